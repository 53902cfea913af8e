import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { weakenedFindings } from '../../src/jobs/findings.ts';
import { unwrap } from '../../src/values/problem.ts';
import { replies, setChanges } from '../rules/set/building-changes.ts';

const CASE = { id: 'refund-017', input: 'The box is torn.', expect: { reply: 'refund' } };

function loaded(rest: string) {
  return unwrap(loadConfig(`suites:\n  support:\n    cases: [evals/*.jsonl]\n${rest}`, 'evalgap.yml'));
}

/** Of a removed case that no agent answers. */
function untold() {
  return setChanges({ before: [CASE], now: [], base: () => 'failed', head: () => 'failed' });
}

describe('a case taken away of which nothing can be told', () => {
  test('is a remark where nothing hangs on it', async () => {
    const { findings, remarks, problems } = weakenedFindings(loaded(''), await untold());
    expect({ findings, problems }).toEqual({ findings: [], problems: [] });
    expect(remarks).toEqual([expect.stringMatching(/^Whether the head fails 1 case .* was scored\.$/)]);
  });

  test('keeps a gate from being passed, by rule or by group and whatever the level', async () => {
    for (const rest of ['fail-on: [set/weakened]\n', 'fail-on: [set]\nrules: { set/weakened: off }\n']) {
      const { remarks, problems } = weakenedFindings(loaded(rest), await untold());
      expect(remarks).toEqual([]);
      expect(problems).toEqual([
        {
          message: expect.stringMatching(/^`set\/weakened` fails the check and could not be judged\. Whether the head/),
          location: expect.objectContaining({ file: 'evalgap.yml', line: 3 }),
          remedy: expect.stringMatching(/run the check again/),
        },
      ]);
    }
  });

  test('is neither where it is told, or where the rule is off', async () => {
    const told = await setChanges({ before: [CASE], now: [], base: replies('refund'), head: () => 'failed' });
    const gated = weakenedFindings(loaded('fail-on: [set/weakened]\n'), told);
    expect([gated.findings.length, gated.remarks, gated.problems]).toEqual([1, [], []]);
    const off = weakenedFindings(loaded('rules: { set/weakened: off }\n'), await untold());
    expect(off).toEqual({ findings: [], remarks: [], problems: [] });
  });
});
