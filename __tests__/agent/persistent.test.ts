import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Agent } from '../../src/agent/agent.ts';
import { openPersistentAgent } from '../../src/agent/persistent.ts';
import {
  askAll,
  askInTurn,
  ECHO,
  errorOf,
  eventually,
  inFolder,
  isAlive,
  lineAgent,
  plain,
  range,
  request,
  script,
} from './agents.ts';

interface Settings {
  readonly concurrency?: number;
  readonly timeoutMs?: number;
}

async function withAgent<T>(
  source: string,
  settings: Settings,
  body: (agent: Agent, folder: string) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const agent = openPersistentAgent({
      command: script(folder, source),
      cwd: folder,
      env: { PATH: process.env.PATH ?? '' },
      redact: plain,
      concurrency: settings.concurrency ?? 1,
      timeoutMs: settings.timeoutMs ?? 20_000,
    });
    try {
      return await body(agent, folder);
    } finally {
      await agent.stop();
    }
  });
}

const statuses = (outcomes: readonly { readonly status: string }[]) => outcomes.map((outcome) => outcome.status);

describe('a persistent agent', () => {
  test('tells the answers that waited for a start, and no other, so that no case passes for a slow one', async () => {
    const slow = `await new Promise((resolve) => setTimeout(resolve, 300));\n${lineAgent('reply({ output: 1 });')}`;
    await withAgent(slow, { concurrency: 2 }, async (agent) => {
      const outcomes = await askAll(
        agent,
        range(8).map((at) => request(at)),
      );
      const starting = outcomes.filter((outcome) => 'starting' in outcome);
      expect(starting).toHaveLength(2);
      for (const outcome of starting) expect(outcome).toMatchObject({ starting: true, status: 'completed' });
    });
  });

  test('gets each request as one line with an id of its own, and everything the protocol promises', async () => {
    const source = lineAgent("appendFileSync('seen', text + '\\n'); reply({ output: 1 });");
    await withAgent(source, {}, async (agent, folder) => {
      const fields = { prompts: { triage: { path: 'p.md' } }, given: { extract: [1] }, shadow: true as const };
      await askInTurn(agent, [request('line\nfeed'), request(2, fields)]);
      const seen = readFileSync(join(folder, 'seen'), 'utf8').trimEnd().split('\n');
      const [first, second] = seen.map((line) => JSON.parse(line));
      expect(first).toEqual({ id: first.id, case: 'case-line\nfeed', trial: 1, input: 'line\nfeed', prompts: {} });
      expect(second).toEqual({ id: second.id, case: 'case-2', trial: 1, input: 2, ...fields });
      expect(first.id).not.toBe(second.id);
    });
  });

  test('answers with output, steps, receipts, confidence, routing and usage; unknown keys and null are let be', async () => {
    const source = lineAgent(`reply({
      output: 'done', steps: [{ name: 'decide', output: 'refund', confidence: 0.5, model: 'x' }, { name: 'reply', output: null, confidence: null }],
      prompts: { triage: { text: 'You are' }, guard: { digest: 'sha256:ab' } }, confidence: 0.9, routed: true,
      usage: { inputTokens: 10, outputTokens: null }, error: null, elapsed: 4,
    });`);
    await withAgent(source, {}, async (agent) => {
      const outcome = await agent.ask(request(1));
      expect(outcome).toEqual({
        status: 'completed',
        durationMs: expect.any(Number),
        starting: true,
        reply: {
          output: 'done',
          steps: [
            { name: 'decide', output: 'refund', confidence: 0.5 },
            { name: 'reply', output: null },
          ],
          prompts: new Map([
            ['triage', { text: 'You are' }],
            ['guard', { digest: 'sha256:ab' }],
          ]),
          confidence: 0.9,
          routed: true,
          usage: { inputTokens: 10 },
        },
      });
    });
  });

  test('starts no process before it is asked, no more than its concurrency, and uses them again', async () => {
    const source = lineAgent(
      'setTimeout(() => reply({ output: request.input }), 20);',
      "appendFileSync('started', 'x');",
    );
    await withAgent(source, { concurrency: 3 }, async (agent, folder) => {
      expect(existsSync(join(folder, 'started'))).toBe(false);
      await askInTurn(
        agent,
        range(4).map((n) => request(n)),
      );
      expect(readFileSync(join(folder, 'started'), 'utf8')).toBe('x');
      const outcomes = await askAll(
        agent,
        range(30).map((n) => request(n)),
      );
      expect(readFileSync(join(folder, 'started'), 'utf8')).toBe('xxx');
      expect(outcomes.map((outcome) => outcome.status === 'completed' && outcome.reply.output)).toEqual(range(30));
    });
  });

  test('has one trial in flight per process', async () => {
    const source = lineAgent(
      `
      if (busy) process.exit(9);
      busy = true;
      setTimeout(() => { busy = false; reply({}); }, 5);
    `,
      'let busy = false;',
    );
    await withAgent(source, { concurrency: 2 }, async (agent) => {
      expect(
        new Set(
          statuses(
            await askAll(
              agent,
              range(20).map((n) => request(n)),
            ),
          ),
        ),
      ).toEqual(new Set(['completed']));
    });
  });

  test('says what it is able to do whenever it likes, and is never waited for', async () => {
    const source = lineAgent(`if (count === 2) line('{"capabilities":["given","other",7]}'); reply({});`);
    await withAgent(source, {}, async (agent) => {
      expect(statuses([await agent.ask(request(1))])).toEqual(['completed']);
      expect([...(agent.capabilities?.() ?? [])]).toEqual([]);
      expect(statuses([await agent.ask(request(2))])).toEqual(['completed']);
      expect([...(agent.capabilities?.() ?? [])]).toEqual(['given', 'other']);
    });
  });

  test('may log what it likes on both outputs', async () => {
    const source = lineAgent(
      `line('thinking about ' + request.case); line(''); line(' {"id":1}'); console.error('{'); reply({ output: 1 });`,
    );
    await withAgent(source, {}, async (agent) => {
      expect(statuses(await askInTurn(agent, [request(1), request(2)]))).toEqual(['completed', 'completed']);
    });
  });

  test('that reports an error itself has errored, stays alive and is asked on', async () => {
    const source = lineAgent(
      `if (count === 1) reply({ error: 'model refused\\nwith 400' }); else reply({ output: process.pid });`,
    );
    await withAgent(source, {}, async (agent) => {
      const [first, second] = await askInTurn(agent, [request(1), request(2)]);
      expect(first?.status).toBe('errored');
      expect(errorOf(first)).toBe('the agent reported: model refused\nwith 400');
      expect(second?.status).toBe('completed');
    });
  });

  test.each([
    ['steps that are no list', '{ steps: {} }', '`steps`'],
    ['a step without a name', '{ steps: [{ output: 1 }] }', '`steps.0.name`'],
    ['a step without an output', '{ steps: [{ name: "a" }] }', '`steps.0.output`'],
    ['a confidence that is no number', '{ confidence: "high" }', '`confidence`'],
    ['a receipt with neither text nor digest', '{ prompts: { triage: {} } }', '`prompts.triage`'],
    ['an error that is no text', '{ error: { code: 1 } }', '`error`'],
  ])('is told what is wrong with %s, and goes on', async (_, fields, named) => {
    await withAgent(lineAgent(`if (count === 1) reply(${fields}); else reply({});`), {}, async (agent) => {
      const [first, second] = await askInTurn(agent, [request(1), request(2)]);
      expect(first?.status).toBe('errored');
      expect(errorOf(first)).toContain('the agent gave a malformed reply');
      expect(errorOf(first)).toContain(named);
      expect(second?.status).toBe('completed');
    });
  });
});

