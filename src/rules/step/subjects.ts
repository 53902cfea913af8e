import type { Comparison, PairedComparison, Verdict } from '../../compare/comparison.ts';

/** One thing that was compared: a step, or the share of trials that completed. */
export interface Subject {
  /** What a finding is about: the step's name, or `completed`. */
  readonly name: string;
  readonly change: PairedComparison;
  /** Cases whose share of correct trials fell and rose; null for `completed`, which lists no cases. */
  readonly moved: { readonly broke: readonly string[]; readonly fixed: readonly string[] } | null;
  /** Tested alone, so that its p needs no adjustment. */
  readonly alone: boolean;
  /** Ended early: its interval holds whenever one stops, and there is no other p than 1/e. */
  readonly stopped: boolean;
  /** Steps shown before it that have the same verdict. */
  readonly before: readonly string[];
}

/** The steps with a verdict, in order, and `completed` after them. */
export function subjectsWith(comparison: Comparison, verdict: Verdict): readonly Subject[] {
  const { completed, moved } = comparison;
  const stopped = comparison.stopped !== undefined;
  const steps = comparison.steps.filter((step) => step.verdict === verdict);
  const subjects = steps.map(({ step, final, ...change }, index): Subject => {
    const rows = moved.filter((row) => row.step === step);
    return {
      name: step,
      change,
      moved: {
        broke: rows.filter(({ to }) => to === 'wrong').map((row) => row.case),
        fixed: rows.filter(({ to }) => to === 'correct').map((row) => row.case),
      },
      alone: final,
      stopped,
      before: steps.slice(0, index).map((earlier) => earlier.step),
    };
  });
  if (completed.verdict !== verdict) return subjects;
  return [...subjects, { name: 'completed', change: completed, moved: null, alone: true, stopped, before: [] }];
}
