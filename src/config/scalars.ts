import type { Rate } from './config.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const UNITS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', SECOND],
  ['m', MINUTE],
  ['min', MINUTE],
  ['h', HOUR],
  ['d', DAY],
]);

const DECIMAL = '\\d{1,9}(?:\\.\\d{1,6})?';
export const DURATION_PATTERN = new RegExp(`^(${DECIMAL})(ms|s|m|min|h|d)$`);
export const PERCENT_PATTERN = new RegExp(`^(${DECIMAL}) ?%$`);
export const RATE_PATTERN = new RegExp(`^(${DECIMAL})([kM]?)/(s|m|min|h|d)$`);

/** `500ms`, `60s`, `5m` or `5min`, `24h`, `7d` in milliseconds, rounded to whole ones. */
export function parseDuration(text: string): number | undefined {
  const [, amount = '', unit = ''] = DURATION_PATTERN.exec(text) ?? [];
  const size = UNITS.get(unit);
  return size === undefined ? undefined : Math.round(Number(amount) * size);
}

/** The largest unit that gives a whole number: 604800000 is `7d`. Reads back to the same duration. */
export function formatDuration(milliseconds: number): string {
  const units = [['d', DAY] as const, ['h', HOUR] as const, ['min', MINUTE] as const, ['s', SECOND] as const];
  for (const [unit, size] of units) {
    if (milliseconds > 0 && milliseconds % size === 0) return `${milliseconds / size}${unit}`;
  }
  return `${milliseconds}ms`;
}

/** `5%` as the share 0.05. */
export function parsePercent(text: string): number | undefined {
  const [, amount] = PERCENT_PATTERN.exec(text) ?? [];
  // Shifting the decimal exponent keeps 0.07 what 7 / 100 would not always give.
  return amount === undefined ? undefined : Number(`${amount}e-2`);
}

/** 0.05 as `5%`. */
export function formatShare(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}

/** `60/min`, `100k/min`, `1.5M/h` as an amount per so many milliseconds. */
export function parseRate(text: string): Rate | undefined {
  const [, amount = '', factor = '', unit = ''] = RATE_PATTERN.exec(text) ?? [];
  const per = UNITS.get(unit);
  if (per === undefined) return undefined;
  const exponent = factor === 'M' ? 6 : factor === 'k' ? 3 : 0;
  return { amount: Number(`${amount}e${exponent}`), per };
}
