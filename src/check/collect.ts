// What checks find in one source becomes findings: each with its place and severity, its fix judged, the suppressed left out.

import type { Source } from '../corpus/source.ts';
import type { Guard } from './evidence.ts';
import { type Finding, type FindingCode, type Severity, findingCodes } from './finding.ts';
import type { FoundInText } from './rule.ts';
import type { Suppressor } from './suppress.ts';

/** What may be set about checking. */
export interface CheckSettings {
  /** Another severity for a check's findings, or none of them. */
  readonly severities?: Partial<Readonly<Record<FindingCode, Severity | 'off'>>>;
}

/** Gathers the findings of one source. */
export class Collector {
  readonly #source: Source;
  readonly #settings: CheckSettings;
  readonly #findings: Finding[] = [];
  readonly #guard: Guard;
  readonly #isSuppressed: Suppressor;

  constructor(source: Source, settings: CheckSettings, guard: Guard, isSuppressed: Suppressor) {
    this.#isSuppressed = isSuppressed;
    this.#source = source;
    this.#settings = settings;
    this.#guard = guard;
  }

  add(check: { readonly code: FindingCode; readonly severity: Severity }, found: FoundInText): void {
    const severity = this.#settings.severities?.[check.code] ?? found.severity ?? check.severity;
    if (severity === 'off') return;
    const { start, end, message, related = [] } = found;
    const place = { path: this.#source.path, start, end };
    const fix = found.fix && this.#guard(found.fix);
    const finding = { code: check.code, severity, place, message, related, ...(fix && { fix }) };
    if (!this.#isSuppressed(finding)) this.#findings.push(finding);
  }

  /** In the order in which they were found. */
  findings(): Finding[] {
    return this.#findings;
  }
}

/** By path, then position, then the order of the codes. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.place.path !== b.place.path) return a.place.path < b.place.path ? -1 : 1;
  return (
    a.place.start - b.place.start ||
    a.place.end - b.place.end ||
    findingCodes.indexOf(a.code) - findingCodes.indexOf(b.code)
  );
}
