import { callingCode } from './calling-code.ts';
import { WORD } from './edges.ts';
import { isNobodys } from './reserved-phones.ts';

export interface PhoneShape {
  readonly written: string;
  readonly international: boolean;
  readonly nobodys: boolean;
}

/** Nothing may stick to the last digit but an extension: `x12`. */
const END = String.raw`(?!(?!x\d)${WORD}|[-./:+@]\p{N}|,\p{N}| ?[%€])`;
const RUN = /\(?\+? ?\d(?:[ ./()-]{0,3}\d){6,16}/uy;
const INTERNATIONAL = new RegExp(String.raw`\(?(?:\+ ?|00)[1-9](?:[ ./()-]{0,3}\d){7,14}${END}`, 'yu');
const NORTH_AMERICAN = new RegExp(
  String.raw`(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}${END}`,
  'yu',
);
/** National numbers as they are printed where they are in use. */
const NATIONAL = new RegExp(
  `(?:${[
    // France: five pairs
    String.raw`0[1-9]([ .-])\d\d(?:\1\d\d){3}`,
    // mobile: the United Kingdom, Germany, China
    String.raw`07\d{3} \d{3} ?\d{3}`,
    String.raw`01[5-7]\d{1,2}[ /-]\d{3,8}(?: ?\d{2,4}){0,2}`,
    String.raw`1[3-9]\d([ -])\d{4}\2\d{4}`,
    // an area and two groups: the United Kingdom, Italy, Australia, Japan
    String.raw`0[1-9]\d{0,3}([ -])\d{3,4}\3\d{3,4}`,
    // an area in parentheses: Germany, the United Kingdom, Brazil
    String.raw`\(0\d{1,4}\) ?\d{2,5}(?:[ -]?\d{2,5}){1,2}`,
    String.raw`\(\d{2}\) ?9?\d{4}-\d{4}`,
  ].join('|')})${END}`,
  'yu',
);
const LEAST_NATIONAL_DIGITS = 9;
const ANY = new RegExp(String.raw`\(?\d(?:[ ./()-]{0,3}\d){6,13}${END}`, 'yu');

/** What stands at a place if it reads as a phone number. `hinted` says whether words before speak of one. */
export function phoneShapeAt(text: string, start: number, hinted: () => boolean): PhoneShape | undefined {
  RUN.lastIndex = start;
  if (!RUN.test(text)) return undefined;
  return international(text, start, hinted) ?? national(text, start, hinted);
}

function international(text: string, start: number, hinted: () => boolean): PhoneShape | undefined {
  const written = at(INTERNATIONAL, text, start);
  if (written === undefined) return undefined;
  const plus = written.includes('+');
  // Rows of digits are filled up with zeros, so that two of them say little without a blank or a word.
  if (!plus && /^\d+$/.test(written) && !hinted()) return undefined;
  const digits = digitsOf(written).slice(plus ? 0 : 2);
  const code = callingCode(digits);
  if (code === undefined) return undefined;
  const number = digits.slice(code.length).replace(/^0(?=[1-9])/, '');
  const [least, most] = code === '1' || code === '7' ? [10, 10] : [7, 13];
  if (number.length < least || number.length > most || number.startsWith('0')) return undefined;
  if (code === '1' && !/^[2-9]\d\d[2-9]/.test(number)) return undefined;
  return { written, international: true, nobodys: isNobodys(code, number) };
}

function national(text: string, start: number, hinted: () => boolean): PhoneShape | undefined {
  const american = at(NORTH_AMERICAN, text, start);
  if (american !== undefined && (/[().-]/.test(american) || hinted())) {
    return { written: american, international: false, nobodys: isNobodys('1', digitsOf(american).slice(-10)) };
  }
  const shaped = /[01(]/.test(text.charAt(start)) ? shapedNational(text, start) : undefined;
  const written = shaped ?? (text.charAt(start) !== '+' && hinted() ? at(ANY, text, start) : undefined);
  if (written === undefined || isOtherShape(written)) return undefined;
  const digits = digitsOf(written);
  if (digits === written && digits.length < 8) return undefined;
  return { written, international: false, nobodys: isNobodys(undefined, digits.replace(/^0/, '')) };
}

function shapedNational(text: string, start: number): string | undefined {
  const written = at(NATIONAL, text, start);
  return digitsOf(written ?? '').length < LEAST_NATIONAL_DIGITS ? undefined : written;
}

/** 2026-10-02, 02.10.2026, 192.168.100.200, and 1 299 000 */
function isOtherShape(written: string): boolean {
  return /^\(?(?:(?:19|20)\d\d[-./ ]\d\d?[-./ ]\d\d?(?!\d)|\d\d?[-./]\d\d?[-./](?:19|20)\d\d(?!\d)|\d{1,3}(?:\.\d{1,3}){3}$|\d{1,2}(?: \d{3})+$)/.test(
    written,
  );
}

function digitsOf(written: string): string {
  return written.replace(/\D/g, '');
}

function at(shape: RegExp, text: string, start: number): string | undefined {
  shape.lastIndex = start;
  return shape.exec(text)?.[0];
}
