import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { type CommentTarget, upsertComment } from '../../src/github/comments.ts';
import { addFiles, type Pace } from '../../src/github/data-branch.ts';
import { addLabel } from '../../src/github/labels.ts';
import { NODE24, testOnNode24 as test } from '../fake-github/node24.ts';
import { type Emulated, LOGINS, startEmulate } from './emulate.ts';

/*
 * What GitHub is taken to do, tried on a server that others wrote. Where that is known to differ: a token may do what
 * its user may, since there are no permissions of a workflow; a comment may be of any length; commits of the same
 * content are one commit; a blob comes as JSON even where it is asked for raw.
 */

const MARKER = '<!-- evalgap:comment config=evalgap.yml -->';
/** Waits a hundredth as long as it says. */
const PACE: Pace = {
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 100)),
  chance: Math.random,
};

let github: Emulated;
beforeAll(async () => {
  if (NODE24 !== '') github = await startEmulate();
}, 60_000);
afterAll(async () => {
  await github?.stop();
});
beforeEach(() => {
  github?.requests.splice(0);
});

async function aTarget(): Promise<CommentTarget> {
  return { issue: await github.issue(), marker: MARKER, login: LOGINS.ours };
}

async function say(target: CommentTarget, who: 'ours' | 'stranger', ...bodies: readonly string[]): Promise<void> {
  const { octokit, in: place } = github.client(who);
  for (const body of bodies) await octokit.rest.issues.createComment({ ...place, issue_number: target.issue, body });
}

async function commentsOn({ issue }: CommentTarget): Promise<readonly { login: string; body: string }[]> {
  const { octokit, in: place } = github.client();
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    ...place,
    issue_number: issue,
    per_page: 100,
  });
  return all.map(({ user, body }) => ({ login: user?.login ?? '', body: body ?? '' }));
}

const ourBodies = async (target: CommentTarget) =>
  (await commentsOn(target)).filter(({ login }) => login === LOGINS.ours).map(({ body }) => body);
const writes = () => github.requests.filter((request) => !request.startsWith('GET'));

describe('our comment, on another’s idea of GitHub', () => {
  test('is one among 131 of others, two of which had our marker pasted in', async () => {
    const target = await aTarget();
    const chatter = Array.from({ length: 131 }, (_, n) =>
      n === 3 || n === 117 ? `${MARKER}\nnot ours` : `remark ${n}`,
    );
    await say(target, 'stranger', ...chatter);
    const body = `${MARKER}\nfirst`;
    expect(await upsertComment(github.client(), target, body)).toMatchObject({ kind: 'created' });
    expect(await upsertComment(github.client(), target, `${MARKER}\nsecond`)).toMatchObject({ kind: 'updated' });
    expect(await ourBodies(target)).toEqual([`${MARKER}\nsecond`]);
    const others = (await commentsOn(target)).filter(({ login }) => login === LOGINS.stranger);
    expect(others.map(({ body: text }) => text)).toEqual(chatter);
  }, 60_000);

  test('is found behind several pages, and not written when nothing changed', async () => {
    const target = await aTarget();
    await say(target, 'stranger', ...Array.from({ length: 130 }, (_, n) => `remark ${n}`));
    await say(target, 'ours', `${MARKER}\nthe same`);
    github.requests.splice(0);
    expect(await upsertComment(github.client(), target, `${MARKER}\nthe same\n`)).toMatchObject({ kind: 'unchanged' });
    expect(writes()).toEqual([]);
    expect(github.requests.length).toBe(2);
  }, 60_000);

  test('is the oldest of several, the later ones removed', async () => {
    const target = await aTarget();
    await say(target, 'ours', `${MARKER}\none`, 'another workflow’s', `${MARKER}\ntwo`, `${MARKER}\nthree`);
    await upsertComment(github.client(), target, `${MARKER}\nnow`);
    expect(await ourBodies(target)).toEqual([`${MARKER}\nnow`, 'another workflow’s']);
  });

  test('is one, however many runs write it at the same moment', async () => {
    const target = await aTarget();
    await Promise.all(
      Array.from({ length: 10 }, (_, n) => upsertComment(github.client(), target, `${MARKER}\nrun ${n}`)),
    );
    expect(await ourBodies(target)).toHaveLength(1);
  });
});

describe('files on a branch of their own, on another’s idea of GitHub', () => {
  const addition = (branch: string, name: string) => ({
    branch,
    files: [{ path: `runs/${name}`, text: `text of ${name}\n` }],
    founding: [{ path: 'README.md', text: 'What this is\n' }],
    message: `Record ${name}`,
  });

  async function commitsOf(branch: string) {
    const { octokit, in: place } = github.client();
    const { data } = await octokit.rest.repos.listCommits({ ...place, sha: branch, per_page: 100 });
    return data;
  }

  async function filesOn(branch: string) {
    const { octokit, in: place } = github.client();
    const { data } = await octokit.rest.git.getTree({ ...place, tree_sha: branch, recursive: 'true' });
    return data.tree
      .filter(({ type }) => type === 'blob')
      .map(({ path }) => path)
      .sort();
  }

  test('found a branch that shares no commit with the code', async () => {
    expect(await addFiles(github.client(), addition('data-one', 'a'), PACE)).toEqual({ kind: 'added' });
    expect(await addFiles(github.client(), addition('data-one', 'a'), PACE)).toEqual({ kind: 'present' });
    expect((await commitsOf('data-one')).map(({ parents }) => parents)).toEqual([[]]);
    expect(await filesOn('data-one')).toEqual(['README.md', 'runs/a']);
  });

  test('lose nothing when twelve write at the same moment, each in a commit of its own', async () => {
    const names = Array.from({ length: 12 }, (_, n) => `run-${n}`);
    const outcomes = await Promise.all(
      names.map((name) => addFiles(github.client(), addition('data-many', name), PACE)),
    );
    expect(outcomes).toEqual(names.map(() => ({ kind: 'added' })));
    expect(await filesOn('data-many')).toEqual(['README.md', ...names.map((name) => `runs/${name}`)].sort());
    const commits = await commitsOf('data-many');
    expect(commits).toHaveLength(12);
    expect(commits.filter(({ parents }) => parents.length !== 1)).toHaveLength(1);
  }, 60_000);
});

describe('a label, on another’s idea of GitHub', () => {
  test('is made once, and put on an issue once', async () => {
    const issue = await github.issue();
    const label = { name: 'evalgap', color: '8250df', description: 'The eval set has gone stale' };
    expect(await addLabel(github.client(), issue, label)).toEqual({ kind: 'added', created: true });
    expect(await addLabel(github.client(), issue, label)).toEqual({ kind: 'added', created: false });
    const { octokit, in: place } = github.client();
    const { data } = await octokit.rest.issues.get({ ...place, issue_number: issue });
    expect(data.labels.map((one) => (typeof one === 'string' ? one : one.name))).toEqual(['evalgap']);
  });
});
