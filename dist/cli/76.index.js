export const id = 76;
export const ids = [76];
export const modules = {

/***/ 85596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openSampleRedactor)
});

// EXTERNAL MODULE: ./build/production/redact-sample.js + 1 modules
var redact_sample = __webpack_require__(4002);
// EXTERNAL MODULE: ./build/run/redact.js
var redact = __webpack_require__(96533);
// EXTERNAL MODULE: ./build/agent/environment.js
var environment = __webpack_require__(96979);
// EXTERNAL MODULE: ./build/agent/home.js
var agent_home = __webpack_require__(50839);
// EXTERNAL MODULE: ./build/run/redact-texts.js
var redact_texts = __webpack_require__(59004);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/gather/sample-command.js




/** What is sent at once: enough that the way there and back counts for little, in memory a few megabytes. */
const MOST_TEXTS = 2_000;
const MOST_CHARACTERS = 1 << 20;
const MOST_AT_ONCE = 4;
const TIMEOUT_MS = 60_000;
/** The suite's `redact` command for many items at once. `known` takes known secrets out of what it prints. */
function openSampleCommand({ world, suite, directory, loaded }, argv, known) {
    const home = (0,agent_home/* temporaryHome */.R)();
    const concurrency = Math.min(suite.agent?.concurrency ?? 1, MOST_AT_ONCE);
    const command = (0,redact_texts/* openRedactTexts */.M)({
        command: argv,
        cwd: directory,
        env: (0,environment/* childEnvironment */.Qc)(world.environment, { allowed: suite.agent?.env ?? [], home: home.path }),
        concurrency,
        timeoutMs: suite.agent?.timeout ?? TIMEOUT_MS,
        redact: known,
    });
    /** By reason, how many samples were withheld for it. */
    const withheld = new Map();
    async function redactBatch(batch, kind) {
        const texts = await askFor(command, batch.texts);
        if (texts.kind === 'failed') {
            // What follows the first line is what the command printed, of which it is not known what that quotes.
            const reason = texts.reason.split('\n', 1)[0] ?? '';
            withheld.set(reason, (withheld.get(reason) ?? 0) + batch.items.length);
        }
        let next = 0;
        const take = () => {
            next += 1;
            return texts.kind === 'failed' ? redact_texts/* WITHHELD */.i : (texts.texts[next - 1] ?? redact_texts/* WITHHELD */.i);
        };
        return batch.items.map((item) => kind.redact(kind.map(item, take)));
    }
    return {
        async redactAll(items, kind) {
            const done = [];
            const waiting = batchesOf(items, kind);
            const lane = async () => {
                for (let batch = waiting.next(); batch.done !== true; batch = waiting.next())
                    done[batch.value.index] = await redactBatch(batch.value, kind);
            };
            await Promise.all(Array.from({ length: concurrency }, lane));
            return done.flat();
        },
        problems: () => [...withheld].map(([reason, samples]) => ({
            message: `${reason}; the texts of ${(0,format/* plural */.LS)(samples, 'sample')} are withheld`,
            location: loaded.locate(['suites', suite.name, 'redact']),
            remedy: 'Mend the command: it answers each line with as many texts as it was given, in their order',
        })),
        async stop() {
            await command.stop();
            home.remove();
        },
    };
}
async function askFor(command, texts) {
    return texts.length === 0 ? { kind: 'redacted', texts } : command.redact(texts);
}
/** Whole items together, each batch made when it is asked for. */
function* batchesOf(items, { map }) {
    let batch = { index: 0, items: [], texts: [] };
    let characters = 0;
    for (const item of items) {
        batch.items.push(item);
        map(item, (text) => {
            batch.texts.push(text);
            characters += text.length;
            return text;
        });
        if (batch.texts.length < MOST_TEXTS && characters < MOST_CHARACTERS)
            continue;
        yield batch;
        batch = { index: batch.index + 1, items: [], texts: [] };
        characters = 0;
    }
    if (batch.items.length > 0)
        yield batch;
    return undefined;
}

// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
;// CONCATENATED MODULE: ./build/gather/sample-redactor.js




/**
 * Secrets whose values this process knows go first, then what is private by its look; the suite's `redact` command is
 * given what is left. Where it fails, all texts that it was given are withheld.
 */
function openSampleRedactor(options) {
    const { world, suite, loaded } = options;
    const known = (0,redact/* makeRedactor */.$)((0,secrets/* secretsOf */.F)(world.environment, loaded.config.suites)).text;
    const command = suite.redact === undefined ? undefined : openSampleCommand(options, suite.redact, known);
    const own = new Set(suite.steps.map(({ name }) => name));
    async function all(items, kind) {
        const builtIn = items.map((item) => kind.redact(kind.map(item, known)));
        if (command === undefined)
            return builtIn;
        return command.redactAll(builtIn, {
            redact: kind.redact,
            // The names of its steps are the suite's own.
            map: (item, map) => kind.map(item, (text, key, told) => (own.has(text) ? text : map(text, key, told))),
        });
    }
    return {
        sample: async (sample) => (await all([sample], SAMPLE))[0],
        samples: (samples) => all(samples, SAMPLE),
        json: async (value) => (await all([value], JSON_VALUE))[0],
        problems: () => command?.problems() ?? [],
        stop: async () => command?.stop(),
    };
}
const SAMPLE = { redact: redact_sample/* redactSample */.Y6, map: redact_sample/* mapSample */.zK };
const JSON_VALUE = { redact: redact_sample/* redactJson */.Kp, map: redact_sample/* mapJson */.T };


/***/ }),

/***/ 13331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shadow: () => (/* binding */ shadow)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/production/json-texts.js
var json_texts = __webpack_require__(26611);
// EXTERNAL MODULE: ./build/production/read-samples.js + 19 modules
var read_samples = __webpack_require__(54123);
;// CONCATENATED MODULE: ./build/production/shadow/answer.js
/** How what an agent answered in the end is called where no config tells. */
const ANSWER = 'answer';
/** A sample as it can be compared: what was answered in the end is its last step, `final`, unless a step says it. */
function answerOfSample(sample, final = ANSWER) {
    const { id, input, at, confidence, routed } = sample;
    const steps = stepsOf(sample, final);
    return {
        ...(id === undefined ? {} : { id }),
        input,
        ...(at === undefined ? {} : { at }),
        completed: steps.length > 0,
        steps,
        ...(sample.steps === undefined ? { answerAlone: true } : {}),
        ...(confidence === undefined ? {} : { confidence }),
        ...(routed === undefined ? {} : { routed }),
    };
}
function stepsOf({ steps = [], output }, final) {
    if (output === undefined || steps.some(({ name }) => name === final))
        return steps;
    return [...steps, { name: final, output }];
}
/** A trial as it can be compared. A run file does not hold what was asked. */
function answerOfTrial({ case: id, digest, status, steps, confidence, routed }) {
    return {
        id,
        digest,
        completed: status === 'completed',
        steps: steps.flatMap((step) => {
            const { name, output } = step;
            if (output === undefined)
                return [];
            return [{ name, output, ...(step.confidence === undefined ? {} : { confidence: step.confidence }) }];
        }),
        ...(confidence === undefined ? {} : { confidence }),
        ...(routed === undefined ? {} : { routed }),
    };
}
/** How sure the agent was: of the whole, or where that is not told, of the step that it was least sure of. */
function surenessOf({ confidence, steps }) {
    if (confidence !== undefined)
        return confidence;
    const known = steps.flatMap((step) => step.confidence ?? []);
    return known.length === 0 ? undefined : Math.min(...known);
}

// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/run/settle.js
var settle = __webpack_require__(38135);
// EXTERNAL MODULE: ./build/system/packed-lines.js
var packed_lines = __webpack_require__(81744);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
;// CONCATENATED MODULE: ./build/measure/repeated-ids.js

