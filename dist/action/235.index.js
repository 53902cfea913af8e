export const id = 235;
export const ids = [235];
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
/* harmony export */   t: () => (/* binding */ readAllCases)
/* harmony export */ });
/* unused harmony export coveredBy */
/* harmony import */ var _cases_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19354);
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

/***/ 80293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ Checkouts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/system/cleanup.js
var cleanup = __webpack_require__(31964);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
;// CONCATENATED MODULE: ./build/system/work-tree.js






/**
 * Checks a commit out into a temporary work tree. Hooks are off, submodules stay empty, and every configured
 * filter (smudge, clean, process: git-lfs and its like) is blanked, so that `.gitattributes` of the revision
 * cannot start a command. The folder is removed on every way out of this process.
 */
async function addWorkTree(repository, commit) {
    const parent = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'evalgap-')));
    const root = (0,external_node_path_.join)(parent, 'tree');
    const release = (0,cleanup/* onExit */.cf)('remove', () => removeNow(parent, root));
    try {
        await (0,git/* git */.$Y)(repository.root, [
            ...(await withoutFilters(repository)),
            'worktree',
            'add',
            '--detach',
            '--force',
            root,
            commit,
        ]);
    }
    catch (error) {
        release();
        await (0,promises_.rm)(parent, { recursive: true, force: true });
        throw error;
    }
    return {
        root,
        async remove() {
            release();
            // Only our own is taken back: `git worktree prune` would forget a user's on a disk that is not there just now.
            await (0,git/* git */.$Y)(repository.root, ['worktree', 'remove', '--force', '--force', root]).catch(() => undefined);
            await (0,promises_.rm)(parent, { recursive: true, force: true });
        },
    };
}
/** For exit paths on which nothing can be waited for: the folder, and git's entry for it, which the folder names. */
function removeNow(parent, root) {
    try {
        const entry = /^gitdir: (.+)$/m.exec((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, '.git'), 'utf8'))?.[1];
        if (entry !== undefined && (0,external_node_path_.basename)((0,external_node_path_.dirname)(entry)) === 'worktrees')
            (0,external_node_fs_.rmSync)(entry, { recursive: true, force: true });
    }
    catch {
        // It was not checked out yet.
    }
    (0,external_node_fs_.rmSync)(parent, { recursive: true, force: true });
}
async function withoutFilters(repository) {
    const config = await (0,git/* git */.$Y)(repository.root, ['config', '--list', '--name-only', '-z']);
    const drivers = new Set((0,git/* nulSeparated */.sk)(config).flatMap((key) => /^filter\.(.+)\.[a-z]+$/i.exec(key)?.[1] ?? []));
    return [...drivers].flatMap((driver) => ['smudge=', 'clean=', 'process=', 'required=false'].flatMap((setting) => ['-c', `filter.${driver}.${setting}`]));
}

// EXTERNAL MODULE: ./build/gather/sides.js
var sides = __webpack_require__(41606);
;// CONCATENATED MODULE: ./build/gather/checkouts.js



/** Holds the checkouts of a job and takes the temporary ones away at its end. */
class Checkouts {
    #project;
    #made = new Map();
    constructor(project) {
        this.#project = project;
    }
    workingTree(head) {
        const { repository, folder } = this.#project;
        return {
            revision: (0,sides/* revisionOf */.DT)(head),
            commit: head.sha,
            root: repository.root,
            directory: (0,external_node_path_.join)(repository.root, folder),
            temporary: false,
        };
    }
    /** A commit in a temporary work tree; asked for twice, it is made once. */
    async of(commit) {
        let made = this.#made.get(commit);
        if (made === undefined) {
            made = addWorkTree(this.#project.repository, commit);
            this.#made.set(commit, made);
        }
        const { root } = await made;
        return { revision: commit, commit, root, directory: (0,external_node_path_.join)(root, this.#project.folder), temporary: true };
    }
    async remove() {
        for (const made of this.#made.values())
            await (await made.catch(() => undefined))?.remove();
    }
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

/***/ 22069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readSamples)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
// EXTERNAL MODULE: ./build/cases/source.js
var source = __webpack_require__(1022);
;// CONCATENATED MODULE: ./build/production/json-texts.js


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
        const text = line === 1 ? (0,source/* withoutMark */.E_)(raw) : raw;
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
            if (!onlyOpens(opening) && json_texts_isWhole(text)) {
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
function json_texts_isWhole(line) {
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
const sample_schema_json = schemas/* custom */.IeY((value) => value !== undefined, 'is no JSON');
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
    arguments: sample_schema_json.exactOptional(),
    output: sample_schema_json.exactOptional(),
    confidence: share,
    error: orNull(sample_schema_name),
}, STEP);
/** One sample as its line has it: a key that is `null` is taken for absent, but for what may be any JSON. */
const sampleSchema = schemas/* object */.Ikc({
    id: orNull(schemas/* union */.KCZ([schemas/* int */.Whr().transform(String), named(ID)], ID)),
    at: orNull(schemas/* string */.YjP(TIME)
        .refine((text) => instantOf(text) !== undefined, TIME)
        .transform(instantOf)),
    input: sample_schema_json,
    output: sample_schema_json.exactOptional(),
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
    const what = parse_sample_isJson(text) ? 'a key stands twice in one object' : message;
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
function parse_sample_isJson(text) {
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
        const parsed = readJson(text, location);
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
            this.#takeSample(sampleFrom(value, location), size);
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
            this.#problems.push({ message: `looks like a trace of ${name}`, location, expected: read_samples_EXPECTED, remedy });
        this.#others.add(name);
    }
}
const read_samples_EXPECTED = 'samples, or traces as OTLP/JSON';
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
        return { message: 'this file holds metrics alone', location: { file }, expected: read_samples_EXPECTED };
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
        expected: read_samples_EXPECTED,
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

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var system_files = __webpack_require__(99626);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/system/packed-lines.js






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
        throw new problem/* CouldNotCheck */.xy([
            ...problems,
            ...(isOfGzip(error) ? [damaged(name, error)] : (0,system_files/* unreadable */.O$)(name, error).problems),
        ]);
    }
    const last = cutter.end();
    if (last !== '')
        yield last;
    if (problems.length > 0)
        throw new problem/* CouldNotCheck */.xy(problems);
}
function bytesOf(path, packed) {
    return packed
        ? packed_lines_unpacked(() => (0,external_node_fs_.createReadStream)(path, { highWaterMark: PACKED_CHUNK }))
        : (0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK });
}
/** What stands behind a whole member is no other one. Within one, what comes before the fault may be wrong as well. */
const BETWEEN_MEMBERS = /header|compression method/;
/**
 * All that can be unpacked before it fails. Of the piece in which the fault lies nothing is given at once: where a
 * whole member ends in it, it is unpacked once more, byte by byte.
 */
async function* packed_lines_unpacked(open) {
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
    const gunzip = (0,external_node_zlib_.createGunzip)();
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
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
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
        const file = await (0,promises_.open)(path);
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
        throw (0,system_files/* unreadable */.O$)(name, error);
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
    return new problem/* CouldNotCheck */.xy({
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

// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
;// CONCATENATED MODULE: ./build/gather/samples.js






/** What the samples of a suite hold; absent where the config names none. No file at all is no problem. */
async function readSamples(directory, { production }, { file: config }, now = (0,clock/* now */.tB)()) {
    if (production === undefined)
        return { problems: [], remarks: [] };
    const files = await (0,system_files/* listFiles */.CS)(production.samples, directory);
    return readSampleFiles(files.map((path) => {
        const file = (0,places/* pathBeside */.KY)(config, path);
        return { file, lines: () => readPackedLines((0,external_node_path_.join)(directory, path), file) };
    }), undefined, { now, everyWeek: true });
}


/***/ }),

/***/ 41606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   jx: () => (/* binding */ fetchMissing)
/* harmony export */ });
/* unused harmony export resolveSides */
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78020);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35928);


