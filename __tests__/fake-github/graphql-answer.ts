import type { Response } from './route.ts';

/** A type is what may be selected of it: a field leads to another type, or to a value (`null`). */
export interface Type {
  readonly [field: string]: Type | null;
}

export function failed(name: string, type: string, message: string): Response {
  const path = name.split('.');
  const error = { type, path, locations: [{ line: 2, column: 3 }], message };
  return { status: 200, body: { data: { [path[0] ?? '']: null }, errors: [error] } };
}
