export const id = 474;
export const ids = [474];
export const modules = {

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

/***/ 89758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isDependabot)
/* harmony export */ });
/**
 * Whether an account is Dependabot. Its branches lie in the repository itself, and still GitHub treats what it starts
 * as a fork's: no secrets, a token that can only read, in every re-run too.
 */
function isDependabot(login) {
    return login === 'dependabot[bot]';
}


/***/ }),

/***/ 67577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n$: () => (/* binding */ checkSides),
  Ap: () => (/* binding */ openTarget),
  VJ: () => (/* binding */ unchecked)
});

// EXTERNAL MODULE: ./build/gather/policy.js
var gather_policy = __webpack_require__(44738);
// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/outcome.js
var outcome = __webpack_require__(10293);
// EXTERNAL MODULE: ./build/compare/verdict.js
var verdict = __webpack_require__(51509);
// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
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

// EXTERNAL MODULE: ./build/gather/case-set.js
var case_set = __webpack_require__(74005);
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
;// CONCATENATED MODULE: ./build/gather/changed-workflows.js


const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** Workflow files that the change touches and that name Evalgap before or after it. */
async function changedWorkflows(repository, { mergeBase, head }) {
    const changed = head.kind === 'commit'
        ? await (0,git/* changedPaths */.vl)(repository, mergeBase, head.sha)
        : await (0,git/* changedPathsHere */.jq)(repository, mergeBase);
    const found = [];
    for (const path of changed.filter((path) => WORKFLOW.test(path))) {
        const before = await (0,git/* showFile */.II)(repository, mergeBase, path);
        const after = head.kind === 'commit' ? await (0,git/* showFile */.II)(repository, head.sha, path) : await (0,files/* readInside */.xO)(repository.root, path);
        if ([before, after].some((text) => text?.toLowerCase().includes('evalgap') === true))
            found.push(path);
    }
    return found.sort();
}

// EXTERNAL MODULE: ./build/gather/checkouts.js + 1 modules
var gather_checkouts = __webpack_require__(80293);
// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
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
;// CONCATENATED MODULE: ./build/gather/recorded-runs.js





async function recordedRuns(world, glob) {
    if (glob === undefined)
        return new Map();
    const root = isAbsolute(glob) ? parse(glob).root : world.directory;
    const files = await listFiles([isAbsolute(glob) ? relative(root, glob) : glob], root);
    if (files.length === 0) {
        throw new CouldNotCheck({
            message: `no run file matches --runs ${glob}`,
            expected: 'run files as `evalgap run` writes them',
            remedy: 'Run the suite first, or correct the glob',
        });
    }
    const runs = new Map();
    for (const file of files) {
        const path = resolve(root, file);
        const { suite, counts } = await countReceipts('head', path, file);
        runs.set(suite, [...(runs.get(suite) ?? []), counts]);
    }
    return runs;
}
/** The suite of a run file, and what its receipts come to; `name` is what problems call the file. */
async function countReceipts(side, file, name = file) {
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), name);
    const counter = receiptCounter(side);
    for await (const trial of trials)
        counter.add(trial);
    return { suite: header.suite, counts: counter.counts() };
}

// EXTERNAL MODULE: ./build/gather/sides.js
var gather_sides = __webpack_require__(41606);
// EXTERNAL MODULE: ./build/gather/suite-side.js
var suite_side = __webpack_require__(34788);
// EXTERNAL MODULE: ./build/measure/silent-agent.js
var silent_agent = __webpack_require__(50918);
// EXTERNAL MODULE: ./build/report/unmeasured.js
var unmeasured = __webpack_require__(69504);
// EXTERNAL MODULE: ./build/rules/pin/fixed-model.js
var fixed_model = __webpack_require__(5982);
// EXTERNAL MODULE: ./build/rules/make-finding.js
var make_finding = __webpack_require__(76964);
;// CONCATENATED MODULE: ./build/rules/policy/changed.js

