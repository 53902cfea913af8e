export const id = 994;
export const ids = [994];
export const modules = {

/***/ 96979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   uM: () => (/* binding */ missingVariables)
/* harmony export */ });
/* unused harmony export withheldVariables */
/** Names every child gets when they are set: what programs need to be found, to speak, and to reach a network. */
const PASSED = new Set([
    'PATH',
    'LANG',
    'TZ',
    'TMPDIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    // By this a runner knows what a job left running, should Evalgap itself be killed.
    'RUNNER_TRACKING_ID',
]);
/** A workflow's own tokens and the files through which a step commands the runner. */
const WITHHELD = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENTERPRISE_TOKEN',
    'GH_ENTERPRISE_TOKEN',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
const WITHHELD_PREFIXES = ['INPUT_', 'STATE_', 'ACTIONS_'];
/**
 * The whole environment of user code: a fixed list, a home of its own, and the variables named by `allowed`.
 * A listed `HOME` wins over the temporary one. What is withheld stays withheld even when listed.
 */
function childEnvironment(given, options) {
    const listed = new Set(options.allowed);
    const passed = Object.entries(given).filter(([name]) => !isWithheld(name) && (PASSED.has(name) || name.startsWith('LC_') || listed.has(name)));
    return { HOME: options.home, ...Object.fromEntries(passed) };
}
/** Listed names that have no value. An absent secret reaches a workflow's step as an empty string. */
function missingVariables(allowed, given) {
    return allowed.filter((name) => !isWithheld(name) && (Object.hasOwn(given, name) ? given[name] : '') === '');
}
/** Listed names that user code never gets to see. */
function withheldVariables(allowed) {
    return allowed.filter(isWithheld);
}
function isWithheld(name) {
    const upper = name.toUpperCase();
    return WITHHELD.has(upper) || WITHHELD_PREFIXES.some((prefix) => upper.startsWith(prefix));
}


/***/ }),

/***/ 50839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ temporaryHome)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_cleanup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31964);




function temporaryHome() {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'evalgap-home-'));
    const drop = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    const release = (0,_system_cleanup_js__WEBPACK_IMPORTED_MODULE_3__/* .onExit */ .c)('remove', drop);
    return {
        path,
        remove() {
            release();
            drop();
        },
    };
}


/***/ }),

/***/ 88582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ caseSetDigest)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);

const MODULUS = 2n ** 256n;
/**
 * The digest of a set of cases, whatever their order, in constant memory: digests of the single cases are added up.
 * It holds what decides results and how they are sliced; drafts are no part of a run and left out.
 */
function caseSetDigest() {
    let sum = 0n;
    let count = 0;
    return {
        add({ id, digest, tags, group, draft }) {
            if (draft)
                return;
            const one = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ id, digest, tags: [...tags].sort(), ...(group === undefined ? {} : { group }) }));
            sum = (sum + BigInt(`0x${one}`)) % MODULUS;
            count += 1;
        },
        value: () => `sha256:${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${count}:${sum.toString(16)}`)}`,
    };
}


/***/ }),

/***/ 44520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readJsonText)
/* harmony export */ });
/* harmony import */ var _config_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83090);

/** Parses a JSON text; `what` it is (`the line`, `the file`) becomes the subject of the message. */
function readJsonText(text, what) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { ok: false, ...faultOf(text, what, String(error)) };
    }
    const { repeated, elements } = layoutOf(text);
    if (repeated === undefined)
        return { ok: true, value, elements };
    const message = `the key ${(0,_config_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(repeated.key)} stands twice in one object`;
    return { ok: false, message, offset: repeated.offset, remedy: 'Remove one of them.' };
}
/** Walks over a text that JSON.parse has accepted. */
function layoutOf(text) {
    const open = [];
    const elements = [];
    let repeated;
    let elementAhead = false;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (isBlank(character))
            continue;
        if (elementAhead && character !== CLOSE_LIST)
            elements.push(at);
        elementAhead = false;
        if (character === QUOTE) {
            const end = endOfString(text, at);
            const keys = open.at(-1);
            if (keys !== undefined && isKey(text, end)) {
                const key = textOf(text.slice(at, end));
                if (keys.has(key))
                    repeated ??= { key, offset: at };
                keys.add(key);
            }
            at = end - 1;
        }
        else if (character === OPEN_OBJECT)
            open.push(new Set());
        else if (character === OPEN_LIST)
            elementAhead = open.push(undefined) === 1;
        else if (character === CLOSE_OBJECT || character === CLOSE_LIST)
            open.pop();
        else if (character === COMMA)
            elementAhead = open.length === 1 && open[0] === undefined;
    }
    return repeated === undefined ? { elements } : { elements, repeated };
}
const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
function isBlank(character) {
    return character === 0x20 || character === 0x0a || character === 0x0d || character === 0x09;
}
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end + 1;
}
/** A quote after an odd number of backslashes is part of the string. */
function isEscaped(text, quote) {
    let first = quote;
    while (text.charCodeAt(first - 1) === BACKSLASH)
        first -= 1;
    return (quote - first) % 2 === 1;
}
function isKey(text, end) {
    let at = end;
    while (isBlank(text.charCodeAt(at)))
        at += 1;
    return text.charCodeAt(at) === COLON;
}
function textOf(quoted) {
    return quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
}
function faultOf(text, what, said) {
    if (text.includes('\0'))
        return { message: `${what} holds NUL characters`, offset: text.indexOf('\0'), remedy: 'Save the file as UTF-8.' };
    if (/end of JSON input|Unterminated string/.test(said))
        return { message: `${what} ends before its JSON does`, offset: text.trimEnd().length };
    const [, position] = /at position (\d+)/.exec(said) ?? [];
    const offset = position === undefined ? unexpectedAt(text) : Number(position);
    return { message: `${what} is not JSON from here on`, offset };
}
/**
 * The engine does not say where an unexpected token stands, but a text that is cut before it fails in another way:
 * the shortest beginning that still fails like this ends with the token.
 */
function unexpectedAt(text) {
    let [clean, faulty] = [0, text.length];
    while (faulty - clean > 1) {
        const middle = Math.floor((clean + faulty) / 2);
        if (isUnexpected(text.slice(0, middle)))
            faulty = middle;
        else
            clean = middle;
    }
    return clean;
}
function isUnexpected(text) {
    try {
        JSON.parse(text);
        return false;
    }
    catch (error) {
        return String(error).includes('Unexpected token');
    }
}


/***/ }),

/***/ 13075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ SOURCE_KEYS),
/* harmony export */   oe: () => (/* binding */ caseSchema),
/* harmony export */   og: () => (/* binding */ CASE_KEYS),
/* harmony export */   uf: () => (/* binding */ isPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _config_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97147);


// As in the config's schema, the error text of a type is what was expected there.
const ID = 'an id: 1 to 200 characters on one line, without blanks at its ends';
const LABEL = 'a text of 1 to 200 characters on one line, without blanks at its ends';
const COVERS = 'a path or glob inside the repository, the id of a prompt or the name of a tool';
const DATE = 'a date such as 2026-10-02';
const TIME = 'a date or time such as 2026-10-02 or 2026-10-02T09:30:00Z';
const URL_TEXT = 'a URL that starts with http:// or https://';
const LONGEST = 200;
/** Any JSON; what cannot be exchanged as JSON was refused before. */
const json = zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => value !== undefined, 'a text or any other JSON');
const source = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: label(LABEL).exactOptional(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(URL_TEXT)
        .refine((value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value), URL_TEXT)
        .exactOptional(),
    date: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })], TIME).exactOptional(),
}, 'a mapping with kind, url and date');
/** One case as written, in whatever format. */
const caseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().transform(String), label(ID)], ID),
    input: json,
    expect: json.exactOptional(),
    covers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(label(COVERS).refine((entry) => !isPath(entry) || isInside(entry), COVERS), {
        error: 'a list such as [triage, policies/refunds.md]',
    })
        .exactOptional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(label(LABEL), 'a list of texts such as [refund, angry]').default([]),
    group: label(LABEL).exactOptional(),
    source: source.exactOptional(),
    reviewed: zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(DATE).exactOptional(),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY('true or false').default(false),
}, 'a case as a mapping with id, input and expect');
const CASE_KEYS = Object.keys(caseSchema.shape);
const SOURCE_KEYS = Object.keys(source.shape);
/** What a case covers is a path or glob when it looks like one; see `resolveCovers`. */
function isPath(entry) {
    return /[/*]/.test(entry);
}
function isInside(entry) {
    const fault = /[*?{[(!]/.test(entry) ? (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .globFault */ .Hf)(entry) : (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFault */ .a9)(entry);
    return fault === undefined;
}
function label(expected) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(expected).refine(isLabel, expected);
}
function isLabel(text) {
    return text !== '' && text.length <= LONGEST && text.trim() === text && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}


/***/ }),

/***/ 48733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iz: () => (/* binding */ caseReader),
  DS: () => (/* binding */ casesOf),
  mK: () => (/* binding */ indexCases)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cases/fingerprint.js
var fingerprint = __webpack_require__(88582);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/cases/csv-header.js


const PLAIN = ['id', 'input', 'expect', 'tags', 'group', 'covers', 'reviewed', 'draft'];
const INNER = ['source.kind', 'source.url', 'source.date'];
const STEP_PREFIX = 'expect.';
const JSON_SUFFIX = ':json';
function readHeader(names, location, steps) {
    const known = [...PLAIN, ...steps.map((step) => `${STEP_PREFIX}${step}`), ...INNER];
    const columns = names.map(columnOf);
    const problems = [];
    for (const [index, { name, path, json }] of columns.entries()) {
        const mayBeJson = path[0] === 'input' || path[0] === 'expect';
        const bare = path.join('.');
        if (!known.includes(bare))
            problems.push(unknownColumn(name, index, known, location));
        else if (json && !mayBeJson)
            problems.push({ message: `the column ${(0,describe/* quote */.hD)(name)} is never JSON`, location, remedy: `Name it ${bare}.` });
        if (columns.findIndex((other) => other.path.join('.') === bare) < index)
            problems.push({ message: `there are two columns ${(0,describe/* quote */.hD)(bare)}`, location, remedy: 'Remove one of them.' });
    }
    if (!columns.some(({ path }) => path[0] === 'id'))
        problems.push(withoutId(names, location));
    if (columns.some(isBare) && columns.some(({ path }) => path[0] === 'expect' && path[1] !== undefined))
        problems.push({
            message: 'there is a column "expect" beside columns of single steps',
            location,
            expected: 'either expect or expect.STEP',
            remedy: 'Name the column expect after its step.',
        });
    return { columns, problems };
}
function columnOf(name) {
    const json = name.endsWith(JSON_SUFFIX);
    const bare = json ? name.slice(0, -JSON_SUFFIX.length) : name;
    const dot = bare.indexOf('.');
    return { name, json, path: dot === -1 ? [bare] : [bare.slice(0, dot), bare.slice(dot + 1)] };
}
function isBare({ path }) {
    return path[0] === 'expect' && path[1] === undefined;
}
function unknownColumn(name, index, known, location) {
    const meant = (0,nearest/* nearest */.p)(name, known);
    return {
        message: name === '' ? `column ${index + 1} has no name` : `unknown column ${(0,describe/* quote */.hD)(name)}`,
        location,
        expected: known.join(', '),
        ...(meant === undefined || name === '' ? {} : { remedy: `Did you mean ${(0,describe/* quote */.hD)(meant)}?` }),
    };
}
function withoutId(names, location) {
    const [only = ''] = names;
    const other = names.length === 1 && /[;\t|]/.test(only);
    return {
        message: 'there is no column "id"',
        location,
        expected: 'a first row that names the columns, such as id,input,expect',
        remedy: other ? 'Separate the cells by commas.' : 'Give every case an id of its own that never changes.',
    };
}

// EXTERNAL MODULE: ./build/cases/json-text.js
var json_text = __webpack_require__(44520);
;// CONCATENATED MODULE: ./build/cases/source.js
function source_problem(message, location, rest = {}) {
    return { kind: 'problem', problem: { message, location, ...rest } };
}
/** Windows editors put a byte order mark before the first character. */
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

;// CONCATENATED MODULE: ./build/cases/csv-row.js



/** A row of cells as the value the same case would be in JSON. An empty cell is an absent key. */
function readRow(cells, columns, location) {
    if (cells.length > columns.length)
        return source_problem(`the row has ${cells.length} cells`, location, {
            expected: `at most ${columns.length}, as many as there are columns`,
            remedy: 'Put a cell that holds a comma in quotes.',
        });
    const outer = new Map();
    const inner = new Map();
    for (const [index, column] of columns.entries()) {
        const cell = cells[index] ?? '';
        if (cell === '')
            continue;
        const parsed = readCell(cell, column, location);
        if (!parsed.ok)
            return parsed.fault;
        const [key, innerKey] = column.path;
        if (innerKey === undefined)
            outer.set(key, parsed.value);
        else
            inner.set(key, [...(inner.get(key) ?? []), [innerKey, parsed.value]]);
    }
    for (const [key, entries] of inner)
        outer.set(key, Object.fromEntries(entries));
    return { kind: 'row', value: Object.fromEntries(outer), location };
}
function readCell(cell, { name, path: [key], json }, location) {
    if (json || (key === 'expect' && /^[{["]/.test(cell)) || (isList(key) && cell.startsWith('['))) {
        const what = `the cell of column ${(0,describe/* quote */.hD)(name)}`;
        const parsed = (0,json_text/* readJsonText */.g)(cell, what);
        if (parsed.ok)
            return parsed;
        const remedy = json
            ? `Leave :json out of the name where cells are text.`
            : 'Write a text that starts with {, [ or " as JSON, in quotes.';
        return {
            ok: false,
            fault: source_problem(parsed.message, location, { expected: 'JSON', remedy: parsed.remedy ?? remedy }),
        };
    }
    if (isList(key))
        return {
            ok: true,
            value: cell
                .split(/[;,]/)
                .map((part) => part.trim())
                .filter((part) => part !== ''),
        };
    if (key === 'draft' && /^(?:true|false)$/i.test(cell))
        return { ok: true, value: cell.toLowerCase() === 'true' };
    return { ok: true, value: cell };
}
function isList(key) {
    return key === 'tags' || key === 'covers';
}

;// CONCATENATED MODULE: ./build/cases/csv.js




/** A whole file of comma-separated values (RFC 4180) whose first row names the columns. */
async function* readCsv(source, steps) {
    const { file } = source;
    // One line end for all: git may write another one into a quoted cell on every machine.
    const text = withoutMark(await source.text()).replaceAll('\r\n', '\n');
    const { rows, fault } = parseRows(text, file);
    let columns;
    for (const { record, line } of rows) {
        const location = { file, line };
        if (columns !== undefined) {
            yield readRow(record, columns, location);
            continue;
        }
        const header = readHeader(record, location, steps);
        for (const found of header.problems)
            yield { kind: 'problem', problem: found };
        if (header.problems.length > 0)
            break;
        columns = header.columns;
    }
    if (fault !== undefined)
        yield fault;
}
function parseRows(text, file) {
    try {
        return { rows: readRows(text) };
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        const before = typeof error.records === 'number' ? error.records : 0;
        const rows = before === 0 ? [] : readRows(text, before);
        const message = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quoted cell of this row does not end' : 'a quote stands inside a cell';
        const location = { file, line: nextLine(text, rows.at(-1)?.end ?? 0) };
        const remedy = 'Put the cell in quotes and write "" for each quote in it. The rows from here on were not read.';
        return { rows, fault: source_problem(message, location, { expected: 'cells as in RFC 4180', remedy }) };
    }
}
function readRows(text, most) {
    const parsed = (0,sync/* parse */.qg)(text, {
        record_delimiter: ['\n'],
        trim: true,
        relax_column_count: true,
        skip_empty_lines: true,
        skip_records_with_empty_values: true,
        info: true,
        raw: true,
        ...(most === undefined ? {} : { to: most }),
    });
    return parsed.map(({ record, raw, info }) => {
        const within = raw.replace(/^\n+/, '').replace(/\n$/, '').split('\n').length - 1;
        return { record, line: info.lines - within, end: info.lines };
    });
}
/** The first line after `end` that is not blank. */
function nextLine(text, end) {
    const lines = text.split('\n');
    const next = lines.findIndex((line, index) => index >= end && line.trim() !== '');
    return next === -1 ? lines.length : next + 1;
}

// EXTERNAL MODULE: ./build/config/positions.js
var positions = __webpack_require__(73887);
;// CONCATENATED MODULE: ./build/cases/json.js




const EXPECTED = 'a JSON list of cases';
/** A whole file that is one list of cases. */
async function* readJson(source) {
    const text = withoutMark(await source.text());
    if (text.trim() === '')
        return;
    const at = (0,positions/* positionsIn */.Y)(text, source.file);
    const parsed = (0,json_text/* readJsonText */.g)(text, 'the file');
    if (!parsed.ok) {
        const { message, offset, remedy = 'Nothing of this file was read.' } = parsed;
        yield source_problem(message, at(offset), { expected: EXPECTED, remedy });
    }
    else if (!Array.isArray(parsed.value)) {
        const remedy = 'Put the cases into [ and ]; a file with one case per line is named .jsonl.';
        yield source_problem(`what should be the cases is ${(0,describe/* describeValue */.bp)(parsed.value)}`, at(0), { expected: EXPECTED, remedy });
    }
    else {
        for (const [index, value] of parsed.value.entries()) {
            yield { kind: 'row', value, location: at(parsed.elements[index] ?? 0) };
        }
    }
}

;// CONCATENATED MODULE: ./build/cases/jsonl.js


const jsonl_EXPECTED = 'one case per line, as a JSON object';
const WHOLE_LINES = 'Keep each case on one line; complete or remove a line that was cut off.';
/** One case per line. A line that is none is a problem of its own and hides no other line. */
async function* readJsonl(source) {
    let line = 0;
    for await (const raw of source.lines()) {
        line += 1;
        const text = line === 1 ? withoutMark(raw) : raw;
        if (text.trim() !== '')
            yield readLine(text, { file: source.file, line });
    }
}
function readLine(text, location) {
    const parsed = (0,json_text/* readJsonText */.g)(text, 'the line');
    if (parsed.ok)
        return { kind: 'row', value: parsed.value, location };
    const { message, offset, remedy = WHOLE_LINES } = parsed;
    return source_problem(message, { ...location, column: offset + 1 }, { expected: jsonl_EXPECTED, remedy });
}

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
;// CONCATENATED MODULE: ./build/cases/digest.js

/**
 * `sha256:` and the hexadecimal SHA-256 of the canonical JSON (RFC 8785) of `{expect, input}`, with the expectation
 * as it is written in the case and no such key where the case has none. Everything else about a case may change
 * without its becoming another question.
 */
function caseDigest(input, expect) {
    return `sha256:${(0,json/* sha256 */.sc)((0,json/* canonicalJson */.dj)(expect === undefined ? { input } : { expect, input }))}`;
}

;// CONCATENATED MODULE: ./build/cases/expect.js


/**
 * What is expected per step, in the order of the chain. An object all of whose keys are steps of the suite says it
 * step by step; anything else is about the final step. An object in between, or one whose keys all look like
 * misspelt steps, is refused: to guess would mean to score another step than the writer had in mind.
 */
function expectPerStep(written, { steps, final }) {
    if (!isObject(written))
        return { ok: true, expect: new Map([[final, written]]) };
    const keys = Object.keys(written);
    if (keys.length === 0)
        return refuse('expect names no step', 'at least one step', `Write what ${(0,describe/* quote */.hD)(final)} should be.`);
    const strangers = keys.filter((key) => !steps.includes(key));
    const [stranger] = strangers;
    if (stranger === undefined) {
        const entries = steps.flatMap((step) => Object.hasOwn(written, step) ? [[step, written[step] ?? null]] : []);
        return { ok: true, expect: new Map(entries) };
    }
    const mixed = strangers.length < keys.length;
    if (!mixed && !strangers.every((key) => (0,nearest/* nearest */.p)(key, steps) !== undefined))
        return { ok: true, expect: new Map([[final, written]]) };
    const meant = (0,nearest/* nearest */.p)(stranger, steps);
    const asIs = `write {${(0,describe/* quote */.hD)(final)}: …} around it if it is what ${(0,describe/* quote */.hD)(final)} should be`;
    const remedy = meant === undefined
        ? `${asIs.charAt(0).toUpperCase()}${asIs.slice(1)}.`
        : `Did you mean ${(0,describe/* quote */.hD)(meant)}? Otherwise ${asIs}.`;
    return refuse(`expect has ${(0,describe/* quote */.hD)(stranger)}, which is no step of the suite`, steps.join(', '), remedy, stranger);
}
function refuse(message, expected, remedy, key) {
    return { ok: false, fault: { message, expected, remedy }, ...(key === undefined ? {} : { key }) };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/cases/json-value.js
/** Agents and later readers walk values recursively, so their depth is bounded where they come in. */
const MOST_LEVELS = 100;
/** In characters. Aliases can make a small YAML file this large. */
const LARGEST = 64 * 1024 * 1024;
function valueFault(value) {
    return faultWithin(value, MOST_LEVELS, { left: LARGEST });
}
function faultWithin(value, levels, size) {
    size.left -= typeof value === 'string' ? value.length + 1 : 1;
    if (size.left < 0)
        return { path: [], message: 'the case is too large', expected: 'at most 64 million characters' };
    if (typeof value === 'string')
        return textFault(value);
    if (typeof value === 'number')
        return Number.isFinite(value)
            ? undefined
            : { path: [], message: 'a number is too large or is none', expected: 'a finite number' };
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (levels === 0)
        return { path: [], message: 'a value is nested too deeply', expected: `at most ${MOST_LEVELS} levels` };
    if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index += 1) {
            const fault = faultWithin(value[index], levels - 1, size);
            if (fault !== undefined)
                return { ...fault, path: [index, ...fault.path] };
        }
        return undefined;
    }
    for (const key of Object.keys(value)) {
        const inner = value[key];
        const fault = textFault(key) ?? faultWithin(inner, levels - 1, size);
        if (fault !== undefined)
            return { ...fault, path: [key, ...fault.path] };
    }
    return undefined;
}
function textFault(text) {
    if (!/\p{Surrogate}/u.test(text))
        return undefined;
    return {
        path: [],
        message: 'a text holds half of a character, as is left when an emoji is cut in two',
        expected: 'whole Unicode characters (no lone surrogates)',
    };
}

// EXTERNAL MODULE: ./build/cases/schema.js
var schema = __webpack_require__(13075);
;// CONCATENATED MODULE: ./build/cases/problems.js



const REMEDIES = new Map([
    ['id', 'Give it an id of its own that never changes: runs are compared by it.'],
    ['input', 'Write what the agent is asked.'],
]);
/** What the schema refused in a row, in words a reader can act on. */
function problemsOf(issues, row) {
    const meant = new Set(issues.flatMap(strangers).map((key) => (0,nearest/* nearest */.p)(key, schema/* CASE_KEYS */.og)));
    return issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map((key) => unknownKey(issue.path, key, row));
        // A misspelt key that is required is one mistake: saying that it is missing, too, would be noise.
        const misspelt = issue.path.length === 1 && meant.has(String(issue.path[0])) && !valueAt(row.value, issue.path).found;
        return misspelt ? [] : [wrongValue(issue.path, issue.message, row)];
    });
}
function placeOf(row, path) {
    return row.locate?.(path) ?? row.location;
}
function strangers(issue) {
    return issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [];
}
function unknownKey(path, key, row) {
    const known = path.length === 0 ? schema/* CASE_KEYS */.og : schema/* SOURCE_KEYS */.F8;
    const meant = (0,nearest/* nearest */.p)(key, known);
    return {
        message: `unknown key ${(0,describe/* quote */.hD)(key)}${path.length === 0 ? '' : ` in ${(0,describe/* formatKeyPath */.K7)(path)}`}`,
        location: placeOf(row, [...path, key]),
        expected: `one of ${known.join(', ')}`,
        remedy: meant === undefined ? 'Remove it.' : `Did you mean ${(0,describe/* quote */.hD)(meant)}?`,
    };
}
function wrongValue(path, expected, row) {
    const { found, value } = valueAt(row.value, path);
    const remedy = found ? undefined : REMEDIES.get(String(path[0]));
    const message = path.length === 0 ? `a case is ${(0,describe/* describeValue */.bp)(value)}` : `${(0,describe/* formatKeyPath */.K7)(path)} is ${(0,describe/* describeValue */.bp)(value)}`;
    return {
        message: found ? message : `the case has no ${(0,describe/* formatKeyPath */.K7)(path)}`,
        location: placeOf(row, path),
        expected,
        ...(remedy === undefined ? {} : { remedy }),
    };
}
function valueAt(data, path) {
    let value = data;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return { found: false };
        value = value[key];
    }
    return { found: true, value };
}

;// CONCATENATED MODULE: ./build/cases/parse-case.js






/** Checks a row and fills in what it leaves out. */
function parseCase(row, reader) {
    const fault = valueFault(row.value);
    if (fault !== undefined) {
        const { path, message, expected } = fault;
        return { ok: false, problems: [{ message, expected, location: placeOf(row, path) }] };
    }
    const parsed = schema/* caseSchema */.oe.safeParse(row.value);
    if (!parsed.success)
        return { ok: false, problems: problemsOf(parsed.error.issues, row) };
    const { input, expect: written, tags } = parsed.data;
    const expect = written === undefined ? withoutExpect(parsed.data, row) : expectOf(written, row, reader);
    if (!expect.ok)
        return expect;
    return {
        ok: true,
        value: {
            ...parsed.data,
            expect: expect.value,
            tags: [...new Set(tags)],
            digest: caseDigest(input, written),
            location: row.location,
        },
    };
}
/** A draft may wait for its expectation; any other case would be run and never counted. */
function withoutExpect({ draft }, row) {
    if (draft)
        return { ok: true, value: new Map() };
    return parse_case_refuse({
        message: 'the case has no expect',
        location: row.location,
        expected: 'what the final step should be, or what each step should be',
        remedy: 'Add it, or mark the case draft: true until it is known.',
    });
}
function expectOf(written, row, reader) {
    const reading = expectPerStep(written, reader);
    if (!reading.ok) {
        const path = reading.key === undefined ? ['expect'] : ['expect', reading.key];
        return parse_case_refuse({ ...reading.fault, location: placeOf(row, path) });
    }
    const problems = Array.from(reading.expect, ([step, expected]) => {
        const fault = reader.check?.(step, expected);
        if (fault === undefined)
            return [];
        const { message, ...rest } = fault;
        return [{ message: `expect of ${(0,describe/* quote */.hD)(step)}: ${message}`, location: placeOf(row, ['expect', step]), ...rest }];
    }).flat();
    return problems.length === 0 ? { ok: true, value: reading.expect } : { ok: false, problems };
}
function parse_case_refuse(problem) {
    return { ok: false, problems: [problem] };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/config/yaml.js + 2 modules
var config_yaml = __webpack_require__(54298);
;// CONCATENATED MODULE: ./build/cases/yaml.js




const yaml_EXPECTED = 'a list of cases, or a mapping with the one key cases';
/** A case nests less deeply than this and is refused at its own place; no more than the text has to be composed. */
const CASES = {
    longestKilobytes: 32 * 1024,
    deepestNesting: 128,
    mostValues: 5_000_000,
    secondDocument: { remedy: 'Remove the line --- and go on with the same list.' },
};
/** A whole file that is one YAML 1.2 document: a list of cases, or that list under `cases`. */
async function* readYaml(source) {
    const yaml = (0,config_yaml/* readYaml */.g)(await source.text(), source.file, CASES);
    const problems = yaml.ok ? yaml.value.problems : yaml.problems;
    for (const found of problems)
        yield { kind: 'problem', problem: found };
    if (yaml.ok && yaml.value.data !== undefined)
        yield* rowsOf(yaml.value);
}
function* rowsOf({ root, data, at, problems }) {
    const list = (0,dist/* isMap */.jh)(root) ? root.get('cases', true) : root;
    const items = (0,dist/* isMap */.jh)(root) ? data.cases : data;
    if (!(0,dist/* isSeq */.oP)(list) || !Array.isArray(items)) {
        yield source_problem(`what should be the cases is ${(0,describe/* describeValue */.bp)(items)}`, at(root.range[0]), { expected: yaml_EXPECTED });
        return;
    }
    for (const stranger of yaml_strangers(root))
        yield source_problem(`unknown key ${(0,describe/* quote */.hD)(String(stranger))} beside the cases`, at(stranger.range[0]), {
            expected: yaml_EXPECTED,
        });
    for (const [index, node] of list.items.entries()) {
        const [start, , end] = node.range;
        if (problems.some((found) => isBetween(found, at(start), at(end))))
            continue;
        const locate = (path) => at(startAt(node, path));
        yield { kind: 'row', value: withWrittenId(items[index], node), location: at(start), locate };
    }
}
/** A case in which something is wrong already is not read any further. */
function isBetween({ location }, start, end) {
    return location !== undefined && compare(start, location) <= 0 && compare(location, end) < 0;
}
function compare(a, b) {
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
function yaml_strangers(root) {
    if (!(0,dist/* isMap */.jh)(root))
        return [];
    return root.items.map(({ key }) => key).filter((key) => String(key) !== 'cases');
}
/** `0017` is the number 17 to YAML, but as an id it is the text that stands there. */
function withWrittenId(value, node) {
    const id = (0,dist/* isMap */.jh)(node) ? node.get('id', true) : undefined;
    if (typeof id?.value !== 'number' || typeof value !== 'object')
        return value;
    return { ...value, id: id.source ?? String(id.value) };
}
/** Where the value at a path starts, or else the nearest one around it. */
function startAt(node, path) {
    let start = node.range[0];
    let inner = node;
    for (const key of path) {
        inner = (0,dist/* isMap */.jh)(inner) ? inner.get(key, true) : (0,dist/* isSeq */.oP)(inner) ? inner.get(key, true) : undefined;
        if (!(0,dist/* isNode */.Ll)(inner))
            break;
        start = inner.range?.[0] ?? start;
    }
    return start;
}

;// CONCATENATED MODULE: ./build/cases/read.js









const FORMATS = new Map([
    ['.jsonl', readJsonl],
    ['.ndjson', readJsonl],
    ['.json', readJson],
    ['.yaml', readYaml],
    ['.yml', readYaml],
    ['.csv', readCsv],
]);
/** Problems of one file that are told one by one: a file of another kind has as many as it has lines. */
const MOST_PROBLEMS = 100;
/**
 * Reads the cases of one suite, file by file as they are asked for; of those before only the ids are kept, which must
 * be unique over all files. A problem takes out its case, or its file where nothing else can be told, and no other.
 */
async function* readCases(sources, reader) {
    const taken = new Map();
    for (const source of sources) {
        let problems = 0;
        for await (const row of read_rowsOf(source, reader)) {
            for (const reading of readingsOf(row, reader, taken)) {
                if (reading.kind === 'problem')
                    problems += 1;
                if (reading.kind === 'case' || problems <= MOST_PROBLEMS)
                    yield reading;
            }
        }
        const untold = problems - MOST_PROBLEMS;
        if (untold > 0)
            yield source_problem(`${untold} more problems in this file`, { file: source.file });
    }
}
async function* read_rowsOf(source, { steps }) {
    const readRows = FORMATS.get((0,posix_.extname)(source.file).toLowerCase());
    if (readRows === undefined) {
        yield source_problem('cases are not read from files of this kind', { file: source.file }, {
            expected: [...FORMATS.keys()].join(', '),
            remedy: 'Narrow the glob of the cases, or convert the file.',
        });
        return;
    }
    try {
        yield* readRows(source, steps);
    }
    catch (error) {
        if (!(error instanceof problem/* CouldNotCheck */.xy))
            throw error;
        for (const found of error.problems)
            yield { kind: 'problem', problem: found };
    }
}
function readingsOf(row, reader, taken) {
    if (row.kind === 'problem')
        return [row];
    const parsed = parseCase(row, reader);
    if (!parsed.ok)
        return parsed.problems.map((found) => ({ kind: 'problem', problem: found }));
    const { id, location } = parsed.value;
    const first = taken.get(id);
    if (first !== undefined)
        return [{ kind: 'problem', problem: idTaken(id, first, location) }];
    taken.set(id, location);
    return [{ kind: 'case', case: parsed.value }];
}
function idTaken(id, first, location) {
    return {
        message: `the id ${(0,describe/* quote */.hD)(id)} is already that of ${(0,problem/* formatLocation */.j$)(first)}`,
        location,
        expected: 'ids that are unique over all files of the suite',
        remedy: 'Give one of the two another id.',
    };
}

// EXTERNAL MODULE: ./build/scorers/expectation.js
var expectation = __webpack_require__(77316);
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var system_files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
;// CONCATENATED MODULE: ./build/gather/case-set.js







/** How a suite's cases are to be understood; on both sides head's steps hold. */
function caseReader({ steps }) {
    return {
        steps: steps.map(({ name }) => name),
        final: steps.find(({ final }) => final)?.name ?? '',
        // What a scorer could not use is known before anything is run.
        check: (0,expectation/* expectationCheck */.x)(steps),
    };
}
/**
 * Reads every case once, before anything is run, so that a broken line is known before a model was paid.
 * Throws `CouldNotCheck` with all problems of all files; a suite without a single case is one.
 */
async function indexCases(directory, suite, { file, locate }, reader = caseReader(suite)) {
    const files = await (0,system_files/* listFiles */.CS)(suite.cases, directory);
    const place = locate(['suites', suite.name, 'cases']);
    if (files.length === 0) {
        throw new problem/* CouldNotCheck */.xy({
            message: `no file matches the cases of \`${suite.name}\` (${suite.cases.join(', ')})`,
            location: place,
            expected: 'globs relative to the folder of the config',
            remedy: 'Correct the globs, or add a file of cases',
        });
    }
    const digests = new Map();
    const digest = (0,fingerprint/* caseSetDigest */.R)();
    const named = new Set();
    const problems = [];
    let drafts = 0;
    let everything = 0;
    for await (const reading of readCases(sourcesOf(directory, files, file), reader)) {
        if (reading.kind === 'problem') {
            problems.push(reading.problem);
            continue;
        }
        const found = reading.case;
        if (found.draft) {
            drafts += 1;
            continue;
        }
        digests.set(found.id, found.digest);
        digest.add(found);
        if (found.covers === undefined)
            everything += 1;
        for (const covered of found.covers ?? [])
            named.add(covered);
    }
    if (problems.length > 0)
        throw new problem/* CouldNotCheck */.xy(problems);
    if (digests.size === 0) {
        throw new problem/* CouldNotCheck */.xy({
            message: `the suite \`${suite.name}\` has no case to run${drafts > 0 ? `: all ${drafts} are drafts` : ''}`,
            location: place,
            remedy: `Add a case to ${files.join(', ')}${drafts > 0 ? ', or finish a draft and take its `draft` flag away' : ''}`,
        });
    }
    return { directory, files, digests, drafts, fingerprint: digest.value(), covers: { named, everything } };
}
/** The cases of a set once more, one after the other, drafts left out. */
async function* casesOf({ directory, files }, reader) {
    for await (const reading of readCases(sourcesOf(directory, files, ''), reader)) {
        if (reading.kind === 'case' && !reading.case.draft)
            yield reading.case;
    }
}
function sourcesOf(directory, files, configFile) {
    return files.map((file) => ({
        file: (0,places/* pathBeside */.KY)(configFile, file),
        lines: () => (0,system_files/* readLines */.Se)((0,external_node_path_.join)(directory, file), (0,places/* pathBeside */.KY)(configFile, file)),
        text: async () => (await (0,system_files/* readText */.yR)((0,external_node_path_.join)(directory, file), (0,places/* pathBeside */.KY)(configFile, file))) ?? '',
    }));
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
    const release = (0,cleanup/* onExit */.c)('remove', () => removeNow(parent, root));
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

/***/ 77980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ pathBeside),
/* harmony export */   Rs: () => (/* binding */ fileOnly),
/* harmony export */   u3: () => (/* binding */ placedBeside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Paths in a config are relative to its folder; places are told relative to where the config itself is told from, so
 * that `evals/a.jsonl` of `apps/bot/evalgap.yml` is `apps/bot/evals/a.jsonl` in a message or an annotation.
 */
function pathBeside(configFile, path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(configFile).replaceAll('\\', '/'), path);
}
/** The file alone: a line of the base's version is no line of the one that is looked at. */
function fileOnly({ file }) {
    return { file };
}
/** The same thing with its place told that way; a place in the config itself is one already. */
function placedBeside(configFile, placed) {
    const { location } = placed;
    if (location === undefined || location.file === configFile)
        return placed;
    return { ...placed, location: { ...location, file: pathBeside(configFile, location.file) } };
}


