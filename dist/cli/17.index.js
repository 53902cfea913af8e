export const id = 17;
export const ids = [17];
export const modules = {

/***/ 23368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ mostlyRight),
/* harmony export */   AQ: () => (/* binding */ mostlyWrong),
/* harmony export */   Q$: () => (/* binding */ changedCases),
/* harmony export */   dH: () => (/* binding */ letThrough),
/* harmony export */   ly: () => (/* binding */ sameInput),
/* harmony export */   ru: () => (/* binding */ sameExpectation)
/* harmony export */ });
/* harmony import */ var _run_settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38135);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57545);


/** Each case that was changed, with the outcomes of both agents. */
function changedCases(versions, runs) {
    const { former, now, asked } = versions;
    const stood = [...former.values()]
        .filter(({ digest }) => !asked.has(digest))
        .map((before) => formerChange(before, versions, runs));
    const reviewed = [...now.values()]
        .filter(({ id, draft }) => !former.has(id) && !draft)
        .map((found) => {
        const { baseAgentHeadCases: base, headAgentHeadCases: head } = runs;
        return { kind: 'reviewed', id: found.id, now: found, asItStood: agentsAt(found, base, head) };
    });
    return [...stood, ...reviewed].sort((one, other) => (one.id < other.id ? -1 : 1));
}
function formerChange(before, { now, placeOf }, runs) {
    const { id } = before;
    const asItStood = agentsAt(before, runs.baseAgentBaseCases, runs.headAgentBaseCases);
    const found = now.get(id);
    if (found === undefined)
        return { kind: 'removed', id, before, location: placeOf(before), asItStood };
    if (found.draft)
        return { kind: 'drafted', id, before, now: found, asItStood };
    const asItIs = agentsAt(found, runs.baseAgentHeadCases, runs.headAgentHeadCases);
    return { kind: 'edited', id, before, now: found, asItStood, asItIs };
}
/** Head's cases that pass at a step under head's own thresholds alone; `below` is the head's run read by those. */
function letThrough(step, { baseAgentHeadCases, headAgentHeadCases }, below) {
    return [...headAgentHeadCases.cases]
        .flatMap(([key, { id, steps }]) => {
        const head = steps.get(step);
        const headBelow = below.cases.get(key)?.steps.get(step);
        const base = baseAgentHeadCases.cases.get(key)?.steps.get(step);
        if (head === undefined || headBelow === undefined || !mostlyWrong(head) || !mostlyRight(headBelow))
            return [];
        return [{ id, head, headBelow, ...(base === undefined ? {} : { base }) }];
    })
        .sort((one, other) => (one.id < other.id ? -1 : 1));
}
/** In more than half of the trials that were scored. */
function mostlyWrong({ scored, correct }) {
    return correct * 2 < scored;
}
function mostlyRight({ scored, correct }) {
    return correct * 2 > scored;
}
function agentsAt({ id, digest }, base, head) {
    const key = (0,_run_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .versionKey */ ._5)({ case: id, digest });
    const [before, after] = [base.cases.get(key), head.cases.get(key)];
    return { ...(before === undefined ? {} : { base: before }), ...(after === undefined ? {} : { head: after }) };
}
function sameInput(before, now) {
    return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(before.input) === (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(now.input);
}
function sameExpectation(before, now, step) {
    const [one, other] = [before.expect.get(step), now.expect.get(step)];
    if (one === undefined || other === undefined)
        return one === other;
    return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(one) === (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other);
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

/***/ 52590:
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

// EXTERNAL MODULE: ./build/rules/step/subjects.js
var subjects = __webpack_require__(91226);
// EXTERNAL MODULE: ./build/rules/step/wording.js
var step_wording = __webpack_require__(6911);
;// CONCATENATED MODULE: ./build/rules/step/improved.js



/** A step got better, or more trials completed. */
function improved(comparison, options) {
    return (0,subjects/* subjectsWith */.U)(comparison, 'improved').map((subject) => (0,make_finding/* finding */.g)('step/improved', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${(0,step_wording/* changeSentence */.y6)(subject)} got better`,
        evidence: [...(0,step_wording/* movedLines */.rW)(subject), ...(0,step_wording/* ruledOutLine */.hq)(subject)],
        fix: 'Nothing to fix. The suite says this of its own cases only; production may ask others.',
    }));
}

;// CONCATENATED MODULE: ./build/rules/step/inconclusive.js




/** Too little was measured to tell whether a step changed; what it would have taken. */
function inconclusive(comparison, options) {
    return (0,subjects/* subjectsWith */.U)(comparison, 'inconclusive')
        .filter(hasSomethingToTell)
        .map((subject) => (0,make_finding/* finding */.g)('step/inconclusive', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${(0,step_wording/* changeSentence */.y6)(subject)} is inconclusive`,
        evidence: [
            ...(0,step_wording/* ruledOutLine */.hq)(subject),
            ...visible(subject.change),
            ...subject.change.notes.flatMap((note) => REASONS[note] ?? []),
            ...(0,step_wording/* movedLines */.rW)(subject),
        ],
        fix: inconclusive_fixOf(subject.change),
    }));
}
/** That every trial of a small suite completed is no news, though it proves little. */
function hasSomethingToTell({ change, moved }) {
    return moved !== null || change.base.accuracy !== 1 || change.head.accuracy !== 1;
}
function visible({ paired, smallestVisible }) {
    return [
        smallestVisible === null
            ? `${(0,format/* plural */.LS)(paired, 'paired case')} cannot show a drop of any size reliably`
            : `${(0,format/* plural */.LS)(paired, 'paired case')} show a drop of ${(0,format/* points */.WR)(smallestVisible)} in four of five tries, smaller ones less often`,
    ];
}
const REASONS = {
    unmeasured: 'it would read better, but not with every trial that the head did not measure counted wrong',
    'too-few-differ': 'fewer than five cases differ, too few to be tested beside the other steps',
    'significant-unadjusted': 'taken alone the change looks real, beside everything else that was tested it does not',
};
function inconclusive_fixOf({ notes, paired, casesNeeded }) {
    if (notes.includes('unmeasured'))
        return 'Find out why the head left trials unmeasured, and run again.';
    if (casesNeeded === null || casesNeeded <= paired)
        return 'Add cases, or repeat each one in several trials.';
    return `Add cases: a change of the suite's margin takes about ${(0,format/* plural */.LS)(casesNeeded, 'case')}.`;
}

;// CONCATENATED MODULE: ./build/rules/step/passed-over-deviation.js



/** More cases than before end right although a step on the way was not as expected. */
function passedOverDeviation(comparison, { mutates = [], ...options }) {
    const { base, head } = comparison.passedOverDeviation;
    const final = comparison.steps.find((step) => step.final);
    if (final === undefined || head - base < SMALLEST_GROWTH)
        return [];
    const costly = mutates.filter((step) => deviatesOnHead(comparison, step));
    return [
        (0,make_finding/* finding */.g)('step/passed-over-deviation', options, {
            suite: comparison.suite,
            subject: final.step,
            message: `\`${final.step}\` is right over a deviating step in ${(0,format/* count */.U9)(head)} cases, ${(0,format/* count */.U9)(base)} before`,
            evidence: [
                'either luck, or an expectation that is stricter than the task: the figures cannot tell which',
                ...deviations(comparison, mutates),
            ],
            fix: costly.length === 0
                ? 'Read these cases: loosen the expectation where the other way is as good, else treat them as failures.'
                : `Read these cases, those that deviate at ${(0,step_wording/* names */.Dy)(costly)} first: what it changes stays changed.`,
        }),
    ];
}
/** With several trials these are sums of shares, whose last digits mean nothing. */
const SMALLEST_GROWTH = 1e-9;
function deviatesOnHead({ steps }, name) {
    return steps.some(({ step, final, firstDeviation }) => step === name && !final && firstDeviation.head > 0);
}
/** Steps at which cases first deviate, those that change the world before the others. */
function deviations({ steps }, mutates) {
    const deviating = steps.filter(({ final, firstDeviation }) => !final && firstDeviation.head > 0);
    const line = ({ step, firstDeviation: { base, head } }) => `first deviation at \`${step}\`${mutates.includes(step) ? ', which changes the world' : ''}: ${base} → ${head}`;
    return [
        ...deviating.filter(({ step }) => mutates.includes(step)),
        ...deviating.filter(({ step }) => !mutates.includes(step)),
    ].map(line);
}

;// CONCATENATED MODULE: ./build/rules/step/regressed.js




/** A step got worse, or fewer trials completed. */
function regressed(comparison, options) {
    return (0,subjects/* subjectsWith */.U)(comparison, 'regressed').map((subject) => (0,make_finding/* finding */.g)('step/regressed', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${(0,step_wording/* changeSentence */.y6)(subject)} got worse`,
        evidence: [...(0,step_wording/* movedLines */.rW)(subject), ...upstream(subject), ...uncertainSize(subject), ...(0,step_wording/* ruledOutLine */.hq)(subject)],
        fix: regressed_fixOf(subject),
    }));
}
function upstream({ name, before }) {
    if (before.length === 0)
        return [];
    return [`${(0,step_wording/* names */.Dy)(before)} before it got worse too: \`${name}\` may only have received what went wrong there`];
}
function uncertainSize({ change }) {
    if (!change.notes.includes('interval-touches-zero'))
        return [];
    return ['the interval reaches zero: that it got worse is established, by how much hardly is'];
}
function regressed_fixOf({ moved, name, before }) {
    if (moved === null)
        return 'Look at why trials did not complete before reading the steps.';
    const [first] = before;
    if (first !== undefined)
        return `Look at \`${first}\` first, and at \`${name}\` once that is back.`;
    return `Read the ${(0,format/* plural */.LS)(moved.broke.length, 'case')} that broke at \`${name}\`: change the agent where it is wrong, the expectation where it is.`;
}

;// CONCATENATED MODULE: ./build/rules/step/step-rules.js




/** What a comparison can be found to say, the most urgent first. */
const STEP_RULES = [
    { id: 'step/regressed', find: regressed },
    { id: 'step/passed-over-deviation', find: passedOverDeviation },
    { id: 'step/improved', find: improved },
    { id: 'step/inconclusive', find: inconclusive },
];

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
    const table = STEP_RULES.flatMap(({ id, find }) => find(comparison, { ...(0,levels/* ruleOptions */.j)(config, id), mutates }));
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

/***/ 24605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ maskPrivate)
/* harmony export */ });
/* unused harmony export replacePrivate */
/* harmony import */ var _find_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53101);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42578);


