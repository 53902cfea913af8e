export const id = 622;
export const ids = [622];
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

/***/ 29388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fails),
/* harmony export */   j: () => (/* binding */ ruleOptions)
/* harmony export */ });
/* harmony import */ var _rule_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51902);

/** The options a rule works with: what the config says of the rule itself, else of its group, else the rule's defaults. */
function ruleOptions(config, ruleId) {
    const { level = 'warning', grace, threshold } = (0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .findRule */ .Il)(ruleId) ?? {};
    return {
        level,
        ...(grace === undefined ? {} : { grace }),
        ...(threshold === undefined ? {} : { threshold }),
        ...config.rules.get((0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(ruleId)),
        ...config.rules.get(ruleId),
    };
}
/** Whether a finding of this rule fails the check: `fail-on` names the rule or its group. The level plays no part. */
function fails(ruleId, failOn) {
    return failOn.includes(ruleId) || failOn.includes((0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(ruleId));
}


/***/ }),

/***/ 85596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openSampleRedactor)
});

// EXTERNAL MODULE: ./build/production/redact-sample.js + 1 modules
var redact_sample = __webpack_require__(4002);
// EXTERNAL MODULE: ./build/run/redact.js
var redact = __webpack_require__(96533);
// EXTERNAL MODULE: ./build/agent/environment.js
var environment = __webpack_require__(96979);
// EXTERNAL MODULE: ./build/agent/home.js
var agent_home = __webpack_require__(50839);
// EXTERNAL MODULE: ./build/run/redact-texts.js
var redact_texts = __webpack_require__(59004);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/gather/sample-command.js




/** What is sent at once: enough that the way there and back counts for little, in memory a few megabytes. */
const MOST_TEXTS = 2_000;
const MOST_CHARACTERS = 1 << 20;
const MOST_AT_ONCE = 4;
const TIMEOUT_MS = 60_000;
/** The suite's `redact` command for many items at once. `known` takes known secrets out of what it prints. */
function openSampleCommand({ world, suite, directory, loaded }, argv, known) {
    const home = (0,agent_home/* temporaryHome */.R)();
    const concurrency = Math.min(suite.agent?.concurrency ?? 1, MOST_AT_ONCE);
    const command = (0,redact_texts/* openRedactTexts */.M)({
        command: argv,
        cwd: directory,
        env: (0,environment/* childEnvironment */.Qc)(world.environment, { allowed: suite.agent?.env ?? [], home: home.path }),
        concurrency,
        timeoutMs: suite.agent?.timeout ?? TIMEOUT_MS,
        redact: known,
    });
    /** By reason, how many samples were withheld for it. */
    const withheld = new Map();
    async function redactBatch(batch, kind) {
        const texts = await askFor(command, batch.texts);
        if (texts.kind === 'failed') {
            // What follows the first line is what the command printed, of which it is not known what that quotes.
            const reason = texts.reason.split('\n', 1)[0] ?? '';
            withheld.set(reason, (withheld.get(reason) ?? 0) + batch.items.length);
        }
        let next = 0;
        const take = () => {
            next += 1;
            return texts.kind === 'failed' ? redact_texts/* WITHHELD */.i : (texts.texts[next - 1] ?? redact_texts/* WITHHELD */.i);
        };
        return batch.items.map((item) => kind.redact(kind.map(item, take)));
    }
    return {
        async redactAll(items, kind) {
            const done = [];
            const waiting = batchesOf(items, kind);
            const lane = async () => {
                for (let batch = waiting.next(); batch.done !== true; batch = waiting.next())
                    done[batch.value.index] = await redactBatch(batch.value, kind);
            };
            await Promise.all(Array.from({ length: concurrency }, lane));
            return done.flat();
        },
        problems: () => [...withheld].map(([reason, samples]) => ({
            message: `${reason}; the texts of ${(0,format/* plural */.LS)(samples, 'sample')} are withheld`,
            location: loaded.locate(['suites', suite.name, 'redact']),
            remedy: 'Mend the command: it answers each line with as many texts as it was given, in their order',
        })),
        async stop() {
            await command.stop();
            home.remove();
        },
    };
}
async function askFor(command, texts) {
    return texts.length === 0 ? { kind: 'redacted', texts } : command.redact(texts);
}
/** Whole items together, each batch made when it is asked for. */
function* batchesOf(items, { map }) {
    let batch = { index: 0, items: [], texts: [] };
    let characters = 0;
    for (const item of items) {
        batch.items.push(item);
        map(item, (text) => {
            batch.texts.push(text);
            characters += text.length;
            return text;
        });
        if (batch.texts.length < MOST_TEXTS && characters < MOST_CHARACTERS)
            continue;
        yield batch;
        batch = { index: batch.index + 1, items: [], texts: [] };
        characters = 0;
    }
    if (batch.items.length > 0)
        yield batch;
    return undefined;
}

// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
;// CONCATENATED MODULE: ./build/gather/sample-redactor.js




/**
 * Secrets whose values this process knows go first, then what is private by its look; the suite's `redact` command is
 * given what is left. Where it fails, all texts that it was given are withheld.
 */
function openSampleRedactor(options) {
    const { world, suite, loaded } = options;
    const known = (0,redact/* makeRedactor */.$)((0,secrets/* secretsOf */.F)(world.environment, loaded.config.suites)).text;
    const command = suite.redact === undefined ? undefined : openSampleCommand(options, suite.redact, known);
    const own = new Set(suite.steps.map(({ name }) => name));
    async function all(items, kind) {
        const builtIn = items.map((item) => kind.redact(kind.map(item, known)));
        if (command === undefined)
            return builtIn;
        return command.redactAll(builtIn, {
            redact: kind.redact,
            // The names of its steps are the suite's own.
            map: (item, map) => kind.map(item, (text, key, told) => (own.has(text) ? text : map(text, key, told))),
        });
    }
    return {
        sample: async (sample) => (await all([sample], SAMPLE))[0],
        samples: (samples) => all(samples, SAMPLE),
        json: async (value) => (await all([value], JSON_VALUE))[0],
        problems: () => command?.problems() ?? [],
        stop: async () => command?.stop(),
    };
}
const SAMPLE = { redact: redact_sample/* redactSample */.Y6, map: redact_sample/* mapSample */.zK };
const JSON_VALUE = { redact: redact_sample/* redactJson */.Kp, map: redact_sample/* mapJson */.T };


/***/ }),

/***/ 10875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
const NAMED_AS_SECRET = /TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIAL|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY/i;
/** Values that must not stand in anything that is written: those with a telling name, and those an agent is given. */
function secretsOf(environment, suites) {
    const given = new Set(suites.flatMap(({ agent }) => agent?.env ?? []));
    return Object.entries(environment).flatMap(([name, value]) => given.has(name) || NAMED_AS_SECRET.test(name) ? [value] : []);
}


/***/ }),

/***/ 6386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  add: () => (/* binding */ add)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/config/paths.js
var paths = __webpack_require__(97147);
;// CONCATENATED MODULE: ./build/cases/write/target.js



const NAME = 'from-production.jsonl';
const ENDINGS = ['.jsonl', '.ndjson'];
/**
 * The file, relative to the config's folder, that new cases of a suite are added to: the one asked for, else
 * `from-production.jsonl` where the suite would read it, else the last of its files that cases can be added to.
 */
function targetOf({ globs, files, wanted }) {
    const isRead = picomatch(globs.map(paths/* normalisePath */.qb), { dot: true });
    if (wanted !== undefined)
        return chosen((0,paths/* normalisePath */.qb)(wanted), isRead, globs);
    const own = globs.map((glob) => external_node_path_.posix.join(picomatch.scan((0,paths/* normalisePath */.qb)(glob)).base, NAME));
    const beside = globs.map((glob) => external_node_path_.posix.join(external_node_path_.posix.dirname(picomatch.scan((0,paths/* normalisePath */.qb)(glob)).base), NAME));
    const target = [...own, ...beside].find((path) => isRead(path)) ??
        files.findLast(isOfLines) ??
        globs.map(paths/* normalisePath */.qb).find((glob) => !picomatch.scan(glob).isGlob && isOfLines(glob));
    return target === undefined ? refuse(noTarget(globs)) : { ok: true, value: target };
}
function chosen(path, isRead, globs) {
    const location = { file: path };
    if (!isOfLines(path))
        return refuse({
            message: 'cases are not added to files of this kind',
            location,
            expected: `a file that ends in ${ENDINGS.join(' or ')}`,
            remedy: 'Name such a file, or write the case by hand.',
        });
    if (!isRead(path))
        return refuse({
            message: 'the suite would not read this file',
            location,
            expected: `a file that matches ${globs.join(' or ')}`,
            remedy: 'Name one that does, or add it to the cases of the suite.',
        });
    return { ok: true, value: path };
}
function isOfLines(path) {
    return ENDINGS.includes((0,external_node_path_.extname)(path).toLowerCase());
}
function noTarget(globs) {
    return {
        message: `cases are added to files of lines (${ENDINGS.join(', ')}), and the suite reads none`,
        expected: `a glob among ${globs.join(', ')} that such a file matches`,
        remedy: `Add one such as \`evals/${NAME}\` to the cases of the suite.`,
    };
}
function refuse(problem) {
    return { ok: false, problems: [problem] };
}

// EXTERNAL MODULE: ./build/cases/read.js + 1 modules
var read = __webpack_require__(69350);
// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var system_files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/values/problem.js
var values_problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/gather/case-set.js
var case_set = __webpack_require__(74005);
;// CONCATENATED MODULE: ./build/gather/known-cases.js





