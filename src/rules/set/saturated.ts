import { clopperPearson } from '../../stats/clopper-pearson.ts';
import { count, percent, plural, points } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { type CaseRecord, isEnough, lacking, type Need } from './recorded/case-records.ts';
import { visibleDrop } from './recorded/visible-drop.ts';
import { versionsNeeded, type Witnesses, witnesses } from './recorded/witnesses.ts';
import { caseName } from './wording.ts';

/**
 * Cases that no recorded trial failed at any step, in whatever version: so far they told no two versions apart. One
 * finding for the suite, and only where such cases are most of it: a few of them are what a good agent looks like.
 */
export function saturated(facts: SetFacts, options: SetOptions): readonly Finding[] {
  const { suite, cases, locate } = facts;
  const records = witnesses(facts);
  const needs = needsOf(records);
  const passed = records.cases.filter((record) => isEnough(record, needs) && passedAll(record));
  if (passed.length < FEWEST_CASES || passed.length * 2 < cases.length) return [];
  const trials = passed.map((record) => record.trials);
  const [fewest, most] = [Math.min(...trials), Math.max(...trials)];
  const versions = Math.min(...passed.map(versionsOf));
  return [
    finding('set/saturated', options, {
      suite: suite.name,
      subject: suite.name,
      location: locate(['suites', suite.name, 'cases']),
      message: `${count(passed.length)} of ${plural(cases.length, 'case')} (${percent(passed.length / cases.length)}) told no two versions apart: each passed all ${fewest === most ? '' : 'of at least '}${count(fewest)} trials, of at least ${versions} versions; a failure rate of up to ${percent(notExcluded(fewest))} is not excluded`,
      evidence: [
        `they take ${count(passed.length * suite.trials)} of the ${plural(cases.length * suite.trials, 'trial')} of a full run`,
        powerLine(facts, records.runs, passed),
        'each still guards what it asks: to retire one is to run it less often, not to delete it',
        ...retirementList(passed),
      ],
      fix: 'Nothing is removed by itself. Write cases that are harder than these first; then move those named into a suite of their own that is run less often, the first named first.',
    }),
  ];
}

export function saturatedUnmeasured(facts: SetFacts, _options: SetOptions): readonly string[] {
  const records = witnesses(facts);
  const needs = needsOf(records);
  const short = lacking(records.cases, needs);
  if (short === undefined) return records.unmeasured;
  const sofar = records.cases.filter((record) => record.trials > 0 && !isEnough(record, needs) && passedAll(record));
  return [
    ...records.unmeasured,
    sofar.length === 0 ? short : `${short}; passed every time so far: ${plural(sofar.length, 'case')}`,
  ];
}

function needsOf(records: Witnesses): readonly Need[] {
  return [
    { ...versionsNeeded(2, records), has: versionsOf },
    { what: 'trials', needed: 10, has: ({ trials }) => trials },
  ];
}

/** Running fewer than these is no cost worth a word. */
const FEWEST_CASES = 20;

/** Other prompts make another version also where both pass everything: that is what saturated means. */
function versionsOf({ versions }: CaseRecord): number {
  const prompts = versions.flatMap(({ trials }) => trials.flatMap(({ run }) => run.prompts ?? []));
  return Math.max(versions.length, new Set(prompts).size);
}

function passedAll({ versions }: CaseRecord): boolean {
  return versions.every(({ trials }) =>
    trials.every(({ trial }) => trial.chain.every(({ correct }) => correct === true)),
  );
}

/** Upper end of the exact one-sided 95 % interval of the failure rate after `passed` trials without a failure. */
function notExcluded(passed: number): number {
  return clopperPearson(0, passed, 0.9)[1];
}

function powerLine(facts: SetFacts, runs: SetFacts['runs'], passed: readonly CaseRecord[]): string {
  const without = new Set(passed.map((record) => record.case.id));
  const rest = facts.cases.filter(({ id }) => !without.has(id));
  const now = dropText(visibleDrop(runs, facts.suite, facts.cases));
  return `smallest visible drop: ${now} with them, ${dropText(visibleDrop(runs, facts.suite, rest))} in the ${plural(rest.length, 'case')} left without them`;
}

function dropText(drop: number | null): string {
  return drop === null ? 'none' : points(drop);
}

/** Those with most trials first, since least is left open of them; of these the ones that were reviewed longest ago. */
function retirementList(passed: readonly CaseRecord[]): readonly string[] {
  const ids = passed.toSorted(mostTrialsFirst).map((record) => record.case.id);
  const lines: string[] = [];
  for (let start = 0; start < Math.min(ids.length, MOST_LISTED); start += PER_LINE) {
    const some = ids.slice(start, Math.min(start + PER_LINE, MOST_LISTED)).map(caseName);
    lines.push(`${start === 0 ? 'to retire first' : 'then'}: ${some.join(', ')}`);
  }
  return ids.length > MOST_LISTED ? [...lines, `and ${count(ids.length - MOST_LISTED)} more`] : lines;
}

const PER_LINE = 10;
const MOST_LISTED = 1_000;

function mostTrialsFirst(one: CaseRecord, other: CaseRecord): number {
  const [reviewed, otherReviewed] = [one.case.reviewed ?? '', other.case.reviewed ?? ''];
  return other.trials - one.trials || (reviewed === otherReviewed ? 0 : reviewed < otherReviewed ? -1 : 1);
}
