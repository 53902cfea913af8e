import { rmSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { aFolder } from '../../repository.ts';
import { printed, shadowHere } from './shadowing.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test('more requests than are held are those of current, in whatever order the candidate has them', async () => {
  const answers = Array.from({ length: 60_000 }, (_, i) =>
    JSON.stringify({ id: `r${i}`, input: `q${i}`, output: 'ok' }),
  );
  const folder = aFolder({
    'current.jsonl': `${answers.join('\n')}\n`,
    'candidate.jsonl': `${answers.toReversed().join('\n')}\n`,
  });
  folders.push(folder);
  const { paired, pairing, remarks } = printed(await shadowHere(folder, ['current.jsonl', 'candidate.jsonl']));
  expect(paired).toBe(50_000);
  expect(pairing.unpaired).toEqual({ current: 0, candidate: 0 });
  expect(remarks).toEqual([
    'current.jsonl: 10,000 older samples had to give way to newer ones.',
    '10,000 answers of candidate.jsonl could not be paired with what is held of current.jsonl; whether the rest of it holds a partner is not known.',
  ]);
});
