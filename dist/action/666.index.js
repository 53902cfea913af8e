export const id = 666;
export const ids = [666];
export const modules = {

/***/ 20020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refusedReply),
/* harmony export */   L: () => (/* binding */ problemsReply)
/* harmony export */ });
/* harmony import */ var _report_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6813);
/* harmony import */ var _report_sections_problem_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47392);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97532);




const MOST_PROBLEMS = 10;
/** The command was right and could not be carried out. `what` follows "Evalgap could not". */
function refusedReply(what, refusal) {
    return [
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, (0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Evalgap · Could not ${what}`),
        refusal.kind === 'forbidden'
            ? (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `The token of this job lacks ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(refusal.permission)}. Add it under ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('permissions:')} of the job that answers commands, then ask again.`)
            : (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `GitHub answered: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(refusal.reason, 300), 300)}.`),
    ];
}
/** What kept a command from being carried out, for whoever can mend it. */
function problemsReply(problems) {
    const more = problems.length - MOST_PROBLEMS;
    return [
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, (0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Evalgap · Could not do it: ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(problems.length, 'problem')}`),
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(problems.slice(0, MOST_PROBLEMS).map(_report_sections_problem_list_js__WEBPACK_IMPORTED_MODULE_0__/* .problemWords */ .$3)),
        ...(more > 0 ? [(0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(more, 'more problem')}.`)] : []),
    ];
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

/***/ 74666:
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
;// CONCATENATED MODULE: ./build/commands/replies/add-case.js


/** An issue that stands for a failure of the agent from now on. */
function addCaseReply({ label, by, already, created }) {
    const title = already ? 'Already confirmed as a failure' : 'Confirmed as a failure';
    return [
        (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${title}`),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `The issue ${already ? 'carries' : 'now carries'} the label ${(0,words/* code */.aY)(label)}${created ? ', which was created for it' : ''}, asked for by ${(0,words/* code */.aY)(by)}. The next draft of cases takes it in; what was expected is for a person to fill in there.`),
    ];
}

// EXTERNAL MODULE: ./build/jobs/on-github/commands/answer.js
var answer = __webpack_require__(43112);
;// CONCATENATED MODULE: ./build/jobs/on-github/commands/add-case.js



/** Marks an issue as a failure of the agent that somebody with write access has confirmed. */
async function addCase({ context, client }, name) {
    const { issue, comment } = context.event;
    const by = comment.author.login;
    if ((0,github_labels/* hasLabel */.RX)(issue.labels, name))
        return (0,answer/* done */.Vw)(addCaseReply({ label: name, by, already: true, created: false }));
    const outcome = await (0,github_labels/* addLabel */.Y_)(client, issue.number, {
        name,
        color: 'd93f0b',
        description: 'A failure of the agent, to become a case of its eval set',
    });
    if (outcome.kind === 'forbidden' || outcome.kind === 'failed')
        return (0,answer/* couldNot */.NF)('label this issue', outcome);
    return (0,answer/* done */.Vw)(addCaseReply({ label: name, by, already: false, created: outcome.created }));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/load.js + 11 modules
var load = __webpack_require__(31109);
// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/github/contents.js


/** Files of at most 1 MB come with their content; of a link or a folder there is none. */
const fileSchema = schemas/* object */.Ikc({ type: schemas/* literal */.euz('file'), encoding: schemas/* literal */.euz('base64'), content: schemas/* string */.YjP() });
/**
 * The text of a file on the default branch, for jobs without a checkout; `undefined` when no plain file of at most
 * 1 MB stands there. Throws what else GitHub threw.
 */
async function readDefaultBranch(client, path) {
    try {
        const { data } = await client.octokit.rest.repos.getContent({ ...client.in, path });
        const file = fileSchema.safeParse(data);
        return file.success ? Buffer.from(file.data.content, 'base64').toString('utf8') : undefined;
    }
    catch (error) {
        if ((0,refusal/* statusOf */.c2)(error) === 404)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/jobs/on-github/commands/default-config.js






/**
 * The default branch's config: on an event about a comment that is what a checkout holds; without one the API is
 * asked. Throws `CouldNotCheck` where there is none to be read.
 */
async function defaultConfig({ context: { world, inputs }, client }) {
    const project = await (0,problem/* attempt */.CD)(() => (0,gather_project/* openProject */.U8)(world, inputs.config));
    if (project.ok)
        return (0,gather_project/* readConfigIn */.Sm)(project.value.repository.root, project.value);
    const path = external_node_path_.posix.normalize(inputs.config);
    const text = await (0,answer/* requested */.lT)(`read ${path}`, 'contents: read', () => readDefaultBranch(client, path));
    if (text === undefined) {
        throw new problem/* CouldNotCheck */.xy({
            message: 'the default branch has no config here',
            location: { file: path },
            remedy: 'Name it in the input `config`',
        });
    }
    return (0,problem/* unwrap */.oA)((0,load/* loadConfig */.Z)(text, path));
}

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
            return (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(502), __webpack_require__.e(687), __webpack_require__.e(931)]).then(__webpack_require__.bind(__webpack_require__, 64931))).pin(asked);
        case 'help':
            return (0,answer/* done */.Vw)(helpReply('pull-request'));
        default:
            return (0,answer/* notDone */.Gj)(wrongPlaceReply(given.kind, 'pull-request'));
    }
}
async function onIssue(asked, given) {
    const config = await (0,problem/* attempt */.CD)(() => defaultConfig(asked));
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

/***/ 43112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ notDone),
/* harmony export */   NF: () => (/* binding */ couldNot),
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   lT: () => (/* binding */ requested)
/* harmony export */ });
/* harmony import */ var _commands_replies_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20020);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32074);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35928);



/** `rocket` where something was started or written elsewhere. */
function done(blocks, reaction = '+1') {
    return { reaction, blocks, exitCode: 0 };
}
/** The writer can mend it: nothing was done. */
function notDone(blocks) {
    return { reaction: 'confused', blocks, exitCode: 0 };
}
/** Whoever keeps the workflow has to mend it. */
function couldNot(what, refusal) {
    return { reaction: 'confused', blocks: (0,_commands_replies_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedReply */ .B)(what, refusal), exitCode: 2 };
}
/** Asks something of GitHub that the command cannot do without. `what` follows "GitHub refused to". */
async function requested(what, permission, request) {
    try {
        return await request();
    }
    catch (error) {
        if (error instanceof _values_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheck */ .xy)
            throw error;
        throw (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedTo */ .a3)(what, error, permission);
    }
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


/***/ })

};
