export const id = 252;
export const ids = [252];
export const modules = {

/***/ 13252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/config/scalars.js
var scalars = __webpack_require__(94118);
// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/measure/compare-sides.js + 5 modules
var compare_sides = __webpack_require__(10692);
// EXTERNAL MODULE: ./build/measure/held-trials.js
var held_trials = __webpack_require__(98136);
// EXTERNAL MODULE: ./build/measure/known-side.js
var known_side = __webpack_require__(83729);
// EXTERNAL MODULE: ./build/measure/measurer.js
var measurer = __webpack_require__(34617);
// EXTERNAL MODULE: ./build/measure/run-both.js
var run_both = __webpack_require__(49316);
;// CONCATENATED MODULE: ./build/measure/from-measured.js










/** Between the machines of two jobs, in milliseconds. */
const CLOCKS_DIFFER = 300_000;
const ALIKE = 'the same prompts, cases, scorers, agent and config';
/**
 * Compares what an earlier job ran, and runs nothing. Prompts, cases, scorers and the agent's files are read anew: a
 * run file counts when it is of the very revision it has to be of, has that one's fingerprint, and holds every trial.
 */
function fromMeasured(folder) {
    return (0,measurer/* failingSoftly */.g)(async (request) => {
        const { suite, loaded, cases } = request;
        const left = folder.suites.find((one) => one.suite === suite.name);
        if (left === undefined)
            throw notMeasured(suite.name);
        if (left.problems.length > 0)
            throw new problem/* CouldNotCheck */.xy(left.problems);
        const headFile = fileOf(left, 'head');
        if (headFile === undefined)
            throw notMeasured(suite.name);
        const head = (0,known_side/* knownSide */.T8)(request, request.head, headFile);
        const opened = await request.openBase();
        const headRemarks = await requireWhole(request, head, known_side/* NO_FORMER */.yh);
        const baseFile = fileOf(left, 'base');
        if (baseFile === undefined) {
            if (!opened.firstRun)
                throw notMeasured(suite.name);
            return (0,run_both/* headAlone */.qJ)(request, head, (left.remarks[0] ?? 'the base was not run').replace(run_both/* FIRST_RUN */.Xq, ''));
        }
        const base = (0,known_side/* knownSide */.T8)(request, opened.side, baseFile);
        await requireWhole(request, base, known_side/* NO_FORMER */.yh);
        const former = await (0,known_side/* findFormer */.tn)(request, opened);
        return {
            ...(await (0,compare_sides/* compareSides */.GQ)({
                suite,
                loaded,
                cases,
                base: await withFormer(request, base, left, former),
                head: await withFormer(request, head, left, former),
                former,
                remarks: [...new Set([...opened.remarks, ...headRemarks, ...left.remarks, ...former.remarks])],
            })),
            files: left.files,
        };
    });
}
function fileOf({ files }, side, former) {
    return files.find((one) => one.side === side && one.former === former)?.file;
}
async function withFormer(request, side, left, former) {
    if (former.cases.size === 0)
        return side;
    const file = fileOf(left, side.name, true);
    if (file === undefined)
        throw notMeasured(request.suite.name);
    await requireWhole(request, { ...side, file }, former);
    return { ...side, former: { file } };
}
/** What a run file was made of decides whether it counts, whatever its name says; and a part of a run is none. */
async function requireWhole(request, side, former) {
    const { suite, cases, world } = request;
    const { revision } = side.checkout;
    const expected = await (0,known_side/* expectedHeader */.Ce)(request, side, former.cases.size === 0 ? undefined : former);
    const run = `the ${side.name} run of \`${suite.name}\``;
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(side.file), run);
    if (header.suite !== suite.name || JSON.stringify(header.fingerprint) !== JSON.stringify(expected.fingerprint)) {
        throw unfit(`${run} was made of something else than ${(0,format/* shortRevision */.w7)(revision)} holds`, ALIKE);
    }
    if (header.revision !== revision)
        throw unfit(`${run} was made at another commit than ${(0,format/* shortRevision */.w7)(revision)}`);
    const passed = world.now.getTime() - Date.parse(header.startedAt);
    if (!(passed >= -CLOCKS_DIFFER))
        throw unfit(`${run} does not say when it started, or names a time to come`);
    const digests = former.cases.size === 0 ? cases.digests : digestsOf(former);
    const { held, of } = await (0,held_trials/* countHeld */.r)(trials, digests, suite.trials);
    if (held < of) {
        throw unfit(`${run} holds ${held} of ${(0,format/* plural */.LS)(of, 'trial')}: it was cut short`, 'a line for each, also where it failed');
    }
    return side.name === 'head' && passed > scalars/* DAY */.d_ ? [`The head was measured ${(0,format/* age */.KW)(passed)} ago.`] : [];
}
function digestsOf({ cases }) {
    return new Map(Array.from(cases, ([id, { digest }]) => [id, digest]));
}
function unfit(message, expected) {
    return new problem/* CouldNotCheck */.xy({
        message,
        ...(expected === undefined ? {} : { expected }),
        remedy: 'Run all jobs of the workflow again',
    });
}
function notMeasured(suite) {
    return new problem/* CouldNotCheck */.xy({
        message: `the job that measures left no run of \`${suite}\` that can be compared`,
        remedy: 'See the log of that job, then run all jobs of the workflow again',
    });
}

