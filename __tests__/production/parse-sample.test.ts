import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseSample } from '../../src/production/parse-sample.ts';
import { instantOf } from '../../src/production/sample-schema.ts';

const PLACE = { file: 'production/2026-10-02.jsonl', line: 3 };
const DIGEST = 'a'.repeat(64);

function parse(sample: object) {
  return parseSample(JSON.stringify(sample), PLACE);
}

describe('a sample', () => {
  test('is read with all that its line tells', () => {
    const sample = {
      id: 's-1',
      at: '2026-10-02T11:30:00.250+02:00',
      input: { message: 'Where is it?' },
      output: 'On its way.',
      steps: [
        { name: 'lookup', arguments: { order: 1 }, output: { status: 'sent' }, error: 'timeout' },
        { name: 'decide', output: null, confidence: 0.4 },
      ],
      error: 'RateLimitError',
      prompts: {
        triage: '5@sha256:9f2c',
        reply: { version: 3, digest: DIGEST },
        tone: { digest: 'sha256:1' },
        other: 7,
      },
      confidence: 0,
      routed: true,
      correct: false,
      colour: 'red',
    };
    const { colour: _, ...known } = sample;
    expect(parse(sample)).toEqual({
      ok: true,
      value: {
        ...known,
        at: Date.UTC(2026, 9, 2, 9, 30, 0, 250),
        prompts: { triage: '5@sha256:9f2c', reply: `3@sha256:${DIGEST}`, tone: 'sha256:1', other: '7' },
      },
    });
  });

  test('may have a number for an id, and null for what is not known', () => {
    expect(
      parse({
        id: 17,
        at: null,
        input: null,
        steps: null,
        error: null,
        prompts: null,
        confidence: null,
        routed: null,
      }),
    ).toEqual({ ok: true, value: { id: '17', input: null } });
  });

  const TIME = 'a date or time such as 2026-10-02 or 2026-10-02T09:30:00Z, a time with its offset';
  const VERSION = 'one such as "5@sha256:9f2c…", or a mapping with version, digest or both';

  test.each<readonly [object, string, string | undefined]>([
    [{ id: '' }, '`id` is no id', 'a text of 1 to 200 characters, or a whole number'],
    [{ at: 1790933400000 }, '`at` is no time', TIME],
    [{ at: '2026-10-02T09:30:00' }, '`at` is no time', TIME],
    [{ steps: { name: 'secret' } }, '`steps` is no list of steps', 'each step as a mapping with a name'],
    [{ steps: ['secret'] }, '`steps[0]` is no step', 'a mapping with a name'],
    [{ steps: [{ name: 'a' }, { output: 'secret' }] }, '`steps[1].name` is no text of 1 to 200 characters', undefined],
    [{ steps: [{ name: 'a', confidence: 80 }] }, '`steps[0].confidence` is no number from 0 to 1', undefined],
    [{ error: true }, '`error` is no text of 1 to 200 characters', undefined],
    [{ prompts: { secret: {} } }, 'what `prompts` says of one is no version', VERSION],
    [{ prompts: ['secret'] }, '`prompts` is no mapping of the ids of prompts to versions', undefined],
    [{ confidence: '0.9' }, '`confidence` is no number from 0 to 1', undefined],
    [{ confidence: 1.01 }, '`confidence` is no number from 0 to 1', undefined],
    [{ routed: 'secret' }, '`routed` is neither true nor false', undefined],
    [{ correct: 'none' }, '`correct` is neither true nor false', undefined],
  ])('with a value that cannot be is refused, and says why without a quote: %j', (wrong, message, expected) => {
    const read = parse({ input: 'secret', ...wrong });
    const problem = { message, location: PLACE, ...(expected === undefined ? {} : { expected }) };
    expect(read).toEqual({ ok: false, problems: [problem] });
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  test('with half a character anywhere that is kept is none', () => {
    expect(parseSample('{"input":"a","output":"\\ud83d"}', PLACE).ok).toBe(false);
    expect(parseSample('{"input":"a","else":"\\ud83d"}', PLACE).ok).toBe(true);
  });

  test('may name a prompt as no object should have a key', () => {
    const read = parseSample('{"input":"a","prompts":{"__proto__":"5","constructor":"6"}}', PLACE);
    if (!read.ok) throw new Error('refused');
    expect(Object.entries(read.value.prompts ?? {})).toEqual([['constructor', '6']]);
  });

  test('has its input under `text` where a log leaves `input` null', () => {
    const read = parseSample('{"input":null,"text":"Where is my parcel?"}', PLACE);
    expect(read).toEqual({ ok: true, value: { input: 'Where is my parcel?' } });
  });

  test('is read from any JSON, or has problems that are told', () => {
    const keys = fc.constantFrom(
      'id',
      'at',
      'input',
      'text',
      'steps',
      'prompts',
      'confidence',
      'routed',
      'correct',
      'output',
    );
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (sample) => {
        const read = parse(sample);
        if (read.ok) expect(read.value.input).toEqual(JSON.parse(JSON.stringify(sample.input ?? sample.text ?? null)));
        else expect(read.problems.every(({ message, location }) => message !== '' && location?.line === 3)).toBe(true);
      }),
    );
  });
});

describe('an instant', () => {
  test('is what the platform makes of it, wherever that is no guess', () => {
    const dates = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offset) => {
        expect(instantOf(date.toISOString())).toBe(date.getTime());
        expect(instantOf(date.toISOString().slice(0, 10))).toBe(Math.floor(date.getTime() / 86_400_000) * 86_400_000);
        const ahead = Math.abs(offset);
        const zone = `${offset < 0 ? '-' : '+'}${String(Math.floor(ahead / 60)).padStart(2, '0')}:${String(ahead % 60).padStart(2, '0')}`;
        const local = new Date(date.getTime() + offset * 60_000).toISOString().replace('Z', zone);
        expect(instantOf(local)).toBe(date.getTime());
      }),
    );
  });

  test.each([
    ['2026-10-02t09:30z', Date.UTC(2026, 9, 2, 9, 30)],
    ['2026-10-02 09:30:01,5+0200', Date.UTC(2026, 9, 2, 7, 30, 1, 500)],
    ['2026-10-02T09:30:00.123456789-05', Date.UTC(2026, 9, 2, 14, 30, 0, 123)],
    ['2026-02-30', undefined],
    ['2026-10-02T24:00:00Z', undefined],
    ['2026-10-02T09:30:00', undefined],
    ['02.10.2026', undefined],
    ['1790933400', undefined],
  ])('of %s is %s', (text, instant) => {
    expect(instantOf(text)).toBe(instant);
  });
});
