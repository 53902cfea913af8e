import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { RULES } from '../../src/config/rule-ids.ts';
import { evalgapHere, type Ran } from './in-process.ts';

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '../../docs/rules');
const PAGE = readFileSync(join(PAGES, 'pin-outdated.md'), 'utf8');

function explain(...args: readonly string[]): Promise<Ran> {
  return evalgapHere(tmpdir(), ['explain', ...args]);
}

test('explain prints the page of a rule from any folder, without a config', async () => {
  const { stdout, stderr, exitCode } = await explain('pin/outdated');
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^pin\/outdated\n\nThe prompt in the repository is no longer the version/);
  expect(stdout).toContain('\n\nHow to fix\n\n1. Read what changed');
  expect(stdout).toContain('(how it is made)');
  expect(stdout).not.toMatch(/[#*]|\]\(/);
  expect(stdout).not.toContain('\u001b');
  const prose = stdout.split('\n').filter((line) => !line.startsWith('    '));
  expect(Math.max(...prose.map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test('explain sets headings and code apart on a terminal', async () => {
  const terminal = { output: true, progress: true, columns: 100 };
  const { stdout } = await evalgapHere(tmpdir(), ['explain', 'pin/outdated'], { terminal });
  expect(stdout).toContain('\u001b[1mHow to fix\u001b[22m');
  expect(stdout).toContain('\u001b[36m`error`\u001b[39m');
  expect(stdout).toContain('\u001b[2m    error pin/outdated at evalgap.yml');
});

test('explain gives the page as it is in Markdown, and within JSON', async () => {
  expect((await explain('pin/outdated', '--format', 'markdown')).stdout).toBe(PAGE);
  expect(JSON.parse((await explain('pin/outdated', '--format', 'json')).stdout)).toEqual({
    version: 1,
    rule: 'pin/outdated',
    level: 'error',
    says: 'The prompt file is no longer the version the suite is pinned to.',
    page: PAGE,
  });
});

test('explain loses no word of any page', async () => {
  const letters = (text: string) => text.replace(/\]\([^)]+\)|[^\p{L}\p{N}]/gu, '');
  const pages = readdirSync(PAGES);
  for (const { id } of RULES.filter(({ id }) => pages.includes(`${id.replace('/', '-')}.md`))) {
    const page = readFileSync(join(PAGES, `${id.replace('/', '-')}.md`), 'utf8').replace(/^```\w+$/gm, '```');
    expect(letters((await explain(id)).stdout)).toBe(letters(page));
  }
});

test('explain lists the rules of a group, and all of them', async () => {
  const group = (await explain('step')).stdout;
  expect(group.split('\n').flatMap((line) => /^step\/\S+/.exec(line) ?? [])).toEqual(
    RULES.map(({ id }) => id).filter((id) => id.startsWith('step/')),
  );
  expect(group).toContain('A step got better.');
  const { rules } = JSON.parse((await explain('--format', 'json')).stdout) as { rules: { rule: string }[] };
  expect(rules.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
  expect((await explain('pin', '--format', 'markdown')).stdout).toContain('| `pin/outdated` | error |');
});

test('explain offers the rule that was meant, and reads no other file', async () => {
  const { stderr, stdout, exitCode } = await explain('pin/outdatet');
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/there is no rule "pin\/outdatet" .* Did you mean pin\/outdated\?/);
  expect((await explain('../../package')).exitCode).toBe(2);
  expect((await explain('constructor')).exitCode).toBe(2);
});
