import type { State } from './state.ts';

/** What was created → how many lists do not show it yet. */
const pending = new WeakMap<object, number>();

/** GitHub's lists come from copies that follow a little later: `state.lag` says by how many requests. */
export function created<Item extends object>({ lag }: State, item: Item): Item {
  if (lag > 0) pending.set(item, lag);
  return item;
}

export function shown<Item extends object>(items: readonly Item[]): readonly Item[] {
  return items.filter((item) => {
    const left = pending.get(item) ?? 0;
    pending.set(item, left - 1);
    return left <= 0;
  });
}
