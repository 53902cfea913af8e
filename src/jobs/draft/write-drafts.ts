import { join } from 'node:path';
import { readKnownCases } from '../../gather/known-cases.ts';
import {
  currentBody,
  editPullRequest,
  type NewPullRequest,
  openPullRequest,
} from '../../github/branch-pull-requests.ts';
import { createBranch, forwardBranch } from '../../github/branches.ts';
import type { Client } from '../../github/client.ts';
import { commitOnBranch } from '../../github/commit-on-branch.ts';
import { type BranchTip, tipOfDefaultBranch } from '../../github/default-branch.ts';
import type { Place } from '../../github/event.ts';
import { isSameLogin } from '../../github/issues.ts';
import type { Refusal } from '../../github/refusal.ts';
import { type DraftNews, grownBody, newBody, offeredBody, PULL_REQUEST_TITLE } from '../../report/draft/body.ts';
import type { DraftOutcome } from '../../report/draft/drafts.ts';
import { type DealtWith, readDraftMarker } from '../../report/draft/marker.ts';
import { isCitedIn } from '../../rules/stale/failures-waiting.ts';
import { plural } from '../../values/format.ts';
import type { Problem } from '../../values/problem.ts';
import { requested } from '../on-github/commands/answer.ts';
import { branchFiles } from './branch-files.ts';
import { compareUrl } from './compare-url.ts';
import { type DraftBranch, type DraftBranches, draftBranches, isEmpty } from './draft-branch.ts';
import { type DraftRequest, type Drafts, draftsOf } from './drafts-of.ts';
import { contested, leftToPerson, notOpened, notTold, notWritten, tooLong } from './problems.ts';
import { reportedIssues } from './reported-issues.ts';

export interface DraftWriting extends DraftRequest {
  readonly client: Client;
  readonly place: Pick<Place, 'owner' | 'repository' | 'serverUrl'>;
  /** Login that pull requests are opened under. */
  readonly login: string;
  readonly asOf: number;
  /** Blanks every known secret in a text that is written. */
  readonly redact: (text: string) => string;
}

/** How often everything is read again when somebody else has written to the branch at the same moment. */
const MOST_ATTEMPTS = 3;

/**
 * Drafts cases from confirmed failures, commits them on top of whatever stands on the branch, and keeps one pull
 * request for them. Where there is nothing new, nothing is written.
 */
export async function writeDrafts(writing: DraftWriting): Promise<DraftOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await foundDrafts(writing);
    const committed = await commit(writing, found);
    if (committed.kind === 'moved' && attempt < MOST_ATTEMPTS) continue;
    if (committed.kind === 'ready') return propose(writing, found);
    const problem =
      committed.kind === 'moved' ? contested(found.branches.current, MOST_ATTEMPTS) : notWritten(committed);
    const { leftOut, problems } = found.drafts;
    return { drafted: [], leftOut, place: { kind: 'none' }, problems: [...problems, problem], remarks: found.remarks };
  }
}

interface Found {
  readonly defaultTip: BranchTip;
  readonly branches: DraftBranches;
  readonly drafts: Drafts;
  readonly remarks: readonly string[];
}

async function foundDrafts(writing: DraftWriting): Promise<Found> {
  const { client, login, loaded } = writing;
  const defaultTip = await tipOfDefaultBranch(client);
  const branches = await requested('list the branches and pull requests of drafts', 'pull-requests: write', () =>
    draftBranches(client, defaultTip.branch),
  );
  const { issues, remarks } = await reportedIssues(client, {
    label: loaded.config.labels.failure,
    login,
    isCited: isCitedIn(await citedSources(writing)),
    dealtWith: dealtWithIn(branches),
  });
  const { beyond } = branches.current;
  const files = branchFiles(client, headOf(branches.current, defaultTip), beyond.files);
  return { defaultTip, branches, remarks, drafts: await draftsOf(issues, writing, files) };
}

/** The commit that drafts are put on: a branch with nothing of its own begins anew. */
function headOf({ tip, beyond }: DraftBranch, defaultTip: BranchTip): string {
  return tip === undefined || isEmpty(beyond) ? defaultTip.sha : tip;
}

async function citedSources({ project, loaded }: DraftRequest): Promise<readonly string[]> {
  const [first] = loaded.config.suites;
  if (first === undefined) return [];
  const known = await readKnownCases(join(project.repository.root, project.folder), first, loaded);
  const all = [...known.cases, ...known.drafts, ...(known.casesElsewhere ?? [])];
  return all.flatMap(({ source }) => source?.url ?? []);
}

