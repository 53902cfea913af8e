import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { printed, SUITE } from './configs.ts';

interface Section {
  readonly name: string;
  readonly config: string;
  readonly printed: readonly string[];
}

const book = readFileSync(new URL('problems.md', import.meta.url), 'utf8');
const sections = [...book.matchAll(/^## (.*)\n\n```yaml\n([\s\S]*?)```\n\n```text\n([\s\S]*?)\n```$/gm)].map(
  ([, name = '', config = '', lines = '']): Section => ({ name, config, printed: lines.split('\n') }),
);

/** What is printed for a config, after the file name. */
function told(text: string): readonly string[] {
  return printed(text).map((line) => line.replace(/^evalgap\.yml:/, ''));
}

describe('the book of wrong configs', () => {
  test('is read as a whole', () => {
    expect(sections.length).toBeGreaterThanOrEqual(25);
    expect(sections).toHaveLength(book.split(/^## /m).length - 1);
  });

  test.each(sections)('$name', ({ config, printed: lines }) => {
    expect(printed(config)).toEqual(lines);
  });

  test('names line, column and what was expected or what to do in every line', () => {
    const lines = sections.flatMap((section) => section.printed);
    for (const line of lines) expect(line).toMatch(/^evalgap\.yml:\d+:\d+: \S.*(\(expected .+\)|\. [A-Z].+)/);
  });
});

describe('problems', () => {
  test('are told all at once, in the order of the file', () => {
    expect(
      told(`suites:
  s:
    promts: { t: t.md }
    cases: evals/*.jsonl
    agent:
      command: node agent.mjs
      timeout: 60
      env: [OPENAI_API_KEY, GITHUB_TOKEN]
    steps: { extract: field, decide: { scorer: equals, treshold: 0.9 } }
    margin: 5
rules: { set/duplicates: off }
fail-on: pin
`).map((line) => line.replace(/ .*/, '')),
    ).toEqual(['3:5:', '4:12:', '6:16:', '7:16:', '8:29:', '9:23:', '9:56:', '10:13:', '11:10:', '12:10:']);
  });

  test('of YAML that does not parse are told without guesses about the rest', () => {
    expect(told(`${SUITE}    trials: 0\n    margin: a: b\n`)).toHaveLength(1);
  });

  test('show nothing a terminal would obey, and no more of a value than a line holds', () => {
    const lines = told(
      `${SUITE}    issues: "\\e[31m\\u202e\\n::error::x"\n    models: { main: [1] }\n    margin: "${'9'.repeat(5000)}"\n"\\e]8;;": 1\n`,
    );
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
      expect(line.length).toBeLessThan(300);
    }
  });
});

describe('a config made to exhaust', () => {
  test.each([
    ['brackets within brackets', '['.repeat(100_000)],
    ['mappings within mappings', '{a: '.repeat(50_000)],
    ['lists within lists', '- '.repeat(100_000)],
    ['keys within keys', '? '.repeat(100_000)],
  ])('by %s is refused where it gets too deep', (_, text) => {
    expect(told(text)).toEqual([
      expect.stringMatching(/^1:\d+: the file is nested too deeply \(expected at most 32 levels\)$/),
    ]);
  });

  test('by its length is refused before it is read', () => {
    expect(told(`# ${'x'.repeat(300_000)}`)).toEqual(['1:1: the file is too long (expected at most 256 KB)']);
  });

  test('by aliases of aliases is refused', () => {
    const levels = ['b', 'c', 'd', 'e', 'f', 'g'].map(
      (name, index) => `${name}: &${name} [${Array(12).fill(`*${'abcdefg'[index]}`).join(', ')}]\n`,
    );
    expect(told(`a: &a [1]\n${levels.join('')}`)).toEqual([
      '1:1: the file holds more than 100000 values, counting what aliases stand for. Write fewer aliases of large values.',
    ]);
  });

  test('by thousands of unknown keys is told every one of them', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `key${index}: 1\n`);
    expect(told(SUITE + keys.join(''))).toHaveLength(10_000);
  });
});
