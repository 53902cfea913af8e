import { join } from 'node:path';
import { z } from 'zod';
import type { ShardsLost } from '../report/report.ts';
import { copyInto, readInside, resolveInside, writeText } from '../system/files.ts';
import { CouldNotCheck, type Problem } from '../values/problem.ts';
import { FULL_SHA } from '../values/sha.ts';
import { formatShard, readShard, type Shard } from '../values/shard.ts';
import type { BesideFile, Measured, MeasuredFile, Measurer } from './measurer.ts';

/** What the job that measures leaves for the jobs that report and record, with the run files beside it. */
export interface MeasuredFolder {
  /** Full SHAs; base is absent where a push was measured. */
  readonly head: string;
  readonly base?: string;
  /** Which part of the cases was measured; absent: all. */
  readonly shard?: Shard;
  readonly suites: readonly MeasuredSuite[];
}

export interface MeasuredSuite {
  readonly suite: string;
  /** Absolute paths of run files; none when nothing could be run. */
  readonly files: readonly MeasuredFile[];
  /** See `Measured.beside`. */
  readonly beside?: readonly BesideFile[];
  /** Why nothing could be compared. */
  readonly problems: readonly Problem[];
  /** Why head stands alone, where it does; what qualifies the figures otherwise. */
  readonly remarks: readonly string[];
  /** What keeps trials from being here though nothing is wrong with those that are. Absent: every one has to be. */
  readonly lost?: string;
  readonly shardsLost?: ShardsLost;
}

/** Measures as `measurer` does, and keeps in `left` what another job needs to say the same. */
export function keeping(measurer: Measurer, left: MeasuredSuite[]): Measurer {
  return async (request) => {
    const measured = await measurer(request);
    left.push(measuredSuite(request.suite.name, measured));
    return measured;
  };
}

function measuredSuite(suite: string, { measurement, files, beside }: Measured): MeasuredSuite {
  const { kind } = measurement;
  return {
    suite,
    files,
    ...(beside === undefined ? {} : { beside }),
    problems: kind === 'failed' ? measurement.problems : [],
    remarks:
      kind === 'compared' || kind === 'unaffected'
        ? measurement.remarks
        : kind === 'head-only'
          ? [measurement.reason]
          : [],
  };
}

const INDEX = 'measured.json';
const text = z.string().max(4_000);
const sha = z.string().regex(FULL_SHA);
const problemSchema = z.strictObject({
  message: text,
  location: z
    .strictObject({ file: text, line: z.int().positive().optional(), column: z.int().positive().optional() })
    .optional(),
  expected: text.optional(),
  remedy: text.optional(),
});
const RUN_FILE = /^[\w.-]+\/[\w.-]+\.jsonl$/;
const indexSchema = z.strictObject({
  version: z.literal(1),
  evalgap: z.literal('measured'),
  head: sha,
  base: sha.optional(),
  shard: z.string().max(10).optional(),
  suites: z
    .array(
      z.strictObject({
        suite: z.string().max(100),
        files: z
          .array(
            z.strictObject({
              side: z.enum(['base', 'head']),
              former: z.literal(true).optional(),
              file: z.string().regex(RUN_FILE, 'must be a run file in the folder of its suite'),
            }),
          )
          .max(4),
        beside: z
          .array(
            z.strictObject({
              kind: z.enum(['base-again', 'base-given', 'head-given']),
              file: z.string().regex(RUN_FILE, 'must be a run file in the folder of its suite'),
            }),
          )
          .max(10)
          .optional(),
        problems: z.array(problemSchema).max(50),
        remarks: z.array(text).max(50),
      }),
    )
    .max(1_000),
});

