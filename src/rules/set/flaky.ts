import type { Finding } from '../finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';

export function flaky(_facts: SetFacts, _options: SetOptions): readonly Finding[] {
  return [];
}

export function flakyUnmeasured(_facts: SetFacts, _options: SetOptions): readonly string[] {
  return [];
}
