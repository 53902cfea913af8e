export const id = 200;
export const ids = [200];
export const modules = {

/***/ 14212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ runningHere),
  C: () => (/* binding */ warnOfCredentials)
});

// EXTERNAL MODULE: ./build/measure/run-both.js
var run_both = __webpack_require__(49316);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
;// CONCATENATED MODULE: ./build/system/persisted-credentials.js



/** How a setting is known for a credential: by its name, or by a name that says where to look and a value that tells. */
const KINDS = [
    { name: /^http\.(?:.+\.)?extraheader$/i, value: /\S/ },
    { name: /^url\.https?:\/\/[^/]+@.*\.(?:push)?insteadof$/is, value: /(?:)/ },
    { name: /^remote\..+\.(?:push)?url$/is, value: /^https?:\/\/[^/]+@/i },
    // A helper that keeps what it was told, or a command of one's own; those of an operating system ask its user.
    { name: /^credential\.(?:.+\.)?helper$/is, value: /^(?:(?:\S*\/git-credential-)?(?:store|cache)\b|!)/ },
    { name: /^core\.sshcommand$/i, value: /(?:^|\s)-i\s*\S/ },
];
const INCLUDE = /^include(?:if\..+)?\.path$/is;
/** Included files may include others; nobody means more than a few. */
const MOST_FILES = 20;
/**
 * Where a checkout left settings of git by which whoever reads them acts in somebody's name: `name in file` each, never
 * with the value. Looked for in the clone's own configuration, the user's, and every file that these include, also on a
 * condition that does not hold here, since an agent can open the file all the same.
 */
async function persistedCredentials(repository) {
    const found = new Set();
    const read = new Set();
    const waiting = [];
    const take = (entries) => {
        for (const { file } of entries)
            read.add((0,external_node_path_.resolve)(repository.root, file));
        for (const { file, key, value } of entries) {
            if (INCLUDE.test(key))
                waiting.push(includedFile(repository, file, value));
            else if (isCredential(key, value))
                found.add(`${withoutUser(key)} in ${file}`);
        }
    };
    take(await settings(repository, []));
    for (let file = waiting.shift(); file !== undefined && read.size < MOST_FILES; file = waiting.shift()) {
        if (read.has(file))
            continue;
        read.add(file);
        // It may not be there: a checkout names a container's path beside the machine's.
        take(await settings(repository, ['--file', file]).catch(() => []));
    }
    return [...found];
}
/** Names alone are read first; values only where a name calls for it, and of those names only. */
async function settings(repository, source) {
    const command = ['config', ...source, '--list', '--show-origin', '-z'];
    const names = entriesOf(await (0,git/* git */.$Y)(repository.root, [...command, '--name-only']));
    if (!names.some(({ key }) => isOfInterest(key)))
        return names;
    return entriesOf(await (0,git/* git */.$Y)(repository.root, command)).map((entry) => isOfInterest(entry.key) ? entry : { ...entry, value: '' });
}
/** Pairs of an origin and a name, with the value after a line end. What stands in no file is this program's own. */
function entriesOf(output) {
    const parts = output.split('\0');
    return parts.flatMap((origin, index) => {
        const file = /^file:(.+)$/s.exec(origin)?.[1];
        if (index % 2 === 1 || file === undefined)
            return [];
        const [key = '', ...value] = (parts[index + 1] ?? '').split('\n');
        return [{ file, key, value: value.join('\n') }];
    });
}
function isOfInterest(key) {
    return INCLUDE.test(key) || KINDS.some(({ name }) => name.test(key));
}
function isCredential(key, value) {
    return KINDS.some((kind) => kind.name.test(key) && kind.value.test(value));
}
function includedFile({ root }, from, path) {
    if (path.startsWith('~/'))
        return (0,external_node_path_.join)((0,external_node_os_.homedir)(), path.slice(2));
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(root, (0,external_node_path_.dirname)(from), path);
}
/** What a URL carries before its `@` may be a token. */
function withoutUser(key) {
    return key.replace(/:\/\/[^/]*@/g, '://');
}

