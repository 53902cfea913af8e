import type { Difference } from './difference.ts';
import { DONE } from './difference.ts';
import { NOT_DONE, OTHER } from './moves.ts';
import type { ShadowReport, SomeIds } from './shadow-report.ts';

type MapText = (text: string) => string;

/** The report with `map` applied to every text of it that came out of an answer: what either side did, and what it is called. */
export function mapReportTexts(report: ShadowReport, mapped: MapText): ShadowReport {
  const map: MapText = (text) => (OURS.has(text) ? text : mapped(text));
  const maybe = (text: string | null) => (text === null ? null : map(text));
  const { pairing, notCompared, beyondSuite, steps, firstDisagreement, firstDisagreements, clusters } = report;
  return {
    ...report,
    pairing: {
      ...pairing,
      repeated: { current: mapIds(pairing.repeated.current, map), candidate: mapIds(pairing.repeated.candidate, map) },
      askOther: mapIds(pairing.askOther, map),
    },
    beyondSuite: beyondSuite.map(map),
    notCompared: { current: notCompared.current.map(map), candidate: notCompared.candidate.map(map) },
    steps: steps.map(({ step, table, ...row }) => {
      const named = { step: map(step), ...row };
      return { ...named, table: table === null ? null : { ...table, values: table.values.map(map) } };
    }),
    firstDisagreement: Object.fromEntries(Object.entries(firstDisagreement).map(([step, n]) => [map(step), n])),
    firstDisagreements: firstDisagreements.map(({ current, candidate, pairs }) => {
      return { current: maybe(current), candidate: maybe(candidate), pairs };
    }),
    clusters: clusters.map(({ step, difference, ...cluster }) => {
      return { step: map(step), difference: mapDifference(difference, map), ...cluster };
    }),
  };
}

const OURS: ReadonlySet<string> = new Set([NOT_DONE, OTHER, DONE]);

function mapIds({ count, ids }: SomeIds, map: MapText): SomeIds {
  return { count, ids: ids.map(map) };
}

function mapDifference(difference: Difference, map: MapText): Difference {
  switch (difference.kind) {
    case 'moved':
      return { ...difference, from: map(difference.from), to: map(difference.to) };
    case 'order':
      return { ...difference, current: map(difference.current), candidate: map(difference.candidate) };
    case 'arguments':
    case 'fields':
      return { ...difference, keys: difference.keys.map(map) };
    default:
      return difference;
  }
}
