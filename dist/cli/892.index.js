export const id = 892;
export const ids = [892];
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
/* harmony export */   fE: () => (/* binding */ formatCommand)
/* harmony export */ });
/* unused harmony exports formOf, worksIn */
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
/* harmony export */   Vs: () => (/* binding */ isReason)
/* harmony export */ });
/* unused harmony export commandLine */
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
/* harmony export */   sB: () => (/* binding */ standingOrders)
/* harmony export */ });
/* unused harmony exports orderReply, tooManyOrdersReply */
/* harmony import */ var _report_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6813);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);



/** A reason is shown as far as a list can bear; all of it stands in the comment it was given in. */
const LONGEST_REASON = 120;
const LONGEST_CAUSE = 80;
/** The answer to an order that is kept from now on. */
function orderReply(order) {
    return [heading(3, words `Evalgap · ${order.kind === 'snooze' ? 'Snoozed' : 'Accepted'} until ${order.until}`)];
}
/** No room for another: those that stand are read at every weekly review, and are meant to be few. */
function tooManyOrdersReply(standing) {
    return [
        heading(3, words `Evalgap · Not accepted: too much is accepted here`),
        paragraph(words `${plural(standing, 'order')} already stand on this issue. Wait until some have expired, accept a whole rule such as ${code('stale/prompt-moved')} instead of its findings, or turn the rule off in the config.`),
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

/***/ 85637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ parseOrders),
/* harmony export */   UN: () => (/* binding */ mergedOrders),
/* harmony export */   XF: () => (/* binding */ printOrders),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   uD: () => (/* binding */ activeOrders)
/* harmony export */ });
/* unused harmony export withOrder */
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

/***/ 75785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ differs),
/* harmony export */   e: () => (/* binding */ planIssues)
/* harmony export */ });
const MOST_NEW_A_WEEK = 5;
/** Shorter than seven days: two runs a week apart never start at the same second. */
const WEEK = 6 * 86_400_000;
/** Time for whoever closed an issue as completed to have it so: what they did may not be merged yet. */
const TRUSTED = 13 * 86_400_000;
/** What the plan may cost in requests before issues that can wait do so. */
const MOST_REQUESTS = 30;
const COST = {
    open: 1,
    update: 3,
    reopen: 3,
    close: 3,
    'close-duplicate': 3,
    leave: 0,
};
/** Another page of the list after issues were opened, and a look for the label. */
const OVERHEAD = 2;
/** What is to be done so that there is one issue for each key that is wanted and no other. It changes nothing. */
function planIssues({ listed, wanted, identify, closing, isClosing, now, spent = 1, mostNew = MOST_NEW_A_WEEK, }) {
    const byKey = grouped(listed, identify);
    let room = mostNew - listed.filter(({ createdAt }) => createdAt > now.getTime() - WEEK).length;
    const planned = wanted.flatMap((one) => {
        const { main, duplicates } = mainOf(one.key, byKey.get(one.key) ?? []);
        if (main !== undefined)
            return [actionFor(one, main, whyClosed(main, one, isClosing, now)), ...duplicates];
        if (one.held === true)
            return [{ kind: 'leave', key: one.key, why: 'held' }];
        room -= 1;
        return [room < 0 ? { kind: 'leave', key: one.key, why: 'too-many-new' } : { kind: 'open', wanted: one }];
    });
    const known = new Set(wanted.map(({ key }) => key));
    const unwanted = [...byKey].flatMap(([key, issues]) => {
        const { main, duplicates } = mainOf(key, issues);
        const close = closing(key);
        if (known.has(key) || main?.state !== 'open')
            return [];
        if (close === undefined)
            return duplicates;
        return [{ kind: 'close', key, issue: main, close }, ...duplicates];
    });
    return withinRequests([...planned, ...unwanted], spent);
}
function grouped(listed, identify) {
    const groups = new Map();
    for (const issue of listed.toSorted((one, other) => one.number - other.number)) {
        const key = identify(issue.body);
        if (key !== undefined)
            groups.set(key, [...(groups.get(key) ?? []), issue]);
    }
    return groups;
}
/** Of several the oldest that is open is kept, and of closed ones the oldest. */
function mainOf(key, issues) {
    const open = issues.filter(({ state }) => state === 'open');
    const main = open[0] ?? issues[0];
    const duplicates = open
        .slice(1)
        .flatMap((issue) => main === undefined ? [] : [{ kind: 'close-duplicate', key, issue, of: main }]);
    return { main, duplicates };
}
function actionFor(wanted, issue, stays) {
    const { key } = wanted;
    if (issue.state === 'open')
        return differs(wanted.write(issue), issue)
            ? { kind: 'update', issue, wanted }
            : { kind: 'leave', key, why: wanted.held === true ? 'held' : 'unchanged', issue };
    if (wanted.held === true)
        return { kind: 'leave', key, why: 'held', issue };
    return stays === undefined ? { kind: 'reopen', issue, wanted } : { kind: 'leave', key, why: stays, issue };
}
/**
 * Why a closed issue that is wanted is not opened again. What happened after it was closed always opens it. Else one
 * that somebody declined stays closed, and one that somebody called completed does for two reviews: opened again the
 * next Monday it would quarrel with people, and never opened again it would take their word for what can be seen.
 */
function whyClosed(issue, { newest = 0, isMoreThan }, isClosing, now) {
    const closedAt = issue.closedAt ?? 0;
    if (newest > closedAt || isMoreThan?.(issue.body) === true)
        return undefined;
    if (isDeclined(issue))
        return 'not-planned';
    return isClosing?.(issue.body) === false && now.getTime() - closedAt < TRUSTED ? 'held' : undefined;
}
/** Somebody has decided that nothing is to be done here. */
function isDeclined({ stateReason }) {
    return stateReason === 'not_planned' || stateReason === 'duplicate';
}
/** GitHub stores line ends as it likes and drops blanks at the end. */
function differs(one, other) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return one.title !== other.title || plain(one.body) !== plain(other.body);
}
/** What only brings figures up to date comes last, and waits for another week where there is much else to do. */
function withinRequests(actions, before) {
    const canWait = (action) => action.kind === 'update' && !action.wanted.write(action.issue).news;
    const now = actions.filter((action) => !canWait(action));
    let spent = now.reduce((sum, { kind }) => sum + COST[kind], before + OVERHEAD);
    const later = actions.filter(canWait).map((action) => {
        if (action.kind !== 'update')
            return action;
        spent += COST.update;
        if (spent <= MOST_REQUESTS)
            return action;
        return { kind: 'leave', key: action.wanted.key, why: 'postponed', issue: action.issue };
    });
    return [...now, ...later];
}


