import { redactSample } from '../../src/production/redact-sample.ts';
import type { Sample } from '../../src/production/sample.ts';
import type { ToLookAt, WeeklyCause, WeeklyIssue } from '../../src/report/issue/weekly-issue.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { coveringLine } from '../../src/rules/stale/wording.ts';

export const DAY = 86_400_000;
export const REVIEWED = Date.parse('2026-11-23T06:17:00Z');

export function daysAgo(days: number): number {
  return REVIEWED - days * DAY;
}

const REFUNDS = Array.from({ length: 27 }, (_, index) => `refund-${String(index + 1).padStart(3, '0')}`);

export function aCause({
  finding = {},
  ...rest
}: Partial<Omit<WeeklyCause, 'finding'>> & { readonly finding?: Partial<Finding> } = {}): WeeklyCause {
  const { rule = 'stale/prompt-moved', subject = 'triage', suite = 'support' } = finding;
  return {
    since: daysAgo(14),
    commits: [{ sha: '1f3c9a2b66d0c9be7e10fd9d6e4f0f6a77aa0c11', time: daysAgo(14), subject: 'Allow partial refunds' }],
    cases: REFUNDS,
    ...rest,
    finding: {
      level: 'warning',
      message: `prompt \`${subject}\` (\`prompts/${subject}.md\`) changed 14 days ago, and no covering case was added or edited since`,
      evidence: ['`1f3c9a2` of 2026-11-09, `Allow partial refunds`', coveringLine({ covering: rest.cases ?? REFUNDS })],
      fix: 'Read the cases that cover it against the new text. Add one for what is new, edit those that no longer fit, or put the day into `reviewed` of one that still does.',
      ...finding,
      rule,
      subject,
      suite,
      key: finding.key ?? `${rule}:${suite}:${subject}`,
    },
  };
}

export function toolMoved(): WeeklyCause {
  return aCause({
    since: daysAgo(9),
    commits: [
      { sha: '88d01be0a3b5d64cc12f9a6d1f8f35c2f0e9b7d4', time: daysAgo(9), subject: 'Rename get_order to fetch_order' },
      { sha: 'ab54d286e1f0c7733a0f2c6f4a1c1b3de5f60718', time: daysAgo(8), subject: 'Orders: currency is required' },
    ],
    cases: ['order-004', 'order-011', 'order-012', 'order-020'],
    finding: {
      rule: 'stale/tool-moved',
      subject: 'get_order',
      message:
        'tool `get_order` (`openapi/orders.yaml`) changed in 2 commits, first 9 days ago, and no covering case was added or edited since',
      evidence: [
        'case `order-004` still expects `get_order`, now `fetch_order`',
        '`88d01be` of 2026-11-14, `Rename get_order to fetch_order`: renamed to `fetch_order`',
        '`ab54d28` of 2026-11-15, `Orders: currency is required`: gained `currency`',
        'covered by 4 cases: `order-004`, `order-011`, `order-012`, `order-020`',
      ],
      fix: 'Edit the cases that still expect `get_order`: no agent can call what is not there.',
    },
  });
}

export function noProductionCases(): WeeklyCause {
  const { since: _, ...cause } = aCause({
    commits: [],
    cases: [],
    finding: {
      rule: 'stale/no-production-cases',
      subject: 'cases',
      message: 'none of the 64 cases comes from production',
      evidence: ['no case says `source: { kind: production }`'],
      fix: 'Take a few real requests, redact them, and add them as cases with `source: { kind: production }`.',
    },
  });
  return cause;
}

export function failuresWaiting(): WeeklyCause {
  return aCause({
    since: daysAgo(30),
    commits: [],
    cases: [],
    finding: {
      rule: 'stale/failures-waiting',
      subject: 'failures',
      message: '2 confirmed failures are not cases yet',
      evidence: ['#12, confirmed 2026-10-24, `Refund went twice`: https://github.com/acme/shop/issues/12'],
      fix: 'Write a case from each and give the issue’s address as `source.url`.',
    },
  });
}

