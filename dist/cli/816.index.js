export const id = 816;
export const ids = [816];
export const modules = {

/***/ 28704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ namesFiles),
/* harmony export */   F1: () => (/* binding */ coversFile),
/* harmony export */   Tz: () => (/* binding */ callsIn),
/* harmony export */   Xq: () => (/* binding */ resolveCovers),
/* harmony export */   xr: () => (/* binding */ coversResolver)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _config_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97147);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13075);



/**
 * What a case keeps watch over. An entry with `/` or `*` is a path or glob, else the id of a prompt, else the name of
 * a tool; where no file is meant, a tool may have a slash in its name. A case that does not say covers every prompt of
 * the suite and the tools it expects to be called.
 */
function resolveCovers(found, coverable) {
    return coversResolver(coverable)(found);
}
/** The same for many cases: what an entry stands for is looked up once. */
function coversResolver({ promptIds, tools, toolSteps, files }) {
    const [prompts, named, isFile] = [new Set(promptIds), new Set(tools), fileTest(files)];
    const lookUp = (entry) => {
        if (namesFiles(entry) && isFile(entry))
            return 'paths';
        if (prompts.has(entry))
            return 'prompts';
        return named.has(entry) ? 'tools' : undefined;
    };
    const known = new Map();
    const kindOf = (entry) => {
        const kind = known.get(entry) ?? lookUp(entry) ?? 'unknown';
        known.set(entry, kind);
        return kind;
    };
    return ({ covers, expect }) => {
        if (covers === undefined) {
            const called = toolSteps.flatMap((step) => calledTools(expect.get(step)));
            return { prompts: promptIds, tools: [...new Set(called)], paths: [], unknown: [] };
        }
        const of = (kind) => covers.filter((entry) => kindOf(entry) === kind);
        return { prompts: of('prompts'), tools: of('tools'), paths: of('paths'), unknown: of('unknown') };
    };
}
/** An operation that has no id of its own is named like a request, `GET /orders/{id}`: its slash is no folder's. */
function namesFiles(entry) {
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isPath */ .uf)(entry) && !/^[A-Z]+ \//.test(entry);
}
/** Whether a file of the repository is one that a path or glob of `covers` stands for. */
function coversFile(entry) {
    const path = (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(entry);
    if (isLiteral(path))
        return (file) => file === path;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(path, { dot: true });
    return (file) => file === path || matches(file);
}
function fileTest(files) {
    if (files === undefined)
        return () => true;
    const known = new Set(files);
    return (entry) => known.has((0,_config_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(entry)) || (!isLiteral(entry) && files.some(coversFile(entry)));
}
function isLiteral(path) {
    return /^[\w\s./-]*$/.test(path);
}
function calledTools(expected) {
    return callsIn(expected).map(({ name }) => name);
}
/** The calls in what is expected of a step that is scored by them. Without `arguments`, any will do. */
function callsIn(expected) {
    if (!Array.isArray(expected))
        return [];
    return expected.flatMap((call) => {
        const name = typeof call === 'object' && call !== null && 'name' in call ? call.name : undefined;
        if (typeof name !== 'string')
            return [];
        return [{ name, ...(isWithArguments(call) ? { arguments: call.arguments } : {}) }];
    });
}
function isWithArguments(call) {
    return typeof call === 'object' && call !== null && Object.hasOwn(call, 'arguments');
}


/***/ }),

/***/ 59777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ coveredBy),
/* harmony export */   t: () => (/* binding */ readAllCases)
/* harmony export */ });
/* harmony import */ var _cases_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69350);
/* harmony import */ var _case_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74005);


/** Reads every case. A problem takes out its own case, or its file, and no other; a suite without a case is one. */
async function readAllCases(directory, suite, loaded) {
    const files = await (0,_case_set_js__WEBPACK_IMPORTED_MODULE_1__/* .listCaseFiles */ .ie)(directory, suite, loaded);
    const cases = [];
    const problems = [];
    const drafts = [];
    for await (const reading of (0,_cases_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readCases */ .k)((0,_case_set_js__WEBPACK_IMPORTED_MODULE_1__/* .caseSources */ .Rk)(directory, files, loaded.file), (0,_case_set_js__WEBPACK_IMPORTED_MODULE_1__/* .caseReader */ .iz)(suite))) {
        if (reading.kind === 'problem')
            problems.push(reading.problem);
        else if (reading.case.draft)
            drafts.push(reading.case);
        else
            cases.push(reading.case);
    }
    const empty = problems.length === 0 && cases.length === 0;
    return { cases, drafts, problems: empty ? [(0,_case_set_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingToRun */ .WK)(suite, loaded, files, drafts.length)] : problems };
}
/** What the cases that say so cover, and how many do not say. */
function coveredBy(cases) {
    return {
        named: new Set(cases.flatMap(({ covers }) => covers ?? [])),
        everything: cases.filter(({ covers }) => covers === undefined).length,
    };
}


