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
import { type Digests, digestsOf, knownBefore } from '../rules/set/known-before.ts';
import { SET_RULES } from '../rules/set/set-rules.ts';
import { standing } from '../rules/standing.ts';
import { plural } from '../values/format.ts';
import { attempt, formatProblem, type Problem } from '../values/problem.ts';
import { setFindings } from './set-findings.ts';

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
  const { head, judged, suite, now } = request;
  const { directory } = head.checkout;
  const read = await casesOrNone(() => readAllCases(directory, suite, judged));
  const found = await setFindings({
    directory,
    loaded: judged,
    suite,
    prompts: head.prompts,
    cases: read.cases,
    whole: read.whole,
    files: [],
  });
  const current = standing(found.findings, judged.config, now);
  const before = current.length === 0 ? NOTHING : await findingsBefore(request, read.cases, found.findings);
  const digests = digestsOf(read.cases, head.prompts);
  const isKnown = knownBefore(before.findings, before.digests ?? digests, digests);
  const fresh = current.filter((finding) => !isKnown(finding));
  const stood = current.filter((finding) => isKnown(finding) && finding.level !== 'off');
  const isGate = SET_RULES.some(({ id }) => fails(id, judged.config.failOn));
  return {
    findings: fresh,
    remarks: [
      ...stoodBefore(stood.length),
      ...(before.problem === undefined || fresh.length === 0 ? [] : [notAllKnown(before.problem)]),
      ...(isGate ? [] : found.problems.map(notLookedFor)),
    ],
    problems: isGate ? found.problems : [],
  };
}

interface Before {
  readonly findings: readonly Finding[];
  /** Of the base's cases and prompts, by id; absent where head's are the same. */
  readonly digests?: Digests;
  /** The first reason why not everything that the base holds could be looked at. */
  readonly problem?: Problem;
}

const NOTHING: Before = { findings: [] };

/** The same judgement on the suite as the merge base has it, steps included: what a change makes of a scorer is new. */
async function findingsBefore(
  { project, sides, checkouts, head, judged, suite, before }: SetsToCompare,
  cases: readonly Case[],
  current: readonly Finding[],
): Promise<Before> {
  const own = before?.suites.find(({ name }) => name === suite.name);
  if (own === undefined) return NOTHING;
  if (!(await touchesSet(project, sides, head.checkout, suite, cases))) return { findings: current };
  const { directory } = await checkouts.of(sides.mergeBase);
  const read = await casesOrNone(() => readAllCases(directory, own, judged));
  const prompts = await readPrompts(own, directory);
  const found = await setFindings({
    directory,
    loaded: judged,
    suite: own,
    prompts,
    cases: read.cases,
    whole: read.whole,
    files: [],
    samplesIn: head.checkout.directory,
  });
  const [problem] = [...read.problems, ...found.problems];
  const digests = digestsOf(read.cases, prompts);
  return { findings: found.findings, digests, ...(problem === undefined ? {} : { problem }) };
}

/** Those that can be read; a suite without files of cases has none. */
async function casesOrNone(read: () => ReturnType<typeof readAllCases>) {
  const all = await attempt(read);
  const { cases, problems } = all.ok ? all.value : { cases: [], problems: all.problems };
  return { cases, problems, whole: problems.length === 0 };
}

function stoodBefore(findings: number): readonly string[] {
  if (findings === 0) return [];
  return [
    `${plural(findings, 'finding')} about the set itself that stood before this change: \`npx evalgap check\` lists ${findings === 1 ? 'it' : 'them'}.`,
  ];
}

function notAllKnown(problem: Problem): string {
  return `Some of the findings about the set itself may have stood before this change: not all of the base could be read (${formatProblem(problem)}).`;
}

function notLookedFor(problem: Problem): string {
  return `Whatever about the set depends on a file that could not be read: ${formatProblem(problem)}.`;
}
