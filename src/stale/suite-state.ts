import type { Config, Suite } from '../config/config.ts';
import { ruleOptions } from '../config/levels.ts';
import type { Commit } from '../history/history.ts';
import type { Finding } from '../rules/finding.ts';
import type { ConfirmedFailure, StaleFacts } from '../rules/stale/facts.ts';
import { uncited } from '../rules/stale/failures-waiting.ts';
import { STALE_RULES } from '../rules/stale/stale-rules.ts';
import { casesAsOf } from './cases-as-of.ts';
import { heard } from './heard.ts';
import { missedChanges } from './missed-changes.ts';
import { type Cause, evalLag, type OpenThing, openThings, rankedCauses, standing, wholeDays } from './open-changes.ts';
import { acceptedUpTo, isSnoozed, type Order, waivedIn } from './orders.ts';
import type { CauseRule, Timeline } from './timeline.ts';
import { touches } from './unreadable.ts';
import { lagByWeek, type WeekLag, type WeeksMet, weeksMet } from './weeks.ts';

/** A finding with what an issue shows beside it. */
export interface StaleCause {
  readonly finding: Finding;
  /** Reason enough to open an issue, or only to be mentioned in one. */
  readonly opens: boolean;
  /** Time of the oldest commit behind it, or of the failure confirmed first. */
  readonly since?: number;
  /** Time of the newest. */
  readonly latest?: number;
  /** Oldest first. */
  readonly commits: readonly Commit[];
  /** Ids of the covering cases. */
  readonly cases: readonly string[];
}

type Weighed = Pick<StaleCause, 'cases' | 'since' | 'finding'>;

/** Everything the weekly review knows of a suite as of one moment. */
export interface SuiteState {
  readonly suite: string;
  /** Eval lag: age in whole days of the oldest open change that nobody accepted. */
  readonly lagDays: number | null;
  readonly weeks: WeeksMet;
  readonly lagByWeek: readonly WeekLag['lag'][];
  /** The weeks that `lagByWeek` speaks of, `2026-W47`. */
  readonly weekNames: readonly string[];
  /** What speaks: past its grace, neither accepted nor snoozed. Most covering cases first, then the oldest. */
  readonly causes: readonly StaleCause[];
  /** The findings of `causes`. */
  readonly findings: readonly Finding[];
  /** How many more would be among them: of very many only the first are worded. */
  readonly more: number;
  /** What would speak, but for a snooze. An issue about it is to be left as it is. */
  readonly snoozed: readonly StaleCause[];
  /** What would speak, had nobody accepted it and the config not waived it. */
  readonly accepted: readonly StaleCause[];
  /** False where the cases of this moment could not be read: all of the above may be answered already. */
  readonly known: boolean;
}

export interface StatePolicy {
  readonly suite: Pick<Suite, 'freshness'>;
  readonly config: Pick<Config, 'rules' | 'waivers'>;
  readonly orders: readonly Order[];
  readonly failures: readonly ConfirmedFailure[];
  readonly citedElsewhere: readonly string[];
  /** How many weeks to look back. */
  readonly weeks: number;
}

/** Far more than anybody reads, and few enough to be worded for every week of years. */
const MOST_CAUSES = 200;

/** The state of a suite as of a moment, which may be any of the past: nothing here looks at a clock. */
export function suiteState(whole: Timeline, { orders: given, ...policy }: StatePolicy, asOf: number): SuiteState {
  const { suite, config } = policy;
  const timeline = heard(whole, config);
  const orders = [...waivedIn(config.waivers, whole.history.suite), ...given];
  const lag = evalLag(timeline, orders, asOf);
  const byWeek = lagByWeek(timeline, suite.freshness, orders, asOf, policy.weeks);
  const { fresh, accepted, more } = found(timeline, { ...policy, orders }, asOf);
  const isQuiet = ({ finding }: StaleCause) => isSnoozed(orders, finding.key, asOf);
  const causes = fresh.filter((cause) => !isQuiet(cause));
  return {
    suite: timeline.history.suite,
    lagDays: lag === null ? null : wholeDays(lag),
    weeks: weeksMet(byWeek),
    lagByWeek: byWeek.map(({ lag }) => lag),
    weekNames: byWeek.map(({ week }) => week),
    causes,
    findings: causes.map(({ finding }) => finding),
    more,
    snoozed: fresh.filter(isQuiet),
    accepted,
    known: !timeline.unreadable.some((period) => touches(period, asOf, asOf + 1)),
  };
}

interface Found {
  readonly fresh: readonly StaleCause[];
  readonly accepted: readonly StaleCause[];
  readonly more: number;
}

