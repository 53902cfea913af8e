export const id = 261;
export const ids = [261];
export const modules = {

/***/ 44463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ countRequests),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   qG: () => (/* binding */ WRITE_ONCE)
/* harmony export */ });
/** Counts what is asked from here on, whatever is asked again included. */
function countRequests({ octokit }) {
    let count = 0;
    octokit.hook.before('request', () => {
        count += 1;
    });
    return () => count;
}
/** Reads are tried again after a fault; a write is not, since it may have been done all the same. */
const WRITE_ONCE = { request: { retries: 0 } };
/** Longer than this a rate limit is not waited for: the job says that it could not write. */
const LONGEST_WAIT_SECONDS = 60;
const RATE_LIMIT_RETRIES = 2;
/**
 * Connects lazily: octokit takes longer to load than everything else together. A runner's client is that of its
 * toolkit, anywhere else it is the plain one; both go through a proxy where the environment names one.
 */
async function connect(place, token, warn, inActions = true) {
    const options = { baseUrl: place.apiUrl, ...optionsOf(warn) };
    const octokit = inActions ? await insideActions(token, options) : await outsideActions(token, options);
    octokit.hook.before('request', ({ url }) => requireSameHost(url, place.apiUrl));
    return { octokit, in: { owner: place.owner, repo: place.repository } };
}
/** A list names the address of its next page itself: the token goes nowhere but to the API. */
function requireSameHost(url, apiUrl) {
    if (new URL(url, apiUrl).origin !== new URL(apiUrl).origin)
        throw new Error('GitHub named a page on another host, which is not asked');
}
async function insideActions(token, options) {
    const [{ getOctokit }, plugins] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(485), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 60722)), loadPlugins()]);
    return getOctokit(token, options, ...plugins);
}
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
async function outsideActions(token, options) {
    const [{ Octokit: Plain }, { EnvHttpProxyAgent, fetch }, plugins] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(485), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 11267)),
        __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19)),
        loadPlugins(),
    ]);
    // Made only where there is a proxy: it warns that it is experimental, each time.
    const dispatcher = PROXIES.some((name) => (process.env[name] ?? '') !== '') ? new EnvHttpProxyAgent() : undefined;
    const throughProxy = (input, init) => fetch(input, dispatcher === undefined ? init : { ...init, dispatcher });
    const octokit = new (Plain.plugin(...plugins))({ auth: token, request: { fetch: throughProxy }, ...options });
    // Two releases of one client: what is used of either is held to the same contract.
    return octokit;
}
async function loadPlugins() {
    const [{ retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    return [retry, throttling];
}
function optionsOf(warn) {
    const onLimit = (seconds, request, _octokit, retries) => {
        const { method, url } = request;
        const again = seconds <= LONGEST_WAIT_SECONDS && retries < RATE_LIMIT_RETRIES;
        warn(`GitHub limits ${method} ${url} for ${seconds} s${again ? ': waiting' : ': giving up'}`);
        return again;
    };
    return {
        userAgent: 'evalgap',
        log: { debug() { }, info() { }, warn() { }, error() { } },
        retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
        throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit },
    };
}


/***/ }),

/***/ 10997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPlace)
/* harmony export */ });
/** `git@github.com:acme/shop.git`, `https://github.com/acme/shop`, `ssh://git@ghe.acme.io/acme/shop.git` */
const REMOTE = /^(?:[a-z+]+:\/\/(?:[^@/]+@)?|[^@/:]+@)([\w.-]+)(?::\d+(?=\/))?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;
/**
 * The repository that the environment names as a runner does, else the one that the clone was made from. A remote counts
 * on github.com alone, unless the environment names the server: a token is sent to no host that it was not meant for.
 */
