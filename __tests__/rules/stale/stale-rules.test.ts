import { describe, expect, test } from '@jest/globals';
import { findRule } from '../../../src/config/rule-ids.ts';
import type { Coverage } from '../../../src/history/history.ts';
import { STALE_RULES } from '../../../src/rules/stale/stale-rules.ts';
import { aHistory, endOf, type Script, stateAt } from '../../stale/histories.ts';

describe('stale/prompt-moved', () => {
  test('is silent within the grace, and once a covering case was edited or added', () => {
    const weeks = { 1: 'add a', 3: 'prompt triage' };
    expect(rulesFound({ weeks }, 3)).not.toContain('stale/prompt-moved');
    expect(rulesFound({ weeks }, 5)).toContain('stale/prompt-moved');
    expect(rulesFound({ weeks: { ...weeks, 4: 'edit a' } }, 9)).not.toContain('stale/prompt-moved');
    expect(rulesFound({ weeks: { ...weeks, 4: 'add b' } }, 9)).not.toContain('stale/prompt-moved');
  });

  test('names the prompt, every commit with its day and title, the covering cases and what to do', () => {
    const [found] = findings({ weeks: { 1: 'add b, add a', 3: 'prompt triage', 4: 'prompt triage' } }, 6);
    expect(found).toEqual({
      rule: 'stale/prompt-moved',
      level: 'warning',
      suite: 'support',
      subject: 'triage',
      key: 'stale/prompt-moved:support:triage',
      location: { file: 'prompts/triage.md' },
      message:
        'prompt `triage` (`prompts/triage.md`) changed in 2 commits, first 27 days ago, and no covering case was added or edited since',
      evidence: [
        '`a000010` of 2025-01-13, `Commit 1`',
        '`a000020` of 2025-01-20, `Commit 2`',
        'covered by 2 cases: `a`, `b`',
      ],
      fix: 'Read the cases that cover it against the new text. Add one for what is new, edit those that no longer fit, or put the day into `reviewed` of one that still does.',
    });
  });

  test('says when no case covers it, and asks for one', () => {
    const [found] = findings({ weeks: { 1: 'add a', 3: 'prompt guard added' }, covers: { a: { prompts: [] } } }, 5);
    expect(found?.evidence).toEqual(['`a000010` of 2025-01-13, `Commit 1`: added', 'no case covers it']);
    expect(found?.fix).toMatch(/^Write a case that covers `guard`/);
  });

  test('points at no file of a prompt that is gone', () => {
    const [found] = findings({ weeks: { 1: 'add a', 3: 'prompt guard removed' } }, 5);
    expect(found).not.toHaveProperty('location');
    expect(found?.evidence[0]).toMatch(/: removed$/);
    expect(found?.fix).toMatch(/^The prompt is gone/);
  });

  test('lists ten covering cases and counts the others', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `case-${index + 10}`);
    const [found] = findings({ weeks: { 1: ids.map((id) => `add ${id}`).join(','), 3: 'prompt triage' } }, 5);
    expect(found?.evidence.at(-1)).toMatch(/^covered by 12 cases: `case-10`, .*`case-19` and 2 more$/);
  });

  const through = (...files: readonly (string | undefined)[]) => {
    const history = aHistory({ weeks: { 1: 'add a', 3: files.map(() => 'prompt triage').join(' | ') } });
    const entries = history.entries.map((entry, index) => {
      const file = files[index - 1];
      if (file === undefined) return entry;
      return { ...entry, changes: entry.changes.map((change) => ({ ...change, through: file })) };
    });
    return stateAt({ ...history, entries }, endOf(5)).findings[0];
  };

  test('names the included file where the prompt itself stayed as it was', () => {
    const found = through('prompts/_fetch_logs.jinja2');
    expect(found?.message).toMatch(
      /^prompt `triage` \(`.*`\) changed through `prompts\/_fetch_logs\.jinja2` 20 days ago/,
    );
    expect(found?.evidence[0]).toBe(
      '`a000010` of 2025-01-13, `Commit 1`: changed through `prompts/_fetch_logs.jinja2`',
    );
    expect(through('a.j2', 'b.j2', 'a.j2')?.message).toContain('changed through `a.j2`, `b.j2` in 3 commits, first');
  });

  test('says of each commit through which file it came, where the prompt itself changed as well', () => {
    const found = through('a.j2', undefined);
    expect(found?.message).toContain('(`prompts/triage.md`) changed in 2 commits, first 20 days ago');
    expect(found?.evidence.slice(0, 2)).toEqual([
      '`a000010` of 2025-01-13, `Commit 1`: changed through `a.j2`',
      '`a000020` of 2025-01-14, `Commit 2`',
    ]);
  });

  test("shows a commit's title as data, whatever stands in it", () => {
    const history = aHistory({ weeks: { 1: 'add a', 3: 'prompt triage', 4: 'prompt triage' } });
    const titles = ['', '`code` ends here', '   '];
    const entries = history.entries.map((entry, index) => ({
      ...entry,
      commit: { ...entry.commit, subject: titles[index]! },
    }));
    const [found] = stateAt({ ...history, entries }, endOf(5)).findings;
    expect(found?.evidence.slice(0, 2)).toEqual([
      "`a000010` of 2025-01-13, `'code' ends here`",
      '`a000020` of 2025-01-20',
    ]);
  });
});

