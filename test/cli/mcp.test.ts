// isnad mcp, asked by a client of the official SDK over the standard streams of a process.

import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { seeds } from './isnad.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
let client: Client;
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-'));
  await cp(seeds, folder, { recursive: true });
  client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [main, 'mcp', folder] }));
});
after(async () => {
  await client.close();
  await rm(folder, { recursive: true });
});

async function ask(name: string, input: Record<string, string>): Promise<Result> {
  return (await client.callTool({ name, arguments: input })) as unknown as Result;
}

test('five tools that read alone', async () => {
  const { tools } = await client.listTools();
  assert.deepEqual(tools.map(({ name }) => name), ['isnad_find_entity', 'isnad_what_sources_say', 'isnad_compare', 'isnad_events', 'isnad_check_draft']); // prettier-ignore
  for (const { annotations, description } of tools) {
    assert.equal(annotations?.readOnlyHint, true);
    assert.match(description!, /[a-z]+ .*[ء-ي]/s);
  }
});

test('the answer about the cells has both sources, with document and line', async () => {
  const { content, structuredContent } = await ask('isnad_what_sources_say', { about: 'cells dismantled' });
  const [first] = structuredContent!.parts;
  assert.equal(first!.verdict, 'differ');
  const said = first!.quotes.map(({ document, line, words }) => [document.slice(0, 3), line, words]);
  assert.deepEqual(said.slice(0, 2), [['000', 11, 'أكثر من 2009 خلية إرهابية'], ['004', 2, 'أكثر من 200 خلية إرهابية']]); // prettier-ignore
  assert.match(content[0]!.text, /«أكثر من 2009 خلية إرهابية» .*000_9b703e0e953813b5\.txt:11/);
});

test('about something absent the corpus is silent', async () => {
  const { content, structuredContent } = await ask('isnad_what_sources_say', { about: 'بركان آيسلندا' });
  assert.equal(structuredContent!.silent, true);
  assert.match(content[0]!.text, /silent/);
});

test('a wrong input and an unknown tool are errors, not the end', async () => {
  assert.equal((await ask('isnad_what_sources_say', {})).isError, true);
  assert.equal((await ask('isnad_forget', { about: 'x' })).isError, true);
  assert.equal((await ask('isnad_compare', { about: 'BCIJ' })).isError ?? false, false);
});

test('a file that has changed is read again', async () => {
  await writeFile(join(folder, 'new.txt'), 'ثار بركان آيسلندا أمس.\n');
  const { structuredContent } = await ask('isnad_what_sources_say', { about: 'بركان آيسلندا' });
  assert.deepEqual(structuredContent!.parts[0]!.quotes.map(({ document, line }) => [document, line]), [['new.txt', 1]]); // prettier-ignore
});

interface Result {
  readonly content: readonly { readonly text: string }[];
  readonly isError?: boolean;
  readonly structuredContent?: {
    readonly silent: boolean;
    readonly parts: readonly { readonly verdict?: string; readonly quotes: readonly { readonly document: string; readonly line: number; readonly words: string }[] }[]; // prettier-ignore
  };
}
