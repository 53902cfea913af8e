import fc from 'fast-check';
import { aCard, anIban, aPrivateKey, drawn, inGroups, TOKENS } from './made-up.ts';

/** One piece of each kind, in each notation. */
export const PIECES = [
  'jane.doe@firma-nord.de',
  'jane%40firma.de',
  '+49 151 23456781',
  '(415) 867-5309',
  '415-867-5309',
  '06 98 76 54 32',
  '030 8765432',
  '4158675309',
  aCard('45'),
  inGroups(aCard('53')),
  aCard('374', 15),
  anIban('DE', '500105175407324931'),
  inGroups(anIban('GB', 'LOYD30949301273801')),
  '536-90-4398',
  drawn(40, 'word', 1),
  drawn(32, 'hex'),
  'Winter#4rain',
  aPrivateKey(),
  ...Object.values(TOKENS),
];
const AROUND = [
  ' ',
  '',
  ', ',
  '\n',
  '\\n',
  '"',
  '@',
  '-',
  '.',
  '/',
  ':',
  '=',
  '+',
  '_',
  '1',
  'a',
  '4',
  'é',
  '手机',
  '\u200b',
  '４',
  'phone ',
  'call me on ',
  'order ',
  'card: ',
  'SSN ',
  'password=',
  '&#64;',
  '&quot;',
  '\\u0040',
  '&#',
  '%20',
  'api_key: ',
  '"token":"',
  '://x:',
  'Bearer ',
  '[phone]',
  '[e-mail]',
  '-----BEGIN ',
  'x@example.com',
  '4242 4242 4242 4242',
];

/** Texts of pieces and of what may stand around them, and of anything. */
export const texts = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...AROUND), fc.constantFrom(...AROUND)), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.stringMatching(/^[0-9a-zA-Z @.+()/:=_-]{0,80}$/),
);
