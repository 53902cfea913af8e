import type { RedactedSample } from '../../production/redacted.ts';
import type { InputShift } from '../../production/shift/input-shift.ts';
import type { WordShares } from '../../production/shift/words-apart.ts';
import { count, percent, pFigure, plural } from '../../values/format.ts';
import { quoted } from '../wording.ts';
import { mayBeAlarm } from './alarm.ts';
import type { ShiftFacts } from './facts.ts';

/** What production was asked, as held against the cases. */
export interface Asked {
  readonly shift: InputShift;
  /** The week before against the same cases; absent where it has no say. */
  readonly before: InputShift | undefined;
  /** Of this week, those that hold text. */
  readonly samples: readonly RedactedSample[];
}

const MOST_WORDS = 6;

/** How sure it is, and what was compared. */
export function comparedLines({ samples }: ShiftFacts, asked: Asked, test: 'inputs' | 'novel'): readonly string[] {
  const { shift } = asked;
  const before = asked.before?.[test].p ?? null;
  const untold = samples.now.length - asked.samples.length;
  const drawn = shift.n.some((n, side) => n > (shift.compared[side] ?? 0));
  return [
    before === null ? 'this week alone is clear enough' : `the week before: adjusted ${pFigure(before)}`,
    ...(mayBeAlarm(shift[test].p) ? [] : ['found a week ago, and not gone: it would be at p over 20 %']),
    ...(drawn
      ? [
          `compared are ${count(shift.compared[1])} of the inputs and ${count(shift.compared[0])} of the cases, drawn evenly`,
        ]
      : []),
    ...(untold > 0 ? [`${plural(untold, 'sample')} of this week not compared: no text can be told in them`] : []),
  ];
}

/** Words that production writes more often than the cases, and less often. */
export function wordLines({ inputs: { words } }: InputShift): readonly string[] {
  if (words.more.length + words.fewer.length === 0) return ['no single word sets the two apart'];
  return [
    ...(words.more.length === 0 ? [] : [`more often than in the cases: ${wordList(words.more)}`]),
    ...(words.fewer.length === 0 ? [] : [`less often than in the cases: ${wordList(words.fewer)}`]),
  ];
}

function wordList(words: readonly WordShares[]): string {
  const shown = words.slice(0, MOST_WORDS).map(({ word, reference, current }) => {
    return `${quoted(word)} ${percent(current.so / current.of)} against ${percent(reference.so / reference.of)}`;
  });
  const rest = words.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${count(rest)} more` : ''}`;
}
