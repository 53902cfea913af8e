import type { LoadedConfig, Suite } from '../../config/config.ts';
import type { SampleRedactor } from '../../gather/sample-redactor.ts';
import type { connect } from '../../github/client.ts';
import type { Failure } from '../../production/failures/failure.ts';
import type { Redacted } from '../../production/redacted.ts';
import type { World } from '../../system/world.ts';
import { CouldNotCheck, type Problem } from '../../values/problem.ts';
import type { OutputOptions } from '../output.ts';

export interface AddOptions {
  /** The file, relative to where the command was called; one of the suite's own when absent. */
  readonly to?: string;
  readonly dryRun: boolean;
  /** Of samples: those of these ids. */
  readonly id: readonly string[];
  /** Of samples: those that turned out wrong, or that ended with an error or had a step that did. */
  readonly failed: boolean;
  /** Of samples: those that were handed to a person. */
  readonly routed: boolean;
  /** The most cases that are added. */
  readonly limit?: number;
  /** Of an issue: the login that Evalgap's labels are put under; that of a workflow's token when absent. */
  readonly login?: string;
}

/** What every way of reading failures is given. */
export interface Adding {
  readonly world: World;
  readonly options: AddOptions & OutputOptions;
  readonly loaded: LoadedConfig;
  /** Those that were asked for. */
  readonly suites: readonly Suite[];
  /** The config's folder. */
  readonly directory: string;
}

/** What is read from beyond the files at hand. */
export interface Outside {
  readonly standardInput: () => Promise<string>;
  readonly connect: typeof connect;
}

/** Failures that belong to one suite, after everything private was taken out of them. */
export interface SuiteFailures {
  readonly suite: Suite;
  readonly failures: readonly Redacted<Failure>[];
}

export interface ReadFailures {
  readonly bySuite: readonly SuiteFailures[];
  /** What could not be read beside them. */
  readonly problems: readonly Problem[];
  /** Why there is none, where that is no fault: a sentence each. */
  readonly remarks: readonly string[];
}

/** Runs something with a redactor. Texts that it had to withhold are the input of no case: throws `CouldNotCheck`. */
export async function withNothingWithheld<T>(redactor: SampleRedactor, body: () => Promise<T>): Promise<T> {
  try {
    const result = await body();
    const problems = redactor.problems();
    if (problems.length > 0) throw new CouldNotCheck(problems);
    return result;
  } finally {
    await redactor.stop();
  }
}
