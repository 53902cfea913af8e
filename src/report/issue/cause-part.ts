import { readCause } from '../../commands/cause.ts';
import { formatCommand } from '../../commands/command.ts';
import { dayAfter, dayOf } from '../../commands/days.ts';
import { plural, shortRevision } from '../../values/format.ts';
import { type Block, details, fence, heading, list, paragraph } from '../blocks.ts';
import type { Part } from '../budget.ts';
import { code, joined, link, listedUpTo, prose, sentence, strong, type Words, words } from '../words.ts';
import type { CauseCommit, WeeklyCause, WeeklyIssue } from './weekly-issue.ts';

const FEW_CASES = 5;
const MOST_CASES = 200;
const MOST_COMMITS = 20;
const MOST_EVIDENCE = 20;
const ACCEPTED_DAYS = 90;
const LONGEST_COMMAND = 800;

/** One cause: what moved and when, who covers it, what to do; the evidence folded. */
export function causePart(cause: WeeklyCause, issue: WeeklyIssue): Part {
  const said = [causeHeading(cause), paragraph(whatMoved(cause, issue)), paragraph(whatToDo(cause))];
  return {
    blocks: [...said, evidenceOf(cause, issue, MOST_CASES)],
    shorter: [
      { at: 'moved-to-10', blocks: [...said, evidenceOf(cause, issue, 10)], leftOut: words`covering cases` },
      { at: 'section', blocks: said, leftOut: words`the evidence of ${code(cause.subject)}` },
      { at: 'suites', blocks: [], leftOut: words`${code(cause.rule)} of ${code(cause.subject)}` },
    ],
  };
}

function causeHeading({ subject, cases }: WeeklyCause): Block {
  const covered = cases.length === 0 ? '' : words` · ${plural(cases.length, 'covering case')}`;
  return heading(4, words`${code(subject, 120)}${covered}`);
}

function whatMoved({ rule, since, commits, message }: WeeklyCause, issue: WeeklyIssue): Words {
  const [oldest] = commits;
  const more = commits.length > 1 ? `, and ${plural(commits.length - 1, 'later commit')}` : '';
  const dated = since === undefined ? '' : ` since ${dayOf(new Date(since))}`;
  const first = oldest === undefined ? '' : words`, with ${commitWords(oldest, issue)}${more}`;
  return words`${code(rule)}${dated}${first}. ${sentence(message)}`;
}

function whatToDo({ cases, fix }: WeeklyCause): Words {
  const covering =
    cases.length === 0
      ? []
      : words`Covered by ${listedUpTo(
          FEW_CASES,
          cases.map((id) => code(id)),
        )}.`;
  return joined([covering, words`${strong('To do:')} ${sentence(fix)}`]);
}

function evidenceOf(cause: WeeklyCause, issue: WeeklyIssue, mostCases: number): Block {
  const { commits, cases, evidence } = cause;
  const shown = commits.slice(0, MOST_COMMITS).map((commit) => commitWords(commit, issue));
  const facts = evidence.slice(0, MOST_EVIDENCE).map((line): Words => [prose(line, 300)]);
  const listed = [...withMore(shown, commits.length), ...withMore(facts, evidence.length)];
  return details(words`Evidence, and how to accept it`, [
    ...(listed.length === 0 ? [] : [list(listed)]),
    ...(cases.length <= FEW_CASES
      ? []
      : [
          paragraph(
            words`Covering cases: ${listedUpTo(
              mostCases,
              cases.map((id) => code(id)),
            )}.`,
          ),
        ]),
    paragraph(words`To count it as known, comment this with a reason of your own:`),
    fence(acceptance(cause, issue), 1, LONGEST_COMMAND),
  ]);
}

function withMore(shown: readonly Words[], all: number): readonly Words[] {
  return all > shown.length ? [...shown, words`${all - shown.length} more`] : shown;
}

function commitWords({ sha, time, subject }: CauseCommit, { commitUrl }: WeeklyIssue): Words {
  const short = shortRevision(sha);
  const named = commitUrl === undefined ? code(short) : link(short, `${commitUrl}${sha}`);
  return words`${named} of ${dayOf(new Date(time))} ${code(subject, 100)}`;
}

/** A subject that no comment could name is accepted with all of its rule. */
function acceptance({ key, rule }: WeeklyCause, { asOf }: WeeklyIssue): string {
  return formatCommand({
    kind: 'accept',
    cause: readCause(key).kind === 'cause' ? key : rule,
    until: dayAfter(new Date(asOf), ACCEPTED_DAYS),
    reason: '<reason>',
  });
}
