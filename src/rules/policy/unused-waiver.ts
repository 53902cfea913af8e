import { nearest } from '../../config/nearest.ts';
import { visibleLine } from '../../values/visible.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { quoted } from '../wording.ts';
import { bySubject, covers, isOver, subjectOf, type WaiverFacts, waiverWords } from './waivers.ts';

/** Waivers that keep nothing quiet: what they covered was mended, or they never named it. */
export function unusedWaiver(facts: WaiverFacts, options: RuleLevel): readonly Finding[] {
  const { waivers, findings, isMeasured, today } = facts;
  const inForce = waivers.filter((waiver) => !isOver(waiver, today));
  return bySubject(inForce).flatMap(([waiver]) => {
    if (!isMeasured(waiver.rule) || findings.some((found) => covers(waiver, found))) return [];
    return [
      finding('policy/unused-waiver', options, {
        suite: '',
        subject: subjectOf(waiver),
        location: waiver.location,
        message: `${waiverWords(waiver)} covers nothing: there is no such finding`,
        evidence: [`its reason is: ${waiver.reason}`],
        fix: fixOf(
          waiver.subject,
          findings.filter(({ rule }) => rule === waiver.rule),
        ),
      }),
    ];
  });
}

function fixOf(subject: string, findings: readonly Finding[]): string {
  const meant = nearest(subject, [...new Set(findings.map((found) => found.subject))].sort());
  return meant === undefined ? 'Remove it.' : `Did you mean ${quoted(visibleLine(meant))}? Otherwise remove it.`;
}
