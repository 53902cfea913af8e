import type { Case } from '../cases/case.ts';
import { isPath } from '../cases/schema.ts';
import type { LoadedConfig, Suite } from '../config/config.ts';
import type { RunFile } from '../gather/recorded-runs.ts';
import { readRunRecords } from '../gather/run-records.ts';
import { readSamples } from '../gather/samples.ts';
import { readToolFiles } from '../gather/tool-files.ts';
import type { PromptReading } from '../prompts/prompt.ts';
import { type JudgedSet, judgeSet } from '../rules/set/judge-set.ts';
import { listFiles } from '../system/files.ts';
import type { Problem } from '../values/problem.ts';

export interface SetRequest {
  /** The config's folder at the revision that is looked at. */
  readonly directory: string;
  readonly loaded: LoadedConfig;
  readonly suite: Suite;
  readonly prompts: readonly PromptReading[];
  readonly cases: readonly Case[];
  readonly drafts: readonly Case[];
  /** Whether these are all the cases there are. */
  readonly whole: boolean;
  /** Recorded runs of the suite. */
  readonly files: readonly RunFile[];
  /** Where samples of production are, if not in `directory`: they are of no revision. */
  readonly samplesIn?: string;
}

export interface FoundInSet extends JudgedSet {
  readonly problems: readonly Problem[];
  /** What of the samples was counted and not used, a sentence each. */
  readonly remarks: readonly string[];
}

/** What can be found about a suite's cases; a file that cannot be read keeps none of the others from being looked at. */
export async function setFindings(request: SetRequest): Promise<FoundInSet> {
  const { directory, loaded, suite, prompts, cases, drafts, whole } = request;
  const { tools, problems: toolProblems } = await readToolFiles(directory, suite, loaded);
  const {
    samples,
    problems: sampleProblems,
    remarks,
  } = await readSamples(request.samplesIn ?? directory, suite, loaded);
  const paths = [...new Set(cases.flatMap(({ covers }) => covers ?? []).filter(isPath))];
  const judged = judgeSet(
    {
      suite,
      cases,
      drafts,
      whole,
      prompts: prompts.flatMap((reading) => (reading.state === 'read' ? [reading.prompt] : [])),
      ...(toolProblems.length === 0 ? { tools } : {}),
      files: await listFiles(paths, directory),
      runs: await readRunRecords(request.files, suite, cases),
      ...(samples === undefined ? {} : { samples }),
      locate: loaded.locate,
    },
    loaded.config,
  );
  return { ...judged, problems: [...toolProblems, ...sampleProblems], remarks };
}
