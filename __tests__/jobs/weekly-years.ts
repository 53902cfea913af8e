import { expect } from '@jest/globals';
import { parseIssueBody } from '../../src/report/issue/issue-state.ts';
import { aCommit } from '../fake-github/git-commits.ts';
import type { FakeGitHub } from '../fake-github/server.ts';
import type { StoredIssue } from '../fake-github/state.ts';
import { aRepository, type FileMap, type TestRepository } from '../repository.ts';
import { say } from './commenting.ts';
import {
  asPerson,
  BOT,
  commitAt,
  DAY,
  keyOf,
  LABEL,
  openIssues,
  ownIssues,
  type Reviewed,
  review,
  twice,
} from './weekly-reviewing.ts';

const WEEK = 7 * DAY;
const BEGIN = Date.parse('2026-01-05T06:43:00Z');

/** What can fall behind: a prompt, a tool or a path of the product. */
interface Thing {
  readonly suite: string;
  readonly rule: 'prompt' | 'tool' | 'product';
  readonly subject: string;
  readonly path: string;
}

const THINGS: readonly Thing[] = [
  { suite: 'support', rule: 'prompt', subject: 'triage', path: 'prompts/triage.md' },
  { suite: 'support', rule: 'product', subject: 'policies/refunds.md', path: 'policies/refunds.md' },
  { suite: 'billing', rule: 'prompt', subject: 'invoice', path: 'prompts/invoice.md' },
  { suite: 'billing', rule: 'tool', subject: 'get_invoice', path: 'tools/billing.json' },
  { suite: 'search', rule: 'prompt', subject: 'rank', path: 'prompts/rank.md' },
  { suite: 'search', rule: 'prompt', subject: 'rewrite', path: 'prompts/rewrite.md' },
];
const GRACE = { prompt: 7 * DAY, tool: 7 * DAY, product: 14 * DAY } as const;
/** Its issues are one for each cause. */
const PER_CAUSE = 'search';

function configWith(billing: string): string {
  return `suites:
  support:
    prompts: { triage: prompts/triage.md }
    product: [policies/**]
    cases: [evals/support/*.jsonl]
  ${billing}:
    prompts: { invoice: prompts/invoice.md }
    tools: [tools/billing.json]
    cases: [evals/billing/*.jsonl]
  search:
    prompts: { rank: prompts/rank.md, rewrite: prompts/rewrite.md }
    cases: [evals/search/*.jsonl]
    issues: per-cause
rules: { stale/frozen: off, stale/no-production-cases: off }
`;
}

interface Order {
  readonly issue: number;
  readonly kind: 'snooze' | 'accept';
  readonly cause?: string;
  readonly until: string;
  readonly given: number;
}

/** A team that changes its agent, answers some of it, and does in the issues whatever people do there. */
export interface Life {
  readonly repository: TestRepository;
  /** How often each thing happened, and each kind of write. */
  readonly seen: ReadonlyMap<string, number>;
  /** Requests of the dearest week. */
  readonly mostRequests: number;
  /** Weeks in which nothing happened to an open issue, and the writes to it in all of them. */
  readonly quiet: { readonly weeks: number; readonly writes: number };
}

/**
 * Lives through so many weeks with the job called in each, and holds it every week to what a few lines of arithmetic
 * over the script say: which issues stand open, what they name, and that nothing anybody wrote is lost.
 */
