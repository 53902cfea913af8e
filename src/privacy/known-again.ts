import { plainText } from './plain-text.ts';
import type { PrivateKind, PrivateSpan } from './private-data.ts';
import type { StandIns } from './stand-ins/stand-ins.ts';

/** Finds values that were found elsewhere, where nothing beside them tells what they are. */
export interface KnownAgain {
  note(kind: PrivateKind, plain: string): void;
  find(text: string): readonly PrivateSpan[];
}

/** Known by the words before them: anywhere else the same digits look like an order's. */
const NUMBERS: readonly PrivateKind[] = ['phone', 'card', 'social-security'];
const NUMBER = /\+?\d(?:[ ./()-]{0,3}\d){6,30}/g;
const PIECE = /[^ ]+/g;
/** What may hold a password or a key, and nothing else. */
const WORD = /[^\s"'`\\<>,;&(){}[\]|\ufffc]{6,400}/g;

export function knownAgain(standIns: Readonly<Record<PrivateKind, StandIns>>): KnownAgain {
  const secrets = new Map<string, PrivateKind>();
  let numbers = false;

  function numberAt(start: number, plain: string): PrivateSpan | undefined {
    const kind = NUMBERS.find((each) => standIns[each].knows(plain));
    return kind === undefined ? undefined : { kind, start, end: start + plain.length };
  }

  function numberIn(start: number, plain: string): readonly PrivateSpan[] {
    const whole = numberAt(start, plain);
    if (whole !== undefined || !plain.includes(' ')) return whole === undefined ? [] : [whole];
    // Beside another number: each by itself.
    return [...plain.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
      const found = /\d{7}/.test(piece.replace(/\D/g, '')) ? numberAt(start + index, piece) : undefined;
      return found === undefined ? [] : [found];
    });
  }

  function secretIn(start: number, word: string): readonly PrivateSpan[] {
    const forms = [word, word.replace(/[.:?!]+$/, ''), word.slice(word.lastIndexOf('=') + 1)];
    const form = forms.find((each) => secrets.has(each));
    const kind = secrets.get(form ?? '');
    if (form === undefined || kind === undefined) return [];
    const from = start + word.lastIndexOf(form);
    return [{ kind, start: from, end: from + form.length }];
  }

  return {
    note(kind, plain) {
      if (NUMBERS.includes(kind)) numbers = true;
      else if ((kind === 'secret' || kind === 'token') && isTelling(plain)) secrets.set(plain, kind);
    },
    find(text) {
      if (!numbers && secrets.size === 0) return [];
      const plain = plainText(text);
      const found = [
        ...(numbers ? [...plain.text.matchAll(NUMBER)].flatMap(({ 0: one, index }) => numberIn(index, one)) : []),
        ...(secrets.size === 0
          ? []
          : [...plain.text.matchAll(WORD)].flatMap(({ 0: word, index }) => secretIn(index, word))),
      ];
      return found.map((span) => ({ kind: span.kind, ...plain.original(span) }));
    },
  };
}

/** A password that is a word would take that word out of every sentence. */
function isTelling(secret: string): boolean {
  return secret.length >= 6 && !/^\p{L}*$/u.test(secret);
}
