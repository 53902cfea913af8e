import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { lineAgent } from '../../agent/agents.ts';
import { aRepository, type FileMap } from '../../repository.ts';
import { aSample, lines, printed, shadowHere } from './shadowing.ts';

/** Hands kettles to a person, and notes all that it is asked. */
const AGENT = lineAgent(
  `
  appendFileSync('asked.jsonl', text + '\\n');
  const { input, given = {} } = request;
  const extract = given.extract ?? { thing: input.includes('kettle') ? 'kettle' : 'parcel' };
  const decide = given.decide ?? (extract.thing === 'kettle' ? 'escalate' : 'answer');
  if (input.includes('crash')) process.exit(1);
  reply({
    output: 'We will ' + decide + '.',
    steps: [{ name: 'extract', output: extract }, { name: 'decide', output: decide }],
    confidence: 0.5,
    routed: decide === 'escalate',
  });
  `,
  `line(JSON.stringify({ capabilities: ['given'] }));`,
);

const CONFIG = `suites:
  support:
    cases: [evals/*.jsonl]
    agent: { command: [node, agent.mjs], concurrency: 1 }
    steps: { extract: fields, decide: { scorer: equals, mutates: true, dry: true }, reply: contains }
`;

const answered = (id: string, input: string, decide: string, rest: object = {}) => {
  const thing = input.includes('kettle') ? 'kettle' : 'parcel';
  return aSample(id, input, { extract: { thing }, decide, reply: `We will ${decide}.` }, rest);
};

const SAMPLES = [
  answered('a', 'Where is my parcel?', 'answer', { at: '2026-10-01T10:00:00Z', routed: false }),
  answered('b', 'My kettle broke, write to jane.doe@gmail.com', 'refund', {
    at: '2026-10-02T10:00:00Z',
    routed: false,
  }),
];

const FILES: FileMap = {
  'evalgap.yml': CONFIG,
  'agent.mjs': AGENT,
  'samples.jsonl': lines(SAMPLES),
  'asked.jsonl': null,
};
const repository = aRepository(FILES);
afterAll(() => repository.remove());

/** The one repository, with these files in its working tree. */
function project(files: FileMap = {}): string {
  repository.write({ ...FILES, ...files });
  return repository.root;
}