// EXTERNAL MODULE: ./build/jobs/on-github/checking/records.js
var records = __webpack_require__(99692);
;// CONCATENATED MODULE: ./build/jobs/on-github/checking/measuring.js



/** Runs suites in this job; before the first agent starts, says what of the checkout's credentials it could find. */
function runningHere(context) {
    const run = (0,run_both/* runBoth */.rR)((0,records/* findRecorded */.O)(context));
    let warned = false;
    return async (request) => {
        if (!warned)
            await warnOfCredentials(context, request.project);
        warned = true;
        return run(request);
    };
}
async function warnOfCredentials({ runner }, { repository }) {
    const places = await persistedCredentials(repository);
    if (places.length === 0)
        return;
    runner.log.warning(`The checkout left credentials that the agent can read (${places.join(', ')}). Give actions/checkout \`persist-credentials: false\``);
}


/***/ }),

/***/ 99692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findRecorded)
/* harmony export */ });
/* harmony import */ var _store_age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77421);
/* harmony import */ var _store_open_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36318);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92594);



/** Looks a run up by its fingerprint where the base branch keeps records, and says how old what it finds is. */
function findRecorded(context) {
    return async ({ suite, history, world }, { fingerprint, revision }) => {
        if (fingerprint === undefined)
            return undefined;
        const found = await (0,_store_open_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .C)(history.store, (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .storeAccess */ .U)(context)).find({
            suite: suite.name,
            fingerprint,
            revision,
            notOlderThan: new Date(world.now.getTime() - history.maxAge),
            now: world.now,
        });
        if (found === undefined)
            return undefined;
        const sentence = (0,_store_age_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRecord */ .T)(found, world.now);
        return { text: found.text, remark: `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.` };
    };
}


/***/ }),

/***/ 45200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureAndRecord: () => (/* binding */ measureAndRecord),
  measurePush: () => (/* binding */ measurePush)
});

// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/measure/measured-folder.js
var measured_folder = __webpack_require__(80108);
// EXTERNAL MODULE: ./build/measure/run-head.js
var run_head = __webpack_require__(7101);
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
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/runs.js







/** What `evalgap run` measured: one side's figures, which say nothing of a change. */
function renderRuns(runs) {
    return (0,markdown/* toMarkdown */.l)(runs.flatMap(blocksOf));
}
function renderRunsText(runs, { columns, style } = {}) {
    return toTerminal(runs.flatMap(blocksOf), columns, style);
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

// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/values/problem.js
var values_problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/on-github/checking/measuring.js + 1 modules
var measuring = __webpack_require__(14212);
// EXTERNAL MODULE: ./build/jobs/on-github/posting/handover.js
var handover = __webpack_require__(68285);
// EXTERNAL MODULE: ./build/jobs/on-github/record.js + 3 modules
var record = __webpack_require__(18536);
;// CONCATENATED MODULE: ./build/jobs/on-github/measure-push.js











/** Runs the suites at a commit of the default branch and leaves the run files for the job that records. */
async function measurePush(context) {
    const suites = await runSuites(context);
    await (0,measured_folder/* writeMeasured */.eY)(await (0,handover/* leaveArtifact */.iD)(context, handover/* RUNS_ARTIFACT */.Q0), { head: context.event.sha, suites });
    return exitCodeOf(suites);
}
/** Runs and records in one step: for repositories whose every author is trusted. */
async function measureAndRecord(context) {
    const suites = await runSuites(context);
    const runs = suites.flatMap(({ suite, files }) => files.map(({ file }) => ({ suite, file })));
    const recorded = await (0,record.recordRuns)(context, runs);
    return recorded === 0 ? exitCodeOf(suites) : recorded;
}
function exitCodeOf(suites) {
    return suites.every(({ problems }) => problems.length === 0) ? 0 : 2;
}
async function runSuites(context) {
    const { world, inputs, event, runner, protect } = context;
    const project = await (0,gather_project/* openProject */.U8)(world, inputs.config);
    if ((await (0,git/* resolveCommit */.WL)(project.repository, event.sha)) === undefined)
        throw notCheckedOut(event.sha);
    await (0,measuring/* warnOfCredentials */.C)(context, project);
    const { reports, suites } = await (0,run_head/* runHead */.e)({
        world,
        project,
        commit: event.sha,
        suites: inputs.suites,
        leg: inputs.leg,
        protect: (config) => protect((0,secrets/* secretsOf */.F)(world.environment, config.suites)),
    });
    for (const { problems } of suites)
        for (const problem of problems)
            runner.log.error((0,values_problem/* formatProblem */.Vw)(problem));
    await runner.summarize(reports.length > 0
        ? renderRuns(reports)
        : `No suite of \`${(0,gather_project/* configPath */.eQ)(project)}\` at ${(0,format/* shortRevision */.w7)(event.sha)} could be run.`);
    return suites;
}
function notCheckedOut(sha) {
    return new values_problem/* CouldNotCheck */.xy({
        message: `this clone does not hold the pushed commit ${(0,format/* shortRevision */.w7)(sha)}`,
        remedy: 'Put actions/checkout before this step',
    });
}


/***/ }),

