export const id = 714;
export const ids = [714];
export const modules = {

/***/ 15310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ valueFault)
/* harmony export */ });
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

/***/ 60379:
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

// EXTERNAL MODULE: ./build/config/positions.js
var positions = __webpack_require__(73887);
;// CONCATENATED MODULE: ./build/cases/json.js




const EXPECTED = 'a JSON list of cases';
/** A whole file that is one list of cases. */
async function* readJson(source) {
    const text = (0,cases_source/* withoutMark */.E_)(await (0,cases_source/* wholeText */.r0)(source));
    if (text.trim() === '')
        return;
    const at = (0,positions/* positionsIn */.Y)(text, source.file);
    const parsed = (0,json_text/* readJsonText */.g)(text, 'the file');
    if (!parsed.ok) {
        const { message, offset, remedy = 'Nothing of this file was read.' } = parsed;
        yield (0,cases_source/* problem */.CC)(message, at(offset), { expected: EXPECTED, remedy });
    }
    else if (!Array.isArray(parsed.value)) {
        const remedy = 'Put the cases into [ and ]; a file with one case per line is named .jsonl.';
        yield (0,cases_source/* problem */.CC)(`what should be the cases is ${(0,describe/* describeValue */.bp)(parsed.value)}`, at(0), { expected: EXPECTED, remedy });
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
    return (0,cases_source/* problem */.CC)(message, { ...location, column: offset + 1 }, { expected: jsonl_EXPECTED, remedy });
}

// EXTERNAL MODULE: ./build/cases/parse-case.js + 3 modules
var parse_case = __webpack_require__(99172);
// EXTERNAL MODULE: ./build/cases/yaml.js
var yaml = __webpack_require__(24579);
;// CONCATENATED MODULE: ./build/cases/read.js









const FORMATS = new Map([
    ['.jsonl', readJsonl],
    ['.ndjson', readJsonl],
    ['.json', readJson],
    ['.yaml', yaml/* readYaml */.g],
    ['.yml', yaml/* readYaml */.g],
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

/***/ 78641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   x9: () => (/* binding */ REPLACEMENT)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97532);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);


function problem(message, location, rest = {}) {
    return { kind: 'problem', problem: { message, location, ...rest } };
}
/** What stands in a text for bytes that are not UTF-8, and what somebody may have written. */
const REPLACEMENT = '\uFFFD';
/** The text of a file that is read as a whole. Throws `CouldNotCheck` where it is not UTF-8. */
async function wholeText(source) {
    const text = await source.text();
    if (!text.includes(REPLACEMENT))
        return text;
    const [line, ...others] = (await source.notUtf8?.()) ?? [];
    if (line === undefined)
        return text;
    const more = others.length === 0 ? '' : `, and so ${others.length === 1 ? 'does' : 'do'} ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(others.length, 'more line')}`;
    const written = text.split('\n')[line - 1] ?? '';
    throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy(notUtf8(written, { file: source.file, line }, more, ' Nothing of this file was read.'));
}
/** A line, as it was read, of whose bytes some are not UTF-8. */
function notUtf8(text, location, more = '', rest = '') {
    return {
        message: `the line holds bytes that are not UTF-8${more}`,
        location: { ...location, column: text.indexOf(REPLACEMENT) + 1 },
        expected: 'UTF-8',
        remedy: `Save the file as UTF-8.${rest}`,
    };
}
/** Windows editors put a byte order mark before the first character. */
function withoutMark(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
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

/***/ 23368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ mostlyRight),
/* harmony export */   AQ: () => (/* binding */ mostlyWrong),
/* harmony export */   Q$: () => (/* binding */ changedCases),
/* harmony export */   dH: () => (/* binding */ letThrough),
/* harmony export */   ly: () => (/* binding */ sameInput),
/* harmony export */   ru: () => (/* binding */ sameExpectation)
/* harmony export */ });
/* harmony import */ var _run_settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38135);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57545);


/** Each case that was changed, with the outcomes of both agents. */
function changedCases(versions, runs) {
    const { former, now, asked } = versions;
    const stood = [...former.values()]
        .filter(({ digest }) => !asked.has(digest))
        .map((before) => formerChange(before, versions, runs));
    const reviewed = [...now.values()]
        .filter(({ id, draft }) => !former.has(id) && !draft)
        .map((found) => {
        const { baseAgentHeadCases: base, headAgentHeadCases: head } = runs;
        return { kind: 'reviewed', id: found.id, now: found, asItStood: agentsAt(found, base, head) };
    });
    return [...stood, ...reviewed].sort((one, other) => (one.id < other.id ? -1 : 1));
}
function formerChange(before, { now, placeOf }, runs) {
    const { id } = before;
    const asItStood = agentsAt(before, runs.baseAgentBaseCases, runs.headAgentBaseCases);
    const found = now.get(id);
    if (found === undefined)
        return { kind: 'removed', id, before, location: placeOf(before), asItStood };
    if (found.draft)
        return { kind: 'drafted', id, before, now: found, asItStood };
    const asItIs = agentsAt(found, runs.baseAgentHeadCases, runs.headAgentHeadCases);
    return { kind: 'edited', id, before, now: found, asItStood, asItIs };
}
/** Head's cases that pass at a step under head's own thresholds alone; `below` is the head's run read by those. */
function letThrough(step, { baseAgentHeadCases, headAgentHeadCases }, below) {
    return [...headAgentHeadCases.cases]
        .flatMap(([key, { id, steps }]) => {
        const head = steps.get(step);
        const headBelow = below.cases.get(key)?.steps.get(step);
        const base = baseAgentHeadCases.cases.get(key)?.steps.get(step);
        if (head === undefined || headBelow === undefined || !mostlyWrong(head) || !mostlyRight(headBelow))
            return [];
        return [{ id, head, headBelow, ...(base === undefined ? {} : { base }) }];
    })
        .sort((one, other) => (one.id < other.id ? -1 : 1));
}
/** In more than half of the trials that were scored. */
function mostlyWrong({ scored, correct }) {
    return correct * 2 < scored;
}
function mostlyRight({ scored, correct }) {
    return correct * 2 > scored;
}
function agentsAt({ id, digest }, base, head) {
    const key = (0,_run_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .versionKey */ ._5)({ case: id, digest });
    const [before, after] = [base.cases.get(key), head.cases.get(key)];
    return { ...(before === undefined ? {} : { base: before }), ...(after === undefined ? {} : { head: after }) };
}
function sameInput(before, now) {
    return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(before.input) === (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(now.input);
}
function sameExpectation(before, now, step) {
    const [one, other] = [before.expect.get(step), now.expect.get(step)];
    if (one === undefined || other === undefined)
        return one === other;
    return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(one) === (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other);
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


/***/ })

};
