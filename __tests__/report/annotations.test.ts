import { describe, expect, test } from '@jest/globals';
import { findingAnnotations, problemAnnotations } from '../../src/report/annotations.ts';
import { aFinding } from './reports.ts';

describe('annotations', () => {
  test('stand at the finding’s place and say what and how to fix it', () => {
    expect(findingAnnotations([aFinding()])).toEqual([
      {
        level: 'error',
        title: 'pin/outdated',
        message:
          '`prompts/triage.md` is version 5, the suite is pinned to 4. Look at the cases it bears on, then run `npx evalgap pin`.',
        file: 'evalgap.yml',
        line: 4,
        column: 40,
      },
    ]);
  });

  test('come loudest first, and not at all for what is off', () => {
    const levels = ['note', 'off', 'error', 'warning'] as const;
    const annotations = findingAnnotations(levels.map((level) => aFinding({ level })));
    expect(annotations.map(({ level }) => level)).toEqual(['error', 'warning', 'notice']);
  });

  test('of a problem are errors with what was expected', () => {
    expect(
      problemAnnotations([
        {
          message: 'unknown key',
          location: { file: 'evalgap.yml', line: 5 },
          expected: '`cases`',
          remedy: 'Rename it',
        },
        { message: 'no git here' },
      ]),
    ).toEqual([
      {
        level: 'error',
        title: 'Could not check',
        message: 'unknown key. Expected `cases`. Rename it.',
        file: 'evalgap.yml',
        line: 5,
      },
      { level: 'error', title: 'Could not check', message: 'no git here.' },
    ]);
  });

  test('are one line in which nothing is hidden', () => {
    const [annotation] = findingAnnotations([aFinding({ message: 'a\n::error::b\u202E', fix: '' })]);
    expect(annotation?.message).toBe('a ::error::b\\u{202E}.');
  });
});
