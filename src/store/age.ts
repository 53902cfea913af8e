import { DAY } from '../config/scalars.ts';

/** How old a record may be, in milliseconds: behind a floating model another may answer from one day to the next. */
export function maxAgeOf(maxAge: number, floatingModel: boolean): number {
  return floatingModel ? Math.min(maxAge, DAY) : maxAge;
}
