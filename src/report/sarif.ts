import { groupOf, RULES, type Rule } from '../config/rule-ids.ts';
import type { Finding } from '../rules/finding.ts';
import { count } from '../values/format.ts';
import type { Location, Problem } from '../values/problem.ts';
import { VERSION } from '../values/version.ts';
import { printJson } from './json.ts';
import { sarifLocation, uriOf } from './sarif/location.ts';
import type {
  SarifInvocation,
  SarifLevel,
  SarifLocation,
  SarifLog,
  SarifNotification,
  SarifRule,
} from './sarif/log.ts';
import { sarifResults } from './sarif/results.ts';
import { problemText } from './sarif/texts.ts';

/** Paths are relative to the root of the repository, or absolute. */
export interface SarifFacts {
  readonly findings: readonly Finding[];
  /** What kept the command from checking. */
  readonly problems: readonly Problem[];
  /** Of the command; 2 says that something could not be checked. */
  readonly exitCode: number;
  /** The config's path: what has no place of its own stands there. */
  readonly config: string;
}

const MOST_PROBLEMS = 1_000;

/**
 * Findings as SARIF 2.1.0, for code scanning and whatever else reads it. Findings whose level is off are left out; what
 * could not be checked makes the invocation unsuccessful. Stays within what GitHub takes and says what it left out.
 */
export function renderSarif({ findings, problems, exitCode, config }: SarifFacts): string {
  const placeOf = (location: Location = { file: config }) => sarifLocation(location);
  const { results, leftOut } = sarifResults(findings, placeOf);
  const log: SarifLog = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Evalgap', semanticVersion: VERSION, rules: RULES.map(ruleOf) } },
        // Uploads of several configs of one repository stand side by side by it.
        automationDetails: { id: `evalgap/${uriOf(config)}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: exitCode !== 2, exitCode, ...said(problems, leftOut, placeOf) }],
        results,
      },
    ],
  };
  return printJson(log);
}

function ruleOf({ id, level, says }: Rule): SarifRule {
  const command = `npx evalgap explain ${id}`;
  return {
    id,
    shortDescription: { text: says },
    fullDescription: { text: says },
    help: {
      text: `Why this is looked for, how, and what to do about it: ${command}`,
      markdown: `Why this is looked for, how, and what to do about it: \`${command}\``,
    },
    defaultConfiguration: { level: sarifLevel(level) },
    properties: { tags: ['evals', groupOf(id)] },
  };
}

function sarifLevel(level: Rule['level']): SarifLevel {
  return level === 'off' ? 'none' : level;
}

function said(
  problems: readonly Problem[],
  leftOut: number,
  placeOf: (location: Location | undefined) => SarifLocation,
): Pick<SarifInvocation, 'toolExecutionNotifications'> {
  const untold = problems.length - MOST_PROBLEMS;
  return {
    toolExecutionNotifications: [
      ...problems.slice(0, MOST_PROBLEMS).map((problem): SarifNotification => {
        return { level: 'error', message: problemText(problem), locations: [placeOf(problem.location)] };
      }),
      ...(untold > 0 ? [remark(`${count(untold)} more problems are not listed here.`)] : []),
      ...(leftOut > 0
        ? [remark(`${count(leftOut)} more findings are not listed here: code scanning takes no more.`)]
        : []),
    ],
  };
}

function remark(text: string): SarifNotification {
  return { level: 'warning', message: { text } };
}
