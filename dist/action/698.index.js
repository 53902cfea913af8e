export const id = 698;
export const ids = [698];
export const modules = {

/***/ 41232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ DRAFT_COMES),
/* harmony export */   m: () => (/* binding */ addCaseReply)
/* harmony export */ });
/* harmony import */ var _report_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6813);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);


/** When what was confirmed becomes a case. */
const DRAFT_COMES = 'The job `draft`, once a week, drafts a case from it and puts that into a pull request; what was expected is for a person to fill in there.';
/** An issue that stands for a failure of the agent from now on. */
function addCaseReply({ label, by, already, created, reading }) {
    const title = already ? 'Already confirmed as a failure' : 'Confirmed as a failure';
    return [
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Evalgap · ${title}`),
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The issue ${already ? 'carries' : 'now carries'} the label ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(label)}${created ? ', which was created for it' : ''}, asked for by ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(by)}. ${whatComes(reading)}`),
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Its text counts as it stands now. Where somebody who may not write here edits it later, ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('/evalgap add-case')} has to be commented once more.`),
    ];
}
function whatComes(reading) {
    if (reading.kind === 'read')
        return DRAFT_COMES;
    const why = reading.kind === 'unreadable' ? (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reading.why) : 'it was not filed with the form';
    return `No case can be drafted from it as it stands, since ${why}: write the case by hand and give this issue’s address as \`source.url\`.`;
}


/***/ }),

/***/ 39439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ tooManyOrdersReply),
/* harmony export */   rB: () => (/* binding */ orderReply),
/* harmony export */   sB: () => (/* binding */ standingOrders)
/* harmony export */ });
/* harmony import */ var _report_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6813);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97532);