function revisionOf(head) {
    return head.kind === 'working-tree' && head.dirty ? `${head.sha}+dirty` : head.sha;
}
/** Names the sides by what this clone holds, deepening a shallow one as far as the merge base needs. */
async function resolveSides(repository, base, head) {
    const tip = (await resolveCommit(repository, base)) ?? (await resolveCommit(repository, `origin/${base}`));
    if (tip === undefined)
        throw unknownRevision('--base', base);
    const sha = await resolveCommit(repository, head ?? 'HEAD');
    if (sha === undefined)
        throw unknownRevision('--head', head ?? 'HEAD');
    return {
        tip,
        mergeBase: await findMergeBase(repository, tip, sha),
        head: head === undefined ? { kind: 'working-tree', sha, dirty: await isDirty(repository) } : { kind: 'commit', sha },
    };
}
/** Sees to it that this clone holds the commits, fetching each alone where it does not. */
async function fetchMissing(repository, commits, credentials) {
    for (const commit of new Set(commits)) {
        if ((await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, commit)) !== undefined)
            continue;
        try {
            await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchCommit */ .iH)(repository, commit, credentials);
        }
        catch {
            // Whatever the reason, what counts is whether the commit is here now.
        }
        if ((await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, commit)) === undefined)
            throw unreachable(`commit ${commit.slice(0, 12)}`);
    }
}
async function findMergeBase(repository, tip, head) {
    const found = await mergeBase(repository, tip, head);
    if (found !== undefined)
        return found;
    if (await isShallow(repository)) {
        for (const depth of [100, 1000, 10_000]) {
            try {
                await git(repository.root, ['fetch', '--no-tags', '--no-recurse-submodules', `--deepen=${depth}`, 'origin']);
            }
            catch {
                break;
            }
            const deeper = await mergeBase(repository, tip, head);
            if (deeper !== undefined)
                return deeper;
        }
    }
    throw unreachable('the merge base of base and head');
}
function unknownRevision(option, name) {
    return new CouldNotCheck({
        message: `${option} ${name} names no commit of this clone`,
        expected: 'a branch, tag or SHA that is here',
        remedy: `Fetch it first, for instance \`git fetch origin ${name.replace(/^origin\//, '')}\`; in a workflow give actions/checkout \`fetch-depth: 0\``,
    });
}
function unreachable(what) {
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheck */ .xy({
        message: `this clone does not hold ${what}, and it could not be fetched`,
        remedy: 'Give actions/checkout `fetch-depth: 0`, or fetch the full history',
    });
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

/***/ 50441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cj: () => (/* binding */ pinFindings),
  dQ: () => (/* binding */ stepFindings),
  XD: () => (/* binding */ weakenedFindings)
});

// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
// EXTERNAL MODULE: ./build/rules/make-finding.js
var make_finding = __webpack_require__(76964);
// EXTERNAL MODULE: ./build/rules/pin/facts.js
var pin_facts = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/rules/pin/fixed-model.js
var fixed_model = __webpack_require__(5982);
;// CONCATENATED MODULE: ./build/rules/pin/floating-model.js



/** A model name behind which the provider may put another model: results then change though the repository did not. */
function floatingModel(facts, options) {
    const { suite, locate } = facts;
    const own = (0,pin_facts/* readEntries */.$2)(facts).map(({ entry, prompt }) => ({
        subject: entry.id,
        model: prompt.model,
        where: `${(0,pin_facts/* fileOf */.W7)(entry)} names`,
        location: { file: entry.path },
    }));
    const named = [...suite.models].map(([key, model]) => ({
        subject: `models.${key}`,
        model,
        where: `\`models.${key}\` is`,
        location: locate(['suites', suite.name, 'models', key]),
    }));
    return [...named, ...own].flatMap(({ subject, model, where, location }) => {
        if (model === undefined || (0,fixed_model/* isFixedModel */.s)(model))
            return [];
        return (0,make_finding/* finding */.g)('pin/floating-model', options, {
            suite: suite.name,
            subject,
            location,
            message: `${where} \`${model}\`, which has no date, snapshot or digest: another model may answer to it tomorrow`,
            evidence: [],
            fix: "Name a dated snapshot, from the provider's list of models.",
        });
    });
}

// EXTERNAL MODULE: ./build/prompts/pin.js
var prompts_pin = __webpack_require__(72811);
;// CONCATENATED MODULE: ./build/rules/pin/missing.js



/** An entry of the config names a file, or a region in one, that is not there. */
function missing(facts, options) {
    return facts.suite.prompts.flatMap(({ id, path, region, pin }) => {
        const reading = facts.readings.get(id);
        if (reading?.state !== 'missing')
            return [];
        const onlyRegion = reading.region !== undefined;
        return (0,make_finding/* finding */.g)('pin/missing', options, {
            suite: facts.suite.name,
            subject: id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, id),
            message: onlyRegion
                ? `${(0,pin_facts/* fileOf */.W7)({ path, region: reading.region })} is not there: no line says \`evalgap:prompt ${reading.region}\``
                : `\`${path}\`, the file of prompt \`${id}\`, is not there`,
            evidence: pin === undefined ? [] : [`pin: ${(0,prompts_pin/* formatPin */.fH)(pin)}`],
            fix: onlyRegion
                ? `Mark the text again with \`evalgap:prompt ${region}\` and \`evalgap:end\`, or correct \`region\`.`
                : 'Correct `path` when the file moved, remove the entry when the agent no longer sends it.',
        });
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/config/paths.js
var paths = __webpack_require__(97147);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/rules/pin/orphan.js





/** A pin that nothing uses: no case covers its prompt, or receipts show that the agent never sends it. */
function orphan(facts, options) {
    return (0,pin_facts/* readEntries */.$2)(facts).flatMap(({ entry }) => {
        const evidence = [...uncovered(facts, entry), ...neverSent(facts, entry)];
        if (entry.pin === undefined || evidence.length === 0)
            return [];
        return (0,make_finding/* finding */.g)('pin/orphan', options, {
            suite: facts.suite.name,
            subject: entry.id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, entry.id),
            message: `nothing in the suite uses ${(0,pin_facts/* fileOf */.W7)(entry)}, which it pins`,
            evidence,
            fix: `Write a case that covers \`${entry.id}\`, or remove the entry when the agent no longer sends it.`,
        });
    });
}
function uncovered({ covers: { named, everything } }, entry) {
    if (everything > 0 || named.size === 0)
        return [];
    if ([...named].some((covered) => namesPrompt(covered, entry)))
        return [];
    return [`every case says what it covers, and none names \`${entry.id}\` or \`${entry.path}\``];
}
/** A glob that cannot be matched safely may cover anything: better no finding than a wrong one. */
function namesPrompt(covered, { id, path }) {
    if (!/[/*]/.test(covered))
        return covered === id;
    return covered === path || (0,paths/* globFault */.Hf)(covered) !== undefined || picomatch.isMatch(path, covered, { dot: true });
}
/** Silence about one prompt says something only where every trial speaks of another. */
function neverSent({ receipts }, { id }) {
    const head = receipts.find(({ side }) => side === 'head');
    if (head === undefined || head.completed === 0 || head.withReceipt < head.completed)
        return [];
    if (head.prompts.has(id))
        return [];
    return [`${(0,format/* plural */.LS)(head.completed, 'completed trial')} with receipts, none of them for \`${id}\``];
}

;// CONCATENATED MODULE: ./build/rules/pin/outdated.js



/** The prompt in the repository is no longer the one that the suite was written for. */
function outdated(facts, options) {
    return (0,pin_facts/* readEntries */.$2)(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin === undefined || !isOutdated(pin, prompt))
            return [];
        const same = (0,prompts_pin/* matchesPin */.l2)(prompt, pin);
        return (0,make_finding/* finding */.g)('pin/outdated', options, {
            suite: facts.suite.name,
            subject: id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, id),
            message: `${(0,pin_facts/* fileOf */.W7)(prompt)} ${same ? relabelled(pin, prompt) : moved(pin, prompt)}`,
            evidence: [`pin: ${(0,prompts_pin/* formatPin */.fH)(pin)}`, `file: ${(0,pin_facts/* stampOf */.Zs)(prompt)}`],
            fix: same
                ? 'The text is the pinned one: if only its label was meant to change, run `npx evalgap pin`.'
                : `Look at the cases that cover \`${id}\`, run the suite, mend what no longer fits, then \`npx evalgap pin\`.`,
        });
    });
}
/** A pin without a version holds the text alone. */
function isOutdated(pin, prompt) {
    return !(0,prompts_pin/* matchesPin */.l2)(prompt, pin) || (pin.version !== undefined && pin.version !== prompt.version);
}
function moved({ version, digest }, prompt) {
    if (version !== undefined && prompt.version !== undefined && version !== prompt.version) {
        return `is version ${prompt.version}, the suite was written for version ${version}`;
    }
    const now = `sha256:${prompt.digest.slice(0, 12)}`;
    const then = `sha256:${digest.slice(0, 12)}`;
    const label = version === undefined ? '' : `version ${version}, `;
    return `changed (now ${now}), the suite was written for ${label}${then}`;
}
function relabelled({ version }, prompt) {
    const now = prompt.version === undefined ? 'carries no version' : `is called version ${prompt.version}`;
    return `${now}, the suite is pinned to version ${version}; the text is the same`;
}

;// CONCATENATED MODULE: ./build/rules/pin/ran-another-prompt.js



