import type { Finding } from '../rules/finding.ts';
import { type Block, details, heading, paragraph } from './blocks.ts';
import { type Part, shortened, whole } from './budget.ts';
import type { PullRequestReport, SuiteReport } from './report.ts';
import { findingParts } from './sections/finding-list.ts';
import { headlineOf } from './sections/headline.ts';
import { anythingMoved } from './sections/measured.ts';
import { endingNotes, overallSentence, suiteTable } from './sections/overall.ts';
import { problemPart } from './sections/problem-list.ts';
import { readingNotes } from './sections/reading-notes.ts';
import { type SectionOptions, suiteSection } from './sections/suite-section.ts';
import { worstFirst } from './sections/worst-first.ts';
import { code, link, listedUpTo, strong, type Words, words } from './words.ts';

/** A whole pull-request report, the verdict first, as parts that can be left out in a fixed order. */
export function pullRequestParts(report: PullRequestReport, options: SectionOptions): readonly Part[] {
  const suites = worstFirst(report.suites);
  const known = new Set(suites.map(({ suite }) => suite));
  const ofSuite = ({ suite }: SuiteReport) => report.findings.filter((finding) => finding.suite === suite);
  const general = report.findings.filter(({ suite }) => !known.has(suite));
  const owner = words`${code(report.config)}`;
  const [only, ...others] = suites;
  const single = only !== undefined && others.length === 0 && report.problems.length === 0;
  const [first, ...rest] = [
    whole(heading(3, words`Evalgap${legOf(report)} · ${single ? headlineOf(only).sentence : overallSentence(report)}`)),
    ...(report.problems.length === 0 ? [] : [problemPart(report.problems, owner)]),
    ...(single
      ? suiteSection(only, ofSuite(only), options, endingNotes(report))
      : [whole(...endingNotes(report)), ...suiteSections(suites, ofSuite, options)]),
    ...findingParts(general, owner),
    whole(...readingNotes(suites, options.explained)),
  ];
  return [...(first === undefined ? [] : [first]), ...rest.map(withoutEverything)];
}

function legOf({ scope }: PullRequestReport): Words {
  return scope === undefined || scope.leg === '' ? words`` : words` (${code(scope.leg, 100)})`;
}

/** Says what a shorter report leaves out, and where it stands. */
export function leftOutNotice({ fullReport }: PullRequestReport): (leftOut: readonly Words[]) => readonly Block[] {
  return (leftOut) => [
    paragraph(words`${strong('Left out for length:')} ${listedUpTo(6, leftOut)}. ${whereIsAll(fullReport)}`),
  ];
}

function whereIsAll(fullReport: string | undefined): Words {
  if (fullReport === undefined) return words`Run ${code('npx evalgap pr')} for all of it.`;
  if (/^https?:/.test(fullReport)) return words`${link('Full report', fullReport)}.`;
  return words`Full report: ${code(fullReport, 200)}.`;
}

function suiteSections(
  suites: readonly SuiteReport[],
  findingsOf: (suite: SuiteReport) => readonly Finding[],
  options: SectionOptions,
): readonly Part[] {
  if (suites.length === 0) return [];
  const sections = suites.map((suite, index) => {
    const parts = suiteSection(suite, findingsOf(suite), options);
    const title = words`${code(suite.suite)}: ${headlineOf(suite).sentence}`;
    const section = isQuiet(suite, findingsOf(suite)) ? [folded(title, parts)] : [whole(heading(4, title)), ...parts];
    return index === 0 ? section : leavable(section, words`the section of ${code(suite.suite)}`);
  });
  return [suiteTable(suites), ...sections.flat()];
}

/** Nothing in it asks for a second look. */
function isQuiet({ measurement }: SuiteReport, findings: readonly Finding[]): boolean {
  if (findings.some(({ level }) => level === 'error' || level === 'warning')) return false;
  return (
    measurement.kind === 'compared' &&
    measurement.comparison.comparable === true &&
    !anythingMoved(measurement.comparison)
  );
}

function folded(title: Words, parts: readonly Part[]): Part {
  const blocks = parts.flatMap((part) => part.blocks);
  const shortest = parts.flatMap((part) => part.shorter.at(-1)?.blocks ?? part.blocks);
  return shortened(whole(details(title, blocks)), { at: 'moved-to-10', blocks: [details(title, shortest)] });
}

/** The table of suites still has its line. */
function leavable(section: readonly Part[], name: Words): readonly Part[] {
  return section.map((part, index) =>
    shortened(part, { at: 'section', blocks: [], ...(index === 0 ? { leftOut: name } : {}) }),
  );
}

function withoutEverything(part: Part, index: number): Part {
  return shortened(part, {
    at: 'all-but-verdict',
    blocks: [],
    ...(index === 0 ? { leftOut: words`everything but the verdict` } : {}),
  });
}
