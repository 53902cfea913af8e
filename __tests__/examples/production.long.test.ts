import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { generator, weeklyLooks } from './production.ts';
import { HOME } from './support-agent.ts';

const CONTROL_MONTHS = 24;
const RULES = ['shift/inputs', 'shift/novel', 'shift/routing', 'shift/confidence', 'shift/tool-output'];

function shipped() {
  return ['2026-W37', '2026-W38', '2026-W39', '2026-W40'].flatMap((week) =>
    readFileSync(`${HOME}/production/${week}.jsonl`, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
}

test('the month that is shipped is the one that the generator makes', async () => {
  const { monthOfRequests, answered } = await generator();
  const seed = 20_260_907;
  expect(shipped()).toEqual(JSON.parse(JSON.stringify(await answered(monthOfRequests({ seed }), seed))));
});

test('nothing is said before anything happens; each event is told in the week in which it comes', async () => {
  const { MONTH } = await generator();
  const [first, second, third, fourth] = await weeklyLooks(shipped(), MONTH.begins);
  expect(MONTH).toMatchObject({ policyChange: '2026-09-22', newRequest: '2026-09-29' });
  expect([first!.findings, second!.findings]).toEqual([[], []]);

  const rules = third!.findings.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['shift/routing', 'shift/confidence', 'shift/inputs', 'shift/novel']));
  expect(third!.findings.find(({ rule }) => rule === 'shift/routing')!.message).toMatch(/^more requests are handed/);
  expect(third!.findings.find(({ rule }) => rule === 'shift/inputs')!.evidence.join('\n')).toMatch(/`fee` \d/);
  const policy = third!.findings.find(({ rule }) => rule === 'shift/novel')!.evidence.join('\n');
  expect(policy).toMatch(/alike,.*`fee`.*2026-09-2[2-7] … 2026-09-27/);
  expect(policy).not.toMatch(/`app`/);

  // Customers write of the app as they write of anything else, and make up a quarter of the week.
  const asked = shipped().filter(({ at, input }) => at >= '2026-09-28' && /\bapp(?:li)?\b/i.test(input));
  const week = shipped().filter(({ at }) => at >= '2026-09-28');
  expect(asked.length / week.length).toBeLessThan(0.3);
  const novel = fourth!.findings.find(({ rule }) => rule === 'shift/novel');
  expect(novel?.evidence.join('\n')).toMatch(/alike, `app`.*2026-09-29 … 2026-10-04: /);
});

test(`over ${CONTROL_MONTHS} months in which nothing happens, at most one false alarm over all rules`, async () => {
  const { MONTH, monthOfRequests, answered } = await generator();
  const alarms: string[] = [];
  const looks = new Map(RULES.map((rule) => [rule, 0]));
  for (let seed = 1; seed <= CONTROL_MONTHS; seed += 1) {
    const month = await answered(monthOfRequests({ seed, events: false, quietWeeks: 10 }), seed);
    for (const { week, findings, notMeasured } of await weeklyLooks(month, MONTH.begins)) {
      alarms.push(...findings.map(({ rule }) => `seed ${seed}, week ${week}: ${rule}`));
      for (const rule of RULES)
        if (!notMeasured.some((lack) => lack.rule === rule)) looks.set(rule, (looks.get(rule) ?? 0) + 1);
    }
  }
  const could = [...looks].map(([rule, count]) => `${rule} ${count}`).join(', ');
  process.stdout.write(
    `${alarms.length} false alarms in ${CONTROL_MONTHS} control months after ten quiet weeks each ${alarms.join(', ')}; looks that could speak: ${could}\n`,
  );
  expect([...looks.values()]).toEqual(RULES.map(() => CONTROL_MONTHS * 4));
  expect(alarms.length).toBeLessThanOrEqual(1);
}, 900_000);
