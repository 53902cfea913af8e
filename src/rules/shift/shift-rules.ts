import { confidence } from './confidence.ts';
import type { LevelOf, ShiftFacts, ShiftJudgement } from './facts.ts';
import { inputs } from './inputs.ts';
import { routing } from './routing.ts';
import { toolOutput } from './tool-output.ts';

export type ShiftRule = (facts: ShiftFacts, levelOf: LevelOf) => ShiftJudgement;

/**
 * What can be found about production, in the order in which the documents list it. `inputs` judges `shift/novel` as
 * well: the two are one family.
 */
export const SHIFT_RULES: readonly ShiftRule[] = [inputs, routing, confidence, toolOutput];
