export const id = 303;
export const ids = [303];
export const modules = {

/***/ 95383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pJ: () => (/* binding */ NOT_MEASURED),
  C2: () => (/* binding */ changeOf),
  uQ: () => (/* binding */ describeChange)
});

// EXTERNAL MODULE: ./build/stats/distributions.js
var distributions = __webpack_require__(90827);
// EXTERNAL MODULE: ./build/stats/exact-sum.js
var exact_sum = __webpack_require__(27485);
// EXTERNAL MODULE: ./build/stats/wilson.js
var wilson = __webpack_require__(23702);
;// CONCATENATED MODULE: ./build/stats/paired-interval.js



/**
 * Confidence interval of `delta`: Newcombe's method 10 for paired proportions (Newcombe 1998), generalised to cases of
 * several trials and to groups. The Wilson limits of either side take the sample size that the variance between units
 * implies; with one trial per case and no groups that is the number of cases, and the interval is Newcombe's.
 * A single group says nothing of the variance: [−1, 1].
 */
function pairedInterval(sample, level = 0.95) {
    const count = sample.units.base.length;
    const { grouped } = sample.units;
    if (grouped && count < 2)
        return [-1, 1];
    const critical = grouped ? (0,distributions/* tQuantile */.YW)((1 + level) / 2, count - 1) : (0,distributions/* twoSidedNormal */.NQ)(level);
    const spread = spreadOf(sample);
    const base = reach(sample.base, spread.base, count, critical);
    const head = reach(sample.head, spread.head, count, critical);
    const correlation = correlationOf(spread, sample.cases);
    return [
        sample.delta - together(head.below, base.above, correlation),
        sample.delta + together(head.above, base.below, correlation),
    ];
}
function spreadOf({ cases, denominator, units }) {
    const base = centred(units.base, units.cases, cases);
    const head = centred(units.head, units.cases, cases);
    const count = units.base.length;
    const scale = (units.grouped ? count / (count - 1) : 1) / (cases ** 4 * denominator ** 2);
    return {
        base: Number((0,exact_sum/* sumOfProducts */.t)(base, base)) * scale,
        head: Number((0,exact_sum/* sumOfProducts */.t)(head, head)) * scale,
        both: Number((0,exact_sum/* sumOfProducts */.t)(base, head)) * scale,
    };
}
/** Deviations of the units' sums from what the overall mean would make them, times the number of cases: whole numbers. */
function centred(sums, sizes, cases) {
    const total = sums.reduce((all, sum) => all + sum, 0);
    return sums.map((sum, index) => cases * sum - (sizes[index] ?? 0) * total);
}
/** How far the Wilson limits of one side's mean lie below and above it. */
function reach({ mean, trials }, variance, count, critical) {
    const n = variance === 0 ? count : Math.min((mean * (1 - mean)) / variance, trials);
    const [low, high] = (0,wilson/* wilson */.r)(mean, n, critical);
    return { below: mean - low, above: high - mean };
}
/** Newcombe's φ: a positive covariance is made smaller by a continuity correction. */
function correlationOf({ base, head, both }, cases) {
    if (base === 0 || head === 0)
        return 0;
    const corrected = both > 0 ? Math.max(both - 1 / (2 * cases ** 2), 0) : both;
    return corrected / Math.sqrt(base * head);
}
function together(one, other, correlation) {
    return Math.sqrt(Math.max(0, one * one + other * other - 2 * correlation * (one * other)));
}

// EXTERNAL MODULE: ./build/stats/paired-sample.js
var paired_sample = __webpack_require__(63122);
// EXTERNAL MODULE: ./build/stats/sign-flip.js + 1 modules
var sign_flip = __webpack_require__(32317);
;// CONCATENATED MODULE: ./build/compare/change.js



/** Null when nothing is paired. */
function changeOf(cases) {
    if (cases.length === 0)
        return null;
    const sample = (0,paired_sample/* pairedSample */.E)(cases);
    const { mid, exact } = (0,sign_flip/* signFlip */.R)(sample.units.differences);
    return { sample, delta: sample.delta, interval: pairedInterval(sample), p: mid, pExact: exact };
}
/** A judged change as the public JSON has it. */
function describeChange({ sample, delta, interval, p, pExact }, pAdjusted, { verdict, notes }, power) {
    return {
        paired: sample.cases,
        base: { correct: sample.base.correct, accuracy: sample.base.mean },
        head: { correct: sample.head.correct, accuracy: sample.head.mean },
        delta,
        interval,
        discordant: sample.discordant,
        p,
        pExact: sample.discordant === null ? null : pExact,
        pAdjusted,
        verdict,
        notes,
        ruledOut: Math.max(0, -interval[0]),
        ...power,
    };
}
/** Nothing was paired: every figure is missing, none is zero. */
const NOT_MEASURED = {
    paired: 0,
    base: { correct: 0, accuracy: null },
    head: { correct: 0, accuracy: null },
    delta: null,
    interval: null,
    discordant: null,
    p: null,
    pExact: null,
    pAdjusted: null,
    verdict: 'not-measured',
    notes: [],
    ruledOut: null,
    smallestVisible: null,
    casesNeeded: null,
};


/***/ }),

/***/ 71337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareRuns)
});

// EXTERNAL MODULE: ./build/compare/change.js + 1 modules
var compare_change = __webpack_require__(95383);
// EXTERNAL MODULE: ./build/compare/first-deviation.js
var first_deviation = __webpack_require__(55352);
;// CONCATENATED MODULE: ./build/compare/moved.js
/** One row per case and step whose share of correct trials fell or rose; by case, then in the order of the steps. */
function movedCases(pairs, steps) {
    return pairs.flatMap((pair) => steps.flatMap((step) => movedAt(pair, step)));
}
function movedAt({ id, base, head }, step) {
    const before = base.steps.get(step);
    const after = head.steps.get(step);
    if (before === undefined || after === undefined || before.scored === 0 || after.scored === 0)
        return [];
    const rise = after.correct * before.scored - before.correct * after.scored;
    if (rise === 0)
        return [];
    return [{ case: id, step, ...(rise < 0 ? BROKE : FIXED) }];
}
const BROKE = { from: 'correct', to: 'wrong' };
const FIXED = { from: 'wrong', to: 'correct' };

// EXTERNAL MODULE: ./build/compare/pair.js
var pair = __webpack_require__(74414);
// EXTERNAL MODULE: ./build/stats/paired-sample.js
var paired_sample = __webpack_require__(63122);
;// CONCATENATED MODULE: ./build/compare/reached.js

/**
 * Accuracy among the cases in which everything before the step was right on both sides, at least in one trial, as the
 * mean over those trials. A selected and easier set of cases: shown with its size, never tested.
 */
function reachedAccuracy(pairs, step) {
    const reached = pairs.flatMap(({ base, head }) => {
        const before = base.steps.get(step);
        const after = head.steps.get(step);
        if (before === undefined || after === undefined || before.reached === 0 || after.reached === 0)
            return [];
        return [
            {
                base: before.reachedCorrect,
                baseTrials: before.reached,
                head: after.reachedCorrect,
                headTrials: after.reached,
            },
        ];
    });
    if (reached.length === 0)
        return { paired: 0, base: null, head: null, delta: null };
    const { base, head, delta } = (0,paired_sample/* pairedSample */.E)(reached);
    return { paired: reached.length, base: base.mean, head: head.mean, delta };
}

