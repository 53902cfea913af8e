import { nearest } from '../config/nearest.ts';
import { findRule, RULES } from '../config/rule-ids.ts';

/** The id of a rule, or the key of one of its findings: `stale/prompt-moved:support:triage`. */
const CAUSE = /^([a-z]+\/[a-z]+(?:-[a-z]+)*)(?::[A-Za-z0-9._-]{1,100}:(.+))?$/u;
const LONGEST_SUBJECT = 500;

export type CauseReading =
  | { readonly kind: 'cause' }
  | { readonly kind: 'unknown-rule'; readonly nearest?: string }
  | { readonly kind: 'malformed' };

export function readCause(text: string): CauseReading {
  const [, rule, subject] = CAUSE.exec(text) ?? [];
  if (rule === undefined || (subject !== undefined && !isSubject(subject))) return { kind: 'malformed' };
  if (findRule(rule) !== undefined) return { kind: 'cause' };
  const meant = nearest(
    rule,
    RULES.map(({ id }) => id),
  );
  return { kind: 'unknown-rule', ...(meant === undefined ? {} : { nearest: meant }) };
}

function isSubject(text: string): boolean {
  return text.length <= LONGEST_SUBJECT && isOneLine(text);
}

/** Whole characters without line ends or other controls, and no blanks around them. */
export function isOneLine(text: string): boolean {
  return text.trim() === text && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
}
