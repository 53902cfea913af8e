import type { CaseChange, Change, Coverage, HistoryEntry, KnownCase, SuiteHistory } from '../../src/history/history.ts';
import type { Order } from '../../src/stale/orders.ts';
import { type StatePolicy, type SuiteState, suiteState } from '../../src/stale/suite-state.ts';
import { readTimeline } from '../../src/stale/timeline.ts';

export const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Monday of 2025-W01. */
const FIRST_MONDAY = Date.UTC(2024, 11, 30);

const EVERYTHING: Coverage = { tools: [], paths: [] };

export interface Script {
  /**
   * By week of 2025 what was committed: commits are separated by `|` and made at noon, one a day from Monday on; what
   * a commit did by commas. `prompt triage`, `prompt triage v1>v2`, `tool get_order lost status`, `product policies/a.md`, `add a`, `edit a`,
   * `remove a`, `unreadable`.
   */
  readonly weeks: Readonly<Record<number, string>>;
  /** What cases cover; those not named cover every prompt. */
  readonly covers?: Readonly<Record<string, Partial<Coverage>>>;
  /** More about the cases at the end. */
  readonly cases?: Readonly<Record<string, Partial<KnownCase>>>;
  readonly since?: number;
}

export function aHistory({ weeks, covers = {}, cases = {}, since }: Script): SuiteHistory {
  const entries: HistoryEntry[] = [];
  const alive = new Set<string>();
  const coverage = (id: string): Coverage => ({ ...EVERYTHING, ...covers[id] });
  for (const [week, text] of Object.entries(weeks)) {
    for (const [day, commit] of text.split('|').entries()) {
      const events = commit.split(',').map((event) => event.trim().split(/\s+/));
      const entry = anEntry(startOf(Number(week)) + day * DAY + DAY / 2, entries.length, events, coverage);
      entries.push(entry);
      for (const { kind, id } of entry.cases) kind === 'removed' ? alive.delete(id) : alive.add(id);
    }
  }
  const known = [...alive].map((id): KnownCase => {
    return { id, covers: coverage(id), production: false, calls: [], ...cases[id] };
  });
  return { suite: 'support', entries, cases: known, tools: [], since: since ?? entries[0]?.commit.time ?? 0 };
}

function anEntry(
  time: number,
  position: number,
  events: readonly (readonly string[])[],
  coverage: (id: string) => Coverage,
): HistoryEntry {
  const cases: CaseChange[] = [];
  const changes: Change[] = [];
  let unreadable = 0;
  for (const [verb = '', ...words] of events) {
    const kind = { add: 'added', edit: 'edited', remove: 'removed' }[verb] as CaseChange['kind'] | undefined;
    if (kind !== undefined) cases.push({ kind, id: words[0]!, covers: coverage(words[0]!) });
    else if (verb === 'unreadable') unreadable += 1;
    else if (verb !== '') changes.push(aChange(verb, words, position));
  }
  return {
    commit: { sha: shaOf(position), time, subject: `Commit ${position}`, position },
    changes,
    cases,
    unreadable: Array.from({ length: unreadable }, () => ({
      message: 'not JSON',
      location: { file: 'evals/a.jsonl' },
    })),
  };
}

function aChange(verb: string, words: readonly string[], position: number): Change {
  const [name = '', did = '', what] = words;
  if (verb === 'product') return { kind: 'product', path: name };
  if (verb === 'prompt') {
    const path = `prompts/${name}.md`;
    const digests = { from: `${position}0`, to: `${position}1` };
    const [from, to] = did.split('>');
    if (from !== undefined && to !== undefined) return { kind: 'prompt', prompt: name, path, from, to };
    if (did === 'added') return { kind: 'prompt', prompt: name, path, to: digests.to };
    if (did === 'removed') return { kind: 'prompt', prompt: name, path, from: digests.from };
    return { kind: 'prompt', prompt: name, path, ...digests };
  }
  const path = 'openapi/orders.yaml';
  if (did === 'renamed') return { kind: 'tool', path, moved: [{ kind: 'renamed', tool: name, to: what! }] };
  const field = what === undefined ? {} : { field: what };
  return { kind: 'tool', path, moved: [{ kind: did === 'lost' ? 'lost' : 'gained', tool: name, ...field }] };
}

export function shaOf(position: number): string {
  return (position + 0xa0_0000).toString(16).padEnd(40, '0');
}

/** Monday 00:00 of a week of 2025. */
export function startOf(week: number): number {
  return FIRST_MONDAY + (week - 1) * WEEK;
}

/** When a week is over and has just become the past. */
export function endOf(week: number): number {
  return startOf(week + 1);
}

export const POLICY: StatePolicy = {
  suite: { freshness: 7 * DAY },
  config: { rules: new Map(), waivers: [] },
  orders: [],
  failures: [],
  citedElsewhere: [],
  weeks: 12,
};

export function stateAt(history: SuiteHistory, asOf: number, policy: Partial<StatePolicy> = {}): SuiteState {
  return suiteState(readTimeline(history), { ...POLICY, ...policy }, asOf);
}

/** Which findings speak at the end of each week, without those that only accompany others. */
export function spoken(
  script: Script,
  from: number,
  to: number,
  policy: Partial<StatePolicy> = {},
): Readonly<Record<number, readonly string[]>> {
  const timeline = readTimeline(aHistory(script));
  const weeks: Record<number, readonly string[]> = {};
  for (let week = from; week <= to; week += 1) {
    const { causes } = suiteState(timeline, { ...POLICY, ...policy }, endOf(week));
    const keys = causes.filter(({ opens }) => opens).map(({ finding }) => finding.key.replace('support:', ''));
    if (keys.length > 0) weeks[week] = keys;
  }
  return weeks;
}

export function accept(cause: string, given: number, until: string): Order {
  return { kind: 'accept', cause, given, until, reason: 'known' };
}