/** A reason is shown as far as a list can bear; all of it stands in the comment it was given in. */
const LONGEST_REASON = 120;
const LONGEST_CAUSE = 80;
/** The answer to an order that is kept from now on. */
function orderReply(order) {
    return [(0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Evalgap · ${order.kind === 'snooze' ? 'Snoozed' : 'Accepted'} until ${order.until}`)];
}
/** No room for another: those that stand are read at every weekly review, and are meant to be few. */
function tooManyOrdersReply(standing) {
    return [
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Evalgap · Not accepted: too much is accepted here`),
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(standing, 'order')} already stand on this issue. Wait until some have expired, accept a whole rule such as ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('stale/prompt-moved')} instead of its findings, or turn the rule off in the config.`),
    ];
}
/** What stands on an issue, for people. */
function standingOrders(orders) {
    if (orders.length === 0)
        return [];
    return [
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `In force on this issue:`),
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(orders.map(shown)),
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .small */ .EX)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Each speaks again on the day after. Its author can be asked; the comment it was given in has all of it.`),
    ];
}
function shown(order) {
    const asked = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `asked by ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(order.by)}`;
    if (order.kind === 'snooze')
        return (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `snoozed until ${order.until}, ${asked}`;
    const { cause, reason, until } = order;
    return (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cause, LONGEST_CAUSE)} accepted until ${until}, ${asked}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason, LONGEST_REASON)}`;
}


/***/ }),

/***/ 31355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ threadState)
/* harmony export */ });
/* harmony import */ var _parse_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55336);
/* harmony import */ var _reply_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61974);
/* harmony import */ var _standing_orders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85637);



/**
 * What our replies in a thread remember, as far as its comments bear it out: every workflow of a repository writes under
 * the same login, so a reply alone proves nothing. An order counts where the comment it cites stands there, by whom it
 * names, and says that very thing; whoever takes the comment back takes back the order. Several replies, written at the
 * same moment, are read as one. `redact` is what a reason went through before it was kept.
 */
function threadState(comments, login, redact) {
    const byId = new Map(comments.map((comment) => [comment.id, comment]));
    const replies = comments
        .filter(({ author }) => author === login)
        .map(({ body, updatedAt }) => ({ ...(0,_reply_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readReplyMarker */ .v3)(body), updatedAt }));
    const orders = replies.map((reply) => reply.orders.filter((order) => isSaid(order, byId.get(order.comment), redact)));
    const answered = replies.flatMap((reply) => reply.answered.filter((id) => mayBeAnswered(byId.get(id), reply.updatedAt)));
    return { orders: (0,_standing_orders_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedOrders */ .UN)(orders), answered: [...new Set(answered)].sort((one, other) => one - other) };
}
/** The day of the order is taken for today: what was possible then may be past by now. */
function isSaid(order, comment, redact) {
    if (comment === undefined)
        return false;
    const reading = (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .RM)(comment.body, new Date(`${order.until}T00:00:00Z`));
    const said = reading.kind === 'command' ? (0,_standing_orders_js__WEBPACK_IMPORTED_MODULE_2__/* .orderOf */ .mJ)(reading.command, comment, redact) : undefined;
    return said !== undefined && (0,_standing_orders_js__WEBPACK_IMPORTED_MODULE_2__/* .printOrders */ .XF)([said]) === (0,_standing_orders_js__WEBPACK_IMPORTED_MODULE_2__/* .printOrders */ .XF)([order]);
}
/** Nobody can have answered what was not asked yet, nor what asks for nothing. */
function mayBeAnswered(comment, replied) {
    if (comment === undefined || comment.createdAt > replied)
        return false;
    return (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .RM)(comment.body, comment.createdAt).kind !== 'none';
}


/***/ }),

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
            await remove(client, (await ownComments(client, target)).slice(1));
        return outcome;
    }
    catch (error) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error, PERMISSION);
    }
}
async function writeOne(client, target, body) {
    const all = await commentsBy(client, target);
    const [oldest, ...duplicates] = beginningWith(all, target.marker);
    await remove(client, duplicates);
    const outcome = oldest === undefined ? await create(client, target, body) : await edit(client, oldest, body);
    const stands = outcome.kind !== 'forbidden' && outcome.kind !== 'failed';
    if (stands && target.replaces !== undefined)
        await remove(client, beginningWith(all, target.replaces));
    return outcome;
}
async function create(client, target, body) {
    try {
        const { data } = await client.octokit.rest.issues.createComment({
            ...client.in,
            issue_number: target.issue,
            body,
            ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .qG,
        });
        return { kind: 'created', url: data.html_url };
    }
    catch (error) {
        if (((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 500) < 500)
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error, PERMISSION);
        // The request may have been carried out although its answer was lost: look before trying once more.
        const [present] = await ownComments(client, target);
        if (present !== undefined)
            return edit(client, present, body);
        const { data } = await client.octokit.rest.issues.createComment({
            ...client.in,
            issue_number: target.issue,
            body,
            ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .qG,
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
async function ownComments(client, target) {
    return beginningWith(await commentsBy(client, target), target.marker);
}
async function commentsBy(client, { issue, login }) {
    const all = await client.octokit.paginate(client.octokit.rest.issues.listComments, {
        ...client.in,
        issue_number: issue,
        per_page: 100,
    });
    return all
        .filter(({ user }) => user?.login === login)
        .map(({ id, body = '', html_url: url }) => ({ id, body, url }))
        .toSorted((one, other) => one.id - other.id);
}
function beginningWith(comments, start) {
    return comments.filter(({ body }) => body.startsWith(start));
}
async function remove(client, comments) {
    for (const { id } of comments) {
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

/***/ 89758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isDependabot)
/* harmony export */ });
/**
 * Whether an account is Dependabot. Its branches lie in the repository itself, and still GitHub treats what it starts
 * as a fork's: no secrets, a token that can only read, in every re-run too.
 */
function isDependabot(login) {
    return login === 'dependabot[bot]';
}


/***/ }),

/***/ 91237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ issueTimeline),
/* harmony export */   Ll: () => (/* binding */ MOST_PAGES),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   oy: () => (/* binding */ hasNext),
/* harmony export */   qL: () => (/* binding */ openIssuesLabelled)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69275);


const MOST_PAGES = 3;
const PAGE_SIZE = 100;
const account = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).nullish();
const at = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).transform((text) => Date.parse(text));
const label = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const eventSchemas = {
    labeled: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ actor: account, created_at: at, label }),
    unlabeled: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ actor: account, created_at: at, label }),
    commented: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        actor: account,
        user: account,
        created_at: at,
        body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        author_association: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    }),
};
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    user: account,
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    created_at: at,
    updated_at: at,
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() })])),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
/** Open issues with a label, those that changed last first, up to a number of pages. Throws what GitHub threw. */
async function openIssuesLabelled(client, name) {
    const { paginate, rest } = client.octokit;
    const { items, whole } = await beginningOf(paginate.iterator(rest.issues.listForRepo, {
        ...client.in,
        labels: name,
        state: 'open',
        sort: 'updated',
        direction: 'desc',
        per_page: PAGE_SIZE,
    }));
    const found = answerOf(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(issueSchema), items)
        .filter(({ pull_request: pull, labels }) => (pull ?? undefined) === undefined && (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLabel */ .RX)(labels.map(nameOf), name))
        .map(({ number, title, html_url: url, user, created_at: openedAt, updated_at: changedAt, }) => [number, { number, title, url, by: accountOf(user), openedAt, changedAt }]);
    // What changes while the pages are read moves the others on: one may come twice.
    return { items: [...new Map(found).values()], whole };
}
/**
 * What was said in an issue and which labels were put on it and taken off, the oldest first, up to a number of pages.
 * Throws what GitHub threw.
 */
async function issueTimeline(client, issue) {
    const { paginate, rest } = client.octokit;
    const { items, whole } = await beginningOf(paginate.iterator(rest.issues.listEventsForTimeline, { ...client.in, issue_number: issue, per_page: PAGE_SIZE }));
    return { items: items.flatMap(eventOf), whole };
}
async function beginningOf(pages) {
    const items = [];
    let read = 0;
    for await (const { data, headers } of pages) {
        items.push(...data);
        read += 1;
        if (read === MOST_PAGES)
            return { items, whole: !hasNext(headers) };
    }
    return { items, whole: true };
}
/** Whether GitHub names a page that comes after this one. */
function hasNext({ link = '' }) {
    return /rel="next"/.test(link);
}
function eventOf(event) {
    const { event: kind } = answerOf(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }), event);
    if (kind === 'labeled' || kind === 'unlabeled') {
        const { actor, created_at: time, label: put } = answerOf(eventSchemas[kind], event);
        return [{ kind, label: put.name, by: accountOf(actor), at: time }];
    }
    if (kind !== 'commented')
        return [];
    const { actor, user, created_at: time, body, author_association: nearness } = answerOf(eventSchemas[kind], event);
    return [{ kind, body: body ?? '', by: accountOf(user ?? actor), at: time, nearness: nearnessOf(nearness ?? '') }];
}
function nearnessOf(association) {
    if (['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association))
        return 'member';
    return association === 'CONTRIBUTOR' ? 'contributor' : 'stranger';
}
function accountOf(given) {
    const { login = '', type } = given ?? {};
    return { login, bot: type === 'Bot' || login.endsWith('[bot]') };
}
function nameOf(given) {
    return typeof given === 'string' ? given : (given.name ?? '');
}
function answerOf(schema, data) {
    const answer = schema.safeParse(data);
    if (!answer.success)
        throw new Error('GitHub answered with something that is neither an issue nor its timeline');
    return answer.data;
}


/***/ }),

/***/ 89554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ getPullRequest),
/* harmony export */   eS: () => (/* binding */ openPullRequestsFrom),
/* harmony export */   kC: () => (/* binding */ compareCommits),
/* harmony export */   s3: () => (/* binding */ currentHead)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68105);
/* harmony import */ var _payloads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69987);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32074);





/** One request names both the live tip of the base branch and the merge base. */
async function compareCommits(client, baseBranch, head) {
    try {
        const { data } = await client.octokit.rest.repos.compareCommitsWithBasehead({
            ...client.in,
            // A bare name could be a tag’s.
            basehead: `refs/heads/${baseBranch}...${head}`,
            per_page: 1,
        });
        return { tip: data.base_commit.sha, mergeBase: data.merge_base_commit.sha };
    }
    catch (error) {
        const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(error, 'contents: read');
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy({
            message: refusal.kind === 'forbidden'
                ? 'GitHub refused to compare the two commits'
                : `GitHub could not compare the two commits: ${refusal.reason}`,
            remedy: 'Give the job `contents: read`, then run it again',
        });
    }
}
/** A pull request as it is at this moment; `undefined` where there is none by this number. */
async function getPullRequest(client, number) {
    try {
        const { data } = await client.octokit.rest.pulls.get({ ...client.in, pull_number: number });
        return (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._n)(_payloads_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestSchema */ .MH.parse(data));
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 404)
            return undefined;
        throw error;
    }
}
async function currentHead(client, number) {
    try {
        const found = await getPullRequest(client, number);
        if (found === undefined)
            return { kind: 'unknown', reason: `there is no pull request ${number}` };
        return { kind: 'known', sha: found.head.sha };
    }
    catch (error) {
        const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(error, 'pull-requests: read');
        const lacks = refusal.kind === 'forbidden';
        return { kind: 'unknown', reason: lacks ? `the token lacks \`${refusal.permission}\`` : refusal.reason };
    }
}
/**
 * The open pull requests of a branch, one for each base it is to be merged into. A run of a fork does not name its
 * pull request, and a branch of that name may lie in several forks of one owner: the head's SHA and repository have
 * still to be compared.
 */
