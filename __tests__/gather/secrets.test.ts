import { expect, test } from '@jest/globals';
import { secretsOf } from '../../src/gather/secrets.ts';
import { configOf } from '../config/configs.ts';

test('secrets are what an agent or a judge is given, and what is named like one', () => {
  const { suites } = configOf(`suites:
  s:
    cases: [a]
    agent: { command: [./run], env: [PLAIN_OF_AGENT] }
    steps: { reply: { scorer: judge, prompt: j.md, model: m, url: "https://models.example/v1", key: PLAIN_OF_JUDGE } }
`);
  const environment = { PLAIN_OF_AGENT: 'a', PLAIN_OF_JUDGE: 'b', SOME_API_KEY: 'c', HOME: 'd' };
  expect(secretsOf(environment, suites)).toEqual(['a', 'b', 'c']);
  expect(secretsOf(environment, [])).toEqual(['c']);
});