/** A text in which every piece of private data reads as what kind it is, `[e-mail]`. */
function maskPrivate(text) {
    return replacePrivate(text, ({ kind }) => (0,_masks_js__WEBPACK_IMPORTED_MODULE_1__/* .maskOf */ ._4)(kind));
}
/** A text with something else in the place of every piece of private data; all around them stays as it is. */
function replacePrivate(text, replacement) {
    const parts = [];
    let from = 0;
    for (const span of (0,_find_private_js__WEBPACK_IMPORTED_MODULE_0__/* .findPrivate */ .x)(text)) {
        parts.push(text.slice(from, span.start), replacement(span, text.slice(span.start, span.end)));
        from = span.end;
    }
    return parts.join('') + text.slice(from);
}


/***/ }),

/***/ 76964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/** A finding with its key filled in: the same rule, suite and subject give the same key from run to run. */
function finding(rule, { level }, parts) {
    const key = [rule, parts.suite, parts.subject].join(':');
    return { rule, level, key, ...parts };
}


/***/ }),

/***/ 4231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   qU: () => (/* binding */ placeOfPin)
/* harmony export */ });
/* harmony import */ var _prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72811);

function readEntries({ suite, readings }) {
    return suite.prompts.flatMap((entry) => {
        const reading = readings.get(entry.id);
        return reading?.state === 'read' ? { entry, prompt: reading.prompt } : [];
    });
}
/** Where a prompt's pin stands in the config; where it has none, its entry. */
function placeOfPin({ suite, locate }, id) {
    return locate(['suites', suite.name, 'prompts', id, 'pin']);
}
/** `prompts/triage.md`, or the region of a source file. */
function fileOf({ path, region }) {
    return region === undefined ? `\`${path}\`` : `region \`${region}\` of \`${path}\``;
}
/** `5@sha256:77ab01c3d2e4`, as a pin of the prompt would read. */
function stampOf(prompt) {
    return (0,_prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPin */ .fH)((0,_prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .pinOf */ .nZ)(prompt));
}


