import { afterAll, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { type CommentTarget, upsertComment } from '../../src/github/comments.ts';
import { addFiles, type Pace } from '../../src/github/data-branch.ts';
import { planIssues, type WantedIssue } from '../../src/github/issue-plan.ts';
import { applyIssues, requireOwnIssues } from '../../src/github/issue-writes.ts';
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

describe('an issue of ours, on another’s idea of GitHub', () => {
  const LABEL = { name: 'stale-evals', color: '5319e7', description: 'Eval sets that have gone stale' };
  const identify = (body: string) => /^<!-- weekly (\w+) -->/m.exec(body)?.[1];
  const duplicateComment = ({ number }: { readonly number: number }) => `<!-- second -->\nA second one of ${number}`;

  /** What a week does with one wanted issue, or with none. */
  async function review(key: string, said: string | undefined): Promise<readonly string[]> {
    const client = github.client();
    const listed = await requireOwnIssues(client, { label: LABEL.name, login: LOGINS.ours });
    const write: WantedIssue['write'] = (standing) => {
      const above = standing?.body.split('<!-- weekly')[0] ?? '';
      return { title: `Stale: ${key}`, body: `${above}<!-- weekly ${key} -->\n${said}`, news: true };
    };
    const plan = planIssues({
      listed: listed.filter(({ body }) => identify(body) === key),
      wanted: said === undefined ? [] : [{ key, assignees: [], write }],
      identify,
      closing: () => (standing) => ({ text: standing, comment: '<!-- closing -->\nFresh' }),
      now: new Date(),
    });
    const outcomes = await applyIssues(client, plan, { label: LABEL, login: LOGINS.ours, identify, duplicateComment });
    return outcomes.map((outcome) => (outcome.kind === 'left' ? outcome.why : outcome.kind));
  }

  async function issuesOf(key: string) {
    const { octokit, in: place } = github.client();
    const all = await octokit.paginate(octokit.rest.issues.listForRepo, { ...place, state: 'all', per_page: 100 });
    return all.filter(({ body, user }) => user?.login === LOGINS.ours && identify(body ?? '') === key);
  }

  test('is opened, left alone, brought up to date around what people wrote, closed and opened again', async () => {
    expect(await review('one', 'first')).toEqual(['opened']);
    github.requests.splice(0);
    expect(await review('one', 'first')).toEqual(['unchanged']);
    expect(writes()).toEqual([]);
    const [opened] = await issuesOf('one');
    const number = opened?.number ?? 0;
    const { octokit, in: place } = github.client('owner');
    await octokit.rest.issues.update({ ...place, issue_number: number, body: `Mine\n\n${opened?.body}` });
    expect(await review('one', 'second')).toEqual(['updated']);
    expect(await review('one', undefined)).toEqual(['closed']);
    expect(await issuesOf('one')).toMatchObject([{ number, state: 'closed', state_reason: 'completed', comments: 1 }]);
    expect(await review('one', 'third')).toEqual(['reopened']);
    expect(await issuesOf('one')).toMatchObject([
      { number, state: 'open', body: 'Mine\n\n<!-- weekly one -->\nthird', labels: [{ name: LABEL.name }] },
    ]);
  });

  test('is found again behind 120 that came later, and told from a stranger’s with our marker', async () => {
    expect(await review('two', 'first')).toEqual(['opened']);
    const { octokit, in: place } = github.client('owner');
    const forged = { body: '<!-- weekly two -->\nfirst', labels: [LABEL.name] };
    await octokit.rest.issues.create({ ...place, title: 'Stale: two', ...forged });
    const ours = github.client();
    for (let index = 0; index < 120; index += 1)
      await ours.octokit.rest.issues.create({ ...ours.in, title: `Other ${index}`, labels: [LABEL.name] });
    expect(await review('two', 'second')).toEqual(['updated']);
    expect(await issuesOf('two')).toHaveLength(1);
  }, 60_000);

  test('that was opened twice at the same moment is one after the next week', async () => {
    await Promise.all([review('three', 'first'), review('three', 'first')]);
    await review('three', 'first');
    const open = (await issuesOf('three')).filter(({ state }) => state === 'open');
    expect(open).toHaveLength(1);
    expect(await review('three', 'first')).toEqual(['unchanged']);
  });

  test('that somebody closed as not planned is left so', async () => {
    await review('four', 'first');
    const [opened] = await issuesOf('four');
    const { octokit, in: place } = github.client('owner');
    const closed = { state: 'closed', state_reason: 'not_planned' } as const;
    await octokit.rest.issues.update({ ...place, issue_number: opened?.number ?? 0, ...closed });
    expect(await review('four', 'second')).toEqual(['not-planned']);
  });
});