/** Of a larger file the later ids are not looked at. */
const MOST_IDS = 500_000;
async function askedIds(texts) {
    const asked = new Map();
    const repeated = new Set();
    const ambiguous = new Set();
    let [samples, characters] = [0, 0];
    for await (const { text } of texts) {
        characters += text.length;
        for (const { id, input } of ownSamples(text)) {
            samples += 1;
            if (id === undefined)
                continue;
            const before = asked.get(id);
            if (before === undefined && asked.size < MOST_IDS)
                asked.set(id, input);
            if (before === undefined)
                continue;
            repeated.add(id);
            if (before !== input)
                ambiguous.add(id);
        }
    }
    return { samples, characters, repeated: [...repeated].sort(), ambiguous };
}
/** The samples in a line or document: none where it is no sample, such as spans, whose ids repeat on purpose. */
function ownSamples(text) {
    if (!/^\s*[[{]/.test(text) || /^\s*\{\s*"resource(?:Spans|Logs|Metrics)"/.test(text))
        return [];
    try {
        const value = JSON.parse(text);
        return (Array.isArray(value) ? value : [value]).flatMap((one) => ownSample(one) ?? []);
    }
    catch {
        // Whoever reads the line will say what is wrong with it.
        return [];
    }
}
function ownSample(written) {
    if (typeof written !== 'object' || written === null || Array.isArray(written))
        return undefined;
    const object = written;
    const key = ['input', 'text'].find((name) => Object.hasOwn(object, name));
    if (key === undefined)
        return undefined;
    const { id } = object;
    const named = typeof id === 'string' || Number.isSafeInteger(id) ? { id: String(id) } : {};
    return { ...named, input: inputKey(object[key] ?? null), written: object };
}
/** The same for inputs that are equal. */
function inputKey(input) {
    return (0,json/* sha256 */.sc)((0,json/* canonicalJson */.dj)(input)).slice(-24);
}

;// CONCATENATED MODULE: ./build/measure/shadow-lines.js


/** The lines of a file with its own samples changed. What is no sample stays, and each on its line. */
async function* changedLines(file, lines, changeOf) {
    let next = 1;
    for await (const { text, line } of (0,json_texts/* jsonTexts */.b)(file, lines)) {
        for (; next < line; next += 1)
            yield '';
        yield changed(text, changeOf);
        next += 1;
    }
}
/** On one line, though it may have gone on over several: no text within JSON does. */
function changed(text, changeOf) {
    const samples = ownSamples(text).map((sample) => ({ sample, change: changeOf(sample) }));
    if (samples.every(({ change }) => change === 'none'))
        return text.replaceAll('\n', ' ');
    const left = samples.flatMap(({ sample: { written }, change }) => {
        if (change === 'all')
            return [];
        const { id, ...rest } = written;
        return [change === 'id' || id === undefined ? rest : written];
    });
    if (left.length === 0)
        return '';
    return JSON.stringify(/^\s*\[/.test(text) ? left : left[0]);
}

;// CONCATENATED MODULE: ./build/measure/shadow-side.js










const ROOM = { samples: 50_000, characters: 128 << 20 };
/** Reads one side. `name` is what problems call it. Throws `CouldNotCheck` where nothing could be read. */
async function readShadowSide(path, name, reading = {}) {
    const side = (await isRunFile(path)) ? await readRun(path, name) : await readSamplesIn(path, name, reading);
    if (side.answers().length + side.passedOver > 0)
        return side;
    throw new problem/* CouldNotCheck */.xy(side.problems.length > 0 ? side.problems : noAnswers(name));
}
/** The samples of one file. Those of an id that asks different things come without it. */
async function readSampleFile(path, name) {
    if (await isRunFile(path))
        throw new problem/* CouldNotCheck */.xy(noInputs(name));
    return samplesOf(path, name);
}
async function samplesOf(path, name, { wanted, room = ROOM } = {}) {
    const { samples: written, characters, repeated, ambiguous } = await idsIn(path, name);
    const isTooLarge = written > room.samples || characters > room.characters;
    const asked = isTooLarge && wanted !== undefined ? requestsOf(wanted) : undefined;
    let passedOver = 0;
    const changeOf = ({ id, input }) => {
        if (asked !== undefined && !asked.inputs.has(input) && (id === undefined || !asked.ids.has(id))) {
            passedOver += 1;
            return 'all';
        }
        return id !== undefined && ambiguous.has(id) ? 'id' : 'none';
    };
    const isAsWritten = asked === undefined && ambiguous.size === 0;
    const lines = () => {
        const packed = (0,packed_lines/* readPackedLines */.c)(path, name);
        return isAsWritten ? packed : changedLines(name, packed, changeOf);
    };
    const read = await (0,read_samples/* readSampleFiles */.I)([{ file: name, lines }], room);
    const isFull = read.remarks.some((remark) => remark.includes('had to give way'));
    // What is said of all files together is said of the one.
    const remarks = read.remarks.map((remark) => (remark.startsWith(name) ? remark : `${name}: ${remark}`));
    return { ...read, remarks, repeated, isFull, passedOver };
}
/** What keeps the file from being read is told by whoever reads it for its samples. */
async function idsIn(path, name) {
    const read = await (0,problem/* attempt */.CD)(() => askedIds((0,json_texts/* jsonTexts */.b)(name, (0,packed_lines/* readPackedLines */.c)(path, name))));
    return read.ok ? read.value : { samples: 0, characters: 0, repeated: [], ambiguous: new Set() };
}
function requestsOf(answers) {
    return {
        ids: new Set(answers.flatMap(({ id }) => id ?? [])),
        inputs: new Set(answers.flatMap(({ input }) => (input === undefined ? [] : [inputKey(input)]))),
    };
}
async function readSamplesIn(path, name, reading) {
    const { samples, ...read } = await samplesOf(path, name, reading);
    return { answers: (final) => samples.map((sample) => answerOfSample(sample, final)), ...read };
}
async function isRunFile(path) {
    for await (const line of (0,packed_lines/* readPackedLines */.c)(path))
        return /^\{\s*"evalgap"\s*:\s*"run"/.test((0,read_run_file/* withoutMark */.E_)(line).slice(0, 100));
    return false;
}
/** The first trial of each case: further ones are no requests of their own. */
async function readRun(path, name) {
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,packed_lines/* readPackedLines */.c)(path, name), name);
    const first = new Map();
    const further = new Set();
    for await (const trial of trials) {
        const key = (0,settle/* versionKey */._5)(trial);
        const before = first.get(key);
        if (before === undefined || comesFirst(trial, before))
            first.set(key, trial);
        if (before !== undefined && before.trial !== trial.trial)
            further.add(key);
    }
    const answers = Array.from(first.values(), answerOfTrial);
    const aside = `${name}: ${(0,format/* plural */.LS)(further.size, 'case')} ran several times; the first trial of each is compared.`;
    const remarks = further.size === 0 ? [] : [aside];
    return { header, answers: () => answers, problems: [], repeated: [], remarks, isFull: false, passedOver: 0 };
}
function comesFirst(trial, before) {
    return trial.trial < before.trial || (trial.trial === before.trial && (0,settle/* precedence */.Jg)(trial) < (0,settle/* precedence */.Jg)(before));
}
function noInputs(file) {
    return {
        message: 'this is a run file, which does not hold what was asked',
        location: { file },
        expected: 'samples of production',
        remedy: 'To hold two runs against each other: evalgap shadow CURRENT CANDIDATE',
    };
}
function noAnswers(file) {
    return {
        message: 'this file holds no answer that could be compared',
        location: { file },
        expected: 'samples, or a run file',
        remedy: 'Export what the version answered; docs/production.md tells the formats',
    };
}

;// CONCATENATED MODULE: ./build/production/shadow/pair-answers.js

/**
 * Puts together what two versions answered to the same request: by id where it stands once on either side and asks the
 * same there, then by an input that stands once on either side. Never by position.
 */
function pair_answers_pairAnswers(current, candidate) {
    const [one, other] = [sideOf(current), sideOf(candidate)];
    const pairs = [];
    const askOther = [];
    const paired = new Set();
    const put = (pair) => {
        pairs.push(pair);
        paired.add(pair.current).add(pair.candidate);
    };
    for (const [id, answer] of one.byId) {
        const match = other.byId.get(id);
        if (match === undefined || answer === undefined)
            continue;
        if (askSame(answer, match))
            put({ current: answer, candidate: match });
        else
            askOther.push(id);
    }
    const byId = pairs.length;
    for (const [input, answer] of one.byInput) {
        const match = other.byInput.get(input);
        if (match === undefined || answer === undefined)
            continue;
        if (!paired.has(answer) && !paired.has(match))
            put({ current: answer, candidate: match });
    }
    return {
        pairs: sorted(pairs),
        byId,
        byInput: pairs.length - byId,
        unpaired: { current: current.length - pairs.length, candidate: candidate.length - pairs.length },
        repeated: { current: repeatedIn(one.byId), candidate: repeatedIn(other.byId) },
        askOther: askOther.sort(),
    };
}
/** Pairs that are known to be about one request. */
function alreadyPaired(pairs) {
    const none = { current: [], candidate: [] };
    return {
        pairs: sorted(pairs),
        byId: pairs.length,
        byInput: 0,
        unpaired: { current: 0, candidate: 0 },
        repeated: none,
        askOther: [],
    };
}
function sideOf(answers) {
    return {
        byId: indexed(answers, ({ id }) => id),
        byInput: indexed(answers, ({ input }) => (input === undefined ? undefined : (0,json/* canonicalJson */.dj)(input))),
    };
}
function indexed(answers, keyOf) {
    const index = new Map();
    for (const answer of answers) {
        const key = keyOf(answer);
        if (key !== undefined)
            index.set(key, index.has(key) ? undefined : answer);
    }
    return index;
}
/** As far as both tell what was asked. */
function askSame(one, other) {
    if (one.digest !== undefined && other.digest !== undefined)
        return one.digest === other.digest;
    if (one.input === undefined || other.input === undefined)
        return true;
    return (0,json/* canonicalJson */.dj)(one.input) === (0,json/* canonicalJson */.dj)(other.input);
}
function repeatedIn(index) {
    return [...index].flatMap(([id, answer]) => (answer === undefined ? [id] : [])).sort();
}
function sorted(pairs) {
    const keyed = pairs.map((pair) => ({ pair, key: keyOf(pair) }));
    return keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)).map(({ pair }) => pair);
}
/** The same whichever side is called which. */
function keyOf({ current, candidate }) {
    const ids = [current.id ?? '', candidate.id ?? ''].sort();
    return JSON.stringify([...ids, (0,json/* canonicalJson */.dj)(current.input ?? candidate.input ?? null)]);
}

// EXTERNAL MODULE: ./build/system/installed.js
var installed = __webpack_require__(21582);
// EXTERNAL MODULE: ./build/stats/distributions.js
var distributions = __webpack_require__(90827);
;// CONCATENATED MODULE: ./build/stats/stuart-maxwell.js

/**
 * Stuart and Maxwell's test that paired answers fall into k categories equally often on both sides; with two
 * categories McNemar's chi-square without correction. Categories that only ever swap among themselves are tested
 * together and the parts added, so that a category never moved, or a table in blocks, costs degrees of freedom and
 * nothing else. Where nothing moved, p is 1 at 0 degrees.
 *
 * @param table counts, first side in rows, second in columns; square
 */
function stuartMaxwell(table) {
    if (table.some((row) => row.length !== table.length))
        throw new RangeError('the table must be square');
    let chi2 = 0;
    let df = 0;
    for (const [, ...kept] of blocks(table)) {
        const differences = kept.map((category) => total(table, category, 'row') - total(table, category, 'column'));
        chi2 += quadraticForm(kept.map((row) => kept.map((column) => covariance(table, row, column))), differences);
        df += kept.length;
    }
    return { chi2, df, p: df === 0 ? 1 : (0,distributions/* chiSquareUpperTail */.AF)(chi2, df) };
}
function cell(table, row, column) {
    return table[row]?.[column] ?? 0;
}
function total(table, category, side) {
    return table.reduce((sum, _, other) => sum + (side === 'row' ? cell(table, category, other) : cell(table, other, category)), 0);
}
function covariance(table, row, column) {
    if (row !== column)
        return -(cell(table, row, column) + cell(table, column, row));
    return total(table, row, 'row') + total(table, row, 'column') - 2 * cell(table, row, row);
}
/** Categories between which cases moved, directly or by way of others. */
function blocks(table) {
    const found = [];
    const seen = new Set();
    for (const start of table.keys()) {
        if (seen.has(start))
            continue;
        const block = [start];
        seen.add(start);
        for (const from of block) {
            for (const to of table.keys()) {
                if (seen.has(to) || cell(table, from, to) + cell(table, to, from) === 0)
                    continue;
                seen.add(to);
                block.push(to);
            }
        }
        found.push(block);
    }
    return found;
}
/** v′ S⁻¹ v for a positive definite S, by elimination. */
function quadraticForm(matrix, vector) {
    const [pivots = [], ...rows] = matrix;
    const [pivot, ...across] = pivots;
    const [value = 0, ...values] = vector;
    if (pivot === undefined)
        return 0;
    const reduced = rows.map(([below = 0, ...row]) => row.map((entry, index) => entry - (below * (across[index] ?? 0)) / pivot));
    const remaining = values.map((entry, index) => entry - ((across[index] ?? 0) * value) / pivot);
    return (value * value) / pivot + quadraticForm(reduced, remaining);
}

;// CONCATENATED MODULE: ./build/production/shadow/message-noise.js
/** What the same message has anew in each run. */
const OF_MESSAGES = new Set([
    'id',
    'call_id',
    'tool_call_id',
    'tool_use_id',
    'usage',
    'usage_metadata',
    'response_metadata',
    'created_at',
]);
const KINDS = new Set([
    'human',
    'user',
    'ai',
    'assistant',
    'system',
    'developer',
    'tool',
    'function',
    'message',
    'AIMessageChunk',
]);
const CALLS_AND_ANSWERS = new Set([
    'tool_use',
    'tool_result',
    'tool_call',
    'tool_call_response',
    'function_call',
    'function_call_output',
]);
/** What a step gave, without ids and usage of the messages in it. Whatever is no message stays as it is. */
function withoutNoise(value) {
    if (Array.isArray(value))
        return value.map((item) => withoutNoise(item));
    if (!isObject(value))
        return value;
    const isNoisy = isMessage(value) || CALLS_AND_ANSWERS.has(value.type);
    return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => {
        if (isNoisy && OF_MESSAGES.has(key))
            return [];
        return [[key, isCalls(key, item) ? item.map(withoutCallId) : withoutNoise(item)]];
    }));
}
/** It has content, and says whose it is or which call it answers. */
function isMessage(value) {
    if (!Object.hasOwn(value, 'content'))
        return false;
    return typeof value.role === 'string' || KINDS.has(value.type) || typeof value.tool_call_id === 'string';
}
/** The calls that a message asks for. */
function isCalls(key, value) {
    return key === 'tool_calls' && Array.isArray(value);
}
function withoutCallId(call) {
    if (!isObject(call))
        return call;
    return Object.fromEntries(Object.entries(call).filter(([key]) => !OF_MESSAGES.has(key)));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/production/shadow/same-step.js


/**
 * Holds two occurrences of one step against each other. Calls are compared by their arguments, whatever came back;
 * other steps by their output, else by the error that they ended with. A call is compared as its canonical JSON, in
 * which numbers of one value are one; texts in Unicode form NFC, without regard to white space.
 */
function matchSteps(one, other) {
    const [called, otherCalled] = [calledWith(one), calledWith(other)];
    if (called !== undefined && otherCalled !== undefined) {
        if (called !== otherCalled)
            return 'different';
        const [result, otherResult] = [resultOf(one), resultOf(other)];
        return result === undefined || otherResult === undefined || result === otherResult ? 'same' : 'result';
    }
    const [result, otherResult] = [resultOf(one), resultOf(other)];
    const alike = result === otherResult;
    if (called !== undefined || otherCalled !== undefined)
        return alike && result !== undefined ? 'same' : 'untold';
    if (alike)
        return 'same';
    return result === undefined || otherResult === undefined ? 'untold' : 'different';
}
/** Texts that are equal for calls that are the same, and for those to which the same came back. */
function stepKey(step) {
    const [called, result] = [calledWith(step), resultOf(step)];
    const key = called ?? result ?? '';
    return { key, full: JSON.stringify([key, result ?? null]) };
}
/** What a step comes to, as a value that equals that of any step that it agrees with. */
function comparedValue(step) {
    if (step.arguments !== undefined)
        return parsed(step.arguments);
    if (step.output !== undefined)
        return outputValue(step.output);
    return step.error === undefined ? undefined : { error: step.error };
}
/** The calls that an output is a list of, if it is one. */
function callsIn(output) {
    if (!Array.isArray(output) || output.length === 0)
        return undefined;
    const calls = [];
    for (const item of output) {
        if (typeof item !== 'object' || item === null || Array.isArray(item))
            return undefined;
        const { name, arguments: given } = item;
        if (typeof name !== 'string' || given === undefined)
            return undefined;
        calls.push({ name, arguments: parsed(given) });
    }
    return calls;
}
function calledWith(step) {
    return step.arguments === undefined ? undefined : (0,json/* canonicalJson */.dj)(parsed(step.arguments));
}
function resultOf({ output, error }) {
    if (output !== undefined)
        return (0,json/* canonicalJson */.dj)({ output: outputValue(output) });
    return error === undefined ? undefined : (0,json/* canonicalJson */.dj)({ error });
}
/** Of calls, names and arguments alone, and of messages what they say: their ids differ from run to run. */
function outputValue(output) {
    const value = parsed(output);
    const calls = callsIn(value);
    return calls === undefined
        ? normalised(withoutNoise(value))
        : calls.map(({ name, arguments: given }) => ({ name, arguments: given }));
}
function normalised(value) {
    if (typeof value === 'string')
        return value.normalize().replace(/\s+/gu, ' ').trim();
    if (Array.isArray(value))
        return value.map((item) => normalised(item));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalised(item)]));
}
/** Providers hand arguments over as JSON within a text, and some traces outputs. */
function parsed(given) {
    if (typeof given !== 'string' || !/^\s*[{[]/.test(given))
        return given;
    try {
        return JSON.parse(given);
    }
    catch {
        return given;
    }
}

;// CONCATENATED MODULE: ./build/production/shadow/moves.js



const NOT_DONE = '(not done)';
const OTHER = '(other)';
/** More rows than this no one reads. */
const MOST_VALUES = 12;
/** What is longer is a text, not a choice out of a few. */
const LONGEST_VALUE = 60;
/** Where the most frequent values are less than this, the step has no vocabulary. */
const LEAST_COVERED = 0.8;
/**
 * The values that the step chooses among, most frequent first, the rare ones left to `(other)`. `undefined`: it does
 * not choose among a few short ones.
 */
function vocabularyOf(both) {
    const counts = new Map();
    for (const { current, candidate } of both) {
        for (const step of [current, candidate]) {
            const value = choiceOf(step);
            if (value === undefined || value.length > LONGEST_VALUE)
                return undefined;
            counts.set(value, (counts.get(value) ?? 0) + 1);
        }
    }
    const found = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
    const kept = found.length <= MOST_VALUES ? found : found.slice(0, MOST_VALUES - 1);
    const covered = kept.reduce((sum, [, n]) => sum + n, 0);
    const all = 2 * both.length;
    if (all === 0 || covered < LEAST_COVERED * all)
        return undefined;
    // Nearly as many values as pairs: each request has its own.
    if (found.length > MOST_VALUES / 2 && found.length > both.length / 2)
        return undefined;
    const values = kept.map(([value]) => value);
    return found.length === kept.length ? values : [...values.filter((value) => value !== OTHER), OTHER];
}
/** Counts each pair once; Stuart and Maxwell's test asks whether the values are as frequent on either side. */
function movesOf(both, values) {
    const places = new Map(values.map((value, index) => [value, index]));
    const counts = values.map(() => values.map(() => 0));
    for (const { current, candidate } of both) {
        const row = counts[placeOf(current, places)];
        const column = placeOf(candidate, places);
        if (row !== undefined)
            row[column] = (row[column] ?? 0) + 1;
    }
    return { table: { values, counts }, ...stuartMaxwell(counts) };
}
/** What a step chose, in the words of its vocabulary. */
function valueIn(step, values) {
    const value = choiceOf(step);
    return value !== undefined && values.includes(value) ? value : OTHER;
}
function placeOf(step, places) {
    return places.get(choiceOf(step) ?? OTHER) ?? places.get(OTHER) ?? -1;
}
/** A step's value in a few characters; of calls their names. An object is no choice. */
function choiceOf(step) {
    if (step === undefined)
        return NOT_DONE;
    if (step.arguments !== undefined)
        return undefined;
    const calls = step.output === undefined ? undefined : callsIn(step.output);
    if (calls !== undefined)
        return calls.map(({ name }) => name).join(', ');
    const value = step.output === undefined ? undefined : comparedValue(step);
    if (value === undefined)
        return step.error === undefined ? undefined : `(error: ${step.error})`;
    if (typeof value === 'string')
        return value;
    return typeof value !== 'object' || value === null || Array.isArray(value) ? (0,json/* canonicalJson */.dj)(value) : undefined;
}

;// CONCATENATED MODULE: ./build/production/shadow/difference.js



const DONE = '(done)';
/** @param values what the step chooses among, where it does */
function differenceOf({ current, candidate }, values) {
    if (current === undefined || candidate === undefined)
        return values === undefined
            ? { kind: 'moved', from: current ? DONE : NOT_DONE, to: candidate ? DONE : NOT_DONE }
            : { kind: 'moved', from: valueIn(current, values), to: valueIn(candidate, values) };
    if (current.arguments !== undefined && candidate.arguments !== undefined)
        return { kind: 'arguments', keys: differingKeys(current.arguments, candidate.arguments) };
    const [one, other] = [current.output, candidate.output];
    if (one !== undefined && other !== undefined) {
        const calls = [callsIn(one), callsIn(other)];
        if (calls[0] !== undefined && calls[1] !== undefined)
            return betweenCalls(calls[0], calls[1]);
    }
    if (values !== undefined)
        return { kind: 'moved', from: valueIn(current, values), to: valueIn(candidate, values) };
    const [value, otherValue] = [one, other].map((output) => (output === undefined ? undefined : outputValue(output)));
    if (difference_isObject(value) && difference_isObject(otherValue))
        return { kind: 'fields', keys: differingKeys(value, otherValue) };
    return typeof one === 'string' && typeof other === 'string' && isWorded(one) && isWorded(other)
        ? { kind: 'wording' }
        : { kind: 'values' };
}
/** One text for differences that are alike. */
function differenceKey(difference) {
    return (0,json/* canonicalJson */.dj)(difference);
}
function betweenCalls(one, other) {
    const [from, to] = [one, other].map((calls) => calls.map(({ name }) => name).join(', '));
    if (from !== undefined && to !== undefined && from !== to)
        return { kind: 'moved', from, to };
    const keys = one.flatMap((call, index) => differingKeys(call.arguments, other[index]?.arguments ?? null));
    return { kind: 'arguments', keys: [...new Set(keys)].sort() };
}
function differingKeys(one, other) {
    if (!difference_isObject(one) || !difference_isObject(other))
        return [];
    const valueAt = (value, key) => Object.hasOwn(value, key) ? (0,json/* canonicalJson */.dj)(value[key] ?? null) : undefined;
    return [...new Set([...Object.keys(one), ...Object.keys(other)])]
        .filter((key) => valueAt(one, key) !== valueAt(other, key))
        .sort();
}
function difference_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A sentence rather than an id or a word. */
function isWorded(text) {
    return text.trim().split(/\s+/u).length >= 3;
}

;// CONCATENATED MODULE: ./build/production/shadow/clusters.js


/** With fewer that had the same value, all that agree at the step stand in. */
const FEWEST_STAYED = 20;
/** Steps that change the world first, then the largest. */
function clustersOf(walked, steps, mutating) {
    const values = new Map(steps.map(({ step, moves }) => [step, moves?.table.values]));
    const found = new Map();
    for (const { pair, first, steps: paired } of walked) {
        if (first === undefined)
            continue;
        const { step } = first;
        const at = paired.find((one) => one.step === step && one.how === 'live' && one.match === 'different');
        const difference = first.isOrder && first.current !== null && first.candidate !== null
            ? { kind: 'order', current: first.current, candidate: first.candidate }
            : differenceOf({ current: at?.current, candidate: at?.candidate }, values.get(step));
        const key = JSON.stringify([step, differenceKey(difference)]);
        const cluster = found.get(key) ?? { step, difference, pairs: [] };
        found.set(key, cluster);
        cluster.pairs.push(pair);
    }
    const agreeing = agreeingPairs(walked, values);
    return [...found]
        .map(([key, cluster]) => {
        const stayed = stayedIn(agreeing.get(cluster.step), cluster.difference);
        return { key, cluster: { ...cluster, stayed, mutates: mutating.has(cluster.step) } };
    })
        .sort((one, other) => Number(other.cluster.mutates) - Number(one.cluster.mutates) ||
        other.cluster.pairs.length - one.cluster.pairs.length ||
        (one.key < other.key ? -1 : 1))
        .map(({ cluster }) => cluster);
}
function agreeingPairs(walked, values) {
    const agreeing = new Map();
    for (const { pair, steps } of walked) {
        const passedOver = new Set(steps.flatMap(({ step, how, match }) => (how === 'live' && match === 'same' ? [] : [step])));
        for (const { step, current } of steps) {
            if (passedOver.has(step))
                continue;
            // Of a step that occurs twice the first speaks for it.
            passedOver.add(step);
            const at = agreeing.get(step) ?? { pairs: [], byValue: new Map() };
            agreeing.set(step, at);
            at.pairs.push(pair);
            const chosen = values.get(step);
            if (chosen === undefined)
                continue;
            const value = valueIn(current, chosen);
            const alike = at.byValue.get(value);
            if (alike === undefined)
                at.byValue.set(value, [pair]);
            else
                alike.push(pair);
        }
    }
    return agreeing;
}
function stayedIn(agreeing, difference) {
    const alike = difference.kind === 'moved' ? (agreeing?.byValue.get(difference.from) ?? []) : [];
    return alike.length < FEWEST_STAYED ? (agreeing?.pairs ?? []) : alike;
}

;// CONCATENATED MODULE: ./build/production/shadow/label-first.js

/** One of each cluster in their order, then a second of each, and so on; of a cluster the least sure ones first. */
function labelFirst(clusters, most) {
    const queues = clusters.map(({ pairs }) => leastSureFirst(pairs));
    const deepest = Math.max(0, ...queues.map(({ length }) => length));
    const chosen = [];
    for (let depth = 0; depth < deepest && chosen.length < most; depth += 1) {
        for (const [cluster, queue] of queues.entries()) {
            const pair = queue[depth];
            if (pair !== undefined && chosen.length < most)
                chosen.push({ cluster, pair });
        }
    }
    return chosen;
}
/** Pairs of which nobody says how sure they are come last; else their own order stays. */
function leastSureFirst(pairs) {
    const sure = ({ current, candidate }) => Math.min(surenessOf(current) ?? Number.POSITIVE_INFINITY, surenessOf(candidate) ?? Number.POSITIVE_INFINITY);
    return pairs
        .map((pair) => ({ pair, confidence: sure(pair) }))
        .sort((one, other) => (one.confidence === other.confidence ? 0 : one.confidence - other.confidence))
        .map(({ pair }) => pair);
}

// EXTERNAL MODULE: ./build/stats/sign-flip.js + 1 modules
var sign_flip = __webpack_require__(32317);
;// CONCATENATED MODULE: ./build/stats/mcnemar.js

/**
 * McNemar's exact and mid-p test on pairs of yes and no (Fagerland, Lydersen and Laake 2013): the sign-flip test in
 * which every pair that differs differs by one.
 *
 * @param baseOnly pairs in which only the base is right
 * @param headOnly pairs in which only the head is right
 */
function mcnemar(baseOnly, headOnly) {
    return (0,sign_flip/* signFlipOfSizes */.S)([{ size: 1, count: baseOnly + headOnly }], headOnly - baseOnly);
}

;// CONCATENATED MODULE: ./build/production/shadow/rates.js


function pairedRate(pairs, holds) {
    const both = pairs.flatMap(({ current, candidate }) => {
        const [one, other] = [holds(current), holds(candidate)];
        return one === undefined || other === undefined ? [] : [[one, other]];
    });
    if (both.length === 0)
        return undefined;
    const onlyCurrent = both.filter(([one, other]) => one && !other).length;
    const onlyCandidate = both.filter(([one, other]) => !one && other).length;
    const current = both.filter(([one]) => one).length;
    return {
        pairs: both.length,
        current,
        candidate: current - onlyCurrent + onlyCandidate,
        onlyCurrent,
        onlyCandidate,
        p: mcnemar(onlyCurrent, onlyCandidate).mid,
    };
}
function confidenceShift(pairs) {
    const both = pairs.flatMap(({ current, candidate }) => current.confidence === undefined || candidate.confidence === undefined
        ? []
        : [{ current: current.confidence, candidate: candidate.confidence }]);
    const n = both.length;
    if (n === 0)
        return undefined;
    const differences = both.map(({ current, candidate }) => candidate - current);
    const difference = mean(differences);
    const figures = {
        pairs: n,
        current: mean(both.map(({ current }) => current)),
        candidate: mean(both.map(({ candidate }) => candidate)),
        difference,
    };
    if (n < 2)
        return figures;
    const variance = differences.reduce((sum, one) => sum + (one - difference) ** 2, 0) / (n - 1);
    const half = (0,distributions/* tQuantile */.YW)(0.975, n - 1) * Math.sqrt(variance / n);
    return { ...figures, interval: [difference - half, difference + half] };
}
/** Whether a step ended with an error; known as soon as there is a step. */
function hasError({ steps }) {
    return steps.length === 0 ? undefined : steps.some(({ error }) => error !== undefined);
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./build/production/shadow/side-by-side.js
const AS_THEY_HAPPENED = () => false;
/** No more steps than this are at work at once. */
const MOST_AT_ONCE = 50;
/** In fewer of the answers that have both, the rarer order is an exception rather than a habit. */
const LEAST_SHARE = 0.1;
/**
 * Steps at work side by side end in one order now and in the other then. Two are taken for such where each version by
 * itself ends them either way, in at least a tenth of its answers each; never where one of them changes the world.
 */
function sideBySide(pairs, mutating) {
    const [current, candidate] = [
        eitherWay(pairs.map((pair) => pair.current.steps)),
        eitherWay(pairs.map((pair) => pair.candidate.steps)),
    ];
    const beside = new Map();
    for (const [key, names] of current) {
        if (!candidate.has(key) || names.some((name) => mutating.has(name)))
            continue;
        const [one, other] = names;
        beside.set(one, (beside.get(one) ?? new Set()).add(other));
        beside.set(other, (beside.get(other) ?? new Set()).add(one));
    }
    return beside.size === 0 ? AS_THEY_HAPPENED : (one, other) => beside.get(one)?.has(other) === true;
}
/** The pairs of steps that one version ends in either order, by a key that does not depend on it. */
function eitherWay(answers) {
    const counts = new Map();
    for (const { names, answered } of courses(answers)) {
        for (const [one, other] of inOrder(names)) {
            const key = side_by_side_keyOf(one, other);
            const count = counts.get(key) ?? { names: [one, other], forth: 0, back: 0 };
            counts.set(key, count);
            if (one < other)
                count.forth += answered;
            else
                count.back += answered;
        }
    }
    const isHabit = ({ forth, back }) => Math.min(forth, back) > 0 && Math.min(forth, back) >= LEAST_SHARE * (forth + back);
    return new Map([...counts].flatMap(([key, count]) => (isHabit(count) ? [[key, count.names]] : [])));
}
/** Answers that did the same steps in one order are looked at once. */
function courses(answers) {
    const found = new Map();
    for (const steps of answers) {
        const names = steps.map(({ name }) => name);
        const key = JSON.stringify(names);
        const course = found.get(key) ?? { names, answered: 0 };
        course.answered += 1;
        found.set(key, course);
    }
    return found.values();
}
/** Steps of which all occurrences of the first come before all of the second. */
function* inOrder(names) {
    const spans = new Map();
    for (const [index, name] of names.entries()) {
        const span = spans.get(name);
        if (span === undefined)
            spans.set(name, { first: index, last: index });
        else
            span.last = index;
    }
    for (const [one, { last }] of spans)
        for (const [other, { first }] of spans)
            if (last < first)
                yield [one, other];
}
function side_by_side_keyOf(one, other) {
    return JSON.stringify(one < other ? [one, other] : [other, one]);
}
/**
 * The steps in an order that is the same for all that differ only in how steps side by side ended: each as early in the
 * chain as those before it let it be.
 */
function settled(steps, order, inAnyOrder) {
    if (inAnyOrder === AS_THEY_HAPPENED)
        return steps;
    const place = ({ name }) => order.get(name) ?? order.size;
    const left = [...steps];
    const arranged = [];
    while (left.length > 0) {
        const free = left.slice(0, MOST_AT_ONCE).filter((step, index) => {
            return left.slice(0, index).every(({ name }) => inAnyOrder(name, step.name));
        });
        const [next] = free.sort((one, other) => place(one) - place(other));
        arranged.push(...left.splice(next === undefined ? 0 : left.indexOf(next), 1));
    }
    return arranged;
}

// EXTERNAL MODULE: ./build/stats/holm.js
var holm = __webpack_require__(84060);
// EXTERNAL MODULE: ./build/stats/wilson.js
var wilson = __webpack_require__(23702);
;// CONCATENATED MODULE: ./build/production/shadow/step-agreement.js



/** A row for each step in the order given; p of the moves adjusted by Holm over all of them. */
function stepAgreements(walked, steps) {
    const byStep = new Map(Array.from(steps, (step) => [step, []]));
    for (const pair of walked) {
        for (const [step, found] of occurrencesOf(pair))
            byStep.get(step)?.push(found);
    }
    return withAdjusted(Array.from(byStep, ([step, pairs]) => agreementAt(step, pairs)));
}
function occurrencesOf({ steps }) {
    const found = new Map();
    for (const one of steps) {
        const list = found.get(one.step);
        if (list === undefined)
            found.set(one.step, [one]);
        else
            list.push(one);
    }
    return found;
}
function agreementAt(step, pairs) {
    const standings = pairs.flatMap((found) => standingOf(found) ?? []);
    const replayed = standings.filter(({ isReplayed }) => isReplayed);
    const vocabulary = vocabularyOf(standings);
    const moves = vocabulary === undefined ? undefined : movesOf(standings, vocabulary);
    return {
        step,
        ...counted(standings),
        replayed: { comparable: replayed.length, agreed: agreedIn(replayed) },
        asItHappened: { pairs: pairs.length, agreed: pairs.filter((found) => found.every(({ alike }) => alike)).length },
        untold: pairs.filter((found) => found.some(({ match, how }) => match === 'untold' && how !== 'after')).length,
        ...(moves === undefined ? {} : { moves: { ...moves, pAdjusted: moves.p } }),
    };
}
function counted(standings) {
    const [comparable, agreed] = [standings.length, agreedIn(standings)];
    return comparable === 0
        ? { comparable, agreed }
        : { comparable, agreed, interval: (0,wilson/* wilson */.r)(agreed / comparable, comparable) };
}
function agreedIn(standings) {
    return standings.filter(({ agrees }) => agrees).length;
}
/** The occurrence that differs speaks for the pair, else the first. */
function standingOf(found) {
    const comparable = found.filter(({ how, match }) => how !== 'after' && match !== 'untold');
    const differing = comparable.find(({ match }) => match === 'different');
    const shown = differing ?? comparable[0];
    if (shown === undefined)
        return undefined;
    return {
        current: shown.current,
        candidate: shown.candidate,
        agrees: differing === undefined,
        isReplayed: shown.how === 'replayed',
    };
}
function withAdjusted(rows) {
    const adjusted = (0,holm/* holm */.f)(rows.flatMap(({ moves }) => (moves === undefined ? [] : [moves.p])));
    let next = 0;
    return rows.map((row) => {
        if (row.moves === undefined)
            return row;
        const pAdjusted = adjusted[next] ?? 1;
        next += 1;
        return { ...row, moves: { ...row.moves, pAdjusted } };
    });
}

;// CONCATENATED MODULE: ./build/production/shadow/step-order.js
/**
 * Step → its place: those of the config in its order, the others between them by where they stand in the answers on
 * average. The same whichever side is called which.
 */
function stepOrder(pairs, chain) {
    const places = meanPlaces(pairs);
    const ordered = chain.filter((name) => places.has(name)).map((name) => ({ name, place: places.get(name) ?? 0 }));
    const known = new Set(chain);
    const others = [...places]
        .filter(([name]) => !known.has(name))
        .map(([name, place]) => ({ name, place }))
        .sort((one, other) => one.place - other.place || (one.name < other.name ? -1 : 1));
    for (const other of others) {
        const behind = ordered.findIndex(({ place }) => place > other.place);
        ordered.splice(behind === -1 ? ordered.length : behind, 0, other);
    }
    return new Map(ordered.map(({ name }, index) => [name, index]));
}
/** Of the first occurrence of each step, as a share of the way through its answer. */
function meanPlaces(pairs) {
    const sums = new Map();
    for (const { steps } of pairs.flatMap(({ current, candidate }) => [current, candidate])) {
        const seen = new Set();
        for (const [index, { name }] of steps.entries()) {
            if (seen.has(name))
                continue;
            seen.add(name);
            const { sum, count } = sums.get(name) ?? { sum: 0, count: 0 };
            sums.set(name, { sum: sum + index / steps.length, count: count + 1 });
        }
    }
    // Rounded, since a sum of fractions depends on their order, and with that on which side is called which.
    return new Map(Array.from(sums, ([name, { sum, count }]) => [name, Math.round((sum / count) * 1e9)]));
}

;// CONCATENATED MODULE: ./build/production/shadow/like-calls.js

/**
 * Both sides' calls of one tool so that those that are the same stand at the same place: first what both called, then
 * what is left, each in its own order. Which side is called which changes nothing.
 */
function likeFirst(one, other) {
    const [mine, theirs] = [keyed(one), keyed(other)];
    const [shared, rest] = split(mine, theirs);
    const [sharedThere, restThere] = split(theirs, mine);
    return [
        [...inKeyOrder(shared), ...rest],
        [...inKeyOrder(sharedThere), ...restThere],
    ];
}
function keyed(steps) {
    return steps.map((step) => ({ step, ...stepKey(step) }));
}
/** Those that the other side has as well, as often as it has them. */
function split(steps, others) {
    const there = new Map();
    for (const { key } of others)
        there.set(key, (there.get(key) ?? 0) + 1);
    const shared = [];
    const rest = [];
    for (const one of steps) {
        const left = there.get(one.key) ?? 0;
        if (left === 0)
            rest.push(one.step);
        else {
            there.set(one.key, left - 1);
            shared.push(one);
        }
    }
    return [shared, rest];
}
function inKeyOrder(steps) {
    return steps
        .toSorted((one, other) => compare(one.key, other.key) || compare(one.full, other.full))
        .map(({ step }) => step);
}
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/production/shadow/walk-pair.js



/** Follows two answers to one request step by step. */
function walkPair(pair, options) {
    const { order, inAnyOrder = AS_THEY_HAPPENED } = options;
    let [current, candidate] = [pair.current.steps, pair.candidate.steps].map((steps) => settled(steps, order, inAnyOrder));
    const steps = [];
    let index = 0;
    let first;
    // Where neither tells of anything, nothing agrees.
    let cut = current.length + candidate.length === 0 ? 'untold' : undefined;
    let arranged = 0;
    for (; first === undefined && cut === undefined; index += 1) {
        if (index === arranged && !options.mutating.has(current[index]?.name ?? ''))
            [current, candidate, arranged] = callsArranged(current, candidate, index);
        const [one, other] = [current[index], candidate[index]];
        if (one === undefined && other === undefined)
            break;
        if (one === undefined || other === undefined || one.name !== other.name) {
            first = partingAt(current.slice(index), candidate.slice(index), options);
            break;
        }
        const step = one.name;
        const match = matchSteps(one, other);
        steps.push({ step, current: one, candidate: other, match, how: 'live', alike: isAlike(match) });
        if (match === 'different')
            first = { current: step, candidate: step, step, isOrder: false };
        else if (match !== 'same')
            cut = match;
        arranged = Math.max(arranged, index + 1);
    }
    return {
        pair,
        steps: [...steps, ...apart(current.slice(index), candidate.slice(index), first, pair.candidate)],
        ...(first === undefined ? {} : { first }),
        ...(cut === undefined ? {} : { cut }),
        chain: current,
        together: index,
    };
}
/** Calls of one tool right after one another may have been made at once: those that are the same are put together. */
function callsArranged(current, candidate, from) {
    const [one, other] = [runAt(current, from), runAt(candidate, from)];
    if (one.length + other.length <= 2 || one[0]?.name !== other[0]?.name)
        return [current, candidate, from];
    const [mine, theirs] = likeFirst(one, other);
    return [
        current.toSpliced(from, one.length, ...mine),
        candidate.toSpliced(from, other.length, ...theirs),
        from + Math.max(one.length, other.length),
    ];
}
function runAt(steps, from) {
    const name = steps[from]?.name;
    const end = steps.findIndex((step, index) => index >= from && (step.name !== name || step.arguments === undefined));
    return steps.slice(from, end === -1 ? steps.length : end);
}
/** From where the two parted: what differs there, then all that followed, matched by name and occurrence. */
function apart(current, candidate, first, { replayed }) {
    const rows = [];
    let [one, other] = [current, candidate];
    if (first !== undefined && first.current !== first.candidate) {
        const { step } = first;
        const [own, theirs] = [one.find(({ name }) => name === step), other.find(({ name }) => name === step)];
        const shown = first.isOrder || first.current === step ? { ...(own && { current: own }) } : {};
        const there = first.isOrder || first.candidate === step ? { ...(theirs && { candidate: theirs }) } : {};
        const alike = first.isOrder && own !== undefined && theirs !== undefined && isAlike(matchSteps(own, theirs));
        rows.push({ step, ...shown, ...there, match: 'different', how: 'live', alike });
        [one, other] = [one.filter((done) => done !== own), other.filter((done) => done !== theirs)];
    }
    const left = byName(other);
    for (const [step, done] of byName(one)) {
        const [mine, theirs] = likeFirst(done, left.get(step) ?? []);
        left.set(step, theirs.slice(mine.length));
        for (const [index, now] of mine.entries())
            rows.push(following(now, theirs[index], replayed?.get(step)));
    }
    return [...rows, ...[...left.values()].flat().map(onlyCandidate)];
}
function byName(steps) {
    const found = new Map();
    for (const step of steps) {
        const list = found.get(step.name);
        if (list === undefined)
            found.set(step.name, [step]);
        else
            list.push(step);
    }
    return found;
}
function following(current, candidate, again) {
    const { name: step } = current;
    const live = candidate === undefined ? 'different' : matchSteps(current, candidate);
    const alike = isAlike(live);
    if (again !== undefined)
        return { step, current, candidate: again, match: matchSteps(current, again), how: 'replayed', alike };
    return { step, current, ...(candidate === undefined ? {} : { candidate }), match: live, how: 'after', alike };
}
function onlyCandidate(candidate) {
    return { step: candidate.name, candidate, match: 'different', how: 'after', alike: false };
}
function isAlike(match) {
    return match === 'same' || match === 'result';
}
/** Of two steps done in another order the one that changes the world is what differs, else the earlier of the chain. */
function partingAt(current, candidate, { order, mutating }) {
    const [one, other] = [current[0]?.name, candidate[0]?.name];
    const isOrder = one !== undefined &&
        other !== undefined &&
        current.some(({ name }) => name === other) &&
        candidate.some(({ name }) => name === one);
    const place = (name) => (order.get(name) ?? order.size) - (isOrder && mutating.has(name) ? order.size + 1 : 0);
    const [step = ''] = [one, other]
        .filter((name) => name !== undefined)
        .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
    return { current: one ?? null, candidate: other ?? null, step, isOrder };
}

;// CONCATENATED MODULE: ./build/production/shadow/compare-shadow.js








const TO_LABEL = 10;
function compareShadow(current, candidate, chain = { steps: [], mutating: [] }) {
    return comparePairs(pairAnswers(current, candidate), chain);
}
function comparePairs(pairing, chain) {
    const answered = bothAnswered(pairing.pairs);
    const order = stepOrder(answered, chain.steps);
    const mutating = new Set(chain.mutating);
    const inAnyOrder = sideBySide(answered, mutating);
    const walked = answered.map((pair) => walkPair(pair, { order, mutating, inAnyOrder }));
    const steps = stepAgreements(walked, order.keys());
    const clusters = clustersOf(walked, steps, mutating);
    const unfollowed = (why) => walked.filter(({ first, cut }) => first === undefined && cut === why);
    return {
        pairing,
        compared: answered.length,
        agreedThroughout: unfollowed(undefined).length,
        cut: { result: unfollowed('result').length, untold: unfollowed('untold').length },
        steps,
        firstDisagreement: firstAt(walked, order),
        firstDisagreements: partings(walked, order),
        clusters,
        labelFirst: labelFirst(clusters, TO_LABEL),
        ...present('completed', pairedRate(pairing.pairs, ({ completed }) => completed)),
        ...present('routed', pairedRate(answered, ({ routed }) => routed)),
        ...present('errors', pairedRate(answered, hasError)),
        ...present('confidence', confidenceShift(answered)),
    };
}
function bothAnswered(pairs) {
    return pairs.filter(({ current, candidate }) => current.completed && candidate.completed);
}
function firstAt(walked, order) {
    const counts = new Map([...order.keys()].map((step) => [step, 0]));
    for (const { first } of walked)
        if (first !== undefined)
            counts.set(first.step, (counts.get(first.step) ?? 0) + 1);
    return new Map([...counts].filter(([, pairs]) => pairs > 0));
}
function partings(walked, order) {
    const cells = new Map();
    for (const { first } of walked) {
        if (first === undefined)
            continue;
        const { current, candidate } = first;
        const key = JSON.stringify([current, candidate]);
        const cell = cells.get(key) ?? { current, candidate, pairs: 0 };
        cells.set(key, cell);
        cell.pairs += 1;
    }
    const place = (step) => (step === null ? order.size : (order.get(step) ?? order.size));
    return [...cells.values()].sort((one, other) => place(one.current) - place(other.current) || place(one.candidate) - place(other.candidate));
}
function present(key, value) {
    return value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./build/production/shift/cluster-terms.js
var cluster_terms = __webpack_require__(30613);
// EXTERNAL MODULE: ./build/production/written-text.js
var written_text = __webpack_require__(28065);
;// CONCATENATED MODULE: ./build/production/shadow/report-texts.js


/** The report with `map` applied to every text of it that came out of an answer: what either side did, and what it is called. */
function mapReportTexts(report, mapped) {
    const map = (text) => (OURS.has(text) ? text : mapped(text));
    const maybe = (text) => (text === null ? null : map(text));
    const { pairing, notCompared, beyondSuite, steps, firstDisagreement, firstDisagreements, clusters } = report;
    return {
        ...report,
        pairing: {
            ...pairing,
            repeated: { current: mapIds(pairing.repeated.current, map), candidate: mapIds(pairing.repeated.candidate, map) },
            askOther: mapIds(pairing.askOther, map),
        },
        beyondSuite: beyondSuite.map(map),
        notCompared: { current: notCompared.current.map(map), candidate: notCompared.candidate.map(map) },
        steps: steps.map(({ step, table, ...row }) => {
            const named = { step: map(step), ...row };
            return { ...named, table: table === null ? null : { ...table, values: table.values.map(map) } };
        }),
        firstDisagreement: Object.fromEntries(Object.entries(firstDisagreement).map(([step, n]) => [map(step), n])),
        firstDisagreements: firstDisagreements.map(({ current, candidate, pairs }) => {
            return { current: maybe(current), candidate: maybe(candidate), pairs };
        }),
        clusters: clusters.map(({ step, difference, ...cluster }) => {
            return { step: map(step), difference: mapDifference(difference, map), ...cluster };
        }),
    };
}
const OURS = new Set([NOT_DONE, OTHER, DONE]);
function mapIds({ count, ids }, map) {
    return { count, ids: ids.map(map) };
}
function mapDifference(difference, map) {
    switch (difference.kind) {
        case 'moved':
            return { ...difference, from: map(difference.from), to: map(difference.to) };
        case 'order':
            return { ...difference, current: map(difference.current), candidate: map(difference.candidate) };
        case 'arguments':
        case 'fields':
            return { ...difference, keys: difference.keys.map(map) };
        default:
            return difference;
    }
}

;// CONCATENATED MODULE: ./build/production/shadow/report-shadow.js




const report_shadow_MOST_IDS = 20;
const MOST_CLUSTERS = 50;
/** Requests whose words are read, of each cluster and of those beside it. */
const READ_PER_CLUSTER = 100;
const READ_BESIDE = 500;
/** What two requests share is chance. */
const FEWEST_NAMED = 3;
/**
 * The report of a comparison. What is compared was never changed; what is shown of it has been redacted, and nothing
 * else leaves here.
 */
async function reportShadow(comparison, about, redactor) {
    const clusters = comparison.clusters.slice(0, MOST_CLUSTERS);
    const { pairing, compared, agreedThroughout, cut, firstDisagreement, firstDisagreements } = comparison;
    const { completed, routed, errors, confidence } = comparison;
    const terms = await termsOf(clusters, redactor);
    const report = {
        version: 1,
        sides: about.sides,
        paired: pairing.pairs.length,
        pairing: {
            byId: pairing.byId,
            byInput: pairing.byInput,
            unpaired: pairing.unpaired,
            repeated: { current: someIds(pairing.repeated.current), candidate: someIds(pairing.repeated.candidate) },
            askOther: someIds(pairing.askOther),
        },
        notCompared: about.notCompared,
        answerAlone: about.answerAlone,
        beyondSuite: about.beyondSuite,
        compared,
        agreedThroughout,
        cut,
        steps: comparison.steps.map((row) => stepReport(row, about.mutating)),
        firstDisagreement: Object.fromEntries(firstDisagreement),
        firstDisagreements,
        clusters: clusters.map(({ step, mutates, difference, pairs }, index) => {
            return { step, mutates, difference, pairs: pairs.length, terms: terms[index] ?? [] };
        }),
        labelFirst: [],
        completed: completed ?? null,
        routed: routed ?? null,
        errors: errors ?? null,
        confidence: confidence ?? null,
        remarks: about.remarks,
    };
    const shown = await withTextsRedacted(report, redactor);
    const labelFirst = [];
    for (const [index, chosen] of comparison.labelFirst.entries()) {
        const cluster = clusters[chosen.cluster];
        if (cluster === undefined)
            continue;
        const step = shown.clusters[chosen.cluster]?.step ?? '';
        labelFirst[index] = { ...(await caseToLabel(chosen, cluster.step, redactor)), step };
    }
    return { ...shown, labelFirst };
}
function stepReport({ moves, replayed, ...row }, mutating) {
    const { step, comparable, agreed, interval, asItHappened, untold } = row;
    return {
        step,
        mutates: mutating.includes(step),
        agree: comparable === 0 ? null : agreed / comparable,
        interval: interval ?? null,
        comparable,
        agreed,
        replayed,
        asItHappened,
        untold,
        table: moves?.table ?? null,
        chi2: moves?.chi2 ?? null,
        df: moves?.df ?? null,
        p: moves?.p ?? null,
        pAdjusted: moves?.pAdjusted ?? null,
    };
}
/** All texts at once, so that one value reads the same wherever it stands. */
async function withTextsRedacted(report, redactor) {
    const texts = new Set();
    mapReportTexts(report, (text) => {
        texts.add(text);
        return text;
    });
    const written = [...texts];
    const redacted = await redactor.json(written);
    const become = new Map(written.map((text, index) => [text, redacted[index] ?? '']));
    return mapReportTexts(report, (text) => become.get(text) ?? '');
}
/** Both answers and what was asked go through together: a value stands for itself in all three. */
async function caseToLabel({ cluster, pair }, step, redactor) {
    const { current, candidate } = pair;
    const confidence = { current: surenessOf(current) ?? null, candidate: surenessOf(candidate) ?? null };
    // A list, whose places a redact command cannot rename.
    const shown = await redactor.json([
        current.id ?? null,
        candidate.id ?? null,
        current.input ?? candidate.input ?? null,
        { [step]: doneAt(current, candidate, step) },
        { [step]: doneAt(candidate, current, step) },
    ]);
    const [id, otherId, input = null, one, other] = shown;
    const ids = { current: idOf(id), candidate: idOf(otherId) };
    return { cluster, step, ids, input, current: onlyIn(one), candidate: onlyIn(other), confidence };
}
function idOf(value) {
    return typeof value === 'string' ? value : null;
}
/** What stands under the one key of an object. */
function onlyIn(value) {
    return typeof value === 'object' && value !== null ? (Object.values(value)[0] ?? null) : null;
}
/** All occurrences of the step where it happened more than once on a side. */
function doneAt({ steps }, other, step) {
    const found = steps.filter(({ name }) => name === step).map(whatWasDone);
    const several = found.length > 1 || other.steps.filter(({ name }) => name === step).length > 1;
    return several ? found : (found[0] ?? null);
}
function whatWasDone({ arguments: given, output, error }) {
    return given ?? output ?? (error === undefined ? null : { error });
}
function someIds(ids) {
    return { count: ids.length, ids: ids.slice(0, report_shadow_MOST_IDS) };
}
/** Words out of what has been redacted, so that no name of a person becomes one. */
async function termsOf(clusters, redactor) {
    const read = clusters.map(({ pairs, stayed }) => {
        return { pairs: pairs.slice(0, READ_PER_CLUSTER), stayed: evenly(stayed, READ_BESIDE) };
    });
    const all = [...new Set(read.flatMap(({ pairs, stayed }) => [...pairs, ...stayed]))];
    const inputs = await redactor.json(all.map(inputOf));
    const texts = new Map(all.map((pair, index) => [pair, (0,written_text/* writtenText */.v)(inputs[index] ?? null)?.text ?? '']));
    const textsOf = (pairs) => pairs.map((pair) => texts.get(pair) ?? '').filter((text) => text !== '');
    return read.map(({ pairs, stayed }) => {
        const own = textsOf(pairs);
        return own.length < FEWEST_NAMED ? [] : (0,cluster_terms/* clusterTerms */.e)([...own, ...textsOf(stayed)], [...own.keys()]);
    });
}
/** At most so many of them, from all over the list. */
function evenly(items, most) {
    const every = Math.max(1, Math.ceil(items.length / most));
    return items.filter((_, index) => index % every === 0);
}
function inputOf({ current, candidate }) {
    return current.input ?? candidate.input ?? null;
}

;// CONCATENATED MODULE: ./build/production/shadow/suite-steps.js

/**
 * The steps that the suite names, and calls of tools: a framework tells of nodes and chains as well that nobody asked
 * about. All of them where no answer tells of a step of the suite but the final one of several.
 */
function suiteSteps(pairs, names, final) {
    const suite = new Set([...names, final]);
    const told = new Set(pairs.flatMap(({ current, candidate }) => [...namesOf(current), ...namesOf(candidate)]));
    if (!names.some((name) => (name !== final || names.length === 1) && told.has(name)))
        return { pairs, beyond: [] };
    const beyond = new Set();
    const within = (answer) => {
        const steps = answer.steps.filter((step) => {
            const stays = suite.has(step.name) || isCall(step);
            if (!stays)
                beyond.add(step.name);
            return stays;
        });
        return steps.length === answer.steps.length ? answer : { ...answer, steps };
    };
    const narrowed = pairs.map(({ current, candidate }) => {
        return { current: within(current), candidate: within(candidate) };
    });
    return { pairs: narrowed, beyond: [...beyond].sort() };
}
function namesOf({ steps }) {
    return steps.map(({ name }) => name);
}
function isCall({ arguments: given, output }) {
    return given !== undefined || (output !== undefined && callsIn(output) !== undefined);
}

;// CONCATENATED MODULE: ./build/production/shadow/told-steps.js

/**
 * What a source does not tell is not taken for what an agent did not do. An answer without a word of steps is compared
 * as an answer alone. Calls within a step are told apart where the other side tells each call as a step. Then left out
 * are: calls, where the other side tells of none at all; other steps that every answer of one side has and none of the
 * other, and all of them where the two have only the final one in common.
 *
 * @param owed steps that candidate tells of whenever it does them, so that it did not do what it does not tell
 */
function toldAlike(pairs, final, owed = new Set()) {
    const opened = withCallsOpened(pairs);
    const both = opened.filter((pair) => !isOneSided(pair));
    const notCompared = both.length === 0
        ? { current: withoutFinal(opened, 'current', final), candidate: withoutFinal(opened, 'candidate', final) }
        : { current: leftOut(both, 'current', final, owed), candidate: leftOut(both, 'candidate', final) };
    const theirs = namesIn(opened, 'candidate');
    return {
        pairs: without(opened, notCompared).map((pair) => (isOneSided(pair) ? answersOf(pair, final) : pair)),
        notCompared,
        answerAlone: opened.length - both.length,
        inCommon: theirs.size === 0 || [...namesIn(opened, 'current').keys()].some((name) => theirs.has(name)),
    };
}
function isOneSided({ current, candidate }) {
    return current.completed && candidate.completed && current.answerAlone !== candidate.answerAlone;
}
function answersOf({ current, candidate }, final) {
    const alone = (answer) => ({ ...answer, steps: answer.steps.filter(({ name }) => name === final) });
    return { current: alone(current), candidate: alone(candidate) };
}
function leftOut(pairs, side, final, owed = new Set()) {
    const across = side === 'current' ? 'candidate' : 'current';
    const [own, other] = [namesIn(pairs, side), namesIn(pairs, across)];
    if (own.size === 0 || other.size === 0)
        return [];
    const common = [...own.keys()].filter((name) => other.has(name));
    const isAnswerAlone = common.length === 1 && common[0] === final;
    const calls = callNames(pairs, side);
    const tellsOfCalls = tellsCalls(pairs, across);
    const answers = pairs.filter((pair) => pair[side].steps.length > 0).length;
    const isUntold = (name, n) => {
        if (other.has(name) || owed.has(name))
            return false;
        // Who tells of one call tells of all: one that never comes was never made.
        return calls.has(name) ? !tellsOfCalls : isAnswerAlone || n === answers;
    };
    return [...own].filter(([name, n]) => isUntold(name, n)).map(([name]) => name);
}
function withoutFinal(pairs, side, final) {
    return [...namesIn(pairs, side).keys()].filter((name) => name !== final);
}
/** A step whose output is a list of calls becomes a step for each, where the other side has these and not that step. */
function withCallsOpened(pairs) {
    const open = (side, other) => {
        if (callNames(pairs, other).size === 0)
            return new Set();
        const known = namesIn(pairs, other);
        return new Set(pairs.flatMap((pair) => pair[side].steps.flatMap((step) => (isListOfCalls(step) && !known.has(step.name) ? [step.name] : []))));
    };
    const [inCurrent, inCandidate] = [open('current', 'candidate'), open('candidate', 'current')];
    if (inCurrent.size + inCandidate.size === 0)
        return pairs;
    return pairs.map(({ current, candidate }) => {
        return { current: callsOpened(current, inCurrent), candidate: callsOpened(candidate, inCandidate) };
    });
}
function callsOpened(answer, names) {
    if (names.size === 0)
        return answer;
    const steps = answer.steps.flatMap((step) => {
        if (!names.has(step.name) || step.output === undefined)
            return [step];
        // An empty list is a step in which nothing was called.
        if (Array.isArray(step.output) && step.output.length === 0)
            return [];
        return callsIn(step.output)?.map(({ name, arguments: given }) => ({ name, arguments: given })) ?? [step];
    });
    return { ...answer, steps };
}
function isListOfCalls({ arguments: given, output }) {
    return given === undefined && output !== undefined && callsIn(output) !== undefined;
}
/** Name → answers of the side that have it. */
function namesIn(pairs, side) {
    const counts = new Map();
    for (const pair of pairs)
        for (const name of new Set(pair[side].steps.map((step) => step.name)))
            counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}
function callNames(pairs, side) {
    const called = ({ arguments: given }) => given !== undefined;
    return new Set(pairs.flatMap((pair) => pair[side].steps.filter(called).map(({ name }) => name)));
}
function tellsCalls(pairs, side) {
    return callNames(pairs, side).size > 0 || pairs.some((pair) => pair[side].steps.some(isListOfCalls));
}
function without(pairs, { current, candidate }) {
    if (current.length + candidate.length === 0)
        return pairs;
    const [fromCurrent, fromCandidate] = [new Set(current), new Set(candidate)];
    return pairs.map((pair) => {
        return { current: lacking(pair.current, fromCurrent), candidate: lacking(pair.candidate, fromCandidate) };
    });
}
function lacking(answer, names) {
    return { ...answer, steps: answer.steps.filter(({ name }) => !names.has(name)) };
}

// EXTERNAL MODULE: ./build/report/blocks.js
var report_blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/sections/problem-list.js
var problem_list = __webpack_require__(47392);
// EXTERNAL MODULE: ./build/report/sections/figures.js
var figures = __webpack_require__(5257);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/shadow-clusters.js





const MOST_ROWS = 12;
/** Disagreements that are alike, those of steps that change the world first, then the largest. */
function clusterBlocks({ clusters }) {
    if (clusters.length === 0)
        return [];
    const columns = [
        (0,report_blocks/* leftColumn */.Cd)('first different step'),
        (0,report_blocks/* leftColumn */.Cd)('difference'),
        (0,report_blocks/* rightColumn */.DK)('pairs'),
        (0,report_blocks/* leftColumn */.Cd)('frequent in these requests'),
    ];
    const rows = clusters
        .slice(0, MOST_ROWS)
        .map((cluster) => [
        (0,words/* words */.aL) `${(0,words/* code */.aY)(cluster.step)}${cluster.mutates ? ' (mutates)' : ''}`,
        differenceWords(cluster.difference),
        (0,words/* words */.aL) `${(0,format/* count */.U9)(cluster.pairs)}`,
        cluster.terms.length === 0 ? (0,words/* words */.aL) `${figures/* MISSING */.lV}` : (0,words/* listed */.KE)(cluster.terms.map((term) => (0,words/* code */.aY)(term))),
    ]);
    const more = clusters.length - MOST_ROWS;
    return [
        (0,report_blocks/* heading */.R_)(4, (0,words/* words */.aL) `Disagreements`),
        (0,report_blocks/* table */.tp)(columns, rows),
        ...(more > 0 ? [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,format/* plural */.LS)(more, 'smaller cluster')}.`)] : []),
    ];
}
/** The cases whose labels say most. */
function labelBlocks({ labelFirst, clusters }, length) {
    if (labelFirst.length === 0)
        return [];
    return [
        (0,report_blocks/* heading */.R_)(4, (0,words/* words */.aL) `Label these first`),
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `One of each cluster in turn, those that change the world first; within a cluster the least confident.`),
        (0,report_blocks/* list */.p_)(labelFirst.map((one) => caseWords(one, clusters[one.cluster], length))),
    ];
}
function caseWords(one, cluster, length) {
    const { ids, step, input, current, candidate, confidence } = one;
    const id = ids.current ?? ids.candidate;
    const also = ids.candidate !== null && ids.candidate !== id ? (0,words/* words */.aL) ` (${(0,words/* code */.aY)(ids.candidate)} of candidate)` : (0,words/* words */.aL) ``;
    const named = id === null ? (0,words/* words */.aL) `` : (0,words/* words */.aL) `${(0,words/* code */.aY)(id)}${also}: `;
    const sure = [confidence.current, confidence.candidate].filter((value) => value !== null);
    const asked = input === null ? (0,words/* words */.aL) `` : (0,words/* words */.aL) `${(0,words/* code */.aY)(textOf(input), length)} · `;
    const least = sure.length === 0 ? '' : `, confidence ${Math.min(...sure).toFixed(2)}`;
    const mutates = cluster?.mutates === true ? ' (mutates)' : '';
    return (0,words/* words */.aL) `${named}${asked}${(0,words/* code */.aY)(step)}${mutates}: current ${answerWords(current, length)}, candidate ${answerWords(candidate, length)}${least}`;
}
function answerWords(value, length) {
    return value === null ? (0,words/* words */.aL) `nothing` : (0,words/* words */.aL) `${(0,words/* code */.aY)(textOf(value), length)}`;
}
function differenceWords(difference) {
    switch (difference.kind) {
        case 'moved':
            return (0,words/* words */.aL) `${(0,words/* code */.aY)(difference.from)} → ${(0,words/* code */.aY)(difference.to)}`;
        case 'order':
            return (0,words/* words */.aL) `other order: ${(0,words/* code */.aY)(difference.candidate)} before ${(0,words/* code */.aY)(difference.current)}`;
        case 'arguments':
            return difference.keys.length === 0 ? (0,words/* words */.aL) `other arguments` : (0,words/* words */.aL) `arguments ${keyWords(difference.keys)}`;
        case 'fields':
            return (0,words/* words */.aL) `fields ${keyWords(difference.keys)}`;
        case 'wording':
            return (0,words/* words */.aL) `differs in wording`;
        case 'values':
            return (0,words/* words */.aL) `another value`;
        default:
            return (0,json/* assertNever */.xb)(difference);
    }
}
function keyWords(keys) {
    return (0,words/* listedUpTo */.MH)(4, keys.map((key) => (0,words/* code */.aY)(key)));
}
function textOf(value) {
    return typeof value === 'string' ? value : (0,json/* canonicalJson */.dj)(value);
}

;// CONCATENATED MODULE: ./build/report/shadow-rates.js


/** Completed, routed, failed calls and confidence on either side; what no side tells is left out. */
function rateLines({ completed, routed, errors, confidence }) {
    return [
        ...(completed === null || completed.current + completed.candidate === 2 * completed.pairs
            ? []
            : [rate('Completed', completed)]),
        ...(routed === null ? [] : [rate('Routed to a person', routed)]),
        ...(errors === null || errors.current + errors.candidate === 0
            ? []
            : [rate('With a step that ended in an error', errors)]),
        ...(confidence === null
            ? []
            : [
                (0,words/* words */.aL) `Mean confidence: ${confidence.current.toFixed(2)} → ${confidence.candidate.toFixed(2)}${confidence.interval === undefined
                    ? ''
                    : ` (95 % CI of the change ${confidence.interval.map((end) => end.toFixed(3)).join(' … ')})`}, over ${(0,format/* plural */.LS)(confidence.pairs, 'pair')}.`,
            ]),
    ];
}
function rate(what, { pairs, current, candidate, onlyCurrent, onlyCandidate, p }) {
    const moved = onlyCurrent + onlyCandidate === 0
        ? 'the same pairs'
        : `${onlyCurrent} only in current, ${onlyCandidate} only in candidate, ${(0,format/* pFigure */.pL)(p)}`;
    return (0,words/* words */.aL) `${what}: ${(0,format/* percent */.KN)(current / pairs)} → ${(0,format/* percent */.KN)(candidate / pairs)} of ${(0,format/* plural */.LS)(pairs, 'pair')} (${moved}).`;
}

;// CONCATENATED MODULE: ./build/report/shadow-steps.js




const shadow_steps_MOST_ROWS = 40;
/** With fewer that moved, the approximation by chi-square says little. */
const LEAST_MOVED = 10;
/** Agreement per step, and how often each is the first that differs. */
function stepTable({ steps, firstDisagreement, notCompared }) {
    if (steps.length === 0)
        return [];
    const untold = [
        ...notCompared.current.map((step) => untoldRow(step, 'candidate')),
        ...notCompared.candidate.map((step) => untoldRow(step, 'current')),
    ].slice(0, shadow_steps_MOST_ROWS);
    const columns = [
        (0,report_blocks/* leftColumn */.Cd)('step'),
        (0,report_blocks/* rightColumn */.DK)('comparable'),
        (0,report_blocks/* rightColumn */.DK)('agree (95 % CI)'),
        (0,report_blocks/* rightColumn */.DK)('first to differ'),
        { ...(0,report_blocks/* rightColumn */.DK)('as it happened'), optional: true },
    ];
    const rows = steps
        .slice(0, shadow_steps_MOST_ROWS)
        .map((row) => [
        (0,words/* words */.aL) `${(0,words/* code */.aY)(row.step)}${row.mutates ? ' (mutates)' : ''}`,
        (0,words/* words */.aL) `${(0,format/* count */.U9)(row.comparable)}${row.replayed.comparable === 0 ? '' : `, ${(0,format/* count */.U9)(row.replayed.comparable)} replayed`}`,
        agreement(row),
        (0,words/* words */.aL) `${(0,format/* count */.U9)(Object.hasOwn(firstDisagreement, row.step) ? (firstDisagreement[row.step] ?? 0) : 0)}`,
        (0,words/* words */.aL) `${share(row.asItHappened.agreed, row.asItHappened.pairs)}`,
    ]);
    return [(0,report_blocks/* table */.tp)(columns, [...rows, ...untold]), ...moreThan(steps.length - shadow_steps_MOST_ROWS, 'step'), ...replayNote(steps)];
}
function untoldRow(step, side) {
    return [(0,words/* words */.aL) `${(0,words/* code */.aY)(step)}`, (0,words/* words */.aL) `0`, (0,words/* words */.aL) `not told by ${side}`, (0,words/* words */.aL) `${figures/* MISSING */.lV}`, (0,words/* words */.aL) `${figures/* MISSING */.lV}`];
}
/** What either side did where they first differ; only where some did other steps. */
function firstTable({ firstDisagreements }) {
    if (firstDisagreements.every(({ current, candidate }) => current === candidate))
        return [];
    const name = (step) => (step === null ? (0,words/* words */.aL) `(end)` : (0,words/* words */.aL) `${(0,words/* code */.aY)(step)}`);
    const rows = firstDisagreements
        .toSorted((one, other) => other.pairs - one.pairs)
        .slice(0, shadow_steps_MOST_ROWS)
        .map(({ current, candidate, pairs }) => [name(current), name(candidate), (0,words/* words */.aL) `${(0,format/* count */.U9)(pairs)}`]);
    const columns = [(0,report_blocks/* leftColumn */.Cd)('current at'), (0,report_blocks/* leftColumn */.Cd)('candidate at'), (0,report_blocks/* rightColumn */.DK)('pairs')];
    return [(0,report_blocks/* details */.zH)((0,words/* words */.aL) `Where they first differ`, [(0,report_blocks/* table */.tp)(columns, rows)])];
}
/** What moved to what, of the steps that choose among a few values. */
function moveTables({ steps }) {
    return steps.flatMap((row) => {
        const moved = movedIn(row);
        if (row.table === null || moved === 0)
            return [];
        const { values, counts } = row.table;
        const columns = [(0,report_blocks/* leftColumn */.Cd)('current ↓ candidate →'), ...values.map((value) => (0,report_blocks/* rightColumn */.DK)(value))];
        const rows = counts.map((line, index) => [
            (0,words/* words */.aL) `${(0,words/* code */.aY)(values[index] ?? '')}`,
            ...line.map((n) => (0,words/* words */.aL) `${n === 0 ? figures/* MISSING */.lV : (0,format/* count */.U9)(n)}`),
        ]);
        return [
            (0,report_blocks/* details */.zH)((0,words/* words */.aL) `What moved to what in ${(0,words/* code */.aY)(row.step)}: ${(0,format/* plural */.LS)(moved, 'pair')}`, [
                (0,report_blocks/* table */.tp)(columns, rows),
                (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${testOf(row, moved)}`),
            ]),
        ];
    });
}
function testOf({ chi2, df, p, pAdjusted }, moved) {
    if (chi2 === null || df === null || p === null || pAdjusted === null)
        return '';
    if (moved < LEAST_MOVED)
        return `Too few moved to test whether the values are as frequent on either side.`;
    const adjusted = pAdjusted === p ? '' : `, adjusted ${(0,format/* pFigure */.pL)(pAdjusted)}`;
    return `Are the values as frequent on either side? Stuart–Maxwell: χ² = ${chi2.toFixed(2)}, ${df} df, ${(0,format/* pFigure */.pL)(p)}${adjusted}.`;
}
function movedIn({ table: found }) {
    if (found === null)
        return 0;
    return found.counts.reduce((sum, line, row) => sum + line.reduce((inLine, n, column) => inLine + (row === column ? 0 : n), 0), 0);
}
function agreement({ agree, interval }) {
    if (agree === null || interval === null)
        return (0,words/* words */.aL) `${figures/* MISSING */.lV}`;
    return (0,words/* words */.aL) `${(0,format/* percent */.KN)(agree)} (${(0,format/* percent */.KN)(interval[0])} … ${(0,format/* percent */.KN)(interval[1])})`;
}
function share(part, all) {
    return (0,figures/* percentOr */.pz)(all === 0 ? null : part / all);
}
function replayNote(steps) {
    if (steps.every(({ replayed }) => replayed.comparable === 0))
        return [];
    return [
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${'“Replayed”'}: the agent was asked again with what current's steps before it gave, so that the step can be compared beyond the first difference.`),
    ];
}
function moreThan(more, noun) {
    return more > 0 ? [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,format/* plural */.LS)(more, `more ${noun}`)}.`)] : [];
}

// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
;// CONCATENATED MODULE: ./build/report/shadow.js










/** Two versions side by side, without anybody's word on which is right. Takes nothing that was not redacted. */
function renderShadow(report, problems = []) {
    return (0,markdown/* toMarkdown */.l)(blocksOf(report, problems, 200));
}
function renderShadowText(report, problems = [], { columns = 80, style = terminal/* PLAIN */.tZ } = {}) {
    return (0,terminal/* toTerminal */.yw)(blocksOf(report, problems, 160), columns, style);
}
/** `problems` is there only when something could not be read. */
function shadowJson(report, problems = []) {
    return (0,report_json/* printJson */.Q2)({ ...report, ...(problems.length === 0 ? {} : { problems }) });
}
function blocksOf(report, problems, length) {
    const { sides, paired } = report;
    return [
        (0,report_blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap shadow · ${(0,words/* code */.aY)(sides.current)} against ${(0,words/* code */.aY)(sides.candidate)} · ${(0,format/* plural */.LS)(paired, 'pair')}`),
        ...(0,problem_list/* problemBlocks */.OT)(problems),
        (0,report_blocks/* paragraph */.FY)(headline(report)),
        ...notComparedBlocks(report),
        ...stepTable(report),
        (0,report_blocks/* small */.EX)(HOW_STEPS_ARE_COMPARED),
        ...firstTable(report),
        ...moveTables(report),
        ...clusterBlocks(report),
        ...labelBlocks(report, length),
        ...listOf([...rateLines(report), ...pairingLines(report), ...report.remarks.map((remark) => (0,words/* words */.aL) `${remark}`)]),
        (0,report_blocks/* small */.EX)(howToRead(report)),
    ];
}
const HOW_STEPS_ARE_COMPARED = (0,words/* words */.aL) `Agreement is over the pairs in which every step before agreed, with Wilson's 95 % interval. After the first different step the rest of a live trace is another conversation: ${'“as it happened”'} counts it all the same and says nothing about the step alone.`;
function howToRead({ labelFirst }) {
    const label = labelFirst.length === 0 ? '' : ' Label the cases above to find out.';
    return (0,words/* words */.aL) `Calls are compared by name and arguments, texts in Unicode form NFC without regard to white space. Wording is not meaning: replies that differ may say the same. No one said which side is right, and two that agree may both be wrong.${label}`;
}
function headline(report) {
    const { compared, agreedThroughout, cut, firstDisagreement, notCompared, answerAlone } = report;
    const isWhole = notCompared.current.length + notCompared.candidate.length + answerAlone === 0;
    const [first] = Object.entries(firstDisagreement).sort(([, n], [, m]) => m - n);
    const cuts = cut.result + cut.untold;
    return (0,words/* joined */.oR)([
        (0,words/* words */.aL) `${(0,words/* strong */.ko)(`${agreedThroughout} of ${(0,format/* plural */.LS)(compared, 'pair')} agree in every step${isWhole ? '' : ' that both sides tell of'}`)} (${(0,format/* percent */.KN)(compared === 0 ? 0 : agreedThroughout / compared)}).`,
        first === undefined
            ? (0,words/* words */.aL) ``
            : (0,words/* words */.aL) `Most often the first to differ is ${(0,words/* code */.aY)(first[0])}, in ${(0,format/* plural */.LS)(first[1], 'pair')}.`,
        cuts === 0
            ? (0,words/* words */.aL) ``
            : (0,words/* words */.aL) `${(0,format/* plural */.LS)(cuts, 'pair')} could not be followed to the end: ${cut.result} because the same call gave something else, ${cut.untold} because a side does not tell what a step came to.`,
    ]);
}
function notComparedBlocks({ notCompared, answerAlone, beyondSuite }) {
    return [
        ...untoldBlocks(notCompared),
        ...(answerAlone === 0
            ? []
            : [
                (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `In ${(0,format/* plural */.LS)(answerAlone, 'pair')} one side tells its answer and nothing of its steps: only the answer is compared there.`),
            ]),
        ...(beyondSuite.length === 0
            ? []
            : [
                (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `Left out, since the suite does not name them and they are no calls of tools: ${(0,words/* listedUpTo */.MH)(6, beyondSuite.map((step) => (0,words/* code */.aY)(step)))}.`),
            ]),
    ];
}
function untoldBlocks(notCompared) {
    const told = ['current', 'candidate'].filter((side) => notCompared[side].length > 0);
    if (told.length === 0)
        return [];
    const of = (side) => (0,words/* words */.aL) `${side} alone tells of ${(0,words/* listedUpTo */.MH)(6, notCompared[side].map((step) => (0,words/* code */.aY)(step)))}`;
    return [
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `Not compared: ${(0,words/* listed */.KE)(told.map(of))}. Whether the other side left ${notCompared.current.length + notCompared.candidate.length === 1 ? 'it' : 'them'} out or does not tell is not known, and any difference may come from there.`),
    ];
}
function pairingLines({ pairing }) {
    const { byId, byInput, unpaired, repeated, askOther } = pairing;
    return [
        (0,words/* words */.aL) `Paired by id: ${byId}, by equal input: ${byInput}. Without a partner: ${unpaired.current} of current, ${unpaired.candidate} of candidate.`,
        ...['current', 'candidate'].flatMap((side) => {
            const { count, ids } = repeated[side];
            if (count === 0)
                return [];
            const named = (0,words/* listedUpTo */.MH)(5, ids.map((id) => (0,words/* code */.aY)(id)));
            return [
                (0,words/* words */.aL) `${(0,format/* plural */.LS)(count, 'id')} of ${side} ${count === 1 ? 'stands' : 'stand'} several times; answers of one that asks different things are paired by what was asked alone: ${named}.`,
            ];
        }),
        ...(askOther.count === 0
            ? []
            : [
                (0,words/* words */.aL) `${(0,format/* plural */.LS)(askOther.count, 'id')} ${askOther.count === 1 ? 'asks' : 'ask'} something else on either side: ${(0,words/* listedUpTo */.MH)(5, askOther.ids.map((id) => (0,words/* code */.aY)(id)))}.`,
            ]),
    ];
}
function listOf(items) {
    return items.length === 0 ? [] : [(0,report_blocks/* list */.p_)(items)];
}

// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
// EXTERNAL MODULE: ./build/gather/sample-redactor.js + 1 modules
var sample_redactor = __webpack_require__(85596);
// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/production/redact-sample.js + 1 modules
var redact_sample = __webpack_require__(4002);
// EXTERNAL MODULE: ./build/run/redact.js
var redact = __webpack_require__(96533);
;// CONCATENATED MODULE: ./build/jobs/shadow/redacting.js





/**
 * Runs `body` with what takes private data out of values: what is built in where no config holds the suite. Whatever is
 * withheld would be missing without a trace: then what `body` made is not given out.
 */
async function redacting(world, heeded, body) {
    if (heeded === undefined)
        return body(builtIn(world));
    const redactor = (0,sample_redactor/* openSampleRedactor */.z)({ world, ...heeded });
    try {
        const made = await body(redactor);
        const problems = redactor.problems();
        if (problems.length > 0)
            throw new problem/* CouldNotCheck */.xy(problems);
        return made;
    }
    finally {
        await redactor.stop();
    }
}
function builtIn({ environment }) {
    const known = (0,redact/* makeRedactor */.$)((0,secrets/* secretsOf */.F)(environment, []));
    return { json: async (value) => (0,redact_sample/* redactJson */.Kp)(known.json(value)) };
}

;// CONCATENATED MODULE: ./build/jobs/shadow/deliver.js









