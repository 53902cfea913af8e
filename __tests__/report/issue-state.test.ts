import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IssueText } from '../../src/github/issue-plan.ts';
import { closeIssue } from '../../src/report/issue/close-issue.ts';
import { parseIssueBody } from '../../src/report/issue/issue-state.ts';
import { findPart } from '../../src/report/issue/marked-part.ts';
import { issueKey, newestOf, rankedCauses, type WeeklyIssue } from '../../src/report/issue/weekly-issue.ts';
import { writeIssue } from '../../src/report/issue/write-issue.ts';
import { HOSTILE } from './hostile.ts';
import {
  aCause,
  agentShifted,
  anIssue,
  DAY,
  daysAgo,
  failuresWaiting,
  manyCauses,
  REVIEWED,
  toolMoved,
} from './issues.ts';

/** Anything a person might write around our part: its lines are never one of our hidden ones. */
const prose = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...HOSTILE.filter(({ length }) => length < 500))))
  .map((lines) => lines.join('\n'))
  .filter((text) => !/^<!-- evalgap:weekly/m.test(text));
const name = fc.constantFrom(...HOSTILE.map((text) => text.slice(0, 200)).filter((text) => text.trim() !== ''));
const suite = fc.stringMatching(/^[A-Za-z0-9._-]{1,100}$/);
const when = fc.integer({ min: 0, max: REVIEWED });

const causes = fc.array(
  fc.record({ subject: name, since: fc.option(when), commits: fc.array(fc.tuple(when, name), { maxLength: 3 }) }),
  { maxLength: 8 },
);
const issues: fc.Arbitrary<WeeklyIssue> = fc
  .record({ config: name, suite, cause: fc.option(name), causes })
  .map(({ config, suite, cause, causes }) =>
    anIssue({
      config,
      suite,
      ...(cause === null ? {} : { cause }),
      causes: causes.map(({ subject, since, commits }) => {
        const { since: _, ...undated } = aCause({
          commits: commits.map(([time, subject]) => ({ sha: 'a'.repeat(40), time, subject })),
          finding: { suite, subject },
        });
        return since === null ? undated : { ...undated, since };
      }),
    }),
  );

