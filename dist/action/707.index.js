export const id = 707;
export const ids = [707];
export const modules = {

/***/ 88982:
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
// EXTERNAL MODULE: ./build/stats/common-denominator.js
var common_denominator = __webpack_require__(58718);
;// CONCATENATED MODULE: ./build/stats/symmetric-binomial.js
/**
 * Chances of 0 … n heads in n tosses of a fair coin. Built outwards from the middle, so that nothing overflows at any n;
 * exact while the counts of ways fit a double (n ≤ 50 or so), and 0 where a chance is below about 1e-308.
 */
function symmetricBinomial(n) {
    const chances = new Float64Array(n + 1);
    const middle = Math.floor(n / 2);
    let chance = middleChance(n);
    for (let heads = middle; heads >= 0; heads -= 1) {
        chances[heads] = chance;
        chances[n - heads] = chance;
        chance = (chance * heads) / (n - heads + 1);
    }
    return chances;
}
/** C(n, ⌊n/2⌋) / 2ⁿ */
function middleChance(n) {
    let chance = 1;
    for (let even = 2; even <= n; even += 2)
        chance = (chance * (even - 1)) / even;
    return n % 2 === 0 ? chance : (chance * n) / (n + 1);
}

;// CONCATENATED MODULE: ./build/stats/sign-flip.js


/**
 * Paired sign-flip (randomisation) test. Under the null hypothesis each difference might as well have had the other
 * sign; p is the chance that the sum T* of randomly signed differences is at least as far from 0 as the observed T.
 * No sampling: the distribution of T* is computed. Both p are 1 when nothing differs.
 *
 * @param differences whole numbers, one per independent pair: shares times their common denominator
 */
function signFlip(differences) {
    const whole = inUnits(differences);
    const step = coarserStep(sizeCounts(whole));
    const summed = step > 1 ? whole.map((difference) => roundedEvenly(difference / step)) : whole;
    return signFlipOfSizes(sizeCounts(summed), summed.reduce((sum, difference) => sum + difference, 0));
}
/** The same test for the counts of each size, at best without a common divisor, and the observed sum alone. */
function signFlipOfSizes(counts, sum) {
    const sizes = [...counts].sort(byCount);
    const observed = Math.abs(sum);
    const all = sizes.reduce((total, { size, count }) => total + size * count, 0);
    // T* is `all` less twice the sizes that turned negative, so |T*| ≥ observed is a tail of those on either side.
    const { atMost, equal } = lowerTail(sizes, (all - observed) / 2);
    if (observed === 0)
        return { exact: 1, mid: all === 0 ? 1 : 1 - equal / 2 };
    return { exact: Math.min(1, 2 * atMost), mid: 2 * atMost - equal };
}
/** Divided by what all have in common. */
function inUnits(differences) {
    const unit = differences.reduce((common, difference) => (0,common_denominator/* greatestCommonDivisor */.T_)(common, Math.abs(difference)), 0);
    return unit > 1 ? differences.map((difference) => difference / unit) : differences;
}
function sizeCounts(differences) {
    const counts = new Map();
    for (const difference of differences) {
        if (difference !== 0)
            counts.set(Math.abs(difference), (counts.get(Math.abs(difference)) ?? 0) + 1);
    }
    return [...counts].map(([size, count]) => ({ size, count })).sort(byCount);
}
/** Chances that the negative sizes add up to at most, and to exactly, `reach`. */
function lowerTail(sizes, reach) {
    const last = sizes.at(-1) ?? { size: 1, count: 0 };
    let window = { start: 0, chances: Float64Array.of(1) };
    for (const next of sizes.slice(0, -1))
        window = convolve(window, next, reach);
    const chances = symmetricBinomial(last.count);
    const cumulative = runningSum(chances);
    let atMost = 0;
    let equal = 0;
    for (const [index, chance] of window.chances.entries()) {
        const rest = reach - window.start - index;
        const heads = Math.floor(rest / last.size);
        atMost += chance * (cumulative[Math.min(heads, last.count)] ?? 0);
        if (rest === heads * last.size)
            equal += chance * (chances[heads] ?? 0);
    }
    return { atMost, equal };
}
/** Adds `count` coins worth `size` each; what lies above `reach` never comes back and is left out. */
function convolve(window, { size, count }, reach) {
    const { start, chances } = window;
    const most = Math.min(count, Math.floor((reach - start) / size));
    const coins = trimmed({ start: 0, chances: symmetricBinomial(count).subarray(0, most + 1) });
    const first = start + coins.start * size;
    const length = Math.min(reach - first, chances.length - 1 + (coins.chances.length - 1) * size) + 1;
    const sums = new Float64Array(length);
    for (let heads = 0; heads < coins.chances.length; heads += 1) {
        const offset = heads * size;
        const weight = coins.chances[heads] ?? 0;
        const end = Math.min(chances.length, length - offset);
        for (let index = 0; index < end; index += 1) {
            sums[index + offset] = (sums[index + offset] ?? 0) + weight * (chances[index] ?? 0);
        }
    }
    return trimmed({ start: first, chances: sums });
}
/** Chances this much smaller than the largest, 16 standard deviations out, change no digit of a p above 1e-40. */
const NEGLIGIBLE = 1e-60;
function trimmed({ start, chances }) {
    let largest = 0;
    for (const chance of chances)
        if (chance > largest)
            largest = chance;
    const least = NEGLIGIBLE * largest;
    let first = 0;
    let end = chances.length;
    while (first < end - 1 && (chances[first] ?? 0) <= least)
        first += 1;
    while (end > first + 1 && (chances[end - 1] ?? 0) <= least)
        end -= 1;
    return { start: start + first, chances: chances.subarray(first, end) };
}
function runningSum(chances) {
    let sum = 0;
    return chances.map((chance) => {
        sum += chance;
        return sum;
    });
}
/** The most frequent size comes last, where it costs least. */
function byCount(one, other) {
    return one.count - other.count || one.size - other.size;
}
/** Additions the distribution may cost, about half a second's. */
const MOST_WORK = 2 ** 29;
/** Sizes up to this may be rounded to whole numbers: p moves by less than 1e-3, and by less than 1e-4 near 5 %. */
const FINE_ENOUGH = 1024;
/** What to divide the differences by when their distribution has too many points: with denominators in the thousands. */
function coarserStep(sizes) {
    const deviation = Math.sqrt(sizes.reduce((sum, { size, count }) => sum + size * size * count, 0));
    const terms = sizes.slice(0, -1).reduce((sum, { count }) => sum + Math.min(count + 1, 17 * Math.sqrt(count)), 0);
    const largest = sizes.reduce((most, { size }) => Math.max(most, size), 0);
    return Math.min((17 * deviation * terms) / MOST_WORK, largest / FINE_ENOUGH);
}
function roundedEvenly(value) {
    return Math.sign(value) * Math.round(Math.abs(value));
}

;// CONCATENATED MODULE: ./build/compare/change.js



/** Null when nothing is paired. */
function changeOf(cases) {
    if (cases.length === 0)
        return null;
    const sample = (0,paired_sample/* pairedSample */.E)(cases);
    const { mid, exact } = signFlip(sample.units.differences);
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
// EXTERNAL MODULE: ./build/compare/change.js + 3 modules
var compare_change = __webpack_require__(88982);
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

/***/ 89554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ getPullRequest),
/* harmony export */   eS: () => (/* binding */ openPullRequestsFrom),
/* harmony export */   kC: () => (/* binding */ compareCommits),
/* harmony export */   s3: () => (/* binding */ currentHead)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68105);
/* harmony import */ var _payloads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69987);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32074);





