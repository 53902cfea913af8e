import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { evalgap } from './cli.ts';
import { evalgapHere } from './in-process.ts';

test('the built command finds the pages that are shipped with it, from any folder', async () => {
  const { stdout, exitCode } = await evalgap(tmpdir(), ['explain', 'pin/outdated']);
  expect(exitCode).toBe(0);
  expect(stdout).toBe((await evalgapHere(tmpdir(), ['explain', 'pin/outdated'])).stdout);
});