/** Receipts show that trials were sent another text than their own revision's file: they measured something else. */
function ranAnotherPrompt(facts, options) {
    return facts.suite.prompts.flatMap((entry) => {
        const sides = facts.receipts.filter((counts) => anotherOf(counts, entry) > 0);
        if (sides.length === 0)
            return [];
        const shares = sides.map((side) => share(side, entry)).join(' and in ');
        return (0,make_finding/* finding */.g)('pin/ran-another-prompt', options, {
            suite: facts.suite.name,
            subject: entry.id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, entry.id),
            message: `the agent sent another prompt than ${(0,pin_facts/* fileOf */.W7)(entry)} in ${shares}`,
            evidence: sides.flatMap((side) => evidence(side, entry)),
            fix: FIX,
        });
    });
}
const FIX = 'Let the agent read the prompt from the work tree it runs in, not from a cache, a service or a built copy. ' +
    'These trials are in no score.';
function anotherOf({ prompts }, { id }) {
    return prompts.get(id)?.another ?? 0;
}
function share(side, entry) {
    const all = (0,format/* plural */.LS)(side.completed, 'completed trial');
    return `${(0,format/* count */.U9)(anotherOf(side, entry))} of ${all} ${side.side === 'base' ? 'on the base' : 'on the head'}`;
}
function evidence({ side, prompts }, { id }) {
    const { verified = 0, claimed = 0, another = 0, unknown = 0 } = prompts.get(id) ?? {};
    return [`${side}: ${another} another, ${verified} verified, ${claimed} claimed, ${unknown} not clear`];
}

;// CONCATENATED MODULE: ./build/rules/pin/same-version.js



