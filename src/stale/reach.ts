import type { Coverage } from '../history/history.ts';
import { type Thread, watchedAt } from './threads.ts';
import { type WatchTest, watchTest } from './watch.ts';

/**
 * What each coverage that occurs keeps watch over. Coverages are few, however many cases there are and however often
 * they are edited: each meets each thing once.
 */
export interface Reach {
  /** Takes in a thing, or the names and paths it has by now. */
  widen(thread: Thread): void;
  of(coverage: Coverage): ReadonlySet<Thread>;
  /** The same when the commit at this position was the last one: what something was called later does not count. */
  testAt(coverage: Coverage, last: number): (thread: Thread) => boolean;
}

/** One text for coverages that say the same. */
export function coverageKey({ prompts, tools, paths }: Coverage): string {
  return JSON.stringify([prompts ?? null, tools, paths]);
}

/** One name and one path: it never was anything else. */
const PLAIN = 2;

export function newReach(): Reach {
  const covers: WatchTest = watchTest();
  const widths = new Map<Thread, number>();
  const reached = new Map<string, { readonly coverage: Coverage; readonly threads: Set<Thread> }>();
  const widthOf = ({ names, paths }: Thread) => names.length + paths.size;
  const of = (coverage: Coverage): ReadonlySet<Thread> => {
    const key = coverageKey(coverage);
    const known = reached.get(key);
    if (known !== undefined) return known.threads;
    const threads = new Set([...widths.keys()].filter((thread) => covers(coverage, watchedAt(thread))));
    reached.set(key, { coverage, threads });
    return threads;
  };
  return {
    widen(thread) {
      const width = widthOf(thread);
      if (widths.get(thread) === width) return;
      widths.set(thread, width);
      const watched = watchedAt(thread);
      for (const known of reached.values()) if (covers(known.coverage, watched)) known.threads.add(thread);
    },
    of,
    testAt(coverage, last) {
      const threads = of(coverage);
      return (thread) =>
        threads.has(thread) && (widthOf(thread) === PLAIN || covers(coverage, watchedAt(thread, last)));
    },
  };
}