/***/ }),

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isFixedModel)
/* harmony export */ });
const YEAR = '20[1-9]\\d';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
/** Ways in which providers name a model that stays as it is, between parts of the name. */
const FIXED = [
    part(`${YEAR}-?${MONTH}-?${DAY}`), // gpt-5.2-2026-08-01, claude-sonnet-4-5-20250929
    part(`${MONTH}${DAY}`), // gpt-4-0613
    part(`2\\d${MONTH}`), // mistral-large-2407
    part(`${MONTH}-${DAY}`), // gemini-2.5-pro-preview-05-06
    part(`${MONTH}-${YEAR}`), // command-r-08-2024
    part('0\\d\\d'), // gemini-1.5-pro-002
    /[-.]v\d+:\d+$/, // amazon.nova-pro-v1:0
    /[@:](?:sha256:)?(?=[a-f]*\d)[0-9a-f]{7,64}$/i, // model@sha256:…, owner/model:9f2c1e0
];
const FILE = /^(?:file:|\.{0,2}\/|~\/|[a-z]:[\\/])|\.(?:gguf|ggml|safetensors|onnx|bin|pt|mlmodel)$/i;
/** Whether a name says which model answers, today and later: by date, numbered snapshot, digest or as a file. */
function isFixedModel(model) {
    const name = model.trim();
    if (/(?:^|[-_:@.])latest$/i.test(name))
        return false;
    return FILE.test(name) || FIXED.some((pattern) => pattern.test(name));
}
function part(pattern) {
    return new RegExp(`[-@:_./ ]${pattern}(?![\\dA-Za-z])`);
}


/***/ }),

/***/ 46344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ PIN_RULES)
});

// EXTERNAL MODULE: ./build/rules/make-finding.js
var make_finding = __webpack_require__(76964);
// EXTERNAL MODULE: ./build/rules/pin/facts.js
var pin_facts = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/rules/pin/fixed-model.js
var fixed_model = __webpack_require__(5982);
;// CONCATENATED MODULE: ./build/rules/pin/floating-model.js



/** A model name behind which the provider may put another model: results then change though the repository did not. */
function floatingModel(facts, options) {
    const { suite, locate } = facts;
    const own = (0,pin_facts/* readEntries */.$2)(facts).map(({ entry, prompt }) => ({
        subject: entry.id,
        model: prompt.model,
        where: `${(0,pin_facts/* fileOf */.W7)(entry)} names`,
        location: { file: entry.path },
    }));
    const named = [...suite.models].map(([key, model]) => ({
        subject: `models.${key}`,
        model,
        where: `\`models.${key}\` is`,
        location: locate(['suites', suite.name, 'models', key]),
    }));
    return [...named, ...own].flatMap(({ subject, model, where, location }) => {
        if (model === undefined || (0,fixed_model/* isFixedModel */.s)(model))
            return [];
        return (0,make_finding/* finding */.g)('pin/floating-model', options, {
            suite: suite.name,
            subject,
            location,
            message: `${where} \`${model}\`, which has no date, snapshot or digest: another model may answer to it tomorrow`,
            evidence: [],
            fix: "Name a dated snapshot, from the provider's list of models.",
        });
    });
}