/**
 * A suite may have no case yet, and no file. Throws `CouldNotCheck` where anything in its files cannot be read: what
 * stands there could be the very case that is to be added, or have its id.
 */
async function readKnownCases(directory, suite, loaded) {
    const { config, file } = loaded;
    const files = await (0,system_files/* listFiles */.CS)(suite.cases, directory);
    const readings = await readingsOf(directory, suite, files, file);
    const problems = readings.flatMap((reading) => (reading.kind === 'problem' ? [reading.problem] : []));
    if (problems.length > 0)
        throw new values_problem/* CouldNotCheck */.xy(problems);
    const all = casesIn(readings);
    const casesElsewhere = [];
    for (const other of config.suites) {
        if (other.name === suite.name)
            continue;
        const theirs = await (0,system_files/* listFiles */.CS)(other.cases, directory);
        casesElsewhere.push(...casesIn(await readingsOf(directory, other, theirs, file)));
    }
    const { threshold } = (0,levels/* ruleOptions */.j)(config, 'set/duplicate');
    return {
        suite,
        files,
        cases: all.filter(({ draft }) => !draft),
        drafts: all.filter(({ draft }) => draft),
        casesElsewhere,
        ...(typeof threshold === 'number' ? { threshold } : {}),
    };
}
async function readingsOf(directory, suite, files, configFile) {
    const readings = [];
    for await (const reading of (0,read/* readCases */.k)((0,case_set/* caseSources */.Rk)(directory, files, configFile), (0,case_set/* caseReader */.iz)(suite)))
        readings.push(reading);
    return readings;
}
function casesIn(readings) {
    return readings.flatMap((reading) => (reading.kind === 'case' ? [reading.case] : []));
}

// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
// EXTERNAL MODULE: ./build/gather/project.js
var project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/github/client.js
var client = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/cases/json-text.js
var json_text = __webpack_require__(44520);
// EXTERNAL MODULE: ./build/cases/parse-case.js + 3 modules
var parse_case = __webpack_require__(99172);
// EXTERNAL MODULE: ./build/cases/schema.js
var schema = __webpack_require__(13075);
;// CONCATENATED MODULE: ./build/cases/write/case-line.js
/**
 * A case as one line of a JSONL file, without its line end: keys in the order of the documentation, and none that says
 * what is so anyway. What a reader of the file could not see is written as its escape, which means the same.
 */
function caseLine(written) {
    const { id, input, expect, covers, tags, group, source, reviewed, draft } = written;
    const said = {
        id,
        input,
        expect,
        covers,
        tags: tags.length === 0 ? undefined : tags,
        group,
        source: source && { kind: source.kind, url: source.url, ref: source.ref, date: source.date },
        reviewed,
        draft: draft ? true : undefined,
    };
    return withoutHidden(JSON.stringify(said));
}
/** Control characters, those that reorder text and those that show nothing, but for what makes up an emoji. */
const HIDDEN = /(?![\u200D\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}\u2800]/gu;
/** JSON has such characters within texts alone, where each may be escaped. */
function withoutHidden(json) {
    return json.replace(HIDDEN, (character) => Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''));
}

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/similarity/compared-texts.js
var compared_texts = __webpack_require__(16572);
// EXTERNAL MODULE: ./build/similarity/grams.js
var grams = __webpack_require__(65390);
// EXTERNAL MODULE: ./build/similarity/text-readings.js
var text_readings = __webpack_require__(55985);
;// CONCATENATED MODULE: ./build/production/failures/asked-before.js




/**
 * Which of some cases asks what an input does: the same, or with a similarity of at least `threshold` of its 3-grams,
 * the nearest and of those the first. As in `set/duplicate`, another order, date or amount is another request, and lines
 * that most inputs have say nothing of any of them.
 */
function askedBefore(inputs, threshold) {
    const texts = (0,compared_texts/* comparedTexts */.Ez)(inputs.map(compared_texts/* textOf */.b6));
    const sets = (0,grams/* gramSets */.$e)(texts);
    const exact = inputs.map(json/* canonicalJson */.dj);
    const reading = (0,text_readings/* textReadings */.l)();
    const figures = (place) => reading(texts[place] ?? '').figures;
    /** 0 where it cannot be told, or is too little. */
    function similarity(one, other) {
        if (exact[one] === exact[other])
            return 1;
        const [a = NONE, b = NONE] = [sets[one], sets[other]];
        const together = a.length + b.length;
        if (a.length === 0 || b.length === 0)
            return 0;
        const both = (0,grams/* overlap */.EF)(a, b, Math.ceil((threshold / (1 + threshold)) * together - ROUNDING));
        const alike = both < 0 ? 0 : both / (together - both);
        return alike >= threshold && figures(one) === figures(other) ? alike : 0;
    }
    return (place, among) => {
        let nearest;
        for (const { id, place: other } of among) {
            const alike = similarity(place, other);
            if (alike > (nearest?.similarity ?? 0))
                nearest = { id, similarity: alike };
        }
        return nearest;
    };
}
const NONE = new Int32Array(0);
/** A like pair must not get lost by rounding: what is let through too much is told when it is counted out. */
const ROUNDING = 1e-9;

;// CONCATENATED MODULE: ./build/production/failures/known-answer.js

/**
 * An expectation as somebody wrote it, where it is certain: of a step of the suite that is compared for equality, and
 * the very text of one value that other cases expect there. Anything else is for a person to word.
 */
function knownAnswer({ step, expected }, { steps }, cases) {
    const written = expected?.trim() ?? '';
    if (written === '' || !steps.some(({ name, scorer }) => name === step && scorer.kind === 'equals'))
        return undefined;
    const meant = new Map();
    for (const { expect } of cases) {
        const value = expect.get(step ?? '');
        if (value !== undefined && shown(value) === written)
            meant.set((0,json/* canonicalJson */.dj)(value), value);
    }
    const [value, ...others] = meant.values();
    if (value === undefined || others.length > 0)
        return undefined;
    return Object.fromEntries([[step ?? '', value]]);
}
function shown(value) {
    return typeof value === 'string' ? value : (0,json/* canonicalJson */.dj)(value);
}

// EXTERNAL MODULE: ./build/production/failures/same-address.js
var same_address = __webpack_require__(57129);
;// CONCATENATED MODULE: ./build/production/failures/draft-case.js








function draftCase(failure, known) {
    const [draft] = draftCases([failure], known);
    return draft ?? { kind: 'refused', why: 'there is no failure' };
}
/**
 * Drafts of cases, one after the other and each also held against those before it, until `most` are drafted: of the
 * failures after that nothing is said. A draft is not run until a person has taken its mark away. What somebody wrote
 * that should have happened is expected only where it is for certain an answer that this step knows.
 */
function draftCases(failures, known, most = Number.POSITIVE_INFINITY) {
    const { suite, cases, drafts, casesElsewhere = [], threshold = 0.9 } = known;
    const all = [...cases, ...drafts];
    const reader = { steps: suite.steps.map(({ name }) => name), final: finalOf(suite) };
    const taken = new Set([...all.map(({ id }) => id), ...(known.ids ?? [])]);
    const citing = citingCase([...all, ...casesElsewhere]);
    const inputs = failures.map((failure) => inputOf(failure, all));
    const asked = askedBefore([...all.map(({ input }) => input), ...inputs], threshold);
    const held = all.map(({ id }, place) => ({ id, place }));
    function draftOf({ source, ...report }, input, place) {
        const cited = citing(source) ?? repeatedSample(source, input, taken);
        if (cited !== undefined)
            return { kind: 'cited', case: cited };
        if (isEmpty(input))
            return { kind: 'refused', why: 'its input is empty' };
        const like = asked(place, held);
        if (like !== undefined)
            return { kind: 'resembles', case: like.id, similarity: like.similarity };
        const expect = knownAnswer(report, suite, cases);
        const id = freeId(source, input, taken);
        const said = { id, input, ...(expect === undefined ? {} : { expect }), source: sourceOf(source) };
        return written({ ...said, tags: [], draft: true }, reader);
    }
    const results = [];
    let drafted = 0;
    for (const [index, failure] of failures.entries()) {
        if (drafted === most)
            break;
        const place = all.length + index;
        const draft = draftOf(failure, inputs[index] ?? null, place);
        results.push(draft);
        if (draft.kind !== 'drafted')
            continue;
        drafted += 1;
        taken.add(draft.case.id);
        held.push({ id: draft.case.id, place });
    }
    return results;
}
/** What it came to as a case is read back as any case would be: nothing is drafted that `check` could not read. */
function written(draft, reader) {
    const line = caseLine(draft);
    const parsed = (0,parse_case/* parseCase */.k)({ kind: 'row', value: JSON.parse(line), location: { file: '' } }, reader);
    if (parsed.ok)
        return { kind: 'drafted', case: draft, line, open: draft.expect === undefined };
    const [{ message } = { message: 'it cannot be written as a case' }] = parsed.problems;
    return { kind: 'refused', why: message };
}
/** A text that is JSON is read as such only where the suite has cases and no input of theirs is a text. */
function inputOf({ input, source }, cases) {
    if (typeof input !== 'string' || source.kind !== 'issue')
        return input;
    if (cases.length === 0 || cases.some((one) => typeof one.input === 'string'))
        return input;
    const read = (0,json_text/* readJsonText */.g)(input, 'the input');
    return read.ok && typeof read.value === 'object' && read.value !== null ? read.value : input;
}
function isEmpty(input) {
    return typeof input === 'string' ? input.trim() === '' : ['null', '[]', '{}'].includes((0,json/* canonicalJson */.dj)(input));
}
function citingCase(cases) {
    const byAddress = new Map();
    for (const { id, source } of cases.toReversed())
        if (source?.url !== undefined)
            byAddress.set((0,same_address/* sameAddress */.x)(source.url), id);
    return (source) => (source.kind === 'issue' ? byAddress.get((0,same_address/* sameAddress */.x)(source.url)) : undefined);
}
function sourceOf(source) {
    if (source.kind === 'issue')
        return { kind: 'issue', url: source.url, date: source.date };
    const ref = source.id?.trim() ?? '';
    return {
        kind: 'production',
        ...((0,schema/* isLabel */.J2)(ref) ? { ref } : {}),
        ...(source.date === undefined ? {} : { date: source.date }),
    };
}
/** What became of its case since does not matter: its words may have been changed by people. */
function repeatedSample(source, input, taken) {
    if (source.kind === 'issue' || source.id === undefined)
        return undefined;
    const id = sampleId(source, input);
    return taken.has(id) ? id : undefined;
}
function freeId(source, input, taken) {
    const id = source.kind === 'issue' ? `issue-${source.number}` : sampleId(source, input);
    for (let nth = 1;; nth += 1) {
        const numbered = nth === 1 ? id : `${id}-${nth}`;
        if (!taken.has(numbered))
            return numbered;
    }
}
/** By both: ids that were redacted may be those of many samples, and many may ask the same. */
function sampleId({ id, date }, input) {
    const digest = (0,json/* sha256 */.sc)((0,json/* canonicalJson */.dj)([id ?? null, input])).slice(0, 8);
    return ['prod', ...(date === undefined ? [] : [date]), digest].join('-');
}
function finalOf({ steps }) {
    return steps.find(({ final }) => final)?.name ?? '';
}

