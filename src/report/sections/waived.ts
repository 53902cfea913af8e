import type { CheckReport } from '../check-report.ts';
import { code, joined, prose, type Words, words } from '../words.ts';

const MOST_SHOWN = 10;

/** Which findings are kept quiet, why and for how long. */
export function waivedFindings({
  waived = [],
  suites,
}: Pick<CheckReport, 'waived'> & { readonly suites: readonly unknown[] }): readonly Words[] {
  if (waived.length === 0) return [];
  const shown = waived.slice(0, MOST_SHOWN).map(({ rule, suite, subject, reason, until }) => {
    const where = suites.length > 1 && suite !== '' ? words` in ${code(suite)}` : [];
    const end = until === undefined ? '' : `, until ${until}`;
    return words`${code(rule)} of ${code(subject)}${where} (${prose(reason, 200)}${end})`;
  });
  const more = waived.length - MOST_SHOWN;
  return [words`Waived: ${joined(more > 0 ? [...shown, words`${more} more`] : shown, '; ')}.`];
}
