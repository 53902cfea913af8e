import { formatPin, matchesPin } from '../../prompts/pin.ts';
import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { fileOf, type PinFacts, placeOfPin, readEntries, stampOf } from './facts.ts';

/** A prompt changed and still calls itself the version that the pin names: two texts now go by one label. */
export function sameVersion(facts: PinFacts, options: RuleLevel): readonly Finding[] {
  return readEntries(facts).flatMap(({ entry: { id, pin }, prompt }) => {
    if (pin?.version === undefined || pin.version !== prompt.version || matchesPin(prompt, pin)) return [];
    return finding('pin/same-version', options, {
      suite: facts.suite.name,
      subject: id,
      location: placeOfPin(facts, id),
      message: `${fileOf(prompt)} changed and is still called version ${pin.version}, which the suite was written for`,
      evidence: [`pin: ${formatPin(pin)}`, `file: ${stampOf(prompt)}`],
      fix: 'Give the changed prompt a version of its own, or take the change back.',
    });
  });
}
