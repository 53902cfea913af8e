import type { Finding } from '../../../src/rules/finding.ts';
import { finding } from '../../../src/rules/make-finding.ts';
import type { PlacedWaiver, WaiverFacts } from '../../../src/rules/policy/waivers.ts';

export const WARNING = { level: 'warning' } as const;

export function aWaiver(rest: Partial<PlacedWaiver> = {}): PlacedWaiver {
  return {
    rule: 'pin/outdated',
    subject: 'triage',
    reason: 'the supplier answers in March',
    location: { file: 'evalgap.yml', line: 7, column: 5 },
    ...rest,
  };
}

export function aFinding(subject: string, rule: 'pin/outdated' | 'set/duplicate' = 'pin/outdated'): Finding {
  return finding(rule, { level: 'error' }, { suite: 'support', subject, message: 'it moved', evidence: [], fix: '' });
}

export function waiverFacts(rest: Partial<WaiverFacts> = {}): WaiverFacts {
  return { waivers: [aWaiver()], findings: [], isMeasured: () => true, today: '2026-10-05', ...rest };
}
