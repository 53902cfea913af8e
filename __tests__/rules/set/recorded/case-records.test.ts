import { expect, test } from '@jest/globals';
import { caseRecords } from '../../../../src/rules/set/recorded/case-records.ts';
import { aRecord } from '../building-records.ts';
import { aCase } from '../set-facts.ts';

test('a version that ran again is the newest, however old it is', () => {
  const runs = ['v1', 'v2', 'v1'].map((version, index) => aRecord(version, { a: true }, { file: `${index}.jsonl` }));
  const [record] = caseRecords({ cases: [aCase({ id: 'a' })], runs }).cases;
  expect(record?.versions.map(({ version, trials }) => [version, trials.length])).toEqual([
    ['v2', 1],
    ['v1', 2],
  ]);
});
