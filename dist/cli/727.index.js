export const id = 727;
export const ids = [727];
export const modules = {

/***/ 70337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf)
/* harmony export */ });
/* harmony import */ var _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94118);

/** The moment to judge as of: the end of the day that was asked for, all its commits included; of today it is now. */
function momentOf(asOf, now) {
    const present = now.getTime();
    if (asOf === undefined)
        return present;
    const [start, end] = [asOf.getTime(), asOf.getTime() + _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ - 1];
    return start <= present && present <= end ? present : end;
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

/***/ 86645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zd: () => (/* binding */ uncited),
/* harmony export */   h6: () => (/* binding */ isCitedIn),
/* harmony export */   p0: () => (/* binding */ failuresWaiting)
/* harmony export */ });
/* harmony import */ var _production_failures_same_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57129);
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83012);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97532);
/* harmony import */ var _make_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76964);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99904);





/** Failures that people confirmed, and that no case would catch if they came back. */
function failuresWaiting(facts, options) {
    const waiting = uncited(facts);
    if (waiting.length === 0)
        return [];
    const one = waiting.length === 1;
    return [
        (0,_make_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('stale/failures-waiting', options, {
            suite: facts.suite,
            subject: 'failures',
            message: `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(waiting.length, 'confirmed failure')} ${one ? 'is not a case' : 'are not cases'} yet`,
            evidence: waiting.map(evidenceOf),
            fix: `Write a case from ${one ? 'it' : 'each'} and give the issue's address as \`source.url\`.`,
        }),
    ];
}
/** "`#41` https://…, confirmed 2026-10-02: `Refunds twice`": the title last, since one of any length may be cut off. */
function evidenceOf({ number, title, confirmedAt, url }) {
    const said = title.trim() === '' ? '' : `: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(title.trim())}`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(`#${number}`)} ${url}, confirmed ${(0,_values_days_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(confirmedAt)}${said}`;
}
/** The failures that no case gives as its source, longest confirmed first. */
function uncited({ failures, cases, citedElsewhere }) {
    const isCited = isCitedIn([...cases.flatMap(({ source }) => source ?? []), ...citedElsewhere]);
    return failures
        .filter(({ url }) => !isCited(url))
        .toSorted((one, other) => one.confirmedAt - other.confirmedAt || one.number - other.number);
}
/** Whether one of these addresses is that of an issue. */
function isCitedIn(sources) {
    const cited = new Set(sources.map(_production_failures_same_address_js__WEBPACK_IMPORTED_MODULE_4__/* .sameAddress */ .x));
    return (url) => cited.has((0,_production_failures_same_address_js__WEBPACK_IMPORTED_MODULE_4__/* .sameAddress */ .x)(url));
}


/***/ }),

/***/ 5223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ STALE_RULES)
});

// EXTERNAL MODULE: ./build/rules/stale/failures-waiting.js
var failures_waiting = __webpack_require__(86645);
// EXTERNAL MODULE: ./build/stale/open-changes.js + 1 modules
var open_changes = __webpack_require__(6473);
// EXTERNAL MODULE: ./build/values/days.js
var days = __webpack_require__(83012);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/rules/make-finding.js
var make_finding = __webpack_require__(76964);
// EXTERNAL MODULE: ./build/rules/stale/wording.js
var wording = __webpack_require__(82506);
;// CONCATENATED MODULE: ./build/rules/stale/frozen.js





/** The whole set stands still while what it is about moves on. */
function frozen({ suite, asOf, lastCase, missed }, { grace = 0, ...options }) {
    const [first] = missed;
    if (first === undefined || asOf - first.commit.time <= grace)
        return [];
    const still = lastCase === undefined
        ? 'no case was ever added or edited'
        : `no case was added or edited for ${(0,format/* plural */.LS)((0,open_changes/* wholeDays */.n8)(asOf - lastCase.time), 'day')}`;
    return [
        (0,make_finding/* finding */.g)('stale/frozen', options, {
            suite,
            subject: 'cases',
            message: `${still}, while ${moved(missed.map(({ kind }) => kind))} in ${(0,format/* plural */.LS)(missed.length, 'commit')} since ${(0,days/* dayOf */.kb)(first.commit.time)}`,
            evidence: [
                ...(lastCase === undefined ? [] : [`the last commit that touched a case: ${(0,wording/* commitLine */.w_)(lastCase)}`]),
                ...(0,wording/* commitLines */.bw)(missed),
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

// EXTERNAL MODULE: ./build/stale/threads.js
var threads = __webpack_require__(85223);
;// CONCATENATED MODULE: ./build/rules/stale/past-grace.js

/** The causes of a rule that are past their grace. What is accepted and what is not are never mixed. */
function pastGrace({ causes, asOf }, rule, { grace = 0 }) {
    return causes.flatMap((cause) => {
        const left = (0,open_changes/* standing */.JA)(cause.changes);
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
        location: { file: (0,threads/* pathToday */.jk)(change) },
        message: `${(0,wording/* placeOf */.$t)({ path: cause.subject, today: (0,threads/* pathToday */.jk)(change) })} ${(0,wording/* changedWhen */.hf)(changes)}, and no covering case was added or edited since`,
        evidence: [...(0,wording/* commitLines */.bw)(changes), (0,wording/* coveringLine */.eZ)(cause), ...(0,wording/* acceptedLine */.S7)(cause)],
        fix: cause.covering.length === 0
            ? 'Name the path under `covers` of a case that depends on it and put the day into its `reviewed`, or add such a case. Where no case ever will, narrow `product` to what the agent has to know.'
            : 'Read the cases that cover it against the change. Add one for what is new, edit those that no longer fit, or put the day into `reviewed` of one that still does.',
    }));
}

// EXTERNAL MODULE: ./build/rules/wording.js
var rules_wording = __webpack_require__(99904);
;// CONCATENATED MODULE: ./build/rules/stale/prompt-moved.js





/** A prompt changed, and nobody has looked at the cases that cover it. */
function promptMoved(facts, options) {
    return pastGrace(facts, 'stale/prompt-moved', options).map((late) => {
        const { cause, changes } = late;
        const { change } = late.last;
        return (0,make_finding/* finding */.g)('stale/prompt-moved', options, {
            suite: facts.suite,
            subject: cause.subject,
            ...(isGone(late) ? {} : { location: { file: (0,threads/* pathToday */.jk)(change) } }),
            message: `prompt ${(0,rules_wording/* quoted */.T)(cause.subject)} (${(0,wording/* placeOf */.$t)(change)}) ${(0,wording/* changedWhen */.hf)(changes, howChanged(changes))}, and no covering case was added or edited since`,
            evidence: [
                ...(0,wording/* commitLines */.bw)(changes, ({ change }) => whatHappened(change)),
                (0,wording/* coveringLine */.eZ)(cause),
                ...(0,wording/* acceptedLine */.S7)(cause),
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
    return `changed through ${(0,rules_wording/* someOf */.y)(files)}`;
}
function isGone({ last: { change } }) {
    return change.kind === 'prompt' && change.to === undefined;
}
function fixOf(late) {
    const { subject, covering } = late.cause;
    if (isGone(late))
        return `The prompt is gone: edit the cases that cover ${(0,rules_wording/* quoted */.T)(subject)}, or take them out of the set.`;
    if (covering.length === 0)
        return `Write a case that covers ${(0,rules_wording/* quoted */.T)(subject)}: as it is, the suite cannot see what it does.`;
    return 'Read the cases that cover it against the new text. Add one for what is new, edit those that no longer fit, or put the day into `reviewed` of one that still does.';
}

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
;// CONCATENATED MODULE: ./build/rules/stale/tool-moved.js






/** A tool changed, and no covering case followed. What is gone and still expected is named case by case. */
function toolMoved(facts, options) {
    return pastGrace(facts, 'stale/tool-moved', options).map(({ cause, changes, last: { change } }) => {
        const gone = goneAfter(changes);
        const expecting = facts.cases.flatMap((known) => expectations(known, gone));
        return (0,make_finding/* finding */.g)('stale/tool-moved', options, {
            suite: facts.suite,
            subject: cause.subject,
            location: { file: (0,threads/* pathToday */.jk)(change) },
            message: `tool ${(0,rules_wording/* quoted */.T)(cause.subject)} (${(0,wording/* placeOf */.$t)(change)}) ${(0,wording/* changedWhen */.hf)(changes)}, and no covering case was added or edited since`,
            evidence: [
                ...expecting,
                ...(0,wording/* commitLines */.bw)(changes, ({ change }) => movesOf(change).map(describe).join(', ')),
                (0,wording/* coveringLine */.eZ)(cause),
                ...(0,wording/* acceptedLine */.S7)(cause),
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
        const what = field === undefined ? (0,rules_wording/* quoted */.T)(tool) : `${(0,rules_wording/* quoted */.T)(field)} of ${(0,rules_wording/* quoted */.T)(tool)}`;
        return [
            `case ${(0,rules_wording/* quoted */.T)(id)} still expects ${what}, ${renamedTo === undefined ? 'which is gone' : `now ${(0,rules_wording/* quoted */.T)(renamedTo)}`}`,
        ];
    });
}
function describe(move) {
    if (move.kind === 'renamed')
        return `renamed to ${(0,rules_wording/* quoted */.T)(move.to)}`;
    return move.field === undefined ? move.kind : `${move.kind} ${(0,rules_wording/* quoted */.T)(move.field)}`;
}
function tool_moved_fixOf(expecting, covering, gone) {
    if (expecting > 0)
        return `Edit the cases that still expect ${(0,rules_wording/* someOf */.y)(gone.map(({ tool, field }) => field ?? tool))}: no agent can call what is not there.`;
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


/***/ }),

/***/ 82506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   S7: () => (/* binding */ acceptedLine),
/* harmony export */   bw: () => (/* binding */ commitLines),
/* harmony export */   eZ: () => (/* binding */ coveringLine),
/* harmony export */   hf: () => (/* binding */ changedWhen),
/* harmony export */   w_: () => (/* binding */ commitLine)
/* harmony export */ });
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83012);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97532);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99904);



const MOST_COMMITS = 10;
/** Where a file stands, or where it stood → stands now. */
function placeOf({ path, today }) {
    return today === undefined || today === path ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(path) : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(path)} → ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(today)}`;
}
/** "12 days ago", "today" */
function ago(days) {
    return days < 1 ? 'today' : `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(days, 'day')} ago`;
}
/** "`1f3c9a2` of 2026-10-02, `Shorten the reply`", and what it did where that needs saying. */
function commitLine({ sha, time, subject }, did = '') {
    const title = subject.trim() === '' ? '' : `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(subject.trim())}`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)((0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortRevision */ .w7)(sha))} of ${(0,_values_days_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(time)}${title}${did === '' ? '' : `: ${did}`}`;
}
/** A line for each change, the oldest first, and how many more there are: what was ignored for long fills pages else. */
function commitLines(changes, did = () => '') {
    const rest = changes.length - MOST_COMMITS;
    return [
        ...changes.slice(0, MOST_COMMITS).map((change) => commitLine(change.commit, did(change))),
        ...(rest > 0 ? [`and ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rest, 'later change')}`] : []),
    ];
}
/** "covered by 12 cases: `a`, `b` …", or that there is none. */
function coveringLine({ covering }) {
    if (covering.length === 0)
        return 'no case covers it';
    return `covered by ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(covering.length, 'case')}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .someOf */ .y)(covering)}`;
}
/** What somebody accepted earlier is not asked for again, but not hidden either. */
function acceptedLine({ changes }) {
    const accepted = changes.filter((change) => change.accepted).length;
    if (accepted === 0 || accepted === changes.length)
        return [];
    return [`${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(accepted, 'earlier change')} of it ${accepted === 1 ? 'is' : 'are'} accepted`];
}
/** "changed 12 days ago", "changed in 3 commits, first 12 days ago"; `how` stands for "changed" where more is known. */
function changedWhen(changes, how = 'changed') {
    const [first] = changes;
    if (first === undefined)
        return how;
    const commits = new Set(changes.map(({ commit }) => commit)).size;
    if (commits === 1)
        return `${how} ${ago(first.ageDays)}`;
    return `${how} in ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(commits, 'commit')}, first ${ago(first.ageDays)}`;
}


/***/ }),

/***/ 6473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p8: () => (/* binding */ evalLag),
  O0: () => (/* binding */ openThings),
  SZ: () => (/* binding */ rankedCauses),
  JA: () => (/* binding */ standing),
  n8: () => (/* binding */ wholeDays)
});

// UNUSED EXPORTS: openCauses

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

// EXTERNAL MODULE: ./build/stale/orders.js
var stale_orders = __webpack_require__(44189);
;// CONCATENATED MODULE: ./build/stale/open-changes.js



const open_changes_NO_CASE = [];
/** What is open as of a moment, the oldest first: asked by then and not answered by then. */
function openThings(timeline, orders, asOf) {
    const acceptances = (0,stale_orders/* acceptancesAt */.Uw)(orders, asOf);
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
    const acceptances = (0,stale_orders/* acceptancesAt */.Uw)(orders, asOf);
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


/***/ }),

/***/ 44189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ waivedIn),
/* harmony export */   CS: () => (/* binding */ acceptedUpTo),
/* harmony export */   Dr: () => (/* binding */ isSnoozed),
/* harmony export */   Uw: () => (/* binding */ acceptancesAt)
/* harmony export */ });
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83012);

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
    return given <= asOf && (order.until === undefined || (0,_values_days_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(asOf) <= order.until);
}
function isAbout(cause, key) {
    return cause === key || cause === key.slice(0, key.indexOf(':'));
}


/***/ }),

/***/ 85223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jk: () => (/* binding */ pathToday),
/* harmony export */   o: () => (/* binding */ threadReader),
/* harmony export */   y2: () => (/* binding */ watchedAt)
/* harmony export */ });
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


/***/ })

};
