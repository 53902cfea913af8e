import { describe, expect, test } from '@jest/globals';
import { readCases } from '../../src/cases/read.ts';
import { CouldNotCheck } from '../../src/values/problem.ts';
import { aLine, READER, readFiles } from './reading.ts';

describe('the cases of a suite', () => {
  test('come from files of all formats and are the same case in each', async () => {
    const { cases, problems } = await readFiles({
      'a.jsonl': aLine('a', { input: 'Hi', expect: { decide: 'refund' }, tags: ['x'] }),
      'b.ndjson': aLine('b', { input: 'Hi', expect: { decide: 'refund' }, tags: ['x'] }),
      'c.json': `[${aLine('c', { input: 'Hi', expect: { decide: 'refund' }, tags: ['x'] })}]`,
      'd.yaml': '- {id: d, input: Hi, expect: {decide: refund}, tags: [x]}',
      'e.yml': 'cases: [{id: e, input: Hi, expect: {decide: refund}, tags: [x]}]',
      'f.csv': 'id,input,expect.decide,tags\nf,Hi,refund,x\n',
    });
    expect(problems).toEqual([]);
    expect(cases.map(({ id, location }) => `${id} ${location.file}`)).toEqual([
      'a a.jsonl',
      'b b.ndjson',
      'c c.json',
      'd d.yaml',
      'e e.yml',
      'f f.csv',
    ]);
    expect(new Set(cases.map(({ digest }) => digest)).size).toBe(1);
    for (const { tags, expect: expected, input } of cases)
      expect([tags, [...expected], input]).toEqual([['x'], [['decide', 'refund']], 'Hi']);
  });

  test('have ids that are unique over all files; a second one is told with both places', async () => {
    const { ids, problems } = await readFiles({
      'a.jsonl': [aLine('x'), aLine('y'), aLine('x', { draft: true })].join('\n'),
      'b.csv': 'id,input,expect\nz,a,b\ny,a,b\n',
      'c.yaml': '- {id: 7, input: a, expect: b}\n- {id: "7", input: a, expect: b}',
    });
    expect(ids).toEqual(['x', 'y', 'z', '7']);
    const rest = '(expected ids that are unique over all files of the suite). Give one of the two another id.';
    expect(problems).toEqual([
      `a.jsonl:3: the id "x" is already that of a.jsonl:1 ${rest}`,
      `b.csv:3: the id "y" is already that of a.jsonl:2 ${rest}`,
      `c.yaml:2:3: the id "7" is already that of c.yaml:1:3 ${rest}`,
    ]);
  });

  test('know ids such as __proto__ and constructor as any other', async () => {
    const { ids, problems } = await readFiles({
      'a.jsonl': ['__proto__', 'constructor', '__proto__'].map((id) => aLine(id)).join('\n'),
    });
    expect(ids).toEqual(['__proto__', 'constructor']);
    expect(problems).toHaveLength(1);
  });

  test('are not read from files of other kinds', async () => {
    const { ids, problems } = await readFiles({
      'evals/README.md': '# Evals',
      'evals/noext': '',
      'a.jsonl': aLine('a'),
    });
    expect(ids).toEqual(['a']);
    expect(problems).toEqual([
      expect.stringContaining('evals/README.md: cases are not read from files of this kind (expected .jsonl'),
      expect.stringContaining('evals/noext: cases are not read'),
    ]);
  });

  test('survive a file that cannot be read, and an error of Evalgap itself is not taken for one', async () => {
    const broken = (error: Error) => ({
      file: 'gone.jsonl',
      // biome-ignore lint/correctness/useYield: it fails before there is a line.
      async *lines(): AsyncGenerator<string> {
        throw error;
      },
      text: async () => '',
    });
    const fault = new CouldNotCheck({ message: 'cannot read this file: EACCES', location: { file: 'gone.jsonl' } });
    const kinds: string[] = [];
    for await (const { kind } of readCases([broken(fault)], READER)) kinds.push(kind);
    expect(kinds).toEqual(['problem']);
    await expect(readCases([broken(new TypeError('a bug'))], READER).next()).rejects.toThrow('a bug');
  });

  test('of a file of another kind are told by a hundred problems and a count, and cases between them are read', async () => {
    const lines = Array.from({ length: 450 }, (_, index) => (index === 300 ? aLine('a') : `line ${index}`));
    const { ids, problems } = await readFiles({ 'a.jsonl': lines.join('\n'), 'b.jsonl': 'x' });
    expect(ids).toEqual(['a']);
    expect(problems).toHaveLength(102);
    expect(problems[100]).toBe('a.jsonl: 349 more problems in this file');
  });

  test('stream: no line is read before the case on the line before it was taken', async () => {
    const total = 200_000;
    let pulled = 0;
    const source = {
      file: 'large.jsonl',
      async *lines() {
        for (; pulled < total; ) {
          pulled += 1;
          yield `{"id":${pulled},"input":"x","expect":"y"}`;
        }
      },
      text: () => Promise.reject(new Error('a JSONL file is never read as a whole')),
    };
    let taken = 0;
    let ahead = 0;
    for await (const { kind } of readCases([source], READER)) {
      taken += kind === 'case' ? 1 : 0;
      ahead = Math.max(ahead, pulled - taken);
    }
    expect({ taken, ahead }).toEqual({ taken: total, ahead: 0 });
  });

  test('close their file when nobody wants the rest', async () => {
    let closed = false;
    const source = {
      file: 'a.jsonl',
      async *lines() {
        try {
          for (let id = 1; ; id += 1) yield aLine(id);
        } finally {
          closed = true;
        }
      },
      text: async () => '',
    };
    for await (const reading of readCases([source], READER)) {
      if (reading.kind === 'case' && reading.case.id === '3') break;
    }
    expect(closed).toBe(true);
  });
});
