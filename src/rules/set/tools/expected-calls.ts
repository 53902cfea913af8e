import type { Case } from '../../../cases/case.ts';
import { callsIn } from '../../../cases/covers.ts';
import type { Json } from '../../../values/json.ts';
import type { SetFacts } from '../facts.ts';
import { grouped } from '../grouped.ts';

export interface ExpectedCall {
  readonly case: Case;
  /** Absent: any will do. */
  readonly arguments?: Json;
}

/** The calls that cases expect at the steps that are scored by them, by the name of the tool. */
export function expectedCalls({ suite, cases }: SetFacts): ReadonlyMap<string, readonly ExpectedCall[]> {
  const steps = toolSteps(suite);
  const calls = cases.flatMap((found) =>
    steps
      .flatMap((step) => callsIn(found.expect.get(step)))
      .map(({ name, ...rest }): readonly [string, ExpectedCall] => [name, { case: found, ...rest }]),
  );
  return grouped(calls);
}

/** Names of the steps whose expectation is a list of calls. */
export function toolSteps({ steps }: SetFacts['suite']): readonly string[] {
  return steps.flatMap(({ name, scorer }) => (scorer.kind === 'tool-call' ? [name] : []));
}
