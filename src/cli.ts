#!/usr/bin/env node
import { runCommandLine } from './jobs/command-line.ts';
import { processWorld } from './system/world.ts';
import { VERSION } from './values/version.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), VERSION, (quiet) => processWorld({ quiet }));