function findPlace(environment, remote) {
    const { GITHUB_REPOSITORY: named = '', GITHUB_SERVER_URL, GITHUB_API_URL } = environment;
    const [, host = '', ...path] = REMOTE.exec(remote ?? '') ?? [];
    const serverUrl = GITHUB_SERVER_URL ?? 'https://github.com';
    const { host: server } = new URL(serverUrl);
    const isFrom = host === server || (host === 'ssh.github.com' && server === 'github.com');
    const [owner, repository] = /^[\w.-]+\/[\w.-]+$/.test(named) ? named.split('/') : isFrom ? path : [];
    if (owner === undefined || repository === undefined)
        return undefined;
    return {
        owner,
        repository,
        serverUrl,
        apiUrl: GITHUB_API_URL ?? (server === 'github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`),
    };
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

/***/ 14036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ isSameLogin),
/* harmony export */   IQ: () => (/* binding */ SWITCHED_OFF),
/* harmony export */   Jz: () => (/* binding */ listOwnIssues),
/* harmony export */   OS: () => (/* binding */ readIssue),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   XE: () => (/* binding */ issueProblem),
/* harmony export */   Zp: () => (/* binding */ parseIssue)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32074);



const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).transform((text) => Date.parse(text));
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['open', 'closed']),
    state_reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    closed_at: instant.nullish(),
    updated_at: instant,
    created_at: instant,
    comments: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).default(0),
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish() })])).default([]),
    assignees: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })).nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(),
});
/**
 * Every issue of ours, open or closed, the oldest first. Listed by label and author over all pages and never searched
 * for: search lags behind, and finds what strangers wrote. Errors are thrown: `issueProblem` words them.
 */
async function listOwnIssues(client, { label, login }) {
    const listed = await client.octokit.paginate(client.octokit.rest.issues.listForRepo, {
        ...client.in,
        labels: label,
        creator: login,
        state: 'all',
        per_page: 100,
    });
    return answerOf(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(issueSchema), listed)
        .filter(({ pull_request: pull, user }) => (pull ?? undefined) === undefined && isSameLogin(user?.login ?? '', login))
        .map(issueOf)
        .toSorted((one, other) => one.number - other.number);
}
/** The issue as it stands at this moment; `undefined`: it was deleted, or moved out of sight. */
async function readIssue(client, number) {
    try {
        const { data } = await client.octokit.rest.issues.get({ ...client.in, issue_number: number });
        return issueOf(answerOf(issueSchema, data));
    }
    catch (error) {
        if (isGone(error))
            return undefined;
        throw error;
    }
}
function parseIssue(data) {
    const answer = answerOf(issueSchema, data);
    return { issue: issueOf(answer), author: answer.user?.login ?? 'ghost' };
}
/** GitHub minds no case in logins. */
function isSameLogin(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** Somebody decided that this repository has no issues, which is no fault of a job. */
const SWITCHED_OFF = {
    message: 'Issues are switched off in this repository',
    remedy: 'Switch them on under Settings, General, Features, or read the review in the summary of each run, where all of it stands',
};
/** The one issue that was asked for is not there; the others may be. */
function isGone(error) {
    const status = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    return status === 404 || (status === 410 && !isSwitchedOff(error));
}
/** Words what GitHub answered; errors that are not about a request are thrown on. `what` follows "could not". */
function issueProblem(error, what) {
    if (error instanceof _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy) {
        const [problem = { message: error.message }] = error.problems;
        return { general: true, problem };
    }
    const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error, 'issues: write');
    if (refusal.kind === 'forbidden') {
        return {
            general: true,
            problem: {
                message: `Evalgap could not ${what}: the token may not write issues`,
                remedy: 'Give the job `issues: write` under `permissions:`',
            },
        };
    }
    const { reason } = refusal;
    const status = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    const message = `Evalgap could not ${what}: ${reason}`;
    if (isSwitchedOff(error))
        return { general: true, problem: SWITCHED_OFF };
    if (status === 403 && /locked/i.test(reason)) {
        return {
            general: false,
            problem: { message, remedy: 'Unlock the conversation, or let people with write access only comment there' },
        };
    }
    const limited = status === 429 || /rate limit/i.test(reason);
    return { general: limited, problem: { message, ...(limited ? { remedy: 'Run the review again later' } : {}) } };
}
function isSwitchedOff(error) {
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 410 && error instanceof Error && /disabled/i.test(error.message);
}
function answerOf(schema, data) {
    const answer = schema.safeParse(data);
    if (!answer.success)
        throw new Error('GitHub answered with something that is no issue');
    return answer.data;
}
function issueOf(data) {
    const { number, title, state, html_url: url, comments, created_at: createdAt } = data;
    return {
        number,
        title,
        body: data.body ?? '',
        state,
        stateReason: data.state_reason ?? null,
        ...(state === 'closed' ? { closedAt: data.closed_at ?? data.updated_at } : {}),
        createdAt,
        comments,
        labels: data.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
        assignees: (data.assignees ?? []).map(({ login }) => login),
        url,
    };
}


