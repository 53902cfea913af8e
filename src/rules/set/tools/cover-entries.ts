import type { Case } from '../../../cases/case.ts';
import { coversFile, namesFiles } from '../../../cases/covers.ts';
import { grouped } from '../grouped.ts';

/** What cases name under `covers`, each entry with the cases that have it. */
export function coverEntries(cases: readonly Case[]): ReadonlyMap<string, readonly Case[]> {
  return grouped(cases.flatMap((found) => [...new Set(found.covers ?? [])].map((entry) => [entry, found] as const)));
}

/** Whether any path or glob among entries of `covers` stands for a file, its path relative to the config's folder. */
export function coveredFiles(entries: Iterable<string>): (file: string) => boolean {
  const tests = [...entries].filter(namesFiles).map(coversFile);
  return (file) => tests.some((covers) => covers(file));
}