/***/ }),

/***/ 44738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ configAt),
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31109);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78020);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35928);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40779);




/** The config as a commit has it; absent where it has none that can be read. */
async function configAt(project, commit) {
    const entry = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .hB)(project.repository, commit, (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .configPath */ .eQ)(project));
    const loaded = entry.kind === 'file' ? (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(entry.text, (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .configPath */ .eQ)(project)) : undefined;
    return loaded?.ok === true ? loaded.value.config : undefined;
}
/**
 * The policy of the base branch as it stands at its tip. A base without a config that can be read has none: head's
 * counts then, and whoever reports says so.
 */
async function readPolicy(world, project, tip) {
    const name = (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .configPath */ .eQ)(project);
    const entry = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .hB)(project.repository, tip, name);
    if (entry.kind === 'absent')
        return { kind: 'none' };
    if (entry.kind === 'no-file') {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheck */ .xy({
            message: `the base branch's ${name} is a link or a folder, so its policy cannot be read`,
            location: { file: name },
            expected: 'a plain file',
            remedy: 'Put the file itself there on the base branch',
        });
    }
    const policy = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(entry.text, name);
    if (policy.ok)
        return { kind: 'read', config: policy.value.config };
    for (const problem of policy.problems)
        world.log.warning(`the base branch's config cannot be read: ${(0,_values_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .formatProblem */ .Vw)(problem)}`);
    return { kind: 'unreadable' };
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

/***/ 69063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ov: () => (/* binding */ openSide),
  J9: () => (/* binding */ promptProblems),
  g: () => (/* binding */ promptVersions),
  wZ: () => (/* binding */ readPrompts),
  SA: () => (/* binding */ readablePrompts)
});

// EXTERNAL MODULE: ./build/prompts/pin.js
var pin = __webpack_require__(72811);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
;// CONCATENATED MODULE: ./build/prompts/digest.js

/**
 * The digest of a text alone is SHA-256 of the text, as `sha256sum` prints it for a file that is already normalised.
 * Everything else is SHA-256 of one line of canonical JSON (RFC 8785) with the members `content`, `behaviour` and
 * `includes`, empty ones left out. A normalised text ends in a line feed and that JSON never does: neither can be
 * mistaken for the other.
 */
function promptDigest({ content, behaviour, includes }) {
    const bare = Object.keys(behaviour).length === 0 && includes.size === 0;
    if (bare && typeof content === 'string')
        return (0,json/* sha256 */.sc)(content);
    return (0,json/* sha256 */.sc)((0,json/* canonicalJson */.dj)({
        content,
        ...(Object.keys(behaviour).length === 0 ? {} : { behaviour }),
        ...(includes.size === 0 ? {} : { includes: Object.fromEntries(includes) }),
    }));
}

;// CONCATENATED MODULE: ./build/prompts/normalise.js
/**
 * One text for all that editors and checkouts may do to a file without anybody meaning it: Unicode NFC, LF line ends,
 * no byte order mark, no blanks or tabs at the end of a line, exactly one line feed at the end of the text. A text
 * without anything but line ends becomes empty.
 */
function normaliseText(text) {
    const lines = text
        .replace(/^\uFEFF+/, '')
        .replace(/\r\n?/g, '\n')
        .normalize('NFC');
    // Looking behind keeps a long run of blanks inside a line from being tried from each of its characters.
    return endOnce(lines.replace(/(?<![ \t])[ \t]+$/gm, ''));
}
/** Drops blank lines at the start of a text that is already normalised. */
function withoutLeadingLines(text) {
    let start = 0;
    while (text[start] === '\n')
        start++;
    return text.slice(start);
}
function endOnce(text) {
    let end = text.length;
    while (end > 0 && text[end - 1] === '\n')
        end--;
    return end === 0 ? '' : `${text.slice(0, end)}\n`;
}

;// CONCATENATED MODULE: ./build/prompts/read/behaviour.js
/**
 * Keys that say something about a prompt and change nothing of what a model answers. Whatever is not in this list
 * counts: a key nobody foresaw may well be the one that changes behaviour.
 */
