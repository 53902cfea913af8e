export const id = 420;
export const ids = [420];
export const modules = {

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

/***/ 88870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findingParts),
/* harmony export */   a: () => (/* binding */ isToldElsewhere)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97532);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6813);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44702);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45433);
/* harmony import */ var _pin_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13329);





const MOST = { error: 30, warning: 15, note: 30 };
/** Told elsewhere in a report, by the table and at its head. */
function isToldElsewhere(finding) {
    return (0,_pin_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .isDrift */ ._)(finding) || finding.rule === 'pin/floating-model' || finding.rule.startsWith('step/');
}
/** Findings by level: errors and warnings in sight, notes folded. `owner` names whose they are when some are left out. */
function findingParts(findings, owner) {
    const errors = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .atLevel */ .G$)(findings, 'error');
    const warnings = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .atLevel */ .G$)(findings, 'warning');
    const notes = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .atLevel */ .G$)(findings, 'note');
    return [
        ...(errors.length + warnings.length === 0 ? [] : [loudPart(errors, warnings, owner)]),
        ...(notes.length === 0 ? [] : [quietPart(notes, owner)]),
    ];
}
function loudPart(errors, warnings, owner) {
    const all = [...errors, ...warnings];
    const title = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('Findings')} on ${owner}: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .levelCounts */ .pS)(all)}`);
    const counted = (findings) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .levelCounts */ .pS)(findings)} of ${owner}`;
    return {
        blocks: [title, ...shown([...errors.slice(0, MOST.error), ...warnings.slice(0, MOST.warning)], all.length)],
        shorter: [
            ...(warnings.length === 0 || errors.length === 0
                ? []
                : [
                    {
                        at: 'warnings',
                        blocks: [title, ...shown(errors.slice(0, MOST.error), all.length)],
                        leftOut: counted(warnings),
                    },
                ]),
            { at: 'errors', blocks: [title], leftOut: counted(all) },
        ],
    };
}
function quietPart(notes, owner) {
    const counted = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(notes.length, 'note')}`;
    return {
        blocks: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${counted} on ${owner}`, shown(notes.slice(0, MOST.note), notes.length))],
        shorter: [{ at: 'notes', blocks: [], leftOut: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${counted} of ${owner}` }],
    };
}
function shown(findings, of) {
    const more = of - findings.length;
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(findings.map(_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .findingWords */ .Hu)), ...(more > 0 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(more, 'more finding')}.`)] : [])];
}


/***/ }),

/***/ 10482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ headlineOf)
});

// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/sections/figures.js
var figures = __webpack_require__(5257);
// EXTERNAL MODULE: ./build/report/sections/measured.js
var sections_measured = __webpack_require__(15786);
;// CONCATENATED MODULE: ./build/report/sections/compared-headline.js