;// CONCATENATED MODULE: ./build/compare/routed.js
/**
 * Shares of cases handed to a human, over pairs measured on both sides; with several trials the mean of the cases'
 * shares. An agent may mention only what it routes, so silence means "not routed" as soon as anything else is said;
 * where no trial of either side says anything, both are null.
 */
function routedRates(measured) {
    const known = measured.some(({ base, head }) => base.routed !== null || head.routed !== null);
    if (!known)
        return { base: null, head: null };
    const rate = (side) => measured.reduce((sum, pair) => sum + (pair[side].routed ?? 0) / pair[side].counted, 0) / measured.length;
    return { base: rate('base'), head: rate('head') };
}

// EXTERNAL MODULE: ./build/stats/holm.js
var holm = __webpack_require__(84060);
// EXTERNAL MODULE: ./build/compare/counts.js
var counts = __webpack_require__(67610);
;// CONCATENATED MODULE: ./build/compare/slices.js



/** Below this a tag says more of its cases than of the change. */
const FEWEST_PAIRS = 20;
/** The final step's change within the cases of each tag, the tags one Holm family; the largest drop first. */
function sliceByTag(pairs, final) {
    const measured = [...byTag(pairs)].flatMap(([tag, tagged]) => {
        if (tagged.length < FEWEST_PAIRS)
            return [];
        const change = (0,compare_change/* changeOf */.C2)((0,counts/* measuredCounts */.xQ)(tagged, final));
        return change === null || change.sample.cases < FEWEST_PAIRS ? [] : [{ tag, change }];
    });
    const adjusted = (0,holm/* holm */.f)(measured.map(({ change }) => change.p));
    return measured
        .map(({ tag, change }, index) => sliceOf(tag, change, adjusted[index] ?? 1))
        .sort((one, other) => one.delta - other.delta || one.p - other.p || (one.tag < other.tag ? -1 : 1));
}
function byTag(pairs) {
    const tagged = new Map();
    for (const pair of pairs) {
        for (const tag of pair.tags) {
            const known = tagged.get(tag);
            if (known === undefined)
                tagged.set(tag, [pair]);
            else
                known.push(pair);
        }
    }
    return tagged;
}
function sliceOf(tag, { sample, delta, interval, p }, pAdjusted) {
    return {
        tag,
        paired: sample.cases,
        base: sample.base.mean,
        head: sample.head.mean,
        delta,
        interval,
        p,
        pAdjusted,
    };
}

;// CONCATENATED MODULE: ./build/compare/step-order.js
/**
 * Every step of either run in display order: head's, with each step that the base alone lists after the one it
 * follows there, and at the end those that only trials name.
 */
function stepsOf(base, head) {
    const steps = [...new Set(head.steps)];
    let place = 0;
    for (const step of base.steps) {
        const index = steps.indexOf(step);
        if (index === -1)
            steps.splice(place, 0, step);
        place = (index === -1 ? place : index) + 1;
    }
    const withFinal = steps.includes(head.final) ? steps : [...steps, head.final];
    const listed = new Set(withFinal);
    const unlisted = [...stepsInTrials([base, head])].filter((step) => !listed.has(step)).sort();
    return [...withFinal, ...unlisted];
}
function stepsInTrials(runs) {
    const names = new Set();
    for (const { cases } of runs) {
        for (const { steps } of cases.values())
            for (const step of steps.keys())
                names.add(step);
    }
    return names;
}

// EXTERNAL MODULE: ./build/compare/steps.js + 1 modules
var compare_steps = __webpack_require__(93608);
// EXTERNAL MODULE: ./build/compare/verdict.js
var verdict = __webpack_require__(51509);
;// CONCATENATED MODULE: ./build/compare/compare-runs.js










/** Everything base and head of one suite show side by side; the same whatever the order of lines in either run. */
function compareRuns(base, head, { margin }) {
    const { pairs, counts } = (0,pair/* pairCases */.Q)(base, head);
    const revisions = { base: { revision: base.revision }, head: { revision: head.revision } };
    const reason = whyNotComparable(base, head);
    if (reason !== null)
        return notComparable(head.suite, revisions, reason, counts);
    const names = stepsOf(base, head);
    const measured = (0,pair/* measuredOnBothSides */.R)(pairs);
    const deviationMoved = (0,first_deviation/* deviationsMoved */.U7)(measured, names);
    const compared = (0,compare_steps/* compareSteps */.b)(pairs, names, head.final, margin);
    const steps = names.map((step, index) => ({
        step,
        final: step === head.final,
        ...(compared[index] ?? compare_change/* NOT_MEASURED */.pJ),
        reached: reachedAccuracy(pairs, step),
        firstDeviation: (0,first_deviation/* firstDeviations */.TX)(deviationMoved, step),
    }));
    const completed = (0,compare_steps/* compareCompleted */.R)(pairs, margin);
    const final = steps.find((step) => step.final) ?? compare_change/* NOT_MEASURED */.pJ;
    return {
        version: 1,
        suite: head.suite,
        verdict: (0,verdict/* suiteVerdict */._2)(final.verdict, [...steps, completed].map(({ verdict }) => verdict)),
        ...revisions,
        comparable: true,
        cases: counts,
        steps,
        completed,
        routed: routedRates(measured),
        slices: sliceByTag(pairs, head.final),
        passedOverDeviation: (0,first_deviation/* passedOverDeviation */.As)(measured),
        moved: movedCases(pairs, names),
        deviationMoved,
    };
}
/** Scores mean the same only in one suite under the same scorers, and "the suite" only at the same final step. */
function whyNotComparable(base, head) {
    const reasons = [];
    if (base.suite !== head.suite) {
        reasons.push(`the suites differ (base \`${base.suite}\`, head \`${head.suite}\`)`);
    }
    if (base.scorers !== head.scorers) {
        reasons.push(`the scorers differ (base ${base.scorers}, head ${head.scorers})`);
    }
    if (base.final !== head.final) {
        reasons.push(`the final step differs (base \`${base.final}\`, head \`${head.final}\`)`);
    }
    return reasons.length === 0 ? null : reasons.join(', and ');
}
function notComparable(suite, revisions, reason, cases) {
    return {
        version: 1,
        suite,
        verdict: 'not-measured',
        ...revisions,
        comparable: { reason },
        cases,
        steps: [],
        completed: compare_change/* NOT_MEASURED */.pJ,
        routed: { base: null, head: null },
        slices: [],
        passedOverDeviation: { base: 0, head: 0 },
        moved: [],
        deviationMoved: [],
    };
}


/***/ }),

