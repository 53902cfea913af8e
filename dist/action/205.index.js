export const id = 205;
export const ids = [205];
export const modules = {

/***/ 17418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32074);


/** Files of at most 1 MB come with their content; of a link or a folder there is none. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('file'), encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('base64'), content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/**
 * The text of a file on the default branch, for jobs without a checkout; `undefined` when no plain file of at most
 * 1 MB stands there. Throws what else GitHub threw.
 */
async function readDefaultBranch(client, path) {
    try {
        const { data } = await client.octokit.rest.repos.getContent({ ...client.in, path });
        const file = fileSchema.safeParse(data);
        return file.success ? Buffer.from(file.data.content, 'base64').toString('utf8') : undefined;
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 78730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failureForm)
/* harmony export */ });
/* harmony import */ var _gather_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40779);
/* harmony import */ var _github_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17418);
/* harmony import */ var _production_failures_form_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7731);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99626);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35928);
/* harmony import */ var _on_github_commands_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43112);






/** The layout of the default branch's form, as people have worded it; our own where there is none that can be read. */
async function failureForm({ world, inputs }, client) {
    const project = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(() => (0,_gather_project_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(world, inputs.config));
    const text = project.ok
        ? await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readInside */ .xO)(project.value.repository.root, _production_failures_form_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FORM_PATH */ .d3)
        : await (0,_on_github_commands_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .requested */ .lT)(`read ${_production_failures_form_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FORM_PATH */ .d3}`, 'contents: read', () => (0,_github_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .readDefaultBranch */ .y)(client, _production_failures_form_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FORM_PATH */ .d3));
    return (text === undefined ? undefined : (0,_production_failures_form_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layoutOf */ .aH)(text)) ?? _production_failures_form_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDARD_LAYOUT */ .TG;
}


/***/ }),

/***/ 26205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draft: () => (/* binding */ draft)
});

// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/sections/problem-list.js
var problem_list = __webpack_require__(47392);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/draft/body.js
var body = __webpack_require__(53723);
// EXTERNAL MODULE: ./build/report/draft/drafted-words.js
var drafted_words = __webpack_require__(31037);
;// CONCATENATED MODULE: ./build/report/draft/summary.js






/** What a run has drafted and where it waits, for the summary of the job. */
function draftSummary(outcome) {
    const { drafted, leftOut, problems, remarks } = outcome;
    return [
        (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${titleOf(outcome)}`),
        ...(0,problem_list/* problemBlocks */.OT)(problems),
        ...place(outcome),
        ...(drafted.length === 0 ? [] : [(0,body/* draftTable */.CU)(drafted)]),
        ...(0,body/* notDrafted */.ol)(leftOut),
        ...(remarks.length === 0
            ? []
            : [(0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* strong */.ko)('To know')}`), (0,blocks/* list */.p_)(remarks.map((one) => [(0,words/* sentence */.em)(one)]))]),
    ];
}
function titleOf({ drafted, problems }) {
    if (drafted.length > 0)
        return `${(0,format/* plural */.LS)(drafted.length, 'case')} drafted from failures`;
    return problems.length > 0 ? 'No case could be drafted' : 'No new case to draft';
}
function place({ place: where, drafted }) {
    if (where.kind === 'none')
        return [];
    if (where.kind === 'pull-request') {
        const what = drafted.length > 0 ? 'They wait' : 'What was drafted before waits';
        return [(0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${what} in ${(0,words/* link */.nf)('a pull request', where.url)} to be finished.`)];
    }
    return [(0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,drafted_words/* draftedWords */.O)({ url: where.url })} ${whyNone(where)}`)];
}
function whyNone({ branch, why }) {
    const forbidden = 'Workflows may not open pull requests here (Settings, Actions, General). ';
    return (0,words/* words */.aL) `${why === 'setting' ? forbidden : ''}The branch is ${(0,words/* code */.aY)(branch)}.`;
}

// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/draft/failure-form.js
var failure_form = __webpack_require__(78730);
// EXTERNAL MODULE: ./build/jobs/draft/write-drafts.js + 14 modules
var write_drafts = __webpack_require__(56986);
// EXTERNAL MODULE: ./build/jobs/on-github/checking/measuring.js + 1 modules
var measuring = __webpack_require__(14212);
;// CONCATENATED MODULE: ./build/jobs/on-github/draft.js








/** Drafts cases from the failures that people confirmed, into one pull request. */
async function draft(context) {
    const { world, inputs, event, runner, redact, protect } = context;
    const foreign = otherBranch(context);
    if (foreign !== undefined) {
        runner.log.warning(foreign);
        return 0;
    }
    const project = await (0,gather_project/* openProject */.U8)(world, inputs.config);
    const loaded = await (0,gather_project/* readConfigIn */.Sm)(project.repository.root, project);
    protect((0,secrets/* secretsOf */.F)(world.environment, loaded.config.suites));
    // The one thing of the repository that runs here.
    if (loaded.config.suites.some((suite) => suite.redact !== undefined))
        await (0,measuring/* warnOfCredentials */.C)(context, project);
    const client = await context.client();
    const outcome = await (0,write_drafts/* writeDrafts */.g)({
        world,
        project,
        loaded,
        suites: (0,gather_project/* chosenSuites */.sM)(loaded, inputs.suites),
        layout: await (0,failure_form/* failureForm */.V)(context, client),
        client,
        place: event.place,
        login: inputs.botLogin,
        asOf: world.now.getTime(),
        redact,
    });
    for (const warning of warningsOf(outcome))
        runner.log.warning(redact(warning));
    await runner.summarize(redact((0,markdown/* toMarkdown */.l)(draftSummary(outcome))));
    await runner.setOutput('drafts-url', outcome.place.kind === 'none' ? '' : outcome.place.url);
    return outcome.problems.length > 0 ? 2 : 0;
}
function warningsOf({ problems, remarks, place }) {
    const byHand = place.kind === 'branch' && place.why === 'setting'
        ? [
            `Workflows may not open pull requests here. The drafted cases wait on the branch ${place.branch}: ${place.url}`,
        ]
        : [];
    return [...problems.map(problem/* formatProblem */.Vw), ...byHand, ...remarks];
}
/** Cases are drafted for the default branch alone: a run of another one is told so, and writes nothing. */
function otherBranch({ world, event }) {
    const ref = world.environment.GITHUB_REF ?? '';
    const { defaultBranch } = event.place;
    if (defaultBranch === undefined || ref === '' || ref === `refs/heads/${defaultBranch}`)
        return undefined;
    return `This run is of ${ref}: cases are drafted for the default branch alone`;
}


/***/ })

};
