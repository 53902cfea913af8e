import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readVerdict } from '../../../src/scorers/judge/verdict.ts';

const WORDS = ['correct', 'partly', 'wrong'];

describe('a verdict', () => {
  test.each([
    ['correct', 'correct'],
    [' wrong\n', 'wrong'],
    ['{"verdict": "partly"}', 'partly'],
    ['{"verdict":"correct"}', 'correct'],
    ['\n{ "verdict" : "wrong" }\n', 'wrong'],
    ['{"verdict": "\\u0077rong"}', 'wrong'],
    ['```json\n{"verdict": "correct"}\n```', 'correct'],
    ['```\r\n{ "verdict": "wrong" }\r\n```\n', 'wrong'],
  ])('is read from %j', (reply, verdict) => {
    expect(readVerdict(reply, WORDS)).toBe(verdict);
  });

  test.each([
    ['nothing', ''],
    ['another word', 'right'],
    ['a word in other letters', 'Correct'],
    ['a word with more around it', 'correct.'],
    ['a sentence', 'The answer is correct'],
    ['two words', 'correct wrong'],
    ['a word in quotes', '"correct"'],
    ['a list of words', '["correct"]'],
    ['an object with more in it', '{"verdict": "correct", "reason": "it says so"}'],
    ['an object that says it twice', '{"verdict": "wrong", "verdict": "correct"}'],
    ['two objects', '{"verdict": "wrong"}\n{"verdict": "correct"}'],
    ['an object within another', '{"verdict": {"verdict": "correct"}}'],
    ['another key', '{"Verdict": "correct"}'],
    ['a key that JSON would read as the same', '{"\\u0076erdict": "correct"}'],
    ['a fence with more before it', 'Here:\n```json\n{"verdict": "correct"}\n```'],
    ['a fence with more in it', '```json\n{"verdict": "correct"}\nreally\n```'],
    ['a fence around two objects', '```json\n{"verdict": "correct"}\n{"verdict": "wrong"}\n```'],
    ['two fences', '```\n{"verdict": "correct"}\n```\n```\n{"verdict": "wrong"}\n```'],
    ['a fence in another language', '```python\n{"verdict": "correct"}\n```'],
    ['a fence around a word', '```\nprobably correct\n```'],
    ['thoughts before it', '<think>it is correct</think>\ncorrect'],
    ['a number', '1'],
    ['a value of another kind', '{"verdict": 1}'],
    ['a broken escape', '{"verdict": "\\x63orrect"}'],
    ['a line break within', '{"verdict": "cor\nrect"}'],
    ['a hidden character', 'correct\u200b'],
    ['a letter that looks the same', 'соrrect'],
    ['a name of every object', 'constructor'],
    ['the same as a key', '{"verdict": "__proto__"}'],
  ])('is not read from %s', (_, reply) => {
    expect(readVerdict(reply, WORDS)).toBeUndefined();
  });

  test('is one of the words or none, whatever a model says', () => {
    const pieces = fc.constantFrom('correct', 'wrong', '{"verdict":', '"correct"', '}', '{', ' ', '\n', ',', '"', ':');
    const reply = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(reply, (text) => {
        const verdict = readVerdict(text, WORDS);
        if (verdict === undefined) return;
        expect(WORDS).toContain(verdict);
        // Nothing but the one word stands there, bare or as the only value of the only key.
        const said = text.trim();
        expect(said === verdict || canonical(said) === JSON.stringify({ verdict })).toBe(true);
        for (const other of WORDS) if (other !== verdict) expect(said).not.toContain(other);
      }),
    );
  });

  test('of a vocabulary is what the words are, written out in either form', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9._-]{1,20}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 5 }), fc.nat(), (words, pick) => {
        const chosen = words[pick % words.length] ?? '';
        expect(readVerdict(chosen, words)).toBe(chosen);
        expect(readVerdict(JSON.stringify({ verdict: chosen }), words)).toBe(chosen);
        expect(readVerdict(`${chosen}!`, words)).toBeUndefined();
      }),
    );
  });

  test('takes no longer to read from a reply that was made to be hard', () => {
    const hard = `{"verdict": "${'\\"'.repeat(200_000)}`;
    expect(readVerdict(hard, WORDS)).toBeUndefined();
    expect(readVerdict(`{${' '.repeat(200_000)}`, WORDS)).toBeUndefined();
  });
});

function canonical(text: string): string {
  return JSON.stringify(JSON.parse(text));
}