/***/ 67610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ completedCounts),
/* harmony export */   Po: () => (/* binding */ trialsOwed),
/* harmony export */   xQ: () => (/* binding */ measuredCounts),
/* harmony export */   yj: () => (/* binding */ pessimisticCounts)
/* harmony export */ });
/** Correct and scored trials at a step, of the pairs that both sides scored there. */
function measuredCounts(pairs, step) {
    return pairs.flatMap((pair) => {
        const base = scoredAt(pair.base, step);
        const head = scoredAt(pair.head, step);
        return base === null || head === null ? [] : [countsOf(pair, base, head.correct, head.scored)];
    });
}
/**
 * The same with every trial of the head that the step did not score counted wrong: one that is not on record,
 * failed, ran another prompt, or whose scorer failed. Where several trials repeat a case, one lucky trial must not
 * speak for the rest.
 */
function pessimisticCounts(pairs, step) {
    return pairs.flatMap((pair) => {
        const base = scoredAt(pair.base, step);
        return base === null ? [] : [countsOf(pair, base, scoredAt(pair.head, step)?.correct ?? 0, trialsOwed(pair))];
    });
}
/** Trials that the head should have measured: as many as the base has, where its own run was cut short. */
function trialsOwed({ base, head }) {
    return Math.max(base.trials, head.trials);
}
/** Completed and all trials of every pair; one that the head lacks did not complete. */
function completedCounts(pairs) {
    return pairs.map((pair) => ({
        base: pair.base.completed,
        baseTrials: pair.base.trials,
        head: pair.head.completed,
        headTrials: trialsOwed(pair),
        ...(pair.group === undefined ? {} : { group: pair.group }),
    }));
}
function scoredAt({ steps }, step) {
    const facts = steps.get(step);
    return facts === undefined || facts.scored === 0 ? null : facts;
}
function countsOf({ group }, base, head, headTrials) {
    return {
        base: base.correct,
        baseTrials: base.scored,
        head,
        headTrials,
        ...(group === undefined ? {} : { group }),
    };
}


/***/ }),

/***/ 64737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ combineVerdicts),
/* harmony export */   o: () => (/* binding */ decompose)
/* harmony export */ });
/* harmony import */ var _stats_paired_sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63122);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67610);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74414);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93608);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51509);





/**
 * Tells a change of the agent from a change of the cases. A set of cases is counted over those that both agents were
 * scored on at the final step, so that neither change of agent compares different cases. Null where either set has
 * none: the change was not measured.
 */
function decompose(runs, margin) {
    const { final, cases: headCases } = runs.headAgentHeadCases;
    const onBaseCases = (0,_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .pairCases */ .Q)(runs.baseAgentBaseCases, runs.headAgentBaseCases).pairs;
    const onHeadCases = (0,_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .pairCases */ .Q)(runs.baseAgentHeadCases, runs.headAgentHeadCases).pairs;
    const asTheyWere = sampleAt(onBaseCases, final);
    const asTheyAre = sampleAt(onHeadCases, final);
    if (asTheyWere === null || asTheyAre === null)
        return null;
    const changed = sampleAt(onBaseCases.filter(({ key }) => !headCases.has(key)), final);
    const [onBase] = (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSteps */ .b)(onBaseCases, [final], final, margin);
    return {
        cells: {
            baseAgentBaseCases: { correct: asTheyWere.base.correct, cases: asTheyWere.cases },
            baseAgentHeadCases: { correct: asTheyAre.base.correct, cases: asTheyAre.cases },
            headAgentBaseCases: { correct: asTheyWere.head.correct, cases: asTheyWere.cases },
            headAgentHeadCases: { correct: asTheyAre.head.correct, cases: asTheyAre.cases },
        },
        delta1: asTheyAre.delta,
        delta0: asTheyWere.delta,
        kappa0: asTheyAre.base.mean - asTheyWere.base.mean,
        kappa1: asTheyAre.head.mean - asTheyWere.head.mean,
        changed: {
            cases: changed?.cases ?? 0,
            headFails: changed === null ? 0 : changed.cases - changed.head.correct,
            baseFails: changed === null ? 0 : changed.cases - changed.base.correct,
        },
        verdictOnBaseCases: onBase?.verdict ?? 'not-measured',
    };
}
/** The verdict where cases changed too: the worse of those on head's and on base's cases. */
function combineVerdicts(onHeadCases, onBaseCases) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .worstVerdict */ .zP)([onHeadCases, onBaseCases]);
}
function sampleAt(pairs, final) {
    const counts = (0,_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredCounts */ .xQ)(pairs, final);
    return counts.length === 0 ? null : (0,_stats_paired_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .pairedSample */ .E)(counts);
}


/***/ }),

/***/ 55352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ passedOverDeviation),
/* harmony export */   Nt: () => (/* binding */ mostlyDeviatesAt),
/* harmony export */   TX: () => (/* binding */ firstDeviations),
/* harmony export */   U7: () => (/* binding */ deviationsMoved),
/* harmony export */   hY: () => (/* binding */ passesOverDeviation)
/* harmony export */ });
/**
 * The step at which most of a case's trials first leave what is expected; null: nowhere.
 * Where trials tie, a deviation goes before none and the earlier step before the later one.
 */
function mostlyDeviatesAt(chains) {
    const found = new Map();
    for (const chain of chains) {
        const index = chain.findIndex(({ correct }) => correct === false);
        const step = chain[index]?.step ?? null;
        const place = step === null ? Number.POSITIVE_INFINITY : index;
        const entry = found.get(step) ?? { trials: 0, place };
        found.set(step, { trials: entry.trials + 1, place: Math.min(entry.place, place) });
    }
    const [first] = [...found].sort(([step, one], [otherStep, other]) => other.trials - one.trials || one.place - other.place || (String(step) < String(otherStep) ? -1 : 1));
    return first?.[0] ?? null;
}
/** Right in the end although a step before the final one was not: luck, or an expectation that is too strict. */
function passesOverDeviation(chain, final) {
    const end = chain.findIndex(({ step }) => step === final);
    return chain[end]?.correct === true && chain.slice(0, end).some(({ correct }) => correct === false);
}
/** Cases by where they first deviate on either side, those that stayed included; steps in the given order, nowhere last. */
function deviationsMoved(measured, steps) {
    const cells = new Map();
    for (const { base, head } of measured) {
        const row = cells.get(base.firstDeviation) ?? new Map();
        cells.set(base.firstDeviation, row);
        row.set(head.firstDeviation, (row.get(head.firstDeviation) ?? 0) + 1);
    }
    const places = new Map([...steps, null].map((step, index) => [step, index]));
    const order = (one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0);
    return [...cells]
        .flatMap(([from, row]) => Array.from(row, ([to, cases]) => ({ from, to, cases })))
        .sort((one, other) => order(one.from, other.from) || order(one.to, other.to));
}
/** Cases of either side that first deviate at a step. */
function firstDeviations(moved, step) {
    return {
        base: total(moved.filter(({ from }) => from === step)),
        head: total(moved.filter(({ to }) => to === step)),
    };
}
/** Cases that are right over a deviation on either side; with several trials the sum of the cases' shares. */
function passedOverDeviation(measured) {
    const shares = (side) => measured.reduce((sum, pair) => sum + pair[side].passedOverDeviation / pair[side].counted, 0);
    return { base: shares('base'), head: shares('head') };
}
function total(rows) {
    return rows.reduce((sum, { cases }) => sum + cases, 0);
}


/***/ }),

