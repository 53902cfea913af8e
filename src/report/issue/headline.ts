import { dayOf } from '../../commands/days.ts';
import { DAY, formatDuration } from '../../config/scalars.ts';
import { plural } from '../../values/format.ts';
import { type Block, heading, paragraph } from '../blocks.ts';
import { code, strong, type Words, words } from '../words.ts';
import { snoozedUntil, staleSince, type WeeklyFigures, type WeeklyIssue } from './weekly-issue.ts';

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
  ];
}

/** How often the objective was met, the weeks that nobody knows said. */
export function objectiveSentence({ weeks, freshness }: WeeklyFigures): Words {
  if (weeks.of === 0)
    return words`The objective is at most ${objectiveOf({ freshness })}; no week is over yet by which to judge it.`;
  const unknown = weeks.unknown === 0 ? '' : `, ${plural(weeks.unknown, 'week')} not known`;
  return words`The objective, at most ${objectiveOf({ freshness })}, was met in ${weeks.met} of the last ${plural(weeks.of, 'week')}${unknown}.`;
}

function lagSentence({ lagDays, asOf }: WeeklyIssue): Words {
  if (lagDays === null)
    return words`${strong('Eval lag: none.')} No change waits for an answer; it is the set as a whole that wants a look.`;
  return words`${strong(`Eval lag: ${plural(lagDays, 'day')}`)} on ${dayOf(new Date(asOf))}, the age of the oldest change that no case has answered.`;
}

function causesOf(issue: WeeklyIssue): Words {
  const causes = issue.causes.length;
  return causes < 2 ? [] : words`: ${plural(causes, 'cause')}`;
}

/** `7 days`, `12h` */
export function objectiveOf({ freshness }: Pick<WeeklyFigures, 'freshness'>): string {
  return freshness % DAY === 0 ? plural(freshness / DAY, 'day') : formatDuration(freshness);
}
