import { loadConfig } from '../../../src/config/load.ts';
import { formatPin, pinOf } from '../../../src/prompts/pin.ts';
import type { PromptReading } from '../../../src/prompts/prompt.ts';
import { readPrompt } from '../../../src/prompts/read.ts';
import type { ReceiptState } from '../../../src/prompts/receipt.ts';
import type { PinFacts } from '../../../src/rules/pin/facts.ts';
import { type ReceiptCounts, receiptCounter } from '../../../src/rules/pin/receipt-counts.ts';
import { unwrap } from '../../../src/values/problem.ts';

export const ERROR = { level: 'error' } as const;

interface Setting {
  /** Entries below `prompts:` in YAML, each on a line of its own. */
  readonly prompts: readonly string[];
  readonly models?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly covers?: PinFacts['covers'];
  readonly receipts?: readonly ReceiptCounts[];
}

/** The facts of a suite `support`, read from a real config and real prompt texts as a job would. The first entry stands on line 4. */
export async function pinFacts({ prompts, models, files = {}, covers, receipts = [] }: Setting): Promise<PinFacts> {
  const text = [
    'suites:',
    '  support:',
    '    prompts:',
    ...prompts.map((entry) => `      ${entry}`),
    ...(models === undefined ? [] : [`    models: ${models}`]),
    '    cases: [evals/*.jsonl]',
    '',
  ].join('\n');
  const { config, locate } = unwrap(loadConfig(text, 'evalgap.yml'));
  const suite = config.suites[0]!;
  const readings = new Map<string, PromptReading>();
  for (const entry of suite.prompts) {
    readings.set(
      entry.id,
      await readPrompt(entry, async (path) => (Object.hasOwn(files, path) ? files[path] : undefined)),
    );
  }
  return { suite, readings, locate, covers: covers ?? { named: new Set(), everything: 3 }, receipts };
}

/** The pin that `evalgap pin` would write for a text. */
export async function pinFor(path: string, text: string): Promise<string> {
  const reading = await readPrompt({ id: 'x', path }, async () => text);
  if (reading.state !== 'read') throw new Error(reading.state);
  return formatPin(pinOf(reading.prompt));
}

/** One side's receipts: a list of trials, each with what it showed per prompt. */
export function receipts(
  side: 'base' | 'head',
  trials: readonly Readonly<Record<string, ReceiptState>>[],
): ReceiptCounts {
  const counter = receiptCounter(side);
  for (const trial of trials) counter.add({ status: 'completed', receipts: new Map(Object.entries(trial)) });
  return counter.counts();
}
