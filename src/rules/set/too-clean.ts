import type { Finding } from '../finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';

export function tooClean(_facts: SetFacts, _options: SetOptions): readonly Finding[] {
  return [];
}

export function tooCleanUnmeasured(_facts: SetFacts, _options: SetOptions): readonly string[] {
  return [];
}
