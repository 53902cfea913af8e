import { readRunFile } from '../run/read-run-file.ts';
import type { Fingerprint } from '../run/run-file.ts';
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
const PARTS = ['prompts', 'cases', 'scorers', 'agent', 'config'] as const;

/** The run in a record, or why it does not count. Whoever wrote the record, all of it is read, and nothing is taken on trust. */
export async function checkRecord(
  found: FoundRecord,
  wanted: WantedRun,
): Promise<RecordedRun | { readonly broken: string }> {
  const { text, where } = found;
  try {
    const { header, trials } = await readRunFile(linesOf(text), where);
    const { suite, revision, startedAt, fingerprint } = header;
    let completed = 0;
    for await (const { status } of trials) completed += Number(status === 'completed');
    const started = Date.parse(startedAt);
    if (suite !== wanted.suite) return broken(`it is a run of the suite ${suite}`);
    if (!sameFingerprint(fingerprint, wanted.fingerprint))
      return broken('its fingerprint is not the one it is filed under');
    if (!FULL_SHA.test(revision) || !revision.startsWith(found.revision)) {
      return broken(`it names the revision ${revision}, not the one it is filed under`);
    }
    if (!(started <= wanted.now.getTime())) return broken(`it says that it started at ${startedAt}`);
    if (started < wanted.notOlderThan.getTime())
      return broken(`it started at ${startedAt}, which is earlier than its name says`);
    if (completed === 0) return broken('no trial of it completed');
    return { text, revision, startedAt, where };
  } catch (error) {
    if (error instanceof CouldNotCheck) return broken(error.problems[0]?.message ?? 'it cannot be read');
    throw error;
  }
}

function sameFingerprint(one: Fingerprint | undefined, other: Fingerprint): boolean {
  return one !== undefined && PARTS.every((part) => one[part] === other[part]);
}

/** What stands in a record may be anything at all; a remark about it stays one short line. */
function broken(reason: string): { readonly broken: string } {
  return { broken: cut(visibleLine(reason), LONGEST_REASON) };
}

async function* linesOf(text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end === -1 ? text.length : end);
    start = end === -1 ? text.length : end + 1;
  }
}
