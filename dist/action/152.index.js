export const id = 152;
export const ids = [152,333];
export const modules = {

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownComments),
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44463);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32074);


const PERMISSION = 'pull-requests: write';
/**
 * Keeps exactly one comment of ours: found by marker and author over all pages, the oldest edited, later ones
 * removed, none written when the body stands there already.
 */
async function upsertComment(client, target, body) {
    try {
        const outcome = await writeOne(client, target, body);
        // Two jobs may have created one each at the same moment: both then keep the older.
        if (outcome.kind === 'created')
            await removeDuplicates(client, await ownComments(client, target));
        return outcome;
    }
    catch (error) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(error, PERMISSION);
    }
}
async function writeOne(client, target, body) {
    const own = await ownComments(client, target);
    const [oldest] = own;
    if (oldest === undefined)
        return create(client, target, body);
    await removeDuplicates(client, own);
    return edit(client, oldest, body);
}
async function create(client, target, body) {
    try {
        const { data } = await client.octokit.rest.issues.createComment({
            ...client.in,
            issue_number: target.issue,
            body,
            ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .q,
        });
        return { kind: 'created', url: data.html_url };
    }
    catch (error) {
        if (((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c)(error) ?? 500) < 500)
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .O)(error, PERMISSION);
        // The request may have been carried out although its answer was lost: look before trying once more.
        const [present] = await ownComments(client, target);
        if (present !== undefined)
            return edit(client, present, body);
        const { data } = await client.octokit.rest.issues.createComment({
            ...client.in,
            issue_number: target.issue,
            body,
            ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .q,
        });
        return { kind: 'created', url: data.html_url };
    }
}
/** An edit may be repeated: it leaves the same body however often it is done. */
async function edit(client, comment, body) {
    if (sameBody(comment.body, body))
        return { kind: 'unchanged', url: comment.url };
    await client.octokit.rest.issues.updateComment({ ...client.in, comment_id: comment.id, body });
    return { kind: 'updated', url: comment.url };
}
/** Ours, oldest first. Other workflows may write under the same login: what stands in a body stays untrusted. */
async function ownComments(client, { issue, marker, login }) {
    const all = await client.octokit.paginate(client.octokit.rest.issues.listComments, {
        ...client.in,
        issue_number: issue,
        per_page: 100,
    });
    return all
        .filter(({ body, user }) => user?.login === login && body?.startsWith(marker))
        .map(({ id, body = '', html_url: url }) => ({ id, body, url }))
        .toSorted((one, other) => one.id - other.id);
}
async function removeDuplicates(client, own) {
    for (const { id } of own.slice(1)) {
        try {
            await client.octokit.rest.issues.deleteComment({ ...client.in, comment_id: id });
        }
        catch {
            // Another job may have removed it first; what is left over is removed next time.
        }
    }
}
/** GitHub stores line ends as it likes and drops blanks at the end. */
function sameBody(stored, body) {
    return stored.replaceAll('\r\n', '\n').trimEnd() === body.replaceAll('\r\n', '\n').trimEnd();
}


/***/ }),

/***/ 89554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ getPullRequest),
/* harmony export */   kC: () => (/* binding */ compareCommits),
/* harmony export */   s3: () => (/* binding */ currentHead)
/* harmony export */ });
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68105);
/* harmony import */ var _payloads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69987);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32074);




/** One request names both the live tip of the base branch and the merge base. */
async function compareCommits(client, baseBranch, head) {
    try {
        const { data } = await client.octokit.rest.repos.compareCommitsWithBasehead({
            ...client.in,
            basehead: `${baseBranch}...${head}`,
            per_page: 1,
        });
        return { tip: data.base_commit.sha, mergeBase: data.merge_base_commit.sha };
    }
    catch (error) {
        const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .O)(error, 'contents: read');
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy({
            message: refusal.kind === 'forbidden'
                ? 'GitHub refused to compare the pull request with its base'
                : `GitHub could not compare the pull request with its base: ${refusal.reason}`,
            remedy: 'Give the job `contents: read`, then run it again',
        });
    }
}
/** A pull request as it is at this moment; `undefined` where there is none by this number. */
async function getPullRequest(client, number) {
    try {
        const { data } = await client.octokit.rest.pulls.get({ ...client.in, pull_number: number });
        return (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._)(_payloads_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestSchema */ .MH.parse(data));
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c)(error) === 404)
            return undefined;
        throw error;
    }
}
/** The head of a pull request at this moment: a result for an older one is not worth posting. */
async function currentHead(client, number) {
    return (await getPullRequest(client, number).catch(() => undefined))?.head.sha;
}


/***/ }),

/***/ 92268:
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gather/case-set.js + 13 modules
var case_set = __webpack_require__(48733);
// EXTERNAL MODULE: ./build/gather/checkouts.js + 1 modules
var gather_checkouts = __webpack_require__(80293);
// EXTERNAL MODULE: ./build/gather/suite-side.js + 23 modules
var suite_side = __webpack_require__(69063);
// EXTERNAL MODULE: ./build/run/redact.js
var redact = __webpack_require__(96533);
// EXTERNAL MODULE: ./build/values/problem.js
var values_problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/measure/compare-sides.js + 12 modules
var compare_sides = __webpack_require__(61801);
// EXTERNAL MODULE: ./build/measure/prepare.js + 1 modules
var prepare = __webpack_require__(84728);
// EXTERNAL MODULE: ./build/measure/records.js
var records = __webpack_require__(32941);
// EXTERNAL MODULE: ./build/measure/run-suite.js + 29 modules
var run_suite = __webpack_require__(41093);
;// CONCATENATED MODULE: ./build/measure/run-head.js












