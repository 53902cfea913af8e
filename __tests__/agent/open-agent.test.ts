import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openAgent } from '../../src/agent/open-agent.ts';
import type { AgentConfig, AgentTransport } from '../../src/config/config.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';
import { inFolder, lineAgent, request, script } from './agents.ts';

const config = (transport: AgentTransport, fields: Partial<AgentConfig> = {}): AgentConfig => ({
  transport,
  concurrency: 1,
  timeout: 20_000,
  env: [],
  inputs: [],
  ...fields,
});

describe('opening an agent', () => {
  test.each(['persistent', 'per-case'] as const)(
    '%s: in its folder, with its listed variables and a home that does not outlive it',
    async (kind) => {
      await inFolder(async (folder) => {
        const command = script(folder, lineAgent('reply({ output: { ...process.env, cwd: process.cwd() } });'));
        const env = { PATH: '/usr/bin', HOME: '/root', API_KEY: 'k', SECRET: 's', GITHUB_TOKEN: 't' };
        const agent = openAgent(config({ kind, command }, { env: ['API_KEY', 'GITHUB_TOKEN'] }), { cwd: folder, env });
        const outcome = await agent.ask(request(1));
        const output = (outcome.status === 'completed' ? outcome.reply.output : {}) as Record<string, string>;
        expect(output).toEqual({ PATH: '/usr/bin', HOME: expect.any(String), API_KEY: 'k', cwd: folder });
        const home = output.HOME ?? '';
        expect(home).not.toBe('/root');
        expect(existsSync(home)).toBe(true);
        await agent.stop();
        expect(existsSync(home)).toBe(false);
      });
    },
  );

  test('a timeout of many days does not overflow into none at all', async () => {
    await inFolder(async (folder) => {
      const command = script(folder, lineAgent('setTimeout(() => reply({}), 50);'));
      const agent = openAgent(config({ kind: 'persistent', command }, { timeout: 90 * 86_400_000 }), {
        cwd: folder,
        env: {},
      });
      expect((await agent.ask(request(1))).status).toBe('completed');
      await agent.stop();
    });
  });

  test('results of another runner cannot be asked for case by case', () => {
    const transport = { kind: 'results', file: 'r.json', format: 'promptfoo' } as const;
    expect(() => openAgent(config(transport), { cwd: '/', env: {} })).toThrow(CouldNotCheck);
  });
});
