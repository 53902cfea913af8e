import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openAgent } from '../../src/agent/open-agent.ts';
import { readBodyLine, readHeaderLine } from '../../src/run/read-run-line.ts';
import { makeRedactor } from '../../src/run/redact.ts';
import { headerLine, trialLine } from '../../src/run/write-run-file.ts';
import { inFolder, request } from './agents.ts';

const docs = (name: string) => readFileSync(join(import.meta.dirname, '..', '..', 'docs', name), 'utf8');
const blocks = (name: string, language: string) =>
  [...docs(name).matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, block]) => block ?? '');

// The page shows an agent in Python too; where there is no Python its test is skipped by name.
const python = spawnSync('python3', ['--version']).status === 0;

describe('the pages about agents and run files', () => {
  const examples = [
    ['js', [process.execPath, 'agent.mjs'], test],
    ['python', ['python3', 'agent.py'], python ? test : test.skip],
  ] as const;
  for (const [language, command, run] of examples) {
    run(
      `hold an agent in ${language} that works as it stands (skipped where the language is not installed)`,
      async () => {
        await inFolder(async (folder) => {
          writeFileSync(join(folder, command[1]), blocks('agent-protocol.md', language)[0] ?? '');
          writeFileSync(join(folder, 'triage.md'), 'You are helpful.');
          const agent = openAgent(
            { transport: { kind: 'persistent', command }, concurrency: 1, timeout: 20_000, env: [], inputs: [] },
            { cwd: folder, env: { PATH: process.env.PATH ?? '' } },
          );
          const outcome = await agent.ask(
            request(1, { input: 'it is broken', prompts: { triage: { path: 'triage.md' } } }),
          );
          await agent.stop();
          expect(outcome).toMatchObject({
            status: 'completed',
            reply: {
              output: 'We will refund.',
              steps: [{ name: 'decide', output: 'refund' }],
              prompts: new Map([['triage', { text: 'You are helpful.' }]]),
            },
          });
        });
      },
    );
  }

  test('show a header and a trial exactly as they are written', () => {
    const [header = '', trial = ''] = blocks('run-file.md', 'json').map((block) => block.trim());
    const readHeader = readHeaderLine(header);
    const readTrial = readBodyLine(trial);
    expect(readHeader.kind === 'read' && headerLine(readHeader.value)).toBe(header);
    expect(
      readTrial.kind === 'read' && 'trial' in readTrial.value && trialLine(readTrial.value.trial, makeRedactor([])),
    ).toBe(trial);
  });
});
