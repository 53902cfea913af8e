import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineReader } from '../../src/history/line-reader.ts';

describe('lines of one version after another', () => {
  test('are those that splitting each text gives, whatever the versions share', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'é', '\n', '\r\n'), { maxLength: 14 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 8 }), async (texts) => {
        const read = lineReader(async (line) => [line]);
        for (const version of texts) {
          expect((await read(Buffer.from(version), 'a')).flat()).toEqual(version.split('\n'));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are read again only where something changed, file by file', async () => {
    const asked: string[] = [];
    const read = lineReader(async (line, file) => asked.push(`${file}:${line}`));
    const one = await read(Buffer.from('one\ntwo\nthree\nfour\n'), 'a');
    const other = await read(Buffer.from('one\nTWO\nthree\nfour\n'), 'a');
    await read(Buffer.from('one\n'), 'b');
    expect(asked).toEqual(['a:one', 'a:two', 'a:three', 'a:four', 'a:', 'a:TWO', 'b:one', 'b:']);
    expect([one[0], one[2], one[3]]).toEqual([other[0], other[2], other[3]]);
  });
});