/** A prompt changed and still calls itself the version that the pin names: two texts now go by one label. */
function sameVersion(facts, options) {
    return (0,pin_facts/* readEntries */.$2)(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin?.version === undefined || pin.version !== prompt.version || (0,prompts_pin/* matchesPin */.l2)(prompt, pin))
            return [];
        return (0,make_finding/* finding */.g)('pin/same-version', options, {
            suite: facts.suite.name,
            subject: id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, id),
            message: `${(0,pin_facts/* fileOf */.W7)(prompt)} changed and is still called version ${pin.version}, which the suite was written for`,
            evidence: [`pin: ${(0,prompts_pin/* formatPin */.fH)(pin)}`, `file: ${(0,pin_facts/* stampOf */.Zs)(prompt)}`],
            fix: 'Give the changed prompt a version of its own, or take the change back.',
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/pin/unpinned.js


/** A prompt without a pin can change and nobody is told that the suite was written for another text. */
function unpinned(facts, options) {
    return (0,pin_facts/* readEntries */.$2)(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin !== undefined)
            return [];
        return (0,make_finding/* finding */.g)('pin/unpinned', options, {
            suite: facts.suite.name,
            subject: id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, id),
            message: `${(0,pin_facts/* fileOf */.W7)(prompt)} has no pin: which text of it the suite was written for is not on record`,
            evidence: [`file: ${(0,pin_facts/* stampOf */.Zs)(prompt)}`],
            fix: `Check that the cases that cover \`${id}\` fit the text as it stands, then run \`npx evalgap pin\`.`,
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/pin/pin-rules.js







/** What can be found about a suite's prompts and models, what invalidates its figures first. */
const PIN_RULES = [
    { id: 'pin/ran-another-prompt', find: ranAnotherPrompt },
    { id: 'pin/outdated', find: outdated },
    { id: 'pin/same-version', find: sameVersion },
    { id: 'pin/missing', find: missing },
    { id: 'pin/orphan', find: orphan },
    { id: 'pin/unpinned', find: unpinned },
    { id: 'pin/floating-model', find: floatingModel },
];

// EXTERNAL MODULE: ./build/compare/set-changes.js
var set_changes = __webpack_require__(23368);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
;// CONCATENATED MODULE: ./build/rules/set/weakening/agents-words.js


/** What the base makes of what the head fails, as the end of a sentence. */
function ofTheBase(facts) {
    if (facts === undefined || facts.scored === 0)
        return 'and what the base makes of it is not known';
    if ((0,set_changes/* mostlyRight */.$f)(facts))
        return 'which the base passes';
    return (0,set_changes/* mostlyWrong */.AQ)(facts) ? 'which the base fails too' : 'which the base passes half of the time';
}
/** The head was asked, and no trial of the case as it stood completes. */
function isUnanswered({ asItStood: { head } }) {
    return head !== undefined && head.trials > 0 && head.completed === 0;
}
/** What the head makes of a case as it stood; `at` says where. */
function ofTheHead(change, step, at) {
    if (isUnanswered(change))
        return 'does not complete it';
    const facts = change.asItStood.head?.steps.get(step);
    return facts === undefined || (0,set_changes/* mostlyWrong */.AQ)(facts) ? `fails it${at}` : `fails it${at} half of the time`;
}
/** `1 of 2 trials`, of those that were scored. */
function rightIn(facts) {
    return `${(0,format/* count */.U9)(facts?.correct ?? 0)} of ${(0,format/* plural */.LS)(facts?.scored ?? 0, 'trial')}`;
}

// EXTERNAL MODULE: ./build/config/scalars.js
var scalars = __webpack_require__(94118);
// EXTERNAL MODULE: ./build/rules/wording.js
var wording = __webpack_require__(99904);
// EXTERNAL MODULE: ./build/rules/set/wording.js
var set_wording = __webpack_require__(33363);
;// CONCATENATED MODULE: ./build/rules/set/weakening/lowered-thresholds.js







const MOST_CASES = 50;
/** A step's threshold is lowered below what the head reaches in cases that it fails today. */
function loweredThresholds({ suite, lowered }, options) {
    return lowered
        .filter(({ cases }) => cases.length > 0)
        .map(({ step, from, to, location, cases }) => {
        const passing = cases.filter(({ base }) => base !== undefined && (0,set_changes/* mostlyRight */.$f)(base)).length;
        const rest = cases.length - MOST_CASES;
        return (0,make_finding/* finding */.g)('set/weakened', options, {
            suite,
            subject: step,
            location,
            message: `the threshold of ${(0,wording/* quoted */.T)(step)} is lowered from ${(0,scalars/* formatShare */.T1)(from)} to ${(0,scalars/* formatShare */.T1)(to)}: ${(0,format/* plural */.LS)(cases.length, 'case')} that the head fails would pass, ${(0,format/* count */.U9)(passing)} of which the base passes without it`,
            evidence: [...cases.slice(0, MOST_CASES).map(caseLine), ...(rest > 0 ? [`${(0,format/* count */.U9)(rest)} more`] : [])],
            fix: 'This check still goes by the old threshold. Mend what the head gets wrong, or lower the bar in a change that breaks nothing.',
        });
    });
}
function caseLine({ id, base, head, headBelow }) {
    return `case ${(0,set_wording/* caseName */.cY)(id)}: head right in ${rightIn(head)}, by the new threshold in ${rightIn(headBelow)}; base in ${rightIn(base)}`;
}

;// CONCATENATED MODULE: ./build/rules/set/weakening/weakened-words.js






/** `step` is the one that the head fails. */
function messageOf(change, step) {
    const name = (0,set_wording/* caseName */.cY)(change.id);
    const at = (0,wording/* quoted */.T)(step);
    const base = ofTheBase(change.asItStood.base?.steps.get(step));
    const head = ofTheHead(change, step, ` at ${at}`);
    switch (change.kind) {
        case 'removed':
            return `case ${name} was removed: as it stood the head ${head}, ${base}`;
        case 'drafted':
            return `case ${name} was made a draft: as it stood the head ${head}, ${base}`;
        case 'reviewed':
            return `case ${name} was marked as reviewed on ${(0,wording/* quoted */.T)(change.now.reviewed ?? '')} and not changed: the head ${head}, ${base}`;
        case 'edited': {
            const { before, now } = change;
            if (!now.expect.has(step))
                return `case ${name} expects nothing at ${at} any more: as it stood the head ${ofTheHead(change, step, ' there')}, ${base}`;
            const what = (0,set_changes/* sameInput */.ly)(before, now) ? 'expectation' : 'input';
            return `the ${what} of case ${name} was changed: the head passes it at ${at} as it is now and ${ofTheHead(change, step, '')} as it stood, ${base}`;
        }
        default:
            return (0,json/* assertNever */.xb)(change);
    }
}
function evidenceOf(change, step) {
    const trials = trialsOf(change, step);
    switch (change.kind) {
        case 'removed':
        case 'drafted':
            return [...asked(change.before, step), trials];
        case 'reviewed':
            return [...asked(change.now, step), trials];
        case 'edited': {
            const { before, now } = change;
            const expected = (0,set_changes/* sameExpectation */.ru)(before, now, step) ? [] : expectedBeside(before.expect, now.expect, step);
            if ((0,set_changes/* sameInput */.ly)(before, now))
                return [...expected, trials];
            const [was, is] = (0,set_wording/* shownBeside */.I1)(before.input, now.input);
            return [`asked before: ${was}`, `asks now: ${is}`, trials, ...expected];
        }
        default:
            return (0,json/* assertNever */.xb)(change);
    }
}
function asked({ input, expect }, step) {
    const expected = expect.get(step);
    return [
        `input: ${(0,set_wording/* shownValue */.JJ)(input)}`,
        ...(expected === undefined ? [] : [`expected at ${(0,wording/* quoted */.T)(step)}: ${(0,set_wording/* shownValue */.JJ)(expected)}`]),
    ];
}
function expectedBeside(before, now, step) {
    const [was, is] = [before.get(step), now.get(step)];
    if (was === undefined)
        return [];
    if (is === undefined)
        return [`expected before: ${(0,set_wording/* shownValue */.JJ)(was)}`, 'expected now: nothing'];
    const [one, other] = (0,set_wording/* shownBeside */.I1)(was, is);
    return [`expected before: ${one}`, `expected now: ${other}`];
}
function trialsOf(change, step) {
    const { base, head } = change.asItStood;
    const right = `as it stood: base right in ${rightIn(base?.steps.get(step))}`;
    if (isUnanswered(change))
        return `${right}, head completed none of ${(0,format/* plural */.LS)(head?.trials ?? 0, 'trial')}`;
    return `${right}, head in ${rightIn(head?.steps.get(step))}`;
}
function fixOf({ kind }) {
    return weakened_words_FIX[kind];
}
const TAKEN_AWAY = 'Put the case back and mend the agent. Where the product no longer does what it asks, say so in the review.';
const weakened_words_FIX = {
    removed: TAKEN_AWAY,
    drafted: TAKEN_AWAY,
    edited: 'Hold both versions against what the product should do. Keep the new one where it is right; where it only follows the failure, mend the agent.',
    reviewed: 'Look at the case and at what the head answers: mend the agent or correct the case, the day alone does neither.',
};

;// CONCATENATED MODULE: ./build/rules/set/weakened.js







/** The change takes a case, an expectation or a threshold out of the way of what the head agent gets wrong. */
function weakened(changes, options) {
    return [
        ...changes.cases.flatMap((change) => {
            const step = failedStep(change, changes);
            if (step === undefined)
                return [];
            return (0,make_finding/* finding */.g)('set/weakened', options, {
                suite: changes.suite,
                subject: change.id,
                location: change.kind === 'removed' ? change.location : change.now.location,
                message: messageOf(change, step),
                evidence: evidenceOf(change, step),
                fix: fixOf(change),
            });
        }),
        ...loweredThresholds(changes, options),
    ];
}
/** What could not be told, a sentence each. */
function weakenedUnmeasured(changes) {
    const unknown = changes.cases.filter((change) => failedStep(change, changes) === undefined && !isScoredThroughout(change));
    if (unknown.length === 0)
        return [];
    const one = unknown.length === 1;
    return [
        `Whether the head fails ${(0,format/* plural */.LS)(unknown.length, 'case')} that this change edits or takes away, as ${one ? 'it' : 'they'} stood: not every step of ${one ? 'it' : 'them'} was scored`,
    ];
}
function isScoredThroughout(change) {
    const { expect } = change.kind === 'reviewed' ? change.now : change.before;
    return [...expect.keys()].every((step) => (change.asItStood.head?.steps.get(step)?.scored ?? 0) > 0);
}
/**
 * The step at which the head fails what the case asked, out of the way now. Any step but the final one counts only
 * where the base passes it: right answers over a deviating step are often the sign of an expectation too strict.
 */
function failedStep(change, { steps, final }) {
    return [final, ...steps.filter((step) => step !== final)].find((step) => {
        const { base, head } = at(change.asItStood, step);
        // What the base mostly passes, the head has to pass mostly: a tie is a failure, and so is no answer at all.
        if (!isWrong(head) && !(isRight(base) && (isTied(head) || isUnanswered(change))))
            return false;
        if (step !== final && !isRight(base))
            return false;
        switch (change.kind) {
            case 'removed':
            case 'drafted':
                return true;
            case 'reviewed':
                // A case may be right that no agent passes: to have looked at it is no weakening.
                return step === final && isRight(base) && !isUnanswered(change);
            case 'edited':
                return isOutOfTheWay(change, step);
            default:
                return (0,json/* assertNever */.xb)(change);
        }
    });
}
/** What both agents fail as it stood and pass as it is now was corrected: the change of the agent plays no part in it. */
function isOutOfTheWay({ before, now, asItStood, asItIs }, step) {
    if ((0,set_changes/* sameInput */.ly)(before, now) && (0,set_changes/* sameExpectation */.ru)(before, now, step))
        return false;
    if (!now.expect.has(step))
        return true;
    const { base, head } = at(asItIs, step);
    return isRight(head) && !(isWrong(at(asItStood, step).base) && isRight(base));
}
function at({ base, head }, step) {
    return { base: base?.steps.get(step), head: head?.steps.get(step) };
}
function isWrong(facts) {
    return facts !== undefined && (0,set_changes/* mostlyWrong */.AQ)(facts);
}
function isTied(facts) {
    return facts !== undefined && facts.scored > 0 && facts.correct * 2 === facts.scored;
}
function isRight(facts) {
    return facts !== undefined && (0,set_changes/* mostlyRight */.$f)(facts);
}

;// CONCATENATED MODULE: ./build/rules/step/regressed-as-they-stood.js


/**
 * The agent got worse on the cases as the base has them, and the cases that would show it were edited, removed or made
 * drafts in the same change. Silent where the unchanged cases show it too.
 */
function regressedAsTheyStood(comparison, decomposition, options) {
    const final = comparison.steps.find((step) => step.final);
    if (decomposition.verdictOnBaseCases !== 'regressed' || final === undefined || final.verdict === 'regressed')
        return [];
    const { baseAgentBaseCases: before, headAgentBaseCases: after } = decomposition.cells;
    const { cases, headFails, baseFails } = decomposition.changed;
    const change = `${(0,format/* percent */.KN)(before.correct / before.cases)} → ${(0,format/* percent */.KN)(after.correct / after.cases)}`;
    return [
        (0,make_finding/* finding */.g)('step/regressed', options, {
            suite: comparison.suite,
            subject: final.step,
            message: `\`${final.step}\` got worse on the cases as they stood before this change: ${change}`,
            evidence: [
                `of the ${cases} edited or deleted cases the head fails ${headFails} as they stood, the base ${baseFails}`,
            ],
            fix: 'Look at what the change does to these cases: an expectation may follow the product, but not the failure.',
        }),
    ];
}

// EXTERNAL MODULE: ./build/rules/step/subjects.js
var subjects = __webpack_require__(91226);
// EXTERNAL MODULE: ./build/rules/step/wording.js
var step_wording = __webpack_require__(6911);
;// CONCATENATED MODULE: ./build/rules/step/improved.js



/** A step got better, or more trials completed. */
function improved(comparison, options) {
    return (0,subjects/* subjectsWith */.U)(comparison, 'improved').map((subject) => (0,make_finding/* finding */.g)('step/improved', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${(0,step_wording/* changeSentence */.y6)(subject)} got better`,
        evidence: [...(0,step_wording/* movedLines */.rW)(subject), ...(0,step_wording/* ruledOutLine */.hq)(subject)],
        fix: 'Nothing to fix. The suite says this of its own cases only; production may ask others.',
    }));
}

;// CONCATENATED MODULE: ./build/rules/step/inconclusive.js




/** Too little was measured to tell whether a step changed; what it would have taken. */
function inconclusive(comparison, options) {
    return (0,subjects/* subjectsWith */.U)(comparison, 'inconclusive')
        .filter(hasSomethingToTell)
        .map((subject) => (0,make_finding/* finding */.g)('step/inconclusive', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${(0,step_wording/* changeSentence */.y6)(subject)} is inconclusive`,
        evidence: [
            ...(0,step_wording/* ruledOutLine */.hq)(subject),
            ...visible(subject.change),
            ...subject.change.notes.flatMap((note) => REASONS[note] ?? []),
            ...(0,step_wording/* movedLines */.rW)(subject),
        ],
        fix: inconclusive_fixOf(subject.change),
    }));
}
/** That every trial of a small suite completed is no news, though it proves little. */
function hasSomethingToTell({ change, moved }) {
    return moved !== null || change.base.accuracy !== 1 || change.head.accuracy !== 1;
}
function visible({ paired, smallestVisible }) {
    return [
        smallestVisible === null
            ? `${(0,format/* plural */.LS)(paired, 'paired case')} cannot show a drop of any size reliably`
            : `${(0,format/* plural */.LS)(paired, 'paired case')} show a drop of ${(0,format/* points */.WR)(smallestVisible)} in four of five tries, smaller ones less often`,
    ];
}
const REASONS = {
    unmeasured: 'it would read better, but not with every trial that the head did not measure counted wrong',
    'too-few-differ': 'fewer than five cases differ, too few to be tested beside the other steps',
    'significant-unadjusted': 'taken alone the change looks real, beside everything else that was tested it does not',
};
function inconclusive_fixOf({ notes, paired, casesNeeded }) {
    if (notes.includes('unmeasured'))
        return 'Find out why the head left trials unmeasured, and run again.';
    if (casesNeeded === null || casesNeeded <= paired)
        return 'Add cases, or repeat each one in several trials.';
    return `Add cases: a change of the suite's margin takes about ${(0,format/* plural */.LS)(casesNeeded, 'case')}.`;
}

;// CONCATENATED MODULE: ./build/rules/step/passed-over-deviation.js



/** More cases than before end right although a step on the way was not as expected. */
function passedOverDeviation(comparison, { mutates = [], ...options }) {
    const { base, head } = comparison.passedOverDeviation;
    const final = comparison.steps.find((step) => step.final);
    if (final === undefined || head - base < SMALLEST_GROWTH)
        return [];
    const costly = mutates.filter((step) => deviatesOnHead(comparison, step));
    return [
        (0,make_finding/* finding */.g)('step/passed-over-deviation', options, {
            suite: comparison.suite,
            subject: final.step,
            message: `\`${final.step}\` is right over a deviating step in ${(0,format/* count */.U9)(head)} cases, ${(0,format/* count */.U9)(base)} before`,
            evidence: [
                'either luck, or an expectation that is stricter than the task: the figures cannot tell which',
                ...deviations(comparison, mutates),
            ],
            fix: costly.length === 0
                ? 'Read these cases: loosen the expectation where the other way is as good, else treat them as failures.'
                : `Read these cases, those that deviate at ${(0,step_wording/* names */.Dy)(costly)} first: what it changes stays changed.`,
        }),
    ];
}
/** With several trials these are sums of shares, whose last digits mean nothing. */
const SMALLEST_GROWTH = 1e-9;
function deviatesOnHead({ steps }, name) {
    return steps.some(({ step, final, firstDeviation }) => step === name && !final && firstDeviation.head > 0);
}
/** Steps at which cases first deviate, those that change the world before the others. */
function deviations({ steps }, mutates) {
    const deviating = steps.filter(({ final, firstDeviation }) => !final && firstDeviation.head > 0);
    const line = ({ step, firstDeviation: { base, head } }) => `first deviation at \`${step}\`${mutates.includes(step) ? ', which changes the world' : ''}: ${base} → ${head}`;
    return [
        ...deviating.filter(({ step }) => mutates.includes(step)),
        ...deviating.filter(({ step }) => !mutates.includes(step)),
    ].map(line);
}

;// CONCATENATED MODULE: ./build/rules/step/regressed.js




/** A step got worse, or fewer trials completed. */
function regressed(comparison, options) {
    return (0,subjects/* subjectsWith */.U)(comparison, 'regressed').map((subject) => (0,make_finding/* finding */.g)('step/regressed', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${(0,step_wording/* changeSentence */.y6)(subject)} got worse`,
        evidence: [...(0,step_wording/* movedLines */.rW)(subject), ...upstream(subject), ...uncertainSize(subject), ...(0,step_wording/* ruledOutLine */.hq)(subject)],
        fix: regressed_fixOf(subject),
    }));
}
function upstream({ name, before }) {
    if (before.length === 0)
        return [];
    return [`${(0,step_wording/* names */.Dy)(before)} before it got worse too: \`${name}\` may only have received what went wrong there`];
}
function uncertainSize({ change }) {
    if (!change.notes.includes('interval-touches-zero'))
        return [];
    return ['the interval reaches zero: that it got worse is established, by how much hardly is'];
}
function regressed_fixOf({ moved, name, before }) {
    if (moved === null)
        return 'Look at why trials did not complete before reading the steps.';
    const [first] = before;
    if (first !== undefined)
        return `Look at \`${first}\` first, and at \`${name}\` once that is back.`;
    return `Read the ${(0,format/* plural */.LS)(moved.broke.length, 'case')} that broke at \`${name}\`: change the agent where it is wrong, the expectation where it is.`;
}

;// CONCATENATED MODULE: ./build/rules/step/step-rules.js




/** What a comparison can be found to say, the most urgent first. */
const STEP_RULES = [
    { id: 'step/regressed', find: regressed },
    { id: 'step/passed-over-deviation', find: passedOverDeviation },
    { id: 'step/improved', find: improved },
    { id: 'step/inconclusive', find: inconclusive },
];

;// CONCATENATED MODULE: ./build/jobs/findings.js






function pinFindings({ config, locate, file }, suite, prompts, cases, receipts) {
    const facts = {
        suite,
        readings: new Map(prompts.map((reading) => [reading.state === 'read' ? reading.prompt.id : reading.id, reading])),
        locate,
        // Cases that cannot be read may cover anything.
        covers: cases?.covers ?? { named: new Set(), everything: 1 },
        receipts,
    };
    return PIN_RULES.flatMap(({ id, find }) => find(facts, (0,levels/* ruleOptions */.j)(config, id))).map((finding) => (0,places/* placedBeside */.u3)(file, finding));
}
function stepFindings(config, suite, comparison, decomposition) {
    const mutates = suite.steps.filter((step) => step.mutates).map(({ name }) => name);
    const table = STEP_RULES.flatMap(({ id, find }) => find(comparison, { ...(0,levels/* ruleOptions */.j)(config, id), mutates }));
    if (decomposition === undefined)
        return table;
    return [...table, ...regressedAsTheyStood(comparison, decomposition, (0,levels/* ruleOptions */.j)(config, 'step/regressed'))];
}
/** What was taken out of the way of the head's failures; what of it could not be told is a remark, or fails with it. */
function weakenedFindings({ config, locate }, changes) {
    const options = (0,levels/* ruleOptions */.j)(config, 'set/weakened');
    const isGate = (0,levels/* fails */.c)('set/weakened', config.failOn);
    if (changes === undefined || (options.level === 'off' && !isGate))
        return { findings: [], remarks: [], problems: [] };
    const untold = weakenedUnmeasured(changes);
    return {
        findings: weakened(changes, options),
        remarks: isGate ? [] : untold.map((reason) => `${reason}.`),
        problems: isGate ? untold.map((reason) => untoldGate(reason, locate(['suites', changes.suite, 'cases']))) : [],
    };
}
function untoldGate(reason, location) {
    return {
        message: `\`set/weakened\` fails the check and could not be judged. ${reason}`,
        location,
        remedy: 'See why the agent gives no score on them, then run the check again; or leave these cases as they were',
    };
}


/***/ }),

/***/ 50918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ silentAgent)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97532);