describe('stale/tool-moved', () => {
  test('is silent within the grace, and once a covering case was edited', () => {
    const weeks = { 1: 'add a', 3: 'tool get_order lost status' };
    expect(rulesFound({ weeks }, 3)).not.toContain('stale/tool-moved');
    expect(rulesFound({ weeks }, 5)).toContain('stale/tool-moved');
    const covers = { a: { tools: ['get_order'] } };
    expect(rulesFound({ weeks: { ...weeks, 4: 'edit a' }, covers }, 9)).not.toContain('stale/tool-moved');
  });

  const calls = (tool: string, ...fields: readonly string[]) => ({
    covers: { tools: [tool], paths: [] },
    calls: [{ tool, fields }],
  });
  const cases = { a: calls('get_order', 'id', 'status'), b: calls('get_order', 'id'), c: calls('refund', 'id') };
  const covers = { a: cases.a.covers, b: cases.b.covers, c: cases.c.covers };
  const moved = (change: string) => findings({ weeks: { 1: 'add a, add b, add c', 3: change }, cases, covers }, 5)[0];

  test('names the cases that expect a tool that is gone', () => {
    const found = moved('tool get_order lost');
    expect(found?.evidence).toEqual([
      'case `a` still expects `get_order`, which is gone',
      'case `b` still expects `get_order`, which is gone',
      '`a000010` of 2025-01-13, `Commit 1`: lost',
      'covered by 2 cases: `a`, `b`',
    ]);
    expect(found?.fix).toMatch(/^Edit the cases that still expect `get_order`/);
  });

  test('names the cases that expect a field that is gone, and no others', () => {
    expect(moved('tool get_order lost status')?.evidence).toEqual([
      'case `a` still expects `status` of `get_order`, which is gone',
      '`a000010` of 2025-01-13, `Commit 1`: lost `status`',
      'covered by 2 cases: `a`, `b`',
    ]);
  });

  test('names the cases that expect a tool by its old name', () => {
    expect(moved('tool refund renamed pay_back')?.evidence).toEqual([
      'case `c` still expects `refund`, now `pay_back`',
      '`a000010` of 2025-01-13, `Commit 1`: renamed to `pay_back`',
      'covered by 1 case: `c`',
    ]);
  });

  test('expects nothing of cases when something was only gained, or lost and gained back', () => {
    const gained = moved('tool get_order gained note');
    expect(gained?.evidence[0]).toBe('`a000010` of 2025-01-13, `Commit 1`: gained `note`');
    expect(gained?.fix).toMatch(/^Read the cases that cover it/);
    expect(moved('tool get_order lost | tool get_order gained')?.evidence.join()).not.toContain('still expects');
  });

  test('asks for a case when none covers a new tool', () => {
    const found = moved('tool search gained');
    expect(found?.evidence).toEqual(['`a000010` of 2025-01-13, `Commit 1`: gained', 'no case covers it']);
    expect(found?.fix).toMatch(/^Write a case/);
  });

  test('goes by what a case covers where it was edited since, so that nobody knows what it called', () => {
    const history = aHistory({
      weeks: { 1: 'add a', 3: 'tool get_order lost', 8: 'edit a' },
      covers,
      cases: { a: calls('get') },
    });
    const [found] = stateAt(history, endOf(5)).findings;
    expect(found?.evidence[0]).toBe('case `a` still expects `get_order`, which is gone');
  });
});