describe('a persistent agent that fails', () => {
  test.each([
    [
      'a broken line of JSON',
      `line('{"id":"' + request.id + '"'); line('{oops');`,
      'printed a line that starts with { and is not JSON',
    ],
    ['a reply for an unknown id', `line('{"id":"nobody","output":1}');`, 'answered a request it was not asked'],
    ['a JSON line without an id', `line('{"level":"info"}');`, 'printed a JSON line without an `id`'],
    [
      'two replies for one id',
      `const twice = JSON.stringify({ id: request.id }); line(twice + '\\n' + twice);`,
      'answered the same request twice',
    ],
    ['an early end with exit code 0', `process.exit(0);`, 'ended with exit code 0 before it answered'],
    ['a crash', `throw new Error('no such tool');`, 'ended with exit code 1 before it answered'],
    ['a death by signal', `process.kill(process.pid, 'SIGKILL');`, 'was ended by SIGKILL before it answered'],
    [
      'text that is not UTF-8',
      `process.stdout.write(Buffer.concat([Buffer.from('{"id":"' + request.id + '","output":"'), Buffer.of(0xff, 0xfe), Buffer.from('"}\\n')]));`,
      'printed a line that is not UTF-8',
    ],
    [
      'JSON of absurd depth',
      `line('{"id":"' + request.id + '","output":' + '['.repeat(20000) + ']'.repeat(20000) + '}');`,
      'printed JSON nested deeper than 100 levels',
    ],
  ])('by %s errs on that trial only; a new process takes the rest', async (_, fault, reason) => {
    const source = lineAgent(`
      console.error('about to handle ' + request.case);
      if (request.case === 'case-3') { ${fault} } else reply({ output: request.input });
    `);
    await withAgent(source, {}, async (agent) => {
      const outcomes = await askInTurn(
        agent,
        range(6).map((n) => request(n)),
      );
      expect(statuses(outcomes)).toEqual(['completed', 'completed', 'errored', 'completed', 'completed', 'completed']);
      expect(errorOf(outcomes[2]).split('\n')[0]).toBe(`the agent ${reason}`);
      expect(errorOf(outcomes[2])).toContain('about to handle case-3');
    });
  });

  test('by silence has timed out; its whole process group is ended, and a new process takes the rest', async () => {
    const source = `
      import { spawn } from 'node:child_process';
      ${lineAgent(
        `
        if (request.case === 'case-1') {
          const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1e3); console.log("up")'], { stdio: ['ignore', 'pipe', 'ignore'] });
          child.stdout.once('data', () => appendFileSync('pids', process.pid + ' ' + child.pid));
        } else reply({});
      `,
        "process.on('SIGTERM', () => {});",
      )}
    `;
    await withAgent(source, { timeoutMs: 2_500 }, async (agent, folder) => {
      const outcomes = await askInTurn(agent, [request(1), request(2)]);
      expect(statuses(outcomes)).toEqual(['timed-out', 'completed']);
      expect(errorOf(outcomes[0])).toContain('the agent did not answer within 2.5 s');
      const pids = readFileSync(join(folder, 'pids'), 'utf8').split(' ').map(Number);
      expect(pids).toHaveLength(2);
      expect(await eventually(() => pids.every((pid) => !isAlive(pid)))).toBe(true);
    });
  });

  test('by a second reply that comes late costs the trial then in hand, not a wrong answer', async () => {
    const source = lineAgent(`
      const { id } = request;
      if (request.case === 'case-1') { reply({ output: 'first' }); setTimeout(() => line(JSON.stringify({ id, output: 'late' })), 60); }
      else if (request.case === 'case-2') setTimeout(() => reply({ output: 'second' }), 2_000);
      else reply({ output: 'third' });
    `);
    await withAgent(source, {}, async (agent) => {
      const outcomes = await askInTurn(
        agent,
        range(3).map((n) => request(n)),
      );
      expect(statuses(outcomes)).toEqual(['completed', 'errored', 'completed']);
      expect(errorOf(outcomes[1])).toContain('the agent answered the same request twice');
    });
  });

  test('by printing a reply before it was asked cannot pass it off as an answer', async () => {
    const source = lineAgent('reply({ output: "honest" });', `line('{"id":"1","output":"forged"}');`);
    await withAgent(source, {}, async (agent) => {
      expect(errorOf(await agent.ask(request(1)))).toContain('answered a request it was not asked');
    });
  });

  test('by closing its standard input is replaced', async () => {
    const source = `
      import { readSync, closeSync, writeSync } from 'node:fs';
      const buffer = Buffer.alloc(65536);
      const { id, case: name } = JSON.parse(buffer.subarray(0, readSync(0, buffer)).toString());
      if (name === 'case-1') closeSync(0);
      writeSync(1, JSON.stringify({ id }) + '\\n');
      setTimeout(() => {}, 60_000);
    `;
    await withAgent(source, {}, async (agent) => {
      const outcomes = await askInTurn(agent, [request(1), request(2, { input: 'x'.repeat(1 << 20) }), request(3)]);
      expect(statuses(outcomes)).toEqual(['completed', 'errored', 'completed']);
      expect(errorOf(outcomes[1])).toContain('the agent closed its standard input');
    });
  });

  test('by a line of 100 MB is ended within a bounded memory', async () => {
    const source = lineAgent(`
      if (request.case !== 'case-1') reply({});
      else {
        process.stdout.write('{"id":"' + request.id + '","output":"');
        const megabyte = 'x'.repeat(1 << 20);
        for (let n = 0; n < 100; n += 1) if (!process.stdout.write(megabyte)) await new Promise((go) => process.stdout.once('drain', go));
        line('"}');
      }
    `);
    await withAgent(source, {}, async (agent) => {
      const before = process.memoryUsage().arrayBuffers;
      let peak = before;
      const watch = setInterval(() => {
        peak = Math.max(peak, process.memoryUsage().arrayBuffers);
      }, 5);
      const outcomes = await askInTurn(agent, [request(1), request(2)]);
      clearInterval(watch);
      expect(statuses(outcomes)).toEqual(['errored', 'completed']);
      expect(errorOf(outcomes[0])).toContain('the agent printed a line of more than 16 MB');
      expect(peak - before).toBeLessThan(64 << 20);
    });
  });

  test('by crashing on half of the cases still answers the other half', async () => {
    const source = lineAgent('if (request.input % 2 === 0) process.exit(3); reply({ output: request.input });');
    await withAgent(source, { concurrency: 2 }, async (agent) => {
      const outcomes = await askAll(
        agent,
        range(24).map((n) => request(n)),
      );
      expect(statuses(outcomes)).toEqual(range(24).map((n) => (n % 2 === 0 ? 'errored' : 'completed')));
    });
  });

  test('on every request is given up after a bounded number of starts; the rest is not run, with the reason', async () => {
    const source = lineAgent('process.exit(4);', "appendFileSync('started', 'x');");
    await withAgent(source, {}, async (agent, folder) => {
      const outcomes = await askInTurn(
        agent,
        range(9).map((n) => request(n)),
      );
      expect(statuses(outcomes)).toEqual([...Array(5).fill('errored'), ...Array(4).fill('not-run')]);
      expect(errorOf(outcomes[8])).toBe(
        'the agent failed 5 times in a row, at last: the agent ended with exit code 4 before it answered',
      );
      expect(readFileSync(join(folder, 'started'), 'utf8')).toHaveLength(5);
    });
  });

  test('between two requests, after good work and with exit code 0, is only started again', async () => {
    const source = lineAgent('reply({ output: [count, process.pid] }); setTimeout(() => process.exit(0), 10);');
    await withAgent(source, {}, async (agent) => {
      const counts = [];
      for (const n of range(3)) {
        const outcome = await agent.ask(request(n));
        const [count, pid] = (outcome.status === 'completed' ? outcome.reply.output : []) as [number, number];
        counts.push(count);
        expect(await eventually(() => !isAlive(pid))).toBe(true);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(counts).toEqual([1, 1, 1]);
    });
  });

  test('and floods its standard error has only its last lines shown, control characters made visible', async () => {
    const source = lineAgent(`
      let noise = '';
      for (let n = 0; n < 20_000; n += 1) noise += 'noise ' + n + ' ' + 'x'.repeat(50) + '\\n';
      process.stderr.write(noise + '\\u001b[31mfatal\\u001b[0m: \\u202eesrever', () => process.exit(1));
    `);
    await withAgent(source, {}, async (agent) => {
      const error = errorOf(await agent.ask(request(1)));
      expect(error).toContain('noise 19999 ');
      expect(error).toContain('\\u{1B}[31mfatal\\u{1B}[0m: \\u{202E}esrever');
      expect(error).not.toContain('noise 19980 ');
      expect(Buffer.byteLength(error)).toBeLessThan(2_300);
    });
  });

  test('has secrets taken out of what it printed, also where only a part of that is shown', async () => {
    const source = lineAgent(`
      process.stderr.write('sk-secret'.repeat(3_000) + '\\n' + 'y'.repeat(2_040) + 'sk-secret\\n', () => line('{' + 'x'.repeat(490) + 'sk-secret'));
    `);
    await inFolder(async (folder) => {
      const agent = openPersistentAgent({
        command: script(folder, source),
        cwd: folder,
        env: {},
        redact: (text) => text.replaceAll('sk-secret', '[redacted]'),
        concurrency: 1,
        timeoutMs: 20_000,
      });
      const error = errorOf(await agent.ask(request(1)));
      expect(error).toContain('y[redacted]');
      expect(error).not.toMatch(/sk-|secret/);
      await agent.stop();
    });
  });

  test('to end its reply with a line feed before it leaves is understood all the same', async () => {
    const source = lineAgent(
      `process.stdout.write(JSON.stringify({ id: request.id, output: 'last' }), () => process.exit(0));`,
    );
    await withAgent(source, {}, async (agent) => {
      expect(await agent.ask(request(1))).toMatchObject({ status: 'completed', reply: { output: 'last' } });
    });
  });

  test('to start is not run, and the message names command, folder and config key', async () => {
    await inFolder(async (folder) => {
      const open = (command: readonly string[], cwd = folder) =>
        openPersistentAgent({
          command,
          cwd,
          env: { PATH: '/usr/bin:/bin' },
          redact: plain,
          concurrency: 2,
          timeoutMs: 1_000,
        });
      script(folder, 'not executable');
      const absent = await askAll(open(['no-such-agent', '--fast']), [request(1), request(2), request(3)]);
      expect(statuses(absent)).toEqual(['not-run', 'not-run', 'not-run']);
      for (const outcome of absent) {
        expect(errorOf(outcome)).toContain(`cannot start \`no-such-agent --fast\` in ${folder}`);
        expect(errorOf(outcome)).toContain('was not found on PATH');
        expect(errorOf(outcome)).toContain('`agent.command`');
      }
      expect(errorOf(await open(['./absent.sh']).ask(request(1)))).toContain(
        `./absent.sh was not found from ${folder}`,
      );
      expect(errorOf(await open(['./agent.mjs']).ask(request(1)))).toContain('./agent.mjs is not executable');
      expect(errorOf(await open(['true'], join(folder, 'gone')).ask(request(1)))).toContain('gone does not exist');
      expect(errorOf(await open(['nul\0byte']).ask(request(1)))).toContain('`agent.command`');
    });
  });
});

