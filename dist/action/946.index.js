export const id = 946;
export const ids = [946];
export const modules = {

/***/ 9946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  checkStatically: () => (/* binding */ checkStatically)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/measure/compare-sides.js + 5 modules
var compare_sides = __webpack_require__(10692);
// EXTERNAL MODULE: ./build/measure/known-side.js
var known_side = __webpack_require__(83729);
// EXTERNAL MODULE: ./build/measure/measurer.js
var measurer = __webpack_require__(34617);
// EXTERNAL MODULE: ./build/measure/records.js
var measure_records = __webpack_require__(32941);
// EXTERNAL MODULE: ./build/measure/run-both.js
var run_both = __webpack_require__(49316);
;// CONCATENATED MODULE: ./build/measure/compare-recorded.js







const ONE_FOR_BOTH = 'Nothing that an answer depends on was changed: one recorded run stands for both sides.';
/**
 * Compares what is on record, and runs nothing. A pull request that changes nothing an answer depends on has the
 * fingerprint of its base, and so its figures; any other is to be measured, and says why it was not.
 */
function compareRecorded(findRecorded, reason) {
    return (0,measurer/* failingSoftly */.g)(async (request) => {
        const { suite, loaded, cases, project } = request;
        const pending = { measurement: { kind: 'pending', reason }, files: [] };
        const opened = await request.openBase();
        if (opened.firstRun)
            return pending;
        const former = await (0,known_side/* findFormer */.tn)(request, opened);
        if (former.cases.size > 0 || former.base === 'unknown')
            return pending;
        const folder = await (0,measure_records/* pullRequestFolder */.D8)(project, suite.name, request.head.checkout.revision);
        const sides = [];
        // One lookup for one fingerprint: that of both sides, where nothing an answer depends on was changed.
        const records = new Map();
        for (const side of [opened.side, request.head]) {
            const known = (0,known_side/* knownSide */.T8)(request, side, (0,external_node_path_.join)(folder, `${side.name}.recorded.jsonl`));
            const header = await (0,known_side/* expectedHeader */.Ce)(request, known);
            const fingerprint = JSON.stringify(header.fingerprint);
            const found = records.get(fingerprint) ?? (await findRecorded(request, header));
            if (found === undefined)
                return pending;
            records.set(fingerprint, found);
            await (0,files/* writeText */.x3)(known.file, (0,run_both/* ofRevision */.j1)(found.text, header));
            sides.push(known);
        }
        const [base, head] = sides;
        if (base === undefined || head === undefined)
            return pending;
        const remarks = new Set([...records.values()].map(({ remark }) => remark));
        if (records.size === 1)
            remarks.add(ONE_FOR_BOTH);
        return {
            ...(await (0,compare_sides/* compareSides */.GQ)({ suite, loaded, cases, base, head, former, remarks: [...remarks] })),
            files: [],
        };
    });
}

// EXTERNAL MODULE: ./build/report/redact-report.js + 1 modules
var redact_report = __webpack_require__(72793);
// EXTERNAL MODULE: ./build/report/report-data.js + 6 modules
var report_data = __webpack_require__(38980);
// EXTERNAL MODULE: ./build/jobs/on-github/checking/check-sides.js + 87 modules
var check_sides = __webpack_require__(62494);
// EXTERNAL MODULE: ./build/jobs/on-github/checking/records.js
var records = __webpack_require__(99692);
// EXTERNAL MODULE: ./build/jobs/on-github/posting/handover.js
var handover = __webpack_require__(68285);
// EXTERNAL MODULE: ./build/jobs/on-github/posting/publish.js + 3 modules
var publish = __webpack_require__(54794);
;// CONCATENATED MODULE: ./build/jobs/on-github/check.js









/** Why nothing was run: what the comment and the status of a fork's pull request say. */
const REASON = 'this pull request’s token can only read, so nothing of it was run';
/** The half of a check that executes nothing of the pull request and needs no permission but to read. */
async function check(context) {
    return checkStatically(context, await (0,check_sides/* openTarget */.Ap)(context));
}
/**
 * Pins, config, policy, and runs that stand on record under the same fingerprint. Nothing can be written to the pull
 * request from here: the report is left as data, for a workflow of the base branch to render and post.
 */
async function checkStatically(context, target) {
    const { runner, redact, inputs } = context;
    const { head, pullRequest } = target.subject;
    const found = await (0,check_sides/* checkSides */.n$)(context, target, compareRecorded((0,records/* findRecorded */.O)(context), REASON));
    const report = (0,redact_report/* redactReport */.a5)(found, redact);
    await (0,publish/* publishToRun */.Q)(context, report);
    const folder = await (0,handover/* leaveArtifact */.iD)(context, inputs.artifactName);
    const data = (0,report_data/* reportData */.TI)({ report, headSha: head, ...(pullRequest === undefined ? {} : { pullRequest }) });
    await (0,files/* writeText */.x3)((0,external_node_path_.join)(folder, 'report.json'), redact(data));
    runner.log.info(`Checked without running anything: ${REASON}`);
    return report.exitCode;
}


/***/ }),

