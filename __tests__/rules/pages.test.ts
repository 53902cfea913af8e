import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/config/rule-ids.ts';

const TESTS = dirname(fileURLToPath(import.meta.url));
const PAGES = join(TESTS, '../../docs/rules');

describe.each(RULES.map(({ id, level }) => [id, level] as const))('%s', (id, level) => {
  const page = (): string => readFileSync(join(PAGES, `${id.replace('/', '-')}.md`), 'utf8');

  test('has a page that says why, how, what it looks like, what to do and what can be set', () => {
    expect(page().split('\n')[0]).toBe(`# ${id}`);
    expect([...page().matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Why',
      'How it is detected',
      'Example',
      'How to fix',
      'Options',
    ]);
    expect(page()).toContain(`Default level: \`${level}\``);
    for (const [, link = ''] of page().matchAll(/\]\(([a-z-]+\.md)\)/g))
      expect(() => readFileSync(join(PAGES, link))).not.toThrow();
  });

  test('shows a finding as it is printed', () => {
    const example = /^## Example$([\s\S]*?)^## /m.exec(page())?.[1] ?? '';
    expect([...example.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, text]) => text).join()).toContain(id);
  });

  test('is tested for silence', () => {
    expect(testsOf(id)).toContainEqual(expect.stringMatching(/^(is silent|says nothing)/));
  });
});

/** Names of the tests in the rule's own file, and in blocks that are named after it in others of its group. */
function testsOf(id: string): readonly string[] {
  const [group = '', name = ''] = id.split('/');
  const folder = join(TESTS, group);
  const own = join(folder, `${name}.test.ts`);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.test.ts')) : [];
  const blocks = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^(?=describe\()/m));
  const texts = [
    ...(existsSync(own) ? [readFileSync(own, 'utf8')] : []),
    ...blocks.filter((block) => block.startsWith(`describe('${id}'`)),
  ];
  return texts.flatMap((text) =>
    [...text.matchAll(/\btest(?:\.each\([^)]*\))?\(\s*['"`](.*)/g)].map(([, said = '']) => said),
  );
}
