import type { Refusal } from '../../github/refusal.ts';
import type { DraftNews } from '../../report/draft/body.ts';
import type { Problem } from '../../values/problem.ts';
import type { DraftBranch } from './draft-branch.ts';

export function leftToPerson(number: number, { drafted }: DraftNews): string {
  const numbers = drafted.map(({ issue }) => issue.number);
  const lines = numbers.map((issue) => `\`Closes #${issue}\``).join(', ');
  return `pull request ${number} was opened by a person, so its text is left as it is: what is new on its branch comes from ${issuesOf(numbers)}, which its merge does not close. Add ${lines} to its text`;
}

export function mergedMeanwhile(number: number, { drafted }: DraftNews): string {
  const numbers = drafted.map(({ issue }) => issue.number);
  return `pull request ${number} was merged while this ran, with the drafts of ${issuesOf(numbers)}: its text does not name them, so close ${numbers.length === 1 ? 'it' : 'them'} by hand`;
}

function issuesOf(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'issue' : 'issues'} ${numbers.join(', ')}`;
}

/** `why`: a sentence each. */
export function unreadIssues(why: readonly string[]): Problem {
  return {
    message: `Evalgap could not read which failures were confirmed: ${why.join('; ')}`,
    remedy: 'Mend that and run the job again: until then nothing is drafted',
  };
}

export function contested({ name }: Pick<DraftBranch, 'name'>, attempts: number): Problem {
  return {
    message: `The branch ${name} or its pull request changed each of ${attempts} times`,
    remedy: 'Run the job again',
  };
}

export function notWritten(refusal: Refusal): Problem {
  return problemOf('write the branch with drafted cases', refusal);
}

export function notOpened(refusal: Refusal): Problem {
  return problemOf('open the pull request', refusal);
}

export function notTold(number: number, refusal: Refusal): Problem {
  return problemOf(`tell in pull request ${number} which cases are new on its branch`, refusal);
}

export function tooLong(number: number): Problem {
  return {
    message: `The cases are on the branch, and the text of pull request ${number} has no room left to tell of them`,
    remedy: 'Merge it or close it',
  };
}

function problemOf(what: string, refusal: Refusal): Problem {
  return refusal.kind === 'forbidden'
    ? {
        message: `Evalgap could not ${what}: the token lacks \`${refusal.permission}\``,
        remedy: `Give the job \`${refusal.permission}\` under \`permissions:\``,
      }
    : { message: `Evalgap could not ${what}: ${refusal.reason}`, remedy: 'Run the job again' };
}