/***/ }),

/***/ 69275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ hasLabel),
/* harmony export */   cw: () => (/* binding */ createIfMissing)
/* harmony export */ });
/* unused harmony export addLabel */
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32074);

const PERMISSION = 'issues: write';
/** Puts a label on an issue; a repository that has none of this name is given it first. */
async function addLabel(client, issue, label) {
    try {
        const created = await createIfMissing(client, label);
        // Putting a label where it is already changes nothing: this may be tried again.
        await client.octokit.rest.issues.addLabels({ ...client.in, issue_number: issue, labels: [label.name] });
        return { kind: 'added', created };
    }
    catch (error) {
        return refusalOf(error, PERMISSION);
    }
}
/** GitHub takes names that differ only in case for one. */
function hasLabel(labels, name) {
    return labels.some((label) => label.toLowerCase() === name.toLowerCase());
}
/** Whether it had to be made. */
async function createIfMissing(client, label) {
    try {
        await client.octokit.rest.issues.getLabel({ ...client.in, name: label.name });
        return false;
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
            throw error;
    }
    try {
        // Made twice, it is refused the second time: this may be tried again.
        await client.octokit.rest.issues.createLabel({ ...client.in, ...label });
        return true;
    }
    catch (error) {
        // Somebody else was quicker.
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 63155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readThreads),
  M: () => (/* binding */ whyUnread)
});

// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/github/issue-timeline.js
var issue_timeline = __webpack_require__(91237);
// EXTERNAL MODULE: ./build/github/refusal.js
var github_refusal = __webpack_require__(32074);
;// CONCATENATED MODULE: ./build/github/thread-comments.js


/** All comments of a thread, over all pages. Throws what GitHub threw. */
async function threadComments(client, issue) {
    const { paginate, rest } = client.octokit;
    const all = await paginate(rest.issues.listComments, { ...client.in, issue_number: issue, per_page: PAGE_SIZE });
    return all.map(commentOf);
}
/** The same of a thread of no more than so many pages; `undefined` of a longer one. */
async function threadWithin(client, issue, pages) {
    const { paginate, rest } = client.octokit;
    const comments = [];
    const list = paginate.iterator(rest.issues.listComments, { ...client.in, issue_number: issue, per_page: issue_timeline/* PAGE_SIZE */.md });
    let read = 0;
    for await (const { data, headers } of list) {
        comments.push(...data.map(commentOf));
        read += 1;
        if (read === pages && (0,issue_timeline/* hasNext */.oy)(headers))
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
        if (statusOf(error) === 404)
            return undefined;
        throw error;
    }
}
function commentOf({ id, user, body = '', created_at: created, updated_at: updated }) {
    return { id, author: user?.login ?? '', body, createdAt: new Date(created), updatedAt: new Date(updated) };
}

;// CONCATENATED MODULE: ./build/github/many-threads.js




/** More threads than these are read together. */
const MOST_SINGLE = 10;
const MOST_PAGES = 8;
/** A year to the day, and the rest of that day, wherever it begins. */
const A_YEAR = 367 * 86_400_000;
const MOST_NAMED = 10;
/**
 * The comments of many issues in few requests: of a few issues one after the other, of more from the list of the whole
 * repository. Nothing is thrown for what GitHub refuses: a thread of which comments may be missing is unread.
 */
