import type { DeployedState } from '../production/deployed-versions.ts';
import { failing } from '../rules/standing.ts';
import { plural } from '../values/format.ts';
import { type Block, heading, leftColumn, list, paragraph, table } from './blocks.ts';
import { COMPARED, type DeployedReport, type DeployedSuite } from './deployed-report.ts';
import { printJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { findingWords, findingWordsOfSuite, rulesOf } from './sections/finding-words.ts';
import { problemBlocks } from './sections/problem-list.ts';
import { waivedFindings } from './sections/waived.ts';
import { toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { code, listed, prose, type Words, words } from './words.ts';

/** `problems` is there only when production could not be asked. */
export function deployedJson({ findings, waived, suites, problems }: DeployedReport): string {
  return printJson({
    version: 1,
    findings,
    waived,
    suites: Object.fromEntries(
      suites.map(({ suite, prompts, notMeasured, remarks }) => [suite, { prompts, notMeasured, remarks }]),
    ),
    ...(problems.length === 0 ? {} : { problems }),
  });
}

/** What could not be asked, what production runs that is not pinned, then every prompt. */
export function renderDeployed(report: DeployedReport): string {
  return toMarkdown([heading(3, words`Evalgap · ${outcome(report)}`), ...blocksOf(report)]);
}

export function renderDeployedText(report: DeployedReport, { columns, style }: TextOptions = {}): string {
  return toTerminal([...blocksOf(report), paragraph(words`${outcome(report)}`)], columns, style);
}

function blocksOf(report: DeployedReport): readonly Block[] {
  const { findings, problems, suites } = report;
  const shown = findings.filter(({ level }) => level !== 'off');
  const wordsOf = suites.length > 1 ? findingWordsOfSuite : findingWords;
  return [
    ...problemBlocks(problems),
    ...(shown.length === 0 ? [] : [list(shown.map(wordsOf))]),
    ...suites.flatMap(suiteBlocks),
    ...waivedFindings(report).map(paragraph),
  ];
}

const STATES: Readonly<Record<DeployedState, string>> = {
  'as-pinned': 'as pinned',
  differs: 'another version',
  'digest-differs': 'another text',
  'cannot-tell': 'cannot be compared',
  'not-reported': 'not reported',
  'not-pinned': 'not pinned',
};

function suiteBlocks({ suite, prompts, notMeasured, remarks }: DeployedSuite): readonly Block[] {
  const columns = ['prompt', 'pin', 'production', 'state'].map(leftColumn);
  const rows = prompts.map(({ prompt, pin, deployed, state }) => [
    words`${code(prompt)}`,
    stamp(pin),
    stamp(deployed),
    words`${STATES[state]}`,
  ]);
  const missing = notMeasured.map(({ rule, reason }) => words`Not measured: ${code(rule)} (${prose(reason, 300)}).`);
  return [
    paragraph(words`${code(suite)}`),
    ...(rows.length === 0 ? [] : [table(columns, rows)]),
    ...[...missing, ...remarks.map((remark) => words`${prose(remark)}`)].map(paragraph),
  ];
}

/** With as many digits as `evalgap pin` writes. */
function stamp(version: string | null): Words {
  return version === null ? words`–` : words`${code(version.replace(/(sha256:[0-9a-f]{12})[0-9a-f]+$/i, '$1'))}`;
}

function outcome({ findings, problems, suites, failOn }: DeployedReport): Words {
  const rows = suites.flatMap(({ prompts }) => prompts);
  const held = rows.filter(({ state }) => state === 'as-pinned').length;
  const compared = rows.filter(({ state }) => COMPARED.has(state)).length;
  const failed = failing(findings, failOn);
  const ending = failed.length === 0 ? [] : words`; ${code('fail-on')} names ${listed(rulesOf(failed))}`;
  const unasked = problems.length === 0 ? '' : `Could not ask everything: ${plural(problems.length, 'problem')}; `;
  if (compared === 0) return words`${unasked}${unasked === '' ? 'No' : 'no'} prompt could be compared${ending}`;
  return words`${unasked}${held} of ${plural(compared, 'prompt')} ${compared === 1 ? 'runs' : 'run'} as pinned${ending}`;
}
