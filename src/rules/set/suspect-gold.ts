import { count, plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { quoted, someOf } from '../wording.ts';
import { type CaseRecord, caseRecords, isEnough, lacking, type Need } from './case-records.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { type Disagreement, disagreementOf } from './other-answers.ts';
import { besideExpectation } from './side-by-side.ts';
import { shownValue } from './wording.ts';

/**
 * Cases that every recorded version fails, or in which several versions agree on another answer than the expected one.
 * Either the case is hard or its expectation is not right, and reading it tells. The strongest come first.
 */
export function suspectGold(facts: SetFacts, options: SetOptions): readonly Finding[] {
  const suspects = caseRecords(facts).cases.map(disagreementOf).filter(isSuspect).sort(strongestFirst);
  return suspects.map((suspect, index) => {
    const { id, location } = suspect.record.case;
    return finding('set/suspect-gold', options, {
      suite: facts.suite.name,
      subject: id,
      location,
      message: `${quoted(id)} ${said(suspect)}: look at the expectation first (${count(index + 1)} of ${count(suspects.length)} to look at)`,
      evidence: besideExpectation(suspect),
      fix: 'Read the outputs beside the expectation. If they are right, correct it. If it is right, the case is a hard one and worth keeping: waive the finding, with the reason.',
    });
  });
}

/** Candidates are named as soon as there are any: they are where to look while there is too little to go by. */
export function suspectGoldUnmeasured(facts: SetFacts, _options: SetOptions): readonly string[] {
  const records = caseRecords(facts);
  const short = lacking(records, NEEDS);
  if (short === undefined) return records.unmeasured;
  const sofar = records.cases
    .map(disagreementOf)
    .filter((one) => one.trials > 0 && one.failed === one.trials && !isSuspect(one))
    .map(({ record }) => record.case.id);
  const candidates =
    sofar.length === 0 ? '' : `; failed every time so far: ${plural(sofar.length, 'case')}, ${someOf(sofar)}`;
  return [...records.unmeasured, short + candidates];
}

const FEWEST_VERSIONS = 3;

const NEEDS: readonly Need[] = [
  { what: 'versions', needed: FEWEST_VERSIONS, has: ({ versions }) => versions.length },
  { what: 'trials', needed: 4, has: ({ trials }) => trials },
];

function isSuspect(disagreement: Disagreement): boolean {
  return failsAlways(disagreement) || isOutvoted(disagreement);
}

function failsAlways({ record, failed, trials }: Disagreement): boolean {
  return isEnough(record, NEEDS) && failed === trials;
}

/** What the newest version gets right was mended since, and so is no riddle. */
function isOutvoted({ agreeing, right, newestIsRight }: Disagreement): boolean {
  return agreeing >= FEWEST_VERSIONS && agreeing > right && !newestIsRight;
}

/** Where all else is equal the order of the files stays. */
function strongestFirst(one: Disagreement, other: Disagreement): number {
  return (
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
  if (!failsAlways(suspect)) {
    const most = `${agreeing} of ${versions} agree on ${answer}`;
    return right === 0
      ? `failed ${failed} of ${plural(trials, 'trial')}, and ${most}`
      : `${most}, ${right} on what is expected`;
  }
  const every = `failed in all ${plural(trials, 'trial')} of ${versions}`;
  return agreeing < 2
    ? every
    : `${every}, and ${agreeing === versionsOf(suspect) ? 'all' : agreeing} of these agree on ${answer}`;
}

const SHORT = 60;
