export const id = 333;
export const ids = [333];
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


/***/ })

};
