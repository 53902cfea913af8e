// Evalgap beside promptfoo: the same cases, the same agent, the same assertion, taken in turns in one run of this script.
// Usage: npm run build, then node benchmarks/peer.mjs [--repetitions 5]
//
// promptfoo and the Node that runs both are installed once, by npm, into a folder of the temporary directory; the
// variable EVALGAP_PEER names another one. Nothing is sent anywhere: telemetry, sharing, updates and caches are off.
// Memory is taken in runs of its own, since looking at it costs time. Linux alone shows it (/proc).
// Ends with exit code 1 when a goal is missed, when a tool got a case wrong, or when nothing was measured.
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const PEER = { promptfoo: '0.123.1', node: '24.21.0' };
const GOAL = { faster: 10, memory: 1 / 4, install: 1 / 100, ideal: 1.05 };
// Four at once is what both do when nothing is said.
const SCENARIOS = [
  { name: '1 instant case', cases: 1, delay: 0, wide: 4 },
  { name: '100 instant cases', cases: 100, delay: 0, wide: 4 },
  { name: '1,000 instant cases', cases: 1_000, delay: 0, wide: 4 },
  { name: '400 cases of 50 ms, 8 wide', cases: 400, delay: 50, wide: 8 },
];
const MEMORY_RUNS = 3;
/** Bytes of what `stat` calls a block: a file takes what the disk gives it, not what stands in it. */
const BLOCK = 512;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({ options: { repetitions: { type: 'string', default: '5' } } });
const repetitions = Number(options.repetitions);
if (!(repetitions >= 1)) fail('--repetitions must be at least 1');

/** What both tools ask, and what notes when it was first asked and when it last answered. */
const LOGIC = `
  import { writeFileSync } from 'node:fs';
  let first;
  let last;
  process.on('exit', () => {
    if (first !== undefined) writeFileSync(new URL('span-' + process.pid, import.meta.url), first + ' ' + last);
  });
  export async function answer(question, delay) {
    first ??= Date.now();
    const order = /A-(\\d+)/.exec(question);
    if (delay > 0) await new Promise((done) => setTimeout(done, delay));
    last = Date.now();
    return order === null ? 'none' : order[0] + (Number(order[1]) % 2 === 0 ? ' refund' : ' keep');
  }
`;
const AGENT = `
  import { createInterface } from 'node:readline';
  import { answer } from './logic.mjs';
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, input } = JSON.parse(line);
    process.stdout.write(JSON.stringify({ id, output: await answer(input, Number(process.argv[2])) }) + '\\n');
  }
`;
const PROVIDER = `
  import { answer } from './logic.mjs';
  export default class {
    constructor({ config }) { this.takes = config.takes; }
    id() { return 'agent'; }
    async callApi(question) { return { output: await answer(question, this.takes) }; }
  }
`;

