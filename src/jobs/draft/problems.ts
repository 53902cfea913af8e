import type { BranchPullRequest } from '../../github/branch-pull-requests.ts';
import type { Refusal } from '../../github/refusal.ts';
import type { DraftNews } from '../../report/draft/body.ts';
import type { Problem } from '../../values/problem.ts';
import type { DraftBranch } from './draft-branch.ts';

export function leftToPerson({ number }: BranchPullRequest, { drafted }: DraftNews): string {
  const issues = drafted.map(({ issue }) => issue.number).join(', ');
  return `pull request ${number} was opened by a person, so its text is left as it is: what is new on its branch comes from ${drafted.length === 1 ? 'issue' : 'issues'} ${issues}, which its merge does not close`;
}

export function contested({ name }: Pick<DraftBranch, 'name'>, attempts: number): Problem {
  return { message: `The branch ${name} moved each of ${attempts} times`, remedy: 'Run the job again' };
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
