export const id = 663;
export const ids = [663,857];
export const modules = {

/***/ 69286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ applyPolicy)
});

// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/config/rule-ids.js
var rule_ids = __webpack_require__(51902);
// EXTERNAL MODULE: ./build/config/scalars.js
var scalars = __webpack_require__(94118);
;// CONCATENATED MODULE: ./build/config/policy-differences.js





const NONE = 'none';
/** Suite by suite in the order of the base, then what holds for all of them. */
function policyDifferences(base, head) {
    return [
        ...pairs(base.suites, head.suites).flatMap(([name, before, after]) => {
            return suiteDifferences(['suites', name], before, after).map((difference) => ({ ...difference, suite: name }));
        }),
        ...ruleDifferences(base, head),
        ...waiverDifferences(base.waivers, head.waivers),
        ...differ(['fail-on'], list(base.failOn), list(head.failOn)),
    ];
}
function suiteDifferences(at, base, head) {
    const env = [...at, 'agent', 'env'];
    if (head === undefined)
        return differ(at, 'a suite', NONE, 'head');
    if (base === undefined)
        return differ(env, NONE, list(head.agent?.env), 'head');
    return [
        ...differ([...at, 'margin'], (0,scalars/* formatShare */.T1)(base.margin), (0,scalars/* formatShare */.T1)(head.margin)),
        ...finalDifferences([...at, 'steps'], base.steps, head.steps),
        ...pairs(base.steps, head.steps).flatMap(([name, before, after]) => {
            return stepDifferences([...at, 'steps', name], before, after);
        }),
        ...(base.agent !== undefined && head.agent === undefined ? differ([...at, 'agent'], 'an agent', NONE, 'head') : []),
        ...(head.agent === undefined
            ? []
            : differ(env, list(base.agent?.env), list(head.agent.env), base.agent === undefined ? 'head' : 'base')),
    ];
}
/** Base's final step stays final where head still has it. */
function finalDifferences(at, base, head) {
    const before = base.find(({ final }) => final)?.name ?? NONE;
    const after = head.find(({ final }) => final)?.name ?? NONE;
    const counts = head.some(({ name }) => name === before) ? 'base' : 'head';
    return differ([...at, after, 'final'], before, after, counts).map((difference) => {
        return { ...difference, path: `${(0,describe/* formatKeyPath */.K7)(at)} (final)` };
    });
}
function stepDifferences(at, base, head) {
    if (base === undefined)
        return [];
    if (head === undefined)
        return differ(at, 'a step', NONE, 'head');
    return [
        ...differ([...at, 'threshold'], (0,scalars/* formatShare */.T1)(base.threshold), (0,scalars/* formatShare */.T1)(head.threshold)),
        // Scorers are head's on both sides, but a looser one lowers the bar as a threshold does.
        ...differ([...at, 'scorer'], formatScorer(base.scorer), formatScorer(head.scorer), 'head'),
    ];
}
/** As written, by rule or group and option; left out where every rule concerned works with the same value anyway. */
function ruleDifferences(base, head) {
    const written = new Set([...base.rules.keys(), ...head.rules.keys()]);
    return [...written].flatMap((id) => {
        const [before = {}, after = {}] = [base.rules.get(id), head.rules.get(id)];
        const concerned = rule_ids/* RULES */.y0.map((rule) => rule.id).filter((rule) => rule === id || (0,rule_ids/* groupOf */.F8)(rule) === id);
        const options = new Set([...Object.keys(before), ...Object.keys(after)]);
        return [...options]
            .filter((option) => concerned.some((rule) => (0,levels/* ruleOptions */.j)(base, rule)[option] !== (0,levels/* ruleOptions */.j)(head, rule)[option]))
            .flatMap((option) => differ(['rules', id, option], formatOption(option, before), formatOption(option, after)));
    });
}
/** By what is waived, so that a longer term or another reason is one change. */
function waiverDifferences(base, head) {
    const [before, after] = [waiversBySubject(base), waiversBySubject(head)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((subject) => {
        const index = head.findIndex((waiver) => subjectOf(waiver) === subject);
        const at = index === -1 ? ['waivers'] : ['waivers', index];
        const found = differ(at, before.get(subject) ?? NONE, after.get(subject) ?? NONE);
        return found.map((difference) => ({ ...difference, path: `waivers (${subject})` }));
    });
}
function waiversBySubject(waivers) {
    const texts = new Map();
    for (const waiver of waivers) {
        const { reason, until } = waiver;
        const earlier = texts.get(subjectOf(waiver));
        const text = (0,visible/* visibleLine */.P8)(until === undefined ? reason : `until ${until}: ${reason}`);
        texts.set(subjectOf(waiver), earlier === undefined ? text : `${earlier}; ${text}`);
    }
    return texts;
}
function subjectOf({ rule, subject }) {
    return (0,visible/* visibleLine */.P8)(`${rule} of ${subject}`);
}
function differ(at, from, to, counts = 'base') {
    return from === to ? [] : [{ path: (0,describe/* formatKeyPath */.K7)(at), at, from, to, counts }];
}
function pairs(base, head) {
    const [before, after] = [base, head].map((items) => new Map(items.map((item) => [item.name, item])));
    const names = new Set([...base, ...head].map(({ name }) => name));
    return [...names].map((name) => [name, before?.get(name), after?.get(name)]);
}
/** Sets, so that another order is no difference. */
function list(words = []) {
    return words.length === 0 ? NONE : [...new Set(words)].sort().join(', ');
}
function formatScorer(scorer) {
    if (scorer.kind === 'tool-call')
        return `tool-call, ${scorer.order}, tolerance ${scorer.tolerance}`;
    return scorer.kind === 'custom' ? (0,visible/* visibleLine */.P8)(`custom ${scorer.command.join(' ')}`) : scorer.kind;
}
function formatOption(option, options) {
    const value = options[option];
    if (value === undefined)
        return 'default';
    if (option === 'grace' && typeof value === 'number')
        return (0,scalars/* formatDuration */.a3)(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/config/policy.js

/**
 * Head's config with the policy of the live tip of the base branch, so that a change cannot lower its own bar: rules,
 * waivers, fail-on, and by name of suite and step margin, threshold, final step and the agent's environment. What the
 * base does not know keeps head's policy. Without a base config head's counts as it is.
 */
function applyPolicy(head, base) {
    if (base === undefined)
        return { config: head.config, changes: [] };
    const suites = head.config.suites.map((suite) => judgedSuite(suite, named(base.suites, suite.name)));
    const { rules, waivers, failOn } = base;
    const changes = policyDifferences(base, head.config).map(({ at, ...change }) => {
        return { ...change, location: head.locate(at) };
    });
    return { config: { ...head.config, suites, rules, waivers, failOn }, changes };
}
function judgedSuite(head, base) {
    if (base === undefined)
        return head;
    const { agent } = head;
    return {
        ...head,
        margin: base.margin,
        steps: judgedSteps(head.steps, base.steps),
        ...(agent === undefined ? {} : { agent: { ...agent, env: base.agent?.env ?? agent.env } }),
    };
}
function judgedSteps(head, base) {
    const final = base.find((step) => step.final)?.name;
    const keepsFinal = named(head, final) !== undefined;
    return head.map((step) => ({
        ...step,
        threshold: named(base, step.name)?.threshold ?? step.threshold,
        final: keepsFinal ? step.name === final : step.final,
    }));
}
function named(items, name) {
    return items.find((item) => item.name === name);
}


/***/ }),

/***/ 43669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ changedWorkflows)
/* harmony export */ });
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48891);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78020);


