import type { Finding } from '../../rules/finding.ts';
import { assertNever } from '../../values/json.ts';
import { paragraph, small } from '../blocks.ts';
import { type Part, whole } from '../budget.ts';
import type { SuiteReport } from '../report.ts';
import { code, joined, words } from '../words.ts';
import { besideTable } from './beside-table.ts';
import { type BaseName, contextLine } from './context-line.ts';
import { deviationMatrix } from './deviation-matrix.ts';
import { findingParts, isToldElsewhere } from './finding-list.ts';
import { headlineOf } from './headline.ts';
import { type MovedDetail, movedCasesPart } from './moved-cases.ts';
import { notSeen } from './not-seen.ts';
import { pinDrift } from './pin-drift.ts';
import { problemPart } from './problem-list.ts';
import { sliceTable } from './slice-table.ts';
import { headTable, stepTable } from './step-table.ts';
import { twoByTwo } from './two-by-two.ts';

export interface SectionOptions {
  readonly baseName: BaseName;
  readonly moved: MovedDetail;
}

/** Everything about one suite but its headline's sentence, which stands above it. */
export function suiteSection(
  suite: SuiteReport,
  findings: readonly Finding[],
  options: SectionOptions,
): readonly Part[] {
  const { detail } = headlineOf(suite);
  const owner = words`${code(suite.suite)}`;
  return [
    whole(small(contextLine(suite, options.baseName)), ...(detail.length === 0 ? [] : [paragraph(joined(detail))])),
    whole(...pinDrift(suite, findings)),
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
      return [];
    case 'failed':
      return [problemPart(measurement.problems, words`${code(suite)}`)];
    case 'head-only':
      return [whole(headTable(measurement.run))];
    case 'compared': {
      if (measurement.comparison.comparable !== true) return [];
      const beside = besideTable(measurement);
      return [
        stepTable(measurement),
        whole(...(beside.length === 0 ? [] : [paragraph(beside)])),
        twoByTwo(measurement),
        movedCasesPart(measurement, options.moved),
        sliceTable(measurement),
        deviationMatrix(measurement),
      ].filter((part) => part !== undefined);
    }
    default:
      return assertNever(measurement);
  }
}
