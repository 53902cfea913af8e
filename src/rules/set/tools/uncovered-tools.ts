import { coversFile } from '../../../cases/covers.ts';
import { count, plural } from '../../../values/format.ts';
import type { Location } from '../../../values/problem.ts';
import type { Finding } from '../../finding.ts';
import { finding } from '../../make-finding.ts';
import { quoted } from '../../wording.ts';
import type { SetFacts, SetOptions, ToolInFile } from '../facts.ts';
import { ground } from '../grounds.ts';
import { grouped } from '../grouped.ts';
import { shownValue } from '../wording.ts';
import { coverEntries, coveredFiles } from './cover-entries.ts';
import { expectedCalls, toolSteps } from './expected-calls.ts';
import { knownTools, pathBelow, toolsUnknown } from './known-tools.ts';
import { namesOf, subjectOf } from './name-words.ts';

/** A schema file often describes more than the agent uses: beyond a few, one finding says it for all of them. */
const A_FEW = 5;

/** Tools that no case expects to be called and none names under `covers`. */
export function uncoveredTools(facts: SetFacts, options: SetOptions): readonly Finding[] {
  const known = knownTools(facts);
  if (known === undefined || namesUnusable(facts) !== undefined) return [];
  const [calls, entries] = [expectedCalls(facts), coverEntries(facts.cases)];
  const isCovered = coveredFiles(entries.keys());
  const paths = new Map(Array.from(known.tools.values(), ({ file }) => [file, pathBelow(facts, file)]));
  const covered = new Set([...paths].filter(([, path]) => isCovered(path)).map(([file]) => file));
  const all = [...known.tools.values()];
  const left = all.filter(({ name, file }) => !calls.has(name) && !entries.has(name) && !covered.has(file));

  const byFile = bundled(left, all, ({ file }) => file);
  const entryOf = ({ file }: ToolInFile) => facts.suite.tools.find((glob) => coversFile(glob)(paths.get(file) ?? file));
  const byEntry = bundled(byFile.single, all, entryOf);
  return [
    ...byFile.bundles.map((bundle) => manyTools(facts, options, bundle, { file: bundle.key })),
    ...byEntry.bundles.map((bundle) => manyTools(facts, options, bundle, placeOfEntry(facts, bundle.key))),
    ...byEntry.single.map((tool) => oneTool(facts, options, tool)),
  ];
}

/** What keeps it from being known which tools no case calls; a phrase each. */
export function whyNoTools(facts: SetFacts): readonly string[] {
  const unusable = knownTools(facts) === undefined ? undefined : namesUnusable(facts);
  return [...toolsUnknown(facts), ...(unusable === undefined ? [] : [unusable])];
}

function oneTool(facts: SetFacts, options: SetOptions, { name, file, line }: ToolInFile): Finding {
  return finding('set/uncovered-step', options, {
    suite: facts.suite.name,
    subject: subjectFor(facts, name),
    location: { file, ...(line === undefined ? {} : { line }) },
    message: `no case calls or covers tool ${shownValue(name)} of ${quoted(file)}`,
    evidence: [],
    fix: `Write a case that expects it to be called, or name it under \`covers\` of one that watches over it. A tool the agent does not use can be left out of \`tools\`.`,
    grounds: [ground('tool', name)],
  });
}

function placeOfEntry({ suite, locate }: SetFacts, entry: string): Location {
  return locate(['suites', suite.name, 'tools', suite.tools.indexOf(entry)]);
}

/** The bare name, unless a step or a prompt goes by it. */
function subjectFor({ suite }: SetFacts, name: string): string {
  const isTaken = suite.steps.some((step) => step.name === name) || suite.prompts.some(({ id }) => id === name);
  return subjectOf(isTaken ? `tool ${name}` : name);
}

function manyTools(
  { suite }: SetFacts,
  options: SetOptions,
  { key, uncovered, covered }: Bundle,
  location: Location,
): Finding {
  const all = plural(uncovered.length + covered.length, 'tool');
  const some = covered.length === 0 ? `any of the ${all}` : `${count(uncovered.length)} of the ${all}`;
  return finding('set/uncovered-step', options, {
    suite: suite.name,
    subject: key,
    location,
    message: `no case calls or covers ${some} of ${quoted(key)}`,
    evidence: [
      `neither called nor covered: ${namesOf(uncovered.map(({ name }) => name))}`,
      ...(covered.length === 0 ? [] : [`called or covered: ${namesOf(covered.map(({ name }) => name))}`]),
    ],
    fix: 'Write cases for those that the agent is meant to use. If it uses no more than the cases call, let `tools` lead to a smaller file, or waive this.',
    grounds: uncovered.map(({ name }) => ground('tool', name)),
  });
}

function namesUnusable(facts: SetFacts): string | undefined {
  if (toolSteps(facts.suite).length === 0)
    return 'no step scores tool calls, so which tools the cases exercise is not known';
  const [known, calls] = [knownTools(facts), expectedCalls(facts)];
  if (calls.size === 0 || [...calls.keys()].some((name) => known?.tools.has(name))) return undefined;
  return 'what cases expect to be called goes by other names than `tools` describes';
}

interface Bundle {
  /** A file, or an entry of `tools`. */
  readonly key: string;
  readonly uncovered: readonly ToolInFile[];
  readonly covered: readonly ToolInFile[];
}

/** Tools that are many, or all, of those with the same key, together; the others one by one. */
function bundled(
  uncovered: readonly ToolInFile[],
  all: readonly ToolInFile[],
  keyOf: (tool: ToolInFile) => string | undefined,
): { readonly bundles: readonly Bundle[]; readonly single: readonly ToolInFile[] } {
  const open = new Set(uncovered);
  const groups = grouped(all.map((tool) => [keyOf(tool) ?? tool.file, tool]));
  const bundles = Array.from(groups, ([key, tools]) => ({
    key,
    uncovered: tools.filter((tool) => open.has(tool)),
    covered: tools.filter((tool) => !open.has(tool)),
  })).filter(({ uncovered, covered }) => uncovered.length > (covered.length === 0 ? 1 : A_FEW));
  const within = new Set(bundles.flatMap((bundle) => bundle.uncovered));
  return { bundles, single: uncovered.filter((tool) => !within.has(tool)) };
}
