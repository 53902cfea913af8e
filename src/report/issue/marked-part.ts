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
  /** It stands as it was written. */
  readonly intact: boolean;
}

const START = 'weekly';
const END = 'weekly-end';
const LONGEST_VALUE = 2_000;

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
  return [commentMarker(START, { ...keys, state }), ...between, commentMarker(END, keys)].join('\n');
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
    intact: whole && isSealed(between, marker),
  };
}

/** The body with another part in the place of ours. */
export function withPart({ before, after }: Pick<PlacedPart, 'before' | 'after'>, part: string): string {
  return `${before}${part}${after}`;
}

interface Marker {
  readonly identity: IssueIdentity;
  readonly lines: number;
  readonly digest: string;
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
