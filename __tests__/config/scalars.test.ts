import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatDuration, formatShare, parseDuration, parsePercent, parseRate } from '../../src/config/scalars.ts';

describe('a duration', () => {
  test.each([
    ['500ms', 500],
    ['60s', 60_000],
    ['5m', 300_000],
    ['5min', 300_000],
    ['24h', 86_400_000],
    ['7d', 604_800_000],
    ['1.5h', 5_400_000],
    ['0s', 0],
  ])('%s is %d milliseconds', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  test.each(['', '7', 'd', '7 d', '-7d', '7days', '7D', '1e3s', '.5s', '7d7h', `${'9'.repeat(30)}d`])(
    '%p is none',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  test.each([
    [604_800_000, '7d'],
    [86_400_000, '1d'],
    [5_400_000, '90min'],
    [90_000, '90s'],
    [1500, '1500ms'],
    [0, '0ms'],
  ])('of %d milliseconds is written %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });

  test('reads back to itself', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (milliseconds) => {
        expect(parseDuration(formatDuration(milliseconds))).toBe(milliseconds);
      }),
    );
  });
});

describe('a percentage', () => {
  test.each([
    ['5%', 0.05],
    ['7%', 0.07],
    ['2.5 %', 0.025],
    ['100%', 1],
  ])('%s is the share %d exactly', (text, share) => {
    expect(parsePercent(text)).toBe(share);
  });

  test.each(['5', '%', '-5%', '5%%', '5e1%'])('%p is none', (text) => {
    expect(parsePercent(text)).toBeUndefined();
  });

  test('is written back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (hundredths) => {
        const text = `${hundredths / 100}%`;
        expect(formatShare(parsePercent(text) ?? Number.NaN)).toBe(text);
      }),
    );
  });
});

describe('a rate', () => {
  test.each([
    ['60/min', { amount: 60, per: 60_000 }],
    ['60/m', { amount: 60, per: 60_000 }],
    ['100k/min', { amount: 100_000, per: 60_000 }],
    ['1.5M/h', { amount: 1_500_000, per: 3_600_000 }],
    ['3/s', { amount: 3, per: 1000 }],
  ])('%s is an amount per milliseconds', (text, rate) => {
    expect(parseRate(text)).toEqual(rate);
  });

  test.each(['60', '60/', '/min', '60/year', '60 / min', '-1/s', '60K/min'])('%p is none', (text) => {
    expect(parseRate(text)).toBeUndefined();
  });
});