describe('stopping a persistent agent', () => {
  test('lets an idle process leave by itself, ends a busy one, and leaves its trial errored', async () => {
    const source = lineAgent(
      "if (request.case === 'case-1') reply({ output: process.pid }); else appendFileSync('pid', String(process.pid));",
      "process.on('exit', () => appendFileSync('left', 'x'));",
    );
    await inFolder(async (folder) => {
      const agent = openPersistentAgent({
        command: script(folder, source),
        cwd: folder,
        env: {},
        redact: plain,
        concurrency: 2,
        timeoutMs: 60_000,
      });
      const busy = agent.ask(request(2));
      expect(await eventually(() => existsSync(join(folder, 'pid')))).toBe(true);
      expect((await agent.ask(request(1))).status).toBe('completed');
      await agent.stop();
      expect(errorOf(await busy)).toContain('the agent was stopped before it answered');
      expect(isAlive(Number(readFileSync(join(folder, 'pid'), 'utf8')))).toBe(false);
      expect(readFileSync(join(folder, 'left'), 'utf8')).toBe('x');
      expect(await agent.ask(request(3))).toEqual({ status: 'not-run', error: 'the run was stopped' });
    });
  });

  test('answers what was still waiting', async () => {
    await inFolder(async (folder) => {
      const agent = openPersistentAgent({
        command: script(folder, lineAgent('')),
        cwd: folder,
        env: {},
        redact: plain,
        concurrency: 1,
        timeoutMs: 60_000,
      });
      const asked = askAll(agent, [request(1), request(2)]);
      await agent.stop();
      expect(statuses(await asked)).toEqual(['errored', 'not-run']);
    });
  });

  test('that was never asked starts nothing', async () => {
    await withAgent(ECHO, {}, async (agent) => {
      await agent.stop();
      expect((await agent.ask(request(1))).status).toBe('not-run');
    });
  });
});