async function openPullRequestsFrom(client, owner, branch) {
    try {
        const listed = await client.octokit.paginate(client.octokit.rest.pulls.list, {
            ...client.in,
            head: `${owner}:${branch}`,
            state: 'open',
            per_page: 100,
        });
        return zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_payloads_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestSchema */ .MH).parse(listed).map(_event_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._n);
    }
    catch (error) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedTo */ .a3)('list pull requests', error, 'pull-requests: read');
    }
}


/***/ }),

/***/ 54191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ threadWithin),
/* harmony export */   fo: () => (/* binding */ threadComments),
/* harmony export */   k6: () => (/* binding */ threadComment),
/* harmony export */   vm: () => (/* binding */ commentOf)
/* harmony export */ });
/* harmony import */ var _issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91237);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32074);


/** All comments of a thread, over all pages. Throws what GitHub threw. */
async function threadComments(client, issue) {
    const { paginate, rest } = client.octokit;
    const all = await paginate(rest.issues.listComments, { ...client.in, issue_number: issue, per_page: _issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md });
    return all.map(commentOf);
}
/** The same of a thread of no more than so many pages; `undefined` of a longer one. */
async function threadWithin(client, issue, pages) {
    const { paginate, rest } = client.octokit;
    const comments = [];
    const list = paginate.iterator(rest.issues.listComments, { ...client.in, issue_number: issue, per_page: _issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGE_SIZE */ .md });
    let read = 0;
    for await (const { data, headers } of list) {
        comments.push(...data.map(commentOf));
        read += 1;
        if (read === pages && (0,_issue_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNext */ .oy)(headers))
            return undefined;
    }
    return comments;
}
/** One comment, which lists may not show yet; `undefined` when it was deleted. Throws what else GitHub threw. */
async function threadComment(client, id) {
    try {
        const { data } = await client.octokit.rest.issues.getComment({ ...client.in, comment_id: id });
        return commentOf(data);
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return undefined;
        throw error;
    }
}
function commentOf({ id, user, body = '', created_at: created, updated_at: updated }) {
    return { id, author: user?.login ?? '', body, createdAt: new Date(created), updatedAt: new Date(updated) };
}


/***/ }),

