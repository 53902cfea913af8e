import { canonicalJson } from '../../../values/json.ts';
import type { FreePass } from './free-passes.ts';

/** What many cases of a set let pass alike: the way the set is made, and no slip in one of them. */
export interface SharedPass {
  /** `inputs`: each is passed by its own input; `nothing`: each expects nothing at any step. */
  readonly kind: 'inputs' | 'nothing';
  readonly passes: readonly FreePass[];
}

/** More than so many, and more than such a share of all cases, are many. */
const FEW = 3;
const FEW_OF_ALL = 1 / 10;

/** Parts what many cases share from what is left of each: `single` ones are passed in a way that few are. */
export function sharedPasses(
  passes: readonly FreePass[],
  cases: number,
): { readonly wide: readonly SharedPass[]; readonly single: readonly FreePass[] } {
  const all: readonly SharedPass[] = [
    { kind: 'inputs', passes: passes.filter(({ echoed }) => echoed.length > 0) },
    { kind: 'nothing', passes: passes.filter(expectsNothing) },
  ];
  const wide = all.filter((one) => one.passes.length > Math.max(FEW, cases * FEW_OF_ALL));
  const isWide = (kind: SharedPass['kind']): boolean => wide.some((one) => one.kind === kind);
  const single = passes.flatMap((pass) => {
    const left = {
      ...pass,
      ...(isWide('inputs') ? { echoed: [] } : {}),
      ...(isWide('nothing') && expectsNothing(pass) ? { empty: [] } : {}),
    };
    return left.empty.length + left.echoed.length + left.borrowed.length > 0 ? left : [];
  });
  return { wide, single };
}

const NOTHING = new Set(['""', '[]', '{}', 'null']);

function expectsNothing({ steps, empty }: FreePass): boolean {
  return empty.length > 0 && steps.every(([, expected]) => NOTHING.has(canonicalJson(expected)));
}