/***/ 74414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pairCases),
/* harmony export */   R: () => (/* binding */ measuredOnBothSides)
/* harmony export */ });
/** Cases are paired by id and digest, whatever their place in either file. Pairs come in the order of their ids. */
function pairCases(base, head) {
    const pairs = [...head.cases]
        .flatMap(([key, headCase]) => {
        const baseCase = base.cases.get(key);
        return baseCase === undefined ? [] : [pairOf(key, baseCase, headCase)];
    })
        .sort(byIdAndDigest);
    const paired = new Set(pairs.map(({ id }) => id));
    const ids = { base: idsOf(base), head: idsOf(head) };
    return {
        pairs,
        counts: {
            paired: pairs.length,
            added: [...ids.head].filter((id) => !ids.base.has(id)).length,
            removed: [...ids.base].filter((id) => !ids.head.has(id)).length,
            edited: [...ids.head].filter((id) => ids.base.has(id) && !paired.has(id)).length,
            notMeasured: {
                base: pairs.filter((pair) => pair.base.counted === 0).length,
                head: pairs.filter((pair) => pair.head.counted === 0).length,
            },
        },
    };
}
/** Pairs with at least one counted trial on both sides. */
function measuredOnBothSides(pairs) {
    return pairs.filter(({ base, head }) => base.counted > 0 && head.counted > 0);
}
function pairOf(key, base, head) {
    const { id, tags, group } = head;
    return { key, id, tags, ...(group === undefined ? {} : { group }), base, head };
}
function idsOf({ cases }) {
    return new Set([...cases.values()].map(({ id }) => id));
}
function byIdAndDigest(one, other) {
    if (one.id !== other.id)
        return one.id < other.id ? -1 : 1;
    return one.head.digest < other.head.digest ? -1 : 1;
}


/***/ }),

/***/ 93608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ compareCompleted),
  b: () => (/* binding */ compareSteps)
});

// EXTERNAL MODULE: ./build/stats/power.js + 1 modules
var power = __webpack_require__(65522);
// EXTERNAL MODULE: ./build/compare/change.js + 1 modules
var compare_change = __webpack_require__(95383);
// EXTERNAL MODULE: ./build/compare/counts.js
var counts = __webpack_require__(67610);
// EXTERNAL MODULE: ./build/stats/holm.js
var holm = __webpack_require__(84060);
;// CONCATENATED MODULE: ./build/compare/family.js

/** A step in which fewer cases differ than this cannot reach 5 % and would only weaken the others' tests. */
const FEWEST_DIFFERING = 5;
/**
 * Adjusted p in the order given. The final step is tested alone; the other steps in which enough cases differ are one
 * Holm family, whichever way they differ; a step with fewer has 1. Null: not measured.
 */
function adjustFamily(members) {
    const family = members.filter((member) => member !== null && !member.final && !tooFewDiffer(member));
    const adjusted = new Map((0,holm/* holm */.f)(family.map((member) => member?.p ?? 1)).map((p, index) => [family[index], p]));
    return members.map((member) => {
        if (member === null)
            return null;
        return member.final ? member.p : (adjusted.get(member) ?? 1);
    });
}
function tooFewDiffer({ final, differing }) {
    return !final && differing < FEWEST_DIFFERING;
}

// EXTERNAL MODULE: ./build/compare/verdict.js
var verdict = __webpack_require__(51509);
;// CONCATENATED MODULE: ./build/compare/steps.js





/** Compares every step over the cases that both sides scored there; in the order of the steps. */
function compareSteps(pairs, steps, final, margin) {
    const measured = withFamily(steps, final, (step) => (0,compare_change/* changeOf */.C2)((0,counts/* measuredCounts */.xQ)(pairs, step)));
    const complete = steps.every((step) => nothingMissing(pairs, step));
    const pessimistic = complete
        ? measured
        : withFamily(steps, final, (step) => (0,compare_change/* changeOf */.C2)((0,counts/* pessimisticCounts */.yj)(pairs, step)));
    const others = steps.filter((step) => step !== final).length;
    return steps.map((step, index) => compared(measured[index] ?? null, pessimistic[index] ?? null, margin, step === final ? verdict/* ALPHA */.Nh : verdict/* ALPHA */.Nh / others));
}
/** Compares the share of trials that completed over all pairs: nothing is missing there, so nothing can be unmeasured. */
function compareCompleted(pairs, margin) {
    const change = (0,compare_change/* changeOf */.C2)((0,counts/* completedCounts */.Gp)(pairs));
    const tested = change === null ? null : asTested(change, true, change.p);
    return compared(tested, tested, margin, verdict/* ALPHA */.Nh);
}
function withFamily(steps, final, changeAt) {
    const tested = steps.map((step) => {
        const change = changeAt(step);
        return change === null ? null : asTested(change, step === final, change.p);
    });
    const adjusted = adjustFamily(tested);
    return tested.map((entry, index) => entry && { ...entry, pAdjusted: adjusted[index] ?? entry.p });
}
function asTested(change, final, pAdjusted) {
    const { delta, interval, p, sample } = change;
    return { change, final, delta, interval, p, pAdjusted, differing: sample.differing };
}
function compared(measured, pessimistic, margin, alpha) {
    if (measured === null)
        return compare_change/* NOT_MEASURED */.pJ;
    const judged = (0,verdict/* judge */.S4)(measured, pessimistic, margin, tooFewDiffer(measured));
    const model = (0,power/* dropModel */.HV)(measured.change.sample);
    return (0,compare_change/* describeChange */.uQ)(measured.change, measured.pAdjusted, judged, {
        smallestVisible: (0,power/* smallestVisible */.a7)(model, alpha),
        casesNeeded: (0,power/* casesNeeded */.h1)(model, margin, alpha),
    });
}
function nothingMissing(pairs, step) {
    return pairs.every((pair) => !pair.base.steps.has(step) || pair.head.steps.get(step)?.scored === (0,counts/* trialsOwed */.Po)(pair));
}


/***/ }),

/***/ 51509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ ALPHA),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   _2: () => (/* binding */ suiteVerdict),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** The chance of calling an unchanged step changed. */
const ALPHA = 0.05;
/**
 * The verdict on one step; the first row that matches decides. Good news, `equivalent` as well as `improved`,
 * has to hold in `pessimistic` too: the same evidence with everything the head did not measure counted wrong.
 * Null evidence means that nothing was paired.
 */
