import type { Finding } from '../finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';

export function unknownTool(_facts: SetFacts, _options: SetOptions): readonly Finding[] {
  return [];
}

export function unknownToolUnmeasured(_facts: SetFacts, _options: SetOptions): readonly string[] {
  return [];
}
