import type { Agent, AgentOutcome } from '../../agent/agent.ts';
import type { Case } from '../../cases/case.ts';
import type { AgentConfig, Suite } from '../../config/config.ts';
import type { SuiteSide } from '../../gather/suite-side.ts';
import { makeRateLimiter } from '../../run/rate.ts';
import { runTrials } from '../../run/run-trials.ts';
import type { Lane, WorkItem } from '../../run/schedule.ts';
import { sleep } from '../../system/clock.ts';
import type { World } from '../../system/world.ts';
import type { Json } from '../../values/json.ts';
import { reportProgress } from '../progress.ts';

/** An agent, and the limits under which it is asked. */
export interface ShadowLimits {
  readonly world: World;
  readonly suite: Suite;
  readonly agent: AgentConfig;
  readonly side: SuiteSide;
  /** Once aborted, nothing more is asked. */
  readonly signal: AbortSignal;
}

/** One request to be asked as a shadow. */
export interface ShadowQuestion {
  /** What the agent is told as the case. */
  readonly name: string;
  readonly input: Json;
  readonly given?: Readonly<Record<string, Json>>;
}

/** An outcome for each question, in their order; `undefined` for those that were not asked any more. */
export async function askShadow(
  { world, suite, agent: config, side, signal }: ShadowLimits,
  agent: Agent,
  questions: readonly ShadowQuestion[],
  label: string,
): Promise<readonly (AgentOutcome | undefined)[]> {
  const outcomes = new Array<AgentOutcome | undefined>(questions.length).fill(undefined);
  const progress = reportProgress(world, label, questions.length);
  const asking: Agent = {
    async ask(request) {
      const place = Number(request.case);
      const { name = '', given } = questions[place] ?? {};
      const outcome = await agent.ask({ ...request, case: name, shadow: true, ...(given && { given }) });
      outcomes[place] = outcome;
      return outcome;
    },
    stop: () => agent.stop(),
  };
  const lane: Lane = {
    name: 'head',
    agent: asking,
    promptPaths: new Map(side.suite.prompts.map(({ id, path }) => [id, path])),
    receipts: () => 'unknown',
    journals: { head: { has: () => false, outcome: () => undefined, append() {}, stop() {}, close() {} } },
  };
  try {
    await runTrials({
      items: itemsOf(questions),
      lanes: [lane],
      steps: suite.steps,
      scorers: new Map(),
      trials: 1,
      concurrency: config.concurrency,
      ...(config.rate === undefined ? {} : { rate: makeRateLimiter(config.rate, { now: world.monotonic, sleep }) }),
      onProgress: progress.update,
      signal,
    });
  } finally {
    progress.end();
  }
  return outcomes;
}

/** Each question as a case that expects nothing, told apart by its place. */
async function* itemsOf(questions: readonly ShadowQuestion[]): AsyncGenerator<WorkItem> {
  for (const [index, { input }] of questions.entries()) {
    const asked: Case = {
      id: String(index),
      input,
      expect: new Map(),
      tags: [],
      draft: false,
      digest: '',
      location: { file: '' },
    };
    yield { input, versions: [{ case: asked, set: 'head' }] };
  }
}
