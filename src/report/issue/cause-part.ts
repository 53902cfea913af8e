import { readCause } from '../../commands/cause.ts';
import { formatCommand } from '../../commands/command.ts';
import { coveringLine } from '../../rules/stale/wording.ts';
import { dayAfter, dayOf } from '../../values/days.ts';
import { plural, shortRevision } from '../../values/format.ts';
import { type Block, details, fence, heading, list, paragraph } from '../blocks.ts';
import type { Part } from '../budget.ts';
import {
  capital,
  code,
  type Inline,
  joined,
  link,
  listed,
  listedUpTo,
  prose,
  sentence,
  strong,
  type Words,
  words,
} from '../words.ts';
import { type CauseCommit, isAboutProduction, type WeeklyCause, type WeeklyIssue } from './weekly-issue.ts';

const FEW_CASES = 5;
const MOST_CASES = 200;
const MOST_EVIDENCE = 20;
const ACCEPTED_DAYS = 90;
const LONGEST_COMMAND = 800;
/** A line that quotes several requests. */
const LONGEST_EXAMPLES = 900;
const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** One cause: what moved and when, what to do and with which cases; the evidence folded. */
export function causePart(cause: WeeklyCause, issue: WeeklyIssue, before: readonly WeeklyCause[]): Part {
  const isSaid = before.some(({ finding }) => finding.fix === cause.finding.fix);
  const said = [causeHeading(cause), paragraph(whatMoved(cause, issue)), paragraph(whatToDo(cause, isSaid))];
  if (isAboutProduction(cause)) return productionPart(cause, issue, said);
  return {
    blocks: [...said, evidenceOf(cause, issue, MOST_CASES)],
    shorter: [
      { at: 'moved-to-10', blocks: [...said, evidenceOf(cause, issue, 10)], leftOut: words`long lists of cases` },
      { at: 'section', blocks: said, leftOut: words`the evidence` },
      { at: 'suites', blocks: [], leftOut: words`everything` },
    ],
  };
}

/** No commit and no case says more of it: what was seen stands open, for it is what there is to read. */
function productionPart(cause: WeeklyCause, issue: WeeklyIssue, said: readonly Block[]): Part {
  const [heading, moved, toDo] = said;
  const { facts, known } = evidenceBlocks(cause, issue);
  const open = [heading, moved, ...facts, toDo].filter((block) => block !== undefined);
  return {
    blocks: [...open, details(words`How to accept it`, known)],
    shorter: [
      { at: 'moved-to-10', blocks: open, leftOut: words`how to accept them` },
      { at: 'section', blocks: said, leftOut: words`the evidence` },
      { at: 'suites', blocks: [], leftOut: words`everything` },
    ],
  };
}

/** A cause on one line: its key, which every command takes, since when, and who covers it. */
export function causeLine(cause: WeeklyCause, issue: WeeklyIssue): Words {
  const { finding, cases } = cause;
  return words`${code(finding.key, 200)}, ${joined([covered(cause.cases.length), ...began(cause, issue)], ', ')}${
    cases.length === 0 ? '' : ': '
  }${listedUpTo(FEW_CASES, cases.map(quoted))}`;
}

/** Counts what follows a command as known. A subject that no comment could name is accepted with all of its rule. */
export function acceptance(cause: string, rule: string, { asOf }: Pick<WeeklyIssue, 'asOf'>): Block {
  const command = formatCommand({
    kind: 'accept',
    cause: readCause(cause).kind === 'cause' ? cause : rule,
    until: dayAfter(new Date(asOf), ACCEPTED_DAYS),
    reason: '<reason>',
  });
  return fence(command, 1, LONGEST_COMMAND);
}

/** "since 2026-10-02: `1f3c9a2` `Shorten the reply`, and 2 later commits" */
export function began({ since, commits }: WeeklyCause, issue: WeeklyIssue): readonly Words[] {
  const [oldest, ...later] = commits;
  const from = since ?? oldest?.time;
  if (from === undefined) return [];
  if (oldest === undefined) return [words`since ${dayOf(from)}`];
  const more = later.length === 0 ? '' : `, and ${plural(later.length, 'later commit')}`;
  return [words`since ${dayOf(from)}: ${shaOf(oldest, issue)} ${code(oldest.subject, 100)}${more}`];
}

