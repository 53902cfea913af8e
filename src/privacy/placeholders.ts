import { findPrivate, without } from './find-private.ts';
import { knownAgain } from './known-again.ts';
import { maskOf } from './masks.ts';
import { plainText } from './plain-text.ts';
import type { PrivateKind, PrivateSpan } from './private-data.ts';
import { makeStandIns } from './stand-ins/make-stand-ins.ts';
import type { StandIns } from './stand-ins/stand-ins.ts';

/** Placeholders for the private data of one sample, of the same shape, the same one for the same value. */
export interface Placeholders {
  /**
   * Takes note of what is private in a text that stands behind `before`, its key for instance. Once all texts were
   * noted, a value is also known where nothing around it tells what it is.
   */
  note(text: string, before?: string): void;
  /** Whether anything private was noted: if not, `replace` changes nothing. */
  any(): boolean;
  /** The text with a placeholder for each private value. Nothing private is found in it, and nothing else changed. */
  replace(text: string, before?: string): string;
}

/** Placeholders for one text after another; the same value gets the same one in all that one function is given. */
export function placeholders(): (text: string, before?: string) => string {
  const own = openPlaceholders();
  return (text, before) => {
    own.note(text, before);
    return own.replace(text, before);
  };
}

export function openPlaceholders(): Placeholders {
  const texts: string[] = [];
  const standIns = makeStandIns(texts);
  const again = knownAgain(standIns);
  let any = false;
  return {
    note(text, before) {
      texts.push(text);
      for (const { kind, start, end } of findPrivate(text, before)) {
        any = true;
        const plain = plainText(text.slice(start, end)).text;
        standIns[kind].note(plain);
        again.note(kind, plain);
      }
    },
    any: () => any,
    replace(text, before) {
      if (!any) return text;
      const found = findPrivate(text, before);
      const spans = [...found, ...again.find(without(text, found))].sort((one, other) => one.start - other.start);
      return spans.length === 0 ? text : withoutRest(written(text, spans, standIns), before);
    },
  };
}

/** What a stand-in uncovered, or where it would be found itself for what stands around it: rare, and masked. */
function withoutRest(replaced: string, before?: string): string {
  let text = replaced;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const rest = findPrivate(text, before);
    if (rest.length === 0) return text;
    text = written(text, rest, undefined);
  }
  return maskOf('secret');
}

const MOST_ROUNDS = 6;

/** Without stand-ins each piece reads as what kind it is. */
function written(
  text: string,
  spans: readonly PrivateSpan[],
  standIns: Readonly<Record<PrivateKind, StandIns>> | undefined,
): string {
  const parts: string[] = [];
  let from = 0;
  for (const { kind, start, end } of spans) {
    const value = text.slice(start, end);
    parts.push(text.slice(from, start), standIns?.[kind].write(value, plainText(value).text) ?? maskOf(kind));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
