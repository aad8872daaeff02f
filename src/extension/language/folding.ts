// Folding: the runs of page furniture in a source, menus, lists of tags, notes on copyright.

import {
  type CancellationToken,
  type FoldingContext,
  FoldingRange,
  FoldingRangeKind,
  type FoldingRangeProvider,
  type TextDocument,
} from 'vscode';
import { furnitureRuns } from '../../corpus/outline.ts';
import type { Host } from '../host.ts';
import { placedNow } from '../settled.ts';
import { inSlices } from '../slices.ts';

export class Folding implements FoldingRangeProvider {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  async provideFoldingRanges(
    document: TextDocument,
    _context: FoldingContext,
    token: CancellationToken,
  ): Promise<FoldingRange[] | undefined> {
    const placed = await placedNow(this.#host, document);
    const runs = placed && (await inSlices(furnitureRuns(placed.source), token));
    return runs?.flatMap(({ first, last }) =>
      first < last ? [new FoldingRange(first, last, FoldingRangeKind.Region)] : [],
    );
  }
}
