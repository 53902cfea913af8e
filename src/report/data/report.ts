import { z } from 'zod';
import type { Finding } from '../../rules/finding.ts';
import { isDay } from '../../values/days.ts';
import type { ProductionSeen, PullRequestReport } from '../report.ts';
import { verdict } from './comparison.ts';
import { exactly } from './exactly.ts';
import { location, measurement, reportProblems } from './measurement.ts';
import { configPath, count, fullSha, leg, list, ruleId, ruleOrGroup, share, suiteName, text } from './values.ts';

export const MOST_SUITES = 200;
export const MOST_FINDINGS = 20_000;
export const MOST_EVIDENCE_LINES = 1_000;

const finding = exactly<Finding>()(
  z.strictObject({
    rule: ruleId,
    level: z.enum(['off', 'note', 'warning', 'error']),
    suite: z.union([z.literal(''), suiteName]),
    subject: text,
    key: text,
    location: location.exactOptional(),
    message: text,
    evidence: list(MOST_EVIDENCE_LINES, text),
    fix: text,
  }),
);

const production = exactly<ProductionSeen>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('told'),
      share,
      expected: share,
      of: count,
      upTo: z.string().refine(isDay).exactOptional(),
    }),
    z.strictObject({ kind: z.literal('not-told'), reason: text }),
  ]),
);

export const report = exactly<PullRequestReport>()(
  z.strictObject({
    config: configPath,
    scope: z.strictObject({ suites: list(MOST_SUITES, suiteName), leg }).exactOptional(),
    base: z.strictObject({ revision: fullSha }).exactOptional(),
    head: z.strictObject({ revision: fullSha }),
    policy: z.strictObject({
      from: z.enum(['base', 'head']),
      revision: fullSha,
      baseUnreadable: z.literal(true).exactOptional(),
    }),
    suites: list(
      MOST_SUITES,
      z.strictObject({
        suite: suiteName,
        cases: count,
        measurement,
        remarks: list(500, text).exactOptional(),
        production: production.exactOptional(),
      }),
    ),
    findings: list(MOST_FINDINGS, finding),
    failOn: list(500, ruleOrGroup),
    problems: reportProblems,
    verdict: verdict.exactOptional(),
    exitCode: z.literal([0, 1, 2]),
    fullReport: text.exactOptional(),
  }),
);
