import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { aCaseLine, aHistory, type Commit } from '../history/script.ts';
import { elements, LIVE, openTexts, parsed } from '../report/github.ts';
import { aFolder, type TestRepository } from '../repository.ts';
import { type CommandResult, evalgap } from './cli.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const CLI = join(process.env.EVALGAP_DIST ?? join(ROOT, 'dist'), 'cli/index.js');
const made: TestRepository[] = [];
afterAll(() => {
  for (const repository of made) repository.remove();
});

const CONFIG = `suites:
  support:
    prompts: { triage: prompts/triage.md }
    cases: [evals/support.jsonl]
  billing:
    prompts: { bill: prompts/bill.md }
    cases: [evals/billing.jsonl]
`;

const BEGINNING: Commit = {
  date: '2025-01-06T12:00:00Z',
  message: 'The project begins',
  files: {
    'evalgap.yml': CONFIG,
    'prompts/triage.md': 'Decide.\n',
    'prompts/bill.md': 'Bill.\n',
    'evals/support.jsonl': aCaseLine('a', { source: { kind: 'production' } }),
    'evals/billing.jsonl': aCaseLine('b', { source: { kind: 'production' } }),
  },
};
const MOVED: Commit = {
  date: '2025-02-04T12:00:00Z',
  message: 'Decide with care',
  files: { 'prompts/triage.md': 'Decide with care.\n' },
};
const ANSWERED: Commit = {
  date: '2025-03-05T12:00:00Z',
  message: 'Ask in other words',
  files: { 'evals/support.jsonl': aCaseLine('a', { source: { kind: 'production' }, input: 'ask anew' }) },
};

/** Commits, checked out. */
function aProject(...script: readonly Commit[]): { readonly root: string; readonly shas: readonly string[] } {
  const { repository, shas } = aHistory(script);
  made.push(repository);
  repository.git('reset', '--quiet', '--hard');
  return { root: repository.root, shas };
}

function run(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return evalgap(directory, args, environment, CLI);
}

/** What is printed, and the same once more in the format of `name`'s ending. */
async function runTwice(directory: string, args: readonly string[], name: string, environment = {}) {
  const file = join(aFolder(), name);
  const result = await run(directory, [...args, '--report', file], environment);
  return { ...result, report: readFileSync(file, 'utf8') };
}

const STORY = aProject(BEGINNING, MOVED, ANSWERED);

