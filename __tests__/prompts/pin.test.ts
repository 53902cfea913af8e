import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatPin, matchesPin, parsePin, pinOf } from '../../src/prompts/pin.ts';

const DIGEST = '9f2c1e07ab34d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e';

describe('a pin', () => {
  test('has a version and a digest, or a digest alone', () => {
    expect(parsePin('4@sha256:9f2c1e07ab34')).toEqual({ version: '4', digest: '9f2c1e07ab34' });
    expect(parsePin('sha256:9f2c1e07ab34')).toEqual({ digest: '9f2c1e07ab34' });
    expect(parsePin(`1.10.0-rc.1+b_2@sha256:${DIGEST}`)).toEqual({ version: '1.10.0-rc.1+b_2', digest: DIGEST });
  });

  test('may be written with upper-case digits', () => {
    expect(parsePin('V4@sha256:9F2C1E07AB34')).toEqual({ version: 'V4', digest: '9f2c1e07ab34' });
  });

  test.each([
    '',
    '4',
    '9f2c1e07ab34',
    '@sha256:9f2c1e07ab34',
    '4@9f2c1e07ab34',
    '4@sha256:9f2c1e07ab3',
    `sha256:${DIGEST}0`,
    '4@sha256:9f2c1e07ab3g',
    '4 @sha256:9f2c1e07ab34',
    '4@5@sha256:9f2c1e07ab34',
    ' 4@sha256:9f2c1e07ab34',
    '4@sha256:9f2c1e07ab34\n',
    'a/b@sha256:9f2c1e07ab34',
    'SHA256:9f2c1e07ab34',
    `${'v'.repeat(65)}@sha256:9f2c1e07ab34`,
  ])('is not %j', (text) => {
    expect(parsePin(text)).toBeUndefined();
  });

  test('is the same after it was written and read again', () => {
    const version = fc.option(fc.stringMatching(/^[A-Za-z0-9._+-]{1,20}$/), { nil: undefined });
    fc.assert(
      fc.property(version, fc.stringMatching(/^[0-9a-f]{12,64}$/), (label, digest) => {
        const pin = { ...(label === undefined ? {} : { version: label }), digest };
        expect(parsePin(formatPin(pin))).toEqual(pin);
      }),
    );
  });

  test('of a prompt holds its version and the first 12 digits of its digest', () => {
    expect(formatPin(pinOf({ version: '5', digest: DIGEST }))).toBe('5@sha256:9f2c1e07ab34');
    expect(formatPin(pinOf({ digest: DIGEST }))).toBe('sha256:9f2c1e07ab34');
  });

  test('matches by digest, however many digits it holds, and never by version', () => {
    const prompt = { digest: DIGEST };
    expect(matchesPin(prompt, { version: '3', digest: DIGEST.slice(0, 12) })).toBe(true);
    expect(matchesPin(prompt, { digest: DIGEST })).toBe(true);
    expect(matchesPin(prompt, { digest: `${DIGEST.slice(0, 12)}0` })).toBe(false);
    expect(matchesPin(prompt, { digest: DIGEST.slice(1, 13) })).toBe(false);
  });
});
