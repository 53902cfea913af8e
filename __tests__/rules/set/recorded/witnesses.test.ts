import { expect, test } from '@jest/globals';
import { witnesses } from '../../../../src/rules/set/recorded/witnesses.ts';
import { aRecord } from '../building-records.ts';
import { aCase } from '../set-facts.ts';

const CASES = [aCase({ id: 'a' }), aCase({ id: 'b' })];

test('versions that did the same are one, in the place of the newest of them and with the trials of all', () => {
  const runs = [
    aRecord('v1', { a: true, b: true }),
    aRecord('v2', { a: true, b: false }),
    aRecord('v3', { a: true, b: true }),
  ];
  const { cases, runs: told, recorded } = witnesses({ cases: CASES, runs });
  expect(cases[0]?.versions.map(({ version, trials }) => [version, trials.length])).toEqual([
    ['v2', 1],
    ['v1', 2],
  ]);
  expect(told.map(({ version }) => version)).toEqual(['v1', 'v2', 'v1']);
  expect(recorded).toBe(3);
});

test('versions that ran no case in common are two', () => {
  const runs = [aRecord('v1', { a: true }), aRecord('v2', { b: true })];
  expect(witnesses({ cases: CASES, runs }).runs.map(({ version }) => version)).toEqual(['v1', 'v2']);
});