const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** Workflow files that the change touches and that name Evalgap before or after it. */
async function changedWorkflows(repository, { mergeBase, head }) {
    const changed = head.kind === 'commit'
        ? await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_1__/* .changedPaths */ .vl)(repository, mergeBase, head.sha)
        : await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_1__/* .changedPathsHere */ .jq)(repository, mergeBase);
    const found = [];
    for (const path of changed.filter((path) => WORKFLOW.test(path))) {
        const before = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_1__/* .showFile */ .II)(repository, mergeBase, path);
        const after = head.kind === 'commit' ? await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_1__/* .showFile */ .II)(repository, head.sha, path) : await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readInside */ .xO)(repository.root, path);
        if ([before, after].some((text) => text?.toLowerCase().includes('evalgap') === true))
            found.push(path);
    }
    return found.sort();
}


/***/ }),

/***/ 44738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ configAt),
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31109);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78020);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35928);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40779);




/** The config as a commit has it; absent where it has none that can be read. */
async function configAt(project, commit) {
    const entry = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .hB)(project.repository, commit, (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .configPath */ .eQ)(project));
    const loaded = entry.kind === 'file' ? (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(entry.text, (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .configPath */ .eQ)(project)) : undefined;
    return loaded?.ok === true ? loaded.value.config : undefined;
}
/**
 * The policy of the base branch as it stands at its tip. A base without a config that can be read has none: head's
 * counts then, and whoever reports says so.
 */
