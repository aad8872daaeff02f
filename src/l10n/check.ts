// What the checks say: for each finding what is wrong, for each fix what it does.

import { arabic, isolated } from './isolate.ts';
import type { Message } from './message.ts';
