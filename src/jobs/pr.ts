import { openProject } from '../gather/project.ts';
import { resolveSides } from '../gather/sides.ts';
import { findHere } from '../measure/reuse/earlier-here.ts';
import { runBoth } from '../measure/run-both.ts';
import { renderComment } from '../report/comment.ts';
import { commentMarkerOf } from '../report/identity.ts';
import { pullRequestJson, unmeasuredProblems } from '../report/json.ts';
import { maskSubjects } from '../report/private-subjects.ts';
import { renderText } from '../report/text.ts';
import type { World } from '../system/world.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, textOptions } from './output.ts';
import { checkPullRequest } from './pull-request.ts';

export interface PrOptions {
  readonly base: string;
  /** Absent: the working tree as it stands. */
  readonly head?: string;
  readonly fresh: boolean;
  readonly asOf?: Date;
}

/** The whole pull-request job on local git. */
export async function pr(world: World, options: PrOptions & OutputOptions): Promise<ExitCode> {
  const project = await openProject(world, options.config);
  const found = await checkPullRequest({
    world,
    project,
    sides: await resolveSides(project.repository, options.base, options.head),
    suites: options.suite,
    failOn: [],
    leg: '',
    measure: runBoth(findHere),
    fresh: options.fresh,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  });
  const report = { ...found, findings: maskSubjects(found.findings) };
  const comment = (): string => renderComment(report, { marker: commentMarkerOf(report) });
  await deliver(world, options, {
    text: () => renderText(report, textOptions(world)),
    markdown: comment,
    json: () => pullRequestJson(report, comment()),
    findings: report.findings,
    problems: unmeasuredProblems(report),
    exitCode: report.exitCode,
  });
  return report.exitCode;
}
