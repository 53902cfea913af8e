import { join } from 'node:path';
import type { Case } from '../cases/case.ts';
import { exactDuplicates, keepersAmong, lostWithout } from '../cases/exact-duplicates.ts';
import { removeCases } from '../cases/remove/remove-cases.ts';
import type { Config, LoadedConfig, Suite } from '../config/config.ts';
import { ruleOptions } from '../config/levels.ts';
import { readAllCases } from '../gather/all-cases.ts';
import { caseReader } from '../gather/case-set.ts';
import { pathBeside } from '../gather/places.ts';
import type { FixedDuplicate, Fixes, LeftDuplicate } from '../report/check-report.ts';
import { covers, isOver } from '../rules/policy/waivers.ts';
import { isWritable, listFiles, readExactly, rewriteText } from '../system/files.ts';
import { dayOf } from '../values/days.ts';
import { attempt, type Problem, unwrap } from '../values/problem.ts';

const RULE = 'set/duplicate';

export interface FixRequest {
  /** The config's folder. */
  readonly directory: string;
  readonly loaded: LoadedConfig;
  /** The config as it is written, whatever policy it is under: a case that it keeps stays as well. */
  readonly own: LoadedConfig;
  readonly suites: readonly Suite[];
  readonly now: Date;
}

export interface FixOutcome extends Fixes {
  /** Files that could not be rewritten as they should. */
  readonly problems: readonly Problem[];
}

/**
 * Removes cases that ask and expect exactly what an earlier one does, where nothing is lost with them. Those that are
 * waived stay, and so does everything while the rule is off.
 */
export async function fixDuplicates({ directory, loaded, own, suites, now }: FixRequest): Promise<FixOutcome> {
  const removed: FixedDuplicate[] = [];
  const left: LeftDuplicate[] = [];
  const problems: Problem[] = [];
  const policies = [loaded.config, own.config];
  const readers = await readersOf(directory, loaded);
  // One after the other: a file may belong to several suites.
  for (const suite of suites) {
    const read = await attempt(() => readAllCases(directory, suite, loaded));
    if (!read.ok) continue;
    const plan = planOf(suite, read.value.cases, { policies, readers, today: dayOf(now) });
    left.push(...plan.left);
    const broken = new Set(read.value.problems.map(({ location }) => location?.file));
    for (const [file, planned] of byFile(plan.removed)) {
      if (broken.has(file)) {
        left.push(...because('something in its file cannot be read', planned));
        continue;
      }
      const done = await removeFrom(file, planned, { directory, loaded, suite });
      removed.push(...done.removed);
      left.push(...done.left);
      problems.push(...done.problems);
    }
  }
  return { removed, left, problems };
}

/** By file of cases, the names of the suites that read it. */
type Readers = ReadonlyMap<string, ReadonlySet<string>>;

async function readersOf(directory: string, { config, file: configFile }: LoadedConfig): Promise<Readers> {
  const readers = new Map<string, Set<string>>();
  for (const { name, cases } of config.suites) {
    for (const file of await listFiles(cases, directory)) {
      const path = pathBeside(configFile, file);
      readers.set(path, (readers.get(path) ?? new Set()).add(name));
    }
  }
  return readers;
}

interface Bounds {
  readonly policies: readonly Pick<Config, 'rules' | 'waivers'>[];
  readonly readers: Readers;
  readonly today: string;
}

/** What of each is to go: a case stays where it says more than each of those that stay before it. */
function planOf(suite: Suite, cases: readonly Case[], bounds: Bounds): Fixes {
  const keepers = new Map<Case, Case>();
  const left = new Map<Case, LeftDuplicate>();
  const hasToStay = (repeated: Case): boolean => whyKept(repeated, bounds) !== undefined;
  const mayGo = (repeated: Case, kept: Case): boolean => whyNot(repeated, kept, bounds) === undefined;
  for (const twins of exactDuplicates(cases)) {
    const [first, ...others] = twins;
    const going = keepersAmong(twins, { mayGo, hasToStay });
    for (const [repeated, keeper] of going) keepers.set(repeated, keeper);
    for (const repeated of others.filter((one) => !going.has(one))) {
      const reason = whyKept(repeated, bounds) ?? whyNot(repeated, first, bounds) ?? '';
      left.set(repeated, { ...placeOf(suite, repeated, first), reason });
    }
  }
  return {
    removed: cases.flatMap((found) => {
      const keeper = keepers.get(found);
      return keeper === undefined ? [] : [placeOf(suite, found, keeper)];
    }),
    left: cases.flatMap((found) => left.get(found) ?? []),
  };
}

function placeOf({ name }: Suite, { id, location }: Case, keeper: Case): FixedDuplicate {
  return { suite: name, id, file: location.file, line: location.line ?? 1, keeps: keeper.id };
}

/** Why a case is not to go, whatever its twins are. */
function whyKept({ id }: Case, { policies, today }: Bounds): string | undefined {
  if (policies.some((policy) => ruleOptions(policy, RULE).level === 'off')) return `${RULE} is off`;
  const waivers = policies.flatMap((policy) => policy.waivers);
  const isWaived = waivers.some((one) => !isOver(one, today) && covers(one, { rule: RULE, subject: id }));
  return isWaived ? 'a waiver names it' : undefined;
}

/** Why a case cannot go although its twin stays. */
function whyNot(repeated: Case, kept: Case, { readers }: Bounds): string | undefined {
  const lost = lostWithout(repeated, kept);
  if (lost.length > 0) return `its ${lost.join(', ')} would be lost`;
  const keepers = readers.get(kept.location.file) ?? new Set();
  const without = [...(readers.get(repeated.location.file) ?? [])].find((suite) => !keepers.has(suite));
  return without === undefined ? undefined : `the suite ${without} reads its file and not that of the other`;
}

function byFile(removed: readonly FixedDuplicate[]): ReadonlyMap<string, readonly FixedDuplicate[]> {
  const files = new Map<string, FixedDuplicate[]>();
  for (const one of removed) {
    const here = files.get(one.file);
    if (here === undefined) files.set(one.file, [one]);
    else here.push(one);
  }
  return files;
}

async function removeFrom(
  file: string,
  planned: readonly FixedDuplicate[],
  { directory, loaded, suite }: { readonly directory: string; readonly loaded: LoadedConfig; readonly suite: Suite },
): Promise<FixOutcome> {
  const own = (await listFiles(suite.cases, directory)).find((path) => pathBeside(loaded.file, path) === file);
  const path = join(directory, own ?? '');
  if (!(await isWritable(path))) return { removed: [], left: because('its file is read-only', planned), problems: [] };
  const done = await attempt(async () => {
    const text = await readExactly(path, file);
    const { text: result, left } = unwrap(
      await removeCases(text, file, new Set(planned.map(({ id }) => id)), caseReader(suite)),
    );
    if (result !== text) await rewriteText(path, result);
    return left;
  });
  if (!done.ok) return { removed: [], left: [], problems: done.problems };
  return {
    removed: planned.filter(({ id }) => !done.value.has(id)),
    left: planned.flatMap((one) => because(done.value.get(one.id), [one])),
    problems: [],
  };
}

function because(reason: string | undefined, those: readonly FixedDuplicate[]): readonly LeftDuplicate[] {
  return reason === undefined ? [] : those.map((one) => ({ ...one, reason }));
}
