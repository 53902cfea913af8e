export const id = 194;
export const ids = [194];
export const modules = {

/***/ 90194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pr: () => (/* binding */ pr)
});

// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/gather/sides.js
var gather_sides = __webpack_require__(41606);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/run/write-run-file.js
var write_run_file = __webpack_require__(10360);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var system_files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/values/problem.js
var values_problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/measure/compare-sides.js + 3 modules
var compare_sides = __webpack_require__(92402);
// EXTERNAL MODULE: ./build/run/settle.js
var settle = __webpack_require__(38135);
;// CONCATENATED MODULE: ./build/measure/held-trials.js

/**
 * Counts trials of the very cases that are asked for (id → digest), `times` of each: once, however many lines a trial
 * has, and whatever became of it. Lines of anything else add nothing.
 */
async function countHeld(trials, cases, times, counts = () => true) {
    const held = new Set();
    for await (const trial of trials) {
        if (cases.get(trial.case) === trial.digest && trial.trial <= times && counts(trial))
            held.add((0,settle/* trialKey */.wK)(trial));
    }
    return { held: held.size, of: cases.size * times };
}

// EXTERNAL MODULE: ./build/gather/case-set.js
var case_set = __webpack_require__(74005);
// EXTERNAL MODULE: ./build/measure/run-suite.js + 8 modules
var run_suite = __webpack_require__(45911);
// EXTERNAL MODULE: ./build/measure/work-items.js
var work_items = __webpack_require__(32883);
;// CONCATENATED MODULE: ./build/measure/known-side.js




function knownSide({ agent: policed }, side, file) {
    const agent = { ...(side.suite.agent ?? policed), env: policed.env };
    return { ...side, suite: { ...side.suite, agent }, agent, file };
}
/** The header that a run file of this side has to have: of head's cases, or of cases as the base had them. */
function expectedHeader(request, side, former) {
    const cases = former === undefined ? request.cases.fingerprint : (0,run_suite/* formerFingerprint */.O4)(former.cases);
    return (0,run_suite/* headerOf */.rR)(request, side, cases);
}
/** Of a base that has no cases of its own to be compared with. */
const NO_FORMER = { cases: new Map(), reviewed: new Map(), base: 'same-as-head', remarks: [] };
async function findFormer({ suite, cases, loaded }, { side, firstRun }) {
    if (firstRun)
        return NO_FORMER;
    const reader = formerReader(suite, side.suite);
    const set = await (0,values_problem/* attempt */.CD)(() => (0,case_set/* indexCases */.mK)(side.checkout.directory, { ...suite, cases: side.suite.cases }, loaded, reader));
    if (set.ok)
        return { ...(await (0,work_items/* formerCases */.d)(set.value, cases, reader)), base: set.value.digests, remarks: [] };
    const why = set.problems[0] === undefined ? 'unreadable' : (0,values_problem/* formatProblem */.Vw)(set.problems[0]);
    return {
        ...NO_FORMER,
        base: 'unknown',
        remarks: [`The base's own cases could not be read (${why}): what the change of cases does is not measured.`],
    };
}
/** Former cases may name steps that head no longer has: these are read, and scored by nobody. */
function formerReader(head, base) {
    const { check, ...reader } = (0,case_set/* caseReader */.iz)(head);
    const known = new Set(reader.steps);
    return {
        ...reader,
        steps: [...new Set([...reader.steps, ...base.steps.map(({ name }) => name)])],
        check: (step, expected) => (known.has(step) ? check?.(step, expected) : undefined),
    };
}

;// CONCATENATED MODULE: ./build/measure/measurer.js

/** What stands in the way of a measurement is a failed measurement, not an error. */
function failingSoftly(measurer) {
    return async (request) => {
        const measured = await (0,values_problem/* attempt */.CD)(() => measurer(request));
        return measured.ok ? measured.value : { measurement: { kind: 'failed', problems: measured.problems }, files: [] };
    };
}

// EXTERNAL MODULE: ./build/measure/prepare.js + 1 modules
var prepare = __webpack_require__(84728);
// EXTERNAL MODULE: ./build/measure/records.js
var records = __webpack_require__(32941);
;// CONCATENATED MODULE: ./build/measure/run-both.js












/**
 * Runs head and base and compares the two. What is on record of the base under the same fingerprint is not run again;
 * the head is always run, but for what an earlier, cut-short run of this same pull request completed.
 */
function runBoth(findRecorded) {
    return failingSoftly(async (request) => {
        const { world, project, suite, loaded, cases, leg, redactor } = request;
        const folder = await (0,records/* pullRequestFolder */.D8)(project, suite.name, request.head.checkout.revision);
        const head = await readySide(request, knownSide(request, request.head, (0,external_node_path_.join)(folder, 'head.jsonl')));
        const opened = await request.openBase();
        const ready = await (0,values_problem/* attempt */.CD)(() => readyBase(request, knownSide(request, opened.side, (0,external_node_path_.join)(folder, 'base.jsonl')), findRecorded));
        const run = { world, project, suite, loaded, cases, head: request.head, trials: suite.trials, leg, redactor };
        if (!ready.ok && opened.firstRun) {
            await (0,run_suite/* runSuite */.og)({ ...run, sides: [head], former: new Map() });
            return headAlone(request, head, ready.problems[0]?.message ?? 'the base cannot be made ready');
        }
        const { side, remarks } = (0,values_problem/* unwrap */.oA)(ready);
        const former = await findFormer(request, opened);
        const base = await withFormerFile(request, side, former);
        const headSide = await withFormerFile(request, head, former);
        await (0,run_suite/* runSuite */.og)({ ...run, sides: [base, headSide], former: former.cases });
        if (opened.firstRun && (await (0,compare_sides/* summaryOf */.YG)(base.file, request)).trials.completed === 0) {
            return headAlone(request, headSide, "head's agent completes no trial in the base's tree");
        }
        return {
            ...(await (0,compare_sides/* compareSides */.GQ)({
                suite,
                loaded,
                cases,
                base,
                head: headSide,
                former,
                remarks: [...opened.remarks, ...remarks, ...former.remarks],
            })),
            files: [...filesOf(base), ...filesOf(headSide)],
        };
    });
}
const FIRST_RUN = 'first run, no base: ';
async function headAlone(request, head, why) {
    const run = await (0,compare_sides/* summaryOf */.YG)(head.file, request);
    return {
        measurement: { kind: 'head-only', reason: `${FIRST_RUN}${why}`, run },
        files: [{ side: 'head', file: head.file }],
    };
}
function filesOf({ name: side, file, former }) {
    return [{ side, file }, ...(former === undefined ? [] : [{ side, former: true, file: former.file }])];
}
/** Made ready to run: its dependencies installed, and its file begun anew where what stands there does not count. */
async function readySide(request, side) {
    await prepareSide(request, side);
    const fresh = await startsOver(request, side.file, await expectedHeader(request, side));
    return { ...side, fresh };
}
/** The base needs nothing made ready when every trial of it is on record. */
async function readyBase(request, side, findRecorded) {
    const header = await expectedHeader(request, side);
    if (request.fresh || !(await startsOver(request, side.file, header)))
        return { side: await readySide(request, side), remarks: [] };
    const recorded = await findRecorded(request, header);
    if (recorded === undefined)
        return { side: await readySide(request, side), remarks: [] };
    await (0,system_files/* writeText */.x3)(side.file, ofRevision(recorded.text, header));
    if (!(await isComplete(request, side.file)))
        await prepareSide(request, side);
    return { side: { ...side, fresh: false }, remarks: [recorded.remark] };
}
/** The same trials under the header of the side they now stand for: same fingerprint, its own revision, their own age. */
function ofRevision(text, header) {
    const end = text.indexOf('\n');
    const { startedAt } = JSON.parse(text.slice(0, end === -1 ? undefined : end));
    return `${(0,write_run_file/* headerLine */.i)({ ...header, startedAt })}\n${end === -1 ? '' : text.slice(end + 1)}`;
}
async function isComplete({ cases, suite }, file) {
    const { trials } = await (0,read_run_file/* readRunFile */.m8)((0,system_files/* readLines */.Se)(file), file);
    const { held, of } = await countHeld(trials, cases.digests, suite.trials, ({ status }) => status === 'completed');
    return held === of;
}
async function prepareSide({ world, project, redactor }, side) {
    await (0,prepare/* prepare */.i)(world, project, side, { allowed: side.agent.env, redact: redactor.text });
}
/** Whether a run file has to be begun anew: what stands in it was made of something else, or too long ago. */
async function startsOver(request, file, header) {
    const { world, history, fresh } = request;
    return fresh || !(await (0,records/* isReusable */.g1)(file, header, world.now, history.maxAge));
}
async function withFormerFile(request, side, former) {
    if (former.cases.size === 0)
        return side;
    const file = side.file.replace(/\.jsonl$/, '.former-cases.jsonl');
    const header = await expectedHeader(request, side, former);
    return { ...side, former: { file, fresh: await startsOver(request, file, header) } };
}

// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
// EXTERNAL MODULE: ./build/report/blocks.js
var report_blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/sections/finding-list.js
var finding_list = __webpack_require__(88870);
// EXTERNAL MODULE: ./build/report/sections/headline.js + 1 modules
var headline = __webpack_require__(10482);
// EXTERNAL MODULE: ./build/report/sections/measured.js
var measured = __webpack_require__(15786);
// EXTERNAL MODULE: ./build/rules/standing.js
var standing = __webpack_require__(44566);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/sections/finding-words.js
var finding_words = __webpack_require__(45433);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/report/unmeasured.js
var unmeasured = __webpack_require__(69504);
;// CONCATENATED MODULE: ./build/report/sections/worst-first.js



