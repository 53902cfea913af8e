export const id = 542;
export const ids = [542];
export const modules = {

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/** At most so many bytes of an answer, as text; `undefined` where there are more. */
async function boundedText(response, mostBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > mostBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** The runtime's own message may quote the whole address, with what it holds of secrets. */
function reasonOf(error) {
    const { name, cause } = error;
    return cause?.code ?? name;
}
/** An address as it may be printed: a user, a password or a query may hold a key. */
function withoutSecrets(address) {
    return address.replace(/^([a-z][a-z+.-]*:\/\/)[^/?#]*@/i, '$1').replace(/[?#].*$/s, '');
}


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

/***/ 72761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/weekly/outcome-words.js
var outcome_words = __webpack_require__(74459);
;// CONCATENATED MODULE: ./build/report/weekly/replay.js






/** What the review would have done, week by week: the weeks in which it would have written something. */
function renderReplay(report) {
    return (0,markdown/* toMarkdown */.l)(blocksOf(report));
}
function renderReplayText(report, { columns, style } = {}) {
    return (0,terminal/* toTerminal */.yw)(blocksOf(report), columns, style);
}
function blocksOf(report) {
    const { weeks, totals, asked, remarks } = report;
    const rows = rowsOf(weeks);
    const silent = weeks.filter(({ issues }) => issues.every(({ action }) => action === 'none'));
    const unknown = silent.filter(({ issues }) => issues.some(({ why }) => why === 'unknown')).length;
    const quiet = silent.length - unknown;
    return [
        (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · Over ${(0,format/* plural */.LS)(weeks.length, 'week')} the review would have opened ${(0,format/* plural */.LS)(totals.opened, 'issue')}, updated ${totals.updated} and closed ${totals.closed}`),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `In ${quiet} of ${(0,format/* plural */.LS)(weeks.length, 'week')} it would have written nothing.${unknown === 0 ? '' : ` In ${unknown} more it could not have told, since cases of these weeks cannot be read.`}${weeks.length < asked ? ` The history holds ${weeks.length} of the ${asked} weeks asked for.` : ''} Config and thresholds are those of today.`),
        ...(rows.length === 0
            ? []
            : [
                (0,blocks/* table */.tp)([
                    (0,blocks/* leftColumn */.Cd)('week'),
                    (0,blocks/* leftColumn */.Cd)('reviewed'),
                    (0,blocks/* leftColumn */.Cd)('suite'),
                    (0,blocks/* leftColumn */.Cd)('issue'),
                    (0,blocks/* rightColumn */.DK)('eval lag'),
                    (0,blocks/* leftColumn */.Cd)('for'),
                ], rows),
            ]),
        ...(remarks.length === 0 ? [] : [(0,blocks/* list */.p_)(remarks.map((remark) => (0,words/* capital */.Nx)([(0,words/* sentence */.em)(remark)])))]),
    ];
}
const MOST_CAUSES = 3;
/** The weeks in which something would have been written, each with what was new in it. */
function rowsOf(weeks) {
    const before = new Map();
    return weeks.flatMap(({ week, asOf, issues }) => issues
        .filter(({ action }) => action !== 'none')
        .map((issue) => {
        const identity = JSON.stringify([issue.suite, issue.cause ?? null]);
        const known = before.get(identity) ?? [];
        before.set(identity, issue.causes);
        const lag = issue.figures?.lagDays ?? null;
        return [
            (0,words/* words */.aL) `${week}`,
            (0,words/* words */.aL) `${dayOf(asOf)}`,
            (0,words/* words */.aL) `${(0,words/* code */.aY)(issue.suite)}`,
            (0,outcome_words/* outcomeWords */.w)(issue, true),
            (0,words/* words */.aL) `${lag === null ? 'none' : (0,format/* plural */.LS)(lag, 'day')}`,
            issue.action === 'close' ? (0,words/* words */.aL) `–` : issue.action === 'update' ? news(issue, known) : named(issue.causes),
        ];
    }));
}
/** Why an issue that stands was written again. */
function news({ causes }, known) {
    const keysOf = (some) => new Set(some.map(({ finding }) => finding.key));
    const [was, is] = [keysOf(known), keysOf(causes)];
    const commits = new Map(known.map((cause) => [cause.finding.key, cause.commits.length]));
    const parts = [
        prefixed('new: ', causes.filter(({ finding }) => !was.has(finding.key))),
        prefixed('moved again: ', causes.filter(({ finding: { key }, commits: now }) => was.has(key) && now.length > (commits.get(key) ?? now.length))),
        prefixed('no longer: ', known.filter(({ finding }) => !is.has(finding.key))),
    ].filter((part) => part.length > 0);
    return parts.length === 0 ? (0,words/* words */.aL) `its figures` : (0,words/* joined */.oR)(parts, '; ');
}
function prefixed(prefix, causes) {
    return causes.length === 0 ? [] : (0,words/* words */.aL) `${prefix}${named(causes)}`;
}
function named(causes) {
    if (causes.length === 0)
        return (0,words/* words */.aL) `–`;
    const names = causes.map(({ finding: { rule, subject } }) => isAboutSet(rule) ? (0,words/* words */.aL) `${(0,words/* code */.aY)(rule)}` : (0,words/* words */.aL) `${(0,words/* code */.aY)(rule)} of ${(0,words/* code */.aY)(subject, 60)}`);
    return (0,words/* listedUpTo */.MH)(MOST_CAUSES, names);
}
/** Rules about the set as a whole, whose findings have no subject that says more. */
function isAboutSet(rule) {
    return rule.startsWith('stale/') && !rule.endsWith('-moved');
}
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./build/report/weekly/review-json.js
var review_json = __webpack_require__(15250);
// EXTERNAL MODULE: ./build/stale/weeks.js
var stale_weeks = __webpack_require__(46271);
// EXTERNAL MODULE: ./build/review/plan-review.js + 5 modules
var plan_review = __webpack_require__(28766);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
;// CONCATENATED MODULE: ./build/review/remembered-issues.js

/** The issues as they would stand had GitHub been told to do all of this at that time. */
function carriedOut(listed, actions, time) {
    return actions.reduce((issues, action) => after(issues, action, time), listed);
}
function after(issues, action, time) {
    switch (action.kind) {
        case 'open':
            return [...issues, newIssue(issues.length + 1, action.wanted.write(), time)];
        case 'update':
            return replaced(issues, { ...action.issue, ...textOf(action.wanted.write(action.issue)) });
        case 'reopen':
            return replaced(issues, reopened(action.issue, textOf(action.wanted.write(action.issue))));
        case 'close': {
            const closing = action.close(action.issue);
            return closing === undefined
                ? issues
                : replaced(issues, {
                    ...action.issue,
                    ...closing.text,
                    state: 'closed',
                    stateReason: 'completed',
                    closedAt: time,
                });
        }
        case 'close-duplicate':
            return replaced(issues, { ...action.issue, state: 'closed', stateReason: 'not_planned', closedAt: time });
        case 'leave':
            return issues;
        default:
            return (0,json/* assertNever */.xb)(action);
    }
}
function newIssue(number, text, createdAt) {
    return {
        number,
        ...textOf(text),
        state: 'open',
        stateReason: null,
        createdAt,
        comments: 0,
        labels: [],
        assignees: [],
        url: '',
    };
}
function reopened({ closedAt: _, ...issue }, text) {
    return { ...issue, ...text, state: 'open', stateReason: 'reopened' };
}
function textOf({ title, body }) {
    return { title, body };
}
function replaced(issues, issue) {
    return issues.map((other) => (other.number === issue.number ? issue : other));
}

// EXTERNAL MODULE: ./build/review/review-suite.js
var review_suite = __webpack_require__(58100);
// EXTERNAL MODULE: ./build/review/reviewed-issues.js
var reviewed_issues = __webpack_require__(46601);
;// CONCATENATED MODULE: ./build/review/replay-weeks.js





/**
 * The weekly review over the past, as if it had been switched on then: each week is judged as of its own moment, and
 * finds the issues that the weeks before it left. A suite takes part from its first case on; weeks before that of any
 * are left out.
 */
function replayWeeks({ facts, policy, weeks, asOf, ...place }) {
    const begin = Math.min(...facts.map(({ timeline }) => timeline.begins));
    const suites = facts.map(({ suite }) => suite.name);
    const moments = Array.from({ length: weeks }, (_, index) => asOf - (weeks - 1 - index) * stale_weeks/* WEEK */.V8);
    let listed = [];
    return moments
        .filter((moment) => moment >= begin)
        .map((moment) => {
        const begun = facts.filter(({ timeline }) => timeline.begins <= moment);
        const reviews = begun.map((one) => (0,review_suite/* reviewSuite */.p)(one, { ...policy, orders: [] }, moment));
        const actions = (0,plan_review/* planReview */.Kp)({
            ...place,
            reviews,
            suites,
            listed,
            unread: new Set(),
            gone: new Set(),
            asOf: moment,
        });
        listed = carriedOut(listed, actions, moment);
        return {
            week: (0,stale_weeks/* nameOfWeek */.tV)((0,stale_weeks/* startOfWeek */.kq)(moment)),
            config: place.config,
            asOf: moment,
            written: false,
            isWhole: true,
            issues: (0,reviewed_issues/* reviewedIssues */.U)(reviews, actions),
            problems: [],
            remarks: [],
        };
    });
}
/** How often issues would have been opened, brought up to date and closed; opened again counts as opened. */
function totalsOf(weeks) {
    const actions = weeks.flatMap(({ issues }) => issues.map(({ action }) => action));
    const count = (...counted) => actions.filter((action) => counted.includes(action)).length;
    return { opened: count('open', 'reopen'), updated: count('update'), closed: count('close') };
}

// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
// EXTERNAL MODULE: ./build/jobs/weekly/moment.js
var moment = __webpack_require__(70337);
// EXTERNAL MODULE: ./build/jobs/weekly/suite-facts.js + 68 modules
var suite_facts = __webpack_require__(59601);
;// CONCATENATED MODULE: ./build/jobs/replay.js









/**
 * The weekly review over the past, in one pass over the history: what it would have opened, updated and closed with the
 * config and thresholds of today. Nothing fails by what it finds, since nothing of it is to be mended any more.
 */
async function replay(world, options) {
    const project = await (0,gather_project/* openProject */.U8)(world, options.config);
    const loaded = await (0,gather_project/* readConfig */.Xg)((0,external_node_path_.resolve)(world.directory, options.config), (0,gather_project/* configPath */.eQ)(project));
    const { firstParent } = options;
    const suites = (0,gather_project/* chosenSuites */.sM)(loaded, options.suite);
    const facts = await (0,suite_facts/* gatherFacts */.p)({ project, loaded, suites, now: world.now, firstParent, pins: false });
    const weeks = replayWeeks({
        facts,
        policy: { config: loaded.config },
        config: (0,gather_project/* configPath */.eQ)(project),
        weeks: options.weeks,
        asOf: (0,moment/* momentOf */.E)(options.asOf, world.now),
    });
    if (weeks.length === 0) {
        throw new problem/* CouldNotCheck */.xy({
            message: 'the history holds none of the weeks asked for: it begins later, or there was no case in any of them',
            remedy: 'Ask for a later day with --as-of, or see what `evalgap check` says of the cases',
        });
    }
    const totals = totalsOf(weeks);
    const report = { config: (0,gather_project/* configPath */.eQ)(project), asked: options.weeks, weeks, totals, remarks: NOT_REPLAYED };
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderReplayText(report, (0,output/* textOptions */.aW)(world)),
        markdown: () => renderReplay(report),
        json: () => (0,review_json/* replayJson */.w)(weeks, totals),
        findings: [],
    });
    return 0;
}
const NOT_REPLAYED = [
    'not replayed: pins, what production asked and ran, failures that were reported, results of runs, and what people snoozed, accepted or closed',
];


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

/***/ 84060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/* unused harmony export ranked */
/** Holm's step-down adjusted p-values (Holm 1979), in the order given. */
function holm(p) {
    const adjusted = new Array(p.length).fill(1);
    let largest = 0;
    for (const [rank, { value, index }] of ranked(p).entries()) {
        largest = Math.max(largest, Math.min(1, value * (p.length - rank)));
        adjusted[index] = largest;
    }
    return adjusted;
}
/** From the smallest value up, each with the place it had. */
function ranked(values) {
    return values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value);
}


/***/ })

};
