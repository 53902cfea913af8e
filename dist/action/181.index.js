export const id = 181;
export const ids = [181];
export const modules = {

/***/ 47460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isOneLine),
/* harmony export */   i: () => (/* binding */ readCause)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49445);
/* harmony import */ var _config_rule_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51902);


/** The id of a rule, or the key of one of its findings: `stale/prompt-moved:support:triage`. */
const CAUSE = /^([a-z]+\/[a-z]+(?:-[a-z]+)*)(?::[A-Za-z0-9._-]{1,100}:(.+))?$/u;
const LONGEST_SUBJECT = 500;
function readCause(text) {
    const [, rule, subject] = CAUSE.exec(text) ?? [];
    if (rule === undefined || (subject !== undefined && !isSubject(subject)))
        return { kind: 'malformed' };
    if ((0,_config_rule_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .findRule */ .Il)(rule) !== undefined)
        return { kind: 'cause' };
    const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(rule, _config_rule_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.map(({ id }) => id));
    return { kind: 'unknown-rule', ...(meant === undefined ? {} : { nearest: meant }) };
}
function isSubject(text) {
    return text.length <= LONGEST_SUBJECT && isOneLine(text);
}
/** Whole characters without line ends or other controls, and no blanks around them. */
function isOneLine(text) {
    return text.trim() === text && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
}


/***/ }),

/***/ 92950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   yb: () => (/* binding */ worksIn)
/* harmony export */ });
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


/***/ }),

/***/ 55336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ LONGEST_REASON),
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   Vs: () => (/* binding */ isReason),
/* harmony export */   ay: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49445);
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83012);
/* harmony import */ var _values_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63717);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47460);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92950);





/** Longer lines are none of a person's; nothing is looked for in them. */
const LONGEST_LINE = 2_000;
const LONGEST_REASON = 500;
const MOST_DAYS = 90;
const NAMES = _command_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo.map(({ name }) => name);
/**
 * Reads the first line of a comment. One command stands there alone, from the first character on, words parted by
 * single blanks; quoted, indented, fenced text and text within a line is no command. What follows on other lines is
 * not looked at.
 */
function parseCommand(body, now) {
    const line = commandLine(body);
    if (!line.startsWith(_command_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3))
        return { kind: 'none' };
    if (line.length > LONGEST_LINE)
        return misuse(line, `the line is longer than ${LONGEST_LINE} characters`);
    const [, name, rest = ''] = /^ ([a-z-]+)(.*)$/su.exec(line.slice(_command_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3.length)) ?? [];
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
    run: (rest) => _values_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_SHA */ .R.test(rest)
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
    const found = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .readCause */ .i)(cause);
    if (found.kind === 'malformed')
        return 'the id of a rule such as `stale/prompt-moved` or the key of a finding such as `stale/prompt-moved:support:triage` was expected';
    if (found.kind === 'unknown-rule')
        return `no rule has that name${found.nearest === undefined ? '' : `; did you mean \`${found.nearest}\`?`}`;
    if (!(0,_values_days_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N)(until))
        return 'a day of the calendar was expected, as `2027-01-31`';
    if (until < (0,_values_days_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(now))
        return `a day that is still to come was expected, and today is ${(0,_values_days_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(now)}`;
    if (until > (0,_values_days_js__WEBPACK_IMPORTED_MODULE_4__/* .dayInAYear */ .uW)(now))
        return `a day within a year was expected, up to ${(0,_values_days_js__WEBPACK_IMPORTED_MODULE_4__/* .dayInAYear */ .uW)(now)}`;
    if (!isReason(reason))
        return `a reason of 1 to ${LONGEST_REASON} characters on one line was expected`;
    return { kind: 'accept', cause, until, reason };
}
function isReason(text) {
    return text !== '' && (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .isOneLine */ .P)(text) && [...text].length <= LONGEST_REASON;
}
function noCommand() {
    return `one of ${NAMES.map((name) => `\`${name}\``).join(', ')} was expected after \`${_command_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3}\` and one blank`;
}
function nearestTo(line) {
    const word = line.slice(_command_js__WEBPACK_IMPORTED_MODULE_2__/* .PREFIX */ .H3.length).trim().split(/\s/, 1)[0] ?? '';
    const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, NAMES);
    return NAMES.find((name) => name === meant);
}
function misuse(line, fault, meant) {
    return { kind: 'misuse', given: line.slice(0, 200), fault, ...(meant === undefined ? {} : { meant }) };
}


/***/ }),

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

/***/ 61974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ REPLY_START),
/* harmony export */   GJ: () => (/* binding */ printReplyMarker),
/* harmony export */   v3: () => (/* binding */ readReplyMarker)
/* harmony export */ });
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77641);
/* harmony import */ var _standing_orders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85637);


