export const id = 560;
export const ids = [560];
export const modules = {

/***/ 20020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refusedReply),
/* harmony export */   L: () => (/* binding */ problemsReply)
/* harmony export */ });
/* harmony import */ var _report_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6813);
/* harmony import */ var _report_sections_problem_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47392);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97532);




const MOST_PROBLEMS = 10;
/** The command was right and could not be carried out. `what` follows "Evalgap could not". */
function refusedReply(what, refusal) {
    return [
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, (0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Evalgap · Could not ${what}`),
        refusal.kind === 'forbidden'
            ? (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `The token of this job lacks ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(refusal.permission)}. Add it under ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('permissions:')} of the job that answers commands, then ask again.`)
            : (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `GitHub answered: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(refusal.reason, 300), 300)}.`),
    ];
}
/** What kept a command from being carried out, for whoever can mend it. */
function problemsReply(problems) {
    const more = problems.length - MOST_PROBLEMS;
    return [
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, (0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Evalgap · Could not do it: ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(problems.length, 'problem')}`),
        (0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(problems.slice(0, MOST_PROBLEMS).map(_report_sections_problem_list_js__WEBPACK_IMPORTED_MODULE_1__/* .problemWords */ .$)),
        ...(more > 0 ? [(0,_report_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(more, 'more problem')}.`)] : []),
    ];
}


/***/ }),

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* unused harmony export ownComments */
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
            ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .q,
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
        await client.octokit.rest.actions.reRunWorkflow({ ...client.in, run_id: runId, ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .q });
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
            ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .q,
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

/***/ 560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

;// CONCATENATED MODULE: ./build/commands/command.js
const PREFIX = '/evalgap';
/** Every command, in the order in which help lists them. */
const COMMANDS = [
    {
        name: 'run',
        form: '/evalgap run <full SHA of the head>',
        example: '/evalgap run 1f3c9a2b7d4e5f60718293a4b5c6d7e8f9012345',
        says: 'measures the head of this pull request again; that of a fork or of Dependabot once its environment has been approved',
        places: ['pull-request'],
    },
    {
        name: 'pin',
        form: '/evalgap pin',
        example: '/evalgap pin',
        says: 'answers with a patch of the pins, and with the covering cases that were not re-run',
        places: ['pull-request'],
    },
    {
        name: 'snooze',
        form: '/evalgap snooze <days>d',
        example: '/evalgap snooze 14d',
        says: 'leaves this issue as it is for 1 to 90 days',
        places: ['weekly-issue'],
    },
    {
        name: 'accept',
        form: '/evalgap accept <cause> until <YYYY-MM-DD>: <reason>',
        example: '/evalgap accept stale/prompt-moved:support:triage until 2027-01-31: rewritten with the new policy',
        says: 'counts one cause as known, at most a year ahead',
        places: ['weekly-issue'],
    },
    {
        name: 'add-case',
        form: '/evalgap add-case',
        example: '/evalgap add-case',
        says: 'confirms this issue as a failure of the agent, so that a case is drafted from it',
        places: ['issue', 'weekly-issue'],
    },
    {
        name: 'help',
        form: '/evalgap help',
        example: '/evalgap help',
        says: 'lists the commands that work here',
        places: ['pull-request', 'issue', 'weekly-issue'],
    },
];
function formOf(name) {
    return COMMANDS.find((form) => form.name === name);
}
function worksIn(name, place) {
    return formOf(name)?.places.includes(place) === true;
}
/** The comment that asks for it; `parseCommand` reads it back. */
function formatCommand(command) {
    switch (command.kind) {
        case 'run':
            return `${PREFIX} run ${command.sha}`;
        case 'snooze':
            return `${PREFIX} snooze ${command.days}d`;
        case 'accept':
            return `${PREFIX} accept ${command.cause} until ${command.until}: ${command.reason}`;
        default:
            return `${PREFIX} ${command.kind}`;
    }
}

// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/values/sha.js
var sha = __webpack_require__(63717);
// EXTERNAL MODULE: ./build/config/rule-ids.js
var rule_ids = __webpack_require__(51902);
;// CONCATENATED MODULE: ./build/commands/cause.js


/** The id of a rule, or the key of one of its findings: `stale/prompt-moved:support:triage`. */
const CAUSE = /^([a-z]+\/[a-z]+(?:-[a-z]+)*)(?::[A-Za-z0-9._-]{1,100}:(.+))?$/u;
const LONGEST_SUBJECT = 500;
function readCause(text) {
    const [, rule, subject] = CAUSE.exec(text) ?? [];
    if (rule === undefined || (subject !== undefined && !isSubject(subject)))
        return { kind: 'malformed' };
    if ((0,rule_ids/* findRule */.Il)(rule) !== undefined)
        return { kind: 'cause' };
    const meant = (0,nearest/* nearest */.p)(rule, rule_ids/* RULES */.y0.map(({ id }) => id));
    return { kind: 'unknown-rule', ...(meant === undefined ? {} : { nearest: meant }) };
}
function isSubject(text) {
    return text.length <= LONGEST_SUBJECT && isOneLine(text);
}
/** Whole characters without line ends or other controls, and no blanks around them. */
function isOneLine(text) {
    return text.trim() === text && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
}

;// CONCATENATED MODULE: ./build/commands/days.js
/** The day of an instant in UTC, `2026-11-23`. Days compare as their texts do. */
function dayOf(instant) {
    return instant.toISOString().slice(0, 10);
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const instant = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(instant.getTime()) && dayOf(instant) === text;
}
function dayAfter(instant, days) {
    return dayOf(new Date(instant.getTime() + days * 86_400_000));
}
/** The same day of the next year; after the 29th of February the last one of that month. */
function dayInAYear(instant) {
    const [year = '', month = '', day = ''] = dayOf(instant).split('-');
    const then = `${String(Number(year) + 1).padStart(4, '0')}-${month}-${day}`;
    return isDay(then) ? then : `${then.slice(0, 8)}28`;
}

;// CONCATENATED MODULE: ./build/commands/parse-command.js





/** Longer lines are none of a person's; nothing is looked for in them. */
const LONGEST_LINE = 2_000;
const LONGEST_REASON = 500;
const MOST_DAYS = 90;
const NAMES = COMMANDS.map(({ name }) => name);
/**
 * Reads the first line of a comment. One command stands there alone, from the first character on, words parted by
 * single blanks; quoted, indented, fenced text and text within a line is no command. What follows on other lines is
 * not looked at.
 */
function parseCommand(body, now) {
    const line = commandLine(body);
    if (!line.startsWith(PREFIX))
        return { kind: 'none' };
    if (line.length > LONGEST_LINE)
        return misuse(line, `the line is longer than ${LONGEST_LINE} characters`);
    const [, name, rest = ''] = /^ ([a-z-]+)(.*)$/su.exec(line.slice(PREFIX.length)) ?? [];
    const known = NAMES.find((candidate) => candidate === name);
    if (known === undefined || (rest !== '' && !rest.startsWith(' ')))
        return misuse(line, noCommand(), nearestTo(line));
    const read = READERS[known](rest.slice(1), now);
    return typeof read === 'string' ? misuse(line, read, known) : { kind: 'command', command: read };
}
/** What of a comment is looked at: its first line, without the blanks behind it. */
function commandLine(body) {
    return (/^[^\r\n]*/.exec(body)?.[0] ?? '').replace(/[ \t]+$/, '');
}
const READERS = {
    run: (rest) => sha/* FULL_SHA */.R.test(rest)
        ? { kind: 'run', sha: rest }
        : 'the full SHA of the commit was expected, 40 or 64 hexadecimal digits in lower case',
    pin: (rest) => alone(rest, { kind: 'pin' }),
    snooze(rest) {
        const days = Number(/^([1-9]\d?)d$/.exec(rest)?.[1] ?? 0);
        if (days < 1 || days > MOST_DAYS)
            return `a number of days was expected, 1d to ${MOST_DAYS}d`;
        return { kind: 'snooze', days };
    },
    accept: readAccept,
    'add-case': (rest) => alone(rest, { kind: 'add-case' }),
    help: (rest) => alone(rest, { kind: 'help' }),
};
function alone(rest, command) {
    return rest === '' ? command : `nothing was expected after \`${command.kind}\` on that line`;
}
function readAccept(rest, now) {
    const [, cause, until = '', reason = ''] = /^(.+?) until ([^\s:]+): (.+)$/su.exec(rest) ?? [];
    if (cause === undefined)
        return 'a cause, ` until `, a day, `: ` and a reason were expected';
    const found = readCause(cause);
    if (found.kind === 'malformed')
        return 'the id of a rule such as `stale/prompt-moved` or the key of a finding such as `stale/prompt-moved:support:triage` was expected';
    if (found.kind === 'unknown-rule')
        return `no rule has that name${found.nearest === undefined ? '' : `; did you mean \`${found.nearest}\`?`}`;
    if (!isDay(until))
        return 'a day of the calendar was expected, as `2027-01-31`';
    if (until < dayOf(now))
        return `a day that is still to come was expected, and today is ${dayOf(now)}`;
    if (until > dayInAYear(now))
        return `a day within a year was expected, up to ${dayInAYear(now)}`;
    if (!isReason(reason))
        return `a reason of 1 to ${LONGEST_REASON} characters on one line was expected`;
    return { kind: 'accept', cause, until, reason };
}
function isReason(text) {
    return text !== '' && isOneLine(text) && [...text].length <= LONGEST_REASON;
}
function noCommand() {
    return `one of ${NAMES.map((name) => `\`${name}\``).join(', ')} was expected after \`${PREFIX}\` and one blank`;
}
function nearestTo(line) {
    const word = line.slice(PREFIX.length).trim().split(/\s/, 1)[0] ?? '';
    const meant = (0,nearest/* nearest */.p)(word, NAMES);
    return NAMES.find((name) => name === meant);
}
function misuse(line, fault, meant) {
    return { kind: 'misuse', given: line.slice(0, 200), fault, ...(meant === undefined ? {} : { meant }) };
}

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
        (0,blocks/* list */.p_)(COMMANDS.filter(({ places }) => places.includes(place)).map(described)),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `One command per comment, alone on its first line. They are for people who may write here.`),
    ];
}
/** What was wrong with a line that began like a command, and what is close to it. */
function misuseReply({ given, fault, meant }) {
    const form = meant === undefined ? undefined : formOf(meant);
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
    const places = formOf(name)?.places ?? [];
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
// EXTERNAL MODULE: ./build/github/client.js
var github_client = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/github/refusal.js
var github_refusal = __webpack_require__(32074);
;// CONCATENATED MODULE: ./build/github/labels.js


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
        return (0,github_refusal/* refusalOf */.Of)(error, PERMISSION);
    }
}
/** GitHub takes names that differ only in case for one. */
function hasLabel(labels, name) {
    return labels.some((label) => label.toLowerCase() === name.toLowerCase());
}
async function createIfMissing(client, label) {
    try {
        await client.octokit.rest.issues.getLabel({ ...client.in, name: label.name });
        return false;
    }
    catch (error) {
        if ((0,github_refusal/* statusOf */.c2)(error) !== 404)
            throw error;
    }
    try {
        await client.octokit.rest.issues.createLabel({ ...client.in, ...label, ...github_client/* WRITE_ONCE */.q });
        return true;
    }
    catch (error) {
        // Somebody else was quicker.
        if ((0,github_refusal/* statusOf */.c2)(error) === 422)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
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

;// CONCATENATED MODULE: ./build/github/reactions.js

/** Reacts to a comment. GitHub keeps one of each kind per account, so that saying it again changes nothing. */
async function react(client, commentId, content) {
    try {
        await client.octokit.rest.reactions.createForIssueComment({ ...client.in, comment_id: commentId, content });
        return { kind: 'reacted' };
    }
    catch (error) {
        return (0,github_refusal/* refusalOf */.Of)(error, 'issues: write');
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
    if (hasLabel(issue.labels, name))
        return (0,answer/* done */.Vw)(addCaseReply({ label: name, by, already: true, created: false }));
    const outcome = await addLabel(client, issue.number, {
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
        if ((0,github_refusal/* statusOf */.c2)(error) === 404)
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
                    (0,words/* words */.aL) `${(0,words/* code */.aY)(reply.asked)} was asked for, and the head is ${(0,words/* code */.aY)(reply.head)} now. Look at what changed, then comment ${(0,words/* code */.aY)(formatCommand({ kind: 'run', sha: reply.head }))}.`,
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

;// CONCATENATED MODULE: ./build/commands/replies/orders.js



/** A reason is shown as far as a list can bear; all of it stands in the comment it was given in. */
const orders_LONGEST_REASON = 120;
const LONGEST_CAUSE = 80;
/** The answer to an order that is kept from now on. */
function orderReply(order) {
    return [(0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${order.kind === 'snooze' ? 'Snoozed' : 'Accepted'} until ${order.until}`)];
}
/** No room for another: those that stand are read at every weekly review, and are meant to be few. */
function tooManyOrdersReply(standing) {
    return [
        (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · Not accepted: too much is accepted here`),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,format/* plural */.LS)(standing, 'order')} already stand on this issue. Wait until some have expired, accept a whole rule such as ${(0,words/* code */.aY)('stale/prompt-moved')} instead of its findings, or turn the rule off in the config.`),
    ];
}
/** What stands on an issue, for people. */
function standingOrders(orders) {
    if (orders.length === 0)
        return [];
    return [
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `In force on this issue:`),
        (0,blocks/* list */.p_)(orders.map(shown)),
        (0,blocks/* small */.EX)((0,words/* words */.aL) `Each speaks again on the day after. Its author can be asked; the comment it was given in has all of it.`),
    ];
}
function shown(order) {
    const asked = (0,words/* words */.aL) `asked by ${(0,words/* code */.aY)(order.by)}`;
    if (order.kind === 'snooze')
        return (0,words/* words */.aL) `snoozed until ${order.until}, ${asked}`;
    const { cause, reason, until } = order;
    return (0,words/* words */.aL) `${(0,words/* code */.aY)(cause, LONGEST_CAUSE)} accepted until ${until}, ${asked}: ${(0,words/* code */.aY)(reason, orders_LONGEST_REASON)}`;
}

;// CONCATENATED MODULE: ./build/commands/standing-orders.js




const MOST_ORDERS = 24;
/** Of their text in a marker: together with what people see it stays far from what a comment may hold. */
const LONGEST_TEXT = 30_000;
const asked = {
    by: schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/),
    comment: schemas/* int */.Whr().positive(),
    until: schemas/* string */.YjP().refine(isDay),
};
const orderSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('snooze'), ...asked }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('accept'),
        ...asked,
        cause: schemas/* string */.YjP().refine((text) => isOneLine(text) && readCause(text).kind !== 'malformed'),
        reason: schemas/* string */.YjP().refine(isReason),
    }),
]);
const ordersSchema = schemas/* array */.YOg(orderSchema).max(MOST_ORDERS);
/**
 * The order a command gives; `undefined` for those that leave nothing standing. Its reason is kept redacted, and what is
 * put in place of a secret may be longer than the secret was.
 */
function orderOf(command, { id: comment, author: by, createdAt }, redact) {
    if (command.kind === 'snooze')
        return { kind: 'snooze', by, comment, until: dayAfter(createdAt, command.days) };
    if (command.kind !== 'accept')
        return undefined;
    const { cause, until } = command;
    const reason = [...redact(command.reason)].slice(0, LONGEST_REASON).join('').trimEnd();
    return { kind: 'accept', by, comment, until, cause, reason };
}
/** Letters, digits, `-` and `_` alone: base64url of JSON. */
function printOrders(orders) {
    return orders.length === 0 ? '' : Buffer.from(JSON.stringify(orders), 'utf8').toString('base64url');
}
/** The orders a text holds; none where anything about it is not as `printOrders` writes it. */
function parseOrders(text) {
    if (text === '' || text.length > LONGEST_TEXT || !/^[\w-]+$/.test(text))
        return [];
    try {
        const parsed = ordersSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
        return parsed.success ? parsed.data : [];
    }
    catch {
        return [];
    }
}
/** Those that hold today. None can have been given for longer than a year, whatever it says. */
function activeOrders(orders, now) {
    return orders.filter(({ until }) => until >= dayOf(now) && until <= dayInAYear(now));
}
/**
 * The orders with one more. A new snooze takes the place of the one before, a new acceptance that of the same cause;
 * what has expired is dropped. `undefined` when there is no room for it, or when it would not be read back.
 */
function withOrder(orders, order, now) {
    const kept = activeOrders(orders, now).filter((other) => subjectOf(other) !== subjectOf(order));
    const all = [...kept, order];
    // Read back before it counts: a text that would not be understood later would lose all of them.
    return parseOrders(printOrders(all)).length === all.length ? all : undefined;
}
/** Of several lists one: of two orders about the same thing the one asked for later. */
function mergedOrders(lists) {
    const all = lists.flat().toSorted((one, other) => one.comment - other.comment);
    return [...new Map(all.map((order) => [subjectOf(order), order])).values()].slice(-MOST_ORDERS);
}
function subjectOf(order) {
    return order.kind === 'accept' ? `accept ${order.cause}` : 'snooze';
}

;// CONCATENATED MODULE: ./build/jobs/on-github/commands/standing-order.js



/** Takes an order that stands on its issue until its day is over; the weekly review obeys it. */
function standingOrder({ context, comment, orders }, command) {
    const { world, redact } = context;
    const order = orderOf(command, comment, redact);
    if (order === undefined || withOrder(orders, order, world.now) === undefined)
        return (0,answer/* notDone */.Gj)(tooManyOrdersReply(activeOrders(orders, world.now).length));
    return { ...(0,answer/* done */.Vw)(orderReply(order)), order };
}

;// CONCATENATED MODULE: ./build/commands/reply-marker.js


/** How every reply begins, whatever it remembers. */
const REPLY_START = '<!-- evalgap:reply ';
const MOST_ANSWERED = 20;
const MARKER = /^<!-- evalgap:reply orders=((?:[\w]|%2D){0,90000}) answered=((?:\d{1,16}(?:\.\d{1,16}){0,19})?) -->(?:\r?\n|$)/;
function printReplyMarker({ orders, answered }) {
    return (0,markdown/* commentMarker */.Q)('reply', {
        orders: printOrders(orders),
        answered: answered.slice(-MOST_ANSWERED).join('.'),
    });
}
/** What a reply of ours remembers; nothing where its first line is not one of ours to the letter. */
function readReplyMarker(body) {
    const [, orders = '', answered = ''] = MARKER.exec(body) ?? [];
    return {
        orders: parseOrders(orders.replaceAll('%2D', '-')),
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
    return { orders: mergedOrders(orders), answered: [...new Set(answered)].sort((one, other) => one - other) };
}
/** The day of the order is taken for today: what was possible then may be past by now. */
function isSaid(order, comment, redact) {
    if (comment === undefined)
        return false;
    const reading = parseCommand(comment.body, new Date(`${order.until}T00:00:00Z`));
    const said = reading.kind === 'command' ? orderOf(reading.command, comment, redact) : undefined;
    return said !== undefined && printOrders([said]) === printOrders([order]);
}
/** Nobody can have answered what was not asked yet, nor what asks for nothing. */
function mayBeAnswered(comment, replied) {
    if (comment === undefined || comment.createdAt > replied)
        return false;
    return parseCommand(comment.body, comment.createdAt).kind !== 'none';
}

// EXTERNAL MODULE: ./build/github/comments.js
var comments = __webpack_require__(5274);
;// CONCATENATED MODULE: ./build/github/thread-comments.js

/** All comments of a thread, over all pages. Throws what GitHub threw. */
async function threadComments(client, issue) {
    const { paginate, rest } = client.octokit;
    const all = await paginate(rest.issues.listComments, { ...client.in, issue_number: issue, per_page: 100 });
    return all.map(commentOf);
}
/** One comment, which lists may not show yet; `undefined` when it was deleted. Throws what else GitHub threw. */
async function threadComment(client, id) {
    try {
        const { data } = await client.octokit.rest.issues.getComment({ ...client.in, comment_id: id });
        return commentOf(data);
    }
    catch (error) {
        if ((0,github_refusal/* statusOf */.c2)(error) === 404)
            return undefined;
        throw error;
    }
}
function commentOf({ id, user, body = '', created_at: created, updated_at: updated }) {
    return { id, author: user?.login ?? '', body, createdAt: new Date(created), updatedAt: new Date(updated) };
}

;// CONCATENATED MODULE: ./build/jobs/on-github/commands/thread.js









/** How often an order is written anew when another job's edit went over it. */
const ATTEMPTS = 3;
/**
 * The thread as it stands now; `undefined` where the command was taken back meanwhile: its comment was deleted, or its
 * line is another one.
 */
async function readThread({ event, inputs, redact }, client) {
    const { id, body } = event.comment;
    const listed = await (0,answer/* requested */.lT)('list the comments here', 'issues: read', () => threadComments(client, event.issue.number));
    // Lists are copies that follow a little later.
    const shown = listed.find((comment) => comment.id === id);
    const comment = shown ?? (await (0,answer/* requested */.lT)('show the comment', 'issues: read', () => threadComment(client, id)));
    if (comment === undefined || commandLine(comment.body) !== commandLine(body))
        return undefined;
    const comments = shown === undefined ? [...listed, comment] : listed;
    return { comment, ...threadState(comments, inputs.botLogin, redact) };
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
    const standing = activeOrders(state.orders, world.now);
    const orders = order === undefined ? standing : (withOrder(standing, order, world.now) ?? standing);
    // What could not be done may be asked for again by running the job again.
    const answered = exitCode === 0 ? [...state.answered, event.comment.id] : state.answered;
    const shown = redact((0,markdown/* toMarkdown */.l)([...blocks, ...standingOrders(orders)]));
    return `${printReplyMarker({ orders, answered })}\n${shown}`;
}
function replyTarget({ event, inputs }) {
    return { issue: event.issue.number, marker: REPLY_START, login: inputs.botLogin };
}

;// CONCATENATED MODULE: ./build/jobs/on-github/command.js
















/**
 * Does what a comment asks for, if its author may write here, and answers with one reaction and one reply per thread.
 * Whatever else is said in comments costs no request at all.
 */
async function command(context) {
    const { world, runner, event } = context;
    const { author, body, id } = event.comment;
    const reading = parseCommand(body, world.now);
    if (reading.kind === 'none')
        return nothing(context, 'The comment is no command: nothing is done');
    if (author.bot || author.login === '')
        return nothing(context, 'The comment is no person’s: nothing is done');
    const client = await context.client();
    const access = await accessOf(client, author.login);
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
            return (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(502), __webpack_require__.e(330), __webpack_require__.e(243)]).then(__webpack_require__.bind(__webpack_require__, 243))).pin(asked);
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
    if (!worksIn(given.kind, place))
        return (0,answer/* notDone */.Gj)(wrongPlaceReply(given.kind, place));
    return given.kind === 'add-case' ? addCase(asked, labels.failure) : standingOrder(asked, given);
}
/** It carries the config's label and was opened by us: either alone anybody can bring about. */
function isWeekly({ context: { event, inputs } }, { labels }) {
    return hasLabel(event.issue.labels, labels.issue) && event.issue.author === inputs.botLogin;
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