const DESCRIPTIVE = [
    'author',
    'authors',
    'categories',
    'category',
    'changelog',
    'contributors',
    'copyright',
    'created',
    'created_at',
    'date',
    'description',
    'homepage',
    'keywords',
    'last_updated',
    'license',
    'maintainer',
    'maintainers',
    'modified',
    'name',
    'owner',
    'owners',
    'repository',
    'tags',
    'title',
    'updated',
    'updated_at',
    'version',
];
/** The keys that count, without descriptive ones and those that the format itself gives another meaning. */
function behaviourOf(data, apart = []) {
    const left = new Set([...DESCRIPTIVE, ...apart.map((key) => key.toLowerCase())]);
    return Object.fromEntries(Object.entries(data).filter(([key]) => !left.has(key.toLowerCase())));
}
/** The model that a prompt names itself; a name that is filled in from elsewhere is none. */
function modelOf({ model }) {
    const name = typeof model === 'string' ? model : nameIn(model, ['id', 'name', 'deployment']);
    return name === undefined || name.trim() === '' || /\$\{|\{\{/.test(name) ? {} : { model: name };
}
/** Prompty keeps the name below `configuration`, under a key that depends on the provider. */
function nameIn(model, keys) {
    if (typeof model !== 'object' || model === null)
        return undefined;
    const entries = new Map(Object.entries(model));
    const name = keys.map((key) => entries.get(key)).find((value) => typeof value === 'string');
    return name ?? nameIn(entries.get('configuration'), ['model', 'azure_deployment', 'name']);
}

;// CONCATENATED MODULE: ./build/prompts/read/content.js

/** The texts between the marks that begin a message, without empty ones. The pattern must not capture anything. */
function messageTexts(text, mark) {
    return text
        .split(mark)
        .map((message) => withoutLeadingLines(normaliseText(message)))
        .filter((message) => message !== '');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/config/locate.js
var locate = __webpack_require__(18733);
// EXTERNAL MODULE: ./build/config/yaml.js + 2 modules
var config_yaml = __webpack_require__(54298);
;// CONCATENATED MODULE: ./build/prompts/read/place.js
/** Where an offset of a file's text stands. */
function placeAt(file, text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf('\n') + 1;
    return { file, line: before.split('\n').length, column: offset - start + 1 };
}
function refuse(...problems) {
    return { ok: false, problems };
}

;// CONCATENATED MODULE: ./build/prompts/read/fields.js





/** YAML that can be read and is a text or a list, where a mapping was looked for. */
const NOT_A_MAPPING = 'not a mapping';
/**
 * Reads a mapping. YAML is data here: a tag that would make it anything else is a problem, and so is a number that
 * JSON cannot hold.
 */
function readFields(yaml, path) {
    if (!/^[ \t]*[^\s#]/m.test(yaml))
        return { ok: true, value: { data: {}, at: () => ({ file: path }) } };
    const file = (0,config_yaml/* readYaml */.g)(yaml, path);
    if (!file.ok)
        return file;
    const { root, data, problems } = file.value;
    if (!(0,dist/* isMap */.jh)(root))
        return { ok: true, value: NOT_A_MAPPING };
    const places = (0,locate/* placesOf */.e)(file.value);
    const inexact = inexactNumbers(data, []).map((keys) => {
        const remedy = 'Put it in quotes.';
        return { message: 'this number cannot be kept exactly', location: places.value(keys), remedy };
    });
    const label = labelOf(file.value, places.value(['version']));
    const all = [...problems, ...inexact, ...(label.ok ? [] : label.problems)];
    if (all.length > 0 || !label.ok)
        return refuse(...all);
    return { ok: true, value: { data: data, ...label.value, at: places.value } };
}
function labelOf({ root, targets }, location) {
    if (!(0,dist/* isMap */.jh)(root))
        return { ok: true, value: {} };
    const pair = root.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'version');
    const node = (pair?.value && targets.get(pair.value)) ?? pair?.value;
    if (node === null || node === undefined || ((0,dist/* isScalar */.jn)(node) && node.value === null))
        return { ok: true, value: {} };
    const label = (0,dist/* isScalar */.jn)(node) ? (typeof node.value === 'string' ? node.value : (node.source ?? '')) : '';
    if (pin/* VERSION_LABEL */.Qu.test(label))
        return { ok: true, value: { label } };
    return refuse({
        message: 'this version cannot stand in a pin',
        location,
        expected: 'up to 64 letters, digits and . _ + -',
    });
}
/** Paths of numbers that are infinite, or whole and too large for every digit to be known. */
function inexactNumbers(value, path) {
    if (typeof value === 'number') {
        return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? [] : [path];
    }
    if (Array.isArray(value))
        return value.flatMap((item, index) => inexactNumbers(item, [...path, index]));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => inexactNumbers(item, [...path, key]));
}

;// CONCATENATED MODULE: ./build/prompts/read/front-matter.js



const OTHER_LANGUAGE = /^---[ ]?(coffee|coffeescript|cson|javascript|js|json5?|jsonc|mjs|toml|ts|yaml|yml)\n/i;
/**
 * Splits a normalised text that begins with a line `---` at the next such line. What stands between is front matter
 * when it is a YAML mapping or empty. Without a second line, or with other YAML between them, the lines are
 * horizontal rules and all of it is text. The header's language is YAML: any other is refused, and none is run.
 *
 * @param skip how many characters stand before the front matter, for formats that allow comments there
 */
function splitFrontMatter(path, text, skip = 0) {
    const rest = text.slice(skip);
    const [, language] = OTHER_LANGUAGE.exec(rest) ?? [];
    if (language !== undefined) {
        return refuse({
            message: `the front matter says that it is ${language}`,
            location: { file: path, line: lineOf(text, skip), column: 1 },
            expected: 'YAML between two lines ---',
            remedy: 'Nothing else is read, and nothing in it is ever run.',
        });
    }
    const start = rest.startsWith('---\n') ? 4 : undefined;
    const end = start === undefined ? -1 : rest.indexOf('\n---\n', start - 1);
    if (start === undefined || end === -1)
        return { ok: true, value: { body: text } };
    // Blank lines in the place of what was cut off keep the line numbers those of the file.
    const yaml = '\n'.repeat(lineOf(text, skip)) + rest.slice(start, Math.max(start, end));
    const fields = readFields(yaml, path);
    if (!fields.ok)
        return refuse(...fields.problems.map(withHint));
    if (fields.value === NOT_A_MAPPING)
        return { ok: true, value: { body: text } };
    return { ok: true, value: { fields: fields.value, body: withoutLeadingLines(rest.slice(end + 5)) } };
}
function withHint(problem) {
    if (!problem.message.startsWith('not valid YAML'))
        return problem;
    const hint = 'If the lines --- are horizontal rules, put an empty line before the first.';
    return { ...problem, remedy: problem.remedy === undefined ? hint : `${problem.remedy} ${hint}` };
}
function lineOf(text, offset) {
    return text.slice(0, offset).split('\n').length;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/prompts/read/handlebars-blocks.js
/** Blocks that do not close what they open, in the order of the text. */
function blockFaults(tags) {
    const open = [];
    const faults = [];
    for (const tag of tags) {
        const opened = opens(tag);
        if (opened !== undefined)
            open.push(opened);
        if (tag.kind !== 'close')
            continue;
        const last = open.at(-1);
        if (last?.name === tag.name)
            open.pop();
        else
            faults.push(wrongClose(tag, last));
    }
    return [...faults, ...open.map(neverClosed)].sort((one, other) => one.offset - other.offset);
}
function opens({ kind, name, start }) {
    if (kind === 'open' || kind === 'partial-block')
        return { name, offset: start };
    return kind === 'inline' ? { name: 'inline', offset: start } : undefined;
}
function wrongClose({ name, start }, last) {
    const message = `{{/${name}}} closes a block that is not open here`;
    return { offset: start, message, expected: last === undefined ? 'no closing tag' : `{{/${last.name}}}` };
}
function neverClosed({ name, offset }) {
    return { offset, message: `this block is never closed`, expected: `{{/${name}}}` };
}

;// CONCATENATED MODULE: ./build/prompts/read/handlebars-tags.js
/** The tags of a Handlebars template in their order. Behind a tag that is never closed nothing is looked at. */
function handlebarsTags(text) {
    const tags = [];
    const opening = /(?<!\\)(?:\\\\)*(\\?)(\{\{+)/g;
    for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
        const [whole, escaped, braces = ''] = match;
        if (escaped !== '')
            continue;
        const start = match.index + whole.length - braces.length;
        const tag = tagAt(text, start, braces.length);
        if (tag === undefined)
            return { tags, faults: [unclosed(start)] };
        tags.push(tag);
        opening.lastIndex = tag.end;
    }
    return { tags, faults: [] };
}
function tagAt(text, start, braces) {
    const from = start + braces;
    if (braces >= 4)
        return behind(/\{\{\{\{\/[^{}]*\}\}\}\}/g, text, start, 'expression');
    if (/^~?!--/.test(text.slice(from, from + 4)))
        return behind(/--~?\}\}/g, text, start, 'comment');
    if (/^~?!/.test(text.slice(from, from + 2)))
        return behind(/\}\}/g, text, start, 'comment');
    const close = closeOf(text, from, '}'.repeat(braces));
    if (close === undefined)
        return undefined;
    const inner = text.slice(from, close).replace(/^~|~$/g, '').trim();
    return { start, end: close + braces, ...kindOf(inner) };
}
/** A tag that goes on to the end of the next match: comments, and raw blocks in which nothing else is a tag. */
function behind(end, text, start, kind) {
    end.lastIndex = start + 2;
    return end.exec(text) === null ? undefined : { kind, name: '', start, end: end.lastIndex };
}
/** Quoted texts inside of a tag may hold braces; a second opening means that the first was never closed. */
function closeOf(text, from, mark) {
    for (let position = from; position < text.length; position++) {
        const character = text[position];
        if (text.startsWith(mark, position))
            return position;
        if (text.startsWith('{{', position))
            return undefined;
        if (character === '"' || character === "'")
            position = endOfQuote(text, position, character);
    }
    return undefined;
}
function endOfQuote(text, start, quote) {
    for (let position = start + 1; position < text.length && text[position] !== '\n'; position++) {
        if (text[position] === quote)
            return position;
    }
    return start;
}
function kindOf(inner) {
    const [, sign = '', rest = ''] = /^(#\*|#>|[#^/>]?)\s*([\s\S]*)$/.exec(inner) ?? [];
    const [, quoted, word] = /^(?:["']([^"']*)["']|([^\s"'(|=}]+))/.exec(rest) ?? [];
    const name = quoted ?? word ?? '';
    if (sign === '#*')
        return { kind: 'inline', name: /^\S+\s+["']?([^"'\s]+)/.exec(rest)?.[1] ?? '' };
    if (sign === '#>')
        return { kind: 'partial-block', name };
    if (sign === '>')
        return { kind: 'partial', name: name.startsWith('@') ? '' : name };
    if (sign === '/')
        return { kind: 'close', name };
    if ((sign === '#' || sign === '^') && name !== '')
        return { kind: 'open', name };
    return { kind: 'expression', name };
}
function unclosed(offset) {
    return { offset, message: 'this tag is never closed', expected: '}} before the next {{ and before the end' };
}

;// CONCATENATED MODULE: ./build/prompts/read/handlebars.js



/** Handlebars as dotprompt files use it: `{{> name}}` is a file beside them or in a folder `partials/`. */
const handlebars = { scan, fileNames };
function scan(text) {
    const { tags, faults } = handlebarsTags(text);
    const inlined = new Set(tags.flatMap(({ kind, name }) => (kind === 'inline' ? [name] : [])));
    return {
        comments: tags.filter(({ kind }) => kind === 'comment'),
        includes: tags
            .filter(({ kind, name }) => (kind === 'partial' || kind === 'partial-block') && name !== '' && !inlined.has(name))
            .map(({ start, end, kind, name }) => ({
            start,
            end,
            names: [name],
            optional: kind === 'partial-block',
            inline: true,
        })),
        faults: faults.length > 0 ? faults : blockFaults(tags),
    };
}
function fileNames(name) {
    const { dir, base } = external_node_path_.posix.parse(name);
    const files = [`_${base}.prompt`, `${base}.prompt`].map((file) => external_node_path_.posix.join(dir, file));
    return [...files, ...files.map((file) => external_node_path_.posix.join('partials', file))];
}

// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
// EXTERNAL MODULE: ./build/prompts/read/template.js
var template = __webpack_require__(74943);
;// CONCATENATED MODULE: ./build/prompts/read/text-problems.js

const LONGEST_TEXT = 1_000_000;
/** Why a file cannot be the text of a prompt: two different files would look the same, or it is no text at all. */
function textProblems(path, text) {
    if (text.length > LONGEST_TEXT) {
        const message = 'the file is too long for a prompt';
        return [{ message, location: { file: path }, expected: 'at most 1,000,000 characters' }];
    }
    const offset = text.search(/[\0\uFFFD]/);
    if (offset === -1)
        return [];
    const message = text[offset] === '\0'
        ? 'a NUL character stands here: this is no plain text'
        : 'bytes that are not UTF-8 stand here (or the character U+FFFD, which cannot be told from them)';
    return [{ message, location: placeAt(path, text, offset), expected: 'text in UTF-8', remedy: 'Save it as UTF-8.' }];
}

;// CONCATENATED MODULE: ./build/prompts/read/resolve.js








const DEEPEST_CHAIN = 20;
const LONGEST_EXPANSION = 1_000_000;
const NAMED_PLACES = 6;
const MOST_PROBLEMS = 20;
/**
 * Follows a template's includes. A file is looked for in the folder of the file that names it, then in each folder
 * above, up to the config's. A file that is not there and a chain of files that comes back to itself are problems at
 * the tag: a digest without them would stand for a text that nobody knows.
 *
 * @param skip where in the source's text the template starts
 */
async function resolveTemplate({ path, text, read }, skip, syntax) {
    const journey = { syntax, read, problems: [], done: new Map() };
    const template = await resolve({ path, text, skip, chain: [path] }, journey);
    return journey.problems.length > 0 ? { ok: false, problems: journey.problems } : { ok: true, value: template };
}
async function resolve(stop, journey) {
    const body = stop.text.slice(stop.skip);
    const { comments, includes: tags, faults } = journey.syntax.scan(body);
    const report = (offset, { message, ...rest }) => {
        const location = placeAt(stop.path, stop.text, stop.skip + offset);
        journey.problems.push({ message: (0,visible/* visibleLine */.P8)(message), location, ...rest });
    };
    for (const { offset, ...fault } of faults.slice(0, MOST_PROBLEMS))
        report(offset, fault);
    const dropped = comments.map((comment) => ({ ...(0,template/* wholeLines */.zo)(body, comment), by: '' }));
    const putIn = [];
    const includes = new Map();
    for (const tag of tags) {
        if (journey.problems.length >= MOST_PROBLEMS)
            break;
        const followed = await follow(tag, stop, journey);
        if (followed.kind === 'fault')
            report(tag.start, followed.fault);
        if (followed.kind === 'found')
            includes.set(followed.name, digestOf(followed.template));
        const by = followed.kind === 'found' && tag.inline ? followed.template.expanded : '';
        putIn.push({ start: tag.start, end: tag.end, by });
    }
    const length = putIn.reduce((sum, { by }) => sum + by.length, body.length);
    if (length > LONGEST_EXPANSION)
        report(0, TOO_LONG);
    const all = [...dropped, ...(length > LONGEST_EXPANSION ? [] : putIn)].sort((one, other) => one.start - other.start);
    return {
        text: normaliseText((0,template/* replaceSpans */.Gg)(body, dropped)),
        expanded: normaliseText((0,template/* replaceSpans */.Gg)(body, all)),
        includes,
    };
}
async function follow({ names, optional }, stop, journey) {
    const tried = [];
    for (const name of names) {
        for (const path of placesFor(name, stop.path, journey.syntax)) {
            tried.push(path);
            const text = await journey.read(path);
            if (text === undefined)
                continue;
            if (stop.chain.includes(path))
                return { kind: 'fault', fault: circle([...stop.chain, path]) };
            if (stop.chain.length >= DEEPEST_CHAIN)
                return { kind: 'fault', fault: TOO_DEEP };
            return { kind: 'found', name, template: await included(path, text, stop, journey) };
        }
    }
    return optional ? { kind: 'left out' } : { kind: 'fault', fault: absent(names, tried) };
}
/** An included file is put in as it stands: front matter in it would be sent like any other text. */
async function included(path, raw, { chain }, journey) {
    const done = journey.done.get(path);
    if (done !== undefined)
        return done;
    journey.problems.push(...textProblems(path, raw));
    const template = await resolve({ path, text: normaliseText(raw), skip: 0, chain: [...chain, path] }, journey);
    journey.done.set(path, template);
    return template;
}
/** The file itself comes last: `base.j2` may well extend the `base.j2` of a folder above. */
function placesFor(name, from, syntax) {
    const places = [];
    for (let folder = external_node_path_.posix.dirname(from);; folder = external_node_path_.posix.dirname(folder)) {
        for (const file of syntax.fileNames(name)) {
            const path = external_node_path_.posix.join(folder, file);
            if (!path.startsWith('../') && !path.startsWith('/'))
                places.push(path);
        }
        if (folder === '.' || folder === '/')
            break;
    }
    const others = places.filter((path) => path !== from);
    return others.length === places.length ? places : [...others, from];
}
function digestOf({ text, includes }) {
    return promptDigest({ content: text, behaviour: {}, includes });
}
const TOO_DEEP = {
    message: `files include one another more than ${DEEPEST_CHAIN} deep`,
    remedy: 'Put the text into fewer files.',
};
const TOO_LONG = {
    message: 'with its included files the text is too long for a prompt',
    expected: 'at most 1,000,000 characters',
};
function absent(names, tried) {
    const more = tried.length > NAMED_PLACES ? ' …' : '';
    return {
        message: `the included file ${names.map(describe/* quote */.hD).join(' or ')} is not there`,
        expected: tried.length === 0
            ? 'a file inside the repository'
            : `one of ${(0,visible/* visibleLine */.P8)(tried.slice(0, NAMED_PLACES).join(', '))}${more}`,
        remedy: 'Put it there, or correct the name.',
    };
}
function circle(chain) {
    return {
        message: `the files include one another in a circle: ${chain.join(' → ')}`,
        remedy: 'Take one of the includes out: rendering them would never end.',
    };
}

;// CONCATENATED MODULE: ./build/prompts/read/dotprompt.js






/** Lines of comment (a licence) that may stand before the front matter. */
const HEADER = /^(?:(?:#[^\n]*)?\n)+(?=---\n)/;
const ROLE = /\{\{~?\s*#?role\s+["'][^"'{}]*["']\s*~?\}\}|\{\{~?\s*\/role\s*~?\}\}/g;
/** Dotprompt: YAML front matter and a Handlebars template in which `{{role "user"}}` begins a message. */
async function readDotprompt(source) {
    const [header = ''] = HEADER.exec(source.text) ?? [];
    const matter = splitFrontMatter(source.path, source.text, header.length);
    if (!matter.ok)
        return matter;
    const { fields, body } = matter.value;
    const template = await resolveTemplate(source, source.text.length - body.length, handlebars);
    if (!template.ok)
        return template;
    const { text, expanded, includes } = template.value;
    const data = fields?.data ?? {};
    return {
        ok: true,
        value: {
            content: withoutLeadingLines(text),
            texts: messageTexts(expanded, ROLE),
            behaviour: behaviourOf(data, ['metadata']),
            includes,
            ...(fields?.label === undefined ? {} : { label: fields.label }),
            ...modelOf(data),
        },
    };
}

;// CONCATENATED MODULE: ./build/prompts/read/messages.js

/** Messages with a role, their content a text, a list of parts or absent. Keys beside those two count as they are. */
function messagesOf(value) {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isMessage))
        return undefined;
    const messages = value;
    return {
        content: messages.map((message) => ({ ...message, ...normalisedContent(message) })),
        texts: messages.map(({ content }) => normaliseText(textOf(content))).filter((text) => text !== ''),
    };
}
function isMessage(value) {
    if (!isObject(value) || typeof value.role !== 'string')
        return false;
    const { content } = value;
    return content === undefined || content === null || typeof content === 'string' || Array.isArray(content);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function normalisedContent({ content }) {
    return typeof content === 'string' ? { content: normaliseText(content) } : {};
}
/** Parts as chat interfaces take them: texts, and images and the like that have none. */
function textOf(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return '';
    return content.map((part) => (isObject(part) && typeof part.text === 'string' ? part.text : '')).join('\n');
}

;// CONCATENATED MODULE: ./build/prompts/read/github-models.js





/** GitHub Models' `.prompt.yml`: messages, model, parameters, answer format. Test data and evaluators are not sent. */
async function readGithubModels({ path, text }) {
    const read = readFields(text, path);
    if (!read.ok)
        return read;
    if (read.value === NOT_A_MAPPING)
        return refuse({ message: 'the file holds no mapping', ...WANTED, location: { file: path } });
    const { data, label } = read.value;
    const problems = messageProblems(read.value);
    const messages = messagesOf(data.messages);
    if (problems.length > 0 || messages === undefined)
        return refuse(...problems);
    return {
        ok: true,
        value: {
            ...messages,
            behaviour: withSchema(behaviourOf(data, ['evaluators', 'messages', 'testData'])),
            includes: new Map(),
            ...(label === undefined ? {} : { label }),
            ...modelOf(data),
        },
    };
}
const WANTED = {
    expected: 'a key messages with a list of roles and contents',
    remedy: 'Write messages: [{ role: system, content: … }].',
};
function messageProblems({ data, at }) {
    const { messages } = data;
    if (!Array.isArray(messages) || messages.length === 0) {
        return [{ message: `messages is ${(0,describe/* describeValue */.bp)(messages)}`, location: at(['messages']), ...WANTED }];
    }
    return messages.flatMap((message, index) => {
        if (!isObject(message)) {
            return { message: `this message is ${(0,describe/* describeValue */.bp)(message)}`, location: at(['messages', index]), ...WANTED };
        }
        return ['role', 'content'].flatMap((key) => {
            const value = message[key];
            if (typeof value === 'string')
                return [];
            return {
                message: `${key} is ${(0,describe/* describeValue */.bp)(value)}`,
                location: at(['messages', index, key]),
                expected: 'a text',
            };
        });
    });
}
/** The schema is written as a text of JSON, in which white space and order mean nothing. */
function withSchema(behaviour) {
    const { jsonSchema } = behaviour;
    if (typeof jsonSchema !== 'string')
        return behaviour;
    try {
        return { ...behaviour, jsonSchema: JSON.parse(jsonSchema) };
    }
    catch {
        return behaviour;
    }
}

// EXTERNAL MODULE: ./build/cases/json-text.js
var json_text = __webpack_require__(44520);
;// CONCATENATED MODULE: ./build/prompts/read/json.js








const DEEPEST_NESTING = 64;
/** Where a JSON file of its own making usually keeps what is sent. */
const TEXT_KEYS = ['system', 'instructions', 'prompt', 'template', 'text', 'content', 'user'];
/** JSON: a text, chat messages with or without settings around them, or any other value, which then counts whole. */
async function readJsonPrompt({ path, text }) {
    const parsed = parse(path, text);
    if (!parsed.ok)
        return parsed;
    const value = parsed.value;
    const label = json_labelOf(path, value);
    const problems = [...numberProblems(path, value), ...(label.ok ? [] : label.problems)];
    if (problems.length > 0 || !label.ok)
        return refuse(...problems);
    return { ok: true, value: { ...contentOf(value), includes: new Map(), ...label.value } };
}
function contentOf(value) {
    if (typeof value === 'string') {
        const text = normaliseText(value);
        return { content: text, texts: [text], behaviour: {} };
    }
    const list = messagesOf(value);
    if (list !== undefined)
        return { ...list, behaviour: {} };
    if (!isObject(value))
        return { content: value, texts: [], behaviour: {} };
    const messages = messagesOf(value.messages);
    if (messages !== undefined)
        return { ...messages, behaviour: behaviourOf(value, ['messages']), ...modelOf(value) };
    const { version: _, ...content } = value;
    return { content, texts: textsOf(value), behaviour: {}, ...modelOf(value) };
}
function textsOf(value) {
    return TEXT_KEYS.flatMap((key) => {
        const text = Object.hasOwn(value, key) ? value[key] : undefined;
        return typeof text === 'string' ? normaliseText(text) : [];
    }).filter((text) => text !== '');
}
function parse(path, text) {
    const reading = (0,json_text/* readJsonText */.g)(text, 'the file');
    if (!reading.ok) {
        const { message, offset, remedy } = reading;
        // A file that ends too early ends in its last line, not on the empty one behind that.
        const location = placeAt(path, text, Math.min(offset, text.trimEnd().length));
        return refuse({ message, location, ...(remedy === undefined ? {} : { remedy }) });
    }
    const value = reading.value;
    if (!deeperThan(value, DEEPEST_NESTING))
        return { ok: true, value };
    const expected = `at most ${DEEPEST_NESTING} levels`;
    return refuse({ message: 'the file is nested too deeply', location: { file: path }, expected });
}
function numberProblems(path, value) {
    return inexactNumbers(value, []).map((keys) => ({
        message: `the number at ${(0,describe/* formatKeyPath */.K7)(keys)} cannot be kept exactly`,
        location: { file: path },
        remedy: 'Put it in quotes.',
    }));
}
function json_labelOf(path, value) {
    const version = isObject(value) && Object.hasOwn(value, 'version') ? (value.version ?? null) : null;
    if (version === null)
        return { ok: true, value: {} };
    const label = typeof version === 'string' || typeof version === 'number' ? String(version) : '';
    if (pin/* VERSION_LABEL */.Qu.test(label))
        return { ok: true, value: { label } };
    return refuse({
        message: 'the version cannot stand in a pin',
        location: { file: path },
        expected: 'up to 64 letters, digits and . _ + -',
    });
}
function deeperThan(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    return levels === 0 || Object.values(value).some((item) => deeperThan(item, levels - 1));
}

;// CONCATENATED MODULE: ./build/prompts/read/file-references.js





const REFERENCE = /^\$\{file:([^{}]+)\}$/i;
/** Digests of the files that values such as `${file:tools.json}` stand for, under the text of the value. */
async function readFileReferences(behaviour, { path, read }, at) {
    const digests = new Map();
    const problems = [];
    for (const { value, file, keys } of referencesIn(behaviour, [])) {
        const place = external_node_path_.posix.join(external_node_path_.posix.dirname(path), file);
        const text = place.startsWith('../') || file.startsWith('/') ? undefined : await read(place);
        if (text === undefined) {
            problems.push({
                message: `the file ${(0,describe/* quote */.hD)(file)} is not there`,
                location: at(keys),
                expected: 'a file of the repository, relative to the folder of the prompt',
                remedy: 'Put it there, or correct the name.',
            });
            continue;
        }
        problems.push(...textProblems(place, text));
        digests.set(value, promptDigest({ content: normaliseText(text), behaviour: {}, includes: new Map() }));
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: digests };
}
function referencesIn(value, keys) {
    if (typeof value === 'string') {
        const [, file] = REFERENCE.exec(value) ?? [];
        return file === undefined ? [] : [{ value, file: file.trim(), keys }];
    }
    if (typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item, index) => referencesIn(item, [...keys, index]));
    return Object.entries(value).flatMap(([key, item]) => referencesIn(item, [...keys, key]));
}

;// CONCATENATED MODULE: ./build/prompts/read/jinja.js

const CLOSING = new Map([
    ['{#', '#}'],
    ['{%', '%}'],
    ['{{', '}}'],
]);
/** Files whose name says that a Jinja engine renders them: there a `{# comment #}` is never sent. */
const jinja = { scan: jinja_scan, fileNames: (name) => [name] };
/** Any other text may be rendered by Jinja too, but what looks like a comment could be sent as it stands. */
const maybeJinja = {
    scan: (text) => ({ ...jinja_scan(text), comments: [] }),
    fileNames: (name) => [name],
};
function jinja_scan(text) {
    const comments = [];
    const includes = [];
    const closer = (0,template/* closerOf */.Yi)(text);
    const opening = /\{[#%{]/g;
    for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
        const [mark] = match;
        const close = closer(CLOSING.get(mark) ?? '', match.index + 2);
        if (close === undefined)
            continue;
        const span = { start: match.index, end: close + 2 };
        opening.lastIndex = span.end;
        if (mark === '{#')
            comments.push(span);
        if (mark !== '{%')
            continue;
        const inner = text.slice(span.start + 2, close).replace(/^[-+]|[-+]$/g, '');
        if (inner.trim() === 'raw')
            opening.lastIndex = endOfRaw(text, span.end);
        else
            includes.push(...includeTag(inner.trim(), span));
    }
    return { comments, includes, faults: [] };
}
function endOfRaw(text, from) {
    const end = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
    end.lastIndex = from;
    return end.exec(text) === null ? text.length : end.lastIndex;
}
/** A name that is computed while rendering cannot be followed. */
function includeTag(statement, span) {
    const [, keyword, rest = ''] = /^(include|extends|import|from)\b\s*([\s\S]*)$/.exec(statement) ?? [];
    if (keyword === undefined)
        return [];
    const names = stringsAtStart(rest);
    const optional = keyword === 'include' && /\bignore\s+missing\b/.test(rest);
    return names.length === 0
        ? []
        : [{ ...span, names, optional, inline: keyword === 'include' || keyword === 'extends' }];
}
function stringsAtStart(text) {
    const [, , single] = /^(["'])([^"'\n]+)\1/.exec(text) ?? [];
    if (single !== undefined)
        return [single];
    const [, list] = /^[[(]((?:\s*(?:"[^"\n]+"|'[^'\n]+')\s*,?)+)[\])]/.exec(text) ?? [];
    return list === undefined ? [] : [...list.matchAll(/"([^"\n]+)"|'([^'\n]+)'/g)].map(([, a, b]) => a ?? b ?? '');
}

;// CONCATENATED MODULE: ./build/prompts/read/prompty.js






const prompty_ROLE = /^[ \t]*#?[ \t]*(?:system|developer|user|assistant|tool|function)[ \t]*(?:\[[^\]\n]*\])?[ \t]*:$/gim;
/** Mustache cannot include files; its comments are rare enough to count. */
const mustache = {
    scan: () => ({ comments: [], includes: [], faults: [] }),
    fileNames: () => [],
};
/** Prompty: front matter, then messages, each behind a line such as `system:`. Jinja, unless it says mustache. */
async function readPrompty(source) {
    const matter = splitFrontMatter(source.path, source.text);
    if (!matter.ok)
        return matter;
    const { fields, body } = matter.value;
    const data = fields?.data ?? {};
    const behaviour = behaviourOf(data, ['metadata', 'sample']);
    const template = await resolveTemplate(source, source.text.length - body.length, syntaxOf(data));
    const files = await readFileReferences(behaviour, source, fields?.at ?? (() => ({ file: source.path })));
    if (!template.ok || !files.ok)
        return { ok: false, problems: [template, files].flatMap(problemsIn) };
    const { text, expanded, includes } = template.value;
    return {
        ok: true,
        value: {
            content: text,
            texts: messageTexts(expanded, prompty_ROLE),
            behaviour,
            includes: new Map([...includes, ...files.value]),
            ...(fields?.label === undefined ? {} : { label: fields.label }),
            ...modelOf(data),
        },
    };
}
function syntaxOf({ template }) {
    return /mustache/i.test(JSON.stringify(template ?? '')) ? mustache : jinja;
}
function problemsIn(result) {
    return result.ok ? [] : result.problems;
}

;// CONCATENATED MODULE: ./build/prompts/read/region.js



const MARKER = /(?<![\w:]|\w-)evalgap:(?:(prompt)(?!\w|-\w)(?:[ \t]+([A-Za-z0-9_](?:[\w.-]*[A-Za-z0-9_])?))?|end(?!\w|-\w))/g;
const region_MOST_PROBLEMS = 20;
/**
 * The text between a line with `evalgap:prompt NAME` and the next line with `evalgap:end`, in whatever comments the
 * language has; `undefined` when no region has that name. Markers that do not pair up are problems wherever in the
 * file they stand, since a region may then end in a place nobody meant.
 */
function readRegion(path, text, region) {
    const lines = text.split('\n');
    const { regions, problems } = pairUp(path, lines.flatMap(markersIn));
    if (problems.length > 0)
        return refuse(...problems.slice(0, region_MOST_PROBLEMS));
    const found = regions.get(region);
    if (found === undefined)
        return { ok: true, value: undefined };
    const content = normaliseText(lines.slice(found.first, found.last).join('\n'));
    return { ok: true, value: { content, texts: [content], behaviour: {}, includes: new Map() } };
}
function markersIn(line, index) {
    return [...line.matchAll(MARKER)].map(({ 1: prompt, 2: name, index: offset }) => ({
        kind: prompt === undefined ? 'end' : 'prompt',
        name,
        line: index + 1,
        column: offset + 1,
    }));
}
function pairUp(file, markers) {
    const regions = new Map();
    const problems = [];
    let open;
    for (const marker of markers) {
        const { kind, line, column } = marker;
        const fault = kind === 'end' ? faultOfEnd(marker, open) : faultOfPrompt(marker, open, regions.keys());
        if (fault !== undefined)
            problems.push({ location: { file, line, column }, ...fault });
        if (kind === 'prompt')
            open ??= marker;
        else {
            if (open?.name !== undefined)
                regions.set(open.name, { first: open.line, last: line - 1 });
            open = undefined;
        }
    }
    if (open !== undefined)
        problems.push(region_unclosed({ file, line: open.line, column: open.column }));
    return { regions, problems };
}
function faultOfPrompt({ name }, open, names) {
    if (open !== undefined) {
        const remedy = `Write evalgap:end before it; the open region begins on line ${open.line}.`;
        return { message: 'a region begins inside of another', remedy };
    }
    if (name === undefined)
        return { message: 'this region has no name', expected: 'evalgap:prompt NAME' };
    if (![...names].includes(name))
        return undefined;
    return { message: `a second region is named ${(0,describe/* quote */.hD)(name)}`, expected: 'each name once in a file' };
}
function faultOfEnd({ line }, open) {
    if (open === undefined)
        return { message: 'no region is open here', expected: 'a line with evalgap:prompt NAME before' };
    if (open.line !== line)
        return undefined;
    return {
        message: 'a region begins and ends on one line',
        expected: 'the text on lines of its own between the markers',
    };
}
function region_unclosed(location) {
    return { message: 'this region is never closed', location, expected: 'a line with evalgap:end after its text' };
}

;// CONCATENATED MODULE: ./build/prompts/read/text.js




/** Markdown, plain text and Jinja: front matter if there is any, and a template that may include others. */
async function readTextPrompt(source) {
    const matter = splitFrontMatter(source.path, source.text);
    if (!matter.ok)
        return matter;
    const { fields, body } = matter.value;
    const syntax = /\.(jinja2?|j2)$/i.test(source.path) ? jinja : maybeJinja;
    const template = await resolveTemplate(source, source.text.length - body.length, syntax);
    if (!template.ok)
        return template;
    const { text, expanded, includes } = template.value;
    const data = fields?.data ?? {};
    return {
        ok: true,
        value: {
            content: text,
            texts: [expanded],
            behaviour: behaviourOf(data),
            includes,
            ...(fields?.label === undefined ? {} : { label: fields.label }),
            ...modelOf(data),
        },
    };
}

;// CONCATENATED MODULE: ./build/prompts/version.js
/**
 * The version label of a prompt file: what its own `version` key says, else the suffix of its name (`triage.v4.md`),
 * else the nearest folder that is a version (`v4/triage.md`). Labels from paths come without their `v`.
 */
function versionOf(path, label) {
    if (label !== undefined)
        return label;
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    const [, suffix] = /^[^/]+?\.v(\d+(?:\.\d+){0,3})(?:\.[a-z][a-z0-9]*)*$/i.exec(name) ?? [];
    if (suffix !== undefined)
        return suffix;
    const versions = folders.flatMap((folder) => /^v(\d+(?:\.\d+){0,3})$/i.exec(folder)?.[1] ?? []);
    return versions.at(-1);
}

;// CONCATENATED MODULE: ./build/prompts/read.js











/** In this order; whatever has none of these names is text. */
const FORMATS = [
    { format: 'github-models', names: /\.prompt\.ya?ml$/i, reader: readGithubModels },
    { format: 'prompty', names: /\.prompty$/i, reader: readPrompty },
    { format: 'dotprompt', names: /\.prompt$/i, reader: readDotprompt },
    { format: 'json', names: /\.json$/i, reader: readJsonPrompt },
    { format: 'text', names: /$/, reader: readTextPrompt },
];
/**
 * Reads the file (or marked region) that a prompt entry of the config names. Whatever is wrong with the file comes
 * back as problems with their places; nothing in it is ever run.
 *
 * @param read gives the texts of one revision; other paths are asked of it for files that the prompt includes
 */
async function readPrompt(entry, read) {
    const { id, path, region } = entry;
    try {
        const raw = await read(path);
        if (raw === undefined)
            return { state: 'missing', id, path };
        const faults = textProblems(path, raw);
        if (faults.length > 0)
            return { state: 'unreadable', id, path, problems: faults };
        const { format, content } = await readAs(entry, { path, text: normaliseText(raw), read });
        if (!content.ok)
            return { state: 'unreadable', id, path, problems: content.problems };
        if (content.value !== undefined)
            return { state: 'read', prompt: promptOf(entry, format, content.value) };
        return { state: 'missing', id, path, ...(region === undefined ? {} : { region }) };
    }
    catch (error) {
        if (error instanceof problem/* CouldNotCheck */.xy)
            return { state: 'unreadable', id, path, problems: error.problems };
        throw error;
    }
}
async function readAs({ path, region }, source) {
    if (region !== undefined)
        return { format: 'region', content: readRegion(path, source.text, region) };
    const { format, reader } = FORMATS.find(({ names }) => names.test(path)) ?? {
        format: 'text',
        reader: readTextPrompt,
    };
    return { format, content: await reader(source) };
}
function promptOf({ id, path, region }, format, content) {
    const { texts, behaviour, label, model } = content;
    const version = versionOf(path, label);
    return {
        id,
        path,
        ...(region === undefined ? {} : { region }),
        format,
        ...(version === undefined ? {} : { version }),
        digest: promptDigest(content),
        texts,
        behaviour,
        ...(model === undefined ? {} : { model }),
    };
}

// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
;// CONCATENATED MODULE: ./build/gather/suite-side.js




async function openSide(name, checkout, loaded, suite) {
    return { name, checkout, loaded, suite, prompts: await readPrompts(suite, checkout.directory) };
}
function readPrompts(suite, directory) {
    return Promise.all(suite.prompts.map((entry) => readPrompt(entry, (path) => (0,files/* readInside */.xO)(directory, path))));
}
function readablePrompts({ prompts }) {
    return prompts.flatMap((reading) => (reading.state === 'read' ? [reading.prompt] : []));
}
/** Prompt id → `version@sha256:<full digest>`, as a run file's header names what was there. */
function promptVersions(side) {
    return new Map(readablePrompts(side).map(({ id, version, digest }) => [
        id,
        (0,pin/* formatPin */.fH)({ digest, ...(version === undefined ? {} : { version }) }),
    ]));
}
/** Why some of the prompts could not be read, each told relative to where the config is told from. */
function promptProblems(readings, configFile) {
    return readings.flatMap((reading) => reading.state === 'unreadable' ? reading.problems.map((problem) => (0,places/* placedBeside */.u3)(configFile, problem)) : []);
}


/***/ }),

/***/ 65177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n$: () => (/* binding */ checkSides),
  Ap: () => (/* binding */ openTarget),
  VJ: () => (/* binding */ unchecked)
});

// EXTERNAL MODULE: ./build/gather/policy.js
var gather_policy = __webpack_require__(44738);
// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/outcome.js
var outcome = __webpack_require__(10293);
// EXTERNAL MODULE: ./build/compare/verdict.js
var verdict = __webpack_require__(51509);
// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
// EXTERNAL MODULE: ./build/config/rule-ids.js
var rule_ids = __webpack_require__(51902);
// EXTERNAL MODULE: ./build/config/scalars.js
var scalars = __webpack_require__(94118);
;// CONCATENATED MODULE: ./build/config/policy-differences.js





const NONE = 'none';
/** Suite by suite in the order of the base, then what holds for all of them. */
function policyDifferences(base, head) {
    return [
        ...pairs(base.suites, head.suites).flatMap(([name, before, after]) => {
            return suiteDifferences(['suites', name], before, after).map((difference) => ({ ...difference, suite: name }));
        }),
        ...ruleDifferences(base, head),
        ...waiverDifferences(base.waivers, head.waivers),
        ...differ(['fail-on'], list(base.failOn), list(head.failOn)),
    ];
}
function suiteDifferences(at, base, head) {
    const env = [...at, 'agent', 'env'];
    if (head === undefined)
        return differ(at, 'a suite', NONE, 'head');
    if (base === undefined)
        return differ(env, NONE, list(head.agent?.env), 'head');
    return [
        ...differ([...at, 'margin'], (0,scalars/* formatShare */.T1)(base.margin), (0,scalars/* formatShare */.T1)(head.margin)),
        ...finalDifferences([...at, 'steps'], base.steps, head.steps),
        ...pairs(base.steps, head.steps).flatMap(([name, before, after]) => {
            return stepDifferences([...at, 'steps', name], before, after);
        }),
        ...(base.agent !== undefined && head.agent === undefined ? differ([...at, 'agent'], 'an agent', NONE, 'head') : []),
        ...(head.agent === undefined
            ? []
            : differ(env, list(base.agent?.env), list(head.agent.env), base.agent === undefined ? 'head' : 'base')),
    ];
}
/** Base's final step stays final where head still has it. */
function finalDifferences(at, base, head) {
    const before = base.find(({ final }) => final)?.name ?? NONE;
    const after = head.find(({ final }) => final)?.name ?? NONE;
    const counts = head.some(({ name }) => name === before) ? 'base' : 'head';
    return differ([...at, after, 'final'], before, after, counts).map((difference) => {
        return { ...difference, path: `${(0,describe/* formatKeyPath */.K7)(at)} (final)` };
    });
}
function stepDifferences(at, base, head) {
    if (base === undefined)
        return [];
    if (head === undefined)
        return differ(at, 'a step', NONE, 'head');
    return [
        ...differ([...at, 'threshold'], (0,scalars/* formatShare */.T1)(base.threshold), (0,scalars/* formatShare */.T1)(head.threshold)),
        // Scorers are head's on both sides, but a looser one lowers the bar as a threshold does.
        ...differ([...at, 'scorer'], formatScorer(base.scorer), formatScorer(head.scorer), 'head'),
    ];
}
/** As written, by rule or group and option; left out where every rule concerned works with the same value anyway. */
function ruleDifferences(base, head) {
    const written = new Set([...base.rules.keys(), ...head.rules.keys()]);
    return [...written].flatMap((id) => {
        const [before = {}, after = {}] = [base.rules.get(id), head.rules.get(id)];
        const concerned = rule_ids/* RULES */.y0.map((rule) => rule.id).filter((rule) => rule === id || (0,rule_ids/* groupOf */.F8)(rule) === id);
        const options = new Set([...Object.keys(before), ...Object.keys(after)]);
        return [...options]
            .filter((option) => concerned.some((rule) => (0,levels/* ruleOptions */.j)(base, rule)[option] !== (0,levels/* ruleOptions */.j)(head, rule)[option]))
            .flatMap((option) => differ(['rules', id, option], formatOption(option, before), formatOption(option, after)));
    });
}
/** By what is waived, so that a longer term or another reason is one change. */
function waiverDifferences(base, head) {
    const [before, after] = [waiversBySubject(base), waiversBySubject(head)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((subject) => {
        const index = head.findIndex((waiver) => subjectOf(waiver) === subject);
        const at = index === -1 ? ['waivers'] : ['waivers', index];
        const found = differ(at, before.get(subject) ?? NONE, after.get(subject) ?? NONE);
        return found.map((difference) => ({ ...difference, path: `waivers (${subject})` }));
    });
}
function waiversBySubject(waivers) {
    const texts = new Map();
    for (const waiver of waivers) {
        const { reason, until } = waiver;
        const earlier = texts.get(subjectOf(waiver));
        const text = (0,visible/* visibleLine */.P8)(until === undefined ? reason : `until ${until}: ${reason}`);
        texts.set(subjectOf(waiver), earlier === undefined ? text : `${earlier}; ${text}`);
    }
    return texts;
}
function subjectOf({ rule, subject }) {
    return (0,visible/* visibleLine */.P8)(`${rule} of ${subject}`);
}
function differ(at, from, to, counts = 'base') {
    return from === to ? [] : [{ path: (0,describe/* formatKeyPath */.K7)(at), at, from, to, counts }];
}
function pairs(base, head) {
    const [before, after] = [base, head].map((items) => new Map(items.map((item) => [item.name, item])));
    const names = new Set([...base, ...head].map(({ name }) => name));
    return [...names].map((name) => [name, before?.get(name), after?.get(name)]);
}
/** Sets, so that another order is no difference. */
function list(words = []) {
    return words.length === 0 ? NONE : [...new Set(words)].sort().join(', ');
}
function formatScorer(scorer) {
    if (scorer.kind === 'tool-call')
        return `tool-call, ${scorer.order}, tolerance ${scorer.tolerance}`;
    return scorer.kind === 'custom' ? (0,visible/* visibleLine */.P8)(`custom ${scorer.command.join(' ')}`) : scorer.kind;
}
function formatOption(option, options) {
    const value = options[option];
    if (value === undefined)
        return 'default';
    if (option === 'grace' && typeof value === 'number')
        return (0,scalars/* formatDuration */.a3)(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/config/policy.js

/**
 * Head's config with the policy of the live tip of the base branch, so that a change cannot lower its own bar: rules,
 * waivers, fail-on, and by name of suite and step margin, threshold, final step and the agent's environment. What the
 * base does not know keeps head's policy. Without a base config head's counts as it is.
 */
function applyPolicy(head, base) {
    if (base === undefined)
        return { config: head.config, changes: [] };
    const suites = head.config.suites.map((suite) => judgedSuite(suite, named(base.suites, suite.name)));
    const { rules, waivers, failOn } = base;
    const changes = policyDifferences(base, head.config).map(({ at, ...change }) => {
        return { ...change, location: head.locate(at) };
    });
    return { config: { ...head.config, suites, rules, waivers, failOn }, changes };
}
function judgedSuite(head, base) {
    if (base === undefined)
        return head;
    const { agent } = head;
    return {
        ...head,
        margin: base.margin,
        steps: judgedSteps(head.steps, base.steps),
        ...(agent === undefined ? {} : { agent: { ...agent, env: base.agent?.env ?? agent.env } }),
    };
}
function judgedSteps(head, base) {
    const final = base.find((step) => step.final)?.name;
    const keepsFinal = named(head, final) !== undefined;
    return head.map((step) => ({
        ...step,
        threshold: named(base, step.name)?.threshold ?? step.threshold,
        final: keepsFinal ? step.name === final : step.final,
    }));
}
function named(items, name) {
    return items.find((item) => item.name === name);
}

// EXTERNAL MODULE: ./build/gather/case-set.js + 13 modules
var case_set = __webpack_require__(48733);
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
;// CONCATENATED MODULE: ./build/gather/changed-workflows.js


const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** Workflow files that the change touches and that name Evalgap before or after it. */
async function changedWorkflows(repository, { mergeBase, head }) {
    const changed = head.kind === 'commit'
        ? await (0,git/* changedPaths */.vl)(repository, mergeBase, head.sha)
        : await (0,git/* changedPathsHere */.jq)(repository, mergeBase);
    const found = [];
    for (const path of changed.filter((path) => WORKFLOW.test(path))) {
        const before = await (0,git/* showFile */.II)(repository, mergeBase, path);
        const after = head.kind === 'commit' ? await (0,git/* showFile */.II)(repository, head.sha, path) : await (0,files/* readInside */.xO)(repository.root, path);
        if ([before, after].some((text) => text?.toLowerCase().includes('evalgap') === true))
            found.push(path);
    }
    return found.sort();
}

// EXTERNAL MODULE: ./build/gather/checkouts.js + 1 modules
var gather_checkouts = __webpack_require__(80293);
// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
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
;// CONCATENATED MODULE: ./build/gather/recorded-runs.js





async function recordedRuns(world, glob) {
    if (glob === undefined)
        return new Map();
    const root = isAbsolute(glob) ? parse(glob).root : world.directory;
    const files = await listFiles([isAbsolute(glob) ? relative(root, glob) : glob], root);
    if (files.length === 0) {
        throw new CouldNotCheck({
            message: `no run file matches --runs ${glob}`,
            expected: 'run files as `evalgap run` writes them',
            remedy: 'Run the suite first, or correct the glob',
        });
    }
    const runs = new Map();
    for (const file of files) {
        const path = resolve(root, file);
        const { suite, counts } = await countReceipts('head', path, file);
        runs.set(suite, [...(runs.get(suite) ?? []), counts]);
    }
    return runs;
}
/** The suite of a run file, and what its receipts come to; `name` is what problems call the file. */
async function countReceipts(side, file, name = file) {
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), name);
    const counter = receiptCounter(side);
    for await (const trial of trials)
        counter.add(trial);
    return { suite: header.suite, counts: counter.counts() };
}

// EXTERNAL MODULE: ./build/gather/sides.js
var gather_sides = __webpack_require__(41606);
// EXTERNAL MODULE: ./build/gather/suite-side.js + 23 modules
var suite_side = __webpack_require__(69063);
// EXTERNAL MODULE: ./build/report/unmeasured.js
var unmeasured = __webpack_require__(69504);
;// CONCATENATED MODULE: ./build/rules/pin/fixed-model.js
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

;// CONCATENATED MODULE: ./build/rules/make-finding.js
/** A finding with its key filled in: the same rule, suite and subject give the same key from run to run. */
function finding(rule, { level }, parts) {
    const key = [rule, parts.suite, parts.subject].join(':');
    return { rule, level, key, ...parts };
}

;// CONCATENATED MODULE: ./build/rules/policy/changed.js

/** The change would move the bar it has to clear, or takes away what was measured against it. */
function policyChanged({ changes, workflows }, options) {
    return [
        ...changes.map(({ path, from, to, suite = '', location, counts }) => finding('policy/changed', options, {
            suite,
            subject: path,
            location,
            message: `\`${path}\` changes from \`${from}\` to \`${to}\``,
            evidence: [],
            fix: FIX[counts],
        })),
        ...workflows.map((file) => finding('policy/changed', options, {
            suite: '',
            subject: file,
            location: { file },
            message: `the workflow \`${file}\`, which runs Evalgap, changes`,
            evidence: [],
            fix: 'Check that it still runs on every pull request, with no more permissions than it needs.',
        })),
    ];
}
const FIX = {
    base: 'This check still goes by the base branch: merge only if the new bar is meant.',
    head: 'This check already goes by the new value: make sure that it is meant.',
};

// EXTERNAL MODULE: ./build/rules/standing.js
var standing = __webpack_require__(44566);
// EXTERNAL MODULE: ./build/run/redact.js
var redact = __webpack_require__(96533);
// EXTERNAL MODULE: ./build/store/age.js
var age = __webpack_require__(77421);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
// EXTERNAL MODULE: ./build/prompts/pin.js
var prompts_pin = __webpack_require__(72811);
;// CONCATENATED MODULE: ./build/rules/pin/facts.js

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
    return (0,prompts_pin/* formatPin */.fH)((0,prompts_pin/* pinOf */.nZ)(prompt));
}

;// CONCATENATED MODULE: ./build/rules/pin/floating-model.js



/** A model name behind which the provider may put another model: results then change though the repository did not. */
function floatingModel(facts, options) {
    const { suite, locate } = facts;
    const own = readEntries(facts).map(({ entry, prompt }) => ({
        subject: entry.id,
        model: prompt.model,
        where: `${fileOf(entry)} names`,
        location: { file: entry.path },
    }));
    const named = [...suite.models].map(([key, model]) => ({
        subject: `models.${key}`,
        model,
        where: `\`models.${key}\` is`,
        location: locate(['suites', suite.name, 'models', key]),
    }));
    return [...named, ...own].flatMap(({ subject, model, where, location }) => {
        if (model === undefined || isFixedModel(model))
            return [];
        return finding('pin/floating-model', options, {
            suite: suite.name,
            subject,
            location,
            message: `${where} \`${model}\`, which has no date, snapshot or digest: another model may answer to it tomorrow`,
            evidence: [],
            fix: "Name a dated snapshot, from the provider's list of models.",
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/pin/missing.js



/** An entry of the config names a file, or a region in one, that is not there. */
function missing(facts, options) {
    return facts.suite.prompts.flatMap(({ id, path, region, pin }) => {
        const reading = facts.readings.get(id);
        if (reading?.state !== 'missing')
            return [];
        const onlyRegion = reading.region !== undefined;
        return finding('pin/missing', options, {
            suite: facts.suite.name,
            subject: id,
            location: placeOfPin(facts, id),
            message: onlyRegion
                ? `${fileOf({ path, region: reading.region })} is not there: no line says \`evalgap:prompt ${reading.region}\``
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
;// CONCATENATED MODULE: ./build/rules/pin/orphan.js





/** A pin that nothing uses: no case covers its prompt, or receipts show that the agent never sends it. */
function orphan(facts, options) {
    return readEntries(facts).flatMap(({ entry }) => {
        const evidence = [...uncovered(facts, entry), ...neverSent(facts, entry)];
        if (entry.pin === undefined || evidence.length === 0)
            return [];
        return finding('pin/orphan', options, {
            suite: facts.suite.name,
            subject: entry.id,
            location: placeOfPin(facts, entry.id),
            message: `nothing in the suite uses ${fileOf(entry)}, which it pins`,
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
    return readEntries(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin === undefined || !isOutdated(pin, prompt))
            return [];
        const same = (0,prompts_pin/* matchesPin */.l2)(prompt, pin);
        return finding('pin/outdated', options, {
            suite: facts.suite.name,
            subject: id,
            location: placeOfPin(facts, id),
            message: `${fileOf(prompt)} ${same ? relabelled(pin, prompt) : moved(pin, prompt)}`,
            evidence: [`pin: ${(0,prompts_pin/* formatPin */.fH)(pin)}`, `file: ${stampOf(prompt)}`],
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
        return finding('pin/ran-another-prompt', options, {
            suite: facts.suite.name,
            subject: entry.id,
            location: placeOfPin(facts, entry.id),
            message: `the agent sent another prompt than ${fileOf(entry)} in ${shares}`,
            evidence: sides.flatMap((side) => evidence(side, entry)),
            fix: ran_another_prompt_FIX,
        });
    });
}
const ran_another_prompt_FIX = 'Let the agent read the prompt from the work tree it runs in, not from a cache, a service or a built copy. ' +
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
    return readEntries(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin?.version === undefined || pin.version !== prompt.version || (0,prompts_pin/* matchesPin */.l2)(prompt, pin))
            return [];
        return finding('pin/same-version', options, {
            suite: facts.suite.name,
            subject: id,
            location: placeOfPin(facts, id),
            message: `${fileOf(prompt)} changed and is still called version ${pin.version}, which the suite was written for`,
            evidence: [`pin: ${(0,prompts_pin/* formatPin */.fH)(pin)}`, `file: ${stampOf(prompt)}`],
            fix: 'Give the changed prompt a version of its own, or take the change back.',
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/pin/unpinned.js


/** A prompt without a pin can change and nobody is told that the suite was written for another text. */
function unpinned(facts, options) {
    return readEntries(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin !== undefined)
            return [];
        return finding('pin/unpinned', options, {
            suite: facts.suite.name,
            subject: id,
            location: placeOfPin(facts, id),
            message: `${fileOf(prompt)} has no pin: which text of it the suite was written for is not on record`,
            evidence: [`file: ${stampOf(prompt)}`],
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
        finding('step/regressed', options, {
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

;// CONCATENATED MODULE: ./build/rules/step/subjects.js
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

;// CONCATENATED MODULE: ./build/rules/step/wording.js

/** "`decide` 91.0 % → 78.0 % (−13.0 points, 95 % CI −18.3 … −8.2, adjusted p < 0.001; 27 broke, 1 fixed)" */
function changeSentence({ name, change, moved, alone }) {
    const { base, head, delta, interval, pAdjusted } = change;
    const subject = moved === null ? 'Completed trials' : `\`${name}\``;
    if (delta === null || interval === null || pAdjusted === null)
        return `${subject} not measured`;
    const figures = [
        `${(0,format/* signedPoints */._9)(delta)} points`,
        `95 % CI ${(0,format/* range */.y1)(interval)}`,
        `${alone ? '' : 'adjusted '}${(0,format/* pFigure */.pL)(pAdjusted)}`,
    ].join(', ');
    const movement = moved === null ? '' : `; ${moved.broke.length} broke, ${moved.fixed.length} fixed`;
    return `${subject} ${(0,format/* percent */.KN)(base.accuracy ?? 0)} → ${(0,format/* percent */.KN)(head.accuracy ?? 0)} (${figures}${movement})`;
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
    return [ruledOut === 0 ? 'any drop is ruled out' : `a drop of more than ${(0,format/* points */.WR)(ruledOut)} is ruled out`];
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
    return [`${direction}: ${shown.join(', ')}${rest > 0 ? ` and ${(0,format/* plural */.LS)(rest, 'more case')}` : ''}`];
}

;// CONCATENATED MODULE: ./build/rules/step/improved.js



/** A step got better, or more trials completed. */
function improved(comparison, options) {
    return subjectsWith(comparison, 'improved').map((subject) => finding('step/improved', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${changeSentence(subject)} got better`,
        evidence: [...movedLines(subject), ...ruledOutLine(subject)],
        fix: 'Nothing to fix. The suite says this of its own cases only; production may ask others.',
    }));
}

;// CONCATENATED MODULE: ./build/rules/step/inconclusive.js




/** Too little was measured to tell whether a step changed; what it would have taken. */
function inconclusive(comparison, options) {
    return subjectsWith(comparison, 'inconclusive')
        .filter(hasSomethingToTell)
        .map((subject) => finding('step/inconclusive', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${changeSentence(subject)} is inconclusive`,
        evidence: [
            ...ruledOutLine(subject),
            ...inconclusive_visible(subject.change),
            ...subject.change.notes.flatMap((note) => REASONS[note] ?? []),
            ...movedLines(subject),
        ],
        fix: fixOf(subject.change),
    }));
}
/** That every trial of a small suite completed is no news, though it proves little. */
function hasSomethingToTell({ change, moved }) {
    return moved !== null || change.base.accuracy !== 1 || change.head.accuracy !== 1;
}
function inconclusive_visible({ paired, smallestVisible }) {
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
function fixOf({ notes, paired, casesNeeded }) {
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
        finding('step/passed-over-deviation', options, {
            suite: comparison.suite,
            subject: final.step,
            message: `\`${final.step}\` is right over a deviating step in ${(0,format/* count */.U9)(head)} cases, ${(0,format/* count */.U9)(base)} before`,
            evidence: [
                'either luck, or an expectation that is stricter than the task: the figures cannot tell which',
                ...deviations(comparison, mutates),
            ],
            fix: costly.length === 0
                ? 'Read these cases: loosen the expectation where the other way is as good, else treat them as failures.'
                : `Read these cases, those that deviate at ${names(costly)} first: what it changes stays changed.`,
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
    return subjectsWith(comparison, 'regressed').map((subject) => finding('step/regressed', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${changeSentence(subject)} got worse`,
        evidence: [...movedLines(subject), ...upstream(subject), ...uncertainSize(subject), ...ruledOutLine(subject)],
        fix: regressed_fixOf(subject),
    }));
}
function upstream({ name, before }) {
    if (before.length === 0)
        return [];
    return [`${names(before)} before it got worse too: \`${name}\` may only have received what went wrong there`];
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

;// CONCATENATED MODULE: ./build/jobs/pull-request.js





















/** Checks what a pull request does to the agent and to its eval set; gives all that a comment says, as data. */
async function checkPullRequest(job) {
    const checkouts = new gather_checkouts/* Checkouts */.g(job.project);
    try {
        return await check(job, checkouts);
    }
    finally {
        await checkouts.remove();
    }
}
async function check(job, checkouts) {
    const { project, sides, world } = job;
    const head = sides.head.kind === 'commit' ? await checkouts.of(sides.head.sha) : checkouts.workingTree(sides.head);
    const loaded = await (0,gather_project/* readConfigIn */.Sm)(head.root, project);
    const base = await (0,gather_policy/* readPolicy */.T)(world, project, sides.tip);
    const policy = base.kind === 'read' ? base.config : undefined;
    const { config, changes } = applyPolicy(loaded, policy);
    const before = await (0,gather_policy/* configAt */.E)(project, sides.mergeBase);
    const { history } = policy ?? config;
    const context = { job, checkouts, head, loaded, config, before, history };
    const suites = [];
    const findings = [];
    for (const suite of (0,gather_project/* chosenSuites */.sM)({ ...loaded, config }, job.suites)) {
        const checked = await checkSuite(context, suite);
        suites.push(checked.report);
        findings.push(...checked.findings);
    }
    suites.push(...removedSuites(context));
    const workflows = await changedWorkflows(project.repository, sides);
    findings.push(...policyChanged({ changes, workflows }, (0,levels/* ruleOptions */.j)(config, 'policy/changed')));
    const failOn = [...new Set([...config.failOn, ...job.failOn])];
    const shown = (0,standing/* standing */.a)(findings, config, job.asOf ?? world.now);
    const verdicts = suites.flatMap(({ measurement }) => verdictsOf(measurement));
    return {
        config: (0,gather_project/* configPath */.eQ)(project),
        base: { revision: sides.mergeBase },
        head: { revision: (0,gather_sides/* revisionOf */.DT)(sides.head) },
        policy: {
            from: policy === undefined ? 'head' : 'base',
            revision: policy === undefined ? (0,gather_sides/* revisionOf */.DT)(sides.head) : sides.tip,
            ...(base.kind === 'unreadable' ? { baseUnreadable: true } : {}),
        },
        suites,
        findings: shown,
        failOn,
        problems: suites.flatMap((suite) => silentAgent(suite, loaded)),
        ...(verdicts.length === 0 ? {} : { verdict: (0,verdict/* worstVerdict */.zP)(verdicts) }),
        exitCode: exitCodeOf(suites, (0,standing/* failing */.J)(shown, failOn)),
    };
}
async function checkSuite(context, suite) {
    const { head, loaded, config } = context;
    const judged = { ...loaded, config };
    const side = await (0,suite_side/* openSide */.Ov)('head', head, loaded, ownSuite(loaded, suite.name) ?? suite);
    const unreadable = (0,suite_side/* promptProblems */.J9)(side.prompts, loaded.file);
    const cases = await (0,problem/* attempt */.CD)(() => (0,case_set/* indexCases */.mK)(head.directory, suite, loaded));
    const problems = [...unreadable, ...(cases.ok ? [] : cases.problems)];
    if (problems.length > 0 || !cases.ok) {
        return {
            report: {
                suite: suite.name,
                cases: cases.ok ? cases.value.digests.size : 0,
                measurement: { kind: 'failed', problems },
            },
            findings: pinFindings(judged, side.suite, side.prompts, cases.ok ? cases.value : undefined, []),
        };
    }
    const { measurement, files } = await measureSuite(context, suite, side, cases.value);
    const counted = await Promise.all(files.map(({ side: name, file }) => countReceipts(name, file)));
    const receipts = counted.map(({ counts }) => counts);
    return {
        report: { suite: suite.name, cases: cases.value.digests.size, measurement },
        findings: [
            ...pinFindings(judged, side.suite, side.prompts, cases.value, receipts),
            ...(measurement.kind === 'compared'
                ? stepFindings(config, suite, measurement.comparison, measurement.decomposition)
                : []),
        ],
    };
}
async function measureSuite(context, suite, head, cases) {
    const { job, loaded, before, history } = context;
    if (suite.agent === undefined) {
        const measured = before?.suites.find(({ name }) => name === suite.name)?.agent !== undefined;
        const place = loaded.locate(['suites', suite.name]);
        return {
            measurement: measured
                ? { kind: 'failed', problems: [noLongerMeasured(suite.name, 'its agent', place)] }
                : { kind: 'not-run', reason: 'no agent: nothing was run' },
            files: [],
        };
    }
    return job.measure({
        world: job.world,
        project: job.project,
        suite,
        loaded,
        agent: suite.agent,
        cases,
        head,
        openBase: () => openBase(context, suite),
        history: { ...history, maxAge: (0,age/* maxAgeOf */.R)(history.maxAge, hasFloatingModel(suite)) },
        variant: job.variant,
        fresh: job.fresh,
        redactor: (0,redact/* makeRedactor */.$)((0,secrets/* secretsOf */.F)(job.world.environment, [suite])),
    });
}
/** The suite as the merge base has it; where it has none, head's agent config in base's tree. */
async function openBase({ job, checkouts, loaded }, suite) {
    const checkout = await checkouts.of(job.sides.mergeBase);
    const name = (0,gather_project/* configPath */.eQ)(job.project);
    const own = await (0,problem/* attempt */.CD)(() => (0,gather_project/* readConfigIn */.Sm)(checkout.root, job.project));
    const before = own.ok ? ownSuite(own.value, suite.name) : undefined;
    if (own.ok && before?.agent !== undefined) {
        return { side: await (0,suite_side/* openSide */.Ov)('base', checkout, own.value, before), firstRun: false, remarks: [] };
    }
    const why = before === undefined
        ? `The base has no suite ${suite.name} in a readable ${name}`
        : `The base has no agent for ${suite.name}`;
    const side = own.ok && before !== undefined
        ? await (0,suite_side/* openSide */.Ov)('base', checkout, own.value, before)
        : await (0,suite_side/* openSide */.Ov)('base', checkout, loaded, ownSuite(loaded, suite.name) ?? suite);
    return { side, firstRun: true, remarks: [`${why}: head's agent config was used in base's tree.`] };
}
/** No trial completed: where to look, beside the reasons that the suite's own section gives. */
function silentAgent({ suite, measurement }, { locate }) {
    if (measurement.kind !== 'compared')
        return [];
    const sides = [measurement.head, measurement.base].filter(({ trials }) => trials.planned > 0 && trials.completed === 0);
    return sides.map(({ revision, errors }) => ({
        message: `no trial of \`${suite}\` completed at ${(0,format/* shortRevision */.w7)(revision)}: ${errors[0]?.reason ?? 'the agent did not answer'}`,
        location: locate(['suites', suite, 'agent']),
        remedy: 'Run the agent by hand on one request of docs/agent-protocol.md, and see what it answers',
    }));
}
/** What the base branch measures cannot be taken out of sight by the very change that would be measured. */
function removedSuites({ job, loaded, before }) {
    const kept = new Set(loaded.config.suites.map(({ name }) => name));
    return (before?.suites ?? [])
        .filter(({ name, agent }) => agent !== undefined && !kept.has(name))
        .filter(({ name }) => job.suites.length === 0 || job.suites.includes(name))
        .map(({ name }) => ({
        suite: name,
        cases: 0,
        measurement: { kind: 'failed', problems: [noLongerMeasured(name, 'the suite', loaded.locate(['suites']))] },
    }));
}
function noLongerMeasured(suite, what, location) {
    return {
        message: `the base branch measures \`${suite}\`, and this change removes ${what}: nothing was measured`,
        location,
        remedy: 'Put it back; where the removal is meant, whoever may override the check merges it',
    };
}
function hasFloatingModel({ models }) {
    return [...models.values()].some((model) => !isFixedModel(model));
}
function ownSuite({ config }, name) {
    return config.suites.find((suite) => suite.name === name);
}
function verdictsOf(measurement) {
    if (measurement.kind === 'compared')
        return [measurement.comparison.verdict];
    return measurement.kind === 'failed' || measurement.kind === 'pending' ? ['not-measured'] : [];
}
/** What could not be checked outweighs what fails: a figure that is missing is not a figure that is fine. */
function exitCodeOf(suites, failed) {
    if (suites.some(({ measurement }) => (0,unmeasured/* isUnmeasured */.q)(measurement)))
        return 2;
    return failed.length > 0 ? 1 : 0;
}

// EXTERNAL MODULE: ./build/jobs/on-github/context.js
var context = __webpack_require__(92594);
// EXTERNAL MODULE: ./build/jobs/on-github/subject.js
var on_github_subject = __webpack_require__(4933);
;// CONCATENATED MODULE: ./build/jobs/on-github/check-sides.js







async function openTarget(context) {
    const subject = await (0,on_github_subject/* subjectOf */.et)(context);
    const opened = await (0,problem/* attempt */.CD)(() => (0,on_github_subject/* openSides */.Pq)(context, subject));
    if (!opened.ok)
        return { subject, opened, suites: context.inputs.suites };
    const { project, sides } = opened.value;
    const configs = [sides.tip, sides.mergeBase, subject.head].map((commit) => (0,gather_policy/* configAt */.E)(project, commit));
    const [tip, before, head] = await Promise.all(configs);
    const known = (tip ?? before)?.suites ?? [];
    // Whose list of variables will count is not decided yet: the values of all of them are kept out of sight.
    context.protect((0,secrets/* secretsOf */.F)(context.world.environment, [...known, ...(head?.suites ?? [])]));
    const { suites } = context.inputs;
    return { subject, opened, suites: suites.length > 0 ? suites : known.map(({ name }) => name) };
}
/** Checks head against base; whatever keeps it from being checked is in the report, so that all who wait are told. */
async function checkSides({ world, inputs }, { subject, opened }, measure) {
    const scope = (0,context/* scopeOf */.O)(inputs);
    if (!opened.ok)
        return { ...unchecked(subject, inputs, opened.problems), scope };
    try {
        const report = await checkPullRequest({
            world,
            ...opened.value,
            suites: inputs.suites,
            failOn: inputs.failOn,
            variant: inputs.leg,
            measure,
            fresh: false,
        });
        return { ...report, scope };
    }
    catch (error) {
        return { ...unchecked(subject, inputs, (0,outcome/* problemsOf */.G)(error, world)), scope };
    }
}
/** Nothing could be checked, and why. */
function unchecked({ head }, { config, failOn }, problems) {
    return {
        config,
        head: { revision: head },
        policy: { from: 'base', revision: head },
        suites: [],
        findings: [],
        failOn,
        problems,
        verdict: 'not-measured',
        exitCode: 2,
    };
}


/***/ }),

/***/ 92594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/** What tells this check from others of the same config on the same pull request. */
function scopeOf({ suites, leg }) {
    return { suites, leg };
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  Q: () => (/* binding */ publishToRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/annotations.js
var report_annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
// EXTERNAL MODULE: ./build/report/document.js + 14 modules
var report_document = __webpack_require__(47762);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
;// CONCATENATED MODULE: ./build/report/comment.js



/** The pull-request comment: the verdict first, detail left out in a fixed order until it fits. */
function renderComment(report, { marker, limit = 60_000 }) {
    const parts = (0,report_document/* pullRequestParts */.b)(report, { baseName: 'merge base', moved: { rows: 200, length: 60 }, explained: true });
    const measure = (blocks) => (0,markdown/* toMarkdown */.l)(blocks).length;
    const blocks = (0,budget/* withinBudget */.xV)(parts, { limit: limit - marker.length - 1, measure, notice: (0,report_document/* leftOutNotice */.O)(report) });
    return `${marker}\n${(0,markdown/* toMarkdown */.l)(blocks)}`;
}

// EXTERNAL MODULE: ./build/report/identity.js
var identity = __webpack_require__(28689);
;// CONCATENATED MODULE: ./build/report/json.js
/** `comment` is the body as it would be posted; `problems` is there only when something could not be checked. */
function pullRequestJson(report, comment) {
    const problems = [
        ...report.problems,
        ...report.suites.flatMap(({ measurement }) => (measurement.kind === 'failed' ? measurement.problems : [])),
    ];
    return print({
        version: 1,
        verdict: report.verdict ?? null,
        comparisons: report.suites.flatMap(({ measurement }) => measurement.kind === 'compared' ? [measurement.comparison] : []),
        findings: report.findings,
        comment,
        ...(problems.length === 0 ? {} : { problems }),
    });
}
function comparisonJson(comparison) {
    return print(comparison);
}
/** `problems` is there only when something could not be checked. */
function checkJson({ findings, suites }, problems = []) {
    const byName = Object.fromEntries(suites.map(({ suite, cases, pins, notMeasured }) => [suite, { cases, pins, notMeasured }]));
    return print({ version: 1, findings, suites: byName, ...(problems.length === 0 ? {} : { problems }) });
}
/** Trials that errored and those that timed out are one figure here. */
function runJson(runs) {
    return print({
        version: 1,
        runs: runs.map(({ suite, file, summary: { trials }, durationMs }) => ({
            suite,
            file,
            trials: trials.planned,
            completed: trials.completed,
            errored: trials.errored + trials.timedOut,
            notRun: trials.notRun,
            durationMs,
        })),
    });
}
function pinJson(changed) {
    return print({ version: 1, changed });
}
function print(value) {
    return JSON.stringify(value, null, 2);
}

// EXTERNAL MODULE: ./build/rules/standing.js
var standing = __webpack_require__(44566);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
// EXTERNAL MODULE: ./build/report/sections/measured.js
var sections_measured = __webpack_require__(15786);
// EXTERNAL MODULE: ./build/report/sections/pin-drift.js
var pin_drift = __webpack_require__(13329);
// EXTERNAL MODULE: ./build/report/unmeasured.js
var unmeasured = __webpack_require__(69504);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/status.js








const LONGEST = 140;
/** The commit status of one suite: what its check came to, in one honest line. */
function suiteStatus(report, suite) {
    const known = new Set(report.suites.map((one) => one.suite));
    const own = report.findings.filter((finding) => finding.suite === suite.suite);
    const bearing = [...own, ...report.findings.filter((finding) => !known.has(finding.suite))];
    const failed = (0,standing/* failing */.J)(bearing, report.failOn);
    const parts = [seen(suite), drift(own), failed.length > 0 ? `fails by ${ruleNames(failed)}` : ''];
    const description = (0,visible/* cut */.Jj)((0,words/* prose */.CS)(parts.filter((part) => part !== '').join('; '), 400), LONGEST);
    if (report.problems.length > 0 || (0,unmeasured/* isUnmeasured */.q)(suite.measurement))
        return { state: 'error', description };
    if (failed.length > 0)
        return { state: 'failure', description };
    return { state: suite.measurement.kind === 'pending' ? 'pending' : 'success', description };
}
function seen(suite) {
    const { measurement } = suite;
    switch (measurement.kind) {
        case 'failed':
            return `could not check: ${measurement.problems[0]?.message ?? 'the suite was not measured'}`;
        case 'not-run':
            return measurement.reason;
        case 'pending':
            return `not measured yet: ${measurement.reason}`;
        case 'head-only': {
            const final = measurement.run.steps.find((step) => step.final);
            if (final === undefined || final.accuracy === null)
                return 'first run, no base: nothing was measured';
            return `first run, no base: ${final.step} ${(0,format/* percent */.KN)(final.accuracy)} of ${(0,format/* plural */.LS)(final.cases, 'case')}`;
        }
        case 'compared':
            return seenInComparison(measurement, suite);
        default:
            return (0,json/* assertNever */.xb)(measurement);
    }
}
function seenInComparison(measured, suite) {
    const { comparison, head, margin } = measured;
    if (comparison.comparable !== true)
        return `not comparable: ${comparison.comparable.reason}`;
    if (head.trials.completed === 0)
        return 'nothing was measured: no trial of the head completed';
    const worse = (0,sections_measured/* stepsWith */.uW)(comparison, 'regressed').map(({ step, delta }) => change(step, delta));
    const fell = comparison.completed.verdict === 'regressed' ? [change('completed trials', comparison.completed.delta)] : [];
    if (worse.length + fell.length > 0)
        return `${[...worse.slice(0, 2), ...fell].join(', ')} points`;
    const final = (0,sections_measured/* finalStep */.xu)(comparison);
    if (final !== undefined && (0,sections_measured/* verdictOf */.Vj)(suite) === 'regressed')
        return `${final.step} got worse on the cases as they stood`;
    if (final === undefined || final.delta === null || final.interval === null)
        return 'nothing was measured';
    const figures = `${change(final.step, final.delta)} points`;
    if (final.verdict === 'inconclusive')
        return `inconclusive: ${figures} (${(0,format/* range */.y1)(final.interval)})`;
    return final.verdict === 'improved' ? figures : `${figures}, within ±${(0,format/* points */.WR)(margin)}`;
}
function change(step, delta) {
    return delta === null ? step : `${step} ${(0,format/* signedPoints */._9)(delta)}`;
}
function drift(findings) {
    return findings.some(pin_drift/* isDrift */._) ? 'pin drift' : '';
}
function ruleNames(findings) {
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    return rules.length <= 2 ? rules.join(', ') : `${rules.slice(0, 2).join(', ')} and ${rules.length - 2} more`;
}

;// CONCATENATED MODULE: ./build/report/summary.js



/** GitHub drops a step's summary whole above 1 MiB; other steps of the job do not share it. */
const LIMIT = 1_048_576;
/** The job summary: as the comment, with more of the cases that moved. `limit` counts UTF-8 bytes. */
function renderSummary(report, limit = LIMIT) {
    const parts = (0,report_document/* pullRequestParts */.b)(report, {
        baseName: 'merge base',
        moved: { rows: 1_000, length: 300 },
        explained: true,
    });
    const measure = (blocks) => Buffer.byteLength((0,markdown/* toMarkdown */.l)(blocks));
    return (0,markdown/* toMarkdown */.l)((0,budget/* withinBudget */.xV)(parts, { limit, measure, notice: (0,report_document/* leftOutNotice */.O)(report) }));
}

// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/jobs/on-github/post.js
var post = __webpack_require__(4767);
// EXTERNAL MODULE: ./build/jobs/on-github/work-folder.js
var work_folder = __webpack_require__(91421);
;// CONCATENATED MODULE: ./build/jobs/on-github/publish.js










/** Writes a report wherever a pull request shows it. What cannot be written is a warning; the verdict stands. */
async function publish(context, target, found) {
    const report = { ...found, fullReport: context.event.place.runUrl };
    await tried(context.runner, 'The comment', () => writeComment(context, target, report));
    await tried(context.runner, 'The commit status', () => writeStatuses(context, target, report));
    await publishToRun(context, report);
}
/** Writes a report where a workflow run itself shows it: annotations, summary, report file, outputs. */
async function publishToRun(context, report) {
    const { runner, redact } = context;
    const own = report.suites.flatMap(({ measurement }) => (measurement.kind === 'failed' ? measurement.problems : []));
    const annotations = [...(0,report_annotations/* findingAnnotations */.A)(report.findings), ...(0,report_annotations/* problemAnnotations */.u)([...report.problems, ...own])];
    runner.annotate(annotations);
    await tried(runner, 'The summary', () => runner.summarize(renderSummary(report)));
    await tried(runner, 'The report file', async () => {
        const path = (0,external_node_path_.join)((0,work_folder/* workFolder */.k)(context.world), 'evalgap-report.json');
        await (0,files/* writeText */.x3)(path, `${redact(pullRequestJson(report, commentOf(context, report)))}\n`);
        await runner.setOutput('report-path', path);
    });
    await tried(runner, 'The outputs', async () => {
        await runner.setOutput('verdict', report.verdict ?? '');
        await runner.setOutput('findings', String(report.findings.filter(({ level }) => level !== 'off').length));
    });
}
/** One place that cannot be written to keeps nobody from reading the others. */
async function tried(runner, what, write) {
    try {
        await write();
    }
    catch (error) {
        runner.log.warning(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function commentOf({ redact }, report) {
    return redact(renderComment(report, { marker: (0,identity/* commentMarkerOf */.T)(report) }));
}
async function writeComment(context, { subject }, report) {
    const { head, pullRequest } = subject;
    if (context.inputs.comment === 'never' || pullRequest === undefined)
        return;
    if (await (0,post/* hasMovedOn */.Zb)(context, { pullRequest, head }))
        return;
    const marker = (0,identity/* commentMarkerOf */.T)(report);
    await (0,post/* postComment */.Gy)(context, { pullRequest, head, marker, body: commentOf(context, report) });
}
async function writeStatuses(context, { subject, suites }, report) {
    const { runUrl } = context.event.place;
    const statuses = statusesOf(report, suites).map(({ suite, ...status }) => ({
        ...status,
        context: (0,identity/* statusContext */.s)(report, suite),
        sha: subject.head,
        targetUrl: runUrl,
    }));
    await (0,post/* postStatuses */.xq)(context, statuses);
}
/** One for each suite that was checked; where nothing was, for each that the base branch would have checked. */
function statusesOf(report, expected) {
    if (report.suites.length > 0)
        return report.suites.map((suite) => ({ suite: suite.suite, ...suiteStatus(report, suite) }));
    const status = {
        state: 'error',
        description: `could not check: ${report.problems[0]?.message ?? ''}`,
    };
    return expected.length === 0 ? [status] : expected.map((suite) => ({ suite, ...status }));
}


/***/ }),

/***/ 4933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ requireCurrent),
/* harmony export */   Ez: () => (/* binding */ isRestricted),
/* harmony export */   Pq: () => (/* binding */ openSides),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _gather_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40779);
/* harmony import */ var _gather_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41606);
/* harmony import */ var _github_payloads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69987);
/* harmony import */ var _github_pull_requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89554);
/* harmony import */ var _github_statuses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51446);
/* harmony import */ var _report_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28689);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97532);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35928);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92594);









async function subjectOf(context) {
    const { event } = context;
    switch (event.kind) {
        case 'pull-request':
            return ofPullRequest(event.pullRequest, event.pullRequest.fork || isDependabot(context.world, event.pullRequest));
        case 'merge-group':
            return { head: event.group.headSha, baseBranch: event.group.baseBranch, foreign: false };
        case 'dispatch':
            return ofDispatch(context);
    }
}
/** Someone with write access asked for exactly this commit: it is measured, with the secrets of that workflow. */
async function ofDispatch({ event, client }) {
    const sha = event.inputs.get('sha') ?? '';
    const number = Number(event.inputs.get('pull-request'));
    if (!_github_payloads_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_SHA */ .RG.test(sha) || !Number.isInteger(number) || number < 1) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
            message: 'a dispatched run has to name what it measures',
            expected: 'inputs `sha`, a full SHA, and `pull-request`, a number',
            remedy: 'Comment `/evalgap run <full sha>` on the pull request, or fill in both by hand',
        });
    }
    const found = await (0,_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .getPullRequest */ .T9)(await client(), number);
    if (found === undefined) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({ message: `there is no pull request ${number}`, remedy: 'Correct input `pull-request`' });
    }
    return { ...ofPullRequest(found, false), head: sha };
}
/** A dispatched run whose pull request has moved on says so instead of measuring what nobody will merge. */
async function requireCurrent(context, subject) {
    if (context.event.kind !== 'dispatch' || subject.pullRequest === undefined)
        return;
    const current = (await (0,_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .getPullRequest */ .T9)(await context.client(), subject.pullRequest))?.head.sha;
    if (current === subject.head)
        return;
    throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
        message: `the pull request has moved on from ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_6__/* .shortRevision */ .w7)(subject.head)}${current === undefined ? '' : ` to ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_6__/* .shortRevision */ .w7)(current)}`}`,
        remedy: 'Look at its head as it is now, then ask for a run of that',
    });
}
/**
 * Whether this is a pull request whose token can only read. What the token can do decides, not whose it is: a status
 * is set, and the answer tells. It says that the suite is being measured, and is overwritten by what comes of it.
 */
async function isRestricted(context, { head, foreign }, suites) {
    const [suite] = suites;
    if (!foreign)
        return false;
    if (suite === undefined)
        return true;
    const { inputs, event } = context;
    const outcome = await (0,_github_statuses_js__WEBPACK_IMPORTED_MODULE_7__/* .setStatus */ .L)(await context.client(), {
        sha: head,
        context: (0,_report_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .statusContext */ .s)({ config: inputs.config, scope: (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .scopeOf */ .O)(inputs) }, suite),
        state: 'pending',
        description: 'being measured',
        targetUrl: event.place.runUrl,
    });
    return outcome.kind !== 'set';
}
/** The project with every commit at hand that the check compares. */
async function openSides(context, subject) {
    const { world, inputs, event } = context;
    const project = await (0,_gather_project_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(world, inputs.config);
    const { tip, mergeBase } = await (0,_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCommits */ .kC)(await context.client(), subject.baseBranch, subject.head);
    await (0,_gather_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchMissing */ .jx)(project.repository, [subject.head, mergeBase, tip], {
        serverUrl: event.place.serverUrl,
        token: inputs.token,
    });
    return { project, sides: { tip, mergeBase, head: { kind: 'commit', sha: subject.head } } };
}
function ofPullRequest({ number, head, base }, foreign) {
    return { head: head.sha, baseBranch: base.ref, pullRequest: number, foreign };
}
function isDependabot({ environment }, { author }) {
    return [author, environment.GITHUB_ACTOR].includes('dependabot[bot]');
}


/***/ }),

/***/ 91421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ leaveArtifact),
/* harmony export */   k: () => (/* binding */ workFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48891);


/** Where a job leaves what later steps pick up: the runner's own folder, emptied after the job. */
function workFolder({ environment, directory }) {
    return environment.RUNNER_TEMP ?? directory;
}
/** An empty folder for the workflow to upload under this name; both are outputs of the step. */
async function leaveArtifact({ world, runner }, name) {
    const { GITHUB_ACTION = 'evalgap' } = world.environment;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workFolder(world), `${name}-${GITHUB_ACTION}`.replace(/[^\w-]/g, '_'));
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyFolder */ .id)(folder);
    await runner.setOutput('artifact-path', folder);
    await runner.setOutput('artifact-name', name);
    return folder;
}


/***/ }),

/***/ 61801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GQ: () => (/* binding */ compareSides),
  YG: () => (/* binding */ summaryOf)
});

// UNUSED EXPORTS: factsOf, thresholdOf

// EXTERNAL MODULE: ./build/run/settle.js
var settle = __webpack_require__(38135);
;// CONCATENATED MODULE: ./build/run/outcome.js

/** A score is correct when it reaches its step's threshold. */
function outcomeReader(threshold) {
    const known = new Map();
    return (trial) => {
        const counts = (0,settle/* countsForScores */.p3)(trial);
        const scores = trial.steps.map(({ name, score }) => `${score} ${name.length} ${name}`).join('');
        const key = `${trial.status} ${counts} ${trial.routed} ${scores}`;
        let outcome = known.get(key);
        if (outcome === undefined) {
            outcome = {
                status: trial.status,
                counts,
                routed: trial.routed,
                chain: chainOf(trial.steps, threshold),
                precedence: (0,settle/* precedence */.Jg)(trial),
            };
            known.set(key, outcome);
        }
        return outcome;
    };
}
/** A step scored more than once is right only where every score is; its place is the first. */
function chainOf(steps, threshold) {
    const outcomes = new Map();
    for (const { name, score } of steps) {
        if (score === undefined)
            continue;
        const correct = score === null ? null : score >= threshold(name);
        const before = outcomes.get(name);
        outcomes.set(name, before === undefined ? correct : both(before, correct));
    }
    return Array.from(outcomes, ([step, correct]) => ({ step, correct }));
}
function both(one, other) {
    if (one === false || other === false)
        return false;
    return one === null || other === null ? null : true;
}

;// CONCATENATED MODULE: ./build/compare/first-deviation.js
/**
 * The step at which most of a case's trials first leave what is expected; null: nowhere.
 * Where trials tie, a deviation goes before none and the earlier step before the later one.
 */
function mostlyDeviatesAt(chains) {
    const found = new Map();
    for (const chain of chains) {
        const index = chain.findIndex(({ correct }) => correct === false);
        const step = chain[index]?.step ?? null;
        const place = step === null ? Number.POSITIVE_INFINITY : index;
        const entry = found.get(step) ?? { trials: 0, place };
        found.set(step, { trials: entry.trials + 1, place: Math.min(entry.place, place) });
    }
    const [first] = [...found].sort(([step, one], [otherStep, other]) => other.trials - one.trials || one.place - other.place || (String(step) < String(otherStep) ? -1 : 1));
    return first?.[0] ?? null;
}
/** Right in the end although a step before the final one was not: luck, or an expectation that is too strict. */
function passesOverDeviation(chain, final) {
    const end = chain.findIndex(({ step }) => step === final);
    return chain[end]?.correct === true && chain.slice(0, end).some(({ correct }) => correct === false);
}
/** Cases by where they first deviate on either side, those that stayed included; steps in the given order, nowhere last. */
function deviationsMoved(measured, steps) {
    const cells = new Map();
    for (const { base, head } of measured) {
        const row = cells.get(base.firstDeviation) ?? new Map();
        cells.set(base.firstDeviation, row);
        row.set(head.firstDeviation, (row.get(head.firstDeviation) ?? 0) + 1);
    }
    const places = new Map([...steps, null].map((step, index) => [step, index]));
    const order = (one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0);
    return [...cells]
        .flatMap(([from, row]) => Array.from(row, ([to, cases]) => ({ from, to, cases })))
        .sort((one, other) => order(one.from, other.from) || order(one.to, other.to));
}
/** Cases of either side that first deviate at a step. */
function firstDeviations(moved, step) {
    return {
        base: total(moved.filter(({ from }) => from === step)),
        head: total(moved.filter(({ to }) => to === step)),
    };
}
/** Cases that are right over a deviation on either side; with several trials the sum of the cases' shares. */
function passedOverDeviation(measured) {
    const shares = (side) => measured.reduce((sum, pair) => sum + pair[side].passedOverDeviation / pair[side].counted, 0);
    return { base: shares('base'), head: shares('head') };
}
function total(rows) {
    return rows.reduce((sum, { cases }) => sum + cases, 0);
}

;// CONCATENATED MODULE: ./build/compare/collect.js



/**
 * Reads a run once, line by line, and keeps integers alone. Lines may come in any order and more than once; of
 * several lines for one trial of one case version the same one stands as everywhere else.
 */
async function collectRun(header, trials, thresholds) {
    const read = outcomeReader(thresholds);
    const collected = new Map();
    for await (const trial of trials) {
        const key = (0,settle/* versionKey */._5)(trial);
        let entry = collected.get(key);
        if (entry === undefined) {
            entry = { id: trial.case, digest: trial.digest, tags: new Set(), group: undefined, trials: new Map() };
            collected.set(key, entry);
        }
        add(entry, trial, read(trial));
    }
    return {
        suite: header.suite,
        revision: header.revision,
        steps: header.steps,
        final: header.final,
        scorers: header.scorers,
        cases: new Map([...collected].map(([key, entry]) => [key, caseFacts(entry, header.final)])),
    };
}
function add(entry, trial, outcome) {
    const before = entry.trials.get(trial.trial);
    if (before === undefined || outcome.precedence < before.precedence)
        entry.trials.set(trial.trial, outcome);
    for (const tag of trial.tags)
        entry.tags.add(tag);
    const { group } = trial;
    if (group !== undefined && (entry.group === undefined || group < entry.group))
        entry.group = group;
}
function caseFacts({ id, digest, tags, group, trials }, final) {
    const all = [...trials.values()];
    const completed = all.filter(({ status }) => status === 'completed');
    const counted = all.filter(({ counts }) => counts);
    const chains = counted.map(({ chain }) => chain);
    return {
        id,
        digest,
        tags: [...tags].sort(),
        ...(group === undefined ? {} : { group }),
        trials: all.length,
        completed: completed.length,
        ranAnother: completed.length - counted.length,
        counted: counted.length,
        routed: counted.every(({ routed }) => routed === undefined)
            ? null
            : counted.filter(({ routed }) => routed === true).length,
        steps: stepFacts(chains),
        firstDeviation: mostlyDeviatesAt(chains),
        passedOverDeviation: chains.filter((chain) => passesOverDeviation(chain, final)).length,
    };
}
function stepFacts(chains) {
    const steps = new Map();
    for (const chain of chains) {
        let allRightSoFar = true;
        for (const { step, correct } of chain) {
            const facts = steps.get(step) ?? { scored: 0, correct: 0, reached: 0, reachedCorrect: 0 };
            steps.set(step, facts);
            if (correct !== null) {
                facts.scored += 1;
                facts.correct += Number(correct);
                facts.reached += Number(allRightSoFar);
                facts.reachedCorrect += Number(allRightSoFar && correct);
            }
            allRightSoFar &&= correct === true;
        }
    }
    return steps;
}

// EXTERNAL MODULE: ./build/compare/change.js + 3 modules
var compare_change = __webpack_require__(88982);
;// CONCATENATED MODULE: ./build/compare/moved.js
/** One row per case and step whose share of correct trials fell or rose; by case, then in the order of the steps. */
function movedCases(pairs, steps) {
    return pairs.flatMap((pair) => steps.flatMap((step) => movedAt(pair, step)));
}
function movedAt({ id, base, head }, step) {
    const before = base.steps.get(step);
    const after = head.steps.get(step);
    if (before === undefined || after === undefined || before.scored === 0 || after.scored === 0)
        return [];
    const rise = after.correct * before.scored - before.correct * after.scored;
    if (rise === 0)
        return [];
    return [{ case: id, step, ...(rise < 0 ? BROKE : FIXED) }];
}
const BROKE = { from: 'correct', to: 'wrong' };
const FIXED = { from: 'wrong', to: 'correct' };

// EXTERNAL MODULE: ./build/compare/pair.js
var pair = __webpack_require__(74414);
// EXTERNAL MODULE: ./build/stats/paired-sample.js
var paired_sample = __webpack_require__(63122);
;// CONCATENATED MODULE: ./build/compare/reached.js

/**
 * Accuracy among the cases in which everything before the step was right on both sides, at least in one trial, as the
 * mean over those trials. A selected and easier set of cases: shown with its size, never tested.
 */
function reachedAccuracy(pairs, step) {
    const reached = pairs.flatMap(({ base, head }) => {
        const before = base.steps.get(step);
        const after = head.steps.get(step);
        if (before === undefined || after === undefined || before.reached === 0 || after.reached === 0)
            return [];
        return [
            {
                base: before.reachedCorrect,
                baseTrials: before.reached,
                head: after.reachedCorrect,
                headTrials: after.reached,
            },
        ];
    });
    if (reached.length === 0)
        return { paired: 0, base: null, head: null, delta: null };
    const { base, head, delta } = (0,paired_sample/* pairedSample */.E)(reached);
    return { paired: reached.length, base: base.mean, head: head.mean, delta };
}

;// CONCATENATED MODULE: ./build/compare/routed.js
/**
 * Shares of cases handed to a human, over pairs measured on both sides; with several trials the mean of the cases'
 * shares. An agent may mention only what it routes, so silence means "not routed" as soon as anything else is said;
 * where no trial of either side says anything, both are null.
 */
function routedRates(measured) {
    const known = measured.some(({ base, head }) => base.routed !== null || head.routed !== null);
    if (!known)
        return { base: null, head: null };
    const rate = (side) => measured.reduce((sum, pair) => sum + (pair[side].routed ?? 0) / pair[side].counted, 0) / measured.length;
    return { base: rate('base'), head: rate('head') };
}

// EXTERNAL MODULE: ./build/stats/holm.js
var holm = __webpack_require__(84060);
// EXTERNAL MODULE: ./build/compare/counts.js
var counts = __webpack_require__(67610);
;// CONCATENATED MODULE: ./build/compare/slices.js



/** Below this a tag says more of its cases than of the change. */
const FEWEST_PAIRS = 20;
/** The final step's change within the cases of each tag, the tags one Holm family; the largest drop first. */
function sliceByTag(pairs, final) {
    const measured = [...byTag(pairs)].flatMap(([tag, tagged]) => {
        if (tagged.length < FEWEST_PAIRS)
            return [];
        const change = (0,compare_change/* changeOf */.C2)((0,counts/* measuredCounts */.xQ)(tagged, final));
        return change === null || change.sample.cases < FEWEST_PAIRS ? [] : [{ tag, change }];
    });
    const adjusted = (0,holm/* holm */.f)(measured.map(({ change }) => change.p));
    return measured
        .map(({ tag, change }, index) => sliceOf(tag, change, adjusted[index] ?? 1))
        .sort((one, other) => one.delta - other.delta || one.p - other.p || (one.tag < other.tag ? -1 : 1));
}
function byTag(pairs) {
    const tagged = new Map();
    for (const pair of pairs) {
        for (const tag of pair.tags) {
            const known = tagged.get(tag);
            if (known === undefined)
                tagged.set(tag, [pair]);
            else
                known.push(pair);
        }
    }
    return tagged;
}
function sliceOf(tag, { sample, delta, interval, p }, pAdjusted) {
    return {
        tag,
        paired: sample.cases,
        base: sample.base.mean,
        head: sample.head.mean,
        delta,
        interval,
        p,
        pAdjusted,
    };
}

;// CONCATENATED MODULE: ./build/compare/step-order.js
/**
 * Every step of either run in display order: head's, with each step that the base alone lists after the one it
 * follows there, and at the end those that only trials name.
 */
function stepsOf(base, head) {
    const steps = [...new Set(head.steps)];
    let place = 0;
    for (const step of base.steps) {
        const index = steps.indexOf(step);
        if (index === -1)
            steps.splice(place, 0, step);
        place = (index === -1 ? place : index) + 1;
    }
    const withFinal = steps.includes(head.final) ? steps : [...steps, head.final];
    const listed = new Set(withFinal);
    const unlisted = [...stepsInTrials([base, head])].filter((step) => !listed.has(step)).sort();
    return [...withFinal, ...unlisted];
}
function stepsInTrials(runs) {
    const names = new Set();
    for (const { cases } of runs) {
        for (const { steps } of cases.values())
            for (const step of steps.keys())
                names.add(step);
    }
    return names;
}

// EXTERNAL MODULE: ./build/compare/steps.js + 3 modules
var compare_steps = __webpack_require__(56164);
// EXTERNAL MODULE: ./build/compare/verdict.js
var verdict = __webpack_require__(51509);
;// CONCATENATED MODULE: ./build/compare/compare-runs.js










/** Everything base and head of one suite show side by side; the same whatever the order of lines in either run. */
function compareRuns(base, head, { margin }) {
    const { pairs, counts } = (0,pair/* pairCases */.Q)(base, head);
    const revisions = { base: { revision: base.revision }, head: { revision: head.revision } };
    const reason = whyNotComparable(base, head);
    if (reason !== null)
        return notComparable(head.suite, revisions, reason, counts);
    const names = stepsOf(base, head);
    const measured = (0,pair/* measuredOnBothSides */.R)(pairs);
    const deviationMoved = deviationsMoved(measured, names);
    const compared = (0,compare_steps/* compareSteps */.b)(pairs, names, head.final, margin);
    const steps = names.map((step, index) => ({
        step,
        final: step === head.final,
        ...(compared[index] ?? compare_change/* NOT_MEASURED */.pJ),
        reached: reachedAccuracy(pairs, step),
        firstDeviation: firstDeviations(deviationMoved, step),
    }));
    const completed = (0,compare_steps/* compareCompleted */.R)(pairs, margin);
    const final = steps.find((step) => step.final) ?? compare_change/* NOT_MEASURED */.pJ;
    return {
        version: 1,
        suite: head.suite,
        verdict: (0,verdict/* suiteVerdict */._2)(final.verdict, [...steps, completed].map(({ verdict }) => verdict)),
        ...revisions,
        comparable: true,
        cases: counts,
        steps,
        completed,
        routed: routedRates(measured),
        slices: sliceByTag(pairs, head.final),
        passedOverDeviation: passedOverDeviation(measured),
        moved: movedCases(pairs, names),
        deviationMoved,
    };
}
/** Scores mean the same only in one suite under the same scorers, and "the suite" only at the same final step. */
function whyNotComparable(base, head) {
    const reasons = [];
    if (base.suite !== head.suite) {
        reasons.push(`the suites differ (base \`${base.suite}\`, head \`${head.suite}\`)`);
    }
    if (base.scorers !== head.scorers) {
        reasons.push(`the scorers differ (base ${base.scorers}, head ${head.scorers})`);
    }
    if (base.final !== head.final) {
        reasons.push(`the final step differs (base \`${base.final}\`, head \`${head.final}\`)`);
    }
    return reasons.length === 0 ? null : reasons.join(', and ');
}
function notComparable(suite, revisions, reason, cases) {
    return {
        version: 1,
        suite,
        verdict: 'not-measured',
        ...revisions,
        comparable: { reason },
        cases,
        steps: [],
        completed: compare_change/* NOT_MEASURED */.pJ,
        routed: { base: null, head: null },
        slices: [],
        passedOverDeviation: { base: 0, head: 0 },
        moved: [],
        deviationMoved: [],
    };
}

// EXTERNAL MODULE: ./build/compare/decompose.js
var decompose = __webpack_require__(64737);
;// CONCATENATED MODULE: ./build/compare/run-facts.js
/** The same run, with the cases `keep` chooses. */
function selectCases(facts, keep) {
    return { ...facts, cases: new Map([...facts.cases].filter(([, { id, digest }]) => keep(id, digest))) };
}
/** One agent's cases from two files; a case version that stands in both is taken from the first. */
function mergeCases(first, second) {
    return { ...first, cases: new Map([...second.cases, ...first.cases]) };
}

// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/stats/wilson.js
var wilson = __webpack_require__(23702);
;// CONCATENATED MODULE: ./build/run/summary.js



const MOST_ERRORS = 5;
/**
 * Sums a run up, line by line and in any order of lines. A step's accuracy is the mean over cases of the share of
 * the case's counted trials that were correct. `planned`: trials that were meant to be, when lines may be missing.
 */
async function summariseRun(header, trials, threshold, planned) {
    const outcomeOf = outcomeReader(threshold);
    const records = new Map();
    for await (const trial of trials) {
        const key = (0,settle/* trialKey */.wK)(trial);
        const before = records.get(key);
        const record = recordOf(trial, outcomeOf(trial), header);
        if (before === undefined || record.outcome.precedence < before.outcome.precedence)
            records.set(key, record);
    }
    const all = [...records.values()];
    const having = (status) => all.filter(({ outcome }) => outcome.status === status).length;
    const completed = all.filter(({ outcome }) => outcome.status === 'completed');
    const usage = usageOf(all);
    return {
        revision: header.revision,
        cases: new Set(all.map((record) => record.version)).size,
        trials: {
            planned: planned ?? all.length,
            completed: completed.length,
            errored: having('errored'),
            timedOut: having('timed-out'),
            notRun: having('not-run'),
            ranAnotherPrompt: completed.filter(({ outcome }) => !outcome.counts).length,
        },
        receipts: {
            verified: completed.filter(({ receipts }) => receipts === 'verified').length,
            claimed: completed.filter(({ receipts }) => receipts === 'claimed').length,
            of: completed.length,
        },
        errors: errorsOf(all),
        steps: header.steps.map((step) => ({ step, final: step === header.final, ...accuracyOf(step, all) })),
        ...(usage === undefined ? {} : { usage }),
    };
}
function recordOf(trial, outcome, header) {
    const error = trial.status === 'completed' ? undefined : (trial.error ?? trial.status);
    return { version: (0,settle/* versionKey */._5)(trial), outcome, receipts: receiptsOf(trial, header), usage: trial.usage, error };
}
function receiptsOf(trial, header) {
    const states = [...header.prompts.keys()].map((id) => trial.receipts.get(id));
    if (states.length === 0)
        return 'none';
    if (states.every((state) => state === 'verified'))
        return 'verified';
    return states.every((state) => state === 'verified' || state === 'claimed') ? 'claimed' : 'none';
}
function accuracyOf(step, records) {
    const cases = new Map();
    for (const { version, outcome } of records) {
        const right = outcome.chain.find((scored) => scored.step === step)?.correct ?? null;
        if (!outcome.counts || right === null)
            continue;
        const tally = cases.get(version) ?? { scored: 0, correct: 0 };
        tally.scored += 1;
        tally.correct += Number(right);
        cases.set(version, tally);
    }
    const n = cases.size;
    const sum = [...cases.values()].reduce((total, tally) => total + tally.correct / tally.scored, 0);
    const accuracy = n === 0 ? null : sum / n;
    return { cases: n, correct: sum, accuracy, interval: accuracy === null ? null : (0,wilson/* wilson */.r)(accuracy, n) };
}
/** Equal first lines are one reason; the text that sorts first stands for all of them. */
function errorsOf(records) {
    const reasons = new Map();
    for (const { error } of records) {
        if (error === undefined)
            continue;
        const [reason = ''] = error.split('\n', 1);
        const known = reasons.get(reason) ?? { trials: 0, example: error };
        known.trials += 1;
        if (error < known.example)
            known.example = error;
        reasons.set(reason, known);
    }
    return [...reasons]
        .map(([reason, known]) => ({ reason, ...known }))
        .sort((one, other) => other.trials - one.trials || (one.reason < other.reason ? -1 : 1))
        .slice(0, MOST_ERRORS);
}
function usageOf(records) {
    const spent = records.flatMap(({ usage }) => usage ?? []);
    if (spent.length === 0)
        return undefined;
    const sum = (part) => spent.reduce((total, usage) => total + (usage[part] ?? 0), 0);
    return { inputTokens: sum('inputTokens'), outputTokens: sum('outputTokens'), costUsd: sum('costUsd') };
}

// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
;// CONCATENATED MODULE: ./build/measure/moved-evidence.js


/** More than a reader goes through; the run files hold the rest. */
const MOST_CASES = 200;
/**
 * What was expected and answered where cases moved, from a second reading of both run files: comparing itself keeps
 * no outputs, so that its memory does not grow with them. One row per case, at the first step in which it moved;
 * cases that broke stand before those that were fixed.
 */
async function movedEvidence(comparison, baseFile, headFile, threshold) {
    const moved = firstMoves(comparison);
    if (moved.length === 0)
        return [];
    const wanted = new Set(moved.map((row) => row.case));
    const isCorrect = ({ name, score }) => typeof score === 'number' && score >= threshold(name);
    const [base, head] = await Promise.all([trialsOf(baseFile, wanted), trialsOf(headFile, wanted)]);
    return moved.map((row) => {
        const before = stepOf(base.get(row.case), row.step, (step) => isCorrect(step) === (row.from === 'correct'));
        const after = stepOf(head.get(row.case), row.step, (step) => isCorrect(step) === (row.to === 'correct'));
        const expected = after?.expected ?? before?.expected;
        return {
            case: row.case,
            step: row.step,
            direction: row.to === 'wrong' ? 'broke' : 'fixed',
            ...(expected === undefined ? {} : { expected }),
            ...(before?.output === undefined ? {} : { base: before.output }),
            ...(after?.output === undefined ? {} : { head: after.output }),
            ...(before?.reason === undefined ? {} : { baseReason: before.reason }),
            ...(after?.reason === undefined ? {} : { headReason: after.reason }),
        };
    });
}
function firstMoves({ moved }) {
    const first = new Map();
    for (const row of moved)
        if (!first.has(row.case))
            first.set(row.case, row);
    const rows = [...first.values()];
    return [...rows.filter(({ to }) => to === 'wrong'), ...rows.filter(({ to }) => to === 'correct')].slice(0, MOST_CASES);
}
async function trialsOf(file, cases) {
    const found = new Map();
    for await (const trial of (await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), file)).trials) {
        if (trial.status !== 'completed' || !cases.has(trial.case))
            continue;
        const trials = found.get(trial.case) ?? [];
        trials.push(trial);
        found.set(trial.case, trials);
    }
    for (const trials of found.values())
        trials.sort((one, other) => one.trial - other.trial);
    return found;
}
/** The step in the first trial that shows what is looked for, else in the first trial that has it. */
function stepOf(trials = [], name, shows) {
    const steps = trials.flatMap((trial) => trial.steps.filter((step) => step.name === name));
    return steps.find(shows) ?? steps[0];
}

;// CONCATENATED MODULE: ./build/measure/compare-sides.js








/** Compares two agents from their run files: the unchanged cases in the table, the change of cases beside it. */
async function compareSides({ suite, cases, base, head, baseCases, remarks, }) {
    const threshold = thresholdOf(suite);
    const known = typeof baseCases === 'string' ? cases.digests : baseCases;
    const isUnchanged = (id, digest) => known.get(id) === digest;
    const isAdded = (id) => !known.has(id);
    const isEdited = (id, digest) => !isAdded(id) && !isUnchanged(id, digest);
    const runs = await bySetOfCases(base, head, isUnchanged, threshold);
    const table = compareRuns(runs.baseAgentBaseCases, runs.headAgentHeadCases, { margin: suite.margin });
    const casesChanged = [...cases.digests].some(([id, digest]) => !isUnchanged(id, digest)) || head.former !== undefined;
    const decomposition = casesChanged ? (0,decompose/* decompose */.o)(runs, suite.margin) : null;
    const comparison = casesChanged || baseCases === 'unknown'
        ? withFormerVerdict(table, decomposition, head.former !== undefined || baseCases === 'unknown')
        : table;
    return {
        kind: 'compared',
        comparison,
        base: await summaryOf(base.file, { suite, cases }),
        head: await summaryOf(head.file, { suite, cases }),
        evidence: await movedEvidence(comparison, base.file, head.file, threshold),
        ...(decomposition === null ? {} : { decomposition }),
        added: rightAtTheEnd(runs, isAdded),
        edited: rightAtTheEnd(runs, isEdited),
        margin: suite.margin,
        mutating: suite.steps.filter(({ mutates }) => mutates).map(({ name }) => name),
        remarks,
    };
}
/** One side's run in figures. */
async function summaryOf(file, { suite, cases }) {
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), file);
    return summariseRun(header, trials, thresholdOf(suite), cases.digests.size * suite.trials);
}
async function factsOf(file, threshold) {
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), file);
    return collectRun(header, trials, threshold);
}
/** From which score on a step is correct. */
function thresholdOf({ steps }) {
    const thresholds = new Map(steps.map(({ name, threshold }) => [name, threshold]));
    return (step) => thresholds.get(step) ?? 1;
}
async function bySetOfCases(base, head, isUnchanged, threshold) {
    const baseAgentHeadCases = await factsOf(base.file, threshold);
    const headAgentHeadCases = await factsOf(head.file, threshold);
    const onBaseCases = async (facts, { former }) => {
        const unchanged = selectCases(facts, isUnchanged);
        return former === undefined ? unchanged : mergeCases(unchanged, await factsOf(former.file, threshold));
    };
    return {
        baseAgentBaseCases: await onBaseCases(baseAgentHeadCases, base),
        baseAgentHeadCases,
        headAgentBaseCases: await onBaseCases(headAgentHeadCases, head),
        headAgentHeadCases,
    };
}
/** The worse verdict stands, so that a weakened case cannot hide a regression; former cases not measured are no good news. */
function withFormerVerdict(table, decomposition, hasFormer) {
    if (decomposition === null && !hasFormer)
        return table;
    return { ...table, verdict: (0,decompose/* combineVerdicts */.a)(table.verdict, decomposition?.verdictOnBaseCases ?? 'not-measured') };
}
/** How many of the chosen cases each agent gets right at the final step, in every trial. */
function rightAtTheEnd({ baseAgentHeadCases: base, headAgentHeadCases: head }, chosen) {
    const count = (facts) => {
        const finals = [...selectCases(facts, chosen).cases.values()].flatMap(({ steps }) => steps.get(facts.final) ?? []);
        const measured = finals.filter(({ scored }) => scored > 0);
        return { right: measured.filter(({ scored, correct }) => correct === scored).length, of: measured.length };
    };
    return { cases: selectCases(head, chosen).cases.size, base: count(base), head: count(head) };
}


/***/ }),

/***/ 83729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ expectedHeader),
/* harmony export */   T8: () => (/* binding */ knownSide),
/* harmony export */   tn: () => (/* binding */ findFormer)
/* harmony export */ });
/* harmony import */ var _gather_case_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48733);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35928);
/* harmony import */ var _run_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41093);
/* harmony import */ var _work_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32883);




