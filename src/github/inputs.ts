import { CouldNotCheck, type Problem } from '../values/problem.ts';

/** The inputs of `action.yml`, read in this one place. */
export interface Inputs {
  readonly config: string;
  /** Empty: every suite of the config. */
  readonly suites: readonly string[];
  readonly token: string;
  readonly job: 'auto';
  /** Rules and groups that fail the check, beside the config's: a workflow may add, never remove. */
  readonly failOn: readonly string[];
  readonly comment: 'auto' | 'never';
  readonly status: 'auto' | 'never';
}

export function readInputs(environment: Readonly<Record<string, string>>): Inputs {
  const problems: Problem[] = [];
  const input = (name: string): string => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
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
    config: input('config') === '' ? 'evalgap.yml' : input('config'),
    suites: listOf(input('suites')),
    token: input('github-token'),
    job: choice('job', ['auto']),
    failOn: listOf(input('fail-on')),
    comment: choice('comment', ['auto', 'never']),
    status: choice('status', ['auto', 'never']),
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
