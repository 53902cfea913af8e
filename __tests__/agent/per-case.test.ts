import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Agent } from '../../src/agent/agent.ts';
import { openPerCaseAgent } from '../../src/agent/per-case.ts';
import { askAll, askInTurn, errorOf, eventually, inFolder, isAlive, plain, range, request, script } from './agents.ts';

/** The agent's script sees `request`, `text` (its whole input) and `say(fields)`. */
async function withAgent<T>(
  body: string,
  use: (agent: Agent, folder: string) => Promise<T>,
  timeoutMs = 20_000,
): Promise<T> {
  const source = `
    import { readFileSync, appendFileSync } from 'node:fs';
    const text = readFileSync(0, 'utf8');
    const request = JSON.parse(text);
    const say = (fields) => console.log(JSON.stringify({ id: request.id, ...fields }));
    ${body}
  `;
  return inFolder(async (folder) => {
    const command = script(folder, source);
    const agent = openPerCaseAgent({ command, cwd: folder, env: {}, redact: plain, concurrency: 2, timeoutMs });
    try {
      return await use(agent, folder);
    } finally {
      await agent.stop();
    }
  });
}

describe('an agent that is started for every trial', () => {
  test('gets one line and the end of input, and answers with its last JSON line', async () => {
    const body = `
      console.log('log'); console.log('{"capabilities":["given"]}'); console.log('{"output":"draft"}');
      process.stdout.write(JSON.stringify({ output: { text, pid: process.pid } }));
    `;
    await withAgent(body, async (agent) => {
      const outcomes = await askAll(agent, [request(1), request(2)]);
      const outputs = outcomes.map((outcome) => outcome.status === 'completed' && outcome.reply.output) as {
        text: string;
        pid: number;
      }[];
      expect(outputs.map(({ text }) => JSON.parse(text).input)).toEqual([1, 2]);
      expect(outputs[0]?.text.endsWith('}\n')).toBe(true);
      expect(outputs[0]?.pid).not.toBe(outputs[1]?.pid);
    });
  });

  test.each([
    ['an exit code other than 0, even after a reply', 'say({}); process.exitCode = 7;', 'ended with exit code 7'],
    ['a crash', 'throw new Error("boom");', 'ended with exit code 1'],
    ['a signal', 'process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 1e4);', 'was ended by SIGTERM'],
    ['no reply', 'console.log("nothing to say");', 'ended without a reply'],
    ['a broken line', 'console.log("{oops"); say({});', 'printed a line that starts with { and is not JSON'],
    ['a reply for another id', 'say({ id: "other" });', 'answered a request it was not asked'],
    ['a malformed reply', 'say({ steps: 1 });', 'gave a malformed reply'],
    ['an error of its own', 'say({ error: "quota" });', 'reported: quota'],
  ])('has errored after %s', async (_, body, reason) => {
    await withAgent(`console.error('at ' + request.case); ${body}`, async (agent) => {
      const outcome = await agent.ask(request(1));
      expect(outcome.status).toBe('errored');
      expect(errorOf(outcome)).toContain(`the agent ${reason}`);
      expect(errorOf(outcome)).toContain('at case-1');
    });
  });

  test('has timed out when it is silent for too long, and nothing of it stays', async () => {
    const body = 'appendFileSync("pid", String(process.pid)); setInterval(() => {}, 1e3);';
    await withAgent(
      body,
      async (agent, folder) => {
        const outcome = await agent.ask(request(1));
        expect(outcome.status).toBe('timed-out');
        expect(errorOf(outcome)).toContain('the agent did not answer within 1.5 s');
        expect(isAlive(Number(readFileSync(join(folder, 'pid'), 'utf8')))).toBe(false);
      },
      1_500,
    );
  });

  test('need not read its input', async () => {
    await inFolder(async (folder) => {
      const command = script(folder, 'console.log("{}"); process.stdin.destroy(); setTimeout(() => {}, 300);');
      const agent = openPerCaseAgent({
        command,
        cwd: folder,
        env: {},
        redact: plain,
        concurrency: 1,
        timeoutMs: 20_000,
      });
      expect((await agent.ask(request(1, { input: 'x'.repeat(1 << 20) }))).status).toBe('completed');
    });
  });

  test('is given up when nothing ever works, and at once when it cannot be started', async () => {
    await withAgent('process.exit(2);', async (agent) => {
      const outcomes = await askInTurn(
        agent,
        range(7).map((n) => request(n)),
      );
      expect(outcomes.map(({ status }) => status)).toEqual([...Array(5).fill('errored'), 'not-run', 'not-run']);
      expect(errorOf(outcomes[6])).toContain('failed 5 times in a row');
    });
    await inFolder(async (folder) => {
      const agent = openPerCaseAgent({
        command: ['absent'],
        cwd: folder,
        env: {},
        redact: plain,
        concurrency: 1,
        timeoutMs: 1_000,
      });
      const outcomes = await askInTurn(agent, [request(1), request(2)]);
      expect(outcomes.map(({ status }) => status)).toEqual(['not-run', 'not-run']);
      expect(errorOf(outcomes[0])).toContain('cannot start `absent`');
      expect(errorOf(outcomes[0])).toContain('`agent.command`');
    });
  });

  test('is ended when the run is stopped', async () => {
    await withAgent('appendFileSync("up", "x"); setInterval(() => {}, 1e3);', async (agent, folder) => {
      const asked = agent.ask(request(1));
      expect(await eventually(() => existsSync(join(folder, 'up')))).toBe(true);
      await agent.stop();
      expect((await asked).status).toBe('errored');
      expect((await agent.ask(request(2))).status).toBe('not-run');
    });
  });
});