function knownSide({ agent: policed }, side, file) {
    const agent = { ...(side.suite.agent ?? policed), env: policed.env };
    return { ...side, suite: { ...side.suite, agent }, agent, file };
}
/** The header that a run file of this side has to have: of head's cases, or of cases as the base had them. */
function expectedHeader(request, side, former) {
    const cases = former === undefined ? request.cases.fingerprint : (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .formerFingerprint */ .O4)(former.cases);
    return (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .headerOf */ .rR)(request, side, cases);
}
async function findFormer({ suite, cases, loaded }, { side, firstRun }) {
    if (firstRun)
        return { cases: new Map(), base: 'same-as-head', remarks: [] };
    const reader = formerReader(suite, side.suite);
    const set = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(() => (0,_gather_case_set_js__WEBPACK_IMPORTED_MODULE_0__/* .indexCases */ .mK)(side.checkout.directory, { ...suite, cases: side.suite.cases }, loaded, reader));
    if (set.ok)
        return { cases: await (0,_work_items_js__WEBPACK_IMPORTED_MODULE_3__/* .formerCases */ .d)(set.value, cases, reader), base: set.value.digests, remarks: [] };
    const why = set.problems[0] === undefined ? 'unreadable' : (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(set.problems[0]);
    return {
        cases: new Map(),
        base: 'unknown',
        remarks: [`The base's own cases could not be read (${why}): what the change of cases does is not measured.`],
    };
}
/** Former cases may name steps that head no longer has: these are read, and scored by nobody. */
function formerReader(head, base) {
    const { check, ...reader } = (0,_gather_case_set_js__WEBPACK_IMPORTED_MODULE_0__/* .caseReader */ .iz)(head);
    const known = new Set(reader.steps);
    return {
        ...reader,
        steps: [...new Set([...reader.steps, ...base.steps.map(({ name }) => name)])],
        check: (step, expected) => (known.has(step) ? check?.(step, expected) : undefined),
    };
}


/***/ }),

