/** What somebody may ask of Evalgap in a comment. */
export type Command =
  /** `sha` is the full SHA of the head that the writer has seen. */
  | { readonly kind: 'run'; readonly sha: string }
  | { readonly kind: 'pin' }
  | { readonly kind: 'snooze'; readonly days: number }
  /** `until` is the last day on which it holds, `YYYY-MM-DD`. */
  | { readonly kind: 'accept'; readonly cause: string; readonly until: string; readonly reason: string }
  | { readonly kind: 'add-case' }
  | { readonly kind: 'help' };

export type CommandName = Command['kind'];

/** Where a comment stands. A weekly issue is one that Evalgap opened about a stale suite. */
export type CommandPlace = 'pull-request' | 'issue' | 'weekly-issue';

export interface CommandForm {
  readonly name: CommandName;
  /** As it is to be written, `<…>` standing for what differs. */
  readonly form: string;
  readonly example: string;
  /** What it does, to follow a colon. */
  readonly says: string;
  readonly places: readonly CommandPlace[];
}

export const PREFIX = '/evalgap';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly CommandForm[] = [
  {
    name: 'run',
    form: '/evalgap run <full SHA of the head>',
    example: '/evalgap run 1f3c9a2b7d4e5f60718293a4b5c6d7e8f9012345',
    says: 'measures the head of this pull request again; that of a fork or of Dependabot once its environment has been approved',
    places: ['pull-request'],
  },
  {
    name: 'pin',
    form: '/evalgap pin',
    example: '/evalgap pin',
    says: 'answers with a patch of the pins, and with the covering cases that were not re-run',
    places: ['pull-request'],
  },
  {
    name: 'snooze',
    form: '/evalgap snooze <days>d',
    example: '/evalgap snooze 14d',
    says: 'leaves this issue as it is for 1 to 90 days',
    places: ['weekly-issue'],
  },
  {
    name: 'accept',
    form: '/evalgap accept <cause> until <YYYY-MM-DD>: <reason>',
    example: '/evalgap accept stale/prompt-moved:support:triage until 2027-01-31: rewritten with the new policy',
    says: 'counts one cause as known, at most a year ahead',
    places: ['weekly-issue'],
  },
  {
    name: 'add-case',
    form: '/evalgap add-case',
    example: '/evalgap add-case',
    says: 'confirms this issue as a failure of the agent, so that a case is drafted from it',
    places: ['issue', 'weekly-issue'],
  },
  {
    name: 'help',
    form: '/evalgap help',
    example: '/evalgap help',
    says: 'lists the commands that work here',
    places: ['pull-request', 'issue', 'weekly-issue'],
  },
];

export function formOf(name: CommandName): CommandForm | undefined {
  return COMMANDS.find((form) => form.name === name);
}

export function worksIn(name: CommandName, place: CommandPlace): boolean {
  return formOf(name)?.places.includes(place) === true;
}

/** The comment that asks for it; `parseCommand` reads it back. */
export function formatCommand(command: Command): string {
  switch (command.kind) {
    case 'run':
      return `${PREFIX} run ${command.sha}`;
    case 'snooze':
      return `${PREFIX} snooze ${command.days}d`;
    case 'accept':
      return `${PREFIX} accept ${command.cause} until ${command.until}: ${command.reason}`;
    default:
      return `${PREFIX} ${command.kind}`;
  }
}