function judge(measured, pessimistic, margin, tooFewDiffer) {
    if (measured === null || pessimistic === null)
        return { verdict: 'not-measured', notes: [] };
    const few = tooFewDiffer ? ['too-few-differ'] : [];
    const worlds = [measured, pessimistic];
    if (worlds.every((evidence) => staysWithin(evidence, margin))) {
        return { verdict: 'equivalent', notes: [...(isSignificant(measured) ? ['below-margin'] : []), ...few] };
    }
    const touchesZero = includesZero(measured) ? ['interval-touches-zero'] : [];
    if (isSignificant(measured) && measured.delta < 0)
        return { verdict: 'regressed', notes: touchesZero };
    if (worlds.every(rises))
        return { verdict: 'improved', notes: touchesZero };
    const blocked = staysWithin(measured, margin) || rises(measured);
    const unadjusted = measured.p < ALPHA || !includesZero(measured);
    return {
        verdict: 'inconclusive',
        notes: [
            ...(blocked ? ['unmeasured'] : []),
            ...few,
            ...(unadjusted ? ['significant-unadjusted'] : []),
        ],
    };
}
/** Of several verdicts the one to act on first. */
function worstVerdict(verdicts) {
    return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'not-measured';
}
/** A regression anywhere is the suite's; otherwise the suite did as its final step did. */
function suiteVerdict(final, others) {
    return others.includes('regressed') ? 'regressed' : final;
}
const WORST_FIRST = ['regressed', 'not-measured', 'inconclusive', 'improved', 'equivalent'];
function staysWithin({ interval: [low, high] }, margin) {
    return -margin < low && high < margin;
}
function isSignificant({ pAdjusted }) {
    return pAdjusted < ALPHA;
}
function rises(evidence) {
    return isSignificant(evidence) && evidence.delta > 0;
}
function includesZero({ interval: [low, high] }) {
    return low <= 0 && high >= 0;
}


/***/ }),

/***/ 92402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GQ: () => (/* binding */ compareSides),
  xS: () => (/* binding */ factsOf),
  YG: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./build/run/outcome.js
var outcome = __webpack_require__(95302);
// EXTERNAL MODULE: ./build/run/settle.js
var settle = __webpack_require__(38135);
// EXTERNAL MODULE: ./build/compare/first-deviation.js
var first_deviation = __webpack_require__(55352);
;// CONCATENATED MODULE: ./build/compare/collect.js



/**
 * Reads a run once, line by line, and keeps integers alone. Lines may come in any order and more than once; of
 * several lines for one trial of one case version the same one stands as everywhere else.
 */
async function collectRun(header, trials, thresholds) {
    const read = (0,outcome/* outcomeReader */.Q)(thresholds);
    const collected = new Map();
    for await (const trial of trials) {
        const key = (0,settle/* versionKey */._5)(trial);
        let entry = collected.get(key);
        if (entry === undefined) {
            entry = { id: trial.case, digest: trial.digest, tags: new Set(), group: undefined, trials: new Map() };
            collected.set(key, entry);
        }
        add(entry, trial, read(trial));
    }
    return {
        suite: header.suite,
        revision: header.revision,
        steps: header.steps,
        final: header.final,
        scorers: header.scorers,
        cases: new Map([...collected].map(([key, entry]) => [key, caseFacts(entry, header.final)])),
    };
}
function add(entry, trial, outcome) {
    const before = entry.trials.get(trial.trial);
    if (before === undefined || outcome.precedence < before.precedence)
        entry.trials.set(trial.trial, outcome);
    for (const tag of trial.tags)
        entry.tags.add(tag);
    const { group } = trial;
    if (group !== undefined && (entry.group === undefined || group < entry.group))
        entry.group = group;
}
function caseFacts({ id, digest, tags, group, trials }, final) {
    const all = [...trials.values()];
    const completed = all.filter(({ status }) => status === 'completed');
    const counted = all.filter(({ counts }) => counts);
    const chains = counted.map(({ chain }) => chain);
    return {
        id,
        digest,
        tags: [...tags].sort(),
        ...(group === undefined ? {} : { group }),
        trials: all.length,
        completed: completed.length,
        ranAnother: completed.length - counted.length,
        counted: counted.length,
        routed: counted.every(({ routed }) => routed === undefined)
            ? null
            : counted.filter(({ routed }) => routed === true).length,
        steps: stepFacts(chains),
        firstDeviation: (0,first_deviation/* mostlyDeviatesAt */.Nt)(chains),
        passedOverDeviation: chains.filter((chain) => (0,first_deviation/* passesOverDeviation */.hY)(chain, final)).length,
    };
}
function stepFacts(chains) {
    const steps = new Map();
    for (const chain of chains) {
        let allRightSoFar = true;
        for (const { step, correct } of chain) {
            const facts = steps.get(step) ?? { scored: 0, correct: 0, reached: 0, reachedCorrect: 0 };
            steps.set(step, facts);
            if (correct !== null) {
                facts.scored += 1;
                facts.correct += Number(correct);
                facts.reached += Number(allRightSoFar);
                facts.reachedCorrect += Number(allRightSoFar && correct);
            }
            allRightSoFar &&= correct === true;
        }
    }
    return steps;
}

// EXTERNAL MODULE: ./build/compare/compare-runs.js + 5 modules
var compare_runs = __webpack_require__(71337);
// EXTERNAL MODULE: ./build/compare/decompose.js
var decompose = __webpack_require__(64737);
;// CONCATENATED MODULE: ./build/compare/run-facts.js
/** The same run, with the cases `keep` chooses. */
function selectCases(facts, keep) {
    return { ...facts, cases: new Map([...facts.cases].filter(([, { id, digest }]) => keep(id, digest))) };
}
/** One agent's cases from two files; a case version that stands in both is taken from the first. */
function mergeCases(first, second) {
    return { ...first, cases: new Map([...second.cases, ...first.cases]) };
}

// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/run/summary.js
var summary = __webpack_require__(70746);
// EXTERNAL MODULE: ./build/run/threshold-of.js
var threshold_of = __webpack_require__(89679);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/measure/moved-evidence.js
var moved_evidence = __webpack_require__(82320);
// EXTERNAL MODULE: ./build/cases/read.js + 1 modules
var read = __webpack_require__(69350);
// EXTERNAL MODULE: ./build/compare/set-changes.js
var set_changes = __webpack_require__(23368);
// EXTERNAL MODULE: ./build/gather/case-set.js
var case_set = __webpack_require__(74005);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
;// CONCATENATED MODULE: ./build/measure/set-changes.js




/** What the change does to cases and thresholds, with what both agents make of the cases concerned. */
async function setChanges(request) {
    const { suite, cases, former, runs } = request;
    const versions = {
        former: former.cases,
        now: await nowOf(request),
        asked: new Set(cases.digests.values()),
        placeOf: (before) => placeOfRemoved(before, request),
    };
    return {
        suite: suite.name,
        steps: suite.steps.map(({ name }) => name),
        final: (0,case_set/* caseReader */.iz)(suite).final,
        cases: (0,set_changes/* changedCases */.Q$)(versions, runs),
        lowered: await loweredThresholds(request),
    };
}
/** Head's version of every former case, drafts included, and the cases that are as they were but for `reviewed`. */
async function nowOf({ suite, loaded, cases, former }) {
    const now = new Map();
    for await (const reading of (0,read/* readCases */.k)((0,case_set/* caseSources */.Rk)(cases.directory, cases.files, loaded.file), (0,case_set/* caseReader */.iz)(suite))) {
        if (reading.kind === 'case' && isConcerned(reading.case, former))
            now.set(reading.case.id, reading.case);
    }
    return now;
}
function isConcerned({ id, digest, draft, reviewed }, former) {
    if (former.cases.has(id))
        return true;
    const isUnchanged = !draft && typeof former.base !== 'string' && former.base.get(id) === digest;
    return isUnchanged && reviewed !== undefined && reviewed !== former.reviewed.get(id);
}
/** The file that the case stood in, where head still has it among the suite's. */
function placeOfRemoved({ location }, { suite, loaded, cases }) {
    const file = (0,places/* pathBeside */.KY)(loaded.file, location.file);
    return cases.files.includes(location.file) ? (0,places/* fileOnly */.Rs)({ file }) : loaded.locate(['suites', suite.name, 'cases']);
}
async function loweredThresholds(request) {
    const { suite, loaded, runs, headUnder } = request;
    const own = loaded.config.suites.find(({ name }) => name === suite.name)?.steps ?? [];
    const lowered = suite.steps.flatMap(({ name: step, threshold: from }) => {
        const to = own.find(({ name }) => name === step)?.threshold ?? from;
        return to < from ? [{ step, from, to }] : [];
    });
    if (lowered.length === 0)
        return [];
    const thresholds = new Map(own.map(({ name, threshold }) => [name, threshold]));
    const below = await headUnder((step) => thresholds.get(step) ?? 1);
    return lowered.map((one) => ({
        ...one,
        location: loaded.locate(['suites', suite.name, 'steps', one.step, 'threshold']),
        cases: (0,set_changes/* letThrough */.dH)(one.step, runs, below),
    }));
}

