import { chmodSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isWritable,
  linesNotUtf8,
  listFiles,
  readExactly,
  readInside,
  readLines,
  readText,
  resolveInside,
  writeText,
} from '../../src/system/files.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';
import { aFolder } from '../repository.ts';

const root = aFolder({
  'evals/b.jsonl': '{}',
  'evals/a.jsonl': '{}',
  'evals/deep/c.jsonl': '{}',
  'evals/note.md': '#',
  'node_modules/x/evals/d.jsonl': '{}',
  'evals/outside.jsonl': { link: '/etc/hostname' },
  'evals/inside.jsonl': { link: 'a.jsonl' },
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function linesOf(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(path)) lines.push(line);
  return lines;
}

describe('reading lines', () => {
  test('only a line feed ends a line, so JSON strings keep their U+2028 and carriage returns', async () => {
    const path = join(root, 'lines.txt');
    writeFileSync(path, 'a\u2028b\r\nc\n\nlast');
    expect(await linesOf(path)).toEqual(['a\u2028b\r', 'c', '', 'last']);
  });

  test('any text comes back line by line, whatever the chunks it is read in', async () => {
    const path = join(root, 'any.txt');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''))),
        async (lines) => {
          writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
          expect(await linesOf(path)).toEqual(lines);
        },
      ),
      { numRuns: 50 },
    );
    const long = `${'é'.repeat(400_000)}`;
    writeFileSync(path, `${long}\nshort\n`);
    expect(await linesOf(path)).toEqual([long, 'short']);
  });

  test('a line that no string can hold is refused by its number, after the lines before it', async () => {
    const path = join(root, 'endless.txt');
    writeFileSync(path, 'one\ntwo\n');
    truncateSync(path, 600 << 20);
    const lines = readLines(path);
    expect([(await lines.next()).value, (await lines.next()).value]).toEqual(['one', 'two']);
    await expect(lines.next()).rejects.toThrow(/endless.txt:3: this line is too long to be read/);
    expect(await linesOf(path).catch((error) => error)).toBeInstanceOf(CouldNotCheck);
  });

  test('an absent file is named, with what to do', async () => {
    await expect(linesOf(join(root, 'absent'))).rejects.toThrow(/absent: cannot read this file: ENOENT/);
  });
});

describe('bytes that are not UTF-8', () => {
  test('are known by their lines, whatever the chunks the file is read in', async () => {
    const path = join(root, 'latin.txt');
    const long = Buffer.from('é'.repeat(200_000));
    const end = Buffer.from('\n');
    const torn = Buffer.from([0x61, 0xc3]);
    writeFileSync(path, Buffer.concat([long, end, torn, end, Buffer.from('\uFFFD'), end, end, long, torn, end, long]));
    expect([...(await linesNotUtf8(path))]).toEqual([2, 5]);
    writeFileSync(path, Buffer.concat([end, torn]));
    expect([...(await linesNotUtf8(path))]).toEqual([2]);
  });

  test('are never read as a text that is to be written back', async () => {
    const path = join(root, 'exact.txt');
    writeFileSync(path, '\uFEFFcaf\uFFFD\r\n');
    expect(await readExactly(path)).toBe('\uFEFFcaf\uFFFD\r\n');
    writeFileSync(path, Buffer.from('café', 'latin1'));
    await expect(readExactly(path, 'evals/a.txt')).rejects.toThrow(
      'evals/a.txt: this file holds bytes that are not UTF-8 (expected UTF-8). Save the file as UTF-8',
    );
    await expect(readExactly(join(root, 'absent'))).rejects.toThrow(/absent: cannot read this file: ENOENT/);
  });
});

describe('files of a repository', () => {
  test('whose permissions let nobody write are not writable, not even for the superuser', async () => {
    const path = join(root, 'read-only.txt');
    writeFileSync(path, '');
    expect(await isWritable(path)).toBe(true);
    chmodSync(path, 0o444);
    expect(await isWritable(path)).toBe(false);
    expect(await isWritable(join(root, 'absent'))).toBe(false);
  });

  test('globs give sorted paths, each once, without node_modules and without links', async () => {
    expect(await listFiles(['evals/**/*.jsonl', 'evals/*.jsonl'], root)).toEqual([
      'evals/a.jsonl',
      'evals/b.jsonl',
      'evals/deep/c.jsonl',
    ]);
  });

  test('nothing outside the root is read, by dots or by link', async () => {
    expect(await readInside(root, '../../etc/hostname')).toBeUndefined();
    expect(await readInside(root, 'evals/outside.jsonl')).toBeUndefined();
    expect(await readInside(root, 'evals/inside.jsonl')).toBe('{}');
    expect(await resolveInside(root, 'evals/absent')).toBeUndefined();
  });

  test('a text is written whole, and its folder made', async () => {
    const path = join(root, 'new/folder/file.txt');
    await writeText(path, 'content');
    expect(await readText(path)).toBe('content');
    expect(await readText(join(root, 'new/folder'))).toBeUndefined();
  });
});
