import type { LoadedConfig, PromptEntry, Suite } from '../../config/config.ts';
import { formatPin, pinOf } from '../../prompts/pin.ts';
import type { Prompt, PromptReading } from '../../prompts/prompt.ts';
import type { Location } from '../../values/problem.ts';
import type { ReceiptCounts } from './receipt-counts.ts';

/** What the rules about one suite's pins go by, all of it at one revision. */
export interface PinFacts {
  readonly suite: Pick<Suite, 'name' | 'prompts' | 'models'>;
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

export function readEntries({ suite, readings }: PinFacts): readonly ReadEntry[] {
  return suite.prompts.flatMap((entry) => {
    const reading = readings.get(entry.id);
    return reading?.state === 'read' ? { entry, prompt: reading.prompt } : [];
  });
}

/** Where a prompt's pin stands in the config; where it has none, its entry. */
export function placeOfPin({ suite, locate }: PinFacts, id: string): Location {
  return locate(['suites', suite.name, 'prompts', id, 'pin']);
}

/** `prompts/triage.md`, or the region of a source file. */
export function fileOf({ path, region }: Pick<PromptEntry, 'path' | 'region'>): string {
  return region === undefined ? `\`${path}\`` : `region \`${region}\` of \`${path}\``;
}

/** `5@sha256:77ab01c3d2e4`, as a pin of the prompt would read. */
export function stampOf(prompt: Prompt): string {
  return formatPin(pinOf(prompt));
}
