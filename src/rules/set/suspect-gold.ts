import type { Finding } from '../finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';

export function suspectGold(_facts: SetFacts, _options: SetOptions): readonly Finding[] {
  return [];
}

export function suspectGoldUnmeasured(_facts: SetFacts, _options: SetOptions): readonly string[] {
  return [];
}