/***/ 99692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findRecorded)
/* harmony export */ });
/* harmony import */ var _store_age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77421);
/* harmony import */ var _store_open_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36318);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92594);



/** Looks a run up by its fingerprint where the base branch keeps records, and says how old what it finds is. */
function findRecorded(context) {
    return async ({ suite, history, world }, { fingerprint, revision }) => {
        if (fingerprint === undefined)
            return undefined;
        const found = await (0,_store_open_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .C)(history.store, (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .storeAccess */ .U)(context)).find({
            suite: suite.name,
            fingerprint,
            revision,
            notOlderThan: new Date(world.now.getTime() - history.maxAge),
            now: world.now,
        });
        if (found === undefined)
            return undefined;
        const sentence = (0,_store_age_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRecord */ .T)(found, world.now);
        return { text: found.text, remark: `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.` };
    };
}


/***/ }),

/***/ 38980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IL: () => (/* binding */ LONGEST_REPORT_BYTES),
  g2: () => (/* binding */ parseReportData),
  TI: () => (/* binding */ reportData)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/run/map-texts.js
var map_texts = __webpack_require__(35981);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
;// CONCATENATED MODULE: ./build/report/data/exactly.js
/**
 * Holds a schema to a type, in both directions: a field, a member of a union or a key's being optional that one of
 * the two lacks is an error where the schema stands. Only `readonly`, which no value carries, may differ.
 */
function exactly() {
    return (schema) => schema;
}

// EXTERNAL MODULE: ./build/agent/protocol.js
var protocol = __webpack_require__(25452);
// EXTERNAL MODULE: ./build/config/paths.js
var paths = __webpack_require__(97147);
// EXTERNAL MODULE: ./build/config/rule-ids.js
var rule_ids = __webpack_require__(51902);
// EXTERNAL MODULE: ./build/values/sha.js
var sha = __webpack_require__(63717);
;// CONCATENATED MODULE: ./build/report/data/values.js
/** The values a report is made of, each as narrow as what Evalgap itself writes. */






/** UTF-16 units of one text; `reportData` cuts what is longer. */
const LONGEST_TEXT = 20_000;
const LONGEST_LEG = 100;
/** As deep as a run file may be. */
const DEEPEST_JSON = 110;
/** Sums of shares in floating point end a little beside the whole number. */
const SLACK = 1e-6;
const MOST = 1e12;
const values_text = schemas/* string */.YjP().max(LONGEST_TEXT);
const count = schemas/* int */.Whr().min(0).max(MOST);
/** A count of cases; with several trials a sum of shares. */
const amount = schemas/* number */.aig().min(0).max(MOST);
const share = schemas/* number */.aig()
    .min(-SLACK)
    .max(1 + SLACK);
const difference = schemas/* number */.aig()
    .min(-1 - SLACK)
    .max(1 + SLACK);
const fullSha = schemas/* string */.YjP().regex(sha/* FULL_SHA */.R, 'expected a full SHA');
/** Stands in status contexts and markers, hence as a config takes it. */
const suiteName = schemas/* string */.YjP().regex(/^\w[\w.-]{0,99}$/, 'expected the name of a suite');
const configPath = schemas/* string */.YjP().refine(isPlainPath, 'expected a plain path within the repository');
const leg = schemas/* string */.YjP()
    .max(LONGEST_LEG)
    .refine((value) => (0,visible/* visibleLine */.P8)(value) === value, 'expected one line with nothing hidden in it');
