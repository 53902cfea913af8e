import { DAY } from '../config/scalars.ts';

/** How old a record may be, in milliseconds: where nothing tells what answers, it may be another from one day to the next. */
export function maxAgeOf(maxAge: number, mayChangeUnseen: boolean): number {
  return mayChangeUnseen ? Math.min(maxAge, DAY) : maxAge;
}