/** What a comparison says in one sentence: what got worse before anything else. */
function comparedHeadline(measured) {
    const { comparison } = measured;
    if (comparison.comparable !== true) {
        return {
            sentence: (0,words/* words */.aL) `Not comparable: ${(0,words/* prose */.CS)(comparison.comparable.reason, 300)}`,
            detail: [(0,words/* words */.aL) `No change is computed, since scores of the two sides do not mean the same.`],
        };
    }
    const final = (0,sections_measured/* finalStep */.xu)(comparison);
    const worse = (0,sections_measured/* stepsWith */.uW)(comparison, 'regressed');
    const asTheyStood = measured.decomposition?.verdictOnBaseCases === 'regressed';
    const unmeasured = final === undefined || final.verdict === 'not-measured';
    if (worse.length === 0 && unmeasured && !asTheyStood)
        return notMeasured(measured);
    if (final === undefined || worse.length > 0 || (comparison.completed.verdict === 'regressed' && !asTheyStood)) {
        return regressed(measured, worse);
    }
    if (asTheyStood && measured.decomposition !== undefined) {
        return regressedAsTheyStood(final, measured.decomposition.cells);
    }
    switch (final.verdict) {
        case 'improved':
            return improved(measured);
        case 'equivalent':
            return equivalent(measured, final);
        default:
            return inconclusive(measured, final);
    }
}
function regressed(measured, worse) {
    const { comparison } = measured;
    const { completed } = comparison;
    const [lead, ...others] = worse;
    const fell = completed.verdict === 'regressed' ? (0,words/* words */.aL) `fewer trials completed: ${(0,figures/* fromTo */.e8)(completed)}` : [];
    if (lead === undefined) {
        return {
            sentence: (0,words/* capital */.Nx)(fell),
            detail: [(0,words/* words */.aL) `${(0,figures/* changeFigures */.Am)(completed, false)}. ${CRASHES} ${whatIsLeft(comparison)}`],
        };
    }
    return {
        sentence: (0,words/* joined */.oR)([(0,words/* words */.aL) `${(0,words/* code */.aY)(lead.step)} got worse: ${(0,figures/* fromTo */.e8)(lead)}${andOthers(others, measured)}`, fell], '; '),
        detail: [figuresOf(lead, measured), ...noteOn(lead), ...(fell.length > 0 ? [(0,words/* words */.aL) `${CRASHES}`] : [])],
    };
}
const CRASHES = 'A trial that does not complete is neither right nor wrong: look at why before reading the steps.';
function whatIsLeft(comparison) {
    const final = (0,sections_measured/* finalStep */.xu)(comparison);
    if (final === undefined)
        return [];
    return (0,words/* words */.aL) `Over the ${(0,format/* plural */.LS)(final.paired, 'case')} left, the final ${(0,words/* code */.aY)(final.step)} reads ${(0,figures/* verdictWord */.E0)(final.verdict)}.`;
}
function improved(measured) {
    const [lead, ...others] = (0,sections_measured/* stepsWith */.uW)(measured.comparison, 'improved');
    if (lead === undefined)
        return { sentence: [], detail: [] };
    return {
        sentence: (0,words/* words */.aL) `${(0,words/* code */.aY)(lead.step)} got better: ${(0,figures/* fromTo */.e8)(lead)}${andOthers(others, measured)}`,
        detail: [figuresOf(lead, measured), ...noteOn(lead)],
    };
}
function andOthers(others, measured) {
    const [only, ...more] = others;
    if (only === undefined)
        return [];
    if (more.length === 0 && only.final) {
        return (0,sections_measured/* isUpstreamOnly */.KB)(only, measured)
            ? (0,words/* words */.aL) `, and the final ${(0,words/* code */.aY)(only.step)} with it`
            : (0,words/* words */.aL) `, and so did the final ${(0,words/* code */.aY)(only.step)}`;
    }
    const names = others.map(({ step, final }) => (final ? (0,words/* words */.aL) `the final ${(0,words/* code */.aY)(step)}` : (0,words/* words */.aL) `${(0,words/* code */.aY)(step)}`));
    const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
    return (0,words/* words */.aL) `; so did ${(0,words/* listed */.KE)(shown)}`;
}
function equivalent({ comparison, margin }, final) {
    const others = alsoBetter(comparison);
    const within = `within ±${(0,format/* points */.WR)(margin)} of the base, ${(0,figures/* fromTo */.e8)(final)}`;
    const real = final.notes.includes('below-margin');
    const stays = real
        ? (0,words/* words */.aL) `the final ${(0,words/* code */.aY)(final.step)} changed by less than your margin, ${(0,figures/* fromTo */.e8)(final)}`
        : (0,words/* words */.aL) `the final ${(0,words/* code */.aY)(final.step)} stays ${within}`;
    return {
        sentence: others.length > 0 ? (0,words/* joined */.oR)([others, stays], '; ') : real ? (0,words/* capital */.Nx)(stays) : (0,words/* words */.aL) `No detectable change: ${stays}`,
        detail: [
            (0,words/* words */.aL) `${(0,figures/* changeFigures */.Am)(final, false)}: ${(0,figures/* ruledOut */.rA)(final.ruledOut ?? 0)}.`,
            ...(real ? [(0,words/* words */.aL) `The change is real, but smaller than the margin of ${(0,format/* points */.WR)(margin)}.`] : []),
        ],
    };
}
function inconclusive({ comparison, margin }, final) {
    const delta = final.delta ?? 0;
    const what = delta === 0
        ? `no change seen, but ${(0,format/* plural */.LS)(final.paired, 'case')} cannot rule one out`
        : `a ${delta < 0 ? 'drop' : 'gain'} that ${(0,format/* plural */.LS)(final.paired, 'case')} cannot tell from chance`;
    return {
        sentence: (0,words/* joined */.oR)([alsoBetter(comparison), (0,words/* words */.aL) `${(0,words/* code */.aY)(final.step)} is inconclusive: ${(0,figures/* fromTo */.e8)(final)}, ${what}`], '; '),
        detail: [
            (0,words/* words */.aL) `${(0,figures/* changeFigures */.Am)(final, false)}: ${(0,figures/* ruledOut */.rA)(final.ruledOut ?? 0)}, a smaller one is not.`,
            ...(final.casesNeeded === null || final.casesNeeded <= final.paired
                ? []
                : [(0,words/* words */.aL) `About ${(0,format/* plural */.LS)(final.casesNeeded, 'case')} would be needed to see a change of ${(0,format/* points */.WR)(margin)}.`]),
            ...noteOn(final),
        ],
    };
}
function notMeasured({ comparison, base, head }) {
    const final = (0,sections_measured/* finalStep */.xu)(comparison);
    const none = [
        ...(head.trials.completed === 0 ? ['the head'] : []),
        ...(base.trials.completed === 0 ? ['the base'] : []),
    ];
    const what = none.length > 0
        ? (0,words/* words */.aL) `no trial of ${(0,words/* listed */.KE)(none)} completed`
        : comparison.cases.paired === 0
            ? (0,words/* words */.aL) `no case stands unchanged on both sides`
            : (0,words/* words */.aL) `the final ${final === undefined ? 'step' : (0,words/* code */.aY)(final.step)} was scored on both sides in no case`;
    return {
        sentence: (0,words/* joined */.oR)([alsoBetter(comparison), (0,words/* words */.aL) `Nothing was measured: ${what}`], '; '),
        detail: [
            none.length > 0
                ? (0,words/* words */.aL) `An agent that does not answer is neither right nor wrong: look at why before anything else.`
                : (0,words/* words */.aL) `This says nothing about the agent, neither good nor bad.`,
        ],
    };
}
/** The cases changed with the agent, and only on the old ones does it show. */
function regressedAsTheyStood(final, cells) {
    const { baseAgentBaseCases: before, headAgentBaseCases: after } = cells;
    const change = `${(0,format/* percent */.KN)(before.correct / before.cases)} → ${(0,format/* percent */.KN)(after.correct / after.cases)}`;
    return {
        sentence: (0,words/* words */.aL) `On the cases as they stood, the final ${(0,words/* code */.aY)(final.step)} got worse: ${change}`,
        detail: [
            final.verdict === 'not-measured'
                ? (0,words/* words */.aL) `The pull request changes cases as well, and leaves none alone by which the final step could be measured.`
                : (0,words/* words */.aL) `The pull request changes cases as well. On those it leaves alone the final step reads ${(0,figures/* verdictWord */.E0)(final.verdict)} (${(0,figures/* fromTo */.e8)(final)}).`,
        ],
    };
}
function figuresOf(step, measured) {
    const moved = (0,figures/* movement */.ii)((0,sections_measured/* movementAt */.j1)(measured.comparison, step), (0,sections_measured/* hasSeveralTrials */.Gq)(measured));
    return (0,words/* words */.aL) `${(0,figures/* changeFigures */.Am)(step, !step.final)}: ${moved}.`;
}
function alsoBetter(comparison) {
    const better = (0,sections_measured/* stepsWith */.uW)(comparison, 'improved').filter(({ final }) => !final);
    const [lead] = better;
    if (lead === undefined)
        return [];
    const others = better.length === 1 ? '' : ` (and ${(0,format/* plural */.LS)(better.length - 1, 'more step')})`;
    return (0,words/* words */.aL) `${(0,words/* code */.aY)(lead.step)} got better: ${(0,figures/* fromTo */.e8)(lead)}${others}`;
}
function noteOn({ notes, paired }) {
    return [
        ...(notes.includes('interval-touches-zero')
            ? [(0,words/* words */.aL) `The interval reaches zero: its direction is established, its size hardly is.`]
            : []),
        ...(notes.includes('unmeasured')
            ? [(0,words/* words */.aL) `It would read better, but good news must hold with every case the head did not measure counted wrong.`]
            : []),
        ...(notes.includes('significant-unadjusted') && paired > 0
            ? [(0,words/* words */.aL) `Test and interval disagree here, which happens close to the line.`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/report/sections/headline.js




/** What one suite says in one sentence, whatever became of it. */
function headlineOf({ measurement }) {
    switch (measurement.kind) {
        case 'not-run':
            return {
                sentence: (0,words/* capital */.Nx)([(0,words/* prose */.CS)(measurement.reason, 200)]),
                detail: [(0,words/* words */.aL) `Pins and the eval set were checked. What the agent gets right is not known.`],
            };
        case 'pending':
            return {
                sentence: (0,words/* words */.aL) `Not measured yet`,
                detail: [(0,words/* words */.aL) `${(0,words/* capital */.Nx)([(0,words/* sentence */.em)(measurement.reason, 300)])} What the agent gets right is not known.`],
            };
        case 'failed':
            return {
                sentence: (0,words/* words */.aL) `Could not be measured: ${(0,format/* plural */.LS)(measurement.problems.length, 'problem')}`,
                detail: [(0,words/* words */.aL) `This says nothing about the agent, neither good nor bad.`],
            };
        case 'head-only': {
            const final = measurement.run.steps.find((step) => step.final);
            const figure = final === undefined || final.accuracy === null
                ? (0,words/* words */.aL) `nothing was measured`
                : (0,words/* words */.aL) `${(0,words/* code */.aY)(final.step)} is right in ${(0,format/* percent */.KN)(final.accuracy)} of ${(0,format/* plural */.LS)(final.cases, 'case')}`;
            return {
                sentence: (0,words/* words */.aL) `First run: ${figure}, with no base to compare`,
                detail: [
                    (0,words/* words */.aL) `${(0,words/* capital */.Nx)([(0,words/* sentence */.em)(measurement.reason, 300)])} These are the head’s figures alone: nothing was compared.`,
                ],
            };
        }
        case 'compared':
            return comparedHeadline(measurement);
        default:
            return (0,json/* assertNever */.xb)(measurement);
    }
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

/***/ 13329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isDrift),
/* harmony export */   d: () => (/* binding */ pinDrift)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97532);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6813);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15786);




const MOST_SHOWN = 3;
/** Findings told here, at the head of a suite, and not again among the others. */
function isDrift({ rule }) {
    return rule === 'pin/outdated' || rule === 'pin/ran-another-prompt';
}
/** That the suite was written for another prompt, what was run with the new one, and what to do before pinning it. */
function pinDrift(suite, findings) {
    const outdated = findings.filter(({ rule }) => rule === 'pin/outdated');
    const another = findings.filter(({ rule }) => rule === 'pin/ran-another-prompt');
    const shown = outdated.slice(0, MOST_SHOWN);
    const more = outdated.length - shown.length;
    return [
        ...shown.map((finding, index) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Pin drift:')} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(finding.message)}${index === shown.length - 1 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${moreWords(more)} ${whatToDo(suite)}` : ''}`)),
        ...another
            .slice(0, MOST_SHOWN)
            .map((finding) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Another prompt ran:')} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(finding.message)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(finding.fix)}`)),
    ];
}
/** Re-stamping a pin says that the cases were looked at: name those there are to look at, and those never run. */
function whatToDo({ measurement }) {
    const pin = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('npx evalgap pin');
    if (measurement.kind === 'compared' && measurement.comparison.comparable === true) {
        const { comparison, head } = measurement;
        const worse = (0,_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .movedCases */ .P1)(comparison).down;
        const look = worse === 0
            ? 'No case got worse; check that the cases still ask for what the prompt now says'
            : `Look at the ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(worse, 'case')} that got worse`;
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${look}, then run ${pin}. ${coverage(head)}`;
    }
    if (measurement.kind === 'head-only')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Look at the cases that fail, then run ${pin}.`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `No case was run with it: read the cases it bears on before you run ${pin}.`;
}
function coverage({ cases, trials: { completed, planned } }) {
    if (completed === planned)
        return `All ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(cases, 'case')} ran at the head.`;
    return `At the head ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(completed)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(planned, 'trial')} completed.`;
}
function moreWords(more) {
    return more === 0 ? '' : ` ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(more, 'more prompt')} moved past their pins.`;
}


/***/ }),

/***/ 98060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readingNotes)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6813);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);


