// The words that dates are made of, each with what it does in one.
//
// Sources: month and weekday names of src/text/calendar; the rest written down from general knowledge and from reading
// Arabic news. Forms that fold alike (أ/ا, ة/ه, ى/ي) are given once.

import { monthNames, type MonthName } from '../../text/calendar/month.ts';
import { weekdayNames } from '../../text/calendar/weekday.ts';

/** Stretches of the calendar that can be counted or shifted. */
export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** How many a unit noun names: one, two, or many that a number or «الماضية» tells. */
type Count = 'one' | 'two' | 'many';

/** What a word beside a date tells of it. */
type Context =
  | 'before'
  | 'that'
  | 'occasion'
  | 'bound'
  | 'being'
  | 'daypart'
  | 'near'
  | 'starting'
  | 'happens'
  | 'future'
  | 'holder'
  | 'label'
  | 'title'
  | 'age'
  | 'every';

/** Words with nothing to tell but what they do. */
type Plain =
  | 'recent'
  | 'part'
  | 'first'
  | 'firsts'
  | 'last'
  | 'day'
  | 'from'
  | 'and'
  | 'to'
  | 'this'
  | 'equals'
  | 'season'
  | 'adjective'
  | 'blessed';

/** What a word does in a date. */
export type Cue =
  | ({ readonly is: 'month' } & MonthName)
  | { readonly is: 'weekday'; readonly day: number }
  | { readonly is: 'bare weekday'; readonly day: number }
  | { readonly is: 'unit'; readonly unit: Unit; readonly count: Count; readonly definite: boolean }
  | { readonly is: 'shift'; readonly by: number | null }
  | { readonly is: 'today'; readonly by: number }
  | { readonly is: 'decade'; readonly year: number }
  | { readonly is: 'era'; readonly calendar: 'gregorian' | 'hijri' | 'before' }
  | { readonly is: 'share'; readonly share: number; readonly of: number }
  | { readonly is: 'fame'; readonly of: 'attack' | 'revolution' }
  | { [K in Plain | Context]: { readonly is: K } }[Plain | Context];

/** Unit nouns: singular, dual, plural and the form after 11 … 99, each without the article. */
const units: readonly (readonly [unit: Unit, one: string, two: string, many: string])[] = [
  ['hour', 'ساعة', 'ساعتان ساعتين ساعتي', 'ساعات'],
  ['day', '', 'يومان يومين يومي', 'أيام'],
  ['week', 'أسبوع', 'أسبوعان أسبوعين', 'أسابيع أسبوعا'],
  ['month', 'شهر', 'شهران شهرين شهري شهرا', 'أشهر شهور'],
  ['year', 'عام سنة', 'عامان عامين عامي سنتان سنتين سنتي', 'أعوام سنوات سنين سنون عاما'],
  ['decade', 'عقد', 'عقدان عقدين', 'عقود عقدا'],
  ['century', 'قرن', 'قرنان قرنين', 'قرون قرنا'],
];

/** Adjectives that place a stretch before, around or after the day of publication, or somewhere that is not told. */
const shifts: readonly (readonly [by: number | null, stems: string])[] = [
  [-1, 'ماضي منصرم فائت منقضي'],
  [0, 'حالي جاري راهن'],
  [1, 'مقبل قادم آتي'],
  [null, 'سابق تالي لاحق موالي جديد ذاته نفسه'],
];

const days: readonly (readonly [by: number, words: string])[] = [
  [-2, 'أول أمس,أول من أمس,أمس الأول,أول البارحة,الأمس الأول'],
  [-1, 'أمس,البارحة,الأمس'],
  [0, 'اليوم'],
  [1, 'غدا,الغد,غد'],
  [2, 'بعد غد,بعد الغد'],
];

const decades = ['عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'];

const shares: readonly (readonly [share: number, of: number, words: string])[] = [
  [1, 2, 'النصف الأول,النصف الاول'],
  [2, 2, 'النصف الثاني,النصف الأخير'],
  [1, 4, 'الربع الأول,الفصل الأول'],
  [2, 4, 'الربع الثاني,الفصل الثاني'],
  [3, 4, 'الربع الثالث,الفصل الثالث'],
  [4, 4, 'الربع الرابع,الربع الأخير,الفصل الرابع'],
];