/***/ 34617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failingSoftly)
/* harmony export */ });
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);

/** What stands in the way of a measurement is a failed measurement, not an error. */
function failingSoftly(measurer) {
    return async (request) => {
        const measured = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => measurer(request));
        return measured.ok ? measured.value : { measurement: { kind: 'failed', problems: measured.problems }, files: [] };
    };
}


/***/ }),

/***/ 84728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/agent/environment.js
var environment = __webpack_require__(96979);
// EXTERNAL MODULE: ./build/agent/home.js
var agent_home = __webpack_require__(50839);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
// EXTERNAL MODULE: ./build/system/process.js
var process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/installed.js
var system_installed = __webpack_require__(21582);
;// CONCATENATED MODULE: ./build/measure/dependencies.js



/** What package managers fill beside the code, and the files that decide what stands in it. */
const INSTALLED = [
    {
        folder: 'node_modules',
        decidedBy: ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
    },
    {
        folder: '.venv',
        decidedBy: ['pyproject.toml', 'requirements.txt', 'uv.lock', 'poetry.lock', 'Pipfile.lock'],
    },
];
/**
 * Lends a work tree the dependencies that are installed in the checkout, where both ask for the very same ones.
 * Otherwise the base would run on head's dependencies: refused, naming the key that installs each side its own.
 */
async function lendDependencies(checkout, workTree, folder, agentKey) {
    for (const place of new Set(['', folder])) {
        for (const { folder: installed, decidedBy } of INSTALLED) {
            const from = (0,external_node_path_.join)(checkout, place, installed);
            const to = (0,external_node_path_.join)(workTree, place, installed);
            if (!(await (0,system_installed/* exists */.t2)(from)) || (await (0,system_installed/* exists */.t2)(to)))
                continue;
            const different = await (0,system_installed/* differingFiles */.Ys)(decidedBy, (0,external_node_path_.join)(checkout, place), (0,external_node_path_.join)(workTree, place));
            if (different.length > 0) {
                throw new problem/* CouldNotCheck */.xy({
                    message: `${(0,external_node_path_.join)(place, installed)} was installed for another revision: ${different.join(', ')} differs between the two sides`,
                    location: agentKey,
                    expected: 'a `prepare` command, run once per revision in its own work tree',
                    remedy: 'Add for instance `prepare: [npm, ci]` under `agent`',
                });
            }
            await (0,system_installed/* linkFolder */.bx)(from, to);
        }
    }
}

;// CONCATENATED MODULE: ./build/measure/prepare.js






const LINES_SHOWN = 10;
/**
 * Makes a temporary work tree ready to run its agent: by the revision's own `prepare`, else with what is installed in
 * the checkout, as long as it is exactly what the revision asks for. The user's working tree is left as it is.
 */
async function prepare(world, project, side, { allowed, redact }) {
    const { checkout, suite, loaded } = side;
    if (!checkout.temporary || suite.agent === undefined)
        return;
    const key = ['suites', suite.name, 'agent'];
    const place = (path) => side.name === 'head' ? loaded.locate(path) : (0,places/* fileOnly */.Rs)(loaded.locate(path));
    if (suite.agent.prepare === undefined) {
        await lendDependencies(project.repository.root, checkout.root, project.folder, place(key));
        return;
    }
    const home = (0,agent_home/* temporaryHome */.R)();
    try {
        world.log.info(`${side.name}: ${suite.agent.prepare.join(' ')}`);
        const result = await (0,process/* runCommand */.d)(suite.agent.prepare, {
            cwd: checkout.directory,
            env: (0,environment/* childEnvironment */.Qc)(world.environment, { allowed, home: home.path }),
        });
        if (result.kind === 'exited' && result.code === 0)
            return;
        const why = result.kind === 'exited'
            ? `ended with exit code ${result.code}`
            : result.kind === 'not-started'
                ? `could not be started: ${result.reason}`
                : `was ended (${result.kind})`;
        throw new problem/* CouldNotCheck */.xy({
            message: `\`prepare\` of the ${side.name} side ${why}\n${redact(tail(result.stderr))}`,
            location: place([...key, 'prepare']),
            remedy: `Run \`${suite.agent.prepare.join(' ')}\` at ${checkout.commit.slice(0, 12)} to see what it needs`,
        });
    }
    finally {
        home.remove();
    }
}
function tail(text) {
    return text.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n');
}


/***/ }),

/***/ 32941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ pullRequestFolder),
/* harmony export */   g1: () => (/* binding */ isReusable)
/* harmony export */ });
/* unused harmony export runsFolder */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_read_run_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11171);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48891);
/* harmony import */ var _system_installed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21582);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35928);





/** The folder of a pull request's runs of a suite, beside the config. */
function pullRequestFolder(project, suite, headRevision) {
    const revision = headRevision.replace(/^([0-9a-f]{12})[0-9a-f]*/, '$1');
    return recordsFolder(project, 'pr', `${suite}-${revision}`);
}
/** The folder where `evalgap run` keeps its runs by default. */
function runsFolder(project) {
    return recordsFolder(project, 'runs');
}
/**
 * Records are kept out of git, whatever the repository ignores. A revision may have committed a link by this name:
 * nothing is written where it leads.
 */
async function recordsFolder({ repository, folder }, kind, ...parts) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, folder, '.evalgap', kind);
    if (!(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainOrAbsent */ .LG)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root))) || !(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainOrAbsent */ .LG)(root))) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .CouldNotCheck */ .xy({
            message: `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.evalgap', kind)} is a link or a file, and run files are kept there`,
            expected: 'a folder, or nothing yet',
            remedy: 'Remove it from the repository',
        });
    }
    const ignore = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore');
    if (!(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(ignore)))
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeText */ .x3)(ignore, '*\n');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ...parts);
}
/** Whether a run file holds trials of the very same thing and is young enough for them to count. */
async function isReusable(file, header, now, maxAge) {
    if (!(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)(file)))
        return false;
    try {
        const { header: found } = await (0,_run_read_run_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunFile */ .m8)((0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(file), file);
        const age = now.getTime() - Date.parse(found.startedAt);
        return age >= 0 && age <= maxAge && JSON.stringify(found.fingerprint) === JSON.stringify(header.fingerprint);
    }
    catch (error) {
        if (error instanceof _values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .CouldNotCheck */ .xy)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 49316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ FIRST_RUN),
/* harmony export */   j1: () => (/* binding */ ofRevision),
/* harmony export */   qJ: () => (/* binding */ headAlone),
/* harmony export */   rR: () => (/* binding */ runBoth)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_read_run_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11171);
/* harmony import */ var _run_write_run_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10360);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48891);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35928);
/* harmony import */ var _compare_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61801);
/* harmony import */ var _known_side_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83729);
/* harmony import */ var _measurer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34617);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84728);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32941);
/* harmony import */ var _run_suite_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41093);











/**
 * Runs head and base and compares the two. What is on record of the base under the same fingerprint is not run again;
 * the head is always run, but for what an earlier, cut-short run of this same pull request completed.
 */
function runBoth(findRecorded) {
    return (0,_measurer_js__WEBPACK_IMPORTED_MODULE_7__/* .failingSoftly */ .g)(async (request) => {
        const { world, project, suite, loaded, cases, variant, redactor } = request;
        const folder = await (0,_records_js__WEBPACK_IMPORTED_MODULE_9__/* .pullRequestFolder */ .D8)(project, suite.name, request.head.checkout.revision);
        const head = await readySide(request, (0,_known_side_js__WEBPACK_IMPORTED_MODULE_6__/* .knownSide */ .T8)(request, request.head, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'head.jsonl')));
        const opened = await request.openBase();
        const ready = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(() => readyBase(request, (0,_known_side_js__WEBPACK_IMPORTED_MODULE_6__/* .knownSide */ .T8)(request, opened.side, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'base.jsonl')), findRecorded));
        const run = { world, project, suite, loaded, cases, head: request.head, trials: suite.trials, variant, redactor };
        if (!ready.ok && opened.firstRun) {
            await (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_10__/* .runSuite */ .og)({ ...run, sides: [head], former: new Map() });
            return headAlone(request, head, ready.problems[0]?.message ?? 'the base cannot be made ready');
        }
        const { side, remarks } = (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .unwrap */ .oA)(ready);
        const former = await (0,_known_side_js__WEBPACK_IMPORTED_MODULE_6__/* .findFormer */ .tn)(request, opened);
        const base = await withFormerFile(request, side, former);
        const headSide = await withFormerFile(request, head, former);
        await (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_10__/* .runSuite */ .og)({ ...run, sides: [base, headSide], former: former.cases });
        if (opened.firstRun && (await (0,_compare_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .summaryOf */ .YG)(base.file, request)).trials.completed === 0) {
            return headAlone(request, headSide, "head's agent completes no trial in the base's tree");
        }
        return {
            measurement: await (0,_compare_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .compareSides */ .GQ)({
                suite,
                cases,
                base,
                head: headSide,
                baseCases: former.base,
                remarks: [...opened.remarks, ...remarks, ...former.remarks],
            }),
            files: [...filesOf(base), ...filesOf(headSide)],
        };
    });
}
const FIRST_RUN = 'first run, no base: ';
async function headAlone(request, head, why) {
    const run = await (0,_compare_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .summaryOf */ .YG)(head.file, request);
    return {
        measurement: { kind: 'head-only', reason: `${FIRST_RUN}${why}`, run },
        files: [{ side: 'head', file: head.file }],
    };
}
function filesOf({ name: side, file, former }) {
    return [{ side, file }, ...(former === undefined ? [] : [{ side, former: true, file: former.file }])];
}
/** Made ready to run: its dependencies installed, and its file begun anew where what stands there does not count. */
async function readySide(request, side) {
    await prepareSide(request, side);
    const fresh = await startsOver(request, side.file, await (0,_known_side_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedHeader */ .Ce)(request, side));
    return { ...side, fresh };
}
/** The base needs nothing made ready when every trial of it is on record. */
async function readyBase(request, side, findRecorded) {
    const header = await (0,_known_side_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedHeader */ .Ce)(request, side);
    if (request.fresh || !(await startsOver(request, side.file, header)))
        return { side: await readySide(request, side), remarks: [] };
    const recorded = await findRecorded(request, header);
    if (recorded === undefined)
        return { side: await readySide(request, side), remarks: [] };
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x3)(side.file, ofRevision(recorded.text, header));
    if (!(await isComplete(request, side.file)))
        await prepareSide(request, side);
    return { side: { ...side, fresh: false }, remarks: [recorded.remark] };
}
/** The same trials under the header of the side they now stand for: same fingerprint, its own revision, their own age. */
function ofRevision(text, header) {
    const end = text.indexOf('\n');
    const { startedAt } = JSON.parse(text.slice(0, end === -1 ? undefined : end));
    return `${(0,_run_write_run_file_js__WEBPACK_IMPORTED_MODULE_2__/* .headerLine */ .i)({ ...header, startedAt })}\n${end === -1 ? '' : text.slice(end + 1)}`;
}
async function isComplete({ cases, suite }, file) {
    const { trials } = await (0,_run_read_run_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunFile */ .m8)((0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readLines */ .Se)(file), file);
    const completed = new Set();
    for await (const trial of trials)
        if (counts(trial))
            completed.add(JSON.stringify([trial.case, trial.trial]));
    return [...cases.digests.keys()].every((id) => Array.from({ length: suite.trials }, (_, index) => index + 1).every((trial) => completed.has(JSON.stringify([id, trial]))));
}
function counts({ status }) {
    return status === 'completed';
}
async function prepareSide({ world, project, redactor }, side) {
    await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .prepare */ .i)(world, project, side, { allowed: side.agent.env, redact: redactor.text });
}
/** Whether a run file has to be begun anew: what stands in it was made of something else, or too long ago. */
async function startsOver(request, file, header) {
    const { world, history, fresh } = request;
    return fresh || !(await (0,_records_js__WEBPACK_IMPORTED_MODULE_9__/* .isReusable */ .g1)(file, header, world.now, history.maxAge));
}
async function withFormerFile(request, side, former) {
    if (former.cases.size === 0)
        return side;
    const file = side.file.replace(/\.jsonl$/, '.former-cases.jsonl');
    const header = await (0,_known_side_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedHeader */ .Ce)(request, side, former);
    return { ...side, former: { file, fresh: await startsOver(request, file, header) } };
}


