import { expect, test } from '@jest/globals';
import { linesOfNames } from '../../src/tools/lines.ts';

test('a tool stands on the line that names it, in YAML and in JSON', () => {
  const yaml =
    'paths:\n  /a:\n    get:\n      operationId: get_order # read only\n      parameters:\n        - name: id\n';
  expect([...linesOfNames(yaml)]).toEqual([
    ['get_order', 4],
    ['id', 6],
  ]);
  const json = JSON.stringify(
    { tools: [{ description: 'get_order', name: 'get_order' }, { name: 'refund' }] },
    null,
    1,
  );
  expect([...linesOfNames(json)]).toEqual([
    ['get_order', 5],
    ['refund', 8],
  ]);
  expect([...linesOfNames('[{"name":"a"},{"name":\n"b"},{ name: \'c d\' }]')]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c d', 2],
  ]);
});

test('a name that is given twice stands where it is given first, and one that is only mentioned nowhere', () => {
  expect([...linesOfNames('name: a\nnickname: b\ntext: "use b"\nname: a\n')]).toEqual([['a', 1]]);
});
