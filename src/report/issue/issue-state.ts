import { z } from 'zod';
import { isDay } from '../../values/days.ts';
import { canonicalJson, type Json, sha256 } from '../../values/json.ts';
import { findPart } from './marked-part.ts';
import {
  type IssueIdentity,
  latestOf,
  rankedCauses,
  snoozedUntil,
  type WeeklyCause,
  type WeeklyIssue,
} from './weekly-issue.ts';

/** What the body of a weekly issue remembers. Anybody who may write can have changed it. */
export interface IssueState extends IssueIdentity, Remembered {
  /** Our part stands as it was written; nobody has written into it. */
  readonly intact: boolean;
  /** It says why it was closed, and nothing was written since. */
  readonly closing: boolean;
}

export interface Remembered {
  /** What it was last about, most cases first; the last are left out where they are too many. */
  readonly causes: readonly RememberedCause[];
  /** Digest of what it said, without what time alone changes. Empty: not known. */
  readonly said: string;
  /** The title it was given. Empty: not known. */
  readonly title: string;
  /** When it was last written, in milliseconds since 1970. */
  readonly writtenAt: number;
  readonly snoozedUntil?: string;
}

interface RememberedCause {
  readonly key: string;
  readonly since?: number;
  /** Time of the newest thing it rested on. */
  readonly latest?: number;
}

/** Of the whole of it in a marker, which shares the body with what people read. */
const LONGEST_STATE = 8_000;
/** In the place of a digest that no text has: whatever is said next is news. */
export const CLOSING = '0'.repeat(16);
const NOTHING: Remembered = { causes: [], said: '', title: '', writtenAt: 0 };

const time = z.int().min(0).max(8.64e15);
const schema = z.strictObject({
  causes: z.array(
    z.strictObject({
      key: z.string().min(1).max(LONGEST_STATE),
      since: time.exactOptional(),
      latest: time.exactOptional(),
    }),
  ),
  said: z.string().regex(/^[0-9a-f]{16}$/),
  title: z.string().max(256),
  writtenAt: time,
  snoozedUntil: z.string().refine(isDay).exactOptional(),
});

/** What a body holds of ours; `undefined` where neither of our comments is left in it. */
export function parseIssueBody(body: string): IssueState | undefined {
  const part = findPart(body);
  if (part === undefined) return undefined;
  const remembered = parseState(part.state) ?? NOTHING;
  return { ...part.identity, ...remembered, intact: part.intact, closing: remembered.said === CLOSING };
}

export function rememberedOf(issue: WeeklyIssue, title: string): Remembered {
  const until = snoozedUntil(issue);
  const causes = rankedCauses(issue).map((cause): RememberedCause => {
    const latest = latestOf(cause);
    return {
      key: cause.finding.key.toWellFormed(),
      ...(cause.since === undefined ? {} : { since: cause.since }),
      ...(latest === undefined ? {} : { latest }),
    };
  });
  return {
    causes: fitting(causes),
    said: digestOf(issue),
    title: title.toWellFormed(),
    writtenAt: issue.asOf,
    ...(until === undefined ? {} : { snoozedUntil: until }),
  };
}

/** Letters, digits, `-` and `_` alone: base64url of JSON. */
export function printState(state: Remembered): string {
  return Buffer.from(JSON.stringify(state), 'utf8').toString('base64url');
}

/**
 * Everything but the figures that move with the calendar, what could not be looked at this time, and samples to look at,
 * which are others every week: the same digest says that there is no news.
 */
export function digestOf({ causes, accepted, orders, freshness, drafted }: WeeklyIssue): string {
  const told = {
    causes: causes.map(toldOf).toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    accepted: accepted.map(({ finding }) => finding.key.toWellFormed()).toSorted(),
    orders: orders.map((order) => ({
      kind: order.kind,
      until: order.until,
      cause: order.kind === 'accept' ? order.cause.toWellFormed() : null,
    })),
    freshness,
    ...(drafted === undefined ? {} : { drafted: JSON.stringify(drafted) }),
  };
  return sha256(canonicalJson(told as unknown as Json)).slice(0, 16);
}

/** Not its sentences: they count days. */
function toldOf({ finding, since, commits, cases }: WeeklyCause) {
  return {
    key: finding.key.toWellFormed(),
    level: finding.level,
    since: since ?? null,
    // What lies between cannot change without one of these.
    commits: [commits.length, ...[commits[0], commits.at(-1)].map((commit) => commit?.sha.toWellFormed() ?? '')],
    cases: cases.map((id) => id.toWellFormed()).toSorted(),
  };
}

function fitting(causes: readonly RememberedCause[]): readonly RememberedCause[] {
  const kept: RememberedCause[] = [];
  let used = 0;
  for (const cause of causes) {
    used += JSON.stringify(cause).length + 1;
    if (used > LONGEST_STATE / 2) break;
    kept.push(cause);
  }
  return kept;
}

function parseState(text: string): Remembered | undefined {
  if (text === '' || text.length > 4 * LONGEST_STATE || !/^[\w-]+$/.test(text)) return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