/***/ }),

/***/ 67985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ countReceipts),
  v: () => (/* binding */ recordedRuns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/rules/pin/receipt-counts.js
/** Counts trial by trial, so that a long run need not be held. Trials that did not complete are passed over. */
function receiptCounter(side) {
    const prompts = new Map();
    let [completed, withReceipt] = [0, 0];
    return {
        add({ status, receipts }) {
            if (status !== 'completed')
                return;
            completed += 1;
            if (receipts.size > 0)
                withReceipt += 1;
            for (const [id, state] of receipts) {
                const counts = prompts.get(id) ?? { verified: 0, claimed: 0, another: 0, unknown: 0 };
                counts[state] += 1;
                prompts.set(id, counts);
            }
        },
        counts() {
            return { side, completed, withReceipt, prompts };
        },
    };
}

// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var system_files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
;// CONCATENATED MODULE: ./build/gather/recorded-runs.js





/** Where `evalgap run` leaves its files, relative to the config's folder. */
const LEFT_BY_RUN = '.evalgap/runs/*.jsonl';
/**
 * The run files that a glob leads to; without one, those that earlier runs left beside the config. What these show of
 * receipts is not counted: whoever has mended a prompt since should not have to remove them.
 */
async function recordedRuns(world, glob, directory) {
    return glob === undefined ? leftRuns(directory) : askedRuns(world, glob);
}
async function askedRuns(world, glob) {
    const root = (0,external_node_path_.isAbsolute)(glob) ? (0,external_node_path_.parse)(glob).root : world.directory;
    const files = await (0,system_files/* listFiles */.CS)([(0,external_node_path_.isAbsolute)(glob) ? (0,external_node_path_.relative)(root, glob) : glob], root);
    if (files.length === 0) {
        throw new problem/* CouldNotCheck */.xy({
            message: `no run file matches --runs ${glob}`,
            expected: 'run files as `evalgap run` writes them',
            remedy: 'Run the suite first, or correct the glob',
        });
    }
    const bySuite = new Map();
    for (const name of files) {
        const path = (0,external_node_path_.resolve)(root, name);
        const { suite, counts } = await countReceipts('head', path, name);
        addRun(bySuite, suite, { path, name }, [counts]);
    }
    return { bySuite, unreadable: [] };
}
async function leftRuns(directory) {
    const bySuite = new Map();
    const unreadable = [];
    for (const name of await (0,system_files/* listFiles */.CS)([LEFT_BY_RUN], directory)) {
        const path = (0,external_node_path_.join)(directory, name);
        const read = await (0,problem/* attempt */.CD)(() => countReceipts('head', path, name));
        if (read.ok)
            addRun(bySuite, read.value.suite, { path, name }, []);
        else
            unreadable.push(name);
    }
    return { bySuite, unreadable };
}
function addRun(bySuite, suite, file, receipts) {
    const before = bySuite.get(suite) ?? { files: [], receipts: [] };
    bySuite.set(suite, { files: [...before.files, file], receipts: [...before.receipts, ...receipts] });
}
/** The suite of a run file, and what its receipts come to; `name` is what problems call the file. */
async function countReceipts(side, file, name = file) {
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,system_files/* readLines */.Se)(file), name);
    const counter = receiptCounter(side);
    for await (const trial of trials)
        counter.add(trial);
    return { suite: header.suite, counts: counter.counts() };
}


/***/ }),

/***/ 87589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readSamples)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _production_read_samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54123);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37218);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99626);
/* harmony import */ var _system_packed_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81744);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77980);






/** What the samples of a suite hold; absent where the config names none. No file at all is no problem. */
async function readSamples(directory, { production }, { file: config }, now = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .now */ .tB)()) {
    if (production === undefined)
        return { problems: [], remarks: [] };
    const files = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .CS)(production.samples, directory);
    return (0,_production_read_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .readSampleFiles */ .I)(files.map((path) => {
        const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBeside */ .KY)(config, path);
        return { file, lines: () => (0,_system_packed_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackedLines */ .c)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, path), file) };
    }), undefined, { now, everyWeek: true });
}


/***/ }),

/***/ 92661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readToolFiles)
});

// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
;// CONCATENATED MODULE: ./build/tools/lines.js
const NAMED = /(?:^|[\s{,"'])(?:operationId|name|title)["']?\s*:\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"',{}#][^\n,}#]*))/g;
/** The line on which each name is first given to something in a file of tools, as near as the bare text shows it. */
function linesOfNames(text) {
    const lines = new Map();
    let [line, from] = [1, 0];
    for (const match of text.matchAll(NAMED)) {
        // The name's own end: a key may stand on an earlier line than its value.
        const end = match.index + match[0].length;
        for (let at = text.indexOf('\n', from); at !== -1 && at < end; at = text.indexOf('\n', from)) {
            line += 1;
            from = at + 1;
        }
        const name = (match[1] ?? match[2] ?? match[3] ?? '').trim();
        if (!lines.has(name))
            lines.set(name, line);
    }
    return lines;
}

// EXTERNAL MODULE: ./build/tools/read.js + 3 modules
var tools_read = __webpack_require__(48950);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
;// CONCATENATED MODULE: ./build/gather/tool-files.js




/** The tools that the config's globs lead to. A file that cannot be read is a problem. */
async function readToolFiles(directory, suite, { file: config }) {
    const tools = [];
    const problems = [];
    for (const path of await (0,files/* listFiles */.CS)(suite.tools, directory)) {
        const file = (0,places/* pathBeside */.KY)(config, path);
        const text = (await (0,files/* readInside */.xO)(directory, path)) ?? '';
        const read = (0,tools_read/* readTools */.s)(text, file);
        if (!read.ok) {
            problems.push(...read.problems);
            continue;
        }
        const lines = linesOfNames(text);
        for (const tool of read.value) {
            const line = lines.get(tool.name);
            tools.push({ ...tool, file, ...(line === undefined ? {} : { line }) });
        }
    }
    return { tools, problems };
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

/***/ 52524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ comparable)
/* harmony export */ });
/** A text as it is compared: compatibility forms as one (NFKC), in lower case, blanks as one; punctuation stays. */
function comparable(text) {
    return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}


/***/ }),

/***/ 41873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ numbering)
/* harmony export */ });
const SECOND = 2 ** 26;
const LEAST_ROOM = 1 << 10;
/**
 * Numbers pairs of numbers from 0 on, in the order in which they are first asked for. A table of numbers alone with
 * open addresses: tens of millions of pairs go through it, for which a `Map` takes several times as long.
 */
function numbering() {
    let keys = new Float64Array(LEAST_ROOM);
    let numbers = new Int32Array(LEAST_ROOM).fill(-1);
    let count = 0;
    function placeOf(key) {
        const mask = keys.length - 1;
        let place = hash(key) & mask;
        while (numbers[place] !== -1 && keys[place] !== key)
            place = (place + 1) & mask;
        return place;
    }
    function grow() {
        const [oldKeys, oldNumbers] = [keys, numbers];
        keys = new Float64Array(oldKeys.length * 2);
        numbers = new Int32Array(oldKeys.length * 2).fill(-1);
        for (const [index, number] of oldNumbers.entries()) {
            if (number === -1)
                continue;
            const key = oldKeys[index] ?? 0;
            const place = placeOf(key);
            keys[place] = key;
            numbers[place] = number;
        }
    }
    return (one, other) => {
        const key = one * SECOND + other;
        const place = placeOf(key);
        const known = numbers[place] ?? -1;
        if (known !== -1)
            return known;
        keys[place] = key;
        numbers[place] = count;
        count += 1;
        if (count * 2 > keys.length)
            grow();
        return count - 1;
    };
}
function hash(key) {
    const mixed = Math.imul((key % SECOND) ^ Math.imul(key / SECOND, 0x9e3779b1), 0x85ebca6b);
    return mixed ^ (mixed >>> 15);
}


/***/ }),

/***/ 51946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ clopperPearson)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90827);

/**
 * The exact interval of a share x of n (Clopper and Pearson 1934): never too narrow, mostly too wide. A one-sided bound
 * at 95 % is the end of the interval at `level` 0.90.
 */
function clopperPearson(x, n, level = 0.95) {
    const tail = (1 - level) / 2;
    return [x === 0 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(tail, x, n - x + 1), x === n ? 1 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O9)(1 - tail, x + 1, n - x)];
}


/***/ }),

/***/ 90496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ differenceOfShares)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90827);
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23702);


/**
 * Confidence interval of the difference `one − other` of two independent shares: Newcombe's method 10 for independent
 * proportions (Newcombe 1998, Statistics in Medicine 17, 873–890), which puts the Wilson limits of both together.
 * Knows nothing, [−1, 1], where a side has no observation.
 */
function differenceOfShares(one, other, level = 0.95) {
    if (one.of === 0 || other.of === 0)
        return [-1, 1];
    const critical = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedNormal */ .NQ)(level);
    const [p, q] = [one.so / one.of, other.so / other.of];
    const [lowest, highest] = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .r)(p, one.of, critical);
    const [otherLowest, otherHighest] = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .r)(q, other.of, critical);
    return [p - q - Math.hypot(p - lowest, otherHighest - q), p - q + Math.hypot(highest - p, q - otherLowest)];
}


/***/ }),

/***/ 56759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mergeInputs),
/* harmony export */   w: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var _openness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69789);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61937);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66565);