/** The change would move the bar it has to clear, or takes away what was measured against it. */
function policyChanged({ changes, workflows }, options) {
    return [
        ...changes.map(({ path, from, to, suite = '', location, counts }) => (0,make_finding/* finding */.g)('policy/changed', options, {
            suite,
            subject: path,
            location,
            message: `\`${path}\` changes from \`${from}\` to \`${to}\``,
            evidence: [],
            fix: FIX[counts],
        })),
        ...workflows.map((file) => (0,make_finding/* finding */.g)('policy/changed', options, {
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

// EXTERNAL MODULE: ./build/rules/standing.js
var standing = __webpack_require__(44566);
// EXTERNAL MODULE: ./build/run/redact.js
var redact = __webpack_require__(96533);
// EXTERNAL MODULE: ./build/store/age.js
var age = __webpack_require__(77421);
// EXTERNAL MODULE: ./build/jobs/findings.js + 15 modules
var findings = __webpack_require__(46773);
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
    const { config, changes } = applyPolicy(loaded, policy);
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
    const workflows = await changedWorkflows(project.repository, sides);
    findings.push(...policyChanged({ changes, workflows }, (0,levels/* ruleOptions */.j)(config, 'policy/changed')));
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
    const counted = await Promise.all(files.map(({ side: name, file }) => countReceipts(name, file)));
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
        history: { ...history, maxAge: (0,age/* maxAgeOf */.R)(history.maxAge, [suite, beforehand].some(hasFloatingModel)) },
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

// EXTERNAL MODULE: ./build/jobs/on-github/context.js
var context = __webpack_require__(92594);
// EXTERNAL MODULE: ./build/jobs/on-github/checking/subject.js
var checking_subject = __webpack_require__(71230);
;// CONCATENATED MODULE: ./build/jobs/on-github/checking/check-sides.js







async function openTarget(context) {
    const subject = await (0,checking_subject/* subjectOf */.et)(context);
    const opened = await (0,problem/* attempt */.CD)(() => (0,checking_subject/* openSides */.Pq)(context, subject));
    if (!opened.ok)
        return { subject, opened, suites: context.inputs.suites };
    const { project, sides } = opened.value;
    const configs = [sides.tip, sides.mergeBase, subject.head].map((commit) => (0,gather_policy/* configAt */.E)(project, commit));
    const [tip, before, head] = await Promise.all(configs);
    const known = (tip ?? before)?.suites ?? [];
    // Whose list of variables will count is not decided yet: the values of all of them are kept out of sight.
    context.protect((0,secrets/* secretsOf */.F)(context.world.environment, [...known, ...(head?.suites ?? [])]));
    const { suites } = context.inputs;
    return { subject, opened, suites: suites.length > 0 ? suites : known.map(({ name }) => name) };
}
/** Checks head against base; whatever keeps it from being checked is in the report, so that all who wait are told. */
async function checkSides({ world, inputs }, { subject, opened }, measure) {
    if (!opened.ok)
        return unchecked(subject, inputs, opened.problems);
    try {
        const report = await checkPullRequest({
            world,
            ...opened.value,
            suites: inputs.suites,
            failOn: inputs.failOn,
            leg: inputs.leg,
            measure,
            fresh: false,
        });
        return { ...report, scope: (0,context/* scopeOf */.O)(inputs) };
    }
    catch (error) {
        return unchecked(subject, inputs, (0,outcome/* problemsOf */.G)(error, world));
    }
}
/** Nothing could be checked, and why. */
function unchecked({ head }, inputs, problems) {
    return {
        config: inputs.config,
        scope: (0,context/* scopeOf */.O)(inputs),
        head: { revision: head },
        policy: { from: 'base', revision: head },
        suites: [],
        findings: [],
        failOn: inputs.failOn,
        problems,
        verdict: 'not-measured',
        exitCode: 2,
    };
}


/***/ }),

/***/ 71230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ requireCurrent),
/* harmony export */   Ez: () => (/* binding */ isRestricted),
/* harmony export */   Pq: () => (/* binding */ openSides),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _gather_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40779);
/* harmony import */ var _gather_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41606);
/* harmony import */ var _github_dependabot_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89758);
/* harmony import */ var _github_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89554);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32074);
/* harmony import */ var _github_statuses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51446);
/* harmony import */ var _report_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28689);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97532);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35928);
/* harmony import */ var _values_sha_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63717);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92594);











