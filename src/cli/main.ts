#!/usr/bin/env node
// The command line, `isnad`: gives the process's words and streams to `run`.

import process from 'node:process';
import type { Console } from './console.ts';
import { run } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(); // whoever read us has enough, as `head` has
  throw error;
});

process.exitCode = await run(process.argv.slice(2), (language): Console => {
  return {
    out: (text) => void process.stdout.write(text),
    message: (text) => void process.stderr.write(`${text}\n`),
    progress: (text) => void process.stderr.write(`\r\u001b[K${text}`),
    isTerminal: process.stderr.isTTY === true,
    language,
  };
});