// EXTERNAL MODULE: ./build/prompts/pin.js
var prompts_pin = __webpack_require__(72811);
;// CONCATENATED MODULE: ./build/rules/pin/missing.js



/** An entry of the config names a file, or a region in one, that is not there. */
function missing(facts, options) {
    return facts.suite.prompts.flatMap(({ id, path, region, pin }) => {
        const reading = facts.readings.get(id);
        if (reading?.state !== 'missing')
            return [];
        const onlyRegion = reading.region !== undefined;
        return (0,make_finding/* finding */.g)('pin/missing', options, {
            suite: facts.suite.name,
            subject: id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, id),
            message: onlyRegion
                ? `${(0,pin_facts/* fileOf */.W7)({ path, region: reading.region })} is not there: no line says \`evalgap:prompt ${reading.region}\``
                : `\`${path}\`, the file of prompt \`${id}\`, is not there`,
            evidence: pin === undefined ? [] : [`pin: ${(0,prompts_pin/* formatPin */.fH)(pin)}`],
            fix: onlyRegion
                ? `Mark the text again with \`evalgap:prompt ${region}\` and \`evalgap:end\`, or correct \`region\`.`
                : 'Correct `path` when the file moved, remove the entry when the agent no longer sends it.',
        });
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/config/paths.js
var paths = __webpack_require__(97147);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/rules/pin/orphan.js





/** A pin that nothing uses: no case covers its prompt, or receipts show that the agent never sends it. */
function orphan(facts, options) {
    return (0,pin_facts/* readEntries */.$2)(facts).flatMap(({ entry }) => {
        const evidence = [...uncovered(facts, entry), ...neverSent(facts, entry)];
        if (entry.pin === undefined || evidence.length === 0)
            return [];
        return (0,make_finding/* finding */.g)('pin/orphan', options, {
            suite: facts.suite.name,
            subject: entry.id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, entry.id),
            message: `nothing in the suite uses ${(0,pin_facts/* fileOf */.W7)(entry)}, which it pins`,
            evidence,
            fix: `Write a case that covers \`${entry.id}\`, or remove the entry when the agent no longer sends it.`,
        });
    });
}
function uncovered({ covers: { named, everything } }, entry) {
    if (everything > 0 || named.size === 0)
        return [];
    if ([...named].some((covered) => namesPrompt(covered, entry)))
        return [];
    return [`every case says what it covers, and none names \`${entry.id}\` or \`${entry.path}\``];
}
/** A glob that cannot be matched safely may cover anything: better no finding than a wrong one. */
function namesPrompt(covered, { id, path }) {
    if (!/[/*]/.test(covered))
        return covered === id;
    return covered === path || (0,paths/* globFault */.Hf)(covered) !== undefined || picomatch.isMatch(path, covered, { dot: true });
}
/** Silence about one prompt says something only where every trial speaks of another. */
function neverSent({ receipts }, { id }) {
    const head = receipts.find(({ side }) => side === 'head');
    if (head === undefined || head.completed === 0 || head.withReceipt < head.completed)
        return [];
    if (head.prompts.has(id))
        return [];
    return [`${(0,format/* plural */.LS)(head.completed, 'completed trial')} with receipts, none of them for \`${id}\``];
}

;// CONCATENATED MODULE: ./build/rules/pin/outdated.js



/** The prompt in the repository is no longer the one that the suite was written for. */
function outdated(facts, options) {
    return (0,pin_facts/* readEntries */.$2)(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin === undefined || !isOutdated(pin, prompt))
            return [];
        const same = (0,prompts_pin/* matchesPin */.l2)(prompt, pin);
        return (0,make_finding/* finding */.g)('pin/outdated', options, {
            suite: facts.suite.name,
            subject: id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, id),
            message: `${(0,pin_facts/* fileOf */.W7)(prompt)} ${same ? relabelled(pin, prompt) : moved(pin, prompt)}`,
            evidence: [`pin: ${(0,prompts_pin/* formatPin */.fH)(pin)}`, `file: ${(0,pin_facts/* stampOf */.Zs)(prompt)}`],
            fix: same
                ? 'The text is the pinned one: if only its label was meant to change, run `npx evalgap pin`.'
                : `Look at the cases that cover \`${id}\`, run the suite, mend what no longer fits, then \`npx evalgap pin\`.`,
        });
    });
}
/** A pin without a version holds the text alone. */
function isOutdated(pin, prompt) {
    return !(0,prompts_pin/* matchesPin */.l2)(prompt, pin) || (pin.version !== undefined && pin.version !== prompt.version);
}
function moved({ version, digest }, prompt) {
    if (version !== undefined && prompt.version !== undefined && version !== prompt.version) {
        return `is version ${prompt.version}, the suite was written for version ${version}`;
    }
    const now = `sha256:${prompt.digest.slice(0, 12)}`;
    const then = `sha256:${digest.slice(0, 12)}`;
    const label = version === undefined ? '' : `version ${version}, `;
    return `changed (now ${now}), the suite was written for ${label}${then}`;
}
function relabelled({ version }, prompt) {
    const now = prompt.version === undefined ? 'carries no version' : `is called version ${prompt.version}`;
    return `${now}, the suite is pinned to version ${version}; the text is the same`;
}

