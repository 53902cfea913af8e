export const id = 536;
export const ids = [536];
export const modules = {

/***/ 44738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ configAt),
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31109);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78020);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35928);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40779);




/** The config as a commit has it; absent where it has none that can be read. */
async function configAt(project, commit) {
    const entry = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .hB)(project.repository, commit, (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .configPath */ .eQ)(project));
    const loaded = entry.kind === 'file' ? (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(entry.text, (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .configPath */ .eQ)(project)) : undefined;
    return loaded?.ok === true ? loaded.value.config : undefined;
}
/**
 * The policy of the base branch as it stands at its tip. A base without a config that can be read has none: head's
 * counts then, and whoever reports says so.
 */
async function readPolicy(world, project, tip) {
    const name = (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .configPath */ .eQ)(project);
    const entry = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .hB)(project.repository, tip, name);
    if (entry.kind === 'absent')
        return { kind: 'none' };
    if (entry.kind === 'no-file') {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheck */ .xy({
            message: `the base branch's ${name} is a link or a folder, so its policy cannot be read`,
            location: { file: name },
            expected: 'a plain file',
            remedy: 'Put the file itself there on the base branch',
        });
    }
    const policy = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(entry.text, name);
    if (policy.ok)
        return { kind: 'read', config: policy.value.config };
    for (const problem of policy.problems)
        world.log.warning(`the base branch's config cannot be read: ${(0,_values_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .formatProblem */ .Vw)(problem)}`);
    return { kind: 'unreadable' };
}


/***/ }),

/***/ 68285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ RUNS_ARTIFACT),
/* harmony export */   iD: () => (/* binding */ leaveArtifact),
/* harmony export */   kR: () => (/* binding */ workFolder),
/* harmony export */   mJ: () => (/* binding */ takeMeasured)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _measure_measured_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80108);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99626);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35928);




/** The artifact that carries run files from the job that measures to those that report and record. */
const RUNS_ARTIFACT = 'evalgap-runs';
/** Where a job leaves what later steps pick up: the runner's own folder, emptied after the job. */
function workFolder({ environment, directory }) {
    return environment.RUNNER_TEMP ?? directory;
}
/** An empty folder for the workflow to upload under this name; both are outputs of the step. */
async function leaveArtifact({ world, runner }, name) {
    const { GITHUB_ACTION = 'evalgap' } = world.environment;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workFolder(world), `${name}-${GITHUB_ACTION}`.replace(/[^\w-]/g, '_'));
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyFolder */ .id)(folder);
    await runner.setOutput('artifact-path', folder);
    await runner.setOutput('artifact-name', name);
    return folder;
}
/** What the job that measures left, where the workflow downloaded it to. */
async function takeMeasured({ world, inputs }) {
    // The working directory is the checkout, and what lies there may be anybody's.
    if (inputs.artifact === '') {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .CouldNotCheck */ .xy({
            message: 'input `artifact` is empty, so nothing is known of what was measured',
            expected: `the folder that the artifact ${RUNS_ARTIFACT} was downloaded to`,
            remedy: 'Download it in a step before, and name its folder under `with:`; see docs/workflows',
        });
    }
    return (0,_measure_measured_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .readMeasured */ .LT)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, inputs.artifact));
}


/***/ }),

