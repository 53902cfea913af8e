import type { Step } from '../../../config/config.ts';
import { listedTexts } from '../../../scorers/listed.ts';
import { valueAt } from '../../../scorers/same.ts';
import { assertNever, canonicalJson, type Json } from '../../../values/json.ts';
import type { FreeReply } from './free-replies.ts';

/** What a case expects of the steps that are looked at, in the order of the chain. */
export interface Expectation {
  readonly id: string;
  readonly steps: readonly (readonly [step: Step, expected: Json])[];
}

/** A reply that would be right for another case. */
export interface BorrowedAnswer extends FreeReply {
  readonly from: string;
  /** The same for the same answer. */
  readonly key: string;
}

/** How many of the others' answers a case is tried with. */
const MOST_TRIED = 50;

/**
 * By a case's place in the list, answers that others of the same steps expect and that are not its own: all of them, or
 * some spread evenly over all when put in the order of their text, so that the order of the cases plays no part.
 */
export function borrowedAnswers(all: readonly Expectation[]): (place: number) => readonly BorrowedAnswer[] {
  const pools = new Map<string, Map<string, BorrowedAnswer>>();
  const own = all.map((one) => {
    const answer = answerOf(one);
    if (answer === undefined) return undefined;
    const signed = signature(one);
    const pool = pools.get(signed) ?? new Map<string, BorrowedAnswer>();
    pools.set(signed, pool);
    const known = pool.get(answer.key);
    if (known === undefined || one.id < known.from) pool.set(answer.key, { ...answer, from: one.id });
    return { signed, key: answer.key };
  });
  const spreads = new Map([...pools].map(([signed, pool]) => [signed, spreadOf(pool)]));
  return (place) => {
    const one = all[place];
    if (one === undefined) return [];
    const { signed = signature(one), key: ownKey } = own[place] ?? {};
    return (spreads.get(signed) ?? []).filter(({ key }) => key !== ownKey).slice(0, MOST_TRIED);
  };
}

/** One more than is tried: a case's own may be among them. */
function spreadOf(pool: ReadonlyMap<string, BorrowedAnswer>): readonly BorrowedAnswer[] {
  const sorted = [...pool.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
  const taken = Math.min(sorted.length, MOST_TRIED + 1);
  return Array.from({ length: taken }, (_, nth) => Math.floor((nth * sorted.length) / taken)).flatMap((place) =>
    sorted.slice(place, place + 1),
  );
}

function signature({ steps }: Expectation): string {
  return JSON.stringify(steps.map(([{ name }]) => name));
}

function answerOf({ steps }: Expectation): Omit<BorrowedAnswer, 'from'> | undefined {
  const outputs = new Map<string, readonly Json[]>();
  for (const [step, expected] of steps) {
    const right = rightOutputs(step, expected);
    if (right === undefined) return undefined;
    outputs.set(step.name, right);
  }
  return {
    name: 'what another case expects',
    outputs: ({ name }) => outputs.get(name) ?? [],
    key: canonicalJson([...outputs.values()]),
  };
}

/** Outputs that are right by an expectation, where they can be told from it: what a pattern matches cannot. */
function rightOutputs({ scorer }: Step, expected: Json): readonly Json[] | undefined {
  switch (scorer.kind) {
    case 'equals':
    case 'fields':
    case 'tool-call':
      return [expected];
    case 'contains': {
      const wanted = listedTexts(expected, 'contains')?.wanted ?? [];
      return wanted.length === 0 ? undefined : [[...wanted].sort().join('\n')];
    }
    case 'number':
      return (Array.isArray(expected) ? (expected as readonly Json[]) : [expected]).map(
        (one) => valueAt(one, 'value') ?? one,
      );
    case 'regex':
    case 'custom':
    case 'judge':
      return undefined;
    default:
      return assertNever(scorer);
  }
}