/** No trial of a suite completed at a revision: the first reason that is known, and where to look. */
function silentAgent(suite, { revision, errors }, { locate }) {
    return {
        message: `no trial of \`${suite}\` completed at ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRevision */ .w7)(revision)}: ${errors[0]?.reason ?? 'the agent did not answer'}`,
        location: locate(['suites', suite, 'agent']),
        remedy: 'Run the agent by hand on one request of docs/agent-protocol.md, and see what it answers',
    };
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

/***/ 58169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ comparedSides)
/* harmony export */ });
/* harmony import */ var _privacy_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33200);
/* harmony import */ var _similarity_tf_idf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95742);
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52681);



/** More see what is smaller than anybody acts upon, and take time that grows with their square. */
const MOST = 2_000;
/** Characters of a text: what is wanted stands at its start, and what follows is often quoted. */
const LONGEST = 2_000;
/** Characters of both sides together; where they are more, texts are compared by fewer characters each. */
const ROOM = 1_000_000;
const SEED = 1;
/**
 * Both sides made comparable: at most 2,000 texts of each, drawn by a fixed seed from the sorted texts, so that their
 * order has no say; without what is private, so that a text that was redacted before equals one that was not; and cut.
 * How rare a gram is, is told from both sides together: by the reference alone all that it lacks would weigh the same.
 */
