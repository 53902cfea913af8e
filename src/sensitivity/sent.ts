import { collapse } from '../prompts/literals.ts';
import type { Prompt } from '../prompts/prompt.ts';
import { type Receipt, type ReceiptState, receiptMatcher } from '../prompts/receipt.ts';

/** A prompt file as it was read, and the text of its file behind the front matter. */
export interface SentPrompt {
  readonly prompt: Prompt;
  readonly body: string;
}

/**
 * Which of two writings a receipt shows. Other receipts do not look at white space, which may be all that a variant
 * changes: here what stands between the placeholders is looked for to the letter, and the writing wins of which more is
 * there. What an agent trims or lays out anew before it sends it is told by its words alone, if these differ.
 */
export function sentMatcher(variant: SentPrompt, original: SentPrompt): (receipt: Receipt) => ReceiptState {
  const [mine, rival] = [segmentsOf(variant.body), segmentsOf(original.body)];
  const byWords = sameWords(variant, original) ? undefined : receiptMatcher(variant.prompt, [original.prompt]);
  const known = new Map<string, ReceiptState>();
  return (receipt) => {
    if ('digest' in receipt) {
      if (variant.prompt.digest === original.prompt.digest) return 'unknown';
      return receiptMatcher(variant.prompt, [])(receipt);
    }
    const before = known.get(receipt.text);
    if (before !== undefined) return before;
    const sent = withFeeds(receipt.text);
    const state =
      wider(sent, mine, rival) ?? wider(sent, trimmed(mine), trimmed(rival)) ?? byWords?.(receipt) ?? 'unknown';
    if (known.size < MOST_REMEMBERED) known.set(receipt.text, state);
    return state;
  };
}

/** A prompt without placeholders is sent as the same text trial after trial. */
const MOST_REMEMBERED = 20;

const PLACEHOLDER = /\{\{\{?.*?\}?\}\}|\{%.*?%\}|\{#.*?#\}|<%.*?%>|\$\{[^}]*\}|\{[\w.[\]:!]*\}/gs;
const BLOCKS = /\{%|\{\{[#^/]|<%/;

/** What stands between placeholders, white space and all. Nothing where conditions decide what is sent. */
function segmentsOf(body: string): readonly string[] {
  const text = withFeeds(body);
  return BLOCKS.test(text) ? [] : text.split(PLACEHOLDER).filter((segment) => segment !== '');
}

/** Nothing where both fit equally well, or neither does. */
function wider(sent: string, mine: readonly string[], rival: readonly string[]): ReceiptState | undefined {
  const [own, other] = [coveredBy(sent, mine), coveredBy(sent, rival)];
  return own === other ? undefined : own > other ? 'verified' : 'another';
}

/** As sent by an agent that cuts white space off at both ends. */
function trimmed(segments: readonly string[]): readonly string[] {
  const last = segments.length - 1;
  return segments.map((segment, index) => {
    const start = index === 0 ? segment.trimStart() : segment;
    return index === last ? start.trimEnd() : start;
  });
}

/** Characters of the segments if all stand in the text in their order, else −1. */
function coveredBy(sent: string, segments: readonly string[]): number {
  let [position, covered] = [0, 0];
  for (const segment of segments) {
    const found = sent.indexOf(segment, position);
    if (found === -1) return -1;
    position = found + segment.length;
    covered += segment.length;
  }
  return covered;
}

function sameWords(one: SentPrompt, other: SentPrompt): boolean {
  const words = ({ prompt }: SentPrompt): string => prompt.texts.map(collapse).join('\u0000');
  return words(one) === words(other);
}

function withFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
