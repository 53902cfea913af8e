// How long the built bundles take to start, and `check` on the example, beside a bare Node started in turn with them.
// usage: node benchmarks/start.mjs [runs]
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const runs = Number(process.argv[2] ?? 15);
const example = join(root, 'examples/support-agent');
const cli = join(root, 'dist/cli/index.js');
const COMMANDS = {
  'bare node': { args: ['-e', '0'], cwd: root },
  'cli --version': { args: [cli, '--version'], cwd: root },
  'action without a runner': { args: [join(root, 'dist/action/index.js')], cwd: root },
  'check on the example': { args: [cli, 'check'], cwd: example },
};
const GOALS = {
  'cli --version': { over: 150 },
  'action without a runner': { over: 150 },
  'check on the example': { total: 400 },
};

const times = Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, []]));
for (let run = 0; run <= runs; run += 1) {
  for (const [name, { args, cwd }] of Object.entries(COMMANDS)) {
    const start = performance.now();
    const { status, error } = spawnSync(process.execPath, args, {
      cwd,
      stdio: 'ignore',
      env: { PATH: process.env.PATH },
    });
    const took = performance.now() - start;
    if (error !== undefined || status === null) throw new Error(`${name} did not run: ${error?.message}`);
    // The first round warms the file cache.
    if (run > 0) times[name].push(took);
  }
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const bare = median(times['bare node']);
console.log(`median of ${runs} runs, Node ${process.versions.node}`);
for (const [name, values] of Object.entries(times)) {
  const middle = median(values);
  const { over, total } = GOALS[name] ?? {};
  const goal =
    over !== undefined ? `goal: at most ${over} ms over bare` : total !== undefined ? `goal: at most ${total} ms` : '';
  console.log(
    `${name.padEnd(26)} ${middle.toFixed(0).padStart(5)} ms  ${(middle - bare).toFixed(0).padStart(5)} ms over bare  ×${(middle / bare).toFixed(2)}  ${goal}`,
  );
  if ((over !== undefined && middle - bare > over) || (total !== undefined && middle > total)) process.exitCode = 1;
}
