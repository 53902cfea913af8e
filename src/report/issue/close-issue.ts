import { standingOrders } from '../../commands/replies/orders.ts';
import type { StandingOrder } from '../../commands/standing-orders.ts';
import type { IssueText } from '../../github/issue-plan.ts';
import { dayOf } from '../../values/days.ts';
import { plural } from '../../values/format.ts';
import { assertNever } from '../../values/json.ts';
import { type Block, heading, paragraph, small } from '../blocks.ts';
import { commentMarker, toMarkdown } from '../markdown.ts';
import { code, link, listedUpTo, type Words, words } from '../words.ts';
import { objectiveSentence } from './headline.ts';
import { CLOSING, type IssueState, parseIssueBody, printState } from './issue-state.ts';
import { lagChart } from './lag-chart.ts';
import { findPart, isTooLong, markPart, withPart } from './marked-part.ts';
import type { WeeklyFigures } from './weekly-issue.ts';
import type { WriteOptions } from './write-issue.ts';

/** Why an issue has nothing more to say. */
export type ClosingReason =
  /** Nothing waits any more. */
  | { readonly kind: 'fresh'; readonly figures: WeeklyFigures }
  /** What is left was accepted by somebody. */
  | { readonly kind: 'accepted'; readonly figures: WeeklyFigures; readonly orders: readonly StandingOrder[] }
  /** The config no longer has the suite, has a rule switched off, or files its issues in another way. */
  | { readonly kind: 'not-reviewed'; readonly asOf: number };

export interface ClosedIssue {
  /** The body to leave behind; people's own text is kept. Where that leaves no room, the body as it stands. */
  readonly text: IssueText;
  /** The one comment that says why; its first line is a marker. */
  readonly comment: string;
}

const MOST_CAUSES = 10;

/** An issue on its way out. `undefined` where the body is none of ours. */
export function closeIssue(
  standing: IssueText,
  reason: ClosingReason,
  { redact = (text) => text }: Pick<WriteOptions, 'redact'> = {},
): ClosedIssue | undefined {
  const place = findPart(standing.body);
  const state = parseIssueBody(standing.body);
  if (place === undefined || state === undefined) return undefined;
  const [title, ...rest] = blocksOf(state, reason);
  const shown = redact(toMarkdown([title, ...rest, ...chartOf(reason), lastWords()]));
  const remembered = printState({
    causes: state.causes.map((cause) => ({ ...cause, key: redact(cause.key) })),
    said: CLOSING,
    title: redact(state.title),
    writtenAt: momentOf(reason),
  });
  const body = withPart(place, markPart(state, remembered, shown));
  return {
    text: { title: standing.title, body: isTooLong(body) ? standing.body : body },
    comment: `${commentMarker('weekly-closing', { day: dayOf(momentOf(reason)) })}\n${redact(toMarkdown([title, ...rest]))}`,
  };
}

/** What a second issue of the same identity is closed with. */
export function duplicateComment(of: { readonly number: number; readonly url: string }): string {
  const marker = commentMarker('weekly-closing', { duplicate: String(of.number) });
  return `${marker}\n${toMarkdown([
    paragraph(
      words`Evalgap · A second issue about the same. ${link('The older one', of.url)} is kept; nothing more is written here.`,
    ),
  ])}`;
}

function blocksOf({ suite, cause, causes }: IssueState, reason: ClosingReason): readonly [Block, ...Block[]] {
  const subject = cause === undefined ? words`${code(suite)}` : words`${code(suite)}, ${code(cause, 120)}`;
  const day = dayOf(momentOf(reason));
  switch (reason.kind) {
    case 'fresh':
      return [
        heading(3, words`Evalgap · ${subject} is fresh`),
        paragraph(
          words`${waiting(day, reason.figures)}${was(causes.map(({ key }) => key))} ${objectiveSentence(reason.figures)}`,
        ),
        paragraph(words`${howAnswered(causes)} When there is cause again, this issue is opened again.`),
      ];
    case 'accepted':
      return [
        heading(3, words`Evalgap · What is left of ${subject} is accepted`),
        paragraph(
          words`On ${day} everything that is still open was accepted here, or is waived in the config. Once that is over, this issue is opened again.`,
        ),
        ...standingOrders(reason.orders),
      ];
    case 'not-reviewed':
      return [
        heading(3, words`Evalgap · ${subject} is not reviewed here any more`),
        paragraph(
          words`On ${day} the config no longer asked for it: the suite, a rule that this was about, or the way in which its issues are filed was changed there. Nothing is said about whether it is fresh.`,
        ),
      ];
    default:
      return assertNever(reason);
  }
}

/** Within its grace a change may still be open. */
function waiting(day: string, { lagDays }: WeeklyFigures): string {
  if (lagDays === null) return `On ${day} nothing waited for an answer any more.`;
  return `On ${day} no change had waited longer than its grace; the oldest was ${plural(lagDays, 'day')} old.`;
}

/** What it is that no longer waits. A body whose memory is gone was most likely about changes. */
function howAnswered(causes: IssueState['causes']): string {
  const rules = new Set(causes.map(({ key }) => key.slice(0, key.indexOf(':'))));
  const said = [...BESIDE_CHANGES].flatMap(([rule, sentence]) => (rules.has(rule) ? sentence : []));
  return [...(rules.size === said.length && rules.size > 0 ? [] : [OF_CHANGES]), ...said].join(' ');
}

const OF_CHANGES =
  'Answered means that a covering case was added, changed or reviewed after the change. Whether that case asks the right thing was not looked at.';
const BESIDE_CHANGES: ReadonlyMap<string, string> = new Map([
  ['shift/agent', 'Results are again those of the run that they are compared with, but for what chance explains.'],
  [
    'shift/inputs',
    'What production was asked in the last week is again like the cases, or the cases have become like it.',
  ],
  ['shift/novel', 'The last week brought no new kind of request that no case resembles.'],
  [
    'shift/routing',
    'The share of requests that was handed to people in the last week is as before, or has been so long enough to be what is usual.',
  ],
  [
    'shift/confidence',
    'The agent was as sure of itself in the last week as before, or has been so long enough for that to be usual.',
  ],
  [
    'shift/tool-output',
    'What tools answered in the last week is what the schemas, the recorded runs or ten weeks of answers hold.',
  ],
  ['stale/failures-waiting', 'Each confirmed failure is a case now, is closed, or is no longer labelled as one.'],
]);

function was(keys: readonly string[]): Words {
  if (keys.length === 0) return [];
  const shown = keys.map((key) => code(key, 120));
  return words` This issue was about ${listedUpTo(MOST_CAUSES, shown)}.`;
}

function chartOf(reason: ClosingReason): readonly Block[] {
  return reason.kind === 'not-reviewed' ? [] : lagChart(reason.figures);
}

function momentOf(reason: ClosingReason): number {
  return reason.kind === 'not-reviewed' ? reason.asOf : reason.figures.asOf;
}

function lastWords(): Block {
  return small(
    words`Written by Evalgap when it closed this issue; it looks for it by the hidden lines around this part.`,
  );
}
