import type { LoadedConfig, Suite } from '../config/config.ts';
import { readAllCases } from '../gather/all-cases.ts';
import { readSamples } from '../gather/samples.ts';
import type { Sample } from '../production/sample.ts';
import { novelShare } from '../production/shift/novel-share.ts';
import { windowsOf } from '../production/windows.ts';
import type { ProductionSeen } from '../report/report.ts';
import { dayOf } from '../values/days.ts';
import { attempt } from '../values/problem.ts';

export interface SeenRequest {
  /** Where the samples are: they are of no revision. */
  readonly samplesIn: string;
  /** Where the cases are. */
  readonly casesIn: string;
  readonly loaded: LoadedConfig;
  readonly suite: Suite;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** So many are compared, the newest: a check of a pull request is waited for. */
const MOST_SAMPLES = 1_000;

/** How much of what production was last asked resembles no case; `undefined` where the config names no samples. */
export async function seenProduction(request: SeenRequest): Promise<ProductionSeen | undefined> {
  const { samplesIn, casesIn, loaded, suite, now } = request;
  const read = await readSamples(samplesIn, suite, loaded, new Date(now));
  if (read.samples === undefined) return undefined;
  if (read.problems.length > 0) return notTold('not all samples could be read');
  const newest = newestOf(read.samples, now);
  if (newest === undefined) return notTold('no sample says when it was asked');
  const cases = await attempt(() => readAllCases(casesIn, suite, loaded));
  if (!cases.ok || cases.value.problems.length > 0) return notTold('the cases could not be read');
  const isRecent = windowsOf(read.samples, now).now.length > 0;
  const { now: asked } = windowsOf(read.samples, isRecent ? now : newest);
  const last = asked.toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0)).slice(0, MOST_SAMPLES);
  const novel = novelShare(inputsOf(cases.value.cases), inputsOf(last));
  if ('tooFew' in novel) return notTold(novel.tooFew);
  return { kind: 'told', ...novel, ...(isRecent ? {} : { upTo: dayOf(newest) }) };
}

function inputsOf<Item extends Pick<Sample, 'input'>>(items: readonly Item[]): readonly Item['input'][] {
  return items.map(({ input }) => input);
}

function newestOf(samples: readonly Sample[], now: number): number | undefined {
  const newest = samples.reduce((last, { at = -1 }) => (at > now ? last : Math.max(last, at)), -1);
  return newest === -1 ? undefined : newest;
}

function notTold(reason: string): ProductionSeen {
  return { kind: 'not-told', reason };
}
