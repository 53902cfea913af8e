import { maskPrivate } from '../privacy/mask-private.ts';
import type { Finding } from '../rules/finding.ts';

/**
 * Findings about cases without what is private in the ids they go by. To be done last: waivers and what else knows a
 * finding again name it by the id as it is written.
 */
export function maskSubjects(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const { rule, suite } = finding;
    const subject = maskSubject(finding);
    return subject === finding.subject ? finding : { ...finding, subject, key: [rule, suite, subject].join(':') };
  });
}

/** What rules of other groups are about, prompts and steps, is named in the config. */
export function maskSubject({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): string {
  return rule.startsWith('set/') ? maskPrivate(subject) : subject;
}
