import type { Finding } from '../../rules/finding.ts';
import { assertNever } from '../../values/json.ts';
import { type Block, paragraph } from '../blocks.ts';
import { type Part, whole } from '../budget.ts';
import type { SuiteReport } from '../report.ts';
import { code, joined, words } from '../words.ts';
import { besideTable } from './beside-table.ts';
import { type BaseName, contextLine } from './context-line.ts';
import { deviationMatrix } from './deviation-matrix.ts';
import { findingParts, isToldElsewhere } from './finding-list.ts';
import { headlineOf } from './headline.ts';
import { lostTrialsPart } from './lost-trials.ts';
import { type MovedDetail, movedCasesPart } from './moved-cases.ts';
import { noiseLine } from './noise-floor.ts';
import { notSeen } from './not-seen.ts';
import { pinDrift } from './pin-drift.ts';
import { problemPart } from './problem-list.ts';
import { sliceTable } from './slice-table.ts';
import { alonePart } from './step-alone.ts';
import { headTable, stepTable } from './step-table.ts';
import { twoByTwo } from './two-by-two.ts';
import { changedParts } from './unaffected.ts';

export interface SectionOptions {
  readonly baseName: BaseName;
  readonly moved: MovedDetail;
  /** Whether the meaning of every figure is explained at the end. */
  readonly explained: boolean;
}

/** Everything about one suite but its headline's sentence, which stands above it; `ending` goes before the tables. */
export function suiteSection(
  suite: SuiteReport,
  findings: readonly Finding[],
  options: SectionOptions,
  ending: readonly Block[] = [],
): readonly Part[] {
  const { detail } = headlineOf(suite);
  const owner = words`${code(suite.suite)}`;
  return [
    whole(paragraph(contextLine(suite, options.baseName))),
    whole(...(detail.length === 0 ? [] : [paragraph(joined(detail))]), ...pinDrift(suite, findings)),
    whole(...ending),
    ...measuredParts(suite, options),
    ...findingParts(
      findings.filter((finding) => !isToldElsewhere(finding)),
      owner,
    ),
    whole(...notSeen(suite, findings)),
  ];
}

function measuredParts({ suite, measurement }: SuiteReport, options: SectionOptions): readonly Part[] {
  switch (measurement.kind) {
    case 'not-run':
    case 'pending':
      return [];
    case 'unaffected':
      return changedParts(measurement, suite);
    case 'failed':
      return [problemPart(measurement.problems, words`${code(suite)}`)];
    case 'head-only':
      return [
        whole(headTable(measurement.run)),
        lostTrialsPart([{ name: 'head', run: measurement.run }], suite),
      ].filter((part) => part !== undefined);
    case 'compared': {
      if (measurement.comparison.comparable !== true) return [];
      const beside = [besideTable(measurement), noiseLine(measurement.noise)].filter((line) => line.length > 0);
      return [
        stepTable(measurement),
        whole(...beside.map(paragraph)),
        alonePart(measurement.alone, suite),
        twoByTwo(measurement),
        movedCasesPart(measurement, options.moved),
        sliceTable(measurement),
        deviationMatrix(measurement),
        lostTrialsPart(
          [
            { name: 'base', run: measurement.base },
            { name: 'head', run: measurement.head },
          ],
          suite,
        ),
      ].filter((part) => part !== undefined);
    }
    default:
      return assertNever(measurement);
  }
}
