import { basename, dirname } from 'node:path/posix';
import type { Case } from '../../../cases/case.ts';
import { coversResolver, namesFiles } from '../../../cases/covers.ts';
import { nearest } from '../../../config/nearest.ts';
import { normalisePath } from '../../../config/paths.ts';
import { count, plural } from '../../../values/format.ts';
import type { Finding } from '../../finding.ts';
import { finding } from '../../make-finding.ts';
import type { SetFacts, SetOptions } from '../facts.ts';
import { ground } from '../grounds.ts';
import { shownValue } from '../wording.ts';
import { coverEntries } from './cover-entries.ts';
import type { ExpectedCall } from './expected-calls.ts';
import { type KnownTools, pathBelow } from './known-tools.ts';
import { casesThat, idsOf, subjectOf } from './name-words.ts';

/** So many entries that stand for nothing have one cause, and one finding. */
const MANY = 20;

/**
 * Entries of `covers` that stand for nothing. A tool that a case expects is none of them: whether there is such a tool
 * is asked of the expectation.
 */
export function unknownCovers(
  facts: SetFacts,
  options: SetOptions,
  known: KnownTools | undefined,
  calls: ReadonlyMap<string, readonly ExpectedCall[]>,
): readonly Finding[] {
  const { suite, cases, files } = facts;
  const promptIds = suite.prompts.map(({ id }) => id);
  const tools = [...(known?.tools.keys() ?? []), ...calls.keys()];
  const resolve = coversResolver({ promptIds, tools, toolSteps: [], files });
  // With a file of tools unread, any name may be one of theirs.
  const areAllKnown = suite.tools.length === 0 || known?.leadNowhere.length === 0;
  const unknown = [...coverEntries(cases)].filter(
    ([entry]) =>
      (areAllKnown || namesFiles(entry)) && resolve({ covers: [entry], expect: new Map() }).unknown.length > 0,
  );
  if (unknown.length > MANY) return [manyEntries(facts, options, unknown)];
  return unknown.map(([entry, cases]) =>
    namesFiles(entry)
      ? unknownFile(facts, options, entry, cases)
      : unknownName(facts, options, entry, cases, [...promptIds, ...(known?.tools.keys() ?? [])]),
  );
}

function manyEntries(
  { suite }: SetFacts,
  options: SetOptions,
  unknown: readonly (readonly [string, readonly Case[]])[],
): Finding {
  const cases = unknown.flatMap(([, cases]) => cases);
  const shown = unknown.slice(0, MANY).map(([entry, cases]) => `${shownValue(entry)}, named by ${idsOf(cases)}`);
  return finding('set/unknown-tool', options, {
    suite: suite.name,
    subject: 'covers',
    ...(cases[0] === undefined ? {} : { location: cases[0].location }),
    message: `${casesThat(cases, 'name')} under \`covers\` what is not there: ${count(unknown.length)} entries are no file, no prompt of the suite and no tool`,
    evidence: [...shown, `and ${plural(unknown.length - MANY, 'entry', 'entries')} more`],
    fix: 'So many at once mostly have one cause: a folder was moved, or its files were renamed. Correct the entries, or take them out.',
    grounds: unknown.flatMap(([entry, cases]) => groundsOf(entry, cases)),
  });
}

function unknownFile(facts: SetFacts, options: SetOptions, entry: string, cases: readonly Case[]): Finding {
  const meant = fileLike(normalisePath(entry), knownFiles(facts));
  return entryFinding(facts, options, entry, cases, {
    what: /[*?{[]/.test(entry) ? 'which matches no file' : 'which is no file',
    fix: `${insteadOf(meant)}, or look whether the cases still hold without it and take it out. What is in a folder is written \`folder/**\`.`,
  });
}

function unknownName(
  facts: SetFacts,
  options: SetOptions,
  entry: string,
  cases: readonly Case[],
  known: readonly string[],
): Finding {
  const isFileName = /\.\w+$/.test(entry);
  const meant = isFileName ? fileLike(entry, knownFiles(facts)) : nearest(entry, known);
  const isStep = facts.suite.steps.some(({ name }) => name === entry);
  const hints = [
    ...(isStep ? ['It is the name of a step: what a case expects of a step need not be named.'] : []),
    ...(isFileName && meant === undefined ? [`A file beside the config is written ${shownValue(`./${entry}`)}.`] : []),
  ];
  return entryFinding(facts, options, entry, cases, {
    what: 'which is neither a prompt of the suite nor a tool',
    fix: [`${insteadOf(meant)}, or take it out.`, ...hints].join(' '),
  });
}

function entryFinding(
  { suite }: SetFacts,
  options: SetOptions,
  entry: string,
  cases: readonly Case[],
  { what, fix }: { readonly what: string; readonly fix: string },
): Finding {
  return finding('set/unknown-tool', options, {
    suite: suite.name,
    subject: subjectOf(entry),
    ...(cases[0] === undefined ? {} : { location: cases[0].location }),
    message: `${casesThat(cases, 'name')} ${shownValue(entry)} under \`covers\`, ${what}`,
    evidence: [`named by ${idsOf(cases)}`],
    fix,
    grounds: groundsOf(entry, cases),
  });
}

function groundsOf(entry: string, cases: readonly Case[]): readonly string[] {
  return cases.map(({ id }) => ground('covers', id, entry));
}

function insteadOf(meant: string | undefined): string {
  return meant === undefined ? 'Correct it' : `Write ${shownValue(meant)} if that is meant`;
}

function knownFiles(facts: SetFacts): readonly string[] {
  const tools = (facts.tools ?? []).map(({ file }) => pathBelow(facts, file));
  return [...new Set([...facts.files, ...facts.suite.prompts.map(({ path }) => path), ...tools])];
}

/** A file of that name in another folder, or one in that folder whose name is spelt alike. */
function fileLike(path: string, known: readonly string[]): string | undefined {
  const moved = known.find((file) => basename(file) === basename(path));
  if (moved !== undefined) return moved.includes('/') ? moved : `./${moved}`;
  const beside = known.filter((file) => dirname(file) === dirname(path)).map((file) => basename(file));
  const alike = nearest(basename(path), beside);
  return alike === undefined ? undefined : `${dirname(path)}/${alike}`;
}
