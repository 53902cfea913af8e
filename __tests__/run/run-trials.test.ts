import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { watchOver } from '../../src/run/look.ts';
import { outcomeReader } from '../../src/run/outcome.ts';
import type { Progress } from '../../src/run/progress.ts';
import { makeRateLimiter } from '../../src/run/rate.ts';
import type { Trial } from '../../src/run/run-file.ts';
import { type RunOptions, runTrials } from '../../src/run/run-trials.ts';
import type { Lane, WorkItem } from '../../src/run/schedule.ts';
import type { TrialName } from '../../src/run/settle.ts';
import { makeSpending } from '../../src/run/spending.ts';
import type { Scorer } from '../../src/scorers/scorers.ts';
import { canonicalJson } from '../../src/values/json.ts';
import { aCase, aJournal, aLane, anAgent, type aReply, aStep, completed, items } from './runs.ts';

const equals: Scorer = (expected, outputs) =>
  outputs.length === 0
    ? { score: 0, reason: 'step missing' }
    : canonicalJson(outputs.at(-1) ?? null) === canonicalJson(expected)
      ? { score: 1 }
      : { score: 0, reason: 'not equal' };

const STEPS = [aStep('extract'), aStep('decide'), aStep('reply', { final: true })];
const SCORERS = new Map(STEPS.map(({ name }) => [name, equals]));

function options(fields: Partial<RunOptions> & Pick<RunOptions, 'items' | 'lanes'>): RunOptions {
  return { steps: STEPS, scorers: SCORERS, trials: 1, concurrency: 2, ...fields };
}

const REFUND = aCase('refund', { extract: { id: 'A-1' }, decide: 'refund', reply: 'yes' }, { tags: ['t'], group: 'g' });

async function oneTrial(reply: Parameters<typeof aReply>[0], version = REFUND, fields: Partial<RunOptions> = {}) {
  const journal = aJournal();
  const lane = aLane({ agent: anAgent(() => completed(reply)), journals: { head: journal } });
  await runTrials(options({ items: items([version]), lanes: [lane], ...fields }));
  const [trial] = journal.trials;
  if (trial === undefined) throw new Error('nothing recorded');
  return trial;
}