/***/ 38468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ workflowRunEvent),
/* harmony export */   JD: () => (/* binding */ dispatch),
/* harmony export */   _X: () => (/* binding */ runsFor),
/* harmony export */   nt: () => (/* binding */ rerun)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44463);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68105);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32074);



const PERMISSION = 'actions: write';
/** The runs of a workflow for a commit, newest first; none whose jobs were all skipped. Throws what GitHub threw. */
async function runsFor(client, { workflow, headSha, event, pullRequest }) {
    const listed = await client.octokit.paginate(client.octokit.rest.actions.listWorkflowRunsForRepo, { ...client.in, head_sha: headSha, event, per_page: 100 });
    return listed
        .filter(({ path }) => (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowPath */ .RB)(path) === workflow)
        .filter(({ head_sha: sha, event: started }) => sha === headSha && started === event)
        .filter(({ conclusion }) => conclusion !== 'skipped')
        .filter(({ pull_requests: pulls }) => pulls == null || pulls.length === 0 || pulls.some(isOne(pullRequest)))
        .toSorted((one, other) => other.run_number - one.run_number || other.id - one.id)
        .map(({ id, run_attempt: attempt = 1, status, html_url: url }) => ({
        id,
        attempt,
        completed: status === 'completed',
        url,
    }));
}
/** Runs all jobs of a run once more. Never sent twice: the second would be a run of its own. */
async function rerun(client, runId) {
    try {
        await client.octokit.rest.actions.reRunWorkflow({ ...client.in, run_id: runId, ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .qG });
        return { kind: 'started' };
    }
    catch (error) {
        if (error instanceof Error && /already running/i.test(error.message))
            return { kind: 'already-running' };
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, PERMISSION);
    }
}
/** Starts a workflow by hand, as it were. Never sent twice. */
async function dispatch(client, { workflow, branch, inputs }) {
    try {
        await client.octokit.rest.actions.createWorkflowDispatch({
            ...client.in,
            workflow_id: workflow,
            // A bare name could be a tag's.
            ref: `refs/heads/${branch}`,
            inputs,
            ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .qG,
        });
        return { kind: 'dispatched' };
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404)
            return { kind: 'no-workflow' };
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, PERMISSION);
    }
}
function isOne(number) {
    return (pull) => number === undefined || pull?.number === number;
}
/** The event that started a workflow run: `push`, `pull_request`. */
async function workflowRunEvent(client, runId) {
    try {
        const { data } = await client.octokit.rest.actions.getWorkflowRun({ ...client.in, run_id: runId });
        return data.event;
    }
    catch (error) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedTo */ .a3)(`say what started workflow run ${runId}`, error, 'actions: read');
    }
}


/***/ }),

/***/ 92979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./build/commands/command.js
var command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/commands/parse-command.js
var parse_command = __webpack_require__(55336);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/commands/replies/general.js



const LONGEST_EXAMPLE = 160;
const IN = {
    'pull-request': 'on pull requests',
    issue: 'on issues',
    'weekly-issue': 'on the issues that Evalgap itself opened',
};
/** The commands of a place, each with an example to copy. */
function helpReply(place) {
    return [
        (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · The commands that work here`),
        (0,blocks/* list */.p_)(command/* COMMANDS */.Lo.filter(({ places }) => places.includes(place)).map(described)),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `One command per comment, alone on its first line. They are for people who may write here.`),
    ];
}
/** What was wrong with a line that began like a command, and what is close to it. */
function misuseReply({ given, fault, meant }) {
    const form = meant === undefined ? undefined : (0,command/* formOf */.QU)(meant);
    return [
        (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · Not understood`),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* code */.aY)(given)}: ${fault}.`),
        form === undefined
            ? (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* code */.aY)('/evalgap help')} lists the commands.`)
            : (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `Write ${(0,words/* code */.aY)(form.form)}, for instance ${(0,words/* code */.aY)(form.example, LONGEST_EXAMPLE)}.`),
    ];
}
/** A command that is right, in a thread where there is nothing for it to do. */
function wrongPlaceReply(name, place) {
    const places = (0,command/* formOf */.QU)(name)?.places ?? [];
    // An issue of ours is an issue: whoever may use a command on both is told of the wider one.
    const shown = places.includes('issue') ? places.filter((other) => other !== 'weekly-issue') : places;
    return [
        (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · Not here`),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* code */.aY)(name)} works ${(0,words/* listed */.KE)(shown.map((other) => IN[other]))}, not ${IN[place]}.`),
    ];
}
function described({ form, example, says }) {
    const shown = form === example ? '' : (0,words/* words */.aL) `, for instance ${(0,words/* code */.aY)(example, LONGEST_EXAMPLE)}`;
    return (0,words/* words */.aL) `${(0,words/* code */.aY)(form)}: ${says}${shown}`;
}

// EXTERNAL MODULE: ./build/commands/replies/refused.js
var refused = __webpack_require__(20020);
// EXTERNAL MODULE: ./build/github/labels.js
var github_labels = __webpack_require__(69275);
// EXTERNAL MODULE: ./build/github/permissions.js
var permissions = __webpack_require__(21498);
// EXTERNAL MODULE: ./build/github/refusal.js
var refusal = __webpack_require__(32074);
;// CONCATENATED MODULE: ./build/github/reactions.js

