import { extname } from 'node:path/posix';
import type { CaseSource } from '../cases/source.ts';
import { otherFormatOf } from '../results/other-formats.ts';
import { Counts } from '../results/otlp/counts.ts';
import type { TraceRoom } from '../results/otlp/open-traces.ts';
import { Traces } from '../results/otlp/traces.ts';
import { isObject, type JsonObject } from '../results/shape.ts';
import { count, plural } from '../values/format.ts';
import { CouldNotCheck, type Location, type Problem, type Result } from '../values/problem.ts';
import { jsonTexts } from './json-texts.ts';
import { Newest, type SampleRoom } from './newest.ts';
import { readJson, sampleFrom } from './parse-sample.ts';
import type { Sample } from './sample.ts';
import { LOOKED_AT } from './windows.ts';

/** A file of samples or traces, read only as far as it is asked for. */
export type SampleSource = Pick<CaseSource, 'file' | 'lines'>;

export interface ReadSamples {
  readonly samples: readonly Sample[];
  readonly problems: readonly Problem[];
  /** What was counted and not used, a sentence each. They quote nothing. */
  readonly remarks: readonly string[];
}

export interface SampleOptions {
  /** When it is: what is dated later by a day or more is of a wrong clock. */
  readonly now?: Date;
  /** Of more samples of the last ten weeks than there is room for, draw by lot instead of keeping the newest alone. */
  readonly everyWeek?: boolean;
  readonly traces?: TraceRoom;
}

const ROOM: SampleRoom = { samples: 50_000, characters: 128 << 20 };
const ENDINGS = ['.jsonl', '.ndjson', '.json'];
/** Problems of one file that are told one by one: a file of another kind has as many as it has lines. */
const MOST_PROBLEMS = 100;
const DAY = 86_400_000;
/** So many characters of what is no text tell what it is. */
const TELLING = 1 << 16;

/**
 * Reads the samples of all files, of our own lines and of traces in OTLP/JSON. Where there are more than there is room
 * for, the newest stay; where no time is known, the last ones, by the order of the files and of their lines. A problem
 * takes out its own line, or its file, and no other. A file that is not empty and of which nothing is of use is one.
 */
export async function readSampleFiles(
  sources: Iterable<SampleSource>,
  room = ROOM,
  { now, everyWeek = false, traces: traceRoom }: SampleOptions = {},
): Promise<ReadSamples> {
  const drawnFrom = now === undefined || !everyWeek ? undefined : now.getTime() - LOOKED_AT;
  const newest = new Newest(room, now === undefined ? undefined : now.getTime() + DAY, drawnFrom);
  let places = 0;
  const place = () => {
    places += 1;
    return places;
  };
  const traces = new Traces(
    (sample, size, at, counts) => {
      // What a line of our own says of a trace, it says of it as a whole.
      counts.took(newest.add(sample, size, at, (known, late) => ({ ...late, ...known })));
    },
    (id, correct) => newest.amend(id, (known) => ({ ...known, correct: correct && known.correct !== false })),
    place,
    traceRoom,
  );
  const files: FileReader[] = [];
  for (const source of sources) {
    const file = new FileReader(source, traces, (sample, size) => newest.add(sample, size, place()));
    files.push(file);
    await file.read();
  }
  traces.close();
  const samples = newest.samples();
  const left = newest.letGo === 0 ? [] : [`${plural(newest.letGo, 'older sample')} had to give way to newer ones.`];
  const notDrawn =
    newest.notDrawn === 0
      ? []
      : [
          `of the ${count(samples.length + newest.notDrawn)} samples of the last ten weeks ${count(samples.length)} were drawn by lot and looked at: for more there is no room.`,
        ];
  return {
    samples,
    problems: files.flatMap((file) => file.problems()),
    remarks: [...files.flatMap((file) => file.remarks()), ...left, ...notDrawn],
  };
}

type AddSample = (sample: Sample, size: number) => ReturnType<Newest['add']>;

class FileReader {
  readonly #source: SampleSource;
  readonly #traces: Traces;
  readonly #add: AddSample;
  readonly #counts = new Counts();
  readonly #problems: Problem[] = [];
  #untold = 0;
  #texts = 0;
  /** Of our own lines. */
  #samples = 0;
  readonly #others = new Set<string>();

  constructor(source: SampleSource, traces: Traces, add: AddSample) {
    this.#source = source;
    this.#traces = traces;
    this.#add = add;
  }

