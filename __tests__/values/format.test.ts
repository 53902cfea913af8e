import { describe, expect, test } from '@jest/globals';
import { count, percent, plural, pValue, shortRevision, signedPoints } from '../../src/values/format.ts';

describe('figures as people read them', () => {
  test('a share is a percentage with one digit', () => {
    expect(percent(0.91)).toBe('91.0 %');
    expect(percent(1)).toBe('100.0 %');
    expect(percent(0)).toBe('0.0 %');
  });

  test('a share that only rounds to all or to nothing does not claim to be it', () => {
    expect(percent(2999 / 3000)).toBe('> 99.9 %');
    expect(percent(1 / 3000)).toBe('< 0.1 %');
  });

  test('a difference carries its sign, zero carries none', () => {
    expect(signedPoints(-0.13)).toBe('−13.0');
    expect(signedPoints(0.016)).toBe('+1.6');
    expect(signedPoints(0)).toBe('0.0');
    expect(signedPoints(-0.0001)).toBe('0.0');
    expect(signedPoints(-0)).toBe('0.0');
  });

  test('a p is never rounded past the level it was tested at', () => {
    expect(pValue(0.0004)).toBe('< 0.001');
    expect(pValue(0.034)).toBe('0.034');
    expect(pValue(0.04999)).toBe('< 0.050');
    expect(pValue(0.05)).toBe('0.050');
    expect(pValue(1)).toBe('1.000');
  });

  test('counts are grouped and agree with their noun', () => {
    expect(plural(1, 'case')).toBe('1 case');
    expect(plural(0, 'case')).toBe('0 cases');
    expect(plural(2000, 'case')).toBe('2,000 cases');
    expect(plural(2, 'policy', 'policies')).toBe('2 policies');
    expect(count(1234567)).toBe('1,234,567');
    expect(count(12.34)).toBe('12.3');
    expect(count(11.999999)).toBe('12');
  });

  test('a SHA is shortened, any other name of a revision is not', () => {
    expect(shortRevision('1f3c9a2b66d0c9be7e10fd9d6e4f0f6a77aa0c11')).toBe('1f3c9a2');
    expect(shortRevision('1f3c9a2b66d0c9be7e10fd9d6e4f0f6a77aa0c11+dirty')).toBe('1f3c9a2+dirty');
    expect(shortRevision('gpt-4o with the long prompt')).toBe('gpt-4o with the long prompt');
  });
});
