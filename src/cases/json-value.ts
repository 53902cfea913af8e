/** What keeps a parsed value from being exchanged as JSON, and where in it. */
export interface ValueFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected: string;
}

/** Agents and later readers walk values recursively, so their depth is bounded where they come in. */
const MOST_LEVELS = 100;
/** In characters. Aliases can make a small YAML file this large. */
const LARGEST = 64 * 1024 * 1024;

export function valueFault(value: unknown): ValueFault | undefined {
  return faultWithin(value, MOST_LEVELS, { left: LARGEST });
}

function faultWithin(value: unknown, levels: number, size: { left: number }): ValueFault | undefined {
  size.left -= typeof value === 'string' ? value.length + 1 : 1;
  if (size.left < 0) return { path: [], message: 'the case is too large', expected: 'at most 64 million characters' };
  if (typeof value === 'string') return textFault(value);
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? undefined
      : { path: [], message: 'a number is too large or is none', expected: 'a finite number' };
  if (typeof value !== 'object' || value === null) return undefined;
  if (levels === 0)
    return { path: [], message: 'a value is nested too deeply', expected: `at most ${MOST_LEVELS} levels` };
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const fault = faultWithin(value[index], levels - 1, size);
      if (fault !== undefined) return { ...fault, path: [index, ...fault.path] };
    }
    return undefined;
  }
  for (const key of Object.keys(value)) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    const fault = textFault(key) ?? faultWithin(inner, levels - 1, size);
    if (fault !== undefined) return { ...fault, path: [key, ...fault.path] };
  }
  return undefined;
}

function textFault(text: string): ValueFault | undefined {
  if (!/\p{Surrogate}/u.test(text)) return undefined;
  return {
    path: [],
    message: 'a text holds half of a character, as is left when an emoji is cut in two',
    expected: 'whole Unicode characters (no lone surrogates)',
  };
}