/** What the figures mean and how often they mislead. Stands once, below all suites that were compared. */
function readingNotes(suites, explained) {
    const compared = suites.filter(({ measurement }) => measurement.kind === 'compared' && measurement.comparison.comparable === true);
    if (compared.length === 0)
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .small */ .EX)(SIGNAL)];
    const rates = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .small */ .EX)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${ERROR_RATES} ${SIGNAL}`);
    return explained ? [rates, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `How to read these figures`, [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(NOTES)])] : [rates];
}
const SIGNAL = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `An eval is a signal, not a gate: it speaks of the cases it has.`;
const ERROR_RATES = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Of suites in which nothing changed, at most 5 % are called regressed and at most 10 % get any change word; several suites multiply this.`;
const NOTES = [
    (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Every figure of a step compares the same cases on both sides. The interval says how large a change may be, the test whether there is one; a step before the final one is tested as one of a family.`,
    (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `A small drop that a suite would miss is one it would show in fewer than four repetitions out of five.`,
    (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `“When reached” counts only the n cases in which every step before was right on both sides. These are the easier cases, and where an earlier step changed, the difference is biased, mostly upward; only measuring the step alone isolates it. It carries no verdict.`,
    (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `“First deviation” is where a case first leaves what is expected. That is a place to start reading, not a cause: two teams of people who name the cause of the same failures agree on the exact step in 35 % of them.`,
];


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


/***/ }),

/***/ 37768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ suiteSection)
});

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/report/blocks.js
var report_blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/report/sections/beside-table.js


/** What belongs to the figures and has no place in the table. */
function besideTable(measured) {
    return (0,words/* joined */.oR)([overDeviations(measured), routed(measured), outsideTheTable(measured), usage(measured)]);
}
function overDeviations({ comparison, mutating }) {
    const { base, head } = comparison.passedOverDeviation;
    if (base === 0 && head === 0)
        return [];
    const figures = `Right over a deviating step: ${(0,format/* count */.U9)(base)} → ${(0,format/* count */.U9)(head)}`;
    if (head <= base)
        return (0,words/* words */.aL) `${figures}.`;
    const first = mutating.length === 0
        ? ''
        : (0,words/* words */.aL) `; look at ${(0,words/* listedUpTo */.MH)(3, mutating.map((step) => (0,words/* code */.aY)(step, 40)))} first, which changes the world`;
    return (0,words/* words */.aL) `${figures}, by luck or since an expectation is too strict${first}.`;
}
function routed({ comparison: { routed } }) {
    if (routed.base === null || routed.head === null)
        return [];
    if (routed.base === 0 && routed.head === 0)
        return [];
    return (0,words/* words */.aL) `Routed to a human: ${(0,format/* percent */.KN)(routed.base)} → ${(0,format/* percent */.KN)(routed.head)}.`;
}
/** Added, edited and removed cases are in no pair. */
function outsideTheTable({ added, edited, comparison: { cases } }) {
    const kinds = [
        { n: added.cases, how: 'added', right: rightIn(added) },
        { n: edited.cases, how: 'edited', right: rightIn(edited) },
        { n: cases.removed, how: 'removed', right: '' },
    ].filter(({ n }) => n > 0);
    return (0,words/* joined */.oR)(kinds.map(({ n, how, right }, index) => {
        const outside = index === 0 ? ', not in the table' : '';
        return (0,words/* words */.aL) `${(0,format/* plural */.LS)(n, `${how} case`)}${outside}${right === '' ? '' : `: ${right}`}.`;
    }));
}
function rightIn({ base, head }) {
    return `base agent ${(0,format/* count */.U9)(base.right)} of ${(0,format/* count */.U9)(base.of)}, head agent ${(0,format/* count */.U9)(head.right)} of ${(0,format/* count */.U9)(head.of)}`;
}
function usage({ base, head }) {
    if (base.usage === undefined || head.usage === undefined)
        return [];
    const tokens = ({ inputTokens, outputTokens }) => (0,format/* count */.U9)(inputTokens + outputTokens);
    const cost = base.usage.costUsd + head.usage.costUsd === 0
        ? ''
        : `, ${base.usage.costUsd.toFixed(2)} → ${head.usage.costUsd.toFixed(2)} USD`;
    return (0,words/* words */.aL) `Tokens: ${tokens(base.usage)} → ${tokens(head.usage)}${cost}.`;
}

// EXTERNAL MODULE: ./build/report/sections/context-line.js
var context_line = __webpack_require__(10450);
;// CONCATENATED MODULE: ./build/report/sections/deviation-matrix.js




/** A wider matrix is harder to read than the list of what moved. */
const WIDEST_MATRIX = 7;
const LONGEST_LIST = 20;
/** Where cases first leave what is expected, on the base and on the head; absent when no case changed its place. */
function deviationMatrix({ comparison }) {
    const moved = comparison.deviationMoved.filter(({ from, to }) => from !== to);
    const cases = moved.reduce((sum, row) => sum + row.cases, 0);
    if (cases === 0)
        return undefined;
    const steps = comparison.steps.map(({ step }) => step);
    const blocks = steps.length < WIDEST_MATRIX ? matrix(comparison.deviationMoved, [...steps, null]) : asList(moved);
    const summary = (0,words/* words */.aL) `First deviation moved in ${(0,format/* plural */.LS)(cases, 'case')}`;
    return (0,budget/* omittable */.c9)([(0,report_blocks/* details */.zH)(summary, blocks)], 'deviations', (0,words/* words */.aL) `the first deviations of ${(0,words/* code */.aY)(comparison.suite)}`);
}
function matrix(rows, places) {
    const cell = (from, to) => {
        const cases = rows.find((row) => row.from === from && row.to === to)?.cases ?? 0;
        if (cases === 0)
            return (0,words/* words */.aL) `·`;
        return from === to ? (0,words/* words */.aL) `${cases}` : (0,words/* words */.aL) `${(0,words/* strong */.ko)(String(cases))}`;
    };
    const columns = [(0,report_blocks/* leftColumn */.Cd)('base ↓ head →'), ...places.map((place) => (0,report_blocks/* rightColumn */.DK)((0,words/* prose */.CS)(place ?? 'nowhere', 20)))];
    return [
        (0,report_blocks/* table */.tp)(columns, places.map((from) => [placeName(from), ...places.map((to) => cell(from, to))])),
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `Rows: where a case first leaves what is expected on the base. Columns: on the head.`),
    ];
}
function asList(moved) {
    const largest = moved.toSorted((one, other) => other.cases - one.cases);
    const more = largest.length - LONGEST_LIST;
    return [
        (0,report_blocks/* list */.p_)(largest
            .slice(0, LONGEST_LIST)
            .map(({ from, to, cases }) => (0,words/* words */.aL) `${placeName(from)} → ${placeName(to)}: ${(0,format/* plural */.LS)(cases, 'case')}`)),
        ...(more > 0 ? [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${more} more moves of fewer cases.`)] : []),
    ];
}
function placeName(place) {
    return place === null ? (0,words/* words */.aL) `nowhere` : (0,words/* words */.aL) `${(0,words/* code */.aY)(place, 40)}`;
}

