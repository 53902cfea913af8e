import type { Suite } from '../config/config.ts';
import type { RuleId } from '../config/rule-ids.ts';
import { listFiles } from '../system/files.ts';

/** Files that rules went by, and that a config leads to no longer though they are there. */
export interface DroppedInputs {
  readonly rules: readonly RuleId[];
  readonly what: 'prompt' | 'tools' | 'samples';
  /** Relative to the config's folder. */
  readonly files: readonly string[];
}

/**
 * What `now` leaves out that `before` named. Tools and samples count where nothing is left of them: to lead to a smaller
 * file is what the rules themselves advise.
 */
export async function droppedInputs(
  before: Suite,
  now: Suite,
  directories: { readonly head: string; readonly samples: string },
): Promise<readonly DroppedInputs[]> {
  const kept = new Set(now.prompts.map(({ path }) => path));
  const prompts = await existing(
    before.prompts.map(({ path }) => path).filter((path) => !kept.has(path)),
    directories.head,
  );
  const tools = await emptied(before.tools, now.tools, directories.head);
  const samples = await emptied(before.production?.samples ?? [], now.production?.samples ?? [], directories.samples);
  const dropped: readonly DroppedInputs[] = [
    { rules: ['set/leak', 'set/uncovered-step'], what: 'prompt', files: prompts },
    { rules: ['set/unknown-tool', 'set/uncovered-step'], what: 'tools', files: tools },
    { rules: ['set/too-clean'], what: 'samples', files: samples },
  ];
  return dropped.filter(({ files }) => files.length > 0);
}

/** Paths are no globs: what stands for more than itself in one is a letter here. */
function existing(paths: readonly string[], directory: string): Promise<readonly string[]> {
  return listFiles(
    paths.map((path) => path.replace(/[\\*?[\]{}()!+@]/g, '\\$&')),
    directory,
  );
}

async function emptied(
  before: readonly string[],
  now: readonly string[],
  directory: string,
): Promise<readonly string[]> {
  const left = await listFiles(now, directory);
  return left.length > 0 ? [] : listFiles(before, directory);
}