async function readPolicy(world, project, tip) {
    const name = (0,_project_js__WEBPACK_IMPORTED_MODULE_3__/* .configPath */ .eQ)(project);
    const entry = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .hB)(project.repository, tip, name);
    if (entry.kind === 'absent')
        return { kind: 'none' };
    if (entry.kind === 'no-file') {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheck */ .xy({
            message: `the base branch's ${name} is a link or a folder, so its policy cannot be read`,
            location: { file: name },
            expected: 'a plain file',
            remedy: 'Put the file itself there on the base branch',
        });
    }
    const policy = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(entry.text, name);
    if (policy.ok)
        return { kind: 'read', config: policy.value.config };
    for (const problem of policy.problems)
        world.log.warning(`the base branch's config cannot be read: ${(0,_values_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .formatProblem */ .Vw)(problem)}`);
    return { kind: 'unreadable' };
}


/***/ }),

/***/ 67985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ countReceipts),
  v: () => (/* binding */ recordedRuns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/rules/pin/receipt-counts.js
/** Counts trial by trial, so that a long run need not be held. Trials that did not complete are passed over. */
function receiptCounter(side) {
    const prompts = new Map();
    let [completed, withReceipt] = [0, 0];
    return {
        add({ status, receipts }) {
            if (status !== 'completed')
                return;
            completed += 1;
            if (receipts.size > 0)
                withReceipt += 1;
            for (const [id, state] of receipts) {
                const counts = prompts.get(id) ?? { verified: 0, claimed: 0, another: 0, unknown: 0 };
                counts[state] += 1;
                prompts.set(id, counts);
            }
        },
        counts() {
            return { side, completed, withReceipt, prompts };
        },
    };
}

// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var system_files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
;// CONCATENATED MODULE: ./build/gather/recorded-runs.js





async function recordedRuns(world, glob) {
    if (glob === undefined)
        return new Map();
    const root = (0,external_node_path_.isAbsolute)(glob) ? (0,external_node_path_.parse)(glob).root : world.directory;
    const files = await (0,system_files/* listFiles */.CS)([(0,external_node_path_.isAbsolute)(glob) ? (0,external_node_path_.relative)(root, glob) : glob], root);
    if (files.length === 0) {
        throw new problem/* CouldNotCheck */.xy({
            message: `no run file matches --runs ${glob}`,
            expected: 'run files as `evalgap run` writes them',
            remedy: 'Run the suite first, or correct the glob',
        });
    }
    const runs = new Map();
    for (const file of files) {
        const path = (0,external_node_path_.resolve)(root, file);
        const { suite, counts } = await countReceipts('head', path, file);
        runs.set(suite, [...(runs.get(suite) ?? []), counts]);
    }
    return runs;
}
/** The suite of a run file, and what its receipts come to; `name` is what problems call the file. */
async function countReceipts(side, file, name = file) {
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,system_files/* readLines */.Se)(file), name);
    const counter = receiptCounter(side);
    for await (const trial of trials)
        counter.add(trial);
    return { suite: header.suite, counts: counter.counts() };
}


/***/ }),

/***/ 45663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/system/cleanup.js
var cleanup = __webpack_require__(31964);
// EXTERNAL MODULE: ./build/system/installed.js
var installed = __webpack_require__(21582);
;// CONCATENATED MODULE: ./build/system/scratch.js







