export const id = 200;
export const ids = [200];
export const modules = {

/***/ 80293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ Checkouts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/system/cleanup.js
var cleanup = __webpack_require__(31964);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
;// CONCATENATED MODULE: ./build/system/work-tree.js






/**
 * Checks a commit out into a temporary work tree. Hooks are off, submodules stay empty, and every configured
 * filter (smudge, clean, process: git-lfs and its like) is blanked, so that `.gitattributes` of the revision
 * cannot start a command. The folder is removed on every way out of this process.
 */
async function addWorkTree(repository, commit) {
    const parent = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'evalgap-')));
    const root = (0,external_node_path_.join)(parent, 'tree');
    const release = (0,cleanup/* onExit */.cf)('remove', () => removeNow(parent, root));
    try {
        await (0,git/* git */.$Y)(repository.root, [
            ...(await withoutFilters(repository)),
            'worktree',
            'add',
            '--detach',
            '--force',
            root,
            commit,
        ]);
    }
    catch (error) {
        release();
        await (0,promises_.rm)(parent, { recursive: true, force: true });
        throw error;
    }
    return {
        root,
        async remove() {
            release();
            // Only our own is taken back: `git worktree prune` would forget a user's on a disk that is not there just now.
            await (0,git/* git */.$Y)(repository.root, ['worktree', 'remove', '--force', '--force', root]).catch(() => undefined);
            await (0,promises_.rm)(parent, { recursive: true, force: true });
        },
    };
}
/** For exit paths on which nothing can be waited for: the folder, and git's entry for it, which the folder names. */
function removeNow(parent, root) {
    try {
        const entry = /^gitdir: (.+)$/m.exec((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, '.git'), 'utf8'))?.[1];
        if (entry !== undefined && (0,external_node_path_.basename)((0,external_node_path_.dirname)(entry)) === 'worktrees')
            (0,external_node_fs_.rmSync)(entry, { recursive: true, force: true });
    }
    catch {
        // It was not checked out yet.
    }
    (0,external_node_fs_.rmSync)(parent, { recursive: true, force: true });
}
async function withoutFilters(repository) {
    const config = await (0,git/* git */.$Y)(repository.root, ['config', '--list', '--name-only', '-z']);
    const drivers = new Set((0,git/* nulSeparated */.sk)(config).flatMap((key) => /^filter\.(.+)\.[a-z]+$/i.exec(key)?.[1] ?? []));
    return [...drivers].flatMap((driver) => ['smudge=', 'clean=', 'process=', 'required=false'].flatMap((setting) => ['-c', `filter.${driver}.${setting}`]));
}

// EXTERNAL MODULE: ./build/gather/sides.js
var sides = __webpack_require__(41606);
;// CONCATENATED MODULE: ./build/gather/checkouts.js



/** Holds the checkouts of a job and takes the temporary ones away at its end. */
class Checkouts {
    #project;
    #made = new Map();
    constructor(project) {
        this.#project = project;
    }
    workingTree(head) {
        const { repository, folder } = this.#project;
        return {
            revision: (0,sides/* revisionOf */.DT)(head),
            commit: head.sha,
            root: repository.root,
            directory: (0,external_node_path_.join)(repository.root, folder),
            temporary: false,
        };
    }
    /** A commit in a temporary work tree; asked for twice, it is made once. */
    async of(commit) {
        let made = this.#made.get(commit);
        if (made === undefined) {
            made = addWorkTree(this.#project.repository, commit);
            this.#made.set(commit, made);
        }
        const { root } = await made;
        return { revision: commit, commit, root, directory: (0,external_node_path_.join)(root, this.#project.folder), temporary: true };
    }
    async remove() {
        for (const made of this.#made.values())
            await (await made.catch(() => undefined))?.remove();
    }
}


/***/ }),

/***/ 41606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   jx: () => (/* binding */ fetchMissing)
/* harmony export */ });
/* unused harmony export resolveSides */
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78020);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35928);


function revisionOf(head) {
    return head.kind === 'working-tree' && head.dirty ? `${head.sha}+dirty` : head.sha;
}
/** Names the sides by what this clone holds, deepening a shallow one as far as the merge base needs. */
async function resolveSides(repository, base, head) {
    const tip = (await resolveCommit(repository, base)) ?? (await resolveCommit(repository, `origin/${base}`));
    if (tip === undefined)
        throw unknownRevision('--base', base);
    const sha = await resolveCommit(repository, head ?? 'HEAD');
    if (sha === undefined)
        throw unknownRevision('--head', head ?? 'HEAD');
    return {
        tip,
        mergeBase: await findMergeBase(repository, tip, sha),
        head: head === undefined ? { kind: 'working-tree', sha, dirty: await isDirty(repository) } : { kind: 'commit', sha },
    };
}
/** Sees to it that this clone holds the commits, fetching each alone where it does not. */
async function fetchMissing(repository, commits, credentials) {
    for (const commit of new Set(commits)) {
        if ((await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, commit)) !== undefined)
            continue;
        try {
            await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchCommit */ .iH)(repository, commit, credentials);
        }
        catch {
            // Whatever the reason, what counts is whether the commit is here now.
        }
        if ((await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, commit)) === undefined)
            throw unreachable(`commit ${commit.slice(0, 12)}`);
    }
}
async function findMergeBase(repository, tip, head) {
    const found = await mergeBase(repository, tip, head);
    if (found !== undefined)
        return found;
    if (await isShallow(repository)) {
        for (const depth of [100, 1000, 10_000]) {
            try {
                await git(repository.root, ['fetch', '--no-tags', '--no-recurse-submodules', `--deepen=${depth}`, 'origin']);
            }
            catch {
                break;
            }
            const deeper = await mergeBase(repository, tip, head);
            if (deeper !== undefined)
                return deeper;
        }
    }
    throw unreachable('the merge base of base and head');
}
function unknownRevision(option, name) {
    return new CouldNotCheck({
        message: `${option} ${name} names no commit of this clone`,
        expected: 'a branch, tag or SHA that is here',
        remedy: `Fetch it first, for instance \`git fetch origin ${name.replace(/^origin\//, '')}\`; in a workflow give actions/checkout \`fetch-depth: 0\``,
    });
}
function unreachable(what) {
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheck */ .xy({
        message: `this clone does not hold ${what}, and it could not be fetched`,
        remedy: 'Give actions/checkout `fetch-depth: 0`, or fetch the full history',
    });
}


/***/ }),

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
/* harmony import */ var _run_suite_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94212);
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
