import { configAt } from '../../../gather/policy.ts';
import { secretsOf } from '../../../gather/secrets.ts';
import type { Inputs } from '../../../github/inputs.ts';
import type { Measurer, TakeShare } from '../../../measure/measurer.ts';
import type { PullRequestReport } from '../../../report/report.ts';
import { attempt, type Problem, type Result } from '../../../values/problem.ts';
import { problemsOf } from '../../outcome.ts';
import { checkPullRequest } from '../../pull-request.ts';
import { type ActionContext, scopeOf } from '../context.ts';
import { type CheckedEvent, type Opened, openSides, type Subject, subjectOf } from './subject.ts';

/** What a check on GitHub is about, as far as it could be made out. */
export interface Target {
  readonly subject: Subject;
  readonly opened: Result<Opened>;
  /** The suites as the base branch names them: a status each, whatever head makes of its config. */
  readonly suites: readonly string[];
}

export async function openTarget(context: ActionContext<CheckedEvent>): Promise<Target> {
  const subject = await subjectOf(context);
  const opened = await attempt(() => openSides(context, subject));
  if (!opened.ok) return { subject, opened, suites: context.inputs.suites };
  const { project, sides } = opened.value;
  const configs = [sides.tip, sides.mergeBase, subject.head].map((commit) => configAt(project, commit));
  const [tip, before, head] = await Promise.all(configs);
  const known = (tip ?? before)?.suites ?? [];
  // Whose list of variables will count is not decided yet: the values of all of them are kept out of sight.
  context.protect(secretsOf(context.world.environment, [...known, ...(head?.suites ?? [])]));
  const { suites } = context.inputs;
  return { subject, opened, suites: suites.length > 0 ? suites : known.map(({ name }) => name) };
}

/** Checks head against base; whatever keeps it from being checked is in the report, so that all who wait are told. */
export async function checkSides(
  { world, inputs }: ActionContext<CheckedEvent>,
  { subject, opened }: Target,
  measure: Measurer,
  share?: TakeShare,
): Promise<PullRequestReport> {
  if (!opened.ok) return unchecked(subject, inputs, opened.problems);
  try {
    const report = await checkPullRequest({
      world,
      ...opened.value,
      suites: inputs.suites,
      failOn: inputs.failOn,
      leg: inputs.leg,
      measure,
      ...(share === undefined ? {} : { share }),
      fresh: inputs.fresh,
    });
    return { ...report, scope: scopeOf(inputs) };
  } catch (error) {
    return unchecked(subject, inputs, problemsOf(error, world));
  }
}

/** Nothing could be checked, and why. */
export function unchecked({ head }: Subject, inputs: Inputs, problems: readonly Problem[]): PullRequestReport {
  return {
    config: inputs.config,
    scope: scopeOf(inputs),
    head: { revision: head },
    policy: { from: 'base', revision: head },
    suites: [],
    findings: [],
    failOn: inputs.failOn,
    problems,
    verdict: 'not-measured',
    exitCode: 2,
  };
}
