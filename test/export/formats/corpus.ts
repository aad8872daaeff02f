// A small corpus with everything that offsets, escapes and file names stumble over.

import { Corpus } from '../../../src/corpus/corpus.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { decode } from '../../../src/text/decode.ts';
import { normaliseBreaks } from '../../../src/text/line.ts';

const records = {
  isnad: 1,
  include: ['**/*.txt'],
  sources: [
    { path: '1.txt', title: 'الأول <b>&amp;', outlet: 'news', published: '2023-02-01', url: 'https://example.org/a?b=1&c=2' },
    { path: '2.txt', published: '2023-02-02', author: '=cmd()' },
  ],
  agencies: [
    { id: 'customs', name: { ar: 'إدارة الجمارك', en: 'Customs' }, aliases: [{ text: 'إدارة الجمرك', kind: 'misspelling' }], parent: 'ministry' },
    { id: 'ministry', name: { ar: 'وزارة المالية', en: 'Ministry of Finance' } },
  ],
  persons: [{ id: 'hammouchi', name: { ar: 'عبد اللطيف حموشي', en: 'Abdellatif Hammouchi' } }],
  places: [{ id: 'rabat', name: { ar: 'الرباط', en: 'Rabat' } }],
  outlets: [{ id: 'news', name: { ar: 'الأخبار', en: 'News' } }],
  instruments: [{ id: 'law', name: { ar: 'قانون الإرهاب', en: 'Terrorism Law' } }],
  measures: [{ id: 'tons', title: { ar: 'الأطنان', en: 'Tons seized' }, counted: ['طن', 'طنا', 'أطنان'], cues: ['حجزت'], subject: 'customs' }],
  events: [{ id: 'raid', title: { ar: 'مداهمة الميناء', en: 'Raid on the port' }, date: '2023-01-10', participants: ['customs'], place: 'rabat', cues: ['مداهمة', 'ميناء'] }],
}; // prettier-ignore

/** Texts as files have them: what stands before a mention shifts it in one unit and not in another. */
export const texts: Readonly<Record<string, string>> = {
  '1.txt':
    '😀👨‍👩‍👧 حجزت إدارة الجمارك 40 طنا من المخدرات في الرباط يوم 10 يناير 2023.\r\nوقال عبد اللطيف حموشي 😀 لوزارة المالية: نعم. وزار وزارة المالية.\n\n',
  '2.txt':
    '\ufeffحجزت إدارة الجمرك أكثر من 90 طنا بالرباط، بموجب قانون الإرهاب.\rمداهمة ميناء الرباط من طرف إدارة الجمارك في 10 يناير 2023 <x a="1">&amp; ]]>',
  'controls.txt': '\u0001\u000b=1+1\tالرباط\u001b[31m وإدارة الجمارك\u2028 في الرباط\u0085 \ufffe @x',
  'empty.txt': '',
  'plain.txt': 'كلام لا اسم فيه 😀.',
  'sub/1.txt': 'في الرباط.',
  'sub/1.md.txt': 'من الرباط.',
};

/** The corpus of these texts, decoded as a face does it. */
export function corpusOf(files: Readonly<Record<string, string>> = texts): Corpus {
  const corpus = new Corpus(loadKnowledge({ path: 'isnad.json', text: JSON.stringify(records) }).knowledge);
  for (const [path, file] of Object.entries(files)) {
    const { text } = decode(new TextEncoder().encode(file));
    corpus.put({ path, text: normaliseBreaks(text) });
  }
  // What no file holds, but an open document may.
  if (files === texts) corpus.put({ path: 'lone.txt', text: '\ud800 قبل الرباط \udc00 وبعد 😀 الرباط \ud83d' });
  return corpus;
}