// EXTERNAL MODULE: ./build/report/sections/finding-list.js
var finding_list = __webpack_require__(88870);
// EXTERNAL MODULE: ./build/report/sections/headline.js + 1 modules
var headline = __webpack_require__(10482);
;// CONCATENATED MODULE: ./build/report/sections/lost-trials.js




/** What agents printed before trials were lost; absent where the reasons, which stand elsewhere, are all there is. */
function lostTrialsPart(sides, suite) {
    const blocks = sides.flatMap(({ name, run }) => run.errors.flatMap((error) => printed(name, error)));
    if (blocks.length === 0)
        return undefined;
    return (0,budget/* omittable */.c9)([(0,report_blocks/* details */.zH)((0,words/* words */.aL) `What was printed where trials did not complete`, blocks)], 'lost-trials', leftOut(suite));
}
function printed(side, { reason, trials, example }) {
    const more = example.startsWith(reason) ? example.slice(reason.length).trim() : example.trim();
    if (more === '')
        return [];
    return [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `On the ${side}, ${(0,format/* plural */.LS)(trials, 'trial')}: ${(0,words/* code */.aY)(reason, 120)}`), (0,report_blocks/* fence */.EU)(more)];
}
function leftOut(suite) {
    return (0,words/* words */.aL) `what the agent of ${(0,words/* code */.aY)(suite)} printed`;
}