/** Reacts to a comment. GitHub keeps one of each kind per account, so that saying it again changes nothing. */
async function react(client, commentId, content) {
    try {
        await client.octokit.rest.reactions.createForIssueComment({ ...client.in, comment_id: commentId, content });
        return { kind: 'reacted' };
    }
    catch (error) {
        return (0,refusal/* refusalOf */.Of)(error, 'issues: write');
    }
}

// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/outcome.js
var outcome = __webpack_require__(10293);
// EXTERNAL MODULE: ./build/commands/replies/add-case.js
var add_case = __webpack_require__(41232);
// EXTERNAL MODULE: ./build/production/failures/read-failure-form.js
var read_failure_form = __webpack_require__(69840);
// EXTERNAL MODULE: ./build/jobs/draft/failure-form.js
var failure_form = __webpack_require__(78730);
// EXTERNAL MODULE: ./build/jobs/on-github/commands/answer.js
var answer = __webpack_require__(43112);
// EXTERNAL MODULE: ./build/jobs/on-github/commands/failure-label.js
var failure_label = __webpack_require__(71809);
;// CONCATENATED MODULE: ./build/jobs/on-github/commands/add-case.js






/** Marks an issue as a failure of the agent that somebody with write access has confirmed. */
async function addCase({ context, client }, name) {
    const { issue, comment } = context.event;
    const reading = (0,read_failure_form/* readFailureForm */.J)(issue.body, await (0,failure_form/* failureForm */.V)(context, client));
    const confirmed = { label: name, by: comment.author.login, reading };
    if ((0,github_labels/* hasLabel */.RX)(issue.labels, name))
        return (0,answer/* done */.Vw)((0,add_case/* addCaseReply */.m)({ ...confirmed, already: true, created: false }));
    const outcome = await (0,github_labels/* addLabel */.Y_)(client, issue.number, (0,failure_label/* failureLabel */.Z)(name));
    if (outcome.kind === 'forbidden' || outcome.kind === 'failed')
        return (0,answer/* couldNot */.NF)('label this issue', outcome);
    return (0,answer/* done */.Vw)((0,add_case/* addCaseReply */.m)({ ...confirmed, already: false, created: outcome.created }));
}

// EXTERNAL MODULE: ./build/jobs/on-github/commands/default-config.js
var default_config = __webpack_require__(76348);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/commands/replies/run.js




