import { extname } from 'node:path/posix';
import { type CaseSource, withoutMark } from '../cases/source.ts';
import { CouldNotCheck, type Problem } from '../values/problem.ts';
import { parseSample } from './parse-sample.ts';
import type { Sample } from './sample.ts';

/** A file of samples, read only as far as it is asked for. */
export type SampleSource = Pick<CaseSource, 'file' | 'lines'>;

export interface ReadSamples {
  readonly samples: readonly Sample[];
  readonly problems: readonly Problem[];
}

/** How much is held at once. */
interface Room {
  readonly samples: number;
  /** Of their lines. */
  readonly characters: number;
}

const ROOM: Room = { samples: 50_000, characters: 128 << 20 };
const ENDINGS = ['.jsonl', '.ndjson'];
/** Problems of one file that are told one by one: a file of another kind has as many as it has lines. */
const MOST_PROBLEMS = 100;

/**
 * Reads the samples of all files. Where there are more than there is room for, the last ones stay, by the order of the
 * files and of their lines: files that are named by their day end with the newest. A problem takes out its own line, or
 * its file, and no other.
 */
export async function readSampleFiles(sources: Iterable<SampleSource>, room = ROOM): Promise<ReadSamples> {
  const last = lastOf(room);
  const problems: Problem[] = [];
  for (const source of sources) problems.push(...(await readFile(source, last.add)));
  return { samples: last.samples(), problems };
}

async function readFile(
  source: SampleSource,
  add: (sample: Sample, size: number) => void,
): Promise<readonly Problem[]> {
  const { file } = source;
  if (!ENDINGS.includes(extname(file).toLowerCase())) return [otherKind(file)];
  const problems: Problem[] = [];
  let untold = 0;
  let line = 0;
  try {
    for await (const raw of source.lines()) {
      line += 1;
      const text = line === 1 ? withoutMark(raw) : raw;
      if (text.trim() === '') continue;
      const parsed = parseSample(text, { file, line });
      if (parsed.ok) add(parsed.value, text.length);
      else if (problems.length < MOST_PROBLEMS) problems.push(...parsed.problems);
      else untold += 1;
    }
  } catch (error) {
    if (!(error instanceof CouldNotCheck)) throw error;
    problems.push(...error.problems);
  }
  return untold === 0
    ? problems
    : [...problems, { message: `${untold} more problems in this file`, location: { file } }];
}

function otherKind(file: string): Problem {
  return {
    message: 'samples are not read from files of this kind',
    location: { file },
    expected: ENDINGS.join(', '),
    remedy: 'Narrow the glob of the samples, or write one JSON object per line.',
  };
}

/** Keeps the last samples that there is room for; the very last one always. */
function lastOf(room: Room) {
  const kept = new Map<number, { readonly sample: Sample; readonly size: number }>();
  let [first, next, characters] = [0, 0, 0];
  return {
    add(sample: Sample, size: number): void {
      kept.set(next, { sample, size });
      next += 1;
      characters += size;
      while (kept.size > 1 && (kept.size > room.samples || characters > room.characters)) {
        characters -= kept.get(first)?.size ?? 0;
        kept.delete(first);
        first += 1;
      }
    },
    samples: (): readonly Sample[] => Array.from(kept.values(), ({ sample }) => sample),
  };
}
