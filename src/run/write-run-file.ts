import type { Json } from '../values/json.ts';
import { formatShard } from '../values/shard.ts';
import { cutLarge } from './cut.ts';
import type { Redactor } from './redact.ts';
import type { RunHeader, Stop, Trial, TrialStep } from './run-file.ts';

const LONGEST_REASON = 1_000;

/** The first line of a run file, without its line feed. Keys stand in one order, so that equal headers are equal texts. */
export function headerLine(header: RunHeader): string {
  const { suite, revision, fingerprint, prompts, steps, final, scorers, startedAt, design, shard, missing, given } =
    header;
  const { environment, judges } = header;
  return JSON.stringify({
    evalgap: 'run',
    version: 1,
    suite,
    revision,
    fingerprint,
    prompts: Object.fromEntries(prompts),
    steps,
    final,
    scorers,
    startedAt,
    environment,
    design,
    shard: shard && { part: formatShard(shard), plan: shard.plan, cases: shard.cases, trials: shard.trials },
    missing: missing?.map(formatShard),
    given,
    judges,
  });
}

/** The line of a run that ended before its time, without its line feed. */
export function stopLine({ reason, limit, planned }: Stop): string {
  return JSON.stringify({ evalgap: 'stopped', reason, limit, planned });
}

/** The line of one trial, without its line feed: secrets out first, then large values cut. */
export function trialLine(trial: Trial, redactor: Redactor): string {
  const { case: id, digest, status, receipts, confidence, routed, tags, group, durationMs, usage, error } = trial;
  return JSON.stringify({
    case: id,
    digest,
    trial: trial.trial,
    given: trial.given,
    status,
    steps: trial.steps.map((step) => stepFields(step, redactor)),
    ...(receipts.size === 0 ? {} : { receipts: Object.fromEntries(receipts) }),
    confidence,
    routed,
    ...(tags.length === 0 ? {} : { tags: tags.map(redactor.text) }),
    group: group === undefined ? undefined : redactor.text(group),
    durationMs,
    starting: trial.starting,
    usage,
    made: trial.made,
    error: error === undefined ? undefined : redactor.text(error),
  });
}

function stepFields({ name, score, expected, output, confidence, reason }: TrialStep, redactor: Redactor): object {
  const recorded = (value: Json | undefined) => (value === undefined ? undefined : cutLarge(redactor.json(value)));
  return {
    name: redactor.text(name),
    score,
    expected: recorded(expected),
    output: recorded(output),
    confidence,
    reason: reason === undefined ? undefined : redactor.text(reason).slice(0, LONGEST_REASON),
  };
}
