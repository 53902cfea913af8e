import {
  type BranchPullRequest,
  editPullRequest,
  type NewPullRequest,
  openPullRequest,
  pullRequestNow,
} from '../../github/branch-pull-requests.ts';
import { upsertComment } from '../../github/comments.ts';
import { isSameLogin } from '../../github/issues.ts';
import {
  BY_HAND,
  byHandComment,
  type DraftNews,
  grownBody,
  newBody,
  offeredBody,
  PULL_REQUEST_TITLE,
} from '../../report/draft/body.ts';
import type { DraftOutcome } from '../../report/draft/drafts.ts';
import { readDraftMarker } from '../../report/draft/marker.ts';
import { requested } from '../on-github/commands/answer.ts';
import { compareUrl } from './compare-url.ts';
import type { DraftBranch } from './draft-branch.ts';
import type { Drafts } from './drafts-of.ts';
import type { DraftWriting, FoundDrafts } from './find-drafts.ts';
import { leftToPerson, mergedMeanwhile, notOpened, notTold, tooLong } from './problems.ts';

export type Proposed =
  | ({ readonly kind: 'proposed' } & Pick<DraftOutcome, 'place' | 'problems' | 'remarks'>)
  /** The pull request is not open any more, and what was committed did not come into it. */
  | { readonly kind: 'moved' };

/** Tells in the one pull request what is new on its branch, or opens it. `commit`: what was put on the branch just now. */
export async function propose(
  writing: DraftWriting,
  { defaultTip, current, drafts }: Pick<FoundDrafts, 'defaultTip' | 'drafts'> & { readonly current: DraftBranch },
  commit: string | undefined,
): Promise<Proposed> {
  const { drafted, standing, leftOut } = drafts;
  if (current.pull !== undefined) return tell(writing, current.pull, drafts, commit);
  const news: DraftNews = { drafted: [...standing, ...drafted], leftOut, asOf: writing.asOf };
  if (news.drafted.length === 0) return proposed({ kind: 'none' });
  const wanted: NewPullRequest = {
    branch: current.name,
    into: defaultTip.branch,
    title: PULL_REQUEST_TITLE,
    body: writing.redact(newBody(news)),
  };
  const outcome = await openPullRequest(writing.client, wanted);
  if (outcome.kind === 'opened') return proposed({ kind: 'pull-request', url: outcome.pull.url, opened: true });
  const url = compareUrl(writing.place, { ...wanted, body: offeredBody(news) });
  const why = outcome.kind === 'switched-off' ? 'setting' : 'refused';
  const problems = outcome.kind === 'switched-off' ? [] : [notOpened(outcome)];
  return proposed({ kind: 'branch', branch: current.name, url, why }, { problems });
}

function proposed(
  place: DraftOutcome['place'],
  { problems = [], remarks = [] }: Partial<Pick<DraftOutcome, 'problems' | 'remarks'>> = {},
): Proposed {
  return { kind: 'proposed', place, problems, remarks };
}

/** What people wrote into it stays. One that was closed meanwhile says nothing of what came later. */
async function tell(
  { client, login, redact, asOf }: DraftWriting,
  { number, url, body, author }: BranchPullRequest,
  { drafted, standing, leftOut }: Drafts,
  commit: string | undefined,
): Promise<Proposed> {
  // A run before this one may have committed a case and not come to tell of it.
  const isTold = toldIn(body);
  const news: DraftNews = {
    drafted: [...standing.filter(({ issue }) => !isTold(issue.number)), ...drafted],
    leftOut,
    asOf,
  };
  const place = { kind: 'pull-request', url, opened: false } as const;
  if (news.drafted.length === 0) return proposed(place);
  const now = await requested('show the pull request', 'pull-requests: write', () => pullRequestNow(client, number));
  if (!now.open) {
    const came = now.merged && (commit === undefined || now.head === commit);
    return came ? proposed(place, { remarks: [mergedMeanwhile(number, news)] }) : { kind: 'moved' };
  }
  if (!isSameLogin(author, login)) {
    const target = { issue: number, marker: BY_HAND, login };
    const outcome = await upsertComment(client, target, redact(byHandComment(news)));
    const refused = outcome.kind === 'forbidden' || outcome.kind === 'failed';
    return proposed(place, {
      remarks: [leftToPerson(number, news)],
      problems: refused ? [notTold(number, outcome)] : [],
    });
  }
  const grown = grownBody(now.body, news);
  if (grown === undefined) return proposed(place, { problems: [tooLong(number)] });
  const outcome = await editPullRequest(client, number, redact(grown));
  return proposed(place, { problems: outcome.kind === 'edited' ? [] : [notTold(number, outcome)] });
}

/** Of one that a person opened the marker is never touched: a line that closes an issue says as much. */
function toldIn(body: string): (issue: number) => boolean {
  const known = readDraftMarker(body);
  const closed = new Set(Array.from(body.matchAll(/^Closes #(\d{1,10})\s*$/gm), ([, issue]) => Number(issue)));
  return (issue) => known.has(issue) || closed.has(issue);
}