/***/ }),

/***/ 19037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ duplicateComment),
/* harmony export */   w: () => (/* binding */ closeIssue)
/* harmony export */ });
/* harmony import */ var _commands_replies_orders_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39439);
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83012);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97532);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6813);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77641);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44702);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49063);
/* harmony import */ var _issue_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76316);
/* harmony import */ var _lag_chart_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43082);
/* harmony import */ var _marked_part_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5589);











const MOST_CAUSES = 10;
/** An issue on its way out. `undefined` where the body is none of ours. */
function closeIssue(standing, reason, { redact = (text) => text } = {}) {
    const place = (0,_marked_part_js__WEBPACK_IMPORTED_MODULE_5__/* .findPart */ .XG)(standing.body);
    const state = (0,_issue_state_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIssueBody */ .HM)(standing.body);
    if (place === undefined || state === undefined)
        return undefined;
    const [title, ...rest] = blocksOf(state, reason);
    const shown = redact((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l)([title, ...rest, ...chartOf(reason), lastWords()]));
    const remembered = (0,_issue_state_js__WEBPACK_IMPORTED_MODULE_3__/* .printState */ .BY)({
        causes: state.causes.map((cause) => ({ ...cause, key: redact(cause.key) })),
        said: _issue_state_js__WEBPACK_IMPORTED_MODULE_3__/* .CLOSING */ .qc,
        title: redact(state.title),
        writtenAt: momentOf(reason),
    });
    const body = (0,_marked_part_js__WEBPACK_IMPORTED_MODULE_5__/* .withPart */ .Qz)(place, (0,_marked_part_js__WEBPACK_IMPORTED_MODULE_5__/* .markPart */ .JQ)(state, remembered, shown));
    return {
        text: { title: standing.title, body: (0,_marked_part_js__WEBPACK_IMPORTED_MODULE_5__/* .isTooLong */ .pn)(body) ? standing.body : body },
        comment: `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .commentMarker */ .Q)('weekly-closing', { day: (0,_values_days_js__WEBPACK_IMPORTED_MODULE_6__/* .dayOf */ .kb)(momentOf(reason)) })}\n${redact((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l)([title, ...rest]))}`,
    };
}
/** What a second issue of the same identity is closed with. */
function duplicateComment(of) {
    const marker = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .commentMarker */ .Q)('weekly-closing', { duplicate: String(of.number) });
    return `${marker}\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l)([
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `Evalgap · A second issue about the same. ${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .link */ .nf)('The older one', of.url)} is kept; nothing more is written here.`),
    ])}`;
}
function blocksOf({ suite, cause, causes }, reason) {
    const subject = cause === undefined ? (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(suite)}` : (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(suite)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(cause, 120)}`;
    const day = (0,_values_days_js__WEBPACK_IMPORTED_MODULE_6__/* .dayOf */ .kb)(momentOf(reason));
    switch (reason.kind) {
        case 'fresh':
            return [
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .heading */ .R_)(3, (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `Evalgap · ${subject} is fresh`),
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `${waiting(day, reason.figures)}${was(causes.map(({ key }) => key))} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .objectiveSentence */ .lg)(reason.figures)}`),
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `${howAnswered(causes)} When there is cause again, this issue is opened again.`),
            ];
        case 'accepted':
            return [
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .heading */ .R_)(3, (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `Evalgap · What is left of ${subject} is accepted`),
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `On ${day} everything that is still open was accepted here, or is waived in the config. Once that is over, this issue is opened again.`),
                ...(0,_commands_replies_orders_js__WEBPACK_IMPORTED_MODULE_9__/* .standingOrders */ .sB)(reason.orders),
            ];
        case 'not-reviewed':
            return [
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .heading */ .R_)(3, (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `Evalgap · ${subject} is not reviewed here any more`),
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `On ${day} the config no longer asked for it: the suite, a rule that this was about, or the way in which its issues are filed was changed there. Nothing is said about whether it is fresh.`),
            ];
        default:
            return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(reason);
    }
}
/** Within its grace a change may still be open. */
function waiting(day, { lagDays }) {
    if (lagDays === null)
        return `On ${day} nothing waited for an answer any more.`;
    return `On ${day} no change had waited longer than its grace; the oldest was ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(lagDays, 'day')} old.`;
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
    const shown = keys.map((key) => (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(key, 120));
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) ` This issue was about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .listedUpTo */ .MH)(MOST_CAUSES, shown)}.`;
}
function chartOf(reason) {
    return reason.kind === 'not-reviewed' ? [] : (0,_lag_chart_js__WEBPACK_IMPORTED_MODULE_4__/* .lagChart */ .V)(reason.figures);
}
function momentOf(reason) {
    return reason.kind === 'not-reviewed' ? reason.asOf : reason.figures.asOf;
}
function lastWords() {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .small */ .EX)((0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `Written by Evalgap when it closed this issue; it looks for it by the hidden lines around this part.`);
}


/***/ }),

/***/ 49063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   lg: () => (/* binding */ objectiveSentence),
/* harmony export */   pc: () => (/* binding */ objectiveOf)
/* harmony export */ });
/* harmony import */ var _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94118);
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83012);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97532);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6813);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);
/* harmony import */ var _weekly_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59890);