// EXTERNAL MODULE: ./build/jobs/outcome.js
var outcome = __webpack_require__(10293);
// EXTERNAL MODULE: ./build/jobs/on-github/checking/check-sides.js + 87 modules
var check_sides = __webpack_require__(62494);
// EXTERNAL MODULE: ./build/jobs/on-github/checking/subject.js
var subject = __webpack_require__(71230);
// EXTERNAL MODULE: ./build/jobs/on-github/posting/handover.js
var handover = __webpack_require__(68285);
// EXTERNAL MODULE: ./build/jobs/on-github/posting/publish.js + 3 modules
var publish = __webpack_require__(54794);
;// CONCATENATED MODULE: ./build/jobs/on-github/report.js








/**
 * Judges what the job that measures has run, and tells everybody. It runs no code of the repository, so that it may
 * hold a token that writes, and can be run again alone.
 */
async function report(context) {
    const target = await (0,check_sides/* openTarget */.Ap)(context);
    if (await (0,subject/* isRestricted */.Ez)(context, target.subject, target.suites)) {
        context.runner.log.info('This pull request’s token can only read: its report is in the summary of the job that checked it, and a workflow on `workflow_run` comments');
        return 0;
    }
    const found = await judged(context, target);
    await (0,publish/* publish */.m)(context, target, found);
    return found.exitCode;
}
async function judged(context, target) {
    try {
        await (0,subject/* requireCurrent */.$L)(context, target.subject);
        return await (0,check_sides/* checkSides */.n$)(context, target, await measuredEarlier(context, target));
    }
    catch (error) {
        return (0,check_sides/* unchecked */.VJ)(target.subject, context.inputs, (0,outcome/* problemsOf */.G)(error, context.world));
    }
}
/** What was left may be missing, or of another head: each suite then says so, beside what can be checked without. */
async function measuredEarlier(context, { subject }) {
    const left = await (0,problem/* attempt */.CD)(async () => {
        const folder = await (0,handover/* takeMeasured */.mJ)(context);
        if (folder.head === subject.head)
            return folder;
        throw new problem/* CouldNotCheck */.xy({
            message: `the job that measures ran ${(0,format/* shortRevision */.w7)(folder.head)}, and this is about ${(0,format/* shortRevision */.w7)(subject.head)}`,
            remedy: 'Run all jobs of the workflow again',
        });
    });
    if (left.ok)
        return fromMeasured(left.value);
    const { problems } = left;
    return async () => ({ measurement: { kind: 'failed', problems }, files: [] });
}


/***/ })

};
