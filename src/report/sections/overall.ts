import { plural } from '../../values/format.ts';
import { type Block, leftColumn, paragraph, table } from '../blocks.ts';
import { type Part, shortened, whole } from '../budget.ts';
import type { PullRequestReport, SuiteReport } from '../report.ts';
import { code, listed, listedUpTo, strong, type Words, words } from '../words.ts';
import { failing, rulesOf } from './finding-words.ts';
import { headlineOf } from './headline.ts';
import { type Standing, standingOf, standings } from './worst-first.ts';

const MOST_ROWS = 30;

const SHORT: Readonly<Record<Standing, string>> = {
  worse: 'got worse',
  failed: 'could not be measured',
  'not-measured': 'not measured',
  inconclusive: 'inconclusive',
  'first-run': 'first run, no base',
  'not-run': 'nothing was run',
  better: 'got better',
  unchanged: 'no detectable change',
};

/** The verdict over all suites in one sentence. */
export function overallSentence({ suites, problems }: PullRequestReport): Words {
  const counted = standings(suites).map(({ standing, suites: n }) => `${n} ${SHORT[standing]}`);
  const ofSuites = counted.length === 0 ? [] : words`of ${plural(suites.length, 'suite')} ${listed(counted)}`;
  if (problems.length > 0) {
    const stopped = words`could not check: ${plural(problems.length, 'problem')}`;
    return counted.length === 0 ? stopped : words`${stopped}; ${ofSuites}`;
  }
  return counted.length === 0 ? words`nothing was checked: the config has no suite` : ofSuites;
}

/** A line for each suite. */
export function suiteTable(suites: readonly SuiteReport[]): Part {
  const blocks = (most: number): readonly Block[] => {
    const rest = standings(suites.slice(most)).map(({ standing, suites: n }) => `${n} ${SHORT[standing]}`);
    return [
      table(
        [leftColumn('suite'), leftColumn('outcome'), leftColumn('what was seen')],
        suites
          .slice(0, most)
          .map((suite) => [words`${code(suite.suite, 60)}`, outcome(suite), headlineOf(suite).sentence]),
      ),
      ...(rest.length === 0 ? [] : [paragraph(words`Further suites: ${listed(rest)}.`)]),
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
  return [
    words`Rules, margins and ${code('fail-on')} come from this pull request itself: the base branch has none yet.`,
  ];
}

function outcome(suite: SuiteReport): Words {
  const standing = standingOf(suite);
  return standing === 'worse' ? words`${strong(SHORT[standing])}` : words`${SHORT[standing]}`;
}