/** Compares what was paired and prints the report, redacted: 0, or 2 where a file could not be read whole. */
async function deliverShadow(world, options, answers) {
    const final = answers.final ?? ANSWER;
    const suite = answers.heeded?.suite.steps.map(({ name }) => name) ?? [];
    const { pairs, beyond: beyondSuite } = suiteSteps(answers.pairing.pairs, suite, final);
    const alike = toldAlike(pairs, final, answers.owed);
    if (!alike.inCommon)
        throw nothingInCommon();
    if (bothAnswered(alike.pairs).length === 0)
        throw noneAnswered(answers);
    const mutating = (answers.heeded?.suite.steps ?? []).filter(({ mutates }) => mutates).map(({ name }) => name);
    const comparison = comparePairs({ ...answers.pairing, pairs: alike.pairs }, { steps: answers.chain, mutating });
    const { problems, sides } = answers;
    const report = await redacting(world, answers.heeded, async (redactor) => {
        const remarks = [...answers.remarks, ...(await failureRemarks(answers, redactor))];
        const { notCompared, answerAlone } = alike;
        return reportShadow(comparison, { sides, mutating, remarks, notCompared, answerAlone, beyondSuite }, redactor);
    });
    // A line takes out itself; where a whole file ends early, what came of it is shown and does not pass.
    const exitCode = problems.some(({ location }) => location?.line === undefined) ? 2 : 0;
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderShadowText(report, problems, (0,output/* textOptions */.aW)(world)),
        markdown: () => renderShadow(report, problems),
        json: () => shadowJson(report, problems),
        findings: [],
        problems,
        exitCode,
    });
    return exitCode;
}
async function failureRemarks({ firstError }, redactor) {
    return firstError === undefined ? [] : [`The first error of the agent: ${await redactor.json(firstError)}`];
}
function nothingInCommon() {
    return new problem/* CouldNotCheck */.xy({
        message: 'the two sides have no step in common, so that nothing can be compared',
        expected: 'the same names for the same steps, or an `output` on both sides',
        remedy: 'Name the steps alike in what either version records; docs/production.md tells where names come from',
    });
}
function noneAnswered({ pairing }) {
    return new problem/* CouldNotCheck */.xy({
        message: `in none of ${pairing.pairs.length} pairs both sides answered`,
        expected: 'steps or an `output` on either side',
        remedy: 'See why one side has no answers: requests alone cannot be compared',
    });
}

