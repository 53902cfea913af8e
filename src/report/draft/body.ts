import type { Report } from '../../production/failures/failure.ts';
import { dayOf } from '../../values/days.ts';
import { plural } from '../../values/format.ts';
import type { Json } from '../../values/json.ts';
import { type Block, details, fence, heading, leftColumn, list, paragraph, table } from '../blocks.ts';
import { commentMarker, toMarkdown } from '../markdown.ts';
import { code, link, listed, prose, strong, type Words, words } from '../words.ts';
import { type DraftedCase, type LeftOut, resemblanceWords } from './drafts.ts';
import { type DealtWith, draftMarker, readDraftMarker, withoutDraftMarker } from './marker.ts';

export const PULL_REQUEST_TITLE = 'Cases drafted from failures';

export interface DraftNews {
  readonly drafted: readonly DraftedCase[];
  readonly leftOut: readonly LeftOut[];
  readonly asOf: number;
}

/** Of 65,536 that GitHub takes. */
const LONGEST = 65_000;
/** What is quoted of each answer: lines, and characters of each. */
const QUOTED = [{ lines: 20, length: 300 }, { lines: 8, length: 200 }, { lines: 3, length: 120 }, undefined] as const;

type Quoted = (typeof QUOTED)[number];

/** The body of a new pull request. */
export function newBody(news: DraftNews): string {
  const marker = draftMarker(dealtWith(news));
  const title = [heading(3, words`Evalgap · ${PULL_REQUEST_TITLE}`), paragraph(INTRO)];
  return fitting(
    (quoted) => `${marker}\n${section(news, quoted, { title, help: toFinish(), end: [paragraph(TERMS)] })}`,
  );
}

/** The body with what is new below all that stands there; `undefined` where GitHub would not take so long a text. */
export function grownBody(body: string, news: DraftNews): string | undefined {
  const marker = draftMarker(new Map([...readDraftMarker(body), ...dealtWith(news)]));
  const before = withoutDraftMarker(body).trimEnd();
  const title = [heading(4, words`Drafted on ${dayOf(news.asOf)}`)];
  const grown = fitting((quoted) => `${marker}\n${before.trimStart()}\n\n${section(news, quoted, { title })}`);
  return grown.length <= LONGEST ? grown : undefined;
}

/** First line of our comment in a pull request that a person opened. */
export const BY_HAND = commentMarker('drafted-by-hand', {});

/** What is new on the branch of a pull request that a person opened: its own text stays theirs. */
export function byHandComment({ drafted }: DraftNews): string {
  const blocks = [
    heading(3, words`Evalgap · New on this branch`),
    draftTable(drafted),
    paragraph(
      words`You opened this pull request yourself, so its text is left to you. For the merge to close ${drafted.length === 1 ? 'the issue' : 'the issues'}, add to it:`,
    ),
    fence(closing(drafted)),
  ];
  return `${BY_HAND}\n${toMarkdown(blocks)}`;
}

/** What a person is offered who opens the pull request by hand: short enough for an address. */
export function offeredBody(news: DraftNews): string {
  return [draftMarker(dealtWith(news)), closing(news.drafted)].join('\n\n');
}

const INTRO = words`People who may write here confirmed these failures. Each is now a case with ${code('"draft": true')}: no run counts it until somebody has finished it.`;
const TERMS = words`Evalgap adds below what is new in later weeks, and changes nothing of what stands here or on the branch. Closing this without merging it means no: the same issues are proposed again only once ${code('/evalgap add-case')} is commented on them anew.`;

function toFinish(): readonly Block[] {
  return [
    paragraph(words`${strong('To finish a case')}, on this branch:`),
    list([
      words`Read its input. It is what somebody reported, with private data replaced as far as it was found.`,
      words`Write what is right under ${code('expect')}, by the names of the steps, and take ${code('"draft": true')} away.`,
      words`Where it should be no case, delete its line, and the line at the end of this text that closes its issue.`,
    ]),
  ];
}

function fitting(write: (quoted: Quoted) => string): string {
  const forms = QUOTED.map(write);
  return forms.find((form) => form.length <= LONGEST) ?? forms.at(-1) ?? '';
}

interface Around {
  readonly title: readonly Block[];
  readonly help?: readonly Block[];
  readonly end?: readonly Block[];
}

function section({ drafted, leftOut }: DraftNews, quoted: Quoted, { title, help = [], end = [] }: Around): string {
  const reports = drafted.flatMap((one) => reported(one, quoted));
  const blocks = [...title, draftTable(drafted), ...help, ...reports, ...notDrafted(leftOut), ...end];
  return `${toMarkdown(blocks)}\n\n${closing(drafted)}`;
}

/** The only place where something is to come to life: numbers of this repository's issues, and nothing else. */
function closing(drafted: readonly DraftedCase[]): string {
  return drafted.map(({ issue }) => `Closes #${issue.number}`).join('\n');
}

export function draftTable(drafted: readonly DraftedCase[]): Block {
  const columns = ['case', 'suite', 'file', 'from', 'what is expected'].map(leftColumn);
  return table(
    columns,
    drafted.map(({ id, suite, file, issue, open }) => [
      [code(id)],
      [code(suite)],
      [code(file)],
      issueLink(issue),
      open ? words`${strong('open')}: for you to write` : words`as reported: check it`,
    ]),
  );
}

function reported({ id, report, ambiguous }: DraftedCase, quoted: Quoted): readonly Block[] {
  const unread =
    ambiguous.length === 0
      ? []
      : [
          paragraph(
            words`Not read, since a heading of the form stands within an answer: ${listed(ambiguous.map((label) => code(label)))}.`,
          ),
        ];
  if (quoted === undefined) return unread;
  const { input, happened, expected, step, seen } = report;
  return [
    details(words`What was reported of ${code(id)}`, [
      ...answer('Asked', input, quoted),
      ...answer('What happened', happened, quoted),
      ...answer('What should have happened', expected, quoted),
      ...said('Step', step),
      ...said('Seen', seen),
      ...unread,
    ]),
  ];
}

function answer(title: string, value: Json | undefined, { lines, length }: NonNullable<Quoted>): readonly Block[] {
  if (value === undefined) return [];
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return [paragraph(words`${strong(title)}`), fence(text, lines, length)];
}

function said(title: string, text: Report['step']): readonly Block[] {
  return text === undefined ? [] : [paragraph(words`${strong(title)}: ${code(text, 200)}`)];
}

export function notDrafted(leftOut: readonly LeftOut[]): readonly Block[] {
  if (leftOut.length === 0) return [];
  return [
    paragraph(words`${strong('Not drafted')}: ${plural(leftOut.length, 'issue')}`),
    list(leftOut.map(({ issue, why }) => words`${issueLink(issue)}: ${whyNot(why)}.`)),
  ];
}

function whyNot(why: LeftOut['why']): Words {
  if (why.kind === 'unreadable') return [prose(why.why)];
  return words`${resemblanceWords(why)}: close it, or write a case by hand that tells the two apart`;
}

function issueLink({ number, url }: DraftedCase['issue']): Words {
  return [link(`issue ${number}`, url)];
}

/** What could not be read is read again, since somebody may have mended it. */
function dealtWith({ drafted, leftOut }: DraftNews): DealtWith {
  const answered = leftOut.filter(({ why }) => why.kind === 'resembles');
  return new Map([...drafted, ...answered].map(({ issue }) => [issue.number, issue.confirmedAt]));
}
