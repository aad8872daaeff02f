// The names of months in the calendars of Arabic news.
//
// Sources: the Levantine (Syriac), Egyptian and Maghrebi lists of CLDR (ar, ar-SY, ar-MA, ar-DZ, ar-TN) and its Islamic
// calendar; spellings with and without hamza fold alike, others met in news text are added.

export type Calendar = 'gregorian' | 'hijri';

/** A month by one of its names. A doubtful name is also an ordinary word or a person's, and needs a day, a year or «شهر». */
export interface MonthName {
  readonly name: string;
  /** 1 … 12. */
  readonly month: number;
  readonly calendar: Calendar;
  readonly doubtful: boolean;
}

/** One line a month; names parted by a comma, a doubtful one marked with a question mark. */
const gregorian = `
يناير, كانون الثاني, كانون ثاني, كانون ثان, جانفي, ينير
فبراير, شباط, فيفري, فيبراير, فبرائر
مارس?, آذار, مارت?
أبريل, نيسان?, أفريل?, أبرايل
مايو, أيار, ماي?, مايس?
يونيو, حزيران, جوان?, يونية
يوليو, تموز, يوليوز, جويلية, يولية
أغسطس, آب?, غشت, أوت?, أوغسطس
سبتمبر, أيلول, شتنبر, سيبتمبر
أكتوبر, تشرين الأول, تشرين أول
نوفمبر, تشرين الثاني, تشرين ثاني, تشرين ثان, نونبر, نوفنبر
ديسمبر, كانون الأول, كانون أول, دجنبر, دسمبر, ديسنبر`;

/** Bylines and agency headers are often in English. All doubtful: «May» and «March» are words too. */
const english = `
January?, Jan?
February?, Feb?
March?, Mar?
April?, Apr?
May?
June?, Jun?
July?, Jul?
August?, Aug?
September?, Sept?, Sep?
October?, Oct?
November?, Nov?
December?, Dec?`;

const hijri = `
محرم?, المحرم?
صفر?
ربيع الأول, ربيع أول
ربيع الثاني, ربيع الآخر, ربيع ثاني, ربيع آخر
جمادى الأولى, جمادى الأول, جمادى أولى
جمادى الآخرة, جمادى الثانية, جمادى الآخر, جمادى الثاني
رجب?
شعبان?
رمضان?
شوال?
ذو القعدة, ذي القعدة
ذو الحجة, ذي الحجة`;

/** Every name of every month; none of them belongs to two. */
export const monthNames: readonly MonthName[] = [
  ...namesIn(gregorian, 'gregorian'),
  ...namesIn(english, 'gregorian'),
  ...namesIn(hijri, 'hijri'),
];

/** Twelve names, as one region's press writes them. */
export type MonthTradition = readonly string[];

/** The traditions: that of Egypt and the Gulf, of Morocco, of the Levant, of Algeria and Tunisia. */
export const monthTraditions: readonly MonthTradition[] = [
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
  'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(','),
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
];

function namesIn(table: string, calendar: Calendar): MonthName[] {
  const lines = table.trim().split('\n');
  return lines.flatMap((line, i) =>
    line.split(', ').map((name) => {
      const doubtful = name.endsWith('?');
      return { name: doubtful ? name.slice(0, -1) : name, month: i + 1, calendar, doubtful };
    }),
  );
}
