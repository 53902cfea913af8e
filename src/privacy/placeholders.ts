import { findPrivate, without } from './find-private.ts';
import type { Told } from './key-tells.ts';
import { keyedIn } from './keyed.ts';
import { knownAgain } from './known-again.ts';
import { maskOf } from './masks.ts';
import { percentDecoded, plainText } from './plain-text.ts';
import type { AnyKind, AnySpan } from './private-data.ts';
import { makeStandIns } from './stand-ins/make-stand-ins.ts';
import type { StandIns } from './stand-ins/stand-ins.ts';

/** Placeholders for the private data of one sample, of the same shape, the same one for the same value. */
export interface Placeholders {
  /**
   * Takes note of what is private in a text that stands behind `before`, its key for instance; `told` is what the
   * keys above say as well. Once all texts were noted, a value is also known where nothing around it tells what it is.
   */
  note(text: string, before?: string, told?: Told): void;
  /** Whether anything private was noted: if not, `replace` changes nothing. */
  any(): boolean;
  /** The text with a placeholder for each private value. Nothing private is found in it, and nothing else changed. */
  replace(text: string, before?: string, told?: Told): string;
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
  /** By text and what stands above it: what was found when it was noted is not looked for again. */
  const noted = new Map<string, readonly AnySpan[]>();
  let any = false;
  return {
    note(text, before, told) {
      texts.push(text);
      const found = privateIn(text, before, told);
      if (found.length > 0) noted.set(keyOf(text, before, told), found);
      for (const { kind, start, end } of found) {
        any = true;
        const plain = plainText(text.slice(start, end)).text;
        standIns[kind].note(plain);
        again.note(kind, plain);
      }
    },
    any: () => any,
    replace(text, before, told) {
      if (!any) return text;
      const found = noted.get(keyOf(text, before, told)) ?? privateIn(text, before, told);
      const spans = [...found, ...again.find(without(text, found))].sort((one, other) => one.start - other.start);
      return spans.length === 0 ? text : withoutRest(written(text, spans, standIns), before, told);
    },
  };
}

function keyOf(text: string, before = '', told: Told = {}): string {
  return `${before}\n${told.before}\n${told.whole}\n${text}`;
}

/** What the keys say of a whole text goes before what is found in it: that replaces all there is. */
function privateIn(text: string, before?: string, told: Told = {}): readonly AnySpan[] {
  const whole = told.whole === undefined ? [] : keyedIn(text, told.whole);
  const found = findPrivate(text, before);
  const more = told.before === undefined ? [] : findPrivate(text, told.before);
  if (whole.length === 0 && more.length === 0) return found;
  const spans: AnySpan[] = [...whole];
  for (const span of [...more, ...found])
    if (spans.every(({ start, end }) => span.end <= start || span.start >= end)) spans.push(span);
  return spans.sort((one, other) => one.start - other.start);
}

/** What a stand-in uncovered, or where it would be found itself for what stands around it: rare, and masked. */
function withoutRest(replaced: string, before?: string, told?: Told): string {
  let text = replaced;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const rest = privateIn(text, before, told);
    if (rest.length === 0) return text;
    text = written(text, rest, undefined);
  }
  return maskOf('secret');
}

const MOST_ROUNDS = 6;

/** Without stand-ins each piece reads as what kind it is. */
function written(
  text: string,
  spans: readonly AnySpan[],
  standIns: Readonly<Record<AnyKind, StandIns>> | undefined,
): string {
  const parts: string[] = [];
  let from = 0;
  for (const { kind, start, end, percent = false } of spans) {
    const value = percent ? percentDecoded(text.slice(start, end)) : text.slice(start, end);
    const standIn = standIns?.[kind].write(value, plainText(value).text) ?? maskOf(kind);
    parts.push(text.slice(from, start), percent ? encodeURIComponent(standIn) : standIn);
    from = end;
  }
  return parts.join('') + text.slice(from);
}