describe('evalgap weekly --dry-run', () => {
  test('prints the issue that would be opened as text, and as Markdown', async () => {
    const text = await runTwice(STORY.root, ['weekly', '--dry-run', '--as-of', '2025-02-17'], 'review.md');
    expect(text).toMatchObject({ exitCode: 0, stderr: '' });
    expect(text.stdout).toMatch(/^Evalgap · 1 of 2 suites is stale \(`?support`?\)\n/);
    expect(text.stdout).toMatch(/^support +\d+ days .* would be opened$/m);
    expect(text.stdout).toMatch(/^billing +none .* none is needed$/m);
    expect(text.stdout).toMatch(/^Evalgap: `support` is stale since 2025-02-04$/m);
    expect(text.report).toMatch(/^### Evalgap · 1 of 2 suites is stale \(`support`\)\n/);
    const body = /<!-- evalgap:weekly [\s\S]*<!-- evalgap:weekly-end [^>]*-->/;
    expect(body.exec(text.report)?.[0]).toMatch(/2025-02-04: `[0-9a-f]{7}` `Decide with care`/);
    expect(body.exec(text.stdout)?.[0].replace(/ state=\S+/, '')).toBe(
      body.exec(text.report)?.[0].replace(/ state=\S+/, ''),
    );
  });

  test('prints it as JSON, as of any day; what is within its grace does not speak', async () => {
    const asOf = async (day: string, ...more: readonly string[]) => {
      const { exitCode, stdout } = await run(STORY.root, [
        'weekly',
        '--dry-run',
        '--format',
        'json',
        '--as-of',
        day,
        ...more,
      ]);
      expect(exitCode).toBe(0);
      return JSON.parse(stdout);
    };
    const [stale, early] = await Promise.all([asOf('2025-02-17'), asOf('2025-02-10', '--suite', 'support')]);
    expect(stale).toMatchObject({ version: 1, asOf: expect.stringMatching(/^2025-02-17T/) });
    expect(stale.issues).toMatchObject([
      {
        suite: 'support',
        action: 'open',
        evalLagDays: expect.any(Number),
        causes: [
          { rule: 'stale/prompt-moved', subject: 'triage', since: '2025-02-04', commit: STORY.shas[1], cases: ['a'] },
        ],
        title: 'Evalgap: `support` is stale since 2025-02-04',
        body: expect.stringContaining('**To do:**'),
      },
      { suite: 'billing', action: 'none', why: 'fresh', evalLagDays: null, causes: [] },
    ]);
    expect([12, 13]).toContain(stale.issues[0].evalLagDays);
    expect(early.issues).toMatchObject([{ suite: 'support', action: 'none', causes: [] }]);
    expect([5, 6]).toContain(early.issues[0].evalLagDays);
  });

  test('fails by what `fail-on` names, and says so; pins fail unless the config says otherwise', async () => {
    const strict = aProject(BEGINNING, MOVED, { files: { 'evalgap.yml': `${CONFIG}fail-on: [stale]\n` } });
    const pinned = aProject(BEGINNING, {
      files: {
        'evalgap.yml': CONFIG.replace('prompts/triage.md', '{ path: prompts/triage.md, pin: "sha256:9f2c1e07ab34" }'),
      },
    });
    const [byRule, byPin] = await Promise.all([
      run(strict.root, ['weekly', '--dry-run', '--as-of', '2025-02-17']),
      run(pinned.root, ['weekly', '--dry-run']),
    ]);
    expect(byRule.exitCode).toBe(1);
    expect(byRule.stdout).toContain('This review fails, since `fail-on` names `stale/prompt-moved`.');
    expect(byPin.exitCode).toBe(1);
    expect(byPin.stdout).toContain('`pin/outdated`');
    expect(byPin.stdout).toMatch(/^support .* would be opened$/m);
  });

  test('asks nobody, needs no token, starts no agent and leaves no trace, whatever it is given', async () => {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end('{}');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const agent = `    agent: { command: [node, -e, "require('fs').writeFileSync('ran', '')"] }\n    weekly: { run: true }\n`;
    const { root } = aProject(BEGINNING, MOVED, {
      files: { 'evalgap.yml': CONFIG.replace(/(?<= {4}cases: \[evals\/support\.jsonl\]\n)/, agent) },
    });
    try {
      const before = readdirSync(root);
      const [bare, equipped] = await Promise.all([
        run(root, ['weekly', '--dry-run', '--as-of', '2025-02-17', '--format', 'json']),
        run(root, ['weekly', '--dry-run', '--as-of', '2025-02-17', '--format', 'json'], {
          GITHUB_TOKEN: 'ghp_0123456789',
          GITHUB_REPOSITORY: 'acme/shop',
          GITHUB_API_URL: api,
          GITHUB_SERVER_URL: api,
          HTTP_PROXY: api,
          HTTPS_PROXY: api,
          http_proxy: api,
          https_proxy: api,
        }),
      ]);
      expect(bare.exitCode).toBe(0);
      expect(equipped.exitCode).toBe(0);
      const causes = ({ stdout }: CommandResult) => JSON.parse(stdout).issues[0].causes;
      expect(causes(equipped)).toEqual(causes(bare));
      expect(asked).toEqual([]);
      expect(readdirSync(root)).toEqual(before);
    } finally {
      server.close();
    }
  });
});

describe('what keeps the weekly review from judging', () => {
  test('a clone without its history: exit 2 for both commands, with the line for actions/checkout', async () => {
    const clone = (...how: readonly string[]) => {
      const { repository } = aHistory([]);
      made.push(repository);
      repository.git('clone', '--quiet', ...how, `file://${STORY.root}`, 'clone');
      return join(repository.root, 'clone');
    };
    const origin = made.find(({ root }) => root === STORY.root);
    origin?.git('config', 'uploadpack.allowFilter', 'true');
    const [shallow, replay, partial] = await Promise.all([
      run(clone('--depth=1'), ['weekly', '--dry-run', '--format', 'json']),
      run(clone('--depth=2'), ['replay', '--weeks', '4']),
      run(clone('--filter=blob:none'), ['weekly', '--dry-run']),
    ]);
    expect(shallow.exitCode).toBe(2);
    expect(JSON.parse(shallow.stdout)).toMatchObject({
      version: 1,
      problems: [{ message: expect.stringContaining('shallow'), remedy: expect.stringContaining('`fetch-depth: 0`') }],
    });
    expect(replay).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('`fetch-depth: 0`') });
    expect(partial).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('`filter`') });
  });

  test('a file of cases that cannot be read: exit 2, the place named, and no issue opened', async () => {
    const { root } = aProject(BEGINNING, MOVED, {
      date: '2025-02-12T12:00:00Z',
      files: { 'evals/support.jsonl': `${aCaseLine('a')}<<<<<<< HEAD\n` },
    });
    const text = await runTwice(root, ['weekly', '--dry-run', '--as-of', '2025-02-17'], 'review.json');
    expect(text.exitCode).toBe(2);
    expect(text.stdout).toMatch(/^Evalgap · 1 of 2 suites could not be judged \(`?support`?\)\n/);
    expect(text.stdout).toMatch(/^support +not known .* left alone/m);
    expect(text.stdout).toMatch(/evals\/support\.jsonl:2/);
    expect(JSON.parse(text.report).issues).toMatchObject([
      { suite: 'support', action: 'none', why: 'unknown', causes: [], problems: [expect.any(Object)] },
      { suite: 'billing', action: 'none', why: 'fresh' },
    ]);
  });

  test('days before the history, a suite that is not there, and no token: exit 2, and what to do', async () => {
    const [early, noWeek, noSuite, noToken, noRemote] = await Promise.all([
      run(STORY.root, ['weekly', '--dry-run', '--as-of', '2020-01-01']),
      run(STORY.root, ['replay', '--weeks', '4', '--as-of', '2020-01-01']),
      run(STORY.root, ['weekly', '--dry-run', '--suite', 'suport']),
      run(STORY.root, ['weekly']),
      run(STORY.root, ['weekly'], { GITHUB_TOKEN: 'ghp_0123456789' }),
    ]);
    expect(early.exitCode).toBe(2);
    expect(early.stdout).toMatch(/the history begins on\s+2025-01-06/);
    expect(noWeek).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('none of the weeks') });
    expect(noSuite).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Did you mean "support"?') });
    expect(noToken).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/GITHUB_TOKEN.*--dry-run/),
    });
    expect(noRemote).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringMatching(/GITHUB_REPOSITORY/) });
    for (const { stderr } of [noWeek, noSuite, noToken, noRemote]) expect(stderr).not.toMatch(/ at .*:\d+:\d+|itself/);
  });
});

