import { join } from 'node:path';
import { readKnownCases } from '../../gather/known-cases.ts';
import type { Client } from '../../github/client.ts';
import { type BranchTip, tipOfDefaultBranch } from '../../github/default-branch.ts';
import type { Place } from '../../github/event.ts';
import type { DraftOutcome } from '../../report/draft/drafts.ts';
import { type DealtWith, readDraftMarker } from '../../report/draft/marker.ts';
import { isCitedIn } from '../../rules/stale/failures-waiting.ts';
import { attempt } from '../../values/problem.ts';
import { requested } from '../on-github/commands/answer.ts';
import { type BranchFiles, branchFiles, casesOnBranch } from './branch-files.ts';
import { headOf } from './commit-drafts.ts';
import { type DraftBranches, draftBranches, namesRunningOut } from './draft-branch.ts';
import { type DraftRequest, type Drafts, draftsOf } from './drafts-of.ts';
import { unreadIssues } from './problems.ts';
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

/** What one look has found. */
export interface FoundDrafts {
  readonly defaultTip: BranchTip;
  readonly branches: DraftBranches;
  readonly drafts: Drafts;
  readonly looked: boolean;
  readonly problems: DraftOutcome['problems'];
  readonly remarks: readonly string[];
}

/** What there is to draft at this moment, and where it would go. */
export async function findDrafts(writing: DraftWriting): Promise<FoundDrafts> {
  const { client, login, loaded } = writing;
  const defaultTip = await tipOfDefaultBranch(client);
  const branches = await requested('list the branches and pull requests of drafts', 'pull-requests: write', () =>
    draftBranches(client, defaultTip.branch),
  );
  const files = branchFiles(client, headOf(branches.current, defaultTip), branches.current.beyond.files);
  const { issues, remarks, unread } = await reportedIssues(client, {
    label: loaded.config.labels.failure,
    login,
    isCited: isCitedIn(await citedSources(writing)),
    isDrafted: isCitedIn(await draftedSources(writing, files)),
    dealtWith: dealtWithIn(branches),
  });
  const drafts = await draftsOf(issues, writing, files);
  return {
    defaultTip,
    branches,
    drafts,
    looked: !unread,
    problems: [...(unread ? [unreadIssues(remarks)] : []), ...drafts.problems],
    remarks: [...(unread ? [] : remarks), ...leftForLater(drafts), ...namesRunningOut(branches)],
  };
}

function leftForLater({ later, drafted }: Drafts): readonly string[] {
  if (later === 0) return [];
  const wait = later === 1 ? '1 more confirmed issue waits' : `${later} more confirmed issues wait`;
  return [`${wait} for the next run: ${drafted.length} cases are enough for one`];
}

async function citedSources({ project, loaded }: DraftRequest): Promise<readonly string[]> {
  const [first] = loaded.config.suites;
  if (first === undefined) return [];
  const known = await readKnownCases(join(project.repository.root, project.folder), first, loaded);
  const all = [...known.cases, ...known.drafts, ...(known.casesElsewhere ?? [])];
  return all.flatMap(({ source }) => source?.url ?? []);
}

/** Of the cases that wait on the branch. What cannot be read is told where it is drafted for. */
async function draftedSources(
  { project, loaded, suites }: DraftRequest,
  branch: BranchFiles,
): Promise<readonly string[]> {
  if (branch.changed.length === 0) return [];
  const { folder, repository } = project;
  const sources: string[] = [];
  for (const suite of suites) {
    const waiting = await attempt(async () => {
      const known = await readKnownCases(join(repository.root, folder), suite, loaded);
      return casesOnBranch(branch, { suite, folder, known });
    });
    if (waiting.ok) sources.push(...waiting.value.flatMap(({ source }) => source?.url ?? []));
  }
  return sources;
}

/** The latest word that was gone by. A pull request that was closed is an answer to whatever was said until then. */
function dealtWithIn({ current, closed }: DraftBranches): DealtWith {
  const latest = new Map(current.pull === undefined ? [] : readDraftMarker(current.pull.body));
  for (const { body, closedAt = 0 } of closed) {
    for (const [issue, at] of readDraftMarker(body)) latest.set(issue, Math.max(at, closedAt, latest.get(issue) ?? 0));
  }
  return latest;
}