async function readThreads(client, threads, now) {
    const spoken = threads.filter(({ comments }) => comments > 0);
    const { read, unread } = spoken.length > MOST_SINGLE ? await together(client, spoken, now) : await oneByOne(client, spoken);
    return {
        threads: new Map(threads.map(({ number, comments }) => [number, comments === 0 ? [] : (read.get(number) ?? 'unread')])),
        remarks: [...unread].map(([reason, numbers]) => `The comments of ${naming(numbers)} could not be read: ${reason}`),
    };
}
async function oneByOne(client, threads) {
    const read = new Map();
    const unread = new Map();
    let refused;
    for (const thread of threads) {
        const { number } = thread;
        const comments = refused ?? (await commentsOrWhy(client, thread));
        if ('reason' in comments) {
            if (comments.general)
                refused = comments;
            unread.set(comments.reason, [...(unread.get(comments.reason) ?? []), number]);
        }
        else
            read.set(number, comments);
    }
    return { read, unread };
}
/** One that was too long when it was listed is not begun: of a part of it nobody can tell which orders hold. */
async function commentsOrWhy(client, { number, comments }) {
    if (comments > MOST_PAGES * issue_timeline/* PAGE_SIZE */.md)
        return TOO_LONG;
    try {
        return (await threadWithin(client, number, MOST_PAGES)) ?? TOO_LONG;
    }
    catch (error) {
        return whyUnread(error);
    }
}
async function together(client, threads, now) {
    const earliest = Math.min(...threads.map(({ createdAt }) => createdAt));
    const newest = await newestComments(client, Math.max(earliest, now.getTime() - A_YEAR));
    const isRead = (thread) => newest.why === undefined || isComplete(thread, newest, now);
    const missing = threads.filter((thread) => !isRead(thread)).map(({ number }) => number);
    return {
        read: new Map(threads.filter(isRead).map(({ number }) => [number, commentsOn(number, newest)])),
        unread: new Map(newest.why === undefined || missing.length === 0 ? [] : [[newest.why, missing]]),
    };
}
/**
 * Comments of the whole repository from the newest down. GitHub's `since` leaves out what was last edited before: an
 * old comment that was edited comes last, where it was made.
 */
async function newestComments(client, since) {
    const { paginate, rest } = client.octokit;
    const comments = new Map();
    let pages = 0;
    try {
        const list = paginate.iterator(rest.issues.listCommentsForRepo, {
            ...client.in,
            sort: 'created',
            direction: 'desc',
            since: new Date(Math.floor(since / 1000 - 1) * 1000).toISOString(),
            per_page: issue_timeline/* PAGE_SIZE */.md,
        });
        for await (const { data, headers } of list) {
            for (const one of data) {
                // A comment made while the pages are read moves the others on: one may come twice.
                comments.set(one.id, { issue: issueOf(one.issue_url), comment: commentOf(one) });
            }
            pages += 1;
            if (!(0,issue_timeline/* hasNext */.oy)(headers))
                break;
            if (pages === MOST_PAGES)
                return { comments, why: `only the last ${(0,format/* plural */.LS)(MOST_PAGES * issue_timeline/* PAGE_SIZE */.md, 'comment')} of a repository are read` };
        }
        return { comments };
    }
    catch (error) {
        return { comments, why: whyUnread(error).reason };
    }
}
/**
 * Whether everything said in an issue was read although the list was not read to its end: it is younger than the
 * oldest comment seen, or as many comments were found as it had when it was listed, later ones not counted. One that
 * was deleted before was not counted then either; one deleted since leaves it unread until the next time.
 */