async function scratchFolder(prefix) {
    const path = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), prefix)));
    const drop = () => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    const release = (0,cleanup/* onExit */.c)('remove', drop);
    return {
        path,
        keep: release,
        remove() {
            release();
            drop();
        },
    };
}
/** Copies a folder with all it holds, but for the names left out wherever they stand. */
async function copyFolder(from, to, leaveOut) {
    await (0,promises_.cp)(from, to, { recursive: true, filter: (path) => !leaveOut.includes((0,external_node_path_.basename)(path)) });
}
/** A folder that is shipped beside this program, looked for upwards from the file that is running. */
async function shippedFolder(name) {
    let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (;;) {
        const candidate = (0,external_node_path_.join)(folder, name);
        if (await (0,installed/* exists */.t2)(candidate))
            return candidate;
        const above = (0,external_node_path_.dirname)(folder);
        if (above === folder)
            return undefined;
        folder = above;
    }
}

// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/pr.js + 12 modules
var pr = __webpack_require__(32857);
;// CONCATENATED MODULE: ./build/jobs/demo.js







const pullRequestSchema = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP(),
    branch: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    changes: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), replace: schemas/* array */.YOg(schemas/* strictObject */.rej({ old: schemas/* string */.YjP(), new: schemas/* string */.YjP() })) })),
});
/** The same commits on every machine: nothing of the demo depends on who runs it, or when. */
const AUTHOR = {
    GIT_AUTHOR_NAME: 'Evalgap demo',
    GIT_AUTHOR_EMAIL: 'demo@example.invalid',
    GIT_AUTHOR_DATE: '2026-10-05T09:00:00Z',
    GIT_COMMITTER_NAME: 'Evalgap demo',
    GIT_COMMITTER_EMAIL: 'demo@example.invalid',
    GIT_COMMITTER_DATE: '2026-10-05T09:00:00Z',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
};
/** Makes a repository out of the example, opens a pull request in it that breaks a step, and checks it for real. */
async function demo(world, options) {
    const example = await shippedFolder((0,external_node_path_.join)('examples', 'support-agent'));
    if (example === undefined)
        throw new problem/* CouldNotCheck */.xy({ message: 'the example repository was not shipped with this copy of Evalgap' });
    const scratch = await scratchFolder('evalgap-demo-');
    const change = await readPullRequest((0,external_node_path_.join)(example, 'demo', 'pull-request.json'));
    await buildRepository(example, scratch.path, change);
    world.log.info(`a repository of a support agent, with a pull request: ${change.title}`);
    if (options.keep) {
        scratch.keep();
        world.log.info(`it stays in ${scratch.path}`);
    }
    const exitCode = await (0,pr.pr)({ ...world, directory: scratch.path }, { ...options, config: 'evalgap.yml', base: 'main', fresh: false });
    if (!options.keep)
        scratch.remove();
    return exitCode;
}
async function buildRepository(example, root, { branch, commit, changes }) {
    const run = (...args) => (0,git/* git */.$Y)(root, args, { env: AUTHOR });
    await copyFolder(example, root, ['demo', 'node_modules', '.evalgap']);
    await run('init', '--quiet', '--initial-branch=main');
    await run('add', '--all');
    await run('commit', '--quiet', '--message', 'A support agent and its eval set');
    await run('switch', '--quiet', '--create', branch);
    for (const { file, replace } of changes)
        await replaceIn((0,external_node_path_.join)(root, file), replace);
    await run('commit', '--quiet', '--all', '--message', commit);
}
async function replaceIn(path, replacements) {
    let text = (await (0,files/* readText */.yR)(path)) ?? '';
    for (const { old, new: wanted } of replacements) {
        if (!text.includes(old))
            throw new Error(`the demo's change no longer fits ${path}`);
        text = text.replace(old, () => wanted);
    }
    await (0,files/* writeText */.x3)(path, text);
}
async function readPullRequest(path) {
    return pullRequestSchema.parse(JSON.parse((await (0,files/* readText */.yR)(path)) ?? 'null'));
}


/***/ }),

