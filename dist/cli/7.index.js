export const id = 7;
export const ids = [7];
export const modules = {

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
// EXTERNAL MODULE: ./build/run/threshold-of.js
var threshold_of = __webpack_require__(89679);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var system_files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/system/installed.js
var installed = __webpack_require__(21582);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/findings.js + 10 modules
var jobs_findings = __webpack_require__(52590);
// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
;// CONCATENATED MODULE: ./build/jobs/compare.js


















/** Two run files of one suite, step by step. Needs neither repository nor config, but heeds a config that holds the suite. */
async function compare(world, options, files) {
    const [base = '', head = ''] = files.map((file) => (0,external_node_path_.resolve)(world.directory, file));
    const { header } = await (0,read_run_file/* readRunFile */.m8)((0,system_files/* readLines */.Se)(head), head);
    const { config, suite } = await policyFor(world, options.config, header.suite);
    const threshold = (0,threshold_of/* thresholdOf */.p)(suite);
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

/***/ 32317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ signFlip),
  S: () => (/* binding */ signFlipOfSizes)
});

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
