import type { Finding } from '../finding.ts';
import type { SetFacts, SetOptions } from './facts.ts';

export function conflict(_facts: SetFacts, _options: SetOptions): readonly Finding[] {
  return [];
}
