import { z } from 'zod';
import type { Client } from './client.ts';
import type { Account } from './event.ts';
import { hasLabel } from './labels.ts';

/** An open issue, written by anybody. */
export interface LabelledIssue {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  /** Who opened it. */
  readonly by: Account;
  /** In milliseconds since 1970, as is `changedAt`. */
  readonly openedAt: number;
  /** When anything happened to it last: a label, a comment, another title. */
  readonly changedAt: number;
}

/** Something that happened to an issue, in milliseconds since 1970. */
export type TimelineEvent =
  | { readonly kind: 'labeled' | 'unlabeled'; readonly label: string; readonly by: Account; readonly at: number }
  | {
      readonly kind: 'commented';
      readonly body: string;
      readonly by: Account;
      readonly at: number;
      /** How near its author is to the repository, as far as this token is shown: a hint, and proof of nothing. */
      readonly nearness: Nearness;
    };

export type Nearness = 'member' | 'contributor' | 'stranger';

/** The beginning of a list; all of it where it is whole. */
export interface Beginning<Item> {
  readonly items: readonly Item[];
  readonly whole: boolean;
}

export const MOST_PAGES = 3;
export const PAGE_SIZE = 100;

const account = z.object({ login: z.string(), type: z.string().optional() }).nullish();
const at = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const label = z.object({ name: z.string() });
const eventSchemas = {
  labeled: z.object({ actor: account, created_at: at, label }),
  unlabeled: z.object({ actor: account, created_at: at, label }),
  commented: z.object({
    actor: account,
    user: account,
    created_at: at,
    body: z.string().nullish(),
    author_association: z.string().nullish(),
  }),
};
const issueSchema = z.object({
  user: account,
  number: z.int().positive(),
  title: z.string(),
  html_url: z.string(),
  created_at: at,
  updated_at: at,
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])),
  pull_request: z.unknown().optional(),
});

/** Open issues with a label, those that changed last first, up to a number of pages. Throws what GitHub threw. */
export async function openIssuesLabelled(client: Client, name: string): Promise<Beginning<LabelledIssue>> {
  const { paginate, rest } = client.octokit;
  const { items, whole } = await beginningOf(
    paginate.iterator(rest.issues.listForRepo, {
      ...client.in,
      labels: name,
      state: 'open',
      sort: 'updated',
      direction: 'desc',
      per_page: PAGE_SIZE,
    }),
  );
  const found = answerOf(z.array(issueSchema), items)
    .filter(({ pull_request: pull, labels }) => (pull ?? undefined) === undefined && hasLabel(labels.map(nameOf), name))
    .map(
      ({
        number,
        title,
        html_url: url,
        user,
        created_at: openedAt,
        updated_at: changedAt,
      }): [number, LabelledIssue] => [number, { number, title, url, by: accountOf(user), openedAt, changedAt }],
    );
  // What changes while the pages are read moves the others on: one may come twice.
  return { items: [...new Map(found).values()], whole };
}

/**
 * What was said in an issue and which labels were put on it and taken off, the oldest first, up to a number of pages.
 * Throws what GitHub threw.
 */
export async function issueTimeline(client: Client, issue: number): Promise<Beginning<TimelineEvent>> {
  const { paginate, rest } = client.octokit;
  const { items, whole } = await beginningOf(
    paginate.iterator(rest.issues.listEventsForTimeline, { ...client.in, issue_number: issue, per_page: PAGE_SIZE }),
  );
  return { items: items.flatMap(eventOf), whole };
}

async function beginningOf(
  pages: AsyncIterable<{ readonly data: readonly unknown[]; readonly headers: { readonly link?: string | undefined } }>,
): Promise<Beginning<unknown>> {
  const items: unknown[] = [];
  let read = 0;
  for await (const { data, headers } of pages) {
    items.push(...data);
    read += 1;
    if (read === MOST_PAGES) return { items, whole: !hasNext(headers) };
  }
  return { items, whole: true };
}

/** Whether GitHub names a page that comes after this one. */
export function hasNext({ link = '' }: { readonly link?: string | undefined }): boolean {
  return /rel="next"/.test(link);
}

function eventOf(event: unknown): readonly TimelineEvent[] {
  const { event: kind } = answerOf(z.object({ event: z.string().optional() }), event);
  if (kind === 'labeled' || kind === 'unlabeled') {
    const { actor, created_at: time, label: put } = answerOf(eventSchemas[kind], event);
    return [{ kind, label: put.name, by: accountOf(actor), at: time }];
  }
  if (kind !== 'commented') return [];
  const { actor, user, created_at: time, body, author_association: nearness } = answerOf(eventSchemas[kind], event);
  return [{ kind, body: body ?? '', by: accountOf(user ?? actor), at: time, nearness: nearnessOf(nearness ?? '') }];
}

function nearnessOf(association: string): Nearness {
  if (['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association)) return 'member';
  return association === 'CONTRIBUTOR' ? 'contributor' : 'stranger';
}

function accountOf(given: z.output<typeof account>): Account {
  const { login = '', type } = given ?? {};
  return { login, bot: type === 'Bot' || login.endsWith('[bot]') };
}

function nameOf(given: string | { readonly name?: string | null | undefined }): string {
  return typeof given === 'string' ? given : (given.name ?? '');
}

function answerOf<T>(schema: z.ZodType<T>, data: unknown): T {
  const answer = schema.safeParse(data);
  if (!answer.success) throw new Error('GitHub answered with something that is neither an issue nor its timeline');
  return answer.data;
}