/** One request names both the live tip of the base branch and the merge base. */
async function compareCommits(client, baseBranch, head) {
    try {
        const { data } = await client.octokit.rest.repos.compareCommitsWithBasehead({
            ...client.in,
            // A bare name could be a tag’s.
            basehead: `refs/heads/${baseBranch}...${head}`,
            per_page: 1,
        });
        return { tip: data.base_commit.sha, mergeBase: data.merge_base_commit.sha };
    }
    catch (error) {
        const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(error, 'contents: read');
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy({
            message: refusal.kind === 'forbidden'
                ? 'GitHub refused to compare the two commits'
                : `GitHub could not compare the two commits: ${refusal.reason}`,
            remedy: 'Give the job `contents: read`, then run it again',
        });
    }
}
/** A pull request as it is at this moment; `undefined` where there is none by this number. */
async function getPullRequest(client, number) {
    try {
        const { data } = await client.octokit.rest.pulls.get({ ...client.in, pull_number: number });
        return (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._n)(_payloads_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestSchema */ .MH.parse(data));
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 404)
            return undefined;
        throw error;
    }
}
async function currentHead(client, number) {
    try {
        const found = await getPullRequest(client, number);
        if (found === undefined)
            return { kind: 'unknown', reason: `there is no pull request ${number}` };
        return { kind: 'known', sha: found.head.sha };
    }
    catch (error) {
        const refusal = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(error, 'pull-requests: read');
        const lacks = refusal.kind === 'forbidden';
        return { kind: 'unknown', reason: lacks ? `the token lacks \`${refusal.permission}\`` : refusal.reason };
    }
}
/**
 * The open pull requests of a branch, one for each base it is to be merged into. A run of a fork does not name its
 * pull request, and a branch of that name may lie in several forks of one owner: the head's SHA and repository have
 * still to be compared.
 */
async function openPullRequestsFrom(client, owner, branch) {
    try {
        const listed = await client.octokit.paginate(client.octokit.rest.pulls.list, {
            ...client.in,
            head: `${owner}:${branch}`,
            state: 'open',
            per_page: 100,
        });
        return zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_payloads_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestSchema */ .MH).parse(listed).map(_event_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._n);
    }
    catch (error) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedTo */ .a3)('list pull requests', error, 'pull-requests: read');
    }
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

/***/ 58718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ greatestCommonDivisor),
/* harmony export */   k3: () => (/* binding */ commonDenominator),
/* harmony export */   vK: () => (/* binding */ scaled)
/* harmony export */ });
/* unused harmony export scaleToIntegers */
/** The same shares as whole numbers over one denominator, in the order given. */
function scaleToIntegers(shares) {
    const denominator = commonDenominator(shares.map((share) => share.denominator));
    return { denominator, integers: shares.map((share) => scaled(share, denominator)) };
}
/** A share times the common denominator: exact below `FINEST`, else to its nearest whole number. */
function scaled(share, denominator) {
    return Math.round((share.numerator * denominator) / share.denominator);
}
/** Beyond this the sums of squares of many shares would no longer fit; the loss is below a millionth of a case. */
const FINEST = 2 ** 20;
/**
 * The least common multiple, or `FINEST` where it is larger: that takes many different numbers of trials above
 * sixteen, such as 17, 19, 20 and 23 beside each other.
 */
function commonDenominator(denominators) {
    let common = 1;
    for (const denominator of new Set(denominators)) {
        if (!Number.isSafeInteger(denominator) || denominator < 1) {
            throw new RangeError(`a denominator must be a whole number above 0, not ${denominator}`);
        }
        common *= denominator / greatestCommonDivisor(common, denominator);
        if (common > FINEST)
            return FINEST;
    }
    return common;
}
/** 0 and x have x in common. */
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
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
