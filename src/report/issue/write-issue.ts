import type { IssueText, WrittenIssue } from '../../github/issue-plan.ts';
import { plural } from '../../values/format.ts';
import { type Block, paragraph } from '../blocks.ts';
import { type Part, whole, withinBudget } from '../budget.ts';
import { toMarkdown } from '../markdown.ts';
import { code, listed, strong, type Words, words } from '../words.ts';
import { causeParts } from './cause-parts.ts';
import { closingSections } from './closing-sections.ts';
import { headline } from './headline.ts';
import { digestOf, type IssueState, parseIssueBody, printState, rememberedOf } from './issue-state.ts';
import { lagChart } from './lag-chart.ts';
import { lookAtPart } from './look-at-part.ts';
import { findPart, isTooLong, markPart, sizeOf, withPart } from './marked-part.ts';
import { issueTitle } from './title.ts';
import { snoozedUntil, type WeeklyIssue } from './weekly-issue.ts';

export interface WriteOptions {
  /** Blanks secrets in whatever is shown. */
  readonly redact?: (text: string) => string;
  /** Longest body in UTF-16 units, people's own text included; GitHub refuses more than 65,536 characters. */
  readonly limit?: number;
}

/** Figures that time alone moves are brought up to date this often. */
const REFRESHED_AFTER = 27 * 86_400_000;
/** Samples to look at are those of a week. */
const SAMPLES_REFRESHED_AFTER = 6 * 86_400_000;
const LIMIT = 60_000;
/** Room that our part asks for whatever people have written. */
const LEAST = 4_000;
const OUR_TITLES = 'Evalgap: ';

/**
 * An issue as it should stand, given how it stands now. What people wrote above and below our part is kept to the
 * letter, a title that somebody changed as well. Where there is no news the text comes back as it is, but for every
 * fourth week; a snoozed issue is written once, to say so.
 */
export function writeIssue(issue: WeeklyIssue, standing?: IssueText, options: WriteOptions = {}): WrittenIssue {
  const { redact = (text) => text } = options;
  const title = redact(issueTitle(issue));
  if (standing === undefined) return { title, body: partOf(issue, title, options, 0), news: true };
  const place = findPart(standing.body);
  const state = parseIssueBody(standing.body);
  if (place === undefined || state === undefined) return { ...same(standing), remark: GONE };
  const why = reasonToWrite(issue, state);
  if (why === undefined) return same(standing);
  const part = partOf(issue, title, options, place.before.length + place.after.length + place.foreign.length);
  if (state.intact && findPart(part)?.shown === place.shown) return same(standing);
  const body = withPart(place, part);
  if (isTooLong(body)) return { ...same(standing), remark: FULL };
  return {
    title: isOurs(standing.title, state) ? title : standing.title,
    body,
    news: why === 'news',
    ...(state.intact ? {} : { remark: OVERWRITTEN }),
  };
}

const GONE = 'Its body holds none of the two hidden lines that Evalgap finds its part by: it was left alone';
const OVERWRITTEN =
  'Somebody had written into the part that Evalgap keeps, or changed its hidden lines: that part was written anew, and what was not its own was moved below it';

const FULL =
  'What people wrote around the part that Evalgap keeps leaves it no room within the 65,536 characters that GitHub takes: the issue was left as it is. Shorten that text, or move some of it into a comment';

function reasonToWrite(issue: WeeklyIssue, state: IssueState): 'news' | 'time' | undefined {
  if (!state.intact) return 'news';
  const until = snoozedUntil(issue);
  if (until !== undefined) return until === state.snoozedUntil ? undefined : 'news';
  if (state.said !== digestOf(issue)) return 'news';
  const after = issue.lookAt === undefined ? REFRESHED_AFTER : SAMPLES_REFRESHED_AFTER;
  return issue.asOf - state.writtenAt >= after ? 'time' : undefined;
}

function same({ title, body }: IssueText): WrittenIssue {
  return { title, body, news: false };
}

function isOurs(title: string, state: IssueState): boolean {
  return state.title === '' ? title.startsWith(OUR_TITLES) : title === state.title;
}

/** `own` is the length of what people wrote around it. */
function partOf(issue: WeeklyIssue, title: string, { redact, limit = LIMIT }: WriteOptions, own: number): string {
  const remembered = rememberedOf(issue, title);
  const causes = remembered.causes.map((cause) => ({ ...cause, key: redact?.(cause.key) ?? cause.key }));
  const state = printState({ ...remembered, causes });
  const around = markPart(issue, state, '').length;
  const shown = toMarkdown(blocksOf(issue, Math.max(LEAST, limit - own - around)));
  return markPart(issue, state, redact?.(shown) ?? shown);
}

function blocksOf(issue: WeeklyIssue, limit: number): readonly Block[] {
  const parts: readonly Part[] = [
    whole(...headline(issue)),
    ...causeParts(issue),
    whole(...lagChart(issue)),
    lookAtPart(issue.lookAt),
    ...draftedPart(issue),
    ...closingSections(issue),
  ];
  const measure = (blocks: readonly Block[]) => sizeOf(toMarkdown(blocks));
  return withinBudget(parts, { limit, measure, notice });
}

function draftedPart({ drafted }: WeeklyIssue): readonly Part[] {
  return drafted === undefined ? [] : [whole(paragraph(drafted))];
}

/** The same thing is left out of many causes: it is named once. */
function notice(leftOut: readonly Words[]): readonly Block[] {
  const counts = new Map<string, number>();
  for (const [what] of leftOut) {
    if (typeof what === 'string') counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  const said = [...counts].map(([what, causes]) => `${what} of ${plural(causes, 'cause')}`);
  return [
    paragraph(
      words`${strong('Left out for length:')} ${listed(said)}. ${code('npx evalgap weekly --dry-run --format json')} prints all of it.`,
    ),
  ];
}