async function subjectOf(context) {
    const { event } = context;
    switch (event.kind) {
        case 'pull-request':
            return ofLivePullRequest(context, event.pullRequest);
        case 'merge-group':
            return { head: event.group.headSha, baseBranch: event.group.baseBranch, foreign: false };
        case 'dispatch':
            return ofDispatch(context);
    }
}
/**
 * The base branch as it is now: a job that is run again brings the payload of its first day, and the branch of that day
 * may have had a laxer policy. Where the token may not ask, the payload's has to do.
 */
async function ofLivePullRequest({ client, world }, pullRequest) {
    const live = await (0,_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .getPullRequest */ .T9)(await client(), pullRequest.number).catch(() => undefined);
    const foreign = isForeign(world, pullRequest);
    return { ...ofPullRequest(pullRequest, foreign), baseBranch: (live ?? pullRequest).base.ref };
}
/** Someone with write access asked for exactly this commit: it is measured, with the secrets of that workflow. */
async function ofDispatch({ event, client }) {
    const sha = event.inputs.get('sha') ?? '';
    const number = Number(event.inputs.get('pull-request'));
    if (!_values_sha_js__WEBPACK_IMPORTED_MODULE_7__/* .FULL_SHA */ .R.test(sha) || !Number.isInteger(number) || number < 1) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .CouldNotCheck */ .xy({
            message: 'a dispatched run has to name what it measures',
            expected: 'inputs `sha`, a full SHA, and `pull-request`, a number',
            remedy: 'Comment `/evalgap run <full sha>` on the pull request, or fill in both by hand',
        });
    }
    const found = await askPullRequest(await client(), number);
    if (found === undefined) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .CouldNotCheck */ .xy({ message: `there is no pull request ${number}`, remedy: 'Correct input `pull-request`' });
    }
    return { ...ofPullRequest(found, false), head: sha };
}
async function askPullRequest(client, number) {
    try {
        return await (0,_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .getPullRequest */ .T9)(client, number);
    }
    catch (error) {
        throw (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedTo */ .a3)(`show pull request ${number}`, error, 'pull-requests: read');
    }
}
/** A dispatched run whose pull request has moved on says so instead of measuring what nobody will merge. */
async function requireCurrent(context, subject) {
    if (context.event.kind !== 'dispatch' || subject.pullRequest === undefined)
        return;
    const current = (await askPullRequest(await context.client(), subject.pullRequest))?.head.sha;
    if (current === subject.head)
        return;
    throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .CouldNotCheck */ .xy({
        message: `the pull request has moved on from ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_8__/* .shortRevision */ .w7)(subject.head)}${current === undefined ? '' : ` to ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_8__/* .shortRevision */ .w7)(current)}`}`,
        remedy: 'Look at its head as it is now, then ask for a run of that',
    });
}
/**
 * Whether this is a pull request whose token can only read. What the token can do decides, not whose it is: a status
 * is set, and the answer tells. It says that the suite is being measured, and is overwritten by what comes of it.
 * Where no status may be set there is no way to ask, and nothing is run.
 */
