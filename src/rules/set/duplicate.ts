import type { Finding } from '../finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';

export function duplicate(_facts: SetFacts, _options: SetOptions): readonly Finding[] {
  return [];
}

export function nearPairsUnchecked(_facts: SetFacts, _options: SetOptions): readonly string[] {
  return [];
}