/** The latest word that was gone by. A pull request that was closed is an answer to whatever was said until then. */
function dealtWithIn({ current, closed }: DraftBranches): DealtWith {
  const latest = new Map(current.pull === undefined ? [] : readDraftMarker(current.pull.body));
  for (const { body, closedAt = 0 } of closed) {
    for (const [issue, at] of readDraftMarker(body)) latest.set(issue, Math.max(at, closedAt, latest.get(issue) ?? 0));
  }
  return latest;
}

type Committed = { readonly kind: 'ready' } | { readonly kind: 'moved' } | Refusal;

/** The branch only moves from where it was read. */
async function commit({ client }: DraftWriting, { defaultTip, branches, drafts }: Found): Promise<Committed> {
  const { current } = branches;
  const { drafted, files } = drafts;
  if (files.length === 0) return { kind: 'ready' };
  const head = headOf(current, defaultTip);
  if (current.tip !== head) {
    const made = await (current.tip === undefined ? createBranch : forwardBranch)(client, current.name, head);
    if (made.kind !== 'ready') return made;
  }
  const outcome = await commitOnBranch(client, {
    branch: current.name,
    expectedHead: head,
    headline: headlineOf(drafted.length),
    body: drafted.map(({ id, suite }) => `${id} in ${suite}`).join('\n'),
    files,
  });
  return outcome.kind === 'committed' ? { kind: 'ready' } : outcome;
}

const HEADLINE = /^Draft (\d{1,4}) cases? from failures$/;

function headlineOf(cases: number): string {
  return `Draft ${plural(cases, 'case')} from failures`;
}

/** How many cases were drafted by commits with these first lines. */
export function draftedBy(headlines: readonly string[]): number {
  return headlines.reduce((sum, headline) => sum + Number(HEADLINE.exec(headline)?.[1] ?? 0), 0);
}

async function propose(writing: DraftWriting, { defaultTip, branches, drafts, remarks }: Found): Promise<DraftOutcome> {
  const { drafted, standing, leftOut, problems } = drafts;
  const { current } = branches;
  const told = { drafted, leftOut, problems, remarks };
  if (current.pull !== undefined) {
    // A run before this one may have committed a case and not come to tell of it.
    const known = readDraftMarker(current.pull.body);
    const untold = [...standing.filter(({ issue }) => !known.has(issue.number)), ...drafted];
    const news: DraftNews = { drafted: untold, leftOut, asOf: writing.asOf };
    const place = { kind: 'pull-request', url: current.pull.url, opened: false } as const;
    if (untold.length === 0) return { ...told, place };
    if (!isSameLogin(current.pull.author, writing.login))
      return { ...told, place, remarks: [...remarks, leftToPerson(current.pull, news)] };
    const problem = await tell(writing, current.pull, news);
    return { ...told, place, problems: problem === undefined ? problems : [...problems, problem] };
  }
  const news: DraftNews = { drafted: [...standing, ...drafted], leftOut, asOf: writing.asOf };
  if (news.drafted.length === 0) return { ...told, place: { kind: 'none' } };
  const wanted: NewPullRequest = {
    branch: current.name,
    into: defaultTip.branch,
    title: PULL_REQUEST_TITLE,
    body: writing.redact(newBody(news)),
  };
  const outcome = await openPullRequest(writing.client, wanted);
  if (outcome.kind === 'opened')
    return { ...told, place: { kind: 'pull-request', url: outcome.pull.url, opened: true } };
  const url = compareUrl(writing.place, { ...wanted, body: offeredBody(news) });
  const why = outcome.kind === 'switched-off' ? 'setting' : 'refused';
  const place = { kind: 'branch', branch: current.name, url, why } as const;
  return { ...told, place, problems: outcome.kind === 'switched-off' ? problems : [...problems, notOpened(outcome)] };
}

/** What people wrote into it stays. */
async function tell(
  { client, redact }: DraftWriting,
  { number }: NonNullable<DraftBranch['pull']>,
  news: DraftNews,
): Promise<Problem | undefined> {
  const before = await requested('show the pull request', 'pull-requests: write', () => currentBody(client, number));
  const body = grownBody(before, news);
  if (body === undefined) return tooLong(number);
  const outcome = await editPullRequest(client, number, redact(body));
  return outcome.kind === 'edited' ? undefined : notTold(number, outcome);
}
