import type { Finding } from '../finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';

export function uncoveredStep(_facts: SetFacts, _options: SetOptions): readonly Finding[] {
  return [];
}

export function uncoveredUnmeasured(_facts: SetFacts, _options: SetOptions): readonly string[] {
  return [];
}
