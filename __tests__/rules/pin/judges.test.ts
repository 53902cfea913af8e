import { describe, expect, test } from '@jest/globals';
import { judgePrompts } from '../../../src/config/judges.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { readPrompt } from '../../../src/prompts/read.ts';
import type { PinFacts } from '../../../src/rules/pin/facts.ts';
import { PIN_RULES } from '../../../src/rules/pin/pin-rules.ts';
import { unwrap } from '../../../src/values/problem.ts';
import { ERROR, pinFor } from './pin-facts.ts';

const TEXT = '---\nversion: 1\nmodel: floating\n---\nIs it right? {{output}}\n';

interface Setting {
  readonly pin?: string;
  readonly model?: string;
  readonly file?: string | undefined;
}

/** What the rules find in a suite whose step `reply` is judged, and that has no other prompt. */
async function found({ pin, model = 'judge-2026-08-01', file = TEXT }: Setting) {
  const prompt = pin === undefined ? 'j.md' : `{ path: j.md, pin: "${pin}" }`;
  const text = `suites:
  support:
    cases: [evals/*.jsonl]
    steps:
      reply: { scorer: judge, prompt: ${prompt}, model: ${model}, url: "https://models.example/v1" }
`;
  const { config, locate } = unwrap(loadConfig(text, 'evalgap.yml'));
  const suite = config.suites[0]!;
  const judges = judgePrompts(suite.steps);
  const readings = await Promise.all(
    judges.map((entry) => readPrompt(entry, async () => (file === '' ? undefined : file))),
  );
  const facts: PinFacts = {
    suite,
    judges,
    readings: new Map(readings.map((reading, index) => [judges[index]?.id ?? '', reading])),
    locate,
    // Every case says what it covers, and none the judge.
    covers: { named: new Set(['triage']), everything: 0 },
    receipts: [
      {
        side: 'head',
        completed: 3,
        withReceipt: 3,
        prompts: new Map([['triage', { verified: 3, claimed: 0, another: 0, unknown: 0 }]]),
      },
    ],
  };
  return PIN_RULES.flatMap(({ find }) => find(facts, ERROR)).map(({ key, message, fix, location }) => ({
    key,
    message,
    fix,
    line: location?.line,
  }));
}

describe('the prompt of a judge', () => {
  test('is fine with its pin, though no case covers it, no receipt shows it, and it names a model that nobody asks', async () => {
    expect(await found({ pin: await pinFor('j.md', TEXT) })).toEqual([]);
  });

  test('without a pin is told where it is named', async () => {
    expect(await found({})).toEqual([
      {
        key: 'pin/unpinned:support:steps/reply',
        message: '`j.md` has no pin: which text of it the suite was written for is not on record',
        fix: 'See that the judge agrees with people, then run `npx evalgap pin`.',
        line: 5,
      },
    ]);
  });

  test('is told when it moved past its pin', async () => {
    const pin = await pinFor('j.md', TEXT);
    expect(await found({ pin, file: TEXT.replace('right', 'good').replace('version: 1', 'version: 2') })).toEqual([
      {
        key: 'pin/outdated:support:steps/reply',
        message: '`j.md` is version 2, the suite was written for version 1',
        fix: 'See whether the judge still agrees with people, then run `npx evalgap pin`.',
        line: 5,
      },
    ]);
    const relabelled = await found({ pin, file: TEXT.replace('right', 'good') });
    expect(relabelled.map(({ key }) => key)).toContain('pin/same-version:support:steps/reply');
  });

  test('that is not there is told as what it is', async () => {
    expect(await found({ file: '' })).toMatchObject([
      {
        key: 'pin/missing:support:steps/reply',
        message: '`j.md`, the file of the prompt that judges `reply`, is not there',
      },
    ]);
  });

  test('is asked of a model that may move under the suite', async () => {
    expect(await found({ pin: await pinFor('j.md', TEXT), model: 'judge-latest' })).toEqual([
      {
        key: 'pin/floating-model:support:steps/reply',
        message:
          'the judge of `reply` is `judge-latest`, which has no date, snapshot or digest: another model may answer to it tomorrow',
        fix: "Name a dated snapshot, from the provider's list of models.",
        line: 5,
      },
    ]);
  });
});
