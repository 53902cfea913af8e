import type { Finding } from '../finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';

export function leak(_facts: SetFacts, _options: SetOptions): readonly Finding[] {
  return [];
}

export function leakUnmeasured(_facts: SetFacts, _options: SetOptions): readonly string[] {
  return [];
}