;// CONCATENATED MODULE: ./build/jobs/shadow/files.js








/** Two files of answers. Needs no config, but heeds one that holds their suite. */
async function shadowFiles(world, options, files) {
    const [current, candidate] = await bothSides(world, files);
    const heeded = await configFor(world, options, [current, candidate]);
    const steps = heeded?.suite.steps ?? [];
    const final = steps.find((step) => step.final)?.name ?? current.header?.final ?? candidate.header?.final;
    const paired = pair_answers_pairAnswers(current.answers(final), candidate.answers(final));
    const pairing = {
        ...paired,
        unpaired: unpairedIn(paired, current, candidate),
        repeated: files_repeatedIn(paired, current, candidate),
    };
    const problems = [...current.problems, ...candidate.problems];
    if (pairing.pairs.length === 0)
        throw nothingPaired(files, problems, pairing);
    return deliverShadow(world, options, {
        pairing,
        sides: { current: files[0] ?? '', candidate: files[1] ?? '' },
        ...(heeded === undefined ? {} : { heeded }),
        ...(final === undefined ? {} : { final }),
        // Where no config names them, a run file tells the order of its steps.
        chain: steps.length > 0 ? steps.map(({ name }) => name) : (current.header?.steps ?? candidate.header?.steps ?? []),
        remarks: [...current.remarks, ...candidate.remarks, ...heldRemarks(files, paired, current, candidate)],
        problems,
    });
}
function files_repeatedIn({ repeated }, current, candidate) {
    return {
        current: [...repeated.current, ...current.repeated],
        candidate: [...repeated.candidate, ...candidate.repeated],
    };
}
/** What is without a partner because the other file could not be held whole is not told from what has none. */
function unpairedIn({ unpaired }, current, candidate) {
    return {
        current: candidate.isFull ? 0 : unpaired.current,
        candidate: current.isFull ? 0 : unpaired.candidate + candidate.passedOver,
    };
}
function heldRemarks([one = '', other = ''], { unpaired }, current, candidate) {
    const beside = (file, held, n) => n === 0
        ? []
        : [
            `${(0,format/* plural */.LS)(n, 'answer')} of ${file} could not be paired with what is held of ${held}; whether the rest of it holds a partner is not known.`,
        ];
    return [
        ...(current.isFull ? beside(other, one, unpaired.candidate + candidate.passedOver) : []),
        ...(candidate.isFull ? beside(one, other, unpaired.current) : []),
    ];
}
/** What is wrong with either, of both at once. */
async function bothSides(world, files) {
    const [one = '', other = ''] = files;
    const current = await (0,problem/* attempt */.CD)(() => readShadowSide((0,external_node_path_.resolve)(world.directory, one), one));
    const wanted = current.ok ? { wanted: current.value.answers() } : {};
    const candidate = await (0,problem/* attempt */.CD)(() => readShadowSide((0,external_node_path_.resolve)(world.directory, other), other, wanted));
    if (current.ok && candidate.ok)
        return [current.value, candidate.value];
    throw new problem/* CouldNotCheck */.xy([current, candidate].flatMap((side) => (side.ok ? [] : side.problems)));
}
/** The suite that is named, or that a run file names, or that is the only one. */
async function configFor(world, { config, suite: names }, sides) {
    const path = (0,external_node_path_.resolve)(world.directory, config);
    if (names.length === 0 && !(await (0,installed/* exists */.t2)(path)))
        return undefined;
    const loaded = await (0,gather_project/* readConfig */.Xg)(path, config);
    const { suites } = loaded.config;
    const ran = sides.flatMap(({ header }) => header?.suite ?? []);
    const named = names.length > 0 ? (0,gather_project/* chosenSuites */.sM)(loaded, names) : suites.filter(({ name }) => ran.includes(name));
    const [suite, ...others] = named.length > 0 || suites.length > 1 || ran.length > 0 ? named : suites;
    if (suite !== undefined && others.length === 0)
        return { loaded, suite, directory: (0,external_node_path_.dirname)(path) };
    if (suites.every(({ redact }) => redact === undefined))
        return undefined;
    throw new problem/* CouldNotCheck */.xy({
        message: 'it is not told which suite these files belong to, and with that by which `redact` command they are redacted',
        location: { file: config },
        expected: `one of ${suites.map(({ name }) => name).join(', ')}`,
        remedy: 'Name one with --suite',
    });
}
function nothingPaired(files, problems, { repeated }) {
    const [one, other] = [repeated.current.length, repeated.candidate.length];
    const ids = one + other === 0
        ? ''
        : `: ${(0,format/* plural */.LS)(one, 'id')} of ${files[0]} and ${other} of ${files[1]} stand several times, and no input stands once in either file`;
    return new problem/* CouldNotCheck */.xy([
        ...problems,
        {
            message: `nothing of ${files.join(' and ')} could be paired${ids}`,
            expected: 'the same `id`, or the same `input`, once in either file',
            remedy: 'Give both versions the same requests, and keep their ids; lines are never paired by their place',
        },
    ]);
}

