import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paragraph } from '../../src/report/blocks.ts';
import { omittable, type Part, shortened, whole, withinBudget } from '../../src/report/budget.ts';
import { renderComment } from '../../src/report/comment.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import type { PullRequestReport } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { words } from '../../src/report/words.ts';
import { elements, parsed } from './github.ts';
import { expectGolden } from './golden.ts';
import { HOSTILE } from './hostile.ts';
import {
  aComparison,
  aFinding,
  aReport,
  aStep,
  aSuite,
  aSummary,
  compared,
  MARKER,
  movedOf,
  regressedSteps,
} from './reports.ts';
import { SCENARIOS } from './scenarios.ts';

describe('a budget', () => {
  const long = 'x'.repeat(100);
  const parts: readonly Part[] = [
    whole(paragraph(words`verdict`)),
    shortened(omittable([paragraph(words`${long}`)], 'slices', words`the tags`), {
      at: 'section',
      blocks: [],
    }),
    omittable([paragraph(words`${long}`)], 'notes', words`the notes`),
    {
      blocks: [paragraph(words`${long}`)],
      shorter: [{ at: 'moved', blocks: [paragraph(words`short`)], leftOut: words`moved cases` }],
    },
  ];
  const within = (limit: number) =>
    toMarkdown(
      withinBudget(parts, {
        limit,
        measure: (blocks) => toMarkdown(blocks).length,
        notice: (leftOut) => [paragraph(words`without ${leftOut.flat().length}`)],
      }),
    );

  test('leaves everything in where it fits', () => {
    expect(within(1000).split('\n\n')).toEqual(['verdict', long, long, long]);
  });

  test('leaves out by the fixed order, not by the place in the report, and says so', () => {
    expect(within(240).split('\n\n')).toEqual(['verdict', long, long, 'without 1']);
    expect(within(140).split('\n\n')).toEqual(['verdict', long, 'without 2']);
    expect(within(60).split('\n\n')).toEqual(['verdict', 'short', 'without 3']);
  });
});

describe('a comment', () => {
  test('of 2,000 moved cases with 8 KB outputs keeps verdict, table and what was not seen', async () => {
    const comment = renderComment(overBudget(2000), { marker: MARKER, limit: 8_000 });
    expect(comment.length).toBeLessThanOrEqual(8_000);
    expectGolden('over-budget.md', comment);
    expect(comment).toContain('Left out for length');
    expect(comment).toContain('https://github.com/octo-org/octo-repo/actions/runs/1');
    await expectWhole(comment);
  });

  test.each<[string, PullRequestReport]>([
    ['2,000 moved cases', overBudget(2000)],
    ['300 suites', { ...aReport(), suites: Array.from({ length: 300 }, (_, index) => aBrokenSuite(`suite-${index}`)) }],
    [
      '3,000 steps',
      aReport({
        suites: [aSuite(compared({ comparison: aComparison({ verdict: 'regressed', steps: manySteps(3000) }) }))],
      }),
    ],
    ['10,000 findings', aReport({ findings: manyFindings(10_000) })],
    [
      '5,000 problems',
      aReport({
        suites: [],
        exitCode: 2,
        problems: Array.from({ length: 5000 }, () => ({ message: 'm'.repeat(5000), remedy: 'r'.repeat(5000) })),
      }),
    ],
  ])('of %s fits and is whole', async (_, report) => {
    const comment = renderComment(report, { marker: MARKER });
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment.startsWith(`${MARKER}\n### Evalgap · `)).toBe(true);
    await expectWhole(comment);
  });

  test.each(['2,000 moved cases', '3,000 steps', '10,000 findings'])(
    'of one suite never loses the table of steps or what was not seen: %s',
    (name) => {
      const reports: Readonly<Record<string, PullRequestReport>> = {
        '2,000 moved cases': overBudget(2000),
        '3,000 steps': aReport({
          suites: [aSuite(compared({ comparison: aComparison({ verdict: 'regressed', steps: manySteps(3000) }) }))],
        }),
        '10,000 findings': aReport({ findings: manyFindings(10_000) }),
      };
      const comment = renderComment(reports[name]!, { marker: MARKER });
      expect(comment).toMatch(/\| step \| base \| head \|/);
      expect(comment).toContain('**Not seen by this suite**');
    },
  );

  test('says how to see the rest where no full report is kept', () => {
    const { fullReport: _, ...report } = overBudget(500);
    expect(renderComment(report, { marker: MARKER, limit: 8_000 })).toContain('Run `npx evalgap pr` for all of it.');
  });

  test('fits whatever the sizes, and is the same twice', () => {
    const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 300 }));
    fc.assert(
      fc.property(
        fc.record({
          suites: fc.integer({ min: 0, max: 12 }),
          steps: fc.integer({ min: 1, max: 60 }),
          moved: fc.integer({ min: 0, max: 300 }),
          findings: fc.integer({ min: 0, max: 80 }),
          text,
          limit: fc.integer({ min: 3_000, max: 60_000 }),
        }),
        ({ suites, steps, moved, findings, text: name, limit }) => {
          const report = aReport({
            suites: Array.from({ length: suites }, (_, index) =>
              aSuite(aBrokenSuite(`${name}${index}`, steps, moved, name).measurement, `${name}${index}`),
            ),
            findings: manyFindings(findings, name),
            exitCode: 1,
          });
          const comment = renderComment(report, { marker: MARKER, limit });
          expect(comment.length).toBeLessThanOrEqual(limit);
          expect(renderComment(report, { marker: MARKER, limit })).toBe(comment);
        },
      ),
      { numRuns: 12, seed: 7 },
    );
  });
});

