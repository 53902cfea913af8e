export const id = 602;
export const ids = [602];
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

/***/ 27875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  intake: () => (/* binding */ intake)
});

// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/commands/replies/add-case.js
var add_case = __webpack_require__(41232);
;// CONCATENATED MODULE: ./build/commands/replies/intake.js



/** What becomes of a failure that somebody who may write here has reported with the form. */
function intakeReply({ label, created, reading, suite, stepIsKnown }) {
    const labelled = (0,words/* words */.aL) `It carries the label ${(0,words/* code */.aY)(label)}${created ? ', which was created for it' : ''}.`;
    if (reading.kind === 'unreadable') {
        return [
            (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · Taken in as a failure, and it cannot be read`),
            (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${labelled} No case can be drafted from it: ${(0,words/* prose */.CS)(reading.why)}.`),
            (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `Edit the text above so that it is the form’s again: it is read anew when cases are drafted.`),
        ];
    }
    const remarks = remarksOn(reading, stepIsKnown);
    return [
        (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · Taken in as a failure`),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${labelled} ${add_case/* DRAFT_COMES */.g} The case will belong to the suite ${(0,words/* code */.aY)(suite)}.`),
        ...(remarks.length === 0 ? [] : [(0,blocks/* list */.p_)(remarks)]),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `You may write here, so nobody else has to confirm it. A report of somebody who may not counts once ${(0,words/* code */.aY)('/evalgap add-case')} is commented on it.`),
    ];
}
function remarksOn({ ambiguous, report }, stepIsKnown) {
    const fields = ambiguous.map((label) => (0,words/* code */.aY)(label));
    return [
        ...(fields.length === 0
            ? []
            : [
                (0,words/* words */.aL) `Not read: ${(0,words/* listed */.KE)(fields)}. A heading of the form stands within an answer, so that it cannot be told where ${fields.length === 1 ? 'this one begins or ends' : 'these begin or end'}.`,
            ]),
        ...(report.step === undefined || stepIsKnown ? [] : [(0,words/* words */.aL) `No suite has a step of the name it gives.`]),
        ...(report.expected === undefined
            ? [(0,words/* words */.aL) `What should have happened is left open: it will be for a person to fill in.`]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/commands/reply-marker.js
var reply_marker = __webpack_require__(61974);
// EXTERNAL MODULE: ./build/github/comments.js
var comments = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/github/labels.js
var github_labels = __webpack_require__(69275);
// EXTERNAL MODULE: ./build/github/permissions.js
var permissions = __webpack_require__(21498);
// EXTERNAL MODULE: ./build/production/failures/read-failure-form.js
var read_failure_form = __webpack_require__(69840);
// EXTERNAL MODULE: ./build/production/failures/suite-for.js
var suite_for = __webpack_require__(87594);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/draft/failure-form.js
var failure_form = __webpack_require__(78730);
// EXTERNAL MODULE: ./build/jobs/on-github/commands/answer.js
var answer = __webpack_require__(43112);
// EXTERNAL MODULE: ./build/jobs/on-github/commands/default-config.js
var default_config = __webpack_require__(76348);
// EXTERNAL MODULE: ./build/jobs/on-github/commands/failure-label.js
var failure_label = __webpack_require__(71809);
;// CONCATENATED MODULE: ./build/jobs/on-github/intake.js













/**
 * Takes in a failure that somebody who may write here reports with the form: its label, which GitHub leaves out where
 * the repository has none of that name, and one reply. For everybody else's issue nothing is done at all.
 */
async function intake(context) {
    const { issue } = context.event;
    const { author, sender } = issue;
    if (sender.bot || sender.login === '')
        return nothing(context, 'The issue is no person’s: nothing is done');
    if (author.login.toLowerCase() !== sender.login.toLowerCase())
        return nothing(context, 'The issue was written by somebody else than who brought it here: nothing is done');
    if (!/^### /m.test(issue.body))
        return nothing(context, 'The issue is none of the form: nothing is done');
    const client = await context.client();
    const access = await (0,permissions/* accessOf */.Y)(client, author.login);
    if (access.kind === 'unanswered')
        throw unanswered(access.reason);
    if (access.kind !== 'may-write') {
        const why = access.kind === 'may-not' ? `their role is ${access.role || 'none'}` : `GitHub says that ${access.reason}`;
        return nothing(context, `Who opened the issue may not write here: ${why}. Nothing is done`);
    }
    const { config } = await (0,default_config/* defaultConfig */.s)({ context, client });
    const reading = (0,read_failure_form/* readFailureForm */.J)(issue.body, await (0,failure_form/* failureForm */.V)(context, client));
    if (reading.kind === 'no-form')
        return nothing(context, 'The issue is none of the form: nothing is done');
    const target = { issue: issue.number, marker: reply_marker/* REPLY_START */.C4, login: context.inputs.botLogin };
    const answered = await (0,answer/* requested */.lT)('list the comments here', 'issues: read', () => (0,comments/* ownComments */.D)(client, target));
    if (answered.length > 0)
        return nothing(context, 'The issue was answered before: nothing is done twice');
    const labelled = await labelOnce(client, issue, config.labels.failure);
    if (isRefusal(labelled))
        return refused(context, 'label the issue', labelled);
    const { created } = labelled;
    const blocks = intakeReply({ label: config.labels.failure, created, reading, ...suiteOf(reading, config.suites) });
    const body = `${(0,reply_marker/* printReplyMarker */.GJ)({ orders: [], answered: [] })}\n${context.redact((0,markdown/* toMarkdown */.l)(blocks))}`;
    const outcome = await (0,comments/* upsertComment */.l)(client, target, body);
    await context.runner.summarize(context.redact((0,markdown/* toMarkdown */.l)(blocks)));
    if (isRefusal(outcome))
        return refused(context, 'reply to the issue', outcome);
    context.runner.log.info(`Reply ${outcome.kind}: ${outcome.url}`);
    return 0;
}
async function labelOnce(client, { number, labels }, name) {
    if ((0,github_labels/* hasLabel */.RX)(labels, name))
        return { kind: 'labelled', created: false };
    const outcome = await (0,github_labels/* addLabel */.Y_)(client, number, (0,failure_label/* failureLabel */.Z)(name));
    return isRefusal(outcome) ? outcome : { kind: 'labelled', created: outcome.created };
}
function suiteOf(reading, suites) {
    const step = reading.kind === 'read' ? reading.report.step : undefined;
    const suite = (0,suite_for/* suiteFor */.s)(step, suites);
    return { suite: suite?.name ?? '', stepIsKnown: suite?.steps.some(({ name }) => name === step) === true };
}
function isRefusal(outcome) {
    return outcome.kind === 'forbidden' || outcome.kind === 'failed';
}
function refused({ runner, redact }, what, refusal) {
    const why = refusal.kind === 'forbidden'
        ? 'the token lacks `issues: write`. Add it under `permissions:` of the job'
        : refusal.reason;
    runner.log.error(redact(`Evalgap could not ${what}: ${why}`));
    return 2;
}
function unanswered(reason) {
    return new problem/* CouldNotCheck */.xy({
        message: `GitHub did not say what the author of the issue may do: ${reason}`,
        remedy: 'Run the job again',
    });
}
function nothing({ runner }, why) {
    runner.log.info(why);
    return 0;
}


/***/ }),

/***/ 87594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ suiteFor)
/* harmony export */ });
/**
 * The suite that a failure belongs to: the first, in the order of the config, that has the step it names, else the
 * first. `undefined` where there is none.
 */
function suiteFor(step, suites) {
    return suites.find(({ steps }) => steps.some(({ name }) => name === step)) ?? suites[0];
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
