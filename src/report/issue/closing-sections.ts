import { COMMANDS } from '../../commands/command.ts';
import { dayOf } from '../../commands/days.ts';
import { standingOrders } from '../../commands/replies/orders.ts';
import { type Block, list, paragraph, small } from '../blocks.ts';
import { type Part, whole } from '../budget.ts';
import { capital, code, sentence, strong, type Words, words } from '../words.ts';
import type { WeeklyIssue } from './weekly-issue.ts';

const MOST_NOT_LOOKED_AT = 20;
const MOST_ACCEPTED = 20;

/** What ends every open issue: what stands, what can be done, and what nobody looked at. */
export function closingSections(issue: WeeklyIssue): readonly Part[] {
  return [
    whole(
      ...accepted(issue),
      ...standingOrders(issue.orders),
      paragraph(strongly('What you can do here')),
      list(waysOut()),
    ),
    whole(...notLookedAt(issue)),
    whole(footer(issue)),
  ];
}

function notLookedAt({ notLookedAt: sentences }: Pick<WeeklyIssue, 'notLookedAt'>): readonly Block[] {
  const shown = sentences.slice(0, MOST_NOT_LOOKED_AT).map((text) => capital([sentence(text)]));
  const more = sentences.length - shown.length;
  const own = words`Whether the cases are right: a change counts as answered once a covering case was added, changed or reviewed after it.`;
  return [paragraph(strongly('Not looked at')), list([...shown, ...(more > 0 ? [words`${more} more`] : []), own])];
}

/** How people and we share one body. */
function footer({ asOf }: WeeklyIssue): Block {
  return small(
    words`As of ${dayOf(new Date(asOf))}. Evalgap rewrites this when there is news, and every fourth week otherwise. Your own text is safe above and below it; what stands between its two hidden comments is replaced.`,
  );
}

function accepted({ accepted: causes }: WeeklyIssue): readonly Block[] {
  if (causes.length === 0) return [];
  const keys = causes.slice(0, MOST_ACCEPTED).map(({ finding }): Words => [code(finding.key, 200)]);
  const more = causes.length - keys.length;
  return [
    paragraph(strongly('Accepted, and not counted above')),
    list([...keys, ...(more > 0 ? [words`${more} more`] : [])]),
  ];
}

function waysOut(): readonly Words[] {
  const here = COMMANDS.filter(({ name }) => name === 'snooze' || name === 'accept' || name === 'add-case');
  return [
    words`Add or change a covering case, or renew its ${code('reviewed')} date: that answers a change, and the issue closes by itself.`,
    ...here.map(
      ({ name, form, example, says }) => words`Comment ${code(name === 'accept' ? form : example)}: ${says}.`,
    ),
    words`Close it as ${strong('not planned')}: it stays closed until something moves after that.`,
  ];
}

function strongly(text: string): Words {
  return words`${strong(text)}`;
}
