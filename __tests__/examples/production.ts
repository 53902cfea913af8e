import { pathToFileURL } from 'node:url';
import { readAllCases } from '../../src/gather/all-cases.ts';
import { readConfig } from '../../src/gather/project.ts';
import { readToolFiles } from '../../src/gather/tool-files.ts';
import { redactJson, redactSample } from '../../src/production/redact-sample.ts';
import type { RedactedSample } from '../../src/production/redacted.ts';
import { windowsOf } from '../../src/production/windows.ts';
import { judgeProduction } from '../../src/rules/shift/judge-production.ts';
import { HOME } from './support-agent.ts';

const WEEK = 7 * 86_400_000;

interface GeneratedSample {
  readonly at: string;
  readonly [key: string]: unknown;
}

interface Generator {
  readonly MONTH: { readonly begins: string; readonly policyChange: string; readonly newRequest: string };
  monthOfRequests(month: {
    readonly seed: number;
    readonly events?: boolean;
    readonly quietWeeks?: number;
  }): readonly object[];
  answered(requests: readonly object[], seed: number): Promise<readonly GeneratedSample[]>;
}

/** The generator that the example ships, with its truth. */
export async function generator(): Promise<Generator> {
  return import(pathToFileURL(`${HOME}/production/generate.mjs`).href);
}

/** Looks at a month of samples at the end of each of its ISO weeks, as the weekly review does. */
export async function weeklyLooks(generated: readonly GeneratedSample[], begins: string) {
  const loaded = await readConfig(`${HOME}/evalgap.yml`, 'evalgap.yml');
  const [suite] = loaded.config.suites;
  const { cases } = await readAllCases(HOME, suite!, loaded);
  const { tools } = await readToolFiles(HOME, suite!, loaded);
  const compared = cases.map((one) => ({ ...one, input: redactJson(one.input) }));
  const samples = generated.map(
    (sample) => redactSample({ ...sample, at: Date.parse(sample.at) } as never) as RedactedSample,
  );
  return [1, 2, 3, 4].map((week) => {
    const asOf = Date.parse(begins) + week * WEEK - 1;
    const facts = { suite: suite!, cases: compared, samples: windowsOf(samples, asOf), tools, seen: new Map(), asOf };
    return { week, ...judgeProduction(facts, loaded.config) };
  });
}
