export const id = 44;
export const ids = [44];
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

/***/ 59777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ coveredBy),
/* harmony export */   t: () => (/* binding */ readAllCases)
/* harmony export */ });
/* harmony import */ var _cases_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60379);
/* harmony import */ var _case_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74005);


/** Reads every case. A problem takes out its own case, or its file, and no other; a suite without a case is one. */
async function readAllCases(directory, suite, loaded) {
    const files = await (0,_case_set_js__WEBPACK_IMPORTED_MODULE_1__/* .listCaseFiles */ .ie)(directory, suite, loaded);
    const cases = [];
    const problems = [];
    const drafts = [];
    for await (const reading of (0,_cases_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readCases */ .k)((0,_case_set_js__WEBPACK_IMPORTED_MODULE_1__/* .caseSources */ .Rk)(directory, files, loaded.file), (0,_case_set_js__WEBPACK_IMPORTED_MODULE_1__/* .caseReader */ .iz)(suite))) {
        if (reading.kind === 'problem')
            problems.push(reading.problem);
        else if (reading.case.draft)
            drafts.push(reading.case);
        else
            cases.push(reading.case);
    }
    const empty = problems.length === 0 && cases.length === 0;
    return { cases, drafts, problems: empty ? [(0,_case_set_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingToRun */ .WK)(suite, loaded, files, drafts.length)] : problems };
}
/** What the cases that say so cover, and how many do not say. */
function coveredBy(cases) {
    return {
        named: new Set(cases.flatMap(({ covers }) => covers ?? [])),
        everything: cases.filter(({ covers }) => covers === undefined).length,
    };
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





/** Where `evalgap run` leaves its files, relative to the config's folder. */
const LEFT_BY_RUN = '.evalgap/runs/*.jsonl';
/**
 * The run files that a glob leads to; without one, those that earlier runs left beside the config. What these show of
 * receipts is not counted: whoever has mended a prompt since should not have to remove them.
 */
async function recordedRuns(world, glob, directory) {
    return glob === undefined ? leftRuns(directory) : askedRuns(world, glob);
}
async function askedRuns(world, glob) {
    const root = (0,external_node_path_.isAbsolute)(glob) ? (0,external_node_path_.parse)(glob).root : world.directory;
    const files = await (0,system_files/* listFiles */.CS)([(0,external_node_path_.isAbsolute)(glob) ? (0,external_node_path_.relative)(root, glob) : glob], root);
    if (files.length === 0) {
        throw new problem/* CouldNotCheck */.xy({
            message: `no run file matches --runs ${glob}`,
            expected: 'run files as `evalgap run` writes them',
            remedy: 'Run the suite first, or correct the glob',
        });
    }
    const bySuite = new Map();
    for (const name of files) {
        const path = (0,external_node_path_.resolve)(root, name);
        const { suite, counts } = await countReceipts('head', path, name);
        addRun(bySuite, suite, { path, name }, [counts]);
    }
    return { bySuite, unreadable: [] };
}
async function leftRuns(directory) {
    const bySuite = new Map();
    const unreadable = [];
    for (const name of await (0,system_files/* listFiles */.CS)([LEFT_BY_RUN], directory)) {
        const path = (0,external_node_path_.join)(directory, name);
        const read = await (0,problem/* attempt */.CD)(() => countReceipts('head', path, name));
        if (read.ok)
            addRun(bySuite, read.value.suite, { path, name }, []);
        else
            unreadable.push(name);
    }
    return { bySuite, unreadable };
}
function addRun(bySuite, suite, file, receipts) {
    const before = bySuite.get(suite) ?? { files: [], receipts: [] };
    bySuite.set(suite, { files: [...before.files, file], receipts: [...before.receipts, ...receipts] });
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

/***/ 44185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ setFindings)
});

// EXTERNAL MODULE: ./build/cases/schema.js
var schema = __webpack_require__(13075);
// EXTERNAL MODULE: ./build/run/outcome.js
var outcome = __webpack_require__(95302);
// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/run/cut.js
var cut = __webpack_require__(24758);
;// CONCATENATED MODULE: ./build/run/run-record.js


/** Runs of one version have the same prompts and agent; where a file does not tell, the same prompts, or else revision. */
function versionOf(header) {
    const { fingerprint, revision } = header;
    if (fingerprint !== undefined)
        return JSON.stringify(['agent', fingerprint.prompts, fingerprint.agent]);
    return promptsOf(header) ?? JSON.stringify(['revision', revision]);
}
/** One text for the prompts of a run; `undefined` where its file does not tell them. */
function promptsOf({ prompts }) {
    if (prompts.size === 0)
        return undefined;
    return JSON.stringify(['prompts', ...[...prompts].sort(([one], [other]) => (one < other ? -1 : 1))]);
}
/** Equal answers become one object; `undefined` for a blank output, which is no answer. */
function answerReader() {
    const known = new Map();
    return (output) => {
        const text = typeof output === 'string' ? output : (0,json/* canonicalJson */.dj)(output);
        const same = sameFor(output, text);
        if (same === BLANK || output === null)
            return undefined;
        let answer = known.get(same);
        if (answer === undefined) {
            answer = { same, text: startOf((0,cut/* isCut */.xZ)(output) ? output.head : text) };
            known.set(same, answer);
        }
        return answer;
    };
}
const BLANK = 'text ';
const LONGEST_KEY = 80;
const LONGEST_START = 600;
function sameFor(output, text) {
    const key = typeof output === 'string'
        ? BLANK + text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
        : `json ${text}`;
    return key.length > LONGEST_KEY ? (0,json/* sha256 */.sc)(key) : key;
}
/**
 * Up to a blank, so that nothing private is cut in two and slips through what masks it. A copy of its own: part of a
 * text would keep the whole of it in memory.
 */
