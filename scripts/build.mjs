// Compiles src/ to build/ and bundles the two doors into dist/, each a folder that needs no node_modules.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { transform } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = process.argv[2] ?? join(root, 'dist');

rmSync(join(root, 'build'), { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});

for (const door of ['action', 'cli']) {
  const { code, assets } = await ncc(join(root, 'build', `${door}.js`), {
    cache: false,
    minify: false,
    target: 'es2022',
    quiet: true,
    license: 'licenses.txt',
  });
  const folder = join(target, door);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  write(join(folder, 'index.js'), await minified(code));
  for (const [name, { source }] of Object.entries(assets)) {
    if (name === 'licenses.txt') write(join(folder, name), withoutRepeats(source.toString()));
    else write(join(folder, name), name.endsWith('.js') ? await minified(source.toString()) : source);
  }
}

/** What is read at every start is kept short: the licences' texts stand in `licenses.txt`. */
async function minified(source) {
  const { code } = await transform(source, {
    minify: true,
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
  });
  return code;
}

/** Some publishers ship one long licence with each of a hundred small packages: its text is kept once. */
function withoutRepeats(licenses) {
  const seen = new Set();
  return licenses
    .split(/\n(?=\n)/)
    .filter((paragraph) => {
      const repeated = paragraph.trim().length > 80 && seen.has(paragraph.trim());
      seen.add(paragraph.trim());
      return !repeated;
    })
    .join('\n');
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
