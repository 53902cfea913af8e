import { coversFile, namesFiles } from '../../cases/covers.ts';
import { count, plural } from '../../values/format.ts';
import { canonicalJson } from '../../values/json.ts';
import type { PromptFact } from '../header.ts';

/** What the answers of one side depend on. */
export interface AnswerFacts {
  /** By id. */
  readonly prompts: ReadonlyMap<string, PromptFact>;
  /** Digests: of the agent with its files, of what else of the config decides an answer, of how answers are scored. */
  readonly agent: string;
  readonly config: string;
  readonly scoring: string;
  /** Id → what the case says it covers, of those that say so. */
  readonly covers: ReadonlyMap<string, readonly string[]>;
}

export interface AffectedFacts {
  readonly base: AnswerFacts;
  readonly head: AnswerFacts;
  /** Id → digest of head's cases, and of the base's. */
  readonly cases: ReadonlyMap<string, string>;
  readonly before: ReadonlyMap<string, string>;
  /** Cases that are as they were, but for the day they were reviewed. */
  readonly reviewed: ReadonlySet<string>;
  /** Case → prompts that recorded trials of the base were sent: what was seen goes before what a case says. */
  readonly seen?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files that differ between the sides, relative to the config's folder. */
  readonly changed: readonly string[];
  /** Why any file may decide an answer, as a part of a sentence; absent: the config says which do. */
  readonly every?: string;
  /** The agent is none of this repository's files. */
  readonly answersElsewhere: boolean;
}

/** Which of head's cases may be answered or scored otherwise than on the base. */
export type Affected = SomeAffected & {
  /** What the comment has to say of how that was found out, each a sentence. */
  readonly remarks?: readonly string[];
};

type SomeAffected =
  | {
      readonly kind: 'all';
      readonly first?: ReadonlySet<string>;
      /** It is so since any file of the repository counts. */
      readonly isOpen?: boolean;
      readonly reason: string;
    }
  | {
      readonly kind: 'some';
      readonly cases: ReadonlySet<string>;
      /** Those that name a prompt that changed: they have most to tell. */
      readonly first?: ReadonlySet<string>;
      /** `same`: it is the cases alone that were changed, so there are no two agents to compare. */
      readonly agent: 'changed' | 'same';
      /** How many cases are not run. */
      readonly left: number;
      readonly reason: string;
    }
  | { readonly kind: 'none'; readonly left: number; readonly reason: string };

/**
 * Leaves out what cannot have changed: all of it where nothing did, else cases that stand as they were and say by
 * `covers`, on both sides, that they depend on other prompts than those that changed. In doubt a case is run.
 */
export function affectedCases(facts: AffectedFacts): Affected {
  const { base, head, cases, before, reviewed } = facts;
  const prompts = changedPrompts(base, head);
  const first = naming(prompts, facts);
  const everything = wholeReason(facts);
  if (everything !== undefined) {
    const isOpen = facts.every !== undefined && everything.startsWith(OPEN);
    return { kind: 'all', ...first, ...(isOpen ? { isOpen } : {}), reason: everything };
  }
  const touched = new Set([...cases].filter(([id, digest]) => before.get(id) !== digest).map(([id]) => id));
  for (const id of reviewed) touched.add(id);
  const gone = [...before.keys()].filter((id) => !cases.has(id)).length;
  if (prompts.length === 0) {
    const left = cases.size - touched.size;
    if (touched.size + gone === 0) return { kind: 'none', left, reason: `${NOTHING}${elsewhere(facts)}` };
    const what = [
      ...(touched.size === 0 ? [] : [plural(touched.size, 'case')]),
      ...(gone === 0 ? [] : [`${gone} removed`]),
    ];
    const reason = `of all that an answer may depend on, the pull request changes cases alone (${what.join(', ')}): only these were run${elsewhere(facts)}`;
    return { kind: 'some', cases: touched, agent: 'same', left, reason };
  }
  const depends = dependsOn(prompts, facts);
  const dependent = [...cases.keys()].filter((id) => !touched.has(id) && depends(id));
  const named = listed(prompts.map(({ path }) => `\`${path}\``));
  if (dependent.length === 0) {
    return {
      kind: 'all',
      reason: `${named} changed, and no case that was there before says that it covers ${itOf(prompts)}`,
    };
  }
  const run = new Set([...dependent, ...touched]);
  const left = cases.size - run.size;
  if (left === 0)
    return { kind: 'all', ...first, reason: `${named} changed, and every case may depend on ${itOf(prompts)}` };
  const others = touched.size === 0 ? '' : ` and ${plural(touched.size, 'changed case')}`;
  const reason = `${named} changed: the ${plural(dependent.length, 'case')} that may depend on ${itOf(prompts)}${others} were run; ${count(left)} ${left === 1 ? 'declares' : 'declare'} by \`covers\` that ${left === 1 ? 'it does' : 'they do'} not`;
  return { kind: 'some', cases: run, ...first, agent: 'changed', left, reason };
}

