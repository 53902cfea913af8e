import { DAY } from '../../config/scalars.ts';

/** The moment to judge as of: the end of the day that was asked for, all its commits included; of today it is now. */
export function momentOf(asOf: Date | undefined, now: Date): number {
  const present = now.getTime();
  if (asOf === undefined) return present;
  const [start, end] = [asOf.getTime(), asOf.getTime() + DAY - 1];
  return start <= present && present <= end ? present : end;
}
