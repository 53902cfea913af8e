export const id = 490;
export const ids = [490];
export const modules = {

/***/ 25452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   ZF: () => (/* binding */ deeperThan),
/* harmony export */   fD: () => (/* binding */ lineFault),
/* harmony export */   lj: () => (/* binding */ parseObject)
/* harmony export */ });
/** A value deeper than this is refused: later readers walk values recursively. */
const MAX_DEPTH = 100;
/** A JSON object out of a text, or what is wrong with it. */
function parseObject(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'not-json';
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return 'not-json';
    return deeperThan(value, MAX_DEPTH) ? 'too-deep' : value;
}
/** Words, with the printing process as their subject, for a line that begins like a reply and is none. */
function lineFault(fault, line) {
    return fault === 'too-deep'
        ? `printed JSON nested deeper than ${MAX_DEPTH} levels`
        : `printed a line that starts with { and is not JSON\nthe line: ${line}`;
}
/** What an agent says it can do beside the plain protocol; `undefined` when the line is about something else. */
function capabilitiesOf(value) {
    const { id, capabilities } = value;
    if (id !== undefined || !Array.isArray(capabilities))
        return undefined;
    return capabilities.filter((name) => typeof name === 'string');
}
/** Whether a value holds lists or objects within more than so many others. */
function deeperThan(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    for (const key in value) {
        if (deeperThan(value[key], levels - 1))
            return true;
    }
    return false;
}


/***/ }),

/***/ 70492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readCsv)
});

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/cases/csv-header.js


const PLAIN = ['id', 'input', 'expect', 'tags', 'group', 'covers', 'reviewed', 'draft'];
const INNER = ['source.kind', 'source.url', 'source.ref', 'source.date'];
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
// EXTERNAL MODULE: ./build/cases/source.js
var cases_source = __webpack_require__(78641);
;// CONCATENATED MODULE: ./build/cases/csv-row.js



/** A row of cells as the value the same case would be in JSON. An empty cell is an absent key. */
function readRow(cells, columns, location) {
    if (cells.length > columns.length)
        return (0,cases_source/* problem */.CC)(`the row has ${cells.length} cells`, location, {
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
            fault: (0,cases_source/* problem */.CC)(parsed.message, location, { expected: 'JSON', remedy: parsed.remedy ?? remedy }),
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
    const text = (0,cases_source/* withoutMark */.E_)(await (0,cases_source/* wholeText */.r0)(source)).replaceAll('\r\n', '\n');
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
        return { rows, fault: (0,cases_source/* problem */.CC)(message, location, { expected: 'cells as in RFC 4180', remedy }) };
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

/***/ 57234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _config_describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83090);
/* harmony import */ var _config_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73887);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44520);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78641);




const EXPECTED = 'a JSON list of cases';
/** A whole file that is one list of cases. */
async function* readJson(source) {
    const text = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMark */ .E_)(await (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(source));
    if (text.trim() === '')
        return;
    const at = (0,_config_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .positionsIn */ .Y)(text, source.file);
    const parsed = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonText */ .g)(text, 'the file');
    if (!parsed.ok) {
        const { message, offset, remedy = 'Nothing of this file was read.' } = parsed;
        yield (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(message, at(offset), { expected: EXPECTED, remedy });
    }
    else if (!Array.isArray(parsed.value)) {
        const remedy = 'Put the cases into [ and ]; a file with one case per line is named .jsonl.';
        yield (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(`what should be the cases is ${(0,_config_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(parsed.value)}`, at(0), { expected: EXPECTED, remedy });
    }
    else {
        for (const [index, value] of parsed.value.entries()) {
            yield { kind: 'row', value, location: at(parsed.elements[index] ?? 0) };
        }
    }
}


/***/ }),

/***/ 99172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ parseCase)
});

// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
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

// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
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

// EXTERNAL MODULE: ./build/cases/json-value.js
var json_value = __webpack_require__(15310);
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
    const fault = (0,json_value/* valueFault */.S)(row.value);
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


/***/ }),

/***/ 69350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readCases)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/cases/csv.js + 2 modules
var csv = __webpack_require__(70492);
// EXTERNAL MODULE: ./build/cases/json.js
var json = __webpack_require__(57234);
// EXTERNAL MODULE: ./build/cases/json-text.js
var json_text = __webpack_require__(44520);
// EXTERNAL MODULE: ./build/cases/source.js
var cases_source = __webpack_require__(78641);
;// CONCATENATED MODULE: ./build/cases/jsonl.js


