export const id = 185;
export const ids = [185];
export const modules = {

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

/***/ 55100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gather/case-set.js
var case_set = __webpack_require__(74005);
// EXTERNAL MODULE: ./build/gather/checkouts.js + 1 modules
var checkouts = __webpack_require__(80293);
// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/gather/suite-side.js
var suite_side = __webpack_require__(34788);
// EXTERNAL MODULE: ./build/measure/compare-sides.js + 3 modules
var compare_sides = __webpack_require__(92402);
// EXTERNAL MODULE: ./build/measure/records.js
var records = __webpack_require__(32941);
// EXTERNAL MODULE: ./build/measure/run-suite.js + 8 modules
var run_suite = __webpack_require__(45911);
// EXTERNAL MODULE: ./build/measure/silent-agent.js
var silent_agent = __webpack_require__(50918);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/sections/context-line.js
var context_line = __webpack_require__(10450);
// EXTERNAL MODULE: ./build/report/sections/not-seen.js
var not_seen = __webpack_require__(51037);
// EXTERNAL MODULE: ./build/report/sections/step-table.js
var step_table = __webpack_require__(65013);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/runs.js







/** What `evalgap run` measured: one side's figures, which say nothing of a change. */
function renderRuns(runs) {
    return (0,markdown/* toMarkdown */.l)(runs.flatMap(blocksOf));
}
function renderRunsText(runs, { columns, style } = {}) {
    return (0,terminal/* toTerminal */.yw)(runs.flatMap(blocksOf), columns, style);
}
function blocksOf({ suite, file, summary, durationMs }) {
    const measurement = { kind: 'head-only', reason: '', run: summary };
    const facts = (0,not_seen/* runFacts */.p)([summary]).filter((fact) => fact.length > 0);
    return [
        (0,blocks/* heading */.R_)(4, (0,context_line/* contextLine */.q)({ suite, cases: summary.cases, measurement }, 'base')),
        (0,step_table/* headTable */.x)(summary),
        ...(facts.length === 0 ? [] : [(0,blocks/* list */.p_)(facts)]),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `In ${(durationMs / 1000).toFixed(1)} s, recorded in ${(0,words/* code */.aY)(file, 200)}.`),
    ];
}

// EXTERNAL MODULE: ./build/run/redact.js
var redact = __webpack_require__(96533);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
;// CONCATENATED MODULE: ./build/jobs/run.js
