function comparedSides(reference, current) {
    const drawn = [drawnFrom(reference), drawnFrom(current)];
    const longest = Math.min(LONGEST, Math.floor(ROOM / (drawn[0].length + drawn[1].length)));
    const [one, other] = drawn.map((side) => side.map(({ text, place }) => ({ text: shortened(text, longest), place })));
    const [first, second] = [one ?? [], other ?? []];
    const all = [...first, ...second].map(({ text }) => text);
    return {
        reference: first,
        current: second,
        similarities: { count: all.length, values: (0,_similarity_tf_idf_js__WEBPACK_IMPORTED_MODULE_1__/* .innerProducts */ .H)((0,_similarity_tf_idf_js__WEBPACK_IMPORTED_MODULE_1__/* .tfIdfVectors */ .S)(all)) },
        seed: seedOf(all),
    };
}
function drawnFrom(texts) {
    const sorted = texts.map((text, place) => ({ text, place })).sort(byText);
    if (sorted.length <= MOST)
        return sorted;
    const places = Int32Array.from(sorted.keys());
    (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_2__/* .drawToFront */ .Vc)(places, MOST, (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomFrom */ .cG)(SEED));
    return Array.from(places.subarray(0, MOST).sort(), (nth) => sorted[nth]).filter((text) => text !== undefined);
}
function byText(one, other) {
    if (one.text === other.text)
        return one.place - other.place;
    return one.text < other.text ? -1 : 1;
}
/** Cut before as well, to little more than is needed: what is looked through for private data takes time. */
function shortened(text, longest) {
    return (0,_privacy_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholders */ .F)()(text.slice(0, longest * 2)).slice(0, longest);
}
/** One seed for all would meet the luck of its draws again at every look. The hash is FNV-1a (Fowler et al.). */
function seedOf(texts) {
    let hash = 0x811c9dc5;
    for (const text of texts)
        for (let index = 0; index <= text.length; index += 1)
            hash = Math.imul(hash ^ (index < text.length ? text.charCodeAt(index) : 0xffff), 0x01000193);
    return hash;
}


/***/ }),

/***/ 58767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ FEWEST),
/* harmony export */   d: () => (/* binding */ tooFew)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97532);

/** Fewer texts on a side tell too little: even if every fourth were of a new kind, that would likely stay unseen. */
const FEWEST = 200;
/** What was lacking on either side, as a phrase; `undefined` where there is enough. */
function tooFew(...sides) {
    const lacking = sides.filter(({ n }) => n < FEWEST).map(({ n, what }) => `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n)} of ${FEWEST} ${what}`);
    return lacking.length === 0 ? undefined : `too few to tell: ${lacking.join(' and ')}`;
}


/***/ }),

/***/ 34420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ inputTexts)
/* harmony export */ });
/* harmony import */ var _written_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28065);

/** The inputs in which a text can be told. The others are not compared. */
function inputTexts(items) {
    return items.flatMap((item) => {
        const written = (0,_written_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v)(item.input);
        return written === undefined ? [] : [{ item, text: written.text }];
    });
}


/***/ }),

/***/ 56890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ novelTexts)
/* harmony export */ });
/* harmony import */ var _stats_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95462);

/** So many of the cases themselves count as resembling no other: what is rarer among them cannot be told from novel. */
const RARE = 0.05;
/** Cases after the nearest one that tell how alike texts are anyway, by their language and their length. */
const AROUND = 10;
/** So many novel texts that are more like a text than any of the reference make it one of them. */
const FELLOWS = 2;
/** Similarities are kept in 32 bits: equal ones may differ by this. */
const ROUNDING = 1e-6;
/**
 * The current texts that stand apart from the reference as only 5 of 100 of its own do from its others: their nearest is
 * far off, or hardly nearer than the ten after it. By the first alone a few lone texts of another language would set the
 * bound for all, and a new kind of request in the language of most would be known by its function words. What is more
 * like two of these than like any of the reference is novel with them.
 */
function novelTexts({ reference, current, similarities }) {
    const { count, values } = similarities;
    const nearest = (0,_stats_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestIn */ .Or)(similarities, Int32Array.from(reference.keys()), AROUND + 1);
    const all = Array.from({ length: count }, (_, one) => {
        const [near = 0, ...around] = nearest.subarray(one * (AROUND + 1), (one + 1) * (AROUND + 1));
        return { near, ahead: logarithm(near) - around.reduce((sum, next) => sum + logarithm(next), 0) / AROUND };
    });
    const own = all.slice(0, reference.length);
    const isApart = boundOf(own);
    const others = all.slice(reference.length).map((text, place) => ({ ...text, place }));
    const apart = others.filter(isApart).map(({ place }) => place);
    const isFellow = ({ near, place }) => {
        const row = (reference.length + place) * count + reference.length;
        return apart.filter((other) => (values[row + other] ?? 0) > near + ROUNDING).length >= FELLOWS;
    };
    const places = others.filter((text) => isApart(text) || isFellow(text)).map(({ place }) => place);
    return {
        places,
        share: places.length / current.length,
        expected: own.filter(isApart).length / own.length,
        usual: own.map(({ near }) => near).toSorted((one, other) => one - other)[Math.floor(RARE * own.length)] ?? 0,
    };
}
/** Both bounds leave the same number of the reference behind, and together at most 5 of 100. */
function boundOf(own) {
    const nears = own.map(({ near }) => near).sort((one, other) => one - other);
    const aheads = own.map(({ ahead }) => ahead).sort((one, other) => one - other);
    for (let behind = Math.floor(RARE * own.length); behind >= 0; behind -= 1) {
        const [near, ahead] = [(nears[behind] ?? 0) - ROUNDING, (aheads[behind] ?? 0) - ROUNDING];
        const isApart = (text) => text.near < near || text.ahead < ahead;
        if (own.filter(isApart).length <= RARE * own.length)
            return isApart;
    }
    return () => false;
}
function logarithm(similarity) {
    return Math.log(Math.max(_stats_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST */ .K1, similarity));
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

/***/ 4231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   qU: () => (/* binding */ placeOfPin)
/* harmony export */ });
/* harmony import */ var _prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72811);

function readEntries({ suite, readings }) {
    return suite.prompts.flatMap((entry) => {
        const reading = readings.get(entry.id);
        return reading?.state === 'read' ? { entry, prompt: reading.prompt } : [];
    });
}
/** Where a prompt's pin stands in the config; where it has none, its entry. */
function placeOfPin({ suite, locate }, id) {
    return locate(['suites', suite.name, 'prompts', id, 'pin']);
}
/** `prompts/triage.md`, or the region of a source file. */
function fileOf({ path, region }) {
    return region === undefined ? `\`${path}\`` : `region \`${region}\` of \`${path}\``;
}
/** `5@sha256:77ab01c3d2e4`, as a pin of the prompt would read. */
function stampOf(prompt) {
    return (0,_prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPin */ .fH)((0,_prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .pinOf */ .nZ)(prompt));
}


/***/ }),

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isFixedModel)
/* harmony export */ });
const YEAR = '20[1-9]\\d';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
/** Ways in which providers name a model that stays as it is, between parts of the name. */
const FIXED = [
    part(`${YEAR}-?${MONTH}-?${DAY}`), // gpt-5.2-2026-08-01, claude-sonnet-4-5-20250929
    part(`${MONTH}${DAY}`), // gpt-4-0613
    part(`2\\d${MONTH}`), // mistral-large-2407
    part(`${MONTH}-${DAY}`), // gemini-2.5-pro-preview-05-06
    part(`${MONTH}-${YEAR}`), // command-r-08-2024
    part('0\\d\\d'), // gemini-1.5-pro-002
    /[-.]v\d+:\d+$/, // amazon.nova-pro-v1:0
    /[@:](?:sha256:)?(?=[a-f]*\d)[0-9a-f]{7,64}$/i, // model@sha256:…, owner/model:9f2c1e0
];
const FILE = /^(?:file:|\.{0,2}\/|~\/|[a-z]:[\\/])|\.(?:gguf|ggml|safetensors|onnx|bin|pt|mlmodel)$/i;
/** Whether a name says which model answers, today and later: by date, numbered snapshot, digest or as a file. */
function isFixedModel(model) {
    const name = model.trim();
    if (/(?:^|[-_:@.])latest$/i.test(name))
        return false;
    return FILE.test(name) || FIXED.some((pattern) => pattern.test(name));
}
function part(pattern) {
    return new RegExp(`[-@:_./ ]${pattern}(?![\\dA-Za-z])`);
}


/***/ }),

/***/ 33363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ shownBeside),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   RP: () => (/* binding */ caseNames),
/* harmony export */   cY: () => (/* binding */ caseName),
/* harmony export */   tQ: () => (/* binding */ shownSimilarity)
/* harmony export */ });
/* harmony import */ var _privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24605);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57545);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11113);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99904);




