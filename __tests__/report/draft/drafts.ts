import type { Report } from '../../../src/production/failures/failure.ts';
import type { Redacted } from '../../../src/production/redacted.ts';
import type { DraftNews } from '../../../src/report/draft/body.ts';
import type { DraftedCase, LeftOut } from '../../../src/report/draft/drafts.ts';

export const AT = Date.parse('2026-11-23T12:00:00Z');
export const issue = (number: number) => ({
  number,
  url: `https://github.com/acme/shop/issues/${number}`,
  confirmedAt: AT + number,
});

export function aDraft(number: number, report: Partial<Report> = {}, more: Partial<DraftedCase> = {}): DraftedCase {
  return {
    issue: issue(number),
    suite: 'support',
    id: `issue-${number}`,
    file: 'evals/from-production.jsonl',
    open: true,
    report: { input: 'Where is my parcel?', ...report } as Redacted<Report>,
    ambiguous: [],
    ...more,
  };
}

export function news(drafted: readonly DraftedCase[], leftOut: readonly LeftOut[] = []): DraftNews {
  return { drafted, leftOut, asOf: AT };
}
