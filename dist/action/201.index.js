export const id = 201;
export const ids = [201];
export const modules = {

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

/***/ 10450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ lostTrials),
/* harmony export */   q: () => (/* binding */ contextLine)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97532);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);


/** Which suite, at which revisions, over how many cases and trials. */
function contextLine({ suite, cases, measurement }, baseName) {
    const name = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(suite);
    switch (measurement.kind) {
        case 'compared': {
            const { comparison, base, head } = measurement;
            const sides = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${name} at ${revision(comparison.head)} against ${baseName} ${revision(comparison.base)}`;
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([sides, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(comparison.cases.paired, 'paired case')}, ${trials([base, head])}`], ' · ');
        }
        case 'head-only':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${name} at ${revision(measurement.run)} · ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(measurement.run.cases, 'case')}, ${trials([measurement.run])}`;
        default:
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${name} · ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(cases, 'case')}, none run`;
    }
}
/** What happened to the trials that did not complete, most frequent first; empty when all did. */
function lostTrials(runs) {
    const total = (pick) => runs.reduce((sum, run) => sum + pick(run.trials), 0);
    const kinds = [
        { n: total(({ errored }) => errored), as: 'errored' },
        { n: total(({ timedOut }) => timedOut), as: 'timed out' },
        { n: total(({ notRun }) => notRun), as: 'not run' },
    ];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(kinds
        .filter(({ n }) => n > 0)
        .sort((one, other) => other.n - one.n)
        .map(({ n, as }) => `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(n)} ${as}`));
}
function trials(runs) {
    const planned = runs.reduce((sum, run) => sum + run.trials.planned, 0);
    const completed = runs.reduce((sum, run) => sum + run.trials.completed, 0);
    return `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(completed)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(planned, 'trial')} completed`;
}
function revision({ revision }) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortRevision */ .w7)(revision), 40);
}


/***/ }),

/***/ 5257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ changeFigures),
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   e8: () => (/* binding */ fromTo),
/* harmony export */   ii: () => (/* binding */ movement),
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   pz: () => (/* binding */ percentOr),
/* harmony export */   rA: () => (/* binding */ ruledOut)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97532);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);


const MISSING = '–';
/** `91.0 % → 78.0 %` */
function fromTo({ base, head }) {
    return `${percentOr(base.accuracy)} → ${percentOr(head.accuracy)}`;
}
function percentOr(share) {
    return share === null ? MISSING : (0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(share);
}
/** `−13.0 points, 95 % CI −18.3 … −8.2, adjusted p < 0.001` */
function changeFigures(change, adjusted) {
    if (change.delta === null || change.interval === null)
        return 'not measured';
    const p = change.pAdjusted === null ? '' : `, ${adjusted ? 'adjusted ' : ''}${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .pFigure */ .pL)(change.pAdjusted)}`;
    return `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPoints */ ._9)(change.delta)} points, 95 % CI ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .range */ .y1)(change.interval)}${p}`;
}
/** What can no longer be the case, in words. */
function ruledOut(share) {
    return Math.round(share * 1000) === 0 ? 'any drop is ruled out' : `a drop of more than ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(share)} is ruled out`;
}
/** `27 cases broke, 1 was fixed`; with several trials a case only falls or rises. */
function movement({ down, up }, severalTrials) {
    const [cases, others] = [down === 0 ? 'no case' : (0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(down, 'case'), up === 0 ? 'none' : (0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(up)];
    if (severalTrials)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${cases} fell, ${others} rose`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${cases} broke, ${others} ${up < 2 ? 'was' : 'were'} fixed`;
}
function verdictWord(verdict) {
    return verdict === 'not-measured' ? 'not measured' : verdict;
}


/***/ }),

/***/ 15786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ hasSeveralTrials),
/* harmony export */   KB: () => (/* binding */ isUpstreamOnly),
/* harmony export */   OZ: () => (/* binding */ anythingMoved),
/* harmony export */   P1: () => (/* binding */ movedCases),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Xb: () => (/* binding */ isChange),
/* harmony export */   j1: () => (/* binding */ movementAt),
/* harmony export */   uW: () => (/* binding */ stepsWith),
/* harmony export */   xu: () => (/* binding */ finalStep)
/* harmony export */ });
/* harmony import */ var _compare_decompose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64737);

