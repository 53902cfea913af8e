import type { LoadedConfig, PromptEntry, Suite } from '../../config/config.ts';
import { type JudgePrompt, promptPath } from '../../config/judges.ts';
import { formatPin, pinOf } from '../../prompts/pin.ts';
import type { Prompt, PromptReading } from '../../prompts/prompt.ts';
import type { Location } from '../../values/problem.ts';
import type { ReceiptCounts } from './receipt-counts.ts';

/** What the rules about one suite's pins go by, all of it at one revision. */
export interface PinFacts {
  readonly suite: Pick<Suite, 'name' | 'prompts' | 'models'>;
  /** The prompts of its judges, which the agent is never sent. */
  readonly judges?: readonly JudgePrompt[];
  /** By prompt id. */
  readonly readings: ReadonlyMap<string, PromptReading>;
  readonly locate: LoadedConfig['locate'];
  /** What the suite's cases say they cover, and how many of them do not say. */
  readonly covers: { readonly named: ReadonlySet<string>; readonly everything: number };
  /** Receipts of the sides that were run; none where nothing was. */
  readonly receipts: readonly ReceiptCounts[];
}

/** An entry whose file could be read. */
export interface ReadEntry {
  readonly entry: PromptEntry;
  readonly prompt: Prompt;
}

/** Of all that the suite pins: what its agent is sent, then what its judges are. */
export function readEntries(facts: PinFacts): readonly ReadEntry[] {
  return entriesOf(facts).flatMap((entry) => {
    const reading = facts.readings.get(entry.id);
    return reading?.state === 'read' ? { entry, prompt: reading.prompt } : [];
  });
}

export function entriesOf({ suite, judges = [] }: PinFacts): readonly PromptEntry[] {
  return [...suite.prompts, ...judges];
}

/** The step whose judge is sent this prompt; `undefined`: the agent is. */
export function judgedStep({ judges = [] }: PinFacts, id: string): string | undefined {
  return judges.find((judge) => judge.id === id)?.step;
}

/** Where a prompt's pin stands in the config; where it has none, its entry. */
export function placeOfPin({ suite, locate }: PinFacts, id: string): Location {
  return locate([...promptPath(suite.name, id), 'pin']);
}

/** `prompts/triage.md`, or the region of a source file. */
export function fileOf({ path, region }: Pick<PromptEntry, 'path' | 'region'>): string {
  return region === undefined ? `\`${path}\`` : `region \`${region}\` of \`${path}\``;
}

/** `5@sha256:77ab01c3d2e4`, as a pin of the prompt would read. */
export function stampOf(prompt: Prompt): string {
  return formatPin(pinOf(prompt));
}
