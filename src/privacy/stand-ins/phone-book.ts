import { callingCode } from '../calling-code.ts';
import { isNobodys } from '../reserved-phones.ts';
import { nobodysPhone } from './phone.ts';
import { drawer, type StandIns } from './stand-ins.ts';
import { writtenLike } from './written-like.ts';

/** A number as it was written at one place. */
interface Written {
  /** All of them, with prefix and trunk zero. */
  readonly digits: string;
  /** The calling code, where the number begins with an international prefix. */
  readonly code?: string;
  /** Without all that may stand before it: the same in every way to write the number. */
  readonly national: string;
  /** Only a number of North America reads so. */
  readonly american: boolean;
}

/** One number in all its ways to be written. */
interface Entry {
  readonly code: string | undefined;
  readonly national: string;
  /** The codes under which what stands in for it must be nobody's. */
  readonly under: Set<string | undefined>;
  standIn?: string | undefined;
}

const AMERICAN = /^(?:(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}|[2-9]\d\d[2-9]\d{6})$/;

/** Phone numbers: `+49 30 8765432`, `0049 (0)30 8765432`, `030/8765432` and `49308765432` are the same one. */
export function phoneBook(taken: (standIn: string) => boolean): StandIns {
  const noted: Written[] = [];
  /** By country and number, by number alone, and by all digits without a prefix. */
  const entries = new Map<string, Entry>();
  const draw = drawer<Entry>(({ code, national, under }, n) => {
    // A few of those kept for fiction in one country are anybody's in another.
    for (let m = n; m < n + MOST_UNFIT; m += 1) {
      const standIn = nobodysPhone(code, national, m);
      if (standIn === undefined || [...under].every((each) => isNobodys(each, standIn))) return standIn;
    }
    return undefined;
  }, taken);

  function enter(written: Written): Entry {
    const { code, national, american, digits } = written;
    const known = find(written);
    if (known !== undefined) {
      if (american) known.under.add('1');
      return known;
    }
    const entry: Entry = {
      code: american ? '1' : code,
      national,
      under: new Set([undefined, code, ...(american ? ['1'] : [])]),
    };
    if (code !== undefined) entries.set(`+${code} ${national}`, entry);
    if (!entries.has(national)) entries.set(national, entry);
    const all = `${code ?? ''}${national}`;
    if (!entries.has(all)) entries.set(all, entry);
    if (!entries.has(digits)) entries.set(digits, entry);
    return entry;
  }

  function find({ code, national, digits }: Written): Entry | undefined {
    if (code === undefined) return entries.get(national) ?? entries.get(digits);
    return entries.get(`+${code} ${national}`);
  }

  /** Those with a country first: one without is the same as the first of them that goes on alike. */
  function settle(): void {
    const order = (one: Written): number => (one.code === undefined ? 1 : 0);
    for (const written of noted.splice(0).sort((one, other) => order(one) - order(other))) enter(written);
  }

  return {
    note: (plain) => void noted.push(read(plain)),
    knows(plain) {
      settle();
      return find(read(plain)) !== undefined;
    },
    write(written, plain) {
      settle();
      const number = read(plain);
      const entry = enter(number);
      entry.standIn ??= draw(entry);
      if (entry.standIn === undefined) return undefined;
      const before = number.digits.slice(0, number.digits.length - entry.national.length);
      return writtenLike(written, before + entry.standIn);
    },
  };
}

const MOST_UNFIT = 100;

function read(plain: string): Written {
  const digits = plain.replace(/\D/g, '');
  const american = AMERICAN.test(plain);
  if (american) return { digits, national: digits.slice(-10), american };
  const prefix = plain.includes('+') ? 0 : /^\(?00[1-9]/.test(plain) ? 2 : undefined;
  const code = prefix === undefined ? undefined : callingCode(digits.slice(prefix));
  const national = digits.slice((prefix ?? 0) + (code?.length ?? 0)).replace(/^0(?=[1-9])/, '');
  return { digits, national, american, ...(code === undefined ? {} : { code }) };
}
