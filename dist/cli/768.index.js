export const id = 768;
export const ids = [768];
export const modules = {

/***/ 50105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vh: () => (/* binding */ readJson),
  vQ: () => (/* binding */ sampleFrom)
});

// UNUSED EXPORTS: parseSample

// EXTERNAL MODULE: ./build/cases/json-text.js
var json_text = __webpack_require__(44520);
// EXTERNAL MODULE: ./build/cases/json-value.js
var json_value = __webpack_require__(15310);
// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/values/days.js
var days = __webpack_require__(83012);
;// CONCATENATED MODULE: ./build/production/sample-schema.js


// The error text of a type is what was expected there; nothing quotes what stands there instead.
const ID = 'an id: a text of 1 to 200 characters, or a whole number';
const TIME = 'a date or time such as 2026-10-02 or 2026-10-02T09:30:00Z, a time with its offset';
const SHARE = 'a number from 0 to 1';
const YES_NO = 'true or false';
const NAME = 'a text of 1 to 200 characters';
const VERSION = 'a version such as "5@sha256:9f2c…", or a mapping with version, digest or both';
const STEPS = 'a list of steps, each a mapping with a name';
const LONGEST = 200;
const json = schemas/* custom */.IeY((value) => value !== undefined, 'a text or any other JSON');
const sample_schema_name = named(NAME);
const share = orNull(schemas/* number */.aig(SHARE).min(0, SHARE).max(1, SHARE));
const flag = orNull(schemas/* boolean */.zMY(YES_NO));
const label = schemas/* union */.KCZ([schemas/* int */.Whr().transform(String), named(VERSION)], VERSION);
const version = schemas/* union */.KCZ([
    label,
    schemas/* object */.Ikc({ version: orNull(label), digest: orNull(named(VERSION)) }, VERSION)
        .refine(({ version, digest }) => version != null || digest != null, VERSION)
        .transform(({ version, digest }) => [version, withAlgorithm(digest)].filter((part) => part != null).join('@')),
], VERSION);
const step = schemas/* object */.Ikc({
    name: sample_schema_name,
    arguments: json.exactOptional(),
    output: json.exactOptional(),
    confidence: share,
    error: orNull(sample_schema_name),
}, STEPS);
/** One sample as its line has it: a key that is `null` is taken for absent, but for what may be any JSON. */
const sampleSchema = schemas/* object */.Ikc({
    id: orNull(schemas/* union */.KCZ([schemas/* int */.Whr().transform(String), named(ID)], ID)),
    at: orNull(schemas/* string */.YjP(TIME)
        .refine((text) => instantOf(text) !== undefined, TIME)
        .transform(instantOf)),
    input: json,
    output: json.exactOptional(),
    steps: orNull(schemas/* array */.YOg(step, STEPS)),
    prompts: orNull(schemas/* record */.g1P(schemas/* string */.YjP(), version, 'a mapping of the ids of prompts to versions')),
    confidence: share,
    routed: flag,
    correct: flag,
}, 'an object');
const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?))?$/i;
/** ISO 8601 → milliseconds since 1970; a date alone is its beginning in UTC. A time of no zone is none. */
function instantOf(text) {
    const [, day, hours, minutes, seconds = '00', fraction = '', zone = ''] = INSTANT.exec(text) ?? [];
    if (day === undefined || !(0,days/* isDay */.N)(day))
        return undefined;
    if (hours === undefined)
        return Date.parse(`${day}T00:00:00Z`);
    const [, sign, ahead = '0', more = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
    const offset = (Number(ahead) * 60 + Number(more)) * 60_000 * (sign === '-' ? -1 : 1);
    const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
    return Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`) + milliseconds - offset;
}
function orNull(type) {
    return type.nullable().exactOptional();
}
function named(expected) {
    return schemas/* string */.YjP(expected).refine(isName, expected);
}
function isName(text) {
    return text.trim() !== '' && text.length <= LONGEST;
}
function withAlgorithm(digest) {
    return digest != null && /^[0-9a-f]{64}$/i.test(digest) ? `sha256:${digest.toLowerCase()}` : digest;
}

;// CONCATENATED MODULE: ./build/production/parse-sample.js




const EXPECTED = 'one sample per line, as a JSON object with an input';
const WHOLE_LINES = 'Keep each sample on one line; complete or remove a line that was cut off.';
/**
 * Reads one line of a file of samples. What was asked stands under `input` or `text`; keys that mean nothing here are
 * nobody's fault. A key with a wrong value takes its line out: what else stands there is not to be trusted either.
 * Problems quote nothing of the line, which nobody has redacted.
 */
function parseSample(line, location) {
    const parsed = readJson(line, location);
    return parsed.ok ? sampleFrom(parsed.value, location) : parsed;
}
/** The JSON of a line, or of a document that goes on over lines. */
function readJson(text, location) {
    const parsed = (0,json_text/* readJsonText */.g)(text, 'the line');
    if (parsed.ok)
        return parsed;
    const { message, offset, remedy = WHOLE_LINES } = parsed;
    const what = isJson(text) ? 'a key stands twice in one object' : message;
    const before = text.slice(0, offset).split('\n');
    const at = {
        ...location,
        ...(location.line === undefined ? {} : { line: location.line + before.length - 1 }),
        column: (before.at(-1)?.length ?? 0) + 1,
    };
    return refuse({ message: what, location: at, expected: EXPECTED, remedy });
}
function sampleFrom(value, location) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return refuse({ message: 'the line holds no object', location, expected: EXPECTED });
    const key = ['input', 'text'].find((name) => Object.hasOwn(value, name));
    if (key === undefined)
        return refuse({
            message: 'the sample has no input',
            location,
            expected: EXPECTED,
            remedy: 'Write what production was asked under `input`.',
        });
    const written = ownKeys(value, key);
    const fault = (0,json_value/* valueFault */.S)(written);
    if (fault !== undefined)
        return refuse({ message: fault.message, location, expected: fault.expected });
    const read = sampleSchema.safeParse(written);
    if (read.success)
        return { ok: true, value: toSample(read.data) };
    const wrong = new Map(read.error.issues.map(({ path, message }) => [placeIn(path), message]));
    const problems = [...wrong].map(([place, expected]) => ({ message: `${place} is none`, location, expected }));
    return { ok: false, problems };
}
/** What a line says that a sample has a place for. */
function ownKeys(value, input) {
    const known = Object.keys(sampleSchema.shape).filter((key) => key !== 'input' && Object.hasOwn(value, key));
    return { input: value[input], ...Object.fromEntries(known.map((key) => [key, value[key]])) };
}
/** The names of prompts are no keys of ours: what stands below `prompts` is not named. */
function placeIn(path) {
    return path[0] === 'prompts' && path.length > 1 ? 'a version under prompts' : (0,describe/* formatKeyPath */.K7)(path);
}
function toSample({ id, at, input, output, steps, prompts, confidence, routed, correct }) {
    return {
        ...(id == null ? {} : { id }),
        ...(at == null ? {} : { at }),
        input,
        ...(output === undefined ? {} : { output: output }),
        ...(steps == null ? {} : { steps: steps.map(toStep) }),
        ...(prompts == null ? {} : { prompts }),
        ...(confidence == null ? {} : { confidence }),
        ...(routed == null ? {} : { routed }),
        ...(correct == null ? {} : { correct }),
    };
}
function toStep(step) {
    const { name, arguments: given, output, confidence, error } = step;
    return {
        name,
        ...(given === undefined ? {} : { arguments: given }),
        ...(output === undefined ? {} : { output: output }),
        ...(confidence == null ? {} : { confidence }),
        ...(error == null ? {} : { error }),
    };
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function refuse(problem) {
    return { ok: false, problems: [problem] };
}


/***/ }),

/***/ 98433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readSampleFiles)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/results/shape.js
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The elements of what should be a list; of anything else there are none. */
function elementsOf(value) {
    return Array.isArray(value) ? value : [];
}
/** What a key holds if it is a text with something in it. */
function textAt(value, key) {
    const text = value[key];
    return typeof text === 'string' && text !== '' ? text : undefined;
}
/** The JSON that a text holds where that is an object or a list; of any other text, itself. */
function unpacked(value) {
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./build/results/other-formats.js

const OVER_OTLP = 'Export OTLP as JSON instead, such as the file exporter of the OpenTelemetry Collector writes.';
/** Formats that are not read, by what is told of them at a glance. */
const OTHERS = [
    {
        name: 'Jaeger',
        is: (value) => (has(value, 'traceID') && (has(value, 'spans') || has(value, 'operationName'))) ||
            elementsOf(value.data).some((one) => isObject(one) && has(one, 'traceID')),
        remedy: OVER_OTLP,
    },
    {
        name: 'Zipkin',
        is: (value) => has(value, 'traceId') &&
            has(value, 'id') &&
            ['localEndpoint', 'remoteEndpoint', 'annotations', 'binaryAnnotations', 'duration'].some((key) => has(value, key)) &&
            !has(value, 'observationId') &&
            !has(value, 'startTime'),
        remedy: OVER_OTLP,
    },
    {
        name: 'Langfuse',
        is: (value) => (Array.isArray(value.observations) &&
            (has(value, 'projectId') || has(value, 'timestamp') || has(value, 'htmlPath'))) ||
            (has(value, 'traceId') &&
                has(value, 'startTime') &&
                /^(?:SPAN|GENERATION|EVENT|AGENT|TOOL|CHAIN)$/.test(String(value.type))),
        remedy: `${OVER_OTLP} Or write one JSON object with an input for each trace.`,
    },
    {
        name: 'LangSmith',
        is: (value) => has(value, 'run_type') && (has(value, 'inputs') || has(value, 'dotted_order') || has(value, 'trace_id')),
        remedy: `${OVER_OTLP} Or write one JSON object with an input for each run.`,
    },
    {
        name: 'Tempo',
        is: (value) => elementsOf(value.batches).some((one) => isObject(one) && (has(one, 'scopeSpans') || has(one, 'instrumentationLibrarySpans'))),
        remedy: 'Name the list `resourceSpans` instead of `batches`, as OTLP does.',
    },
    {
        name: 'an OpenTelemetry console exporter',
        is: (value) => isObject(value.context) && has(value.context, 'trace_id') && has(value.context, 'span_id'),
        remedy: OVER_OTLP,
    },
    {
        name: 'OTLP with the names of its protobuf fields',
        is: (value) => has(value, 'resource_spans'),
        remedy: 'Write the names as OTLP/JSON has them: `resourceSpans`, `traceId`.',
    },
];
/** The format of another tool that a value is in, or that the first element of a list is in. */
function otherFormatOf(value) {
    const one = Array.isArray(value) ? value.flat(1)[0] : value;
    return isObject(one) ? OTHERS.find(({ is }) => is(one)) : undefined;
}
function has(value, key) {
    return Object.hasOwn(value, key);
}

// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/results/bounded.js
/** In characters, of one value with all that it holds. What is longer is no request and no answer that anybody reads. */
const LONGEST_VALUE = 100_000;
/** Of each text within a larger value that is too long. */
const LONGEST_WITHIN = 1_000;
const MOST_LEVELS = 100;
/** A value of a bounded size whose texts are whole Unicode: exporters cut texts within a character. */
function bounded(value) {
    if (typeof value === 'string') {
        const text = shortened(value, LONGEST_VALUE);
        return { value: text, size: text.length, cut: value.length > LONGEST_VALUE };
    }
    const size = sizeOf(value, MOST_LEVELS);
    if (size <= LONGEST_VALUE)
        return { value: isWhole(value) ? value : rewritten(value, LONGEST_VALUE), size, cut: false };
    if (size === Number.POSITIVE_INFINITY)
        return { size: 0, cut: true };
    const smaller = rewritten(value, LONGEST_WITHIN);
    const left = sizeOf(smaller, MOST_LEVELS);
    return left <= LONGEST_VALUE ? { value: smaller, size: left, cut: true } : { size: 0, cut: true };
}
function sizeOf(value, levels) {
    if (typeof value === 'string')
        return value.length + 1;
    if (typeof value === 'number')
        return Number.isFinite(value) ? 8 : Number.POSITIVE_INFINITY;
    if (typeof value !== 'object' || value === null)
        return 8;
    if (levels === 0)
        return Number.POSITIVE_INFINITY;
    let size = 8;
    if (isList(value))
        for (const element of value)
            size += sizeOf(element, levels - 1);
    else
        for (const key of Object.keys(value))
            size += key.length + sizeOf(value[key] ?? null, levels - 1);
    return size;
}
function isWhole(value) {
    if (typeof value === 'string')
        return value.isWellFormed();
    if (typeof value !== 'object' || value === null)
        return true;
    if (isList(value))
        return value.every(isWhole);
    return Object.keys(value).every((key) => key.isWellFormed() && isWhole(value[key] ?? null));
}
function isList(value) {
    return Array.isArray(value);
}
function rewritten(value, longest) {
    if (typeof value === 'string')
        return shortened(value, longest);
    if (typeof value !== 'object' || value === null)
        return value;
    if (isList(value))
        return value.map((element) => rewritten(element, longest));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [shortened(key, longest), rewritten(inner, longest)]));
}
function shortened(text, longest) {
    if (text.length <= longest)
        return text.isWellFormed() ? text : text.toWellFormed();
    // A slice would keep the whole text in memory behind it.
    const copy = Buffer.from(text.slice(0, longest), 'utf16le').toString('utf16le');
    return copy.toWellFormed();
}

;// CONCATENATED MODULE: ./build/results/otlp/counts.js


/** What was read of one file of traces, and what of it is of no use. */
class Counts {
    spans = 0;
    logs = 0;
    /** Spans and log records that follow a convention. */
    known = 0;
    /** Traces that began in this file, and what became of them. */
    traces = 0;
    samples = 0;
    silent = 0;
    unknownSpans = 0;
    unknownLogs = 0;
    metrics = 0;
    faulty = 0;
    repeated = 0;
    late = 0;
    beyond = 0;
    orphans = 0;
    circular = 0;
    skewed = 0;
    timeless = 0;
    cut = 0;
    marks = 0;
    evaluations = 0;
    /** Samples, of traces or not, that were known by their id, or are dated ahead of the clock. */
    joined = 0;
    ahead = 0;
    took(how) {
        if (how !== 'added')
            this[how] += 1;
    }
    /** A sentence for each thing that was counted and not used; they quote nothing. */
    remarks(file) {
        const told = [
            [this.unknownSpans, (n) => `${spans(n, 'follows', 'follow')} no convention that is read`],
            [this.unknownLogs, (n) => `${(0,format/* plural */.LS)(n, 'log record')} ${n === 1 ? 'is' : 'are'} of no convention that is read`],
            [
                this.metrics,
                (n) => `${(0,format/* plural */.LS)(n, 'batch of metrics', 'batches of metrics')} ${n === 1 ? 'was' : 'were'} passed over`,
            ],
            [this.faulty, (n) => `${spans(n, 'has', 'have')} no ids or no form that OTLP knows`],
            [this.silent, (n) => `${(0,format/* plural */.LS)(n, 'trace')} ${n === 1 ? 'tells' : 'tell'} nothing of what was asked`],
            [
                this.joined,
                (n) => `${(0,format/* plural */.LS)(n, 'sample')} ${n === 1 ? 'is' : 'are'} there under an id that was read before, and counted once`,
            ],
            [this.ahead, (n) => `${(0,format/* plural */.LS)(n, 'sample')} ${n === 1 ? 'is' : 'are'} dated more than a day ahead`],
            [this.repeated, (n) => `${spans(n, 'is', 'are')} there more than once, and counted once`],
            [this.late, (n) => `${spans(n, 'came', 'came')} after the trace was closed to make room, late or once more`],
            [this.beyond, (n) => `${spans(n, 'was', 'were')} more than a trace may have`],
            [this.orphans, (n) => `${spans(n, 'names', 'name')} a parent that is not there`],
            [
                this.circular,
                (n) => `${spans(n, 'stands', 'stand')} within itself`.replace(/(stand) within itself$/, '$1 within themselves'),
            ],
            [
                this.skewed,
                (n) => `${spans(n, 'starts', 'start')} before the parent, or ${n === 1 ? 'ends' : 'end'} before the start: the order of steps is not sure`,
            ],
            [this.timeless, (n) => `${spans(n, 'has', 'have')} no time`],
            [
                this.cut,
                (n) => `${(0,format/* plural */.LS)(n, 'value')} of more than ${LONGEST_VALUE.toLocaleString('en')} characters ${n === 1 ? 'was' : 'were'} cut or left out`,
            ],
            [
                this.marks,
                (n) => `${(0,format/* plural */.LS)(n, 'attribute')} under evalgap. ${n === 1 ? 'has' : 'have'} a name or a value that cannot be`,
            ],
            [
                this.evaluations,
                (n) => `${(0,format/* plural */.LS)(n, 'evaluation')} ${n === 1 ? 'does' : 'do'} not say whether the answer was right`,
            ],
        ];
        return told.flatMap(([n, sentence]) => (n === 0 ? [] : [`${file}: ${sentence(n)}.`]));
    }
}
function spans(n, one, many) {
    return `${(0,format/* plural */.LS)(n, 'span')} ${n === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/results/otlp/attributes.js

/** Attributes as OTLP writes them: a list of keys, each with a value that names its own type. */
function readAttributes(list) {
    return Array.isArray(list) && list.length > 0 ? new WrittenAttributes(list) : NO_ATTRIBUTES;
}
const NO_ATTRIBUTES = new Map();
/** Looks for each name where it was written: of a dozen attributes a few are asked for, of a million spans. */
class WrittenAttributes {
    #list;
    constructor(list) {
        this.#list = list;
    }
    get(name) {
        for (const entry of this.#list) {
            if (isEntry(entry) && entry.key === name)
                return readValue(entry.value);
        }
        return undefined;
    }
    has(name) {
        return this.get(name) !== undefined;
    }
    forEach(visit) {
        for (const entry of this.#list) {
            const value = isEntry(entry) ? readValue(entry.value) : undefined;
            if (value !== undefined && isEntry(entry))
                visit(value, entry.key);
        }
    }
}
function isEntry(entry) {
    return isObject(entry) && typeof entry.key === 'string';
}
function toObject(attributes) {
    const entries = [];
    attributes.forEach((value, name) => {
        entries.push([name, value]);
    });
    return Object.fromEntries(entries);
}
/** One OTLP value as JSON; of bytes, and of what is nested too deeply, `undefined`. */
function readValue(value, levels = attributes_MOST_LEVELS) {
    if (!isObject(value) || levels === 0)
        return undefined;
    if (typeof value.stringValue === 'string')
        return value.stringValue;
    if (typeof value.boolValue === 'boolean')
        return value.boolValue;
    if (value.intValue !== undefined)
        return wholeNumber(value.intValue);
    if (typeof value.doubleValue === 'number')
        return Number.isFinite(value.doubleValue) ? value.doubleValue : undefined;
    if (isObject(value.arrayValue))
        return elementsOf(value.arrayValue.values).map((element) => readValue(element, levels - 1) ?? null);
    if (isObject(value.kvlistValue))
        return Object.fromEntries(elementsOf(value.kvlistValue.values).flatMap((entry) => {
            const inner = isObject(entry) ? readValue(entry.value, levels - 1) : undefined;
            return isObject(entry) && typeof entry.key === 'string' && inner !== undefined ? [[entry.key, inner]] : [];
        }));
    return undefined;
}
function textOf(attributes, name) {
    const value = attributes.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/**
 * Lists of objects that were written as one attribute for each of their leaves, `prefix.0.role`: an object with the
 * names of the leaves for each index, in their order.
 */
function listUnder(attributes, prefix) {
    const found = new Map();
    const start = `${prefix}.`;
    attributes.forEach((value, name) => {
        if (!name.startsWith(start))
            return;
        const [, index = '', leaf = ''] = /^(\d{1,6})\.(.+)$/s.exec(name.slice(start.length)) ?? [];
        if (leaf === '')
            return;
        const nth = Number(index);
        const element = found.get(nth) ?? new Map();
        element.set(leaf, value);
        found.set(nth, element);
    });
    return [...found].sort(([one], [other]) => one - other).map(([, element]) => element);
}
/** Sixty-four bits, which JSON carries as a text; of one that a number cannot hold exactly, its text. */
function wholeNumber(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    if (typeof value !== 'string' || !/^-?\d{1,20}$/.test(value))
        return undefined;
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
const attributes_MOST_LEVELS = 100;

;// CONCATENATED MODULE: ./build/results/otlp/evaluation.js
const RIGHT = ['correct', 'right', 'pass', 'passed', 'true', 'yes'];
const WRONG = ['incorrect', 'wrong', 'fail', 'failed', 'false', 'no'];
/**
 * Whether an evaluation says that the answer was right: only one that is called so, by its label, or by a score of
 * exactly 1 or 0. What another number means is known to its evaluator alone. `undefined`: it says something else.
 */
function correctness(name, label, score) {
    if (typeof name !== 'string' || !/^(?:answer[ _-])?correct(?:ness)?$/i.test(name.trim()))
        return undefined;
    const said = typeof label === 'string' ? label.trim().toLowerCase() : undefined;
    if (said !== undefined && RIGHT.includes(said))
        return true;
    if (said !== undefined && WRONG.includes(said))
        return false;
    return score === 1 ? true : score === 0 ? false : undefined;
}
/** One that says that the answer was wrong is not outvoted. */
function withVerdicts(facts, verdicts) {
    if (verdicts.length === 0)
        return facts;
    const known = verdicts.filter((verdict) => verdict !== undefined);
    const otherEvaluations = verdicts.length - known.length;
    return known.length === 0
        ? { ...facts, otherEvaluations }
        : { ...facts, otherEvaluations, correct: !known.includes(false) };
}

;// CONCATENATED MODULE: ./build/results/otlp/messages.js

const USER_ROLES = ['user', 'human', 'customer'];
const TEXT_TYPES = ['text', 'input_text', 'output_text'];
/**
 * The messages of a conversation: `{role, parts}` as the GenAI conventions have it now, `{role, content, tool_calls}` as
 * providers do and the conventions did; as JSON or as its text. A text that is no JSON is one message of `role`.
 */
function readMessages(value, role) {
    const messages = unpacked(value);
    if (typeof messages === 'string')
        return messages === '' ? [] : [plain(role, messages)];
    const list = Array.isArray(messages)
        ? messages
        : isObject(messages)
            ? elementsOf(messages.messages ?? [messages])
            : [];
    return list.filter(isObject).map((message) => readMessage(message, role));
}
/** One message; a message within a message is what the old events of choices hold. */
function readMessage(outer, role) {
    const inner = unpacked(outer.message);
    const message = isObject(inner) ? { ...(outer.role === undefined ? {} : { role: outer.role }), ...inner } : outer;
    const author = textAt(message, 'role') ?? role;
    const content = (isObject(inner) ? undefined : inner) ?? message.parts ?? unpackedParts(message.content) ?? message.text;
    const parts = typeof content === 'string' ? [] : Array.isArray(content) ? content : content == null ? [] : [content];
    const read = {
        role: author,
        text: typeof content === 'string' ? content : undefined,
        attached: [],
        calls: elementsOf(unpacked(message.tool_calls)).flatMap(callsOf),
        answers: [],
    };
    for (const part of parts) {
        const text = textIn(part);
        if (text !== undefined)
            read.text = read.text === undefined ? text : `${read.text}\n${text}`;
        else if (isObject(part))
            addPart(part, read);
    }
    const answered = textAt(message, 'tool_call_id') ?? (author === 'tool' ? textAt(message, 'id') : undefined);
    if (answered !== undefined && content != null)
        read.answers.push([answered, unpacked(content) ?? null]);
    return read;
}
function plain(role, text) {
    return { role, text, attached: [], calls: [], answers: [] };
}
/**
 * What a person asked: the text of the last message that is theirs, or an object of the text and of what came with it.
 * An agent is told what went before, too (`whole`): of more than one message of theirs it is the conversation.
 */
function askedIn(messages, whole) {
    const spoken = messages.filter(({ role, text, attached }) => role !== 'system' && (text !== undefined || attached.length > 0));
    const theirs = spoken.filter(({ role }) => USER_ROLES.includes(role.toLowerCase()));
    const last = theirs.at(-1);
    if (last === undefined)
        return undefined;
    if (whole && theirs.length > 1)
        return spoken
            .filter(({ role }) => role !== 'tool')
            .map((message) => ({ role: message.role, content: contentOf(message) }));
    return contentOf(last);
}
/** What a model or an agent said; of several choices, the first. */
function saidIn(messages) {
    return messages.find(({ text }) => text !== undefined)?.text;
}
/** The answers of tools that a model is told for the first time: those after what it said last. */
function newAnswersIn(messages) {
    const said = messages.findLastIndex(({ role }) => role === 'assistant' || role === 'model');
    return messages.slice(said + 1).flatMap(({ answers }) => answers);
}
function contentOf({ text = '', attached }) {
    return attached.length === 0 ? text : { text, attachments: attached.map((type) => ({ type })) };
}
function unpackedParts(content) {
    const value = unpacked(content);
    // The text of a message may be JSON that somebody wrote: only what looks like parts is taken apart.
    return Array.isArray(value) && value.every((part) => isObject(part) && typeof part.type === 'string')
        ? value
        : content;
}
function textIn(part) {
    if (typeof part === 'string')
        return part;
    if (!isObject(part) || !TEXT_TYPES.includes(String(part.type ?? 'text')))
        return undefined;
    const text = part.content ?? part.text;
    return typeof text === 'string' ? text : undefined;
}
const NOT_SHOWN = [...TEXT_TYPES, 'reasoning', 'thinking', 'refusal'];
/** What is neither said nor a call nor its answer came with the message: an image, a file. */
function addPart(part, read) {
    read.calls.push(...callsOf(part));
    read.answers.push(...answersOf(part));
    if (typeof part.type !== 'string' || NOT_SHOWN.includes(part.type) || /^(?:server_)?tool|^function/.test(part.type))
        return;
    const kind = textAt(part, 'modality') ?? part.type.replace(/^input_|_url$/g, '');
    read.attached.push(kind === 'blob' || kind === 'uri' ? 'file' : kind);
}
function callsOf(part) {
    if (!isObject(part))
        return [];
    const { function: called } = part;
    if (isObject(called))
        return callOf(textAt(called, 'name'), textAt(part, 'id'), called.arguments);
    if (part.type !== 'tool_call' && part.type !== 'tool_use')
        return [];
    return callOf(textAt(part, 'name'), textAt(part, 'id'), part.arguments ?? part.input);
}
function callOf(name, id, given) {
    if (name === undefined)
        return [];
    const values = unpacked(given);
    return [{ name, ...(id === undefined ? {} : { id }), ...(values == null ? {} : { arguments: values }) }];
}
function answersOf(part) {
    if (!isObject(part) || part.type !== 'tool_call_response')
        return [];
    const id = textAt(part, 'id');
    const answer = part.response ?? part.result;
    return id === undefined || answer === undefined ? [] : [[id, unpacked(answer) ?? null]];
}

;// CONCATENATED MODULE: ./build/results/otlp/span.js
/** Facts without those that are not known or empty. Key by key, since a million spans come by here. */
function given(perhaps) {
    const { role, name, asked, arguments: values, output, callId, calls, answers, prompts } = perhaps;
    const facts = { role };
    if (name !== undefined)
        facts.name = name;
    if (asked !== undefined && asked !== '')
        facts.asked = asked;
    if (values !== undefined && values !== '')
        facts.arguments = values;
    if (output !== undefined && output !== '')
        facts.output = output;
    if (callId !== undefined)
        facts.callId = callId;
    if (calls !== undefined && calls.length > 0)
        facts.calls = calls;
    if (answers !== undefined && answers.length > 0)
        facts.answers = answers;
    if (prompts !== undefined)
        facts.prompts = prompts;
    return facts;
}

;// CONCATENATED MODULE: ./build/results/otlp/gen-ai.js





/**
 * The OpenTelemetry conventions for generative AI, in their old and their present names: what is said to and by models
 * stood in `gen_ai.prompt` and `gen_ai.completion`, then in an event for each message, and stands in
 * `gen_ai.input.messages` and `gen_ai.output.messages` now.
 */
const GEN_AI = { name: 'OpenTelemetry GenAI', read };
const ROLES = new Map([
    ['invoke_agent', 'agent'],
    ['invoke_workflow', 'agent'],
    ['execute_tool', 'tool'],
    ['retrieval', 'tool'],
    ['chat', 'model'],
    ['text_completion', 'model'],
    ['generate_content', 'model'],
    ['create_agent', 'aside'],
    ['embeddings', 'aside'],
]);
function read(span) {
    const role = roleOf(span.attributes);
    if (role === undefined)
        return undefined;
    const events = readEvents(span.events, role === 'agent');
    const facts = role === 'aside' ? { role } : role === 'tool' ? toolOf(span, events) : spokenOf(span, role, events);
    const prompts = promptsOf(span.attributes);
    return withVerdicts(prompts === undefined ? facts : { ...facts, prompts }, events.verdicts);
}
function roleOf(attributes) {
    const operation = textOf(attributes, 'gen_ai.operation.name');
    if (operation !== undefined)
        return ROLES.get(operation);
    // Before operations had names there were spans of models alone.
    return attributes.has('gen_ai.system') && attributes.has('gen_ai.request.model') ? 'model' : undefined;
}
function toolOf({ name, attributes }, { said }) {
    return given({
        role: 'tool',
        name: textOf(attributes, 'gen_ai.tool.name') ?? afterOperation(name) ?? name,
        arguments: unpacked(attributes.get('gen_ai.tool.call.arguments')) ?? attributes.get('gen_ai.retrieval.query.text'),
        output: unpacked(attributes.get('gen_ai.tool.call.result')) ??
            unpacked(attributes.get('gen_ai.retrieval.documents')) ??
            said,
        callId: textOf(attributes, 'gen_ai.tool.call.id'),
    });
}
function spokenOf({ name, attributes }, role, events) {
    const heard = attributes.has('gen_ai.input.messages')
        ? readMessages(attributes.get('gen_ai.input.messages'), 'user')
        : [...oldMessages(attributes, 'gen_ai.prompt', 'user'), ...events.given];
    const spoken = attributes.has('gen_ai.output.messages')
        ? readMessages(attributes.get('gen_ai.output.messages'), 'assistant')
        : [...oldMessages(attributes, 'gen_ai.completion', 'assistant'), ...events.returned];
    const asked = askedIn(heard, role === 'agent');
    const said = saidIn(spoken);
    const output = attributes.get('gen_ai.output.type') === 'json' ? unpacked(said) : said;
    if (role === 'model')
        return given({ role, asked, output, calls: spoken.flatMap(({ calls }) => calls), answers: newAnswersIn(heard) });
    const own = textOf(attributes, 'gen_ai.agent.name') ?? textOf(attributes, 'gen_ai.workflow.name');
    return given({ role, name: own ?? afterOperation(name), asked, output });
}
/** `execute_tool lookup` and `invoke_agent refunds` are the names that spans are to have. */
function afterOperation(name) {
    return /^(?:execute_tool|invoke_agent|invoke_workflow|retrieval) (\S.*)$/s.exec(name)?.[1];
}
function oldMessages(attributes, prefix, role) {
    const whole = attributes.get(prefix);
    if (whole !== undefined)
        return readMessages(whole, role);
    return listUnder(attributes, prefix).map((leaves) => readMessage({ ...toObject(leaves), tool_calls: indexedCalls(leaves) }, role));
}
function indexedCalls(leaves) {
    return listUnder(leaves, 'tool_calls').map((call) => ({
        id: call.get('id') ?? null,
        function: { name: call.get('name') ?? null, arguments: call.get('arguments') ?? null },
    }));
}
function promptsOf(attributes) {
    const id = textOf(attributes, 'gen_ai.prompt.name');
    const version = attributes.get('gen_ai.prompt.version');
    const isOne = (typeof version === 'string' && version !== '') || typeof version === 'number';
    return id === undefined || !isOne ? undefined : [[id, String(version)]];
}
function readEvents(events, whole) {
    if (events.length === 0)
        return NO_EVENTS;
    const given = [];
    const returned = [];
    const verdicts = [];
    for (const { name, attributes } of events) {
        if (name === 'gen_ai.evaluation.result')
            verdicts.push(verdictOf(attributes));
        else if (name === 'gen_ai.client.inference.operation.details') {
            given.push(...readMessages(attributes.get('gen_ai.input.messages'), 'user'));
            returned.push(...readMessages(attributes.get('gen_ai.output.messages'), 'assistant'));
        }
        else if (name === 'gen_ai.content.prompt')
            given.push(...readMessages(attributes.get('gen_ai.prompt'), 'user'));
        else if (name === 'gen_ai.content.completion')
            returned.push(...readMessages(attributes.get('gen_ai.completion'), 'assistant'));
        else if (name === 'gen_ai.choice')
            returned.push(eventMessage(attributes, 'assistant'));
        else {
            const [, role] = /^gen_ai\.(system|user|assistant|tool)\.message$/.exec(name) ?? [];
            if (role !== undefined)
                given.push(eventMessage(attributes, role));
        }
    }
    const said = saidIn(whole ? returned : [...returned, ...given.filter(({ role }) => role === 'tool')]);
    return { given, returned, verdicts, ...(said === undefined ? {} : { said }) };
}
const NO_EVENTS = { given: [], returned: [], verdicts: [] };
/** The body of an event was a log record's, is carried by span events as one attribute, or as one for each field. */
function eventMessage(attributes, role) {
    const body = unpacked(attributes.get('gen_ai.event.content'));
    if (isObject(body))
        return readMessage(body, role);
    return readMessage(body === undefined ? toObject(attributes) : { content: body }, role);
}
function verdictOf(attributes) {
    return correctness(attributes.get('gen_ai.evaluation.name'), attributes.get('gen_ai.evaluation.score.label'), attributes.get('gen_ai.evaluation.score.value'));
}
/** What log records tell of the span that they name; `undefined` where none of them is of these conventions. */
function readGenAiLog(event) {
    if (!event.name.startsWith('gen_ai.'))
        return undefined;
    const events = readEvents([event], false);
    const facts = given({
        role: 'aside',
        asked: askedIn(events.given, false),
        output: saidIn(events.returned),
        calls: events.returned.flatMap(({ calls }) => calls),
        answers: newAnswersIn(events.given),
    });
    return withVerdicts(facts, events.verdicts);
}

;// CONCATENATED MODULE: ./build/results/otlp/marks.js

const OWN = 'evalgap.';
const PROMPT = 'evalgap.prompt.';
const LONGEST_NAME = 200;
/**
 * What no convention has a name for, under names of our own. They stand among the attributes or, as OpenInference
 * carries what applications add, in the JSON of `metadata`. `faults` counts those whose value cannot be.
 */
function readMarks(attributes) {
    const own = ownEntries(attributes);
    if (own.length === 0)
        return { faults: 0 };
    const marks = {};
    const prompts = [];
    let faults = 0;
    for (const [name, value] of own) {
        const key = name.slice(OWN.length);
        if (name.startsWith(PROMPT) && name.length > PROMPT.length && isLabel(value))
            prompts.push([name.slice(PROMPT.length), value]);
        else if (key === 'step' && isLabel(value))
            marks.step = value;
        else if (key === 'input')
            marks.input = unpacked(value) ?? value;
        else if (key === 'output')
            marks.output = unpacked(value) ?? value;
        else if (key === 'confidence' && typeof value === 'number' && value >= 0 && value <= 1)
            marks.confidence = value;
        else if ((key === 'routed' || key === 'correct') && typeof value === 'boolean')
            marks[key] = value;
        else
            faults += 1;
    }
    if (prompts.length > 0)
        marks.prompts = prompts;
    return { marks, faults };
}
function ownEntries(attributes) {
    const own = [];
    attributes.forEach((value, name) => {
        if (name.startsWith(OWN))
            own.push([name, value]);
    });
    const metadata = attributes.get('metadata');
    if (typeof metadata !== 'string' || !metadata.includes(OWN))
        return own;
    const inner = unpacked(metadata);
    return isObject(inner) ? [...Object.entries(inner).filter(([name]) => name.startsWith(OWN)), ...own] : own;
}
function isLabel(value) {
    return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;
}

;// CONCATENATED MODULE: ./build/results/otlp/openinference.js





/** The conventions of OpenInference: a kind for each span, lists of messages as one attribute for each leaf. */
const OPEN_INFERENCE = { name: 'OpenInference', read: openinference_read };
const openinference_ROLES = new Map([
    ['AGENT', 'agent'],
    ['CHAIN', 'agent'],
    ['LLM', 'model'],
    ['TOOL', 'tool'],
    ['RETRIEVER', 'tool'],
    ['RERANKER', 'tool'],
    ['GUARDRAIL', 'tool'],
    ['DECISION', 'tool'],
    ['EMBEDDING', 'aside'],
    ['EVALUATOR', 'aside'],
    ['PROMPT', 'aside'],
]);
function openinference_read(span) {
    const { attributes } = span;
    const kind = textOf(attributes, 'openinference.span.kind')?.toUpperCase();
    const role = kind === undefined ? undefined : openinference_ROLES.get(kind);
    if (role === undefined)
        return undefined;
    const facts = FACTS[role](span);
    const prompts = openinference_promptsOf(attributes);
    return withVerdicts(prompts === undefined ? facts : { ...facts, prompts }, verdictsIn(attributes));
}
const FACTS = {
    agent: ({ name, attributes }) => given({
        role: 'agent',
        name: textOf(attributes, 'agent.name') ?? name,
        asked: sideOf(attributes, 'input'),
        output: sideOf(attributes, 'output'),
    }),
    tool: ({ name, attributes }) => given({
        role: 'tool',
        name: textOf(attributes, 'tool.name') ?? textOf(attributes, 'tool_call.function.name') ?? name,
        arguments: argumentsOf(attributes),
        output: sideOf(attributes, 'output') ?? documentsOf(attributes),
        callId: textOf(attributes, 'tool.id') ?? textOf(attributes, 'tool_call.id'),
    }),
    model: ({ attributes }) => {
        const heard = messagesUnder(attributes, 'llm.input_messages', 'user');
        const spoken = messagesUnder(attributes, 'llm.output_messages', 'assistant');
        const prompts = listUnder(attributes, 'llm.prompts').flatMap((leaves) => leaves.get('prompt.text') ?? []);
        return given({
            role: 'model',
            asked: heard.length > 0 ? askedIn(heard, false) : (prompts.at(-1) ?? sideOf(attributes, 'input')),
            output: spoken.length > 0 ? saidIn(spoken) : sideOf(attributes, 'output'),
            calls: spoken.flatMap(({ calls }) => calls),
            answers: newAnswersIn(heard),
        });
    },
    aside: () => ({ role: 'aside' }),
};
/** `tool.parameters` is what a tool was given for some writers, and what it can be given for others. */
function argumentsOf(attributes) {
    return (unpacked(attributes.get('tool_call.function.arguments')) ??
        unpacked(sideOf(attributes, 'input')) ??
        attributes.get('reranker.query') ??
        unpacked(attributes.get('tool.parameters')));
}
function documentsOf(attributes) {
    const found = ['retrieval.documents', 'reranker.output_documents']
        .map((prefix) => listUnder(attributes, prefix))
        .find((documents) => documents.length > 0);
    return found?.map((document) => Object.fromEntries(['id', 'content', 'score'].flatMap((leaf) => {
        const value = document.get(`document.${leaf}`);
        return value === undefined ? [] : [[leaf, value]];
    })));
}
function messagesUnder(attributes, prefix, role) {
    return listUnder(attributes, prefix).map((leaves) => {
        const parts = listUnder(leaves, 'message.contents');
        const texts = [leaves.get('message.content'), ...parts.map((part) => part.get('message_content.text'))].filter((text) => typeof text === 'string');
        const answered = leaves.get('message.tool_call_id');
        return {
            role: textOf(leaves, 'message.role') ?? role,
            ...(texts.length === 0 ? {} : { text: texts.join('\n') }),
            attached: parts.flatMap(kindOf),
            calls: listUnder(leaves, 'message.tool_calls').flatMap(openinference_callOf),
            answers: typeof answered === 'string' && texts.length > 0 ? [[answered, unpacked(texts.join('\n')) ?? null]] : [],
        };
    });
}
function kindOf(part) {
    const kind = textOf(part, 'message_content.type');
    return kind !== undefined && /^(?:image|audio|video|file)/.test(kind) ? [kind] : [];
}
function openinference_callOf(call) {
    const name = textOf(call, 'tool_call.function.name');
    const id = textOf(call, 'tool_call.id');
    const values = unpacked(call.get('tool_call.function.arguments'));
    if (name === undefined)
        return [];
    return [{ name, ...(values === undefined ? {} : { arguments: values }), ...(id === undefined ? {} : { id }) }];
}
/** `input.value` is a text unless its type says that it is JSON. */
function sideOf(attributes, side) {
    const value = attributes.get(`${side}.value`);
    if (attributes.get(`${side}.mime_type`) !== 'application/json' || typeof value !== 'string')
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
/** The version of a template is that of a prompt only where the span says of which. */
function openinference_promptsOf(attributes) {
    const id = textOf(attributes, 'prompt.id');
    const version = textOf(attributes, 'llm.prompt_template.version');
    return id === undefined || version === undefined ? undefined : [[id, version]];
}
const FEEDBACK = [
    ['annotations', 'annotation'],
    ['trace.annotations', 'annotation'],
    ['evaluations', 'evaluation'],
    ['trace.evaluations', 'evaluation'],
];
function verdictsIn(attributes) {
    return FEEDBACK.flatMap(([list, one]) => listUnder(attributes, list).map((leaves) => correctness(leaves.get(`${one}.name`), leaves.get(`${one}.label`), leaves.get(`${one}.score`))));
}

;// CONCATENATED MODULE: ./build/results/otlp/hold.js







/** The first that a span follows is the one it is read by: some writers give their spans the names of both. */
const CONVENTIONS = [OPEN_INFERENCE, GEN_AI];
const LONGEST_KIND = 200;
/** Takes from a span what a sample needs, and how many characters that are. */
function holdSpan(span, id, counts) {
    const attributes = readAttributes(span.attributes);
    const events = hold_readEvents(span.events);
    const text = { name: textAt(span, 'name') ?? '', attributes, events };
    let facts;
    for (const convention of CONVENTIONS) {
        facts = convention.read(text);
        if (facts !== undefined)
            break;
    }
    const { marks, faults } = readMarks(attributes);
    counts.marks += faults;
    if (facts === undefined && marks === undefined)
        counts.unknownSpans += 1;
    else
        counts.known += 1;
    const start = milliseconds(span.startTimeUnixNano);
    const end = milliseconds(span.endTimeUnixNano);
    if (start === undefined)
        counts.timeless += 1;
    const parent = textAt(span, 'parentSpanId');
    const room = new Room(counts);
    const error = facts === undefined && marks === undefined ? undefined : errorOf(span, attributes, events);
    const held = { id };
    if (parent !== undefined && !/^0+$/.test(parent))
        held.parent = parent;
    if (start !== undefined)
        held.start = start;
    if (end !== undefined)
        held.end = end;
    if (error !== undefined)
        held.error = error;
    if (facts !== undefined)
        held.facts = room.facts(facts);
    if (marks !== undefined)
        held.marks = room.marks(marks);
    return { held, size: room.size };
}
/** What a log record tells of the span that it names. */
function holdFacts(facts, counts) {
    const room = new Room(counts);
    return { facts: room.facts(facts), size: room.size };
}
function hold_readEvents(list) {
    if (!Array.isArray(list) || list.length === 0)
        return hold_NO_EVENTS;
    return list.filter(isObject).map((event) => ({
        name: textAt(event, 'name') ?? '',
        attributes: readAttributes(event.attributes),
    }));
}
const hold_NO_EVENTS = [];
/** A log record as the event that it tells of: the fields of its body stand beside its attributes. */
function readLog(record) {
    const attributes = new Map();
    readAttributes(record.attributes).forEach((value, key) => {
        attributes.set(key, value);
    });
    const name = textAt(record, 'eventName') ?? textOf(attributes, 'event.name') ?? '';
    const body = readValue(record.body);
    if (isObject(body))
        for (const [key, value] of Object.entries(body))
            attributes.set(key, value);
    else if (body !== undefined)
        attributes.set('content', body);
    return { name, attributes };
}
/** Nanoseconds since 1970, as a text since they are too large for a number; 0 is none. */
function milliseconds(time) {
    const digits = typeof time === 'number' ? time.toFixed(0) : time;
    if (typeof digits !== 'string' || !/^\d{1,20}$/.test(digits))
        return undefined;
    // As a number the text loses its last digits: to a microsecond it is sure, and whole milliseconds stay whole.
    const milliseconds = Math.round(Number(digits) / 1e3) / 1e3;
    return milliseconds > 0 && milliseconds < LAST_DAY ? milliseconds : undefined;
}
/** The end of what a date can be, in milliseconds since 1970. */
const LAST_DAY = 8.64e15;
/** The kind of error, never its words, which may quote what production was asked. */
function errorOf(span, attributes, events) {
    const kind = textOf(attributes, 'error.type') ??
        events.flatMap(({ name, attributes: of }) => (name === 'exception' ? (textOf(of, 'exception.type') ?? []) : []))[0];
    if (kind !== undefined)
        return kind.slice(0, LONGEST_KIND);
    const status = isObject(span.status) ? span.status.code : undefined;
    return status === 2 || status === 'STATUS_CODE_ERROR' ? 'error' : undefined;
}
/** Keeps what is held of a span within bounds, and counts it. */
class Room {
    size = 0;
    #counts;
    constructor(counts) {
        this.#counts = counts;
    }
    facts(facts) {
        const { asked, arguments: values, output, calls, answers, correct, otherEvaluations = 0 } = facts;
        this.#counts.evaluations += otherEvaluations;
        const held = given({
            role: facts.role,
            name: facts.name,
            asked: this.#value(asked),
            arguments: this.#value(values),
            output: this.#value(output),
            callId: facts.callId,
            calls: calls?.map((call) => ({ ...call, ...this.#arguments(call) })),
            answers: answers?.map(([id, answer]) => [id, this.#value(answer) ?? null]),
            prompts: facts.prompts,
        });
        return correct === undefined ? held : { ...held, correct };
    }
    marks({ input, output, ...rest }) {
        const [asked, said] = [this.#value(input), this.#value(output)];
        return {
            ...rest,
            ...(asked === undefined ? {} : { input: asked }),
            ...(said === undefined ? {} : { output: said }),
        };
    }
    #arguments(call) {
        const values = this.#value(call.arguments);
        return values === undefined ? {} : { arguments: values };
    }
    #value(value) {
        if (value === undefined)
            return undefined;
        const { value: kept, size, cut } = bounded(value);
        this.size += size;
        if (cut)
            this.#counts.cut += 1;
        return kept;
    }
}

;// CONCATENATED MODULE: ./build/results/otlp/open-traces.js
const ROOM = { whole: 10_000, spans: 60_000, characters: 24 << 20, ofOne: 10_000, closed: 100_000 };
/**
 * Nothing in a span says that it is the last one of its trace. A trace is taken to be whole when its root and all
 * parents are there, and goes when others have come since; one that is not stays until there is no room for all. Of
 * each sort those go first that were left alone longest.
 */
class OpenTraces {
    #recent = new Map();
    /** Left alone, and not whole. */
    #waiting = new Map();
    /** The ids of closed traces, in two halves: the older one goes as a whole when the newer one is full. */
    #closed = [new Set(), new Set()];
    #close;
    #room;
    #recentEntries = 0;
    #entries = 0;
    #characters = 0;
    #batch = 0;
    constructor(close, room = ROOM) {
        this.#close = close;
        this.#room = room;
    }
    /** The trace that is open under an id, or that is opened with a place; `undefined` where it was closed before. */
    touch(id, place, counts) {
        const recent = this.#recent.get(id);
        if (recent?.batch === this.#batch)
            return recent;
        const known = recent ?? this.#waiting.get(id);
        if (known !== undefined) {
            known.batch = this.#batch;
            if (recent === undefined)
                this.#recentEntries += known.entries;
            this.#waiting.delete(id);
            this.#recent.delete(id);
            this.#recent.set(id, known);
            return known;
        }
        if (this.#closed.some((half) => half.has(id)))
            return undefined;
        const trace = {
            place: place(),
            counts,
            spans: new Map(),
            entries: 0,
            characters: 0,
            batch: this.#batch,
        };
        this.#recent.set(id, trace);
        counts.traces += 1;
        return trace;
    }
    isFull(trace) {
        return trace.entries >= this.#room.ofOne;
    }
    /** Counts what was added to a trace that was touched in this batch. */
    grow(trace, characters) {
        trace.entries += 1;
        trace.characters += characters;
        this.#entries += 1;
        this.#recentEntries += 1;
        this.#characters += characters;
    }
    /** After a batch: closes as many traces as there is no room for. The last one stays, whatever its size. */
    endBatch() {
        this.#batch += 1;
        for (const [id, trace] of this.#recent) {
            if (this.#recentEntries <= this.#room.whole || this.#recent.size <= 1)
                break;
            if (open_traces_isWhole(trace))
                this.#closeOne(id, trace);
            else {
                this.#recent.delete(id);
                this.#recentEntries -= trace.entries;
                this.#waiting.set(id, trace);
            }
        }
        for (const traces of [this.#waiting, this.#recent])
            for (const [id, trace] of traces) {
                if (this.#entries <= this.#room.spans && this.#characters <= this.#room.characters)
                    return;
                if (this.#waiting.size + this.#recent.size <= 1)
                    return;
                this.#closeOne(id, trace);
            }
    }
    closeAll() {
        for (const traces of [this.#waiting, this.#recent])
            for (const [id, trace] of traces)
                this.#closeOne(id, trace);
    }
    #closeOne(id, trace) {
        if (this.#recent.delete(id))
            this.#recentEntries -= trace.entries;
        this.#waiting.delete(id);
        this.#entries -= trace.entries;
        this.#characters -= trace.characters;
        const [newer] = this.#closed;
        newer.add(id);
        if (newer.size > this.#room.closed / 2)
            this.#closed = [new Set(), newer];
        this.#close(id, trace);
    }
}
function open_traces_isWhole({ spans }) {
    let rooted = false;
    for (const { parent } of spans.values()) {
        if (parent === undefined)
            rooted = true;
        else if (!spans.has(parent))
            return false;
    }
    return rooted;
}

;// CONCATENATED MODULE: ./build/results/otlp/tree.js
/** In milliseconds: writers round the clock in ways of their own. */
const TOLERANCE = 2;
function placeSpans(spans) {
    const byId = new Map(spans.map((span) => [span.id, span]));
    const parentOf = (span) => (span.parent === undefined ? undefined : byId.get(span.parent));
    const children = new Map();
    for (const span of byStart(spans)) {
        const parent = parentOf(span);
        const siblings = children.get(parent);
        if (siblings === undefined)
            children.set(parent, [span]);
        else
            siblings.push(span);
    }
    const walk = new Walk(children);
    for (const root of children.get(undefined) ?? [])
        walk.from(root);
    const circular = byStart(spans).filter((span) => !walk.reached(span));
    // In a circle no span is the outermost one: the first of them is taken for it.
    for (const span of circular)
        walk.from(span);
    return {
        placed: walk.placed(),
        orphans: spans.filter((span) => span.parent !== undefined && parentOf(span) === undefined).length,
        circular: circular.length,
        skewed: spans.filter((span) => isSkewed(span, parentOf(span))).length,
    };
}
class Walk {
    #children;
    #found = new Map();
    #inner = new Map();
    constructor(children) {
        this.#children = children;
    }
    reached(span) {
        return this.#found.has(span);
    }
    /** No recursion: a trace may be a chain of thousands. */
    from(root) {
        const open = [{ span: root, start: Number.NEGATIVE_INFINITY }];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (this.reached(next.span))
                continue;
            const { span, agent, tool } = next;
            const { facts } = span;
            const repeats = facts?.role === 'tool' && tool?.facts?.name === facts.name;
            if (repeats && tool !== undefined)
                this.#inner.set(tool, span);
            const start = Math.max(span.start ?? next.start, next.start);
            this.#found.set(span, { placed: { span, repeats, ...(agent === undefined ? {} : { agent }) }, start });
            const around = facts?.role === 'agent' ? { agent: span } : { agent, tool: facts?.role === 'tool' ? span : tool };
            for (const child of this.#children.get(span)?.toReversed() ?? [])
                open.push({ span: child, ...around, start });
        }
    }
    placed() {
        return [...this.#found.values()]
            .sort((one, other) => (one.start === other.start ? 0 : one.start - other.start))
            .map(({ placed }) => {
            const inner = this.#inner.get(placed.span);
            return inner === undefined ? placed : { ...placed, inner };
        });
    }
}
function isSkewed({ start, end }, parent) {
    if (start === undefined)
        return false;
    if (end !== undefined && end < start)
        return true;
    return parent?.start !== undefined && start < parent.start - TOLERANCE;
}
/** Those without a start come last; what starts at once keeps the order in which it was written down. */
function byStart(spans) {
    return spans.toSorted((one, other) => {
        if (one.start === other.start)
            return 0;
        return (one.start ?? Number.POSITIVE_INFINITY) - (other.start ?? Number.POSITIVE_INFINITY);
    });
}

;// CONCATENATED MODULE: ./build/results/otlp/trace-sample.js

/**
 * Makes a sample of the spans of one trace. What was asked is the request of the outermost agent, or the first of a
 * model where no agent tells it; steps are the calls of tools and the agents within that agent, by their start.
 */
function readTrace(id, spans) {
    const { placed, ...faults } = placeSpans(spans);
    const known = placed.filter(({ span }) => span.facts !== undefined || span.marks !== undefined);
    const input = askedOf(known);
    if (input === undefined)
        return { known: known.length > 0, ...faults };
    const steps = stepsOf(known);
    const output = answerOf(known);
    const at = startOf(known);
    const prompts = known.flatMap(({ span }) => [...(span.facts?.prompts ?? []), ...(span.marks?.prompts ?? [])]);
    const sample = {
        id,
        ...(at === undefined ? {} : { at }),
        input,
        ...(output === undefined ? {} : { output }),
        steps,
        ...(prompts.length === 0 ? {} : { prompts: Object.fromEntries(prompts) }),
        ...marksOf(known),
    };
    return { sample, known: true, ...faults };
}
/** An agent that none runs within is what production asked; the first of them, where there are several. */
function isOutermost({ span, agent }) {
    return span.facts?.role === 'agent' && agent === undefined;
}
function firstOutermost(known) {
    return known.find(isOutermost);
}
function askedOf(known) {
    const written = known.find(({ span }) => span.marks?.input !== undefined)?.span.marks?.input;
    if (written !== undefined)
        return written;
    const asked = (of) => known.find((placed) => placed.span.facts?.asked !== undefined && of(placed))?.span.facts?.asked;
    return (asked(isOutermost) ??
        asked(({ span }) => span.facts?.role === 'model') ??
        asked(({ span }) => span.facts?.role === 'aside'));
}
function answerOf(known) {
    const written = known.findLast((placed) => placed.span.marks?.output !== undefined && !isStep(placed, known));
    if (written !== undefined)
        return written.span.marks?.output;
    const said = (of) => known.findLast((placed) => placed.span.facts?.output !== undefined && of(placed))?.span.facts?.output;
    return (said(isOutermost) ??
        said(({ span }) => span.facts?.role === 'model') ??
        said(({ span }) => span.facts?.role === 'aside'));
}
function startOf(known) {
    const start = (firstOutermost(known) ?? known[0])?.span.start ?? known[0]?.span.start;
    return start === undefined ? undefined : Math.floor(start);
}
function isStep(placed, known) {
    return nameOf(placed, firstOutermost(known)) !== undefined;
}
function nameOf(placed, outermost) {
    const { facts, marks } = placed.span;
    if (marks?.step !== undefined)
        return marks.step;
    if (placed === outermost || (facts?.role !== 'agent' && facts?.role !== 'tool'))
        return undefined;
    return facts.name;
}
function stepsOf(known) {
    const outermost = firstOutermost(known);
    const asked = callsWithoutSpan(known);
    return known.flatMap((placed) => [...ownStep(placed, outermost), ...(asked.get(placed.span) ?? [])]);
}
function ownStep(placed, outermost) {
    const { span, inner } = placed;
    const name = nameOf(placed, outermost);
    if (name === undefined || placed.repeats)
        return [];
    const { facts, marks, error } = span;
    const given = facts?.role === 'tool' ? (facts.arguments ?? inner?.facts?.arguments) : undefined;
    const output = marks?.output ?? facts?.output ?? inner?.facts?.output;
    const kind = error ?? inner?.error;
    return [
        {
            name,
            ...(given === undefined ? {} : { arguments: given }),
            ...(output === undefined ? {} : { output }),
            ...(marks?.confidence === undefined ? {} : { confidence: marks.confidence }),
            ...(kind === undefined ? {} : { error: kind }),
        },
    ];
}
/** Tools that a model asked for and that no span shows: applications often run them without one. */
function callsWithoutSpan(known) {
    if (!known.some(({ span }) => span.facts?.calls !== undefined))
        return NO_CALLS;
    const tools = known.flatMap(({ span }) => (span.facts?.role === 'tool' ? [span.facts] : []));
    const ids = new Set(tools.map(({ callId }) => callId));
    const names = new Set(tools.flatMap(({ callId, name }) => (callId === undefined ? [name] : [])));
    const answers = new Map(known.flatMap(({ span }) => span.facts?.answers ?? []));
    const hasSpan = ({ id, name }) => (id !== undefined && ids.has(id)) || names.has(name);
    const told = new Set();
    const steps = new Map();
    for (const { span } of known) {
        const calls = (span.facts?.calls ?? []).filter((call) => {
            if (hasSpan(call) || (call.id !== undefined && told.has(call.id)))
                return false;
            if (call.id !== undefined)
                told.add(call.id);
            return true;
        });
        if (calls.length > 0)
            steps.set(span, calls.map((call) => stepOf(call, answers)));
    }
    return steps;
}
const NO_CALLS = new Map();
function stepOf({ id, name, arguments: given }, answers) {
    const output = id === undefined ? undefined : answers.get(id);
    return {
        name,
        ...(given === undefined ? {} : { arguments: given }),
        ...(output === undefined ? {} : { output }),
    };
}
/** A confidence is that of its step where its span is one, and of the whole on any other span. */
function marksOf(known) {
    const outermost = firstOutermost(known);
    const confidence = known.findLast((placed) => placed.span.marks?.confidence !== undefined &&
        (placed === outermost || nameOf(placed, outermost) === undefined || known.length === 1))?.span.marks?.confidence;
    const routed = known.flatMap(({ span }) => span.marks?.routed ?? []);
    const correct = known.flatMap(({ span }) => [span.facts?.correct ?? [], span.marks?.correct ?? []].flat());
    return {
        ...(confidence === undefined ? {} : { confidence }),
        ...(routed.length === 0 ? {} : { routed: routed.includes(true) }),
        ...(correct.length === 0 ? {} : { correct: !correct.includes(false) }),
    };
}

;// CONCATENATED MODULE: ./build/results/otlp/traces.js







/** Puts traces together whose spans come in any order, over many batches and files. */
class Traces {
    #open;
    #place;
    /** `place` numbers what comes in, traces by their first span. */
    constructor(take, place, room) {
        this.#open = new OpenTraces((id, trace) => closeTrace(id, trace, take), room);
        this.#place = place;
    }
    /** Takes in what one exporter sent at once; `false` where that is no OTLP at all. */
    take(request, counts) {
        const { resourceSpans, resourceLogs, resourceMetrics } = request;
        if (resourceSpans === undefined && resourceLogs === undefined && resourceMetrics === undefined)
            return false;
        for (const resource of elementsOf(resourceSpans))
            this.#takeSpans(resource, counts);
        for (const resource of elementsOf(resourceLogs))
            this.#takeLogs(resource, counts);
        if (resourceMetrics !== undefined)
            counts.metrics += 1;
        this.#open.endBatch();
        return true;
    }
    /** Makes samples of all that is still open. */
    close() {
        this.#open.closeAll();
    }
    #takeSpans(resource, counts) {
        if (!isObject(resource))
            return;
        const { marks } = isObject(resource.resource) ? readMarks(readAttributes(resource.resource.attributes)) : {};
        for (const scope of elementsOf(resource.scopeSpans ?? resource.instrumentationLibrarySpans)) {
            if (!isObject(scope))
                continue;
            for (const span of elementsOf(scope.spans))
                this.#takeSpan(span, marks?.prompts, counts);
        }
    }
    #takeSpan(span, prompts, counts) {
        counts.spans += 1;
        const traceId = isObject(span) ? textAt(span, 'traceId') : undefined;
        const id = isObject(span) ? textAt(span, 'spanId') : undefined;
        if (!isObject(span) || traceId === undefined || id === undefined) {
            counts.faulty += 1;
            return;
        }
        const trace = this.#open.touch(traceId, this.#place, counts);
        if (trace === undefined)
            counts.late += 1;
        else if (trace.spans.has(id))
            counts.repeated += 1;
        else if (this.#open.isFull(trace))
            counts.beyond += 1;
        else {
            const { held, size } = holdSpan(span, id, counts);
            const known = held.facts !== undefined || held.marks !== undefined;
            const marked = prompts === undefined || !known ? held : withPrompts(held, prompts);
            trace.spans.set(id, marked);
            this.#open.grow(trace, size);
        }
    }
    #takeLogs(resource, counts) {
        if (!isObject(resource))
            return;
        for (const scope of elementsOf(resource.scopeLogs)) {
            if (!isObject(scope))
                continue;
            for (const record of elementsOf(scope.logRecords))
                this.#takeLog(record, counts);
        }
    }
    #takeLog(record, counts) {
        counts.logs += 1;
        const facts = isObject(record) ? readGenAiLog(readLog(record)) : undefined;
        const traceId = isObject(record) ? textAt(record, 'traceId') : undefined;
        if (!isObject(record) || facts === undefined || traceId === undefined) {
            counts.unknownLogs += 1;
            return;
        }
        counts.known += 1;
        const trace = this.#open.touch(traceId, this.#place, counts);
        const spanId = textAt(record, 'spanId') ?? '';
        if (trace === undefined)
            counts.late += 1;
        else if (this.#open.isFull(trace))
            counts.beyond += 1;
        else {
            const held = holdFacts(facts, counts);
            trace.logs ??= new Map();
            const told = trace.logs.get(spanId);
            if (told === undefined)
                trace.logs.set(spanId, [held.facts]);
            else
                told.push(held.facts);
            this.#open.grow(trace, held.size);
        }
    }
}
function closeTrace(id, trace, take) {
    const { counts } = trace;
    const { sample, known, orphans, circular, skewed } = readTrace(id, withLogs(trace));
    counts.orphans += orphans;
    counts.circular += circular;
    counts.skewed += skewed;
    if (sample !== undefined) {
        counts.samples += 1;
        take(sample, trace.characters, trace.place, counts);
    }
    else if (known)
        counts.silent += 1;
}
function withPrompts(span, prompts) {
    return { ...span, marks: { ...span.marks, prompts: [...prompts, ...(span.marks?.prompts ?? [])] } };
}
/** Adds what log records tell; of a span that is not there, as a span of their own that nothing else is known of. */
function withLogs({ spans, logs }) {
    if (logs === undefined)
        return [...spans.values()];
    const told = new Map([...logs].map(([id, records]) => [id, records.reduce(after)]));
    const found = [...spans.values()].map((span) => {
        const facts = told.get(span.id);
        return facts === undefined
            ? span
            : { ...span, facts: span.facts === undefined ? facts : beside(span.facts, facts) };
    });
    return [...found, ...[...told].flatMap(([id, facts]) => (spans.has(id) ? [] : [{ id, facts }]))];
}
/** Of several records about one span the later one tells what was said last. */
function after(earlier, later) {
    return { ...earlier, ...later, ...together(earlier, later) };
}
/** The span itself tells more than records about it. */
function beside(facts, told) {
    return { ...told, ...facts, ...together(facts, told) };
}
function together(one, other) {
    const verdicts = [one.correct, other.correct].filter((verdict) => verdict !== undefined);
    return {
        calls: [...(one.calls ?? []), ...(other.calls ?? [])],
        answers: [...(one.answers ?? []), ...(other.answers ?? [])],
        ...(verdicts.length === 0 ? {} : { correct: !verdicts.includes(false) }),
    };
}

// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/cases/source.js
var source = __webpack_require__(78641);
;// CONCATENATED MODULE: ./build/production/json-texts.js


/** In characters. */
const LARGEST_DOCUMENT = 64 << 20;
const BACKSLASH = 0x5c;
/**
 * The JSON texts of a file: one on each line, or, where the first line opens an object or a list and ends, as many
 * documents as there are, each over several lines. A line ends one text unless that is so.
 */
async function* jsonTexts(file, lines) {
    let line = 0;
    let first = true;
    let spread = false;
    let document;
    for await (const raw of lines) {
        line += 1;
        const text = line === 1 ? (0,source/* withoutMark */.E_)(raw) : raw;
        if (document === undefined) {
            if (text.trim() === '')
                continue;
            if (first)
                spread = /[[{]\s*$/.test(text.slice(-100));
            first = false;
            if (!spread) {
                yield { text, line };
                continue;
            }
            document = { line, lines: [], depth: 0, size: 0 };
        }
        document.lines.push(text);
        document.size += text.length;
        document.depth += opened(text);
        if (document.size > LARGEST_DOCUMENT)
            throw tooLarge(file, document.line);
        if (document.depth > 0)
            continue;
        yield { text: document.lines.join('\n'), line: document.line };
        document = undefined;
    }
    if (document !== undefined)
        yield { text: document.lines.join('\n'), line: document.line };
}
/** How many more objects and lists a line opens than it closes. No text goes on over lines. */
function opened(line) {
    let depth = 0;
    for (let at = 0; at < line.length; at += 1) {
        const character = line[at];
        if (character === '"')
            at = endOfText(line, at);
        else if (character === '{' || character === '[')
            depth += 1;
        else if (character === '}' || character === ']')
            depth -= 1;
    }
    return depth;
}
function endOfText(line, start) {
    for (let end = line.indexOf('"', start + 1); end !== -1; end = line.indexOf('"', end + 1)) {
        let first = end;
        while (line.charCodeAt(first - 1) === BACKSLASH)
            first -= 1;
        if ((end - first) % 2 === 0)
            return end;
    }
    return line.length;
}
function tooLarge(file, line) {
    return new problem/* CouldNotCheck */.xy({
        message: 'this document is too large to be read as a whole',
        location: { file, line },
        expected: `at most ${LARGEST_DOCUMENT} characters`,
        remedy: 'Write one JSON object per line.',
    });
}

;// CONCATENATED MODULE: ./build/production/newest.js
/**
 * Keeps the newest samples that there is room for; the newest of all always. One without a time counts as of the time
 * of the one added before it, so that where nothing has a time the last ones stay. Samples of one id are one.
 */
class Newest {
    #room;
    /** What is dated later is of a wrong clock, which must not push the others out. */
    #latest;
    /** The oldest first: none is older than its parent at half of its index. */
    #heap = [];
    #byId = new Map();
    #characters = 0;
    #time = Number.NEGATIVE_INFINITY;
    /** How many gave way to newer ones. */
    letGo = 0;
    constructor(room, latest = Number.POSITIVE_INFINITY) {
        this.#room = room;
        this.#latest = latest;
    }
    /** Adds a sample; what is known under its id already is joined with it, by `join` or by its later keys. */
    add(sample, size, place, join = laterKeys) {
        const how = this.#put(sample, size, place, join);
        while (this.#heap.length > 1 &&
            (this.#heap.length > this.#room.samples || this.#characters > this.#room.characters))
            this.#shift();
        return how;
    }
    #put(sample, size, place, join) {
        const known = sample.id === undefined ? undefined : this.#byId.get(sample.id);
        if (known !== undefined) {
            this.#characters += Math.max(0, size - known.size);
            known.packed = pack(join(unpack(known.packed), sample));
            known.size = Math.max(known.size, size);
            return 'joined';
        }
        const isAhead = sample.at !== undefined && sample.at > this.#latest;
        if (!isAhead && sample.at !== undefined)
            this.#time = sample.at;
        const time = isAhead ? this.#time : (sample.at ?? this.#time);
        this.#push({ id: sample.id, packed: pack(sample), size, time, place });
        return isAhead ? 'ahead' : 'added';
    }
    /** What is kept, in the order in which it was written down. */
    samples() {
        return this.#heap.toSorted((one, other) => one.place - other.place).map(({ packed }) => unpack(packed));
    }
    #push(kept) {
        if (kept.id !== undefined)
            this.#byId.set(kept.id, kept);
        this.#characters += kept.size;
        let at = this.#heap.push(kept) - 1;
        while (at > 0) {
            const above = (at - 1) >> 1;
            if (!this.#isOlder(at, above))
                break;
            this.#swap(at, above);
            at = above;
        }
    }
    #shift() {
        const [oldest] = this.#heap;
        const last = this.#heap.pop();
        if (oldest === undefined || last === undefined)
            return;
        this.letGo += 1;
        this.#characters -= oldest.size;
        if (oldest.id !== undefined)
            this.#byId.delete(oldest.id);
        if (oldest === last)
            return;
        this.#heap[0] = last;
        for (let at = 0;;) {
            const [left, right] = [2 * at + 1, 2 * at + 2];
            let least = at;
            if (left < this.#heap.length && this.#isOlder(left, least))
                least = left;
            if (right < this.#heap.length && this.#isOlder(right, least))
                least = right;
            if (least === at)
                return;
            this.#swap(at, least);
            at = least;
        }
    }
    #isOlder(one, other) {
        const [a, b] = [this.#heap[one], this.#heap[other]];
        if (a === undefined || b === undefined)
            return false;
        return a.time < b.time || (a.time === b.time && a.place < b.place);
    }
    #swap(one, other) {
        const [a, b] = [this.#heap[one], this.#heap[other]];
        if (a === undefined || b === undefined)
            return;
        this.#heap[one] = b;
        this.#heap[other] = a;
    }
}
function laterKeys(earlier, later) {
    return { ...earlier, ...later };
}
function pack(sample) {
    return Buffer.from(JSON.stringify(sample));
}
function unpack(packed) {
    return JSON.parse(packed.toString('utf8'));
}

// EXTERNAL MODULE: ./build/production/parse-sample.js + 1 modules
var parse_sample = __webpack_require__(50105);
;// CONCATENATED MODULE: ./build/production/read-samples.js










const read_samples_ROOM = { samples: 50_000, characters: 128 << 20 };
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
async function readSampleFiles(sources, room = read_samples_ROOM, { now, traces: traceRoom } = {}) {
    const newest = new Newest(room, now === undefined ? undefined : now.getTime() + DAY);
    let places = 0;
    const place = () => {
        places += 1;
        return places;
    };
    const traces = new Traces((sample, size, at, counts) => {
        // What a line of our own says of a trace, it says of it as a whole.
        counts.took(newest.add(sample, size, at, (known, late) => ({ ...late, ...known })));
    }, place, traceRoom);
    const files = [];
    for (const source of sources) {
        const file = new FileReader(source, traces, (sample, size) => newest.add(sample, size, place()));
        files.push(file);
        await file.read();
    }
    traces.close();
    const left = newest.letGo === 0 ? [] : [`${(0,format/* plural */.LS)(newest.letGo, 'older sample')} had to give way to newer ones.`];
    return {
        samples: newest.samples(),
        problems: files.flatMap((file) => file.problems()),
        remarks: [...files.flatMap((file) => file.remarks()), ...left],
    };
}
class FileReader {
    #source;
    #traces;
    #add;
    #counts = new Counts();
    #problems = [];
    #untold = 0;
    #texts = 0;
    /** Of our own lines. */
    #samples = 0;
    #others = new Set();
    constructor(source, traces, add) {
        this.#source = source;
        this.#traces = traces;
        this.#add = add;
    }
    async read() {
        const { file } = this.#source;
        const unpacked = file.toLowerCase().replace(/\.gz$/, '');
        if (!ENDINGS.includes((0,posix_.extname)(unpacked))) {
            this.#problems.push(otherKind(file));
            return;
        }
        let bytes = '';
        try {
            for await (const { text, line } of jsonTexts(file, this.#source.lines())) {
                if (bytes !== '' || (this.#texts === 0 && isBinary(text)))
                    bytes += text;
                else {
                    this.#texts += 1;
                    this.#readText(text, { file, line });
                }
                if (bytes.length > TELLING)
                    break;
            }
        }
        catch (error) {
            if (!(error instanceof problem/* CouldNotCheck */.xy))
                throw error;
            this.#problems.push(...error.problems);
        }
        if (bytes !== '')
            this.#problems.push(binary(file, bytes));
    }
    problems() {
        const { file } = this.#source;
        if (this.#untold > 0)
            return [...this.#problems, { message: `${this.#untold} more problems in this file`, location: { file } }];
        const useless = this.#problems.length > 0 || this.#samples > 0 ? undefined : uselessness(this.#counts, file);
        return useless === undefined ? this.#problems : [useless];
    }
    remarks() {
        const { file } = this.#source;
        const empty = this.#texts === 0 && this.#problems.length === 0 ? [`${file}: nothing is in it.`] : [];
        return [...empty, ...this.#counts.remarks(file)];
    }
    #readText(text, location) {
        const request = requestIn(text);
        if (request !== undefined && this.#traces.take(request, this.#counts))
            return;
        const parsed = (0,parse_sample/* readJson */.Vh)(text, location);
        if (parsed.ok)
            this.#readValue(parsed.value, text.length, location);
        else
            this.#refuse(parsed.problems);
    }
    #readValue(value, size, location) {
        if (isObject(value) && this.#traces.take(value, this.#counts))
            return;
        const other = otherFormatOf(value);
        if (other !== undefined)
            this.#refuseOther(other, location);
        else if (Array.isArray(value) && value.length > 0 && value.every(isRequest))
            for (const one of value)
                this.#traces.take(one, this.#counts);
        else
            this.#takeSample((0,parse_sample/* sampleFrom */.vQ)(value, location), size);
    }
    #takeSample(sample, size) {
        if (!sample.ok) {
            this.#refuse(sample.problems);
            return;
        }
        this.#samples += 1;
        this.#counts.took(this.#add(sample.value, size));
    }
    #refuse(problems) {
        if (this.#problems.length < MOST_PROBLEMS)
            this.#problems.push(...problems);
        else
            this.#untold += 1;
    }
    /** Told once: each line of such a file is the same. */
    #refuseOther({ name, remedy }, location) {
        if (this.#others.has(name))
            this.#untold += 1;
        else
            this.#problems.push({ message: `looks like a trace of ${name}`, location, expected: EXPECTED, remedy });
        this.#others.add(name);
    }
}
const EXPECTED = 'samples, or traces as OTLP/JSON';
/** Requests are told by their beginning, so that the fault of one is looked for only where there is any. */
function requestIn(text) {
    if (!/^\s*\{\s*"resource(?:Spans|Logs|Metrics)"/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRequest(value) {
    return (isObject(value) && ['resourceSpans', 'resourceLogs', 'resourceMetrics'].some((key) => Object.hasOwn(value, key)));
}
/** What keeps a file of which lines were read from being of any use. */
function uselessness(counts, file) {
    const { spans, logs, known, late, repeated, traces, samples, silent, metrics } = counts;
    const found = spans + logs;
    if (found > 0 && known + late + repeated === 0)
        return {
            message: `none of ${(0,format/* plural */.LS)(found, 'span or log record', 'spans and log records')} follows a convention that is read`,
            location: { file },
            expected: 'spans of OpenTelemetry GenAI or OpenInference, or with attributes under evalgap.',
            remedy: 'Turn on the instrumentation of the agent, or narrow the glob of the samples.',
        };
    if (traces > 0 && samples === 0 && silent > 0)
        return {
            message: `none of ${(0,format/* plural */.LS)(traces, 'trace')} tells what was asked`,
            location: { file },
            expected: 'messages in the spans of agents or models',
            remedy: 'Let the instrumentation capture the content of messages, which most do not unless they are told to.',
        };
    if (found === 0 && metrics > 0)
        return { message: 'this file holds metrics alone', location: { file }, expected: EXPECTED };
    return undefined;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell bytes from text
const BYTES = /[\0-\x08\x0e-\x1f\uFFFD]/;
function isBinary(text) {
    return !/^\s*[[{"]/.test(text) && BYTES.test(text.slice(0, 10_000));
}
function binary(file, text) {
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
function otherKind(file) {
    return {
        message: 'samples are not read from files of this kind',
        location: { file },
        expected: ENDINGS.join(', '),
        remedy: 'Narrow the glob of the samples, or write one JSON object per line.',
    };
}


/***/ }),

/***/ 81744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readPackedLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46193);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35928);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99626);






/** In characters. */
const LONGEST_LINE = 64 << 20;
const CHUNK = 1 << 18;
/** Unpacked, it may be a thousand times as large, and is held at once. */
const PACKED_CHUNK = 1 << 14;
/** What other packers begin their files with. */
const OTHER_PACKERS = [
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
    ['bzip2', [0x42, 0x5a, 0x68]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
    ['snappy', [0xff, 0x06, 0x00, 0x00, 0x73]],
];
/**
 * The lines of a file that may be packed with gzip, which its first bytes tell and not its name. Only `\n` ends a line.
 * A line that is too long to be held is passed over as an empty one. What went wrong is thrown as `CouldNotCheck` when
 * all lines that can be had were given: too long lines, packed data that ends early or is damaged.
 */
async function* readPackedLines(path, name = path) {
    const packer = await packerOf(path, name);
    if (packer !== undefined && packer !== 'gzip')
        throw otherPacker(name, packer);
    const problems = [];
    const cutter = new LineCutter((line) => problems.push(lineTooLong(name, line)));
    try {
        for await (const chunk of bytesOf(path, packer === 'gzip'))
            yield* cutter.cut(chunk);
    }
    catch (error) {
        // The last line was cut off with the data: it is no line of its own.
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .CouldNotCheck */ .xy([
            ...problems,
            ...(isOfGzip(error) ? [damaged(name, error)] : (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)(name, error).problems),
        ]);
    }
    const last = cutter.end();
    if (last !== '')
        yield last;
    if (problems.length > 0)
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .CouldNotCheck */ .xy(problems);
}
function bytesOf(path, packed) {
    return packed
        ? unpacked((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: PACKED_CHUNK }))
        : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK });
}
/** Unlike a pipeline this gives all that was unpacked before it fails. */
async function* unpacked(file) {
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)();
    let ready = [];
    let failure;
    const ended = new Promise((resolve) => gunzip.once('close', resolve));
    gunzip.on('data', (chunk) => ready.push(chunk));
    gunzip.on('error', (error) => {
        failure = error;
    });
    try {
        for await (const chunk of file) {
            await Promise.race([ended, new Promise((resolve) => gunzip.write(chunk, resolve))]);
            yield* ready;
            ready = [];
            if (failure !== undefined || gunzip.readableEnded)
                break;
        }
        gunzip.end();
        await ended;
        yield* ready;
    }
    finally {
        gunzip.destroy();
    }
    if (failure !== undefined)
        throw failure;
}
class LineCutter {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_2__.StringDecoder('utf8');
    #tooLong;
    #pieces = [];
    #held = 0;
    #skipping = false;
    #line = 1;
    constructor(tooLong) {
        this.#tooLong = tooLong;
    }
    *cut(chunk) {
        const text = this.#decoder.write(chunk);
        let start = 0;
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
            yield this.#ended(text.slice(start, end));
            start = end + 1;
        }
        if (start < text.length)
            this.#hold(text.slice(start));
    }
    end() {
        return this.#ended(this.#decoder.end());
    }
    #ended(tail) {
        const line = this.#skipping ? '' : this.#pieces.length === 0 ? tail : this.#pieces.join('') + tail;
        this.#pieces = [];
        this.#held = 0;
        this.#skipping = false;
        this.#line += 1;
        return line;
    }
    #hold(piece) {
        if (this.#skipping)
            return;
        this.#pieces.push(piece);
        this.#held += piece.length;
        if (this.#held <= LONGEST_LINE)
            return;
        this.#skipping = true;
        this.#pieces = [];
        this.#tooLong(this.#line);
    }
}
async function packerOf(path, name) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
        try {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
            const begins = (bytes) => bytesRead >= bytes.length && bytes.every((byte, at) => buffer[at] === byte);
            if (begins([0x1f, 0x8b]))
                return 'gzip';
            return OTHER_PACKERS.find(([, bytes]) => begins(bytes))?.[0];
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)(name, error);
    }
}
function isOfGzip(error) {
    return /^Z_/.test(String(error.code));
}
function damaged(file, error) {
    const early = error.code === 'Z_BUF_ERROR';
    return {
        message: early ? 'the gzip data ends before its end' : 'the gzip data is damaged',
        location: { file },
        remedy: 'What could be unpacked of it was read. Copy or write the file again.',
    };
}
function otherPacker(file, packer) {
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .CouldNotCheck */ .xy({
        message: `this file is packed with ${packer}`,
        location: { file },
        expected: 'text, or text packed with gzip',
        remedy: 'Unpack it, or let it be written with gzip.',
    });
}
function lineTooLong(file, line) {
    return {
        message: 'this line is too long to be read, and was passed over',
        location: { file, line },
        expected: `at most ${LONGEST_LINE} characters`,
        remedy: 'Let the exporter write smaller batches, or keep large content out of its attributes.',
    };
}


/***/ })

};
