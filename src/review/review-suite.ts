import { ruleOptions } from '../config/levels.ts';
import { findRule, type RuleId } from '../config/rule-ids.ts';
import type { Finding } from '../rules/finding.ts';
import { standing } from '../rules/standing.ts';
import { casesAsOf } from '../stale/cases-as-of.ts';
import { acceptedUpTo, isSnoozed, type Order } from '../stale/orders.ts';
import { type StaleCause, type SuiteState, suiteState } from '../stale/suite-state.ts';
import type { Timeline } from '../stale/timeline.ts';
import { dayOf } from '../values/days.ts';
import type { Problem } from '../values/problem.ts';
import type { IssueOrder, ReviewPolicy, SuiteFacts } from './suite-facts.ts';

/** How many weeks the objective is counted over. */
const WEEKS = 12;

/** What a weekly review says of one suite as of one moment. */
export interface SuiteReview {
  readonly facts: SuiteFacts;
  readonly asOf: number;
  readonly state: SuiteState;
  /** What speaks. */
  readonly causes: readonly StaleCause[];
  /** What would speak, but for a snooze. */
  readonly snoozed: readonly StaleCause[];
  /** What would speak, had nobody accepted it. */
  readonly accepted: readonly StaleCause[];
  readonly orders: readonly IssueOrder[];
  /** Whether the config has nothing said of a rule. */
  readonly isOff: (rule: string) => boolean;
  /** Why the cases of this moment are not known; nothing above counts then. */
  readonly unreadable: readonly Problem[];
}

/** Reviews a suite as of a moment, which may be any of the past: nothing here looks at a clock. */
export function reviewSuite(facts: SuiteFacts, { config, orders }: ReviewPolicy, asOf: number): SuiteReview {
  const { suite, timeline, failures, citedElsewhere } = facts;
  const given = orders.map(orderOf);
  const state = suiteState(timeline, { suite, config, orders: given, failures, citedElsewhere, weeks: WEEKS }, asOf);
  const beside = facts.beside.filter(({ since, finding }) => (since ?? asOf) <= asOf && finding.level !== 'off');
  const isAccepted = ({ finding, latest }: StaleCause) => {
    const upTo = acceptedUpTo(given, finding.key, asOf);
    const isKnown = upTo > Number.NEGATIVE_INFINITY && upTo >= (latest ?? Number.NEGATIVE_INFINITY);
    return isKnown || standing([finding], config, new Date(asOf)).length === 0;
  };
  const isQuiet = ({ finding }: StaleCause) => isSnoozed(given, finding.key, asOf);
  const open = beside.filter((cause) => !isAccepted(cause));
  return {
    facts,
    asOf,
    state,
    causes: [...open.filter((cause) => !isQuiet(cause)), ...state.causes],
    snoozed: [...open.filter(isQuiet), ...state.snoozed],
    accepted: [...beside.filter(isAccepted), ...state.accepted],
    orders,
    isOff: (rule) => findRule(rule) !== undefined && ruleOptions(config, rule as RuleId).level === 'off',
    unreadable: state.known && asOf >= timeline.begins && !isEmpty(timeline, asOf) ? [] : unreadableAt(facts, asOf),
  };
}

/** The findings that speak. */
export function findingsOf(reviews: readonly Pick<SuiteReview, 'causes'>[]): readonly Finding[] {
  return reviews.flatMap(({ causes }) => causes.map(({ finding }) => finding));
}

/** What is said in the issue of one cause is about that cause alone. */
function orderOf({ order, cause }: IssueOrder): Order {
  if (cause === undefined) return order;
  return order.kind === 'snooze' ? { ...order, cause } : { ...order, within: cause };
}

/** Every case was taken out again. */
function isEmpty({ history, cases }: Timeline, asOf: number): boolean {
  return history.cases.length === 0 && casesAsOf(cases, asOf).length === 0;
}

function unreadableAt({ timeline, suite }: SuiteFacts, asOf: number): readonly Problem[] {
  const { since } = timeline.history;
  if (asOf < since) return [{ message: `nothing is known of ${dayOf(asOf)}: the history begins on ${dayOf(since)}` }];
  const last = timeline.history.entries.findLast(({ commit }) => commit.time <= asOf);
  if (last !== undefined && last.unreadable.length > 0) return last.unreadable;
  if (asOf < timeline.begins) {
    const came = Number.isFinite(timeline.begins) ? `; the first came on ${dayOf(timeline.begins)}` : '';
    return [{ message: `on ${dayOf(asOf)} there was no case of ${suite.name} yet${came}` }];
  }
  if (isEmpty(timeline, asOf)) {
    return [{ message: `${suite.name} has no case any more`, remedy: 'Name under `cases` where they are now' }];
  }
  return [
    { message: `the cases of ${suite.name} could not be read as they were`, remedy: 'See what `evalgap check` says' },
  ];
}