/** How a suite came out, the one to look at first at the top. */
const STANDINGS = [
    'worse',
    'failed',
    'not-measured',
    'inconclusive',
    'first-run',
    'not-run',
    'better',
    'unchanged',
];
function standingOf(suite) {
    switch (suite.measurement.kind) {
        case 'failed':
            return 'failed';
        case 'head-only':
            return 'first-run';
        case 'not-run':
            return 'not-run';
        case 'pending':
            return 'not-measured';
        case 'compared':
            return ofVerdict(suite);
        default:
            return (0,json/* assertNever */.xb)(suite.measurement);
    }
}
/** The suites by what asks for attention most; alike ones by name, so that the order never depends on the config's. */
function worstFirst(suites) {
    const place = (suite) => STANDINGS.indexOf(standingOf(suite));
    return suites.toSorted((one, other) => place(one) - place(other) || (one.suite < other.suite ? -1 : 1));
}
/** How many suites came out how, worst first. */
function standings(suites) {
    return STANDINGS.flatMap((standing) => {
        const n = suites.filter((suite) => standingOf(suite) === standing).length;
        return n === 0 ? [] : [{ standing, suites: n }];
    });
}
function ofVerdict(suite) {
    if ((0,unmeasured/* isUnmeasured */.q)(suite.measurement))
        return 'not-measured';
    const verdict = (0,measured/* verdictOf */.Vj)(suite);
    switch (verdict) {
        case 'regressed':
            return 'worse';
        case 'inconclusive':
            return 'inconclusive';
        case 'improved':
            return 'better';
        case 'equivalent':
            return anyStepBetter(suite) ? 'better' : 'unchanged';
        default:
            return 'not-measured';
    }
}
function anyStepBetter({ measurement }) {
    return measurement.kind === 'compared' && measurement.comparison.steps.some(({ verdict }) => (0,measured/* isChange */.Xb)(verdict));
}

;// CONCATENATED MODULE: ./build/report/sections/overall.js








const MOST_ROWS = 30;
const SHORT = {
    worse: 'got worse',
    failed: 'could not be measured',
    'not-measured': 'not measured',
    inconclusive: 'inconclusive',
    'first-run': 'run for the first time',
    'not-run': 'not run',
    better: 'got better',
    unchanged: 'without detectable change',
};
/** The verdict over all suites in one sentence. */
function overallSentence({ suites, problems }) {
    const counted = counts(suites);
    const ofSuites = `${(0,format/* plural */.LS)(suites.length, 'suite')}: ${counted}`;
    if (problems.length > 0) {
        const stopped = `Could not check: ${(0,format/* plural */.LS)(problems.length, 'problem')}`;
        return (0,words/* words */.aL) `${counted === '' ? stopped : `${stopped}; ${ofSuites}`}`;
    }
    return (0,words/* words */.aL) `${counted === '' ? 'Nothing was checked: the config has no suite' : ofSuites}`;
}
/** A line for each suite. */
function suiteTable(suites) {
    const blocks = (most) => {
        const rest = counts(suites.slice(most));
        return [
            (0,report_blocks/* table */.tp)([(0,report_blocks/* leftColumn */.Cd)('suite'), (0,report_blocks/* leftColumn */.Cd)('what was seen')], suites.slice(0, most).map((suite) => [(0,words/* words */.aL) `${(0,words/* code */.aY)(suite.suite, 60)}`, seen(suite)])),
            ...(rest === '' ? [] : [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `Further suites: ${rest}.`)]),
        ];
    };
    const full = (0,budget/* whole */.WQ)(...blocks(suites.length));
    if (suites.length <= MOST_ROWS)
        return full;
    return (0,budget/* shortened */.vI)(full, {
        at: 'suites',
        blocks: blocks(MOST_ROWS),
        leftOut: (0,words/* words */.aL) `the lines of ${(0,format/* plural */.LS)(suites.length - MOST_ROWS, 'suite')}`,
    });
}
/** How the check ends where it does not end well, and whose rules said so. */
function endingNotes(report) {
    return [...ending(report), ...policy(report)].map(report_blocks/* paragraph */.FY);
}
function ending({ exitCode, findings, failOn }) {
    if (exitCode === 0)
        return [];
    if (exitCode === 2)
        return [(0,words/* words */.aL) `${(0,words/* strong */.ko)('The check ends as “could not check”')}, which is not a pass.`];
    const rules = (0,finding_words/* rulesOf */.fD)((0,standing/* failing */.Jr)(findings, failOn));
    if (rules.length === 0)
        return [(0,words/* words */.aL) `${(0,words/* strong */.ko)('The check fails.')}`];
    return [(0,words/* words */.aL) `${(0,words/* strong */.ko)('The check fails')} by ${(0,words/* code */.aY)('fail-on')}: ${(0,words/* listedUpTo */.MH)(6, rules)}.`];
}
function policy({ policy }) {
    if (policy.from === 'base')
        return [];
    const why = policy.baseUnreadable === true ? 'those of the base branch cannot be read' : 'the base branch has none yet';
    return [(0,words/* words */.aL) `Rules, margins and ${(0,words/* code */.aY)('fail-on')} come from this pull request itself: ${why}.`];
}
function seen(suite) {
    const { sentence } = (0,headline/* headlineOf */.g)(suite);
    return standingOf(suite) === 'worse' ? (0,words/* words */.aL) `${(0,words/* strong */.ko)(sentence)}` : sentence;
}
function counts(suites) {
    return standings(suites)
        .map(({ standing, suites: n }) => `${n} ${SHORT[standing]}`)
        .join(', ');
}

// EXTERNAL MODULE: ./build/report/sections/problem-list.js
var problem_list = __webpack_require__(47392);
// EXTERNAL MODULE: ./build/report/sections/reading-notes.js
var reading_notes = __webpack_require__(98060);
// EXTERNAL MODULE: ./build/report/sections/suite-section.js + 7 modules
var suite_section = __webpack_require__(37768);
;// CONCATENATED MODULE: ./build/report/document.js











