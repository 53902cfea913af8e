import type { Case } from '../cases/case.ts';
import type { CaseReader } from '../cases/expect.ts';
import { type CaseSet, casesOf } from '../gather/case-set.ts';
import type { WorkItem } from '../run/schedule.ts';
import { canonicalJson } from '../values/json.ts';

export interface FormerCases {
  /** Cases as they stood on the base, where head has edited or removed them: they are run for the 2×2 alone. */
  readonly cases: ReadonlyMap<string, Case>;
  /** Id → day of the last review, of the cases that head has left as they are. */
  readonly reviewed: ReadonlyMap<string, string>;
}

export async function formerCases(base: CaseSet, head: CaseSet, reader: CaseReader): Promise<FormerCases> {
  const cases = new Map<string, Case>();
  const days = new Map<string, string>();
  for await (const found of casesOf(base, reader)) {
    const { id, digest, reviewed } = found;
    if (head.digests.get(id) !== digest) cases.set(id, found);
    else if (reviewed !== undefined) days.set(id, reviewed);
  }
  return { cases, reviewed: days };
}

/**
 * What is asked of both agents: head's cases, each beside its former version where only the expectation changed
 * (one answer serves both), then the former versions that ask something else.
 */
export async function* workItems(
  head: CaseSet,
  reader: CaseReader,
  former: ReadonlyMap<string, Case>,
  only?: ReadonlySet<string>,
): AsyncGenerator<WorkItem> {
  const shared = new Set<string>();
  for await (const current of casesOf(head, reader)) {
    if (only?.has(current.id) === false) continue;
    const before = former.get(current.id);
    if (before !== undefined && canonicalJson(before.input) === canonicalJson(current.input)) {
      shared.add(current.id);
      yield {
        input: current.input,
        versions: [
          { case: current, set: 'head' },
          { case: before, set: 'base' },
        ],
      };
    } else {
      yield { input: current.input, versions: [{ case: current, set: 'head' }] };
    }
  }
  for (const [id, before] of former) {
    if (!shared.has(id) && only?.has(id) !== false)
      yield { input: before.input, versions: [{ case: before, set: 'base' }] };
  }
}
