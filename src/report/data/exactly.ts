import type { z } from 'zod';
import type { Json } from '../../values/json.ts';

/**
 * Holds a schema to a type, in both directions: a field, a member of a union or a key's being optional that one of
 * the two lacks is an error where the schema stands. Only `readonly`, which no value carries, may differ.
 */
export function exactly<T>(): <Schema extends z.ZodType>(
  schema: Schema & (Alike<Shape<z.output<Schema>>, Shape<T>> extends true ? unknown : never),
) => z.ZodType<T> {
  return (schema) => schema as unknown as z.ZodType<T>;
}

type Alike<One, Other> = [One, Other] extends [Other, One] ? true : false;

/** A type without `readonly`, in which every key says whether it may be missing. */
type Shape<T> = [Json] extends [T] ? 'json' : ShapeOfMember<T>;

type ShapeOfMember<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly [infer First, infer Second]
    ? ['pair', Shape<First>, Shape<Second>]
    : T extends readonly (infer Item)[]
      ? ['list', Shape<Item>]
      : {
          [Key in keyof T]-?: [
            Record<never, never> extends Pick<T, Key> ? 'optional' : 'required',
            Shape<Exclude<T[Key], undefined>>,
          ];
        };
