import type { PromptEntry } from '../config/config.ts';
import type { Commit, SuiteHistory } from '../history/history.ts';
import type { Finding } from '../rules/finding.ts';
import type { StaleCause } from '../stale/suite-state.ts';
import { watchTest } from '../stale/watch.ts';

/**
 * Rules by which a prompt and its pin disagree. The others are about a pin that nobody wrote or uses, or (the same
 * version for another text) say the same once more.
 */
const DRIFT: ReadonlySet<string> = new Set(['pin/outdated', 'pin/missing']);

/** Prompts that left their pins, each with the commits that took them away and the cases written for the pinned text. */
export function pinDrift(
  findings: readonly Finding[],
  prompts: readonly PromptEntry[],
  history: SuiteHistory,
): readonly StaleCause[] {
  return findings
    .filter(({ rule }) => DRIFT.has(rule))
    .map((finding) => {
      const commits = commitsSincePin(history, prompts, finding.subject);
      const [first, last] = [commits[0], commits.at(-1)];
      return {
        finding,
        opens: true,
        ...(first === undefined || last === undefined ? {} : { since: first.time, latest: last.time }),
        commits,
        cases: coveringCases(history, prompts, finding.subject),
      };
    });
}

/** Changes of the prompt after the last one that left it as pinned; none where the pinned text never stood there. */
function commitsSincePin(
  { entries }: SuiteHistory,
  prompts: readonly PromptEntry[],
  subject: string,
): readonly Commit[] {
  const pin = prompts.find(({ id }) => id === subject)?.pin;
  if (pin === undefined) return [];
  const changes = entries.flatMap(({ commit, changes }) =>
    changes.flatMap((change) => (change.kind === 'prompt' && change.prompt === subject ? [{ commit, ...change }] : [])),
  );
  const isPinned = (digest: string | undefined) => digest?.startsWith(pin.digest) === true;
  const last = changes.findLastIndex(({ to }) => isPinned(to));
  const known = last >= 0 || isPinned(changes[0]?.from);
  return known ? changes.slice(last + 1).map(({ commit }) => commit) : [];
}

/** Ids of the cases that are about a prompt. */
export function coveringCases(
  { cases }: SuiteHistory,
  prompts: readonly PromptEntry[],
  subject: string,
): readonly string[] {
  const paths = prompts.flatMap(({ id, path }) => (id === subject ? path : []));
  const isCovered = watchTest();
  return cases
    .filter(({ covers }) => isCovered(covers, { kind: 'prompt', names: [subject], paths }))
    .map(({ id }) => id);
}
