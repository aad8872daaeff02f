// Measures that news of any country count: what is counted, and the words that tell what happened to it. Written down from
// general knowledge; a corpus adds its own in its knowledge (`measures`), and those come first.

import type { Bilingual } from '../../l10n/language.ts';
import { phrases, words } from './list.ts';

/** One way of telling a measure: nouns that are counted, and cues of which one must stand in the sentence (none: needless). */
export interface Way {
  readonly counted: readonly string[];
  readonly cues: readonly string[];
}

/** A measure of the built-in lexicon. All words stand in their plain form: endings, articles and proclitics are understood. */
export interface GeneralMeasure {
  readonly id: string;
  readonly title: Bilingual;
  /** Whether its number can only grow with time, for one event or since one date. */
  readonly grows?: boolean;
  /** Whether it counts things of several kinds, so that only figures of one counted noun are of one measure. */
  readonly kinds?: boolean;
  /** Whose number it is: of who acts (default), of the place where it happens, or of the person named beside it. */
  readonly of?: 'place' | 'person';
  readonly ways: readonly Way[];
}

/** Human beings in general: what happened to them must be said beside. */
const people = `شخص أشخاص فرد أفراد مواطن مدني رجل رجال امرأة نساء سيدة شاب شبان فتاة طفل أطفال قاصر عنصر عناصر عضو أعضاء مشتبه متهم متورط آخر قيادي جندي
  جنود عسكري ضابط ضباط شرطي مسلح مقاتل إرهابي متطرف مهاجر عامل عمال طالب طلاب طلبة تلميذ تلاميذ صحفي صحافي راكب ركاب ساكن سكان موظف ناشط سائح سياح أجنبي أجانب إنسان ناس نفر`;
/** Currencies: amounts in two of them are of two kinds. */
export const money = 'دولار درهم دينار ريال جنيه ليرة يورو فرنك روبل يوان ين روبية أوقية شيكل شلن';
const percent = 'المائة المئة بالمائة بالمئة';

/** Before a figure: it is part of the one before, and no total. */
export const partCues: readonly string[] = phrases(
  'بينهم، بينهن، بينها، من بينهم، من بينها، منهم، منها، منهن، ضمنهم، ضمنها، بمن فيهم، أحدهم، نصفهم',
);

/** Broken plurals of what is seized or counted by kinds: the noun first, its other forms after it. */
export const nouns: readonly string[] = phrases(`
سلاح أسلحة، مسدس مسدسات، بندقية بنادق، رشاش رشاشات، قنبلة قنابل، قذيفة قذائف، رصاصة رصاصات رصاص، خرطوشة خراطيش، لغم ألغام، سكين سكاكين، سيف سيوف، حزام أحزمة، عبوة عبوات، قطعة قطع
قرص أقراص حبة حبوب، رزمة رزم، علبة علب، كبسولة كبسولات، سيارة سيارات، مركبة مركبات، دراجة دراجات، شاحنة شاحنات، قارب قوارب، زورق زوارق، هاتف هواتف، حاسوب حواسيب، جهاز أجهزة، منزل منازل
بيت بيوت، مبنى مباني مبان، مدرسة مدارس، مسكن مساكن، محل محلات، خلية خلايا، شبكة شبكات، شخص أشخاص، فرد أفراد، عضو أعضاء، عنصر عناصر، امرأة نساء، رجل رجال، طفل أطفال، مهاجر مهاجرون
هجوم هجمات، مخطط مخططات، وثيقة وثائق، حساب حسابات، بلد بلدان، دولة دول، مدينة مدن، قرية قرى، سنة سنوات، عام أعوام، شهر أشهر شهور، يوم أيام، ساعة ساعات، أسبوع أسابيع، دولار دولارات
مجموعة مجموعات، جماعة جماعات، محور محاور، مشروع مشاريع، برنامج برامج، خطة خطط، حزب أحزاب، نائب نواب، وزير وزراء، ضابط ضباط، جندي جنود، قتيل قتلى، جريح جرحى، ضحية ضحايا، إمام أئمة
سجين سجناء، لاعب لاعبون، فريق فرق، مباراة مباريات، هدف أهداف، نقطة نقاط، صوت أصوات، مقعد مقاعد، طائرة طائرات، سفينة سفن، صاروخ صواريخ، غارة غارات، مخيم مخيمات، أسرة أسر، عائلة عائلات
`);

