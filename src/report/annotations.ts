import type { Finding } from '../rules/finding.ts';
import { assertNever } from '../values/json.ts';
import type { Problem } from '../values/problem.ts';
import { areOfSeveralSuites, atLevel, SHOWN_LEVELS, type ShownLevel } from './sections/finding-words.ts';
import { prose, sentence } from './words.ts';

/** A remark at a place in the changed files, as plain data; whoever writes it to a log has to keep it inert there. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Loudest first, since GitHub shows only the first few of each level. Of several suites each is told with its own. */
export function findingAnnotations(findings: readonly Finding[]): readonly Annotation[] {
  const several = areOfSeveralSuites(findings);
  return SHOWN_LEVELS.flatMap((level) => {
    return atLevel(findings, level).map((finding) => annotationOf(finding, level, several));
  });
}

export function problemAnnotations(problems: readonly Problem[]): readonly Annotation[] {
  return problems.map(({ message, location, expected, remedy = '' }) => ({
    level: 'error',
    title: 'Could not check',
    message: [sentence(message), expected === undefined ? '' : `Expected ${sentence(expected)}`, sentence(remedy)]
      .filter((part) => part !== '')
      .join(' '),
    ...location,
  }));
}

function annotationOf(finding: Finding, level: ShownLevel, several: boolean): Annotation {
  const { rule, suite, message, fix, location } = finding;
  const owner = several && suite !== '' ? ` of ${prose(suite, 80)}` : '';
  const text = [sentence(message), sentence(fix)].filter((part) => part !== '').join(' ');
  return { level: commandOf(level), title: `${prose(rule, 100)}${owner}`, message: text, ...location };
}

function commandOf(level: ShownLevel): Annotation['level'] {
  switch (level) {
    case 'note':
      return 'notice';
    case 'warning':
    case 'error':
      return level;
    default:
      return assertNever(level);
  }
}
