import { below, type Random, randomFrom } from '../../../src/stats/random.ts';

const OPENINGS = [
  'please tell me',
  'i want to know',
  'could you say',
  'hello,',
  'hi there,',
  'quick question:',
  'sorry but',
  'i need help,',
];
const KNOWN = [
  'where my order is',
  'when the parcel arrives',
  'how to return the lamp',
  'why my refund is late',
  'how to change the address',
  'what the delivery costs',
  'if i can pay by card',
  'how long the warranty is',
];
const CLOSINGS = [
  'today',
  'this week',
  'for order one',
  'as soon as you can',
  'before friday',
  'again',
  'if possible',
  'from my account',
  'in the shop',
  'by mail',
];
const NEW = [
  'how to connect the crypto wallet',
  'whether bitcoin goes to my crypto wallet',
  'why the crypto wallet shows no bitcoin',
];

/** Everyday requests to a shop. */
export function requests(count: number, seed: number, asked: readonly string[] = KNOWN): readonly string[] {
  const random = randomFrom(seed);
  const one = (of: readonly string[], by: Random) => of[below(by, of.length)]!;
  return Array.from(
    { length: count },
    () => `${one(OPENINGS, random)} ${one(asked, random)} ${one(CLOSINGS, random)} ${one(CLOSINGS, random)}`,
  );
}

/** The same about something that the shop was not asked about. */
export function newRequests(count: number, seed: number): readonly string[] {
  return requests(count, seed, NEW);
}

/** Every second request is about one and the same of the known things. */
export function otherMix(count: number, seed: number): readonly string[] {
  return requests(count, seed, [...KNOWN, ...KNOWN.slice(0, 1).flatMap((asked) => Array<string>(8).fill(asked))]);
}

export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const random = randomFrom(seed);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
