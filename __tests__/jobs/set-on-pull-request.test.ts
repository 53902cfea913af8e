import { afterEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/rules/finding.ts';
import type { FileMap, TestRepository } from '../repository.ts';
import { evalgap } from './cli.ts';
import { aPullRequest, CASES, CONFIG, PROMPT } from './project.ts';

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

interface Told {
  readonly exitCode: number | null;
  readonly findings: readonly Finding[];
  readonly comment: string;
}

/** What `evalgap pr` tells of the set itself. */
async function check(changes: FileMap, base: FileMap = {}): Promise<Told> {
  const repository = aPullRequest(changes, base);
  made.push(repository);
  const { exitCode, stdout } = await evalgap(repository.root, ['pr', '--base', 'main', '--format', 'json']);
  const { findings, comment } = JSON.parse(stdout) as Omit<Told, 'exitCode'>;
  return { exitCode, comment, findings: findings.filter(({ rule }) => rule.startsWith('set/')) };
}

/** The lines of a set of cases, each by its id. */
function edited(cases: string, edits: Readonly<Record<string, (line: string) => string | null>>): string {
  return cases
    .split('\n')
    .map((line) => (line === '' ? line : (edits[JSON.parse(line).id] ?? ((same: string) => same))(line)))
    .filter((line) => line !== null)
    .join('\n');
}

function withKey(key: string, value: unknown): (line: string) => string {
  return (line) => JSON.stringify({ ...JSON.parse(line), [key]: value });
}

const WORSE = PROMPT.replace('version: 1', 'version: 2').replace('where', 'nowhere');
const NO_AGENT = CONFIG.replace(/ {4}agent:.*\n/, '');
const EXPECTED = { decide: 'answer', reply: { contains: ['answer'] } };

describe('a change of a prompt that breaks cases', () => {
  const EDITS = {
    'track-0': () => null,
    'track-1': withKey('draft', true),
    'track-2': withKey('expect', EXPECTED),
    'track-3': withKey('reviewed', '2026-10-02'),
    'track-4': withKey('input', 'give me my money'),
    // Neither of these two is in the way of anything.
    'track-5': withKey('id', 'track-again'),
    'refund-0': () => null,
  };

  test('and takes them away, loosens them or only says that they were reviewed, is told case by case and fails a gate', async () => {
    const cases = edited(CASES, {
      ...EDITS,
      'track-4': (line) => withKey('expect', EXPECTED)(withKey('input', 'hello')(line)),
    });
    const { findings, comment, exitCode } = await check(
      { 'prompts/triage.md': WORSE, 'evals/cases.jsonl': cases },
      { 'evalgap.yml': `${CONFIG}fail-on: [set/weakened]\n` },
    );
    expect(findings.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(
      [0, 1, 2, 3, 4].map((n) => `set/weakened track-${n}`),
    );
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^case `track-0` was removed: .* fails it at `reply`, which the base passes$/),
      expect.stringMatching(/^case `track-1` was made a draft: /),
      expect.stringMatching(/^the expectation of case `track-2` was changed: /),
      expect.stringMatching(/^case `track-3` was marked as reviewed on `2026-10-02` and not changed: /),
      expect.stringMatching(/^the input of case `track-4` was changed: /),
    ]);
    expect(findings[2]?.location).toEqual({ file: 'evals/cases.jsonl', line: 13 });
    expect(comment).toContain(
      '**warning** `set/weakened` at `evals/cases.jsonl:13`: the expectation of case `track-2` was changed: the head passes it at `reply` as it is now and fails it as it stood, which the base passes (expected before: `{"contains":["track"]}`; expected now: `{"contains":["answer"]}`; as it stood: base right in 1 of 1 trial, head in 0 of 1 trial). Hold both versions',
    );
    expect(exitCode).toBe(1);
  });

  test('passes the gate on `set/weakened` only where the base branch waives it', async () => {
    const waiver = 'waivers: [{ rule: set/weakened, subject: track-0, reason: "nobody tracks" }]\n';
    const { exitCode, findings } = await check(
      { 'prompts/triage.md': WORSE, 'evals/cases.jsonl': edited(CASES, { 'track-0': () => null }) },
      { 'evalgap.yml': `${CONFIG}fail-on: [set/weakened]\n${waiver}` },
    );
    expect({ exitCode, findings }).toEqual({ exitCode: 0, findings: [] });
  });

  test('and lowers the threshold that it would miss, is told with the cases', async () => {
    const cases = CASES.replaceAll('{"contains":["track"]}', '{"contains":["We will","track"]}');
    const lowered = CONFIG.replace('reply: contains', 'reply: { scorer: contains, threshold: 0.5 }');
    const { findings } = await check(
      { 'prompts/triage.md': WORSE, 'evalgap.yml': lowered },
      { 'evals/cases.jsonl': cases },
    );
    expect(findings).toMatchObject([
      {
        subject: 'reply',
        message:
          'the threshold of `reply` is lowered from 100% to 50%: 6 cases that the head fails would pass, 6 of which the base passes without it',
        location: { file: 'evalgap.yml', line: 6 },
      },
    ]);
    expect(findings[0]?.evidence).toHaveLength(6);
  });
});

