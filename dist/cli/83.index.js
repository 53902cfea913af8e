export const id = 83;
export const ids = [83];
export const modules = {

/***/ 25452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   ZF: () => (/* binding */ deeperThan),
/* harmony export */   fD: () => (/* binding */ lineFault),
/* harmony export */   lj: () => (/* binding */ parseObject)
/* harmony export */ });
/** A value deeper than this is refused: later readers walk values recursively. */
const MAX_DEPTH = 100;
/** A JSON object out of a text, or what is wrong with it. */
function parseObject(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'not-json';
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return 'not-json';
    return deeperThan(value, MAX_DEPTH) ? 'too-deep' : value;
}
/** Words, with the printing process as their subject, for a line that begins like a reply and is none. */
function lineFault(fault, line) {
    return fault === 'too-deep'
        ? `printed JSON nested deeper than ${MAX_DEPTH} levels`
        : `printed a line that starts with { and is not JSON\nthe line: ${line}`;
}
/** What an agent says it can do beside the plain protocol; `undefined` when the line is about something else. */
function capabilitiesOf(value) {
    const { id, capabilities } = value;
    if (id !== undefined || !Array.isArray(capabilities))
        return undefined;
    return capabilities.filter((name) => typeof name === 'string');
}
/** Whether a value holds lists or objects within more than so many others. */
function deeperThan(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    for (const key in value) {
        if (deeperThan(value[key], levels - 1))
            return true;
    }
    return false;
}


/***/ }),

/***/ 88582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ caseSetDigest)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);

const MODULUS = 2n ** 256n;
/**
 * The digest of a set of cases, whatever their order, in constant memory: digests of the single cases are added up.
 * It holds what decides results and how they are sliced; drafts are no part of a run and left out.
 */
function caseSetDigest() {
    let sum = 0n;
    let count = 0;
    return {
        add({ id, digest, tags, group, draft }) {
            if (draft)
                return;
            const one = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ id, digest, tags: [...tags].sort(), ...(group === undefined ? {} : { group }) }));
            sum = (sum + BigInt(`0x${one}`)) % MODULUS;
            count += 1;
        },
        value: () => `sha256:${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${count}:${sum.toString(16)}`)}`,
    };
}


/***/ }),

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

/***/ 71337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareRuns)
});

// EXTERNAL MODULE: ./build/compare/change.js + 3 modules
var compare_change = __webpack_require__(88982);
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

/***/ 74005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   Rk: () => (/* binding */ caseSources),
/* harmony export */   WK: () => (/* binding */ nothingToRun),
/* harmony export */   ie: () => (/* binding */ listCaseFiles),
/* harmony export */   iz: () => (/* binding */ caseReader),
/* harmony export */   mK: () => (/* binding */ indexCases)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cases_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88582);
/* harmony import */ var _cases_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60379);
/* harmony import */ var _scorers_expectation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77316);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48891);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35928);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77980);







/** How a suite's cases are to be understood; on both sides head's steps hold. */
function caseReader({ steps }) {
    return {
        steps: steps.map(({ name }) => name),
        final: steps.find(({ final }) => final)?.name ?? '',
        // What a scorer could not use is known before anything is run.
        check: (0,_scorers_expectation_js__WEBPACK_IMPORTED_MODULE_3__/* .expectationCheck */ .x)(steps),
    };
}
/**
 * Reads every case once, before anything is run, so that a broken line is known before a model was paid.
 * Throws `CouldNotCheck` with all problems of all files; a suite without a single case is one.
 */
async function indexCases(directory, suite, loaded, reader = caseReader(suite)) {
    const files = await listCaseFiles(directory, suite, loaded);
    const digests = new Map();
    const digest = (0,_cases_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .caseSetDigest */ .R)();
    const named = new Set();
    const problems = [];
    let drafts = 0;
    let everything = 0;
    for await (const reading of (0,_cases_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readCases */ .k)(caseSources(directory, files, loaded.file), reader)) {
        if (reading.kind === 'problem') {
            problems.push(reading.problem);
            continue;
        }
        const found = reading.case;
        if (found.draft) {
            drafts += 1;
            continue;
        }
        digests.set(found.id, found.digest);
        digest.add(found);
        if (found.covers === undefined)
            everything += 1;
        for (const covered of found.covers ?? [])
            named.add(covered);
    }
    if (problems.length > 0)
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy(problems);
    if (digests.size === 0)
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy(nothingToRun(suite, loaded, files, drafts));
    return { directory, files, digests, drafts, fingerprint: digest.value(), covers: { named, everything } };
}
/** The cases of a set once more, one after the other, drafts left out. */
async function* casesOf({ directory, files }, reader) {
    for await (const reading of (0,_cases_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readCases */ .k)(caseSources(directory, files, ''), reader)) {
        if (reading.kind === 'case' && !reading.case.draft)
            yield reading.case;
    }
}
/** Throws `CouldNotCheck` where no file matches. */
async function listCaseFiles(directory, suite, { locate }) {
    const files = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listFiles */ .CS)(suite.cases, directory);
    if (files.length > 0)
        return files;
    throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
        message: `no file matches the cases of \`${suite.name}\` (${suite.cases.join(', ')})`,
        location: locate(['suites', suite.name, 'cases']),
        expected: 'globs relative to the folder of the config',
        remedy: 'Correct the globs, or add a file of cases',
    });
}
function nothingToRun(suite, { locate }, files, drafts) {
    return {
        message: `the suite \`${suite.name}\` has no case to run${drafts > 0 ? `: all ${drafts} are drafts` : ''}`,
        location: locate(['suites', suite.name, 'cases']),
        remedy: `Add a case to ${files.join(', ')}${drafts > 0 ? ', or finish a draft and take its `draft` flag away' : ''}`,
    };
}
function caseSources(directory, files, configFile) {
    return files.map((file) => ({
        file: (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file),
        lines: () => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .Se)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file), (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file)),
        text: async () => (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file), (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file))) ?? '',
        notUtf8: () => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .linesNotUtf8 */ .Uy)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file), (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file)),
    }));
}


