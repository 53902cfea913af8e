import type { Case } from '../../cases/case.ts';
import type { Step } from '../../config/config.ts';
import type { WorkItem } from '../../run/schedule.ts';
import { givenOutput } from '../../scorers/given-output.ts';
import type { Json } from '../../values/json.ts';

/** What a case lets be asked of a step alone. */
export type AskedAlone =
  /** No step before it is expected by the case: alone or in the chain, the same is asked. */
  | { readonly kind: 'first'; readonly step: string }
  | { readonly kind: 'asked'; readonly step: string; readonly item: WorkItem }
  /** What is expected of an earlier step is no output that the agent could go on from. */
  | { readonly kind: 'behind'; readonly step: string; readonly behind: string };

/** Every step that a case expects, in the order of the chain, each given what is expected of those before it. */
export function askedAlone(version: Case, steps: readonly Step[]): readonly AskedAlone[] {
  const asked: AskedAlone[] = [];
  const outputs: [string, Json][] = [];
  let behind: string | undefined;
  for (const { name: step, scorer } of steps) {
    const expected = version.expect.get(step);
    if (expected === undefined) continue;
    if (behind !== undefined) asked.push({ kind: 'behind', step, behind });
    else if (outputs.length === 0) asked.push({ kind: 'first', step });
    else asked.push({ kind: 'asked', step, item: itemOf(version, step, outputs) });
    const output = givenOutput(scorer, expected);
    if (output === undefined) behind ??= step;
    else outputs.push([step, output]);
  }
  return asked;
}

/** The items of all cases, in the order of the cases. */
export async function* givenItems(cases: AsyncIterable<Case>, steps: readonly Step[]): AsyncGenerator<WorkItem> {
  for await (const version of cases) {
    for (const asked of askedAlone(version, steps)) if (asked.kind === 'asked') yield asked.item;
  }
}

function itemOf(version: Case, step: string, outputs: readonly [string, Json][]): WorkItem {
  return {
    input: version.input,
    given: { step, outputs: Object.fromEntries(outputs) },
    versions: [{ case: version, set: 'head' }],
  };
}