/** Verbs for what happens on a day, before «اليوم»; not those for what a thing is nowadays. */
const happenings =
  'أعلن,أعلنت,يعلن,تعلن,أكد,أكدت,قال,قالت,ذكر,ذكرت,أفاد,أفادت,كشف,كشفت,صرح,صرحت,أوضح,أوضحت,أعرب,أعربت,دعا,دعت,طالب,طالبت,نفى,' +
  'نفت,أدان,أدانت,بدأ,بدأت,يبدأ,تبدأ,انطلق,انطلقت,ينطلق,تنطلق,وصل,وصلت,يصل,تصل,غادر,غادرت,يغادر,تغادر,التقى,التقت,يلتقي,تلتقي,' +
  'استقبل,استقبلت,يستقبل,تستقبل,عقد,عقدت,يعقد,تعقد,افتتح,افتتحت,يفتتح,تفتتح,وقع,وقعت,يوقع,قتل,قتلت,أصيب,أصيبت,لقي,أصدر,أصدرت,' +
  'نشر,نشرت,اختتم,اختتمت,يختتم,تختتم,انتهى,انتهت,ينتهي,تنتهي,تقام,يقام,أقيم,أقيمت,جرى,جرت,شهد,شهدت,سجل,سجلت,ارتفع,ارتفعت,انخفض,' +
  'انخفضت,تراجع,تراجعت,قصف,قصفت,اعتقل,اعتقلت,أوقف,أوقفت,قرر,قررت,صادق,صادقت,وافق,وافقت,رفض,رفضت,زار,زارت,يزور,تزور,نفذ,نفذت,توفي';

const words: readonly (readonly [Cue, string])[] = [
  [{ is: 'recent' }, 'الأخير,الأخيرة,الأخيرين,الأخيرتين'],
  [{ is: 'part' }, 'أواخر,أوائل,أواسط,مطلع,بداية,بدايات,منتصف,نهاية,نهايات,مستهل,غرة,متم'],
  [{ is: 'first' }, 'أول,فاتح'],
  [{ is: 'firsts' }, 'الأولى,الأول'],
  [{ is: 'last' }, 'آخر'],
  [{ is: 'day' }, 'يوم'],
  [{ is: 'from' }, 'من'],
  [{ is: 'and' }, 'و'],
  [{ is: 'to' }, 'إلى,حتى,وحتى,لغاية'],
  [{ is: 'this' }, 'هذا,هذه'],
  [{ is: 'equals' }, 'الموافق,الموافق ل'],
  [{ is: 'season' }, 'صيف,شتاء,ربيع,خريف,الصيف,الشتاء,الربيع,الخريف'],
  [{ is: 'adjective' }, 'الدراسي,الدراسية,المالي,المالية,الجامعي,الجامعية'],
  [{ is: 'blessed' }, 'المبارك,الكريم,الفضيل,المعظم'],
  [{ is: 'era', calendar: 'gregorian' }, 'م,ميلادي,ميلادية,للميلاد,الميلادي,الميلادية'],
  [{ is: 'era', calendar: 'hijri' }, 'ه,هجري,هجرية,للهجرة,الهجري,الهجرية'],
  [{ is: 'era', calendar: 'before' }, 'ق م,قبل الميلاد'],
  [{ is: 'fame', of: 'attack' }, 'أحداث,حدث,هجمات,اعتداءات,هجوم,تفجيرات,ضحايا,ذكرى,التذكاري'],
  [{ is: 'fame', of: 'revolution' }, 'ثورة'],
];

