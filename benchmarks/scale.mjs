// Long runs and many processes: memory and time of 100,000 cases × 3 trials, and eight shards against one process.
// Usage: npm run build, then node benchmarks/scale.mjs [--cases 100000] [--trials 3]
//
// Memory is the high-water mark of Evalgap's own process (VmHWM of /proc, so Linux alone shows it), and beside it the
// largest sum of such marks over that process and its agents. All runs use the bundle in dist/, as a user would.
// Ends with exit code 1 when a goal is missed, when a trial is lost, or when nothing was measured.
import { execFileSync, spawn } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const GOAL = { megabytes: 250, faster: 2 };
const SHARDS = 8;
const WAITING = { cases: 2_000, delay: 40, wide: 4 };
const INSTANT = { cases: 8_000, delay: 0, wide: 2 };
const AGENT = `
  import { createInterface } from 'node:readline';
  const delay = Number(process.argv[2]);
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, input } = JSON.parse(line);
    if (delay > 0) await new Promise((done) => setTimeout(done, delay));
    const decision = Number(input.slice(2)) % 2 === 0 ? 'refund' : 'keep';
    process.stdout.write(JSON.stringify({ id, output: { order: input, decision } }) + '\\n');
  }
`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist/cli/index.js');
const { values: options } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, trials: { type: 'string', default: '3' } },
});
if (!existsSync(cli)) fail('nothing measured: dist/ is missing, run `npm run build` first');
const work = mkdtempSync(join(tmpdir(), 'evalgap-scale-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
const met = [
  await longRun({ cases: Number(options.cases), trials: Number(options.trials), delay: 0, wide: 2 }),
  await shards('cases of 40 ms, four at once in each process', WAITING, GOAL.faster),
  await shards('instant cases, two at once in each process', INSTANT),
];
if (met.includes(false)) process.exitCode = 1;

async function longRun(settings) {
  const { cases, trials } = settings;
  const folder = suite('long', settings);
  const small = await evalgap(folder, ['run', '--trials', '1', '--output', 'few.jsonl'], { cases: 'few' });
  const run = await evalgap(folder, ['run', '--output', 'run.jsonl']);
  const file = join(folder, 'run.jsonl');
  const { right, keys } = await trialsOf(file);
  if (right !== cases * trials || keys !== cases * trials) {
    fail(`nothing measured: ${right} right answers in ${keys} trials, ${cases * trials} were asked for\n${run.text}`);
  }
  console.log(
    `\n${count(cases)} cases × ${trials} trials: ${(run.ms / 1_000).toFixed(1)} s, ${(run.ms / cases / trials).toFixed(3)} ms a trial, ` +
      `run file ${(statSync(file).size / 1e6).toFixed(1)} MB`,
  );
  console.log(
    `peak ${run.peak.own.toFixed(0)} MB (${small.peak.own.toFixed(0)} MB for 100 cases), with its agents ${run.peak.tree.toFixed(0)} MB`,
  );
  return judge('peak of our process', run.peak.own, (value) => value <= GOAL.megabytes, `at most ${GOAL.megabytes} MB`);
}

/** The same cases in one process, then in eight at once whose run files are merged. */
async function shards(what, settings, goal) {
  const { cases } = settings;
  const folder = suite(`shards-${settings.delay}`, { ...settings, trials: 1 });
  const one = await evalgap(folder, ['run', '--output', 'one.jsonl']);
  const started = performance.now();
  const parts = Array.from({ length: SHARDS }, (_, index) => `parts/${index + 1}.jsonl`);
  await Promise.all(
    parts.map((part, index) => evalgap(folder, ['run', '--shard', `${index + 1}/${SHARDS}`, '--output', part])),
  );
  const merge = await evalgap(folder, ['merge', '--output', 'merged.jsonl', ...parts]);
  const ms = performance.now() - started;
  const single = await trialsOf(join(folder, 'one.jsonl'));
  const merged = await trialsOf(join(folder, 'merged.jsonl'));
  for (const { right, keys } of [single, merged]) {
    if (right !== cases || keys !== cases)
      fail(`nothing measured: ${right} right answers in ${keys} of ${cases} trials`);
  }
  const faster = one.ms / ms;
  console.log(
    `\n${count(cases)} ${what}: one process ${(one.ms / 1_000).toFixed(2)} s, ${SHARDS} shards and their merge ` +
      `${(ms / 1_000).toFixed(2)} s (the merge ${(merge.ms / 1_000).toFixed(2)} s): ${faster.toFixed(2)} × as fast`,
  );
  return (
    goal === undefined ||
    judge(`${SHARDS} shards against one process`, faster, (value) => value >= goal, `at least ${goal} ×`)
  );
}

function judge(what, value, isMet, goal) {
  const good = isMet(value);
  console.log(`${good ? 'met   ' : 'MISSED'} ${what}: ${value.toPrecision(3)} (goal: ${goal})`);
  return good;
}

function suite(name, { cases, trials, delay, wide }) {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'agent.mjs'), AGENT);
  writeFileSync(join(folder, '.gitignore'), '.evalgap/\nparts/\n*.jsonl*\n!cases.jsonl\n!few-cases.jsonl\n');
  for (const [file, size] of [
    ['cases.jsonl', cases],
    ['few-cases.jsonl', 100],
  ]) {
    const lines = Array.from({ length: size }, (_, n) => {
      const reply = { order: `A-${n}`, decision: n % 2 === 0 ? 'refund' : 'keep' };
      return JSON.stringify({ id: `case-${n}`, input: `A-${n}`, expect: { reply } });
    });
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  }
  const agent = `{ command: ${JSON.stringify([process.execPath, 'agent.mjs', String(delay)])}, concurrency: ${wide} }`;
  const config = (file) =>
    `suites:\n  scale:\n    cases: [${file}]\n    agent: ${agent}\n    steps: { reply: equals }\n    trials: ${trials}\n`;
  writeFileSync(join(folder, 'evalgap.yml'), config('cases.jsonl'));
  writeFileSync(join(folder, 'few.yml'), config('few-cases.jsonl'));
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=benchmark', '-c', 'user.email=benchmark@example.invalid', 'commit', '--quiet', '-m', 'cases');
  return folder;
}

