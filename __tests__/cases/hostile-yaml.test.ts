import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { compileSources } from '../agent/compiled.ts';

let sources: ReturnType<typeof compileSources>;
beforeAll(() => {
  sources = compileSources(['src/cases', 'src/config', 'src/values']);
});
afterAll(() => sources.remove());

/** What a process of its own tells of files of so many brackets, read one after the other. */
function tellOfBrackets(depths: readonly number[]) {
  const script = `
    import { readCases } from ${JSON.stringify(pathToFileURL(join(sources.root, 'src/cases/read.js')).href)};
    for (const depth of ${JSON.stringify(depths)}) {
      const text = '['.repeat(depth) + ']'.repeat(depth);
      const source = { file: 'a.yaml', text: async () => text };
      for await (const { problem } of readCases([source], { steps: ['reply'], final: 'reply' }))
        console.log(problem.message);
    }`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  return { status, told: stdout.trim().split('\n') };
}

// Where composing runs out of stack the process may live on, until the next file makes it compile an expression.
test.each([[[50_000, 50_000]], [[900, 1_000]], [[800, 1_000]]])(
  'files of %j brackets within brackets are refused, and the process lives on',
  (depths) => {
    const refused = 'the file is nested too deeply';
    expect(tellOfBrackets(depths)).toEqual({ status: 0, told: depths.map(() => refused) });
  },
);
