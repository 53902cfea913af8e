import type { Suite } from '../config/config.ts';
import type { TreeEntry } from '../system/git-log.ts';
import { caseChanges } from './case-changes.ts';
import { casesIn } from './case-versions.ts';
import { caseView } from './coverage.ts';
import { watchFiles } from './file-watch.ts';
import type { KnownCase } from './history.ts';
import { type Ledger, newLedger } from './ledger.ts';
import { watchProduct } from './product-watch.ts';
import type { PromptVersionReader } from './prompt-versions.ts';
import { watchPrompts } from './prompt-watch.ts';
import { toolMoves, toolsIn } from './tool-moves.ts';
import type { TrackedPaths } from './tracked-paths.ts';
import type { Versions } from './versions.ts';
import { placeOf, type Stop } from './watch.ts';

/** One suite on the way back through the history. */
export interface SuiteWalk {
  readonly suite: Suite;
  readonly ledger: Ledger;
  /** The files that matter of the commit with which the history ends. */
  begin(sha: string, files: ReadonlyMap<string, TreeEntry>): Promise<void>;
  step(stop: Stop): Promise<void>;
  end(): { readonly cases: readonly KnownCase[]; readonly tools: readonly string[] };
}

export interface Readers {
  readonly paths: TrackedPaths;
  readonly versions: Versions;
  readonly prompts: PromptVersionReader;
}

export function walkSuite(suite: Suite, { paths, versions, prompts }: Readers): SuiteWalk {
  const ledger = newLedger();
  const post = { suite, ledger, paths };
  const view = caseView(suite);
  const cases = watchFiles(post, {
    role: 'cases',
    read: versions.cases,
    changed: (commit, before, after) => ledger.add(commit, { cases: caseChanges(before, after, view) }),
  });
  const tools = watchFiles(post, {
    role: 'tools',
    read: versions.tools,
    changed(commit, before, after) {
      const moves = toolMoves(toolsIn(before), toolsIn(after));
      ledger.add(commit, {
        changes: Array.from(moves, ([path, moved]) => ({ kind: 'tool', ...placeOf(path, paths), moved })),
      });
    },
  });
  const promptWatch = watchPrompts(post, prompts);
  return {
    suite,
    ledger,
    async begin(sha, files) {
      await cases.begin([...files]);
      await tools.begin([...files]);
      await promptWatch.begin(sha, files);
    },
    async step(stop) {
      await cases.step(stop);
      await tools.step(stop);
      await promptWatch.step(stop);
      watchProduct(post, stop);
    },
    end() {
      promptWatch.end();
      return { tools: [...toolsIn(tools.end()).keys()], cases: Array.from(casesIn(cases.end()).values(), view.known) };
    },
  };
}
