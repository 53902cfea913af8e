import { dirname, resolve } from 'node:path';
import type { Config, LoadedConfig, Suite } from '../config/config.ts';
import { judgePrompts } from '../config/judges.ts';
import { ruleOptions } from '../config/levels.ts';
import { applyPolicy } from '../config/policy.ts';
import { groupOf, RULES } from '../config/rule-ids.ts';
import { coveredBy, readAllCases } from '../gather/all-cases.ts';
import { changedWorkflows } from '../gather/changed-workflows.ts';
import { placedBeside } from '../gather/places.ts';
import { readPolicy } from '../gather/policy.ts';
import { chosenSuites, openProject, readConfig } from '../gather/project.ts';
import { type RecordedRuns, recordedRuns } from '../gather/recorded-runs.ts';
import { secretsOf } from '../gather/secrets.ts';
import { resolveSides } from '../gather/sides.ts';
import { promptProblems, readJudgePrompts, readPrompts } from '../gather/suite-side.ts';
import type { CheckedSuite, CheckReport } from '../report/check-report.ts';
import { renderFindings } from '../report/findings-markdown.ts';
import { renderFindingsText } from '../report/findings-text.ts';
import { checkJson } from '../report/json.ts';
import { redactFindings, redactFixes, redactProblems, redactWaived } from '../report/redact-report.ts';
import type { Finding } from '../rules/finding.ts';
import { policyChanged } from '../rules/policy/changed.ts';
import { failing, standing, waived } from '../rules/standing.ts';
import { makeRedactor } from '../run/redact.ts';
import type { World } from '../system/world.ts';
import { plural } from '../values/format.ts';
import { attempt, formatProblem, type Problem } from '../values/problem.ts';
import { pinFindings } from './findings.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, sayUnseen, textOptions } from './output.ts';
import { setFindings } from './set-findings.ts';
import { waiverFindings } from './waiver-findings.ts';
import { momentOf } from './weekly/moment.ts';

export interface CheckOptions {
  /** Compares the policy with this revision's. */
  readonly base?: string;
  /** Glob of recorded run files. */
  readonly runs?: string;
  /** Also looks where the set has gone stale: takes the whole history, which most checkouts lack. */
  readonly history?: boolean;
  /** Removes exact duplicates first. */
  readonly fix?: boolean;
  readonly asOf?: Date;
}

/** Every rule that runs no agent; those about recorded runs, a base and the history where these are asked for. */
export async function check(world: World, options: CheckOptions & OutputOptions): Promise<ExitCode> {
  const path = resolve(world.directory, options.config);
  const own = await readConfig(path, options.config);
  const { loaded, policy } = await underPolicy(world, options, own);
  const runs = await recordedRuns(world, options.runs, dirname(path));
  const chosen = chosenSuites(loaded, options.suite);
  const stale = options.history === true ? await staleOf(world, options, loaded, chosen) : undefined;
  const now = options.asOf ?? world.now;
  const fixes =
    options.fix === true ? await fixOf(world, loaded, chosen, { own, directory: dirname(path), now }) : undefined;
  const findings: Finding[] = [...policy];
  const problems: Problem[] = [...(fixes?.problems ?? [])];
  const suites: CheckedSuite[] = [];
  for (const suite of chosen) {
    const checked = await checkSuite(suite, loaded, dirname(path), runs, options);
    const aged = stale?.get(suite.name) ?? { findings: [], notMeasured: [UNAGED], problems: [] };
    findings.push(...checked.findings, ...aged.findings.map((finding) => placedBeside(loaded.file, finding)));
    problems.push(...checked.problems, ...aged.problems);
    for (const remark of checked.remarks) world.log.info(`${suite.name}: ${remark}`);
    suites.push({ ...checked.suite, notMeasured: [...checked.suite.notMeasured, ...aged.notMeasured] });
  }
  const { config } = loaded;
  const whole = options.suite.length === 0 && problems.length === 0;
  findings.push(...waiverFindings({ own, judged: loaded, findings, suites, whole, now }));
  const redact = makeRedactor(secretsOf(world.environment, config.suites)).text;
  const unjudged = redactProblems(eachOnce(problems), redact);
  const report: CheckReport = {
    findings: redactFindings(standing(findings, config, now), redact),
    waived: redactWaived(waived(findings, config, now), redact),
    failOn: config.failOn,
    suites,
    problems: unjudged,
    ...(fixes === undefined ? {} : { fixes: redactFixes(fixes, redact) }),
  };
  const fails = failing(report.findings, config.failOn).length > 0;
  const exitCode = problems.length > 0 ? 2 : fails ? 1 : 0;
  await deliver(world, options, {
    text: () => renderFindingsText(report, textOptions(world)),
    markdown: () => renderFindings(report),
    json: () => checkJson(report),
    findings: report.findings,
    problems: unjudged,
    exitCode,
  });
  sayUnseen(world, options, unjudged);
  return exitCode;
}

