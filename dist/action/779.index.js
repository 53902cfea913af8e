export const id = 779;
export const ids = [779];
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

/***/ 19354:
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
var cases_source = __webpack_require__(1022);
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
    const yaml = (0,config_yaml/* readYaml */.g)(await (0,cases_source/* wholeText */.r0)(source), source.file, CASES);
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
        yield (0,cases_source/* problem */.CC)(`what should be the cases is ${(0,describe/* describeValue */.bp)(items)}`, at(root.range[0]), { expected: yaml_EXPECTED });
        return;
    }
    for (const stranger of strangers(root))
        yield (0,cases_source/* problem */.CC)(`unknown key ${(0,describe/* quote */.hD)(String(stranger))} beside the cases`, at(stranger.range[0]), {
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
function strangers(root) {
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
            yield (0,cases_source/* problem */.CC)(`${untold} more problems in this file`, { file: source.file });
    }
}
async function* read_rowsOf(source, { steps }) {
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

/***/ 1022:
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
/* harmony import */ var _cases_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19354);
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

/***/ 34788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ promptProblems),
/* harmony export */   Ov: () => (/* binding */ openSide),
/* harmony export */   SA: () => (/* binding */ readablePrompts),
/* harmony export */   g: () => (/* binding */ promptVersions),
/* harmony export */   wZ: () => (/* binding */ readPrompts)
/* harmony export */ });
/* harmony import */ var _prompts_pin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72811);
/* harmony import */ var _prompts_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52411);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99626);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77980);




async function openSide(name, checkout, loaded, suite) {
    return { name, checkout, loaded, suite, prompts: await readPrompts(suite, checkout.directory) };
}
function readPrompts(suite, directory) {
    return Promise.all(suite.prompts.map((entry) => (0,_prompts_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readPrompt */ .$)(entry, (path) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readInside */ .xO)(directory, path))));
}
function readablePrompts({ prompts }) {
    return prompts.flatMap((reading) => (reading.state === 'read' ? [reading.prompt] : []));
}
/** Prompt id → `version@sha256:<full digest>`, as a run file's header names what was there. */
function promptVersions(side) {
    return new Map(readablePrompts(side).map(({ id, version, digest }) => [
        id,
        (0,_prompts_pin_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPin */ .fH)({ digest, ...(version === undefined ? {} : { version }) }),
    ]));
}
/** Why some of the prompts could not be read, each told relative to where the config is told from. */
function promptProblems(readings, configFile) {
    return readings.flatMap((reading) => reading.state === 'unreadable' ? reading.problems.map((problem) => (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placedBeside */ .u3)(configFile, problem)) : []);
}


/***/ }),

/***/ 2546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ normaliseText),
/* harmony export */   y: () => (/* binding */ withoutLeadingLines)
/* harmony export */ });
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


/***/ }),

/***/ 52411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readPrompt)
});

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

// EXTERNAL MODULE: ./build/prompts/normalise.js
var normalise = __webpack_require__(2546);
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
        .map((message) => (0,normalise/* withoutLeadingLines */.y)((0,normalise/* normaliseText */.a)(message)))
        .filter((message) => message !== '');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/config/locate.js
var locate = __webpack_require__(18733);
// EXTERNAL MODULE: ./build/config/yaml.js + 2 modules
var config_yaml = __webpack_require__(54298);
// EXTERNAL MODULE: ./build/prompts/pin.js
var pin = __webpack_require__(72811);
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
    return { ok: true, value: { fields: fields.value, body: (0,normalise/* withoutLeadingLines */.y)(rest.slice(end + 5)) } };
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
        text: (0,normalise/* normaliseText */.a)((0,template/* replaceSpans */.Gg)(body, dropped)),
        expanded: (0,normalise/* normaliseText */.a)((0,template/* replaceSpans */.Gg)(body, all)),
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
    const template = await resolve({ path, text: (0,normalise/* normaliseText */.a)(raw), skip: 0, chain: [...chain, path] }, journey);
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
            content: (0,normalise/* withoutLeadingLines */.y)(text),
            texts: messageTexts(expanded, ROLE),
            behaviour: behaviourOf(data, ['metadata']),
            includes,
            ...(fields?.label === undefined ? {} : { label: fields.label }),
            ...modelOf(data),
        },
    };
}

// EXTERNAL MODULE: ./build/prompts/read/messages.js
var read_messages = __webpack_require__(7549);
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
    const messages = (0,read_messages/* messagesOf */.c)(data.messages);
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
        if (!(0,read_messages/* isObject */.G)(message)) {
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
        const text = (0,normalise/* normaliseText */.a)(value);
        return { content: text, texts: [text], behaviour: {} };
    }
    const list = (0,read_messages/* messagesOf */.c)(value);
    if (list !== undefined)
        return { ...list, behaviour: {} };
    if (!(0,read_messages/* isObject */.G)(value))
        return { content: value, texts: [], behaviour: {} };
    const messages = (0,read_messages/* messagesOf */.c)(value.messages);
    if (messages !== undefined)
        return { ...messages, behaviour: behaviourOf(value, ['messages']), ...modelOf(value) };
    const { version: _, ...content } = value;
    return { content, texts: textsOf(value), behaviour: {}, ...modelOf(value) };
}
function textsOf(value) {
    return TEXT_KEYS.flatMap((key) => {
        const text = Object.hasOwn(value, key) ? value[key] : undefined;
        return typeof text === 'string' ? (0,normalise/* normaliseText */.a)(text) : [];
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
    const version = (0,read_messages/* isObject */.G)(value) && Object.hasOwn(value, 'version') ? (value.version ?? null) : null;
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
        digests.set(value, promptDigest({ content: (0,normalise/* normaliseText */.a)(text), behaviour: {}, includes: new Map() }));
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
    const content = (0,normalise/* normaliseText */.a)(lines.slice(found.first, found.last).join('\n'));
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
        const { format, content } = await readAs(entry, { path, text: (0,normalise/* normaliseText */.a)(raw), read });
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


/***/ }),

/***/ 7549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   c: () => (/* binding */ messagesOf)
/* harmony export */ });
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2546);

/** Messages with a role, their content a text, a list of parts or absent. Keys beside those two count as they are. */
function messagesOf(value) {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isMessage))
        return undefined;
    const messages = value;
    return {
        content: messages.map((message) => ({ ...message, ...normalisedContent(message) })),
        texts: messages.map(({ content }) => (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseText */ .a)(textOf(content))).filter((text) => text !== ''),
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
    return typeof content === 'string' ? { content: (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseText */ .a)(content) } : {};
}
/** Parts as chat interfaces take them: texts, and images and the like that have none. */
function textOf(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return '';
    return content.map((part) => (isObject(part) && typeof part.text === 'string' ? part.text : '')).join('\n');
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


/***/ })

};
