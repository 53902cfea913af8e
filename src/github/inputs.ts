import { CouldNotCheck, type Problem } from '../values/problem.ts';

const JOBS = ['auto', 'measure', 'report', 'check', 'comment', 'command', 'record'] as const;

/** What the Action is to do; `auto` goes by the event. */
export type JobName = (typeof JOBS)[number];

/** The inputs of `action.yml`, read in this one place. */
export interface Inputs {
  readonly config: string;
  /** Empty: every suite of the config. */
  readonly suites: readonly string[];
  readonly token: string;
  readonly job: JobName;
  /** Rules and groups that fail the check, beside the config's: a workflow may add, never remove. */
  readonly failOn: readonly string[];
  readonly comment: 'auto' | 'never';
  readonly status: 'auto' | 'never';
  /** The login under which the token writes. */
  readonly botLogin: string;
  /** Folder that an earlier job's artifact was downloaded to. */
  readonly artifact: string;
  /** Name of the artifact that carries the report on a restricted pull request. */
  readonly artifactName: string;
  /** Path of the workflow file that checks pull requests. */
  readonly workflow: string;
  /** File name of the workflow that measures forks on command. */
  readonly forkWorkflow: string;
  /** Token of a GitHub App that may push; empty where nothing is pushed. */
  readonly pushToken: string;
  /** The matrix of a workflow's job as JSON; `null` where there is none. */
  readonly matrix: string;
}

export function readInputs(environment: Readonly<Record<string, string>>): Inputs {
  const problems: Problem[] = [];
  const input = (name: string): string => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const orElse = (name: string, otherwise: string): string => (input(name) === '' ? otherwise : input(name));
  const choice = <Value extends string>(name: string, allowed: readonly [Value, ...Value[]]): Value => {
    const given = input(name);
    const found = given === '' ? allowed[0] : allowed.find((value) => value === given);
    if (found === undefined) {
      problems.push({
        message: `input \`${name}\` is ${JSON.stringify(given)}`,
        expected: allowed.join(' or '),
        remedy: `Change \`${name}\` under \`with:\` in the workflow`,
      });
    }
    return found ?? allowed[0];
  };
  const inputs: Inputs = {
    config: orElse('config', 'evalgap.yml'),
    suites: listOf(input('suites')),
    token: input('github-token'),
    job: choice('job', JOBS),
    failOn: listOf(input('fail-on')),
    comment: choice('comment', ['auto', 'never']),
    status: choice('status', ['auto', 'never']),
    botLogin: orElse('bot-login', 'github-actions[bot]'),
    artifact: input('artifact'),
    artifactName: orElse('artifact-name', 'evalgap-report'),
    workflow: orElse('workflow', '.github/workflows/evalgap.yml'),
    forkWorkflow: orElse('fork-workflow', 'fork-run.yml'),
    pushToken: input('push-token'),
    matrix: orElse('matrix', 'null'),
  };
  if (inputs.token === '') {
    problems.push({
      message: 'input `github-token` is empty',
      expected: "the job's own token",
      remedy: 'Leave the input out: its default is the token of the job',
    });
  }
  if (problems.length > 0) throw new CouldNotCheck(problems);
  return inputs;
}

/** `a, b` or one per line. */
function listOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '');
}