const ruleId = schemas/* string */.YjP().refine((id) => (0,rule_ids/* findRule */.Il)(id) !== undefined, 'expected the id of a rule');
const ruleOrGroup = schemas/* string */.YjP()
    .refine((name) => (0,rule_ids/* findRule */.Il)(name) !== undefined || rule_ids/* RULE_GROUPS */.Ky.includes(name), 'expected a rule or a group of rules');
const json = schemas/* custom */.IeY(isModestJson, 'expected JSON of moderate depth and length');
function list(most, item) {
    return schemas/* array */.YOg(item).max(most);
}
function isPlainPath(path) {
    return (0,paths/* pathFault */.a9)(path) === undefined && (0,paths/* normalisePath */.qb)(path) === path && (0,visible/* visibleLine */.P8)(path) === path;
}
/** Of what `JSON.parse` gives: nothing else can stand in it. */
function isModestJson(value) {
    return value !== undefined && !(0,protocol/* deeperThan */.ZF)(value, DEEPEST_JSON) && textsOf(value).every(isModest);
}
function isModest(value) {
    return value.length <= LONGEST_TEXT;
}
function textsOf(value) {
    const texts = [];
    const pending = [value];
    while (pending.length > 0) {
        const next = pending.pop();
        if (typeof next === 'string')
            texts.push(next);
        else if (typeof next === 'object' && next !== null) {
            if (!Array.isArray(next))
                texts.push(...Object.keys(next));
            for (const item of Object.values(next))
                pending.push(item);
        }
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/report/data/comparison.js



const MOST_STEPS = 500;
const MOST_TAGS = 5_000;
const MOST_MOVED = 50_000;
const verdict = exactly()(schemas/* enum */.k5n(['regressed', 'improved', 'equivalent', 'inconclusive', 'not-measured']));
const note = exactly()(schemas/* enum */.k5n(['below-margin', 'interval-touches-zero', 'unmeasured', 'too-few-differ', 'significant-unadjusted']));
const caseCounts = exactly()(schemas/* strictObject */.rej({
    paired: count,
    added: count,
    removed: count,
    edited: count,
    notMeasured: schemas/* strictObject */.rej({ base: count, head: count }),
}));
const sideAccuracy = schemas/* strictObject */.rej({ correct: amount, accuracy: share.nullable() });
const paired = {
    paired: count,
    base: sideAccuracy,
    head: sideAccuracy,
    delta: difference.nullable(),
    interval: schemas/* tuple */.PVZ([difference, difference]).nullable(),
    discordant: schemas/* strictObject */.rej({ baseOnly: count, headOnly: count }).nullable(),
    p: share.nullable(),
    pExact: share.nullable(),
    pAdjusted: share.nullable(),
    verdict,
    notes: list(10, note),
    ruledOut: difference.nullable(),
    smallestVisible: difference.nullable(),
    casesNeeded: count.nullable(),
};
const completedComparison = exactly()(schemas/* strictObject */.rej(paired));
const stepComparison = exactly()(schemas/* strictObject */.rej({
    ...paired,
    step: values_text,
    final: schemas/* boolean */.zMY(),
    reached: schemas/* strictObject */.rej({
        paired: count,
        base: share.nullable(),
        head: share.nullable(),
        delta: difference.nullable(),
    }),
    firstDeviation: schemas/* strictObject */.rej({ base: amount, head: amount }),
}));
const slice = exactly()(schemas/* strictObject */.rej({
    tag: values_text,
    paired: count,
    base: share,
    head: share,
    delta: difference,
    interval: schemas/* tuple */.PVZ([difference, difference]),
    p: share,
    pAdjusted: share,
}));
const rightOrWrong = schemas/* enum */.k5n(['correct', 'wrong']);
const moved = exactly()(schemas/* strictObject */.rej({ case: values_text, step: values_text, from: rightOrWrong, to: rightOrWrong }));
const deviationMoved = exactly()(schemas/* strictObject */.rej({ from: values_text.nullable(), to: values_text.nullable(), cases: count }));
const comparison = exactly()(schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    suite: suiteName,
    verdict,
    base: schemas/* strictObject */.rej({ revision: fullSha }),
    head: schemas/* strictObject */.rej({ revision: fullSha }),
    comparable: schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* strictObject */.rej({ reason: values_text })]),
    cases: caseCounts,
    steps: list(MOST_STEPS, stepComparison),
    completed: completedComparison,
    stopped: values_text.exactOptional(),
    routed: schemas/* strictObject */.rej({ base: share.nullable(), head: share.nullable() }),
    slices: list(MOST_TAGS, slice),
    passedOverDeviation: schemas/* strictObject */.rej({ base: amount, head: amount }),
    moved: list(MOST_MOVED, moved),
    deviationMoved: list(MOST_TAGS, deviationMoved),
})
    .refine(movesOncePerStep, { error: 'expected each case once at most at each of the steps', path: ['moved'] }));
