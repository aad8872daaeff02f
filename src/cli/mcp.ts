// isnad mcp: a server of the Model Context Protocol over standard input and output. It reads the corpus, and changes nothing.

import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
  type Tool,
} from '@modelcontextprotocol/sdk/types.js';
import { type ToolInput, type ToolName, answerTo, describeTool, toolNames, wrongInput } from '../answer/tools.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Language } from '../l10n/language.ts';
import type { Arguments } from './arguments.ts';
import type { Console, ExitCode } from './console.ts';
import { openCorpus } from './open.ts';
import { stampOf } from './stamp.ts';
import { version } from './version.ts';

/** Serves until whoever asks goes away. The corpus is read once before it begins, and again when a file has changed. */
export async function mcp(given: Arguments, console: Console, transport?: Transport): Promise<ExitCode> {
  let stamp = await stampOf(given);
  let { corpus } = await openCorpus(given.folder, given.knowledge, console);
  const current = async (): Promise<Corpus> => {
    const now = await stampOf(given);
    if (now !== stamp) {
      ({ corpus } = await openCorpus(given.folder, given.knowledge, console));
      stamp = now;
    }
    return corpus;
  };
  const server = serverOf(current, given.language);
  const closed = new Promise<void>((resolve) => (server.onclose = resolve));
  process.stdin.once('end', () => void server.close());
  await server.connect(transport ?? new StdioServerTransport());
  await closed;
  return 0;
}

function serverOf(corpus: () => Promise<Corpus>, language: Language): Server {
  const server = new Server({ name: 'isnad', version }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: toolNames.map(toolOf) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: input } }) => {
    return resultOf(name, input, corpus, language);
  });
  return server;
}

function toolOf(name: ToolName): Tool {
  const { title, description, inputSchema } = describeTool(name);
  const annotations = { title, readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  return { name, title, description, inputSchema: inputSchema as Tool['inputSchema'], annotations };
}

async function resultOf(
  name: string,
  input: unknown,
  corpus: () => Promise<Corpus>,
  language: Language,
): Promise<CallToolResult> {
  const tool = toolNames.find((one) => one === name);
  const wrong = tool ? wrongInput(tool, input, language) : name;
  if (!tool || wrong !== undefined) return { isError: true, content: [{ type: 'text', text: wrong ?? name }] };
  const { answer, text } = answerTo(tool, await corpus(), input as ToolInput, language);
  return { content: [{ type: 'text', text }], structuredContent: { ...answer } };
}
