import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'golden');

/** Compares with the file of that name; `UPDATE_GOLDEN=1` writes it instead, to be looked at before it is committed. */
export function expectGolden(name: string, text: string): void {
  const file = join(folder, name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
  expect({ name, exists: existsSync(file) }).toEqual({ name, exists: true });
  expect(`${text}\n`).toBe(readFileSync(file, 'utf8'));
}
