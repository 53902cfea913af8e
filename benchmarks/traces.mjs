// How long it takes to make samples of a million spans of OTLP/JSON, beside a bare JSON.parse of the same lines.
// usage: npm run build; node benchmarks/traces.mjs [--spans N]
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GOAL = { ratio: 3, megabytes: 400 };
const BUILD = new URL('../build/', import.meta.url);
const SPANS_OF_A_TRACE = 5;
/** As the exporters of the SDKs send them. */
const BATCH = 512;
/** Traces that are under way at once, whose spans come in any order. */
const AT_ONCE = 400;

const RESOURCE = JSON.stringify({
  attributes: [
    { key: 'service.name', value: { stringValue: 'support' } },
    { key: 'telemetry.sdk.language', value: { stringValue: 'nodejs' } },
  ],
});

const WORDS =
  'order parcel refund card account address deliver pay charge return exchange invoice receipt lamp kettle jacket phone where when how please today yesterday broken late wrong missing again never still cancel change help soon'.split(
    ' ',
  );

const [mode, ...args] = process.argv.slice(2);
if (mode === '--measure') await measure(...args);
else await report(mode === '--spans' ? Number(args[0]) : 1_000_000);

async function report(spans) {
  if (!Number.isInteger(spans) || spans < SPANS_OF_A_TRACE) throw new Error('--spans takes a whole number from 5');
  if (!existsSync(new URL('production/read-samples.js', BUILD))) {
    console.error('nothing measured: build/ is missing, run `npm run build` first');
    process.exit(1);
  }
  const folder = mkdtempSync(join(tmpdir(), 'evalgap-traces-'));
  try {
    const file = join(folder, 'traces.jsonl');
    const traces = await writeTraces(file, spans);
    const megabytes = statSync(file).size / 1e6;
    // By turns: what the machine does beside it hits both alike.
    const rounds = [1, 2, 3].map(() => ({
      parse: inOwnProcess('parse', file),
      samples: inOwnProcess('samples', file),
    }));
    const parse = least(rounds.map((round) => round.parse));
    const read = least(rounds.map((round) => round.samples));
    const ratio = read.processor / parse.processor;
    const [{ model = 'unknown processor' } = {}] = cpus();
    const line = (what, { seconds, processor, megabytes }) =>
      console.log(
        `${what.padEnd(22)} ${processor.toFixed(2)} s processor   ${seconds.toFixed(2)} s wall   ${megabytes.toFixed(0)} MB peak`,
      );
    console.log(`Node ${process.versions.node}, ${platform()}, ${cpus().length} × ${model}`);
    console.log(
      `${spans.toLocaleString('en')} spans of ${traces.toLocaleString('en')} traces, ${megabytes.toFixed(0)} MB; ${read.samples.toLocaleString('en')} samples kept`,
    );
    line('JSON.parse of the lines', parse);
    line('samples of the traces', read);
    const met = ratio <= GOAL.ratio && read.megabytes < GOAL.megabytes;
    console.log(
      `ratio                  ${ratio.toFixed(2)} processor, ${(read.seconds / parse.seconds).toFixed(2)} wall`,
    );
    console.log(`goal                   ${GOAL.ratio} ×, ${GOAL.megabytes} MB: ${met ? 'met' : 'MISSED'}`);
    if (!met) process.exitCode = 1;
    const expected = Math.min(traces, 50_000);
    if (parse.spans !== spans || read.samples !== expected || read.steps !== 2 * expected || read.problems > 0) {
      console.error(
        `nothing measured: ${read.samples} samples of ${expected}, ${read.steps} steps, ${parse.spans} spans, ${read.problems} problems`,
      );
      process.exit(1);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function least(runs) {
  return runs.reduce((best, run) => (run.processor < best.processor ? run : best));
}

/** Each way of reading runs in a process of its own, so that the peak of one is not the other's. */
function inOwnProcess(way, file) {
  return JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--measure', way, file], { encoding: 'utf8' }),
  );
}

async function measure(way, file) {
  const { readPackedLines } = await import(new URL('system/packed-lines.js', BUILD).href);
  const { readSampleFiles } = await import(new URL('production/read-samples.js', BUILD).href);
  const started = performance.now();
  const before = process.cpuUsage();
  const found = way === 'parse' ? await parseAlone() : await readSamples();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  // With other work on the machine the processor's own time is what both have in common; it counts all threads.
  const processor = (user + system) / 1e6;
  console.log(JSON.stringify({ ...found, seconds, processor, megabytes: process.resourceUsage().maxRSS / 1024 }));

  async function parseAlone() {
    let spans = 0;
    for await (const line of readPackedLines(file)) {
      const { resourceSpans } = JSON.parse(line);
      spans += resourceSpans[0].scopeSpans[0].spans.length;
    }
    return { spans };
  }

  async function readSamples() {
    const { samples, problems } = await readSampleFiles([{ file: 'traces.jsonl', lines: () => readPackedLines(file) }]);
    return {
      samples: samples.length,
      steps: samples.reduce((sum, { steps }) => sum + steps.length, 0),
      problems: problems.length,
    };
  }
}

/** Writes whole traces until the spans are used up, and what is left of them as spans of another kind. */
async function writeTraces(file, spans) {
  const random = randomFrom(1);
  const below = (most) => Math.floor(random() * most);
  const out = createWriteStream(file);
  const waiting = [];
  let batch = [];
  const write = async (force) => {
    while (waiting.length > (force ? 0 : AT_ONCE)) {
      const at = below(waiting.length);
      const trace = waiting[at];
      batch.push(trace.splice(below(trace.length), 1)[0]);
      if (trace.length === 0) {
        waiting[at] = waiting.at(-1);
        waiting.pop();
      }
      if (batch.length === BATCH) await flush();
    }
  };
  const flush = async () => {
    if (batch.length === 0) return;
    const line = `{"resourceSpans":[{"resource":${RESOURCE},"scopeSpans":[{"scope":{"name":"agent"},"spans":[${batch.join(',')}]}]}]}\n`;
    batch = [];
    if (!out.write(line)) await once(out, 'drain');
  };
  const traces = Math.floor(spans / SPANS_OF_A_TRACE);
  for (let index = 0; index < traces; index += 1) {
    waiting.push(traceOf(index, below));
    await write(false);
  }
  await write(true);
  for (let index = traces * SPANS_OF_A_TRACE; index < spans; index += 1)
    batch.push(span(id(index, 32), id(index, 16), undefined, 'GET /', index, 5, []));
  await flush();
  out.end();
  await once(out, 'finish');
  return traces;
}

function traceOf(index, below) {
  const text = (words) => Array.from({ length: words }, () => WORDS[below(WORDS.length)]).join(' ');
  const trace = id(index, 32);
  const at = 1_000 * index;
  const ids = Array.from({ length: SPANS_OF_A_TRACE }, (_, nth) => id(index * SPANS_OF_A_TRACE + nth + 1, 16));
  const question = text(20);
  const answer = text(40);
  const asked = messages('user', question);
  const common = [
    ['gen_ai.provider.name', 'openai'],
    ['gen_ai.conversation.id', id(index, 24)],
    ['gen_ai.request.model', 'gpt-4.1-mini'],
  ];
  const call = (nth, tool) => [
    ['gen_ai.operation.name', 'execute_tool'],
    ['gen_ai.tool.name', tool],
    ['gen_ai.tool.call.id', `call_${id(index, 12)}${nth}`],
    ['gen_ai.tool.type', 'function'],
    ['gen_ai.tool.call.arguments', JSON.stringify({ order: `A-${below(99_999)}`, reason: text(6) })],
    ['gen_ai.tool.call.result', JSON.stringify({ status: 'open', note: text(25), total: below(10_000) / 100 })],
    ['code.function.name', `tools.${tool}`],
  ];
  return [
    span(trace, ids[0], undefined, 'POST /ask', at, 900, [
      ['http.request.method', 'POST'],
      ['url.path', '/ask'],
      ['http.response.status_code', 200],
      ['user_agent.original', text(8)],
      ['server.address', 'support.example'],
    ]),
    span(trace, ids[1], ids[0], 'invoke_agent support', at + 10, 880, [
      ['gen_ai.operation.name', 'invoke_agent'],
      ['gen_ai.agent.name', 'support'],
      ...common,
      ['gen_ai.input.messages', asked],
      ['gen_ai.output.messages', messages('assistant', answer)],
    ]),
    span(trace, ids[2], ids[1], 'chat gpt-4.1-mini', at + 20, 300, [
      ['gen_ai.operation.name', 'chat'],
      ...common,
      ['gen_ai.input.messages', asked],
      ['gen_ai.output.messages', messages('assistant', answer)],
      ['gen_ai.usage.input_tokens', 400],
      ['gen_ai.usage.output_tokens', 80],
      ['gen_ai.system_instructions', JSON.stringify([{ type: 'text', content: text(90) }])],
    ]),
    span(trace, ids[3], ids[1], 'execute_tool lookup_order', at + 400, 60, call(1, 'lookup_order')),
    span(trace, ids[4], ids[1], 'execute_tool issue_refund', at + 500, 60, call(2, 'issue_refund')),
  ];
}

function messages(role, content) {
  return JSON.stringify([{ role, parts: [{ type: 'text', content }] }]);
}

function span(traceId, spanId, parentSpanId, name, at, took, attributes) {
  const time = (milliseconds) => `${1_790_000_000_000 + milliseconds}000000`;
  return JSON.stringify({
    traceId,
    spanId,
    ...(parentSpanId === undefined ? {} : { parentSpanId }),
    name,
    kind: 1,
    startTimeUnixNano: time(at),
    endTimeUnixNano: time(at + took),
    attributes: attributes.map(([key, value]) => ({
      key,
      value: typeof value === 'string' ? { stringValue: value } : { intValue: String(value) },
    })),
    status: {},
  });
}

function id(number, length) {
  return (
    Math.imul(number + 1, 0x9e3779b1)
      .toString(16)
      .replace('-', '')
      .padStart(8, '0') + number.toString(16).padStart(length - 8, '0')
  );
}

/** mulberry32: the same traces every time. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
