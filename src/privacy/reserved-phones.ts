/** Numbers without their trunk zero, by the country's calling code, that reach nobody. */
const FICTION: ReadonlyMap<string, RegExp> = new Map([
  // North American Numbering Plan: 555-0100 to 555-0199, also without an area, and 555 is no area.
  ['1', /^(?:(?:\d{3})?55501\d{2}|555\d{7})$/],
  // Ofcom, numbers for drama
  [
    '44',
    /^(?:11[3-8]4960\d{3}|1[2-6]14960\d{3}|2079460\d{3}|1914980\d{3}|2890180\d{3}|2920180\d{3}|1632960\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3})$/,
  ],
  // Bundesnetzagentur, Amtsblatt 7/2021, Mitteilung 148
  ['49', /^(?:3023125\d{3}|6990009\d{3}|4066969\d{3}|2214710\d{3}|8999998\d{3}|17139200\d{2})$/],
  // Australian Communications and Media Authority
  ['61', /^[2378]5550\d{4}$/],
]);
/** Calls that the called pays for reach a company. */
const FREEPHONE: ReadonlyMap<string, RegExp> = new Map([
  ['1', /^8(?:00|33|44|55|66|77|88)/],
  ['44', /^80[08]/],
]);

/**
 * Whether a number belongs to no person: kept for fiction, a company's freephone number, or plainly typed at random.
 * `code` is the calling code; without one the number is tried as each country's.
 */
export function isNobodys(code: string | undefined, national: string): boolean {
  const countries = code === undefined ? [...FICTION.keys()] : [code];
  return (
    countries.some((country) => FICTION.get(country)?.test(national)) ||
    (FREEPHONE.get(code ?? '') ?? /^800/).test(national) ||
    new Set(national).size <= 2 ||
    isCounted(national)
  );
}

/** 1234567, 98765432: each digit follows the one before. */
function isCounted(digits: string): boolean {
  const circle = '01234567890123456789';
  return circle.includes(digits) || [...circle].reverse().join('').includes(digits);
}