async function isRestricted(context, { head, foreign }, suites) {
    const [suite] = suites;
    const { inputs, event } = context;
    if (!foreign)
        return false;
    if (suite === undefined || inputs.status === 'never')
        return true;
    const outcome = await (0,_github_statuses_js__WEBPACK_IMPORTED_MODULE_4__/* .setStatus */ .L)(await context.client(), {
        sha: head,
        context: (0,_report_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .statusContext */ .s)({ config: inputs.config, scope: (0,_context_js__WEBPACK_IMPORTED_MODULE_9__/* .scopeOf */ .O)(inputs) }, suite),
        state: 'pending',
        description: 'being measured',
        targetUrl: event.place.runUrl,
    });
    if (outcome.kind !== 'failed')
        return outcome.kind === 'forbidden';
    throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .CouldNotCheck */ .xy({
        message: `GitHub did not say whether this pull request’s token may write: ${outcome.reason}`,
        remedy: 'Run the job again',
    });
}
/** The project with every commit at hand that the check compares. */
async function openSides(context, subject) {
    const { world, inputs, event } = context;
    const project = await (0,_gather_project_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(world, inputs.config);
    const { tip, mergeBase } = await (0,_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCommits */ .kC)(await context.client(), subject.baseBranch, subject.head);
    await (0,_gather_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchMissing */ .jx)(project.repository, [subject.head, mergeBase, tip], {
        serverUrl: event.place.serverUrl,
        token: inputs.token,
    });
    return { project, sides: { tip, mergeBase, head: { kind: 'commit', sha: subject.head } } };
}
function ofPullRequest({ number, head, base }, foreign) {
    return { head: head.sha, baseBranch: base.ref, pullRequest: number, foreign };
}
function isForeign({ environment }, { fork, author }) {
    return fork || [author, environment.GITHUB_ACTOR].some(_github_dependabot_js__WEBPACK_IMPORTED_MODULE_10__/* .isDependabot */ .D);
}


/***/ }),

/***/ 68285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ RUNS_ARTIFACT),
/* harmony export */   iD: () => (/* binding */ leaveArtifact),
/* harmony export */   kR: () => (/* binding */ workFolder),
/* harmony export */   mJ: () => (/* binding */ takeMeasured)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _measure_measured_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80108);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48891);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35928);




/** The artifact that carries run files from the job that measures to those that report and record. */
const RUNS_ARTIFACT = 'evalgap-runs';
/** Where a job leaves what later steps pick up: the runner's own folder, emptied after the job. */
function workFolder({ environment, directory }) {
    return environment.RUNNER_TEMP ?? directory;
}
/** An empty folder for the workflow to upload under this name; both are outputs of the step. */
async function leaveArtifact({ world, runner }, name) {
    const { GITHUB_ACTION = 'evalgap' } = world.environment;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workFolder(world), `${name}-${GITHUB_ACTION}`.replace(/[^\w-]/g, '_'));
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyFolder */ .id)(folder);
    await runner.setOutput('artifact-path', folder);
    await runner.setOutput('artifact-name', name);
    return folder;
}
/** What the job that measures left, where the workflow downloaded it to. */
async function takeMeasured({ world, inputs }) {
    // The working directory is the checkout, and what lies there may be anybody's.
    if (inputs.artifact === '') {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .CouldNotCheck */ .xy({
            message: 'input `artifact` is empty, so nothing is known of what was measured',
            expected: `the folder that the artifact ${RUNS_ARTIFACT} was downloaded to`,
            remedy: 'Download it in a step before, and name its folder under `with:`; see docs/workflows',
        });
    }
    return (0,_measure_measured_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .readMeasured */ .LT)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, inputs.artifact));
}


/***/ }),