describe('evalgap replay', () => {
  test('prints week by week what it would have done, and the totals of it', async () => {
    const args = ['replay', '--weeks', '104', '--as-of', '2025-04-07'];
    const text = await runTwice(STORY.root, args, 'replay.json');
    expect(text).toMatchObject({ exitCode: 0, stderr: '' });
    const { version, weeks, totals } = JSON.parse(text.report);
    expect(version).toBe(1);
    expect(totals).toEqual({ opened: 1, updated: 0, closed: 1 });
    const actions = weeks.flatMap(({ week, issues }: { week: string; issues: { suite: string; action: string }[] }) =>
      issues.filter(({ action }) => action !== 'none').map(({ suite, action }) => `${week} ${suite} ${action}`),
    );
    expect(actions).toEqual(['2025-W08 support open', '2025-W11 support close']);
    expect(weeks.at(-1).week).toBe('2025-W15');
    expect(weeks).toHaveLength(new Set(weeks.map(({ week }: { week: string }) => week)).size);
    for (const { issues } of weeks)
      expect(issues.map(({ suite }: { suite: string }) => suite)).toEqual(['support', 'billing']);
    expect(text.stdout).toMatch(/would have opened 1 issue, updated 0 and\s+closed 1/);
    expect(text.stdout).toMatch(/^2025-W08 +2025-02-\d\d +support +opened +\d+ days +stale\/prompt-moved of/m);
    expect(text.stdout).toMatch(/of the 104\s+weeks asked for/);
    expect(text.stdout).toMatch(/^2025-W11 +2025-03-\d\d +support +closed +none +–$/m);
  });
});

