import { loadConfig } from '../../src/config/load.ts';
import type { OwnIssue } from '../../src/github/issues.ts';
import { readHistory } from '../../src/history/read-history.ts';
import type { ReviewedIssue } from '../../src/report/weekly/review-report.ts';
import { planReview } from '../../src/review/plan-review.ts';
import { carriedOut } from '../../src/review/remembered-issues.ts';
import { type ReplayedWeek, replayWeeks } from '../../src/review/replay-weeks.ts';
import { reviewSuite } from '../../src/review/review-suite.ts';
import { reviewedIssues } from '../../src/review/reviewed-issues.ts';
import type { IssueOrder, SuiteFacts } from '../../src/review/suite-facts.ts';
import { readTimeline } from '../../src/stale/timeline.ts';
import { unwrap } from '../../src/values/problem.ts';
import { aCaseLine, aHistory, mcp } from '../history/script.ts';

/**
 * Stories are told in weeks. Week 0 begins on Monday, 5 January 2026; each week is reviewed on its Monday at 06:00, and
 * what is committed without an hour is committed at noon. So what is done on `week 2 Tue` is looked at first in week 3,
 * five days and eighteen hours later, and again in week 4, when it is twelve days and eighteen hours old.
 */
type Moment = `week ${number} ${Day}` | `week ${number} ${Day} ${number}:${number}`;
type Day = (typeof DAYS)[number];
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** When, with which words, and what stands in which file afterwards; `null` takes a file away. */
export type Told = readonly [when: Moment, message: string, files: Readonly<Record<string, string | null>>];

const DAY = 86_400_000;
const HOUR = 3_600_000;
const WEEK_0 = Date.parse('2026-01-05T00:00:00Z');

export function at(moment: Moment): number {
  const [, week = '', day = '', clock = '12:00'] = moment.split(' ');
  const [hours, minutes] = clock.split(':').map(Number);
  return (
    WEEK_0 +
    (Number(week) * 7 + (DAYS as readonly string[]).indexOf(day)) * DAY +
    (hours ?? 0) * HOUR +
    (minutes ?? 0) * 60_000
  );
}

/** `2026-02-08` */
export function day(moment: Moment): string {
  return new Date(at(moment)).toISOString().slice(0, 10);
}

/** A suite of two prompts, a tool and a policy. Two cases cover the prompts, a third one the rest. */
export const BEGINNING: Told = [
  'week 0 Mon 00:00',
  'The project begins',
  {
    'prompts/triage.md': 'Decide what to do.\n',
    'prompts/reply.md': 'Answer kindly.\n',
    'tools/orders.json': mcp({ get_order: ['order_id', 'customer'] }),
    'policies/refunds.md': 'Thirty days.\n',
    'evals/cases.jsonl': cases(aCase('a'), aCase('b')),
    'evals/rest.jsonl': aCase('rest', { covers: ['get_order', 'policies/**'] }),
  },
];

const SUITE = `    prompts: { triage: prompts/triage.md, reply: prompts/reply.md }
    tools: [tools/*]
    product: [policies/**]
    cases: [evals/**]
    steps: { lookup: tool-call, decide: equals }
`;

export const CONFIG = configOf();

/** The suite of the beginning, with more keys of its own and of the config. */
export function configOf({ suite = '', rest = '' } = {}): string {
  return `suites:\n  support:\n${SUITE}${suite === '' ? '' : `    ${suite}\n`}${rest === '' ? '' : `${rest}\n`}`;
}

/** A line of a file of cases. */
export function aCase(id: string, more: Readonly<Record<string, unknown>> = {}): string {
  return aCaseLine(id, { expect: { decide: 'refund' }, source: { kind: 'production' }, ...more });
}

export function cases(...lines: readonly string[]): string {
  return lines.join('');
}