const EXPECTED = 'one case per line, as a JSON object';
const WHOLE_LINES = 'Keep each case on one line; complete or remove a line that was cut off.';
/** One case per line. A line that is none is a problem of its own and hides no other line. */
async function* readJsonl(source) {
    let broken;
    let line = 0;
    for await (const raw of source.lines()) {
        line += 1;
        const text = line === 1 ? (0,cases_source/* withoutMark */.E_)(raw) : raw;
        if (text.trim() === '')
            continue;
        const location = { file: source.file, line };
        // Most files hold no such character, and are read once.
        if (text.includes(cases_source/* REPLACEMENT */.x9))
            broken ??= (await source.notUtf8?.()) ?? new Set();
        if (broken?.has(line) === true)
            yield { kind: 'problem', problem: (0,cases_source/* notUtf8 */.T3)(text, location) };
        else
            yield readLine(text, location);
    }
}
function readLine(text, location) {
    const parsed = (0,json_text/* readJsonText */.g)(text, 'the line');
    if (parsed.ok)
        return { kind: 'row', value: parsed.value, location };
    const { message, offset, remedy = WHOLE_LINES } = parsed;
    return (0,cases_source/* problem */.CC)(message, { ...location, column: offset + 1 }, { expected: EXPECTED, remedy });
}

// EXTERNAL MODULE: ./build/cases/parse-case.js + 3 modules
var parse_case = __webpack_require__(99172);
// EXTERNAL MODULE: ./build/cases/yaml.js
var yaml = __webpack_require__(24579);
;// CONCATENATED MODULE: ./build/cases/read.js









const FORMATS = new Map([
    ['.jsonl', readJsonl],
    ['.ndjson', readJsonl],
    ['.json', json/* readJson */.V],
    ['.yaml', yaml/* readYaml */.g],
    ['.yml', yaml/* readYaml */.g],
    ['.csv', csv/* readCsv */.N],
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
        for await (const row of rowsOf(source, reader)) {
            for (const reading of readingsOf(row, reader, taken)) {
                if (reading.kind === 'problem')
                    problems += 1;
                if (reading.kind === 'case' || problems <= MOST_PROBLEMS)
                    yield reading;
            }
        }
        const untold = problems - MOST_PROBLEMS;
        if (untold > 0)
            yield (0,cases_source/* problem */.CC)(`${untold} more problems in this file`, { file: source.file });
    }
}
async function* rowsOf(source, { steps }) {
    const readRows = FORMATS.get((0,posix_.extname)(source.file).toLowerCase());
    if (readRows === undefined) {
        yield (0,cases_source/* problem */.CC)('cases are not read from files of this kind', { file: source.file }, {
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
    const parsed = (0,parse_case/* parseCase */.k)(row, reader);
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


/***/ }),

/***/ 13075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ SOURCE_KEYS),
/* harmony export */   J2: () => (/* binding */ isLabel),
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
    ref: label(LABEL).exactOptional(),
    date: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })], TIME).exactOptional(),
}, 'a mapping with kind, url, ref and date');
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
/** What can be an id, a tag or the like. */
function isLabel(text) {
    return text !== '' && text.length <= LONGEST && text.trim() === text && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}


/***/ }),

/***/ 24579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ CASES),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _config_describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83090);
/* harmony import */ var _config_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54298);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78641);