describe('a body parses back', () => {
  test('into the identity, the causes and what was said, whatever stands around it', () => {
    fc.assert(
      fc.property(issues, prose, prose, (issue, before, after) => {
        const { body, title } = writeIssue(issue);
        const state = parseIssueBody(`${before}\n${body}\n${after}`);
        expect(state).toMatchObject({ intact: true, title: title.toWellFormed(), writtenAt: issue.asOf });
        expect(issueKey(state!)).toBe(wellFormed(issueKey(issue)));
        expect(state!.causes).toEqual(
          rankedCauses(issue).map(({ finding, since, commits }) => ({
            key: finding.key.toWellFormed(),
            ...(since === undefined ? {} : { since }),
            ...(commits.length === 0
              ? since === undefined
                ? {}
                : { latest: since }
              : { latest: commits.at(-1)!.time }),
          })),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('of very many causes the first, as far as there is room', () => {
    const issue = manyCauses(300, 0);
    const kept = parseIssueBody(writeIssue(issue).body)!.causes;
    expect(kept.length).toBeGreaterThan(20);
    expect(kept).toEqual(
      parseIssueBody(writeIssue({ ...issue, causes: rankedCauses(issue).slice(0, kept.length) }).body)!.causes,
    );
  });

  test('and nothing else does', () => {
    fc.assert(fc.property(prose, (text) => expect(parseIssueBody(text)).toBeUndefined()));
    expect(parseIssueBody('> <!-- evalgap:weekly config=evalgap.yml suite=support -->')).toBeUndefined();
    expect(parseIssueBody('<!-- evalgap:weekly suite=support -->')).toBeUndefined();
  });

  test('as one that was closed here until it is written again', () => {
    const standing = writeIssue(anIssue());
    const closed = closeIssue(standing, { kind: 'not-reviewed', asOf: REVIEWED })!.text;
    const again = writeIssue(anIssue(), closed);
    expect([standing, closed, again].map(({ body }) => parseIssueBody(body)!.closing)).toEqual([false, true, false]);
  });

  test('a memory that somebody changed is forgotten, and whose issue it is still known', () => {
    const { body } = writeIssue(anIssue());
    for (const state of ['', 'x', 'eyJ9', Buffer.from('{"said":"0"}').toString('base64url'), 'A'.repeat(50_000)]) {
      const changed = body.replace(/state=\S*/, `state=${state}`);
      expect(parseIssueBody(changed)).toMatchObject({ suite: 'support', causes: [], said: '', closing: false });
    }
  });
});

describe('what people write', () => {
  test('above and below stays to the letter, through edits and closing', () => {
    fc.assert(
      fc.property(issues, prose, prose, (issue, before, after) => {
        const standing = { title: 'x', body: `${before}\n${writeIssue(issue).body}\n${after}` };
        const later = writeIssue({ ...issue, causes: [aCause()], asOf: issue.asOf + 7 * DAY }, standing);
        const closed = closeIssue(later, { kind: 'not-reviewed', asOf: issue.asOf })!;
        for (const { body } of [later, closed.text]) {
          const part = findPart(body)!;
          expect([part.before, part.after]).toEqual([`${before}\n`, `\n${after}`]);
          expect(part.intact).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('in a browser, which sends other line ends, is no change of ours', () => {
    const { title, body } = writeIssue(anIssue());
    const edited = { title, body: `Our plan:\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\nSee you on Monday.` };
    expect(writeIssue(anIssue(), edited)).toEqual({ ...edited, news: false });
  });

  test('as a title is kept', () => {
    const { body } = writeIssue(anIssue());
    const written = writeIssue(anIssue({ causes: [aCause()] }), { title: 'Refund cases are old', body });
    expect(written).toMatchObject({ title: 'Refund cases are old', news: true });
    const ours = writeIssue(anIssue({ causes: [toolMoved()] }), writeIssue(anIssue()));
    expect(ours.title).toBe('Evalgap: `support` is stale since 2026-11-14');
  });

  test('within our part is moved below it, and that is said', () => {
    const { title, body } = writeIssue(anIssue());
    const mine = 'I will do this:\n\n- on Monday\n- or on **Tuesday**';
    const edited = body
      .replace('**Not looked at**', `${mine}\n\n**Not looked at**`)
      .replace('is stale: 2', 'is old: 2');
    const written = writeIssue(anIssue(), { title, body: `above\n${edited}\nbelow` });
    expect(written.body).toBe(`above\n${body}\n\n### Evalgap · \`support\` is old: 2 causes\n\n${mine}\nbelow`);
    expect(written.remark).toMatch(/^Somebody had written into the part.*moved below it$/);
    expect(writeIssue(anIssue(), written)).toEqual({ title, body: written.body, news: false });
  });

  test('within our part is never lost, in whatever line ends, when it is closed, or when its memory is gone', () => {
    fc.assert(
      fc.property(
        issues,
        prose,
        fc.nat(),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (issue, text, place, end, closes) => {
          const { title, body } = writeIssue(issue);
          const lines = body.split('\n');
          const at = 1 + (place % (lines.length - 1));
          const edited = [...lines.slice(0, at), `mine ${text}`, ...lines.slice(at)]
            .join('\n')
            .replaceAll(/\r?\n/g, end);
          const standing = { title, body: edited };
          const later = closes
            ? closeIssue(standing, { kind: 'not-reviewed', asOf: 0 })!.text
            : writeIssue(issue, standing);
          const left = later.body.slice(later.body.lastIndexOf('<!-- evalgap:weekly-end'));
          const own = new Set(lines.map((line) => line.trim()));
          for (const line of `mine ${text}`.split(/\r?\n/))
            if (!own.has(line.trim())) expect(left).toContain(line.trim());
        },
      ),
      { numRuns: 200 },
    );
    const { title, body } = writeIssue(anIssue());
    const forgotten = body.replace(/ own=\S*/, '').replace('**Not looked at**', 'mine');
    expect(writeIssue(anIssue(), { title, body: forgotten }).body).toMatch(
      /weekly-end.* -->\n\n### Evalgap.*\nmine\n/s,
    );
  });

  test('with both of our lines changed is left alone', () => {
    const { title, body } = writeIssue(anIssue());
    const mine = { title, body: body.replaceAll('<!-- evalgap:', '<!-- our ') };
    expect(writeIssue(anIssue({ causes: [aCause()] }), mine)).toMatchObject({ ...mine, news: false });
  });
});

describe('a mangled body', () => {
  const { title, body } = writeIssue(anIssue());
  const [first = '', ...rest] = body.split('\n');
  const last = rest.pop()!;
  const own = rest.join('\n');

  test.each<[string, string, string]>([
    ['without its first line', `before\n${own}\n${last}\nafter`, `before\n${body}\nafter`],
    ['without its last line', `before\n${first}\n${own}\nafter`, `before\n${body}\nafter`],
    [
      'without its first line, and changed',
      `before\n${own}\nmine\n${last}\nafter`,
      `before\n${own}\nmine\n${body}\nafter`,
    ],
    [
      'without its last line, and changed',
      `before\n${first}\nmine\n${own}\nafter`,
      `before\n${body}\nmine\n${own}\nafter`,
    ],
    ['with its lines swapped', `${last}\nmine\n${first}`, `${body}\nmine\n${first}`],
    ['with its first line twice', `${first}\nmine\n${first}\n${own}\n${last}`, `${first}\nmine\n${body}`],
    ['with nothing between', `${first}\n${last}\nafter`, `${body}\nafter`],
  ])('%s is written anew, and nobody’s text is lost', (_, mangled, expected) => {
    const written = writeIssue(anIssue(), { title, body: mangled });
    expect(written.body).toBe(expected);
    expect(written.remark !== undefined).toBe(mangled !== expected);
    expect(parseIssueBody(written.body)).toMatchObject({ suite: 'support', intact: true });
    expect(writeIssue(anIssue(), written)).toEqual({ title, body: expected, news: false });
  });

  test('with none of its lines is left alone, and that is said', () => {
    const gone = { title: 'Ours now', body: own };
    expect(writeIssue(anIssue(), gone)).toMatchObject({
      ...gone,
      news: false,
      remark: expect.stringMatching(/left alone/),
    });
    expect(closeIssue(gone, { kind: 'not-reviewed', asOf: REVIEWED })).toBeUndefined();
  });
});

describe('nothing is written', () => {
  const issue = anIssue();
  const standing: IssueText = (({ title, body }) => ({ title, body }))(writeIssue(issue));
  const later = (days: number): WeeklyIssue =>
    anIssue({
      asOf: REVIEWED + days * DAY,
      lagDays: 14 + days,
      causes: issue.causes.map((cause) => ({
        ...cause,
        finding: { ...cause.finding, message: `${cause.finding.subject} changed ${14 + days} days ago` },
      })),
    });

  test('where the same is reviewed again, in another order', () => {
    expect(writeIssue({ ...issue, causes: issue.causes.toReversed() }, standing)).toEqual({ ...standing, news: false });
  });

  test('where something else could not be looked at this time', () => {
    expect(writeIssue(anIssue({ notLookedAt: ['results: the suite could not be run'] }), standing).body).toBe(
      standing.body,
    );
  });

  test('where only time passed, until the fourth week', () => {
    expect([7, 14, 21].map((days) => writeIssue(later(days), standing).body === standing.body)).toEqual([
      true,
      true,
      true,
    ]);
    const refreshed = writeIssue(later(28), standing);
    expect(refreshed.body).toContain('**Eval lag: 42 days.** So long, on 2026-12-21');
    expect(refreshed).toMatchObject({ title: standing.title, news: false });
  });

  test.each<[string, Partial<WeeklyIssue>]>([
    ['a cause', { causes: [aCause()] }],
    ['a commit', { causes: [aCause(), { ...toolMoved(), commits: toolMoved().commits.slice(0, 1) }] }],
    ['a covering case', { causes: [aCause({ cases: ['refund-001'] }), toolMoved()] }],
    ['an acceptance', { causes: [aCause()], accepted: [toolMoved()] }],
    ['the objective', { freshness: 14 * DAY }],
  ])('but for news: %s changed', (_, change) => {
    const written = writeIssue(anIssue(change), standing);
    expect([written.news, written.body === standing.body]).toEqual([true, false]);
  });

  test('while it is snoozed, but once to say so; and it speaks again', () => {
    const orders = [{ kind: 'snooze', by: 'octocat', comment: 1, until: '2026-12-20' }] as const;
    const snoozed = writeIssue(anIssue({ orders }), standing);
    expect(snoozed.body).toContain('**Snoozed until 2026-12-20:**');
    const meanwhile = anIssue({ orders, causes: [toolMoved()], asOf: REVIEWED + 21 * DAY });
    expect(writeIssue(meanwhile, snoozed).body).toBe(snoozed.body);
    expect(writeIssue(later(28), snoozed).body).not.toContain('Snoozed');
  });
});

describe('how long a body is', () => {
  test('stays within the limit, people’s text counted, the headline never left out', () => {
    for (const [count, cases, limit] of [
      [60, 80, 12_000],
      [500, 500, 60_000],
      [500, 500, 15_000],
    ] as const) {
      const issue = manyCauses(count, cases);
      const { title, body } = writeIssue(issue, undefined, { limit });
      expect(body.length).toBeLessThanOrEqual(limit);
      expect(body).toContain(`is stale: ${count} causes`);
      expect(body).toMatch(/\d+ more causes, (?:covered by|left out|not listed)/);
      expect(body).toContain('**Left out for length:**');
      const standing = { title, body: `${'x'.repeat(Math.max(0, limit - 20_000))}\n${body}` };
      const crowded = writeIssue({ ...issue, freshness: 14 * DAY }, standing, { limit });
      expect(crowded.body.length).toBeLessThanOrEqual(limit);
    }
  });
});

describe('people’s text that fills the body', () => {
  const GITHUB_TAKES = 65_536;
  const news = anIssue({ causes: [aCause()] });
  const { title, body } = writeIssue(anIssue());
  const remark = expect.stringMatching(/^What people wrote.*65,536 characters.*Shorten that text/);

  test('is never cut: a body is either one that GitHub takes, or left as it is with a remark', () => {
    const seen = new Set<boolean>();
    for (let length = 50_000; length <= 65_500; length += 250) {
      for (const own of ['x'.repeat(length), '😀'.repeat(length / 2)]) {
        const standing = { title, body: `${own}\n${body}` };
        const written = writeIssue(news, standing);
        const isLeft = written.body === standing.body;
        seen.add(isLeft);
        expect(written.body.startsWith(`${own}\n`)).toBe(true);
        if (isLeft) expect(written).toEqual({ ...standing, news: false, remark });
        else expect(written.body.length).toBeLessThan(GITHUB_TAKES);
      }
    }
    expect(seen).toEqual(new Set([true, false]));
  });

  test('is counted where it stands within our part as well', () => {
    const inside = { title, body: body.replace('**Not looked at**', `${'mine '.repeat(9_000)}\n\n**Not looked at**`) };
    const written = writeIssue(manyCauses(60, 80), inside);
    expect(written.body.length).toBeLessThan(GITHUB_TAKES);
    expect(written.body.includes('**Left out for length:**')).toBe(true);
  });

  test('does not keep the issue from being closed', () => {
    const standing = { title, body: `${'x'.repeat(65_000)}\n${body}` };
    const closed = closeIssue(standing, { kind: 'not-reviewed', asOf: REVIEWED })!;
    expect(closed.text).toEqual(standing);
    expect(closed.comment).toContain('is not reviewed here any more');
  });
});

describe('an issue about no change', () => {
  test.each<[string, WeeklyIssue]>([
    ['failures that wait', anIssue({ lagDays: null, causes: [failuresWaiting()] })],
    ['failures that wait while a change is within its grace', anIssue({ lagDays: 3, causes: [failuresWaiting()] })],
    ['a shift', anIssue({ lagDays: null, causes: [agentShifted(), failuresWaiting()] })],
  ])('wants a look and is not stale: %s', (_, issue) => {
    const { title, body } = writeIssue(issue);
    expect(title).toBe('Evalgap: the cases of `support` want a look');
    expect(body).toContain('### Evalgap · `support` wants a look');
    expect(body).not.toMatch(/is stale|To answer a change|Once it is answered/);
  });

  test('and about one is stale since the change', () => {
    const { title, body } = writeIssue(anIssue({ causes: [failuresWaiting(), toolMoved()] }));
    expect(title).toBe('Evalgap: `support` is stale since 2026-11-14');
    expect(body).toContain('`support` is stale: 2 causes');
  });
});

test('where to begin is said only where one is covered by more cases than any other', () => {
  const begin = 'Begin with the first: most cases cover it.';
  const covered = (...counts: readonly number[]) =>
    writeIssue(
      anIssue({
        causes: counts.map((count, index) =>
          aCause({ cases: Array.from({ length: count }, (_, nth) => `c${nth}`), finding: { subject: `p${index}` } }),
        ),
      }),
    ).body.includes(begin);
  expect([covered(3, 4), covered(4, 4), covered(4, 3, 4), covered(0, 0), covered(1, 0)]).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

describe('the evidence', () => {
  test('is as new as its newest change, or its date', () => {
    expect(newestOf(anIssue())).toBe(daysAgo(8));
    expect(newestOf(anIssue({ causes: [{ ...aCause(), latest: daysAgo(1) }] }))).toBe(daysAgo(1));
    expect(newestOf(anIssue({ causes: [] }))).toBeUndefined();
  });
});

describe('a secret', () => {
  test('stands neither in the title nor in the body nor in what the body remembers', () => {
    const secret = 'sk-live-0123456789abcdef';
    const redact = (text: string) => text.replaceAll(secret, '***');
    const issue = anIssue({ causes: [aCause({ finding: { subject: secret, message: `it is ${secret}` } })] });
    const { title, body } = writeIssue({ ...issue, cause: 'k' }, undefined, { redact });
    const state = parseIssueBody(body)!;
    expect(JSON.stringify([title, body, state])).not.toContain(secret);
    expect(writeIssue({ ...issue, cause: 'k' }, { title, body }, { redact })).toEqual({ title, body, news: false });
  });

  test('stands neither in the body nor in the comment with which an issue is closed, whyever it is', () => {
    const secret = 'sk-live-0123456789abcdef';
    const redact = (text: string) => text.replaceAll(secret, '***');
    const figures = anIssue({ cause: secret, causes: [aCause({ finding: { subject: secret } })] });
    const order = {
      kind: 'accept',
      by: 'octocat',
      comment: 7,
      until: '2026-12-24',
      cause: secret,
      reason: secret,
    } as const;
    const reasons = [
      { kind: 'fresh', figures },
      { kind: 'accepted', figures, orders: [order] },
      { kind: 'not-reviewed', asOf: REVIEWED },
    ] as const;
    const standing = writeIssue({ ...figures, cause: 'k' });
    for (const reason of reasons) {
      const { text, comment } = closeIssue(standing, reason, { redact })!;
      if (reason.kind !== 'not-reviewed')
        expect([text.body, comment]).toEqual([expect.stringContaining('***'), expect.stringContaining('***')]);
      expect(`${text.body}${comment}`).not.toContain(secret);
    }
  });
});

function wellFormed(text: string): string {
  return JSON.stringify((JSON.parse(text) as string[]).map((part) => part.toWellFormed()));
}