/** Real commits of many stories in one repository, each story in a folder of its own. */
export function tellAll<Name extends string>(stories: Readonly<Record<Name, readonly Told[]>>) {
  const script = Object.entries<readonly Told[]>(stories)
    .flatMap(([name, told]) =>
      told.map(([when, message, files]) => ({
        date: new Date(at(when)).toISOString(),
        message,
        files: Object.fromEntries(Object.entries(files).map(([path, content]) => [`${name}/${path}`, content])),
      })),
    )
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  const { repository } = aHistory(script);
  return {
    remove: repository.remove,
    /** What a review of a story's suites goes by, with the config of today. */
    async factsOf(name: Name, text = CONFIG) {
      const { config } = unwrap(loadConfig(text, 'evalgap.yml'));
      const options = { folder: name, now: at('week 200 Mon') };
      const histories = await readHistory({ root: repository.root }, config.suites, options);
      const facts = config.suites.map((suite): SuiteFacts => {
        const history = histories.get(suite.name);
        if (history === undefined) throw new Error(suite.name);
        return {
          suite,
          timeline: readTimeline(history),
          beside: [],
          failures: [],
          citedElsewhere: [],
          notLookedAt: [],
          unseen: [],
          problems: [],
        };
      });
      return { config, facts };
    },
  };
}

type Facts = Awaited<ReturnType<ReturnType<typeof tellAll>['factsOf']>>;

const PLACE = { config: 'evalgap.yml' };

/** The reviews of week 0 up to this one, as `evalgap replay` makes them. */
export function replayed({ config, facts }: Facts, last: number): readonly ReplayedWeek[] {
  return replayWeeks({ facts, policy: { config }, ...PLACE, weeks: last + 1, asOf: at(`week ${last} Mon 06:00`) });
}

/** The same where somebody gives orders meanwhile, or the facts of a week are others. */
export function reviewed(
  factsOfWeek: (week: number) => Facts,
  last: number,
  orders: readonly IssueOrder[] = [],
): readonly Pick<ReplayedWeek, 'issues' | 'asOf'>[] {
  let listed: readonly OwnIssue[] = [];
  return Array.from({ length: last + 1 }, (_, week) => {
    const { config, facts } = factsOfWeek(week);
    const asOf = at(`week ${week} Mon 06:00`);
    const given = orders.filter(({ order }) => order.given <= asOf);
    const reviews = facts.map((one) => reviewSuite(one, { config, orders: given }, asOf));
    const suites = config.suites.map(({ name }) => name);
    const actions = planReview({ ...PLACE, reviews, suites, listed, unread: new Set(), gone: new Set(), asOf });
    listed = carriedOut(listed, actions, asOf);
    return { asOf, issues: reviewedIssues(reviews, actions) };
  });
}

/**
 * The weeks in which anything was done or said: `week 4: opened, prompt-moved triage`. A suite other than `support`
 * stands before it, and so does the cause of an issue that is about one cause.
 */
export function table(weeks: readonly Pick<ReplayedWeek, 'issues' | 'asOf'>[]): readonly string[] {
  return weeks.flatMap(({ asOf, issues }) =>
    issues.flatMap((issue) => {
      const week = Math.floor((asOf - WEEK_0) / (7 * DAY));
      const said = [whatWasDone(issue), ...issue.causes.map(({ finding }) => short(finding.rule, finding.subject))];
      const suite = issue.suite === 'support' ? '' : ` ${issue.suite}`;
      const cause = issue.cause === undefined ? '' : ` [${issue.cause.replace('stale/', '')}]`;
      return said[0] === undefined ? [] : `week ${week}${suite}${cause}: ${said.join(', ')}`;
    }),
  );
}

function whatWasDone({ action, why }: ReviewedIssue): string | undefined {
  if (action === 'none') return why === 'fresh' ? undefined : why === 'unchanged' ? 'stands' : why;
  return { open: 'opened', reopen: 'reopened', update: 'updated', close: 'closed' }[action];
}

function short(rule: string, subject: string): string {
  return `${rule.replace('stale/', '')}${subject === 'cases' || subject === 'failures' ? '' : ` ${subject}`}`;
}
