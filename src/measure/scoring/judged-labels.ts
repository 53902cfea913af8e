import { z } from 'zod';
import type { LoadedConfig, Suite } from '../../config/config.ts';
import { judgedSteps } from '../../config/judges.ts';
import { readJudgeLabels } from '../../gather/judge-labels.ts';
import type { Project } from '../../gather/project.ts';
import { type Judge, keyOf, verdictsOf } from '../../run/judge-scorer.ts';
import type { JudgeOnLabels } from '../../run/run-file.ts';
import type { LabelCount } from '../../scorers/judge/agreement.ts';
import { judgeIdentity } from '../../scorers/judge/identity.ts';
import type { LabelledRow } from '../../scorers/judge/label.ts';
import { readText, writeText } from '../../system/files.ts';
import { canonicalJson, sha256 } from '../../values/json.ts';
import { judgedLabelsFile } from '../records.ts';
import type { Judges } from './judges.ts';

export interface LabelsRequest {
  readonly project: Project;
  readonly suite: Suite;
  readonly loaded: LoadedConfig;
  /** The config's folder at the revision whose judges count. */
  readonly directory: string;
  readonly judges: Judges;
  /** Digests of their prompts, by step. */
  readonly digests: ReadonlyMap<string, string>;
  readonly concurrency: number;
  /** Asks everything again. */
  readonly fresh: boolean;
}

/**
 * What each judge says of the outputs that people have judged, beside what they said. Verdicts are kept beside the runs
 * and asked for once, as long as judge and row stay what they are.
 */
export async function judgeLabels(request: LabelsRequest): Promise<readonly JudgeOnLabels[]> {
  const { suite, judges, directory, loaded } = request;
  const counted: JudgeOnLabels[] = [];
  const steps = judgedSteps(suite.steps);
  // All are read first: a broken row is to be known before a model was paid.
  const read = await Promise.all(
    steps.map((step) => {
      const words = verdictsOf(step.scorer).map(({ word }) => word);
      return readJudgeLabels(step, suite.name, words, directory, loaded);
    }),
  );
  for (const [index, { name, scorer }] of steps.entries()) {
    const judge = judges.get(name);
    const rows = read[index] ?? [];
    if (judge === undefined) continue;
    const identity = canonicalJson(judgeIdentity(scorer, request.digests.get(name)));
    const counts = rows.length === 0 ? [] : await judgeRows(request, name, sha256(identity), judge, rows);
    counted.push({ step: name, counts });
  }
  return counted;
}

async function judgeRows(
  { project, suite, fresh, concurrency }: LabelsRequest,
  step: string,
  identity: string,
  judge: Judge,
  rows: readonly LabelledRow[],
): Promise<readonly LabelCount[]> {
  const file = await judgedLabelsFile(project, `${suite.name}.${step}.json`);
  const known = fresh ? new Map<string, string>() : await readKept(file, identity);
  const kept = new Map<string, string>();
  const verdicts: (string | null)[] = rows.map(() => null);
  const waiting = rows.entries();
  const work = async (): Promise<void> => {
    for (const [index, row] of waiting) {
      const key = keyOf(row);
      const verdict = known.get(key) ?? (await judge.judge(row)).verdict;
      if (verdict !== null) kept.set(key, verdict);
      verdicts[index] = verdict;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  if (kept.size > 0) await writeText(file, keptText(identity, kept));
  return countLabels(rows, verdicts);
}

function countLabels(rows: readonly LabelledRow[], verdicts: readonly (string | null)[]): readonly LabelCount[] {
  const counts = new Map<string, { human: string; judge: string | null; rows: number }>();
  for (const [index, { label: human }] of rows.entries()) {
    const judge = verdicts[index] ?? null;
    const key = JSON.stringify([human, judge]);
    const count = counts.get(key) ?? { human, judge, rows: 0 };
    count.rows += 1;
    counts.set(key, count);
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}

const keptSchema = z.object({ judge: z.string(), verdicts: z.record(z.string(), z.string()) });

/** A file that is no such file is as good as none. */
async function readKept(file: string, identity: string): Promise<ReadonlyMap<string, string>> {
  const text = await readText(file);
  const parsed = keptSchema.safeParse(text === undefined ? undefined : jsonOf(text));
  return new Map(parsed.success && parsed.data.judge === identity ? Object.entries(parsed.data.verdicts) : []);
}

function keptText(judge: string, kept: ReadonlyMap<string, string>): string {
  return `${JSON.stringify({ judge, verdicts: Object.fromEntries([...kept].sort()) })}\n`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
