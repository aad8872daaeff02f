import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FindingCode } from '../../src/check/finding.ts';
import { meantBy } from '../../src/check/spelling/hamza-forms.ts';
import { otherWords, whole } from '../../src/check/spelling/hamza-words.ts';
import { type Beside, expectFindings, findingsIn } from './cases.ts';

type Cases = readonly (readonly [marked: string, mended?: string | undefined, beside?: Beside])[];

const cases: Partial<Record<FindingCode, Cases>> = {
  hamza: [
    ['مكافحة ⟦الارهاب⟧ في ⟦الاسبوع⟧ الماضي', 'مكافحة الإرهاب في الأسبوع الماضي'],
    ['⟦واكدت⟧ ⟦للاعلاميين⟧ ⟦وبالاضافة⟧ ⟦الى⟧ ذلك', 'وأكدت للإعلاميين وبالإضافة إلى ذلك'],
    ['جرى ⟦إستقبال⟧ ⟦الإتفاقية⟧ ثم ⟦إجتمع⟧', 'جرى استقبال الاتفاقية ثم اجتمع'],
    ['قال ⟦ان⟧ الأمر انتهى', 'قال إن الأمر انتهى'],
    ['أكد ⟦انه⟧ وصل', 'أكد أنه وصل'],
    // Either could be meant: told, not mended.
    ['ذلك ⟦ان⟧ الأمر'],
    ['في ⟦افريقيا⟧ كلها'],
    ['كان واحد من القادة، ووافق كامل الفريق، وهو فاصل لازمة واصل فاخر واقع والده'],
    ['الحق والاستقبال والانتخابات والاثنين واسم وابن وامرأة'],
    ['بان كي مون وشبكة سي ان ان'],
    ['الإستراتيجية والاستراتيجية'],
    // A word that the table does not hold, outvoted by the corpus.
    ['⟦الاباطرة⟧ القدامى', 'الأباطرة القدامى', { others: ['الأباطرة والأباطرة ثم الأباطرة'] }],
    ['الاباطرة القدامى', undefined, { others: ['الأباطرة'] }],
  ],
  'ta-marbuta': [
    ['قالت ⟦الحكومه⟧ ذلك', 'قالت الحكومة ذلك'],
    ['عاد إلى ⟦هذة⟧ ⟦المياة⟧', 'عاد إلى هذه المياه'],
    ['جاءت ⟦الزوجه⟧ معه', 'جاءت الزوجة معه', { others: ['الزوجة والزوجة'] }],
    // The corpus does not know it with ة, or the ه may be a suffix.
    ['جاءت الزوجه معه'],
    ['في كتابه وحكومته وقانون تم سنه', undefined, { others: ['الكتابة والحكومة والسنة'] }],
    ['المياه والفقه والاتجاه والوجه والشبه والله'],
  ],
  'alef-maqsura': [
    [
      'وصل ⟦إلي⟧ ⟦المستشفي⟧ ⟦حتي⟧ ⟦علي⟧ الرغم من ذلك في المساء الذي مضى',
      'وصل إلى المستشفى حتى على الرغم من ذلك في المساء الذي مضى',
    ],
    ['⟦فى⟧ البيت الذي هو لي في المدن', 'في البيت الذي هو لي في المدن'],
    ['علي وصل إلى علي بن محمد'],
    // A text that writes every last ي without dots keeps its custom.
    ['فى القاهرة التى هى الأكبر والذى يجرى فى كل حى من أحياء مصر الكبرى التى تمضى فى النمو هى التى تعنى الكثير'],
    ['المعني والمعنى والمبني والمبنى', undefined, { others: ['المعنى المعنى المعنى المعنى المعنى المعنى'] }],
    ['القرار ⟦التشريعى⟧ في لبنان', 'القرار التشريعي في لبنان', { others: ['التشريعي والتشريعي والتشريعي'] }],
  ],
  'dad-zah': [
    ['هذا يحسب ⟦لليقضة⟧ وحدها', 'هذا يحسب لليقظة وحدها'],
    ['⟦ضروف⟧ ⟦المحافضة⟧', 'ظروف المحافظة'],
    ['⟦الملاحضة⟧ الأولى', 'الملاحظة الأولى'],
    ['حظر وحضر ويحظر ويحضر وظل وضل والحاضر والنظر', undefined, { others: ['حضر حضر حضر يحضر يحضر ضل ضل'] }],
    ['أيضا في الأرض بعض القضايا والظروف والأنظمة'],
    ['في ⟦الخضيرة⟧ الصغيرة', 'في الخظيرة الصغيرة', { others: ['الخظيرة والخظيرة والخظيرة'] }],
  ],
};

for (const [code, list] of Object.entries(cases)) {
  test(`spelling: ${code}`, () => {
    for (const [marked, mended, beside] of list) expectFindings(code as FindingCode, marked, mended, beside);
  });
}

test('spelling: every fix is evidence, and none is offered inside quotation marks', () => {
  for (const finding of findingsIn('مكافحة الارهاب ثم هذة')) assert.equal(finding.fix?.kind, 'evidence');
  expectFindings('hamza', 'قال «مكافحة ⟦الارهاب⟧».');
});

test('spelling: hamza slips with what is joined to them', () => {
  const expected: Record<string, string | undefined> = {
    الارهاب: 'الإرهاب',
    والارهابيين: 'والإرهابيين',
    للارهاب: 'للإرهاب',
    بادارتها: 'بإدارتها',
    اسابيع: 'أسابيع',
    فاعلنت: 'فأعلنت',
    الامين: 'الأمين',
    الالمانية: 'الألمانية',
    للإستثمارات: 'للاستثمارات',
    إستهدفت: 'استهدفت',
    أستهدفت: undefined,
    الإرهاب: undefined,
    كاميرا: undefined,
    واحد: undefined,
    اجتماع: undefined,
  };
  for (const [word, right] of Object.entries(expected)) assert.equal(meantBy(word)?.[0], right, word);
});

test('spelling: the tables hold no right spelling as a slip, and no other word', () => {
  for (const [slip, meant] of Object.entries(whole)) {
    for (const right of meant) {
      assert.notEqual(slip, right);
      assert.equal(meantBy(right), undefined, right);
    }
  }
  for (const word of otherWords) assert.equal(meantBy(word), undefined, word);
});