;// CONCATENATED MODULE: ./build/measure/compare-sides.js










/** Compares two agents from their run files: the unchanged cases in the table, the change of cases beside it. */
async function compareSides({ suite, loaded, cases, base, head, former, remarks, }) {
    const threshold = (0,threshold_of/* thresholdOf */.p)(suite);
    const baseCases = former.base;
    const known = typeof baseCases === 'string' ? cases.digests : baseCases;
    const isUnchanged = (id, digest) => known.get(id) === digest;
    const isAdded = (id) => !known.has(id);
    const isEdited = (id, digest) => !isAdded(id) && !isUnchanged(id, digest);
    const runs = await bySetOfCases(base, head, isUnchanged, threshold);
    const table = (0,compare_runs/* compareRuns */.q)(runs.baseAgentBaseCases, runs.headAgentHeadCases, { margin: suite.margin });
    const casesChanged = [...cases.digests].some(([id, digest]) => !isUnchanged(id, digest)) || head.former !== undefined;
    const decomposition = casesChanged ? (0,decompose/* decompose */.o)(runs, suite.margin) : null;
    const comparison = casesChanged || baseCases === 'unknown'
        ? withFormerVerdict(table, decomposition, head.former !== undefined || baseCases === 'unknown')
        : table;
    const measurement = {
        kind: 'compared',
        comparison,
        base: await summaryOf(base.file, { suite, cases }),
        head: await summaryOf(head.file, { suite, cases }),
        evidence: await (0,moved_evidence/* movedEvidence */.F)(comparison, base.file, head.file, threshold),
        ...(decomposition === null ? {} : { decomposition }),
        added: rightAtTheEnd(runs, isAdded),
        edited: rightAtTheEnd(runs, isEdited),
        margin: suite.margin,
        mutating: suite.steps.filter(({ mutates }) => mutates).map(({ name }) => name),
        remarks,
    };
    if (typeof baseCases === 'string')
        return { measurement };
    const headUnder = (thresholds) => factsOf(head.file, thresholds);
    return { measurement, changes: await setChanges({ suite, loaded, cases, former, runs, headUnder }) };
}
/** One side's run in figures. */
async function summaryOf(file, { suite, cases }) {
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), file);
    return (0,summary/* summariseRun */._)(header, trials, (0,threshold_of/* thresholdOf */.p)(suite), cases.digests.size * suite.trials);
}
async function factsOf(file, threshold) {
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), file);
    return collectRun(header, trials, threshold);
}
async function bySetOfCases(base, head, isUnchanged, threshold) {
    const baseAgentHeadCases = await factsOf(base.file, threshold);
    const headAgentHeadCases = await factsOf(head.file, threshold);
    const onBaseCases = async (facts, { former }) => {
        const unchanged = selectCases(facts, isUnchanged);
        return former === undefined ? unchanged : mergeCases(unchanged, await factsOf(former.file, threshold));
    };
    return {
        baseAgentBaseCases: await onBaseCases(baseAgentHeadCases, base),
        baseAgentHeadCases,
        headAgentBaseCases: await onBaseCases(headAgentHeadCases, head),
        headAgentHeadCases,
    };
}
/** The worse verdict stands, so that a weakened case cannot hide a regression; former cases not measured are no good news. */
function withFormerVerdict(table, decomposition, hasFormer) {
    if (decomposition === null && !hasFormer)
        return table;
    return { ...table, verdict: (0,decompose/* combineVerdicts */.a)(table.verdict, decomposition?.verdictOnBaseCases ?? 'not-measured') };
}
/** How many of the chosen cases each agent gets right at the final step, in every trial. */
function rightAtTheEnd({ baseAgentHeadCases: base, headAgentHeadCases: head }, chosen) {
    const count = (facts) => {
        const finals = [...selectCases(facts, chosen).cases.values()].flatMap(({ steps }) => steps.get(facts.final) ?? []);
        const measured = finals.filter(({ scored }) => scored > 0);
        return { right: measured.filter(({ scored, correct }) => correct === scored).length, of: measured.length };
    };
    return { cases: selectCases(head, chosen).cases.size, base: count(base), head: count(head) };
}


/***/ }),

/***/ 82320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ movedEvidence)
/* harmony export */ });
/* harmony import */ var _run_read_run_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11171);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99626);


/** More than a reader goes through; the run files hold the rest. */
const MOST_CASES = 200;
/**
 * What was expected and answered where cases moved, from a second reading of both run files: comparing itself keeps
 * no outputs, so that its memory does not grow with them. One row per case, at the first step in which it moved;
 * cases that broke stand before those that were fixed.
 */
async function movedEvidence(comparison, baseFile, headFile, threshold) {
    const moved = firstMoves(comparison);
    if (moved.length === 0)
        return [];
    const wanted = new Set(moved.map((row) => row.case));
    const isCorrect = ({ name, score }) => typeof score === 'number' && score >= threshold(name);
    const [base, head] = await Promise.all([trialsOf(baseFile, wanted), trialsOf(headFile, wanted)]);
    return moved.map((row) => {
        const before = stepOf(base.get(row.case), row.step, (step) => isCorrect(step) === (row.from === 'correct'));
        const after = stepOf(head.get(row.case), row.step, (step) => isCorrect(step) === (row.to === 'correct'));
        const expected = after?.expected ?? before?.expected;
        return {
            case: row.case,
            step: row.step,
            direction: row.to === 'wrong' ? 'broke' : 'fixed',
            ...(expected === undefined ? {} : { expected }),
            ...(before?.output === undefined ? {} : { base: before.output }),
            ...(after?.output === undefined ? {} : { head: after.output }),
            ...(before?.reason === undefined ? {} : { baseReason: before.reason }),
            ...(after?.reason === undefined ? {} : { headReason: after.reason }),
        };
    });
}
function firstMoves({ moved }) {
    const first = new Map();
    for (const row of moved)
        if (!first.has(row.case))
            first.set(row.case, row);
    const rows = [...first.values()];
    return [...rows.filter(({ to }) => to === 'wrong'), ...rows.filter(({ to }) => to === 'correct')].slice(0, MOST_CASES);
}
async function trialsOf(file, cases) {
    const found = new Map();
    for await (const trial of (await (0,_run_read_run_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunFile */ .m8)((0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .Se)(file), file)).trials) {
        if (trial.status !== 'completed' || !cases.has(trial.case))
            continue;
        const trials = found.get(trial.case) ?? [];
        trials.push(trial);
        found.set(trial.case, trials);
    }
    for (const trials of found.values())
        trials.sort((one, other) => one.trial - other.trial);
    return found;
}
/** The step in the first trial that shows what is looked for, else in the first trial that has it. */
function stepOf(trials = [], name, shows) {
    const steps = trials.flatMap((trial) => trial.steps.filter((step) => step.name === name));
    return steps.find(shows) ?? steps[0];
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


/***/ }),