// EXTERNAL MODULE: ./build/values/days.js
var days = __webpack_require__(83012);
;// CONCATENATED MODULE: ./build/production/failures/failure.js

/** A report with its source: that is the repository's own, so that nothing of it is private. */
function reportedFailure(report, source) {
    return { ...report, source };
}
/** What a sample tells of its failure: the first step that ended with an error, and what the agent answered. */
function failureOfSample(sample) {
    const { id, at, input, output, steps = [] } = sample;
    const failed = steps.find(({ error }) => error !== undefined);
    const happened = output ?? steps.at(-1)?.output ?? failed?.output;
    const error = failed?.error ?? sample.error;
    return {
        input,
        ...(happened === undefined ? {} : { happened }),
        ...(failed === undefined ? {} : { step: failed.name }),
        ...(error === undefined ? {} : { error }),
        source: {
            kind: 'production',
            ...(id === undefined ? {} : { id }),
            ...(at === undefined ? {} : { date: (0,days/* dayOf */.kb)(at) }),
        },
    };
}
/** `#12` or `4bf92f35…`: how a reader knows again what is spoken of. It is data. */
function nameOf(source) {
    if (source.kind === 'issue')
        return `#${source.number}`;
    return source.id ?? 'a sample without an id';
}

// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/added.js







