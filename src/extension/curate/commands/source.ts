// Isnad: Describe Source — who published a text, under which headline, when, who wrote it, and where.

import { window } from 'vscode';
import * as v from 'valibot';
import { setSource } from '../../../knowledge/edit.ts';
import {
  authorField,
  acceptRecord,
  dateField,
  describeTitle,
  headlineField,
  outletField,
  urlField,
} from '../../../l10n/ask.ts';
import { describedSource } from '../../../l10n/curate.ts';
import type { Source } from '../../../corpus/source.ts';
import { badText } from '../../../l10n/knowledge.ts';
import type { Bilingual } from '../../../l10n/language.ts';
import { both } from '../../../l10n/message.ts';
import { isoOf } from '../../../corpus/pin.ts';
import { date as dateSchema, url as urlSchema } from '../../../knowledge/schema/field.ts';
import type { CorpusFolder } from '../../folder.ts';
import type { Host } from '../../host.ts';
import type { TreeNode } from '../../tree/node.ts';
import { readGiven } from '../gesture/arguments.ts';
import type { Curator } from '../gesture/curator.ts';
import { linkRow } from '../ask/draft.ts';
import { type Row, fillIn, textRow } from '../ask/form.ts';
import type { Answer } from '../gesture/gestures.ts';
import { noCorpus } from '../gesture/spot.ts';

const keys = ['outlet', 'title', 'published', 'author', 'url'] as const;
type Draft = { [K in (typeof keys)[number]]: string };

const said = v.optional(v.string());
const asked = v.strictObject({
  path: said,
  /** What is to be said; '' takes a field out. Nothing is asked then. */
  record: v.optional(v.strictObject({ outlet: said, title: said, published: said, author: said, url: said })),
});

/** Says what is known of a source: that of the argument or row, else that of the active editor. */
export async function describeSource(curator: Curator, given: unknown): Promise<Answer> {
  const read = readGiven(curator.host, asked, given);
  if ('refused' in read) return read;
  const found = sourceOf(curator.host, read.node, read.args.path);
  if (!found) return noCorpus;
  const { folder, source } = found;
  const draft = draftOf(folder, source);
  const { record } = read.args;
  if (!record && !(await fillIn(both(describeTitle, source.path), both(acceptRecord), () => rowsOf(folder, draft))))
    return undefined;
  const fields = Object.entries(record ?? draft).map(
    ([key, value]) => [key, value === '' ? undefined : value] as const,
  );
  return curator.gestures.perform(
    folder,
    both(describedSource, source.path),
    setSource({ path: source.path, ...Object.fromEntries(fields) }),
  );
}

function sourceOf(
  host: Host,
  node: TreeNode | undefined,
  path: string | undefined,
): { folder: CorpusFolder; source: Source } | undefined {
  const uri = window.activeTextEditor?.document.uri;
  const active = uri && host.folderOf(uri);
  const folder =
    node?.target?.folder ??
    (path === undefined ? active : [active, ...host.folders].find((one) => one?.corpus.source(path)));
  const where = node?.target?.citation.path ?? path ?? (uri && folder?.pathOf(uri));
  const source = where === undefined ? undefined : folder?.corpus.source(where);
  return folder && source && { folder, source };
}

/** How long a line may be that is taken for a headline, in UTF-16 units. */
const longestHeadline = 160;

/** What the manifest says; where it says nothing, the text's own dateline and the first line that could be its headline. */
function draftOf({ corpus }: CorpusFolder, { text, record, published, mentions }: Source): Draft {
  const lines = text.split('\n').map((line) => line.trim());
  const outlets = mentions.flatMap((mention) => (mention.type === 'outlet' ? [mention.entity] : []));
  return {
    outlet: record?.outlet ?? outlets.find((id) => corpus.knowledge.entities.has(id)) ?? '',
    title: record?.title ?? lines.find((line) => line !== '' && line.length <= longestHeadline) ?? '',
    published: record?.published ?? isoOf(published) ?? '',
    author: record?.author ?? '',
    url: record?.url ?? '',
  };
}

function rowsOf(folder: CorpusFolder, draft: Draft): Row[] {
  const unlessEmpty = (schema: v.GenericSchema, problem: Bilingual) => (text: string) =>
    text === '' || v.is(schema, text) ? undefined : problem;
  const text = (
    name: Bilingual,
    key: Exclude<keyof Draft, 'outlet'>,
    problem?: (value: string) => Bilingual | undefined,
  ): Row =>
    textRow(
      name,
      () => draft[key],
      (value) => (draft[key] = value),
      problem,
    );
  return [
    linkRow(both(outletField), folder, (type) => type === 'outlet', {
      get: () => draft.outlet,
      set: (id) => (draft.outlet = id ?? ''),
    }),
    text(both(headlineField), 'title'),
    text(both(dateField), 'published', unlessEmpty(dateSchema, badText.date)),
    text(both(authorField), 'author'),
    text(both(urlField), 'url', unlessEmpty(urlSchema, badText.url)),
  ];
}
