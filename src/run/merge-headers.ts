import { count, plural } from '../values/format.ts';
import { CouldNotCheck, type Problem } from '../values/problem.ts';
import { formatShard } from '../values/shard.ts';
import { cut, visibleLine } from '../values/visible.ts';
import { lacksTrials, type ReadFacts } from './merge-part.ts';
import type { RunHeader, ShardOfRun } from './run-file.ts';
import { planDigest } from './shard.ts';

interface NamedHeader {
  readonly name: string;
  readonly header: RunHeader;
}

/** Throws `CouldNotCheck` naming every file that is of another run than the first one, and in what they differ. */
export function requireOneRun(files: readonly NamedHeader[]): void {
  const [first, ...others] = files;
  if (first === undefined) return;
  const problems = [
    ...files.filter(({ header }) => header.missing !== undefined).map(mergedAlready),
    ...others.flatMap((other) => differenceOf(first, other)),
  ];
  if (problems.length > 0) throw new CouldNotCheck(problems);
}

/**
 * Throws `CouldNotCheck` where a case stands in files of two shards, in two files of a run that was not cut, or where a
 * shard holds more cases than fell to it: to choose between two answers would decide what is measured.
 */
export function requireApart(files: readonly ReadFacts[]): void {
  const problems: Problem[] = [];
  const holders = new Map<string, ReadFacts>();
  for (const file of files) {
    const { header, ids, name } = file;
    const taken = [...ids].filter((id) => {
      const holder = holders.get(id);
      if (holder === undefined) holders.set(id, file);
      return holder !== undefined && (header.shard === undefined || holder.header.shard?.index !== header.shard.index);
    });
    const [id] = taken;
    const holder = id === undefined ? undefined : holders.get(id);
    if (id !== undefined && holder !== undefined) problems.push(inBoth(file, holder, id, taken.length));
    else if (header.shard !== undefined && ids.size > header.shard.cases) {
      problems.push({
        message: `this file holds ${plural(ids.size, 'case')}, and ${count(header.shard.cases)} fell to its shard`,
        location: { file: name },
        remedy: NOT_AS_WRITTEN,
      });
    }
  }
  if (problems.length > 0) throw new CouldNotCheck(problems);
}

/** Throws `CouldNotCheck` where all shards are whole, and yet do not hold the cases of the plan that they name. */
export function requirePlan({ of, plan }: ShardOfRun, files: readonly ReadFacts[], trialsPerCase: number): void {
  if (files.length < of || files.some((file) => lacksTrials(file, trialsPerCase))) return;
  if (planDigest(files.map(({ ids }) => ids)) === plan) return;
  throw new CouldNotCheck({
    message: `the cases in these files are not those that the plan ${plan} gave to their shards`,
    location: { file: files[0]?.name ?? '' },
    expected: 'in each file the cases that fell to its shard, and no other',
    remedy: NOT_AS_WRITTEN,
  });
}

const NOT_AS_WRITTEN = 'Take the file as `evalgap run --shard` wrote it, or run that shard again with `--fresh`';

function inBoth({ name, header }: ReadFacts, holder: ReadFacts, id: string, cases: number): Problem {
  const also = `also in ${holder.name}`;
  const which = cases === 1 ? '' : `, like ${plural(cases - 1, 'other case')}`;
  return {
    message: `the case \`${visibleLine(cut(id, LONGEST_SHOWN))}\` is ${also}${which}${holder.header.shard === undefined ? '' : `, of shard ${formatShard(holder.header.shard)}`}`,
    location: { file: name },
    expected: header.shard === undefined ? 'files that have no case in common' : 'each case in one shard',
    remedy: header.shard === undefined ? 'Name one of the two: they are two runs' : NOT_AS_WRITTEN,
  };
}

/** What has to be the same, in the words of the file's header. */
const SAME: readonly (readonly [string, (header: RunHeader) => unknown])[] = [
  ['suite', ({ suite }) => suite],
  ['revision', ({ revision }) => revision],
  ['fingerprint.prompts', ({ fingerprint }) => fingerprint?.prompts],
  ['fingerprint.cases', ({ fingerprint }) => fingerprint?.cases],
  ['fingerprint.scorers', ({ fingerprint }) => fingerprint?.scorers],
  ['fingerprint.agent', ({ fingerprint }) => fingerprint?.agent],
  ['fingerprint.config', ({ fingerprint }) => fingerprint?.config],
  ['prompts', ({ prompts }) => Object.fromEntries([...prompts].toSorted())],
  ['scorers', ({ scorers }) => scorers],
  ['steps', ({ steps }) => steps],
  ['final', ({ final }) => final],
  ['environment', ({ environment }) => environment],
  ['given', ({ given }) => given],
  ['design', ({ design }) => design],
  ['shard (the number of shards)', ({ shard }) => shard?.of],
  ['shard (the plan of which case goes where)', ({ shard }) => shard?.plan],
];

/** In what a file is of another run, in the words of its header. */
export function differencesOf(first: RunHeader, other: RunHeader): readonly string[] {
  return differing(first, other).map(([part]) => part);
}

function differing(first: RunHeader, other: RunHeader): typeof SAME {
  return SAME.filter(([, of]) => JSON.stringify(of(first)) !== JSON.stringify(of(other)));
}

function differenceOf(first: NamedHeader, other: NamedHeader): readonly Problem[] {
  const different = differing(first.header, other.header);
  if (different.length === 0) return [];
  const [[name, of] = ['', () => '']] = different;
  return [
    {
      message: `this is not of the same run as ${first.name}: ${different.map(([part]) => part).join(', ')} ${different.length === 1 ? 'is' : 'are'} another`,
      location: { file: other.name, line: 1 },
      expected: `${name} ${shown(of(first.header))}, not ${shown(of(other.header))}`,
      remedy: 'Name the files of one run alone, or their folder: of a folder those of the newest run are taken',
    },
  ];
}

const LONGEST_SHOWN = 100;

function shown(value: unknown): string {
  return value === undefined ? 'none' : visibleLine(cut(JSON.stringify(value), LONGEST_SHOWN));
}

function mergedAlready({ name }: NamedHeader): Problem {
  return {
    message: 'this file is merged already, of shards that were not all there',
    location: { file: name, line: 1 },
    remedy: 'Merge the shards themselves, with those that have arrived since',
  };
}