/** Runs every suite that has an agent at one commit, in a work tree of its own, with nothing to compare it to. */
async function runHead(request) {
    const checkouts = new gather_checkouts/* Checkouts */.g(request.project);
    try {
        const checkout = await checkouts.of(request.commit);
        const loaded = await (0,gather_project/* readConfigIn */.Sm)(checkout.root, request.project);
        request.protect(loaded.config);
        const reports = [];
        const suites = [];
        for (const suite of (0,gather_project/* chosenSuites */.sM)(loaded, request.suites)) {
            if (suite.agent === undefined)
                continue;
            const ran = await (0,values_problem/* attempt */.CD)(() => runOne(request, checkout, loaded, suite));
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
async function runOne({ world, project, variant }, checkout, loaded, suite) {
    const started = world.monotonic();
    const side = await (0,suite_side/* openSide */.Ov)('head', checkout, loaded, suite);
    const unreadable = (0,suite_side/* promptProblems */.J9)(side.prompts, loaded.file);
    if (unreadable.length > 0 || suite.agent === undefined)
        throw new values_problem/* CouldNotCheck */.xy(unreadable);
    const { agent } = suite;
    const cases = await (0,case_set/* indexCases */.mK)(checkout.directory, suite, loaded);
    const redactor = (0,redact/* makeRedactor */.$)((0,secrets/* secretsOf */.F)(world.environment, [suite]));
    await (0,prepare/* prepare */.i)(world, project, side, { allowed: agent.env, redact: redactor.text });
    const file = (0,external_node_path_.join)(await (0,records/* pullRequestFolder */.D8)(project, suite.name, checkout.revision), 'head.jsonl');
    await (0,run_suite/* runSuite */.og)({
        world,
        project,
        suite,
        loaded,
        head: side,
        sides: [{ ...side, agent, file, fresh: true }],
        cases,
        former: new Map(),
        trials: suite.trials,
        variant,
        redactor,
    });
    const summary = await (0,compare_sides/* summaryOf */.YG)(file, { suite, cases });
    if (summary.trials.completed === 0) {
        throw new values_problem/* CouldNotCheck */.xy({
            message: `no trial of \`${suite.name}\` completed: ${summary.errors[0]?.reason ?? 'the agent did not answer'}`,
            location: loaded.locate(['suites', suite.name, 'agent']),
            remedy: 'Run the agent by hand on one request of docs/agent-protocol.md, and see what it answers',
        });
    }
    return { suite: suite.name, file, summary, durationMs: Math.round(world.monotonic() - started) };
}

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
// EXTERNAL MODULE: ./build/jobs/on-github/measure.js
var measure = __webpack_require__(42925);
// EXTERNAL MODULE: ./build/jobs/on-github/measuring.js + 1 modules
var measuring = __webpack_require__(6710);
// EXTERNAL MODULE: ./build/jobs/on-github/record.js + 3 modules
var record = __webpack_require__(18536);
// EXTERNAL MODULE: ./build/jobs/on-github/work-folder.js
var work_folder = __webpack_require__(91421);
;// CONCATENATED MODULE: ./build/jobs/on-github/measure-push.js












/** Runs the suites at a commit of the default branch and leaves the run files for the job that records. */
async function measurePush(context) {
    const suites = await runSuites(context);
    await (0,measured_folder/* writeMeasured */.eY)(await (0,work_folder/* leaveArtifact */.i)(context, measure.RUNS_ARTIFACT), { head: context.event.sha, suites });
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
    const { reports, suites } = await runHead({
        world,
        project,
        commit: event.sha,
        suites: inputs.suites,
        variant: inputs.leg,
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

/***/ 42925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RUNS_ARTIFACT: () => (/* binding */ RUNS_ARTIFACT),
/* harmony export */   measure: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _measure_measured_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80108);
/* harmony import */ var _report_unmeasured_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69504);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9946);
/* harmony import */ var _check_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65177);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6710);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6411);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4933);
/* harmony import */ var _work_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91421);








/** The artifact that carries run files from the job that measures to those that report and record. */
const RUNS_ARTIFACT = 'evalgap-runs';
/**
 * Runs the suites where the model's key is and nothing can be written, and leaves the run files for the job that
 * reports. Whether the check fails is said there; here only whether it could be made.
 */
async function measure(context) {
    const target = await (0,_check_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .openTarget */ .Ap)(context);
    if (await (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .isRestricted */ .Ez)(context, target.subject, target.suites))
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__.checkStatically)(context, target);
    await (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .requireCurrent */ .$L)(context, target.subject);
    const left = [];
    const report = await (0,_check_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSides */ .n$)(context, target, (0,_measure_measured_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .keeping */ .sn)((0,_measuring_js__WEBPACK_IMPORTED_MODULE_3__/* .runningHere */ .s)(context), left));
    const { head, base } = report;
    await (0,_measure_measured_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMeasured */ .eY)(await (0,_work_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .leaveArtifact */ .i)(context, RUNS_ARTIFACT), {
        head: head.revision,
        ...(base === undefined ? {} : { base: base.revision }),
        suites: left,
    });
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publishToRun */ .Q)(context, report);
    const measured = report.suites.every(({ measurement }) => !(0,_report_unmeasured_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnmeasured */ .q)(measurement));
    return measured && report.problems.length === 0 ? 0 : 2;
}


/***/ }),

/***/ 6710:
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

// EXTERNAL MODULE: ./build/jobs/on-github/records.js + 1 modules
var records = __webpack_require__(869);
;// CONCATENATED MODULE: ./build/jobs/on-github/measuring.js



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


/***/ })

};
