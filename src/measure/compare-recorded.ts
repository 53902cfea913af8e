import { join } from 'node:path';
import { writeText } from '../system/files.ts';
import { compareSides } from './compare-sides.ts';
import { expectedHeader, findFormer, knownSide } from './known-side.ts';
import { failingSoftly, type Measured, type Measurer } from './measurer.ts';
import { pullRequestFolder } from './records.ts';
import { type FindRecorded, ofRevision, type Recorded } from './run-both.ts';

const ONE_FOR_BOTH = 'Nothing that an answer depends on was changed: one recorded run stands for both sides.';

/**
 * Compares what is on record, and runs nothing. A pull request that changes nothing an answer depends on has the
 * fingerprint of its base, and so its figures; any other is to be measured, and says why it was not.
 */
export function compareRecorded(findRecorded: FindRecorded, reason: string): Measurer {
  return failingSoftly(async (request) => {
    const { suite, loaded, cases, project } = request;
    const pending: Measured = { measurement: { kind: 'pending', reason }, files: [] };
    const opened = await request.openBase();
    if (opened.firstRun) return pending;
    const former = await findFormer(request, opened);
    if (former.cases.size > 0 || former.base === 'unknown') return pending;
    const folder = await pullRequestFolder(project, suite.name, request.head.checkout.revision);
    const sides = [];
    // One lookup for one fingerprint: that of both sides, where nothing an answer depends on was changed.
    const records = new Map<string, Recorded>();
    for (const side of [opened.side, request.head]) {
      const known = knownSide(request, side, join(folder, `${side.name}.recorded.jsonl`));
      const header = await expectedHeader(request, known);
      const fingerprint = JSON.stringify(header.fingerprint);
      const found = records.get(fingerprint) ?? (await findRecorded(request, header));
      if (found === undefined) return pending;
      records.set(fingerprint, found);
      await writeText(known.file, ofRevision(found.text, header));
      sides.push(known);
    }
    const [base, head] = sides;
    if (base === undefined || head === undefined) return pending;
    const remarks = new Set([...records.values()].map(({ remark }) => remark));
    if (records.size === 1) remarks.add(ONE_FOR_BOTH);
    return {
      ...(await compareSides({ suite, loaded, cases, base, head, former, remarks: [...remarks] })),
      files: [],
    };
  });
}
