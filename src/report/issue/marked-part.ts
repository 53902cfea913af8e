import { sha256 } from '../../values/json.ts';
import { commentMarker } from '../markdown.ts';
import type { IssueIdentity } from './weekly-issue.ts';

/** Where our part stands in a body, between two comments that Markdown does not show. */
export interface PlacedPart {
  readonly identity: IssueIdentity;
  /** What the first comment remembers; empty where that comment is gone. */
  readonly state: string;
  /** Everybody's own text above and below, to the letter. */
  readonly before: string;
  readonly after: string;
  /** What people see of it. */
  readonly shown: string;
  /** Lines between the two that are none of ours, to the letter. */
  readonly foreign: string;
  /** It stands as it was written. */
  readonly intact: boolean;
}

const START = 'weekly';
const END = 'weekly-end';
const LONGEST_VALUE = 2_000;
/** Length of the mark of a line: hardly one line in sixty million is taken for another. */
const MARK = 5;

/** Our part of a body. Both comments say whose it is and seal what is between: either alone finds the other's place. */
export function markPart({ config, suite, cause }: IssueIdentity, state: string, content: string): string {
  const between = [...content.split('\n'), ''];
  const keys = {
    config,
    suite,
    ...(cause === undefined ? {} : { cause }),
    lines: String(between.length),
    digest: sealOf(between),
  };
  return [
    commentMarker(START, { ...keys, own: between.map(markOf).join(''), state }),
    ...between,
    commentMarker(END, keys),
  ].join('\n');
}

/** How much of a body a text of ours takes, with the mark that each of its lines gets. */
export function sizeOf(content: string): number {
  return content.length + MARK * content.split('\n').length;
}

/**
 * Finds our part. Where one of the comments is gone and what it marked was changed as well, nobody can tell any more
 * what was ours: then nothing but the comments is taken for it, and all the rest is kept.
 */
export function findPart(body: string): PlacedPart | undefined {
  const lines = body.split('\n');
  const ends = lines.map((line) => readMarker(line, END));
  const starts = lines.map((line) => readMarker(line, START));
  const end = ends.findIndex((marker) => marker !== undefined);
  const start = end === -1 ? starts.findIndex(isMarker) : starts.slice(0, end).findLastIndex(isMarker);
  const marker = starts[start] ?? ends[end];
  if (marker === undefined) return undefined;
  const [from, to] =
    start !== -1 && end !== -1
      ? [start, end]
      : start !== -1
        ? [start, reach(lines, marker, start, start + marker.lines)]
        : [reach(lines, marker, end, end - marker.lines), end];
  const whole = start !== -1 && end !== -1;
  const between = lines.slice(from + 1, to);
  return {
    identity: marker.identity,
    state: starts[start]?.state ?? '',
    before: lines.slice(0, from).map(ended).join(''),
    after: lines
      .slice(to + 1)
      .map((line) => `\n${line}`)
      .join(''),
    shown: plain(between),
    foreign: whole && !isSealed(between, marker) ? foreignOf(between, starts[start]?.own ?? '') : '',
    intact: whole && isSealed(between, marker),
  };
}

/** The body with another part in the place of ours; what somebody wrote into ours comes below it. */
export function withPart({ before, after, foreign }: PlacedPart, part: string): string {
  return `${before}${part}${foreign === '' ? '' : `\n\n${foreign}`}${after}`;
}

/** Of 65,536 that GitHub takes; a little is left for what it may count in another way. */
const LONGEST_BODY = 65_000;

/** Longer than GitHub takes. */
export function isTooLong(body: string): boolean {
  return body.length > LONGEST_BODY;
}

interface Marker {
  readonly identity: IssueIdentity;
  readonly lines: number;
  readonly digest: string;
  /** The marks of all its lines, one after the other. */
  readonly own: string;
  readonly state: string;
}

function readMarker(line: string, kind: string): Marker | undefined {
  const [opening, closing] = [`<!-- evalgap:${kind} `, ' -->'];
  const text = line.trimEnd();
  if (!text.startsWith(opening) || !text.endsWith(closing)) return undefined;
  const pairs = text
    .slice(opening.length, -closing.length)
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))] as const);
  const values = new Map(pairs);
  const [config, suite, cause] = [values.get('config') ?? '', values.get('suite') ?? '', values.get('cause')];
  if (config === '' || suite === '' || [config, suite, cause ?? ''].some(({ length }) => length > LONGEST_VALUE))
    return undefined;
  const lines = Number(/^\d{1,5}$/.exec(values.get('lines') ?? '')?.[0] ?? 0);
  return {
    identity: { config, suite, ...(cause === undefined ? {} : { cause }) },
    lines,
    digest: values.get('digest') ?? '',
    own: values.get('own') ?? '',
    state: values.get('state') ?? '',
  };
}

function isMarker(marker: Marker | undefined): boolean {
  return marker !== undefined;
}

/** The last line of ours, or the first, where the seal holds; else the comment's own line alone. */
function reach(lines: readonly string[], marker: Marker, own: number, far: number): number {
  const between = far > own ? lines.slice(own + 1, far + 1) : lines.slice(Math.max(0, far), own);
  return isSealed(between, marker) ? far : own;
}

function isSealed(between: readonly string[], { lines, digest }: Marker): boolean {
  return lines > 0 && between.length === lines && sealOf(between) === digest;
}

/** Every line that was not written by us, or was changed since. Where the marks are gone, all of them. */
function foreignOf(between: readonly string[], own: string): string {
  const left = new Map<string, number>();
  for (const mark of own.match(/[0-9a-z]{5}/g) ?? []) left.set(mark, (left.get(mark) ?? 0) + 1);
  const pieces: string[][] = [[]];
  for (const line of between) {
    const mark = markOf(line);
    const known = left.get(mark) ?? 0;
    left.set(mark, known - 1);
    if (mark === '' || known < 1) pieces.at(-1)?.push(line);
    else pieces.push([]);
  }
  return pieces
    .map((lines) => lines.join('\n').replace(/^\s*\n|\s+$/g, ''))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** A few letters and digits by which a line is known again; none for an empty one. */
function markOf(line: string): string {
  const text = line.trim();
  return text === ''
    ? ''
    : (Number.parseInt(sha256(text).slice(0, 12), 16) % 36 ** MARK).toString(36).padStart(MARK, '0');
}

function sealOf(lines: readonly string[]): string {
  return sha256(plain(lines)).slice(0, 16);
}

/** Browsers send line ends of their own. */
function plain(lines: readonly string[]): string {
  return lines.map((line) => line.trimEnd()).join('\n');
}

function ended(line: string): string {
  return `${line}\n`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