function renderAdded(report) {
    return (0,markdown/* toMarkdown */.l)(blocksOf(report));
}
function renderAddedText(report, { columns, style } = {}) {
    return (0,terminal/* toTerminal */.yw)(blocksOf(report), columns, style);
}
/** `left`, `remarks` and `problems` are there only where there are any. */
function addedJson({ added, dropped, left, remarks, problems }) {
    return (0,report_json/* printJson */.Q2)({
        version: 1,
        added: added.map(({ said: _, ...one }) => one),
        dropped,
        ...(left === 0 ? {} : { left }),
        ...(remarks.length === 0 ? {} : { remarks }),
        ...(problems.length === 0 ? {} : { problems }),
    });
}
function blocksOf({ added, dropped, left, atOnce, written, remarks }) {
    const open = added.filter((one) => one.open).length;
    return [
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${headline(added.length, written)}`),
        ...(added.length === 0 ? [] : [(0,blocks/* list */.p_)(added.map(addedWords))]),
        ...(dropped.length === 0
            ? []
            : [(0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,format/* plural */.LS)(dropped.length, 'failure')} left out:`), (0,blocks/* list */.p_)(dropped.map(droppedWords))]),
        ...(left === 0 ? [] : [(0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${leftOut(left, atOnce)}`)]),
        ...remarks.map((remark) => (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* prose */.CS)(remark)}`)),
        ...(added.length === 0 ? [] : [(0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${remaining(open, added.length)}`)]),
    ];
}
function headline(cases, written) {
    if (cases === 0)
        return written ? 'No case was added.' : 'No case would be added.';
    return `${(0,format/* plural */.LS)(cases, 'drafted case')} ${written ? 'added' : 'would be added'}:`;
}
function leftOut(left, atOnce) {
    const why = atOnce === undefined ? '`--limit` was reached' : `${atOnce} at once; run it again, or give \`--limit\``;
    return `${(0,format/* plural */.LS)(left, 'more failure')} not looked at: ${why}.`;
}
function addedWords(added) {
    const { suite, case: id, file, line, open, source, happened, said } = added;
    const expectation = open ? 'with its expectation open' : 'with what is expected there as reported';
    return (0,words/* joined */.oR)([
        (0,words/* words */.aL) `${(0,words/* code */.aY)(id)} of ${(0,words/* code */.aY)(suite)}: ${(0,words/* code */.aY)(`${file}:${line}`, 160)}, ${expectation}`,
        (0,words/* words */.aL) `From ${(0,words/* code */.aY)(source)}`,
        wentWrong(added),
        happened === undefined ? [] : (0,words/* words */.aL) `What happened: ${(0,words/* code */.aY)(added_shown(happened), 300)}`,
        said === undefined ? [] : (0,words/* words */.aL) `Somebody said: ${(0,words/* code */.aY)(said, 300)}`,
    ], '. ');
}
function wentWrong({ step, error }) {
    if (step === undefined)
        return error === undefined ? [] : (0,words/* words */.aL) `Ended with the error ${(0,words/* code */.aY)(error)}`;
    return error === undefined ? (0,words/* words */.aL) `Failed step: ${(0,words/* code */.aY)(step)}` : (0,words/* words */.aL) `Failed step: ${(0,words/* code */.aY)(step)} (${(0,words/* code */.aY)(error)})`;
}
function added_shown(value) {
    return typeof value === 'string' ? value : (0,json/* canonicalJson */.dj)(value);
}
function droppedWords({ source, reason }) {
    return (0,words/* words */.aL) `${(0,words/* code */.aY)(source)}: ${reason}`;
}
function remaining(open, cases) {
    const them = cases === 1 ? 'it' : 'them';
    const write = open === 0 ? 'See that the expectation is right' : 'Write what is expected under `expect`';
    return `Drafts are neither run nor counted. ${write}, then take \`"draft": true\` away. Read ${them} first: what is private should be gone, and only people can tell.`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/system/standard-input.js


/** In bytes: one sample is meant, and no stream without an end. */
const MOST = 64 << 20;
/** All that is written to standard input. Throws `CouldNotCheck` where that is too much, or no text. */
async function readStandardInput() {
    const chunks = [];
    let size = 0;
    for await (const chunk of process.stdin) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > MOST)
            throw unreadable('is too long', `at most ${MOST >> 20} MB`);
    }
    const bytes = Buffer.concat(chunks);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw unreadable('holds bytes that are not UTF-8', 'UTF-8');
    return bytes.toString('utf8');
}
function unreadable(what, expected) {
    return new values_problem/* CouldNotCheck */.xy({ message: `what stands on standard input ${what}`, expected });
}

;// CONCATENATED MODULE: ./build/cases/write/append-lines.js
/** What is to be added to a file of lines so that these stand at its end, each on a line of its own. */
function appendedTo(text, lines) {
    if (lines.length === 0)
        return '';
    const end = lineEndOf(text);
    const isOpen = text !== '' && text !== MARK && !text.endsWith('\n');
    return `${isOpen ? end : ''}${lines.map((line) => `${line}${end}`).join('')}`;
}
const MARK = '\uFEFF';
/** That of the last line that has one: a file of mixed ends goes on as it ended. */
function lineEndOf(text) {
    return text[text.lastIndexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}

// EXTERNAL MODULE: ./build/system/append-file.js + 1 modules
var append_file = __webpack_require__(18687);
// EXTERNAL MODULE: ./build/system/own-place.js
var own_place = __webpack_require__(7302);
;// CONCATENATED MODULE: ./build/jobs/add/append-cases.js






/**
 * Adds lines at the end of a file, `name` in messages, which is made where there is none, and gives the number of the
 * first of them. What stands in it stays as it is, byte by byte.
 */
async function appendCases(directory, file, lines, { dryRun, name }) {
    const standing = await (0,own_place/* standingAt */.I)(directory, file);
    if (standing === 'something-else')
        throw elsewhere(name);
    const path = (0,external_node_path_.join)(directory, file);
    const before = async () => (standing === 'file' ? await (0,system_files/* readExactly */.Lo)(path, name) : '');
    if (dryRun || lines.length === 0)
        return lineAfter(await before());
    const target = (0,append_file/* openAppendFile */.V)(path);
    try {
        const text = await before();
        target.append(appendedTo(text, lines));
        return lineAfter(text);
    }
    finally {
        target.close();
    }
}
function lineAfter(text) {
    const isOpen = text !== '' && text !== '\uFEFF' && !text.endsWith('\n');
    return text.split('\n').length + (isOpen ? 1 : 0);
}
function elsewhere(file) {
    return new values_problem/* CouldNotCheck */.xy({
        message: 'this is no file of its own, or a link leads there',
        location: { file },
        expected: 'a file within the folder of the config, reached without a link',
        remedy: 'Name another with --to, or put the file itself there',
    });
}

// EXTERNAL MODULE: ./build/gather/sample-redactor.js + 1 modules
var sample_redactor = __webpack_require__(85596);
// EXTERNAL MODULE: ./build/github/find-place.js
var find_place = __webpack_require__(10997);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/github/issue-text.js

/** REST tells neither who edited a text nor when: comments and labels change `updated_at` as well. */
const QUERY = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { number body url createdAt lastEditedAt editor { __typename login } }
  }
}`;
const at = iso/* datetime */.w$({ offset: true }).transform((text) => Date.parse(text));
const answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        issue: schemas/* object */.Ikc({
            number: schemas/* int */.Whr().positive(),
            body: schemas/* string */.YjP(),
            url: schemas/* url */.OZ5(),
            createdAt: at,
            lastEditedAt: at.nullable(),
            editor: schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable(),
        }),
    }),
});
/** Throws what GitHub threw, and where it answers with something else. */
async function readIssueText(client, number) {
    const answer = answerSchema.safeParse(await client.octokit.graphql(QUERY, { ...client.in, number }));
    if (!answer.success)
        throw new Error('GitHub answered with something that is no issue');
    const { lastEditedAt, editor, createdAt, ...text } = answer.data.repository.issue;
    const by = { login: editor?.login ?? '', bot: editor?.__typename === 'Bot' };
    return { ...text, openedAt: createdAt, ...(lastEditedAt === null ? {} : { edited: { at: lastEditedAt, by } }) };
}

// EXTERNAL MODULE: ./build/github/labels.js
var labels = __webpack_require__(69275);
// EXTERNAL MODULE: ./build/github/refusal.js
var refusal = __webpack_require__(32074);
// EXTERNAL MODULE: ./build/github/issues.js
var issues = __webpack_require__(14036);
;// CONCATENATED MODULE: ./build/github/reported-issue.js

/** Any issue of the repository, by its number; `undefined` where there is none, or a pull request. Throws what GitHub threw. */
async function readReportedIssue(client, number) {
    try {
        const { data } = await client.octokit.rest.issues.get({ ...client.in, issue_number: number });
        return data.pull_request === undefined ? (0,issues/* parseIssue */.Zp)(data) : undefined;
    }
    catch (error) {
        if ((0,issues/* isGone */.ST)(error))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/production/failures/form-layout.js
var form_layout = __webpack_require__(7731);
;// CONCATENATED MODULE: ./build/production/failures/read-failure-form.js

/**
 * Reads the text of an issue that was filed with a form: below each label as a heading stands its answer. An answer
 * may hold anything, lines that look like these headings included. Whatever it holds, the form's own headings are all
 * there, each once and in order, so that a heading that stands once is the form's: only between two such headings
 * does it stand for certain what was answered. The first one is the form's, too, where the text begins with it.
 */
function readFailureForm(body, layout = form_layout/* STANDARD_LAYOUT */.TG) {
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
    const { input = '', ...others } = Object.fromEntries(form_layout/* FIELDS */.cJ.flatMap((id) => {
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

;// CONCATENATED MODULE: ./build/production/failures/suite-for.js
/**
 * The suite that a failure belongs to: the first, in the order of the config, that has the step it names, else the
 * first. `undefined` where there is none.
 */
function suiteFor(step, suites) {
    return suites.find(({ steps }) => steps.some(({ name }) => name === step)) ?? suites[0];
}

// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
// EXTERNAL MODULE: ./build/system/git-remote.js
var git_remote = __webpack_require__(89243);
// EXTERNAL MODULE: ./build/jobs/weekly/confirmation.js
var weekly_confirmation = __webpack_require__(98680);
// EXTERNAL MODULE: ./build/jobs/weekly/orders.js + 3 modules
var orders = __webpack_require__(96565);
;// CONCATENATED MODULE: ./build/jobs/add/adding.js

/** Runs something with a redactor. Texts that it had to withhold are the input of no case: throws `CouldNotCheck`. */
async function withNothingWithheld(redactor, body) {
    try {
        const result = await body();
        const problems = redactor.problems();
        if (problems.length > 0)
            throw new values_problem/* CouldNotCheck */.xy(problems);
        return result;
    }
    finally {
        await redactor.stop();
    }
}

;// CONCATENATED MODULE: ./build/jobs/add/from-issue.js



















/** What labels are put under unless it is said: they are nobody's word. */
const WORKFLOW_LOGIN = 'github-actions[bot]';
/** What an issue reports, if somebody who may write in its repository has confirmed it. */
async function failureOfIssue(named, request, connect) {
    const { world, loaded, suites, directory } = request;
    const repository = await (0,git/* openRepository */.h_)(directory);
    const place = placeOf(named, (0,find_place/* findPlace */.P)(world.environment, await (0,git_remote/* originOf */.y)(repository)));
    const { GITHUB_TOKEN, GH_TOKEN, GITHUB_ACTIONS } = world.environment;
    const token = GITHUB_TOKEN ?? GH_TOKEN ?? '';
    if (token === '')
        throw new values_problem/* CouldNotCheck */.xy({
            message: 'there is no token to read the issue with',
            expected: 'one that may read issues, in GITHUB_TOKEN or GH_TOKEN',
            remedy: 'Set it, such as with GH_TOKEN=$(gh auth token)',
        });
    const client = await connect(place, token, world.log.warning, GITHUB_ACTIONS === 'true');
    const search = { label: loaded.config.labels.failure, login: request.options.login ?? WORKFLOW_LOGIN };
    const { url, opened, body } = await confirmedText(client, named.number, search);
    const reading = readFailureForm(body, await layoutIn(repository));
    if (reading.kind !== 'read')
        throw noInput(named.number, reading.kind === 'unreadable' ? reading.why : undefined);
    for (const heading of reading.ambiguous)
        world.log.warning(`What stands under “${heading}” is left out: it cannot be told where it begins or ends`);
    const suite = suiteFor(reading.report.step, suites);
    if (suite === undefined)
        return { bySuite: [], problems: [], remarks: [] };
    const redactor = (0,sample_redactor/* openSampleRedactor */.z)({ world, suite, directory, loaded });
    const report = await withNothingWithheld(redactor, () => redactor.json(reading.report));
    const source = { kind: 'issue', number: named.number, url, date: (0,days/* dayOf */.kb)(opened) };
    return { bySuite: [{ suite, failures: [reportedFailure(report, source)] }], problems: [], remarks: [] };
}
async function confirmedText(client, number, { label, login }) {
    const ask = (0,orders/* askOnce */.RV)(client);
    const found = await asked(`show issue ${number}`, () => readReportedIssue(client, number));
    if (found === undefined)
        throw new values_problem/* CouldNotCheck */.xy({ message: `there is no issue ${number} in ${client.in.owner}/${client.in.repo}` });
    const { issue, author } = found;
    if (!(0,labels/* hasLabel */.RX)(issue.labels, label))
        throw notConfirmed(number, `it does not carry the label \`${label}\``);
    const by = { login: author === 'ghost' ? '' : author, bot: author.endsWith('[bot]') };
    const confirmation = await (0,weekly_confirmation/* confirmations */.F)(client, { label, login, ask, word: 'newest' })({ number, by });
    if (confirmation.kind === 'unknown')
        throw notConfirmed(number, confirmation.why);
    if (confirmation.kind === 'not-confirmed')
        throw notConfirmed(number, 'nobody who may write here has confirmed it');
    // Read last: what is edited from here on is not what is taken.
    const { body, edited, openedAt } = await asked(`show issue ${number}`, () => readIssueText(client, number));
    if (edited !== undefined && edited.at >= confirmation.at) {
        const access = await ask(edited.by.login);
        if (access.kind !== 'may-write')
            throw notConfirmed(number, 'its text was edited since, and not by somebody who may write here');
    }
    return { body, opened: openedAt, url: issue.url };
}
async function asked(what, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw (0,refusal/* refusedTo */.a3)(what, error, 'issues: read');
    }
}
/** An address names a repository as well: that of another one is no issue of this suite. */
function placeOf({ number, url }, place) {
    if (place === undefined)
        throw new values_problem/* CouldNotCheck */.xy({
            message: 'it is not known which repository on GitHub this is',
            expected: 'a remote `origin` on github.com, or GITHUB_REPOSITORY=owner/name (with GITHUB_SERVER_URL elsewhere)',
        });
    const own = `${place.serverUrl}/${place.owner}/${place.repository}/issues/${number}`;
    if (url === undefined || (0,same_address/* sameAddress */.x)(url) === (0,same_address/* sameAddress */.x)(own))
        return place;
    throw new values_problem/* CouldNotCheck */.xy({
        message: 'this is an issue of another repository',
        expected: `one of ${place.owner}/${place.repository}`,
        remedy: 'Write the case by hand, and give the address as its source.url',
    });
}
async function layoutIn({ root }) {
    const text = await (0,system_files/* readInside */.xO)(root, form_layout/* FORM_PATH */.d3);
    return (text === undefined ? undefined : (0,form_layout/* layoutOf */.aH)(text)) ?? form_layout/* STANDARD_LAYOUT */.TG;
}
function notConfirmed(number, why) {
    return new values_problem/* CouldNotCheck */.xy({
        message: `issue ${number} is not taken: ${why}`,
        expected: 'an issue that somebody with write access has labelled, or commanded to become a case',
        remedy: 'Comment `/evalgap add-case` on it, or put the label on',
    });
}
function noInput(number, why) {
    const reason = why ?? 'it was not filed with the form, so that it cannot be told what the agent was asked';
    return new values_problem/* CouldNotCheck */.xy({
        message: `issue ${number} is not taken: ${reason}`,
        remedy: 'Edit its text so that it has the headings of the form, each once and in order, or write the case by hand',
    });
}