/** A whole pull-request report, the verdict first, as parts that can be left out in a fixed order. */
function pullRequestParts(report, options) {
    const suites = worstFirst(report.suites);
    const known = new Set(suites.map(({ suite }) => suite));
    const ofSuite = ({ suite }) => report.findings.filter((finding) => finding.suite === suite);
    const general = report.findings.filter(({ suite }) => !known.has(suite));
    const owner = (0,words/* words */.aL) `${(0,words/* code */.aY)(report.config)}`;
    const [only, ...others] = suites;
    const single = only !== undefined && others.length === 0 && report.problems.length === 0;
    const [first, ...rest] = [
        (0,budget/* whole */.WQ)((0,report_blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap${legOf(report)} · ${single ? (0,headline/* headlineOf */.g)(only).sentence : overallSentence(report)}`)),
        ...(report.problems.length === 0 ? [] : [(0,problem_list/* problemPart */.JC)(report.problems, owner)]),
        ...(single
            ? (0,suite_section/* suiteSection */.C)(only, ofSuite(only), options, endingNotes(report))
            : [(0,budget/* whole */.WQ)(...endingNotes(report)), ...suiteSections(suites, ofSuite, options)]),
        ...(0,finding_list/* findingParts */.E)(general, owner),
        (0,budget/* whole */.WQ)(...(0,reading_notes/* readingNotes */.G)(suites, options.explained)),
    ];
    return [...(first === undefined ? [] : [first]), ...rest.map(withoutEverything)];
}
function legOf({ scope }) {
    return scope === undefined || scope.leg === '' ? (0,words/* words */.aL) `` : (0,words/* words */.aL) ` (${(0,words/* code */.aY)(scope.leg, 100)})`;
}
/** Says what a shorter report leaves out, and where it stands. */
function leftOutNotice({ fullReport }) {
    return (leftOut) => [
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* strong */.ko)('Left out for length:')} ${(0,words/* listedUpTo */.MH)(6, leftOut)}. ${whereIsAll(fullReport)}`),
    ];
}
function whereIsAll(fullReport) {
    if (fullReport === undefined)
        return (0,words/* words */.aL) `Run ${(0,words/* code */.aY)('npx evalgap pr')} for all of it.`;
    if (/^https?:/.test(fullReport))
        return (0,words/* words */.aL) `${(0,words/* link */.nf)('Full report', fullReport)}.`;
    return (0,words/* words */.aL) `Full report: ${(0,words/* code */.aY)(fullReport, 200)}.`;
}
function suiteSections(suites, findingsOf, options) {
    if (suites.length === 0)
        return [];
    const sections = suites.map((suite, index) => {
        const parts = (0,suite_section/* suiteSection */.C)(suite, findingsOf(suite), options);
        const title = (0,words/* words */.aL) `${(0,words/* code */.aY)(suite.suite)}: ${(0,headline/* headlineOf */.g)(suite).sentence}`;
        const section = isQuiet(suite, findingsOf(suite)) ? [folded(title, parts)] : [(0,budget/* whole */.WQ)((0,report_blocks/* heading */.R_)(4, title)), ...parts];
        return index === 0 ? section : leavable(section, (0,words/* words */.aL) `the section of ${(0,words/* code */.aY)(suite.suite)}`);
    });
    return [suiteTable(suites), ...sections.flat()];
}
/** Nothing in it asks for a second look. */
function isQuiet({ measurement }, findings) {
    if (findings.some(({ level }) => level === 'error' || level === 'warning'))
        return false;
    return (measurement.kind === 'compared' &&
        measurement.comparison.comparable === true &&
        !(0,measured/* anythingMoved */.OZ)(measurement.comparison));
}
function folded(title, parts) {
    const blocks = parts.flatMap((part) => part.blocks);
    const shortest = parts.flatMap((part) => part.shorter.at(-1)?.blocks ?? part.blocks);
    return (0,budget/* shortened */.vI)((0,budget/* whole */.WQ)((0,report_blocks/* details */.zH)(title, blocks)), { at: 'moved-to-10', blocks: [(0,report_blocks/* details */.zH)(title, shortest)] });
}
/** The table of suites still has its line. */
function leavable(section, name) {
    return section.map((part, index) => (0,budget/* shortened */.vI)(part, { at: 'section', blocks: [], ...(index === 0 ? { leftOut: name } : {}) }));
}
function withoutEverything(part, index) {
    return (0,budget/* shortened */.vI)(part, {
        at: 'all-but-verdict',
        blocks: [],
        ...(index === 0 ? { leftOut: (0,words/* words */.aL) `everything but the verdict` } : {}),
    });
}

// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
;// CONCATENATED MODULE: ./build/report/comment.js



/** The pull-request comment: the verdict first, detail left out in a fixed order until it fits. */
function renderComment(report, { marker, limit = 60_000 }) {
    const parts = pullRequestParts(report, { baseName: 'merge base', moved: { rows: 200, length: 60 }, explained: true });
    const measure = (blocks) => (0,markdown/* toMarkdown */.l)(blocks).length;
    const blocks = (0,budget/* withinBudget */.xV)(parts, { limit: limit - marker.length - 1, measure, notice: leftOutNotice(report) });
    return `${marker}\n${(0,markdown/* toMarkdown */.l)(blocks)}`;
}

;// CONCATENATED MODULE: ./build/report/identity.js

/** What a status context leaves out, being what everybody has. */
const USUAL_CONFIG = 'evalgap.yml';
/**
 * First line of a report's comment. It names the config, and what else tells checks apart that run side by side on
 * one pull request, so that each keeps a comment of its own.
 */
function commentMarkerOf({ config, scope }) {
    return (0,markdown/* commentMarker */.Q)('comment', {
        config,
        ...(scope === undefined || scope.suites.length === 0 ? {} : { suites: scope.suites.join(',') }),
        ...(scope === undefined || scope.leg === '' ? {} : { leg: scope.leg }),
    });
}
/** How every comment on a report begins that nobody verified. */
const UNVERIFIED_START = '<!-- evalgap:unverified ';
/**
 * First line of the comment on a report that nobody verified: by the artifact that brought it, whose name our own
 * workflow gives. Nothing in the report has a say in it, so it is never that of a report that was measured.
 */
function unverifiedMarkerOf(artifact) {
    return commentMarker('unverified', { artifact });
}
/**
 * The context of a suite's commit status: `evalgap/<suite>`, and in brackets what tells it from another of that name:
 * a config in another place, a leg of the matrix.
 */
function statusContext({ config, scope }, suite) {
    const apart = [...(config === USUAL_CONFIG ? [] : [config]), ...(scope?.leg ? [scope.leg] : [])];
    const name = suite === undefined ? 'evalgap' : `evalgap/${suite}`;
    return apart.length === 0 ? name : `${name} (${apart.join(', ')})`;
}

// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/private-subjects.js
var private_subjects = __webpack_require__(10296);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
;// CONCATENATED MODULE: ./build/report/text.js


/** The report for a terminal. Only the first cases that moved are listed. */
function renderText(report, { columns = 80, style = terminal/* PLAIN */.tZ } = {}) {
    const parts = pullRequestParts(report, {
        baseName: 'merge base',
        moved: { rows: 10, length: 300 },
        explained: false,
    });
    return (0,terminal/* toTerminal */.yw)(parts.flatMap(({ blocks }) => blocks), columns, style);
}

// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
// EXTERNAL MODULE: ./build/compare/verdict.js
var verdict = __webpack_require__(51509);
// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/config/policy.js + 1 modules
var config_policy = __webpack_require__(69286);
// EXTERNAL MODULE: ./build/gather/changed-workflows.js
var changed_workflows = __webpack_require__(43669);
// EXTERNAL MODULE: ./build/gather/checkouts.js + 1 modules
var gather_checkouts = __webpack_require__(80293);
// EXTERNAL MODULE: ./build/gather/policy.js
var gather_policy = __webpack_require__(44738);
// EXTERNAL MODULE: ./build/gather/recorded-runs.js + 1 modules
var recorded_runs = __webpack_require__(67985);
// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/gather/suite-side.js
var suite_side = __webpack_require__(34788);
// EXTERNAL MODULE: ./build/measure/silent-agent.js
var silent_agent = __webpack_require__(50918);
// EXTERNAL MODULE: ./build/rules/pin/fixed-model.js
var fixed_model = __webpack_require__(5982);
// EXTERNAL MODULE: ./build/rules/policy/changed.js
var changed = __webpack_require__(3707);
// EXTERNAL MODULE: ./build/run/redact.js
var redact = __webpack_require__(96533);
// EXTERNAL MODULE: ./build/config/scalars.js
var scalars = __webpack_require__(94118);
;// CONCATENATED MODULE: ./build/store/age.js


/** How old a record may be, in milliseconds: behind a floating model another may answer from one day to the next. */
function maxAgeOf(maxAge, floatingModel) {
    return floatingModel ? Math.min(maxAge, scalars/* DAY */.d_) : maxAge;
}
/** `base figures from a run 3 h old, recorded at 1f3c9a2` */
function describeRecord(run, now) {
    const old = age(now.getTime() - Date.parse(run.startedAt));
    return `base figures from a run ${old} old, recorded at ${shortRevision(run.revision)}`;
}

// EXTERNAL MODULE: ./build/jobs/findings.js + 10 modules
var findings = __webpack_require__(52590);
// EXTERNAL MODULE: ./build/gather/all-cases.js
var all_cases = __webpack_require__(59777);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/cases/schema.js
var schema = __webpack_require__(13075);
// EXTERNAL MODULE: ./build/config/paths.js
var paths = __webpack_require__(97147);
// EXTERNAL MODULE: ./build/prompts/read.js + 20 modules
var prompts_read = __webpack_require__(52411);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
;// CONCATENATED MODULE: ./build/gather/set-files.js








/**
 * Whether a change touches a file that findings about a suite's cases go by, as head names these files. Where it does
 * not, what there is to be found was there before.
 */
async function touchesSet(project, { mergeBase, head }, checkout, suite, cases) {
    const { repository, folder } = project;
    const changed = head.kind === 'commit'
        ? await (0,git/* changedPaths */.vl)(repository, mergeBase, head.sha)
        : await (0,git/* changedPathsHere */.jq)(repository, mergeBase);
    const covered = new Set(cases.flatMap(({ covers }) => covers ?? []).filter(schema/* isPath */.uf));
    if (head.kind === 'working-tree' && (await holdsIgnored(project, checkout, suite)))
        return true;
    if (changed.length === 0)
        return false;
    const globs = [...suite.cases, ...suite.tools, ...(suite.production?.samples ?? []), ...covered];
    const matches = picomatch(globs.map(paths/* normalisePath */.qb), { dot: true });
    const named = [(0,gather_project/* configPath */.eQ)(project), ...(await promptFiles(suite, checkout, folder))];
    const prefix = folder === '' ? '' : `${slashed(folder)}/`;
    return changed.some((path) => (path.startsWith(prefix) && matches(path.slice(prefix.length))) ||
        // A folder on the way that is a link is one changed path.
        named.some((file) => file === path || file.startsWith(`${path}/`)));
}
/** Cases or tools in files that git does not track, which no commit has. Of samples both sides have the same ones. */
async function holdsIgnored({ repository, folder }, { root, directory }, { cases, tools }) {
    const files = await (0,system_files/* listFiles */.CS)([...cases, ...tools].map(paths/* normalisePath */.qb), directory);
    const tracked = new Set(await (0,git/* trackedUnder */.fh)(repository, folder === '' ? '.' : folder));
    return files.some((path) => !tracked.has(slashed((0,external_node_path_.relative)(root, (0,external_node_path_.join)(directory, path)))));
}
/** Every file that the prompts ask for, included ones too, by its own path and by the one that links lead to. */
async function promptFiles({ prompts }, { root, directory }, folder) {
    const asked = new Set();
    const read = (path) => {
        asked.add(path);
        return (0,system_files/* readInside */.xO)(directory, path);
    };
    await Promise.all(prompts.map((entry) => (0,prompts_read/* readPrompt */.$)(entry, read)));
    const top = (await (0,system_files/* realPath */.Ye)(root)) ?? root;
    const places = [...asked].map(async (path) => {
        const real = await (0,system_files/* resolveInside */.LI)(directory, path);
        return [(0,external_node_path_.join)(folder, path), ...(real === undefined ? [] : [(0,external_node_path_.relative)(top, real)])].map(slashed);
    });
    return (await Promise.all(places)).flat();
}
function slashed(path) {
    return path.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./build/rules/set/known-before.js
/**
 * Whether a finding stood before a change: all that it rests on did, by the same rule. What it says plays no part, since
 * figures of a whole set move with every case, and many tools in one finding become a few in one each.
 */
function knownBefore(before, now) {
    const known = new Set(before.findings.flatMap((finding) => (before.grounds.get(finding) ?? []).map((one) => of(finding, one))));
    return (finding) => {
        const own = now.get(finding) ?? [];
        return own.length > 0 && own.every((one) => known.has(of(finding, one)));
    };
}
function of({ rule, suite }, ground) {
    return JSON.stringify([rule, suite, ground]);
}

// EXTERNAL MODULE: ./build/rules/set/set-rules.js + 54 modules
var set_rules = __webpack_require__(30254);
;// CONCATENATED MODULE: ./build/gather/dropped-inputs.js

/**
 * What `now` leaves out that `before` named. Tools and samples count where nothing is left of them: to lead to a smaller
 * file is what the rules themselves advise.
 */
async function droppedInputs(before, now, directories) {
    const kept = new Set(now.prompts.map(({ path }) => path));
    const prompts = await existing(before.prompts.map(({ path }) => path).filter((path) => !kept.has(path)), directories.head);
    const tools = await emptied(before.tools, now.tools, directories.head);
    const samples = await emptied(before.production?.samples ?? [], now.production?.samples ?? [], directories.samples);
    const dropped = [
        { rules: ['set/leak', 'set/uncovered-step'], what: 'prompt', files: prompts },
        { rules: ['set/unknown-tool', 'set/uncovered-step'], what: 'tools', files: tools },
        { rules: ['set/too-clean'], what: 'samples', files: samples },
    ];
    return dropped.filter(({ files }) => files.length > 0);
}
/** Paths are no globs: what stands for more than itself in one is a letter here. */
function existing(paths, directory) {
    return (0,system_files/* listFiles */.CS)(paths.map((path) => path.replace(/[\\*?[\]{}()!+@]/g, '\\$&')), directory);
}
async function emptied(before, now, directory) {
    const left = await (0,system_files/* listFiles */.CS)(now, directory);
    return left.length > 0 ? [] : (0,system_files/* listFiles */.CS)(before, directory);
}

;// CONCATENATED MODULE: ./build/rules/set/lost-measures.js
/** What rules lack now and did not lack before. The same reason in other figures is no other one. */
function lostMeasures(before, now) {
    const lacked = new Set(before.map(withoutFigures));
    const count = (reasons, rule) => reasons.filter((one) => one.rule === rule).length;
    // A reason in place of another takes nothing away: what is lacking may have come a part of the way.
    return now.filter((one) => !lacked.has(withoutFigures(one)) && count(now, one.rule) > count(before, one.rule));
}
function withoutFigures({ rule, reason }) {
    return JSON.stringify([rule, reason.replace(/\d+/g, '0')]);
}

// EXTERNAL MODULE: ./build/rules/wording.js
var wording = __webpack_require__(99904);
;// CONCATENATED MODULE: ./build/jobs/lost-to-rules.js





/** What rules about the set went by at the merge base, and the head keeps from them; a phrase each. */
async function lostToRules({ head, judged, suite, before }, samplesIn, was, found) {
    const own = before?.suites.find(({ name }) => name === suite.name);
    const dropped = own === undefined ? [] : await droppedInputs(own, suite, { head: head.checkout.directory, samples: samplesIn });
    const named = dropped.flatMap((one) => one.rules.map((rule) => ({ rule, reason: reasonOf(one) })));
    const said = new Set(named.map(({ rule }) => rule));
    // What cannot be read is told as such, with its place.
    const lost = found.problems.length > 0 ? [] : lostMeasures(was.notMeasured, found.notMeasured);
    return [...named, ...lost.filter(({ rule }) => !said.has(rule))].filter(({ rule }) => isAsked(rule, judged.config));
}
function isAsked(rule, config) {
    if (set_rules/* SET_RULES */.p.some(({ id, takesRuns }) => id === rule && takesRuns))
        return false;
    return (0,levels/* ruleOptions */.j)(config, rule).level !== 'off' || (0,levels/* fails */.c)(rule, config.failOn);
}
function reasonOf({ what, files }) {
    const are = files.length === 1 ? 'is' : 'are';
    if (what === 'prompt')
        return `${(0,wording/* someOf */.y)(files)} ${are} still there and no prompt of the suite any more`;
    return `${(0,wording/* someOf */.y)(files)} ${are} still there and the config leads to no ${what} any more`;
}

;// CONCATENATED MODULE: ./build/jobs/new-set-words.js




function stoodBefore(findings) {
    if (findings === 0)
        return [];
    return [
        `${(0,format/* plural */.LS)(findings, 'finding')} about the set itself that stood before this change: \`npx evalgap check\` lists ${findings === 1 ? 'it' : 'them'}.`,
    ];
}
function notAllKnown(problem) {
    return `Some of the findings about the set itself may have stood before this change: not all of the base could be read (${(0,values_problem/* formatProblem */.Vw)(problem)}).`;
}
function notLookedFor(problem) {
    return `Whatever about the set depends on a file that could not be read: ${(0,values_problem/* formatProblem */.Vw)(problem)}.`;
}
function noLongerJudged({ rule, reason }) {
    return `\`${rule}\` no longer has what it went by at the merge base: ${reason}.`;
}
/** The same where the rule fails the check: what it would have said, nobody knows. */
function notJudged({ rule, reason }, { locate }, { name }) {
    return {
        message: `\`${rule}\` fails the check and no longer has what it went by at the merge base: ${reason}`,
        location: locate(['suites', name]),
        remedy: 'Put back what it goes by. Where that is to go, somebody has to merge the change past this check',
    };
}
/** Rules that are named to fail the check and never do on a pull request. */
function neverJudged(failOn) {
    const rules = set_rules/* SET_RULES */.p.filter(({ id, takesRuns }) => takesRuns && (0,levels/* fails */.c)(id, failOn)).map(({ id }) => `\`${id}\``);
    if (rules.length === 0)
        return [];
    return [
        `\`fail-on\` names ${rules.join(', ')}, which ${rules.length === 1 ? 'goes' : 'go'} by recorded runs and ${rules.length === 1 ? 'is' : 'are'} not judged on a pull request: \`npx evalgap check --runs\` does.`,
    ];
}
/** What happened to the cases, where no two agents say whether it hides a failure. */
function untoldChanges({ judged, suite, before, }, was, now) {
    const own = before?.suites.find(({ name }) => name === suite.name);
    if (suite.agent !== undefined && own?.agent !== undefined)
        return [];
    const { failOn } = judged.config;
    if ((0,levels/* ruleOptions */.j)(judged.config, 'set/weakened').level === 'off' && !(0,levels/* fails */.c)('set/weakened', failOn))
        return [];
    const asked = new Set(now.map(({ digest }) => digest));
    const ids = new Set(now.map(({ id }) => id));
    const changed = was.filter(({ digest }) => !asked.has(digest));
    if (changed.length === 0)
        return [];
    const edited = changed.filter(({ id }) => ids.has(id)).length;
    const gone = changed.length - edited;
    const phrases = [
        ...(gone === 0 ? [] : [`${(0,format/* plural */.LS)(gone, 'case')} removed or made ${gone === 1 ? 'a draft' : 'drafts'}`]),
        ...(edited === 0 ? [] : [`${gone === 0 ? (0,format/* plural */.LS)(edited, 'case') : (0,format/* count */.U9)(edited)} edited`]),
    ];
    const side = suite.agent === undefined ? 'no agent' : 'no agent at the merge base';
    const they = changed.length === 1 ? 'it' : 'they';
    return [`${phrases.join(', ')}; ${side}: whether ${they} would fail as ${they} stood is not measured.`];
}

// EXTERNAL MODULE: ./build/jobs/set-findings.js + 12 modules
var set_findings = __webpack_require__(32098);
;// CONCATENATED MODULE: ./build/jobs/new-set-findings.js












/** What a change brings into a set of cases: findings that were there before are counted, not told again. */
async function newSetFindings(request) {
    const { project, head, judged, suite, now } = request;
    const { directory } = head.checkout;
    const samplesIn = (0,external_node_path_.join)(project.repository.root, project.folder);
    const read = await casesOrNone(() => (0,all_cases/* readAllCases */.t)(directory, suite, judged));
    const found = await (0,set_findings/* setFindings */.p)({
        directory,
        loaded: judged,
        suite,
        prompts: head.prompts,
        cases: read.cases,
        drafts: read.drafts,
        whole: read.whole,
        files: [],
        samplesIn,
    });
    const before = await setBefore(request, samplesIn, { ...found, cases: read.cases });
    const isKnown = before === undefined ? () => false : knownBefore(before, found.grounds);
    const current = (0,standing/* standing */.JA)(found.findings, judged.config, now);
    const fresh = current.filter((finding) => !isKnown(finding));
    const stood = current.filter((finding) => isKnown(finding) && finding.level !== 'off');
    const isGate = set_rules/* SET_RULES */.p.some(({ id }) => (0,levels/* fails */.c)(id, judged.config.failOn));
    const lost = before === undefined ? [] : await lostToRules(request, samplesIn, before, found);
    const gated = lost.filter(({ rule }) => (0,levels/* fails */.c)(rule, judged.config.failOn));
    return {
        findings: fresh,
        remarks: [
            ...stoodBefore(stood.length),
            ...(before?.problem === undefined || fresh.length === 0 ? [] : [notAllKnown(before.problem)]),
            ...(isGate ? [] : found.problems.map(notLookedFor)),
            ...lost.filter((one) => !gated.includes(one)).map(noLongerJudged),
            ...neverJudged(judged.config.failOn),
            ...(before === undefined ? [] : untoldChanges(request, before.cases, read.cases)),
        ],
        problems: [...(isGate ? found.problems : []), ...gated.map((one) => notJudged(one, judged, suite))],
    };
}
/**
 * The same judgement on the suite as the merge base has it, steps included: what a change makes of a scorer is new.
 * Absent where it has no such suite.
 */
async function setBefore({ project, sides, checkouts, head, judged, suite, before }, samplesIn, current) {
    const own = before?.suites.find(({ name }) => name === suite.name);
    if (own === undefined)
        return undefined;
    if (!(await touchesSet(project, sides, head.checkout, suite, current.cases)))
        return current;
    const { directory } = await checkouts.of(sides.mergeBase);
    const { cases, drafts, problems, whole } = await casesOrNone(() => (0,all_cases/* readAllCases */.t)(directory, own, judged));
    const prompts = await (0,suite_side/* readPrompts */.wZ)(own, directory);
    const found = await (0,set_findings/* setFindings */.p)({
        directory,
        loaded: judged,
        suite: own,
        prompts,
        cases,
        drafts,
        whole,
        files: [],
        samplesIn,
    });
    const [problem] = [...problems, ...found.problems];
    return { ...found, cases, ...(problem === undefined ? {} : { problem }) };
}
/** Those that can be read; a suite without files of cases has none. */
async function casesOrNone(read) {
    const all = await (0,values_problem/* attempt */.CD)(read);
    const { cases, drafts, problems } = all.ok ? all.value : { cases: [], drafts: [], problems: all.problems };
    return { cases, drafts, problems, whole: problems.length === 0 };
}

// EXTERNAL MODULE: ./build/gather/samples.js
var samples = __webpack_require__(87589);
// EXTERNAL MODULE: ./build/production/shift/compared-sides.js
var compared_sides = __webpack_require__(58169);
// EXTERNAL MODULE: ./build/production/shift/fewest.js
var fewest = __webpack_require__(58767);
// EXTERNAL MODULE: ./build/production/shift/input-texts.js
var input_texts = __webpack_require__(34420);
// EXTERNAL MODULE: ./build/production/shift/novel-texts.js
var novel_texts = __webpack_require__(56890);
;// CONCATENATED MODULE: ./build/production/shift/novel-share.js




/**
 * How much of what production asks resembles no case: a figure without a test, so that it takes little time. Inputs in
 * which no text can be told are left out on both sides.
 */
function novelShare(caseInputs, sampleInputs) {
    const [cases, samples] = [textsOf(caseInputs), textsOf(sampleInputs)];
    const lack = (0,fewest/* tooFew */.d)({ n: cases.length, what: 'cases' }, { n: samples.length, what: 'inputs' });
    if (lack !== undefined)
        return { tooFew: lack };
    const sides = (0,compared_sides/* comparedSides */.Q)(cases, samples);
    const { share, expected } = (0,novel_texts/* novelTexts */.f)(sides);
    return { share, expected, of: sides.current.length };
}
function textsOf(inputs) {
    return (0,input_texts/* inputTexts */.L)(inputs.map((input) => ({ input }))).map(({ text }) => text);
}

// EXTERNAL MODULE: ./build/production/windows.js
var windows = __webpack_require__(88651);
// EXTERNAL MODULE: ./build/values/days.js
var days = __webpack_require__(83012);
;// CONCATENATED MODULE: ./build/jobs/production-seen.js






/** So many are compared, the newest: a check of a pull request is waited for. */
const MOST_SAMPLES = 1_000;
/** How much of what production was last asked resembles no case; `undefined` where the config names no samples. */
async function seenProduction(request) {
    const { samplesIn, casesIn, loaded, suite, now } = request;
    const read = await (0,samples/* readSamples */.a)(samplesIn, suite, loaded, new Date(now));
    if (read.samples === undefined)
        return undefined;
    if (read.problems.length > 0)
        return notTold('not all samples could be read');
    const newest = newestOf(read.samples, now);
    if (newest === undefined)
        return notTold('no sample says when it was asked');
    const cases = await (0,values_problem/* attempt */.CD)(() => (0,all_cases/* readAllCases */.t)(casesIn, suite, loaded));
    if (!cases.ok || cases.value.problems.length > 0)
        return notTold('the cases could not be read');
    const isRecent = (0,windows/* windowsOf */.R5)(read.samples, now).now.length > 0;
    const { now: asked } = (0,windows/* windowsOf */.R5)(read.samples, isRecent ? now : newest);
    const last = asked.toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0)).slice(0, MOST_SAMPLES);
    const novel = novelShare(inputsOf(cases.value.cases), inputsOf(last));
    if ('tooFew' in novel)
        return notTold(novel.tooFew);
    return { kind: 'told', ...novel, ...(isRecent ? {} : { upTo: (0,days/* dayOf */.kb)(newest) }) };
}
function inputsOf(items) {
    return items.map(({ input }) => input);
}
function newestOf(samples, now) {
    const newest = samples.reduce((last, { at = -1 }) => (at > now ? last : Math.max(last, at)), -1);
    return newest === -1 ? undefined : newest;
}
function notTold(reason) {
    return { kind: 'not-told', reason };
}