/** What it is about, in the heading; how stale, and how often it was, below. */
function headline(issue) {
    const until = (0,_weekly_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .snoozedUntil */ .$_)(issue);
    const asleep = until === undefined ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(`Snoozed until ${until}:`)} it is left as it is here.`;
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(3, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Evalgap · ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(issue.suite)}${(0,_weekly_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .staleSince */ ._g)(issue) === undefined ? ' wants a look' : ' is stale'}${causesOf(issue)}`),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${lagSentence(issue)} ${objectiveSentence(issue)}${asleep}`),
        ...wayOut(issue),
    ];
}
/** How often the objective was met, the weeks that nobody knows said. */
function objectiveSentence({ weeks, freshness }) {
    if (weeks.of === 0)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `The objective is at most ${objectiveOf({ freshness })}; no week is over yet by which to judge it.`;
    const unknown = weeks.unknown === 0 ? '' : `, ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(weeks.unknown, 'week')} not known`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `The objective, at most ${objectiveOf({ freshness })}, was met in ${weeks.met} of the last ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(weeks.of, 'week')}${unknown}.`;
}
function lagSentence({ lagDays, asOf, causes }) {
    if (lagDays === null && causes.some(_weekly_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutProduction */ .tE))
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('What production does has moved')}, as below, though every change in the repository has been answered: the eval lag is none.`;
    if (lagDays === null)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Eval lag: none.')} Every change has been answered; what stands here wants a look all the same.`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(`Eval lag: ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(lagDays, 'day')}.`)} So long, on ${(0,_values_days_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)(asOf)}, the oldest change has waited for a case to answer it.`;
}
/** What to do, before anything that has to be read. A single cause says it itself. */
function wayOut(issue) {
    const [first, second] = (0,_weekly_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .rankedCauses */ .SZ)(issue).map(({ cases }) => cases.length);
    if ((0,_weekly_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .staleSince */ ._g)(issue) === undefined)
        return [];
    if (second === undefined)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Once it is answered, this issue closes by itself.`)];
    const begin = first !== undefined && first > second ? ' Begin with the first: most cases cover it.' : '';
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('To answer a change')}, add a case that covers it, edit one, or set the ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('reviewed')} date of one that still holds. Once all are answered, this issue closes by itself.${begin}`),
    ];
}
function causesOf(issue) {
    const causes = issue.causes.length + (issue.more ?? 0);
    return causes < 2 ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `: ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(causes, 'cause')}`;
}
/** `7 days`, `12h` */
function objectiveOf({ freshness }) {
    return freshness % _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ === 0 ? (0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(freshness / _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, 'day') : (0,_config_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(freshness);
}


/***/ }),

/***/ 76316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ printState),
/* harmony export */   HM: () => (/* binding */ parseIssueBody),
/* harmony export */   MI: () => (/* binding */ rememberedOf),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   qc: () => (/* binding */ CLOSING)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83012);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
/* harmony import */ var _marked_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
/* harmony import */ var _weekly_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59890);





/** Of the whole of it in a marker, which shares the body with what people read. */
const LONGEST_STATE = 8_000;
/** In the place of a digest that no text has: whatever is said next is news. */
const CLOSING = '0'.repeat(16);
const NOTHING = { causes: [], said: '', title: '', writtenAt: 0 };
const time = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(8.64e15);
const schema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    causes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(LONGEST_STATE),
        since: time.exactOptional(),
        latest: time.exactOptional(),
    })),
    said: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(256),
    writtenAt: time,
    snoozedUntil: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(_values_days_js__WEBPACK_IMPORTED_MODULE_4__/* .isDay */ .N).exactOptional(),
});
/** What a body holds of ours; `undefined` where neither of our comments is left in it. */
function parseIssueBody(body) {
    const part = (0,_marked_part_js__WEBPACK_IMPORTED_MODULE_1__/* .findPart */ .XG)(body);
    if (part === undefined)
        return undefined;
    const remembered = parseState(part.state) ?? NOTHING;
    return { ...part.identity, ...remembered, intact: part.intact, closing: remembered.said === CLOSING };
}
function rememberedOf(issue, title) {
    const until = (0,_weekly_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .snoozedUntil */ .$_)(issue);
    const causes = (0,_weekly_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .rankedCauses */ .SZ)(issue).map((cause) => {
        const latest = (0,_weekly_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .latestOf */ .Te)(cause);
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
    return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(told)).slice(0, 16);
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


/***/ }),

/***/ 43082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ lagChart)
/* harmony export */ });
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83012);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97532);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6813);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49063);





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
    const rows = lagByWeek.map((lag, index) => `${(weekNames[index] ?? '').padEnd(10)}  ${shown(lag, scale)}`);
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Eval lag')} at the end of each week; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('·')} is none, and the objective at most ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .objectiveOf */ .pc)({ freshness })}:`),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)([...rows, `${(0,_values_days_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(asOf)}  ${shown(lagDays, scale)}`].join('\n'), 60),
    ];
}
function shown(lag, scale) {
    if (lag === 'unknown')
        return '? not known';
    if (lag === null)
        return '·';
    return `${'█'.repeat(Math.max(1, Math.round(lag * scale)))} ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(lag, 'day')}`;
}


/***/ }),

/***/ 14676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ lookAtBlocks),
/* harmony export */   j3: () => (/* binding */ lookAtJson),
/* harmony export */   uz: () => (/* binding */ lookAtPart)
/* harmony export */ });
/* harmony import */ var _privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24605);
/* harmony import */ var _production_written_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28065);
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83012);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97532);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57545);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11113);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6813);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44702);