// EXTERNAL MODULE: ./build/production/read-samples.js + 19 modules
var read_samples = __webpack_require__(54123);
// EXTERNAL MODULE: ./build/system/packed-lines.js
var packed_lines = __webpack_require__(81744);
;// CONCATENATED MODULE: ./build/jobs/add/chosen-samples.js


/** Those that any of the options names, the newest first. `name` is what messages call their source. */
function chosenSamples(samples, { id: ids, failed, routed, limit }, name) {
    const absent = ids.filter((id) => !samples.some((sample) => sample.id === id));
    if (absent.length > 0)
        throw new values_problem/* CouldNotCheck */.xy(absent.map((id) => ({ message: `no sample has the id ${JSON.stringify(id)}`, location: { file: name } })));
    const isChoice = ids.length > 0 || failed || routed;
    if (!isChoice && samples.length > 1 && limit === undefined)
        throw notChosen(samples.length, name);
    return samples
        .filter((sample) => !isChoice ||
        (sample.id !== undefined && ids.includes(sample.id)) ||
        (failed && isFailed(sample)) ||
        (routed && sample.routed === true))
        .toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0));
}
/** What the options take, where they took nothing: a sentence. */
function nothingChosen(samples, { failed, routed }, name) {
    const taken = [
        ...(failed ? ['`--failed` takes those with `correct: false`, an `error` or a step that has one'] : []),
        ...(routed ? ['`--routed` takes those with `routed: true`'] : []),
    ];
    return `0 of ${(0,format/* plural */.LS)(samples, 'sample')} in \`${name}\`: ${taken.join('; ')}.`;
}
function isFailed({ correct, error, steps = [] }) {
    return correct === false || error !== undefined || steps.some(({ error }) => error !== undefined);
}
function notChosen(samples, file) {
    return new values_problem/* CouldNotCheck */.xy({
        message: `there are ${(0,format/* plural */.LS)(samples, 'sample')} here`,
        location: { file },
        expected: 'a choice among them',
        remedy: 'Name some with --id, or take those that went wrong with --failed, that were handed over with --routed, or the newest with --limit',
    });
}

;// CONCATENATED MODULE: ./build/jobs/add/from-samples.js











/** The samples that are asked for, the newest first, as failures of the suites they belong to. */
async function failuresOfSamples(source, request, standardInput) {
    const read = source.kind === 'file' ? await samplesIn(source.path, request) : await sampleOn(standardInput, request);
    for (const remark of read.remarks)
        request.world.log.info(remark);
    if (read.samples.length === 0 && read.problems.length > 0)
        throw new values_problem/* CouldNotCheck */.xy(read.problems);
    const name = source.kind === 'file' ? source.path : STANDARD_INPUT;
    const bySuite = new Map();
    const chosen = chosenSamples(read.samples, request.options, name);
    for (const sample of chosen) {
        const suite = suiteOf(sample, source, request);
        if (suite !== undefined)
            bySuite.set(suite, [...(bySuite.get(suite) ?? []), sample]);
    }
    const failures = [];
    for (const [suite, samples] of bySuite)
        failures.push({ suite, failures: await redacted(suite, samples, request) });
    const isEmpty = chosen.length === 0 && read.samples.length > 0;
    const remarks = isEmpty ? [nothingChosen(read.samples.length, request.options, name)] : [];
    return { bySuite: failures, problems: read.problems, remarks };
}
/** As a file of its kind would be called. */
const STANDARD_INPUT = 'standard-input.jsonl';
async function samplesIn(path, { world }) {
    const lines = () => (0,packed_lines/* readPackedLines */.c)((0,external_node_path_.resolve)(world.directory, path), path);
    return (0,read_samples/* readSampleFiles */.I)([{ file: path, lines }], undefined, { now: world.now });
}
async function sampleOn(standardInput, { world }) {
    const text = await standardInput();
    async function* lines() {
        yield* text.split('\n');
    }
    const read = await (0,read_samples/* readSampleFiles */.I)([{ file: STANDARD_INPUT, lines }], undefined, { now: world.now });
    if (read.samples.length > 0 || read.problems.length > 0)
        return read;
    throw new values_problem/* CouldNotCheck */.xy({ message: 'no sample stands on standard input', expected: 'a JSON object with an input' });
}
async function redacted(suite, samples, { world, loaded, directory }) {
    const redactor = (0,sample_redactor/* openSampleRedactor */.z)({ world, suite, directory, loaded });
    return withNothingWithheld(redactor, async () => (await redactor.samples(samples)).map(failureOfSample));
}
/** The suite that says that its samples are in this file, else the first with a step that the sample has. */
function suiteOf({ steps = [] }, source, { suites, world, directory }) {
    if (source.kind === 'file') {
        const path = (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(world.directory, source.path)).split(external_node_path_.sep).join('/');
        const owner = suites.find(({ production }) => production?.samples.some((glob) => picomatch.isMatch(path, (0,paths/* normalisePath */.qb)(glob), { dot: true })));
        if (owner !== undefined)
            return owner;
    }
    const names = [...steps.filter(({ error }) => error !== undefined), ...steps].map(({ name }) => name);
    const known = names.find((name) => suites.some((suite) => suite.steps.some((step) => step.name === name)));
    return suiteFor(known, suites);
}

;// CONCATENATED MODULE: ./build/jobs/add/source-named.js
/** `#12`, `12` or the address of an issue; `-`; else a file, which is named `./12` where it is called like an issue. */
function sourceNamed(from) {
    if (from === '-')
        return { kind: 'standard-input' };
    const [, number] = /^#?([1-9]\d{0,9})$/.exec(from) ?? [];
    if (number !== undefined)
        return { kind: 'issue', number: Number(number) };
    const [, url = '', within] = /^(https?:\/\/[^?#]+\/issues\/([1-9]\d{0,9}))(?:[/?#].*)?$/i.exec(from) ?? [];
    return within === undefined ? { kind: 'file', path: from } : { kind: 'issue', number: Number(within), url };
}

// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
;// CONCATENATED MODULE: ./build/jobs/add.js
















const MOST_AT_ONCE = 20;
/** Drafts cases from samples or from an issue, and adds them to a file of the suite. Read once more, it adds nothing. */
async function add(world, options, [from = ''], outside = { standardInput: readStandardInput, connect: client/* connect */.Ng }) {
    const path = (0,external_node_path_.resolve)(world.directory, options.config);
    const loaded = await (0,project/* readConfig */.Xg)(path, options.config);
    const request = { world, options, loaded, suites: (0,project/* chosenSuites */.sM)(loaded, options.suite), directory: (0,external_node_path_.dirname)(path) };
    const source = sourceNamed(from);
    const read = source.kind === 'issue'
        ? await failureOfIssue(source, request, outside.connect)
        : await failuresOfSamples(source, request, outside.standardInput);
    const { problems } = read;
    const report = await added(read, request);
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderAddedText(report, (0,output/* textOptions */.aW)(world)),
        markdown: () => renderAdded(report),
        json: () => addedJson(report),
        findings: [],
        problems,
    });
    // Some of the source was read, so that these are no reason to fail.
    if (options.format !== 'github')
        for (const problem of problems)
            world.log.warning((0,values_problem/* formatProblem */.Vw)(problem));
    return 0;
}
async function added({ bySuite, problems, ...read }, request) {
    const { options, loaded, directory } = request;
    const cases = [];
    const dropped = [];
    const remarks = [...read.remarks];
    let left = 0;
    for (const { suite, failures } of bySuite) {
        const known = await readKnownCases(directory, suite, loaded);
        const wanted = wantedIn(request);
        const { cases: globs } = suite;
        const file = (0,values_problem/* unwrap */.oA)(targetOf({ globs, files: known.files, ...(wanted === undefined ? {} : { wanted }) }));
        const drafts = draftCases(failures, known, (options.limit ?? MOST_AT_ONCE) - cases.length);
        const lines = drafts.flatMap((draft) => (draft.kind === 'drafted' ? [draft.line] : []));
        let line = await appendCases(directory, file, lines, {
            dryRun: options.dryRun,
            name: (0,places/* pathBeside */.KY)(loaded.file, file),
        });
        for (const [index, draft] of drafts.entries()) {
            const failure = failures[index];
            if (failure === undefined)
                continue;
            if (draft.kind !== 'drafted')
                dropped.push({ source: nameOf(failure.source), ...reasonOf(draft) });
            else {
                const place = { suite: suite.name, case: draft.case.id, file: (0,places/* pathBeside */.KY)(loaded.file, file), line };
                cases.push({ ...place, open: draft.open, source: nameOf(failure.source), ...toldOf(failure, draft.open) });
                line += 1;
            }
        }
        left += failures.length - drafts.length;
        if (lines.length > 0 && known.cases.length === 0)
            remarks.push(nothingToRun(suite));
    }
    const atOnce = options.limit === undefined ? { atOnce: MOST_AT_ONCE } : {};
    return { added: cases, dropped, left, ...atOnce, written: !options.dryRun, remarks, problems };
}
function nothingToRun({ name }) {
    return `\`${name}\` has no finished case: with drafts alone \`evalgap check\` exits with 2. Finish one of them first.`;
}
/** Where the command was called is not where the config lies. */
function wantedIn({ world, options, directory }) {
    if (options.to === undefined)
        return undefined;
    return (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(world.directory, options.to)).split(external_node_path_.sep).join('/');
}
/** What helps to finish the draft. */
function toldOf({ step, error, happened, expected }, open) {
    return {
        ...(step === undefined ? {} : { step }),
        ...(error === undefined ? {} : { error }),
        ...(happened === undefined ? {} : { happened }),
        ...(open && expected !== undefined ? { said: expected } : {}),
    };
}
function reasonOf(draft) {
    if (draft.kind === 'refused')
        return { reason: draft.why };
    if (draft.kind === 'cited')
        return { reason: `it is the case ${draft.case} already` };
    const alike = draft.similarity === 1 ? 'the very same' : `alike by ${Math.floor(draft.similarity * 100)} %`;
    return { reason: `it asks what the case ${draft.case} asks (${alike})`, resembles: draft.case };
}


