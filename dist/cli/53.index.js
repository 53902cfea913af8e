export const id = 53;
export const ids = [53];
export const modules = {

/***/ 25452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   ZF: () => (/* binding */ deeperThan),
/* harmony export */   fD: () => (/* binding */ lineFault),
/* harmony export */   lj: () => (/* binding */ parseObject)
/* harmony export */ });
/** A value deeper than this is refused: later readers walk values recursively. */
const MAX_DEPTH = 100;
/** A JSON object out of a text, or what is wrong with it. */
function parseObject(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'not-json';
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return 'not-json';
    return deeperThan(value, MAX_DEPTH) ? 'too-deep' : value;
}
/** Words, with the printing process as their subject, for a line that begins like a reply and is none. */
function lineFault(fault, line) {
    return fault === 'too-deep'
        ? `printed JSON nested deeper than ${MAX_DEPTH} levels`
        : `printed a line that starts with { and is not JSON\nthe line: ${line}`;
}
/** What an agent says it can do beside the plain protocol; `undefined` when the line is about something else. */
function capabilitiesOf(value) {
    const { id, capabilities } = value;
    if (id !== undefined || !Array.isArray(capabilities))
        return undefined;
    return capabilities.filter((name) => typeof name === 'string');
}
/** Whether a value holds lists or objects within more than so many others. */
function deeperThan(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    for (const key in value) {
        if (deeperThan(value[key], levels - 1))
            return true;
    }
    return false;
}


/***/ }),

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

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/config/policy.js + 1 modules
var policy = __webpack_require__(69286);
// EXTERNAL MODULE: ./build/config/rule-ids.js
var rule_ids = __webpack_require__(51902);
// EXTERNAL MODULE: ./build/gather/case-set.js
var case_set = __webpack_require__(74005);
// EXTERNAL MODULE: ./build/gather/changed-workflows.js
var changed_workflows = __webpack_require__(43669);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
// EXTERNAL MODULE: ./build/gather/policy.js
var gather_policy = __webpack_require__(44738);
// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/gather/recorded-runs.js + 1 modules
var recorded_runs = __webpack_require__(67985);
// EXTERNAL MODULE: ./build/gather/sides.js
var gather_sides = __webpack_require__(41606);
// EXTERNAL MODULE: ./build/gather/suite-side.js
var suite_side = __webpack_require__(34788);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/rules/standing.js
var standing = __webpack_require__(44566);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/sections/finding-words.js
var finding_words = __webpack_require__(45433);
;// CONCATENATED MODULE: ./build/report/sections/check-outcome.js




/** How many findings there are, and whether they fail. */
function checkOutcome({ findings, failOn }) {
    const shown = findings.filter(({ level }) => level !== 'off');
    const none = findings.length === 0 ? 'No findings' : 'No findings shown';
    const counted = shown.length === 0 ? none : `${(0,format/* plural */.LS)(shown.length, 'finding')} (${(0,finding_words/* levelCounts */.pS)(shown)})`;
    const failed = (0,standing/* failing */.J)(findings, failOn);
    const ending = failed.length === 0 ? [] : (0,words/* words */.aL) `; ${(0,words/* code */.aY)('fail-on')} names ${(0,words/* listed */.KE)((0,finding_words/* rulesOf */.fD)(failed))}`;
    return (0,words/* words */.aL) `${counted}${ending}`;
}
/** What was looked at in each suite, and which rules had too little to go by. */
function checkedSuites({ suites }) {
    return suites.map(({ suite, cases, pins, notMeasured }) => {
        const looked = (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)}: ${(0,format/* plural */.LS)(cases, 'case')}, ${(0,format/* plural */.LS)(pins, 'pin')}; no agent was run.`;
        const missing = notMeasured.map(({ rule, reason }) => (0,words/* words */.aL) `${(0,words/* code */.aY)(rule)} (${(0,words/* prose */.CS)(reason, 200)})`);
        return (0,words/* joined */.oR)([looked, missing.length === 0 ? [] : (0,words/* words */.aL) `Not measured: ${(0,words/* listed */.KE)(missing)}.`]);
    });
}

;// CONCATENATED MODULE: ./build/report/sections/findings-by-file.js
/** Findings that are shown, by file and then by place; those without a place last. */
function byFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        if (finding.level === 'off')
            continue;
        const file = finding.location?.file;
        files.set(file, [...(files.get(file) ?? []), finding]);
    }
    return [...files]
        .map(([file, some]) => ({ file, findings: some.sort(byPlace) }))
        .sort((one, other) => compareFiles(one.file, other.file));
}
function byPlace(one, other) {
    const line = (one.location?.line ?? 0) - (other.location?.line ?? 0);
    return line || (one.location?.column ?? 0) - (other.location?.column ?? 0) || (one.key < other.key ? -1 : 1);
}
function compareFiles(one, other) {
    if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined);
    return one < other ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/report/findings-markdown.js






/** The findings of `evalgap check`, file by file. */
function renderFindings(report) {
    return (0,markdown/* toMarkdown */.l)([
        (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${checkOutcome(report)}`),
        ...byFile(report.findings).flatMap(({ file, findings }) => [
            (0,blocks/* paragraph */.FY)(file === undefined ? (0,words/* words */.aL) `Without a place in a file` : (0,words/* words */.aL) `${(0,words/* code */.aY)(file, 200)}`),
            (0,blocks/* list */.p_)(findings.map(finding_words/* findingWords */.Hu)),
        ]),
        ...checkedSuites(report).map(blocks/* paragraph */.FY),
    ]);
}

// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
// EXTERNAL MODULE: ./build/report/lines.js
var report_lines = __webpack_require__(36812);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
;// CONCATENATED MODULE: ./build/report/findings-text.js







/** The findings of `evalgap check` for a terminal: by file, each with its place, level, rule, message and fix. */
function renderFindingsText(report, { columns = 80, style = terminal/* PLAIN */.tZ } = {}) {
    return [
        ...byFile(report.findings).map((file) => fileText(file, columns, style)),
        (0,terminal/* toTerminal */.yw)([checkOutcome(report), ...checkedSuites(report)].map(blocks/* paragraph */.FY), columns, style),
    ].join('\n\n');
}
function fileText({ file, findings }, columns, style) {
    const places = findings.map(placeOf);
    const width = Math.max(...places.map(report_lines/* displayWidth */.F1));
    const lines = findings.map((finding, index) => {
        const place = (places[index] ?? '').padEnd(width);
        return findingText(finding, `  ${place}${width === 0 ? '' : '  '}`, columns, style);
    });
    return [style.strong(file === undefined ? 'without a place in a file' : (0,visible/* visibleLine */.P8)(file)), ...lines].join('\n');
}
/** `level  message  rule`, then its evidence and its fix below. */
function findingText(finding, label, columns, style) {
    const { level, rule, message, evidence, fix } = finding;
    const room = Math.max(30, columns - label.length - LEVEL_WIDTH);
    const plain = (text) => ({ text, style: (same) => same });
    const quiet = (text) => ({ text, style: style.dim });
    const body = [
        (0,report_lines/* wrap */.LV)([plain((0,words/* prose */.CS)(message)), plain('  '), quiet(rule)], room),
        ...evidence.slice(0, MOST_EVIDENCE).map((line) => (0,report_lines/* wrap */.LV)([quiet((0,words/* prose */.CS)(line, 300))], room)),
        ...(fix === '' ? [] : [(0,report_lines/* hang */.lG)('→ ', (0,report_lines/* wrap */.LV)([plain((0,words/* sentence */.em)(fix))], room - 2))]),
    ].join('\n');
    const shown = level === 'note' ? level.padEnd(LEVEL_WIDTH) : style.strong(level) + ' '.repeat(LEVEL_WIDTH - level.length);
    return indent(`${label}${shown}`, label.length + LEVEL_WIDTH, body);
}
const LEVEL_WIDTH = 'warning  '.length;
const MOST_EVIDENCE = 5;
function placeOf({ location }) {
    if (location?.line === undefined)
        return '';
    return location.column === undefined ? String(location.line) : `${location.line}:${location.column}`;
}
function indent(first, width, text) {
    return first + text.replaceAll('\n', `\n${' '.repeat(width)}`);
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/rules/pin/pin-rules.js + 8 modules
var pin_rules = __webpack_require__(25942);
// EXTERNAL MODULE: ./build/rules/policy/changed.js
var changed = __webpack_require__(3707);
// EXTERNAL MODULE: ./build/rules/step/step-rules.js + 4 modules
var step_rules = __webpack_require__(59330);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/findings.js + 1 modules
var findings = __webpack_require__(97146);
// EXTERNAL MODULE: ./build/jobs/output.js + 1 modules
var output = __webpack_require__(68611);
// EXTERNAL MODULE: ./build/jobs/weekly/moment.js
var moment = __webpack_require__(70337);
;// CONCATENATED MODULE: ./build/jobs/check.js























/** Every rule that runs no agent; those about recorded runs, a base and the history where these are asked for. */
async function check(world, options) {
    const path = (0,external_node_path_.resolve)(world.directory, options.config);
    const own = await (0,gather_project/* readConfig */.Xg)(path, options.config);
    const { loaded, policy } = await underPolicy(world, options, own);
    const runs = await (0,recorded_runs/* recordedRuns */.v)(world, options.runs);
    const chosen = (0,gather_project/* chosenSuites */.sM)(loaded, options.suite);
    const stale = options.history === true ? await staleOf(world, options, loaded, chosen) : undefined;
    const findings = [...policy];
    const problems = [];
    const suites = [];
    for (const suite of chosen) {
        const checked = await checkSuite(suite, loaded, (0,external_node_path_.dirname)(path), runs, options);
        const aged = stale?.get(suite.name) ?? { findings: [], notMeasured: [UNAGED], problems: [] };
        findings.push(...checked.findings, ...aged.findings.map((finding) => (0,places/* placedBeside */.u3)(loaded.file, finding)));
        problems.push(...checked.problems, ...aged.problems);
        suites.push({ ...checked.suite, notMeasured: [...checked.suite.notMeasured, ...aged.notMeasured] });
    }
    const { config } = loaded;
    const report = {
        findings: (0,standing/* standing */.a)(findings, config, options.asOf ?? world.now),
        failOn: config.failOn,
        suites,
    };
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderFindingsText(report, (0,output/* textOptions */.aW)(world)),
        markdown: () => renderFindings(report),
        json: () => (0,json/* checkJson */.Zs)(report, problems),
        findings: report.findings,
    });
    if (problems.length > 0) {
        (0,output/* showProblems */.k1)(world, 'text', problems);
        return 2;
    }
    return (0,standing/* failing */.J)(report.findings, config.failOn).length > 0 ? 1 : 0;
}
const UNAGED = { rule: 'stale', reason: 'the history was not asked for (--history)' };
/** Loaded when it is asked for, so that the start stays short. */
async function staleOf(world, { config, asOf }, loaded, suites) {
    const { staleFindings } = await Promise.all(/* import() */[__webpack_require__.e(614), __webpack_require__.e(375)]).then(__webpack_require__.bind(__webpack_require__, 9375));
    return staleFindings(world, config, loaded, suites, (0,moment/* momentOf */.E)(asOf, world.now));
}
async function checkSuite(suite, loaded, directory, runs, options) {
    const prompts = await (0,suite_side/* readPrompts */.wZ)(suite, directory);
    const cases = await (0,problem/* attempt */.CD)(() => (0,case_set/* indexCases */.mK)(directory, suite, loaded));
    const unreadable = (0,suite_side/* promptProblems */.J9)(prompts, loaded.file);
    const receipts = runs.get(suite.name) ?? [];
    return {
        findings: (0,findings/* pinFindings */.C)(loaded, suite, prompts, cases.ok ? cases.value : undefined, receipts),
        problems: [...unreadable, ...(cases.ok ? [] : cases.problems)],
        suite: {
            suite: suite.name,
            cases: cases.ok ? cases.value.digests.size : 0,
            pins: suite.prompts.filter(({ pin }) => pin !== undefined).length,
            notMeasured: [
                ...(receipts.length > 0
                    ? []
                    : [{ rule: 'pin/ran-another-prompt', reason: 'no recorded run of this suite was given (--runs)' }]),
                ...(options.base === undefined ? [{ rule: 'policy/changed', reason: 'no base was given (--base)' }] : []),
                ...askedForInVain(loaded.config, suite),
            ],
        },
    };
}
/** Rules that the config sets, waives or fails on, and that this version does not know how to measure: said, not passed over. */
function askedForInVain(config, suite) {
    const asked = new Set([...config.rules.keys(), ...config.failOn, ...config.waivers.map(({ rule }) => rule)]);
    if (suite.deployed !== undefined)
        asked.add('pin/deployed-differs');
    return rule_ids/* RULES */.y0.filter(({ id }) => (asked.has(id) || asked.has((0,rule_ids/* groupOf */.F8)(id))) && !isMeasured(id)).map(({ id }) => ({
        rule: id,
        reason: 'this version of Evalgap does not measure it',
    }));
}
/** Here or by another job. */
function isMeasured(id) {
    return (0,rule_ids/* groupOf */.F8)(id) === 'stale' || MEASURED.has(id);
}
const MEASURED = new Set([
    ...[...pin_rules/* PIN_RULES */.s, ...step_rules/* STEP_RULES */.L].map(({ id }) => id),
    'policy/changed',
    'shift/agent',
]);
/** The config under the policy of `--base`, and what it would change of that policy. */
async function underPolicy(world, options, own) {
    if (options.base === undefined)
        return { loaded: own, policy: [] };
    const project = await (0,gather_project/* openProject */.U8)(world, options.config);
    const sides = await (0,gather_sides/* resolveSides */.vD)(project.repository, options.base, undefined);
    const base = await (0,gather_policy/* readPolicy */.T)(world, project, sides.tip);
    const { config, changes } = (0,policy/* applyPolicy */.V)(own, base.kind === 'read' ? base.config : undefined);
    const workflows = await (0,changed_workflows/* changedWorkflows */.H)(project.repository, sides);
    return {
        loaded: { ...own, config },
        policy: (0,changed/* policyChanged */.X)({ changes, workflows }, (0,levels/* ruleOptions */.j)(config, 'policy/changed')),
    };
}


