import {
  type Change,
  FEWEST_DAYS,
  FEWEST_KNOWN,
  FEWEST_SAMPLES,
  type ToolChanges,
  toolChanges,
} from '../../production/tool-output/tool-changes.ts';
import { toolUses } from '../../production/tool-output/tool-uses.ts';
import { outputOfAll } from '../../tools/read.ts';
import type { JsonType, OutputPath } from '../../tools/tool.ts';
import { count, percent, plural } from '../../values/format.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { caseNames, shownValue } from '../set/wording.ts';
import type { LevelOf, ShiftFacts, ShiftJudgement } from './facts.ts';
import { named } from './wording.ts';

const RULE = 'shift/tool-output';
const MOST_TOLD = 12;
const LONGEST_EXAMPLE = 80;

/** What tools answer in production that neither their schema holds nor a recorded run, nor answers from before it came. */
export function toolOutput(facts: ShiftFacts, levelOf: LevelOf): ShiftJudgement {
  const { suite, samples, tools, seen } = facts;
  if (samples.now.length === 0) return unmeasured('no sample of the last week');
  if (tools === undefined && suite.tools.length > 0) return unmeasured('a file under `tools` could not be read');
  const described = new Set((tools ?? []).map(({ name }) => name));
  const steps = new Set(suite.steps.map(({ name }) => name));
  const uses = toolUses(samples, (name) => described.has(name) || !steps.has(name));
  const called = [...uses].filter(([, { now }]) => now.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  if (called.length === 0) return unmeasured('no sample of the last week tells what a tool answered');
  const judged = called.map(([tool, weeks]) => ({
    tool,
    found: toolChanges(weeks, seen.get(tool) ?? [], outputOfAll((tools ?? []).filter(({ name }) => name === tool))),
  }));
  const unknown = judged.filter(({ found }) => found === undefined).map(({ tool }) => tool);
  const cut = judged.filter(({ found }) => found?.cut).map(({ tool }) => tool);
  return {
    findings: judged.flatMap(({ tool, found }) =>
      found === undefined || found.changes.length === 0 ? [] : [told(facts, levelOf, tool, found)],
    ),
    notMeasured: [
      ...(unknown.length === 0
        ? []
        : [
            `what ${caseNames(unknown)} usually answers: no schema, and less than ${FEWEST_KNOWN} answers in recorded runs and in samples older than two weeks`,
          ]),
      ...(cut.length === 0 ? [] : [`all of what ${caseNames(cut)} answers: it holds too many different fields`]),
    ].map((reason) => ({ rule: RULE, reason })),
  };
}

function unmeasured(reason: string): ShiftJudgement {
  return { findings: [], notMeasured: [{ rule: RULE, reason }] };
}

function told({ suite }: ShiftFacts, levelOf: LevelOf, tool: string, { changes, samples }: ToolChanges): Finding {
  const sorted = [...changes].sort((a, b) => b.seen.samples - a.seen.samples);
  const more = sorted.length - MOST_TOLD;
  return finding(RULE, levelOf(RULE), {
    suite: suite.name,
    subject: tool,
    message: `${named(tool)} answers with what no schema, run or older answer holds: ${summary(changes)}`,
    evidence: [
      ...sorted.slice(0, MOST_TOLD).map((change) => `${said(change)} ${where(change, samples, suite.weekly.quote)}`),
      ...(more > 0 ? [`and ${count(more)} more`] : []),
      `told from ${FEWEST_SAMPLES} samples or ${FEWEST_DAYS} days on`,
    ],
    fix: 'Find out what changed in the tool, and see in the samples what the agent makes of it. Bring its schema up to date, let the tools of the suite answer the same way, and add a case in which it matters.',
  });
}

function summary(changes: readonly Change[]): string {
  const kinds = [
    ['error', 'new error', 'new errors'],
    ['value', 'new value', 'new values'],
    ['field', 'new field', 'new fields'],
    ['type', 'changed type', 'changed types'],
  ] as const;
  return kinds
    .map(([kind, noun, nouns]) => ({ noun, nouns, n: changes.filter((change) => change.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ noun, nouns, n }) => plural(n, noun, nouns))
    .join(', ');
}

function said(change: Change): string {
  switch (change.kind) {
    case 'field':
      return `new: ${pathName(change.path)}${change.fieldsBelow === 0 ? '' : ` with ${plural(change.fieldsBelow, 'field')}`}`;
    case 'type':
      return `${change.path.length === 0 ? 'the answer' : pathName(change.path)} was ${change.was.map((type) => TYPES[type]).join(' or ')}, is ${TYPES[change.is]}`;
    case 'value':
      return `new value: ${change.path === undefined ? '' : `${pathName(change.path)} is `}${shownValue(change.value, 0, LONGEST_EXAMPLE)}`;
    case 'error': {
      const value = shownValue(change.value, 0, LONGEST_EXAMPLE);
      return change.path === undefined
        ? `new error: calls end with ${value}`
        : `new error: ${pathName(change.path)} is ${value}`;
    }
  }
}

function where({ seen, kind }: Change, of: number, quotes: boolean): string {
  const since = seen.first === undefined ? '' : ` since ${new Date(seen.first).toISOString().slice(0, 10)}`;
  const example =
    !quotes || kind === 'error' || kind === 'value' || seen.example === undefined || seen.example === null
      ? ''
      : `, for instance ${shownValue(seen.example, 0, LONGEST_EXAMPLE)}`;
  return `in ${count(seen.samples)} of ${plural(of, 'sample')} (${percent(seen.samples / of)})${since}${example}`;
}

const TYPES: Readonly<Record<JsonType, string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  list: 'a list',
  null: 'empty',
};

/** `items[].sku` */
function pathName(path: OutputPath): string {
  return named(path.join('.').replaceAll('.[]', '[]'));
}
