import { posix, relative } from 'node:path';
import type { AgentConfig, Suite } from '../../config/config.ts';
import type { Checkout } from '../../gather/checkouts.ts';
import type { Project } from '../../gather/project.ts';
import { listTree, listWorkingTree, trackedUnder } from '../../system/git.ts';
import { canonicalJson, sha256 } from '../../values/json.ts';
import { isOfSameRun } from '../record-names.ts';
import { decidesInstalled } from './deciding-files.ts';
import { ignoredFiles } from './ignored-files.ts';
import { type Matches, matcher, type NamedFiles, namedFiles } from './named-files.ts';

export interface AgentFilesRequest {
  readonly project: Project;
  readonly checkout: Checkout;
  readonly suite: Pick<Suite, 'prompts' | 'tools'>;
  readonly agent: AgentConfig;
  /** Globs of cases, whichever suite's, relative to the config's folder as every path of the config. */
  readonly cases: readonly string[];
  /** Files and globs that have digests of their own: cases as they were found, what the suite's judges read. */
  readonly apart: readonly string[];
  /** The file that the run is written to. */
  readonly record: string;
}

/** The files that decide an agent's answers. */
export interface AgentFiles {
  readonly digest: string;
  /** Path → mode and object id of the files that are prompts as a whole: these are left out of the digest. */
  readonly prompts: ReadonlyMap<string, string>;
  /** The same of all files beside and below the config, by their paths from there. */
  readonly tree: ReadonlyMap<string, string>;
  /** Why every file counts, as a part of a sentence; absent: `agent.inputs` says which do. */
  readonly every?: string;
  /** Those of `agent.inputs` that match no file. */
  readonly unmatched: readonly string[];
}

type Entry = readonly [path: string, modeAndId: string];

const LINK = '120000';
const SUBMODULE = '160000';
const KEPT = '.evalgap/';
const CASES = /\.(?:jsonl|json|csv|tsv|ya?ml)$/i;

/**
 * A digest of what `agent.inputs` names, else of the whole tree. Whatever is named, it holds the files of tools, those
 * that a command starts or that hold a part that is a prompt, and those by which dependencies are installed. Prompts
 * are left out, since they have digests of their own; so are cases, what judges read, and the config, unless one of
 * these is named. What Evalgap keeps beside the code is no part of it, unless it was committed.
 */
export async function agentFiles(request: AgentFilesRequest): Promise<AgentFiles> {
  const { project, suite, agent } = request;
  const prefix = project.folder === '' ? '' : `${project.folder}/`;
  const beside = (path: string): string | undefined =>
    path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
  const within =
    (matches: Matches): Matches =>
    (path) => {
      const own = beside(path);
      return own !== undefined && matches(own);
    };
  const named = namedFiles(suite, agent);
  const isNamed = within(named.isNamed);
  const tree = await treeOf(request, prefix, named);
  const prompts = new Map(
    wholeFiles(suite, named).flatMap((path) => {
      const id = tree.get(prefix + path);
      return id === undefined ? [] : [[path, id] as const];
    }),
  );
  const isApart = within(apartTest(request));
  const counted = [...tree].filter(([path]) => {
    return !prompts.has(beside(path) ?? '') && (isNamed(path) || !isApart(path));
  });
  const own = new Map(Array.from(tree, ([path, id]) => [beside(path), id] as const).flatMap(inFolder));
  const unmatched = agent.inputs.filter((glob) => ![...own.keys()].some(matcher([glob])));
  const declared = counted.filter(([path]) => isNamed(path));
  const every = everyReason(agent, { declared, unmatched, through: throughLink(named, tree, prefix) });
  const files = every === undefined ? withInstalling(declared, counted, project.folder) : counted;
  return {
    digest: sha256(canonicalJson(files.toSorted(([one], [other]) => (one < other ? -1 : 1)))),
    prompts,
    tree: own,
    ...(every === undefined ? {} : { every }),
    unmatched,
  };
}

