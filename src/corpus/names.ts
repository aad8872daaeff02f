// The names of a corpus, as the matcher wants them.

import type { Knowledge } from '../knowledge/knowledge.ts';
