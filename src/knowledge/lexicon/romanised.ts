// Names as English news commonly writes them, where their letters alone would mislead: a word and its spelling in turn.
// Written down from general knowledge.

import { words } from './list.ts';

const table = words(`
محمد Mohammed محمود Mahmoud أحمد Ahmed مصطفى Mustafa إبراهيم Ibrahim إسماعيل Ismail إسحاق Ishaq يعقوب Yaqub يوسف Youssef موسى Musa عيسى Issa
داود Dawud سليمان Suleiman يحيى Yahya إدريس Idris هارون Harun يونس Younis أيوب Ayoub حسن Hassan حسين Hussein الحسن al-Hassan الحسين al-Hussein عثمان Othman
عمر Omar عمرو Amr عمار Ammar حمزة Hamza حمد Hamad خليل Khalil خليفة Khalifa زيد Zaid زياد Ziad سليم Salim سلمان Salman سلطان Sultan سعد Saad سعود Saud
سعيد Saeed شريف Sharif صلاح Salah طه Taha عباس Abbas عدنان Adnan علي Ali علاء Alaa غسان Ghassan فهد Fahd فيصل Faisal قاسم Qassem كمال Kamal مروان Marwan
معاوية Muawiya منصور Mansour مهدي Mahdi نبيل Nabil نصر Nasr نور Nour نوري Nuri هشام Hisham وليد Walid ياسر Yasser ياسين Yassin بشار Bashar بشير Bashir
جمال Jamal جورج George جون John مايكل Michael كريستوفر Christopher ريموند Raymond أنتوني Anthony جيمس James روبرت Robert وليام William ديفيد David بيتر Peter بول Paul
دونالد Donald باراك Barack جوزيف Joseph توماس Thomas مارك Mark ستيفن Stephen فلاديمير Vladimir إيمانويل Emmanuel نيكولا Nicolas فرانسوا François خوسيه José بيدرو Pedro
فاطمة Fatima عائشة Aisha خديجة Khadija زينب Zainab مريم Mariam ليلى Layla نادية Nadia هدى Huda نورة Noura سعاد Souad كريم Karim كريمة Karima رشيد Rachid
عبد Abd عبدالله Abdullah الله Allah عبدالرحمن Abdulrahman عبداللطيف Abdellatif عبدالعزيز Abdulaziz عبدالكريم Abdelkarim عبدالقادر Abdelkader بن bin ابن ibn بنت bint آل Al أبو Abu أبي Abi أم Umm
المغرب Morocco الرباط Rabat مراكش Marrakesh طنجة Tangier فاس Fez مكناس Meknes وجدة Oujda أكادير Agadir تطوان Tetouan تونس Tunis القاهرة Cairo الإسكندرية Alexandria بغداد Baghdad
دمشق Damascus بيروت Beirut القدس Jerusalem الرياض Riyadh مكة Mecca الدوحة Doha دبي Dubai مسقط Muscat صنعاء Sanaa الخرطوم Khartoum طرابلس Tripoli نواكشوط Nouakchott الموصل Mosul
واشنطن Washington نيويورك New-York لندن London باريس Paris مدريد Madrid روما Rome برلين Berlin بروكسل Brussels موسكو Moscow بكين Beijing طهران Tehran أنقرة Ankara جنيف Geneva
`);

/** The spelling of each word. */
export const romanised: readonly (readonly [arabic: string, latin: string])[] = table.flatMap((word, i) =>
  i % 2 === 0 ? [[word, table[i + 1]!.replaceAll('-', ' ').replace(/^al /, 'al-')] as const] : [],
);
