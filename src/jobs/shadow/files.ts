import { dirname, resolve } from 'node:path';
import { chosenSuites, readConfig } from '../../gather/project.ts';
import { readShadowSide, type ShadowSide } from '../../measure/shadow/side.ts';
import { type Pairing, pairAnswers } from '../../production/shadow/pair-answers.ts';
import { exists } from '../../system/installed.ts';
import type { World } from '../../system/world.ts';
import { plural } from '../../values/format.ts';
import { attempt, CouldNotCheck, type Problem } from '../../values/problem.ts';
import type { ExitCode } from '../outcome.ts';
import type { OutputOptions } from '../output.ts';
import { deliverShadow } from './deliver.ts';
import type { Heeded } from './redacting.ts';

/** Two files of answers. Needs no config, but heeds one that holds their suite. */
export async function shadowFiles(world: World, options: OutputOptions, files: readonly string[]): Promise<ExitCode> {
  const [current, candidate] = await bothSides(world, files);
  const heeded = await configFor(world, options, [current, candidate]);
  const steps = heeded?.suite.steps ?? [];
  const final = steps.find((step) => step.final)?.name ?? current.header?.final ?? candidate.header?.final;
  const paired = pairAnswers(current.answers(final), candidate.answers(final));
  const pairing = {
    ...paired,
    unpaired: unpairedIn(paired, current, candidate),
    repeated: repeatedIn(paired, current, candidate),
  };
  const problems = [...current.problems, ...candidate.problems];
  if (pairing.pairs.length === 0) throw nothingPaired(files, problems, pairing);
  return deliverShadow(world, options, {
    pairing,
    sides: { current: files[0] ?? '', candidate: files[1] ?? '' },
    ...(heeded === undefined ? {} : { heeded }),
    ...(final === undefined ? {} : { final }),
    // Where no config names them, a run file tells the order of its steps.
    chain: steps.length > 0 ? steps.map(({ name }) => name) : (current.header?.steps ?? candidate.header?.steps ?? []),
    remarks: [...current.remarks, ...candidate.remarks, ...heldRemarks(files, paired, current, candidate)],
    problems,
  });
}

function repeatedIn({ repeated }: Pairing, current: ShadowSide, candidate: ShadowSide): Pairing['repeated'] {
  return {
    current: [...repeated.current, ...current.repeated],
    candidate: [...repeated.candidate, ...candidate.repeated],
  };
}

/** What is without a partner because the other file could not be held whole is not told from what has none. */
function unpairedIn({ unpaired }: Pairing, current: ShadowSide, candidate: ShadowSide): Pairing['unpaired'] {
  return {
    current: candidate.isFull ? 0 : unpaired.current,
    candidate: current.isFull ? 0 : unpaired.candidate + candidate.passedOver,
  };
}

function heldRemarks(
  [one = '', other = '']: readonly string[],
  { unpaired }: Pairing,
  current: ShadowSide,
  candidate: ShadowSide,
): readonly string[] {
  const beside = (file: string, held: string, n: number) =>
    n === 0
      ? []
      : [
          `${plural(n, 'answer')} of ${file} could not be paired with what is held of ${held}; whether the rest of it holds a partner is not known.`,
        ];
  return [
    ...(current.isFull ? beside(other, one, unpaired.candidate + candidate.passedOver) : []),
    ...(candidate.isFull ? beside(one, other, unpaired.current) : []),
  ];
}

/** What is wrong with either, of both at once. */
async function bothSides(world: World, files: readonly string[]): Promise<readonly [ShadowSide, ShadowSide]> {
  const [one = '', other = ''] = files;
  const current = await attempt(() => readShadowSide(resolve(world.directory, one), one));
  const wanted = current.ok ? { wanted: current.value.answers() } : {};
  const candidate = await attempt(() => readShadowSide(resolve(world.directory, other), other, wanted));
  if (current.ok && candidate.ok) return [current.value, candidate.value];
  throw new CouldNotCheck([current, candidate].flatMap((side) => (side.ok ? [] : side.problems)));
}

/** The suite that is named, or that a run file names, or that is the only one. */
async function configFor(
  world: World,
  { config, suite: names }: OutputOptions,
  sides: readonly ShadowSide[],
): Promise<Heeded | undefined> {
  const path = resolve(world.directory, config);
  if (names.length === 0 && !(await exists(path))) return undefined;
  const loaded = await readConfig(path, config);
  const { suites } = loaded.config;
  const ran = sides.flatMap(({ header }) => header?.suite ?? []);
  const named = names.length > 0 ? chosenSuites(loaded, names) : suites.filter(({ name }) => ran.includes(name));
  const [suite, ...others] = named.length > 0 || suites.length > 1 || ran.length > 0 ? named : suites;
  if (suite !== undefined && others.length === 0) return { loaded, suite, directory: dirname(path) };
  if (suites.every(({ redact }) => redact === undefined)) return undefined;
  throw new CouldNotCheck({
    message:
      'it is not told which suite these files belong to, and with that by which `redact` command they are redacted',
    location: { file: config },
    expected: `one of ${suites.map(({ name }) => name).join(', ')}`,
    remedy: 'Name one with --suite',
  });
}

function nothingPaired(files: readonly string[], problems: readonly Problem[], { repeated }: Pairing): CouldNotCheck {
  const [one, other] = [repeated.current.length, repeated.candidate.length];
  const ids =
    one + other === 0
      ? ''
      : `: ${plural(one, 'id')} of ${files[0]} and ${other} of ${files[1]} stand several times, and no input stands once in either file`;
  return new CouldNotCheck([
    ...problems,
    {
      message: `nothing of ${files.join(' and ')} could be paired${ids}`,
      expected: 'the same `id`, or the same `input`, once in either file',
      remedy: 'Give both versions the same requests, and keep their ids; lines are never paired by their place',
    },
  ]);
}