/***/ 32857:
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
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/measure/compare-sides.js + 2 modules
var compare_sides = __webpack_require__(96643);
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
// EXTERNAL MODULE: ./build/measure/run-suite.js + 29 modules
var run_suite = __webpack_require__(41093);
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
async function findFormer({ suite, cases, loaded }, { side, firstRun }) {
    if (firstRun)
        return { cases: new Map(), base: 'same-as-head', remarks: [] };
    const reader = formerReader(suite, side.suite);
    const set = await (0,problem/* attempt */.CD)(() => (0,case_set/* indexCases */.mK)(side.checkout.directory, { ...suite, cases: side.suite.cases }, loaded, reader));
    if (set.ok)
        return { cases: await (0,work_items/* formerCases */.d)(set.value, cases, reader), base: set.value.digests, remarks: [] };
    const why = set.problems[0] === undefined ? 'unreadable' : (0,problem/* formatProblem */.Vw)(set.problems[0]);
    return {
        cases: new Map(),
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
        const measured = await (0,problem/* attempt */.CD)(() => measurer(request));
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
        const ready = await (0,problem/* attempt */.CD)(() => readyBase(request, knownSide(request, opened.side, (0,external_node_path_.join)(folder, 'base.jsonl')), findRecorded));
        const run = { world, project, suite, loaded, cases, head: request.head, trials: suite.trials, leg, redactor };
        if (!ready.ok && opened.firstRun) {
            await (0,run_suite/* runSuite */.og)({ ...run, sides: [head], former: new Map() });
            return headAlone(request, head, ready.problems[0]?.message ?? 'the base cannot be made ready');
        }
        const { side, remarks } = (0,problem/* unwrap */.oA)(ready);
        const former = await findFormer(request, opened);
        const base = await withFormerFile(request, side, former);
        const headSide = await withFormerFile(request, head, former);
        await (0,run_suite/* runSuite */.og)({ ...run, sides: [base, headSide], former: former.cases });
        if (opened.firstRun && (await (0,compare_sides/* summaryOf */.YG)(base.file, request)).trials.completed === 0) {
            return headAlone(request, headSide, "head's agent completes no trial in the base's tree");
        }
        return {
            measurement: await (0,compare_sides/* compareSides */.GQ)({
                suite,
                cases,
                base,
                head: headSide,
                baseCases: former.base,
                remarks: [...opened.remarks, ...remarks, ...former.remarks],
            }),
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
    await (0,files/* writeText */.x3)(side.file, ofRevision(recorded.text, header));
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
    const { trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), file);
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
    const rules = (0,finding_words/* rulesOf */.fD)((0,standing/* failing */.J)(findings, failOn));
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
        ...(report.problems.length === 0 ? [] : [(0,problem_list/* problemPart */.J)(report.problems, owner)]),
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

// EXTERNAL MODULE: ./build/jobs/output.js + 1 modules
var output = __webpack_require__(68611);
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

// EXTERNAL MODULE: ./build/jobs/findings.js + 1 modules
var findings = __webpack_require__(97146);
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
    const context = { job, checkouts, head, loaded, config, before, history, redactor };
    const suites = [];
    const findings = [];
    for (const suite of (0,gather_project/* chosenSuites */.sM)({ ...loaded, config }, job.suites)) {
        const checked = await checkSuite(context, suite);
        suites.push(checked.report);
        findings.push(...checked.findings);
    }
    suites.push(...removedSuites(context));
    const workflows = await (0,changed_workflows/* changedWorkflows */.H)(project.repository, sides);
    findings.push(...(0,changed/* policyChanged */.X)({ changes, workflows }, (0,levels/* ruleOptions */.j)(config, 'policy/changed')));
    const failOn = [...new Set([...config.failOn, ...job.failOn])];
    const shown = (0,standing/* standing */.a)(findings, config, job.asOf ?? world.now);
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
        problems: suites.flatMap((suite) => silentAgents(suite, loaded)),
        ...(verdicts.length === 0 ? {} : { verdict: (0,verdict/* worstVerdict */.zP)(verdicts) }),
        exitCode: exitCodeOf(suites, (0,standing/* failing */.J)(shown, failOn)),
    };
}
async function checkSuite(context, suite) {
    const { head, loaded, config } = context;
    const judged = { ...loaded, config };
    const side = await (0,suite_side/* openSide */.Ov)('head', head, loaded, ownSuite(loaded, suite.name) ?? suite);
    const unreadable = (0,suite_side/* promptProblems */.J9)(side.prompts, loaded.file);
    const cases = await (0,problem/* attempt */.CD)(() => (0,case_set/* indexCases */.mK)(head.directory, suite, loaded));
    const problems = [...unreadable, ...(cases.ok ? [] : cases.problems)];
    if (problems.length > 0 || !cases.ok) {
        return {
            report: {
                suite: suite.name,
                cases: cases.ok ? cases.value.digests.size : 0,
                measurement: { kind: 'failed', problems },
            },
            findings: (0,findings/* pinFindings */.C)(judged, side.suite, side.prompts, cases.ok ? cases.value : undefined, []),
        };
    }
    const { measurement, files } = await measureSuite(context, suite, side, cases.value);
    const counted = await Promise.all(files.map(({ side: name, file }) => (0,recorded_runs/* countReceipts */.f)(name, file)));
    const receipts = counted.map(({ counts }) => counts);
    return {
        report: { suite: suite.name, cases: cases.value.digests.size, measurement },
        findings: [
            ...(0,findings/* pinFindings */.C)(judged, side.suite, side.prompts, cases.value, receipts),
            ...(measurement.kind === 'compared'
                ? (0,findings/* stepFindings */.d)(config, suite, measurement.comparison, measurement.decomposition)
                : []),
        ],
    };
}
async function measureSuite(context, suite, head, cases) {
    const { job, loaded, before, history, redactor } = context;
    const beforehand = before?.suites.find(({ name }) => name === suite.name);
    if (suite.agent === undefined) {
        const place = loaded.locate(['suites', suite.name]);
        return {
            measurement: beforehand?.agent !== undefined
                ? { kind: 'failed', problems: [noLongerMeasured(suite.name, 'its agent', place)] }
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
    const own = await (0,problem/* attempt */.CD)(() => (0,gather_project/* readConfigIn */.Sm)(checkout.root, job.project));
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
/** What the base branch measures cannot be taken out of sight by the very change that would be measured. */
function removedSuites({ job, loaded, before }) {
    const kept = new Set(loaded.config.suites.map(({ name }) => name));
    return (before?.suites ?? [])
        .filter(({ name, agent }) => agent !== undefined && !kept.has(name))
        .filter(({ name }) => job.suites.length === 0 || job.suites.includes(name))
        .map(({ name }) => ({
        suite: name,
        cases: 0,
        measurement: { kind: 'failed', problems: [noLongerMeasured(name, 'the suite', loaded.locate(['suites']))] },
    }));
}
function noLongerMeasured(suite, what, location) {
    return {
        message: `the base branch measures \`${suite}\`, and this change removes ${what}: nothing was measured`,
        location,
        remedy: 'Put it back; where the removal is meant, whoever may override the check merges it',
    };
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
    const report = await checkPullRequest({
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
    const comment = () => renderComment(report, { marker: commentMarkerOf(report) });
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderText(report, (0,output/* textOptions */.aW)(world)),
        markdown: comment,
        json: () => (0,report_json/* pullRequestJson */.NA)(report, comment()),
        findings: report.findings,
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

/***/ 3707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyChanged)
/* harmony export */ });
/* harmony import */ var _make_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76964);

/** The change would move the bar it has to clear, or takes away what was measured against it. */
function policyChanged({ changes, workflows }, options) {
    return [
        ...changes.map(({ path, from, to, suite = '', location, counts }) => (0,_make_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('policy/changed', options, {
            suite,
            subject: path,
            location,
            message: `\`${path}\` changes from \`${from}\` to \`${to}\``,
            evidence: [],
            fix: FIX[counts],
        })),
        ...workflows.map((file) => (0,_make_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .g)('policy/changed', options, {
            suite: '',
            subject: file,
            location: { file },
            message: `the workflow \`${file}\`, which runs Evalgap, changes`,
            evidence: [],
            fix: 'Check that it still runs on every pull request, with no more permissions than it needs.',
        })),
    ];
}
const FIX = {
    base: 'This check still goes by the base branch: merge only if the new bar is meant.',
    head: 'This check already goes by the new value: make sure that it is meant.',
};


/***/ })

};
