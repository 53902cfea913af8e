export const id = 442;
export const ids = [442];
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

/***/ 44098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  weekly: () => (/* binding */ weekly)
});

// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/report/draft/drafted-words.js
var drafted_words = __webpack_require__(31037);
// EXTERNAL MODULE: ./build/values/days.js
var values_days = __webpack_require__(83012);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/blocks.js
var report_blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/privacy/mask-private.js
var mask_private = __webpack_require__(24605);
// EXTERNAL MODULE: ./build/production/written-text.js
var written_text = __webpack_require__(28065);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/issue/look-at-part.js








/** GitHub folds no line within a fence: a longer one would have to be scrolled. */
const WIDTH = 90;
const MOST_LINES = 4;
const LONGEST_ANSWER = 160;
const LONGEST_INPUT = 2_000;
/** Samples of production for somebody to read, each with why it is this one; what they hold is shown and never works. */
function lookAtPart(lookAt) {
    const blocks = lookAtBlocks(lookAt);
    const said = (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `Requests of production to look at were left out for length.`);
    return { blocks, shorter: blocks.length === 0 ? [] : [{ at: 'warnings', blocks: [said] }] };
}
function lookAtBlocks(lookAt) {
    if (lookAt === undefined || lookAt.samples.length === 0)
        return [];
    const { of, samples, quotes } = lookAt;
    const these = samples.length === 1 ? 'this one' : `these ${COUNTED[samples.length] ?? samples.length}`;
    return [
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* strong */.ko)(`Look at ${these}`)}, out of ${(0,format/* plural */.LS)(of, 'request')} that production received in the seven days before this was written. ${quotes ? 'Addresses, numbers and keys in them were replaced, names stay as they were written.' : 'They are not quoted here (`weekly: { quote: false }`).'} Is there a case like each, and was the answer right?`),
        ...samples.flatMap((sample) => sampleBlocks(sample, quotes)),
    ];
}
/** The same for programs; a long input is cut. */
function lookAtJson({ why, sample: { id, at, input, output, routed }, confidence }, quotes) {
    return {
        why,
        ...(id === undefined ? {} : { id: maskPrivate(id) }),
        ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
        ...(routed === undefined ? {} : { routed }),
        ...(confidence === undefined ? {} : { confidence }),
        ...(quotes ? { input: cut(messageOf(input), LONGEST_INPUT) } : {}),
        ...(output === undefined || !quotes ? {} : { answer: cut(shown(output), LONGEST_INPUT) }),
    };
}
const COUNTED = ['none', 'one', 'two', 'three', 'four', 'five'];
const WHY = {
    routed: 'Handed over to a person',
    'least-confident': 'The least confident answer',
    novel: 'Resembles the cases least',
    'at-random': 'At random',
};
function sampleBlocks({ why, sample, confidence }, quotes) {
    const { id, at, output, routed } = sample;
    const known = [
        (0,words/* words */.aL) `${(0,words/* strong */.ko)(WHY[why])}`,
        ...(why === 'least-confident' && confidence !== undefined ? [(0,words/* words */.aL) `confidence ${confidence.toFixed(2)}`] : []),
        ...(why !== 'routed' && routed === true ? [(0,words/* words */.aL) `handed over to a person`] : []),
        ...(at === undefined ? [] : [(0,words/* words */.aL) `${(0,values_days/* dayOf */.kb)(at)}`]),
        ...(id === undefined ? [] : [(0,words/* words */.aL) `${(0,words/* code */.aY)((0,mask_private/* maskPrivate */.k)(id), 60)}`]),
    ];
    if (!quotes)
        return [(0,report_blocks/* paragraph */.FY)((0,words/* joined */.oR)(known, ' · '))];
    const answer = output === undefined ? [] : [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `Answer: ${(0,words/* code */.aY)(shown(output), LONGEST_ANSWER)}`)];
    return [(0,report_blocks/* paragraph */.FY)((0,words/* joined */.oR)(known, ' · ')), (0,report_blocks/* fence */.EU)(fewLines(messageOf(sample.input)), MOST_LINES, WIDTH), ...answer];
}
/** What the customer wrote, where it can be told; else all that there is. */
function messageOf(input) {
    return (0,mask_private/* maskPrivate */.k)((0,written_text/* writtenText */.v)(input)?.text ?? textOf(input));
}
function shown(value) {
    return (0,mask_private/* maskPrivate */.k)(textOf(value));
}
function textOf(value) {
    return typeof value === 'string' ? value : (0,json/* canonicalJson */.dj)(value);
}
/** Broken between words, a blank line left out, and cut after a few lines. */
function fewLines(text) {
    const lines = [];
    for (const whole of (0,visible/* visible */.RK)(text.slice(0, 2 * MOST_LINES * WIDTH)).split('\n')) {
        for (const word of whole.split(/\s+/u).filter((part) => part !== '')) {
            const last = lines.at(-1);
            const longer = last === undefined || last === '' ? word : `${last} ${word}`;
            if (last !== undefined && longer.length <= WIDTH)
                lines[lines.length - 1] = longer;
            else
                lines.push((0,visible/* cut */.Jj)(word, WIDTH));
        }
        if (lines.at(-1) !== '')
            lines.push('');
    }
    const kept = lines.filter((line) => line !== '');
    if (kept.length === 0)
        return '(empty)';
    if (kept.length <= MOST_LINES)
        return kept.join('\n');
    return [...kept.slice(0, MOST_LINES - 1), (0,visible/* cut */.Jj)(`${kept[MOST_LINES - 1] ?? ''} …`, WIDTH)].join('\n');
}

// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/rules/stale/failures-waiting.js
var failures_waiting = __webpack_require__(86645);
// EXTERNAL MODULE: ./build/config/scalars.js
var scalars = __webpack_require__(94118);
;// CONCATENATED MODULE: ./build/stale/covered-threads.js
const NO_CASE = [];
/**
 * Which cases keep watch over each thing, by the names and paths it had when the commit at this position was the last
 * one; ids in order. What no case covers is left out.
 */
function coveredThreads(reach, cases, last) {
    const groups = new Map();
    for (const { id, covers } of cases) {
        const coverage = reach.alike(covers);
        const known = groups.get(coverage);
        if (known === undefined)
            groups.set(coverage, [id]);
        else
            known.push(id);
    }
    const covered = new Map();
    for (const [covers, ids] of groups) {
        const reached = reach.of(covers);
        if (reached.length === 0)
            continue;
        const isCovered = reach.testAt(covers, last);
        for (const thread of new Set(reached.flatMap((threads) => [...threads]))) {
            if (!isCovered(thread))
                continue;
            const others = covered.get(thread) ?? NO_CASE;
            covered.set(thread, others.length === 0 ? ids : [...others, ...ids].sort());
        }
    }
    return covered;
}

;// CONCATENATED MODULE: ./build/stale/orders.js

/** The config's waivers as orders about one suite. */
function waivedIn(waivers, suite) {
    return waivers.map(({ rule, subject, until }) => ({
        kind: 'waive',
        cause: [rule, suite, subject].join(':'),
        ...(until === undefined ? {} : { until }),
    }));
}
function acceptancesAt(orders, asOf) {
    const upTo = new Map();
    for (const order of orders) {
        if (order.kind === 'snooze' || !holds(order, asOf) || isElsewhere(order))
            continue;
        const isOfOne = order.kind === 'accept' && order.cause.includes(':');
        const time = isOfOne ? order.given : Number.POSITIVE_INFINITY;
        const cause = order.kind === 'accept' ? (order.within ?? order.cause) : order.cause;
        upTo.set(cause, Math.max(time, upTo.get(cause) ?? Number.NEGATIVE_INFINITY));
    }
    if (upTo.size === 0)
        return () => Number.NEGATIVE_INFINITY;
    const of = (cause) => upTo.get(cause) ?? Number.NEGATIVE_INFINITY;
    return (key, rule) => Math.max(of(key), of(rule));
}
/** The same for a single cause. */
function acceptedUpTo(orders, key, asOf) {
    return acceptancesAt(orders, asOf)(key, key.slice(0, key.indexOf(':')));
}
/** In the issue of one finding something was asked for that is about another. */
function isElsewhere(order) {
    return order.kind === 'accept' && order.within !== undefined && !isAbout(order.cause, order.within);
}
function isSnoozed(orders, key, asOf) {
    return orders.some((order) => {
        return order.kind === 'snooze' && holds(order, asOf) && (order.cause === undefined || isAbout(order.cause, key));
    });
}
function holds(order, asOf) {
    const given = order.kind === 'waive' ? asOf : order.given;
    return given <= asOf && (order.until === undefined || (0,values_days/* dayOf */.kb)(asOf) <= order.until);
}
function isAbout(cause, key) {
    return cause === key || cause === key.slice(0, key.indexOf(':'));
}

;// CONCATENATED MODULE: ./build/stale/open-changes.js



const open_changes_NO_CASE = [];
/** What is open as of a moment, the oldest first: asked by then and not answered by then. */
function openThings(timeline, orders, asOf) {
    const acceptances = acceptancesAt(orders, asOf);
    const shared = new Map();
    const groups = [];
    for (const question of openQuestions(timeline, asOf)) {
        if (!timeline.sharedKeys.has(question.key)) {
            groups.push([question]);
            continue;
        }
        const known = shared.get(question.key);
        if (known === undefined) {
            const group = [question];
            shared.set(question.key, group);
            groups.push(group);
        }
        else
            known.push(question);
    }
    return groups.map((questions) => openThing(questions, acceptances, asOf));
}
/** Most covering cases first, then the oldest. Of very many no more than the first `most`. */
function rankedCauses(timeline, things, cases, asOf, most = Number.POSITIVE_INFINITY) {
    const last = timeline.history.entries.findLast(({ commit }) => commit.time <= asOf)?.commit.position ?? -1;
    const covered = coveredThreads(timeline.reach, cases, last);
    const watched = [];
    const unwatched = [];
    for (const thing of things) {
        const covering = coveringOf(thing, covered);
        if (covering.length > 0)
            watched.push(causeOf(thing, covering, asOf));
        else if (unwatched.length < most)
            unwatched.push(causeOf(thing, covering, asOf));
    }
    // The others are in their order already.
    watched.sort((one, other) => other.covering.length - one.covering.length);
    return [...watched, ...unwatched].slice(0, most);
}
/** All that is open as of a moment, several changes of the same thing being one cause. */
function openCauses(timeline, cases, orders, asOf) {
    return rankedCauses(timeline, openThings(timeline, orders, asOf), cases, asOf);
}
/**
 * Age in milliseconds of the oldest open change that nobody accepted; null when there is none. Grace does not shorten
 * it: a change is unanswered from its first day.
 */
function evalLag(timeline, orders, asOf) {
    const acceptances = acceptancesAt(orders, asOf);
    let oldest = Number.POSITIVE_INFINITY;
    for (const question of timeline.questions) {
        const asked = timeOf(question.changes[0]);
        // The first of its changes is the oldest of all that are left.
        if (asked > asOf || asked >= oldest)
            break;
        if (!isOpen(question, asOf))
            continue;
        const since = standsSince(question.changes, acceptances(question.key, question.rule));
        if (since !== undefined && since <= asOf)
            oldest = Math.min(oldest, since);
    }
    return oldest === Number.POSITIVE_INFINITY ? null : asOf - oldest;
}
/** The changes that are to be answered: those nobody accepted. */
function standing(changes) {
    return changes.some(({ accepted }) => accepted) ? changes.filter(({ accepted }) => !accepted) : changes;
}
/** Whole days of an age, rounded down as ages are. */
function wholeDays(milliseconds) {
    return Math.floor(milliseconds / scalars/* DAY */.d_);
}
function openQuestions({ questions }, asOf) {
    const open = [];
    for (const question of questions) {
        if (timeOf(question.changes[0]) > asOf)
            break;
        if (isOpen(question, asOf))
            open.push(question);
    }
    return open;
}
function isOpen({ answeredBy }, asOf) {
    return answeredBy === undefined || answeredBy.time > asOf;
}
function openThing(questions, acceptances, asOf) {
    const [first] = questions;
    const { rule, subject, key } = first;
    const asked = questions.length === 1 ? askedBy(first, asOf) : merged(questions, asOf);
    const acceptedUpTo = acceptances(key, rule);
    return { rule, subject, key, questions, asked, acceptedUpTo, since: standsSince(asked, acceptedUpTo) };
}
function askedBy({ changes }, asOf) {
    return timeOf(changes.at(-1)) <= asOf ? changes : changes.slice(0, askedUpTo(changes, asOf));
}
/** How many were committed by then: found by halves, since a thing may have changed at every commit. */
function askedUpTo(changes, asOf) {
    let [low, high] = [0, changes.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (timeOf(changes[middle]) <= asOf)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function merged(questions, asOf) {
    return questions
        .flatMap((question) => askedBy(question, asOf))
        .toSorted((one, other) => one.commit.position - other.commit.position);
}
function standsSince(asked, acceptedUpTo) {
    return asked.find(({ commit }) => commit.time > acceptedUpTo)?.commit.time;
}
function timeOf(asked) {
    return asked?.commit.time ?? Number.POSITIVE_INFINITY;
}
function coveringOf({ questions }, covered) {
    const [first] = questions;
    if (questions.length === 1 && first !== undefined)
        return covered.get(first.thread) ?? open_changes_NO_CASE;
    return [...new Set(questions.flatMap(({ thread }) => covered.get(thread) ?? open_changes_NO_CASE))].toSorted();
}
function causeOf({ rule, subject, key, asked, acceptedUpTo }, covering, asOf) {
    const changes = asked.map(({ change, commit }) => {
        const { time } = commit;
        return { change, commit, ageDays: wholeDays(asOf - time), accepted: time <= acceptedUpTo };
    });
    return { rule, subject, key, changes, covering };
}

// EXTERNAL MODULE: ./build/rules/make-finding.js
var make_finding = __webpack_require__(76964);
// EXTERNAL MODULE: ./build/rules/wording.js
var wording = __webpack_require__(99904);
;// CONCATENATED MODULE: ./build/rules/stale/wording.js



const MOST_COMMITS = 10;
/** Where a file stands, or where it stood → stands now. */
function placeOf({ path, today }) {
    return today === undefined || today === path ? (0,wording/* quoted */.T)(path) : `${(0,wording/* quoted */.T)(path)} → ${(0,wording/* quoted */.T)(today)}`;
}
/** "12 days ago", "today" */
function ago(days) {
    return days < 1 ? 'today' : `${(0,format/* plural */.LS)(days, 'day')} ago`;
}
/** "`1f3c9a2` of 2026-10-02, `Shorten the reply`", and what it did where that needs saying. */
function commitLine({ sha, time, subject }, did = '') {
    const title = subject.trim() === '' ? '' : `, ${(0,wording/* quoted */.T)(subject.trim())}`;
    return `${(0,wording/* quoted */.T)((0,format/* shortRevision */.w7)(sha))} of ${(0,values_days/* dayOf */.kb)(time)}${title}${did === '' ? '' : `: ${did}`}`;
}
/** A line for each change, the oldest first, and how many more there are: what was ignored for long fills pages else. */
function commitLines(changes, did = () => '') {
    const rest = changes.length - MOST_COMMITS;
    return [
        ...changes.slice(0, MOST_COMMITS).map((change) => commitLine(change.commit, did(change))),
        ...(rest > 0 ? [`and ${(0,format/* plural */.LS)(rest, 'later change')}`] : []),
    ];
}
/** "covered by 12 cases: `a`, `b` …", or that there is none. */
function coveringLine({ covering }) {
    if (covering.length === 0)
        return 'no case covers it';
    return `covered by ${(0,format/* plural */.LS)(covering.length, 'case')}: ${(0,wording/* someOf */.y)(covering)}`;
}
/** What somebody accepted earlier is not asked for again, but not hidden either. */
function acceptedLine({ changes }) {
    const accepted = changes.filter((change) => change.accepted).length;
    if (accepted === 0 || accepted === changes.length)
        return [];
    return [`${(0,format/* plural */.LS)(accepted, 'earlier change')} of it ${accepted === 1 ? 'is' : 'are'} accepted`];
}
/** "changed 12 days ago", "changed in 3 commits, first 12 days ago"; `how` stands for "changed" where more is known. */
function changedWhen(changes, how = 'changed') {
    const [first] = changes;
    if (first === undefined)
        return how;
    const commits = new Set(changes.map(({ commit }) => commit)).size;
    if (commits === 1)
        return `${how} ${ago(first.ageDays)}`;
    return `${how} in ${(0,format/* plural */.LS)(commits, 'commit')}, first ${ago(first.ageDays)}`;
}

;// CONCATENATED MODULE: ./build/rules/stale/frozen.js





/** The whole set stands still while what it is about moves on. */
function frozen({ suite, asOf, lastCase, missed }, { grace = 0, ...options }) {
    const [first] = missed;
    if (first === undefined || asOf - first.commit.time <= grace)
        return [];
    const still = lastCase === undefined
        ? 'no case was ever added or edited'
        : `no case was added or edited for ${(0,format/* plural */.LS)(wholeDays(asOf - lastCase.time), 'day')}`;
    return [
        (0,make_finding/* finding */.g)('stale/frozen', options, {
            suite,
            subject: 'cases',
            message: `${still}, while ${moved(missed.map(({ kind }) => kind))} in ${(0,format/* plural */.LS)(missed.length, 'commit')} since ${(0,values_days/* dayOf */.kb)(first.commit.time)}`,
            evidence: [
                ...(lastCase === undefined ? [] : [`the last commit that touched a case: ${commitLine(lastCase)}`]),
                ...commitLines(missed),
            ],
            fix: 'Begin with the cause that most cases cover: read these cases, and mend or add what the changes ask for.',
        }),
    ];
}
function moved(kinds) {
    const both = kinds.includes('both') || (kinds.includes('prompt') && kinds.includes('product'));
    if (both)
        return 'prompts and the product changed';
    return kinds.includes('prompt') ? 'prompts changed' : 'the product changed';
}

;// CONCATENATED MODULE: ./build/rules/stale/no-production-cases.js

/** Nothing in the set was ever asked by a user. Silent as long as the origin of any case is not known. */
function noProductionCases({ suite, cases }, options) {
    if (cases.length === 0 || cases.some(({ production }) => production !== false))
        return [];
    return [
        (0,make_finding/* finding */.g)('stale/no-production-cases', options, {
            suite,
            subject: 'cases',
            message: `${cases.length === 1 ? 'the only case does not come' : `none of the ${cases.length} cases comes`} from production`,
            evidence: ['no case says `source: { kind: production }`, nor `kind: issue`'],
            fix: 'Take a few real requests, redact them, and add them as cases with `source: { kind: production }`.',
        }),
    ];
}

;// CONCATENATED MODULE: ./build/stale/threads.js
/** Sorts changes by what they are about, commit by commit, oldest first. A tool stays the same thing under a new name. */
function threadReader() {
    const things = new Map();
    const tools = new Map();
    return ({ commit, changes }) => {
        const plain = changes.flatMap((change) => {
            if (change.kind === 'tool')
                return [];
            const subject = change.kind === 'prompt' ? change.prompt : change.path;
            // A file that was moved since is the same file.
            const lasting = change.kind === 'prompt' ? change.prompt : pathToday(change);
            const thread = seen(things, `${change.kind}:${lasting}`, change.kind, subject, commit);
            place(thread, change, commit);
            const exists = change.kind === 'prompt' ? { exists: change.to !== undefined } : {};
            return [{ thread, subject, change, ...exists }];
        });
        return [...plain, ...toolChanges(tools, changes, commit)];
    };
}
/** What cases may know a thing by when the commit at this position was the last one. */
function watchedAt({ kind, names, paths }, last = Number.POSITIVE_INFINITY) {
    return {
        kind,
        names: names.filter(({ from }) => from <= last).map(({ name }) => name),
        paths: [...paths].filter(([, from]) => from <= last).map(([path]) => path),
    };
}
/** Where the file of a change stands at the end of the history. */
function pathToday({ path, today }) {
    return today ?? path;
}
function toolChanges(tools, changes, commit) {
    const files = changes.filter((change) => change.kind === 'tool');
    const renamed = rename(tools, files, commit);
    const parts = new Map();
    for (const { kind: _, moved, ...at } of files) {
        for (const move of moved) {
            const moves = isNewTool(move) ? undefined : renamed.get(move.tool);
            const thread = moves ?? seen(tools, move.tool, 'tool', move.tool, commit);
            place(thread, at, commit);
            const files = parts.get(thread) ?? new Map();
            parts.set(thread, files.set(at.path, { at, moved: [...(files.get(at.path)?.moved ?? []), move] }));
        }
    }
    return [...parts].flatMap(([thread, files]) => {
        const exists = existsAfter([...files.values()].flatMap(({ moved }) => moved));
        return [...files.values()].map(({ at, moved }) => ({
            thread,
            subject: nameBefore(thread, commit),
            change: { kind: 'tool', ...at, moved: moved.toSorted(inOrder) },
            ...(exists === undefined ? {} : { exists }),
        }));
    });
}
/** All renames of a commit at once, so that two tools may swap their names. */
function rename(tools, files, commit) {
    const renames = files
        .flatMap(({ moved }) => moved.filter((move) => move.kind === 'renamed'))
        .toSorted(inOrder);
    const before = new Map(renames.map(({ tool }) => [tool, seen(tools, tool, 'tool', tool, commit)]));
    for (const { tool } of renames)
        tools.delete(tool);
    for (const { tool, to } of renames) {
        const thread = before.get(tool);
        if (thread === undefined)
            continue;
        tools.set(to, thread);
        thread.names.push({ name: to, from: commit.position });
    }
    return before;
}
function existsAfter(moved) {
    if (moved.some((move) => move.kind === 'renamed' || isNewTool(move)))
        return true;
    return moved.some((move) => move.kind === 'lost' && move.field === undefined) ? false : undefined;
}
function nameBefore({ names }, { position }) {
    const before = names.findLast(({ from }) => from < position) ?? names[0];
    return before?.name ?? '';
}
function isNewTool(move) {
    return move.kind === 'gained' && move.field === undefined;
}
function seen(threads, key, kind, name, { position }) {
    const known = threads.get(key);
    if (known !== undefined)
        return known;
    const thread = { kind, names: [{ name, from: position }], paths: new Map() };
    threads.set(key, thread);
    return thread;
}
function place({ paths }, at, { position }) {
    for (const path of [at.path, pathToday(at)])
        if (!paths.has(path))
            paths.set(path, position);
}
function inOrder(one, other) {
    const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/rules/stale/past-grace.js

/** The causes of a rule that are past their grace. What is accepted and what is not are never mixed. */
function pastGrace({ causes, asOf }, rule, { grace = 0 }) {
    return causes.flatMap((cause) => {
        const left = standing(cause.changes);
        const changes = left.length === 0 ? cause.changes : left;
        const [first] = changes;
        if (cause.rule !== rule || first === undefined || asOf - first.commit.time <= grace)
            return [];
        return { cause, changes, last: changes.at(-1) ?? first };
    });
}

;// CONCATENATED MODULE: ./build/rules/stale/product-moved.js




/** A file of the product changed, and no case that covers its path followed. */
function productMoved(facts, options) {
    return pastGrace(facts, 'stale/product-moved', options).map(({ cause, changes, last: { change } }) => (0,make_finding/* finding */.g)('stale/product-moved', options, {
        suite: facts.suite,
        subject: cause.subject,
        location: { file: pathToday(change) },
        message: `${placeOf({ path: cause.subject, today: pathToday(change) })} ${changedWhen(changes)}, and no covering case was added or edited since`,
        evidence: [...commitLines(changes), coveringLine(cause), ...acceptedLine(cause)],
        fix: cause.covering.length === 0
            ? 'Name the path under `covers` of a case that depends on it and put the day into its `reviewed`, or add such a case. Where no case ever will, narrow `product` to what the agent has to know.'
            : 'Read the cases that cover it against the change. Add one for what is new, edit those that no longer fit, or put the day into `reviewed` of one that still does.',
    }));
}

;// CONCATENATED MODULE: ./build/rules/stale/prompt-moved.js





/** A prompt changed, and nobody has looked at the cases that cover it. */
function promptMoved(facts, options) {
    return pastGrace(facts, 'stale/prompt-moved', options).map((late) => {
        const { cause, changes } = late;
        const { change } = late.last;
        return (0,make_finding/* finding */.g)('stale/prompt-moved', options, {
            suite: facts.suite,
            subject: cause.subject,
            ...(isGone(late) ? {} : { location: { file: pathToday(change) } }),
            message: `prompt ${(0,wording/* quoted */.T)(cause.subject)} (${placeOf(change)}) ${changedWhen(changes, howChanged(changes))}, and no covering case was added or edited since`,
            evidence: [
                ...commitLines(changes, ({ change }) => whatHappened(change)),
                coveringLine(cause),
                ...acceptedLine(cause),
            ],
            fix: fixOf(late),
        });
    });
}
/** Where the prompt's own file never changed, whoever looks for the change there finds none. */
function howChanged(changes) {
    const files = changes.map(({ change }) => throughOf(change));
    return files.includes(undefined) ? 'changed' : changedThrough([...new Set(files.flatMap((file) => file ?? []))]);
}
function whatHappened(change) {
    if (change.kind !== 'prompt')
        return '';
    if (change.from === undefined)
        return 'added';
    if (change.to === undefined)
        return 'removed';
    return change.through === undefined ? '' : changedThrough([change.through]);
}
function throughOf(change) {
    return change.kind === 'prompt' ? change.through : undefined;
}
function changedThrough(files) {
    return `changed through ${(0,wording/* someOf */.y)(files)}`;
}
function isGone({ last: { change } }) {
    return change.kind === 'prompt' && change.to === undefined;
}
function fixOf(late) {
    const { subject, covering } = late.cause;
    if (isGone(late))
        return `The prompt is gone: edit the cases that cover ${(0,wording/* quoted */.T)(subject)}, or take them out of the set.`;
    if (covering.length === 0)
        return `Write a case that covers ${(0,wording/* quoted */.T)(subject)}: as it is, the suite cannot see what it does.`;
    return 'Read the cases that cover it against the new text. Add one for what is new, edit those that no longer fit, or put the day into `reviewed` of one that still does.';
}

;// CONCATENATED MODULE: ./build/rules/stale/tool-moved.js






/** A tool changed, and no covering case followed. What is gone and still expected is named case by case. */
function toolMoved(facts, options) {
    return pastGrace(facts, 'stale/tool-moved', options).map(({ cause, changes, last: { change } }) => {
        const gone = goneAfter(changes);
        const expecting = facts.cases.flatMap((known) => expectations(known, gone));
        return (0,make_finding/* finding */.g)('stale/tool-moved', options, {
            suite: facts.suite,
            subject: cause.subject,
            location: { file: pathToday(change) },
            message: `tool ${(0,wording/* quoted */.T)(cause.subject)} (${placeOf(change)}) ${changedWhen(changes)}, and no covering case was added or edited since`,
            evidence: [
                ...expecting,
                ...commitLines(changes, ({ change }) => movesOf(change).map(describe).join(', ')),
                coveringLine(cause),
                ...acceptedLine(cause),
            ],
            fix: tool_moved_fixOf(expecting.length, cause.covering.length, gone),
        });
    });
}
function goneAfter(changes) {
    const gone = new Map();
    for (const move of changes.flatMap(({ change }) => movesOf(change))) {
        const key = move.kind === 'renamed' ? keyOf(move.tool) : keyOf(move.tool, move.field);
        switch (move.kind) {
            case 'gained':
                gone.delete(key);
                break;
            case 'lost':
                gone.set(key, { tool: move.tool, ...(move.field === undefined ? {} : { field: move.field }) });
                break;
            case 'renamed':
                gone.delete(keyOf(move.to));
                gone.set(key, { tool: move.tool, renamedTo: move.to });
                break;
            default:
                (0,json/* assertNever */.xb)(move);
        }
    }
    return [...gone.values()];
}
/** Where it is not known what a case called then, the tools it covers stand for it. */
function expectations({ id, calls, covers }, gone) {
    return gone.flatMap(({ tool, field, renamedTo }) => {
        const isExpected = calls === undefined
            ? field === undefined && covers.tools.includes(tool)
            : calls.some((call) => call.tool === tool && (field === undefined || call.fields.includes(field)));
        if (!isExpected)
            return [];
        const what = field === undefined ? (0,wording/* quoted */.T)(tool) : `${(0,wording/* quoted */.T)(field)} of ${(0,wording/* quoted */.T)(tool)}`;
        return [
            `case ${(0,wording/* quoted */.T)(id)} still expects ${what}, ${renamedTo === undefined ? 'which is gone' : `now ${(0,wording/* quoted */.T)(renamedTo)}`}`,
        ];
    });
}
function describe(move) {
    if (move.kind === 'renamed')
        return `renamed to ${(0,wording/* quoted */.T)(move.to)}`;
    return move.field === undefined ? move.kind : `${move.kind} ${(0,wording/* quoted */.T)(move.field)}`;
}
function tool_moved_fixOf(expecting, covering, gone) {
    if (expecting > 0)
        return `Edit the cases that still expect ${(0,wording/* someOf */.y)(gone.map(({ tool, field }) => field ?? tool))}: no agent can call what is not there.`;
    if (covering === 0)
        return 'Write a case that expects the tool to be called, or name it under `covers` of one and put the day into its `reviewed`.';
    return 'Read the cases that cover it against its new form. Add one for what is new, edit those that no longer fit, or put the day into `reviewed` of one that still does.';
}
function movesOf(change) {
    return change.kind === 'tool' ? change.moved : [];
}
function keyOf(tool, field) {
    return JSON.stringify([tool, field ?? null]);
}

;// CONCATENATED MODULE: ./build/rules/stale/stale-rules.js






/** What can be found about a suite that time went past. */
const STALE_RULES = [
    { id: 'stale/prompt-moved', find: promptMoved, opens: true },
    { id: 'stale/tool-moved', find: toolMoved, opens: true },
    { id: 'stale/product-moved', find: productMoved, opens: true },
    { id: 'stale/frozen', find: frozen, opens: true },
    { id: 'stale/failures-waiting', find: failures_waiting/* failuresWaiting */.p0, opens: true },
    { id: 'stale/no-production-cases', find: noProductionCases, opens: false },
];

;// CONCATENATED MODULE: ./build/stale/cases-as-of.js
function caseHistory({ entries, cases }) {
    const changing = entries.filter(({ cases }) => cases.length > 0);
    const first = new Map();
    const changed = new Map();
    for (const { commit, cases } of changing) {
        for (const change of cases_as_of_inOrder(cases)) {
            if (!first.has(change.id))
                first.set(change.id, change);
            changed.set(change.id, commit.time);
        }
    }
    const there = [];
    for (const { id, covers } of cases)
        if (!first.has(id))
            there.push([id, covers]);
    for (const { kind, id, covers } of first.values())
        if (kind !== 'added')
            there.push([id, covers]);
    const before = new Map(there.sort(([one], [other]) => (one < other ? -1 : 1)));
    const last = new Map(cases.map((known) => [known.id, known]));
    return { before, entries: changing, changed, last, coverageAt: newReplay(before, changing) };
}
function newReplay(before, entries) {
    let state = new Map(before);
    let next = 0;
    let reached = Number.NEGATIVE_INFINITY;
    return (asOf) => {
        if (asOf < reached)
            [state, next] = [new Map(before), 0];
        reached = asOf;
        for (; (entries[next]?.commit.time ?? Number.POSITIVE_INFINITY) <= asOf; next += 1)
            applyCases(state, entries[next]?.cases ?? []);
        return state;
    };
}
/** Takes what one commit did to the cases into account. */
function applyCases(state, changes) {
    for (const { kind, id, covers } of cases_as_of_inOrder(changes)) {
        if (kind === 'removed')
            state.delete(id);
        else
            state.set(id, covers);
    }
}
/**
 * The cases of a moment, by id. One that was not changed since covers what it covers at the end: naming more under
 * `covers` is no change of a case.
 */
function casesAsOf({ changed, last, coverageAt }, asOf) {
    const cases = [];
    for (const [id, covers] of coverageAt(asOf)) {
        const known = last.get(id);
        if (known === undefined)
            cases.push({ id, covers });
        else if ((changed.get(id) ?? asOf) <= asOf)
            cases.push(known);
        else {
            const { calls: _, ...certain } = known;
            cases.push({ ...certain, covers });
        }
    }
    return cases.sort((one, other) => (one.id < other.id ? -1 : 1));
}
/** A case that moved from one file to another was removed and added: it is there afterwards. */
function cases_as_of_inOrder(changes) {
    if (changes.length < 2)
        return changes;
    return changes.toSorted((one, other) => Number(other.kind === 'removed') - Number(one.kind === 'removed'));
}

;// CONCATENATED MODULE: ./build/stale/heard.js

/**
 * The timeline without what the config does not want to hear of. Whoever switches `stale/product-moved` off has said
 * that product changes ask nothing of the cases: then they make no lag and freeze no set either, or the headline would
 * show an age that nothing explains and nobody can bring down.
 */
function heard(timeline, config) {
    const off = CAUSE_RULES.filter((rule) => (0,levels/* ruleOptions */.j)(config, rule).level === 'off');
    if (off.length === 0)
        return timeline;
    return { ...timeline, questions: timeline.questions.filter(({ rule }) => !off.includes(rule)) };
}
const CAUSE_RULES = ['stale/prompt-moved', 'stale/tool-moved', 'stale/product-moved'];

;// CONCATENATED MODULE: ./build/stale/missed-changes.js
/** What happened to prompts and the product since a case was last added or edited, oldest first. */
function missedChanges(things, lastCase) {
    const after = lastCase?.position ?? -1;
    const missed = new Map();
    for (const { asked, acceptedUpTo } of things) {
        if ((asked.at(-1)?.commit.position ?? after) <= after)
            continue;
        for (const { change, commit } of asked) {
            if (change.kind === 'tool' || commit.position <= after || commit.time <= acceptedUpTo)
                continue;
            const other = missed.get(commit)?.kind ?? change.kind;
            missed.set(commit, { commit, kind: other === change.kind ? other : 'both' });
        }
    }
    return [...missed.values()].sort((one, other) => one.commit.position - other.commit.position);
}

;// CONCATENATED MODULE: ./build/stale/unreadable.js
/**
 * When the cases could not be read. An entry names whatever is unreadable as of its commit, not only what the commit
 * itself broke: a period begins with the first entry that names something and ends with the next that names nothing.
 */
function unreadablePeriods({ entries }) {
    const periods = [];
    let from;
    for (const { commit, unreadable } of entries) {
        if (unreadable.length > 0)
            from ??= commit.time;
        else if (from !== undefined) {
            periods.push({ from, to: commit.time });
            from = undefined;
        }
    }
    return from === undefined ? periods : [...periods, { from }];
}
/** Whether a period touches the time from `start` up to `end`. */
function touches({ from, to = Number.POSITIVE_INFINITY }, start, end) {
    return from < end && to > start;
}

;// CONCATENATED MODULE: ./build/stale/weeks.js



const WEEK = 7 * scalars/* DAY */.d_;
/**
 * The last `weeks` ISO weeks that were over by then, oldest first, each as of its own last moment, so that a week reads
 * the same for ever. Weeks that ended before the history begins, or before there was a case, are left out. `freshness` is in milliseconds.
 */
function lagByWeek(timeline, freshness, orders, asOf, weeks) {
    const over = startOfWeek(asOf);
    return Array.from({ length: weeks }, (_, index) => over - (weeks - 1 - index) * WEEK)
        .filter((end) => end > timeline.begins)
        .map((end) => {
        const week = nameOfWeek(end - WEEK);
        if (timeline.unreadable.some((period) => touches(period, end - WEEK, end)))
            return { week, lag: 'unknown', met: 'unknown' };
        const lag = evalLag(timeline, orders, end - 1);
        return lag === null ? { week, lag, met: true } : { week, lag: wholeDays(lag), met: lag <= freshness };
    });
}
function weeksMet(weeks) {
    return {
        met: weeks.filter(({ met }) => met === true).length,
        of: weeks.length,
        unknown: weeks.filter(({ met }) => met === 'unknown').length,
    };
}
/** Monday 00:00 UTC of the week that holds a moment. */
function startOfWeek(time) {
    const day = Math.floor(time / scalars/* DAY */.d_);
    // 1 January 1970 was a Thursday.
    return (day - ((((day + 3) % 7) + 7) % 7)) * scalars/* DAY */.d_;
}
/** ISO 8601 name of the week that begins on a Monday: it belongs to the year that holds its Thursday. */
function nameOfWeek(monday) {
    const thursday = new Date(monday + 3 * scalars/* DAY */.d_);
    const year = thursday.getUTCFullYear();
    const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / WEEK);
    return `${year}-W${String(week).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./build/stale/suite-state.js










/** Far more than anybody reads, and few enough to be worded for every week of years. */
const MOST_CAUSES = 200;
/** The state of a suite as of a moment, which may be any of the past: nothing here looks at a clock. */
function suiteState(whole, { orders: given, ...policy }, asOf) {
    const { suite, config } = policy;
    const timeline = heard(whole, config);
    const orders = [...waivedIn(config.waivers, whole.history.suite), ...given];
    const lag = evalLag(timeline, orders, asOf);
    const byWeek = lagByWeek(timeline, suite.freshness, orders, asOf, policy.weeks);
    const { fresh, accepted, more } = found(timeline, { ...policy, orders }, asOf);
    const isQuiet = ({ finding }) => isSnoozed(orders, finding.key, asOf);
    const causes = fresh.filter((cause) => !isQuiet(cause));
    return {
        suite: timeline.history.suite,
        lagDays: lag === null ? null : wholeDays(lag),
        weeks: weeksMet(byWeek),
        lagByWeek: byWeek.map(({ lag }) => lag),
        weekNames: byWeek.map(({ week }) => week),
        causes,
        findings: causes.map(({ finding }) => finding),
        more,
        snoozed: fresh.filter(isQuiet),
        accepted,
        known: !timeline.unreadable.some((period) => touches(period, asOf, asOf + 1)),
    };
}
/** What the rules find: what nobody decided about, apart from what somebody accepted. */
function found(timeline, policy, asOf) {
    const { suite } = timeline.history;
    const upTo = (rule, subject) => acceptedUpTo(policy.orders, [rule, suite, subject].join(':'), asOf);
    const failuresUpTo = upTo('stale/failures-waiting', 'failures');
    const isNew = ({ confirmedAt }) => confirmedAt > failuresUpTo;
    const failures = policy.failures.filter(({ confirmedAt }) => confirmedAt <= asOf);
    const cases = casesAsOf(timeline.cases, asOf);
    const things = openThings(timeline, policy.orders, asOf);
    const lastCase = timeline.caseCommits.findLast(({ time }) => time <= asOf);
    const ranked = (some) => rankedCauses(timeline, some, cases, asOf, MOST_CAUSES);
    const isLate = lateness(policy, asOf);
    const late = things.filter(({ rule, since }) => since !== undefined && isLate(rule, since));
    const known = things.filter(({ rule, since, asked: [first] }) => {
        return since === undefined && first !== undefined && isLate(rule, first.commit.time);
    });
    const facts = {
        suite,
        asOf,
        cases,
        ...(lastCase === undefined ? {} : { lastCase }),
        citedElsewhere: policy.citedElsewhere,
    };
    const undecided = judged({ ...facts, causes: ranked(late), missed: missedChanges(things, lastCase), failures: failures.filter(isNew) }, policy);
    const decided = judged({ ...facts, causes: ranked(known), missed: [], failures: failures.filter((failure) => !isNew(failure)) }, policy);
    const keys = new Set(undecided.map(({ finding }) => finding.key));
    // A state of the whole set has no newer evidence: accepted is accepted.
    const isAccepted = ({ finding: { rule, subject } }) => subject === 'cases' && WHOLE.has(rule) && upTo(rule, subject) > Number.NEGATIVE_INFINITY;
    return {
        fresh: undecided.filter((cause) => !isAccepted(cause)),
        accepted: [...undecided.filter(isAccepted), ...decided.filter(({ finding }) => !keys.has(finding.key))],
        more: Math.max(0, late.length - MOST_CAUSES),
    };
}
/** Whether something that waits since then has waited longer than its rule lets it. */
function lateness({ config }, asOf) {
    const graces = new Map(STALE_RULES.map(({ id }) => [id, (0,levels/* ruleOptions */.j)(config, id).grace ?? 0]));
    return (rule, since) => asOf - since > (graces.get(rule) ?? 0);
}
const WHOLE = new Set(['stale/frozen', 'stale/no-production-cases']);
function judged(facts, { config }) {
    const byKey = new Map(facts.causes.map((cause) => [cause.key, cause]));
    return STALE_RULES.filter(({ id }) => (0,levels/* ruleOptions */.j)(config, id).level !== 'off')
        .flatMap(({ id, find, opens }) => find(facts, (0,levels/* ruleOptions */.j)(config, id)).map((finding) => {
        const cause = byKey.get(finding.key);
        const commits = cause === undefined ? commitsBehind(finding, facts) : commitsOf(cause);
        return { finding, opens, ...datesOf(finding, commits, facts), commits, cases: cause?.covering ?? [] };
    }))
        .toSorted(byWeight);
}
function datesOf({ rule }, commits, facts) {
    const times = rule === 'stale/failures-waiting'
        ? (0,failures_waiting/* uncited */.Zd)(facts).map(({ confirmedAt }) => confirmedAt)
        : commits.map(({ time }) => time);
    const [since, latest] = [times[0], times.at(-1)];
    return since === undefined || latest === undefined ? {} : { since, latest };
}
function commitsOf({ changes }) {
    const left = standing(changes);
    const told = left.length === 0 ? changes : left;
    return told.flatMap(({ commit }, index) => (told[index - 1]?.commit === commit ? [] : commit));
}
function commitsBehind({ rule }, facts) {
    return rule === 'stale/frozen' ? facts.missed.map(({ commit }) => commit) : [];
}
/** What has no date comes last. */
const LATEST = Number.MAX_SAFE_INTEGER;
/** Most covering cases first, then the oldest; of what has no date, first what explains the most. */
function byWeight(one, other) {
    return (other.cases.length - one.cases.length ||
        (one.since ?? LATEST) - (other.since ?? LATEST) ||
        rankOf(one) - rankOf(other) ||
        (one.finding.key < other.finding.key ? -1 : 1));
}
/** A new kind of request is behind most of what else moves in the same week. */
const TELLING = ['shift/novel', 'shift/inputs', 'shift/routing', 'shift/confidence', 'shift/tool-output'];
function rankOf({ finding: { rule } }) {
    return TELLING.indexOf(rule);
}

;// CONCATENATED MODULE: ./build/report/issue/weekly-issue.js

/** One text for one identity. */
function issueKey({ config, suite, cause }) {
    return JSON.stringify(cause === undefined ? [config, suite] : [config, suite, cause]);
}
/** What was seen in samples of production, and in nothing that anybody committed. */
function isAboutProduction({ finding: { rule }, commits }) {
    return rule.startsWith('shift/') && rule !== 'shift/agent' && commits.length === 0;
}
/** In the order in which they are to be answered. */
function weekly_issue_rankedCauses({ causes }) {
    return causes.toSorted(byWeight);
}
/** Since when the suite is stale: the time of the oldest cause that is a change. Anything else wants a look. */
function staleSince({ causes }) {
    const times = causes.flatMap(({ since, commits }) => (commits.length === 0 ? [] : (since ?? [])));
    return times.length === 0 ? undefined : Math.min(...times);
}
/** Time of the newest thing a cause rests on. */
function latestOf({ latest, commits, since }) {
    return latest ?? commits.at(-1)?.time ?? since;
}
/** The same over all that still speaks; `undefined` where nothing has a date. */
function newestOf({ causes }) {
    const times = causes.flatMap((cause) => latestOf(cause) ?? []);
    return times.length === 0 ? undefined : Math.max(...times);
}
/** Last day of a standing snooze. */
function snoozedUntil({ orders }) {
    return orders.find(({ kind }) => kind === 'snooze')?.until;
}

// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/sections/problem-list.js
var problem_list = __webpack_require__(47392);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
;// CONCATENATED MODULE: ./build/report/weekly/outcome-words.js

const WRITTEN = {
    open: 'opened',
    reopen: 'opened again',
    update: 'updated',
    close: 'closed',
    none: '',
};
const PLANNED = {
    open: 'would be opened',
    reopen: 'would be opened again',
    update: 'would be updated',
    close: 'would be closed',
    none: '',
};
const outcome_words_WHY = {
    fresh: 'none is needed',
    accepted: 'what is left is accepted',
    'not-reviewed': 'not reviewed here any more',
    duplicate: 'a second one about the same',
    unknown: 'left alone: it cannot be judged',
    unchanged: 'says it already',
    held: 'left alone',
    'not-planned': 'closed as not planned; nothing has happened since',
    'too-many-new': 'waits: no more than five are opened a week',
    postponed: 'waits for its turn',
    'moved-on': 'left alone: somebody changed it meanwhile',
    refused: 'could not be written',
};
/** What was done about an issue, or would be, and where nothing is done, why. */
function outcomeWords({ action, why }, written) {
    if (action === 'none')
        return (0,words/* words */.aL) `${why === undefined ? '' : outcome_words_WHY[why]}`;
    const because = action === 'close' && why !== undefined && why !== 'fresh' ? `: ${outcome_words_WHY[why]}` : '';
    return (0,words/* words */.aL) `${(written ? WRITTEN : PLANNED)[action]}${because}`;
}

;// CONCATENATED MODULE: ./build/report/weekly/review.js










/** GitHub drops a step's summary whole above 1 MiB. */
const LIMIT = 900_000;
const MOST_ROWS = 50;
const MOST_NAMED = 3;
/** A weekly review as Markdown: every suite in a table, and in full what was not written where it belongs. */
function renderReview(report, limit = LIMIT) {
    const parts = [(0,markdown/* toMarkdown */.l)(overview(report))];
    let room = limit - Buffer.byteLength(parts[0] ?? '');
    for (const { text } of unwritten(report)) {
        const part = `${(0,markdown/* toMarkdown */.l)([(0,report_blocks/* heading */.R_)(4, (0,words/* words */.aL) `${(0,words/* code */.aY)(text.title, 300)}`)])}\n\n${text.body}`;
        room -= Buffer.byteLength(part) + 2;
        if (room < 0) {
            parts.push((0,markdown/* toMarkdown */.l)([(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `More texts were left out for length.`)]));
            break;
        }
        parts.push(part);
    }
    return parts.join('\n\n');
}
/** The same for a terminal; the texts stand there letter by letter, as they would be written. */
function renderReviewText(report, { columns = 80, style } = {}) {
    const rule = '─'.repeat(Math.min(columns, 80));
    const texts = unwritten(report).map(({ text }) => [rule, text.title, '', text.body, rule].join('\n'));
    return [toTerminal(overview(report), columns, style), ...texts].join('\n\n');
}
function overview(report) {
    const { issues, asOf, config, remarks } = report;
    const problems = unique([...report.problems, ...issues.flatMap((issue) => issue.problems)]);
    const said = [...remarks, ...issues.flatMap((issue) => issue.remarks)];
    return [
        (0,report_blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${headlineOf(report)}`),
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `Weekly review of ${(0,words/* code */.aY)(config)} as of ${(0,values_days/* dayOf */.kb)(new Date(asOf))}.${report.written ? '' : ' Nothing was written; this is what would be, were there no issue yet.'}`),
        (0,report_blocks/* table */.tp)([(0,report_blocks/* leftColumn */.Cd)('suite'), (0,report_blocks/* rightColumn */.DK)('eval lag'), (0,report_blocks/* rightColumn */.DK)('objective met'), (0,report_blocks/* leftColumn */.Cd)('issue')], issues
            .slice(0, MOST_ROWS)
            .map((issue) => [nameOf(issue), lagOf(issue), objectiveOf(issue), issueOf(issue, report)])),
        ...(issues.length <= MOST_ROWS ? [] : [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `And ${(0,format/* plural */.LS)(issues.length - MOST_ROWS, 'more issue')}.`)]),
        ...(problems.length === 0 ? [] : [(0,report_blocks/* list */.p_)(problems.map(problem_list/* problemWords */.$3))]),
        ...(said.length === 0 ? [] : [(0,report_blocks/* list */.p_)(said.map((remark) => (0,words/* capital */.Nx)([(0,words/* sentence */.em)(remark)])))]),
        ...issues.slice(0, MOST_ROWS).flatMap((issue) => toLookAt(issue, issues.length)),
    ];
}
/** What stands in no issue, since there is none to write or it says the rest already. */
function toLookAt({ suite, text, lookAt }, of) {
    const blocks = text === undefined ? lookAtBlocks(lookAt) : [];
    return blocks.length === 0 || of === 1 ? blocks : [(0,report_blocks/* heading */.R_)(4, (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)}`), ...blocks];
}
/** Several suites may share one problem. */
function unique(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function headlineOf({ issues, isWhole }) {
    const named = (which) => [
        ...new Set(issues.flatMap((issue) => (which(issue) ? issue.suite : []))),
    ];
    const [stale, unknown, all] = [named(isStale), named(({ why }) => why === 'unknown'), named(() => true)];
    const fresh = isWhole ? 'is fresh' : 'shows nothing stale, and not all was looked at';
    if (all.length === 1) {
        const late = issues.some((issue) => isStale(issue) && staleSince(issue) !== undefined);
        const is = unknown.length > 0 ? 'could not be judged' : stale.length === 0 ? fresh : late ? 'is stale' : 'wants a look';
        return (0,words/* words */.aL) `${(0,words/* code */.aY)(all[0] ?? '')} ${is}`;
    }
    if (stale.length + unknown.length === 0)
        return (0,words/* words */.aL) `None of ${all.length} suites ${isWhole ? 'is stale' : 'shows anything stale, and not all was looked at'}`;
    return (0,words/* listed */.KE)([
        counted(stale, all.length, stale.length === 1 ? 'is stale' : 'are stale'),
        counted(unknown, all.length, 'could not be judged'),
    ].filter((part) => part.length > 0));
}
function counted(suites, of, what) {
    if (suites.length === 0)
        return [];
    return (0,words/* words */.aL) `${suites.length} of ${of} suites ${what} (${(0,words/* listedUpTo */.MH)(MOST_NAMED, suites.map((suite) => (0,words/* code */.aY)(suite)))})`;
}
/** What only speaks where an issue stands anyway makes no suite stale. */
function isStale({ action, why, causes }) {
    return causes.length > 0 && action !== 'close' && why !== 'fresh' && why !== 'unknown';
}
function nameOf({ suite, cause }) {
    return cause === undefined ? (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)}` : (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)}, ${(0,words/* code */.aY)(cause, 120)}`;
}
function lagOf({ figures, why }) {
    if (figures === undefined)
        return (0,words/* words */.aL) `–`;
    if (why === 'unknown')
        return (0,words/* words */.aL) `not known`;
    return (0,words/* words */.aL) `${figures.lagDays === null ? 'none' : (0,format/* plural */.LS)(figures.lagDays, 'day')}`;
}
function objectiveOf({ figures }) {
    if (figures === undefined)
        return (0,words/* words */.aL) `–`;
    const { met, of, unknown } = figures.weeks;
    const unseen = unknown === 0 ? '' : `, ${unknown} not known`;
    return (0,words/* words */.aL) `${of === 0 ? 'no week is over' : `${met} of ${(0,format/* plural */.LS)(of, 'week')}${unseen}`}`;
}
function issueOf(issue, { written }) {
    const outcome = outcomeWords(issue, written);
    const { number, url, why, causes } = issue;
    if (why === 'fresh' && issue.action === 'none' && causes.length > 0) {
        const rules = [...new Set(causes.map(({ finding }) => finding.rule))].map((rule) => (0,words/* code */.aY)(rule));
        return (0,words/* words */.aL) `${outcome} for ${(0,words/* listed */.KE)(rules)} alone`;
    }
    return number === undefined || url === undefined ? outcome : (0,words/* words */.aL) `${(0,words/* link */.nf)(`#${number}`, url)} ${outcome}`;
}
/** Texts that stand nowhere else. */
function unwritten({ issues, written }) {
    return issues.flatMap(({ text, why }) => (text !== undefined && (!written || why === 'refused') ? [{ text }] : []));
}

// EXTERNAL MODULE: ./build/store/open-store.js + 1 modules
var open_store = __webpack_require__(36318);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/github/branches.js
var branches = __webpack_require__(26436);
// EXTERNAL MODULE: ./build/github/default-branch.js
var default_branch = __webpack_require__(12876);
// EXTERNAL MODULE: ./build/report/draft/body.js
var body = __webpack_require__(53723);
// EXTERNAL MODULE: ./build/jobs/draft/commit-drafts.js
var commit_drafts = __webpack_require__(81505);
// EXTERNAL MODULE: ./build/jobs/draft/compare-url.js
var compare_url = __webpack_require__(60738);
// EXTERNAL MODULE: ./build/jobs/draft/draft-branch.js
var draft_branch = __webpack_require__(41919);
;// CONCATENATED MODULE: ./build/jobs/draft/drafted-branch.js






/**
 * Drafted cases that wait on a branch of which no pull request was opened. `undefined` also where GitHub does not say:
 * nothing depends on it.
 */
async function draftedBranch(client, place) {
    try {
        // Most repositories have none: one request says so.
        if ((await (0,branches/* branchesBeginning */.Ow)(client, draft_branch/* BRANCH */.dI)).size === 0)
            return undefined;
        const { branch: defaultBranch } = await (0,default_branch/* tipOfDefaultBranch */.c)(client);
        const { current } = await (0,draft_branch/* draftBranches */.Aj)(client, defaultBranch);
        const cases = (0,commit_drafts/* draftedBy */.YB)(current.beyond.headlines);
        if (current.pull !== undefined || cases === 0)
            return undefined;
        const offered = { branch: current.name, into: defaultBranch, title: body/* PULL_REQUEST_TITLE */.dc, body: '' };
        return { url: (0,compare_url/* compareUrl */.X)(place, offered), cases };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compare/compare-runs.js + 5 modules
var compare_runs = __webpack_require__(71337);
// EXTERNAL MODULE: ./build/measure/compare-sides.js + 5 modules
var compare_sides = __webpack_require__(10692);
// EXTERNAL MODULE: ./build/measure/records.js
var records = __webpack_require__(32941);
// EXTERNAL MODULE: ./build/measure/run-head.js
var run_head = __webpack_require__(7101);
// EXTERNAL MODULE: ./build/rules/step/subjects.js
var subjects = __webpack_require__(91226);
// EXTERNAL MODULE: ./build/rules/step/wording.js
var step_wording = __webpack_require__(6911);
;// CONCATENATED MODULE: ./build/rules/shift/agent.js



/**
 * Two runs of the same fingerprint differ by more than chance. Prompts, cases, scorers, agent and config were the same,
 * so what moved lies outside of the repository: the model behind a name, or what a tool answers.
 */
function agentShifted(comparison, options) {
    const worse = (0,subjects/* subjectsWith */.U)(comparison, 'regressed');
    const better = (0,subjects/* subjectsWith */.U)(comparison, 'improved');
    if (worse.length + better.length === 0)
        return [];
    return [
        (0,make_finding/* finding */.g)('shift/agent', options, {
            suite: comparison.suite,
            subject: 'agent',
            message: `${said(worse, better)} though prompts, cases and agent stayed as they were: the model or a tool moved underneath`,
            evidence: [
                ...worse.flatMap((subject) => [`${(0,step_wording/* changeSentence */.y6)(subject)} got worse`, ...(0,step_wording/* movedLines */.rW)(subject)]),
                ...better.flatMap((subject) => [`${(0,step_wording/* changeSentence */.y6)(subject)} got better`, ...(0,step_wording/* movedLines */.rW)(subject)]),
            ],
            fix: 'Look at what the model is called and at what its provider announced, then at the tools the agent reached. Name a fixed model, or accept the new results: close this issue, and what was recorded last is compared with from then on.',
        }),
    ];
}
function said(worse, better) {
    const parts = [
        ...(worse.length === 0 ? [] : [`${(0,step_wording/* names */.Dy)(worse.map(({ name }) => name))} got worse`]),
        ...(better.length === 0 ? [] : [`${(0,step_wording/* names */.Dy)(better.map(({ name }) => name))} got better`]),
    ];
    return parts.join(' and ');
}

// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/run/threshold-of.js
var threshold_of = __webpack_require__(89679);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
;// CONCATENATED MODULE: ./build/jobs/weekly/without-runs.js
/** A review that runs nothing says so of every suite that could be run. */
function withoutRuns(facts) {
    return facts.map((one) => {
        if (!one.suite.weekly.run)
            return notAsked(one);
        return one.suite.agent === undefined ? one : saying(one, 'results: nothing was run for this review');
    });
}
function notAsked(facts) {
    if (facts.suite.agent === undefined)
        return facts;
    return saying(facts, 'results: the suite is not run every week (`weekly: { run: true }` would)');
}
function saying(facts, sentence) {
    return { ...facts, notLookedAt: [...facts.notLookedAt, sentence] };
}

;// CONCATENATED MODULE: ./build/jobs/weekly/agent-shift.js














/** Recorded runs are kept for a quarter and the one before; the review looks back as far as its objective does. */
const LONGEST_BACK = 12 * 7 * scalars/* DAY */.d_;
/**
 * Runs every suite that asks for it as it stands, and compares with the last recorded run of the same fingerprint. What
 * differs then comes from outside of the repository.
 */
async function withShifts(facts, request) {
    const asked = facts.filter(({ suite }) => suite.weekly.run && suite.agent !== undefined);
    if (asked.length === 0)
        return facts.map(notAsked);
    const { world, project, leg, protect } = request;
    const commit = (await (0,git/* resolveCommit */.WL)(project.repository, 'HEAD')) ?? 'HEAD';
    const { suites } = await (0,run_head/* runHead */.e)({
        world,
        project,
        commit,
        leg,
        protect,
        suites: asked.map(({ suite }) => suite.name),
    });
    const shifted = [];
    for (const one of facts) {
        const ran = asked.includes(one) ? suites.find(({ suite }) => suite === one.suite.name) : undefined;
        const [file] = ran?.files ?? [];
        if (ran === undefined)
            shifted.push(notAsked(one));
        else if (file === undefined)
            shifted.push(notRun(one, ran.problems));
        else
            shifted.push(await compared(one, file.file, request));
    }
    return shifted;
}
async function compared(facts, file, request) {
    const { suite } = facts;
    const { header } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), file);
    const recorded = await findReference(suite.name, header.fingerprint, request);
    if (typeof recorded === 'string')
        return notCompared(facts, recorded);
    const folder = await (0,records/* pullRequestFolder */.D8)(request.project, suite.name, header.revision);
    const before = (0,external_node_path_.join)(folder, 'weekly-recorded.jsonl');
    await (0,files/* writeText */.x3)(before, recorded.text);
    const threshold = (0,threshold_of/* thresholdOf */.p)(suite);
    const comparison = (0,compare_runs/* compareRuns */.q)(await (0,compare_sides/* factsOf */.xS)(before, threshold), await (0,compare_sides/* factsOf */.xS)(file, threshold), {
        margin: suite.margin,
    });
    if (comparison.comparable !== true)
        return notCompared(facts, `the recorded run is not comparable: ${comparison.comparable.reason}`);
    const causes = agentShifted(comparison, (0,levels/* ruleOptions */.j)(request.loaded.config, 'shift/agent')).map((finding) => ({
        finding: {
            ...finding,
            evidence: [
                `compared with the run of ${recorded.startedAt} at ${(0,format/* shortRevision */.w7)(recorded.revision)}`,
                ...finding.evidence,
            ],
        },
        opens: true,
        // Of the run that it is compared with: the same for as long as that one stands, so that it is told once.
        latest: Date.parse(recorded.startedAt),
        commits: [],
        cases: facts.timeline.history.cases.map(({ id }) => id),
    }));
    return { ...facts, beside: [...facts.beside, ...causes] };
}
/** The run to compare with. What an open issue was compared with stays so; a run under another fingerprint is no run of this. */
async function findReference(suite, fingerprint, { store, world, baselineOf }) {
    const baseline = baselineOf(suite);
    const [from, to] = baseline === undefined
        ? [new Date(world.now.getTime() - LONGEST_BACK), world.now]
        : [new Date(baseline), new Date(baseline + 999)];
    const found = fingerprint === undefined ? undefined : await store.find({ suite, fingerprint, notOlderThan: from, now: to });
    if (found !== undefined)
        return found;
    return baseline === undefined
        ? 'no run of the same fingerprint is on record to compare with'
        : 'the run that the shift was found against is no longer on record, or of another fingerprint than the suite has now';
}
/** Nothing is known of its results, and so nothing that may stand about them is taken back. */
function notRun(facts, problems) {
    return { ...notCompared(facts, 'the suite could not be run'), problems: [...facts.problems, ...problems] };
}
function notCompared(facts, why) {
    const sentence = `results: ${why}`;
    return { ...saying(facts, sentence), unseen: [...facts.unseen, { rule: 'shift/agent', why: sentence }] };
}

// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
// EXTERNAL MODULE: ./build/config/rule-ids.js
var rule_ids = __webpack_require__(51902);
// EXTERNAL MODULE: ./build/rules/standing.js + 1 modules
var rules_standing = __webpack_require__(2745);
;// CONCATENATED MODULE: ./build/review/review-suite.js







/** How many weeks the objective is counted over. */
const WEEKS = 12;
/** Reviews a suite as of a moment, which may be any of the past: nothing here looks at a clock. */
function reviewSuite(facts, { config, orders }, asOf) {
    const { suite, timeline, failures, citedElsewhere } = facts;
    const given = orders.map(orderOf);
    const state = suiteState(timeline, { suite, config, orders: given, failures, citedElsewhere, weeks: WEEKS }, asOf);
    const beside = facts.beside.filter(({ since, finding }) => (since ?? asOf) <= asOf && finding.level !== 'off');
    const isAccepted = ({ finding, latest }) => {
        const upTo = acceptedUpTo(given, finding.key, asOf);
        const isKnown = upTo > Number.NEGATIVE_INFINITY && upTo >= (latest ?? Number.NEGATIVE_INFINITY);
        return isKnown || (0,rules_standing/* standing */.JA)([finding], config, new Date(asOf)).length === 0;
    };
    const isQuiet = ({ finding }) => isSnoozed(given, finding.key, asOf);
    const open = beside.filter((cause) => !isAccepted(cause));
    return {
        facts,
        asOf,
        state,
        causes: [...open.filter((cause) => !isQuiet(cause)), ...state.causes],
        snoozed: [...open.filter(isQuiet), ...state.snoozed],
        accepted: [...beside.filter(isAccepted), ...state.accepted],
        orders,
        isOff: (rule) => (0,rule_ids/* findRule */.Il)(rule) !== undefined && (0,levels/* ruleOptions */.j)(config, rule).level === 'off',
        unreadable: state.known && asOf >= timeline.begins && !isEmpty(timeline, asOf) ? [] : unreadableAt(facts, asOf),
    };
}
/** The findings that speak. */
function findingsOf(reviews) {
    return reviews.flatMap(({ causes }) => causes.map(({ finding }) => finding));
}
/** What is said in the issue of one cause is about that cause alone. */
function orderOf({ order, cause }) {
    if (cause === undefined)
        return order;
    return order.kind === 'snooze' ? { ...order, cause } : { ...order, within: cause };
}
/** Every case was taken out again. */
function isEmpty({ history, cases }, asOf) {
    return history.cases.length === 0 && casesAsOf(cases, asOf).length === 0;
}
function unreadableAt({ timeline, suite }, asOf) {
    const { since } = timeline.history;
    if (asOf < since)
        return [{ message: `nothing is known of ${(0,values_days/* dayOf */.kb)(asOf)}: the history begins on ${(0,values_days/* dayOf */.kb)(since)}` }];
    const last = timeline.history.entries.findLast(({ commit }) => commit.time <= asOf);
    if (last !== undefined && last.unreadable.length > 0)
        return last.unreadable;
    if (asOf < timeline.begins) {
        const came = Number.isFinite(timeline.begins) ? `; the first came on ${(0,values_days/* dayOf */.kb)(timeline.begins)}` : '';
        return [{ message: `on ${(0,values_days/* dayOf */.kb)(asOf)} there was no case of ${suite.name} yet${came}` }];
    }
    if (isEmpty(timeline, asOf)) {
        return [{ message: `${suite.name} has no case any more`, remedy: 'Name under `cases` where they are now' }];
    }
    return [
        { message: `the cases of ${suite.name} could not be read as they were`, remedy: 'See what `evalgap check` says' },
    ];
}

// EXTERNAL MODULE: ./build/commands/standing-orders.js
var standing_orders = __webpack_require__(85637);
;// CONCATENATED MODULE: ./build/review/weekly-issues.js


/** The issues that a suite should have: one, or one for each cause. None where nothing is reason enough to open one. */
function weeklyIssues(review, place) {
    if (review.unreadable.length > 0)
        return [];
    const { facts } = review;
    const common = {
        ...place,
        ...figuresOf(review),
        suite: facts.suite.name,
        notLookedAt: facts.notLookedAt,
    };
    const lookAt = facts.lookAt === undefined ? {} : { lookAt: facts.lookAt };
    const issues = facts.suite.issues === 'per-cause'
        ? [...review.causes, ...review.snoozed]
            .filter(opens)
            .filter(hasShortKey)
            .map((cause) => {
            const { key, rule } = cause.finding;
            const shown = rule.startsWith('shift/') ? lookAt : {};
            return { ...common, ...shown, cause: key, causes: [cause], accepted: [], orders: ordersIn(review, key) };
        })
        : [ofSuite(review, { ...common, ...lookAt, orders: ordersIn(review, undefined) })];
    return issues.filter(({ causes }) => causes.length > 0);
}
/** The figures that every text about a suite shows. */
function figuresOf({ state, asOf, facts }) {
    const { lagDays, weeks, lagByWeek, weekNames } = state;
    return { asOf, lagDays, weeks, lagByWeek, weekNames, freshness: facts.suite.freshness };
}
/** The orders that were given in one issue and hold. */
function ordersIn({ orders, asOf }, cause) {
    const own = orders.filter((given) => given.cause === cause).map(({ order }) => order);
    return (0,standing_orders/* activeOrders */.uD)(own, new Date(asOf));
}
/** While it is snoozed it goes on saying what it said. */
function ofSuite(review, issue) {
    const snoozed = snoozedUntil(issue) === undefined ? [] : review.snoozed;
    const causes = [...review.causes, ...snoozed];
    const { accepted, state } = review;
    return { ...issue, causes: causes.some(opens) ? causes : [], more: state.more, accepted };
}
function opens(cause) {
    return cause.opens;
}
/** An issue's hidden line holds its key: with a longer one it would never be found again. */
const LONGEST_KEY = 1_000;
/** Whether a cause can have an issue of its own. */
function hasShortKey({ finding }) {
    return finding.key.length <= LONGEST_KEY;
}

;// CONCATENATED MODULE: ./build/jobs/weekly/outcome.js





/** A review as a report, and what it comes to. What could not be judged or written is never a pass. */
function outcomeOf({ loaded, asOf, place }, done) {
    const { reviews, issues, written, remarks } = done;
    const problems = [...reviews.flatMap(({ facts }) => facts.problems), ...done.problems];
    const findings = findingsOf(reviews).map((finding) => (0,places/* placedBeside */.u3)(loaded.file, finding));
    const fails = (0,rules_standing/* failing */.Jr)(findings, loaded.config.failOn);
    const couldNot = done.failed || reviews.some(({ unreadable, facts }) => unreadable.length + facts.problems.length > 0);
    return {
        report: {
            config: place.config,
            asOf,
            written,
            isWhole: problems.length === 0 && reviews.every(({ facts }) => facts.unseen.every(({ usual }) => usual === true)),
            issues,
            problems,
            remarks: [...remarks, ...notWhole(reviews), ...withoutIssue(reviews), ...whyItFails(fails)],
        },
        findings,
        exitCode: couldNot ? 2 : fails.length > 0 ? 1 : 0,
    };
}
/** It stands under "Not looked at" in an issue, but there may be none. Rules with the same reason are told together. */
function notWhole(reviews) {
    return reviews.flatMap(({ facts: { suite, unseen } }) => {
        const byReason = new Map();
        for (const { rule, why, usual } of unseen)
            if (usual !== true)
                byReason.set(why, (byReason.get(why) ?? new Set()).add(`\`${rule}\``));
        const name = suite.name.replaceAll('`', "'");
        return [...byReason].map(([why, rules]) => {
            const go = rules.size === 1 ? 'goes' : 'go';
            return `not all that ${[...rules].join(', ')} ${go} by could be looked at in \`${name}\`: ${why}`;
        });
    });
}
function withoutIssue(reviews) {
    return reviews.flatMap(({ facts: { suite }, causes }) => {
        const long = suite.issues === 'per-cause' ? causes.filter((cause) => !hasShortKey(cause)).length : 0;
        return long === 0 ? [] : [`${(0,format/* plural */.LS)(long, 'cause')} of ${suite.name} cannot have an issue: the name is too long`];
    });
}
function whyItFails(findings) {
    const rules = [...new Set(findings.map(({ rule }) => `\`${rule}\``))];
    return rules.length === 0 ? [] : [`this review fails, since \`fail-on\` names ${rules.join(', ')}`];
}

// EXTERNAL MODULE: ./build/gather/suite-side.js
var suite_side = __webpack_require__(34788);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/system/git-stream.js




/** How much of git's output may wait, so that it goes on working while its reader is busy. */
const READ_AHEAD = 4 << 20;
const MOST_STDERR = 4096;
/** Settings of the machine; every other variable of git's own says where a repository is. */
const KEPT = new Set(['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_SYSTEM', 'GIT_EXEC_PATH']);
function streamGit(directory, args) {
    const child = (0,external_node_child_process_.spawn)('git', [...git/* HARDENED */.k4, ...args], { cwd: directory, env: environment(), stdio: 'pipe' });
    child.stdin.on('error', () => { });
    const output = child.stdout.pipe(new external_node_stream_.PassThrough({ readableHighWaterMark: READ_AHEAD }));
    const ended = endOf(child, args[0] ?? '');
    // Whoever waits for the end is told; it is no unhandled rejection when nobody does.
    ended.catch(() => { });
    return { input: child.stdin, output, ended, stop: () => void child.kill() };
}
function endOf(child, name) {
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
        stderr = (stderr + chunk.toString('utf8')).slice(-MOST_STDERR);
    });
    return new Promise((resolve, reject) => {
        child.once('error', (error) => {
            const { code, message } = error;
            reject(new problem/* CouldNotCheck */.xy({ message: code === 'ENOENT' ? 'git is not installed or not on PATH' : `git: ${message}` }));
        });
        child.once('close', (code) => {
            if (code === 0)
                resolve();
            else
                reject(new problem/* CouldNotCheck */.xy({
                    message: `git ${name} failed: ${stderr.trim().split('\n').at(-1) ?? ''}`,
                    remedy: 'Check with `git fsck` that the clone is whole',
                }));
        });
    });
}
function environment() {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || KEPT.has(name));
    return {
        ...Object.fromEntries(own),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        // What was put in place of a commit is known to this clone alone, and may cut off all that was before.
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: '/dev/null',
        // Otherwise `git log` writes each commit by itself, and wakes its reader as often.
        GIT_FLUSH: '0',
    };
}

;// CONCATENATED MODULE: ./build/system/blob-reader.js

/** As many bytes as the longest file of cases that is read anywhere. */
const LARGEST = 32 << 20;
/** Answers come in the order of the questions, any number of which may be waiting. */
function openBlobs({ root }, largest = LARGEST) {
    const stream = streamGit(root, ['cat-file', '--batch']);
    const waiting = [];
    let unsaid = '';
    let failure;
    const fail = (error) => {
        failure = error;
        for (const { reject } of waiting.splice(0))
            reject(error);
    };
    const say = () => {
        if (unsaid !== '')
            stream.input.write(unsaid);
        unsaid = '';
    };
    const take = answers(largest, (reading) => waiting.shift()?.resolve(reading));
    stream.output.on('data', take);
    stream.ended.then(() => fail(new Error('the blobs are closed')), fail);
    return {
        read(name) {
            // A question is one line.
            if (/[\n\0]/.test(name))
                return Promise.resolve({ kind: 'absent' });
            return new Promise((resolve, reject) => {
                if (failure !== undefined)
                    return reject(failure);
                waiting.push({ resolve, reject });
                // What is asked in one go is written in one.
                if (unsaid === '')
                    process.nextTick(say);
                unsaid += `${name}\n`;
            });
        },
        async close() {
            say();
            stream.input.end();
            await stream.ended.catch(() => undefined);
        },
    };
}
/** Takes the answers apart as they come in: a line, then content and a line feed where there is something. */
function answers(largest, answer) {
    let line = '';
    let open;
    let left = 0;
    const begin = (text) => {
        const [, id = '', type = '', digits] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(text) ?? [];
        if (digits === undefined)
            answer({ kind: 'absent' });
        else
            open = { id, type, size: Number(digits), pieces: [] };
        left = Number(digits) + 1;
    };
    const end = ({ id, type, size, pieces }) => {
        open = undefined;
        if (type !== 'blob')
            answer({ kind: 'absent' });
        else if (size > largest)
            answer({ kind: 'too-large', id, size });
        else
            answer({ kind: 'blob', id, content: joined(pieces).subarray(0, size) });
    };
    return (chunk) => {
        for (let at = 0; at < chunk.length;) {
            if (open === undefined) {
                const feed = chunk.indexOf(LINE_FEED, at);
                line += chunk.toString('latin1', at, feed === -1 ? chunk.length : feed);
                at = feed === -1 ? chunk.length : feed + 1;
                if (feed === -1)
                    break;
                begin(line);
                line = '';
            }
            else {
                const piece = chunk.subarray(at, at + left);
                if (open.type === 'blob' && open.size <= largest)
                    open.pieces.push(piece);
                left -= piece.length;
                at += piece.length;
                if (left === 0)
                    end(open);
            }
        }
    };
}
/** Most files come in one piece, which need not be copied: they are read at once and let go. */
function joined(pieces) {
    const [only = EMPTY, ...more] = pieces;
    return more.length === 0 ? only : Buffer.concat(pieces);
}
const EMPTY = Buffer.alloc(0);
const LINE_FEED = 0x0a;

;// CONCATENATED MODULE: ./build/system/git-log.js



/**
 * Merges are left out unless only first parents are followed. Paths are not limited: git would then be silent about the
 * other half of a file that was moved in.
 */
function openLog({ root }, { until, firstParent }) {
    const stream = streamGit(root, [
        'log',
        ...(firstParent ? ['--first-parent', '--diff-merges=first-parent'] : ['--no-merges', '--date-order']),
        ...['--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative', '--ignore-submodules=none', '--root'],
        ...['--no-show-signature', '--no-color', '--encoding=UTF-8', '--format=tformat:%H %ct %s', '-O/dev/null'],
        ...['--end-of-options', until, '--'],
    ]);
    return { lots: lotsOf(stream), close: stream.stop };
}
async function* lotsOf(stream) {
    let last;
    let isPath = false;
    for await (const tokens of tokensOf(stream)) {
        const done = [];
        for (const token of tokens) {
            if (isPath) {
                last?.paths.push(pathOf(token));
                isPath = false;
            }
            else if (token.startsWith(':') || token.startsWith('\n:')) {
                last?.metas.push(token);
                isPath = true;
            }
            else {
                if (last !== undefined)
                    done.push(commitOf(last));
                last = { header: token, metas: [], paths: [] };
            }
        }
        yield done;
    }
    if (last !== undefined)
        yield [commitOf(last)];
}
/** Every path of a commit. */
async function* readTree({ root }, commit) {
    const stream = streamGit(root, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
    for await (const tokens of tokensOf(stream)) {
        yield tokens.map((token) => {
            const tab = token.indexOf('\t');
            const [mode = '', , id = ''] = token.slice(0, tab).split(' ');
            return [pathOf(token.slice(tab + 1)), { kind: kindOf(mode), id }];
        });
    }
}
/**
 * Throws `CouldNotCheck` when this clone does not hold all commits and their files: what is not here would look as if
 * it had never been.
 */
async function requireWholeHistory(repository) {
    const [shallow, settings] = await Promise.all([
        (0,git/* isShallow */.fE)(repository),
        (0,git/* git */.$Y)(repository.root, ['config', '--list', '-z']),
    ]);
    if (shallow) {
        throw new problem/* CouldNotCheck */.xy({
            message: 'this clone is shallow: the commits before its edge are not here, so what changed when is not known',
            remedy: 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`',
        });
    }
    if ((0,git/* nulSeparated */.sk)(settings).some(saysPartial)) {
        throw new problem/* CouldNotCheck */.xy({
            message: 'this clone is partial: old versions of files are not here, so what changed when is not known',
            remedy: 'Give actions/checkout `fetch-depth: 0` and neither `filter` nor `sparse-checkout`; elsewhere, clone without `--filter`',
        });
    }
}
/** A setting as `git config -z` prints it, by which files are fetched only when they are looked at. */
function saysPartial(setting) {
    const [key = '', value = 'true'] = setting.split('\n', 2);
    if (/^remote\..*\.promisor$/.test(key))
        return !/^(?:false|no|off|0|)$/i.test(value);
    return key === 'extensions.partialclone' || /^remote\..*\.partialclonefilter$/.test(key);
}
/** In bytes: enough commits at once for whoever reads their files to ask for many in one go. */
const LOT = 256 << 10;
/**
 * What stands between NULs, a character for each byte, in lots. Ends git when its reader goes away before the end.
 */
async function* tokensOf(stream) {
    let text = '';
    try {
        for await (const chunk of stream.output) {
            text += chunk.toString('latin1');
            if (text.length < LOT)
                continue;
            const tokens = text.split('\0');
            text = tokens.pop() ?? '';
            yield tokens;
        }
        await stream.ended;
        yield text.split('\0').slice(0, -1);
    }
    finally {
        stream.stop();
    }
}
function commitOf({ header, metas, paths }) {
    const first = header.indexOf(' ');
    const second = header.indexOf(' ', first + 1);
    return {
        time: Number(header.slice(first + 1, second)) * 1000,
        paths,
        details: () => ({
            sha: copyOf(header.slice(0, first)),
            subject: Buffer.from(header.slice(second + 1), 'latin1').toString('utf8'),
            entries: metas.map((meta, index) => entryOf(meta.slice(meta.indexOf(':') + 1), copyOf(paths[index] ?? ''))),
        }),
    };
}
/** A text of its own, where a slice would keep all of the text that it was cut from. */
function copyOf(text) {
    return Buffer.from(text).toString();
}
/** `100644 100644 <id> <id> M`, with zeros where there is nothing. */
function entryOf(meta, path) {
    const half = 14 + (meta.length - 17) / 2;
    const before = meta.startsWith(NOTHING) ? {} : { before: { kind: kindOf(meta), id: copyOf(meta.slice(14, half)) } };
    const after = meta.startsWith(NOTHING, 7)
        ? {}
        : { after: { kind: kindOf(meta.slice(7)), id: copyOf(meta.slice(half + 1, -2)) } };
    return { path, ...before, ...after };
}
const NOTHING = '000000';
function kindOf(mode) {
    if (mode.startsWith('120000'))
        return 'link';
    return mode.startsWith('160000') ? 'submodule' : 'file';
}
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A path that is no UTF-8 still has to be told from every other. */
function pathOf(token) {
    if (!/[\x80-\xff]/.test(token))
        return token;
    const bytes = Buffer.from(token, 'latin1');
    const text = bytes.toString('utf8');
    if (!text.includes('\uFFFD'))
        return text;
    try {
        return strict.decode(bytes);
    }
    catch {
        return token.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
    }
}

;// CONCATENATED MODULE: ./build/history/commit-times.js
/**
 * Dates of commits, bounded by their places: in the order of the history, none before the one of an older commit and
 * none after the present. Clocks that are wrong are few, so the dates believed are the most that go together without
 * one going back (the longest non-decreasing subsequence, by patience sorting), and of as many the latest: what is told
 * as older than it is would be told as overdue. Any other moves to the nearest moment that its neighbours leave it.
 * Dates in the future, and those of clocks that were never set, are not believed.
 *
 * @param dates from the oldest commit to the newest, in milliseconds
 */
function boundedTimes(dates, now) {
    const times = dates.map((date) => Math.min(date, now));
    const believed = latestAscent(times, (index) => {
        const date = dates[index] ?? 0;
        return date > 0 && date <= now;
    });
    let least = Number.NEGATIVE_INFINITY;
    for (let index = 0, next = 0; index < times.length; index += 1) {
        const time = times[index] ?? now;
        const bound = next < believed.length ? (times[believed[next] ?? 0] ?? now) : now;
        if (believed[next] === index)
            next += 1;
        least = index === 0 && time <= 0 ? bound : Math.max(least, Math.min(time, bound));
        times[index] = least;
    }
    return times;
}
/** Places of the longest subsequence that never goes down; of several that one with the highest values. */
function latestAscent(values, counts) {
    /** By length: where the subsequence of that length that begins highest begins. */
    const starts = new Int32Array(values.length);
    const after = new Int32Array(values.length);
    let length = 0;
    for (let index = values.length - 1; index >= 0; index -= 1) {
        if (!counts(index))
            continue;
        const place = firstBelow(values, starts, length, values[index] ?? 0);
        after[index] = place === 0 ? -1 : (starts[place - 1] ?? -1);
        starts[place] = index;
        length = Math.max(length, place + 1);
    }
    const found = new Int32Array(length);
    let index = starts[length - 1] ?? -1;
    for (let place = 0; place < length; place += 1) {
        found[place] = index;
        index = after[index] ?? -1;
    }
    return found;
}
function firstBelow(values, starts, length, value) {
    let [low, high] = [0, length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((values[starts[middle] ?? 0] ?? 0) < value)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/config/paths.js
var paths = __webpack_require__(97147);
;// CONCATENATED MODULE: ./build/history/tracked-paths.js


const MOST_REMEMBERED = 100_000;
function trackPaths(suites, folder) {
    const named = new Map();
    const latest = new Map();
    const remembered = new Map();
    const byGlob = globRoles(suites, folder);
    const shown = (path) => relativeTo(folder, path);
    const rolesOf = (path) => {
        const known = remembered.get(path);
        if (known !== undefined)
            return known;
        const roles = withoutProduct(union(named.get(path) ?? [], byGlob(path)));
        if (remembered.size >= MOST_REMEMBERED)
            remembered.clear();
        // A copy: what git's log says of a path is cut from a text of many commits.
        remembered.set(Buffer.from(path).toString(), roles);
        return roles;
    };
    let size = 0;
    const add = (path, roles) => {
        const known = named.get(path) ?? [];
        const all = union(known, roles);
        if (all.length === known.length)
            return;
        named.set(path, all);
        remembered.delete(path);
        size += 1;
    };
    for (const suite of suites) {
        for (const prompt of suite.prompts)
            add(within(folder, prompt.path), [{ kind: 'prompt', suite, prompt }]);
    }
    return {
        rolesOf,
        size: () => size,
        track: (path, role) => add(path, [role]),
        follow(path, former) {
            add(former, rolesOf(path));
            latest.set(shown(former), latest.get(shown(path)) ?? shown(path));
        },
        shown,
        today(path) {
            const now = latest.get(path);
            return now === path ? undefined : now;
        },
        placesOf: (suite, prompt) => [...named]
            .filter(([, roles]) => roles.some((role) => role.kind === 'prompt' && isSame(role, { kind: 'prompt', suite, prompt })))
            .map(([path]) => path)
            .reverse(),
        leadsTo(path, suite, kind) {
            const sought = kind === 'prompt' ? suite.prompts.map((prompt) => prompt.path) : suite[kind].map(fixedPart);
            return sought.some((inside) => `${within(folder, inside)}/`.startsWith(`${path}/`));
        },
    };
}
/** A path of the config as one from the repository's root. */
function within(folder, path) {
    return folder === '' ? (0,paths/* normalisePath */.qb)(path) : `${folder}/${(0,paths/* normalisePath */.qb)(path)}`;
}
/**
 * What is a prompt, a tool or a case is no product too, nor where it stood before: white space in a prompt would be a
 * change of the product. Around a region there is code, which may be one.
 */
function withoutProduct(roles) {
    const read = roles.filter((role) => role.kind === 'cases' || role.kind === 'tools' || (role.kind === 'prompt' && role.prompt.region === undefined));
    return roles.filter(({ kind, suite }) => kind !== 'product' || !read.some((other) => other.suite === suite));
}
function globRoles(suites, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const matchers = suites.map((suite) => ({
        suite,
        cases: matcher(suite.cases),
        tools: matcher(suite.tools),
        product: matcher(suite.product),
    }));
    return (path) => {
        if (!path.startsWith(prefix) || /(?:^|\/)(?:\.git|node_modules)\//.test(path))
            return [];
        const inside = path.slice(prefix.length);
        return matchers.flatMap(({ suite, cases, tools, product }) => [
            ...(cases(inside) ? [{ kind: 'cases', suite }] : []),
            ...(tools(inside) ? [{ kind: 'tools', suite }] : []),
            ...(product(inside) ? [{ kind: 'product', suite }] : []),
        ]);
    };
}
/** Of a glob, the folders that it names in full. */
function fixedPart(glob) {
    return picomatch.scan((0,paths/* normalisePath */.qb)(glob)).base;
}
function matcher(globs) {
    // A path may hold line feeds, which a dot passes by unless told.
    return globs.length === 0 ? () => false : picomatch(globs.map(paths/* normalisePath */.qb), { dot: true, flags: 's' });
}
function union(some, others) {
    return [...some, ...others.filter((other) => !some.some((role) => isSame(role, other)))];
}
function isSame(one, other) {
    if (one.kind !== other.kind || one.suite !== other.suite)
        return false;
    return !('prompt' in one) || ('prompt' in other && one.prompt === other.prompt);
}
function relativeTo(folder, path) {
    if (folder === '')
        return path;
    const from = folder.split('/');
    const to = path.split('/');
    let common = 0;
    while (common < from.length && common < to.length - 1 && from[common] === to[common])
        common += 1;
    return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

;// CONCATENATED MODULE: ./build/history/file-changes.js

/**
 * The entries of a commit that matter, with a moved file as one. Of where it came from only that is left which the file
 * is no more: moved out of one suite into another, it is gone from the first.
 */
function fileChanges(entries, moves, { rolesOf }) {
    const moved = new Map(moves.map(({ from, to }) => [to, from]));
    const left = new Map(moves.map(({ from, to }) => [from, rolesOf(to.path)]));
    return entries.flatMap((entry) => {
        const { path, before, after } = entry;
        const from = moved.get(entry);
        const taken = left.get(entry) ?? [];
        const roles = rolesOf(path).filter((role) => !taken.some((other) => isSame(role, other)));
        if (roles.length === 0)
            return [];
        const was = from === undefined ? before : from.before;
        return [
            {
                path,
                former: from?.path ?? path,
                roles,
                ...(was === undefined ? {} : { before: was }),
                ...(after === undefined ? {} : { after }),
            },
        ];
    });
}
/** The object of a plain file: what a link or a submodule leads to is no file of this repository's history. */
function fileId(entry) {
    return entry?.kind === 'file' ? entry.id : undefined;
}

;// CONCATENATED MODULE: ./build/history/look-ahead.js

/** In commits. Of more, the first would be forgotten before their turn. */
const AHEAD = 64;
/**
 * To be called at each of these commits in turn: files of the next ones are asked for, many at once, so that git and
 * the parser wait less for one another.
 */
function lookAheadIn(commits, readers) {
    let [passed, begun] = [0, 0];
    return () => {
        passed += 1;
        if (begun > passed + AHEAD / 2)
            return;
        for (const { entries } of commits.slice(begun, passed + AHEAD))
            begin(entries, readers);
        begun = passed + AHEAD;
    };
}
/** Only what stood before a commit: what it brought stood before a newer one, which has been looked at. */
function begin(entries, { paths, versions, prompts }) {
    for (const { path, before } of entries) {
        const id = fileId(before);
        if (id === undefined)
            continue;
        for (const { kind } of paths.rolesOf(path)) {
            if (kind === 'prompt')
                prompts.prepare(id, paths.shown(path));
            else if (kind === 'cases' || kind === 'tools')
                versions.prepare(kind, id, paths.shown(path));
        }
    }
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/cases/json-text.js
var json_text = __webpack_require__(44520);
// EXTERNAL MODULE: ./build/cases/parse-case.js + 3 modules
var parse_case = __webpack_require__(99172);
// EXTERNAL MODULE: ./build/cases/read.js + 6 modules
var read = __webpack_require__(19354);
// EXTERNAL MODULE: ./build/config/describe.js
var config_describe = __webpack_require__(83090);
;// CONCATENATED MODULE: ./build/history/bounded-cache.js
/** Two generations: when the younger has half the weight, the older is forgotten. Finding something costs no more. */
function boundedCache(heaviest) {
    let young = new Map();
    let old = new Map();
    let total = 0;
    const keep = (key, kept) => {
        total += kept.weight - (young.get(key)?.weight ?? 0);
        young.set(key, kept);
        if (total <= heaviest / 2)
            return;
        old = young;
        young = new Map();
        total = 0;
    };
    return {
        get(key) {
            const known = young.get(key);
            if (known !== undefined)
                return known.value;
            const older = old.get(key);
            if (older !== undefined)
                keep(key, older);
            return older?.value;
        },
        set: (key, value, weight) => keep(key, { value, weight }),
    };
}

;// CONCATENATED MODULE: ./build/history/line-reader.js

/** In bytes of the versions read last. */
const MOST_KEPT = 16 << 20;
/**
 * Reads versions of files by their lines. From one version of a file to the next most lines stay: those are found by
 * their bytes, not even made into texts, and keep their rows.
 */
function lineReader(readLine) {
    const latest = boundedCache(MOST_KEPT);
    return async (content, file) => {
        const near = latest.get(file) ?? line_reader_NOTHING;
        const longer = content.length - near.content.length;
        const head = commonHead(near.content, content);
        const tail = commonTail(near.content, content, head);
        // The lines from the one in which the head ends to the one in which the tail begins are read anew.
        const [first, last] = [firstFrom(near.ends, head), firstFrom(near.ends, near.content.length - tail)];
        const [ends, rows] = [near.ends.slice(0, first), near.rows.slice(0, first)];
        const stop = (near.ends[last] ?? 0) + longer;
        for (let start = (ends.at(-1) ?? -1) + 1; start <= stop;) {
            const feed = content.indexOf(line_reader_LINE_FEED, start);
            const end = feed === -1 ? stop : feed;
            rows.push(await readLine(content.toString('utf8', start, end), file));
            ends.push(end);
            start = end + 1;
        }
        for (const end of near.ends.slice(last + 1))
            ends.push(end + longer);
        const read = { content, ends, rows: rows.concat(near.rows.slice(last + 1)) };
        latest.set(file, read, content.buffer.byteLength);
        return read.rows;
    };
}
const line_reader_NOTHING = { content: Buffer.alloc(0), ends: [0], rows: [] };
const line_reader_LINE_FEED = 0x0a;
/** Bytes that two texts share at their beginnings, found by halves: comparing many at once costs next to nothing. */
function commonHead(one, other) {
    let [low, high] = [0, Math.min(one.length, other.length)];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (one.compare(other, low, middle, low, middle) === 0)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Bytes that they share at their ends, without those of the common beginning. */
function commonTail(one, other, head) {
    let [low, high] = [0, Math.min(one.length, other.length) - head];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        const [from, to] = [one.length - middle, other.length - middle];
        if (one.compare(other, to, other.length - low, from, one.length - low) === 0)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Place of the first value that is not below this one, of values in order. */
function firstFrom(values, least) {
    let [low, high] = [0, values.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((values[middle] ?? 0) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/history/past-case.js
function pastCase({ id, digest, draft, reviewed, covers, expect, source }) {
    return {
        id,
        digest,
        draft,
        ...(reviewed === undefined ? {} : { reviewed }),
        ...(covers === undefined ? {} : { covers }),
        calls: callsIn(expect),
        production: FROM_USERS.has(source?.kind),
        ...(source?.url === undefined ? {} : { source: source.url }),
    };
}
/** What `evalgap add` writes of samples, and of failures that people reported. */
const FROM_USERS = new Set(['production', 'issue']);
/** Without steps to go by, an expectation of all steps was taken for one of the final step. */
function callsIn(expect) {
    const all = Array.from(expect, ([step, expected]) => step === '' && typeof expected === 'object' && expected !== null && !Array.isArray(expected)
        ? Object.entries(expected)
        : [[step, expected]]);
    return new Map(all.flat().filter(([, expected]) => Array.isArray(expected)));
}
/** Whether two versions of a case say the same. What they expect is in their digests. */
function isSamePast(one, other) {
    return (one.id === other.id &&
        one.digest === other.digest &&
        one.draft === other.draft &&
        one.reviewed === other.reviewed &&
        one.production === other.production &&
        one.source === other.source &&
        JSON.stringify(one.covers) === JSON.stringify(other.covers));
}

;// CONCATENATED MODULE: ./build/history/case-versions.js








const ANY_STEPS = { steps: [], final: '' };
const LINES = /\.(?:jsonl|ndjson)$/i;
/** In characters of single lines. */
const case_versions_MOST_KEPT = 16 << 20;
/**
 * Reads versions of case files. The steps of the suite play no part: what was expected of a step that has another name
 * today was a case all the same. Of a version in which anything is wrong nothing is taken.
 */
function caseVersionReader() {
    const numbers = newNumbers();
    const checked = newCheck();
    const shared = newShare();
    const single = boundedCache(case_versions_MOST_KEPT);
    const readLines = lineReader(async (line, file) => {
        const known = single.get(line);
        if (known !== undefined)
            return known;
        const row = readPlain(line, file, numbers) ?? (await readAll(line, file, [], numbers));
        single.set(line, row, line.length + 1);
        return row;
    });
    return async (content, file) => {
        if (LINES.test(file))
            return checked(await readLines(content, file), file);
        const text = content.toString('utf8');
        const readings = await readAll(text, file, stepsInHeader(text, file), numbers);
        return checked(readings.map(shared), file);
    };
}
/** Most lines are whole cases, and there are many: those are read without a detour. */
function readPlain(line, file, numbers) {
    const parsed = (0,json_text/* readJsonText */.g)(line, 'the line');
    if (!parsed.ok)
        return undefined;
    const read = (0,parse_case/* parseCase */.k)({ kind: 'row', value: parsed.value, location: { file } }, ANY_STEPS);
    return read.ok ? [readingOf(read.value, numbers)] : undefined;
}
async function readAll(text, file, steps, numbers) {
    const source = {
        file,
        text: async () => text,
        async *lines() {
            yield* text.split('\n');
        },
    };
    const readings = [];
    for await (const reading of (0,read/* readCases */.k)([source], { ...ANY_STEPS, steps })) {
        readings.push(reading.kind === 'case'
            ? readingOf(reading.case, numbers)
            : { past: undefined, number: -1, problem: reading.problem });
    }
    return readings;
}
/** The cases of some versions by id, drafts left out. */
function casesIn(versions) {
    const cases = new Map();
    for (const row of versions.flat()) {
        for (const { past } of row)
            if (past?.draft === false)
                cases.set(past.id, past);
    }
    return cases;
}
function newNumbers() {
    const numbers = new Map();
    return (id) => {
        const number = numbers.get(id) ?? numbers.size;
        if (number === numbers.size)
            numbers.set(id, number);
        return number;
    };
}
/** Gives a case the row that it had in the version read before, if it is the same: versions differ by little. */
function newShare() {
    const latest = [];
    return (reading) => {
        if (reading.past === undefined)
            return [reading];
        const known = latest[reading.number];
        if (known?.[0].past !== undefined && isSamePast(known[0].past, reading.past))
            return known;
        const row = [reading];
        latest[reading.number] = row;
        return row;
    };
}
/** Refuses versions in which something is wrong. There are many versions of many cases: nothing is built for each. */
function newCheck() {
    /** By number of the id, the last version that held it. */
    const lastIn = [];
    let version = 0;
    return (rows, file) => {
        version += 1;
        const problems = [];
        let line = 0;
        for (const row of rows) {
            line += 1;
            for (const { past, number, problem } of row) {
                if (problem !== undefined)
                    problems.push(LINES.test(file) ? inLine(problem, line) : problem);
                else if (lastIn[number] === version)
                    problems.push(idTwice(past.id));
                else
                    lastIn[number] = version;
            }
        }
        if (problems.length === 0)
            return { ok: true, value: rows };
        return { ok: false, problems: problems.map((problem) => placed(problem, file)) };
    };
}
function readingOf(read, numbers) {
    return { past: pastCase(read), number: numbers(read.id), problem: undefined };
}
/** A table says in its first row which steps there were. */
function stepsInHeader(text, file) {
    if ((0,posix_.extname)(file).toLowerCase() !== '.csv')
        return [];
    const [header = ''] = text.split('\n', 1);
    return [
        ...new Set(Array.from(header.matchAll(/expect\.([^,"\r]+?)(?::json)?\s*(?=[,"\r]|$)/g), ([, step = '']) => step)),
    ];
}
function idTwice(id) {
    return { message: `the id ${(0,config_describe/* quote */.hD)(id)} stands twice`, expected: 'ids that are unique in a suite' };
}
/** A line is read as a text of its own, wherever it stands. */
function inLine({ location, ...rest }, line) {
    return { ...rest, location: { ...location, file: '', line } };
}
/** One version of a file may have stood at several places. */
function placed({ location, ...rest }, file) {
    return { ...rest, location: { ...location, file } };
}

;// CONCATENATED MODULE: ./build/history/likeness.js


/** For a file that appeared; `undefined` where only the same object will do. */
function likenessTo({ path, after }, roles, readers) {
    const id = fileId(after);
    const kind = ['cases', 'tools', 'prompt'].find((known) => roles.some((role) => role.kind === known));
    if (id === undefined || kind === undefined)
        return undefined;
    const read = namesReader(kind, readers);
    return {
        ...(kind === 'cases' ? { formats: CASE_FILES } : {}),
        with: async (from) => shareOf(await read(id, path), await read(fileId(from.before), from.path)),
    };
}
const CASE_FILES = /\.(?:jsonl|ndjson|json|ya?ml|csv)$/i;
/** By what a file is known: the ids of its cases, the names of its tools, or the lines of its text. */
function namesReader(kind, { paths, versions, prompts }) {
    if (kind === 'cases')
        return async (id, path) => named(await versions.cases(id, paths.shown(path)), (version) => casesIn([version]));
    if (kind === 'tools')
        return async (id, path) => named(await versions.tools(id, paths.shown(path)), (version) => version);
    return async (id, path) => (id === undefined ? new Map() : prompts.lines(id, paths.shown(path)));
}
function named(version, items) {
    return version.ok ? items(version.value) : new Map();
}
/** How much of both has the same names. */
function shareOf(one, other) {
    if (one.size === 0 || other.size === 0)
        return 0;
    const shared = [...one.keys()].filter((name) => other.has(name)).length;
    return shared / Math.max(one.size, other.size);
}

;// CONCATENATED MODULE: ./build/history/moves.js


/** From this likeness on, two files with different contents are one that was moved and edited. */
const ALIKE = 0.5;
const MOST_COMPARED = 20;
/**
 * Pairs what appeared among the files that matter with what disappeared: by git's object id, those with the same file
 * name first, and where that finds nothing, by likeness of what is read in them. Where a file came from is a path to
 * look out for from here on.
 */
async function movesIn(entries, readers) {
    const { rolesOf, follow } = readers.paths;
    const appeared = entries.filter(({ path, before }) => before === undefined && rolesOf(path).length > 0);
    const vanished = appeared.length === 0 ? [] : entries.filter(({ after }) => after === undefined);
    if (vanished.length === 0)
        return [];
    const moves = await findMoves(appeared, vanished, (to) => likenessTo(to, rolesOf(to.path), readers));
    for (const { to, from } of moves)
        follow(to.path, from.path);
    return moves;
}
async function findMoves(appeared, vanished, likenessTo) {
    const namesakes = pairs(appeared, vanished, ({ path }, { id }) => `${id} ${(0,posix_.basename)(path)}`);
    const [others, left] = withoutMoved(appeared, vanished, namesakes);
    const twins = pairs(others, left, (_, { id }) => id);
    const [unpaired, rest] = withoutMoved(others, left, twins);
    const moves = [...namesakes, ...twins];
    const free = new Set(rest);
    for (const to of unpaired) {
        const likeness = likenessTo(to);
        if (likeness === undefined)
            continue;
        let best;
        for (const from of candidates(to, likeness, free)) {
            const share = await likeness.with(from);
            if (share >= ALIKE && share > (best?.share ?? 0))
                best = { from, share };
        }
        if (best === undefined)
            continue;
        free.delete(best.from);
        moves.push({ to, from: best.from });
    }
    return moves;
}
/** Each with the first one of the same key that is left. A commit may move many files that are all alike. */
function pairs(appeared, vanished, keyOf) {
    const left = new Map();
    for (const from of vanished.toReversed()) {
        if (from.before === undefined)
            continue;
        const key = keyOf(from, from.before);
        const alike = left.get(key);
        if (alike === undefined)
            left.set(key, [from]);
        else
            alike.push(from);
    }
    return appeared.flatMap((to) => {
        const from = to.after === undefined ? undefined : left.get(keyOf(to, to.after))?.pop();
        return from === undefined ? [] : [{ to, from }];
    });
}
function withoutMoved(appeared, vanished, moves) {
    const moved = new Set(moves.flatMap(({ to, from }) => [to, from]));
    return [appeared.filter((to) => !moved.has(to)), vanished.filter((from) => !moved.has(from))];
}
function candidates(to, { formats }, left) {
    const alike = [...left].filter((from) => from.before?.kind === to.after?.kind &&
        ((0,posix_.extname)(from.path) === (0,posix_.extname)(to.path) || formats?.test(from.path) === true));
    const isNamesake = (from) => Number(stem(from.path) === stem(to.path));
    return alike.sort((one, other) => isNamesake(other) - isNamesake(one)).slice(0, MOST_COMPARED);
}
/** What a file goes by whatever it is written in. */
function stem(path) {
    return (0,posix_.basename)(path, (0,posix_.extname)(path));
}

// EXTERNAL MODULE: ./build/prompts/read.js + 20 modules
var prompts_read = __webpack_require__(52411);
;// CONCATENATED MODULE: ./build/history/blob-text.js

/**
 * A version of a file, by the id under which some commit has it. Throws `CouldNotCheck` when git does not have it: then
 * this clone is not whole, and what is missing would look as if it had never been.
 */
async function readObject(blobs, id, file) {
    const reading = await blobs.read(id);
    if (reading.kind === 'blob')
        return { ok: true, value: reading.content };
    if (reading.kind === 'too-large')
        return { ok: false, problems: [tooLarge(reading, file)] };
    throw new problem/* CouldNotCheck */.xy({
        message: `this clone lacks a version of this file, ${id.slice(0, 12)}`,
        location: { file },
        remedy: 'Give actions/checkout `fetch-depth: 0`; elsewhere, check with `git fsck` that the clone is whole',
    });
}
/** The text of a file as git has it, `undefined` when it is not there; throws `CouldNotCheck` for one that is too large. */
function blobText(reading, file) {
    if (reading.kind === 'too-large')
        throw new problem/* CouldNotCheck */.xy(tooLarge(reading, file));
    return reading.kind === 'blob' ? reading.content.toString('utf8') : undefined;
}
function tooLarge({ id, size }, file) {
    return {
        message: `this version of the file (${id.slice(0, 12)}) has ${size} bytes`,
        location: { file },
        expected: 'at most 32 MB',
    };
}

;// CONCATENATED MODULE: ./build/history/prompt-versions.js




const prompt_versions_MOST_KEPT = 20_000;
const MOST_AHEAD = 256;
/** Reads versions of prompts by their normalised digests. */
function promptVersionReader(blobs, folder) {
    const digests = boundedCache(prompt_versions_MOST_KEPT);
    const ahead = boundedCache(MOST_AHEAD);
    return {
        prepare(id, path) {
            const reading = readObject(blobs, id, path);
            // Whoever asks for it is told what went wrong.
            reading.catch(() => { });
            ahead.set(id, reading, 1);
        },
        async lines(id, path) {
            const content = await readObject(blobs, id, path);
            const lines = content.ok ? content.value.toString('utf8').split('\n') : [];
            return new Map(lines.map((line) => [line.trim(), true]).filter(([line]) => line !== ''));
        },
        async read(prompt, { commit, path, id }, asked) {
            const key = JSON.stringify([id, prompt.region ?? null, path]);
            const known = id === undefined ? undefined : digests.get(key);
            if (known !== undefined)
                return known;
            // A prompt that once stood outside of the config's folder looks for its files from the repository's root.
            const isInside = folder === '' || path.startsWith(`${folder}/`);
            const own = isInside && folder !== '' ? path.slice(folder.length + 1) : path;
            const object = id === undefined ? undefined : await (ahead.get(id) ?? readObject(blobs, id, own));
            if (object?.ok === false)
                return object;
            const content = object?.value.toString('utf8');
            let alone = true;
            const reading = await (0,prompts_read/* readPrompt */.$)({ ...prompt, path: own }, async (name) => {
                const full = isInside ? external_node_path_.posix.join(folder, name) : name;
                if (name === own)
                    return content === undefined ? blobText(await blobs.read(`${commit}:${path}`), path) : content;
                alone = false;
                asked(full);
                return blobText(await blobs.read(`${commit}:${full}`), full);
            });
            const result = reading.state === 'unreadable'
                ? { ok: false, problems: reading.problems }
                : { ok: true, value: reading.state === 'read' ? reading.prompt.digest : undefined };
            if (alone && id !== undefined)
                digests.set(key, result, 1);
            return result;
        },
    };
}

;// CONCATENATED MODULE: ./build/history/common-ends.js
/**
 * How many items two lists share at their beginnings, and how many more at their ends.
 *
 * @param isSame compares an item of the first list with one of the second, by their places
 */
function commonEnds(one, other, isSame) {
    const most = Math.min(one, other);
    let head = 0;
    while (head < most && isSame(head, head))
        head += 1;
    let tail = 0;
    while (tail < most - head && isSame(one - 1 - tail, other - 1 - tail))
        tail += 1;
    return [head, tail];
}

;// CONCATENATED MODULE: ./build/history/case-changes.js


/** What became of the cases between two states of one or several files. */
function caseChanges(before, after, { covers }) {
    const [one, other] = [rowsOf(before), rowsOf(after)];
    // Most rows are the same, and need not be compared case by case.
    const [head, tail] = commonEnds(one.length, other.length, (index, otherIndex) => one[index] === other[otherIndex]);
    const old = casesIn([one.slice(head, one.length - tail)]);
    const now = casesIn([other.slice(head, other.length - tail)]);
    const changes = [];
    for (const [id, past] of now) {
        const former = old.get(id);
        if (former === undefined)
            changes.push({ kind: 'added', id, covers: covers(past) });
        else if (isEdited(former, past))
            changes.push({ kind: 'edited', id, covers: covers(past) });
    }
    for (const [id, former] of old)
        if (!now.has(id))
            changes.push({ kind: 'removed', id, covers: covers(former) });
    return changes;
}
function rowsOf(versions) {
    const [only = [], ...more] = versions;
    return more.length === 0 ? only : versions.flat();
}
function isEdited(before, after) {
    return before.digest !== after.digest || before.reviewed !== after.reviewed;
}

// EXTERNAL MODULE: ./build/cases/covers.js
var cases_covers = __webpack_require__(28704);
;// CONCATENATED MODULE: ./build/history/coverage.js

/** A name that is no prompt's was a tool's, whether or not there is such a tool today. */
function caseView({ prompts, steps }) {
    const promptIds = prompts.map(({ id }) => id);
    const toolSteps = steps.flatMap(({ name, scorer, final }) => scorer.kind === 'tool-call' ? [name, ...(final ? [''] : [])] : []);
    const covers = ({ covers, calls }) => {
        const covered = (0,cases_covers/* resolveCovers */.Xq)({ ...(covers === undefined ? {} : { covers }), expect: calls }, { promptIds, tools: covers ?? [], toolSteps });
        const { tools, paths } = covered;
        return covers === undefined ? { tools, paths } : { prompts: covered.prompts, tools, paths };
    };
    return {
        covers,
        known: (past) => ({
            id: past.id,
            covers: covers(past),
            production: past.production,
            calls: calledTools(toolSteps.map((step) => past.calls.get(step) ?? [])),
            ...(past.source === undefined ? {} : { source: past.source }),
        }),
    };
}
function calledTools(lists) {
    const fields = new Map();
    for (const call of lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
        if (!isObject(call) || typeof call.name !== 'string')
            continue;
        const known = fields.get(call.name) ?? new Set();
        for (const field of isObject(call.arguments) ? Object.keys(call.arguments) : [])
            known.add(field);
        fields.set(call.name, known);
    }
    return Array.from(fields, ([tool, known]) => ({ tool, fields: [...known] }));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/history/bases.js
function findBases(ledger) {
    const waiting = new Map();
    const add = (key, more) => {
        if (more.length > 0)
            waiting.set(key, [...(waiting.get(key) ?? []), ...more]);
    };
    const takeAll = (key) => {
        const all = waiting.get(key) ?? [];
        waiting.delete(key);
        return all;
    };
    return {
        take(commit, { key, keyBefore, before, after }, compare) {
            const here = takeAll(key);
            if (after.ok) {
                // Only where branches met: what came in between is no commit of its own.
                for (const { newer, problems, found } of here) {
                    ledger.addUnreadable(newer, commit - 1, problems);
                    found(after.value);
                }
                if (before.ok)
                    return compare(before.value, after.value);
                ledger.mention(commit);
                const { problems } = before;
                return add(keyBefore, [{ newer: commit, problems, found: (base) => compare(base, after.value) }]);
            }
            ledger.add(commit, { unreadable: after.problems });
            for (const { newer, problems } of here)
                ledger.addUnreadable(newer, commit - 1, problems);
            if (before.ok)
                for (const { found } of here)
                    found(before.value);
            else
                add(keyBefore, here.map(({ found }) => ({ newer: commit, problems: before.problems, found })));
        },
        begin(key, last, known) {
            if (last.ok)
                known(last.value);
            else
                add(key, [{ newer: -1, problems: last.problems, found: known }]);
        },
        rename: (key, former) => add(former, takeAll(key)),
        end() {
            for (const { newer, problems } of [...waiting.values()].flat()) {
                ledger.add(Math.max(newer, 0), { unreadable: problems });
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/history/file-watch.js


/** All files of a commit are compared at once: what moved from one to another did not change. */
function watchFiles({ suite, ledger, paths }, { role, read, changed }) {
    const bases = findBases(ledger);
    const last = [];
    const isMine = (other) => other.kind === role && other.suite === suite;
    return {
        async begin(files) {
            for (const [path, entry] of files) {
                // A link is not followed to cases or tools, wherever they are read.
                if (entry.kind === 'submodule' && paths.leadsTo(path, suite, role))
                    bases.begin(path, { ok: false, problems: [elsewhere(paths.shown(path), role)] }, () => { });
                else if (paths.rolesOf(path).some(isMine))
                    bases.begin(path, await read(fileId(entry), paths.shown(path)), (version) => last.push(version));
            }
        },
        async step({ commit, changes }) {
            const before = [];
            const after = [];
            let later = false;
            for (const change of changes) {
                if (!change.roles.some(isMine))
                    continue;
                const { path: key, former: keyBefore } = change;
                const [old, now] = [fileId(change.before), fileId(change.after)];
                if (old === now) {
                    bases.rename(key, keyBefore);
                    continue;
                }
                const [one, other] = await Promise.all([read(old, paths.shown(keyBefore)), read(now, paths.shown(key))]);
                bases.take(commit, { key, keyBefore, before: one, after: other }, (was, is) => {
                    if (later)
                        return changed(commit, [was], [is]);
                    before.push(was);
                    after.push(is);
                });
            }
            later = true;
            if (before.length > 0)
                changed(commit, before, after);
        },
        end() {
            bases.end();
            return last;
        },
    };
}
function elsewhere(file, role) {
    return {
        message: `the ${role} are in a submodule, whose history is not part of this one`,
        location: { file },
        expected: 'files of this repository',
    };
}

;// CONCATENATED MODULE: ./build/history/ledger.js
function newLedger() {
    const all = new Map();
    const spans = [];
    return {
        add(commit, { changes = [], cases = [], unreadable = [] }) {
            if (changes.length + cases.length + unreadable.length === 0)
                return;
            const known = all.get(commit) ?? ledger_NOTHING;
            all.set(commit, {
                changes: [...known.changes, ...changes],
                cases: [...known.cases, ...cases],
                unreadable: [...known.unreadable, ...unreadable],
            });
        },
        mention: (commit) => void all.set(commit, all.get(commit) ?? ledger_NOTHING),
        addUnreadable(newer, older, problems) {
            if (older > newer)
                spans.push({ newer, older, problems });
        },
        entries: () => [...all]
            .sort(([one], [other]) => one - other)
            .map(([commit, facts]) => {
            const lasting = spans.filter(({ newer, older }) => newer < commit && commit <= older);
            if (lasting.length === 0)
                return [commit, facts];
            return [
                commit,
                { ...facts, unreadable: [...facts.unreadable, ...lasting.flatMap(({ problems }) => problems)] },
            ];
        }),
    };
}
const ledger_NOTHING = { changes: [], cases: [], unreadable: [] };

;// CONCATENATED MODULE: ./build/history/watch.js
/** Where a change is told, for a path as shown. */
function watch_placeOf(path, { today }) {
    const now = today(path);
    return now === undefined ? { path } : { path, today: now };
}

;// CONCATENATED MODULE: ./build/history/product-watch.js

/** Looks out for what the agent has to keep up with, path by path: whatever stands there counts, links too. */
function watchProduct({ suite, ledger, paths }, { commit, changes }) {
    const touched = changes.filter(({ roles, before, after }) => before?.id !== after?.id && roles.some((role) => role.kind === 'product' && role.suite === suite));
    ledger.add(commit, {
        changes: touched.map(({ path }) => ({ kind: 'product', ...watch_placeOf(paths.shown(path), paths) })),
    });
}

;// CONCATENATED MODULE: ./build/history/prompt-watch.js


/** Looks out for changes of prompts, by their own files and by those that they include. */
function watchPrompts({ suite, ledger, paths }, prompts) {
    const bases = findBases(ledger);
    const read = (prompt, place, asked) => prompts.read(prompt, place, (path) => {
        asked?.add(path);
        paths.track(path, { kind: 'include', suite, prompt });
    });
    async function compareFile({ prompt, included }, { commit, sha }, change) {
        const { path, former } = change;
        const same = !prompt_watch_isEdited(change);
        // A prompt that only moved may have moved together with a file that it includes, and that was edited.
        if (same && !included.some(prompt_watch_isEdited))
            return;
        const asked = new Set();
        const before = await versionOf(prompt, { commit: `${sha}^`, path: former }, change.before);
        const after = await versionOf(prompt, { commit: sha, path }, change.after, asked);
        const through = same ? editedOf(asked, included) : undefined;
        settle(prompt, { commit, path: change.after === undefined ? former : path, through }, before, after);
    }
    /** The prompt's own file stayed as it was, and something that it includes did not. */
    async function compareIncluded({ prompt, included }, { commit, sha }) {
        for (const path of paths.placesOf(suite, prompt)) {
            const asked = new Set();
            const after = await read(prompt, { commit: sha, path }, asked);
            if (after.ok && after.value === undefined)
                continue;
            const before = await read(prompt, { commit: `${sha}^`, path });
            return settle(prompt, { commit, path, through: editedOf(asked, included) }, before, after);
        }
    }
    async function versionOf(prompt, place, entry, asked) {
        if (entry === undefined)
            return { ok: true, value: undefined };
        if (entry.kind !== 'file')
            return { ok: false, problems: [noFile(paths.shown(place.path), entry.kind)] };
        return read(prompt, { ...place, id: entry.id }, asked);
    }
    function settle({ id: prompt }, { commit, path, through }, before, after) {
        const shown = paths.shown(path);
        const way = through === undefined ? {} : { through: paths.shown(through) };
        bases.take(commit, { key: prompt, keyBefore: prompt, before, after }, (from, to) => {
            if (from === to)
                return;
            const digests = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
            ledger.add(commit, { changes: [{ kind: 'prompt', prompt, ...watch_placeOf(shown, paths), ...digests, ...way }] });
        });
    }
    return {
        async begin(sha, files) {
            for (const prompt of suite.prompts) {
                const [path = ''] = paths.placesOf(suite, prompt);
                bases.begin(prompt.id, await versionOf(prompt, { commit: sha, path }, entryAt(path, files)), () => { });
            }
        },
        async step(stop) {
            for (const touched of touchedBy(stop, suite)) {
                for (const change of touched.own)
                    await compareFile(touched, stop, change);
                if (touched.own.length === 0)
                    await compareIncluded(touched, stop);
            }
        },
        end: () => bases.end(),
    };
}
function touchedBy({ changes }, suite) {
    const all = new Map();
    for (const change of changes) {
        for (const role of change.roles) {
            if (role.suite !== suite || !('prompt' in role))
                continue;
            const { kind, prompt } = role;
            const touched = all.get(prompt) ?? { prompt, own: [], included: [] };
            all.set(prompt, touched);
            touched[kind === 'prompt' ? 'own' : 'included'].push(change);
        }
    }
    return [...all.values()];
}
function prompt_watch_isEdited({ before, after }) {
    return before?.id !== after?.id;
}
/** The first file that a prompt asks for of those that were edited. */
function editedOf(asked, included) {
    const edited = new Set(included.filter(prompt_watch_isEdited).map(({ path }) => path));
    return [...asked].find((path) => edited.has(path));
}
/** What stands at a path; or in its way, where that is no folder. */
function entryAt(path, files) {
    const folders = path.split('/').slice(0, -1);
    const ways = folders.map((_, depth) => folders.slice(0, depth + 1).join('/'));
    return (files.get(path) ?? ways.map((way) => files.get(way)).find((entry) => entry !== undefined && entry.kind !== 'file'));
}
/** What a link leads to has a history of its own, which this is not. */
function noFile(file, kind) {
    return {
        message: `a ${kind} stands where the prompt should be`,
        location: { file },
        expected: 'the file itself',
        remedy: 'Name the file that it leads to.',
    };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/history/tool-moves.js

/** Share of the fields of two tools that both have, from which on they may be one tool under two names. */
const NEARLY_EQUAL = 0.8;
/** A file may come from anybody. */
const MOST_PAIRS = 250_000;
/** The tools of some files together. */
function toolsIn(versions) {
    return new Map(versions.flatMap((version) => [...version]));
}
/** What moved between two states of one or several files, by the path at which it is told. */
function toolMoves(before, after) {
    const lost = [...before.keys()].filter((name) => !after.has(name));
    const gained = [...after.keys()].filter((name) => !before.has(name));
    const renamed = pairUp(lost, gained, before, after);
    const former = new Map(Array.from(renamed, ([tool, to]) => [to, tool]));
    const moves = new Map();
    const tell = (path, move) => void moves.set(path, [...(moves.get(path) ?? []), move]);
    for (const name of lost) {
        if (!renamed.has(name))
            tell(before.get(name)?.path ?? '', { kind: 'lost', tool: name });
    }
    for (const [name, { fields, path }] of after) {
        const old = former.get(name) ?? name;
        const known = before.get(old);
        if (known === undefined) {
            tell(path, { kind: 'gained', tool: name });
            continue;
        }
        if (old !== name)
            tell(path, { kind: 'renamed', tool: old, to: name });
        for (const field of without(known.fields, fields))
            tell(path, { kind: 'lost', tool: name, field });
        for (const field of without(fields, known.fields))
            tell(path, { kind: 'gained', tool: name, field });
    }
    return moves;
}
/** The likest first. Without any field to compare, one lost and one gained tool alone are taken for the same. */
function pairUp(lost, gained, before, after) {
    if (lost.length * gained.length > MOST_PAIRS)
        return new Map();
    const candidates = lost.flatMap((tool) => gained.flatMap((to) => {
        const [old, now] = [before.get(tool)?.fields ?? [], after.get(to)?.fields ?? []];
        const isBare = old.length === 0 && now.length === 0;
        const share = isBare ? Number(lost.length === 1 && gained.length === 1) : tool_moves_shareOf(old, now);
        return share < NEARLY_EQUAL ? [] : [{ tool, to, share, apart: (0,mod/* distance */.Io)(tool, to) }];
    }));
    const renamed = new Map();
    const taken = new Set();
    for (const { tool, to } of candidates.sort((one, other) => other.share - one.share || one.apart - other.apart)) {
        if (renamed.has(tool) || taken.has(to))
            continue;
        renamed.set(tool, to);
        taken.add(to);
    }
    return renamed;
}
function tool_moves_shareOf(some, others) {
    const shared = some.length - without(some, others).length;
    return shared / (some.length + others.length - shared);
}
function without(fields, others) {
    const known = new Set(others);
    return fields.filter((field) => !known.has(field));
}

;// CONCATENATED MODULE: ./build/history/suite-walk.js









function walkSuite(suite, { paths, versions, prompts }) {
    const ledger = newLedger();
    const post = { suite, ledger, paths };
    const view = caseView(suite);
    const cases = watchFiles(post, {
        role: 'cases',
        read: versions.cases,
        changed: (commit, before, after) => ledger.add(commit, { cases: caseChanges(before, after, view) }),
    });
    const tools = watchFiles(post, {
        role: 'tools',
        read: versions.tools,
        changed(commit, before, after) {
            const moves = toolMoves(toolsIn(before), toolsIn(after));
            ledger.add(commit, {
                changes: Array.from(moves, ([path, moved]) => ({ kind: 'tool', ...watch_placeOf(path, paths), moved })),
            });
        },
    });
    const promptWatch = watchPrompts(post, prompts);
    return {
        suite,
        ledger,
        async begin(sha, files) {
            await cases.begin([...files]);
            await tools.begin([...files]);
            await promptWatch.begin(sha, files);
        },
        async step(stop) {
            await cases.step(stop);
            await tools.step(stop);
            await promptWatch.step(stop);
            watchProduct(post, stop);
        },
        end() {
            promptWatch.end();
            return { tools: [...toolsIn(tools.end()).keys()], cases: Array.from(casesIn(cases.end()).values(), view.known) };
        },
    };
}

// EXTERNAL MODULE: ./build/tools/read.js + 3 modules
var tools_read = __webpack_require__(48950);
;// CONCATENATED MODULE: ./build/history/versions.js





/** In cases and tools, over all versions kept: those before one commit are those after the next. */
const versions_MOST_KEPT = 1_000_000;
function openVersions(blobs) {
    const read = {
        cases: reader(blobs, caseVersionReader(), []),
        tools: reader(blobs, readToolVersion, new Map()),
    };
    return {
        ...read,
        // Whoever asks for it is told what went wrong.
        prepare: (kind, id, path) => void read[kind](id, path).catch(() => { }),
    };
}
async function readToolVersion(content, path) {
    const tools = (0,tools_read/* readTools */.s)(content.toString('utf8'), path);
    if (!tools.ok)
        return tools;
    return { ok: true, value: new Map(tools.value.map(({ name, fields }) => [name, { fields, path }])) };
}
function reader(blobs, parse, nothing) {
    const kept = boundedCache(versions_MOST_KEPT);
    const readNew = async (id, path) => {
        const content = await readObject(blobs, id, path);
        return content.ok ? (0,problem/* attempt */.CD)(async () => (0,problem/* unwrap */.oA)(await parse(content.value, path))) : content;
    };
    return async (id, path) => {
        if (id === undefined)
            return { ok: true, value: nothing };
        const key = `${id} ${path}`;
        const known = kept.get(key);
        if (known !== undefined)
            return known;
        const reading = readNew(id, path);
        kept.set(key, reading, 1);
        const version = await reading;
        if (version.ok)
            kept.set(key, reading, 1 + ('size' in version.value ? version.value.size : version.value.length));
        return version;
    };
}

;// CONCATENATED MODULE: ./build/history/read-history.js












/**
 * What changed when, for each suite by name: one way back through git's log, from the newest commit to the oldest,
 * however many suites there are. What the suites are is taken from today's config. A file that was moved is followed to
 * where it stood before. Throws `CouldNotCheck` when this clone does not hold its whole history.
 */
async function readHistory(repository, suites, { folder, now, firstParent = false, until = 'HEAD' }) {
    await requireWholeHistory(repository);
    const last = await (0,git/* resolveCommit */.WL)(repository, until);
    if (last === undefined)
        throw noCommit(until);
    const paths = trackPaths(suites, folder);
    // git has long to go before it can tell of the first commit.
    const log = openLog(repository, { until: last, firstParent });
    const blobs = openBlobs(repository);
    try {
        const readers = { paths, prompts: promptVersionReader(blobs, folder), versions: openVersions(blobs) };
        const walks = suites.map((suite) => walkSuite(suite, readers));
        const files = await filesThatMatter(repository, last, paths, suites);
        for (const walk of walks)
            await walk.begin(last, files);
        const dates = [];
        const matters = (logged) => logged.paths.some((path) => paths.rolesOf(path).length > 0);
        const commits = new Map();
        for await (const lot of log.lots) {
            const size = paths.size();
            const relevant = new Map(lot.filter(matters).map((logged) => [logged, logged.details()]));
            const lookAhead = lookAheadIn([...relevant.values()], readers);
            for (const logged of lot) {
                const commit = dates.push(logged.time) - 1;
                const known = relevant.get(logged);
                if (known !== undefined)
                    lookAhead();
                const isLate = paths.size() > size && matters(logged);
                const details = known ?? (isLate || commit === 0 ? logged.details() : undefined);
                if (details === undefined)
                    continue;
                const { sha, subject, entries } = details;
                commits.set(commit, { sha, subject });
                const changes = fileChanges(entries, await movesIn(entries, readers), paths);
                for (const walk of walks)
                    await walk.step({ commit, sha, changes });
            }
        }
        // Had git given out on the way, versions would seem to be unreadable that are not.
        await blobs.read(last);
        return histories(walks, commits, boundedTimes(Float64Array.from(dates.reverse()), now));
    }
    finally {
        log.close();
        await blobs.close();
    }
}
/** Also links and submodules behind which there may be files that matter. */
async function filesThatMatter(repository, commit, { rolesOf, leadsTo }, suites) {
    const kinds = ['cases', 'tools', 'prompt'];
    const isInTheWay = (path) => suites.some((suite) => kinds.some((kind) => leadsTo(path, suite, kind)));
    const files = new Map();
    for await (const lot of readTree(repository, commit)) {
        for (const [path, entry] of lot) {
            if (rolesOf(path).length > 0 || (entry.kind !== 'file' && isInTheWay(path)))
                files.set(path, entry);
        }
    }
    return files;
}
/** `times` are those of all commits, oldest first. */
function histories(walks, commits, times) {
    const since = times[0] ?? 0;
    return new Map(walks.map(({ suite, ledger, end }) => {
        const { cases, tools } = end();
        const entries = ledger
            .entries()
            .map(([commit, facts]) => {
            const { sha = '', subject = '' } = commits.get(commit) ?? {};
            const position = times.length - 1 - commit;
            return { commit: { sha, subject, position, time: times[position] ?? since }, ...facts };
        })
            .reverse();
        return [suite.name, { suite: suite.name, entries, cases, tools, since }];
    }));
}
function noCommit(until) {
    return new problem/* CouldNotCheck */.xy({
        message: `${until} names no commit of this clone`,
        remedy: 'Commit something first, or name a branch, tag or SHA that is here',
    });
}

;// CONCATENATED MODULE: ./build/stale/watch.js


/**
 * Prompts are covered by id, tools by name, and whatever has a path by globs: a case that covers `prompts/*` keeps watch
 * over the prompts there. A case that names no prompts covers all of them. Globs are compiled once for each test.
 */
function watchTest() {
    const matchers = new Map();
    const matches = (glob, path) => {
        const matcher = matchers.get(glob) ?? pathTest(glob);
        matchers.set(glob, matcher);
        return matcher(path);
    };
    return ({ prompts, tools, paths }, watched) => {
        if (watched.kind === 'prompt' && (prompts === undefined || someOf(watched.names, (name) => prompts.includes(name))))
            return true;
        if (watched.kind === 'tool' && tools.length > 0 && someOf(watched.names, (name) => tools.includes(name)))
            return true;
        return paths.some((glob) => someOf(watched.paths, (path) => matches(glob, path)));
    };
}
/** A glob that cannot be matched safely stands for the path of that very name alone. */
function pathTest(glob) {
    if ((0,paths/* globFault */.Hf)(glob) !== undefined)
        return (path) => path === glob;
    return picomatch((0,paths/* normalisePath */.qb)(glob), { dot: true });
}
function someOf(items, test) {
    for (const item of items)
        if (test(item))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/review/pin-drift.js

/**
 * Rules by which a prompt and its pin disagree. The others are about a pin that nobody wrote or uses, or (the same
 * version for another text) say the same once more.
 */
const DRIFT = new Set(['pin/outdated', 'pin/missing']);
/** Prompts that left their pins, each with the commits that took them away and the cases written for the pinned text. */
function pinDrift(findings, prompts, history) {
    return findings
        .filter(({ rule }) => DRIFT.has(rule))
        .map((finding) => {
        const commits = commitsSincePin(history, prompts, finding.subject);
        const [first, last] = [commits[0], commits.at(-1)];
        return {
            finding,
            opens: true,
            ...(first === undefined || last === undefined ? {} : { since: first.time, latest: last.time }),
            commits,
            cases: coveringCases(history, prompts, finding.subject),
        };
    });
}
/** Changes of the prompt after the last one that left it as pinned; none where the pinned text never stood there. */
function commitsSincePin({ entries }, prompts, subject) {
    const pin = prompts.find(({ id }) => id === subject)?.pin;
    if (pin === undefined)
        return [];
    const changes = entries.flatMap(({ commit, changes }) => changes.flatMap((change) => (change.kind === 'prompt' && change.prompt === subject ? [{ commit, ...change }] : [])));
    const isPinned = (digest) => digest?.startsWith(pin.digest) === true;
    const last = changes.findLastIndex(({ to }) => isPinned(to));
    const known = last >= 0 || isPinned(changes[0]?.from);
    return known ? changes.slice(last + 1).map(({ commit }) => commit) : [];
}
/** Ids of the cases that are about a prompt. */
function coveringCases({ cases }, prompts, subject) {
    const paths = prompts.flatMap(({ id, path }) => (id === subject ? path : []));
    const isCovered = watchTest();
    return cases
        .filter(({ covers }) => isCovered(covers, { kind: 'prompt', names: [subject], paths }))
        .map(({ id }) => id);
}

;// CONCATENATED MODULE: ./build/stale/reach.js



/** One name and one path: it never was anything else. */
const PLAIN = 2;
const GLOB = /[*?[\]{}()!+@|\\]|\.\./;
const reach_NOTHING = new Set();
function newReach() {
    const covers = watchTest();
    const widths = new Map();
    const prompts = new Set();
    const named = { prompt: newIndex(), tool: newIndex(), product: newIndex() };
    const byPath = newIndex();
    /** Nothing is taken in any more when moments are asked for, one after the other. */
    const reached = new Map();
    const alike = new WeakMap();
    const said = new Map();
    const byGlob = new Map();
    const underGlob = (glob) => {
        const known = byGlob.get(glob);
        if (known !== undefined)
            return known.threads;
        const test = pathTest(glob);
        const threads = new Set();
        for (const [path, some] of byPath)
            if (test(path))
                for (const thread of some)
                    threads.add(thread);
        byGlob.set(glob, { test, threads });
        return threads;
    };
    const plainPaths = new Map();
    const underPath = (path) => {
        if (!plainPaths.has(path))
            plainPaths.set(path, GLOB.test(path) ? undefined : (0,paths/* normalisePath */.qb)(path));
        const plain = plainPaths.get(path);
        return plain === undefined ? underGlob(path) : (byPath.get(plain) ?? reach_NOTHING);
    };
    return {
        widen(thread) {
            const width = widthOf(thread);
            if (widths.get(thread) === width)
                return;
            widths.set(thread, width);
            if (reached.size > 0)
                reached.clear();
            if (thread.kind === 'prompt')
                prompts.add(thread);
            for (const { name } of thread.names)
                addTo(named[thread.kind], name, thread);
            for (const path of thread.paths.keys()) {
                addTo(byPath, path, thread);
                for (const { test, threads } of byGlob.values())
                    if (test(path))
                        threads.add(thread);
            }
        },
        of(coverage) {
            const known = reached.get(coverage);
            if (known !== undefined)
                return known;
            const { prompts: ids, tools, paths } = coverage;
            const threads = [
                ...(ids === undefined ? [prompts] : ids.map((id) => named.prompt.get(id) ?? reach_NOTHING)),
                ...tools.map((tool) => named.tool.get(tool) ?? reach_NOTHING),
                ...paths.map(underPath),
            ].filter(({ size }) => size > 0);
            reached.set(coverage, threads);
            return threads;
        },
        testAt: (coverage, last) => (thread) => widthOf(thread) === PLAIN || covers(coverage, watchedAt(thread, last)),
        alike(coverage) {
            const known = alike.get(coverage);
            if (known !== undefined)
                return known;
            const { prompts, tools, paths } = coverage;
            const key = JSON.stringify([prompts ?? null, tools, paths]);
            const first = said.get(key) ?? coverage;
            said.set(key, first);
            alike.set(coverage, first);
            return first;
        },
    };
}
function widthOf({ names, paths }) {
    return names.length + paths.size;
}
function newIndex() {
    return new Map();
}
function addTo(index, key, thread) {
    const known = index.get(key);
    if (known === undefined)
        index.set(key, new Set([thread]));
    else
        known.add(thread);
}

;// CONCATENATED MODULE: ./build/stale/timeline.js




const RULES = {
    prompt: 'stale/prompt-moved',
    tool: 'stale/tool-moved',
    product: 'stale/product-moved',
};
/**
 * Finds the answer to every change. It is the first commit, the same or a later one, that adds a covering case or edits
 * one; what else that commit does plays no part, nor does the order in which its entries stand. Deleting cases answers
 * nothing, with one exception: what is itself gone, a removed prompt or tool, is settled by the commit after which no
 * case covers it any more. Nobody could answer it then, and nobody expects it.
 *
 * Two things leave nothing to be answered: the first cases of all are written for what stands there at that time, and a
 * prompt that is changed back is again the one that its cases were written for.
 */
function readTimeline(history) {
    const reach = newReach();
    const cases = caseHistory(history);
    const openings = newOpenings(history.suite, cases, reach);
    const read = threadReader();
    for (const entry of history.entries)
        openings.follow(entry, read(entry));
    const questions = openings.questions();
    return {
        history,
        questions,
        sharedKeys: sharedKeys(questions),
        begins: Math.max(history.since, cases.before.size > 0 ? 0 : (cases.entries[0]?.commit.time ?? timeline_LATEST)),
        caseCommits: cases.entries.filter(({ cases }) => cases.some(isAnswer)).map(({ commit }) => commit),
        unreadable: unreadablePeriods(history),
        cases,
        reach,
    };
}
/** No commit is younger. */
const timeline_LATEST = Number.POSITIVE_INFINITY;
function newOpenings(suite, { before }, reach) {
    const cases = new Map(before);
    const all = [];
    const open = new Map();
    /** Things that are gone and open, each with a case that covers it still. */
    const gone = new Map();
    let begun = cases.size > 0;
    const answer = (thread, commit) => {
        const opening = open.get(thread);
        if (opening !== undefined)
            opening.answeredBy = commit;
        open.delete(thread);
        gone.delete(thread);
    };
    return {
        follow({ commit, cases: caseChanges }, moved) {
            for (const { thread, subject, change, exists } of moved.toSorted(timeline_inOrder)) {
                const known = open.get(thread);
                if (known === undefined) {
                    const rule = RULES[thread.kind];
                    const opening = { thread, rule, subject, key: `${rule}:${suite}:${subject}`, changes: [{ change, commit }] };
                    all.push(opening);
                    open.set(thread, opening);
                }
                else {
                    known.changes.push({ change, commit });
                    if (isChangedBack(known.changes))
                        answer(thread, commit);
                }
                reach.widen(thread);
                if (exists === true)
                    gone.delete(thread);
            }
            applyCases(cases, caseChanges);
            if (!begun && cases.size > 0) {
                begun = true;
                for (const thread of [...open.keys()])
                    answer(thread, commit);
            }
            for (const { covers } of caseChanges.filter(isAnswer)) {
                // Whichever are fewer: what is open, or what the case covers.
                for (const threads of reach.of(covers)) {
                    if (threads.size <= open.size) {
                        for (const thread of threads)
                            if (open.has(thread))
                                answer(thread, commit);
                    }
                    else
                        for (const thread of open.keys())
                            if (threads.has(thread))
                                answer(thread, commit);
                }
            }
            const lost = moved.filter(({ thread, exists }) => exists === false && open.has(thread));
            for (const { thread } of lost)
                gone.set(thread, '');
            if (gone.size === 0)
                return;
            const touched = new Set(['', ...caseChanges.map(({ id }) => id)]);
            for (const [thread, witness] of gone) {
                if (!touched.has(witness))
                    continue;
                const [id] = [...cases].find(([, covers]) => reach.of(covers).some((threads) => threads.has(thread))) ?? [];
                if (id === undefined)
                    answer(thread, commit);
                else
                    gone.set(thread, id);
            }
        },
        questions: () => all
            .flatMap((opening) => {
            const changes = opening.changes.filter(({ commit }) => commit !== opening.answeredBy);
            return changes.length === 0 ? [] : { ...opening, changes };
        })
            .sort((one, other) => positionOf(one) - positionOf(other) || (one.key < other.key ? -1 : 1)),
    };
}
function isChangedBack(changes) {
    const [first, last] = [changes[0]?.change, changes.at(-1)?.change];
    return first?.kind === 'prompt' && last?.kind === 'prompt' && first.from !== undefined && first.from === last.to;
}
function sharedKeys(questions) {
    const threads = new Map();
    return new Set(questions.flatMap(({ key, thread }) => {
        const known = threads.get(key) ?? thread;
        threads.set(key, known);
        return known === thread ? [] : key;
    }));
}
function positionOf({ changes }) {
    return changes[0]?.commit.position ?? 0;
}
function isAnswer({ kind }) {
    return kind === 'added' || kind === 'edited';
}
/** What took a name away comes before what took the name over: `renamed`, `lost`, `gained`. */
const TURN = { renamed: 0, lost: 1, gained: 2 };
function timeline_orderOf({ subject, change }) {
    const moves = change.kind === 'tool' ? change.moved.map(({ kind }) => TURN[kind]) : [];
    return JSON.stringify([change.kind, subject, change.path, ...moves, change]);
}
function timeline_inOrder(one, other) {
    const [a = '', b = ''] = [one, other].map(timeline_orderOf);
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/jobs/findings.js + 18 modules
var findings = __webpack_require__(50441);
// EXTERNAL MODULE: ./build/agent/environment.js
var agent_environment = __webpack_require__(96979);
// EXTERNAL MODULE: ./build/agent/failure.js
var failure = __webpack_require__(28576);
// EXTERNAL MODULE: ./build/agent/web.js
var web = __webpack_require__(5848);
;// CONCATENATED MODULE: ./build/agent/fetch-text.js


const REDIRECTS = 3;
const REDIRECTING = new Set([301, 302, 303, 307, 308]);
/** What an address answers to a GET that brings no credentials, not even those that stand in the address. */
async function fetchText(url, { timeoutMs, mostBytes }) {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
        const response = await follow(url, signal);
        if (typeof response === 'string')
            return failed(response);
        if (!response.ok) {
            await response.body?.cancel();
            return failed(`answered ${response.status}`);
        }
        const text = await (0,web/* boundedText */.LD)(response, mostBytes);
        return text === undefined ? failed(`answered with more than ${mostBytes >> 10} KB`) : { kind: 'text', text };
    }
    catch (error) {
        return failed(signal.aborted ? `did not answer within ${(0,failure/* seconds */.YA)(timeoutMs)}` : `cannot be reached (${(0,web/* reasonOf */.A3)(error)})`);
    }
}
/** Follows few redirects, and none that would give up encryption. */
async function follow(url, signal) {
    let address = plainAddress(url);
    for (let redirects = 0;; redirects += 1) {
        const response = await fetch(address, { headers: { accept: 'application/json' }, redirect: 'manual', signal });
        const location = response.headers.get('location');
        if (!REDIRECTING.has(response.status) || location === null)
            return response;
        await response.body?.cancel();
        if (redirects === REDIRECTS)
            return `redirects more than ${REDIRECTS} times`;
        const next = URL.canParse(location, address) ? plainAddress(new URL(location, address).href) : undefined;
        const isSafe = next?.startsWith('https://') || (next?.startsWith('http://') && address.startsWith('http://'));
        if (next === undefined || !isSafe)
            return `redirects to ${(0,web/* withoutSecrets */.cT)(location)}, which is not followed`;
        address = next;
    }
}
/** `fetch` refuses an address that holds a user or a password. */
function plainAddress(url) {
    const address = new URL(url);
    address.username = '';
    address.password = '';
    return address.href;
}
function failed(reason) {
    return { kind: 'failed', reason };
}

// EXTERNAL MODULE: ./build/agent/home.js
var agent_home = __webpack_require__(50839);
// EXTERNAL MODULE: ./build/prompts/pin.js
var prompts_pin = __webpack_require__(72811);
;// CONCATENATED MODULE: ./build/production/reported-version.js

/** Reads `5`, `5@sha256:9f2c1e07ab34` or `sha256:9f2c1e07ab34`; `undefined` where it is none of these. */
function parseReported(text) {
    return (0,prompts_pin/* parsePin */.N3)(text) ?? (prompts_pin/* VERSION_LABEL */.Qu.test(text) ? { version: text } : undefined);
}
/** The text decides where both name one, whatever the labels say; else the labels do. */
function standingOf(reported, pin) {
    const sameLabel = reported.version === undefined || pin.version === undefined
        ? undefined
        : plainLabel(reported.version) === plainLabel(pin.version);
    if (reported.digest !== undefined) {
        if (reported.digest.startsWith(pin.digest) || pin.digest.startsWith(reported.digest))
            return 'as-pinned';
        return sameLabel === true ? 'digest-differs' : 'differs';
    }
    if (sameLabel === undefined)
        return 'cannot-tell';
    return sameLabel ? 'as-pinned' : 'differs';
}
/** `v5` is what others call 5. */
function plainLabel(label) {
    return label.replace(/^v(?=\d)/i, '');
}

;// CONCATENATED MODULE: ./build/production/read-report.js




const EXPECTED = 'one JSON object such as {"triage":"5@sha256:9f2c1e07ab34"}';
const FORMS = '5, 5@sha256:… or sha256:… with at least 12 digits';
const MOST_PROMPTS = 1_000;
/**
 * Reads what production says it runs: prompt ids and their versions. `source` is the subject of problems; of what it
 * said they quote the names of prompts alone.
 */
function readReport(text, source, location) {
    const refuse = (message, expected = EXPECTED) => ({
        ok: false,
        problems: [{ message: `${source} ${message}`, location, expected }],
    });
    const parsed = (0,json_text/* readJsonText */.g)(text.replace(/^\ufeff/, ''), 'the answer');
    if (!parsed.ok)
        return refuse('says what is not JSON, or names a prompt twice');
    const { value } = parsed;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return refuse('says no object');
    const entries = Object.entries(value);
    if (entries.length === 0)
        return refuse('names no prompt');
    if (entries.length > MOST_PROMPTS)
        return refuse(`names ${(0,format/* plural */.LS)(entries.length, 'prompt')}`, `at most ${MOST_PROMPTS}`);
    const versions = new Map();
    const problems = [];
    for (const [prompt, written] of entries) {
        const version = Number.isSafeInteger(written) ? String(written) : written;
        if (typeof version === 'string' && parseReported(version) !== undefined)
            versions.set(prompt, version);
        else
            problems.push({
                message: `${source} names the version of ${(0,visible/* visibleLine */.P8)(JSON.stringify((0,visible/* cut */.Jj)(prompt, 80)))} in no known form`,
                location,
                expected: FORMS,
            });
    }
    return problems.length === 0 ? { ok: true, value: versions } : { ok: false, problems: problems.slice(0, 20) };
}

// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(96641);
;// CONCATENATED MODULE: ./build/gather/deployed.js








const TIMEOUT_MS = 30_000;
/** A prompt takes about 100 bytes. */
const MOST_BYTES = 1 << 20;
/** Asks where the suite's `deployed` says; `directory` is the config's folder. */
async function askDeployed(world, suite, directory, { locate }, timeoutMs = TIMEOUT_MS) {
    const { deployed } = suite;
    if (deployed === undefined)
        return { kind: 'not-asked', why: 'the config does not say where (`deployed`)' };
    const location = locate(['suites', suite.name, 'deployed', deployed.kind]);
    const answer = await answerOf(world, suite, deployed, directory, timeoutMs);
    if (!answer.ok)
        return { kind: 'failed', problems: [{ message: answer.reason, location, remedy: answer.remedy }] };
    const read = readReport(answer.text, answer.source, location);
    return read.ok ? { kind: 'reported', versions: read.value } : { kind: 'failed', problems: read.problems };
}
async function answerOf(world, { agent }, deployed, directory, timeoutMs) {
    switch (deployed.kind) {
        case 'file': {
            const text = await (0,files/* readInside */.xO)(directory, deployed.file);
            if (text !== undefined && text.length <= MOST_BYTES)
                return { ok: true, text, source: `\`${deployed.file}\`` };
            const reason = text === undefined ? 'is not there' : 'is larger than 1 MB';
            return { ok: false, reason: `\`${deployed.file}\` ${reason}`, remedy: deployed_WRITTEN };
        }
        case 'url': {
            const source = (0,web/* withoutSecrets */.cT)(deployed.url);
            const fetched = await fetchText(deployed.url, { timeoutMs, mostBytes: MOST_BYTES });
            if (fetched.kind === 'text')
                return { ok: true, text: fetched.text, source };
            return { ok: false, reason: `${source} ${fetched.reason}`, remedy: REACHABLE };
        }
        case 'command':
            return commandAnswer(deployed.command, directory, world.environment, agent?.env ?? [], timeoutMs);
    }
}
const deployed_WRITTEN = 'Let the deployment write it, or correct `deployed`';
const REACHABLE = 'Check that it answers a GET without credentials from here; for anything else use `deployed: {command}`';
async function commandAnswer(command, directory, environment, allowed, timeoutMs) {
    const home = (0,agent_home/* temporaryHome */.R)();
    try {
        const env = (0,agent_environment/* childEnvironment */.Qc)(environment, { allowed, home: home.path });
        const result = await (0,system_process/* runCommand */.d)(command, { cwd: directory, env, timeoutMs, maxOutput: MOST_BYTES });
        if (result.kind === 'exited' && result.code === 0)
            return { ok: true, text: result.stdout, source: 'the `deployed` command' };
        const how = result.kind === 'timed-out'
            ? `did not end within ${(0,failure/* seconds */.YA)(timeoutMs)}`
            : result.kind === 'too-much-output'
                ? 'printed more than 1 MB'
                : result.kind === 'not-started'
                    ? `cannot be started: ${result.reason}`
                    : (0,failure/* endInWords */.up)(result);
        return {
            ok: false,
            reason: `the \`deployed\` command ${how}`,
            remedy: 'Run it by hand from the folder of the config; it sees the variables that `agent.env` names, and no others',
        };
    }
    finally {
        home.remove();
    }
}

// EXTERNAL MODULE: ./build/gather/samples.js + 24 modules
var gather_samples = __webpack_require__(22069);
// EXTERNAL MODULE: ./build/privacy/find-private.js + 11 modules
var find_private = __webpack_require__(53101);
// EXTERNAL MODULE: ./build/production/windows.js
var production_windows = __webpack_require__(88651);
;// CONCATENATED MODULE: ./build/production/deployed-versions.js




/** What the place that `deployed` names has answered. */
function reportedAs(versions) {
    return { from: 'deployed', prompts: new Map([...versions].map(([prompt, version]) => [prompt, [{ version }]])) };
}
function sampledVersions(samples, asOf) {
    const { now } = (0,production_windows/* windowsOf */.R5)(samples, asOf);
    const prompts = new Map();
    const canBeShown = once(isReadable);
    const isName = once(isPlain);
    let [naming, unread] = [0, 0];
    for (const { at = 0, prompts: named = {} } of now) {
        let known = 0;
        for (const [prompt, version] of Object.entries(named)) {
            if (!isName(prompt) || !canBeShown(version))
                unread += 1;
            else {
                const versions = prompts.get(prompt) ?? new Map();
                const before = versions.get(version);
                versions.set(version, {
                    version,
                    samples: (before?.samples ?? 0) + 1,
                    last: Math.max(before?.last ?? 0, at),
                });
                prompts.set(prompt, versions);
                known += 1;
            }
        }
        if (known > 0)
            naming += 1;
    }
    const newestFirst = (versions) => [...versions.values()].sort((one, other) => other.last - one.last || other.samples - one.samples);
    return {
        reported: {
            from: 'samples',
            prompts: new Map([...prompts].map(([prompt, versions]) => [prompt, newestFirst(versions)])),
        },
        samples: now.length,
        naming,
        unread,
    };
}
/** Loudest first. */
const STANDINGS = ['differs', 'digest-differs', 'cannot-tell', 'as-pinned'];
/** Each prompt of a suite against what production is said to run. */
function comparePins(prompts, reported) {
    return prompts.map(({ id, pin }) => {
        const seen = reported.prompts.get(id) ?? [];
        const running = stillRunning(seen);
        const [first] = running;
        const own = { prompt: id, running, seen, ...(pin === undefined ? {} : { pin: (0,prompts_pin/* formatPin */.fH)(pin) }) };
        if (first === undefined)
            return { ...own, state: 'not-reported' };
        if (pin === undefined)
            return { ...own, state: 'not-pinned', deployed: first.version };
        const standings = running.flatMap(({ version }) => {
            const read = parseReported(version);
            return read === undefined ? [] : [{ version, standing: standingOf(read, pin) }];
        });
        const told = STANDINGS.flatMap((each) => standings.find(({ standing }) => standing === each) ?? [])[0];
        return { ...own, state: told?.standing ?? 'cannot-tell', deployed: told?.version ?? first.version };
    });
}
/** Ids of prompts that production reports and that are none of `known`. */
function unknownPrompts({ prompts }, known) {
    return [...prompts.keys()].filter((id) => !known.has(id));
}
const DAY = 86_400_000;
/** A version that was replaced during the week runs no more; those of a test or of a staged release run side by side. */
function stillRunning(seen) {
    const newest = seen.reduce((latest, { last = 0 }) => Math.max(latest, last), 0);
    return seen.filter(({ last = 0 }) => last > newest - DAY);
}
/** Samples may hold anything in the place of a version; what is kept can be shown. */
function isReadable(version) {
    return parseReported(version) !== undefined && (0,find_private/* findPrivate */.x)(version).length === 0;
}
function isPlain(id) {
    return /^[\w.+-]{1,100}$/.test(id) && (0,find_private/* findPrivate */.x)(id).length === 0;
}
/** Thousands of samples name the same few. */
function once(test) {
    const known = new Map();
    return (text) => {
        const answer = known.get(text) ?? test(text);
        known.set(text, answer);
        return answer;
    };
}

// EXTERNAL MODULE: ./build/rules/pin/facts.js
var facts = __webpack_require__(4231);
;// CONCATENATED MODULE: ./build/rules/pin/deployed-differs.js







/** What production runs of a suite's prompts where that is not what the suite is pinned to, as the config grades it. */
function deployedFindings(suite, reported, { config, locate }) {
    return deployedDiffers({ suite, locate, reported }, (0,levels/* ruleOptions */.j)(config, 'pin/deployed-differs'));
}
/** Production runs another version than the pin: what is measured here is not what people get there. */
function deployedDiffers({ suite, locate, reported }, options) {
    return comparePins(suite.prompts, reported).flatMap((compared) => {
        const { prompt, state, deployed = '' } = compared;
        const entry = suite.prompts.find(({ id }) => id === prompt);
        if (entry?.pin === undefined || (state !== 'differs' && state !== 'digest-differs'))
            return [];
        const what = state === 'digest-differs' ? relabelled(deployed, (0,facts/* fileOf */.W7)(entry)) : deployed_differs_moved(deployed, (0,facts/* fileOf */.W7)(entry));
        return (0,make_finding/* finding */.g)('pin/deployed-differs', options, {
            suite: suite.name,
            subject: prompt,
            location: locate(['suites', suite.name, 'prompts', prompt, 'pin']),
            message: `${subjectOf(compared)} ${what}, the suite is pinned to ${deployed_differs_nameOf(entry.pin)}`,
            evidence: [`pin: ${(0,prompts_pin/* formatPin */.fH)(entry.pin)}`, ...compared.seen.slice(0, MOST_VERSIONS).map(evidenceOf)],
            fix: `Deploy the pinned version, or bring what is deployed into ${(0,facts/* fileOf */.W7)(entry)} and look at the cases that cover \`${prompt}\` before \`npx evalgap pin\`.`,
        });
    });
}
const MOST_VERSIONS = 4;
/** `production runs`, or how much of it does where several versions run side by side. */
function subjectOf({ running, deployed }) {
    const own = running.find(({ version }) => version === deployed);
    if (own?.samples === undefined || running.length === 1)
        return 'production runs';
    const all = running.reduce((sum, { samples = 0 }) => sum + samples, 0);
    return `production runs, for ${(0,format/* count */.U9)(own.samples)} of ${(0,format/* plural */.LS)(all, 'sample')} of the versions now in use,`;
}
function deployed_differs_moved(deployed, file) {
    return `${deployed_differs_nameOf(parseReported(deployed) ?? { version: deployed })} of ${file}`;
}
function relabelled(deployed, file) {
    const { version = '', digest = '' } = parseReported(deployed) ?? {};
    return `another text of ${file} (sha256:${digest.slice(0, 12)}) under the same label ${version}`;
}
function deployed_differs_nameOf({ version, digest = '' }) {
    return version === undefined ? `sha256:${digest.slice(0, 12)}` : `version ${version}`;
}
function evidenceOf({ version, samples, last }) {
    if (samples === undefined || last === undefined)
        return `production: ${version}`;
    return `production: ${version} in ${(0,format/* plural */.LS)(samples, 'sample')}, last on ${new Date(last).toISOString().slice(0, 10)}`;
}

;// CONCATENATED MODULE: ./build/jobs/weekly/deployed.js






/** Adds the prompts of which production runs another version than the pin: asked, or else as its samples name them. */
async function withDeployed(facts, request) {
    const { suite } = facts;
    const { world, loaded, directory, asOf, ask } = request;
    if (suite.deployed === undefined) {
        if (suite.production === undefined)
            return facts;
        const { samples = [], problems } = await (0,gather_samples/* readSamples */.a)(directory, suite, loaded, world.now);
        const { naming, reported } = sampledVersions(samples, asOf);
        const why = 'not all samples of the last seven days could be read, or none names the version of a prompt';
        const isWhole = problems.length === 0 && naming > 0;
        const unseen = isWhole ? [] : [{ rule: 'pin/deployed-differs', why, usual: true }];
        return withFindings({ ...facts, unseen: [...facts.unseen, ...unseen] }, reported, loaded);
    }
    if (!ask)
        return unasked(facts, 'it was not asked for this review');
    const asked = await askDeployed(world, suite, directory, loaded);
    if (asked.kind === 'reported')
        return withFindings(facts, reportedAs(asked.versions), loaded);
    if (asked.kind === 'not-asked')
        return unasked(facts, asked.why);
    return { ...unasked(facts, 'production could not be asked'), problems: [...facts.problems, ...asked.problems] };
}
function withFindings(facts, reported, loaded) {
    const { suite, timeline } = facts;
    const causes = deployedFindings(suite, reported, loaded).map((finding) => ({
        finding,
        opens: true,
        commits: [],
        cases: coveringCases(timeline.history, suite.prompts, finding.subject),
    }));
    return { ...facts, beside: [...facts.beside, ...causes] };
}
function unasked(facts, why) {
    const sentence = `which prompts production runs: ${why}`;
    return { ...saying(facts, sentence), unseen: [...facts.unseen, { rule: 'pin/deployed-differs', why: sentence }] };
}

// EXTERNAL MODULE: ./build/gather/all-cases.js
var all_cases = __webpack_require__(59777);
// EXTERNAL MODULE: ./build/gather/recorded-runs.js + 1 modules
var recorded_runs = __webpack_require__(67985);
// EXTERNAL MODULE: ./build/gather/sample-redactor.js + 3 modules
var sample_redactor = __webpack_require__(29689);
// EXTERNAL MODULE: ./build/run/cut.js
var run_cut = __webpack_require__(24758);
;// CONCATENATED MODULE: ./build/gather/seen-outputs.js




/** Of each step: far more than tell what it can give. */
const MOST_OUTPUTS = 2_000;
/** What the steps of recorded runs gave, by name. What cannot be read or was cut tells nothing, and is no problem here. */
async function seenOutputs(files) {
    const seen = new Map();
    for (const { path, name: file } of files)
        await (0,problem/* attempt */.CD)(() => readOutputs(path, file, seen));
    return seen;
}
async function readOutputs(path, file, seen) {
    const { trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(path, file), file);
    for await (const { steps } of trials) {
        for (const { name, output } of steps) {
            if (output === undefined || (0,run_cut/* isCut */.xZ)(output))
                continue;
            const outputs = seen.get(name) ?? [];
            if (outputs.length < MOST_OUTPUTS)
                outputs.push(output);
            seen.set(name, outputs);
        }
    }
}

// EXTERNAL MODULE: ./build/gather/tool-files.js + 1 modules
var tool_files = __webpack_require__(92661);
// EXTERNAL MODULE: ./build/similarity/tf-idf.js
var tf_idf = __webpack_require__(95742);
;// CONCATENATED MODULE: ./build/production/look-at.js



const FIVE = 5;
/** So many are compared with so many cases: what is least like all of them is not sought to the last. */
const look_at_MOST_COMPARED = 500;
/** Of a text: where it begins it is like others or not. */
const LONGEST_TEXT = 2_000;
/**
 * Five samples to read: one that was handed to a person, the one that the agent was least sure of, the one that
 * resembles its nearest case least, and the rest at random. None stands there twice, and none whose input another has.
 */
function samplesToLookAt(samples, { seed, cases }) {
    const left = distinct(samples, seed);
    const likeness = likenessOf(left.slice(0, look_at_MOST_COMPARED), cases.slice(0, look_at_MOST_COMPARED));
    const chosen = [];
    const take = (why, sample) => {
        if (sample === undefined || chosen.length === FIVE)
            return;
        left.splice(left.indexOf(sample), 1);
        const confidence = confidenceOf(sample);
        chosen.push({ why, sample, ...(confidence === undefined ? {} : { confidence }) });
    };
    take('routed', left.find(({ routed }) => routed === true));
    take('least-confident', least(left, confidenceOf));
    take('novel', least(left, (sample) => likeness.get(sample)));
    for (const sample of left.slice(0, FIVE))
        take('at-random', sample);
    return chosen;
}
/** The least sure that it was anywhere, where its source does not say it of the whole. */
function confidenceOf({ confidence, steps = [] }) {
    if (confidence !== undefined)
        return confidence;
    const ofSteps = steps.flatMap((step) => step.confidence ?? []);
    return ofSteps.length === 0 ? undefined : Math.min(...ofSteps);
}
/** One for each input, in an order that only the seed and the samples themselves decide. */
function distinct(samples, seed) {
    const ranked = samples
        .map((sample) => ({ sample, input: (0,json/* canonicalJson */.dj)(sample.input), rank: look_at_rankOf(sample, seed) }))
        .toSorted((one, other) => (one.rank < other.rank ? -1 : 1));
    return [...new Map(ranked.toReversed().map(({ input, sample }) => [input, sample])).values()].toReversed();
}
/** How much each resembles the case that it resembles most. Those that hold no message are left out. */
function likenessOf(samples, cases) {
    const known = cases.flatMap((input) => messageIn(input) ?? []);
    if (known.length === 0)
        return new Map();
    const asked = samples.flatMap((sample) => {
        const text = messageIn(sample.input);
        return text === undefined ? [] : [{ sample, text }];
    });
    const all = [...known, ...asked.map(({ text }) => text)];
    const products = (0,tf_idf/* innerProducts */.H)((0,tf_idf/* tfIdfVectors */.S)(all));
    const nearest = (nth) => Math.max(...products.subarray(nth * all.length, nth * all.length + known.length));
    return new Map(asked.map(({ sample }, index) => [sample, nearest(known.length + index)]));
}
function messageIn(input) {
    const text = (0,written_text/* writtenText */.v)(input)?.text.trim();
    return text === undefined || text === '' ? undefined : text.slice(0, LONGEST_TEXT);
}
function look_at_rankOf({ id, at, input }, seed) {
    const known = [seed, id ?? null, at ?? null, input];
    return (0,json/* sha256 */.sc)((0,json/* canonicalJson */.dj)(known));
}
/** The first of those with the lowest figure. */
function least(samples, figureOf) {
    let found;
    for (const sample of samples) {
        const figure = figureOf(sample);
        if (figure !== undefined && (found === undefined || figure < found.figure))
            found = { sample, figure };
    }
    return found?.sample;
}

;// CONCATENATED MODULE: ./build/stats/calibration.js
/**
 * Brier score and expected calibration error over bins of equal mass, which is less biased than bins of equal width
 * (Roelofs et al. 2022). Outcomes that were said to be equally likely stay together, so that no order matters.
 *
 * @param outcomes at least one
 * @param most bins; fewer where there would be under `FEWEST_IN_BIN` in each
 */
function calibration(outcomes, most = 10) {
    const n = outcomes.length;
    const bins = binsOf(outcomes, Math.max(1, Math.min(most, Math.floor(n / FEWEST_IN_BIN))));
    const over = (what) => bins.reduce((sum, bin) => sum + what(bin), 0) / n;
    return {
        n,
        brier: over((bin) => total(bin, ({ said, so }) => (said - Number(so)) ** 2)),
        error: over((bin) => Math.abs(total(bin, ({ said, so }) => said - Number(so)))),
        // The mean distance of a sum of independent outcomes from what it should be, by its normal approximation.
        byChance: over((bin) => Math.sqrt((2 / Math.PI) * total(bin, ({ said }) => said * (1 - said)))),
        bins: bins.map((bin) => ({
            n: bin.length,
            said: total(bin, ({ said }) => said) / bin.length,
            so: total(bin, ({ so }) => Number(so)) / bin.length,
        })),
    };
}
const FEWEST_IN_BIN = 15;
function binsOf(outcomes, bins) {
    const sorted = [...outcomes].sort((a, b) => a.said - b.said);
    const found = [];
    let filled = 0;
    for (const [index, outcome] of sorted.entries()) {
        const isTied = outcome.said === sorted[index - 1]?.said;
        const current = found.at(-1);
        if (current === undefined || (!isTied && index * bins >= (filled + 1) * sorted.length)) {
            found.push([outcome]);
            filled = Math.floor((index * bins) / sorted.length);
        }
        else
            current.push(outcome);
    }
    return found;
}
function total(bin, what) {
    return bin.reduce((sum, outcome) => sum + what(outcome), 0);
}

;// CONCATENATED MODULE: ./build/production/confidence/calibrated.js

/** With fewer outcomes chance alone puts confidence and share of right answers too far apart to tell. */
const FEWEST_OUTCOMES = 50;
/** Of the samples that say both how sure the agent was and whether it was right. */
function calibrated(samples) {
    const outcomes = samples.flatMap(({ confidence, correct }) => confidence === undefined || correct === undefined ? [] : [{ said: confidence, so: correct }]);
    return outcomes.length < FEWEST_OUTCOMES
        ? { outcomes: outcomes.length }
        : { outcomes: outcomes.length, calibration: calibration(outcomes) };
}

// EXTERNAL MODULE: ./build/stats/distributions.js
var distributions = __webpack_require__(90827);
;// CONCATENATED MODULE: ./build/stats/dispersion.js

/**
 * How many times as much shares of several groups differ as chance makes them: Pearson's χ² over its degrees of freedom,
 * 1 on average where nothing else does. 0 of fewer than two groups, and where all or none are so.
 */
function dispersionOfShares(groups) {
    const so = groups.reduce((sum, group) => sum + group.so, 0);
    const of = groups.reduce((sum, group) => sum + group.of, 0);
    const share = so / of;
    if (groups.length < 2 || so === 0 || so === of)
        return 0;
    const statistic = groups.reduce((sum, group) => group.of === 0 ? sum : sum + (group.so - group.of * share) ** 2 / (group.of * share * (1 - share)), 0);
    return statistic / (groups.length - 1);
}
/** The same of values, by their ranks: the H of Kruskal and Wallis (1952), corrected for ties, over its degrees of freedom. */
function dispersionOfRanks(groups) {
    const filled = groups.filter(({ length }) => length > 0);
    const values = filled
        .flatMap((group, nth) => group.map((value) => ({ value, nth })))
        .sort((a, b) => a.value - b.value);
    const n = values.length;
    const sums = filled.map(() => 0);
    let ties = 0;
    for (let from = 0; from < n;) {
        let to = from;
        while (to < n && values[to]?.value === values[from]?.value)
            to += 1;
        // Ranks count from 1: the mean of those from + 1 … to.
        for (const { nth } of values.slice(from, to))
            sums[nth] = (sums[nth] ?? 0) + (from + 1 + to) / 2;
        ties += (to - from) ** 3 - (to - from);
        from = to;
    }
    const untied = 1 - ties / (n ** 3 - n);
    if (filled.length < 2 || !(untied > 0))
        return 0;
    const squares = filled.reduce((sum, group, nth) => sum + (sums[nth] ?? 0) ** 2 / group.length, 0);
    return Math.max(0, ((12 / (n * (n + 1))) * squares - 3 * (n + 1)) / untied / (filled.length - 1));
}
/** A two-sided p that allows for groups that differ `dispersion` times as much as by chance; never smaller than it was. */
function allowingFor(dispersion, p) {
    if (dispersion <= 1 || p >= 1 || p <= 0)
        return p;
    return Math.max(p, (0,distributions/* chiSquareUpperTail */.AF)((0,distributions/* normalQuantile */.Zl)(p / 2) ** 2 / dispersion, 1));
}
/**
 * The same of weeks in a row that may hold a jump: the mean of what each differs from the one before it, the two largest
 * differences left out and the rest scaled to 1 where nothing but chance is at work. One odd week makes two large
 * differences, a level that changes makes one.
 *
 * @param differences dispersions of neighbours, two and two; fewer than three tell nothing, which is 1
 */
function steadyDispersion(differences) {
    const k = differences.length;
    const scale = TRIMMED[Math.min(k, TRIMMED.length + 2) - 3];
    if (scale === undefined)
        return 1;
    const kept = [...differences].sort((a, b) => a - b).slice(0, k - 2);
    return kept.reduce((sum, value) => sum + value, 0) / kept.length / scale;
}
/** What the mean of all but the two largest of 3 … 9 such differences is by chance (150,000 draws each). */
const TRIMMED = [0.228, 0.299, 0.358, 0.403, 0.44, 0.473, 0.501];

// EXTERNAL MODULE: ./build/stats/wilson.js
var wilson = __webpack_require__(23702);
;// CONCATENATED MODULE: ./build/stats/mann-whitney.js


/**
 * Whether values of one group tend to be larger than those of another (Mann and Whitney 1947; Wilcoxon 1945): the
 * normal approximation, corrected for ties and for continuity, good from about ten values a side on. The interval of
 * the probability of superiority is DeLong's (1988) on the logit scale (Perme and Manevski 2019); where nothing
 * overlaps and that has no width, Wilson's for as many pairs as the smaller group has values.
 *
 * @param one at least one finite number, and so `other`
 */
function mannWhitney(one, other, level = 0.95) {
    const [n, m] = [one.length, other.length];
    const all = n + m;
    let [wins, ties, below, otherBelow, squares, otherSquares] = [0, 0, 0, 0, 0, 0];
    for (const { here, there } of tied(one, other)) {
        const won = otherBelow + there / 2;
        const lost = below + here / 2;
        wins += here * won;
        squares += here * won ** 2;
        otherSquares += there * (n - lost) ** 2;
        ties += (here + there) ** 3 - (here + there);
        below += here;
        otherBelow += there;
    }
    const superiority = wins / (n * m);
    const deviation = Math.sqrt(Math.max(0, ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)))));
    const distance = Math.max(0, Math.abs(wins - (n * m) / 2) - 0.5);
    const variance = spread(squares / m ** 2, n, superiority) + spread(otherSquares / n ** 2, m, superiority);
    return {
        p: deviation === 0 ? 1 : (0,distributions/* chiSquareUpperTail */.AF)((distance / deviation) ** 2, 1),
        superiority,
        interval: intervalOf(superiority, variance, Math.min(n, m), (0,distributions/* twoSidedNormal */.NQ)(level)),
    };
}
/** Of an odd number of values the one in the middle, else the middle of two; NaN of none. */
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const middle = sorted.length >> 1;
    const upper = sorted[middle] ?? Number.NaN;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
/** From the smallest value up, how often it stands on either side. */
function tied(one, other) {
    const counts = new Map();
    const at = (value) => {
        const known = counts.get(value) ?? { here: 0, there: 0 };
        counts.set(value, known);
        return known;
    };
    for (const value of one)
        at(value).here += 1;
    for (const value of other)
        at(value).there += 1;
    return [...counts].sort(([a], [b]) => a - b).map(([, count]) => count);
}
/** Variance of a mean of `n` values in 0..1, by the sum of their squares. */
function spread(squares, n, mean) {
    return n < 2 ? 0 : Math.max(0, (squares - n * mean ** 2) / ((n - 1) * n));
}
function intervalOf(share, variance, pairs, critical) {
    const slope = share * (1 - share);
    if (slope === 0 || variance < 1e-15)
        return (0,wilson/* wilson */.r)(share, pairs, critical);
    const half = (critical * Math.sqrt(variance)) / slope;
    const middle = Math.log(share / (1 - share));
    return [1 / (1 + Math.exp(half - middle)), 1 / (1 + Math.exp(-half - middle))];
}

;// CONCATENATED MODULE: ./build/production/week-measure.js
/** Of a week and of the baseline. With fewer not even a doubling is told from chance. */
const FEWEST = 20;

;// CONCATENATED MODULE: ./build/production/odd-weeks.js



/** A look holds a week against what lies so many weeks before it. */
const [NEAREST, FURTHEST] = [2, 9];
/**
 * What chance put into the baseline moves both weeks alike. Where it is not well larger than a week, two weeks running
 * say hardly more than one.
 */
const BASELINE_TO_WEEK = 2;
/** Neighbours that differ by no more than this agree. */
const LEVEL = 0.05;
function byWeek(samples, asOf) {
    const weeks = new Map();
    for (const sample of samples) {
        const ago = Math.floor((asOf - (sample.at ?? asOf)) / production_windows/* WEEK */.V8);
        const known = weeks.get(ago);
        if (known === undefined)
            weeks.set(ago, [sample]);
        else
            known.push(sample);
    }
    return weeks;
}
/**
 * The weeks that were reason to speak when they were the last, alone or with the one before them, by walking through
 * the looks from the oldest sample on: nothing has to be remembered from one look to the next. Each is held against
 * the weeks before it that were not odd; where all of those were, what changed has become what is usual.
 */
function oddWeeks(weeks, look, measure) {
    const swing = steadySwing(weeks, measure);
    const { odd, from } = firstSteady(weeks, measure, swing);
    for (let ago = from - NEAREST; ago >= 0; ago -= 1) {
        if (areAllOdd(weeks, ago, odd))
            odd.clear();
        const week = weeks.get(ago) ?? [];
        const { items } = baselineOf(weeks, ago, odd);
        if (ago === 0 || week.length < FEWEST || items.length < FEWEST)
            continue;
        const { now, before, isTold } = testAgainst(items, week, weeks.get(ago + 1) ?? [], measure);
        const [p, earlier] = [allowingFor(swing, now.p), now.rose === before.rose ? allowingFor(swing, before.p) : 1];
        if (!look.isAlarm(p, isTold ? earlier : null))
            continue;
        odd.add(ago);
        if (earlier <= LEVEL)
            odd.add(ago + 1);
    }
    return odd;
}
/** What the week that ended so many weeks ago is held against, and which weeks are left out of it. */
function baselineOf(weeks, ago, odd) {
    const all = odd_weeks_within(weeks, ago + NEAREST, ago + FURTHEST);
    const kept = all.filter((one) => !odd.has(one));
    return {
        weeks: kept,
        items: kept.flatMap((one) => weeks.get(one) ?? []),
        leftOut: all.filter((one) => odd.has(one)),
    };
}
/** What was not asked in weeks that are left out. */
function leftIn(samples, leftOut, asOf) {
    if (leftOut.length === 0)
        return samples;
    return [...byWeek(samples, asOf)].flatMap(([ago, week]) => (leftOut.includes(ago) ? [] : week));
}
function areAllOdd(weeks, ago, odd) {
    const { items, leftOut } = baselineOf(weeks, ago, odd);
    return items.length < FEWEST && leftOut.length > 0;
}
/** A week and the one before it, both against the same items, and whether the one before has a say. */
function testAgainst(baseline, now, before, { test }) {
    const isEnough = before.length >= FEWEST;
    return {
        now: test(now, baseline),
        before: isEnough ? test(before, baseline) : { p: 1, rose: false },
        isTold: isEnough && baseline.length >= BASELINE_TO_WEEK * Math.max(now.length, before.length),
    };
}
/** How many times as much the weeks of the baseline differ as by chance, whatever odd week or jump is among them; at least 1. */
function steadySwing(weeks, { dispersion }) {
    const told = steadyWeeks(weeks, odd_weeks_within(weeks, NEAREST, FURTHEST));
    const differences = told.slice(1).map((week, index) => dispersion([told[index] ?? [], week]));
    return Math.max(1, steadyDispersion(differences));
}
/** Those with enough samples, the oldest first. */
function steadyWeeks(weeks, agos) {
    return agos.map((ago) => weeks.get(ago) ?? []).filter(({ length }) => length >= FEWEST);
}
/** Where the walk begins: at the first two weeks in a row that agree. What stands alone before them is odd itself. */
function firstSteady(weeks, { test }, swing) {
    const told = odd_weeks_within(weeks, NEAREST, Number.POSITIVE_INFINITY).filter((ago) => (weeks.get(ago) ?? []).length >= FEWEST);
    const first = told.findIndex((ago, index) => {
        const next = told[index + 1];
        if (next === undefined)
            return false;
        return allowingFor(swing, test(weeks.get(next) ?? [], weeks.get(ago) ?? []).p) > LEVEL;
    });
    const odd = new Set(told.slice(0, Math.max(0, first)));
    return { odd, from: told[odd.size] ?? Math.max(NEAREST, ...weeks.keys()) };
}
/** How many weeks ago there were samples, the longest ago first. */
function odd_weeks_within(weeks, nearest, furthest) {
    return [...weeks.keys()].filter((ago) => ago >= nearest && ago <= furthest).sort((a, b) => b - a);
}

// EXTERNAL MODULE: ./build/production/outline.js
var outline = __webpack_require__(91560);
;// CONCATENATED MODULE: ./build/production/week-tests.js



/** Of the baseline, with enough samples in each: fewer do not show how much weeks differ. */
const FEWEST_WEEKS = 4;
/**
 * Tests both weeks; `undefined` where this week or the baseline has too few. A test of samples takes each for a draw of
 * its own, and what is asked in one week hangs together: the p allow for how much the weeks of the baseline differ.
 * Weeks that were reason to speak are no part of the baseline, so that what changed for good goes on speaking until
 * less than two weeks from before it are left.
 */
function weekTests({ now, before, baseline, earlier }, look, measure) {
    if (now.length < FEWEST || baseline.length < FEWEST)
        return undefined;
    const weeks = byWeek([...earlier, ...baseline, ...before, ...now], look.asOf);
    const odd = oddWeeks(weeks, look, measure);
    const kept = baselineOf(weeks, 0, odd);
    const swing = swingOf(weeks, kept.weeks, measure);
    const told = testAgainst(kept.items, now, before, measure);
    const allowed = (one) => ({
        p: allowingFor(swing, one.p),
        plain: one.p,
        rose: one.rose,
    });
    return {
        now: allowed(told.now),
        before: told.isTold ? allowed(told.before) : null,
        swing,
        leftOut: kept.leftOut,
    };
}
function swingOf(weeks, kept, measure) {
    const told = steadyWeeks(weeks, kept);
    return told.length < FEWEST_WEEKS ? steadySwing(weeks, measure) : Math.max(1, measure.dispersion(told));
}
/** The same of each window. */
function weeksOf({ now, before, baseline }, take) {
    return { now: take(now), before: take(before), baseline: take(baseline) };
}
/** Why nothing could be told of `told` out of `all`, a phrase; `what` is that which samples tell or do not. */
function lackOf(all, told, what) {
    if (all.now.length === 0)
        return 'no sample of the last week';
    if (all.baseline.length === 0)
        return 'no sample older than two weeks';
    if (told.now.length + told.before.length + told.baseline.length === 0)
        return `no sample tells ${what}`;
    const [few, when] = told.now.length < FEWEST ? [told.now, 'of the last week'] : [told.baseline, 'older than two weeks'];
    return `too few to tell: ${few.length} of ${FEWEST} samples ${when} tell ${what}`;
}

;// CONCATENATED MODULE: ./build/production/confidence/confidence-shift.js






/** Of the samples; where none has a confidence of its own, that of their least sure steps. */
function sureIn(samples, earlier) {
    const outlines = { ...weeksOf(samples, (window) => window.map(outline/* outlineOf */.W)), earlier };
    const own = suresOf(outlines, ({ confidence }) => confidence);
    if (own.now.length + own.before.length + own.baseline.length > 0)
        return own;
    return suresOf(outlines, ({ leastSure }) => leastSure);
}
function suresOf(outlines, sureOf) {
    const take = (window) => window.flatMap((outline) => {
        const sure = sureOf(outline);
        if (sure === undefined)
            return [];
        return [outline.at === undefined ? { sure } : { at: outline.at, sure }];
    });
    return { ...weeksOf(outlines, take), earlier: take(outlines.earlier) };
}
/** `undefined` where too few samples tell. */
function confidenceShift(sure, look) {
    const tests = weekTests(sure, look, {
        test(week, baseline) {
            const { p, superiority } = mannWhitney(valuesOf(week), valuesOf(baseline));
            return { p, rose: superiority > 0.5 };
        },
        dispersion: (weeks) => dispersionOfRanks(weeks.map(valuesOf)),
    });
    if (tests === undefined)
        return undefined;
    const values = weeksOf({ ...sure, baseline: leftIn(sure.baseline, tests.leftOut, look.asOf) }, valuesOf);
    return { values, ranks: mannWhitney(values.now, values.baseline), tests };
}
function valuesOf(window) {
    return window.map(({ sure }) => sure);
}
/** The step whose confidence moved most, by how seldom its values of this week lie among those of the baseline. */
function movedMost({ now, baseline }) {
    const [here, there] = [byStep(now), byStep(baseline)];
    const moved = Array.from(here, ([step, values]) => {
        const before = there.get(step) ?? [];
        if (values.length < FEWEST || before.length < FEWEST)
            return undefined;
        return { step, values: { now: values, baseline: before }, ranks: mannWhitney(values, before) };
    }).filter((shift) => shift !== undefined);
    const distance = ({ ranks }) => Math.abs(ranks.superiority - 0.5);
    return moved.sort((a, b) => distance(b) - distance(a)).find(({ ranks }) => ranks.p <= 0.05 / moved.length);
}
function byStep(samples) {
    const values = new Map();
    for (const { steps = [] } of samples)
        for (const { name, confidence } of steps) {
            const known = values.get(name) ?? [];
            known.push(...numbers(confidence));
            values.set(name, known);
        }
    return values;
}
function numbers(value) {
    return value !== undefined && Number.isFinite(value) ? [value] : [];
}

;// CONCATENATED MODULE: ./build/stats/fisher.js
/**
 * Fisher's test of two independent shares, with the mid-p in place of the tail (Lancaster 1961): what was seen counts
 * by half. The two-sided p is twice the smaller tail, so that it also bears saying which share is larger. Fisher's own p
 * keeps far below its level where one side is small or the shares are; the mid-p comes near it and, as enumerated for
 * the sizes used here, does not exceed it (Lydersen, Fagerland and Laake 2009 find the same).
 */
function fisherMidP(one, other) {
    const so = one.so + other.so;
    const lowest = Math.max(0, so - other.of);
    const chances = hypergeometric(one.of, other.of, so);
    const seen = one.so - lowest;
    const less = sumOf(chances, 0, seen);
    const more = sumOf(chances, seen + 1, chances.length);
    const half = (chances[seen] ?? 0) / 2;
    const all = less + more + 2 * half;
    const [smaller, larger] = [(less + half) / all, (more + half) / all];
    return { twoSided: Math.min(1, 2 * Math.min(smaller, larger)), larger };
}
/**
 * How likely it is that all of `so` among `of` come after the first `none` of them by chance: Fisher's p of a table with
 * an empty cell. It holds though `none` was chosen by where the first of them came, since it says just how seldom the
 * first comes so late.
 */
function allAfter(none, so, of) {
    let chance = 1;
    for (let nth = 0; nth < so && chance > 0; nth += 1)
        chance *= Math.max(0, of - none - nth) / (of - nth);
    return chance;
}
/**
 * How likely each number of hits among the first `one` is when `so` of all `one + other` are hits, from the fewest on.
 * Relative to the likeliest, from which it is built outwards: nothing overflows at any size.
 */
function hypergeometric(one, other, so) {
    const lowest = Math.max(0, so - other);
    const highest = Math.min(one, so);
    const chances = new Float64Array(highest - lowest + 1);
    const mode = Math.floor(((so + 1) * (one + 1)) / (one + other + 2));
    chances[mode - lowest] = 1;
    for (let hits = mode; hits < highest; hits += 1)
        chances[hits + 1 - lowest] =
            ((chances[hits - lowest] ?? 0) * (one - hits) * (so - hits)) / ((hits + 1) * (other - so + hits + 1));
    for (let hits = mode; hits > lowest; hits -= 1)
        chances[hits - 1 - lowest] =
            ((chances[hits - lowest] ?? 0) * hits * (other - so + hits)) / ((one - hits + 1) * (so - hits + 1));
    return chances;
}
function sumOf(values, from, to) {
    let sum = 0;
    for (let index = from; index < to; index += 1)
        sum += values[index] ?? 0;
    return sum;
}

;// CONCATENATED MODULE: ./build/production/routing/routing-shift.js




function decidedIn(weeks) {
    return weeksOf(weeks, (samples) => samples.filter((sample) => sample.routed !== undefined));
}
/** @returns `undefined` where too few samples tell */
function routingShift({ now, before, baseline }, earlier, look) {
    const decided = { now, before, baseline, earlier: earlier.filter(({ routed }) => routed !== undefined) };
    const tests = weekTests(decided, look, {
        test(week, against) {
            const [one, other] = [routedShare(week), routedShare(against)];
            return { p: fisherMidP(one, other).twoSided, rose: one.so * other.of > other.so * one.of };
        },
        dispersion: (weeks) => dispersionOfShares(weeks.map(routedShare)),
    });
    if (tests === undefined)
        return undefined;
    const kept = leftIn(baseline, tests.leftOut, look.asOf);
    return { now: routedShare(now), before: routedShare(before), baseline: routedShare(kept), tests };
}
function routedShare(samples) {
    return { so: samples.filter(({ routed }) => routed).length, of: samples.length };
}

// EXTERNAL MODULE: ./build/stats/holm.js
var holm = __webpack_require__(84060);
;// CONCATENATED MODULE: ./build/rules/shift/alarm.js
const alarm_LEVEL = 0.05;
/** One week alone speaks only as clearly as two weeks running would. */
const ALONE = 0.002;
/**
 * Whether a weekly look is reason to speak. A look at the 5 % level every week would cry wolf in a quarter of all pairs
 * of months; two weeks running at 5 %, or one at .002, does so in one of forty.
 *
 * @param now p of this week; null: too few to tell
 * @param before p of the week before it, against the same baseline
 */
function isAlarm(now, before) {
    if (now === null)
        return false;
    return now <= ALONE || (now <= alarm_LEVEL && before !== null && before <= alarm_LEVEL);
}
/** Whether this week may be reason to speak, by itself or with the week before. */
function mayBeAlarm(now) {
    return now !== null && now <= alarm_LEVEL;
}
/** What was found last week has not gone by this week's luck as long as p is no more than this. */
const STAYS = 0.2;
/** Whether what was reason to speak a week ago still is, so that an issue does not close and open at the bound. */
function staysAlarm(now, wasAlarm) {
    return wasAlarm && mayStay(now);
}
/** Whether this week would leave an alarm of the week before standing. */
function mayStay(now) {
    return now !== null && now <= STAYS;
}

;// CONCATENATED MODULE: ./build/rules/shift/hand-over.js






/** Routing and confidence of one weekly look. They are two tests of one thing, and one family. */
function handOver(samples, asOf) {
    const known = LOOKS.get(samples);
    if (known?.asOf === asOf)
        return known.handOver;
    const handOver = lookedAt(samples, asOf);
    LOOKS.set(samples, { asOf, handOver });
    return handOver;
}
/** Both rules go by the same look. */
const LOOKS = new WeakMap();
function lookedAt(samples, asOf) {
    const { earlier = [] } = samples;
    const decided = decidedIn(samples);
    const sure = sureIn(samples, earlier);
    const look = { asOf, isAlarm: isAlarm };
    const [routing, confidence] = [routingShift(decided, earlier, look), confidenceShift(sure, look)];
    const tests = [routing, confidence].flatMap((shift) => shift?.tests ?? []);
    return {
        decided,
        sure,
        routing: routing === undefined
            ? { lacks: lackOf(samples, decided, 'whether they were handed to a person') }
            : looked(routing, tests),
        confidence: confidence === undefined ? { lacks: lackOf(samples, sure, 'how sure the agent was') } : looked(confidence, tests),
    };
}
/** The windows without the weeks that a test left out. */
function comparedWith({ now, before, baseline }, { leftOut }, asOf) {
    return { now, before, baseline: leftIn(baseline, leftOut, asOf) };
}
function looked(shift, family) {
    const { tests } = shift;
    const adjusted = (week, which) => {
        const told = family.filter((one) => one[week] !== null);
        const p = (0,holm/* holm */.f)(told.map((one) => one[week]?.[which] ?? 1));
        return p[told.indexOf(tests)] ?? null;
    };
    // Up in one week and down in the next is chance twice rather than two weeks running.
    const isSameWay = tests.before?.rose === tests.now.rose;
    const both = (which) => [adjusted('now', which) ?? 1, isSameWay ? adjusted('before', which) : null];
    const [p, before] = both('p');
    const alarm = isAlarm(p, before);
    return { shift, p, before, alarm, isDrowned: !alarm && isAlarm(...both('plain')) };
}

;// CONCATENATED MODULE: ./build/rules/shift/wording.js





const wording_DAY = 86_400_000;
const wording_WEEK = 7 * wording_DAY;
const LONGEST_NAME = 80;
/** A word, a step, a tool or a field of production, quoted for people: anybody may have named it. */
function wording_named(name) {
    return (0,wording/* quoted */.T)((0,visible/* cut */.Jj)((0,visible/* visibleLine */.P8)((0,mask_private/* maskPrivate */.k)(name)), LONGEST_NAME));
}
/**
 * A figure of each week up to a look and how many samples it is of, the oldest first. Weeks without samples are left
 * out, and so is the first where samples begin in the midst of it.
 */
function weekByWeek({ now, before, baseline, earlier = [] }, asOf, figure) {
    const weeks = [...byWeek([...baseline, ...before, ...now], asOf)].sort(([a], [b]) => b - a);
    const [oldest, items] = weeks[0] ?? [0, []];
    const begins = items.reduce((first, { at = asOf }) => Math.min(first, at), asOf);
    const isPartial = earlier.length === 0 && begins - startOf(oldest, asOf) > wording_DAY;
    const whole = isPartial ? weeks.slice(1) : weeks;
    const [first] = whole[0] ?? [];
    if (first === undefined)
        return [];
    const figures = whole.map(([, week]) => `${figure(week)} of ${(0,format/* count */.U9)(week.length)}`);
    return [`week by week, the first from ${dayOf(startOf(first, asOf))}: ${figures.join(', ')}`];
}
function startOf(ago, asOf) {
    return asOf - (ago + 1) * wording_WEEK;
}
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}
/** What a week was held against. */
function heldAgainst({ leftOut }) {
    return leftOut.length === 0 ? 'in the weeks up to two weeks ago' : 'in the weeks before that it is held against';
}
/** Weeks that stand for nothing usual. */
function leftOutLine({ leftOut }, asOf) {
    if (leftOut.length === 0)
        return [];
    const days = leftOut.map((ago) => dayOf(startOf(ago, asOf))).join(', ');
    return [
        `not held against ${(0,format/* plural */.LS)(leftOut.length, 'week')} that differed from those before or after: from ${days} on`,
    ];
}
/** What an alarm of a weekly look rests on. */
function howSure({ p, before }) {
    return `adjusted ${(0,format/* pFigure */.pL)(p)} ${before === null || before > 0.05 ? 'this week alone' : `and ${(0,format/* pFigure */.pL)(before)} the week before`}`;
}
/** Where weeks differ by more than chance makes them. */
function swingLine(swing) {
    if (swing < TOLD_SWING)
        return [];
    return [`the weeks before ${differing(swing)}, which p allows for`];
}
/** `differ 2.1 times as much as chance makes them` */
function differing(swing) {
    return `differ ${swing.toFixed(1)} times as much as chance makes them`;
}
const TOLD_SWING = 1.5;
/** `6.9 … 9.3 %` */
function percentRange([low, high]) {
    return `${unsigned(low)} … ${unsigned(high)} %`;
}
function unsigned(share) {
    return (0,format/* signedPoints */._9)(share).replace('+', '');
}

;// CONCATENATED MODULE: ./build/rules/shift/confidence.js







const RULE = 'shift/confidence';
/** The agent is more or less sure of itself than it was; which step most, and whether its confidence is to be believed. */
function confidence(facts, levelOf) {
    const { samples, asOf, suite } = facts;
    const { confidence: look, sure } = handOver(samples, asOf);
    if (look.lacks !== undefined)
        return { findings: [], notMeasured: [{ rule: RULE, reason: look.lacks }] };
    if (look.isDrowned)
        return { findings: [], notMeasured: [{ rule: RULE, reason: drowned(look.shift) }] };
    if (!look.alarm)
        return { findings: [], notMeasured: [] };
    const { shift } = look;
    const { now, baseline } = shift.values;
    const { rose } = shift.tests.now;
    const centre = centreOf(now, baseline, rose);
    const moved = movedMost(comparedWith(samples, shift.tests, asOf));
    const recent = calibrated([...samples.before, ...samples.now]);
    const found = (0,make_finding/* finding */.g)(RULE, levelOf(RULE), {
        suite: suite.name,
        subject: 'confidence',
        message: `the agent is ${rose ? 'surer' : 'less sure'} of itself: ${centre.said} ${figure(centre.of(now))} over ${(0,format/* plural */.LS)(now.length, 'sample')} this week, ${figure(centre.of(baseline))} over ${(0,format/* count */.U9)(baseline.length)} ${heldAgainst(shift.tests)} (${signed(centre.of(now) - centre.of(baseline))})${moved === undefined ? '' : `, most at ${wording_named(moved.step)}`}`,
        evidence: [
            ...stepLine(moved),
            figures(look),
            ...calibrationLines(recent, calibrated(samples.baseline)),
            ...weekByWeek({ ...sure, earlier: samples.earlier ?? [] }, asOf, (week) => figure(centre.of(week.map((sample) => sample.sure)))),
            ...leftOutLine(shift.tests, asOf),
            ...swingLine(shift.tests.swing),
            ...binLine(recent),
        ],
        fix: rose
            ? 'Hold the surest answers of this week against what was right: an agent that is wrong with confidence hands nothing over. Note outcomes as `correct` in the samples. Where it was meant to be surer, accept the finding.'
            : 'Read the least sure samples of this week and look what is new in them: a prompt, what a tool answers, what is asked. Add some as cases. Where the scale of the confidence was changed, accept the finding.',
    });
    return { findings: [found], notMeasured: [] };
}
/** A change that cannot be told from what the weeks do anyhow. */
function drowned({ values, tests }) {
    const { said, of } = centreOf(values.now, values.baseline, tests.now.rose);
    return `confidence went from ${said} ${figure(of(values.baseline))} to ${figure(of(values.now))}, but the weeks before ${differing(tests.swing)}, so that it may be one more such week`;
}
function figures(look) {
    return `${surerIn(look.shift.ranks)}; ${howSure(look)}`;
}
function surerIn({ superiority, interval }) {
    return `of one answer of this week and one of those weeks, drawn by lot, that of this week is the surer in ${(0,format/* percent */.KN)(superiority)} of draws (95 % CI ${percentRange(interval)}; 50 % where nothing changed)`;
}
function stepLine(moved) {
    if (moved === undefined)
        return [];
    const { now, baseline } = moved.values;
    const { said, of } = centreOf(now, baseline, moved.ranks.superiority > 0.5);
    return [
        `the step that moved most is ${wording_named(moved.step)}: ${said} ${figure(of(baseline))} → ${figure(of(now))} (${signed(of(now) - of(baseline))})`,
    ];
}
/** The mean; the median where means do not tell which way it went. */
function centreOf(now, baseline, rose) {
    const tells = (of) => {
        const difference = of(now) - of(baseline);
        return Math.abs(difference) >= 0.005 && difference > 0 === rose;
    };
    return !tells(mean) && tells(median) ? { said: 'median', of: median } : { said: 'on average', of: mean };
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function calibrationLines(recent, earlier) {
    if (recent.outcomes + earlier.outcomes === 0)
        return [
            'whether confidence can be believed is not known: no sample tells both it and whether the answer was right',
        ];
    return [calibrationLine('the last two weeks', recent), calibrationLine('the eight weeks before', earlier)];
}
function calibrationLine(when, { outcomes, calibration }) {
    if (calibration === undefined)
        return `whether confidence can be believed in ${when}: too few to tell, ${outcomes} of ${FEWEST_OUTCOMES} outcomes`;
    const { n, brier, error, byChance } = calibration;
    return `in ${when} confidence and share of right answers lie ${(0,format/* points */.WR)(error)} apart on average over ${(0,format/* plural */.LS)(n, 'answer')} known to be right or wrong (${(0,format/* points */.WR)(byChance)} by chance alone); Brier score ${figure(brier)} (0 is best, 0.25 is always saying one half)`;
}
function binLine({ calibration }) {
    return calibration === undefined ? [] : [`in the last two weeks: ${calibration.bins.map(binPhrase).join('; ')}`];
}
function binPhrase({ n, said, so }) {
    return `of ${(0,format/* plural */.LS)(n, 'answer')} given with about ${whole(said)}, ${whole(so)} ${n === 1 ? 'was' : 'were'} right`;
}
function whole(share) {
    return `${Math.round(100 * share)} %`;
}
/** `−0.09`, with a true minus sign */
function signed(difference) {
    const text = figure(Math.abs(difference));
    if (text === '0.00')
        return text;
    return `${difference < 0 ? '−' : '+'}${text}`;
}
function figure(value) {
    return value.toFixed(2);
}

// EXTERNAL MODULE: ./build/production/shift/fewest.js
var fewest = __webpack_require__(58767);
;// CONCATENATED MODULE: ./build/production/words.js
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Scripts that put no blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Nobody's words, and after redaction the same ones everywhere. */
const ADDRESS = /\S+@\S+|\bhttps?:\S+/g;
const words_LONGEST_TEXT = 8_000;
const LONGEST_WORD = 40;
/** Made when a text first needs it, since making it takes a while. */
let segmenter;
/** The words of a text, each once, in lower case; numbers, marks and single letters are none. */
function wordsOf(text) {
    const read = text.slice(0, words_LONGEST_TEXT).replace(ADDRESS, ' ').toLowerCase().replaceAll('’', "'");
    const words = (read.match(WORD) ?? []).flatMap((word) => (UNSPACED.test(word) ? parted(word) : word));
    return new Set(words.filter(({ length }) => length > 1 && length <= LONGEST_WORD));
}
function parted(run) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    return Array.from(segmenter.segment(run), ({ segment }) => segment);
}

;// CONCATENATED MODULE: ./build/production/shift/cluster-terms.js

const MOST = 4;
/** Of the texts of a cluster, so many hold a word that names it. */
const FREQUENT = 1 / 3;
/** And so many times as often as other texts do: what is as common elsewhere says nothing. */
const cluster_terms_TELLING = 4;
/**
 * The words that name a cluster, given by the places of its texts among all: those frequent in it and rare outside.
 * Words that every text has fall out by that, in any language.
 */
function clusterTerms(texts, members) {
    const inside = new Map();
    for (const place of members)
        for (const word of wordsOf(texts[place] ?? ''))
            add(inside, word);
    const frequent = [...inside].filter(([, held]) => held >= 2 && held >= members.length * FREQUENT);
    const outside = new Map(frequent.map(([word]) => [word, 0]));
    const isMember = new Set(members);
    for (const [place, text] of texts.entries())
        if (!isMember.has(place))
            for (const word of wordsOf(text))
                if (outside.has(word))
                    add(outside, word);
    return frequent
        .map(([word, held]) => {
        const share = held / members.length;
        const elsewhere = ((outside.get(word) ?? 0) + 1) / (texts.length - members.length + 1);
        return { word, ratio: share / elsewhere, weight: share * Math.log(share / elsewhere) };
    })
        .filter(({ ratio }) => ratio >= cluster_terms_TELLING)
        .sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
        .slice(0, MOST)
        .map(({ word }) => word);
}
function add(counts, word) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./build/production/shift/clusters.js

/** Texts that are less alike say the same by chance, however little those of the reference have in common. */
const LEAST_ALIKE = 0.2;
/** And these are alike anywhere, also where those of the reference are nearly copies of each other. */
const MOST_ALIKE = 0.5;
/** Two like requests are chance. */
const SMALLEST = 3;
/**
 * Like texts among the novel ones, by their places in the current side: the text that most others resemble with all of
 * these, then the same with what is left (the stars of Aslam et al. 2004), as long as three come together. Two resemble
 * each other when they are as alike as a text of the reference usually is to its nearest.
 */
function clustersOf({ reference, current, similarities }, { places, usual }) {
    const texts = [...reference, ...current].map(({ text }) => text);
    const stars = starsOf(similarities, places.map((place) => reference.length + place), Math.min(MOST_ALIKE, Math.max(LEAST_ALIKE, usual)));
    return stars.map((members) => ({
        terms: clusterTerms(texts, members),
        members: members.flatMap((place) => current[place - reference.length]?.place ?? []),
    }));
}
function starsOf({ count, values }, novel, least) {
    const similarity = (one, other) => values[one * count + other] ?? 0;
    const alike = new Map(novel.map((one) => [one, novel.filter((other) => other !== one && similarity(one, other) >= least)]));
    const left = new Map(novel.map((one) => [one, alike.get(one)?.length ?? 0]));
    const stars = [];
    while (left.size >= SMALLEST) {
        const [centre, rays] = [...left].reduce((most, next) => (next[1] > most[1] ? next : most));
        if (rays + 1 < SMALLEST)
            break;
        const around = (alike.get(centre) ?? []).filter((other) => left.has(other));
        around.sort((one, other) => similarity(centre, other) - similarity(centre, one) || one - other);
        const star = [centre, ...around];
        for (const member of star)
            left.delete(member);
        for (const member of star)
            for (const other of alike.get(member) ?? []) {
                const rest = left.get(other);
                if (rest !== undefined)
                    left.set(other, rest - 1);
            }
        stars.push(star);
    }
    return stars;
}

// EXTERNAL MODULE: ./build/production/shift/compared-sides.js
var compared_sides = __webpack_require__(58169);
// EXTERNAL MODULE: ./build/production/shift/novel-texts.js
var novel_texts = __webpack_require__(56890);
;// CONCATENATED MODULE: ./build/stats/mmd.js
/**
 * The squared maximum mean discrepancy of two groups under the kernel that their similarities are (Gretton et al.
 * 2012): for inner products of vectors, the squared distance of the two mean vectors. Only the sum within the smaller
 * group is formed anew for each split; all else follows from it and from the sums of rows.
 */
function meanDiscrepancy({ count, values }, first) {
    const rowSums = new Float64Array(count);
    let all = 0;
    for (let row = 0; row < count; row += 1) {
        let sum = 0;
        for (let place = row * count; place < (row + 1) * count; place += 1)
            sum += values[place] ?? 0;
        rowSums[row] = sum;
        all += sum;
    }
    const isFirst = first * 2 <= count;
    const [size, others] = isFirst ? [first, count - first] : [count - first, first];
    return (split) => {
        const group = isFirst ? split.first : split.second;
        let [diagonal, within, rows] = [0, 0, 0];
        for (let nth = 0; nth < size; nth += 1) {
            const one = group[nth] ?? 0;
            const row = one * count;
            diagonal += values[row + one] ?? 0;
            rows += rowSums[one] ?? 0;
            for (let other = 0; other < nth; other += 1)
                within += values[row + (group[other] ?? 0)] ?? 0;
        }
        const inside = diagonal + 2 * within;
        const between = rows - inside;
        const outside = all - inside - 2 * between;
        return inside / size ** 2 + outside / others ** 2 - (2 * between) / (size * others);
    };
}

// EXTERNAL MODULE: ./build/stats/nearest.js
var nearest = __webpack_require__(95462);
// EXTERNAL MODULE: ./build/stats/random.js
var stats_random = __webpack_require__(52681);
;// CONCATENATED MODULE: ./build/stats/permutation.js

/** What is measured is of the order of 1, and made of thousands of numbers: ties must not be decided by rounding. */
const ROUNDING = 1e-9;
/**
 * p of each test: how often groups of the same sizes, drawn at random from all things together, lie as far apart as the
 * two at hand. (1 + hits)/(permutations + 1), so that p is never 0 and the test holds its level at any number of them
 * (Phipson, Smyth 2010). Where a test looks at several statistics, the one that stands out most counts: each less its
 * mean and by its spread over all splits, those at hand among them, which treats every split alike and so holds the
 * level, too. All tests see the same draws.
 */
function permutationTests(tests, { first, second }, { permutations, seed }) {
    const count = first + second;
    // Those of the smaller group stand in front: fewer have to be drawn.
    const places = Int32Array.from({ length: count }, (_, index) => (first <= second ? index : count - 1 - index));
    const split = { first: new Int32Array(first), second: new Int32Array(second), inFirst: new Uint8Array(count) };
    const measured = tests.map((statistics) => statistics.map(() => new Float64Array(permutations + 1)));
    const random = (0,stats_random/* randomFrom */.cG)(seed);
    for (let nth = 0; nth <= permutations; nth += 1) {
        if (nth > 0)
            (0,stats_random/* drawToFront */.Vc)(places, Math.min(first, second), random);
        tellApart(places, split);
        for (const [index, statistics] of tests.entries())
            for (const [which, statistic] of statistics.entries()) {
                const values = measured[index]?.[which];
                if (values !== undefined)
                    values[nth] = statistic(split);
            }
    }
    return measured.map(pOf);
}
/** Of the first value of each among all of them. */
function pOf(measured) {
    const told = measured.length > 1 ? furthest(measured.map(standardised)) : (measured[0] ?? new Float64Array(1));
    const least = (told[0] ?? 0) - ROUNDING;
    return told.filter((value) => value >= least).length / told.length;
}
function standardised(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return values.map((value) => (spread > ROUNDING ? (value - mean) / spread : 0));
}
function furthest(standard) {
    const [one = new Float64Array(1), ...others] = standard;
    return one.map((value, nth) => Math.max(value, ...others.map((other) => other[nth] ?? 0)));
}
/** In ascending order, which halves the time that sums over them take. */
function tellApart(places, { first, second, inFirst }) {
    const isFirst = first.length <= second.length ? 1 : 0;
    inFirst.fill(1 - isFirst);
    const smaller = isFirst === 1 ? first.length : second.length;
    for (let index = 0; index < smaller; index += 1)
        inFirst[places[index] ?? 0] = isFirst;
    let [ones, others] = [0, 0];
    for (let place = 0; place < inFirst.length; place += 1) {
        if (inFirst[place] === 1)
            first[ones++] = place;
        else
            second[others++] = place;
    }
}

;// CONCATENATED MODULE: ./build/production/shift/shift-tests.js



const PERMUTATIONS = 999;
/**
 * p of whether the two sides ask differently, and of whether some ask what none of the reference resembles; before Holm.
 * Where no larger share is novel than of the reference itself, the latter is 1: what that test sees is another matter.
 */
function shiftTests({ reference, current, similarities, seed }, { share, expected }) {
    const first = reference.length;
    const [inputs = 1, novel = 1] = permutationTests([[meanDiscrepancy(similarities, first)], (0,nearest/* strangers */.ob)(similarities, first)], { first, second: current.length }, { permutations: PERMUTATIONS, seed });
    return [inputs, share > expected ? novel : 1];
}

;// CONCATENATED MODULE: ./build/production/shift/words-apart.js



/** In fewer texts a word sets nothing apart. */
const words_apart_FEWEST = 5;
const words_apart_LEVEL = 0.05;
/** What is written more often, and what less often, than in the reference: by Fisher's test, Holm's over all words. */
function wordsApart(reference, current) {
    const [before, now] = [countsOf(reference), countsOf(current)];
    const words = [...new Set([...before.keys(), ...now.keys()])]
        .map((word) => ({
        word,
        reference: { so: before.get(word) ?? 0, of: reference.length },
        current: { so: now.get(word) ?? 0, of: current.length },
    }))
        .filter(({ reference: one, current: other }) => one.so + other.so >= words_apart_FEWEST);
    const adjusted = (0,holm/* holm */.f)(words.map((word) => fisherMidP(word.current, word.reference).twoSided));
    const apart = words
        .map((shares, index) => ({ shares, p: adjusted[index] ?? 1 }))
        .filter(({ p }) => p <= words_apart_LEVEL)
        .sort((one, other) => one.p - other.p || (one.shares.word < other.shares.word ? -1 : 1))
        .map(({ shares }) => shares);
    const isMore = ({ reference: one, current: other }) => other.so / other.of > one.so / one.of;
    return { more: apart.filter(isMore), fewer: apart.filter((shares) => !isMore(shares)) };
}
function countsOf(texts) {
    const counts = new Map();
    for (const text of texts)
        for (const word of wordsOf(text))
            counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/production/shift/input-shift.js







/** Of either test after Holm's correction; the level at which a single look speaks of a shift. */
const input_shift_LEVEL = 0.05;
/**
 * Two tests of whether texts come from where the reference comes from: the distance of the two mean vectors of
 * character 2- to 4-grams, and how near the current texts come to their nearest of the reference; p by permuting which
 * text is on which side. Neither the order of the texts nor anything but the texts has a say.
 */
function inputShift(reference, current) {
    const n = [reference.length, current.length];
    if (reference.length < fewest/* FEWEST */.T || current.length < fewest/* FEWEST */.T)
        return {
            n,
            compared: [0, 0],
            inputs: { p: null, words: { more: [], fewer: [] } },
            novel: { p: null, share: null, expected: null, clusters: [] },
            verdict: 'too-few-to-tell',
        };
    const sides = (0,compared_sides/* comparedSides */.Q)(reference, current);
    const [first, second] = [sides.reference.length, sides.current.length];
    const found = (0,novel_texts/* novelTexts */.f)(sides);
    const [inputs = 1, novel = 1] = (0,holm/* holm */.f)(shiftTests(sides, found));
    return {
        n,
        compared: [first, second],
        inputs: { p: inputs, words: wordsApart(sides.reference.map(input_shift_textOf), sides.current.map(input_shift_textOf)) },
        novel: { p: novel, share: found.share, expected: found.expected, clusters: clustersOf(sides, found) },
        verdict: Math.min(inputs, novel) <= input_shift_LEVEL ? 'shifted' : 'no-shift-seen',
    };
}
function input_shift_textOf({ text }) {
    return text;
}

// EXTERNAL MODULE: ./build/production/shift/input-texts.js
var input_texts = __webpack_require__(34420);
;// CONCATENATED MODULE: ./build/rules/shift/input-lines.js



const MOST_WORDS = 6;
/** How sure it is, and what was compared. */
function comparedLines({ samples }, asked, test) {
    const { shift } = asked;
    const before = asked.before?.[test].p ?? null;
    const untold = samples.now.length - asked.samples.length;
    const drawn = shift.n.some((n, side) => n > (shift.compared[side] ?? 0));
    return [
        before === null ? 'this week alone is clear enough' : `the week before: adjusted ${(0,format/* pFigure */.pL)(before)}`,
        ...(mayBeAlarm(shift[test].p) ? [] : ['found a week ago, and not gone: it would be at p over 20 %']),
        ...(drawn
            ? [
                `compared are ${(0,format/* count */.U9)(shift.compared[1])} of the inputs and ${(0,format/* count */.U9)(shift.compared[0])} of the cases, drawn evenly`,
            ]
            : []),
        ...(untold > 0 ? [`${(0,format/* plural */.LS)(untold, 'sample')} of this week not compared: no text can be told in them`] : []),
    ];
}
/** Words that production writes more often than the cases, and less often. */
function wordLines({ inputs: { words } }) {
    if (words.more.length + words.fewer.length === 0)
        return ['no single word sets the two apart'];
    return [
        ...(words.more.length === 0 ? [] : [`more often than in the cases: ${wordList(words.more)}`]),
        ...(words.fewer.length === 0 ? [] : [`less often than in the cases: ${wordList(words.fewer)}`]),
    ];
}
function wordList(words) {
    const shown = words.slice(0, MOST_WORDS).map(({ word, reference, current }) => {
        return `${(0,wording/* quoted */.T)(word)} ${(0,format/* percent */.KN)(current.so / current.of)} against ${(0,format/* percent */.KN)(reference.so / reference.of)}`;
    });
    const rest = words.length - shown.length;
    return `${shown.join(', ')}${rest > 0 ? ` and ${(0,format/* count */.U9)(rest)} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/production/shift/shown-cluster.js


const MOST_EXAMPLES = 3;
/** `samples` are those that were compared, in the order in which their texts were given. */
function shownCluster({ terms, members }, samples) {
    const held = members.flatMap((member) => samples[member] ?? []);
    const days = held.flatMap(({ at }) => (at === undefined ? [] : [(0,values_days/* dayOf */.kb)(at)])).sort();
    const [first, last] = [days[0], days.at(-1)];
    const texts = new Set(held.map(({ input }) => (0,written_text/* writtenText */.v)(input)?.text ?? ''));
    return {
        terms,
        size: members.length,
        ...(first === undefined || last === undefined ? {} : { days: [first, last] }),
        examples: [...texts].slice(0, MOST_EXAMPLES),
    };
}

// EXTERNAL MODULE: ./build/rules/set/wording.js
var set_wording = __webpack_require__(33363);
;// CONCATENATED MODULE: ./build/rules/shift/novel.js






const MOST_CLUSTERS = 5;
/** Production asks what no case resembles: how much of it, and in which groups. */
function novelInputs(facts, asked, options) {
    const { novel, compared } = asked.shift;
    const [share, expected] = [(0,format/* percent */.KN)(novel.share ?? 0), (0,format/* percent */.KN)(novel.expected ?? 0)];
    return (0,make_finding/* finding */.g)('shift/novel', options, {
        suite: facts.suite.name,
        subject: 'novel',
        message: `${share} of ${(0,format/* plural */.LS)(compared[1], 'input')} of this week resemble no case; ${expected} of the cases resemble no other (adjusted ${(0,format/* pFigure */.pL)(novel.p ?? 1)})`,
        evidence: [
            ...comparedLines(facts, asked, 'novel'),
            ...clusterLines(novel.clusters, asked.samples, facts.suite.weekly.quote),
        ],
        fix: 'Read the examples, and decide of each group whether the agent should manage it. If so add some of them as cases, with what should have happened; if not, add one that expects it to be handed on.',
    });
}
function clusterLines(clusters, samples, quotes) {
    if (clusters.length === 0)
        return ['no three of them are alike'];
    const rest = clusters.slice(MOST_CLUSTERS);
    return [
        ...clusters.slice(0, MOST_CLUSTERS).map((cluster) => clusterLine(cluster, samples, quotes)),
        ...(rest.length === 0 ? [] : [`${(0,format/* plural */.LS)(rest.length, 'smaller group')} of like ones`]),
    ];
}
function clusterLine(cluster, samples, quotes) {
    const { terms, size, days, examples } = shownCluster(cluster, samples);
    const name = terms.length === 0 ? 'no words of their own' : terms.map(wording/* quoted */.T).join(', ');
    const when = days === undefined ? '' : days[0] === days[1] ? `, on ${days[0]}` : `, ${days[0]} … ${days[1]}`;
    const shown = quotes ? `: ${examples.map((text) => (0,set_wording/* shownValue */.JJ)(text)).join(', ')}` : '';
    return `${(0,format/* count */.U9)(size)} alike, ${name}${when}${shown}`;
}

;// CONCATENATED MODULE: ./build/rules/shift/inputs.js








const inputs_RULE = 'shift/inputs';
const NOVEL = 'shift/novel';
const inputs_WEEK = 7 * 86_400_000;
/**
 * Production asks otherwise than the cases do, or asks what no case resembles: two tests of one thing and one family,
 * so that both are judged here.
 */
function inputs(facts, levelOf) {
    const [cases, samples] = [(0,input_texts/* inputTexts */.L)(facts.cases), (0,input_texts/* inputTexts */.L)(facts.samples.now)];
    const lack = (0,fewest/* tooFew */.d)({ n: cases.length, what: 'cases' }, { n: samples.length, what: 'inputs' });
    if (lack !== undefined)
        return {
            findings: [],
            notMeasured: [
                { rule: inputs_RULE, reason: lack },
                { rule: NOVEL, reason: lack },
            ],
        };
    const known = cases.map(({ text }) => text);
    const shift = inputShift(known, samples.map(({ text }) => text));
    const earlier = earlierLooks(facts, known, shift);
    const asked = { shift, before: earlier[0], samples: samples.map(({ item }) => item) };
    return {
        findings: [
            ...(speaks('inputs', shift, earlier) ? [otherInputs(facts, asked, levelOf(inputs_RULE))] : []),
            ...(speaks('novel', shift, earlier) ? [novelInputs(facts, asked, levelOf(NOVEL))] : []),
        ],
        notMeasured: [],
    };
}
/**
 * The looks of the week before and of the one before that, against the same cases; the latter says whether the former
 * was an alarm. Only as far as they have a say: each takes as long as this week does.
 */
function earlierLooks({ samples, asOf }, known, now) {
    if (!mayStay(now.inputs.p) && !mayStay(now.novel.p))
        return [];
    const look = (asked) => inputShift(known, (0,input_texts/* inputTexts */.L)(asked).map(({ text }) => text));
    const before = look(samples.before);
    if (TESTS.every((test) => isAlarm(now[test].p, before[test].p) || !mayBeAlarm(before[test].p)))
        return [before];
    return [before, look(samples.baseline.filter(({ at = 0 }) => at > asOf - 3 * inputs_WEEK))];
}
const TESTS = ['inputs', 'novel'];
function speaks(test, now, [before, third]) {
    const [p, earlier] = [now[test].p, before?.[test].p ?? null];
    return isAlarm(p, earlier) || staysAlarm(p, isAlarm(earlier, third?.[test].p ?? null));
}
function otherInputs(facts, asked, options) {
    const { inputs: told, n } = asked.shift;
    return (0,make_finding/* finding */.g)(inputs_RULE, options, {
        suite: facts.suite.name,
        subject: 'inputs',
        message: `production asks otherwise than the cases: ${(0,format/* plural */.LS)(n[1], 'input')} of this week against ${(0,format/* plural */.LS)(n[0], 'case')} (adjusted ${(0,format/* pFigure */.pL)(told.p ?? 1)})`,
        evidence: [...comparedLines(facts, asked, 'inputs'), ...wordLines(asked.shift)],
        fix: 'Read the inputs of this week that hold the words above. Add some of what the cases lack, and weigh what they have too much of. Where the cases are meant to differ, for instance because hard ones are over-represented, accept the finding: `shift/novel` still tells of what no case resembles.',
    });
}

;// CONCATENATED MODULE: ./build/production/routing/by-prompt.js




const by_prompt_LEVEL = 0.05;
/** Prompts whose newest version goes with another share of routed samples than the versions before it. */
function routedByPrompt(samples) {
    const ids = new Set(samples.flatMap(({ prompts }) => Object.keys(prompts ?? {})));
    const compared = [...ids].sort().flatMap((prompt) => {
        const sent = samples.filter((sample) => versionIn(sample, prompt) !== undefined);
        const newest = sent.reduce((last, one) => ((one.at ?? 0) >= (last?.at ?? 0) ? one : last), undefined);
        const version = newest && versionIn(newest, prompt);
        if (version === undefined)
            return [];
        const isNewest = (sample) => versionIn(sample, prompt) === version;
        const shares = {
            with: routedShare(sent.filter(isNewest)),
            without: routedShare(sent.filter((one) => !isNewest(one))),
        };
        return Math.min(shares.with.of, shares.without.of) < FEWEST ? [] : [{ prompt, version, ...shares }];
    });
    const p = (0,holm/* holm */.f)(compared.map((one) => fisherMidP(one.with, one.without).twoSided));
    return compared.filter((_, index) => (p[index] ?? 1) <= by_prompt_LEVEL);
}
function versionIn({ prompts }, id) {
    return prompts !== undefined && Object.hasOwn(prompts, id) ? prompts[id] : undefined;
}

;// CONCATENATED MODULE: ./build/production/routing/traits.js


/** Each once: words of what was asked, labels that steps gave (an intent, a decision), the step least sure of itself, what was called, how steps ended. */
function traitsOf(sample) {
    const steps = sample.steps ?? [];
    const written = (0,written_text/* writtenText */.v)(sample.input);
    const leastSure = leastSureStep(steps);
    return [
        ...traits('word', written === undefined ? [] : wordsOf(written.text)),
        ...traits('outcome', new Set(steps.flatMap(labelsOf))),
        ...traits('least-sure', leastSure === undefined ? [] : [leastSure.name]),
        ...traits('called', new Set(steps.filter((step) => step.arguments !== undefined).map(({ name }) => name))),
        ...traits('error', new Set(steps.flatMap(({ name, error }) => (error === undefined ? [] : `${error} in ${name}`)))),
    ];
}
function traits(kind, all) {
    return Array.from(all, (of) => ({ kind, of }));
}
/** Of a step that called nothing, where it gave a label or a few of them rather than a text. */
function labelsOf({ name, arguments: given, output }) {
    const labels = given === undefined && output !== undefined ? [output].flat() : [];
    return labels.length > MOST_LABELS || !labels.every(isLabel) ? [] : labels.map((label) => `${name}: ${label}`);
}
const MOST_LABELS = 5;
const LABEL = /^[\p{L}\d_.-]{1,40}$/u;
function isLabel(value) {
    return typeof value === 'string' && LABEL.test(value);
}
/** Of two that are equally unsure the first: what comes after may only follow from it. A step alone tells nothing. */
function leastSureStep(steps) {
    const sure = steps.filter(({ confidence }) => confidence !== undefined);
    if (sure.length < 2)
        return undefined;
    return sure.reduce((least, step) => ((step.confidence ?? 1) < (least.confidence ?? 1) ? step : least));
}

;// CONCATENATED MODULE: ./build/production/routing/in-common.js



/** In fewer samples a trait is no trait of theirs. */
const in_common_FEWEST = 5;
const in_common_LEVEL = 0.05;
/**
 * What samples have in common, the plainest first. Each trait has to be more frequent among them than in every one of
 * the groups `others`: what always sets routed samples apart does not explain why there are more of them than there
 * were. p is the largest over the groups, which needs no correction, then Holm's over the traits.
 */
function inCommon(samples, others) {
    const frequent = new Map([...holders(samples, () => true)].filter(([, { places }]) => places.length >= in_common_FEWEST));
    const groups = others
        .filter(({ length }) => length >= in_common_FEWEST)
        .map((group) => ({ of: group.length, held: holders(group, (key) => frequent.has(key)) }));
    if (groups.length === 0)
        return [];
    const found = Array.from(frequent, ([key, { trait, places }]) => {
        const among = { so: places.length, of: samples.length };
        const shares = groups.map(({ of, held }) => ({ so: held.get(key)?.places.length ?? 0, of }));
        const p = Math.max(...shares.map((share) => fisherMidP(among, share).larger));
        return { trait, places, among, against: shares[0] ?? among, p };
    });
    const adjusted = (0,holm/* holm */.f)(found.map(({ p }) => p));
    const telling = found
        .map((shared, index) => ({ ...shared, p: adjusted[index] ?? 1 }))
        .filter(({ p }) => p <= in_common_LEVEL)
        .sort((a, b) => a.p - b.p || b.trait.of.length - a.trait.of.length || (a.trait.of < b.trait.of ? -1 : 1));
    return together(telling);
}
function holders(samples, isAsked) {
    const held = new Map();
    for (const [place, sample] of samples.entries())
        for (const trait of traitsOf(sample)) {
            const key = `${trait.kind} ${trait.of}`;
            if (!isAsked(key))
                continue;
            const known = held.get(key);
            if (known === undefined)
                held.set(key, { trait, places: [place] });
            else
                known.places.push(place);
        }
    return held;
}
/** Words that only come together are told together. */
function together(telling) {
    const told = new Map();
    for (const { places, ...shared } of telling) {
        const { kind, of } = shared.trait;
        const key = kind === 'word' ? places.join() : `${kind} ${of}`;
        const same = told.get(key);
        if (same === undefined)
            told.set(key, { ...shared, alsoWords: [] });
        else
            same.alsoWords.push(of);
    }
    return [...told.values()];
}

;// CONCATENATED MODULE: ./build/production/routing/unlike-cases.js



/** With fewer cases nobody knows how alike cases are. */
const FEWEST_CASES = 20;
/** `undefined` where too few cases hold text, or no input does. By the measure of `shift/novel`, without its test. */
function unlikeCases(cases, inputs) {
    const [known, asked] = [textsOf(cases), textsOf(inputs)];
    if (known.length < FEWEST_CASES || asked.length === 0)
        return undefined;
    const sides = (0,compared_sides/* comparedSides */.Q)(known, asked);
    const { places, expected } = (0,novel_texts/* novelTexts */.f)(sides);
    return { unlike: places.length, of: sides.current.length, expected };
}
function textsOf(inputs) {
    return (0,input_texts/* inputTexts */.L)(inputs.map((input) => ({ input }))).map(({ text }) => text);
}

// EXTERNAL MODULE: ./build/stats/clopper-pearson.js
var clopper_pearson = __webpack_require__(51946);
// EXTERNAL MODULE: ./build/stats/newcombe.js
var newcombe = __webpack_require__(90496);
;// CONCATENATED MODULE: ./build/rules/shift/routing.js










const routing_RULE = 'shift/routing';
const MOST_SHARED = 5;
/** Of those that only come together. */
const routing_MOST_WORDS = 3;
/** More or fewer requests are handed to a person than were; what those have in common, and whether the set has such. */
function routing(facts, levelOf) {
    const { routing: look, decided } = handOver(facts.samples, facts.asOf);
    if (look.lacks !== undefined)
        return { findings: [], notMeasured: [{ rule: routing_RULE, reason: look.lacks }] };
    if (look.isDrowned)
        return { findings: [], notMeasured: [{ rule: routing_RULE, reason: routing_drowned(look.shift) }] };
    if (!look.alarm)
        return { findings: [], notMeasured: [] };
    const { shift } = look;
    const compared = comparedWith(decided, shift.tests, facts.asOf);
    const { rose } = shift.tests.now;
    const found = (0,make_finding/* finding */.g)(routing_RULE, levelOf(routing_RULE), {
        suite: facts.suite.name,
        subject: 'routing',
        message: `${rose ? 'more' : 'fewer'} requests are handed to a person: ${(0,format/* percent */.KN)(routing_shareOf(shift.now))} of ${(0,format/* plural */.LS)(shift.now.of, 'sample')} this week, ${(0,format/* percent */.KN)(routing_shareOf(shift.baseline))} of ${(0,format/* count */.U9)(shift.baseline.of)} ${heldAgainst(shift.tests)}`,
        evidence: [
            routing_figures(look),
            ...sharedLines(compared, rose),
            ...(rose ? unlikeLines(facts, decided) : []),
            ...routedByPrompt([...decided.baseline, ...decided.before, ...decided.now]).map(versionLine),
            ...weekByWeek({ ...decided, earlier: facts.samples.earlier ?? [] }, facts.asOf, (samples) => (0,format/* percent */.KN)(routing_shareOf(routedShare(samples)))),
            ...leftOutLine(shift.tests, facts.asOf),
            ...swingLine(shift.tests.swing),
            ...undecidedLine(facts.samples, decided),
        ],
        fix: rose
            ? 'Read the routed samples of this week, those with what they have in common first. Where the agent should manage them, add some as cases with the decision that is right. Where it was changed to hand over more, accept the finding.'
            : 'Read samples of the kind that used to be handed over, and check that the agent may answer them alone; add some as cases that expect the hand-over. Where it has learnt to, accept the finding.',
    });
    return { findings: [found], notMeasured: [] };
}
/** A jump that cannot be told from what the weeks do anyhow. */
function routing_drowned({ now, baseline, tests }) {
    return `the share handed to a person ${tests.now.rose ? 'rose' : 'fell'} from ${(0,format/* percent */.KN)(routing_shareOf(baseline))} to ${(0,format/* percent */.KN)(routing_shareOf(now))}, but the weeks before ${differing(tests.swing)}, so that it may be one more such week`;
}
function routing_figures(look) {
    const { now, baseline } = look.shift;
    const interval = ({ so, of }) => percentRange((0,clopper_pearson/* clopperPearson */.m)(so, of));
    return `95 % CI ${interval(now)} against ${interval(baseline)}; difference ${(0,format/* range */.y1)((0,newcombe/* differenceOfShares */.D)(now, baseline))} points; ${howSure(look)}`;
}
function sharedLines(decided, rose) {
    const [one, other] = rose ? [decided.now, decided.baseline] : [decided.baseline, decided.now];
    const routed = one.filter(isRouted);
    const shared = inCommon(routed, [one.filter((sample) => !sample.routed), other.filter(isRouted)]);
    const whose = rose ? 'those handed over this week' : 'those that used to be handed over';
    if (shared.length === 0)
        return [`no word, outcome, step, tool or error sets ${whose} apart (${(0,format/* plural */.LS)(routed.length, 'sample')})`];
    const more = shared.length - MOST_SHARED;
    const lines = shared.slice(0, MOST_SHARED).map(sharedPhrase).join('; ');
    return [`${whose} have in common: ${lines}${more > 0 ? `; and ${(0,format/* count */.U9)(more)} more` : ''}`];
}
function sharedPhrase({ trait, alsoWords, among, against }) {
    const words = [trait.of, ...alsoWords.slice(0, routing_MOST_WORDS - 1)].map(wording_named);
    const said = {
        word: words.length === 1 ? 'the word' : 'the words',
        outcome: 'the outcome',
        'least-sure': 'least sure at',
        called: 'a call of',
        error: 'the error',
    }[trait.kind];
    return `${said} ${words.join(', ')} (${(0,format/* count */.U9)(among.so)} of ${(0,format/* count */.U9)(among.of)}, of the others ${(0,format/* percent */.KN)(routing_shareOf(against))})`;
}
function versionLine({ prompt, version, with: newest, without }) {
    return `with ${wording_named(version)} of ${wording_named(prompt)} ${(0,format/* percent */.KN)(routing_shareOf(newest))} of ${(0,format/* plural */.LS)(newest.of, 'sample')} were handed over, with the versions before ${(0,format/* percent */.KN)(routing_shareOf(without))} of ${(0,format/* count */.U9)(without.of)}`;
}
function unlikeLines({ cases }, { now }) {
    const found = unlikeCases(cases.map(({ input }) => input), now.filter(isRouted).map(({ input }) => input));
    if (found === undefined)
        return [`of ${(0,format/* plural */.LS)(cases.length, 'case')} too few hold text to tell whether there are some like them`];
    const { unlike, of, expected } = found;
    if (unlike === 0)
        return [`each of the ${(0,format/* count */.U9)(of)} inputs handed over resembles a case`];
    return [
        `${(0,format/* count */.U9)(unlike)} of ${(0,format/* count */.U9)(of)} inputs handed over resemble no case (${(0,format/* percent */.KN)(expected)} of the cases resemble no other)`,
    ];
}
function undecidedLine({ now }, decided) {
    const undecided = now.length - decided.now.length;
    return undecided === 0
        ? []
        : [`${(0,format/* plural */.LS)(undecided, 'sample')} of this week not counted: nothing tells whether they were handed over`];
}
function routing_shareOf({ so, of }) {
    return of === 0 ? 0 : so / of;
}
function isRouted({ routed }) {
    return routed;
}

;// CONCATENATED MODULE: ./build/production/tool-output/answer.js
const answer_LONGEST_TEXT = 1 << 20;
/**
 * What a tool answered, out of what it came in: JSON that was handed on as text, and what an MCP server puts around a
 * result. Anything else stays as it is.
 */
function answerIn(output) {
    const read = parsed(output);
    if (!answer_isObject(read))
        return read;
    if (answer_isObject(read.structuredContent ?? null))
        return read.structuredContent ?? null;
    if (!Array.isArray(read.content) || read.content.length !== 1)
        return read;
    const [part] = read.content;
    return answer_isObject(part ?? null) && part.type === 'text'
        ? parsed(part.text ?? null)
        : read;
}
function parsed(value) {
    if (typeof value !== 'string' || value.length > answer_LONGEST_TEXT || !/^\s*[[{]/.test(value))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
function answer_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/tools/outputs.js
var outputs = __webpack_require__(67146);
;// CONCATENATED MODULE: ./build/production/tool-output/data-keys.js
const data_keys_LONGEST_KEY = 48;
/**
 * Digits in a row, a digit at the start, an id in capitals (`A-1182`), a date, an address, a path, a placeholder, a long
 * number in hexadecimal: what people name fields by looks otherwise (`address2`, `sha256`).
 */
const DATA = /\d{4}|^\W*\d|^[A-Z]{1,4}[-_]?\d{2}|[@\s/:[\]<>]|^(?=\w*\d)[0-9a-f]{16,}$/;
/** Whether a key of an object looks like data rather than like the name of a field. */
function looksLikeData(key) {
    return key.length > data_keys_LONGEST_KEY || DATA.test(key);
}
/**
 * Whether keys are data though no single one looks like it: names of products, say. There are many, each object has few
 * of them, and what stands under one stands under all.
 *
 * @param objects how many there are
 */
function areData(keys, objects) {
    const share = keys.reduce((sum, key) => sum + key.objects, 0) / (keys.length * objects);
    if (keys.length >= MANY)
        return share < 0.25;
    return keys.length >= SOME && share < 0.34 && keys.every(({ types }) => types === keys[0]?.types);
}
const SOME = 10;
const MANY = 40;

;// CONCATENATED MODULE: ./build/production/tool-output/sightings.js
/** Counts samples, whatever the number of times that something stands in one of them. */
class Tally {
    /** In recorded runs. */
    recorded = 0;
    now = 0;
    /** Whether it was there more than two weeks ago. */
    isOld = false;
    #lastNth = -1;
    #first = Number.POSITIVE_INFINITY;
    #example;
    /** Samples of each day, this week's among them. */
    #byDay = new Map();
    #daysNow = new Set();
    /** All answers of one source come in a row. */
    add(source, example) {
        if (source.nth === this.#lastNth)
            return;
        this.#lastNth = source.nth;
        if (source.kind === 'recorded') {
            this.recorded += 1;
            return;
        }
        const day = sightings_dayOf(source.at);
        this.#first = Math.min(this.#first, source.at);
        this.#byDay.set(day, (this.#byDay.get(day) ?? 0) + 1);
        if (source.kind === 'baseline')
            this.isOld = true;
        if (source.kind !== 'now')
            return;
        this.now += 1;
        this.#daysNow.add(day);
        this.#example ??= example;
    }
    /** What is in either; a sample with both is counted twice, as far as there are as many `within`. */
    take(other, within) {
        this.recorded = Math.min(within.recorded, this.recorded + other.recorded);
        this.now = Math.min(within.now, this.now + other.now);
        this.isOld ||= other.isOld;
        this.#first = Math.min(this.#first, other.#first);
        this.#example ??= other.#example;
        for (const [day, n] of other.#byDay)
            this.#byDay.set(day, Math.min(within.#byDay.get(day) ?? 0, n + (this.#byDay.get(day) ?? 0)));
        for (const day of other.#daysNow)
            this.#daysNow.add(day);
    }
    /** Of runs and samples. */
    total() {
        return [...this.#byDay.values()].reduce((sum, n) => sum + n, this.recorded);
    }
    /** How many there are before the day on which `other` was first seen. Recorded runs count as earlier. */
    earlierThan(other) {
        const first = sightings_dayOf(other.#first);
        return [...this.#byDay].reduce((sum, [day, n]) => sum + (day < first ? n : 0), this.recorded);
    }
    seen() {
        return {
            samples: this.now,
            days: this.#daysNow.size,
            ...(Number.isFinite(this.#first) ? { first: this.#first } : {}),
            ...(this.#example === undefined ? {} : { example: this.#example }),
        };
    }
}
const sightings_DAY = 86_400_000;
function sightings_dayOf(time) {
    return Math.floor(time / sightings_DAY);
}

;// CONCATENATED MODULE: ./build/production/tool-output/answer-tree.js



const ANY_KEY = '*';
const ANY_PLACE = '[]';
/** Values looked at in one answer, items in one list, levels, keys beside one another. */
const MOST_VALUES = 5_000;
const MOST_ITEMS = 100;
const DEEPEST = 12;
const MOST_KEYS = 300;
const MOST_PLACES = 10_000;
/** A masked value is no longer of the type that it was. */
const MASKED = /^\[[a-zA-Z -]+(?: \d+)?\]$/;
function answerTree(schema) {
    const root = answer_tree_place();
    let places = 1;
    let cut = false;
    if (schema !== undefined)
        answer_tree_describe(root, schema);
    return {
        root,
        add(answer, source) {
            let values = 0;
            walk(root, answer, 0);
            function walk(at, value, depth) {
                values += 1;
                if (values > MOST_VALUES || depth > DEEPEST)
                    return;
                at.all.add(source, value);
                if (typeof value === 'string' && MASKED.test(value))
                    return;
                const type = (0,outputs/* typeOf */.QP)(value);
                tallyOf(at.byType, type).add(source, value);
                if (Array.isArray(value)) {
                    if (value.length === 0)
                        return;
                    const next = below(at, ANY_PLACE);
                    for (const item of value.slice(0, MOST_ITEMS))
                        if (next !== undefined)
                            walk(next, item, depth + 1);
                }
                else if (type === 'object') {
                    for (const [key, inner] of Object.entries(value)) {
                        const next = below(at, key);
                        if (next !== undefined)
                            walk(next, inner, depth + 1);
                    }
                }
            }
        },
        fold: () => foldKeys(root),
        isCut: () => cut,
    };
    function below(at, key) {
        const known = at.below.get(key);
        if (known !== undefined)
            return known;
        const isMany = at.below.size >= MOST_KEYS && key !== ANY_KEY;
        if (key !== ANY_PLACE && key !== ANY_KEY && (isMany || looksLikeData(key)))
            return below(at, ANY_KEY);
        if (places >= MOST_PLACES) {
            cut = true;
            return undefined;
        }
        places += 1;
        const added = answer_tree_place();
        at.below.set(key, added);
        return added;
    }
}
function answer_tree_place() {
    return { all: new Tally(), byType: new Map(), said: new Set(), described: false, open: false, below: new Map() };
}
function answer_tree_describe(root, { fields, open }) {
    for (const { path, types } of fields) {
        const at = placeAt(root, path);
        at.described = true;
        for (const type of types)
            at.said.add(type);
    }
    for (const path of open)
        placeAt(root, path).open = true;
}
function placeAt(root, path) {
    return path.reduce((at, key) => {
        const next = at.below.get(key) ?? answer_tree_place();
        at.below.set(key, next);
        return next;
    }, root);
}
function tallyOf(tallies, key) {
    const tally = tallies.get(key) ?? new Tally();
    tallies.set(key, tally);
    return tally;
}
function foldKeys(at) {
    const keys = [...at.below].filter(([key, { described }]) => key !== ANY_KEY && key !== ANY_PLACE && !described);
    const objects = at.byType.get('object');
    const uses = keys.map(([, { all, byType }]) => ({
        objects: all.total(),
        types: [...byType.keys()].sort().join(),
    }));
    // A schema that has a place for any key has it for those that it does not name.
    const isMap = at.below.get(ANY_KEY)?.described === true || at.below.get(ANY_KEY)?.open === true;
    if (keys.length > 0 && objects !== undefined && (isMap || areData(uses, objects.total()))) {
        const together = at.below.get(ANY_KEY) ?? answer_tree_place();
        for (const [key, child] of keys) {
            at.below.delete(key);
            merge(together, child, objects);
        }
        at.below.set(ANY_KEY, together);
    }
    for (const child of at.below.values())
        foldKeys(child);
}
/** @param within the objects whose keys are taken together: no place is in more of them than there are */
function merge(into, from, within) {
    into.all.take(from.all, within);
    for (const [type, tally] of from.byType)
        tallyOf(into.byType, type).take(tally, within);
    for (const type of from.said)
        into.said.add(type);
    if (from.described)
        into.described = true;
    if (from.open)
        into.open = true;
    for (const [key, child] of from.below) {
        const same = into.below.get(key);
        if (same === undefined)
            into.below.set(key, child);
        else
            merge(same, child, within);
    }
}

;// CONCATENATED MODULE: ./build/production/tool-output/error-kinds.js



const KIND_KEY = /^(?:error|(?:error|status)?[_-]?(?:code|type)|status)$/i;
/** Under these, and beside them, a `code` or a `type` is one of an error. */
const ERROR_KEY = /^errors?$/i;
/** Says by itself that it is one. */
const ERROR_KIND = /^error/i;
const error_kinds_DEEPEST = 5;
const error_kinds_MOST_ITEMS = 20;
const error_kinds_MOST_PLACES = 200;
/** More of them are no kinds: ids, messages. */
const error_kinds_MOST_VALUES = 30;
/** The same where nothing says that they are errors: a country or a kind of product is not listed to its end by samples. */
const MOST_PLAIN_VALUES = 12;
const LONGEST = 60;
function errorKinds(schema) {
    const found = new Map();
    const listed = new Map((schema?.fields ?? []).map(({ path, values = [] }) => [
        JSON.stringify(path),
        new Set(values.length === 0 ? [] : [...values, ...(schema?.statuses ?? [])]),
    ]));
    return {
        add(use, source) {
            for (const error of use.errors)
                see(undefined, error_kinds_kindOf(error), true, source);
            for (const answer of use.answers)
                walk(answer, [], false, source);
        },
        places: () => Array.from(found.values(), (kinds) => ({
            ...kinds,
            said: listed.get(JSON.stringify(kinds.path)) ?? new Set(),
        })).filter(({ values, isError, said }) => values.size <= (isError || said.size > 0 ? error_kinds_MOST_VALUES : MOST_PLAIN_VALUES)),
    };
    function walk(value, path, within, source) {
        if (path.length > error_kinds_DEEPEST || typeof value !== 'object' || value === null)
            return;
        if (Array.isArray(value)) {
            for (const item of value.slice(0, error_kinds_MOST_ITEMS))
                walk(item, [...path, ANY_PLACE], within, source);
            return;
        }
        const entries = Object.entries(value);
        const isError = within || entries.some(([key, inner]) => ERROR_KEY.test(key) && says(inner));
        for (const [key, inner] of entries) {
            const below = [...path, looksLikeData(key) ? ANY_KEY : key];
            if (KIND_KEY.test(key) && isKind(inner))
                see(below, String(inner), isError || ERROR_KIND.test(key), source);
            else
                walk(inner, below, within || ERROR_KEY.test(key), source);
        }
    }
    function see(path, value, isError, source) {
        const key = JSON.stringify([path ?? null, isError]);
        const kinds = found.get(key) ?? { path, isError, all: new Tally(), values: new Map() };
        if (!found.has(key)) {
            if (found.size >= error_kinds_MOST_PLACES)
                return;
            found.set(key, kinds);
        }
        kinds.all.add(source);
        const tally = kinds.values.get(value) ?? new Tally();
        // One more than are taken for kinds tells that they are none.
        if (kinds.values.size <= error_kinds_MOST_VALUES)
            kinds.values.set(value, tally);
        tally.add(source, value);
    }
}
/** `error: null` and `errors: []` say that there is none. */
function says(value) {
    return value !== null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
}
function isKind(value) {
    return typeof value === 'number' ? Number.isInteger(value) : typeof value === 'string' && isShort(value);
}
/** A message is none: it tells the case and not the kind. */
function isShort(text) {
    return text.length > 0 && text.length <= LONGEST && text.split(/\s+/).length <= 4;
}
/** Of an error that was noted with its message the message without its numbers. */
function error_kinds_kindOf(error) {
    return (/\s/.test(error) ? error.replace(/\d+/g, '#') : error).slice(0, 2 * LONGEST);
}

;// CONCATENATED MODULE: ./build/production/tool-output/tool-changes.js






/** Fewer answers do not show what a tool answers usually. */
const FEWEST_KNOWN = 20;
/** One odd answer is no finding. */
const FEWEST_SAMPLES = 3;
const FEWEST_DAYS = 2;
/**
 * Where no schema says what there is, what was never seen before may only have been seldom. It has to be more frequent
 * than that explains, by Holm's correction over all that a tool answers.
 */
const tool_changes_LEVEL = 0.02;
/** `undefined` where nothing is known of what the tool answers: no schema, and too few answers before. */
function tool_changes_toolChanges(uses, seen, schema) {
    if (schema === undefined && seen.length + uses.baseline.length < FEWEST_KNOWN)
        return undefined;
    const [tree, kinds, all] = [answerTree(schema), errorKinds(schema), { recorded: new Tally(), samples: new Tally() }];
    let nth = 0;
    const add = (use, source) => {
        for (const answer of use.answers)
            tree.add(answer, source);
        kinds.add(use, source);
        all.recorded.add(source);
        if (source.kind !== 'recorded')
            all.samples.add(source);
        nth += 1;
    };
    for (const output of seen)
        add({ at: 0, answers: [answerIn(output)], errors: [] }, { kind: 'recorded', nth });
    for (const kind of ['baseline', 'before', 'now'])
        for (const use of uses[kind])
            add(use, { kind, nth, at: use.at });
    tree.fold();
    const candidates = [...kinds.places().flatMap((place) => newKinds(place, all)), ...candidatesAt(tree.root, [])];
    return { samples: uses.now.length, changes: outermost(newOf(candidates)), cut: tree.isCut() };
}
/**
 * Those of which older answers held nothing. All that there is of a tool counts for the correction, but for what stands
 * in each answer, which can never be told to be new.
 */
function newOf(candidates) {
    const testable = candidates.filter(({ tally, within }) => tally.total() < within.total());
    const adjusted = (0,holm/* holm */.f)(testable.map(tool_changes_pOf));
    const isFrequent = new Set(testable.filter((_, index) => (adjusted[index] ?? 1) <= tool_changes_LEVEL));
    return candidates
        .filter((candidate) => {
        const { tally, isUnsaid } = candidate;
        if (tally.recorded > 0 || !isEnough(tally.seen()))
            return false;
        return (isUnsaid && !tally.isOld) || isFrequent.has(candidate);
    })
        .map(({ change }) => change);
}
/** How likely it is that all answers which have something came after those which have not, were it there all along. */
function tool_changes_pOf({ tally, within }) {
    const earlier = within.earlierThan(tally);
    return tally.recorded > 0 || earlier < FEWEST_KNOWN ? 1 : allAfter(earlier, tally.total(), within.total());
}
function candidatesAt(at, path) {
    if (at.open)
        return [];
    return [
        ...otherTypes(at, path),
        ...Array.from(at.below).flatMap(([key, below]) => candidatesBelow(at, key, below, path)),
    ];
}
function candidatesBelow(at, key, below, within) {
    const type = key === ANY_PLACE ? 'list' : 'object';
    const holders = at.byType.get(type);
    if (holders === undefined || below.open)
        return [];
    const path = [...within, key];
    const inner = candidatesAt(below, path);
    if (below.described)
        return inner;
    const change = { kind: 'field', path, fieldsBelow: fieldsBelow(below), seen: below.all.seen() };
    return [{ change, tally: below.all, within: holders, isUnsaid: at.said.has(type) }, ...inner];
}
function otherTypes(at, path) {
    if (at.described && at.said.size === 0)
        return [];
    return [...at.byType].flatMap(([is, tally]) => {
        const was = new Set([
            ...at.said,
            ...[...at.byType].filter(([, other]) => isEarlier(other, tally)).map(([type]) => type),
        ]);
        if (was.size === 0 || at.said.has(is))
            return [];
        const change = { kind: 'type', path, was: [...was].sort(), is, seen: tally.seen() };
        return [{ change, tally, within: at.all, isUnsaid: at.said.size > 0 }];
    });
}
function isEarlier(one, other) {
    return one !== other && one.earlierThan(other) > 0;
}
/** An error may come in any answer; a value is held against those that have one there. Recorded steps do not tell how calls ended. */
function newKinds({ path, values, said, isError, all }, uses) {
    const errors = path === undefined ? uses.samples : uses.recorded;
    return [...values].flatMap(([value, tally]) => {
        if (said.has(value))
            return [];
        const change = { kind: isError ? 'error' : 'value', path, value, seen: tally.seen() };
        return [{ change, tally, within: isError ? errors : all, isUnsaid: said.size > 0 }];
    });
}
/** What stands below something new is told with it. */
function outermost(changes) {
    const fields = changes.filter(({ kind }) => kind === 'field');
    return changes.filter(({ path }) => path === undefined ||
        !fields.some((field) => field.path !== path && field.path !== undefined && startsWith(path, field.path)));
}
function isEnough({ samples, days }) {
    return samples >= FEWEST_SAMPLES || (samples > 0 && days >= FEWEST_DAYS);
}
function fieldsBelow(at) {
    return Array.from(at.below).reduce((sum, [key, below]) => sum + (key === ANY_PLACE ? 0 : 1) + fieldsBelow(below), 0);
}
function startsWith(path, start) {
    return start.every((key, index) => path[index] === key);
}

;// CONCATENATED MODULE: ./build/production/tool-output/tool-uses.js

/** What tools answered and how they failed, by name. A step is a call of one where `isTool` says so of its name, or it has arguments. */
function toolUses(samples, isTool) {
    const uses = new Map();
    for (const window of ['now', 'before', 'baseline'])
        for (const { at = 0, steps = [] } of samples[window]) {
            const calls = steps.filter(({ name, arguments: given }) => given !== undefined || isTool(name));
            for (const name of new Set(calls.map((call) => call.name))) {
                const known = uses.get(name) ?? { now: [], before: [], baseline: [] };
                uses.set(name, known);
                const use = useOf(calls.filter((call) => call.name === name), at);
                if (use.answers.length + use.errors.length > 0)
                    known[window].push(use);
            }
        }
    return uses;
}
function useOf(calls, at) {
    return {
        at,
        answers: calls.flatMap(({ output }) => (output === undefined ? [] : [answerIn(output)])),
        errors: calls.flatMap(({ error, output }) => error ?? (saysError(output) ? ['isError'] : [])),
    };
}
/** As MCP servers tell that a call failed. */
function saysError(output) {
    const isObject = typeof output === 'object' && output !== null && !Array.isArray(output);
    return isObject && output.isError === true;
}

;// CONCATENATED MODULE: ./build/rules/shift/tool-output.js







const tool_output_RULE = 'shift/tool-output';
const MOST_TOLD = 12;
const LONGEST_EXAMPLE = 80;
/** What tools answer in production that neither their schema holds nor a recorded run, nor answers from before it came. */
function toolOutput(facts, levelOf) {
    const { suite, samples, tools, seen } = facts;
    if (samples.now.length === 0)
        return unmeasured('no sample of the last week');
    if (tools === undefined && suite.tools.length > 0)
        return unmeasured('a file under `tools` could not be read');
    const described = new Set((tools ?? []).map(({ name }) => name));
    const steps = new Set(suite.steps.map(({ name }) => name));
    const uses = toolUses(samples, (name) => described.has(name) || !steps.has(name));
    const called = [...uses].filter(([, { now }]) => now.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    if (called.length === 0)
        return unmeasured('no sample of the last week tells what a tool answered');
    const judged = called.map(([tool, weeks]) => ({
        tool,
        found: tool_changes_toolChanges(weeks, seen.get(tool) ?? [], (0,tools_read/* outputOfAll */.y)((tools ?? []).filter(({ name }) => name === tool))),
    }));
    const unknown = judged.filter(({ found }) => found === undefined).map(({ tool }) => tool);
    const cut = judged.filter(({ found }) => found?.cut).map(({ tool }) => tool);
    return {
        findings: judged.flatMap(({ tool, found }) => found === undefined || found.changes.length === 0 ? [] : [told(facts, levelOf, tool, found)]),
        notMeasured: [
            ...(unknown.length === 0
                ? []
                : [
                    `what ${(0,set_wording/* caseNames */.RP)(unknown)} usually answers: no schema, and less than ${FEWEST_KNOWN} answers in recorded runs and in samples older than two weeks`,
                ]),
            ...(cut.length === 0 ? [] : [`all of what ${(0,set_wording/* caseNames */.RP)(cut)} answers: it holds too many different fields`]),
        ].map((reason) => ({ rule: tool_output_RULE, reason })),
    };
}
function unmeasured(reason) {
    return { findings: [], notMeasured: [{ rule: tool_output_RULE, reason }] };
}
function told({ suite }, levelOf, tool, { changes, samples }) {
    const sorted = [...changes].sort((a, b) => b.seen.samples - a.seen.samples);
    const more = sorted.length - MOST_TOLD;
    return (0,make_finding/* finding */.g)(tool_output_RULE, levelOf(tool_output_RULE), {
        suite: suite.name,
        subject: tool,
        message: `${wording_named(tool)} answers with what no schema, run or older answer holds: ${summary(changes)}`,
        evidence: [
            ...sorted.slice(0, MOST_TOLD).map((change) => `${tool_output_said(change)} ${where(change, samples, suite.weekly.quote)}`),
            ...(more > 0 ? [`and ${(0,format/* count */.U9)(more)} more`] : []),
            `told from ${FEWEST_SAMPLES} samples or ${FEWEST_DAYS} days on`,
        ],
        fix: 'Find out what changed in the tool, and see in the samples what the agent makes of it. Bring its schema up to date, let the tools of the suite answer the same way, and add a case in which it matters.',
    });
}
function summary(changes) {
    const kinds = [
        ['error', 'new error', 'new errors'],
        ['value', 'new value', 'new values'],
        ['field', 'new field', 'new fields'],
        ['type', 'changed type', 'changed types'],
    ];
    return kinds
        .map(([kind, noun, nouns]) => ({ noun, nouns, n: changes.filter((change) => change.kind === kind).length }))
        .filter(({ n }) => n > 0)
        .map(({ noun, nouns, n }) => (0,format/* plural */.LS)(n, noun, nouns))
        .join(', ');
}
function tool_output_said(change) {
    switch (change.kind) {
        case 'field':
            return `new: ${pathName(change.path)}${change.fieldsBelow === 0 ? '' : ` with ${(0,format/* plural */.LS)(change.fieldsBelow, 'field')}`}`;
        case 'type':
            return `${change.path.length === 0 ? 'the answer' : pathName(change.path)} was ${change.was.map((type) => TYPES[type]).join(' or ')}, is ${TYPES[change.is]}`;
        case 'value':
            return `new value: ${change.path === undefined ? '' : `${pathName(change.path)} is `}${(0,set_wording/* shownValue */.JJ)(change.value, 0, LONGEST_EXAMPLE)}`;
        case 'error': {
            const value = (0,set_wording/* shownValue */.JJ)(change.value, 0, LONGEST_EXAMPLE);
            return change.path === undefined
                ? `new error: calls end with ${value}`
                : `new error: ${pathName(change.path)} is ${value}`;
        }
    }
}
function where({ seen, kind }, of, quotes) {
    const since = seen.first === undefined ? '' : ` since ${new Date(seen.first).toISOString().slice(0, 10)}`;
    const example = !quotes || kind === 'error' || kind === 'value' || seen.example === undefined || seen.example === null
        ? ''
        : `, for instance ${(0,set_wording/* shownValue */.JJ)(seen.example, 0, LONGEST_EXAMPLE)}`;
    return `in ${(0,format/* count */.U9)(seen.samples)} of ${(0,format/* plural */.LS)(of, 'sample')} (${(0,format/* percent */.KN)(seen.samples / of)})${since}${example}`;
}
const TYPES = {
    text: 'a text',
    number: 'a number',
    boolean: 'true or false',
    object: 'an object',
    list: 'a list',
    null: 'empty',
};
/** `items[].sku` */
function pathName(path) {
    return wording_named(path.join('.').replaceAll('.[]', '[]'));
}

;// CONCATENATED MODULE: ./build/rules/shift/shift-rules.js




/**
 * What can be found about production, in the order in which the documents list it. `inputs` judges `shift/novel` as
 * well: the two are one family.
 */
const SHIFT_RULES = [inputs, routing, confidence, toolOutput];

;// CONCATENATED MODULE: ./build/rules/shift/judge-production.js


/** All rules about production. What a rule says that is off and fails nothing is left out. */
function judgeProduction(facts, config) {
    if (!JUDGED.some((rule) => isAsked(rule, config)))
        return { findings: [], notMeasured: [] };
    const levelOf = (rule) => (0,levels/* ruleOptions */.j)(config, rule);
    const judged = SHIFT_RULES.map((judge) => judge(facts, levelOf));
    return {
        findings: judged.flatMap(({ findings }) => findings).filter(({ rule }) => isAsked(rule, config)),
        notMeasured: judged.flatMap(({ notMeasured }) => notMeasured).filter(({ rule }) => isAsked(rule, config)),
    };
}
/** The rules that go by samples of production and that the config has something said of. */
function askedOfProduction(config) {
    return JUDGED.filter((rule) => isAsked(rule, config));
}
const JUDGED = [
    'shift/inputs',
    'shift/novel',
    'shift/routing',
    'shift/confidence',
    'shift/tool-output',
];
function isAsked(rule, config) {
    return (0,levels/* ruleOptions */.j)(config, rule).level !== 'off' || (0,levels/* fails */.c)(rule, config.failOn);
}

;// CONCATENATED MODULE: ./build/jobs/weekly/production-words.js


/**
 * A finding about production as a cause. It has no dates: every week's samples are new ones, and were it as old as they
 * are, what somebody accepted would speak again the week after.
 */
function productionCause(finding) {
    return { finding, opens: true, commits: [], cases: [] };
}
/** What rules lacked to judge by, rules with the same reason together. */
function unjudged(notMeasured) {
    const byReason = new Map();
    for (const { rule, reason } of notMeasured)
        byReason.set(reason, [...(byReason.get(reason) ?? []), `\`${rule}\``]);
    return [...byReason].map(([reason, rules]) => `${[...new Set(rules)].join(', ')}: ${reason}`);
}
/** The same for the issues that stand: one about such a rule is left open. */
function unseenBy(notMeasured, samples) {
    const all = [...samples.now, ...samples.before, ...samples.baseline];
    return notMeasured.map(({ rule, reason }) => {
        const isNeverTold = TOLD_BY.get(rule)?.(all) === false;
        return { rule, why: reason, ...(isNeverTold ? { usual: true } : {}) };
    });
}
/** Whether there is anything in the samples that a rule could go by. Where its source never tells, that is no news. */
const TOLD_BY = new Map([
    ['shift/routing', (samples) => samples.some(({ routed }) => routed !== undefined)],
    ['shift/confidence', (samples) => samples.some(hasConfidence)],
    [
        'shift/tool-output',
        (samples) => samples.some(({ steps = [] }) => steps.some(({ output }) => output !== undefined)),
    ],
]);
function hasConfidence({ confidence, steps = [] }) {
    return confidence !== undefined || steps.some((step) => step.confidence !== undefined);
}
/** Why none of the samples is of the week that is looked at. */
function whyNoneNow(samples, asOf) {
    if (samples.length === 0)
        return 'there are no samples where the config says they are';
    const newest = samples.reduce((last, { at }) => (at === undefined || at > asOf ? last : Math.max(last, at)), -1);
    if (newest === -1)
        return 'none of the samples says when it was asked, or all say that it was later';
    return `none of the samples is of the last seven days, the newest is ${(0,format/* plural */.LS)(Math.floor((asOf - newest) / scalars/* DAY */.d_), 'day')} old`;
}
/** Samples that belong to no week, where others do. Those dated ahead are told where they are read. */
function timesSaid(samples) {
    const without = samples.filter(({ at }) => at === undefined).length;
    if (without === 0 || without === samples.length)
        return [];
    return [`${(0,format/* plural */.LS)(without, 'sample')} of production without a time`];
}

;// CONCATENATED MODULE: ./build/jobs/weekly/production.js













/** Adds what the samples of a suite show as of a moment, and says what could not be told from them. */
async function withProduction(facts, request) {
    const { suite } = facts;
    if (suite.production === undefined)
        return saying(facts, 'what production asks: the config names no samples of it');
    const read = await (0,gather_samples/* readSamples */.a)(request.directory, suite, request.loaded, request.world.now);
    const samples = read.samples ?? [];
    const asked = askedOfProduction(request.loaded.config);
    const windows = (0,production_windows/* windowsOf */.R5)(samples, request.asOf);
    const found = windows.now.length === 0
        ? unknown(asked, whyNoneNow(samples, request.asOf))
        : await production_judged(facts, windows, asked, request);
    const unread = read.problems.length === 0 ? [] : unknown(asked, 'not all samples could be read').unseen;
    return {
        ...facts,
        beside: [...facts.beside, ...found.beside],
        notLookedAt: [
            ...facts.notLookedAt,
            ...found.notLookedAt,
            ...timesSaid(samples),
            ...read.remarks.map((remark) => `samples of production: ${remark}`),
        ],
        unseen: [...facts.unseen, ...unread, ...found.unseen],
        problems: [...facts.problems, ...read.problems, ...found.problems],
        ...(found.lookAt === undefined ? {} : { lookAt: found.lookAt }),
    };
}
async function production_judged({ suite }, samples, asked, { world, loaded, directory, asOf }) {
    const known = await (0,problem/* attempt */.CD)(() => (0,all_cases/* readAllCases */.t)(directory, suite, loaded));
    if (!known.ok || known.value.problems.length > 0)
        return unknown(asked, 'the cases could not be read');
    const redactor = (0,sample_redactor/* openSampleRedactor */.z)({ world, suite, directory, loaded });
    try {
        const redacted = {
            now: await redactor.samples(samples.now),
            before: await redactor.samples(samples.before),
            baseline: await redactor.samples(samples.baseline),
            left: samples.left,
            // Figures alone, and no text.
            ...(samples.earlier === undefined ? {} : { earlier: samples.earlier }),
        };
        // What is compared has to be written alike: a placeholder in one and a name in the other would be a difference.
        const inputs = await Promise.all(known.value.cases.map(({ input }) => redactor.json(input)));
        const cases = known.value.cases.map((one, index) => ({ ...one, input: inputs[index] ?? one.input }));
        const withheld = redactor.problems();
        if (withheld.length > 0)
            return { ...unknown(asked, 'not all samples could be redacted'), problems: withheld };
        const { tools, problems } = await (0,tool_files/* readToolFiles */._)(directory, suite, loaded);
        const runs = await (0,recorded_runs/* recordedRuns */.v)(world, undefined, directory);
        const { findings, notMeasured } = judgeProduction({
            suite,
            cases,
            samples: redacted,
            ...(problems.length === 0 ? { tools } : {}),
            seen: await seenOutputs(runs.bySuite.get(suite.name)?.files ?? []),
            asOf,
        }, loaded.config);
        const seed = `${suite.name} ${nameOfWeek(startOfWeek(asOf))}`;
        return {
            beside: findings.map(productionCause),
            notLookedAt: unjudged(notMeasured),
            unseen: unseenBy(notMeasured, samples),
            problems,
            lookAt: {
                of: redacted.now.length,
                quotes: suite.weekly.quote,
                samples: samplesToLookAt(redacted.now, { seed, cases: cases.map(({ input }) => input) }),
            },
        };
    }
    finally {
        await redactor.stop();
    }
}
/** Nothing is said about production then, and no issue about it is closed. */
function unknown(asked, why) {
    const sentence = `what production asks: ${why}`;
    return {
        beside: [],
        notLookedAt: [sentence],
        unseen: asked.map((rule) => ({ rule, why: sentence })),
        problems: [],
    };
}

;// CONCATENATED MODULE: ./build/jobs/weekly/suite-facts.js








/** What git and the files at hand tell of each suite. Throws `CouldNotCheck` where this clone lacks history. */
async function gatherFacts({ project, loaded, suites, now, firstParent, pins, production, }) {
    const { repository, folder } = project;
    const all = loaded.config.suites;
    const directory = (0,external_node_path_.join)(repository.root, folder);
    const histories = await readHistory(repository, all, { folder, now: now.getTime(), firstParent });
    const sources = new Map([...histories].map(([name, { cases }]) => [name, cases.flatMap(({ source }) => source ?? [])]));
    const facts = [];
    for (const suite of suites) {
        const history = histories.get(suite.name);
        if (history === undefined)
            throw new Error(`there is no history of ${suite.name}`);
        const prompts = pins ? await (0,suite_side/* readPrompts */.wZ)(suite, directory) : [];
        const unreadable = (0,suite_side/* promptProblems */.J9)(prompts, loaded.file);
        const drift = pins ? (0,findings/* pinFindings */.Cj)(loaded, suite, prompts, undefined, []) : [];
        const known = {
            suite,
            timeline: readTimeline(history),
            beside: pinDrift(drift, suite.prompts, history),
            failures: [],
            citedElsewhere: [...sources].flatMap(([name, cited]) => (name === suite.name ? [] : cited)),
            notLookedAt: notLookedAt(suite, pins),
            unseen: [],
            problems: unreadable,
        };
        if (production === undefined)
            facts.push(known);
        else {
            const request = { ...production, loaded, directory };
            facts.push(await withDeployed(await withProduction(known, request), request));
        }
    }
    return facts;
}
/** What no weekly review looks at yet, or this one cannot. */
function notLookedAt({ prompts }, pins) {
    return [...(pins || prompts.length === 0 ? [] : ['pins: what they were on another day is not known'])];
}

// EXTERNAL MODULE: ./build/github/issue-plan.js
var issue_plan = __webpack_require__(75785);
// EXTERNAL MODULE: ./build/commands/replies/orders.js
var orders = __webpack_require__(39439);
;// CONCATENATED MODULE: ./build/report/issue/headline.js






/** What it is about, in the heading; how stale, and how often it was, below. */
function headline(issue) {
    const until = snoozedUntil(issue);
    const asleep = until === undefined ? '' : (0,words/* words */.aL) ` ${(0,words/* strong */.ko)(`Snoozed until ${until}:`)} it is left as it is here.`;
    return [
        (0,report_blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${(0,words/* code */.aY)(issue.suite)}${staleSince(issue) === undefined ? ' wants a look' : ' is stale'}${causesOf(issue)}`),
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${lagSentence(issue)} ${objectiveSentence(issue)}${asleep}`),
        ...wayOut(issue),
    ];
}
/** How often the objective was met, the weeks that nobody knows said. */
function objectiveSentence({ weeks, freshness }) {
    if (weeks.of === 0)
        return (0,words/* words */.aL) `The objective is at most ${headline_objectiveOf({ freshness })}; no week is over yet by which to judge it.`;
    const unknown = weeks.unknown === 0 ? '' : `, ${(0,format/* plural */.LS)(weeks.unknown, 'week')} not known`;
    return (0,words/* words */.aL) `The objective, at most ${headline_objectiveOf({ freshness })}, was met in ${weeks.met} of the last ${(0,format/* plural */.LS)(weeks.of, 'week')}${unknown}.`;
}
function lagSentence({ lagDays, asOf, causes }) {
    if (lagDays === null && causes.some(isAboutProduction))
        return (0,words/* words */.aL) `${(0,words/* strong */.ko)('What production does has moved')}, as below, though every change in the repository has been answered: the eval lag is none.`;
    if (lagDays === null)
        return (0,words/* words */.aL) `${(0,words/* strong */.ko)('Eval lag: none.')} Every change has been answered; what stands here wants a look all the same.`;
    return (0,words/* words */.aL) `${(0,words/* strong */.ko)(`Eval lag: ${(0,format/* plural */.LS)(lagDays, 'day')}.`)} So long, on ${(0,values_days/* dayOf */.kb)(asOf)}, the oldest change has waited for a case to answer it.`;
}
/** What to do, before anything that has to be read. A single cause says it itself. */
function wayOut(issue) {
    const [first, second] = weekly_issue_rankedCauses(issue).map(({ cases }) => cases.length);
    if (staleSince(issue) === undefined)
        return [];
    if (second === undefined)
        return [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `Once it is answered, this issue closes by itself.`)];
    const begin = first !== undefined && first > second ? ' Begin with the first: most cases cover it.' : '';
    return [
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* strong */.ko)('To answer a change')}, add a case that covers it, edit one, or set the ${(0,words/* code */.aY)('reviewed')} date of one that still holds. Once all are answered, this issue closes by itself.${begin}`),
    ];
}
function causesOf(issue) {
    const causes = issue.causes.length + (issue.more ?? 0);
    return causes < 2 ? [] : (0,words/* words */.aL) `: ${(0,format/* plural */.LS)(causes, 'cause')}`;
}
/** `7 days`, `12h` */
function headline_objectiveOf({ freshness }) {
    return freshness % scalars/* DAY */.d_ === 0 ? (0,format/* plural */.LS)(freshness / scalars/* DAY */.d_, 'day') : (0,scalars/* formatDuration */.a3)(freshness);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/report/issue/marked-part.js


const START = 'weekly';
const END = 'weekly-end';
const LONGEST_VALUE = 2_000;
/** Length of the mark of a line: hardly one line in sixty million is taken for another. */
const MARK = 5;
/** Our part of a body. Both comments say whose it is and seal what is between: either alone finds the other's place. */
function markPart({ config, suite, cause }, state, content) {
    const between = [...content.split('\n'), ''];
    const keys = {
        config,
        suite,
        ...(cause === undefined ? {} : { cause }),
        lines: String(between.length),
        digest: sealOf(between),
    };
    return [
        (0,markdown/* commentMarker */.Q)(START, { ...keys, own: between.map(markOf).join(''), state }),
        ...between,
        (0,markdown/* commentMarker */.Q)(END, keys),
    ].join('\n');
}
/** How much of a body a text of ours takes, with the mark that each of its lines gets. */
function sizeOf(content) {
    return content.length + MARK * content.split('\n').length;
}
/**
 * Finds our part. Where one of the comments is gone and what it marked was changed as well, nobody can tell any more
 * what was ours: then nothing but the comments is taken for it, and all the rest is kept.
 */
function findPart(body) {
    const lines = body.split('\n');
    const ends = lines.map((line) => readMarker(line, END));
    const starts = lines.map((line) => readMarker(line, START));
    const end = ends.findIndex((marker) => marker !== undefined);
    const start = end === -1 ? starts.findIndex(isMarker) : starts.slice(0, end).findLastIndex(isMarker);
    const marker = starts[start] ?? ends[end];
    if (marker === undefined)
        return undefined;
    const [from, to] = start !== -1 && end !== -1
        ? [start, end]
        : start !== -1
            ? [start, reach(lines, marker, start, start + marker.lines)]
            : [reach(lines, marker, end, end - marker.lines), end];
    const whole = start !== -1 && end !== -1;
    const between = lines.slice(from + 1, to);
    return {
        identity: marker.identity,
        state: starts[start]?.state ?? '',
        before: lines.slice(0, from).map(ended).join(''),
        after: lines
            .slice(to + 1)
            .map((line) => `\n${line}`)
            .join(''),
        shown: plain(between),
        foreign: whole && !isSealed(between, marker) ? foreignOf(between, starts[start]?.own ?? '') : '',
        intact: whole && isSealed(between, marker),
    };
}
/** The body with another part in the place of ours; what somebody wrote into ours comes below it. */
function withPart({ before, after, foreign }, part) {
    return `${before}${part}${foreign === '' ? '' : `\n\n${foreign}`}${after}`;
}
/** Of 65,536 that GitHub takes; a little is left for what it may count in another way. */
const LONGEST_BODY = 65_000;
/** Longer than GitHub takes. */
function isTooLong(body) {
    return body.length > LONGEST_BODY;
}
function readMarker(line, kind) {
    const [opening, closing] = [`<!-- evalgap:${kind} `, ' -->'];
    const text = line.trimEnd();
    if (!text.startsWith(opening) || !text.endsWith(closing))
        return undefined;
    const pairs = text
        .slice(opening.length, -closing.length)
        .split(' ')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))]);
    const values = new Map(pairs);
    const [config, suite, cause] = [values.get('config') ?? '', values.get('suite') ?? '', values.get('cause')];
    if (config === '' || suite === '' || [config, suite, cause ?? ''].some(({ length }) => length > LONGEST_VALUE))
        return undefined;
    const lines = Number(/^\d{1,5}$/.exec(values.get('lines') ?? '')?.[0] ?? 0);
    return {
        identity: { config, suite, ...(cause === undefined ? {} : { cause }) },
        lines,
        digest: values.get('digest') ?? '',
        own: values.get('own') ?? '',
        state: values.get('state') ?? '',
    };
}
function isMarker(marker) {
    return marker !== undefined;
}
/** The last line of ours, or the first, where the seal holds; else the comment's own line alone. */
function reach(lines, marker, own, far) {
    const between = far > own ? lines.slice(own + 1, far + 1) : lines.slice(Math.max(0, far), own);
    return isSealed(between, marker) ? far : own;
}
function isSealed(between, { lines, digest }) {
    return lines > 0 && between.length === lines && sealOf(between) === digest;
}
/** Every line that was not written by us, or was changed since. Where the marks are gone, all of them. */
function foreignOf(between, own) {
    const left = new Map();
    for (const mark of own.match(/[0-9a-z]{5}/g) ?? [])
        left.set(mark, (left.get(mark) ?? 0) + 1);
    const pieces = [[]];
    for (const line of between) {
        const mark = markOf(line);
        const known = left.get(mark) ?? 0;
        left.set(mark, known - 1);
        if (mark === '' || known < 1)
            pieces.at(-1)?.push(line);
        else
            pieces.push([]);
    }
    return pieces
        .map((lines) => lines.join('\n').replace(/^\s*\n|\s+$/g, ''))
        .filter((text) => text !== '')
        .join('\n\n');
}
/** A few letters and digits by which a line is known again; none for an empty one. */
function markOf(line) {
    const text = line.trim();
    return text === ''
        ? ''
        : (Number.parseInt((0,json/* sha256 */.sc)(text).slice(0, 12), 16) % 36 ** MARK).toString(36).padStart(MARK, '0');
}
function sealOf(lines) {
    return (0,json/* sha256 */.sc)(plain(lines)).slice(0, 16);
}
/** Browsers send line ends of their own. */
function plain(lines) {
    return lines.map((line) => line.trimEnd()).join('\n');
}
function ended(line) {
    return `${line}\n`;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/report/issue/issue-state.js





/** Of the whole of it in a marker, which shares the body with what people read. */
const LONGEST_STATE = 8_000;
/** In the place of a digest that no text has: whatever is said next is news. */
const CLOSING = '0'.repeat(16);
const issue_state_NOTHING = { causes: [], said: '', title: '', writtenAt: 0 };
const time = schemas/* int */.Whr().min(0).max(8.64e15);
const schema = schemas/* strictObject */.rej({
    causes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        key: schemas/* string */.YjP().min(1).max(LONGEST_STATE),
        since: time.exactOptional(),
        latest: time.exactOptional(),
    })),
    said: schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/),
    title: schemas/* string */.YjP().max(256),
    writtenAt: time,
    snoozedUntil: schemas/* string */.YjP().refine(values_days/* isDay */.N).exactOptional(),
});
/** What a body holds of ours; `undefined` where neither of our comments is left in it. */
function parseIssueBody(body) {
    const part = findPart(body);
    if (part === undefined)
        return undefined;
    const remembered = parseState(part.state) ?? issue_state_NOTHING;
    return { ...part.identity, ...remembered, intact: part.intact, closing: remembered.said === CLOSING };
}
function rememberedOf(issue, title) {
    const until = snoozedUntil(issue);
    const causes = weekly_issue_rankedCauses(issue).map((cause) => {
        const latest = latestOf(cause);
        return {
            key: cause.finding.key.toWellFormed(),
            ...(cause.since === undefined ? {} : { since: cause.since }),
            ...(latest === undefined ? {} : { latest }),
        };
    });
    return {
        causes: fitting(causes),
        said: digestOf(issue),
        title: title.toWellFormed(),
        writtenAt: issue.asOf,
        ...(until === undefined ? {} : { snoozedUntil: until }),
    };
}
/** Letters, digits, `-` and `_` alone: base64url of JSON. */
function printState(state) {
    return Buffer.from(JSON.stringify(state), 'utf8').toString('base64url');
}
/**
 * Everything but the figures that move with the calendar, what could not be looked at this time, and samples to look at,
 * which are others every week: the same digest says that there is no news.
 */
function digestOf({ causes, accepted, orders, freshness, drafted }) {
    const told = {
        causes: causes.map(toldOf).toSorted((one, other) => (one.key < other.key ? -1 : 1)),
        accepted: accepted.map(({ finding }) => finding.key.toWellFormed()).toSorted(),
        orders: orders.map((order) => ({
            kind: order.kind,
            until: order.until,
            cause: order.kind === 'accept' ? order.cause.toWellFormed() : null,
        })),
        freshness,
        ...(drafted === undefined ? {} : { drafted: JSON.stringify(drafted) }),
    };
    return (0,json/* sha256 */.sc)((0,json/* canonicalJson */.dj)(told)).slice(0, 16);
}
/** Not its sentences: they count days. */
function toldOf({ finding, since, commits, cases }) {
    return {
        key: finding.key.toWellFormed(),
        level: finding.level,
        since: since ?? null,
        // What lies between cannot change without one of these.
        commits: [commits.length, ...[commits[0], commits.at(-1)].map((commit) => commit?.sha.toWellFormed() ?? '')],
        cases: cases.map((id) => id.toWellFormed()).toSorted(),
    };
}
function fitting(causes) {
    const kept = [];
    let used = 0;
    for (const cause of causes) {
        used += JSON.stringify(cause).length + 1;
        if (used > LONGEST_STATE / 2)
            break;
        kept.push(cause);
    }
    return kept;
}
function parseState(text) {
    if (text === '' || text.length > 4 * LONGEST_STATE || !/^[\w-]+$/.test(text))
        return undefined;
    try {
        const parsed = schema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/report/issue/lag-chart.js





const WIDEST = 40;
/**
 * A bar of text per week. GitHub could draw it, but not in e-mails, terminals and older servers, where its source would
 * stand instead; and no drawn bar tells a week without lag from one that nobody knows.
 */
function lagChart({ asOf, lagDays, lagByWeek, weekNames, freshness }) {
    const longest = Math.max(lagDays ?? 0, ...lagByWeek.map((lag) => (typeof lag === 'number' ? lag : 0)));
    if (longest === 0 && !lagByWeek.includes('unknown'))
        return [];
    const scale = Math.min(1, WIDEST / longest);
    const rows = lagByWeek.map((lag, index) => `${(weekNames[index] ?? '').padEnd(10)}  ${lag_chart_shown(lag, scale)}`);
    return [
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* strong */.ko)('Eval lag')} at the end of each week; ${(0,words/* code */.aY)('·')} is none, and the objective at most ${headline_objectiveOf({ freshness })}:`),
        (0,report_blocks/* fence */.EU)([...rows, `${(0,values_days/* dayOf */.kb)(asOf)}  ${lag_chart_shown(lagDays, scale)}`].join('\n'), 60),
    ];
}
function lag_chart_shown(lag, scale) {
    if (lag === 'unknown')
        return '? not known';
    if (lag === null)
        return '·';
    return `${'█'.repeat(Math.max(1, Math.round(lag * scale)))} ${(0,format/* plural */.LS)(lag, 'day')}`;
}

;// CONCATENATED MODULE: ./build/report/issue/close-issue.js











const close_issue_MOST_CAUSES = 10;
/** An issue on its way out. `undefined` where the body is none of ours. */
function closeIssue(standing, reason, { redact = (text) => text } = {}) {
    const place = findPart(standing.body);
    const state = parseIssueBody(standing.body);
    if (place === undefined || state === undefined)
        return undefined;
    const [title, ...rest] = blocksOf(state, reason);
    const shown = redact((0,markdown/* toMarkdown */.l)([title, ...rest, ...chartOf(reason), lastWords()]));
    const remembered = printState({
        causes: state.causes.map((cause) => ({ ...cause, key: redact(cause.key) })),
        said: CLOSING,
        title: redact(state.title),
        writtenAt: momentOf(reason),
    });
    const body = withPart(place, markPart(state, remembered, shown));
    return {
        text: { title: standing.title, body: isTooLong(body) ? standing.body : body },
        comment: `${(0,markdown/* commentMarker */.Q)('weekly-closing', { day: (0,values_days/* dayOf */.kb)(momentOf(reason)) })}\n${redact((0,markdown/* toMarkdown */.l)([title, ...rest]))}`,
    };
}
/** What a second issue of the same identity is closed with. */
function duplicateComment(of) {
    const marker = (0,markdown/* commentMarker */.Q)('weekly-closing', { duplicate: String(of.number) });
    return `${marker}\n${(0,markdown/* toMarkdown */.l)([
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `Evalgap · A second issue about the same. ${(0,words/* link */.nf)('The older one', of.url)} is kept; nothing more is written here.`),
    ])}`;
}
function blocksOf({ suite, cause, causes }, reason) {
    const subject = cause === undefined ? (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)}` : (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)}, ${(0,words/* code */.aY)(cause, 120)}`;
    const day = (0,values_days/* dayOf */.kb)(momentOf(reason));
    switch (reason.kind) {
        case 'fresh':
            return [
                (0,report_blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${subject} is fresh`),
                (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${waiting(day, reason.figures)}${was(causes.map(({ key }) => key))} ${objectiveSentence(reason.figures)}`),
                (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${howAnswered(causes)} When there is cause again, this issue is opened again.`),
            ];
        case 'accepted':
            return [
                (0,report_blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · What is left of ${subject} is accepted`),
                (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `On ${day} everything that is still open was accepted here, or is waived in the config. Once that is over, this issue is opened again.`),
                ...(0,orders/* standingOrders */.sB)(reason.orders),
            ];
        case 'not-reviewed':
            return [
                (0,report_blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${subject} is not reviewed here any more`),
                (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `On ${day} the config no longer asked for it: the suite, a rule that this was about, or the way in which its issues are filed was changed there. Nothing is said about whether it is fresh.`),
            ];
        default:
            return (0,json/* assertNever */.xb)(reason);
    }
}
/** Within its grace a change may still be open. */
function waiting(day, { lagDays }) {
    if (lagDays === null)
        return `On ${day} nothing waited for an answer any more.`;
    return `On ${day} no change had waited longer than its grace; the oldest was ${(0,format/* plural */.LS)(lagDays, 'day')} old.`;
}
/** What it is that no longer waits. A body whose memory is gone was most likely about changes. */
function howAnswered(causes) {
    const rules = new Set(causes.map(({ key }) => key.slice(0, key.indexOf(':'))));
    const said = [...BESIDE_CHANGES].flatMap(([rule, sentence]) => (rules.has(rule) ? sentence : []));
    return [...(rules.size === said.length && rules.size > 0 ? [] : [OF_CHANGES]), ...said].join(' ');
}
const OF_CHANGES = 'Answered means that a covering case was added, changed or reviewed after the change. Whether that case asks the right thing was not looked at.';
const BESIDE_CHANGES = new Map([
    ['shift/agent', 'Results are again those of the run that they are compared with, but for what chance explains.'],
    [
        'shift/inputs',
        'What production was asked in the last week is again like the cases, or the cases have become like it.',
    ],
    ['shift/novel', 'The last week brought no new kind of request that no case resembles.'],
    [
        'shift/routing',
        'The share of requests that was handed to people in the last week is as before, or has been so long enough to be what is usual.',
    ],
    [
        'shift/confidence',
        'The agent was as sure of itself in the last week as before, or has been so long enough for that to be usual.',
    ],
    [
        'shift/tool-output',
        'What tools answered in the last week is what the schemas, the recorded runs or ten weeks of answers hold.',
    ],
    ['stale/failures-waiting', 'Each confirmed failure is a case now, is closed, or is no longer labelled as one.'],
]);
function was(keys) {
    if (keys.length === 0)
        return [];
    const shown = keys.map((key) => (0,words/* code */.aY)(key, 120));
    return (0,words/* words */.aL) ` This issue was about ${(0,words/* listedUpTo */.MH)(close_issue_MOST_CAUSES, shown)}.`;
}
function chartOf(reason) {
    return reason.kind === 'not-reviewed' ? [] : lagChart(reason.figures);
}
function momentOf(reason) {
    return reason.kind === 'not-reviewed' ? reason.asOf : reason.figures.asOf;
}
function lastWords() {
    return (0,report_blocks/* small */.EX)((0,words/* words */.aL) `Written by Evalgap when it closed this issue; it looks for it by the hidden lines around this part.`);
}

// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
// EXTERNAL MODULE: ./build/commands/cause.js
var commands_cause = __webpack_require__(47460);
// EXTERNAL MODULE: ./build/commands/command.js
var commands_command = __webpack_require__(92950);
;// CONCATENATED MODULE: ./build/report/issue/cause-part.js








const FEW_CASES = 5;
const MOST_CASES = 200;
const MOST_EVIDENCE = 20;
const ACCEPTED_DAYS = 90;
const LONGEST_COMMAND = 800;
/** A line that quotes several requests. */
const LONGEST_EXAMPLES = 900;
const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** One cause: what moved and when, what to do and with which cases; the evidence folded. */
function causePart(cause, issue, before) {
    const isSaid = before.some(({ finding }) => finding.fix === cause.finding.fix);
    const said = [causeHeading(cause), (0,report_blocks/* paragraph */.FY)(whatMoved(cause, issue)), (0,report_blocks/* paragraph */.FY)(whatToDo(cause, isSaid))];
    if (isAboutProduction(cause))
        return productionPart(cause, issue, said);
    return {
        blocks: [...said, cause_part_evidenceOf(cause, issue, MOST_CASES)],
        shorter: [
            { at: 'moved-to-10', blocks: [...said, cause_part_evidenceOf(cause, issue, 10)], leftOut: (0,words/* words */.aL) `long lists of cases` },
            { at: 'section', blocks: said, leftOut: (0,words/* words */.aL) `the evidence` },
            { at: 'suites', blocks: [], leftOut: (0,words/* words */.aL) `everything` },
        ],
    };
}
/** No commit and no case says more of it: what was seen stands open, for it is what there is to read. */
function productionPart(cause, issue, said) {
    const [heading, moved, toDo] = said;
    const { facts, known } = evidenceBlocks(cause, issue);
    const open = [heading, moved, ...facts, toDo].filter((block) => block !== undefined);
    return {
        blocks: [...open, (0,report_blocks/* details */.zH)((0,words/* words */.aL) `How to accept it`, known)],
        shorter: [
            { at: 'moved-to-10', blocks: open, leftOut: (0,words/* words */.aL) `how to accept them` },
            { at: 'section', blocks: said, leftOut: (0,words/* words */.aL) `the evidence` },
            { at: 'suites', blocks: [], leftOut: (0,words/* words */.aL) `everything` },
        ],
    };
}
/** A cause on one line: its key, which every command takes, since when, and who covers it. */
function causeLine(cause, issue) {
    const { finding, cases } = cause;
    return (0,words/* words */.aL) `${(0,words/* code */.aY)(finding.key, 200)}, ${(0,words/* joined */.oR)([covered(cause.cases.length), ...began(cause, issue)], ', ')}${cases.length === 0 ? '' : ': '}${(0,words/* listedUpTo */.MH)(FEW_CASES, cases.map(quoted))}`;
}
/** Counts what follows a command as known. A subject that no comment could name is accepted with all of its rule. */
function acceptance(cause, rule, { asOf }) {
    const command = (0,commands_command/* formatCommand */.fE)({
        kind: 'accept',
        cause: (0,commands_cause/* readCause */.i)(cause).kind === 'cause' ? cause : rule,
        until: (0,values_days/* dayAfter */.PV)(new Date(asOf), ACCEPTED_DAYS),
        reason: '<reason>',
    });
    return (0,report_blocks/* fence */.EU)(command, 1, LONGEST_COMMAND);
}
/** "since 2026-10-02: `1f3c9a2` `Shorten the reply`, and 2 later commits" */
function began({ since, commits }, issue) {
    const [oldest, ...later] = commits;
    const from = since ?? oldest?.time;
    if (from === undefined)
        return [];
    if (oldest === undefined)
        return [(0,words/* words */.aL) `since ${(0,values_days/* dayOf */.kb)(from)}`];
    const more = later.length === 0 ? '' : `, and ${(0,format/* plural */.LS)(later.length, 'later commit')}`;
    return [(0,words/* words */.aL) `since ${(0,values_days/* dayOf */.kb)(from)}: ${shaOf(oldest, issue)} ${(0,words/* code */.aY)(oldest.subject, 100)}${more}`];
}
/** What is about the set as a whole goes by the name of its rule. */
function causeHeading(cause) {
    const { finding, cases } = cause;
    if (isAboutSet(cause))
        return (0,report_blocks/* heading */.R_)(4, (0,words/* words */.aL) `${(0,words/* code */.aY)(finding.rule)}`);
    return (0,report_blocks/* heading */.R_)(4, (0,words/* words */.aL) `${(0,words/* code */.aY)(finding.subject, 120)} · ${(0,words/* code */.aY)(finding.rule)} · ${covered(cases.length)}`);
}
function covered(cases) {
    return [cases === 0 ? 'no covering case' : (0,format/* plural */.LS)(cases, 'covering case')];
}
function whatMoved(cause, issue) {
    const message = (0,words/* capital */.Nx)([(0,words/* sentence */.em)(cause.finding.message)]);
    if (isAboutSet(cause))
        return message;
    return (0,words/* joined */.oR)([message, ...began(cause, issue).map((since) => (0,words/* words */.aL) `Open ${since}.`)]);
}
function isAboutSet({ finding, cases }) {
    return cases.length === 0 && !finding.rule.endsWith('-moved');
}
/** What is to be done is the same for many: it is said once. */
function whatToDo({ finding, cases }, isSaid) {
    const those = cases.length === 0 ? [] : (0,words/* listedUpTo */.MH)(FEW_CASES, cases.map(quoted));
    if (isSaid)
        return (0,words/* words */.aL) `${(0,words/* strong */.ko)('To do:')} as above${those.length === 0 ? '' : (0,words/* words */.aL) `, with ${those}`}.`;
    const covering = those.length === 0 ? [] : (0,words/* words */.aL) `Covered by ${those}.`;
    return (0,words/* joined */.oR)([(0,words/* words */.aL) `${(0,words/* strong */.ko)('To do:')} ${(0,words/* sentence */.em)(finding.fix)}`, covering]);
}
function cause_part_evidenceOf(cause, issue, mostCases) {
    const { cases } = cause;
    const ids = cases.slice(0, mostCases).map(quoted);
    const { facts, known } = evidenceBlocks(cause, issue);
    return (0,report_blocks/* details */.zH)((0,words/* words */.aL) `Evidence, and how to accept it`, [
        ...facts,
        ...(cases.length <= FEW_CASES ? [] : [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `Covering cases: ${listedOf(ids, cases.length)}.`)]),
        ...known,
    ]);
}
function evidenceBlocks(cause, issue) {
    const { finding, cases } = cause;
    // The cases stand below, all of them.
    const lines = finding.evidence.filter((line) => line !== coveringLine({ covering: cases }));
    const facts = lines.slice(0, MOST_EVIDENCE).map((line) => evidenceLine(line, cause, issue));
    const more = lines.length - facts.length;
    return {
        facts: facts.length === 0 ? [] : [(0,report_blocks/* list */.p_)([...facts, ...(more > 0 ? [(0,words/* words */.aL) `${more} more`] : [])])],
        known: [
            (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `To count it as known, comment this with a reason of your own:`),
            acceptance(finding.key, finding.rule, issue),
        ],
    };
}
/** A line that begins with one of the commits leads to it. */
function evidenceLine(line, cause, issue) {
    const { commits } = cause;
    const commit = commits.find(({ sha }) => FULL_SHA.test(sha) && line.startsWith(`\`${(0,format/* shortRevision */.w7)(sha)}\` `));
    if (commit === undefined)
        return [(0,words/* prose */.CS)(line, isAboutProduction(cause) ? LONGEST_EXAMPLES : 300)];
    return (0,words/* words */.aL) `${shaOf(commit, issue)} ${(0,words/* prose */.CS)(line.slice((0,format/* shortRevision */.w7)(commit.sha).length + 3), 300)}`;
}
function listedOf(shown, all) {
    return (0,words/* listed */.KE)(all > shown.length ? [...shown, `${all - shown.length} more`] : shown);
}
function shaOf({ sha }, { commitUrl }) {
    const short = (0,format/* shortRevision */.w7)(sha);
    return commitUrl !== undefined && FULL_SHA.test(sha) ? (0,words/* link */.nf)(short, `${commitUrl}${sha}`) : (0,words/* code */.aY)(short);
}
function quoted(id) {
    return (0,words/* code */.aY)(id);
}

;// CONCATENATED MODULE: ./build/report/issue/cause-parts.js






/** So many have a section of their own: more would hide that the first are where to begin. */
const MOST_SECTIONS = 10;
const cause_parts_MOST_LINES = 90;
/** From so many on, what no case covers is said together. */
const LEAST_TOGETHER = 3;
const FEW_UNCOVERED = 10;
const MOST_UNCOVERED = 100;
/** Every cause: those to begin with in sections, what no case covers together, the others a line each. */
function causeParts(issue) {
    const causes = weekly_issue_rankedCauses(issue);
    const groups = uncoveredGroups(causes);
    const grouped = new Set(groups.flat());
    const single = causes.filter((cause) => !grouped.has(cause));
    const sections = single.slice(0, MOST_SECTIONS);
    const rest = single.slice(sections.length);
    const lines = rest.slice(0, cause_parts_MOST_LINES);
    return [
        ...sections.map((cause, index) => causePart(cause, issue, sections.slice(0, index))),
        ...(lines.length === 0 ? [] : [linesPart(lines, issue)]),
        ...groups.map((group) => uncoveredPart(group, issue)),
        ...morePart(rest.length - lines.length + (issue.more ?? 0)),
    ];
}
/** The same question asked of many things at once, as wide globs do: one answer, or a narrower glob, is for all. */
function uncoveredGroups(causes) {
    const byRule = new Map();
    for (const cause of causes) {
        const { rule } = cause.finding;
        if (cause.cases.length === 0 && THINGS.has(rule))
            byRule.set(rule, [...(byRule.get(rule) ?? []), cause]);
    }
    return [...byRule.values()].filter(({ length }) => length >= LEAST_TOGETHER);
}
const THINGS = new Map([
    ['stale/prompt-moved', 'prompt'],
    ['stale/tool-moved', 'tool'],
    ['stale/product-moved', 'product path'],
]);
function uncoveredPart(group, issue) {
    const [first] = group;
    if (first === undefined)
        return (0,budget/* whole */.WQ)();
    const { rule, fix, key } = first.finding;
    const said = [
        (0,report_blocks/* heading */.R_)(4, (0,words/* words */.aL) `${(0,format/* plural */.LS)(group.length, THINGS.get(rule) ?? 'thing')} that no case covers · ${(0,words/* code */.aY)(rule)}`),
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* strong */.ko)('To do:')} ${(0,words/* sentence */.em)(fix)} Longest open:`),
        (0,report_blocks/* list */.p_)(group.slice(0, FEW_UNCOVERED).map((cause) => uncoveredLine(cause, issue))),
    ];
    const others = group.slice(FEW_UNCOVERED, MOST_UNCOVERED).map((cause) => uncoveredLine(cause, issue));
    const more = group.length - FEW_UNCOVERED - others.length;
    const summary = others.length === 0 ? (0,words/* words */.aL) `How to accept them` : (0,words/* words */.aL) `The others, and how to accept them`;
    const folded = (0,report_blocks/* details */.zH)(summary, [
        ...(others.length === 0 ? [] : [(0,report_blocks/* list */.p_)([...others, ...(more > 0 ? [(0,words/* words */.aL) `${more} more`] : [])])]),
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `To count one as known, or all that there are and will be with ${(0,words/* code */.aY)(rule)} in its place, comment:`),
        acceptance(key, rule, issue),
    ]);
    return {
        blocks: [...said, folded],
        shorter: [
            { at: 'section', blocks: said, leftOut: (0,words/* words */.aL) `the evidence` },
            { at: 'suites', blocks: said.slice(0, 1) },
        ],
    };
}
function uncoveredLine(cause, issue) {
    return (0,words/* joined */.oR)([[(0,words/* code */.aY)(cause.finding.subject, 120)], ...began(cause, issue)], ', ');
}
function linesPart(causes, issue) {
    const lines = (0,report_blocks/* list */.p_)(causes.map((cause) => causeLine(cause, issue)));
    return {
        blocks: [(0,report_blocks/* details */.zH)((0,words/* words */.aL) `${(0,format/* plural */.LS)(causes.length, 'more cause')}, covered by as many cases or fewer`, [lines])],
        shorter: [
            {
                at: 'moved-to-10',
                blocks: [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `And ${(0,format/* plural */.LS)(causes.length, 'more cause')}, left out for length.`)],
            },
        ],
    };
}
function morePart(more) {
    return more <= 0 ? [] : [(0,budget/* whole */.WQ)((0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `And ${(0,format/* plural */.LS)(more, 'more cause')}, not listed here.`))];
}

;// CONCATENATED MODULE: ./build/report/issue/closing-sections.js






const MOST_NOT_LOOKED_AT = 20;
const MOST_ACCEPTED = 20;
/** What ends every open issue: what stands, what can be done, and what nobody looked at. */
function closingSections(issue) {
    return [
        (0,budget/* whole */.WQ)(...accepted(issue), ...(0,orders/* standingOrders */.sB)(issue.orders), (0,report_blocks/* paragraph */.FY)(strongly('If now is not the time')), (0,report_blocks/* list */.p_)(waysOut())),
        (0,budget/* whole */.WQ)(...closing_sections_notLookedAt(issue)),
        (0,budget/* whole */.WQ)(footer(issue)),
    ];
}
function closing_sections_notLookedAt({ notLookedAt: sentences }) {
    const shown = sentences.slice(0, MOST_NOT_LOOKED_AT).map((text) => (0,words/* capital */.Nx)([(0,words/* sentence */.em)(text)]));
    const more = sentences.length - shown.length;
    const own = (0,words/* words */.aL) `Whether the cases are right: a change counts as answered once a covering case was added, changed or reviewed after it.`;
    return [(0,report_blocks/* paragraph */.FY)(strongly('Not looked at')), (0,report_blocks/* list */.p_)([...shown, ...(more > 0 ? [(0,words/* words */.aL) `${more} more`] : []), own])];
}
/** How people and we share one body. */
function footer({ asOf, lookAt }) {
    return (0,report_blocks/* small */.EX)((0,words/* words */.aL) `As of ${(0,values_days/* dayOf */.kb)(asOf)}. Evalgap rewrites this when there is news, and every ${lookAt === undefined ? 'fourth week' : 'week'} otherwise. Write above or below it: what somebody writes inside is moved below.`);
}
/** Orders name what they are about themselves; what is left was accepted with its rule, or waived in the config. */
function accepted({ accepted: all, orders }) {
    const named = new Set(orders.flatMap((order) => (order.kind === 'accept' ? order.cause : [])));
    const causes = all.filter(({ finding }) => !named.has(finding.key));
    if (causes.length === 0)
        return [];
    const keys = causes.slice(0, MOST_ACCEPTED).map(({ finding }) => [(0,words/* code */.aY)(finding.key, 200)]);
    const more = causes.length - keys.length;
    return [
        (0,report_blocks/* paragraph */.FY)(strongly('Accepted with their rule or waived in the config, and not counted above')),
        (0,report_blocks/* list */.p_)([...keys, ...(more > 0 ? [(0,words/* words */.aL) `${more} more`] : [])]),
    ];
}
function waysOut() {
    const here = commands_command/* COMMANDS */.Lo.filter(({ name }) => name === 'snooze' || name === 'accept');
    return [
        ...here.map(({ name, form, example, says }) => (0,words/* words */.aL) `Comment ${(0,words/* code */.aY)(name === 'accept' ? form : example)}: ${says}.`),
        (0,words/* words */.aL) `Close it as ${(0,words/* strong */.ko)('not planned')}: it stays closed until something moves after that. Closed as completed with changes still open, it is opened again two weeks later.`,
    ];
}
function strongly(text) {
    return (0,words/* words */.aL) `${(0,words/* strong */.ko)(text)}`;
}

;// CONCATENATED MODULE: ./build/report/issue/title.js



/** Of each name: with three of them a title stays below the 256 characters that GitHub takes. */
const title_LONGEST_NAME = 60;
const USUAL_CONFIG = 'evalgap.yml';
/**
 * The title names the day since which the suite is stale and no number of days: it stays right without being edited,
 * and every edit of a title stands in the thread for all to read.
 */
function issueTitle(issue) {
    const place = issue.config === USUAL_CONFIG ? '' : ` (${title_quoted(issue.config)})`;
    return `Evalgap: ${title_subjectOf(issue)}${place}`;
}
function title_subjectOf(issue) {
    const [only] = weekly_issue_rankedCauses(issue);
    const time = staleSince(issue);
    const since = time === undefined ? '' : ` since ${(0,values_days/* dayOf */.kb)(time)}`;
    if (issue.cause !== undefined) {
        const what = only === undefined ? title_quoted(issue.cause) : title_nameOf(only.finding);
        return `${title_quoted(issue.suite)}, ${what}${since}`;
    }
    if (time !== undefined)
        return `${title_quoted(issue.suite)} is stale${since}`;
    return issue.causes.some(isAboutProduction)
        ? `production has moved away from ${title_quoted(issue.suite)}`
        : `the cases of ${title_quoted(issue.suite)} want a look`;
}
/** Titles show code spans, and nothing in one is a mention or an emoji. */
function title_quoted(text) {
    return `\`${(0,visible/* cut */.Jj)((0,visible/* visibleLine */.P8)(text.slice(0, 4 * title_LONGEST_NAME)).replaceAll('`', '’'), title_LONGEST_NAME)}\``;
}
/** `shift/novel` of `novel` would say the same twice. */
function title_nameOf({ rule, subject }) {
    return rule.endsWith(`/${subject}`) ? rule : `${rule} of ${title_quoted(subject)}`;
}

;// CONCATENATED MODULE: ./build/report/issue/write-issue.js














/** Figures that time alone moves are brought up to date this often. */
const REFRESHED_AFTER = 27 * 86_400_000;
/** Samples to look at are those of a week. */
const SAMPLES_REFRESHED_AFTER = 6 * 86_400_000;
const write_issue_LIMIT = 60_000;
/** Room that our part asks for whatever people have written. */
const LEAST = 4_000;
const OUR_TITLES = 'Evalgap: ';
/**
 * An issue as it should stand, given how it stands now. What people wrote above and below our part is kept to the
 * letter, a title that somebody changed as well. Where there is no news the text comes back as it is, but for every
 * fourth week; a snoozed issue is written once, to say so.
 */
function writeIssue(issue, standing, options = {}) {
    const { redact = (text) => text } = options;
    const title = redact(issueTitle(issue));
    if (standing === undefined)
        return { title, body: partOf(issue, title, options, 0), news: true };
    const place = findPart(standing.body);
    const state = parseIssueBody(standing.body);
    if (place === undefined || state === undefined)
        return { ...same(standing), remark: GONE };
    const why = reasonToWrite(issue, state);
    if (why === undefined)
        return same(standing);
    const part = partOf(issue, title, options, place.before.length + place.after.length + place.foreign.length);
    if (state.intact && findPart(part)?.shown === place.shown)
        return same(standing);
    const body = withPart(place, part);
    if (isTooLong(body))
        return { ...same(standing), remark: FULL };
    return {
        title: isOurs(standing.title, state) ? title : standing.title,
        body,
        news: why === 'news',
        ...(state.intact ? {} : { remark: OVERWRITTEN }),
    };
}
const GONE = 'Its body holds none of the two hidden lines that Evalgap finds its part by: it was left alone';
const OVERWRITTEN = 'Somebody had written into the part that Evalgap keeps, or changed its hidden lines: that part was written anew, and what was not its own was moved below it';
const FULL = 'What people wrote around the part that Evalgap keeps leaves it no room within the 65,536 characters that GitHub takes: the issue was left as it is. Shorten that text, or move some of it into a comment';
function reasonToWrite(issue, state) {
    if (!state.intact)
        return 'news';
    const until = snoozedUntil(issue);
    if (until !== undefined)
        return until === state.snoozedUntil ? undefined : 'news';
    if (state.said !== digestOf(issue))
        return 'news';
    const after = issue.lookAt === undefined ? REFRESHED_AFTER : SAMPLES_REFRESHED_AFTER;
    return issue.asOf - state.writtenAt >= after ? 'time' : undefined;
}
function same({ title, body }) {
    return { title, body, news: false };
}
function isOurs(title, state) {
    return state.title === '' ? title.startsWith(OUR_TITLES) : title === state.title;
}
/** `own` is the length of what people wrote around it. */
function partOf(issue, title, { redact, limit = write_issue_LIMIT }, own) {
    const remembered = rememberedOf(issue, title);
    const causes = remembered.causes.map((cause) => ({ ...cause, key: redact?.(cause.key) ?? cause.key }));
    const state = printState({ ...remembered, causes });
    const around = markPart(issue, state, '').length;
    const shown = (0,markdown/* toMarkdown */.l)(write_issue_blocksOf(issue, Math.max(LEAST, limit - own - around)));
    return markPart(issue, state, redact?.(shown) ?? shown);
}
function write_issue_blocksOf(issue, limit) {
    const parts = [
        (0,budget/* whole */.WQ)(...headline(issue)),
        ...causeParts(issue),
        (0,budget/* whole */.WQ)(...lagChart(issue)),
        lookAtPart(issue.lookAt),
        ...draftedPart(issue),
        ...closingSections(issue),
    ];
    const measure = (blocks) => sizeOf((0,markdown/* toMarkdown */.l)(blocks));
    return (0,budget/* withinBudget */.xV)(parts, { limit, measure, notice });
}
function draftedPart({ drafted }) {
    return drafted === undefined ? [] : [(0,budget/* whole */.WQ)((0,report_blocks/* paragraph */.FY)(drafted))];
}
/** The same thing is left out of many causes: it is named once. */
function notice(leftOut) {
    const counts = new Map();
    for (const [what] of leftOut) {
        if (typeof what === 'string')
            counts.set(what, (counts.get(what) ?? 0) + 1);
    }
    const said = [...counts].map(([what, causes]) => `${what} of ${(0,format/* plural */.LS)(causes, 'cause')}`);
    return [
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* strong */.ko)('Left out for length:')} ${(0,words/* listed */.KE)(said)}. ${(0,words/* code */.aY)('npx evalgap weekly --dry-run --format json')} prints all of it.`),
    ];
}

;// CONCATENATED MODULE: ./build/review/plan-review.js







/** What is to be done so that the issues say what the reviews say. It changes nothing. */
function planReview(plan) {
    const issues = plan.reviews.flatMap((review) => weeklyIssues(review, plan).map((issue) => ({ issue, owners: review.facts.suite.owners })));
    const wanted = issues.toSorted(byFirstCause).map(({ issue, owners }) => wantedIssue(issue, owners, plan));
    const actions = (0,issue_plan/* planIssues */.e)({
        listed: plan.listed,
        wanted,
        identify,
        closing: (key) => closingOf(key, plan),
        isClosing: (body) => parseIssueBody(body)?.closing === true,
        now: new Date(plan.asOf),
        ...(plan.mostNew === undefined ? {} : { mostNew: plan.mostNew }),
        ...(plan.spent === undefined ? {} : { spent: plan.spent }),
    });
    return [...actions, ...heldOpen(wanted, plan)];
}
/** The key that an issue's body holds; `undefined`: it is not one of the weekly review. */
function identify(body) {
    const state = parseIssueBody(body);
    return state === undefined ? undefined : issueKey(state);
}
/** The suite and cause that a key names. */
function identityOf(key) {
    const [config = '', suite = '', cause] = JSON.parse(key);
    return { config, suite, ...(cause === undefined ? {} : { cause }) };
}
/** The config no longer asks for it: the rule is off, or what it was about is none of the suite's any more. */
function isUnasked(key, { facts: { suite }, isOff }) {
    const [rule = '', , ...subject] = key.split(':');
    if (isOff(rule))
        return true;
    if (rule === 'shift/agent')
        return !suite.weekly.run || suite.agent === undefined;
    if (rule === 'pin/deployed-differs')
        return suite.deployed === undefined && suite.production === undefined;
    if (rule.startsWith('shift/'))
        return suite.production === undefined;
    if (rule === 'stale/tool-moved')
        return suite.tools.length === 0;
    if (rule === 'stale/product-moved')
        return suite.product.length === 0;
    return rule === 'stale/prompt-moved' && !suite.prompts.some(({ id }) => id === subject.join(':'));
}
/** Across suites: of those that cannot all be opened within the week the ones that matter most come first. */
function byFirstCause(one, other) {
    const [[first], [second]] = [weekly_issue_rankedCauses(one.issue), weekly_issue_rankedCauses(other.issue)];
    return first === undefined || second === undefined ? 0 : byWeight(first, second);
}
function wantedIssue(issue, owners, plan) {
    const key = issueKey(issue);
    const newest = newestOf(issue);
    const isUnread = plan.listed.some(({ number, body }) => plan.unread.has(number) && identify(body) === key);
    return {
        key,
        assignees: owners,
        held: isUnread || snoozedUntil(issue) !== undefined,
        ...(newest === undefined ? {} : { newest }),
        isMoreThan: (body) => saysMore(issue, body),
        write: (standing) => isUnread && standing !== undefined
            ? { ...standing, news: false }
            : writeIssue(issue, standing, plan.redact === undefined ? {} : { redact: plan.redact }),
    };
}
/** Where a body does not remember all of its causes, it is not known which of them it did not say. */
const WHOLE_MEMORY = 3_000;
/** Something speaks that the body was not about, or rests on something newer than it did then. */
function saysMore({ causes }, body) {
    const remembered = parseIssueBody(body)?.causes ?? [];
    if (remembered.length === 0 || JSON.stringify(remembered).length > WHOLE_MEMORY)
        return false;
    const known = new Map(remembered.map(({ key, latest = 0 }) => [key, latest]));
    return causes.some((cause) => {
        if (cause.finding.rule === 'stale/no-production-cases')
            return false;
        return (latestOf(cause) ?? 0) > (known.get(cause.finding.key) ?? Number.NEGATIVE_INFINITY);
    });
}
/** Only what was looked at is closed. */
function closingOf(key, plan) {
    const identity = identityOf(key);
    if (identity.config !== plan.config) {
        if (!plan.gone.has(identity.config))
            return undefined;
        const reason = { kind: 'not-reviewed', asOf: plan.asOf };
        return (standing) => closeIssue(standing, reason, plan);
    }
    const review = plan.reviews.find(({ facts }) => facts.suite.name === identity.suite);
    if (review === undefined && plan.suites.includes(identity.suite))
        return undefined;
    if (review !== undefined && (review.unreadable.length > 0 || standingUnseen(key, plan).length > 0))
        return undefined;
    // Of very many causes only the first are worded: that one has no issue here does not say that it is gone.
    if (identity.cause !== undefined && (review?.state.more ?? 0) > 0)
        return undefined;
    return (standing) => {
        const reason = whyClosed(standing, identity, review, plan.asOf);
        return closeIssue(standing, reason, plan);
    };
}
/** Open issues that are about something nobody could look at now: that it does not speak does not say that it is gone. */
function standingUnseen(key, plan) {
    const review = plan.reviews.find(({ facts }) => facts.suite.name === identityOf(key).suite);
    if (review === undefined || review.unreadable.length > 0)
        return [];
    const isUnseen = (cause) => review.facts.unseen.some(({ rule }) => cause.startsWith(`${rule}:`));
    return plan.listed.filter(({ state, body }) => state === 'open' &&
        identify(body) === key &&
        parseIssueBody(body)?.causes.some((cause) => isUnseen(cause.key)) === true);
}
function heldOpen(wanted, plan) {
    const keys = new Set(plan.listed.flatMap(({ body }) => identify(body) ?? []));
    for (const { key } of wanted)
        keys.delete(key);
    return [...keys].flatMap((key) => standingUnseen(key, plan).map((issue) => ({ kind: 'leave', key, why: 'held', issue })));
}
/**
 * Why an issue has nothing more to say. A suite without a review is one that the config no longer has; where a rule was
 * switched off that the issue was about, its silence does not say that anything was answered.
 */
function whyClosed({ body }, { cause }, review, asOf) {
    if (review === undefined || (cause === undefined) === (review.facts.suite.issues === 'per-cause'))
        return { kind: 'not-reviewed', asOf };
    const wasAbout = parseIssueBody(body)?.causes ?? [];
    if (wasAbout.some(({ key }) => isUnasked(key, review)))
        return { kind: 'not-reviewed', asOf };
    const figures = figuresOf(review);
    const accepted = review.accepted.filter(({ finding }) => cause === undefined || finding.key === cause);
    return accepted.some(({ opens }) => opens)
        ? { kind: 'accepted', figures, orders: ordersIn(review, cause) }
        : { kind: 'fresh', figures };
}

;// CONCATENATED MODULE: ./build/review/reviewed-issues.js



/**
 * Every issue of a review and every suite that needs none, suite by suite. `outcomes` are what became of the actions, in
 * their order, with what had to be put right afterwards at the end; without them it is told what would be done.
 */
function reviewedIssues(reviews, actions, outcomes) {
    const planned = actions.map((action, index) => {
        const issue = plannedIssue(action, reviews);
        const outcome = outcomes?.[index];
        return outcome === undefined ? issue : { ...issue, ...became(outcome) };
    });
    const healed = (outcomes ?? []).slice(actions.length).map((outcome) => {
        return { ...identified(outcome.key, reviews), ...became(outcome) };
    });
    const told = new Set(planned.map(({ suite }) => suite));
    const quiet = reviews.filter(({ facts }) => !told.has(facts.suite.name)).map(quietSuite);
    const names = reviews.map(({ facts }) => facts.suite.name);
    const rank = ({ suite }) => (names.includes(suite) ? names.indexOf(suite) : names.length);
    return [...planned, ...healed, ...quiet].toSorted((one, other) => rank(one) - rank(other));
}
/** What is no reason to open an issue may speak all the same. */
function quietSuite(review) {
    const isKnown = review.unreadable.length === 0;
    return {
        suite: review.facts.suite.name,
        action: 'none',
        why: isKnown ? 'fresh' : 'unknown',
        figures: figuresOf(review),
        causes: isKnown ? weekly_issue_rankedCauses(review) : [],
        ...lookAtOf(review),
        problems: review.unreadable,
        remarks: [],
    };
}
function plannedIssue(action, reviews) {
    const issue = identified('wanted' in action ? action.wanted.key : action.key, reviews);
    const standing = action.kind === 'open' || action.issue === undefined ? {} : reviewed_issues_placeOf(action.issue);
    switch (action.kind) {
        case 'open':
            return { ...issue, action: 'open', text: reviewed_issues_textOf(action.wanted.write()) };
        case 'reopen':
            return { ...issue, ...standing, action: 'reopen', text: reviewed_issues_textOf(action.wanted.write(action.issue)) };
        case 'update':
            return { ...issue, ...standing, action: 'update', text: reviewed_issues_textOf(action.wanted.write(action.issue)) };
        case 'close': {
            const closing = action.close(action.issue);
            return {
                ...issue,
                ...standing,
                action: 'close',
                why: whyClosed(action.issue, issue, reviewOf(issue.suite, reviews), 0).kind,
                ...(closing === undefined ? {} : { text: { title: closing.text.title, body: closing.comment } }),
            };
        }
        case 'close-duplicate':
            return { ...issue, ...standing, action: 'close', why: 'duplicate' };
        case 'leave':
            return { ...issue, ...standing, action: 'none', why: action.why };
    }
}
/** What is known of an issue by its key alone. */
function identified(key, reviews) {
    const { suite, cause } = identityOf(key);
    const review = reviewOf(suite, reviews);
    const all = review === undefined ? [] : weekly_issue_rankedCauses({ causes: [...review.causes, ...review.snoozed] });
    return {
        suite,
        ...(cause === undefined ? {} : { cause }),
        ...(review === undefined ? {} : { figures: figuresOf(review), ...lookAtOf(review) }),
        causes: cause === undefined ? all : all.filter(({ finding }) => finding.key === cause),
        problems: [],
        remarks: [],
    };
}
function lookAtOf({ facts: { lookAt } }) {
    return lookAt === undefined ? {} : { lookAt };
}
function reviewOf(suite, reviews) {
    return reviews.find(({ facts }) => facts.suite.name === suite);
}
function became(outcome) {
    switch (outcome.kind) {
        case 'opened':
            return { ...writtenAt(outcome), action: 'open' };
        case 'reopened':
            return { ...writtenAt(outcome), action: 'reopen' };
        case 'updated':
            return { ...writtenAt(outcome), action: 'update' };
        case 'closed':
            return { ...writtenAt(outcome), action: 'close' };
        case 'closed-duplicate':
            return { ...writtenAt(outcome), action: 'close', why: 'duplicate' };
        case 'left':
            return { action: 'none', why: outcome.why };
        case 'refused':
            return { action: 'none', why: 'refused', problems: [outcome.problem] };
    }
}
function writtenAt({ number, url, remarks }) {
    return { number, url, remarks };
}
/** Issues that were only imagined have no address. */
function reviewed_issues_placeOf({ number, url }) {
    return url === '' ? {} : { number, url };
}
function reviewed_issues_textOf({ title, body }) {
    return { title, body };
}

;// CONCATENATED MODULE: ./build/jobs/weekly/week.js



/** What would be written where no issue exists yet. */
function planWeek({ facts, loaded: { config }, asOf, place, redact }, { mostNew } = {}) {
    const reviews = facts.map((one) => reviewSuite(one, { config, orders: [] }, asOf));
    const suites = config.suites.map(({ name }) => name);
    const actions = planReview({
        ...place,
        reviews,
        suites,
        listed: [],
        unread: new Set(),
        gone: new Set(),
        asOf,
        redact,
        ...(mostNew === undefined ? {} : { mostNew }),
    });
    return {
        reviews,
        issues: reviewedIssues(reviews, actions),
        written: false,
        problems: [],
        remarks: [],
        failed: false,
    };
}

// EXTERNAL MODULE: ./build/github/client.js
var github_client = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/github/issue-requests.js
var issue_requests = __webpack_require__(26844);
// EXTERNAL MODULE: ./build/github/issues.js
var issues = __webpack_require__(14036);
// EXTERNAL MODULE: ./build/github/labels.js
var labels = __webpack_require__(69275);
// EXTERNAL MODULE: ./build/github/refusal.js
var refusal = __webpack_require__(32074);
;// CONCATENATED MODULE: ./build/github/open-issue.js






/** The label has to exist already. Without it an issue would not be found again, and another one opened every week. */
async function openIssue(client, wanted, opening) {
    const created = await create(client, wanted, opening);
    if (!(0,issues/* isSameLogin */.Av)(created.author, opening.login))
        throw await refuseAuthor(client, created, opening.login);
    const { issue } = created;
    const { name } = opening.label;
    if (!(0,labels/* hasLabel */.RX)(issue.labels, name))
        await labelOrClose(client, issue.number, name);
    const assigned = new Set(issue.assignees.map((login) => login.toLowerCase()));
    const dropped = wanted.assignees.filter((login) => !assigned.has(login.toLowerCase()));
    return { issue, remarks: dropped.length === 0 ? [] : [notAssigned(dropped)] };
}
/** Never sent again without a look whether it was carried out although its answer was lost. */
async function create(client, wanted, { label, login, identify }) {
    const { title, body } = wanted.write();
    const send = async (assignees) => {
        const { data } = await client.octokit.rest.issues.create({
            ...client.in,
            title,
            body,
            labels: [label.name],
            ...(assignees.length === 0 ? {} : { assignees: [...assignees] }),
            ...github_client/* WRITE_ONCE */.qG,
        });
        return (0,issues/* parseIssue */.Zp)(data);
    };
    try {
        return await send(wanted.assignees);
    }
    catch (error) {
        // One name that cannot be assigned must not cost the issue.
        if ((0,refusal/* statusOf */.c2)(error) === 422 && wanted.assignees.length > 0)
            return send([]);
        if (!(0,issue_requests/* mayHaveHappened */.dk)(error))
            throw error;
        const own = await (0,issues/* listOwnIssues */.Jz)(client, { label: label.name, login });
        const present = own.find((issue) => issue.state === 'open' && identify(issue.body) === wanted.key);
        return present === undefined ? send(wanted.assignees) : { issue: present, author: login };
    }
}
async function labelOrClose(client, number, name) {
    try {
        await client.octokit.rest.issues.addLabels({ ...client.in, issue_number: number, labels: [name] });
    }
    catch (error) {
        await open_issue_close(client, number);
        throw error;
    }
}
/** Looked for under another login it would never be found again, and another one opened every week. */
async function refuseAuthor(client, { issue: { number }, author }, login) {
    const isClosed = await open_issue_close(client, number).then(() => true, () => false);
    const left = isClosed ? 'closed at once' : 'could not be closed';
    return new problem/* CouldNotCheck */.xy({
        message: `The token opens issues as \`${author}\`, and Evalgap looks for its own under \`${login}\`: issue ${number} would not be found again, and was ${left}`,
        remedy: `Set the input \`bot-login\` to \`${author}\`, or give \`--login ${author}\` on the command line${isClosed ? '' : `, and close issue ${number}`}`,
    });
}
async function open_issue_close(client, number) {
    const one = { ...client.in, issue_number: number };
    await client.octokit.rest.issues.update({ ...one, state: 'closed', state_reason: 'not_planned' });
}
function notAssigned(logins) {
    const names = logins.map((login) => `\`${login}\``).join(', ');
    return `GitHub assigned nobody of the name ${names}: only people who can write here, or take part in the thread, can be assigned`;
}

;// CONCATENATED MODULE: ./build/github/issue-writes.js






/**
 * Does what `planIssues` found, one after the other. Each issue is read again right before it is written, and again
 * after: GitHub has no compare-and-swap. What cannot be written is refused with a remedy; where that holds for all of
 * them nothing more is asked.
 */
async function applyIssues(client, actions, writing) {
    const outcomes = [];
    let refusedAll;
    let labelled = false;
    for (const action of actions) {
        const key = issue_writes_keyOf(action);
        if (refusedAll !== undefined && action.kind !== 'leave') {
            outcomes.push({ kind: 'refused', key, problem: refusedAll, ...numberOf(action) });
            continue;
        }
        try {
            if (action.kind === 'open' && !labelled) {
                await (0,labels/* createIfMissing */.cw)(client, writing.label);
                labelled = true;
            }
            outcomes.push(await applyOne(client, action, writing));
        }
        catch (error) {
            const { problem, general } = (0,issues/* issueProblem */.XE)(error, `${DOES[action.kind]} ${issue_writes_nameOf(action)}`);
            if (general)
                refusedAll = problem;
            outcomes.push({ kind: 'refused', key, problem, ...numberOf(action) });
        }
    }
    return [...outcomes, ...(await healed(client, outcomes, writing))];
}
const DOES = {
    open: 'open',
    update: 'update',
    reopen: 'open again',
    close: 'close',
    'close-duplicate': 'close',
    leave: 'leave',
};
/** Lists our issues; a refusal is thrown as `CouldNotCheck`, with its remedy. */
async function requireOwnIssues(client, list) {
    try {
        return await (0,issues/* listOwnIssues */.Jz)(client, list);
    }
    catch (error) {
        throw new problem/* CouldNotCheck */.xy((0,issues/* issueProblem */.XE)(error, 'list the issues').problem);
    }
}
async function applyOne(client, action, writing) {
    switch (action.kind) {
        case 'open':
            return issue_writes_open(client, action.wanted, writing);
        case 'update':
        case 'reopen':
            return bringUpToDate(client, action, writing);
        case 'close':
            return issue_writes_close(client, action, writing);
        case 'close-duplicate':
            return closeDuplicate(client, action, writing);
        case 'leave': {
            const { key, why } = action;
            return { kind: 'left', key, why, ...numberOf(action) };
        }
    }
}
async function issue_writes_open(client, wanted, writing) {
    const { issue, remarks } = await openIssue(client, wanted, writing);
    return { kind: 'opened', key: wanted.key, number: issue.number, url: issue.url, remarks };
}
async function bringUpToDate(client, { kind, issue, wanted }, writing) {
    const remarks = new Set();
    const settled = await (0,issue_requests/* settle */.G9)(client, issue, (fresh, written) => {
        // Whoever closed it meanwhile had a reason, and the next review will see it.
        const reopens = kind === 'reopen' && !written && fresh.state === 'closed';
        if (writing.identify(fresh.body) !== wanted.key || (fresh.state === 'closed' && !reopens))
            return undefined;
        const { news: _, remark, ...text } = wanted.write(fresh);
        if (remark !== undefined)
            remarks.add(remark);
        const change = (0,issue_requests/* changeTo */.Mv)(text, fresh);
        if (reopens)
            return { ...change, state: 'open' };
        return Object.keys(change).length === 0 ? undefined : change;
    });
    const { key } = wanted;
    if (settled === 'untouched')
        return { kind: 'left', key, why: 'moved-on', number: issue.number };
    if (settled === 'contested')
        remarks.add('Somebody wrote at the same time, again and again: the next review goes on');
    return {
        kind: kind === 'update' ? 'updated' : 'reopened',
        key,
        number: issue.number,
        url: issue.url,
        remarks: [...remarks],
    };
}
/** The comment comes second: were it the first, a closing that fails would repeat it every week. */
async function issue_writes_close(client, { issue, key, close: closeOne }, writing) {
    let comment = '';
    const settled = await (0,issue_requests/* settle */.G9)(client, issue, (fresh) => {
        const closing = fresh.state === 'open' && writing.identify(fresh.body) === key ? closeOne(fresh) : undefined;
        if (closing === undefined)
            return undefined;
        comment = closing.comment;
        return { ...(0,issue_requests/* changeTo */.Mv)(closing.text, fresh), state: 'closed', state_reason: 'completed' };
    }, 'trust the answer');
    if (settled === 'untouched')
        return { kind: 'left', key, why: 'moved-on', number: issue.number };
    return {
        kind: 'closed',
        key,
        number: issue.number,
        url: issue.url,
        remarks: await (0,issue_requests/* sayOnce */.N6)(client, issue, comment, writing.login),
    };
}
async function closeDuplicate(client, { issue, key, of }, writing) {
    const settled = await (0,issue_requests/* settle */.G9)(client, issue, (fresh) => fresh.state === 'open' && writing.identify(fresh.body) === key
        ? { state: 'closed', state_reason: 'not_planned' }
        : undefined, 'trust the answer');
    if (settled === 'untouched')
        return { kind: 'left', key, why: 'moved-on', number: issue.number };
    const remarks = await (0,issue_requests/* sayOnce */.N6)(client, issue, writing.duplicateComment(of), writing.login);
    return { kind: 'closed-duplicate', key, number: issue.number, url: issue.url, remarks };
}
/** Two runs at the same moment may have opened one each: of what this run opened the younger ones are closed. */
async function healed(client, outcomes, writing) {
    const opened = new Set(outcomes.flatMap(({ kind, key }) => (kind === 'opened' ? key : [])));
    if (opened.size === 0)
        return [];
    try {
        const listed = await (0,issues/* listOwnIssues */.Jz)(client, { label: writing.label.name, login: writing.login });
        const found = (0,issue_plan/* planIssues */.e)({
            listed: listed.filter(({ body }) => opened.has(writing.identify(body) ?? '')),
            wanted: [],
            identify: writing.identify,
            closing: () => undefined,
            now: new Date(0),
        });
        const healing = [];
        for (const action of found)
            healing.push(await applyOne(client, action, writing));
        return healing;
    }
    catch {
        // The next review finds them as well.
        return [];
    }
}
function issue_writes_keyOf(action) {
    return 'wanted' in action ? action.wanted.key : action.key;
}
function numberOf(action) {
    return 'issue' in action && action.issue !== undefined ? { number: action.issue.number } : {};
}
function issue_writes_nameOf(action) {
    const { number } = numberOf(action);
    return number === undefined ? 'an issue' : `issue ${number}`;
}

// EXTERNAL MODULE: ./build/jobs/weekly/failures.js + 1 modules
var weekly_failures = __webpack_require__(10702);
;// CONCATENATED MODULE: ./build/jobs/weekly/failures-of-suites.js


/**
 * Adds the failures that people confirmed. An issue does not say which suite its case belongs to: they are told once,
 * with the config's first suite, and a case of any suite answers them.
 */
async function withFailures(facts, { client, login, config, ask }) {
    const [first] = facts.filter(({ suite }) => suite.name === config.suites[0]?.name);
    if (first === undefined)
        return facts;
    const sources = [...first.timeline.history.cases.flatMap(({ source }) => source ?? []), ...first.citedElsewhere];
    const { failures, notLookedAt } = await (0,weekly_failures/* confirmedFailures */.t)(client, {
        label: config.labels.failure,
        login,
        isCited: (0,failures_waiting/* isCitedIn */.h6)(sources),
        ask,
    });
    return facts.map((one) => one === first
        ? {
            ...one,
            failures,
            notLookedAt: [...one.notLookedAt, ...notLookedAt],
            unseen: [...one.unseen, ...notLookedAt.map((why) => ({ rule: 'stale/failures-waiting', why }))],
        }
        : one);
}

;// CONCATENATED MODULE: ./build/jobs/weekly/issue-label.js
/** The label of the issues that Evalgap opens, by the name that the config gives it. */
function issueLabel(name) {
    return { name, color: '5319e7', description: 'Eval sets that have gone stale' };
}

// EXTERNAL MODULE: ./build/jobs/weekly/orders.js
var weekly_orders = __webpack_require__(96056);
;// CONCATENATED MODULE: ./build/jobs/weekly/write-issues.js



















/**
 * Reads what people decided in the issues, judges the suites by it, and writes the issues. Where they cannot even be
 * listed the review is made all the same, to be told where the job tells things. A token that may not write them is a
 * failure, since keeping them is what the job is for; a repository that has none is not.
 */
async function writeIssues(week, { client, login, drafted }) {
    const { loaded, asOf, redact } = week;
    const { config } = loaded;
    const spent = (0,github_client/* countRequests */.Kx)(client);
    const listed = await (0,problem/* attempt */.CD)(() => requireOwnIssues(client, { label: config.labels.issue, login }));
    if (!listed.ok) {
        return write_issues_unwritten({ ...week, facts: withoutRuns(week.facts) }, listed.problems);
    }
    requireRightClock(listed.value, asOf);
    const ask = (0,weekly_orders/* askOnce */.RV)(client);
    const place = await withDrafted(week.place, drafted);
    const reported = await withFailures(week.facts, { client, login, config, ask });
    const facts = (await week.withRuns?.(reported, (suite) => write_issues_baselineOf(listed.value, place, suite))) ?? reported;
    const silent = facts.map((one) => reviewSuite(one, { config, orders: [] }, asOf));
    const threads = issuesToObey(silent, listed.value, place);
    const { orders, remarks } = await (0,weekly_orders/* readOrders */.eO)(client, threads, { login, redact, now: new Date(asOf), ask });
    const reviews = facts.map((one) => reviewSuite(one, { config, orders: ordersAbout(one, threads, orders) }, asOf));
    const actions = planReview({
        ...place,
        reviews,
        suites: config.suites.map(({ name }) => name),
        listed: listed.value,
        unread: new Set([...orders].flatMap(([number, given]) => (given === 'unread' ? number : []))),
        gone: await goneConfigs(week, listed.value),
        asOf,
        spent: spent(),
        redact,
    });
    const label = issueLabel(config.labels.issue);
    const outcomes = await applyIssues(client, actions, { label, login, identify: identify, duplicateComment: duplicateComment });
    if (outcomes.some((outcome) => outcome.kind === 'refused' && outcome.problem === issues/* SWITCHED_OFF */.IQ))
        return write_issues_unwritten({ ...week, facts }, [issues/* SWITCHED_OFF */.IQ]);
    return {
        reviews,
        issues: reviewedIssues(reviews, actions, outcomes),
        written: true,
        problems: [],
        remarks,
        failed: outcomes.some((outcome) => outcome.kind === 'refused' && isFailure(outcome.problem)),
    };
}
async function withDrafted(place, drafted) {
    const words = await drafted?.();
    return words === undefined ? place : { ...place, drafted: words };
}
/** Where no issue can be written all of them are told, however many. */
function write_issues_unwritten(week, problems) {
    const planned = planWeek(week, { mostNew: Number.POSITIVE_INFINITY });
    return { ...planned, problems, failed: problems.some(isFailure) };
}
/** A clock that is years behind would date everything into the future, and close what stands. */
function requireRightClock(listed, asOf) {
    const newest = Math.max(...listed.map(({ createdAt }) => createdAt));
    if (newest <= asOf + scalars/* DAY */.d_)
        return;
    throw new problem/* CouldNotCheck */.xy({
        message: `the clock of this machine says ${(0,values_days/* dayOf */.kb)(asOf)}, and GitHub opened an issue on ${(0,values_days/* dayOf */.kb)(newest)}`,
        remedy: 'Set the clock, then run the review again',
    });
}
/** Start of the run that an open issue about a suite's shift was compared with. */
function write_issues_baselineOf(listed, { config }, suite) {
    const open = listed
        .filter(({ state }) => state === 'open')
        .flatMap(({ body }) => parseIssueBody(body) ?? [])
        .filter((state) => state.config === config && state.suite === suite);
    const causes = open.flatMap((state) => state.causes);
    return causes.find(({ key }) => key === `shift/agent:${suite}:agent`)?.latest;
}
/** Configs that issues of ours name and that this clone does not have: they were moved or taken out. */
async function goneConfigs({ project }, listed) {
    const open = listed.filter(({ state }) => state === 'open').flatMap(({ body }) => identify(body) ?? []);
    const configs = new Set(open.map((key) => identityOf(key).config));
    const gone = new Set();
    for (const config of configs) {
        const text = await (0,problem/* attempt */.CD)(() => (0,files/* readInside */.xO)(project.repository.root, config));
        if (text.ok && text.value === undefined)
            gone.add(config);
    }
    return gone;
}
function isFailure(problem) {
    return problem !== issues/* SWITCHED_OFF */.IQ;
}
/** The issues whose threads can silence what would speak. A suite about which nothing speaks needs no order. */
function issuesToObey(reviews, listed, place) {
    const keys = new Set(reviews.flatMap((review) => weeklyIssues(review, place)).map(issueKey));
    return listed.filter(({ body }) => keys.has(identify(body) ?? ''));
}
function ordersAbout({ suite }, threads, orders) {
    return threads.flatMap(({ number, body }) => {
        const identity = identityOf(identify(body) ?? '[]');
        const given = orders.get(number) ?? 'unread';
        if (identity.suite !== suite.name || given === 'unread')
            return [];
        const { cause } = identity;
        return given.map((order) => ({ order, ...(cause === undefined ? {} : { cause }) }));
    });
}

// EXTERNAL MODULE: ./build/jobs/on-github/checking/measuring.js + 1 modules
var measuring = __webpack_require__(14212);
// EXTERNAL MODULE: ./build/jobs/on-github/context.js
var on_github_context = __webpack_require__(92594);
;// CONCATENATED MODULE: ./build/jobs/on-github/weekly.js















/** The weekly review of the default branch: its issues written, and all of it in the summary. */
async function weekly(context) {
    const { world, inputs, event, runner, redact, protect } = context;
    const { place } = event;
    const project = await (0,gather_project/* openProject */.U8)(world, inputs.config);
    const loaded = await (0,gather_project/* readConfigIn */.Sm)(project.repository.root, project);
    protect((0,secrets/* secretsOf */.F)(world.environment, loaded.config.suites));
    const foreign = otherBranch(context);
    const facts = await gatherFacts({
        project,
        loaded,
        suites: (0,gather_project/* chosenSuites */.sM)(loaded, inputs.suites),
        now: world.now,
        firstParent: true,
        pins: true,
        production: { world, asOf: world.now.getTime(), ask: foreign === undefined },
    });
    if (foreign === undefined && facts.some(({ suite }) => suite.weekly.run))
        await (0,measuring/* warnOfCredentials */.C)(context, project);
    const week = {
        project,
        loaded,
        facts,
        asOf: world.now.getTime(),
        place: {
            config: (0,gather_project/* configPath */.eQ)(project),
            commitUrl: `${place.serverUrl}/${place.owner}/${place.repository}/commit/`,
        },
        redact,
        withRuns: (some, baselineOf) => withShifts(some, {
            world,
            project,
            loaded,
            leg: inputs.leg,
            store: (0,open_store/* openStore */.C)(loaded.config.history.store, (0,on_github_context/* storeAccess */.U)(context)),
            protect: (config) => protect((0,secrets/* secretsOf */.F)(world.environment, config.suites)),
            baselineOf,
        }),
    };
    const done = foreign === undefined
        ? await writeIssues(week, await accessOf(context))
        : { ...planWeek({ ...week, facts: withoutRuns(facts) }), remarks: [foreign] };
    const { report, exitCode } = outcomeOf(week, done);
    // What is refused for all issues alike is said once.
    for (const warning of new Set(warningsOf(report)))
        runner.log.warning(redact(warning));
    await runner.summarize(redact(renderReview(report)));
    return exitCode;
}
function warningsOf({ problems, remarks, issues }) {
    return [
        ...[...problems, ...issues.flatMap((issue) => issue.problems)].map(problem/* formatProblem */.Vw),
        ...remarks,
        ...issues.flatMap((issue) => issue.remarks),
    ];
}
async function accessOf({ client: connect, inputs, event: { place } }) {
    const client = await connect();
    const drafted = async () => {
        const found = await draftedBranch(client, place);
        return found === undefined ? undefined : (0,drafted_words/* draftedWords */.O)(found);
    };
    return { client, login: inputs.botLogin, drafted };
}
/** A review of another branch than the default one is told, and written nowhere. */
function otherBranch({ world, event }) {
    const ref = world.environment.GITHUB_REF ?? '';
    const { defaultBranch } = event.place;
    if (defaultBranch === undefined || ref === '' || ref === `refs/heads/${defaultBranch}`)
        return undefined;
    return `This run is of ${ref}: issues are written for the default branch alone`;
}


/***/ }),

/***/ 7101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _gather_case_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74005);
/* harmony import */ var _gather_checkouts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80293);
/* harmony import */ var _gather_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40779);
/* harmony import */ var _gather_secrets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10875);
/* harmony import */ var _gather_suite_side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34788);
/* harmony import */ var _run_redact_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96533);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35928);
/* harmony import */ var _compare_sides_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10692);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84728);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32941);
/* harmony import */ var _run_suite_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94212);
/* harmony import */ var _silent_agent_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50918);













/** Runs every suite that has an agent at one commit, in a work tree of its own, with nothing to compare it to. */
async function runHead(request) {
    const checkouts = new _gather_checkouts_js__WEBPACK_IMPORTED_MODULE_2__/* .Checkouts */ .g(request.project);
    try {
        const checkout = await checkouts.of(request.commit);
        const loaded = await (0,_gather_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigIn */ .Sm)(checkout.root, request.project);
        request.protect(loaded.config);
        const reports = [];
        const suites = [];
        for (const suite of (0,_gather_project_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenSuites */ .sM)(loaded, request.suites)) {
            if (suite.agent === undefined)
                continue;
            const ran = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .attempt */ .CD)(() => runOne(request, checkout, loaded, suite));
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
    const side = await (0,_gather_suite_side_js__WEBPACK_IMPORTED_MODULE_4__/* .openSide */ .Ov)('head', checkout, loaded, suite);
    const unreadable = (0,_gather_suite_side_js__WEBPACK_IMPORTED_MODULE_4__/* .promptProblems */ .J9)(side.prompts, loaded.file);
    if (unreadable.length > 0 || suite.agent === undefined)
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy(unreadable);
    const { agent } = suite;
    const cases = await (0,_gather_case_set_js__WEBPACK_IMPORTED_MODULE_1__/* .indexCases */ .mK)(checkout.directory, suite, loaded);
    const redactor = (0,_run_redact_js__WEBPACK_IMPORTED_MODULE_10__/* .makeRedactor */ .$)((0,_gather_secrets_js__WEBPACK_IMPORTED_MODULE_11__/* .secretsOf */ .F)(world.environment, loaded.config.suites));
    await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_7__/* .prepare */ .i)(world, project, side, { allowed: agent.env, redact: redactor.text });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await (0,_records_js__WEBPACK_IMPORTED_MODULE_8__/* .pullRequestFolder */ .D8)(project, suite.name, checkout.revision), 'head.jsonl');
    await (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_9__/* .runSuite */ .og)({
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
    const summary = await (0,_compare_sides_js__WEBPACK_IMPORTED_MODULE_6__/* .summaryOf */ .YG)(file, { suite, cases });
    if (summary.trials.completed === 0) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy((0,_silent_agent_js__WEBPACK_IMPORTED_MODULE_12__/* .silentAgent */ .Z)(suite.name, summary, loaded));
    }
    return { suite: suite.name, file, summary, durationMs: Math.round(world.monotonic() - started) };
}


/***/ }),

/***/ 29542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   c9: () => (/* binding */ omittable),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   xV: () => (/* binding */ withinBudget)
/* harmony export */ });
/**
 * What is left out when a report is too long, in this order. The verdict, what it rests on and what was not seen come
 * last; a report of one suite never loses them.
 */
const ORDER = [
    'notes',
    'deviations',
    'slices',
    'moved-to-50',
    'two-by-two',
    'lost-trials',
    'warnings',
    'moved-to-10',
    'moved',
    'errors',
    'problems',
    'quiet-steps',
    'section',
    'suites',
    'all-but-verdict',
];
/** What stands between two blocks. */
const SEPARATOR = 2;
/** The blocks of all parts, each as long as the limit allows; whole blocks are left out, none is cut inside. */
function withinBudget(parts, { limit, measure, notice }) {
    const chosen = parts.map(({ blocks }) => ({ blocks, size: measured(blocks, measure), leftOut: [] }));
    const leftOut = () => chosen.flatMap((entry) => entry.leftOut);
    const noticed = () => (leftOut().length === 0 ? [] : notice(leftOut()));
    let total = chosen.reduce((sum, { size }) => sum + size, 0);
    for (const at of ORDER) {
        for (let index = parts.length - 1; index >= 0; index--) {
            const shorter = parts[index]?.shorter.find((form) => form.at === at);
            const entry = chosen[index];
            if (shorter === undefined || entry === undefined)
                continue;
            if (total <= limit && total + measured(noticed(), measure) <= limit)
                break;
            const size = measured(shorter.blocks, measure);
            total += size - entry.size;
            entry.blocks = shorter.blocks;
            entry.size = size;
            if (shorter.leftOut !== undefined)
                entry.leftOut = [shorter.leftOut];
        }
    }
    return [...chosen.flatMap(({ blocks }) => blocks), ...noticed()];
}
/** A part that is shown as it is. */
function whole(...blocks) {
    return { blocks, shorter: [] };
}
/** A part that is left out whole. */
function omittable(blocks, at, leftOut) {
    return { blocks, shorter: [{ at, blocks: [], leftOut }] };
}
/** The part with one more shorter form. */
function shortened(part, shorter) {
    return { ...part, shorter: [...part.shorter, shorter] };
}
function measured(blocks, measure) {
    return blocks.length === 0 ? 0 : measure(blocks) + SEPARATOR;
}


/***/ })

};
