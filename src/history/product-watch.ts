import type { Change } from './history.ts';
import { type Post, placeOf, type Stop } from './watch.ts';

/** Looks out for what the agent has to keep up with, path by path: whatever stands there counts, links too. */
export function watchProduct({ suite, ledger, paths }: Post, { commit, changes }: Stop): void {
  const touched = changes.filter(
    ({ roles, before, after }) =>
      before?.id !== after?.id && roles.some((role) => role.kind === 'product' && role.suite === suite),
  );
  ledger.add(commit, {
    changes: touched.map(({ path }): Change => ({ kind: 'product', ...placeOf(paths.shown(path), paths) })),
  });
}