;// CONCATENATED MODULE: ./build/rules/pin/ran-another-prompt.js



/** Receipts show that trials were sent another text than their own revision's file: they measured something else. */
function ranAnotherPrompt(facts, options) {
    return facts.suite.prompts.flatMap((entry) => {
        const sides = facts.receipts.filter((counts) => anotherOf(counts, entry) > 0);
        if (sides.length === 0)
            return [];
        const shares = sides.map((side) => share(side, entry)).join(' and in ');
        return (0,make_finding/* finding */.g)('pin/ran-another-prompt', options, {
            suite: facts.suite.name,
            subject: entry.id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, entry.id),
            message: `the agent sent another prompt than ${(0,pin_facts/* fileOf */.W7)(entry)} in ${shares}`,
            evidence: sides.flatMap((side) => evidence(side, entry)),
            fix: FIX,
        });
    });
}
const FIX = 'Let the agent read the prompt from the work tree it runs in, not from a cache, a service or a built copy. ' +
    'These trials are in no score.';
function anotherOf({ prompts }, { id }) {
    return prompts.get(id)?.another ?? 0;
}
function share(side, entry) {
    const all = (0,format/* plural */.LS)(side.completed, 'completed trial');
    return `${(0,format/* count */.U9)(anotherOf(side, entry))} of ${all} ${side.side === 'base' ? 'on the base' : 'on the head'}`;
}
function evidence({ side, prompts }, { id }) {
    const { verified = 0, claimed = 0, another = 0, unknown = 0 } = prompts.get(id) ?? {};
    return [`${side}: ${another} another, ${verified} verified, ${claimed} claimed, ${unknown} not clear`];
}

;// CONCATENATED MODULE: ./build/rules/pin/same-version.js



/** A prompt changed and still calls itself the version that the pin names: two texts now go by one label. */
function sameVersion(facts, options) {
    return (0,pin_facts/* readEntries */.$2)(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin?.version === undefined || pin.version !== prompt.version || (0,prompts_pin/* matchesPin */.l2)(prompt, pin))
            return [];
        return (0,make_finding/* finding */.g)('pin/same-version', options, {
            suite: facts.suite.name,
            subject: id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, id),
            message: `${(0,pin_facts/* fileOf */.W7)(prompt)} changed and is still called version ${pin.version}, which the suite was written for`,
            evidence: [`pin: ${(0,prompts_pin/* formatPin */.fH)(pin)}`, `file: ${(0,pin_facts/* stampOf */.Zs)(prompt)}`],
            fix: 'Give the changed prompt a version of its own, or take the change back.',
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/pin/unpinned.js


/** A prompt without a pin can change and nobody is told that the suite was written for another text. */
function unpinned(facts, options) {
    return (0,pin_facts/* readEntries */.$2)(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin !== undefined)
            return [];
        return (0,make_finding/* finding */.g)('pin/unpinned', options, {
            suite: facts.suite.name,
            subject: id,
            location: (0,pin_facts/* placeOfPin */.qU)(facts, id),
            message: `${(0,pin_facts/* fileOf */.W7)(prompt)} has no pin: which text of it the suite was written for is not on record`,
            evidence: [`file: ${(0,pin_facts/* stampOf */.Zs)(prompt)}`],
            fix: `Check that the cases that cover \`${id}\` fit the text as it stands, then run \`npx evalgap pin\`.`,
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/pin/pin-rules.js







/** What can be found about a suite's prompts and models, what invalidates its figures first. */
const PIN_RULES = [
    { id: 'pin/ran-another-prompt', find: ranAnotherPrompt },
    { id: 'pin/outdated', find: outdated },
    { id: 'pin/same-version', find: sameVersion },
    { id: 'pin/missing', find: missing },
    { id: 'pin/orphan', find: orphan },
    { id: 'pin/unpinned', find: unpinned },
    { id: 'pin/floating-model', find: floatingModel },
];


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

/***/ 33363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ shownBeside),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   RP: () => (/* binding */ caseNames),
/* harmony export */   cY: () => (/* binding */ caseName),
/* harmony export */   tQ: () => (/* binding */ shownSimilarity)
/* harmony export */ });
/* harmony import */ var _privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24605);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57545);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11113);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99904);