/***/ 7101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gather_case_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74005);
/* harmony import */ var _gather_checkouts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80293);
/* harmony import */ var _gather_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40779);
/* harmony import */ var _gather_secrets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10875);
/* harmony import */ var _gather_suite_side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34788);
/* harmony import */ var _run_redact_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96533);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35928);
/* harmony import */ var _compare_sides_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10692);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84728);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32941);
/* harmony import */ var _run_suite_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49192);
/* harmony import */ var _silent_agent_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50918);













/** Runs every suite that has an agent at one commit, in a work tree of its own, with nothing to compare it to. */
async function runHead(request) {
    const checkouts = new _gather_checkouts_js__WEBPACK_IMPORTED_MODULE_2__/* .Checkouts */ .g(request.project);
    try {
        const checkout = await checkouts.of(request.commit);
        const loaded = await (0,_gather_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigIn */ .Sm)(checkout.root, request.project);
        request.protect(loaded.config);
        const reports = [];
        const suites = [];
        for (const suite of (0,_gather_project_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenSuites */ .sM)(loaded, request.suites)) {
            if (suite.agent === undefined)
                continue;
            const ran = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .attempt */ .CD)(() => runOne(request, checkout, loaded, suite));
            if (ran.ok)
                reports.push(ran.value);
            suites.push({
                suite: suite.name,
                files: ran.ok ? [{ side: 'head', file: ran.value.file }] : [],
                problems: ran.ok ? [] : ran.problems,
                remarks: [],
            });
        }
        return { reports, suites };
    }
    finally {
        await checkouts.remove();
    }
}
async function runOne({ world, project, leg }, checkout, loaded, suite) {
    const started = world.monotonic();
    const side = await (0,_gather_suite_side_js__WEBPACK_IMPORTED_MODULE_4__/* .openSide */ .Ov)('head', checkout, loaded, suite);
    const unreadable = (0,_gather_suite_side_js__WEBPACK_IMPORTED_MODULE_4__/* .promptProblems */ .J9)(side.prompts, loaded.file);
    if (unreadable.length > 0 || suite.agent === undefined)
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy(unreadable);
    const { agent } = suite;
    const cases = await (0,_gather_case_set_js__WEBPACK_IMPORTED_MODULE_1__/* .indexCases */ .mK)(checkout.directory, suite, loaded);
    const redactor = (0,_run_redact_js__WEBPACK_IMPORTED_MODULE_10__/* .makeRedactor */ .$)((0,_gather_secrets_js__WEBPACK_IMPORTED_MODULE_11__/* .secretsOf */ .F)(world.environment, loaded.config.suites));
    await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_7__/* .prepare */ .i)(world, project, side, { allowed: agent.env, redact: redactor.text });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await (0,_records_js__WEBPACK_IMPORTED_MODULE_8__/* .pullRequestFolder */ .D8)(project, suite.name, checkout.revision), 'head.jsonl');
    await (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_9__/* .runSuite */ .og)({
        world,
        project,
        suite,
        loaded,
        head: side,
        sides: [{ ...side, agent, file, fresh: true }],
        cases,
        former: new Map(),
        trials: suite.trials,
        leg,
        redactor,
    });
    const summary = await (0,_compare_sides_js__WEBPACK_IMPORTED_MODULE_6__/* .summaryOf */ .YG)(file, { suite, cases });
    if (summary.trials.completed === 0) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy((0,_silent_agent_js__WEBPACK_IMPORTED_MODULE_12__/* .silentAgent */ .Z)(suite.name, summary, loaded));
    }
    return { suite: suite.name, file, summary, durationMs: Math.round(world.monotonic() - started) };
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

