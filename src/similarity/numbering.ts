/** What two numbers below 2 ** 26 are known by together. */
export type Numbering = (one: number, other: number) => number;

const SECOND = 2 ** 26;
const LEAST_ROOM = 1 << 10;

/**
 * Numbers pairs of numbers from 0 on, in the order in which they are first asked for. A table of numbers alone with
 * open addresses: tens of millions of pairs go through it, for which a `Map` takes several times as long.
 */
export function numbering(): Numbering {
  let keys = new Float64Array(LEAST_ROOM);
  let numbers = new Int32Array(LEAST_ROOM).fill(-1);
  let count = 0;

  function placeOf(key: number): number {
    const mask = keys.length - 1;
    let place = hash(key) & mask;
    while (numbers[place] !== -1 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  function grow(): void {
    const [oldKeys, oldNumbers] = [keys, numbers];
    keys = new Float64Array(oldKeys.length * 2);
    numbers = new Int32Array(oldKeys.length * 2).fill(-1);
    for (const [index, number] of oldNumbers.entries()) {
      if (number === -1) continue;
      const key = oldKeys[index] ?? 0;
      const place = placeOf(key);
      keys[place] = key;
      numbers[place] = number;
    }
  }

  return (one, other) => {
    const key = one * SECOND + other;
    const place = placeOf(key);
    const known = numbers[place] ?? -1;
    if (known !== -1) return known;
    keys[place] = key;
    numbers[place] = count;
    count += 1;
    if (count * 2 > keys.length) grow();
    return count - 1;
  };
}

function hash(key: number): number {
  const mixed = Math.imul((key % SECOND) ^ Math.imul(key / SECOND, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
