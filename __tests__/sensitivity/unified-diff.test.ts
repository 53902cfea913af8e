import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/sensitivity/unified-diff.ts';

/** What `patch` does, for diffs that name every place exactly. */
function patched(before: string, diff: string): string {
  const lines = before.split('\n');
  const end = lines.pop() === '' ? '\n' : undefined;
  expect(end).toBe('\n');
  const after: string[] = [];
  let at = 0;
  for (const line of diff.split('\n').slice(2)) {
    const [, start, count] = /^@@ -(\d+),(\d+) /.exec(line) ?? [];
    if (start !== undefined) {
      const to = Number(count) === 0 ? Number(start) : Number(start) - 1;
      after.push(...lines.slice(at, to));
      at = to;
    } else if (line.startsWith('+')) after.push(line.slice(1));
    else {
      expect(lines[at]).toBe(line.slice(1));
      if (line.startsWith(' ')) after.push(line.slice(1));
      at += 1;
    }
  }
  return [...after, ...lines.slice(at)].map((line) => `${line}\n`).join('');
}

const someLines = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 })
  .map((lines) => `${lines.join('\n')}\n`);

test('a diff makes the one text of the other', () => {
  fc.assert(
    fc.property(someLines, someLines, (before, after) => {
      const diff = unifiedDiff(before, after, 'p.md');
      if (before === after) expect(diff).toBe('');
      else expect(patched(before, diff)).toBe(after);
    }),
  );
});

test('a diff names the file and shows a line around what changed', () => {
  expect(unifiedDiff('a\nb\nc\nd\ne\n', 'a\nb\nC\nd\ne\n', 'p.md')).toBe(
    '--- p.md\n+++ p.md\n@@ -2,3 +2,3 @@\n b\n-c\n+C\n d',
  );
});