/***/ }),

/***/ 70337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf)
/* harmony export */ });
/* harmony import */ var _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94118);

/** The moment to judge as of: the end of the day that was asked for, all its commits included; of today it is now. */
function momentOf(asOf, now) {
    const present = now.getTime();
    if (asOf === undefined)
        return present;
    const [start, end] = [asOf.getTime(), asOf.getTime() + _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ - 1];
    return start <= present && present <= end ? present : end;
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


/***/ }),

/***/ 11171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   kU: () => (/* binding */ brokenLine),
/* harmony export */   m8: () => (/* binding */ readRunFile)
/* harmony export */ });
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);
/* harmony import */ var _read_run_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58359);


const MOST_PROBLEMS = 20;
/** Reads a run file from its lines. `file` is its name in problems. */
async function readRunFile(lines, file) {
    const rest = lines[Symbol.asyncIterator]();
    const first = await rest.next();
    const header = (0,_read_run_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeaderLine */ ._)(first.done ? '' : withoutMark(first.value));
    if (header.kind !== 'read')
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy(headerProblem(header, file));
    let torn;
    async function* trials() {
        const problems = [];
        for (let line = 2;; line += 1) {
            const next = await rest.next();
            if (next.done)
                break;
            if (next.value.trim() === '')
                continue;
            if (torn !== undefined)
                problems.push(brokenLine(file, torn));
            torn = undefined;
            const reading = (0,_read_run_line_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrialLine */ .b)(next.value);
            if (reading.kind === 'read')
                yield reading.value;
            else if (reading.kind === 'torn')
                torn = line;
            else
                problems.push(problemOf(reading, file, line));
            if (problems.length === MOST_PROBLEMS)
                break;
        }
        if (problems.length > 0)
            throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy(problems);
    }
    return { header: header.value, trials: trials(), tornLine: () => torn };
}
/** A first line without the byte order mark that some editors put before it. */
function withoutMark(firstLine) {
    return firstLine.replace(/^\uFEFF/, '');
}
function problemOf({ message, expected, remedy }, file, line) {
    return {
        message,
        location: { file, line },
        ...(expected === undefined ? {} : { expected }),
        ...(remedy === undefined ? {} : { remedy }),
    };
}
function brokenLine(file, line) {
    return {
        message: 'this line is not JSON',
        location: { file, line },
        expected: 'one trial per line',
        remedy: 'Only the last line of a run file may be unfinished; run the suite again with `--fresh`',
    };
}
function headerProblem(reading, file) {
    if (reading.kind === 'wrong')
        return problemOf(reading, file, 1);
    return {
        message: 'this is not a run file: its first line is not JSON, or it is empty',
        location: { file, line: 1 },
        expected: '`{"evalgap":"run","version":1,…}`',
        remedy: 'Give a file that `evalgap run` wrote',
    };
}


