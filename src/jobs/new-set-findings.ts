import { join } from 'node:path';
import type { Case } from '../cases/case.ts';
import type { Config, LoadedConfig, Suite } from '../config/config.ts';
import { fails } from '../config/levels.ts';
import { readAllCases } from '../gather/all-cases.ts';
import type { Checkouts } from '../gather/checkouts.ts';
import type { Project } from '../gather/project.ts';
import { touchesSet } from '../gather/set-files.ts';
import type { Sides } from '../gather/sides.ts';
import { readPrompts, type SuiteSide } from '../gather/suite-side.ts';
import type { Finding } from '../rules/finding.ts';
import { knownBefore } from '../rules/set/known-before.ts';
import { SET_RULES } from '../rules/set/set-rules.ts';
import { standing } from '../rules/standing.ts';
import { attempt, type Problem } from '../values/problem.ts';
import { lostToRules } from './lost-to-rules.ts';
import {
  neverJudged,
  noLongerJudged,
  notAllKnown,
  notJudged,
  notLookedFor,
  stoodBefore,
  untoldChanges,
} from './new-set-words.ts';
import { type FoundInSet, setFindings } from './set-findings.ts';

export interface SetsToCompare {
  readonly project: Project;
  readonly sides: Sides;
  readonly checkouts: Checkouts;
  readonly head: SuiteSide;
  /** Head's config under the policy that judges, and its suite of it. */
  readonly judged: LoadedConfig;
  readonly suite: Suite;
  /** The merge base's config; absent where it has none. */
  readonly before: Config | undefined;
  /** The day on which waivers are judged. */
  readonly now: Date;
}

export interface NewSetFindings {
  /** What can be found at the head, and not at the merge base. */
  readonly findings: readonly Finding[];
  /** What else there is to say, a sentence each. */
  readonly remarks: readonly string[];
  /** What kept rules that fail the check from judging the head. */
  readonly problems: readonly Problem[];
}

/** What a change brings into a set of cases: findings that were there before are counted, not told again. */
export async function newSetFindings(request: SetsToCompare): Promise<NewSetFindings> {
  const { project, head, judged, suite, now } = request;
  const { directory } = head.checkout;
  const samplesIn = join(project.repository.root, project.folder);
  const read = await casesOrNone(() => readAllCases(directory, suite, judged));
  const found = await setFindings({
    directory,
    loaded: judged,
    suite,
    prompts: head.prompts,
    cases: read.cases,
    drafts: read.drafts,
    whole: read.whole,
    files: [],
    samplesIn,
  });
  const before = await setBefore(request, samplesIn, { ...found, cases: read.cases });
  const isKnown = before === undefined ? () => false : knownBefore(before, found.grounds);
  const current = standing(found.findings, judged.config, now);
  const fresh = current.filter((finding) => !isKnown(finding));
  const stood = current.filter((finding) => isKnown(finding) && finding.level !== 'off');
  const isGate = SET_RULES.some(({ id }) => fails(id, judged.config.failOn));
  const lost = before === undefined ? [] : await lostToRules(request, samplesIn, before, found);
  const gated = lost.filter(({ rule }) => fails(rule, judged.config.failOn));
  return {
    findings: fresh,
    remarks: [
      ...stoodBefore(stood.length),
      ...(before?.problem === undefined || fresh.length === 0 ? [] : [notAllKnown(before.problem)]),
      ...(isGate ? [] : found.problems.map(notLookedFor)),
      ...lost.filter((one) => !gated.includes(one)).map(noLongerJudged),
      ...neverJudged(judged.config.failOn),
      ...(before === undefined ? [] : untoldChanges(request, before.cases, read.cases)),
    ],
    problems: [...(isGate ? found.problems : []), ...gated.map((one) => notJudged(one, judged, suite))],
  };
}

interface SetBefore extends Pick<FoundInSet, 'findings' | 'grounds' | 'notMeasured'> {
  readonly cases: readonly Case[];
  /** The first reason why not everything that the base holds could be looked at. */
  readonly problem?: Problem;
}

/**
 * The same judgement on the suite as the merge base has it, steps included: what a change makes of a scorer is new.
 * Absent where it has no such suite.
 */
async function setBefore(
  { project, sides, checkouts, head, judged, suite, before }: SetsToCompare,
  samplesIn: string,
  current: SetBefore,
): Promise<SetBefore | undefined> {
  const own = before?.suites.find(({ name }) => name === suite.name);
  if (own === undefined) return undefined;
  if (!(await touchesSet(project, sides, head.checkout, suite, current.cases))) return current;
  const { directory } = await checkouts.of(sides.mergeBase);
  const { cases, drafts, problems, whole } = await casesOrNone(() => readAllCases(directory, own, judged));
  const prompts = await readPrompts(own, directory);
  const found = await setFindings({
    directory,
    loaded: judged,
    suite: own,
    prompts,
    cases,
    drafts,
    whole,
    files: [],
    samplesIn,
  });
  const [problem] = [...problems, ...found.problems];
  return { ...found, cases, ...(problem === undefined ? {} : { problem }) };
}

/** Those that can be read; a suite without files of cases has none. */
async function casesOrNone(read: () => ReturnType<typeof readAllCases>) {
  const all = await attempt(read);
  const { cases, drafts, problems } = all.ok ? all.value : { cases: [], drafts: [], problems: all.problems };
  return { cases, drafts, problems, whole: problems.length === 0 };
}