const cell = exactly()(schemas/* strictObject */.rej({ correct: amount, cases: count.min(1) }));
const decomposition = exactly()(schemas/* strictObject */.rej({
    cells: schemas/* strictObject */.rej({
        baseAgentBaseCases: cell,
        baseAgentHeadCases: cell,
        headAgentBaseCases: cell,
        headAgentHeadCases: cell,
    }),
    delta1: difference,
    delta0: difference,
    kappa0: difference,
    kappa1: difference,
    changed: schemas/* strictObject */.rej({ cases: count, headFails: amount, baseFails: amount }),
    verdictOnBaseCases: verdict,
}));
function movesOncePerStep({ steps, moved }) {
    const known = new Map(steps.map(({ step }) => [step, new Set()]));
    return moved.every(({ case: id, step }) => {
        const cases = known.get(step);
        const first = cases !== undefined && !cases.has(id);
        cases?.add(id);
        return first;
    });
}

;// CONCATENATED MODULE: ./build/report/data/measurement.js




const MOST_PROBLEMS = 1_000;
const MOST_EVIDENCE = 50_000;
const measurement_location = schemas/* strictObject */.rej({
    file: values_text,
    line: count.exactOptional(),
    column: count.exactOptional(),
});
const measurement_problem = {
    message: values_text,
    location: measurement_location.exactOptional(),
    expected: values_text.exactOptional(),
    remedy: values_text.exactOptional(),
};
const problems = list(MOST_PROBLEMS, exactly()(schemas/* strictObject */.rej(measurement_problem)));
/** Of the report, not of a suite. */
const reportProblems = list(MOST_PROBLEMS, exactly()(schemas/* strictObject */.rej({ ...measurement_problem, suite: suiteName.exactOptional() })));
const runSummary = exactly()(schemas/* strictObject */.rej({
    revision: fullSha,
    cases: count,
    trials: schemas/* strictObject */.rej({
        planned: count,
        completed: count,
        errored: count,
        timedOut: count,
        notRun: count,
        ranAnotherPrompt: count,
    }),
    receipts: schemas/* strictObject */.rej({ verified: count, claimed: count, of: count }),
    errors: list(100, schemas/* strictObject */.rej({ reason: values_text, trials: count, example: values_text })),
    steps: list(500, schemas/* strictObject */.rej({
        step: values_text,
        final: schemas/* boolean */.zMY(),
        cases: count,
        correct: amount,
        accuracy: share.nullable(),
        interval: schemas/* tuple */.PVZ([share, share]).nullable(),
    })),
    usage: schemas/* strictObject */.rej({ inputTokens: amount, outputTokens: amount, costUsd: amount }).exactOptional(),
}));
const right = schemas/* strictObject */.rej({ right: amount, of: amount });
const changedCases = exactly()(schemas/* strictObject */.rej({ cases: count, base: right, head: right }));
const movedEvidence = exactly()(schemas/* strictObject */.rej({
    case: values_text,
    step: values_text,
    direction: schemas/* enum */.k5n(['broke', 'fixed']),
    expected: json.exactOptional(),
    base: json.exactOptional(),
    head: json.exactOptional(),
    baseReason: values_text.exactOptional(),
    headReason: values_text.exactOptional(),
}));
const measurement = exactly()(schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-run'), reason: values_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('pending'), reason: values_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('failed'), problems }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('head-only'), reason: values_text, run: runSummary }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('compared'),
        comparison: comparison,
        base: runSummary,
        head: runSummary,
        evidence: list(MOST_EVIDENCE, movedEvidence),
        decomposition: decomposition.exactOptional(),
        added: changedCases,
        edited: changedCases,
        margin: share,
        mutating: list(500, values_text),
        remarks: list(500, values_text),
    }),
]));

