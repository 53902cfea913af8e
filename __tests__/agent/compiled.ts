import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * The sources as JavaScript that a plain `node` runs, for tests that need a process of their own to kill.
 * They stand under `node_modules` so that dependencies are found.
 */
export function compileSources(folders: readonly string[]): { readonly root: string; readonly remove: () => void } {
  const cache = join(ROOT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(join(cache, 'evalgap-test-'));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  for (const folder of folders) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      const target = join(root, folder, name.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, toJavaScript(readFileSync(join(ROOT, folder, name), 'utf8')));
    }
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function toJavaScript(source: string): string {
  return transformSync(source, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' }, rewriteRelativeImportExtensions: true },
    module: { type: 'es6' },
  } as Parameters<typeof transformSync>[1]).code;
}