;// CONCATENATED MODULE: ./build/jobs/removed-suites.js
/** What the base branch measures cannot be taken out of sight by the very change that would be measured. */
function removedSuites({ config, locate }, before, chosen) {
    const kept = new Set(config.suites.map(({ name }) => name));
    return (before?.suites ?? [])
        .filter(({ name, agent }) => agent !== undefined && !kept.has(name))
        .filter(({ name }) => chosen.length === 0 || chosen.includes(name))
        .map(({ name }) => ({
        suite: name,
        cases: 0,
        measurement: { kind: 'failed', problems: [noLongerMeasured(name, 'the suite', locate(['suites']))] },
    }));
}
/** The suite is still there, and its agent is not. */
function removedAgent(suite, { locate }) {
    return noLongerMeasured(suite, 'its agent', locate(['suites', suite]));
}
function noLongerMeasured(suite, what, location) {
    return {
        message: `the base branch measures \`${suite}\`, and this change removes ${what}: nothing was measured`,
        location,
        remedy: 'Put it back; where the removal is meant, whoever may override the check merges it',
    };
}

;// CONCATENATED MODULE: ./build/jobs/pull-request.js

























/** Checks what a pull request does to the agent and to its eval set; gives all that a comment says, as data. */
async function checkPullRequest(job) {
    const checkouts = new gather_checkouts/* Checkouts */.g(job.project);
    try {
        return await check(job, checkouts);
    }
    finally {
        await checkouts.remove();
    }
}
async function check(job, checkouts) {
    const { project, sides, world } = job;
    const head = sides.head.kind === 'commit' ? await checkouts.of(sides.head.sha) : checkouts.workingTree(sides.head);
    const loaded = await (0,gather_project/* readConfigIn */.Sm)(head.root, project);
    const base = await (0,gather_policy/* readPolicy */.T)(world, project, sides.tip);
    const policy = base.kind === 'read' ? base.config : undefined;
    const { config, changes } = (0,config_policy/* applyPolicy */.V)(loaded, policy);
    const before = await (0,gather_policy/* configAt */.E)(project, sides.mergeBase);
    const { history } = policy ?? config;
    const known = [config, loaded.config, policy, before].flatMap((one) => one?.suites ?? []);
    const redactor = (0,redact/* makeRedactor */.$)((0,secrets/* secretsOf */.F)(world.environment, known));
    const failOn = [...new Set([...config.failOn, ...job.failOn])];
    const now = job.asOf ?? world.now;
    const judged = { ...loaded, config: { ...config, failOn } };
    const context = { job, checkouts, head, loaded, judged, before, history, redactor, now };
    const suites = [];
    const findings = [];
    const problems = [];
    for (const suite of (0,gather_project/* chosenSuites */.sM)(judged, job.suites)) {
        const checked = await checkSuite(context, suite);
        suites.push(checked.report);
        findings.push(...checked.findings);
        problems.push(...checked.problems);
    }
    suites.push(...removedSuites(loaded, before, job.suites));
    const workflows = await (0,changed_workflows/* changedWorkflows */.H)(project.repository, sides);
    findings.push(...(0,changed/* policyChanged */.X)({ changes, workflows }, (0,levels/* ruleOptions */.j)(config, 'policy/changed')));
    const shown = (0,standing/* standing */.JA)(findings, config, now);
    const verdicts = suites.flatMap(({ measurement }) => verdictsOf(measurement));
    return {
        config: (0,gather_project/* configPath */.eQ)(project),
        base: { revision: sides.mergeBase },
        head: { revision: (0,gather_sides/* revisionOf */.DT)(sides.head) },
        policy: {
            from: policy === undefined ? 'head' : 'base',
            revision: policy === undefined ? (0,gather_sides/* revisionOf */.DT)(sides.head) : sides.tip,
            ...(base.kind === 'unreadable' ? { baseUnreadable: true } : {}),
        },
        suites,
        findings: shown,
        failOn,
        problems: [...problems, ...suites.flatMap((suite) => silentAgents(suite, loaded))],
        ...(verdicts.length === 0 ? {} : { verdict: (0,verdict/* worstVerdict */.zP)(verdicts) }),
        exitCode: problems.length > 0 ? 2 : exitCodeOf(suites, (0,standing/* failing */.Jr)(shown, failOn)),
    };
}
async function checkSuite(context, suite) {
    const { job, checkouts, head, loaded, judged, before, now } = context;
    const { project, sides } = job;
    const side = await (0,suite_side/* openSide */.Ov)('head', head, loaded, ownSuite(loaded, suite.name) ?? suite);
    const set = await newSetFindings({ project, sides, checkouts, head: side, judged, suite, before, now });
    const cases = await (0,values_problem/* attempt */.CD)(() => (0,case_set/* indexCases */.mK)(head.directory, suite, loaded));
    const unreadable = [...(0,suite_side/* promptProblems */.J9)(side.prompts, loaded.file), ...(cases.ok ? [] : cases.problems)];
    const { measurement, changes, files } = unreadable.length > 0 || !cases.ok
        ? { measurement: { kind: 'failed', problems: unreadable }, files: [] }
        : await measureSuite(context, suite, side, cases.value);
    const counted = await Promise.all(files.map(({ side: name, file }) => (0,recorded_runs/* countReceipts */.f)(name, file)));
    const receipts = counted.map(({ counts }) => counts);
    const weakened = (0,findings/* weakenedFindings */.XD)(judged, changes);
    const remarks = [...weakened.remarks, ...set.remarks];
    const production = await seenProduction({
        samplesIn: (0,external_node_path_.join)(project.repository.root, project.folder),
        casesIn: head.directory,
        loaded,
        suite,
        now: job.world.now.getTime(),
    });
    return {
        report: {
            suite: suite.name,
            cases: cases.ok ? cases.value.digests.size : 0,
            measurement,
            ...(remarks.length === 0 ? {} : { remarks }),
            ...(production === undefined ? {} : { production }),
        },
        findings: [
            ...(0,findings/* pinFindings */.Cj)(judged, side.suite, side.prompts, cases.ok ? cases.value : undefined, receipts),
            ...(measurement.kind === 'compared'
                ? (0,findings/* stepFindings */.dQ)(judged.config, suite, measurement.comparison, measurement.decomposition)
                : []),
            ...weakened.findings,
            ...set.findings,
        ],
        problems: [...set.problems, ...weakened.problems].map((problem) => ({ ...problem, suite: suite.name })),
    };
}
async function measureSuite(context, suite, head, cases) {
    const { job, loaded, before, history, redactor } = context;
    const beforehand = before?.suites.find(({ name }) => name === suite.name);
    if (suite.agent === undefined) {
        return {
            measurement: beforehand?.agent !== undefined
                ? { kind: 'failed', problems: [removedAgent(suite.name, loaded)] }
                : { kind: 'not-run', reason: 'no agent: nothing was run' },
            files: [],
        };
    }
    return job.measure({
        world: job.world,
        project: job.project,
        suite,
        loaded,
        agent: suite.agent,
        cases,
        head,
        openBase: () => openBase(context, suite),
        history: { ...history, maxAge: maxAgeOf(history.maxAge, [suite, beforehand].some(hasFloatingModel)) },
        leg: job.leg,
        fresh: job.fresh,
        redactor,
    });
}
/** The suite as the merge base has it; where it has none, head's agent config in base's tree. */
async function openBase({ job, checkouts, loaded }, suite) {
    const checkout = await checkouts.of(job.sides.mergeBase);
    const name = (0,gather_project/* configPath */.eQ)(job.project);
    const own = await (0,values_problem/* attempt */.CD)(() => (0,gather_project/* readConfigIn */.Sm)(checkout.root, job.project));
    const before = own.ok ? ownSuite(own.value, suite.name) : undefined;
    if (own.ok && before?.agent !== undefined) {
        return { side: await (0,suite_side/* openSide */.Ov)('base', checkout, own.value, before), firstRun: false, remarks: [] };
    }
    const why = before === undefined
        ? `The base has no suite ${suite.name} in a readable ${name}`
        : `The base has no agent for ${suite.name}`;
    const side = own.ok && before !== undefined
        ? await (0,suite_side/* openSide */.Ov)('base', checkout, own.value, before)
        : await (0,suite_side/* openSide */.Ov)('base', checkout, loaded, ownSuite(loaded, suite.name) ?? suite);
    return { side, firstRun: true, remarks: [`${why}: head's agent config was used in base's tree.`] };
}
/** Of each side at which nothing completed, beside the reasons that the suite's own section gives. */
function silentAgents({ suite, measurement }, loaded) {
    if (measurement.kind !== 'compared')
        return [];
    return [measurement.head, measurement.base]
        .filter(({ trials }) => trials.planned > 0 && trials.completed === 0)
        .map((run) => ({ suite, ...(0,silent_agent/* silentAgent */.Z)(suite, run, loaded) }));
}
/** Behind a name that moves another model may answer tomorrow: on either side, a record then ages fast. */
function hasFloatingModel(suite) {
    return [...(suite?.models.values() ?? [])].some((model) => !(0,fixed_model/* isFixedModel */.s)(model));
}
function ownSuite({ config }, name) {
    return config.suites.find((suite) => suite.name === name);
}
function verdictsOf(measurement) {
    if (measurement.kind === 'compared')
        return [measurement.comparison.verdict];
    return measurement.kind === 'failed' || measurement.kind === 'pending' ? ['not-measured'] : [];
}
/** What could not be checked outweighs what fails: a figure that is missing is not a figure that is fine. */
function exitCodeOf(suites, failed) {
    if (suites.some(({ measurement }) => (0,unmeasured/* isUnmeasured */.q)(measurement)))
        return 2;
    return failed.length > 0 ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/jobs/pr.js










/** The whole pull-request job on local git. */
async function pr(world, options) {
    const project = await (0,gather_project/* openProject */.U8)(world, options.config);
    const found = await checkPullRequest({
        world,
        project,
        sides: await (0,gather_sides/* resolveSides */.vD)(project.repository, options.base, options.head),
        suites: options.suite,
        failOn: [],
        leg: '',
        measure: runBoth(async () => undefined),
        fresh: options.fresh,
        ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    });
    const report = { ...found, findings: (0,private_subjects/* maskSubjects */.a)(found.findings) };
    const comment = () => renderComment(report, { marker: commentMarkerOf(report) });
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderText(report, (0,output/* textOptions */.aW)(world)),
        markdown: comment,
        json: () => (0,report_json/* pullRequestJson */.NA)(report, comment()),
        findings: report.findings,
        problems: (0,report_json/* unmeasuredProblems */.IY)(report),
        exitCode: report.exitCode,
    });
    return report.exitCode;
}


