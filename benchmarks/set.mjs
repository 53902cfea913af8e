// How long and how much memory it takes to look over a set of cases, beside holding every text against every other.
// usage: npm run build; node benchmarks/set.mjs
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUILD = new URL('../build/', import.meta.url);
const CLI = process.env.EVALGAP_CLI ?? fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const RUNS = [
  { name: '2,000 cases', cases: 2_000, checked: true, goal: { seconds: 0.5 } },
  { name: '20,000 cases', cases: 20_000, checked: true, goal: { seconds: 10, megabytes: 500 } },
  { name: '50,000 cases', cases: 50_000, goal: { seconds: 40, megabytes: 1000 } },
  { name: '20,000 cases of 2 KB', cases: 20_000, kind: 'long', goal: { seconds: 40, megabytes: 1000 } },
  { name: '20,000 cases, one of 1 MB', cases: 20_000, kind: 'one-long', goal: { seconds: 10, megabytes: 500 } },
  { name: '20,000 cases of one template', cases: 20_000, kind: 'template', goal: { seconds: 10, megabytes: 500 } },
  {
    name: '20,000 cases, half one template',
    cases: 20_000,
    kind: 'half-template',
    goal: { seconds: 10, megabytes: 500 },
  },
  { name: '20,000 equal cases', cases: 20_000, kind: 'equal', goal: { seconds: 10, megabytes: 500 } },
  {
    name: '20,000 cases in clusters of 19',
    cases: 20_000,
    kind: 'clusters',
    checked: true,
    goal: { seconds: 10, megabytes: 700 },
  },
];
/** So many texts, evenly taken, stand for all where the naive loop over all would take many minutes. */
const NAIVE_SAMPLE = 2_000;

const CONFIG = `suites:
  support:
    cases: [evals/*.jsonl]
    steps: { extract: fields, call: tool-call, decide: equals, reply: contains }
    prompts: { triage: prompts/triage.md }
`;
/** Forty examples, none of which is a case. */
const PROMPT = Array.from(
  { length: 40 },
  (_, nth) => `Customer: Could you tell me what happened to request number ${nth} of mine?\nAnswer: label-${nth % 7}\n`,
).join('\n');

const [mode, ...args] = process.argv.slice(2);
if (mode === '--measure') await measure(args[0], Number(args[1]), args[2]);
else report(mode);

function report(only) {
  if (!existsSync(new URL('rules/set/judge-set.js', BUILD))) {
    console.error('nothing measured: build/ is missing, run `npm run build` first');
    process.exit(1);
  }
  for (const { name, cases, kind = 'short', checked = false, goal } of RUNS) {
    if (only !== undefined && !name.includes(only)) continue;
    const naive = inOwnProcess('naive', cases, kind);
    const [alike, judged] = ['alike', 'judge'].map((what) => leastOf(goal.seconds < 1 ? 5 : 1, what, cases, kind));
    // The folder's own process is the bundle's: its start is taken off, and its memory is what a user sees.
    const check = checked ? leastOf(goal.seconds < 1 ? 5 : 1, 'check', cases, kind) : undefined;
    const met = [judged, check ?? judged].every(
      ({ seconds, megabytes }) => seconds < goal.seconds && megabytes < (goal.megabytes ?? Number.POSITIVE_INFINITY),
    );
    const all = `${goal.seconds} s${goal.megabytes === undefined ? '' : `, ${goal.megabytes} MB`}`;
    const of = naive.compared < cases ? `, reckoned from ${naive.compared.toLocaleString('en')} of them` : '';
    console.log(`${name}, ${alike.characters} characters on average`);
    console.log(`  every pair       ${naive.seconds.toFixed(1)} s${of}`);
    console.log(
      `  alikeCases       ${alike.seconds.toFixed(2)} s   1 of ${(naive.seconds / alike.seconds).toFixed(0)}   ${alike.megabytes.toFixed(0)} MB peak   ${alike.found}`,
    );
    console.log(
      `  judgeSet, whole  ${judged.seconds.toFixed(2)} s   ${judged.megabytes.toFixed(0)} MB peak   ${judged.found}`,
    );
    if (check !== undefined)
      console.log(
        `  check, bundled   ${check.seconds.toFixed(2)} s over --version   ${check.megabytes.toFixed(0)} MB peak   ${check.found}`,
      );
    console.log(`  goal             ${all}: ${met ? 'met' : 'MISSED'}`);
    if (!met || alike.missed > 0) process.exitCode = 1;
    if (alike.missed > 0) console.error(`  of the planted pairs ${alike.missed} were not found`);
  }
}

/** Where half a second is asked for, what else the machine does would decide a single round. */
function leastOf(rounds, ...args) {
  const runs = Array.from({ length: rounds }, () => inOwnProcess(...args));
  return runs.reduce((least, run) => (run.seconds < least.seconds ? run : least));
}

/** In a process of its own, whose peak is then this alone, the start of Node and the making of the texts included. */
function inOwnProcess(what, cases, kind) {
  return JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--measure', what, String(cases), kind], {
      encoding: 'utf8',
    }),
  );
}

