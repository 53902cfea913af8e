import type { Case } from '../../cases/case.ts';
import type { Suite } from '../../config/config.ts';
import { canonicalJson, type Json } from '../../values/json.ts';
import type { Report } from './failure.ts';

/**
 * An expectation as somebody wrote it, where it is certain: of a step of the suite that is compared for equality, and
 * the very text of one value that other cases expect there. Anything else is for a person to word.
 */
export function knownAnswer(
  { step, expected }: Pick<Report, 'step' | 'expected'>,
  { steps }: Pick<Suite, 'steps'>,
  cases: readonly Pick<Case, 'expect'>[],
): { readonly [step: string]: Json } | undefined {
  const written = expected?.trim() ?? '';
  if (written === '' || !steps.some(({ name, scorer }) => name === step && scorer.kind === 'equals')) return undefined;
  const meant = new Map<string, Json>();
  for (const { expect } of cases) {
    const value = expect.get(step ?? '');
    if (value !== undefined && shown(value) === written) meant.set(canonicalJson(value), value);
  }
  const [value, ...others] = meant.values();
  if (value === undefined || others.length > 0) return undefined;
  return Object.fromEntries([[step ?? '', value]]);
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}
