import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RedactedSample } from '../../../src/production/redacted.ts';
import type { Sample } from '../../../src/production/sample.ts';
import { windowsOf } from '../../../src/production/windows.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import type { ShiftFacts } from '../../../src/rules/shift/facts.ts';
import { type CaseParts, setFacts } from '../set/set-facts.ts';

const DAY = 86_400_000;
export const AS_OF = Date.UTC(2026, 10, 23);

export const levelOf = () => ({ level: 'warning' }) as const;

/** Samples of one week, the last before the look being week 0, spread over its days. */
export function week(
  ago: number,
  n: number,
  sampleOf: (index: number) => Omit<Sample, 'at' | 'input'> & { input?: Sample['input'] },
): readonly Sample[] {
  return Array.from({ length: n }, (_, index) => ({
    input: 'Where is my order?',
    ...sampleOf(index),
    at: AS_OF - (ago + (index + 0.5) / n) * 7 * DAY,
  }));
}

/** The same for each of the eight weeks before the last two. */
export function baseline(n: number, sampleOf: Parameters<typeof week>[2]): readonly Sample[] {
  return [9, 8, 7, 6, 5, 4, 3, 2].flatMap((ago) => week(ago, n, sampleOf));
}

export function shiftFacts({
  samples,
  cases = [],
  ...facts
}: Partial<Omit<ShiftFacts, 'samples' | 'cases'>> & {
  readonly samples: readonly Sample[];
  readonly cases?: readonly CaseParts[];
}): ShiftFacts {
  const { suite, cases: built } = setFacts({ cases });
  // What these samples hold is made up. Redacting thousands of them takes longer than all the rest.
  const windows = windowsOf(samples as readonly Sample[] as readonly RedactedSample[], AS_OF);
  return { suite, cases: built, samples: windows, seen: new Map(), asOf: AS_OF, ...facts };
}

/** Findings as the pages of the rules show them, on one line each. */
export function printed(findings: readonly Finding[]): string {
  return findings
    .map(({ level, rule, message, evidence }) => `${level} ${rule}: ${message} (${evidence.join('; ')})`)
    .join(' ');
}

/** What the page of a rule shows as its example, on one line. */
export function pageExample(page: string): string {
  const text = readFileSync(join(dirname(fileURLToPath(import.meta.url)), `../../../docs/rules/${page}.md`), 'utf8');
  const [, example = ''] = /^## Example$[\s\S]*?^```\n([\s\S]*?)^```$/m.exec(text) ?? [];
  return example.replace(/\s+/g, ' ').trim();
}
