// What the runner costs on top of the agent: per case with an agent that answers at once, in memory, and against the
// ideal with an agent that takes its time. Everything is measured beside a bare loop over the same agent in this run.
// Usage: npm run build (or tsc -p tsconfig.build.json), then node benchmarks/runner.mjs
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const BUILD = new URL('../build/', import.meta.url);
const STEPS = ['extract', 'lookup', 'decide', 'reply'];
const AGENT = `
  import { createInterface } from 'node:readline';
  const delay = Number(process.argv[2]);
  for await (const text of createInterface({ input: process.stdin })) {
    const { id, input } = JSON.parse(text);
    const steps = ${JSON.stringify(STEPS)}.map((name) => ({ name, output: { order_id: input, decision: 'refund' } }));
    const answer = () => process.stdout.write(JSON.stringify({ id, output: 'refund', steps }) + '\\n');
    if (delay === 0) answer();
    else setTimeout(answer, delay);
  }
`;

const [mode, count, concurrency, delay] = process.argv.slice(2);
if (mode === 'bare' || mode === 'runner') {
  const settings = { count: Number(count), concurrency: Number(concurrency), delay: Number(delay) };
  const result = await inFolder((folder) => (mode === 'bare' ? bareLoop(folder, settings) : runner(folder, settings)));
  console.log(JSON.stringify(result));
} else {
  await report();
}

async function report() {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  const instant = { concurrency: 2, delay: 0 };
  const perCase = [];
  for (const cases of [1_000, 10_000]) {
    const bare = await measure('bare', { ...instant, count: cases });
    const ours = await measure('runner', { ...instant, count: cases });
    perCase.push({ ours: ours.ms / cases, bare: bare.ms / cases });
    console.log(
      `${cases} instant cases: ${(ours.ms / cases).toFixed(3)} ms a case, bare loop ${(bare.ms / cases).toFixed(3)} ms, ` +
        `ratio ${(ours.ms / bare.ms).toFixed(2)}, peak ${ours.peakMb.toFixed(0)} MB`,
    );
  }
  const memory = await measure('runner', { ...instant, count: 10_000 }, ['--expose-gc']);
  const slow = { count: 400, concurrency: 8, delay: 50 };
  const ideal = (slow.count * slow.delay) / slow.concurrency;
  const bare = await measure('bare', slow);
  const ours = await measure('runner', slow);
  console.log(
    `400 cases of 50 ms, 8 at once: ${ours.ms.toFixed(0)} ms, bare loop ${bare.ms.toFixed(0)} ms, ideal ${ideal} ms`,
  );
  const large = perCase.at(-1);
  const met = [
    judge('overhead a case at 10,000 cases', large.ours - large.bare, 0.2, 'ms'),
    judge('growth of live memory from 1,000 to 10,000 cases', memory.liveMb.at(-1) - memory.liveMb[0], 1, 'MB'),
    judge('400 cases of 50 ms, as a share of the ideal', ours.ms / ideal, 1.05, '×'),
    judge('400 cases of 50 ms, as a share of the bare loop', ours.ms / bare.ms, 1.05, '×'),
  ];
  if (met.includes(false)) process.exitCode = 1;
}

function judge(what, value, goal, unit) {
  const met = value <= goal;
  console.log(`${met ? 'met   ' : 'MISSED'} ${what}: ${value.toFixed(3)} ${unit} (goal: at most ${goal} ${unit})`);
  return met;
}

/** Measures in a process of its own, so that peak memory is of this measurement alone. */
async function measure(kind, { count, concurrency, delay }, flags = []) {
  const argv = [...flags, fileURLToPath(import.meta.url), kind, count, concurrency, delay].map(String);
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of child.stdout) text += chunk;
  const result = text === '' ? undefined : JSON.parse(text);
  if (result?.answered !== count) {
    console.error(`nothing was measured: ${kind} answered ${result?.answered ?? 'nothing'} of ${count}`);
    process.exit(1);
  }
  return result;
}

