import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTokens } from '../../src/claims/reading/cues.ts';
import { Stems } from '../../src/claims/reading/stems.ts';

const cases: [base: string, forms: string, others: string][] = [
  ['خلية', 'خلية الخلية وخلية بالخلية للخلية خليته خليتها خليتين خليتان', 'خلايا خليج داخلية'],
  ['فكك', 'فكك فككت فككها فككتها وفككوا ففككته يفكك تفكك سيفكك', 'تفكيك مفكك'],
  ['اعتقل', 'اعتقل اعتقلت واعتقل يعتقل ستعتقل يعتقلون اعتقلوا', 'اعتقال معتقل'],
  ['أجهض', 'أجهض أجهضت تجهض يجهض', 'إجهاض'],
  ['أعضاء', 'أعضاء أعضائها أعضاؤها وأعضائه الأعضاء', 'عضو'],
  ['مدير', 'مدير المدير مديرة ومديرها لمدير مديرين', 'مديرية المديرية إدارة'],
  ['سن', 'سن السن وسن', 'سنة سنه سنوات'],
];

test('a word of the lexicon is found under its clitics, prefixes and endings', () => {
  for (const [base, forms, others] of cases) {
    const stems = new Stems();
    const number = stems.add(base);
    for (const form of forms.split(' ')) {
      assert.deepEqual(read(stems, form), [number], `${form} is of ${base}`);
    }
    for (const other of others.split(' ')) assert.deepEqual(read(stems, other), [], `${other} is not of ${base}`);
  }
});

test('a word that may be of two words of the lexicon is found as both, the longest first', () => {
  const stems = new Stems();
  const [short, long] = [stems.add('بحر'), stems.add('بحري')];
  assert.deepEqual(read(stems, 'البحرية'), [long]);
  assert.deepEqual(read(stems, 'البحر'), [short]);
});

test('marks and ligatures do not hide a stem', () => {
  const stems = new Stems();
  const number = stems.add('اعتقال');
  const word = 'الاعْتِقَـالَات';
  assert.deepEqual(read(stems, word), [number]);
});

test('words are numbered in the order they were added, and a word again keeps its number', () => {
  const stems = new Stems();
  assert.deepEqual(['قتل', 'جرح', 'قتل', 'قُتِلَ'].map((word) => stems.add(word)), [1, 2, 1, 1]); // prettier-ignore
  assert.equal(stems.add('،'), 0);
});

/** The lexicon's words that a text of one word may be of. */
function read(stems: Stems, word: string): readonly number[] {
  return readTokens(word, 0, word.length, stems).stems[0]!;
}
