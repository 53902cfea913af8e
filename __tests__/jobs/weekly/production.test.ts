import { afterAll, describe, expect, test } from '@jest/globals';
import { aRepository, type FileMap, type TestRepository } from '../../repository.ts';
import { evalgapHere } from '../in-process.ts';
import { commitAt } from '../weekly-reviewing.ts';

const DAY = 86_400_000;
const NOW = new Date('2026-10-05T09:00:00Z');
const CONFIG = `suites:
  support:
    cases: [evals/*.jsonl]
    production: { samples: [production/*.jsonl] }
rules: { stale/no-production-cases: off }
`;
const CASES = Array.from({ length: 210 }, (_, nth) => line({ id: `c${nth}`, input: request(nth), expect: 'ok' }));

const made: TestRepository[] = [];
afterAll(() => {
  for (const repository of made) repository.remove();
});

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** Of two hundred, hardly two begin or end alike. */
function request(nth: number): string {
  const thing = ['kettle', 'tent', 'lamp', 'desk', 'jacket', 'clock', 'scale'][nth % 7];
  const ask = ['Where is', 'I want to return', 'Please cancel', 'Something is wrong with', 'How heavy is'][nth % 5];
  const more = ['It is a gift.', 'Thanks!', 'No rush.', 'This is urgent.', 'Best wishes', 'My number changed.'][
    nth % 6
  ];
  return `${ask} the ${thing} of order ${1000 + ((nth * 37) % 911)}? ${more}`;
}

function samples(count: number, daysAgo: number, input = (nth: number) => request(nth * 3 + 1)): string {
  return Array.from({ length: count }, (_, nth) =>
    line({
      id: `p${daysAgo}-${nth}`,
      at: new Date(NOW.getTime() - daysAgo * DAY - nth * 1000).toISOString(),
      input: input(nth),
    }),
  ).join('');
}

async function review(files: FileMap, ...args: string[]) {
  const repository = aRepository();
  commitAt(
    repository,
    new Date('2026-08-03T10:00:00Z'),
    { 'evalgap.yml': CONFIG, 'evals/cases.jsonl': CASES.join(''), ...files },
    'Begin',
  );
  made.push(repository);
  const ran = await evalgapHere(repository.root, ['weekly', '--dry-run', '--format', 'json', ...args], { now: NOW });
  const report = JSON.parse(ran.stdout);
  return { ...ran, report, text: JSON.stringify(report), issue: report.issues[0] };
}

describe('the weekly review and the samples of production', () => {
  test('a kind of request that no case resembles opens an issue that shows five requests, and quotes nothing private', async () => {
    const strange = (nth: number) => `ZX-${nth} {otp_expired; dev=${nth % 9}; mail=jane.roe${nth}@gmail.com}`;
    const { exitCode, issue, text } = await review({
      'production/1.jsonl': samples(220, 1) + samples(200, 2, strange),
    });
    expect(exitCode).toBe(0);
    expect(issue).toMatchObject({ action: 'open' });
    expect(issue.causes.map(({ rule }: { rule: string }) => rule)).toContain('shift/novel');
    expect(issue.lookAt).toHaveLength(5);
    expect(issue.body).toContain('**Look at these five**, out of 420 requests');
    expect(text).not.toMatch(/jane\.roe\d+@gmail/);
  });

  test('too few samples are told as such, and open nothing', async () => {
    const { report, issue } = await review({ 'production/1.jsonl': samples(120, 1) });
    expect(issue).toMatchObject({ action: 'none', why: 'fresh', causes: [] });
    expect(issue.lookAt).toHaveLength(5);
    expect(report.remarks.join('\n')).toMatch(
      /`shift\/inputs`, `shift\/novel` go by could be looked at in `support`: too few to tell: 120 of 200/,
    );
  });

  test.each([
    ['there is no file of them', {}, 'there are no samples where the config says they are'],
    [
      'they are old',
      { 'production/1.jsonl': samples(5, 40) },
      'none of the samples is of the last seven days, the newest is 40 days old',
    ],
    [
      'they have no time',
      { 'production/1.jsonl': line({ input: 'Where is it?' }) },
      'none of the samples says when it was asked',
    ],
  ])('where %s nothing is judged', async (_, files, why) => {
    const { exitCode, report, issue } = await review(files);
    expect(exitCode).toBe(0);
    expect(issue).toMatchObject({ why: 'fresh', causes: [] });
    expect(issue).not.toHaveProperty('lookAt');
    expect(report.remarks.join('\n')).toContain(why);
  });

  test('a file that cannot be read is exit code 2, and nothing of it is quoted', async () => {
    const { exitCode, text } = await review({ 'production/1.jsonl': `${samples(5, 1)}{"input": "secret word\n` });
    expect(exitCode).toBe(2);
    expect(text).toContain('not all samples could be read');
    expect(text).not.toContain('secret word');
  });

  test('a day of the past is judged by the samples of its week alone', async () => {
    const { report, issue } = await review(
      { 'production/1.jsonl': samples(210, 1) + samples(50, 15) },
      '--as-of',
      '2026-09-21',
    );
    expect(issue.lookAt).toHaveLength(5);
    expect(issue.lookAt[0].id).toMatch(/^p15-/);
    expect(report.remarks.join('\n')).toContain('50 of 200');
  });
});
