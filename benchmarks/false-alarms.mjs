// How often Evalgap's statistics cry wolf, miss what they say they would see, or draw an interval that misses the truth,
// on simulated suites whose truth is known. Needs the compiled sources: npm run build.
//
//   node benchmarks/false-alarms.mjs [--repetitions 2000] [--seed 1]
//
// Ends with exit code 1 when a rate is above what the reports promise, or when nothing was measured.
import { parseArgs } from 'node:util';

const stats = await compiled(
  'holm',
  'paired-interval',
  'paired-sample',
  'power',
  'sign-flip',
  'distributions',
  'wilson',
);

/**
 * The words a suite is given: one per step, the final one first, and one for the share of trials that completed. The
 * final step and that share are tested alone at 5 %; the other steps in which at least five cases differ are one Holm
 * family at 5 %. An improvement must survive counting every trial that the head did not complete as wrong.
 */
function wordsOf({ measured, pessimistic, completed }) {
  const words = adjustedChanges(measured).map(word);
  const surely = words.includes('improved') ? adjustedChanges(pessimistic).map(word) : words;
  return {
    steps: words.map((given, step) => (given === 'improved' ? surely[step] : given)),
    completed: word(change(completed)),
  };
}

function adjustedChanges([final, ...others]) {
  const changes = others.map(change);
  const family = changes.filter(({ differing }) => differing >= 5);
  const adjusted = stats.holm(family.map(({ p }) => p));
  return [change(final), ...changes.map((one) => ({ ...one, p: adjusted[family.indexOf(one)] ?? 1 }))];
}

function word({ delta, p }) {
  if (p >= 0.05) return 'unchanged';
  return delta < 0 ? 'regressed' : 'improved';
}

function change(cases) {
  const sample = stats.pairedSample(cases);
  return { p: stats.signFlip(sample.units.differences).mid, delta: sample.delta, differing: sample.differing };
}

/** A case of a population: the chances that base and head get one trial of it right. */
const populations = {
  'nearly all right, no change': { draw: () => [0.99, 0.99], delta: 0 },
  'nearly all right, 2 points worse': { draw: () => [0.995, 0.975], delta: -0.02 },
  'any difficulty, no change': { draw: () => twice(random()), delta: 0 },
  'any difficulty, a tenth breaks': { draw: () => broken(random(), 0.1), delta: -0.05 },
  'easy or hopeless, no change': { draw: () => twice(random() < 0.7 ? 0.97 : 0.03), delta: 0 },
  'four fifths right, a fifth breaks': { draw: () => broken(0.8, 0.2), delta: -0.16 },
  'half right, and others than before': { draw: () => (random() < 0.5 ? [0.8, 0.3] : [0.2, 0.6]), delta: -0.05 },
};

