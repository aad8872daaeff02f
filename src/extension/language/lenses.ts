// Code lenses over the lines that tell of a known event: what it is, when, and in how many sources. Off by default.

import {
  type CancellationToken,
  CodeLens,
  type CodeLensProvider,
  type Disposable,
  EventEmitter,
  type TextDocument,
  workspace,
} from 'vscode';
import { reportedHere } from '../../l10n/features.ts';
import { say } from '../../l10n/message.ts';
import type { Report } from '../../claims/claim.ts';
import { toPosition, toRange } from '../convert.ts';
import type { Host, Placed } from '../host.ts';
import { language } from '../language.ts';
import { placedNow } from '../settled.ts';
import { inSlices } from '../slices.ts';
import { locationsOf } from './places.ts';

const setting = 'isnad.eventLenses';

/** A lens of which only the place is known yet. */
class EventLens extends CodeLens {
  readonly placed: Placed;
  readonly report: Report;

  constructor(placed: Placed, report: Report) {
    const { lines } = placed.source;
    super(toRange(lines, { start: lines.start(report.line), end: lines.end(report.line) }));
    this.placed = placed;
    this.report = report;
  }
}

export class Lenses implements CodeLensProvider<EventLens>, Disposable {
  readonly #host: Host;
  readonly #changes = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  readonly onDidChangeCodeLenses = this.#changes.event;

  constructor(host: Host) {
    this.#host = host;
    this.#subscriptions = [
      this.#changes,
      host.onDidChange(() => isOn() && this.#changes.fire()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(setting)) this.#changes.fire();
      }),
    ];
  }

  async provideCodeLenses(document: TextDocument): Promise<EventLens[]> {
    const placed = isOn() ? await placedNow(this.#host, document) : undefined;
    return placed ? placed.source.reports.map((report) => new EventLens(placed, report)) : [];
  }

  /** Says what the event is, and leads to all its reports. */
  async resolveCodeLens(lens: EventLens, token: CancellationToken): Promise<EventLens> {
    const { home, source } = lens.placed;
    const event = home.corpus.knowledge.events.get(lens.report.event);
    if (!event) return lens;
    const reports = home.corpus.reportsOf(event.id);
    const places = await inSlices(locationsOf(home, reports.flatMap(([, lines]) => lines)), token); // prettier-ignore
    const spoken = language();
    lens.command = {
      title: say(spoken, reportedHere, event.title[spoken], event.date, reports.length),
      command: 'editor.action.showReferences',
      arguments: [
        home.uriOf(source.path),
        toPosition(source.lines, source.lines.start(lens.report.line)),
        places ?? [],
      ],
    };
    return lens;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

function isOn(): boolean {
  return workspace.getConfiguration().get(setting, false);
}
