import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RULES } from '../../../src/config/rule-ids.ts';
import type { SarifLog, SarifResult } from '../../../src/report/sarif/log.ts';
import { renderSarif, type SarifFacts } from '../../../src/report/sarif.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { sarifFaults } from './schema.ts';

const FINDING: Finding = {
  rule: 'set/duplicate',
  level: 'warning',
  suite: 'support',
  subject: 'refund-018',
  key: 'set/duplicate:support:refund-018',
  location: { file: 'evals/cases.jsonl', line: 18, column: 3 },
  message: '`refund-018` asks what `refund-017` asks',
  evidence: ['one: `a`', 'other: `b`'],
  fix: 'Remove one of them.',
};

function rendered(rest: Partial<SarifFacts> = {}): string {
  return renderSarif({
    findings: [FINDING],
    problems: [],
    exitCode: 0,
    config: 'evalgap.yml',
    ...rest,
  });
}

function run(rest: Partial<SarifFacts> = {}): SarifLog['runs'][0] {
  const text = rendered(rest);
  expect(sarifFaults(text)).toEqual([]);
  return (JSON.parse(text) as SarifLog).runs[0];
}

function resultOf(finding: Partial<Finding>, rest: Partial<SarifFacts> = {}): SarifResult {
  return run({ findings: [{ ...FINDING, ...finding }], ...rest }).results[0]!;
}

