import { callingCode } from './calling-code.ts';

/**
 * Numbers without their trunk zero, by the country's calling code, that reach nobody: `*` is any digit, `A` any digit
 * that a number standing in for another keeps from it.
 */
const FICTION: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    // North American Numbering Plan: 555-0100 to 555-0199, also without an area, and 555 is no area.
    '1': 'AAA55501** 55501** 555A******',
    // Ofcom, numbers for drama
    '44':
      '7700900*** 1134960*** 1144960*** 1154960*** 1164960*** 1174960*** 1184960*** 1214960*** 1314960*** 1414960*** ' +
      '1514960*** 1614960*** 2079460*** 1914980*** 2890180*** 2920180*** 1632960*** 8081570*** 9098790*** 3069990***',
    // Bundesnetzagentur, Amtsblatt 7/2021, Mitteilung 148
    '49': '3023125*** 6990009*** 4066969*** 2214710*** 8999998*** 17139200**',
    // Australian Communications and Media Authority
    '61': '25550**** 35550**** 75550**** 85550****',
    // Arcep, numbers for works of fiction
    '33': '63998**** 19900**** 26191**** 35301**** 46571**** 53649****',
  }).map(([code, numbers]) => [code, numbers.split(' ')] as const),
);
/** Digits of a number without its code. */
const FEWEST = 7;
/** Calls that the called pays for reach a company. */
const FREEPHONE: ReadonlyMap<string, RegExp> = new Map([
  ['1', /^8(?:00|33|44|55|66|77|88)/],
  ['44', /^80[08]/],
]);

const FICTION_OF_ONE: ReadonlyMap<string, RegExp> = new Map(
  [...FICTION].map(([code, numbers]) => [code, anyOf(numbers)] as const),
);
/** Of any country, with or without its code in front. */
const FICTION_OF_ANY = anyOf([...FICTION].flatMap(([code, numbers]) => numbers.flatMap((one) => [one, code + one])));

/**
 * Whether a number belongs to no person: kept for fiction, a company's freephone number, or plainly typed at random.
 * `code` is the calling code; without one the number is tried as each country's.
 */
export function isNobodys(code: string | undefined, national: string): boolean {
  return (
    (code === undefined ? FICTION_OF_ANY : FICTION_OF_ONE.get(code))?.test(national) === true ||
    (FREEPHONE.get(code ?? '') ?? /^800/).test(national) ||
    isOfTwoDigits(national) ||
    (code === undefined && isOfTwoDigits(withoutCode(national))) ||
    isCounted(national)
  );
}

/** Those kept for fiction that are as long as a number; without a code of any country, with its code if need be. */
export function fictionFor(code: string | undefined, national: string): readonly string[] {
  const numbers =
    code === undefined
      ? [...FICTION].flatMap(([each, own]) => own.flatMap((one) => [one, each + one]))
      : (FICTION.get(code) ?? []);
  return numbers.filter((one) => one.length === national.length);
}

function isOfTwoDigits(digits: string): boolean {
  return new Set(digits).size <= 2;
}

/** `4915111111111` is written without a prefix; of a shorter number the first digits are no code. */
function withoutCode(digits: string): string {
  const own = digits.slice(callingCode(digits)?.length ?? 0);
  return own.length < FEWEST ? digits : own;
}

/** 1234567, 98765432: each digit follows the one before. */
function isCounted(digits: string): boolean {
  const circle = '01234567890123456789';
  return circle.includes(digits) || [...circle].reverse().join('').includes(digits);
}

function anyOf(numbers: readonly string[]): RegExp {
  return new RegExp(`^(?:${numbers.map((one) => one.replace(/[*A]/g, '\\d')).join('|')})$`);
}
