import { z } from 'zod';
import { openLinePool } from '../agent/line-pool.ts';
import type { JsonObject, ParsedReply } from '../agent/protocol.ts';
import type { Json } from '../values/json.ts';
import type { HelperOptions } from './custom-scorer.ts';
import { mapTexts } from './map-texts.ts';
import type { Trial, TrialStep } from './run-file.ts';

export interface RedactCommand {
  /** The trial as it may be recorded. When the command fails, all its texts are withheld. */
  readonly redact: (trial: Trial) => Promise<Trial>;
  stop(): Promise<void>;
}

const WITHHELD = '[withheld: the redact command failed]';

const textsSchema = z.object({ texts: z.array(z.string()) });

/**
 * The suite's own redaction: a command that gets every text of a trial as `{"id","texts":[…]}` and answers with as
 * many texts in the same order.
 */
export function openRedactCommand(options: HelperOptions): RedactCommand {
  const pool = openLinePool({ ...options, name: 'the redact command', configKey: 'redact', parse: parseTexts });
  return {
    async redact(trial) {
      const texts: string[] = [];
      mapTrial(trial, (text) => {
        texts.push(text);
        return text;
      });
      if (texts.length === 0) return trial;
      const outcome = await pool.ask((id) => JSON.stringify({ id, texts }));
      const replaced = outcome.status === 'completed' && outcome.reply.length === texts.length ? outcome.reply : [];
      let next = 0;
      return mapTrial(trial, () => {
        const text = replaced[next] ?? WITHHELD;
        next += 1;
        return text;
      });
    },
    stop: () => pool.stop(),
  };
}

function parseTexts(reply: JsonObject): ParsedReply<readonly string[]> {
  const parsed = textsSchema.safeParse(reply);
  return parsed.success
    ? { kind: 'answer', value: parsed.data.texts }
    : { kind: 'error', message: 'gave a malformed reply\nexpected: {"id","texts":[…]}' };
}

function mapTrial(trial: Trial, map: (text: string) => string): Trial {
  const steps = trial.steps.map((step) => mapStep(step, map));
  return { ...trial, steps, ...(trial.error === undefined ? {} : { error: map(trial.error) }) };
}

/** The name of a scored step stays, being the suite's own; any other may be of the agent's making. */
function mapStep(step: TrialStep, map: (text: string) => string): TrialStep {
  const mapped = (key: 'expected' | 'output'): { readonly expected?: Json; readonly output?: Json } => {
    const value = step[key];
    return value === undefined ? {} : { [key]: mapTexts(value, map) };
  };
  const scored = step.score !== undefined || step.expected !== undefined;
  return {
    ...step,
    ...(scored ? {} : { name: map(step.name) }),
    ...mapped('expected'),
    ...mapped('output'),
    ...(step.reason === undefined ? {} : { reason: map(step.reason) }),
  };
}
