export type Shape = Readonly<Record<string, unknown>>;

export function shapeOf(value: unknown): Shape | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Shape) : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What stands under a key of an object's own; keys may come from anybody. */
export function valueAt(value: unknown, key: string): unknown {
  const shape = shapeOf(value);
  return shape !== undefined && Object.hasOwn(shape, key) ? shape[key] : undefined;
}

export function textOf(value: unknown, key: string): string | undefined {
  const text = valueAt(value, key);
  return typeof text === 'string' && text !== '' ? text : undefined;
}
