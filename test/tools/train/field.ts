// A conditional random field over rows of features, trained by stochastic gradient with a step of its own for each weight (AdaGrad).

import { mayFollow, tagCount } from '../../../src/recognise/tagger/tags.ts';
import type { Example } from './examples.ts';

/** How it is trained. */
export interface Schedule {
  readonly epochs: number;
  /** From this epoch on the weights count towards their mean. */
  readonly firstCounted: number;
  readonly rate: number;
  /** How strongly a weight is drawn towards 0 each time its feature is seen. */
  readonly decay: number;
  /** Every so many tokens one is seen without its word, so that context is learnt for names never seen. */
  readonly wordlessEvery: number;
  /** How much better than need be a name must be told from none: the more, the fewer names are missed. */
  readonly margin: number;
}

/** The weights: of each tag for each row, and of each tag after each other one. */
export class Field {
  readonly weights: Float64Array;
  readonly steps = new Float64Array(tagCount * tagCount);
  readonly #squares: Float64Array;
  readonly #stepSquares = new Float64Array(this.steps.length);

  constructor(rows: number) {
    this.weights = new Float64Array(rows * tagCount);
    this.#squares = new Float64Array(this.weights.length);
  }

  /** The field that `examples` teach. */
  static train(examples: readonly Example[], rows: number, schedule: Schedule): Field {
    const field = new Field(rows);
    const mean = new Mean(field);
    let turn = 0;
    for (let epoch = 0; epoch < schedule.epochs; epoch++) {
      for (let n = 0; n < examples.length; n++) {
        const example = examples[(n * 7919 + epoch * 104729) % examples.length]!;
        const every = schedule.wordlessEvery;
        const seen = example.rows.map((list, i) => (++turn % every === 0 ? example.wordless[i]! : list));
        if (seen.length > 0) field.#learn(seen, example.gold, schedule);
      }
      if (epoch >= schedule.firstCounted) mean.take();
    }
    mean.give();
    return field;
  }

  /** The score of each tag for each token. */
  scores(rows: readonly Int32Array[]): Float64Array[] {
    return rows.map((list) => {
      const scores = new Float64Array(tagCount);
      if (list.length === 0) scores.fill(-1e6, 1); // not scored: no name
      for (const row of list) for (let t = 0; t < tagCount; t++) scores[t]! += this.weights[row * tagCount + t]!;
      return scores;
    });
  }

  /** One step towards the gold tags: what they have less what the field expects. */
  #learn(rows: readonly Int32Array[], gold: Uint8Array, { rate, decay, margin }: Schedule): void {
    const scores = this.scores(rows);
    for (const [i, tag] of gold.entries()) if (tag !== 0) scores[i]![0]! += margin;
    const forward = this.#sums(scores, 1);
    const backward = this.#sums(scores, -1);
    const total = logSum(forward.at(-1)!);
    const pull = new Float64Array(tagCount);
    for (const [i, list] of rows.entries()) {
      for (let t = 0; t < tagCount; t++)
        pull[t] = Number(gold[i] === t) - Math.exp(forward[i]![t]! + backward[i]![t]! - total);
      for (const row of list) {
        for (let t = 0; t < tagCount; t++) {
          const at = row * tagCount + t;
          step(this.weights, this.#squares, at, pull[t]! - decay * this.weights[at]!, rate);
        }
      }
    }
    for (let i = 1; i < rows.length; i++) {
      const others = (from: number, to: number): number => forward[i - 1]![from]! + scores[i]![to]! + backward[i]![to]! - total; // prettier-ignore
      this.#learnSteps(gold[i - 1]!, gold[i]!, others, rate);
    }
  }

  /** Learns which tag follows which; `others` is the log probability of a step but for its own weight. */
  #learnSteps(before: number, after: number, others: (from: number, to: number) => number, rate: number): void {
    for (let from = 0; from < tagCount; from++) {
      for (let to = 0; to < tagCount; to++) {
        if (!mayFollow(from, to)) continue;
        const at = from * tagCount + to;
        const pull = Number(before === from && after === to) - Math.exp(others(from, to) + this.steps[at]!);
        if (Math.abs(pull) > 1e-6) step(this.steps, this.#stepSquares, at, pull, rate);
      }
    }
  }

  /** Log sums over the paths up to each token (`direction` 1, with its score) or from it on (-1, without). */
  #sums(scores: readonly Float64Array[], direction: 1 | -1): Float64Array[] {
    const table = scores.map(() => new Float64Array(tagCount));
    const paths = new Float64Array(tagCount);
    const n = scores.length;
    for (let k = 0; k < n; k++) {
      const i = direction === 1 ? k : n - 1 - k;
      for (let t = 0; t < tagCount; t++) {
        if (k === 0) {
          table[i]![t] = direction === 1 ? (mayFollow(0, t) ? scores[i]![t]! : -1e6) : 0;
          continue;
        }
        paths.fill(-1e9);
        for (let other = 0; other < tagCount; other++) {
          const [from, to] = direction === 1 ? [other, t] : [t, other];
          if (!mayFollow(from, to)) continue;
          const beyond = direction === 1 ? table[i - 1]![other]! : table[i + 1]![other]! + scores[i + 1]![other]!;
          paths[other] = beyond + this.steps[from * tagCount + to]!;
        }
        table[i]![t] = logSum(paths) + (direction === 1 ? scores[i]![t]! : 0);
      }
    }
    return table;
  }
}

function step(weights: Float64Array, squares: Float64Array, at: number, gradient: number, rate: number): void {
  if (gradient === 0) return;
  squares[at]! += gradient * gradient;
  weights[at]! += (rate * gradient) / Math.sqrt(squares[at]! + 1e-8);
}

function logSum(values: Float64Array): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

/** The mean of a field's weights over epochs: steadier than where the last one happens to end. */
class Mean {
  readonly #field: Field;
  readonly #weights: Float64Array;
  readonly #steps: Float64Array;
  #taken = 0;

  constructor(field: Field) {
    this.#field = field;
    this.#weights = new Float64Array(field.weights.length);
    this.#steps = new Float64Array(field.steps.length);
  }

  take(): void {
    this.#taken++;
    for (let i = 0; i < this.#weights.length; i++) this.#weights[i]! += this.#field.weights[i]!;
    for (let i = 0; i < this.#steps.length; i++) this.#steps[i]! += this.#field.steps[i]!;
  }

  /** Puts the mean into the field. */
  give(): void {
    for (let i = 0; i < this.#weights.length; i++) this.#field.weights[i] = this.#weights[i]! / this.#taken;
    for (let i = 0; i < this.#steps.length; i++) this.#field.steps[i] = this.#steps[i]! / this.#taken;
  }
}
