import { dayOf } from '../../values/days.ts';
import type { Json } from '../../values/json.ts';
import type { Redacted, RedactedSample } from '../redacted.ts';

/** What somebody reports of a failure. None of it is certain, and all of it is data. */
export type Report = {
  /** What the agent was asked. */
  readonly input: Json;
  /** What it did. */
  readonly happened?: Json;
  /** What it should have done, in somebody's words. */
  readonly expected?: string;
  /** The step that went wrong, by its name. */
  readonly step?: string;
  /** Where it was seen: an address, or any other words. */
  readonly seen?: string;
};

/** Something that the agent did wrong in production, and where that is known from. */
export interface Failure extends Report {
  /** The kind of error that the step ended with, or the whole where no step did. */
  readonly error?: string;
  readonly source: FailureSource;
}

export type FailureSource = IssueSource | ProductionSource;

export interface IssueSource {
  readonly kind: 'issue';
  readonly number: number;
  readonly url: string;
  /** The day on which it was opened. */
  readonly date: string;
}

interface ProductionSource {
  readonly kind: 'production';
  /** What its own source calls it. */
  readonly id?: string;
  readonly date?: string;
}

/** A report with its source: that is the repository's own, so that nothing of it is private. */
export function reportedFailure(report: Redacted<Report>, source: IssueSource): Redacted<Failure> {
  return { ...report, source };
}

/** What a sample tells of its failure: the first step that ended with an error, and what the agent answered. */
export function failureOfSample(sample: RedactedSample): Redacted<Failure> {
  const { id, at, input, output, steps = [] } = sample;
  const failed = steps.find(({ error }) => error !== undefined);
  const happened = output ?? steps.at(-1)?.output ?? failed?.output;
  const error = failed?.error ?? sample.error;
  return {
    input,
    ...(happened === undefined ? {} : { happened }),
    ...(failed === undefined ? {} : { step: failed.name }),
    ...(error === undefined ? {} : { error }),
    source: {
      kind: 'production',
      ...(id === undefined ? {} : { id }),
      ...(at === undefined ? {} : { date: dayOf(at) }),
    },
  } as Redacted<Failure>;
}

/** `#12` or `4bf92f35…`: how a reader knows again what is spoken of. It is data. */
export function nameOf(source: FailureSource): string {
  if (source.kind === 'issue') return `#${source.number}`;
  return source.id ?? 'a sample without an id';
}