const DEEPEST = 6;
const MOST_FIELDS = 2000;
/** Schemas looked at for one tool: a file may come from anybody, and refer to itself in any number of branches. */
const MOST_SCHEMAS = 50_000;
/** The fields that a JSON Schema knows, whatever the branch that knows them. */
function inputOf(schema, root) {
    const found = new Set();
    const seen = new Map();
    const [listed, open] = [new Set(), new Set()];
    const places = [{ schema, within: '', depth: 0, alternative: false }];
    // The list grows as it is gone through.
    for (const [index, place] of places.entries()) {
        if (index >= MOST_SCHEMAS || found.size >= MOST_FIELDS)
            break;
        const { within, alternative } = place;
        const resolved = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveReference */ .s)(place.schema, root);
        if ((0,_openness_js__WEBPACK_IMPORTED_MODULE_0__/* .letsOthersIn */ .HC)(place.schema, resolved) || (alternative && (0,_openness_js__WEBPACK_IMPORTED_MODULE_0__/* .takesAnything */ .TV)(resolved)))
            open.add(within);
        if ((0,_openness_js__WEBPACK_IMPORTED_MODULE_0__/* .listsFields */ .bK)(resolved))
            listed.add(within);
        const before = seen.get(resolved) ?? new Set();
        if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(resolved) === undefined || before.has(within))
            continue;
        seen.set(resolved, before.add(within));
        for (const next of placesIn(resolved, place)) {
            if (next.field !== undefined && found.size < MOST_FIELDS)
                found.add(next.field);
            if (next.depth < DEEPEST)
                places.push(next);
        }
    }
    const whole = places.length <= MOST_SCHEMAS && found.size < MOST_FIELDS;
    const closed = whole ? [...listed].filter((field) => !open.has(field)) : [];
    return { fields: [...found].sort(), closed: closed.sort() };
}
/** What is known of the same input in several places, put together. What one of them leaves open is open. */
function mergeInputs(inputs) {
    const [only] = inputs;
    if (only !== undefined && inputs.length === 1)
        return { fields: only.fields, closed: only.closed };
    const [fields, closed, open] = [new Set(), new Set(), new Set()];
    for (const input of inputs) {
        const closedHere = new Set(input.closed);
        if (!closedHere.has(''))
            open.add('');
        for (const field of closedHere)
            closed.add(field);
        for (const field of input.fields) {
            fields.add(field);
            if (!closedHere.has(field))
                open.add(field);
        }
    }
    return { fields: [...fields].sort(), closed: [...closed].filter((field) => !open.has(field)).sort() };
}
function placesIn(schema, { within, depth, alternative }) {
    const fields = Object.entries((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(schema, 'properties')) ?? {}).map(([name, inner]) => {
        const field = depth === 0 ? name : `${within}.${name}`;
        return { schema: inner, within: field, depth: depth + 1, alternative: false, field };
    });
    const parts = PARTS.flatMap((key) => {
        const value = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(schema, key);
        if (value === undefined)
            return [];
        const isAlternative = _openness_js__WEBPACK_IMPORTED_MODULE_0__/* .ALTERNATIVES */ .lK.includes(key) || (key === 'allOf' && alternative);
        return schemasIn(key, value).map((part) => ({ schema: part, within, depth, alternative: isAlternative }));
    });
    return [...fields, ...parts];
}
const PARTS = ['allOf', ..._openness_js__WEBPACK_IMPORTED_MODULE_0__/* .ALTERNATIVES */ .lK, 'items'];
/** A list of schemas under `items` gives each place its own; see `letsOthersIn`. */
function schemasIn(key, value) {
    if (!Array.isArray(value))
        return [value];
    return key === 'items' ? [] : value;
}


/***/ }),

/***/ 69789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ letsOthersIn),
/* harmony export */   TV: () => (/* binding */ takesAnything),
/* harmony export */   bK: () => (/* binding */ listsFields),
/* harmony export */   lK: () => (/* binding */ ALTERNATIVES)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66565);

/** One of the branches holds, or each where it applies. */
const ALTERNATIVES = ['anyOf', 'oneOf', 'then', 'else'];
const OTHERS = ['additionalProperties', 'unevaluatedProperties'];
/** What may let in fields that are looked for nowhere. */
const NOT_FOLLOWED = new Set([
    'patternProperties',
    'prefixItems',
    'additionalItems',
    'dependencies',
    'dependentSchemas',
    '$dynamicRef',
    '$recursiveRef',
]);
const BESIDE_REFERENCE = new Set(['properties', 'required', 'allOf', ...ALTERNATIVES, ...OTHERS]);
/** Whether a schema says which fields an object has. That others are allowed unless forbidden is seldom meant. */
function listsFields(schema) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(schema, 'properties')) !== undefined || OTHERS.some((key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(schema, key) === false);
}
/**
 * Whether a schema lets in fields beside those it lists, as far as it shows: `written` as it stands in the file,
 * `schema` where its reference leads, `undefined` where that is not known.
 */