describe('scoring a trial', () => {
  test('scores every expected step in the order of the suite, whatever the order of the reply', async () => {
    const trial = await oneTrial({
      steps: [
        { name: 'reply', output: 'no' },
        { name: 'extract', output: { id: 'A-1' }, confidence: 0.5 },
        { name: 'decide', output: 'refund' },
      ],
      confidence: 0.9,
      routed: false,
      usage: { inputTokens: 3 },
    });
    expect(trial).toEqual({
      case: 'refund',
      digest: REFUND.digest,
      trial: 1,
      status: 'completed',
      tags: ['t'],
      group: 'g',
      steps: [
        { name: 'extract', score: 1, expected: { id: 'A-1' }, output: { id: 'A-1' }, confidence: 0.5 },
        { name: 'decide', score: 1, expected: 'refund', output: 'refund' },
        { name: 'reply', score: 0, reason: 'not equal', expected: 'yes', output: 'no' },
      ],
      receipts: new Map(),
      confidence: 0.9,
      routed: false,
      durationMs: 1,
      usage: { inputTokens: 3 },
    });
  });

  test('a step that the reply lacks is wrong, also when the agent handed over to a human', async () => {
    const trial = await oneTrial({ routed: true });
    expect(trial.steps.map(({ score, reason, output }) => [score, reason, output])).toEqual(
      Array(3).fill([0, 'step missing', undefined]),
    );
  });

  test('the output of the reply is that of the final step, unless a step says it', async () => {
    const step = async (reply: Parameters<typeof aReply>[0]) => (await oneTrial(reply)).steps.at(-1);
    expect(await step({ output: 'yes' })).toMatchObject({ name: 'reply', score: 1, output: 'yes' });
    expect(await step({ output: 'yes', steps: [{ name: 'reply', output: 'no' }] })).toMatchObject({
      score: 0,
      output: 'no',
    });
    expect(await step({ output: null })).toMatchObject({ score: 0, output: null });
  });

  test('a step that occurs twice gives its scorer all outputs in order', async () => {
    const steps = [
      { name: 'decide', output: 'wait', confidence: 0.1 },
      { name: 'decide', output: 'refund' },
    ];
    expect((await oneTrial({ steps })).steps[1]).toEqual({
      name: 'decide',
      score: 1,
      expected: 'refund',
      output: ['wait', 'refund'],
      confidence: 0.1,
    });
  });

  test('what was not expected is kept without a score: steps of the suite in their place, others at the end', async () => {
    const steps = ['search', 'extract', 'reply', '__proto__'].map((name) => ({ name, output: 1 }));
    const trial = await oneTrial({ steps }, aCase('short', { reply: 1 }));
    expect(trial.steps).toEqual([
      { name: 'extract', output: 1 },
      { name: 'reply', score: 1, expected: 1, output: 1 },
      { name: 'search', output: 1 },
      { name: '__proto__', output: 1 },
    ]);
  });

  test('a scorer that fails, by word or by throwing, gives no score and a reason', async () => {
    const scorers = new Map<string, Scorer>([
      ['extract', () => Promise.reject(new Error('no such module'))],
      ['decide', () => ({ score: null, reason: 'judge unavailable' })],
    ]);
    const steps = STEPS.map(({ name }) => ({ name, output: 1 }));
    expect((await oneTrial({ steps }, REFUND, { scorers })).steps.map(({ score, reason }) => [score, reason])).toEqual([
      [null, 'the scorer failed: no such module'],
      [null, 'judge unavailable'],
      [null, 'the suite has no scorer for this step'],
    ]);
  });

  test('receipts are judged for the prompts of the suite alone', async () => {
    const journal = aJournal();
    const seen: unknown[] = [];
    const prompts = new Map([
      ['triage', { text: 'You are' }],
      ['stranger', { digest: 'sha256:0' }],
    ]);
    const agent = anAgent(() => completed({ prompts }));
    const lane = aLane({
      agent,
      journals: { head: journal },
      promptPaths: new Map([
        ['triage', 'prompts/triage.md'],
        ['guard', 'guard.md'],
      ]),
      receipts: (...receipt) => {
        seen.push(receipt);
        return 'verified';
      },
    });
    await runTrials(options({ items: items([REFUND]), lanes: [lane] }));
    expect(seen).toEqual([['triage', { text: 'You are' }]]);
    expect(journal.trials[0]?.receipts).toEqual(new Map([['triage', 'verified']]));
    expect(agent.asked[0]).toEqual({
      case: 'refund',
      trial: 1,
      input: 'input of refund',
      prompts: { triage: { path: 'prompts/triage.md' }, guard: { path: 'guard.md' } },
    });
  });

  test.each(['errored', 'timed-out', 'not-run'] as const)(
    'a request that ended as %s is recorded without steps',
    async (status) => {
      const journal = aJournal();
      const outcome =
        status === 'not-run' ? { status, error: 'gave up' } : { status, error: 'gave up', durationMs: 6.6 };
      const lane = aLane({ agent: anAgent(() => outcome), journals: { head: journal } });
      const progress = await runTrials(options({ items: items([REFUND]), lanes: [lane] }));
      expect(journal.trials[0]).toMatchObject({ status, steps: [], error: 'gave up' });
      expect(journal.trials[0]?.durationMs).toBe(status === 'not-run' ? undefined : 7);
      expect(progress).toMatchObject({
        done: 1,
        completed: 0,
        failed: status === 'not-run' ? 0 : 1,
        notRun: status === 'not-run' ? 1 : 0,
      });
    },
  );
});