/** All files of a revision, but for what this or another run left beside them. */
async function treeOf(
  request: AgentFilesRequest,
  prefix: string,
  named: NamedFiles,
): Promise<ReadonlyMap<string, string>> {
  const { project, checkout, record } = request;
  const { repository } = project;
  const own = relative(checkout.root, record);
  if (checkout.temporary) {
    const tree = await listTree(repository, checkout.commit);
    return new Map([...tree].filter(([path]) => !isOfSameRun(own, path)));
  }
  const [here, ignored] = [await listWorkingTree(repository), await ignoredFiles(repository, prefix, named)];
  const kept = `${prefix}${KEPT}`;
  const committed = new Set(await trackedUnder(repository, kept.slice(0, -1)));
  return new Map(
    [...here, ...ignored].filter(([path]) => {
      if (isOfSameRun(own, path)) return false;
      return !path.startsWith(kept) || committed.has(path) || named.isStarted(path.slice(prefix.length));
    }),
  );
}

/** What is seen by a digest of its own. Case files alone are told by globs, lest one hides what a tree is made of. */
function apartTest({ project, cases, apart }: AgentFilesRequest): Matches {
  const [isCase, isApart] = [matcher(cases), matcher([...apart, project.file])];
  return (path) => isApart(path) || (CASES.test(path) && isCase(path));
}

/** Files that hold one prompt and nothing else; where a part of one is a prompt too, the rest of it counts. */
function wholeFiles({ prompts }: Pick<Suite, 'prompts'>, { isTool }: NamedFiles): readonly string[] {
  const inPart = new Set(prompts.flatMap(({ path, region }) => (region === undefined ? [] : [path])));
  return prompts.map(({ path }) => path).filter((path) => !inPart.has(path) && !isTool(path));
}

function everyReason(
  { inputs }: AgentConfig,
  found: {
    readonly declared: readonly Entry[];
    readonly unmatched: readonly string[];
    readonly through: string | undefined;
  },
): string | undefined {
  if (inputs.length === 0) return '`agent.inputs` does not name those that decide an answer';
  const [none] = found.unmatched;
  if (none !== undefined) return `\`${none}\` of \`agent.inputs\` matches no file`;
  const link = found.through ?? found.declared.find(([, id]) => id.startsWith(LINK))?.[0];
  return link === undefined ? undefined : `\`${link}\` leads to files that are not told by it`;
}

/** The link or submodule on the way to anything that is named: what is behind it is not listed under its name. */
function throughLink({ places }: NamedFiles, tree: ReadonlyMap<string, string>, prefix: string): string | undefined {
  for (const place of places) {
    for (let at = posix.join(prefix, place); at !== '.' && at !== '/'; at = posix.dirname(at)) {
      const id = tree.get(at);
      if (id?.startsWith(LINK) || (id?.startsWith(SUBMODULE) && at !== posix.join(prefix, place))) return at;
    }
  }
  return undefined;
}

/** With what is installed for them, by files in their folders, in the config's, and in all folders above these. */
function withInstalling(declared: readonly Entry[], counted: readonly Entry[], folder: string): readonly Entry[] {
  const folders = new Set(['.']);
  for (const start of [folder === '' ? '.' : folder, ...declared.map(([path]) => posix.dirname(path))]) {
    for (let at = start; !folders.has(at); at = posix.dirname(at)) folders.add(at);
  }
  const own = new Set(declared);
  return counted.filter((entry) => {
    const [path] = entry;
    const name = posix.basename(path);
    return own.has(entry) || (decidesInstalled(name) && (folders.has(posix.dirname(path)) || name === ATTRIBUTES));
  });
}

/** Decides which bytes git writes out of what it keeps. */
const ATTRIBUTES = '.gitattributes';

function inFolder([path, id]: readonly [string | undefined, string]): readonly Entry[] {
  return path === undefined ? [] : [[path, id]];
}

/** An agent on another machine is none of this repository's files. What answers on this one, or on one that only this network knows, was started from somewhere. */
export function isElsewhere({ transport }: AgentConfig): boolean {
  if (transport.kind !== 'http' || !URL.canParse(transport.url)) return false;
  const { hostname } = new URL(transport.url);
  return !HERE.some((pattern) => pattern.test(hostname));
}

/** Names without a dot or of no public domain, and addresses that are private, of a link, or of this machine. */
const HERE: readonly RegExp[] = [
  /^[^.:[\]]+\.?$/,
  /\.(?:localhost|local|internal|lan|home|test|intranet)\.?$/,
  /^(?:0|10|127)(?:\.\d+){3}$/,
  /^(?:169\.254|192\.168)(?:\.\d+){2}$/,
  /^172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}$/,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d+){2}$/,
  /^\[(?:::1?|f[cd][0-9a-f:]*|fe[89ab][0-9a-f:]*|::ffff:[0-9a-f:.]+)\]$/,
];
