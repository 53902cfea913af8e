import type { JudgeUse } from '../../run/judge-scorer.ts';
import type { JudgeOnLabels } from '../../run/run-file.ts';
import { agreementOf } from '../../scorers/judge/agreement.ts';
import { count, percent, plural } from '../../values/format.ts';
import type { RunSummary } from '../report.ts';
import { code, listedUpTo, type Words, words } from '../words.ts';

const MOST_SHOWN = 5;

/** How far each judge can be believed: both sides have the same ones. */
export function judgesBesidePeople(runs: readonly RunSummary[]): readonly Words[] {
  return (runs.findLast(({ judges }) => judges !== undefined)?.judges ?? []).map(besidePeople);
}

function besidePeople({ step, counts }: JudgeOnLabels): Words {
  const { labels, judged, agreed, interval, kappa } = agreementOf(counts);
  const name = code(step, 40);
  if (labels === 0) return words`How well the judge of ${name} agrees with people is not known.`;
  if (interval === null) return words`The judge of ${name} gave no verdict on any of ${plural(labels, 'human label')}.`;
  const [low, high] = interval.map((end) => (end * 100).toFixed(1));
  const chance = kappa === null ? '' : `; κ ${kappa.toFixed(2)}`;
  const figures = `${percent(agreed / judged)}, 95 % CI ${low} … ${high}${chance}`;
  const rest = judged === labels ? '' : `; on ${count(labels - judged)} more it gave no verdict`;
  return words`The judge of ${name} agrees with ${count(agreed)} of ${plural(judged, 'human label')} (${figures})${rest}.`;
}

/** Where a judge departs from people, most often first. */
export function judgesAgainstPeople(runs: readonly RunSummary[]): readonly Words[] {
  return (runs.findLast(({ judges }) => judges !== undefined)?.judges ?? []).flatMap(({ step, counts }) => {
    const apart = counts
      .flatMap(({ human, judge, rows }) => (judge === null || judge === human ? [] : [{ human, judge, rows }]))
      .toSorted((one, other) => other.rows - one.rows);
    if (apart.length === 0) return [];
    const shown = apart.map(
      ({ human, judge, rows }) => words`${code(human, 40)} is ${code(judge, 40)} (${count(rows)})`,
    );
    return [
      words`What people call, and what the judge of ${code(step, 40)} makes of it: ${listedUpTo(MOST_SHOWN, shown)}.`,
    ];
  });
}

/** What judges were asked, and what that cost. */
export function judgesAsked(uses: readonly JudgeUse[]): readonly Words[] {
  return uses.map(({ step, questions, unscored, pairs, changedWithOrder, inputTokens, outputTokens }) => {
    const facts = [
      ...(unscored === 0 ? [] : [`${count(unscored)} without a verdict`]),
      ...(pairs === 0
        ? []
        : [`${count(changedWithOrder)} of ${count(pairs)} decided by the order of the answers alone`]),
      ...(inputTokens + outputTokens === 0 ? [] : [`${count(inputTokens)} tokens in, ${count(outputTokens)} out`]),
    ];
    const more = facts.length === 0 ? '' : `: ${facts.join('; ')}`;
    return words`The judge of ${code(step, 40)} was asked about ${plural(questions, 'answer')}${more}.`;
  });
}
