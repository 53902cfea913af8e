import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearestOf } from '../../../../src/rules/set/leaks/nearest-passage.ts';
import { gramSets, jaccard } from '../../../../src/similarity/grams.ts';

const words = fc
  .array(fc.constantFrom('refund', 'parcel', 'my', '客服', '🎁🎁', 'late', 'ab', 'abab'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.join(' '))
  .filter((text) => [...text].length > 2);
const known = fc.array(words, { minLength: 1, maxLength: 5 });

/** Some of them a known text with a word changed, repeated or left out. */
const asked = known.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.array(
      fc.oneof(
        words,
        fc
          .tuple(fc.nat(all.length - 1), fc.nat(20), fc.constantFrom('', 'x', 'refund refund'))
          .map(([place, cut, put]) => `${all[place]?.slice(0, cut)}${put}${all[place]?.slice(cut + 2)}`.trim()),
      ),
      { maxLength: 6 },
    ),
  ),
);

test.each([0.5, 0.8, 0.9])('the nearest text from %d on is the one that a look at every pair finds', (threshold) => {
  fc.assert(
    fc.property(asked, ([all, texts]) => {
      const long = texts.map((text) => ([...text].length > 2 ? text : ''));
      const sets = gramSets([...all, ...long]);
      const expected = long.flatMap((text, place) => {
        const own = sets[all.length + place];
        const near = all.map((_, at) => (text === '' || own === undefined ? 0 : jaccard(own, sets[at] ?? own)));
        const best = Math.max(...near);
        return best < threshold ? [] : [[place, all[near.indexOf(best)], best]];
      });
      const found = nearestOf(
        long,
        all.map((plain) => ({ plain })),
        threshold,
      );
      expect(
        [...found].map(
          ([
            place,
            {
              known: { plain },
              similarity,
            },
          ]) => [place, plain, similarity],
        ),
      ).toEqual(expected);
    }),
  );
});
