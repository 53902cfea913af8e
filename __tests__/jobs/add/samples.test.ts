import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { aFolder, type FileMap } from '../../repository.ts';
import { asJson, type Planned, spansOf } from '../../results/otlp/exported.ts';
import { evalgapHere } from '../in-process.ts';
import { adding } from './adding.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const CONFIG = `suites:
  support:
    cases: [evals/*.jsonl]
    steps: { decide: equals, reply: contains }
`;
const CASE = '{"id":"refund-1","input":"Where is my refund for the blue jacket?","expect":{"decide":"refund"}}';
const CASES = `${CASE}\n`;

const SAMPLES = lines(
  { id: 'right', at: '2026-10-01T08:00:00Z', input: 'Track my parcel', correct: true },
  { id: 'wrong', at: '2026-10-02T08:00:00Z', input: 'Cancel the second of my orders', correct: false, routed: true },
  {
    id: 'broken',
    at: '2026-10-03T08:00:00Z',
    input: 'Change my address',
    output: 'Sorry, try again',
    steps: [{ name: 'decide', error: 'timeout' }],
  },
  { id: 'known', at: '2026-10-04T08:00:00Z', input: 'where is my refund for the blue jacket', correct: false },
  { id: 'routed', at: '2026-10-04T09:00:00Z', input: 'I want to talk to a person', routed: true },
);

function lines(...values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

function project(files: FileMap = {}): string {
  const folder = aFolder({ 'evalgap.yml': CONFIG, 'evals/a.jsonl': CASES, 'samples.jsonl': SAMPLES, ...files });
  made.push(folder);
  return folder;
}

const TARGET = 'evals/from-production.jsonl';

function read(folder: string, file = TARGET): string {
  return readFileSync(join(folder, file), 'utf8');
}

function inputsIn(folder: string, file = TARGET): readonly unknown[] {
  return read(folder, file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { input: unknown }).input);
}

describe('evalgap add', () => {
  test('drafts cases of what went wrong, drops what is asked already, and says which case that is', async () => {
    const folder = project();
    const { exitCode, added, dropped } = await adding(folder, 'samples.jsonl', { failed: true });
    expect(exitCode).toBe(0);
    const place = { suite: 'support', file: TARGET, open: true };
    expect(added).toEqual([
      {
        ...place,
        case: expect.stringMatching(/^prod-2026-10-03-/),
        line: 1,
        source: 'broken',
        step: 'decide',
        error: 'timeout',
        happened: 'Sorry, try again',
      },
      { ...place, case: expect.stringMatching(/^prod-2026-10-02-/), line: 2, source: 'wrong' },
    ]);
    expect(dropped).toEqual([
      { source: 'known', reason: 'it asks what the case refund-1 asks (alike by 97 %)', resembles: 'refund-1' },
    ]);
    expect(inputsIn(folder)).toEqual(['Change my address', 'Cancel the second of my orders']);
    expect(read(folder, 'evals/a.jsonl')).toBe(CASES);
  });

  test('adds nothing the second time, and that is no failure', async () => {
    const folder = project();
    await adding(folder, 'samples.jsonl', { failed: true });
    const before = read(folder);
    const again = await adding(folder, 'samples.jsonl', { failed: true });
    expect([again.exitCode, again.added, again.dropped.length]).toEqual([0, [], 3]);
    expect(read(folder)).toBe(before);
  });

  test('leaves a set that check passes, but for what a person has to write', async () => {
    const folder = project();
    await adding(folder, 'samples.jsonl', { failed: true });
    const { exitCode, stderr } = await evalgapHere(folder, ['check']);
    expect([exitCode, stderr]).toEqual([0, '']);
    const [first = ''] = read(folder).split('\n');
    await rewrite(folder, first.replace(',"draft":true', ''));
    const unfinished = await evalgapHere(folder, ['check']);
    expect(unfinished.exitCode).toBe(2);
    expect(unfinished.stdout + unfinished.stderr).toContain('the case has no expect');
  });

  test('takes samples by id, those handed over, and the newest up to a limit', async () => {
    const folder = project();
    const chosen = async (options: Parameters<typeof adding>[2]) => {
      const { added } = await adding(folder, 'samples.jsonl', { dryRun: true, ...options });
      return added.map((one) => one.case.slice(0, 'prod-2026-10-02'.length));
    };
    expect(await chosen({ id: ['wrong', 'right'] })).toEqual(['prod-2026-10-02', 'prod-2026-10-01']);
    expect(await chosen({ routed: true })).toEqual(['prod-2026-10-04', 'prod-2026-10-02']);
    expect(await chosen({ limit: 2 })).toEqual(['prod-2026-10-04', 'prod-2026-10-03']);
    expect(existsSync(join(folder, TARGET))).toBe(false);
  });

  test('says what it needs where nothing is chosen or there is no such sample', async () => {
    const folder = project();
    expect(await adding(folder, 'samples.jsonl')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('samples.jsonl: there are 5 samples here (expected a choice among them)'),
    });
    expect(await adding(folder, 'samples.jsonl', { id: ['wrong', 'x\u001b[2J'] })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('no sample has the id "x\\u001b[2J"'),
    });
    expect(existsSync(join(folder, TARGET))).toBe(false);
  });

  test('takes one sample from standard input, over several lines as well', async () => {
    const folder = project();
    const standardInput = JSON.stringify({ input: 'Hello there', at: '2026-10-02' }, null, 2);
    expect(await adding(folder, '-', { standardInput })).toMatchObject({ exitCode: 0, added: [{ line: 1 }] });
    expect(await adding(folder, '-', { standardInput })).toMatchObject({
      added: [],
      dropped: [{ source: 'a sample without an id', reason: expect.stringContaining('the very same') }],
    });
    for (const none of ['{"input":', '', '\n'])
      expect(await adding(folder, '-', { standardInput: none })).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test('reads packed files, tells what could not be read beside the rest, and ends with 2 where nothing could', async () => {
    const folder = project({ 'cut.jsonl': `{"input":"Hello there"}\n{"inp`, 'broken.jsonl': '{"inp' });
    const partly = await adding(folder, 'cut.jsonl');
    expect([partly.exitCode, partly.added.length]).toEqual([0, 1]);
    expect(partly.stderr).toMatch(/^warning: cut\.jsonl:2/m);
    expect(partly.stderr).not.toContain('error:');
    expect(await adding(folder, 'broken.jsonl')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await adding(folder, 'absent.jsonl')).toMatchObject({ exitCode: 2, stdout: '' });
    const packed = project();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(packed, 'samples.jsonl.gz'), gzipSync(SAMPLES));
    expect((await adding(packed, 'samples.jsonl.gz', { failed: true })).added).toHaveLength(2);
  });

  test('takes the traces that the OpenTelemetry SDK writes, each for itself', async () => {
    const traceOf = (ask: string, failed: boolean): Planned => ({
      name: 'invoke_agent support',
      attributes: {
        'gen_ai.operation.name': 'invoke_agent',
        'gen_ai.input.messages': JSON.stringify([{ role: 'user', parts: [{ type: 'text', content: ask }] }]),
      },
      within: [
        {
          name: 'execute_tool get_order',
          attributes: {
            'gen_ai.operation.name': 'execute_tool',
            'gen_ai.tool.name': 'get_order',
            ...(failed ? { 'error.type': 'timeout' } : {}),
          },
          failed,
        },
      ],
    });
    const spans = spansOf([traceOf('Where is A-1182?', true), traceOf('Hello', false), traceOf('Cancel A-1183', true)]);
    const folder = project({ 'traces.jsonl': `${asJson(spans)}\n` });
    const { added, dropped } = await adding(folder, 'traces.jsonl', { failed: true });
    expect([added.length, dropped]).toEqual([2, []]);
    expect(inputsIn(folder)).toEqual(['Where is A-1182?', 'Cancel A-1183']);
    expect(added[0]?.case).toMatch(/^prod-2026-10-02-/);
  });

  test('takes runs of an agent that ended with an error, and links back to their traces', async () => {
    const spans = spansOf([
      {
        name: 'invoke_agent support',
        attributes: {
          'gen_ai.operation.name': 'invoke_agent',
          'gen_ai.input.messages': JSON.stringify([
            { role: 'user', parts: [{ type: 'text', content: 'Where is it?' }] },
          ]),
        },
        failed: true,
      },
    ]);
    const folder = project({ 'traces.jsonl': `${asJson(spans)}\n` });
    const trace = spans[0]?.spanContext().traceId;
    const { added } = await adding(folder, 'traces.jsonl', { failed: true });
    expect(added).toMatchObject([{ source: trace, error: 'error' }]);
    expect(JSON.parse(read(folder)).source).toEqual({ kind: 'production', ref: trace, date: '2026-10-02' });
    const own = project({
      'own.jsonl': lines({ id: 'req-1', input: 'Hello', error: 'RateLimitError' }, { input: 'x' }),
    });
    expect((await adding(own, 'own.jsonl', { failed: true })).added).toMatchObject([
      { source: 'req-1', error: 'RateLimitError' },
    ]);
  });

  test('says what a choice takes where it took nothing', async () => {
    const folder = project({ 'fine.jsonl': lines({ input: 'Hello there' }, { input: 'Bye', correct: true }) });
    const { exitCode, stdout } = await adding(folder, 'fine.jsonl', { failed: true, routed: true });
    expect([exitCode, JSON.parse(stdout).remarks]).toEqual([
      0,
      [
        '0 of 2 samples in `fine.jsonl`: `--failed` takes those with `correct: false`, an `error` or a step that has one; `--routed` takes those with `routed: true`.',
      ],
    ]);
    const text = await adding(folder, 'fine.jsonl', { failed: true, format: 'text' });
    expect(text.stdout.replace(/\s+/g, ' ')).toContain('0 of 2 samples in `fine.jsonl`: `--failed` takes');
  });

  test('adds twenty at once where no limit is given, and goes on when it is run again', async () => {
    const words = ['red', 'green', 'blue', 'brown', 'white'];
    const asks = words.flatMap((one) => words.map((other) => `${one.repeat(4)} ${other.repeat(5)}`));
    const folder = project({ 'many.jsonl': lines(...asks.map((input) => ({ input, correct: false }))) });
    const first = await adding(folder, 'many.jsonl', { failed: true, format: 'text', dryRun: true });
    expect(first.stdout.replace(/\s+/g, ' ')).toContain(
      '5 more failures not looked at: 20 at once; run it again, or give `--limit`.',
    );
    const limited = await adding(folder, 'many.jsonl', { failed: true, format: 'text', dryRun: true, limit: 3 });
    expect(limited.stdout).toContain('22 more failures not looked at: `--limit` was reached.');
    expect((await adding(folder, 'many.jsonl', { failed: true })).added).toHaveLength(20);
    expect((await adding(folder, 'many.jsonl', { failed: true })).added).toHaveLength(5);
  });

  test('says that a suite of nothing but drafts cannot be checked', async () => {
    const folder = project({ 'evals/a.jsonl': null });
    const { stdout } = await adding(folder, 'samples.jsonl', { failed: true });
    expect(JSON.parse(stdout).remarks).toEqual([
      '`support` has no finished case: with drafts alone `evalgap check` exits with 2. Finish one of them first.',
    ]);
    expect((await evalgapHere(folder, ['check'])).exitCode).toBe(2);
    const finished = await adding(project(), 'samples.jsonl', { failed: true });
    expect(JSON.parse(finished.stdout)).not.toHaveProperty('remarks');
  });

  test('takes everything private out first', async () => {
    const sample = {
      id: 'chat-jo.miller@corp-mail.com',
      input: 'Write to jo.miller@corp-mail.com, jo.miller@corp-mail.com',
      output: 'Wrote to jo.miller@corp-mail.com',
      error: 'no answer from jo.miller@corp-mail.com',
      correct: false,
    };
    const folder = project({ 'one.jsonl': lines(sample) });
    const { stdout, stderr } = await adding(folder, 'one.jsonl', { failed: true, format: 'text' });
    expect(read(folder) + stdout + stderr).not.toMatch(/miller|corp-mail/);
    expect(read(folder)).toMatch(/Write to (\S+@\S+), \1"/);
    const { stdout: found } = await evalgapHere(folder, ['check']);
    expect(found).not.toContain('private-data');
  });

  test('writes nothing where the suite’s own redaction fails', async () => {
    const folder = project({ 'evalgap.yml': `${CONFIG}    redact: [node, -e, "process.exit(1)"]\n` });
    const { exitCode, stderr } = await adding(folder, 'samples.jsonl', { failed: true });
    expect([exitCode, existsSync(join(folder, TARGET))]).toEqual([2, false]);
    expect(stderr).toContain('redact');
  });
});

describe('the file that evalgap add writes', () => {
  test('keeps every byte of what stands there', async () => {
    for (const before of [CASE, `\uFEFF${CASE}\r\n`, `\n\n${CASE}\r\n\r\n`, '']) {
      const folder = project({ [TARGET]: before, 'evals/a.jsonl': null });
      const { added } = await adding(folder, 'samples.jsonl', { failed: true });
      const after = read(folder);
      expect(after.startsWith(before)).toBe(true);
      for (const one of added) expect(after.split('\n')[one.line - 1]).toContain(`"id":"${one.case}"`);
      expect(readdirSync(join(folder, 'evals'))).toEqual(['from-production.jsonl']);
    }
  });

  test('is the one that --to names, from where the command was called, if the suite reads it', async () => {
    const folder = project({ 'apps/bot/evalgap.yml': CONFIG, 'apps/bot/evals/a.jsonl': CASES });
    const config = 'apps/bot/evalgap.yml';
    const to = 'apps/bot/evals/mine.jsonl';
    const done = await adding(folder, 'samples.jsonl', { failed: true, config, to });
    expect(done.added.map(({ file }) => file)).toEqual([to, to]);
    for (const elsewhere of ['evals/mine.jsonl', '../x.jsonl', '/tmp/x.jsonl', 'apps/bot/evals/x.yaml'])
      expect(await adding(folder, 'samples.jsonl', { failed: true, config, to: elsewhere })).toMatchObject({
        exitCode: 2,
      });
  });

  test('is never reached by a link, nor anything but a file', async () => {
    const outside = aFolder({ 'x.jsonl': '' });
    made.push(outside);
    for (const files of [
      { [TARGET]: { link: join(outside, 'x.jsonl') } },
      { [TARGET]: { link: join(outside, 'absent.jsonl') } },
      { [TARGET]: { link: 'a.jsonl' } },
      { evals: { link: outside } },
      { [`${TARGET}/x`]: 'a folder' },
    ]) {
      const folder = project(files);
      expect(await adding(folder, 'samples.jsonl', { failed: true })).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining(`${TARGET}: this is no file of its own, or a link leads there`),
      });
    }
    expect([readdirSync(outside), read(outside, 'x.jsonl')]).toEqual([['x.jsonl'], '']);
  });

  test('is made with its folder for a suite that has no case yet', async () => {
    const folder = project({ 'evals/a.jsonl': null, evals: null });
    expect((await adding(folder, 'samples.jsonl', { failed: true })).added).toHaveLength(3);
  });

  test('is not written while cases of the suite cannot be read', async () => {
    const folder = project({ 'evals/b.jsonl': '{"id":' });
    expect(await adding(folder, 'samples.jsonl', { failed: true })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('evals/b.jsonl:1'),
    });
    expect(existsSync(join(folder, TARGET))).toBe(false);
  });
});

test('a sample goes to the suite whose samples its file holds, else to one with its steps', async () => {
  const config = `suites:
  first: { cases: [evals/first/*.jsonl], steps: { greet: equals } }
  second: { cases: [evals/second/*.jsonl], steps: { decide: equals }, production: { samples: [second/*.jsonl] } }
`;
  const sample = { input: 'Hello' };
  const folder = project({
    'evalgap.yml': config,
    'second/x.jsonl': lines(sample),
    'plain.jsonl': lines(sample),
    'steps.jsonl': lines({ input: 'Bye', steps: [{ name: 'other' }, { name: 'decide', output: 'x' }] }),
  });
  const suiteOf = async (file: string) =>
    (await adding(folder, file, { dryRun: true })).added.map(({ suite, file: target }) => [suite, target]);
  expect(await suiteOf('second/x.jsonl')).toEqual([['second', 'evals/second/from-production.jsonl']]);
  expect(await suiteOf('plain.jsonl')).toEqual([['first', 'evals/first/from-production.jsonl']]);
  expect(await suiteOf('steps.jsonl')).toEqual([['second', 'evals/second/from-production.jsonl']]);
});

test('what was added and left out reads as sentences', async () => {
  const folder = project();
  const { stdout } = await adding(folder, 'samples.jsonl', { failed: true, format: 'text' });
  expect(stdout.replaceAll(/[0-9a-f]{8}/g, 'X')).toMatchInlineSnapshot(`
"2 drafted cases added:

- \`prod-2026-10-03-X\` of \`support\`: \`evals/from-production.jsonl:1\`, with
  its expectation open. From \`broken\`. Failed step: \`decide\` (\`timeout\`). What
  happened: \`Sorry, try again\`
- \`prod-2026-10-02-X\` of \`support\`: \`evals/from-production.jsonl:2\`, with
  its expectation open. From \`wrong\`

1 failure left out:

- \`known\`: it asks what the case refund-1 asks (alike by 97 %)

Drafts are neither run nor counted. Write what is expected under \`expect\`, then
take \`"draft": true\` away. Read them first: what is private should be gone, and
only people can tell.
"
`);
  const { stdout: none } = await adding(folder, 'samples.jsonl', { failed: true, format: 'markdown', dryRun: true });
  expect(none).toContain('No case would be added.');
});

async function rewrite(folder: string, text: string): Promise<void> {
  const { writeFileSync } = await import('node:fs');
  writeFileSync(join(folder, TARGET), `${text}\n`);
}
