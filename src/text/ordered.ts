// A list in order that is never changed: with one item more or less it is another list, made in a few steps however long it is.

/** A node of the tree, weighed by how many items it holds. */
interface Node<T> {
  readonly item: T;
  readonly size: number;
  readonly left: Node<T> | undefined;
  readonly right: Node<T> | undefined;
}

/** How much heavier one side of a node may be than the other (a weight-balanced tree, after Adams and after Hirai and Yamamoto). */
const heavier = 3;
/** A lighter inner side is lifted by one turn, a heavier one by two. */
const turns = 2;

/** Items in the order of `compare`, which tells any two apart. Who goes through a list may take as long as it likes. */
export class Ordered<T> implements Iterable<T> {
  readonly #compare: (a: T, b: T) => number;
  readonly #root: Node<T> | undefined;

  constructor(compare: (a: T, b: T) => number, root?: Node<T>) {
    this.#compare = compare;
    this.#root = root;
  }

  get size(): number {
    return sizeOf(this.#root);
  }

  /** The list with an item more; one that compares the same gives way to it. */
  with(item: T): Ordered<T> {
    return new Ordered(this.#compare, inserted(this.#root, item, this.#compare));
  }

  /** The list without an item. */
  without(item: T): Ordered<T> {
    return new Ordered(this.#compare, removed(this.#root, item, this.#compare));
  }

  *[Symbol.iterator](): Generator<T> {
    const above: Node<T>[] = [];
    for (let at = this.#root; at || above.length > 0; at = at!.right) {
      for (; at; at = at.left) above.push(at);
      at = above.pop()!;
      yield at.item;
    }
  }
}

function sizeOf<T>(node: Node<T> | undefined): number {
  return node?.size ?? 0;
}

function inserted<T>(node: Node<T> | undefined, item: T, compare: (a: T, b: T) => number): Node<T> {
  if (!node) return joined(undefined, item, undefined);
  const order = compare(item, node.item);
  if (order === 0) return joined(node.left, item, node.right);
  return order < 0
    ? balanced(inserted(node.left, item, compare), node.item, node.right)
    : balanced(node.left, node.item, inserted(node.right, item, compare));
}

function removed<T>(node: Node<T> | undefined, item: T, compare: (a: T, b: T) => number): Node<T> | undefined {
  if (!node) return undefined;
  const { left, right } = node;
  const order = compare(item, node.item);
  if (order < 0) return balanced(removed(left, item, compare), node.item, right);
  if (order > 0) return balanced(left, node.item, removed(right, item, compare));
  if (!left || !right) return left ?? right;
  const next = firstOf(right);
  return balanced(left, next, removed(right, next, compare));
}

function firstOf<T>(node: Node<T>): T {
  let at = node;
  while (at.left) at = at.left;
  return at.item;
}

function joined<T>(left: Node<T> | undefined, item: T, right: Node<T> | undefined): Node<T> {
  return { item, size: sizeOf(left) + sizeOf(right) + 1, left, right };
}

/** A node of two sides of which one has gained or lost one item. */
function balanced<T>(left: Node<T> | undefined, item: T, right: Node<T> | undefined): Node<T> {
  if (isHeavier(right, left)) return turnedLeft(left, item, right!);
  if (isHeavier(left, right)) return turnedRight(left!, item, right);
  return joined(left, item, right);
}

function isHeavier<T>(one: Node<T> | undefined, other: Node<T> | undefined): boolean {
  return sizeOf(one) + 1 > heavier * (sizeOf(other) + 1);
}

function turnedLeft<T>(left: Node<T> | undefined, item: T, right: Node<T>): Node<T> {
  const inner = right.left;
  if (!inner || sizeOf(inner) + 1 < turns * (sizeOf(right.right) + 1)) {
    return joined(joined(left, item, inner), right.item, right.right);
  }
  return joined(joined(left, item, inner.left), inner.item, joined(inner.right, right.item, right.right));
}

function turnedRight<T>(left: Node<T>, item: T, right: Node<T> | undefined): Node<T> {
  const inner = left.right;
  if (!inner || sizeOf(inner) + 1 < turns * (sizeOf(left.left) + 1)) {
    return joined(left.left, left.item, joined(inner, item, right));
  }
  return joined(joined(left.left, left.item, inner.left), inner.item, joined(inner.right, item, right));
}