/***/ 18536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  record: () => (/* binding */ record),
  recordRuns: () => (/* binding */ recordRuns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gather/policy.js
var policy = __webpack_require__(44738);
// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/gather/secrets.js
var gather_secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/run/redact.js
var run_redact = __webpack_require__(96533);
// EXTERNAL MODULE: ./build/store/artifact-store.js
var artifact_store = __webpack_require__(72546);
// EXTERNAL MODULE: ./build/github/client.js
var client = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/github/refusal.js
var refusal = __webpack_require__(32074);
;// CONCATENATED MODULE: ./build/github/data-branch.js


const PERMISSION = 'contents: write';
/**
 * Thirty writers that start in the same second need about five attempts each, ten at most. Shorter waits would cost more
 * requests, of which all workflows of a repository together have a thousand an hour.
 */
const MOST_ATTEMPTS = 16;
const FIRST_WAIT_MS = 4_000;
const LONGEST_WAIT_MS = 60_000;
/**
 * Adds files in one commit on top of whatever stands on the branch, which is made when it is not there. The branch
 * only moves from the commit that was read; when another writer was faster it is read again. Five requests, one for
 * every file, and five more for every time another was faster.
 */
async function addFiles(client, addition, pace) {
    const { branch, message } = addition;
    try {
        const files = await storeBlobs(client, addition.files);
        for (let attempt = 1;; attempt += 1) {
            const tip = await tipOf(client, branch);
            const tree = await createTree(client, tip, [...files, ...(tip === undefined ? addition.founding : [])]);
            if (tree === tip?.tree)
                return { kind: attempt === 1 ? 'present' : 'added' };
            const commit = await createCommit(client, message, tree, tip);
            if (await moveBranch(client, branch, tip, commit))
                return { kind: 'added' };
            if (attempt === MOST_ATTEMPTS) {
                return { kind: 'failed', reason: `the branch moved or did not answer at each of ${attempt} attempts` };
            }
            await pace.sleep(waitAfter(attempt, pace.chance()));
        }
    }
    catch (error) {
        return refusalOfWrite(error);
    }
}
async function tipOf({ octokit, in: place }, branch) {
    try {
        const { data: ref } = await octokit.rest.git.getRef({ ...place, ref: `heads/${branch}` });
        const { data: commit } = await octokit.rest.git.getCommit({ ...place, commit_sha: ref.object.sha });
        return { commit: commit.sha, tree: commit.tree.sha };
    }
    catch (error) {
        if ((0,refusal/* statusOf */.c2)(error) === 404)
            return undefined;
        throw error;
    }
}
/** Sent once, however often the tree has to be made anew. */
async function storeBlobs({ octokit, in: place }, files) {
    const stored = [];
    for (const { path, text } of files) {
        const { data } = await octokit.rest.git.createBlob({ ...place, content: text, encoding: 'utf-8' });
        stored.push({ path, sha: data.sha });
    }
    return stored;
}
/** Trees, blobs and commits that nothing names harm nobody, so these writes may be tried again after a fault. */
async function createTree({ octokit, in: place }, tip, entries) {
    const { data } = await octokit.rest.git.createTree({
        ...place,
        ...(tip === undefined ? {} : { base_tree: tip.tree }),
        tree: entries.map((entry) => ({
            path: entry.path,
            mode: '100644',
            type: 'blob',
            ...('sha' in entry ? { sha: entry.sha } : { content: entry.text }),
        })),
    });
    return data.sha;
}
async function createCommit({ octokit, in: place }, message, tree, tip) {
    const parents = tip === undefined ? [] : [tip.commit];
    const { data } = await octokit.rest.git.createCommit({ ...place, message, tree, parents });
    return data.sha;
}
/** `false`: not moved as far as can be known, since another was faster or the answer was lost. */
async function moveBranch({ octokit, in: place }, branch, tip, commit) {
    try {
        if (tip === undefined) {
            await octokit.rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha: commit, ...client/* WRITE_ONCE */.qG });
        }
        else {
            await octokit.rest.git.updateRef({ ...place, ref: `heads/${branch}`, sha: commit, force: false, ...client/* WRITE_ONCE */.qG });
        }
        return true;
    }
    catch (error) {
        const status = (0,refusal/* statusOf */.c2)(error) ?? 500;
        if (isRule(error))
            throw error;
        if (status >= 500 || status === 409 || (status === 422 && wasOvertaken(error)))
            return false;
        throw error;
    }
}
/** As GitHub words it when the branch was made, moved or removed in the meantime. */
function wasOvertaken(error) {
    const message = error instanceof Error ? error.message : '';
    return /not a fast.?forward|reference already exists|reference does not exist|cannot lock ref/i.test(message);
}
/** Growing, and anything from nothing up: writers that waited alike would meet again. */
function waitAfter(attempt, chance) {
    return chance * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
}
/** Rules for branches, and for what may be pushed: GitHub says which one in the lines after the first. */
function isRule(error) {
    return error instanceof Error && /rule violation|protected (branch|ref)/i.test(error.message);
}
function refusalOfWrite(error) {
    if (!isRule(error))
        return (0,refusal/* refusalOf */.Of)(error, PERMISSION);
    const said = (error.message.split(/\s+- https:\/\//)[0] ?? '').replace(/\s*\n\s*/g, ' ');
    return { kind: 'failed', reason: `a rule of the repository stands in the way: ${said} (${(0,refusal/* statusOf */.c2)(error)})` };
}

// EXTERNAL MODULE: ./build/github/data-branch-files.js
var data_branch_files = __webpack_require__(1859);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/store/quarters.js
var quarters = __webpack_require__(65521);
;// CONCATENATED MODULE: ./build/store/record-on-branch.js




/** Adds records to the data branch of the day, in one commit; the same ones again change nothing. */
async function recordOnBranch(client, records, { revision, now, pace }) {
    const branch = (0,quarters/* dataBranch */.NS)(now);
    const suites = [...new Set(records.map(({ suite }) => suite))].join(', ');
    const outcome = await addFiles(client, {
        branch,
        files: records.map(({ path, text }) => ({ path, text })),
        founding: [{ path: 'README.md', text: README }],
        message: `Record ${suites} at ${revision.slice(0, 12)}`,
    }, pace);
    return { branch, outcome };
}
/** Deletes data branches that nothing looks at any more; gives those deleted, and why others are still there. */
async function deleteOldRecords(client, now) {
    const listed = await (0,problem/* attempt */.CD)(() => (0,data_branch_files/* listBranches */.jr)(client, quarters/* DATA_BRANCHES */.U2));
    if (!listed.ok)
        return { deleted: [], remarks: listed.problems.map(problem/* formatProblem */.Vw) };
    const deleted = [];
    const remarks = [];
    for (const branch of (0,quarters/* outdatedBranches */.lm)(listed.value, now)) {
        const outcome = await (0,data_branch_files/* deleteBranch */.SN)(client, branch);
        if (outcome.kind === 'deleted')
            deleted.push(branch);
        else {
            const why = outcome.kind === 'forbidden' ? `the token lacks \`${outcome.permission}\`` : outcome.reason;
            remarks.push(`The branch ${branch} is old and could not be deleted: ${why}`);
        }
    }
    return { deleted, remarks };
}
const README = `# Recorded runs

Evalgap keeps runs of the default branch's eval suites here, so that a pull request need not run its base again.

- One file per run: \`runs/<suite>/<fingerprint>/<start>-<commit>-<digest>.jsonl\`. The fingerprint stands for all that
  decides a result: prompts, cases, scorers, agent and config.
- Each file is a run file as \`evalgap run\` writes it; secrets known to the job were taken out.
- There is a branch for every quarter. Evalgap deletes those more than three quarters old; any of them may be deleted
  at any time, which costs no more than running again.
- Nothing here belongs to the code: the branch shares no commit with it and is never merged.
`;

// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/run/settle.js
var settle = __webpack_require__(38135);
// EXTERNAL MODULE: ./build/run/write-run-file.js
var write_run_file = __webpack_require__(10360);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
// EXTERNAL MODULE: ./build/store/run-path.js
var run_path = __webpack_require__(84147);
// EXTERNAL MODULE: ./build/store/run-store.js
var run_store = __webpack_require__(42835);
;// CONCATENATED MODULE: ./build/store/run-record.js









/**
 * Makes a record of a run file: read as strictly as it will be read again, without secrets, and without what a killed
 * writer left unfinished. A run of which no trial completed is a failure of the harness and no result: it is left out.
 */
async function readRecord({ suite, file }, revision, redactor, mostBytes = run_store/* MOST_BYTES */.u) {
    const leftOut = (reason) => ({
        kind: 'left-out',
        suite,
        reason: (0,visible/* cut */.Jj)((0,visible/* visibleLine */.P8)(reason), 200),
    });
    const read = await (0,problem/* attempt */.CD)(async () => {
        const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), file);
        const { fingerprint } = header;
        const startedAt = new Date(header.startedAt);
        if (header.suite !== suite)
            return leftOut(`its run file is one of the suite ${header.suite}`);
        if (header.revision !== revision)
            return leftOut(`its run file is one of the revision ${header.revision}`);
        if (fingerprint === undefined)
            return leftOut('its run file has no fingerprint to find it by');
        if (Number.isNaN(startedAt.getTime()))
            return leftOut(`its run file says it started at ${header.startedAt}`);
        const lines = [(0,write_run_file/* headerLine */.i)(header)];
        let bytes = 0;
        const all = new Set();
        const completed = new Set();
        for await (const trial of trials) {
            const line = (0,write_run_file/* trialLine */.X)(trial, redactor);
            bytes += Buffer.byteLength(line) + 1;
            if (bytes > mostBytes)
                return leftOut(`its run file is longer than ${(0,format/* plural */.LS)(mostBytes, 'byte')}`);
            all.add((0,settle/* trialKey */.wK)(trial));
            if (trial.status === 'completed')
                completed.add((0,settle/* trialKey */.wK)(trial));
            lines.push(line);
        }
        if (completed.size === 0)
            return leftOut('no trial completed');
        const text = `${lines.join('\n')}\n`;
        const path = `${(0,run_path/* runFolder */.kQ)(suite, fingerprint)}/${(0,run_path/* runFileName */.X2)({ startedAt, revision }, text)}`;
        return { kind: 'record', record: { suite, path, text, trials: { completed: completed.size, of: all.size } } };
    });
    return read.ok ? read.value : leftOut(read.problems.map(problem/* formatProblem */.Vw).join('; '));
}

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/jobs/on-github/posting/handover.js
var handover = __webpack_require__(68285);
;// CONCATENATED MODULE: ./build/jobs/on-github/record.js
















