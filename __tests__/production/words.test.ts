import { expect, test } from '@jest/globals';
import { wordsOf } from '../../src/production/words.ts';

test.each([
  ['The parcel, the PARCEL!', ['the', 'parcel']],
  ["I don’t, I don't", ["don't"]],
  ['Order A-1182 of 2026-10-02', ['order', 'of']],
  ['Write to jo@firma.de or see https://firma.de/x', ['write', 'to', 'or', 'see']],
  ['Où est mon remboursement ?', ['où', 'est', 'mon', 'remboursement']],
  ['x'.repeat(41), []],
  ['', []],
])('the words of %j', (text, expected) => {
  expect([...wordsOf(text)]).toEqual(expected);
});

test('are told apart in a script that puts no blanks between them', () => {
  expect(wordsOf('私の荷物はどこですか')).toContain('荷物');
});
