const DAY = 86_400_000;

/** The day of an instant in UTC, `2026-11-23`. Days compare as their texts do. */
export function dayOf(instant: Date | number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The minute of an instant, `2026-11-23 at 22:40 UTC`. */
export function minuteOf(instant: Date | string): string {
  const text = new Date(instant).toISOString();
  return `${text.slice(0, 10)} at ${text.slice(11, 16)} UTC`;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && dayOf(instant) === text;
}

export function dayAfter(instant: Date, days: number): string {
  return dayOf(instant.getTime() + days * DAY);
}

/** The same day of the next year; after the 29th of February the last one of that month. */
export function dayInAYear(instant: Date): string {
  const [year = '', month = '', day = ''] = dayOf(instant).split('-');
  const then = `${String(Number(year) + 1).padStart(4, '0')}-${month}-${day}`;
  return isDay(then) ? then : `${then.slice(0, 8)}28`;
}
