const PREFIX = 'evalgap-data-';
const NAME = /^evalgap-data-(\d{4})q([1-4])$/;

/**
 * Quarters kept, the current one included. The longest look back is the weekly review's twelve weeks, which reach
 * into the quarter before; the other two are for people, and for a `history.maxAge` of months.
 */
const KEPT = 4;

/** What all data branches begin with. */
export const DATA_BRANCHES = PREFIX;

/**
 * The branch that is written to on a day (UTC). Every quarter begins one: a commit that removes files never makes a
 * branch smaller, while a branch that is deleted takes its files along.
 */
export function dataBranch(date: Date): string {
  return nameOf(quarterOf(date));
}

/** The branches that can hold what was recorded between two moments, latest first; none that would be deleted. */
export function dataBranchesBetween(from: Date, to: Date): readonly string[] {
  const last = quarterOf(to);
  const reach = Math.min(last - quarterOf(from), KEPT - 1);
  return Array.from({ length: Math.max(reach + 1, 0) }, (_, back) => nameOf(last - back));
}

/** Which of these branches are data branches that nothing looks at any more. Under any other name nothing is. */
export function outdatedBranches(names: readonly string[], now: Date): readonly string[] {
  const oldestKept = quarterOf(now) - (KEPT - 1);
  return names.filter((name) => {
    const [, year, quarter] = NAME.exec(name) ?? [];
    return year !== undefined && Number(year) * 4 + Number(quarter) - 1 < oldestKept;
  });
}

/** Quarters since the year 0. */
function quarterOf(date: Date): number {
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
}

function nameOf(quarter: number): string {
  return `${PREFIX}${String(Math.floor(quarter / 4)).padStart(4, '0')}q${(quarter % 4) + 1}`;
}