/** What the rules find: what nobody decided about, apart from what somebody accepted. */
function found(timeline: Timeline, policy: StatePolicy, asOf: number): Found {
  const { suite } = timeline.history;
  const upTo = (rule: string, subject: string) => acceptedUpTo(policy.orders, [rule, suite, subject].join(':'), asOf);
  const failuresUpTo = upTo('stale/failures-waiting', 'failures');
  const isNew = ({ confirmedAt }: ConfirmedFailure) => confirmedAt > failuresUpTo;
  const failures = policy.failures.filter(({ confirmedAt }) => confirmedAt <= asOf);
  const cases = casesAsOf(timeline.cases, asOf);
  const things = openThings(timeline, policy.orders, asOf);
  const lastCase = timeline.caseCommits.findLast(({ time }) => time <= asOf);
  const ranked = (some: readonly OpenThing[]) => rankedCauses(timeline, some, cases, asOf, MOST_CAUSES);
  const isLate = lateness(policy, asOf);
  const late = things.filter(({ rule, since }) => since !== undefined && isLate(rule, since));
  const known = things.filter(({ rule, since, asked: [first] }) => {
    return since === undefined && first !== undefined && isLate(rule, first.commit.time);
  });
  const facts = {
    suite,
    asOf,
    cases,
    ...(lastCase === undefined ? {} : { lastCase }),
    citedElsewhere: policy.citedElsewhere,
  };
  const undecided = judged(
    { ...facts, causes: ranked(late), missed: missedChanges(things, lastCase), failures: failures.filter(isNew) },
    policy,
  );
  const decided = judged(
    { ...facts, causes: ranked(known), missed: [], failures: failures.filter((failure) => !isNew(failure)) },
    policy,
  );
  const keys = new Set(undecided.map(({ finding }) => finding.key));
  // A state of the whole set has no newer evidence: accepted is accepted.
  const isAccepted = ({ finding: { rule, subject } }: StaleCause) =>
    subject === 'cases' && WHOLE.has(rule) && upTo(rule, subject) > Number.NEGATIVE_INFINITY;
  return {
    fresh: undecided.filter((cause) => !isAccepted(cause)),
    accepted: [...undecided.filter(isAccepted), ...decided.filter(({ finding }) => !keys.has(finding.key))],
    more: Math.max(0, late.length - MOST_CAUSES),
  };
}

/** Whether something that waits since then has waited longer than its rule lets it. */
function lateness({ config }: StatePolicy, asOf: number): (rule: CauseRule, since: number) => boolean {
  const graces = new Map(STALE_RULES.map(({ id }): [string, number] => [id, ruleOptions(config, id).grace ?? 0]));
  return (rule, since) => asOf - since > (graces.get(rule) ?? 0);
}

const WHOLE: ReadonlySet<string> = new Set(['stale/frozen', 'stale/no-production-cases']);

function judged(facts: StaleFacts, { config }: StatePolicy): readonly StaleCause[] {
  const byKey = new Map(facts.causes.map((cause) => [cause.key, cause]));
  return STALE_RULES.filter(({ id }) => ruleOptions(config, id).level !== 'off')
    .flatMap(({ id, find, opens }) =>
      find(facts, ruleOptions(config, id)).map((finding): StaleCause => {
        const cause = byKey.get(finding.key);
        const commits = cause === undefined ? commitsBehind(finding, facts) : commitsOf(cause);
        return { finding, opens, ...datesOf(finding, commits, facts), commits, cases: cause?.covering ?? [] };
      }),
    )
    .toSorted(byWeight);
}

function datesOf(
  { rule }: Finding,
  commits: readonly Commit[],
  facts: StaleFacts,
): Pick<StaleCause, 'since' | 'latest'> {
  const times =
    rule === 'stale/failures-waiting'
      ? uncited(facts).map(({ confirmedAt }) => confirmedAt)
      : commits.map(({ time }) => time);
  const [since, latest] = [times[0], times.at(-1)];
  return since === undefined || latest === undefined ? {} : { since, latest };
}

function commitsOf({ changes }: Cause): readonly Commit[] {
  const left = standing(changes);
  const told = left.length === 0 ? changes : left;
  return told.flatMap(({ commit }, index) => (told[index - 1]?.commit === commit ? [] : commit));
}

function commitsBehind({ rule }: Finding, facts: StaleFacts): readonly Commit[] {
  return rule === 'stale/frozen' ? facts.missed.map(({ commit }) => commit) : [];
}

/** What has no date comes last. */
const LATEST = Number.MAX_SAFE_INTEGER;

/** Most covering cases first, then the oldest; of what has no date, first what explains the most. */
export function byWeight(one: Weighed, other: Weighed): number {
  return (
    other.cases.length - one.cases.length ||
    (one.since ?? LATEST) - (other.since ?? LATEST) ||
    rankOf(one) - rankOf(other) ||
    (one.finding.key < other.finding.key ? -1 : 1)
  );
}

/** A new kind of request is behind most of what else moves in the same week. */
const TELLING = ['shift/novel', 'shift/inputs', 'shift/routing', 'shift/confidence', 'shift/tool-output'];

function rankOf({ finding: { rule } }: Weighed): number {
  return TELLING.indexOf(rule);
}
