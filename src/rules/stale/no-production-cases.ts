import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import type { StaleFacts, StaleOptions } from './facts.ts';

/** Nothing in the set was ever asked by a user. Silent as long as the origin of any case is not known. */
export function noProductionCases({ suite, cases }: StaleFacts, options: StaleOptions): readonly Finding[] {
  if (cases.length === 0 || cases.some(({ production }) => production !== false)) return [];
  return [
    finding('stale/no-production-cases', options, {
      suite,
      subject: 'cases',
      message: `${cases.length === 1 ? 'the only case does not come' : `none of the ${cases.length} cases comes`} from production`,
      evidence: ['no case says `source: { kind: production }`, nor `kind: issue`'],
      fix: 'Take a few real requests, redact them, and add them as cases with `source: { kind: production }`.',
    }),
  ];
}
