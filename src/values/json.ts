import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The one text of a JSON value whatever the order of its keys (RFC 8785). */
export function canonicalJson(value: Json): string {
  return (canonicalize as unknown as (value: Json) => string | undefined)(value) ?? 'null';
}

/** Lower-case hexadecimal SHA-256 of a text's UTF-8 bytes. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Ends a `switch` over a union: the compiler complains when a member was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