const EXPECTED = 'a list of cases, or a mapping with the one key cases';
/** A case nests less deeply than this and is refused at its own place; no more than the text has to be composed. */
const CASES = {
    longestKilobytes: 32 * 1024,
    deepestNesting: 128,
    mostValues: 5_000_000,
    secondDocument: { remedy: 'Remove the line --- and go on with the same list.' },
};
/** A whole file that is one YAML 1.2 document: a list of cases, or that list under `cases`. */
async function* readYaml(source) {
    const yaml = (0,_config_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(await (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(source), source.file, CASES);
    const problems = yaml.ok ? yaml.value.problems : yaml.problems;
    for (const found of problems)
        yield { kind: 'problem', problem: found };
    if (yaml.ok && yaml.value.data !== undefined)
        yield* rowsOf(yaml.value);
}
function* rowsOf({ root, data, at, problems }) {
    const list = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) ? root.get('cases', true) : root;
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) ? data.cases : data;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) || !Array.isArray(items)) {
        yield (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(`what should be the cases is ${(0,_config_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(items)}`, at(root.range[0]), { expected: EXPECTED });
        return;
    }
    for (const stranger of strangers(root))
        yield (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(`unknown key ${(0,_config_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(String(stranger))} beside the cases`, at(stranger.range[0]), {
            expected: EXPECTED,
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
function strangers(root) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root))
        return [];
    return root.items.map(({ key }) => key).filter((key) => String(key) !== 'cases');
}
/** `0017` is the number 17 to YAML, but as an id it is the text that stands there. */
function withWrittenId(value, node) {
    const id = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.get('id', true) : undefined;
    if (typeof id?.value !== 'number' || typeof value !== 'object')
        return value;
    return { ...value, id: id.source ?? String(id.value) };
}
/** Where the value at a path starts, or else the nearest one around it. */
function startAt(node, path) {
    let start = node.range[0];
    let inner = node;
    for (const key of path) {
        inner = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(inner) ? inner.get(key, true) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(inner) ? inner.get(key, true) : undefined;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(inner))
            break;
        start = inner.range?.[0] ?? start;
    }
    return start;
}


/***/ }),

/***/ 74005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   Rk: () => (/* binding */ caseSources),
/* harmony export */   WK: () => (/* binding */ nothingToRun),
/* harmony export */   ie: () => (/* binding */ listCaseFiles),
/* harmony export */   iz: () => (/* binding */ caseReader),
/* harmony export */   mK: () => (/* binding */ indexCases)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cases_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88582);
/* harmony import */ var _cases_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69350);
/* harmony import */ var _scorers_expectation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77316);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99626);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35928);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77980);







/** How a suite's cases are to be understood; on both sides head's steps hold. */
function caseReader({ steps }) {
    return {
        steps: steps.map(({ name }) => name),
        final: steps.find(({ final }) => final)?.name ?? '',
        // What a scorer could not use is known before anything is run.
        check: (0,_scorers_expectation_js__WEBPACK_IMPORTED_MODULE_3__/* .expectationCheck */ .x)(steps),
    };
}
/**
 * Reads every case once, before anything is run, so that a broken line is known before a model was paid.
 * Throws `CouldNotCheck` with all problems of all files; a suite without a single case is one.
 */
async function indexCases(directory, suite, loaded, reader = caseReader(suite)) {
    const files = await listCaseFiles(directory, suite, loaded);
    const digests = new Map();
    const digest = (0,_cases_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .caseSetDigest */ .R)();
    const named = new Set();
    const problems = [];
    let drafts = 0;
    let everything = 0;
    for await (const reading of (0,_cases_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readCases */ .k)(caseSources(directory, files, loaded.file), reader)) {
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
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy(problems);
    if (digests.size === 0)
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy(nothingToRun(suite, loaded, files, drafts));
    return { directory, files, digests, drafts, fingerprint: digest.value(), covers: { named, everything } };
}
/** The cases of a set once more, one after the other, drafts left out. */
async function* casesOf({ directory, files }, reader) {
    for await (const reading of (0,_cases_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readCases */ .k)(caseSources(directory, files, ''), reader)) {
        if (reading.kind === 'case' && !reading.case.draft)
            yield reading.case;
    }
}
/** Throws `CouldNotCheck` where no file matches. */
async function listCaseFiles(directory, suite, { locate }) {
    const files = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listFiles */ .CS)(suite.cases, directory);
    if (files.length > 0)
        return files;
    throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
        message: `no file matches the cases of \`${suite.name}\` (${suite.cases.join(', ')})`,
        location: locate(['suites', suite.name, 'cases']),
        expected: 'globs relative to the folder of the config',
        remedy: 'Correct the globs, or add a file of cases',
    });
}
function nothingToRun(suite, { locate }, files, drafts) {
    return {
        message: `the suite \`${suite.name}\` has no case to run${drafts > 0 ? `: all ${drafts} are drafts` : ''}`,
        location: locate(['suites', suite.name, 'cases']),
        remedy: `Add a case to ${files.join(', ')}${drafts > 0 ? ', or finish a draft and take its `draft` flag away' : ''}`,
    };
}
function caseSources(directory, files, configFile) {
    return files.map((file) => ({
        file: (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file),
        lines: () => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .Se)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file), (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file)),
        text: async () => (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file), (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file))) ?? '',
        notUtf8: () => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .linesNotUtf8 */ .Uy)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file), (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file)),
    }));
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
/* harmony import */ var _tool_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12451);






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

