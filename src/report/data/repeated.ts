import { z } from 'zod';
import type { AloneChange, AloneFigures, StepAlone } from '../../compare/alone.ts';
import type { NoiseFloor } from '../../compare/noise-floor.ts';
import { exactly } from './exactly.ts';
import { count, difference, list, share, text } from './values.ts';

const MOST_STEPS = 500;

export const noise = exactly<NoiseFloor>()(
  z.strictObject({
    runs: count,
    cases: count,
    attempts: count,
    steps: list(
      MOST_STEPS,
      z.strictObject({
        step: text,
        final: z.boolean(),
        cases: count,
        flipRate: share,
        interval: z.tuple([share, share]),
        flipped: count,
        passHat: list(10, z.strictObject({ k: count, value: share, cases: count })),
      }),
    ),
  }),
);

const figures = exactly<AloneFigures>()(
  z.strictObject({
    chained: share,
    alone: share,
    ownLoss: share,
    inherited: difference,
    inheritedInterval: z.tuple([difference, difference]),
  }),
);

const change = exactly<AloneChange>()(
  z.strictObject({ delta: difference, interval: z.tuple([difference, difference]) }),
);

export const alone = list(
  MOST_STEPS,
  exactly<StepAlone>()(
    z.strictObject({
      step: text,
      final: z.boolean(),
      cases: count,
      behind: count,
      unmeasured: count,
      reason: text.exactOptional(),
      strayed: list(2, z.strictObject({ side: z.enum(['base', 'head']), answers: count, of: count })).exactOptional(),
      head: figures.nullable(),
      base: figures.nullable().exactOptional(),
      change: change.nullable().exactOptional(),
    }),
  ),
);
