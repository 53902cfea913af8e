import type { Finding } from '../../rules/finding.ts';
import { count, plural } from '../../values/format.ts';
import { type Block, paragraph } from '../blocks.ts';
import type { RunSummary, SuiteReport } from '../report.ts';
import { code, sentence, strong, type Words, words } from '../words.ts';
import { movedCases } from './measured.ts';

const MOST_SHOWN = 3;

/** Findings told here, at the head of a suite, and not again among the others. */
export function isDrift({ rule }: Finding): boolean {
  return rule === 'pin/outdated' || rule === 'pin/ran-another-prompt';
}

/** That the suite was written for another prompt, what was run with the new one, and what to do before pinning it. */
export function pinDrift(suite: SuiteReport, findings: readonly Finding[]): readonly Block[] {
  const outdated = findings.filter(({ rule }) => rule === 'pin/outdated');
  const another = findings.filter(({ rule }) => rule === 'pin/ran-another-prompt');
  const shown = outdated.slice(0, MOST_SHOWN);
  const more = outdated.length - shown.length;
  return [
    ...shown.map((finding, index) =>
      paragraph(
        words`${strong('Pin drift:')} ${sentence(finding.message)}${index === shown.length - 1 ? words`${moreWords(more)} ${whatToDo(suite)}` : ''}`,
      ),
    ),
    ...another
      .slice(0, MOST_SHOWN)
      .map((finding) =>
        paragraph(words`${strong('Another prompt ran:')} ${sentence(finding.message)} ${sentence(finding.fix)}`),
      ),
  ];
}

/** Re-stamping a pin says that the cases were looked at: name those there are to look at, and those never run. */
function whatToDo({ measurement }: SuiteReport): Words {
  const pin = code('npx evalgap pin');
  if (measurement.kind === 'compared' && measurement.comparison.comparable === true) {
    const { comparison, head } = measurement;
    const worse = movedCases(comparison).down;
    const look =
      worse === 0
        ? 'No case got worse; check that the cases still ask for what the prompt now says'
        : `Look at the ${plural(worse, 'case')} that got worse`;
    return words`${look}, then run ${pin}. ${coverage(head, measurement.notAffected?.cases)}`;
  }
  if (measurement.kind === 'head-only') return words`Look at the cases that fail, then run ${pin}.`;
  return words`No case was run with it: read the cases it bears on before you run ${pin}.`;
}

function coverage({ cases, trials: { completed, planned } }: RunSummary, left = 0): string {
  if (completed === planned && left > 0) return `${count(cases)} of ${plural(cases + left, 'case')} ran at the head.`;
  if (completed === planned) return `All ${plural(cases, 'case')} ran at the head.`;
  return `At the head ${count(completed)} of ${plural(planned, 'trial')} completed.`;
}

function moreWords(more: number): string {
  return more === 0 ? '' : ` ${plural(more, 'more prompt')} moved past their pins.`;
}
