import { plural } from '../../values/format.ts';
import { link, type Words, words } from '../words.ts';

/** Drafted cases on a branch of which no pull request was opened. */
export interface DraftedBranch {
  /** The page that offers to open one. */
  readonly url: string;
  /** How many, where it is known. */
  readonly cases?: number;
}

/** A sentence that says where they wait. */
export function draftedWords({ url, cases }: DraftedBranch): Words {
  const what =
    cases === undefined ? 'Drafted cases wait' : `${plural(cases, 'drafted case waits', 'drafted cases wait')}`;
  return words`${what} on a branch without a pull request: ${link('open it by hand', url)}.`;
}