/** Runs suites at the working tree; what an earlier run of the very same thing completed is not run again. */
async function run(world, options) {
    const project = await (0,gather_project/* openProject */.U8)(world, options.config);
    const loaded = await (0,gather_project/* readConfig */.Xg)((0,external_node_path_.resolve)(world.directory, options.config), (0,gather_project/* configPath */.eQ)(project));
    const suites = (0,gather_project/* chosenSuites */.sM)(loaded, options.suite).filter((suite) => suite.agent !== undefined);
    if (suites.length === 0)
        throw nothingToRun(loaded);
    const reports = [];
    for (const suite of suites)
        reports.push(await runOne(world, project, loaded, suite, options, suites.length));
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderRunsText(reports, (0,output/* textOptions */.aW)(world)),
        markdown: () => renderRuns(reports),
        json: () => (0,json/* runJson */.MP)(reports),
        findings: [],
    });
    return reports.some(({ summary }) => summary.trials.completed === 0) ? 2 : 0;
}
async function runOne(world, project, loaded, declared, options, suites) {
    const started = world.monotonic();
    const { repository } = project;
    const sha = await (0,git/* resolveCommit */.WL)(repository, 'HEAD');
    if (sha === undefined)
        throw noCommit();
    const checkout = new checkouts/* Checkouts */.g(project).workingTree({ kind: 'working-tree', sha, dirty: await (0,git/* isDirty */.DM)(repository) });
    const suite = { ...declared, trials: options.trials ?? declared.trials };
    const side = await (0,suite_side/* openSide */.Ov)('head', checkout, loaded, suite);
    const unreadable = (0,suite_side/* promptProblems */.J9)(side.prompts, loaded.file);
    if (unreadable.length > 0)
        throw new problem/* CouldNotCheck */.xy(unreadable);
    const cases = await (0,case_set/* indexCases */.mK)(checkout.directory, suite, loaded);
    const file = await fileFor(world, project, suite, checkout.revision, options, suites);
    const agent = suite.agent;
    await (0,run_suite/* runSuite */.og)({
        world,
        project,
        suite,
        loaded,
        head: side,
        sides: [{ ...side, agent, file, fresh: options.fresh }],
        cases,
        former: new Map(),
        trials: suite.trials,
        leg: '',
        redactor: (0,redact/* makeRedactor */.$)((0,secrets/* secretsOf */.F)(world.environment, loaded.config.suites)),
    });
    const summary = await (0,compare_sides/* summaryOf */.YG)(file, { suite, cases });
    if (summary.trials.completed === 0) {
        world.log.error((0,problem/* formatProblem */.Vw)((0,silent_agent/* silentAgent */.Z)(suite.name, summary, loaded)));
    }
    return {
        suite: suite.name,
        file: (0,external_node_path_.relative)(world.directory, file),
        summary,
        durationMs: Math.round(world.monotonic() - started),
    };
}
async function fileFor(world, project, { name }, revision, { output }, suites) {
    const fileName = `${name}-${revision.replace(/^([0-9a-f]{12})[0-9a-f]*/, '$1')}.jsonl`;
    if (output === undefined)
        return (0,records/* defaultRunFile */.DT)(project, fileName);
    return suites === 1 ? (0,external_node_path_.resolve)(world.directory, output) : (0,external_node_path_.join)((0,external_node_path_.resolve)(world.directory, output), fileName);
}
function nothingToRun({ file, locate }) {
    return new problem/* CouldNotCheck */.xy({
        message: 'no suite has an `agent`: there is nothing to run',
        location: { ...locate(['suites']), file },
        expected: 'an `agent` with a `command` or an `http` address',
        remedy: 'Add one (docs/agent-protocol.md), or run `evalgap check`, which needs none',
    });
}
function noCommit() {
    return new problem/* CouldNotCheck */.xy({
        message: 'this repository has no commit yet',
        remedy: 'Commit first: a run names its revision',
    });
}


/***/ }),

/***/ 32941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ pullRequestFolder),
/* harmony export */   DT: () => (/* binding */ defaultRunFile),
/* harmony export */   g1: () => (/* binding */ isReusable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_read_run_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11171);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99626);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78020);
/* harmony import */ var _system_installed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21582);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35928);






/** The folder of a pull request's runs of a suite, beside the config. */
function pullRequestFolder(project, suite, headRevision) {
    return recordsAt(project, 'pr', `${suite}-${headRevision}`);
}
/** The file where `evalgap run` keeps a run by default. */
function defaultRunFile(project, name) {
    return recordsAt(project, 'runs', name);
}
/**
 * A place for records, which are kept out of git, whatever the repository ignores. A revision may have committed a link
 * by this name: nothing is written where it leads. It may have committed records as well: none of them is ever read.
 */
async function recordsAt({ repository, folder }, kind, name) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, folder, '.evalgap', kind);
    if (!(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainOrAbsent */ .LG)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root))) || !(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainOrAbsent */ .LG)(root))) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
            message: `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.evalgap', kind)} is a link or a file, and run files are kept there`,
            expected: 'a folder, or nothing yet',
            remedy: 'Remove it from the repository',
        });
    }
    const own = [...folder.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep), '.evalgap'].filter((part) => part !== '').join('/');
    const place = `${own}/${kind}/${name}`;
    if ((await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedUnder */ .fh)(repository, own)).some((path) => isSameOrWithin(path, place) || isSameOrWithin(place, path))) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
            message: `${place} is committed, and a run is to be kept there`,
            expected: 'runs that were made here, not some that a commit brought along',
            remedy: `Take it out of the repository: \`git rm -r --cached ${own}/${kind}\``,
        });
    }
    const ignore = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore');
    if (!(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(ignore)))
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeText */ .x3)(ignore, '*\n');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name);
}
/** To some file systems `A` and `a` are one name. */
function isSameOrWithin(path, folder) {
    return `${path}/`.toLowerCase().startsWith(`${folder}/`.toLowerCase());
}
/** Whether a run file holds trials of the very same thing at the same commit, and is young enough for them to count. */
async function isReusable(file, header, now, maxAge) {
    if (!(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(file)))
        return false;
    try {
        const { header: found } = await (0,_run_read_run_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunFile */ .m8)((0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(file), file);
        const age = now.getTime() - Date.parse(found.startedAt);
        if (found.revision !== header.revision)
            return false;
        return age >= 0 && age <= maxAge && JSON.stringify(found.fingerprint) === JSON.stringify(header.fingerprint);
    }
    catch (error) {
        if (error instanceof _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy)
            return false;
        throw error;
    }
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

/***/ 10450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ lostTrials),
/* harmony export */   q: () => (/* binding */ contextLine)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97532);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);