if (!existsSync(join(root, 'dist/cli/index.js'))) fail('nothing measured: dist/ is missing, run `npm run build` first');
const peer = installPeer();
const work = mkdtempSync(join(tmpdir(), 'evalgap-peer-work-'));
try {
  const tools = { evalgap: evalgap(), promptfoo: promptfoo([]), unwritten: promptfoo(['--no-write']) };
  const times = await measureTimes(tools);
  const memory = await measureMemory(tools);
  const sizes = { evalgap: installedEvalgap(), promptfoo: sizeOf(join(peer.folder, 'promptfoo/node_modules')) };
  if (!report(times, memory, sizes)) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function report(times, memory, sizes) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  console.log(
    `evalgap ${version} beside promptfoo ${PEER.promptfoo}, both on Node ${PEER.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  );
  console.log(`medians of ${repetitions}, in brackets the least and the most; promptfoo records to its database\n`);
  const row = columns(52, 20, 22, 8);
  row('', 'evalgap', 'promptfoo', 'ratio');
  for (const { name } of SCENARIOS) {
    const { evalgap: ours, promptfoo: theirs, unwritten } = times[name];
    row(`${name}, ms`, spread(ours.wall), spread(theirs.wall), ratio(theirs.wall, ours.wall));
    row('  recording nothing', '', spread(unwritten.wall), ratio(unwritten.wall, ours.wall));
  }
  for (const { name } of SCENARIOS.slice(2)) {
    const { evalgap: ours, promptfoo: theirs } = memory[name];
    row(`${name}: peak of the tool, MB`, spread(ours.own), spread(theirs.own), ratio(theirs.own, ours.own));
    row('  with every process it started', spread(ours.tree), spread(theirs.tree), ratio(theirs.tree, ours.tree));
    row('  the same, shared pages once', spread(ours.once), spread(theirs.once), ratio(theirs.once, ours.once));
  }
  const mb = ({ bytes }) => (bytes / 1e6).toFixed(1);
  row(
    'installed, MB',
    mb(sizes.evalgap),
    mb(sizes.promptfoo),
    (sizes.promptfoo.bytes / sizes.evalgap.bytes).toFixed(1),
  );
  row('installed, files', sizes.evalgap.files, sizes.promptfoo.files, '');

  const slow = SCENARIOS[3];
  const ideal = (slow.cases * slow.delay) / slow.wide;
  const { evalgap: ours, promptfoo: theirs } = times[slow.name];
  const share = (values) => `${(median(values) / ideal).toFixed(3)} ×`;
  console.log(`\n${slow.name}, against the ideal of ${ideal} ms`);
  row('  from the first question to the last answer', share(ours.asked), share(theirs.asked), '');
  row('  the whole process', share(ours.wall), share(theirs.wall), '');
  console.log(
    '\nevalgap’s agent is a child process (one for each question under way), promptfoo’s a class within it.\n',
  );

  const thousand = SCENARIOS[2].name;
  return [
    judge(
      '1,000 instant cases: how much faster',
      median(times[thousand].promptfoo.wall) / median(times[thousand].evalgap.wall),
      (value) => value >= GOAL.faster,
      `at least ${GOAL.faster} ×`,
    ),
    judge(
      '1,000 instant cases: share of the memory, tool against tool',
      median(memory[thousand].evalgap.own) / median(memory[thousand].promptfoo.own),
      (value) => value <= GOAL.memory,
      `at most ${GOAL.memory}`,
    ),
    judge(
      'share of the installed size',
      sizes.evalgap.bytes / sizes.promptfoo.bytes,
      (value) => value <= GOAL.install,
      `at most ${GOAL.install}`,
    ),
    judge(
      `${slow.name}, first question to last answer: share of the ideal`,
      median(ours.asked) / ideal,
      (value) => value <= GOAL.ideal,
      `at most ${GOAL.ideal}`,
    ),
  ].every((met) => met);
}

function judge(what, value, isMet, goal) {
  const met = isMet(value);
  console.log(`${met ? 'met   ' : 'MISSED'} ${what}: ${value.toPrecision(4)} (goal: ${goal})`);
  return met;
}

/** Each tool in turn, round by round, so that a busy minute of the machine hits them alike. */
async function measureTimes(tools) {
  const times = {};
  for (const scenario of SCENARIOS) {
    const runs = Object.fromEntries(Object.keys(tools).map((name) => [name, { wall: [], asked: [] }]));
    for (let round = 0; round <= repetitions; round += 1) {
      for (const [name, tool] of Object.entries(tools)) {
        const { wall, asked } = await runOnce(name, tool, scenario);
        // The first round warms the file cache and makes promptfoo's database.
        if (round === 0) continue;
        runs[name].wall.push(wall);
        runs[name].asked.push(asked);
      }
    }
    times[scenario.name] = runs;
  }
  return times;
}

async function measureMemory({ evalgap, promptfoo }) {
  const memory = {};
  for (const scenario of SCENARIOS.slice(2)) {
    const runs = {
      evalgap: { own: [], tree: [], once: [] },
      promptfoo: { own: [], tree: [], once: [] },
    };
    for (let round = 0; round < MEMORY_RUNS; round += 1) {
      for (const [name, tool] of Object.entries({ evalgap, promptfoo })) {
        const { peak } = await runOnce(name, tool, scenario, { watched: true });
        runs[name].own.push(peak.own);
        runs[name].tree.push(peak.tree);
        runs[name].once.push(peak.once);
      }
    }
    memory[scenario.name] = runs;
  }
  return memory;
}

/** One run of one tool in a folder of its own. All cases must come out right, or nothing was measured. */
async function runOnce(name, tool, scenario, { watched = false } = {}) {
  const folder = join(work, `${name}-${scenario.cases}-${scenario.delay}`);
  if (!existsSync(folder)) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'logic.mjs'), LOGIC);
    tool.prepare(folder, scenario);
  }
  for (const file of spanFiles(folder)) rmSync(file);
  const started = performance.now();
  const child = spawn(peer.node, tool.args(scenario), {
    cwd: folder,
    env: tool.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const peak = watched ? watch(child.pid) : undefined;
  const text = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) child[stream].on('data', (chunk) => (text[stream] += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const wall = performance.now() - started;
  const right = tool.right(folder, text.stdout);
  if (code !== 0 || right !== scenario.cases) {
    fail(
      `nothing measured: ${name} got ${right} of ${scenario.cases} right, exit ${code}\n${text.stdout}${text.stderr}`,
    );
  }
  const took = asked(folder);
  // A tool that has more under way than it was told, or an agent that does not wait, would be compared for nothing.
  const ideal = (scenario.cases * scenario.delay) / scenario.wide;
  if (took < ideal) fail(`nothing measured: ${name} asked for ${took} ms, which cannot be less than ${ideal}`);
  return { wall, asked: took, peak: peak?.() };
}

function asked(folder) {
  const spans = spanFiles(folder).map((file) => readFileSync(file, 'utf8').split(' ').map(Number));
  if (spans.length === 0) fail('nothing measured: no agent noted when it was asked');
  return Math.max(...spans.map(([, last]) => last)) - Math.min(...spans.map(([first]) => first));
}

function spanFiles(folder) {
  return readdirSync(folder)
    .filter((file) => file.startsWith('span-'))
    .map((file) => join(folder, file));
}

function evalgap() {
  return {
    env: { PATH: `${dirname(peer.node)}:${process.env.PATH}`, HOME: work },
    args: () => [join(root, 'dist/cli/index.js'), 'run', '--fresh', '--output', 'run.jsonl', '--format', 'json'],
    prepare(folder, { cases, delay, wide }) {
      const lines = range(cases, (n) =>
        JSON.stringify({ id: `case-${n}`, input: question(n), expect: { reply: reply(n) } }),
      );
      const command = JSON.stringify([peer.node, 'agent.mjs', String(delay)]);
      writeFileSync(join(folder, 'agent.mjs'), AGENT);
      writeFileSync(join(folder, 'cases.jsonl'), `${lines.join('\n')}\n`);
      writeFileSync(join(folder, '.gitignore'), 'run.jsonl*\nspan-*\n');
      writeFileSync(
        join(folder, 'evalgap.yml'),
        `suites:\n  peer:\n    cases: [cases.jsonl]\n    agent: { command: ${command}, concurrency: ${wide} }\n    steps: { reply: equals }\n`,
      );
      const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
      git('init', '--quiet');
      git('add', '--all');
      git(
        '-c',
        'user.name=benchmark',
        '-c',
        'user.email=benchmark@example.invalid',
        'commit',
        '--quiet',
        '-m',
        'cases',
      );
    },
    right(folder) {
      const lines = readFileSync(join(folder, 'run.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => JSON.parse(line));
      return lines.filter(({ status, steps }) => status === 'completed' && steps[0]?.score === 1).length;
    },
  };
}

function promptfoo(flags) {
  const entry = join(peer.folder, 'promptfoo/node_modules/promptfoo/dist/src/entrypoint.js');
  const config = join(work, `promptfoo-home${flags.join('')}`);
  return {
    env: {
      PATH: process.env.PATH,
      HOME: work,
      PROMPTFOO_CONFIG_DIR: config,
      PROMPTFOO_CACHE_ENABLED: 'false',
      PROMPTFOO_DISABLE_TELEMETRY: '1',
      PROMPTFOO_DISABLE_UPDATE: '1',
      PROMPTFOO_DISABLE_SHARING: '1',
      PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
      PROMPTFOO_DISABLE_DEBUG_LOG: '1',
      PROMPTFOO_DISABLE_ERROR_LOG: '1',
    },
    args: ({ wide }) => [
      entry,
      ...['eval', '--config', 'promptfooconfig.json', '--max-concurrency', String(wide)],
      ...['--no-cache', '--no-table', '--no-progress-bar', '--no-share', ...flags],
    ],
    prepare(folder, { cases, delay }) {
      const tests = range(cases, (n) => ({
        vars: { question: question(n) },
        assert: [{ type: 'equals', value: reply(n) }],
      }));
      writeFileSync(join(folder, 'provider.mjs'), PROVIDER);
      writeFileSync(join(folder, 'tests.json'), JSON.stringify(tests));
      writeFileSync(
        join(folder, 'promptfooconfig.json'),
        JSON.stringify({
          prompts: ['{{question}}'],
          providers: [{ id: 'file://provider.mjs', config: { takes: delay } }],
          tests: 'file://tests.json',
        }),
      );
    },
    right: (_folder, stdout) => Number((/([\d,]+) passed/.exec(stdout)?.[1] ?? '0').replaceAll(',', '')),
  };
}

function question(n) {
  return `What becomes of order A-${n}?`;
}

function reply(n) {
  return `A-${n} ${n % 2 === 0 ? 'refund' : 'keep'}`;
}

/**
 * Looks every 20 ms at the process and at all it started. `own` is the high-water mark of the process itself (VmHWM);
 * `tree` the largest sum of such marks over what was alive at one look, pages that processes share counted in each;
 * `once` the largest sum of what they took at one look, each shared page counted once (Pss).
 */
function watch(pid) {
  const peak = { own: 0, tree: 0, once: 0 };
  const look = () => {
    let sum = 0;
    let once = 0;
    const waiting = [pid];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const status = readProc(`${one}/status`);
      const mark = Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
      if (one === pid) peak.own = Math.max(peak.own, mark);
      sum += mark;
      once += Number(/^Pss:\s+(\d+) kB/m.exec(readProc(`${one}/smaps_rollup`))?.[1] ?? 0) / 1024;
      for (const task of tasksOf(one)) {
        waiting.push(
          ...readProc(`${one}/task/${task}/children`)
            .split(' ')
            .filter((id) => id !== '')
            .map(Number),
        );
      }
    }
    peak.tree = Math.max(peak.tree, sum);
    peak.once = Math.max(peak.once, once);
  };
  const timer = setInterval(look, 20);
  return () => {
    clearInterval(timer);
    if (peak.own === 0) fail('nothing measured: /proc shows no memory of a process');
    return peak;
  };
}

function readProc(path) {
  try {
    return readFileSync(join('/proc', path), 'utf8');
  } catch {
    return '';
  }
}

function tasksOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Lean: without what is optional, but for the part of its database that belongs to this platform. */
function installPeer() {
  const folder = process.env.EVALGAP_PEER ?? join(tmpdir(), `evalgap-peer-${PEER.promptfoo}-${PEER.node}`);
  const node = join(folder, 'node/node_modules/node/bin/node');
  const stamp = join(folder, 'installed');
  if (!existsSync(stamp)) {
    console.log(`installing promptfoo ${PEER.promptfoo} and Node ${PEER.node} into ${folder}`);
    npmInstall(join(folder, 'node'), [`node@${PEER.node}`]);
    const target = join(folder, 'promptfoo');
    const lean = ['--omit=optional', '--omit=dev', '--ignore-scripts'];
    npmInstall(target, [...lean, `promptfoo@${PEER.promptfoo}`]);
    npmInstall(target, [...lean, '--no-save', bindingOf(join(target, 'node_modules/libsql/package.json'))]);
    writeFileSync(stamp, '');
  }
  const found = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  if (found !== `v${PEER.node}`) fail(`nothing measured: ${node} is ${found}`);
  return { folder, node };
}

function bindingOf(file) {
  const { optionalDependencies } = JSON.parse(readFileSync(file, 'utf8'));
  const libc =
    process.platform !== 'linux' ? '' : process.report.getReport().header.glibcVersionRuntime ? '-gnu' : '-musl';
  const platform = process.platform === 'win32' ? 'win32-x64-msvc' : `${process.platform}-${process.arch}${libc}`;
  const version = optionalDependencies[`@libsql/${platform}`];
  if (version === undefined) fail(`nothing measured: promptfoo's database knows no ${platform}`);
  return `@libsql/${platform}@${version}`;
}

/** What `npm install` of the packed project brings to a machine that only uses it. */
function installedEvalgap() {
  const folder = join(work, 'installed');
  mkdirSync(folder);
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  npmInstall(folder, ['--omit=optional', '--omit=dev', '--ignore-scripts', join(folder, filename)]);
  const installed = join(folder, 'node_modules');
  execFileSync(process.execPath, [join(installed, 'evalgap/dist/cli/index.js'), '--version']);
  return sizeOf(installed);
}

function npmInstall(folder, args) {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
}

function sizeOf(folder) {
  const size = { bytes: 0, files: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    size.bytes += BLOCK * lstatSync(join(entry.parentPath, entry.name)).blocks;
    size.files += 1;
  }
  return size;
}

function range(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

function columns(first, ...widths) {
  return (what, ...cells) =>
    console.log(what.padEnd(first) + cells.map((cell, index) => String(cell).padStart(widths[index])).join(''));
}

function spread(values) {
  return `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;
}

function ratio(theirs, ours) {
  return (median(theirs) / median(ours)).toFixed(1);
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function fail(reason) {
  console.error(reason);

  process.exit(1);
}
