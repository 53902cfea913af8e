export const id = 716;
export const ids = [716,333];
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

/***/ 72008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAndReport: () => (/* binding */ checkAndReport)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10293);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9946);
/* harmony import */ var _check_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65177);
/* harmony import */ var _measuring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6710);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6411);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4933);






/** Check, measure and report in one step: for repositories whose every author is trusted. */
async function checkAndReport(context) {
    const target = await (0,_check_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .openTarget */ .Ap)(context);
    const { subject, suites } = target;
    if (await (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .isRestricted */ .Ez)(context, subject, suites))
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__.checkStatically)(context, target);
    const report = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .requireCurrent */ .$L)(context, subject).then(() => (0,_check_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSides */ .n$)(context, target, (0,_measuring_js__WEBPACK_IMPORTED_MODULE_3__/* .runningHere */ .s)(context)), (error) => (0,_check_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unchecked */ .VJ)(subject, context.inputs, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .G)(error, context.world)));
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .m)(context, target, report);
    return report.exitCode;
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