/** GitHub folds no line within a fence: a longer one would have to be scrolled. */
const WIDTH = 90;
const MOST_LINES = 4;
const LONGEST_ANSWER = 160;
const LONGEST_INPUT = 2_000;
/** Samples of production for somebody to read, each with why it is this one; what they hold is shown and never works. */
function lookAtPart(lookAt) {
    const blocks = lookAtBlocks(lookAt);
    const said = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Requests of production to look at were left out for length.`);
    return { blocks, shorter: blocks.length === 0 ? [] : [{ at: 'warnings', blocks: [said] }] };
}
function lookAtBlocks(lookAt) {
    if (lookAt === undefined || lookAt.samples.length === 0)
        return [];
    const { of, samples, quotes } = lookAt;
    const these = samples.length === 1 ? 'this one' : `these ${COUNTED[samples.length] ?? samples.length}`;
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(`Look at ${these}`)}, out of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(of, 'request')} that production received in the seven days before this was written. ${quotes ? 'Addresses, numbers and keys in them were replaced, names stay as they were written.' : 'They are not quoted here (`weekly: { quote: false }`).'} Is there a case like each, and was the answer right?`),
        ...samples.flatMap((sample) => sampleBlocks(sample, quotes)),
    ];
}
/** The same for programs; a long input is cut. */
function lookAtJson({ why, sample: { id, at, input, output, routed }, confidence }, quotes) {
    return {
        why,
        ...(id === undefined ? {} : { id: (0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(id) }),
        ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
        ...(routed === undefined ? {} : { routed }),
        ...(confidence === undefined ? {} : { confidence }),
        ...(quotes ? { input: (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(messageOf(input), LONGEST_INPUT) } : {}),
        ...(output === undefined || !quotes ? {} : { answer: (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(shown(output), LONGEST_INPUT) }),
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
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(WHY[why])}`,
        ...(why === 'least-confident' && confidence !== undefined ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `confidence ${confidence.toFixed(2)}`] : []),
        ...(why !== 'routed' && routed === true ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `handed over to a person`] : []),
        ...(at === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_values_days_js__WEBPACK_IMPORTED_MODULE_6__/* .dayOf */ .kb)(at)}`]),
        ...(id === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(id), 60)}`]),
    ];
    if (!quotes)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(known, ' · '))];
    const answer = output === undefined ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Answer: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(shown(output), LONGEST_ANSWER)}`)];
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(known, ' · ')), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(fewLines(messageOf(sample.input)), MOST_LINES, WIDTH), ...answer];
}
/** What the customer wrote, where it can be told; else all that there is. */
function messageOf(input) {
    return (0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)((0,_production_written_text_js__WEBPACK_IMPORTED_MODULE_7__/* .writtenText */ .v)(input)?.text ?? textOf(input));
}
function shown(value) {
    return (0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(textOf(value));
}
function textOf(value) {
    return typeof value === 'string' ? value : (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value);
}
/** Broken between words, a blank line left out, and cut after a few lines. */
function fewLines(text) {
    const lines = [];
    for (const whole of (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text.slice(0, 2 * MOST_LINES * WIDTH)).split('\n')) {
        for (const word of whole.split(/\s+/u).filter((part) => part !== '')) {
            const last = lines.at(-1);
            const longer = last === undefined || last === '' ? word : `${last} ${word}`;
            if (last !== undefined && longer.length <= WIDTH)
                lines[lines.length - 1] = longer;
            else
                lines.push((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(word, WIDTH));
        }
        if (lines.at(-1) !== '')
            lines.push('');
    }
    const kept = lines.filter((line) => line !== '');
    if (kept.length === 0)
        return '(empty)';
    if (kept.length <= MOST_LINES)
        return kept.join('\n');
    return [...kept.slice(0, MOST_LINES - 1), (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(`${kept[MOST_LINES - 1] ?? ''} …`, WIDTH)].join('\n');
}


/***/ }),

/***/ 5589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   JQ: () => (/* binding */ markPart),
/* harmony export */   Qz: () => (/* binding */ withPart),
/* harmony export */   XG: () => (/* binding */ findPart),
/* harmony export */   pn: () => (/* binding */ isTooLong)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77641);


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
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .commentMarker */ .Q)(START, { ...keys, own: between.map(markOf).join(''), state }),
        ...between,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .commentMarker */ .Q)(END, keys),
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
        : (Number.parseInt((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text).slice(0, 12), 16) % 36 ** MARK).toString(36).padStart(MARK, '0');
}
function sealOf(lines) {
    return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(plain(lines)).slice(0, 16);
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


/***/ }),

/***/ 59890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ snoozedUntil),
/* harmony export */   FT: () => (/* binding */ issueKey),
/* harmony export */   SZ: () => (/* binding */ rankedCauses),
/* harmony export */   Te: () => (/* binding */ latestOf),
/* harmony export */   _g: () => (/* binding */ staleSince),
/* harmony export */   su: () => (/* binding */ newestOf),
/* harmony export */   tE: () => (/* binding */ isAboutProduction)
/* harmony export */ });
/* harmony import */ var _stale_suite_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65638);

/** One text for one identity. */
function issueKey({ config, suite, cause }) {
    return JSON.stringify(cause === undefined ? [config, suite] : [config, suite, cause]);
}
/** What was seen in samples of production, and in nothing that anybody committed. */
function isAboutProduction({ finding: { rule }, commits }) {
    return rule.startsWith('shift/') && rule !== 'shift/agent' && commits.length === 0;
}
/** In the order in which they are to be answered. */
function rankedCauses({ causes }) {
    return causes.toSorted(_stale_suite_state_js__WEBPACK_IMPORTED_MODULE_0__/* .byWeight */ .I);
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


/***/ }),

/***/ 74459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

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
const WHY = {
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
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${why === undefined ? '' : WHY[why]}`;
    const because = action === 'close' && why !== undefined && why !== 'fresh' ? `: ${WHY[why]}` : '';
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(written ? WRITTEN : PLANNED)[action]}${because}`;
}


/***/ }),

/***/ 15250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ reviewJson),
/* harmony export */   w: () => (/* binding */ replayJson)
/* harmony export */ });
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83012);
/* harmony import */ var _issue_look_at_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14676);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9665);



