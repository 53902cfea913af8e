export const id = 376;
export const ids = [376];
export const modules = {

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

/***/ 29388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fails),
/* harmony export */   j: () => (/* binding */ ruleOptions)
/* harmony export */ });
/* harmony import */ var _rule_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51902);

/** The options a rule works with: what the config says of the rule itself, else of its group, else the rule's defaults. */
function ruleOptions(config, ruleId) {
    const { level = 'warning', grace, threshold } = (0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .findRule */ .Il)(ruleId) ?? {};
    return {
        level,
        ...(grace === undefined ? {} : { grace }),
        ...(threshold === undefined ? {} : { threshold }),
        ...config.rules.get((0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(ruleId)),
        ...config.rules.get(ruleId),
    };
}
/** Whether a finding of this rule fails the check: `fail-on` names the rule or its group. The level plays no part. */
function fails(ruleId, failOn) {
    return failOn.includes(ruleId) || failOn.includes((0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(ruleId));
}


/***/ }),

/***/ 77581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shift: () => (/* binding */ shift)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/load.js + 11 modules
var load = __webpack_require__(31109);
// EXTERNAL MODULE: ./build/gather/project.js
var project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/production/redact-sample.js + 1 modules
var redact_sample = __webpack_require__(4002);
// EXTERNAL MODULE: ./build/production/shift/fewest.js
var fewest = __webpack_require__(58767);
// EXTERNAL MODULE: ./build/production/shift/input-shift.js + 5 modules
var input_shift = __webpack_require__(11279);
// EXTERNAL MODULE: ./build/production/shift/input-texts.js
var input_texts = __webpack_require__(34420);
// EXTERNAL MODULE: ./build/production/shift/shown-cluster.js
var shown_cluster = __webpack_require__(8327);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/shift.js







