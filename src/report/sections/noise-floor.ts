import type { NoiseFloor, StepNoise } from '../../compare/noise-floor.ts';
import { percent, plural } from '../../values/format.ts';
import { leftColumn, paragraph, rightColumn, type Table, table } from '../blocks.ts';
import { code, joined, type Words, words } from '../words.ts';
import { percentOr } from './figures.ts';

const MOST_STEPS = 30;
/** Of pass^k; more columns than these are not read. */
const MOST_COLUMNS = 5;

/** How often the unchanged base differs from itself, in one line. */
export function noiseLine(noise: NoiseFloor | undefined): Words {
  const final = noise?.steps.find((step) => step.final) ?? noise?.steps.at(-1);
  if (noise === undefined || final === undefined) return [];
  const [loudest] = [...noise.steps].sort((one, other) => other.flipRate - one.flipRate);
  const most =
    loudest === undefined || loudest.flipRate <= final.flipRate
      ? ''
      : words`; most at ${code(loudest.step, 40)}, ${percent(loudest.flipRate)}`;
  return joined([
    words`Noise floor: two attempts of the unchanged base at one case end differently at ${code(final.step, 40)} with a chance of ${percent(final.flipRate)} (95 % CI ${shares(final.interval)}; ${seen(noise, final)})${most}.`,
    allRight(final),
  ]);
}

/** Every step of one agent that was tried several times. */
export function noiseTable(noise: NoiseFloor): Table {
  const most = Math.min(MOST_COLUMNS, Math.max(...noise.steps.map(({ passHat }) => passHat.length)));
  const ks = Array.from({ length: most }, (_, index) => index + 1);
  return table(
    [
      leftColumn('step'),
      rightColumn('flip rate (95 % CI)'),
      rightColumn('flipped'),
      ...ks.map((k) => rightColumn(k === 1 ? 'right' : `${k} of ${k} right`)),
    ],
    noise.steps
      .slice(0, MOST_STEPS)
      .map((step) => [
        step.final ? words`${code(step.step, 40)} (final)` : words`${code(step.step, 40)}`,
        words`${percent(step.flipRate)} (${shares(step.interval)})`,
        words`${step.flipped} of ${step.cases}`,
        ...ks.map((k) => words`${percentOr(step.passHat[k - 1]?.value ?? null)}`),
      ]),
  );
}

/** What the table is made of, above it. */
export function noiseIntro(noise: NoiseFloor) {
  const runs = noise.runs === 1 ? '' : ` in ${plural(noise.runs, 'run')} of the same thing`;
  return paragraph(
    words`Noise floor: ${plural(noise.cases, 'case')} tried ${upTo(noise)} times${runs}. The flip rate is the chance that two attempts at one case end differently.`,
  );
}

function seen(noise: NoiseFloor, { cases, flipped }: StepNoise): string {
  const runs = noise.runs === 1 ? '' : ` in ${plural(noise.runs, 'run')}`;
  return `${plural(cases, 'case')} tried ${upTo(noise)} times${runs}, ${flipped} of them flipped`;
}

function upTo({ attempts }: NoiseFloor): string {
  return attempts === 2 ? '2' : `up to ${attempts}`;
}

function allRight({ passHat }: StepNoise): Words {
  const last = passHat.at(-1);
  if (last === undefined || last.k < 2) return [];
  return words`All of ${last.k} attempts are right with a chance of ${percent(last.value)}.`;
}

function shares([low, high]: readonly [number, number]): string {
  const text = (share: number) => percent(share).replace(/ %$/, '');
  return `${text(low)} … ${text(high)}`;
}
