// How often the tests of a shift of inputs cry wolf, what they see, and how long they take, on the texts of CLINC150
// (Larson et al. 2019): requests of 150 intents in 10 domains, and a hundred that belong to none.
// usage: npm run build; node benchmarks/shift.mjs [--repetitions 1000] [--texts ../shared/data/texts/clinc150-val.jsonl]
//
// Ends with exit code 1 when a goal is missed, or when nothing was measured.
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const BUILD = process.env.EVALGAP_BUILD ?? fileURLToPath(new URL('../build/', import.meta.url));
const LEVEL = 0.05;
const PERMUTATIONS = 999;
const SIDE = 500;
const WEEKS = 8;
const WEEK = 300;
const SPEED_GOAL = 5;
const MINUTES_GOAL = 10;
/** Of strangers among copies. */
const COPIES_GOAL = 0.75;

if (isMainThread) await report();
else await work(workerData);

async function report() {
  const { values } = parseArgs({
    options: {
      repetitions: { type: 'string', default: '1000' },
      texts: {
        type: 'string',
        default: fileURLToPath(new URL('../../shared/data/texts/clinc150-val.jsonl', import.meta.url)),
      },
    },
  });
  const repetitions = Number(values.repetitions);
  const fewer = Math.max(1, Math.round(repetitions / 5));
  for (const [needed, remedy] of [
    [join(BUILD, 'stats/mmd.js'), 'run `npm run build` first'],
    [values.texts, 'name the file of CLINC150, a JSON object with text, label and domain per line, with --texts'],
  ])
    if (!existsSync(needed)) {
      console.error(`nothing measured: ${needed} is missing, ${remedy}`);
      process.exit(1);
    }
  const { clopperPearson } = await load('stats/clopper-pearson');
  const [threads, started] = [availableParallelism(), performance.now()];
  console.log(
    `Node ${process.versions.node}, ICU ${process.versions.icu}, ${cpus()[0]?.model ?? process.arch}, ${threads} threads\n`,
  );

  const none = await rates('none', repetitions);
  console.log(`no shift: ${SIDE} against ${SIDE} others, ${repetitions} repetitions, rejected at ${LEVEL * 100} %`);
  print(none, ['inputs', 'novel', 'either, after Holm']);
  goal(
    'each at most 6 %',
    none.counts.every((count) => count / none.of <= 0.06),
  );

  const strangers = await rates('strangers', fewer);
  console.log(`a fifth out of scope: ${SIDE} against ${SIDE}, ${fewer} repetitions`);
  print(strangers, ['inputs', 'novel', 'either, after Holm']);
  goal('either at least 85 %', strangers.counts[2] / strangers.of >= 0.85);

  for (const [name, share] of [
    ['copies', 'a fifth'],
    ['manyCopies', 'half'],
  ]) {
    const copied = await rates(name, fewer);
    console.log(`a fifth out of scope, ${share} of the rest word for word as the other side, ${fewer} repetitions`);
    print(copied, ['inputs', 'novel', 'either, after Holm']);
    goal(`novel at least ${COPIES_GOAL * 100} %`, copied.counts[1] / copied.of >= COPIES_GOAL);
  }

  const often = await rates('often', fewer);
  console.log(`intents of 3 of 10 domains five times as frequent: ${SIDE} against ${SIDE}, ${fewer} repetitions`);
  print(often, ['inputs', 'novel', 'either, after Holm']);
  goal('either at least 98 %', often.counts[2] / often.of >= 0.98);

  const weeks = await rates('weeks', fewer);
  console.log(`no shift in ${WEEKS} weeks of ${WEEK} against the same ${SIDE}, ${fewer} repetitions: any alarm`);
  print(weeks, [
    'inputs, two weeks running',
    'novel, two weeks running',
    'either, two weeks running',
    'either, each week by itself',
  ]);
  goal('either at most 10 %', weeks.counts[2] / weeks.of <= 0.1);

  const minutes = (performance.now() - started) / 60_000;
  console.log(
    `all of this in ${minutes.toFixed(1)} min of wall time, ${(process.cpuUsage().user / 6e7).toFixed(1)} min of processor time`,
  );
  goal(`at most ${MINUTES_GOAL} min`, minutes <= MINUTES_GOAL);

  await speed();

  function rates(name, of) {
    return inThreads(name, of, values.texts, threads);
  }

  function print({ counts, of }, names) {
    const width = Math.max(...names.map(({ length }) => length));
    for (const [index, name] of names.entries()) {
      const [low, high] = clopperPearson(counts[index], of).map((share) => (share * 100).toFixed(1));
      console.log(
        `  ${name.padEnd(width)}  ${((counts[index] / of) * 100).toFixed(1).padStart(5)} %  (95 % CI ${low} … ${high})`,
      );
    }
  }

  async function speed() {
    const { inputShift } = await load('production/shift/input-shift');
    const texts = shuffled(
      readTexts(values.texts).map(({ text }) => text),
      2_000,
      (await load('stats/random')).randomFrom(1),
    );
    const [reference, current] = [texts.slice(0, 1_000), texts.slice(1_000)];
    inputShift(reference.slice(0, 300), current.slice(0, 300));
    const whole = timed(() => inputShift(reference, current));
    const bare = timed(() => bareSums(2_000, 1_000));
    console.log(
      `\n1,000 against 1,000 with ${PERMUTATIONS} permutations: ${whole.wall.toFixed(2)} s of wall time, ${whole.processor.toFixed(2)} s of processor time`,
    );
    console.log(
      `  the bare sums over one half of such a matrix, ${PERMUTATIONS} times: ${bare.processor.toFixed(2)} s, ratio ${(whole.processor / bare.processor).toFixed(1)}`,
    );
    goal(`under ${SPEED_GOAL} s of processor time`, whole.processor < SPEED_GOAL);
  }
}