const { values: options } = parseArgs({
  options: { repetitions: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const repetitions = Number(options.repetitions);
const random = generator(Number(options.seed));
/** Standard errors by which a rate must miss what is promised before that counts: chance alone must not fail a run. */
const SURELY = 4;
const failures = [];
let measured = 0;

if (!Number.isSafeInteger(repetitions) || repetitions < 1) fail('--repetitions must be a whole number above 0');
falseAlarms();
coverage();
power();
if (measured === 0) fail('nothing was measured');
if (failures.length > 0) fail(failures.join('\n'));

/** Two runs of one unchanged agent: every word of change is a false alarm. */
function falseAlarms() {
  console.log(`Unchanged suites of five steps, ${repetitions} comparisons a line\n`);
  const table = columns(6, 7, 7, 7, 19, 19, 19, 19);
  table(
    'cases',
    'trials',
    'fail',
    'flip',
    'final',
    'a step regressed',
    'a step changed',
    'or completed fell',
    'a case fails',
  );
  for (const [cases, trials, failing, spread] of [
    [50, 1, 0, 1.7],
    [50, 1, 0, 0.8],
    [50, 3, 0, 1.2],
    [200, 1, 0, 1.7],
    [200, 1, 0, 0.8],
    [200, 3, 0, 1.2],
    [200, 1, 0.02, 1.2],
    [200, 1, 0.1, 1.2],
    [200, 3, 0.1, 1.2],
  ]) {
    const seen = { final: 0, regressed: 0, changed: 0, fell: 0, naive: 0, flips: 0 };
    for (let repetition = 0; repetition < repetitions; repetition += 1) {
      const suite = unchangedSuite(cases, trials, failing, spread);
      const { steps, completed } = wordsOf(suite);
      measured += 1;
      if (steps[0] !== 'unchanged') seen.final += 1;
      if (steps.includes('regressed')) seen.regressed += 1;
      if (steps.some((given) => given !== 'unchanged')) seen.changed += 1;
      if (steps.includes('regressed') || completed === 'regressed') seen.fell += 1;
      if (suite.measured[0].some(({ base, head }) => head < base)) seen.naive += 1;
      seen.flips += suite.flips / cases;
    }
    table(
      cases,
      trials,
      percent(failing),
      percent(seen.flips / repetitions),
      rate(seen.final, repetitions),
      promise(seen.regressed, repetitions, 0.05, 'unchanged suites called regressed at a step'),
      promise(seen.changed, repetitions, 0.1, 'unchanged suites given a word of change at a step'),
      promise(seen.fell, repetitions, 0.075, 'unchanged suites called regressed at a step or in completed trials'),
      percent(seen.naive / repetitions),
    );
  }
}

/**
 * Five steps that share each case's difficulty and each trial's luck, so that they are right and wrong together. A
 * larger spread of difficulty makes fewer cases flip between two runs. A share of the trials fails to complete.
 */
function unchangedSuite(cases, trials, failing, spread) {
  const eases = [0.2, 1.9, 1.3, 1, 0.6];
  const suite = { measured: eases.map(() => []), pessimistic: eases.map(() => []), completed: [], flips: 0 };
  for (let index = 0; index < cases; index += 1) {
    const difficulty = normal();
    const own = eases.map((ease) => ease + spread * (0.8 * difficulty + 0.6 * normal()));
    const base = sideOf(own, trials, failing);
    const head = sideOf(own, trials, failing);
    if (base.first !== head.first) suite.flips += 1;
    suite.completed.push({ base: base.completed, baseTrials: trials, head: head.completed, headTrials: trials });
    if (base.completed === 0) continue;
    for (const step of eases.keys()) {
      const pair = { base: base.right[step], baseTrials: base.completed, head: head.right[step] };
      if (head.completed > 0) suite.measured[step].push({ ...pair, headTrials: head.completed });
      suite.pessimistic[step].push({ ...pair, headTrials: trials });
    }
  }
  return suite;
}

/** One case's trials on one side: right ones per step among those completed, and the first trial's final step. */
function sideOf(own, trials, failing) {
  const side = { completed: 0, right: own.map(() => 0), first: false };
  for (let trial = 0; trial < trials; trial += 1) {
    const luck = 0.6 * normal();
    const right = own.map((ease) => ease + luck + 0.8 * normal() > 0);
    if (trial === 0) side.first = right[0];
    if (random() < failing) continue;
    side.completed += 1;
    for (const step of own.keys()) if (right[step]) side.right[step] += 1;
  }
  return side;
}

function coverage() {
  console.log('\nShare of 95 % intervals that hold the true difference; in brackets the t interval, for comparison\n');
  const table = columns(36, 17, 17, 17, 17, 17);
  table('cases × trials', ...[20, 50, 200].flatMap((cases) => [`${cases} × 1`, `${cases} × 3`]));
  const worst = { evalgap: new Map(), student: new Map() };
  for (const [name, population] of Object.entries(populations)) {
    const cells = [];
    for (const cases of [20, 50, 200]) {
      for (const trials of [1, 3]) {
        const { held, heldByStudent } = coverageOf(population, cases, trials);
        cells.push(`${percent(held / repetitions)} (${points(heldByStudent / repetitions)})`);
        lower(worst.evalgap, cases, held);
        lower(worst.student, cases, heldByStudent);
      }
    }
    table(name, ...cells);
  }
  console.log();
  for (const [cases, held] of worst.evalgap) {
    const student = percent(worst.student.get(cases) / repetitions);
    console.log(`worst at ${cases} cases: ${rate(held, repetitions)}, t interval ${student}`);
    if (interval(held, repetitions, SURELY)[1] < 0.93)
      failures.push(`intervals of ${cases} cases miss the truth too often`);
  }
}

function coverageOf({ draw, delta }, cases, trials) {
  const seen = { held: 0, heldByStudent: 0 };
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    const pairs = Array.from({ length: cases }, () => pairOf(draw(), trials));
    measured += 1;
    if (holds(stats.pairedInterval(stats.pairedSample(pairs)), delta)) seen.held += 1;
    if (holds(studentInterval(pairs), delta)) seen.heldByStudent += 1;
  }
  return seen;
}

/** The usual interval of a mean: no width at all when no case differs. */
function studentInterval(pairs) {
  const differences = pairs.map(({ base, head, baseTrials }) => (head - base) / baseTrials);
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / pairs.length;
  const squares = differences.reduce((sum, difference) => sum + (difference - mean) ** 2, 0);
  const half = stats.tQuantile(0.975, pairs.length - 1) * Math.sqrt(squares / (pairs.length - 1) / pairs.length);
  return [mean - half, mean + half];
}

/** Whether a drop as large as the smallest one said to be visible is found as often as said: in 80 %. */
function power() {
  console.log('\nDrops of the size that the run before called the smallest visible one\n');
  const table = columns(7, 8, 10, 18);
  table('cases', 'trials', 'accuracy', 'smallest visible', 'found');
  for (const [cases, trials, ease, spread] of [
    [50, 1, 0.4, 1.2],
    [50, 3, 0.4, 1.2],
    [200, 1, 0.4, 1.2],
    [200, 3, 0.4, 1.2],
    [200, 1, 2.5, 1.2],
    [1000, 1, 1.5, 0.8],
  ]) {
    const runs = Math.ceil(repetitions / (cases > 200 ? 4 : 2));
    const seen = { found: 0, visible: 0, accuracy: 0, tried: 0 };
    for (let run = 0; run < runs; run += 1) {
      const difficulty = Array.from({ length: cases }, () => ease + spread * normal());
      const before = stats.pairedSample(difficulty.map((own) => probitPair(own, trials, false)));
      const visible = stats.smallestVisible(stats.dropModel(before));
      if (visible === null) continue;
      const share = visible / before.base.mean;
      const { p, delta } = change(difficulty.map((own) => probitPair(own, trials, random() < share)));
      measured += 1;
      seen.tried += 1;
      seen.visible += visible;
      seen.accuracy += before.base.mean;
      if (p < 0.05 && delta < 0) seen.found += 1;
    }
    table(
      cases,
      trials,
      percent(seen.accuracy / seen.tried),
      percent(seen.visible / seen.tried),
      rate(seen.found, seen.tried),
    );
  }
}

function probitPair(own, trials, breaks) {
  const pair = { base: 0, baseTrials: trials, head: 0, headTrials: trials };
  for (let trial = 0; trial < trials; trial += 1) {
    if (own + normal() > 0) pair.base += 1;
    if (!breaks && own + normal() > 0) pair.head += 1;
  }
  return pair;
}

function pairOf([base, head], trials) {
  const pair = { base: 0, baseTrials: trials, head: 0, headTrials: trials };
  for (let trial = 0; trial < trials; trial += 1) {
    if (random() < base) pair.base += 1;
    if (random() < head) pair.head += 1;
  }
  return pair;
}

function twice(chance) {
  return [chance, chance];
}

function broken(chance, share) {
  return [chance, random() < share ? 0 : chance];
}

function holds([low, high], value) {
  return low - 1e-12 <= value && value <= high + 1e-12;
}

function lower(map, key, value) {
  map.set(key, Math.min(map.get(key) ?? Number.POSITIVE_INFINITY, value));
}

/** A rate with the 95 % interval of the simulation itself. */
function rate(count, of) {
  const [low, high] = interval(count, of);
  return `${percent(count / of)} (${points(low)}–${points(high)})`;
}

function interval(count, of, critical) {
  return stats.wilson(count / of, of, critical);
}

/** A rate, noted as a failure where it is surely above what is promised. */
function promise(count, of, limit, what) {
  if (interval(count, of, SURELY)[0] > limit) failures.push(`${rate(count, of)} of ${what}, not ${percent(limit)}`);
  return rate(count, of);
}

function percent(share) {
  return `${points(share)} %`;
}

function points(share) {
  return (100 * share).toFixed(1);
}

/** Prints rows of cells in columns of these widths. */
function columns(...widths) {
  return (...cells) => console.log(cells.map((cell, index) => String(cell).padEnd(widths[index] ?? 0)).join(''));
}

/** Standard normal numbers, two at a time (Marsaglia's polar method). */
function normal() {
  if (normal.spare !== undefined) {
    const spare = normal.spare;
    normal.spare = undefined;
    return spare;
  }
  for (;;) {
    const [x, y] = [2 * random() - 1, 2 * random() - 1];
    const square = x * x + y * y;
    if (square >= 1 || square === 0) continue;
    const scale = Math.sqrt((-2 * Math.log(square)) / square);
    normal.spare = y * scale;
    return x * scale;
  }
}

/** Numbers in [0, 1), the same for the same seed: Doty-Humphrey's small fast counter (sfc32). */
function generator(seed) {
  let [a, b, c, counter] = [0, seed | 0, seed >> 31, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let skipped = 0; skipped < 20; skipped += 1) next();
  return next;
}

async function compiled(...names) {
  try {
    const modules = await Promise.all(names.map((name) => import(`../build/stats/${name}.js`)));
    return Object.assign({}, ...modules);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return fail('the compiled sources are missing: run `npm run build` first');
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
