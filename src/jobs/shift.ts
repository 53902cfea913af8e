import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { readConfig } from '../gather/project.ts';
import type { ReadSamples } from '../production/read-samples.ts';
import { redactSample } from '../production/redact-sample.ts';
import { tooFew } from '../production/shift/fewest.ts';
import { inputShift } from '../production/shift/input-shift.ts';
import { inputTexts } from '../production/shift/input-texts.ts';
import { shownCluster } from '../production/shift/shown-cluster.ts';
import { renderShift, renderShiftText, type ShiftReport, shiftJson } from '../report/shift.ts';
import { failing, standing } from '../rules/standing.ts';
import { exists } from '../system/installed.ts';
import type { World } from '../system/world.ts';
import { plural } from '../values/format.ts';
import { CouldNotCheck, unwrap } from '../values/problem.ts';
import type { ExitCode } from './outcome.ts';
import { deliver, type OutputOptions, sayUnseen, textOptions } from './output.ts';
import { shiftFindings } from './shift/findings.ts';
import { readSide } from './shift/read-side.ts';

export interface ShiftOptions {
  /** File of what is known: cases, or samples of an earlier time. */
  readonly reference: string;
  /** File of what is asked now. */
  readonly current: string;
}

/**
 * Whether two files of texts come from the same distribution. Needs no config, but heeds the gate and the waivers of
 * one; a single look, so that either test speaks at 5 %.
 */
export async function shift(world: World, options: ShiftOptions & OutputOptions): Promise<ExitCode> {
  const config = await policyOf(world, options.config);
  const report = await lookAt(world, options);
  const findings = standing(shiftFindings(report, config, options.suite), config, world.now);
  const exitCode = failing(findings, config.failOn).length > 0 ? 1 : 0;
  const { problems } = report;
  await deliver(world, options, {
    text: () => renderShiftText(report, textOptions(world)),
    markdown: () => renderShift(report),
    json: () => shiftJson(report),
    findings,
    problems,
    exitCode,
  });
  sayUnseen(world, options, problems);
  return exitCode;
}

async function lookAt(world: World, { reference, current }: ShiftOptions): Promise<ShiftReport> {
  const [known, asked] = [await readSide(world, reference), await readSide(world, current)];
  const [one, other] = [textsOf(known, reference), textsOf(asked, current)];
  const lack = tooFew(
    { n: one.texts.length, what: 'reference texts' },
    { n: other.texts.length, what: 'current texts' },
  );
  const found = inputShift(one.texts, other.texts);
  const samples = other.samples.map(redactSample);
  return {
    reference,
    current,
    shift: found,
    clusters: found.novel.clusters.map((cluster) => shownCluster(cluster, samples)),
    ...(lack === undefined ? {} : { tooFew: lack }),
    remarks: [...known.remarks, ...one.remarks, ...asked.remarks, ...other.remarks],
    problems: [...known.problems, ...asked.problems],
  };
}

/** Throws `CouldNotCheck` where the file holds no text: nothing to compare is not "no shift". */
function textsOf({ samples, problems }: ReadSamples, file: string) {
  const told = inputTexts(samples);
  if (told.length === 0)
    throw new CouldNotCheck(
      problems.length > 0
        ? problems
        : {
            message: samples.length === 0 ? 'nothing is in this file' : 'no text can be told in any input of this file',
            location: { file },
            expected: '{"input": …} or {"text": …} on each line',
          },
    );
  const without = samples.length - told.length;
  return {
    samples: told.map(({ item }) => item),
    texts: told.map(({ text }) => text),
    remarks: without === 0 ? [] : [`${file}: ${plural(without, 'input')} not compared, no text can be told in them.`],
  };
}

async function policyOf(world: World, file: string): Promise<Config> {
  const path = resolve(world.directory, file);
  if (await exists(path)) return (await readConfig(path, file)).config;
  return unwrap(loadConfig('suites: { shift: { cases: ["*"] } }', 'the defaults')).config;
}
