import { count, percent, plural } from '../../values/format.ts';
import type { ChangedCases } from '../report.ts';
import { code, joined, listedUpTo, type Words, words } from '../words.ts';
import type { Compared } from './measured.ts';

/** What belongs to the figures and has no place in the table. */
export function besideTable(measured: Compared): Words {
  return joined([overDeviations(measured), routed(measured), outsideTheTable(measured), usage(measured)]);
}

function overDeviations({ comparison, mutating }: Compared): Words {
  const { base, head } = comparison.passedOverDeviation;
  if (base === 0 && head === 0) return [];
  const figures = `Right over a deviating step: ${count(base)} → ${count(head)}`;
  if (head <= base) return words`${figures}.`;
  const first =
    mutating.length === 0
      ? ''
      : words`; look at ${listedUpTo(
          3,
          mutating.map((step) => code(step, 40)),
        )} first, which changes the world`;
  return words`${figures}, by luck or since an expectation is too strict${first}.`;
}

function routed({ comparison: { routed } }: Compared): Words {
  if (routed.base === null || routed.head === null) return [];
  if (routed.base === 0 && routed.head === 0) return [];
  return words`Routed to a human: ${percent(routed.base)} → ${percent(routed.head)}.`;
}

/** Added, edited and removed cases are in no pair. */
function outsideTheTable({ added, edited, comparison: { cases } }: Compared): Words {
  const kinds = [
    { n: added.cases, how: 'added', right: rightIn(added) },
    { n: edited.cases, how: 'edited', right: rightIn(edited) },
    { n: cases.removed, how: 'removed', right: '' },
  ].filter(({ n }) => n > 0);
  return joined(
    kinds.map(({ n, how, right }, index) => {
      const outside = index === 0 ? ', not in the table' : '';
      return words`${plural(n, `${how} case`)}${outside}${right === '' ? '' : `: ${right}`}.`;
    }),
  );
}

function rightIn({ base, head }: ChangedCases): string {
  return `base agent ${count(base.right)} of ${count(base.of)}, head agent ${count(head.right)} of ${count(head.of)}`;
}

function usage({ base, head }: Compared): Words {
  if (base.usage === undefined || head.usage === undefined) return [];
  const tokens = ({ inputTokens, outputTokens }: { readonly inputTokens: number; readonly outputTokens: number }) =>
    count(inputTokens + outputTokens);
  const cost =
    base.usage.costUsd + head.usage.costUsd === 0
      ? ''
      : `, ${base.usage.costUsd.toFixed(2)} → ${head.usage.costUsd.toFixed(2)} USD`;
  return words`Tokens: ${tokens(base.usage)} → ${tokens(head.usage)}${cost}.`;
}
