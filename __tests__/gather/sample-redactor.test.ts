import { describe, expect, test } from '@jest/globals';
import { openSampleRedactor, type SampleRedactor } from '../../src/gather/sample-redactor.ts';
import type { Sample } from '../../src/production/sample.ts';
import { inFolder, lineAgent, script } from '../agent/agents.ts';
import { loaded } from '../config/configs.ts';

const ENVIRONMENT = { PATH: process.env.PATH ?? '', SHOP_API_KEY: 'sesame-opens-it', GH_TOKEN: 'not-for-commands' };
const WITHHELD = '[withheld: the redact command failed]';
const STEPS = 'triage: equals, reply: { scorer: equals, final: true }';

/** With a redact command whose body sees `request`, `count`, `reply` and `line`; without one where it is absent. */
function withRedactor<T>(body: string | undefined, use: (redactor: SampleRedactor) => Promise<T>): Promise<T> {
  return inFolder(async (directory) => {
    const argv = body === undefined ? undefined : script(directory, lineAgent(body));
    const config = loaded(
      `suites:\n  support:\n    cases: [a.jsonl]\n    steps: { ${STEPS} }\n${argv === undefined ? '' : `    redact: ${JSON.stringify(argv)}\n`}`,
    );
    const suite = config.config.suites[0]!;
    const redactor = openSampleRedactor({ world: { environment: ENVIRONMENT }, suite, directory, loaded: config });
    try {
      return await use(redactor);
    } finally {
      await redactor.stop();
    }
  });
}

const SAMPLE: Sample = {
  id: 's-1',
  at: 5,
  input: 'I am Ann, jane@firma.de',
  steps: [{ name: 'triage', output: { who: 'Ann', customer: 4711 } }],
};

describe('a sample is redacted', () => {
  test('without a command of the suite, by its look and by the secrets that are known', async () => {
    const input = 'jane@firma.de said sesame-opens-it';
    await withRedactor(undefined, async (redactor) => {
      expect(await redactor.sample({ input })).toEqual({ input: 'person1@example.com said [redacted]' });
      expect(await redactor.json({ 'sesame-opens-it': ['jane@firma.de'] })).toEqual({
        '[redacted]': ['person1@example.com'],
      });
      expect(redactor.problems()).toEqual([]);
    });
  });

  test('by the command last, which sees what is left, and keeps the names of steps', async () => {
    const body = `
      if (request.texts.some((text) => /jane|sesame|triage/.test(text))) process.exit(1);
      reply({ texts: request.texts.map((text) => text.replace(/Ann/g, 'NAME').replace('4711', '1000')) });
    `;
    await withRedactor(body, async (redactor) => {
      expect(await redactor.sample(SAMPLE)).toEqual({
        ...SAMPLE,
        input: 'I am NAME, person1@example.com',
        steps: [{ name: 'triage', output: { who: 'NAME', customer: 1000 } }],
      });
      expect(redactor.problems()).toEqual([]);
    });
  });

  test('and what the command puts in is looked through as well', async () => {
    await withRedactor(`reply({ texts: request.texts.map(() => 'ask john@firma.de') });`, async (redactor) => {
      expect(await redactor.json(['Ann'])).toEqual(['ask person1@example.com']);
    });
  });

  test('by a command in an environment of its own', async () => {
    const body = `reply({ texts: request.texts.map(() => Object.keys(process.env).sort().join(' ')) });`;
    await withRedactor(body, async (redactor) => {
      expect(await redactor.json('Ann')).toBe('HOME PATH');
    });
  });
});

describe('many samples', () => {
  const many = Array.from({ length: 1_200 }, (_, n): Sample => ({ input: [`Ann ${n}`, `user${n}@firma.de`, ''] }));

  test('are given to the command together, and come back in their order', async () => {
    const body = `reply({ texts: request.texts.map((text) => text.replace('Ann', String(count))) });`;
    await withRedactor(body, async (redactor) => {
      const redacted = await redactor.samples(many);
      expect(redacted).toHaveLength(many.length);
      expect(redacted[0]).toEqual({ input: ['1 0', 'person1@example.com', ''] });
      expect(redacted.at(-1)).toEqual({ input: ['2 1199', 'person1@example.com', ''] });
    });
  });

  test('of which the command fails on some lose the texts of those alone', async () => {
    const body = `if (count === 2) process.exit(3); reply({ texts: request.texts });`;
    await withRedactor(body, async (redactor) => {
      const redacted = await redactor.samples(many);
      expect(redacted[0]).toEqual({ input: ['Ann 0', 'person1@example.com', ''] });
      expect(redacted.at(-1)).toEqual({ input: [WITHHELD, WITHHELD, WITHHELD] });
      expect(redactor.problems()).toEqual([
        {
          message:
            'the redact command ended with exit code 3 before it answered; the texts of 533 samples are withheld',
          location: { file: 'evalgap.yml', line: 5, column: 13 },
          remedy: expect.stringContaining('Mend the command'),
        },
      ]);
    });
  });
});

describe('a command that', () => {
  test.each([
    ['ends', `console.error(JSON.stringify(request)); process.exit(1);`, 'ended with exit code 1 before it answered'],
    ['answers with fewer texts', 'reply({ texts: request.texts.slice(1) });', 'was given 6 texts and answered with 5'],
    ['answers with something else', 'reply({ text: request.texts[0] });', 'gave a malformed reply'],
    ['prints what it was given', 'line("{" + request.texts);', 'printed a line that starts with { and is not JSON'],
  ])('%s lets no text through, and the problem quotes none', async (_, body, reason) => {
    await withRedactor(body, async (redactor) => {
      expect(await redactor.sample(SAMPLE)).toEqual({
        id: WITHHELD,
        at: 5,
        input: WITHHELD,
        steps: [{ name: 'triage', output: { [WITHHELD]: WITHHELD, [`${WITHHELD} (2)`]: 1000 } }],
      });
      const [problem, ...more] = redactor.problems();
      expect(more).toEqual([]);
      expect(problem?.message).toContain(`the redact command ${reason}`);
      expect(JSON.stringify(problem)).not.toContain('Ann');
    });
  });
});
