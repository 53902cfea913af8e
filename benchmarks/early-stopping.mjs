// How often a comparison that is looked at after every case cries wolf, what looking costs in power, and what it saves:
// simulated suites, whose cases flip as often as those of real runs, through the project's own comparison.
// Needs the compiled sources: npm run build.
//
//   node benchmarks/early-stopping.mjs [--repetitions 10000] [--seed 1]
//
// Ends with exit code 1 when a goal is missed, or when nothing was measured.
import { parseArgs } from 'node:util';
import { generator, makeSimulation, wordsOf } from './early-stopping/simulation.mjs';

const { values: options } = parseArgs({
  options: { repetitions: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const repetitions = Number(options.repetitions);
if (!Number.isSafeInteger(repetitions) || repetitions < 1) fail('--repetitions must be a whole number above 0');

const parts = await compiled(
  'stats/wilson',
  'run/look',
  'run/outcome',
  'run/order',
  'compare/collect',
  'compare/compare-runs',
);
const compareOnce = makeSimulation(parts, generator(Number(options.seed)));
/** Standard errors by which a rate must miss its goal before that counts: chance alone must not fail a run. */
const SURELY = 4;
const failures = [];
const started = performance.now();
let measured = 0;

/** Accuracies and shares of cases that flip as repeated runs of one agent on public benchmarks show them: 22 to 38 %. */
const UNCHANGED = [
  { cases: 200, trials: 1, steps: 1, accuracy: 0.72, flips: 0.25, part: 1 },
  { cases: 200, trials: 1, steps: 5, accuracy: 0.72, flips: 0.3, part: 0.2 },
  { cases: 200, trials: 1, steps: 5, accuracy: 0.45, flips: 0.38, failing: 0.03, part: 0.2 },
  { cases: 50, trials: 1, steps: 1, accuracy: 0.45, flips: 0.38, part: 0.5 },
  { cases: 50, trials: 1, steps: 5, accuracy: 0.45, flips: 0.22, part: 0.3 },
  { cases: 50, trials: 3, steps: 3, accuracy: 0.45, flips: 0.3, part: 0.15 },
  { cases: 200, trials: 3, steps: 1, accuracy: 0.72, flips: 0.25, part: 0.1 },
  { cases: 1000, trials: 1, steps: 1, accuracy: 0.72, flips: 0.3, part: 0.05 },
];

const WORSE = [0.05, 0.1, 0.2].flatMap((drop) => [
  { cases: 200, trials: 1, steps: 1, accuracy: 0.72, flips: 0.22, drop, part: 0.12 },
  { cases: 200, trials: 1, steps: 1, accuracy: 0.72, flips: 0.38, drop, part: 0.12 },
  { cases: 200, trials: 1, steps: 1, accuracy: 0.95, flips: 0.05, drop, part: 0.12 },
]);

await falseAlarms();
await power();
if (measured === 0) fail('nothing was measured');
console.log(`\n${measured} comparisons in ${((performance.now() - started) / 1000).toFixed(0)} s`);
if (failures.length > 0) fail(failures.join('\n'));

/** Two runs of one agent: every word of change is a false alarm. */
async function falseAlarms() {
  console.log('Unchanged suites, looked at after every case\n');
  const table = columns(7, 8, 7, 7, 8, 9, 19, 19, 19, 8);
  table('cases', 'trials', 'steps', 'fail', 'flip', 'of', 'final step', 'any regressed', 'any change word', 'saved');
  const all = { of: 0, final: 0, regressed: 0, any: 0 };
  for (const { part, ...suite } of UNCHANGED) {
    const seen = {
      of: Math.max(1, Math.round(part * repetitions)),
      final: 0,
      regressed: 0,
      any: 0,
      flipped: 0,
      saved: 0,
    };
    for (let repetition = 0; repetition < seen.of; repetition += 1) {
      const { looked, asked, flipped } = await measure(suite);
      const { final, regressed, any } = wordsOf(looked);
      seen.final += Number(final);
      seen.regressed += Number(regressed);
      seen.any += Number(any);
      seen.flipped += flipped;
      seen.saved += 1 - asked / suite.cases;
    }
    for (const key of ['of', 'final', 'regressed', 'any']) all[key] += seen[key];
    table(
      suite.cases,
      suite.trials,
      suite.steps,
      percent(suite.failing ?? 0),
      percent(seen.flipped / seen.of),
      seen.of,
      promise(seen.final, seen.of, 0.05, 'unchanged suites with an alarm at the final step'),
      promise(seen.regressed, seen.of, 0.05, 'unchanged suites called regressed'),
      promise(seen.any, seen.of, 0.1, 'unchanged suites with an alarm at any step'),
      percent(seen.saved / seen.of),
    );
  }
  table(
    'all',
    '',
    '',
    '',
    '',
    all.of,
    promiseOfAll(all.final, all.of, 0.05, 'all unchanged suites with an alarm at the final step'),
    promiseOfAll(all.regressed, all.of, 0.05, 'all unchanged suites called regressed'),
    promiseOfAll(all.any, all.of, 0.1, 'all unchanged suites with an alarm at any step'),
    '',
  );
}

/** A share of what was right breaks for good: found by looking, and on the same draws by the one test at the end. */
async function power() {
  console.log('\nTrue drops at 200 cases, looked at after every case and tested once at the end, on the same draws\n');
  const table = columns(8, 10, 8, 8, 19, 19, 20, 8, 15);
  table(
    'drop',
    'accuracy',
    'flip',
    'of',
    'found by looking',
    'found at the end',
    'lost',
    'saved',
    'seen where stopped',
  );
  const savedAt = new Map();
  for (const { part, ...suite } of WORSE) {
    const of = Math.max(1, Math.round(part * repetitions));
    const seen = { looked: 0, fixed: 0, onlyLooked: 0, onlyFixed: 0, saved: 0, stopped: 0, delta: 0 };
    for (let repetition = 0; repetition < of; repetition += 1) {
      const { looked, fixed, asked, enough } = await measure(suite, true);
      const [byLooking, atTheEnd] = [wordsOf(looked).fell, wordsOf(fixed).fell];
      seen.looked += Number(byLooking);
      seen.fixed += Number(atTheEnd);
      seen.onlyLooked += Number(byLooking && !atTheEnd);
      seen.onlyFixed += Number(atTheEnd && !byLooking);
      seen.saved += 1 - asked / suite.cases;
      if (enough) {
        seen.stopped += 1;
        seen.delta += looked.steps.at(-1).delta;
      }
    }
    const saved = seen.saved / of;
    table(
      points(suite.drop),
      percent(suite.accuracy),
      percent(suite.flips),
      of,
      rate(seen.looked, of),
      rate(seen.fixed, of),
      lossOf(seen, of, suite),
      percent(saved),
      seen.stopped === 0 ? '' : `${points(seen.delta / seen.stopped)} points`,
    );
    savedAt.set(suite.drop, [...(savedAt.get(suite.drop) ?? []), saved]);
  }
  expectSaved(savedAt.get(0.2));
}

/** At a large drop about half of the cases need not be asked. */
function expectSaved(shares) {
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  if (mean < 0.45) failures.push(`${percent(mean)} of cases saved at a drop of 20 points, not about half`);
}

/** Points of power that looking costs, with four standard errors of the paired difference. */
function lossOf({ onlyLooked, onlyFixed }, of, { drop }) {
  const loss = (onlyFixed - onlyLooked) / of;
  const error = Math.sqrt(Math.max(0, (onlyFixed + onlyLooked) / of - loss ** 2) / of);
  if (loss - SURELY * error > 0.05)
    failures.push(`${points(loss)} points of power lost at a drop of ${points(drop)} points, not 5`);
  return `${points(loss)} (${points(loss - 2 * error)}–${points(loss + 2 * error)})`;
}

/** What is read from the runs has to be what the run decided by. */
async function measure(suite, fixed) {
  const found = await compareOnce(suite, fixed);
  measured += 1;
  const { stopped } = found.looked;
  if ((stopped !== undefined) !== found.enough) fail('the files do not tell what the run decided');
  return found;
}

function promise(count, of, limit, what) {
  if (interval(count, of, SURELY)[0] > limit) failures.push(`${rate(count, of)} of ${what}, not ${percent(limit)}`);
  return rate(count, of);
}

/** All together are many enough to be held to the promise itself: two of its own standard errors above it is too many. */
function promiseOfAll(count, of, limit, what) {
  const most = limit + 2 * Math.sqrt((limit * (1 - limit)) / of);
  if (count / of > most) failures.push(`${rate(count, of)} of ${what}, more than ${percent(most)}`);
  return rate(count, of);
}

/** A rate with the 95 % interval of the simulation itself. */
function rate(count, of) {
  const [low, high] = interval(count, of);
  return `${percent(count / of)} (${points(low)}–${points(high)})`;
}

function interval(count, of, critical) {
  return parts.wilson(count / of, of, critical);
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

async function compiled(...names) {
  try {
    const modules = await Promise.all(names.map((name) => import(`../build/${name}.js`)));
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
