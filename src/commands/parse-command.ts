import { nearest } from '../config/nearest.ts';
import { dayInAYear, dayOf, isDay } from '../values/days.ts';
import { FULL_SHA } from '../values/sha.ts';
import { isOneLine, readCause } from './cause.ts';
import { COMMANDS, type Command, type CommandName, PREFIX } from './command.ts';

/** What a comment comes to. Only one that begins with the prefix is meant for Evalgap. */
export type CommandReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'command'; readonly command: Command }
  | Misuse;

export interface Misuse {
  readonly kind: 'misuse';
  /** The line as it was written, cut. */
  readonly given: string;
  /** What is wrong with it and what was expected, as a sentence without its full stop. */
  readonly fault: string;
  /** The command that was meant, where one comes close. */
  readonly meant?: CommandName;
}

/** Longer lines are none of a person's; nothing is looked for in them. */
const LONGEST_LINE = 2_000;
export const LONGEST_REASON = 500;
const MOST_DAYS = 90;

const NAMES: readonly CommandName[] = COMMANDS.map(({ name }) => name);

/**
 * Reads the first line of a comment. One command stands there alone, from the first character on, words parted by
 * single blanks; quoted, indented, fenced text and text within a line is no command. What follows on other lines is
 * not looked at.
 */
export function parseCommand(body: string, now: Date): CommandReading {
  const line = commandLine(body);
  if (!line.startsWith(PREFIX)) return { kind: 'none' };
  if (line.length > LONGEST_LINE) return misuse(line, `the line is longer than ${LONGEST_LINE} characters`);
  const [, name, rest = ''] = /^ ([a-z-]+)(.*)$/su.exec(line.slice(PREFIX.length)) ?? [];
  const known = NAMES.find((candidate) => candidate === name);
  if (known === undefined || (rest !== '' && !rest.startsWith(' '))) return misuse(line, noCommand(), nearestTo(line));
  const read = READERS[known](rest.slice(1), now);
  return typeof read === 'string' ? misuse(line, read, known) : { kind: 'command', command: read };
}

/** What of a comment is looked at: its first line, without the blanks behind it. */
export function commandLine(body: string): string {
  return (/^[^\r\n]*/.exec(body)?.[0] ?? '').replace(/[ \t]+$/, '');
}

/** Reads what follows a command's name; a text says what is wrong with it. */
type Reader = (rest: string, now: Date) => Command | string;

const READERS: Readonly<Record<CommandName, Reader>> = {
  run: (rest) =>
    FULL_SHA.test(rest)
      ? { kind: 'run', sha: rest }
      : 'the full SHA of the commit was expected, 40 or 64 hexadecimal digits in lower case',
  pin: (rest) => alone(rest, { kind: 'pin' }),
  snooze(rest) {
    const days = Number(/^([1-9]\d?)d$/.exec(rest)?.[1] ?? 0);
    if (days < 1 || days > MOST_DAYS) return `a number of days was expected, 1d to ${MOST_DAYS}d`;
    return { kind: 'snooze', days };
  },
  accept: readAccept,
  'add-case': (rest) => alone(rest, { kind: 'add-case' }),
  help: (rest) => alone(rest, { kind: 'help' }),
};

function alone(rest: string, command: Command): Command | string {
  return rest === '' ? command : `nothing was expected after \`${command.kind}\` on that line`;
}

function readAccept(rest: string, now: Date): Command | string {
  const [, cause, until = '', reason = ''] = /^(.+?) until ([^\s:]+): (.+)$/su.exec(rest) ?? [];
  if (cause === undefined) return 'a cause, ` until `, a day, `: ` and a reason were expected';
  const found = readCause(cause);
  if (found.kind === 'malformed')
    return 'the id of a rule such as `stale/prompt-moved` or the key of a finding such as `stale/prompt-moved:support:triage` was expected';
  if (found.kind === 'unknown-rule')
    return `no rule has that name${found.nearest === undefined ? '' : `; did you mean \`${found.nearest}\`?`}`;
  if (!isDay(until)) return 'a day of the calendar was expected, as `2027-01-31`';
  if (until < dayOf(now)) return `a day that is still to come was expected, and today is ${dayOf(now)}`;
  if (until > dayInAYear(now)) return `a day within a year was expected, up to ${dayInAYear(now)}`;
  if (!isReason(reason)) return `a reason of 1 to ${LONGEST_REASON} characters on one line was expected`;
  return { kind: 'accept', cause, until, reason };
}

export function isReason(text: string): boolean {
  return text !== '' && isOneLine(text) && [...text].length <= LONGEST_REASON;
}

function noCommand(): string {
  return `one of ${NAMES.map((name) => `\`${name}\``).join(', ')} was expected after \`${PREFIX}\` and one blank`;
}

function nearestTo(line: string): CommandName | undefined {
  const word = line.slice(PREFIX.length).trim().split(/\s/, 1)[0] ?? '';
  const meant = nearest(word, NAMES);
  return NAMES.find((name) => name === meant);
}

function misuse(line: string, fault: string, meant?: CommandName): Misuse {
  return { kind: 'misuse', given: line.slice(0, 200), fault, ...(meant === undefined ? {} : { meant }) };
}
