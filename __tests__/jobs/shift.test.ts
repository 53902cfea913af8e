import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { newRequests, otherMix, requests } from '../production/shift/requests.ts';
import { evalgapHere, type Ran } from './in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'evalgap-shift-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;

function aFile(content: string | Buffer, ending = 'jsonl'): string {
  files += 1;
  const name = `file-${files}.${ending}`;
  writeFileSync(join(folder, name), content);
  return name;
}

function lines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function shift(reference: string, current: string, ...more: readonly string[]): Promise<Ran> {
  return evalgapHere(folder, ['shift', '--reference', reference, '--current', current, ...more]);
}

const KNOWN = requests(200, 1);
const REFERENCE = aFile(lines(KNOWN.map((text) => ({ text }))));
const CURRENT = aFile(
  lines([
    ...requests(160, 2).map((input) => ({ input })),
    ...newRequests(50, 3).map((input, nth) => ({ input: `${input}, jane${nth}@acme-shop.com`, at: '2026-10-01' })),
  ]),
);

describe('evalgap shift', () => {
  test('prints the documented JSON, with private data of production redacted', async () => {
    const { exitCode, stdout } = await shift(REFERENCE, CURRENT, '--format', 'json');
    expect(exitCode).toBe(0);
    const printed = JSON.parse(stdout);
    expect(printed).toEqual({
      version: 1,
      inputs: { p: 0.002, n: [200, 210] },
      novel: { p: 0.002, share: expect.any(Number), clusters: expect.any(Array) },
      verdict: 'shifted',
    });
    expect(printed.novel.share).toBeGreaterThan(0.2);
    expect(printed.novel.clusters[0]).toEqual({
      terms: expect.arrayContaining(['crypto']),
      size: expect.any(Number),
      days: ['2026-10-01', '2026-10-01'],
      examples: [expect.any(String), expect.any(String), expect.any(String)],
    });
    expect(stdout).not.toMatch(/jane|acme-shop/);
  });

  test('tells people what was seen, of how many, and what would not have been', async () => {
    const { stdout: text } = await shift(REFERENCE, CURRENT, '--report', 'report.md');
    const markdown = readFileSync(join(folder, 'report.md'), 'utf8');
    for (const printed of [text, markdown]) {
      const flat = printed.replace(/\s+/g, ' ');
      expect(flat).toContain('asks otherwise than');
      expect(flat).toMatch(
        /% of 210 current texts resemble none of the reference; 5.0 % of its own 200 resemble no other/,
      );
      // Where the mix moved, nobody knows what new share would have been seen.
      expect(flat).not.toContain('likely seen from a share');
      expect(flat).toContain('Only wording is compared');
      expect(flat).not.toMatch(/jane|acme-shop/);
    }
    expect(markdown).toMatch(/^### /);
  });

  test('sees no shift between a file and itself, and does not call that safe', async () => {
    const { exitCode, stdout } = await shift(REFERENCE, REFERENCE);
    expect(stdout.replace(/\s+/g, ' ')).toContain('from a share of about 28 % on, if the rest asks like the reference');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^No shift seen between/);
    expect(stdout).toContain('less may be there');
  });

  test('says too few to tell under 200 a side, with p null, and exits 0', async () => {
    const few = aFile(lines(requests(120, 2).map((input) => ({ input }))));
    const { exitCode, stdout } = await shift(REFERENCE, few, '--format', 'json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      inputs: { p: null, n: [200, 120] },
      novel: { p: null, share: null, clusters: [] },
      verdict: 'too-few-to-tell',
    });
    expect((await shift(REFERENCE, few)).stdout).toBe('Too few to tell: 120 of 200 current texts.\n');
  });

  test('reads files of cases and packed ones as it reads lines', async () => {
    const cases = KNOWN.map((input, nth) => ({ id: `case-${nth}`, input, expect: { decide: 'x' } }));
    const kinds = [
      aFile(lines(cases)),
      aFile(gzipSync(lines(cases)), 'jsonl.gz'),
      aFile(JSON.stringify(cases, null, 1), 'json'),
      aFile(
        cases.map(({ id, input }) => `- { id: ${id}, input: ${JSON.stringify(input)}, draft: true }\n`).join(''),
        'yaml',
      ),
      aFile(['id,input,expect.decide', ...cases.map(({ id, input }) => `${id},"${input}",x`)].join('\n'), 'csv'),
    ];
    const few = aFile(lines([{ input: 'hello' }]));
    for (const kind of kinds) {
      const { stdout } = await shift(kind, few, '--format', 'json');
      expect(JSON.parse(stdout).inputs).toEqual({ p: null, n: [200, 1] });
    }
  });

  test('exits 2 for a side that is missing, empty or holds no text, and names it', async () => {
    const empty = aFile('\n\n');
    const without = aFile(lines([{ input: { order: 1 } }]));
    for (const [file, says] of [
      ['nothing.jsonl', 'there is no such file'],
      [empty, 'nothing is in this file'],
      [without, 'no text can be told in any input'],
      [aFile('x', 'txt'), 'not read from files of this kind'],
    ] as const)
      for (const [one, other] of [
        [file, CURRENT],
        [REFERENCE, file],
      ] as const) {
        const { exitCode, stderr, stdout } = await shift(one, other);
        expect([exitCode, stdout]).toEqual([2, '']);
        expect(stderr).toContain(file);
        expect(stderr).toContain(says);
      }
  });

  test('goes on without lines that cannot be read, and says so', async () => {
    const torn = aFile(`${lines(KNOWN.slice(0, 150).map((input) => ({ input })))}{"input": "my PIN is 4`);
    const { exitCode, stdout, stderr } = await shift(REFERENCE, torn, '--format', 'json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ inputs: { n: [200, 150] }, problems: [{ location: { line: 151 } }] });
    expect(stderr).toContain(`${torn}:151`);
    expect(stderr).not.toContain('my PIN');
  });

  test('fails by the gate of a config, unless a waiver covers it', async () => {
    const config = (rest: string) =>
      aFile(`suites: { support: { cases: ["*.jsonl"] } }\nfail-on: [shift]\n${rest}`, 'yml');
    const mix = aFile(lines(otherMix(210, 2).map((input) => ({ input }))));
    expect((await shift(REFERENCE, mix, '--config', config(''))).exitCode).toBe(1);
    const waived = config(
      'waivers: [{ rule: shift/inputs, subject: inputs, reason: meant to differ }, { rule: shift/novel, subject: novel, reason: meant to differ }]',
    );
    expect((await shift(REFERENCE, mix, '--config', waived)).exitCode).toBe(0);
    const github = await shift(REFERENCE, mix, '--format', 'github');
    expect([github.exitCode, github.stdout]).toEqual([0, expect.stringMatching(/^::warning .*shift\/inputs/)]);
  });
});
