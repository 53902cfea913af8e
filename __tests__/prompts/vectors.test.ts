import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { digest, type Texts } from './files.ts';

const DOCUMENT = join(dirname(fileURLToPath(import.meta.url)), '../../docs/prompts.md');
const ROW =
  /^\| (?<what>[^|]+) \| `(?<file>[^`]+)` \| (?:`(?<region>[^`]+)`)? ?\| `(?<text>".*")` \| (?:`(?<beside>\{.*\})`)? ?\| `(?<digest>[0-9a-f]{64})` \|$/;

type Vector = Readonly<Record<'what' | 'file' | 'text' | 'digest', string>> &
  Readonly<Record<'region' | 'beside', string | undefined>>;

const vectors = readFileSync(DOCUMENT, 'utf8')
  .split('\n')
  .map((line) => ROW.exec(line)?.groups as Vector | undefined)
  .filter((vector) => vector !== undefined);

test('the page on prompts publishes digests of every format', () => {
  const rows = readFileSync(DOCUMENT, 'utf8')
    .split('\n')
    .filter((line) => /`[0-9a-f]{64}`/.test(line));
  expect(vectors).toHaveLength(rows.length);
  expect(vectors.length).toBeGreaterThanOrEqual(10);
});

test.each(vectors.map((vector) => [vector.what, vector] as const))('%s', async (_what, vector) => {
  const files: Texts = { [vector.file]: JSON.parse(vector.text), ...JSON.parse(vector.beside ?? '{}') };
  expect(await digest(files, vector.region)).toBe(vector.digest);
});

test('the page lists keys that only describe, and they do', async () => {
  const [, list = ''] =
    /Left out are the ones that only describe: ([\s\S]*?), in any case\./.exec(readFileSync(DOCUMENT, 'utf8')) ?? [];
  const keys = [...list.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key);
  expect(keys.length).toBeGreaterThan(20);
  for (const key of [...keys, ...keys.map((key) => key.toUpperCase())]) {
    expect(await digest({ 'a.md': `---\n${key}: x\n---\nBe kind.` })).toBe(await digest({ 'a.md': 'Be kind.' }));
  }
});