export function agentShifted(): WeeklyCause {
  const { since: _, ...cause } = aCause({
    latest: daysAgo(20),
    commits: [],
    finding: {
      rule: 'shift/agent',
      subject: 'agent',
      message: '`decide` got worse though prompts, cases and agent stayed as they were',
      evidence: ['compared with the run of 2026-11-03T06:17:00Z at 1f3c9a2'],
      fix: 'Look at what the model is called.',
    },
  });
  return cause;
}

/** Found in what production was asked: without commits, dates or cases. */
export function novelRequests(): WeeklyCause {
  return {
    commits: [],
    cases: [],
    finding: {
      rule: 'shift/novel',
      level: 'warning',
      suite: 'support',
      subject: 'novel',
      key: 'shift/novel:support:novel',
      message: '12.4 % of 640 inputs of this week resemble no case; 5.0 % of the cases resemble no other',
      evidence: ['71 alike, `voucher`, `gift`, 2026-11-17 … 2026-11-22: `Can I split a gift voucher over two orders?`'],
      fix: 'Read the examples, and decide of each group whether the agent should manage it.',
    },
  };
}

/** Samples of the last week, in which `text` stands wherever a stranger may write. */
export function toLookAt(text = 'My voucher is refused, please help.'): ToLookAt {
  const sample = (id: string, more: Partial<Sample> = {}) =>
    redactSample({ id, at: daysAgo(2), input: text, output: 'A colleague will write to you.', ...more });
  return {
    quotes: true,
    of: 640,
    samples: [
      { why: 'routed', sample: sample('req-00017', { routed: true }) },
      { why: 'least-confident', confidence: 0.41, sample: sample(text.slice(0, 80), { output: { answer: text } }) },
      { why: 'novel', sample: sample('req-00204', { input: [{ role: 'user', content: text }], routed: true }) },
      { why: 'at-random', sample: redactSample({ input: { nested: text } }) },
      {
        why: 'at-random',
        sample: sample('req-00011', { input: `${text}\n\n${text}\n${text} ${'again '.repeat(90)}` }),
      },
    ],
  };
}

export function anIssue(rest: Partial<WeeklyIssue> = {}): WeeklyIssue {
  return {
    config: 'evalgap.yml',
    suite: 'support',
    asOf: REVIEWED,
    lagDays: 14,
    weeks: { met: 9, of: 12, unknown: 1 },
    lagByWeek: [null, null, 4, 11, null, 'unknown', null, null, null, null, 6, 13],
    weekNames: Array.from({ length: 12 }, (_, index) => `2026-W${36 + index}`),
    freshness: 7 * DAY,
    causes: [toolMoved(), aCause()],
    accepted: [],
    orders: [],
    notLookedAt: ['what production asks: the config names no samples', 'results: the suite was not run'],
    commitUrl: 'https://github.com/acme/shop/commit/',
    ...rest,
  };
}

/** Files of the product that changed, and that no case covers. */
export function uncoveredPaths(count: number): readonly WeeklyCause[] {
  return Array.from({ length: count }, (_, index) => {
    const path = `src/billing/file-${index}.ts`;
    return aCause({
      since: daysAgo(60 - index),
      commits: [
        { sha: `${index}`.padStart(40, 'b'), time: daysAgo(60 - index), subject: `Change the rules, part ${index}` },
      ],
      cases: [],
      finding: {
        rule: 'stale/product-moved',
        subject: path,
        message: `\`${path}\` changed ${60 - index} days ago, and no covering case was added or edited since`,
        evidence: ['no case covers it'],
        fix: 'Name the path under `covers` of a case that depends on it and put the day into its `reviewed`, or add such a case.',
      },
    });
  });
}

export function manyCauses(count: number, cases: number): WeeklyIssue {
  const causes = Array.from({ length: count }, (_, index) =>
    aCause({
      since: daysAgo(10 + index),
      commits: Array.from({ length: 12 }, (_, nth) => ({
        sha: `${nth}${String(index).padStart(3, '0')}`.padEnd(40, 'ab54d286'),
        time: daysAgo(10 + index - nth / 2),
        subject: `Tune tone of prompt ${index}, step ${nth}`,
      })),
      cases: Array.from(
        { length: Math.max(0, cases - index) },
        (_, nth) => `a-case-with-a-longer-name-${index}-${nth}`,
      ),
      finding: { subject: `prompt-${index}` },
    }),
  );
  return anIssue({ causes, lagDays: 9 + count });
}