async function measure(what, count, kind) {
  const load = (path) => import(new URL(path, BUILD).href);
  const { cases, planted } = makeCases(count, kind);
  const characters = Math.round(cases.reduce((sum, { input }) => sum + input.length, 0) / cases.length);
  const run = { naive: () => everyPair(cases), alike: alikeAlone, judge: judgeWhole, check: checkFolder }[what];
  const measured = await run();
  console.log(JSON.stringify({ characters, megabytes: process.resourceUsage().maxRSS / 1024, ...measured }));

  function checkFolder() {
    return checkedIn(cases);
  }

  async function alikeAlone() {
    const { alikeCases } = await load('rules/set/alike/alike-cases.js');
    const started = performance.now();
    const { pairs, nearUnchecked } = alikeCases(cases, 0.8);
    const took = seconds(started);
    const known = new Set(pairs.map(({ earlier, later }) => `${earlier.id} ${later.id}`));
    const missed = nearUnchecked === undefined ? planted.filter((pair) => !known.has(pair)).length : 0;
    return {
      seconds: took,
      missed,
      found: nearUnchecked ?? `${pairs.length} pairs, ${planted.length} of them planted`,
    };
  }

  async function judgeWhole() {
    const { judgeSet } = await load('rules/set/judge-set.js');
    const { loadConfig } = await load('config/load.js');
    const { value } = loadConfig(CONFIG, 'evalgap.yml');
    const { config, locate } = value;
    const prompts = [{ id: 'triage', path: 'prompts/triage.md', format: 'text', digest: '0', texts: [PROMPT] }];
    const facts = {
      suite: config.suites[0],
      cases,
      drafts: [],
      whole: true,
      prompts,
      tools: [],
      files: [],
      runs: [],
      locate,
    };
    const started = performance.now();
    const { findings } = judgeSet(facts, config);
    return { seconds: seconds(started), found: `${findings.length} findings` };
  }
}

