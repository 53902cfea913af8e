import { count, plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { type CaseRecord, lacking, type Need } from './recorded/case-records.ts';
import { type Disagreement, disagreementOf } from './recorded/other-answers.ts';
import { besideExpectation } from './recorded/side-by-side.ts';
import { versionsNeeded, type Witnesses, witnesses } from './recorded/witnesses.ts';
import { caseName, caseNames, shownValue } from './wording.ts';

/**
 * Cases that every recorded version fails, or in which several versions agree on another answer than the expected one.
 * Either the case is hard or its expectation is not right, and only reading it tells. That takes a person's time: the
 * strongest are findings, one for a hundred cases, and the others wait until these are read.
 */
export function suspectGold(facts: SetFacts, options: SetOptions): readonly Finding[] {
  const suspects = suspectsOf(witnesses(facts).cases);
  return suspects.slice(0, mostShown(facts)).map((suspect, index) => {
    const { id, location } = suspect.record.case;
    return finding('set/suspect-gold', options, {
      suite: facts.suite.name,
      subject: id,
      location,
      message: `${caseName(id)} ${said(suspect)}: look at the expectation first (${count(index + 1)} of ${count(suspects.length)} to look at)`,
      evidence: besideExpectation(suspect),
      fix: 'Read the outputs beside the expectation. If they are right, correct it. If it is right, the case is a hard one and worth keeping: write the day of the reading into its `reviewed`, and the next one takes its place.',
    });
  });
}

/** Candidates are named as soon as there are any: they are where to look while there is too little to go by. */
export function suspectGoldUnmeasured(facts: SetFacts, _options: SetOptions): readonly string[] {
  const records = witnesses(facts);
  const waiting = suspectsOf(records.cases).slice(mostShown(facts));
  return [
    ...records.unmeasured,
    ...lackingLine(records),
    ...(waiting.length === 0 ? [] : [`to look at once the first are \`reviewed\`: ${named(waiting)}`]),
  ];
}

function lackingLine(records: Witnesses): readonly string[] {
  const { cases } = records;
  const short = lacking(cases, [versionsNeeded(FEWEST_VERSIONS, records), TRIALS]);
  if (short === undefined) return [];
  const sofar = disagreements(cases).filter(({ record, failed, trials }) => failed === trials && !isTold(record));
  return [sofar.length === 0 ? short : `${short}; failed every time so far: ${named(sofar)}`];
}

/** Of the cases that ever failed; most never do. */
function disagreements(records: readonly CaseRecord[]): readonly Disagreement[] {
  return records
    .filter(({ versions }) => versions.some(({ trials }) => trials.some(({ right }) => !right)))
    .map(disagreementOf);
}

/** The strongest first. */
function suspectsOf(records: readonly CaseRecord[]): readonly Disagreement[] {
  return disagreements(records.filter((record) => isTold(record) && !wasRead(record)))
    .filter((one) => failsAlways(one) || isOutvoted(one))
    .sort(strongestFirst);
}

/** Whoever reviewed a case when as much was on record has answered the question. */
function wasRead(record: CaseRecord): boolean {
  const { reviewed } = record.case;
  if (reviewed === undefined) return false;
  const then = record.versions.flatMap(({ version, trials }) => {
    const known = trials.filter(({ run }) => run.startedAt.slice(0, reviewed.length) <= reviewed);
    return known.length === 0 ? [] : [{ version, trials: known }];
  });
  return isTold({ ...record, versions: then, trials: then.reduce((sum, { trials }) => sum + trials.length, 0) });
}

function mostShown({ cases }: SetFacts): number {
  return Math.min(MOST_SHOWN, Math.max(1, Math.floor(cases.length / CASES_PER_SHOWN)));
}

const MOST_SHOWN = 10;
const CASES_PER_SHOWN = 100;

function named(disagreements: readonly Disagreement[]): string {
  return `${plural(disagreements.length, 'case')}, ${caseNames(disagreements.map(({ record }) => record.case.id))}`;
}

const FEWEST_VERSIONS = 3;

const TRIALS: Need = { what: 'trials', needed: 4, has: ({ trials }) => trials };

function isTold({ versions, trials }: CaseRecord): boolean {
  return versions.length >= FEWEST_VERSIONS && trials >= TRIALS.needed;
}

function failsAlways({ failed, trials }: Disagreement): boolean {
  return failed === trials;
}

/** By three versions to one at the least. What the newest version gets right was mended since, and so is no riddle. */
function isOutvoted({ agreeing, right, newestIsRight }: Disagreement): boolean {
  return agreeing >= FEWEST_VERSIONS * Math.max(1, right) && !newestIsRight;
}

function isAgreed({ agreeing }: Disagreement): boolean {
  return agreeing >= FEWEST_VERSIONS;
}

/** Where all else is equal the order of the files stays. */
function strongestFirst(one: Disagreement, other: Disagreement): number {
  return (
    Number(isAgreed(other)) - Number(isAgreed(one)) ||
    one.early - other.early ||
    other.agreeing - one.agreeing ||
    Number(failsAlways(other)) - Number(failsAlways(one)) ||
    versionsOf(other) - versionsOf(one) ||
    other.failed - one.failed
  );
}

function versionsOf({ record }: { readonly record: CaseRecord }): number {
  return record.versions.length;
}

function said(suspect: Disagreement): string {
  const { agreed, agreeing, failed, trials, right } = suspect;
  const versions = plural(versionsOf(suspect), 'version');
  const answer = agreed === undefined ? '' : shownValue(agreed.text, 0, SHORT);
  if (failed < trials) {
    const most = `${agreeing} of ${versions} agree on ${answer}`;
    return right === 0 ? `${most}, none on what is expected` : `${most}, ${right} on what is expected`;
  }
  const every = `failed in all ${plural(trials, 'trial')} of ${versions}`;
  return agreeing < 2
    ? every
    : `${every}, and ${agreeing === versionsOf(suspect) ? 'all' : agreeing} of these agree on ${answer}`;
}

const SHORT = 60;