/** Keeps what a push to the default branch measured, for pull requests to compare with. */
async function record(context) {
    const { event } = context;
    const { head, suites } = await (0,handover/* takeMeasured */.mJ)(context);
    if (head !== event.sha)
        throw ofAnotherCommit(head, event.sha);
    const runs = suites.flatMap(({ suite, files }) => files.flatMap(({ side, former, file }) => (side === 'head' && former === undefined ? [{ suite, file }] : [])));
    return recordRuns(context, runs);
}
/**
 * Keeps runs where the pushed commit's config says. What could not be kept is an exit code of 2: to keep it is all that
 * the job is for, no pull request waits for it, and a token that lacks a permission would otherwise never be noticed.
 * A run that says nothing (no trial completed) or too much (its file is too long) is warned of and is no failure here.
 */
async function recordRuns(context, runs, pace = { sleep: clock/* sleep */.yy, chance: clock/* chance */.Dz }) {
    const { runner } = context;
    const config = await pushedConfig(context);
    if (config.history.store === 'none') {
        runner.log.info('`history.store` is `none`: nothing is recorded, and every pull request runs its base itself');
        return 0;
    }
    const records = await readRecords(context, config, runs);
    if (records.length === 0) {
        runner.log.info('There is no run to record');
        return 0;
    }
    return config.history.store === 'branch' ? onBranch(context, records, pace) : asArtifact(context, records);
}
async function pushedConfig({ world, inputs, event }) {
    const project = await (0,gather_project/* openProject */.U8)(world, inputs.config);
    const config = await (0,policy/* configAt */.E)(project, event.sha);
    if (config !== undefined)
        return config;
    throw new problem/* CouldNotCheck */.xy({
        message: `there is no config at ${(0,format/* shortRevision */.w7)(event.sha)} that can be read`,
        location: { file: (0,gather_project/* configPath */.eQ)(project) },
        remedy: 'Check out the pushed commit in the job that records, and see `evalgap check`',
    });
}
async function readRecords({ world, runner, event, redact, protect }, { suites }, runs) {
    const secrets = (0,gather_secrets/* secretsOf */.F)(world.environment, suites);
    protect(secrets);
    const redactor = (0,run_redact/* makeRedactor */.$)(secrets);
    const records = [];
    for (const run of runs) {
        const reading = await readRecord(run, event.sha, redactor);
        if (reading.kind === 'record')
            records.push(reading.record);
        else
            runner.log.warning(redact(`The run of ${reading.suite} is not recorded: ${reading.reason}`));
    }
    return records;
}
async function onBranch(context, records, pace) {
    const { world, runner, event, client } = context;
    const { branch, outcome } = await recordOnBranch(await client(), records, {
        revision: event.sha,
        now: world.now,
        pace,
    });
    if (outcome.kind === 'forbidden' || outcome.kind === 'failed') {
        const folder = await leaveRecords(context, records);
        runner.log.warning(outcome.kind === 'forbidden'
            ? `Runs were not recorded: the token may not write to the branch ${branch}. Give the job \`${outcome.permission}\`, or set \`history.store: artifact\` in the config`
            : `Runs were not recorded on the branch ${branch}: ${outcome.reason}. If this stays so, set \`history.store: artifact\` in the config`);
        await summarise(context, records, `could not be recorded on the branch ${branch}, and were left in ${folder}`);
        return 2;
    }
    const { deleted, remarks } = await deleteOldRecords(await client(), world.now);
    for (const name of deleted)
        runner.log.info(`Deleted the branch ${name}, which nothing looks at any more`);
    for (const remark of remarks)
        runner.log.warning(remark);
    const said = outcome.kind === 'present' ? 'stood already on the branch' : 'were recorded on the branch';
    await summarise(context, records, `${said} ${branch}`);
    return 0;
}
async function asArtifact(context, records) {
    await leaveRecords(context, records);
    await summarise(context, records, `were left for the workflow to upload as the artifact ${artifact_store/* HISTORY_ARTIFACT */.k}`);
    return 0;
}
async function leaveRecords(context, records) {
    const folder = await (0,handover/* leaveArtifact */.iD)(context, artifact_store/* HISTORY_ARTIFACT */.k);
    for (const { path, text } of records)
        await (0,files/* writeText */.x3)((0,external_node_path_.join)(folder, path), text);
    return folder;
}
async function summarise({ runner, event, redact }, records, outcome) {
    const sentence = `Runs at ${(0,format/* shortRevision */.w7)(event.sha)} ${outcome}`;
    runner.log.info(redact(sentence));
    const lines = records.map(({ suite, trials }) => (0,words/* words */.aL) `${suite}: ${trials.completed} of ${(0,format/* plural */.LS)(trials.of, 'trial')} completed`);
    await runner.summarize(redact((0,markdown/* toMarkdown */.l)([(0,blocks/* paragraph */.FY)((0,words/* words */.aL) `Evalgap · ${sentence}.`), (0,blocks/* list */.p_)(lines)])));
}
function ofAnotherCommit(measured, pushed) {
    return new problem/* CouldNotCheck */.xy({
        message: `the runs to record are of ${(0,format/* shortRevision */.w7)(measured)}, and ${(0,format/* shortRevision */.w7)(pushed)} was pushed`,
        remedy: 'Download what the measuring job of this same workflow run left',
    });
}


