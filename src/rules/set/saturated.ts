import type { Finding } from '../finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';

export function saturated(_facts: SetFacts, _options: SetOptions): readonly Finding[] {
  return [];
}

export function saturatedUnmeasured(_facts: SetFacts, _options: SetOptions): readonly string[] {
  return [];
}