  async read(): Promise<void> {
    const { file } = this.#source;
    const unpacked = file.toLowerCase().replace(/\.gz$/, '');
    if (!ENDINGS.includes(extname(unpacked))) {
      this.#problems.push(otherKind(file));
      return;
    }
    let bytes = '';
    try {
      for await (const { text, line } of jsonTexts(file, this.#source.lines())) {
        if (bytes !== '' || (this.#texts === 0 && isBinary(text))) bytes += text;
        else {
          this.#texts += 1;
          this.#readText(text, { file, line });
        }
        if (bytes.length > TELLING) break;
      }
    } catch (error) {
      if (!(error instanceof CouldNotCheck)) throw error;
      this.#problems.push(...error.problems);
    }
    if (bytes !== '') this.#problems.push(binary(file, bytes));
  }

  problems(): readonly Problem[] {
    const { file } = this.#source;
    if (this.#untold > 0)
      return [...this.#problems, { message: `${this.#untold} more problems in this file`, location: { file } }];
    const useless = this.#problems.length > 0 || this.#samples > 0 ? undefined : uselessness(this.#counts, file);
    return useless === undefined ? this.#problems : [useless];
  }

  remarks(): readonly string[] {
    const { file } = this.#source;
    const empty = this.#texts === 0 && this.#problems.length === 0 ? [`${file}: nothing is in it.`] : [];
    return [...empty, ...this.#counts.remarks(file)];
  }

  #readText(text: string, location: Location): void {
    const request = requestIn(text);
    if (request !== undefined && this.#traces.take(request, this.#counts)) return;
    const parsed = readJson(text, location);
    if (parsed.ok) this.#readValue(parsed.value, text.length, location);
    else this.#refuse(parsed.problems);
  }

  #readValue(value: unknown, size: number, location: Location): void {
    if (isObject(value) && this.#traces.take(value, this.#counts)) return;
    const other = otherFormatOf(value);
    if (other !== undefined) this.#refuseOther(other, location);
    else if (Array.isArray(value) && value.length > 0 && value.every(isObject))
      for (const one of value) this.#readValue(one, Math.ceil(size / value.length), location);
    else this.#takeSample(sampleFrom(value, location), size);
  }

  #takeSample(sample: Result<Sample>, size: number): void {
    if (!sample.ok) {
      this.#refuse(sample.problems);
      return;
    }
    this.#samples += 1;
    this.#counts.took(this.#add(sample.value, size));
  }

  #refuse(problems: readonly Problem[]): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(...problems);
    else this.#untold += 1;
  }

  /** Told once: each line of such a file is the same. */
  #refuseOther({ name, remedy }: { readonly name: string; readonly remedy: string }, location: Location): void {
    if (this.#others.has(name)) this.#untold += 1;
    else this.#problems.push({ message: `looks like a trace of ${name}`, location, expected: EXPECTED, remedy });
    this.#others.add(name);
  }
}

const EXPECTED = 'samples, or traces as OTLP/JSON';

/** Requests are told by their beginning, so that the fault of one is looked for only where there is any. */
function requestIn(text: string): JsonObject | undefined {
  if (!/^\s*\{\s*"resource(?:Spans|Logs|Metrics)"/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What keeps a file of which lines were read from being of any use. */
function uselessness(counts: Counts, file: string): Problem | undefined {
  const { spans, logs, known, late, repeated, traces, samples, silent, metrics, batches } = counts;
  const found = spans + logs;
  if (found > 0 && known + late + repeated === 0)
    return {
      message: `none of ${plural(found, 'span or log record', 'spans and log records')} follows a convention that is read`,
      location: { file },
      expected: 'spans of OpenTelemetry GenAI or OpenInference, or with attributes under evalgap.',
      remedy: 'Turn on the instrumentation of the agent, or narrow the glob of the samples.',
    };
  if (traces > 0 && samples === 0 && silent > 0)
    return {
      message: `none of ${plural(traces, 'trace')} tells what was asked`,
      location: { file },
      expected: 'messages in the spans of agents or models',
      remedy: 'Let the instrumentation capture the content of messages, which most do not unless they are told to.',
    };
  if (found > 0) return undefined;
  if (metrics > 0) return { message: 'this file holds metrics alone', location: { file }, expected: EXPECTED };
  return batches === 0
    ? undefined
    : {
        message: `${plural(batches, 'batch', 'batches')} ${batches === 1 ? 'holds' : 'hold'} no span and no log record`,
        location: { file },
        expected: 'lists of spans under `resourceSpans`, `scopeSpans` and `spans`',
        remedy: 'Write the names as OTLP/JSON has them, or narrow the glob of the samples.',
      };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell bytes from text
const BYTES = /[\0-\x08\x0e-\x1f\uFFFD]/;

function isBinary(text: string): boolean {
  return !/^\s*[[{"]/.test(text) && BYTES.test(text.slice(0, 10_000));
}

function binary(file: string, text: string): Problem {
  const isOtlp = /service\.name|telemetry\.sdk|gen_ai\.|openinference/.test(text);
  return {
    message: isOtlp ? 'this file is OTLP as protobuf' : 'this file is no text',
    location: { file },
    expected: EXPECTED,
    remedy: isOtlp
      ? 'Let the exporter write JSON: the file exporter of the OpenTelemetry Collector does with `format: json`.'
      : 'If it is OTLP as protobuf, let the exporter write JSON.',
  };
}

function otherKind(file: string): Problem {
  return {
    message: 'samples are not read from files of this kind',
    location: { file },
    expected: ENDINGS.join(', '),
    remedy: 'Narrow the glob of the samples, or write one JSON object per line.',
  };
}
