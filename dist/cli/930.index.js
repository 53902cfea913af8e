export const id = 930;
export const ids = [930];
export const modules = {

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

/***/ 65930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compare/compare-runs.js + 5 modules
var compare_runs = __webpack_require__(71337);
// EXTERNAL MODULE: ./build/config/load.js + 11 modules
var load = __webpack_require__(31109);
// EXTERNAL MODULE: ./build/gather/project.js
var project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/measure/compare-sides.js + 3 modules
var compare_sides = __webpack_require__(92402);
// EXTERNAL MODULE: ./build/measure/moved-evidence.js
var moved_evidence = __webpack_require__(82320);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/sections/headline.js + 1 modules
var headline = __webpack_require__(10482);
// EXTERNAL MODULE: ./build/report/sections/reading-notes.js
var reading_notes = __webpack_require__(98060);
// EXTERNAL MODULE: ./build/report/sections/suite-section.js + 7 modules
var suite_section = __webpack_require__(37768);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
;// CONCATENATED MODULE: ./build/report/comparison.js






/** Two runs of one suite side by side, as `evalgap compare` prints them. */
function renderComparison(suite, findings = []) {
    return (0,markdown/* toMarkdown */.l)(blocksOf(suite, findings, { rows: 200, length: 120 }, true));
}
function renderComparisonText(suite, findings = [], { columns = 80, style = terminal/* PLAIN */.tZ } = {}) {
    return (0,terminal/* toTerminal */.yw)(blocksOf(suite, findings, { rows: 10, length: 300 }, false), columns, style);
}
function blocksOf(suite, findings, moved, explained) {
    return [
        (0,blocks/* heading */.R_)(3, (0,headline/* headlineOf */.g)(suite).sentence),
        ...(0,suite_section/* suiteSection */.C)(suite, findings, { baseName: 'base', moved, explained }).flatMap(({ blocks }) => blocks),
        ...(0,reading_notes/* readingNotes */.G)([suite], explained),
    ];
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/unmeasured.js
var unmeasured = __webpack_require__(69504);
// EXTERNAL MODULE: ./build/rules/standing.js
var standing = __webpack_require__(44566);
// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/run/summary.js
var run_summary = __webpack_require__(70746);
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var system_files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/system/installed.js
var installed = __webpack_require__(21582);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/findings.js + 5 modules
var jobs_findings = __webpack_require__(11494);
// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
;// CONCATENATED MODULE: ./build/jobs/compare.js

















/** Two run files of one suite, step by step. Needs neither repository nor config, but heeds a config that holds the suite. */
async function compare(world, options, files) {
    const [base = '', head = ''] = files.map((file) => (0,external_node_path_.resolve)(world.directory, file));
    const { header } = await (0,read_run_file/* readRunFile */.m8)((0,system_files/* readLines */.Se)(head), head);
    const { config, suite } = await policyFor(world, options.config, header.suite);
    const threshold = (0,compare_sides/* thresholdOf */.pI)(suite);
    const comparison = (0,compare_runs/* compareRuns */.q)(await (0,compare_sides/* factsOf */.xS)(base, threshold), await (0,compare_sides/* factsOf */.xS)(head, threshold), {
        margin: suite.margin,
    });
    const findings = (0,standing/* standing */.JA)((0,jobs_findings/* stepFindings */.dQ)(config, suite, comparison), config, world.now);
    const silent = !(0,unmeasured/* saysAnything */.B)(comparison) || comparison.completed.head.accuracy === 0;
    const exitCode = silent ? 2 : (0,standing/* failing */.Jr)(findings, config.failOn).length > 0 ? 1 : 0;
    await (0,output/* deliver */.cK)(world, options, {
        text: async () => renderComparisonText(await suiteReport(), findings, (0,output/* textOptions */.aW)(world)),
        markdown: async () => renderComparison(await suiteReport(), findings),
        json: () => (0,json/* comparisonJson */.s)(comparison),
        findings,
        exitCode,
    });
    return exitCode;
    async function suiteReport() {
        const none = { cases: 0, base: { right: 0, of: 0 }, head: { right: 0, of: 0 } };
        return {
            suite: header.suite,
            cases: comparison.cases.paired + comparison.cases.added + comparison.cases.edited,
            measurement: {
                kind: 'compared',
                comparison,
                base: await summary(base),
                head: await summary(head),
                evidence: await (0,moved_evidence/* movedEvidence */.F)(comparison, base, head, threshold),
                added: none,
                edited: none,
                margin: suite.margin,
                mutating: suite.steps.filter(({ mutates }) => mutates).map(({ name }) => name),
                remarks: [],
            },
        };
    }
    async function summary(file) {
        const run = await (0,read_run_file/* readRunFile */.m8)((0,system_files/* readLines */.Se)(file), file);
        return (0,run_summary/* summariseRun */._)(run.header, run.trials, threshold);
    }
}
/** The suite's margin, thresholds and gate where a config is at hand that holds it, else the defaults. */
async function policyFor(world, file, name) {
    const path = (0,external_node_path_.resolve)(world.directory, file);
    const defaults = (0,problem/* unwrap */.oA)((0,load/* loadConfig */.Z)('suites: { none: { cases: ["*"] } }', 'the defaults')).config;
    const config = (await (0,installed/* exists */.t2)(path)) ? (await (0,project/* readConfig */.Xg)(path, file)).config : defaults;
    const suite = config.suites.find((one) => one.name === name) ?? defaults.suites[0];
    if (suite === undefined)
        throw new Error('the default config has no suite');
    return { config, suite };
}


/***/ }),