/***/ }),

/***/ 58359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readHeaderLine),
/* harmony export */   b: () => (/* binding */ readTrialLine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _agent_protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25452);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11113);



const VERSION = 1;
const MAX_DEPTH = 110;
const LONGEST_EXCERPT = 60;
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    prompts: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    scorers: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    agent: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    fingerprint: fingerprint.exactOptional(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default({}),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
    final: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    scorers: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** Whatever `JSON.parse` gave; nothing of it needs to be checked. */
const json = zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J();
const confidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional();
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).nullable().exactOptional(),
    expected: json.exactOptional(),
    output: json.exactOptional(),
    confidence,
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
});
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    case: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    trial: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['completed', 'errored', 'timed-out', 'not-run']),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema).default([]),
    receipts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['verified', 'claimed', 'another', 'unknown'])).default({}),
    confidence,
    routed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    group: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().exactOptional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        inputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().exactOptional(),
        outputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().exactOptional(),
        costUsd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().exactOptional(),
    })
        .exactOptional(),
    error: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
});
function readHeaderLine(line) {
    const parsed = parseLine(line);
    if (parsed.kind !== 'read')
        return parsed;
    const { evalgap, version } = parsed.value;
    if (evalgap !== 'run') {
        return {
            kind: 'wrong',
            message: 'this is not a run file: its first line is no run header',
            expected: '`{"evalgap":"run","version":1,…}`',
            remedy: 'Give a file that `evalgap run` wrote',
        };
    }
    if (version !== VERSION) {
        return {
            kind: 'wrong',
            message: `this run file is of ${version === undefined ? 'no version' : `version ${excerpt(version)}`}`,
            expected: `version ${VERSION}`,
            remedy: 'Run the suite again with this version of Evalgap, or use the version that wrote the file',
        };
    }
    const header = headerSchema.safeParse(parsed.value);
    if (!header.success)
        return wrong('the run header is malformed', header.error);
    const { final, steps, prompts } = header.data;
    const last = final ?? steps.at(-1) ?? '';
    if (!steps.includes(last)) {
        return { kind: 'wrong', message: `the run header's \`final\` is ${excerpt(last)}, which is none of its \`steps\`` };
    }
    return { kind: 'read', value: { ...header.data, final: last, prompts: new Map(Object.entries(prompts)) } };
}
function readTrialLine(line) {
    const parsed = parseLine(line);
    if (parsed.kind !== 'read')
        return parsed;
    if (parsed.value.evalgap !== undefined) {
        return {
            kind: 'wrong',
            message: 'a second run header: these are several run files in one',
            remedy: 'Join run files with `evalgap merge`',
        };
    }
    const trial = trialSchema.safeParse(parsed.value);
    if (!trial.success)
        return wrong('this trial is malformed', trial.error);
    return { kind: 'read', value: { ...trial.data, receipts: new Map(Object.entries(trial.data.receipts)) } };
}
function parseLine(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return { kind: 'torn' };
    }
    if (typeof value !== 'object' || value === null)
        return { kind: 'wrong', message: 'this line is not a JSON object' };
    if ((0,_agent_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .deeperThan */ .ZF)(value, MAX_DEPTH))
        return { kind: 'wrong', message: `nested deeper than ${MAX_DEPTH} levels` };
    return { kind: 'read', value };
}
function wrong(message, error) {
    const [first] = error.issues;
    const path = (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(first?.path.join('.') ?? '', LONGEST_EXCERPT));
    const place = path === '' ? '' : ` at \`${path}\``;
    return { kind: 'wrong', message: `${message}${place}: ${first?.message}` };
}
/** Whatever stands in the file, a message stays one short line. */
function excerpt(value) {
    return (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(JSON.stringify(value), LONGEST_EXCERPT));
}


/***/ })

};
