import { fisherMidP } from '../../stats/fisher.ts';
import { holm } from '../../stats/holm.ts';
import type { Share } from '../../stats/newcombe.ts';
import { FEWEST } from '../week-measure.ts';
import { type Decided, routedShare } from './routing-shift.ts';

/** How many were routed with the newest version of a prompt, and with all other versions. */
export interface ByVersion {
  readonly prompt: string;
  readonly version: string;
  readonly with: Share;
  readonly without: Share;
}

const LEVEL = 0.05;

/** Prompts whose newest version goes with another share of routed samples than the versions before it. */
export function routedByPrompt(samples: readonly Decided[]): readonly ByVersion[] {
  const ids = new Set(samples.flatMap(({ prompts }) => Object.keys(prompts ?? {})));
  const compared = [...ids].sort().flatMap((prompt) => {
    const sent = samples.filter((sample) => versionIn(sample, prompt) !== undefined);
    const newest = sent.reduce<Decided | undefined>(
      (last, one) => ((one.at ?? 0) >= (last?.at ?? 0) ? one : last),
      undefined,
    );
    const version = newest && versionIn(newest, prompt);
    if (version === undefined) return [];
    const isNewest = (sample: Decided) => versionIn(sample, prompt) === version;
    const shares = {
      with: routedShare(sent.filter(isNewest)),
      without: routedShare(sent.filter((one) => !isNewest(one))),
    };
    return Math.min(shares.with.of, shares.without.of) < FEWEST ? [] : [{ prompt, version, ...shares }];
  });
  const p = holm(compared.map((one) => fisherMidP(one.with, one.without).twoSided));
  return compared.filter((_, index) => (p[index] ?? 1) <= LEVEL);
}

function versionIn({ prompts }: Decided, id: string): string | undefined {
  return prompts !== undefined && Object.hasOwn(prompts, id) ? prompts[id] : undefined;
}