const LONGEST = 160;
/** Benchmarks name cases by all that goes wrong in them, in 180 characters and more. */
const LONGEST_ID = 240;
/** A value out of a case, quoted for people: on one line, private data masked, cut to a window around `from`. */
function shownValue(value, from = 0, length = LONGEST) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAround */ .se)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(textOf(value))), from, length));
}
/** The id of a case, quoted for people: ids are made out of addresses and tickets, too. */
function caseName(id) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(bareName(id));
}
/** The first few of several, each once, and how many more there are. */
function caseNames(ids) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .y)([...new Set(ids)].map(bareName));
}
function bareName(id) {
    return (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(id)), LONGEST_ID);
}
/** Two values side by side, each cut around the place where they part. */
function shownBeside(one, other) {
    const [a, b] = [(0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(textOf(one))), (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(textOf(other)))];
    let parts = 0;
    while (parts < a.length && a[parts] === b[parts])
        parts += 1;
    return [(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAround */ .se)(a, parts, LONGEST)), (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cutAround */ .se)(b, parts, LONGEST))];
}
/** Never rounded up: texts that differ in something are not said to be wholly alike. */
function shownSimilarity(similarity) {
    if (similarity >= 1)
        return 'similarity > 0.99';
    return `similarity ${(Math.floor(similarity * 100 + ROUNDING) / 100).toFixed(2)}`;
}
/** 0.29 * 100 is a little less than 29. */
const ROUNDING = 1e-9;
function textOf(value) {
    return typeof value === 'string' ? value : (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value);
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

/***/ 91226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ subjectsWith)
/* harmony export */ });
/** The steps with a verdict, in order, and `completed` after them. */
function subjectsWith(comparison, verdict) {
    const { completed, moved } = comparison;
    const steps = comparison.steps.filter((step) => step.verdict === verdict);
    const subjects = steps.map(({ step, final, ...change }, index) => {
        const rows = moved.filter((row) => row.step === step);
        return {
            name: step,
            change,
            moved: {
                broke: rows.filter(({ to }) => to === 'wrong').map((row) => row.case),
                fixed: rows.filter(({ to }) => to === 'correct').map((row) => row.case),
            },
            alone: final,
            before: steps.slice(0, index).map((earlier) => earlier.step),
        };
    });
    if (completed.verdict !== verdict)
        return subjects;
    return [...subjects, { name: 'completed', change: completed, moved: null, alone: true, before: [] }];
}


/***/ }),

/***/ 6911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   hq: () => (/* binding */ ruledOutLine),
/* harmony export */   rW: () => (/* binding */ movedLines),
/* harmony export */   y6: () => (/* binding */ changeSentence)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97532);

/** "`decide` 91.0 % → 78.0 % (−13.0 points, 95 % CI −18.3 … −8.2, adjusted p < 0.001; 27 broke, 1 fixed)" */
function changeSentence({ name, change, moved, alone }) {
    const { base, head, delta, interval, pAdjusted } = change;
    const subject = moved === null ? 'Completed trials' : `\`${name}\``;
    if (delta === null || interval === null || pAdjusted === null)
        return `${subject} not measured`;
    const figures = [
        `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPoints */ ._9)(delta)} points`,
        `95 % CI ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)(interval)}`,
        `${alone ? '' : 'adjusted '}${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .pFigure */ .pL)(pAdjusted)}`,
    ].join(', ');
    const movement = moved === null ? '' : `; ${moved.broke.length} broke, ${moved.fixed.length} fixed`;
    return `${subject} ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(base.accuracy ?? 0)} → ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(head.accuracy ?? 0)} (${figures}${movement})`;
}
/** Which cases moved, a line a direction. */
function movedLines({ moved }) {
    if (moved === null)
        return [];
    return [...casesLine('broke', moved.broke), ...casesLine('fixed', moved.fixed)];
}
/** "within −18.3 … −8.2 points" needs saying what stays possible: how large a drop is ruled out. */
function ruledOutLine({ change: { ruledOut } }) {
    if (ruledOut === null)
        return [];
    return [ruledOut === 0 ? 'any drop is ruled out' : `a drop of more than ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(ruledOut)} is ruled out`];
}
/** "`a`, `b` and `c`" */
function names(list) {
    const quoted = list.map((name) => `\`${name}\``);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
const MOST_CASES = 10;
function casesLine(direction, ids) {
    if (ids.length === 0)
        return [];
    const shown = ids.slice(0, MOST_CASES).map((id) => `\`${id}\``);
    const rest = ids.length - shown.length;
    return [`${direction}: ${shown.join(', ')}${rest > 0 ? ` and ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, 'more case')}` : ''}`];
}


/***/ }),

/***/ 99904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
const MOST_IDS = 10;
/** Data within a sentence; its own backticks would end the quotation. */
function quoted(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}
/** The first few, and how many more there are. */
function someOf(ids) {
    const shown = ids.slice(0, MOST_IDS).map(quoted).join(', ');
    const rest = ids.length - MOST_IDS;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}


/***/ }),

/***/ 24758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U6: () => (/* binding */ cutLarge),
/* harmony export */   xZ: () => (/* binding */ isCut)
/* harmony export */ });
/* unused harmony export MAX_RECORDED_BYTES */
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);

