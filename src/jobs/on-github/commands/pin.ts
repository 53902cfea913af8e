import { resolveCovers } from '../../../cases/covers.ts';
import { type CoveringCase, coverageOf, hasEvidence, type PinCoverage } from '../../../commands/pin-coverage.ts';
import { type KeptBack, type PinPush, pinReply, upToDateReply } from '../../../commands/replies/pin.ts';
import { caseReader, casesOf, indexCases } from '../../../gather/case-set.ts';
import { type Checkout, Checkouts } from '../../../gather/checkouts.ts';
import { configPath, type Project } from '../../../gather/project.ts';
import { connect } from '../../../github/client.ts';
import { commitOnBranch } from '../../../github/commit-on-branch.ts';
import type { PullRequest } from '../../../github/event.ts';
import { plural, shortRevision } from '../../../values/format.ts';
import { type Answer, type Asked, done, notDone } from './answer.ts';
import { cloneWith } from './clone.ts';
import { type HeadRuns, headRuns } from './head-runs.ts';
import { type PinChanges, pinChangesAt } from './pin-changes.ts';
import { patchOf } from './pin-patch.ts';
import { commentedPullRequest } from './pull-request.ts';

/**
 * Offers the pins of the head's prompts as they are, with what was and was not re-run of the cases that they speak for.
 * Everything is read out of git and out of run files; nothing of the pull request is executed.
 */
export async function pin(asked: Asked): Promise<Answer> {
  const { inputs } = asked.context;
  const pull = await commentedPullRequest(asked);
  const { sha: head } = pull.head;
  const { project, remove } = await cloneWith(asked.context, head);
  const checkouts = new Checkouts(project);
  try {
    const checkout = await checkouts.of(head);
    const found = await pinChangesAt(project, checkout, inputs.suites);
    if (found.changes.length === 0) return done(upToDateReply(head));
    const runs = await headRuns(asked, pull, [...new Set(found.changes.map(({ suite }) => suite))]);
    const coverage = await coverageAt(checkout, found, runs);
    const patch = await patchOf(project.repository, head, configPath(project), found.rewritten);
    const push = await pushed(asked, pull, project, found, coverage);
    const reply = pinReply({ head, config: configPath(project), coverage, evidence: runs.evidence, patch, push });
    if (push.kind === 'refused') return { reaction: '+1', blocks: reply, exitCode: 2 };
    if (push.kind === 'kept' && push.why === 'moved') return notDone(reply);
    return done(reply, push.kind === 'pushed' ? 'rocket' : '+1');
  } finally {
    await checkouts.remove();
    remove();
  }
}

/** Which cases each changed pin would speak for, and which of them were re-run. */
async function coverageAt(
  { directory }: Checkout,
  { loaded, suites, changes }: PinChanges,
  { runs }: HeadRuns,
): Promise<readonly PinCoverage[]> {
  const coverage: PinCoverage[] = [];
  for (const suite of suites) {
    const changed = changes.filter((change) => change.suite === suite.name);
    if (changed.length === 0) continue;
    const cases = await indexCases(directory, suite, loaded);
    const promptIds = suite.prompts.map(({ id }) => id);
    const covering = new Map<string, CoveringCase[]>(promptIds.map((id) => [id, []]));
    for await (const found of casesOf(cases, caseReader(suite))) {
      const { prompts } = resolveCovers(found, { promptIds, tools: [], toolSteps: [] });
      for (const id of prompts) covering.get(id)?.push({ id: found.id, digest: found.digest });
    }
    for (const change of changed)
      coverage.push(coverageOf(change, covering.get(change.prompt) ?? [], runs.get(suite.name)));
  }
  return coverage;
}

/** Commits the pins where an App's token was given for it and there is something to be said for each of them. */
async function pushed(
  { context }: Asked,
  pull: PullRequest,
  project: Project,
  { rewritten }: PinChanges,
  coverage: readonly PinCoverage[],
): Promise<PinPush> {
  const { inputs, event, runner, world } = context;
  const why = keptBack(inputs.pushToken, event.place.defaultBranch, pull, coverage);
  if (why !== undefined) return { kind: 'kept', why };
  const inActions = world.environment.GITHUB_ACTIONS === 'true';
  const client = await connect(event.place, inputs.pushToken, runner.log.warning, inActions);
  const outcome = await commitOnBranch(client, {
    branch: pull.head.ref,
    expectedHead: pull.head.sha,
    ...messageOf(pull.head.sha, coverage),
    files: [{ path: configPath(project), text: rewritten }],
  });
  if (outcome.kind === 'committed') return { kind: 'pushed', sha: outcome.sha, url: outcome.url };
  return outcome.kind === 'moved' ? { kind: 'kept', why: 'moved' } : { kind: 'refused', refusal: outcome };
}

function keptBack(
  pushToken: string,
  defaultBranch: string | undefined,
  pull: PullRequest,
  coverage: readonly PinCoverage[],
): KeptBack | undefined {
  if (pull.fork) return 'fork';
  if (!pull.open) return 'closed';
  if (pull.head.ref === defaultBranch) return 'default-branch';
  if (pushToken === '') return 'no-token';
  return hasEvidence(coverage) ? undefined : 'no-evidence';
}

function messageOf(
  head: string,
  coverage: readonly PinCoverage[],
): { readonly headline: string; readonly body: string } {
  const [only] = coverage;
  const what =
    coverage.length === 1 && only !== undefined ? `${only.prompt} to ${only.to}` : plural(coverage.length, 'prompt');
  const lines = coverage.map(
    ({ suite, prompt, to, rerun, notRerun }) =>
      `${suite} ${prompt}: ${to}; ${rerun.length} of ${plural(rerun.length + notRerun.length, 'covering case')} re-run at ${shortRevision(head)}`,
  );
  return { headline: `Pin ${what}`, body: lines.join('\n') };
}
