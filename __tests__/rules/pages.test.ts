import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/config/rule-ids.ts';

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '../../docs/rules');
const WRITTEN = RULES.filter(
  ({ id }) => /^(pin|policy|step|stale)\/|^shift\/agent$/.test(id) && id !== 'pin/deployed-differs',
);

describe('the page of', () => {
  test.each(WRITTEN.map(({ id, level }) => [id, level] as const))(
    '%s says why, how, what it looks like, what to do and what can be set',
    (id, level) => {
      const page = readFileSync(join(PAGES, `${id.replace('/', '-')}.md`), 'utf8');
      expect(page.split('\n')[0]).toBe(`# ${id}`);
      expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
        'Why',
        'How it is detected',
        'Example',
        'How to fix',
        'Options',
      ]);
      expect(page).toContain(`Default level: \`${level}\``);
      for (const [, link = ''] of page.matchAll(/\]\(([a-z-]+\.md)\)/g))
        expect(() => readFileSync(join(PAGES, link))).not.toThrow();
    },
  );
});
