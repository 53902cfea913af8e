import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPackedLines } from '../../src/system/packed-lines.ts';
import { CouldNotCheck, type Problem } from '../../src/values/problem.ts';
import { aFolder } from '../repository.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function read(content: Buffer | string, name = 'samples.jsonl') {
  const folder = aFolder({});
  folders.push(folder);
  const path = join(folder, name);
  writeFileSync(path, content);
  const lines: string[] = [];
  let problems: readonly Problem[] = [];
  try {
    for await (const line of readPackedLines(path, name)) lines.push(line);
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    problems = error.problems;
  }
  return { lines, problems };
}

const numbered = (count: number) => Array.from({ length: count }, (_, nth) => `line ${nth} ${Math.sin(nth)}`);
const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

describe('the lines of a file', () => {
  test('are the same packed or not, whatever its name is', async () => {
    const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }).map((line) => line.replaceAll('\n', ' ')));
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (lines, packed) => {
        const bytes = Buffer.from(textOf(lines));
        const found = await read(packed ? gzipSync(bytes) : bytes, packed ? 'a.jsonl' : 'a.jsonl.gz');
        expect(found).toEqual({ lines, problems: [] });
      }),
      { numRuns: 25 },
    );
  });

  test('go on over members that were packed one after the other, and end with the last one', async () => {
    const [first, second] = [numbered(20_000), numbered(3)];
    const members = [gzipSync(textOf(first)), gzipSync('cut he'), gzipSync(`re\n${textOf(second)}`), Buffer.alloc(512)];
    expect(await read(Buffer.concat(members))).toEqual({ lines: [...first, 'cut here', ...second], problems: [] });
  });

  test.each([4, 5_000, 100_000])(
    'that are packed and end %i bytes early are those before, and a problem',
    async (cut) => {
      const lines = numbered(20_000);
      const packed = gzipSync(textOf(lines));
      const found = await read(packed.subarray(0, -cut));
      expect(found.problems).toEqual([
        expect.objectContaining({ message: 'the gzip data ends before its end', location: { file: 'samples.jsonl' } }),
      ]);
      expect(found.lines).toEqual(lines.slice(0, found.lines.length));
      expect(found.lines.length).toBeGreaterThan(20_000 * (1 - cut / packed.length) - 2_000);
    },
  );

  test('that were packed and damaged are a problem', async () => {
    const packed = gzipSync(textOf(numbered(20_000)));
    packed.fill(7, 20_000, 20_100);
    const { problems } = await read(packed);
    expect(problems).toEqual([expect.objectContaining({ message: 'the gzip data is damaged' })]);
  });

  test.each(['garbage here', '\x1f\x8b\x08garbage', '\x1f\x8bxx'])(
    'that are followed by something else are those that were packed, and a problem: %j',
    async (garbage) => {
      for (const lines of [numbered(3), numbered(2_000)]) {
        const { lines: found, problems } = await read(
          Buffer.concat([gzipSync(textOf(lines)), Buffer.from(garbage, 'latin1')]),
        );
        expect(found).toEqual(lines);
        expect(problems).toEqual([expect.objectContaining({ location: { file: 'samples.jsonl' } })]);
      }
    },
  );

  test('that another packer packed are named', async () => {
    const { lines, problems } = await read(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 1, 2, 3]));
    expect(lines).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ message: 'this file is packed with zstd' })]);
  });

  test('of nothing are none, and a file that is not there is a problem', async () => {
    expect(await read('')).toEqual({ lines: [], problems: [] });
    await expect(readPackedLines('/nowhere/at/all', 'a.jsonl').next()).rejects.toThrow(
      'a.jsonl: cannot read this file: ENOENT',
    );
  });

  test('that are too long to be held are passed over, and keep the number of those after them', async () => {
    const { lines, problems } = await read(gzipSync(`a\n${'x'.repeat((64 << 20) + 300_000)}\nb\n`));
    expect(lines).toEqual(['a', '', 'b']);
    expect(problems).toEqual([
      expect.objectContaining({
        message: 'this line is too long to be read, and was passed over',
        location: { file: 'samples.jsonl', line: 2 },
      }),
    ]);
  });
});
