import { canonicalJson } from '../../values/json.ts';
import type { Answer } from './answer.ts';

export interface AnswerPair {
  readonly current: Answer;
  readonly candidate: Answer;
}

export interface Pairing {
  /** In an order that does not depend on that of the lines. */
  readonly pairs: readonly AnswerPair[];
  readonly byId: number;
  readonly byInput: number;
  readonly unpaired: PerSide<number>;
  /** Ids that stand several times on a side: none of their answers is paired by it. */
  readonly repeated: PerSide<readonly string[]>;
  /** Ids that stand on both sides and ask something else there. */
  readonly askOther: readonly string[];
}

export interface PerSide<Value> {
  readonly current: Value;
  readonly candidate: Value;
}

/**
 * Puts together what two versions answered to the same request: by id where it stands once on either side and asks the
 * same there, then by an input that stands once on either side. Never by position.
 */
export function pairAnswers(current: readonly Answer[], candidate: readonly Answer[]): Pairing {
  const [one, other] = [sideOf(current), sideOf(candidate)];
  const pairs: AnswerPair[] = [];
  const askOther: string[] = [];
  const paired = new Set<Answer>();
  const put = (pair: AnswerPair): void => {
    pairs.push(pair);
    paired.add(pair.current).add(pair.candidate);
  };
  for (const [id, answer] of one.byId) {
    const match = other.byId.get(id);
    if (match === undefined || answer === undefined) continue;
    if (askSame(answer, match)) put({ current: answer, candidate: match });
    else askOther.push(id);
  }
  const byId = pairs.length;
  for (const [input, answer] of one.byInput) {
    const match = other.byInput.get(input);
    if (match === undefined || answer === undefined) continue;
    if (!paired.has(answer) && !paired.has(match)) put({ current: answer, candidate: match });
  }
  return {
    pairs: sorted(pairs),
    byId,
    byInput: pairs.length - byId,
    unpaired: { current: current.length - pairs.length, candidate: candidate.length - pairs.length },
    repeated: { current: repeatedIn(one.byId), candidate: repeatedIn(other.byId) },
    askOther: askOther.sort(),
  };
}

/** Pairs that are known to be about one request. */
export function alreadyPaired(pairs: readonly AnswerPair[]): Pairing {
  const none = { current: [], candidate: [] };
  return {
    pairs: sorted(pairs),
    byId: pairs.length,
    byInput: 0,
    unpaired: { current: 0, candidate: 0 },
    repeated: none,
    askOther: [],
  };
}

/** By what can name an answer; `undefined` where that names several. */
type Index = ReadonlyMap<string, Answer | undefined>;

function sideOf(answers: readonly Answer[]): { readonly byId: Index; readonly byInput: Index } {
  return {
    byId: indexed(answers, ({ id }) => id),
    byInput: indexed(answers, ({ input }) => (input === undefined ? undefined : canonicalJson(input))),
  };
}

function indexed(answers: readonly Answer[], keyOf: (answer: Answer) => string | undefined): Index {
  const index = new Map<string, Answer | undefined>();
  for (const answer of answers) {
    const key = keyOf(answer);
    if (key !== undefined) index.set(key, index.has(key) ? undefined : answer);
  }
  return index;
}

/** As far as both tell what was asked. */
function askSame(one: Answer, other: Answer): boolean {
  if (one.digest !== undefined && other.digest !== undefined) return one.digest === other.digest;
  if (one.input === undefined || other.input === undefined) return true;
  return canonicalJson(one.input) === canonicalJson(other.input);
}

function repeatedIn(index: Index): readonly string[] {
  return [...index].flatMap(([id, answer]) => (answer === undefined ? [id] : [])).sort();
}

function sorted(pairs: readonly AnswerPair[]): readonly AnswerPair[] {
  const keyed = pairs.map((pair) => ({ pair, key: keyOf(pair) }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)).map(({ pair }) => pair);
}

/** The same whichever side is called which. */
function keyOf({ current, candidate }: AnswerPair): string {
  const ids = [current.id ?? '', candidate.id ?? ''].sort();
  return JSON.stringify([...ids, canonicalJson(current.input ?? candidate.input ?? null)]);
}
