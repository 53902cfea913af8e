import type { Case } from '../../cases/case.ts';
import type { Level } from '../../config/config.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../make-finding.ts';
import { quoted } from '../wording.ts';
import type { SetFacts, SetOptions } from './facts.ts';
import { privateGrounds } from './grounds.ts';
import { type PrivatePiece, privatePieces } from './private/private-pieces.ts';
import { countOf, isLoud, isSecret, kindsOf, nameOf } from './private/private-words.ts';
import { caseName } from './wording.ts';

/**
 * Cases that hold secrets or data of people. What is found is never repeated, not even in part: a finding is printed
 * in logs and comments that more people read than the set. Drafts are looked at, too: what failed in production lands
 * there as it was.
 */
export function privateData({ suite, cases, drafts }: SetFacts, options: SetOptions): readonly Finding[] {
  return [...cases, ...drafts].flatMap((known) => {
    const pieces = privatePieces(known);
    if (pieces.length === 0) return [];
    const level = pieces.some(({ kind }) => isLoud(kind)) ? LOUDER[options.level] : options.level;
    return finding(
      'set/private-data',
      { level },
      {
        suite: suite.name,
        subject: known.id,
        location: known.location,
        message: messageOf(known, pieces),
        evidence: evidenceOf(pieces),
        fix: fixOf(pieces),
        grounds: privateGrounds(known, pieces),
      },
    );
  });
}

const LOUDER: Readonly<Record<Level, Level>> = { off: 'off', note: 'warning', warning: 'error', error: 'error' };

function messageOf({ id, draft }: Case, pieces: readonly PrivatePiece[]): string {
  const byPlace = new Map<string, readonly string[]>();
  for (const kind of kindsOf(pieces)) {
    const own = pieces.filter((piece) => piece.kind === kind);
    const place = listed([...new Set(own.map(({ part }) => quoted(part)))]);
    const said = countOf(kind, new Set(own.map(({ value }) => value)).size);
    byPlace.set(place, [...(byPlace.get(place) ?? []), said]);
  }
  const phrases = [...byPlace].map(([place, said]) => `${listed(said)} in ${place}`);
  return `${draft ? 'draft' : 'case'} ${caseName(id)} holds ${phrases.join('; ')}`;
}

function evidenceOf(pieces: readonly PrivatePiece[]): readonly string[] {
  const lines = kindsOf(pieces).flatMap((kind) =>
    pieces.filter((piece) => piece.kind === kind).map(({ path }) => `${quoted(path)}: ${nameOf(kind)}`),
  );
  return [...new Set(lines)];
}

function fixOf(pieces: readonly PrivatePiece[]): string {
  return pieces.some(({ kind }) => isSecret(kind)) ? REVOKE : REPLACE;
}

const REPLACE =
  'Put made-up values of the same shape in their place, wherever the case repeats them. ' +
  'What was committed stays in the history of git.';
const REVOKE =
  'Revoke every secret where it was issued, then put made-up values of the same shape in their place: ' +
  'what was committed stays in the history of git, whatever is written over it.';

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
