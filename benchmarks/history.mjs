// How long and how much memory it takes to read a long history, beside the one `git log` that it needs.
// usage: npm run build; node benchmarks/history.mjs [commits] [cases] [files of cases]
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GOAL = { ratio: 1.5, megabytes: 500 };
const START = 1_600_000_000;
const BUILD = new URL('../build/', import.meta.url);
const CONFIG = `suites:
  support:
    prompts: { triage: prompts/triage.md, reply: prompts/reply.j2 }
    tools: [tools/*.json]
    product: [policies/**]
    cases: [evals/*.jsonl]
    steps: { lookup: tool-call, decide: equals }
`;

const [mode, ...args] = process.argv.slice(2);
if (mode === '--measure') await measure(args[0]);
else await report(Number(mode ?? 100_000), Number(args[0] ?? 5_000), Number(args[1] ?? 50));

async function report(commits, cases, files) {
  if (!existsSync(new URL('history/read-history.js', BUILD))) {
    console.error('nothing measured: build/ is missing, run `npm run build` first');
    process.exit(1);
  }
  const folder = mkdtempSync(join(tmpdir(), 'evalgap-benchmark-'));
  try {
    const started = performance.now();
    const written = await writeHistory(folder, commits, cases, files);
    console.log(`${commits} commits, ${cases} cases in ${files} files, made in ${seconds(started).toFixed(0)} s`);
    // In turn, so that what else the machine does falls on both.
    const rounds = [1, 2, 3, 4, 5].map(() => ({ log: logAlone(folder), read: readAlone(folder) }));
    const log = Math.min(...rounds.map((round) => round.log));
    const read = rounds.map((round) => round.read).reduce((least, run) => (run.seconds < least.seconds ? run : least));
    const ratio = read.seconds / log;
    console.log(`git log alone      ${log.toFixed(2)} s`);
    console.log(`readHistory        ${read.seconds.toFixed(2)} s   ${read.megabytes.toFixed(0)} MB peak`);
    const single = rounds.map((round) => round.read.seconds / round.log).toSorted((one, other) => one - other);
    console.log(
      `ratio              ${ratio.toFixed(2)}   of the least times; of single rounds: ${single.map((one) => one.toFixed(2)).join(', ')}`,
    );
    const met = ratio <= GOAL.ratio && read.megabytes < GOAL.megabytes;
    console.log(`goal               ${GOAL.ratio}   ${GOAL.megabytes} MB: ${met ? 'met' : 'MISSED'}`);
    const found = { edits: read.edits, prompts: read.prompts, cases: read.cases };
    if (JSON.stringify(found) !== JSON.stringify({ ...written, cases })) {
      console.error(`nothing measured: found ${JSON.stringify(found)}, written ${JSON.stringify(written)}`);
      process.exit(1);
    }
    if (!met) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function seconds(started) {
  return (performance.now() - started) / 1000;
}

function logAlone(folder) {
  const started = performance.now();
  const { status } = spawnSync(
    'git',
    ['log', '--date-order', '--no-merges', '--raw', '-z', '--no-renames', '--no-abbrev', '--format=%H %ct %s'],
    { cwd: folder, stdio: 'ignore' },
  );
  if (status !== 0) throw new Error('git log failed');
  return seconds(started);
}

/** In a process of its own, whose peak is then this alone; children of git are not counted. */
function readAlone(folder) {
  return JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--measure', folder], { encoding: 'utf8' }),
  );
}

async function measure(root) {
  const load = (path) => import(new URL(path, BUILD).href);
  const { readHistory } = await load('history/read-history.js');
  const { loadConfig } = await load('config/load.js');
  const { value } = loadConfig(CONFIG, 'evalgap.yml');
  const started = performance.now();
  const histories = await readHistory({ root }, value.config.suites, { folder: '', now: Date.now() });
  const took = seconds(started);
  const { entries, cases } = histories.get('support');
  console.log(
    JSON.stringify({
      seconds: took,
      megabytes: process.resourceUsage().maxRSS / 1024,
      edits: entries.flatMap((entry) => entry.cases).filter(({ kind }) => kind === 'edited').length,
      prompts: entries.flatMap((entry) => entry.changes).filter(({ kind, from }) => kind === 'prompt' && from).length,
      cases: cases.length,
    }),
  );
}

/** Of a hundred commits five edit a case, one a prompt, one a policy; all others one to four files of code. */
async function writeHistory(folder, commits, cases, files) {
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  const git = spawn('git', ['fast-import', '--quiet'], { cwd: folder, stdio: ['pipe', 'inherit', 'inherit'] });
  const put = async (text) => {
    if (!git.stdin.write(text)) await once(git.stdin, 'drain');
  };
  const random = randomFrom(1);
  const below = (most) => Math.floor(random() * most);
  const versions = new Array(cases).fill(0);
  const caseFile = (file) => {
    const lines = [];
    for (let index = file; index < cases; index += files) lines.push(caseLine(index, versions[index]));
    return [`evals/part-${file}.jsonl`, lines.join('')];
  };
  const written = { edits: 0, prompts: 0 };
  for (let commit = 0; commit < commits; commit += 1) {
    const changed = [];
    const kind = commit === 0 ? 'first' : ['case', 'case', 'case', 'case', 'case', 'prompt', 'policy'][below(100)];
    if (kind === 'first') {
      for (let file = 0; file < files; file += 1) changed.push(caseFile(file));
      for (let file = 0; file < 2_000; file += 1) changed.push(codeFile(file, 0));
      changed.push(...['triage.md', 'reply.j2'].map((name) => [`prompts/${name}`, 'You are the first of all.\n']));
    } else if (kind === 'case') {
      const index = below(cases);
      versions[index] = commit;
      changed.push(caseFile(index % files));
      written.edits += 1;
    } else if (kind === 'prompt') {
      changed.push(['prompts/triage.md', `You sort requests, as of ${commit}.\n`]);
      written.prompts += 1;
    } else if (kind === 'policy') changed.push([`policies/policy-${below(20)}.md`, `Refunds within ${commit} days.\n`]);
    else for (let left = 1 + below(4); left > 0; left -= 1) changed.push(codeFile(below(2_000), commit));
    const message = `Change ${commit}`;
    await put(`commit refs/heads/main\ncommitter Ann <ann@example.invalid> ${START + commit * 900} +0000\n`);
    await put(`data ${message.length}\n${message}\n`);
    for (const [path, text] of new Map(changed)) await put(`M 100644 inline ${path}\ndata ${text.length}\n${text}\n`);
  }
  git.stdin.end();
  const [code] = await once(git, 'close');
  if (code !== 0) throw new Error('git fast-import failed');
  return written;
}

function codeFile(file, version) {
  return [`src/part-${file % 40}/module-${file}.ts`, `export const version = ${version};\n`];
}

function caseLine(index, version) {
  const input = `Where is my order A-${index}? It was to be here days ago, and nobody answers me (${version}).`;
  const call = { name: 'get_order', arguments: { order_id: `A-${index}` } };
  return `${JSON.stringify({ id: `case-${index}`, input, expect: { lookup: [call], decide: 'refund' }, tags: ['order'] })}\n`;
}

/** mulberry32: the same history every time. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