/** Bytes of JSON text up to which a value is recorded whole. */
const MAX_RECORDED_BYTES = 8 << 10;
const HEAD_CHARACTERS = 1_000;
function cutLarge(value) {
    const text = JSON.stringify(value);
    // Most values are short; only near the bound is it worth counting bytes.
    if (text.length * 3 <= MAX_RECORDED_BYTES)
        return value;
    const bytes = Buffer.byteLength(text);
    if (bytes <= MAX_RECORDED_BYTES)
        return value;
    return { cut: `sha256:${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text)}`, bytes, head: wholeCharacters(text.slice(0, HEAD_CHARACTERS)) };
}
function isCut(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const { cut, bytes, head, ...more } = value;
    return (typeof cut === 'string' &&
        /^sha256:[0-9a-f]{64}$/.test(cut) &&
        typeof bytes === 'number' &&
        typeof head === 'string' &&
        Object.keys(more).length === 0);
}
function wholeCharacters(text) {
    return text.replace(/[\uD800-\uDBFF]$/, '');
}


/***/ }),

/***/ 11171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   kU: () => (/* binding */ brokenLine),
/* harmony export */   m8: () => (/* binding */ readRunFile)
/* harmony export */ });
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);
/* harmony import */ var _read_run_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58359);


const MOST_PROBLEMS = 20;
/** Reads a run file from its lines. `file` is its name in problems. */
async function readRunFile(lines, file) {
    const rest = lines[Symbol.asyncIterator]();
    const first = await rest.next();
    const header = (0,_read_run_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeaderLine */ ._)(first.done ? '' : withoutMark(first.value));
    if (header.kind !== 'read')
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy(headerProblem(header, file));
    let torn;
    async function* trials() {
        const problems = [];
        for (let line = 2;; line += 1) {
            const next = await rest.next();
            if (next.done)
                break;
            if (next.value.trim() === '')
                continue;
            if (torn !== undefined)
                problems.push(brokenLine(file, torn));
            torn = undefined;
            const reading = (0,_read_run_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrialLine */ .b)(next.value);
            if (reading.kind === 'read')
                yield reading.value;
            else if (reading.kind === 'torn')
                torn = line;
            else
                problems.push(problemOf(reading, file, line));
            if (problems.length === MOST_PROBLEMS)
                break;
        }
        if (problems.length > 0)
            throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy(problems);
    }
    return { header: header.value, trials: trials(), tornLine: () => torn };
}
/** A first line without the byte order mark that some editors put before it. */
function withoutMark(firstLine) {
    return firstLine.replace(/^\uFEFF/, '');
}
function problemOf({ message, expected, remedy }, file, line) {
    return {
        message,
        location: { file, line },
        ...(expected === undefined ? {} : { expected }),
        ...(remedy === undefined ? {} : { remedy }),
    };
}
function brokenLine(file, line) {
    return {
        message: 'this line is not JSON',
        location: { file, line },
        expected: 'one trial per line',
        remedy: 'Only the last line of a run file may be unfinished; run the suite again with `--fresh`',
    };
}
function headerProblem(reading, file) {
    if (reading.kind === 'wrong')
        return problemOf(reading, file, 1);
    return {
        message: 'this is not a run file: its first line is not JSON, or it is empty',
        location: { file, line: 1 },
        expected: '`{"evalgap":"run","version":1,…}`',
        remedy: 'Give a file that `evalgap run` wrote',
    };
}


/***/ }),

/***/ 58359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readHeaderLine),
/* harmony export */   b: () => (/* binding */ readTrialLine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _agent_protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25452);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11113);



const VERSION = 1;
const MAX_DEPTH = 110;
const LONGEST_EXCERPT = 60;
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    scorers: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    agent: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    fingerprint: fingerprint.exactOptional(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({}),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1),
    final: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    scorers: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** Whatever `JSON.parse` gave; nothing of it needs to be checked. */
const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J();
const confidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional();
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable().exactOptional(),
    expected: json.exactOptional(),
    output: json.exactOptional(),
    confidence,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    case: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    trial: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['completed', 'errored', 'timed-out', 'not-run']),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stepSchema).default([]),
    receipts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['verified', 'claimed', 'another', 'unknown'])).default({}),
    confidence,
    routed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().exactOptional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        inputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().exactOptional(),
        outputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().exactOptional(),
        costUsd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().exactOptional(),
    })
        .exactOptional(),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
