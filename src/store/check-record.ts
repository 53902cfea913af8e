import { readRunFile } from '../run/read-run-file.ts';
import { answersAlike } from '../run/same-fingerprint.ts';
import { linesOf } from '../values/lines.ts';
import { CouldNotCheck } from '../values/problem.ts';
import { FULL_SHA } from '../values/sha.ts';
import { cut, visibleLine } from '../values/visible.ts';
import type { RecordedRun, WantedRun } from './run-store.ts';

/** A record's text, where it was found, and the commit it was filed under: whole, or its first digits. */
export interface FoundRecord {
  readonly text: string;
  readonly where: string;
  readonly revision: string;
}

const LONGEST_REASON = 200;

/** The run in a record, or why it does not count. Whoever wrote the record, all of it is read, and nothing is taken on trust. */
export async function checkRecord(
  found: FoundRecord,
  wanted: WantedRun,
): Promise<RecordedRun | { readonly broken: string }> {
  const { text, where } = found;
  try {
    const { header, trials } = await readRunFile(linesOf(text), where);
    const { suite, revision, startedAt, fingerprint } = header;
    let [completed, all] = [0, 0];
    for await (const { status } of trials) {
      completed += Number(status === 'completed');
      all += 1;
    }
    const started = Date.parse(startedAt);
    if (suite !== wanted.suite) return broken(`it is a run of the suite ${suite}`);
    if (fingerprint === undefined || !answersAlike(fingerprint, wanted.fingerprint))
      return broken('its fingerprint is not the one it is filed under');
    if (!FULL_SHA.test(revision) || !revision.startsWith(found.revision)) {
      return broken(`it names the revision ${revision}, not the one it is filed under`);
    }
    if (!(started <= wanted.now.getTime())) return broken(`it says that it started at ${startedAt}`);
    if (started < wanted.notOlderThan.getTime())
      return broken(`it started at ${startedAt}, which is earlier than its name says`);
    if (completed === 0) return broken('no trial of it completed');
    return { text, revision, startedAt, where, fingerprint, whole: completed === all };
  } catch (error) {
    if (error instanceof CouldNotCheck) return broken(error.problems[0]?.message ?? 'it cannot be read');
    throw error;
  }
}

/** What stands in a record may be anything at all; a remark about it stays one short line. */
function broken(reason: string): { readonly broken: string } {
  return { broken: cut(visibleLine(reason), LONGEST_REASON) };
}