const CHANGE = { fork: 'the fork', dependabot: 'what Dependabot changed' };
const CODE = { fork: 'the fork’s code', dependabot: 'what Dependabot brought in' };
function runReply(reply) {
    const { title, text } = worded(reply);
    return [(0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${title}`), ...text.map((sentence) => (0,blocks/* paragraph */.FY)(sentence))];
}
function worded(reply) {
    switch (reply.kind) {
        case 'head-moved':
            return {
                title: (0,words/* words */.aL) `Not run: that is not the head of this pull request`,
                text: [
                    (0,words/* words */.aL) `${(0,words/* code */.aY)(reply.asked)} was asked for, and the head is ${(0,words/* code */.aY)(reply.head)} now. Look at what changed, then comment ${(0,words/* code */.aY)((0,command/* formatCommand */.fE)({ kind: 'run', sha: reply.head }))}.`,
                ],
            };
        case 'rerun':
            return {
                title: (0,words/* words */.aL) `${reply.alreadyRunning ? 'Already running' : 'Running again'} at ${(0,words/* code */.aY)((0,format/* shortRevision */.w7)(reply.head))}`,
                text: [(0,words/* words */.aL) `${(0,words/* link */.nf)('The run', reply.url)} writes its result into the report of this pull request.`],
            };
        case 'no-run':
            return {
                title: (0,words/* words */.aL) `Not run: there is nothing to run again`,
                text: [
                    (0,words/* words */.aL) `No run of ${(0,words/* code */.aY)(reply.workflow)} for ${(0,words/* code */.aY)((0,format/* shortRevision */.w7)(reply.head))} is on record. Push a commit to start one; if the workflow has another name, give it to the input ${(0,words/* code */.aY)('workflow')} of the job that answers commands.`,
                ],
            };
        case 'dispatched':
            return {
                title: (0,words/* words */.aL) `Measuring ${CHANGE[reply.whose]} at ${(0,words/* code */.aY)((0,format/* shortRevision */.w7)(reply.head))}`,
                text: [
                    (0,words/* words */.aL) `${(0,words/* code */.aY)(reply.workflow)} was started for that commit alone. It runs ${CODE[reply.whose]}, so it waits until its environment is approved; the result then comes into the report of this pull request.`,
                ],
            };
        case 'no-fork-workflow':
            return {
                title: (0,words/* words */.aL) `Not run: there is no workflow that measures forks and Dependabot`,
                text: [
                    (0,words/* words */.aL) `The default branch has no ${(0,words/* code */.aY)(reply.workflow)} that can be dispatched. Add it from ${(0,words/* code */.aY)('docs/workflows/fork-run.yml')} of Evalgap, with a protected environment.`,
                ],
            };
        case 'closed':
            return {
                title: (0,words/* words */.aL) `Not run: this pull request is closed`,
                text: [(0,words/* words */.aL) `Reopen it, then ask again.`],
            };
    }
}

// EXTERNAL MODULE: ./build/github/dependabot.js
var dependabot = __webpack_require__(89758);
// EXTERNAL MODULE: ./build/github/workflow-runs.js
var workflow_runs = __webpack_require__(38468);
// EXTERNAL MODULE: ./build/jobs/on-github/commands/pull-request.js
var pull_request = __webpack_require__(97989);
;// CONCATENATED MODULE: ./build/jobs/on-github/commands/run.js






/**
 * Has the head measured: by the workflow that did it before, or, for a fork and for Dependabot, whose own runs measure
 * nothing however often, by one that waits for an approval. What is measured is the commit that the writer named, never
 * what was pushed after they looked.
 */
async function run(asked, { sha }) {
    const pull = await (0,pull_request/* commentedPullRequest */.j)(asked);
    if (pull.head.sha !== sha)
        return (0,answer/* notDone */.Gj)(runReply({ kind: 'head-moved', asked: sha, head: pull.head.sha }));
    if (!pull.open)
        return (0,answer/* notDone */.Gj)(runReply({ kind: 'closed' }));
    return pull.fork || (0,dependabot/* isDependabot */.D)(pull.author) ? runElsewhere(asked, pull) : runAgain(asked, pull);
}
async function runAgain({ context, client }, { number, head: { sha: head } }) {
    const { workflow } = context.inputs;
    const [newest] = await (0,answer/* requested */.lT)('list the runs of this head', 'actions: write', () => (0,workflow_runs/* runsFor */._X)(client, { workflow, headSha: head, event: 'pull_request', pullRequest: number }));
    if (newest === undefined)
        return (0,answer/* notDone */.Gj)(runReply({ kind: 'no-run', head, workflow }));
    const outcome = newest.completed ? await (0,workflow_runs/* rerun */.nt)(client, newest.id) : { kind: 'already-running' };
    if (outcome.kind === 'forbidden' || outcome.kind === 'failed')
        return (0,answer/* couldNot */.NF)('run it again', outcome);
    const alreadyRunning = outcome.kind === 'already-running';
    return (0,answer/* done */.Vw)(runReply({ kind: 'rerun', head, url: newest.url, alreadyRunning }), 'rocket');
}
async function runElsewhere({ context, client }, pull) {
    const { forkWorkflow: workflow } = context.inputs;
    const { defaultBranch: branch } = context.event.place;
    const { sha: head } = pull.head;
    if (branch === undefined)
        throw new problem/* CouldNotCheck */.xy({ message: 'the event names no default branch' });
    const inputs = { sha: head, 'pull-request': String(pull.number) };
    const outcome = await (0,workflow_runs/* dispatch */.JD)(client, { workflow, branch, inputs });
    if (outcome.kind === 'forbidden' || outcome.kind === 'failed')
        return (0,answer/* couldNot */.NF)('start the fork workflow', outcome);
    if (outcome.kind === 'no-workflow')
        return (0,answer/* notDone */.Gj)(runReply({ kind: 'no-fork-workflow', workflow }));
    const whose = pull.fork ? 'fork' : 'dependabot';
    return (0,answer/* done */.Vw)(runReply({ kind: 'dispatched', head, workflow, whose }), 'rocket');
}

// EXTERNAL MODULE: ./build/commands/replies/orders.js
var replies_orders = __webpack_require__(39439);
// EXTERNAL MODULE: ./build/commands/standing-orders.js
var standing_orders = __webpack_require__(85637);
;// CONCATENATED MODULE: ./build/jobs/on-github/commands/standing-order.js



/** Takes an order that stands on its issue until its day is over; the weekly review obeys it. */
function standingOrder({ context, comment, orders }, command) {
    const { world, redact } = context;
    const order = (0,standing_orders/* orderOf */.mJ)(command, comment, redact);
    if (order === undefined || (0,standing_orders/* withOrder */.pt)(orders, order, world.now) === undefined)
        return (0,answer/* notDone */.Gj)((0,replies_orders/* tooManyOrdersReply */.B4)((0,standing_orders/* activeOrders */.uD)(orders, world.now).length));
    return { ...(0,answer/* done */.Vw)((0,replies_orders/* orderReply */.rB)(order)), order };
}

// EXTERNAL MODULE: ./build/commands/reply-marker.js
var reply_marker = __webpack_require__(61974);
// EXTERNAL MODULE: ./build/commands/thread-state.js
var thread_state = __webpack_require__(31355);
// EXTERNAL MODULE: ./build/github/comments.js
var comments = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/github/thread-comments.js
var thread_comments = __webpack_require__(54191);
;// CONCATENATED MODULE: ./build/jobs/on-github/commands/thread.js









/** How often an order is written anew when another job's edit went over it. */
const ATTEMPTS = 3;
/**
 * The thread as it stands now; `undefined` where the command was taken back meanwhile: its comment was deleted, or its
 * line is another one.
 */
async function readThread({ event, inputs, redact }, client) {
    const { id, body } = event.comment;
    const listed = await (0,answer/* requested */.lT)('list the comments here', 'issues: read', () => (0,thread_comments/* threadComments */.fo)(client, event.issue.number));
    // Lists are copies that follow a little later.
    const shown = listed.find((comment) => comment.id === id);
    const comment = shown ?? (await (0,answer/* requested */.lT)('show the comment', 'issues: read', () => (0,thread_comments/* threadComment */.k6)(client, id)));
    if (comment === undefined || (0,parse_command/* commandLine */.ay)(comment.body) !== (0,parse_command/* commandLine */.ay)(body))
        return undefined;
    const comments = shown === undefined ? [...listed, comment] : listed;
    return { comment, ...(0,thread_state/* threadState */.Q)(comments, inputs.botLogin, redact) };
}
function writeReply(context, client, before, answer) {
    return (0,comments/* upsertComment */.l)(client, replyTarget(context), bodyOf(context, before, answer));
}
/**
 * GitHub has no compare-and-swap for comments: the reply is read again, and an order that is no longer in it, since
 * another job wrote over it what it had read before, is written again. Best done as late as can be. False: it is not
 * there in the end, and was not taken back either.
 */
async function confirmOrder(context, client, answer) {
    const { order } = answer;
    if (order === undefined)
        return true;
    for (let attempt = 1;; attempt += 1) {
        const state = await readThread(context, client);
        if (state === undefined || state.orders.some(({ comment }) => comment === order.comment))
            return true;
        if (attempt > ATTEMPTS)
            return false;
        await writeReply(context, client, state, answer);
    }
}
/** The first line is left as it is: what it holds went through the same redaction before it was encoded. */
function bodyOf({ world, event, redact }, state, { order, blocks, exitCode }) {
    const standing = (0,standing_orders/* activeOrders */.uD)(state.orders, world.now);
    const orders = order === undefined ? standing : ((0,standing_orders/* withOrder */.pt)(standing, order, world.now) ?? standing);
    // What could not be done may be asked for again by running the job again.
    const answered = exitCode === 0 ? [...state.answered, event.comment.id] : state.answered;
    const shown = redact((0,markdown/* toMarkdown */.l)([...blocks, ...(0,replies_orders/* standingOrders */.sB)(orders)]));
    return `${(0,reply_marker/* printReplyMarker */.GJ)({ orders, answered })}\n${shown}`;
}
function replyTarget({ event, inputs }) {
    return { issue: event.issue.number, marker: reply_marker/* REPLY_START */.C4, login: inputs.botLogin };
}

;// CONCATENATED MODULE: ./build/jobs/on-github/command.js
















/**
 * Does what a comment asks for, if its author may write here, and answers with one reaction and one reply per thread.
 * Whatever else is said in comments costs no request at all.
 */
async function command_command(context) {
    const { world, runner, event } = context;
    const { author, body, id } = event.comment;
    const reading = (0,parse_command/* parseCommand */.RM)(body, world.now);
    if (reading.kind === 'none')
        return nothing(context, 'The comment is no command: nothing is done');
    if (author.bot || author.login === '')
        return nothing(context, 'The comment is no person’s: nothing is done');
    const client = await context.client();
    const access = await (0,permissions/* accessOf */.Y)(client, author.login);
    if (access.kind === 'unanswered') {
        await reactTo(context, client, 'confused');
        throw unanswered(access.reason);
    }
    if (access.kind !== 'may-write') {
        const why = access.kind === 'may-not' ? `their role is ${access.role}` : `GitHub says that ${access.reason}`;
        runner.log.info(`The author of the comment may not give commands: ${why}`);
        await reactTo(context, client, '-1');
        return 0;
    }
    const before = await (0,problem/* attempt */.CD)(() => readThread(context, client));
    if (!before.ok)
        await reactTo(context, client, 'confused');
    const thread = (0,problem/* unwrap */.oA)(before);
    if (thread === undefined)
        return nothing(context, 'The command was taken back meanwhile: nothing is done');
    if (thread.answered.includes(id))
        return nothing(context, 'The comment was answered before: nothing is done twice');
    const answer = await answerTo({ context, client, ...thread }, reading);
    const written = await writeReplyTo(context, client, thread, answer);
    // An order stands in the reply alone: where that could not be written, none was taken.
    const lost = answer.order !== undefined && !written;
    await reactTo(context, client, lost ? 'confused' : answer.reaction);
    await runner.summarize(context.redact((0,markdown/* toMarkdown */.l)(answer.blocks)));
    // As late as can be: another job may write over what it had read before.
    if (lost || !(await confirmOrder(context, client, answer))) {
        runner.log.error('The order was not kept: the reply that would hold it could not be written');
        return 2;
    }
    if (answer.exitCode !== 0)
        runner.log.error('The command could not be carried out: the reply says why');
    return answer.exitCode;
}
/** What keeps a command from being carried out is said where it was given. */
async function answerTo(asked, reading) {
    try {
        if (reading.kind === 'misuse')
            return (0,answer/* notDone */.Gj)(misuseReply(reading));
        return await carryOut(asked, reading.command);
    }
    catch (error) {
        const problems = (0,outcome/* problemsOf */.G)(error, asked.context.world);
        return { reaction: 'confused', blocks: (0,refused/* problemsReply */.L)(problems), exitCode: 2 };
    }
}
function carryOut(asked, given) {
    return asked.context.event.issue.isPullRequest ? onPullRequest(asked, given) : onIssue(asked, given);
}
async function onPullRequest(asked, given) {
    switch (given.kind) {
        case 'run':
            return run(asked, given);
        case 'pin':
            return (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(502), __webpack_require__.e(779), __webpack_require__.e(204)]).then(__webpack_require__.bind(__webpack_require__, 46204))).pin(asked);
        case 'help':
            return (0,answer/* done */.Vw)(helpReply('pull-request'));
        default:
            return (0,answer/* notDone */.Gj)(wrongPlaceReply(given.kind, 'pull-request'));
    }
}
async function onIssue(asked, given) {
    const config = await (0,problem/* attempt */.CD)(() => (0,default_config/* defaultConfig */.s)(asked));
    // Help is given even where the config that tells the two kinds of issues apart cannot be read.
    const place = config.ok && isWeekly(asked, config.value.config) ? 'weekly-issue' : 'issue';
    if (given.kind === 'help')
        return (0,answer/* done */.Vw)(helpReply(place));
    const { labels } = (0,problem/* unwrap */.oA)(config).config;
    if (!(0,command/* worksIn */.yb)(given.kind, place))
        return (0,answer/* notDone */.Gj)(wrongPlaceReply(given.kind, place));
    return given.kind === 'add-case' ? addCase(asked, labels.failure) : standingOrder(asked, given);
}
/** It carries the config's label and was opened by us: either alone anybody can bring about. */
function isWeekly({ context: { event, inputs } }, { labels }) {
    return (0,github_labels/* hasLabel */.RX)(event.issue.labels, labels.issue) && event.issue.author === inputs.botLogin;
}
async function writeReplyTo(context, client, thread, answer) {
    const outcome = await writeReply(context, client, thread, answer);
    const refused = outcome.kind === 'forbidden' || outcome.kind === 'failed';
    if (refused)
        warnOf(context, 'The reply could not be written', outcome);
    else
        context.runner.log.info(`Reply ${outcome.kind}: ${outcome.url}`);
    return !refused;
}
async function reactTo(context, client, reaction) {
    const outcome = await react(client, context.event.comment.id, reaction);
    if (outcome.kind !== 'reacted')
        warnOf(context, 'The reaction could not be given', outcome);
}
/** Issues and pull requests are written to by permissions of their own. */
function warnOf({ runner, event, redact }, what, refusal) {
    const permission = event.issue.isPullRequest ? 'pull-requests: write' : 'issues: write';
    const why = refusal.kind === 'forbidden'
        ? `the token lacks \`${permission}\`. Add it under \`permissions:\` of the job`
        : refusal.reason;
    runner.log.warning(redact(`${what}: ${why}`));
}
function unanswered(reason) {
    return new problem/* CouldNotCheck */.xy({
        message: `GitHub did not say what the author of the command may do: ${reason}`,
        remedy: 'Run the job again',
    });
}
function nothing({ runner }, why) {
    runner.log.info(why);
    return 0;
}


/***/ }),

