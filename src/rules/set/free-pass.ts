import type { Finding } from '../finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';

export function freePass(_facts: SetFacts, _options: SetOptions): readonly Finding[] {
  return [];
}

export function freePassUnmeasured(_facts: SetFacts, _options: SetOptions): readonly string[] {
  return [];
}
