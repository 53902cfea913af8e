import { readRunFile } from '../../run/read-run-file.ts';
import { readLines } from '../../system/files.ts';
import { minuteOf } from '../../values/days.ts';
import { plural, shortRevision } from '../../values/format.ts';

/** That the sides were not asked at the same time, as a sentence that says so however often it is told. */
export async function askedApart(base: string, head: string): Promise<readonly string[]> {
  const [before, after] = [await startOf(base), await startOf(head)];
  if (before === undefined || after === undefined || before === after) return [];
  return [
    `The base was asked on ${before}, the head on ${after}: what changed elsewhere in between, such as at a model's provider, counts as this change's.`,
  ];
}

/** Which of the head's trials were made at an earlier commit, as a sentence. */
export async function madeEarlier(head: string): Promise<readonly string[]> {
  const { header, trials } = await readRunFile(readLines(head), head);
  const counts = new Map<string, number>();
  for await (const { made } of trials) {
    if (made === undefined || made.revision === header.revision) continue;
    const place = `at ${shortRevision(made.revision)} on ${minuteOf(made.startedAt)}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([place, trials]) => `Head figures of ${plural(trials, 'trial')} were made ${place}.`);
}

async function startOf(file: string): Promise<string | undefined> {
  const { startedAt } = (await readRunFile(readLines(file), file)).header;
  return Number.isNaN(Date.parse(startedAt)) ? undefined : minuteOf(startedAt);
}