;// CONCATENATED MODULE: ./build/jobs/shadow/options.js

/** The file of samples; `undefined` where two files were named instead. */
function checkedSamples({ samples, limit }, files) {
    const named = files.length;
    if (samples === undefined ? named === 2 && limit === undefined : named === 0)
        return samples;
    throw new problem/* CouldNotCheck */.xy({
        message: samples !== undefined
            ? 'with --samples the other side is the agent of the working tree: name no file beside it'
            : named === 2
                ? '--limit says how many samples the agent is asked, and there is no --samples'
                : `shadow compares two files, and ${named === 0 ? 'none' : named} was named`,
        expected: '`evalgap shadow CURRENT CANDIDATE`, or `evalgap shadow --samples FILE`',
    });
}

// EXTERNAL MODULE: ./build/gather/checkouts.js + 1 modules
var checkouts = __webpack_require__(80293);
// EXTERNAL MODULE: ./build/gather/suite-side.js
var suite_side = __webpack_require__(34788);
// EXTERNAL MODULE: ./build/agent/open-agent.js + 4 modules
var open_agent = __webpack_require__(17916);
;// CONCATENATED MODULE: ./build/production/shadow/replays.js




/**
 * The steps after the first difference of each pair, which a live comparison cannot tell of. Only where all that is
 * before them can be forced: steps of the chain, each of them once and with an output.
 */
function replaysOf(pairs, { steps: chain, mutating: named }) {
    const answered = bothAnswered(pairs);
    const order = stepOrder(answered, chain);
    const mutating = new Set(named);
    const inAnyOrder = sideBySide(answered, mutating);
    return answered.flatMap((pair) => replaysIn(walkPair(pair, { order, mutating, inAnyOrder }), chain).filter(({ step, given }) => isForced(step, given, pair.candidate, chain)));
}
/** Whether all that the candidate itself does before the step is given. */
function isForced(step, given, { steps }, chain) {
    const before = new Set(chain.slice(0, chain.indexOf(step)));
    return Object.keys(given).length > 0 && steps.every(({ name }) => !before.has(name) || Object.hasOwn(given, name));
}
function replaysIn({ pair, first, cut, chain, together }, steps) {
    if (first === undefined && cut === undefined)
        return [];
    const known = new Set(steps);
    const single = namedOnce(chain, known);
    const forced = forceable(chain, single);
    return chain.slice(together, forced.length + 1).flatMap(({ name }, index) => {
        if (name === first?.step || !single.has(name))
            return [];
        const before = forced.slice(0, together + index);
        return [{ pair, step: name, given: Object.fromEntries(before.map((step) => [step.name, step.output])) }];
    });
}
/** As many steps from the start as can be given. */
function forceable(chain, single) {
    const forced = [];
    for (const { name, output } of chain) {
        if (output === undefined || !single.has(name))
            break;
        forced.push({ name, output });
    }
    return forced;
}
/** A step that happened twice could not be told from its other occurrence. */
function namedOnce(chain, known) {
    const once = new Set();
    const several = new Set();
    for (const { name } of chain)
        (once.has(name) ? several : once).add(name);
    return new Set([...once].filter((name) => known.has(name) && !several.has(name)));
}

// EXTERNAL MODULE: ./build/measure/run-suite.js + 8 modules
var run_suite = __webpack_require__(45911);
// EXTERNAL MODULE: ./build/run/rate.js
var run_rate = __webpack_require__(14846);
// EXTERNAL MODULE: ./build/run/run-trials.js + 2 modules
var run_trials = __webpack_require__(70504);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/measure/progress.js + 1 modules
var measure_progress = __webpack_require__(59123);
;// CONCATENATED MODULE: ./build/measure/shadow-questions.js




/** An outcome for each question, in their order; `undefined` for those that were not asked any more. */
async function askShadow({ world, suite, agent: config, side, signal }, agent, questions, label) {
    const outcomes = new Array(questions.length).fill(undefined);
    const progress = (0,measure_progress/* reportProgress */.w)(world, label, questions.length);
    const asking = {
        async ask(request) {
            const place = Number(request.case);
            const { name = '', given } = questions[place] ?? {};
            const outcome = await agent.ask({ ...request, case: name, shadow: true, ...(given && { given }) });
            outcomes[place] = outcome;
            return outcome;
        },
        stop: () => agent.stop(),
    };
    const lane = {
        name: 'head',
        agent: asking,
        promptPaths: new Map(side.suite.prompts.map(({ id, path }) => [id, path])),
        receipts: () => 'unknown',
        journals: { head: { has: () => false, append() { }, close() { } } },
    };
    try {
        await (0,run_trials/* runTrials */.F)({
            items: itemsOf(questions),
            lanes: [lane],
            steps: suite.steps,
            scorers: new Map(),
            trials: 1,
            concurrency: config.concurrency,
            ...(config.rate === undefined ? {} : { rate: (0,run_rate/* makeRateLimiter */.X)(config.rate, { now: world.monotonic, sleep: clock/* sleep */.yy }) }),
            onProgress: progress.update,
            signal,
        });
    }
    finally {
        progress.end();
    }
    return outcomes;
}
/** Each question as a case that expects nothing, told apart by its place. */
async function* itemsOf(questions) {
    for (const [index, { input }] of questions.entries()) {
        const asked = {
            id: String(index),
            input,
            expect: new Map(),
            tags: [],
            draft: false,
            digest: '',
            location: { file: '' },
        };
        yield { input, versions: [{ case: asked, set: 'head' }] };
    }
}

;// CONCATENATED MODULE: ./build/measure/shadow-run.js






/**
 * Asks the agent what production was asked, with `shadow`, under the limits of a run. Then, where it can be given
 * outputs, asks again for the steps after each first difference with production's outputs before them. Nothing is
 * written: what the agent saw and said stays in memory.
 */
async function runShadow(run) {
    (0,run_suite/* requireVariables */.pS)({ ...run, sides: [run] });
    const { suite, samples } = run;
    const final = suite.steps.find((step) => step.final)?.name;
    const agent = (0,open_agent/* openAgent */.Q)(run.agent, {
        cwd: run.side.checkout.directory,
        env: run.world.environment,
        redact: run.redactor.text,
    });
    try {
        const questions = samples.map((sample, index) => ({ name: sample.id ?? String(index + 1), input: sample.input }));
        const outcomes = await askShadow(run, agent, questions, suite.name);
        const pairs = samples.flatMap((sample, index) => {
            const outcome = outcomes[index];
            if (outcome === undefined)
                return [];
            return [{ current: answerOfSample(sample, final), candidate: answered(sample, outcome, final) }];
        });
        const told = { counts: countsOf(outcomes), ...firstErrorOf(outcomes) };
        if (agent.capabilities?.().has('given') !== true)
            return { pairs, ...told };
        return { ...(await replayed(run, agent, pairs, final)), ...told };
    }
    finally {
        await agent.stop();
    }
}
function answered(sample, outcome, final) {
    const { id, input } = sample;
    const reply = outcome.status === 'completed' ? replySample(input, outcome.reply) : { input };
    const answer = answerOfSample({ ...(id === undefined ? {} : { id }), ...reply }, final);
    return { ...answer, completed: outcome.status === 'completed' };
}
function replySample(input, { output, steps, confidence, routed }) {
    return {
        input,
        ...(output === undefined ? {} : { output }),
        steps,
        ...(confidence === undefined ? {} : { confidence }),
        ...(routed === undefined ? {} : { routed }),
    };
}
async function replayed(run, agent, pairs, final) {
    const { steps } = run.suite;
    const mutating = steps.filter(({ mutates }) => mutates).map(({ name }) => name);
    const replays = replaysOf(pairs, { steps: steps.map(({ name }) => name), mutating });
    const questions = replays.map(({ pair: { current }, given }, index) => {
        return { name: current.id ?? String(index + 1), input: current.input ?? null, given };
    });
    const outcomes = questions.length === 0 ? [] : await askShadow(run, agent, questions, `${run.suite.name}, replayed`);
    const found = new Map();
    for (const [index, replay] of replays.entries()) {
        const outcome = outcomes[index];
        const step = outcome?.status === 'completed' ? heeded(replay, outcome.reply, final) : undefined;
        if (step === undefined)
            continue;
        found.set(replay.pair, (found.get(replay.pair) ?? new Map()).set(replay.step, step));
    }
    return {
        pairs: pairs.map((pair) => {
            const steps = found.get(pair);
            return steps === undefined ? pair : { ...pair, candidate: { ...pair.candidate, replayed: steps } };
        }),
        replays: {
            asked: outcomes.filter((outcome) => outcome !== undefined).length,
            heeded: [...found.values()].reduce((sum, steps) => sum + steps.size, 0),
        },
    };
}
/** What the step gave, unless the reply shows that the agent went on from something else than it was given. */
function heeded({ step, given }, reply, final) {
    const { steps } = answerOfSample(replySample(null, reply), final);
    const strayed = steps.some(({ name, output }) => output !== undefined &&
        Object.hasOwn(given, name) &&
        matchSteps({ name, output }, { name, output: given[name] ?? null }) !== 'same');
    const [found, ...more] = steps.filter(({ name }) => name === step);
    return strayed || more.length > 0 ? undefined : found;
}
function countsOf(outcomes) {
    const ended = (status) => outcomes.filter((outcome) => outcome?.status === status).length;
    return {
        completed: ended('completed'),
        errored: ended('errored'),
        timedOut: ended('timed-out'),
        notRun: ended('not-run'),
        notAsked: ended(undefined),
    };
}
function firstErrorOf(outcomes) {
    for (const outcome of outcomes)
        if (outcome !== undefined && 'error' in outcome)
            return { firstError: outcome.error };
    return {};
}

// EXTERNAL MODULE: ./build/system/cleanup.js
var cleanup = __webpack_require__(31964);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
;// CONCATENATED MODULE: ./build/jobs/shadow/before-asking.js



const MOST_NAMED = 10;
/**
 * Says what is about to be asked, and which steps production did that the suite does not name: of these nobody said
 * that the agent leaves them be. Gives the warning back, for the report. Names are redacted: production gave them.
 */
