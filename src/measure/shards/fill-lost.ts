import type { Case } from '../../cases/case.ts';
import { caseReader, casesOf } from '../../gather/case-set.ts';
import { fillNotRun } from '../../run/merge-files.ts';
import type { Former } from '../known-side.ts';
import type { MeasuredSuite } from '../measured-folder.ts';
import type { SuiteMeasurement } from '../measurer.ts';
import type { Wanted } from '../reuse/reuse.ts';

/**
 * Where shards were lost: writes each trial that was to be run and that no shard brought as not run, in every run file
 * of the suite. So they are counted like any other failure of the harness, and good news has to survive them.
 */
export async function fillLost(
  { suite, cases, redactor }: SuiteMeasurement,
  { files, lost }: MeasuredSuite,
  wanted: { readonly cases: Wanted; readonly former: Wanted },
  former: Former,
): Promise<void> {
  if (lost === undefined) return;
  for (const { side, former: ofFormer, file } of files) {
    const of = ofFormer === true ? wanted.former : wanted.cases;
    const all = (): AsyncIterable<Case> | Iterable<Case> =>
      ofFormer === true ? former.cases.values() : casesOf(cases, caseReader(suite));
    await fillNotRun({ path: file, name: `the ${side} run of \`${suite.name}\`` }, file, {
      cases: () => chosen(all(), of),
      trialsPerCase: of.trials,
      redactor,
      error: lost,
    });
  }
}

async function* chosen(all: AsyncIterable<Case> | Iterable<Case>, { cases }: Wanted): AsyncGenerator<Case> {
  for await (const one of all) if (cases.get(one.id) === one.digest) yield one;
}
