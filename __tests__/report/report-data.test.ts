import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { renderComment } from '../../src/report/comment.ts';
import { exactly } from '../../src/report/data/exactly.ts';
import type { LeftOut } from '../../src/report/fit-report.ts';
import type { PullRequestReport } from '../../src/report/report.ts';
import { LONGEST_REPORT_BYTES, parseReportData, reportData } from '../../src/report/report-data.ts';
import { suiteStatus } from '../../src/report/status.ts';
import { renderSummary } from '../../src/report/summary.ts';
import type { Json } from '../../src/values/json.ts';
import { HOSTILE } from './hostile.ts';
import { aFinding, aReport, aSuite, compared, HEAD, MARKER } from './reports.ts';
import { SCENARIOS } from './scenarios.ts';
import { hostileData } from './strict-hostile.ts';

function through(report: PullRequestReport): PullRequestReport {
  const parsed = parseReportData(reportData({ headSha: HEAD, report }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.report;
}

function withReport(change: (report: Record<string, unknown>) => void): string {
  const data = JSON.parse(reportData({ headSha: HEAD, report: aReport() })) as { report: Record<string, unknown> };
  change(data.report);
  return JSON.stringify(data);
}

/** Places and reasons of the refusal, one line each. */
function refusals(text: string): readonly string[] {
  const parsed = parseReportData(text);
  return parsed.ok ? [] : parsed.problems.map(({ message, expected }) => `${message}: ${expected}`);
}

/** Whatever parses is rendered everywhere. */
function renderAll(report: PullRequestReport): void {
  expect(renderComment(report, { marker: MARKER }).length).toBeLessThanOrEqual(60_000);
  expect(renderSummary(report).length).toBeGreaterThan(0);
  for (const suite of report.suites) expect(suiteStatus(report, suite).description.length).toBeLessThanOrEqual(140);
}

describe('report data', () => {
  test.each(Object.entries(SCENARIOS))('brings a report back as it was: %s', (_, scenario) => {
    expect(through(scenario())).toEqual(JSON.parse(JSON.stringify(scenario())));
  });

  test('names the head and, where known, the pull request', () => {
    const text = reportData({ headSha: HEAD, pullRequest: 7, report: aReport() });
    expect(parseReportData(text)).toMatchObject({ ok: true, value: { headSha: HEAD, pullRequest: 7 } });
    expect(JSON.parse(text)).toMatchObject({ version: 1, evalgap: 'report' });
    const alone = parseReportData(reportData({ headSha: HEAD, report: aReport() }));
    expect(alone.ok && Object.keys(alone.value).sort()).toEqual(['headSha', 'report']);
  });

  test('says which suite a problem is about', () => {
    const problems = [{ message: 'x', suite: 'support' }, { message: 'y' }];
    expect(through(aReport({ problems })).problems).toEqual(problems);
    expect(refusals(withReport((report) => (report.problems = [{ message: 'x', suite: 'all passed' }])))).toEqual([
      expect.stringMatching(/problems\.0\.suite/),
    ]);
  });

  test('cuts texts that no reader needs whole', () => {
    const long = 'x'.repeat(1_000_000);
    const [finding] = through(aReport({ findings: [aFinding({ message: long })] })).findings;
    expect(finding?.message).toMatch(/^x+…$/);
    expect(finding?.message.length).toBe(20_000);
  });

  test('leaves the outputs of moved cases out when all of it would be too long', () => {
    const evidence = Array.from({ length: 500 }, (_, index) => ({
      case: `case-${index}`,
      step: 'reply',
      direction: 'broke' as const,
      head: 'x'.repeat(15_000),
    }));
    const [suite] = through(aReport({ suites: [aSuite(compared({ evidence }))] })).suites;
    expect(suite?.measurement).toMatchObject({ kind: 'compared', evidence: [] });
  });

  test('that cannot be handed over is said where it is made', () => {
    expect(() => reportData({ headSha: 'main', report: aReport() })).toThrow(/`headSha`.*a full SHA/);
  });

  const many = <Item>(length: number, item: (index: number) => Item) =>
    Array.from({ length }, (_, index) => item(index));
  const long = 'é`|<!-- @octocat '.repeat(40);

  test.each<[string, () => PullRequestReport, LeftOut]>([
    [
      '1,000 suites',
      () => aReport({ suites: many(1_000, (index) => aSuite(compared(), `suite-${index}`)) }),
      { suites: 800, findings: 0, problems: 0 },
    ],
    [
      'findings of suites that are left out',
      () =>
        aReport({
          suites: many(201, (index) => aSuite(compared(), `suite-${String(index).padStart(3, '0')}`)),
          findings: [aFinding({ suite: 'suite-000' }), aFinding({ suite: 'suite-200' }), aFinding({ suite: '' })],
        }),
      { suites: 1, findings: 1, problems: 0 },
    ],
    [
      '100,000 findings',
      () => aReport({ findings: many(100_000, () => aFinding()) }),
      { suites: 0, findings: 98_000, problems: 0 },
    ],
    [
      '5,000 long findings',
      () => aReport({ findings: many(5_000, () => aFinding({ message: long, evidence: [long, long] })) }),
      { suites: 0, findings: 3_000, problems: 0 },
    ],
    [
      '1,100 problems, and as many of a suite',
      () => {
        const problems = many(1_100, () => ({ message: 'x' }));
        return aReport({ problems, suites: [aSuite({ kind: 'failed', problems })] });
      },
      { suites: 0, findings: 0, problems: 200 },
    ],
    [
      'problems of many megabytes',
      () => aReport({ problems: many(1_000, () => ({ message: 'x'.repeat(20_000), remedy: 'y'.repeat(20_000) })) }),
      { suites: 0, findings: 0, problems: 900 },
    ],
  ])('of %s is handed over all the same, with the number of what is left out', (_, make, leftOut) => {
    const parsed = parseReportData(reportData({ headSha: HEAD, report: make() }));
    expect(parsed).toMatchObject({ ok: true, value: { leftOut } });
    if (parsed.ok) renderAll(parsed.value.report);
  });

  test('keeps the suites that came out worst, and the loudest findings', () => {
    const suites = many(300, (index) => aSuite(compared(), `suite-${index}`));
    const failed = aSuite({ kind: 'failed', problems: [{ message: 'x' }] }, 'suite-299');
    const findings = many(30_000, (index) => aFinding({ suite: '', level: index === 29_999 ? 'error' : 'note' }));
    const report = through(aReport({ suites: [...suites.slice(0, 299), failed], findings }));
    expect(report.suites.at(-1)).toEqual(failed);
    expect(report.findings.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  test('of more moved cases than fit says in the suite how many rows are left out', () => {
    const { comparison, ...measurement } = compared();
    const moved = many(
      60_000,
      (index) => ({ case: `case-${index}`, step: 'reply', from: 'correct', to: 'wrong' }) as const,
    );
    const report = through(aReport({ suites: [aSuite({ ...measurement, comparison: { ...comparison, moved } })] }));
    expect(report.suites[0]?.measurement).toMatchObject({
      remarks: [
        expect.stringMatching(/^[\d,]+ rows of moved cases are left out here, since the report was too long\.$/),
      ],
    });
    renderAll(report);
  });

  test('carries how much of what production asks resembles no case, and why that is not known', () => {
    const told = { kind: 'told', share: 0.12, expected: 0.05, of: 640, upTo: '2026-10-04' } as const;
    const notTold = { kind: 'not-told', reason: 'too few to tell: 120 of 200 inputs' } as const;
    const report = aReport({ suites: [told, notTold].map((production) => ({ ...aSuite(compared()), production })) });
    expect(through(report)).toEqual(report);
  });

  test.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('carries %j as text', (_, text) => {
    const report = through(hostileData(text));
    renderAll(report);
    expect(report.suites).toHaveLength(5);
  });
});

describe('report data of a stranger', () => {
  test.each<[string, (report: Record<string, unknown>) => void, RegExp]>([
    ['an unknown key', (report) => Object.assign(report, { success: true }), /`report`.*no keys but/],
    ['an unknown rule', (report) => (report.findings = [aFinding({ rule: 'pin/x' })]), /findings\.0\.rule/],
    ['an unknown level', (report) => (report.findings = [{ ...aFinding(), level: 'fatal' }]), /findings\.0\.level/],
    ['a gate that does not exist', (report) => (report.failOn = ['nothing']), /failOn\.0/],
    ['an unknown verdict', (report) => (report.verdict = 'success'), /`report\.verdict`/],
    ['an exit code', (report) => (report.exitCode = 3), /`report\.exitCode`/],
    ['a revision that is none', (report) => (report.head = { revision: 'main' }), /head\.revision`.*a full SHA/],
    ['a path out of the repository', (report) => (report.config = '../../x'), /`report\.config`.*plain path/],
    ['an absolute path', (report) => (report.config = '/etc/passwd'), /plain path/],
    ['a path that hides', (report) => (report.config = 'a\u202Egpj.yml'), /plain path/],
    ['a path with a line end', (report) => (report.config = 'evalgap.yml\n'), /plain path/],
    ['a roundabout path', (report) => (report.config = './evalgap.yml'), /plain path/],
    [
      'a suite of many words',
      (report) => (report.suites = [aSuite(compared(), 'all checks passed')]),
      /suites\.0\.suite/,
    ],
    ['a hidden leg', (report) => (report.scope = { suites: [], leg: 'a\u200Bb' }), /scope\.leg/],
    ['a number of cases below none', (report) => (report.suites = [aSuite(compared(), 'a', -1)]), /suites\.0\.cases/],
    ['an endless number', (report) => (report.suites = [aSuite(compared(), 'a', 1e300)]), /suites\.0\.cases/],
    ['a share of more than all', (report) => (report.suites = [aSuite(compared({ margin: 7 }))]), /margin/],
    ['a text of a megabyte', (report) => (report.fullReport = 'x'.repeat(1_000_000)), /at most 20000/],
    ['100,000 findings', (report) => (report.findings = Array(100_000).fill({ rule: 'x' })), /`report\.findings/],
    [
      'JSON deeper than any',
      (report) => {
        let deep: Json = 1;
        for (let level = 0; level < 500; level++) deep = [deep];
        report.suites = [aSuite(compared({ evidence: [{ case: 'a', step: 'b', direction: 'broke', head: deep }] }))];
      },
      /evidence\.0\.head`.*moderate depth/,
    ],
  ])('is refused for %s', (_, change, problem) => {
    expect(refusals(withReport(change)).join('\n')).toMatch(problem);
  });

  test('is refused for another version, kind or language, or none at all', () => {
    const text = reportData({ headSha: HEAD, report: aReport() });
    expect(refusals(text.replace('"version":1', '"version":2'))).toEqual([expect.stringMatching(/`version`/)]);
    expect(refusals(text.replace('"evalgap":"report"', '"evalgap":"run"'))).toEqual([
      expect.stringMatching(/`evalgap`/),
    ]);
    expect(refusals('<html>')).toEqual([expect.stringMatching(/not JSON/)]);
    for (const other of ['null', '[]', '1', '"x"', '{}', '']) expect(refusals(other).length).toBeGreaterThan(0);
  });

  test('is not even parsed beyond its size', () => {
    expect(refusals(`"${'é'.repeat(LONGEST_REPORT_BYTES / 2)}"`)).toEqual([expect.stringMatching(/longer than/)]);
  });

  test('never has its keys or values repeated, and not every one of a thousand problems listed', () => {
    const secret = '@octocat <img src=x>';
    const said = refusals(
      withReport((report) => Object.assign(report, { [secret]: 1, exitCode: secret, verdict: secret })),
    );
    expect(said.length).toBe(3);
    expect(said.join('')).not.toContain('octocat');
    const many = withReport((report) => Object.assign(report, { findings: Array(1_000).fill({}) }));
    expect(refusals(many).length).toBe(10);
  });

  test('changes no prototype', () => {
    const key = '"__proto__":{"polluted":true}';
    const text = reportData({ headSha: HEAD, report: aReport() });
    for (const place of ['{', '"report":{', '"policy":{', '"trials":{']) {
      expect(refusals(text.replace(place, `${place}${key},`)).join('')).toMatch(/no keys but/);
    }
    const evidence = [{ case: 'a', step: 'reply', direction: 'broke' as const, head: 'HERE', expected: 'HERE' }];
    const inJson = reportData({ headSha: HEAD, report: aReport({ suites: [aSuite(compared({ evidence }))] }) });
    const parsed = parseReportData(inJson.replaceAll('"HERE"', `{${key}}`));
    expect(parsed.ok).toBe(true);
    if (parsed.ok) renderAll(parsed.value.report);
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  test('with anything in it changed is rendered or refused, and never throws', () => {
    const seeds = [...Object.values(SCENARIOS).map((scenario) => scenario()), hostileData('@octocat')].map(
      (report) => JSON.parse(reportData({ headSha: HEAD, report })) as Json,
    );
    const value = fc.oneof(
      fc.constantFrom<Json>(null, 0, -1, 1, 0.5, 1e9, 1e300, '', 'x', true, false, [], {}, HEAD, 'pin/missing', -0),
      fc.constantFrom<Json>('regressed', 'compared', 'not-run', 'head-only', 'failed', 'pending', 'support', 'correct'),
      fc.jsonValue({ maxDepth: 2 }).map((json) => json as Json),
    );
    let rendered = 0;
    fc.assert(
      fc.property(
        fc.nat(seeds.length - 1),
        fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 2 }),
        (seed, changes) => {
          let data = seeds[seed] as Json;
          for (const [place, replacement] of changes) data = changed(data, place, replacement);
          const parsed = parseReportData(JSON.stringify(data));
          if (!parsed.ok) return expect(parsed.problems.length).toBeGreaterThan(0);
          rendered += 1;
          return renderAll(parsed.value.report);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(rendered).toBeGreaterThan(20);
  });

  test('moves a case once at each step, so that no list of moves holds a reader up', () => {
    const { comparison, ...measurement } = compared();
    const withMoves = (moves: readonly [id: string, step: string][]): string => {
      const moved = moves.map(([id, step]) => ({ case: id, step, from: 'correct', to: 'wrong' }) as const);
      return withReport((report) => {
        report.suites = [aSuite({ ...measurement, comparison: { ...comparison, moved } })];
      });
    };
    expect(
      refusals(
        withMoves([
          ['a', 'decide'],
          ['a', 'reply'],
          ['b', 'reply'],
        ]),
      ),
    ).toEqual([]);
    expect(
      refusals(
        withMoves([
          ['a', 'reply'],
          ['b', 'reply'],
          ['a', 'reply'],
        ]),
      ).join(''),
    ).toMatch(/moved`.*once/);
    expect(refusals(withMoves([['a', 'no such step']])).join('')).toMatch(/moved`.*once/);
  });

  test('of a great extent is rendered all the same', () => {
    const suites = Array.from({ length: 200 }, (_, index) => aSuite(compared(), `suite-${index}`));
    const findings = Array.from({ length: 5_000 }, (_, index) => aFinding({ suite: `suite-${index % 200}` }));
    renderAll(through(aReport({ suites, findings })));
  });
});

describe('a schema', () => {
  test('is held to its type in both directions', () => {
    interface Known {
      readonly name: string;
      readonly level: 'note' | 'error';
      readonly line?: number;
      readonly ends: readonly [number, number] | null;
    }
    const name = z.string();
    const level = z.enum(['note', 'error']);
    const line = z.number().exactOptional();
    const ends = z.tuple([z.number(), z.number()]).nullable();
    const schemas = [
      exactly<Known>()(z.strictObject({ name, level, line, ends })),
      // @ts-expect-error a field is missing
      exactly<Known>()(z.strictObject({ name, level, line })),
      // @ts-expect-error an optional field is missing
      exactly<Known>()(z.strictObject({ name, level, ends })),
      // @ts-expect-error a field is not in the type
      exactly<Known>()(z.strictObject({ name, level, line, ends, more: name.exactOptional() })),
      // @ts-expect-error a field is optional that has to be there
      exactly<Known>()(z.strictObject({ name: name.exactOptional(), level, line, ends })),
      // @ts-expect-error a word is missing
      exactly<Known>()(z.strictObject({ name, level: z.enum(['note']), line, ends })),
      // @ts-expect-error a word is not in the type
      exactly<Known>()(z.strictObject({ name, level: z.enum(['note', 'error', 'off']), line, ends })),
      // @ts-expect-error a list is not a pair
      exactly<Known>()(z.strictObject({ name, level, line, ends: z.array(z.number()).nullable() })),
    ];
    expect(schemas).toHaveLength(8);
  });
});

/** The value with the n-th of its places, counted through everything in it, holding something else or nothing. */
function changed(data: Json, place: number, replacement: Json): Json {
  const copy = structuredClone(data) as Json;
  const places: [Record<string, Json>, string][] = [];
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, Json>, key]);
      visit((value as Record<string, Json>)[key] as Json);
    }
  };
  visit(copy);
  const [holder, key] = places[place % places.length] as [Record<string, Json>, string];
  if (place % 11 === 0) delete holder[key];
  else holder[key] = replacement;
  return copy;
}