function letsOthersIn(written, schema) {
    const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(schema);
    if (shape === undefined)
        return schema !== false;
    if (schema !== written && Object.keys((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(written) ?? {}).some(isMoreThanReference))
        return true;
    return Object.entries(shape).some(([key, value]) => NOT_FOLLOWED.has(key) || (OTHERS.includes(key) && value !== false) || (key === 'items' && Array.isArray(value)));
}
function isMoreThanReference(key) {
    return BESIDE_REFERENCE.has(key) || NOT_FOLLOWED.has(key);
}
/** Whether a branch takes any object. One that only demands some of the fields known elsewhere takes no more of them. */
function takesAnything(branch) {
    if (listsFields(branch) || ['allOf', ...ALTERNATIVES].some((key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(branch, key) !== undefined))
        return false;
    const type = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(branch, 'type');
    if (type !== undefined)
        return [type].flat().includes('object');
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(branch, 'required') === undefined && (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(branch, 'not') === undefined;
}


/***/ }),

/***/ 67146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ mergeOutputs),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   jH: () => (/* binding */ outputOf)
/* harmony export */ });
/* harmony import */ var _openness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69789);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61937);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66565);



const DEEPEST = 8;
const MOST_FIELDS = 2_000;
/** Schemas looked at for one tool: they may refer to themselves in any number of branches. */
const MOST_SCHEMAS = 20_000;
/**
 * What answers may hold that one of the schemas describes, whatever the branch: `undefined` where there is no schema.
 * Where it says of an object which fields it has, others are taken for not meant unless it lets them in. Past what is
 * looked at anything may stand.
 */
