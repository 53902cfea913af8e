import { afterEach, expect, test } from '@jest/globals';
import type { Finding } from '../../src/rules/finding.ts';
import { TOKENS } from '../privacy/made-up.ts';
import type { TestRepository } from '../repository.ts';
import { evalgapHere } from './in-process.ts';
import { aPullRequest, CONFIG } from './project.ts';

const made: TestRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

const TOKEN = TOKENS['GitHub personal'] ?? '';
const NO_AGENT = CONFIG.replace(/ {4}agent:.*\n/, '');
const E_MAIL = 'jane.doe@firma-nord.de';

function aSet(config = NO_AGENT): string {
  const cases = [
    { id: TOKEN, input: 'the id holds the key here', expect: { decide: 'refund' } },
    { id: 'draft', input: `write to ${E_MAIL}`, draft: true },
  ];
  const text = cases.map((one) => `${JSON.stringify(one)}\n`).join('');
  const repository = aPullRequest({ 'evals/private.jsonl': text }, { 'evalgap.yml': config });
  made.push(repository);
  return repository.root;
}

async function told(root: string, args: readonly string[]) {
  const { stdout } = await evalgapHere(root, [...args, '--format', 'json']);
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
  return { stdout, found: findings.filter(({ rule }) => rule === 'set/private-data').map(({ key }) => key) };
}

test.each([[['check']], [['pr', '--base', 'main']]])(
  'evalgap %j finds drafts, too, and prints no token that is an id',
  async (args) => {
    const { stdout, found } = await told(aSet(), args);
    expect(found).toEqual(['set/private-data:support:[token]', 'set/private-data:support:draft']);
    expect(stdout).not.toContain(TOKEN);
  },
);

test('the id as it is written is what a waiver names, and it is not printed with what is waived', async () => {
  const root = aSet(`${NO_AGENT}waivers: [{ rule: set/private-data, subject: ${TOKEN}, reason: revoked }]\n`);
  const { stdout, found } = await told(root, ['check']);
  expect(found).toEqual(['set/private-data:support:draft']);
  expect(stdout).toContain('revoked');
  expect(stdout).not.toContain(TOKEN);
});

test('SARIF repeats it neither', async () => {
  const { stdout } = await evalgapHere(aSet(), ['check', '--format', 'sarif']);
  expect(stdout).toContain('[token]');
  expect(stdout).not.toContain(TOKEN);
});
