// Kinds of happenings in the news, and the nouns and verbs that tell of one. Written down from general knowledge. Words stand
// in their plain form: endings, articles and proclitics are understood.

import type { Bilingual } from '../../l10n/language.ts';
import { words } from './list.ts';

export type Family = 'security' | 'violence' | 'justice' | 'diplomacy' | 'politics' | 'disaster' | 'society';

/** A kind of happening. */
export interface Happening {
  readonly id: string;
  readonly title: Bilingual;
  /** Kinds of one family may tell of one happening: an arrest and a dismantling. */
  readonly family: Family;
  readonly cues: readonly string[];
}

export const happenings: readonly Happening[] = [
  happening('security', 'dismantling', 'تفكيك', 'Dismantling', 'تفكيك فكك'),
  happening('security', 'arrest', 'توقيف', 'Arrest', 'توقيف أوقف اعتقال اعتقل قبض ضبط'),
  happening('security', 'foiling', 'إحباط', 'Foiling', 'إحباط أحبط إجهاض أجهض إفشال أفشل'),
  happening('security', 'raid', 'مداهمة', 'Raid', 'مداهمة داهم اقتحام اقتحم تمشيط'),
  happening('security', 'seizure', 'حجز', 'Seizure', 'مصادرة صادر حجز محجوزات مضبوطات'),
  happening('violence', 'attack', 'هجوم', 'Attack', 'هجوم هاجم اعتداء استهدف قصف غارة'),
  happening('violence', 'explosion', 'انفجار', 'Explosion', 'انفجار انفجر تفجير فجر'),
  happening('violence', 'clash', 'اشتباك', 'Clash', 'اشتباك اشتباكات مواجهات معارك معركة'),
  happening('violence', 'killing', 'قتل', 'Killing', 'اغتيال اغتيل اغتال مقتل'),
  happening('violence', 'kidnapping', 'اختطاف', 'Kidnapping', 'اختطاف اختطف خطف'),
  happening('justice', 'release', 'إفراج', 'Release', 'إفراج أفرج سراح'),
  happening('justice', 'sentencing', 'حكم', 'Sentencing', 'أدان إدانة حكم قضت'),
  happening('diplomacy', 'visit', 'زيارة', 'Visit', 'زيارة زار'),
  happening('diplomacy', 'meeting', 'لقاء', 'Meeting', 'لقاء التقى اجتماع اجتمع استقبل استقبال مباحثات محادثات قمة'),
  happening('diplomacy', 'opening', 'افتتاح', 'Opening', 'افتتاح افتتح تدشين دشن'),
  happening('politics', 'founding', 'تأسيس', 'Founding', 'تأسيس تأسس إنشاء أنشئ إحداث'),
  happening('politics', 'appointment', 'تعيين', 'Appointment', 'تعيين عين'),
  happening('politics', 'resignation', 'استقالة', 'Resignation', 'استقالة استقال إقالة أقيل'),
  happening('politics', 'election', 'انتخاب', 'Election', 'انتخاب انتخابات انتخب اقتراع'),
  happening('politics', 'law', 'تشريع', 'Legislation', 'إقرار أقر سن تعديل صادق مصادقة'),
  happening('diplomacy', 'signing', 'توقيع', 'Signing', 'توقيع وقع أبرم إبرام'),
  happening('disaster', 'earthquake', 'زلزال', 'Earthquake', 'زلزال هزة'),
  happening('disaster', 'flood', 'فيضان', 'Flood', 'فيضان فيضانات سيول'),
  happening('disaster', 'fire', 'حريق', 'Fire', 'حريق حرائق'),
  happening('disaster', 'accident', 'حادث', 'Accident', 'حادث حادثة اصطدام تصادم انقلاب تحطم'),
  happening('disaster', 'sinking', 'غرق', 'Sinking', 'غرق انقلب'),
  happening('disaster', 'rescue', 'إنقاذ', 'Rescue', 'إنقاذ أنقذ'),
  happening('society', 'protest', 'احتجاج', 'Protest', 'احتجاج احتجاجات مظاهرة مظاهرات إضراب'),
  happening('society', 'match', 'مباراة', 'Match', 'مباراة'),
];

function happening(family: Family, id: string, ar: string, en: string, cues: string): Happening {
  return { id, title: { ar, en }, family, cues: words(cues) };
}

/** Nouns that name a document: the word alone tells of the document, and not of its release. */
export const documents: readonly string[] = words('تقرير تقارير بيان بيانات بلاغ وثيقة قرار قانون خطاب رسالة');

/** Before a happening's noun, or in its place: the one that was told of before. */
export const demonstratives: readonly string[] = words('هذا هذه ذلك تلك هاته هاذين');
export const parties: readonly string[] = words(
  'الجانبان الجانبين الطرفان الطرفين الوفدان الوفدين المسؤولان المسؤولين الوزيران الرئيسان',
);

/** After a happening's noun or verb: many such, and none of them in particular. */
export const quantifiers: readonly string[] = words(
  'العديد عدة عدد عديد مختلف جميع كل بعض عشرات مئات آلاف معظم غالبية أغلب أي كافة',
);
