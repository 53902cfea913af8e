import { assertNever } from '../../values/json.ts';
import type { SuiteReport } from '../report.ts';
import { isUnmeasured, shardsMissing } from '../unmeasured.ts';
import { isChange, verdictOf } from './measured.ts';

/** How a suite came out, the one to look at first at the top. */
const STANDINGS = [
  'worse',
  'failed',
  'not-measured',
  'inconclusive',
  'first-run',
  'not-run',
  'better',
  'unchanged',
  'unaffected',
] as const;

export type Standing = (typeof STANDINGS)[number];

export function standingOf(suite: SuiteReport): Standing {
  // Not what the rest shows: a part of the suite was not looked at.
  if (shardsMissing(suite.measurement) !== undefined) return 'not-measured';
  switch (suite.measurement.kind) {
    case 'failed':
      return 'failed';
    case 'head-only':
      return 'first-run';
    case 'not-run':
      return 'not-run';
    case 'unaffected':
      return isUnmeasured(suite.measurement) ? 'not-measured' : 'unaffected';
    case 'pending':
      return 'not-measured';
    case 'compared':
      return ofVerdict(suite);
    default:
      return assertNever(suite.measurement);
  }
}

/** The suites by what asks for attention most; alike ones by name, so that the order never depends on the config's. */
export function worstFirst(suites: readonly SuiteReport[]): readonly SuiteReport[] {
  const place = (suite: SuiteReport) => STANDINGS.indexOf(standingOf(suite));
  return suites.toSorted((one, other) => place(one) - place(other) || (one.suite < other.suite ? -1 : 1));
}

/** How many suites came out how, worst first. */
export function standings(
  suites: readonly SuiteReport[],
): readonly { readonly standing: Standing; readonly suites: number }[] {
  return STANDINGS.flatMap((standing) => {
    const n = suites.filter((suite) => standingOf(suite) === standing).length;
    return n === 0 ? [] : [{ standing, suites: n }];
  });
}

function ofVerdict(suite: SuiteReport): Standing {
  if (isUnmeasured(suite.measurement)) return 'not-measured';
  const verdict = verdictOf(suite);
  switch (verdict) {
    case 'regressed':
      return 'worse';
    case 'inconclusive':
      return 'inconclusive';
    case 'improved':
      return 'better';
    case 'equivalent':
      return anyStepBetter(suite) ? 'better' : 'unchanged';
    default:
      return 'not-measured';
  }
}

function anyStepBetter({ measurement }: SuiteReport): boolean {
  return measurement.kind === 'compared' && measurement.comparison.steps.some(({ verdict }) => isChange(verdict));
}