async function beforeAsking(world, heeded, samples) {
    const { name, steps } = heeded.suite;
    const most = samples.length * (steps.length - 1);
    const replays = most === 0 ? '' : `, and at most ${(0,format/* plural */.LS)(most, 'request')} more to replay what follows a difference`;
    world.log.info(`${(0,visible/* visibleLine */.P8)(name)}: ${(0,format/* plural */.LS)(samples.length, 'request')} to the agent${replays}`);
    const unknown = unknownSteps(samples, heeded.suite);
    if (unknown.length === 0)
        return [];
    const named = await redacting(world, heeded, (redactor) => redactor.json(unknown.slice(0, MOST_NAMED)));
    const more = unknown.length > MOST_NAMED ? ` and ${unknown.length - MOST_NAMED} more` : '';
    const warning = `Production also did ${named.map((step) => `\`${(0,visible/* visibleLine */.P8)(step)}\``).join(', ')}${more}, which the suite does not name: it is not known whether the agent, asked as a shadow, does so for real.`;
    world.log.warning(warning);
    return [warning];
}
function unknownSteps(samples, { steps }) {
    const known = new Set(steps.map(({ name }) => name));
    const told = samples.flatMap((sample) => (sample.steps ?? []).map(({ name }) => name));
    return [...new Set(told)].filter((step) => !known.has(step)).sort();
}

;// CONCATENATED MODULE: ./build/jobs/shadow/require-dry.js

/** Refuses a suite that could pay, book or write for real what production has done already. */
function requireDry({ name, steps }, { locate }) {
    const live = steps.filter(({ mutates, dry }) => mutates && !dry);
    if (live.length === 0)
        return;
    throw new problem/* CouldNotCheck */.xy(live.map((step) => ({
        message: `the step \`${step.name}\` changes the world and is not declared dry: asked again what production was asked, it would do so once more`,
        location: locate(['suites', name, 'steps', step.name]),
        expected: '`dry: true` beside `mutates: true`, for a step that changes nothing when a request says `"shadow": true`',
        remedy: `See that the agent heeds \`shadow\` in \`${step.name}\` (docs/agent-protocol.md), then write suites.${name}.steps.${step.name}.dry: true`,
    })));
}

;// CONCATENATED MODULE: ./build/jobs/shadow/samples.js


















/** What a file of a week holds could be more than anybody meant to pay for. */
const ASKED_UNLESS_TOLD = 200;
/**
 * The working tree's agent asked what production was asked, against what production recorded. The agent sees each input
 * as it is; nothing of it is written, and what is shown has been redacted.
 */
async function shadowSamples(world, options, file) {
    const project = await (0,gather_project/* openProject */.U8)(world, options.config);
    const loaded = await (0,gather_project/* readConfig */.Xg)((0,external_node_path_.resolve)(world.directory, options.config), (0,gather_project/* configPath */.eQ)(project));
    const { suite, agent } = oneSuite(loaded, options.suite);
    requireDry(suite, loaded);
    const read = await readSampleFile((0,external_node_path_.resolve)(world.directory, file), file);
    const { asked, remarks } = chosenSamples(read.samples, options.limit);
    if (asked.length === 0)
        throw nothingToAsk(file, read);
    const side = await workingTreeSide(project, loaded, suite);
    const heeded = { loaded, suite, directory: side.checkout.directory };
    const warnings = await beforeAsking(world, heeded, asked);
    const redactor = (0,redact/* makeRedactor */.$)((0,secrets/* secretsOf */.F)(world.environment, loaded.config.suites));
    const interrupted = new AbortController();
    const release = (0,cleanup/* onFirstInterrupt */.Xd)(() => {
        world.log.warning('Interrupted: what is under way is finished and compared. Once more ends it at once.');
        interrupted.abort();
    });
    let result;
    try {
        result = await runShadow({
            world,
            suite,
            agent,
            loaded,
            side,
            samples: asked,
            redactor,
            signal: interrupted.signal,
        });
    }
    finally {
        release();
    }
    if (result.counts.completed === 0)
        throw await silent(world, heeded, result);
    const revision = (0,format/* shortRevision */.w7)(side.checkout.revision);
    return deliverShadow(world, options, {
        pairing: { ...alreadyPaired(result.pairs), repeated: { current: read.repeated, candidate: [] } },
        sides: { current: file, candidate: `${suite.name} at ${revision}` },
        heeded,
        ...finalOf(suite),
        chain: suite.steps.map(({ name }) => name),
        // An agent that is asked here and now gives the steps of its suite, or has not done them.
        owed: new Set(suite.steps.map(({ name }) => name)),
        remarks: [...warnings, ...read.remarks, ...remarks, ...remarksOn(result)],
        ...(result.firstError === undefined ? {} : { firstError: result.firstError }),
        problems: read.problems,
    });
}
function oneSuite(loaded, names) {
    const [suite, ...others] = (0,gather_project/* chosenSuites */.sM)(loaded, names).filter(({ agent }) => agent !== undefined);
    if (suite?.agent !== undefined && others.length === 0)
        return { suite, agent: suite.agent };
    throw new problem/* CouldNotCheck */.xy({
        message: suite === undefined ? 'no suite has an `agent`: there is nothing to ask' : 'several suites have an `agent`',
        location: { ...loaded.locate(['suites']), file: loaded.file },
        expected: suite === undefined ? 'an `agent` with a `command` or an `http` address' : 'one suite',
        remedy: suite === undefined ? 'Add one (docs/agent-protocol.md)' : 'Name one with --suite',
    });
}
async function workingTreeSide(project, loaded, suite) {
    const sha = await (0,git/* resolveCommit */.WL)(project.repository, 'HEAD');
    if (sha === undefined)
        throw new problem/* CouldNotCheck */.xy({
            message: 'this repository has no commit yet',
            remedy: 'Commit first: a run names its revision',
        });
    const dirty = await (0,git/* isDirty */.DM)(project.repository);
    const checkout = new checkouts/* Checkouts */.g(project).workingTree({ kind: 'working-tree', sha, dirty });
    const side = await (0,suite_side/* openSide */.Ov)('head', checkout, loaded, suite);
    const unreadable = (0,suite_side/* promptProblems */.J9)(side.prompts, loaded.file);
    if (unreadable.length > 0)
        throw new problem/* CouldNotCheck */.xy(unreadable);
    return side;
}
/** The newest samples with an answer to compare: those without a time are as old as their place in the file says. */
function chosenSamples(samples, limit) {
    const answered = samples.filter((sample) => answerOfSample(sample).completed);
    const newest = answered
        .map((sample, index) => ({ sample, index, at: sample.at ?? Number.NEGATIVE_INFINITY }))
        .sort((one, other) => (one.at === other.at ? other.index - one.index : other.at > one.at ? 1 : -1))
        .map(({ sample }) => sample);
    const bare = samples.length - answered.length;
    const asked = newest.slice(0, limit ?? ASKED_UNLESS_TOLD);
    const why = limit === undefined ? 'there was no --limit' : 'of --limit';
    return {
        asked,
        remarks: [
            ...(bare === 0 ? [] : [`Not asked, since they tell no answer to compare with: ${(0,format/* plural */.LS)(bare, 'sample')}.`]),
            ...(asked.length === newest.length
                ? []
                : [`Asked, because ${why}: the newest ${asked.length} of ${(0,format/* plural */.LS)(newest.length, 'sample')}.`]),
        ],
    };
}
function remarksOn({ counts, replays }) {
    const { errored, timedOut, notRun, notAsked } = counts;
    const failed = errored + timedOut + notRun;
    return [
        ...(failed === 0
            ? []
            : [
                `${(0,format/* plural */.LS)(failed, 'request')} did not complete (${errored} errored, ${timedOut} timed out, ${notRun} not run).`,
            ]),
        ...(notAsked === 0 ? [] : [`The run was cut short before ${(0,format/* plural */.LS)(notAsked, 'sample')} had been asked.`]),
        ...replayRemarks(replays),
    ];
}
function replayRemarks(replays) {
    if (replays === undefined)
        return ['Steps after a first difference were not replayed: the agent does not say that it can be given outputs.'];
    const { asked, heeded } = replays;
    if (asked === 0)
        return [
            'No step was replayed: nothing differed before one, or production does not tell what all steps before it gave.',
        ];
    return [
        `Replayed after a first difference, with production's outputs before them: ${(0,format/* plural */.LS)(asked, 'step')}; the agent went on from these in ${heeded}.`,
    ];
}
function finalOf({ steps }) {
    const final = steps.find((step) => step.final)?.name;
    return final === undefined ? {} : { final };
}
function nothingToAsk(file, { samples, problems }) {
    const message = samples.length === 0
        ? 'no sample could be read'
        : `none of ${(0,format/* plural */.LS)(samples.length, 'sample')} tells what production answered`;
    return new problem/* CouldNotCheck */.xy([
        ...problems,
        {
            message,
            location: { file },
            expected: 'samples with an `input`, and with `steps` or an `output`',
            remedy: 'Export what production answered as well; docs/production.md tells the formats',
        },
    ]);
}
/** What the agent printed may quote what it was asked. */
async function silent(world, heeded, { firstError }) {
    const { suite, loaded } = heeded;
    const error = firstError ?? 'the agent did not answer';
    return new problem/* CouldNotCheck */.xy({
        message: `no request completed: ${await redacting(world, heeded, (redactor) => redactor.json(error))}`,
        location: loaded.locate(['suites', suite.name, 'agent']),
        remedy: 'Run the agent by hand on one request of docs/agent-protocol.md, and see what it answers',
    });
}

;// CONCATENATED MODULE: ./build/jobs/shadow.js



/**
 * The same requests through two versions: two files of answers, or the working tree's agent asked what production was
 * asked.
 */
async function shadow(world, options, files) {
    const samples = checkedSamples(options, files);
    return samples === undefined ? shadowFiles(world, options, files) : shadowSamples(world, options, samples);
}


/***/ }),

/***/ 73424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ keyWords)
/* harmony export */ });
/** `customerPhone_2` → `customer Phone 2`: a key as words that say what stands under it. */
function keyWords(key) {
    if (/^[a-z]*$/.test(key))
        return key;
    return key.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ').replace(/[_-]+/g, ' ');
}


/***/ }),

/***/ 4002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ mapJson),
  zK: () => (/* binding */ mapSample),
  Kp: () => (/* binding */ redactJson),
  Y6: () => (/* binding */ redactSample)
});

// EXTERNAL MODULE: ./build/privacy/key-words.js
var key_words = __webpack_require__(73424);
;// CONCATENATED MODULE: ./build/privacy/key-tells.js

const NOTHING_ABOVE = { keys: [], person: false };
/** Keys that say nothing themselves: what stands under them is what the key above says. */
const EMPTY = words('value, number, content, text, raw, formatted, national, international, e164, digits, full, current, home, work, main, primary');
/** What finders know by the words before it. */
const BEFORE = /phone|mobile?|telefon|\b(?:tel|fon|fax|cell|whats ?app|sms|handy)\b|rufnummer|pass|pwd|pw|kennwort|secret|token|key|credential|authorization|bearer|cookie|session|card|ssn|social security/;
const PERSON = words('customer, user, contact, person, client, caller, sender, recipient, patient, passenger, guest, employee, member, ' +
    'owner, buyer, shopper, cardholder, card holder, account holder, beneficiary, applicant, tenant, traveler, traveller, ' +
    'kunde, benutzer, kontakt');
const NAME = words('first name, firstname, given name, givenname, middle name, last name, lastname, family name, familyname, surname, ' +
    'full name, fullname, maiden name, forename, vorname, nachname, familienname');
const ADDRESS = words('address, street, street address, street name, address line, addressline, shipping address, billing address, ' +
    'delivery address, home address, postal address, mailing address, residential address, work address, ' +
    'customer address, adresse, anschrift, lieferadresse, rechnungsadresse, strasse, straße');
const BIRTH = words('dob, date of birth, dateofbirth, birth date, birthdate, birthday, birth day, geburtsdatum, geburtstag');
const CODE = words('pin, card pin, cvc, cvv, csc, card code, security code, card security code, otp, one time code, one time password, ' +
    'one time passcode, one time pin, verification code, auth code, authentication code, mfa code, sms code, tan, totp');
/** Beside one of these a `name` is a person's. */
const OF_A_PERSON = new Set([...NAME, ...BIRTH, ...words('email, e mail, email address, ssn, gender')]);
/** What a few keys in a row say. */
function whatKeysTell({ keys, person }) {
    const forms = keys.map(formOf);
    const nearest = forms.at(-1) ?? '';
    // At most as many as are handed down.
    const telling = forms.findLastIndex((form) => !EMPTY.has(form));
    const form = forms[telling] ?? '';
    if (form === '')
        return {};
    const whole = wholeOf(form, forms[telling - 1] ?? '', person && telling === forms.length - 1);
    const isSaid = form === nearest && form === singular(form);
    return {
        ...(whole === undefined ? {} : { whole }),
        ...(isSaid || !BEFORE.test(form) ? {} : { before: singular(form) }),
    };
}
/** The keys above what stands under one more. */
function under(above, key, beside) {
    const label = LABELLED.has(key) ? labelIn(beside) : undefined;
    const keys = [...above.keys, ...(label === undefined ? [] : [label]), key].slice(-MOST_KEYS);
    return { keys, person: key === 'name' && Object.keys(beside).some((other) => OF_A_PERSON.has(formOf(other))) };
}
const MOST_KEYS = 4;
const LABELS = ['name', 'key', 'field', 'header', 'label', 'type'];
const LABELLED = words('value, content, number');
/** `{name: 'phone', value: …}`: the one that tells most of what stands beside it. */
function labelIn(beside) {
    const labels = LABELS.flatMap((name) => {
        const label = Object.hasOwn(beside, name) ? beside[name] : undefined;
        return typeof label === 'string' && formOf(label) !== '' ? [label] : [];
    });
    return labels.find((label) => tells(formOf(label))) ?? labels[0];
}
function tells(form) {
    return BEFORE.test(form) || wholeOf(form, '', false) !== undefined;
}
function wholeOf(form, above, person) {
    const [own, outer] = [form.replace(/ ?\d{1,2}$/, ''), singular(above)];
    if (NAME.has(form) || PERSON.has(/^(.*) name$/.exec(form)?.[1] ?? ''))
        return isLogin(form) ? undefined : 'name';
    if (form === 'name' && (person || isPerson(outer)))
        return 'name';
    if ((form === 'first' || form === 'last' || form === 'family' || form === 'given') && outer === 'name')
        return 'name';
    if (ADDRESS.has(own) || (own === 'line' && ADDRESS.has(outer)))
        return 'address';
    if (BIRTH.has(form))
        return 'birth';
    return CODE.has(own) ? 'code' : undefined;
}
/** `customer`, `get_customer`, `user details` */
function isPerson(form) {
    const whose = form.replace(/ (?:info|information|detail|data|profile|record)$/, '');
    return PERSON.has(whose) || PERSON.has(/[^ ]+$/.exec(whose)?.[0] ?? '');
}
/** What somebody signs in with is no name: `user_name`. */
function isLogin(form) {
    return form === 'user name';
}
/** `firstName`, `first-name` and `First name:` → `first name`; empty where a key is more than a few words. */
function formOf(key) {
    if (key.length > LONGEST_KEY)
        return '';
    const form = (0,key_words/* keyWords */.V)(key.replace(/[.:*?]+/g, ' '))
        .replace(/ +/g, ' ')
        .trim()
        .toLowerCase();
    return /^\p{L}[\p{L} ]*\d{0,2}$/u.test(form) ? form : '';
}
const LONGEST_KEY = 40;
function singular(form) {
    return form.replace(/(?<=\p{L}{2})(?<!s)s$/u, '');
}
function words(list) {
    return new Set(list.split(', '));
}

// EXTERNAL MODULE: ./build/privacy/placeholders.js + 14 modules
var placeholders = __webpack_require__(33200);
// EXTERNAL MODULE: ./build/prompts/pin.js
var pin = __webpack_require__(72811);
;// CONCATENATED MODULE: ./build/production/redact-sample.js




/** A sample with placeholders for everything private in it, the same one for the same value wherever it stands. */
function redactSample(sample) {
    return redacted(sample, (map) => mapSample(sample, map));
}
/** The same of any value: keys and whole numbers included, and a key says what stands under it. */
function redactJson(value) {
    return redacted(value, (map) => mapJson(value, map));
}
/** All is read before anything is written: a value may be told by words that stand far behind its first place. */
function redacted(value, mapped) {
    const own = (0,placeholders/* openPlaceholders */.R)();
    mapped((text, key, told) => {
        own.note(text, (0,key_words/* keyWords */.V)(key), told);
        return text;
    });
    return (own.any() ? mapped(replacing(own)) : value);
}
function replacing(own) {
    return (text, key, told) => {
        const replaced = own.replace(text, (0,key_words/* keyWords */.V)(key), told);
        // The key is replaced as well, and may tell another thing of the text then.
        const after = own.replace(key);
        return after === key ? replaced : own.replace(replaced, (0,key_words/* keyWords */.V)(after), told);
    };
}
/**
 * Every text of a sample as `map` makes it, always in the same order: its id, what was asked and answered, and what its
 * steps are called, given and give. Times, shares and digests of prompts stay.
 */
function mapSample(sample, map) {
    const { id, input, output, steps, error, prompts } = sample;
    return {
        ...sample,
        ...(id === undefined ? {} : { id: map(id, '') }),
        input: mapJson(input, map),
        ...(output === undefined ? {} : { output: mapJson(output, map) }),
        ...(steps === undefined ? {} : { steps: steps.map((step) => mapStep(step, map)) }),
        ...(error === undefined ? {} : { error: map(error, '') }),
        ...(prompts === undefined ? {} : { prompts: mapPrompts(prompts, map) }),
    };
}
function mapStep(step, map) {
    const { name, arguments: given, output, error } = step;
    return {
        ...step,
        name: map(name, ''),
        ...(given === undefined ? {} : { arguments: mapJson(given, map, name) }),
        ...(output === undefined ? {} : { output: mapJson(output, map, name) }),
        ...(error === undefined ? {} : { error: map(error, '') }),
    };
}
/** The digits of a digest may look like anything. */
function mapPrompts(prompts, map) {
    return Object.fromEntries(Object.entries(prompts).map(([id, version]) => [
        map(id, ''),
        (0,pin/* parsePin */.N3)(version) === undefined ? map(version, '') : version,
    ]));
}
/** Every text of a value as `map` makes it, keys and whole numbers included; a list's items stand behind its key. */
function mapJson(value, map, key = '') {
    return mapUnder(value, map, key, key === '' ? NOTHING_ABOVE : under(NOTHING_ABOVE, key, {}));
}
function mapUnder(value, map, key, above) {
    if (typeof value === 'string')
        return map(value, key, whatKeysTell(above));
    if (typeof value === 'number')
        return mapNumber(value, (text) => map(text, key, whatKeysTell(above)));
    if (isList(value))
        return value.map((item) => mapUnder(item, map, key, above));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = new Map();
    for (const [name, item] of Object.entries(value)) {
        const mapped = mapUnder(item, map, name, under(above, name, value));
        entries.set(freeName(map(name, ''), entries), mapped);
    }
    return Object.fromEntries(entries);
}
/** Digits behind a point are measured, and a number stays one. */
function mapNumber(value, map) {
    if (!Number.isSafeInteger(value))
        return value;
    const text = String(value);
    const mapped = map(text);
    if (mapped === text)
        return value;
    const number = Number(mapped);
    return String(number) === mapped ? number : sameLength(value);
}
/** 1000000 for 4158675: ones and zeros are no one's number. */
function sameLength(value) {
    return Math.sign(value) * 10 ** (String(Math.abs(value)).length - 1);
}
/** Two keys that become one would leave out what stands under the first. */
function freeName(name, entries) {
    let free = name;
    for (let n = 2; entries.has(free); n += 1)
        free = `${name} (${n})`;
    return free;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 30613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ clusterTerms)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33999);

