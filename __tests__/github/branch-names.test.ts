import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client } from '../../src/github/client.ts';
import { listFolder } from '../../src/github/data-branch-files.ts';
import { compareCommits } from '../../src/github/pull-requests.ts';
import { aCommit } from '../fake-github/git-commits.ts';
import { IN, octokitFor } from '../fake-github/octokit.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts';

let github: FakeGitHub;
let client: Client;
const asked: Record<string, unknown>[] = [];

beforeEach(async () => {
  github = await startFakeGitHub();
  github.state.tokens.set('reader', { login: 'octocat', permissions: { contents: 'read' } });
  client = { octokit: octokitFor(github, 'reader') as unknown as Client['octokit'], in: IN };
  asked.splice(0);
  client.octokit.hook.before('request', (options) => void asked.push(options as Record<string, unknown>));
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

// GitHub does not say what it takes for a name that is a branch and a tag, and anybody who may push can make a tag.
describe('where a tag has the name of a branch', () => {
  test('a pull request is compared with the branch', async () => {
    const base = aCommit(github.state, { a: '1' }, { branch: 'release/1.0' });
    const head = aCommit(github.state, { a: '2' }, { parents: [base], branch: 'topic' });
    github.state.refs.set('refs/tags/release/1.0', head);
    expect(await compareCommits(client, 'release/1.0', head)).toEqual({ tip: base, mergeBase: base });
    expect(asked).toMatchObject([{ basehead: `refs/heads/release/1.0...${head}` }]);
  });

  test('records are those of the branch', async () => {
    const tip = aCommit(github.state, { 'runs/a.jsonl': '1' }, { branch: 'evalgap-data-2026q4' });
    github.state.refs.set('refs/tags/evalgap-data-2026q4', tip);
    expect(await listFolder(client, 'evalgap-data-2026q4', 'runs')).toHaveLength(1);
    expect(asked).toMatchObject([{ ref: 'refs/heads/evalgap-data-2026q4' }]);
  });
});