/***/ }),

/***/ 41093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O4: () => (/* binding */ formerFingerprint),
  rR: () => (/* binding */ headerOf),
  og: () => (/* binding */ runSuite)
});

// EXTERNAL MODULE: ./build/agent/environment.js
var agent_environment = __webpack_require__(96979);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/agent/home.js
var agent_home = __webpack_require__(50839);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
;// CONCATENATED MODULE: ./build/agent/failure.js

const LONGEST = 500;
/**
 * The text of a failed trial. Its first line is the reason alone, the same for equal faults so that they can be
 * counted; details and the end of the log follow.
 */
function failureText(reason, log, redact) {
    const shown = (0,visible/* visible */.RK)((0,visible/* cut */.Jj)(redact(reason), LONGEST));
    return log === '' ? shown : `${shown}\nits last lines:\n${log}`;
}
function seconds(milliseconds) {
    return `${Number((milliseconds / 1_000).toFixed(1))} s`;
}
/** Why a command cannot be used at all: names what was tried, from where, and the config key to mend. */
function cannotStart(command, cwd, configKey, reason) {
    return `cannot start \`${command.join(' ')}\` in ${cwd}: ${reason}. Check \`${configKey}\` in the config`;
}

;// CONCATENATED MODULE: ./build/agent/health.js
/** Faults in a row before anything worked at all: a broken setup is told from a hard case early. */
const NEVER_WORKED = 5;
/** Faults in a row after something worked: hard cases often stand side by side in a file. */
const STOPPED_WORKING = 20;
/** Faults in all, beyond one for every completed trial. */
const SPARE = 20;
function healthOf(name, concurrency) {
    let completed = 0;
    let inRow = 0;
    let faults = 0;
    let verdict;
    return {
        completed() {
            completed += 1;
            inRow = 0;
        },
        failed(reason, fatal = false) {
            inRow += 1;
            faults += 1;
            const limit = completed === 0 ? Math.max(NEVER_WORKED, 2 * concurrency) : Math.max(STOPPED_WORKING, 4 * concurrency);
            if (fatal)
                verdict ??= reason;
            else if (inRow >= limit)
                verdict ??= `${name} failed ${inRow} times in a row, at last: ${reason}`;
            else if (faults > SPARE + completed) {
                verdict ??= `${name} failed ${faults} times and completed ${completed} trials, at last: ${reason}`;
            }
        },
        gaveUp: () => verdict,
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/agent/line-reader.js

/** Longest line that is kept; an agent that prints a longer one is stopped. */
const MAX_LINE_BYTES = 16 << 20;
const LINE_FEED = 0x0a;
const BRACE = 0x7b;
/** Cuts a stream of bytes into lines within a bounded memory. After a fault nothing more is read. */
function lineReader(handlers) {
    let pieces = [];
    let size = 0;
    let stopped = false;
    function stop(fault) {
        stopped = true;
        pieces = [];
        handlers.fault(fault);
    }
    function take(line, messages) {
        if (line[0] !== BRACE)
            handlers.log(line);
        else if ((0,external_node_buffer_.isUtf8)(line))
            messages.push(line.toString('utf8').trimEnd());
        else
            stop('not-utf-8');
    }
    function read(chunk) {
        const messages = [];
        let start = 0;
        while (!stopped && start < chunk.length) {
            const feed = chunk.indexOf(LINE_FEED, start);
            const end = feed === -1 ? chunk.length : feed + 1;
            const piece = start === 0 && end === chunk.length ? chunk : chunk.subarray(start, end);
            start = end;
            size += piece.length;
            if (size > MAX_LINE_BYTES)
                stop('line-too-long');
            else if (feed === -1)
                pieces.push(piece);
            else {
                take(pieces.length === 0 ? piece : Buffer.concat([...pieces, piece]), messages);
                pieces = [];
                size = 0;
            }
        }
        if (messages.length > 0)
            handlers.messages(messages);
    }
    return {
        read,
        end() {
            if (!stopped && pieces.length > 0)
                read(Buffer.of(LINE_FEED));
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/agent/messages.js

const messages_json = schemas/* custom */.IeY((value) => value !== undefined, { error: 'must be given' });
const confidence = schemas/* number */.aig().nullish();
const replySchema = schemas/* object */.Ikc({
    output: schemas/* unknown */.L5J().optional(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), output: messages_json, confidence })).nullish(),
    prompts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* object */.Ikc({ text: schemas/* string */.YjP() }), schemas/* object */.Ikc({ digest: schemas/* string */.YjP() })])).nullish(),
    confidence,
    routed: schemas/* boolean */.zMY().nullish(),
    usage: schemas/* object */.Ikc({
        inputTokens: schemas/* number */.aig().nonnegative().nullish(),
        outputTokens: schemas/* number */.aig().nonnegative().nullish(),
        costUsd: schemas/* number */.aig().nonnegative().nullish(),
    })
        .nullish(),
    error: schemas/* string */.YjP().nullish(),
});
/** The one line a request is, without its line feed. */
function requestText(id, request) {
    const { case: caseId, trial, input, prompts, given, shadow } = request;
    return JSON.stringify({ id, case: caseId, trial, input, prompts, given, shadow });
}
/** Reads a reply's fields. Unknown keys are let be, and `null` stands for absent; a wrong type is an error. */
function parseReply(value) {
    const parsed = replySchema.safeParse(value);
    if (!parsed.success) {
        const wrong = parsed.error.issues.map((issue) => `\`${issue.path.join('.')}\`: ${issue.message}`);
        return { kind: 'error', message: `gave a malformed reply\n${wrong.slice(0, 5).join('\n')}` };
    }
    const reply = parsed.data;
    if (typeof reply.error === 'string')
        return { kind: 'error', message: `reported: ${reply.error}` };
    return {
        kind: 'answer',
        value: {
            output: reply.output,
            steps: (reply.steps ?? []).map((step) => ({
                name: step.name,
                output: step.output,
                ...present(step, 'confidence'),
            })),
            prompts: new Map(Object.entries(reply.prompts ?? {})),
            ...present(reply, 'confidence'),
            ...present(reply, 'routed'),
            ...(reply.usage == null ? {} : { usage: usageOf(reply.usage) }),
        },
    };
}
function usageOf(usage) {
    return { ...present(usage, 'inputTokens'), ...present(usage, 'outputTokens'), ...present(usage, 'costUsd') };
}
function present(from, key) {
    const value = from[key];
    return value == null ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./build/agent/protocol.js
var protocol = __webpack_require__(25452);
;// CONCATENATED MODULE: ./build/agent/http.js








const ATTEMPTS = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
const REDIRECTS = 3;
/** An agent behind a URL. 429 and 503 are tried again as the server asks; every other refusal ends the trial. */
function openHttpAgent(options) {
    const health = healthOf('the agent', options.concurrency);
    const shown = withoutSecrets(options.url);
    const { address, headers } = addressOf(options.url);
    const stopping = new AbortController();
    async function attempts(id, body) {
        for (let attempt = 1;; attempt += 1) {
            const result = await post(address, { method: 'POST', headers, body, redirect: 'manual' }, id, options.timeoutMs, stopping.signal);
            if (result.kind !== 'turned-away')
                return result;
            if (attempt === ATTEMPTS) {
                return errored(`answered ${result.status} to ${ATTEMPTS} attempts`);
            }
            const backOff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + options.random());
            await (0,promises_.setTimeout)(Math.min(result.retryAfterMs ?? backOff, LONGEST_WAIT_MS), undefined, { signal: stopping.signal });
        }
    }
    async function ask(request) {
        const reason = stopping.signal.aborted ? 'the run was stopped' : health.gaveUp();
        if (reason !== undefined)
            return { status: 'not-run', error: reason };
        const id = (0,external_node_crypto_.randomUUID)();
        const startedAt = (0,clock/* monotonic */.x1)();
        const result = await attempts(id, requestText(id, request)).catch(() => errored('was stopped before it answered'));
        const durationMs = (0,clock/* monotonic */.x1)() - startedAt;
        if (result.kind === 'failed') {
            const words = `the agent at ${shown} ${result.reason}`;
            health.failed(words.split('\n', 1)[0] ?? words);
            return { status: result.status, error: failureText(words, '', options.redact), durationMs };
        }
        const reply = parseReply(result.reply);
        if (reply.kind === 'error')
            return { status: 'errored', error: failureText(`the agent ${reply.message}`, '', options.redact), durationMs };
        health.completed();
        return { status: 'completed', reply: reply.value, durationMs };
    }
    return { ask, stop: async () => stopping.abort() };
}
async function post(url, request, id, timeoutMs, stop) {
    const giveUp = new AbortController();
    const abort = () => giveUp.abort();
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        abort();
    }, timeoutMs);
    // Not `AbortSignal.any`: one signal that outlives thousands of requests would keep something of each.
    stop.addEventListener('abort', abort);
    try {
        return await read(await follow(url, { ...request, signal: giveUp.signal }), id);
    }
    catch (error) {
        if (stop.aborted)
            throw error;
        if (timedOut || RUNTIME_TIMEOUTS.has(reasonOf(error))) {
            const waited = timedOut ? timeoutMs : RUNTIME_TIMEOUT_MS;
            return { kind: 'failed', status: 'timed-out', reason: `did not answer within ${seconds(waited)}` };
        }
        return errored(`cannot be reached (${reasonOf(error)}); start it before the run, or correct \`agent.http\``);
    }
    finally {
        clearTimeout(timer);
        stop.removeEventListener('abort', abort);
    }
}
/** The runtime's `fetch` waits for five minutes at most, whatever it is told. */
const RUNTIME_TIMEOUT_MS = 300_000;
const RUNTIME_TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
/** Follows redirects that keep method and body, within the one origin: case texts go nowhere else. */
async function follow(url, init) {
    let address = url;
    for (let redirects = 0;; redirects += 1) {
        const response = await fetch(address, init);
        const location = response.headers.get('location');
        if ((response.status !== 307 && response.status !== 308) || location === null || redirects === REDIRECTS) {
            return response;
        }
        const next = new URL(location, address);
        if (next.origin !== new URL(address).origin)
            return response;
        await response.body?.cancel();
        address = next.href;
    }
}
async function read(response, id) {
    const { status, headers } = response;
    if (status === 429 || status === 503) {
        await response.body?.cancel();
        return { kind: 'turned-away', status, retryAfterMs: retryAfter(headers.get('retry-after')) };
    }
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location !== null) {
        await response.body?.cancel();
        return errored(`redirects to ${withoutSecrets(location)}, which is not followed; give \`agent.http\` the final address`);
    }
    const text = await boundedText(response);
    if (text === undefined)
        return errored(`answered with more than ${MAX_LINE_BYTES >> 20} MB`);
    if (!response.ok)
        return errored(`answered ${status}\nthe answer: ${text}`);
    const object = (0,protocol/* parseObject */.lj)(text);
    if (typeof object === 'string')
        return errored(`answered with something that is not a JSON object\nthe answer: ${text}`);
    const { id: answered } = object;
    return answered === undefined || answered === id
        ? { kind: 'replied', reply: object }
        : errored('answered a request it was not asked');
}
async function boundedText(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > MAX_LINE_BYTES)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** `Retry-After` in milliseconds: a number of seconds or a date; `undefined` when it is absent or neither. */
function retryAfter(header, at = (0,clock/* now */.tB)()) {
    if (header === null || header.trim() === '')
        return undefined;
    const wait = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - at.getTime();
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
function errored(reason) {
    return { kind: 'failed', status: 'errored', reason };
}
/** The runtime's own message may quote the whole address, with what it holds of secrets. */
function reasonOf(error) {
    const { name, cause } = error;
    return cause?.code ?? name;
}
/** A user and a password in the address go where they belong: `fetch` refuses them there. */
function addressOf(url) {
    const address = new URL(url);
    const { username, password } = address;
    if (username === '' && password === '')
        return { address: url, headers: HEADERS };
    address.username = '';
    address.password = '';
    const basic = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
    return { address: address.href, headers: { ...HEADERS, authorization: `Basic ${basic}` } };
}
/** An address as it may be printed: a user, a password or a query may hold a key. */
function withoutSecrets(address) {
    return address.replace(/^([a-z][a-z+.-]*:\/\/)[^/?#]*@/i, '$1').replace(/[?#].*$/s, '');
}

// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(96641);
;// CONCATENATED MODULE: ./build/agent/log-tail.js

/** More is kept than is shown: a secret is known as one only while it is whole. */
const KEPT_BYTES = 16 << 10;
const SHOWN_CHARACTERS = 2 << 10;
const SHOWN_LINES = 10;
function logTail() {
    let kept = Buffer.alloc(0);
    return {
        add(chunk) {
            kept = Buffer.concat([kept, chunk.subarray(-KEPT_BYTES)]).subarray(-KEPT_BYTES);
        },
        text(redact) {
            const lines = redact(kept.toString('utf8')).split(/\r?\n/);
            const shown = lines
                .filter((line) => line.trim() !== '')
                .slice(-SHOWN_LINES)
                .join('\n');
            return (0,visible/* visible */.RK)(shown.slice(-SHOWN_CHARACTERS));
        },
    };
}

;// CONCATENATED MODULE: ./build/agent/line-process.js



/** A broken pipe and the end that caused it are told apart by waiting a little for the end. */
const PIPE_GRACE_MS = 100;
const LEAVE_GRACE_MS = 300;
function startLineProcess(command, options, handlers) {
    const log = logTail();
    let over = false;
    const fault = (kind, message, clean = false) => {
        if (over)
            return;
        over = true;
        handlers.fault({ kind, message, clean });
    };
    const reader = lineReader({
        messages(lines) {
            if (!over)
                handlers.messages(lines);
        },
        log: (line) => log.add(line),
        fault: (kind) => fault('broken', LINE_FAULTS[kind]),
    });
    const group = (0,system_process/* startGroup */.O)(command, options, {
        stdout(chunk) {
            if (!over)
                reader.read(chunk);
        },
        stderr: (chunk) => log.add(chunk),
        stdinClosed() {
            setTimeout(() => fault('broken', 'closed its standard input'), PIPE_GRACE_MS);
        },
        ended(end) {
            reader.end();
            if (end.kind === 'not-started')
                fault('not-started', end.reason);
            else
                fault('ended', endInWords(end), end.kind === 'exited' && end.code === 0);
        },
    });
    return {
        send: (line) => group.write(`${line}\n`),
        logTail: (redact) => log.text(redact),
        async stop(graceMs = LEAVE_GRACE_MS) {
            group.closeInput();
            let timer;
            const grace = new Promise((resolve) => {
                timer = setTimeout(() => resolve('over'), graceMs);
            });
            if ((await Promise.race([group.ended, grace])) === 'over')
                await group.stop();
            clearTimeout(timer);
        },
        kill: () => group.stop(),
    };
}
const LINE_FAULTS = {
    'line-too-long': `printed a line of more than ${MAX_LINE_BYTES >> 20} MB`,
    'not-utf-8': 'printed a line that is not UTF-8',
};
function endInWords(end) {
    return end.kind === 'exited' ? `ended with exit code ${end.code}` : `was ended by ${end.signal}`;
}

;// CONCATENATED MODULE: ./build/agent/per-case.js










/** An agent that is started for every trial: the request on its input, the reply as its last JSON line, exit code 0. */
function openPerCaseAgent(options) {
    const health = healthOf('the agent', options.concurrency);
    const running = new Set();
    let stopped = false;
    return {
        async ask(request) {
            const reason = stopped ? 'the run was stopped' : health.gaveUp();
            if (reason !== undefined)
                return { status: 'not-run', error: reason };
            const startedAt = (0,clock/* monotonic */.x1)();
            const result = await runOnce(options, request, running);
            const durationMs = (0,clock/* monotonic */.x1)() - startedAt;
            if (result.kind === 'not-started') {
                const error = cannotStart(options.command, options.cwd, 'agent.command', result.reason);
                health.failed(error, true);
                return { status: 'not-run', error };
            }
            if (result.kind === 'failed') {
                health.failed(result.reason.split('\n', 1)[0] ?? result.reason);
                return { status: result.status, error: failureText(result.reason, result.log, options.redact), durationMs };
            }
            const reply = parseReply(result.reply);
            if (reply.kind === 'error') {
                return {
                    status: 'errored',
                    error: failureText(`the agent ${reply.message}`, result.log, options.redact),
                    durationMs,
                };
            }
            health.completed();
            return { status: 'completed', reply: reply.value, durationMs };
        },
        async stop() {
            stopped = true;
            await Promise.all([...running].map((group) => group.stop()));
        },
    };
}
async function runOnce({ command, cwd, env, timeoutMs, redact }, request, running) {
    const id = (0,external_node_crypto_.randomUUID)();
    const log = logTail();
    let reply;
    let failure;
    const fail = (status, what) => {
        failure ??= { status, reason: `the agent ${what}` };
        void group.stop();
    };
    const reader = lineReader({
        messages(lines) {
            for (const line of lines) {
                const object = (0,protocol/* parseObject */.lj)(line);
                if (typeof object === 'string')
                    return fail('errored', (0,protocol/* lineFault */.fD)(object, line));
                if ((0,protocol/* capabilitiesOf */.SF)(object) === undefined)
                    reply = object;
            }
        },
        log: (line) => log.add(line),
        fault: (kind) => fail('errored', LINE_FAULTS[kind]),
    });
    const group = (0,system_process/* startGroup */.O)(command, { cwd, env }, {
        stdout: (chunk) => reader.read(chunk),
        stderr: (chunk) => log.add(chunk),
        // An agent need not read what it was asked; whether it answered decides.
        stdinClosed() { },
        ended: () => reader.end(),
    });
    running.add(group);
    const timer = setTimeout(() => fail('timed-out', `did not answer within ${seconds(timeoutMs)}`), timeoutMs);
    group.write(`${requestText(id, request)}\n`);
    group.closeInput();
    const end = await group.ended;
    clearTimeout(timer);
    running.delete(group);
    if (end.kind === 'not-started')
        return end;
    failure ??= faultOf(end, reply, id);
    if (failure !== undefined)
        return { kind: 'failed', ...failure, log: log.text(redact) };
    return { kind: 'replied', reply: reply ?? {}, log: log.text(redact) };
}
function faultOf(end, reply, id) {
    const failed = (what) => ({ status: 'errored', reason: `the agent ${what}` });
    if (end.kind === 'signalled' || end.code !== 0)
        return failed(endInWords(end));
    if (reply === undefined)
        return failed('ended without a reply: no line of its output starts with {');
    const { id: answered } = reply;
    return answered === undefined || answered === id ? undefined : failed('answered a request it was not asked');
}

;// CONCATENATED MODULE: ./build/agent/line-pool.js






function openLinePool(options) {
    const { command, cwd, env, name, configKey, concurrency, timeoutMs, redact } = options;
    const health = healthOf(name, concurrency);
    const capabilities = new Set();
    const workers = new Set();
    const idle = [];
    const waiting = [];
    const leaving = new Set();
    // Ids that cannot be guessed: what a process prints before it was asked never passes for an answer.
    const prefix = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    let asked = 0;
    let stopped = false;
    function dispatch(pending) {
        const reason = stopped ? 'the run was stopped' : health.gaveUp();
        if (reason !== undefined) {
            pending.resolve({ status: 'not-run', error: reason });
            return;
        }
        const worker = idle.pop() ?? (workers.size < concurrency ? startWorker() : undefined);
        if (worker === undefined)
            waiting.push(pending);
        else
            give(worker, pending);
    }
    function startWorker() {
        const process = startLineProcess(command, { cwd, env }, {
            messages: (lines) => hear(worker, lines),
            fault: (fault) => onFault(worker, fault),
        });
        const worker = { process, pending: undefined, lastAnswered: undefined };
        workers.add(worker);
        return worker;
    }
    function give(worker, pending) {
        worker.pending = pending;
        pending.startedAt = (0,clock/* monotonic */.x1)();
        pending.timer = setTimeout(() => fail(worker, 'timed-out', `${name} did not answer within ${seconds(timeoutMs)}`), timeoutMs);
        worker.process.send(pending.line);
    }
    function hear(worker, lines) {
        if (!workers.has(worker))
            return;
        const heard = understand(worker, lines);
        if ('fault' in heard)
            fail(worker, 'errored', `${name} ${heard.fault}`);
        else if (worker.pending !== undefined && heard.answer !== undefined)
            settle(worker, worker.pending, heard.answer);
    }
    /** All lines that came together are looked at first, so that a second reply right behind a first one taints both. */
    function understand({ pending, lastAnswered }, lines) {
        let answer;
        for (const line of lines) {
            const object = (0,protocol/* parseObject */.lj)(line);
            if (typeof object === 'string')
                return { fault: (0,protocol/* lineFault */.fD)(object, line) };
            const able = (0,protocol/* capabilitiesOf */.SF)(object);
            const { id } = object;
            if (able !== undefined)
                for (const capability of able)
                    capabilities.add(capability);
            else if (pending !== undefined && id === pending.id && answer === undefined)
                answer = options.parse(object);
            else
                return { fault: strayReply(id, answer === undefined ? lastAnswered : pending?.id) };
        }
        return { answer };
    }
    function settle(worker, pending, answer) {
        clearTimeout(pending.timer);
        worker.pending = undefined;
        worker.lastAnswered = pending.id;
        const durationMs = (0,clock/* monotonic */.x1)() - pending.startedAt;
        if (answer.kind === 'answer') {
            health.completed();
            pending.resolve({ status: 'completed', reply: answer.value, durationMs });
        }
        else {
            const error = failureText(`${name} ${answer.message}`, worker.process.logTail(redact), redact);
            pending.resolve({ status: 'errored', error, durationMs });
        }
        const next = waiting.shift();
        if (next === undefined)
            idle.push(worker);
        else
            give(worker, next);
    }
    function onFault(worker, fault) {
        if (!workers.has(worker))
            return;
        if (fault.kind === 'not-started') {
            fail(worker, 'not-run', cannotStart(command, cwd, configKey, fault.message), true);
        }
        else if (fault.clean && worker.pending === undefined && worker.lastAnswered !== undefined) {
            // It left between two requests after good work: this only makes room for a new one.
            retire(worker);
        }
        else {
            const when = worker.pending === undefined ? ' while nothing was asked' : ' before it answered';
            fail(worker, 'errored', `${name} ${fault.message}${fault.kind === 'ended' ? when : ''}`);
        }
    }
    function fail(worker, status, reason, fatal = false) {
        const { pending } = worker;
        health.failed(reason.split('\n', 1)[0] ?? reason, fatal);
        const gone = retire(worker);
        if (pending === undefined)
            return;
        clearTimeout(pending.timer);
        const durationMs = (0,clock/* monotonic */.x1)() - pending.startedAt;
        if (status === 'not-run')
            pending.resolve({ status, error: reason });
        // Only once the process is gone has everything it said been read.
        else
            void gone.then(() => pending.resolve({ status, error: failureText(reason, worker.process.logTail(redact), redact), durationMs }));
    }
    function retire(worker) {
        workers.delete(worker);
        const position = idle.indexOf(worker);
        if (position !== -1)
            idle.splice(position, 1);
        const gone = track(worker.process.kill());
        for (const pending of waiting.splice(0))
            dispatch(pending);
        return gone;
    }
    function track(leave) {
        const tracked = leave.finally(() => leaving.delete(tracked));
        leaving.add(tracked);
        return tracked;
    }
    return {
        ask(request) {
            return new Promise((resolve) => {
                asked += 1;
                const id = `${prefix}-${asked}`;
                dispatch({ id, line: request(id), resolve, startedAt: 0 });
            });
        },
        capabilities: () => capabilities,
        async stop() {
            stopped = true;
            for (const pending of waiting.splice(0))
                dispatch(pending);
            for (const worker of [...workers]) {
                if (worker.pending !== undefined)
                    fail(worker, 'errored', `${name} was stopped before it answered`);
                else {
                    workers.delete(worker);
                    track(worker.process.stop());
                }
            }
            await Promise.all(leaving);
        },
    };
}
function strayReply(id, lastAnswered) {
    if (id === undefined)
        return 'printed a JSON line without an `id`';
    return id === lastAnswered ? 'answered the same request twice' : 'answered a request it was not asked';
}

;// CONCATENATED MODULE: ./build/agent/persistent.js


/** An agent that stays: up to `concurrency` processes, each reading requests line by line until its input ends. */
function openPersistentAgent(options) {
    const pool = openLinePool({ ...options, name: 'the agent', configKey: 'agent.command', parse: parseReply });
    return {
        ask: (request) => pool.ask((id) => requestText(id, request)),
        capabilities: () => pool.capabilities(),
        stop: () => pool.stop(),
    };
}

;// CONCATENATED MODULE: ./build/agent/open-agent.js







/** The longest delay a timer of the runtime can hold; a longer one would fire at once. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;
/** Readies an agent to be asked. Nothing is started before the first question; `stop` leaves nothing behind. */
function openAgent(config, context) {
    const { transport, concurrency } = config;
    const redact = context.redact ?? ((text) => text);
    const timeoutMs = Math.min(config.timeout, LONGEST_TIMEOUT_MS);
    switch (transport.kind) {
        case 'persistent':
        case 'per-case':
            return openCommandAgent(config, transport.kind, { command: transport.command, cwd: context.cwd, concurrency, timeoutMs, redact }, context.env);
        case 'http':
            return openHttpAgent({ url: transport.url, concurrency, timeoutMs, random: Math.random, redact });
        case 'results':
            throw new problem/* CouldNotCheck */.xy({
                message: 'an agent given by `agent.results` is run by its own runner and cannot be asked case by case',
                remedy: 'Give `agent.command` or `agent.http`',
            });
        default:
            return (0,json/* assertNever */.xb)(transport);
    }
}
function openCommandAgent(config, kind, options, environment) {
    const home = (0,agent_home/* temporaryHome */.R)();
    const env = (0,agent_environment/* childEnvironment */.Qc)(environment, { allowed: config.env, home: home.path });
    const agent = (kind === 'persistent' ? openPersistentAgent : openPerCaseAgent)({ ...options, env });
    return {
        ...agent,
        async stop() {
            await agent.stop();
            home.remove();
        },
    };
}

// EXTERNAL MODULE: ./build/cases/fingerprint.js
var fingerprint = __webpack_require__(88582);
// EXTERNAL MODULE: ./build/gather/case-set.js + 13 modules
var case_set = __webpack_require__(48733);
// EXTERNAL MODULE: ./build/gather/suite-side.js + 23 modules
var suite_side = __webpack_require__(69063);
// EXTERNAL MODULE: ./build/prompts/read/template.js
var read_template = __webpack_require__(74943);
;// CONCATENATED MODULE: ./build/prompts/literals.js

const CLOSING = new Map([
    ['{{{', '}}}'],
    ['{{', '}}'],
    ['{%', '%}'],
    ['{#', '#}'],
    ['<%', '%>'],
    ['${', '}'],
]);
/** Openings of tags, and placeholders of one word: `$name`, `{name}`, `{name:>8}`, `{0}`, `{}`. */
const OPENING = /\{\{\{?|\{[%#]|<%|\$\{|\$[A-Za-z_]\w*|\{(?:[A-Za-z_][\w.[\]]*(?:![rsa])?(?::[^{}\n]*)?|\d*)\}/g;
const OPENS_BLOCK = /^\{\{\{?~?\s*[#^]\s*[\w@*>]|^\{%[-+]?\s*(?:if|for|macro|call|filter|block)\b|^\{%[-+]?\s*set\b[^=]*$/;
const CLOSES_BLOCK = /^\{\{\{?~?\s*\/|^\{%[-+]?\s*end(?:if|for|macro|call|filter|block|set)\b/;
/**
 * What stands between the placeholders of a template, in order. Braces are never part of it: templates of Python and
 * JavaScript double them where one is meant.
 */
function literalsOf(template) {
    const literals = [];
    const closer = (0,read_template/* closerOf */.Yi)(template);
    let depth = 0;
    let position = 0;
    const opening = new RegExp(OPENING);
    for (let match = opening.exec(template); match !== null; match = opening.exec(template)) {
        const mark = CLOSING.get(match[0]);
        const from = match.index + match[0].length;
        const close = mark === undefined ? from : closer(mark, from);
        if (close === undefined)
            continue;
        literals.push(...piecesOf(template.slice(position, match.index), depth > 0));
        position = close + (mark?.length ?? 0);
        opening.lastIndex = position;
        const tag = template.slice(match.index, close);
        if (OPENS_BLOCK.test(tag))
            depth++;
        else if (CLOSES_BLOCK.test(tag))
            depth = Math.max(0, depth - 1);
    }
    return [...literals, ...piecesOf(template.slice(position), depth > 0)];
}
/**
 * The texts among source code: stretches between quotes, escapes, placeholders and line ends. Which of them are code
 * and which are sent is not known, so each is optional.
 */
function sourceLiteralsOf(source) {
    return source
        .split('\n')
        .flatMap(literalsOf)
        .flatMap(({ text }) => text.split(/["'`]|\\./))
        .map((text) => ({ text: collapse(text), optional: true }))
        .filter(({ text }) => text.length > 3 && isWorded(text));
}
/** A text for comparison: Unicode NFC, white space of any kind and length one blank. */
function collapse(text) {
    // Leaving out the single blanks, which most are, makes this several times as fast as /\s+/.
    return text
        .normalize('NFC')
        .replace(/[^\S ]\s*| \s+/g, ' ')
        .trim();
}
function piecesOf(text, optional) {
    return text
        .split(/[{}]/)
        .map((piece) => ({ text: collapse(piece), optional }))
        .filter((piece) => isWorded(piece.text));
}
function isWorded(text) {
    return /[\p{L}\p{N}]/u.test(text);
}

;// CONCATENATED MODULE: ./build/prompts/receipt.js

/** What a receipt proves about one trial. For many trials of one prompt `receiptMatcher` prepares once. */
function matchReceipt(receipt, own, others) {
    return receiptMatcher(own, others)(receipt);
}
/**
 * Compares receipts with the prompt of the trial's own revision and with the other known versions of it. Between the
 * placeholders of a version its text has to stand in what was sent, in order; the version with most such text wins.
 * When two versions with different digests explain it equally well, nothing is proved. White space is not compared.
 */
function receiptMatcher(own, others) {
    const mine = candidateOf(own);
    const rivals = others.filter(({ digest }) => digest !== own.digest).map(candidateOf);
    const known = new Map();
    return (receipt) => {
        if ('digest' in receipt)
            return claimOf(receipt.digest, own);
        const state = known.get(receipt.text) ?? stateOf(collapse(receipt.text), own, mine, rivals);
        if (known.size >= MOST_REMEMBERED)
            known.clear();
        known.set(receipt.text, state);
        return state;
    };
}
/** A prompt without placeholders is sent as the same text trial after trial. */
const MOST_REMEMBERED = 20;
function stateOf(sent, { format }, mine, rivals) {
    if (sent === '' || mine.size === 0)
        return 'unknown';
    return format === 'region' ? nearest(sent, mine, rivals) : fitting(sent, mine, rivals);
}
function candidateOf({ format, texts }) {
    const messages = texts.map((text) => {
        const literals = format === 'region' ? sourceLiteralsOf(text) : literalsOf(text);
        const plain = collapse(text);
        const [first, last] = [literals.at(0), literals.at(-1)];
        return {
            literals,
            begins: first?.optional === false && plain.startsWith(first.text),
            ends: last?.optional === false && plain.endsWith(last.text),
        };
    });
    const all = messages.flatMap(({ literals }) => literals);
    return { all, messages, size: sizeOf(all) };
}
function claimOf(digest, own) {
    const [, digits] = /^(?:[^@]*@)?(?:sha256:)?([0-9a-f]{12,64})$/i.exec(digest.trim()) ?? [];
    if (digits === undefined)
        return 'unknown';
    return own.digest.startsWith(digits.toLowerCase()) ? 'claimed' : 'another';
}
/** For templates: all that is always sent has to be there. */
function fitting(sent, mine, rivals) {
    const own = fitOf(sent, mine);
    const best = Math.max(-1, ...rivals.map((rival) => fitOf(sent, rival)).filter((covered) => covered !== 'part'));
    if (own === 'part')
        return best >= 0 ? 'another' : 'unknown';
    if (own === -1 || best > own)
        return 'another';
    return best === own ? 'unknown' : 'verified';
}
/**
 * For source code, in which texts and code cannot be told apart: the version of which most is there and least is
 * missing, as long as that is more than half of it.
 */
function nearest(sent, mine, rivals) {
    const balance = (candidate) => 2 * (coverage(sent, candidate.all) ?? 0) - candidate.size;
    const own = balance(mine);
    const best = Math.max(Number.NEGATIVE_INFINITY, ...rivals.map(balance));
    if (Math.max(own, best) <= 0 || own === best)
        return 'unknown';
    return own > best ? 'verified' : 'another';
}
/** Covered characters; −1 when the version does not fit; `part` when too little of it is there to go by. */
function fitOf(sent, { all, messages, size }) {
    const whole = coverage(sent, all);
    if (whole !== undefined)
        return whole > 0 ? whole : 'part';
    const alone = messages
        .filter((message) => isAlone(sent, message))
        .map(({ literals }) => coverage(sent, literals) ?? 0);
    const most = Math.max(0, ...alone);
    if (most === 0)
        return -1;
    return most * 2 >= size ? most : 'part';
}
/** Whether a text can be this message and nothing else: it begins and ends as the message does. */
function isAlone(sent, { literals, begins, ends }) {
    const [first, last] = [literals.at(0), literals.at(-1)];
    if (begins && first !== undefined && !sent.startsWith(first.text))
        return false;
    return !(ends && last !== undefined && !sent.endsWith(last.text));
}
/**
 * How many characters of the literals stand in the text in order, or nothing when one that is always sent does not.
 * An optional one counts where it leaves room for those that have to follow.
 */
function coverage(sent, literals) {
    const latest = latestStarts(sent, literals);
    if (latest === undefined)
        return undefined;
    let position = 0;
    let covered = 0;
    literals.forEach(({ text, optional }, index) => {
        const found = sent.indexOf(text, position);
        const room = optional ? (latest[index] ?? 0) : sent.length;
        if (found === -1 || found + text.length > room)
            return;
        position = found + text.length;
        covered += text.length;
    });
    return covered;
}
/** Per literal, where the next one that is always sent starts at the latest; nothing when they do not all fit. */
function latestStarts(sent, literals) {
    const latest = new Array(literals.length).fill(sent.length);
    let limit = sent.length;
    for (let index = literals.length - 1; index >= 0; index--) {
        latest[index] = limit;
        const literal = literals[index];
        if (literal === undefined || literal.optional)
            continue;
        const start = limit - literal.text.length;
        limit = start < 0 ? -1 : sent.lastIndexOf(literal.text, start);
        if (limit === -1)
            return undefined;
    }
    return latest;
}
function sizeOf(literals) {
    return literals.reduce((size, { text }) => size + text.length, 0);
}

;// CONCATENATED MODULE: ./build/run/fingerprint.js

/** Digests of everything that decides a trial's result. */
function fingerprintOf(parts) {
    return {
        prompts: digestOf(Object.fromEntries(parts.prompts)),
        cases: parts.cases,
        scorers: scorersDigest(parts.steps),
        agent: digestOf(parts.agent),
        config: digestOf(parts.config),
    };
}
/** Scorer, its options and threshold by step name, whatever the order: runs with equal ones can be compared. */
function scorersDigest(steps) {
    const byName = steps.map(({ name, scorer, threshold }) => [name, { scorer, threshold }]);
    return digestOf(Object.fromEntries(byName));
}
function digestOf(value) {
    return `sha256:${(0,json/* sha256 */.sc)((0,json/* canonicalJson */.dj)(value))}`;
}

// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/run/read-run-line.js
var read_run_line = __webpack_require__(58359);
// EXTERNAL MODULE: ./build/run/settle.js
var settle = __webpack_require__(38135);
// EXTERNAL MODULE: ./build/run/write-run-file.js
var write_run_file = __webpack_require__(10360);
;// CONCATENATED MODULE: ./build/run/journal.js





/**
 * Opens a run file to write: a new one, or one of the same fingerprint where a run was cut short. A torn last line
 * is removed. Throws `CouldNotCheck` when the file belongs to another run or is damaged.
 */
async function openJournal(file, header, options) {
    try {
        const { completed, bytes } = options.fresh ? await startOver(file) : await readEarlier(file, header);
        file.truncate(bytes);
        if (bytes === 0)
            file.append(`${(0,write_run_file/* headerLine */.i)(header)}\n`);
        return {
            has: (key) => completed.size > 0 && completed.has((0,settle/* trialKey */.wK)(key)),
            append: (trial) => file.append(`${(0,write_run_file/* trialLine */.X)(trial, options.redactor)}\n`),
            close: () => file.close(),
        };
    }
    catch (error) {
        file.close();
        throw error;
    }
}
async function startOver(file) {
    for await (const { text } of file.lines()) {
        refuseForeign(file.path, text);
        break;
    }
    return { completed: new Set(), bytes: 0 };
}
async function readEarlier(file, header) {
    const completed = new Set();
    let bytes = 0;
    let number = 0;
    let torn;
    for await (const { text, end, whole } of file.lines()) {
        number += 1;
        if (number > 1 && text.trim() === '') {
            if (whole && torn === undefined)
                bytes = end;
            continue;
        }
        if (torn !== undefined)
            throw new problem/* CouldNotCheck */.xy((0,read_run_file/* brokenLine */.kU)(file.path, torn));
        if (number === 1)
            refuseForeign(file.path, text);
        const reading = number === 1 ? (0,read_run_line/* readHeaderLine */._)((0,read_run_file/* withoutMark */.E_)(text)) : (0,read_run_line/* readTrialLine */.b)(text);
        if (!whole || reading.kind === 'torn') {
            torn = number;
        }
        else if (reading.kind === 'wrong') {
            throw new problem/* CouldNotCheck */.xy({ ...(0,read_run_file/* problemOf */.Zw)(reading, file.path, number), remedy: START_OVER });
        }
        else {
            if ('suite' in reading.value)
                refuseOther(file.path, reading.value, header);
            else if (reading.value.status === 'completed')
                completed.add((0,settle/* trialKey */.wK)(reading.value));
            bytes = end;
        }
    }
    return { completed, bytes };
}
const HEADER_START = '{"evalgap":"run"';
const START_OVER = 'Start over with `--fresh`, or give another file with `--output`';
/** Nothing but a run file, or the beginning of one, is ever written over. */
function refuseForeign(path, firstLine) {
    const start = (0,read_run_file/* withoutMark */.E_)(firstLine)
        .replace(/^(\{"evalgap":) /, '$1')
        .slice(0, HEADER_START.length);
    if (HEADER_START.startsWith(start))
        return;
    throw new problem/* CouldNotCheck */.xy({
        message: 'this file is there already and is not a run file; it is left as it is',
        location: { file: path, line: 1 },
        remedy: 'Give another file with `--output`',
    });
}
function refuseOther(path, found, wanted) {
    const different = found.suite === wanted.suite ? differingParts(found.fingerprint, wanted.fingerprint) : ['suite'];
    if (different.length === 0)
        return;
    throw new problem/* CouldNotCheck */.xy({
        message: `this run file was begun under another ${different.join(', ')}; its trials cannot be continued`,
        location: { file: path, line: 1 },
        remedy: START_OVER,
    });
}
function differingParts(found, wanted) {
    if (found === undefined || wanted === undefined)
        return ['fingerprint'];
    return ['prompts', 'cases', 'scorers', 'agent', 'config'].filter((part) => found[part] !== wanted[part]);
}

;// CONCATENATED MODULE: ./build/run/rate.js
function makeRateLimiter(limits, clock) {
    const requests = limits.requests && slidingWindow(limits.requests);
    const tokens = limits.tokens && slidingWindow(limits.tokens);
    let last = Promise.resolve();
    async function waitTurn() {
        for (;;) {
            const now = clock.now();
            const wait = Math.max(requests?.waitFor(1, now) ?? 0, tokens?.waitFor(1, now) ?? 0);
            if (wait <= 0)
                break;
            await clock.sleep(wait);
        }
        requests?.add(1, clock.now());
    }
    return {
        admit() {
            last = last.then(waitTurn);
            return last;
        },
        spend: (amount) => tokens?.add(amount, clock.now()),
    };
}
function slidingWindow({ amount: limit, per }) {
    const entries = [];
    let sum = 0;
    function forget(now) {
        while (entries[0] !== undefined && entries[0].at + per <= now)
            sum -= entries.shift()?.amount ?? 0;
    }
    return {
        add(amount, now) {
            forget(now);
            entries.push({ at: now, amount });
            sum += amount;
        },
        waitFor(amount, now) {
            forget(now);
            let left = sum;
            // What alone exceeds the limit passes once the window is empty.
            for (const entry of entries) {
                if (left + amount <= limit)
                    break;
                left -= entry.amount;
                if (left + amount <= limit || left <= 0)
                    return entry.at + per - now;
            }
            return 0;
        },
    };
}

;// CONCATENATED MODULE: ./build/run/schedule.js
/** All questions, item by item as they are pulled, with the lanes side by side so that both sides see the same hour. */
async function* schedule(items, lanes, trials) {
    for await (const item of items) {
        for (let trial = 1; trial <= trials; trial += 1) {
            for (const lane of lanes) {
                const concerned = item.versions.filter(({ set }) => lane.journals[set] !== undefined);
                if (concerned.length === 0)
                    continue;
                const versions = concerned.filter((version) => !isOnRecord(lane, version, trial));
                yield { lane, item, trial, versions };
            }
        }
    }
}
function isOnRecord(lane, { case: { id, digest }, set }, trial) {
    return lane.journals[set]?.has({ case: id, digest, trial }) === true;
}

;// CONCATENATED MODULE: ./build/run/score-trial.js
/** Turns how a request ended into the trial of one version of its case. */
async function scoreTrial(version, trial, outcome, lane, scoring) {
    const { id, digest, tags, group } = version;
    const about = { case: id, digest, trial, tags, ...(group === undefined ? {} : { group }) };
    if (outcome.status !== 'completed') {
        return {
            ...about,
            status: outcome.status,
            steps: [],
            receipts: new Map(),
            ...('durationMs' in outcome ? { durationMs: Math.round(outcome.durationMs) } : {}),
            error: outcome.error,
        };
    }
    const { confidence, routed, usage } = outcome.reply;
    return {
        ...about,
        status: 'completed',
        steps: await scoreSteps(version, outcome.reply, scoring),
        receipts: receiptStates(outcome.reply, lane),
        ...(confidence === undefined ? {} : { confidence }),
        ...(routed === undefined ? {} : { routed }),
        durationMs: Math.round(outcome.durationMs),
        ...(usage === undefined ? {} : { usage }),
    };
}
/** The suite's steps in their order, scored where this version expects them; then what else the agent did, unscored. */
async function scoreSteps(version, reply, scoring) {
    const occurrences = byName(reply, scoring.steps);
    const steps = [];
    for (const { name } of scoring.steps) {
        const occurred = occurrences.get(name);
        const expected = version.expect.get(name);
        occurrences.delete(name);
        if (expected !== undefined) {
            const score = await scoreOf(scoring.scorers.get(name), expected, occurred?.outputs ?? []);
            steps.push({ name, ...score, expected, ...recorded(occurred) });
        }
        else if (occurred !== undefined) {
            steps.push({ name, ...recorded(occurred) });
        }
    }
    for (const [name, occurred] of occurrences)
        steps.push({ name, ...recorded(occurred) });
    return steps;
}
/** A step may occur more than once. The reply's own `output` is that of the final step, unless a step says it. */
function byName(reply, steps) {
    const occurrences = new Map();
    for (const { name, output, confidence } of reply.steps) {
        const before = occurrences.get(name);
        const latest = confidence ?? before?.confidence;
        occurrences.set(name, {
            outputs: [...(before?.outputs ?? []), output],
            ...(latest === undefined ? {} : { confidence: latest }),
        });
    }
    const final = steps.find((step) => step.final)?.name;
    if (final !== undefined && reply.output !== undefined && !occurrences.has(final)) {
        occurrences.set(final, { outputs: [reply.output] });
    }
    return occurrences;
}
function recorded(occurred) {
    if (occurred === undefined)
        return {};
    const { outputs, confidence } = occurred;
    const [only] = outputs;
    return {
        output: outputs.length === 1 && only !== undefined ? only : outputs,
        ...(confidence === undefined ? {} : { confidence }),
    };
}
/** A scorer is asked about a step that did not occur too; one that fails gives no score. */
async function scoreOf(scorer, expected, outputs) {
    if (scorer === undefined)
        return { score: null, reason: 'the suite has no scorer for this step' };
    try {
        return await scorer(expected, outputs);
    }
    catch (error) {
        return { score: null, reason: `the scorer failed: ${error instanceof Error ? error.message : String(error)}` };
    }
}
function receiptStates(reply, lane) {
    const states = new Map();
    for (const [id, receipt] of reply.prompts) {
        if (lane.promptPaths.has(id))
            states.set(id, lane.receipts(id, receipt));
    }
    return states;
}

;// CONCATENATED MODULE: ./build/run/run-trials.js


/**
 * Asks every item of every lane and records each trial as soon as it is scored. Faults of an agent are outcomes of
 * trials; what is thrown comes from the items or the journals, after the requests in flight were finished and
 * recorded wherever a journal still takes them.
 */
async function runTrials(options) {
    const questions = schedule(options.items, options.lanes, options.trials);
    const tally = { done: 0, completed: 0, failed: 0, notRun: 0, resumed: 0 };
    let broken = false;
    const over = () => broken || options.signal?.aborted === true;
    async function work() {
        let answered;
        try {
            while (!over()) {
                const next = await questions.next();
                if (next.done)
                    break;
                const before = answered;
                answered = undefined;
                // The answer before is scored and recorded while the agent is at work on the next question.
                const [asked, recorded] = await Promise.allSettled([
                    ask(next.value, options.rate, over),
                    before === undefined ? undefined : record(before),
                ]);
                if (asked.status === 'fulfilled')
                    answered = { question: next.value, answer: asked.value };
                for (const part of [recorded, asked])
                    if (part.status === 'rejected')
                        throw part.reason;
            }
        }
        catch (error) {
            broken = true;
            throw error;
        }
        finally {
            if (answered !== undefined)
                await record(answered);
        }
    }
    async function record({ question, answer }) {
        if (answer.status === 'not-asked')
            return;
        try {
            if (answer.status !== 'on-record')
                await write(question, answer);
        }
        catch (error) {
            broken = true;
            throw error;
        }
        tally[kindOf(answer)] += 1;
        tally.done += 1;
        options.onProgress?.({ ...tally });
    }
    async function write({ lane, trial, versions }, outcome) {
        for (const version of versions) {
            const scored = await scoreTrial(version.case, trial, outcome, lane, options);
            lane.journals[version.set]?.append((await options.redact?.(scored)) ?? scored);
        }
    }
    const workers = await Promise.allSettled(Array.from({ length: options.concurrency }, work));
    await questions.return(undefined);
    for (const worker of workers)
        if (worker.status === 'rejected')
            throw worker.reason;
    return { ...tally };
}
function kindOf({ status }) {
    if (status === 'on-record')
        return 'resumed';
    if (status === 'completed')
        return 'completed';
    return status === 'not-run' ? 'notRun' : 'failed';
}
async function ask({ lane, item, trial, versions }, rate, over) {
    const [first] = versions;
    if (first === undefined)
        return { status: 'on-record' };
    await rate?.admit();
    // A limit may have held the question back for minutes.
    if (over())
        return { status: 'not-asked' };
    const outcome = await lane.agent.ask({
        case: first.case.id,
        trial,
        input: item.input,
        prompts: Object.fromEntries(Array.from(lane.promptPaths, ([id, path]) => [id, { path }])),
    });
    if (outcome.status === 'completed')
        rate?.spend(tokensOf(outcome.reply.usage));
    return outcome;
}
function tokensOf(usage) {
    return (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/system/cleanup.js
var cleanup = __webpack_require__(31964);
;// CONCATENATED MODULE: ./build/system/lock-file.js



/** A lock file names its holder; one whose holder is gone, as a killed process leaves it, counts for nothing. */
function lock(path) {
    const place = `${path}.lock`;
    const own = identity(process.pid) ?? String(process.pid);
    for (;;) {
        try {
            (0,external_node_fs_.writeFileSync)(place, own, { flag: 'wx' });
            const drop = () => (0,external_node_fs_.rmSync)(place, { force: true });
            const release = (0,cleanup/* onExit */.c)('remove', drop);
            return () => {
                release();
                drop();
            };
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw unwritable(path, error);
        }
        const holder = readIfThere(place);
        if (holder !== undefined && isHeld(holder)) {
            throw new problem/* CouldNotCheck */.xy({
                message: `process ${holder.split(' ', 1)[0]} is writing this file`,
                location: { file: path },
                remedy: `Wait for it, or write to another file; if no such process runs, delete ${place}`,
            });
        }
        if (holder !== undefined)
            removeStale(place, holder);
    }
}
/** Moved aside rather than deleted: between two processes that both found it stale only one can move it. */
function removeStale(place, holder) {
    const aside = `${place}.${process.pid}`;
    try {
        (0,external_node_fs_.renameSync)(place, aside);
    }
    catch {
        return;
    }
    if (readIfThere(aside) !== holder)
        (0,external_node_fs_.renameSync)(aside, place);
    else
        (0,external_node_fs_.rmSync)(aside, { force: true });
}
function isHeld(holder) {
    const pid = Number(holder.split(' ', 1)[0]);
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    const now = identity(pid);
    if (now !== undefined)
        return now === holder;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** A process by its id and, where the system tells, its start: ids are given out again. */
function identity(pid) {
    if (!(0,external_node_fs_.existsSync)('/proc/self/stat'))
        return undefined;
    const stat = readIfThere(`/proc/${pid}/stat`);
    // Fields after the name in brackets; the twentieth of them is the start in clock ticks since boot.
    const started = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return started === undefined ? 'gone' : `${pid} ${started}`;
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function unwritable(path, error) {
    const { code, message } = error;
    return new problem/* CouldNotCheck */.xy({
        message: `cannot write this file: ${code ?? message}`,
        location: { file: path },
        remedy: 'Check that its folder may be written to and that the disk is not full',
    });
}

;// CONCATENATED MODULE: ./build/system/append-file.js




/** Opens a file to append to, making its folder, and keeps other processes from doing the same until it is closed. */
function openAppendFile(path) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    }
    catch (error) {
        throw unwritable(path, error);
    }
    const unlock = lock(path);
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, 'a+');
    }
    catch (error) {
        unlock();
        throw unwritable(path, error);
    }
    let open = true;
    let failure;
    return {
        path,
        lines: () => linesOf(path),
        truncate(bytes) {
            try {
                (0,external_node_fs_.ftruncateSync)(file, bytes);
            }
            catch (error) {
                throw unwritable(path, error);
            }
        },
        append(text) {
            if (failure !== undefined)
                throw failure;
            try {
                (0,external_node_fs_.appendFileSync)(file, text);
            }
            catch (error) {
                failure = unwritable(path, error);
                throw failure;
            }
        },
        close() {
            if (!open)
                return;
            open = false;
            try {
                (0,external_node_fs_.closeSync)(file);
            }
            catch (error) {
                throw unwritable(path, error);
            }
            finally {
                unlock();
            }
        },
    };
}
const append_file_LINE_FEED = 0x0a;
async function* linesOf(path) {
    let rest = Buffer.alloc(0);
    let end = 0;
    for await (const chunk of chunksOf(path)) {
        rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let feed = rest.indexOf(append_file_LINE_FEED); feed !== -1; feed = rest.indexOf(append_file_LINE_FEED, start)) {
            end += feed + 1 - start;
            yield { text: rest.toString('utf8', start, feed), end, whole: true };
            start = feed + 1;
        }
        rest = rest.subarray(start);
    }
    if (rest.length > 0)
        yield { text: rest.toString('utf8'), end: end + rest.length, whole: false };
}
async function* chunksOf(path) {
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 18 }))
            yield chunk;
    }
    catch (error) {
        throw (0,files/* unreadable */.O$)(path, error);
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
;// CONCATENATED MODULE: ./build/measure/agent-digest.js




/**
 * A digest of the files that decide an agent's answers: those `agent.inputs` names, else the whole tree. Cases and the
 * config are left out, since they have digests of their own; so is what Evalgap itself keeps, and the file `record` that
 * the run is written to.
 */
async function agentDigest(project, checkout, agent, caseFiles, record) {
    const { repository, folder, file } = project;
    const tree = checkout.temporary ? await (0,git/* listTree */.nT)(repository, checkout.commit) : await (0,git/* listWorkingTree */.sJ)(repository);
    const prefix = folder === '' ? '' : `${folder}/`;
    const elsewhere = new Set([...caseFiles, file].map((path) => prefix + path));
    const own = (0,external_node_path_.relative)(checkout.root, record);
    const isInput = agent.inputs.length === 0
        ? () => true
        : picomatch(agent.inputs.map((pattern) => prefix + pattern), { dot: true });
    const inputs = [...tree].filter(([path]) => isInput(path) &&
        !elsewhere.has(path) &&
        !path.startsWith(`${prefix}.evalgap/`) &&
        path !== own &&
        path !== `${own}.lock`);
    return (0,json/* sha256 */.sc)((0,json/* canonicalJson */.dj)(inputs.sort(([one], [other]) => (one < other ? -1 : 1))));
}

// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/run/progress.js

const WIDEST_BAR = 30;
const NARROWEST_BAR = 5;
/** `support ████░░░░ 120/400 · 30.0 % · 2 failed · 12 s left`, to be drawn over the line before, no wider than `columns`. */
function progressBar(label, progress, planned, elapsedMs, columns) {
    const parts = [`${(0,format/* count */.U9)(progress.done)}/${(0,format/* count */.U9)(planned)}`, (0,format/* percent */.KN)(shareOf(progress, planned))];
    if (progress.failed > 0)
        parts.push(`${(0,format/* count */.U9)(progress.failed)} failed`);
    if (progress.notRun > 0)
        parts.push(`${(0,format/* count */.U9)(progress.notRun)} not run`);
    const left = timeLeft(progress, planned, elapsedMs);
    if (left !== undefined)
        parts.push(left);
    const text = parts.join(' · ');
    const width = Math.min(WIDEST_BAR, columns - label.length - text.length - 3);
    const line = width < NARROWEST_BAR ? `${label} ${text}` : `${label} ${bar(shareOf(progress, planned), width)} ${text}`;
    return line.slice(0, Math.max(0, columns - 1));
}
/** `support: 120 of 400 trials (30.0 %), 2 failed`: a whole line, where nothing can be drawn over. */
function progressLine(label, progress, planned) {
    const share = (0,format/* percent */.KN)(shareOf(progress, planned));
    const remarks = [
        ...(progress.failed > 0 ? [`${(0,format/* count */.U9)(progress.failed)} failed`] : []),
        ...(progress.notRun > 0 ? [`${(0,format/* count */.U9)(progress.notRun)} not run`] : []),
        ...(progress.resumed > 0 ? [`${(0,format/* count */.U9)(progress.resumed)} from the run before`] : []),
    ];
    return [`${label}: ${(0,format/* count */.U9)(progress.done)} of ${(0,format/* count */.U9)(planned)} trials (${share})`, ...remarks].join(', ');
}
function shareOf(progress, planned) {
    return planned === 0 ? 1 : Math.min(1, progress.done / planned);
}
function bar(share, width) {
    const full = Math.floor(share * width);
    return '█'.repeat(full) + '░'.repeat(width - full);
}
function timeLeft({ done, resumed }, planned, elapsedMs) {
    const asked = done - resumed;
    if (asked < 3 || done >= planned)
        return undefined;
    const seconds = Math.ceil(((elapsedMs / asked) * (planned - done)) / 1_000);
    return seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`;
}

;// CONCATENATED MODULE: ./build/measure/progress.js

const REDRAW_MS = 100;
/** Plain lines come once for each such share of the trials. */
const LINES = 10;
/** A bar that is drawn over itself on a terminal; elsewhere a line for every tenth of the trials. */
function reportProgress(world, label, planned) {
    return world.terminal.progress ? progress_bar(world, label, planned) : lines(world, label, planned);
}
function progress_bar({ terminal, drawProgress, monotonic }, label, planned) {
    const start = monotonic();
    let drawn = Number.NEGATIVE_INFINITY;
    return {
        update(progress) {
            const at = monotonic();
            if (at - drawn < REDRAW_MS && progress.done < planned)
                return;
            drawn = at;
            drawProgress(progressBar(label, progress, planned, at - start, terminal.columns));
        },
        end: () => drawProgress(''),
    };
}
function lines({ log }, label, planned) {
    let said = 0;
    return {
        update(progress) {
            const tenth = Math.floor((progress.done / planned) * LINES);
            if (tenth <= said)
                return;
            said = tenth;
            log.info(progressLine(label, progress, planned));
        },
        end() { },
    };
}

;// CONCATENATED MODULE: ./build/run/custom-scorer.js


const custom_scorer_replySchema = schemas/* object */.Ikc({
    score: schemas/* number */.aig().min(0).max(1).nullable(),
    reason: schemas/* string */.YjP().nullish(),
    error: schemas/* string */.YjP().nullish(),
});
/**
 * A scorer that is a command: `{"id","step","expected","outputs"}` per line in, `{"id","score","reason"?}` out.
 * Whatever keeps it from answering is a failure of the scorer: no score, and the reason.
 */
function openCustomScorer(step, options) {
    const name = `the scorer of ${step}`;
    const pool = openLinePool({ ...options, name, configKey: `steps.${step}.command`, parse: parseScore });
    return {
        async score(expected, outputs) {
            const outcome = await pool.ask((id) => JSON.stringify({ id, step, expected, outputs }));
            return outcome.status === 'completed' ? outcome.reply : { score: null, reason: outcome.error };
        },
        stop: () => pool.stop(),
    };
}
function parseScore(reply) {
    if (typeof reply.error === 'string')
        return { kind: 'error', message: `reported: ${reply.error}` };
    const parsed = custom_scorer_replySchema.safeParse(reply);
    if (!parsed.success) {
        return { kind: 'error', message: 'gave a malformed reply\nexpected: {"id","score": 0 to 1 or null,"reason"?}' };
    }
    const { score, reason } = parsed.data;
    if (score === null)
        return { kind: 'answer', value: { score, reason: reason ?? 'the scorer gave no score' } };
    return { kind: 'answer', value: { score, ...(reason == null ? {} : { reason }) } };
}

// EXTERNAL MODULE: ./build/run/map-texts.js
var map_texts = __webpack_require__(35981);
;// CONCATENATED MODULE: ./build/run/redact-command.js



const WITHHELD = '[withheld: the redact command failed]';
const textsSchema = schemas/* object */.Ikc({ texts: schemas/* array */.YOg(schemas/* string */.YjP()) });
/**
 * The suite's own redaction: a command that gets every text of a trial as `{"id","texts":[…]}` and answers with as
 * many texts in the same order.
 */
function openRedactCommand(options) {
    const pool = openLinePool({ ...options, name: 'the redact command', configKey: 'redact', parse: parseTexts });
    return {
        async redact(trial) {
            const texts = [];
            mapTrial(trial, (text) => {
                texts.push(text);
                return text;
            });
            if (texts.length === 0)
                return trial;
            const outcome = await pool.ask((id) => JSON.stringify({ id, texts }));
            const replaced = outcome.status === 'completed' && outcome.reply.length === texts.length ? outcome.reply : [];
            let next = 0;
            return mapTrial(trial, () => {
                const text = replaced[next] ?? WITHHELD;
                next += 1;
                return text;
            });
        },
        stop: () => pool.stop(),
    };
}
function parseTexts(reply) {
    const parsed = textsSchema.safeParse(reply);
    return parsed.success
        ? { kind: 'answer', value: parsed.data.texts }
        : { kind: 'error', message: 'gave a malformed reply\nexpected: {"id","texts":[…]}' };
}
function mapTrial(trial, map) {
    const steps = trial.steps.map((step) => mapStep(step, map));
    return { ...trial, steps, ...(trial.error === undefined ? {} : { error: map(trial.error) }) };
}
/** The name of a scored step stays, being the suite's own; any other may be of the agent's making. */
function mapStep(step, map) {
    const mapped = (key) => {
        const value = step[key];
        return value === undefined ? {} : { [key]: (0,map_texts/* mapTexts */.z)(value, map) };
    };
    const scored = step.score !== undefined || step.expected !== undefined;
    return {
        ...step,
        ...(scored ? {} : { name: map(step.name) }),
        ...mapped('expected'),
        ...mapped('output'),
        ...(step.reason === undefined ? {} : { reason: map(step.reason) }),
    };
}

// EXTERNAL MODULE: ./build/scorers/contains.js
var contains = __webpack_require__(93265);
// EXTERNAL MODULE: ./build/scorers/same.js
var same = __webpack_require__(37394);
;// CONCATENATED MODULE: ./build/scorers/equals.js

/**
 * Right when the output is the expected JSON; several outputs are compared as a list. Expectation and output stand
 * beside each other wherever they are shown: a reason would only repeat them.
 */
function equals(expected, outputs) {
    const [only] = outputs;
    return { score: (0,same/* same */.FB)(expected, outputs.length === 1 ? only : outputs) ? 1 : 0 };
}

// EXTERNAL MODULE: ./build/scorers/expectation.js
var expectation = __webpack_require__(77316);
// EXTERNAL MODULE: ./build/scorers/fields.js
var fields = __webpack_require__(40017);
// EXTERNAL MODULE: ./build/scorers/number.js
var number = __webpack_require__(10633);
// EXTERNAL MODULE: ./build/scorers/regex.js
var regex = __webpack_require__(70937);
// EXTERNAL MODULE: ./build/scorers/tool-call.js + 1 modules
var tool_call = __webpack_require__(22446);
;// CONCATENATED MODULE: ./build/scorers/scorers.js








/**
 * The scorer of a step; `custom` is the one that asks the step's own command, where it has one. A step the agent did
 * not take is wrong whatever the scorer; an expectation the scorer has no use for gives no score.
 */
function makeScorer({ scorer }, custom) {
    const score = scorerOf(scorer, custom);
    return (expected, outputs) => {
        if (outputs.length === 0)
            return { score: 0, reason: 'step missing' };
        const fault = (0,expectation/* expectationFault */.B)(scorer, expected);
        if (fault !== undefined)
            return { score: null, reason: `${fault.message} (expected ${fault.expected})` };
        return score(expected, outputs);
    };
}
function scorerOf(scorer, custom) {
    switch (scorer.kind) {
        case 'equals':
            return equals;
        case 'fields':
            return fields/* fields */.O;
        case 'tool-call':
            return (expected, outputs) => (0,tool_call/* toolCall */.L)(expected, outputs, scorer);
        case 'contains':
            return contains/* contains */.g;
        case 'regex':
            return regex/* regex */.y;
        case 'number':
            return number/* number */.a;
        case 'custom':
            return custom ?? (() => ({ score: null, reason: 'no command to score with was started' }));
        default:
            return (0,json/* assertNever */.xb)(scorer);
    }
}

;// CONCATENATED MODULE: ./build/measure/scoring.js





/** Commands are started when they are first asked. */
function openScoring({ steps, redact }, context) {
    const home = (0,agent_home/* temporaryHome */.R)();
    const env = (0,agent_environment/* childEnvironment */.Qc)(context.environment, { allowed: context.allowed, home: home.path });
    const { cwd, concurrency, timeoutMs } = context;
    const optionsFor = (command) => ({
        command,
        cwd,
        env,
        concurrency,
        timeoutMs,
        redact: context.redact,
    });
    const stops = [];
    const scorers = new Map();
    for (const step of steps) {
        if (step.scorer.kind === 'custom') {
            const custom = openCustomScorer(step.name, optionsFor(step.scorer.command));
            stops.push(custom.stop);
            scorers.set(step.name, makeScorer(step, custom.score));
        }
        else {
            scorers.set(step.name, makeScorer(step));
        }
    }
    const redactCommand = redact === undefined ? undefined : openRedactCommand(optionsFor(redact));
    if (redactCommand !== undefined)
        stops.push(redactCommand.stop);
    return {
        scorers,
        ...(redactCommand === undefined ? {} : { redact: redactCommand.redact }),
        async stop() {
            await Promise.all(stops.map((stop) => stop()));
            home.remove();
        },
    };
}

// EXTERNAL MODULE: ./build/measure/work-items.js
var work_items = __webpack_require__(32883);
;// CONCATENATED MODULE: ./build/measure/run-suite.js

















/** Runs the suite on every side at once, sharing what the agents may use at the same time, and fills the run files. */
async function runSuite(run) {
    requireVariables(run);
    const { world, suite, sides, cases, former, trials } = run;
    const opened = [];
    try {
        const lanes = [];
        for (const side of sides)
            lanes.push(await openLane(run, side, (resource) => opened.push(resource)));
        const head = sides.find(({ name }) => name === 'head') ?? sides[0];
        const { env, concurrency, rate, timeout } = head.agent;
        const scoring = openScoring(suite, {
            cwd: head.checkout.directory,
            environment: world.environment,
            allowed: env,
            concurrency,
            timeoutMs: timeout,
            redact: run.redactor.text,
        });
        opened.push({ close: scoring.stop });
        const progress = reportProgress(world, suite.name, (cases.digests.size + former.size) * trials * sides.length);
        opened.push({ close: progress.end });
        await runTrials({
            items: (0,work_items/* workItems */.K)(cases, (0,case_set/* caseReader */.iz)(suite), former),
            lanes,
            steps: suite.steps,
            scorers: scoring.scorers,
            trials,
            concurrency,
            ...(rate === undefined ? {} : { rate: makeRateLimiter(rate, { now: world.monotonic, sleep: clock/* sleep */.yy }) }),
            ...(scoring.redact === undefined ? {} : { redact: scoring.redact }),
            onProgress: progress.update,
        });
    }
    finally {
        await closeAll(opened.reverse());
    }
}
/** Whatever one of them throws, all are closed. */
async function closeAll(resources) {
    const failures = [];
    for (const resource of resources) {
        try {
            await resource.close();
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
}
async function openLane(run, side, keep) {
    const { world, sides } = run;
    const agent = openAgent(side.agent, {
        cwd: side.checkout.directory,
        env: world.environment,
        redact: run.redactor.text,
    });
    keep({ close: () => agent.stop() });
    const open = async (file, cases, fresh) => {
        const header = await headerOf(run, side, cases);
        const journal = await openJournal(openAppendFile(file), header, { fresh, redactor: run.redactor });
        keep(journal);
        return journal;
    };
    const { former } = side;
    const head = await open(side.file, run.cases.fingerprint, side.fresh);
    return {
        name: side.name,
        agent,
        promptPaths: new Map(side.suite.prompts.map(({ id, path }) => [id, path])),
        receipts: receiptsOf(side, sides),
        journals: former === undefined
            ? { head }
            : { head, base: await open(former.file, formerFingerprint(run.former), former.fresh) },
    };
}
/** Each side's receipts are matched against its own prompts first, and against the other side's as rivals. */
function receiptsOf(side, sides) {
    const rivals = sides.filter((other) => other !== side).flatMap(suite_side/* readablePrompts */.SA);
    const matchers = new Map((0,suite_side/* readablePrompts */.SA)(side).map((prompt) => [
        prompt.id,
        receiptMatcher(prompt, rivals.filter(({ id }) => id === prompt.id)),
    ]));
    return (id, receipt) => matchers.get(id)?.(receipt) ?? 'unknown';
}
async function headerOf(run, side, cases) {
    const { world, project, suite, variant } = run;
    const prompts = (0,suite_side/* promptVersions */.g)(side);
    const { transport, env, timeout } = side.agent;
    const fingerprint = fingerprintOf({
        prompts,
        cases,
        steps: suite.steps,
        agent: {
            transport: transport,
            files: await agentDigest(project, side.checkout, side.agent, run.cases.files, side.file),
        },
        config: {
            env: [...env],
            timeout,
            models: Object.fromEntries(side.suite.models),
            prepare: side.agent.prepare === undefined ? null : [...side.agent.prepare],
            redact: suite.redact === undefined ? null : [...suite.redact],
            commands: await commandFiles(run, side),
            ...(variant === '' ? {} : { variant }),
        },
    });
    return {
        suite: suite.name,
        revision: side.checkout.revision,
        fingerprint,
        prompts,
        steps: suite.steps.map(({ name }) => name),
        final: (0,case_set/* caseReader */.iz)(suite).final,
        scorers: fingerprint.scorers,
        startedAt: world.now.toISOString(),
    };
}
/** A secret that did not arrive is told before the first request, not by 200 refusals of a provider. */
function requireVariables({ world, suite, loaded, sides }) {
    const names = new Set(sides.flatMap(({ agent }) => (0,agent_environment/* missingVariables */.uM)(agent.env, world.environment)));
    if (names.size === 0)
        return;
    throw new problem/* CouldNotCheck */.xy([...names].map((name) => ({
        message: `the agent of \`${suite.name}\` needs the environment variable ${name}, which is not set`,
        location: loaded.locate(['suites', suite.name, 'agent', 'env']),
        expected: `a value for ${name}`,
        remedy: `Set it; in a workflow, pass it under \`env:\` of the step (a pull request from a fork gets no secrets)`,
    })));
}
function formerFingerprint(former) {
    const digest = (0,fingerprint/* caseSetDigest */.R)();
    for (const found of former.values())
        digest.add(found);
    return digest.value();
}
/** Scorers and redaction that are commands come from head's tree: another tree may hold other ones by the same name. */
async function commandFiles({ project, suite, cases, head }, side) {
    if (suite.redact === undefined && suite.steps.every(({ scorer }) => scorer.kind !== 'custom'))
        return null;
    return agentDigest(project, head.checkout, { ...side.agent, inputs: [] }, cases.files, side.file);
}


/***/ }),

/***/ 32883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ workItems),
/* harmony export */   d: () => (/* binding */ formerCases)
/* harmony export */ });
/* harmony import */ var _gather_case_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48733);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57545);


/** Cases as they stood on the base, where head has edited or removed them: they are run for the 2×2 alone. */
async function formerCases(base, head, reader) {
    const former = new Map();
    for await (const found of (0,_gather_case_set_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS)(base, reader)) {
        if (head.digests.get(found.id) !== found.digest)
            former.set(found.id, found);
    }
    return former;
}
/**
 * What is asked of both agents: head's cases, each beside its former version where only the expectation changed
 * (one answer serves both), then the former versions that ask something else.
 */
async function* workItems(head, reader, former) {
    const shared = new Set();
    for await (const current of (0,_gather_case_set_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS)(head, reader)) {
        const before = former.get(current.id);
        if (before !== undefined && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(before.input) === (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(current.input)) {
            shared.add(current.id);
            yield {
                input: current.input,
                versions: [
                    { case: current, set: 'head' },
                    { case: before, set: 'base' },
                ],
            };
        }
        else {
            yield { input: current.input, versions: [{ case: current, set: 'head' }] };
        }
    }
    for (const [id, before] of former) {
        if (!shared.has(id))
            yield { input: before.input, versions: [{ case: before, set: 'base' }] };
    }
}


/***/ }),

/***/ 74943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ replaceSpans),
/* harmony export */   Yi: () => (/* binding */ closerOf),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/** The text with each span replaced. Spans stand in the order of the text and do not overlap. */
function replaceSpans(text, spans) {
    const parts = [];
    let position = 0;
    for (const { start, end, by } of spans) {
        parts.push(text.slice(position, start), by);
        position = end;
    }
    return parts.join('') + text.slice(position);
}
/** A comment that has its lines to itself takes them with it. */
function wholeLines(text, { start, end }) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end);
    const alone = lineEnd !== -1 && isBlank(text.slice(lineStart, start)) && isBlank(text.slice(end, lineEnd));
    return alone ? { start: lineStart, end: lineEnd + 1 } : { start, end };
}
function isBlank(text) {
    return /^[ \t]*$/.test(text);
}
/** Finds closing marks; once there is none ahead it stops looking, so that a text full of openings stays cheap. */
function closerOf(text) {
    const exhausted = new Set();
    return (mark, from) => {
        if (exhausted.has(mark))
            return undefined;
        const found = text.indexOf(mark, from);
        if (found !== -1)
            return found;
        exhausted.add(mark);
        return undefined;
    };
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _agent_protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25452);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11113);



const VERSION = 1;
const MAX_DEPTH = 110;
const LONGEST_EXCERPT = 60;
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    prompts: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    scorers: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    agent: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    fingerprint: fingerprint.exactOptional(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default({}),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
    final: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    scorers: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** Whatever `JSON.parse` gave; nothing of it needs to be checked. */
const json = zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J();
const confidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional();
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).nullable().exactOptional(),
    expected: json.exactOptional(),
    output: json.exactOptional(),
    confidence,
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
});
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    case: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    trial: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['completed', 'errored', 'timed-out', 'not-run']),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema).default([]),
    receipts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['verified', 'claimed', 'another', 'unknown'])).default({}),
    confidence,
    routed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    group: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().exactOptional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        inputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().exactOptional(),
        outputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().exactOptional(),
        costUsd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().exactOptional(),
    })
        .exactOptional(),
    error: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
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
    if ((0,_agent_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .deeperThan */ .ZF)(value, MAX_DEPTH))
        return { kind: 'wrong', message: `nested deeper than ${MAX_DEPTH} levels` };
    return { kind: 'read', value };
}
function wrong(message, error) {
    const [first] = error.issues;
    const path = (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(first?.path.join('.') ?? '', LONGEST_EXCERPT));
    const place = path === '' ? '' : ` at \`${path}\``;
    return { kind: 'wrong', message: `${message}${place}: ${first?.message}` };
}
/** Whatever stands in the file, a message stays one short line. */
function excerpt(value) {
    return (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(JSON.stringify(value), LONGEST_EXCERPT));
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

/***/ 10360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ trialLine),
/* harmony export */   i: () => (/* binding */ headerLine)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24758);

