import type { WrittenMerge } from '../run/merge-files.ts';
import { plural } from '../values/format.ts';
import { formatShard, type Shard } from '../values/shard.ts';
import { type Block, list, paragraph } from './blocks.ts';
import { printJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toTerminal } from './terminal.ts';
import type { TextOptions } from './text.ts';
import { code, type Words, words } from './words.ts';

/** What `evalgap merge` wrote, and of what. */
export interface MergeReport extends WrittenMerge {
  readonly file: string;
  /** How many files were merged. */
  readonly files: number;
}

export function mergeJson({ file, trials, notRun, missing, cutShort, repeated, torn, stop }: MergeReport): string {
  return printJson({
    version: 1,
    file,
    trials,
    notRun,
    missing: missing.map(formatShard),
    cutShort: cutShort.map(formatShard),
    repeated: repeated.map(formatShard),
    torn,
    ...(stop === undefined ? {} : { stopped: stop }),
  });
}

export function renderMerge(report: MergeReport): string {
  return toMarkdown(blocksOf(report));
}

export function renderMergeText(report: MergeReport, { columns, style }: TextOptions = {}): string {
  return toTerminal(blocksOf(report), columns, style);
}

function blocksOf({ file, files, trials, notRun, missing, cutShort, repeated, torn, stop }: MergeReport): Block[] {
  const lost = missing.length + cutShort.length > 0;
  const remarks: Words[] = [
    ...told(missing, 'not there', 'Run it, then merge again.'),
    ...told(cutShort, 'cut short', 'Run it again, which goes on where it ended, then merge again.'),
    ...told(repeated, 'there more than once', 'Of several lines for one trial the one that stands is kept.'),
    ...torn.map((name) => words`The last line of ${code(name, 200)} was unfinished and is left out.`),
    ...(notRun > 0 ? [words`${plural(notRun, 'trial')} that no shard brought: recorded as not run.`] : []),
    ...(lost && notRun === 0 ? [words`The file says that it is not whole, and is compared with nothing.`] : []),
    ...(stop === undefined ? [] : [words`The run was stopped by its budget before every trial was made.`]),
  ];
  return [
    paragraph(words`${plural(files, 'file')} merged into ${code(file, 200)}: ${plural(trials, 'trial')}.`),
    ...(remarks.length === 0 ? [] : [list(remarks)]),
  ];
}

function told(shards: readonly Shard[], what: string, remedy: string): readonly Words[] {
  return shards.map((shard) => words`Shard ${formatShard(shard)} is ${what}. ${remedy}`);
}
