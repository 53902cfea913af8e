import { collapse, type Literal, literalsOf, sourceLiteralsOf } from './literals.ts';
import type { Prompt } from './prompt.ts';

/** What an agent says of a prompt it sent: the rendered text, or a digest. */
export type Receipt = { readonly text: string } | { readonly digest: string };

/**
 * `verified`: the text is one that this revision's prompt renders to, and no other known version explains it as well.
 * `claimed`: the agent names this prompt's digest. `another`: another text was sent. `unknown`: no way to tell.
 */
export type ReceiptState = 'verified' | 'claimed' | 'another' | 'unknown';

/** What a receipt proves about one trial. For many trials of one prompt `receiptMatcher` prepares once. */
export function matchReceipt(receipt: Receipt, own: Prompt, others: readonly Prompt[]): ReceiptState {
  return receiptMatcher(own, others)(receipt);
}

/**
 * Compares receipts with the prompt of the trial's own revision and with the other known versions of it. Between the
 * placeholders of a version its text has to stand in what was sent, in order; the version with most such text wins.
 * When two versions with different digests explain it equally well, nothing is proved. White space is not compared.
 */
export function receiptMatcher(own: Prompt, others: readonly Prompt[]): (receipt: Receipt) => ReceiptState {
  const mine = candidateOf(own);
  const rivals = others.filter(({ digest }) => digest !== own.digest).map(candidateOf);
  const known = new Map<string, ReceiptState>();
  return (receipt) => {
    if ('digest' in receipt) return claimOf(receipt.digest, own);
    const state = known.get(receipt.text) ?? stateOf(collapse(receipt.text), own, mine, rivals);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(receipt.text, state);
    return state;
  };
}

/** A prompt without placeholders is sent as the same text trial after trial. */
const MOST_REMEMBERED = 20;

function stateOf(sent: string, { format }: Prompt, mine: Candidate, rivals: readonly Candidate[]): ReceiptState {
  if (sent === '' || mine.size === 0) return 'unknown';
  return format === 'region' ? nearest(sent, mine, rivals) : fitting(sent, mine, rivals);
}

/** A version as it is looked for in a rendered text. */
interface Candidate {
  readonly all: readonly Literal[];
  /** One list per message, for agents that return the text of one message only. */
  readonly messages: readonly Message[];
  /** Characters of all literals together. */
  readonly size: number;
}

interface Message {
  readonly literals: readonly Literal[];
  /** The text begins, or ends, with a literal that is always sent. */
  readonly begins: boolean;
  readonly ends: boolean;
}

function candidateOf({ format, texts }: Prompt): Candidate {
  const messages = texts.map((text) => {
    const literals = format === 'region' ? sourceLiteralsOf(text) : literalsOf(text);
    const plain = collapse(text);
    const [first, last] = [literals.at(0), literals.at(-1)];
    return {
      literals,
      begins: first?.optional === false && plain.startsWith(first.text),
      ends: last?.optional === false && plain.endsWith(last.text),
    };
  });
  const all = messages.flatMap(({ literals }) => literals);
  return { all, messages, size: sizeOf(all) };
}

function claimOf(digest: string, own: Prompt): ReceiptState {
  const [, digits] = /^(?:[^@]*@)?(?:sha256:)?([0-9a-f]{12,64})$/i.exec(digest.trim()) ?? [];
  if (digits === undefined) return 'unknown';
  return own.digest.startsWith(digits.toLowerCase()) ? 'claimed' : 'another';
}

/** For templates: all that is always sent has to be there. */
function fitting(sent: string, mine: Candidate, rivals: readonly Candidate[]): ReceiptState {
  const own = fitOf(sent, mine);
  const best = Math.max(-1, ...rivals.map((rival) => fitOf(sent, rival)).filter((covered) => covered !== 'part'));
  if (own === 'part') return best >= 0 ? 'another' : 'unknown';
  if (own === -1 || best > own) return 'another';
  return best === own ? 'unknown' : 'verified';
}

/**
 * For source code, in which texts and code cannot be told apart: the version of which most is there and least is
 * missing, as long as that is more than half of it.
 */
function nearest(sent: string, mine: Candidate, rivals: readonly Candidate[]): ReceiptState {
  const balance = (candidate: Candidate): number => 2 * (coverage(sent, candidate.all) ?? 0) - candidate.size;
  const own = balance(mine);
  const best = Math.max(Number.NEGATIVE_INFINITY, ...rivals.map(balance));
  if (Math.max(own, best) <= 0 || own === best) return 'unknown';
  return own > best ? 'verified' : 'another';
}

/** Covered characters; −1 when the version does not fit; `part` when too little of it is there to go by. */
function fitOf(sent: string, { all, messages, size }: Candidate): number | 'part' {
  const whole = coverage(sent, all);
  if (whole !== undefined) return whole > 0 ? whole : 'part';
  const alone = messages
    .filter((message) => isAlone(sent, message))
    .map(({ literals }) => coverage(sent, literals) ?? 0);
  const most = Math.max(0, ...alone);
  if (most === 0) return -1;
  return most * 2 >= size ? most : 'part';
}

/** Whether a text can be this message and nothing else: it begins and ends as the message does. */
function isAlone(sent: string, { literals, begins, ends }: Message): boolean {
  const [first, last] = [literals.at(0), literals.at(-1)];
  if (begins && first !== undefined && !sent.startsWith(first.text)) return false;
  return !(ends && last !== undefined && !sent.endsWith(last.text));
}

/**
 * How many characters of the literals stand in the text in order, or nothing when one that is always sent does not.
 * An optional one counts where it leaves room for those that have to follow.
 */
function coverage(sent: string, literals: readonly Literal[]): number | undefined {
  const latest = latestStarts(sent, literals);
  if (latest === undefined) return undefined;
  let position = 0;
  let covered = 0;
  literals.forEach(({ text, optional }, index) => {
    const found = sent.indexOf(text, position);
    const room = optional ? (latest[index] ?? 0) : sent.length;
    if (found === -1 || found + text.length > room) return;
    position = found + text.length;
    covered += text.length;
  });
  return covered;
}

/** Per literal, where the next one that is always sent starts at the latest; nothing when they do not all fit. */
function latestStarts(sent: string, literals: readonly Literal[]): readonly number[] | undefined {
  const latest: number[] = new Array(literals.length).fill(sent.length);
  let limit = sent.length;
  for (let index = literals.length - 1; index >= 0; index--) {
    latest[index] = limit;
    const literal = literals[index];
    if (literal === undefined || literal.optional) continue;
    const start = limit - literal.text.length;
    limit = start < 0 ? -1 : sent.lastIndexOf(literal.text, start);
    if (limit === -1) return undefined;
  }
  return latest;
}

function sizeOf(literals: readonly Literal[]): number {
  return literals.reduce((size, { text }) => size + text.length, 0);
}
