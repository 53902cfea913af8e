import { posix, relative } from 'node:path';
import picomatch from 'picomatch';
import type { AgentConfig, Suite } from '../config/config.ts';
import type { Checkout } from '../gather/checkouts.ts';
import type { Project } from '../gather/project.ts';
import { listTree, listWorkingTree } from '../system/git.ts';
import { canonicalJson, sha256 } from '../values/json.ts';
import { DECIDING_DEPENDENCIES } from './dependencies.ts';
import { isOfSameRun } from './record-names.ts';

export interface AgentFilesRequest {
  readonly project: Project;
  readonly checkout: Checkout;
  readonly suite: Pick<Suite, 'prompts' | 'tools'>;
  readonly agent: AgentConfig;
  /** Files and globs of cases, whichever suite's, relative to the config's folder as every path of the config. */
  readonly cases: readonly string[];
  /** The file that the run is written to. */
  readonly record: string;
}

/** The files that decide an agent's answers. */
export interface AgentFiles {
  readonly digest: string;
  readonly count: number;
  /** Path → mode and object id of the files that are prompts as a whole: these are left out of the digest. */
  readonly prompts: ReadonlyMap<string, string>;
  /** The same of all files beside and below the config, by their paths from there. */
  readonly tree: ReadonlyMap<string, string>;
}

/** Decides which bytes git writes out of what it keeps. */
const ATTRIBUTES = '.gitattributes';
const LINK = '120000';

/**
 * A digest of what `agent.inputs` names, else of the whole tree. Whatever is named, it holds the schemas of tools, the
 * files by which dependencies are installed and those that a command starts. Cases, the config and prompts are left
 * out, since they have digests of their own; so is what Evalgap itself keeps, and the file that the run is written to.
 */
export async function agentFiles(request: AgentFilesRequest): Promise<AgentFiles> {
  const { project, checkout, suite, cases, record } = request;
  const { repository, folder, file } = project;
  const tree = checkout.temporary ? await listTree(repository, checkout.commit) : await listWorkingTree(repository);
  const prefix = folder === '' ? '' : `${folder}/`;
  const listed = new Set([...cases, file].map((path) => prefix + path));
  const isCase = matcher(cases, prefix);
  const own = relative(checkout.root, record);
  const isTool = matcher(suite.tools, prefix);
  const prompts = new Map<string, string>();
  for (const path of wholeFiles(suite)) {
    const id = tree.get(prefix + path);
    if (id !== undefined && !isTool(prefix + path)) prompts.set(path, id);
  }
  const counted = [...tree].filter(
    ([path]) =>
      !listed.has(path) &&
      !isCase(path) &&
      !prompts.has(path.slice(prefix.length)) &&
      !path.startsWith(`${prefix}.evalgap/`) &&
      !isOfSameRun(own, path),
  );
  const isInput = inputTest(request, prefix, isTool);
  const named = counted.filter(([path]) => isInput(path));
  // What a link leads to is not told by the link: then everything counts.
  const files = named.some(([, id]) => id.startsWith(LINK)) ? counted : named;
  return {
    digest: sha256(canonicalJson(files.sort(([one], [other]) => (one < other ? -1 : 1)))),
    count: files.length,
    prompts,
    tree: new Map(
      [...tree].flatMap(([path, id]) => (path.startsWith(prefix) ? [[path.slice(prefix.length), id]] : [])),
    ),
  };
}

/** Files that hold one prompt and nothing else; where a part of one is a prompt too, the rest of it counts. */
function wholeFiles({ prompts }: Pick<Suite, 'prompts'>): readonly string[] {
  const inPart = new Set(prompts.flatMap(({ path, region }) => (region === undefined ? [] : [path])));
  return prompts.map(({ path }) => path).filter((path) => !inPart.has(path));
}

function inputTest(
  { agent }: AgentFilesRequest,
  prefix: string,
  isTool: (path: string) => boolean,
): (path: string) => boolean {
  if (isElsewhere(agent)) return (path) => isTool(path) || matcher(agent.inputs, prefix)(path);
  if (agent.inputs.length === 0) return () => true;
  const isNamed = matcher(agent.inputs, prefix);
  const started = new Set(commandsOf(agent).map((word) => posix.join(prefix, word)));
  const installing = new Set(DECIDING_DEPENDENCIES.flatMap((name) => [name, prefix + name]));
  return (path) =>
    isNamed(path) ||
    isTool(path) ||
    started.has(path) ||
    installing.has(path) ||
    path === ATTRIBUTES ||
    path.endsWith(`/${ATTRIBUTES}`);
}

function commandsOf({ transport, prepare = [] }: AgentConfig): readonly string[] {
  return [...prepare, ...('command' in transport ? (transport.command ?? []) : [])];
}

/** An agent on another machine is none of this repository's files. What answers on this one was started from somewhere. */
export function isElsewhere({ transport }: AgentConfig): boolean {
  if (transport.kind !== 'http' || !URL.canParse(transport.url)) return false;
  const { hostname } = new URL(transport.url);
  return !/^(?:localhost|.*\.localhost|0\.0\.0\.0|127(?:\.\d+){3}|\[::1?\]|host\.docker\.internal)$/.test(hostname);
}

function matcher(globs: readonly string[], prefix: string): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  return picomatch(
    globs.map((pattern) => prefix + pattern),
    { dot: true },
  );
}
