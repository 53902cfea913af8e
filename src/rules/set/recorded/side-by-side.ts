import { count, plural, shortRevision } from '../../../values/format.ts';
import type { Json } from '../../../values/json.ts';
import { cut, visibleLine } from '../../../values/visible.ts';
import { quoted } from '../../wording.ts';
import { shownBeside, shownValue } from '../wording.ts';
import type { VersionRecord } from './case-records.ts';
import { answersOf, type Disagreement } from './other-answers.ts';

/** The expectation, and below it what each version gave in its place, the newest first. */
export function besideExpectation({ record, agreed, brokeAt }: Disagreement): readonly string[] {
  const newest = [...record.versions].reverse();
  const step = newest[0]?.trials.at(-1)?.trial.final ?? '';
  const expected = record.case.expect.get(step);
  const shown =
    expected === undefined ? [] : [agreed === undefined ? shownValue(expected) : shownBeside(expected, agreed.text)[0]];
  return [
    ...shown.map((value) => `expected of ${quoted(step)}: ${value}`),
    ...(brokeAt === undefined ? [] : [`most trials leave what is expected before that, first at ${quoted(brokeAt)}`]),
    ...newest.slice(0, MOST_VERSIONS).map((version) => `${nameOf(version)}: ${gaveText(version, expected)}`),
    ...(newest.length > MOST_VERSIONS ? [`and ${plural(newest.length - MOST_VERSIONS, 'older version')}`] : []),
  ];
}

const MOST_VERSIONS = 8;
const MOST_ANSWERS = 2;
const LONGEST_REVISION = 40;

/** A version goes by the name of the revision that it was last run at. */
function nameOf({ trials }: VersionRecord): string {
  return revisionName(trials.at(-1)?.run.revision ?? '');
}

export function revisionName(revision: string): string {
  return quoted(cut(visibleLine(shortRevision(revision)), LONGEST_REVISION));
}

/** Each thing that a version did, and in how many of its trials. */
function gaveText(version: VersionRecord, expected: Json | undefined): string {
  const of = version.trials.length;
  const right = version.trials.filter((trial) => trial.right).length;
  const answers = answersOf(version).map(([{ text }, times]): Given => {
    return [expected === undefined ? shownValue(text) : shownBeside(expected, text)[1], times];
  });
  const silent = of - right - answers.reduce((sum, [, times]) => sum + times, 0);
  const given: readonly Given[] = [['as expected', right], ...answers.slice(0, MOST_ANSWERS), ['no output', silent]];
  const [first, ...more] = given.filter(([, times]) => times > 0);
  if (first === undefined) return 'nothing';
  if (first[1] === of) return of === 1 ? first[0] : `${first[0]} in all ${count(of)} trials`;
  return `${[first, ...more].map(([what, times]) => `${what} in ${count(times)}`).join(', ')} of ${plural(of, 'trial')}`;
}

type Given = readonly [what: string, trials: number];