/** Which suite, at which revisions, over how many cases and trials. */
function contextLine({ suite, cases, measurement }, baseName) {
    const name = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(suite);
    switch (measurement.kind) {
        case 'compared': {
            const { comparison, base, head } = measurement;
            const sides = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${name} at ${revision(comparison.head)} against ${baseName} ${revision(comparison.base)}`;
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([sides, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(comparison.cases.paired, 'paired case')}, ${trials([base, head])}`], ' · ');
        }
        case 'head-only':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${name} at ${revision(measurement.run)} · ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(measurement.run.cases, 'case')}, ${trials([measurement.run])}`;
        default:
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${name} · ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(cases, 'case')}, none run`;
    }
}
/** What happened to the trials that did not complete, most frequent first; empty when all did. */
function lostTrials(runs) {
    const total = (pick) => runs.reduce((sum, run) => sum + pick(run.trials), 0);
    const kinds = [
        { n: total(({ errored }) => errored), as: 'errored' },
        { n: total(({ timedOut }) => timedOut), as: 'timed out' },
        { n: total(({ notRun }) => notRun), as: 'not run' },
    ];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(kinds
        .filter(({ n }) => n > 0)
        .sort((one, other) => other.n - one.n)
        .map(({ n, as }) => `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n)} ${as}`));
}
function trials(runs) {
    const planned = runs.reduce((sum, run) => sum + run.trials.planned, 0);
    const completed = runs.reduce((sum, run) => sum + run.trials.completed, 0);
    return `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(completed)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(planned, 'trial')} completed`;
}
function revision({ revision }) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortRevision */ .w7)(revision), 40);
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

/***/ 15786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ hasSeveralTrials),
/* harmony export */   KB: () => (/* binding */ isUpstreamOnly),
/* harmony export */   OZ: () => (/* binding */ anythingMoved),
/* harmony export */   P1: () => (/* binding */ movedCases),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Xb: () => (/* binding */ isChange),
/* harmony export */   j1: () => (/* binding */ movementAt),
/* harmony export */   uW: () => (/* binding */ stepsWith),
/* harmony export */   xu: () => (/* binding */ finalStep)
/* harmony export */ });
/* harmony import */ var _compare_decompose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64737);

function finalStep({ steps }) {
    return steps.find(({ final }) => final);
}
function stepsWith(comparison, verdict) {
    return comparison.steps.filter((step) => step.verdict === verdict);
}
/** Whether any figure, completed trials included, did move. */
function anythingMoved({ steps, completed }) {
    return [...steps, completed].some(({ verdict, notes }) => isChange(verdict) || notes.includes('significant-unadjusted'));
}
function isChange(verdict) {
    return verdict === 'regressed' || verdict === 'improved';
}
/** A final step that fell with an earlier one, and holds where everything before it was right. */
function isUpstreamOnly(step, { comparison, margin }) {
    const earlier = comparison.steps.some(({ verdict, final }) => verdict === 'regressed' && !final);
    const { delta } = step.reached;
    return step.final && step.verdict === 'regressed' && earlier && delta !== null && delta > -margin;
}
/** Cases whose share of correct trials fell or rose at a step. */
function movementAt(comparison, step) {
    if (step.discordant !== null)
        return { down: step.discordant.baseOnly, up: step.discordant.headOnly };
    const rows = comparison.moved.filter((row) => row.step === step.step);
    const down = rows.filter(({ to }) => to === 'wrong').length;
    return { down, up: rows.length - down };
}
/** More trials than cases on either side: cases then fall and rise rather than break. */
function hasSeveralTrials({ base, head }) {
    return [base, head].some(({ trials, cases }) => trials.planned > cases);
}
/** How many cases moved, each counted by the first step at which it did. */
function movedCases({ moved }) {
    const first = new Map();
    for (const row of moved)
        if (!first.has(row.case))
            first.set(row.case, row.to === 'wrong');
    const down = [...first.values()].filter((worse) => worse).length;
    return { down, up: first.size - down };
}
/** The suite's verdict with the cases as they stood counted in; undefined where there is none. */
function verdictOf({ measurement }) {
    switch (measurement.kind) {
        case 'compared': {
            const { comparison, decomposition } = measurement;
            return decomposition === undefined
                ? comparison.verdict
                : (0,_compare_decompose_js__WEBPACK_IMPORTED_MODULE_0__/* .combineVerdicts */ .a)(comparison.verdict, decomposition.verdictOnBaseCases);
        }
        case 'failed':
            return 'not-measured';
        default:
            return undefined;
    }
}