/***/ 11494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cj: () => (/* binding */ pinFindings),
  dQ: () => (/* binding */ stepFindings),
  XD: () => (/* binding */ weakenedFindings)
});

// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
// EXTERNAL MODULE: ./build/rules/pin/pin-rules.js + 7 modules
var pin_rules = __webpack_require__(46344);
// EXTERNAL MODULE: ./build/compare/set-changes.js
var set_changes = __webpack_require__(23368);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/rules/make-finding.js
var make_finding = __webpack_require__(76964);
;// CONCATENATED MODULE: ./build/rules/set/weakening/agents-words.js


/** What the base makes of what the head fails, as the end of a sentence. */
function ofTheBase(facts) {
    if (facts === undefined || facts.scored === 0)
        return 'and what the base makes of it is not known';
    if ((0,set_changes/* mostlyRight */.$f)(facts))
        return 'which the base passes';
    return (0,set_changes/* mostlyWrong */.AQ)(facts) ? 'which the base fails too' : 'which the base passes half of the time';
}
/** The head was asked, and no trial of the case as it stood completes. */
function isUnanswered({ asItStood: { head } }) {
    return head !== undefined && head.trials > 0 && head.completed === 0;
}
/** What the head makes of a case as it stood; `at` says where. */
function ofTheHead(change, step, at) {
    if (isUnanswered(change))
        return 'does not complete it';
    const facts = change.asItStood.head?.steps.get(step);
    return facts === undefined || (0,set_changes/* mostlyWrong */.AQ)(facts) ? `fails it${at}` : `fails it${at} half of the time`;
}
/** `1 of 2 trials`, of those that were scored. */
function rightIn(facts) {
    return `${(0,format/* count */.U9)(facts?.correct ?? 0)} of ${(0,format/* plural */.LS)(facts?.scored ?? 0, 'trial')}`;
}

// EXTERNAL MODULE: ./build/config/scalars.js
var scalars = __webpack_require__(94118);
// EXTERNAL MODULE: ./build/rules/wording.js
var wording = __webpack_require__(99904);
// EXTERNAL MODULE: ./build/rules/set/wording.js
var set_wording = __webpack_require__(33363);
;// CONCATENATED MODULE: ./build/rules/set/weakening/lowered-thresholds.js







const MOST_CASES = 50;
/** A step's threshold is lowered below what the head reaches in cases that it fails today. */
function loweredThresholds({ suite, lowered }, options) {
    return lowered
        .filter(({ cases }) => cases.length > 0)
        .map(({ step, from, to, location, cases }) => {
        const passing = cases.filter(({ base }) => base !== undefined && (0,set_changes/* mostlyRight */.$f)(base)).length;
        const rest = cases.length - MOST_CASES;
        return (0,make_finding/* finding */.g)('set/weakened', options, {
            suite,
            subject: step,
            location,
            message: `the threshold of ${(0,wording/* quoted */.T)(step)} is lowered from ${(0,scalars/* formatShare */.T1)(from)} to ${(0,scalars/* formatShare */.T1)(to)}: ${(0,format/* plural */.LS)(cases.length, 'case')} that the head fails would pass, ${(0,format/* count */.U9)(passing)} of which the base passes without it`,
            evidence: [...cases.slice(0, MOST_CASES).map(caseLine), ...(rest > 0 ? [`${(0,format/* count */.U9)(rest)} more`] : [])],
            fix: 'This check still goes by the old threshold. Mend what the head gets wrong, or lower the bar in a change that breaks nothing.',
        });
    });
}
function caseLine({ id, base, head, headBelow }) {
    return `case ${(0,set_wording/* caseName */.cY)(id)}: head right in ${rightIn(head)}, by the new threshold in ${rightIn(headBelow)}; base in ${rightIn(base)}`;
}

