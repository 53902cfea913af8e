import type { Json } from '../values/json.ts';
import type { HelperOptions } from './custom-scorer.ts';
import { mapTexts } from './map-texts.ts';
import { openRedactTexts, WITHHELD } from './redact-texts.ts';
import type { Trial, TrialStep } from './run-file.ts';

export interface RedactCommand {
  /** The trial as it may be recorded. When the command fails, all its texts are withheld. */
  readonly redact: (trial: Trial) => Promise<Trial>;
  stop(): Promise<void>;
}

/** The suite's own redaction of trials: a command that gets every text of one at once. */
export function openRedactCommand(options: HelperOptions): RedactCommand {
  const command = openRedactTexts(options);
  return {
    async redact(trial) {
      const texts: string[] = [];
      mapTrial(trial, (text) => {
        texts.push(text);
        return text;
      });
      if (texts.length === 0) return trial;
      const outcome = await command.redact(texts);
      const replaced = outcome.kind === 'redacted' ? outcome.texts : [];
      let next = 0;
      return mapTrial(trial, () => {
        const text = replaced[next] ?? WITHHELD;
        next += 1;
        return text;
      });
    },
    stop: command.stop,
  };
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