describe('stale/product-moved', () => {
  test('is silent within the grace, and once a case whose glob matches was edited', () => {
    const weeks = { 1: 'add a', 3: 'product policies/x.md' };
    expect(rulesFound({ weeks }, 4)).not.toContain('stale/product-moved');
    expect(rulesFound({ weeks }, 6)).toContain('stale/product-moved');
    const covers = { a: { paths: ['policies/*'] } };
    expect(rulesFound({ weeks: { ...weeks, 4: 'edit a' }, covers }, 9)).not.toContain('stale/product-moved');
  });

  test('names the path and the cases whose globs match it', () => {
    const script = {
      weeks: { 1: 'add a, add b', 3: 'product policies/x.md' },
      covers: { b: { paths: ['policies/*'] } },
    };
    expect(findings(script, 6)[0]).toMatchObject({
      subject: 'policies/x.md',
      location: { file: 'policies/x.md' },
      message: '`policies/x.md` changed 27 days ago, and no covering case was added or edited since',
      evidence: ['`a000010` of 2025-01-13, `Commit 1`', 'covered by 1 case: `b`'],
    });
  });

  test('says where a file stands today', () => {
    const history = aHistory({ weeks: { 1: 'add a', 3: 'product x' } });
    const [first, second] = history.entries;
    const entries = [first!, { ...second!, changes: [{ kind: 'product' as const, path: 'x', today: 'y' }] }];
    expect(stateAt({ ...history, entries }, endOf(6)).findings[0]).toMatchObject({
      subject: 'x',
      location: { file: 'y' },
      message: '`x` → `y` changed 27 days ago, and no covering case was added or edited since',
    });
  });

  test('lists ten commits and counts the others', () => {
    const weeks = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [index + 1, 'product x']));
    const found = findings({ weeks: { ...weeks, 1: 'add a' } }, 16);
    const evidence = found.find(({ rule }) => rule === 'stale/product-moved')?.evidence ?? [];
    expect(evidence.filter((line) => line.includes('Commit'))).toHaveLength(10);
    expect(evidence.slice(-2)).toEqual(['and 2 later changes', 'no case covers it']);
  });

  test('says how to cover a path that no case covers', () => {
    const [found] = findings({ weeks: { 1: 'add a', 3: 'product x' } }, 6);
    expect(found?.evidence.at(-1)).toBe('no case covers it');
    expect(found?.fix).toContain('`covers`');
  });
});

describe('stale/frozen', () => {
  const frozen = (script: Script, week: number) => findings(script, week).find(({ rule }) => rule === 'stale/frozen');

  test('counts the days since a case moved, and the commits it missed', () => {
    expect(frozen({ weeks: { 1: 'add a', 3: 'prompt triage', 5: 'product x', 6: 'prompt triage' } }, 9)).toMatchObject({
      subject: 'cases',
      message:
        'no case was added or edited for 62 days, while prompts and the product changed in 3 commits since 2025-01-13',
      evidence: [
        'the last commit that touched a case: `a000000` of 2024-12-30, `Commit 0`',
        '`a000010` of 2025-01-13, `Commit 1`',
        '`a000020` of 2025-01-27, `Commit 2`',
        '`a000030` of 2025-02-03, `Commit 3`',
      ],
    });
  });

  test('is silent about a suite at rest: it counts from the change, not from the last case', () => {
    const script = { weeks: { 1: 'add a', 40: 'prompt triage' } };
    expect(frozen(script, 40)).toBeUndefined();
    expect(frozen(script, 43)).toBeUndefined();
    expect(frozen(script, 44)?.message).toContain('no case was added or edited for 307 days, while prompts changed');
  });

  test('is not melted by deleting, nor made by tools', () => {
    expect(frozen({ weeks: { 1: 'add a, add b', 3: 'product x', 5: 'remove b' } }, 9)?.message).toContain(
      'while the product changed in 1 commit',
    );
    expect(frozen({ weeks: { 1: 'add a', 3: 'tool x gained' } }, 9)).toBeUndefined();
  });

  test('holds for a suite in whose history no case ever moved', () => {
    const history = aHistory({ weeks: { 3: 'prompt triage' }, since: 0 });
    expect(stateAt(history, endOf(9)).findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^no case was ever added or edited, while prompts changed/),
    );
  });
});