function readHeaderLine(line) {
    const parsed = parseLine(line);
    if (parsed.kind !== 'read')
        return parsed;
    const { evalgap, version } = parsed.value;
    if (evalgap !== 'run') {
        return {
            kind: 'wrong',
            message: 'this is not a run file: its first line is no run header',
            expected: '`{"evalgap":"run","version":1,…}`',
            remedy: 'Give a file that `evalgap run` wrote',
        };
    }
    if (version !== VERSION) {
        return {
            kind: 'wrong',
            message: `this run file is of ${version === undefined ? 'no version' : `version ${excerpt(version)}`}`,
            expected: `version ${VERSION}`,
            remedy: 'Run the suite again with this version of Evalgap, or use the version that wrote the file',
        };
    }
    const header = headerSchema.safeParse(parsed.value);
    if (!header.success)
        return wrong('the run header is malformed', header.error);
    const { final, steps, prompts } = header.data;
    const last = final ?? steps.at(-1) ?? '';
    if (!steps.includes(last)) {
        return { kind: 'wrong', message: `the run header's \`final\` is ${excerpt(last)}, which is none of its \`steps\`` };
    }
    return { kind: 'read', value: { ...header.data, final: last, prompts: new Map(Object.entries(prompts)) } };
}
function readTrialLine(line) {
    const parsed = parseLine(line);
    if (parsed.kind !== 'read')
        return parsed;
    if (parsed.value.evalgap !== undefined) {
        return {
            kind: 'wrong',
            message: 'a second run header: these are several run files in one',
            remedy: 'Join run files with `evalgap merge`',
        };
    }
    const trial = trialSchema.safeParse(parsed.value);
    if (!trial.success)
        return wrong('this trial is malformed', trial.error);
    return { kind: 'read', value: { ...trial.data, receipts: new Map(Object.entries(trial.data.receipts)) } };
}
function parseLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return { kind: 'torn' };
    }
    if (typeof value !== 'object' || value === null)
        return { kind: 'wrong', message: 'this line is not a JSON object' };
    if ((0,_agent_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .deeperThan */ .ZF)(value, MAX_DEPTH))
        return { kind: 'wrong', message: `nested deeper than ${MAX_DEPTH} levels` };
    return { kind: 'read', value };
}
function wrong(message, error) {
    const [first] = error.issues;
    const path = (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(first?.path.join('.') ?? '', LONGEST_EXCERPT));
    const place = path === '' ? '' : ` at \`${path}\``;
    return { kind: 'wrong', message: `${message}${place}: ${first?.message}` };
}
/** Whatever stands in the file, a message stays one short line. */
function excerpt(value) {
    return (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(JSON.stringify(value), LONGEST_EXCERPT));
}


/***/ }),

/***/ 38135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ precedence),
/* harmony export */   _5: () => (/* binding */ versionKey),
/* harmony export */   p3: () => (/* binding */ countsForScores),
/* harmony export */   wK: () => (/* binding */ trialKey)
/* harmony export */ });
const RANK = { completed: 1, errored: 2, 'timed-out': 3, 'not-run': 4 };
/** One text for a trial of a case version; no part of it can imitate another. */
function trialKey({ case: id, digest, trial }) {
    return `${trial} ${versionKey({ case: id, digest })}`;
}
/** One text for a version of a case. */
function versionKey({ case: id, digest }) {
    return `${digest.length} ${digest} ${id}`;
}
/**
 * Of several lines for one trial the one with the smallest precedence stands, wherever it stands in the file: one
 * that completed before one that failed, under its own prompts before under others, with lower scores before higher.
 */
function precedence(trial) {
    const scores = trial.steps.flatMap(({ name, score }) => score === undefined ? [] : [score?.toFixed(9) ?? 'none', name]);
    return JSON.stringify([countsForScores(trial) ? 0 : RANK[trial.status], ...scores, trial.routed ?? null]);
}
/** A trial counts when it completed and no receipt shows another prompt than its own revision's. */
function countsForScores({ status, receipts }) {
    return status === 'completed' && ![...receipts.values()].includes('another');
}


/***/ }),

/***/ 90827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ chiSquareUpperTail),
/* harmony export */   NQ: () => (/* binding */ twoSidedNormal),
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);
/* harmony import */ var _stdlib_stats_base_dists_chisquare_cdf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16328);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74455);




/** Quantile of the standard normal distribution. */
function normalQuantile(probability) {
    return _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_2__(probability, 0, 1);
}
/** Quantile of Student's t distribution. */
function tQuantile(probability, degreesOfFreedom) {
    return _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__(probability, degreesOfFreedom);
}
/** Quantile of the beta distribution with both shape parameters above 0. */
function betaQuantile(probability, a, b) {
    return _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(probability, a, b);
}
/** Chance of a chi-square value of at least `statistic`. */
function chiSquareUpperTail(statistic, degreesOfFreedom) {
    return Math.max(0, 1 - _stdlib_stats_base_dists_chisquare_cdf__WEBPACK_IMPORTED_MODULE_1__(statistic, degreesOfFreedom));
}
/** The critical value z of a two-sided test or interval at `level`: 1.96 at 0.95. */
function twoSidedNormal(level) {
    return normalQuantile((1 + level) / 2);
}


/***/ }),

/***/ 23702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90827);

/**
 * Wilson's score interval of a share (Wilson 1927).
 *
 * @param n observations behind the share; any number from 0, since an effective sample size need not be whole
 * @param critical z, or t where few groups carry the variance; 95 % by default
 */
function wilson(share, n, critical = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedNormal */ .NQ)(0.95)) {
    if (n === 0)
        return [0, 1];
    const square = critical ** 2;
    const middle = (n * share + square / 2) / (n + square);
    const half = (critical * Math.sqrt(n * share * (1 - share) + square / 4)) / (n + square);
    return [Math.max(0, Math.min(share, middle - half)), Math.min(1, Math.max(share, middle + half))];
}


/***/ })

};
