import { describe, expect, test } from '@jest/globals';
import { findPrivate } from '../../src/privacy/find-private.ts';
import { aCard, aPrivateKey, inGroups } from './made-up.ts';

const LENGTH = 100_000;

/** Texts that make patterns try again and again; each would take minutes if the time grew with the square. */
const REPEATED = [
  'a',
  '1',
  '=',
  '@',
  'a@',
  'a@b.',
  'a@b.c',
  '%40',
  '1-',
  '1 ',
  '(1',
  '+',
  '+1',
  '0049 ',
  'phone 1 ',
  'eyJ',
  'eyJ-',
  'eyJ.',
  'sk-',
  'sk-ant-',
  'ghp_a',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN ',
  'password',
  'password: ',
  'token_',
  '://a:',
  'a://a:bcd@',
  'DE89',
  'DE89 ',
  inGroups(aCard('45')),
  '4539-',
  '\\n',
  '1\u200b',
  'SG.a',
  'aB1',
  'aB1/',
  '\ud800',
  '手机1',
];

describe('a long text', () => {
  test.each(REPEATED)('of nothing but %j is looked through', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    expect(findPrivate(text).every(({ start, end }) => end > start)).toBe(true);
  });

  test('hides no piece at its end', () => {
    const text = `${'lorem ipsum 12 34 '.repeat(6_000)}jane@firma.de`;
    expect(findPrivate(text)).toEqual([{ kind: 'e-mail', start: text.length - 13, end: text.length }]);
  });

  test('of pieces alone is found piece by piece', () => {
    expect(findPrivate('jane@firma.de '.repeat(5_000))).toHaveLength(5_000);
    expect(findPrivate(`${aPrivateKey()}\n`.repeat(50))).toHaveLength(50);
  });
});
