import type { Finding } from '../finding.ts';
import { finding, type RuleLevel } from '../make-finding.ts';
import { fileOf, judgedStep, type PinFacts, placeOfPin, readEntries, stampOf } from './facts.ts';

/** A prompt without a pin can change and nobody is told that the suite was written for another text. */
export function unpinned(facts: PinFacts, options: RuleLevel): readonly Finding[] {
  return readEntries(facts).flatMap(({ entry: { id, pin }, prompt }) => {
    if (pin !== undefined) return [];
    return finding('pin/unpinned', options, {
      suite: facts.suite.name,
      subject: id,
      location: placeOfPin(facts, id),
      message: `${fileOf(prompt)} has no pin: which text of it the suite was written for is not on record`,
      evidence: [`file: ${stampOf(prompt)}`],
      fix: fixOf(facts, id),
    });
  });
}

function fixOf(facts: PinFacts, id: string): string {
  if (judgedStep(facts, id) !== undefined) return 'See that the judge agrees with people, then run `npx evalgap pin`.';
  return `Check that the cases that cover \`${id}\` fit the text as it stands, then run \`npx evalgap pin\`.`;
}