function outputOf(schemas, root) {
    if (schemas.length === 0)
        return undefined;
    const found = collector();
    const seen = new Map();
    const places = schemas.map((schema) => ({ schema, path: [] }));
    // The list grows as it is gone through.
    for (const [index, { schema, path }] of places.entries()) {
        if (index >= MOST_SCHEMAS || found.size() >= MOST_FIELDS || path.length > DEEPEST) {
            found.open(path);
            continue;
        }
        places.push(...besideReference(schema, path));
        const resolved = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveReference */ .s)(schema, root);
        const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(resolved);
        if (shape === undefined) {
            if (resolved !== false)
                found.open(path);
            continue;
        }
        const before = seen.get(shape) ?? new Set();
        const key = JSON.stringify(path);
        if (before.has(key))
            continue;
        seen.set(shape, before.add(key));
        found.add(path, typesOf(shape), valuesOf(shape));
        if (isUndescribed(shape))
            found.open(path);
        places.push(...placesIn(shape, path));
    }
    return found.output();
}
/** What any of them may answer; `undefined` of none. */
function mergeOutputs(outputs) {
    const [only] = outputs;
    if (only === undefined || outputs.length === 1)
        return only;
    const found = collector();
    for (const { fields, open } of outputs) {
        for (const { path, types, values } of fields)
            found.add(path, types, values);
        for (const path of open)
            found.open(path);
    }
    return { ...found.output(), statuses: [...new Set(outputs.flatMap(({ statuses }) => statuses))] };
}
function placesIn(shape, path) {
    const fields = Object.entries((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(shape, 'properties')) ?? {});
    const patterns = Object.values((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(shape, 'patternProperties')) ?? {});
    const others = ['additionalProperties', 'unevaluatedProperties']
        .map((key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(shape, key))
        .filter((schema) => schema !== undefined && schema !== false);
    const items = ['items', 'prefixItems', 'additionalItems'].flatMap((key) => [(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(shape, key)].flat());
    const parts = ['allOf', ..._openness_js__WEBPACK_IMPORTED_MODULE_0__/* .ALTERNATIVES */ .lK].flatMap((key) => [(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(shape, key)].flat());
    return [
        ...fields.map(([name, schema]) => ({ schema, path: [...path, name] })),
        ...[...patterns, ...others].map((schema) => ({ schema, path: [...path, '*'] })),
        ...items.filter((schema) => schema !== undefined).map((schema) => ({ schema, path: [...path, '[]'] })),
        ...parts.filter((schema) => schema !== undefined).map((schema) => ({ schema, path })),
    ];
}
/** What a schema says beside its reference holds as well. */
function besideReference(schema, path) {
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(schema, '$ref') === undefined)
        return [];
    const { $ref, ...beside } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeOf */ .F5)(schema) ?? {};
    return FURTHER.some((key) => beside[key] !== undefined) ? [{ schema: beside, path }] : [];
}
const FURTHER = ['properties', 'patternProperties', 'additionalProperties', 'items', 'allOf', ..._openness_js__WEBPACK_IMPORTED_MODULE_0__/* .ALTERNATIVES */ .lK];
/** An object or a list of which nothing is said, or nothing at all. */
function isUndescribed(shape) {
    if ((0,_openness_js__WEBPACK_IMPORTED_MODULE_0__/* .takesAnything */ .TV)(shape))
        return !SAYS_SOMETHING.some((key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(shape, key) !== undefined);
    return typesOf(shape).includes('list') && !['items', 'prefixItems'].some((key) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(shape, key) !== undefined);
}
const SAYS_SOMETHING = ['enum', 'const', 'additionalProperties', 'unevaluatedProperties', 'patternProperties'];
const TYPES = new Map([
    ['string', 'text'],
    ['number', 'number'],
    ['integer', 'number'],
    ['boolean', 'boolean'],
    ['object', 'object'],
    ['array', 'list'],
    ['null', 'null'],
]);
function typesOf(shape) {
    const named = [(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(shape, 'type')].flat().flatMap((type) => TYPES.get(type) ?? []);
    const listed = listedValues(shape).map(typeOf);
    const types = named.length > 0
        ? named
        : [
            ...listed,
            ...((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(shape, 'properties') === undefined ? [] : ['object']),
            ...((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(shape, 'items') === undefined ? [] : ['list']),
        ];
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(shape, 'nullable') === true && types.length > 0 ? [...types, 'null'] : types;
}
/** Of which kind a value is. */
function typeOf(value) {
    if (value === null || value === undefined)
        return 'null';
    if (Array.isArray(value))
        return 'list';
    if (typeof value === 'object')
        return 'object';
    return typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'boolean' : 'number';
}
function valuesOf(shape) {
    const listed = listedValues(shape);
    return listed.length === 0 ? undefined : listed.map(String);
}
function listedValues(shape) {
    const single = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(shape, 'const');
    return single === undefined ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(shape, 'enum')) : [single];
}
/** Puts together what several schemas say of one place: what one of them allows is allowed. */
function collector() {
    const fields = new Map();
    const opened = new Map();
    return {
        size: () => fields.size,
        open: (path) => void opened.set(JSON.stringify(path), path),
        add(path, types, values = []) {
            const key = JSON.stringify(path);
            const known = fields.get(key) ?? { path, types: new Set(), values: new Set(), free: false };
            fields.set(key, known);
            if (values.length === 0 && (types.includes('text') || types.includes('number')))
                known.free = true;
            for (const type of types)
                known.types.add(type);
            for (const value of values)
                known.values.add(value);
        },
        output() {
            const sorted = [...fields.values()].map(({ path, types, values, free }) => ({
                path,
                types: [...types].sort(),
                ...(free || values.size === 0 ? {} : { values: [...values].sort() }),
            }));
            return { fields: sorted, open: [...opened.values()], statuses: [] };
        },
    };
}


/***/ }),

/***/ 48950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ outputOfAll),
  s: () => (/* binding */ readTools)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/cases/json-text.js
var json_text = __webpack_require__(44520);
// EXTERNAL MODULE: ./build/config/positions.js
var positions = __webpack_require__(73887);
// EXTERNAL MODULE: ./build/config/yaml.js + 2 modules
var config_yaml = __webpack_require__(54298);
// EXTERNAL MODULE: ./build/tools/fields.js
var fields = __webpack_require__(56759);
// EXTERNAL MODULE: ./build/tools/shape.js
var shape = __webpack_require__(66565);
;// CONCATENATED MODULE: ./build/tools/json-schema.js



const KEYS = ['properties', 'allOf', 'anyOf', 'oneOf', '$ref'];
/** One JSON Schema: the arguments of one tool, named by its title if that is a name, else like the file. */
const jsonSchema = (data, file) => {
    const isSchema = KEYS.some((key) => (0,shape/* valueAt */.fK)(data, key) !== undefined) || (0,shape/* valueAt */.fK)(data, 'type') === 'object';
    if ((0,shape/* shapeOf */.F5)(data) === undefined || !isSchema)
        return undefined;
    const title = (0,shape/* textOf */.b6)(data, 'title');
    const name = title !== undefined && /^[\w.-]+$/.test(title) ? title : (0,posix_.basename)(file).replace(/(?:\.schema)?\.\w+$/, '');
    return [{ name, ...(0,fields/* inputOf */.w)(data, data) }];
};

// EXTERNAL MODULE: ./build/tools/outputs.js
var outputs = __webpack_require__(67146);
// EXTERNAL MODULE: ./build/tools/reference.js
var reference = __webpack_require__(61937);
;// CONCATENATED MODULE: ./build/tools/openapi.js




const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
/** OpenAPI 3 and Swagger 2: one tool per operation, by its `operationId`, or `GET /orders` where it has none. */
const openApi = (data) => {
    if ((0,shape/* textOf */.b6)(data, 'openapi') === undefined && (0,shape/* textOf */.b6)(data, 'swagger') === undefined)
        return undefined;
    return Object.entries((0,shape/* shapeOf */.F5)((0,shape/* valueAt */.fK)(data, 'paths')) ?? {}).flatMap(([path, written]) => {
        const item = (0,reference/* resolveReference */.s)(written, data);
        return METHODS.flatMap((method) => {
            const operation = (0,shape/* shapeOf */.F5)((0,shape/* valueAt */.fK)(item, method));
            return operation === undefined ? [] : [toolOf(`${method.toUpperCase()} ${path}`, item, operation, data)];
        });
    });
};
function toolOf(place, item, operation, data) {
    const parameters = [...(0,shape/* listOf */.c3)((0,shape/* valueAt */.fK)(item, 'parameters')), ...(0,shape/* listOf */.c3)((0,shape/* valueAt */.fK)(operation, 'parameters'))];
    const input = (0,fields/* mergeInputs */.s)([
        NOTHING,
        ...parameters.map((parameter) => parameterInput((0,reference/* resolveReference */.s)(parameter, data), data)),
        ...bodyInputs((0,shape/* valueAt */.fK)(operation, 'requestBody'), data),
    ]);
    const replies = (0,shape/* shapeOf */.F5)((0,shape/* valueAt */.fK)(operation, 'responses'));
    return {
        name: (0,shape/* textOf */.b6)(operation, 'operationId') ?? place,
        ...input,
        ...(replies === undefined ? {} : { output: () => replyOutput(replies, data) }),
    };
}
const NOTHING = { fields: [], closed: [''] };
/** In Swagger 2 the body is a parameter, too, by a name that some send and most do not. */
function parameterInput(parameter, data) {
    const name = (0,shape/* textOf */.b6)(parameter, 'name');
    const schema = (0,shape/* valueAt */.fK)(parameter, 'schema');
    if ((0,shape/* valueAt */.fK)(parameter, 'in') === 'body')
        return { ...(0,fields/* inputOf */.w)(schema, data), closed: [] };
    if (name === undefined)
        return { fields: [], closed: [] };
    return { fields: [name], closed: isPlain((0,reference/* resolveReference */.s)(schema, data)) ? [''] : [] };
}
/** The fields of an object in a query may stand beside the other parameters, or below its name. */
function isPlain(schema) {
    const type = (0,shape/* valueAt */.fK)(schema, 'type');
    return type === undefined ? (0,shape/* valueAt */.fK)(schema, 'properties') === undefined : ![type].flat().includes('object');
}
function bodyInputs(written, data) {
    if (written === undefined)
        return [];
    const kinds = Object.values((0,shape/* shapeOf */.F5)((0,shape/* valueAt */.fK)((0,reference/* resolveReference */.s)(written, data), 'content')) ?? {});
    if (kinds.length === 0)
        return [{ fields: [], closed: [] }];
    return kinds.map((kind) => (0,fields/* inputOf */.w)((0,shape/* valueAt */.fK)(kind, 'schema'), data));
}
/** In Swagger 2 the schema stands in the reply itself. A reply whose body is not described says nothing of it. */
function replyOutput(replies, data) {
    const schemas = Object.values(replies).flatMap((written) => {
        const reply = (0,reference/* resolveReference */.s)(written, data);
        const kinds = Object.values((0,shape/* shapeOf */.F5)((0,shape/* valueAt */.fK)(reply, 'content')) ?? {}).map((kind) => (0,shape/* valueAt */.fK)(kind, 'schema'));
        return [(0,shape/* valueAt */.fK)(reply, 'schema'), ...kinds].filter((schema) => schema !== undefined);
    });
    const statuses = Object.keys(replies).filter((status) => /^\d{3}$/.test(status));
    const output = (0,outputs/* outputOf */.jH)(schemas, data);
    return output === undefined ? undefined : { ...output, statuses };
}

;// CONCATENATED MODULE: ./build/tools/tool-list.js



/** `inputSchema` is MCP's; the others are those of the APIs that take lists of functions. */
const SCHEMA_KEYS = ['inputSchema', 'input_schema', 'parameters'];
const OUTPUT_KEYS = ['outputSchema', 'output_schema'];
/**
 * What an MCP server answers to `tools/list`, with or without the envelope of JSON-RPC; lists of functions as models
 * are given them; or one such tool alone.
 */
const toolList = (data) => {
    const list = [data, (0,shape/* valueAt */.fK)(data, 'tools'), (0,shape/* valueAt */.fK)((0,shape/* valueAt */.fK)(data, 'result'), 'tools')].find(Array.isArray);
    const tools = (list ?? [data]).map(tool_list_toolOf);
    return tools.every((tool) => tool !== undefined) ? tools : undefined;
};
function tool_list_toolOf(written) {
    const tool = (0,shape/* shapeOf */.F5)((0,shape/* valueAt */.fK)(written, 'function')) ?? written;
    const name = (0,shape/* textOf */.b6)(tool, 'name');
    const schema = SCHEMA_KEYS.map((key) => (0,shape/* valueAt */.fK)(tool, key)).find((value) => (0,shape/* shapeOf */.F5)(value) !== undefined);
    const isTool = schema !== undefined || tool !== written;
    if (name === undefined || !isTool)
        return undefined;
    const answer = OUTPUT_KEYS.map((key) => (0,shape/* valueAt */.fK)(tool, key)).find((value) => (0,shape/* shapeOf */.F5)(value) !== undefined);
    return {
        name,
        ...(0,fields/* inputOf */.w)(schema, schema),
        ...(answer === undefined ? {} : { output: () => (0,outputs/* outputOf */.jH)([answer], answer) }),
    };
}

;// CONCATENATED MODULE: ./build/tools/read.js









/** In this order: a list of tools may hold what looks like a schema. */
const FORMATS = [openApi, toolList, jsonSchema];
const EXPECTED = 'OpenAPI, a list of tools as MCP gives it, or one JSON Schema';
const TOOLS = {
    longestKilobytes: 8 * 1024,
    deepestNesting: 128,
    mostValues: 1_000_000,
    empty: { expected: EXPECTED, remedy: 'Fill it, or narrow the glob of the tools.' },
    secondDocument: { remedy: 'Keep one document in each file.' },
};
/** The tools that a schema file describes, by name; what one name says twice is put together. */
function readTools(text, file) {
    const data = readData(text, file);
    if (!data.ok)
        return data;
    for (const format of FORMATS) {
        const tools = format(data.value, file);
        if (tools !== undefined)
            return { ok: true, value: byName(tools) };
    }
    const remedy = 'Narrow the glob of the tools.';
    return {
        ok: false,
        problems: [{ message: 'no tools are found in this file', location: { file }, expected: EXPECTED, remedy }],
    };
}
function readData(text, file) {
    if (/^\.ya?ml$/i.test((0,posix_.extname)(file))) {
        const yaml = (0,config_yaml/* readYaml */.g)(text, file, TOOLS);
        if (!yaml.ok)
            return yaml;
        const { data, problems } = yaml.value;
        return problems.length > 0 ? { ok: false, problems } : { ok: true, value: data };
    }
    const json = (0,json_text/* readJsonText */.g)(text.replace(/^\uFEFF/, ''), 'the file');
    if (json.ok)
        return { ok: true, value: json.value };
    const location = (0,positions/* positionsIn */.Y)(text, file)(json.offset);
    return { ok: false, problems: [{ message: json.message, location, expected: EXPECTED }] };
}
function byName(tools) {
    const same = new Map();
    for (const tool of tools) {
        const known = same.get(tool.name);
        if (known === undefined)
            same.set(tool.name, [tool]);
        else
            known.push(tool);
    }
    return Array.from(same, ([name, known]) => ({
        name,
        ...(0,fields/* mergeInputs */.s)(known),
        ...(known.some(({ output }) => output !== undefined) ? { output: () => outputOfAll(known) } : {}),
    }));
}
/** What any of them may answer; `undefined` where nothing is said of it. */
function outputOfAll(tools) {
    return (0,outputs/* mergeOutputs */.BH)(tools.flatMap(({ output }) => output?.() ?? []));
}


/***/ }),

