import type { Agent, AgentOutcome, AgentReply } from '../../agent/agent.ts';
import { openAgent } from '../../agent/open-agent.ts';
import type { LoadedConfig } from '../../config/config.ts';
import type { Sample } from '../../production/sample.ts';
import { type Answer, answerOfSample } from '../../production/shadow/answer.ts';
import type { AnswerPair } from '../../production/shadow/pair-answers.ts';
import { type Replay, replaysOf } from '../../production/shadow/replays.ts';
import { matchSteps } from '../../production/shadow/same-step.ts';
import type { Redactor } from '../../run/redact.ts';
import type { Json } from '../../values/json.ts';
import { requireVariables } from '../run-suite.ts';
import { askShadow, type ShadowLimits } from './questions.ts';

export interface ShadowRun extends ShadowLimits {
  readonly loaded: LoadedConfig;
  /** What production was asked, and what it answered. */
  readonly samples: readonly Sample[];
  readonly redactor: Redactor;
}

export interface ShadowRunResult {
  /** Production's answer and the agent's own, for each sample that was asked. */
  readonly pairs: readonly AnswerPair[];
  readonly counts: Readonly<Record<'completed' | 'errored' | 'timedOut' | 'notRun' | 'notAsked', number>>;
  /** Of the first request that failed. Not redacted: it may quote what was asked. */
  readonly firstError?: string;
  /** Absent: the agent does not say that it can be given outputs. */
  readonly replays?: { readonly asked: number; readonly heeded: number };
}

/**
 * Asks the agent what production was asked, with `shadow`, under the limits of a run. Then, where it can be given
 * outputs, asks again for the steps after each first difference with production's outputs before them. Nothing is
 * written: what the agent saw and said stays in memory.
 */
export async function runShadow(run: ShadowRun): Promise<ShadowRunResult> {
  requireVariables({ ...run, sides: [run] });
  const { suite, samples } = run;
  const final = suite.steps.find((step) => step.final)?.name;
  const agent = openAgent(run.agent, {
    cwd: run.side.checkout.directory,
    env: run.world.environment,
    redact: run.redactor.text,
  });
  try {
    const questions = samples.map((sample, index) => ({ name: sample.id ?? String(index + 1), input: sample.input }));
    const outcomes = await askShadow(run, agent, questions, suite.name);
    const pairs = samples.flatMap((sample, index): AnswerPair[] => {
      const outcome = outcomes[index];
      if (outcome === undefined) return [];
      return [{ current: answerOfSample(sample, final), candidate: answered(sample, outcome, final) }];
    });
    const told = { counts: countsOf(outcomes), ...firstErrorOf(outcomes) };
    if (agent.capabilities?.().has('given') !== true) return { pairs, ...told };
    return { ...(await replayed(run, agent, pairs, final)), ...told };
  } finally {
    await agent.stop();
  }
}

function answered(sample: Sample, outcome: AgentOutcome, final: string | undefined): Answer {
  const { id, input } = sample;
  const reply = outcome.status === 'completed' ? replySample(input, outcome.reply) : { input };
  const answer = answerOfSample({ ...(id === undefined ? {} : { id }), ...reply }, final);
  return { ...answer, completed: outcome.status === 'completed' };
}

function replySample(input: Json, { output, steps, confidence, routed }: AgentReply): Sample {
  return {
    input,
    ...(output === undefined ? {} : { output }),
    steps,
    ...(confidence === undefined ? {} : { confidence }),
    ...(routed === undefined ? {} : { routed }),
  };
}

async function replayed(
  run: ShadowRun,
  agent: Agent,
  pairs: readonly AnswerPair[],
  final: string | undefined,
): Promise<Pick<ShadowRunResult, 'pairs' | 'replays'>> {
  const { steps } = run.suite;
  const mutating = steps.filter(({ mutates }) => mutates).map(({ name }) => name);
  const replays = replaysOf(pairs, { steps: steps.map(({ name }) => name), mutating });
  const questions = replays.map(({ pair: { current }, given }, index) => {
    return { name: current.id ?? String(index + 1), input: current.input ?? null, given };
  });
  const outcomes = questions.length === 0 ? [] : await askShadow(run, agent, questions, `${run.suite.name}, replayed`);
  const found = new Map<AnswerPair, Map<string, Answer['steps'][number]>>();
  for (const [index, replay] of replays.entries()) {
    const outcome = outcomes[index];
    const step = outcome?.status === 'completed' ? heeded(replay, outcome.reply, final) : undefined;
    if (step === undefined) continue;
    found.set(replay.pair, (found.get(replay.pair) ?? new Map()).set(replay.step, step));
  }
  return {
    pairs: pairs.map((pair) => {
      const steps = found.get(pair);
      return steps === undefined ? pair : { ...pair, candidate: { ...pair.candidate, replayed: steps } };
    }),
    replays: {
      asked: outcomes.filter((outcome) => outcome !== undefined).length,
      heeded: [...found.values()].reduce((sum, steps) => sum + steps.size, 0),
    },
  };
}

/** What the step gave, unless the reply shows that the agent went on from something else than it was given. */
function heeded({ step, given }: Replay, reply: AgentReply, final: string | undefined) {
  const { steps } = answerOfSample(replySample(null, reply), final);
  const strayed = steps.some(
    ({ name, output }) =>
      output !== undefined &&
      Object.hasOwn(given, name) &&
      matchSteps({ name, output }, { name, output: given[name] ?? null }) !== 'same',
  );
  const [found, ...more] = steps.filter(({ name }) => name === step);
  return strayed || more.length > 0 ? undefined : found;
}

function countsOf(outcomes: readonly (AgentOutcome | undefined)[]): ShadowRunResult['counts'] {
  const ended = (status: AgentOutcome['status'] | undefined) =>
    outcomes.filter((outcome) => outcome?.status === status).length;
  return {
    completed: ended('completed'),
    errored: ended('errored'),
    timedOut: ended('timed-out'),
    notRun: ended('not-run'),
    notAsked: ended(undefined),
  };
}

function firstErrorOf(outcomes: readonly (AgentOutcome | undefined)[]): { readonly firstError?: string } {
  for (const outcome of outcomes) if (outcome !== undefined && 'error' in outcome) return { firstError: outcome.error };
  return {};
}