export async function liveThrough(github: FakeGitHub, weeks: number, seed: number): Promise<Life> {
  const next = chance(seed);
  const seen = new Map<string, number>();
  const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
  const person = asPerson(github);
  let billing = 'billing';
  const suiteOf = ({ suite }: Thing) => (suite === 'billing' ? billing : suite);
  const causeOf = (thing: Thing) => `stale/${thing.rule}-moved:${suiteOf(thing)}:${thing.subject}`;
  const identityOf = (thing: Thing) =>
    JSON.stringify(['evalgap.yml', suiteOf(thing), ...(thing.suite === PER_CAUSE ? [causeOf(thing)] : [])]);

  const repository = aRepository();
  let edition = 0;
  const changed = (thing: Thing): FileMap => {
    edition += 1;
    if (thing.rule !== 'tool') return { [thing.path]: `Text of edition ${edition}.\n` };
    const properties = Object.fromEntries(
      Array.from({ length: edition }, (_, index) => [`field_${index}`, { type: 'string' }]),
    );
    const tools = [{ name: thing.subject, inputSchema: { type: 'object', properties } }];
    return { [thing.path]: `${JSON.stringify({ tools })}\n` };
  };
  const cases = new Map<string, string>();
  const answered = (thing: Thing): FileMap => {
    edition += 1;
    const path = `evals/${thing.suite}/cases.jsonl`;
    const line = { id: `case-${edition}`, input: `Question ${edition}?`, expect: 'yes', covers: [thing.subject] };
    cases.set(path, `${cases.get(path) ?? ''}${JSON.stringify(line)}\n`);
    return { [path]: cases.get(path) ?? '' };
  };
  const configure = (time: number): void => {
    commitAt(repository, new Date(time), { 'evalgap.yml': configWith(billing) }, 'Name the suites');
    aCommit(github.state, { 'evalgap.yml': configWith(billing) }, { branch: 'main' });
  };
  let files: FileMap = {};
  for (const thing of THINGS) files = { ...files, ...changed(thing), ...answered(thing) };
  commitAt(repository, new Date(BEGIN - WEEK), files, 'Begin');
  configure(BEGIN - WEEK + 60_000);

  /** Times of the changes that no case has answered. */
  const open = new Map<Thing, number[]>(THINGS.map((thing) => [thing, []]));
  const orders: Order[] = [];
  const notes = new Map<number, string[]>();
  const titles = new Map<number, string>();
  const closedAt = new Map<number, number>();
  const byPeople = new Set<number>();
  const signatures = new Map<number, string>();
  let touched = new Set<number>();
  const note = (issue: StoredIssue, standing = issue.body): string => {
    const text = `note ${next(1_000_000)} by a person <!-- --> @octocat, closes #1`;
    notes.set(issue.number, [...(notes.get(issue.number) ?? []), text]);
    touched.add(issue.number);
    return next(2) === 0 ? `${text}\r\n\n${standing}` : `${standing}\n\n${text}`;
  };

  const isActive = ({ until }: Order, asOf: number) => new Date(asOf).toISOString().slice(0, 10) <= until;
  const ordersOf = (identity: string, asOf: number) => {
    const own = ownIssues(github).filter((issue) => keyOf(issue) === identity);
    return orders.filter((order) => isActive(order, asOf) && own.some(({ number }) => number === order.issue));
  };
  const speakingOf = (identity: string, asOf: number) => {
    const accepts = ordersOf(identity, asOf).filter(({ kind }) => kind === 'accept');
    return THINGS.filter((thing) => identityOf(thing) === identity).flatMap((thing) => {
      const upTo = Math.max(0, ...accepts.filter(({ cause }) => cause === causeOf(thing)).map(({ given }) => given));
      const left = (open.get(thing) ?? []).filter((time) => time > upTo);
      return left[0] !== undefined && asOf - left[0] > GRACE[thing.rule] ? [{ thing, left }] : [];
    });
  };
  const signatureOf = (identity: string, asOf: number) =>
    JSON.stringify([
      speakingOf(identity, asOf).map(({ thing, left }) => [thing.subject, left]),
      THINGS.filter((thing) => identityOf(thing) === identity).map((thing) => {
        const since = open.get(thing)?.[0];
        return [open.get(thing), since !== undefined && asOf - since > GRACE[thing.rule]];
      }),
      ordersOf(identity, asOf),
    ]);
  const isSnoozed = (identity: string, asOf: number) => ordersOf(identity, asOf).some(({ kind }) => kind === 'snooze');

  const quiet = { weeks: 0, writes: 0 };
  let mostRequests = 0;
  for (let week = 0; week < weeks; week += 1) {
    const asOf = BEGIN + week * WEEK;
    const script: (readonly [time: number, files: () => FileMap, message: string])[] = [];
    for (const thing of THINGS) {
      const waiting = open.get(thing) ?? [];
      if (next(7) === 0) {
        const time = asOf - WEEK + DAY + next(1_000) * 60_000;
        waiting.push(time);
        script.push([time, () => changed(thing), `Change ${thing.subject}`]);
        count('change');
      }
      if (waiting.length > 0 && next(6) === 0) {
        waiting.splice(0);
        script.push([asOf - WEEK + 3 * DAY + next(1_000) * 60_000, () => answered(thing), 'Look at the cases']);
        count('answer');
      }
    }
    if (week === Math.floor(weeks / 2)) {
      billing = 'invoices';
      configure(asOf - WEEK + 3_600_000);
      count('rename');
    }
    for (const [time, write, message] of script.toSorted(([one], [other]) => one - other))
      commitAt(repository, new Date(time), write(), message);

    const before = new Map(ownIssues(github).map((issue) => [issue.number, { ...issue }]));
    const identities = [...new Set(THINGS.map(identityOf))];
    let faulty = false;
    const raced = new Set<number>();
    const loaded = new Map<number, string>();
    const result: Reviewed = await review(github, repository, {
      now: new Date(asOf),
      before({ method, url }) {
        // A page that somebody has open, to save it later.
        if (method === 'PATCH') for (const { number, body } of github.state.issues.values()) loaded.set(number, body);
        if (method === 'GET' || url.endsWith('/labels') || faulty || next(5) > 0) return;
        faulty = true;
        github.fail(method, /./, { kind: 'reset', carriedOut: next(2) === 0 });
        count('connection cut');
      },
      watch({ method, url }) {
        expect({ week, twice: twice(github) }).toEqual({ week, twice: [] });
        const isList = method === 'GET' && /\/issues(?:\?|$)/.test(url);
        for (const issue of openIssues(github)) {
          // Somebody writes right after the issues were listed, or saves a page that was loaded before the job wrote.
          if (isList && next(12) === 0) {
            issue.body = note(issue);
            raced.add(issue.number);
            count('note between list and write');
          }
          if (isList && next(40) === 0) {
            Object.assign(issue, { state: 'closed', stateReason: 'completed', updatedAt: github.state.now });
            raced.add(issue.number);
            closedAt.set(issue.number, asOf);
            byPeople.add(issue.number);
            touched.add(issue.number);
            count('closed between list and write');
          }
          if (method === 'PATCH' && !faulty && next(10) === 0) {
            // One trouble a week: after two the job gives an issue up until the next time, and says so.
            faulty = true;
            issue.body = note(issue, loaded.get(issue.number) ?? issue.body);
            raced.add(issue.number);
            count('saved over a write');
          }
        }
      },
    });
    mostRequests = Math.max(mostRequests, result.requests.length);
    expect({ week, exit: result.exitCode, summary: result.summary }).toMatchObject({ week, exit: 0 });

    for (const identity of identities) {
      const own = ownIssues(github).filter((issue) => keyOf(issue) === identity);
      const issue = own.find(({ state }) => state === 'open') ?? own[0];
      const previous = issue === undefined ? undefined : before.get(issue.number);
      const speaking = speakingOf(identity, asOf);
      const newest = Math.max(0, ...speaking.flatMap(({ left }) => left));
      const where = { week, identity };
      if (issue === undefined) {
        expect({ ...where, speaking: speaking.length }).toEqual({ ...where, speaking: 0 });
        continue;
      }
      const { number } = issue;
      const writes = result.writes.filter((request) => request.startsWith('PATCH') && request.endsWith(`/${number}`));
      const signature = signatureOf(identity, asOf);
      if (!raced.has(number)) {
        const stays = previous?.stateReason === 'not_planned' && newest <= (closedAt.get(number) ?? 0);
        // Whoever closed it as completed may be given time until that is so.
        const isTrusted = byPeople.has(number) && asOf - (closedAt.get(number) ?? 0) < 2 * WEEK;
        const expected =
          speaking.length === 0
            ? 'closed'
            : isSnoozed(identity, asOf)
              ? previous?.state
              : previous?.state === 'closed' && stays
                ? 'closed'
                : isTrusted
                  ? issue.state
                  : 'open';
        expect({ ...where, state: issue.state }).toEqual({ ...where, state: expected });
        if (issue.state === 'open' && !isSnoozed(identity, asOf)) {
          const unnamed = speaking.filter(({ thing }) => !issue.body.includes(thing.subject));
          expect({ ...where, unnamed }).toEqual({ ...where, unnamed: [] });
        }
        if (previous !== undefined) {
          const [mine, theirs] = [aroundOf(issue.body), aroundOf(previous.body)];
          if (mine !== undefined && theirs !== undefined)
            expect({ ...where, ...mine }).toEqual({ ...where, ...theirs });
        }
        const isRefreshed =
          issue.state === 'open' && asOf - (parseIssueBody(previous?.body ?? '')?.writtenAt ?? 0) >= 27 * DAY;
        if (previous?.state === issue.state && !touched.has(number) && signatures.get(number) === signature) {
          if (issue.state === 'open') quiet.weeks += 1;
          quiet.writes += writes.length;
          if (!isRefreshed) expect({ ...where, writes }).toEqual({ ...where, writes: [] });
        }
      }
      if (previous === undefined) count('opened');
      else if (previous.state !== issue.state) count(issue.state === 'open' ? 'reopened' : 'closed');
      else if (writes.length > 0) count('updated');
      if (issue.state === 'closed' && previous?.state === 'open') {
        closedAt.set(number, asOf);
        // Saved over, the last words of the job are gone, and it can be taken for closed by somebody.
        if (raced.has(number)) byPeople.add(number);
        else byPeople.delete(number);
      }
      signatures.set(number, signature);
    }
    expectKept(github, notes, titles, week);

    // The days until the next review.
    touched = new Set([...raced]);
    for (const issue of ownIssues(github)) {
      const { number } = issue;
      const identity = keyOf(issue);
      const at = asOf + DAY + next(20) * 3_600_000;
      github.state.now = new Date(at).toISOString();
      // The fake tells no `closed_at`, for which the last edit of a closed issue stands in.
      if (issue.state === 'open' && next(8) === 0) {
        await person.edit(number, { body: note(issue) });
        count('note');
      }
      if (issue.state === 'open' && next(25) === 0) {
        // A browser sends the whole body with line ends of its own.
        await person.edit(number, { body: issue.body.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') });
        touched.add(number);
        count('CRLF');
      }
      if (issue.state === 'open' && next(25) === 0) {
        await person.edit(number, { body: issue.body.replace('**What you can do here**', 'scribbled over') });
        touched.add(number);
        count('written into our part');
      }
      if (issue.state === 'open' && next(30) === 0) {
        await person.edit(number, { body: issue.body.replace(/^<!-- evalgap:weekly .*$/m, '') });
        touched.add(number);
        count('marker deleted');
      }
      if (issue.state === 'open' && !titles.has(number) && next(30) === 0) {
        titles.set(number, `Our own words, ${next(1_000)}`);
        await person.edit(number, { title: titles.get(number) ?? '' });
        count('title');
      }
      if (issue.state !== 'open') continue;
      const thread = { issue: number, issueAuthor: BOT, pullRequest: false, labels: [LABEL], now: new Date(at) };
      const standing = ordersOf(identity, at);
      if (!standing.some(({ kind }) => kind === 'snooze') && next(14) === 0) {
        const days = 10 + next(15);
        await say(github, { ...thread, body: `/evalgap snooze ${days}d` });
        const until = new Date(at + days * DAY).toISOString().slice(0, 10);
        orders.push({ issue: number, kind: 'snooze', until, given: at });
        count('snooze');
      }
      const [about] = speakingOf(identity, at);
      if (about !== undefined && !standing.some(({ kind }) => kind === 'accept') && next(10) === 0) {
        const cause = causeOf(about.thing);
        const until = new Date(at + (12 + next(30)) * DAY).toISOString().slice(0, 10);
        await say(github, { ...thread, body: `/evalgap accept ${cause} until ${until}: we know @octocat` });
        orders.push({ issue: number, kind: 'accept', cause, until, given: at });
        count('accept');
      }
      github.state.now = new Date(at + 3_600_000).toISOString();
      if (next(18) === 0) {
        const reason = next(2) === 0 ? 'completed' : 'not_planned';
        await person.close(number, reason);
        closedAt.set(number, Date.parse(github.state.now));
        byPeople.add(number);
        touched.add(number);
        count(reason);
      } else if (next(45) === 0) {
        await person.unlabel(number);
        count('label removed');
      }
    }
  }
  return { repository, seen, mostRequests, quiet };
}

/** Everything that people wrote stands where they wrote it. */
function expectKept(
  { state }: FakeGitHub,
  notes: ReadonlyMap<number, readonly string[]>,
  titles: ReadonlyMap<number, string>,
  week: number,
): void {
  for (const [number, texts] of notes) {
    const body = state.issues.get(number)?.body ?? '';
    expect({ week, number, lost: texts.filter((text) => !body.includes(text)) }).toEqual({ week, number, lost: [] });
  }
  for (const [number, title] of titles) expect(state.issues.get(number)?.title).toBe(title);
}

/** What stands above our part and below it, to the letter; `undefined` where a marker of it is gone. */
function aroundOf(body: string): { readonly above: string; readonly below: string } | undefined {
  const lines = body.split('\n');
  const start = lines.findIndex((line) => line.startsWith('<!-- evalgap:weekly '));
  const end = lines.findIndex((line) => line.startsWith('<!-- evalgap:weekly-end '));
  if (start === -1 || end === -1) return undefined;
  return { above: lines.slice(0, start).join('\n'), below: lines.slice(end + 1).join('\n') };
}

/** The same numbers on every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}
