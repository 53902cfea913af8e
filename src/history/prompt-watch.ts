import type { PromptEntry, Suite } from '../config/config.ts';
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
  const read = (prompt: PromptEntry, place: PromptPlace, asked?: Set<string>) =>
    prompts.read(prompt, place, (path) => {
      asked?.add(path);
      paths.track(path, { kind: 'include', suite, prompt });
    });

  async function compareFile({ prompt, included }: Touched, { commit, sha }: Stop, change: FileChange): Promise<void> {
    const { path, former } = change;
    const same = !isEdited(change);
    // A prompt that only moved may have moved together with a file that it includes, and that was edited.
    if (same && !included.some(isEdited)) return;
    const asked = new Set<string>();
    const before = await versionOf(prompt, { commit: `${sha}^`, path: former }, change.before);
    const after = await versionOf(prompt, { commit: sha, path }, change.after, asked);
    const through = same ? editedOf(asked, included) : undefined;
    settle(prompt, { commit, path: change.after === undefined ? former : path, through }, before, after);
  }

  /** The prompt's own file stayed as it was, and something that it includes did not. */
  async function compareIncluded({ prompt, included }: Touched, { commit, sha }: Stop): Promise<void> {
    for (const path of paths.placesOf(suite, prompt)) {
      const asked = new Set<string>();
      const after = await read(prompt, { commit: sha, path }, asked);
      if (after.ok && after.value === undefined) continue;
      const before = await read(prompt, { commit: `${sha}^`, path });
      return settle(prompt, { commit, path, through: editedOf(asked, included) }, before, after);
    }
  }

  async function versionOf(
    prompt: PromptEntry,
    place: PromptPlace,
    entry: TreeEntry | undefined,
    asked?: Set<string>,
  ): Promise<Result<PromptVersion>> {
    if (entry === undefined) return { ok: true, value: undefined };
    if (entry.kind !== 'file') return { ok: false, problems: [noFile(paths.shown(place.path), entry.kind)] };
    return read(prompt, { ...place, id: entry.id }, asked);
  }

  function settle(
    { id: prompt }: PromptEntry,
    { commit, path, through }: { readonly commit: number; readonly path: string; readonly through: string | undefined },
    before: Result<PromptVersion>,
    after: Result<PromptVersion>,
  ): void {
    const shown = paths.shown(path);
    const way = through === undefined ? {} : { through: paths.shown(through) };
    bases.take(commit, { key: prompt, keyBefore: prompt, before, after }, (from, to) => {
      if (from === to) return;
      const digests = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      ledger.add(commit, { changes: [{ kind: 'prompt', prompt, ...placeOf(shown, paths), ...digests, ...way }] });
    });
  }

  return {
    async begin(sha, files) {
      for (const prompt of suite.prompts) {
        const [path = ''] = paths.placesOf(suite, prompt);
        bases.begin(prompt.id, await versionOf(prompt, { commit: sha, path }, entryAt(path, files)), () => {});
      }
    },
    async step(stop) {
      for (const touched of touchedBy(stop, suite)) {
        for (const change of touched.own) await compareFile(touched, stop, change);
        if (touched.own.length === 0) await compareIncluded(touched, stop);
      }
    },
    end: () => bases.end(),
  };
}

/** A prompt, and what a commit did to its own file and to those that it asked for at some time. */
interface Touched {
  readonly prompt: PromptEntry;
  readonly own: readonly FileChange[];
  readonly included: readonly FileChange[];
}

function touchedBy({ changes }: Stop, suite: Suite): readonly Touched[] {
  const all = new Map<PromptEntry, { prompt: PromptEntry; own: FileChange[]; included: FileChange[] }>();
  for (const change of changes) {
    for (const role of change.roles) {
      if (role.suite !== suite || !('prompt' in role)) continue;
      const { kind, prompt } = role;
      const touched = all.get(prompt) ?? { prompt, own: [], included: [] };
      all.set(prompt, touched);
      touched[kind === 'prompt' ? 'own' : 'included'].push(change);
    }
  }
  return [...all.values()];
}

function isEdited({ before, after }: FileChange): boolean {
  return before?.id !== after?.id;
}

/** The first file that a prompt asks for of those that were edited. */
function editedOf(asked: ReadonlySet<string>, included: readonly FileChange[]): string | undefined {
  const edited = new Set(included.filter(isEdited).map(({ path }) => path));
  return [...asked].find((path) => edited.has(path));
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
