import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readShadowSide } from '../../../src/measure/shadow/side.ts';
import { aFolder } from '../../repository.ts';

const answers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({ id: `r${from + i}`, input: `q${from + i}`, output: 'ok' }));
const lines = (samples: readonly object[]) => samples.map((sample) => `${JSON.stringify(sample)}\n`).join('');
const ROOM = { samples: 5, characters: 10_000 };

const folder = aFolder({
  'current.jsonl': lines(answers(0, 8)),
  'reversed.jsonl': lines(answers(0, 8).toReversed()),
  'other-ids.jsonl': lines(answers(0, 8).map(({ id, ...rest }) => ({ id: `other ${id}`, ...rest }))),
  'broken.jsonl': `${lines(answers(0, 3))}{"id":"cut\n${lines(answers(3, 8))}`,
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sideOf = (name: string, reading = {}) => readShadowSide(join(folder, name), name, { room: ROOM, ...reading });
const idsOf = async (name: string, reading = {}) => (await sideOf(name, reading)).answers().map(({ id }) => id);

describe('a file that is too large to be held', () => {
  test('keeps its newest, and says so by its name', async () => {
    const side = await sideOf('current.jsonl');
    expect(side.answers().map(({ id }) => id)).toEqual(['r3', 'r4', 'r5', 'r6', 'r7']);
    expect(side).toMatchObject({ isFull: true, passedOver: 0 });
    expect(side.remarks).toEqual(['current.jsonl: 3 older samples had to give way to newer ones.']);
  });

  test('keeps what the other side was asked, where that is known', async () => {
    const wanted = (await sideOf('current.jsonl')).answers();
    expect(await idsOf('reversed.jsonl', { wanted })).toEqual(['r7', 'r6', 'r5', 'r4', 'r3']);
    expect(await sideOf('reversed.jsonl', { wanted })).toMatchObject({ isFull: false, passedOver: 3, remarks: [] });
    expect((await idsOf('other-ids.jsonl', { wanted }))[0]).toBe('other r3');
  });

  test('still names the line that cannot be read', async () => {
    const wanted = (await sideOf('current.jsonl')).answers();
    const { problems } = await sideOf('broken.jsonl', { wanted });
    expect(problems.map(({ location }) => location?.line)).toEqual([4]);
  });
});
