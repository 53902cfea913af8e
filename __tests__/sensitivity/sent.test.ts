import { expect, test } from '@jest/globals';
import type { Prompt } from '../../src/prompts/prompt.ts';
import { sentMatcher } from '../../src/sensitivity/sent.ts';
import { sha256 } from '../../src/values/json.ts';

const prompt = (body: string): Prompt => ({
  id: 'p',
  path: 'p.md',
  format: 'text',
  digest: sha256(body.trimEnd()),
  texts: [body],
  behaviour: {},
});
const matcher = (variant: string, original: string) =>
  sentMatcher({ prompt: prompt(variant), body: variant }, { prompt: prompt(original), body: original });

const ORIGINAL = '# Rules\n\n- one {{day}}\n- two\n';

test.each([
  ['bullets', '# Rules\n\n* one {{day}}\n* two\n'],
  ['blank lines', '# Rules\n\n\n- one {{day}}\n\n- two\n'],
  ['the end', `${ORIGINAL}\n\n\n`],
])('a receipt tells a variant from the original where only %s differ', (_, variant) => {
  const of = matcher(variant, ORIGINAL);
  expect(of({ text: variant.replace('{{day}}', 'Monday') })).toBe('verified');
  expect(of({ text: ORIGINAL.replace('{{day}}', 'Monday') })).toBe('another');
  expect(of({ text: `System:\r\n${variant.replaceAll('\n', '\r\n')}` })).toBe('verified');
});

test('what an agent cuts off before it sends it is not told', () => {
  const of = matcher(`${ORIGINAL}\n\n\n`, ORIGINAL);
  expect(of({ text: ORIGINAL.trim() })).toBe('unknown');
  expect(matcher('# Rules\n\n* one\n', '# Rules\n\n- one\n')({ text: '# Rules\n\n* one' })).toBe('verified');
});

test('a digest counts where the two have different ones', () => {
  expect(matcher(`${ORIGINAL}\n\n`, ORIGINAL)({ digest: sha256(ORIGINAL.trimEnd()) })).toBe('unknown');
  const variant = '# Rules\n\n* one {{day}}\n* two\n';
  expect(matcher(variant, ORIGINAL)({ digest: sha256(variant.trimEnd()) })).toBe('claimed');
  expect(matcher(variant, ORIGINAL)({ digest: sha256(ORIGINAL.trimEnd()) })).toBe('another');
});
