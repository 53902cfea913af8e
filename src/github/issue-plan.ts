import type { OwnIssue } from './issues.ts';

/** An issue's two texts. */
export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** An issue as it should be. */
export interface WantedIssue {
  /** What tells it from the others, as `identify` reads it out of a body. */
  readonly key: string;
  /** Time of the newest thing it is about: one that was closed as not planned is opened again for what came later. */
  readonly newest?: number;
  /** Whether it is about something that a body did not say: who closed that one has not decided about it. */
  readonly isMoreThan?: (body: string) => boolean;
  /** Nothing but its text may change now: it is neither opened nor closed nor opened again. */
  readonly held?: boolean;
  /** People to assign when it is opened. */
  readonly assignees: readonly string[];
  /** Its texts, given those that stand; the same ones where nothing is to be written. */
  write(standing?: IssueText): WrittenIssue;
}

export interface WrittenIssue extends IssueText {
  /** Something happened since it was last written. False: it would only be brought up to date, which can wait. */
  readonly news: boolean;
  /** What whoever runs this should know about the writing. */
  readonly remark?: string;
}

/** What an issue that nobody wants any more is left with. */
interface Closing {
  readonly text: IssueText;
  readonly comment: string;
}

export type IssueAction =
  | { readonly kind: 'open'; readonly wanted: WantedIssue }
  | { readonly kind: 'update' | 'reopen'; readonly issue: OwnIssue; readonly wanted: WantedIssue }
  | { readonly kind: 'close'; readonly key: string; readonly issue: OwnIssue; readonly close: CloseOne }
  | { readonly kind: 'close-duplicate'; readonly key: string; readonly issue: OwnIssue; readonly of: OwnIssue }
  | { readonly kind: 'leave'; readonly key: string; readonly why: WhyLeft; readonly issue?: OwnIssue };

export type WhyLeft =
  /** It stands as it should. */
  | 'unchanged'
  /** Nothing but its text may change now, or somebody closed it as completed not long ago. */
  | 'held'
  /** Somebody closed it as not planned, and nothing has happened since. */
  | 'not-planned'
  /** Enough were opened within the week. */
  | 'too-many-new'
  /** It would only be brought up to date, and enough requests are made already. */
  | 'postponed';

/** How an issue that stands is closed; `undefined`: it is none of our business. */
type CloseOne = (standing: IssueText) => Closing | undefined;

export interface PlanInput {
  readonly listed: readonly OwnIssue[];
  /** The most important first. */
  readonly wanted: readonly WantedIssue[];
  /** The key in a body; `undefined`: the issue is not one that is kept. */
  readonly identify: (body: string) => string | undefined;
  /** How an open issue that is not wanted is closed; `undefined`: it is left, since it was not looked at. */
  readonly closing: (key: string) => CloseOne | undefined;
  /** Whether a body is as `closing` leaves one: what is wanted has come back then. Absent: every body is. */
  readonly isClosing?: (body: string) => boolean;
  readonly now: Date;
  /** How many requests were made already, the one for the list among them. */
  readonly spent?: number;
  /** How many may be opened within a week. */
  readonly mostNew?: number;
}

const MOST_NEW_A_WEEK = 5;
/** Shorter than seven days: two runs a week apart never start at the same second. */
const WEEK = 6 * 86_400_000;
/** Time for whoever closed an issue as completed to have it so: what they did may not be merged yet. */
const TRUSTED = 13 * 86_400_000;
/** What the plan may cost in requests before issues that can wait do so. */
const MOST_REQUESTS = 30;
const COST: Readonly<Record<IssueAction['kind'], number>> = {
  open: 1,
  update: 3,
  reopen: 3,
  close: 3,
  'close-duplicate': 3,
  leave: 0,
};
/** Another page of the list after issues were opened, and a look for the label. */
const OVERHEAD = 2;

