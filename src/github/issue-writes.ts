import { CouldNotCheck, type Problem } from '../values/problem.ts';
import type { Client } from './client.ts';
import { type IssueAction, planIssues, type WantedIssue, type WhyLeft } from './issue-plan.ts';
import { changeTo, sayOnce, settle } from './issue-requests.ts';
import { type IssueList, issueProblem, listOwnIssues, type OwnIssue } from './issues.ts';
import { createIfMissing } from './labels.ts';
import { type Opening, openIssue } from './open-issue.ts';

export interface IssueWriting extends Opening {
  readonly duplicateComment: (of: OwnIssue) => string;
}

export type IssueOutcome =
  | {
      readonly kind: 'opened' | 'updated' | 'reopened' | 'closed' | 'closed-duplicate';
      readonly key: string;
      readonly number: number;
      readonly url: string;
      /** What was written is not all that was meant to be: a sentence each. */
      readonly remarks: readonly string[];
    }
  /** `moved-on`: somebody closed, took over or brought it up to date since it was listed. */
  | { readonly kind: 'left'; readonly key: string; readonly why: WhyLeft | 'moved-on'; readonly number?: number }
  | { readonly kind: 'refused'; readonly key: string; readonly problem: Problem; readonly number?: number };

type Done = Exclude<IssueOutcome, { kind: 'refused' }>;

/**
 * Does what `planIssues` found, one after the other. Each issue is read again right before it is written, and again
 * after: GitHub has no compare-and-swap. What cannot be written is refused with a remedy; where that holds for all of
 * them nothing more is asked.
 */
export async function applyIssues(
  client: Client,
  actions: readonly IssueAction[],
  writing: IssueWriting,
): Promise<readonly IssueOutcome[]> {
  const outcomes: IssueOutcome[] = [];
  let refusedAll: Problem | undefined;
  let labelled = false;
  for (const action of actions) {
    const key = keyOf(action);
    if (refusedAll !== undefined && action.kind !== 'leave') {
      outcomes.push({ kind: 'refused', key, problem: refusedAll, ...numberOf(action) });
      continue;
    }
    try {
      if (action.kind === 'open' && !labelled) {
        await createIfMissing(client, writing.label);
        labelled = true;
      }
      outcomes.push(await applyOne(client, action, writing));
    } catch (error) {
      const { problem, general } = issueProblem(error, `${DOES[action.kind]} ${nameOf(action)}`);
      if (general) refusedAll = problem;
      outcomes.push({ kind: 'refused', key, problem, ...numberOf(action) });
    }
  }
  return [...outcomes, ...(await healed(client, outcomes, writing))];
}

const DOES: Readonly<Record<IssueAction['kind'], string>> = {
  open: 'open',
  update: 'update',
  reopen: 'open again',
  close: 'close',
  'close-duplicate': 'close',
  leave: 'leave',
};

/** Lists our issues; a refusal is thrown as `CouldNotCheck`, with its remedy. */
export async function requireOwnIssues(client: Client, list: IssueList): Promise<readonly OwnIssue[]> {
  try {
    return await listOwnIssues(client, list);
  } catch (error) {
    throw new CouldNotCheck(issueProblem(error, 'list the issues').problem);
  }
}

async function applyOne(client: Client, action: IssueAction, writing: IssueWriting): Promise<Done> {
  switch (action.kind) {
    case 'open':
      return open(client, action.wanted, writing);
    case 'update':
    case 'reopen':
      return bringUpToDate(client, action, writing);
    case 'close':
      return close(client, action, writing);
    case 'close-duplicate':
      return closeDuplicate(client, action, writing);
    case 'leave': {
      const { key, why } = action;
      return { kind: 'left', key, why, ...numberOf(action) };
    }
  }
}

async function open(client: Client, wanted: WantedIssue, writing: IssueWriting): Promise<Done> {
  const { issue, remarks } = await openIssue(client, wanted, writing);
  return { kind: 'opened', key: wanted.key, number: issue.number, url: issue.url, remarks };
}

