import type { Case } from '../cases/case.ts';
import type { Config, LoadedConfig, Suite } from '../config/config.ts';
import { fails, ruleOptions } from '../config/levels.ts';
import type { NotMeasured } from '../rules/set/judge-set.ts';
import { SET_RULES } from '../rules/set/set-rules.ts';
import { count, plural } from '../values/format.ts';
import { formatProblem, type Problem } from '../values/problem.ts';

export function stoodBefore(findings: number): readonly string[] {
  if (findings === 0) return [];
  return [
    `${plural(findings, 'finding')} about the set itself that stood before this change: \`npx evalgap check\` lists ${findings === 1 ? 'it' : 'them'}.`,
  ];
}

export function notAllKnown(problem: Problem): string {
  return `Some of the findings about the set itself may have stood before this change: not all of the base could be read (${formatProblem(problem)}).`;
}

export function notLookedFor(problem: Problem): string {
  return `Whatever about the set depends on a file that could not be read: ${formatProblem(problem)}.`;
}

export function noLongerJudged({ rule, reason }: NotMeasured): string {
  return `\`${rule}\` no longer has what it went by at the merge base: ${reason}.`;
}

/** The same where the rule fails the check: what it would have said, nobody knows. */
export function notJudged({ rule, reason }: NotMeasured, { locate }: LoadedConfig, { name }: Suite): Problem {
  return {
    message: `\`${rule}\` fails the check and no longer has what it went by at the merge base: ${reason}`,
    location: locate(['suites', name]),
    remedy: 'Put back what it goes by. Where that is to go, somebody has to merge the change past this check',
  };
}

/** Rules that are named to fail the check and never do on a pull request. */
export function neverJudged(failOn: readonly string[]): readonly string[] {
  const rules = SET_RULES.filter(({ id, takesRuns }) => takesRuns && fails(id, failOn)).map(({ id }) => `\`${id}\``);
  if (rules.length === 0) return [];
  return [
    `\`fail-on\` names ${rules.join(', ')}, which ${rules.length === 1 ? 'goes' : 'go'} by recorded runs and ${rules.length === 1 ? 'is' : 'are'} not judged on a pull request: \`npx evalgap check --runs\` does.`,
  ];
}

/** What happened to the cases, where no two agents say whether it hides a failure. */
export function untoldChanges(
  {
    judged,
    suite,
    before,
  }: { readonly judged: LoadedConfig; readonly suite: Suite; readonly before: Config | undefined },
  was: readonly Case[],
  now: readonly Case[],
): readonly string[] {
  const own = before?.suites.find(({ name }) => name === suite.name);
  if (suite.agent !== undefined && own?.agent !== undefined) return [];
  const { failOn } = judged.config;
  if (ruleOptions(judged.config, 'set/weakened').level === 'off' && !fails('set/weakened', failOn)) return [];
  const asked = new Set(now.map(({ digest }) => digest));
  const ids = new Set(now.map(({ id }) => id));
  const changed = was.filter(({ digest }) => !asked.has(digest));
  if (changed.length === 0) return [];
  const edited = changed.filter(({ id }) => ids.has(id)).length;
  const gone = changed.length - edited;
  const phrases = [
    ...(gone === 0 ? [] : [`${plural(gone, 'case')} removed or made ${gone === 1 ? 'a draft' : 'drafts'}`]),
    ...(edited === 0 ? [] : [`${gone === 0 ? plural(edited, 'case') : count(edited)} edited`]),
  ];
  const side = suite.agent === undefined ? 'no agent' : 'no agent at the merge base';
  const they = changed.length === 1 ? 'it' : 'they';
  return [`${phrases.join(', ')}; ${side}: whether ${they} would fail as ${they} stood is not measured.`];
}
