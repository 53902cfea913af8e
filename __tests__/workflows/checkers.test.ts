import { beforeAll, describe, expect, test } from '@jest/globals';
import { actionlint, type Checker, githubsLanguageService } from './checkers.ts';
import { everyWorkflow, readProject } from './workflow-files.ts';

const CHECKERS = { 'language service': githubsLanguageService, actionlint } as const;
type CheckerName = keyof typeof CHECKERS;

const opened = new Map<CheckerName, Checker>();

beforeAll(async () => {
  for (const name of ['language service', 'actionlint'] as const) opened.set(name, await CHECKERS[name]());
});

async function complaints(checker: CheckerName, text: string): Promise<string> {
  return (await opened.get(checker)!(text)).join('\n');
}

describe('every workflow is one to GitHub', () => {
  const workflows = everyWorkflow();

  test('workflows are found in all the places where there are some', () => {
    const found = workflows.map(({ where }) => where.replace(/:\d+$/, '').replace(/[^/]+\.yml$/, '*'));
    expect([...new Set(found)].sort()).toEqual(
      ['.github/workflows/*', 'README.md', 'docs/workflows/*', 'examples/support-agent/.github/workflows/*'].sort(),
    );
  });

  for (const { where, text } of workflows) {
    for (const checker of ['language service', 'actionlint'] as const) {
      test(`${where} has nothing that ${checker} complains about`, async () => {
        expect(await complaints(checker, text)).toBe('');
      });
    }
  }
});

describe('what stands in comments to be taken in', () => {
  test.each(Object.keys(CHECKERS) as CheckerName[])('%s finds nothing in the weekly run with its key', async (name) => {
    const text = readProject('docs/workflows/weekly.yml');
    const taken = text.replaceAll(/^( *)# (env:| {2}OPENAI_API_KEY:|actions: read)/gm, '$1$2');
    expect(taken).toMatch(/^ {8}env:\n {10}OPENAI_API_KEY: /m);
    expect(taken).toMatch(/^ {6}actions: read/m);
    expect(await complaints(name, taken)).toBe('');
  });
});

describe('a planted mistake is caught', () => {
  const split = readProject('docs/workflows/pull-request-split.yml');

  const CAUGHT: readonly [mistake: string, find: string, plant: string, by: CheckerName, complaint: RegExp][] = [
    ['an input the action lacks', 'job: measure', 'jobb: measure', 'language service', /Invalid action input 'jobb'/],
    ["another action's", 'fetch-depth:', 'fetch-deep:', 'language service', /Invalid action input 'fetch-deep'/],
    [
      'an action nobody pinned',
      'actions/checkout@3d3c',
      'actions/checkout@4d3c',
      'language service',
      /Unable to resolve/,
    ],
    ['a scope nobody has', 'statuses: write', 'status: write', 'language service', /Unexpected value 'status'/],
    ['a scope nobody has', 'statuses: write', 'status: write', 'actionlint', /unknown permission scope "status"/],
    ['a level nobody has', 'statuses: write', 'statuses: right', 'language service', /Unexpected value 'right'/],
    ['a level nobody has', 'statuses: write', 'statuses: right', 'actionlint', /"right" is invalid for permission/],
    [
      'a broken expression',
      '!cancelled() &&',
      '!cancelled( &&',
      'language service',
      /Unexpected symbol|Unexpected end/,
    ],
    ['a broken expression', '!cancelled() &&', '!cancelled( &&', 'actionlint', /unexpected token/],
    ['a function nobody knows', '!cancelled()', '!canceled()', 'language service', /Unrecognized function/],
    ['a function nobody knows', '!cancelled()', '!canceled()', 'actionlint', /undefined function "canceled"/],
    ['a job nobody waits for', 'needs: measure', 'needs: measured', 'language service', /measured/],
    ['a job nobody waits for', 'needs: measure', 'needs: measured', 'actionlint', /needs job "measured"/],
    ["a job's output that is not there", 'outputs.artifact-name !=', 'outputs.name !=', 'language service', /name/],
    [
      "a job's output that is not there",
      'outputs.artifact-name !=',
      'outputs.name !=',
      'actionlint',
      /"name" is not defined/,
    ],
    ['a key that is none', 'timeout-minutes:', 'timeout:', 'language service', /Unexpected value 'timeout'/],
    ['a key that is none', 'timeout-minutes:', 'timeout:', 'actionlint', /unexpected key "timeout"/],
  ];

  test.each(CAUGHT)('%s: %j turned into %j, by the %s', async (_, find, plant, checker, complaint) => {
    const planted = split.replace(find, plant);
    expect(planted).not.toBe(split);
    expect(await complaints(checker, planted)).toMatch(complaint);
  });
});
