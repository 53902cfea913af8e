import { expect, test } from '@jest/globals';
import { policyChanged } from '../../../src/rules/policy/changed.ts';

const NOTE = { level: 'note' } as const;

test('a change of policy is shown with what it changes, and that it does not hold yet', () => {
  const location = { file: 'evalgap.yml', line: 12, column: 3 };
  const changes = [
    { path: 'fail-on', from: '[pin/outdated]', to: '[]', location },
    { path: 'margin', from: '5%', to: '20%', suite: 'support' },
  ];
  expect(policyChanged({ changes, workflows: [] }, NOTE)).toEqual([
    {
      rule: 'policy/changed',
      level: 'note',
      suite: '',
      subject: 'fail-on',
      key: 'policy/changed::fail-on',
      location,
      message: '`fail-on` would change from `[pin/outdated]` to `[]`',
      evidence: [],
      fix: 'This check still goes by the base branch. Merge only if the change of the bar is meant.',
    },
    {
      rule: 'policy/changed',
      level: 'note',
      suite: 'support',
      subject: 'margin',
      key: 'policy/changed:support:margin',
      message: '`margin` would change from `5%` to `20%`',
      evidence: [],
      fix: 'This check still goes by the base branch. Merge only if the change of the bar is meant.',
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

test('no change is no finding', () => {
  expect(policyChanged({ changes: [], workflows: [] }, NOTE)).toEqual([]);
});