// EXTERNAL MODULE: ./build/values/days.js
var days = __webpack_require__(83012);
;// CONCATENATED MODULE: ./build/report/data/report.js






const MOST_SUITES = 200;
const MOST_FINDINGS = 20_000;
const MOST_EVIDENCE_LINES = 1_000;
const finding = exactly()(schemas/* strictObject */.rej({
    rule: ruleId,
    level: schemas/* enum */.k5n(['off', 'note', 'warning', 'error']),
    suite: schemas/* union */.KCZ([schemas/* literal */.euz(''), suiteName]),
    subject: values_text,
    key: values_text,
    location: measurement_location.exactOptional(),
    message: values_text,
    evidence: list(MOST_EVIDENCE_LINES, values_text),
    fix: values_text,
}));
const production = exactly()(schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('told'),
        share: share,
        expected: share,
        of: count,
        upTo: schemas/* string */.YjP().refine(days/* isDay */.N).exactOptional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-told'), reason: values_text }),
]));
const report = exactly()(schemas/* strictObject */.rej({
    config: configPath,
    scope: schemas/* strictObject */.rej({ suites: list(MOST_SUITES, suiteName), leg: leg }).exactOptional(),
    base: schemas/* strictObject */.rej({ revision: fullSha }).exactOptional(),
    head: schemas/* strictObject */.rej({ revision: fullSha }),
    policy: schemas/* strictObject */.rej({
        from: schemas/* enum */.k5n(['base', 'head']),
        revision: fullSha,
        baseUnreadable: schemas/* literal */.euz(true).exactOptional(),
    }),
    suites: list(MOST_SUITES, schemas/* strictObject */.rej({
        suite: suiteName,
        cases: count,
        measurement: measurement,
        remarks: list(500, values_text).exactOptional(),
        production: production.exactOptional(),
    })),
    findings: list(MOST_FINDINGS, finding),
    failOn: list(500, ruleOrGroup),
    problems: reportProblems,
    verdict: verdict.exactOptional(),
    exitCode: schemas/* literal */.euz([0, 1, 2]),
    fullReport: values_text.exactOptional(),
}));

// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/sections/finding-words.js
var finding_words = __webpack_require__(45433);
// EXTERNAL MODULE: ./build/report/sections/worst-first.js
var worst_first = __webpack_require__(68892);
;// CONCATENATED MODULE: ./build/report/fit-report.js



/** The report within an extent: the suites that came out worst and the loudest findings are kept. */
function fitReport(report, extent) {
    const kept = new Set((0,worst_first/* worstFirst */.md)(report.suites).slice(0, extent.suites));
    const suites = report.suites.filter((suite) => kept.has(suite));
    const findings = loudest(ofSuites(report, suites), extent.findings);
    const problems = report.problems.slice(0, extent.problems);
    return {
        report: {
            ...report,
            suites: suites.map((suite) => ({ ...suite, measurement: fitMeasurement(suite.measurement, extent) })),
            findings: findings.map((finding) => ({ ...finding, evidence: finding.evidence.slice(0, extent.evidence) })),
            problems,
        },
        leftOut: {
            suites: report.suites.length - suites.length,
            findings: report.findings.length - findings.length,
            problems: [report.problems, ...suites.map(problemsIn)]
                .map(({ length }) => Math.max(0, length - extent.problems))
                .reduce((sum, more) => sum + more, 0),
        },
    };
}
/** A finding of a suite that is left out would otherwise count as one of all suites. */
function ofSuites({ suites: all, findings }, kept) {
    const names = new Set(kept.map(({ suite }) => suite));
    const leftOut = new Set(all.map(({ suite }) => suite).filter((suite) => !names.has(suite)));
    return findings.filter(({ suite }) => !leftOut.has(suite));
}
/** In the order in which they were. */
function loudest(findings, most) {
    if (findings.length <= most)
        return findings;
    const silent = findings.filter(({ level }) => level === 'off');
    const byLevel = [...finding_words/* SHOWN_LEVELS */.Wu.flatMap((level) => (0,finding_words/* atLevel */.G$)(findings, level)), ...silent];
    const kept = new Set(byLevel.slice(0, most));
    return findings.filter((finding) => kept.has(finding));
}
function fitMeasurement(measurement, { problems, moved, outputs }) {
    if (measurement.kind === 'failed')
        return { ...measurement, problems: measurement.problems.slice(0, problems) };
    if (measurement.kind !== 'compared')
        return measurement;
    const { comparison, evidence, remarks } = measurement;
    const more = comparison.moved.length - moved;
    return {
        ...measurement,
        comparison: { ...comparison, moved: comparison.moved.slice(0, moved) },
        evidence: outputs ? evidence : [],
        remarks: more > 0
            ? [...remarks, `${(0,format/* count */.U9)(more)} rows of moved cases are left out here, since the report was too long.`]
            : remarks,
    };
}
function problemsIn({ measurement }) {
    return measurement.kind === 'failed' ? measurement.problems : [];
}

