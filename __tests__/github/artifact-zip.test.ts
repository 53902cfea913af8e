import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readZip, type ZipLimits } from '../../src/github/artifact-zip.ts';
import { type ZipEntry, zipOf } from './zips.ts';

const LIMITS: ZipLimits = { files: 3, entryBytes: 10_000, totalBytes: 15_000 };

async function names(entries: readonly ZipEntry[]): Promise<readonly string[]> {
  const read = await readZip(zipOf(entries), LIMITS);
  return read.ok ? [...read.value.keys()] : read.problems.map(({ message }) => message);
}

async function refusal(entries: readonly ZipEntry[]): Promise<string> {
  const read = await readZip(zipOf(entries), LIMITS);
  expect(read.ok).toBe(false);
  return read.ok ? '' : (read.problems[0]?.message ?? '');
}

describe('an archive', () => {
  test('gives its files by name, packed or stored, and skips its folders', async () => {
    const read = await readZip(
      zipOf([
        { name: 'runs/', content: '', mode: 0o040755 },
        { name: 'runs/base.jsonl', content: 'é'.repeat(500) },
        { name: 'report.json', content: '{}', stored: true },
      ]),
      LIMITS,
    );
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    expect([...read.value].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['runs/base.jsonl', 'é'.repeat(500)],
      ['report.json', '{}'],
    ]);
  });

  test('may be empty, and may stand anywhere in its buffer', async () => {
    expect(await names([])).toEqual([]);
    const zip = zipOf([{ name: 'a', content: 'x' }]);
    const around = Buffer.concat([Buffer.from('before'), zip, Buffer.from('after')]);
    const read = await readZip(around.subarray(6, 6 + zip.length), LIMITS);
    expect(read.ok && [...read.value.keys()]).toEqual(['a']);
  });

  test.each([
    ['../../x', /invalid relative path/],
    ['a/../../x', /invalid relative path/],
    ['/etc/passwd', /absolute path/],
    ['C:/x', /absolute path/],
    ['a\\b', /invalid characters/],
    ['report.json\u0000.png', /control character/],
    ['a\nb', /control character/],
  ])('is refused for a file named %j', async (name, reason) => {
    expect(await refusal([{ name, content: 'x' }])).toMatch(reason);
  });

  test.each([
    ['a symbolic link', 0o120777],
    ['a named pipe', 0o010644],
    ['a device', 0o060644],
  ])('is refused for %s', async (_, mode) => {
    expect(await refusal([{ name: 'report.json', content: '/etc/passwd', mode }])).toMatch(/not a regular file/);
  });

  test('is refused for an encrypted file, and for one name twice', async () => {
    expect(await refusal([{ name: 'a', content: 'x', encrypted: true }])).toMatch(/"a" is encrypted/);
    expect(
      await refusal([
        { name: 'a', content: 'x' },
        { name: 'a', content: 'y' },
      ]),
    ).toMatch(/holds "a" twice/);
  });

  test('is refused when it holds more files, or longer ones, than it may', async () => {
    const four = ['a', 'b', 'c', 'd'].map((name) => ({ name, content: 'x' }));
    expect(await refusal(four)).toMatch(/more than 3 files/);
    expect(await refusal([{ name: 'a', content: 'x'.repeat(10_001) }])).toMatch(/longer than 10,000 bytes/);
    const two = ['a', 'b'].map((name) => ({ name, content: 'x'.repeat(8_000) }));
    expect(await refusal(two)).toMatch(/"b" is longer than 7,000 bytes/);
  });

  test('is stopped by what comes out of it, whatever it claims', async () => {
    const bomb = Buffer.alloc(50 * 1024 * 1024);
    expect(await refusal([{ name: 'a', content: bomb }])).toMatch(/longer than 10,000 bytes/);
    expect(await refusal([{ name: 'a', content: bomb, claims: 10 }])).toMatch(/too many bytes/);
    expect(await refusal([{ name: 'a', content: 'x', claims: 9_000 }])).toMatch(/not enough bytes/);
  });

  test('keeps a hostile name from hiding in the message', async () => {
    const message = await refusal([{ name: `\u202E${'x'.repeat(5_000)}\u001b[2J`, content: '' }]);
    expect(message.length).toBeLessThan(400);
    expect(message).not.toContain('\u202E');
    expect(message).not.toContain('\u001b');
  });

  test('that is no archive is a problem and no crash', async () => {
    for (const text of ['', 'PK', 'not a zip', 'x'.repeat(100_000)]) {
      const read = await readZip(Buffer.from(text), LIMITS);
      expect(read).toMatchObject({ ok: false, problems: [{ message: expect.stringMatching(/cannot be read/) }] });
    }
  });

  test('with any of its bytes changed is read or refused', async () => {
    const good = zipOf([
      { name: 'report.json', content: '{"version":1}'.repeat(20) },
      { name: 'b', content: 'stored', stored: true },
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.option(fc.nat(good.length)),
        async (changes, end) => {
          const bytes = Buffer.from(good);
          for (const [place, value] of changes) bytes[place] = value;
          const read = await readZip(bytes.subarray(0, end ?? bytes.length), LIMITS);
          if (!read.ok) expect(read.problems.length).toBe(1);
          else for (const file of read.value.values()) expect(file.length).toBeLessThanOrEqual(LIMITS.entryBytes);
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
