import type { Interval } from '../../stats/interval.ts';
import type { Json } from '../../values/json.ts';
import type { FirstDisagreements } from './compare-shadow.ts';
import type { Difference } from './difference.ts';
import type { MoveTable } from './moves.ts';
import type { PerSide } from './pair-answers.ts';
import type { ConfidenceShift, PairedRate } from './rates.ts';

/** What a comparison of two versions shows, as `--format json` prints it. */
export interface ShadowReport {
  readonly version: 1;
  /** What the sides are called. */
  readonly sides: PerSide<string>;
  readonly paired: number;
  readonly pairing: {
    readonly byId: number;
    readonly byInput: number;
    readonly unpaired: PerSide<number>;
    readonly repeated: PerSide<SomeIds>;
    readonly askOther: SomeIds;
  };
  /** Steps that one side tells of and the other never does. */
  readonly notCompared: PerSide<readonly string[]>;
  /** Pairs in which one side tells nothing but its answer, so that nothing else is compared. */
  readonly answerAlone: number;
  /** Steps left out since the suite does not name them, and they are no calls of tools. */
  readonly beyondSuite: readonly string[];
  /** Pairs in which both sides answered. */
  readonly compared: number;
  readonly agreedThroughout: number;
  readonly cut: { readonly result: number; readonly untold: number };
  readonly steps: readonly StepReport[];
  readonly firstDisagreement: Readonly<Record<string, number>>;
  readonly firstDisagreements: readonly FirstDisagreements[];
  readonly clusters: readonly ClusterReport[];
  readonly labelFirst: readonly CaseToLabel[];
  readonly completed: PairedRate | null;
  readonly routed: PairedRate | null;
  readonly errors: PairedRate | null;
  readonly confidence: ConfidenceShift | null;
  readonly remarks: readonly string[];
}

/** The first few of several ids. */
export interface SomeIds {
  readonly count: number;
  readonly ids: readonly string[];
}

export interface StepReport {
  readonly step: string;
  readonly mutates: boolean;
  /** Share of the comparable pairs; null where there is none. */
  readonly agree: number | null;
  readonly interval: Interval | null;
  readonly comparable: number;
  readonly agreed: number;
  readonly replayed: { readonly comparable: number; readonly agreed: number };
  readonly asItHappened: { readonly pairs: number; readonly agreed: number };
  readonly untold: number;
  readonly table: MoveTable | null;
  readonly chi2: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly pAdjusted: number | null;
}

export interface ClusterReport {
  readonly step: string;
  readonly mutates: boolean;
  readonly difference: Difference;
  readonly pairs: number;
  /** Words that are frequent in what was asked here and rare elsewhere. */
  readonly terms: readonly string[];
}

export interface CaseToLabel {
  /** Its place in `clusters`, from 0. */
  readonly cluster: number;
  readonly step: string;
  readonly ids: PerSide<string | null>;
  readonly input: Json;
  /** What either side did at the step; null: nothing. */
  readonly current: Json;
  readonly candidate: Json;
  readonly confidence: PerSide<number | null>;
}
