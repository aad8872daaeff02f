// Why a change of the knowledge is refused.

import { isolated } from './isolate.ts';
import type { Message } from './message.ts';

export const brokenFile: Message<[path: string]> = {
  en: (path) => `${isolated(path)} can't be changed while it is broken: see its problems.`,
  ar: (path) => `لا يمكن تغيير ${isolated(path)} وفيه خلل: انظر مشكلاته.`,
};

export const noSuchRecord: Message<[id: string]> = {
  en: (id) => `No record has the id “${isolated(id)}”.`,
  ar: (id) => `لا سجلّ بالمعرّف «${isolated(id)}».`,
};

export const idTaken: Message<[id: string]> = {
  en: (id) => `Another record has the id “${isolated(id)}” already.`,
  ar: (id) => `المعرّف «${isolated(id)}» لسجلّ آخر.`,
};

export const unfit: Message<[reason: string]> = {
  en: (reason) => `The record would not fit the format: ${reason}`,
  ar: (reason) => `لن يوافق السجلّ الصيغة: ${reason}`,
};

export const sameEntity: Message<[id: string]> = {
  en: (id) => `“${isolated(id)}” can't be merged into itself.`,
  ar: (id) => `لا يُدمج «${isolated(id)}» في نفسه.`,
};

export const changedSince: Message<[path: string]> = {
  en: (path) => `What was changed in ${isolated(path)} has changed again since.`,
  ar: (path) => `ما تغيّر في ${isolated(path)} تغيّر مرة أخرى بعد ذلك.`,
};
