import type { Sample } from '../../production/sample.ts';
import { plural } from '../../values/format.ts';
import { CouldNotCheck } from '../../values/problem.ts';
import type { AddOptions } from './adding.ts';

type Choice = Pick<AddOptions, 'id' | 'failed' | 'routed' | 'limit'>;

/** Those that any of the options names, the newest first. `name` is what messages call their source. */
export function chosenSamples(
  samples: readonly Sample[],
  { id: ids, failed, routed, limit }: Choice,
  name: string,
): readonly Sample[] {
  const absent = ids.filter((id) => !samples.some((sample) => sample.id === id));
  if (absent.length > 0)
    throw new CouldNotCheck(
      absent.map((id) => ({ message: `no sample has the id ${JSON.stringify(id)}`, location: { file: name } })),
    );
  const isChoice = ids.length > 0 || failed || routed;
  if (!isChoice && samples.length > 1 && limit === undefined) throw notChosen(samples.length, name);
  return samples
    .filter(
      (sample) =>
        !isChoice ||
        (sample.id !== undefined && ids.includes(sample.id)) ||
        (failed && isFailed(sample)) ||
        (routed && sample.routed === true),
    )
    .toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0));
}

/** What the options take, where they took nothing: a sentence. */
export function nothingChosen(samples: number, { failed, routed }: Choice, name: string): string {
  const taken = [
    ...(failed ? ['`--failed` takes those with `correct: false`, an `error` or a step that has one'] : []),
    ...(routed ? ['`--routed` takes those with `routed: true`'] : []),
  ];
  return `0 of ${plural(samples, 'sample')} in \`${name}\`: ${taken.join('; ')}.`;
}

function isFailed({ correct, error, steps = [] }: Sample): boolean {
  return correct === false || error !== undefined || steps.some(({ error }) => error !== undefined);
}

function notChosen(samples: number, file: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `there are ${plural(samples, 'sample')} here`,
    location: { file },
    expected: 'a choice among them',
    remedy:
      'Name some with --id, or take those that went wrong with --failed, that were handed over with --routed, or the newest with --limit',
  });
}
