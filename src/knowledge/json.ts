// JSON with comments as a tree with positions; bad syntax yields problems and whatever could still be read.

import { type Node, type ParseError, createScanner, parseTree, printParseErrorCode } from 'jsonc-parser';
import { both } from '../l10n/message.ts';
import { badSyntax, tooDeep } from '../l10n/knowledge.ts';
import type { Problem } from './problem.ts';

/** jsonc-parser's numbers for these tokens; its own names are a const enum, which a type-stripping runtime cannot read. */
const Token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 } as const;

/** How deep a file may nest: twice what the schema needs, and far from what a recursive reader can bear. */
const maxDepth = 32;

/** The tree of a JSON text (undefined where there is none to be had) and the problems of its syntax. */
export function parseJson(file: string, text: string): { tree: Node | undefined; problems: Problem[] } {
  const deep = firstTooDeep(text);
  if (deep !== undefined) return { tree: undefined, problems: [syntaxProblem(file, deep, 1, both(tooDeep, maxDepth))] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const problems = errors.map(({ error, offset, length }) =>
    syntaxProblem(file, offset, length, both(badSyntax, printParseErrorCode(error))),
  );
  return { tree, problems };
}

function syntaxProblem(file: string, start: number, length: number, message: Problem['message']): Problem {
  return { code: 'knowledge-syntax', severity: 'error', file, start, end: start + length, message };
}

/** Offset of the first bracket that nests deeper than `maxDepth`: jsonc-parser recurses, so it is asked before. */
function firstTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== Token.end; token = scanner.scan()) {
    if ((token === Token.openBrace || token === Token.openBracket) && ++depth > maxDepth) return scanner.getTokenOffset();
    if (token === Token.closeBrace || token === Token.closeBracket) depth--;
  }
  return undefined;
}
