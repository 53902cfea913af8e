import type { Case } from '../../../cases/case.ts';
import { findPrivate } from '../../../privacy/find-private.ts';
import { keyWords } from '../../../privacy/key-words.ts';
import { maskPrivate } from '../../../privacy/mask-private.ts';
import type { PrivateKind } from '../../../privacy/private-data.ts';
import type { Json } from '../../../values/json.ts';
import { cut, visibleLine } from '../../../values/visible.ts';

/** A piece of private data in a case. */
export interface PrivatePiece {
  readonly kind: PrivateKind;
  /** The part of the case that holds it: `input`, `expect.extract`. */
  readonly part: string;
  /** Where in the case: `input.customer.email`. Holds nothing private itself. */
  readonly path: string;
  /** To tell whether two pieces are the same, however they are written. Never to be shown. */
  readonly value: string;
}

/** Everything private in what people write into a case: its id, input, expectation, tags, group and source. */
export function privatePieces({ id, input, expect, tags, group, source }: Case): readonly PrivatePiece[] {
  return [
    ...piecesIn(id, 'id'),
    ...piecesIn(input, 'input'),
    ...[...expect].flatMap(([step, value]) => {
      const part = `expect${segment(step)}`;
      return [...piecesIn(step, part), ...piecesIn(value, part, part, step)];
    }),
    ...piecesIn(tags, 'tags'),
    ...piecesIn(group ?? null, 'group'),
    ...piecesIn(source?.kind ?? null, 'source.kind'),
    ...piecesIn(source?.url ?? null, 'source.url'),
    ...piecesIn(source?.ref ?? null, 'source.ref'),
  ];
}

function piecesIn(value: Json, part: string, path = part, key = ''): readonly PrivatePiece[] {
  if (typeof value === 'string') return piecesOf(value, part, path, key);
  // As a number, only whole ones: digits behind a point are measured.
  if (typeof value === 'number') return Number.isSafeInteger(value) ? piecesOf(String(value), part, path, key) : [];
  if (typeof value !== 'object' || value === null) return [];
  if (isList(value)) return value.flatMap((item, index) => piecesIn(item, part, `${path}[${index}]`, key));
  return Object.entries(value).flatMap(([name, item]) => {
    const below = `${path}${segment(name)}`;
    return [...piecesOf(name, part, below, ''), ...piecesIn(item, part, below, name)];
  });
}

function piecesOf(text: string, part: string, path: string, key: string): readonly PrivatePiece[] {
  return findPrivate(text, keyWords(key)).map(({ kind, start, end }) => ({
    kind,
    part,
    path,
    value: text
      .slice(start, end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}@]/gu, ''),
  }));
}

/** A key as a part of a path. A key can hold private data, too, and anything else. */
function segment(key: string): string {
  if (/^[\w-]{1,40}$/.test(key) && findPrivate(key).length === 0) return `.${key}`;
  return `[${visibleLine(JSON.stringify(cut(maskPrivate(key), 40)))}]`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