describe('hostile repositories', () => {
  const SUBJECT =
    '::error::owned ##[error]x \u001b[31mred\u001b[0m @octocat closes #1 ![x](http://e.invalid/i.png) <!-- evalgap:weekly-end --> | `\u202e';
  const CONFIG = `suites:
  constructor:
    prompts: { _.-: "prompts/a.md" }
    product: [policies/**]
    cases: [evals/*.jsonl]
`;
  const names = Array.from({ length: 300 }, (_, index) => `policies/![${index}](x) <img src=y> @octocat.md`);
  const policies = (text: string) => Object.fromEntries(names.map((name) => [name, text]));
  const hostile = aProject(
    {
      date: '2025-01-06T12:00:00Z',
      files: {
        'evalgap.yml': CONFIG,
        'prompts/a.md': 'Decide.\n',
        ...policies('old'),
        'evals/a.jsonl': aCaseLine('</details><script>alert(1)</script> ::error::x', {
          covers: ['_.-', 'policies/**'],
        }),
      },
    },
    { date: '2025-02-04T12:00:00Z', message: SUBJECT, files: { 'prompts/a.md': 'Other.\n', ...policies('new') } },
    { date: '2025-02-05T12:00:00Z', message: SUBJECT, files: { 'prompts/a.md': 'Others.\n' } },
  );

  test('write nothing live into a terminal, a log or Markdown, and do not fill pages with their causes', async () => {
    const results = await Promise.all([
      runTwice(hostile.root, ['weekly', '--dry-run', '--as-of', '2025-03-03'], 'review.md', { GITHUB_ACTIONS: 'true' }),
      runTwice(hostile.root, ['replay', '--weeks', '12', '--as-of', '2025-03-03'], 'replay.md', {
        GITHUB_ACTIONS: 'true',
      }),
    ]);
    for (const { exitCode, stdout, report } of results) {
      expect(exitCode).toBe(0);
      expect(stdout).not.toMatch(/^\s*::|##\[/m);
      for (const text of [stdout, report]) {
        for (const hidden of ['\u001b', '\u202e']) expect(text).not.toContain(hidden);
        expect(text.length).toBeLessThan(70_000);
      }
      const page = await parsed(report);
      expect(elements(page).filter(({ tagName = '' }) => /^(?:a|img|script)$/.test(tagName))).toEqual([]);
      expect(openTexts(page).filter((text) => LIVE.some((live) => live.test(text)))).toEqual([]);
    }
    const [review, replay] = results;
    expect(review?.report.match(/<!-- evalgap:weekly-end/g)).toHaveLength(1);
    expect(replay?.report.split('\n').length).toBeLessThan(20);
  });

  test('with an issue for each cause open five a week, and list the others in a few lines', async () => {
    const { root } = aProject(
      {
        date: '2025-01-06T12:00:00Z',
        files: {
          'evalgap.yml': `${CONFIG}    issues: per-cause\n`,
          'prompts/a.md': 'Decide.\n',
          ...policies('old'),
          'evals/a.jsonl': aCaseLine('a', { covers: ['policies/**'] }),
        },
      },
      { date: '2025-02-04T12:00:00Z', message: SUBJECT, files: policies('new') },
    );
    const [text, json] = await Promise.all([
      run(root, ['weekly', '--dry-run', '--as-of', '2025-03-03']),
      run(root, ['replay', '--weeks', '3', '--as-of', '2025-03-17', '--format', 'json']),
    ]);
    const opened = text.stdout.match(/^Evalgap: .* since 2025-02-04$/gm);
    expect(opened).toHaveLength(5);
    expect(text.stdout).toMatch(/And \d+ more issues\./);
    expect(JSON.parse(json.stdout).totals.opened).toBe(15);
  });

  test('a folder that is no repository is said, not shown as fresh', async () => {
    const { exitCode, stdout, stderr } = await run(aFolder({ 'evalgap.yml': CONFIG }), ['replay', '--weeks', '4']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/repository/);
  });
});