/** What `evalgap weekly --format json` prints. `title` and `body` are there where something is or would be written. */
function reviewJson({ asOf, issues, problems, remarks }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .printJson */ .Q2)({
        version: 1,
        asOf: new Date(asOf).toISOString(),
        issues: issues.map(issueJson),
        ...(remarks.length === 0 ? {} : { remarks }),
        ...(problems.length === 0 ? {} : { problems }),
    });
}
/** What `evalgap replay --format json` prints: the same week by week, without texts. */
function replayJson(weeks, totals) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .printJson */ .Q2)({
        version: 1,
        weeks: weeks.map(({ week, asOf, issues }) => ({
            week,
            asOf: new Date(asOf).toISOString(),
            issues: issues.map(({ text: _, ...issue }) => issueJson(issue)),
        })),
        totals,
    });
}
function issueJson(issue) {
    const { suite, cause, action, why, figures, causes, lookAt, problems, text, number, url } = issue;
    return {
        suite,
        ...(cause === undefined ? {} : { cause }),
        action: action === 'reopen' ? 'open' : action,
        ...(action === 'reopen' ? { again: true } : {}),
        ...(why === undefined ? {} : { why }),
        evalLagDays: figures?.lagDays ?? null,
        ...(figures === undefined ? {} : { weeks: figures.weeks }),
        causes: causes.map(({ finding: { rule, subject }, since, commits, cases }) => ({
            rule,
            subject,
            since: since === undefined ? null : (0,_values_days_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(new Date(since)),
            commit: commits[0]?.sha ?? null,
            cases,
        })),
        ...(lookAt === undefined ? {} : { lookAt: lookAt.samples.map((one) => (0,_issue_look_at_part_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAtJson */ .j3)(one, lookAt.quotes)) }),
        ...(problems.length === 0 ? {} : { problems }),
        ...(number === undefined ? {} : { number, url }),
        ...(text === undefined ? {} : text),
    };
}


/***/ }),

/***/ 28766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ls: () => (/* binding */ identify),
  cu: () => (/* binding */ identityOf),
  Kp: () => (/* binding */ planReview),
  P7: () => (/* binding */ whyClosed)
});