describe('a SARIF log', () => {
  test('is what the schema asks for, and the schema can tell', () => {
    expect(sarifFaults(rendered())).toEqual([]);
    expect(sarifFaults(rendered().replace('"startLine": 18', '"startLine": 0'))).toEqual([
      expect.stringMatching(/startLine: must be >= 1$/),
    ]);
  });

  test('has a result per finding, with its rule, its place, and what to do', () => {
    const { results, tool } = run();
    expect(results).toEqual([
      {
        ruleId: 'set/duplicate',
        ruleIndex: RULES.findIndex(({ id }) => id === 'set/duplicate'),
        level: 'warning',
        message: { text: '`refund-018` asks what `refund-017` asks.\none: `a`\nother: `b`\nRemove one of them.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'evals/cases.jsonl', uriBaseId: '%SRCROOT%' },
              region: { startLine: 18, startColumn: 3 },
            },
          },
        ],
        partialFingerprints: {
          'evalgapKey/v1': expect.stringMatching(/^[0-9a-f]{16}:1$/),
          primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/),
        },
        properties: { suite: 'support', subject: 'refund-018', evidence: ['one: `a`', 'other: `b`'] },
      },
    ]);
    expect(tool.driver.rules[results[0]!.ruleIndex!]?.id).toBe('set/duplicate');
  });

  test('names every rule with what it says, its default level and where to read on', () => {
    const { rules } = run().tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(rules[0]).toEqual({
      id: 'pin/outdated',
      shortDescription: { text: 'The prompt file is no longer the version the suite is pinned to.' },
      fullDescription: { text: 'The prompt file is no longer the version the suite is pinned to.' },
      help: {
        text: 'Why this is looked for, how, and what to do about it: npx evalgap explain pin/outdated',
        markdown: 'Why this is looked for, how, and what to do about it: `npx evalgap explain pin/outdated`',
      },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['evals', 'pin'] },
    });
  });

  test('knows a finding again wherever it stands, and two of one key apart', () => {
    const prints = (findings: readonly Finding[]) =>
      run({ findings }).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    const moved = { ...FINDING, location: { file: 'evals/cases.jsonl', line: 40 } };
    expect(prints([moved])).toEqual(prints([FINDING]));
    const [one, other] = prints([FINDING, moved]);
    expect([one?.endsWith(':1'), other?.endsWith(':2')]).toEqual([true, true]);
    expect(prints([{ ...FINDING, key: 'another' }])).not.toEqual(prints([FINDING]));
  });

  test('puts the loudest first and leaves out what is off', () => {
    const findings = (['note', 'off', 'error', 'warning'] as const).map((level) => ({ ...FINDING, level }));
    expect(run({ findings }).results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  });

  test('places what has no place in the config, and what has no line in the first', () => {
    const { location: _, ...homeless } = FINDING;
    const { results } = run({ findings: [homeless], config: 'apps/bot/evalgap.yml' });
    expect(results[0]?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'apps/bot/evalgap.yml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    });
  });

  test('writes paths as addresses that lead nowhere else', () => {
    const uri = (file: string) => resultOf({ location: { file } }).locations[0].physicalLocation.artifactLocation;
    expect(uri('evals/über uns/a#b?c%d.jsonl').uri).toBe('evals/%C3%BCber%20uns/a%23b%3Fc%25d.jsonl');
    expect(uri('javascript:alert(1)').uri).toBe('javascript%3Aalert(1)');
    expect(uri('./evals/a.jsonl').uri).toBe('evals/a.jsonl');
    expect(uri('/tmp/a.jsonl')).toEqual({ uri: 'file:///tmp/a.jsonl' });
    expect(uri('evals/\ud800.jsonl').uri).toBe('evals/%EF%BF%BD.jsonl');
  });

  test('makes no link and no placeholder of data', () => {
    expect(resultOf({ message: 'see [here](https://evil.example) for {0}', evidence: [], fix: '' }).message.text).toBe(
      'see \\[here\\](https://evil.example) for {{0}}.',
    );
    expect(resultOf({ message: 'a list [1, 2] of {"a":1}', evidence: [], fix: '' }).message.text).toBe(
      'a list [1, 2] of {"a":1}.',
    );
  });

  test('is unsuccessful where something could not be checked, and says what and where', () => {
    const problem = {
      message: 'the line is not JSON',
      location: { file: 'evals/a.jsonl', line: 7 },
      expected: 'one case',
      remedy: 'Complete it',
    };
    expect(run({ problems: [problem, { message: 'no git' }], exitCode: 2 }).invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'the line is not JSON.\nExpected: one case.\nComplete it.' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'evals/a.jsonl', uriBaseId: '%SRCROOT%' },
                  region: { startLine: 7 },
                },
              },
            ],
          },
          expect.objectContaining({ message: { text: 'no git.' } }),
        ],
      },
    ]);
    expect(run({ exitCode: 1 }).invocations[0].executionSuccessful).toBe(true);
  });

  test('keeps uploads of several configs apart', () => {
    expect(run({ config: './apps/bot/evalgap.yml' }).automationDetails.id).toBe('evalgap/apps/bot/evalgap.yml/');
  });

  test('stays within what code scanning takes, and counts what it left out', () => {
    const many = Array.from({ length: 5_003 }, (_, index) => ({ ...FINDING, key: `k${index}` }));
    const { results, invocations } = (JSON.parse(rendered({ findings: many })) as SarifLog).runs[0];
    expect(results).toHaveLength(5_000);
    expect(invocations[0].toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: '3 more findings are not listed here: code scanning takes no more.' } },
    ]);
  });

  test('takes less than 10 MB even where nothing of it can be compressed', () => {
    const noise = Array.from({ length: 100_000 }, (_, n) => 0x4e00 + (Math.imul(n, n * 2_654_435_761) >>> 18));
    const text = String.fromCodePoint(...noise);
    const piece = (n: number) => text.slice((n * 599) % 99_000).slice(0, 600);
    const loud = Array.from({ length: 1_000 }, (_, n) => {
      const evidence = [1, 2, 3, 4, 5].map((more) => piece(n * 7 + more));
      return { ...FINDING, key: `k${n}`, message: piece(n * 7), evidence };
    });
    const log = rendered({ findings: loud });
    expect(gzipSync(log).length).toBeLessThan(10_000_000);
    expect(JSON.parse(log).runs[0].invocations[0].toolExecutionNotifications).toHaveLength(1);
  });

  test('is valid whatever the texts hold', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('\ud800', '\u0000\u001b[31m', '](', '{0}', '::error::', '##[error]', 'x'.repeat(1_000_000)),
    );
    fc.assert(
      fc.property(hostile, fc.string({ unit: 'binary' }), fc.integer(), (text, file, line) => {
        const finding: Finding = {
          ...FINDING,
          suite: text,
          subject: text,
          key: text,
          message: text,
          evidence: [text],
          fix: text,
          location: { file, line, column: line },
        };
        const problem = { message: text, expected: text, remedy: text, location: { file } };
        const log = rendered({
          findings: [finding],
          problems: [problem],
          config: file === '' ? 'x' : file,
          exitCode: 2,
        });
        expect(sarifFaults(log)).toEqual([]);
        expect(log.isWellFormed()).toBe(true);
        expect(log.length).toBeLessThan(60_000);
      }),
      { numRuns: 40 },
    );
  });
});