/***/ }),

/***/ 73424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ keyWords)
/* harmony export */ });
/** `customerPhone_2` → `customer Phone 2`: a key as words that say what stands under it. */
function keyWords(key) {
    if (/^[a-z]*$/.test(key))
        return key;
    return key.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ').replace(/[_-]+/g, ' ');
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

/***/ 57129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ sameAddress)
/* harmony export */ });
/** One text for an issue, however its address was copied: GitHub minds no case, and comments have anchors. */
function sameAddress(address) {
    if (!URL.canParse(address))
        return address;
    const url = new URL(address);
    return `${url.host}${url.pathname.replace(/\/+$/, '')}`.toLowerCase();
}


/***/ }),

/***/ 4002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ mapJson),
  zK: () => (/* binding */ mapSample),
  Kp: () => (/* binding */ redactJson),
  Y6: () => (/* binding */ redactSample)
});

// EXTERNAL MODULE: ./build/privacy/key-words.js
var key_words = __webpack_require__(73424);
;// CONCATENATED MODULE: ./build/privacy/key-tells.js

const NOTHING_ABOVE = { keys: [], person: false };
/** Keys that say nothing themselves: what stands under them is what the key above says. */
const EMPTY = words('value, number, content, text, raw, formatted, national, international, e164, digits, full, current, home, work, main, primary');
/** What finders know by the words before it. */
const BEFORE = /phone|mobile?|telefon|\b(?:tel|fon|fax|cell|whats ?app|sms|handy)\b|rufnummer|pass|pwd|pw|kennwort|secret|token|key|credential|authorization|bearer|cookie|session|card|ssn|social security/;
const PERSON = words('customer, user, contact, person, client, caller, sender, recipient, patient, passenger, guest, employee, member, ' +
    'owner, buyer, shopper, cardholder, card holder, account holder, beneficiary, applicant, tenant, traveler, traveller, ' +
    'kunde, benutzer, kontakt');
const NAME = words('first name, firstname, given name, givenname, middle name, last name, lastname, family name, familyname, surname, ' +
    'full name, fullname, maiden name, forename, vorname, nachname, familienname');
const ADDRESS = words('address, street, street address, street name, address line, addressline, shipping address, billing address, ' +
    'delivery address, home address, postal address, mailing address, residential address, work address, ' +
    'customer address, adresse, anschrift, lieferadresse, rechnungsadresse, strasse, straße');
const BIRTH = words('dob, date of birth, dateofbirth, birth date, birthdate, birthday, birth day, geburtsdatum, geburtstag');
const CODE = words('pin, card pin, cvc, cvv, csc, card code, security code, card security code, otp, one time code, one time password, ' +
    'one time passcode, one time pin, verification code, auth code, authentication code, mfa code, sms code, tan, totp');
/** Beside one of these a `name` is a person's. */
const OF_A_PERSON = new Set([...NAME, ...BIRTH, ...words('email, e mail, email address, ssn, gender')]);
/** What a few keys in a row say. */
function whatKeysTell({ keys, person }) {
    const forms = keys.map(formOf);
    const nearest = forms.at(-1) ?? '';
    // At most as many as are handed down.
    const telling = forms.findLastIndex((form) => !EMPTY.has(form));
    const form = forms[telling] ?? '';
    if (form === '')
        return {};
    const whole = wholeOf(form, forms[telling - 1] ?? '', person && telling === forms.length - 1);
    const isSaid = form === nearest && form === singular(form);
    return {
        ...(whole === undefined ? {} : { whole }),
        ...(isSaid || !BEFORE.test(form) ? {} : { before: singular(form) }),
    };
}
/** The keys above what stands under one more. */
function under(above, key, beside) {
    const label = LABELLED.has(key) ? labelIn(beside) : undefined;
    const keys = [...above.keys, ...(label === undefined ? [] : [label]), key].slice(-MOST_KEYS);
    return { keys, person: key === 'name' && Object.keys(beside).some((other) => OF_A_PERSON.has(formOf(other))) };
}
const MOST_KEYS = 4;
const LABELS = ['name', 'key', 'field', 'header', 'label', 'type'];
const LABELLED = words('value, content, number');
/** `{name: 'phone', value: …}`: the one that tells most of what stands beside it. */
function labelIn(beside) {
    const labels = LABELS.flatMap((name) => {
        const label = Object.hasOwn(beside, name) ? beside[name] : undefined;
        return typeof label === 'string' && formOf(label) !== '' ? [label] : [];
    });
    return labels.find((label) => tells(formOf(label))) ?? labels[0];
}
function tells(form) {
    return BEFORE.test(form) || wholeOf(form, '', false) !== undefined;
}
function wholeOf(form, above, person) {
    const [own, outer] = [form.replace(/ ?\d{1,2}$/, ''), singular(above)];
    if (NAME.has(form) || PERSON.has(/^(.*) name$/.exec(form)?.[1] ?? ''))
        return isLogin(form) ? undefined : 'name';
    if (form === 'name' && (person || isPerson(outer)))
        return 'name';
    if ((form === 'first' || form === 'last' || form === 'family' || form === 'given') && outer === 'name')
        return 'name';
    if (ADDRESS.has(own) || (own === 'line' && ADDRESS.has(outer)))
        return 'address';
    if (BIRTH.has(form))
        return 'birth';
    return CODE.has(own) ? 'code' : undefined;
}
/** `customer`, `get_customer`, `user details` */
function isPerson(form) {
    const whose = form.replace(/ (?:info|information|detail|data|profile|record)$/, '');
    return PERSON.has(whose) || PERSON.has(/[^ ]+$/.exec(whose)?.[0] ?? '');
}
/** What somebody signs in with is no name: `user_name`. */
function isLogin(form) {
    return form === 'user name';
}
/** `firstName`, `first-name` and `First name:` → `first name`; empty where a key is more than a few words. */
function formOf(key) {
    if (key.length > LONGEST_KEY)
        return '';
    const form = (0,key_words/* keyWords */.V)(key.replace(/[.:*?]+/g, ' '))
        .replace(/ +/g, ' ')
        .trim()
        .toLowerCase();
    return /^\p{L}[\p{L} ]*\d{0,2}$/u.test(form) ? form : '';
}
const LONGEST_KEY = 40;
function singular(form) {
    return form.replace(/(?<=\p{L}{2})(?<!s)s$/u, '');
}
function words(list) {
    return new Set(list.split(', '));
}

// EXTERNAL MODULE: ./build/privacy/placeholders.js + 14 modules
var placeholders = __webpack_require__(33200);
// EXTERNAL MODULE: ./build/prompts/pin.js
var pin = __webpack_require__(72811);
;// CONCATENATED MODULE: ./build/production/redact-sample.js




/** A sample with placeholders for everything private in it, the same one for the same value wherever it stands. */
function redactSample(sample) {
    return redacted(sample, (map) => mapSample(sample, map));
}
/** The same of any value: keys and whole numbers included, and a key says what stands under it. */
function redactJson(value) {
    return redacted(value, (map) => mapJson(value, map));
}
/** All is read before anything is written: a value may be told by words that stand far behind its first place. */
function redacted(value, mapped) {
    const own = (0,placeholders/* openPlaceholders */.R)();
    mapped((text, key, told) => {
        own.note(text, (0,key_words/* keyWords */.V)(key), told);
        return text;
    });
    return (own.any() ? mapped(replacing(own)) : value);
}
function replacing(own) {
    return (text, key, told) => {
        const replaced = own.replace(text, (0,key_words/* keyWords */.V)(key), told);
        // The key is replaced as well, and may tell another thing of the text then.
        const after = own.replace(key);
        return after === key ? replaced : own.replace(replaced, (0,key_words/* keyWords */.V)(after), told);
    };
}
/**
 * Every text of a sample as `map` makes it, always in the same order: its id, what was asked and answered, and what its
 * steps are called, given and give. Times, shares and digests of prompts stay.
 */
