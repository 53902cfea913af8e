import type { LoadedConfig } from '../../config/config.ts';
import type { RuleId } from '../../config/rule-ids.ts';
import { readAllCases } from '../../gather/all-cases.ts';
import { recordedRuns } from '../../gather/recorded-runs.ts';
import { openSampleRedactor } from '../../gather/sample-redactor.ts';
import { readSamples } from '../../gather/samples.ts';
import { seenOutputs } from '../../gather/seen-outputs.ts';
import { readToolFiles } from '../../gather/tool-files.ts';
import { samplesToLookAt } from '../../production/look-at.ts';
import type { RedactedSample } from '../../production/redacted.ts';
import type { Sample } from '../../production/sample.ts';
import { type Windows, windowsOf } from '../../production/windows.ts';
import type { SuiteFacts } from '../../review/suite-facts.ts';
import { askedOfProduction, judgeProduction } from '../../rules/shift/judge-production.ts';
import { nameOfWeek, startOfWeek } from '../../stale/weeks.ts';
import type { World } from '../../system/world.ts';
import { attempt } from '../../values/problem.ts';
import { productionCause, timesSaid, unjudged, unseenBy, whyNoneNow } from './production-words.ts';
import { saying } from './without-runs.ts';

export interface ProductionRequest {
  readonly world: World;
  readonly loaded: LoadedConfig;
  /** Folder of the config. */
  readonly directory: string;
  /** Milliseconds since 1970. What was asked later is not looked at. */
  readonly asOf: number;
}

/** What is added to the facts of a suite. */
type Found = Pick<SuiteFacts, 'beside' | 'notLookedAt' | 'unseen' | 'problems' | 'lookAt'>;

/** Adds what the samples of a suite show as of a moment, and says what could not be told from them. */
export async function withProduction(facts: SuiteFacts, request: ProductionRequest): Promise<SuiteFacts> {
  const { suite } = facts;
  if (suite.production === undefined) return saying(facts, 'what production asks: the config names no samples of it');
  const read = await readSamples(request.directory, suite, request.loaded, request.world.now);
  const samples = read.samples ?? [];
  const asked = askedOfProduction(request.loaded.config);
  const windows = windowsOf(samples, request.asOf);
  const found =
    windows.now.length === 0
      ? unknown(asked, whyNoneNow(samples, request.asOf))
      : await judged(facts, windows, asked, request);
  const unread = read.problems.length === 0 ? [] : unknown(asked, 'not all samples could be read').unseen;
  return {
    ...facts,
    beside: [...facts.beside, ...found.beside],
    notLookedAt: [
      ...facts.notLookedAt,
      ...found.notLookedAt,
      ...timesSaid(samples),
      ...read.remarks.map((remark) => `samples of production: ${remark}`),
    ],
    unseen: [...facts.unseen, ...unread, ...found.unseen],
    problems: [...facts.problems, ...read.problems, ...found.problems],
    ...(found.lookAt === undefined ? {} : { lookAt: found.lookAt }),
  };
}

async function judged(
  { suite }: SuiteFacts,
  samples: Windows<Sample>,
  asked: readonly RuleId[],
  { world, loaded, directory, asOf }: ProductionRequest,
): Promise<Found> {
  const known = await attempt(() => readAllCases(directory, suite, loaded));
  if (!known.ok || known.value.problems.length > 0) return unknown(asked, 'the cases could not be read');
  const redactor = openSampleRedactor({ world, suite, directory, loaded });
  try {
    const redacted: Windows<RedactedSample> = {
      now: await redactor.samples(samples.now),
      before: await redactor.samples(samples.before),
      baseline: await redactor.samples(samples.baseline),
      left: samples.left,
      // Figures alone, and no text.
      ...(samples.earlier === undefined ? {} : { earlier: samples.earlier }),
    };
    // What is compared has to be written alike: a placeholder in one and a name in the other would be a difference.
    const inputs = await Promise.all(known.value.cases.map(({ input }) => redactor.json(input)));
    const cases = known.value.cases.map((one, index) => ({ ...one, input: inputs[index] ?? one.input }));
    const withheld = redactor.problems();
    if (withheld.length > 0) return { ...unknown(asked, 'not all samples could be redacted'), problems: withheld };
    const { tools, problems } = await readToolFiles(directory, suite, loaded);
    const runs = await recordedRuns(world, undefined, directory);
    const { findings, notMeasured } = judgeProduction(
      {
        suite,
        cases,
        samples: redacted,
        ...(problems.length === 0 ? { tools } : {}),
        seen: await seenOutputs(runs.bySuite.get(suite.name)?.files ?? []),
        asOf,
      },
      loaded.config,
    );
    const seed = `${suite.name} ${nameOfWeek(startOfWeek(asOf))}`;
    return {
      beside: findings.map(productionCause),
      notLookedAt: unjudged(notMeasured),
      unseen: unseenBy(notMeasured, samples),
      problems,
      lookAt: {
        of: redacted.now.length,
        quotes: suite.weekly.quote,
        samples: samplesToLookAt(redacted.now, { seed, cases: cases.map(({ input }) => input) }),
      },
    };
  } finally {
    await redactor.stop();
  }
}

/** Nothing is said about production then, and no issue about it is closed. */
function unknown(asked: readonly RuleId[], why: string): Found {
  const sentence = `what production asks: ${why}`;
  return {
    beside: [],
    notLookedAt: [sentence],
    unseen: asked.map((rule) => ({ rule, why: sentence })),
    problems: [],
  };
}
