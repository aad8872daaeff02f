// An answer as text for reading, by a person or by a model.

import { andMore, answerHead, corpusSilent, quoteLine, silentSources } from '../l10n/answer.ts';
import { verdictName } from '../l10n/entity.ts';
import type { Language } from '../l10n/language.ts';
import { say } from '../l10n/message.ts';
import type { Answer, Part, Quote } from './answer.ts';

/** The text, a quote a line. Nothing of a source stands in it but between quotation marks, in one line. */
export function answerText(answer: Answer, sources: number, language: Language): string {
  const { about, silent, parts, more } = answer;
  const head = say(language, silent ? corpusSilent : answerHead, oneLine(about), sources);
  const lines = [head, ...parts.flatMap((part) => ['', ...linesOf(part, language)])];
  if (more > 0) lines.push('', say(language, andMore, more));
  if (!silent && answer.silentSources.length > 0) {
    lines.push('', say(language, silentSources, answer.silentSources.map(oneLine).join(', ')));
  }
  return lines.join('\n');
}

function linesOf({ said, verdict, quotes, more }: Part, language: Language): string[] {
  const title = verdict ? `${oneLine(said)} [${say(language, verdictName[verdict])}]` : oneLine(said);
  const rest = more > 0 ? [say(language, andMore, more)] : [];
  return [title, ...quotes.map((quote) => lineOf(quote, language)), ...rest];
}

function lineOf({ words, context, source, published, document, line }: Quote, language: Language): string {
  const place = `${oneLine(document)}:${line}`;
  return say(language, quoteLine, oneLine(words), oneLine(context), oneLine(source), published, place);
}

/** Text of a file in one line, without controls, and without the marks that would end its quotation. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e]/gu, '').replace(/[«»]/g, '"').trim(); // prettier-ignore
}