;// CONCATENATED MODULE: ./build/rules/set/weakening/weakened-words.js






/** `step` is the one that the head fails. */
function messageOf(change, step) {
    const name = (0,set_wording/* caseName */.cY)(change.id);
    const at = (0,wording/* quoted */.T)(step);
    const base = ofTheBase(change.asItStood.base?.steps.get(step));
    const head = ofTheHead(change, step, ` at ${at}`);
    switch (change.kind) {
        case 'removed':
            return `case ${name} was removed: as it stood the head ${head}, ${base}`;
        case 'drafted':
            return `case ${name} was made a draft: as it stood the head ${head}, ${base}`;
        case 'reviewed':
            return `case ${name} was marked as reviewed on ${(0,wording/* quoted */.T)(change.now.reviewed ?? '')} and not changed: the head ${head}, ${base}`;
        case 'edited': {
            const { before, now } = change;
            if (!now.expect.has(step))
                return `case ${name} expects nothing at ${at} any more: as it stood the head ${ofTheHead(change, step, ' there')}, ${base}`;
            const what = (0,set_changes/* sameInput */.ly)(before, now) ? 'expectation' : 'input';
            return `the ${what} of case ${name} was changed: the head passes it at ${at} as it is now and ${ofTheHead(change, step, '')} as it stood, ${base}`;
        }
        default:
            return (0,json/* assertNever */.xb)(change);
    }
}
function evidenceOf(change, step) {
    const trials = trialsOf(change, step);
    switch (change.kind) {
        case 'removed':
        case 'drafted':
            return [...asked(change.before, step), trials];
        case 'reviewed':
            return [...asked(change.now, step), trials];
        case 'edited': {
            const { before, now } = change;
            const expected = (0,set_changes/* sameExpectation */.ru)(before, now, step) ? [] : expectedBeside(before.expect, now.expect, step);
            if ((0,set_changes/* sameInput */.ly)(before, now))
                return [...expected, trials];
            const [was, is] = (0,set_wording/* shownBeside */.I1)(before.input, now.input);
            return [`asked before: ${was}`, `asks now: ${is}`, trials, ...expected];
        }
        default:
            return (0,json/* assertNever */.xb)(change);
    }
}
function asked({ input, expect }, step) {
    const expected = expect.get(step);
    return [
        `input: ${(0,set_wording/* shownValue */.JJ)(input)}`,
        ...(expected === undefined ? [] : [`expected at ${(0,wording/* quoted */.T)(step)}: ${(0,set_wording/* shownValue */.JJ)(expected)}`]),
    ];
}
function expectedBeside(before, now, step) {
    const [was, is] = [before.get(step), now.get(step)];
    if (was === undefined)
        return [];
    if (is === undefined)
        return [`expected before: ${(0,set_wording/* shownValue */.JJ)(was)}`, 'expected now: nothing'];
    const [one, other] = (0,set_wording/* shownBeside */.I1)(was, is);
    return [`expected before: ${one}`, `expected now: ${other}`];
}
function trialsOf(change, step) {
    const { base, head } = change.asItStood;
    const right = `as it stood: base right in ${rightIn(base?.steps.get(step))}`;
    if (isUnanswered(change))
        return `${right}, head completed none of ${(0,format/* plural */.LS)(head?.trials ?? 0, 'trial')}`;
    return `${right}, head in ${rightIn(head?.steps.get(step))}`;
}
function fixOf({ kind }) {
    return FIX[kind];
}
const TAKEN_AWAY = 'Put the case back and mend the agent. Where the product no longer does what it asks, say so in the review.';
const FIX = {
    removed: TAKEN_AWAY,
    drafted: TAKEN_AWAY,
    edited: 'Hold both versions against what the product should do. Keep the new one where it is right; where it only follows the failure, mend the agent.',
    reviewed: 'Look at the case and at what the head answers: mend the agent or correct the case, the day alone does neither.',
};

;// CONCATENATED MODULE: ./build/rules/set/weakened.js







