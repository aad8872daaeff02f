// What the npm package offers to programs: a corpus, the knowledge about it, what is found in it, and its forms for others.
//
// It is the core alone: strings in, values out, in Node and in a browser. Offsets are UTF-16 units from 0, lines count from 0.

export { checkCorpus, checkSource } from './check/check.ts';
export type { CheckSettings } from './check/check.ts';
export type { Edit, Finding, FindingCode, Fix, Severity } from './check/finding.ts';
export type { Claim, ClaimValue, Report } from './claims/claim.ts';
export type { Comparison, Place } from './claims/compare.ts';
export type { Verdict } from './claims/verdict.ts';
export { Corpus } from './corpus/corpus.ts';
export type { SourceText } from './corpus/corpus.ts';
export type { EntityView, NameUse } from './corpus/entities.ts';
export { manifestName, membership } from './corpus/members.ts';
export type { Membership } from './corpus/members.ts';
export type { Citation, Source } from './corpus/source.ts';
export { analysisOf } from './export/analysis.ts';
export { exportCorpus, exportFormats, ReadBackError } from './export/formats.ts';
export type { ExportedFile, ExportFormat } from './export/formats.ts';
export { answerTo, describeTool, toolNames } from './answer/tools.ts';
export type { Answer, Part, Quote } from './answer/answer.ts';
export type { ToolInput, ToolName } from './answer/tools.ts';
export { loadKnowledge } from './knowledge/load.ts';
export type { KnowledgeFile, Loaded, UnreadableFile } from './knowledge/load.ts';
export type { Knowledge } from './knowledge/knowledge.ts';
export type { Problem } from './knowledge/problem.ts';
export type { Bilingual, Language } from './l10n/language.ts';
export type { DateMention, FigureMention, Mention, NameMention } from './recognise/mention.ts';
export { decode } from './text/decode.ts';
export type { Decoded } from './text/decode.ts';
export { normaliseBreaks } from './text/line.ts';
export type { Lines, Position } from './text/line.ts';
export type { Span } from './text/span.ts';
