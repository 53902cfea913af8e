import { mod97 } from './check-digits.ts';
import { WORD } from './edges.ts';
import type { FoundPlace } from './private-data.ts';

const HEAD = new RegExp(`(?<!${WORD})[a-z]{2}[0-9]{2}`, 'giu');
/** Characters in an IBAN by country, from the IBAN registry of SWIFT. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 PK24 PL28 PS29 PT25 ' +
    'QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** What the registry and textbooks print as examples; no account of anybody. */
const PUBLISHED = new Set(
  (
    'AT611904300234573201 BE68539007547034 CH9300762011623852957 CZ6508000000192000145399 DE89370400440532013000 ' +
    'DE75512108001245126199 DK5000400440116243 ES9121000418450200051332 FI2112345600000785 ' +
    'FR1420041010050500013M02606 GB29NWBK60161331926819 GB82WEST12345698765432 GB33BUKB20201555555555 ' +
    'GR1601101250000000012300695 IE29AIBK93115212345678 IT60X0542811101000000123456 LU280019400644750000 ' +
    'NL91ABNA0417164300 NO9386011117947 PL61109010140000071219812874 PT50000201231234567890154 ' +
    'SE4550000000058398257466 TR330006100519786457841326'
  ).split(' '),
);

/** What follows country and check digits, single blanks or dashes between the characters left out. */
const ACCOUNTS: ReadonlyMap<number, RegExp> = new Map(
  [...new Set(LENGTHS.values())].map((length) => [length, new RegExp(`(?:[ .-]?[a-z0-9]){${length - 4}}`, 'iy')]),
);

const END = new RegExp(`(?!${WORD})`, 'uy');

/** International bank account numbers (ISO 13616), in one piece or in groups; country, length and check digits fit. */
export function* ibans(text: string): Iterable<FoundPlace> {
  for (const { 0: head, index } of text.matchAll(HEAD)) {
    const account = ACCOUNTS.get(LENGTHS.get(head.slice(0, 2).toUpperCase()) ?? 0);
    if (account === undefined) continue;
    account.lastIndex = index + head.length;
    const rest = account.exec(text)?.[0];
    if (rest === undefined) continue;
    END.lastIndex = account.lastIndex;
    if (!END.test(text)) continue;
    const value = (head + rest).replace(/[ .-]/g, '').toUpperCase();
    if (!checkDigitsFit(value)) continue;
    yield { start: index, end: index + head.length + rest.length, nobodys: isPublished(value) };
  }
}

/** Also an account of two characters alone, at a bank whose name is all X. */
function isPublished(value: string): boolean {
  return PUBLISHED.has(value) || new Set(value.slice(4).replaceAll('X', '')).size <= 2;
}

/** The first example of a country in capitals, in one piece. */
export function publishedIban(country: string): string | undefined {
  return [...PUBLISHED].find((value) => value.startsWith(country));
}

function checkDigitsFit(value: string): boolean {
  const digits = [...(value.slice(4) + value.slice(0, 4))].map((character) => Number.parseInt(character, 36)).join('');
  return mod97(digits) === 1;
}
