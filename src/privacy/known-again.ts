import { without } from './find-private.ts';
import { keyedAgain } from './keyed-again.ts';
import { type PlainText, percentDecoded, plainText } from './plain-text.ts';
import type { AnyKind, AnySpan, PrivateKind, PrivateSpan } from './private-data.ts';
import type { StandIns } from './stand-ins/stand-ins.ts';

/** Finds values that were found elsewhere, where nothing beside them tells what they are. */
export interface KnownAgain {
  note(kind: AnyKind, plain: string): void;
  find(text: string): readonly AnySpan[];
}

/** Known by the words before them: anywhere else the same digits look like an order's. */
const NUMBERS: readonly PrivateKind[] = ['phone', 'card', 'social-security'];
const NUMBER = /\+?\d(?:[ ./()-]{0,3}\d){6,30}/g;
/** In every way to write a number its last digits are the same ones. */
const TAIL = 7;
/** What may hold a password or a key, and nothing else. */
const WORD = /[^\s"'`\\<>,;&(){}[\]|\ufffc]{6,400}/g;

export function knownAgain(standIns: Readonly<Record<AnyKind, StandIns>>): KnownAgain {
  const secrets = new Map<string, PrivateKind>();
  const tails = new Set<string>();
  const keyed = keyedAgain((word) => standIns.name.knows(word));

  function numberAt(start: number, plain: string): PrivateSpan | undefined {
    const kind = NUMBERS.find((each) => standIns[each].knows(plain));
    return kind === undefined ? undefined : { kind, start, end: start + plain.length };
  }

  /** Beside other digits, too, if it stands apart from them. */
  function numbersIn(start: number, run: string): readonly PrivateSpan[] {
    const found: PrivateSpan[] = [];
    let from = 0;
    for (const { index: last } of run.matchAll(/\d(?!\d)/g)) {
      const end = last + 1;
      if (!tails.has(digitsOf(run.slice(from, end)).slice(-TAIL))) continue;
      const begins = [...run.slice(from, end).matchAll(/(?<![\d+])\+?\d/g)].map(({ index }) => from + index);
      const span = begins.flatMap((begin) => numberAt(start + begin, run.slice(begin, end)) ?? [])[0];
      if (span === undefined) continue;
      found.push(span);
      from = end;
    }
    return found;
  }

  function secretIn(start: number, word: string): readonly PrivateSpan[] {
    const forms = [word, word.replace(/[.:?!]+$/, ''), word.slice(word.lastIndexOf('=') + 1)];
    const form = forms.find((each) => secrets.has(each));
    const kind = secrets.get(form ?? '');
    if (form === undefined || kind === undefined) return [];
    const from = start + word.lastIndexOf(form);
    return [{ kind, start: from, end: from + form.length }];
  }

  function findIn({ text, original }: PlainText): readonly AnySpan[] {
    const numbers = tails.size === 0 ? [] : [...text.matchAll(NUMBER)];
    const words = secrets.size === 0 ? [] : [...text.matchAll(WORD)];
    const found = [
      ...numbers.flatMap(({ 0: run, index }) => numbersIn(index, run)),
      ...words.flatMap(({ 0: word, index }) => secretIn(index, word)),
      ...keyed.find(text),
    ];
    return apart(found).map((span) => ({ kind: span.kind, ...original(span) }));
  }

  return {
    note(kind, plain) {
      if (kind === 'name' || kind === 'address' || kind === 'birth' || kind === 'code') keyed.note(kind, plain);
      else if (NUMBERS.includes(kind)) tails.add(digitsOf(plain).slice(-TAIL));
      else if ((kind === 'secret' || kind === 'token') && isTelling(plain)) {
        for (const form of [plain, percentDecoded(plain)]) secrets.set(form, kind);
      }
    },
    find(text) {
      if (tails.size === 0 && secrets.size === 0 && !keyed.any()) return [];
      const found = findIn(plainText(text));
      if (!/%[2-7][\da-f]/i.test(text)) return found;
      const coded = findIn(plainText(without(text, found), { percent: true }));
      return [...found, ...coded.map((span) => ({ ...span, percent: text.slice(span.start, span.end).includes('%') }))];
    },
  };
}

/** In order; of two that overlap the one that begins first. */
function apart(spans: readonly AnySpan[]): readonly AnySpan[] {
  let end = 0;
  return spans
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

function digitsOf(written: string): string {
  return written.replace(/\D/g, '');
}

/** A password that is a short word would take that word out of every sentence. */
function isTelling(secret: string): boolean {
  return secret.length >= (/^\p{L}*$/u.test(secret) ? 8 : 6);
}
