import type { Json } from '../../values/json.ts';
import type { SampleStep } from '../sample.ts';
import type { Answer } from './answer.ts';
import { bothAnswered, type Chain } from './compare-shadow.ts';
import type { AnswerPair } from './pair-answers.ts';
import { sideBySide } from './side-by-side.ts';
import { stepOrder } from './step-order.ts';
import { type WalkedPair, walkPair } from './walk-pair.ts';

/** A step to be asked again, with what current has before it. */
export interface Replay {
  readonly pair: AnswerPair;
  readonly step: string;
  readonly given: Readonly<Record<string, Json>>;
}

/**
 * The steps after the first difference of each pair, which a live comparison cannot tell of. Only where all that is
 * before them can be forced: steps of the chain, each of them once and with an output.
 */
export function replaysOf(pairs: readonly AnswerPair[], { steps: chain, mutating: named }: Chain): readonly Replay[] {
  const answered = bothAnswered(pairs);
  const order = stepOrder(answered, chain);
  const mutating = new Set(named);
  const inAnyOrder = sideBySide(answered, mutating);
  return answered.flatMap((pair) =>
    replaysIn(walkPair(pair, { order, mutating, inAnyOrder }), chain).filter(({ step, given }) =>
      isForced(step, given, pair.candidate, chain),
    ),
  );
}

/** Whether all that the candidate itself does before the step is given. */
function isForced(step: string, given: Replay['given'], { steps }: Answer, chain: readonly string[]): boolean {
  const before = new Set(chain.slice(0, chain.indexOf(step)));
  return Object.keys(given).length > 0 && steps.every(({ name }) => !before.has(name) || Object.hasOwn(given, name));
}

function replaysIn({ pair, first, cut, chain, together }: WalkedPair, steps: readonly string[]): readonly Replay[] {
  if (first === undefined && cut === undefined) return [];
  const known = new Set(steps);
  const single = namedOnce(chain, known);
  const forced = forceable(chain, single);
  return chain.slice(together, forced.length + 1).flatMap(({ name }, index) => {
    if (name === first?.step || !single.has(name)) return [];
    const before = forced.slice(0, together + index);
    return [{ pair, step: name, given: Object.fromEntries(before.map((step) => [step.name, step.output])) }];
  });
}

interface Forced {
  readonly name: string;
  readonly output: Json;
}

/** As many steps from the start as can be given. */
function forceable(chain: readonly SampleStep[], single: ReadonlySet<string>): readonly Forced[] {
  const forced: Forced[] = [];
  for (const { name, output } of chain) {
    if (output === undefined || !single.has(name)) break;
    forced.push({ name, output });
  }
  return forced;
}

/** A step that happened twice could not be told from its other occurrence. */
function namedOnce(chain: readonly SampleStep[], known: ReadonlySet<string>): ReadonlySet<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const { name } of chain) (once.has(name) ? several : once).add(name);
  return new Set([...once].filter((name) => known.has(name) && !several.has(name)));
}
