export const id = 100;
export const ids = [100];
export const modules = {

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
// EXTERNAL MODULE: ./build/gather/case-set.js + 14 modules
var case_set = __webpack_require__(3541);
// EXTERNAL MODULE: ./build/gather/checkouts.js + 1 modules
var checkouts = __webpack_require__(80293);
// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/gather/suite-side.js + 23 modules
var suite_side = __webpack_require__(69063);
// EXTERNAL MODULE: ./build/measure/compare-sides.js + 2 modules
var compare_sides = __webpack_require__(96643);
// EXTERNAL MODULE: ./build/measure/records.js
var records = __webpack_require__(32941);
// EXTERNAL MODULE: ./build/measure/run-suite.js + 29 modules
var run_suite = __webpack_require__(41093);
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
// EXTERNAL MODULE: ./build/jobs/output.js + 1 modules
var output = __webpack_require__(68611);
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


/***/ })

};