function mapSample(sample, map) {
    const { id, input, output, steps, error, prompts } = sample;
    return {
        ...sample,
        ...(id === undefined ? {} : { id: map(id, '') }),
        input: mapJson(input, map),
        ...(output === undefined ? {} : { output: mapJson(output, map) }),
        ...(steps === undefined ? {} : { steps: steps.map((step) => mapStep(step, map)) }),
        ...(error === undefined ? {} : { error: map(error, '') }),
        ...(prompts === undefined ? {} : { prompts: mapPrompts(prompts, map) }),
    };
}
function mapStep(step, map) {
    const { name, arguments: given, output, error } = step;
    return {
        ...step,
        name: map(name, ''),
        ...(given === undefined ? {} : { arguments: mapJson(given, map, name) }),
        ...(output === undefined ? {} : { output: mapJson(output, map, name) }),
        ...(error === undefined ? {} : { error: map(error, '') }),
    };
}
/** The digits of a digest may look like anything. */
function mapPrompts(prompts, map) {
    return Object.fromEntries(Object.entries(prompts).map(([id, version]) => [
        map(id, ''),
        (0,pin/* parsePin */.N3)(version) === undefined ? map(version, '') : version,
    ]));
}
/** Every text of a value as `map` makes it, keys and whole numbers included; a list's items stand behind its key. */
function mapJson(value, map, key = '') {
    return mapUnder(value, map, key, key === '' ? NOTHING_ABOVE : under(NOTHING_ABOVE, key, {}));
}
function mapUnder(value, map, key, above) {
    if (typeof value === 'string')
        return map(value, key, whatKeysTell(above));
    if (typeof value === 'number')
        return mapNumber(value, (text) => map(text, key, whatKeysTell(above)));
    if (isList(value))
        return value.map((item) => mapUnder(item, map, key, above));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = new Map();
    for (const [name, item] of Object.entries(value)) {
        const mapped = mapUnder(item, map, name, under(above, name, value));
        entries.set(freeName(map(name, ''), entries), mapped);
    }
    return Object.fromEntries(entries);
}
/** Digits behind a point are measured, and a number stays one. */
function mapNumber(value, map) {
    if (!Number.isSafeInteger(value))
        return value;
    const text = String(value);
    const mapped = map(text);
    if (mapped === text)
        return value;
    const number = Number(mapped);
    return String(number) === mapped ? number : sameLength(value);
}
/** 1000000 for 4158675: ones and zeros are no one's number. */
function sameLength(value) {
    return Math.sign(value) * 10 ** (String(Math.abs(value)).length - 1);
}
/** Two keys that become one would leave out what stands under the first. */
function freeName(name, entries) {
    let free = name;
    for (let n = 2; entries.has(free); n += 1)
        free = `${name} (${n})`;
    return free;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 35981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/** The same value with every string, keys included, replaced by what `map` makes of it; always in the same order. */
function mapTexts(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, map));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [map(key), mapTexts(item, map)]));
}


/***/ }),

/***/ 96533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ makeRedactor)
/* harmony export */ });
/* harmony import */ var _map_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35981);

const MARK = '[redacted]';
/** Shorter values (`true`, a port, a region) stand in too many innocent texts. */
const SHORTEST = 6;
/** Of a secret of several lines each line is one as well, from this length on. */
const SHORTEST_LINE = 16;
/**
 * A redactor for secrets whose values are known. Each is found as it is, inside JSON text, URL-encoded, and in
 * base64 at any offset within what was encoded.
 */
function makeRedactor(secrets) {
    const forms = new Set([...secrets].flatMap((secret) => secretTexts(secret)).flatMap(formsOf));
    if (forms.size === 0)
        return { text: (text) => text, json: (value) => value };
    // Longest first: where one secret begins another, all of it goes.
    const pattern = new RegExp([...forms]
        .sort((one, other) => other.length - one.length)
        .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
        .join('|'), 'g');
    const text = (original) => original.replace(pattern, MARK);
    return { text, json: (value) => (0,_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(value, text) };
}
function secretTexts(secret) {
    const whole = secret.trim();
    if (whole.length < SHORTEST)
        return [];
    const lines = whole.split(/\r?\n/).map((line) => line.trim());
    return [whole, ...(lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : [])];
}
function formsOf(secret) {
    const encoded = encodeUri(secret);
    const alone = Buffer.from(secret, 'utf8').toString('base64');
    const base64 = [alone, alone.replace(/=+$/, ''), ...[0, 1, 2].flatMap((offset) => base64Core(secret, offset))];
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encoded,
        encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        encoded.replaceAll('%20', '+'),
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    ];
}
/** The characters of base64 that the secret alone decides when it stands `offset` bytes past a group of three. */
function base64Core(secret, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret, 'utf8')]);
    const core = bytes.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
    return core.length >= SHORTEST ? [core] : [];
}
/** `encodeURIComponent` throws on half a surrogate pair; a text that went through UTF-8 holds none. */
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
}


/***/ }),

/***/ 52524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ comparable)
/* harmony export */ });
/** A text as it is compared: compatibility forms as one (NFKC), in lower case, blanks as one; punctuation stays. */
function comparable(text) {
    return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}


/***/ }),

/***/ 16572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ez: () => (/* binding */ comparedTexts),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);

/** Fewer cases than this do not show what is theirs alone and what belongs to all of them. */
const FEWEST_CASES = 10;
/** A case's input as text: each text, number and truth value in it on a line of its own, as written; else its JSON. */
function textOf(input) {
    if (typeof input === 'string')
        return input;
    const leaves = [];
    const collect = (value) => {
        if (value === null)
            return;
        if (typeof value !== 'object')
            leaves.push(String(value));
        else
            for (const inner of Object.values(value))
                collect(inner);
    };
    collect(input);
    return leaves.length === 0 ? (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(input) : leaves.join('\n');
}
/**
 * What is left of each text for a comparison with the others: without the lines that stand in more than half of them,
 * such as a system message or the names of roles, for these would make all of them alike. A text of nothing else
 * stays whole.
 */
function comparedTexts(texts) {
    if (texts.length < FEWEST_CASES)
        return texts;
    const counts = new Map();
    for (const text of texts)
        for (const line of new Set(linesOf(text)))
            counts.set(line, (counts.get(line) ?? 0) + 1);
    const shared = new Set([...counts].flatMap(([line, count]) => (count * 2 > texts.length ? [line] : [])));
    if (shared.size === 0)
        return texts;
    return texts.map((text) => {
        const own = linesOf(text).filter((line) => !shared.has(line));
        return own.length === 0 ? text : own.join('\n');
    });
}
/** The lines of a text that are not blank. */
function linesOf(text) {
    return text.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}


/***/ }),

/***/ 65390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ gramSets),
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   xX: () => (/* binding */ jaccard)
/* harmony export */ });
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52524);
/* harmony import */ var _numbering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41873);


/**
 * The sets of character 3-grams of texts, in their order. A text of fewer than three characters is one gram, an empty
 * one has none. Numbers go by rarity: the lower, the fewer of these texts hold the gram.
 */
function gramSets(texts) {
    const compared = texts.map(_comparable_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Z);
    const { gramsOf, count } = gramReader(compared.reduce((sum, { length }) => sum + length, 0));
    const sets = compared.map(gramsOf);
    const ranks = byRarity(sets, count());
    for (const set of sets) {
        for (let index = 0; index < set.length; index += 1)
            set[index] = ranks[set[index] ?? 0] ?? 0;
        set.sort();
    }
    return sets;
}
/** |A ∩ B| / |A ∪ B| (Jaccard), 0..1; two empty sets are the same. */
function jaccard(one, other) {
    const both = overlap(one, other);
    const either = one.length + other.length - both;
    return either === 0 ? 1 : both / either;
}
/** How many numbers two ascending lists share, or -1 as soon as `least` are out of reach. */
function overlap(one, other, least = 0) {
    // How many of either may be alone in their list before too few are left to share.
    const [spareOne, spareOther] = [one.length - least, other.length - least];
    if (spareOne < 0 || spareOther < 0)
        return -1;
    let [i, j, both] = [0, 0, 0];
    while (i < one.length && j < other.length) {
        const difference = (one[i] ?? 0) - (other[j] ?? 0);
        if (difference === 0)
            both += 1;
        if (difference <= 0)
            i += 1;
        if (difference >= 0)
            j += 1;
        if (i - both > spareOne || j - both > spareOther)
            return -1;
    }
    return both < least ? -1 : both;
}
/** Up to here a gram of three such characters is its own address in a table, of 8 MB for all of them. */
const PLAIN = 127;
/** Characters in all, from which on the table is worth its room. */
const WORTH_A_TABLE = 1 << 14;
/** Reads comparable texts; grams get numbers in the order in which they are met. */
function gramReader(characters) {
    const [pairs, triples] = [(0,_numbering_js__WEBPACK_IMPORTED_MODULE_1__/* .numbering */ .u)(), (0,_numbering_js__WEBPACK_IMPORTED_MODULE_1__/* .numbering */ .u)()];
    const plain = new Int32Array(characters < WORTH_A_TABLE ? 0 : 1 << 21);
    const highest = plain.length === 0 ? 0 : PLAIN;
    // Numbers of the others, as they are asked for; -1 where there is none yet.
    let numbers = new Int32Array(1 << 10).fill(-1);
    let count = 0;
    // Which text last held a gram, so that each counts once per text.
    let lastHeldBy = new Int32Array(1 << 12).fill(-1);
    let texts = 0;
    let room = new Int32Array(1 << 10);
    function numberOf(one, two, three) {
        if (one <= highest && two <= highest && three <= highest) {
            const place = (one << 14) | (two << 7) | three;
            const known = plain[place] ?? 0;
            if (known > 0)
                return known - 1;
            plain[place] = count + 1;
            return next();
        }
        const nth = triples(pairs(one, two), three);
        if (nth >= numbers.length)
            numbers = grown(numbers, nth);
        const known = numbers[nth] ?? -1;
        if (known >= 0)
            return known;
        numbers[nth] = count;
        return next();
    }
    function next() {
        if (count >= lastHeldBy.length)
            lastHeldBy = grown(lastHeldBy, count);
        count += 1;
        return count - 1;
    }
    function gramsOf(text) {
        if (room.length < text.length)
            room = new Int32Array(text.length * 2);
        let held = 0;
        // No character has the number 0 here: what is short of three is filled up with it.
        let [before, last, read] = [0, 0, 0];
        for (let index = 0; index < text.length; index += 1) {
            const character = (text.codePointAt(index) ?? 0) + 1;
            if (character > 0x10000)
                index += 1;
            read += 1;
            if (read > 2)
                held = hold(numberOf(before, last, character), held);
            before = last;
            last = character;
        }
        if (read === 1 || read === 2)
            held = hold(numberOf(before, last, 0), held);
        texts += 1;
        return room.slice(0, held);
    }
    function hold(gram, held) {
        if (lastHeldBy[gram] === texts)
            return held;
        lastHeldBy[gram] = texts;
        room[held] = gram;
        return held + 1;
    }
    return { gramsOf, count: () => count };
}
function grown(list, least) {
    const longer = new Int32Array(Math.max(least + 1, list.length * 2)).fill(-1, list.length);
    longer.set(list);
    return longer;
}
/** From the number of each gram to its place when grams are ordered by how many of the sets hold them. */
function byRarity(sets, grams) {
    const held = new Int32Array(grams);
    for (const set of sets)
        for (const gram of set)
            held[gram] = (held[gram] ?? 0) + 1;
    // Counted rather than sorted: how many grams are held by fewer sets is where those held by so many begin.
    const starts = new Int32Array(sets.length + 2);
    for (const times of held)
        starts[times + 1] = (starts[times + 1] ?? 0) + 1;
    for (let times = 1; times < starts.length; times += 1)
        starts[times] = (starts[times] ?? 0) + (starts[times - 1] ?? 0);
    const ranks = new Int32Array(grams);
    for (let gram = 0; gram < grams; gram += 1) {
        const times = held[gram] ?? 0;
        const rank = starts[times] ?? 0;
        ranks[gram] = rank;
        starts[times] = rank + 1;
    }
    return ranks;
}