const MOST_WORDS = 6;
const MOST_CLUSTERS = 20;
function renderShift(report) {
    return (0,markdown/* toMarkdown */.l)(blocksOf(report));
}
function renderShiftText(report, { columns, style } = {}) {
    return (0,terminal/* toTerminal */.yw)(blocksOf(report), columns, style);
}
/** `problems` is there only when lines could not be read. */
function shiftJson({ shift: { n, inputs, novel, verdict }, clusters, problems }) {
    return (0,json/* printJson */.Q2)({
        version: 1,
        inputs: { p: inputs.p, n },
        novel: { p: novel.p, share: novel.share, clusters },
        verdict,
        ...(problems.length === 0 ? {} : { problems }),
    });
}
function blocksOf(report) {
    return [
        (0,blocks/* heading */.R_)(3, headline(report)),
        ...(report.tooFew === undefined ? told(report) : []),
        ...smallPrint(report).map(blocks/* small */.EX),
    ];
}
function headline({ shift, tooFew, reference, current }) {
    if (tooFew !== undefined)
        return (0,words/* capital */.Nx)((0,words/* words */.aL) `${(0,words/* sentence */.em)(tooFew)}`);
    const [asks, isNew] = [shift.inputs.p, shift.novel.p].map((p) => p !== null && p <= input_shift/* LEVEL */.B);
    if (asks && isNew)
        return (0,words/* words */.aL) `${(0,words/* code */.aY)(current)} asks otherwise than ${(0,words/* code */.aY)(reference)}, and what nothing there resembles.`;
    if (asks)
        return (0,words/* words */.aL) `${(0,words/* code */.aY)(current)} asks otherwise than ${(0,words/* code */.aY)(reference)}.`;
    if (isNew)
        return (0,words/* words */.aL) `${(0,words/* code */.aY)(current)} asks what nothing in ${(0,words/* code */.aY)(reference)} resembles.`;
    return (0,words/* words */.aL) `No shift seen between ${(0,words/* code */.aY)(reference)} and ${(0,words/* code */.aY)(current)}.`;
}
function told({ shift, clusters }) {
    const { inputs, novel, compared } = shift;
    const [share, expected] = [(0,format/* percent */.KN)(novel.share ?? 0), (0,format/* percent */.KN)(novel.expected ?? 0)];
    const resemble = `${share} of ${(0,format/* plural */.LS)(compared[1], 'current text')} resemble none of the reference; ${expected} of its own ${(0,format/* count */.U9)(compared[0])} resemble no other`;
    return [
        (0,blocks/* table */.tp)([(0,blocks/* leftColumn */.Cd)('test'), (0,blocks/* leftColumn */.Cd)('adjusted p'), (0,blocks/* leftColumn */.Cd)('says')], [
            [
                (0,words/* words */.aL) `inputs`,
                (0,words/* words */.aL) `${pText(inputs.p)}`,
                (0,words/* words */.aL) `${saysOf(inputs.p, 'they ask otherwise', 'no difference seen')}`,
            ],
            [(0,words/* words */.aL) `novel`, (0,words/* words */.aL) `${pText(novel.p)}`, (0,words/* words */.aL) `${resemble}`],
        ]),
        ...wordBlocks(shift),
        ...clusterBlocks(clusters),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${reach(compared, inputs.p)}`),
    ];
}
function saysOf(p, some, none) {
    return p !== null && p <= input_shift/* LEVEL */.B ? some : none;
}
function pText(p) {
    return p === null ? 'none' : (0,format/* pFigure */.pL)(p);
}
/**
 * What would hardly have been seen: without it silence reads like a promise. With another mix of what is known nobody
 * knows: what is asked more often may lie nearer to the reference, and hide what is new.
 */
function reach(compared, asks) {
    const limits = 'Only wording is compared: the same words meant otherwise are no difference here, and a set of cases may differ on purpose.';
    if (asks !== null && asks <= input_shift/* LEVEL */.B)
        return limits;
    const least = 4 / Math.sqrt(Math.min(...compared));
    return `What is new is likely seen from a share of about ${Math.round(least * 100)} % on, if the rest asks like the reference; less may be there. ${limits}`;
}
function wordBlocks({ inputs }) {
    if (inputs.p === null || inputs.p > input_shift/* LEVEL */.B)
        return [];
    const { more, fewer } = inputs.words;
    const lines = [
        ...(more.length === 0 ? [] : [(0,words/* words */.aL) `More often than in the reference: ${wordList(more)}`]),
        ...(fewer.length === 0 ? [] : [(0,words/* words */.aL) `Less often: ${wordList(fewer)}`]),
    ];
    return [lines.length === 0 ? (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `No single word sets the two apart.`) : (0,blocks/* list */.p_)(lines)];
}
function wordList(apart) {
    return (0,words/* listedUpTo */.MH)(MOST_WORDS, apart.map(({ word, reference, current }) => (0,words/* words */.aL) `${(0,words/* code */.aY)(word)} ${(0,format/* percent */.KN)(current.so / current.of)} against ${(0,format/* percent */.KN)(reference.so / reference.of)}`));
}
function clusterBlocks(clusters) {
    if (clusters.length === 0)
        return [];
    const shown = clusters.slice(0, MOST_CLUSTERS).map(clusterLine);
    const rest = clusters.length - shown.length;
    return [
        (0,blocks/* details */.zH)((0,words/* words */.aL) `${(0,format/* plural */.LS)(clusters.length, 'group')} of like texts among those that resemble none`, [
            (0,blocks/* list */.p_)(rest === 0 ? shown : [...shown, (0,words/* words */.aL) `${rest} more`]),
        ]),
    ];
}
function clusterLine({ terms, size, days, examples }) {
    const name = terms.length === 0
        ? (0,words/* words */.aL) `no words of their own`
        : (0,words/* listedUpTo */.MH)(terms.length, terms.map((term) => (0,words/* code */.aY)(term)));
    const when = days === undefined ? '' : days[0] === days[1] ? `, on ${days[0]}` : `, ${days[0]} to ${days[1]}`;
    return (0,words/* joined */.oR)([
        (0,words/* words */.aL) `${(0,format/* count */.U9)(size)} alike, ${name}${when}:`,
        (0,words/* listedUpTo */.MH)(examples.length, examples.map((text) => (0,words/* code */.aY)(text, 160))),
    ]);
}
function smallPrint({ shift: { n, compared }, tooFew, remarks, problems }) {
    const drawn = tooFew === undefined && n.some((all, side) => all > (compared[side] ?? 0))
        ? [
            (0,words/* words */.aL) `Compared are ${(0,format/* count */.U9)(compared[0])} of ${(0,format/* count */.U9)(n[0])} reference texts and ${(0,format/* count */.U9)(compared[1])} of ${(0,format/* count */.U9)(n[1])} current ones, drawn evenly.`,
        ]
        : [];
    const lost = problems.length === 0
        ? []
        : [(0,words/* words */.aL) `${(0,format/* plural */.LS)(problems.length, 'problem')} kept lines from being read; they are not compared.`];
    return [...drawn, ...remarks.map((remark) => (0,words/* words */.aL) `${remark}`), ...lost];
}

// EXTERNAL MODULE: ./build/rules/standing.js
var standing = __webpack_require__(44566);
// EXTERNAL MODULE: ./build/system/installed.js
var installed = __webpack_require__(21582);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/rules/make-finding.js
var make_finding = __webpack_require__(76964);
;// CONCATENATED MODULE: ./build/jobs/shift/findings.js




/** What a single look finds, for gates, waivers and annotations; the weekly review judges by more than one. */
function shiftFindings({ shift: { inputs, novel, compared } }, config, chosen) {
    const [only, ...others] = config.suites.map(({ name }) => name);
    const suite = chosen[0] ?? (others.length === 0 ? only : undefined) ?? 'shift';
    const sides = `${(0,format/* plural */.LS)(compared[1], 'current text')} against ${(0,format/* plural */.LS)(compared[0], 'reference text')}`;
    const share = `${(0,format/* percent */.KN)(novel.share ?? 0)} of the current texts resemble none of the reference`;
    const told = [
        {
            rule: 'shift/inputs',
            subject: 'inputs',
            p: inputs.p,
            message: 'the current texts ask otherwise than the reference',
            fix: 'Look at the words that set the two apart, and add cases of what the reference lacks.',
        },
        {
            rule: 'shift/novel',
            subject: 'novel',
            p: novel.p,
            message: share,
            fix: 'Look at the groups of like ones, and add cases of those that the agent should manage.',
        },
    ];
    return told.flatMap(({ rule, subject, p, message, fix }) => {
        const options = (0,levels/* ruleOptions */.j)(config, rule);
        if (p === null || p > input_shift/* LEVEL */.B || (options.level === 'off' && !(0,levels/* fails */.c)(rule, config.failOn)))
            return [];
        const evidence = [sides];
        return [(0,make_finding/* finding */.g)(rule, options, { suite, subject, message: `${message} (adjusted ${(0,format/* pFigure */.pL)(p)})`, evidence, fix })];
    });
}

// EXTERNAL MODULE: ./build/cases/csv.js + 2 modules
var csv = __webpack_require__(70492);
// EXTERNAL MODULE: ./build/cases/json.js
var cases_json = __webpack_require__(57234);
// EXTERNAL MODULE: ./build/cases/yaml.js
var yaml = __webpack_require__(24579);
// EXTERNAL MODULE: ./build/production/parse-sample.js + 1 modules
var parse_sample = __webpack_require__(50105);
// EXTERNAL MODULE: ./build/production/read-samples.js + 19 modules
var read_samples = __webpack_require__(54123);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/system/packed-lines.js
var packed_lines = __webpack_require__(81744);
;// CONCATENATED MODULE: ./build/jobs/shift/read-side.js










/**
 * The samples of one file: samples or traces in any form in which they are read, or a file of cases, whose inputs are
 * taken and nothing else. Throws `CouldNotCheck` where there is no such file.
 */
async function readSide({ directory, now }, file) {
    const path = (0,external_node_path_.resolve)(directory, file);
    if (!(await (0,installed/* exists */.t2)(path)))
        throw new problem/* CouldNotCheck */.xy({
            message: 'there is no such file',
            location: { file },
            expected: 'a file with {"input": …} or {"text": …} on each line, of traces, or of cases',
        });
    const rows = await rowsOf(path, file);
    if (rows !== undefined)
        return samplesOf(rows);
    return (0,read_samples/* readSampleFiles */.I)([{ file, lines: () => (0,packed_lines/* readPackedLines */.c)(path, file) }], undefined, { now });
}
/** Where the file is one of cases that is read as a whole. */
async function rowsOf(path, file) {
    const source = caseSource(path, file);
    const ending = (0,external_node_path_.extname)(file).toLowerCase();
    if (ending === '.yaml' || ending === '.yml')
        return (0,yaml/* readYaml */.g)(source);
    if (ending === '.csv')
        return (0,csv/* readCsv */.N)(source, stepsIn(await source.text()));
    if (ending === '.json' && (await isListOfCases(source)))
        return (0,cases_json/* readJson */.V)(source);
    return undefined;
}
function caseSource(path, file) {
    return {
        file,
        lines: () => (0,packed_lines/* readPackedLines */.c)(path, file),
        text: async () => (await (0,files/* readText */.yR)(path, file)) ?? '',
        notUtf8: () => (0,files/* linesNotUtf8 */.Uy)(path, file),
    };
}
/** Without a config any step is one. */
function stepsIn(text) {
    const [header = ''] = text.split('\n', 1);
    return Array.from(header.matchAll(/expect\.([^,":\r]+)/g), ([, step = '']) => step.trim());
}
const LOOKED_AT = 2_000;
/** Told by its beginning: a document of traces may be large. */
async function isListOfCases(source) {
    let start = '';
    for await (const line of source.lines()) {
        start += `${line.slice(0, LOOKED_AT)}\n`;
        if (start.length >= LOOKED_AT)
            break;
    }
    return /^\uFEFF?\s*\[/.test(start) && !/"resource(?:Spans|Logs|Metrics)"/.test(start);
}
async function samplesOf(rows) {
    const samples = [];
    const problems = [];
    for await (const row of rows) {
        if (row.kind === 'problem')
            problems.push(row.problem);
        else {
            const sample = (0,parse_sample/* sampleFrom */.vQ)(row.value, row.location);
            if (sample.ok)
                samples.push(sample.value);
            else
                problems.push(...sample.problems);
        }
    }
    return { samples, problems, remarks: [] };
}

;// CONCATENATED MODULE: ./build/jobs/shift.js
















/**
 * Whether two files of texts come from the same distribution. Needs no config, but heeds the gate and the waivers of
 * one; a single look, so that either test speaks at 5 %.
 */
async function shift(world, options) {
    const config = await policyOf(world, options.config);
    const report = await lookAt(world, options);
    const findings = (0,standing/* standing */.JA)(shiftFindings(report, config, options.suite), config, world.now);
    const exitCode = (0,standing/* failing */.Jr)(findings, config.failOn).length > 0 ? 1 : 0;
    const { problems } = report;
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderShiftText(report, (0,output/* textOptions */.aW)(world)),
        markdown: () => renderShift(report),
        json: () => shiftJson(report),
        findings,
        problems,
        exitCode,
    });
    (0,output/* sayUnseen */.qW)(world, options, problems);
    return exitCode;
}
async function lookAt(world, { reference, current }) {
    const [known, asked] = [await readSide(world, reference), await readSide(world, current)];
    const [one, other] = [textsOf(known, reference), textsOf(asked, current)];
    const lack = (0,fewest/* tooFew */.d)({ n: one.texts.length, what: 'reference texts' }, { n: other.texts.length, what: 'current texts' });
    const found = (0,input_shift/* inputShift */.j)(one.texts, other.texts);
    const samples = other.samples.map(redact_sample/* redactSample */.Y6);
    return {
        reference,
        current,
        shift: found,
        clusters: found.novel.clusters.map((cluster) => (0,shown_cluster/* shownCluster */.Y)(cluster, samples)),
        ...(lack === undefined ? {} : { tooFew: lack }),
        remarks: [...known.remarks, ...one.remarks, ...asked.remarks, ...other.remarks],
        problems: [...known.problems, ...asked.problems],
    };
}
/** Throws `CouldNotCheck` where the file holds no text: nothing to compare is not "no shift". */
function textsOf({ samples, problems }, file) {
    const told = (0,input_texts/* inputTexts */.L)(samples);
    if (told.length === 0)
        throw new problem/* CouldNotCheck */.xy(problems.length > 0
            ? problems
            : {
                message: samples.length === 0 ? 'nothing is in this file' : 'no text can be told in any input of this file',
                location: { file },
                expected: '{"input": …} or {"text": …} on each line',
            });
    const without = samples.length - told.length;
    return {
        samples: told.map(({ item }) => item),
        texts: told.map(({ text }) => text),
        remarks: without === 0 ? [] : [`${file}: ${(0,format/* plural */.LS)(without, 'input')} not compared, no text can be told in them.`],
    };
}
async function policyOf(world, file) {
    const path = (0,external_node_path_.resolve)(world.directory, file);
    if (await (0,installed/* exists */.t2)(path))
        return (await (0,project/* readConfig */.Xg)(path, file)).config;
    return (0,problem/* unwrap */.oA)((0,load/* loadConfig */.Z)('suites: { shift: { cases: ["*"] } }', 'the defaults')).config;
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

/***/ 76964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/** A finding with its key filled in: the same rule, suite and subject give the same key from run to run. */
function finding(rule, { level }, parts) {
    const key = [rule, parts.suite, parts.subject].join(':');
    return { rule, level, key, ...parts };
}


/***/ }),

/***/ 50066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   qU: () => (/* binding */ bySubject)
/* harmony export */ });
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11113);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99904);


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
    return `the waiver of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(rule)} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(subject))}`;
}


/***/ }),

/***/ 44566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   rg: () => (/* binding */ waived)
/* harmony export */ });
/* harmony import */ var _config_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29388);
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83012);
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50066);



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
    const today = (0,_values_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(now);
    const inForce = waivers.filter((waiver) => !(0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(waiver, today));
    return (finding) => inForce.find((waiver) => (0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(waiver, finding));
}
/** The findings that fail the check. A level only shows or silences: one that is off fails all the same. */
function failing(findings, failOn) {
    return findings.filter(({ rule }) => (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c)(rule, failOn));
}


/***/ }),

/***/ 99904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
const MOST_IDS = 10;
/** Data within a sentence; its own backticks would end the quotation. */
function quoted(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}
/** The first few, and how many more there are. */
function someOf(ids) {
    const shown = ids.slice(0, MOST_IDS).map(quoted).join(', ');
    const rest = ids.length - MOST_IDS;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
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

/***/ 84060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/* unused harmony export ranked */
/** Holm's step-down adjusted p-values (Holm 1979), in the order given. */
function holm(p) {
    const adjusted = new Array(p.length).fill(1);
    let largest = 0;
    for (const [rank, { value, index }] of ranked(p).entries()) {
        largest = Math.max(largest, Math.min(1, value * (p.length - rank)));
        adjusted[index] = largest;
    }
    return adjusted;
}
/** From the smallest value up, each with the place it had. */
function ranked(values) {
    return values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value);
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
