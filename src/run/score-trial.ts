import type { AgentOutcome, AgentReply } from '../agent/agent.ts';
import type { Case } from '../cases/case.ts';
import type { Step } from '../config/config.ts';
import type { ReceiptState } from '../prompts/receipt.ts';
import type { Score, Scorer } from '../scorers/scorers.ts';
import type { Json } from '../values/json.ts';
import type { Trial, TrialStep } from './run-file.ts';
import type { GivenStep, Lane } from './schedule.ts';
import { strayedAt } from './strayed.ts';

export interface Scoring {
  /** In the order of the suite's chain. */
  readonly steps: readonly Step[];
  /** By step name. */
  readonly scorers: ReadonlyMap<string, Scorer>;
}

/** Which execution of a case a trial is. */
export interface TrialAsked {
  readonly trial: number;
  /** The step that was asked for alone; it alone is scored. */
  readonly given: GivenStep | undefined;
}

/** Turns how a request ended into the trial of one version of its case. */
export async function scoreTrial(
  version: Case,
  { trial, given }: TrialAsked,
  outcome: AgentOutcome,
  lane: Pick<Lane, 'promptPaths' | 'receipts'>,
  scoring: Scoring,
): Promise<Trial> {
  const { id, digest, tags, group } = version;
  const about = {
    case: id,
    digest,
    trial,
    ...(given === undefined ? {} : { given: given.step }),
    tags,
    ...(group === undefined ? {} : { group }),
  };
  if (outcome.status !== 'completed') {
    return {
      ...about,
      status: outcome.status,
      steps: [],
      receipts: new Map(),
      ...('durationMs' in outcome ? { durationMs: Math.round(outcome.durationMs) } : {}),
      error: outcome.error,
    };
  }
  const { confidence, routed, usage } = outcome.reply;
  return {
    ...about,
    status: 'completed',
    steps:
      given === undefined
        ? await scoreSteps(version, outcome.reply, scoring)
        : await scoreAlone(version, given, outcome.reply, scoring),
    receipts: receiptStates(outcome.reply, lane),
    ...(confidence === undefined ? {} : { confidence }),
    ...(routed === undefined ? {} : { routed }),
    durationMs: Math.round(outcome.durationMs),
    ...(outcome.starting === true ? { starting: true } : {}),
    ...(usage === undefined ? {} : { usage }),
  };
}

interface Occurrences {
  readonly outputs: readonly Json[];
  readonly confidence?: number;
}

/** The suite's steps in their order, scored where this version expects them; then what else the agent did, unscored. */
async function scoreSteps(version: Case, reply: AgentReply, scoring: Scoring): Promise<readonly TrialStep[]> {
  const occurrences = byName(reply, scoring.steps);
  const steps: TrialStep[] = [];
  for (const { name } of scoring.steps) {
    const occurred = occurrences.get(name);
    const expected = version.expect.get(name);
    occurrences.delete(name);
    if (expected !== undefined) {
      const score = await scoreOf(scoring.scorers.get(name), expected, occurred?.outputs ?? [], version.input);
      steps.push({ name, ...score, expected, ...recorded(occurred) });
    } else if (occurred !== undefined) {
      steps.push({ name, ...recorded(occurred) });
    }
  }
  for (const [name, occurred] of occurrences) steps.push({ name, ...recorded(occurred) });
  return steps;
}

/**
 * The one step that was asked for. It has no score where the reply shows, at a step before it, something else than was
 * given: the agent then went on from its own answer, and the step was not seen alone.
 */
async function scoreAlone(
  version: Case,
  { step, outputs }: GivenStep,
  reply: AgentReply,
  scoring: Scoring,
): Promise<readonly TrialStep[]> {
  const occurrences = byName(reply, scoring.steps);
  const expected = version.expect.get(step);
  if (expected === undefined) throw new Error(`\`${step}\` is asked for alone, and nothing is expected of it`);
  const occurred = occurrences.get(step);
  const strayed = await firstStrayed(version, outputs, occurrences, scoring);
  const score =
    strayed === undefined
      ? await scoreOf(scoring.scorers.get(step), expected, occurred?.outputs ?? [], version.input)
      : { reason: strayedAt(strayed) };
  return [{ name: step, ...score, expected, ...recorded(occurred) }];
}

/** What is given is right by the step's own scorer, so an answer that it finds wrong is not what was given. */
async function firstStrayed(
  version: Case,
  outputs: GivenStep['outputs'],
  occurrences: ReadonlyMap<string, Occurrences>,
  { steps, scorers }: Scoring,
): Promise<string | undefined> {
  for (const { name, threshold } of steps) {
    const expected = Object.hasOwn(outputs, name) ? version.expect.get(name) : undefined;
    const shown = occurrences.get(name)?.outputs;
    if (expected === undefined || shown === undefined) continue;
    const { score } = await scoreOf(scorers.get(name), expected, shown, version.input);
    if (score === null || score < threshold) return name;
  }
  return undefined;
}

/** A step may occur more than once. The reply's own `output` is that of the final step, unless a step says it. */
function byName(reply: AgentReply, steps: readonly Step[]): Map<string, Occurrences> {
  const occurrences = new Map<string, Occurrences>();
  for (const { name, output, confidence } of reply.steps) {
    const before = occurrences.get(name);
    const latest = confidence ?? before?.confidence;
    occurrences.set(name, {
      outputs: [...(before?.outputs ?? []), output],
      ...(latest === undefined ? {} : { confidence: latest }),
    });
  }
  const final = steps.find((step) => step.final)?.name;
  if (final !== undefined && reply.output !== undefined && !occurrences.has(final)) {
    occurrences.set(final, { outputs: [reply.output] });
  }
  return occurrences;
}

function recorded(occurred: Occurrences | undefined): { readonly output?: Json; readonly confidence?: number } {
  if (occurred === undefined) return {};
  const { outputs, confidence } = occurred;
  const [only] = outputs;
  return {
    output: outputs.length === 1 && only !== undefined ? only : outputs,
    ...(confidence === undefined ? {} : { confidence }),
  };
}

/** A scorer is asked about a step that did not occur too; one that fails gives no score. */
async function scoreOf(
  scorer: Scorer | undefined,
  expected: Json,
  outputs: readonly Json[],
  input: Json,
): Promise<Score> {
  if (scorer === undefined) return { score: null, reason: 'the suite has no scorer for this step' };
  try {
    return await scorer(expected, outputs, input);
  } catch (error) {
    return { score: null, reason: `the scorer failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function receiptStates(
  reply: AgentReply,
  lane: Pick<Lane, 'promptPaths' | 'receipts'>,
): ReadonlyMap<string, ReceiptState> {
  const states = new Map<string, ReceiptState>();
  for (const [id, receipt] of reply.prompts) {
    if (lane.promptPaths.has(id)) states.set(id, lane.receipts(id, receipt));
  }
  return states;
}