describe('running trials', () => {
  const cases = (count: number) => Array.from({ length: count }, (_, n) => aCase(`c${n + 1}`, { reply: n }));

  test('every case runs on every lane as often as asked, whatever the concurrency', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(12),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 6 }),
        async (count, trials, concurrency) => {
          const journals = { base: aJournal(), head: aJournal() };
          const agent = anAgent(async ({ trial }) => {
            await new Promise((resolve) => setImmediate(resolve));
            return completed({ output: trial });
          });
          const lanes = (['base', 'head'] as const).map((name) =>
            aLane({ name, agent, journals: { head: journals[name] } }),
          );
          const progress = await runTrials(options({ items: items(cases(count)), lanes, trials, concurrency }));
          const wanted = cases(count)
            .flatMap(({ id }) => Array.from({ length: trials }, (_, n) => `${id}/${n + 1}`))
            .sort();
          for (const { trials: recorded } of Object.values(journals)) {
            expect(recorded.map((trial) => `${trial.case}/${trial.trial}`).sort()).toEqual(wanted);
          }
          expect(progress).toMatchObject({ done: 2 * wanted.length, completed: 2 * wanted.length });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('no more requests are in flight than allowed, over both lanes together', async () => {
    let inFlight = 0;
    let most = 0;
    const agent = anAgent(async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setTimeout(resolve, 2));
      inFlight -= 1;
      return completed();
    });
    const lanes = (['base', 'head'] as const).map((name) => aLane({ name, agent, journals: { head: aJournal() } }));
    await runTrials(options({ items: items(cases(10)), lanes, concurrency: 3 }));
    expect(most).toBe(3);
  });

  test('both lanes take an item before either takes the next', async () => {
    const order: string[] = [];
    const lanes = (['base', 'head'] as const).map((name) =>
      aLane({
        name,
        journals: { head: aJournal() },
        agent: anAgent(({ case: id, trial }) => {
          order.push(`${name} ${id}/${trial}`);
          return completed();
        }),
      }),
    );
    await runTrials(options({ items: items(cases(2)), lanes, trials: 2, concurrency: 1 }));
    expect(order).toEqual([
      ...['base c1/1', 'head c1/1', 'base c1/2', 'head c1/2'],
      ...['base c2/1', 'head c2/1', 'base c2/2', 'head c2/2'],
    ]);
  });

  test('items are pulled as they are needed, not ahead', async () => {
    let pulled = 0;
    let finished = 0;
    let ahead = 0;
    async function* source(): AsyncGenerator<WorkItem> {
      for (const one of cases(50)) {
        pulled += 1;
        ahead = Math.max(ahead, pulled - finished);
        yield { input: one.input, versions: [{ case: one, set: 'head' }] };
      }
    }
    const agent = anAgent(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      finished += 1;
      return completed();
    });
    await runTrials(options({ items: source(), lanes: [aLane({ agent, journals: { head: aJournal() } })] }));
    expect(finished).toBe(50);
    expect(ahead).toBeLessThanOrEqual(4);
  });

  test('one answer is scored against both versions of a changed expectation, each in the journal of its set', async () => {
    const journals = { head: aJournal(), base: aJournal() };
    const agent = anAgent(() => completed({ output: 'new' }));
    async function* changed(): AsyncGenerator<WorkItem> {
      yield {
        input: 'same',
        versions: [
          { case: aCase('c', { reply: 'new' }), set: 'head' },
          { case: aCase('c', { reply: 'old' }), set: 'base' },
        ],
      };
      yield { input: 'removed', versions: [{ case: aCase('gone', { reply: 'old' }), set: 'base' }] };
    }
    await runTrials(options({ items: changed(), lanes: [aLane({ agent, journals })], concurrency: 1 }));
    expect(agent.asked.map(({ case: id }) => id)).toEqual(['c', 'gone']);
    expect(journals.head.trials.map(({ steps }) => steps[0]?.score)).toEqual([1]);
    expect(journals.base.trials.map((trial) => [trial.case, trial.steps[0]?.score])).toEqual([
      ['c', 0],
      ['gone', 0],
    ]);
  });

  test('a set without a journal is not run', async () => {
    const agent = anAgent(() => completed());
    async function* removed(): AsyncGenerator<WorkItem> {
      yield { input: 1, versions: [{ case: aCase('gone', { reply: 1 }), set: 'base' }] };
    }
    const progress = await runTrials(
      options({ items: removed(), lanes: [aLane({ agent, journals: { head: aJournal() } })] }),
    );
    expect(agent.asked).toEqual([]);
    expect(progress.done).toBe(0);
  });

  test('what completed earlier is not asked again, and what is half on record is asked for its missing half', async () => {
    const journals = { head: aJournal(['c/1', 'c/2']), base: aJournal(['c/1']) };
    const agent = anAgent(() => completed({ output: 1 }));
    async function* both(): AsyncGenerator<WorkItem> {
      const versions = (['head', 'base'] as const).map((set) => ({ case: aCase('c', { reply: set }), set }));
      yield { input: 1, versions };
    }
    const progress = await runTrials(options({ items: both(), lanes: [aLane({ agent, journals })], trials: 3 }));
    expect(agent.asked.map(({ trial }) => trial)).toEqual([2, 3]);
    expect(journals.head.trials.map(({ trial }) => trial)).toEqual([3]);
    expect(journals.base.trials.map(({ trial }) => trial)).toEqual([2, 3]);
    expect(progress).toEqual({ done: 3, completed: 2, failed: 0, notRun: 0, resumed: 1 });
  });

  test('progress counts up one request at a time to the totals', async () => {
    const seen: Progress[] = [];
    const agent = anAgent(({ trial }) =>
      trial === 1 ? completed() : { status: 'errored', error: 'x', durationMs: 0 },
    );
    const lanes = [aLane({ agent, journals: { head: aJournal() } })];
    const totals = await runTrials(
      options({ items: items(cases(3)), lanes, trials: 2, onProgress: (at) => seen.push(at) }),
    );
    expect(seen.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(seen.at(-1)).toEqual(totals);
    expect(totals).toEqual({ done: 6, completed: 3, failed: 3, notRun: 0, resumed: 0 });
  });

  test('the redaction of the suite comes between scoring and recording', async () => {
    const journal = aJournal();
    const lanes = [aLane({ agent: anAgent(() => completed({ output: 0 })), journals: { head: journal } })];
    const redact = async (trial: (typeof journal.trials)[number]) => ({
      ...trial,
      error: `score ${trial.steps[0]?.score}`,
    });
    await runTrials(options({ items: items(cases(1)), lanes, redact }));
    expect(journal.trials.map(({ error }) => error)).toEqual(['score 1']);
  });

  test('a broken source of items ends the run with its error once the requests in flight are recorded', async () => {
    const journal = aJournal();
    let closed = false;
    async function* broken(): AsyncGenerator<WorkItem> {
      try {
        yield* items(cases(2));
        throw new Error('cases.jsonl:3: not JSON');
      } finally {
        closed = true;
      }
    }
    const agent = anAgent(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      return completed();
    });
    const lanes = [aLane({ agent, journals: { head: journal } })];
    await expect(runTrials(options({ items: broken(), lanes, concurrency: 8 }))).rejects.toThrow('cases.jsonl:3');
    expect(journal.trials).toHaveLength(2);
    expect(closed).toBe(true);
  });

  test('a journal that cannot be written ends the run', async () => {
    const journal = {
      ...aJournal(),
      append: () => {
        throw new Error('disk full');
      },
    };
    const agent = anAgent(() => completed());
    const lanes = [aLane({ agent, journals: { head: journal } })];
    await expect(runTrials(options({ items: items(cases(50)), lanes }))).rejects.toThrow('disk full');
    expect(agent.asked.length).toBeLessThan(5);
  });

  test('a journal that breaks costs no answer that was on its way to another', async () => {
    const broken = {
      ...aJournal(),
      append: () => {
        throw new Error('disk full');
      },
    };
    const sound = aJournal();
    let answers = 0;
    const agent = anAgent(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      answers += 1;
      return completed();
    });
    const lanes = [
      aLane({ name: 'base', agent, journals: { head: broken } }),
      aLane({ name: 'head', agent, journals: { head: sound } }),
    ];
    await expect(runTrials(options({ items: items(cases(50)), lanes, concurrency: 1 }))).rejects.toThrow('disk full');
    expect(answers).toBe(agent.asked.length);
    expect(agent.asked).toHaveLength(2);
    expect(sound.trials.map((trial) => trial.case)).toEqual(['c1']);
  });

  test('two failures at once end the run with the one of the journal', async () => {
    const journal = {
      ...aJournal(),
      append: () => {
        throw new Error('disk full');
      },
    };
    const agent = anAgent(async ({ case: id }) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (id !== 'c1') throw new Error('gone');
      return completed();
    });
    const lanes = [aLane({ agent, journals: { head: journal } })];
    await expect(runTrials(options({ items: items(cases(50)), lanes, concurrency: 1 }))).rejects.toThrow('disk full');
    expect(agent.asked).toHaveLength(2);
  });

  test('what waits for its turn when the run is aborted is not asked and leaves no trace', async () => {
    const stop = new AbortController();
    const journal = aJournal();
    const agent = anAgent(() => completed());
    let admitted = 0;
    const rate = {
      async admit() {
        admitted += 1;
        if (admitted === 3) stop.abort();
        return { settle() {}, cancel() {} };
      },
    };
    const lanes = [aLane({ agent, journals: { head: journal } })];
    const progress = await runTrials(
      options({ items: items(cases(50)), lanes, rate, concurrency: 1, signal: stop.signal }),
    );
    expect(agent.asked.map(({ case: id }) => id)).toEqual(['c1', 'c2']);
    expect(journal.trials).toHaveLength(2);
    expect(progress).toMatchObject({ done: 2, completed: 2 });
  });

  test('an aborted run makes no further request, records those in flight, and lets go of its items', async () => {
    const stop = new AbortController();
    const journal = aJournal();
    let closed = false;
    async function* source(): AsyncGenerator<WorkItem> {
      try {
        yield* items(cases(50));
      } finally {
        closed = true;
      }
    }
    const agent = anAgent(async () => {
      if (journal.trials.length === 3) stop.abort();
      await new Promise((resolve) => setImmediate(resolve));
      return completed();
    });
    const lanes = [aLane({ agent, journals: { head: journal } })];
    const progress = await runTrials(options({ items: source(), lanes, signal: stop.signal }));
    expect(progress.done).toBe(journal.trials.length);
    expect(agent.asked).toHaveLength(journal.trials.length);
    expect(journal.trials.length).toBeLessThan(7);
    expect(closed).toBe(true);
  });
});