/***/ }),

/***/ 80108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ readMeasured),
/* harmony export */   eY: () => (/* binding */ writeMeasured),
/* harmony export */   sn: () => (/* binding */ keeping)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99626);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35928);
/* harmony import */ var _values_sha_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63717);





/** Measures as `measurer` does, and keeps in `left` what another job needs to say the same. */
function keeping(measurer, left) {
    return async (request) => {
        const measured = await measurer(request);
        left.push(measuredSuite(request.suite.name, measured));
        return measured;
    };
}
function measuredSuite(suite, { measurement, files }) {
    const { kind } = measurement;
    return {
        suite,
        files,
        problems: kind === 'failed' ? measurement.problems : [],
        remarks: kind === 'compared' ? measurement.remarks : kind === 'head-only' ? [measurement.reason] : [],
    };
}
const INDEX = 'measured.json';
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4_000);
const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_values_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .FULL_SHA */ .R);
const problemSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    message: text,
    location: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ file: text, line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive().optional(), column: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive().optional() })
        .optional(),
    expected: text.optional(),
    remedy: text.optional(),
});
const indexSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    evalgap: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('measured'),
    head: sha,
    base: sha.optional(),
    suites: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            side: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['base', 'head']),
            former: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true).optional(),
            file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+\.jsonl$/, 'must be a run file in the folder of its suite'),
        }))
            .max(4),
        problems: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(problemSchema).max(50),
        remarks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).max(50),
    }))
        .max(1_000),
});
/** Copies the run files into a folder of their own, with an index of what they are. */
async function writeMeasured(folder, measured) {
    const suites = [];
    for (const { suite, files, problems, remarks } of measured.suites) {
        const kept = [];
        for (const { file, ...what } of files) {
            const name = `${suite}/${what.side}${what.former === true ? '.former-cases' : ''}.jsonl`;
            await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .copyInto */ .s)(folder, name, file);
            kept.push({ ...what, file: name });
        }
        suites.push({
            suite,
            files: kept,
            problems: problems.slice(0, 50).map(shortened),
            remarks: remarks.slice(0, 50).map(cut),
        });
    }
    const { head, base } = measured;
    const index = { version: 1, evalgap: 'measured', head, ...(base === undefined ? {} : { base }), suites };
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x3)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, INDEX), `${JSON.stringify(index, null, 2)}\n`);
}
/**
 * Reads what an earlier job left. The job ran the repository's own code, which may have written here: nothing is
 * taken for granted, no path leads out of the folder, and whoever uses a run file holds it against its fingerprint.
 */