// EXTERNAL MODULE: ./build/github/issue-plan.js
var issue_plan = __webpack_require__(75785);
// EXTERNAL MODULE: ./build/report/issue/close-issue.js
var close_issue = __webpack_require__(19037);
// EXTERNAL MODULE: ./build/report/issue/issue-state.js
var issue_state = __webpack_require__(76316);
// EXTERNAL MODULE: ./build/report/issue/weekly-issue.js
var weekly_issue = __webpack_require__(59890);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/commands/cause.js
var commands_cause = __webpack_require__(47460);
// EXTERNAL MODULE: ./build/commands/command.js
var commands_command = __webpack_require__(92950);
// EXTERNAL MODULE: ./build/rules/stale/wording.js
var wording = __webpack_require__(82506);
// EXTERNAL MODULE: ./build/values/days.js
var days = __webpack_require__(83012);
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
    const said = [causeHeading(cause), (0,blocks/* paragraph */.FY)(whatMoved(cause, issue)), (0,blocks/* paragraph */.FY)(whatToDo(cause, isSaid))];
    if ((0,weekly_issue/* isAboutProduction */.tE)(cause))
        return productionPart(cause, issue, said);
    return {
        blocks: [...said, evidenceOf(cause, issue, MOST_CASES)],
        shorter: [
            { at: 'moved-to-10', blocks: [...said, evidenceOf(cause, issue, 10)], leftOut: (0,words/* words */.aL) `long lists of cases` },
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
        blocks: [...open, (0,blocks/* details */.zH)((0,words/* words */.aL) `How to accept it`, known)],
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
        until: (0,days/* dayAfter */.PV)(new Date(asOf), ACCEPTED_DAYS),
        reason: '<reason>',
    });
    return (0,blocks/* fence */.EU)(command, 1, LONGEST_COMMAND);
}
/** "since 2026-10-02: `1f3c9a2` `Shorten the reply`, and 2 later commits" */
function began({ since, commits }, issue) {
    const [oldest, ...later] = commits;
    const from = since ?? oldest?.time;
    if (from === undefined)
        return [];
    if (oldest === undefined)
        return [(0,words/* words */.aL) `since ${(0,days/* dayOf */.kb)(from)}`];
    const more = later.length === 0 ? '' : `, and ${(0,format/* plural */.LS)(later.length, 'later commit')}`;
    return [(0,words/* words */.aL) `since ${(0,days/* dayOf */.kb)(from)}: ${shaOf(oldest, issue)} ${(0,words/* code */.aY)(oldest.subject, 100)}${more}`];
}
/** What is about the set as a whole goes by the name of its rule. */
function causeHeading(cause) {
    const { finding, cases } = cause;
    if (isAboutSet(cause))
        return (0,blocks/* heading */.R_)(4, (0,words/* words */.aL) `${(0,words/* code */.aY)(finding.rule)}`);
    return (0,blocks/* heading */.R_)(4, (0,words/* words */.aL) `${(0,words/* code */.aY)(finding.subject, 120)} · ${(0,words/* code */.aY)(finding.rule)} · ${covered(cases.length)}`);
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
function evidenceOf(cause, issue, mostCases) {
    const { cases } = cause;
    const ids = cases.slice(0, mostCases).map(quoted);
    const { facts, known } = evidenceBlocks(cause, issue);
    return (0,blocks/* details */.zH)((0,words/* words */.aL) `Evidence, and how to accept it`, [
        ...facts,
        ...(cases.length <= FEW_CASES ? [] : [(0,blocks/* paragraph */.FY)((0,words/* words */.aL) `Covering cases: ${listedOf(ids, cases.length)}.`)]),
        ...known,
    ]);
}
function evidenceBlocks(cause, issue) {
    const { finding, cases } = cause;
    // The cases stand below, all of them.
    const lines = finding.evidence.filter((line) => line !== (0,wording/* coveringLine */.eZ)({ covering: cases }));
    const facts = lines.slice(0, MOST_EVIDENCE).map((line) => evidenceLine(line, cause, issue));
    const more = lines.length - facts.length;
    return {
        facts: facts.length === 0 ? [] : [(0,blocks/* list */.p_)([...facts, ...(more > 0 ? [(0,words/* words */.aL) `${more} more`] : [])])],
        known: [
            (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `To count it as known, comment this with a reason of your own:`),
            acceptance(finding.key, finding.rule, issue),
        ],
    };
}
/** A line that begins with one of the commits leads to it. */
function evidenceLine(line, cause, issue) {
    const { commits } = cause;
    const commit = commits.find(({ sha }) => FULL_SHA.test(sha) && line.startsWith(`\`${(0,format/* shortRevision */.w7)(sha)}\` `));
    if (commit === undefined)
        return [(0,words/* prose */.CS)(line, (0,weekly_issue/* isAboutProduction */.tE)(cause) ? LONGEST_EXAMPLES : 300)];
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
const MOST_LINES = 90;
/** From so many on, what no case covers is said together. */
const LEAST_TOGETHER = 3;
const FEW_UNCOVERED = 10;
const MOST_UNCOVERED = 100;
/** Every cause: those to begin with in sections, what no case covers together, the others a line each. */
function causeParts(issue) {
    const causes = (0,weekly_issue/* rankedCauses */.SZ)(issue);
    const groups = uncoveredGroups(causes);
    const grouped = new Set(groups.flat());
    const single = causes.filter((cause) => !grouped.has(cause));
    const sections = single.slice(0, MOST_SECTIONS);
    const rest = single.slice(sections.length);
    const lines = rest.slice(0, MOST_LINES);
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
        (0,blocks/* heading */.R_)(4, (0,words/* words */.aL) `${(0,format/* plural */.LS)(group.length, THINGS.get(rule) ?? 'thing')} that no case covers · ${(0,words/* code */.aY)(rule)}`),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* strong */.ko)('To do:')} ${(0,words/* sentence */.em)(fix)} Longest open:`),
        (0,blocks/* list */.p_)(group.slice(0, FEW_UNCOVERED).map((cause) => uncoveredLine(cause, issue))),
    ];
    const others = group.slice(FEW_UNCOVERED, MOST_UNCOVERED).map((cause) => uncoveredLine(cause, issue));
    const more = group.length - FEW_UNCOVERED - others.length;
    const summary = others.length === 0 ? (0,words/* words */.aL) `How to accept them` : (0,words/* words */.aL) `The others, and how to accept them`;
    const folded = (0,blocks/* details */.zH)(summary, [
        ...(others.length === 0 ? [] : [(0,blocks/* list */.p_)([...others, ...(more > 0 ? [(0,words/* words */.aL) `${more} more`] : [])])]),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `To count one as known, or all that there are and will be with ${(0,words/* code */.aY)(rule)} in its place, comment:`),
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
    const lines = (0,blocks/* list */.p_)(causes.map((cause) => causeLine(cause, issue)));
    return {
        blocks: [(0,blocks/* details */.zH)((0,words/* words */.aL) `${(0,format/* plural */.LS)(causes.length, 'more cause')}, covered by as many cases or fewer`, [lines])],
        shorter: [
            {
                at: 'moved-to-10',
                blocks: [(0,blocks/* paragraph */.FY)((0,words/* words */.aL) `And ${(0,format/* plural */.LS)(causes.length, 'more cause')}, left out for length.`)],
            },
        ],
    };
}
function morePart(more) {
    return more <= 0 ? [] : [(0,budget/* whole */.WQ)((0,blocks/* paragraph */.FY)((0,words/* words */.aL) `And ${(0,format/* plural */.LS)(more, 'more cause')}, not listed here.`))];
}

// EXTERNAL MODULE: ./build/commands/replies/orders.js
var orders = __webpack_require__(39439);
;// CONCATENATED MODULE: ./build/report/issue/closing-sections.js






const MOST_NOT_LOOKED_AT = 20;
const MOST_ACCEPTED = 20;
/** What ends every open issue: what stands, what can be done, and what nobody looked at. */
function closingSections(issue) {
    return [
        (0,budget/* whole */.WQ)(...accepted(issue), ...(0,orders/* standingOrders */.sB)(issue.orders), (0,blocks/* paragraph */.FY)(strongly('If now is not the time')), (0,blocks/* list */.p_)(waysOut())),
        (0,budget/* whole */.WQ)(...notLookedAt(issue)),
        (0,budget/* whole */.WQ)(footer(issue)),
    ];
}
function notLookedAt({ notLookedAt: sentences }) {
    const shown = sentences.slice(0, MOST_NOT_LOOKED_AT).map((text) => (0,words/* capital */.Nx)([(0,words/* sentence */.em)(text)]));
    const more = sentences.length - shown.length;
    const own = (0,words/* words */.aL) `Whether the cases are right: a change counts as answered once a covering case was added, changed or reviewed after it.`;
    return [(0,blocks/* paragraph */.FY)(strongly('Not looked at')), (0,blocks/* list */.p_)([...shown, ...(more > 0 ? [(0,words/* words */.aL) `${more} more`] : []), own])];
}
/** How people and we share one body. */
function footer({ asOf, lookAt }) {
    return (0,blocks/* small */.EX)((0,words/* words */.aL) `As of ${(0,days/* dayOf */.kb)(asOf)}. Evalgap rewrites this when there is news, and every ${lookAt === undefined ? 'fourth week' : 'week'} otherwise. Write above or below it: what somebody writes inside is moved below.`);
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
        (0,blocks/* paragraph */.FY)(strongly('Accepted with their rule or waived in the config, and not counted above')),
        (0,blocks/* list */.p_)([...keys, ...(more > 0 ? [(0,words/* words */.aL) `${more} more`] : [])]),
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

// EXTERNAL MODULE: ./build/report/issue/headline.js
var headline = __webpack_require__(49063);
// EXTERNAL MODULE: ./build/report/issue/lag-chart.js
var lag_chart = __webpack_require__(43082);
// EXTERNAL MODULE: ./build/report/issue/look-at-part.js
var look_at_part = __webpack_require__(14676);
// EXTERNAL MODULE: ./build/report/issue/marked-part.js
var marked_part = __webpack_require__(5589);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
;// CONCATENATED MODULE: ./build/report/issue/title.js



/** Of each name: with three of them a title stays below the 256 characters that GitHub takes. */
const LONGEST_NAME = 60;
const USUAL_CONFIG = 'evalgap.yml';
/**
 * The title names the day since which the suite is stale and no number of days: it stays right without being edited,
 * and every edit of a title stands in the thread for all to read.
 */
function issueTitle(issue) {
    const place = issue.config === USUAL_CONFIG ? '' : ` (${title_quoted(issue.config)})`;
    return `Evalgap: ${subjectOf(issue)}${place}`;
}
function subjectOf(issue) {
    const [only] = (0,weekly_issue/* rankedCauses */.SZ)(issue);
    const time = (0,weekly_issue/* staleSince */._g)(issue);
    const since = time === undefined ? '' : ` since ${(0,days/* dayOf */.kb)(time)}`;
    if (issue.cause !== undefined) {
        const what = only === undefined ? title_quoted(issue.cause) : nameOf(only.finding);
        return `${title_quoted(issue.suite)}, ${what}${since}`;
    }
    if (time !== undefined)
        return `${title_quoted(issue.suite)} is stale${since}`;
    return issue.causes.some(weekly_issue/* isAboutProduction */.tE)
        ? `production has moved away from ${title_quoted(issue.suite)}`
        : `the cases of ${title_quoted(issue.suite)} want a look`;
}
/** Titles show code spans, and nothing in one is a mention or an emoji. */
function title_quoted(text) {
    return `\`${(0,visible/* cut */.Jj)((0,visible/* visibleLine */.P8)(text.slice(0, 4 * LONGEST_NAME)).replaceAll('`', '’'), LONGEST_NAME)}\``;
}
/** `shift/novel` of `novel` would say the same twice. */
function nameOf({ rule, subject }) {
    return rule.endsWith(`/${subject}`) ? rule : `${rule} of ${title_quoted(subject)}`;
}

