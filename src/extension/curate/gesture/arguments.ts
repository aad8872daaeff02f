// What a curating command was given: by a link or a test an object of its own shape, by a menu of the sidebar a row, or nothing.

import { Uri } from 'vscode';
import * as v from 'valibot';
import { badArguments } from '../../../l10n/curate.ts';
import { both } from '../../../l10n/message.ts';
import type { Host } from '../../host.ts';
import type { TreeNode } from '../../tree/node.ts';
import type { Refusal } from './gestures.ts';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A place of a document: its address, then line and character (from 0) where it begins and ends. */
export const place = v.strictTuple([v.pipe(v.string(), v.check(isAddress)), whole, whole, whole, whole]);

function isAddress(text: string): boolean {
  try {
    return Uri.parse(text, true).scheme !== '';
  } catch {
    return false;
  }
}

/** The fields of a record; whether they fit is asked when it is written. */
export const fields = v.record(v.string(), v.unknown());

/** What was given, read by a schema; every schema must allow for an empty object. */
export interface Given<T> {
  readonly args: T;
  readonly node: TreeNode | undefined;
}

/** Reads what a command was given; refused where it is anything that the command does not take. */
export function readGiven<S extends v.GenericSchema<unknown, object>>(
  host: Host,
  schema: S,
  given: unknown,
): Given<v.InferOutput<S>> | Refusal {
  const node = nodeOf(host, given);
  const read = v.safeParse(schema, node ? {} : (given ?? {}));
  return read.success ? { args: read.output, node } : { refused: both(badArguments) };
}

/** A row of the sidebar; no other object has a corpus of ours in it. */
function nodeOf(host: Host, given: unknown): TreeNode | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const node = given as Partial<TreeNode>;
  const folder = node.subject?.folder ?? node.compared?.folder ?? node.target?.folder;
  return folder && host.folders.includes(folder) ? (given as TreeNode) : undefined;
}