async function bringUpToDate(
  client: Client,
  { kind, issue, wanted }: Extract<IssueAction, { kind: 'update' | 'reopen' }>,
  writing: IssueWriting,
): Promise<Done> {
  const remarks = new Set<string>();
  const settled = await settle(client, issue, (fresh, written) => {
    // Whoever closed it meanwhile had a reason, and the next review will see it.
    const reopens = kind === 'reopen' && !written && fresh.state === 'closed';
    if (writing.identify(fresh.body) !== wanted.key || (fresh.state === 'closed' && !reopens)) return undefined;
    const { news: _, remark, ...text } = wanted.write(fresh);
    if (remark !== undefined) remarks.add(remark);
    const change = changeTo(text, fresh);
    if (reopens) return { ...change, state: 'open' };
    return Object.keys(change).length === 0 ? undefined : change;
  });
  const { key } = wanted;
  if (settled === 'untouched') return { kind: 'left', key, why: 'moved-on', number: issue.number };
  if (settled === 'contested') remarks.add('Somebody wrote at the same time, again and again: the next review goes on');
  return {
    kind: kind === 'update' ? 'updated' : 'reopened',
    key,
    number: issue.number,
    url: issue.url,
    remarks: [...remarks],
  };
}

/** The comment comes second: were it the first, a closing that fails would repeat it every week. */
async function close(
  client: Client,
  { issue, key, close: closeOne }: Extract<IssueAction, { kind: 'close' }>,
  writing: IssueWriting,
): Promise<Done> {
  let comment = '';
  const settled = await settle(
    client,
    issue,
    (fresh) => {
      const closing = fresh.state === 'open' && writing.identify(fresh.body) === key ? closeOne(fresh) : undefined;
      if (closing === undefined) return undefined;
      comment = closing.comment;
      return { ...changeTo(closing.text, fresh), state: 'closed', state_reason: 'completed' };
    },
    'trust the answer',
  );
  if (settled === 'untouched') return { kind: 'left', key, why: 'moved-on', number: issue.number };
  return {
    kind: 'closed',
    key,
    number: issue.number,
    url: issue.url,
    remarks: await sayOnce(client, issue, comment, writing.login),
  };
}

async function closeDuplicate(
  client: Client,
  { issue, key, of }: Extract<IssueAction, { kind: 'close-duplicate' }>,
  writing: IssueWriting,
): Promise<Done> {
  const settled = await settle(
    client,
    issue,
    (fresh) =>
      fresh.state === 'open' && writing.identify(fresh.body) === key
        ? { state: 'closed', state_reason: 'not_planned' }
        : undefined,
    'trust the answer',
  );
  if (settled === 'untouched') return { kind: 'left', key, why: 'moved-on', number: issue.number };
  const remarks = await sayOnce(client, issue, writing.duplicateComment(of), writing.login);
  return { kind: 'closed-duplicate', key, number: issue.number, url: issue.url, remarks };
}

/** Two runs at the same moment may have opened one each: of what this run opened the younger ones are closed. */
async function healed(
  client: Client,
  outcomes: readonly IssueOutcome[],
  writing: IssueWriting,
): Promise<readonly IssueOutcome[]> {
  const opened = new Set(outcomes.flatMap(({ kind, key }) => (kind === 'opened' ? key : [])));
  if (opened.size === 0) return [];
  try {
    const listed = await listOwnIssues(client, { label: writing.label.name, login: writing.login });
    const found = planIssues({
      listed: listed.filter(({ body }) => opened.has(writing.identify(body) ?? '')),
      wanted: [],
      identify: writing.identify,
      closing: () => undefined,
      now: new Date(0),
    });
    const healing: IssueOutcome[] = [];
    for (const action of found) healing.push(await applyOne(client, action, writing));
    return healing;
  } catch {
    // The next review finds them as well.
    return [];
  }
}

function keyOf(action: IssueAction): string {
  return 'wanted' in action ? action.wanted.key : action.key;
}

function numberOf(action: IssueAction): { readonly number?: number } {
  return 'issue' in action && action.issue !== undefined ? { number: action.issue.number } : {};
}

function nameOf(action: IssueAction): string {
  const { number } = numberOf(action);
  return number === undefined ? 'an issue' : `issue ${number}`;
}
