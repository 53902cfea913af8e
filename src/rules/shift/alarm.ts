const LEVEL = 0.05;
/** One week alone speaks only as clearly as two weeks running would. */
const ALONE = 0.002;

/**
 * Whether a weekly look is reason to speak. A look at the 5 % level every week would cry wolf in a quarter of all pairs
 * of months; two weeks running at 5 %, or one at .002, does so in one of forty.
 *
 * @param now p of this week; null: too few to tell
 * @param before p of the week before it, against the same baseline
 */
export function isAlarm(now: number | null, before: number | null): boolean {
  if (now === null) return false;
  return now <= ALONE || (now <= LEVEL && before !== null && before <= LEVEL);
}

/** Whether this week may be reason to speak, by itself or with the week before. */
export function mayBeAlarm(now: number | null): boolean {
  return now !== null && now <= LEVEL;
}

/** What was found last week has not gone by this week's luck as long as p is no more than this. */
const STAYS = 0.2;

/** Whether what was reason to speak a week ago still is, so that an issue does not close and open at the bound. */
export function staysAlarm(now: number | null, wasAlarm: boolean): boolean {
  return wasAlarm && mayStay(now);
}

/** Whether this week would leave an alarm of the week before standing. */
export function mayStay(now: number | null): boolean {
  return now !== null && now <= STAYS;
}
