import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { redactJson } from '../../src/production/redact-sample.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

/** How many characters are given to patterns while a text is redacted, for each character of it. */
function charactersRead(text: string): number {
  let characters = 0;
  const exec = RegExp.prototype.exec;
  jest.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, given) {
    // One that goes on from a place reads on from there: it is counted once, by its first look.
    if (this.lastIndex === 0) characters += given.length;
    return exec.call(this, given);
  });
  try {
    redactJson({ text });
  } finally {
    jest.restoreAllMocks();
  }
  return characters / text.length;
}

describe('a text is read about as often however long it is', () => {
  test.each([
    ['names of passwords', 'password='],
    ['names of passwords in quotes', 'password="'],
    ['names of keys', 'secret:token:'],
    ['phone numbers', '+49 30 87654321, '],
    ['addresses', 'jane@firma.de, '],
    ['escapes', '&#64;a'],
  ])('%s', (_, unit) => {
    const [once, twice] = [200, 400].map((times) => charactersRead(`${unit.repeat(times)} call +49 30 7654321`));
    expect(twice).toBeLessThan((once ?? 0) * 1.25);
    expect(twice).toBeLessThan(MOST);
  });
});

const MOST = 150;