/***/ }),

/***/ 84728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/agent/environment.js
var environment = __webpack_require__(96979);
// EXTERNAL MODULE: ./build/agent/home.js
var agent_home = __webpack_require__(50839);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
// EXTERNAL MODULE: ./build/system/process.js
var process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/installed.js
var system_installed = __webpack_require__(21582);
;// CONCATENATED MODULE: ./build/measure/dependencies.js



/** What package managers fill beside the code, and the files that decide what stands in it. */
const INSTALLED = [
    {
        folder: 'node_modules',
        decidedBy: ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
    },
    {
        folder: '.venv',
        decidedBy: ['pyproject.toml', 'requirements.txt', 'uv.lock', 'poetry.lock', 'Pipfile.lock'],
    },
];
/**
 * Lends a work tree the dependencies that are installed in the checkout, where both ask for the very same ones.
 * Otherwise the base would run on head's dependencies: refused, naming the key that installs each side its own.
 */
async function lendDependencies(checkout, workTree, folder, agentKey) {
    for (const place of new Set(['', folder])) {
        for (const { folder: installed, decidedBy } of INSTALLED) {
            const from = (0,external_node_path_.join)(checkout, place, installed);
            const to = (0,external_node_path_.join)(workTree, place, installed);
            if (!(await (0,system_installed/* exists */.t2)(from)) || (await (0,system_installed/* exists */.t2)(to)))
                continue;
            const different = await (0,system_installed/* differingFiles */.Ys)(decidedBy, (0,external_node_path_.join)(checkout, place), (0,external_node_path_.join)(workTree, place));
            if (different.length > 0) {
                throw new problem/* CouldNotCheck */.xy({
                    message: `${(0,external_node_path_.join)(place, installed)} was installed for another revision: ${different.join(', ')} differs between the two sides`,
                    location: agentKey,
                    expected: 'a `prepare` command, run once per revision in its own work tree',
                    remedy: 'Add for instance `prepare: [npm, ci]` under `agent`',
                });
            }
            await (0,system_installed/* linkFolder */.bx)(from, to);
        }
    }
}