function goal(what, met) {
  console.log(`  goal: ${what}: ${met ? 'met' : 'MISSED'}\n`);
  if (!met) process.exitCode = 1;
}

function timed(run) {
  const [started, used] = [performance.now(), process.cpuUsage()];
  run();
  const { user, system } = process.cpuUsage(used);
  return { wall: (performance.now() - started) / 1_000, processor: (user + system) / 1e6 };
}

/** What no test by permuting can do without: of a matrix, the sum within a part of its rows, again and again. */
function bareSums(count, part) {
  const values = new Float32Array(count * count).fill(0.5);
  const places = Int32Array.from({ length: part }, (_, index) => index * Math.floor(count / part));
  let sum = 0;
  for (let nth = 0; nth < PERMUTATIONS; nth += 1)
    for (let one = 0; one < part; one += 1)
      for (let other = 0; other < one; other += 1) sum += values[places[one] * count + places[other]];
  return sum;
}

/** Every thread takes the repetitions that are its own; each draws by a seed that is its number. */
async function inThreads(name, of, texts, threads) {
  const parts = await Promise.all(
    Array.from(
      { length: threads },
      (_, thread) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(fileURLToPath(import.meta.url), {
            workerData: { name, of, texts, thread, threads },
          });
          worker.once('message', resolve);
          worker.once('error', reject);
        }),
    ),
  );
  const counts = parts[0].map((_, index) => parts.reduce((sum, part) => sum + part[index], 0));
  return { counts, of };
}

async function work({ name, of, texts, thread, threads }) {
  const { randomFrom, below } = await load('stats/random');
  const { comparedSides } = await load('production/shift/compared-sides');
  const { shiftTests } = await load('production/shift/shift-tests');
  const { novelTexts } = await load('production/shift/novel-texts');
  const { holm } = await load('stats/holm');
  const { isAlarm } = await load('rules/shift/alarm');
  const rows = readTexts(texts);
  const [inScope, strangers] = [
    rows.filter(({ label }) => label !== 'oos'),
    rows.filter(({ label }) => label === 'oos'),
  ];
  const domains = [...new Set(inScope.map(({ domain }) => domain))].sort();
  const draws = {
    none: once(noShift),
    strangers: once((random) => withStrangers(random, 0)),
    copies: once((random) => withStrangers(random, 0.2)),
    manyCopies: once((random) => withStrangers(random, 0.5)),
    often: once(moreOften),
    weeks: manyWeeks,
  };
  const counts = [];
  for (let nth = thread; nth < of; nth += threads)
    for (const [index, hit] of draws[name](randomFrom(1_000_003 + nth)).entries())
      counts[index] = (counts[index] ?? 0) + hit;
  parentPort.postMessage(counts);

  function once(draw) {
    return (random) => {
      const p = tested(...draw(random));
      return [...p, Math.min(...holm(p))].map((one) => (one <= LEVEL ? 1 : 0));
    };
  }

  function tested(reference, current) {
    const sides = comparedSides(reference.map(textOf), current.map(textOf));
    return shiftTests(sides, novelTexts(sides));
  }

  function noShift(random) {
    const drawn = shuffled(rows, 2 * SIDE, random);
    return [drawn.slice(0, SIDE), drawn.slice(SIDE)];
  }

  /** `copied`: the share of those that are no strangers which stand in the reference, too. */
  function withStrangers(random, copied) {
    const fifth = SIDE / 5;
    const drawn = shuffled(inScope, 2 * SIDE - fifth, random);
    const [reference, usual] = [drawn.slice(0, SIDE), drawn.slice(SIDE)];
    const copies = shuffled(reference, Math.round(usual.length * copied), random);
    return [reference, [...copies, ...usual.slice(copies.length), ...shuffled(strangers, fifth, random)]];
  }

  function moreOften(random) {
    const frequent = new Set(shuffled(domains, 3, random));
    const all = shuffled(inScope, inScope.length, random);
    const reference = all.slice(0, SIDE);
    // Each is drawn with a chance in proportion to its weight, without being put back.
    const rest = all.slice(SIDE).map((row) => {
      const weight = frequent.has(row.domain) ? 5 : 1;
      return { row, key: -Math.log((below(random, 2 ** 31) + 1) / 2 ** 31) / weight };
    });
    rest.sort((one, other) => one.key - other.key);
    return [reference, rest.slice(0, SIDE).map(({ row }) => row)];
  }

  function manyWeeks(random) {
    const drawn = shuffled(rows, SIDE + WEEKS * WEEK, random);
    const looks = Array.from({ length: WEEKS }, (_, week) =>
      holm(tested(drawn.slice(0, SIDE), drawn.slice(SIDE + week * WEEK, SIDE + (week + 1) * WEEK))),
    );
    const alarm = (index) => looks.some((look, week) => isAlarm(look[index], looks[week - 1]?.[index] ?? null));
    const [inputs, novel] = [alarm(0), alarm(1)];
    return [inputs, novel, inputs || novel, looks.some((look) => Math.min(...look) <= LEVEL)].map(Number);
  }
}

function shuffled(list, count, random) {
  const drawn = [...list];
  for (let index = 0; index < count; index += 1) {
    const from = index + Math.floor((random() / 2 ** 32) * (drawn.length - index));
    [drawn[index], drawn[from]] = [drawn[from], drawn[index]];
  }
  return drawn.slice(0, count);
}

function readTexts(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function textOf({ text }) {
  return text;
}

function load(path) {
  return import(new URL(`${path}.js`, new URL(`file://${BUILD}/`)).href);
}
