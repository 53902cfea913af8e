import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { everyWorkflow, projectHas, readProject } from './workflow-files.ts';

describe('docs/security.md', () => {
  const page = readProject('docs/security.md');
  const threats = page.split(/^### /m).slice(1);

  test('says of every threat what stops it, what does not, and which tests show it', () => {
    expect(threats.length).toBeGreaterThan(10);
    for (const threat of threats)
      for (const part of ['*Stops it.*', '*Does not.*', '*Tests.*']) expect(threat).toContain(part);
  });

  test('names only tests that exist', () => {
    const named = testsNamedIn(page);
    expect(named.length).toBeGreaterThan(threats.length);
    expect(named.filter((path) => !projectHas(path))).toEqual([]);
  });

  test('a test that was renamed would be missed', () => {
    const renamed = testsNamedIn('[it](../__tests__/no/such.test.ts)');
    expect(renamed).toEqual(['__tests__/no/such.test.ts']);
    expect(renamed.filter(projectHas)).toEqual([]);
  });

  test('its own links lead to its own headings', () => {
    const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor);
  });

  test('the environment and the status it tells maintainers to set up are those of the workflows', () => {
    const workflows = everyWorkflow()
      .map(({ text }) => text)
      .join('\n');
    for (const name of ['evalgap-fork-run', 'evalgap/<suite>', 'evalgap-report', 'evalgap-data-']) {
      expect(page).toContain(name);
      expect(workflows).toContain(name);
    }
  });
});

function testsNamedIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\]\(([^)#\s]+\.test\.ts)\)/g)].map(([, link = '']) => join(dirname('docs/x'), link));
}
