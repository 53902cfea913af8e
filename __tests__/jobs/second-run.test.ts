import { describe, expect, test } from '@jest/globals';
import type { FileMap } from '../repository.ts';
import {
  ALL,
  asked,
  CASES,
  comment,
  head,
  OF_REPLY,
  pr,
  project,
  REPLY,
  repository,
  withoutRevision,
} from './asking.ts';
import { evalgapHere } from './in-process.ts';

describe('a second check of a pull request', () => {
  test('asks nobody and says the same, byte for byte', async () => {
    project({ 'prompts/reply.md': REPLY.replace('version: 1', 'version: 2').replace('in one', 'rudely in one') });
    const first = await comment();
    expect(asked()).toEqual(OF_REPLY);
    expect(await comment()).toBe(first);
    expect(asked()).toEqual({});
  });

  test('after a commit that touches nothing relevant asks nobody, and only the revision differs, and where the figures are from', async () => {
    project({ 'src/shop.mjs': 'export const shop = 2;\n' });
    const [first, before] = [await comment(), head()];
    expect(asked()).toEqual(ALL);
    repository.commit({ 'README.md': 'A shop.\n' }, 'words');
    const later = await evalgapHere(
      repository.root,
      ['pr', '--base', 'main', '--head', 'topic', '--format', 'markdown'],
      {
        now: new Date('2026-10-06T08:00:00Z'),
      },
    );
    expect(asked()).toEqual({});
    const told = /- Head figures of 10 trials were made at `<head>` on 2026-10-05 at 09:00 UTC\.\n/;
    const again = withoutRevision(withoutRevision(later.stdout, head()), before);
    expect(again).toMatch(told);
    expect(again.replace(told, '')).toBe(withoutRevision(first, before));
    expect(await comment()).toBe(later.stdout);
    expect(later.stderr).toMatch(/0 of 20 trials to be run; the others are on record/);
  });
});

describe('a pull request that touches', () => {
  test.each<[string, FileMap]>([
    ['no file that an answer depends on', { 'README.md': 'A shop.\n' }],
    [
      'what is no part of a case’s digest',
      { 'evals/cases.jsonl': CASES.replace('"covers":["reply"]', '"covers":["triage"]') },
    ],
  ])('%s runs nothing and says why', async (_what, changes) => {
    project(changes);
    const { exitCode, stdout } = await pr('--format', 'json');
    expect(asked()).toEqual({});
    expect(exitCode).toBe(0);
    const json = JSON.parse(stdout);
    expect(json).toMatchObject({ verdict: null, comparisons: [], notAffected: [{ suite: 'support', cases: 10 }] });
    expect(json.comment).toMatch(/### Evalgap · Nothing affected: no case was run/);
    expect(json.comment).toMatch(/No prompt, tool, case or file that an answer may depend on was changed/);
  });

  test('one prompt runs its cases and those that do not say, and names how many were left out', async () => {
    project({ 'prompts/reply.md': REPLY.replace('version: 1', 'version: 2').replace('in one', 'rudely in one') });
    const { stdout } = await pr('--format', 'json');
    expect(asked()).toEqual(OF_REPLY);
    const json = JSON.parse(stdout);
    expect(json.comparisons[0].cases.paired).toBe(5);
    expect(json.notAffected).toEqual([
      {
        suite: 'support',
        cases: 5,
        reason:
          '`prompts/reply.md` changed: the 5 cases that may depend on it were run; 5 declare by `covers` that they do not',
      },
    ]);
    expect(json.comment).toMatch(/5 paired cases, 10 of 10 trials completed/);
    expect(json.comment).toMatch(/^### Evalgap · .*; 5 of 10 cases were not run$/m);
    expect(json.comment).toMatch(/- 5 cases, left out: `prompts\/reply\.md` changed/);
  });
});
