import { textReadings } from '../../similarity/text-readings.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { quoted } from '../wording.ts';
import type { AlikePair } from './alike/alike-pairs.ts';
import { type Opposition, oppositions } from './alike/expectations.ts';
import { askedLines, furtherLine, likeness, pairsByCase } from './alike/pairs-by-case.ts';
import { toldApart } from './alike/told-apart.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { pairGrounds } from './grounds.ts';
import { caseName, shownBeside, shownValue } from './wording.ts';

/** Cases that ask what an earlier case asks, word for word or nearly, and expect what excludes its expectation. */
export function conflict({ suite, alike }: SetFacts, options: SetOptions): readonly Finding[] {
  const { threshold = 0.8 } = options;
  const reading = textReadings();
  const opposed = new Map<AlikePair, readonly Opposition[]>();
  for (const pair of alike.pairs) {
    if (pair.how !== 'same' && (areOfOneGroup(pair) || (pair.how === 'near' && pair.similarity < threshold))) continue;
    const found = oppositions(pair.earlier, pair.later, suite.steps);
    if (found.length === 0 || (pair.how !== 'same' && toldApart(pair, found, threshold, reading))) continue;
    opposed.set(pair, found);
  }
  return pairsByCase([...opposed.keys()]).map(([closest, ...further]) => {
    const at = opposed.get(closest) ?? [];
    return finding('set/conflict', options, {
      suite: suite.name,
      subject: closest.later.id,
      location: closest.later.location,
      message: messageOf(closest, at),
      evidence: [
        ...askedLines(closest),
        ...at.slice(0, MOST_STEPS).map((opposition) => expectedLine(closest, opposition)),
        ...furtherLine('also against', further, (pair) => opponentText(opposed.get(pair))),
      ],
      fix:
        closest.how === 'same'
          ? 'Decide which answer is right. Correct or remove the other case; if both are right, say in the inputs what the answer hangs on.'
          : 'Read both side by side. If one expectation is wrong, correct it; if both are right, reword the inputs until a reader can tell why, or, if they are so alike on purpose, give both cases the same `group`.',
      grounds: pairGrounds([closest, ...further], (pair) => (opposed.get(pair) ?? []).map(({ step }) => step)),
    });
  });
}

/** Why conflicts between near inputs may not have been found; those of the same input always are. */
export function conflictUnmeasured({ alike }: SetFacts, _options: SetOptions): readonly string[] {
  return alike.nearUnchecked === undefined ? [] : [alike.nearUnchecked];
}

/** Wordings put side by side on purpose; the very same input cannot be meant twice. */
function areOfOneGroup({ earlier, later }: AlikePair): boolean {
  return earlier.group !== undefined && earlier.group === later.group;
}

const MOST_STEPS = 2;
/** Characters of what a further opponent expects: there may be several of them on one line. */
const SHORT = 60;

function messageOf(pair: AlikePair, at: readonly Opposition[]): string {
  const [one, other] = [caseName(pair.earlier.id), caseName(pair.later.id)];
  const steps = at.map(({ step }) => quoted(step)).join(', ');
  if (pair.how === 'same')
    return `case ${other} has the same input as ${one} and expects something else of ${steps}: no agent can pass both`;
  if (pair.how === 'written-otherwise')
    return `case ${other} asks what ${one} asks, only written otherwise (${likeness(pair)}), and expects something else of ${steps}`;
  return `case ${other} asks nearly what ${one} asks (${likeness(pair)}) and expects something else of ${steps}`;
}

function expectedLine({ earlier, later }: AlikePair, { step, one, other }: Opposition): string {
  const [expectedOne, expectedOther] = shownBeside(one, other);
  return `of ${quoted(step)} ${caseName(earlier.id)} expects ${expectedOne}, ${caseName(later.id)} ${expectedOther}`;
}

function opponentText([first]: readonly Opposition[] = []): string {
  return first === undefined ? '' : `, which expects ${shownValue(first.one, 0, SHORT)} of ${quoted(first.step)}`;
}
