import { canonicalJson, type Json, sha256 } from '../values/json.ts';

/**
 * `sha256:` and the hexadecimal SHA-256 of the canonical JSON (RFC 8785) of `{expect, input}`, with the expectation
 * as it is written in the case and no such key where the case has none. Everything else about a case may change
 * without its becoming another question.
 */
export function caseDigest(input: Json, expect: Json | undefined): string {
  return `sha256:${sha256(canonicalJson(expect === undefined ? { input } : { expect, input }))}`;
}
