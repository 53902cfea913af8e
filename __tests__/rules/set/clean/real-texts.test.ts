import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { differences } from '../../../../src/rules/set/clean/differences.ts';
import { type Message, messagesOf } from '../../../../src/rules/set/clean/message.ts';
import { couldBeUntidy, isTidy } from '../../../../src/rules/set/clean/untidy.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const EXAMPLE = join(HERE, '../../../../examples/support-agent/evals/support');
const TEXTS = join(HERE, '../../../../../shared/data/texts');
const here = existsSync(TEXTS);

function read(path: string, clean = (text: string) => text): readonly Message[] {
  const rows = readFileSync(path, 'utf8').trim().split('\n');
  return messagesOf(
    rows.map((row) => {
      const { input, text } = JSON.parse(row) as { input?: string; text?: string };
      return { input: clean(input ?? text ?? '') };
    }),
  );
}

/** As somebody would who wants cases to look well. */
function cleaned(text: string): string {
  const sentence = text.trim().replace(/\bi\b/g, 'I');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${/[.?!]$/.test(sentence) ? '' : '.'}`;
}

const measures = (cases: readonly Message[], samples: readonly Message[]) => [
  ...new Set(differences(cases, samples).map(({ sign }) => sign.measure)),
];

test('the cases of the example are messy enough without samples', () => {
  const cases = readdirSync(EXAMPLE).flatMap((file) => read(join(EXAMPLE, file)));
  const tellable = couldBeUntidy(cases);
  expect(tellable.length).toBeGreaterThan(150);
  expect(tellable.filter(isTidy).length / tellable.length).toBeLessThan(0.8);
});

(here ? describe : describe.skip)(
  here ? 'real messages' : 'real messages (skipped: ../shared/data/texts is not here)',
  () => {
    const [raw, banking, clinc, clean] = here
      ? [
          read(join(TEXTS, 'dstc11-insurance.jsonl')),
          read(join(TEXTS, 'banking77-test.jsonl')),
          read(join(TEXTS, 'clinc150-val.jsonl')),
          read(join(TEXTS, 'dstc11-insurance.jsonl'), cleaned),
        ]
      : [[], [], [], []];

    test('of customers are found to be less tidy than a bank’s questions, and longer than crowdsourced commands', () => {
      expect(measures(banking, raw)).toEqual(['punctuation', 'casing']);
      expect(measures(clinc, raw)).toEqual(['length']);
    });

    test('are found to be less tidy than the same ones cleaned, and not the other way round', () => {
      expect(measures(clean, raw)).toEqual(['punctuation', 'casing']);
      expect(measures(raw, clean)).toEqual([]);
    });

    test('are untidy in at least 15 of 100 messages, in each of the sets', () => {
      const shares = [raw, banking, clinc].map((messages) => {
        const tellable = couldBeUntidy(messages);
        return tellable.filter((message) => !isTidy(message)).length / tellable.length;
      });
      expect(Math.min(...shares)).toBeCloseTo(0.15, 3);
      expect(couldBeUntidy(clean).filter((message) => !isTidy(message)).length / clean.length).toBeLessThan(0.02);
    });

    test('are not found to differ from themselves, split in two', () => {
      for (const messages of [raw, banking.slice(0, 600), clinc.slice(0, 600)])
        for (let step = 1; step <= 5; step += 1) {
          // Every split is another one: places are drawn by a fixed rule, so that the test is the same every day.
          const drawn = messages.map((message, index) => ({ message, place: (index * 7_919 * step + step) % 10_007 }));
          const mixed = drawn.sort((one, other) => one.place - other.place).map(({ message }) => message);
          const middle = mixed.length >> 1;
          expect(measures(mixed.slice(0, middle), mixed.slice(middle))).toEqual([]);
        }
    });
  },
);
