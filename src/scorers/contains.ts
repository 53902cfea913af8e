import type { Json } from '../values/json.ts';
import { listedTexts, scoreListed } from './listed.ts';
import { type ExpectationFault, type Score, unusable } from './scorer.ts';

export function containsFault(expected: Json): ExpectationFault | undefined {
  if (listedTexts(expected, 'contains') !== undefined) return undefined;
  return unusable(expected, 'a text, a list of texts, or {"contains", "not"} with these; none of them empty');
}

/** The share of the listed texts that stand in the output, letter by letter, in Unicode form NFC. */
export function contains(expected: Json, outputs: readonly Json[]): Score {
  const listed = listedTexts(expected, 'contains') ?? { wanted: [], unwanted: [] };
  return scoreListed(listed, outputs, containing, { wanted: 'does not contain', unwanted: 'contains' });
}

function containing(listed: string): (text: string) => boolean {
  const wanted = listed.normalize();
  return (text) => text.includes(wanted);
}
