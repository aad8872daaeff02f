// Isnad: Compare Side by Side, from a row of the sidebar or a place in a text.

import * as v from 'valibot';
import { noConflictHere } from '../../l10n/curate.ts';
import { both } from '../../l10n/message.ts';
import { compareSideBySide } from './compareSideBySide.ts';
import type { Host } from '../host.ts';
import { place, readGiven } from '../curate/gesture/arguments.ts';
import { conflictsAt } from '../curate/commands/conflict.ts';
import { shown } from '../curate/gesture/gestures.ts';
import { spotAt } from '../curate/gesture/spot.ts';

const asked = v.strictObject({ at: v.optional(place) });

/** Opens two places of a comparison: that of the row, or the first that the place takes part in, beginning with the place itself. */
export async function comparePlaces(host: Host, given: unknown): Promise<void> {
  const read = readGiven(host, asked, given);
  if ('refused' in read) return void shown(read);
  const compared = read.node?.compared;
  if (compared) return compareSideBySide(host, compared.folder, compared.places);
  const spot = spotAt(host, read.args.at);
  if ('refused' in spot) return void shown(spot);
  const { folder, source, start, end } = spot;
  const [conflict] = conflictsAt(folder, source.path, spot);
  if (!conflict) return void shown({ refused: both(noConflictHere) });
  return compareSideBySide(host, folder, [
    { path: source.path, start, end },
    ...conflict.places.filter(({ path }) => path !== source.path),
  ]);
}
