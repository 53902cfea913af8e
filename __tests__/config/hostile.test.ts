import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadConfig } from '../../src/config/load.ts';
import { rewritePins } from '../../src/config/rewrite-pins.ts';
import type { Problem } from '../../src/values/problem.ts';
import { FULL } from './configs.ts';

const PIECES = [
  ...[
    '\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    ':',
    ': ',
    '- ',
    '? ',
    '#',
    ',',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!x ',
    '|',
    '>-\n',
  ],
  ...['"', "'", '\\', '%', '@', '`', '---\n', '...\n', '<<: ', '~', 'null', 'true', '.nan', '-1', '1e400', '0x10'],
  ...['__proto__: ', 'constructor: ', 'toString', '\0', '\u2028', '\uFEFF', '\uD800', '../', '**', '()', 'é', '😀'],
  ...FULL.split(/\s+/).slice(0, 60),
];

/** Takes a part out of the text, or puts a piece in, at any place. */
const mutation = fc.record({
  at: fc.nat(FULL.length),
  remove: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(60) }),
  insert: fc.oneof(fc.constantFrom(...PIECES), fc.constant('')),
});

function mutate(text: string, { at, remove, insert }: { at: number; remove: number; insert: string }): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}

function expectTold(problems: readonly Problem[], text: string): void {
  expect(problems.length).toBeGreaterThan(0);
  const lines = text.split('\n');
  for (const { message, expected = '', remedy = '', location } of problems) {
    expect(location?.file).toBe('evalgap.yml');
    expect(location?.line).toBeGreaterThanOrEqual(1);
    expect(location?.line).toBeLessThanOrEqual(lines.length);
    expect(location?.column).toBeGreaterThanOrEqual(1);
    expect(location?.column).toBeLessThanOrEqual((lines[(location?.line ?? 1) - 1]?.length ?? 0) + 1);
    expect(`${message} ${expected} ${remedy}`).not.toMatch(/\n|undefined|\[object |Invalid input|Error:| at \//);
    expect(message.length).toBeLessThan(400);
  }
}

describe('a text that anybody may have written', () => {
  test('is a config or a list of located problems, never an exception', () => {
    let [good, bad] = [0, 0];
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const text = mutations.reduce(mutate, FULL);
        const result = loadConfig(text, 'evalgap.yml');
        if (!result.ok) expectTold(result.problems, text);
        if (result.ok) good += 1;
        else bad += 1;
      }),
      { numRuns: 400 },
    );
    expect(good).toBeGreaterThan(0);
    expect(bad).toBeGreaterThan(100);
  });

  test('of nothing but YAML’s own characters is told, not thrown', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const result = loadConfig(text, 'evalgap.yml');
        if (!result.ok) expectTold(result.problems, text);
      }),
      { numRuns: 200 },
    );
  });

  test('is given pins or left alone, never an exception', () => {
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 3 }), (mutations) => {
        const text = mutations.reduce(mutate, FULL);
        const result = rewritePins(text, [{ suite: 'support', prompt: 'triage', pin: '9@sha256:0123456789ab' }]);
        if (result.ok) expect(result.value).toContain('9@sha256:0123456789ab');
        else expectTold(result.problems, text);
      }),
      { numRuns: 200 },
    );
  });
});