/***/ 95302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ outcomeReader)
/* harmony export */ });
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38135);

/** A score is correct when it reaches its step's threshold. */
function outcomeReader(threshold) {
    const known = new Map();
    return (trial) => {
        const counts = (0,_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .countsForScores */ .p3)(trial);
        const scores = trial.steps.map(({ name, score }) => `${score} ${name.length} ${name}`).join('');
        const key = `${trial.status} ${counts} ${trial.routed} ${scores}`;
        let outcome = known.get(key);
        if (outcome === undefined) {
            outcome = {
                status: trial.status,
                counts,
                routed: trial.routed,
                chain: chainOf(trial.steps, threshold),
                precedence: (0,_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .precedence */ .Jg)(trial),
            };
            known.set(key, outcome);
        }
        return outcome;
    };
}
/** A step scored more than once is right only where every score is; its place is the first. */
function chainOf(steps, threshold) {
    const outcomes = new Map();
    for (const { name, score } of steps) {
        if (score === undefined)
            continue;
        const correct = score === null ? null : score >= threshold(name);
        const before = outcomes.get(name);
        outcomes.set(name, before === undefined ? correct : both(before, correct));
    }
    return Array.from(outcomes, ([step, correct]) => ({ step, correct }));
}
function both(one, other) {
    if (one === false || other === false)
        return false;
    return one === null || other === null ? null : true;
}


/***/ }),

/***/ 70746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ summariseRun)
/* harmony export */ });
/* harmony import */ var _stats_wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23702);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95302);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38135);



const MOST_ERRORS = 5;
/**
 * Sums a run up, line by line and in any order of lines. A step's accuracy is the mean over cases of the share of
 * the case's counted trials that were correct. `planned`: trials that were meant to be, when lines may be missing.
 */
async function summariseRun(header, trials, threshold, planned) {
    const outcomeOf = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeReader */ .Q)(threshold);
    const records = new Map();
    for await (const trial of trials) {
        const key = (0,_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .trialKey */ .wK)(trial);
        const before = records.get(key);
        const record = recordOf(trial, outcomeOf(trial), header);
        if (before === undefined || record.outcome.precedence < before.outcome.precedence)
            records.set(key, record);
    }
    const all = [...records.values()];
    const having = (status) => all.filter(({ outcome }) => outcome.status === status).length;
    const completed = all.filter(({ outcome }) => outcome.status === 'completed');
    const usage = usageOf(all);
    return {
        revision: header.revision,
        cases: new Set(all.map((record) => record.version)).size,
        trials: {
            planned: planned ?? all.length,
            completed: completed.length,
            errored: having('errored'),
            timedOut: having('timed-out'),
            notRun: having('not-run'),
            ranAnotherPrompt: completed.filter(({ outcome }) => !outcome.counts).length,
        },
        receipts: {
            verified: completed.filter(({ receipts }) => receipts === 'verified').length,
            claimed: completed.filter(({ receipts }) => receipts === 'claimed').length,
            of: completed.length,
        },
        errors: errorsOf(all),
        steps: header.steps.map((step) => ({ step, final: step === header.final, ...accuracyOf(step, all) })),
        ...(usage === undefined ? {} : { usage }),
    };
}
function recordOf(trial, outcome, header) {
    const error = trial.status === 'completed' ? undefined : (trial.error ?? trial.status);
    return { version: (0,_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .versionKey */ ._5)(trial), outcome, receipts: receiptsOf(trial, header), usage: trial.usage, error };
}
function receiptsOf(trial, header) {
    const states = [...header.prompts.keys()].map((id) => trial.receipts.get(id));
    if (states.length === 0)
        return 'none';
    if (states.every((state) => state === 'verified'))
        return 'verified';
    return states.every((state) => state === 'verified' || state === 'claimed') ? 'claimed' : 'none';
}
function accuracyOf(step, records) {
    const cases = new Map();
    for (const { version, outcome } of records) {
        const right = outcome.chain.find((scored) => scored.step === step)?.correct ?? null;
        if (!outcome.counts || right === null)
            continue;
        const tally = cases.get(version) ?? { scored: 0, correct: 0 };
        tally.scored += 1;
        tally.correct += Number(right);
        cases.set(version, tally);
    }
    const n = cases.size;
    const sum = [...cases.values()].reduce((total, tally) => total + tally.correct / tally.scored, 0);
    const accuracy = n === 0 ? null : sum / n;
    return { cases: n, correct: sum, accuracy, interval: accuracy === null ? null : (0,_stats_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .r)(accuracy, n) };
}
/** Equal first lines are one reason; the text that sorts first stands for all of them. */
function errorsOf(records) {
    const reasons = new Map();
    for (const { error } of records) {
        if (error === undefined)
            continue;
        const [reason = ''] = error.split('\n', 1);
        const known = reasons.get(reason) ?? { trials: 0, example: error };
        known.trials += 1;
        if (error < known.example)
            known.example = error;
        reasons.set(reason, known);
    }
    return [...reasons]
        .map(([reason, known]) => ({ reason, ...known }))
        .sort((one, other) => other.trials - one.trials || (one.reason < other.reason ? -1 : 1))
        .slice(0, MOST_ERRORS);
}
function usageOf(records) {
    const spent = records.flatMap(({ usage }) => usage ?? []);
    if (spent.length === 0)
        return undefined;
    const sum = (part) => spent.reduce((total, usage) => total + (usage[part] ?? 0), 0);
    return { inputTokens: sum('inputTokens'), outputTokens: sum('outputTokens'), costUsd: sum('costUsd') };
}


/***/ }),

/***/ 89679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ thresholdOf)
/* harmony export */ });
/** From which score on a step is correct. */
function thresholdOf({ steps }) {
    const thresholds = new Map(steps.map(({ name, threshold }) => [name, threshold]));
    return (step) => thresholds.get(step) ?? 1;
}


/***/ }),

/***/ 27485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sumOfProducts)
/* harmony export */ });
/**
 * Σ aᵢbᵢ of whole numbers without rounding, so that neither the order of the terms nor a swap of the two sides can
 * change a digit. Sums stay ordinary numbers as long as these are exact, which is faster.
 */