describe('stopping a run', () => {
  const cases = (count: number) => Array.from({ length: count }, (_, n) => aCase(`c${n + 1}`, { reply: 'yes' }));
  const spending = (fields: Parameters<typeof makeSpending>[0], now = () => 0) => makeSpending(fields, now);

  /** A base that is right and a head that is not, the head slower by turns. */
  function twoSides(journals = { base: aJournal(), head: aJournal() }, headIsRight = (_: number) => false) {
    let asked = 0;
    const agents = (['base', 'head'] as const).map((name) =>
      anAgent(async ({ case: id }) => {
        asked += 1;
        for (let turn = 0; turn < (asked % 3) * 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
        return completed({ output: name === 'base' || headIsRight(Number(id.slice(1))) ? 'yes' : 'no' });
      }),
    );
    const [base, head] = agents.map((agent, n) =>
      aLane({ name: n === 0 ? 'base' : 'head', agent, journals: { head: n === 0 ? journals.base : journals.head } }),
    );
    if (base === undefined || head === undefined) throw new Error('two lanes');
    return { journals, lanes: [base, head], asked: () => asked };
  }

  const watching = (compared: (id: string) => boolean = () => true) => ({
    watch: watchOver('reply', 1),
    compared: ({ id }: { readonly id: string }) => compared(id),
  });

  test.each([1, 4, 8])(
    'asks nothing more once enough is known, and says so in every journal (%i at once)',
    async (wide) => {
      const { lanes, journals, asked } = twoSides();
      const planned = { head: { cases: 200, trials: 200 }, base: { cases: 0, trials: 0 } };
      const ran = await runTrials(
        options({ items: items(cases(200)), lanes, concurrency: wide, watching: watching(), planned }),
      );
      expect(ran.stopped).toEqual({ reason: 'evidence' });
      for (const { stops } of Object.values(journals)) {
        expect(stops).toEqual([{ reason: 'evidence', planned: planned.head }]);
      }
      expect(asked()).toBeGreaterThanOrEqual(22);
      expect(asked()).toBeLessThanOrEqual(22 + 3 * wide);
      expect(journals.base.trials.length + journals.head.trials.length).toBe(asked());
    },
  );

  test('goes on where nothing changed, however often it is looked at', async () => {
    const { lanes, journals, asked } = twoSides(undefined, (n) => n % 9 > 0);
    const ran = await runTrials(options({ items: items(cases(80)), lanes, watching: watching((id) => id > 'c3') }));
    expect(ran.stopped).toBeUndefined();
    expect(asked()).toBe(160);
    expect(journals.head.stops).toEqual([]);
  });

  test('looks only at the cases of the table', async () => {
    const { lanes, asked } = twoSides();
    const ran = await runTrials(options({ items: items(cases(40)), lanes, watching: watching((id) => id === 'c1') }));
    expect(ran.stopped).toBeUndefined();
    expect(asked()).toBe(80);
  });

  test('needs no request to know again what is on record', async () => {
    const made = twoSides();
    await runTrials(options({ items: items(cases(200)), lanes: made.lanes, concurrency: 4, watching: watching() }));
    const { lanes, asked, journals } = twoSides({
      base: onRecord(made.journals.base.trials),
      head: onRecord(made.journals.head.trials),
    });
    const ran = await runTrials(options({ items: items(cases(200)), lanes, concurrency: 4, watching: watching() }));
    expect(asked()).toBe(0);
    expect(ran.stopped).toEqual({ reason: 'evidence' });
    expect(journals.head.stops).toHaveLength(1);
  });

  test('counts every attempt of a request, and makes no other once the budget is spent', async () => {
    let attempts = 0;
    const persistent: Lane['agent'] = {
      async ask(_, mayTryAgain) {
        attempts += 1;
        while (attempts < 100 && (await mayTryAgain?.()) === true) attempts += 1;
        return { status: 'errored', error: 'answered 429', durationMs: 1 };
      },
      async stop() {},
    };
    const journal = aJournal();
    const ran = await runTrials(
      options({
        items: items(cases(10)),
        lanes: [aLane({ agent: persistent, journals: { head: journal } })],
        concurrency: 1,
        spending: spending({ trials: 7 }),
      }),
    );
    expect(attempts).toBe(7);
    expect(ran).toMatchObject({ failed: 1, left: 9, stopped: { reason: 'budget', limit: 'trials' } });
    expect(journal.trials).toHaveLength(1);
  });

  test('asks hardly further while one late answer keeps the order from what all the others show', async () => {
    let release = (): void => {};
    const late = new Promise<void>((resolve) => (release = resolve));
    const { lanes, asked } = twoSides();
    const [base, head] = lanes as [Lane, Lane];
    const slow: Lane = {
      ...head,
      agent: anAgent(async (request) => {
        if (request.case === 'c1') await late;
        return head.agent.ask(request);
      }),
    };
    const run = runTrials(
      options({ items: items(cases(200)), lanes: [base, slow], concurrency: 8, watching: watching() }),
    );
    let before = -1;
    for (let still = 0; still < 50; still = asked() === before ? still + 1 : 0) {
      before = asked();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(before).toBeLessThanOrEqual(40);
    release();
    expect((await run).stopped).toEqual({ reason: 'evidence' });
    expect(asked()).toBeLessThanOrEqual(before + 1);
  });

  test('goes on behind a late answer that turns out to leave too little', async () => {
    const { lanes, asked } = twoSides(undefined, (n) => n === 1 || n > 12);
    const [base, head] = lanes as [Lane, Lane];
    const rising: Lane = {
      ...base,
      agent: anAgent(async (request) => {
        const outcome = await base.agent.ask(request);
        return request.case === 'c1' ? completed({ output: 'no' }) : outcome;
      }),
    };
    const slow: Lane = {
      ...head,
      agent: anAgent(async (request) => {
        for (let turn = 0; request.case === 'c1' && turn < 400; turn += 1)
          await new Promise((next) => setImmediate(next));
        return head.agent.ask(request);
      }),
    };
    const ran = await runTrials(
      options({ items: items(cases(100)), lanes: [rising, slow], concurrency: 4, watching: watching() }),
    );
    expect([ran.stopped, asked()]).toEqual([undefined, 200]);
  });

  test('tries again what failed before enough was known, and asks nothing new where it still is', async () => {
    const made = twoSides();
    const [first, second] = made.lanes as [Lane, Lane];
    const failing: Lane = {
      ...second,
      agent: anAgent(async (request) =>
        request.case === 'c3' ? { status: 'errored', error: 'lost', durationMs: 1 } : second.agent.ask(request),
      ),
    };
    const all = { items: items(cases(200)), concurrency: 1, watching: watching() };
    await runTrials(options({ ...all, lanes: [first, failing] }));
    const { lanes, asked } = twoSides({
      base: onRecord(made.journals.base.trials),
      head: onRecord(made.journals.head.trials),
    });
    const again = { items: items(cases(200)), concurrency: 8, watching: watching() };
    expect((await runTrials(options({ ...again, lanes }))).stopped).toEqual({ reason: 'evidence' });
    expect(asked()).toBe(1);
  });

  test('counts as saved only what no run has made', async () => {
    const base = aJournal();
    const all = twoSides();
    await runTrials(options({ items: items(cases(200)), lanes: [all.lanes[0] as Lane] }));
    const { lanes, asked } = twoSides({ base: onRecord(all.journals.base.trials), head: base });
    const ran = await runTrials(options({ items: items(cases(200)), lanes, concurrency: 4, watching: watching() }));
    expect(ran.stopped).toEqual({ reason: 'evidence' });
    expect(ran.left).toBe(200 - asked());
  });

  function onRecord(trials: readonly Trial[]) {
    const outcomeOf = outcomeReader(() => 1);
    const known = new Map(trials.map((trial) => [trial.case, outcomeOf(trial)]));
    return {
      ...aJournal(),
      has: ({ case: id }: TrialName) => known.get(id)?.whole === true,
      outcome: ({ case: id }: TrialName) => known.get(id),
    };
  }

  test('ends with the budget of requests, over both sides, and what is on record is free', async () => {
    const { lanes, journals, asked } = twoSides({
      base: aJournal(cases(10).map(({ id }) => `${id}/1`)),
      head: aJournal(),
    });
    const ran = await runTrials(
      options({ items: items(cases(50)), lanes, concurrency: 4, spending: spending({ trials: 30 }) }),
    );
    expect(asked()).toBe(30);
    expect(ran).toMatchObject({ done: 40, completed: 30, resumed: 10, stopped: { reason: 'budget', limit: 'trials' } });
    expect(journals.head.stops).toEqual([{ reason: 'budget', limit: 'trials' }]);
  });

  test('is no stop where the budget was just enough', async () => {
    const { lanes, journals } = twoSides();
    const ran = await runTrials(options({ items: items(cases(15)), lanes, spending: spending({ trials: 30 }) }));
    expect(ran.stopped).toBeUndefined();
    expect(journals.head.stops).toEqual([]);
  });

  test('ends when the minutes are over, also for a request that a rate holds back', async () => {
    let now = 0;
    const { lanes, asked } = twoSides();
    const clock = {
      now: () => now,
      async sleep(milliseconds: number) {
        now += milliseconds;
      },
    };
    const rate = makeRateLimiter({ requests: { amount: 6, per: 3_600_000 } }, clock);
    const ran = await runTrials(
      options({ items: items(cases(50)), lanes, rate, spending: spending({ minutes: 10 }, clock.now) }),
    );
    expect(asked()).toBe(6);
    expect(ran.stopped).toEqual({ reason: 'budget', limit: 'minutes' });
    expect(now).toBeLessThan(11 * 60_000);
  });

  test('counts neither against budget nor rate what an agent was never asked', async () => {
    const agent = anAgent(() => ({ status: 'not-run', error: 'no such command' }));
    const lanes = [aLane({ agent, journals: { head: aJournal() } })];
    const clock = { now: () => 0, sleep: () => Promise.reject(new Error('waited')) };
    const rate = makeRateLimiter({ requests: { amount: 4, per: 1_000 } }, clock);
    const ran = await runTrials(options({ items: items(cases(40)), lanes, rate, spending: spending({ trials: 4 }) }));
    expect(ran).toEqual({ done: 40, completed: 0, failed: 0, notRun: 40, resumed: 0 });
  });

  test('asks the side first that the draw says, each as often as the other over the trials of a case', async () => {
    const order: string[] = [];
    const lanes = (['base', 'head'] as const).map((name) =>
      aLane({
        name,
        journals: { head: aJournal() },
        agent: anAgent(({ case: id, trial }) => {
          order.push(`${name} ${id}/${trial}`);
          return completed();
        }),
      }),
    );
    async function* drawn(): AsyncGenerator<WorkItem> {
      for (const [turn, one] of cases(2).entries()) {
        yield { input: 1, turn, versions: [{ case: one, set: 'head' }] };
      }
    }
    await runTrials(options({ items: drawn(), lanes, trials: 2, concurrency: 1 }));
    expect(order).toEqual([
      ...['head c1/1', 'base c1/1', 'base c1/2', 'head c1/2'],
      ...['base c2/1', 'head c2/1', 'head c2/2', 'base c2/2'],
    ]);
  });
});
