import { dayOf } from '../../commands/days.ts';
import { formatDuration } from '../../config/scalars.ts';
import { plural } from '../../values/format.ts';
import { type Block, heading, paragraph } from '../blocks.ts';
import { code, strong, type Words, words } from '../words.ts';
import { rankedCauses, snoozedUntil, type WeeklyFigures, type WeeklyIssue } from './weekly-issue.ts';

/** What it is about, in the heading; how stale, and how often it was, below. */
export function headline(issue: WeeklyIssue): readonly Block[] {
  const until = snoozedUntil(issue);
  const asleep = until === undefined ? '' : words` ${strong(`Snoozed until ${until}:`)} it is left as it is here.`;
  return [
    heading(
      3,
      words`Evalgap · ${code(issue.suite)}${isStale(issue) ? ' is stale' : ' wants a look'}${causesOf(issue)}`,
    ),
    paragraph(words`${lagSentence(issue)} ${objectiveSentence(issue)}${asleep}`),
  ];
}

/** How often the objective was met, the weeks that nobody knows said. */
export function objectiveSentence({ weeks, freshness }: WeeklyFigures): Words {
  const unknown = weeks.unknown === 0 ? '' : `, ${plural(weeks.unknown, 'week')} not known`;
  return words`The objective, at most ${formatDuration(freshness)}, was met in ${weeks.met} of the last ${plural(weeks.of, 'week')}${unknown}.`;
}

function lagSentence({ lagDays, asOf }: WeeklyIssue): Words {
  if (lagDays === null)
    return words`${strong('Eval lag: none.')} No change waits for an answer, and still the cases fall behind.`;
  return words`${strong(`Eval lag: ${plural(lagDays, 'day')}`)} on ${dayOf(new Date(asOf))}, the age of the oldest change that no case has answered.`;
}

function causesOf(issue: WeeklyIssue): Words {
  const causes = rankedCauses(issue).length;
  return causes < 2 ? [] : words`: ${plural(causes, 'cause')}`;
}

function isStale({ lagDays }: WeeklyIssue): boolean {
  return lagDays !== null;
}
