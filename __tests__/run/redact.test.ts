import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeRedactor } from '../../src/run/redact.ts';

const SECRET = 'sk-Ab1/+ "x"\\y&é';

describe('taking secrets out', () => {
  test.each([
    ['as it is', SECRET],
    ['inside JSON text', JSON.stringify({ key: SECRET })],
    ['URL-encoded', encodeURIComponent(SECRET)],
    ['URL-encoded in lower case', encodeURIComponent(SECRET).toLowerCase().replace('sk-ab1', 'sk-Ab1')],
    ['as a form field', encodeURIComponent(SECRET).replaceAll('%20', '+')],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64 after a user name', Buffer.from(`user:${SECRET}`).toString('base64')],
    ['in base64 between other texts', Buffer.from(`x:${SECRET}:more`).toString('base64')],
    ['in base64 for URLs', Buffer.from(`ab${SECRET}`).toString('base64url')],
  ])('%s', (_, found) => {
    const redacted = makeRedactor([SECRET]).text(`before ${found} after`);
    expect(redacted).toMatch(/^before .*\[redacted\].* after$/);
    expect(redacted.length).toBeLessThan(40);
  });

  test('finds base64 of a secret at every offset, with nothing but its edges left', () => {
    const redactor = makeRedactor(['correct horse battery']);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 40 }), (before, after) => {
        const encoded = Buffer.concat([before, Buffer.from('correct horse battery'), after]).toString('base64');
        const rest = redactor.text(encoded).split('[redacted]');
        expect(rest).toHaveLength(2);
        expect(Buffer.from(rest[0] ?? '', 'base64').toString('latin1')).not.toContain('corr');
      }),
    );
  });

  test('walks a value whole, keys included, and leaves its shape', () => {
    const redactor = makeRedactor(['hunter22', 'longer hunter22']);
    expect(redactor.json({ a: ['x longer hunter22 y', { hunter22: 1, b: null, c: true, d: 2 }] })).toEqual({
      a: ['x [redacted] y', { '[redacted]': 1, b: null, c: true, d: 2 }],
    });
  });

  test('leaves no secret standing in any value', () => {
    const secret = fc
      .string({ minLength: 8, maxLength: 20 })
      .filter((text) => text.trim().length >= 8 && !'[redacted]'.includes(text.trim()));
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 3 }), fc.jsonValue(), (secrets, value) => {
        const planted = JSON.parse(JSON.stringify({ value, planted: secrets, [secrets[0] ?? '']: secrets.join('') }));
        const text = JSON.stringify(makeRedactor(secrets).json(planted));
        for (const one of secrets) expect(JSON.parse(text).planted.join('\n')).not.toContain(one.trim());
      }),
    );
  });

  test('lets short values be, and lines of a long secret go one by one', () => {
    const pem = '-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0\nshort\n-----END KEY-----\n';
    const redactor = makeRedactor(['true', '', ' 443 ', pem]);
    expect(redactor.text('true :443 short')).toBe('true :443 short');
    expect(redactor.text('at MIIEvQIBADANBgkqhkiG9w0!')).toBe('at [redacted]!');
  });

  test('a redactor without secrets changes nothing', () => {
    const value = { a: 'b' };
    expect(makeRedactor([]).json(value)).toBe(value);
  });
});
