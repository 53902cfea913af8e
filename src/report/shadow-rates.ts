import type { PairedRate } from '../production/shadow/rates.ts';
import type { ShadowReport } from '../production/shadow/shadow-report.ts';
import { percent, pFigure, plural } from '../values/format.ts';
import { type Words, words } from './words.ts';

/** Completed, routed, failed calls and confidence on either side; what no side tells is left out. */
export function rateLines({ completed, routed, errors, confidence }: ShadowReport): readonly Words[] {
  return [
    ...(completed === null || completed.current + completed.candidate === 2 * completed.pairs
      ? []
      : [rate('Completed', completed)]),
    ...(routed === null ? [] : [rate('Routed to a person', routed)]),
    ...(errors === null || errors.current + errors.candidate === 0
      ? []
      : [rate('With a step that ended in an error', errors)]),
    ...(confidence === null
      ? []
      : [
          words`Mean confidence: ${confidence.current.toFixed(2)} → ${confidence.candidate.toFixed(2)}${
            confidence.interval === undefined
              ? ''
              : ` (95 % CI of the change ${confidence.interval.map((end) => end.toFixed(3)).join(' … ')})`
          }, over ${plural(confidence.pairs, 'pair')}.`,
        ]),
  ];
}

function rate(what: string, { pairs, current, candidate, onlyCurrent, onlyCandidate, p }: PairedRate): Words {
  const moved =
    onlyCurrent + onlyCandidate === 0
      ? 'the same pairs'
      : `${onlyCurrent} only in current, ${onlyCandidate} only in candidate, ${pFigure(p)}`;
  return words`${what}: ${percent(current / pairs)} → ${percent(candidate / pairs)} of ${plural(pairs, 'pair')} (${moved}).`;
}