/***/ 61937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ resolveReference)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66565);

const LONGEST_CHAIN = 20;
/** Follows `$ref` within the same file; what lies in other files is not known. */
function resolveReference(value, root) {
    let resolved = value;
    for (let left = LONGEST_CHAIN; left > 0; left -= 1) {
        const reference = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(resolved, '$ref');
        if (typeof reference !== 'string')
            return resolved;
        if (!/^#(?:\/|$)/.test(reference))
            return undefined;
        resolved = reference
            .split('/')
            .slice(1)
            .reduce((inner, key) => stepInto(inner, unescapeKey(key)), root);
    }
    return undefined;
}
function stepInto(value, key) {
    return Array.isArray(value) && /^\d+$/.test(key) ? value[Number(key)] : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, key);
}
/** As in RFC 6901, in a URI fragment. */
function unescapeKey(key) {
    try {
        return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
    }
    catch {
        return key;
    }
}


/***/ }),

/***/ 66565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
function shapeOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** What stands under a key of an object's own; keys may come from anybody. */
function valueAt(value, key) {
    const shape = shapeOf(value);
    return shape !== undefined && Object.hasOwn(shape, key) ? shape[key] : undefined;
}
function textOf(value, key) {
    const text = valueAt(value, key);
    return typeof text === 'string' && text !== '' ? text : undefined;
}


/***/ })

};
