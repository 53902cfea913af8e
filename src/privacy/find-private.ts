import { FINDERS } from './finders.ts';
import { maySomethingBeIn } from './first-look.ts';
import { GONE } from './masks.ts';
import { plainText } from './plain-text.ts';
import type { Place, PrivateSpan } from './private-data.ts';

/** Taking pieces out can uncover one that stuck to them, and another that stuck to that; more is nobody's text. */
const PASSES = 4;

/**
 * The private data in a text, in order, none overlapping another. Values that are published for documentation, tests
 * and fiction are not private. `before` is what the text stands behind, its key for instance: `phone` says what eight
 * digits are. Nothing in it is found.
 */
export function findPrivate(text: string, before = ''): readonly PrivateSpan[] {
  if (!maySomethingBeIn(text, before)) return [];
  const lead = before === '' ? '' : `"${before}": `;
  const plain = plainText(lead + text);
  let found: readonly PrivateSpan[] = [];
  let left = plain.text;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const more = spansIn(left);
    if (more.length === 0) break;
    found = [...found, ...more];
    left = without(left, more);
    if (!maySomethingBeIn(left.replaceAll(GONE, ' '), '')) break;
  }
  return apart(found.map((span) => ({ kind: span.kind, ...plain.original(span) }))).flatMap(({ kind, start, end }) =>
    end <= lead.length ? [] : [{ kind, start: Math.max(0, start - lead.length), end: end - lead.length }],
  );
}

function spansIn(text: string): readonly PrivateSpan[] {
  let left = text;
  return FINDERS.flatMap(({ kind, find, sign }) => {
    if (!sign.test(left)) return [];
    const places = [...find(left)];
    left = without(left, places);
    return places.flatMap(({ start, end, nobodys = false }) => (nobodys ? [] : [{ kind, start, end }]));
  });
}

/** In order; what overlaps becomes one. */
function apart<Span extends Place>(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push(span);
    else joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
  }
  return joined;
}

/** As long as the text, with nothing in these places. */
export function without(text: string, spans: readonly Place[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of apart(spans)) {
    parts.push(text.slice(from, start), GONE.repeat(end - start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