export const measures: readonly GeneralMeasure[] = [
  measure('cells-dismantled', 'الخلايا المفككة', 'Cells dismantled', { grows: true }, [
    'خلية خلايا',
    'تفكيك فكك تفكك مفكك إحباط أحبط إجهاض أجهض ضبط كشف حيد تحييد',
  ]),
  measure('networks-dismantled', 'الشبكات المفككة', 'Networks dismantled', { grows: true }, [
    'شبكة شبكات عصابة عصابات تنظيم تنظيمات',
    'تفكيك فكك تفكك مفكك إحباط أحبط ضبط كشف',
  ]),
  measure('plots-foiled', 'المخططات المحبطة', 'Plots foiled', { grows: true }, [
    'مؤامرة مؤامرات مخطط مخططات مشروع مشاريع هجوم هجمات عملية عمليات محاولة محاولات تفجير اعتداء',
    'إحباط أحبط إجهاض أجهض إفشال أفشل',
  ]),
  measure(
    'people-arrested',
    'الموقوفون',
    'People arrested',
    { grows: true },
    [people, 'اعتقال اعتقل توقيف أوقف إيقاف ضبط قبض ألقى احتجاز احتجز اعتقالات توقيفات'],
    ['معتقل موقوف', ''],
  ),
  measure(
    'people-killed',
    'القتلى والوفيات',
    'Deaths',
    { grows: true, of: 'place' },
    ['قتيل قتلى شهيد شهداء وفاة وفيات', ''],
    [
      `${people} جريح جرحى مصاب مريض مرضى`,
      'قتل مقتل مصرع وفاة توفي استشهاد استشهد أودى لقي حتف قضى راح غرق اغتيال اغتيل مات صرع أعدم إعدام',
    ],
  ),
  measure(
    'people-injured',
    'الجرحى',
    'People injured',
    { grows: true, of: 'place' },
    ['جريح جرحى مصاب', ''],
    [people, 'إصابة أصيب أصاب جرح جروح جرحى'],
    ['إصابة إصابات', 'جروح خطيرة طفيفة متفاوتة حادث انفجار زلزال هجوم'],
  ),
  measure('victims', 'الضحايا', 'Victims', { of: 'place' }, ['ضحية ضحايا', '']),
  measure(
    'people-missing',
    'المفقودون',
    'People missing',
    { of: 'place' },
    ['مفقود', ''],
    [people, 'فقدان فقد مفقود اختفاء اختفى'],
  ),
  measure(
    'people-displaced',
    'النازحون والمهجرون',
    'People displaced',
    { of: 'place' },
    ['نازح مشرد مهجر', ''],
    [`${people} أسرة أسر عائلة عائلات`, 'نزوح نزح تشريد شرد تهجير هجر نازح'],
  ),
  measure('refugees', 'اللاجئون', 'Refugees', {}, ['لاجئ', '']),
  measure('people-evacuated', 'من جرى إجلاؤهم', 'People evacuated', {}, [
    `${people} أسرة أسر عائلة عائلات`,
    'إجلاء أجلى إخلاء أخلى',
  ]),
  measure('people-rescued', 'من جرى إنقاذهم', 'People rescued', { grows: true }, [
    people,
    'إنقاذ أنقذ انتشال انتشل نجاة نجا ناج',
  ]),
  measure('bodies-recovered', 'الجثث المنتشلة', 'Bodies recovered', { grows: true }, ['جثة جثث جثمان جثامين', '']),
  measure('migrants-intercepted', 'المهاجرون الموقوفون', 'Migrants intercepted', {}, [
    'مهاجر مرشح مرشحون',
    'اعتراض اعترض إحباط أحبط منع ضبط توقيف أوقف',
  ]),
  measure('people-released', 'المفرج عنهم', 'People released', {}, [
    `${people} سجين سجناء أسير أسرى معتقل رهينة رهائن محتجز نزيل نزلاء`,
    'إفراج أفرج سراح عفو إطلاق أطلق تحرير حرر',
  ]),
  measure(
    'people-kidnapped',
    'المختطفون',
    'People kidnapped',
    {},
    ['مختطف مخطوف رهينة رهائن', ''],
    [people, 'اختطاف اختطف خطف'],
  ),
  measure('people-prosecuted', 'المتابعون قضائيا', 'People prosecuted', {}, [
    people,
    'محاكمة حوكم إدانة أدان دين متابعة توبع مثل مثول إحالة أحيل',
  ]),
  measure('people-deported', 'المرحلون', 'People deported', {}, [people, 'ترحيل رحل إبعاد أبعد طرد']),
  measure('people-trained', 'المتدربون', 'People trained', {}, [
    `${people} إمام أئمة مرشد إطار أطر متدرب قاض قضاة مدرس معلم واعظ`,
    'تدريب درب تكوين كون تأهيل تخرج خريج منهج يدرب طور',
  ]),
  measure('people-vaccinated', 'الملقحون', 'People vaccinated', { grows: true }, [people, 'تلقيح تطعيم لقاح لقح طعم']),
  measure(
    'beneficiaries',
    'المستفيدون',
    'Beneficiaries',
    {},
    ['مستفيد', ''],
    [`${people} سجين سجناء أسرة أسر نزيل`, 'استفادة استفاد مساعدة إدماج'],
  ),
  measure('prisoners', 'السجناء', 'Prisoners', {}, ['سجين سجناء نزيل نزلاء أسير أسرى', '']),
  measure(
    'participants',
    'المشاركون',
    'Participants',
    {},
    ['مشارك متظاهر محتج', ''],
    [people, 'مشاركة شارك تظاهر احتجاج حضور حضر'],
  ),
  measure('jobs', 'مناصب الشغل', 'Jobs', {}, ['وظيفة وظائف منصب مناصب', '']),
  measure('population', 'السكان', 'Population', { of: 'place' }, ['نسمة', '']),
  measure('tourists', 'السياح والزوار', 'Visitors', {}, ['سائح سياح زائر زوار', '']),
  measure('passengers', 'المسافرون', 'Passengers', {}, ['مسافر راكب ركاب', '']),
  measure('fighters', 'المقاتلون', 'Fighters', {}, ['مقاتل', '']),
  measure('attacks', 'الهجمات', 'Attacks', { of: 'place' }, [
    'هجوم هجمات اعتداء اعتداءات تفجير تفجيرات انفجار انفجارات',
    '',
  ]),
  measure('airstrikes', 'الغارات والضربات', 'Air strikes', { of: 'place' }, [
    'غارة غارات ضربة ضربات صاروخ صواريخ مسيرة مسيرات',
    '',
  ]),
  measure('operations', 'العمليات', 'Operations', {}, [
    'عملية عمليات مداهمة مداهمات حملة حملات',
    'تنفيذ نفذ شن أجرى قام إنجاز',
  ]),
  measure('armed-groups', 'الجماعات المسلحة', 'Armed groups', {}, ['مجموعة مجموعات جماعة جماعات فصيل فصائل', '']),
  measure('weapons-seized', 'الأسلحة المحجوزة', 'Weapons seized', { kinds: true }, [
    'سلاح أسلحة مسدس مسدسات بندقية بنادق رشاش رشاشات قنبلة قنابل قذيفة قذائف رصاصة رصاصات خرطوشة خراطيش طلقة طلقات لغم ألغام سكين سكاكين سيف سيوف صاعق حزام أحزمة عبوة عبوات ذخيرة قطعة',
    'ضبط حجز مصادرة صادر صودر عثر عثور استرجاع استرجع حيازة حوزة مضبوطات أسفر كشف تدمير دمر إتلاف',
  ]),
  measure('substances-seized', 'المواد المحجوزة', 'Substances seized', { kinds: true }, [
    'كيلوغرام كيلوغرامات كيلو كلغ كغ كغم غرام غرامات طن طنا طنان طنين أطنان قنطار قرص أقراص حبة حبوب لتر لترات كبسولة كبسولات رزمة رزم علبة',
    'ضبط حجز مصادرة صادر صودر حيازة حوزة مضبوطات إتلاف تهريب شحنة مخدرات كوكايين حشيش شيرا هيروين كبتاغون قنب مخدر',
  ]),
  measure('vehicles-seized', 'المركبات المحجوزة', 'Vehicles seized', { kinds: true }, [
    'سيارة سيارات مركبة مركبات دراجة دراجات شاحنة شاحنات قارب قوارب زورق زوارق هاتف هواتف حاسوب حواسيب جهاز أجهزة',
    'ضبط حجز مصادرة صادر صودر استرجاع',
  ]),
  measure('money-seized', 'الأموال المحجوزة', 'Money seized', {}, [money, 'ضبط حجز مصادرة صادر صودر']),
  measure('buildings-damaged', 'المباني المتضررة', 'Buildings damaged', { kinds: true, of: 'place' }, [
    'منزل منازل بيت بيوت مبنى مبان مباني مدرسة مدارس مسكن مساكن بناية محل محلات متجر',
    'ضرر تضرر أضرار تدمير دمر انهيار انهار هدم جرف احتراق احترق غمر',
  ]),
  measure('sentence', 'مدة العقوبة', 'Sentence', {}, [
    'سنة سنوات عام أعوام شهر أشهر شهور يوم أيام',
    'سجن حبس حبسا نافذ عقوبة حكم سالبة',
  ]),
  measure('age', 'السن', 'Age', { of: 'person' }, ['سنة سنوات عام أعوام ربيع', 'عمر يبلغ بالغ سن أعمار']),
  measure('infections', 'الإصابات بالعدوى', 'Infections', { grows: true, of: 'place' }, [
    'إصابة إصابات حالة حالات مصاب',
    'فيروس كورونا كوفيد كوليرا وباء عدوى مرض حمى إنفلونزا جدري حصبة ضنك إيبولا ملاريا مؤكدة مشتبه',
  ]),
  measure(
    'recoveries',
    'المتعافون',
    'Recoveries',
    { grows: true, of: 'place' },
    ['متعاف متعافي متعافين', ''],
    ['حالة حالات شخص', 'شفاء تعافى تعاف تماثل'],
  ),
  measure('tests', 'الفحوص', 'Tests', { grows: true }, ['فحص فحوص فحوصات اختبار اختبارات تحليل تحاليل', '']),
  measure('doses', 'الجرعات', 'Doses', { grows: true }, ['جرعة جرعات', '']),
  measure('votes', 'الأصوات', 'Votes', {}, [
    'صوت أصوات نائب نواب عضو أعضاء دولة دول',
    'تصويت صوت حصل حصد نال فاز فوز تأييد أيد موافقة وافق صالح أغلبية جمع',
  ]),
  measure('votes-against', 'الأصوات المعارضة', 'Votes against', {}, [
    'صوت أصوات نائب نواب عضو أعضاء دولة دول',
    'ضد مقابل معارضة معارض رفض اعتراض اعترض',
  ]),
  measure(
    'abstentions',
    'الممتنعون',
    'Abstentions',
    {},
    ['عضو أعضاء صوت أصوات دولة دول نائب نواب', 'امتناع امتنع ممتنع'],
    ['ممتنع امتناع', ''],
  ),
  measure('seats', 'المقاعد', 'Seats', {}, ['مقعد مقاعد', '']),
  measure('voters', 'الناخبون', 'Voters', {}, ['ناخب', '']),
  measure('turnout', 'نسبة المشاركة', 'Turnout', {}, [percent, 'مشاركة إقبال اقتراع']),
  measure('candidates', 'المرشحون', 'Candidates', {}, ['مرشح', '']),
  measure('growth-rate', 'معدل النمو', 'Growth rate', {}, [percent, 'نمو نما ينمو']),
  measure('inflation-rate', 'معدل التضخم', 'Inflation', {}, [percent, 'تضخم']),
  measure('unemployment-rate', 'معدل البطالة', 'Unemployment', {}, [percent, 'بطالة']),
  measure('interest-rate', 'سعر الفائدة', 'Interest rate', {}, [`${percent} نقطة`, 'فائدة']),
  measure('increase', 'نسبة الزيادة', 'Increase', {}, [percent, 'زيادة زاد ارتفاع ارتفع تزايد نمو صعود صعد قفز']),
  measure('decrease', 'نسبة الانخفاض', 'Decrease', {}, [percent, 'انخفاض انخفض تراجع هبوط هبط تقلص خفض']),
  measure('budget', 'الميزانية', 'Budget', {}, [money, 'ميزانية موازنة اعتماد اعتمادات غلاف']),
  measure('loss', 'الخسائر', 'Loss', {}, [money, 'خسارة خسائر خسر عجز أضرار']),
  measure('profit', 'الأرباح', 'Profit', {}, [money, 'ربح أرباح']),
  measure('revenue', 'الإيرادات', 'Revenue', {}, [money, 'إيراد إيرادات عائد عائدات مداخيل دخل رقم معاملات']),
  measure('debt', 'الدين', 'Debt', {}, [money, 'دين ديون مديونية']),
  measure('loan', 'القروض', 'Loan', {}, [money, 'قرض قروض اقتراض']),
  measure('aid', 'المساعدات', 'Aid', {}, [money, 'مساعدة مساعدات منحة منح دعم تبرع هبة إغاثة']),
  measure('investment', 'الاستثمارات', 'Investment', {}, [money, 'استثمار استثمارات استثمر']),
  measure('exports', 'الصادرات', 'Exports', {}, [`${money} طن طنا طنين أطنان`, 'صادرات تصدير صدر']),
  measure('imports', 'الواردات', 'Imports', {}, [`${money} طن طنا طنين أطنان`, 'واردات استيراد استورد']),
  measure('trade', 'المبادلات التجارية', 'Trade', {}, [money, 'تبادل مبادلات تجارة']),
  measure('fine', 'الغرامة', 'Fine', {}, [money, 'غرامة غرامات تغريم']),
  measure('ransom', 'الفدية', 'Ransom', {}, [money, 'فدية']),
  measure('cost', 'الكلفة', 'Cost', {}, [money, 'كلفة تكلفة تكاليف كلف قيمة صفقة عقد استثمار']),
  measure('price', 'السعر', 'Price', {}, [money, 'سعر أسعار ثمن برميل أونصة']),
  measure('oil-output', 'إنتاج النفط', 'Oil output', {}, ['برميل براميل', '']),
  measure('area-burned', 'المساحات المحترقة', 'Area burned', { of: 'place' }, [
    'هكتار فدان',
    'حريق حرائق نيران احتراق التهم',
  ]),
  measure('magnitude', 'قوة الزلزال', 'Magnitude', { of: 'place' }, ['درجة درجات', 'زلزال هزة ريختر مقياس قوة']),
  measure('temperature', 'الحرارة', 'Temperature', { of: 'place' }, ['درجة درجات', 'حرارة مئوية']),
  measure('rainfall', 'التساقطات', 'Rainfall', { of: 'place' }, ['مليمتر ملم مليمترا ميليمتر', '']),
  measure('goals', 'الأهداف', 'Goals', {}, ['هدف أهداف', 'مباراة سجل فاز فوز تسجيل مقابل لاعب فريق منتخب']),
  measure('medals', 'الميداليات', 'Medals', {}, ['ميدالية ميداليات', '']),
];

function measure(
  id: string,
  ar: string,
  en: string,
  traits: Pick<GeneralMeasure, 'grows' | 'kinds' | 'of'>,
  ...ways: [counted: string, cues: string][]
): GeneralMeasure {
  return {
    id,
    title: { ar, en },
    ...traits,
    ways: ways.map(([counted, cues]) => ({ counted: words(counted), cues: words(cues) })),
  };
}
