import { readCause } from '../../commands/cause.ts';
import { formatCommand } from '../../commands/command.ts';
import { dayAfter, dayOf } from '../../commands/days.ts';
import type { Finding } from '../../rules/finding.ts';
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
import type { CauseCommit, WeeklyCause, WeeklyIssue } from './weekly-issue.ts';

const FEW_CASES = 5;
const MOST_CASES = 200;
const MOST_COMMITS = 20;
const MOST_EVIDENCE = 20;
const ACCEPTED_DAYS = 90;
const LONGEST_COMMAND = 800;
const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** One cause: what moved and when, who covers it, what to do; the evidence folded. */
export function causePart(cause: WeeklyCause, issue: WeeklyIssue): Part {
  const said = [causeHeading(cause), paragraph(whatMoved(cause, issue)), paragraph(whatToDo(cause))];
  return {
    blocks: [...said, evidenceOf(cause, issue, MOST_CASES)],
    shorter: [
      { at: 'moved-to-10', blocks: [...said, evidenceOf(cause, issue, 10)], leftOut: words`long lists of cases` },
      { at: 'section', blocks: said, leftOut: words`the evidence` },
      { at: 'suites', blocks: [], leftOut: words`everything` },
    ],
  };
}

/** What is about the set as a whole goes by the name of its rule. */
function causeHeading(cause: WeeklyCause): Block {
  const { finding, cases } = cause;
  if (isAboutSet(cause)) return heading(4, words`${code(finding.rule)}`);
  const covered = cases.length === 0 ? 'no covering case' : plural(cases.length, 'covering case');
  return heading(4, words`${code(finding.subject, 120)} · ${covered}`);
}

function whatMoved(cause: WeeklyCause, issue: WeeklyIssue): Words {
  const { finding, since, commits } = cause;
  const message = capital([sentence(finding.message)]);
  return isAboutSet(cause) ? message : words`${code(finding.rule)}${opened(since, commits, issue)}. ${message}`;
}

function isAboutSet({ finding, cases }: WeeklyCause): boolean {
  return cases.length === 0 && !finding.rule.endsWith('-moved');
}

/** Since when, and with which commit. */
function opened(since: number | undefined, commits: readonly CauseCommit[], issue: WeeklyIssue): Words {
  const [oldest, ...later] = commits;
  const more = later.length === 0 ? '' : `, and ${plural(later.length, 'later commit')}`;
  const from = since ?? oldest?.time;
  if (from === undefined) return [];
  if (oldest === undefined) return words` since ${dayOf(new Date(from))}`;
  return words` since ${dayOf(new Date(from))}: ${shaOf(oldest, issue)} ${code(oldest.subject, 100)}${more}`;
}

function whatToDo({ finding, cases }: WeeklyCause): Words {
  const ids = cases.map((id) => code(id));
  const covering = ids.length === 0 ? [] : words`Covered by ${listedUpTo(FEW_CASES, ids)}.`;
  return joined([words`${strong('To do:')} ${sentence(finding.fix)}`, covering]);
}

function evidenceOf({ finding, commits, cases }: WeeklyCause, issue: WeeklyIssue, mostCases: number): Block {
  const facts = finding.evidence.slice(0, MOST_EVIDENCE).map((line): Words => [prose(line, 300)]);
  const more = finding.evidence.length - facts.length;
  const shas = commits.slice(0, MOST_COMMITS).map((commit) => shaOf(commit, issue));
  const ids = cases.slice(0, mostCases).map((id) => code(id));
  return details(words`Evidence, and how to accept it`, [
    ...(facts.length === 0 ? [] : [list([...facts, ...(more > 0 ? [words`${more} more`] : [])])]),
    ...(commits.length < 2 ? [] : [paragraph(words`Commits: ${listedOf(shas, commits.length)}.`)]),
    ...(cases.length <= FEW_CASES ? [] : [paragraph(words`Covering cases: ${listedOf(ids, cases.length)}.`)]),
    paragraph(words`To count it as known, comment this with a reason of your own:`),
    fence(acceptance(finding, issue), 1, LONGEST_COMMAND),
  ]);
}

function listedOf(shown: readonly (Inline | Words)[], all: number): Words {
  return listed(all > shown.length ? [...shown, `${all - shown.length} more`] : shown);
}

function shaOf({ sha }: CauseCommit, { commitUrl }: WeeklyIssue): Inline {
  const short = shortRevision(sha);
  return commitUrl !== undefined && FULL_SHA.test(sha) ? link(short, `${commitUrl}${sha}`) : code(short);
}

/** A subject that no comment could name is accepted with all of its rule. */
function acceptance({ key, rule }: Finding, { asOf }: WeeklyIssue): string {
  return formatCommand({
    kind: 'accept',
    cause: readCause(key).kind === 'cause' ? key : rule,
    until: dayAfter(new Date(asOf), ACCEPTED_DAYS),
    reason: '<reason>',
  });
}