/** Words around a date that tell whether it is one, and which. */
const around: readonly (readonly [Cue, string])[] = [
  [{ is: 'before' }, 'في,منذ,خلال,بحلول,قبل,بعد,طيلة,مع,عن,ب,ل,بين,مقارنة,بالمقارنة,قياسا'],
  [{ is: 'occasion' }, 'انتخابات,الانتخابات,اتفاق,اتفاقية,دستور,ميزانية,موازنة,إحصاء,تعداد,حرب,نسخة,دورة,سنوات'],
  [{ is: 'bound' }, 'أكثر,أقل,أزيد,أكبر,أدنى,أعلى'],
  [{ is: 'that' }, 'أن,إن,بأن,أنه,أنها,إنه,إنها,بأنه,بأنها'],
  [{ is: 'being' }, 'كان,كانت,شهد,شهدت,سجل,سجلت,عرف,عرفت,حمل,حملت'],
  [{ is: 'daypart' }, 'صباح,مساء,فجر,ظهر,عصر,ليل,ليلة,نهار,عشية,غداة,سابق,لاحق,متأخر,مبكر,الصادر,الصادرة'],
  [{ is: 'near' }, 'القريب'],
  [{ is: 'starting' }, 'ابتداء,اعتبارا,بدءا'],
  [{ is: 'happens' }, happenings],
  [{ is: 'future' }, 'سوف,المقرر,المقررة,المرتقب,المرتقبة,المزمع,المنتظر,المنتظرة,يعتزم,تعتزم,يرتقب,ينتظر,يستعد,تستعد'],
  [
    { is: 'holder' },
    'ملعب,جامعة,شارع,ساحة,مستشفى,مدينة,حركة,حزب,نهج,جسر,كلية,ميدان,استاد,كتائب,كتيبة,لواء,ائتلاف,تحالف,قوى,فريق,تجمع,تيار,جماعة',
  ],
  [{ is: 'label' }, 'رقم,المادة,الفصل,القانون,القرار,المرسوم,رؤية,طراز,موديل,كأس,مونديال'],
  [
    { is: 'title' },
    'الأمين,المدير,القائد,النائب,المدعي,المفتش,الوكيل,المراقب,المفوض,الكاتب,السكرتير,المنسق,القنصل,الحاكم',
  ],
  [{ is: 'age' }, 'من عمره,من عمرها,من عمرهم,من العمر'],
  [{ is: 'every' }, 'كل,صلاة,خطبة,سوق'],
];

/** Every phrase with its cue. */
export function* cues(): Generator<readonly [phrase: string, cue: Cue]> {
  for (const [cue, phrases] of [...words, ...around]) yield* each(phrases.split(','), cue);
  for (const [by, phrases] of days) yield* each(phrases.split(','), { is: 'today', by });
  for (const [share, of, phrases] of shares) yield* each(phrases.split(','), { is: 'share', share, of });
  for (const month of monthNames) yield [month.name, { is: 'month', ...month }];
  for (let day = 0; day < weekdayNames.length; day++) {
    yield* each(weekdayNames[day]!, { is: 'weekday', day });
    yield [weekdayNames[day]![0]!.slice(2), { is: 'bare weekday', day }];
  }
  for (let i = 0; i < decades.length; i++) yield* decadeForms(decades[i]!, { is: 'decade', year: (i + 2) * 10 });
  yield* unitForms();
  yield* shiftForms();
}

function* unitForms(): Generator<readonly [string, Cue]> {
  for (const [unit, ...forms] of units) {
    for (const [k, count] of (['one', 'two', 'many'] as const).entries()) {
      for (const form of forms[k]!.split(' ').filter(Boolean)) {
        yield [form, { is: 'unit', unit, count, definite: false }];
        yield ['ال' + form, { is: 'unit', unit, count, definite: true }];
      }
    }
  }
  yield ['الليلة', { is: 'unit', unit: 'day', count: 'one', definite: true }];
}

function* shiftForms(): Generator<readonly [string, Cue]> {
  for (const [by, stems] of shifts) {
    for (const stem of stems.split(' ')) {
      if (stem.endsWith('ه')) yield* each([stem, stem + 'ا'], { is: 'shift', by });
      else
        yield* each(
          ['', 'ة', 'ين', 'تين', 'ان', 'تان'].map((end) => `ال${stem}${end}`),
          { is: 'shift', by },
        );
    }
  }
}

function* decadeForms(stem: string, cue: Cue): Generator<readonly [string, Cue]> {
  for (const end of ['ات', 'يات']) yield* each([stem + end, `ال${stem}${end}`], cue);
}

function* each(phrases: readonly string[], cue: Cue): Generator<readonly [string, Cue]> {
  for (const phrase of phrases) yield [phrase, cue];
}
