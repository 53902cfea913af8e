import { disagreement } from '../../stats/disagreement.ts';
import { count, percent, plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { type CaseRecord, caseRecords, lacking, type Need } from './recorded/case-records.ts';
import { FEWEST_RUNS, itemRest } from './recorded/item-rest.ts';
import { isRate, mostAtOneRevision, type Repeats, repeatsOf } from './recorded/repeats.ts';
import { revisionName } from './recorded/side-by-side.ts';
import { caseName } from './wording.ts';

/**
 * Cases that passed and failed though nothing had changed. One finding for the suite: with a model every suite has some,
 * so it speaks where they are enough to hide a change that matters, or where one is as good as a coin.
 */
export function flaky(facts: SetFacts, options: SetOptions): readonly Finding[] {
  const { suite, locate } = facts;
  const records = caseRecords(facts);
  const repeated = records.cases.map((record) => ({ record, repeats: repeatsOf(record) })).filter(isRepeated);
  const flipped = repeated.flatMap(flipOf).sort(mostDifferingFirst);
  const share = flipped.length / Math.max(1, repeated.length);
  if (flipped.length === 0 || (share < suite.margin && !flipped.some(isCoin))) return [];
  const differing = mean(repeated.flatMap(({ repeats }) => differingOf(repeats) ?? []));
  return [
    finding('set/flaky', options, {
      suite: suite.name,
      subject: suite.name,
      location: locate(['suites', suite.name, 'cases']),
      message: `${count(flipped.length)} of ${plural(repeated.length, 'case')} with repeated trials passed and failed at one and the same revision; two trials of one case differ ${percent(differing)} of the time`,
      evidence: [...flipLines(flipped, records.runs), ...otherStepsLine(records.cases, flipped)],
      fix: `Look at what the first of these gave when it failed: an expectation that allows one of several right answers, or a scorer that takes one wording, flips without any fault of the agent. What stays takes more trials (\`trials: ${Math.max(3, suite.trials + 2)}\`) to be told from a change.`,
    }),
  ];
}

export function flakyUnmeasured(facts: SetFacts, _options: SetOptions): readonly string[] {
  const records = caseRecords(facts);
  const short = lacking(records.cases, NEEDS);
  return short === undefined ? records.unmeasured : [...records.unmeasured, short];
}

const NEEDS: readonly Need[] = [{ what: 'trials at one revision', needed: 2, has: mostAtOneRevision }];

interface Repeated {
  readonly record: CaseRecord;
  readonly repeats: readonly Repeats[];
}

/** A case that flipped. */
interface Flip {
  readonly record: CaseRecord;
  /** The revision at which it did so most. */
  readonly at: Repeats;
  /** How often two of its trials at one revision differ, over all revisions. */
  readonly differing: number;
}

function isRepeated({ repeats }: Repeated): boolean {
  return repeats.length > 0;
}

function flipOf({ record, repeats }: Repeated): readonly Flip[] {
  const [at] = repeats
    .filter(({ right, of }) => right > 0 && right < of)
    .sort((one, other) => ratesFirst(one, other) || fromEven(one) - fromEven(other) || other.of - one.of);
  return at === undefined ? [] : [{ record, at, differing: differingOf(repeats) ?? 0 }];
}

function mostDifferingFirst(one: Flip, other: Flip): number {
  return ratesFirst(one.at, other.at) || other.differing - one.differing || other.record.trials - one.record.trials;
}

/** Before what is too little for a rate. */
function ratesFirst(one: Repeats, other: Repeats): number {
  return Number(isRate(other)) - Number(isRate(one));
}

function fromEven({ right, of }: Repeats): number {
  return Math.abs(right / of - 0.5);
}

function differingOf(repeats: readonly Repeats[]): number | null {
  return disagreement(repeats.map(({ right, of }) => ({ yes: right, of })));
}

/** One result that is out of line is a slip; two each way are none. */
function isCoin({ at }: Flip): boolean {
  return isRate(at) && Math.min(at.right, at.of - at.right) >= 2;
}

function flipLines(flipped: readonly Flip[], runs: SetFacts['runs']): readonly string[] {
  const together = itemRest(
    runs,
    flipped.slice(0, MOST_LISTED).map(({ record }) => record.case.id),
  );
  const lines = flipped.slice(0, MOST_LISTED).map(({ record, at }) => {
    const { id } = record.case;
    const passed = `${caseName(id)} passed ${at.right} of ${plural(at.of, 'trial')} at ${revisionName(at.revision)}`;
    const along = together.get(id);
    return `${passed}${isRate(at) ? '' : ', too few for a rate'}${along === undefined ? '' : `; item-rest correlation ${signed(along.correlation)} over ${plural(along.runs, 'run')}`}`;
  });
  const rest = flipped.length - MOST_LISTED;
  return [
    ...lines,
    ...(rest > 0 ? [`and ${plural(rest, 'case')} more`] : []),
    ...(runs.length < FEWEST_RUNS ? [`item-rest correlation: ${runs.length} of ${FEWEST_RUNS} runs`] : []),
  ];
}

const MOST_LISTED = 50;

function otherStepsLine(records: readonly CaseRecord[], flipped: readonly Flip[]): readonly string[] {
  const named = new Set(flipped.map(({ record }) => record));
  const others = records.filter(
    (record) => !named.has(record) && repeatsOf(record).some((repeats) => repeats.flipped.size > 0),
  );
  return others.length === 0 ? [] : [`${plural(others.length, 'more case')} at another step than the final one alone`];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
