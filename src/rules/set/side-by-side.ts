import { plural, shortRevision } from '../../values/format.ts';
import { cut, visibleLine } from '../../values/visible.ts';
import { quoted } from '../wording.ts';
import type { VersionRecord } from './case-records.ts';
import { answersOf, type Disagreement } from './other-answers.ts';
import { shownBeside, shownValue } from './wording.ts';

/** The expectation, and below it what each version gave in its place, the newest first. */
export function besideExpectation({ record, agreed }: Disagreement): readonly string[] {
  const newest = [...record.versions].reverse();
  const step = newest[0]?.trials.at(-1)?.trial.final ?? '';
  const expected = record.case.expect.get(step);
  const shown =
    expected === undefined ? [] : [agreed === undefined ? shownValue(expected) : shownBeside(expected, agreed.text)[0]];
  return [
    ...shown.map((value) => `expected of ${quoted(step)}: ${value}`),
    ...newest.slice(0, MOST_VERSIONS).map((version) => {
      const gave = answersOf(version)
        .slice(0, MOST_ANSWERS)
        .map(([{ text }, times]) => {
          return `${expected === undefined ? shownValue(text) : shownBeside(expected, text)[1]} in ${times}`;
        });
      return `${nameOf(version)}: ${[...rightIn(version), ...gave, ...silentIn(version)].join(', ')} of ${plural(version.trials.length, 'trial')}`;
    }),
    ...(newest.length > MOST_VERSIONS ? [`and ${plural(newest.length - MOST_VERSIONS, 'older version')}`] : []),
  ];
}

const MOST_VERSIONS = 8;
const MOST_ANSWERS = 2;
const LONGEST_REVISION = 40;

/** A version goes by the name of the revision that it was last run at. */
export function nameOf({ trials }: Pick<VersionRecord, 'trials'>): string {
  return revisionName(trials.at(-1)?.run.revision ?? '');
}

export function revisionName(revision: string): string {
  return quoted(cut(visibleLine(shortRevision(revision)), LONGEST_REVISION));
}

function rightIn({ trials }: VersionRecord): readonly string[] {
  const right = trials.filter((trial) => trial.right).length;
  return right === 0 ? [] : [`as expected in ${right}`];
}

/** Its reply lacked the step, or held nothing there. */
function silentIn({ trials }: VersionRecord): readonly string[] {
  const silent = trials.filter(({ right, trial }) => !right && trial.answer === undefined).length;
  return silent === 0 ? [] : [`no output in ${silent}`];
}