async function inFolder(body) {
  const folder = mkdtempSync(join(tmpdir(), 'evalgap-benchmark-'));
  try {
    writeFileSync(join(folder, 'agent.mjs'), AGENT);
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function peakMb() {
  return process.resourceUsage().maxRSS / 1024;
}

/** The least that can be done: write a line, wait for a line, parse it. */
async function bareLoop(folder, { count, concurrency, delay }) {
  const workers = Array.from({ length: concurrency }, () => {
    const child = spawn(process.execPath, ['agent.mjs', String(delay)], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return async (id) => {
      child.stdin.write(
        `${JSON.stringify({ id: String(id), case: `case-${id}`, trial: 1, input: `A-${id}`, prompts: {} })}\n`,
      );
      return id === undefined ? child.stdin.end() : JSON.parse((await lines.next()).value);
    };
  });
  await Promise.all(workers.map((ask) => ask(0)));
  let next = 1;
  let answered = 0;
  const start = performance.now();
  await Promise.all(
    workers.map(async (ask) => {
      while (next <= count) {
        const id = next;
        next += 1;
        const reply = await ask(id);
        if (reply.id === String(id)) answered += 1;
      }
    }),
  );
  const ms = performance.now() - start;
  const peak = peakMb();
  for (const ask of workers) void ask(undefined);
  return { ms, answered, peakMb: peak };
}

async function runner(folder, { count, concurrency, delay }) {
  const [{ openAgent }, { openJournal }, { makeRedactor }, { runTrials }, { openAppendFile }] = await Promise.all(
    ['agent/open-agent.js', 'run/journal.js', 'run/redact.js', 'run/run-trials.js', 'system/append-file.js'].map(
      (file) => import(new URL(file, BUILD).href),
    ),
  );
  const steps = STEPS.map((name, index) => ({
    name,
    scorer: { kind: 'equals' },
    threshold: 1,
    final: index === STEPS.length - 1,
    mutates: false,
  }));
  const equals = (expected, outputs) => ({
    score: JSON.stringify(expected) === JSON.stringify(outputs.at(-1)) ? 1 : 0,
  });
  const file = join(folder, 'run.jsonl');
  const header = {
    suite: 'benchmark',
    revision: 'none',
    prompts: new Map(),
    steps: STEPS,
    final: STEPS.at(-1),
    scorers: 'none',
    startedAt: 'now',
  };
  const journal = await openJournal(openAppendFile(file), header, {
    fresh: true,
    redactor: makeRedactor(['a-secret-that-never-occurs']),
  });
  const agent = openAgent(
    {
      transport: { kind: 'persistent', command: [process.execPath, 'agent.mjs', String(delay)] },
      concurrency,
      timeout: 60_000,
      env: [],
      inputs: [],
    },
    { cwd: folder, env: process.env },
  );
  async function* items() {
    for (let n = 1; n <= count; n += 1) {
      const output = { order_id: `A-${n}`, decision: 'refund' };
      const version = {
        id: `case-${n}`,
        input: `A-${n}`,
        expect: new Map(STEPS.map((name) => [name, output])),
        tags: ['refund'],
        draft: false,
        digest: `sha256:${String(n).padStart(64, '0')}`,
        location: { file: 'cases.jsonl', line: n },
      };
      yield { input: version.input, versions: [{ case: version, set: 'head' }] };
    }
  }
  // Starting the agent's processes is the agent's time, not the runner's.
  await Promise.all(
    Array.from({ length: concurrency }, (_, n) =>
      agent.ask({ case: `start-${n}`, trial: 1, input: 'A-0', prompts: {} }),
    ),
  );
  const lane = { name: 'head', agent, promptPaths: new Map(), receipts: () => 'unknown', journals: { head: journal } };
  const scorers = new Map(STEPS.map((name) => [name, equals]));
  const start = performance.now();
  const liveMb = [];
  const onProgress = ({ done }) => {
    if (globalThis.gc === undefined || (done !== 1_000 && done !== count)) return;
    globalThis.gc();
    liveMb.push(process.memoryUsage().heapUsed / 2 ** 20);
  };
  await runTrials({ items: items(), lanes: [lane], steps, scorers, trials: 1, concurrency, onProgress });
  const ms = performance.now() - start;
  // Taken before the file is read back to see that something was measured at all.
  const peak = peakMb();
  await agent.stop();
  journal.close();
  const right = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"status":"completed"') && !line.includes('"score":0'));
  return { ms, answered: right.length, peakMb: peak, liveMb };
}