const LONGEST_REASON = 1_000;
/** The first line of a run file, without its line feed. Keys stand in one order, so that equal headers are equal texts. */
function headerLine(header) {
    const { suite, revision, fingerprint, prompts, steps, final, scorers, startedAt } = header;
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
    });
}
/** The line of one trial, without its line feed: secrets out first, then large values cut. */
function trialLine(trial, redactor) {
    const { case: id, digest, status, receipts, confidence, routed, tags, group, durationMs, usage, error } = trial;
    return JSON.stringify({
        case: id,
        digest,
        trial: trial.trial,
        status,
        steps: trial.steps.map((step) => stepFields(step, redactor)),
        ...(receipts.size === 0 ? {} : { receipts: Object.fromEntries(receipts) }),
        confidence,
        routed,
        ...(tags.length === 0 ? {} : { tags: tags.map(redactor.text) }),
        group: group === undefined ? undefined : redactor.text(group),
        durationMs,
        usage,
        error: error === undefined ? undefined : redactor.text(error),
    });
}
function stepFields({ name, score, expected, output, confidence, reason }, redactor) {
    const recorded = (value) => (value === undefined ? undefined : (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutLarge */ .U6)(redactor.json(value)));
    return {
        name: redactor.text(name),
        score,
        expected: recorded(expected),
        output: recorded(output),
        confidence,
        reason: reason === undefined ? undefined : redactor.text(reason).slice(0, LONGEST_REASON),
    };
}


