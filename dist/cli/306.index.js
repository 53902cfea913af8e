export const id = 306;
export const ids = [306];
export const modules = {

/***/ 26611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ jsonTexts)
/* harmony export */ });
/* harmony import */ var _cases_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78641);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35928);


/** In characters. */
const LARGEST_DOCUMENT = 64 << 20;
const BACKSLASH = 0x5c;
/**
 * The JSON texts of a file: one on each line, or, where the first line opens an object or a list and ends, as many
 * documents as there are, each over several lines. A line ends one text unless that is so. A first line that was cut
 * off there is told by the next one, which is a whole text of its own, and takes no other line with it.
 */
async function* jsonTexts(file, lines) {
    let line = 0;
    let first = true;
    let spread = false;
    let document;
    for await (const raw of lines) {
        line += 1;
        const text = line === 1 ? (0,_cases_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMark */ .E_)(raw) : raw;
        if (document === undefined) {
            if (text.trim() === '')
                continue;
            if (first)
                spread = /[[{]\s*$/.test(text.slice(-100));
            const isFirst = first;
            first = false;
            if (!spread) {
                yield { text, line };
                continue;
            }
            document = { line, lines: [], depth: 0, size: 0, mayBeCut: isFirst };
        }
        else if (document.mayBeCut && text.trim() !== '') {
            document.mayBeCut = false;
            const [opening = ''] = document.lines;
            if (!onlyOpens(opening) && isWhole(text)) {
                yield { text: opening, line: document.line };
                yield { text, line };
                document = undefined;
                spread = false;
                continue;
            }
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
/** So begins a list of whole objects, one on each line. */
function onlyOpens(line) {
    return line.length < 1_000 && /^(?:[[{](?:"[^"\\]*":)?)+$/.test(line.replaceAll(/\s/g, ''));
}
function isWhole(line) {
    if (!line.startsWith('{'))
        return false;
    try {
        JSON.parse(line);
        return true;
    }
    catch {
        return false;
    }
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
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheck */ .xy({
        message: 'this document is too large to be read as a whole',
        location: { file, line },
        expected: `at most ${LARGEST_DOCUMENT} characters`,
        remedy: 'Write one JSON object per line.',
    });
}


/***/ }),

/***/ 91560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ outlineOf)
/* harmony export */ });
function outlineOf({ at, routed, confidence, steps = [] }) {
    const sure = steps.flatMap((step) => (isFigure(step.confidence) ? [step.confidence] : []));
    return {
        ...(at === undefined ? {} : { at }),
        ...(routed === undefined ? {} : { routed }),
        ...(isFigure(confidence) ? { confidence } : {}),
        ...(sure.length === 0 ? {} : { leastSure: Math.min(...sure) }),
    };
}
function isFigure(value) {
    return value !== undefined && Number.isFinite(value);
}


/***/ }),

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


// The error text of a type says what is wrong with what stands there, and never quotes it.
const ID = 'is no id';
const TIME = 'is no time';
const SHARE = 'is no number from 0 to 1';
const YES_NO = 'is neither true nor false';
const NAME = 'is no text of 1 to 200 characters';
const VERSION = 'is no version';
const STEPS = 'is no list of steps';
const STEP = 'is no step';
const PROMPTS = 'is no mapping of the ids of prompts to versions';
/** What was expected, where the error itself does not say it. */
const EXPECTED_FOR = new Map([
    [ID, 'a text of 1 to 200 characters, or a whole number'],
    [TIME, 'a date or time such as 2026-10-02 or 2026-10-02T09:30:00Z, a time with its offset'],
    [VERSION, 'one such as "5@sha256:9f2c…", or a mapping with version, digest or both'],
    [STEPS, 'each step as a mapping with a name'],
    [STEP, 'a mapping with a name'],
]);
const LONGEST = 200;
const json = schemas/* custom */.IeY((value) => value !== undefined, 'is no JSON');
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
}, STEP);
/** One sample as its line has it: a key that is `null` is taken for absent, but for what may be any JSON. */
const sampleSchema = schemas/* object */.Ikc({
    id: orNull(schemas/* union */.KCZ([schemas/* int */.Whr().transform(String), named(ID)], ID)),
    at: orNull(schemas/* string */.YjP(TIME)
        .refine((text) => instantOf(text) !== undefined, TIME)
        .transform(instantOf)),
    input: json,
    output: json.exactOptional(),
    steps: orNull(schemas/* array */.YOg(step, STEPS)),
    error: orNull(sample_schema_name),
    prompts: orNull(schemas/* record */.g1P(schemas/* string */.YjP(), version, PROMPTS)),
    confidence: share,
    routed: flag,
    correct: flag,
}, 'is no object');
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
    const key = inputKey(value);
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
    return { ok: false, problems: [...wrong].map(([place, fault]) => wrongValue(place, fault, location)) };
}
/** Where the input stands. Logs with a column for each leave the other one null. */
function inputKey(value) {
    const there = ['input', 'text'].filter((name) => Object.hasOwn(value, name));
    return there.find((name) => value[name] !== null) ?? there[0];
}
function wrongValue(place, fault, location) {
    const expected = EXPECTED_FOR.get(fault);
    return { message: `${place} ${fault}`, location, ...(expected === undefined ? {} : { expected }) };
}
/** What a line says that a sample has a place for. */
function ownKeys(value, input) {
    const known = Object.keys(sampleSchema.shape).filter((key) => key !== 'input' && Object.hasOwn(value, key));
    return { input: value[input], ...Object.fromEntries(known.map((key) => [key, value[key]])) };
}
/** The names of prompts are no keys of ours: what stands below `prompts` is not named. */
function placeIn(path) {
    return path[0] === 'prompts' && path.length > 1 ? 'what `prompts` says of one' : `\`${(0,describe/* formatKeyPath */.K7)(path)}\``;
}
function toSample(written) {
    const { id, at, input, output, steps, error, prompts, confidence, routed, correct } = written;
    return {
        ...(id == null ? {} : { id }),
        ...(at == null ? {} : { at }),
        input,
        ...(output === undefined ? {} : { output: output }),
        ...(steps == null ? {} : { steps: steps.map(toStep) }),
        ...(error == null ? {} : { error }),
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

/***/ 54123:
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
    if (typeof value !== 'string' || !mayHold(value))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
/** Told by the first character where that is one, without a search: most texts of a million spans are words. */
function mayHold(text) {
    const first = text.charCodeAt(0);
    if (first === BRACE || first === BRACKET)
        return true;
    return !(first > SPACE && first < DELETE) && /^\s*[[{]/.test(text);
}
const SPACE = 0x20;
const BRACKET = 0x5b;
const BRACE = 0x7b;
const DELETE = 0x7f;

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
/** In characters, of what a step, a call or a prompt is called. */
const LONGEST_NAME = 200;
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
            [
                this.malformed,
                (n) => `${(0,format/* plural */.LS)(n, 'list of resources, scopes or spans', 'lists of resources, scopes or spans')} ${n === 1 ? 'has' : 'have'} no form that OTLP knows`,
            ],
            [this.silent, (n) => `${(0,format/* plural */.LS)(n, 'trace')} ${n === 1 ? 'tells' : 'tell'} nothing of what was asked`],
            [this.several, (n) => `${(0,format/* plural */.LS)(n, 'trace')} ${n === 1 ? 'holds' : 'hold'} several requests, each a sample`],
            [this.mute, (n) => `${(0,format/* plural */.LS)(n, 'agent')} beside others ${n === 1 ? 'tells' : 'tell'} nothing of what was asked`],
            [
                this.unclaimed,
                (n) => `${(0,format/* plural */.LS)(n, 'span or log record', 'spans and log records')} ${n === 1 ? 'judges' : 'judge'} a trace of several requests as a whole, which counts for none of them`,
            ],
            [
                this.joined,
                (n) => `${(0,format/* plural */.LS)(n, 'sample')} ${n === 1 ? 'is' : 'are'} there under an id that was read before, and counted once`,
            ],
            [
                this.other,
                (n) => `${(0,format/* plural */.LS)(n, 'sample')} ${n === 1 ? 'asks' : 'ask'} something else than another of the same id, of which the later one counts`,
            ],
            [this.ahead, (n) => `${(0,format/* plural */.LS)(n, 'sample')} ${n === 1 ? 'is' : 'are'} dated more than a day ahead`],
            [this.repeated, (n) => `${spans(n, 'is', 'are')} there more than once, and counted once`],
            [this.late, (n) => `${spans(n, 'came', 'came')} after the trace was closed to make room, late or once more`],
            [
                this.lateLogs,
                (n) => `${(0,format/* plural */.LS)(n, 'log record')} came after the trace was closed to make room, late or once more`,
            ],
            [this.unmatched, (n) => `${(0,format/* plural */.LS)(n, 'evaluation')} ${n === 1 ? 'is' : 'are'} of requests that are not there`],
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
                this.names,
                (n) => `${(0,format/* plural */.LS)(n, 'name')} of more than ${LONGEST_NAME} characters ${n === 1 ? 'was' : 'were'} cut`,
            ],
            [this.torn, (n) => `${(0,format/* plural */.LS)(n, 'text')} of messages ${n === 1 ? 'is' : 'are'} cut off or no JSON, and not read`],
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
        for (const entry of this.#list)
            if (entry?.key === name)
                return readValue(entry.value);
        return undefined;
    }
    has(name) {
        return this.get(name) !== undefined;
    }
    forEach(visit) {
        this.forEachUnder('', visit);
    }
    forEachUnder(start, visit) {
        for (const entry of this.#list) {
            const key = entry?.key;
            if (typeof key !== 'string' || !key.startsWith(start))
                continue;
            const value = readValue(entry?.value);
            if (value !== undefined)
                visit(value, key);
        }
    }
}
/** Visits those whose names begin so; the values of the others are not looked at. */
function forEachUnder(attributes, start, visit) {
    if (attributes instanceof WrittenAttributes)
        attributes.forEachUnder(start, visit);
    else
        attributes.forEach((value, name) => {
            if (name.startsWith(start))
                visit(value, name);
        });
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
    forEachUnder(attributes, start, (value, name) => {
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

/** Whoever else speaks gives orders (`system`, `developer`) or answers as a tool: that is no part of what was asked. */
const USER_ROLES = ['user', 'human', 'customer'];
const AGENT_ROLES = ['assistant', 'ai', 'model', 'agent', 'bot'];
const TEXT_TYPES = ['text', 'input_text', 'output_text'];
/**
 * The messages of a conversation: `{role, parts}` as the GenAI conventions have it now, `{role, content, tool_calls}` as
 * providers do and the conventions did; as JSON or as its text. A text that is no JSON is one message of `role`; of one
 * that is torn JSON nothing is to be told, since it holds more than what somebody said.
 */
function readMessages(value, role) {
    const messages = unpacked(value);
    if (typeof messages === 'string')
        return messages === '' || isTornJson(messages) ? [] : [plain(role, messages)];
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
/** Whether a text began as JSON and is none: one that an exporter cut off, or was written by other rules. */
function isTornJson(value) {
    return (typeof value === 'string' && /^\s*(?:\[\s*[{"'[]|\{\s*["'])/.test(value) && typeof unpacked(value) === 'string');
}
/**
 * What a person asked: the text of the last message that is theirs, or an object of the text and of what came with it.
 * An agent is told what went before, too (`whole`): of more than one message of theirs it is the conversation.
 */
function askedIn(messages, whole) {
    const spoken = messages.filter((message) => (isOf(USER_ROLES, message) || isOf(AGENT_ROLES, message)) &&
        (message.text !== undefined || message.attached.length > 0));
    const theirs = spoken.filter((message) => isOf(USER_ROLES, message));
    const last = theirs.at(-1);
    if (last === undefined)
        return undefined;
    if (whole && theirs.length > 1)
        return spoken.map((message) => ({ role: message.role, content: contentOf(message) }));
    return contentOf(last);
}
function isOf(roles, { role }) {
    return roles.includes(role.toLowerCase());
}
/**
 * What a model said, of several choices the first; of an agent (`whole`), whose messages are all that went on, the last
 * that it said. Where a tool answers in between, they are those of an agent.
 */
function saidIn(messages, whole) {
    const said = messages.filter((message) => isOf(AGENT_ROLES, message) && message.text !== undefined);
    const isRun = whole || messages.some(({ answers }) => answers.length > 0);
    return said.at(isRun ? -1 : 0)?.text;
}
/** What tools answered, where it stands among the messages of the agent that called them. */
function answersIn(messages) {
    return messages.flatMap(({ answers }) => answers);
}
/** The answers of tools that a model is told for the first time: those after what it said last. */
function newAnswersIn(messages) {
    const said = messages.findLastIndex((message) => isOf(AGENT_ROLES, message));
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
    const told = prompts === undefined ? facts : { ...facts, prompts };
    const torn = tornIn(span.attributes, facts) + events.torn;
    return withVerdicts(torn === 0 ? told : { ...told, torn }, events.verdicts);
}
const HEARD = ['gen_ai.input.messages', 'gen_ai.prompt'];
const SPOKEN = ['gen_ai.output.messages', 'gen_ai.completion'];
/** Looked for only where nothing was found: whole messages are not read twice. */
function tornIn(attributes, { role, asked, output, calls, answers }) {
    if (role !== 'agent' && role !== 'model')
        return 0;
    const missing = [
        ...(asked === undefined && answers === undefined ? HEARD : []),
        ...(output === undefined && calls === undefined ? SPOKEN : []),
    ];
    return missing.filter((name) => isTornJson(attributes.get(name))).length;
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
    const said = saidIn(spoken, role === 'agent');
    const calls = spoken.flatMap((message) => message.calls);
    const output = attributes.get('gen_ai.output.type') === 'json' ? unpacked(said) : said;
    if (role === 'model')
        return given({ role, asked, output, calls, answers: [...newAnswersIn(heard), ...answersIn(spoken)] });
    const own = textOf(attributes, 'gen_ai.agent.name') ?? textOf(attributes, 'gen_ai.workflow.name');
    return given({ role, name: own ?? afterOperation(name), asked, output, calls, answers: answersIn(spoken) });
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
    let torn = 0;
    for (const { name, attributes } of events) {
        const before = given.length + returned.length;
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
        if (given.length + returned.length === before)
            torn += [...HEARD, ...SPOKEN].filter((key) => isTornJson(attributes.get(key))).length;
    }
    const said = saidIn(returned, whole) ?? (whole ? undefined : given.find(({ role }) => role === 'tool')?.text);
    return { given, returned, verdicts, torn, ...(said === undefined ? {} : { said }) };
}
const NO_EVENTS = { given: [], returned: [], verdicts: [], torn: 0 };
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
        output: saidIn(events.returned, false),
        calls: events.returned.flatMap(({ calls }) => calls),
        answers: [...newAnswersIn(events.given), ...answersIn(events.returned)],
    });
    return withVerdicts(events.torn === 0 ? facts : { ...facts, torn: events.torn }, events.verdicts);
}

;// CONCATENATED MODULE: ./build/results/otlp/marks.js


const OWN = 'evalgap.';
const PROMPT = 'evalgap.prompt.';
const marks_LONGEST_NAME = 200;
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
        if (name.startsWith(PROMPT) && isLabel(name.slice(PROMPT.length)) && isLabel(value))
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
    forEachUnder(attributes, OWN, (value, name) => {
        own.push([name, value]);
    });
    const metadata = attributes.get('metadata');
    if (typeof metadata !== 'string' || !metadata.includes(OWN))
        return own;
    const inner = unpacked(metadata);
    return isObject(inner) ? [...Object.entries(inner).filter(([name]) => name.startsWith(OWN)), ...own] : own;
}
function isLabel(value) {
    return typeof value === 'string' && value.trim() !== '' && value.length <= marks_LONGEST_NAME;
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
    const missing = [(facts.asked ?? facts.arguments) === undefined, facts.output === undefined];
    const torn = SIDES.filter((side, nth) => missing[nth] === true && isTorn(attributes, side)).length;
    const told = prompts === undefined ? facts : { ...facts, prompts };
    return withVerdicts(torn === 0 ? told : { ...told, torn }, verdictsIn(attributes));
}
const FACTS = {
    agent: ({ name, attributes }) => given({
        role: 'agent',
        name: textOf(attributes, 'agent.name') ?? name,
        asked: withoutOrders(sideOf(attributes, 'input')),
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
            asked: heard.length > 0 ? askedIn(heard, false) : (prompts.at(-1) ?? askedOfModel(attributes)),
            output: spoken.length > 0 ? saidIn(spoken, false) : sideOf(attributes, 'output'),
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
const SIDES = ['input', 'output'];
/** `input.value` is a text unless its type says that it is JSON; JSON that was cut off tells nothing. */
function sideOf(attributes, side) {
    const value = attributes.get(`${side}.value`);
    if (!isJson(attributes, side) || typeof value !== 'string')
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return isTornJson(value) ? undefined : value;
    }
}
function isTorn(attributes, side) {
    return isJson(attributes, side) && isTornJson(attributes.get(`${side}.value`));
}
function isJson(attributes, side) {
    return attributes.get(`${side}.mime_type`) === 'application/json';
}
/** The whole call of a model holds its orders and settings beside what was asked. */
function askedOfModel(attributes) {
    const value = sideOf(attributes, 'input');
    const messages = isObject(value) ? value.messages : value;
    return Array.isArray(messages) && messages.some(isMessage) ? askedIn(readMessages(messages, 'user'), false) : value;
}
/** What was asked without the messages that a system or a developer put before it. */
function withoutOrders(value) {
    if (isObject(value) && Array.isArray(value.messages))
        return { ...value, messages: withoutOrders(value.messages) ?? [] };
    return Array.isArray(value) && value.some(isMessage)
        ? value.filter((one) => !(isObject(one) && ORDERS.includes(String(one.role ?? one.type))))
        : value;
}
const ORDERS = ['system', 'developer', 'SystemMessage'];
function isMessage(value) {
    return isObject(value) && (typeof value.role === 'string' || (typeof value.type === 'string' && 'content' in value));
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
        return shortened(kind, LONGEST_NAME);
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
        const { asked, arguments: values, output, calls, answers, correct, otherEvaluations = 0, torn = 0 } = facts;
        this.#counts.evaluations += otherEvaluations;
        this.#counts.torn += torn;
        const held = given({
            role: facts.role,
            name: this.#name(facts.name),
            asked: this.#value(asked),
            arguments: this.#value(values),
            output: this.#value(output),
            callId: this.#name(facts.callId),
            calls: calls?.map((call) => this.#call(call)),
            answers: answers?.map(([id, answer]) => [this.#name(id), this.#value(answer) ?? null]),
            prompts: facts.prompts?.map(([id, version]) => [this.#name(id), this.#name(version)]),
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
    #call({ id, name, arguments: given }) {
        const values = this.#value(given);
        return {
            name: this.#name(name),
            ...(id === undefined ? {} : { id: this.#name(id) }),
            ...(values === undefined ? {} : { arguments: values }),
        };
    }
    #name(name) {
        if (name === undefined || name.length <= LONGEST_NAME)
            return name;
        this.#counts.names += 1;
        return shortened(name, LONGEST_NAME);
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
    isOpen(id) {
        return this.#recent.has(id) || this.#waiting.has(id);
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
    /** Counts what took the place of a span that was there. */
    swell(trace, characters) {
        trace.characters += characters;
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

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
;// CONCATENATED MODULE: ./build/results/otlp/requests.js

/**
 * Each outermost agent is a request of its own: turns of a session, agents one after the other. Agents that stand side
 * by side are steps of one request where a span around them was asked something. Around one request everything in the
 * trace belongs to it. Without any agent the spans with an input of their own are the requests.
 */
function requestsIn(placed) {
    const agents = placed.filter(isOutermost);
    const asked = agents.length > 0 ? agents.flatMap((agent) => turnsOf(agent, placed)) : placed.filter(isMarked);
    const runs = runsOf(asked.length > 1 ? outermostMarked(asked, placed) : asked);
    const known = placed.filter(isKnown);
    const [only = [], ...more] = runs;
    if (more.length === 0)
        return { requests: [{ heads: agentsOf(only, known), spans: known }], beside: [] };
    const owners = ownersOf(new Set(runs.flat()), placed);
    const parts = new Map();
    const requests = runs.map((heads) => {
        const spans = [];
        for (const head of heads)
            parts.set(head, spans);
        return { heads, spans };
    });
    const beside = [];
    for (const each of known)
        (parts.get(owners.get(each.span.id) ?? each) ?? beside).push(each);
    return { requests: requests.map(({ heads, spans }) => ({ heads: agentsOf(heads, spans), spans })), beside };
}
function isKnown({ span }) {
    return span.facts !== undefined || span.marks !== undefined;
}
function isOutermost({ span, agent }) {
    return span.facts?.role === 'agent' && agent === undefined;
}
function isMarked({ span }) {
    return span.marks?.input !== undefined;
}
/** An agent that tells neither question nor answer, around agents that were asked different things, is their frame. */
function turnsOf(agent, placed) {
    const { facts, marks } = agent.span;
    if (facts?.asked !== undefined || facts?.output !== undefined || marks?.input !== undefined)
        return [agent];
    const turns = placed.filter(({ span, agent: around }) => around === agent.span && span.facts?.role === 'agent' && span.facts.asked !== undefined);
    const questions = new Set(turns.map(({ span }) => (0,json/* canonicalJson */.dj)(span.facts?.asked ?? null)));
    return questions.size > 1 ? turns : [agent];
}
/** Of each the outermost span around it that carries what was asked, or itself. */
function outermostMarked(asked, placed) {
    const marked = new Set(placed.filter(isMarked));
    if (marked.size === 0)
        return asked;
    const around = ownersOf(marked, placed);
    return [...new Set(asked.map((each) => around.get(each.span.id) ?? each))];
}
/** An agent that ended with an error and is asked the same again has run twice for one request. */
function runsOf(heads) {
    const failed = new Map();
    return heads.flatMap((head) => {
        const { facts, error } = head.span;
        if (heads.length === 1 || facts?.asked === undefined)
            return [[head]];
        const key = (0,json/* canonicalJson */.dj)([facts.name ?? null, facts.asked]);
        const before = failed.get(key);
        const runs = before ?? [];
        runs.push(head);
        if (error === undefined)
            failed.delete(key);
        else
            failed.set(key, runs);
        return before === undefined ? [runs] : [];
    });
}
/** Of the spans within `heads`, and of these themselves, the outermost one each stands within. */
function ownersOf(heads, placed) {
    const owners = new Map();
    for (const each of placed) {
        const around = each.around === undefined ? undefined : owners.get(each.around);
        const owner = around ?? (heads.has(each) ? each : undefined);
        if (owner !== undefined)
            owners.set(each.span.id, owner);
    }
    return owners;
}
/** Where one agent alone stands within a span that carries what was asked, it is the one that was asked. */
function agentsOf(heads, spans) {
    if (heads.length !== 1 || heads.some(isAgent))
        return heads;
    const agents = spans.filter(isOutermost);
    return agents.length === 1 ? agents : heads;
}
function isAgent({ span }) {
    return span.facts?.role === 'agent';
}

;// CONCATENATED MODULE: ./build/results/otlp/tree.js
/** In milliseconds: writers round the clock in ways of their own. */
const TOLERANCE = 2;
function placeSpans(spans) {
    const nodes = byStart(spans).map(nodeOf);
    const byId = new Map();
    for (const node of nodes)
        byId.set(node.span.id, node);
    const roots = [];
    let orphans = 0;
    let skewed = 0;
    for (const node of nodes) {
        const parent = node.span.parent === undefined ? undefined : byId.get(node.span.parent);
        if (parent === undefined && node.span.parent !== undefined)
            orphans += 1;
        if (isSkewed(node.span, parent?.span))
            skewed += 1;
        (parent?.children ?? roots).push(node);
    }
    const placed = [];
    for (const root of roots)
        placeFrom(root, placed);
    const circular = placed.length === nodes.length ? [] : nodes.filter((node) => !node.reached);
    // In a circle no span is the outermost one: the first of them is taken for it.
    for (const node of circular)
        placeFrom(node, placed);
    placed.sort((one, other) => (one.start === other.start ? 0 : one.start - other.start));
    return { placed, orphans, circular: circular.length, skewed };
}
function nodeOf(span) {
    return {
        span,
        children: [],
        reached: false,
        around: undefined,
        agent: undefined,
        repeats: false,
        inner: undefined,
        tool: undefined,
        start: span.start ?? Number.NEGATIVE_INFINITY,
    };
}
/** Adds a span and all within it, each before those within itself. No recursion: a trace may be a chain of thousands. */
function placeFrom(root, placed) {
    const open = [root];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.reached)
            continue;
        next.reached = true;
        placed.push(next);
        const { span, agent, tool, children } = next;
        const role = span.facts?.role;
        if (role === 'tool' && tool !== undefined && tool.span.facts?.name === span.facts?.name) {
            next.repeats = true;
            tool.inner = span;
        }
        for (let nth = children.length - 1; nth >= 0; nth -= 1) {
            const child = children[nth];
            if (child === undefined || child.reached)
                continue;
            child.around = span.id;
            child.agent = role === 'agent' ? span : agent;
            child.tool = role === 'agent' ? undefined : role === 'tool' ? next : tool;
            child.start = Math.max(child.start, next.start);
            open.push(child);
        }
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
 * Makes samples of the spans of one trace, one for each request. What was asked is the request of the outermost agent,
 * or the first of a model where no agent tells it; steps are the calls of tools and the agents within that agent, by
 * their start.
 */
function readTrace(id, spans) {
    const { placed, ...faults } = placeSpans(spans);
    const { requests, beside } = requestsIn(placed);
    const [one] = requests;
    const shared = beside.flatMap(trace_sample_promptsOf);
    const samples = requests.length === 1 && one !== undefined
        ? [sampleOf(id, one, [])]
        : requests.map((request) => sampleOf(`${id}/${headOf(request)?.span.id}`, request, shared));
    const told = samples.filter((sample) => sample !== undefined);
    return {
        samples: told,
        known: requests.some((request) => request.spans.length > 0),
        mute: told.length === 0 ? 0 : samples.length - told.length,
        unclaimed: beside.filter(judges).length,
        ...faults,
    };
}
function sampleOf(id, request, shared) {
    const { spans } = request;
    const said = spokenIn(request);
    if (said === undefined)
        return undefined;
    const output = writtenAnswer(request) ?? said.output;
    const error = wholeOf(request)?.span.error;
    const at = startOf(request);
    const prompts = spans.some(hasPrompts) ? [...shared, ...spans.flatMap(trace_sample_promptsOf)] : shared;
    // Key by key, since hundreds of thousands of requests come by here.
    const sample = at === undefined ? { id, input: said.input } : { id, at, input: said.input };
    if (output !== undefined)
        sample.output = output;
    sample.steps = stepsOf(request);
    if (error !== undefined)
        sample.error = error;
    if (prompts.length > 0)
        sample.prompts = Object.fromEntries(prompts);
    return spans.some(judges) ? { ...sample, ...marksOf(request) } : sample;
}
function hasPrompts({ span: { facts, marks } }) {
    return facts?.prompts !== undefined || marks?.prompts !== undefined;
}
function trace_sample_promptsOf({ span }) {
    return [...(span.facts?.prompts ?? []), ...(span.marks?.prompts ?? [])];
}
function judges({ span: { facts, marks } }) {
    if (facts?.correct !== undefined)
        return true;
    return marks?.correct !== undefined || marks?.routed !== undefined || marks?.confidence !== undefined;
}
function headOf({ heads }) {
    return heads.at(-1);
}
/**
 * What was asked, and the answer to that: what the head tells itself, else the models that it calls itself, else what
 * stands within it. Only where none of these tells what was asked do models beside it count: one may make a title
 * before, and another judge the answer afterwards.
 */
function spokenIn({ heads, spans }) {
    const written = spans.find(({ span }) => span.marks?.input !== undefined)?.span.marks?.input;
    if (heads.length > 0) {
        const isHead = (of) => heads.some(({ span }) => span === of);
        const circles = [
            heads,
            spans.filter(({ span, agent }) => span.facts?.role === 'model' && isHead(agent)),
            spans.filter(({ span, agent }) => span.facts?.role === 'agent' && (agent === undefined || isHead(agent))),
            spans.filter(({ span, agent }) => span.facts?.role === 'agent' || (span.facts?.role === 'model' && agent)),
        ];
        const input = written ?? firstIn(circles, (facts) => facts.asked);
        if (input !== undefined) {
            const output = firstIn(circles.map((circle) => circle.toReversed()), (facts) => facts.output);
            if (output !== undefined || written === undefined)
                return { input, output };
        }
    }
    return (spokenBy('model', spans, written) ??
        spokenBy('aside', spans, written) ??
        (written === undefined ? undefined : { input: written }));
}
function firstIn(circles, tell) {
    for (const circle of circles)
        for (const { span } of circle) {
            const told = span.facts === undefined ? undefined : tell(span.facts);
            if (told !== undefined)
                return told;
        }
    return undefined;
}
/** Without an agent nothing says that models work on one request: what the last one says that was asked the same. */
function spokenBy(role, spans, written) {
    const facts = spans.flatMap(({ span }) => (span.facts?.role === role ? [span.facts] : []));
    const input = written ?? facts.find(({ asked }) => asked !== undefined)?.asked;
    if (input === undefined)
        return undefined;
    const question = (0,json/* canonicalJson */.dj)(input);
    const answers = facts.filter(({ asked, output }) => output !== undefined && (written !== undefined || asked === undefined || (0,json/* canonicalJson */.dj)(asked) === question));
    return written !== undefined && answers.length === 0 ? undefined : { input, output: answers.at(-1)?.output };
}
function writtenAnswer(request) {
    return request.spans.findLast((placed) => placed.span.marks?.output !== undefined && nameOf(placed, request) === undefined)?.span.marks?.output;
}
/** What ended as the whole did. */
function wholeOf(request) {
    return (headOf(request) ??
        request.spans.find((placed) => placed.span.marks?.input !== undefined && nameOf(placed, request) === undefined) ??
        request.spans.findLast(({ span }) => span.facts?.role === 'model' && span.marks?.step === undefined));
}
function startOf({ heads, spans }) {
    const start = (heads[0] ?? spans[0])?.span.start ?? spans[0]?.span.start;
    return start === undefined ? undefined : Math.floor(start);
}
function nameOf(placed, { heads }) {
    const { facts, marks } = placed.span;
    if (marks?.step !== undefined)
        return marks.step;
    if ((facts?.role !== 'agent' && facts?.role !== 'tool') || heads.includes(placed))
        return undefined;
    return facts.name;
}
function stepsOf(request) {
    const asked = callsWithoutSpan(request.spans);
    const steps = [];
    for (const placed of request.spans) {
        const own = ownStep(placed, request);
        if (own !== undefined)
            steps.push(own);
        for (const call of asked.get(placed.span) ?? [])
            steps.push(call);
    }
    return steps;
}
function ownStep(placed, request) {
    const { span, inner } = placed;
    const name = nameOf(placed, request);
    if (name === undefined || placed.repeats)
        return undefined;
    const { facts, marks, error } = span;
    const given = facts?.role === 'tool' ? (facts.arguments ?? inner?.facts?.arguments) : undefined;
    const output = marks?.output ?? facts?.output ?? inner?.facts?.output;
    const kind = error ?? inner?.error;
    const step = { name };
    if (given !== undefined)
        step.arguments = given;
    if (output !== undefined)
        step.output = output;
    if (marks?.confidence !== undefined)
        step.confidence = marks.confidence;
    if (kind !== undefined)
        step.error = kind;
    return step;
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
    // What an agent says of its calls is seen at its models and tools as well, in its order.
    const shown = new Set(known.flatMap(({ span, agent }) => (span.facts?.role === 'tool' || span.facts?.calls !== undefined ? [agent] : [])));
    const steps = new Map();
    for (const { span } of known) {
        if (span.facts?.role === 'agent' && shown.has(span))
            continue;
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
function marksOf(request) {
    const { heads, spans } = request;
    const confidence = spans.findLast((placed) => placed.span.marks?.confidence !== undefined &&
        (heads.includes(placed) || nameOf(placed, request) === undefined || spans.length === 1))?.span.marks?.confidence;
    const routed = spans.flatMap(({ span }) => span.marks?.routed ?? []);
    const correct = spans.flatMap(({ span }) => [span.facts?.correct ?? [], span.marks?.correct ?? []].flat());
    return {
        ...(confidence === undefined ? {} : { confidence }),
        ...(routed.length === 0 ? {} : { routed: routed.includes(true) }),
        ...(correct.length === 0 ? {} : { correct: !correct.includes(false) }),
    };
}

;// CONCATENATED MODULE: ./build/results/otlp/verdicts.js
const MOST = 100_000;
/**
 * Evaluations are made after the answers, so that most of them stand in another file, and come when their traces are
 * closed or before these begin. Held until the trace closes, or else until its sample can be looked for.
 */
class Verdicts {
    #byTrace = new Map();
    #amend;
    #most;
    #held = 0;
    constructor(amend, most = MOST) {
        this.#amend = amend;
        this.#most = most;
    }
    hold(trace, verdict) {
        const held = this.#byTrace.get(trace);
        if (held === undefined)
            this.#byTrace.set(trace, [verdict]);
        else
            held.push(verdict);
        this.#held += 1;
        if (this.#held <= this.#most)
            return;
        for (const [id, verdicts] of this.#byTrace)
            if (this.#settled(id, verdicts))
                this.#forget(id, verdicts);
        for (const [id, verdicts] of this.#byTrace) {
            if (this.#held <= this.#most / 2)
                break;
            this.#lose(id, verdicts);
        }
    }
    /** What is held of a trace, which then is no longer. */
    take(trace) {
        const verdicts = this.#byTrace.get(trace) ?? [];
        this.#forget(trace, verdicts);
        return verdicts;
    }
    /** Adds to the samples all that is still held; what is of none is counted. */
    settle() {
        for (const [id, verdicts] of this.#byTrace)
            if (this.#settled(id, verdicts))
                this.#forget(id, verdicts);
            else
                this.#lose(id, verdicts);
    }
    /** Whether there is a sample for any of them; of the request that the span began, or of the whole trace. */
    #settled(trace, verdicts) {
        const left = verdicts.filter(({ span, correct }) => !this.#amend(`${trace}/${span}`, correct) && !this.#amend(trace, correct));
        if (left.length === verdicts.length)
            return false;
        for (const { counts } of left)
            counts.unmatched += 1;
        return true;
    }
    #lose(trace, verdicts) {
        for (const { counts } of verdicts)
            counts.unmatched += 1;
        this.#forget(trace, verdicts);
    }
    #forget(trace, verdicts) {
        if (this.#byTrace.delete(trace))
            this.#held -= verdicts.length;
    }
}

;// CONCATENATED MODULE: ./build/results/otlp/traces.js









/** Puts traces together whose spans come in any order, over many batches and files. */
class Traces {
    #open;
    #place;
    #verdicts;
    /** `place` numbers what comes in, traces by their first span; `amend` adds what is said of a sample later. */
    constructor(take, amend, place, room) {
        this.#verdicts = new Verdicts(amend);
        this.#open = new OpenTraces((id, trace) => {
            for (const { span, correct } of this.#verdicts.take(id))
                addLog(trace, span, { role: 'aside', correct });
            closeTrace(id, trace, take);
        }, room);
        this.#place = place;
    }
    /** Takes in what one exporter sent at once; `false` where that is no OTLP at all. */
    take(request, counts) {
        const { resourceSpans, resourceLogs, resourceMetrics } = request;
        if (resourceSpans === undefined && resourceLogs === undefined && resourceMetrics === undefined)
            return false;
        counts.batches += 1;
        for (const resource of listed(resourceSpans, counts))
            this.#takeSpans(resource, counts);
        for (const resource of listed(resourceLogs, counts))
            this.#takeLogs(resource, counts);
        if (resourceMetrics !== undefined)
            counts.metrics += 1;
        this.#open.endBatch();
        return true;
    }
    /** Makes samples of all that is still open. */
    close() {
        this.#open.closeAll();
        this.#verdicts.settle();
    }
    #takeSpans(resource, counts) {
        const { marks } = isObject(resource) && isObject(resource.resource) ? readMarks(readAttributes(resource.resource.attributes)) : {};
        for (const scope of within(resource, ['scopeSpans', 'instrumentationLibrarySpans'], counts))
            for (const span of within(scope, ['spans'], counts))
                this.#takeSpan(span, marks?.prompts, counts);
    }
    #takeSpan(span, prompts, counts) {
        counts.spans += 1;
        const traceId = isObject(span) ? idAt(span, 'traceId') : undefined;
        const id = isObject(span) ? idAt(span, 'spanId') : undefined;
        if (!isObject(span) || traceId === undefined || id === undefined) {
            counts.faulty += 1;
            return;
        }
        const trace = this.#open.touch(traceId, this.#place, counts);
        if (trace === undefined) {
            counts.late += 1;
            return;
        }
        const before = trace.spans.get(id);
        if (before !== undefined)
            counts.repeated += 1;
        else if (this.#open.isFull(trace)) {
            counts.beyond += 1;
            return;
        }
        // What is told of a span that comes again is counted already.
        const { held, size } = holdSpan(span, id, before === undefined ? counts : new Counts());
        const known = held.facts !== undefined || held.marks !== undefined;
        const marked = prompts === undefined || !known ? held : withPrompts(held, prompts);
        if (before !== undefined && !tellsMore(marked, before))
            return;
        trace.spans.set(id, marked);
        if (before === undefined)
            this.#open.grow(trace, size);
        else
            this.#open.swell(trace, size);
    }
    #takeLogs(resource, counts) {
        for (const scope of within(resource, ['scopeLogs'], counts))
            for (const record of within(scope, ['logRecords'], counts))
                this.#takeLog(record, counts);
    }
    #takeLog(record, counts) {
        counts.logs += 1;
        const facts = isObject(record) ? readGenAiLog(readLog(record)) : undefined;
        const traceId = isObject(record) ? idAt(record, 'traceId') : undefined;
        if (!isObject(record) || facts === undefined || traceId === undefined) {
            counts.unknownLogs += 1;
            return;
        }
        counts.known += 1;
        const spanId = idAt(record, 'spanId') ?? '';
        const { facts: held, size } = holdFacts(facts, counts);
        if (!this.#open.isOpen(traceId) && isVerdict(facts)) {
            if (held.correct !== undefined)
                this.#verdicts.hold(traceId, { span: spanId, correct: held.correct, counts });
            return;
        }
        const trace = this.#open.touch(traceId, this.#place, counts);
        if (trace === undefined)
            counts.lateLogs += 1;
        else if (this.#open.isFull(trace))
            counts.beyond += 1;
        else {
            addLog(trace, spanId, held);
            this.#open.grow(trace, size);
        }
    }
}
/** Ids are 32 and 16 digits; what is far longer is none. */
function idAt(value, key) {
    const id = textAt(value, key);
    return id === undefined || id.length > LONGEST_ID ? undefined : id;
}
const LONGEST_ID = 64;
function listed(value, counts) {
    if (value !== undefined && !Array.isArray(value))
        counts.malformed += 1;
    return elementsOf(value);
}
/** What stands in a resource or a scope. A list that is empty need not be there; one of another name is not read. */
function within(value, names, counts) {
    const name = isObject(value) ? names.find((key) => value[key] != null) : undefined;
    if (isObject(value) && name !== undefined)
        return listed(value[name], counts);
    if (!isObject(value) || Object.keys(value).some((key) => !DESCRIBES.includes(key) && !names.includes(key)))
        counts.malformed += 1;
    return [];
}
const DESCRIBES = ['resource', 'scope', 'instrumentationLibrary', 'schemaUrl'];
/** Of what an exporter wrote twice, one may be a span that was not finished: the later, and then the larger, counts. */
function tellsMore(one, other) {
    const [end, before] = [one.end ?? 0, other.end ?? 0];
    if (end !== before)
        return end > before;
    const [text, known] = [JSON.stringify(one), JSON.stringify(other)];
    return text.length === known.length ? text > known : text.length > known.length;
}
function isVerdict({ asked, output, calls, answers, correct, otherEvaluations }) {
    return ([asked, output, calls, answers].every((told) => told === undefined) &&
        (correct !== undefined || otherEvaluations !== undefined));
}
function addLog(trace, span, facts) {
    trace.logs ??= new Map();
    const told = trace.logs.get(span);
    if (told === undefined)
        trace.logs.set(span, [facts]);
    else
        told.push(facts);
}
function closeTrace(id, trace, take) {
    const { counts } = trace;
    const { samples, known, mute, unclaimed, orphans, circular, skewed } = readTrace(id, withLogs(trace));
    counts.orphans += orphans;
    counts.circular += circular;
    counts.skewed += skewed;
    counts.mute += mute;
    counts.unclaimed += unclaimed;
    if (samples.length === 0 && known)
        counts.silent += 1;
    if (samples.length > 1)
        counts.several += 1;
    counts.samples += samples.length;
    for (const sample of samples)
        take(sample, Math.ceil(trace.characters / samples.length), trace.place, counts);
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
// EXTERNAL MODULE: ./build/production/json-texts.js
var json_texts = __webpack_require__(26611);
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
    #drawnFrom;
    /** How many gave way to newer ones. */
    letGo = 0;
    /** How many were drawn to give way among those of which none is older than another. */
    notDrawn = 0;
    /**
     * @param drawnFrom of what was asked later than that, all samples have the same chance to stay: what compares weeks
     * needs some of each
     */
    constructor(room, latest = Number.POSITIVE_INFINITY, drawnFrom = Number.POSITIVE_INFINITY) {
        this.#room = room;
        this.#latest = latest;
        this.#drawnFrom = drawnFrom;
    }
    /**
     * Adds a sample; what is known under its id already is joined with it, by `join` or by its later keys. Two that ask
     * different things are not one: `other` says that only the later was kept, or that which `join` takes first.
     */
    add(sample, size, place, join = laterKeys) {
        const how = this.#put(sample, size, place, join);
        while (this.#heap.length > 1 &&
            (this.#heap.length > this.#room.samples || this.#characters > this.#room.characters))
            this.#shift();
        return how;
    }
    /** Changes a sample that is kept; `false` where none is of that id. */
    amend(id, change) {
        const known = this.#byId.get(id);
        if (known === undefined)
            return false;
        known.packed = pack(change(unpack(known.packed)));
        return true;
    }
    #put(sample, size, place, join) {
        const known = sample.id === undefined ? undefined : this.#byId.get(sample.id);
        if (known !== undefined) {
            const before = unpack(known.packed);
            const joined = join(before, sample);
            if ((0,json/* canonicalJson */.dj)(before.input) === (0,json/* canonicalJson */.dj)(sample.input)) {
                this.#characters += Math.max(0, size - known.size);
                known.packed = pack(joined);
                known.size = Math.max(known.size, size);
                return 'joined';
            }
            if (joined.input === before.input)
                return 'other';
            this.#remove(known);
        }
        const isAhead = sample.at !== undefined && sample.at > this.#latest;
        if (!isAhead && sample.at !== undefined)
            this.#time = sample.at;
        const time = isAhead ? this.#time : (sample.at ?? this.#time);
        const worth = time > this.#drawnFrom ? this.#drawnFrom + 1 + lot(sample.id ?? String(place)) : time;
        this.#push({ id: sample.id, packed: pack(sample), size, time, worth, place, index: 0 });
        return known !== undefined ? 'other' : isAhead ? 'ahead' : 'added';
    }
    /** What is kept, in the order in which it was written down. */
    samples() {
        return this.#heap.toSorted((one, other) => one.place - other.place).map(({ packed }) => unpack(packed));
    }
    #push(kept) {
        if (kept.id !== undefined)
            this.#byId.set(kept.id, kept);
        this.#characters += kept.size;
        kept.index = this.#heap.push(kept) - 1;
        this.#rise(kept.index);
    }
    #shift() {
        const [oldest] = this.#heap;
        if (oldest === undefined)
            return;
        if (oldest.time > this.#drawnFrom)
            this.notDrawn += 1;
        else
            this.letGo += 1;
        this.#remove(oldest);
    }
    #remove(kept) {
        this.#characters -= kept.size;
        if (kept.id !== undefined)
            this.#byId.delete(kept.id);
        const last = this.#heap.pop();
        if (last === undefined || last === kept)
            return;
        last.index = kept.index;
        this.#heap[last.index] = last;
        this.#rise(last.index);
        this.#sink(last.index);
    }
    #rise(from) {
        for (let at = from; at > 0;) {
            const above = (at - 1) >> 1;
            if (!this.#isOlder(at, above))
                return;
            this.#swap(at, above);
            at = above;
        }
    }
    #sink(from) {
        for (let at = from;;) {
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
        return a.worth < b.worth || (a.worth === b.worth && a.place < b.place);
    }
    #swap(one, other) {
        const [a, b] = [this.#heap[one], this.#heap[other]];
        if (a === undefined || b === undefined)
            return;
        this.#heap[one] = b;
        this.#heap[other] = a;
        b.index = one;
        a.index = other;
    }
}
/** The same for the same id, whatever is read before it: below 2³², by FNV-1a and the last steps of MurmurHash3. */
function lot(id) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < id.length; index += 1)
        hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
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
// EXTERNAL MODULE: ./build/production/windows.js
var windows = __webpack_require__(88651);
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
async function readSampleFiles(sources, room = read_samples_ROOM, { now, everyWeek = false, traces: traceRoom } = {}) {
    const drawnFrom = now === undefined || !everyWeek ? undefined : now.getTime() - windows/* LOOKED_AT */.Zw;
    const newest = new Newest(room, now === undefined ? undefined : now.getTime() + DAY, drawnFrom);
    let places = 0;
    const place = () => {
        places += 1;
        return places;
    };
    const traces = new Traces((sample, size, at, counts) => {
        // What a line of our own says of a trace, it says of it as a whole.
        counts.took(newest.add(sample, size, at, (known, late) => ({ ...late, ...known })));
    }, (id, correct) => newest.amend(id, (known) => ({ ...known, correct: correct && known.correct !== false })), place, traceRoom);
    const files = [];
    for (const source of sources) {
        const file = new FileReader(source, traces, (sample, size) => newest.add(sample, size, place()));
        files.push(file);
        await file.read();
    }
    traces.close();
    const samples = newest.samples();
    const left = newest.letGo === 0 ? [] : [`${(0,format/* plural */.LS)(newest.letGo, 'older sample')} had to give way to newer ones.`];
    const notDrawn = newest.notDrawn === 0
        ? []
        : [
            `of the ${(0,format/* count */.U9)(samples.length + newest.notDrawn)} samples of the last ten weeks ${(0,format/* count */.U9)(samples.length)} were drawn by lot and looked at: for more there is no room.`,
        ];
    return {
        samples,
        problems: files.flatMap((file) => file.problems()),
        remarks: [...files.flatMap((file) => file.remarks()), ...left, ...notDrawn],
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
            for await (const { text, line } of (0,json_texts/* jsonTexts */.b)(file, this.#source.lines())) {
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
        else if (Array.isArray(value) && value.length > 0 && value.every(isObject))
            for (const one of value)
                this.#readValue(one, Math.ceil(size / value.length), location);
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
/** What keeps a file of which lines were read from being of any use. */
function uselessness(counts, file) {
    const { spans, logs, known, late, repeated, traces, samples, silent, metrics, batches } = counts;
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
    if (found > 0)
        return undefined;
    if (metrics > 0)
        return { message: 'this file holds metrics alone', location: { file }, expected: EXPECTED };
    return batches === 0
        ? undefined
        : {
            message: `${(0,format/* plural */.LS)(batches, 'batch', 'batches')} ${batches === 1 ? 'holds' : 'hold'} no span and no log record`,
            location: { file },
            expected: 'lists of spans under `resourceSpans`, `scopeSpans` and `spans`',
            remedy: 'Write the names as OTLP/JSON has them, or narrow the glob of the samples.',
        };
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

/***/ 88651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ windowsOf),
/* harmony export */   V8: () => (/* binding */ WEEK),
/* harmony export */   Zw: () => (/* binding */ LOOKED_AT)
/* harmony export */ });
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91560);

const WEEK = 7 * 86_400_000;
/** Long enough to know a rate, short enough that what was settled two months ago is no news. */
const BASELINE_WEEKS = 8;
/** How far back a weekly look goes. */
const LOOKED_AT = (2 + BASELINE_WEEKS) * WEEK;
/** Sorts samples into the windows of a look at `asOf`, in milliseconds since 1970. Their order is kept. */
function windowsOf(samples, asOf) {
    const within = (from, to) => samples.filter(({ at }) => at !== undefined && at > from && at <= to);
    const begins = asOf - LOOKED_AT;
    const now = within(asOf - WEEK, asOf);
    const before = within(asOf - 2 * WEEK, asOf - WEEK);
    const baseline = within(begins, asOf - 2 * WEEK);
    const earlier = within(Number.NEGATIVE_INFINITY, begins).map(_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .outlineOf */ .W);
    const left = samples.length - now.length - before.length - baseline.length;
    return { now, before, baseline, ...(earlier.length === 0 ? {} : { earlier }), left };
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
        ? unpacked(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: PACKED_CHUNK }))
        : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK });
}
/** What stands behind a whole member is no other one. Within one, what comes before the fault may be wrong as well. */
const BETWEEN_MEMBERS = /header|compression method/;
/**
 * All that can be unpacked before it fails. Of the piece in which the fault lies nothing is given at once: where a
 * whole member ends in it, it is unpacked once more, byte by byte.
 */
async function* unpacked(open) {
    let given = 0;
    let chunks = 0;
    const counted = async function* () {
        for await (const chunk of open()) {
            chunks += 1;
            yield chunk;
        }
    };
    try {
        for await (const part of gunzipped(counted())) {
            given += part.length;
            yield part;
        }
    }
    catch (error) {
        if (isOfGzip(error) && BETWEEN_MEMBERS.test(error.message))
            yield* unpackedAfter(given, inBytes(open(), chunks));
        throw error;
    }
}
async function* unpackedAfter(known, file) {
    let passed = 0;
    try {
        for await (const part of gunzipped(file)) {
            if (passed + part.length > known)
                yield part.subarray(Math.max(0, known - passed));
            passed += part.length;
        }
    }
    catch (error) {
        if (!isOfGzip(error))
            throw error;
    }
}
async function* inBytes(file, last) {
    let chunks = 0;
    for await (const chunk of file) {
        chunks += 1;
        if (chunks < last)
            yield chunk;
        else
            for (let at = 0; at < chunk.length; at += 1)
                yield chunk.subarray(at, at + 1);
        if (chunks === last)
            return;
    }
}
/** Unlike a pipeline this gives what was unpacked of the pieces before it fails. */
async function* gunzipped(file) {
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
