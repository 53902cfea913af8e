import type { Case } from '../cases/case.ts';
import type { Json } from '../values/json.ts';

/** What is kept of a case as it stood in some version of its file. */
export interface PastCase {
  readonly id: string;
  readonly digest: string;
  readonly draft: boolean;
  readonly reviewed?: string;
  readonly covers?: readonly string[];
  /** Expected lists of tool calls by step; under an empty name, what is expected of the final step. */
  readonly calls: ReadonlyMap<string, Json>;
  /** Whether a user asked it: seen in production, or reported from there. */
  readonly production: boolean;
  readonly source?: string;
}

export function pastCase({ id, digest, draft, reviewed, covers, expect, source }: Case): PastCase {
  return {
    id,
    digest,
    draft,
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(covers === undefined ? {} : { covers }),
    calls: callsIn(expect),
    production: FROM_USERS.has(source?.kind),
    ...(source?.url === undefined ? {} : { source: source.url }),
  };
}

/** What `evalgap add` writes of samples, and of failures that people reported. */
const FROM_USERS: ReadonlySet<string | undefined> = new Set(['production', 'issue']);

/** Without steps to go by, an expectation of all steps was taken for one of the final step. */
function callsIn(expect: Case['expect']): ReadonlyMap<string, Json> {
  const all = Array.from(expect, ([step, expected]): readonly (readonly [string, Json])[] =>
    step === '' && typeof expected === 'object' && expected !== null && !Array.isArray(expected)
      ? Object.entries(expected)
      : [[step, expected]],
  );
  return new Map(all.flat().filter(([, expected]) => Array.isArray(expected)));
}

/** Whether two versions of a case say the same. What they expect is in their digests. */
export function isSamePast(one: PastCase, other: PastCase): boolean {
  return (
    one.id === other.id &&
    one.digest === other.digest &&
    one.draft === other.draft &&
    one.reviewed === other.reviewed &&
    one.production === other.production &&
    one.source === other.source &&
    JSON.stringify(one.covers) === JSON.stringify(other.covers)
  );
}
