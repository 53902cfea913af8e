import { expect, test } from '@jest/globals';
import { policyChanged } from '../../../src/rules/policy/changed.ts';

const NOTE = { level: 'note' } as const;
const location = { file: 'evalgap.yml', line: 12, column: 3 };

test('a change of policy is shown with what it changes, and whether it holds already', () => {
  const changes = [
    { path: 'fail-on', from: 'pin/outdated', to: 'none', location, counts: 'base' },
    { path: 'suites.support.agent', from: 'an agent', to: 'none', suite: 'support', location, counts: 'head' },
  ] as const;
  expect(policyChanged({ changes, workflows: [] }, NOTE)).toEqual([
    {
      rule: 'policy/changed',
      level: 'note',
      suite: '',
      subject: 'fail-on',
      key: 'policy/changed::fail-on',
      location,
      message: '`fail-on` changes from `pin/outdated` to `none`',
      evidence: [],
      fix: 'This check still goes by the base branch: merge only if the new bar is meant.',
    },
    {
      rule: 'policy/changed',
      level: 'note',
      suite: 'support',
      subject: 'suites.support.agent',
      key: 'policy/changed:support:suites.support.agent',
      location,
      message: '`suites.support.agent` changes from `an agent` to `none`',
      evidence: [],
      fix: 'This check already goes by the new value: make sure that it is meant.',
    },
  ]);
});

test('a workflow that runs Evalgap is policy too', () => {
  expect(policyChanged({ changes: [], workflows: ['.github/workflows/evals.yml'] }, NOTE)).toMatchObject([
    {
      subject: '.github/workflows/evals.yml',
      location: { file: '.github/workflows/evals.yml' },
      message: 'the workflow `.github/workflows/evals.yml`, which runs Evalgap, changes',
    },
  ]);
});

test('is silent where nothing changed', () => {
  expect(policyChanged({ changes: [], workflows: [] }, NOTE)).toEqual([]);
});
