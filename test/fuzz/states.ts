// States of a knowledge for the model: what a day of curation adds, changes and takes away, in many mixtures.

import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

type Records = Readonly<Record<string, readonly object[]>>;

const bcij = { id: 'bcij', name: { ar: 'المكتب المركزي للأبحاث القضائية', en: 'BCIJ' } };
const fbi = { id: 'fbi', name: { ar: 'مكتب التحقيقات الفدرالي', en: 'FBI' } };
const wray = { id: 'wray', name: { ar: 'كريستوفر راي', en: 'Christopher Wray' } };
const morocco = { id: 'morocco', name: { ar: 'المغرب', en: 'Morocco' } };
const visit = { id: 'visit', title: { ar: 'زيارة', en: 'Visit' }, date: '2023-02-21', cues: ['زار', 'زيارة'], participants: ['wray', 'morocco'] }; // prettier-ignore
const at = { source: 'a.txt', quote: 'أكثر من 200 خلية' };

/** What may be known or not, each by itself; a record in place of another with its id. */
const parts: readonly Records[] = [
  { agencies: [bcij, fbi], persons: [wray], places: [morocco], events: [visit] },
  { agencies: [{ ...bcij, aliases: ['البسيج', { text: 'مكتب الأبحاث', kind: 'short' }], country: 'morocco' }], places: [morocco] },
  { persons: [{ ...wray, aliases: [{ text: 'كريستوفر رأي', kind: 'misspelling' }, 'راي'] }] },
  { persons: [{ id: 'khayyam', name: { ar: 'عبد الحق الخيام', en: 'Abdelhak Khiam' } }] },
  { agencies: [{ id: 'library', name: { ar: 'المكتبة', en: 'Library' } }, { id: 'arrests', name: { ar: 'هيئة إلقاء القبض', en: 'Arrests' } }] },
  { agencies: [{ id: 'other', name: { ar: 'مكتب التحقيقات الفيدرالي', en: 'Other' }, aliases: ['مكتب التحقيقات الفدرالي'] }] },
  { places: [{ id: 'rabat', name: { ar: 'الرباط', en: 'Rabat' }, in: 'morocco' }, morocco] },
  { places: [{ id: 'rabat', name: { ar: 'الرباط', en: 'Rabat' } }] },
  { outlets: [{ id: 'afp', name: { ar: 'وكالة فرانس برس', en: 'AFP' } }], agencies: [{ ...fbi, parent: 'bcij' }, bcij] },
  { events: [{ ...visit, cues: ['التقى'], participants: ['fbi'] }], agencies: [fbi], persons: [wray], places: [morocco] },
  { events: [{ id: 'raid', title: { ar: 'تفكيك', en: 'Raid' }, date: '2015-03-12', kind: 'dismantling', participants: ['bcij'], cues: [] }], agencies: [bcij] },
  { events: [{ id: 'opening', title: { ar: 'افتتاح', en: 'Opening' }, date: '2023-03', cues: ['مطالعة', 'مكتبة'], participants: [] }] },
  { measures: [{ id: 'cells', title: { ar: 'خلايا', en: 'Cells' }, counted: ['خلية'] }] },
  { sources: [{ path: 'a.txt', published: '2023-03-03' }, { path: 'd/e.txt', title: 'خبر' }] },
  { sources: [{ path: 'a.txt', published: '2015-03-13' }] },
  { judgements: [{ judgement: 'same', entities: ['wray', 'unknown:person:عبد-الحق-الخيام'] }], persons: [wray] },
  { judgements: [{ judgement: 'same', entities: ['bcij', 'fbi'] }], agencies: [bcij, fbi] },
  { judgements: [{ judgement: 'same', entities: ['bcij'], name: 'المكتب' }], agencies: [bcij] },
  { judgements: [{ judgement: 'not-same', entities: ['fbi'], name: 'مكتب التحقيقات الفدرالي' }], agencies: [fbi] },
  { judgements: [{ judgement: 'not-same', entities: ['bcij', 'fbi'] }], agencies: [bcij, fbi] },
  { judgements: [{ judgement: 'not-an-entity', name: 'الخيام' }] },
  { judgements: [{ judgement: 'not-an-entity', name: 'عبد الحق الخيام' }] },
  { judgements: [{ judgement: 'not-an-entity', name: 'الرباط', at: { source: 'b.txt', quote: 'الرباط' } }] },
  { judgements: [{ judgement: 'acknowledged', property: 'cells', at: [at, { ...at, source: 'b.txt', quote: 'أكثر من 2009 خلايا' }] }] },
  { judgements: [{ judgement: 'kept', name: 'المسؤولين', at: { source: 'c.txt', quote: 'والتقى المسؤولين' } }, { judgement: 'kept', name: 'للأطفال' }] },
  { claims: [{ subject: 'bcij', property: 'cells', value: { number: 200 }, rank: 'preferred', citation: at }], agencies: [bcij] },
  { claims: [{ subject: 'fbi', property: 'cells', value: { number: 210 }, rank: 'deprecated', citation: at }], agencies: [fbi] },
  { suppressions: [{ check: 'extra-space' }, { check: 'figure-conflict', at }] },
  { persons: [{ id: 'rights', name: { ar: 'إبراهيم لقاء', en: 'Ibrahim Liqa' } }] },
]; // prettier-ignore

/** So many states: nothing, the first part alone and with each of the others; then mixtures of parts, their records in other orders. */
export const stateCount = 72;

const made = new Map<number, Knowledge>();

/** The state with this number, the same each time. */
export function stateOf(number: number): Knowledge {
  const known = made.get(number);
  if (known) return known;
  const records = merged(partsOf(number));
  const text = JSON.stringify({ isnad: 1, include: ['**/*.txt'], ...Object.fromEntries(records) });
  const { knowledge } = loadKnowledge({ path: 'isnad.json', text });
  made.set(number, knowledge);
  return knowledge;
}

function partsOf(number: number): readonly Records[] {
  if (number === 0) return [];
  if (number <= parts.length) return [parts[0]!, parts[number] ?? {}];
  const picked = parts.filter((_, i) => Math.imul(number * 31 + i, 0x9e3779b1) >>> 30 === 0);
  return number % 3 === 0 ? picked.reverse() : [parts[0]!, ...picked];
}

function merged(list: readonly Records[]): Map<string, object[]> {
  const all = new Map<string, object[]>();
  for (const [key, records] of list.flatMap((part) => Object.entries(part))) {
    const known = all.get(key) ?? [];
    for (const record of records) {
      const at = 'id' in record ? known.findIndex((other) => 'id' in other && other.id === record.id) : -1;
      if (at < 0) known.push(record);
      else known[at] = record;
    }
    all.set(key, known);
  }
  return all;
}