/** The cases in a folder, and the bundle started on it; the measuring process has no part in it but to wait. */
function checkedIn(cases) {
  const folder = mkdtempSync(join(tmpdir(), 'evalgap-set-'));
  try {
    for (const below of ['evals', 'prompts']) mkdirSync(join(folder, below));
    writeFileSync(join(folder, 'evalgap.yml'), CONFIG);
    writeFileSync(join(folder, 'prompts/triage.md'), PROMPT);
    const lines = cases.map(({ id, input, expect }) =>
      JSON.stringify({ id, input, expect: Object.fromEntries(expect) }),
    );
    writeFileSync(join(folder, 'evals/cases.jsonl'), `${lines.join('\n')}\n`);
    const start = started(['--version'], folder);
    const whole = started(['check', '--format', 'json'], folder);
    const { findings } = JSON.parse(whole.stdout);
    return {
      seconds: whole.seconds - start.seconds,
      megabytes: whole.megabytes,
      found: `${findings.length} findings`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The peak is written down by the process itself as it ends. */
function started(args, cwd) {
  const peak = join(cwd, 'peak.cjs');
  writeFileSync(
    peak,
    `process.on('exit', () => require('node:fs').writeFileSync('peak', String(process.resourceUsage().maxRSS / 1024)));`,
  );
  const begun = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--require', peak, CLI, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  const took = seconds(begun);
  if (status !== 0 && status !== 1) throw new Error(`${args[0]} ended with ${status}: ${stderr.slice(0, 400)}`);
  return { stdout, seconds: took, megabytes: Number(readFileSync(join(cwd, 'peak'), 'utf8')) };
}

/** The plain way to the same pairs: the 3-grams of each text as a set of strings, every two sets counted out. */
function everyPair(cases) {
  const step = Math.max(1, Math.floor(cases.length / NAIVE_SAMPLE));
  const texts = cases.filter((_, index) => index % step === 0).map(({ input }) => input.toLowerCase());
  const started = performance.now();
  const sets = texts.map(
    (text) => new Set(Array.from({ length: Math.max(1, text.length - 2) }, (_, at) => text.slice(at, at + 3))),
  );
  // Of long texts a part of the rows is enough to tell.
  const rows = Math.min(sets.length, Math.max(20, Math.floor(60_000_000 / (sets.length * sets[0].size))));
  let pairs = 0;
  let compared = 0;
  for (let one = 0; one < rows; one += 1) {
    for (let other = 0; other < sets.length; other += 1) {
      let both = 0;
      for (const gram of sets[one]) if (sets[other].has(gram)) both += 1;
      if (both / (sets[one].size + sets[other].size - both) >= 0.8) pairs += 1;
      compared += 1;
    }
  }
  const perPair = seconds(started) / compared;
  return { seconds: (perPair * cases.length * (cases.length - 1)) / 2, compared: sets.length, found: pairs };
}

function seconds(started) {
  return (performance.now() - started) / 1000;
}

/** Requests of 10 to 40 words; one in fifty is an earlier one with a word changed. The same texts every time. */
function makeCases(count, kind) {
  const random = randomFrom(1);
  const below = (most) => Math.floor(random() * most);
  const words = vocabulary();
  // As in a language: the n-th word is met about 1/n as often as the first.
  const word = () => words[Math.min(words.length - 1, Math.floor(words.length ** random()) - 1 + below(3))];
  const sentence = (length) => Array.from({ length }, word).join(' ');
  const texts = [];
  const planted = [];
  const bases = [];
  for (let index = 0; index < count; index += 1) {
    if (kind === 'equal') texts.push('Where is my order? It was to be here on Monday.');
    else if (kind === 'clusters') texts.push(clustered(index, word, below, bases));
    else if (kind === 'template' || (kind === 'half-template' && index % 2 === 0)) texts.push(templated(index));
    else if (kind === 'one-long' && index === 0) texts.push(sentence(150_000));
    else if (index > 100 && below(50) === 0) {
      const from = 1 + below(index - 1);
      const changed = texts[from].split(' ');
      if (changed.length >= 20 && kind !== 'half-template') planted.push(`case-${from} case-${index}`);
      const place = below(changed.length);
      texts.push(changed.with(place, changed[place].split('').reverse().join('')).join(' '));
    } else texts.push(kind === 'long' ? sentence(330 + below(40)) : sentence(10 + below(31)));
  }
  const cases = texts.map((input, index) => ({
    id: `case-${index}`,
    input,
    expect: new Map(Object.entries(expectationOf(labelled(kind, below, index)))),
    tags: [],
    draft: false,
    digest: `sha256:${index}`,
    location: { file: 'evals/cases.jsonl', line: index + 1 },
  }));
  return { cases, planted };
}

/** Forty words, one of which is another one in each of nineteen requests. */
function clustered(index, word, below, bases) {
  if (index % 19 === 0) bases.push(Array.from({ length: 40 }, word));
  const base = bases.at(-1);
  return base.with(below(base.length), `${word()}${word()}`).join(' ');
}

function labelled(kind, below, index) {
  return kind === 'clusters' ? below(4) : index % 7;
}

/** What four steps with four scorers expect. */
function expectationOf(label) {
  return {
    extract: { order: `A-${label}`, language: 'en', topic: null },
    call: [{ name: `tool_${label}`, arguments: { order: `A-${label}` } }],
    decide: `label-${label}`,
    reply: { contains: [`number ${label}`], not: ['sorry'] },
  };
}

function templated(index) {
  return `Hello, my order A-${100_000 + index} has not arrived yet, could you please tell me where it is and when it will be here?`;
}

/** Some 2,000 words: stems of everyday requests with the endings that they take. */
function vocabulary() {
  const small =
    'the i to my it a and is for you of in that me not have on was with can this be please what when do how if but will an from are no your out there or get at about why one so just been by all up now has had they we would which then because could did who where more than some here still again yet only also into after before over any each two';
  const stems =
    'order parcel refund card account address cancel deliver pay charge return exchange invoice receipt lamp kettle toaster shoe jacket phone charger screen battery cable garden chair table cushion mirror carpet blanket shelf drawer bottle basket pillow printer router camera speaker monitor keyboard tablet watch ring bracelet scarf glove boot sandal shirt trouser button zipper sleeve collar size colour pattern label box seal tape stamp courier driver neighbour porch balcony window corner bridge station airport hotel ticket seat flight train bus garage engine mirror tyre brake wheel filter pump valve switch socket fuse bulb candle match lighter oven fridge freezer dishwasher washer dryer iron hoover broom bucket sponge towel curtain blind mattress duvet sheet wardrobe hanger mail letter answer question form page link button password login code number date week month year morning evening night doctor nurse hospital clinic pharmacy tablet cream bandage school teacher lesson book pencil paper office desk meeting manager team project report client contract clause signature lawyer bank loan interest deposit transfer branch teller wallet coin note tax fee discount voucher coupon offer sale shop store counter till queue basket trolley aisle bread butter cheese apple orange lemon onion carrot pepper salt sugar coffee tea water juice dinner lunch breakfast recipe kitchen spoon fork knife plate bowl glass cup bottle jar lid handle hinge screw nail hammer ladder paint brush roof wall floor ceiling door lock key alarm bell fence gate lawn flower tree branch leaf seed soil rain snow wind storm cloud sun summer winter spring autumn holiday beach mountain river lake island forest farm horse sheep dog cat bird fish letter friend family mother father sister brother uncle cousin child baby wedding party present song guitar piano drum film actor ticket game player goal score race prize winner story ghost magic dragon castle crown sword shield arrow ship sail anchor harbour';
  const endings = ['', 's', 'ed', 'ing', 'er', 'less', 'like'];
  const words = [...new Set(stems.split(' '))];
  return [...small.split(' '), ...endings.flatMap((ending) => words.map((stem) => stem + ending))];
}

/** mulberry32: the same texts every time. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
