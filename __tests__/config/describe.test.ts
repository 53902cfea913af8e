import { expect, test } from '@jest/globals';
import { quote } from '../../src/config/describe.ts';

test.each([
  ['plain', '"plain"'],
  ['a "b"\n\u001b[2J', String.raw`"a \"b\"\n\u001b[2J"`],
  ['\u202Etxt', String.raw`"\u{202E}txt"`],
  ['tag \u{E0041}', String.raw`"tag \u{E0041}"`],
  ['😀'.repeat(40), `"${'😀'.repeat(29)}…"`],
])('%j in quotes is %s', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
