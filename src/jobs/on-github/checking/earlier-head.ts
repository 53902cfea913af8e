import { readZip } from '../../../github/artifact-zip.ts';
import { type Artifact, artifactsOfRun, downloadArtifact } from '../../../github/artifacts.ts';
import { runsOfPullRequest } from '../../../github/pull-request-runs.ts';
import type { SuiteMeasurement } from '../../../measure/measurer.ts';
import { type EarlierRun, type FindRuns, NONE_FOUND } from '../../../measure/reuse/reuse.ts';
import { readRunFile } from '../../../run/read-run-file.ts';
import type { RunHeader } from '../../../run/run-file.ts';
import { answersAlike } from '../../../run/same-fingerprint.ts';
import { MOST_ZIP_BYTES, ZIP_LIMITS } from '../../../store/artifact-store.ts';
import { linesOf } from '../../../values/lines.ts';
import { attempt, formatProblem, unwrap } from '../../../values/problem.ts';
import type { ActionContext } from '../context.ts';
import { RUNS_ARTIFACT } from '../posting/handover.ts';
import { isForeign } from './subject.ts';

/** Archives fetched at most, and workflow runs asked for one. */
const MOST_DOWNLOADS = 3;
const MOST_RUNS = 10;

/**
 * What earlier workflow runs of this same pull request left of its head. All of it may have been written by the pull
 * request: only head runs are looked at, a run counts under the fingerprint that git gives here, and every line is read
 * as strictly as any. A fork's pull request has none.
 */
export function findEarlierHead(context: ActionContext): FindRuns {
  let left: Promise<readonly ReadonlyMap<string, string>[]> | undefined;
  return async (request, side, header) => {
    const { event, world } = context;
    if (side !== 'head' || event.kind !== 'pull-request' || isForeign(world, event.pullRequest)) return NONE_FOUND;
    left ??= archivesOf(context, event.pullRequest.number);
    const runs: EarlierRun[] = [];
    const old: Date[] = [];
    for (const files of await left) {
      for (const kind of ['', '.former-cases']) {
        const name = `${request.suite.name}/head${kind}.jsonl`;
        const text = files.get(name);
        const run = text === undefined ? undefined : await runIn(text, name, request, header);
        if (run === undefined) continue;
        if (isYoung(run, request)) runs.push(run);
        else old.push(new Date(run.startedAt));
      }
    }
    const [newest] = old.sort((one, other) => other.getTime() - one.getTime());
    return { runs, ...(runs.length === 0 && newest !== undefined ? { tooOld: newest } : {}) };
  };
}

/** Texts by their names, of each archive, newest first. */
async function archivesOf(
  { client, event, runner }: ActionContext,
  pullRequest: number,
): Promise<readonly ReadonlyMap<string, string>[]> {
  const archives: ReadonlyMap<string, string>[] = [];
  const found = await attempt(async () => {
    const connected = await client();
    const ids = await runsOfPullRequest(connected, Number(event.place.runId), pullRequest);
    for (const id of ids.slice(0, MOST_RUNS)) {
      for (const artifact of await artifactsOfRun(connected, id, RUNS_ARTIFACT)) {
        if (archives.length === MOST_DOWNLOADS) return;
        archives.push(await textsIn(artifact));
      }
    }
    async function textsIn(artifact: Artifact): Promise<ReadonlyMap<string, string>> {
      const read = await attempt(async () =>
        unwrap(await readZip(await downloadArtifact(connected, artifact, MOST_ZIP_BYTES), ZIP_LIMITS)),
      );
      if (!read.ok) {
        runner.log.info(
          `An earlier run of this pull request does not count: ${read.problems.map(formatProblem).join('; ')}`,
        );
        return new Map();
      }
      return new Map([...read.value].flatMap(([name, bytes]) => textOf(name, bytes)));
    }
  });
  if (!found.ok) {
    const why = found.problems.map(formatProblem).join('; ');
    runner.log.info(`What earlier runs of this pull request left was not looked at, and its head is run: ${why}`);
  }
  return archives;
}

function textOf(name: string, bytes: Uint8Array): readonly (readonly [string, string])[] {
  if (!/\/head(?:\.former-cases)?\.jsonl$/.test(name)) return [];
  try {
    return [[name, new TextDecoder('utf-8', { fatal: true }).decode(bytes)]];
  } catch {
    return [];
  }
}

/** The run that a text is, if it is one of the very thing that the head is now. */
async function runIn(
  text: string,
  name: string,
  { suite, world }: SuiteMeasurement,
  wanted: RunHeader,
): Promise<EarlierRun | undefined> {
  const read = await attempt(() => readRunFile(linesOf(text), name));
  if (!read.ok) return undefined;
  const { suite: of, fingerprint, startedAt, revision } = read.value.header;
  const isPast = Date.parse(startedAt) <= world.now.getTime();
  if (of !== suite.name || !isPast || !answersAlike(fingerprint, wanted.fingerprint)) return undefined;
  return { lines: () => linesOf(text), name: `head run of ${startedAt}`, startedAt, revision };
}

function isYoung({ startedAt }: EarlierRun, { world, history }: SuiteMeasurement): boolean {
  return world.now.getTime() - Date.parse(startedAt) <= history.maxAge;
}