/** How every reply begins, whatever it remembers. */
const REPLY_START = '<!-- evalgap:reply ';
const MOST_ANSWERED = 20;
const MARKER = /^<!-- evalgap:reply orders=((?:[\w]|%2D){0,90000}) answered=((?:\d{1,16}(?:\.\d{1,16}){0,19})?) -->(?:\r?\n|$)/;
function printReplyMarker({ orders, answered }) {
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Q)('reply', {
        orders: (0,_standing_orders_js__WEBPACK_IMPORTED_MODULE_1__/* .printOrders */ .XF)(orders),
        answered: answered.slice(-MOST_ANSWERED).join('.'),
    });
}
/** What a reply of ours remembers; nothing where its first line is not one of ours to the letter. */
function readReplyMarker(body) {
    const [, orders = '', answered = ''] = MARKER.exec(body) ?? [];
    return {
        orders: (0,_standing_orders_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOrders */ .FW)(orders.replaceAll('%2D', '-')),
        answered: answered === '' ? [] : answered.split('.').map(Number),
    };
}


/***/ }),

/***/ 85637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ parseOrders),
/* harmony export */   UN: () => (/* binding */ mergedOrders),
/* harmony export */   XF: () => (/* binding */ printOrders),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   pt: () => (/* binding */ withOrder),
/* harmony export */   uD: () => (/* binding */ activeOrders)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83012);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47460);
/* harmony import */ var _parse_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55336);




const MOST_ORDERS = 24;
/** Of their text in a marker: together with what people see it stays far from what a comment may hold. */
const LONGEST_TEXT = 30_000;
const asked = {
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/),
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    until: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_values_days_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N),
};
const orderSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('snooze'), ...asked }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('accept'),
        ...asked,
        cause: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((text) => (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneLine */ .P)(text) && (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .readCause */ .i)(text).kind !== 'malformed'),
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_parse_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isReason */ .Vs),
    }),
]);
const ordersSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(orderSchema).max(MOST_ORDERS);
/**
 * The order a command gives; `undefined` for those that leave nothing standing. Its reason is kept redacted, and what is
 * put in place of a secret may be longer than the secret was.
 */
function orderOf(command, { id: comment, author: by, createdAt }, redact) {
    if (command.kind === 'snooze')
        return { kind: 'snooze', by, comment, until: (0,_values_days_js__WEBPACK_IMPORTED_MODULE_3__/* .dayAfter */ .PV)(createdAt, command.days) };
    if (command.kind !== 'accept')
        return undefined;
    const { cause, until } = command;
    const reason = [...redact(command.reason)].slice(0, _parse_command_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_REASON */ .GT).join('').trimEnd();
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
    return orders.filter(({ until }) => until >= (0,_values_days_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(now) && until <= (0,_values_days_js__WEBPACK_IMPORTED_MODULE_3__/* .dayInAYear */ .uW)(now));
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


/***/ }),

/***/ 17418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32074);


/** Files of at most 1 MB come with their content; of a link or a folder there is none. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('file'), encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('base64'), content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
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
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 69275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RX: () => (/* binding */ hasLabel),
/* harmony export */   Y_: () => (/* binding */ addLabel),
/* harmony export */   cw: () => (/* binding */ createIfMissing)
/* harmony export */ });
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
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, PERMISSION);
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

/***/ 21498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ accessOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32074);


const answerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ permission: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), role_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
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
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return { kind: 'unknown', reason: 'it knows no such collaborator' };
        const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 'metadata: read');
        return refusal.kind === 'forbidden'
            ? { kind: 'unknown', reason: 'the token may not ask' }
            : { kind: 'unanswered', reason: refusal.reason };
    }
}


/***/ }),

/***/ 78730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failureForm)
/* harmony export */ });
/* harmony import */ var _gather_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40779);
/* harmony import */ var _github_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17418);
/* harmony import */ var _production_failures_form_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7731);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99626);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35928);
/* harmony import */ var _on_github_commands_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43112);






/** The layout of the default branch's form, as people have worded it; our own where there is none that can be read. */
async function failureForm({ world, inputs }, client) {
    const project = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(() => (0,_gather_project_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(world, inputs.config));
    const text = project.ok
        ? await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readInside */ .xO)(project.value.repository.root, _production_failures_form_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FORM_PATH */ .d3)
        : await (0,_on_github_commands_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .requested */ .lT)(`read ${_production_failures_form_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FORM_PATH */ .d3}`, 'contents: read', () => (0,_github_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .readDefaultBranch */ .y)(client, _production_failures_form_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FORM_PATH */ .d3));
    return (text === undefined ? undefined : (0,_production_failures_form_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layoutOf */ .aH)(text)) ?? _production_failures_form_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDARD_LAYOUT */ .TG;
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

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ STANDARD_LAYOUT),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   d3: () => (/* binding */ FORM_PATH)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _config_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54298);


