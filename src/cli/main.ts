#!/usr/bin/env node
/** The command line, `isnad`. No command is there yet: any use is bad usage. */
process.exitCode = 2;
