import { plural } from '../values/format.ts';
import { canonicalJson, type Json } from '../values/json.ts';
import type { Problem } from '../values/problem.ts';
import { type Block, list, paragraph } from './blocks.ts';
import { printJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { code, joined, prose, type Words, words } from './words.ts';

/** What became of failures that were to become cases. All of its texts are redacted. */
export interface AddReport {
  readonly added: readonly AddedCase[];
  readonly dropped: readonly DroppedFailure[];
  /** Failures beyond the limit, which were not looked at. */
  readonly left: number;
  /** The limit, where none was given. */
  readonly atOnce?: number;
  /** False: nothing was written, as was asked for. */
  readonly written: boolean;
  /** What else there is to know, a sentence each. */
  readonly remarks: readonly string[];
  /** Of the source, beside what could be read. */
  readonly problems: readonly Problem[];
}

export interface AddedCase {
  readonly suite: string;
  readonly case: string;
  readonly file: string;
  readonly line: number;
  /** Whether what is expected is for a person to write. */
  readonly open: boolean;
  /** What it was drafted from, as a reader knows it again. */
  readonly source: string;
  /** The step that went wrong. */
  readonly step?: string;
  /** The kind of error that this step, or else the whole, ended with. */
  readonly error?: string;
  /** What the agent answered or did. */
  readonly happened?: Json;
  /** What somebody said should have happened, where that is no expectation. */
  readonly said?: string;
}

export interface DroppedFailure {
  /** As a reader knows it again. */
  readonly source: string;
  /** A clause. */
  readonly reason: string;
  /** The case that asks the same or nearly. */
  readonly resembles?: string;
}

export function renderAdded(report: AddReport): string {
  return toMarkdown(blocksOf(report));
}

export function renderAddedText(report: AddReport, { columns, style }: TextOptions = {}): string {
  return toTerminal(blocksOf(report), columns, style);
}

/** `left`, `remarks` and `problems` are there only where there are any. */
export function addedJson({ added, dropped, left, remarks, problems }: AddReport): string {
  return printJson({
    version: 1,
    added: added.map(({ said: _, ...one }) => one),
    dropped,
    ...(left === 0 ? {} : { left }),
    ...(remarks.length === 0 ? {} : { remarks }),
    ...(problems.length === 0 ? {} : { problems }),
  });
}

function blocksOf({ added, dropped, left, atOnce, written, remarks }: AddReport): readonly Block[] {
  const open = added.filter((one) => one.open).length;
  return [
    paragraph(words`${headline(added.length, written)}`),
    ...(added.length === 0 ? [] : [list(added.map(addedWords))]),
    ...(dropped.length === 0
      ? []
      : [paragraph(words`${plural(dropped.length, 'failure')} left out:`), list(dropped.map(droppedWords))]),
    ...(left === 0 ? [] : [paragraph(words`${leftOut(left, atOnce)}`)]),
    ...remarks.map((remark) => paragraph(words`${prose(remark)}`)),
    ...(added.length === 0 ? [] : [paragraph(words`${remaining(open, added.length)}`)]),
  ];
}

function headline(cases: number, written: boolean): string {
  if (cases === 0) return written ? 'No case was added.' : 'No case would be added.';
  return `${plural(cases, 'drafted case')} ${written ? 'added' : 'would be added'}:`;
}

function leftOut(left: number, atOnce: number | undefined): string {
  const why = atOnce === undefined ? '`--limit` was reached' : `${atOnce} at once; run it again, or give \`--limit\``;
  return `${plural(left, 'more failure')} not looked at: ${why}.`;
}

function addedWords(added: AddedCase): Words {
  const { suite, case: id, file, line, open, source, happened, said } = added;
  const expectation = open ? 'with its expectation open' : 'with what is expected there as reported';
  return joined(
    [
      words`${code(id)} of ${code(suite)}: ${code(`${file}:${line}`, 160)}, ${expectation}`,
      words`From ${code(source)}`,
      wentWrong(added),
      happened === undefined ? [] : words`What happened: ${code(shown(happened), 300)}`,
      said === undefined ? [] : words`Somebody said: ${code(said, 300)}`,
    ],
    '. ',
  );
}

function wentWrong({ step, error }: AddedCase): Words {
  if (step === undefined) return error === undefined ? [] : words`Ended with the error ${code(error)}`;
  return error === undefined ? words`Failed step: ${code(step)}` : words`Failed step: ${code(step)} (${code(error)})`;
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}

function droppedWords({ source, reason }: DroppedFailure): Words {
  return words`${code(source)}: ${reason}`;
}

function remaining(open: number, cases: number): string {
  const them = cases === 1 ? 'it' : 'them';
  const write = open === 0 ? 'See that the expectation is right' : 'Write what is expected under `expect`';
  return `Drafts are neither run nor counted. ${write}, then take \`"draft": true\` away. Read ${them} first: what is private should be gone, and only people can tell.`;
}