describe('stale/no-production-cases', () => {
  test('counts the cases, and is silent about an empty set', () => {
    expect(findings({ weeks: { 1: 'add a, add b' } }, 2)).toMatchObject([
      {
        subject: 'cases',
        message: 'none of the 2 cases comes from production',
        evidence: ['no case says `source: { kind: production }`, nor `kind: issue`'],
      },
    ]);
    expect(findings({ weeks: { 1: 'add a', 2: 'remove a' } }, 2)).toEqual([]);
  });

  test('is silent where a case that is gone today may have come from production', () => {
    expect(findings({ weeks: { 1: 'add a, add b', 5: 'remove a' } }, 2)).toEqual([]);
    expect(findings({ weeks: { 1: 'add a, add b', 5: 'remove a' } }, 5)).toHaveLength(1);
  });
});

describe('stale/failures-waiting', () => {
  const failure = (number: number, title = '', day = number) => ({
    number,
    title,
    url: `https://github.com/acme/bot/issues/${number}`,
    confirmedAt: Date.UTC(2025, 0, day),
  });
  const waiting = (
    failures: readonly ReturnType<typeof failure>[],
    sources: readonly string[] = [],
    elsewhere: readonly string[] = [],
  ) =>
    stateAt(
      aHistory({
        weeks: { 1: sources.map((_, index) => `add c${index}`).join(',') || 'add a' },
        cases: Object.fromEntries(sources.map((source, index) => [`c${index}`, { source, production: true }])),
      }),
      endOf(8),
      {
        failures,
        citedElsewhere: elsewhere,
      },
    ).findings.find(({ rule }) => rule === 'stale/failures-waiting');

  test('lists them, the longest confirmed first, with their titles as data', () => {
    expect(waiting([failure(9, 'Says `yes`', 12), failure(10, '', 3)])).toMatchObject({
      message: '2 confirmed failures are not cases yet',
      evidence: [
        '`#10` https://github.com/acme/bot/issues/10, confirmed 2025-01-03',
        "`#9` https://github.com/acme/bot/issues/9, confirmed 2025-01-12: `Says 'yes'`",
      ],
      fix: "Write a case from each and give the issue's address as `source.url`.",
    });
  });

  test('knows an issue by its address however it was copied, in this suite or another', () => {
    for (const source of [
      'https://github.com/acme/bot/issues/9',
      'https://github.com/Acme/Bot/issues/9/',
      'http://github.com/acme/bot/issues/9#issuecomment-12',
      'https://github.com/acme/bot/issues/9?x=1',
    ]) {
      expect(waiting([failure(9)], [source])).toBeUndefined();
      expect(waiting([failure(9)], [], [source])).toBeUndefined();
    }
    for (const other of [
      'https://github.com/acme/bot/issues/99',
      'https://github.com/acme/other/issues/9',
      'https://example.com/acme/bot/issues/9',
      'https://github.com/acme/bot/pull/9',
    ])
      expect(waiting([failure(9)], [other])).toBeDefined();
  });

  test('is silent about what was confirmed later', () => {
    expect(waiting([{ ...failure(9), confirmedAt: endOf(8) + 1 }])).toBeUndefined();
  });
});

describe('every stale rule', () => {
  test('is one of those that can be configured', () => {
    for (const { id } of STALE_RULES) expect(findRule(id)).toBeDefined();
    expect(new Set(STALE_RULES.map(({ id }) => id)).size).toBe(6);
  });
});

function rulesFound(script: Script, week: number): readonly string[] {
  return findings(script, week).map(({ rule }) => rule);
}

function findings(script: Script, week: number) {
  return stateAt(aHistory(script), endOf(week)).findings;
}

describe('what a finding without a covering case asks for', () => {
  const about = (change: string, covered: Partial<Coverage>) => {
    const history = aHistory({ weeks: { 1: 'add a', 3: change, 7: 'edit a' }, covers: { a: { prompts: [] } } });
    const before = { ...history, entries: history.entries.slice(0, 2) };
    const [added, moved, edited] = history.entries;
    const covers = { tools: [], paths: [], ...covered };
    const answer = { ...edited!, cases: [{ kind: 'edited' as const, id: 'a', covers }] };
    const [finding] = stateAt(before, endOf(6)).findings;
    return { fix: finding?.fix, left: stateAt({ ...history, entries: [added!, moved!, answer] }, endOf(9)).lagDays };
  };

  test.each<[string, Partial<Coverage>]>([
    ['product docs/x', { paths: ['docs/x'] }],
    ['tool get lost id', { tools: ['get'] }],
  ])('of %s answers it: to name it under `covers`, with the day under `reviewed`', (change, covered) => {
    const { fix, left } = about(change, covered);
    expect(fix).toMatch(/under `covers` of .* and put the day into its `reviewed`/);
    expect(left).toBeNull();
  });
});