/***/ 36318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: ./build/store/artifact-store.js
var artifact_store = __webpack_require__(72546);
// EXTERNAL MODULE: ./build/github/data-branch-files.js
var data_branch_files = __webpack_require__(1859);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/store/check-record.js
var check_record = __webpack_require__(72374);
// EXTERNAL MODULE: ./build/store/quarters.js
var quarters = __webpack_require__(65521);
// EXTERNAL MODULE: ./build/store/run-path.js
var run_path = __webpack_require__(84147);
// EXTERNAL MODULE: ./build/store/run-store.js
var run_store = __webpack_require__(42835);
;// CONCATENATED MODULE: ./build/store/branch-store.js






/** Records that are opened at most before the run is made again. */
const MOST_READ = 3;
/**
 * Runs on the data branches. A run is found by one listing and one read; the quarter before is listed only when the
 * time allowed reaches into it and the current one holds nothing.
 */
function branchStore(client, warn) {
    return {
        async find(wanted) {
            const folder = (0,run_path/* runFolder */.kQ)(wanted.suite, wanted.fingerprint);
            let read = 0;
            for (const branch of (0,quarters/* dataBranchesBetween */.vA)(wanted.notOlderThan, wanted.now)) {
                const listed = await (0,problem/* attempt */.CD)(async () => (0,data_branch_files/* listFolder */.bt)(await client(), branch, folder));
                if (!listed.ok) {
                    warn(`Recorded runs were not looked at: ${listed.problems.map(problem/* formatProblem */.Vw).join('; ')}`);
                    return undefined;
                }
                for (const { file, name } of candidates(listed.value, wanted)) {
                    if (read === MOST_READ)
                        return undefined;
                    read += 1;
                    const run = await readRun(await client(), { file, name, where: `${folder}/${file.name} on ${branch}` }, wanted);
                    if (!('broken' in run))
                        return run;
                    warn(`The recorded run ${folder}/${file.name} on ${branch} does not count: ${run.broken}`);
                }
            }
            return undefined;
        },
    };
}
/** Files that by their names may be wanted, latest first. */
function candidates(files, { notOlderThan, now }) {
    const second = 1_000;
    return files
        .flatMap((file) => {
        const name = (0,run_path/* parseRunFileName */.C0)(file.name);
        return name === undefined ? [] : [{ file, name, time: name.startedAt.getTime() }];
    })
        .filter(({ time }) => time > notOlderThan.getTime() - second && time <= now.getTime())
        .sort((one, other) => other.time - one.time);
}
async function readRun(client, { file, name, where }, wanted) {
    const text = await (0,problem/* attempt */.CD)(() => (0,data_branch_files/* readBranchFile */.TQ)(client, file, run_store/* MOST_BYTES */.u));
    if (!text.ok)
        return { broken: text.problems.map(problem/* formatProblem */.Vw).join('; ') };
    return (0,check_record/* checkRecord */.E)({ text: text.value, where, revision: name.revision }, wanted);
}

;// CONCATENATED MODULE: ./build/store/open-store.js



/** Where `history.store` says that runs of the default branch are kept. */
function openStore(kind, { client, warn, defaultBranch }) {
    if (kind === 'branch')
        return branchStore(client, warn);
    if (kind === 'artifact' && defaultBranch !== undefined)
        return (0,artifact_store/* artifactStore */.i)(client, { defaultBranch, warn });
    return run_store/* noStore */.R;
}


/***/ })

};
