import type { Case } from '../../../cases/case.ts';
import { type CaseChange, sameExpectation, sameInput } from '../../../compare/set-changes.ts';
import { plural } from '../../../values/format.ts';
import { assertNever } from '../../../values/json.ts';
import { quoted } from '../../wording.ts';
import { caseName, shownBeside, shownValue } from '../wording.ts';
import { isUnanswered, ofTheBase, ofTheHead, rightIn } from './agents-words.ts';

/** `step` is the one that the head fails. */
export function messageOf(change: CaseChange, step: string): string {
  const name = caseName(change.id);
  const at = quoted(step);
  const base = ofTheBase(change.asItStood.base?.steps.get(step));
  const head = ofTheHead(change, step, ` at ${at}`);
  switch (change.kind) {
    case 'removed':
      return `case ${name} was removed: as it stood the head ${head}, ${base}`;
    case 'drafted':
      return `case ${name} was made a draft: as it stood the head ${head}, ${base}`;
    case 'reviewed':
      return `case ${name} was marked as reviewed on ${quoted(change.now.reviewed ?? '')} and not changed: the head ${head}, ${base}`;
    case 'edited': {
      const { before, now } = change;
      if (!now.expect.has(step))
        return `case ${name} expects nothing at ${at} any more: as it stood the head ${ofTheHead(change, step, ' there')}, ${base}`;
      const what = sameInput(before, now) ? 'expectation' : 'input';
      return `the ${what} of case ${name} was changed: the head passes it at ${at} as it is now and ${ofTheHead(change, step, '')} as it stood, ${base}`;
    }
    default:
      return assertNever(change);
  }
}

export function evidenceOf(change: CaseChange, step: string): readonly string[] {
  const trials = trialsOf(change, step);
  switch (change.kind) {
    case 'removed':
    case 'drafted':
      return [...asked(change.before, step), trials];
    case 'reviewed':
      return [...asked(change.now, step), trials];
    case 'edited': {
      const { before, now } = change;
      const expected = sameExpectation(before, now, step) ? [] : expectedBeside(before.expect, now.expect, step);
      if (sameInput(before, now)) return [...expected, trials];
      const [was, is] = shownBeside(before.input, now.input);
      return [`asked before: ${was}`, `asks now: ${is}`, trials, ...expected];
    }
    default:
      return assertNever(change);
  }
}

function asked({ input, expect }: Case, step: string): readonly string[] {
  const expected = expect.get(step);
  return [
    `input: ${shownValue(input)}`,
    ...(expected === undefined ? [] : [`expected at ${quoted(step)}: ${shownValue(expected)}`]),
  ];
}

function expectedBeside(before: Case['expect'], now: Case['expect'], step: string): readonly string[] {
  const [was, is] = [before.get(step), now.get(step)];
  if (was === undefined) return [];
  if (is === undefined) return [`expected before: ${shownValue(was)}`, 'expected now: nothing'];
  const [one, other] = shownBeside(was, is);
  return [`expected before: ${one}`, `expected now: ${other}`];
}

function trialsOf(change: CaseChange, step: string): string {
  const { base, head } = change.asItStood;
  const right = `as it stood: base right in ${rightIn(base?.steps.get(step))}`;
  if (isUnanswered(change)) return `${right}, head completed none of ${plural(head?.trials ?? 0, 'trial')}`;
  return `${right}, head in ${rightIn(head?.steps.get(step))}`;
}

export function fixOf({ kind }: CaseChange): string {
  return FIX[kind];
}

const TAKEN_AWAY =
  'Put the case back and mend the agent. Where the product no longer does what it asks, say so in the review.';

const FIX: Readonly<Record<CaseChange['kind'], string>> = {
  removed: TAKEN_AWAY,
  drafted: TAKEN_AWAY,
  edited:
    'Hold both versions against what the product should do. Keep the new one where it is right; where it only follows the failure, mend the agent.',
  reviewed:
    'Look at the case and at what the head answers: mend the agent or correct the case, the day alone does neither.',
};