/***/ }),

/***/ 41873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ numbering)
/* harmony export */ });
const SECOND = 2 ** 26;
const LEAST_ROOM = 1 << 10;
/**
 * Numbers pairs of numbers from 0 on, in the order in which they are first asked for. A table of numbers alone with
 * open addresses: tens of millions of pairs go through it, for which a `Map` takes several times as long.
 */
function numbering() {
    let keys = new Float64Array(LEAST_ROOM);
    let numbers = new Int32Array(LEAST_ROOM).fill(-1);
    let count = 0;
    function placeOf(key) {
        const mask = keys.length - 1;
        let place = hash(key) & mask;
        while (numbers[place] !== -1 && keys[place] !== key)
            place = (place + 1) & mask;
        return place;
    }
    function grow() {
        const [oldKeys, oldNumbers] = [keys, numbers];
        keys = new Float64Array(oldKeys.length * 2);
        numbers = new Int32Array(oldKeys.length * 2).fill(-1);
        for (const [index, number] of oldNumbers.entries()) {
            if (number === -1)
                continue;
            const key = oldKeys[index] ?? 0;
            const place = placeOf(key);
            keys[place] = key;
            numbers[place] = number;
        }
    }
    return (one, other) => {
        const key = one * SECOND + other;
        const place = placeOf(key);
        const known = numbers[place] ?? -1;
        if (known !== -1)
            return known;
        keys[place] = key;
        numbers[place] = count;
        count += 1;
        if (count * 2 > keys.length)
            grow();
        return count - 1;
    };
}
function hash(key) {
    const mixed = Math.imul((key % SECOND) ^ Math.imul(key / SECOND, 0x9e3779b1), 0x85ebca6b);
    return mixed ^ (mixed >>> 15);
}


/***/ }),

/***/ 55985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ textReadings)
/* harmony export */ });
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52524);
/* harmony import */ var _compared_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16572);


/** Reads each text once: in a crowd of like texts each is in hundreds of pairs. */
function textReadings() {
    const known = new Map();
    return (text) => {
        const reading = known.get(text) ?? readingOf(text);
        known.set(text, reading);
        return reading;
    };
}
function readingOf(text) {
    const plain = (0,_comparable_js__WEBPACK_IMPORTED_MODULE_1__/* .comparable */ .Z)(text);
    const words = plain.split(' ');
    return { comparable: plain, figures: figuresIn(words), words: words.sort().join(' '), lines: (0,_compared_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(text) };
}
function figuresIn(words) {
    return words
        .filter((word) => /\p{N}/u.test(word))
        .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
        .sort()
        .join(' ');
}


/***/ }),

/***/ 18687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ openAppendFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/system/cleanup.js
var cleanup = __webpack_require__(31964);
;// CONCATENATED MODULE: ./build/system/lock-file.js



/** A lock file names its holder; one whose holder is gone, as a killed process leaves it, counts for nothing. */
function lock(path) {
    const place = `${path}.lock`;
    const own = identity(process.pid) ?? String(process.pid);
    for (;;) {
        try {
            (0,external_node_fs_.writeFileSync)(place, own, { flag: 'wx' });
            const drop = () => (0,external_node_fs_.rmSync)(place, { force: true });
            const release = (0,cleanup/* onExit */.cf)('remove', drop);
            return () => {
                release();
                drop();
            };
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw unwritable(path, error);
        }
        const holder = readIfThere(place);
        if (holder !== undefined && isHeld(holder)) {
            throw new problem/* CouldNotCheck */.xy({
                message: `process ${holder.split(' ', 1)[0]} is writing this file`,
                location: { file: path },
                remedy: `Wait for it, or write to another file; if no such process runs, delete ${place}`,
            });
        }
        if (holder !== undefined)
            removeStale(place, holder);
    }
}
/** Moved aside rather than deleted: between two processes that both found it stale only one can move it. */
function removeStale(place, holder) {
    const aside = `${place}.${process.pid}`;
    try {
        (0,external_node_fs_.renameSync)(place, aside);
    }
    catch {
        return;
    }
    if (readIfThere(aside) !== holder)
        (0,external_node_fs_.renameSync)(aside, place);
    else
        (0,external_node_fs_.rmSync)(aside, { force: true });
}
function isHeld(holder) {
    const pid = Number(holder.split(' ', 1)[0]);
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    const now = identity(pid);
    if (now !== undefined)
        return now === holder;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** A process by its id and, where the system tells, its start: ids are given out again. */
function identity(pid) {
    if (!(0,external_node_fs_.existsSync)('/proc/self/stat'))
        return undefined;
    const stat = readIfThere(`/proc/${pid}/stat`);
    // Fields after the name in brackets; the twentieth of them is the start in clock ticks since boot.
    const started = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return started === undefined ? 'gone' : `${pid} ${started}`;
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function unwritable(path, error) {
    const { code, message } = error;
    return new problem/* CouldNotCheck */.xy({
        message: `cannot write this file: ${code ?? message}`,
        location: { file: path },
        remedy: 'Check that its folder may be written to and that the disk is not full',
    });
}

;// CONCATENATED MODULE: ./build/system/append-file.js




/** Opens a file to append to, making its folder, and keeps other processes from doing the same until it is closed. */
function openAppendFile(path) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    }
    catch (error) {
        throw unwritable(path, error);
    }
    const unlock = lock(path);
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, 'a+');
    }
    catch (error) {
        unlock();
        throw unwritable(path, error);
    }
    let open = true;
    let failure;
    return {
        path,
        lines: () => linesOf(path),
        truncate(bytes) {
            try {
                (0,external_node_fs_.ftruncateSync)(file, bytes);
            }
            catch (error) {
                throw unwritable(path, error);
            }
        },
        append(text) {
            if (failure !== undefined)
                throw failure;
            try {
                (0,external_node_fs_.appendFileSync)(file, text);
            }
            catch (error) {
                failure = unwritable(path, error);
                throw failure;
            }
        },
        close() {
            if (!open)
                return;
            open = false;
            try {
                (0,external_node_fs_.closeSync)(file);
            }
            catch (error) {
                throw unwritable(path, error);
            }
            finally {
                unlock();
            }
        },
    };
}
const LINE_FEED = 0x0a;
async function* linesOf(path) {
    let rest = Buffer.alloc(0);
    let end = 0;
    for await (const chunk of chunksOf(path)) {
        rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let feed = rest.indexOf(LINE_FEED); feed !== -1; feed = rest.indexOf(LINE_FEED, start)) {
            end += feed + 1 - start;
            yield { text: rest.toString('utf8', start, feed), end, whole: true };
            start = feed + 1;
        }
        rest = rest.subarray(start);
    }
    if (rest.length > 0)
        yield { text: rest.toString('utf8'), end: end + rest.length, whole: false };
}
async function* chunksOf(path) {
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 18 }))
            yield chunk;
    }
    catch (error) {
        throw (0,files/* unreadable */.O$)(path, error);
    }
}


/***/ }),

/***/ 7302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ standingAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function standingAt(root, path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    for (let part = path; part !== '.' && part !== ''; part = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(part)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, part)).catch(() => undefined);
        if (found === undefined)
            continue;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, part)).catch(() => undefined)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, part))
            return 'something-else';
        if (part === path)
            return found.isFile() ? 'file' : 'something-else';
        return found.isDirectory() ? 'nothing' : 'something-else';
    }
    return 'nothing';
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