/***/ }),

/***/ 51037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ notSeen),
/* harmony export */   p: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97532);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6813);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44702);
/* harmony import */ var _context_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10450);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5257);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15786);







const FEWEST_CASES = 10;
const MOST_STEPS = 8;
const MOST_REMARKS = 5;
/** What a suite could not have shown, whatever its verdict. Stands in every report. */
function notSeen(suite, findings) {
    const items = [...unseen(suite), ...floatingModels(findings), asked(suite.production), ...said(suite.remarks)].filter((item) => item.length > 0);
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('Not seen by this suite')}`), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([...items, ONLY_ITS_CASES])];
}
const ONLY_ITS_CASES = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Whatever no case asks for.`;
function unseen({ measurement }) {
    switch (measurement.kind) {
        case 'not-run':
            return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Everything the agent does (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(measurement.reason, 200)}).`];
        case 'pending':
            return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Everything the agent does: it was not run.`];
        case 'failed':
            return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Everything the agent does: it could not be measured.`];
        case 'head-only':
            return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Any change: there was no base to compare with.`, ...runFacts([measurement.run])];
        case 'compared':
            return [
                ...(measurement.comparison.comparable === true
                    ? changes(measurement)
                    : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Any change: the sides are not comparable.`]),
                ...runFacts([measurement.base, measurement.head]),
                stopped(measurement.comparison.stopped),
                ...said(measurement.remarks),
            ];
        default:
            return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(measurement);
    }
}
/** What production asks that no case does, or why that is not known. */
function asked(production) {
    if (production === undefined)
        return [];
    if (production.kind === 'not-told')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `What production asks: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(production.reason, 200)}`;
    const { share, expected, of, upTo } = production;
    const when = upTo === undefined ? 'of the last week' : `of the week up to ${upTo}, the newest there are,`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(share)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(of, 'production input')} ${when} resemble no case (${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(expected)} of the cases themselves resemble no other).`;
}
function said(remarks = []) {
    return remarks.slice(0, MOST_REMARKS).map((remark) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(remark)}`);
}
function changes({ comparison }) {
    const { steps, completed, cases } = comparison;
    const measured = steps.filter(({ delta }) => delta !== null);
    const missing = steps.filter(({ delta }) => delta === null);
    const held = measured.filter(({ verdict }) => !(0,_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .Xb)(verdict));
    return [
        smallDrops(held),
        drops(measured),
        missing.length === 0 ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${stepNames(missing)}: not measured on both sides.`,
        completed.verdict === 'inconclusive'
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Whether fewer trials complete: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .ruledOut */ .rA)(completed.ruledOut ?? 0)}, a smaller one is not.`
            : [],
        notMeasured(cases.notMeasured),
    ];
}
/** The drop that each step would have shown in four suites of five. */
function smallDrops(steps) {
    const few = steps.filter(({ paired }) => paired < FEWEST_CASES);
    const none = steps.filter(({ paired, smallestVisible }) => paired >= FEWEST_CASES && smallestVisible === null);
    const visible = steps.flatMap(({ step, smallestVisible }) => smallestVisible === null ? [] : [{ step, size: smallestVisible }]);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([
        visible.length === 0
            ? []
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Drops under ${perStep(visible, 'or')}: they go unnoticed at least one time in five.`,
        none.length === 0 ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Any drop in ${stepNames(none, 'or')}: too few right answers to lose.`,
        few.length === 0
            ? []
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Small drops in ${stepNames(few, 'or')}: not computed, fewer than ${FEWEST_CASES} cases.`,
    ]);
}
/** What the intervals exclude, step by step. */
function drops(steps) {
    const known = steps.flatMap(({ step, ruledOut }) => (ruledOut === null ? [] : [{ step, size: ruledOut }]));
    const any = known.filter(({ size }) => Math.round(size * 1000) === 0);
    const above = known.filter((entry) => !any.includes(entry));
    const parts = [
        ...(above.length === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `drops of more than ${perStep(above, 'and')}`]),
        ...(any.length === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `any drop in ${stepNames(any)}`]),
    ];
    return parts.length === 0 ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Ruled out are only ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(parts, ', ')}.`;
}
/** `5.3 points in extract or lookup, 8.3 points in decide`; a range where there are many steps. */
function perStep(sizes, conjunction) {
    if (sizes.length > MOST_STEPS) {
        const ordered = sizes.map(({ size }) => size).sort((one, other) => one - other);
        const [least, most] = [(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .points */ .WR)(ordered[0] ?? 0), (0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .points */ .WR)(ordered.at(-1) ?? 0)];
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${least === most ? least : `${least.replace(/ points?$/, '')} to ${most}`}, depending on the step`;
    }
    const same = new Map();
    for (const { step, size } of sizes)
        same.set((0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .points */ .WR)(size), [...(same.get((0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .points */ .WR)(size)) ?? []), (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(step, 40)]);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([...same].map(([size, steps]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${size} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(steps, conjunction)}`), ', ');
}
function notMeasured({ base, head }) {
    if (base === 0 && head === 0)
        return [];
    const sides = [
        ...(base === 0 ? [] : [`${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(base, 'case')} on the base`]),
        ...(head === 0 ? [] : [`${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(head, 'case')} on the head`]),
    ];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Without a completed trial: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(sides)}.`;
}
function runFacts(runs) {
    return [lost(runs), anotherPrompt(runs), receipts(runs)];
}
function lost(runs) {
    const planned = runs.reduce((sum, { trials }) => sum + trials.planned, 0);
    const missing = planned - runs.reduce((sum, { trials }) => sum + trials.completed, 0);
    if (missing === 0)
        return [];
    const reasons = runs
        .flatMap(({ errors }) => errors)
        .toSorted((one, other) => other.trials - one.trials)
        .map(({ reason, trials }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(reason, 120)} (${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(trials, 'trial')})`);
    const because = reasons.length === 0 ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listedUpTo */ .MH)(3, reasons)}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(missing)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(planned, 'trial')} did not complete (${(0,_context_line_js__WEBPACK_IMPORTED_MODULE_6__/* .lostTrials */ .S)(runs)})${because}.`;
}
function stopped(reason) {
    return reason === undefined ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `What the cases after the stop would have shown: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(reason, 300)}`;
}
function anotherPrompt(runs) {
    const trials = runs.reduce((sum, run) => sum + run.trials.ranAnotherPrompt, 0);
    return trials === 0
        ? []
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(trials, 'trial')} that ran another prompt than their revision’s file: not counted.`;
}
function receipts(runs) {
    const sum = (pick) => runs.reduce((all, run) => all + pick(run.receipts), 0);
    const of = sum((receipts) => receipts.of);
    const verified = sum((receipts) => receipts.verified);
    const claimed = sum((receipts) => receipts.claimed);
    if (of === 0 || verified === of)
        return [];
    const known = `receipts on ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(verified + claimed)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(of, 'trial')}`;
    if (claimed === 0)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Which prompt was really sent: ${known}.`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Which prompt was really sent: ${known}, ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(claimed)} of them the agent’s own claim.`;
}
function floatingModels(findings) {
    const floating = findings.filter(({ rule }) => rule === 'pin/floating-model');
    if (floating.length === 0)
        return [];
    const names = floating.map(({ subject }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(subject, 60));
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Whether the model moved between the runs: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listedUpTo */ .MH)(3, names)} follows a floating alias.`];
}
function stepNames(steps, conjunction = 'and') {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listedUpTo */ .MH)(MOST_STEPS, steps.map(({ step }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(step, 40)), conjunction);
}