;// CONCATENATED MODULE: ./build/report/issue/write-issue.js














/** Figures that time alone moves are brought up to date this often. */
const REFRESHED_AFTER = 27 * 86_400_000;
/** Samples to look at are those of a week. */
const SAMPLES_REFRESHED_AFTER = 6 * 86_400_000;
const LIMIT = 60_000;
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
    const place = (0,marked_part/* findPart */.XG)(standing.body);
    const state = (0,issue_state/* parseIssueBody */.HM)(standing.body);
    if (place === undefined || state === undefined)
        return { ...same(standing), remark: GONE };
    const why = reasonToWrite(issue, state);
    if (why === undefined)
        return same(standing);
    const part = partOf(issue, title, options, place.before.length + place.after.length + place.foreign.length);
    if (state.intact && (0,marked_part/* findPart */.XG)(part)?.shown === place.shown)
        return same(standing);
    const body = (0,marked_part/* withPart */.Qz)(place, part);
    if ((0,marked_part/* isTooLong */.pn)(body))
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
    const until = (0,weekly_issue/* snoozedUntil */.$_)(issue);
    if (until !== undefined)
        return until === state.snoozedUntil ? undefined : 'news';
    if (state.said !== (0,issue_state/* digestOf */.ol)(issue))
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
function partOf(issue, title, { redact, limit = LIMIT }, own) {
    const remembered = (0,issue_state/* rememberedOf */.MI)(issue, title);
    const causes = remembered.causes.map((cause) => ({ ...cause, key: redact?.(cause.key) ?? cause.key }));
    const state = (0,issue_state/* printState */.BY)({ ...remembered, causes });
    const around = (0,marked_part/* markPart */.JQ)(issue, state, '').length;
    const shown = (0,markdown/* toMarkdown */.l)(blocksOf(issue, Math.max(LEAST, limit - own - around)));
    return (0,marked_part/* markPart */.JQ)(issue, state, redact?.(shown) ?? shown);
}
function blocksOf(issue, limit) {
    const parts = [
        (0,budget/* whole */.WQ)(...(0,headline/* headline */.Pl)(issue)),
        ...causeParts(issue),
        (0,budget/* whole */.WQ)(...(0,lag_chart/* lagChart */.V)(issue)),
        (0,look_at_part/* lookAtPart */.uz)(issue.lookAt),
        ...draftedPart(issue),
        ...closingSections(issue),
    ];
    const measure = (blocks) => (0,marked_part/* sizeOf */.$d)((0,markdown/* toMarkdown */.l)(blocks));
    return (0,budget/* withinBudget */.xV)(parts, { limit, measure, notice });
}
function draftedPart({ drafted }) {
    return drafted === undefined ? [] : [(0,budget/* whole */.WQ)((0,blocks/* paragraph */.FY)(drafted))];
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
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* strong */.ko)('Left out for length:')} ${(0,words/* listed */.KE)(said)}. ${(0,words/* code */.aY)('npx evalgap weekly --dry-run --format json')} prints all of it.`),
    ];
}

// EXTERNAL MODULE: ./build/stale/suite-state.js + 2 modules
var suite_state = __webpack_require__(65638);
// EXTERNAL MODULE: ./build/review/weekly-issues.js
var weekly_issues = __webpack_require__(95759);
;// CONCATENATED MODULE: ./build/review/plan-review.js







/** What is to be done so that the issues say what the reviews say. It changes nothing. */
function planReview(plan) {
    const issues = plan.reviews.flatMap((review) => (0,weekly_issues/* weeklyIssues */.yT)(review, plan).map((issue) => ({ issue, owners: review.facts.suite.owners })));
    const wanted = issues.toSorted(byFirstCause).map(({ issue, owners }) => wantedIssue(issue, owners, plan));
    const actions = (0,issue_plan/* planIssues */.e)({
        listed: plan.listed,
        wanted,
        identify,
        closing: (key) => closingOf(key, plan),
        isClosing: (body) => (0,issue_state/* parseIssueBody */.HM)(body)?.closing === true,
        now: new Date(plan.asOf),
        ...(plan.mostNew === undefined ? {} : { mostNew: plan.mostNew }),
        ...(plan.spent === undefined ? {} : { spent: plan.spent }),
    });
    return [...actions, ...heldOpen(wanted, plan)];
}
/** The key that an issue's body holds; `undefined`: it is not one of the weekly review. */
function identify(body) {
    const state = (0,issue_state/* parseIssueBody */.HM)(body);
    return state === undefined ? undefined : (0,weekly_issue/* issueKey */.FT)(state);
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
    const [[first], [second]] = [(0,weekly_issue/* rankedCauses */.SZ)(one.issue), (0,weekly_issue/* rankedCauses */.SZ)(other.issue)];
    return first === undefined || second === undefined ? 0 : (0,suite_state/* byWeight */.I)(first, second);
}
function wantedIssue(issue, owners, plan) {
    const key = (0,weekly_issue/* issueKey */.FT)(issue);
    const newest = (0,weekly_issue/* newestOf */.su)(issue);
    const isUnread = plan.listed.some(({ number, body }) => plan.unread.has(number) && identify(body) === key);
    return {
        key,
        assignees: owners,
        held: isUnread || (0,weekly_issue/* snoozedUntil */.$_)(issue) !== undefined,
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
    const remembered = (0,issue_state/* parseIssueBody */.HM)(body)?.causes ?? [];
    if (remembered.length === 0 || JSON.stringify(remembered).length > WHOLE_MEMORY)
        return false;
    const known = new Map(remembered.map(({ key, latest = 0 }) => [key, latest]));
    return causes.some((cause) => {
        if (cause.finding.rule === 'stale/no-production-cases')
            return false;
        return ((0,weekly_issue/* latestOf */.Te)(cause) ?? 0) > (known.get(cause.finding.key) ?? Number.NEGATIVE_INFINITY);
    });
}
/** Only what was looked at is closed. */
function closingOf(key, plan) {
    const identity = identityOf(key);
    if (identity.config !== plan.config) {
        if (!plan.gone.has(identity.config))
            return undefined;
        const reason = { kind: 'not-reviewed', asOf: plan.asOf };
        return (standing) => (0,close_issue/* closeIssue */.w)(standing, reason, plan);
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
        return (0,close_issue/* closeIssue */.w)(standing, reason, plan);
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
        (0,issue_state/* parseIssueBody */.HM)(body)?.causes.some((cause) => isUnseen(cause.key)) === true);
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
    const wasAbout = (0,issue_state/* parseIssueBody */.HM)(body)?.causes ?? [];
    if (wasAbout.some(({ key }) => isUnasked(key, review)))
        return { kind: 'not-reviewed', asOf };
    const figures = (0,weekly_issues/* figuresOf */.h5)(review);
    const accepted = review.accepted.filter(({ finding }) => cause === undefined || finding.key === cause);
    return accepted.some(({ opens }) => opens)
        ? { kind: 'accepted', figures, orders: (0,weekly_issues/* ordersIn */.zi)(review, cause) }
        : { kind: 'fresh', figures };
}


/***/ }),

/***/ 46601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reviewedIssues)
/* harmony export */ });
/* harmony import */ var _report_issue_weekly_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59890);
/* harmony import */ var _plan_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28766);
/* harmony import */ var _weekly_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95759);



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
        figures: (0,_weekly_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(review),
        causes: isKnown ? (0,_report_issue_weekly_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .rankedCauses */ .SZ)(review) : [],
        ...lookAtOf(review),
        problems: review.unreadable,
        remarks: [],
    };
}
function plannedIssue(action, reviews) {
    const issue = identified('wanted' in action ? action.wanted.key : action.key, reviews);
    const standing = action.kind === 'open' || action.issue === undefined ? {} : placeOf(action.issue);
    switch (action.kind) {
        case 'open':
            return { ...issue, action: 'open', text: textOf(action.wanted.write()) };
        case 'reopen':
            return { ...issue, ...standing, action: 'reopen', text: textOf(action.wanted.write(action.issue)) };
        case 'update':
            return { ...issue, ...standing, action: 'update', text: textOf(action.wanted.write(action.issue)) };
        case 'close': {
            const closing = action.close(action.issue);
            return {
                ...issue,
                ...standing,
                action: 'close',
                why: (0,_plan_review_js__WEBPACK_IMPORTED_MODULE_1__/* .whyClosed */ .P7)(action.issue, issue, reviewOf(issue.suite, reviews), 0).kind,
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
    const { suite, cause } = (0,_plan_review_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(key);
    const review = reviewOf(suite, reviews);
    const all = review === undefined ? [] : (0,_report_issue_weekly_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .rankedCauses */ .SZ)({ causes: [...review.causes, ...review.snoozed] });
    return {
        suite,
        ...(cause === undefined ? {} : { cause }),
        ...(review === undefined ? {} : { figures: (0,_weekly_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .figuresOf */ .h5)(review), ...lookAtOf(review) }),
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
function placeOf({ number, url }) {
    return url === '' ? {} : { number, url };
}
function textOf({ title, body }) {
    return { title, body };
}


/***/ }),

/***/ 95759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cY: () => (/* binding */ hasShortKey),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   yT: () => (/* binding */ weeklyIssues),
/* harmony export */   zi: () => (/* binding */ ordersIn)
/* harmony export */ });
/* harmony import */ var _commands_standing_orders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85637);
/* harmony import */ var _report_issue_weekly_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59890);


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
    return (0,_commands_standing_orders_js__WEBPACK_IMPORTED_MODULE_0__/* .activeOrders */ .uD)(own, new Date(asOf));
}
/** While it is snoozed it goes on saying what it said. */
function ofSuite(review, issue) {
    const snoozed = (0,_report_issue_weekly_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .snoozedUntil */ .$_)(issue) === undefined ? [] : review.snoozed;
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


/***/ }),

/***/ 63717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ FULL_SHA)
/* harmony export */ });
/** A whole commit id, SHA-1 or SHA-256: a shorter one could come to mean another commit. */
const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;


/***/ })

};