function isComplete(thread, newest, now) {
    const times = [...newest.comments.values()].map(({ comment }) => comment.createdAt.getTime());
    if (thread.createdAt > Math.min(...times))
        return true;
    return commentsOn(thread.number, newest).filter(({ createdAt }) => createdAt <= now).length >= thread.comments;
}
function commentsOn(number, { comments }) {
    return [...comments.values()]
        .flatMap(({ issue, comment }) => (issue === number ? comment : []))
        .toSorted((one, other) => one.id - other.id);
}
function issueOf(url) {
    return Number(/\/(\d+)$/.exec(url)?.[1] ?? 0);
}
const TOO_LONG = {
    general: false,
    reason: `of one issue no more than ${(0,format/* plural */.LS)(MOST_PAGES * issue_timeline/* PAGE_SIZE */.md, 'comment')} are read`,
};
/** Why issues could not be read. What is no error is thrown on. */
function whyUnread(error) {
    const refusal = (0,github_refusal/* refusalOf */.Of)(error, 'issues: read');
    if (refusal.kind === 'forbidden')
        return {
            general: true,
            reason: 'the token may not read issues; give the job `issues: read` under `permissions:`',
        };
    const status = (0,github_refusal/* statusOf */.c2)(error);
    if (status === undefined)
        return { general: false, reason: 'GitHub’s answer could not be understood' };
    if (status === 410 && /disabled/i.test(refusal.reason))
        return { general: true, reason: 'issues are switched off in this repository' };
    if (status === 429 || /rate limit/i.test(refusal.reason))
        return { general: true, reason: 'GitHub limits for now how much it may be asked' };
    return { general: status === 401 || status === 403, reason: `the request failed (${status})` };
}
function naming(numbers) {
    if (numbers.length === 1)
        return `issue ${numbers[0]}`;
    return numbers.length <= MOST_NAMED ? `issues ${numbers.join(', ')}` : (0,format/* plural */.LS)(numbers.length, 'issue');
}


/***/ }),

/***/ 32074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   a3: () => (/* binding */ refusedTo),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);

/** Words an error that octokit threw; errors that are not about the request are thrown on. */
function refusalOf(error, permission) {
    if (!(error instanceof Error))
        throw error;
    const status = statusOf(error);
    if (status === 403 && /not accessible|must have|permission/i.test(error.message))
        return { kind: 'forbidden', permission };
    const place = status === undefined ? '' : ` (${status})`;
    return { kind: 'failed', reason: `${(error.message.split('\n')[0] ?? '').split(' - https://')[0]}${place}` };
}
function statusOf(error) {
    const status = error?.status;
    return typeof status === 'number' ? status : undefined;
}
/** A question that the job cannot do without, and that GitHub did not answer. `what` follows "GitHub refused to". */
function refusedTo(what, error, permission) {
    const refusal = refusalOf(error, permission);
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy({
        message: `GitHub refused to ${what}${refusal.kind === 'failed' ? `: ${refusal.reason}` : ''}`,
        remedy: `Give the job \`${permission}\`, then run it again`,
    });
}


/***/ }),

/***/ 98680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ confirmations)
/* harmony export */ });
/* harmony import */ var _commands_parse_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55336);
/* harmony import */ var _github_issue_timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91237);
/* harmony import */ var _github_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69275);
/* harmony import */ var _github_many_threads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63155);
/* harmony import */ var _orders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96565);





/**
 * People that GitHub is asked about for one issue besides the likeliest: who put the label, the nearest of those who
 * command, and whoever reported it are asked about in any case, so that no crowd keeps them from being heard.
 */
