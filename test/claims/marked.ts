// Texts with marks as recognised texts: what the tests of claims are written in. The marks are those of the gold texts.

import { createExtractor, type Extraction, type Extractor } from '../../src/claims/extract.ts';
import { createComparer, type Comparison, type Testimony, storyOf } from '../../src/claims/compare.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { noKnowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Bound, EntityType, Mention } from '../../src/recognise/mention.ts';
import { type GoldMark, parseGold, parseGoldFigure } from '../gold.ts';

/** A marked text, and when it was published. */
export interface Marked {
  readonly text: string;
  readonly published?: string;
}

/** The knowledge that these records hold; its problems fail the test. */
export function knowing(records: object): Knowledge {
  const { knowledge, problems } = loadKnowledge({ path: 'isnad.json', text: JSON.stringify({ isnad: 1, ...records }) });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message.en).join('\n'));
  return knowledge;
}

/** The text without its marks, and they as mentions. */
export function parseMarked(marked: string): { text: string; mentions: Mention[] } {
  const { text, marks } = parseGold(marked);
  return { text, mentions: marks.map(mentionOf) };
}

const generalExtractor = createExtractor(noKnowledge);

/** What a marked text says. */
export function extract(
  { text: marked, published }: Marked,
  extractor: Extractor = generalExtractor,
): Extraction & { readonly text: string; readonly mentions: readonly Mention[] } {
  const { text, mentions } = parseMarked(marked);
  return {
    text,
    mentions,
    ...extractor.extract({ text, mentions, published: published ?? null, isFurniture: () => false }),
  };
}

/** What marked texts, named a, b, c … in order, say side by side; names only where `names` is set. */
export function compare(
  texts: readonly Marked[],
  knowledge: Knowledge = noKnowledge,
): (Comparison & { shown: string[] })[] {
  const [extractor, comparer] = [createExtractor(knowledge), createComparer(knowledge)];
  const groups = new Map<string, Testimony[]>();
  const plain = new Map<string, string>();
  for (const [index, marked] of texts.entries()) {
    const path = 'abcdefgh'[index]!;
    const { text, mentions, claims, names, passages } = extract(marked, extractor);
    plain.set(path, text);
    const story = storyOf({ path, published: marked.published ?? null, mentions, passages });
    for (const claim of [...claims, ...names]) {
      const key = comparer.keyOf(claim);
      if (key === null) continue;
      const said = {
        path,
        published: marked.published ?? null,
        story,
        claim,
        text: text.slice(claim.start, claim.end),
      };
      groups.set(key, [...(groups.get(key) ?? []), said]);
    }
  }
  return [...groups.values()].flatMap((group) =>
    comparer.compare(group).map((one) => ({
      ...one,
      shown: one.places.map(({ path, start, end }) => `${path} ${plain.get(path)!.slice(start, end)}`),
    })),
  );
}

function mentionOf({ start, end, type, value }: GoldMark): Mention {
  const base = { start, end, rules: [], confidence: 1 };
  if (type === 'figure') {
    const { value: number, bound, unit } = parseGoldFigure(value);
    return { ...base, type, value: number, bound: bound as Bound, unit: unit === '-' ? null : unit };
  }
  if (type !== 'date') return { ...base, type: type as EntityType, entity: value };
  const [iso = '?', until] = value.split('/');
  return { ...base, type, iso: iso === '?' ? null : iso, ...(until === undefined ? {} : { until }) };
}