/***/ }),

/***/ 93265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ contains),
/* harmony export */   y: () => (/* binding */ containsFault)
/* harmony export */ });
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(433);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);


function containsFault(expected) {
    if ((0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTexts */ .G)(expected, 'contains') !== undefined)
        return undefined;
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._)(expected, 'a text, a list of texts, or {"contains", "not"} with these; none of them empty');
}
/** The share of the listed texts that stand in the output, letter by letter, in Unicode form NFC. */
function contains(expected, outputs) {
    const listed = (0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTexts */ .G)(expected, 'contains') ?? { wanted: [], unwanted: [] };
    return (0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreListed */ .A)(listed, outputs, containing, { wanted: 'does not contain', unwanted: 'contains' });
}
function containing(listed) {
    const wanted = listed.normalize();
    return (text) => text.includes(wanted);
}


/***/ }),

/***/ 77316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ expectationFault),
/* harmony export */   x: () => (/* binding */ expectationCheck)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
/* harmony import */ var _contains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93265);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40017);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10633);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70937);
/* harmony import */ var _tool_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22446);






/** Looks over expectations by the name of their step, before anything is run; unknown steps pass. */
function expectationCheck(steps) {
    const scorers = new Map(steps.map(({ name, scorer }) => [name, scorer]));
    return (step, expected) => {
        const scorer = scorers.get(step);
        return scorer === undefined ? undefined : expectationFault(scorer, expected);
    };
}
/** Whether what a case expects of a step is something that the step's scorer can score. */
function expectationFault(scorer, expected) {
    switch (scorer.kind) {
        case 'equals':
        case 'custom':
            return undefined;
        case 'fields':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsFault */ .M)(expected);
        case 'tool-call':
            return (0,_tool_call_js__WEBPACK_IMPORTED_MODULE_5__/* .callsFault */ .M)(expected, scorer);
        case 'contains':
            return (0,_contains_js__WEBPACK_IMPORTED_MODULE_1__/* .containsFault */ .y)(expected);
        case 'regex':
            return (0,_regex_js__WEBPACK_IMPORTED_MODULE_4__/* .regexFault */ .C)(expected);
        case 'number':
            return (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .numberFault */ .Q)(expected);
        default:
            return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(scorer);
    }
}


/***/ }),

/***/ 40017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fieldsFault),
/* harmony export */   O: () => (/* binding */ fields)
/* harmony export */ });
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37394);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38651);



function fieldsFault(expected) {
    if ((0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(expected) && Object.keys(expected).length > 0)
        return undefined;
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._)(expected, 'an object with the fields to compare');
}
/**
 * The share of the listed fields that are right; keys that are not listed do not count. Objects are gone into field
 * by field, lists are one field. Of several outputs, later ones win key by key.
 */
function fields(expected, outputs) {
    const listed = fieldsOf(expected, merged(outputs), '');
    const wrong = listed.filter((field) => !(0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(field.expected, field.got));
    const reasons = wrong.map(({ path, expected, got }) => `${path}: expected ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(expected)}, got ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(got)}`);
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .t)(listed.length - wrong.length, listed.length, (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(reasons));
}
function merged(outputs) {
    if (outputs.length === 1)
        return outputs[0];
    return Object.fromEntries(outputs.filter(_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv).flatMap((output) => Object.entries(output)));
}
/** An inner object that lists no field is right when there is an object at all. */
function fieldsOf(expected, got, path) {
    if (!(0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(expected))
        return [{ path, expected, got }];
    const entries = Object.entries(expected);
    if (entries.length === 0)
        return [{ path, expected, got: (0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(got) ? {} : got }];
    return entries.flatMap(([key, value]) => fieldsOf(value, (0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(got, key), path === '' ? key : `${path}.${key}`));
}


/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scoreListed),
/* harmony export */   G: () => (/* binding */ listedTexts)
/* harmony export */ });
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37394);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38651);



/** A text, a list of texts, or an object that has these under `key`, and under `not` what must not be found. */
function listedTexts(expected, key) {
    if (!(0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(expected))
        return withBoth(textsUnder(expected), []);
    const keys = Object.keys(expected);
    if (keys.length === 0 || keys.some((name) => name !== key && name !== 'not'))
        return undefined;
    const under = (name) => (Object.hasOwn(expected, name) ? textsUnder(expected[name]) : []);
    return withBoth(under(key), under('not'));
}
/** The share of what is listed that is as it should be; of several outputs, any may hold what is wanted. */
function scoreListed({ wanted, unwanted }, outputs, finder, verbs) {
    const texts = outputs.flatMap(_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB);
    const missing = wanted.filter((listed) => !texts.some(finder(listed)));
    const present = unwanted.filter((listed) => texts.some(finder(listed)));
    const reasons = [
        ...(missing.length === 0 ? [] : [`${verbs.wanted} ${missing.map(_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP).join(', ')}`]),
        ...(present.length === 0 ? [] : [`${verbs.unwanted} ${present.map(_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP).join(', ')}`]),
    ];
    const all = wanted.length + unwanted.length;
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .t)(all - missing.length - present.length, all, reasons.join('; '));
}
function withBoth(wanted, unwanted) {
    return wanted === undefined || unwanted === undefined ? undefined : { wanted, unwanted };
}
/** An empty text stands everywhere and an empty list asks for nothing: either would pass whatever the agent says. */
function textsUnder(value) {
    const list = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
    const texts = list.filter((text) => typeof text === 'string' && text !== '');
    return texts.length === list.length && texts.length > 0 ? texts : undefined;
}


/***/ }),

/***/ 10633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ numberFault),
/* harmony export */   a: () => (/* binding */ number)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37394);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38651);




/** A CSV cell is text, and so is many a reply: a text that is nothing but a number counts as one. */
const numeric = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i)
        .transform(Number)
        .refine(Number.isFinite),
]);
const wanted = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    numeric.transform((value) => ({ value, tolerance: 0 })),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ value: numeric, tolerance: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).default(0) }),
]);
const expectation = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([wanted.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(wanted).min(1)]);
function numberFault(expected) {
    if (expectation.safeParse(expected).success)
        return undefined;
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._)(expected, 'a number, {"value", "tolerance"}, or a list of these for a step that occurs several times');
}
/** The share of the expected numbers that the outputs are within the tolerance of, one by one in their order. */
function number(expected, outputs) {
    const numbers = expectation.parse(expected);
    const all = Math.max(numbers.length, outputs.length);
    const wrong = Array.from({ length: all }, (_, index) => difference(numbers[index], outputs[index])).filter((reason) => reason !== undefined);
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .t)(all - wrong.length, all, (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(wrong));
}
function difference(one, output) {
    if (one === undefined)
        return `got ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(output)} beyond what is expected`;
    const got = numeric.safeParse(output);
    if (got.success && (0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(one.value, got.data, one.tolerance))
        return undefined;
    return `expected ${one.value}${one.tolerance > 0 ? ` ± ${one.tolerance}` : ''}, got ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(output)}`;
}


/***/ }),

/***/ 70937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ regexFault),
/* harmony export */   y: () => (/* binding */ regex)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2856);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(433);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38651);




/** Time to match grows with the length of the text times the size of the pattern, repetitions written out. */
const LARGEST_PATTERN = 1000;
function regexFault(expected) {
    const listed = (0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTexts */ .G)(expected, 'regex');
    if (listed === undefined)
        return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._)(expected, 'a pattern, a list of patterns, or {"regex", "not"} with these; none of them empty');
    for (const pattern of [...listed.wanted, ...listed.unwanted]) {
        const fault = patternFault(pattern);
        if (fault !== undefined)
            return {
                message: `the pattern ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pattern)} cannot be used: ${fault}`,
                expected: 'a pattern in RE2 syntax, which has neither look-around nor back-references',
            };
    }
    return undefined;
}
/** The share of the listed patterns (RE2 syntax) that are found somewhere in the output. */
function regex(expected, outputs) {
    const listed = (0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTexts */ .G)(expected, 'regex') ?? { wanted: [], unwanted: [] };
    return (0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreListed */ .A)(listed, outputs, matching, { wanted: 'does not match', unwanted: 'matches' });
}
function matching(pattern) {
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_3__/* .RE2JS */ .L3.compile(pattern.normalize());
    return (text) => compiled.matcher(text).find();
}
function patternFault(pattern) {
    if (pattern.length > LARGEST_PATTERN)
        return `it is longer than ${LARGEST_PATTERN} characters`;
    try {
        const size = re2js__WEBPACK_IMPORTED_MODULE_3__/* .RE2JS */ .L3.compile(pattern.normalize()).programSize();
        return size > LARGEST_PATTERN ? 'it repeats too much' : undefined;
    }
    catch (error) {
        return (error instanceof Error ? error.message : String(error)).replace(/^error parsing regexp: /, '');
    }
}


/***/ }),

/***/ 37394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Equal JSON: key order does not matter, texts are compared in Unicode form NFC, numbers within `tolerance`. */
function same(expected, got, tolerance = 0) {
    if (got === undefined)
        return false;
    if (typeof expected === 'string')
        return typeof got === 'string' && expected.normalize() === got.normalize();
    if (typeof expected === 'number')
        return typeof got === 'number' && within(expected, got, tolerance);
    if (typeof expected !== 'object' || expected === null)
        return expected === got;
    if (typeof got !== 'object' || got === null || Array.isArray(expected) !== Array.isArray(got))
        return false;
    const wanted = Object.entries(expected);
    return (wanted.length === Object.keys(got).length &&
        wanted.every(([key, value]) => same(value, valueAt(got, key), tolerance)));
}
/** Whether two numbers are no further apart than `tolerance`, give or take what binary fractions cannot hold. */
function within(expected, got, tolerance) {
    if (expected === got)
        return true;
    const rounding = 4 * Number.EPSILON * Math.max(Math.abs(expected), Math.abs(got));
    return tolerance > 0 && Math.abs(expected - got) <= tolerance + rounding;
}
/** A key's own value: what stands on a prototype is not part of the data. */
function valueAt(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unusable),
/* harmony export */   t: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38651);

function unusable(expectation, expected) {
    return { message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(expectation)} is no expectation for the scorer of this step`, expected };
}
function shareOf(right, all, reason) {
    return right === all ? { score: 1 } : { score: right / all, reason };
}


/***/ }),

/***/ 38651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11113);


const LONGEST = 80;
/** A value within a reason: short, on one line. */
function shown(value) {
    return value === undefined ? 'nothing' : (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(jsonText(value), LONGEST);
}
/** `get_order, 2 more`: the first few of a list within a reason. */
function someOf(parts, most = 3) {
    const named = parts.slice(0, most).join('; ');
    return parts.length > most ? `${named}; ${parts.length - most} more` : named;
}
/** The texts an output is searched in: a string alone; else its canonical JSON and every string within it. */
function textsOf(output) {
    return typeof output === 'string' ? [output.normalize()] : [jsonText(output), ...stringsIn(output)].map(normalised);
}
/** Agents can print numbers that overflow to infinity, which has no canonical form. */
function jsonText(value) {
    try {
        return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
    }
    catch {
        return JSON.stringify(value);
    }
}
function stringsIn(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
function normalised(text) {
    return text.normalize();
}


/***/ }),

/***/ 22446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ callsFault),
  L: () => (/* binding */ toolCall)
});

;// CONCATENATED MODULE: ./build/scorers/matching.js
/** The longest common subsequence: the most expected items that are found one after the other. */
function inOrder(wanted, observed, fits) {
    const fitting = fittingOf(wanted, observed, fits);
    const width = observed.length + 1;
    const best = new Uint32Array((wanted.length + 1) * width);
    const at = (i, j) => best[i * width + j] ?? 0;
    for (let i = wanted.length - 1; i >= 0; i -= 1) {
        for (let j = observed.length - 1; j >= 0; j -= 1) {
            const paired = fitting[i]?.has(j) === true ? at(i + 1, j + 1) + 1 : 0;
            best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), paired);
        }
    }
    const matching = new Map();
    for (let i = 0, j = 0; i < wanted.length && j < observed.length;) {
        if (fitting[i]?.has(j) === true && at(i, j) === at(i + 1, j + 1) + 1)
            matching.set(i++, j++);
        else if (at(i + 1, j) >= at(i, j + 1))
            i += 1;
        else
            j += 1;
    }
    return matching;
}
/**
 * A maximum matching by augmenting paths (Kuhn): with a tolerance, one observed item may fit several expected ones
 * that do not fit each other, so that taking the first that fits would come out too low.
 */
function inAnyOrder(wanted, observed, fits) {
    const fitting = fittingOf(wanted, observed, fits);
    const takenBy = new Map();
    const place = (index, tried) => {
        for (const j of fitting[index] ?? []) {
            if (tried.has(j))
                continue;
            tried.add(j);
            const holder = takenBy.get(j);
            if (holder === undefined || place(holder, tried)) {
                takenBy.set(j, index);
                return true;
            }
        }
        return false;
    };
    for (const index of wanted.keys())
        place(index, new Set());
    return new Map(Array.from(takenBy, ([j, index]) => [index, j]));
}
function fittingOf(wanted, observed, fits) {
    return wanted.map((item) => new Set(observed.flatMap((other, index) => (fits(item, other) ? [index] : []))));
}

// EXTERNAL MODULE: ./build/scorers/same.js
var same = __webpack_require__(37394);
// EXTERNAL MODULE: ./build/scorers/scorer.js
var scorer = __webpack_require__(8360);
// EXTERNAL MODULE: ./build/scorers/shown.js
var shown = __webpack_require__(38651);
;// CONCATENATED MODULE: ./build/scorers/tool-call.js




const EXPECTED = 'a list of calls, each {"name"} or {"name", "arguments"}';
/** Matching takes the product of the two, for every trial. */
const MOST_EXPECTED = 200;
const MOST_OBSERVED = 2000;
function callsFault(expected, { order }) {
    if (!Array.isArray(expected))
        return (0,scorer/* unusable */._)(expected, EXPECTED);
    if (expected.length > MOST_EXPECTED)
        return { message: `${expected.length} calls are expected`, expected: `at most ${MOST_EXPECTED} calls` };
    if (expected.length === 0 && order === 'subset')
        return { message: 'whatever is called holds an empty list as a subset', expected: 'at least one call' };
    const index = expected.findIndex((item) => !isExpectedCall(item));
    if (index === -1)
        return undefined;
    return { message: `call ${index + 1} is ${(0,shown/* shown */.SP)(expected[index])}`, expected: EXPECTED };
}
/**
 * The share of calls that match by name and arguments, each expected call against one observed call: in order, in any
 * order, or as a subset of what was called. Unless a subset is asked for, calls beyond those expected count against it.
 */
function toolCall(expected, outputs, { order, tolerance }) {
    const wanted = (Array.isArray(expected) ? expected : []).flatMap(callIn);
    const items = outputs.flatMap((output) => (Array.isArray(output) ? output : [output]));
    const observed = items.flatMap(callIn);
    if (observed.length === 0 && items.length > 0)
        return { score: 0, reason: `the output is no list of calls: ${(0,shown/* shown */.SP)(items[0])}` };
    if (items.length > MOST_OBSERVED)
        return { score: 0, reason: `${items.length} calls were made, more than the ${MOST_OBSERVED} that are compared` };
    const fits = (call, got) => call.name === got.name && sameArguments(call, got, tolerance);
    const matching = order === 'ordered' ? inOrder(wanted, observed, fits) : inAnyOrder(wanted, observed, fits);
    const all = order === 'subset' ? wanted.length : Math.max(wanted.length, items.length);
    return (0,scorer/* shareOf */.t)(matching.size, all, reasonOf(wanted, observed, matching, fits));
}
function isExpectedCall(item) {
    if (!(0,same/* isObject */.Gv)(item) || callIn(item).length === 0)
        return false;
    return Object.keys(item).every((key) => key === 'name' || key === 'arguments');
}
/** Whatever else an observed call says about itself, such as its id, is not compared. */
function callIn(item) {
    const name = (0,same/* valueAt */.fK)(item, 'name');
    return typeof name === 'string' && name !== '' ? [{ name, arguments: (0,same/* valueAt */.fK)(item, 'arguments') }] : [];
}
function sameArguments(call, got, tolerance) {
    return call.arguments === undefined || (0,same/* same */.FB)(call.arguments, got.arguments ?? {}, tolerance);
}
function reasonOf(wanted, observed, matching, fits) {
    const used = new Set(matching.values());
    const extra = observed.filter((_, index) => !used.has(index));
    const missing = wanted.find((_, index) => !matching.has(index));
    if (missing === undefined)
        return `${callText(extra[0])} was called beyond what is expected`;
    if (extra.some((got) => fits(missing, got)))
        return `${callText(missing)} was called out of order`;
    const instead = extra.find(({ name }) => name === missing.name) ?? extra[0];
    return `expected ${callText(missing)}, got ${instead === undefined ? 'no further call' : callText(instead)}`;
}
function callText(call) {
    if (call === undefined)
        return 'something that is no call';
    return `${(0,shown/* shown */.SP)(call.name).slice(1, -1)}(${call.arguments === undefined ? '' : (0,shown/* shown */.SP)(call.arguments)})`;
}


/***/ }),

/***/ 77421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ maxAgeOf),
/* harmony export */   T: () => (/* binding */ describeRecord)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97532);

const DAY = 24 * 60 * 60 * 1_000;
/** How old a record may be, in milliseconds: behind a floating model another may answer from one day to the next. */
function maxAgeOf(maxAge, floatingModel) {
    return floatingModel ? Math.min(maxAge, DAY) : maxAge;
}
/** `base figures from a run 3 h old, recorded at 1f3c9a2` */
function describeRecord(run, now) {
    const old = (0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .age */ .KW)(now.getTime() - Date.parse(run.startedAt));
    return `base figures from a run ${old} old, recorded at ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRevision */ .w7)(run.revision)}`;
}


/***/ }),

/***/ 21582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ isPlainOrAbsent),
/* harmony export */   Ys: () => (/* binding */ differingFiles),
/* harmony export */   bx: () => (/* binding */ linkFolder),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Whether something stands at a path, be it a file, a folder or a link. */
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined)) !== undefined;
}
/** Whether a folder may be made or used here without following a link. */
async function isPlainOrAbsent(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    return stat === undefined || stat.isDirectory();
}
/** Makes `path` a link to the folder `target`. */
async function linkFolder(target, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(target, path, 'junction');
}
/** Names of those files that are not byte for byte the same in two folders, absent on one side included. */
async function differingFiles(names, one, other) {
    const pairs = await Promise.all(names.map(async (name) => [name, await bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, name)), await bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(other, name))]));
    return pairs.filter(([, a, b]) => a !== b).map(([name]) => name);
}
async function bytesOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'latin1').catch(() => undefined);
}


/***/ }),

/***/ 96641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ startGroup),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _cleanup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31964);



const GRACE_MS = 1_000;
/** How long output may still come after the leader ended, when something outside the group holds its pipes. */
const DRAIN_MS = 500;
/**
 * Starts a command without a shell. A name without a slash is looked up on the child's PATH, one with a slash
 * from `cwd`. Whatever ends this process also ends the group.
 */
function startGroup(argv, options, handlers) {
    const [command = '', ...args] = argv;
    let child;
    try {
        child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { cwd: options.cwd, env: { ...options.env }, detached: true, stdio: 'pipe' });
    }
    catch (error) {
        return neverStarted({ kind: 'not-started', reason: startFailure(error, command, options.cwd) }, handlers);
    }
    const release = (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_2__/* .onExit */ .c)('stop', () => killGroup(child.pid, 'SIGKILL'));
    const ended = new Promise((resolve) => {
        let end;
        const settle = (how) => {
            if (end !== undefined)
                return;
            end = how;
            release();
            handlers.ended(how);
            resolve(how);
        };
        child.once('error', (error) => {
            if (child.pid === undefined) {
                settle({ kind: 'not-started', reason: startFailure(error, command, options.cwd) });
            }
        });
        child.once('exit', (code, signal) => {
            // The leader is gone: nobody is left to read what its own children would still answer.
            killGroup(child.pid, 'SIGKILL');
            const how = signal === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'signalled', signal: signal };
            const drain = setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
                settle(how);
            }, DRAIN_MS);
            child.once('close', () => {
                clearTimeout(drain);
                settle(how);
            });
        });
    });
    child.stdout.on('data', handlers.stdout);
    child.stderr.on('data', handlers.stderr);
    child.stdin.on('error', handlers.stdinClosed);
    return {
        write: (text) => void child.stdin.write(text),
        closeInput: () => void child.stdin.end(),
        async stop(graceMs = GRACE_MS) {
            killGroup(child.pid, 'SIGTERM');
            const last = setTimeout(() => killGroup(child.pid, 'SIGKILL'), graceMs);
            await ended;
            clearTimeout(last);
        },
        ended,
    };
}
const MAX_OUTPUT = 64 << 20;
const STDERR_KEPT = 64 << 10;
/** Runs a command to its end, its whole group included. Never rejects: every way to end is in the result. */
async function runCommand(argv, options) {
    const limit = options.maxOutput ?? MAX_OUTPUT;
    const stdout = [];
    let size = 0;
    let stderr = Buffer.alloc(0);
    let cutShort;
    const cut = (why) => {
        cutShort ??= why;
        void group.stop();
    };
    const group = startGroup(argv, options, {
        stdout(chunk) {
            if (cutShort !== undefined)
                return;
            size += chunk.length;
            if (size > limit)
                cut('too-much-output');
            else
                stdout.push(chunk);
        },
        stderr(chunk) {
            stderr = Buffer.concat([stderr, chunk]).subarray(-STDERR_KEPT);
        },
        stdinClosed() { },
        ended() { },
    });
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => cut('timed-out'), options.timeoutMs);
    if (options.input !== undefined)
        group.write(options.input);
    group.closeInput();
    const end = await group.ended;
    clearTimeout(timer);
    return {
        ...(cutShort === undefined ? end : { kind: cutShort }),
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: stderr.toString('utf8'),
    };
}
/** Sends a signal to every process of a group; nothing happens when it is gone. */
function killGroup(leader, signal) {
    if (leader === undefined)
        return;
    try {
        // Windows has no process groups: there the child alone is ended.
        process.kill(process.platform === 'win32' ? leader : -leader, signal);
    }
    catch {
        // Gone already, or not ours to signal any more.
    }
}
function neverStarted(end, handlers) {
    const ended = Promise.resolve(end);
    void ended.then(handlers.ended);
    return { write() { }, closeInput() { }, stop: async () => { }, ended };
}
/** In words: the operating system says "not found" of a command and of its folder alike. */
function startFailure(error, command, cwd) {
    const { code, message } = error;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd))
        return `the working directory ${cwd} does not exist`;
    if (code === 'ENOENT') {
        const where = command.includes('/') ? `from ${cwd}` : 'on PATH';
        return `${command} was not found ${where} (or the interpreter named in its first line was not)`;
    }
    if (code === 'EACCES')
        return `${command} is not executable`;
    return message;
}


/***/ })

};