const UNAGED = { rule: 'stale', reason: 'the history was not asked for (--history)' };

/** Loaded when it is asked for, so that the start stays short. */
async function staleOf(
  world: World,
  { config, asOf }: CheckOptions & OutputOptions,
  loaded: LoadedConfig,
  suites: readonly Suite[],
) {
  const { staleFindings } = await import('./stale-findings.ts');
  return staleFindings(world, config, loaded, suites, momentOf(asOf, world.now));
}

/** Loaded when it is asked for. What was removed is said at once, whatever becomes of the check. */
async function fixOf(
  world: World,
  loaded: LoadedConfig,
  suites: readonly Suite[],
  rest: { readonly own: LoadedConfig; readonly directory: string; readonly now: Date },
) {
  const { fixDuplicates } = await import('./fix-duplicates.ts');
  const fixes = await fixDuplicates({ loaded, suites, ...rest });
  for (const file of new Set(fixes.removed.map((one) => one.file))) {
    const here = fixes.removed.filter((one) => one.file === file).length;
    world.log.info(`removed ${plural(here, 'exact duplicate')} from ${file}`);
  }
  return fixes;
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** What of the samples was counted and not used. */
  readonly remarks: readonly string[];
  readonly suite: CheckedSuite;
}

async function checkSuite(
  suite: Suite,
  loaded: LoadedConfig,
  directory: string,
  runs: RecordedRuns,
  options: CheckOptions,
): Promise<Checked> {
  const prompts = await readPrompts(suite, directory);
  const judges = await readJudgePrompts(suite, directory);
  const read = await attempt(() => readAllCases(directory, suite, loaded));
  const { cases, drafts, problems } = read.ok ? read.value : { cases: [], drafts: [], problems: read.problems };
  const { receipts, files } = runs.bySuite.get(suite.name) ?? { receipts: [], files: [] };
  const set = await setFindings({
    directory,
    loaded,
    suite,
    prompts,
    cases,
    drafts,
    whole: problems.length === 0,
    files,
  });
  const covers = problems.length === 0 ? coveredBy(cases) : undefined;
  return {
    findings: [...pinFindings(loaded, suite, [...prompts, ...judges], covers && { covers }, receipts), ...set.findings],
    problems: [...promptProblems([...prompts, ...judges], loaded.file), ...problems, ...set.problems],
    remarks: set.remarks,
    suite: {
      suite: suite.name,
      cases: cases.length,
      pins: [...suite.prompts, ...judgePrompts(suite.steps)].filter(({ pin }) => pin !== undefined).length,
      notMeasured: [
        ...set.notMeasured,
        ...runs.unreadable.map((name) => ({ rule: name, reason: 'it holds no run that can be read' })),
        ...(receipts.length > 0
          ? []
          : [{ rule: 'pin/ran-another-prompt', reason: 'no recorded run of this suite was given (--runs)' }]),
        ...(options.base === undefined ? [{ rule: 'policy/changed', reason: 'no base was given (--base)' }] : []),
        ...askedForInVain(loaded.config, suite),
      ],
    },
  };
}

/** A file that several suites share is read for each of them. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
}

/** Rules that the config sets, waives or fails on, and that another command looks for: said, not passed over. */
function askedForInVain(config: Config, suite: Suite): CheckedSuite['notMeasured'] {
  const asked = new Set([...config.rules.keys(), ...config.failOn, ...config.waivers.map(({ rule }) => rule)]);
  if (suite.deployed !== undefined) asked.add('pin/deployed-differs');
  return RULES.flatMap(({ id }) => {
    const command = ELSEWHERE.get(id) ?? ELSEWHERE.get(groupOf(id));
    if (command === undefined || !(asked.has(id) || asked.has(groupOf(id)))) return [];
    return [{ rule: id, reason: `\`evalgap ${command}\` looks for it` }];
  });
}

/** By what rules or groups are looked for that go by what is not in the repository. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['pin/deployed-differs', 'deployed'],
  ['shift', 'weekly'],
]);

/** The config under the policy of `--base`, and what it would change of that policy. */
async function underPolicy(
  world: World,
  options: CheckOptions & OutputOptions,
  own: LoadedConfig,
): Promise<{ loaded: LoadedConfig; policy: readonly Finding[] }> {
  if (options.base === undefined) return { loaded: own, policy: [] };
  const project = await openProject(world, options.config);
  const sides = await resolveSides(project.repository, options.base, undefined);
  const base = await readPolicy(world, project, sides.tip);
  const { config, changes } = applyPolicy(own, base.kind === 'read' ? base.config : undefined);
  const workflows = await changedWorkflows(project.repository, sides);
  return {
    loaded: { ...own, config },
    policy: policyChanged({ changes, workflows }, ruleOptions(config, 'policy/changed')),
  };
}
