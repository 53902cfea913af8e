import type { WrittenMerge } from '../run/merge-files.ts';
import { count, plural } from '../values/format.ts';
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

/** A run file of a folder that was not merged. */
interface PassedOver {
  readonly file: string;
  readonly why: string;
}

export interface Merges {
  /** One for each suite. */
  readonly merged: readonly MergeReport[];
  readonly passedOver: readonly PassedOver[];
}

/** One suite's as it is; of several suites a list of them. */
export function mergeJson({ merged, passedOver }: Merges): string {
  const [only, ...others] = merged.map(fieldsOf);
  const all = others.length === 0 ? only : { merged: [only, ...others] };
  return printJson({ version: 1, ...all, passedOver: passedOver.map(({ file, why }) => ({ file, why })) });
}

function fieldsOf({ file, header, trials, completed, planned, notRun, ...report }: MergeReport) {
  const { missing, cutShort, repeated, torn, stop } = report;
  return {
    suite: header.suite,
    file,
    trials,
    completed,
    ...(planned === undefined ? {} : { of: planned }),
    notRun,
    missing: missing.map(formatShard),
    cutShort: cutShort.map(formatShard),
    repeated: repeated.map(({ shard, counted, others }) => ({ shard: formatShard(shard), counted, others })),
    torn,
    ...(stop === undefined ? {} : { stopped: stop }),
  };
}

export function renderMerge(merges: Merges): string {
  return toMarkdown(blocksOf(merges));
}

export function renderMergeText(merges: Merges, { columns, style }: TextOptions = {}): string {
  return toTerminal(blocksOf(merges), columns, style);
}

/** So many are named; of a folder that holds very many the others are counted. */
const MOST_NAMED = 10;

function blocksOf({ merged, passedOver }: Merges): Block[] {
  const named = passedOver.slice(0, MOST_NAMED).map(({ file, why }) => words`${code(file, 200)}: ${why}`);
  const more = passedOver.length - named.length;
  const rest = more === 0 ? [] : [words`and ${plural(more, 'other file')}`];
  return [
    ...merged.flatMap(blocksOfOne),
    ...(named.length === 0 ? [] : [paragraph(words`Passed over:`), list([...named, ...rest])]),
  ];
}

function blocksOfOne({ file, files, trials, completed, planned, notRun, ...report }: MergeReport): Block[] {
  const { missing, cutShort, repeated, torn, stop } = report;
  const lost = missing.length + cutShort.length > 0;
  const remarks: Words[] = [
    ...told(missing, 'not there', 'Run it, then merge again.'),
    ...told(cutShort, 'cut short', 'Run it again, which goes on where it ended, then merge again.'),
    ...repeated.map(
      ({ shard, counted, others }) =>
        words`Shard ${formatShard(shard)} was run more than once: ${code(counted, 200)} counts, and nothing of ${code(others.join(', '), 400)}.`,
    ),
    ...torn.map((name) => words`The last line of ${code(name, 200)} was unfinished and is left out.`),
    ...(notRun > 0 ? [words`${plural(notRun, 'trial')} that no shard brought: recorded as not run.`] : []),
    ...(lost && notRun === 0 ? [words`The file says that it is not whole, and is compared with nothing.`] : []),
    ...(stop === undefined ? [] : [words`The run was stopped by its budget before every trial was made.`]),
  ];
  const done =
    planned === undefined
      ? `${plural(trials, 'trial')}, ${count(completed)} completed`
      : `${count(completed)} of ${plural(planned, 'trial')} completed`;
  return [
    paragraph(words`${plural(files, 'file')} merged into ${code(file, 200)}: ${done}.`),
    ...(remarks.length === 0 ? [] : [list(remarks)]),
  ];
}

function told(shards: readonly Shard[], what: string, remedy: string): readonly Words[] {
  return shards.map((shard) => words`Shard ${formatShard(shard)} is ${what}. ${remedy}`);
}