/***/ }),

/***/ 92402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GQ: () => (/* binding */ compareSides),
  xS: () => (/* binding */ factsOf),
  YG: () => (/* binding */ summaryOf),
  pI: () => (/* binding */ thresholdOf)
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
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/measure/moved-evidence.js
var moved_evidence = __webpack_require__(82320);
// EXTERNAL MODULE: ./build/cases/read.js + 5 modules
var read = __webpack_require__(60379);
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
    const threshold = thresholdOf(suite);
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
    return (0,summary/* summariseRun */._)(header, trials, thresholdOf(suite), cases.digests.size * suite.trials);
}
async function factsOf(file, threshold) {
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), file);
    return collectRun(header, trials, threshold);
}
/** From which score on a step is correct. */
function thresholdOf({ steps }) {
    const thresholds = new Map(steps.map(({ name, threshold }) => [name, threshold]));
    return (step) => thresholds.get(step) ?? 1;
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
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48891);


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

/***/ 21582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ isPlainOrAbsent),
/* harmony export */   Ys: () => (/* binding */ differingFiles),
/* harmony export */   bx: () => (/* binding */ linkFolder),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Whether something stands at a path, be it a file, a folder or a link. */
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined)) !== undefined;
}
/** Whether a folder may be made or used here without following a link. */
async function isPlainOrAbsent(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    return stat === undefined || stat.isDirectory();
}
/** Makes `path` a link to the folder `target`. */
async function linkFolder(target, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(target, path, 'junction');
}
/** Names of those files that are not byte for byte the same in two folders, absent on one side included. */
async function differingFiles(names, one, other) {
    const pairs = await Promise.all(names.map(async (name) => [name, await bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, name)), await bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(other, name))]));
    return pairs.filter(([, a, b]) => a !== b).map(([name]) => name);
}
async function bytesOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'latin1').catch(() => undefined);
}


/***/ })

};