function sumOfProducts(a, b) {
    let carried = 0n;
    let small = 0;
    for (const [index, factor] of a.entries()) {
        const other = b[index] ?? 0;
        const product = factor * other;
        if (Math.abs(product) > HALF_EXACT) {
            carried += BigInt(factor) * BigInt(other);
            continue;
        }
        small += product;
        if (Math.abs(small) > HALF_EXACT) {
            carried += BigInt(small);
            small = 0;
        }
    }
    return carried + BigInt(small);
}
/** Two numbers up to this size add up exactly. */
const HALF_EXACT = 2 ** 52;


/***/ }),

/***/ 63122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pairedSample)
/* harmony export */ });
/* harmony import */ var _common_denominator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58718);

/** @throws RangeError without a case, or with a case without a trial on both sides */
function pairedSample(cases) {
    if (cases.length === 0)
        throw new RangeError('a paired sample needs at least one case');
    const denominator = (0,_common_denominator_js__WEBPACK_IMPORTED_MODULE_0__/* .commonDenominator */ .k3)(trialCounts(cases));
    const units = new Map();
    const count = { differing: 0, baseOnly: 0, headOnly: 0, base: 0, head: 0 };
    for (const [index, pair] of cases.entries()) {
        const base = (0,_common_denominator_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)({ numerator: pair.base, denominator: pair.baseTrials }, denominator);
        const head = (0,_common_denominator_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)({ numerator: pair.head, denominator: pair.headTrials }, denominator);
        const key = pair.group ?? index;
        const unit = units.get(key) ?? { cases: 0, base: 0, head: 0 };
        units.set(key, { cases: unit.cases + 1, base: unit.base + base, head: unit.head + head });
        count.base += base;
        count.head += head;
        if (base !== head)
            count.differing += 1;
        if (base > head)
            count.baseOnly += 1;
        if (base < head)
            count.headOnly += 1;
    }
    const grouped = units.size < cases.length;
    const whole = cases.length * denominator;
    return {
        cases: cases.length,
        differing: count.differing,
        discordant: grouped || denominator > 1 ? null : { baseOnly: count.baseOnly, headOnly: count.headOnly },
        base: side(count.base, whole, denominator, sum(cases, 'baseTrials')),
        head: side(count.head, whole, denominator, sum(cases, 'headTrials')),
        delta: (count.head - count.base) / whole,
        denominator,
        units: columns(grouped, [...units.values()]),
    };
}
function side(total, whole, denominator, trials) {
    return { trials, correct: total / denominator, mean: total / whole };
}
function columns(grouped, units) {
    return {
        grouped,
        cases: units.map(({ cases }) => cases),
        base: units.map(({ base }) => base),
        head: units.map(({ head }) => head),
        differences: units.map(({ base, head }) => head - base),
    };
}
function sum(cases, key) {
    return cases.reduce((total, pair) => total + pair[key], 0);
}
function* trialCounts(cases) {
    for (const { baseTrials, headTrials } of cases) {
        yield baseTrials;
        yield headTrials;
    }
}


/***/ }),

/***/ 65522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h1: () => (/* binding */ casesNeeded),
  HV: () => (/* binding */ dropModel),
  a7: () => (/* binding */ smallestVisible)
});

// EXTERNAL MODULE: ./build/stats/exact-sum.js
var exact_sum = __webpack_require__(27485);
// EXTERNAL MODULE: ./build/stats/distributions.js
var distributions = __webpack_require__(90827);
;// CONCATENATED MODULE: ./build/stats/sample-size.js

const USUAL_ALPHA = 0.05;
const USUAL_POWER = 0.8;
/**
 * Pairs, not rounded, in which a mean paired difference shows itself (Connor 1987; Miettinen 1968).
 *
 * @param meanSquare mean of the squared differences; with yes-or-no outcomes the share of pairs that differ
 * @param difference the mean difference, other than 0
 * @param alpha level of the two-sided test
 * @param power chance to find the difference
 */
function pairsNeeded(meanSquare, difference, alpha = USUAL_ALPHA, power = USUAL_POWER) {
    const underNull = (0,distributions/* twoSidedNormal */.NQ)(1 - alpha) * Math.sqrt(meanSquare);
    const underChange = (0,distributions/* normalQuantile */.Zl)(power) * Math.sqrt(Math.max(0, meanSquare - difference ** 2));
    return ((underNull + underChange) / difference) ** 2;
}
/** The same rounded up, for pairs of yes and no. */
function pairedSampleSize(shareDiscordant, difference) {
    return Math.ceil(pairsNeeded(shareDiscordant, difference));
}
/** Questions needed to see `difference` (Miller 2024, "Adding Error Bars to Evals", section 5). */
function questionsNeeded(variances, difference) {
    const { betweenQuestions, base, head } = variances;
    const variance = betweenQuestions + base.withinQuestion / base.trials + head.withinQuestion / head.trials;
    const critical = twoSidedNormal(1 - USUAL_ALPHA) + normalQuantile(USUAL_POWER);
    return Math.ceil(critical ** 2 * (variance / difference ** 2));
}

;// CONCATENATED MODULE: ./build/stats/power.js


/** Groups count as one pair each, weighted by their number of cases. */
function dropModel({ cases, denominator, base, units }) {
    const pairs = units.base.length;
    const scale = (pairs / (cases * denominator)) ** 2;
    return {
        pairs,
        casesPerPair: cases / pairs,
        accuracy: base.mean,
        meanSquare: (Number((0,exact_sum/* sumOfProducts */.t)(units.base, units.base)) * scale) / pairs,
        noise: (Number((0,exact_sum/* sumOfProducts */.t)(units.differences, units.differences)) * scale + 1) / (pairs + 1),
    };
}
/**
 * The drop of the mean that a two-sided test at `alpha` would find in four of five repetitions, with as many cases as
 * there are. Null under ten independent pairs, and where no drop would be large enough.
 */
function smallestVisible(model, alpha = 0.05) {
    if (model.pairs < FEWEST_PAIRS || pairsForDrop(model, model.accuracy, alpha) > model.pairs)
        return null;
    let hidden = 0;
    let visible = model.accuracy;
    for (let halving = 0; halving < HALVINGS; halving += 1) {
        const drop = (hidden + visible) / 2;
        if (pairsForDrop(model, drop, alpha) > model.pairs)
            hidden = drop;
        else
            visible = drop;
    }
    return visible;
}
/** Below ten pairs the noise is guesswork. */
const FEWEST_PAIRS = 10;
/** Enough to use up a double. */
const HALVINGS = 60;
/** Cases that such a test needs to find `drop` in four of five repetitions; null where the mean cannot drop so far. */
function casesNeeded(model, drop, alpha = 0.05) {
    const pairs = pairsForDrop(model, drop, alpha);
    return pairs === Number.POSITIVE_INFINITY ? null : Math.ceil(pairs * model.casesPerPair);
}
/** Not rounded; infinite where the accuracy cannot drop so far. */
function pairsForDrop({ accuracy, meanSquare, noise }, drop, alpha) {
    if (drop <= 0 || drop > accuracy)
        return Number.POSITIVE_INFINITY;
    const broken = drop / accuracy;
    return pairsNeeded((1 - broken) * noise + broken * meanSquare, drop, alpha);
}


/***/ })

};
