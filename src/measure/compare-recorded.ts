import { join } from 'node:path';
import { affectedBy } from './affected/answer-facts.ts';
import { unaffected } from './affected/unaffected.ts';
import { compareSides } from './compare-sides.ts';
import { expectedHeader, findFormer, type KnownSide, knownSide } from './known-side.ts';
import { failingSoftly, type Measured, type Measurer, type SuiteMeasurement } from './measurer.ts';
import { pullRequestFolder } from './records.ts';
import { type EarlierRun, type FindRuns, type FoundRuns, fillFrom, labelsOf, soundRuns } from './reuse/reuse.ts';
import { heldBy, wantedOf } from './reuse/run-plan.ts';

const ONE_FOR_BOTH = 'Nothing that an answer depends on was changed: one recorded run stands for both sides.';

/**
 * Compares what is on record of the default branch, and runs nothing. A pull request that changes nothing an answer
 * depends on has the fingerprint of its base, and so its figures; any other is to be measured, and says why it was not.
 */
export function compareRecorded(find: FindRuns, reason: string): Measurer {
  return failingSoftly(async (request) => {
    const { suite, project } = request;
    const pending: Measured = { measurement: { kind: 'pending', reason }, files: [] };
    const opened = await request.openBase();
    if (opened.firstRun) return pending;
    const former = await findFormer(request, opened);
    if (former.cases.size > 0 || former.base === 'unknown') return pending;
    const folder = await pullRequestFolder(project, suite.name, request.head.checkout.revision);
    const base = knownSide(request, opened.side, join(folder, 'base.recorded.jsonl'));
    const head = knownSide(request, request.head, join(folder, 'head.recorded.jsonl'));
    const affected = await affectedBy(request, { base, head }, former);
    const remarks = new Set<string>();
    // One lookup for one fingerprint: that of both sides, where nothing an answer depends on was changed.
    const known = new Map<string, FoundRuns>();
    for (const side of [base, head]) {
      const key = JSON.stringify((await expectedHeader(request, side)).fingerprint);
      const found = known.get(key) ?? (await find(request, side.name, await expectedHeader(request, side)));
      known.set(key, found);
      const used = await fromRecord(request, side, found);
      if (used.length === 0)
        return affected.kind === 'none'
          ? unaffected(affected, [...opened.remarks, ...former.remarks, ...(affected.remarks ?? [])])
          : pending;
      if (found.remark !== undefined) remarks.add(found.remark(used));
    }
    if (known.size === 1) remarks.add(ONE_FOR_BOTH);
    const planned = request.cases.digests.size;
    return { ...(await compareSides({ ...request, base, head, former, planned, remarks: [...remarks] })), files: [] };
  });
}

/** The runs whose trials stand in the side's file now; none where they do not make up a whole one. */
async function fromRecord(
  request: SuiteMeasurement,
  side: KnownSide,
  found: FoundRuns,
): Promise<readonly EarlierRun[]> {
  // Variables have no value where nothing is run.
  const { environment: _, ...header } = await expectedHeader(request, side);
  const { cases: wanted } = wantedOf(request, { kind: 'all', reason: '' }, NO_CASES);
  const { runs } = await soundRuns(request, header, found, [wanted]);
  const used = await fillFrom(request, side.file, { header, runs, wanted, labels: await labelsOf(request) });
  return used.length > 0 && (await heldBy(side.file, true, wanted)).left === 'nothing' ? used : [];
}

const NO_CASES = { cases: new Map() };
