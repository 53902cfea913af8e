import type { PairedCounts } from '../stats/paired-counts.ts';
import { pairedInterval } from '../stats/paired-interval.ts';
import { pairedSample } from '../stats/paired-sample.ts';
import type { AloneFacts } from './collect-alone.ts';
import type { RunFacts, StepFacts } from './run-facts.ts';

/** One agent's steps in its chain and alone. */
export interface AloneRun {
  readonly chained: RunFacts;
  readonly alone: AloneFacts;
}

/**
 * What a case lets be asked of a step: `first`, nothing is expected before it, so that its trial in the chain is the one
 * alone; `asked`; or `behind`, an expectation that is no output.
 */
export type AloneKind = 'first' | 'asked' | 'behind';

/** Case version → step → kind. A step that the case does not expect is absent. */
export type AlonePlan = ReadonlyMap<string, ReadonlyMap<string, AloneKind>>;

/** A step alone, given what is expected of the steps before it, beside the same step in the chain. */
export interface StepAlone {
  readonly step: string;
  readonly final: boolean;
  /** Cases that were scored in the chain and alone, on every side: all figures are over these. */
  readonly cases: number;
  /** Cases whose step stands behind an expectation that is no output, so that it cannot be asked for alone. */
  readonly behind: number;
  /** Further cases without a figure: not asked, or no answer that counts. */
  readonly unmeasured: number;
  /** Why one of these has none, where the agent or the scorer said so. */
  readonly reason?: string;
  /** Sides whose agent does not go on from what it is given. The others of its answers cannot be told from the chain's, so there is no figure. */
  readonly strayed?: readonly Strayed[];
  readonly head: AloneFigures | null;
  /** Absent: there is one side. */
  readonly base?: AloneFigures | null;
  /** Head less base, alone; with its 95 % interval, and without a test. */
  readonly change?: AloneChange | null;
}

export interface Strayed {
  readonly side: 'base' | 'head';
  /** Answers that show something else than was given. */
  readonly answers: number;
  /** Answers at this step that count. */
  readonly of: number;
}

export interface AloneFigures {
  /** Share of right trials, averaged within the case first. */
  readonly chained: number;
  readonly alone: number;
  /** 1 less `alone`: what the step loses by itself. */
  readonly ownLoss: number;
  /** `alone` less `chained`: what it loses to the steps before it. Below zero: it does better on what they really gave. */
  readonly inherited: number;
  readonly inheritedInterval: readonly [number, number];
}

export interface AloneChange {
  readonly delta: number;
  readonly interval: readonly [number, number];
}

/** In the order of the chain; a step that no case expects is left out. */
export function compareAlone(plan: AlonePlan, head: AloneRun, base?: AloneRun): readonly StepAlone[] {
  const { steps, final } = head.chained;
  return steps.flatMap((step) => {
    const kinds = [...plan].flatMap(([version, kindOf]): [string, AloneKind][] => {
      const kind = kindOf.get(step);
      return kind === undefined ? [] : [[version, kind]];
    });
    return kinds.length === 0 ? [] : [{ step, final: step === final, ...figuresAt(step, kinds, head, base) }];
  });
}

function figuresAt(
  step: string,
  kinds: readonly (readonly [string, AloneKind])[],
  head: AloneRun,
  base: AloneRun | undefined,
): Omit<StepAlone, 'step' | 'final'> {
  const behind = kinds.filter(([, kind]) => kind === 'behind').length;
  const strayed = [...strayedOf('base', base, step), ...strayedOf('head', head, step)];
  const none = base === undefined ? { head: null } : { head: null, base: null, change: null };
  if (strayed.length > 0) return { cases: 0, behind, unmeasured: kinds.length - behind, strayed, ...none };
  const found: { readonly head: Seen; readonly base: Seen | undefined; readonly group: string | undefined }[] = [];
  for (const [version, kind] of kinds) {
    if (kind === 'behind') continue;
    const [mine, other] = [seenAt(head, step, version, kind), base && seenAt(base, step, version, kind)];
    if (mine === undefined || (base !== undefined && other === undefined)) continue;
    found.push({ head: mine, base: other, group: head.chained.cases.get(version)?.group });
  }
  const reason = reasonAt(step, [head, ...(base === undefined ? [] : [base])]);
  const counts = { cases: found.length, behind, unmeasured: kinds.length - behind - found.length };
  const told = { ...counts, ...(reason === undefined || counts.unmeasured === 0 ? {} : { reason }) };
  if (found.length === 0) return { ...told, ...none };
  const mine = figuresOf(found.map(({ head: { chained, alone }, group }) => paired(chained, alone, group)));
  const others = found.flatMap(({ base: seen, group }) => (seen === undefined ? [] : [{ seen, group }]));
  if (base === undefined) return { ...told, head: mine };
  const sample = pairedSample(
    found.flatMap(({ head: { alone }, base: seen, group }) => (seen ? [paired(seen.alone, alone, group)] : [])),
  );
  return {
    ...told,
    head: mine,
    base: figuresOf(others.map(({ seen, group }) => paired(seen.chained, seen.alone, group))),
    change: { delta: sample.delta, interval: pairedInterval(sample) },
  };
}

function strayedOf(side: Strayed['side'], run: AloneRun | undefined, step: string): readonly Strayed[] {
  const facts = [...(run?.alone.get(step)?.values() ?? [])];
  const answers = facts.reduce((sum, { strayed }) => sum + strayed, 0);
  return answers === 0 ? [] : [{ side, answers, of: facts.reduce((sum, { answers }) => sum + answers, 0) }];
}

type Right = Pick<StepFacts, 'scored' | 'correct'>;

interface Seen {
  readonly chained: Right;
  readonly alone: Right;
}

function seenAt({ chained: run, alone: facts }: AloneRun, step: string, version: string, kind: AloneKind) {
  const chained = run.cases.get(version)?.steps.get(step);
  const alone = kind === 'first' ? chained : facts.get(step)?.get(version);
  if (chained === undefined || alone === undefined || chained.scored === 0 || alone.scored === 0) return undefined;
  return { chained, alone };
}

function figuresOf(pairs: readonly PairedCounts[]): AloneFigures {
  const sample = pairedSample(pairs);
  return {
    chained: sample.base.mean,
    alone: sample.head.mean,
    ownLoss: 1 - sample.head.mean,
    inherited: sample.delta,
    inheritedInterval: pairedInterval(sample),
  };
}

function paired(base: Right, head: Right, group: string | undefined): PairedCounts {
  return {
    base: base.correct,
    baseTrials: base.scored,
    head: head.correct,
    headTrials: head.scored,
    ...(group === undefined ? {} : { group }),
  };
}

function reasonAt(step: string, runs: readonly AloneRun[]): string | undefined {
  return runs
    .flatMap(({ alone }) => [...(alone.get(step)?.values() ?? [])].flatMap(({ reason }) => reason ?? []))
    .sort()[0];
}