describe('what stood before a change', () => {
  const copies = (n: number) =>
    Array.from({ length: n }, (_, index) => {
      return `${JSON.stringify({ id: `copy-${index}`, input: `How do I send parcel number ${index} back to you?`, expect: 'x' })}\n${JSON.stringify({ id: `copy-of-${index}`, input: `How do I send parcel number ${index} back to you?`, expect: 'x' })}\n`;
    }).join('');

  test('is counted, not told again: of eleven duplicates the one that the change adds', async () => {
    const base = { 'evalgap.yml': NO_AGENT, 'evals/old.jsonl': copies(10) };
    const added = `${JSON.stringify({ id: 'new', input: 'How do I send parcel number 3 back to you?', expect: 'x' })}\n`;
    const { findings, comment } = await check({ 'evals/winter.jsonl': added }, base);
    const duplicates = findings.filter(({ rule }) => rule === 'set/duplicate');
    expect(duplicates.map(({ message, evidence }) => [message, ...evidence].join())).toEqual([
      expect.stringContaining('`new`'),
    ]);
    expect(comment).toMatch(
      /\d+ findings about the set itself that stood before this change: `npx evalgap check` lists them/,
    );
  });

  test('is left alone by a change of something else', async () => {
    const base = { 'evalgap.yml': NO_AGENT, 'evals/old.jsonl': copies(2) };
    const { findings, comment } = await check({ 'README.md': 'Hello' }, base);
    expect(findings).toEqual([]);
    expect(comment).toMatch(/that stood before this change/);
  });
});

describe('an input of the set that becomes an example in the prompt', () => {
  test('is a leak of the pull request that puts it there, without any agent, and quoted without what is private', async () => {
    const line = 'My two blue lamps never arrived, write to ada.lovelace@gmail.com';
    const base = {
      'evalgap.yml': NO_AGENT,
      'evals/lamps.jsonl': `${JSON.stringify({ id: 'lamps', input: line, expect: 'track' })}\n`,
    };
    const { findings, comment } = await check(
      { 'prompts/triage.md': `${PROMPT}\nExample:\n\n${line}\n→ track\n` },
      base,
    );
    expect(findings).toMatchObject([{ rule: 'set/leak', subject: 'lamps' }]);
    expect(comment).toContain('write to [e-mail]');
    expect(comment).not.toContain('ada.lovelace');
  });
});

describe('a file of tools that cannot be read', () => {
  test('keeps a gate on what depends on it from being passed: exit code 2, with the place', async () => {
    const config = `${NO_AGENT}    tools: [tools/*.json]\n`;
    const gated = { 'evalgap.yml': `${config}fail-on: [set/unknown-tool]\n` };
    const { exitCode, comment } = await check({ 'tools/orders.json': '{' }, gated);
    expect(exitCode).toBe(2);
    expect(comment).toMatch(/tools\/orders\.json/);
    expect(comment.split('\n')[1]).toMatch(/Could not check: 1 problem/);
  });
});
