import { test } from 'node:test';
import { check, checkOne } from './check.ts';

test('after titles and what belongs to them; the title stays outside', () => {
  check('قال الدكتور ⟦person وديع عبد الجبار⟧ إن الوضع مستقر.');
  check('استقبل وزير الخارجية الروسي ⟦person سيرغي لافروف⟧ نظيره.');
  check('حضر العميد ⟦person طلال الحسن⟧ الجلسة.');
});

test('given names with what may follow them', () => {
  check('وقعت أمس ⟦person فايزة أبوالنجا⟧ الاتفاق.');
  check('سجل ⟦person يونس بلقاسم⟧ هدفا.');
  check('يلعب ⟦person صلاح الدين الأيوبي⟧ دورا.');
  check('خطاب الملك ⟦person محمد السادس⟧ مساء.');
});

test('lineage makes a name of what stands before it', () => {
  check('طالبت المحامية ⟦person العزة بنت السالك⟧ بالإفراج عنه.');
  check('استقبل الأمير ⟦person محمد بن سلمان⟧ الوفد.');
});

test('words for naming and bylines', () => {
  check('ومن بينهم المدعو ⟦person جبار علي الفياض⟧، الموقوف سابقا.');
  check('كتب - ⟦person أشرف ممتاز⟧');
});

test('a surname later in the document is the same person, past its proclitics', () => {
  checkOne('التقى ⟦person عبد اللطيف الحموشي⟧ الوفد.\nوأكد ⟦person الحموشي⟧ ذلك، بحسب بيان ل⟦person لحموشي⟧.');
  checkOne('اعتذر ⟦person غرينبيرغ⟧ عن الحضور.\nوقال الطبيب ⟦person جون غرينبيرغ⟧ إنه حضر.');
});

test('a name in Latin letters in brackets after it', () => {
  checkOne('قال المدير ⟦person كريم المصري⟧ (⟦person Karim El-Masry⟧) إن الأمر انتهى.');
});

test('what a thing is called is no person', () => {
  check('ضربت العاصفة "دانيال" المنطقة، وسببت والعاصفة "إلياس" خسائر.');
  check('انتشر الإسلام المعتدل والمذهب المالكي في المنطقة.');
});

test('names that are also words stay words', () => {
  check('كان عادلا وكريما مع الجميع، وقد تحسن على مدى عام.');
  check('اعتمد على إمدادات كافية من الكهرباء.');
});

test('a word after a title and a given name is the family’s', () => {
  check('تسلم القاضي ⟦person فادي عقيقي⟧ الملف.');
  check('قال شاهد يدعى ⟦person نورلان بيكوف⟧ ذلك.');
  check('وقال الرئيس ⟦person محمد⟧ إنه سعيد.');
});
