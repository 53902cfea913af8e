import { COMMANDS } from '../../commands/command.ts';
import { standingOrders } from '../../commands/replies/orders.ts';
import { type Block, list, paragraph, small } from '../blocks.ts';
import { omittable, type Part, whole } from '../budget.ts';
import { code, sentence, strong, type Words, words } from '../words.ts';
import type { WeeklyIssue } from './weekly-issue.ts';

const MOST_NOT_LOOKED_AT = 20;

/** What ends every open issue: what stands, what can be done, and what nobody looked at. */
export function closingSections(issue: WeeklyIssue): readonly Part[] {
  return [
    whole(
      ...accepted(issue),
      ...standingOrders(issue.orders),
      paragraph(strongly('What you can do here')),
      list(waysOut()),
    ),
    omittable(notLookedAt(issue), 'all-but-verdict', words`what was not looked at`),
    whole(footer()),
  ];
}

export function notLookedAt({ notLookedAt: sentences }: Pick<WeeklyIssue, 'notLookedAt'>): readonly Block[] {
  const shown = sentences.slice(0, MOST_NOT_LOOKED_AT).map((text): Words => [sentence(text)]);
  const more = sentences.length - shown.length;
  const own = words`Whether the cases are right: a change counts as answered once a covering case was added, changed or reviewed after it.`;
  return [paragraph(strongly('Not looked at')), list([...shown, ...(more > 0 ? [words`${more} more`] : []), own])];
}

/** How people and we share one body. */
export function footer(): Block {
  return small(
    words`Evalgap writes from here up to the hidden line above, when there is news and every fourth week. Your own text is safe above and below; within, it is replaced.`,
  );
}

function accepted({ causes }: WeeklyIssue): readonly Block[] {
  const known = causes.flatMap(({ key, acceptedUntil }) =>
    acceptedUntil === undefined ? [] : [words`${code(key, 200)} until ${acceptedUntil}`],
  );
  return known.length === 0 ? [] : [paragraph(strongly('Accepted, and not counted above')), list(known.slice(0, 50))];
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
