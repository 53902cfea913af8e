import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Case } from '../../src/cases/case.ts';
import { type Arrangement, arrangeItems } from '../../src/run/arrange.ts';
import { placeInOrder } from '../../src/run/order.ts';
import type { WorkItem } from '../../src/run/schedule.ts';
import { openSpool } from '../../src/system/spool.ts';
import { inFolder } from '../agent/agents.ts';
import { aCase, all, items } from './runs.ts';

const cases = (count: number, fields: (n: number) => Partial<Case> = () => ({})) =>
  Array.from({ length: count }, (_, n) => aCase(`c${n + 1}`, { reply: n }, fields(n)));

async function order(source: readonly Case[], arrangement: Partial<Arrangement> = {}): Promise<readonly string[]> {
  const arranged = await arrangeItems(items(source), { seed: 'seed', ...arrangement });
  const ids = (await all(arranged.items())).map(({ versions }) => versions[0]?.case.id ?? '');
  arranged.close();
  return ids;
}

describe('the order of a run', () => {
  test('holds every case once, the same for the same seed, whatever the order of the files', async () => {
    const given = cases(200);
    const ids = await order(given);
    expect([...ids].sort()).toEqual(given.map(({ id }) => id).sort());
    expect(await order([...given].reverse())).toEqual(ids);
    expect(ids).not.toEqual(given.map(({ id }) => id));
    expect(await order(given, { seed: 'another' })).not.toEqual(ids);
  });

  test('is that of the places of the cases, which anybody who reads the file can tell', async () => {
    const given = cases(50);
    const byPlace = [...given].sort((one, other) =>
      placeInOrder('seed', { case: one.id, digest: one.digest }) <
      placeInOrder('seed', { case: other.id, digest: other.digest })
        ? -1
        : 1,
    );
    expect(await order(given)).toEqual(byPlace.map(({ id }) => id));
  });

  test('of the cases that are left does not depend on those that are left out', async () => {
    const given = cases(60);
    const some = given.filter((_, n) => n % 3 === 0);
    const kept = new Set(some.map(({ id }) => id));
    expect(await order(some)).toEqual((await order(given)).filter((id) => kept.has(id)));
  });

  test('keeps the cases of a group side by side', async () => {
    const ids = await order(cases(90, (n) => (n % 3 === 0 ? {} : { group: `g${n % 7}` })));
    const groups = ids.map((id) => {
      const n = Number(id.slice(1)) - 1;
      return n % 3 === 0 ? id : `g${n % 7}`;
    });
    const runs = groups.filter((group, index) => group !== groups[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });

  test('puts the cases named first before all others, each part in its own random order', async () => {
    const given = cases(40);
    const first = new Set(given.filter((_, n) => n % 4 === 0).map(({ id }) => id));
    const ids = await order(given, { first });
    const whole = await order(given);
    expect(ids).toEqual([...whole.filter((id) => first.has(id)), ...whole.filter((id) => !first.has(id))]);
  });

  test('gives every item back as it was: versions, what is given, and inputs of any shape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (input, text) => {
        const hostile = JSON.parse('{"__proto__":{"polluted":true},"\\ud800":1}');
        const head = aCase('c', { reply: hostile, __proto__x: text }, { input: input as Case['input'], tags: [text] });
        const base = aCase('c', { reply: text }, { input: input as Case['input'], group: 'g', covers: ['triage'] });
        const item: WorkItem = {
          input: head.input,
          given: { step: 'reply', outputs: { extract: text } },
          versions: [
            { case: head, set: 'head' },
            { case: base, set: 'base' },
          ],
        };
        const former: WorkItem = { input: 1, versions: [{ case: aCase('gone', {}, { input: 1 }), set: 'base' }] };
        async function* source() {
          yield item;
          yield former;
        }
        const arranged = await arrangeItems(source(), { seed: 's' });
        const given = [...(await all(arranged.items()))].sort((one) => (one.versions.length === 2 ? -1 : 1));
        arranged.close();
        const asJson = ({ input, given: step, versions }: WorkItem): unknown =>
          JSON.parse(JSON.stringify([input, step ?? null, versions.map((one) => [one, [...one.case.expect]])]));
        expect(given.map(asJson)).toEqual([asJson(item), asJson(former)]);
        expect(arranged.counts).toEqual({ head: 1, former: 2, formerAlone: 1 });
      }),
      { numRuns: 50 },
    );
  });

  test('asks no side first more often than chance would', async () => {
    const arranged = await arrangeItems(items(cases(400)), { seed: 'seed' });
    const turns = (await all(arranged.items())).map(({ turn = 0 }) => turn % 2);
    arranged.close();
    const ones = turns.filter((turn) => turn === 1).length;
    expect(Math.abs(ones - 200)).toBeLessThan(50);
  });
});

describe('texts put aside', () => {
  test('come back in any order, large ones too, and nothing is left behind or can be read by others', async () => {
    await inFolder(async (folder) => {
      const texts = Array.from({ length: 3_000 }, (_, n) => `${n} größe \u0000 ${'x'.repeat(n % 400)}`);
      texts[7] = 'y'.repeat(1 << 20);
      texts[8] = '';
      const spool = openSpool(folder);
      for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
      for (const text of texts) spool.add(text);
      for (const index of [2_999, 0, 8, 7, 1_500, 7]) expect(spool.read(index)).toBe(texts[index]);
      spool.add('one more');
      expect(spool.read(3_000)).toBe('one more');
      expect(spool.read(2_998)).toBe(texts[2_998]);
      spool.close();
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  test('a folder for temporary files that is not there is told by name', async () => {
    await inFolder(async (folder) => {
      expect(() => openSpool(join(folder, 'none'))).toThrow(/none.*cannot write this file: ENOENT/s);
    });
  });
});