function finalStep({ steps }) {
    return steps.find(({ final }) => final);
}
function stepsWith(comparison, verdict) {
    return comparison.steps.filter((step) => step.verdict === verdict);
}
/** Whether any figure, completed trials included, did move. */
function anythingMoved({ steps, completed }) {
    return [...steps, completed].some(({ verdict, notes }) => isChange(verdict) || notes.includes('significant-unadjusted'));
}
function isChange(verdict) {
    return verdict === 'regressed' || verdict === 'improved';
}
/** A final step that fell with an earlier one, and holds where everything before it was right. */
function isUpstreamOnly(step, { comparison, margin }) {
    const earlier = comparison.steps.some(({ verdict, final }) => verdict === 'regressed' && !final);
    const { delta } = step.reached;
    return step.final && step.verdict === 'regressed' && earlier && delta !== null && delta > -margin;
}
/** Cases whose share of correct trials fell or rose at a step. */
function movementAt(comparison, step) {
    if (step.discordant !== null)
        return { down: step.discordant.baseOnly, up: step.discordant.headOnly };
    const rows = comparison.moved.filter((row) => row.step === step.step);
    const down = rows.filter(({ to }) => to === 'wrong').length;
    return { down, up: rows.length - down };
}
/** More trials than cases on either side: cases then fall and rise rather than break. */
function hasSeveralTrials({ base, head }) {
    return [base, head].some(({ trials, cases }) => trials.planned > cases);
}
/** How many cases moved, each counted by the first step at which it did. */
function movedCases({ moved }) {
    const first = new Map();
    for (const row of moved)
        if (!first.has(row.case))
            first.set(row.case, row.to === 'wrong');
    const down = [...first.values()].filter((worse) => worse).length;
    return { down, up: first.size - down };
}
/** The suite's verdict with the cases as they stood counted in; undefined where there is none. */
function verdictOf({ measurement }) {
    switch (measurement.kind) {
        case 'compared': {
            const { comparison, decomposition } = measurement;
            return decomposition === undefined
                ? comparison.verdict
                : (0,_compare_decompose_js__WEBPACK_IMPORTED_MODULE_0__/* .combineVerdicts */ .a)(comparison.verdict, decomposition.verdictOnBaseCases);
        }
        case 'failed':
            return 'not-measured';
        default:
            return undefined;
    }
}


/***/ }),

/***/ 51037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ notSeen),
/* harmony export */   p: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97532);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6813);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44702);
/* harmony import */ var _context_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10450);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5257);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15786);







