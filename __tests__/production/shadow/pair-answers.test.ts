import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, answerOfSample } from '../../../src/production/shadow/answer.ts';
import { pairAnswers } from '../../../src/production/shadow/pair-answers.ts';

const asked = (id: string | undefined, input: string): Answer =>
  answerOfSample({ ...(id === undefined ? {} : { id }), input, output: 'done' });

const idsOf = (current: readonly Answer[], candidate: readonly Answer[]) =>
  pairAnswers(current, candidate).pairs.map((pair) => [pair.current.id, pair.candidate.id]);

describe('answers to the same request', () => {
  test('are found by id, whatever their place', () => {
    expect(idsOf([asked('a', '1'), asked('b', '2')], [asked('b', '2'), asked('a', '1')])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  test('are found by input where their ids say nothing, and that stands once on either side', () => {
    const pairing = pairAnswers(
      [asked(undefined, 'one'), asked('x', 'two'), asked('y', 'thrice'), asked('z', 'thrice')],
      [asked('k', 'two'), asked('l', 'one'), asked('m', 'thrice')],
    );
    expect(pairing.pairs.map(({ current }) => current.input)).toEqual(['two', 'one'].sort());
    expect(pairing).toMatchObject({ byId: 0, byInput: 2, unpaired: { current: 2, candidate: 1 } });
  });

  test('are none where an id stands for another request on the other side: row numbers pair nothing', () => {
    const pairing = pairAnswers(
      [asked('1', 'first'), asked('2', 'second')],
      [asked('1', 'second'), asked('2', 'other')],
    );
    expect(pairing.askOther).toEqual(['1', '2']);
    expect(pairing.pairs.map(({ current, candidate }) => [current.id, candidate.id])).toEqual([['2', '1']]);
  });

  test('are not paired by an id that stands several times, and the id is named', () => {
    const pairing = pairAnswers(
      [asked('a', '1'), asked('a', '2'), asked('b', '3')],
      [asked('a', '1'), asked('b', '3')],
    );
    expect(pairing.repeated).toEqual({ current: ['a'], candidate: [] });
    expect(pairing).toMatchObject({ byId: 1, byInput: 1, unpaired: { current: 1, candidate: 0 } });
  });

  test('of one case are none where it was edited between two runs', () => {
    const trial = (digest: string): Answer => ({ id: 'a', digest, completed: true, steps: [] });
    expect(pairAnswers([trial('sha256:1')], [trial('sha256:1')]).pairs).toHaveLength(1);
    expect(pairAnswers([trial('sha256:1')], [trial('sha256:2')])).toMatchObject({ pairs: [], askOther: ['a'] });
  });

  test('are the same in any order of the lines and from either side, and none is in two pairs', () => {
    const answers = fc.array(
      fc.tuple(fc.option(fc.constantFrom('a', 'b', 'c', '__proto__')), fc.constantFrom('1', '2', '3')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(answers, answers, fc.func(fc.nat()), (one, other, rank) => {
        const [current, candidate] = [one, other].map((list) =>
          list.map(([id, input]) => asked(id ?? undefined, input)),
        );
        const shuffled = (list: readonly Answer[]) =>
          list
            .map((answer, index) => ({ answer, at: rank(index) }))
            .sort((a, b) => a.at - b.at)
            .map(({ answer }) => answer);
        const [a = [], b = []] = [current, candidate];
        const found = pairAnswers(a, b).pairs;
        const seen = found.flatMap((pair) => [pair.current, pair.candidate]);
        expect(new Set(seen).size).toBe(seen.length);
        for (const pair of found) expect(pair.current.input).toBe(pair.candidate.input);
        expect(pairAnswers(shuffled(a), shuffled(b)).pairs).toEqual(found);
        const swapped = pairAnswers(b, a).pairs.map((pair) => ({ current: pair.candidate, candidate: pair.current }));
        expect(swapped).toEqual(found);
      }),
    );
  });
});