/** What is to be done so that there is one issue for each key that is wanted and no other. It changes nothing. */
export function planIssues({
  listed,
  wanted,
  identify,
  closing,
  isClosing,
  now,
  spent = 1,
  mostNew = MOST_NEW_A_WEEK,
}: PlanInput): readonly IssueAction[] {
  const byKey = grouped(listed, identify);
  let room = mostNew - listed.filter(({ createdAt }) => createdAt > now.getTime() - WEEK).length;
  const planned = wanted.flatMap((one): readonly IssueAction[] => {
    const { main, duplicates } = mainOf(one.key, byKey.get(one.key) ?? []);
    if (main !== undefined) return [actionFor(one, main, whyClosed(main, one, isClosing, now)), ...duplicates];
    if (one.held === true) return [{ kind: 'leave', key: one.key, why: 'held' }];
    room -= 1;
    return [room < 0 ? { kind: 'leave', key: one.key, why: 'too-many-new' } : { kind: 'open', wanted: one }];
  });
  const known = new Set(wanted.map(({ key }) => key));
  const unwanted = [...byKey].flatMap(([key, issues]): readonly IssueAction[] => {
    const { main, duplicates } = mainOf(key, issues);
    const close = closing(key);
    if (known.has(key) || main?.state !== 'open') return [];
    if (close === undefined) return duplicates;
    return [{ kind: 'close', key, issue: main, close }, ...duplicates];
  });
  return withinRequests([...planned, ...unwanted], spent);
}

function grouped(
  listed: readonly OwnIssue[],
  identify: PlanInput['identify'],
): ReadonlyMap<string, readonly OwnIssue[]> {
  const groups = new Map<string, OwnIssue[]>();
  for (const issue of listed.toSorted((one, other) => one.number - other.number)) {
    const key = identify(issue.body);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return groups;
}

/** Of several the oldest that is open is kept, and of closed ones the oldest. */
function mainOf(key: string, issues: readonly OwnIssue[]) {
  const open = issues.filter(({ state }) => state === 'open');
  const main = open[0] ?? issues[0];
  const duplicates = open
    .slice(1)
    .flatMap((issue): readonly IssueAction[] =>
      main === undefined ? [] : [{ kind: 'close-duplicate', key, issue, of: main }],
    );
  return { main, duplicates };
}

function actionFor(wanted: WantedIssue, issue: OwnIssue, stays: WhyLeft | undefined): IssueAction {
  const { key } = wanted;
  if (issue.state === 'open')
    return differs(wanted.write(issue), issue)
      ? { kind: 'update', issue, wanted }
      : { kind: 'leave', key, why: wanted.held === true ? 'held' : 'unchanged', issue };
  if (wanted.held === true) return { kind: 'leave', key, why: 'held', issue };
  return stays === undefined ? { kind: 'reopen', issue, wanted } : { kind: 'leave', key, why: stays, issue };
}

/**
 * Why a closed issue that is wanted is not opened again. What happened after it was closed always opens it. Else one
 * that somebody declined stays closed, and one that somebody called completed does for two reviews: opened again the
 * next Monday it would quarrel with people, and never opened again it would take their word for what can be seen.
 */
function whyClosed(
  issue: OwnIssue,
  { newest = 0, isMoreThan }: WantedIssue,
  isClosing: PlanInput['isClosing'],
  now: Date,
): WhyLeft | undefined {
  const closedAt = issue.closedAt ?? 0;
  if (newest > closedAt || isMoreThan?.(issue.body) === true) return undefined;
  if (isDeclined(issue)) return 'not-planned';
  return isClosing?.(issue.body) === false && now.getTime() - closedAt < TRUSTED ? 'held' : undefined;
}

/** Somebody has decided that nothing is to be done here. */
function isDeclined({ stateReason }: OwnIssue): boolean {
  return stateReason === 'not_planned' || stateReason === 'duplicate';
}

/** GitHub stores line ends as it likes and drops blanks at the end. */
export function differs(one: IssueText, other: IssueText): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return one.title !== other.title || plain(one.body) !== plain(other.body);
}

/** What only brings figures up to date comes last, and waits for another week where there is much else to do. */
function withinRequests(actions: readonly IssueAction[], before: number): readonly IssueAction[] {
  const canWait = (action: IssueAction) => action.kind === 'update' && !action.wanted.write(action.issue).news;
  const now = actions.filter((action) => !canWait(action));
  let spent = now.reduce((sum, { kind }) => sum + COST[kind], before + OVERHEAD);
  const later = actions.filter(canWait).map((action): IssueAction => {
    if (action.kind !== 'update') return action;
    spent += COST.update;
    if (spent <= MOST_REQUESTS) return action;
    return { kind: 'leave', key: action.wanted.key, why: 'postponed', issue: action.issue };
  });
  return [...now, ...later];
}
