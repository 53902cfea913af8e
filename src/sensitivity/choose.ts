import { inSeededOrder } from './seeded.ts';
import { groupOf, type LeftOut, type Variant, type Variants } from './variant.ts';

export interface Choice {
  /** Of each prompt and of the inputs at most so many; absent: all. */
  readonly variants?: number;
  /** Prompts to be varied; none named: all of them, and the inputs. */
  readonly prompts: readonly string[];
  /** Ids of variants, or the part of an id behind its prompt. */
  readonly only: readonly string[];
  /** The same; of inputs also one case of a variant: `typos-many:refund-12`. */
  readonly rejected: readonly string[];
}

/** The variants that are to be run, those of different kinds first, and why the others are not. */
export function chooseVariants({ made, leftOut }: Variants, choice: Choice, seed: string): Variants {
  const out: LeftOut[] = [...leftOut];
  const leave = ({ family, id }: Variant, reason: string): void => void out.push({ family, id, reason });
  const wanted = made
    .map((variant) => withoutCases(variant, choice.rejected))
    .filter((variant) => {
      if (variant.family === 'input' && variant.inputs.size === 0) leave(variant, 'rejected in every case it changes');
      else if (choice.rejected.some((name) => isNamed(variant, name))) leave(variant, 'rejected');
      else if (choice.only.length > 0 && !choice.only.some((name) => isNamed(variant, name)))
        leave(variant, 'not asked for');
      else return true;
      return false;
    });
  const groups = new Set(wanted.map(groupOf));
  const kept = new Set(
    [...groups].flatMap((group) => {
      const members = inSeededOrder(
        wanted.filter((variant) => groupOf(variant) === group),
        seed,
        ({ id }) => id,
      );
      return inTurns(members, kindOf).slice(0, choice.variants ?? members.length);
    }),
  );
  for (const variant of wanted)
    if (!kept.has(variant)) leave(variant, `beyond the ${choice.variants} that were asked for`);
  return { made: wanted.filter((variant) => kept.has(variant)), leftOut: out };
}

/** Names that no variant has, whether it was made or not, nor any of its cases. */
export function unknownNames(
  { made, leftOut }: Variants,
  names: readonly string[],
  isCase: (id: string) => boolean,
): readonly string[] {
  const all = [...made, ...leftOut];
  return names.filter(
    (name) =>
      !all.some(
        (variant) =>
          isNamed(variant, name) ||
          (variant.family === 'input' &&
            name.startsWith(`${variant.id}:`) &&
            isCase(name.slice(variant.id.length + 1))),
      ),
  );
}

function withoutCases(variant: Variant, rejected: readonly string[]): Variant {
  if (variant.family !== 'input') return variant;
  const inputs = new Map(variant.inputs);
  for (const name of rejected) if (name.startsWith(`${variant.id}:`)) inputs.delete(name.slice(variant.id.length + 1));
  return inputs.size === variant.inputs.size ? variant : { ...variant, inputs };
}

function isNamed({ id }: { readonly id: string }, name: string): boolean {
  return id === name || id.slice(id.lastIndexOf('/') + 1) === name;
}

/** `bullets` of `triage/bullets-star`. */
function kindOf({ id }: Variant): string {
  return id.slice(id.lastIndexOf('/') + 1).split('-')[0] ?? id;
}

/** One of each kind, then a second of each, and so on. */
function inTurns<T>(items: readonly T[], kind: (item: T) => string): readonly T[] {
  const seen = new Map<string, number>();
  return items
    .map((item, index) => {
      const round = seen.get(kind(item)) ?? 0;
      seen.set(kind(item), round + 1);
      return { item, round, index };
    })
    .sort((one, other) => one.round - other.round || one.index - other.index)
    .map(({ item }) => item);
}
