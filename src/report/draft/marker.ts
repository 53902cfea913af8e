import { commentMarker } from '../markdown.ts';

/** Issue → when the word for it was given that was gone by, in milliseconds since 1970. */
export type DealtWith = ReadonlyMap<number, number>;

const MARKER = /^<!-- evalgap:drafted issues=((?:\d{1,10}_\d{1,15}(?:\.\d{1,10}_\d{1,15}){0,999})?) -->\r?(?:\n|$)/m;
const MOST = 1_000;

/** First line of a pull request's body: the issues that it has answered, with a case or with a reason for none. */
export function draftMarker(issues: DealtWith): string {
  const newest = [...issues].toSorted(([, one], [, other]) => one - other).slice(-MOST);
  return commentMarker('drafted', { issues: newest.map(([issue, at]) => `${issue}_${at}`).join('.') });
}

/** Nothing where no line is ours to the letter; people may have written above it. */
export function readDraftMarker(body: string): DealtWith {
  const [, listed = ''] = MARKER.exec(body) ?? [];
  const pairs = listed === '' ? [] : listed.split('.').map((pair) => pair.split('_').map(Number));
  return new Map(pairs.map(([issue = 0, at = 0]) => [issue, at]));
}

export function withoutDraftMarker(body: string): string {
  return body.replace(MARKER, '');
}
