import { exactDuplicates, keepersAmong, lostWithout } from '../../cases/exact-duplicates.ts';
import { textReadings } from '../../similarity/text-readings.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { quoted, someOf } from '../wording.ts';
import type { AlikePair } from './alike/alike-pairs.ts';
import { agree } from './alike/expectations.ts';
import { askedLines, furtherLine, likeness, pairsByCase } from './alike/pairs-by-case.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { pairGrounds } from './grounds.ts';
import { caseName, shownValue } from './wording.ts';

/** Cases that ask what an earlier case asks, word for word or nearly, and expect the same. */
export function duplicate({ suite, cases, alike }: SetFacts, options: SetOptions): readonly Finding[] {
  const { threshold = 0.9 } = options;
  const reading = textReadings();
  // Another order, date or amount is another request, however alike the rest is.
  const asksOfAnother = ({ how, texts: [one, other] }: AlikePair): boolean =>
    how === 'near' && reading(one).figures !== reading(other).figures;
  const repeating = alike.pairs.filter(
    (pair) => isAlike(pair, threshold) && agree(pair.earlier, pair.later) && !asksOfAnother(pair),
  );
  const going = new Set(exactDuplicates(cases).flatMap((twins) => [...keepersAmong(twins).keys()].map(({ id }) => id)));
  return pairsByCase(repeating).map(([closest, ...further]) =>
    finding('set/duplicate', options, {
      suite: suite.name,
      subject: closest.later.id,
      location: closest.later.location,
      message: messageOf(closest),
      evidence: [...askedLines(closest), ...expectedLine(closest), ...furtherLine('also like', further)],
      fix: fixOf(closest, going),
      grounds: pairGrounds([closest, ...further]),
    }),
  );
}

/** Why some repeated requests may not have been found; the same inputs always are. */
export function duplicateUnmeasured({ alike }: SetFacts, _options: SetOptions): readonly string[] {
  return [alike.nearUnchecked, alike.writingUnchecked].filter((reason) => reason !== undefined);
}

/** Cases of one group are meant to be alike: different wordings of one request. */
function isAlike({ earlier, later, how, similarity }: AlikePair, threshold: number): boolean {
  if (how === 'same') return true;
  if (earlier.group !== undefined && earlier.group === later.group) return false;
  return how === 'written-otherwise' || similarity >= threshold;
}

function isExact({ earlier, later }: AlikePair): boolean {
  return earlier.digest === later.digest;
}

function messageOf(pair: AlikePair): string {
  const [one, other] = [caseName(pair.earlier.id), caseName(pair.later.id)];
  if (isExact(pair)) return `case ${other} repeats ${one}: the same input, and the same is expected`;
  if (pair.how === 'same')
    return `case ${other} has the same input as ${one}, and expects the same wherever both say something`;
  const like = `(${likeness(pair)})`;
  if (pair.how === 'written-otherwise')
    return `case ${other} asks what ${one} asks, only written otherwise ${like}, and expects the same`;
  return `case ${other} asks nearly what ${one} asks ${like}, and expects the same`;
}

/** Of the steps that both speak of, the last. */
function expectedLine({ earlier, later }: AlikePair): readonly string[] {
  const last = [...later.expect].findLast(([step]) => earlier.expect.has(step));
  return last === undefined ? [] : [`both expect ${shownValue(last[1])} of ${quoted(last[0])}`];
}

function fixOf(pair: AlikePair, going: ReadonlySet<string>): string {
  if (isExact(pair) && going.has(pair.later.id))
    return '`npx evalgap check --fix` removes it, or says what about its file keeps it from doing so.';
  if (isExact(pair)) {
    const lost = someOf(lostWithout(pair.later, pair.earlier));
    return `\`npx evalgap check --fix\` leaves it, since its ${lost} would be lost. Bring what you need of that into the case it repeats, then remove it.`;
  }
  if (pair.how === 'same') return 'Put what both expect into one case, and remove the other.';
  return 'Remove one of the two, or reword it to ask something else. If both wordings are wanted, give both cases the same `group`: a group counts as one.';
}
