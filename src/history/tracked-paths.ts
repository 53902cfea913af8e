import picomatch from 'picomatch';
import type { PromptEntry, Suite } from '../config/config.ts';
import { normalisePath } from '../config/paths.ts';

/** What a file is to a suite. An `include` is a file that a prompt has asked for at some time. */
export type Role =
  | { readonly kind: 'cases' | 'tools' | 'product'; readonly suite: Suite }
  | { readonly kind: 'prompt' | 'include'; readonly suite: Suite; readonly prompt: PromptEntry };

/** Which paths of the repository matter. They grow fewer or more on the way back, as files had other names. */
export interface TrackedPaths {
  rolesOf(path: string): readonly Role[];
  /** Grows whenever a path matters that did not before. */
  size(): number;
  track(path: string, role: Role): void;
  /** Before the present commit the file at a path stood at another one. */
  follow(path: string, former: string): void;
  /** Relative to the config's folder, with `..` where it stood outside. */
  shown(path: string): string;
  /** Of a path as shown: the one that the file has at the end of the history, where that is another. */
  today(shown: string): string | undefined;
  /** Where a prompt may have stood, its oldest known place first. */
  placesOf(suite: Suite, prompt: PromptEntry): readonly string[];
  /** Whether a suite looks for something of a kind at a path or in a folder there: what is no folder hides it. */
  leadsTo(path: string, suite: Suite, kind: 'cases' | 'tools' | 'prompt'): boolean;
}

const MOST_REMEMBERED = 100_000;

export function trackPaths(suites: readonly Suite[], folder: string): TrackedPaths {
  const named = new Map<string, readonly Role[]>();
  const latest = new Map<string, string>();
  const remembered = new Map<string, readonly Role[]>();
  const byGlob = globRoles(suites, folder);
  const shown = (path: string) => relativeTo(folder, path);
  const rolesOf = (path: string): readonly Role[] => {
    const known = remembered.get(path);
    if (known !== undefined) return known;
    const roles = withoutProduct(union(named.get(path) ?? [], byGlob(path)));
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    // A copy: what git's log says of a path is cut from a text of many commits.
    remembered.set(Buffer.from(path).toString(), roles);
    return roles;
  };
  let size = 0;
  const add = (path: string, roles: readonly Role[]): void => {
    const known = named.get(path) ?? [];
    const all = union(known, roles);
    if (all.length === known.length) return;
    named.set(path, all);
    remembered.delete(path);
    size += 1;
  };
  for (const suite of suites) {
    for (const prompt of suite.prompts) add(within(folder, prompt.path), [{ kind: 'prompt', suite, prompt }]);
  }
  return {
    rolesOf,
    size: () => size,
    track: (path, role) => add(path, [role]),
    follow(path, former) {
      add(former, rolesOf(path));
      latest.set(shown(former), latest.get(shown(path)) ?? shown(path));
    },
    shown,
    today(path) {
      const now = latest.get(path);
      return now === path ? undefined : now;
    },
    placesOf: (suite, prompt) =>
      [...named]
        .filter(([, roles]) =>
          roles.some((role) => role.kind === 'prompt' && isSame(role, { kind: 'prompt', suite, prompt })),
        )
        .map(([path]) => path)
        .reverse(),
    leadsTo(path, suite, kind) {
      const sought = kind === 'prompt' ? suite.prompts.map((prompt) => prompt.path) : suite[kind].map(fixedPart);
      return sought.some((inside) => `${within(folder, inside)}/`.startsWith(`${path}/`));
    },
  };
}

/** A path of the config as one from the repository's root. */
function within(folder: string, path: string): string {
  return folder === '' ? normalisePath(path) : `${folder}/${normalisePath(path)}`;
}

/**
 * What is a prompt, a tool or a case is no product too, nor where it stood before: white space in a prompt would be a
 * change of the product. Around a region there is code, which may be one.
 */
function withoutProduct(roles: readonly Role[]): readonly Role[] {
  const read = roles.filter(
    (role) =>
      role.kind === 'cases' || role.kind === 'tools' || (role.kind === 'prompt' && role.prompt.region === undefined),
  );
  return roles.filter(({ kind, suite }) => kind !== 'product' || !read.some((other) => other.suite === suite));
}

function globRoles(suites: readonly Suite[], folder: string): (path: string) => readonly Role[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const matchers = suites.map((suite) => ({
    suite,
    cases: matcher(suite.cases),
    tools: matcher(suite.tools),
    product: matcher(suite.product),
  }));
  return (path) => {
    if (!path.startsWith(prefix) || /(?:^|\/)(?:\.git|node_modules)\//.test(path)) return [];
    const inside = path.slice(prefix.length);
    return matchers.flatMap(({ suite, cases, tools, product }): readonly Role[] => [
      ...(cases(inside) ? [{ kind: 'cases', suite } as const] : []),
      ...(tools(inside) ? [{ kind: 'tools', suite } as const] : []),
      ...(product(inside) ? [{ kind: 'product', suite } as const] : []),
    ]);
  };
}

/** Of a glob, the folders that it names in full. */
function fixedPart(glob: string): string {
  return picomatch.scan(normalisePath(glob)).base;
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  // A path may hold line feeds, which a dot passes by unless told.
  return globs.length === 0 ? () => false : picomatch(globs.map(normalisePath), { dot: true, flags: 's' });
}

function union(some: readonly Role[], others: readonly Role[]): readonly Role[] {
  return [...some, ...others.filter((other) => !some.some((role) => isSame(role, other)))];
}

export function isSame(one: Role, other: Role): boolean {
  if (one.kind !== other.kind || one.suite !== other.suite) return false;
  return !('prompt' in one) || ('prompt' in other && one.prompt === other.prompt);
}

function relativeTo(folder: string, path: string): string {
  if (folder === '') return path;
  const from = folder.split('/');
  const to = path.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