/** What is asked in the form, by the ids of its fields. A repository may ask for more, and in other words. */
const FIELDS = ['input', 'happened', 'expected', 'step', 'seen'];
const FORM_PATH = '.github/ISSUE_TEMPLATE/agent-failure.yml';
/** The form as `evalgap init` writes it. */
const STANDARD_LAYOUT = [
    { id: 'input', label: 'What the agent was asked', render: 'text' },
    { id: 'happened', label: 'What happened', render: 'text' },
    { id: 'expected', label: 'What should have happened', render: 'text' },
    { id: 'step', label: 'Which step went wrong' },
    { id: 'seen', label: 'Where it was seen' },
];
const field = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    attributes: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), render: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).default({}),
});
const form = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ body: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(field) });
/**
 * The layout of a form as it stands in its file, so that people may word it as they like: fields are known by their
 * ids. `undefined` where it is no form, asks for no input, or gives two fields one heading.
 */
function layoutOf(text) {
    const yaml = (0,_config_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text, FORM_PATH);
    if (!yaml.ok || yaml.value.problems.length > 0)
        return undefined;
    const read = form.safeParse(yaml.value.data);
    if (!read.success)
        return undefined;
    const layout = read.data.body.flatMap(({ type, id = '', attributes: { label = '', render } }) => type === 'markdown' ? [] : [{ id, label: label.trim(), ...(render === undefined ? {} : { render }) }]);
    const labels = new Set(layout.map(({ label }) => label));
    const isUsable = labels.size === layout.length && !labels.has('') && layout.some(({ id }) => id === 'input');
    return isUsable ? layout : undefined;
}


/***/ }),

/***/ 69840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readFailureForm)
/* harmony export */ });
/* harmony import */ var _form_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7731);

/**
 * Reads the text of an issue that was filed with a form: below each label as a heading stands its answer. An answer
 * may hold anything, lines that look like these headings included. Whatever it holds, the form's own headings are all
 * there, each once and in order, so that a heading that stands once is the form's: only between two such headings
 * does it stand for certain what was answered. The first one is the form's, too, where the text begins with it.
 */
function readFailureForm(body, layout = _form_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .STANDARD_LAYOUT */ .TG) {
    const lines = body.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    const places = layout.map(({ label }) => placesOf(`### ${label}`, lines));
    if (places.every(({ length }) => length === 0))
        return { kind: 'no-form' };
    const missing = layout.filter((_, index) => places[index]?.length === 0).map(({ label }) => label);
    if (missing.length > 0)
        return { kind: 'unreadable', why: `it lacks the heading ${quotedList(missing)} of the form` };
    const begin = lines.findIndex((line) => line.trim() !== '');
    const certain = places.map(([first, ...others], index) => others.length === 0 || (index === 0 && first === begin) ? first : undefined);
    const known = certain.filter((place) => place !== undefined);
    if (known.some((place, index) => place <= (known[index - 1] ?? -1)))
        return { kind: 'unreadable', why: 'the headings of the form stand in another order' };
    const ambiguous = [];
    const answers = new Map();
    for (const [index, field] of layout.entries()) {
        const [start, end] = [certain[index], index + 1 === layout.length ? lines.length : certain[index + 1]];
        if (start === undefined || end === undefined)
            ambiguous.push(field.label);
        else
            answers.set(field.id, answerOf(lines.slice(start + 1, end), field));
    }
    return readingOf(answers, layout, ambiguous);
}
function readingOf(answers, layout, ambiguous) {
    const { input = '', ...others } = Object.fromEntries(_form_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.flatMap((id) => {
        const answer = answers.get(id) ?? '';
        return answer === '' ? [] : [[id, answer]];
    }));
    if (input !== '')
        return { kind: 'read', report: { input, ...others }, ambiguous };
    const { label = '' } = layout.find(({ id }) => id === 'input') ?? {};
    return {
        kind: 'unreadable',
        why: ambiguous.includes(label)
            ? `a heading of the form stands in an answer, so that it cannot be told where ${quotedList([label])} begins or ends`
            : `nothing stands under ${quotedList([label])}`,
    };
}
function placesOf(heading, lines) {
    return lines.flatMap((line, place) => (line.trimEnd() === heading ? [place] : []));
}
const NO_ANSWER = '_No response_';
/** An answer in a block of code may hold the marks of one itself: what it is in are its first and last line. */
function answerOf(lines, { render }) {
    const answer = lines.join('\n').trim();
    if (answer === NO_ANSWER)
        return '';
    if (render === undefined)
        return answer;
    const inner = answer.split('\n');
    const [, marks = ''] = /^(`{3,})(.*)$/.exec(inner[0] ?? '') ?? [];
    const isBlock = inner.length > 1 && marks !== '' && inner[0] === `${marks}${render}` && inner.at(-1) === marks;
    return isBlock ? inner.slice(1, -1).join('\n').trim() : answer;
}
function quotedList(labels) {
    return labels.map((label) => `“${label}”`).join(', ');
}


/***/ })

};
