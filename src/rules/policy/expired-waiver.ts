import { plural } from '../../values/format.ts';
import { formatLocation } from '../../values/problem.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { bySubject, covers, isOver, type PlacedWaiver, subjectOf, type WaiverFacts, waiverWords } from './waivers.ts';

const DAY = 86_400_000;

/** Waivers whose last day is over, and whether what they kept quiet is there again. */
export function expiredWaiver(facts: WaiverFacts, options: RuleLevel): readonly Finding[] {
  return bySubject(facts.waivers).flatMap((group) => {
    const [latest, ...others] = group
      .filter((waiver) => isOver(waiver, facts.today))
      .toSorted((one, other) => ((one.until ?? '') < (other.until ?? '') ? 1 : -1));
    if (latest === undefined) return [];
    const renewed = group.some((waiver) => !isOver(waiver, facts.today));
    const { until = '' } = latest;
    const days = Math.round((Date.parse(facts.today) - Date.parse(until)) / DAY);
    return [
      finding('policy/expired-waiver', options, {
        suite: '',
        subject: subjectOf(latest),
        location: latest.location,
        message: `${waiverWords(latest)} ended ${plural(days, 'day')} ago, on ${until}${aftermath(latest, renewed, facts)}`,
        evidence: [
          `its reason was: ${latest.reason}`,
          ...others.map(
            (waiver) => `another of the same ended on ${waiver.until} (${formatLocation(waiver.location)})`,
          ),
        ],
        fix: fixOf(latest, renewed, facts),
      }),
    ];
  });
}

function aftermath(waiver: PlacedWaiver, renewed: boolean, { findings, isMeasured }: WaiverFacts): string {
  if (renewed) return ', and a later one covers the same';
  if (findings.some((found) => covers(waiver, found))) return ', and what it covered is still found';
  return isMeasured(waiver.rule) ? ', and what it covered is no longer found' : '';
}

function fixOf(waiver: PlacedWaiver, renewed: boolean, { findings }: WaiverFacts): string {
  if (renewed || !findings.some((found) => covers(waiver, found))) return 'Remove it.';
  return 'Mend what it covered and remove it, or look at the reason again and give it a new last day.';
}
