import { test } from 'node:test';
import { check, checkOne } from './check.ts';

test('what is joined to a name that everyone knows is no part of it', () => {
  check('ونوه المدير الإقليمي ل⟦agency منظمة اليونسكو⟧ ب⟦place الرباط⟧ بذلك.');
});

test('a head noun with its complement to its end', () => {
  check('أعلنت ⟦agency وزارة الصحة⟧ النتائج.');
  check('التقى مسؤولي ⟦agency وزارة الشؤون الخارجية والتعاون الإفريقي⟧ أمس.');
  check('ذكر ⟦agency جهاز مكافحة الإرهاب⟧ أن العملية انتهت.');
  check('أصدرت ⟦agency رئاسة مجلس الوزراء⟧ توضيحا.');
  check('بحسب ⟦agency وكالة الأمن السيبراني وأمن البنية التحتية الأمريكية⟧ فإن الخطر قائم.');
});

test('a definite head with an adjective and what it is for', () => {
  check('وقالت ⟦agency المديرية العامة للأمن الوطني ومراقبة التراب الوطني⟧ إن التحقيق مستمر.');
  check('تابع ل⟦agency لمكتب المركزي للأبحاث القضائية⟧ منذ سنوات.');
  check('قررت ⟦agency المحكمة الدستورية العليا⟧ رفض الطعن.');
  check('رحبت ⟦agency المنظمة المغربية لحقوق الإنسان⟧ بالقرار.');
  check('وسجلت ⟦agency الجمعية اللبنانية من أجل ديمقراطية الانتخابات⟧ مخالفات.');
});

test('governments have a nation, others are not named by one', () => {
  check('رحبت ⟦agency الحكومة المغربية⟧ بالقرار.');
  check('انتقدت ⟦agency الإدارة الأمريكية⟧ التقرير.');
  check('قالت المخابرات المغربية إن الشرطة المغربية أوقفته.');
  check('نفت السلطات الأمريكية ذلك.');
});

test('plurals, back references and bodies that every house has are none', () => {
  check('تعاونت أجهزة الأمن المغربية مع وكالات الأمن.');
  check('قالت الوزارة إن الهيئة ستجتمع.');
  check('انتخب مجلس الإدارة رئيسا، واجتمعت هيئة التحرير.');
  check('كلف الجهاز الفني لاعبيه بالضغط.');
});

test('a name of its own, quoted or Latin', () => {
  check('كشفت ⟦agency شركة "نيل داتا"⟧ عن الهجوم.');
  check('اشترت ⟦agency شركة Kaspersky⟧ الحصة.');
  check('أسس ⟦group حزب "الغد الجديد"⟧ فرعا.');
});

test('a court’s seat belongs to its name', () => {
  check('مثل أمام ⟦agency محكمة الاستئناف بالرباط⟧ صباحا.');
});

test('an acronym in brackets is a second mention of the same body', () => {
  checkOne('وقال ⟦agency المركز المصري للاستجابة لطوارئ الحاسبات⟧ (⟦agency EG-CERT⟧) إنه تدخل.');
  checkOne('وقال ⟦agency المكتب المركزي للأبحاث القضائية⟧ (⟦agency BCIJ⟧) إن ⟦agency BCIJ⟧ فكك الخلية.');
});

test('a body said shorter the second time is the same', () => {
  checkOne('قالت ⟦agency وزارة الصحة العامة والسكان⟧ ذلك.\nوأضافت ⟦agency وزارة الصحة العامة⟧ غيره.');
});

test('groups: by their class word, quoted or known', () => {
  check('بايعوا ⟦group تنظيم «الراية السوداء»⟧ قبل عامين.');
  check('نفذت ⟦group حركة الشباب⟧ الهجوم.');
  check('أحبطت ⟦group خلية وجدة⟧ المزعومة.');
  check('يشرف على تنظيم جيد للبطولة.');
});

test('clubs: a city beside a word of sport, or with a masculine adjective', () => {
  check('فاز فريق ⟦agency برشلونة⟧ على ⟦agency بورتو⟧ البرتغالي.');
  check('زار مدينة ⟦place برشلونة⟧ الإسبانية.');
});

test('adjectives that agree belong to the name, joined by «و» or participles', () => {
  check('أصدرت ⟦agency هيئة الرقابة النووية والإشعاعية⟧ الترخيص.');
  check('وممثلون عن ⟦agency وزارة الكهرباء والطاقة المتجددة⟧ أمس.');
  check('رحبت ⟦agency وزارة الصحة⟧ والجمعية بذلك.');
});

test('what is coordinated is another body where it is known as one, or a nation ends the first', () => {
  check('بين ⟦agency القوات المسلحة السودانية⟧ و⟦group قوات الدعم السريع⟧ هدنة.');
  check('دعم ⟦agency مركز الملك سلمان للإغاثة والأعمال الإنسانية⟧ و⟦agency الهلال الأحمر القطري⟧ النازحين.');
});

test('bodies named for a person, and none where a title stands before one', () => {
  check('درس في ⟦agency جامعة الملك سعود⟧ سنوات.');
  check('نقل إلى ⟦agency مستشفى الملك فيصل التخصصي⟧ فورا.');
  check('جاء الوفد برئاسة المهندسة ⟦person هناء الدسوقي⟧ صباحا.');
});

test('missions and embassies have the country that they are in', () => {
  check('قالت ⟦agency بعثة الأمم المتحدة للدعم في ليبيا⟧ ذلك.');
  check('نفت ⟦agency سفارة مصر في أستانا⟧ ذلك.');
});

test('what a director general directs, and what has a Latin name too', () => {
  check('حضر المدير العام ل⟦agency لأمن العام⟧ اللقاء.');
  check('أعلن ⟦agency الحرس المدني⟧ (⟦agency Guardia Civil⟧) ذلك.');
  check('أعلن الحرس المدني ذلك.');
});

test('a directorate is a body, and a district where a word of place says so', () => {
  check('أعلنت ⟦agency مديرية التوجيه⟧ ذلك.');
  check('قتل في ⟦place مديرية التوجيه⟧ أحدهم.');
});
