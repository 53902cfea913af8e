export const id = 773;
export const ids = [773];
export const modules = {

/***/ 46773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ pinFindings),
  d: () => (/* binding */ stepFindings)
});

// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
// EXTERNAL MODULE: ./build/rules/make-finding.js
var make_finding = __webpack_require__(76964);
// EXTERNAL MODULE: ./build/prompts/pin.js
var prompts_pin = __webpack_require__(72811);
;// CONCATENATED MODULE: ./build/rules/pin/facts.js

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
    return (0,prompts_pin/* formatPin */.fH)((0,prompts_pin/* pinOf */.nZ)(prompt));
}

// EXTERNAL MODULE: ./build/rules/pin/fixed-model.js
var fixed_model = __webpack_require__(5982);
;// CONCATENATED MODULE: ./build/rules/pin/floating-model.js



/** A model name behind which the provider may put another model: results then change though the repository did not. */
function floatingModel(facts, options) {
    const { suite, locate } = facts;
    const own = readEntries(facts).map(({ entry, prompt }) => ({
        subject: entry.id,
        model: prompt.model,
        where: `${fileOf(entry)} names`,
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
            location: placeOfPin(facts, id),
            message: onlyRegion
                ? `${fileOf({ path, region: reading.region })} is not there: no line says \`evalgap:prompt ${reading.region}\``
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
    return readEntries(facts).flatMap(({ entry }) => {
        const evidence = [...uncovered(facts, entry), ...neverSent(facts, entry)];
        if (entry.pin === undefined || evidence.length === 0)
            return [];
        return (0,make_finding/* finding */.g)('pin/orphan', options, {
            suite: facts.suite.name,
            subject: entry.id,
            location: placeOfPin(facts, entry.id),
            message: `nothing in the suite uses ${fileOf(entry)}, which it pins`,
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
    return readEntries(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin === undefined || !isOutdated(pin, prompt))
            return [];
        const same = (0,prompts_pin/* matchesPin */.l2)(prompt, pin);
        return (0,make_finding/* finding */.g)('pin/outdated', options, {
            suite: facts.suite.name,
            subject: id,
            location: placeOfPin(facts, id),
            message: `${fileOf(prompt)} ${same ? relabelled(pin, prompt) : moved(pin, prompt)}`,
            evidence: [`pin: ${(0,prompts_pin/* formatPin */.fH)(pin)}`, `file: ${stampOf(prompt)}`],
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
            location: placeOfPin(facts, entry.id),
            message: `the agent sent another prompt than ${fileOf(entry)} in ${shares}`,
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
    return readEntries(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin?.version === undefined || pin.version !== prompt.version || (0,prompts_pin/* matchesPin */.l2)(prompt, pin))
            return [];
        return (0,make_finding/* finding */.g)('pin/same-version', options, {
            suite: facts.suite.name,
            subject: id,
            location: placeOfPin(facts, id),
            message: `${fileOf(prompt)} changed and is still called version ${pin.version}, which the suite was written for`,
            evidence: [`pin: ${(0,prompts_pin/* formatPin */.fH)(pin)}`, `file: ${stampOf(prompt)}`],
            fix: 'Give the changed prompt a version of its own, or take the change back.',
        });
    });
}

;// CONCATENATED MODULE: ./build/rules/pin/unpinned.js


/** A prompt without a pin can change and nobody is told that the suite was written for another text. */
function unpinned(facts, options) {
    return readEntries(facts).flatMap(({ entry: { id, pin }, prompt }) => {
        if (pin !== undefined)
            return [];
        return (0,make_finding/* finding */.g)('pin/unpinned', options, {
            suite: facts.suite.name,
            subject: id,
            location: placeOfPin(facts, id),
            message: `${fileOf(prompt)} has no pin: which text of it the suite was written for is not on record`,
            evidence: [`file: ${stampOf(prompt)}`],
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
var wording = __webpack_require__(6911);
;// CONCATENATED MODULE: ./build/rules/step/improved.js



/** A step got better, or more trials completed. */
function improved(comparison, options) {
    return (0,subjects/* subjectsWith */.U)(comparison, 'improved').map((subject) => (0,make_finding/* finding */.g)('step/improved', options, {
        suite: comparison.suite,
        subject: subject.name,
        message: `${(0,wording/* changeSentence */.y6)(subject)} got better`,
        evidence: [...(0,wording/* movedLines */.rW)(subject), ...(0,wording/* ruledOutLine */.hq)(subject)],
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
        message: `${(0,wording/* changeSentence */.y6)(subject)} is inconclusive`,
        evidence: [
            ...(0,wording/* ruledOutLine */.hq)(subject),
            ...visible(subject.change),
            ...subject.change.notes.flatMap((note) => REASONS[note] ?? []),
            ...(0,wording/* movedLines */.rW)(subject),
        ],
        fix: fixOf(subject.change),
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
function fixOf({ notes, paired, casesNeeded }) {
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
                : `Read these cases, those that deviate at ${(0,wording/* names */.Dy)(costly)} first: what it changes stays changed.`,
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
        message: `${(0,wording/* changeSentence */.y6)(subject)} got worse`,
        evidence: [...(0,wording/* movedLines */.rW)(subject), ...upstream(subject), ...uncertainSize(subject), ...(0,wording/* ruledOutLine */.hq)(subject)],
        fix: regressed_fixOf(subject),
    }));
}
function upstream({ name, before }) {
    if (before.length === 0)
        return [];
    return [`${(0,wording/* names */.Dy)(before)} before it got worse too: \`${name}\` may only have received what went wrong there`];
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
    return PIN_RULES.flatMap(({ id, find }) => find(facts, (0,levels/* ruleOptions */.j)(config, id))).map((finding) => (0,places/* placedBeside */.u3)(file, finding));
}
function stepFindings(config, suite, comparison, decomposition) {
    const mutates = suite.steps.filter((step) => step.mutates).map(({ name }) => name);
    const table = STEP_RULES.flatMap(({ id, find }) => find(comparison, { ...(0,levels/* ruleOptions */.j)(config, id), mutates }));
    if (decomposition === undefined)
        return table;
    return [...table, ...regressedAsTheyStood(comparison, decomposition, (0,levels/* ruleOptions */.j)(config, 'step/regressed'))];
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


/***/ })

};
