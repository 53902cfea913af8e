import { count, plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { quoted, someOf } from '../wording.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import {
  type CaseRecord,
  type CaseRecords,
  caseRecords,
  isEnough,
  lacking,
  type Need,
} from './recorded/case-records.ts';
import { type Disagreement, disagreementOf } from './recorded/other-answers.ts';
import { besideExpectation } from './recorded/side-by-side.ts';
import { differingVersions } from './recorded/witnesses.ts';
import { shownValue } from './wording.ts';

/**
 * Cases that every recorded version fails, or in which several versions agree on another answer than the expected one.
 * Either the case is hard or its expectation is not right, and reading it tells. The strongest come first.
 */
export function suspectGold(facts: SetFacts, options: SetOptions): readonly Finding[] {
  const { shown } = suspectsOf(caseRecords(facts).cases);
  return shown.map((suspect, index) => {
    const { id, location } = suspect.record.case;
    return finding('set/suspect-gold', options, {
      suite: facts.suite.name,
      subject: id,
      location,
      message: `${quoted(id)} ${said(suspect)}: look at the expectation first (${count(index + 1)} of ${count(shown.length)} to look at)`,
      evidence: besideExpectation(suspect),
      fix: 'Read the outputs beside the expectation. If they are right, correct it. If it is right, the case is a hard one and worth keeping: waive the finding, with the reason.',
    });
  });
}

/** Candidates are named as soon as there are any: they are where to look while there is too little to go by. */
export function suspectGoldUnmeasured(facts: SetFacts, _options: SetOptions): readonly string[] {
  const records = caseRecords(facts);
  const { shown, hidden } = suspectsOf(records.cases);
  return [
    ...records.unmeasured,
    ...lackingLine(records.cases),
    ...(hidden.length === 0 ? [] : [`failed every time, but agree on no other answer: ${named(hidden)}`]),
    ...(shown.length === 0 ? [] : likeVersionsLine(records)),
  ];
}

function lackingLine(records: readonly CaseRecord[]): readonly string[] {
  const short = lacking(records, NEEDS);
  if (short === undefined) return [];
  const sofar = disagreements(records).filter(
    (one) => one.failed === one.trials && !isEnough(one.record, NEEDS) && !isOutvoted(one),
  );
  return [sofar.length === 0 ? short : `${short}; failed every time so far: ${named(sofar)}`];
}

function likeVersionsLine(records: CaseRecords): readonly string[] {
  const differing = differingVersions(records);
  const versions = new Set(records.runs.map(({ version }) => version)).size;
  if (versions < FEWEST_VERSIONS || differing >= FEWEST_VERSIONS) return [];
  return [
    `${versions} versions, but only ${differing} that differ in one case in fifty or more: that they agree says less`,
  ];
}

/** Of the cases that ever failed; most never do. */
function disagreements(records: readonly CaseRecord[]): readonly Disagreement[] {
  return records
    .filter(({ versions }) => versions.some(({ trials }) => trials.some(({ right }) => !right)))
    .map(disagreementOf);
}

interface Suspects {
  readonly shown: readonly Disagreement[];
  readonly hidden: readonly Disagreement[];
}

/** An agent that fails very much tells little of each case: then only those with one other answer are worth a finding. */
function suspectsOf(records: readonly CaseRecord[]): Suspects {
  const all = disagreements(records).filter((one) => failsAlways(one) || isOutvoted(one));
  const isMuch = all.length > Math.max(MANY, records.length * MANY_SHARE);
  const isShown = ({ agreeing }: Disagreement) => !isMuch || agreeing >= FEWEST_VERSIONS;
  return { shown: all.filter(isShown).sort(strongestFirst), hidden: all.filter((one) => !isShown(one)) };
}

const MANY = 10;
const MANY_SHARE = 0.1;

function named(disagreements: readonly Disagreement[]): string {
  return `${plural(disagreements.length, 'case')}, ${someOf(disagreements.map(({ record }) => record.case.id))}`;
}

const FEWEST_VERSIONS = 3;

const NEEDS: readonly Need[] = [
  { what: 'versions', needed: FEWEST_VERSIONS, has: ({ versions }) => versions.length },
  { what: 'trials', needed: 4, has: ({ trials }) => trials },
];

function failsAlways({ record, failed, trials }: Disagreement): boolean {
  return isEnough(record, NEEDS) && failed === trials;
}

/** By three versions to one at the least. What the newest version gets right was mended since, and so is no riddle. */
function isOutvoted({ agreeing, right, newestIsRight }: Disagreement): boolean {
  return agreeing >= FEWEST_VERSIONS * Math.max(1, right) && !newestIsRight;
}

/** Where all else is equal the order of the files stays. */
function strongestFirst(one: Disagreement, other: Disagreement): number {
  return (
    other.agreeing - one.agreeing ||
    Number(failsAlways(other)) - Number(failsAlways(one)) ||
    one.early - other.early ||
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