/***/ 54794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  Q: () => (/* binding */ publishToRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/annotations.js
var report_annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
// EXTERNAL MODULE: ./build/report/document.js + 13 modules
var report_document = __webpack_require__(24945);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
;// CONCATENATED MODULE: ./build/report/comment.js



/** The pull-request comment: the verdict first, detail left out in a fixed order until it fits. */
function renderComment(report, { marker, limit = 60_000 }) {
    const parts = (0,report_document/* pullRequestParts */.b)(report, { baseName: 'merge base', moved: { rows: 200, length: 60 }, explained: true });
    const measure = (blocks) => (0,markdown/* toMarkdown */.l)(blocks).length;
    const blocks = (0,budget/* withinBudget */.xV)(parts, { limit: limit - marker.length - 1, measure, notice: (0,report_document/* leftOutNotice */.O)(report) });
    return `${marker}\n${(0,markdown/* toMarkdown */.l)(blocks)}`;
}

// EXTERNAL MODULE: ./build/report/identity.js
var identity = __webpack_require__(28689);
;// CONCATENATED MODULE: ./build/report/json.js
/** `comment` is the body as it would be posted; `problems` is there only when something could not be checked. */
function pullRequestJson(report, comment) {
    const problems = [
        ...report.problems,
        ...report.suites.flatMap(({ measurement }) => (measurement.kind === 'failed' ? measurement.problems : [])),
    ];
    return printJson({
        version: 1,
        verdict: report.verdict ?? null,
        comparisons: report.suites.flatMap(({ measurement }) => measurement.kind === 'compared' ? [measurement.comparison] : []),
        findings: report.findings,
        comment,
        ...(problems.length === 0 ? {} : { problems }),
    });
}
function comparisonJson(comparison) {
    return printJson(comparison);
}
/** `problems` is there only when something could not be checked. */
function checkJson({ findings, suites }, problems = []) {
    const byName = Object.fromEntries(suites.map(({ suite, cases, pins, notMeasured }) => [suite, { cases, pins, notMeasured }]));
    return printJson({ version: 1, findings, suites: byName, ...(problems.length === 0 ? {} : { problems }) });
}
/** Trials that errored and those that timed out are one figure here. */
function runJson(runs) {
    return printJson({
        version: 1,
        runs: runs.map(({ suite, file, summary: { trials }, durationMs }) => ({
            suite,
            file,
            trials: trials.planned,
            completed: trials.completed,
            errored: trials.errored + trials.timedOut,
            notRun: trials.notRun,
            durationMs,
        })),
    });
}
function pinJson(changed) {
    return printJson({ version: 1, changed });
}
function printJson(value) {
    return JSON.stringify(value, null, 2);
}

// EXTERNAL MODULE: ./build/report/redact-report.js
var redact_report = __webpack_require__(92209);
// EXTERNAL MODULE: ./build/report/status.js
var report_status = __webpack_require__(97937);
;// CONCATENATED MODULE: ./build/report/summary.js



/** GitHub drops a step's summary whole above 1 MiB; other steps of the job do not share it. */
const LIMIT = 1_048_576;
/** The job summary: as the comment, with more of the cases that moved. `limit` counts UTF-8 bytes. */
function renderSummary(report, limit = LIMIT) {
    const parts = (0,report_document/* pullRequestParts */.b)(report, {
        baseName: 'merge base',
        moved: { rows: 1_000, length: 300 },
        explained: true,
    });
    const measure = (blocks) => Buffer.byteLength((0,markdown/* toMarkdown */.l)(blocks));
    return (0,markdown/* toMarkdown */.l)((0,budget/* withinBudget */.xV)(parts, { limit, measure, notice: (0,report_document/* leftOutNotice */.O)(report) }));
}

// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/jobs/on-github/posting/handover.js
var handover = __webpack_require__(68285);
// EXTERNAL MODULE: ./build/jobs/on-github/posting/post.js
var post = __webpack_require__(65468);
;// CONCATENATED MODULE: ./build/jobs/on-github/posting/publish.js











/** Writes a report wherever a pull request shows it. What cannot be written is a warning; the verdict stands. */
async function publish(context, target, found) {
    const report = (0,redact_report/* redactReport */.a)({ ...found, fullReport: context.event.place.runUrl }, context.redact);
    await (0,post/* whilePublishing */.b8)(context, async () => {
        // The status first: it tells a run that knows less that this commit was judged.
        await tried(context.runner, 'The commit status', () => writeStatuses(context, target, report));
        await tried(context.runner, 'The comment', () => writeComment(context, target, report));
        await writeToRun(context, report);
    });
}
/** Writes a report where a workflow run itself shows it: annotations, summary, report file, outputs. */
async function publishToRun(context, found) {
    await (0,post/* whilePublishing */.b8)(context, () => writeToRun(context, (0,redact_report/* redactReport */.a)(found, context.redact)));
}
async function writeToRun(context, report) {
    const { runner, redact } = context;
    const own = report.suites.flatMap(({ measurement }) => (measurement.kind === 'failed' ? measurement.problems : []));
    const annotations = [...(0,report_annotations/* problemAnnotations */.u)([...report.problems, ...own]), ...(0,report_annotations/* findingAnnotations */.A)(report.findings)];
    runner.annotate(annotations);
    await tried(runner, 'The summary', () => runner.summarize(renderSummary(report)));
    await tried(runner, 'The report file', async () => {
        const path = (0,external_node_path_.join)((0,handover/* workFolder */.kR)(context.world), 'evalgap-report.json');
        await (0,files/* writeText */.x3)(path, `${redact(pullRequestJson(report, commentOf(context, report)))}\n`);
        await runner.setOutput('report-path', path);
    });
    await tried(runner, 'The outputs', async () => {
        await runner.setOutput('verdict', report.verdict ?? '');
        await runner.setOutput('findings', String(report.findings.filter(({ level }) => level !== 'off').length));
    });
}
/** One place that cannot be written to keeps nobody from reading the others. */
async function tried(runner, what, write) {
    try {
        await write();
    }
    catch (error) {
        runner.log.warning(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function commentOf({ redact }, report) {
    return redact(renderComment(report, { marker: (0,identity/* commentMarkerOf */.TB)(report) }));
}
async function writeComment(context, { subject }, report) {
    const { head, pullRequest } = subject;
    if (context.inputs.comment === 'never' || pullRequest === undefined)
        return;
    if ((await (0,post/* whetherCurrent */.dP)(context, { pullRequest, head })) !== 'current')
        return;
    const marker = (0,identity/* commentMarkerOf */.TB)(report);
    const body = commentOf(context, report);
    await (0,post/* postComment */.Gy)(context, { pullRequest, marker, body, replaces: identity/* UNVERIFIED_START */.zL });
}
async function writeStatuses(context, { subject, suites }, report) {
    const { runUrl } = context.event.place;
    const statuses = statusesOf(report, suites).map(({ suite, ...status }) => ({
        ...status,
        context: (0,identity/* statusContext */.s)(report, suite),
        sha: subject.head,
        targetUrl: runUrl,
    }));
    await (0,post/* postStatuses */.xq)(context, statuses);
}
/** One for each suite that was checked; where nothing was, for each that the base branch would have checked. */
function statusesOf(report, expected) {
    if (report.suites.length > 0)
        return report.suites.map((suite) => ({ suite: suite.suite, ...(0,report_status/* suiteStatus */.x)(report, suite) }));
    const status = {
        state: 'error',
        description: `could not check: ${report.problems[0]?.message ?? ''}`,
    };
    return expected.length === 0 ? [status] : expected.map((suite) => ({ suite, ...status }));
}


/***/ }),

/***/ 80108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ readMeasured),
/* harmony export */   eY: () => (/* binding */ writeMeasured),
/* harmony export */   sn: () => (/* binding */ keeping)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48891);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35928);
/* harmony import */ var _values_sha_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63717);





