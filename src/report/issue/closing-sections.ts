import { COMMANDS } from '../../commands/command.ts';
import { standingOrders } from '../../commands/replies/orders.ts';
import { dayOf } from '../../values/days.ts';
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
      paragraph(strongly('If now is not the time')),
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
function footer({ asOf, lookAt }: WeeklyIssue): Block {
  return small(
    words`As of ${dayOf(asOf)}. Evalgap rewrites this when there is news, and every ${lookAt === undefined ? 'fourth week' : 'week'} otherwise. Write above or below it: what somebody writes inside is moved below.`,
  );
}

/** Orders name what they are about themselves; what is left was accepted with its rule, or waived in the config. */
function accepted({ accepted: all, orders }: WeeklyIssue): readonly Block[] {
  const named = new Set(orders.flatMap((order) => (order.kind === 'accept' ? order.cause : [])));
  const causes = all.filter(({ finding }) => !named.has(finding.key));
  if (causes.length === 0) return [];
  const keys = causes.slice(0, MOST_ACCEPTED).map(({ finding }): Words => [code(finding.key, 200)]);
  const more = causes.length - keys.length;
  return [
    paragraph(strongly('Accepted with their rule or waived in the config, and not counted above')),
    list([...keys, ...(more > 0 ? [words`${more} more`] : [])]),
  ];
}

function waysOut(): readonly Words[] {
  const here = COMMANDS.filter(({ name }) => name === 'snooze' || name === 'accept');
  return [
    ...here.map(
      ({ name, form, example, says }) => words`Comment ${code(name === 'accept' ? form : example)}: ${says}.`,
    ),
    words`Close it as ${strong('not planned')}: it stays closed until something moves after that. Closed as completed with changes still open, it is opened again two weeks later.`,
  ];
}

function strongly(text: string): Words {
  return words`${strong(text)}`;
}