;// CONCATENATED MODULE: ./build/report/report-data.js










const LONGEST_REPORT_BYTES = 5 << 20;
const VERSION = 1;
const MOST_SHOWN_PROBLEMS = 10;
/** What the schema takes. */
const WHOLE = {
    text: LONGEST_TEXT,
    suites: MOST_SUITES,
    findings: MOST_FINDINGS,
    problems: MOST_PROBLEMS,
    evidence: MOST_EVIDENCE_LINES,
    moved: MOST_MOVED,
    outputs: true,
};
/** How much of a report is handed over: the first that is short enough. */
const EXTENTS = [
    WHOLE,
    { ...WHOLE, outputs: false },
    { text: 2_000, suites: MOST_SUITES, findings: 2_000, problems: 100, evidence: 0, moved: 2_000, outputs: false },
    { text: 300, suites: 30, findings: 200, problems: 10, evidence: 0, moved: 200, outputs: false },
];
const schema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(VERSION),
    evalgap: schemas/* literal */.euz('report'),
    headSha: fullSha,
    pullRequest: schemas/* int */.Whr().min(1).exactOptional(),
    report: report,
    leftOut: exactly()(schemas/* strictObject */.rej({ suites: count, findings: count, problems: count })).exactOptional(),
});
/**
 * A report as text that `parseReportData` takes. What is too long is cut; where that is not enough the moved cases'
 * outputs are left out, then suites, findings and problems, with how many they are. A report that does not fit even so
 * is thrown as `CouldNotCheck`.
 */
function reportData(data) {
    let text = '';
    for (const { text: longest, ...extent } of EXTENTS) {
        text = textOf({ ...data, ...fitReport(data.report, extent) }, longest);
        if (Buffer.byteLength(text) <= LONGEST_REPORT_BYTES)
            break;
    }
    const parsed = parseReportData(text);
    if (!parsed.ok)
        throw new problem/* CouldNotCheck */.xy(parsed.problems);
    return text;
}
/** Reads what anybody may have written. Problems name the place and never repeat what stands there. */
function parseReportData(text) {
    if (Buffer.byteLength(text) > LONGEST_REPORT_BYTES) {
        return refused([{ message: `the report data is longer than ${LONGEST_REPORT_BYTES} bytes` }]);
    }
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return refused([{ message: 'the report data is not JSON' }]);
    }
    const parsed = schema.safeParse(data);
    if (!parsed.success)
        return refused(parsed.error.issues.slice(0, MOST_SHOWN_PROBLEMS).map(problemOf));
    const { headSha, pullRequest, report, leftOut } = parsed.data;
    return {
        ok: true,
        value: {
            headSha,
            report,
            ...(pullRequest === undefined ? {} : { pullRequest }),
            ...(leftOut === undefined ? {} : { leftOut }),
        },
    };
}
function textOf({ headSha, pullRequest, report, leftOut }, longest) {
    const lacks = leftOut !== undefined && Object.values(leftOut).some((more) => more > 0);
    const data = {
        version: VERSION,
        evalgap: 'report',
        headSha,
        pullRequest,
        report,
        leftOut: lacks ? leftOut : undefined,
    };
    return JSON.stringify((0,map_texts/* mapTexts */.z)(JSON.parse(JSON.stringify(data)), (text) => (0,visible/* cut */.Jj)(text, longest)));
}
function refused(problems) {
    const expected = 'report data as this version of Evalgap writes it';
    return { ok: false, problems: problems.map((problem) => ({ expected, ...problem })) };
}
function problemOf(issue) {
    const place = issue.path.length === 0 ? 'the report data' : `\`${issue.path.join('.')}\` of the report data`;
    return { message: `${place} is refused`, expected: expectedBy(issue) };
}
/** In our own words: those of the library can hold keys, which are data as well. */
function expectedBy(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return issue.expected;
        case 'too_big':
            return `at most ${issue.maximum}`;
        case 'too_small':
            return `at least ${issue.minimum}`;
        case 'invalid_value':
            return issue.values.map((value) => JSON.stringify(value)).join(', ');
        case 'unrecognized_keys':
            return 'no keys but those of a report';
        case 'invalid_format':
        case 'custom':
            return issue.message.replace(/^expected /, '');
        default:
            return 'what a report holds there';
    }
}