/** In the order in which they came. */
function asked(root: string) {
  const file = join(root, 'asked.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** At the first progress of a run: what is said before it is none. */
function once(body: () => void): (line: string) => void {
  let done = false;
  return (line) => {
    if (done || line.includes(' to the agent')) return;
    done = true;
    body();
  };
}

const ENVIRONMENT = { PATH: process.env.PATH ?? '' };
const shadowed = (root: string, given: object = {}) =>
  shadowHere(root, [], { samples: 'samples.jsonl', ...given }, ENVIRONMENT);

describe('the working tree against what production recorded', () => {
  test('asks the newest first as shadows, replays what follows a difference, and compares', async () => {
    const root = project();
    const ran = await shadowed(root);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    const report = printed(ran);
    expect(report).toMatchObject({
      paired: 2,
      compared: 2,
      agreedThroughout: 1,
      firstDisagreement: { decide: 1 },
      routed: { pairs: 2, current: 0, candidate: 1 },
    });
    expect(report.steps).toEqual([
      expect.objectContaining({ step: 'extract', comparable: 2, agreed: 2 }),
      expect.objectContaining({ step: 'decide', comparable: 2, agreed: 1, mutates: true }),
      // Told that it had decided on a refund, it answers as production did.
      expect.objectContaining({ step: 'reply', comparable: 2, agreed: 2, replayed: { comparable: 1, agreed: 1 } }),
    ]);
    const requests = asked(root);
    expect(requests.map((one) => [one.case, one.shadow])).toEqual([
      ['b', true],
      ['a', true],
      ['b', true],
    ]);
    expect(requests[0].input).toBe('My kettle broke, write to jane.doe@gmail.com');
    expect(requests.map(({ given }) => given)).toEqual([
      undefined,
      undefined,
      { extract: { thing: 'kettle' }, decide: 'refund' },
    ]);
    expect(ran.stdout).not.toContain('jane.doe');
  });

  test('refuses, before anything is started, a step that changes the world and is not dry', async () => {
    const root = project({ 'evalgap.yml': CONFIG.replace(', dry: true', '') });
    const ran = await shadowed(root);
    expect(ran.exitCode).toBe(2);
    expect(printed(ran).problems).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('`decide` changes the world and is not declared dry'),
        location: expect.objectContaining({ file: 'evalgap.yml', line: 5 }),
        remedy: expect.stringContaining('suites.support.steps.decide.dry: true'),
      }),
    ]);
    expect(asked(root)).toEqual([]);
  });

  test('asks no more than --limit, and leaves out samples that tell only what was asked', async () => {
    const root = project({ 'samples.jsonl': lines([...SAMPLES, { id: 'c', at: '2026-10-03', input: 'Hello?' }]) });
    const report = printed(await shadowed(root, { limit: 1 }));
    expect(new Set(asked(root).map((one) => one.case))).toEqual(new Set(['b']));
    expect(report.remarks.slice(0, 2)).toEqual([
      'Not asked, since they tell no answer to compare with: 1 sample.',
      'Asked, because of --limit: the newest 1 of 2 samples.',
    ]);
  });

  test('asks no more than the newest 200 where nobody sets a limit, and says how many requests that makes', async () => {
    const many = Array.from({ length: 201 }, (_, i) => answered(`${i}`, `Where is parcel ${i}?`, 'answer'));
    const root = project({ 'samples.jsonl': lines(many) });
    const said: string[] = [];
    const ran = await shadowHere(root, [], { samples: 'samples.jsonl' }, ENVIRONMENT, (line) => said.push(line));
    const requests = asked(root);
    expect(requests).toHaveLength(200);
    expect(requests.map((one) => one.case)).not.toContain('0');
    expect(printed(ran).remarks[0]).toBe('Asked, because there was no --limit: the newest 200 of 201 samples.');
    expect(said[0]).toBe(
      'support: 200 requests to the agent, and at most 400 requests more to replay what follows a difference',
    );
  });

  test('warns, before it asks, of steps that production did and the suite does not name', async () => {
    const refunded = answered('c', 'Where is my money?', 'answer');
    const steps = [
      ...refunded.steps,
      { name: 'issue_refund', arguments: { euros: 5 } },
      { name: 'jane.doe@gmail.com' },
    ];
    const root = project({ 'samples.jsonl': lines([...SAMPLES, { ...refunded, steps }]) });
    const ran = await shadowed(root);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toMatch(/^Production also did `issue_refund`, `[^`]+`, which the suite does not name/);
    expect(printed(ran).remarks[0]).toContain('Production also did `issue_refund`');
    expect(ran.stderr + ran.stdout).not.toContain('jane.doe');
  });

  test('does not count a replay in which the agent did the step more than once', async () => {
    const twice =
      "given.decide ? [{ name: 'reply', output: 'We will refund.' }, { name: 'reply', output: 'No.' }] : []";
    const root = project({
      'agent.mjs': AGENT.replace(
        "{ name: 'decide', output: decide }]",
        `{ name: 'decide', output: decide }, ...(${twice})]`,
      ),
    });
    const report = printed(await shadowed(root));
    expect(report.steps[2]).toMatchObject({ step: 'reply', comparable: 1, replayed: { comparable: 0 } });
    expect(report.remarks).toEqual([expect.stringContaining('the agent went on from these in 0')]);
  });

  test('asks what one id stands for several times as requests of their own', async () => {
    const [one, other] = [answered('n', 'Where is my parcel?', 'answer'), answered('n', 'And the other?', 'answer')];
    const report = printed(await shadowed(project({ 'samples.jsonl': lines([one, other]) })));
    expect(report).toMatchObject({ paired: 2, pairing: { repeated: { current: { count: 1, ids: ['n'] } } } });
  });

  test('compares the answer alone with a sample that tells no steps', async () => {
    const bare = { id: 'c', input: 'Where is my parcel now?', output: 'We will answer.' };
    const report = printed(await shadowed(project({ 'samples.jsonl': lines([...SAMPLES, bare]) })));
    expect(report).toMatchObject({ compared: 3, agreedThroughout: 2, answerAlone: 1 });
  });

  test('compares what completed and counts the rest; what the agent said of it is redacted', async () => {
    const crash = answered('c', 'crash with jane.doe@gmail.com', 'answer');
    const root = project({
      'samples.jsonl': lines([...SAMPLES, crash]),
      'agent.mjs': AGENT.replace('process.exit(1)', "{ console.error('lost ' + input); process.exit(1); }"),
    });
    const ran = await shadowed(root);
    const report = printed(ran);
    expect(ran.exitCode).toBe(0);
    expect(report).toMatchObject({ paired: 3, compared: 2, completed: { pairs: 3, candidate: 2, onlyCurrent: 1 } });
    expect(report.remarks).toContain('1 request did not complete (1 errored, 0 timed out, 0 not run).');
    expect(report.remarks.join('\n')).toContain('lost crash with');
    expect(ran.stdout).not.toContain('jane.doe');
  });

  test('compares what there is when it is interrupted, and lets nothing be started after', async () => {
    const many = Array.from({ length: 6 }, (_, i) => answered(`${i}`, `Where is parcel ${i}?`, 'answer'));
    const root = project({ 'samples.jsonl': lines(many) });
    const interrupt = () => {
      for (const listener of process.listeners('SIGINT').slice(-1)) listener('SIGINT');
    };
    const ran = await shadowHere(root, [], { samples: 'samples.jsonl' }, ENVIRONMENT, once(interrupt));
    const report = printed(ran);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain('Interrupted');
    expect(report.paired).toBe(asked(root).length);
    expect(report.paired).toBeLessThan(4);
    expect(report.remarks[0]).toBe(`The run was cut short before ${6 - report.paired} samples had been asked.`);
  });

  test('says of a run file that it does not hold what was asked', async () => {
    const run = { evalgap: 'run', version: 1, suite: 's', revision: 'a', steps: ['x'], scorers: 's', startedAt: 'now' };
    const ran = await shadowed(project({ 'samples.jsonl': lines([run]) }));
    expect(ran.exitCode).toBe(2);
    expect(printed(ran).problems[0].message).toBe('this is a run file, which does not hold what was asked');
  });

  test('takes a step of the suite that the agent never gives for left out', async () => {
    const root = project({ 'agent.mjs': AGENT.replace("{ name: 'extract', output: extract }, ", '') });
    const report = printed(await shadowed(root));
    expect(report).toMatchObject({ agreedThroughout: 0, firstDisagreement: { extract: 2 } });
    expect(report.notCompared).toEqual({ current: [], candidate: [] });
  });

  test('is exit code 2 where no request completed', async () => {
    const ran = await shadowed(project({ 'agent.mjs': 'process.exit(3);' }));
    expect(ran.exitCode).toBe(2);
    expect(printed(ran).problems[0].message).toContain('no request completed');
  });

  test('does not replay an agent that does not say it can be given outputs', async () => {
    const root = project({ 'agent.mjs': AGENT.replace("['given']", '[]') });
    const report = printed(await shadowed(root));
    expect(asked(root)).toHaveLength(2);
    expect(report.remarks).toEqual([expect.stringContaining('were not replayed')]);
    expect(report.steps[2]).toMatchObject({ step: 'reply', comparable: 1, replayed: { comparable: 0 } });
  });

  test('does not count a replay in which the agent went on from something else', async () => {
    const root = project({ 'agent.mjs': AGENT.replace('given.decide ??', '') });
    const report = printed(await shadowed(root));
    expect(report.steps[2]).toMatchObject({ step: 'reply', comparable: 1, replayed: { comparable: 0 } });
    expect(report.remarks).toEqual([expect.stringContaining('the agent went on from these in 0')]);
  });
});
