import type { Agent } from '../agent/agent.ts';
import type { Case } from '../cases/case.ts';
import type { ReceiptState } from '../prompts/receipt.ts';
import type { Json } from '../values/json.ts';
import type { Journal } from './journal.ts';

/**
 * One input and the versions of its case that its answer is scored against: one as a rule, two where the
 * expectation alone changed between base and head.
 */
export interface WorkItem {
  readonly input: Json;
  /** Absent: the whole chain is asked for. */
  readonly given?: GivenStep;
  readonly versions: readonly CaseVersion[];
}

/** One step asked for alone: the agent goes on from these outputs of the steps before it. */
export interface GivenStep {
  readonly step: string;
  /** By step name. */
  readonly outputs: Readonly<Record<string, Json>>;
}

interface CaseVersion {
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
}

/** All questions, item by item as they are pulled, with the lanes side by side so that both sides see the same hour. */
export async function* schedule(
  items: AsyncIterable<WorkItem>,
  lanes: readonly Lane[],
  trials: number,
): AsyncGenerator<Question> {
  for await (const item of items) {
    for (let trial = 1; trial <= trials; trial += 1) {
      for (const lane of lanes) {
        const concerned = item.versions.filter(({ set }) => lane.journals[set] !== undefined);
        if (concerned.length === 0) continue;
        const versions = concerned.filter((version) => !isOnRecord(lane, version, trial, item.given));
        yield { lane, item, trial, versions };
      }
    }
  }
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
