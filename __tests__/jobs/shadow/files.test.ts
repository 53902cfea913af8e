import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { lineAgent } from '../../agent/agents.ts';
import { aFolder, type FileMap } from '../../repository.ts';
import { aSample, lines, printed, shadowHere } from './shadowing.ts';

const folders: string[] = [];
const folderOf = (files: FileMap): string => {
  const folder = aFolder(files);
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const FILES = ['current.jsonl', 'candidate.jsonl'] as const;

/** Twenty requests; from `from` on the candidate hands them to a person. */
const bothVersions = (from: number): FileMap => {
  const requests = Array.from({ length: 20 }, (_, i) => ({ id: `r${i}`, broken: i % 2 === 0 }));
  const answers = (decide: (i: number) => string) =>
    lines(
      requests.map(({ id, broken }, i) =>
        aSample(id, broken ? `My kettle number ${i} arrived broken` : `Where is parcel number ${i}?`, {
          extract: { order: `A-${i}` },
          decide: decide(i),
        }),
      ),
    );
  return {
    'current.jsonl': answers(() => 'refund'),
    'candidate.jsonl': answers((i) => (i >= from ? 'escalate' : 'refund')),
  };
};

describe('two files of answers', () => {
  test('give the agreement per step, the first that differs, and what moved to what', async () => {
    const ran = await shadowHere(folderOf(bothVersions(8)), FILES);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    const report = printed(ran);
    expect(report).toMatchObject({ version: 1, paired: 20, compared: 20, agreedThroughout: 8 });
    expect(report.firstDisagreement).toEqual({ decide: 12 });
    expect(report.steps).toEqual([
      expect.objectContaining({
        step: 'extract',
        agree: 1,
        comparable: 20,
        table: null,
        chi2: null,
        df: null,
        p: null,
      }),
      expect.objectContaining({
        step: 'decide',
        agree: 0.4,
        table: {
          values: ['refund', 'escalate'],
          counts: [
            [8, 12],
            [0, 0],
          ],
        },
        chi2: 12,
        df: 1,
      }),
    ]);
    expect(report.labelFirst).toHaveLength(10);
  });

  test('are the same report in any order of their lines', async () => {
    const files = bothVersions(8) as Record<string, string>;
    const reversed = `${files['candidate.jsonl']?.trimEnd().split('\n').reverse().join('\n')}\n`;
    const [one, other] = [
      await shadowHere(folderOf(files), FILES),
      await shadowHere(folderOf({ ...files, 'candidate.jsonl': reversed }), FILES),
    ];
    expect(other.stdout).toBe(one.stdout);
  });

  test('read well for people, and say what they cannot tell', async () => {
    const { stdout } = await shadowHere(folderOf(bothVersions(8)), FILES, { format: 'text' });
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('8 of 20 pairs agree in every step (40.0 %). Most often the first to differ is');
    expect(text).toContain('is another conversation');
    expect(text).toContain('Wording is not meaning');
    expect(text).toContain('two that agree may both be wrong');
    expect(text).toContain('Stuart–Maxwell: χ² = 12.00, 1 df, p < 0.001');
    const { stdout: markdown } = await shadowHere(folderOf(bothVersions(8)), FILES, { format: 'markdown' });
    expect(markdown).toContain('| `extract` | 20 |');
  });

  test('show nothing as a command, a mention or an image, whatever stands in them', async () => {
    const nasty = '@octocat | <img src=x> ::add-mask::x';
    const files = {
      'current.jsonl': lines([
        aSample('a', nasty, { [nasty]: nasty, decide: 'a' }),
        aSample('b', 'x', { decide: nasty }),
      ]),
      'candidate.jsonl': lines([
        aSample('a', nasty, { [nasty]: 'other', decide: 'a' }),
        aSample('b', 'x', { decide: '![](y)' }),
      ]),
    };
    const { stdout } = await shadowHere(folderOf(files), FILES, { format: 'markdown' });
    const withoutCode = stdout.replaceAll(/`[^`]*`/g, '').replaceAll(/<code>.*?<\/code>/g, '');
    expect(withoutCode).not.toMatch(/@octocat|(?<!\\)<img|^::|!\[/m);
  });

  test('show nothing private of what they hold', async () => {
    const asked = (id: string, decide: string) =>
      aSample(id, 'I am jane.doe@gmail.com, call me on +1 415 867 5309', {
        decide,
        reply: `To jane.doe@gmail.com: ${decide}`,
      });
    const files = {
      'current.jsonl': lines([asked('jane.doe@gmail.com', 'refund'), asked('b', 'to jane.doe@gmail.com')]),
      'candidate.jsonl': lines([asked('jane.doe@gmail.com', 'to jane.doe@gmail.com'), asked('b', 'refund')]),
    };
    for (const format of ['json', 'text', 'markdown'] as const) {
      const ran = await shadowHere(folderOf(files), FILES, { format });
      expect(ran.exitCode).toBe(0);
      expect(ran.stdout).not.toMatch(/jane|867/);
    }
  });

  test('take the order of steps and those that change the world from a config, and its redaction', async () => {
    const folder = folderOf({
      ...bothVersions(18),
      'evalgap.yml': `suites:
  support:
    cases: [evals/*.jsonl]
    steps: { extract: fields, decide: { scorer: equals, mutates: true } }
`,
    });
    const report = printed(await shadowHere(folder, FILES));
    expect(report.clusters).toEqual([expect.objectContaining({ step: 'decide', mutates: true, pairs: 2 })]);
  });

  test('are shown as the redact command of their suite leaves them, and not at all where it fails', async () => {
    const files = (redact: string): FileMap => ({
      ...bothVersions(18),
      'evalgap.yml':
        'suites: { support: { cases: [a.jsonl], redact: [node, redact.mjs], steps: { decide: equals } } }\n',
      'redact.mjs': redact,
    });
    const masking = lineAgent(
      `reply({ texts: request.texts.map((text) => text.replaceAll(/parcel|kettle|input/g, '#')) });`,
    );
    const environment = { PATH: process.env.PATH ?? '' };
    const masked = await shadowHere(folderOf(files(masking)), FILES, {}, environment);
    expect(masked.exitCode).toBe(0);
    expect(printed(masked).labelFirst[0].input).toBe('My # number 18 arrived broken');
    expect(masked.stdout).not.toMatch(/parcel|kettle/);
    const failed = await shadowHere(folderOf(files('process.exit(1);')), FILES, {}, environment);
    expect(failed.exitCode).toBe(2);
    expect(failed.stdout).not.toMatch(/parcel|kettle/);
  });

  test('name the words of the requests in which they differ', async () => {
    const requests = Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, warranty: i % 3 === 0 }));
    const answers = (candidate: boolean) =>
      lines(
        requests.map(({ id, warranty }) =>
          aSample(id, warranty ? `Is number ${id} under warranty still?` : `Where is order ${id}?`, {
            decide: warranty && candidate ? 'escalate' : 'answer',
          }),
        ),
      );
    const folder = folderOf({ 'current.jsonl': answers(false), 'candidate.jsonl': answers(true) });
    const [cluster] = printed(await shadowHere(folder, FILES)).clusters;
    expect(cluster).toMatchObject({ pairs: 10, difference: { kind: 'moved', from: 'answer', to: 'escalate' } });
    expect(cluster.terms).toContain('warranty');
    expect(cluster.terms).not.toContain('where');
  });
});

describe('other sources', () => {
  const header = (steps: readonly string[]) => ({
    evalgap: 'run',
    version: 1,
    suite: 'support',
    revision: 'abc',
    steps,
    scorers: 's',
    startedAt: '2026-10-01T00:00:00Z',
  });
  const trial = (id: string, decide: string, rest: object = {}) => ({
    case: id,
    digest: `sha256:${id}`,
    trial: 1,
    status: 'completed',
    steps: [{ name: 'decide', score: 1, output: decide }],
    ...rest,
  });

  test('run files are paired by their cases, and those that did not complete are counted', async () => {
    const folder = folderOf({
      'current.jsonl': lines([header(['decide']), trial('a', 'refund'), trial('b', 'refund'), trial('c', 'ask')]),
      'candidate.jsonl': lines([
        header(['decide']),
        trial('a', 'refund'),
        trial('b', 'ask'),
        trial('a', 'never read', { trial: 2 }),
        { ...trial('c', ''), status: 'errored', steps: [], error: 'down' },
      ]),
    });
    const report = printed(await shadowHere(folder, FILES));
    expect(report).toMatchObject({ paired: 3, compared: 2, completed: { pairs: 3, candidate: 2 } });
    expect(report.steps).toEqual([expect.objectContaining({ step: 'decide', agree: 0.5, comparable: 2 })]);
    expect(report.remarks).toEqual(['candidate.jsonl: 1 case ran several times; the first trial of each is compared.']);
  });

  test('a run file and packed samples can be held against each other', async () => {
    const folder = folderOf({ 'current.jsonl': lines([header(['decide']), trial('a', 'refund')]) });
    writeFileSync(join(folder, 'candidate.jsonl.gz'), gzipSync(lines([aSample('a', 'Broken', { decide: 'ask' })])));
    const report = printed(await shadowHere(folder, ['current.jsonl', 'candidate.jsonl.gz']));
    expect(report).toMatchObject({ paired: 1, firstDisagreement: { decide: 1 } });
  });

  test('where one side tells the answer alone, only that is compared, and it is said', async () => {
    const folder = folderOf({
      'current.jsonl': lines([{ id: 'a', input: 'x', output: 'Yes.', steps: [{ name: 'search', output: 'page' }] }]),
      'candidate.jsonl': lines([{ id: 'a', input: 'x', output: 'Yes.' }]),
    });
    const report = printed(await shadowHere(folder, FILES));
    expect(report.steps).toEqual([expect.objectContaining({ step: 'answer', agree: 1 })]);
    expect(report.notCompared).toEqual({ current: ['search'], candidate: [] });
  });

  const paying = (steps: readonly string[]) => ({
    id: 'a',
    input: 'x',
    output: 'Paid.',
    steps: steps.map((name) => ({ name, arguments: {}, output: true })),
  });

  test('a call that the candidate never makes is a difference', async () => {
    const folder = folderOf({
      'current.jsonl': lines([paying(['verify', 'pay'])]),
      'candidate.jsonl': lines([paying(['pay'])]),
    });
    expect(printed(await shadowHere(folder, FILES))).toMatchObject({
      agreedThroughout: 0,
      firstDisagreement: { verify: 1 },
    });
  });

  test('a call that changes the world and comes before another than it did is told as that', async () => {
    const folder = folderOf({
      'current.jsonl': lines([paying(['verify', 'pay'])]),
      'candidate.jsonl': lines([paying(['pay', 'verify'])]),
      'evalgap.yml':
        'suites: { support: { cases: [a.jsonl], steps: { verify: equals, pay: { scorer: equals, mutates: true } } } }',
    });
    const { stdout } = await shadowHere(folder, FILES, { format: 'markdown' });
    expect(stdout).toContain('0 of 1 pair agree in every step');
    expect(stdout).toContain('other order: `pay` before `verify`');
  });

  test('what is told by one side alone stands in the headline, and in the table', async () => {
    const folder = folderOf({
      'current.jsonl': lines([aSample('a', 'x', { screen: 'ok', decide: 'pay' })]),
      'candidate.jsonl': lines([aSample('a', 'x', { decide: 'pay' })]),
    });
    const { stdout } = await shadowHere(folder, FILES, { format: 'markdown' });
    expect(stdout).toContain('1 of 1 pair agree in every step that both sides tell of');
    expect(stdout).toMatch(/\| `screen` \| 0 \| not told by candidate \|/);
    const bare = folderOf({
      'current.jsonl': lines([
        aSample('a', 'x', { decide: 'pay' }, { output: 'Yes.' }),
        aSample('b', 'y', { decide: 'pay' }, { output: 'No.' }),
      ]),
      'candidate.jsonl': lines([
        aSample('a', 'x', { decide: 'pay' }, { output: 'Yes.' }),
        { id: 'b', input: 'y', output: 'No.' },
      ]),
    });
    const ran = await shadowHere(bare, FILES, { format: 'markdown' });
    expect(ran.stdout).toContain('2 of 2 pairs agree in every step that both sides tell of');
    expect(ran.stdout).toContain('In 1 pair one side tells its answer and nothing of its steps');
  });

  test('of a framework only the steps of the suite and calls of tools are compared, and the rest is named', async () => {
    const traced = (chain: string) => ({
      id: 'a',
      input: 'x',
      steps: [
        { name: chain, output: chain },
        { name: 'find', arguments: {}, output: 1 },
        { name: 'decide', output: 'pay' },
      ],
    });
    const files = {
      'current.jsonl': lines([traced('RunnableSequence')]),
      'candidate.jsonl': lines([traced('ChannelWrite')]),
    };
    const config = 'suites: { support: { cases: [a.jsonl], steps: { decide: equals } } }';
    const narrowed = printed(await shadowHere(folderOf({ ...files, 'evalgap.yml': config }), FILES));
    expect(narrowed).toMatchObject({ agreedThroughout: 1, beyondSuite: ['ChannelWrite', 'RunnableSequence'] });
    expect(narrowed.steps.map(({ step }: { readonly step: string }) => step)).toEqual(['find', 'decide']);
    const other = config.replace('decide', 'resolve');
    expect(printed(await shadowHere(folderOf({ ...files, 'evalgap.yml': other }), FILES)).beyondSuite).toEqual([]);
  });
});

describe('what cannot be compared', () => {
  const refused = async (files: FileMap, named: readonly string[] = FILES, given: object = {}) => {
    const ran = await shadowHere(folderOf(files), named, given);
    expect(ran.exitCode).toBe(2);
    return printed(ran).problems.map(({ message }: { readonly message: string }) => message);
  };
  const one = lines([aSample('a', 'x', { decide: 'y' })]);

  test('is said where nothing can be paired', async () => {
    const other = lines([aSample('b', 'z', { decide: 'y' })]);
    expect(await refused({ 'current.jsonl': one, 'candidate.jsonl': other })).toEqual([
      'nothing of current.jsonl and candidate.jsonl could be paired',
    ]);
  });

  test('is said of both files at once', async () => {
    expect(await refused({ 'candidate.jsonl': '' })).toEqual([
      expect.stringContaining('cannot read this file'),
      'this file holds no answer that could be compared',
    ]);
  });

  test('is said where the steps are named otherwise throughout', async () => {
    const other = lines([aSample('a', 'x', { resolve: 'y' })]);
    expect(await refused({ 'current.jsonl': one, 'candidate.jsonl': other })).toEqual([
      'the two sides have no step in common, so that nothing can be compared',
    ]);
  });

  test('takes out its own line, without a word of what stands there', async () => {
    const folder = folderOf({ 'current.jsonl': `${one}{"id":"secret thing"}\n`, 'candidate.jsonl': one });
    const ran = await shadowHere(folder, FILES);
    expect(ran.exitCode).toBe(0);
    expect(printed(ran)).toMatchObject({ paired: 1, problems: [{ location: { file: 'current.jsonl', line: 2 } }] });
    expect(ran.stdout).not.toContain('secret thing');
  });

  test('does not pass where a file ends early, though what came of it is shown', async () => {
    const folder = folderOf({ 'current.jsonl': one });
    const many = lines(
      Array.from({ length: 200 }, (_, i) =>
        aSample(i === 0 ? 'a' : `${i}`, i === 0 ? 'x' : `${Math.sin(i)}`, { decide: 'y' }),
      ),
    );
    writeFileSync(join(folder, 'candidate.jsonl'), gzipSync(many).subarray(0, 2_000));
    const ran = await shadowHere(folder, FILES);
    expect(ran.exitCode).toBe(2);
    expect(printed(ran)).toMatchObject({ paired: 1, problems: [{ message: 'the gzip data ends before its end' }] });
  });

  test('pairs ids that stand several times and ask different things by what they ask, and names them', async () => {
    const folder = folderOf({
      'current.jsonl': one + lines([aSample('n', 'first', { decide: 'y' }), aSample('n', 'second', { decide: 'y' })]),
      'candidate.jsonl': one + lines([aSample('n', 'first', { decide: 'y' })]),
    });
    const { paired, pairing } = printed(await shadowHere(folder, FILES));
    expect({ paired, pairing }).toMatchObject({
      paired: 2,
      pairing: {
        byId: 1,
        byInput: 1,
        repeated: { current: { count: 1, ids: ['n'] } },
        unpaired: { current: 1, candidate: 0 },
      },
    });
  });

  const reused = (place: (i: number) => string) =>
    Array.from({ length: 10 }, (_, i) => ({ id: i % 5, input: place(i), output: `answer ${i}` }));

  test.each([
    ['on lines', (samples: readonly object[]) => lines(samples), 'jsonl'],
    [
      'as documents',
      (samples: readonly object[]) => samples.map((one) => JSON.stringify(one, null, 1)).join('\n'),
      'json',
    ],
  ])('takes numbers for ids like texts, %s: used twice they pair nothing', async (_, write, ending) => {
    const files = [`current.${ending}`, `candidate.${ending}`];
    const folder = folderOf({
      [files[0] ?? '']: write(reused((i) => `question ${i}`)),
      [files[1] ?? '']: write(reused((i) => `question ${(i + 5) % 10}`)),
    });
    const { paired, pairing } = printed(await shadowHere(folder, files));
    expect({ paired, pairing }).toMatchObject({
      paired: 10,
      pairing: { byId: 0, byInput: 10, repeated: { current: { count: 5 }, candidate: { count: 5 } } },
    });
  });

  test('says of ids that stand several times that they pair nothing, where nothing else does', async () => {
    const same = lines(reused(() => 'one question').map((sample, i) => ({ ...sample, input: `${Math.floor(i / 5)}` })));
    const messages = await refused({ 'current.jsonl': same, 'candidate.jsonl': same });
    expect(messages).toEqual([
      'nothing of current.jsonl and candidate.jsonl could be paired: 5 ids of current.jsonl and 5 of candidate.jsonl stand several times, and no input stands once in either file',
    ]);
  });

  test('is a wrong call: one file, or --limit without samples', async () => {
    expect(await refused({}, ['current.jsonl'])).toEqual(['shadow compares two files, and 1 was named']);
    expect(await refused({}, FILES, { limit: 3 })).toEqual([expect.stringContaining('there is no --samples')]);
    expect(await refused({}, ['current.jsonl'], { samples: 'x.jsonl' })).toEqual([
      expect.stringContaining('name no file beside it'),
    ]);
  });

  test('does not guess by which of several suites it is redacted', async () => {
    const config = 'suites:\n  one: { cases: [a.jsonl], redact: [node, r.mjs] }\n  two: { cases: [b.jsonl] }\n';
    expect(await refused({ 'current.jsonl': one, 'candidate.jsonl': one, 'evalgap.yml': config })).toEqual([
      expect.stringContaining('by which `redact` command they are redacted'),
    ]);
  });
});