function startOf(text) {
    if (text.length <= LONGEST_START)
        return text;
    const start = text.slice(0, LONGEST_START);
    const blank = start.search(/\s\S*$/u);
    return Buffer.from(blank > 0 ? start.slice(0, blank) : start, 'utf16le').toString('utf16le');
}

// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var system_files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
;// CONCATENATED MODULE: ./build/gather/run-records.js





/**
 * What recorded runs tell of cases as they stand today, the oldest run first. Of a trial that stands in two copies of
 * one run only the first is kept.
 *
 * @throws CouldNotCheck with the broken lines of all files
 */
async function readRunRecords(files, suite, cases) {
    const read = trialReader(suite, cases);
    const runs = [];
    const problems = [];
    for (const { path, name } of files) {
        const run = await (0,problem/* attempt */.CD)(() => readRun(path, name, read));
        if (run.ok)
            runs.push(run.value);
        else
            problems.push(...run.problems);
    }
    if (problems.length > 0)
        throw new problem/* CouldNotCheck */.xy(problems);
    const seen = new Map();
    return runs.toSorted(byAge).map(({ header, file, kept }) => {
        const { revision, scorers, startedAt } = header;
        const version = versionOf(header);
        const run = JSON.stringify([revision, version, scorers, startedAt]);
        const copies = seen.get(run) ?? new Set();
        seen.set(run, copies);
        const trials = kept.filter((trial) => !isCopy(trial, copies)).map(({ record }) => record);
        const prompts = promptsOf(header);
        return { file, revision, version, ...(prompts === undefined ? {} : { prompts }), scorers, startedAt, trials };
    });
}
async function readRun(path, file, read) {
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,system_files/* readLines */.Se)(path, file), file);
    const byCase = new Map();
    for await (const trial of trials) {
        const kept = read(trial, header);
        if (kept === undefined)
            continue;
        const ofCase = byCase.get(kept.record.case) ?? new Map();
        byCase.set(kept.record.case, ofCase);
        const before = ofCase.get(trial.trial);
        if (before === undefined || stands(kept) < stands(before))
            ofCase.set(trial.trial, kept);
    }
    return { header, file, kept: [...byCase.values()].flatMap((ofCase) => [...ofCase.values()]) };
}
/** Lines of one trial that were scored alike may still hold different answers: the order of lines decides nothing. */
function stands({ precedence, record }) {
    return `${precedence} ${record.answer?.same ?? ''}`;
}
/** `undefined` for a trial that does not count, and for a version of a case that the suite no longer holds. */
function trialReader(suite, cases) {
    const known = new Map(cases.map((known) => [known.id, known]));
    const thresholds = new Map(suite.steps.map(({ name, threshold }) => [name, threshold]));
    const outcomeOf = (0,outcome/* outcomeReader */.Q)((step) => thresholds.get(step) ?? 1);
    const answerOf = answerReader();
    const final = suite.steps.find((step) => step.final)?.name;
    return (trial, header) => {
        const ofCase = known.get(trial.case);
        if (ofCase?.digest !== trial.digest)
            return undefined;
        const { counts, chain, precedence } = outcomeOf(trial);
        const decides = chain.find(({ step }) => step === final) ?? chain.find(({ step }) => step === header.final) ?? chain.at(-1);
        if (!counts || decides === undefined)
            return undefined;
        const { step, correct } = decides;
        const answer = correct === false ? answerAt(trial, step, answerOf) : undefined;
        return {
            record: {
                case: ofCase.id,
                trial: trial.trial,
                chain,
                final: step,
                right: correct,
                ...(answer === undefined ? {} : { answer }),
            },
            precedence,
            ...(trial.durationMs === undefined ? {} : { durationMs: trial.durationMs }),
        };
    };
}
/** Of a step that occurs more than once all outputs in order. */
function answerAt(trial, step, answerOf) {
    const outputs = trial.steps.flatMap(({ name, output }) => (name === step && output !== undefined ? [output] : []));
    const [first, ...more] = outputs;
    if (first === undefined)
        return undefined;
    return answerOf(more.length === 0 ? first : outputs);
}
/** Two trials of one run that took the same time are one trial; without a time nothing tells a copy from a repetition. */
function isCopy({ record, durationMs }, seen) {
    if (durationMs === undefined)
        return false;
    const key = JSON.stringify([record.case, record.trial, durationMs, record.right, record.answer?.same ?? null]);
    if (seen.has(key))
        return true;
    seen.add(key);
    return false;
}
function byAge(one, other) {
    return (timeOf(one) - timeOf(other) ||
        compareTexts(one.header.startedAt, other.header.startedAt) ||
        compareTexts(one.file, other.file));
}
function timeOf({ header }) {
    const time = Date.parse(header.startedAt);
    return Number.isNaN(time) ? 0 : time;
}
function compareTexts(one, other) {
    return one < other ? -1 : Number(one > other);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/cases/source.js
var cases_source = __webpack_require__(78641);
// EXTERNAL MODULE: ./build/cases/json-text.js
var json_text = __webpack_require__(44520);
// EXTERNAL MODULE: ./build/cases/json-value.js
var json_value = __webpack_require__(15310);
;// CONCATENATED MODULE: ./build/production/parse-sample.js


const EXPECTED = 'one sample per line, as a JSON object with an input';
const WHOLE_LINES = 'Keep each sample on one line; complete or remove a line that was cut off.';
/**
 * Reads one line of a file of samples. What was asked stands under `input` or `text`; other keys are nobody's fault.
 * Problems quote nothing of the line, which nobody has redacted.
 */
function parseSample(line, location) {
    const parsed = (0,json_text/* readJsonText */.g)(line, 'the line');
    if (!parsed.ok) {
        const { message, offset, remedy = WHOLE_LINES } = parsed;
        const what = isJson(line) ? 'a key stands twice in one object' : message;
        return refuse({ message: what, location: { ...location, column: offset + 1 }, expected: EXPECTED, remedy });
    }
    const { value } = parsed;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return refuse({ message: 'the line holds no object', location, expected: EXPECTED });
    const key = ['input', 'text'].find((name) => Object.hasOwn(value, name));
    if (key === undefined)
        return refuse({
            message: 'the sample has no input',
            location,
            expected: EXPECTED,
            remedy: 'Write what production was asked under `input`.',
        });
    const input = value[key];
    const fault = (0,json_value/* valueFault */.S)(input);
    if (fault === undefined)
        return { ok: true, value: { input: input } };
    return refuse({ message: fault.message, location, expected: fault.expected });
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function refuse(problem) {
    return { ok: false, problems: [problem] };
}

;// CONCATENATED MODULE: ./build/production/read-samples.js




const ROOM = { samples: 50_000, characters: 128 << 20 };
const ENDINGS = ['.jsonl', '.ndjson'];
/** Problems of one file that are told one by one: a file of another kind has as many as it has lines. */
const MOST_PROBLEMS = 100;
/**
 * Reads the samples of all files. Where there are more than there is room for, the last ones stay, by the order of the
 * files and of their lines: files that are named by their day end with the newest. A problem takes out its own line, or
 * its file, and no other.
 */
async function readSampleFiles(sources, room = ROOM) {
    const last = lastOf(room);
    const problems = [];
    for (const source of sources)
        problems.push(...(await readFile(source, last.add)));
    return { samples: last.samples(), problems };
}
async function readFile(source, add) {
    const { file } = source;
    if (!ENDINGS.includes((0,posix_.extname)(file).toLowerCase()))
        return [otherKind(file)];
    const problems = [];
    let untold = 0;
    let line = 0;
    try {
        for await (const raw of source.lines()) {
            line += 1;
            const text = line === 1 ? (0,cases_source/* withoutMark */.E_)(raw) : raw;
            if (text.trim() === '')
                continue;
            const parsed = parseSample(text, { file, line });
            if (parsed.ok)
                add(parsed.value, text.length);
            else if (problems.length < MOST_PROBLEMS)
                problems.push(...parsed.problems);
            else
                untold += 1;
        }
    }
    catch (error) {
        if (!(error instanceof problem/* CouldNotCheck */.xy))
            throw error;
        problems.push(...error.problems);
    }
    return untold === 0
        ? problems
        : [...problems, { message: `${untold} more problems in this file`, location: { file } }];
}
function otherKind(file) {
    return {
        message: 'samples are not read from files of this kind',
        location: { file },
        expected: ENDINGS.join(', '),
        remedy: 'Narrow the glob of the samples, or write one JSON object per line.',
    };
}
/** Keeps the last samples that there is room for; the very last one always. */
function lastOf(room) {
    const kept = new Map();
    let [first, next, characters] = [0, 0, 0];
    return {
        add(sample, size) {
            kept.set(next, { sample, size });
            next += 1;
            characters += size;
            while (kept.size > 1 && (kept.size > room.samples || characters > room.characters)) {
                characters -= kept.get(first)?.size ?? 0;
                kept.delete(first);
                first += 1;
            }
        },
        samples: () => Array.from(kept.values(), ({ sample }) => sample),
    };
}

// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
;// CONCATENATED MODULE: ./build/gather/samples.js




/** What the samples of a suite hold; absent where the config names none. No file at all is no problem. */
async function readSamples(directory, { production }, { file: config }) {
    if (production === undefined)
        return { problems: [] };
    const files = await (0,system_files/* listFiles */.CS)(production.samples, directory);
    return readSampleFiles(files.map((path) => {
        const file = (0,places/* pathBeside */.KY)(config, path);
        return { file, lines: () => (0,system_files/* readLines */.Se)((0,external_node_path_.join)(directory, path), file) };
    }));
}

;// CONCATENATED MODULE: ./build/tools/lines.js
const NAMED = /(?:^|[\s{,"'])(?:operationId|name|title)["']?\s*:\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"',{}#][^\n,}#]*))/g;
/** The line on which each name is first given to something in a file of tools, as near as the bare text shows it. */
function linesOfNames(text) {
    const lines = new Map();
    let [line, from] = [1, 0];
    for (const match of text.matchAll(NAMED)) {
        // The name's own end: a key may stand on an earlier line than its value.
        const end = match.index + match[0].length;
        for (let at = text.indexOf('\n', from); at !== -1 && at < end; at = text.indexOf('\n', from)) {
            line += 1;
            from = at + 1;
        }
        const name = (match[1] ?? match[2] ?? match[3] ?? '').trim();
        if (!lines.has(name))
            lines.set(name, line);
    }
    return lines;
}

// EXTERNAL MODULE: ./build/tools/read.js + 3 modules
var tools_read = __webpack_require__(48950);
;// CONCATENATED MODULE: ./build/gather/tool-files.js




/** The tools that the config's globs lead to. A file that cannot be read is a problem. */
async function readToolFiles(directory, suite, { file: config }) {
    const tools = [];
    const problems = [];
    for (const path of await (0,system_files/* listFiles */.CS)(suite.tools, directory)) {
        const file = (0,places/* pathBeside */.KY)(config, path);
        const text = (await (0,system_files/* readInside */.xO)(directory, path)) ?? '';
        const read = (0,tools_read/* readTools */.s)(text, file);
        if (!read.ok) {
            problems.push(...read.problems);
            continue;
        }
        const lines = linesOfNames(text);
        for (const tool of read.value) {
            const line = lines.get(tool.name);
            tools.push({ ...tool, file, ...(line === undefined ? {} : { line }) });
        }
    }
    return { tools, problems };
}

// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/similarity/grams.js + 1 modules
var grams = __webpack_require__(30800);
;// CONCATENATED MODULE: ./build/similarity/prefix-index.js
/** An empty index with room for the first `prefix(length)` grams of each set; the sets are ordered by length. */
function prefixIndex(sets, prefix) {
    let grams = 0;
    for (const set of sets)
        grams = Math.max(grams, (set.at(-1) ?? 0) + 1);
    const starts = new Int32Array(grams + 1);
    for (const set of sets) {
        for (const gram of set.subarray(0, prefix(set.length)))
            starts[gram + 1] = (starts[gram + 1] ?? 0) + 1;
    }
    for (let gram = 0; gram < grams; gram += 1)
        starts[gram + 1] = (starts[gram + 1] ?? 0) + (starts[gram] ?? 0);
    const places = new Int32Array(starts[grams] ?? 0);
    const ends = starts.slice();
    const lengths = Int32Array.from(sets, ({ length }) => length);
    return {
        places,
        add: (place) => {
            for (const gram of sets[place]?.subarray(0, prefix(lengths[place] ?? 0)) ?? []) {
                const entry = ends[gram] ?? 0;
                places[entry] = place;
                ends[gram] = entry + 1;
            }
        },
        start: (gram, shortest) => {
            let entry = starts[gram] ?? 0;
            const end = ends[gram] ?? 0;
            while (entry < end && (lengths[places[entry] ?? 0] ?? 0) < shortest)
                entry += 1;
            starts[gram] = entry;
            return entry;
        },
        end: (gram) => ends[gram] ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/similarity/signatures.js
const WORD = 32;
/** Words are compared by the four, which takes less than half the time. */
const AT_ONCE = 4;
const MOST_WORDS = 64;
/**
 * A few hundred bits for each set: every gram turns one of them over. Two signatures differ in at most as many bits as
 * there are grams in one set alone, so that they rule pairs out without a look at the sets, and never wrongly (Sandes
 * et al. 2020, "Bitmap filter").
 */
function signatures(sets) {
    const width = widthFor(sets);
    const bits = new Int32Array(sets.length * width);
    const mask = width * WORD - 1;
    for (const [place, set] of sets.entries()) {
        for (const gram of set) {
            const bit = (Math.imul(gram, 0x9e3779b1) >>> 8) & mask;
            const word = place * width + (bit >>> 5);
            bits[word] = (bits[word] ?? 0) ^ (1 << (bit & 31));
        }
    }
    let steps = 0;
    return {
        differInMore: (one, other, most) => {
            const [from, against] = [one * width, other * width];
            let different = 0;
            let word = 0;
            while (word < width && different <= most) {
                different += bitsSet((bits[from + word] ?? 0) ^ (bits[against + word] ?? 0), (bits[from + word + 1] ?? 0) ^ (bits[against + word + 1] ?? 0), (bits[from + word + 2] ?? 0) ^ (bits[against + word + 2] ?? 0), (bits[from + word + 3] ?? 0) ^ (bits[against + word + 3] ?? 0));
                word += AT_ONCE;
            }
            steps += word;
            return different > most;
        },
        steps: () => steps,
    };
}
/** About a bit for each gram of all but the longest sets: with fewer, most signatures look alike. */
function widthFor(sets) {
    const lengths = Int32Array.from(sets, ({ length }) => length).sort();
    const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    let width = AT_ONCE;
    while (width < MOST_WORDS && width * WORD < long)
        width *= 2;
    return width;
}
/** How many bits are set in four words; their sums are kept side by side in ever wider fields of one word. */
function bitsSet(a, b, c, d) {
    const bytes = inBytes(inFours(a) + inFours(b)) + inBytes(inFours(c) + inFours(d));
    return Math.imul(bytes, 0x01010101) >>> 24;
}
function inFours(word) {
    const pairs = word - ((word >>> 1) & 0x55555555);
    return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
}
function inBytes(fours) {
    return (fours & 0x0f0f0f0f) + ((fours >>> 4) & 0x0f0f0f0f);
}

;// CONCATENATED MODULE: ./build/similarity/near-pairs.js



/** A pair must not get lost by rounding: what is let through too much is told when it is counted out. */
const ROUNDING = 1e-9;
/**
 * All pairs of sets whose Jaccard similarity is at least `threshold` (above 0), in order, or `undefined` when it would
 * take more than `effort` to find them. Exact. Each set is held against the shorter ones that are long enough. Near
 * sets share a gram among the rarest of both, so that an inverted index of those prefixes names them (Bayardo et al.
 * 2007, Xiao et al. 2008); where it names more than there are, all are gone through. Their signatures rule most of
 * them out, and the rest is counted. Empty sets are near to none.
 */
function nearPairs(sets, threshold, effort) {
    const places = [...sets.keys()].filter((place) => setAt(sets, place).length > 0);
    places.sort((a, b) => setAt(sets, a).length - setAt(sets, b).length || a - b);
    const ordered = places.map((place) => setAt(sets, place));
    const lengths = Int32Array.from(ordered, ({ length }) => length);
    const leastShared = leastSharedBy(2 * (lengths.at(-1) ?? 0), threshold);
    const index = prefixIndex(ordered, (length) => length - (leastShared[2 * length] ?? 0) + 1);
    const signed = signatures(ordered);
    const lastHeldAgainst = new Int32Array(ordered.length);
    const found = [];
    let steps = 0;
    let first = 0;
    for (const [nth, set] of ordered.entries()) {
        const shortest = Math.ceil(threshold * set.length - ROUNDING);
        while ((lengths[first] ?? shortest) < shortest)
            first += 1;
        const prefix = set.subarray(0, set.length - shortest + 1);
        let entries = 0;
        for (const gram of prefix)
            entries += index.end(gram) - index.start(gram, shortest);
        if (entries < nth - first) {
            steps += entries;
            for (const gram of prefix) {
                const end = index.end(gram);
                for (let entry = index.start(gram, shortest); entry < end; entry += 1) {
                    const candidate = index.places[entry] ?? 0;
                    if (lastHeldAgainst[candidate] === nth)
                        continue;
                    lastHeldAgainst[candidate] = nth;
                    hold(set, nth, candidate);
                }
            }
        }
        else
            for (let candidate = first; candidate < nth; candidate += 1)
                hold(set, nth, candidate);
        if (steps + signed.steps() > effort.steps || found.length > effort.pairs)
            return undefined;
        index.add(nth);
    }
    return found.sort((a, b) => a.one - b.one || a.other - b.other);
    function hold(set, nth, candidate) {
        const together = set.length + (lengths[candidate] ?? 0);
        const least = leastShared[together] ?? 0;
        if (signed.differInMore(nth, candidate, together - 2 * least))
            return;
        steps += lengths[candidate] ?? 0;
        const both = (0,grams/* overlap */.EF)(set, setAt(ordered, candidate), least);
        const similarity = both / (together - both);
        if (both < 0 || similarity < threshold)
            return;
        const [one, other] = [places[nth] ?? 0, places[candidate] ?? 0];
        found.push({ one: Math.min(one, other), other: Math.max(one, other), similarity });
    }
}
/** By how many grams two sets have together, each counted for itself: how many of them must be shared to be near. */
function leastSharedBy(most, threshold) {
    return new Int32Array(most + 1).map((_, together) => Math.ceil((threshold / (1 + threshold)) * together - ROUNDING));
}
const NONE = new Int32Array(0);
function setAt(sets, place) {
    return sets[place] ?? NONE;
}

;// CONCATENATED MODULE: ./build/similarity/alike-texts.js


/** Of texts that have the same 3-grams, so many stand for all of them. */
const MOST_STANDING = 8;
/**
 * Pairs of texts, by their places, whose similarity is at least `threshold` (above 0), or `undefined` when it would
 * take more than `effort` to find them. All of them, except that of more than eight texts with the very same 3-grams
 * each later one is paired with the first eight only, and only these with others: the pairs of thousands of equal
 * texts would be millions.
 */
function alikeTexts(texts, threshold, effort) {
    const classes = classesOf((0,grams/* gramSets */.$e)(texts));
    const sets = classes.map(({ set }) => set);
    const near = nearPairs(sets, threshold, effort);
    if (near === undefined)
        return undefined;
    const pairs = [];
    const add = (a, b, similarity) => {
        pairs.push({ one: Math.min(a, b), other: Math.max(a, b), similarity });
    };
    for (const { places } of classes) {
        const standing = places.slice(0, MOST_STANDING);
        for (const [nth, place] of places.entries())
            for (const one of standing.slice(0, nth))
                add(one, place, 1);
    }
    for (const { one, other, similarity } of near) {
        const standing = classes[other]?.places.slice(0, MOST_STANDING) ?? [];
        for (const a of classes[one]?.places.slice(0, MOST_STANDING) ?? [])
            for (const b of standing)
                add(a, b, similarity);
        if (pairs.length > effort.pairs)
            return undefined;
    }
    return pairs.sort((a, b) => a.one - b.one || a.other - b.other);
}
/** Texts with the very same grams, in the order in which they first occur. */
function classesOf(sets) {
    const byHash = new Map();
    const classes = [];
    for (const [place, set] of sets.entries()) {
        const hash = hashOf(set);
        const alike = byHash.get(hash) ?? [];
        const known = alike.find((one) => isSame(one.set, set));
        if (known !== undefined) {
            known.places.push(place);
            continue;
        }
        const found = { set, places: [place] };
        classes.push(found);
        byHash.set(hash, [...alike, found]);
    }
    return classes;
}
function isSame(one, other) {
    return one.length === other.length && one.every((gram, index) => gram === other[index]);
}
function hashOf(set) {
    let hash = set.length;
    for (const gram of set)
        hash = (Math.imul(hash, 0x01000193) ^ gram) | 0;
    return hash;
}

// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/rules/set/grouped.js
var grouped = __webpack_require__(34737);
;// CONCATENATED MODULE: ./build/rules/set/alike/distinct-inputs.js


/** The inputs that differ as JSON, in the order in which they first occur. */
function distinctInputs(cases) {
    const byInput = (0,grouped/* grouped */.z)([...cases.entries()].map(([place, { input }]) => [(0,json/* canonicalJson */.dj)(input), place]));
    return [...byInput.values()].map((places) => ({
        // Most inputs are those of one case: what it expects need not be written out to be told apart.
        variants: places.length === 1 ? [places] : byExpectation(cases, places),
    }));
}
/** Of the cases with one input that all expect something else, so many are held against others. */
const MOST_LEADING = 8;
/** The first case of an input, and the first few that expect something else. */
function leadingCases(input) {
    return input?.variants.slice(0, MOST_LEADING).flatMap((places) => places.slice(0, 1)) ?? [];
}
/** Each of the leading cases of one input with each of another's. */
function leadingPairs(one, other) {
    const against = leadingCases(other);
    return leadingCases(one).flatMap((a) => against.map((b) => [a, b]));
}
function byExpectation(cases, places) {
    const keyOf = (place) => (0,json/* canonicalJson */.dj)(Object.fromEntries(cases[place]?.expect ?? []));
    return [...(0,grouped/* grouped */.z)(places.map((place) => [keyOf(place), place])).values()];
}

;// CONCATENATED MODULE: ./build/rules/set/alike/alike-pairs.js

function alikePairs(cases, texts) {
    const byPlaces = new Map();
    const add = (a, b, how, similarity) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const [earlier, later] = [cases[first], cases[second]];
        const key = second * cases.length + first;
        if (earlier === undefined || later === undefined || byPlaces.has(key))
            return;
        byPlaces.set(key, { earlier, later, how, similarity, texts: [texts[first] ?? '', texts[second] ?? ''] });
    };
    return {
        add,
        addSame: (input) => {
            const leading = leadingCases(input);
            for (const [first = 0, ...repeats] of input.variants) {
                for (const one of leading)
                    if (one < first)
                        add(one, first, 'same', 1);
                for (const repeat of repeats)
                    add(first, repeat, 'same', 1);
            }
        },
        inOrder: () => [...byPlaces].sort(([one], [other]) => one - other).map(([, pair]) => pair),
    };
}

// EXTERNAL MODULE: ./build/rules/set/alike/compared-texts.js
var compared_texts = __webpack_require__(53862);
// EXTERNAL MODULE: ./build/rules/set/wording.js
var wording = __webpack_require__(33363);
// EXTERNAL MODULE: ./build/rules/set/alike/expectations.js
var expectations = __webpack_require__(7753);
;// CONCATENATED MODULE: ./build/rules/set/alike/written-otherwise.js

/** Each text that is like an earlier one but for the way it is written, with the first such text. */
function writtenOtherwise(texts) {
    const firsts = new Map();
    return texts.flatMap((text, other) => {
        const words = wordsOf(text);
        const one = firsts.get(words);
        if (one === undefined) {
            firsts.set(words, other);
            return [];
        }
        const first = texts[one] ?? '';
        return isMostlyWords(first) && isMostlyWords(text) ? [{ one, other, similarity: similarityOf(first, text) }] : [];
    });
}
/**
 * Letters, digits and signs alone, in lower case. What stands before a digit stays, for it may be a decimal point or
 * a minus, and so do signs that are part of names: `C#`, `a@b`.
 */
function wordsOf(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\s+/gu, '')
        .replace(/(?![#%&*@/\\_])\p{P}(?!\p{N})/gu, '');
}
/** Where punctuation is much of a text it is likely to be the point of it. */
function isMostlyWords(text) {
    const shown = text.match(/\S/gu)?.length ?? 0;
    const words = text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
    return shown > 0 && words * 2 >= shown;
}
function similarityOf(one, other) {
    const [a, b] = (0,grams/* gramSets */.$e)([one, other]);
    return a === undefined || b === undefined ? 0 : (0,grams/* jaccard */.xX)(a, b);
}

;// CONCATENATED MODULE: ./build/rules/set/alike/pairs-by-writing.js





/** So many groups of inputs, or this share of all, may expect different things before writing plainly means something. */
const DIFFERING = { groups: 1, share: 0.1 };
/**
 * Cases whose inputs only differ in writing. Where more than a few of these have different answers in this very suite,
 * letters in the other case or marks between them plainly mean something here; where next to none have, they mean
 * nothing, and different answers are a contradiction. In between it is not known of those.
 */
function pairsByWriting(cases, inputs, texts) {
    const groups = new Map();
    const differing = new Map();
    const opposed = [];
    const agreeing = (a, b) => both(cases, a, b, expectations/* agree */.d5);
    const pairs = writtenOtherwise(texts).flatMap(({ one, other, similarity }) => {
        groups.set(one, one).set(other, one);
        return leadingPairs(inputs[one], inputs[other]).flatMap(([a, b]) => {
            if (agreeing(a, b))
                return [{ one: a, other: b, similarity }];
            if (!both(cases, a, b, expectations/* disagree */.l))
                return [];
            if (!differing.has(one))
                differing.set(one, [a, b]);
            opposed.push({ one: a, other: b, similarity });
            return [];
        });
    });
    const all = new Set(groups.values()).size;
    const isLeftOut = () => false;
    if (differing.size <= all * DIFFERING.share)
        return { pairs: [...pairs, ...opposed], isLeftOut };
    if (pairs.length === 0 || differing.size <= DIFFERING.groups)
        return { pairs, isLeftOut };
    const named = [...differing.values()].slice(0, MOST_NAMED).map(([a, b]) => namesOf(cases, a, b));
    const more = differing.size - named.length;
    return {
        pairs: [],
        unchecked: `inputs that differ in case, blanks or punctuation alone were not taken for the same: ${(0,format/* count */.U9)(differing.size)} of ${(0,format/* count */.U9)(all)} groups of them expect different answers (${named.join(', ')}${more > 0 ? ` and ${(0,format/* count */.U9)(more)} more` : ''})`,
        isLeftOut: (a, b, one, other) => groups.has(one) && groups.get(one) === groups.get(other) && agreeing(a, b),
    };
}
const MOST_NAMED = 3;
function namesOf(cases, a, b) {
    const [earlier, later] = [cases[Math.min(a, b)], cases[Math.max(a, b)]];
    return `${(0,wording/* caseName */.cY)(earlier?.id ?? '')} and ${(0,wording/* caseName */.cY)(later?.id ?? '')}`;
}
function both(cases, a, b, hold) {
    const [one, other] = [cases[a], cases[b]];
    return one !== undefined && other !== undefined && hold(one, other);
}

;// CONCATENATED MODULE: ./build/rules/set/alike/alike-cases.js






/**
 * Which cases ask the same, or nearly, by a similarity of at least `threshold`. Of the cases that share an input, one that
 * expects what an earlier one expects is paired with that alone; the first of each expectation stand for all others.
 */
function alikeCases(cases, threshold) {
    const inputs = distinctInputs(cases);
    const all = (0,compared_texts/* comparedTexts */.Ez)(cases.map(({ input }) => (0,compared_texts/* textOf */.b6)(input)));
    const texts = inputs.map(({ variants: [[first = 0] = []] }) => all[first] ?? '');
    const pairs = alikePairs(cases, all);
    for (const input of inputs)
        pairs.addSame(input);
    const writing = pairsByWriting(cases, inputs, texts);
    for (const { one, other, similarity } of writing.pairs)
        pairs.add(one, other, 'written-otherwise', similarity);
    const near = nearInputs(texts, cases.length, threshold);
    for (const { one, other, similarity } of near.pairs) {
        for (const [a, b] of leadingPairs(inputs[one], inputs[other])) {
            if (!writing.isLeftOut(a, b, one, other))
                pairs.add(a, b, 'near', similarity);
        }
    }
    return {
        pairs: pairs.inOrder(),
        ...(near.unchecked === undefined ? {} : { nearUnchecked: near.unchecked }),
        ...(writing.unchecked === undefined ? {} : { writingUnchecked: writing.unchecked }),
    };
}
const MOST_CASES = 50_000;
const STEPS = { least: 1e9, perCase: 150_000 };
const PAIRS = { least: 200_000, perCase: 10 };
function nearInputs(texts, cases, threshold) {
    if (cases > MOST_CASES)
        return {
            pairs: [],
            unchecked: `near cases are looked for among up to ${(0,format/* count */.U9)(MOST_CASES)}, these are ${(0,format/* count */.U9)(cases)}`,
        };
    const pairs = alikeTexts(texts, threshold, {
        steps: Math.max(STEPS.least, STEPS.perCase * cases),
        pairs: Math.max(PAIRS.least, PAIRS.perCase * cases),
    });
    const unchecked = 'near cases were not looked for: too many are much like each other for each to be held against all';
    return pairs === undefined ? { pairs: [], unchecked } : { pairs };
}

// EXTERNAL MODULE: ./build/rules/set/set-rules.js + 58 modules
var set_rules = __webpack_require__(39044);
;// CONCATENATED MODULE: ./build/rules/set/judge-set.js



/** All rules about a suite's cases. One that is off and fails nothing is not asked. */
function judgeSet(facts, config) {
    const thresholds = ALIKE.map((id) => (0,levels/* ruleOptions */.j)(config, id).threshold).filter(isNumber);
    const asked = set_rules/* SET_RULES */.p.filter(({ id }) => (0,levels/* ruleOptions */.j)(config, id).level !== 'off' || (0,levels/* fails */.c)(id, config.failOn));
    const alike = asked.some(({ id }) => ALIKE.includes(id))
        ? alikeCases(facts.cases, Math.min(...thresholds))
        : { pairs: [] };
    const all = { ...facts, alike };
    const found = asked
        .flatMap(({ id, find }) => find(all, (0,levels/* ruleOptions */.j)(config, id)))
        .map(({ grounds = [], ...finding }) => [finding, grounds]);
    return {
        findings: found.map(([finding]) => finding),
        grounds: new Map(found),
        notMeasured: asked.flatMap(({ id, unmeasured }) => unmeasured(all, (0,levels/* ruleOptions */.j)(config, id)).map((reason) => ({ rule: id, reason }))),
    };
}
const ALIKE = ['set/duplicate', 'set/conflict'];
function isNumber(value) {
    return typeof value === 'number';
}

;// CONCATENATED MODULE: ./build/jobs/set-findings.js






/** What can be found about a suite's cases; a file that cannot be read keeps none of the others from being looked at. */
async function setFindings(request) {
    const { directory, loaded, suite, prompts, cases, drafts, whole } = request;
    const { tools, problems: toolProblems } = await readToolFiles(directory, suite, loaded);
    const { samples, problems: sampleProblems } = await readSamples(request.samplesIn ?? directory, suite, loaded);
    const paths = [...new Set(cases.flatMap(({ covers }) => covers ?? []).filter(schema/* isPath */.uf))];
    const judged = judgeSet({
        suite,
        cases,
        drafts,
        whole,
        prompts: prompts.flatMap((reading) => (reading.state === 'read' ? [reading.prompt] : [])),
        ...(toolProblems.length === 0 ? { tools } : {}),
        files: await (0,system_files/* listFiles */.CS)(paths, directory),
        runs: await readRunRecords(request.files, suite, cases),
        ...(samples === undefined ? {} : { samples }),
        locate: loaded.locate,
    }, loaded.config);
    return { ...judged, problems: [...toolProblems, ...sampleProblems] };
}


/***/ }),

/***/ 10296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ maskSubjects),
/* harmony export */   x: () => (/* binding */ maskSubject)
/* harmony export */ });
/* harmony import */ var _privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24605);

/**
 * Findings about cases without what is private in the ids they go by. To be done last: waivers and what else knows a
 * finding again name it by the id as it is written.
 */
function maskSubjects(findings) {
    return findings.map((finding) => {
        const { rule, suite } = finding;
        const subject = maskSubject(finding);
        return subject === finding.subject ? finding : { ...finding, subject, key: [rule, suite, subject].join(':') };
    });
}
/** What rules of other groups are about, prompts and steps, is named in the config. */
function maskSubject({ rule, subject }) {
    return rule.startsWith('set/') ? (0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(subject) : subject;
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
