// A finding as VS Code shows it. No tags: they would cut the line to pieces.

import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location } from 'vscode';
import type { Finding, Severity } from '../../check/finding.ts';
import type { Citation } from '../../corpus/source.ts';
import { isolated } from '../../l10n/isolate.ts';
import { Lines } from '../../text/line.ts';
import { toRange } from '../convert.ts';
import type { Home } from '../folder.ts';
import { spoken } from '../language.ts';
import type { Guide } from './guide.ts';

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The diagnostic of a finding in a text of `home`, the places it is about among its related information. */
export function diagnosticOf(
  { code, severity, place, message, related }: Finding,
  home: Home,
  guide: Guide,
): Diagnostic {
  const { range } = locationOf(place, home);
  const diagnostic = new Diagnostic(range, spoken(message), severityOf[severity]);
  diagnostic.source = 'isnad';
  const target = guide.placeOf(code);
  diagnostic.code = target ? { value: code, target } : code;
  diagnostic.relatedInformation = onePerSource(related).map((other) => {
    const { text } = home.corpus.source(other.path) ?? { text: '' };
    return new DiagnosticRelatedInformation(locationOf(other, home), quoted(text.slice(other.start, other.end)));
  });
  return diagnostic;
}

/** The first place in each source: more would push what the hover says out of sight. */
function onePerSource(places: readonly Citation[]): Citation[] {
  return places.filter(({ path }, i) => places.findIndex((other) => other.path === path) === i);
}

/** How much of a place is quoted, in UTF-16 units. */
const quoteLength = 80;

function quoted(text: string): string {
  const short = text.length > quoteLength ? `${text.slice(0, quoteLength)}…` : text;
  return spoken({ ar: `«${short}»`, en: isolated(short) });
}

function locationOf({ path, start, end }: Citation, home: Home): Location {
  const lines = home.corpus.linesOf(path) ?? noLines;
  return new Location(home.uriOf(path), toRange(lines, { start, end }));
}

/** For a source that is gone by now. */
const noLines = new Lines('');
