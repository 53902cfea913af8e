import { canonicalJson, sha256 } from '../values/json.ts';
import type { Case } from './case.ts';

export interface CaseSetDigest {
  add(added: Pick<Case, 'id' | 'digest' | 'tags' | 'group' | 'draft'>): void;
  /** `sha256:…` of everything added so far. */
  value(): string;
}

const MODULUS = 2n ** 256n;

/**
 * The digest of a set of cases, whatever their order, in constant memory: digests of the single cases are added up.
 * It holds what decides results and how they are sliced; drafts are no part of a run and left out.
 */
export function caseSetDigest(): CaseSetDigest {
  let sum = 0n;
  let count = 0;
  return {
    add({ id, digest, tags, group, draft }) {
      if (draft) return;
      const one = sha256(
        canonicalJson({ id, digest, tags: [...tags].sort(), ...(group === undefined ? {} : { group }) }),
      );
      sum = (sum + BigInt(`0x${one}`)) % MODULUS;
      count += 1;
    },
    value: () => `sha256:${sha256(`${count}:${sum.toString(16)}`)}`,
  };
}
