/** Numbers that the Social Security Administration set aside for advertisements. */
const ADVERTISED = Array.from({ length: 10 }, (_, n) => `98765432${n}`);
/** No number was ever issued with this area; one that begins with nines may be a taxpayer's. */
const NEVER_ISSUED = '666';

export function nobodysSocialSecurity(n: number): string | undefined {
  const count = String(n - ADVERTISED.length);
  return ADVERTISED[n] ?? (count.length > 6 ? undefined : NEVER_ISSUED + count.padStart(6, '0'));
}