/***/ 76348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31109);
/* harmony import */ var _gather_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40779);
/* harmony import */ var _github_contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17418);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35928);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43112);






/**
 * The default branch's config: on an event about a comment that is what a checkout holds; without one the API is
 * asked. Throws `CouldNotCheck` where there is none to be read.
 */
async function defaultConfig({ context: { world, inputs }, client }) {
    const project = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(() => (0,_gather_project_js__WEBPACK_IMPORTED_MODULE_2__/* .openProject */ .U8)(world, inputs.config));
    if (project.ok)
        return (0,_gather_project_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfigIn */ .Sm)(project.value.repository.root, project.value);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(inputs.config);
    const text = await (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .requested */ .lT)(`read ${path}`, 'contents: read', () => (0,_github_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .readDefaultBranch */ .y)(client, path));
    if (text === undefined) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .CouldNotCheck */ .xy({
            message: 'the default branch has no config here',
            location: { file: path },
            remedy: 'Name it in the input `config`',
        });
    }
    return (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .unwrap */ .oA)((0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(text, path));
}


/***/ }),

/***/ 71809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ failureLabel)
/* harmony export */ });
/** The label of issues about failures, by the name that the config gives it. */
function failureLabel(name) {
    return { name, color: 'd93f0b', description: 'A failure of the agent, to become a case of its eval set' };
}