/***/ }),

/***/ 65013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ stepTable),
/* harmony export */   x: () => (/* binding */ headTable)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97532);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6813);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29542);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44702);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5257);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15786);







/** A table of a suite with more steps than this keeps those that moved and the final one where space is scarce. */
const MOST_STEPS = 30;
const COLUMNS = [
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .leftColumn */ .Cd)('step'),
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('base'),
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('head'),
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('change (95 % CI)'),
    { ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('when reached'), optional: true },
    { ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('first deviation'), optional: true },
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .leftColumn */ .Cd)('verdict'),
];
/** Accuracy per step, base against head; folded when nothing moved. */
function stepTable(measured) {
    const { steps } = measured.comparison;
    const blocks = shown(measured, stepRows(measured, steps), []);
    const changed = steps.filter(({ verdict, final }) => !final && (0,_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .Xb)(verdict)).slice(0, MOST_STEPS);
    const loud = steps.filter((step) => step.final || changed.includes(step));
    const quiet = steps.length - loud.length;
    if (quiet < 10)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(...blocks);
    const note = `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(quiet, 'other step')} left out of the table.`;
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)((0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(...blocks), {
        at: 'quiet-steps',
        blocks: shown(measured, stepRows(measured, loud), [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${note}`)]),
        leftOut: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(quiet, 'step')} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(measured.comparison.suite)}`,
    });
}
/** One side alone. */
function headTable({ steps, trials }) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .leftColumn */ .Cd)('step'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('cases'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('right'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('95 % CI')], [
        ...steps
            .slice(0, MOST_STEPS)
            .map(({ step, final, cases, accuracy, interval }) => [
            stepName(step, final),
            (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${cases}`,
            (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percentOr */ .pz)(accuracy)}`,
            (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${interval === null ? _figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV : `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(interval[0])} … ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(interval[1])}`}`,
        ]),
        ...(trials.completed === trials.planned
            ? []
            : [[(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `completed`, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${trials.planned}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percentOr */ .pz)(share(trials))}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV}`]]),
    ]);
}
function shown(measured, rows, more) {
    const blocks = [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(COLUMNS, rows), ...more];
    if ((0,_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .anythingMoved */ .OZ)(measured.comparison))
        return blocks;
    const told = measured.comparison.verdict === 'equivalent' ? 'no detectable change' : 'nothing that chance could not do';
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `Accuracy per step: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(told)}`, blocks)];
}
function stepRows(measured, steps) {
    const { completed } = measured.comparison;
    const rows = steps.map((step) => [
        stepName(step.step, step.final),
        ...figures(step),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${reached(step)}`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${step.paired === 0 ? _figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV : `${step.firstDeviation.base} → ${step.firstDeviation.head}`}`,
        verdictCell(step, (0,_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .isUpstreamOnly */ .KB)(step, measured)),
    ]);
    const all = completed.base.accuracy === 1 && completed.head.accuracy === 1;
    if (all)
        return rows;
    return [
        ...rows,
        [(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `(completed)`, ...figures(completed), (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV}`, verdictCell(completed)],
    ];
}
function figures({ base, head, delta, interval }) {
    const change = delta === null || interval === null ? _figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV : `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .signedPoints */ ._9)(delta)} (${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .range */ .y1)(interval)})`;
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percentOr */ .pz)(base.accuracy)}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percentOr */ .pz)(head.accuracy)}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${change}`];
}
function reached({ reached: { delta, paired } }) {
    return delta === null ? _figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV : `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .signedPoints */ ._9)(delta)} of ${paired}`;
}
function stepName(step, final) {
    return final ? (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(step, 40)} (final)` : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(step, 40)}`;
}
function verdictCell(change, upstream = false) {
    const word = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictWord */ .E0)(change.verdict);
    if (upstream)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(word)} (upstream)`;
    const [first] = change.notes.flatMap((note) => noteWords(note, change));
    const remark = first === undefined ? '' : ` (${first})`;
    return (0,_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .Xb)(change.verdict) ? (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(word)}${remark}` : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${word}${remark}`;
}
function noteWords(note, { verdict, p }) {
    switch (note) {
        case 'below-margin':
            return ['real, below the margin'];
        case 'interval-touches-zero':
            return ['interval reaches 0'];
        case 'unmeasured':
            return ['cases unmeasured'];
        case 'too-few-differ':
            return verdict === 'inconclusive' ? ['under 5 cases differ'] : [];
        case 'significant-unadjusted':
            return p === null ? [] : [`p ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .pValue */ .sp)(p)} unadjusted`];
        default:
            return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(note);
    }
}
function share({ completed, planned }) {
    return planned === 0 ? null : completed / planned;
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
