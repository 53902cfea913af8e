/** What stands in for the values of one kind within one sample: one for each value, however that is written. */
export interface StandIns {
  /** Takes note of a value, as finders read it. All are to be noted before the first one is written. */
  note(plain: string): void;
  /** Whether a value was noted. */
  knows(plain: string): boolean;
  /** What stands in for a value, written as that is; `undefined` where its form leaves no room for one. */
  write(written: string, plain: string): string | undefined;
}

export interface StandInForm {
  /** The same for all ways to write a value. */
  readonly value: (plain: string) => string;
  /** The n-th of those that can stand in for a value. */
  readonly nth: (value: string, n: number) => string | undefined;
  readonly writtenLike: (written: string, standIn: string) => string | undefined;
}

/** Stand-ins in the order in which values turn up; `taken`: what the sample holds anyway. */
export function standIns(form: StandInForm, taken: (standIn: string) => boolean): StandIns {
  const noted = new Set<string>();
  const given = new Map<string, string>();
  const draw = drawer(form.nth, taken);
  return {
    note: (plain) => void noted.add(form.value(plain)),
    knows: (plain) => noted.has(form.value(plain)),
    write(written, plain) {
      const value = form.value(plain);
      const standIn = given.get(value) ?? draw(value);
      if (standIn === undefined) return undefined;
      given.set(value, standIn);
      return form.writtenLike(written, standIn);
    },
  };
}

/** Draws the next of a value's stand-ins that is neither taken nor drawn before. */
export function drawer<Value>(
  nth: (value: Value, n: number) => string | undefined,
  taken: (standIn: string) => boolean,
): (value: Value) => string | undefined {
  const drawn = new Set<string>();
  /** How many were drawn of those that begin with the same one. */
  const counts = new Map<string, number>();
  return (value) => {
    const first = nth(value, 0);
    if (first === undefined) return undefined;
    for (let n = counts.get(first) ?? 0; ; n += 1) {
      const standIn = nth(value, n);
      if (standIn === undefined) return undefined;
      if (drawn.has(standIn) || taken(standIn)) continue;
      drawn.add(standIn);
      counts.set(first, n + 1);
      return standIn;
    }
  };
}
