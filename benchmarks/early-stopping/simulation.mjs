// Suites whose truth is known, run as `trials: auto` runs them: looked at after every case in scheduled order, stopped
// when enough is known, what is in flight finished, and then compared by the project's own code from what is on record.

/** Steps of a chain, the final one last. */
const CHAIN = ['extract', 'lookup', 'decide', 'act', 'reply'];
const IN_FLIGHT = 4;
/** One case in thirty takes ten times as long, and one with a wrong answer twice as long as one without. */
const SLOW = { share: 1 / 30, times: 10, wrong: 2 };
const MARGIN = 0.05;

/**
 * @param parts the project's own functions
 * @param random numbers in [0, 1)
 */
export function makeSimulation({ watchOver, outcomeReader, placeInOrder, collectRun, compareRuns }, random) {
  const outcomeOf = outcomeReader(() => 1);

  /** One suite, drawn and compared: as it would stop, and, where `fixed` asks for it, as if nobody had looked. */
  async function compareOnce({ cases, trials, steps, accuracy, flips, drop = 0, failing = 0 }, fixed = false) {
    const seed = String(random());
    const names = CHAIN.slice(-steps);
    const suite = Array.from({ length: cases }, (_, index) =>
      drawCase(`case-${index}`, { trials, names, accuracy, flips, drop, failing }),
    ).sort((one, other) => (placeOf(seed, one) < placeOf(seed, other) ? -1 : 1));
    const { asked, enough } = await run(suite, names.at(-1), trials);
    const planned = { cases, trials: cases * trials };
    const stop = asked < cases ? { reason: 'evidence', planned } : undefined;
    const design = { trials: 'auto', seed };
    return {
      asked,
      enough,
      looked: await compare(suite.slice(0, asked), names, { design }, stop),
      fixed: fixed ? await compare(suite, names, {}, undefined) : undefined,
      flipped: suite.filter(({ base, head }) => finalOf(base[0]) !== finalOf(head[0])).length / cases,
    };
  }

  /**
   * Asks case after case, some at a time, by the runner's own look: answers come in whatever order they take, a question
   * that is not worth asking yet waits, and what is in flight when enough is known is finished. How many were asked, and
   * whether enough was known.
   */
  async function run(suite, final, trials) {
    const watch = watchOver(final, trials);
    const inFlight = [];
    let asked = 0;
    let now = 0;
    let next = beginNext(watch, suite[0]);
    for (;;) {
      while (next !== undefined && inFlight.length < IN_FLIGHT) {
        await settled();
        if (!next.isWorthIt || watch.enough()) break;
        inFlight.push({ ...next, ends: now + durationOf(next.drawn) });
        asked += 1;
        next = beginNext(watch, suite[asked]);
      }
      if (inFlight.length === 0) break;
      const first = inFlight.reduce((soonest, one) => (one.ends < soonest.ends ? one : soonest));
      inFlight.splice(inFlight.indexOf(first), 1);
      now = first.ends;
      const sides = random() < 0.5 ? ['base', 'head'] : ['head', 'base'];
      for (const side of sides) for (const trial of first.drawn[side]) first.watched.add(side, outcomeOf(trial));
    }
    if (asked < suite.length && !watch.enough()) throw new Error('the run waits for what nobody asks');
    watch.end();
    return { asked, enough: watch.enough() };
  }

  function beginNext(watch, drawn) {
    if (drawn === undefined) return undefined;
    const next = { drawn, watched: watch.begin(undefined), isWorthIt: false };
    void watch.worthAsking(next.watched).then(() => {
      next.isWorthIt = true;
    });
    return next;
  }

  function durationOf({ base, head }) {
    const wrong = [...base, ...head].some((trial) => finalOf(trial) !== 1);
    return -Math.log(1 - random()) * (wrong ? SLOW.wrong : 1) * (random() < SLOW.share ? SLOW.times : 1);
  }

  async function compare(suite, steps, header, stop) {
    const facts = [];
    for (const side of ['base', 'head']) {
      const read = { suite: 'simulated', revision: side, steps, final: steps.at(-1), scorers: 'same', ...header };
      const lines = suite.flatMap((drawn) => drawn[side]);
      facts.push(
        await collectRun(
          read,
          lines,
          () => 1,
          () => stop,
        ),
      );
    }
    return compareRuns(facts[0], facts[1], { margin: MARGIN });
  }

  function drawCase(id, { trials, names, accuracy, flips, drop, failing }) {
    const chances = names.map(() => chanceOfCase(accuracy, flips));
    const breaks = random() < drop / accuracy;
    const drawSide = (isBroken) =>
      Array.from({ length: trials }, (_, index) => {
        const trial = { case: id, digest: id, trial: index + 1, tags: [], receipts: new Map() };
        if (random() < failing) return { ...trial, status: 'errored', steps: [] };
        const final = !isBroken && random() < chances.at(-1);
        const steps = names.map((name, step) => {
          const own = step === names.length - 1 || random() < 0.5 ? final : random() < chances[step];
          return { name, score: Number(own) };
        });
        return { ...trial, status: 'completed', steps };
      });
    return { id, base: drawSide(false), head: drawSide(breaks) };
  }

  /**
   * How often a case comes out right: a beta distribution over the cases, with the given mean and so wide that two runs
   * of one trial differ in the given share of cases.
   */
  function chanceOfCase(accuracy, flips) {
    const ratio = flips / (2 * accuracy * (1 - accuracy));
    const size = ratio / (1 - ratio);
    const [right, wrong] = [gamma(accuracy * size), gamma((1 - accuracy) * size)];
    return right + wrong === 0 ? Number(random() < accuracy) : right / (right + wrong);
  }

  /** Marsaglia and Tsang 2000; below 1 by way of the next shape. */
  function gamma(shape) {
    if (shape < 1) return gamma(shape + 1) * random() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  }

  function normal() {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  }

  function placeOf(seed, drawn) {
    drawn.place ??= placeInOrder(seed, { case: drawn.id, digest: drawn.id });
    return drawn.place;
  }

  return compareOnce;
}

/** Whatever can be decided without a further answer is. */
async function settled() {
  for (let turn = 0; turn < 5; turn += 1) await null;
}

function finalOf({ steps }) {
  return steps.at(-1)?.score;
}

/** The words of a comparison, the final step's apart. */
export function wordsOf({ steps, completed }) {
  const isChange = ({ verdict }) => verdict === 'regressed' || verdict === 'improved';
  const final = steps.find((step) => step.final);
  return {
    final: isChange(final),
    fell: final.verdict === 'regressed',
    regressed: [...steps, completed].some(({ verdict }) => verdict === 'regressed'),
    any: [...steps, completed].some(isChange),
  };
}

/** Numbers in [0, 1), the same for the same seed: Doty-Humphrey's small fast counter (sfc32). */
export function generator(seed) {
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
