import { cut } from '../values/visible.ts';

const LONGEST = 100;
const GAVE_UP = /^the judge failed \d+ times.*?, at last: /;
const JUDGE = /^the judge at \S+ /;
const ATTEMPTS = / \(\d+ attempts\)$/;
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^the judge at \S+ was stopped by a content filter/, 'content filter'],
  [/^the judge at \S+ was cut off/, 'cut off'],
  [/^the judge at \S+ declined/, 'declined'],
  [/^the judge's answer is none of/, 'none of the verdicts'],
  [/^the judge changed its mind with the order/, 'order of the answers'],
];

/** Why a step has no score, in the few words that equal reasons share: without what a model said and how often it was asked. */
export function reasonClass(reason: string): string {
  const [line = ''] = reason.split('\n', 1);
  const plain = line.replace(GAVE_UP, '');
  const known = KNOWN.find(([pattern]) => pattern.test(plain));
  return known?.[1] ?? cut(plain.replace(JUDGE, '').replace(ATTEMPTS, ''), LONGEST);
}