/***/ }),

/***/ 97989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commentedPullRequest)
/* harmony export */ });
/* harmony import */ var _github_pull_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89554);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35928);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43112);



/** The pull request as it is now: the event says nothing of its head, and what it said could be old. */
async function commentedPullRequest({ context, client }) {
    const { number } = context.event.issue;
    const found = await (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .requested */ .lT)('name the head of this pull request', 'pull-requests: read', () => (0,_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .getPullRequest */ .T9)(client, number));
    if (found !== undefined)
        return found;
    throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheck */ .xy({ message: `GitHub knows no pull request ${number}` });
}


/***/ }),

/***/ 83012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   uW: () => (/* binding */ dayInAYear)
/* harmony export */ });
const DAY = 86_400_000;
/** The day of an instant in UTC, `2026-11-23`. Days compare as their texts do. */
function dayOf(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const instant = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(instant.getTime()) && dayOf(instant) === text;
}
function dayAfter(instant, days) {
    return dayOf(instant.getTime() + days * DAY);
}
/** The same day of the next year; after the 29th of February the last one of that month. */
function dayInAYear(instant) {
    const [year = '', month = '', day = ''] = dayOf(instant).split('-');
    const then = `${String(Number(year) + 1).padStart(4, '0')}-${month}-${day}`;
    return isDay(then) ? then : `${then.slice(0, 8)}28`;
}


/***/ })

};
