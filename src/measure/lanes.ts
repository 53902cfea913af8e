import type { Agent } from '../agent/agent.ts';
import { openAgent } from '../agent/open-agent.ts';
import { readablePrompts, type SuiteSide } from '../gather/suite-side.ts';
import { receiptMatcher } from '../prompts/receipt.ts';
import { type Journal, openJournal } from '../run/journal.ts';
import { seedOf } from '../run/order.ts';
import type { RunDesign, RunHeader } from '../run/run-file.ts';
import type { Lane } from '../run/schedule.ts';
import { thresholdOf } from '../run/threshold-of.ts';
import { openAppendFile } from '../system/append-file.ts';
import { formerFingerprint, headerOf, type OwnHeader } from './header.ts';
import type { RunSide, SuiteRun } from './suite-run.ts';

/** What is known of a run before anything of it is started. */
export interface PlannedRun {
  /** Decides the order in which every side goes through the cases. */
  readonly seed: string;
  /** Absent: every case is run, whatever the first ones show. */
  readonly design?: RunDesign;
  readonly sides: readonly PlannedSide[];
}

interface PlannedSide {
  readonly side: RunSide;
  readonly header: OwnHeader;
}

/** Looks are planned where base and head stand side by side and all cases of both are in sight. */
export async function planRun(run: SuiteRun): Promise<PlannedRun> {
  const planned = async (side: RunSide) => ({ side, header: await headerOf(run, side, run.cases.fingerprint) });
  const [first, ...others] = run.sides;
  const sides: [PlannedSide, ...PlannedSide[]] = [await planned(first)];
  for (const side of others) sides.push(await planned(side));
  const named = (name: string) => sides.find(({ side }) => side.name === name);
  const seed = seedOf((named('head') ?? sides[0]).header.fingerprint);
  const looks = run.suite.stopEarly && run.shard === undefined && named('base') !== undefined;
  return { seed, sides, ...(looks ? { design: { trials: 'auto', seed } } : {}) };
}

/** Starts nothing yet: an agent's processes come with the first request. What has to be closed is handed to `keep`. */
export async function openLane(
  run: SuiteRun,
  { side, header }: PlannedSide,
  { design, judges }: Pick<RunHeader, 'design' | 'judges'>,
  keep: (resource: { close(): Promise<void> | void }) => void,
): Promise<Lane> {
  const opened = openAgent(side.agent, {
    cwd: side.checkout.directory,
    env: run.world.environment,
    redact: run.redactor.text,
  });
  const agent = onceReady(opened, side.ready);
  keep({ close: () => agent.stop() });
  const open = async (file: string, fresh: boolean, cases: string): Promise<Journal> => {
    const fingerprint = { ...header.fingerprint, cases };
    const own: RunHeader = {
      ...header,
      fingerprint,
      ...(design === undefined ? {} : { design }),
      ...(judges === undefined ? {} : { judges }),
    };
    const journal = await openJournal(openAppendFile(file), own, {
      fresh,
      redactor: run.redactor,
      threshold: thresholdOf(run.suite),
    });
    keep(journal);
    return journal;
  };
  const { former } = side;
  const head = await open(side.file, side.fresh, run.cases.fingerprint);
  return {
    name: side.name,
    agent,
    promptPaths: new Map(side.suite.prompts.map(({ id, path }) => [id, path])),
    receipts: receiptsOf(side, run.sides),
    journals:
      former === undefined
        ? { head }
        : { head, base: await open(former.file, former.fresh, formerFingerprint(run.former)) },
  };
}

/** Asks nothing before its work tree is ready. What keeps that from being made ready ends the run. */
function onceReady(agent: Agent, ready: RunSide['ready']): Agent {
  if (ready === undefined) return agent;
  return {
    ...agent,
    async ask(...question) {
      await ready();
      return agent.ask(...question);
    },
  };
}

/** Each side's receipts are matched against its own prompts first, and against the other side's as rivals. */
function receiptsOf(side: SuiteSide, sides: readonly SuiteSide[]): Lane['receipts'] {
  const rivals = sides.filter((other) => other !== side).flatMap(readablePrompts);
  const matchers = new Map(
    readablePrompts(side).map((prompt) => [
      prompt.id,
      receiptMatcher(
        prompt,
        rivals.filter(({ id }) => id === prompt.id),
      ),
    ]),
  );
  return (id, receipt) => matchers.get(id)?.(receipt) ?? 'unknown';
}