const NOTHING = 'no prompt, tool, case or file that an answer may depend on was changed';

const OPEN = 'the agent changed: any file of the repository counts, since ';

/** What changed that any case may depend on. */
function wholeReason({ base, head, every }: AffectedFacts): string | undefined {
  if (base.config !== head.config)
    return 'the config of the agent changed: its models, timeout, variables or `prepare`';
  if (base.scoring !== head.scoring)
    return 'how answers are scored or redacted changed, or files that a command for it may read';
  if (base.agent !== head.agent) {
    if (every !== undefined) return `${OPEN}${every}`;
    return 'the agent changed: how it is started, a file that `agent.inputs` names, a tool, or what is installed for it';
  }
  if ([...base.prompts, ...head.prompts].some(([, { text }]) => text === '')) return 'a prompt could not be read';
  if (hasHiddenChange(base, head))
    return 'a prompt file changed in what its digest leaves out, such as white space or a description';
  return undefined;
}

/** An agent reads files, not digests. */
function hasHiddenChange(base: AnswerFacts, head: AnswerFacts): boolean {
  return [...head.prompts].some(([id, { text, file }]) => {
    const before = base.prompts.get(id);
    return before !== undefined && before.text === text && before.file !== file;
  });
}

interface ChangedPrompt {
  readonly id: string;
  readonly path: string;
}

/** Also those that one side lacks. */
function changedPrompts(base: AnswerFacts, head: AnswerFacts): readonly ChangedPrompt[] {
  const ids = new Set([...head.prompts.keys(), ...base.prompts.keys()]);
  return [...ids].flatMap((id) => {
    const [before, after] = [base.prompts.get(id), head.prompts.get(id)];
    const path = (after ?? before)?.path ?? '';
    return sameFact(before, after) ? [] : [{ id, path }];
  });
}

function sameFact(one: PromptFact | undefined, other: PromptFact | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson({ ...one }) === canonicalJson({ ...other });
}

function dependsOn(changedOnes: readonly ChangedPrompt[], facts: AffectedFacts): (id: string) => boolean {
  const { base, head, changed, seen } = facts;
  const changedIds = new Set(changedOnes.map(({ id }) => id));
  const known = new Map<string, ReadonlySet<string>>();
  const promptsOf = (entry: string): ReadonlySet<string> => {
    const found = known.get(entry) ?? new Set([base, head].flatMap(({ prompts }) => namedBy(entry, prompts)));
    known.set(entry, found);
    return found;
  };
  const moved = new Map<string, boolean>();
  const isChangedFile = (entry: string): boolean => {
    const found = moved.get(entry) ?? (namesFiles(entry) && changed.some(coversFile(entry)));
    moved.set(entry, found);
    return found;
  };
  return (id) => {
    const lists = [base, head].map(({ covers }) => covers.get(id));
    if (lists.includes(undefined)) return true;
    if ([...(seen?.get(id) ?? [])].some((prompt) => changedIds.has(prompt))) return true;
    const entries = lists.flatMap((list) => list ?? []);
    const named = entries.flatMap((entry) => [...promptsOf(entry)]);
    return named.length === 0 || named.some((one) => changedIds.has(one)) || entries.some(isChangedFile);
  };
}

/** Of head's cases those that say so. */
function naming(
  prompts: readonly ChangedPrompt[],
  { head, cases }: AffectedFacts,
): { readonly first?: ReadonlySet<string> } {
  const ids = new Set(prompts.map(({ id }) => id));
  const names = (entry: string): boolean => namedBy(entry, head.prompts).some((id) => ids.has(id));
  const first = [...head.covers].filter(([id, entries]) => cases.has(id) && entries.some(names)).map(([id]) => id);
  return first.length === 0 ? {} : { first: new Set(first) };
}

/** A prompt goes by its id, and by its path like any other file. */
function namedBy(entry: string, prompts: AnswerFacts['prompts']): readonly string[] {
  const isFile = namesFiles(entry) ? coversFile(entry) : () => false;
  return [...prompts].filter(([id, { path }]) => id === entry || isFile(path)).map(([id]) => id);
}

function elsewhere({ answersElsewhere }: AffectedFacts): string {
  return !answersElsewhere ? '' : '; the agent answers from elsewhere, and what it is there today is not known here';
}

function itOf(prompts: readonly ChangedPrompt[]): string {
  return prompts.length === 1 ? 'it' : 'them';
}

function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