const LONGEST = 160;
/** Benchmarks name cases by all that goes wrong in them, in 180 characters and more. */
const LONGEST_ID = 240;
/** A value out of a case, quoted for people: on one line, private data masked, cut to a window around `from`. */
function shownValue(value, from = 0, length = LONGEST) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAround */ .se)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(textOf(value))), from, length));
}
/** The id of a case, quoted for people: ids are made out of addresses and tickets, too. */
function caseName(id) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(bareName(id));
}
/** The first few of several, each once, and how many more there are. */
function caseNames(ids) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .y)([...new Set(ids)].map(bareName));
}
function bareName(id) {
    return (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(id)), LONGEST_ID);
}
/** Two values side by side, each cut around the place where they part. */
function shownBeside(one, other) {
    const [a, b] = [(0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(textOf(one))), (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(textOf(other)))];
    let parts = 0;
    while (parts < a.length && a[parts] === b[parts])
        parts += 1;
    return [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAround */ .se)(a, parts, LONGEST)), (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAround */ .se)(b, parts, LONGEST))];
}
/** Never rounded up: texts that differ in something are not said to be wholly alike. */
function shownSimilarity(similarity) {
    if (similarity >= 1)
        return 'similarity > 0.99';
    return `similarity ${(Math.floor(similarity * 100 + ROUNDING) / 100).toFixed(2)}`;
}
/** 0.29 * 100 is a little less than 29. */
const ROUNDING = 1e-9;
function textOf(value) {
    return typeof value === 'string' ? value : (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value);
}


/***/ }),

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jr: () => (/* binding */ failing),
  JA: () => (/* binding */ standing)
});

// UNUSED EXPORTS: waived

// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/values/days.js
var days = __webpack_require__(83012);
;// CONCATENATED MODULE: ./build/rules/policy/waivers.js


/** A waiver holds through its last day. */
function isOver({ until }, today) {
    return until !== undefined && until < today;
}
function covers({ rule, subject }, finding) {
    return finding.rule === rule && finding.subject === subject;
}
/** Waivers of the same finding are one subject, in the order in which each is first named. */
function bySubject(waivers) {
    const groups = new Map();
    for (const waiver of waivers) {
        const group = groups.get(subjectOf(waiver));
        if (group === undefined)
            groups.set(subjectOf(waiver), [waiver]);
        else
            group.push(waiver);
    }
    return [...groups.values()];
}
/** What a finding about a waiver is about: `pin/outdated of triage`. */
function subjectOf({ rule, subject }) {
    return `${rule} of ${subject}`;
}
function waiverWords({ rule, subject }) {
    return `the waiver of ${quoted(rule)} for ${quoted(visibleLine(subject))}`;
}

;// CONCATENATED MODULE: ./build/rules/standing.js



const LOUDNESS = { error: 0, warning: 1, note: 2, off: 3 };
/** The findings that no waiver covers on this day, loudest first. A waiver holds through its last day, in UTC. */
function standing(findings, policy, now) {
    const waiverOf = waiversInForce(policy, now);
    return findings
        .filter((finding) => waiverOf(finding) === undefined)
        .toSorted((one, other) => LOUDNESS[one.level] - LOUDNESS[other.level] || (one.key < other.key ? -1 : 1));
}
/** The other findings, each once, by their keys. */
function waived(findings, policy, now) {
    const waiverOf = waiversInForce(policy, now);
    const byKey = new Map();
    for (const finding of findings) {
        const waiver = waiverOf(finding);
        if (waiver !== undefined)
            byKey.set(finding.key, { ...waiver, suite: finding.suite });
    }
    return [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}
function waiversInForce({ waivers }, now) {
    const today = (0,days/* dayOf */.kb)(now);
    const inForce = waivers.filter((waiver) => !isOver(waiver, today));
    return (finding) => inForce.find((waiver) => covers(waiver, finding));
}
/** The findings that fail the check. A level only shows or silences: one that is off fails all the same. */
function failing(findings, failOn) {
    return findings.filter(({ rule }) => (0,levels/* fails */.c)(rule, failOn));
}


/***/ }),

/***/ 91226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ subjectsWith)
/* harmony export */ });
/** The steps with a verdict, in order, and `completed` after them. */
function subjectsWith(comparison, verdict) {
    const { completed, moved } = comparison;
    const steps = comparison.steps.filter((step) => step.verdict === verdict);
    const subjects = steps.map(({ step, final, ...change }, index) => {
        const rows = moved.filter((row) => row.step === step);
        return {
            name: step,
            change,
            moved: {
                broke: rows.filter(({ to }) => to === 'wrong').map((row) => row.case),
                fixed: rows.filter(({ to }) => to === 'correct').map((row) => row.case),
            },
            alone: final,
            before: steps.slice(0, index).map((earlier) => earlier.step),
        };
    });
    if (completed.verdict !== verdict)
        return subjects;
    return [...subjects, { name: 'completed', change: completed, moved: null, alone: true, before: [] }];
}


/***/ }),

/***/ 6911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   hq: () => (/* binding */ ruledOutLine),
/* harmony export */   rW: () => (/* binding */ movedLines),
/* harmony export */   y6: () => (/* binding */ changeSentence)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97532);

/** "`decide` 91.0 % → 78.0 % (−13.0 points, 95 % CI −18.3 … −8.2, adjusted p < 0.001; 27 broke, 1 fixed)" */
function changeSentence({ name, change, moved, alone }) {
    const { base, head, delta, interval, pAdjusted } = change;
    const subject = moved === null ? 'Completed trials' : `\`${name}\``;
    if (delta === null || interval === null || pAdjusted === null)
        return `${subject} not measured`;
    const figures = [
        `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPoints */ ._9)(delta)} points`,
        `95 % CI ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)(interval)}`,
        `${alone ? '' : 'adjusted '}${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .pFigure */ .pL)(pAdjusted)}`,
    ].join(', ');
    const movement = moved === null ? '' : `; ${moved.broke.length} broke, ${moved.fixed.length} fixed`;
    return `${subject} ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(base.accuracy ?? 0)} → ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(head.accuracy ?? 0)} (${figures}${movement})`;
}
/** Which cases moved, a line a direction. */
function movedLines({ moved }) {
    if (moved === null)
        return [];
    return [...casesLine('broke', moved.broke), ...casesLine('fixed', moved.fixed)];
}
/** "within −18.3 … −8.2 points" needs saying what stays possible: how large a drop is ruled out. */
function ruledOutLine({ change: { ruledOut } }) {
    if (ruledOut === null)
        return [];
    return [ruledOut === 0 ? 'any drop is ruled out' : `a drop of more than ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(ruledOut)} is ruled out`];
}
/** "`a`, `b` and `c`" */
function names(list) {
    const quoted = list.map((name) => `\`${name}\``);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
const MOST_CASES = 10;
function casesLine(direction, ids) {
    if (ids.length === 0)
        return [];
    const shown = ids.slice(0, MOST_CASES).map((id) => `\`${id}\``);
    const rest = ids.length - shown.length;
    return [`${direction}: ${shown.join(', ')}${rest > 0 ? ` and ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, 'more case')}` : ''}`];
}


/***/ }),

/***/ 95742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ innerProducts),
/* harmony export */   S: () => (/* binding */ tfIdfVectors)
/* harmony export */ });
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52524);
/* harmony import */ var _numbering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41873);


const LONGEST_GRAM = 4;
/** A gram is known by its last character and by the number of the gram before that, which is above all characters. */
const CHARACTERS = 0x110000;
/**
 * Texts as vectors of their character 2- to 4-grams: how often each occurs, times how rare it is among these texts,
 * ln((1 + n)/(1 + df)) + 1 (Salton, Buckley 1988, smoothed), scaled to length 1. Texts are compared with a blank on
 * either side, so that a word at an end is what it is elsewhere and the shortest text has grams; all empty ones are
 * the same text. What a word means is not in it.
 */
