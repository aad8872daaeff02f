import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FindingCode } from '../../src/check/finding.ts';
import { checkCorpus } from '../../src/check/check.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { expectFindings, findingsIn } from './cases.ts';

type Cases = readonly (readonly [marked: string, mended?: string])[];

/** Arabic in the bytes of one encoding, read in another. */
function misread(text: string, from: 'utf-8' | 'windows-1256', as: string): string {
  const bytes = from === 'utf-8' ? new TextEncoder().encode(text) : Uint8Array.from(text, (unit) => byteOf.get(unit)!);
  return new TextDecoder(as).decode(bytes);
}

const upper = Array.from({ length: 0x80 }, (_, i) => i + 0x80);
const byteOf = new Map<string, number>(
  upper.map((byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte]),
);
byteOf.set(' ', 0x20);

const cases: Partial<Record<FindingCode, Cases>> = {
  tatweel: [
    ['زار ⟦المـغرب⟧ أمس', 'زار المغرب أمس'],
    ['فاز ⟦الرجـــــاء⟧ و⟦البـيـضاوي⟧'.replace('و⟦', 'ثم ⟦'), 'فاز الرجاء ثم البيضاوي'],
    ['مدير الـFBI وبـ7108 ولـ«داعش» والـ«خلية»'],
    ['سنة 1445 هـ'],
    ['ـــــــــ'],
    ['قال لـالعربية'],
  ],
  'presentation-form': [['في ا⟦ﻹ⟧طار', 'في الإطار'], ['⟦ﻣﻐﺮﺏ⟧', 'مغرب'], ['محمد ﷺ وقوله تعالى ﴿نون﴾ و﷽']],
  'mixed-digits': [
    ['في سنة ⟦20٢1⟧ فقط', 'في سنة 2021 فقط'],
    ['قتل 12 وجرح 30 وأوقف 7 في سنة ⟦٢٠٢١⟧', 'قتل 12 وجرح 30 وأوقف 7 في سنة 2021'],
    ['قتل ١٢ وجرح ٣٠ وأوقف ٧'],
    // Two calendars side by side keep their digits.
    ['الموافق 2021 و١٤٤٢ و2020 و١٤٤١'],
  ],
  'html-residue': [
    ['نص ⟦<b>⟧قوي⟦</b>⟧ هنا', 'نص قوي هنا'],
    ['سطر⟦<br/>⟧سطر', 'سطر سطر'],
    ['سطر ⟦<br>⟧ سطر', 'سطر سطر'],
    ['قال⟦&nbsp;⟧نعم', 'قال نعم'],
    ['قال ⟦&quot;⟧نعم⟦&quot;⟧', 'قال "نعم"'],
    ['شركة أب ⟦&amp;⟧ جد', 'شركة أب & جد'],
    ['قال ⟦&amp;quot;⟧نعم⟦&amp;quot;⟧.', 'قال "نعم".'],
    // Put back alone, it would stand without its counterpart.
    ['قال ⟦&quot;⟧نعم'],
    ['رمز ⟦&#1605;⟧⟦&#x645;⟧ هنا', 'رمز مم هنا'],
    ['أصغر ⟦&lt;⟧ أكبر'],
    ['3 < 5 و 7 > 2 وأب & جد'],
    ['R&D; و&كذا;'],
  ],
  'invisible-character': [
    ['دا⟦\u200b⟧عش', 'داعش'],
    ['داعش⟦\ufeff⟧ هنا', 'داعش هنا'],
    ['بين ⟦\u200b⟧ كلمتين', 'بين كلمتين'],
    ['ال⟦\u00ad⟧مغرب', 'المغرب'],
    ['قال⟦\u200f⟧ نعم', 'قال نعم'],
    // These have work to do.
    ['می\u200cشود'],
    ['سنة 1445 ه\u200d'],
    ['مدير \u200eFBI\u200e الجديد'],
    ['(BCIJ)\u200f، الذي'],
    ['عائلة 👨\u200d👩\u200d👧 سعيدة'],
  ],
  'bidi-control': [
    ['قال ⟦\u202e⟧نعم\u202c هنا', 'قال نعم هنا'],
    ['قال ⟦\u202b⟧نعم هنا', 'قال نعم هنا'],
    ['قال نعم⟦\u2069⟧ هنا', 'قال نعم هنا'],
    ['قال \u2066FBI\u2069 نعم \u202aCIA\u202c هنا'],
  ],
};

for (const [code, list] of Object.entries(cases)) {
  test(`letters: ${code}`, () => {
    for (const [marked, mended] of list) expectFindings(code as FindingCode, marked, mended);
  });
}

test('letters: mojibake is told and put back, whichever encodings were mistaken', () => {
  const meant = 'الولايات المتحدة';
  for (const [from, as] of [['utf-8', 'windows-1252'], ['utf-8', 'windows-1256'], ['windows-1256', 'windows-1252']] as const) {
    expectFindings('mojibake', `قال ⟦${misread(meant, from, as)}⟧ ثم`, `قال ${meant} ثم`);
  } // prettier-ignore
  expectFindings('mojibake', 'قال ⟦\ufffd\ufffd⟧ ثم');
});

test('letters: what looks like mojibake and is none', () => {
  for (const text of ['Élysée, Müller et Çá', 'ظ، ط. ظ؟ غ»', 'طاولة، ظرف، غاز', 'Ç’était à la façade'])
    expectFindings('mojibake', text);
});

test('letters: an override is graver than a stray mark', () => {
  const [override] = findingsIn('قال \u202eنعم\u202c هنا', 'bidi-control');
  const [stray] = findingsIn('دا\u200bعش', 'invisible-character');
  assert.deepEqual([override?.severity, stray?.severity], ['warning', 'info']);
  assert.match(override!.message.en, /U\+202E RIGHT-TO-LEFT OVERRIDE/);
});

test('a file in another encoding is told, one in UTF-8 or in an editor is not', () => {
  const corpus = new Corpus();
  corpus.put({ path: 'a.txt', text: 'خبر أول\nوتتمته', encoding: 'windows-1256' });
  corpus.put({ path: 'b.txt', text: 'خبر ثان', encoding: 'utf-8' });
  corpus.put({ path: 'c.txt', text: 'خبر ثالث' });
  const found = checkCorpus(corpus).filter(({ code }) => code === 'other-encoding');
  assert.deepEqual(found.map(({ place }) => place), [{ path: 'a.txt', start: 0, end: 7 }]); // prettier-ignore
});
