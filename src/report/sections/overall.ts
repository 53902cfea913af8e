import { failing } from '../../rules/standing.ts';
import { plural } from '../../values/format.ts';
import { type Block, leftColumn, paragraph, table } from '../blocks.ts';
import { type Part, shortened, whole } from '../budget.ts';
import type { PullRequestReport, SuiteReport } from '../report.ts';
import { code, listedUpTo, strong, type Words, words } from '../words.ts';
import { rulesOf } from './finding-words.ts';
import { headlineOf } from './headline.ts';
import { type Standing, standingOf, standings } from './worst-first.ts';

const MOST_ROWS = 30;

const SHORT: Readonly<Record<Standing, string>> = {
  worse: 'got worse',
  failed: 'could not be measured',
  'not-measured': 'not measured',
  inconclusive: 'inconclusive',
  'first-run': 'run for the first time',
  'not-run': 'not run',
  better: 'got better',
  unchanged: 'without detectable change',
  unaffected: 'not affected',
};

/** The verdict over all suites in one sentence. */
export function overallSentence({ suites, problems }: PullRequestReport): Words {
  const counted = counts(suites);
  const ofSuites = `${plural(suites.length, 'suite')}: ${counted}`;
  if (problems.length > 0) {
    const stopped = `Could not check: ${plural(problems.length, 'problem')}`;
    return words`${counted === '' ? stopped : `${stopped}; ${ofSuites}`}`;
  }
  return words`${counted === '' ? 'Nothing was checked: the config has no suite' : ofSuites}`;
}

/** A line for each suite. */
export function suiteTable(suites: readonly SuiteReport[]): Part {
  const blocks = (most: number): readonly Block[] => {
    const rest = counts(suites.slice(most));
    return [
      table(
        [leftColumn('suite'), leftColumn('what was seen')],
        suites.slice(0, most).map((suite) => [words`${code(suite.suite, 60)}`, seen(suite)]),
      ),
      ...(rest === '' ? [] : [paragraph(words`Further suites: ${rest}.`)]),
    ];
  };
  const full = whole(...blocks(suites.length));
  if (suites.length <= MOST_ROWS) return full;
  return shortened(full, {
    at: 'suites',
    blocks: blocks(MOST_ROWS),
    leftOut: words`the lines of ${plural(suites.length - MOST_ROWS, 'suite')}`,
  });
}

/** How the check ends where it does not end well, and whose rules said so. */
export function endingNotes(report: PullRequestReport): readonly Block[] {
  return [...ending(report), ...policy(report)].map(paragraph);
}

function ending({ exitCode, findings, failOn }: PullRequestReport): readonly Words[] {
  if (exitCode === 0) return [];
  if (exitCode === 2) return [words`${strong('The check ends as “could not check”')}, which is not a pass.`];
  const rules = rulesOf(failing(findings, failOn));
  if (rules.length === 0) return [words`${strong('The check fails.')}`];
  return [words`${strong('The check fails')} by ${code('fail-on')}: ${listedUpTo(6, rules)}.`];
}

function policy({ policy }: PullRequestReport): readonly Words[] {
  if (policy.from === 'base') return [];
  const why =
    policy.baseUnreadable === true ? 'those of the base branch cannot be read' : 'the base branch has none yet';
  return [words`Rules, margins and ${code('fail-on')} come from this pull request itself: ${why}.`];
}

function seen(suite: SuiteReport): Words {
  const { sentence } = headlineOf(suite);
  return standingOf(suite) === 'worse' ? words`${strong(sentence)}` : sentence;
}

function counts(suites: readonly SuiteReport[]): string {
  return standings(suites)
    .map(({ standing, suites: n }) => `${n} ${SHORT[standing]}`)
    .join(', ');
}