/** Copies the run files into a folder of their own, with an index of what they are. */
export async function writeMeasured(folder: string, measured: MeasuredFolder): Promise<void> {
  const suites = [];
  for (const { suite, files, beside = [], problems, remarks } of measured.suites) {
    const kept = [];
    for (const { file, ...what } of files) {
      const name = `${suite}/${what.side}${what.former === true ? '.former-cases' : ''}.jsonl`;
      await copyInto(folder, name, file);
      kept.push({ ...what, file: name });
    }
    const others = [];
    for (const [index, { kind, file }] of beside.entries()) {
      const name = `${suite}/${kind}-${index + 1}.jsonl`;
      await copyInto(folder, name, file);
      others.push({ kind, file: name });
    }
    suites.push({
      suite,
      files: kept,
      ...(others.length === 0 ? {} : { beside: others }),
      problems: problems.slice(0, 50).map(shortened),
      remarks: remarks.slice(0, 50).map(cut),
    });
  }
  const { head, base, shard } = measured;
  const index = {
    version: 1,
    evalgap: 'measured',
    head,
    ...(base === undefined ? {} : { base }),
    ...(shard === undefined ? {} : { shard: formatShard(shard) }),
    suites,
  };
  await writeText(join(folder, INDEX), `${JSON.stringify(index, null, 2)}\n`);
}

/**
 * Reads what an earlier job left. The job ran the repository's own code, which may have written here: nothing is
 * taken for granted, no path leads out of the folder, and whoever uses a run file holds it against its fingerprint.
 */
export async function readMeasured(folder: string): Promise<MeasuredFolder> {
  const found = await readInside(folder, INDEX);
  if (found === undefined) throw noMeasured(folder);
  const parsed = indexSchema.safeParse(jsonOf(found));
  if (!parsed.success) throw notOurs(folder, parsed.error.issues[0]);
  const { head, base, suites } = parsed.data;
  const shard = readShard(parsed.data.shard ?? '');
  const read: MeasuredSuite[] = [];
  for (const { suite, files, beside = [], problems, remarks } of suites) {
    const kept: MeasuredFile[] = [];
    for (const { side, former, file } of files) {
      const path = await resolveInside(folder, file);
      if (path === undefined) throw notOurs(folder, { path: [suite], message: `${file} is not there` });
      kept.push({ side, file: path, ...(former === undefined ? {} : { former }) });
    }
    const others: BesideFile[] = [];
    for (const { kind, file } of beside) {
      const path = await resolveInside(folder, file);
      if (path === undefined) throw notOurs(folder, { path: [suite], message: `${file} is not there` });
      others.push({ kind, file: path });
    }
    read.push({
      suite,
      files: kept,
      ...(others.length === 0 ? {} : { beside: others }),
      problems: problems as readonly Problem[],
      remarks,
    });
  }
  return {
    head,
    ...(base === undefined ? {} : { base }),
    ...(shard === undefined ? {} : { shard }),
    suites: read,
  };
}

function jsonOf(found: string): unknown {
  try {
    return JSON.parse(found);
  } catch {
    return undefined;
  }
}

function shortened({ message, location, expected, remedy }: Problem): Problem {
  return {
    message: cut(message),
    ...(location === undefined ? {} : { location }),
    ...(expected === undefined ? {} : { expected: cut(expected) }),
    ...(remedy === undefined ? {} : { remedy: cut(remedy) }),
  };
}

function cut(long: string): string {
  return long.slice(0, 4_000);
}

function noMeasured(folder: string): CouldNotCheck {
  return new CouldNotCheck({
    message: `the job that measures left nothing in ${folder === '' ? 'the folder that input `artifact` names' : folder}`,
    expected: `${INDEX} and run files, as \`job: measure\` writes them`,
    remedy: 'See the log of that job; between the two, upload its output `artifact-path` and download it to `artifact`',
  });
}

function notOurs(folder: string, issue: { path: PropertyKey[]; message: string } | undefined): CouldNotCheck {
  const where = issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`;
  return new CouldNotCheck({
    message: `what the job that measures left cannot be used: ${where}`,
    location: { file: join(folder, INDEX) },
    remedy: 'Use one version of Evalgap in both jobs, then run all jobs again',
  });
}
