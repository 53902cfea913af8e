import { plural } from '../../values/format.ts';
import { LONGEST_NAME, LONGEST_VALUE } from '../bounded.ts';

/** What was read of one file of traces, and what of it is of no use. */
export class Counts {
  batches = 0;
  spans = 0;
  logs = 0;
  /** Spans and log records that follow a convention. */
  known = 0;
  /** Traces that began in this file, and what became of them. */
  traces = 0;
  samples = 0;
  silent = 0;
  /** Traces of several requests, those of these that do not tell what was asked, and what is said of all at once. */
  several = 0;
  mute = 0;
  unclaimed = 0;
  unknownSpans = 0;
  unknownLogs = 0;
  metrics = 0;
  faulty = 0;
  repeated = 0;
  late = 0;
  lateLogs = 0;
  /** Resources, scopes and lists that are none. */
  malformed = 0;
  /** Verdicts on what is not there. */
  unmatched = 0;
  beyond = 0;
  orphans = 0;
  circular = 0;
  skewed = 0;
  timeless = 0;
  cut = 0;
  torn = 0;
  names = 0;
  marks = 0;
  evaluations = 0;
  /** Samples, of traces or not, that were known by their id, or are dated ahead of the clock. */
  joined = 0;
  other = 0;
  ahead = 0;

  took(how: 'added' | 'joined' | 'ahead' | 'other'): void {
    if (how !== 'added') this[how] += 1;
  }

  /** A sentence for each thing that was counted and not used; they quote nothing. */
  remarks(file: string): readonly string[] {
    const told: readonly (readonly [number, (n: number) => string])[] = [
      [this.unknownSpans, (n) => `${spans(n, 'follows', 'follow')} no convention that is read`],
      [this.unknownLogs, (n) => `${plural(n, 'log record')} ${n === 1 ? 'is' : 'are'} of no convention that is read`],
      [
        this.metrics,
        (n) => `${plural(n, 'batch of metrics', 'batches of metrics')} ${n === 1 ? 'was' : 'were'} passed over`,
      ],
      [this.faulty, (n) => `${spans(n, 'has', 'have')} no ids or no form that OTLP knows`],
      [
        this.malformed,
        (n) =>
          `${plural(n, 'list of resources, scopes or spans', 'lists of resources, scopes or spans')} ${n === 1 ? 'has' : 'have'} no form that OTLP knows`,
      ],
      [this.silent, (n) => `${plural(n, 'trace')} ${n === 1 ? 'tells' : 'tell'} nothing of what was asked`],
      [this.several, (n) => `${plural(n, 'trace')} ${n === 1 ? 'holds' : 'hold'} several requests, each a sample`],
      [this.mute, (n) => `${plural(n, 'agent')} beside others ${n === 1 ? 'tells' : 'tell'} nothing of what was asked`],
      [
        this.unclaimed,
        (n) =>
          `${plural(n, 'span or log record', 'spans and log records')} ${n === 1 ? 'judges' : 'judge'} a trace of several requests as a whole, which counts for none of them`,
      ],
      [
        this.joined,
        (n) =>
          `${plural(n, 'sample')} ${n === 1 ? 'is' : 'are'} there under an id that was read before, and counted once`,
      ],
      [
        this.other,
        (n) =>
          `${plural(n, 'sample')} ${n === 1 ? 'asks' : 'ask'} something else than another of the same id, of which the later one counts`,
      ],
      [this.ahead, (n) => `${plural(n, 'sample')} ${n === 1 ? 'is' : 'are'} dated more than a day ahead`],
      [this.repeated, (n) => `${spans(n, 'is', 'are')} there more than once, and counted once`],
      [this.late, (n) => `${spans(n, 'came', 'came')} after the trace was closed to make room, late or once more`],
      [
        this.lateLogs,
        (n) => `${plural(n, 'log record')} came after the trace was closed to make room, late or once more`,
      ],
      [this.unmatched, (n) => `${plural(n, 'evaluation')} ${n === 1 ? 'is' : 'are'} of requests that are not there`],
      [this.beyond, (n) => `${spans(n, 'was', 'were')} more than a trace may have`],
      [this.orphans, (n) => `${spans(n, 'names', 'name')} a parent that is not there`],
      [
        this.circular,
        (n) => `${spans(n, 'stands', 'stand')} within itself`.replace(/(stand) within itself$/, '$1 within themselves'),
      ],
      [
        this.skewed,
        (n) =>
          `${spans(n, 'starts', 'start')} before the parent, or ${n === 1 ? 'ends' : 'end'} before the start: the order of steps is not sure`,
      ],
      [this.timeless, (n) => `${spans(n, 'has', 'have')} no time`],
      [
        this.cut,
        (n) =>
          `${plural(n, 'value')} of more than ${LONGEST_VALUE.toLocaleString('en')} characters ${n === 1 ? 'was' : 'were'} cut or left out`,
      ],
      [
        this.names,
        (n) => `${plural(n, 'name')} of more than ${LONGEST_NAME} characters ${n === 1 ? 'was' : 'were'} cut`,
      ],
      [this.torn, (n) => `${plural(n, 'text')} of messages ${n === 1 ? 'is' : 'are'} cut off or no JSON, and not read`],
      [
        this.marks,
        (n) => `${plural(n, 'attribute')} under evalgap. ${n === 1 ? 'has' : 'have'} a name or a value that cannot be`,
      ],
      [
        this.evaluations,
        (n) => `${plural(n, 'evaluation')} ${n === 1 ? 'does' : 'do'} not say whether the answer was right`,
      ],
    ];
    return told.flatMap(([n, sentence]) => (n === 0 ? [] : [`${file}: ${sentence(n)}.`]));
  }
}

function spans(n: number, one: string, many: string): string {
  return `${plural(n, 'span')} ${n === 1 ? one : many}`;
}