/***/ }),

/***/ 36318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: ./build/store/artifact-store.js
var artifact_store = __webpack_require__(72546);
// EXTERNAL MODULE: ./build/github/data-branch-files.js
var data_branch_files = __webpack_require__(1859);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/store/check-record.js
var check_record = __webpack_require__(72374);
// EXTERNAL MODULE: ./build/store/quarters.js
var quarters = __webpack_require__(65521);
// EXTERNAL MODULE: ./build/store/run-path.js
var run_path = __webpack_require__(84147);
// EXTERNAL MODULE: ./build/store/run-store.js
var run_store = __webpack_require__(42835);
;// CONCATENATED MODULE: ./build/store/branch-store.js






/** Records that are opened at most before the run is made again. */
const MOST_READ = 3;
/**
 * Runs on the data branches. A run is found by one listing and one read; the quarter before is listed only when the
 * time allowed reaches into it and the current one holds nothing.
 */
function branchStore(client, warn) {
    return {
        async find(wanted) {
            const folder = (0,run_path/* runFolder */.kQ)(wanted.suite, wanted.fingerprint);
            let read = 0;
            for (const branch of (0,quarters/* dataBranchesBetween */.vA)(wanted.notOlderThan, wanted.now)) {
                const listed = await (0,problem/* attempt */.CD)(async () => (0,data_branch_files/* listFolder */.bt)(await client(), branch, folder));
                if (!listed.ok) {
                    warn(`Recorded runs were not looked at: ${listed.problems.map(problem/* formatProblem */.Vw).join('; ')}`);
                    return undefined;
                }
                for (const { file, name } of candidates(listed.value, wanted)) {
                    if (read === MOST_READ)
                        return undefined;
                    read += 1;
                    const run = await readRun(await client(), { file, name, where: `${folder}/${file.name} on ${branch}` }, wanted);
                    if (!('broken' in run))
                        return run;
                    warn(`The recorded run ${folder}/${file.name} on ${branch} does not count: ${run.broken}`);
                }
            }
            return undefined;
        },
    };
}
/** Files that by their names may be wanted, latest first. */
function candidates(files, { notOlderThan, now }) {
    const second = 1_000;
    return files
        .flatMap((file) => {
        const name = (0,run_path/* parseRunFileName */.C0)(file.name);
        return name === undefined ? [] : [{ file, name, time: name.startedAt.getTime() }];
    })
        .filter(({ time }) => time > notOlderThan.getTime() - second && time <= now.getTime())
        .sort((one, other) => other.time - one.time);
}
async function readRun(client, { file, name, where }, wanted) {
    const text = await (0,problem/* attempt */.CD)(() => (0,data_branch_files/* readBranchFile */.TQ)(client, file, run_store/* MOST_BYTES */.u));
    if (!text.ok)
        return { broken: text.problems.map(problem/* formatProblem */.Vw).join('; ') };
    return (0,check_record/* checkRecord */.E)({ text: text.value, where, revision: name.revision }, wanted);
}

;// CONCATENATED MODULE: ./build/store/open-store.js



/** Where `history.store` says that runs of the default branch are kept. */
function openStore(kind, { client, warn, defaultBranch }) {
    if (kind === 'branch')
        return branchStore(client, warn);
    if (kind === 'artifact' && defaultBranch !== undefined)
        return (0,artifact_store/* artifactStore */.i)(client, { defaultBranch, warn });
    return run_store/* noStore */.R;
}


/***/ })

};