/***/ 26895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inAnyOrder),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
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




const NUMERIC = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const numeric = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(NUMERIC).transform(Number).refine(Number.isFinite)]);
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
    const got = numberIn(output);
    if (got !== undefined && (0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(one.value, got, one.tolerance))
        return undefined;
    return `expected ${one.value}${one.tolerance > 0 ? ` ± ${one.tolerance}` : ''}, got ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(output)}`;
}
/** A CSV cell is text, and so is many a reply: a text that is nothing but a number counts as one. */
function numberIn(value) {
    const number = typeof value === 'string' && NUMERIC.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
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
    const expression = compiled(pattern);
    return (text) => expression.matcher(text).find();
}
/** A case is scored many times in a row, and reading a pattern takes far longer than most texts take to match. */
const REMEMBERED = new Map();
const MOST_REMEMBERED = 200;
function compiled(pattern) {
    const known = REMEMBERED.get(pattern);
    if (known !== undefined)
        return known;
    const expression = re2js__WEBPACK_IMPORTED_MODULE_3__/* .RE2JS */ .L3.compile(pattern.normalize());
    if (REMEMBERED.size >= MOST_REMEMBERED)
        REMEMBERED.clear();
    REMEMBERED.set(pattern, expression);
    return expression;
}
function patternFault(pattern) {
    if (pattern.length > LARGEST_PATTERN)
        return `it is longer than ${LARGEST_PATTERN} characters`;
    try {
        const size = compiled(pattern).programSize();
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

/***/ 12451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toolCall),
/* harmony export */   M: () => (/* binding */ callsFault)
/* harmony export */ });
/* harmony import */ var _matching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26895);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37394);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38651);




const EXPECTED = 'a list of calls, each {"name"} or {"name", "arguments"}';
/** Matching takes the product of the two, for every trial. */
const MOST_EXPECTED = 200;
const MOST_OBSERVED = 2000;
function callsFault(expected, { order }) {
    if (!Array.isArray(expected))
        return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._)(expected, EXPECTED);
    if (expected.length > MOST_EXPECTED)
        return { message: `${expected.length} calls are expected`, expected: `at most ${MOST_EXPECTED} calls` };
    if (expected.length === 0 && order === 'subset')
        return { message: 'whatever is called holds an empty list as a subset', expected: 'at least one call' };
    const index = expected.findIndex((item) => !isExpectedCall(item));
    if (index === -1)
        return undefined;
    return { message: `call ${index + 1} is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(expected[index])}`, expected: EXPECTED };
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
        return { score: 0, reason: `the output is no list of calls: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(items[0])}` };
    if (items.length > MOST_OBSERVED)
        return { score: 0, reason: `${items.length} calls were made, more than the ${MOST_OBSERVED} that are compared` };
    const fits = (call, got) => call.name === got.name && sameArguments(call, got, tolerance);
    const matching = order === 'ordered' ? (0,_matching_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .a)(wanted, observed, fits) : (0,_matching_js__WEBPACK_IMPORTED_MODULE_2__/* .inAnyOrder */ .O)(wanted, observed, fits);
    const all = order === 'subset' ? wanted.length : Math.max(wanted.length, items.length);
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .t)(matching.size, all, reasonOf(wanted, observed, matching, fits));
}
function isExpectedCall(item) {
    if (!(0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item) || callIn(item).length === 0)
        return false;
    return Object.keys(item).every((key) => key === 'name' || key === 'arguments');
}
/** Whatever else an observed call says about itself, such as its id, is not compared. */
function callIn(item) {
    const name = (0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(item, 'name');
    return typeof name === 'string' && name !== '' ? [{ name, arguments: (0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(item, 'arguments') }] : [];
}
function sameArguments(call, got, tolerance) {
    return call.arguments === undefined || (0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .FB)(call.arguments, got.arguments ?? {}, tolerance);
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
    return `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(call.name).slice(1, -1)}(${call.arguments === undefined ? '' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(call.arguments)})`;
}


/***/ })

};