;// CONCATENATED MODULE: ./build/measure/prepare.js






const LINES_SHOWN = 10;
/**
 * Makes a temporary work tree ready to run its agent: by the revision's own `prepare`, else with what is installed in
 * the checkout, as long as it is exactly what the revision asks for. The user's working tree is left as it is.
 */
async function prepare(world, project, side, { allowed, redact }) {
    const { checkout, suite, loaded } = side;
    if (!checkout.temporary || suite.agent === undefined)
        return;
    const key = ['suites', suite.name, 'agent'];
    const place = (path) => side.name === 'head' ? loaded.locate(path) : (0,places/* fileOnly */.Rs)(loaded.locate(path));
    if (suite.agent.prepare === undefined) {
        await lendDependencies(project.repository.root, checkout.root, project.folder, place(key));
        return;
    }
    const home = (0,agent_home/* temporaryHome */.R)();
    try {
        world.log.info(`${side.name}: ${suite.agent.prepare.join(' ')}`);
        const result = await (0,process/* runCommand */.d)(suite.agent.prepare, {
            cwd: checkout.directory,
            env: (0,environment/* childEnvironment */.Qc)(world.environment, { allowed, home: home.path }),
        });
        if (result.kind === 'exited' && result.code === 0)
            return;
        const why = result.kind === 'exited'
            ? `ended with exit code ${result.code}`
            : result.kind === 'not-started'
                ? `could not be started: ${result.reason}`
                : `was ended (${result.kind})`;
        throw new problem/* CouldNotCheck */.xy({
            message: `\`prepare\` of the ${side.name} side ${why}\n${redact(tail(result.stderr))}`,
            location: place([...key, 'prepare']),
            remedy: `Run \`${suite.agent.prepare.join(' ')}\` at ${checkout.commit.slice(0, 12)} to see what it needs`,
        });
    }
    finally {
        home.remove();
    }
}
function tail(text) {
    return text.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n');
}


/***/ }),

/***/ 32941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ pullRequestFolder),
/* harmony export */   DT: () => (/* binding */ defaultRunFile),
/* harmony export */   g1: () => (/* binding */ isReusable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_read_run_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11171);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99626);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78020);
/* harmony import */ var _system_installed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21582);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35928);






/** The folder of a pull request's runs of a suite, beside the config. */
function pullRequestFolder(project, suite, headRevision) {
    return recordsAt(project, 'pr', `${suite}-${headRevision}`);
}
/** The file where `evalgap run` keeps a run by default. */
function defaultRunFile(project, name) {
    return recordsAt(project, 'runs', name);
}
/**
 * A place for records, which are kept out of git, whatever the repository ignores. A revision may have committed a link
 * by this name: nothing is written where it leads. It may have committed records as well: none of them is ever read.
 */
