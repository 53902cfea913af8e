import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reportedAs, sampledVersions } from '../../../src/production/deployed-versions.ts';
import type { Sample } from '../../../src/production/sample.ts';
import { deployedFindings } from '../../../src/rules/pin/deployed-differs.ts';
import { loaded } from '../../config/configs.ts';

const PINNED = '9f2c1e07ab34';
const OTHER = '77ab01c3d2e4';
const NOW = Date.parse('2026-10-05T09:00:00Z');
const DAY = 86_400_000;

function suiteOf(pin: string | undefined) {
  const entry = pin === undefined ? 'prompts/triage.md' : `{ path: prompts/triage.md, pin: "${pin}" }`;
  const config = loaded(`suites:\n  support:\n    prompts:\n      triage: ${entry}\n    cases: [a.jsonl]\n`);
  return { config, suite: config.config.suites[0]! };
}

function found(version: string, pin: string | undefined = `5@sha256:${PINNED}`) {
  const { config, suite } = suiteOf(pin);
  return deployedFindings(suite, reportedAs(new Map([['triage', version]])), config);
}

function foundIn(samples: readonly Sample[]) {
  const { config, suite } = suiteOf(`5@sha256:${PINNED}`);
  return deployedFindings(suite, sampledVersions(samples, NOW).reported, config);
}

function sampled(version: string, daysAgo: number, n = 1): readonly Sample[] {
  return Array.from({ length: n }, (_, i) => ({
    input: '',
    at: NOW - daysAgo * DAY - i,
    prompts: { triage: version },
  }));
}

describe('what production runs', () => {
  test('is reported when it is another version than the pin, with both', () => {
    expect(found(`4@sha256:${OTHER}`)).toEqual([
      {
        rule: 'pin/deployed-differs',
        level: 'error',
        suite: 'support',
        subject: 'triage',
        key: 'pin/deployed-differs:support:triage',
        location: { file: 'evalgap.yml', line: 4, column: 47 },
        message: 'production runs version 4 of `prompts/triage.md`, the suite is pinned to version 5',
        evidence: [`pin: 5@sha256:${PINNED}`, `production: 4@sha256:${OTHER}`],
        fix: expect.stringContaining('Deploy the pinned version'),
      },
    ]);
    expect(found('6')).toHaveLength(1);
  });

  test('is reported when the label is the same and the text another, which the finding says', () => {
    expect(found(`v5@sha256:${OTHER}`)[0]?.message).toBe(
      'production runs another text of `prompts/triage.md` (sha256:77ab01c3d2e4) under the same label v5, ' +
        'the suite is pinned to version 5',
    );
    expect(found(`sha256:${OTHER}`, `sha256:${PINNED}`)[0]?.message).toBe(
      'production runs sha256:77ab01c3d2e4 of `prompts/triage.md`, the suite is pinned to sha256:9f2c1e07ab34',
    );
  });

  test('is silent when text or label are as pinned', () => {
    const whole = PINNED.padEnd(64, '0');
    for (const version of ['5', 'v5', `5@sha256:${PINNED}`, `sha256:${whole}`, `6@sha256:${PINNED.toUpperCase()}`])
      expect(found(version)).toEqual([]);
    expect(found(`sha256:${PINNED}`, `5@sha256:${whole}`)).toEqual([]);
  });

  test('is silent about what cannot be compared, is not pinned or was not reported', () => {
    expect(found('5', `sha256:${PINNED}`)).toEqual([]);
    expect(found('5', undefined)).toEqual([]);
    const { config, suite } = suiteOf(`5@sha256:${PINNED}`);
    expect(deployedFindings(suite, reportedAs(new Map([['guard', '1']])), config)).toEqual([]);
  });
});

describe('what samples were answered with', () => {
  test('is reported with how many and when the last one was', () => {
    const [finding] = foundIn([...sampled('4', 0, 30), ...sampled(`5@sha256:${PINNED}`, 3, 70)]);
    expect(finding?.message).toBe('production runs version 4 of `prompts/triage.md`, the suite is pinned to version 5');
    expect(finding?.evidence).toEqual([
      `pin: 5@sha256:${PINNED}`,
      'production: 4 in 30 samples, last on 2026-10-05',
      `production: 5@sha256:${PINNED} in 70 samples, last on 2026-10-02`,
    ]);
  });

  test('is reported where several versions run side by side, with the share of the other', () => {
    const [finding] = foundIn([...sampled('5', 0, 1_500), ...sampled('6', 0.2, 500)]);
    expect(finding?.message).toBe(
      'production runs, for 500 of 2,000 samples of the versions now in use, version 6 of `prompts/triage.md`, ' +
        'the suite is pinned to version 5',
    );
  });

  test('is silent when the other version was replaced, or is older than a week', () => {
    expect(foundIn([...sampled('4', 2, 50), ...sampled('5', 0)])).toEqual([]);
    expect(foundIn(sampled('4', 8))).toEqual([]);
  });

  test('is silent about what reads as no version, and about what is private', () => {
    const { reported, naming, unread, samples } = sampledVersions(
      [
        ...sampled('the new one', 0),
        ...sampled('+49-151-23456781', 0),
        { input: '', at: NOW, prompts: { 'jane@firma.de': '4' } },
        { input: '', at: NOW },
      ],
      NOW,
    );
    expect({ prompts: [...reported.prompts], naming, unread, samples }).toEqual({
      prompts: [],
      naming: 0,
      unread: 3,
      samples: 4,
    });
  });

  test('is counted once each, whatever their order', () => {
    const versions = fc.array(fc.tuple(fc.constantFrom('4', '5', '6'), fc.double({ min: 0, max: 6.9, noNaN: true })));
    fc.assert(
      fc.property(versions, (seen) => {
        const samples = seen.flatMap(([version, days]) => sampled(version, days));
        const counted = [...(sampledVersions(samples, NOW).reported.prompts.get('triage') ?? [])];
        expect(counted.reduce((sum, one) => sum + (one.samples ?? 0), 0)).toBe(samples.length);
        const backwards = sampledVersions(samples.toReversed(), NOW).reported.prompts.get('triage') ?? [];
        expect(new Map(backwards.map((one) => [one.version, one]))).toEqual(
          new Map(counted.map((one) => [one.version, one])),
        );
      }),
    );
  });
});
