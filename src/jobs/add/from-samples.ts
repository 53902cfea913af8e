import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Suite } from '../../config/config.ts';
import { normalisePath } from '../../config/paths.ts';
import { openSampleRedactor } from '../../gather/sample-redactor.ts';
import { failureOfSample } from '../../production/failures/failure.ts';
import { suiteFor } from '../../production/failures/suite-for.ts';
import { type ReadSamples, readSampleFiles } from '../../production/read-samples.ts';
import type { Sample } from '../../production/sample.ts';
import { readPackedLines } from '../../system/packed-lines.ts';
import { CouldNotCheck } from '../../values/problem.ts';
import { type Adding, type Outside, type ReadFailures, type SuiteFailures, withNothingWithheld } from './adding.ts';
import { chosenSamples, nothingChosen } from './chosen-samples.ts';
import type { NamedSource } from './source-named.ts';

/** The samples that are asked for, the newest first, as failures of the suites they belong to. */
export async function failuresOfSamples(
  source: Exclude<NamedSource, { readonly kind: 'issue' }>,
  request: Adding,
  standardInput: Outside['standardInput'],
): Promise<ReadFailures> {
  const read = source.kind === 'file' ? await samplesIn(source.path, request) : await sampleOn(standardInput, request);
  for (const remark of read.remarks) request.world.log.info(remark);
  if (read.samples.length === 0 && read.problems.length > 0) throw new CouldNotCheck(read.problems);
  const name = source.kind === 'file' ? source.path : STANDARD_INPUT;
  const bySuite = new Map<Suite, Sample[]>();
  const chosen = chosenSamples(read.samples, request.options, name);
  for (const sample of chosen) {
    const suite = suiteOf(sample, source, request);
    if (suite !== undefined) bySuite.set(suite, [...(bySuite.get(suite) ?? []), sample]);
  }
  const failures: SuiteFailures[] = [];
  for (const [suite, samples] of bySuite) failures.push({ suite, failures: await redacted(suite, samples, request) });
  const isEmpty = chosen.length === 0 && read.samples.length > 0;
  const remarks = isEmpty ? [nothingChosen(read.samples.length, request.options, name)] : [];
  return { bySuite: failures, problems: read.problems, remarks };
}

/** As a file of its kind would be called. */
const STANDARD_INPUT = 'standard-input.jsonl';

async function samplesIn(path: string, { world }: Adding): Promise<ReadSamples> {
  const lines = () => readPackedLines(resolve(world.directory, path), path);
  return readSampleFiles([{ file: path, lines }], undefined, { now: world.now });
}

async function sampleOn(standardInput: Outside['standardInput'], { world }: Adding): Promise<ReadSamples> {
  const text = await standardInput();
  async function* lines() {
    yield* text.split('\n');
  }
  const read = await readSampleFiles([{ file: STANDARD_INPUT, lines }], undefined, { now: world.now });
  if (read.samples.length > 0 || read.problems.length > 0) return read;
  throw new CouldNotCheck({ message: 'no sample stands on standard input', expected: 'a JSON object with an input' });
}

async function redacted(suite: Suite, samples: readonly Sample[], { world, loaded, directory }: Adding) {
  const redactor = openSampleRedactor({ world, suite, directory, loaded });
  return withNothingWithheld(redactor, async () => (await redactor.samples(samples)).map(failureOfSample));
}

/** The suite that says that its samples are in this file, else the first with a step that the sample has. */
function suiteOf({ steps = [] }: Sample, source: NamedSource, { suites, world, directory }: Adding): Suite | undefined {
  if (source.kind === 'file') {
    const path = relative(directory, resolve(world.directory, source.path)).split(sep).join('/');
    const owner = suites.find(({ production }) =>
      production?.samples.some((glob) => picomatch.isMatch(path, normalisePath(glob), { dot: true })),
    );
    if (owner !== undefined) return owner;
  }
  const names = [...steps.filter(({ error }) => error !== undefined), ...steps].map(({ name }) => name);
  const known = names.find((name) => suites.some((suite) => suite.steps.some((step) => step.name === name)));
  return suiteFor(known, suites);
}