test('a summary shows more of the moved cases, and counts bytes', () => {
  const summary = renderSummary(overBudget(900));
  expect(summary.match(/^\| `case-/gm)?.length).toBe(900);
  const limited = renderSummary(overBudget(900), 50_000);
  expect(Buffer.byteLength(limited)).toBeLessThanOrEqual(50_000);
  expect(Buffer.byteLength(limited)).toBeGreaterThan(limited.length);
});

test.each(Object.keys(SCENARIOS))(
  'every tag that %s opens is closed, and no two lists run into each other',
  async (name) => {
    const comment = renderComment(SCENARIOS[name]!(), { marker: MARKER });
    await expectWhole(comment);
    expect(comment).not.toMatch(/^- .*\n\n- /m);
  },
);

/** No fence, table or fold was cut: as many of each in the page as in the text, and nothing after them inside. */
async function expectWhole(markdown: string): Promise<void> {
  const page = elements(await parsed(markdown));
  const count = (tag: string) => page.filter(({ tagName }) => tagName === tag).length;
  expect(count('details')).toBe(markdown.match(/^<details>$/gm)?.length ?? 0);
  expect(count('details')).toBe(markdown.match(/^<\/details>$/gm)?.length ?? 0);
  expect(count('table')).toBe(markdown.match(/^\| -{3}/gm)?.length ?? 0);
  for (const { tagName, children = [] } of page) {
    if (tagName !== 'tr') continue;
    expect(children.filter(({ type }) => type === 'element').length).toBeGreaterThan(1);
  }
}

function overBudget(cases: number): PullRequestReport {
  return aReport({
    suites: [aBrokenSuite('support', 0, cases, 'ein sehr langer Text – '.repeat(400))],
    findings: [aFinding(), ...manyFindings(40)],
    exitCode: 1,
    fullReport: 'https://github.com/octo-org/octo-repo/actions/runs/1',
  });
}

function aBrokenSuite(name: string, steps = 4, moved = 20, text = 'x') {
  const evidence = Array.from({ length: moved }, (_, index) => ({
    case: `case-${index}`,
    step: 'decide',
    direction: 'broke' as const,
    expected: text,
    base: text,
    head: `${text.slice(0, 200)}!${text}`,
    headReason: text,
  }));
  const comparison = aComparison({
    suite: name,
    verdict: 'regressed',
    steps: steps === 0 ? regressedSteps() : [...manySteps(steps), ...regressedSteps()],
    moved: movedOf(evidence),
    slices: Array.from({ length: 40 }, (_, index) => ({
      tag: `${text.slice(0, 30)}${index}`,
      paired: 30,
      base: 0.9,
      head: 0.8,
      delta: -0.1,
      interval: [-0.2, 0],
      p: 0.2,
      pAdjusted: 1,
    })),
    deviationMoved: [{ from: null, to: 'decide', cases: moved }],
  });
  const run = aSummary({ errors: [{ reason: text, trials: 3, example: `${text}\n${text}` }] });
  return aSuite(compared({ comparison, evidence, base: run, head: run }), name);
}

function manySteps(n: number) {
  return Array.from({ length: n }, (_, index) =>
    aStep(`step-${index}`, index % 7 === 0 ? { verdict: 'regressed' } : {}),
  );
}

function manyFindings(n: number, text = 'a message of some length') {
  return Array.from({ length: n }, (_, index) =>
    aFinding({
      rule: `set/rule-${index}`,
      level: (['error', 'warning', 'note'] as const)[index % 3]!,
      message: text,
      evidence: [text, text],
      fix: text,
    }),
  );
}
