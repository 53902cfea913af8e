import { count } from '../../../values/format.ts';
import { languageSigns } from './language-signs.ts';
import type { Message } from './message.ts';
import { misspeltWords, type WordCounts } from './misspelt.ts';
import { asksForMore } from './requests.ts';
import { type Sign, sign } from './sign.ts';
import { UNTIDY } from './untidy.ts';

/** All signs by which samples are compared with cases; some depend on what both hold. */
export function signsOf(cases: readonly Message[], samples: readonly Message[]): readonly Sign[] {
  return [
    longerThanMost(cases),
    sign('requests', 'have several questions, a list or a turn to another matter', ({ text }) => asksForMore(text)),
    misspelt(cases, samples),
    ...UNTIDY,
    ...languageSigns(cases, samples),
    sign('attachments', 'come with an image or a file', ({ attached }) => attached),
    sign('attachments', 'name a file', ({ text }) => FILE_NAME.test(text)),
    sign('attachments', 'have a link', ({ text }) => /\b(?:https?:\/\/|www\.)/i.test(text)),
  ];
}

const FILE_NAME = /[\p{L}\p{N}_)]\.(?:pdf|docx?|xlsx?|csv|txt|log|json|xml|png|jpe?g|gif|heic|zip|mp[34]|mov|eml)\b/iu;

/** All but one case in twenty are at most this long. */
const MOST = 0.95;

function longerThanMost(cases: readonly Message[]): Sign {
  const lengths = cases.map(({ text }) => text.length).sort((one, other) => one - other);
  const longest = lengths[Math.ceil(lengths.length * MOST) - 1] ?? 0;
  return sign('length', `are longer than ${count(longest)} characters`, ({ text }) => text.length > longest);
}

/** A third of all slips is recognised at best, and a tenth in small sets: two points stand for many more. */
const MARGIN_OF_TYPOS = 0.02;

function misspelt(cases: readonly Message[], samples: readonly Message[]): Sign {
  const slips = misspeltWords(countsOf(cases), countsOf(samples));
  const typos = sign('typos', 'have a misspelt word', ({ words }) => words.some((word) => slips.has(word)));
  return { ...typos, margin: MARGIN_OF_TYPOS };
}

function countsOf(messages: readonly Message[]): WordCounts {
  const counts = new Map<string, number>();
  for (const { words } of messages) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
