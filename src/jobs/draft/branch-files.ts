import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { Case } from '../../cases/case.ts';
import { readCases } from '../../cases/read.ts';
import { withoutMark } from '../../cases/source.ts';
import type { Suite } from '../../config/config.ts';
import { normalisePath } from '../../config/paths.ts';
import { caseReader } from '../../gather/case-set.ts';
import type { KnownCases } from '../../gather/known-cases.ts';
import type { Client } from '../../github/client.ts';
import { textAt } from '../../github/files-at.ts';
import { CouldNotCheck } from '../../values/problem.ts';
import { requested } from '../on-github/commands/answer.ts';

/** The files of the commit that drafts are added to. */
export interface BranchFiles {
  /** Those that the default branch has not, or in another form; relative to the repository's root. */
  readonly changed: readonly string[];
  /** `undefined` where there is no such file. Asked for once. */
  text(path: string): Promise<string | undefined>;
}

export function branchFiles(client: Client, commit: string, changed: readonly string[]): BranchFiles {
  const texts = new Map<string, Promise<string | undefined>>();
  async function read(path: string): Promise<string | undefined> {
    const found = await requested(`read ${path}`, 'contents: read', () => textAt(client, commit, path));
    if (found?.kind === 'not-text') throw notText(path);
    return found?.text;
  }
  return {
    changed,
    text(path) {
      const text = texts.get(path) ?? read(path);
      texts.set(path, text);
      return text;
    },
  };
}

/**
 * The cases of a suite that wait on the branch. Of what cannot be read there nothing is said: people may be about to
 * write it, and what they made of a draft is held against the next one by its id alone.
 */
export async function casesOnBranch(
  { changed, text }: BranchFiles,
  { suite, folder, known }: { readonly suite: Suite; readonly folder: string; readonly known: KnownCases },
): Promise<readonly Case[]> {
  const isRead = picomatch(suite.cases.map(normalisePath), { dot: true });
  const paths = changed.filter((path) => {
    const within = posix.relative(folder.replaceAll('\\', '/'), path);
    return !within.startsWith('..') && isRead(within);
  });
  const standing = new Set([...known.cases, ...known.drafts].map(({ id }) => id));
  const found: Case[] = [];
  for (const path of paths) {
    const content = (await text(path)) ?? '';
    const source = {
      file: path,
      text: async () => content,
      async *lines() {
        yield* withoutMark(content).split('\n');
      },
    };
    for await (const reading of readCases([source], caseReader(suite)))
      if (reading.kind === 'case' && !standing.has(reading.case.id)) found.push(reading.case);
  }
  return found;
}

function notText(path: string): CouldNotCheck {
  return new CouldNotCheck({
    message: 'this file is not UTF-8, so nothing can be added to it with all else left as it is',
    location: { file: path },
    expected: 'a text in UTF-8',
  });
}
