import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.ts';
import { clopperPearson } from '../../src/stats/clopper-pearson.ts';
import { eValue } from '../../src/stats/e-value.ts';
import { holm } from '../../src/stats/holm.ts';
import { mcnemar } from '../../src/stats/mcnemar.ts';
import { pairedInterval } from '../../src/stats/paired-interval.ts';
import { pairedSample } from '../../src/stats/paired-sample.ts';
import { passAt, passHat } from '../../src/stats/pass-hat.ts';
import { pairedSampleSize, questionsNeeded } from '../../src/stats/sample-size.ts';
import { signFlip } from '../../src/stats/sign-flip.ts';
import { stuartMaxwell } from '../../src/stats/stuart-maxwell.ts';
import { wilson } from '../../src/stats/wilson.ts';
import { aTable, farthest, times } from './builders.ts';

type Ends = readonly [number, number];
interface ShareRow {
  readonly x: number;
  readonly n: number;
  readonly interval: Ends;
}
interface Adjusted {
  readonly p: readonly number[];
  readonly adjusted: readonly number[];
}
interface Figures {
  readonly mcnemar: readonly {
    readonly b: number;
    readonly c: number;
    readonly exact: number;
    readonly midp: number;
    readonly tolerance?: number;
  }[];
  readonly newcombePaired: readonly {
    readonly bothRight: number;
    readonly baseOnly: number;
    readonly headOnly: number;
    readonly neither: number;
    readonly difference: number;
    readonly interval: Ends;
    readonly tolerance: number;
  }[];
  readonly wilson: readonly ShareRow[];
  readonly clopperPearson: readonly ShareRow[];
  readonly holm: Adjusted;
  readonly benjaminiHochberg: Adjusted;
  readonly pairedSampleSize: {
    readonly rows: readonly { readonly psi: number; readonly D: number; readonly n: number }[];
  };
  readonly millerPower: { readonly rows: readonly { readonly K: number | 'infinite'; readonly n: number }[] };
  readonly passHatK: {
    readonly successesOf4: Readonly<Record<string, number>>;
    readonly passHat: readonly number[];
    readonly passAt: readonly number[];
  };
  readonly eValueTwoSided: { readonly rows: readonly { readonly b: number; readonly c: number; readonly e: number }[] };
  readonly stuartMaxwell: {
    readonly rows: readonly {
      readonly table: readonly (readonly number[])[];
      readonly chi2: number;
      readonly df: number;
      readonly p: number;
    }[];
  };
}

const file = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/data/statistics.json');
const here = existsSync(file);

/** Read inside of each test, so that a clone without the file lists them as skipped instead of failing to load. */
function figures(): Figures {
  return JSON.parse(readFileSync(file, 'utf8'));
}

(here ? describe : describe.skip)(
  here ? 'the published figures' : 'the published figures (skipped: ../shared/data/statistics.json is not here)',
  () => {
    test('are all looked at', () => {
      expect(Object.keys(figures()).sort()).toEqual([
        'about',
        'benjaminiHochberg',
        'clopperPearson',
        'eValueTwoSided',
        'holm',
        'mcnemar',
        'millerPower',
        'newcombePaired',
        'pairedSampleSize',
        'passHatK',
        'stuartMaxwell',
        'wilson',
      ]);
    });

    test('of McNemar’s test hold, for McNemar’s test and for the sign-flip test', () => {
      for (const { b, c, exact, midp, tolerance = 1e-9 } of figures().mcnemar) {
        for (const p of [mcnemar(b, c), signFlip([...times(b, -1), ...times(c, 1)])]) {
          expect(farthest([p.exact, p.mid], [exact, midp])).toBeLessThan(tolerance);
        }
      }
      expect.hasAssertions();
    });

    test('of Newcombe’s interval hold', () => {
      for (const { bothRight, baseOnly, headOnly, neither, difference, interval, tolerance } of figures()
        .newcombePaired) {
        const sample = pairedSample(aTable(bothRight, baseOnly, headOnly, neither));
        expect(sample.delta).toBeCloseTo(difference, 12);
        expect(farthest(pairedInterval(sample), interval)).toBeLessThan(tolerance);
      }
      expect.hasAssertions();
    });

    test('of intervals of one share hold', () => {
      for (const { x, n, interval } of figures().wilson) {
        expect(farthest(wilson(x / n, n), interval)).toBeLessThan(5e-5);
      }
      for (const { x, n, interval } of figures().clopperPearson) {
        expect(farthest(clopperPearson(x, n), interval)).toBeLessThan(5e-5);
      }
      expect.hasAssertions();
    });

    test('of adjusted p-values hold', () => {
      const published = figures();
      expect(farthest(holm(published.holm.p), published.holm.adjusted)).toBeLessThan(1e-9);
      const { p, adjusted } = published.benjaminiHochberg;
      expect(farthest(benjaminiHochberg(p), adjusted)).toBeLessThan(1e-6);
    });

    test('of sample sizes hold', () => {
      for (const { psi, D, n } of figures().pairedSampleSize.rows) expect(pairedSampleSize(psi, D)).toBe(n);
      for (const { K, n } of figures().millerPower.rows) {
        const side = { withinQuestion: 1 / 6, trials: K === 'infinite' ? Number.POSITIVE_INFINITY : K };
        expect(questionsNeeded({ betweenQuestions: 1 / 9, base: side, head: side }, 0.03)).toBe(n);
      }
      expect.hasAssertions();
    });

    test('of pass^k and pass@k hold', () => {
      const published = figures().passHatK;
      const cases = Object.entries(published.successesOf4).flatMap(([correct, count]) =>
        times(count, { correct: Number(correct), trials: 4 }),
      );
      const ks = [1, 2, 3, 4];
      expect(
        farthest(
          published.passHat,
          ks.map((k) => passHat(cases, k).value ?? Number.NaN),
        ),
      ).toBeLessThan(5e-5);
      expect(
        farthest(
          published.passAt,
          ks.map((k) => passAt(cases, k).value ?? Number.NaN),
        ),
      ).toBeLessThan(5e-5);
    });

    test('of e-values hold', () => {
      for (const { b, c, e } of figures().eValueTwoSided.rows) {
        expect(eValue([...times(b, -1), ...times(c, 1)])).toBeCloseTo(e, 4);
      }
      expect.hasAssertions();
    });

    test('of Stuart and Maxwell’s test hold', () => {
      for (const { table, chi2, df, p } of figures().stuartMaxwell.rows) {
        const found = stuartMaxwell(table);
        expect(farthest([found.chi2, found.df, found.p], [chi2, df, p])).toBeLessThan(1e-6);
      }
      expect.hasAssertions();
    });
  },
);