// EXTERNAL MODULE: ./build/report/sections/figures.js
var figures = __webpack_require__(5257);
// EXTERNAL MODULE: ./build/report/sections/measured.js
var sections_measured = __webpack_require__(15786);
// EXTERNAL MODULE: ./build/run/cut.js
var cut = __webpack_require__(24758);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
;// CONCATENATED MODULE: ./build/report/sections/shown-values.js




/** What is seen at a glance to be the same. */
const SHORT = 20;
/**
 * Three values beside each other, each at most `length` long; empty where there is none. Of objects only the expected
 * keys on which they differ, of long texts the place where they part from what is expected.
 */
function besideEachOther(outputs, length) {
    const { expected, base, head } = differingKeys(outputs);
    const texts = { expected: shown_values_text(expected), base: shown_values_text(base), head: shown_values_text(head) };
    const parted = Math.min(...[texts.base, texts.head].map((other) => partFrom(texts.expected, other)));
    const parting = Number.isFinite(parted) ? parted : 0;
    const show = (value) => value === undefined ? [] : (0,words/* words */.aL) `${(0,words/* code */.aY)((0,visible/* cutAround */.se)(value, parting, length), length)}`;
    const side = (value) => value !== undefined && value === texts.expected && value.length > SHORT ? (0,words/* words */.aL) `as expected` : show(value);
    return { expected: show(texts.expected), base: side(texts.base), head: side(texts.head) };
}
function differingKeys(outputs) {
    const { expected, base, head } = outputs;
    if (!isRecord(expected) || !isRecord(base) || !isRecord(head))
        return outputs;
    const keys = Object.keys(expected).filter((key) => [base, head].some((output) => !sameAt(key, expected, output)));
    if (keys.length === 0 || keys.length === Object.keys(expected).length)
        return outputs;
    const pick = (value) => Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, value[key] ?? null]] : [])));
    return { expected: pick(expected), base: pick(base), head: pick(head) };
}
function sameAt(key, one, other) {
    return Object.hasOwn(other, key) && (0,json/* canonicalJson */.dj)(one[key] ?? null) === (0,json/* canonicalJson */.dj)(other[key] ?? null);
}
/** A string stands without quotes unless it could be taken for another value. */
function shown_values_text(value) {
    if (value === undefined)
        return undefined;
    if ((0,cut/* isCut */.xZ)(value))
        return value.head;
    if (typeof value === 'string')
        return isPlain(value) ? value : JSON.stringify(value);
    const calls = Array.isArray(value) && value.length > 0 ? value.map(toolCall) : [];
    if (calls.length > 0 && calls.every((call) => call !== undefined))
        return calls.join(' ');
    return JSON.stringify(value);
}
function isPlain(value) {
    return value !== '' && value.trim() === value && !/^(-?\d|[[{"]|(null|true|false)$)/.test(value);
}
/** `get_order({"order_id":"A-1182"})` */
function toolCall(value) {
    if (!isRecord(value) || typeof value.name !== 'string')
        return undefined;
    return `${value.name}(${value.arguments === undefined ? '' : JSON.stringify(value.arguments)})`;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(0,cut/* isCut */.xZ)(value);
}
function partFrom(expected, other) {
    if (expected === undefined || other === undefined || expected === other)
        return Number.POSITIVE_INFINITY;
    let index = 0;
    while (index < expected.length && expected[index] === other[index])
        index++;
    return index;
}

;// CONCATENATED MODULE: ./build/report/sections/moved-cases.js







/** Which cases broke and which were fixed, with what was expected and what either side answered. */
function movedCasesPart(measured, detail) {
    const { down, up } = (0,sections_measured/* movedCases */.P1)(measured.comparison);
    const total = down + up;
    if (total === 0)
        return undefined;
    const severalTrials = (0,sections_measured/* hasSeveralTrials */.Gq)(measured);
    const summary = (0,words/* words */.aL) `${summaryOf(down, up, severalTrials)}, by the first step that moved`;
    const cases = firstMoves(measured).map((moved) => rowOf(moved, detail.length, severalTrials));
    const said = (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${summary}.`);
    if (cases.length === 0)
        return (0,budget/* whole */.WQ)(said);
    const blocks = (rows) => [(0,report_blocks/* details */.zH)(summary, shownCases(cases.slice(0, rows), total))];
    const leftOut = (rows) => (0,words/* words */.aL) `${(0,format/* plural */.LS)(total - rows, 'moved case')} of ${(0,words/* code */.aY)(measured.comparison.suite)}`;
    const full = {
        blocks: blocks(detail.rows),
        shorter: FORMS.filter(({ rows }) => rows < Math.min(detail.rows, cases.length)).map(({ at, rows }) => ({
            at,
            blocks: blocks(rows),
            leftOut: leftOut(rows),
        })),
    };
    return (0,budget/* shortened */.vI)(full, { at: 'moved', blocks: [said], leftOut: leftOut(0) });
}
const FORMS = [
    { at: 'moved-to-50', rows: 50 },
    { at: 'moved-to-10', rows: 10 },
];
/** `27 cases that broke, 1 that was fixed` */
function summaryOf(down, up, severalTrials) {
    const fixed = severalTrials ? 'rose' : up === 1 ? 'was fixed' : 'were fixed';
    return [
        ...(down === 0 ? [] : [`${(0,format/* plural */.LS)(down, 'case')} that ${severalTrials ? 'fell' : 'broke'}`]),
        ...(up === 0 ? [] : [`${down === 0 ? (0,format/* plural */.LS)(up, 'case') : (0,format/* count */.U9)(up)} that ${fixed}`]),
    ].join(', ');
}
function shownCases(shown, total) {
    const more = total - shown.length;
    const told = COLUMNS.map((_, index) => shown.some((row) => (row[index] ?? []).length > 0));
    return [
        (0,report_blocks/* table */.tp)(COLUMNS.filter((_, index) => told[index]).map(report_blocks/* leftColumn */.Cd), shown.map((row) => row.filter((_, index) => told[index]).map((cell) => (cell.length > 0 ? cell : (0,words/* words */.aL) `${figures/* MISSING */.lV}`)))),
        ...(more > 0 ? [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,format/* plural */.LS)(more, 'more case')} moved.`)] : []),
    ];
}
/** A column that has nothing to tell, as in runs without outputs, is left out. */
const COLUMNS = ['case', 'step', 'expected', 'base', 'head'];
function firstMoves({ comparison, evidence }) {
    const moves = new Map();
    for (const row of comparison.moved) {
        const known = moves.get(row.case);
        if (known === undefined)
            moves.set(row.case, [row]);
        else
            known.push(row);
    }
    const first = new Map();
    for (const row of evidence)
        if (!first.has(row.case))
            first.set(row.case, row);
    return [...first].map(([id, row]) => ({
        first: row,
        later: (moves.get(id) ?? []).filter(({ step }) => step !== row.step),
    }));
}
function rowOf({ first, later }, length, severalTrials) {
    const { expected, base, head } = besideEachOther({ expected: first.expected, base: first.base, head: first.head }, length);
    return [
        (0,words/* words */.aL) `${(0,words/* code */.aY)(first.case, 60)}`,
        (0,words/* words */.aL) `${(0,words/* code */.aY)(first.step, 40)} ${moveWord(first.direction === 'broke', severalTrials)}${then(first, later, severalTrials)}`,
        expected,
        (0,words/* joined */.oR)([base, why(first.baseReason, length)]),
        (0,words/* joined */.oR)([head, why(first.headReason, length)]),
    ];
}
/** The direction is said again only where it turns. */
function then({ direction }, later, severalTrials) {
    if (later.length === 0)
        return [];
    const steps = later.map(({ step, to }) => {
        const worse = to === 'wrong';
        const turned = worse !== (direction === 'broke');
        return turned ? (0,words/* words */.aL) `${(0,words/* code */.aY)(step, 40)} ${moveWord(worse, severalTrials)}` : (0,words/* words */.aL) `${(0,words/* code */.aY)(step, 40)}`;
    });
    return (0,words/* words */.aL) `, then ${(0,words/* listedUpTo */.MH)(3, steps)}`;
}
function moveWord(worse, severalTrials) {
    if (severalTrials)
        return worse ? 'fell' : 'rose';
    return worse ? 'broke' : 'fixed';
}
function why(reason, length) {
    return reason === undefined || reason === '' ? [] : (0,words/* words */.aL) `(${(0,words/* prose */.CS)(reason, length)})`;
}

// EXTERNAL MODULE: ./build/report/sections/not-seen.js
var not_seen = __webpack_require__(51037);
// EXTERNAL MODULE: ./build/report/sections/pin-drift.js
var pin_drift = __webpack_require__(13329);
// EXTERNAL MODULE: ./build/report/sections/problem-list.js
var problem_list = __webpack_require__(47392);
;// CONCATENATED MODULE: ./build/report/sections/slice-table.js





const MOST_TAGS = 30;
/** How the final step changed within each tag, worst first. */
function sliceTable({ comparison }) {
    const final = (0,sections_measured/* finalStep */.xu)(comparison);
    const slices = comparison.slices.slice(0, MOST_TAGS);
    const [worst] = slices;
    if (worst === undefined || final === undefined)
        return undefined;
    const more = comparison.slices.length - slices.length;
    const rest = more === 0 ? '' : `, ${(0,format/* plural */.LS)(more, 'more tag')} not shown`;
    const summary = (0,words/* words */.aL) `${(0,words/* code */.aY)(final.step, 40)} by tag, worst first: ${(0,words/* code */.aY)(worst.tag, 40)} ${(0,format/* signedPoints */._9)(worst.delta)} points${rest}`;
    const columns = [
        (0,report_blocks/* leftColumn */.Cd)('tag'),
        (0,report_blocks/* rightColumn */.DK)('cases'),
        (0,report_blocks/* rightColumn */.DK)('base'),
        (0,report_blocks/* rightColumn */.DK)('head'),
        (0,report_blocks/* rightColumn */.DK)('change (95 % CI)'),
        (0,report_blocks/* rightColumn */.DK)('adjusted p'),
    ];
    const rows = slices.map(({ tag, paired, base, head, delta, interval, pAdjusted }) => [
        (0,words/* words */.aL) `${(0,words/* code */.aY)(tag, 40)}`,
        (0,words/* words */.aL) `${paired}`,
        (0,words/* words */.aL) `${(0,format/* percent */.KN)(base)}`,
        (0,words/* words */.aL) `${(0,format/* percent */.KN)(head)}`,
        (0,words/* words */.aL) `${(0,format/* signedPoints */._9)(delta)} (${(0,format/* range */.y1)(interval)})`,
        (0,words/* words */.aL) `${(0,format/* pValue */.sp)(pAdjusted)}`,
    ]);
    return (0,budget/* omittable */.c9)([(0,report_blocks/* details */.zH)(summary, [(0,report_blocks/* table */.tp)(columns, rows)])], 'slices', (0,words/* words */.aL) `the tags of ${(0,words/* code */.aY)(comparison.suite)}`);
}

// EXTERNAL MODULE: ./build/report/sections/step-table.js
var step_table = __webpack_require__(65013);
;// CONCATENATED MODULE: ./build/report/sections/two-by-two.js






/** Base and head agent on base's and head's cases, so that a change of the cases cannot pass for one of the agent. */
function twoByTwo({ comparison, decomposition }) {
    const final = (0,sections_measured/* finalStep */.xu)(comparison);
    if (decomposition === undefined || final === undefined)
        return undefined;
    const { cells, delta0, delta1, changed, verdictOnBaseCases } = decomposition;
    const said = (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${asTheyStood(changed)}On base’s cases the final ${(0,words/* code */.aY)(final.step, 40)} reads ${(0,figures/* verdictWord */.E0)(verdictOnBaseCases)} (${(0,format/* signedPoints */._9)(delta0)} points), on head’s it changes by ${(0,format/* signedPoints */._9)(delta1)} points.`);
    const columns = [(0,report_blocks/* leftColumn */.Cd)('right at the final step'), (0,report_blocks/* rightColumn */.DK)('base’s cases'), (0,report_blocks/* rightColumn */.DK)('head’s cases')];
    const rows = [
        [(0,words/* words */.aL) `base agent`, cellWords(cells.baseAgentBaseCases), cellWords(cells.baseAgentHeadCases)],
        [(0,words/* words */.aL) `head agent`, cellWords(cells.headAgentBaseCases), cellWords(cells.headAgentHeadCases)],
    ];
    const casesAlone = (0,words/* words */.aL) `Changing the cases alone takes the base agent from ${ofCases(cells.baseAgentBaseCases)} to ${ofCases(cells.baseAgentHeadCases)}, the head agent from ${ofCases(cells.headAgentBaseCases)} to ${ofCases(cells.headAgentHeadCases)}.`;
    const folded = (0,report_blocks/* details */.zH)((0,words/* words */.aL) `Both agents on both sets of cases`, [(0,report_blocks/* table */.tp)(columns, rows), (0,report_blocks/* paragraph */.FY)(casesAlone)]);
    return (0,budget/* shortened */.vI)((0,budget/* whole */.WQ)(said, folded), {
        at: 'two-by-two',
        blocks: [said],
        leftOut: (0,words/* words */.aL) `agents by cases of ${(0,words/* code */.aY)(comparison.suite)}`,
    });
}
function asTheyStood({ cases, headFails, baseFails }) {
    if (cases === 0)
        return 'The cases changed in this pull request too. ';
    return `Of the ${(0,format/* plural */.LS)(cases, 'edited or deleted case')} the head fails ${(0,format/* count */.U9)(headFails)} as they stood, the base ${(0,format/* count */.U9)(baseFails)}. `;
}
function cellWords(cell) {
    return (0,words/* words */.aL) `${ofCases(cell)}`;
}
function ofCases({ correct, cases }) {
    return `${(0,format/* count */.U9)(correct)} of ${(0,format/* count */.U9)(cases)}`;
}

;// CONCATENATED MODULE: ./build/report/sections/suite-section.js

















/** Everything about one suite but its headline's sentence, which stands above it; `ending` goes before the tables. */
function suiteSection(suite, findings, options, ending = []) {
    const { detail } = (0,headline/* headlineOf */.g)(suite);
    const owner = (0,words/* words */.aL) `${(0,words/* code */.aY)(suite.suite)}`;
    return [
        (0,budget/* whole */.WQ)((0,report_blocks/* paragraph */.FY)((0,context_line/* contextLine */.q)(suite, options.baseName))),
        (0,budget/* whole */.WQ)(...(detail.length === 0 ? [] : [(0,report_blocks/* paragraph */.FY)((0,words/* joined */.oR)(detail))]), ...(0,pin_drift/* pinDrift */.d)(suite, findings)),
        (0,budget/* whole */.WQ)(...ending),
        ...measuredParts(suite, options),
        ...(0,finding_list/* findingParts */.E)(findings.filter((finding) => !(0,finding_list/* isToldElsewhere */.a)(finding)), owner),
        (0,budget/* whole */.WQ)(...(0,not_seen/* notSeen */.J)(suite, findings)),
    ];
}
function measuredParts({ suite, measurement }, options) {
    switch (measurement.kind) {
        case 'not-run':
        case 'pending':
            return [];
        case 'failed':
            return [(0,problem_list/* problemPart */.JC)(measurement.problems, (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)}`)];
        case 'head-only':
            return [
                (0,budget/* whole */.WQ)((0,step_table/* headTable */.x)(measurement.run)),
                lostTrialsPart([{ name: 'head', run: measurement.run }], suite),
            ].filter((part) => part !== undefined);
        case 'compared': {
            if (measurement.comparison.comparable !== true)
                return [];
            const beside = besideTable(measurement);
            return [
                (0,step_table/* stepTable */.P)(measurement),
                (0,budget/* whole */.WQ)(...(beside.length === 0 ? [] : [(0,report_blocks/* paragraph */.FY)(beside)])),
                twoByTwo(measurement),
                movedCasesPart(measurement, options.moved),
                sliceTable(measurement),
                deviationMatrix(measurement),
                lostTrialsPart([
                    { name: 'base', run: measurement.base },
                    { name: 'head', run: measurement.head },
                ], suite),
            ].filter((part) => part !== undefined);
        }
        default:
            return (0,json/* assertNever */.xb)(measurement);
    }
}


/***/ }),

/***/ 69504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ saysAnything),
/* harmony export */   q: () => (/* binding */ isUnmeasured)
/* harmony export */ });
/** Whether a suite was meant to be measured and was not. That is never a pass: the check could not be made. */
function isUnmeasured(measurement) {
    switch (measurement.kind) {
        case 'failed':
            return true;
        case 'not-run':
        case 'pending':
            return false;
        case 'head-only':
            return measurement.run.trials.completed === 0;
        case 'compared':
            return (measurement.head.trials.completed === 0 || !saysAnything(measurement.comparison, measurement.decomposition));
    }
}
/** The final step was measured, or the cases as they stood show a regression although the change left none of them alone. */
function saysAnything(comparison, decomposition) {
    if (comparison.comparable !== true || comparison.verdict === 'not-measured')
        return false;
    const final = comparison.steps.find((step) => step.final);
    return (final !== undefined && final.verdict !== 'not-measured') || decomposition?.verdictOnBaseCases === 'regressed';
}


/***/ })

};