async function recordsAt({ repository, folder }, kind, name) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, folder, '.evalgap', kind);
    if (!(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainOrAbsent */ .LG)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root))) || !(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainOrAbsent */ .LG)(root))) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
            message: `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.evalgap', kind)} is a link or a file, and run files are kept there`,
            expected: 'a folder, or nothing yet',
            remedy: 'Remove it from the repository',
        });
    }
    const own = [...folder.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep), '.evalgap'].filter((part) => part !== '').join('/');
    const place = `${own}/${kind}/${name}`;
    if ((await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedUnder */ .fh)(repository, own)).some((path) => isSameOrWithin(path, place) || isSameOrWithin(place, path))) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
            message: `${place} is committed, and a run is to be kept there`,
            expected: 'runs that were made here, not some that a commit brought along',
            remedy: `Take it out of the repository: \`git rm -r --cached ${own}/${kind}\``,
        });
    }
    const ignore = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore');
    if (!(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(ignore)))
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeText */ .x3)(ignore, '*\n');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name);
}
/** To some file systems `A` and `a` are one name. */
function isSameOrWithin(path, folder) {
    return `${path}/`.toLowerCase().startsWith(`${folder}/`.toLowerCase());
}
/** Whether a run file holds trials of the very same thing at the same commit, and is young enough for them to count. */
async function isReusable(file, header, now, maxAge) {
    if (!(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(file)))
        return false;
    try {
        const { header: found } = await (0,_run_read_run_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunFile */ .m8)((0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(file), file);
        const age = now.getTime() - Date.parse(found.startedAt);
        if (found.revision !== header.revision)
            return false;
        return age >= 0 && age <= maxAge && JSON.stringify(found.fingerprint) === JSON.stringify(header.fingerprint);
    }
    catch (error) {
        if (error instanceof _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 50918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ silentAgent)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97532);

/** No trial of a suite completed at a revision: the first reason that is known, and where to look. */
function silentAgent(suite, { revision, errors }, { locate }) {
    return {
        message: `no trial of \`${suite}\` completed at ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRevision */ .w7)(revision)}: ${errors[0]?.reason ?? 'the agent did not answer'}`,
        location: locate(['suites', suite, 'agent']),
        remedy: 'Run the agent by hand on one request of docs/agent-protocol.md, and see what it answers',
    };
}


/***/ }),

/***/ 58169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ comparedSides)
/* harmony export */ });
/* harmony import */ var _privacy_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33200);
/* harmony import */ var _similarity_tf_idf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95742);
/* harmony import */ var _stats_random_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52681);



/** More see what is smaller than anybody acts upon, and take time that grows with their square. */
const MOST = 2_000;
/** Characters of a text: what is wanted stands at its start, and what follows is often quoted. */
const LONGEST = 2_000;
/** Characters of both sides together; where they are more, texts are compared by fewer characters each. */
const ROOM = 1_000_000;
const SEED = 1;
/**
 * Both sides made comparable: at most 2,000 texts of each, drawn by a fixed seed from the sorted texts, so that their
 * order has no say; without what is private, so that a text that was redacted before equals one that was not; and cut.
 * How rare a gram is, is told from both sides together: by the reference alone all that it lacks would weigh the same.
 */
function comparedSides(reference, current) {
    const drawn = [drawnFrom(reference), drawnFrom(current)];
    const longest = Math.min(LONGEST, Math.floor(ROOM / (drawn[0].length + drawn[1].length)));
    const [one, other] = drawn.map((side) => side.map(({ text, place }) => ({ text: shortened(text, longest), place })));
    const [first, second] = [one ?? [], other ?? []];
    const all = [...first, ...second].map(({ text }) => text);
    return {
        reference: first,
        current: second,
        similarities: { count: all.length, values: (0,_similarity_tf_idf_js__WEBPACK_IMPORTED_MODULE_1__/* .innerProducts */ .H)((0,_similarity_tf_idf_js__WEBPACK_IMPORTED_MODULE_1__/* .tfIdfVectors */ .S)(all)) },
        seed: seedOf(all),
    };
}
function drawnFrom(texts) {
    const sorted = texts.map((text, place) => ({ text, place })).sort(byText);
    if (sorted.length <= MOST)
        return sorted;
    const places = Int32Array.from(sorted.keys());
    (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_2__/* .drawToFront */ .Vc)(places, MOST, (0,_stats_random_js__WEBPACK_IMPORTED_MODULE_2__/* .randomFrom */ .cG)(SEED));
    return Array.from(places.subarray(0, MOST).sort(), (nth) => sorted[nth]).filter((text) => text !== undefined);
}
function byText(one, other) {
    if (one.text === other.text)
        return one.place - other.place;
    return one.text < other.text ? -1 : 1;
}
/** Cut before as well, to little more than is needed: what is looked through for private data takes time. */
function shortened(text, longest) {
    return (0,_privacy_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholders */ .F)()(text.slice(0, longest * 2)).slice(0, longest);
}
/** One seed for all would meet the luck of its draws again at every look. The hash is FNV-1a (Fowler et al.). */
function seedOf(texts) {
    let hash = 0x811c9dc5;
    for (const text of texts)
        for (let index = 0; index <= text.length; index += 1)
            hash = Math.imul(hash ^ (index < text.length ? text.charCodeAt(index) : 0xffff), 0x01000193);
    return hash;
}


/***/ }),

/***/ 58767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ FEWEST),
/* harmony export */   d: () => (/* binding */ tooFew)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97532);

/** Fewer texts on a side tell too little: even if every fourth were of a new kind, that would likely stay unseen. */
const FEWEST = 200;
/** What was lacking on either side, as a phrase; `undefined` where there is enough. */
function tooFew(...sides) {
    const lacking = sides.filter(({ n }) => n < FEWEST).map(({ n, what }) => `${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n)} of ${FEWEST} ${what}`);
    return lacking.length === 0 ? undefined : `too few to tell: ${lacking.join(' and ')}`;
}


/***/ }),

/***/ 34420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ inputTexts)
/* harmony export */ });
/* harmony import */ var _written_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28065);

/** The inputs in which a text can be told. The others are not compared. */
function inputTexts(items) {
    return items.flatMap((item) => {
        const written = (0,_written_text_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v)(item.input);
        return written === undefined ? [] : [{ item, text: written.text }];
    });
}


/***/ }),

/***/ 56890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ novelTexts)
/* harmony export */ });
/* harmony import */ var _stats_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95462);

/** So many of the cases themselves count as resembling no other: what is rarer among them cannot be told from novel. */
const RARE = 0.05;
/** Cases after the nearest one that tell how alike texts are anyway, by their language and their length. */
const AROUND = 10;
/** So many novel texts that are more like a text than any of the reference make it one of them. */
const FELLOWS = 2;
/** Similarities are kept in 32 bits: equal ones may differ by this. */
const ROUNDING = 1e-6;
/**
 * The current texts that stand apart from the reference as only 5 of 100 of its own do from its others: their nearest is
 * far off, or hardly nearer than the ten after it. By the first alone a few lone texts of another language would set the
 * bound for all, and a new kind of request in the language of most would be known by its function words. What is more
 * like two of these than like any of the reference is novel with them.
 */
function novelTexts({ reference, current, similarities }) {
    const { count, values } = similarities;
    const nearest = (0,_stats_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestIn */ .Or)(similarities, Int32Array.from(reference.keys()), AROUND + 1);
    const all = Array.from({ length: count }, (_, one) => {
        const [near = 0, ...around] = nearest.subarray(one * (AROUND + 1), (one + 1) * (AROUND + 1));
        return { near, ahead: logarithm(near) - around.reduce((sum, next) => sum + logarithm(next), 0) / AROUND };
    });
    const own = all.slice(0, reference.length);
    const isApart = boundOf(own);
    const others = all.slice(reference.length).map((text, place) => ({ ...text, place }));
    const apart = others.filter(isApart).map(({ place }) => place);
    const isFellow = ({ near, place }) => {
        const row = (reference.length + place) * count + reference.length;
        return apart.filter((other) => (values[row + other] ?? 0) > near + ROUNDING).length >= FELLOWS;
    };
    const places = others.filter((text) => isApart(text) || isFellow(text)).map(({ place }) => place);
    return {
        places,
        share: places.length / current.length,
        expected: own.filter(isApart).length / own.length,
        usual: own.map(({ near }) => near).toSorted((one, other) => one - other)[Math.floor(RARE * own.length)] ?? 0,
    };
}
/** Both bounds leave the same number of the reference behind, and together at most 5 of 100. */
function boundOf(own) {
    const nears = own.map(({ near }) => near).sort((one, other) => one - other);
    const aheads = own.map(({ ahead }) => ahead).sort((one, other) => one - other);
    for (let behind = Math.floor(RARE * own.length); behind >= 0; behind -= 1) {
        const [near, ahead] = [(nears[behind] ?? 0) - ROUNDING, (aheads[behind] ?? 0) - ROUNDING];
        const isApart = (text) => text.near < near || text.ahead < ahead;
        if (own.filter(isApart).length <= RARE * own.length)
            return isApart;
    }
    return () => false;
}
function logarithm(similarity) {
    return Math.log(Math.max(_stats_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAST */ .K1, similarity));
}


/***/ }),

/***/ 95742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ innerProducts),
/* harmony export */   S: () => (/* binding */ tfIdfVectors)
/* harmony export */ });
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52524);
/* harmony import */ var _numbering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41873);


const LONGEST_GRAM = 4;
/** A gram is known by its last character and by the number of the gram before that, which is above all characters. */
const CHARACTERS = 0x110000;
/**
 * Texts as vectors of their character 2- to 4-grams: how often each occurs, times how rare it is among these texts,
 * ln((1 + n)/(1 + df)) + 1 (Salton, Buckley 1988, smoothed), scaled to length 1. Texts are compared with a blank on
 * either side, so that a word at an end is what it is elsewhere and the shortest text has grams; all empty ones are
 * the same text. What a word means is not in it.
 */
