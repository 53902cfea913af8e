import type { FoundPlace } from './private-data.ts';

const HEAD = /-----BEGIN ([A-Z0-9 ]{1,60})-----/g;
const FOOT = /-----END [A-Z0-9 ]{0,40}-----/y;
/** Lines of base64 and the headers of an encrypted key; line ends may be written as `\n`. */
const BODY = /[A-Za-z0-9+/=\s\\:,.-]*/y;
/** Shorter is a page that shows what a key looks like. */
const SHORTEST = 40;

/** Private keys in PEM (RFC 7468), whole or torn off; what else is written in it is for everybody. */
export function* privateKeys(text: string): Iterable<FoundPlace> {
  const head = new RegExp(HEAD);
  for (let match = head.exec(text); match !== null; match = head.exec(text)) {
    const body = head.lastIndex;
    const next = text.indexOf('-----', body);
    const foot = next < 0 ? text.length : next;
    const lines = matchAt(BODY, text.slice(body, foot), 0);
    const end = body + lines.length === foot ? foot + matchAt(FOOT, text, foot).length : body + lines.length;
    const isKey = match[1]?.includes('PRIVATE KEY') === true;
    const nobodys = !isKey || lines.replace(/[^A-Za-z0-9+/]/g, '').length < SHORTEST;
    yield { start: match.index, end, nobodys };
    head.lastIndex = Math.max(body, end);
  }
}

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}
