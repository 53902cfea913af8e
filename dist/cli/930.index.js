export const id = 930;
export const ids = [930];
export const modules = {

/***/ 65930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compare/compare-runs.js + 5 modules
var compare_runs = __webpack_require__(71337);
// EXTERNAL MODULE: ./build/config/load.js + 11 modules
var load = __webpack_require__(31109);
// EXTERNAL MODULE: ./build/gather/project.js
var project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/measure/compare-sides.js + 2 modules
var compare_sides = __webpack_require__(96643);
// EXTERNAL MODULE: ./build/measure/moved-evidence.js
var moved_evidence = __webpack_require__(82320);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/sections/headline.js + 1 modules
var headline = __webpack_require__(10482);
// EXTERNAL MODULE: ./build/report/sections/reading-notes.js
var reading_notes = __webpack_require__(98060);
// EXTERNAL MODULE: ./build/report/sections/suite-section.js + 7 modules
var suite_section = __webpack_require__(37768);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
;// CONCATENATED MODULE: ./build/report/comparison.js






/** Two runs of one suite side by side, as `evalgap compare` prints them. */
function renderComparison(suite, findings = []) {
    return (0,markdown/* toMarkdown */.l)(blocksOf(suite, findings, { rows: 200, length: 120 }, true));
}
function renderComparisonText(suite, findings = [], { columns = 80, style = terminal/* PLAIN */.tZ } = {}) {
    return (0,terminal/* toTerminal */.yw)(blocksOf(suite, findings, { rows: 10, length: 300 }, false), columns, style);
}
function blocksOf(suite, findings, moved, explained) {
    return [
        (0,blocks/* heading */.R_)(3, (0,headline/* headlineOf */.g)(suite).sentence),
        ...(0,suite_section/* suiteSection */.C)(suite, findings, { baseName: 'base', moved, explained }).flatMap(({ blocks }) => blocks),
        ...(0,reading_notes/* readingNotes */.G)([suite], explained),
    ];
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/unmeasured.js
var unmeasured = __webpack_require__(69504);
// EXTERNAL MODULE: ./build/rules/standing.js
var standing = __webpack_require__(44566);
// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/run/summary.js
var run_summary = __webpack_require__(70746);
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var system_files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/system/installed.js
var installed = __webpack_require__(21582);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/findings.js + 1 modules
var jobs_findings = __webpack_require__(97146);
// EXTERNAL MODULE: ./build/jobs/output.js + 1 modules
var output = __webpack_require__(68611);
;// CONCATENATED MODULE: ./build/jobs/compare.js

















/** Two run files of one suite, step by step. Needs neither repository nor config, but heeds a config that holds the suite. */
async function compare(world, options, files) {
    const [base = '', head = ''] = files.map((file) => (0,external_node_path_.resolve)(world.directory, file));
    const { header } = await (0,read_run_file/* readRunFile */.m8)((0,system_files/* readLines */.Se)(head), head);
    const { config, suite } = await policyFor(world, options.config, header.suite);
    const threshold = (0,compare_sides/* thresholdOf */.pI)(suite);
    const comparison = (0,compare_runs/* compareRuns */.q)(await (0,compare_sides/* factsOf */.xS)(base, threshold), await (0,compare_sides/* factsOf */.xS)(head, threshold), {
        margin: suite.margin,
    });
    const findings = (0,standing/* standing */.a)((0,jobs_findings/* stepFindings */.d)(config, suite, comparison), config, world.now);
    await (0,output/* deliver */.cK)(world, options, {
        text: async () => renderComparisonText(await suiteReport(), findings, (0,output/* textOptions */.aW)(world)),
        markdown: async () => renderComparison(await suiteReport(), findings),
        json: () => (0,json/* comparisonJson */.s)(comparison),
        findings,
    });
    if (!(0,unmeasured/* saysAnything */.B)(comparison) || comparison.completed.head.accuracy === 0)
        return 2;
    return (0,standing/* failing */.J)(findings, config.failOn).length > 0 ? 1 : 0;
    async function suiteReport() {
        const none = { cases: 0, base: { right: 0, of: 0 }, head: { right: 0, of: 0 } };
        return {
            suite: header.suite,
            cases: comparison.cases.paired + comparison.cases.added + comparison.cases.edited,
            measurement: {
                kind: 'compared',
                comparison,
                base: await summary(base),
                head: await summary(head),
                evidence: await (0,moved_evidence/* movedEvidence */.F)(comparison, base, head, threshold),
                added: none,
                edited: none,
                margin: suite.margin,
                mutating: suite.steps.filter(({ mutates }) => mutates).map(({ name }) => name),
                remarks: [],
            },
        };
    }
    async function summary(file) {
        const run = await (0,read_run_file/* readRunFile */.m8)((0,system_files/* readLines */.Se)(file), file);
        return (0,run_summary/* summariseRun */._)(run.header, run.trials, threshold);
    }
}
/** The suite's margin, thresholds and gate where a config is at hand that holds it, else the defaults. */
async function policyFor(world, file, name) {
    const path = (0,external_node_path_.resolve)(world.directory, file);
    const defaults = (0,problem/* unwrap */.oA)((0,load/* loadConfig */.Z)('suites: { none: { cases: ["*"] } }', 'the defaults')).config;
    const config = (await (0,installed/* exists */.t2)(path)) ? (await (0,project/* readConfig */.Xg)(path, file)).config : defaults;
    const suite = config.suites.find((one) => one.name === name) ?? defaults.suites[0];
    if (suite === undefined)
        throw new Error('the default config has no suite');
    return { config, suite };
}


/***/ })

};