function tfIdfVectors(texts) {
    const { starts, grams, counts, width } = gramCounts(texts);
    const heldBy = new Int32Array(width);
    for (const gram of grams)
        heldBy[gram] = (heldBy[gram] ?? 0) + 1;
    const weights = new Float32Array(grams.length);
    for (let nth = 0; nth < texts.length; nth += 1) {
        const [start, end] = [starts[nth] ?? 0, starts[nth + 1] ?? 0];
        let squares = 0;
        for (let entry = start; entry < end; entry += 1) {
            const rarity = Math.log((1 + texts.length) / (1 + (heldBy[grams[entry] ?? 0] ?? 0))) + 1;
            const weight = (counts[entry] ?? 0) * rarity;
            weights[entry] = weight;
            squares += weight * weight;
        }
        const length = Math.sqrt(squares);
        for (let entry = start; entry < end; entry += 1)
            weights[entry] = (weights[entry] ?? 0) / length;
    }
    return { starts, grams, weights, width };
}
/** The inner products of all vectors with each other, at `one * n + other`: 0..1 but for rounding. */
function innerProducts({ starts, grams, weights, width }) {
    const count = starts.length - 1;
    const products = new Float32Array(count * count);
    const { places, entries, from } = holders(starts, grams, width);
    const filled = from.slice(0, width);
    const row = new Float64Array(count);
    for (let one = 0; one < count; one += 1) {
        row.fill(0, 0, one);
        for (let entry = starts[one] ?? 0; entry < (starts[one + 1] ?? 0); entry += 1) {
            const gram = grams[entry] ?? 0;
            const weight = weights[entry] ?? 0;
            const end = filled[gram] ?? 0;
            for (let holder = from[gram] ?? 0; holder < end; holder += 1) {
                const other = places[holder] ?? 0;
                row[other] = (row[other] ?? 0) + weight * (entries[holder] ?? 0);
            }
            places[end] = one;
            entries[end] = weight;
            filled[gram] = end + 1;
        }
        for (let other = 0; other < one; other += 1) {
            const product = row[other] ?? 0;
            products[one * count + other] = product;
            products[other * count + one] = product;
        }
        products[one * count + one] = 1;
    }
    return products;
}
/** Room for which texts hold a gram, with its weight there; that of a gram begins at `from[gram]`. */
function holders(starts, grams, width) {
    const from = new Int32Array(width + 1);
    for (const gram of grams)
        from[gram + 1] = (from[gram + 1] ?? 0) + 1;
    for (let gram = 0; gram < width; gram += 1)
        from[gram + 1] = (from[gram + 1] ?? 0) + (from[gram] ?? 0);
    const all = starts.at(-1) ?? 0;
    return { places: new Int32Array(all), entries: new Float32Array(all), from };
}
function gramCounts(texts) {
    const compared = texts.map((text) => Int32Array.from(` ${(0,_comparable_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Z)(text)} `, (character) => character.codePointAt(0) ?? 0));
    const room = compared.reduce((sum, { length }) => sum + length * (LONGEST_GRAM - 1), 0);
    const [grams, counts] = [new Int32Array(room), new Int32Array(room)];
    const starts = new Int32Array(texts.length + 1);
    // Of each gram, the entry that it last had: another text's where that lies before this one's first.
    const lastEntries = new Int32Array(room).fill(-1);
    const numberOf = (0,_numbering_js__WEBPACK_IMPORTED_MODULE_1__/* .numbering */ .u)();
    let [filled, width] = [0, 0];
    for (const [nth, characters] of compared.entries()) {
        const start = filled;
        for (let first = 0; first < characters.length - 1; first += 1) {
            let head = characters[first] ?? 0;
            const end = Math.min(characters.length, first + LONGEST_GRAM);
            for (let last = first + 1; last < end; last += 1) {
                const gram = numberOf(head, characters[last] ?? 0);
                head = CHARACTERS + gram;
                const entry = lastEntries[gram] ?? -1;
                if (entry >= start) {
                    counts[entry] = (counts[entry] ?? 0) + 1;
                    continue;
                }
                lastEntries[gram] = filled;
                grams[filled] = gram;
                counts[filled] = 1;
                filled += 1;
                if (gram === width)
                    width += 1;
            }
        }
        starts[nth + 1] = filled;
    }
    return { starts, grams: grams.slice(0, filled), counts: counts.slice(0, filled), width };
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

/***/ 95462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ LEAST),
/* harmony export */   Or: () => (/* binding */ nearestIn),
/* harmony export */   ob: () => (/* binding */ strangers)
/* harmony export */ });
/** So many of its nearest are kept of each thing: hardly ever are all of them in the one group that is not asked for. */
const KEPT = 32;
/** How alike each of the things is to those of the group that are most like it, itself left out; 0 where there are fewer. */
function nearestIn({ count, values }, group, many) {
    const nearest = new Float64Array(count * many);
    for (let one = 0; one < count; one += 1) {
        const last = (one + 1) * many - 1;
        for (const other of group) {
            const similarity = values[one * count + other] ?? 0;
            if (other === one || similarity <= (nearest[last] ?? 0))
                continue;
            let place = last;
            for (; place > one * many && (nearest[place - 1] ?? 0) < similarity; place -= 1)
                nearest[place] = nearest[place - 1] ?? 0;
            nearest[place] = similarity;
        }
    }
    return nearest;
}
/** Below this a similarity says no more: what is all but nothing must not weigh by how little it is. */
const LEAST = 0.05;
/** Of all things, so many have their nearest further off than what counts as far. */
const FAR = 0.1;
/** And so many have it further off than what counts as a like one, for things that have none in the first group. */
const ALIKE = 0.25;
/**
 * Two ways in which things of the second group may be strangers to the first. *Far*: they lack a near one in the first
 * group more than those of the first lack one among themselves. *Alike*: they have near ones in their own group rather
 * than in the first, as a new kind has that is asked by many. Both are means of logarithms, so that half as near counts
 * the same everywhere, and of the nearness beyond a bound nothing counts: else copies of the first group in the second
 * would pay for its strangers. The bounds are of all things together and know nothing of groups.
 */
function strangers(similarities, first) {
    const { count, values } = similarities;
    const { neighbours, nearness, kept } = neighboursOf(similarities);
    const [far, alike] = boundsOf(nearness, kept);
    const lackOf = (group, { inFirst }) => {
        let sum = 0;
        for (const one of group)
            sum += Math.max(0, far - nearestOf(one, 1, inFirst));
        return sum / group.length;
    };
    return [
        (split) => lackOf(split.second, split) - lackOf(split.first, split),
        ({ second, inFirst }) => {
            let sum = 0;
            for (const one of second) {
                const inOther = nearestOf(one, 1, inFirst);
                if (inOther < alike)
                    sum += Math.max(0, Math.min(alike, nearestOf(one, 0, inFirst)) - inOther);
            }
            return sum / (count - first);
        },
    ];
    function nearestOf(one, which, inFirst) {
        for (let place = one * kept; place < (one + 1) * kept; place += 1)
            if (inFirst[neighbours[place] ?? 0] === which)
                return nearness[place] ?? 0;
        let most = 0;
        for (let other = 0; other < count; other += 1)
            if (inFirst[other] === which && other !== one)
                most = Math.max(most, values[one * count + other] ?? 0);
        return logarithm(most);
    }
}
function boundsOf(nearness, kept) {
    const nearest = nearness.filter((_, place) => place % kept === 0).sort();
    const at = (share) => nearest[Math.floor(share * nearest.length)] ?? 0;
    return [at(FAR), at(ALIKE)];
}
function logarithm(similarity) {
    return Math.log(Math.max(LEAST, similarity));
}
/** By thing, the `kept` others that it is most like, the nearest first, and how near they are. */
function neighboursOf({ count, values }) {
    const kept = Math.min(KEPT, count - 1);
    const neighbours = new Int32Array(count * kept);
    for (let one = 0; one < count; one += 1) {
        const [row, from] = [one * count, one * kept];
        let held = 0;
        for (let other = 0; other < count; other += 1) {
            if (other === one)
                continue;
            const similarity = values[row + other] ?? 0;
            if (held === kept && similarity <= (values[row + (neighbours[from + kept - 1] ?? 0)] ?? 0))
                continue;
            let place = from + (held < kept ? held : kept - 1);
            while (place > from && (values[row + (neighbours[place - 1] ?? 0)] ?? 0) < similarity) {
                neighbours[place] = neighbours[place - 1] ?? 0;
                place -= 1;
            }
            neighbours[place] = other;
            if (held < kept)
                held += 1;
        }
    }
    const nearness = Float64Array.from(neighbours, (other, place) => logarithm(values[Math.floor(place / kept) * count + other] ?? 0));
    return { neighbours, nearness, kept };
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

/***/ 52681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ drawToFront),
/* harmony export */   cG: () => (/* binding */ randomFrom)
/* harmony export */ });
/* unused harmony exports xoshiro, below */
// Looked up once: a test by permuting asks for millions of numbers.
const { floor, imul } = Math;
/**
 * xoshiro128** (Blackman, Vigna 2018), its 128 bits filled from a seed by SplitMix (Steele et al. 2014). What is drawn
 * must be the same on every machine and tomorrow, which `Math.random` does not promise.
 */
function randomFrom(seed) {
    const next = splitMix(seed);
    return xoshiro([next(), next(), next(), next()]);
}
/** The generator itself, on from a state of four numbers of 32 bits that are not all zero. */
function xoshiro(state) {
    let [a, b, c, d] = state;
    return () => {
        const result = imul(rotated(imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotated(d, 11);
        return result;
    };
}
/** A whole number from 0 to `most` − 1; `most` lies far below 2³², so that none is likelier to notice. */
function below(random, most) {
    return floor((random() / 2 ** 32) * most);
}
/** Brings any `size` of the places to the front, each choice as likely as another (Fisher, Yates 1938). */
function drawToFront(places, size, random) {
    for (let index = 0; index < size; index += 1) {
        const from = index + below(random, places.length - index);
        const drawn = places[from] ?? 0;
        places[from] = places[index] ?? 0;
        places[index] = drawn;
    }
}
function rotated(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}
function splitMix(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        let mixed = imul(state ^ (state >>> 16), 0x21f0aaad);
        mixed = imul(mixed ^ (mixed >>> 15), 0x735a2d97);
        return (mixed ^ (mixed >>> 15)) >>> 0;
    };
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