async function readMeasured(folder) {
    const found = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readInside */ .xO)(folder, INDEX);
    if (found === undefined)
        throw noMeasured(folder);
    const parsed = indexSchema.safeParse(jsonOf(found));
    if (!parsed.success)
        throw notOurs(folder, parsed.error.issues[0]);
    const { head, base, suites } = parsed.data;
    const read = [];
    for (const { suite, files, problems, remarks } of suites) {
        const kept = [];
        for (const { side, former, file } of files) {
            const path = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveInside */ .LI)(folder, file);
            if (path === undefined)
                throw notOurs(folder, { path: [suite], message: `${file} is not there` });
            kept.push({ side, file: path, ...(former === undefined ? {} : { former }) });
        }
        read.push({ suite, files: kept, problems: problems, remarks });
    }
    return { head, ...(base === undefined ? {} : { base }), suites: read };
}
function jsonOf(found) {
    try {
        return JSON.parse(found);
    }
    catch {
        return undefined;
    }
}
function shortened({ message, location, expected, remedy }) {
    return {
        message: cut(message),
        ...(location === undefined ? {} : { location }),
        ...(expected === undefined ? {} : { expected: cut(expected) }),
        ...(remedy === undefined ? {} : { remedy: cut(remedy) }),
    };
}
function cut(long) {
    return long.slice(0, 4_000);
}
function noMeasured(folder) {
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheck */ .xy({
        message: `the job that measures left nothing in ${folder === '' ? 'the folder that input `artifact` names' : folder}`,
        expected: `${INDEX} and run files, as \`job: measure\` writes them`,
        remedy: 'See the log of that job; between the two, upload its output `artifact-path` and download it to `artifact`',
    });
}
function notOurs(folder, issue) {
    const where = issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`;
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheck */ .xy({
        message: `what the job that measures left cannot be used: ${where}`,
        location: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, INDEX) },
        remedy: 'Use one version of Evalgap in both jobs, then run all jobs again',
    });
}


/***/ })

};