const MOST_ASKED = 5;
/** And for all issues: anybody may write a command, and each costs a request. */
const MOST_OTHERS = 8;
/** Whether somebody who may write here has confirmed a failure. Nothing is thrown for what GitHub refuses. */
function confirmations(client, confirming) {
    const asking = {
        ...confirming,
        askOther: (0,_orders_js__WEBPACK_IMPORTED_MODULE_4__/* .askFew */ .m4)(confirming.ask, MOST_OTHERS),
        known: new Map(),
    };
    return async ({ number, by }) => {
        try {
            return await confirmationIn(await (0,_github_issue_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .issueTimeline */ .Lg)(client, number), by, asking);
        }
        catch (error) {
            const { reason, general } = (0,_github_many_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnread */ .M)(error);
            return { kind: 'unknown', why: reason, general };
        }
    };
}
/** The earliest word for it of somebody who may write, or the newest. */
async function confirmationIn(timeline, author, asking) {
    const { words, unknown } = wordsFor(timeline, author, asking);
    const order = asking.word === 'newest' ? -1 : 1;
    const isBetter = (one, other) => order * (one.at - other.at) < 0;
    const mayWrite = ({ login }) => asking.known.get(login.toLowerCase());
    // What costs no request is heard first, and then those who likely may write: strangers come last, however many.
    let best = words
        .filter((word) => mayWrite(word) === true)
        .reduce((one, other) => (one === undefined || isBetter(other, one) ? other : one), undefined);
    let why = unknown;
    let others = 0;
    const heard = new Set();
    for (const word of words.toSorted((one, other) => rankOf(one) - rankOf(other))) {
        if (mayWrite(word) !== undefined)
            continue;
        if (best !== undefined && (word.kind === 'reported' || !isBetter(word, best)))
            continue;
        const isFirst = !heard.has(word.kind);
        heard.add(word.kind);
        // The first of those who command is one of the five.
        if (!isFirst && others >= MOST_ASKED - 1) {
            if (best === undefined)
                why ??= `of one issue only ${MOST_ASKED} people are asked about`;
            continue;
        }
        if (!isFirst)
            others += 1;
        const access = await (isFirst ? asking.ask : asking.askOther)(word.login);
        if (access.kind === 'may-write' || access.kind === 'may-not')
            asking.known.set(word.login.toLowerCase(), access.kind === 'may-write');
        if (access.kind === 'may-write')
            best = word;
        else if (access.kind !== 'may-not')
            why ??= 'it is not known whether those who confirmed it may write here';
    }
    if (best !== undefined)
        return { kind: 'confirmed', at: best.at };
    return why === undefined ? { kind: 'not-confirmed' } : { kind: 'unknown', why };
}
const NEARNESS = ['member', 'contributor', 'stranger'];
/** Anybody may report, so that authors are asked about where nobody else's word is found. */
function rankOf({ kind, nearness }) {
    if (kind === 'labelled')
        return 0;
    return kind === 'commanded' ? 1 + NEARNESS.indexOf(nearness) : 1 + NEARNESS.length;
}
/**
 * Who put the label that is on an issue now, and who asked for it since it was last taken off, the earliest or the
 * newest first and each person once. Bots label for anybody, and our own login does as somebody's comment bids it:
 * neither is a word for it. Where our own login put it, whoever reported the failure may have said so by that alone.
 */
function wordsFor({ items, whole }, author, { label, login: own, word }) {
    const isAbout = (event) => event.kind !== 'commented' && (0,_github_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .hasLabel */ .RX)([event.label], label);
    const since = items.slice(items.findLastIndex((event) => event.kind === 'unlabeled' && isAbout(event)) + 1);
    const put = since.findLast(isAbout);
    const isOwn = put !== undefined && isSame(put.by.login, own);
    const commands = since.flatMap((event) => event.kind === 'commented' && isPerson(event.by) && asksForCase(event)
        ? [{ kind: 'commanded', login: event.by.login, at: event.at, nearness: event.nearness }]
        : []);
    const besides = [];
    // What comes after the pages that were read may have taken the label off and put it on again.
    if (put !== undefined && whole) {
        const { at } = put;
        if (!isOwn && isPerson(put.by))
            besides.push({ kind: 'labelled', login: put.by.login, at, nearness: 'stranger' });
        if (isOwn && isPerson(author))
            besides.push({ kind: 'reported', login: author.login, at, nearness: 'stranger' });
    }
    const order = word === 'newest' ? -1 : 1;
    const words = eachOnce([...besides, ...commands].toSorted((one, other) => order * (one.at - other.at)));
    if (!whole)
        return { words, unknown: `more than ${_github_issue_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_PAGES */ .Ll * _github_issue_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md} things happened there` };
    return put === undefined ? { words, unknown: 'GitHub does not tell who put the label' } : { words };
}
function isPerson({ login, bot }) {
    return login !== '' && !bot;
}
function eachOnce(words) {
    const first = new Map();
    for (const word of words) {
        const key = word.login.toLowerCase();
        if (!first.has(key))
            first.set(key, word);
    }
    return [...first.values()];
}
function asksForCase({ body, at }) {
    const reading = (0,_commands_parse_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .RM)(body, new Date(at));
    return reading.kind === 'command' && reading.command.kind === 'add-case';
}
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 96565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m4: () => (/* binding */ askFew),
  RV: () => (/* binding */ askOnce),
  eO: () => (/* binding */ readOrders)
});

// EXTERNAL MODULE: ./build/commands/standing-orders.js
var standing_orders = __webpack_require__(85637);
// EXTERNAL MODULE: ./build/commands/parse-command.js
var parse_command = __webpack_require__(55336);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
;// CONCATENATED MODULE: ./build/commands/reply-marker.js


