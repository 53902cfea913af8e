export const id = 268;
export const ids = [268];
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

// EXTERNAL MODULE: ./build/jobs/on-github/checking/records.js + 1 modules
var records = __webpack_require__(4907);
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

/***/ 4907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ findRecorded)
});

// EXTERNAL MODULE: ./build/store/age.js
var age = __webpack_require__(77421);
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

;// CONCATENATED MODULE: ./build/jobs/on-github/checking/records.js




/** Looks a run up by its fingerprint where the base branch keeps records, and says how old what it finds is. */
function findRecorded(context) {
    return async ({ suite, history, world }, { fingerprint, revision }) => {
        if (fingerprint === undefined)
            return undefined;
        const found = await storeOf(context, history.store).find({
            suite: suite.name,
            fingerprint,
            revision,
            notOlderThan: new Date(world.now.getTime() - history.maxAge),
            now: world.now,
        });
        if (found === undefined)
            return undefined;
        const sentence = (0,age/* describeRecord */.T)(found, world.now);
        return { text: found.text, remark: `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.` };
    };
}
function storeOf({ client, runner, event }, store) {
    const { defaultBranch } = event.place;
    if (store === 'branch')
        return branchStore(client, runner.log.warning);
    if (store === 'artifact' && defaultBranch !== undefined)
        return (0,artifact_store/* artifactStore */.i)(client, { defaultBranch, warn: runner.log.warning });
    return run_store/* noStore */.R;
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
// EXTERNAL MODULE: ./build/measure/silent-agent.js
var silent_agent = __webpack_require__(50918);
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
async function runOne({ world, project, leg }, checkout, loaded, suite) {
    const started = world.monotonic();
    const side = await (0,suite_side/* openSide */.Ov)('head', checkout, loaded, suite);
    const unreadable = (0,suite_side/* promptProblems */.J9)(side.prompts, loaded.file);
    if (unreadable.length > 0 || suite.agent === undefined)
        throw new values_problem/* CouldNotCheck */.xy(unreadable);
    const { agent } = suite;
    const cases = await (0,case_set/* indexCases */.mK)(checkout.directory, suite, loaded);
    const redactor = (0,redact/* makeRedactor */.$)((0,secrets/* secretsOf */.F)(world.environment, loaded.config.suites));
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
        leg,
        redactor,
    });
    const summary = await (0,compare_sides/* summaryOf */.YG)(file, { suite, cases });
    if (summary.trials.completed === 0) {
        throw new values_problem/* CouldNotCheck */.xy((0,silent_agent/* silentAgent */.Z)(suite.name, summary, loaded));
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
    const { reports, suites } = await runHead({
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
            await octokit.rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha: commit, ...client/* WRITE_ONCE */.q });
        }
        else {
            await octokit.rest.git.updateRef({ ...place, ref: `heads/${branch}`, sha: commit, force: false, ...client/* WRITE_ONCE */.q });
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
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
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


/***/ })

};
