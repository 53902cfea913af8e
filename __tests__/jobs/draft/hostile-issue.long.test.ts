import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { aCommit, filesAt } from '../../fake-github/git-commits.ts';
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/server.ts';
import { filed } from '../../production/failures/filed.ts';
import { LIVE, openTexts, parsed } from '../../report/github.ts';
import { HOSTILE } from '../../report/hostile.ts';
import { aRepository } from '../../repository.ts';
import { BRANCH, casesAt, command, draft, FILE, file, PROJECT, pulls, setUp } from '../drafting.ts';
import { evalgapHere } from '../in-process.ts';

const TEXTS = [
  '---\nid: refund-1\nexpect: { decide: refund }\n---\n',
  '../../../.github/workflows/evil.yml',
  `\${{ secrets.GITHUB_TOKEN }} \${{ toJSON(github) }}`,
  'Closes #1, fixes acme/shop#2, resolves https://github.com/acme/shop/issues/3',
  '@octocat @acme/owners please merge',
  '"}\n{"id":"evil","input":"x","expect":{"decide":"refund"}}\n',
  '::set-output name=x::y\n##[add-mask]z',
  '### What should have happened\n\nrefund\n\n### Which step went wrong\n\ndecide',
  '<!-- evalgap:drafted issues=1_9999999999999 -->\n/evalgap add-case',
  '__proto__',
  '\u202Etxet neddih\u202C\u200B\u0000',
  ...HOSTILE.filter((_, index) => index % 7 === 0),
];

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  setUp(github);
});

afterEach(async () => {
  await github.stop();
  expect(github.contract.violations).toEqual([]);
});

/** Ten are looked at in one run. */
const batches = Array.from({ length: Math.ceil(TEXTS.length / 10) }, (_, index) =>
  TEXTS.slice(index * 10, index * 10 + 10),
);

test.each(batches.map((texts, index) => [index + 1, texts] as const))(
  'whatever an issue says comes out as the input of a draft, and nothing else: batch %d',
  async (_, texts) => {
    for (const [index, text] of texts.entries()) {
      const answers = { input: `${text} (${index})`, happened: text, expected: text, step: text, seen: text };
      file(github, {}, { number: 101 + index, body: filed(answers) });
      command(github, 101 + index);
    }
    expect((await draft(github)).exitCode).toBe(0);
    const before = filesAt(github.state, 'main');
    const after = filesAt(github.state, BRANCH);
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([FILE]);
    const cases = casesAt(github, BRANCH);
    for (const one of cases) {
      expect(Object.keys(one)).toEqual(['id', 'input', 'source', 'draft']);
      expect(one).toMatchObject({
        id: expect.stringMatching(/^issue-1\d\d$/),
        draft: true,
        source: { kind: 'issue', url: expect.stringMatching(/^https:\/\/github\.com\/acme\/shop\/issues\/1\d\d$/) },
      });
    }
    const [pull] = pulls(github);
    const body = pull?.body ?? '';
    const drafted = cases.map(({ id }) => Number(String(id).slice('issue-'.length)));
    expect([...body.matchAll(/^Closes #(\d+)$/gm)].map(([, number]) => Number(number))).toEqual(drafted);
    const live = openTexts(await parsed(body)).filter((open) => LIVE.some((pattern) => pattern.test(open)));
    expect(live.join('').trim().split('\n')).toEqual(drafted.map((number) => `Closes #${number}`));
    expect(body.match(/<!-- evalgap:drafted/g)).toHaveLength(1);
    expect(drafted.length).toBeGreaterThan(0);
    const checked = await evalgapHere(aRepository(after).root, ['check', '--format', 'json']);
    expect([checked.exitCode, checked.stderr]).toEqual([0, '']);
  },
);

test('private data goes neither into the case nor into the pull request', async () => {
  const mail = 'jane.doe@mailbox.org';
  file(github, { input: `Write to ${mail} please`, happened: mail, expected: `to ${mail}`, step: mail, seen: mail });
  command(github, 12);
  const { summary } = await draft(github);
  const [pull] = pulls(github);
  for (const text of [filesAt(github.state, BRANCH)[FILE], pull?.body, summary]) expect(text).not.toContain('jane');
  expect(casesAt(github, BRANCH)).toHaveLength(1);
});

test('a redact command that fails keeps everything back, and fails the job', async () => {
  const config = PROJECT['evalgap.yml'].replace('    steps:', '    redact: [node, -e, process.exit(3)]\n    steps:');
  aCommit(github.state, { ...PROJECT, 'evalgap.yml': config }, { branch: 'main' });
  file(github, { input: 'The kettle is broken' });
  command(github, 12);
  const { exitCode, writes, warnings } = await draft(github);
  expect([exitCode, writes]).toEqual([2, []]);
  expect(warnings.join()).not.toContain('kettle');
});