/** What is about the set as a whole goes by the name of its rule. */
function causeHeading(cause: WeeklyCause): Block {
  const { finding, cases } = cause;
  if (isAboutSet(cause)) return heading(4, words`${code(finding.rule)}`);
  return heading(4, words`${code(finding.subject, 120)} · ${code(finding.rule)} · ${covered(cases.length)}`);
}

function covered(cases: number): Words {
  return [cases === 0 ? 'no covering case' : plural(cases, 'covering case')];
}

function whatMoved(cause: WeeklyCause, issue: WeeklyIssue): Words {
  const message = capital([sentence(cause.finding.message)]);
  if (isAboutSet(cause)) return message;
  return joined([message, ...began(cause, issue).map((since) => words`Open ${since}.`)]);
}

function isAboutSet({ finding, cases }: WeeklyCause): boolean {
  return cases.length === 0 && !finding.rule.endsWith('-moved');
}

/** What is to be done is the same for many: it is said once. */
function whatToDo({ finding, cases }: WeeklyCause, isSaid: boolean): Words {
  const those = cases.length === 0 ? [] : listedUpTo(FEW_CASES, cases.map(quoted));
  if (isSaid) return words`${strong('To do:')} as above${those.length === 0 ? '' : words`, with ${those}`}.`;
  const covering = those.length === 0 ? [] : words`Covered by ${those}.`;
  return joined([words`${strong('To do:')} ${sentence(finding.fix)}`, covering]);
}

function evidenceOf(cause: WeeklyCause, issue: WeeklyIssue, mostCases: number): Block {
  const { cases } = cause;
  const ids = cases.slice(0, mostCases).map(quoted);
  const { facts, known } = evidenceBlocks(cause, issue);
  return details(words`Evidence, and how to accept it`, [
    ...facts,
    ...(cases.length <= FEW_CASES ? [] : [paragraph(words`Covering cases: ${listedOf(ids, cases.length)}.`)]),
    ...known,
  ]);
}

function evidenceBlocks(cause: WeeklyCause, issue: WeeklyIssue) {
  const { finding, cases } = cause;
  // The cases stand below, all of them.
  const lines = finding.evidence.filter((line) => line !== coveringLine({ covering: cases }));
  const facts = lines.slice(0, MOST_EVIDENCE).map((line) => evidenceLine(line, cause, issue));
  const more = lines.length - facts.length;
  return {
    facts: facts.length === 0 ? [] : [list([...facts, ...(more > 0 ? [words`${more} more`] : [])])],
    known: [
      paragraph(words`To count it as known, comment this with a reason of your own:`),
      acceptance(finding.key, finding.rule, issue),
    ],
  };
}

/** A line that begins with one of the commits leads to it. */
function evidenceLine(line: string, cause: WeeklyCause, issue: WeeklyIssue): Words {
  const { commits } = cause;
  const commit = commits.find(({ sha }) => FULL_SHA.test(sha) && line.startsWith(`\`${shortRevision(sha)}\` `));
  if (commit === undefined) return [prose(line, isAboutProduction(cause) ? LONGEST_EXAMPLES : 300)];
  return words`${shaOf(commit, issue)} ${prose(line.slice(shortRevision(commit.sha).length + 3), 300)}`;
}

function listedOf(shown: readonly (Inline | Words)[], all: number): Words {
  return listed(all > shown.length ? [...shown, `${all - shown.length} more`] : shown);
}

function shaOf({ sha }: CauseCommit, { commitUrl }: WeeklyIssue): Inline {
  const short = shortRevision(sha);
  return commitUrl !== undefined && FULL_SHA.test(sha) ? link(short, `${commitUrl}${sha}`) : code(short);
}

function quoted(id: string): Inline {
  return code(id);
}