async function evalgap(cwd, args, { cases } = {}) {
  const started = performance.now();
  const config = cases === 'few' ? ['--config', 'few.yml'] : [];
  const child = spawn(process.execPath, [cli, ...args, '--quiet', ...config], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const peak = watch(child.pid);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const ms = performance.now() - started;
  if (code !== 0) fail(`nothing measured: evalgap ${args.join(' ')} ended with ${code}\n${text}`);
  return { ms, text, peak: peak() };
}

/** Looks ten times a second: a mark only ever grows, so that the last look before the end says it. */
function watch(pid) {
  const peak = { own: 0, tree: 0 };
  const look = () => {
    const children = read(`/proc/${pid}/task/${pid}/children`)
      .split(' ')
      .filter((id) => id !== '');
    const own = mark(pid);
    peak.own = Math.max(peak.own, own);
    peak.tree = Math.max(
      peak.tree,
      children.reduce((sum, child) => sum + mark(child), own),
    );
  };
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    if (peak.own === 0) fail('nothing measured: /proc shows no memory of a process');
    return peak;
  };
}

function mark(pid) {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Trials that are right, and how many different ones the file holds. */
async function trialsOf(file) {
  const keys = new Set();
  let right = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { case: id, trial, status, steps } = JSON.parse(line);
    if (id === undefined) continue;
    keys.add(`${id} ${trial}`);
    if (status === 'completed' && steps[0]?.score === 1) right += 1;
  }
  return { right, keys: keys.size };
}

function count(number) {
  return number.toLocaleString('en');
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
