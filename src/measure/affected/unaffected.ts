import { plural } from '../../values/format.ts';
import type { ComparedSides } from '../compare-sides.ts';
import type { Measured, Share } from '../measurer.ts';
import type { Affected } from './affected.ts';

type Unaffected = Extract<Affected, { readonly kind: 'none' }>;

/** Nothing is run, and that is known from git alone. */
export function unaffected({ reason, left }: Unaffected, remarks: readonly string[]): Measured {
  return { measurement: { kind: 'unaffected', reason, cases: left, remarks }, files: [] };
}

/** A comparison with what was left out of it. Where both sides are one agent there is nothing to compare. */
export function withAffected(
  { ended, ...measured }: ComparedSides,
  affected: Affected,
): Pick<Measured, 'measurement' | 'changes'> {
  const { measurement } = measured;
  if (affected.kind !== 'some' || measurement.kind !== 'compared') return measured;
  const { reason, left } = affected;
  if (affected.agent === 'changed') {
    return { ...measured, measurement: { ...measurement, notAffected: { cases: left, reason } } };
  }
  const { base, head, added, edited, remarks } = measurement;
  const changed = { base, head, added, edited };
  const end = ended === undefined ? {} : { ended };
  return { ...measured, measurement: { kind: 'unaffected', reason, cases: left, changed, ...end, remarks } };
}

/** One job's share: the job that has them all compares. */
export function notCompared({ cases, shard }: Share): Measured['measurement'] {
  const reason = `shard ${shard.index} of ${shard.of}: ${plural(cases.size, 'case')} run, to be compared with all the others`;
  return { kind: 'not-run', reason };
}
