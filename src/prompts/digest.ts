import { canonicalJson, type Json, sha256 } from '../values/json.ts';

export type JsonObject = { readonly [key: string]: Json };

/** What makes a prompt the prompt it is. */
export interface DigestParts {
  /** The normalised text, or for a list of messages (and for JSON of any other shape) that value. */
  readonly content: Json;
  readonly behaviour: JsonObject;
  /** Digest per included file, under the name the text gives it. */
  readonly includes: ReadonlyMap<string, string>;
}

/**
 * The digest of a text alone is SHA-256 of the text, as `sha256sum` prints it for a file that is already normalised.
 * Everything else is SHA-256 of one line of canonical JSON (RFC 8785) with the members `content`, `behaviour` and
 * `includes`, empty ones left out. A normalised text ends in a line feed and that JSON never does: neither can be
 * mistaken for the other.
 */
export function promptDigest({ content, behaviour, includes }: DigestParts): string {
  const bare = Object.keys(behaviour).length === 0 && includes.size === 0;
  if (bare && typeof content === 'string') return sha256(content);
  return sha256(
    canonicalJson({
      content,
      ...(Object.keys(behaviour).length === 0 ? {} : { behaviour }),
      ...(includes.size === 0 ? {} : { includes: Object.fromEntries(includes) }),
    }),
  );
}
