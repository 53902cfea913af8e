import type { NotMeasured } from './judge-set.ts';

/** What rules lack now and did not lack before. The same reason in other figures is no other one. */
export function lostMeasures(before: readonly NotMeasured[], now: readonly NotMeasured[]): readonly NotMeasured[] {
  const lacked = new Set(before.map(withoutFigures));
  const count = (reasons: readonly NotMeasured[], rule: string) => reasons.filter((one) => one.rule === rule).length;
  // A reason in place of another takes nothing away: what is lacking may have come a part of the way.
  return now.filter((one) => !lacked.has(withoutFigures(one)) && count(now, one.rule) > count(before, one.rule));
}

function withoutFigures({ rule, reason }: NotMeasured): string {
  return JSON.stringify([rule, reason.replace(/\d+/g, '0')]);
}
