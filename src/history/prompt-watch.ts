import type { PromptEntry } from '../config/config.ts';
import type { TreeEntry } from '../system/git-log.ts';
import type { Problem, Result } from '../values/problem.ts';
import { findBases } from './bases.ts';
import type { FileChange } from './file-changes.ts';
import type { PromptPlace, PromptVersion, PromptVersionReader } from './prompt-versions.ts';
import { type Post, placeOf, type Stop } from './watch.ts';

export interface PromptWatch {
  begin(sha: string, files: ReadonlyMap<string, TreeEntry>): Promise<void>;
  step(stop: Stop): Promise<void>;
  end(): void;
}

/** Looks out for changes of prompts, by their own files and by those that they include. */
export function watchPrompts({ suite, ledger, paths }: Post, prompts: PromptVersionReader): PromptWatch {
  const bases = findBases<PromptVersion>(ledger);
  const read = (prompt: PromptEntry, place: PromptPlace) =>
    prompts.read(prompt, place, (path) => paths.track(path, { kind: 'include', suite, prompt }));

  async function compareFile(prompt: PromptEntry, { commit, sha }: Stop, change: FileChange): Promise<void> {
    const { path, former } = change;
    if (change.before?.id === change.after?.id) return;
    const before = await versionOf(prompt, `${sha}^`, former, change.before);
    const after = await versionOf(prompt, sha, path, change.after);
    settle(prompt, commit, change.after === undefined ? former : path, before, after);
  }

  /** The prompt's own file stayed as it was, and something that it includes did not. */
  async function compareIncluded(prompt: PromptEntry, { commit, sha }: Stop): Promise<void> {
    for (const path of paths.placesOf(suite, prompt)) {
      const after = await read(prompt, { commit: sha, path });
      if (after.ok && after.value === undefined) continue;
      const before = await read(prompt, { commit: `${sha}^`, path });
      return settle(prompt, commit, path, before, after);
    }
  }

  async function versionOf(
    prompt: PromptEntry,
    commit: string,
    path: string,
    entry: TreeEntry | undefined,
  ): Promise<Result<PromptVersion>> {
    if (entry === undefined) return { ok: true, value: undefined };
    if (entry.kind !== 'file') return { ok: false, problems: [noFile(paths.shown(path), entry.kind)] };
    return read(prompt, { commit, path, id: entry.id });
  }

  function settle(
    { id: prompt }: PromptEntry,
    commit: number,
    path: string,
    before: Result<PromptVersion>,
    after: Result<PromptVersion>,
  ): void {
    const shown = paths.shown(path);
    bases.take(commit, { key: prompt, keyBefore: prompt, before, after }, (from, to) => {
      if (from === to) return;
      const digests = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      ledger.add(commit, { changes: [{ kind: 'prompt', prompt, ...placeOf(shown, paths), ...digests }] });
    });
  }

  return {
    async begin(sha, files) {
      for (const prompt of suite.prompts) {
        const [path = ''] = paths.placesOf(suite, prompt);
        bases.begin(prompt.id, await versionOf(prompt, sha, path, entryAt(path, files)), () => {});
      }
    },
    async step(stop) {
      const own = new Set<PromptEntry>();
      const included = new Set<PromptEntry>();
      for (const change of stop.changes) {
        for (const role of change.roles) {
          if (role.suite !== suite) continue;
          if (role.kind === 'include') included.add(role.prompt);
          if (role.kind !== 'prompt') continue;
          own.add(role.prompt);
          await compareFile(role.prompt, stop, change);
        }
      }
      for (const prompt of included) if (!own.has(prompt)) await compareIncluded(prompt, stop);
    },
    end: () => bases.end(),
  };
}

/** What stands at a path; or in its way, where that is no folder. */
function entryAt(path: string, files: ReadonlyMap<string, TreeEntry>): TreeEntry | undefined {
  const folders = path.split('/').slice(0, -1);
  const ways = folders.map((_, depth) => folders.slice(0, depth + 1).join('/'));
  return (
    files.get(path) ?? ways.map((way) => files.get(way)).find((entry) => entry !== undefined && entry.kind !== 'file')
  );
}

/** What a link leads to has a history of its own, which this is not. */
function noFile(file: string, kind: 'link' | 'submodule'): Problem {
  return {
    message: `a ${kind} stands where the prompt should be`,
    location: { file },
    expected: 'the file itself',
    remedy: 'Name the file that it leads to.',
  };
}
