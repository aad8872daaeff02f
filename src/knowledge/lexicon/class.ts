// Class nouns: words that say what kind of thing the name after them is. Written down from general knowledge.

import { phrases, words } from './list.ts';

/** Class words that a place's name is said with and so stay inside it: «نهر النيل», «ميناء حيفا», «محافظة ديالى». */
export const placeHeads: readonly string[] = words(`
نهر بحيرة خليج مضيق جبل جبال هضبة مرتفعات صحراء واحة وادي سهل جزيرة جزر ارخبيل راس غابة محمية سد شلالات محافظة ولاية مقاطعة اقليم قضاء ناحية ميناء مطار معبر جسر مخيم سجن ميدان ساحة
شارع حي ملعب استاد ستاد مسجد جامع كنيسة كاتدرائية دير ضريح مقبرة قصر قلعة برج حوض متنزه مفاعل مصب منتجع غور مستوطنة عمالة ولاية منفذ حقل منطقة مديرية ضاحية دلتا خور رصيف كورنيش شاطئ ساحل
`);

/** Class words of settlements and states: they stand outside the name after them. */
export const settlements: readonly string[] = words(`
مدينة بلدة قرية مدينتي بلدتي قريتي العاصمة دولة جمهورية مملكة دوار دشرة مدينتا قريتا
`);

/** Words before which a place's name is to be expected. */
export const placeCues: readonly string[] = words(`
في الى إلى من عبر مدينة بلدة قرية دولة ولاية محافظة منطقة العاصمة شرق غرب شمال جنوب وسط شرقي غربي شمالي جنوبي قرب باتجاه نحو صوب قضاء اقليم ضواحي ريف مطار ميناء داخل خارج مع بين حدود ولايات ولايتي محافظات محافظتي ضفاف سواحل
`);

/** Heads of outlets' names. */
export const outletHeads: readonly string[] = words(`
صحيفة صحيفتي جريدة جريدتي يومية اسبوعية مجلة قناة قناتي فضائية تلفزيون تلفزة اذاعة راديو موقع شبكة وكالة بوابة محطة مدونة دورية صحف منصة
`);

/** Of these, the ones before which a plain name is an outlet's. */
export const pressHeads: readonly string[] = words(
  `صحيفة صحيفتي جريدة جريدتي يومية مجلة فضائية تلفزيون اذاعة راديو وكالة قناة`,
);

/** Broadcasters that with an adjective of a nation are one: «الإذاعة الجزائرية». */
export const broadcasters: readonly string[] = words(`اذاعة تلفزيون تلفزة راديو`);

/** What agencies of news have in their names. */
export const newsWords: readonly string[] = words(`انباء اخبار صحافة اعلام`);

/** Words that only outlets' names have. */
export const pressWords: readonly string[] = words(
  `نيوز بريس برس تايمز بوست تريبيون جورنال تلغراف اونلاين ستار توداي ميديا ويكلي`,
);

/** What agencies of news call themselves in brackets at the head of their reports: «(واس)». */
export const wires: readonly string[] = words(
  `واس وام كونا بترا وات سونا سبا قنا بنا وفا واج لاماب سانا ارنا تاس معا واع وكالات ومع لانا وال سونانا الاناضول شينخوا`,
);

/** Words that stand in a dateline where an outlet could, and are none. */
export const noOutlets: readonly string[] = words(
  `خاص وكالات عاجل متابعة متابعات مراسلنا مراسلتنا مكتب تحديث اخبار بيان تقرير حصري فيديو صور`,
);

/** Heads of instruments' names: laws, agreements, programmes. */
export const instrumentHeads: readonly string[] = words(`
قانون مرسوم ظهير قرار معاهدة اتفاقية اتفاق ميثاق بروتوكول اعلان وثيقة دستور مدونة لائحة نظام برنامج منصة استراتيجية خطة مخطط مبادرة رؤية مشروع منظومة توصية امر ارادة
`);

/** Of these, the ones that a name in quotation marks may follow: «برنامج "مصالحة"». */
export const namedHeads: readonly string[] = words(
  `برنامج منصة استراتيجية خطة مخطط مبادرة رؤية مشروع منظومة وثيقة اتفاق اتفاقية ميثاق قانون اعلان`,
);

/** Of these, the ones whose name says what they are about: «قانون مكافحة الإرهاب», «اتفاقية جنيف». */
export const lawHeads: readonly string[] = words(
  `برنامج قانون مرسوم ظهير معاهدة اتفاقية ميثاق بروتوكول استراتيجية اتفاق مدونة دستور نظام خطة لائحة اعلان`,
);

/** Of these, the ones that are named for where they were made: «اتفاقية جنيف». */
export const treaties: readonly string[] = words(`معاهدة اتفاقية اتفاق ميثاق بروتوكول اعلان`);

/** Words between a law and what it is about. */
export const relations: readonly string[] = words(
  `المتعلق المتعلقة الخاص الخاصة المعني المعنية القاضي القاضية العامة المشترك`,
);

/** Words between the kind of an agreement and what it is about. */
export const about: readonly string[] = words(`بشان حول لمنع`);

/** Adjectives that with «القانون» name a law. */
export const legalAdjectives: readonly string[] = words(`جنائي جزائي مدني تجاري اساسي دستوري تنظيمي مالي عضوي`);

/** Instruments known by name. */
export const instruments: readonly string[] = phrases(`
اتفاقية جنيف، اتفاقيات جنيف، اتفاقية فيينا، اتفاق باريس للمناخ، اتفاق باريس، بروتوكول كيوتو، اتفاقية كيوتو، معاهدة حظر الانتشار النووي، معاهدة الحد من انتشار الأسلحة النووية
الميثاق العالمي لحقوق الإنسان، الإعلان العالمي لحقوق الإنسان، ميثاق الأمم المتحدة، وعد بلفور، اتفاق أوسلو، اتفاقات أوسلو، اتفاقية أوسلو، اتفاقيات أوسلو، اتفاق الطائف، كامب ديفيد
اتفاقية كامب ديفيد، معاهدة السلام، خارطة الطريق، المبادرة العربية للسلام، مبادرة السلام العربية، المبادرة الخليجية، صفقة القرن، اتفاق الصخيرات، اتفاق الرياض، اتفاق جدة، إعلان جدة
اتفاق الجزائر، اتفاق ستوكهولم، اتفاقات أبراهام، اتفاقيات أبراهام، اتفاق مينسك، اتفاقات مينسك، الاتفاق النووي، خطة العمل الشاملة المشتركة، قانون قيصر، قانون باتريوت، رؤية 2030، رؤية السعودية 2030
معاهدة لشبونة، معاهدة ماستريخت، اتفاقية شنغن، اتفاقية سايكس بيكو، سايكس بيكو، اتفاقية باريس، اتفاقية روما، نظام روما الأساسي، ميثاق روما، معاهدة ستارت، نيو ستارت، خطة مارشال، مبدأ مونرو
مدونة الأسرة، الوثيقة الدستورية، دستور المدينة، القانون الجنائي، القانون الدولي الإنساني، أجندة 2030، أهداف التنمية المستدامة، مبادرة الحزام والطريق، الحزام والطريق، برنامج النفط مقابل الغذاء
`);
