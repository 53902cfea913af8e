import type { AppendFile } from '../system/append-file.ts';
import { CouldNotCheck } from '../values/problem.ts';
import { type Outcome, outcomeReader } from './outcome.ts';
import { brokenLine, problemOf, withoutMark } from './read-run-file.ts';
import { readBodyLine, readHeaderLine } from './read-run-line.ts';
import type { Redactor } from './redact.ts';
import type { Fingerprint, RunHeader, ShardOfRun, Stop, Trial } from './run-file.ts';
import { type TrialName, versionKey } from './settle.ts';
import { headerLine, stopLine, trialLine } from './write-run-file.ts';

/** A run file in the making: what was completed before, and what is added now. */
export interface Journal {
  /** Whether this trial completed earlier and was scored at every step. Any other is made again. */
  has(key: TrialName): boolean;
  /** What became of this trial earlier, also where it failed. */
  outcome(key: TrialName): Outcome | undefined;
  append(trial: Trial): void;
  /** Tells why no further trial comes. */
  stop(stop: Stop): void;
  close(): void;
}

export interface JournalOptions {
  /** Starts over, whatever stands in the file. */
  readonly fresh: boolean;
  readonly redactor: Redactor;
  /** From which score on a step is correct, for outcomes; 1 unless given. */
  readonly threshold?: (step: string) => number;
}

/**
 * Opens a run file to write: a new one, or one of the same fingerprint where a run was cut short or stopped. A torn
 * last line is removed, and so is one that says why the run stopped: it goes on. Throws `CouldNotCheck` when the file
 * belongs to another run or is damaged.
 */
export async function openJournal(file: AppendFile, header: RunHeader, options: JournalOptions): Promise<Journal> {
  try {
    const { earlier, bytes } = options.fresh ? await startOver(file) : await readEarlier(file, header, options);
    file.truncate(bytes);
    if (bytes === 0) file.append(`${headerLine(header)}\n`);
    return {
      has: (key) => earlier.get(key)?.whole === true,
      outcome: (key) => earlier.get(key),
      append: (trial) => file.append(`${trialLine(trial, options.redactor)}\n`),
      stop: (stop) => file.append(`${stopLine(stop)}\n`),
      close: () => file.close(),
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

interface Earlier {
  readonly earlier: EarlierTrials;
  /** How much of the file is sound. */
  readonly bytes: number;
}

async function startOver(file: AppendFile): Promise<Earlier> {
  for await (const { text } of file.lines()) {
    refuseForeign(file.path, text);
    break;
  }
  return { earlier: new EarlierTrials(), bytes: 0 };
}

async function readEarlier(file: AppendFile, header: RunHeader, { threshold }: JournalOptions): Promise<Earlier> {
  const earlier = new EarlierTrials();
  const outcomeOf = outcomeReader(threshold ?? (() => 1));
  let found: FirstLine | undefined;
  let bytes = 0;
  let number = 0;
  let torn: number | undefined;
  for await (const { text, end, whole } of file.lines()) {
    number += 1;
    if (number > 1 && text.trim() === '') {
      if (whole && torn === undefined) bytes = end;
      continue;
    }
    if (torn !== undefined) throw new CouldNotCheck(brokenLine(file.path, torn));
    if (number === 1) refuseForeign(file.path, text);
    const reading = number === 1 ? readHeaderLine(withoutMark(text)) : readBodyLine(text);
    if (!whole || reading.kind === 'torn') {
      torn = number;
    } else if (reading.kind === 'wrong') {
      throw new CouldNotCheck({ ...problemOf(reading, file.path, number), remedy: START_OVER });
    } else if ('suite' in reading.value) {
      refuseOther(file.path, reading.value, header);
      found = { header: reading.value, end };
      bytes = end;
    } else if ('trial' in reading.value) {
      earlier.add(reading.value.trial, outcomeOf(reading.value.trial));
      bytes = end;
    }
  }
  return { earlier, bytes: found === undefined ? bytes : bytes + sameDesign(file, found, header) };
}

interface FirstLine {
  readonly header: RunHeader;
  readonly end: number;
}

/**
 * What was run so far counts whichever way the rest is run: then the header tells of this run's way. Gives the bytes
 * that the file has grown by.
 */
function sameDesign(file: AppendFile, { header: found, end }: FirstLine, { design, judges }: RunHeader): number {
  const told = JSON.stringify([found.design, found.judges]) === JSON.stringify([design, judges]);
  if (told && found.missing === undefined) return 0;
  const { design: _, missing: __, judges: ___, ...rest } = found;
  const own = { ...(design === undefined ? {} : { design }), ...(judges === undefined ? {} : { judges }) };
  return file.replaceStart(end, `${headerLine({ ...rest, ...own })}\n`);
}

/** Outcomes that are alike are one object, so that what is held grows with the cases and hardly with their trials. */
class EarlierTrials {
  readonly #outcomes = new Map<string, Outcome[]>();

  add(trial: Trial, outcome: Outcome): void {
    const key = keyOf(trial);
    const outcomes = this.#outcomes.get(key) ?? [];
    const before = outcomes[trial.trial];
    if (before === undefined || outcome.precedence < before.precedence) outcomes[trial.trial] = outcome;
    this.#outcomes.set(key, outcomes);
  }

  get(key: TrialName): Outcome | undefined {
    return this.#outcomes.size === 0 ? undefined : this.#outcomes.get(keyOf(key))?.[key.trial];
  }
}

function keyOf(name: TrialName): string {
  return name.given === undefined ? versionKey(name) : `${name.given.length} ${name.given} of ${versionKey(name)}`;
}

const HEADER_START = '{"evalgap":"run"';
const START_OVER = 'Start over with `--fresh`, or give another file with `--output`';

/** Nothing but a run file, or the beginning of one, is ever written over. */
function refuseForeign(path: string, firstLine: string): void {
  const start = withoutMark(firstLine)
    .replace(/^(\{"evalgap":) /, '$1')
    .slice(0, HEADER_START.length);
  if (HEADER_START.startsWith(start)) return;
  throw new CouldNotCheck({
    message: 'this file is there already and is not a run file; it is left as it is',
    location: { file: path, line: 1 },
    remedy: 'Give another file with `--output`',
  });
}

function refuseOther(path: string, found: RunHeader, wanted: RunHeader): void {
  const different =
    found.suite === wanted.suite
      ? [
          ...differingParts(found.fingerprint, wanted.fingerprint),
          ...differingShard(found.shard, wanted.shard),
          ...(found.environment === wanted.environment ? [] : ['environment (values of `agent.env`, or platform)']),
          ...(found.given === wanted.given ? [] : ['way of asking']),
        ]
      : ['suite'];
  if (different.length === 0) return;
  throw new CouldNotCheck({
    message: `this run file was begun under another ${different.join(', ')}; its trials cannot be continued`,
    location: { file: path, line: 1 },
    remedy: START_OVER,
  });
}

/** Shards of another plan hold other cases; how many they are follows from the plan. */
function differingShard(found: ShardOfRun | undefined, wanted: ShardOfRun | undefined): readonly string[] {
  const same = found?.index === wanted?.index && found?.of === wanted?.of;
  if (!same) return ['shard'];
  return found?.plan === wanted?.plan ? [] : ['plan of shards'];
}

function differingParts(found: Fingerprint | undefined, wanted: Fingerprint | undefined): readonly string[] {
  if (found === undefined || wanted === undefined) return ['fingerprint'];
  return (['prompts', 'cases', 'scorers', 'agent', 'config'] as const).filter((part) => found[part] !== wanted[part]);
}
