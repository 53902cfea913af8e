export const id = 336;
export const ids = [336,333];
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

/***/ 13252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/measure/compare-sides.js + 12 modules
var compare_sides = __webpack_require__(61801);
// EXTERNAL MODULE: ./build/measure/known-side.js
var known_side = __webpack_require__(83729);
// EXTERNAL MODULE: ./build/measure/measurer.js
var measurer = __webpack_require__(34617);
// EXTERNAL MODULE: ./build/measure/run-both.js
var run_both = __webpack_require__(49316);
;// CONCATENATED MODULE: ./build/measure/from-measured.js








const DAY = 86_400_000;
/**
 * Compares what an earlier job ran, and runs nothing. Prompts, cases, scorers and the agent's files are read anew: a
 * run file counts when its fingerprint is that of the very revisions it is said to be of.
 */
function fromMeasured(folder) {
    return (0,measurer/* failingSoftly */.g)(async (request) => {
        const { suite, cases } = request;
        const left = folder.suites.find((one) => one.suite === suite.name);
        if (left === undefined)
            throw notMeasured(suite.name);
        if (left.problems.length > 0)
            throw new problem/* CouldNotCheck */.xy(left.problems);
        const headFile = fileOf(left, 'head');
        if (headFile === undefined)
            throw notMeasured(suite.name);
        const head = (0,known_side/* knownSide */.T8)(request, request.head, headFile);
        const opened = await request.openBase();
        const none = { cases: new Map(), base: 'same-as-head', remarks: [] };
        const headRemarks = await requireSame(request, head, none);
        const baseFile = fileOf(left, 'base');
        if (baseFile === undefined) {
            if (!opened.firstRun)
                throw notMeasured(suite.name);
            return (0,run_both/* headAlone */.qJ)(request, head, (left.remarks[0] ?? 'the base was not run').replace(run_both/* FIRST_RUN */.Xq, ''));
        }
        const base = (0,known_side/* knownSide */.T8)(request, opened.side, baseFile);
        await requireSame(request, base, none);
        const former = await (0,known_side/* findFormer */.tn)(request, opened);
        return {
            measurement: await (0,compare_sides/* compareSides */.GQ)({
                suite,
                cases,
                base: await withFormer(request, base, left, former),
                head: await withFormer(request, head, left, former),
                baseCases: former.base,
                remarks: [...new Set([...opened.remarks, ...headRemarks, ...left.remarks, ...former.remarks])],
            }),
            files: left.files,
        };
    });
}
function fileOf({ files }, side, former) {
    return files.find((one) => one.side === side && one.former === former)?.file;
}
async function withFormer(request, side, left, former) {
    if (former.cases.size === 0)
        return side;
    const file = fileOf(left, side.name, true);
    if (file === undefined)
        throw notMeasured(request.suite.name);
    await requireSame(request, { ...side, file }, former);
    return { ...side, former: { file } };
}
/** What a run file was made of decides whether it counts, whatever its name says. */
async function requireSame(request, side, former) {
    const expected = await (0,known_side/* expectedHeader */.Ce)(request, side, former.cases.size === 0 ? undefined : former);
    const { header } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(side.file), `the ${side.name} run of ${request.suite.name}`);
    if (header.suite !== request.suite.name ||
        JSON.stringify(header.fingerprint) !== JSON.stringify(expected.fingerprint)) {
        throw new problem/* CouldNotCheck */.xy({
            message: `the ${side.name} run of \`${request.suite.name}\` was made of something else than ${(0,format/* shortRevision */.w7)(side.checkout.revision)} holds`,
            expected: 'the same prompts, cases, scorers, agent and config',
            remedy: 'Run all jobs of the workflow again',
        });
    }
    const passed = request.world.now.getTime() - Date.parse(header.startedAt);
    return side.name === 'head' && passed > DAY ? [`The head was measured ${(0,format/* age */.KW)(passed)} ago.`] : [];
}
function notMeasured(suite) {
    return new problem/* CouldNotCheck */.xy({
        message: `the job that measures left no run of \`${suite}\` that can be compared`,
        remedy: 'See the log of that job, then run all jobs of the workflow again',
    });
}

// EXTERNAL MODULE: ./build/measure/measured-folder.js
var measured_folder = __webpack_require__(80108);
// EXTERNAL MODULE: ./build/jobs/outcome.js
var outcome = __webpack_require__(10293);
// EXTERNAL MODULE: ./build/jobs/on-github/check-sides.js + 27 modules
var check_sides = __webpack_require__(65177);
// EXTERNAL MODULE: ./build/jobs/on-github/publish.js + 4 modules
var publish = __webpack_require__(6411);
// EXTERNAL MODULE: ./build/jobs/on-github/subject.js
var subject = __webpack_require__(4933);
;// CONCATENATED MODULE: ./build/jobs/on-github/report.js









/**
 * Judges what the job that measures has run, and tells everybody. It runs no code of the repository, so that it may
 * hold a token that writes, and can be run again alone.
 */
async function report(context) {
    const target = await (0,check_sides/* openTarget */.Ap)(context);
    if (await (0,subject/* isRestricted */.Ez)(context, target.subject, target.suites)) {
        context.runner.log.info('This pull request’s token can only read: its report is in the summary of the job that checked it, and a workflow on `workflow_run` comments');
        return 0;
    }
    const found = await judged(context, target);
    await (0,publish/* publish */.m)(context, target, found);
    return found.exitCode;
}
async function judged(context, target) {
    try {
        await (0,subject/* requireCurrent */.$L)(context, target.subject);
        return await (0,check_sides/* checkSides */.n$)(context, target, await measuredEarlier(context, target));
    }
    catch (error) {
        return (0,check_sides/* unchecked */.VJ)(target.subject, context.inputs, (0,outcome/* problemsOf */.G)(error, context.world));
    }
}
/** What was left may be missing, or of another head: each suite then says so, beside what can be checked without. */
async function measuredEarlier({ world, inputs }, { subject }) {
    const left = await (0,problem/* attempt */.CD)(async () => {
        const folder = await (0,measured_folder/* readMeasured */.LT)((0,external_node_path_.resolve)(world.directory, inputs.artifact));
        if (folder.head === subject.head)
            return folder;
        throw new problem/* CouldNotCheck */.xy({
            message: `the job that measures ran ${(0,format/* shortRevision */.w7)(folder.head)}, and this is about ${(0,format/* shortRevision */.w7)(subject.head)}`,
            remedy: 'Run all jobs of the workflow again',
        });
    });
    if (left.ok)
        return fromMeasured(left.value);
    const { problems } = left;
    return async () => ({ measurement: { kind: 'failed', problems }, files: [] });
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
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48891);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35928);




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
const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
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
        suites.push({ suite, files: kept, problems: problems.slice(0, 50).map(shortened), remarks: remarks.map(cut) });
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
