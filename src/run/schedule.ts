import type { Agent } from '../agent/agent.ts';
import type { Case } from '../cases/case.ts';
import type { ReceiptState } from '../prompts/receipt.ts';
import type { Json } from '../values/json.ts';
import type { Journal } from './journal.ts';
import type { Watch, WatchedCase } from './look.ts';
import type { Outcome } from './outcome.ts';

/**
 * One input and the versions of its case that its answer is scored against: one as a rule, two where the
 * expectation alone changed between base and head.
 */
export interface WorkItem {
  readonly input: Json;
  /** Absent: the whole chain is asked for. */
  readonly given?: GivenStep;
  readonly versions: readonly CaseVersion[];
  /** Drawn: says which lane is asked first. Absent: the first one. */
  readonly turn?: number;
}

/** One step asked for alone: the agent goes on from these outputs of the steps before it. */
export interface GivenStep {
  readonly step: string;
  /** By step name. */
  readonly outputs: Readonly<Record<string, Json>>;
}

export interface CaseVersion {
  readonly case: Case;
  /** Whose case set the version belongs to; its trials go to the lane's journal for that set. */
  readonly set: 'base' | 'head';
}

/** An agent at one revision and where its trials are written. */
export interface Lane {
  /** `base`, `head`, or what else tells the lanes of a run apart. */
  readonly name: string;
  readonly agent: Agent;
  /** Prompt id → path relative to the agent's working directory. */
  readonly promptPaths: ReadonlyMap<string, string>;
  readonly receipts: (
    promptId: string,
    receipt: { readonly text: string } | { readonly digest: string },
  ) => ReceiptState;
  /** By case set. Versions of a set without a journal are not run on this lane. */
  readonly journals: { readonly head: Journal; readonly base?: Journal };
}

/** One request to one agent, and what its answer is scored against. */
export interface Question {
  readonly lane: Lane;
  readonly item: WorkItem;
  readonly trial: number;
  /** Versions whose trial is still missing; empty when all completed in an earlier run. */
  readonly versions: readonly CaseVersion[];
  /** To be told what became of the trial of head's version, where the run is looked at while it is under way. */
  readonly ended?: (outcome: Outcome) => void;
}

/** Looks at base against head while they run. */
export interface Watching {
  readonly watch: Watch;
  /** Whether the case stands in the table that compares the two. */
  readonly compared: (version: Case) => boolean;
}

/**
 * All questions, item by item as they are pulled, with all lanes side by side so that every side sees the same hour.
 * What is on record is looked at when its turn comes, before anything behind it is asked.
 */
export async function* schedule(
  items: AsyncIterable<WorkItem>,
  lanes: readonly Lane[],
  trials: number,
  watching?: Watching,
): AsyncGenerator<Question> {
  for await (const item of items) {
    const watched = watching && watchedCase(watching, item);
    for (let trial = 1; trial <= trials; trial += 1) {
      for (const lane of inTurn(lanes, item, trial)) {
        const concerned = item.versions.filter(({ set }) => lane.journals[set] !== undefined);
        if (concerned.length === 0) continue;
        const versions = concerned.filter((version) => !isOnRecord(lane, version, trial, item.given));
        if (versions.length > 0) await watching?.watch.worthAsking(watched);
        yield { lane, item, trial, versions, ...watchedTrial(watched, lane, item, trial) };
      }
    }
  }
  watching?.watch.end();
}

/** Every lane is the first one as often as any other. */
function inTurn(lanes: readonly Lane[], { turn }: WorkItem, trial: number): readonly Lane[] {
  const first = turn === undefined ? 0 : (turn + trial) % lanes.length;
  return [...lanes.slice(first), ...lanes.slice(0, first)];
}

function isOnRecord(
  lane: Lane,
  { case: { id, digest }, set }: CaseVersion,
  trial: number,
  given: GivenStep | undefined,
): boolean {
  const alone = given === undefined ? {} : { given: given.step };
  return lane.journals[set]?.has({ case: id, digest, trial, ...alone }) === true;
}

function watchedCase({ watch, compared }: Watching, { versions }: WorkItem): WatchedCase | undefined {
  const version = versions.find(({ set }) => set === 'head')?.case;
  return version !== undefined && compared(version) ? watch.begin(version.group) : undefined;
}

/** Counts the trial at once where it is on record; else says how to count it once it has ended. */
function watchedTrial(
  watched: WatchedCase | undefined,
  { name, journals }: Lane,
  { versions }: WorkItem,
  trial: number,
): Pick<Question, 'ended'> {
  const version = versions.find(({ set }) => set === 'head')?.case;
  if (watched === undefined || version === undefined || (name !== 'base' && name !== 'head')) return {};
  const before = journals.head.outcome({ case: version.id, digest: version.digest, trial });
  if (before?.whole === true) {
    watched.add(name, before);
    return {};
  }
  const standing = (now: Outcome): Outcome =>
    before !== undefined && before.precedence < now.precedence ? before : now;
  return { ended: (outcome) => watched.add(name, standing(outcome)) };
}