function tfIdfVectors(texts) {
    const { starts, grams, counts, width } = gramCounts(texts);
    const heldBy = new Int32Array(width);
    for (const gram of grams)
        heldBy[gram] = (heldBy[gram] ?? 0) + 1;
    const weights = new Float32Array(grams.length);
    for (let nth = 0; nth < texts.length; nth += 1) {
        const [start, end] = [starts[nth] ?? 0, starts[nth + 1] ?? 0];
        let squares = 0;
        for (let entry = start; entry < end; entry += 1) {
            const rarity = Math.log((1 + texts.length) / (1 + (heldBy[grams[entry] ?? 0] ?? 0))) + 1;
            const weight = (counts[entry] ?? 0) * rarity;
            weights[entry] = weight;
            squares += weight * weight;
        }
        const length = Math.sqrt(squares);
        for (let entry = start; entry < end; entry += 1)
            weights[entry] = (weights[entry] ?? 0) / length;
    }
    return { starts, grams, weights, width };
}
/** The inner products of all vectors with each other, at `one * n + other`: 0..1 but for rounding. */
function innerProducts({ starts, grams, weights, width }) {
    const count = starts.length - 1;
    const products = new Float32Array(count * count);
    const { places, entries, from } = holders(starts, grams, width);
    const filled = from.slice(0, width);
    const row = new Float64Array(count);
    for (let one = 0; one < count; one += 1) {
        row.fill(0, 0, one);
        for (let entry = starts[one] ?? 0; entry < (starts[one + 1] ?? 0); entry += 1) {
            const gram = grams[entry] ?? 0;
            const weight = weights[entry] ?? 0;
            const end = filled[gram] ?? 0;
            for (let holder = from[gram] ?? 0; holder < end; holder += 1) {
                const other = places[holder] ?? 0;
                row[other] = (row[other] ?? 0) + weight * (entries[holder] ?? 0);
            }
            places[end] = one;
            entries[end] = weight;
            filled[gram] = end + 1;
        }
        for (let other = 0; other < one; other += 1) {
            const product = row[other] ?? 0;
            products[one * count + other] = product;
            products[other * count + one] = product;
        }
        products[one * count + one] = 1;
    }
    return products;
}
/** Room for which texts hold a gram, with its weight there; that of a gram begins at `from[gram]`. */
function holders(starts, grams, width) {
    const from = new Int32Array(width + 1);
    for (const gram of grams)
        from[gram + 1] = (from[gram + 1] ?? 0) + 1;
    for (let gram = 0; gram < width; gram += 1)
        from[gram + 1] = (from[gram + 1] ?? 0) + (from[gram] ?? 0);
    const all = starts.at(-1) ?? 0;
    return { places: new Int32Array(all), entries: new Float32Array(all), from };
}
function gramCounts(texts) {
    const compared = texts.map((text) => Int32Array.from(` ${(0,_comparable_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Z)(text)} `, (character) => character.codePointAt(0) ?? 0));
    const room = compared.reduce((sum, { length }) => sum + length * (LONGEST_GRAM - 1), 0);
    const [grams, counts] = [new Int32Array(room), new Int32Array(room)];
    const starts = new Int32Array(texts.length + 1);
    // Of each gram, the entry that it last had: another text's where that lies before this one's first.
    const lastEntries = new Int32Array(room).fill(-1);
    const numberOf = (0,_numbering_js__WEBPACK_IMPORTED_MODULE_1__/* .numbering */ .u)();
    let [filled, width] = [0, 0];
    for (const [nth, characters] of compared.entries()) {
        const start = filled;
        for (let first = 0; first < characters.length - 1; first += 1) {
            let head = characters[first] ?? 0;
            const end = Math.min(characters.length, first + LONGEST_GRAM);
            for (let last = first + 1; last < end; last += 1) {
                const gram = numberOf(head, characters[last] ?? 0);
                head = CHARACTERS + gram;
                const entry = lastEntries[gram] ?? -1;
                if (entry >= start) {
                    counts[entry] = (counts[entry] ?? 0) + 1;
                    continue;
                }
                lastEntries[gram] = filled;
                grams[filled] = gram;
                counts[filled] = 1;
                filled += 1;
                if (gram === width)
                    width += 1;
            }
        }
        starts[nth + 1] = filled;
    }
    return { starts, grams: grams.slice(0, filled), counts: counts.slice(0, filled), width };
}


/***/ }),

/***/ 95462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ LEAST),
/* harmony export */   Or: () => (/* binding */ nearestIn),
/* harmony export */   ob: () => (/* binding */ strangers)
/* harmony export */ });
/** So many of its nearest are kept of each thing: hardly ever are all of them in the one group that is not asked for. */
const KEPT = 32;
/** How alike each of the things is to those of the group that are most like it, itself left out; 0 where there are fewer. */
function nearestIn({ count, values }, group, many) {
    const nearest = new Float64Array(count * many);
    for (let one = 0; one < count; one += 1) {
        const last = (one + 1) * many - 1;
        for (const other of group) {
            const similarity = values[one * count + other] ?? 0;
            if (other === one || similarity <= (nearest[last] ?? 0))
                continue;
            let place = last;
            for (; place > one * many && (nearest[place - 1] ?? 0) < similarity; place -= 1)
                nearest[place] = nearest[place - 1] ?? 0;
            nearest[place] = similarity;
        }
    }
    return nearest;
}
/** Below this a similarity says no more: what is all but nothing must not weigh by how little it is. */
const LEAST = 0.05;
/** Of all things, so many have their nearest further off than what counts as far. */
const FAR = 0.1;
/** And so many have it further off than what counts as a like one, for things that have none in the first group. */
const ALIKE = 0.25;
/**
 * Two ways in which things of the second group may be strangers to the first. *Far*: they lack a near one in the first
 * group more than those of the first lack one among themselves. *Alike*: they have near ones in their own group rather
 * than in the first, as a new kind has that is asked by many. Both are means of logarithms, so that half as near counts
 * the same everywhere, and of the nearness beyond a bound nothing counts: else copies of the first group in the second
 * would pay for its strangers. The bounds are of all things together and know nothing of groups.
 */
function strangers(similarities, first) {
    const { count, values } = similarities;
    const { neighbours, nearness, kept } = neighboursOf(similarities);
    const [far, alike] = boundsOf(nearness, kept);
    const lackOf = (group, { inFirst }) => {
        let sum = 0;
        for (const one of group)
            sum += Math.max(0, far - nearestOf(one, 1, inFirst));
        return sum / group.length;
    };
    return [
        (split) => lackOf(split.second, split) - lackOf(split.first, split),
        ({ second, inFirst }) => {
            let sum = 0;
            for (const one of second) {
                const inOther = nearestOf(one, 1, inFirst);
                if (inOther < alike)
                    sum += Math.max(0, Math.min(alike, nearestOf(one, 0, inFirst)) - inOther);
            }
            return sum / (count - first);
        },
    ];
    function nearestOf(one, which, inFirst) {
        for (let place = one * kept; place < (one + 1) * kept; place += 1)
            if (inFirst[neighbours[place] ?? 0] === which)
                return nearness[place] ?? 0;
        let most = 0;
        for (let other = 0; other < count; other += 1)
            if (inFirst[other] === which && other !== one)
                most = Math.max(most, values[one * count + other] ?? 0);
        return logarithm(most);
    }
}
function boundsOf(nearness, kept) {
    const nearest = nearness.filter((_, place) => place % kept === 0).sort();
    const at = (share) => nearest[Math.floor(share * nearest.length)] ?? 0;
    return [at(FAR), at(ALIKE)];
}
function logarithm(similarity) {
    return Math.log(Math.max(LEAST, similarity));
}
/** By thing, the `kept` others that it is most like, the nearest first, and how near they are. */
function neighboursOf({ count, values }) {
    const kept = Math.min(KEPT, count - 1);
    const neighbours = new Int32Array(count * kept);
    for (let one = 0; one < count; one += 1) {
        const [row, from] = [one * count, one * kept];
        let held = 0;
        for (let other = 0; other < count; other += 1) {
            if (other === one)
                continue;
            const similarity = values[row + other] ?? 0;
            if (held === kept && similarity <= (values[row + (neighbours[from + kept - 1] ?? 0)] ?? 0))
                continue;
            let place = from + (held < kept ? held : kept - 1);
            while (place > from && (values[row + (neighbours[place - 1] ?? 0)] ?? 0) < similarity) {
                neighbours[place] = neighbours[place - 1] ?? 0;
                place -= 1;
            }
            neighbours[place] = other;
            if (held < kept)
                held += 1;
        }
    }
    const nearness = Float64Array.from(neighbours, (other, place) => logarithm(values[Math.floor(place / kept) * count + other] ?? 0));
    return { neighbours, nearness, kept };
}


/***/ }),

/***/ 52681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ drawToFront),
/* harmony export */   cG: () => (/* binding */ randomFrom)
/* harmony export */ });
/* unused harmony exports xoshiro, below */
// Looked up once: a test by permuting asks for millions of numbers.
const { floor, imul } = Math;
/**
 * xoshiro128** (Blackman, Vigna 2018), its 128 bits filled from a seed by SplitMix (Steele et al. 2014). What is drawn
 * must be the same on every machine and tomorrow, which `Math.random` does not promise.
 */
function randomFrom(seed) {
    const next = splitMix(seed);
    return xoshiro([next(), next(), next(), next()]);
}
/** The generator itself, on from a state of four numbers of 32 bits that are not all zero. */
function xoshiro(state) {
    let [a, b, c, d] = state;
    return () => {
        const result = imul(rotated(imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotated(d, 11);
        return result;
    };
}
/** A whole number from 0 to `most` − 1; `most` lies far below 2³², so that none is likelier to notice. */
function below(random, most) {
    return floor((random() / 2 ** 32) * most);
}
/** Brings any `size` of the places to the front, each choice as likely as another (Fisher, Yates 1938). */
function drawToFront(places, size, random) {
    for (let index = 0; index < size; index += 1) {
        const from = index + below(random, places.length - index);
        const drawn = places[from] ?? 0;
        places[from] = places[index] ?? 0;
        places[index] = drawn;
    }
}
function rotated(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}
function splitMix(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        let mixed = imul(state ^ (state >>> 16), 0x21f0aaad);
        mixed = imul(mixed ^ (mixed >>> 15), 0x735a2d97);
        return (mixed ^ (mixed >>> 15)) >>> 0;
    };
}


/***/ })

};
