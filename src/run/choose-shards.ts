import { shortRevision } from '../values/format.ts';
import { formatShard } from '../values/shard.ts';
import type { RunHeader } from './run-file.ts';

/** A file of a folder, and its header; without one it is no run file, or one that cannot be read. */
export interface FoundFile {
  readonly path: string;
  readonly name: string;
  readonly header?: RunHeader;
}

interface ChosenShards {
  readonly suite: string;
  readonly revision: string;
  readonly files: readonly FoundFile[];
}

export interface Chosen {
  /** One run for each suite. */
  readonly runs: readonly ChosenShards[];
  readonly passedOver: readonly { readonly name: string; readonly why: string }[];
}

interface Wanted {
  /** Empty: every one. */
  readonly suites: readonly string[];
  /** What is checked out, without `+dirty`; absent where there is no repository. */
  readonly commit?: string;
  /** Whether a file is an attempt at a run once more. */
  readonly isAgain: (name: string) => boolean;
}

/**
 * Of all that a folder of runs holds the shards of one run for each suite: of the commit that is checked out where
 * there are any, otherwise of the newest run, by when its last shard was begun. How runs came out plays no part.
 */
export function chooseShards(found: readonly FoundFile[], wanted: Wanted): Chosen {
  const passedOver: { name: string; why: string }[] = [];
  const runs = new Map<string, Map<string, Run>>();
  for (const file of found) {
    const why = unfit(file, wanted);
    const { header } = file;
    if (why !== undefined || header === undefined) {
      passedOver.push({ name: file.name, why: why ?? 'no run file that can be read' });
      continue;
    }
    const ofSuite = runs.get(header.suite) ?? new Map<string, Run>();
    runs.set(header.suite, ofSuite);
    const key = runKey(header);
    ofSuite.set(key, { header, files: [...(ofSuite.get(key)?.files ?? []), file] });
  }
  const chosen: ChosenShards[] = [];
  for (const [suite, ofSuite] of [...runs].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const [first, ...others] = [...ofSuite.values()].toSorted((one, other) => compare(one, other, wanted.commit));
    if (first === undefined) continue;
    chosen.push({ suite, revision: first.header.revision, files: first.files });
    for (const other of others) {
      for (const { name } of other.files) passedOver.push({ name, why: differenceOf(first, other) });
    }
  }
  return { runs: chosen, passedOver };
}

interface Run {
  readonly header: RunHeader;
  readonly files: readonly FoundFile[];
}

function latestOf({ files }: Run): string {
  return (
    files
      .map(({ header }) => header?.startedAt ?? '')
      .toSorted()
      .at(-1) ?? ''
  );
}

function runKey({ suite, revision, fingerprint, shard }: RunHeader): string {
  return JSON.stringify([suite, revision, fingerprint ?? null, shard?.of, shard?.plan]);
}

function unfit({ name, header }: FoundFile, { suites, isAgain }: Wanted): string | undefined {
  if (header === undefined) return undefined;
  if (header.given === true) return 'steps that were each asked for alone';
  if (isAgain(name)) return 'the run once more, which measures the noise';
  if (header.missing !== undefined) return `merged already, without ${header.missing.map(formatShard).join(', ')}`;
  if (header.shard === undefined) return 'a whole run, no shard';
  if (suites.length > 0 && !suites.includes(header.suite)) return `of suite ${header.suite}`;
  return undefined;
}

function compare(one: Run, other: Run, commit: string | undefined): number {
  const here = ({ header }: Run): number => Number(header.revision.replace(/\+dirty$/, '') !== commit);
  return here(one) - here(other) || (latestOf(one) > latestOf(other) ? -1 : Number(latestOf(one) < latestOf(other)));
}

function differenceOf({ header }: Run, other: Run): string {
  const { revision, fingerprint, shard } = other.header;
  if (revision !== header.revision) return `shard of another revision, ${shortRevision(revision)}`;
  if (JSON.stringify(fingerprint) !== JSON.stringify(header.fingerprint)) {
    return 'shard of an earlier run, of other cases, prompts, scorers, agent or config';
  }
  if (shard?.of !== header.shard?.of) return `shard of an earlier run in ${shard?.of} parts`;
  return 'shard of an earlier run under another plan';
}
