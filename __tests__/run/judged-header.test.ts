import { describe, expect, test } from '@jest/globals';
import { readHeaderLine } from '../../src/run/read-run-line.ts';
import type { RunHeader } from '../../src/run/run-file.ts';
import { headerLine } from '../../src/run/write-run-file.ts';

const HEADER: RunHeader = {
  suite: 'support',
  revision: 'abc',
  prompts: new Map(),
  steps: ['reply'],
  final: 'reply',
  scorers: 'sha256:x',
  startedAt: '2026-10-05T09:00:00Z',
};

describe('the header of a run with judges', () => {
  test('is read back with what they said beside people', () => {
    const judges = [
      {
        step: 'reply',
        counts: [
          { human: 'correct', judge: 'wrong', rows: 3 },
          { human: 'wrong', judge: null, rows: 1 },
        ],
      },
      { step: 'tone', counts: [] },
    ];
    expect(readHeaderLine(headerLine({ ...HEADER, judges }))).toEqual({ kind: 'read', value: { ...HEADER, judges } });
    expect(headerLine(HEADER)).not.toContain('judges');
  });

  test.each([
    ['no rows', [{ step: 'reply', counts: [{ human: 'a', judge: 'a', rows: 0 }] }]],
    ['words that are none', [{ step: 'reply', counts: [{ human: 1, judge: 'a', rows: 1 }] }]],
    ['a word without end', [{ step: 'reply', counts: [{ human: 'a'.repeat(101), judge: 'a', rows: 1 }] }]],
    ['no list', 'all of them'],
  ])('is refused with %s', (_, judges) => {
    const line = JSON.stringify({ ...JSON.parse(headerLine(HEADER)), judges });
    expect(readHeaderLine(line)).toMatchObject({ kind: 'wrong', message: expect.stringContaining('judges') });
  });
});
