import { describe, expect, test } from '@jest/globals';
import { found } from './found.ts';
import { aCard, anIban, inGroups } from './made-up.ts';

const visa = aCard('45');

describe('card numbers', () => {
  test.each([
    ['Visa', aCard('45')],
    ['Visa of 19 digits', aCard('45', 19)],
    ['Mastercard', aCard('53')],
    ['Mastercard of the second range', aCard('2468')],
    ['American Express', aCard('374', 15)],
    ['Discover', aCard('6011')],
    ['UnionPay', aCard('62')],
    ['JCB', aCard('3541')],
  ])('of %s are found by issuer, length and check digit', (_, card) => {
    expect(found(`I paid with ${card}, twice`)).toEqual([`card: ${card}`]);
    const wrong = card.slice(0, -1) + ((Number(card.at(-1)) + 1) % 10);
    expect(found(`I paid with ${wrong}, twice`)).toEqual([]);
  });

  test('are found in groups, and what follows is no part of them', () => {
    const amex = aCard('374', 15);
    for (const separator of [' ', '-', '.'])
      expect(found(`no. ${inGroups(visa, separator)} 12/27 123`)).toEqual([`card: ${inGroups(visa, separator)}`]);
    const printed = `${amex.slice(0, 4)} ${amex.slice(4, 10)} ${amex.slice(10)}`;
    expect(found(printed)).toEqual([`card: ${printed}`]);
    expect(found(inGroups(visa, ' ').replaceAll('4', '４'))).toHaveLength(1);
  });

  test('of wide ranges are found where the words before speak of a card', () => {
    const [diners, maestro] = [aCard('36', 14), aCard('6759')];
    expect(found(`row ${diners}, ${maestro}`)).toEqual([]);
    expect(found(`my card is ${diners}`)).toEqual([`card: ${diners}`]);
    expect(found(`Maestro ${maestro}`)).toEqual([`card: ${maestro}`]);
  });

  test('are not seen in one piece within an address, unless a word speaks of a card', () => {
    expect(found(`https://shop.example/p/${visa} and shop.example/p/${visa}`)).toEqual([]);
    expect(found(`https://shop.example/find?q=${visa}`)).toEqual([]);
    expect(found(`https://shop.example/pay?card=${visa}`)).toEqual([`card: ${visa}`]);
    expect(found(`see https://shop.example/p/1, paid with ${visa}`)).toEqual([`card: ${visa}`]);
  });

  test('are not seen in orders, rows and longer numbers', () => {
    expect(found(`order ${visa}`)).toEqual([]);
    expect(found(`tracking number: ${visa}`)).toEqual([]);
    expect(found(`1234 ${inGroups(visa)} and ${inGroups(visa)} 5678`)).toEqual([]);
    expect(found(`x${visa}, ${visa}7, id-${visa}-2`)).toEqual([`card: ${visa}`].slice(1));
  });

  test.each(['4242 4242 4242 4242', '4111111111111111', '5555-5555-5555-4444', '378282246310005', '4000000000009995'])(
    'that are published for tests are nobody’s: %s',
    (card) => {
      expect(found(`card ${card}`)).toEqual([]);
    },
  );
});

describe('IBANs', () => {
  test.each([
    anIban('DE', '500105175407324931'),
    anIban('GB', 'LOYD30949301273801'),
    anIban('NO', '86011117940'),
    anIban('MT', 'MALT011000012345MTLCAST001X'),
  ])('are found in one piece, in groups and in small letters: %s', (iban) => {
    expect(found(`pay to ${iban}.`)).toEqual([`iban: ${iban}`]);
    expect(found(`pay to ${inGroups(iban)} today`)).toEqual([`iban: ${inGroups(iban)}`]);
    expect(found(iban.toLowerCase())).toEqual([`iban: ${iban.toLowerCase()}`]);
  });

  test('with wrong check digits, another length, or printed as an example are none', () => {
    const iban = anIban('DE', '500105175407324931');
    expect(found(iban.replace(/\d\d/, '00'))).toEqual([]);
    expect(found(`${iban}7`)).toEqual([]);
    expect(found(anIban('ZZ', '500105175407324931'))).toEqual([]);
    expect(found('DE89 3704 0044 0532 0130 00 and phone GB82 WEST 1234 5698 7654 32')).toEqual([]);
  });
});

describe('social security numbers', () => {
  test('are found where the words before say so', () => {
    expect(found('my SSN is 536-90-4398')).toEqual(['social-security: 536-90-4398']);
    for (const text of ['ssn 536904398', 'SSN: 536904398', '{"ssn":"536904398"}'])
      expect(found(text)).toEqual(['social-security: 536904398']);
    expect(found('536904398', 'customer ssn')).toEqual(['social-security: 536904398']);
    expect(found('536-90-4398', 'social security')).toEqual(['social-security: 536-90-4398']);
  });

  test('are not seen in other numbers, nor in groups that were never issued', () => {
    expect(found('part 536-90-4398, order 536904398')).toEqual([]);
    expect(found('536904398 and SSN 5369043987, SSN 000123456, ssn 123456789')).toEqual([]);
    expect(found('SSN 000-12-3456, SSN 666-12-3456, SSN 912-12-3456, SSN 536-00-4398')).toEqual([]);
    expect(found('SSN 078-05-1120, SSN 123-45-6789')).toEqual([]);
  });
});