/** The change takes a case, an expectation or a threshold out of the way of what the head agent gets wrong. */
function weakened(changes, options) {
    return [
        ...changes.cases.flatMap((change) => {
            const step = failedStep(change, changes);
            if (step === undefined)
                return [];
            return (0,make_finding/* finding */.g)('set/weakened', options, {
                suite: changes.suite,
                subject: change.id,
                location: change.kind === 'removed' ? change.location : change.now.location,
                message: messageOf(change, step),
                evidence: evidenceOf(change, step),
                fix: fixOf(change),
            });
        }),
        ...loweredThresholds(changes, options),
    ];
}
/** What could not be told, a sentence each. */
function weakenedUnmeasured(changes) {
    const unknown = changes.cases.filter((change) => failedStep(change, changes) === undefined && !isScoredThroughout(change));
    if (unknown.length === 0)
        return [];
    const one = unknown.length === 1;
    return [
        `Whether the head fails ${(0,format/* plural */.LS)(unknown.length, 'case')} that this change edits or takes away, as ${one ? 'it' : 'they'} stood: not every step of ${one ? 'it' : 'them'} was scored`,
    ];
}
function isScoredThroughout(change) {
    const { expect } = change.kind === 'reviewed' ? change.now : change.before;
    return [...expect.keys()].every((step) => (change.asItStood.head?.steps.get(step)?.scored ?? 0) > 0);
}
/**
 * The step at which the head fails what the case asked, out of the way now. Any step but the final one counts only
 * where the base passes it: right answers over a deviating step are often the sign of an expectation too strict.
 */
function failedStep(change, { steps, final }) {
    return [final, ...steps.filter((step) => step !== final)].find((step) => {
        const { base, head } = at(change.asItStood, step);
        // What the base mostly passes, the head has to pass mostly: a tie is a failure, and so is no answer at all.
        if (!isWrong(head) && !(isRight(base) && (isTied(head) || isUnanswered(change))))
            return false;
        if (step !== final && !isRight(base))
            return false;
        switch (change.kind) {
            case 'removed':
            case 'drafted':
                return true;
            case 'reviewed':
                // A case may be right that no agent passes: to have looked at it is no weakening.
                return step === final && isRight(base) && !isUnanswered(change);
            case 'edited':
                return isOutOfTheWay(change, step);
            default:
                return (0,json/* assertNever */.xb)(change);
        }
    });
}
/** What both agents fail as it stood and pass as it is now was corrected: the change of the agent plays no part in it. */
function isOutOfTheWay({ before, now, asItStood, asItIs }, step) {
    if ((0,set_changes/* sameInput */.ly)(before, now) && (0,set_changes/* sameExpectation */.ru)(before, now, step))
        return false;
    if (!now.expect.has(step))
        return true;
    const { base, head } = at(asItIs, step);
    return isRight(head) && !(isWrong(at(asItStood, step).base) && isRight(base));
}
function at({ base, head }, step) {
    return { base: base?.steps.get(step), head: head?.steps.get(step) };
}
function isWrong(facts) {
    return facts !== undefined && (0,set_changes/* mostlyWrong */.AQ)(facts);
}
function isTied(facts) {
    return facts !== undefined && facts.scored > 0 && facts.correct * 2 === facts.scored;
}
function isRight(facts) {
    return facts !== undefined && (0,set_changes/* mostlyRight */.$f)(facts);
}

;// CONCATENATED MODULE: ./build/rules/step/regressed-as-they-stood.js


/**
 * The agent got worse on the cases as the base has them, and the cases that would show it were edited, removed or made
 * drafts in the same change. Silent where the unchanged cases show it too.
 */
function regressedAsTheyStood(comparison, decomposition, options) {
    const final = comparison.steps.find((step) => step.final);
    if (decomposition.verdictOnBaseCases !== 'regressed' || final === undefined || final.verdict === 'regressed')
        return [];
    const { baseAgentBaseCases: before, headAgentBaseCases: after } = decomposition.cells;
    const { cases, headFails, baseFails } = decomposition.changed;
    const change = `${(0,format/* percent */.KN)(before.correct / before.cases)} → ${(0,format/* percent */.KN)(after.correct / after.cases)}`;
    return [
        (0,make_finding/* finding */.g)('step/regressed', options, {
            suite: comparison.suite,
            subject: final.step,
            message: `\`${final.step}\` got worse on the cases as they stood before this change: ${change}`,
            evidence: [
                `of the ${cases} edited or deleted cases the head fails ${headFails} as they stood, the base ${baseFails}`,
            ],
            fix: 'Look at what the change does to these cases: an expectation may follow the product, but not the failure.',
        }),
    ];
}

// EXTERNAL MODULE: ./build/rules/step/step-rules.js + 4 modules
var step_rules = __webpack_require__(59330);
;// CONCATENATED MODULE: ./build/jobs/findings.js