/** Measures as `measurer` does, and keeps in `left` what another job needs to say the same. */
function keeping(measurer, left) {
    return async (request) => {
        const measured = await measurer(request);
        left.push(measuredSuite(request.suite.name, measured));
        return measured;
    };
}
function measuredSuite(suite, { measurement, files }) {
    const { kind } = measurement;
    return {
        suite,
        files,
        problems: kind === 'failed' ? measurement.problems : [],
        remarks: kind === 'compared' ? measurement.remarks : kind === 'head-only' ? [measurement.reason] : [],
    };
}
const INDEX = 'measured.json';
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4_000);
const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_values_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .FULL_SHA */ .R);
const problemSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    message: text,
    location: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ file: text, line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive().optional(), column: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive().optional() })
        .optional(),
    expected: text.optional(),
    remedy: text.optional(),
});
const indexSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    evalgap: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('measured'),
    head: sha,
    base: sha.optional(),
    suites: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            side: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['base', 'head']),
            former: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true).optional(),
            file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+\.jsonl$/, 'must be a run file in the folder of its suite'),
        }))
            .max(4),
        problems: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(problemSchema).max(50),
        remarks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).max(50),
    }))
        .max(1_000),
});
/** Copies the run files into a folder of their own, with an index of what they are. */
async function writeMeasured(folder, measured) {
    const suites = [];
    for (const { suite, files, problems, remarks } of measured.suites) {
        const kept = [];
        for (const { file, ...what } of files) {
            const name = `${suite}/${what.side}${what.former === true ? '.former-cases' : ''}.jsonl`;
            await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .copyInto */ .s)(folder, name, file);
            kept.push({ ...what, file: name });
        }
        suites.push({
            suite,
            files: kept,
            problems: problems.slice(0, 50).map(shortened),
            remarks: remarks.slice(0, 50).map(cut),
        });
    }
    const { head, base } = measured;
    const index = { version: 1, evalgap: 'measured', head, ...(base === undefined ? {} : { base }), suites };
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x3)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, INDEX), `${JSON.stringify(index, null, 2)}\n`);
}
/**
 * Reads what an earlier job left. The job ran the repository's own code, which may have written here: nothing is
 * taken for granted, no path leads out of the folder, and whoever uses a run file holds it against its fingerprint.
 */
