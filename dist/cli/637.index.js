export const id = 637;
export const ids = [637];
export const modules = {

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
// EXTERNAL MODULE: ./build/measure/run-suite.js + 27 modules
var run_suite = __webpack_require__(49192);
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
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97532);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6813);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44702);
/* harmony import */ var _context_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10450);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5257);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15786);







const FEWEST_CASES = 10;
const MOST_STEPS = 8;
const MOST_REMARKS = 5;
/** What a suite could not have shown, whatever its verdict. Stands in every report. */
function notSeen(suite, findings) {
    const items = [...unseen(suite), ...floatingModels(findings), ...said(suite.remarks)].filter((item) => item.length > 0);
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
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Whether fewer trials complete: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .ruledOut */ .rA)(completed.ruledOut ?? 0)}, a smaller one is not.`
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
        const [least, most] = [(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .points */ .WR)(ordered[0] ?? 0), (0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .points */ .WR)(ordered.at(-1) ?? 0)];
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${least === most ? least : `${least.replace(/ points?$/, '')} to ${most}`}, depending on the step`;
    }
    const same = new Map();
    for (const { step, size } of sizes)
        same.set((0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .points */ .WR)(size), [...(same.get((0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .points */ .WR)(size)) ?? []), (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(step, 40)]);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([...same].map(([size, steps]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${size} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(steps, conjunction)}`), ', ');
}
function notMeasured({ base, head }) {
    if (base === 0 && head === 0)
        return [];
    const sides = [
        ...(base === 0 ? [] : [`${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(base, 'case')} on the base`]),
        ...(head === 0 ? [] : [`${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(head, 'case')} on the head`]),
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
        .map(({ reason, trials }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(reason, 120)} (${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(trials, 'trial')})`);
    const because = reasons.length === 0 ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listedUpTo */ .MH)(3, reasons)}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(missing)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(planned, 'trial')} did not complete (${(0,_context_line_js__WEBPACK_IMPORTED_MODULE_6__/* .lostTrials */ .S)(runs)})${because}.`;
}
function stopped(reason) {
    return reason === undefined ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `What the cases after the stop would have shown: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(reason, 300)}`;
}
function anotherPrompt(runs) {
    const trials = runs.reduce((sum, run) => sum + run.trials.ranAnotherPrompt, 0);
    return trials === 0
        ? []
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(trials, 'trial')} that ran another prompt than their revision’s file: not counted.`;
}
function receipts(runs) {
    const sum = (pick) => runs.reduce((all, run) => all + pick(run.receipts), 0);
    const of = sum((receipts) => receipts.of);
    const verified = sum((receipts) => receipts.verified);
    const claimed = sum((receipts) => receipts.claimed);
    if (of === 0 || verified === of)
        return [];
    const known = `receipts on ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(verified + claimed)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(of, 'trial')}`;
    if (claimed === 0)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Which prompt was really sent: ${known}.`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Which prompt was really sent: ${known}, ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(claimed)} of them the agent’s own claim.`;
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

/***/ 80422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ builtInScorer),
  z: () => (/* binding */ makeScorer)
});

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
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
// EXTERNAL MODULE: ./build/scorers/tool-call.js
var tool_call = __webpack_require__(12451);
;// CONCATENATED MODULE: ./build/scorers/scorers.js








/**
 * The scorer of a step; `custom` is the one that asks the step's own command, where it has one. A step the agent did
 * not take is wrong whatever the scorer; an expectation the scorer has no use for gives no score.
 */
function makeScorer(step, custom = noCommand) {
    return builtInScorer(step) ?? ((expected, outputs) => (outputs.length === 0 ? MISSING : custom(expected, outputs)));
}
/** The same for a step that is scored here, which takes no waiting; `undefined` where a command of its own scores it. */
function builtInScorer({ scorer }) {
    const score = scorerOf(scorer);
    if (score === undefined)
        return undefined;
    return (expected, outputs) => {
        if (outputs.length === 0)
            return MISSING;
        const fault = (0,expectation/* expectationFault */.B)(scorer, expected);
        if (fault !== undefined)
            return { score: null, reason: `${fault.message} (expected ${fault.expected})` };
        return score(expected, outputs);
    };
}
const MISSING = { score: 0, reason: 'step missing' };
function noCommand() {
    return { score: null, reason: 'no command to score with was started' };
}
function scorerOf(scorer) {
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
            return undefined;
        default:
            return (0,json/* assertNever */.xb)(scorer);
    }
}


/***/ })

};
