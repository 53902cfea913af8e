import type { Case } from '../../cases/case.ts';
import type { LoadedConfig, Suite } from '../../config/config.ts';
import type { Sample } from '../../production/sample.ts';
import type { Prompt } from '../../prompts/prompt.ts';
import type { RunRecord } from '../../run/run-record.ts';
import type { Tool } from '../../tools/tool.ts';
import type { RuleLevel } from '../make-finding.ts';
import type { AlikeCases } from './alike/alike-cases.ts';

/** What the rules about one suite's cases go by, all of it at one revision. */
export interface SetFacts {
  readonly suite: Suite;
  /** Those that could be read, drafts left out, in the order of the files. */
  readonly cases: readonly Case[];
  /** Cases that are no part of a run yet. They are in the set's files all the same. */
  readonly drafts: readonly Case[];
  /** Whether every case could be read: of a part it is not known what no case does. */
  readonly whole: boolean;
  /** Those that could be read. */
  readonly prompts: readonly Prompt[];
  /** Absent: a file of them could not be read, and with it it is not known what there is. */
  readonly tools?: readonly ToolInFile[];
  /** Paths of the files at hand, relative to the config's folder. */
  readonly files: readonly string[];
  /** Recorded runs of the suite, the oldest first. */
  readonly runs: readonly RunRecord[];
  /** What production was asked. Absent: the config names no samples. */
  readonly samples?: readonly Sample[];
  readonly alike: AlikeCases;
  readonly locate: LoadedConfig['locate'];
}

export interface ToolInFile extends Tool {
  /** As messages call it. */
  readonly file: string;
}

export interface SetOptions extends RuleLevel {
  /** Similarity from which on two texts count as alike, 0..1. */
  readonly threshold?: number;
}