function pinFindings({ config, locate, file }, suite, prompts, cases, receipts) {
    const facts = {
        suite,
        readings: new Map(prompts.map((reading) => [reading.state === 'read' ? reading.prompt.id : reading.id, reading])),
        locate,
        // Cases that cannot be read may cover anything.
        covers: cases?.covers ?? { named: new Set(), everything: 1 },
        receipts,
    };
    return pin_rules/* PIN_RULES */.s.flatMap(({ id, find }) => find(facts, (0,levels/* ruleOptions */.j)(config, id))).map((finding) => (0,places/* placedBeside */.u3)(file, finding));
}
function stepFindings(config, suite, comparison, decomposition) {
    const mutates = suite.steps.filter((step) => step.mutates).map(({ name }) => name);
    const table = step_rules/* STEP_RULES */.L.flatMap(({ id, find }) => find(comparison, { ...(0,levels/* ruleOptions */.j)(config, id), mutates }));
    if (decomposition === undefined)
        return table;
    return [...table, ...regressedAsTheyStood(comparison, decomposition, (0,levels/* ruleOptions */.j)(config, 'step/regressed'))];
}
/** What was taken out of the way of the head's failures; what of it could not be told is a remark, or fails with it. */
function weakenedFindings({ config, locate }, changes) {
    const options = (0,levels/* ruleOptions */.j)(config, 'set/weakened');
    const isGate = (0,levels/* fails */.c)('set/weakened', config.failOn);
    if (changes === undefined || (options.level === 'off' && !isGate))
        return { findings: [], remarks: [], problems: [] };
    const untold = weakenedUnmeasured(changes);
    return {
        findings: weakened(changes, options),
        remarks: isGate ? [] : untold.map((reason) => `${reason}.`),
        problems: isGate ? untold.map((reason) => untoldGate(reason, locate(['suites', changes.suite, 'cases']))) : [],
    };
}
function untoldGate(reason, location) {
    return {
        message: `\`set/weakened\` fails the check and could not be judged. ${reason}`,
        location,
        remedy: 'See why the agent gives no score on them, then run the check again; or leave these cases as they were',
    };
}


/***/ }),

/***/ 50066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   qU: () => (/* binding */ bySubject)
/* harmony export */ });
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11113);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99904);


/** A waiver holds through its last day. */
function isOver({ until }, today) {
    return until !== undefined && until < today;
}
function covers({ rule, subject }, finding) {
    return finding.rule === rule && finding.subject === subject;
}
/** Waivers of the same finding are one subject, in the order in which each is first named. */
function bySubject(waivers) {
    const groups = new Map();
    for (const waiver of waivers) {
        const group = groups.get(subjectOf(waiver));
        if (group === undefined)
            groups.set(subjectOf(waiver), [waiver]);
        else
            group.push(waiver);
    }
    return [...groups.values()];
}
/** What a finding about a waiver is about: `pin/outdated of triage`. */
function subjectOf({ rule, subject }) {
    return `${rule} of ${subject}`;
}
function waiverWords({ rule, subject }) {
    return `the waiver of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(rule)} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(subject))}`;
}


/***/ }),

/***/ 44566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   rg: () => (/* binding */ waived)
/* harmony export */ });
/* harmony import */ var _config_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29388);
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83012);
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50066);



const LOUDNESS = { error: 0, warning: 1, note: 2, off: 3 };
/** The findings that no waiver covers on this day, loudest first. A waiver holds through its last day, in UTC. */
function standing(findings, policy, now) {
    const waiverOf = waiversInForce(policy, now);
    return findings
        .filter((finding) => waiverOf(finding) === undefined)
        .toSorted((one, other) => LOUDNESS[one.level] - LOUDNESS[other.level] || (one.key < other.key ? -1 : 1));
}
/** The other findings, each once, by their keys. */
function waived(findings, policy, now) {
    const waiverOf = waiversInForce(policy, now);
    const byKey = new Map();
    for (const finding of findings) {
        const waiver = waiverOf(finding);
        if (waiver !== undefined)
            byKey.set(finding.key, { ...waiver, suite: finding.suite });
    }
    return [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}
function waiversInForce({ waivers }, now) {
    const today = (0,_values_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(now);
    const inForce = waivers.filter((waiver) => !(0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(waiver, today));
    return (finding) => inForce.find((waiver) => (0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(waiver, finding));
}
/** The findings that fail the check. A level only shows or silences: one that is off fails all the same. */
function failing(findings, failOn) {
    return findings.filter(({ rule }) => (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c)(rule, failOn));
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
