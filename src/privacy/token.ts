import { jsonWebTokenAt } from './json-web-token.ts';
import type { FoundPlace } from './private-data.ts';
import { isPlaceholder } from './random-text.ts';
import { TOKEN_FORMS } from './token-forms.ts';

const FORMS = TOKEN_FORMS.flatMap(({ prefixes, rest, harmless = false }) =>
  prefixes.map((prefix) => ({ prefix, rest: new RegExp(rest, 'y'), harmless })),
)
  // `sk-ant-` before `sk-`
  .sort((one, other) => other.prefix.length - one.prefix.length);
const PREFIX = new RegExp(
  `(?<![A-Za-z0-9])(?:${[...FORMS.map(({ prefix }) => prefix), 'eyJ'].map(literal).join('|')})`,
  'g',
);
const TAIL = /[A-Za-z0-9_]*/y;
const LEAST_CHARACTERS = 7;

/** Tokens and keys by what their issuers let them begin with, and signed JSON web tokens. */
export function* tokens(text: string): Iterable<FoundPlace> {
  const prefix = new RegExp(PREFIX);
  for (let match = prefix.exec(text); match !== null; match = prefix.exec(text)) {
    const start = match.index;
    const end = match[0] === 'eyJ' ? jsonWebTokenAt(text, start) : tokenEnd(text, start, match[0]);
    if (end === undefined) continue;
    prefix.lastIndex = end.to;
    yield { start, end: end.to, nobodys: end.nobodys };
  }
}

function tokenEnd(text: string, start: number, prefix: string) {
  const form = FORMS.find((known) => known.prefix === prefix);
  if (form === undefined) return undefined;
  const { rest, harmless } = form;
  const from = start + prefix.length;
  rest.lastIndex = from;
  if (rest.exec(text) === null) return undefined;
  // No part of a token is left standing because it is longer than its issuer once said.
  TAIL.lastIndex = rest.lastIndex;
  TAIL.exec(text);
  let to = Math.max(rest.lastIndex, TAIL.lastIndex);
  while (/[.-]/.test(text.charAt(to - 1))) to -= 1;
  const value = text.slice(from, to);
  return { to, nobodys: harmless || isPlaceholder(value) || new Set(value).size < LEAST_CHARACTERS };
}

/** What the issuer lets a token begin with; empty where it is of no known form. */
export function tokenPrefixOf(token: string): string {
  return FORMS.find(({ prefix }) => token.startsWith(prefix))?.prefix ?? '';
}

function literal(text: string): string {
  return text.replace(/[.]/g, '\\.');
}
