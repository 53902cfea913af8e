import type { Difference } from '../production/shadow/difference.ts';
import type { CaseToLabel, ClusterReport, ShadowReport } from '../production/shadow/shadow-report.ts';
import { count, plural } from '../values/format.ts';
import { assertNever, canonicalJson, type Json } from '../values/json.ts';
import { type Block, heading, leftColumn, list, paragraph, rightColumn, table } from './blocks.ts';
import { MISSING } from './sections/figures.ts';
import { code, listed, listedUpTo, type Words, words } from './words.ts';

const MOST_ROWS = 12;

/** Disagreements that are alike, those of steps that change the world first, then the largest. */
export function clusterBlocks({ clusters }: ShadowReport): readonly Block[] {
  if (clusters.length === 0) return [];
  const columns = [
    leftColumn('first different step'),
    leftColumn('difference'),
    rightColumn('pairs'),
    leftColumn('frequent in these requests'),
  ];
  const rows = clusters
    .slice(0, MOST_ROWS)
    .map((cluster) => [
      words`${code(cluster.step)}${cluster.mutates ? ' (mutates)' : ''}`,
      differenceWords(cluster.difference),
      words`${count(cluster.pairs)}`,
      cluster.terms.length === 0 ? words`${MISSING}` : listed(cluster.terms.map((term) => code(term))),
    ]);
  const more = clusters.length - MOST_ROWS;
  return [
    heading(4, words`Disagreements`),
    table(columns, rows),
    ...(more > 0 ? [paragraph(words`${plural(more, 'smaller cluster')}.`)] : []),
  ];
}

/** The cases whose labels say most. */
export function labelBlocks({ labelFirst, clusters }: ShadowReport, length: number): readonly Block[] {
  if (labelFirst.length === 0) return [];
  return [
    heading(4, words`Label these first`),
    paragraph(
      words`One of each cluster in turn, those that change the world first; within a cluster the least confident.`,
    ),
    list(labelFirst.map((one) => caseWords(one, clusters[one.cluster], length))),
  ];
}

function caseWords(one: CaseToLabel, cluster: ClusterReport | undefined, length: number): Words {
  const { ids, step, input, current, candidate, confidence } = one;
  const id = ids.current ?? ids.candidate;
  const also = ids.candidate !== null && ids.candidate !== id ? words` (${code(ids.candidate)} of candidate)` : words``;
  const named = id === null ? words`` : words`${code(id)}${also}: `;
  const sure = [confidence.current, confidence.candidate].filter((value) => value !== null);
  const asked = input === null ? words`` : words`${code(textOf(input), length)} · `;
  const least = sure.length === 0 ? '' : `, confidence ${Math.min(...sure).toFixed(2)}`;
  const mutates = cluster?.mutates === true ? ' (mutates)' : '';
  return words`${named}${asked}${code(step)}${mutates}: current ${answerWords(current, length)}, candidate ${answerWords(candidate, length)}${least}`;
}

function answerWords(value: Json, length: number): Words {
  return value === null ? words`nothing` : words`${code(textOf(value), length)}`;
}

function differenceWords(difference: Difference): Words {
  switch (difference.kind) {
    case 'moved':
      return words`${code(difference.from)} → ${code(difference.to)}`;
    case 'order':
      return words`other order: ${code(difference.candidate)} before ${code(difference.current)}`;
    case 'arguments':
      return difference.keys.length === 0 ? words`other arguments` : words`arguments ${keyWords(difference.keys)}`;
    case 'fields':
      return words`fields ${keyWords(difference.keys)}`;
    case 'wording':
      return words`differs in wording`;
    case 'values':
      return words`another value`;
    default:
      return assertNever(difference);
  }
}

function keyWords(keys: readonly string[]): Words {
  return listedUpTo(
    4,
    keys.map((key) => code(key)),
  );
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}
