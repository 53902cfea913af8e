import { resolve } from 'node:path';
import { compareRuns } from '../compare/compare-runs.ts';
import { askedOnBoth } from '../compare/run-facts.ts';
import type { Config, Suite } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { readConfig } from '../gather/project.ts';
import { factsOf } from '../measure/compare-sides.ts';
import { movedEvidence } from '../measure/moved-evidence.ts';
import { renderComparison, renderComparisonText } from '../report/comparison.ts';
import { comparisonJson } from '../report/json.ts';
import type { SuiteReport } from '../report/report.ts';
import { saysAnything } from '../report/unmeasured.ts';
import { failing, standing } from '../rules/standing.ts';
import { readRunFile } from '../run/read-run-file.ts';
import { type RunSummary, summariseRun } from '../run/summary.ts';
import { thresholdOf } from '../run/threshold-of.ts';
import { readLines } from '../system/files.ts';
import { exists } from '../system/installed.ts';
import type { World } from '../system/world.ts';
import { unwrap } from '../values/problem.ts';
import { stepFindings } from './findings.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, textOptions } from './output.ts';

/** Two run files of one suite, step by step. Needs neither repository nor config, but heeds a config that holds the suite. */
export async function compare(world: World, options: OutputOptions, files: readonly string[]): Promise<ExitCode> {
  const [base = '', head = ''] = files.map((file) => resolve(world.directory, file));
  const { header } = await readRunFile(readLines(head), head);
  const { config, suite } = await policyFor(world, options.config, header.suite);
  const threshold = thresholdOf(suite);
  const sides = askedOnBoth(await factsOf(base, threshold), await factsOf(head, threshold));
  const comparison = compareRuns(...sides, { margin: suite.margin });
  const findings = standing(stepFindings(config, suite, comparison), config, world.now);
  const silent = !saysAnything(comparison) || comparison.completed.head.accuracy === 0;
  const exitCode = silent ? 2 : failing(findings, config.failOn).length > 0 ? 1 : 0;
  await deliver(world, options, {
    text: async () => renderComparisonText(await suiteReport(), findings, textOptions(world)),
    markdown: async () => renderComparison(await suiteReport(), findings),
    json: () => comparisonJson(comparison),
    findings,
    exitCode,
  });
  return exitCode;

  async function suiteReport(): Promise<SuiteReport> {
    const none = { cases: 0, base: { right: 0, of: 0 }, head: { right: 0, of: 0 } };
    return {
      suite: header.suite,
      cases: comparison.cases.paired + comparison.cases.added + comparison.cases.edited,
      measurement: {
        kind: 'compared',
        comparison,
        base: await summary(base),
        head: await summary(head),
        evidence: await movedEvidence(comparison, base, head, threshold),
        added: none,
        edited: none,
        margin: suite.margin,
        mutating: suite.steps.filter(({ mutates }) => mutates).map(({ name }) => name),
        remarks: [],
      },
    };
  }

  async function summary(file: string): Promise<RunSummary> {
    const run = await readRunFile(readLines(file), file);
    return summariseRun(run.header, run.trials, threshold);
  }
}

/** The suite's margin, thresholds and gate where a config is at hand that holds it, else the defaults. */
async function policyFor(world: World, file: string, name: string): Promise<{ config: Config; suite: Suite }> {
  const path = resolve(world.directory, file);
  const defaults = unwrap(loadConfig('suites: { none: { cases: ["*"] } }', 'the defaults')).config;
  const config = (await exists(path)) ? (await readConfig(path, file)).config : defaults;
  const suite = config.suites.find((one) => one.name === name) ?? defaults.suites[0];
  if (suite === undefined) throw new Error('the default config has no suite');
  return { config, suite };
}
