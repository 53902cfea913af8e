import type { RedactedSample } from '../../production/redacted.ts';
import type { TextCluster } from '../../production/shift/clusters.ts';
import { shownCluster } from '../../production/shift/shown-cluster.ts';
import { count, percent, pFigure, plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { shownValue } from '../set/wording.ts';
import { quoted } from '../wording.ts';
import type { ShiftFacts } from './facts.ts';
import { type Asked, comparedLines } from './input-lines.ts';

const MOST_CLUSTERS = 5;

/** Production asks what no case resembles: how much of it, and in which groups. */
export function novelInputs(facts: ShiftFacts, asked: Asked, options: RuleLevel): Finding {
  const { novel, compared } = asked.shift;
  const [share, expected] = [percent(novel.share ?? 0), percent(novel.expected ?? 0)];
  return finding('shift/novel', options, {
    suite: facts.suite.name,
    subject: 'novel',
    message: `${share} of ${plural(compared[1], 'input')} of this week resemble no case; ${expected} of the cases resemble no other (adjusted ${pFigure(novel.p ?? 1)})`,
    evidence: [
      ...comparedLines(facts, asked, 'novel'),
      ...clusterLines(novel.clusters, asked.samples, facts.suite.weekly.quote),
    ],
    fix: 'Read the examples, and decide of each group whether the agent should manage it. If so add some of them as cases, with what should have happened; if not, add one that expects it to be handed on.',
  });
}

function clusterLines(
  clusters: readonly TextCluster[],
  samples: readonly RedactedSample[],
  quotes: boolean,
): readonly string[] {
  if (clusters.length === 0) return ['no three of them are alike'];
  const rest = clusters.slice(MOST_CLUSTERS);
  return [
    ...clusters.slice(0, MOST_CLUSTERS).map((cluster) => clusterLine(cluster, samples, quotes)),
    ...(rest.length === 0 ? [] : [`${plural(rest.length, 'smaller group')} of like ones`]),
  ];
}

function clusterLine(cluster: TextCluster, samples: readonly RedactedSample[], quotes: boolean): string {
  const { terms, size, days, examples } = shownCluster(cluster, samples);
  const name = terms.length === 0 ? 'no words of their own' : terms.map(quoted).join(', ');
  const when = days === undefined ? '' : days[0] === days[1] ? `, on ${days[0]}` : `, ${days[0]} … ${days[1]}`;
  const shown = quotes ? `: ${examples.map((text) => shownValue(text)).join(', ')}` : '';
  return `${count(size)} alike, ${name}${when}${shown}`;
}