const FEWEST_CASES = 10;
const MOST_STEPS = 8;
const MOST_REMARKS = 5;
/** What a suite could not have shown, whatever its verdict. Stands in every report. */
function notSeen(suite, findings) {
    const items = [...unseen(suite), ...floatingModels(findings), asked(suite.production), ...said(suite.remarks)].filter((item) => item.length > 0);
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('Not seen by this suite')}`), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([...items, ONLY_ITS_CASES])];
}
const ONLY_ITS_CASES = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Whatever no case asks for.`;
function unseen({ measurement }) {
    switch (measurement.kind) {
        case 'not-run':
            return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Everything the agent does (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(measurement.reason, 200)}).`];
        case 'pending':
            return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Everything the agent does: it was not run.`];
        case 'failed':
            return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Everything the agent does: it could not be measured.`];
        case 'head-only':
            return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Any change: there was no base to compare with.`, ...runFacts([measurement.run])];
        case 'compared':
            return [
                ...(measurement.comparison.comparable === true
                    ? changes(measurement)
                    : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Any change: the sides are not comparable.`]),
                ...runFacts([measurement.base, measurement.head]),
                stopped(measurement.comparison.stopped),
                ...said(measurement.remarks),
            ];
        default:
            return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(measurement);
    }
}
/** What production asks that no case does, or why that is not known. */
function asked(production) {
    if (production === undefined)
        return [];
    if (production.kind === 'not-told')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `What production asks: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(production.reason, 200)}`;
    const { share, expected, of, upTo } = production;
    const when = upTo === undefined ? 'of the last week' : `of the week up to ${upTo}, the newest there are,`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(share)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(of, 'production input')} ${when} resemble no case (${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(expected)} of the cases themselves resemble no other).`;
}
function said(remarks = []) {
    return remarks.slice(0, MOST_REMARKS).map((remark) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(remark)}`);
}
function changes({ comparison }) {
    const { steps, completed, cases } = comparison;
    const measured = steps.filter(({ delta }) => delta !== null);
    const missing = steps.filter(({ delta }) => delta === null);
    const held = measured.filter(({ verdict }) => !(0,_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .Xb)(verdict));
    return [
        smallDrops(held),
        drops(measured),
        missing.length === 0 ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${stepNames(missing)}: not measured on both sides.`,
        completed.verdict === 'inconclusive'
            ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Whether fewer trials complete: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .ruledOut */ .rA)(completed.ruledOut ?? 0)}, a smaller one is not.`
            : [],
        notMeasured(cases.notMeasured),
    ];
}
/** The drop that each step would have shown in four suites of five. */
function smallDrops(steps) {
    const few = steps.filter(({ paired }) => paired < FEWEST_CASES);
    const none = steps.filter(({ paired, smallestVisible }) => paired >= FEWEST_CASES && smallestVisible === null);
    const visible = steps.flatMap(({ step, smallestVisible }) => smallestVisible === null ? [] : [{ step, size: smallestVisible }]);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([
        visible.length === 0
            ? []
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Drops under ${perStep(visible, 'or')}: they go unnoticed at least one time in five.`,
        none.length === 0 ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Any drop in ${stepNames(none, 'or')}: too few right answers to lose.`,
        few.length === 0
            ? []
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Small drops in ${stepNames(few, 'or')}: not computed, fewer than ${FEWEST_CASES} cases.`,
    ]);
}
/** What the intervals exclude, step by step. */
function drops(steps) {
    const known = steps.flatMap(({ step, ruledOut }) => (ruledOut === null ? [] : [{ step, size: ruledOut }]));
    const any = known.filter(({ size }) => Math.round(size * 1000) === 0);
    const above = known.filter((entry) => !any.includes(entry));
    const parts = [
        ...(above.length === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `drops of more than ${perStep(above, 'and')}`]),
        ...(any.length === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `any drop in ${stepNames(any)}`]),
    ];
    return parts.length === 0 ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Ruled out are only ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(parts, ', ')}.`;
}
/** `5.3 points in extract or lookup, 8.3 points in decide`; a range where there are many steps. */
function perStep(sizes, conjunction) {
    if (sizes.length > MOST_STEPS) {
        const ordered = sizes.map(({ size }) => size).sort((one, other) => one - other);
        const [least, most] = [(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .points */ .WR)(ordered[0] ?? 0), (0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .points */ .WR)(ordered.at(-1) ?? 0)];
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${least === most ? least : `${least.replace(/ points?$/, '')} to ${most}`}, depending on the step`;
    }
    const same = new Map();
    for (const { step, size } of sizes)
        same.set((0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .points */ .WR)(size), [...(same.get((0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .points */ .WR)(size)) ?? []), (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(step, 40)]);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([...same].map(([size, steps]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${size} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(steps, conjunction)}`), ', ');
}
function notMeasured({ base, head }) {
    if (base === 0 && head === 0)
        return [];
    const sides = [
        ...(base === 0 ? [] : [`${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(base, 'case')} on the base`]),
        ...(head === 0 ? [] : [`${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(head, 'case')} on the head`]),
    ];
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Without a completed trial: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(sides)}.`;
}
function runFacts(runs) {
    return [lost(runs), anotherPrompt(runs), receipts(runs)];
}
function lost(runs) {
    const planned = runs.reduce((sum, { trials }) => sum + trials.planned, 0);
    const missing = planned - runs.reduce((sum, { trials }) => sum + trials.completed, 0);
    if (missing === 0)
        return [];
    const reasons = runs
        .flatMap(({ errors }) => errors)
        .toSorted((one, other) => other.trials - one.trials)
        .map(({ reason, trials }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(reason, 120)} (${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(trials, 'trial')})`);
    const because = reasons.length === 0 ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listedUpTo */ .MH)(3, reasons)}`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(missing)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(planned, 'trial')} did not complete (${(0,_context_line_js__WEBPACK_IMPORTED_MODULE_6__/* .lostTrials */ .S)(runs)})${because}.`;
}
function stopped(reason) {
    return reason === undefined ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `What the cases after the stop would have shown: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(reason, 300)}`;
}
function anotherPrompt(runs) {
    const trials = runs.reduce((sum, run) => sum + run.trials.ranAnotherPrompt, 0);
    return trials === 0
        ? []
        : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(trials, 'trial')} that ran another prompt than their revision’s file: not counted.`;
}
function receipts(runs) {
    const sum = (pick) => runs.reduce((all, run) => all + pick(run.receipts), 0);
    const of = sum((receipts) => receipts.of);
    const verified = sum((receipts) => receipts.verified);
    const claimed = sum((receipts) => receipts.claimed);
    if (of === 0 || verified === of)
        return [];
    const known = `receipts on ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(verified + claimed)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(of, 'trial')}`;
    if (claimed === 0)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Which prompt was really sent: ${known}.`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Which prompt was really sent: ${known}, ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(claimed)} of them the agent’s own claim.`;
}
function floatingModels(findings) {
    const floating = findings.filter(({ rule }) => rule === 'pin/floating-model');
    if (floating.length === 0)
        return [];
    const names = floating.map(({ subject }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(subject, 60));
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Whether the model moved between the runs: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listedUpTo */ .MH)(3, names)} follows a floating alias.`];
}
function stepNames(steps, conjunction = 'and') {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listedUpTo */ .MH)(MOST_STEPS, steps.map(({ step }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(step, 40)), conjunction);
}


/***/ }),

/***/ 65013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ stepTable),
/* harmony export */   x: () => (/* binding */ headTable)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97532);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6813);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29542);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44702);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5257);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15786);







/** A table of a suite with more steps than this keeps those that moved and the final one where space is scarce. */
const MOST_STEPS = 30;
const COLUMNS = [
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .leftColumn */ .Cd)('step'),
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('base'),
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('head'),
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('change (95 % CI)'),
    { ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('when reached'), optional: true },
    { ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('first deviation'), optional: true },
    (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .leftColumn */ .Cd)('verdict'),
];
/** Accuracy per step, base against head; folded when nothing moved. */
function stepTable(measured) {
    const { steps } = measured.comparison;
    const blocks = shown(measured, stepRows(measured, steps), []);
    const changed = steps.filter(({ verdict, final }) => !final && (0,_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .Xb)(verdict)).slice(0, MOST_STEPS);
    const loud = steps.filter((step) => step.final || changed.includes(step));
    const quiet = steps.length - loud.length;
    if (quiet < 10)
        return (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(...blocks);
    const note = `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(quiet, 'other step')} left out of the table.`;
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)((0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(...blocks), {
        at: 'quiet-steps',
        blocks: shown(measured, stepRows(measured, loud), [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${note}`)]),
        leftOut: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(quiet, 'step')} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(measured.comparison.suite)}`,
    });
}
/** One side alone. */
function headTable({ steps, trials }) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .leftColumn */ .Cd)('step'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('cases'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('right'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .rightColumn */ .DK)('95 % CI')], [
        ...steps
            .slice(0, MOST_STEPS)
            .map(({ step, final, cases, accuracy, interval }) => [
            stepName(step, final),
            (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${cases}`,
            (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percentOr */ .pz)(accuracy)}`,
            (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${interval === null ? _figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV : `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(interval[0])} … ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(interval[1])}`}`,
        ]),
        ...(trials.completed === trials.planned
            ? []
            : [[(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `completed`, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${trials.planned}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percentOr */ .pz)(share(trials))}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV}`]]),
    ]);
}
function shown(measured, rows, more) {
    const blocks = [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(COLUMNS, rows), ...more];
    if ((0,_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .anythingMoved */ .OZ)(measured.comparison))
        return blocks;
    const told = measured.comparison.verdict === 'equivalent' ? 'no detectable change' : 'nothing that chance could not do';
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `Accuracy per step: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(told)}`, blocks)];
}
function stepRows(measured, steps) {
    const { completed } = measured.comparison;
    const rows = steps.map((step) => [
        stepName(step.step, step.final),
        ...figures(step),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${reached(step)}`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${step.paired === 0 ? _figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV : `${step.firstDeviation.base} → ${step.firstDeviation.head}`}`,
        verdictCell(step, (0,_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .isUpstreamOnly */ .KB)(step, measured)),
    ]);
    const all = completed.base.accuracy === 1 && completed.head.accuracy === 1;
    if (all)
        return rows;
    return [
        ...rows,
        [(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `(completed)`, ...figures(completed), (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV}`, verdictCell(completed)],
    ];
}
function figures({ base, head, delta, interval }) {
    const change = delta === null || interval === null ? _figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV : `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .signedPoints */ ._9)(delta)} (${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .range */ .y1)(interval)})`;
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percentOr */ .pz)(base.accuracy)}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percentOr */ .pz)(head.accuracy)}`, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${change}`];
}
function reached({ reached: { delta, paired } }) {
    return delta === null ? _figures_js__WEBPACK_IMPORTED_MODULE_6__/* .MISSING */ .lV : `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .signedPoints */ ._9)(delta)} of ${paired}`;
}
function stepName(step, final) {
    return final ? (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(step, 40)} (final)` : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(step, 40)}`;
}
function verdictCell(change, upstream = false) {
    const word = (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictWord */ .E0)(change.verdict);
    if (upstream)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(word)} (upstream)`;
    const [first] = change.notes.flatMap((note) => noteWords(note, change));
    const remark = first === undefined ? '' : ` (${first})`;
    return (0,_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .Xb)(change.verdict) ? (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(word)}${remark}` : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL) `${word}${remark}`;
}
function noteWords(note, { verdict, p }) {
    switch (note) {
        case 'below-margin':
            return ['real, below the margin'];
        case 'interval-touches-zero':
            return ['interval reaches 0'];
        case 'unmeasured':
            return ['cases unmeasured'];
        case 'too-few-differ':
            return verdict === 'inconclusive' ? ['under 5 cases differ'] : [];
        case 'significant-unadjusted':
            return p === null ? [] : [`p ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .pValue */ .sp)(p)} unadjusted`];
        default:
            return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(note);
    }
}
function share({ completed, planned }) {
    return planned === 0 ? null : completed / planned;
}


/***/ })

};
