import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { conflict } from '../../../src/rules/set/conflict.ts';
import { duplicate } from '../../../src/rules/set/duplicate.ts';
import type { Json } from '../../../src/values/json.ts';
import { type CaseParts, setFacts, WARNING } from './set-facts.ts';

const DATA = '../shared/data';
const here = existsSync(DATA);
const GOLDEN = '__tests__/golden/set-lint-data.json';

interface Golden {
  readonly cases: number;
  readonly duplicates: number;
  readonly conflicts: number;
  readonly checked: readonly { rule: string; line: number; like: number; how: string; because: string }[];
  readonly silent: readonly { line: number; like: number; because: string }[];
}

// The texts are others' and not part of the project: without them there is nothing to hold the rules against.
(here ? describe : describe.skip)(here ? 'real texts' : `real texts (skipped: ${DATA} is not here)`, () => {
  test.each([
    ['banking77-test', 9, 5],
    ['clinc150-val', 4, 1],
  ])('%s: every near pair that all-pairs counting finds, with its similarity', (name, duplicates, conflicts) => {
    const rows = rowsOf(join('texts', `${name}.jsonl`));
    const cases = rows.map(
      ({ text, label }, nth): CaseParts => ({ id: `${nth}`, input: text!, expect: { reply: label! } }),
    );
    const facts = setFacts({ cases });
    const all = facts.alike.pairs.filter(({ similarity }) => similarity >= 0.8);
    const near = all.map(({ earlier, later, similarity }) => [Number(earlier.id), Number(later.id), similarity]);
    const counted = allPairs(rows.map(({ text }) => String(text)));
    expect(near.toSorted(byPlace)).toEqual(counted.toSorted(byPlace));

    const opposed = counted.filter(([one, other]) => rows[one]!.label !== rows[other]!.label);
    const found = conflict(facts, WARNING);
    expect(found).toHaveLength(conflicts);
    expect(new Set(found.map(({ subject }) => subject))).toEqual(new Set(opposed.map(([, other]) => `${other}`)));
    for (const [one, other, similarity] of opposed) {
      const said = found.find(({ subject }) => subject === `${other}`);
      const text = [said?.message, ...(said?.evidence ?? [])].join('\n');
      expect(text).toMatch(
        new RegExp(`\`${one}\`.*\\(?(similarity )?${(Math.floor(similarity * 100) / 100).toFixed(2)}`),
      );
    }
    expect(duplicate(facts, WARNING)).toHaveLength(duplicates);
  });

  const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as Readonly<Record<string, Golden>>;
  test.each(Object.entries(golden))('%s: as many duplicates and conflicts as were counted and read', (file, wanted) => {
    const rows = rowsOf(join('lint', file));
    const cases = rows.map(({ input, ideal }): CaseParts => ({ input: input!, expect: { reply: ideal! } }));
    const facts = setFacts({ cases });
    const found = { 'set/duplicate': duplicate(facts, WARNING), 'set/conflict': conflict(facts, WARNING) };
    expect({
      cases: rows.length,
      duplicates: found['set/duplicate'].length,
      conflicts: found['set/conflict'].length,
    }).toEqual({ cases: wanted.cases, duplicates: wanted.duplicates, conflicts: wanted.conflicts });
    for (const { rule, line, like, how } of wanted.checked) {
      const one = Object.entries(found)
        .find(([id]) => id === rule)?.[1]
        .find(({ location }) => location?.line === line);
      expect(one?.message).toContain(`\`case-${like}\``);
      const pair = facts.alike.pairs.find(
        ({ earlier, later }) => earlier.location.line === like && later.location.line === line,
      );
      expect(pair?.how).toBe(how);
    }
    const lines = new Set(Object.values(found).flatMap((all) => all.map(({ location }) => location?.line)));
    for (const { line } of wanted.silent) expect(lines).not.toContain(line);
  });
});

type Counted = readonly [one: number, other: number, similarity: number];

/** Counts the 3-grams that each text shares with every earlier one; nothing is filtered. */
function allPairs(texts: readonly string[], threshold = 0.8): readonly Counted[] {
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  return texts.flatMap((text, other) => {
    const characters = [...text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()];
    const grams = new Set(characters.slice(2).map((_, at) => characters.slice(at, at + 3).join('')));
    sizes.push(grams.size);
    const shared = new Int32Array(other);
    for (const gram of grams) {
      const earlier = holders.get(gram) ?? [];
      for (const one of earlier) shared[one]! += 1;
      holders.set(gram, earlier);
      earlier.push(other);
    }
    return [...shared].flatMap((both, one): readonly Counted[] => {
      const similarity = both / (sizes[one]! + grams.size - both);
      return similarity >= threshold ? [[one, other, similarity]] : [];
    });
  });
}

function byPlace(one: readonly number[], other: readonly number[]): number {
  return one[1]! - other[1]! || one[0]! - other[0]!;
}

function rowsOf(path: string): readonly Readonly<Record<string, Json>>[] {
  return readFileSync(join(DATA, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
