// Kinds of happenings in the news, and the nouns and verbs that tell of one. Written down from general knowledge. Words stand
// in their plain form: endings, articles and proclitics are understood.

import type { Bilingual } from '../../l10n/language.ts';
import { words } from './list.ts';

/** A kind of happening. */
export interface Happening {
  readonly id: string;
  readonly title: Bilingual;
  readonly cues: readonly string[];
}

export const happenings: readonly Happening[] = [
  happening('dismantling', 'تفكيك', 'Dismantling', 'تفكيك فكك'),
  happening('arrest', 'توقيف', 'Arrest', 'توقيف أوقف اعتقال اعتقل قبض ضبط'),
  happening('foiling', 'إحباط', 'Foiling', 'إحباط أحبط إجهاض أجهض إفشال أفشل'),
  happening('raid', 'مداهمة', 'Raid', 'مداهمة داهم اقتحام اقتحم تمشيط'),
  happening('seizure', 'حجز', 'Seizure', 'مصادرة صادر حجز محجوزات مضبوطات'),
  happening('attack', 'هجوم', 'Attack', 'هجوم هاجم اعتداء استهدف قصف غارة'),
  happening('explosion', 'انفجار', 'Explosion', 'انفجار انفجر تفجير فجر'),
  happening('clash', 'اشتباك', 'Clash', 'اشتباك اشتباكات مواجهات معارك معركة'),
  happening('killing', 'قتل', 'Killing', 'اغتيال اغتيل اغتال مقتل'),
  happening('kidnapping', 'اختطاف', 'Kidnapping', 'اختطاف اختطف خطف'),
  happening('release', 'إفراج', 'Release', 'إفراج أفرج سراح'),
  happening('sentencing', 'حكم', 'Sentencing', 'أدان إدانة حكم قضت'),
  happening('visit', 'زيارة', 'Visit', 'زيارة زار'),
  happening('meeting', 'لقاء', 'Meeting', 'لقاء التقى اجتماع اجتمع استقبل استقبال مباحثات محادثات قمة'),
  happening('opening', 'افتتاح', 'Opening', 'افتتاح افتتح تدشين دشن'),
  happening('founding', 'تأسيس', 'Founding', 'تأسيس تأسس إنشاء أنشئ إحداث'),
  happening('appointment', 'تعيين', 'Appointment', 'تعيين عين'),
  happening('resignation', 'استقالة', 'Resignation', 'استقالة استقال إقالة أقيل'),
  happening('election', 'انتخاب', 'Election', 'انتخاب انتخابات انتخب اقتراع'),
  happening('law', 'تشريع', 'Legislation', 'إقرار أقر سن تعديل صادق مصادقة'),
  happening('signing', 'توقيع', 'Signing', 'توقيع وقع أبرم إبرام'),
  happening('earthquake', 'زلزال', 'Earthquake', 'زلزال هزة'),
  happening('flood', 'فيضان', 'Flood', 'فيضان فيضانات سيول'),
  happening('fire', 'حريق', 'Fire', 'حريق حرائق'),
  happening('accident', 'حادث', 'Accident', 'حادث حادثة اصطدام تصادم انقلاب تحطم'),
  happening('sinking', 'غرق', 'Sinking', 'غرق انقلب'),
  happening('rescue', 'إنقاذ', 'Rescue', 'إنقاذ أنقذ'),
  happening('protest', 'احتجاج', 'Protest', 'احتجاج احتجاجات مظاهرة مظاهرات إضراب'),
  happening('match', 'مباراة', 'Match', 'مباراة'),
];

function happening(id: string, ar: string, en: string, cues: string): Happening {
  return { id, title: { ar, en }, cues: words(cues) };
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
