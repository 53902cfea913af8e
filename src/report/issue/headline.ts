import { DAY, formatDuration } from '../../config/scalars.ts';
import { dayOf } from '../../values/days.ts';
import { plural } from '../../values/format.ts';
import { type Block, heading, paragraph } from '../blocks.ts';
import { code, strong, type Words, words } from '../words.ts';
import {
  isAboutProduction,
  rankedCauses,
  snoozedUntil,
  staleSince,
  type WeeklyFigures,
  type WeeklyIssue,
} from './weekly-issue.ts';

/** What it is about, in the heading; how stale, and how often it was, below. */
export function headline(issue: WeeklyIssue): readonly Block[] {
  const until = snoozedUntil(issue);
  const asleep = until === undefined ? '' : words` ${strong(`Snoozed until ${until}:`)} it is left as it is here.`;
  return [
    heading(
      3,
      words`Evalgap · ${code(issue.suite)}${staleSince(issue) === undefined ? ' wants a look' : ' is stale'}${causesOf(issue)}`,
    ),
    paragraph(words`${lagSentence(issue)} ${objectiveSentence(issue)}${asleep}`),
    ...wayOut(issue),
  ];
}

/** How often the objective was met, the weeks that nobody knows said. */
export function objectiveSentence({ weeks, freshness }: WeeklyFigures): Words {
  if (weeks.of === 0)
    return words`The objective is at most ${objectiveOf({ freshness })}; no week is over yet by which to judge it.`;
  const unknown = weeks.unknown === 0 ? '' : `, ${plural(weeks.unknown, 'week')} not known`;
  return words`The objective, at most ${objectiveOf({ freshness })}, was met in ${weeks.met} of the last ${plural(weeks.of, 'week')}${unknown}.`;
}

function lagSentence({ lagDays, asOf, causes }: WeeklyIssue): Words {
  if (lagDays === null && causes.some(isAboutProduction))
    return words`${strong('What production does has moved')}, as below, though every change in the repository has been answered: the eval lag is none.`;
  if (lagDays === null)
    return words`${strong('Eval lag: none.')} Every change has been answered; what stands here wants a look all the same.`;
  return words`${strong(`Eval lag: ${plural(lagDays, 'day')}.`)} So long, on ${dayOf(asOf)}, the oldest change has waited for a case to answer it.`;
}

/** What to do, before anything that has to be read. A single cause says it itself. */
function wayOut(issue: WeeklyIssue): readonly Block[] {
  const [first, second] = rankedCauses(issue).map(({ cases }) => cases.length);
  if (staleSince(issue) === undefined) return [];
  if (second === undefined) return [paragraph(words`Once it is answered, this issue closes by itself.`)];
  const begin = first !== undefined && first > second ? ' Begin with the first: most cases cover it.' : '';
  return [
    paragraph(
      words`${strong('To answer a change')}, add a case that covers it, edit one, or set the ${code('reviewed')} date of one that still holds. Once all are answered, this issue closes by itself.${begin}`,
    ),
  ];
}

function causesOf(issue: WeeklyIssue): Words {
  const causes = issue.causes.length + (issue.more ?? 0);
  return causes < 2 ? [] : words`: ${plural(causes, 'cause')}`;
}

/** `7 days`, `12h` */
export function objectiveOf({ freshness }: Pick<WeeklyFigures, 'freshness'>): string {
  return freshness % DAY === 0 ? plural(freshness / DAY, 'day') : formatDuration(freshness);
}
