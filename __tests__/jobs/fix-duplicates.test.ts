import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { Fixes } from '../../src/report/check-report.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { aFolder, aRepository, type FileMap } from '../repository.ts';
import { evalgapHere } from './in-process.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function project(files: FileMap, config = 'suites:\n  support: { cases: [evals/*] }\n'): string {
  const folder = aFolder({ 'evalgap.yml': config, ...files });
  made.push(folder);
  return folder;
}

function aCase(id: string, rest: object = {}): string {
  return JSON.stringify({ id, input: 'Where is my money?', expect: 'refund', ...rest });
}

function lines(...cases: readonly string[]): string {
  return cases.map((one) => `${one}\n`).join('');
}

interface FixJson {
  readonly findings: readonly Finding[];
  readonly fixed: Fixes['removed'];
  readonly notFixed: Fixes['left'];
  readonly problems?: readonly { readonly message: string }[];
}

async function fix(folder: string, ...flags: readonly string[]): Promise<FixJson & { readonly exitCode: number }> {
  const { stdout, exitCode } = await evalgapHere(folder, ['check', '--fix', '--format', 'json', ...flags]);
  return { ...(JSON.parse(stdout) as FixJson), exitCode };
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

const OTHER = aCase('other', { input: 'Hello' });

test('check --fix removes exact duplicates and keeps the first, over the files of a suite', async () => {
  const folder = project({
    'evals/a.jsonl': lines(aCase('first'), OTHER, aCase('again')),
    'evals/b.yaml':
      '# more\n- { id: near, input: "Where is my money", expect: refund }\n- { id: third, input: "Where is my money?", expect: refund }\n',
    'evals/c.csv': `id,input,expect\nfourth,Where is my money?,refund\nhello,Hello?,greet\n`,
  });
  const { fixed, notFixed, exitCode } = await fix(folder);
  expect(fixed).toEqual([
    { suite: 'support', id: 'again', file: 'evals/a.jsonl', line: 3, keeps: 'first' },
    { suite: 'support', id: 'third', file: 'evals/b.yaml', line: 3, keeps: 'first' },
    { suite: 'support', id: 'fourth', file: 'evals/c.csv', line: 2, keeps: 'first' },
  ]);
  expect([notFixed, exitCode]).toEqual([[], 0]);
  expect(read(folder, 'evals/a.jsonl')).toBe(lines(aCase('first'), OTHER));
  expect(read(folder, 'evals/b.yaml')).toBe('# more\n- { id: near, input: "Where is my money", expect: refund }\n');
  expect(read(folder, 'evals/c.csv')).toBe('id,input,expect\nhello,Hello?,greet\n');
  expect((await fix(folder)).fixed).toEqual([]);
});

test('every case that --fix removes was a finding before, and is none after', async () => {
  const folder = project({
    'evals/a.jsonl': lines(
      aCase('first'),
      aCase('second', { group: 'g' }),
      OTHER,
      aCase('third'),
      aCase('again', { input: { text: 'Hello' } }),
    ),
    'evals/b.jsonl': lines(aCase('more', { input: 'Hello' }), aCase('yet', { expect: 'escalate' }), aCase('last')),
  });
  const duplicates = ({ findings }: Pick<FixJson, 'findings'>) =>
    findings.filter(({ rule }) => rule === 'set/duplicate').map(({ subject }) => subject);
  const before = JSON.parse((await evalgapHere(folder, ['check', '--format', 'json'])).stdout) as FixJson;
  const { fixed, notFixed, ...after } = await fix(folder);
  expect(fixed.map(({ id }) => id)).toEqual(['third', 'more', 'last']);
  expect(notFixed.map(({ id }) => id)).toEqual(['second']);
  expect(duplicates(before)).toEqual(expect.arrayContaining(['second', 'third', 'more', 'last']));
  for (const { id } of fixed) expect(duplicates(after)).not.toContain(id);
  expect(duplicates(after)).toContain('second');
});

test('check without --fix changes nothing, and --fix of a set without duplicates writes nothing', async () => {
  const folder = project({ 'evals/a.jsonl': lines(aCase('first'), aCase('again')) });
  const { stdout } = await evalgapHere(folder, ['check', '--format', 'json']);
  expect(Object.keys(JSON.parse(stdout))).not.toContain('fixed');
  expect(read(folder, 'evals/a.jsonl')).toBe(lines(aCase('first'), aCase('again')));
  const single = project({ 'evals/a.jsonl': lines(aCase('first')) });
  const before = statSync(join(single, 'evals/a.jsonl')).ino;
  expect((await evalgapHere(single, ['check', '--fix'])).stdout).toMatch(/^There was no exact duplicate to remove\./);
  expect(statSync(join(single, 'evals/a.jsonl')).ino).toBe(before);
});

test('a duplicate that says more than the first stays, and takes in those that say as much as it', async () => {
  const folder = project({
    'evals/a.jsonl': lines(aCase('first'), aCase('tagged', { tags: ['angry'] }), aCase('again', { tags: ['angry'] })),
  });
  const { fixed, notFixed } = await fix(folder);
  expect(notFixed).toMatchObject([{ id: 'tagged', line: 2, keeps: 'first', reason: 'its tags would be lost' }]);
  expect(fixed).toMatchObject([{ id: 'again', line: 3, keeps: 'tagged' }]);
});

test('what is waived stays, and so does everything while the rule is off', async () => {
  const cases = { 'evals/a.jsonl': lines(aCase('first'), aCase('again'), aCase('third')) };
  const suites = 'suites:\n  support: { cases: [evals/*] }\n';
  const waived = project(cases, `${suites}waivers: [{ rule: set/duplicate, subject: again, reason: meant }]\n`);
  const { fixed, notFixed } = await fix(waived);
  expect(fixed.map(({ id }) => id)).toEqual(['third']);
  expect(notFixed).toMatchObject([{ id: 'again', reason: 'a waiver names it' }]);
  const off = project(cases, `${suites}rules: { set/duplicate: off }\n`);
  expect(await fix(off)).toMatchObject({ fixed: [], notFixed: [{ reason: 'set/duplicate is off' }, { id: 'third' }] });
  const over = project(
    cases,
    `${suites}waivers: [{ rule: set/duplicate, subject: again, reason: was meant, until: 2026-01-01 }]\n`,
  );
  expect((await fix(over)).fixed.map(({ id }) => id)).toEqual(['again', 'third']);
});

test('a case that another suite would lose stays', async () => {
  const files = { 'evals/a.jsonl': lines(aCase('first')), 'evals/b.jsonl': lines(aCase('again'), OTHER) };
  const config = 'suites:\n  all: { cases: [evals/*] }\n  small: { cases: [evals/b.jsonl] }\n';
  const { notFixed, fixed } = await fix(project(files, config), '--suite', 'all');
  expect(fixed).toEqual([]);
  expect(notFixed).toMatchObject([{ id: 'again', reason: 'the suite small reads its file and not that of the other' }]);
});

test('a file that two suites read is fixed once', async () => {
  const folder = project(
    { 'evals/a.jsonl': lines(aCase('first'), aCase('again')) },
    'suites:\n  one: { cases: [evals/*] }\n  two: { cases: [evals/*] }\n',
  );
  expect((await fix(folder)).fixed).toMatchObject([{ suite: 'one', id: 'again' }]);
});

test('not one byte changes of a file that holds bytes that are not UTF-8, and the exit says so', async () => {
  const folder = project({ 'evals/a.jsonl': lines(aCase('first'), aCase('again')), 'evals/b.csv': '' });
  const latin = Buffer.from(lines(aCase('b1'), aCase('b2'), aCase('b3', { input: 'caf\u00e9' })), 'latin1');
  const table = Buffer.from('id,input,expect\nc1,Where is my money?,refund\nc2,caf\u00e9,x\n', 'latin1');
  writeFileSync(join(folder, 'evals/b.jsonl'), latin);
  writeFileSync(join(folder, 'evals/c.csv'), table);
  const before = statSync(join(folder, 'evals/b.jsonl')).ino;
  const { fixed, notFixed, problems, exitCode } = await fix(folder);
  expect(fixed.map(({ id }) => id)).toEqual(['again']);
  expect(notFixed.map(({ id, reason }) => [id, reason])).toEqual([
    ['b1', 'something in its file cannot be read'],
    ['b2', 'something in its file cannot be read'],
  ]);
  expect(problems).toMatchObject([
    { message: 'the line holds bytes that are not UTF-8', location: { file: 'evals/b.jsonl', line: 3, column: 24 } },
    { message: 'the line holds bytes that are not UTF-8', location: { file: 'evals/c.csv', line: 3, column: 7 } },
  ]);
  expect(exitCode).toBe(2);
  expect(readFileSync(join(folder, 'evals/b.jsonl')).equals(latin)).toBe(true);
  expect(readFileSync(join(folder, 'evals/c.csv')).equals(table)).toBe(true);
  expect(statSync(join(folder, 'evals/b.jsonl')).ino).toBe(before);
});

test('a replacement character that somebody wrote is a character like any other', async () => {
  const odd = aCase('odd', { input: 'caf\uFFFD' });
  const folder = project({ 'evals/a.jsonl': `\uFEFF${lines(aCase('first'), odd, aCase('again'))}` });
  expect(await fix(folder)).toMatchObject({ fixed: [{ id: 'again' }], exitCode: 0 });
  expect(read(folder, 'evals/a.jsonl')).toBe(`\uFEFF${lines(aCase('first'), odd)}`);
});

test('a read-only file stays as it is, and so does one in which nothing can be cut', async () => {
  const anchored =
    '- &it { id: again, input: "Where is my money?", expect: refund }\n- { id: c, input: *it, expect: x }\n';
  const folder = project({
    'evals/a.jsonl': lines(aCase('first'), aCase('second')),
    'evals/b.yaml': anchored,
    'evals/c.jsonl': lines(aCase('third')),
  });
  chmodSync(join(folder, 'evals/a.jsonl'), 0o444);
  const inode = (file: string) => statSync(join(folder, file)).ino;
  const before = ['evals/a.jsonl', 'evals/b.yaml', 'evals/c.jsonl'].map(inode);
  const { fixed, notFixed } = await fix(folder);
  expect(fixed).toEqual([]);
  expect(notFixed.map(({ id, reason }) => [id, reason])).toEqual([
    ['second', 'its file is read-only'],
    ['again', 'an alias elsewhere in the file refers to an anchor in it'],
    ['third', 'nothing else stands in its file: remove the file itself'],
  ]);
  expect(['evals/a.jsonl', 'evals/b.yaml', 'evals/c.jsonl'].map(inode)).toEqual(before);
});

test('under the policy of a base, what either side waives or silences stays', async () => {
  const suites = 'suites:\n  support: { cases: [evals/*] }\n';
  const waiver = (subject: string) => `waivers: [{ rule: set/duplicate, subject: ${subject}, reason: meant }]\n`;
  const repository = aRepository({
    'evalgap.yml': `${suites}${waiver('second')}`,
    'evals/a.jsonl': lines(aCase('first'), aCase('second'), aCase('third'), aCase('fourth')),
  });
  made.push(repository.root);
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit({ 'evalgap.yml': `${suites}rules: { set/duplicate: off }\n` });
  expect((await fix(repository.root, '--base', 'main')).fixed).toEqual([]);
  repository.commit({ 'evalgap.yml': `${suites}${waiver('third')}` });
  expect((await fix(repository.root, '--base', 'main')).fixed.map(({ id }) => id)).toEqual(['fourth']);
  expect(read(repository.root, 'evals/a.jsonl')).toBe(lines(aCase('first'), aCase('second'), aCase('third')));
});

test('a file in which something cannot be read is left as it is, others are fixed, and the exit says so', async () => {
  const broken = `${lines(aCase('again'))}{"id": nothing\n`;
  const folder = project({ 'evals/a.jsonl': lines(aCase('first'), aCase('second')), 'evals/b.jsonl': broken });
  const { fixed, notFixed, exitCode } = await fix(folder);
  expect(fixed.map(({ id }) => id)).toEqual(['second']);
  expect(notFixed).toMatchObject([{ id: 'again', reason: 'something in its file cannot be read' }]);
  expect(read(folder, 'evals/b.jsonl')).toBe(broken);
  expect(exitCode).toBe(2);
});

test('drafts are no cases yet: they neither go nor stand in for one', async () => {
  const text = lines(aCase('draft', { draft: true }), aCase('first'), aCase('later', { draft: true }));
  const folder = project({ 'evals/a.jsonl': text });
  expect((await fix(folder)).fixed).toEqual([]);
  expect(read(folder, 'evals/a.jsonl')).toBe(text);
});

test('a file keeps its permissions, and a config elsewhere its relative paths', async () => {
  const folder = project({
    'apps/bot/evalgap.yml': 'suites:\n  support: { cases: [evals/*] }\n',
    'apps/bot/evals/a.jsonl': { run: lines(aCase('first'), aCase('again')) },
  });
  const { fixed } = await fix(folder, '--config', 'apps/bot/evalgap.yml');
  expect(fixed).toMatchObject([{ file: 'apps/bot/evals/a.jsonl', line: 2 }]);
  expect(statSync(join(folder, 'apps/bot/evals/a.jsonl')).mode & 0o777).toBe(0o755);
});

test('the report says what went and what stayed before it says what is left to do', async () => {
  const files = { 'evals/a.jsonl': lines(aCase('first'), aCase('again'), aCase('tagged', { tags: ['angry'] })) };
  const { stdout, stderr } = await evalgapHere(project(files), ['check', '--fix']);
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    /^Removed 1 exact duplicate: - `again` at `evals\/a\.jsonl:2`; `first` stays Left 1 exact duplicate as it is: - `tagged` at `evals\/a\.jsonl:3`, which repeats `first`: its tags would be lost /,
  );
  expect(stderr).toBe('removed 1 exact duplicate from evals/a.jsonl\n');
  const again = await evalgapHere(project(files), ['check', '--fix', '--format', 'markdown']);
  expect(again.stdout).toContain('Removed 1 exact duplicate:\n\n- `again` at `evals/a.jsonl:2`; `first` stays');
});