/** How every reply begins, whatever it remembers. */
const REPLY_START = '<!-- evalgap:reply ';
const MOST_ANSWERED = 20;
const MARKER = /^<!-- evalgap:reply orders=((?:[\w]|%2D){0,90000}) answered=((?:\d{1,16}(?:\.\d{1,16}){0,19})?) -->(?:\r?\n|$)/;
function printReplyMarker({ orders, answered }) {
    return commentMarker('reply', {
        orders: printOrders(orders),
        answered: answered.slice(-MOST_ANSWERED).join('.'),
    });
}
/** What a reply of ours remembers; nothing where its first line is not one of ours to the letter. */
function readReplyMarker(body) {
    const [, orders = '', answered = ''] = MARKER.exec(body) ?? [];
    return {
        orders: (0,standing_orders/* parseOrders */.FW)(orders.replaceAll('%2D', '-')),
        answered: answered === '' ? [] : answered.split('.').map(Number),
    };
}

;// CONCATENATED MODULE: ./build/commands/thread-state.js



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
        .map(({ body, updatedAt }) => ({ ...readReplyMarker(body), updatedAt }));
    const orders = replies.map((reply) => reply.orders.filter((order) => isSaid(order, byId.get(order.comment), redact)));
    const answered = replies.flatMap((reply) => reply.answered.filter((id) => mayBeAnswered(byId.get(id), reply.updatedAt)));
    return { orders: (0,standing_orders/* mergedOrders */.UN)(orders), answered: [...new Set(answered)].sort((one, other) => one - other) };
}
/** The day of the order is taken for today: what was possible then may be past by now. */
function isSaid(order, comment, redact) {
    if (comment === undefined)
        return false;
    const reading = (0,parse_command/* parseCommand */.RM)(comment.body, new Date(`${order.until}T00:00:00Z`));
    const said = reading.kind === 'command' ? (0,standing_orders/* orderOf */.mJ)(reading.command, comment, redact) : undefined;
    return said !== undefined && (0,standing_orders/* printOrders */.XF)([said]) === (0,standing_orders/* printOrders */.XF)([order]);
}
/** Nobody can have answered what was not asked yet, nor what asks for nothing. */
function mayBeAnswered(comment, replied) {
    if (comment === undefined || comment.createdAt > replied)
        return false;
    return (0,parse_command/* parseCommand */.RM)(comment.body, comment.createdAt).kind !== 'none';
}

// EXTERNAL MODULE: ./build/github/many-threads.js + 1 modules
var many_threads = __webpack_require__(63155);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/github/refusal.js
var github_refusal = __webpack_require__(32074);
;// CONCATENATED MODULE: ./build/github/permissions.js


const answerSchema = schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), role_name: schemas/* string */.YjP() });
const MAY_WRITE = new Set(['admin', 'maintain', 'write']);
/** GitHub's own roles that cannot push; any other name that is not among these or those above is a custom role. */
const MAY_NOT_WRITE = new Set(['triage', 'read', 'none']);
/**
 * Asks what a person's role comes to. `author_association` of a payload is no substitute: it calls people members who
 * can only read.
 */
async function accessOf(client, login) {
    try {
        const { data } = await client.octokit.rest.repos.getCollaboratorPermissionLevel({ ...client.in, username: login });
        const answer = answerSchema.safeParse(data);
        if (!answer.success)
            return { kind: 'unknown', reason: 'its answer names no permission' };
        const { permission, role_name: role } = answer.data;
        if (MAY_NOT_WRITE.has(role))
            return { kind: 'may-not', role };
        // A custom role is worth what it was built upon, which GitHub gives as the permission.
        return MAY_WRITE.has(role) || MAY_WRITE.has(permission) ? { kind: 'may-write' } : { kind: 'may-not', role };
    }
    catch (error) {
        if ((0,github_refusal/* statusOf */.c2)(error) === 404)
            return { kind: 'unknown', reason: 'it knows no such collaborator' };
        const refusal = (0,github_refusal/* refusalOf */.Of)(error, 'metadata: read');
        return refusal.kind === 'forbidden'
            ? { kind: 'unknown', reason: 'the token may not ask' }
            : { kind: 'unanswered', reason: refusal.reason };
    }
}

// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/jobs/weekly/orders.js





/** People whose access is asked about for the sake of orders: whoever can write replies as we do can name any number. */
const MOST_ASKED = 12;
const MOST_REMARKS = 3;
/**
 * Which orders hold on issues of ours. One holds until its day is over, while the comment that gave it stands as it
 * was, and while whoever gave it may write here. Nothing is thrown for what GitHub refuses.
 */
async function readOrders(client, issues, { login, redact, now, ask = askOnce(client) }) {
    const { threads, remarks } = await (0,many_threads/* readThreads */._)(client, issues, now);
    const doubts = { refused: new Map(), unanswered: new Map() };
    const orders = new Map();
    const reading = { login, redact, now, ask: askFew(ask, MOST_ASKED) };
    for (const [issue, comments] of threads) {
        orders.set(issue, comments === 'unread' ? 'unread' : await ordersOf(comments, reading, doubts));
    }
    return { orders, remarks: [...remarks, ...remarksOn(doubts)] };
}
function remarksOn({ refused, unanswered }) {
    const not = Array.from(refused, ([by, why]) => `Orders of \`${by}\` do not count: ${why}`);
    const unknown = Array.from(unanswered, ([by, why]) => `Whether \`${by}\` may give orders is not known: ${why}`);
    return [
        ...firstOf(not, (more) => `Orders of ${more} do not count either`),
        ...firstOf(unknown, (more) => `Whether ${more} may give orders is not known either`),
    ];
}
function firstOf(remarks, others) {
    const more = remarks.length - MOST_REMARKS;
    if (more <= 0)
        return remarks;
    return [...remarks.slice(0, MOST_REMARKS), others((0,format/* plural */.LS)(more, 'more person', 'more people'))];
}
/**
 * What somebody who may not write has said is read as if it were not there: a later order of theirs would otherwise
 * stand in the place of an earlier one that counts.
 */
async function ordersOf(comments, { login, redact, now, ask }, { refused, unanswered }) {
    let heard = comments;
    for (;;) {
        const orders = (0,standing_orders/* activeOrders */.uD)(threadState(heard, login, redact).orders, now);
        const silenced = new Set();
        for (const by of new Set(orders.map((order) => order.by))) {
            const access = await ask(by);
            if (access.kind === 'unanswered') {
                unanswered.set(by, access.reason);
                return 'unread';
            }
            if (access.kind === 'may-write')
                continue;
            silenced.add(by);
            refused.set(by, whyNot(access));
        }
        if (silenced.size === 0)
            return orders.map((order) => ({ ...order, given: givenAt(heard, order.comment) }));
        heard = heard.filter(({ author }) => !silenced.has(author));
    }
}
function whyNot(access) {
    if (access.kind === 'unknown')
        return `GitHub says that ${access.reason}`;
    return access.role === '' ? 'they have no role here' : `their role is \`${access.role}\``;
}
function givenAt(comments, id) {
    return comments.find((comment) => comment.id === id)?.createdAt.getTime() ?? 0;
}
/** Asks about nobody twice. */
function askOnce(client) {
    const answers = new Map();
    return (login) => {
        const key = login.toLowerCase();
        const answer = answers.get(key) ?? accessOf(client, login);
        answers.set(key, answer);
        return answer;
    };
}
/** Asks about so many people and no more; about those it has asked before, again. */
function askFew(ask, most) {
    const asked = new Set();
    return async (login) => {
        const key = login.toLowerCase();
        if (!asked.has(key) && asked.size === most)
            return { kind: 'unanswered', reason: `no more than ${most} people are asked about in one review` };
        asked.add(key);
        return ask(login);
    };
}


/***/ }),

/***/ 89243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78020);


/** Address of the remote `origin`; absent where there is none. It may hold credentials: it is for reading, not for showing. */
async function originOf({ root }) {
    const asked = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['remote', 'get-url', 'origin']));
    return asked.ok ? asked.value.trim() : undefined;
}


/***/ })

};
