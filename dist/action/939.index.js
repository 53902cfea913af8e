export const id = 939;
export const ids = [939];
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
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60631);
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
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60631);
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
    commented: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ actor: account, user: account, created_at: at, body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() }),
};
const issueSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
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
        .map(({ number, title, html_url: url, created_at: openedAt, updated_at: changedAt }) => [
        number,
        { number, title, url, openedAt, changedAt },
    ]);
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
    const { actor, user, created_at: time, body } = answerOf(eventSchemas[kind], event);
    return [{ kind, body: body ?? '', by: accountOf(user ?? actor), at: time }];
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

/***/ 60631:
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