async function readMeasured(folder) {
    const found = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readInside */ .xO)(folder, INDEX);
    if (found === undefined)
        throw noMeasured(folder);
    const parsed = indexSchema.safeParse(jsonOf(found));
    if (!parsed.success)
        throw notOurs(folder, parsed.error.issues[0]);
    const { head, base, suites } = parsed.data;
    const read = [];
    for (const { suite, files, problems, remarks } of suites) {
        const kept = [];
        for (const { side, former, file } of files) {
            const path = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveInside */ .LI)(folder, file);
            if (path === undefined)
                throw notOurs(folder, { path: [suite], message: `${file} is not there` });
            kept.push({ side, file: path, ...(former === undefined ? {} : { former }) });
        }
        read.push({ suite, files: kept, problems: problems, remarks });
    }
    return { head, ...(base === undefined ? {} : { base }), suites: read };
}
function jsonOf(found) {
    try {
        return JSON.parse(found);
    }
    catch {
        return undefined;
    }
}
function shortened({ message, location, expected, remedy }) {
    return {
        message: cut(message),
        ...(location === undefined ? {} : { location }),
        ...(expected === undefined ? {} : { expected: cut(expected) }),
        ...(remedy === undefined ? {} : { remedy: cut(remedy) }),
    };
}
function cut(long) {
    return long.slice(0, 4_000);
}
function noMeasured(folder) {
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheck */ .xy({
        message: `the job that measures left nothing in ${folder === '' ? 'the folder that input `artifact` names' : folder}`,
        expected: `${INDEX} and run files, as \`job: measure\` writes them`,
        remedy: 'See the log of that job; between the two, upload its output `artifact-path` and download it to `artifact`',
    });
}
function notOurs(folder, issue) {
    const where = issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`;
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheck */ .xy({
        message: `what the job that measures left cannot be used: ${where}`,
        location: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, INDEX) },
        remedy: 'Use one version of Evalgap in both jobs, then run all jobs again',
    });
}


/***/ })

};