const MOST = 4;
/** Of the texts of a cluster, so many hold a word that names it. */
const FREQUENT = 1 / 3;
/** And so many times as often as other texts do: what is as common elsewhere says nothing. */
const TELLING = 4;
/**
 * The words that name a cluster, given by the places of its texts among all: those frequent in it and rare outside.
 * Words that every text has fall out by that, in any language.
 */
function clusterTerms(texts, members) {
    const inside = new Map();
    for (const place of members)
        for (const word of (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(texts[place] ?? ''))
            add(inside, word);
    const frequent = [...inside].filter(([, held]) => held >= 2 && held >= members.length * FREQUENT);
    const outside = new Map(frequent.map(([word]) => [word, 0]));
    const isMember = new Set(members);
    for (const [place, text] of texts.entries())
        if (!isMember.has(place))
            for (const word of (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(text))
                if (outside.has(word))
                    add(outside, word);
    return frequent
        .map(([word, held]) => {
        const share = held / members.length;
        const elsewhere = ((outside.get(word) ?? 0) + 1) / (texts.length - members.length + 1);
        return { word, ratio: share / elsewhere, weight: share * Math.log(share / elsewhere) };
    })
        .filter(({ ratio }) => ratio >= TELLING)
        .sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
        .slice(0, MOST)
        .map(({ word }) => word);
}
function add(counts, word) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
}


/***/ }),

/***/ 33999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Scripts that put no blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Nobody's words, and after redaction the same ones everywhere. */
const ADDRESS = /\S+@\S+|\bhttps?:\S+/g;
const LONGEST_TEXT = 8_000;
const LONGEST_WORD = 40;
/** Made when a text first needs it, since making it takes a while. */
let segmenter;
/** The words of a text, each once, in lower case; numbers, marks and single letters are none. */
function wordsOf(text) {
    const read = text.slice(0, LONGEST_TEXT).replace(ADDRESS, ' ').toLowerCase().replaceAll('’', "'");
    const words = (read.match(WORD) ?? []).flatMap((word) => (UNSPACED.test(word) ? parted(word) : word));
    return new Set(words.filter(({ length }) => length > 1 && length <= LONGEST_WORD));
}
function parted(run) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    return Array.from(segmenter.segment(run), ({ segment }) => segment);
}


/***/ }),

/***/ 28065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writtenText)
/* harmony export */ });
/**
 * The message within an input: a text as it is, of a conversation the user's last message, of an object what stands
 * under a usual key. `undefined` where there is none, or where it cannot be told which of several texts it is.
 */
function writtenText(input) {
    const text = textOf(input)?.trim();
    const attached = isAttached(messageOf(input));
    return text === undefined || (text === '' && !attached) ? undefined : { text, attached };
}
const TEXT_KEYS = ['text', 'message', 'content', 'question', 'query', 'prompt', 'input', 'body'];
const ATTACHMENT_KEYS = ['attachments', 'attachment', 'files', 'images'];
const ATTACHMENT_TYPE = /^(?:input_)?(?:image|audio|video|file|document)(?:_url)?$/;
const USER_ROLES = ['user', 'human', 'customer'];
function textOf(value) {
    if (typeof value === 'string')
        return value;
    if (isList(value)) {
        if (value.some(isMessage))
            return textOf(lastOfUser(value) ?? null);
        const parts = value.map(textOf).filter((part) => part !== undefined);
        return value.length > 0 && parts.length === 0 && !value.some(isAttached) ? undefined : parts.join('\n');
    }
    if (!isObject(value))
        return undefined;
    const key = ['messages', ...TEXT_KEYS].find((name) => Object.hasOwn(value, name));
    return key === undefined ? undefined : textOf(value[key] ?? null);
}
/** An attachment of an earlier message is none of the one that is answered. */
function messageOf(input) {
    if (isList(input))
        return input.some(isMessage) ? (lastOfUser(input) ?? null) : input;
    if (isObject(input) && Object.hasOwn(input, 'messages'))
        return { ...input, messages: messageOf(input.messages ?? null) };
    return input;
}
function isAttached(value) {
    if (isList(value))
        return value.some(isAttached);
    if (!isObject(value))
        return false;
    if (typeof value.type === 'string' && ATTACHMENT_TYPE.test(value.type))
        return true;
    return Object.entries(value).some(([key, inner]) => (ATTACHMENT_KEYS.includes(key) && isSomething(inner)) || isAttached(inner));
}
function isSomething(value) {
    return isList(value) ? value.length > 0 : value !== null && value !== false && value !== '';
}
function lastOfUser(messages) {
    return messages.findLast((message) => isMessage(message) && USER_ROLES.includes(String(message.role)));
}
function isMessage(value) {
    return isObject(value) && Object.hasOwn(value, 'role');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !isList(value);
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 5257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ changeFigures),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   e8: () => (/* binding */ fromTo),
/* harmony export */   ii: () => (/* binding */ movement),
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   pz: () => (/* binding */ percentOr),
/* harmony export */   rA: () => (/* binding */ ruledOut)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97532);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);


const MISSING = '–';
/** `91.0 % → 78.0 %` */
function fromTo({ base, head }) {
    return `${percentOr(base.accuracy)} → ${percentOr(head.accuracy)}`;
}
function percentOr(share) {
    return share === null ? MISSING : (0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(share);
}
/** `−13.0 points, 95 % CI −18.3 … −8.2, adjusted p < 0.001` */
function changeFigures(change, adjusted) {
    if (change.delta === null || change.interval === null)
        return 'not measured';
    const p = change.pAdjusted === null ? '' : `, ${adjusted ? 'adjusted ' : ''}${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .pFigure */ .pL)(change.pAdjusted)}`;
    return `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPoints */ ._9)(change.delta)} points, 95 % CI ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)(change.interval)}${p}`;
}
/** What can no longer be the case, in words. */
function ruledOut(share) {
    return Math.round(share * 1000) === 0 ? 'any drop is ruled out' : `a drop of more than ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(share)} is ruled out`;
}
/** `27 cases broke, 1 was fixed`; with several trials a case only falls or rises. */
function movement({ down, up }, severalTrials) {
    const [cases, others] = [down === 0 ? 'no case' : (0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(down, 'case'), up === 0 ? 'none' : (0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(up)];
    if (severalTrials)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${cases} fell, ${others} rose`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${cases} broke, ${others} ${up < 2 ? 'was' : 'were'} fixed`;
}
function verdictWord(verdict) {
    return verdict === 'not-measured' ? 'not measured' : verdict;
}


/***/ }),

/***/ 24758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U6: () => (/* binding */ cutLarge),
/* harmony export */   xZ: () => (/* binding */ isCut)
/* harmony export */ });
/* unused harmony export MAX_RECORDED_BYTES */
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);

/** Bytes of JSON text up to which a value is recorded whole. */
const MAX_RECORDED_BYTES = 8 << 10;
const HEAD_CHARACTERS = 1_000;
function cutLarge(value) {
    const text = JSON.stringify(value);
    // Most values are short; only near the bound is it worth counting bytes.
    if (text.length * 3 <= MAX_RECORDED_BYTES)
        return value;
    const bytes = Buffer.byteLength(text);
    if (bytes <= MAX_RECORDED_BYTES)
        return value;
    return { cut: `sha256:${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text)}`, bytes, head: wholeCharacters(text.slice(0, HEAD_CHARACTERS)) };
}
function isCut(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const { cut, bytes, head, ...more } = value;
    return (typeof cut === 'string' &&
        /^sha256:[0-9a-f]{64}$/.test(cut) &&
        typeof bytes === 'number' &&
        typeof head === 'string' &&
        Object.keys(more).length === 0);
}
function wholeCharacters(text) {
    return text.replace(/[\uD800-\uDBFF]$/, '');
}


/***/ }),

/***/ 11171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   kU: () => (/* binding */ brokenLine),
/* harmony export */   m8: () => (/* binding */ readRunFile)
/* harmony export */ });
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);
/* harmony import */ var _read_run_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58359);


const MOST_PROBLEMS = 20;
/** Reads a run file from its lines. `file` is its name in problems. */
async function readRunFile(lines, file) {
    const rest = lines[Symbol.asyncIterator]();
    const first = await rest.next();
    const header = (0,_read_run_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeaderLine */ ._)(first.done ? '' : withoutMark(first.value));
    if (header.kind !== 'read')
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy(headerProblem(header, file));
    let torn;
    async function* trials() {
        const problems = [];
        for (let line = 2;; line += 1) {
            const next = await rest.next();
            if (next.done)
                break;
            if (next.value.trim() === '')
                continue;
            if (torn !== undefined)
                problems.push(brokenLine(file, torn));
            torn = undefined;
            const reading = (0,_read_run_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrialLine */ .b)(next.value);
            if (reading.kind === 'read')
                yield reading.value;
            else if (reading.kind === 'torn')
                torn = line;
            else
                problems.push(problemOf(reading, file, line));
            if (problems.length === MOST_PROBLEMS)
                break;
        }
        if (problems.length > 0)
            throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy(problems);
    }
    return { header: header.value, trials: trials(), tornLine: () => torn };
}
/** A first line without the byte order mark that some editors put before it. */
function withoutMark(firstLine) {
    return firstLine.replace(/^\uFEFF/, '');
}
function problemOf({ message, expected, remedy }, file, line) {
    return {
        message,
        location: { file, line },
        ...(expected === undefined ? {} : { expected }),
        ...(remedy === undefined ? {} : { remedy }),
    };
}
function brokenLine(file, line) {
    return {
        message: 'this line is not JSON',
        location: { file, line },
        expected: 'one trial per line',
        remedy: 'Only the last line of a run file may be unfinished; run the suite again with `--fresh`',
    };
}
function headerProblem(reading, file) {
    if (reading.kind === 'wrong')
        return problemOf(reading, file, 1);
    return {
        message: 'this is not a run file: its first line is not JSON, or it is empty',
        location: { file, line: 1 },
        expected: '`{"evalgap":"run","version":1,…}`',
        remedy: 'Give a file that `evalgap run` wrote',
    };
}


/***/ }),

/***/ 58359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readHeaderLine),
/* harmony export */   b: () => (/* binding */ readTrialLine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _agent_protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25452);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11113);



const VERSION = 1;
const MAX_DEPTH = 110;
const LONGEST_EXCERPT = 60;
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    scorers: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    agent: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    fingerprint: fingerprint.exactOptional(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({}),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1),
    final: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    scorers: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** Whatever `JSON.parse` gave; nothing of it needs to be checked. */
const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J();
const confidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional();
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable().exactOptional(),
    expected: json.exactOptional(),
    output: json.exactOptional(),
    confidence,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    case: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    trial: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['completed', 'errored', 'timed-out', 'not-run']),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stepSchema).default([]),
    receipts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['verified', 'claimed', 'another', 'unknown'])).default({}),
    confidence,
    routed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().exactOptional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        inputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().exactOptional(),
        outputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().exactOptional(),
        costUsd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().exactOptional(),
    })
        .exactOptional(),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
function readHeaderLine(line) {
    const parsed = parseLine(line);
    if (parsed.kind !== 'read')
        return parsed;
    const { evalgap, version } = parsed.value;
    if (evalgap !== 'run') {
        return {
            kind: 'wrong',
            message: 'this is not a run file: its first line is no run header',
            expected: '`{"evalgap":"run","version":1,…}`',
            remedy: 'Give a file that `evalgap run` wrote',
        };
    }
    if (version !== VERSION) {
        return {
            kind: 'wrong',
            message: `this run file is of ${version === undefined ? 'no version' : `version ${excerpt(version)}`}`,
            expected: `version ${VERSION}`,
            remedy: 'Run the suite again with this version of Evalgap, or use the version that wrote the file',
        };
    }
    const header = headerSchema.safeParse(parsed.value);
    if (!header.success)
        return wrong('the run header is malformed', header.error);
    const { final, steps, prompts } = header.data;
    const last = final ?? steps.at(-1) ?? '';
    if (!steps.includes(last)) {
        return { kind: 'wrong', message: `the run header's \`final\` is ${excerpt(last)}, which is none of its \`steps\`` };
    }
    return { kind: 'read', value: { ...header.data, final: last, prompts: new Map(Object.entries(prompts)) } };
}
function readTrialLine(line) {
    const parsed = parseLine(line);
    if (parsed.kind !== 'read')
        return parsed;
    if (parsed.value.evalgap !== undefined) {
        return {
            kind: 'wrong',
            message: 'a second run header: these are several run files in one',
            remedy: 'Join run files with `evalgap merge`',
        };
    }
    const trial = trialSchema.safeParse(parsed.value);
    if (!trial.success)
        return wrong('this trial is malformed', trial.error);
    return { kind: 'read', value: { ...trial.data, receipts: new Map(Object.entries(trial.data.receipts)) } };
}
function parseLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return { kind: 'torn' };
    }
    if (typeof value !== 'object' || value === null)
        return { kind: 'wrong', message: 'this line is not a JSON object' };
    if ((0,_agent_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .deeperThan */ .ZF)(value, MAX_DEPTH))
        return { kind: 'wrong', message: `nested deeper than ${MAX_DEPTH} levels` };
    return { kind: 'read', value };
}
function wrong(message, error) {
    const [first] = error.issues;
    const path = (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(first?.path.join('.') ?? '', LONGEST_EXCERPT));
    const place = path === '' ? '' : ` at \`${path}\``;
    return { kind: 'wrong', message: `${message}${place}: ${first?.message}` };
}
/** Whatever stands in the file, a message stays one short line. */
function excerpt(value) {
    return (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(JSON.stringify(value), LONGEST_EXCERPT));
}


/***/ }),

/***/ 38135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ precedence),
/* harmony export */   _5: () => (/* binding */ versionKey),
/* harmony export */   p3: () => (/* binding */ countsForScores),
/* harmony export */   wK: () => (/* binding */ trialKey)
/* harmony export */ });
const RANK = { completed: 1, errored: 2, 'timed-out': 3, 'not-run': 4 };
/** One text for a trial of a case version; no part of it can imitate another. */
function trialKey({ case: id, digest, trial }) {
    return `${trial} ${versionKey({ case: id, digest })}`;
}
/** One text for a version of a case. */
function versionKey({ case: id, digest }) {
    return `${digest.length} ${digest} ${id}`;
}
/**
 * Of several lines for one trial the one with the smallest precedence stands, wherever it stands in the file: one
 * that completed before one that failed, under its own prompts before under others, with lower scores before higher.
 */
function precedence(trial) {
    const scores = trial.steps.flatMap(({ name, score }) => score === undefined ? [] : [score?.toFixed(9) ?? 'none', name]);
    return JSON.stringify([countsForScores(trial) ? 0 : RANK[trial.status], ...scores, trial.routed ?? null]);
}
/** A trial counts when it completed and no receipt shows another prompt than its own revision's. */
function countsForScores({ status, receipts }) {
    return status === 'completed' && ![...receipts.values()].includes('another');
}


/***/ }),

/***/ 90827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ chiSquareUpperTail),
/* harmony export */   NQ: () => (/* binding */ twoSidedNormal),
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);
/* harmony import */ var _stdlib_stats_base_dists_chisquare_cdf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16328);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74455);




/** Quantile of the standard normal distribution. */
function normalQuantile(probability) {
    return _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_2__(probability, 0, 1);
}
/** Quantile of Student's t distribution. */
function tQuantile(probability, degreesOfFreedom) {
    return _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__(probability, degreesOfFreedom);
}
/** Quantile of the beta distribution with both shape parameters above 0. */
function betaQuantile(probability, a, b) {
    return _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(probability, a, b);
}
/** Chance of a chi-square value of at least `statistic`. */
function chiSquareUpperTail(statistic, degreesOfFreedom) {
    return Math.max(0, 1 - _stdlib_stats_base_dists_chisquare_cdf__WEBPACK_IMPORTED_MODULE_1__(statistic, degreesOfFreedom));
}
/** The critical value z of a two-sided test or interval at `level`: 1.96 at 0.95. */
function twoSidedNormal(level) {
    return normalQuantile((1 + level) / 2);
}


/***/ }),

/***/ 23702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90827);

/**
 * Wilson's score interval of a share (Wilson 1927).
 *
 * @param n observations behind the share; any number from 0, since an effective sample size need not be whole
 * @param critical z, or t where few groups carry the variance; 95 % by default
 */
function wilson(share, n, critical = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedNormal */ .NQ)(0.95)) {
    if (n === 0)
        return [0, 1];
    const square = critical ** 2;
    const middle = (n * share + square / 2) / (n + square);
    const half = (critical * Math.sqrt(n * share * (1 - share) + square / 4)) / (n + square);
    return [Math.max(0, Math.min(share, middle - half)), Math.min(1, Math.max(share, middle + half))];
}


/***/ })

};
