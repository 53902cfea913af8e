import { readFacts } from '../../run/merge-files.ts';
import { differencesOf } from '../../run/merge-headers.ts';
import type { ReadFacts } from '../../run/merge-part.ts';
import { planDigest } from '../../run/shard.ts';
import { count, plural } from '../../values/format.ts';
import { attempt, formatProblem, type Problem } from '../../values/problem.ts';
import { formatShard, type Shard } from '../../values/shard.ts';
import type { MeasuredSuite } from '../measured-folder.ts';

/** What a shard left of one suite. */
export interface LeftShard {
  readonly shard: Shard;
  readonly left: MeasuredSuite;
}

export interface LostShard {
  readonly shard: Shard;
  readonly why: string;
}

/** The shards whose files can be joined, and why others cannot: each is looked at alone first, so that none spoils all. */
export async function soundShards(
  shards: readonly LeftShard[],
): Promise<{ readonly sound: readonly LeftShard[]; readonly lost: readonly LostShard[] }> {
  const read: ReadShard[] = [];
  const lost: LostShard[] = [];
  const base = shards.some(({ left }) => left.files.some(({ side }) => side === 'base'));
  const any = shards.some(({ left }) => left.files.length > 0);
  for (const one of shards) {
    const files = await attempt(() => filesOf(one));
    const why = files.ok ? (any ? faultOf(one.shard, files.value, base) : undefined) : told(files.problems);
    if (files.ok && why === undefined) read.push({ ...one, files: files.value });
    else lost.push({ shard: one.shard, why: why ?? '' });
  }
  const alike = ofOneRun(read);
  const apart = withoutShared(alike.kept);
  const strange = ofAnotherPlan(apart.kept);
  return {
    sound: strange.length > 0 ? [] : apart.kept.map(({ shard, left }) => ({ shard, left })),
    lost: [...lost, ...alike.lost, ...apart.lost, ...strange],
  };
}

interface ReadFile {
  readonly side: 'base' | 'head';
  readonly former: boolean;
  readonly facts: ReadFacts;
}

interface ReadShard extends LeftShard {
  readonly files: readonly ReadFile[];
}

interface Sorted {
  readonly kept: readonly ReadShard[];
  readonly lost: readonly LostShard[];
}

async function filesOf({ left }: LeftShard): Promise<readonly ReadFile[]> {
  const files: ReadFile[] = [];
  for (const { side, former, file } of left.files) {
    const name = former === true ? `the ${side} run, cases as they were` : `the ${side} run`;
    files.push({ side, former: former === true, facts: await readFacts({ path: file, name }) });
  }
  return files;
}

function told(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('; ');
}

/** What keeps one shard's files from being the whole of its share. */
function faultOf(shard: Shard, files: readonly ReadFile[], base: boolean): string | undefined {
  for (const side of base ? (['head', 'base'] as const) : (['head'] as const)) {
    if (!files.some((file) => file.side === side && !file.former)) return `it left no ${side} run`;
  }
  for (const { facts } of files) {
    const { name, header, torn } = facts;
    if (torn) return `the last line of ${name} is unfinished`;
    if (header.shard === undefined) return `${name} is of no shard`;
    if (formatShard(header.shard) !== formatShard(shard)) return `${name} is of shard ${formatShard(header.shard)}`;
  }
  const cases = files[0]?.facts.header.shard?.cases ?? 0;
  const ids = idsOf(files);
  if (ids.size > cases) return `it holds ${plural(ids.size, 'case')}, and ${count(cases)} fell to it`;
  if (files.some(({ facts }) => facts.stop !== undefined)) return undefined;
  if (ids.size < cases) return `it holds ${count(ids.size)} of ${plural(cases, 'case')}: it was cut short`;
  return files.map((file) => gapOf(file, files)).find((gap) => gap !== undefined);
}

/** Both sides are asked the same, each case as often as any. */
function gapOf({ side, former, facts }: ReadFile, files: readonly ReadFile[]): string | undefined {
  const trials = Math.max(...files.map((file) => file.facts.trials));
  if (facts.casesWith(trials) < facts.ids.size)
    return `${facts.name} was cut short: trials of some cases are not there`;
  const other = files.find((file) => file.side !== side && file.former === former);
  const isAlone = other === undefined ? former && files.some((file) => file.side !== side) : false;
  const lacks = other !== undefined && [...other.facts.keys].some((key) => !facts.keys.has(key));
  return isAlone || lacks ? `${facts.name} was cut short: the other side holds more` : undefined;
}

function idsOf(files: readonly ReadFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ facts }) => [...facts.ids]));
}

/** Those that most agree with; where no one knows which are right, all, and joining them says what differs. */
function ofOneRun(shards: readonly ReadShard[]): Sorted {
  const agreeing = (one: ReadShard) => shards.filter((other) => differing(one, other).length === 0).length;
  const most = Math.max(0, ...shards.map(agreeing));
  const first = shards.find((one) => agreeing(one) === most);
  if (first === undefined || most * 2 <= shards.length) return { kept: shards, lost: [] };
  const apart = (one: ReadShard) => differing(first, one);
  return {
    kept: shards.filter((one) => apart(one).length === 0),
    lost: shards.flatMap((one) => {
      const parts = apart(one);
      const why = `it is not of the same run as the others: ${parts.join(', ')} ${parts.length === 1 ? 'is' : 'are'} another`;
      return parts.length === 0 ? [] : [{ shard: one.shard, why }];
    }),
  };
}

function differing(one: ReadShard, other: ReadShard): readonly string[] {
  const parts = other.files.flatMap(({ side, former, facts }) => {
    const twin = one.files.find((file) => file.side === side && file.former === former);
    return twin === undefined ? [] : differencesOf(twin.facts.header, facts.header);
  });
  return [...new Set(parts)];
}

/** Nobody knows to which of two shards a case fell that both hold. */
function withoutShared(shards: readonly ReadShard[]): Sorted {
  const holders = new Map<string, Set<ReadShard>>();
  for (const one of shards) {
    for (const id of idsOf(one.files)) holders.set(id, (holders.get(id) ?? new Set()).add(one));
  }
  const shared = new Map<ReadShard, Shard>();
  for (const both of holders.values()) {
    const [first, second] = both;
    if (first === undefined || second === undefined) continue;
    for (const one of both) shared.set(one, one === first ? second.shard : first.shard);
  }
  return {
    kept: shards.filter((one) => !shared.has(one)),
    lost: Array.from(shared, ([{ shard }, other]) => ({
      shard,
      why: `it holds cases that shard ${formatShard(other)} holds as well`,
    })),
  };
}

/** Whole shards that are all there hold what the plan gave to each, or none of them counts. */
function ofAnotherPlan(shards: readonly ReadShard[]): readonly LostShard[] {
  const [first] = shards;
  const { plan, of } = first?.files[0]?.facts.header.shard ?? {};
  const stopped = shards.some(({ files }) => files.some(({ facts }) => facts.stop !== undefined));
  if (shards.length !== of || stopped || planDigest(shards.map(({ files }) => idsOf(files))) === plan) return [];
  return shards.map(({ shard }) => ({ shard, why: 'its cases are not those that the plan gave to it' }));
}
