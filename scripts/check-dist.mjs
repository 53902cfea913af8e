// Rebuilds the bundles elsewhere and fails unless they are, byte for byte, the committed ones.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const rebuilt = mkdtempSync(join(tmpdir(), 'evalgap-dist-'));
try {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), rebuilt], { stdio: 'inherit' });
  const committed = filesOf(join(root, 'dist'));
  const fresh = filesOf(rebuilt);
  if (fresh.size === 0) throw new Error('the rebuild produced no file: nothing was compared');
  const names = new Set([...committed.keys(), ...fresh.keys()]);
  const different = [...names].filter((name) => committed.get(name) !== fresh.get(name));
  if (different.length > 0) {
    console.error(
      `dist/ is not what the sources build: ${different.join(', ')}\nRun \`npm run build\` and commit dist/.`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources build (${fresh.size} files compared)`);
  }
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}

function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), readFileSync(path, 'latin1')];
    }),
  );
}
