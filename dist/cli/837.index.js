export const id = 837;
export const ids = [837];
export const modules = {

/***/ 71076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Eu: () => (/* binding */ exactDuplicates),
/* harmony export */   Oi: () => (/* binding */ keepersAmong),
/* harmony export */   tc: () => (/* binding */ lostWithout)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);

function exactDuplicates(cases) {
    const byDigest = new Map();
    for (const found of cases) {
        const twins = byDigest.get(found.digest);
        if (twins === undefined)
            byDigest.set(found.digest, [found]);
        else
            twins.push(found);
    }
    return [...byDigest.values()].filter(({ length }) => length > 1);
}
/** Of some twins those that can go, each with the first that stays before it and says all that it says. */
function keepersAmong([first, ...others], { mayGo = () => true, hasToStay = () => false } = {}) {
    // Thousands may stay: one that says as much is looked for among those that share its rarest trait.
    const keptBy = new Map();
    const keep = (kept) => {
        for (const trait of traitsOf(kept)) {
            const sharing = keptBy.get(trait);
            if (sharing === undefined)
                keptBy.set(trait, [kept]);
            else
                sharing.push(kept);
        }
    };
    keep(first);
    const keepers = new Map();
    for (const repeated of others) {
        const [fewest = []] = traitsOf(repeated)
            .map((trait) => keptBy.get(trait) ?? [])
            .toSorted((one, other) => one.length - other.length);
        const keeper = hasToStay(repeated)
            ? undefined
            : fewest.find((kept) => lostWithout(repeated, kept).length === 0 && mayGo(repeated, kept));
        if (keeper === undefined)
            keep(repeated);
        else
            keepers.set(repeated, keeper);
    }
    return keepers;
}
/** A case says all that another says when it has all of its traits; each has one at least. */
function traitsOf({ tags, covers, group, reviewed, source }) {
    const single = Object.entries({ group, reviewed, ...source });
    return [
        covers === undefined ? 'covers everything' : 'covers',
        ...(covers ?? []).map((covered) => `covers: ${covered}`),
        ...new Set(tags.map((tag) => `tag: ${tag}`)),
        ...single.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])),
    ];
}
/** What of a case would be gone with it if only its twin were kept: the names of such keys, the id aside. */
function lostWithout(repeated, kept) {
    return [
        ...(repeated.tags.every((tag) => kept.tags.includes(tag)) ? [] : ['tags']),
        // Without `covers` a case covers every prompt: to say so is more than any list says.
        ...(areAmong(repeated.covers, kept.covers) ? [] : ['covers']),
        ...(isSameOrNone(repeated.group, kept.group) ? [] : ['group']),
        ...(isWithin(repeated.source ?? {}, kept.source ?? {}) ? [] : ['source']),
        ...(isSameOrNone(repeated.reviewed, kept.reviewed) ? [] : ['reviewed']),
    ];
}
function areAmong(some, all) {
    if (some === undefined || all === undefined)
        return some === all;
    return some.every((one) => all.includes(one));
}
function isWithin(some, all) {
    return ['kind', 'url', 'date'].every((key) => isSameOrNone(some[key], all[key]));
}
function isSameOrNone(one, other) {
    return one === undefined || one === other;
}
/** All that a case says, wherever it stands. */
function contentOf({ id, expect, digest, covers, tags, group, source, reviewed, draft }) {
    const known = { covers, group, source, reviewed };
    const said = Object.entries(known).filter(([, value]) => value !== undefined);
    return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([id, digest, [...expect], [...tags], draft, Object.fromEntries(said)]);
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
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99626);
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

/***/ 32098:
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

// EXTERNAL MODULE: ./build/run/threshold-of.js
var threshold_of = __webpack_require__(89679);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
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
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(path, file), file);
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
    const outcomeOf = (0,outcome/* outcomeReader */.Q)((0,threshold_of/* thresholdOf */.p)(suite));
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

// EXTERNAL MODULE: ./build/gather/samples.js
var gather_samples = __webpack_require__(87589);
// EXTERNAL MODULE: ./build/gather/tool-files.js + 1 modules
var tool_files = __webpack_require__(92661);
// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/similarity/grams.js
var grams = __webpack_require__(65390);
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

// EXTERNAL MODULE: ./build/similarity/compared-texts.js
var compared_texts = __webpack_require__(16572);
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

// EXTERNAL MODULE: ./build/rules/set/set-rules.js + 54 modules
var set_rules = __webpack_require__(30254);
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
    const { tools, problems: toolProblems } = await (0,tool_files/* readToolFiles */._)(directory, suite, loaded);
    const { samples, problems: sampleProblems, remarks, } = await (0,gather_samples/* readSamples */.a)(request.samplesIn ?? directory, suite, loaded);
    const paths = [...new Set(cases.flatMap(({ covers }) => covers ?? []).filter(schema/* isPath */.uf))];
    const judged = judgeSet({
        suite,
        cases,
        drafts,
        whole,
        prompts: prompts.flatMap((reading) => (reading.state === 'read' ? [reading.prompt] : [])),
        ...(toolProblems.length === 0 ? { tools } : {}),
        files: await (0,files/* listFiles */.CS)(paths, directory),
        runs: await readRunRecords(request.files, suite, cases),
        ...(samples === undefined ? {} : { samples }),
        locate: loaded.locate,
    }, loaded.config);
    return { ...judged, problems: [...toolProblems, ...sampleProblems], remarks };
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


/***/ }),

/***/ 7753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ oppositions),
/* harmony export */   d5: () => (/* binding */ agree),
/* harmony export */   l: () => (/* binding */ disagree)
/* harmony export */ });
/* harmony import */ var _scorers_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(433);
/* harmony import */ var _scorers_matching_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26895);
/* harmony import */ var _scorers_same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37394);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57545);
/* harmony import */ var _leaves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44534);





/** Whether two cases expect the same of every step that both speak of, and speak of one at least, or of none at all. */
function agree({ expect: one }, { expect: other }) {
    const common = [...one].filter(([step]) => other.has(step));
    if (common.length === 0)
        return one.size === 0 && other.size === 0;
    return common.every(([step, expected]) => (0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(expected, other.get(step)));
}
/** Whether two cases expect different things of a step; what a reply could be right for both by plays no part. */
function disagree({ expect: one }, { expect: other }) {
    return [...one].some(([step, expected]) => other.has(step) && !(0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(expected, other.get(step)));
}
/** The steps, in the order of the chain, that cannot be right for both, as far as their scorers let one tell. */
function oppositions({ expect: a }, { expect: b }, steps) {
    return steps.flatMap(({ name, scorer, threshold }) => {
        const [one, other] = [a.get(name), b.get(name)];
        if (one === undefined || other === undefined || (0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(one, other))
            return [];
        // Calls beyond those expected count as well, so that half right for both may be enough in many ways.
        if (scorer.kind === 'tool-call' && threshold < 1)
            return [];
        return reaches(agreement(one, other, scorer), threshold) ? [] : [{ step: name, one, other }];
    });
}
/** A reply may give in to either side at each place where they exclude each other: is there one good enough for both? */
function reaches({ one, other, excluded }, threshold) {
    return Array.from({ length: excluded + 1 }, (_, given) => given).some((given) => (one - given) / one >= threshold && (other - (excluded - given)) / other >= threshold);
}
const COMPATIBLE = { one: 1, other: 1, excluded: 0 };
const EXCLUSIVE = { one: 1, other: 1, excluded: 1 };
function agreement(one, other, scorer) {
    switch (scorer.kind) {
        case 'equals':
            return EXCLUSIVE;
        case 'fields':
            return ofFields(one, other);
        case 'tool-call':
            return ofCalls(one, other, scorer);
        case 'contains':
            return ofTexts(one, other, 'contains', (wanted, unwanted) => wanted.normalize().includes(unwanted.normalize()));
        case 'regex':
            return ofTexts(one, other, 'regex', (wanted, unwanted) => wanted === unwanted);
        case 'number':
            return ofNumbers(one, other);
        case 'custom':
            return COMPATIBLE;
        default:
            return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .xb)(scorer);
    }
}
function ofFields(one, other) {
    const [a, b] = [(0,_leaves_js__WEBPACK_IMPORTED_MODULE_3__/* .leavesOf */ .w)(one, { lists: 'whole' }), (0,_leaves_js__WEBPACK_IMPORTED_MODULE_3__/* .leavesOf */ .w)(other, { lists: 'whole' })];
    const excluded = [...a].filter(([path, value]) => b.has(path) && !(0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(value, b.get(path))).length;
    return { one: a.size, other: b.size, excluded };
}
/** One call may be off by the tolerance from both expectations; both can be made where only a subset is asked for. */
function ofCalls(one, other, { order, tolerance }) {
    if (order === 'subset' || !isList(one) || !isList(other))
        return COMPATIBLE;
    if (one.length !== other.length)
        return EXCLUSIVE;
    const fits = (a, b) => {
        const [given, asked] = [(0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(a, 'arguments'), (0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(b, 'arguments')];
        if ((0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(a, 'name') !== (0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(b, 'name'))
            return false;
        return given === undefined || asked === undefined || (0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(given, asked, 2 * tolerance);
    };
    const paired = order === 'ordered'
        ? one.every((call, index) => fits(call, other[index]))
        : (0,_scorers_matching_js__WEBPACK_IMPORTED_MODULE_4__/* .inAnyOrder */ .O)(one, other, fits).size === one.length;
    return paired ? COMPATIBLE : EXCLUSIVE;
}
function ofTexts(one, other, key, excludes) {
    const [a, b] = [(0,_scorers_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTexts */ .G)(one, key), (0,_scorers_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTexts */ .G)(other, key)];
    if (a === undefined || b === undefined)
        return COMPATIBLE;
    const clash = (from, against) => from.wanted.some((wanted) => against.unwanted.some((unwanted) => excludes(wanted, unwanted)));
    // To leave out one text may settle several clashes: at least one has to be left out each way.
    const excluded = Number(clash(a, b)) + Number(clash(b, a));
    return { one: a.wanted.length + a.unwanted.length, other: b.wanted.length + b.unwanted.length, excluded };
}
function ofNumbers(one, other) {
    const [a, b] = [rangesOf(one), rangesOf(other)];
    const most = Math.max(a.length, b.length);
    const met = a.filter((range, index) => {
        const against = b[index];
        return against !== undefined && (0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(range.value, against.value, range.tolerance + against.tolerance);
    }).length;
    return { one: most, other: most, excluded: most - met };
}
function rangesOf(expected) {
    if (isList(expected))
        return expected.flatMap(rangesOf);
    if (!(0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(expected))
        return [{ value: Number(expected), tolerance: 0 }];
    return [{ value: Number((0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(expected, 'value')), tolerance: Number((0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(expected, 'tolerance') ?? 0) }];
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 44534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _scorers_same_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37394);

/** The values at the ends of a JSON value by their paths, each path a JSON text; an empty object is an end. */
function leavesOf(value, { lists }) {
    const leaves = new Map();
    const collect = (inner, path) => {
        const entries = (0,_scorers_same_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inner)
            ? Object.entries(inner)
            : lists === 'entered' && isList(inner)
                ? [...inner.entries()]
                : [];
        if (entries.length === 0)
            leaves.set(JSON.stringify(path), inner);
        for (const [key, below] of entries)
            collect(below, [...path, key]);
    };
    collect(value, []);
    return leaves;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 34737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Values by their keys, keys and values in the order in which they come. */
function grouped(pairs) {
    const groups = new Map();
    for (const [key, value] of pairs) {
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [value]);
        else
            known.push(value);
    }
    return groups;
}


/***/ }),

/***/ 30254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ SET_RULES)
});

// EXTERNAL MODULE: ./build/similarity/text-readings.js
var text_readings = __webpack_require__(55985);
// EXTERNAL MODULE: ./build/rules/make-finding.js
var make_finding = __webpack_require__(76964);
// EXTERNAL MODULE: ./build/rules/wording.js
var wording = __webpack_require__(99904);
// EXTERNAL MODULE: ./build/rules/set/alike/expectations.js
var expectations = __webpack_require__(7753);
// EXTERNAL MODULE: ./build/similarity/comparable.js
var comparable = __webpack_require__(52524);
// EXTERNAL MODULE: ./build/rules/set/grouped.js
var grouped = __webpack_require__(34737);
// EXTERNAL MODULE: ./build/rules/set/wording.js
var set_wording = __webpack_require__(33363);
;// CONCATENATED MODULE: ./build/rules/set/alike/pairs-by-case.js



/** By the later case, in the order of the cases. */
function pairsByCase(pairs) {
    const byCase = (0,grouped/* grouped */.z)(pairs.map((pair) => [pair.later, pair]));
    return [...byCase.values()].flatMap((found) => {
        const [closest, ...further] = found.toSorted((a, b) => rank(a) - rank(b) || b.similarity - a.similarity);
        return closest === undefined ? [] : [[closest, ...further]];
    });
}
function rank({ how }) {
    return how === 'same' ? 0 : 1;
}
/** What the two ask: a line each, or one where it is the same; and that they differ, where nobody could see it. */
function askedLines({ earlier, later, how, texts: [one, other] }) {
    if (how === 'same')
        return [`both ask ${(0,set_wording/* shownValue */.JJ)(one)}`];
    // Inputs may differ in what is no text, such as their keys.
    const [asked, askedToo] = one === other ? (0,set_wording/* shownBeside */.I1)(earlier.input, later.input) : (0,set_wording/* shownBeside */.I1)(one, other);
    return [
        `${(0,set_wording/* caseName */.cY)(earlier.id)} asks ${asked}`,
        `${(0,set_wording/* caseName */.cY)(later.id)} asks ${askedToo}`,
        ...(asked === askedToo ? ['they differ in what is not shown: private data, which is masked, or blanks'] : []),
    ];
}
const MOST_FURTHER = 5;
/** The partners of a case beside the closest one, each with how much it is like it and what `of` says; may be no line. */
function furtherLine(said, further, of = () => '') {
    if (further.length === 0)
        return [];
    const shown = further
        .slice(0, MOST_FURTHER)
        .map((pair) => `${(0,set_wording/* caseName */.cY)(pair.earlier.id)} (${likeness(pair)})${of(pair)}`);
    const rest = further.length - shown.length;
    return [`${said} ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`];
}
/** How much two inputs are like each other; where no share of 3-grams tells them apart, in words. */
function likeness({ how, similarity, texts: [one, other] }) {
    if (how === 'same')
        return 'the same input';
    if (similarity < 1)
        return (0,set_wording/* shownSimilarity */.tQ)(similarity);
    if (one === other)
        return 'the same text';
    if ((0,comparable/* comparable */.Z)(one) === (0,comparable/* comparable */.Z)(other))
        return 'the same but for case and blanks';
    return (0,set_wording/* shownSimilarity */.tQ)(similarity);
}

// EXTERNAL MODULE: ./build/similarity/compared-texts.js
var compared_texts = __webpack_require__(16572);
// EXTERNAL MODULE: ./build/similarity/grams.js
var grams = __webpack_require__(65390);
;// CONCATENATED MODULE: ./build/rules/set/plain-text.js

/** Scripts written without blanks between words: each character counts as a word and says about as much as one. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}]';
const UNSPACED_CHARACTER = new RegExp(UNSPACED, 'gu');
const WORD = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
const ONE_UNSPACED = new RegExp(UNSPACED, 'u');
/** What a character of an unspaced script counts for in letters. */
const LETTERS_EACH = 3;
/** Left out, so that the same word is the same whoever typed it: `I'd`, `I’d`. */
const QUOTES = /['’‘‚‛′ʼ´"“”„‟″«»`]/g;
/** Between sentences and their parts; what stands between digits belongs to a number. */
const PUNCTUATION = /(?<![0-9])[.,:]|[.,:](?![0-9])|[;!?¡¿()[\]–—、。·]/g;
/** A text for comparison: its words, NFKC and in lower case, with one blank between them and without punctuation. */
function wordsOf(text) {
    return (0,comparable/* comparable */.Z)(text).replace(QUOTES, '').replace(PUNCTUATION, ' ').replace(/ {2,}/g, ' ').trim();
}
/** The same without what else stands before the first word and behind the last. */
function plainText(text) {
    const whole = wordsOf(text);
    let [start, end] = [0, whole.length];
    while (start < end && !isInWord(whole, start))
        start += 1;
    while (end > start && !isInWord(whole, end - 1))
        end -= 1;
    return whole.slice(start, end);
}
/** Whether a plain text is at least so long that two people would hardly write the same by chance. */
function isAtLeast(text, { letters, words }) {
    if (text.length * LETTERS_EACH < letters)
        return false;
    if (text.length < letters && text.length + (LETTERS_EACH - 1) * countOf(text, UNSPACED_CHARACTER) < letters)
        return false;
    return text.length >= words && hasWords(text, words);
}
/** Whether a word begins, or ends, at a place of a text; of unspaced scripts one does everywhere. */
function isBoundary(text, place) {
    if (place <= 0 || place >= text.length)
        return true;
    if (!isInWord(text, place - 1) || !isInWord(text, place))
        return true;
    return ONE_UNSPACED.test(text.charAt(place - 1)) || ONE_UNSPACED.test(text.charAt(place));
}
function isInWord(text, place) {
    const unit = text.charCodeAt(place);
    if (unit < 128)
        return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
    // Halves of a pair stand for letters or emoji alike: they are kept.
    return (unit >= 0xd800 && unit <= 0xdfff) || IN_WORD.test(text.charAt(place));
}
function hasWords(text, least) {
    WORD.lastIndex = 0;
    for (let count = 0; count < least; count += 1)
        if (!WORD.test(text))
            return false;
    return true;
}
function countOf(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

// EXTERNAL MODULE: ./build/rules/set/alike/leaves.js
var leaves = __webpack_require__(44534);
;// CONCATENATED MODULE: ./build/rules/set/alike/told-apart.js





/**
 * Whether two inputs, alike as they are, show why their answers differ: another number, date or code stands in them, the
 * same words stand in another order, each holds what is expected of it and not what is expected of the other, or what
 * they have in common is lines that are the very same, such as the beginning of a conversation, while the lines that are
 * not are no more alike than any two.
 */
function toldApart({ how, texts }, oppositions, threshold, reading) {
    const [one, other] = [reading(texts[0]), reading(texts[1])];
    if (one.figures !== other.figures)
        return true;
    // From Berlin to Paris is not from Paris to Berlin.
    if (one.comparable !== other.comparable && one.words === other.words)
        return true;
    if (how === 'near' && restSimilarity(one.lines, other.lines) < threshold)
        return true;
    return oppositions.every(({ one: expected, other: expectedToo }) => {
        const [a, b] = [(0,leaves/* leavesOf */.w)(expected, { lists: 'entered' }), (0,leaves/* leavesOf */.w)(expectedToo, { lists: 'entered' })];
        const [own, others] = [valuesBeyond(a, b), valuesBeyond(b, a)];
        return (own.length + others.length > 0 &&
            own.every((value) => standsIn(one.comparable, value) && !standsIn(other.comparable, value)) &&
            others.every((value) => standsIn(other.comparable, value) && !standsIn(one.comparable, value)));
    });
}
/** How alike two texts are without the lines that both have; 1 where they have none, for then all of them was held together. */
function restSimilarity(one, other) {
    const [inOne, inOther] = [new Set(one), new Set(other)];
    if (one.every((line) => !inOther.has(line)))
        return 1;
    const rest = [one.filter((line) => !inOther.has(line)), other.filter((line) => !inOne.has(line))];
    const [restOne, restOther] = (0,grams/* gramSets */.$e)(rest.map((lines) => lines.join('\n')));
    return restOne === undefined || restOther === undefined ? 0 : (0,grams/* jaccard */.xX)(restOne, restOther);
}
function valuesBeyond(leaves, others) {
    return [...leaves].flatMap(([path, value]) => JSON.stringify(value) === JSON.stringify(others.get(path)) ? [] : [(0,comparable/* comparable */.Z)((0,compared_texts/* textOf */.b6)(value))]);
}
/** As words of their own. */
function standsIn(text, value) {
    if (value === '')
        return false;
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
        if (isBoundary(text, at) && isBoundary(text, at + value.length))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
;// CONCATENATED MODULE: ./build/rules/set/grounds.js


/** One thing that a finding rests on, as a text that stays the same as long as the thing does. Never to be shown. */
function ground(...parts) {
    return JSON.stringify(parts);
}
/** A case as it is: with another input or expectation it is another one. */
function caseGround({ id, digest }) {
    return ground(id, digest);
}
/**
 * The pairs that cases stand in. Of those that ask the very same each case counts by itself: which of them is told
 * beside which changes as soon as the first of them goes.
 */
function pairGrounds(pairs, at = () => []) {
    return pairs.flatMap((pair) => {
        const cases = [pair.earlier, pair.later].map(caseGround).sort();
        return pair.how === 'near' ? [ground(...cases, ...at(pair))] : cases.map((one) => ground(one, ...at(pair)));
    });
}
function leakGrounds(leaks) {
    return leaks.map(({ case: one, prompt: { id }, what, step = '', passage, text, answered }) => ground(caseGround(one), id, what, step, plainText(passage ?? text), ...answered.map((answer) => answer.step)));
}
/** Nothing private stands in a ground, not even for as long as findings are compared. */
function privateGrounds({ id }, pieces) {
    return pieces.map(({ kind, path, value }) => ground((0,json/* sha256 */.sc)(id), kind, path, (0,json/* sha256 */.sc)(value))).sort();
}

;// CONCATENATED MODULE: ./build/rules/set/conflict.js








/** Cases that ask what an earlier case asks, word for word or nearly, and expect what excludes its expectation. */
function conflict({ suite, alike }, options) {
    const { threshold = 0.8 } = options;
    const reading = (0,text_readings/* textReadings */.l)();
    const opposed = new Map();
    for (const pair of alike.pairs) {
        if (pair.how !== 'same' && (areOfOneGroup(pair) || (pair.how === 'near' && pair.similarity < threshold)))
            continue;
        const found = (0,expectations/* oppositions */.On)(pair.earlier, pair.later, suite.steps);
        if (found.length === 0 || (pair.how !== 'same' && toldApart(pair, found, threshold, reading)))
            continue;
        opposed.set(pair, found);
    }
    return pairsByCase([...opposed.keys()]).map(([closest, ...further]) => {
        const at = opposed.get(closest) ?? [];
        return (0,make_finding/* finding */.g)('set/conflict', options, {
            suite: suite.name,
            subject: closest.later.id,
            location: closest.later.location,
            message: messageOf(closest, at),
            evidence: [
                ...askedLines(closest),
                ...at.slice(0, MOST_STEPS).map((opposition) => expectedLine(closest, opposition)),
                ...furtherLine('also against', further, (pair) => opponentText(opposed.get(pair))),
            ],
            fix: closest.how === 'same'
                ? 'Decide which answer is right. Correct or remove the other case; if both are right, say in the inputs what the answer hangs on.'
                : 'Read both side by side. If one expectation is wrong, correct it; if both are right, reword the inputs until a reader can tell why, or, if they are so alike on purpose, give both cases the same `group`.',
            grounds: pairGrounds([closest, ...further], (pair) => (opposed.get(pair) ?? []).map(({ step }) => step)),
        });
    });
}
/** Why conflicts between near inputs may not have been found; those of the same input always are. */
function conflictUnmeasured({ alike }, _options) {
    return alike.nearUnchecked === undefined ? [] : [alike.nearUnchecked];
}
/** Wordings put side by side on purpose; the very same input cannot be meant twice. */
function areOfOneGroup({ earlier, later }) {
    return earlier.group !== undefined && earlier.group === later.group;
}
const MOST_STEPS = 2;
/** Characters of what a further opponent expects: there may be several of them on one line. */
const SHORT = 60;
function messageOf(pair, at) {
    const [one, other] = [(0,set_wording/* caseName */.cY)(pair.earlier.id), (0,set_wording/* caseName */.cY)(pair.later.id)];
    const steps = at.map(({ step }) => (0,wording/* quoted */.T)(step)).join(', ');
    if (pair.how === 'same')
        return `case ${other} has the same input as ${one} and expects something else of ${steps}: no agent can pass both`;
    if (pair.how === 'written-otherwise')
        return `case ${other} asks what ${one} asks, only written otherwise (${likeness(pair)}), and expects something else of ${steps}`;
    return `case ${other} asks nearly what ${one} asks (${likeness(pair)}) and expects something else of ${steps}`;
}
function expectedLine({ earlier, later }, { step, one, other }) {
    const [expectedOne, expectedOther] = (0,set_wording/* shownBeside */.I1)(one, other);
    return `of ${(0,wording/* quoted */.T)(step)} ${(0,set_wording/* caseName */.cY)(earlier.id)} expects ${expectedOne}, ${(0,set_wording/* caseName */.cY)(later.id)} ${expectedOther}`;
}
function opponentText([first] = []) {
    return first === undefined ? '' : `, which expects ${(0,set_wording/* shownValue */.JJ)(first.one, 0, SHORT)} of ${(0,wording/* quoted */.T)(first.step)}`;
}

// EXTERNAL MODULE: ./build/cases/exact-duplicates.js
var exact_duplicates = __webpack_require__(71076);
;// CONCATENATED MODULE: ./build/rules/set/duplicate.js








/** Cases that ask what an earlier case asks, word for word or nearly, and expect the same. */
function duplicate({ suite, cases, alike }, options) {
    const { threshold = 0.9 } = options;
    const reading = (0,text_readings/* textReadings */.l)();
    // Another order, date or amount is another request, however alike the rest is.
    const asksOfAnother = ({ how, texts: [one, other] }) => how === 'near' && reading(one).figures !== reading(other).figures;
    const repeating = alike.pairs.filter((pair) => isAlike(pair, threshold) && (0,expectations/* agree */.d5)(pair.earlier, pair.later) && !asksOfAnother(pair));
    const going = new Set((0,exact_duplicates/* exactDuplicates */.Eu)(cases).flatMap((twins) => [...(0,exact_duplicates/* keepersAmong */.Oi)(twins).keys()].map(({ id }) => id)));
    return pairsByCase(repeating).map(([closest, ...further]) => (0,make_finding/* finding */.g)('set/duplicate', options, {
        suite: suite.name,
        subject: closest.later.id,
        location: closest.later.location,
        message: duplicate_messageOf(closest),
        evidence: [...askedLines(closest), ...duplicate_expectedLine(closest), ...furtherLine('also like', further)],
        fix: fixOf(closest, going),
        grounds: pairGrounds([closest, ...further]),
    }));
}
/** Why some repeated requests may not have been found; the same inputs always are. */
function duplicateUnmeasured({ alike }, _options) {
    return [alike.nearUnchecked, alike.writingUnchecked].filter((reason) => reason !== undefined);
}
/** Cases of one group are meant to be alike: different wordings of one request. */
function isAlike({ earlier, later, how, similarity }, threshold) {
    if (how === 'same')
        return true;
    if (earlier.group !== undefined && earlier.group === later.group)
        return false;
    return how === 'written-otherwise' || similarity >= threshold;
}
function isExact({ earlier, later }) {
    return earlier.digest === later.digest;
}
function duplicate_messageOf(pair) {
    const [one, other] = [(0,set_wording/* caseName */.cY)(pair.earlier.id), (0,set_wording/* caseName */.cY)(pair.later.id)];
    if (isExact(pair))
        return `case ${other} repeats ${one}: the same input, and the same is expected`;
    if (pair.how === 'same')
        return `case ${other} has the same input as ${one}, and expects the same wherever both say something`;
    const like = `(${likeness(pair)})`;
    if (pair.how === 'written-otherwise')
        return `case ${other} asks what ${one} asks, only written otherwise ${like}, and expects the same`;
    return `case ${other} asks nearly what ${one} asks ${like}, and expects the same`;
}
/** Of the steps that both speak of, the last. */
function duplicate_expectedLine({ earlier, later }) {
    const last = [...later.expect].findLast(([step]) => earlier.expect.has(step));
    return last === undefined ? [] : [`both expect ${(0,set_wording/* shownValue */.JJ)(last[1])} of ${(0,wording/* quoted */.T)(last[0])}`];
}
function fixOf(pair, going) {
    if (isExact(pair) && going.has(pair.later.id))
        return '`npx evalgap check --fix` removes it, or says what about its file keeps it from doing so.';
    if (isExact(pair)) {
        const lost = (0,wording/* someOf */.y)((0,exact_duplicates/* lostWithout */.tc)(pair.later, pair.earlier));
        return `\`npx evalgap check --fix\` leaves it, since its ${lost} would be lost. Bring what you need of that into the case it repeats, then remove it.`;
    }
    if (pair.how === 'same')
        return 'Put what both expect into one case, and remove the other.';
    return 'Remove one of the two, or reword it to ask something else. If both wordings are wanted, give both cases the same `group`: a group counts as one.';
}

;// CONCATENATED MODULE: ./build/stats/disagreement.js
/**
 * The chance that two different answers to the same question differ, unbiased for any number of answers: the share of
 * differing pairs, pooled over what was asked under several conditions. Null where no condition has two answers.
 */
function disagreement(conditions) {
    let [differing, pairs] = [0, 0];
    for (const { yes, of } of conditions) {
        differing += yes * (of - yes);
        pairs += (of * (of - 1)) / 2;
    }
    return pairs === 0 ? null : differing / pairs;
}

// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/rules/set/recorded/case-records.js

/**
 * Sorts recorded trials by case and version. A run in which nothing was right tells of itself and not of the cases: an
 * agent that was down, a step that was named otherwise.
 */
function caseRecords({ cases, runs }) {
    const before = sorted.get(runs);
    if (before !== undefined && before.of === cases)
        return before.records;
    const records = sortRecords(cases, runs);
    sorted.set(runs, { of: cases, records });
    return records;
}
/** Several rules ask for the same records, each more than once. */
const sorted = new WeakMap();
function sortRecords(cases, runs) {
    const telling = runs.filter((run) => !isBarren(run));
    const byCase = new Map(cases.map(({ id }) => [id, new Map()]));
    for (const run of telling) {
        for (const trial of run.trials) {
            const versions = byCase.get(trial.case);
            if (versions === undefined || trial.right === null)
                continue;
            const recorded = versions.get(run.version) ?? [];
            recorded.push({ run, trial, right: trial.right });
            // To the end of the map: what ran last is the newest, however old it is.
            versions.delete(run.version);
            versions.set(run.version, recorded);
        }
    }
    const records = cases.map((known) => caseRecord(known, byCase.get(known.id) ?? new Map()));
    return { cases: records, runs: telling, unmeasured: unmeasured(runs, telling, records) };
}
function isEnough(record, needs) {
    return needs.every(({ needed, has }) => has(record) >= needed);
}
/** What cases lack that have less on record than is needed: where all do, told by the one that has most. */
function lacking(cases, needs) {
    const short = cases.filter((record) => record.trials === 0 || !isEnough(record, needs));
    if (short.length === 0 || cases.every(({ trials }) => trials === 0))
        return undefined;
    if (short.length < cases.length) {
        const needed = needs.map(({ what, needed }) => `${needed} ${what}`).join(' or ');
        return `${(0,format/* count */.U9)(short.length)} of ${(0,format/* plural */.LS)(cases.length, 'case')}: less than ${needed}`;
    }
    const most = short.reduce((best, record) => (hasMore(record, best, needs) ? record : best));
    return needs
        .filter(({ needed, has }) => has(most) < needed)
        .map(({ what, needed, has }) => `${has(most)} of ${needed} ${what}`)
        .join(', ');
}
/** Fewer cases than these may all be hard. */
const FEWEST_FOR_BARREN = 10;
function isBarren({ trials }) {
    const known = trials.filter(({ right }) => right !== null);
    return !known.some(({ right }) => right) && new Set(known.map((trial) => trial.case)).size >= FEWEST_FOR_BARREN;
}
function caseRecord(known, versions) {
    const all = Array.from(versions, ([version, trials]) => ({ version, trials }));
    return { case: known, trials: all.reduce((sum, { trials }) => sum + trials.length, 0), versions: all };
}
function unmeasured(runs, telling, records) {
    if (runs.length === 0)
        return ['no recorded run of this suite was given (--runs)'];
    const barren = runs.length - telling.length;
    return [
        ...(barren === 0 ? [] : [`${(0,format/* plural */.LS)(barren, 'recorded run')} left out: nothing in it was right`]),
        ...(telling.length > 0 && records.length > 0 && records.every(({ trials }) => trials === 0)
            ? ['no recorded run holds a trial of a case as it stands today']
            : []),
    ];
}
function hasMore(one, other, needs) {
    for (const { needed, has } of needs) {
        const difference = Math.min(has(one), needed) - Math.min(has(other), needed);
        if (difference !== 0)
            return difference > 0;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/stats/correlation.js
/**
 * Pearson's correlation of paired values, −1 … 1. Null under three pairs, and where one side does not vary: then there
 * is nothing to go together with.
 *
 * @throws RangeError when the sides are not equally long
 */
function correlation(xs, ys) {
    if (xs.length !== ys.length)
        throw new RangeError(`${xs.length} values against ${ys.length}`);
    if (xs.length < FEWEST_PAIRS || isConstant(xs) || isConstant(ys))
        return null;
    const [meanX, meanY] = [mean(xs), mean(ys)];
    let [both, squareX, squareY] = [0, 0, 0];
    for (const [index, x] of xs.entries()) {
        const [dx, dy] = [x - meanX, (ys[index] ?? 0) - meanY];
        both += dx * dy;
        squareX += dx * dx;
        squareY += dy * dy;
    }
    const spread = Math.sqrt(squareX) * Math.sqrt(squareY);
    return spread === 0 ? null : Math.min(1, Math.max(-1, both / spread));
}
/** Two points always lie on a line. */
const FEWEST_PAIRS = 3;
function isConstant(values) {
    return values.every((value) => value === values[0]);
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./build/rules/set/recorded/item-rest.js

/** With fewer its sign is mostly chance; with as many it is still below 0 for many a good case. */
const FEWEST_RUNS = 6;
/** How the result of cases goes along with that of all others, over runs. Cases without a variance have none. */
function itemRest(runs, ids) {
    if (runs.length < FEWEST_RUNS)
        return new Map();
    const shares = runs.map(sharesOf);
    const entries = ids.flatMap((id) => {
        const points = shares.flatMap(({ byCase, sum }) => {
            const own = byCase.get(id);
            return own === undefined || byCase.size < 2 ? [] : [[own, (sum - own) / (byCase.size - 1)]];
        });
        if (points.length < FEWEST_RUNS)
            return [];
        const along = correlation(points.map(([own]) => own), points.map(([, rest]) => rest));
        return along === null ? [] : [[id, { correlation: along, runs: points.length }]];
    });
    return new Map(entries);
}
/** The share of right trials by case, and the sum over the cases. */
function sharesOf({ trials }) {
    const counts = new Map();
    for (const { case: id, right } of trials) {
        if (right === null)
            continue;
        const counted = counts.get(id) ?? { right: 0, of: 0 };
        counts.set(id, { right: counted.right + Number(right), of: counted.of + 1 });
    }
    const byCase = new Map(Array.from(counts, ([id, { right, of }]) => [id, right / of]));
    return { byCase, sum: [...byCase.values()].reduce((sum, share) => sum + share, 0) };
}

;// CONCATENATED MODULE: ./build/rules/set/recorded/repeats.js
/** Where a case was tried more than once, the oldest first. */
function repeatsOf(record) {
    return conditionsOf(record)
        .filter((trials) => trials.length > 1)
        .map((trials) => ({
        revision: trials[0]?.run.revision ?? '',
        right: trials.filter(({ right }) => right).length,
        of: trials.length,
        flipped: flippedSteps(trials.map(({ trial }) => trial.chain)),
    }));
}
/** Two trials may show a flip, but no rate. */
function isRate({ of }) {
    return of >= 5;
}
function mostAtOneRevision(record) {
    return conditionsOf(record).reduce((most, trials) => Math.max(most, trials.length), 0);
}
function conditionsOf({ versions }) {
    return versions.flatMap(({ trials }) => {
        const conditions = new Map();
        for (const trial of trials) {
            const { revision, scorers } = trial.run;
            const key = `${revision.length} ${revision} ${scorers}`;
            const before = conditions.get(key);
            if (before === undefined)
                conditions.set(key, [trial]);
            else
                before.push(trial);
        }
        return [...conditions.values()];
    });
}
function flippedSteps(chains) {
    const outcomes = chains.flat();
    const right = new Set(outcomes.filter(({ correct }) => correct === true).map(({ step }) => step));
    const wrong = outcomes.filter(({ correct }) => correct === false).map(({ step }) => step);
    return new Set(wrong.filter((step) => right.has(step)));
}

// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
// EXTERNAL MODULE: ./build/compare/first-deviation.js
var first_deviation = __webpack_require__(55352);
;// CONCATENATED MODULE: ./build/rules/set/recorded/other-answers.js

function disagreementOf(record) {
    const { versions, trials } = record;
    const votes = new Map();
    for (const answer of versions.flatMap(mainAnswer)) {
        const vote = votes.get(answer.same) ?? { answer, versions: 0 };
        vote.versions += 1;
        votes.set(answer.same, vote);
    }
    const [most] = [...votes.values()].sort((one, other) => other.versions - one.versions || (one.answer.same < other.answer.same ? -1 : 1));
    const all = versions.flatMap((version) => version.trials);
    const brokeAt = (0,first_deviation/* mostlyDeviatesAt */.Nt)(all.map(({ trial }) => trial.chain));
    const early = stepsBefore(all.at(-1)?.trial, brokeAt);
    return {
        record,
        trials,
        failed: all.filter(({ right }) => !right).length,
        right: versions.filter(isMostlyRight).length,
        newestIsRight: isMostlyRight({ trials: newestOf(all) }),
        ...(early > 0 && brokeAt !== null ? { brokeAt } : {}),
        early,
        ...(most === undefined ? {} : { agreed: most.answer }),
        agreeing: most?.versions ?? 0,
    };
}
/** Of the version that ran last alone: what it mended is mended, however like the ones before it is elsewhere. */
function newestOf(trials) {
    const version = trials.at(-1)?.run.version;
    return trials.filter(({ run }) => run.version === version);
}
function stepsBefore(trial, brokeAt) {
    if (trial === undefined || brokeAt === null)
        return 0;
    const place = (name) => trial.chain.findIndex(({ step }) => step === name);
    return Math.max(0, place(trial.final) - place(brokeAt));
}
/** What a version mostly did, in few words: equal for two versions that did the same. */
function gist(version) {
    const [answer] = mainAnswer(version);
    return isMostlyRight(version) ? 'right' : `wrong ${answer?.same ?? ''}`;
}
/** The wrong answers of a version, the most frequent first. */
function answersOf({ trials }) {
    const counts = new Map();
    for (const { trial } of trials) {
        if (trial.answer === undefined)
            continue;
        const counted = counts.get(trial.answer.same) ?? [trial.answer, 0];
        counted[1] += 1;
        counts.set(trial.answer.same, counted);
    }
    return [...counts.values()].sort(([one, times], [other, otherTimes]) => otherTimes - times || (one.same < other.same ? -1 : 1));
}
/** A version gives the answer that more than half of its trials gave. */
function mainAnswer(version) {
    return answersOf(version).flatMap(([answer, times]) => (times * 2 > version.trials.length ? [answer] : []));
}
function isMostlyRight({ trials }) {
    return trials.filter(({ right }) => right).length * 2 > trials.length;
}

;// CONCATENATED MODULE: ./build/rules/set/recorded/side-by-side.js





/** The expectation, and below it what each version gave in its place, the newest first. */
function besideExpectation({ record, agreed, brokeAt }) {
    const newest = [...record.versions].reverse();
    const step = newest[0]?.trials.at(-1)?.trial.final ?? '';
    const expected = record.case.expect.get(step);
    const shown = expected === undefined ? [] : [agreed === undefined ? (0,set_wording/* shownValue */.JJ)(expected) : (0,set_wording/* shownBeside */.I1)(expected, agreed.text)[0]];
    return [
        ...shown.map((value) => `expected of ${(0,wording/* quoted */.T)(step)}: ${value}`),
        ...(brokeAt === undefined ? [] : [`most trials leave what is expected before that, first at ${(0,wording/* quoted */.T)(brokeAt)}`]),
        ...newest.slice(0, MOST_VERSIONS).map((version) => `${nameOf(version)}: ${gaveText(version, expected)}`),
        ...(newest.length > MOST_VERSIONS ? [`and ${(0,format/* plural */.LS)(newest.length - MOST_VERSIONS, 'older version')}`] : []),
    ];
}
const MOST_VERSIONS = 8;
const MOST_ANSWERS = 2;
const LONGEST_REVISION = 40;
/** A version goes by the name of the revision that it was last run at. */
function nameOf({ trials }) {
    return revisionName(trials.at(-1)?.run.revision ?? '');
}
function revisionName(revision) {
    return (0,wording/* quoted */.T)((0,visible/* cut */.Jj)((0,visible/* visibleLine */.P8)((0,format/* shortRevision */.w7)(revision)), LONGEST_REVISION));
}
/** Each thing that a version did, and in how many of its trials. */
function gaveText(version, expected) {
    const of = version.trials.length;
    const right = version.trials.filter((trial) => trial.right).length;
    const answers = answersOf(version).map(([{ text }, times]) => {
        return [expected === undefined ? (0,set_wording/* shownValue */.JJ)(text) : (0,set_wording/* shownBeside */.I1)(expected, text)[1], times];
    });
    const silent = of - right - answers.reduce((sum, [, times]) => sum + times, 0);
    const given = [['as expected', right], ...answers.slice(0, MOST_ANSWERS), ['no output', silent]];
    const [first, ...more] = given.filter(([, times]) => times > 0);
    if (first === undefined)
        return 'nothing';
    if (first[1] === of)
        return of === 1 ? first[0] : `${first[0]} in all ${(0,format/* count */.U9)(of)} trials`;
    return `${[first, ...more].map(([what, times]) => `${what} in ${(0,format/* count */.U9)(times)}`).join(', ')} of ${(0,format/* plural */.LS)(of, 'trial')}`;
}

;// CONCATENATED MODULE: ./build/rules/set/flaky.js








/**
 * Cases that passed and failed though nothing had changed. One finding for the suite: with a model every suite has some,
 * so it speaks where they are enough to hide a change that matters, or where one is as good as a coin.
 */
function flaky(facts, options) {
    const { suite, locate } = facts;
    const records = caseRecords(facts);
    const repeated = records.cases.map((record) => ({ record, repeats: repeatsOf(record) })).filter(isRepeated);
    const flipped = repeated.flatMap(flipOf).sort(mostDifferingFirst);
    const share = flipped.length / Math.max(1, repeated.length);
    if (flipped.length === 0 || (share < suite.margin && !flipped.some(isCoin)))
        return [];
    const differing = flaky_mean(repeated.flatMap(({ repeats }) => differingOf(repeats) ?? []));
    return [
        (0,make_finding/* finding */.g)('set/flaky', options, {
            suite: suite.name,
            subject: suite.name,
            location: locate(['suites', suite.name, 'cases']),
            message: `${(0,format/* count */.U9)(flipped.length)} of ${(0,format/* plural */.LS)(repeated.length, 'case')} with repeated trials passed and failed at one and the same revision; two trials of one case differ ${(0,format/* percent */.KN)(differing)} of the time`,
            evidence: [...flipLines(flipped, records.runs), ...otherStepsLine(records.cases, flipped)],
            fix: `Look at what the first of these gave when it failed: an expectation that allows one of several right answers, or a scorer that takes one wording, flips without any fault of the agent. What stays takes more trials (\`trials: ${Math.max(3, suite.trials + 2)}\`) to be told from a change.`,
        }),
    ];
}
function flakyUnmeasured(facts, _options) {
    const records = caseRecords(facts);
    const short = lacking(records.cases, NEEDS);
    return short === undefined ? records.unmeasured : [...records.unmeasured, short];
}
const NEEDS = [{ what: 'trials at one revision', needed: 2, has: mostAtOneRevision }];
function isRepeated({ repeats }) {
    return repeats.length > 0;
}
function flipOf({ record, repeats }) {
    const [at] = repeats
        .filter(({ right, of }) => right > 0 && right < of)
        .sort((one, other) => ratesFirst(one, other) || fromEven(one) - fromEven(other) || other.of - one.of);
    return at === undefined ? [] : [{ record, at, differing: differingOf(repeats) ?? 0 }];
}
function mostDifferingFirst(one, other) {
    return ratesFirst(one.at, other.at) || other.differing - one.differing || other.record.trials - one.record.trials;
}
/** Before what is too little for a rate. */
function ratesFirst(one, other) {
    return Number(isRate(other)) - Number(isRate(one));
}
function fromEven({ right, of }) {
    return Math.abs(right / of - 0.5);
}
function differingOf(repeats) {
    return disagreement(repeats.map(({ right, of }) => ({ yes: right, of })));
}
/** One result that is out of line is a slip; two each way are none. */
function isCoin({ at }) {
    return isRate(at) && Math.min(at.right, at.of - at.right) >= 2;
}
function flipLines(flipped, runs) {
    const together = itemRest(runs, flipped.slice(0, MOST_LISTED).map(({ record }) => record.case.id));
    const lines = flipped.slice(0, MOST_LISTED).map(({ record, at }) => {
        const { id } = record.case;
        const passed = `${(0,set_wording/* caseName */.cY)(id)} passed ${at.right} of ${(0,format/* plural */.LS)(at.of, 'trial')} at ${revisionName(at.revision)}`;
        const along = together.get(id);
        return `${passed}${isRate(at) ? '' : ', too few for a rate'}${along === undefined ? '' : `; item-rest correlation ${signed(along.correlation)} over ${(0,format/* plural */.LS)(along.runs, 'run')}`}`;
    });
    const rest = flipped.length - MOST_LISTED;
    return [
        ...lines,
        ...(rest > 0 ? [`and ${(0,format/* plural */.LS)(rest, 'case')} more`] : []),
        ...(runs.length < FEWEST_RUNS ? [`item-rest correlation: ${runs.length} of ${FEWEST_RUNS} runs`] : []),
    ];
}
const MOST_LISTED = 50;
function otherStepsLine(records, flipped) {
    const named = new Set(flipped.map(({ record }) => record));
    const others = records.filter((record) => !named.has(record) && repeatsOf(record).some((repeats) => repeats.flipped.size > 0));
    return others.length === 0 ? [] : [`${(0,format/* plural */.LS)(others.length, 'more case')} at another step than the final one alone`];
}
function flaky_mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
function signed(value) {
    return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}

// EXTERNAL MODULE: ./build/scorers/listed.js
var listed = __webpack_require__(433);
// EXTERNAL MODULE: ./build/scorers/scorers.js + 1 modules
var scorers_scorers = __webpack_require__(80422);
// EXTERNAL MODULE: ./build/scorers/same.js
var same = __webpack_require__(37394);
;// CONCATENATED MODULE: ./build/rules/set/replies/borrowed-answers.js



/** How many of the others' answers a case is tried with. */
const MOST_TRIED = 50;
/**
 * By a case's place in the list, answers that others of the same steps expect and that are not its own: all of them, or
 * some spread evenly over all when put in the order of their text, so that the order of the cases plays no part.
 */
function borrowedAnswers(all) {
    const pools = new Map();
    const own = all.map((one) => {
        const answer = answerOf(one);
        if (answer === undefined)
            return undefined;
        const signed = signature(one);
        const pool = pools.get(signed) ?? new Map();
        pools.set(signed, pool);
        const known = pool.get(answer.key);
        if (known === undefined || one.id < known.from)
            pool.set(answer.key, { ...answer, from: one.id });
        return { signed, key: answer.key };
    });
    const spreads = new Map([...pools].map(([signed, pool]) => [signed, spreadOf(pool)]));
    return (place) => {
        const one = all[place];
        if (one === undefined)
            return [];
        const { signed = signature(one), key: ownKey } = own[place] ?? {};
        return (spreads.get(signed) ?? []).filter(({ key }) => key !== ownKey).slice(0, MOST_TRIED);
    };
}
/** One more than is tried: a case's own may be among them. */
function spreadOf(pool) {
    const sorted = [...pool.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
    const taken = Math.min(sorted.length, MOST_TRIED + 1);
    return Array.from({ length: taken }, (_, nth) => Math.floor((nth * sorted.length) / taken)).flatMap((place) => sorted.slice(place, place + 1));
}
function signature({ steps }) {
    return JSON.stringify(steps.map(([{ name }]) => name));
}
function answerOf({ steps }) {
    const outputs = new Map();
    for (const [step, expected] of steps) {
        const right = rightOutputs(step, expected);
        if (right === undefined)
            return undefined;
        outputs.set(step.name, right);
    }
    return {
        name: 'what another case expects',
        outputs: ({ name }) => outputs.get(name) ?? [],
        key: (0,json/* canonicalJson */.dj)([...outputs.values()]),
    };
}
/** Outputs that are right by an expectation, where they can be told from it: what a pattern matches cannot. */
function rightOutputs({ scorer }, expected) {
    switch (scorer.kind) {
        case 'equals':
        case 'fields':
        case 'tool-call':
            return [expected];
        case 'contains': {
            const wanted = (0,listed/* listedTexts */.G)(expected, 'contains')?.wanted ?? [];
            return wanted.length === 0 ? undefined : [[...wanted].sort().join('\n')];
        }
        case 'number':
            return (Array.isArray(expected) ? expected : [expected]).map((one) => (0,same/* valueAt */.fK)(one, 'value') ?? one);
        case 'regex':
        case 'custom':
            return undefined;
        default:
            return (0,json/* assertNever */.xb)(scorer);
    }
}

// EXTERNAL MODULE: ./build/prompts/read/messages.js
var messages = __webpack_require__(7549);
;// CONCATENATED MODULE: ./build/rules/set/asked-fields.js
/** Under what a JSON input has its request, the clearest name first. */
const ASKED = ['question', 'query', 'message', 'prompt', 'text', 'content'];
/** What is asked in an input of several fields; nothing where none of its names tells that. */
function askedField(input) {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
        return undefined;
    const texts = new Map(Object.entries(input).map(([key, value]) => [key.toLowerCase(), { key, value }]));
    for (const name of ASKED) {
        const { key, value } = texts.get(name) ?? {};
        if (key !== undefined && typeof value === 'string')
            return { key, text: value };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/rules/set/replies/free-replies.js





/** What a broken agent says, or one that does nothing. A reply that lacks a step is wrong there for every scorer. */
function emptyReplies(steps) {
    return steps.some(isOfCalls) ? [IDLE, ...EMPTY] : EMPTY;
}
const IDLE = {
    name: 'an agent that calls no tool and says nothing',
    outputs: (step) => [isOfCalls(step) ? [] : ''],
};
const EMPTY = [
    everywhere('an empty text', ''),
    everywhere('an empty list', []),
    everywhere('an empty object', {}),
    everywhere('`null`', null),
];
function isOfCalls({ scorer }) {
    return scorer.kind === 'tool-call';
}
/** Matching takes its time with the length of a text, and no expectation is met by so long a one alone. */
const LONGEST_ECHO = 100_000;
/** What an input brings along to answer from. It holds the answers by design, and nobody sends it back. */
const BROUGHT_ALONG = /^(?:context|document|passage|chunk|source|reference|snippet|article|knowledge|history)s?$/i;
/**
 * What is asked, sent back as the output of every step: a text itself or the question in it, of a conversation the last
 * thing that its user says, of JSON the field with the request. Where no field is named so, it is sent as it is and as a
 * text, without what it brings along.
 */
function echoes(input) {
    const last = lastMessage(input);
    const written = typeof input === 'string' ? input : last;
    if (written !== undefined) {
        const question = labelledQuestion(written);
        if (question !== undefined)
            return echo('the question in its input, sent back', question, question);
        return echo(`${last === undefined ? 'its own input' : 'the last message of its input'}, sent back`, written, written);
    }
    const asked = askedField(input);
    if (asked !== undefined)
        return echo(`${(0,wording/* quoted */.T)(asked.key)} of its input, sent back`, asked.text, asked.text);
    const own = withoutBroughtAlong(input);
    if (own === undefined)
        return [];
    const text = (0,json/* canonicalJson */.dj)(own);
    return [...echo('its own input, sent back', own, text), ...echo('its own input, sent back as a text', text, text)];
}
function echo(name, output, { length }) {
    return length > LONGEST_ECHO ? [] : [everywhere(name, output)];
}
function everywhere(name, output) {
    const outputs = [output];
    return { name, outputs: () => outputs };
}
function lastMessage(input) {
    const held = (0,same/* isObject */.Gv)(input) && 'messages' in input ? input.messages : input;
    if (!Array.isArray(held) || (0,messages/* messagesOf */.c)(held) === undefined)
        return undefined;
    const said = held.filter((message) => /^(?:user|human)$/i.test(String((0,same/* valueAt */.fK)(message, 'role'))));
    return (0,messages/* messagesOf */.c)(said.length > 0 ? said : held)
        ?.texts.at(-1)
        ?.trimEnd();
}
/** The paragraph behind `Question:`, where something to answer from stands before or behind it. */
function labelledQuestion(text) {
    return /(?:^|\n)[ \t*#]{0,8}(?:question|query)[ \t*]{0,8}:[ \t*]{0,8}\n?(.*?)(?=\n\s*\n|$)/is.exec(text)?.[1];
}
function withoutBroughtAlong(input) {
    if (!(0,same/* isObject */.Gv)(input) || !Object.keys(input).some((key) => BROUGHT_ALONG.test(key)))
        return input;
    const own = Object.entries(input).filter(([key]) => !BROUGHT_ALONG.test(key));
    return own.length === 0 ? undefined : Object.fromEntries(own);
}

;// CONCATENATED MODULE: ./build/rules/set/replies/free-passes.js



/** The cases that such a reply would pass, as far as the built-in scorers go. */
function freePasses(suite, cases) {
    const isRight = scoring(suite.steps);
    const soonest = soonestFirst(suite.steps);
    const judged = cases.map((one) => ({ one, ...judgedSteps(one, soonest) }));
    const borrowed = borrowedAnswers(judged.map(({ one: { id }, steps }) => ({ id, steps })));
    const known = new Map();
    return judged.flatMap(({ one, steps, commands }, place) => {
        const passing = (replies) => replies.filter((reply) => steps.every(([step, expected]) => isRight(step, expected, reply.outputs(step))));
        // Labels are expected by many cases alike, and what is right for one of these is right for all.
        const key = JSON.stringify(steps.map(([{ name }, expected]) => [name, expected]));
        const alike = known.get(key) ?? {
            empty: passing(emptyReplies(steps.map(([step]) => step))),
            ...mostOf(borrowed(place), passing),
        };
        known.set(key, alike);
        const echoed = passing(echoes(one.input));
        if (alike.empty.length + echoed.length + alike.borrowed.length === 0)
            return [];
        return { case: one, steps, commands, echoed, ...alike };
    });
}
/** About how many answers are tried first, spread over all. */
const FIRST = 7;
/** Of answers half of which are right hardly ever none is among the first few; where none is, the rest are not tried. */
function mostOf(answers, passing) {
    const tried = answers.length;
    const stride = Math.max(1, Math.floor(tried / FIRST));
    const few = passing(answers.filter((_, index) => index % stride === 0));
    const borrowed = few.length === 0 ? [] : passing(answers);
    return { borrowed: borrowed.length * 2 >= tried ? borrowed : [], tried };
}
/** Those that are soonest scored come first, since the first wrong one settles it. */
const SOONEST = ['equals', 'number', 'fields', 'tool-call', 'contains', 'regex'];
function soonestFirst(steps) {
    const rank = ({ scorer }) => SOONEST.indexOf(scorer.kind);
    return [...steps].sort((one, other) => rank(one) - rank(other));
}
function judgedSteps({ expect }, all) {
    const steps = [];
    const commands = [];
    for (const step of all) {
        const expected = expect.get(step.name);
        if (expected === undefined)
            continue;
        if (step.scorer.kind === 'custom')
            commands.push(step.name);
        else
            steps.push([step, expected]);
    }
    return { steps, commands };
}
function scoring(steps) {
    const scorers = new Map(steps.map((step) => [step.name, (0,scorers_scorers/* builtInScorer */.y)(step)]));
    return (step, expected, outputs) => {
        const score = scorers.get(step.name)?.(expected, outputs).score;
        return typeof score === 'number' && score >= step.threshold;
    };
}

;// CONCATENATED MODULE: ./build/rules/set/replies/shared-passes.js

/** More than so many, and more than such a share of all cases, are many. */
const FEW = 3;
const FEW_OF_ALL = 1 / 10;
/** Parts what many cases share from what is left of each: `single` ones are passed in a way that few are. */
function sharedPasses(passes, cases) {
    const all = [
        { kind: 'inputs', passes: passes.filter(({ echoed }) => echoed.length > 0) },
        { kind: 'nothing', passes: passes.filter(expectsNothing) },
    ];
    const wide = all.filter((one) => one.passes.length > Math.max(FEW, cases * FEW_OF_ALL));
    const isWide = (kind) => wide.some((one) => one.kind === kind);
    const single = passes.flatMap((pass) => {
        const left = {
            ...pass,
            ...(isWide('inputs') ? { echoed: [] } : {}),
            ...(isWide('nothing') && expectsNothing(pass) ? { empty: [] } : {}),
        };
        return left.empty.length + left.echoed.length + left.borrowed.length > 0 ? left : [];
    });
    return { wide, single };
}
const NOTHING = new Set(['""', '[]', '{}', 'null']);
function expectsNothing({ steps, empty }) {
    return empty.length > 0 && steps.every(([, expected]) => NOTHING.has((0,json/* canonicalJson */.dj)(expected)));
}

;// CONCATENATED MODULE: ./build/rules/set/free-pass.js









/**
 * Cases that a reply passes which took no work: an empty one, the input sent back, what other cases expect. What many
 * pass alike by design of the set is told once, for all of them.
 */
function freePass(facts, options) {
    const passes = freePasses(facts.suite, facts.cases).filter(({ commands }) => commands.length === 0);
    const { wide, single } = sharedPasses(passes, facts.cases.length);
    return [
        ...wide.map((shared) => wideFinding(facts, options, shared)),
        ...single.map((pass) => singleFinding(facts, options, pass)),
    ];
}
function singleFinding({ suite }, options, pass) {
    const { id, location } = pass.case;
    const [strongest, ...others] = waysOf(pass);
    return (0,make_finding/* finding */.g)('set/free-pass', options, {
        suite: suite.name,
        subject: id,
        location,
        message: `${(0,set_wording/* caseName */.cY)(id)} is passed by ${strongest?.by}: nothing is wrong with it for ${scorersOf([pass])}`,
        evidence: [
            ...(strongest?.evidence ?? []),
            ...expectedLines(pass),
            ...others.map(({ by }) => `it is passed by ${by} as well`),
        ],
        fix: strongest?.fix ?? '',
        grounds: groundsOf(pass),
    });
}
/** Its subject is what the cases have in common, so that one waiver takes all of them as they are. */
function wideFinding({ suite, cases, locate }, options, { kind, passes }) {
    const [first] = passes;
    const example = first === undefined ? [] : [...exampleOf(kind, first), ...expectedLines(first)];
    const ids = passes.map(({ case: { id } }) => id);
    return (0,make_finding/* finding */.g)('set/free-pass', options, {
        suite: suite.name,
        subject: kind,
        location: locate(['suites', suite.name, 'steps']),
        message: `${(0,format/* count */.U9)(passes.length)} of ${(0,format/* plural */.LS)(cases.length, 'case')} ${SAID[kind]}: nothing is wrong with it for ${scorersOf(passes)}`,
        evidence: [`among them: ${(0,set_wording/* caseNames */.RP)(ids)}`, ...example.map((line) => `${(0,set_wording/* caseName */.cY)(first?.case.id ?? '')}: ${line}`)],
        fix: REMEDIES[kind],
        grounds: passes.flatMap(groundsOf),
    });
}
const SAID = {
    inputs: 'are passed by their own input, sent back',
    nothing: 'expect nothing at all, and are passed by an agent that does nothing',
};
const REMEDIES = {
    inputs: 'Where an input holds its answer by design (a text to answer from, a list of choices), looking for the answer within the output tells nothing: compare the whole output with `equals` or `fields`, or expect beside it what only the work yields. If the set is right as it is, waive `inputs`.',
    nothing: 'Where nothing is right, expect something of another step too that shows that the agent has read the input: a decision, a reply. If the set is right as it is, waive `nothing`.',
};
function exampleOf(kind, pass) {
    const [echo] = pass.echoed;
    return kind === 'inputs' && echo !== undefined ? [`sent back: ${shownEcho(pass, echo)}`] : [];
}
/** Steps that a command scores are not scored here; it only matters where no other step has refused already. */
function freePassUnmeasured({ suite, cases }, _options) {
    if (suite.steps.every(({ scorer }) => scorer.kind !== 'custom'))
        return [];
    const open = freePasses(suite, cases).filter(({ commands }) => commands.length > 0);
    if (open.length === 0)
        return [];
    const steps = [...new Set(open.flatMap(({ commands }) => commands))];
    return [
        `${(0,format/* plural */.LS)(open.length, 'case')} would have to be scored by a command, which is not started here: ${(0,wording/* someOf */.y)(steps)}`,
    ];
}
/** What other cases expect changes with every one of them: it counts where nothing else passes the case. */
function groundsOf({ case: one, steps, empty, echoed }) {
    const names = steps.map(([{ name }]) => name);
    const probes = [...empty, ...echoed].map(({ name }) => name);
    return (probes.length === 0 ? ['borrowed'] : probes).map((probe) => ground(caseGround(one), probe, ...names));
}
/** The least effort first. */
function waysOf(pass) {
    return [...emptyWays(pass), ...echoedWays(pass), ...borrowedWays(pass)];
}
function emptyWays({ empty }) {
    return empty.map(({ name }) => ({
        by: name,
        evidence: [],
        fix: 'Expect beside it something that only an agent that did its work puts out: a text the reply must contain, a call, a decision.',
    }));
}
function echoedWays(pass) {
    return pass.echoed.slice(0, 1).map((echo) => ({
        by: echo.name,
        evidence: [`sent back: ${shownEcho(pass, echo)}`],
        fix: 'Expect something that does not stand in the input already (what was looked up, what was decided), or compare the whole output with `equals` or `fields`, which a text that only holds the answer does not meet.',
    }));
}
/** Of a long one the part in which the first text that is looked for stands. */
function shownEcho({ steps }, { outputs }) {
    const [first] = steps;
    const [output = ''] = first === undefined ? [] : outputs(first[0]);
    const wanted = steps.flatMap(([, expected]) => (0,listed/* listedTexts */.G)(expected, 'contains')?.wanted ?? []);
    const text = typeof output === 'string' ? output : (0,json/* canonicalJson */.dj)(output);
    const places = wanted.map((one) => text.indexOf(one)).filter((place) => place > 0);
    return (0,set_wording/* shownValue */.JJ)(text, Math.min(...places, text.length) % text.length);
}
function borrowedWays({ borrowed, tried, steps }) {
    const [first] = borrowed;
    if (first === undefined)
        return [];
    const outputs = steps.map(([step]) => `${(0,wording/* quoted */.T)(step.name)} ${shown(first.outputs(step))}`).join(', ');
    return [
        {
            by: tried === 1
                ? `the answer of ${(0,set_wording/* caseName */.cY)(first.from)}`
                : `${borrowed.length} of ${tried} answers that other cases expect`,
            evidence: [`the answer of ${(0,set_wording/* caseName */.cY)(first.from)}: ${outputs}`],
            fix: `Expect what tells this case from ${(0,set_wording/* caseName */.cY)(first.from)}: a whole value in place of a part, a smaller tolerance, or under \`not\` what must not be there.`,
        },
    ];
}
function scorersOf(passes) {
    const scorers = passes.flatMap(({ steps }) => steps.map(([{ name, scorer }]) => `\`${scorer.kind}\` on ${(0,wording/* quoted */.T)(name)}`));
    return [...new Set(scorers)].join(' and ');
}
function expectedLines({ steps }) {
    return steps.map(([{ name, threshold }, expected]) => {
        const share = threshold < 1 ? `, a score of ${threshold} is enough` : '';
        return `${(0,wording/* quoted */.T)(name)} expects ${shown([expected])}${share}`;
    });
}
/** An empty text is shown in its quotation marks: between backticks alone there would be nothing to see. */
function shown(outputs) {
    return outputs.map((output) => (0,set_wording/* shownValue */.JJ)(output === '' ? '""' : output)).join(', ');
}

// EXTERNAL MODULE: ./build/rules/pin/facts.js
var pin_facts = __webpack_require__(4231);
;// CONCATENATED MODULE: ./build/rules/set/leaks/case-texts.js




/** Roles whose messages a case brings along rather than asks. */
const NOT_ASKING = new Set(['system', 'developer', 'assistant', 'ai', 'bot', 'model', 'tool', 'function']);
/** A text itself, what is asked in a conversation, else every text within, the field with the request first. */
function inputTexts(input) {
    if (typeof input === 'string')
        return [{ text: input, whole: true }];
    const conversation = (0,same/* isObject */.Gv)(input) && Array.isArray(input.messages) ? input.messages : input;
    if (isConversation(conversation)) {
        const asked = conversation.filter((message) => !NOT_ASKING.has(String(message.role).toLowerCase()));
        const texts = asked.map(({ content }) => contentText(content ?? null));
        return texts.map((text, index) => ({ text, whole: index === texts.length - 1 }));
    }
    const asked = askedField(input);
    const texts = textsIn((0,same/* isObject */.Gv)(input) ? Object.entries(input).flatMap(([key, value]) => (key === asked?.key ? [] : [value])) : input);
    return [
        ...(asked === undefined ? [] : [{ text: asked.text, whole: true }]),
        ...texts.map((text) => ({ text, whole: asked === undefined && texts.length === 1 })),
    ];
}
/** What a case expects, step by step. */
function expectedOf(one, steps) {
    return steps.flatMap((step) => {
        const expected = one.expect.get(step.name);
        return expected === undefined ? [] : { step: step.name, texts: expectedTexts(step, expected) };
    });
}
/** What a step should put out, as far as it is texts that an output would hold. */
function expectedTexts({ scorer }, expected) {
    switch (scorer.kind) {
        case 'contains':
            return (0,listed/* listedTexts */.G)(expected, 'contains')?.wanted ?? [];
        case 'equals':
        case 'fields':
        case 'tool-call':
        case 'custom':
            return textsIn(expected);
        case 'regex':
        case 'number':
            return [];
        default:
            return (0,json/* assertNever */.xb)(scorer);
    }
}
function isConversation(value) {
    return (Array.isArray(value) && value.length > 0 && value.every((item) => typeof (0,same/* valueAt */.fK)(item, 'role') === 'string'));
}
/** A text, or parts of which some have one. */
function contentText(content) {
    if (!Array.isArray(content))
        return textsIn(content).join('\n');
    const texts = content.map((part) => (0,same/* valueAt */.fK)(part, 'text') ?? part);
    return texts.filter((text) => typeof text === 'string').join('\n');
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

;// CONCATENATED MODULE: ./build/rules/set/leaks/sketches.js

const WORDS = 16;
const BIT = WORDS * 32 - 1;
const HASHES = 1 << 16;
/** Every different hash of a text's 3-grams turns one of a few hundred bits over. */
function sketches(texts) {
    const [counts, most] = [new Int32Array(texts.length), new Int32Array(texts.length)];
    const bits = new Int32Array(texts.length * WORDS);
    const lastHeldBy = new Int32Array(HASHES).fill(-1);
    for (const [place, text] of texts.entries()) {
        const read = text === '' ? '' : (0,comparable/* comparable */.Z)(text);
        let [before, last, characters, count] = [0, 0, 0, 0];
        for (let index = 0; index < read.length; index += 1) {
            const character = read.codePointAt(index) ?? 0;
            if (character > 0xffff)
                index += 1;
            characters += 1;
            if (characters > 2) {
                const hash = hashOf(before, last, character);
                if (lastHeldBy[hash] !== place) {
                    lastHeldBy[hash] = place;
                    count += 1;
                    const word = place * WORDS + ((hash & BIT) >>> 5);
                    bits[word] = (bits[word] ?? 0) ^ (1 << (hash & 31));
                }
            }
            [before, last] = [last, character];
        }
        counts[place] = count;
        most[place] = Math.max(0, characters - 2);
    }
    return { counts, most, bits };
}
/**
 * Whether two texts cannot reach a Jaccard: sets that do differ in at most a share of what they hold together, and
 * neither the numbers of their hashes nor their bits can differ in more than they do.
 */
function cannotReach(jaccard) {
    const share = (1 - jaccard) / (1 + jaccard);
    return (one, at, other, place) => {
        const [mostOfOne, mostOfOther] = [one.most[at] ?? 0, other.most[place] ?? 0];
        const fewest = Math.min(mostOfOne, mostOfOther);
        // Alike sets are alike in size, and the longer of two texts may only repeat itself.
        if (Math.max(one.counts[at] ?? 0, other.counts[place] ?? 0) * jaccard > fewest + ROUNDING)
            return true;
        const together = Math.min(mostOfOne + mostOfOther, fewest * (1 + 1 / jaccard));
        const room = share * together + ROUNDING;
        if (Math.abs((one.counts[at] ?? 0) - (other.counts[place] ?? 0)) > room)
            return true;
        const [from, against] = [at * WORDS, place * WORDS];
        let different = 0;
        for (let word = 0; word < WORDS && different <= room; word += 1)
            different += bitsSet((one.bits[from + word] ?? 0) ^ (other.bits[against + word] ?? 0));
        return different > room;
    };
}
const ROUNDING = 1e-6;
function hashOf(one, two, three) {
    const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 15)) & (HASHES - 1);
}
function bitsSet(word) {
    let bits = word - ((word >>> 1) & 0x55555555);
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

;// CONCATENATED MODULE: ./build/rules/set/leaks/nearest-passage.js


/**
 * By the place of each text, the known text it is most like, when their 3-grams have a Jaccard of at least
 * `threshold`. Exact for texts of three characters and more. Hardly any pair is alike, so that grams are only made of
 * those that a sketch of them does not rule out.
 */
function nearestOf(texts, all, threshold) {
    const candidates = candidatesOf(texts, all, threshold);
    const involved = [...new Set([...candidates.values()].flat())];
    const places = [...candidates.keys()];
    const sets = (0,grams/* gramSets */.$e)([...involved.map((known) => known.plain), ...places.map((place) => texts[place] ?? '')]);
    const setOf = new Map(involved.map((known, index) => [known, sets[index] ?? NONE]));
    const nearest = new Map();
    for (const [index, place] of places.entries()) {
        const set = sets[involved.length + index] ?? NONE;
        let best = threshold;
        for (const known of candidates.get(place) ?? []) {
            const other = setOf.get(known) ?? NONE;
            const together = set.length + other.length;
            const both = (0,grams/* overlap */.EF)(set, other, Math.ceil((best / (1 + best)) * together - nearest_passage_ROUNDING));
            const similarity = both / (together - both);
            if (both < 0 || similarity < best)
                continue;
            // Of several that are equally near the first one counts.
            if (similarity > best || !nearest.has(place))
                nearest.set(place, { known, similarity });
            best = similarity;
        }
    }
    return nearest;
}
/** By the place of a text, the known ones that may be near enough, in their order. */
function candidatesOf(texts, all, threshold) {
    const [sketched, known] = [sketches(texts), sketches(all.map(({ plain }) => plain))];
    const isFar = cannotReach(threshold);
    const candidates = new Map();
    for (let place = 0; place < texts.length; place += 1) {
        if (sketched.counts[place] === 0)
            continue;
        const near = all.filter((_, holder) => !isFar(sketched, place, known, holder));
        if (near.length > 0)
            candidates.set(place, near);
    }
    return candidates;
}
const nearest_passage_ROUNDING = 1e-9;
const NONE = new Int32Array(0);

;// CONCATENATED MODULE: ./build/rules/set/leaks/prompt-passages.js

/** In characters. What is longer is only found word for word. */
const LONGEST = 150_000;
/** What stands before a request in an example: `User:`, `Q:`, `"input":`, `<question>`. */
const ASKING = new Set([
    'user human customer client caller visitor guest patient student person sender input q question query message request',
    'text example sample utterance email ticket says asks prompt nutzer kunde kundin benutzer frage eingabe nachricht',
    'usuario cliente pregunta entrada utilisateur requête utente domanda gebruiker klant vraag 用户 输入 问题 ユーザー 入力 質問',
].flatMap((words) => words.split(' ')));
const PLACEHOLDER = /\{\{\{?\s{0,4}[#/^>~&]?\s{0,4}[\w@.$-][^{}\n]{0,200}\}\}|\{%[^\n]{0,200}?%\}|<%[^\n]{0,200}?%>|\$\{[^{}\n]{0,200}\}|\{[A-Za-z_][\w.]{0,80}\}/g;
/** Stands where something is put in: no request has one. */
const HOLE = '\uFFFC';
const MOST_MARKS = 3;
const LINE_MARK = /^(?:[-*+•#>]+|\d{1,3}[.)]|\([a-z0-9]{1,3}\))\s+/u;
/** Whether any line may begin with one. */
const MARKED = /^\s*[-*+•#>(0-9]/m;
/** Cells of a table, and what leads to what. */
const BETWEEN = /\||\t|[-=]+>|[→⇒]/;
const LABEL = /^["'*_`[(<]{0,4}([\p{L}\p{N}][\p{L}\p{M}\p{N} _-]{0,40})["'*_`\])>]{0,4}\s{0,3}[:：>=]["'*_`]{0,4}(?=\s|["'“„«「`\p{sc=Han}]|$)/u;
const QUOTED = /"((?:[^"\\\n]|\\.)+)"|“([^“”\n]+)”|„([^„“”\n]+)[“”]|«([^«»\n]+)»|「([^「」\n]+)」|`([^`\n]+)`|(?<![\p{L}\p{N}])'([^'\n]+)'(?![\p{L}\p{N}])/gu;
const FENCE = /^\s*(`{3,}|~{3,})/;
const TAGGED = /<([a-z][\w-]{0,30})>([^<>]+)<\/\1>/gi;
/** Passages of a prompt's message, each plain text once and as what it is most clearly; templates' gaps left out. */
function passagesOf(message, alone) {
    const template = message.replace(PLACEHOLDER, HOLE);
    const found = new Map();
    const add = (raw, kind) => {
        if (raw.length > LONGEST || raw.includes(HOLE))
            return;
        const plain = plainText(unmarkedText(raw));
        const known = found.get(plain);
        if (plain === '' || (known !== undefined && RANK[known.kind] >= RANK[kind]))
            return;
        found.set(plain, { text: raw.replace(/\s+/g, ' ').trim(), plain, kind });
    };
    add(template, alone ? 'plain' : 'asked');
    for (const block of template.split(/\n\s*\n/))
        addBlock(block.split('\n'), add);
    addQuoted(template, add);
    for (const text of fencedBlocks(template.split('\n')))
        add(text, 'plain');
    for (const [, tag = '', text = ''] of template.matchAll(TAGGED))
        add(text, isAsking(tag) ? 'asked' : 'plain');
    return [...found.values()].filter(isTelling);
}
/** The message as one text, for what runs over several lines of it. */
function runningText(message) {
    return unmarkedText(message.replace(PLACEHOLDER, HOLE));
}
/** Without the marks at the beginnings of its lines: of quotations and lists, and of what a diff adds and removes. */
function unmarkedText(text) {
    if (!MARKED.test(text))
        return text;
    return text
        .split('\n')
        .map((line) => unmarked(line.trim()))
        .join('\n');
}
const RANK = { plain: 0, quoted: 1, asked: 2 };
/** Short texts stand in prompts by nature (labels, names, set phrases), unless they are marked as a request. */
function isTelling({ plain, kind }) {
    if (kind === 'asked')
        return true;
    return isAtLeast(plain, kind === 'quoted' ? { letters: 12, words: 3 } : { letters: 20, words: 4 });
}
/** What stands between one fence and the next one of its kind. */
function fencedBlocks(lines) {
    const blocks = [];
    let open;
    for (const [line, text] of lines.entries()) {
        const fence = FENCE.exec(text)?.[1];
        if (fence === undefined || (open !== undefined && !fence.startsWith(open.fence)))
            continue;
        if (open !== undefined)
            blocks.push(lines.slice(open.line + 1, line).join('\n'));
        open = open === undefined ? { fence, line } : undefined;
    }
    return blocks;
}
/** Lines without an empty one between them: each by itself, what follows a label, and all of them together. */
function addBlock(lines, add) {
    const quotes = lines.every((line) => /^\s*>/.test(line));
    const texts = lines.map((line) => unmarked(line.trim()));
    if (texts.length > 1)
        add(texts.join('\n'), quotes ? 'asked' : 'plain');
    let labelled = [];
    let asking = false;
    const flush = () => {
        if (labelled.length > 1)
            add(labelled.join('\n'), asking ? 'asked' : 'plain');
        labelled = [];
    };
    for (const [index, text] of texts.entries()) {
        add(text, /^\s*>/.test(lines[index] ?? '') ? 'asked' : 'plain');
        for (const part of text.split(BETWEEN))
            add(part, 'plain');
        const [mark = '', label] = LABEL.exec(text) ?? [];
        if (label === undefined) {
            if (labelled.length > 0)
                labelled.push(text);
            continue;
        }
        flush();
        const rest = text.slice(mark.length);
        asking = isAsking(label);
        labelled = [rest];
        add(rest, asking ? 'asked' : 'plain');
    }
    flush();
}
function addQuoted(text, add) {
    for (const match of text.matchAll(QUOTED)) {
        const quoted = match.slice(1).find((group) => group !== undefined) ?? '';
        const before = text
            .slice(Math.max(0, match.index - 48), match.index)
            .split('\n')
            .at(-1) ?? '';
        const [, label = ''] = /([\p{L}\p{N}][\p{L}\p{N}_-]{0,30})["'*_`\])]{0,4}\s{0,3}[:：=]["'*_`\s]{0,4}$/u.exec(before) ?? [];
        add(unescaped(quoted), isAsking(label) ? 'asked' : 'quoted');
    }
}
/** `Customer`, `Example input 2`, `user_message`: one of the words is enough. */
function isAsking(label) {
    return label
        .toLowerCase()
        .split(/[\s_\d-]+/)
        .some((word) => ASKING.has(word));
}
function unmarked(line) {
    let text = line;
    for (let nth = 0; nth < MOST_MARKS; nth += 1)
        text = text.replace(LINE_MARK, '');
    return text;
}
function unescaped(text) {
    return text.replace(/\\([nt"'`\\])/g, (_, character) => (/[nt]/.test(character) ? ' ' : character));
}

;// CONCATENATED MODULE: ./build/rules/set/leaks/prompt-index.js


/** Texts are looked up by their first characters; no text that is long enough to be looked up has fewer. */
const HEAD = 12;
function promptIndex(prompt) {
    const alone = prompt.texts.length === 1;
    const passages = new Map();
    for (const passage of prompt.texts.flatMap((text) => passagesOf(text, alone))) {
        if (!passages.has(passage.plain))
            passages.set(passage.plain, passage);
    }
    const messages = prompt.texts.map((text) => wordsOf(runningText(text)));
    const heads = headsOf(messages);
    return {
        prompt,
        passages: [...passages.values()],
        passage: (plain) => passages.get(plain),
        place: (plain) => {
            for (const { message, start } of heads.get(plain.slice(0, HEAD)) ?? []) {
                const end = start + plain.length;
                if (message.startsWith(plain, start) && isBoundary(message, end))
                    return { message, start, end };
            }
            return undefined;
        },
    };
}
/** Every place at which a word begins, by the characters that follow. */
function headsOf(messages) {
    const heads = new Map();
    for (const message of messages) {
        for (let start = 0; start + HEAD <= message.length; start += 1) {
            if (!isBoundary(message, start))
                continue;
            const head = message.slice(start, start + HEAD);
            const places = heads.get(head) ?? [];
            heads.set(head, places);
            if (places.length < MOST_PLACES)
                places.push({ message, start });
        }
    }
    return heads;
}
/** What so many places of a prompt begin with is a form that it repeats, and tells nothing of a case. */
const MOST_PLACES = 200;
/** A request that is found within a longer text has to be longer than one that stands by itself. */
function isTextOfItsOwn(plain) {
    return isAtLeast(plain, { letters: 40, words: 5 });
}
/** One value among others that an example has as a request, and that is no name or label. */
function isRequest(plain) {
    return isAtLeast(plain, { letters: 12, words: 3 });
}
/** An answer has to be longer still: set phrases of a product stand in prompts and are expected, as they should be. */
function isAnswerOfItsOwn(plain) {
    return isAtLeast(plain, { letters: 40, words: 6 });
}
/** Whether a short text stands, its words whole, in the part of a message right behind a place. */
function standsBehind({ message, end }, text) {
    const plain = plainText(text);
    if (plain.length < 2)
        return false;
    const behind = message.slice(end, end + BEHIND);
    for (let at = behind.indexOf(plain); at !== -1; at = behind.indexOf(plain, at + 1)) {
        if (isBoundary(behind, at) && isBoundary(behind, at + plain.length))
            return true;
    }
    return false;
}
const BEHIND = 120;

;// CONCATENATED MODULE: ./build/rules/set/leaks/leaks.js





/** Finds what of the cases stands in the prompts, both in their order. */
function leaksOf(cases, steps, prompts, threshold) {
    const sent = prompts.filter(({ texts }) => texts.length > 0);
    if (sent.length === 0)
        return { leaks: [], long: 0, sources: [] };
    const texts = cases.map((one) => textsOf(one, steps));
    const shared = {
        inputs: holders(texts.map(({ inputs }) => inputs)),
        answers: holders(texts.map(({ answers }) => answers)),
    };
    const perPrompt = sent.map((prompt) => {
        const index = promptIndex(prompt);
        const inputs = inputLeaks(index, texts, shared.inputs, threshold);
        const answers = answerLeaks(index, texts, shared.answers, new Set(inputs.keys()));
        const isSource = answers.found.size >= FEWEST_FROM_SOURCE && answers.found.size > answers.of * SHARE_FROM_SOURCE;
        return { inputs, answers, isSource };
    });
    return {
        leaks: cases
            .map((_, place) => perPrompt.flatMap(({ inputs, answers, isSource }) => inputs.get(place) ?? (isSource ? [] : (answers.found.get(place) ?? []))))
            .filter(({ length }) => length > 0),
        long: longUnfound(texts, perPrompt.map(({ inputs }) => inputs)),
        sources: perPrompt.flatMap(({ answers, isSource }, nth) => {
            const prompt = sent[nth];
            return isSource && prompt !== undefined ? { prompt, found: answers.found.size, of: answers.of } : [];
        }),
    };
}
/** In characters; no example comes near. */
const LONGEST_INPUT = 100_000;
function longUnfound(texts, found) {
    const isLong = ({ inputs }) => inputs.some(({ plain }) => plain.length > LONGEST_INPUT);
    return texts.filter((one, place) => isLong(one) && !found.every((leaks) => leaks.has(place))).length;
}
/** An assistant that answers from its prompt is expected to say what stands there: a few such answers are leaks, many are the design. */
const FEWEST_FROM_SOURCE = 4;
const SHARE_FROM_SOURCE = 1 / 4;
/** How many cases may hold a text for it to be a case's own, and neither a rule of the product nor a part of a form. */
const MOST_HOLDERS = { inputs: 2, answers: 1 };
/** None that is shorter could be an answer of its own: labels and names, of which there are many. */
const SHORTEST_ANSWER = 12;
function textsOf(one, steps) {
    const inputs = inputTexts(one.input).map(({ text, whole }) => ({
        text,
        whole,
        plain: plainText(unmarkedText(text)),
    }));
    const answers = expectedOf(one, steps).flatMap(({ step, texts }) => texts.map((text) => ({
        step,
        text,
        plain: text.length < SHORTEST_ANSWER ? '' : plainText(unmarkedText(text)),
    })));
    return { case: one, inputs, answers };
}
/** In how many cases each text stands; counted when it is first asked for, which it rarely is. */
function holders(texts) {
    let counts;
    return (plain) => {
        counts ??= countedOf(texts);
        return counts.get(plain) ?? 0;
    };
}
function countedOf(texts) {
    const counts = new Map();
    for (const held of texts)
        for (const plain of new Set(held.map(({ plain }) => plain)))
            counts.set(plain, (counts.get(plain) ?? 0) + 1);
    return counts;
}
function inputLeaks(index, texts, held, threshold) {
    const found = new Map();
    const others = [];
    for (const [place, { case: one, inputs, answers }] of texts.entries()) {
        for (const input of inputs) {
            if (input.plain === '')
                continue;
            const ownText = isTextOfItsOwn(input.plain);
            const passage = index.passage(input.plain);
            const isTelling = ownText || (passage?.kind === 'asked' && isRequest(input.plain));
            if (!(input.whole || (isTelling && held(input.plain) <= MOST_HOLDERS.inputs)))
                continue;
            const where = ownText || passage !== undefined ? index.place(input.plain) : undefined;
            if (passage === undefined && (where === undefined || !ownText)) {
                others.push({ place, input });
                continue;
            }
            if (found.has(place))
                continue;
            found.set(place, leakOf(index, one, input, answers, where, passage === undefined ? {} : { passage: passage.text }));
        }
    }
    const open = others.filter(({ place }) => !found.has(place));
    for (const [nth, { known, similarity }] of nearOnes(index.passages, open.map(({ input }) => input.plain), threshold)) {
        const { place, input } = open[nth] ?? {};
        const own = place === undefined ? undefined : texts[place];
        if (place === undefined || input === undefined || own === undefined || found.has(place))
            continue;
        const where = index.place(known.plain);
        found.set(place, leakOf(index, own.case, input, own.answers, where, { passage: known.text, similarity }));
    }
    return found;
}
function leakOf({ prompt }, one, { text }, answers, where, match) {
    const answered = where === undefined ? [] : answers.filter((answer) => standsBehind(where, answer.text));
    return { case: one, prompt, what: 'input', text, similarity: 1, ...match, answered };
}
/** Shorter ones differ in too much as soon as they differ at all. */
function nearOnes(passages, plains, threshold) {
    const long = passages.filter(({ plain }) => isAtLeast(plain, { letters: 20, words: 4 }));
    const lengths = long.map(({ plain }) => plain.length);
    const shortest = Math.min(...lengths) * LIKE_LENGTH;
    const longest = Math.min(LONGEST_INPUT, Math.max(...lengths) / LIKE_LENGTH);
    return nearestOf(plains.map((plain) => (plain.length >= shortest && plain.length <= longest ? plain : '')), long, threshold);
}
/** Grams count once however often they stand in a text: of texts so unlike in length one only repeats itself. */
const LIKE_LENGTH = 0.75;
function answerLeaks(index, texts, held, leaked) {
    const found = new Map();
    let of = 0;
    for (const [place, { case: one, inputs, answers }] of texts.entries()) {
        const own = answers.filter(({ plain }) => isAnswerOfItsOwn(plain) && held(plain) <= MOST_HOLDERS.answers);
        if (own.length === 0)
            continue;
        of += 1;
        if (leaked.has(place))
            continue;
        const told = own.find(({ plain }) => (index.passage(plain) ?? index.place(plain)) !== undefined &&
            !inputs.some((input) => input.plain.includes(plain)));
        if (told === undefined)
            continue;
        const { step, text, plain } = told;
        const passage = index.passage(plain)?.text;
        found.set(place, {
            case: one,
            prompt: index.prompt,
            what: 'answer',
            step,
            text,
            similarity: 1,
            answered: [],
            ...(passage === undefined ? {} : { passage }),
        });
    }
    return { found, of };
}

;// CONCATENATED MODULE: ./build/rules/set/leak.js







/** Inputs and answers of cases that stand in a prompt: what the agent is shown beforehand it need not be able to do. */
function leak(facts, options) {
    return leaksIn(facts, options).leaks.flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const { id, location } = first.case;
        return (0,make_finding/* finding */.g)('set/leak', options, {
            suite: facts.suite.name,
            subject: id,
            location,
            grounds: leakGrounds([first, ...others]),
            message: `${said(first)} ${leak_nameOf(first)}`,
            evidence: [...evidenceOf(first), ...others.map((other) => `${said(other)} ${leak_nameOf(other)} too`)],
            fix: first.what === 'input'
                ? 'Keep examples and cases apart: give the prompt another example, or let the case ask something that the prompt does not show.'
                : 'If it is an example of the prompt, give the prompt another one. If it is a rule that the agent has to quote, expect the facts in it and not the sentence.',
        });
    });
}
function leakUnmeasured(facts, options) {
    if (facts.suite.prompts.length === 0)
        return ['the suite names no prompt to look into'];
    const unseen = facts.prompts.filter(({ texts }) => texts.length === 0);
    const { sources, long } = leaksIn(facts, options);
    return [
        ...unseen.map((prompt) => `${(0,pin_facts/* fileOf */.W7)(prompt)} does not show which of its texts are sent`),
        ...sources.map(({ prompt, found, of }) => `answers in ${(0,pin_facts/* fileOf */.W7)(prompt)}: ${found} of ${(0,format/* plural */.LS)(of, 'long one')} stand there, so it seems to be where they come from`),
        ...(long === 0
            ? []
            : [
                `${(0,format/* plural */.LS)(long, 'input')} ${long === 1 ? 'has' : 'have'} more than ${(0,format/* count */.U9)(LONGEST_INPUT)} characters, and ${long === 1 ? 'was' : 'were'} not compared by likeness`,
            ]),
    ];
}
/** How alike an input and a passage have to be, unless told otherwise. */
const THRESHOLD = 0.9;
/** Findings and what is not measured are asked for one after the other, of the same facts. */
const KNOWN = new WeakMap();
function leaksIn(facts, { threshold = THRESHOLD }) {
    const known = KNOWN.get(facts);
    if (known?.threshold === threshold)
        return known.leaks;
    const leaks = leaksOf(facts.cases, facts.suite.steps, facts.prompts, threshold);
    KNOWN.set(facts, { threshold, leaks });
    return leaks;
}
function said({ case: { id }, what, step, similarity }) {
    if (what === 'answer')
        return `what ${(0,set_wording/* caseName */.cY)(id)} expects of ${(0,wording/* quoted */.T)(step ?? '')} stands in`;
    return `the input of ${(0,set_wording/* caseName */.cY)(id)} stands ${similarity < 1 ? 'nearly word for word ' : ''}in`;
}
function leak_nameOf({ prompt }) {
    return `prompt ${(0,wording/* quoted */.T)(prompt.id)} (${(0,pin_facts/* fileOf */.W7)(prompt)})`;
}
function evidenceOf({ what, text, passage, similarity, answered }) {
    const name = what === 'input' ? 'input' : 'expected';
    const behind = answered.map(({ step, text }) => `${(0,wording/* quoted */.T)(step)} expects ${(0,set_wording/* shownValue */.JJ)(text)}, which stands shortly behind it`);
    if (passage === undefined)
        return [`${name}: ${(0,set_wording/* shownValue */.JJ)(text)}`, ...behind];
    const [inPrompt, inCase] = (0,set_wording/* shownBeside */.I1)(passage, text.replace(/\s+/g, ' ').trim());
    if (inPrompt === inCase)
        return [`${name}: ${inCase}`, ...behind];
    return [
        `prompt: ${inPrompt}`,
        `${name}: ${inCase}`,
        ...(similarity < 1 ? [`similarity: ${(Math.floor(similarity * 100) / 100).toFixed(2)}`] : []),
        ...behind,
    ];
}

// EXTERNAL MODULE: ./build/privacy/find-private.js + 11 modules
var find_private = __webpack_require__(53101);
// EXTERNAL MODULE: ./build/privacy/key-words.js
var key_words = __webpack_require__(73424);
// EXTERNAL MODULE: ./build/privacy/mask-private.js
var mask_private = __webpack_require__(24605);
;// CONCATENATED MODULE: ./build/rules/set/private/private-pieces.js




/** Everything private in what people write into a case: its id, input, expectation, tags, group and source. */
function privatePieces({ id, input, expect, tags, group, source }) {
    return [
        ...piecesIn(id, 'id'),
        ...piecesIn(input, 'input'),
        ...[...expect].flatMap(([step, value]) => {
            const part = `expect${segment(step)}`;
            return [...piecesIn(step, part), ...piecesIn(value, part, part, step)];
        }),
        ...piecesIn(tags, 'tags'),
        ...piecesIn(group ?? null, 'group'),
        ...piecesIn(source?.kind ?? null, 'source.kind'),
        ...piecesIn(source?.url ?? null, 'source.url'),
        ...piecesIn(source?.ref ?? null, 'source.ref'),
    ];
}
function piecesIn(value, part, path = part, key = '') {
    if (typeof value === 'string')
        return piecesOf(value, part, path, key);
    // As a number, only whole ones: digits behind a point are measured.
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? piecesOf(String(value), part, path, key) : [];
    if (typeof value !== 'object' || value === null)
        return [];
    if (isList(value))
        return value.flatMap((item, index) => piecesIn(item, part, `${path}[${index}]`, key));
    return Object.entries(value).flatMap(([name, item]) => {
        const below = `${path}${segment(name)}`;
        return [...piecesOf(name, part, below, ''), ...piecesIn(item, part, below, name)];
    });
}
function piecesOf(text, part, path, key) {
    return (0,find_private/* findPrivate */.x)(text, (0,key_words/* keyWords */.V)(key)).map(({ kind, start, end }) => ({
        kind,
        part,
        path,
        value: text
            .slice(start, end)
            .toLowerCase()
            .replace(/[^\p{L}\p{N}@]/gu, ''),
    }));
}
/** A key as a part of a path. A key can hold private data, too, and anything else. */
function segment(key) {
    if (/^[\w-]{1,40}$/.test(key) && (0,find_private/* findPrivate */.x)(key).length === 0)
        return `.${key}`;
    return `[${(0,visible/* visibleLine */.P8)(JSON.stringify((0,visible/* cut */.Jj)((0,mask_private/* maskPrivate */.k)(key), 40)))}]`;
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/rules/set/private/private-words.js

/** One and several; in the order in which a finding names them, what does most harm first. */
const private_words_WORDS = new Map([
    ['private-key', ['a private key', 'private keys']],
    ['token', ['an access token', 'access tokens']],
    ['secret', ['a secret', 'secrets']],
    ['card', ['a card number', 'card numbers']],
    ['iban', ['an IBAN', 'IBANs']],
    ['social-security', ['a social security number', 'social security numbers']],
    ['e-mail', ['an e-mail address', 'e-mail addresses']],
    ['phone', ['a phone number', 'phone numbers']],
]);
function kindsOf(pieces) {
    return [...private_words_WORDS.keys()].filter((known) => pieces.some(({ kind }) => kind === known));
}
/** `a card number`, `2 card numbers` */
function private_words_countOf(kind, n) {
    return n === 1 ? private_words_nameOf(kind) : `${(0,format/* count */.U9)(n)} ${private_words_WORDS.get(kind)?.[1] ?? kind}`;
}
function private_words_nameOf(kind) {
    return private_words_WORDS.get(kind)?.[0] ?? kind;
}
/** What lets others act or pay in somebody's name; addresses and phone numbers only tell who it was. */
function isLoud(kind) {
    return kind !== 'e-mail' && kind !== 'phone';
}
/** What can be revoked, and has to be. */
function isSecret(kind) {
    return kind === 'private-key' || kind === 'token' || kind === 'secret';
}

;// CONCATENATED MODULE: ./build/rules/set/private-data.js






/**
 * Cases that hold secrets or data of people. What is found is never repeated, not even in part: a finding is printed
 * in logs and comments that more people read than the set. Drafts are looked at, too: what failed in production lands
 * there as it was.
 */
function privateData({ suite, cases, drafts }, options) {
    return [...cases, ...drafts].flatMap((known) => {
        const pieces = privatePieces(known);
        if (pieces.length === 0)
            return [];
        const level = pieces.some(({ kind }) => isLoud(kind)) ? LOUDER[options.level] : options.level;
        return (0,make_finding/* finding */.g)('set/private-data', { level }, {
            suite: suite.name,
            subject: known.id,
            location: known.location,
            message: private_data_messageOf(known, pieces),
            evidence: private_data_evidenceOf(pieces),
            fix: private_data_fixOf(pieces),
            grounds: privateGrounds(known, pieces),
        });
    });
}
const LOUDER = { off: 'off', note: 'warning', warning: 'error', error: 'error' };
function private_data_messageOf({ id, draft }, pieces) {
    const byPlace = new Map();
    for (const kind of kindsOf(pieces)) {
        const own = pieces.filter((piece) => piece.kind === kind);
        const place = private_data_listed([...new Set(own.map(({ part }) => (0,wording/* quoted */.T)(part)))]);
        const said = private_words_countOf(kind, new Set(own.map(({ value }) => value)).size);
        byPlace.set(place, [...(byPlace.get(place) ?? []), said]);
    }
    const phrases = [...byPlace].map(([place, said]) => `${private_data_listed(said)} in ${place}`);
    return `${draft ? 'draft' : 'case'} ${(0,set_wording/* caseName */.cY)(id)} holds ${phrases.join('; ')}`;
}
function private_data_evidenceOf(pieces) {
    const lines = kindsOf(pieces).flatMap((kind) => pieces.filter((piece) => piece.kind === kind).map(({ path }) => `${(0,wording/* quoted */.T)(path)}: ${private_words_nameOf(kind)}`));
    return [...new Set(lines)];
}
function private_data_fixOf(pieces) {
    return pieces.some(({ kind }) => isSecret(kind)) ? REVOKE : REPLACE;
}
const REPLACE = 'Put made-up values of the same shape in their place, wherever the case repeats them. ' +
    'What was committed stays in the history of git.';
const REVOKE = 'Revoke every secret where it was issued, then put made-up values of the same shape in their place: ' +
    'what was committed stays in the history of git, whatever is written over it.';
function private_data_listed(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

// EXTERNAL MODULE: ./build/stats/clopper-pearson.js
var clopper_pearson = __webpack_require__(51946);
// EXTERNAL MODULE: ./build/stats/paired-sample.js
var paired_sample = __webpack_require__(63122);
// EXTERNAL MODULE: ./build/stats/power.js + 1 modules
var power = __webpack_require__(65522);
;// CONCATENATED MODULE: ./build/rules/set/recorded/visible-drop.js


/**
 * The smallest drop of the final step, as a share, that a comparison of these cases would have shown: of the last runs
 * of the two newest versions, with as many trials of a case as the suite makes. Null where none would have been.
 */
function visibleDrop(runs, { trials }, cases) {
    const head = runs.at(-1);
    const base = runs.findLast(({ version }) => version !== head?.version);
    if (head === undefined || base === undefined)
        return null;
    const [before, after] = [firstTrials(base, trials), firstTrials(head, trials)];
    const pairs = cases.flatMap(({ id, group }) => {
        const [one, other] = [before.get(id), after.get(id)];
        if (one === undefined || other === undefined)
            return [];
        return [
            {
                base: one.right,
                baseTrials: one.of,
                head: other.right,
                headTrials: other.of,
                ...(group === undefined ? {} : { group }),
            },
        ];
    });
    return pairs.length === 0 ? null : (0,power/* smallestVisible */.a7)((0,power/* dropModel */.HV)((0,paired_sample/* pairedSample */.E)(pairs)));
}
/** By case: how many of its first trials were right. */
function firstTrials(run, most) {
    const counts = new Map();
    for (const { case: id, right, trial } of run.trials) {
        if (right === null || trial > most)
            continue;
        const counted = counts.get(id) ?? { right: 0, of: 0 };
        counts.set(id, { right: counted.right + Number(right), of: counted.of + 1 });
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/rules/set/recorded/witnesses.js



/**
 * What recorded runs tell of a suite's cases, going by the versions that differ in what they did. A new version is made
 * by every edit of a file that the agent may read, a comment included, and is no second opinion for that.
 */
function witnesses(facts) {
    const records = caseRecords(facts);
    const before = merged.get(records);
    if (before !== undefined)
        return before;
    const result = merge(records);
    merged.set(records, result);
    return result;
}
/** Several rules ask for the same, each more than once. */
const merged = new WeakMap();
/** Versions that differ, and how many there are in all where that is more. */
function versionsNeeded(needed, { runs, recorded }) {
    const differing = new Set(runs.map(({ version }) => version)).size;
    const what = recorded > differing ? `versions that differ (${recorded} were run)` : 'versions';
    return { what, needed, has: ({ versions }) => versions.length };
}
function merge(records) {
    const { cases, runs, unmeasured } = records;
    const first = firstAlike(cases, runs);
    const like = (version) => first.get(version) ?? version;
    return {
        cases: cases.map((record) => ({ ...record, versions: mergedVersions(record, like) })),
        runs: runs.map((run) => ({ ...run, version: like(run.version) })),
        unmeasured,
        recorded: first.size,
    };
}
/** In the order of the newest of each, since the versions themselves are in that order. */
function mergedVersions({ versions }, like) {
    const byFirst = new Map();
    for (const { version, trials } of versions) {
        const first = like(version);
        const older = byFirst.get(first)?.trials ?? [];
        byFirst.delete(first);
        byFirst.set(first, { version: first, trials: [...older, ...trials] });
    }
    return [...byFirst.values()];
}
/** By version: the first one that did the same, which may be itself. */
function firstAlike(cases, runs) {
    const byVersion = gistsOf(cases);
    const differing = new Map();
    const first = new Map();
    for (const version of new Set(runs.map((run) => run.version))) {
        const gists = byVersion.get(version);
        if (gists === undefined)
            continue;
        const [like] = [...differing].find(([, others]) => witnesses_isAlike(gists, others)) ?? [version];
        if (like === version)
            differing.set(version, gists);
        first.set(version, like);
    }
    return first;
}
/** Below one differing case in fifty two versions are as good as one; of fewer cases every one counts. */
const LEAST_DIFFERENCE = 0.02;
const FEWEST_CASES = 50;
function gistsOf(records) {
    const byVersion = new Map();
    for (const { case: known, versions } of records) {
        for (const version of versions) {
            const gists = byVersion.get(version.version) ?? new Map();
            const step = (0,first_deviation/* mostlyDeviatesAt */.Nt)(version.trials.map(({ trial }) => trial.chain));
            byVersion.set(version.version, gists.set(known.id, JSON.stringify([gist(version), step])));
        }
    }
    return byVersion;
}
function witnesses_isAlike(one, other) {
    let [shared, differing] = [0, 0];
    for (const [id, gist] of one) {
        const others = other.get(id);
        if (others === undefined)
            continue;
        shared += 1;
        if (others !== gist)
            differing += 1;
    }
    return shared >= FEWEST_CASES ? differing < shared * LEAST_DIFFERENCE : shared > 0 && differing === 0;
}

;// CONCATENATED MODULE: ./build/rules/set/saturated.js







/**
 * Cases that no recorded trial failed at any step, in whatever version: so far they told no two versions apart. One
 * finding for the suite, and only where such cases are most of it: a few of them are what a good agent looks like.
 */
function saturated(facts, options) {
    const { suite, cases, locate } = facts;
    const records = witnesses(facts);
    const needs = needsOf(records);
    const passed = records.cases.filter((record) => isEnough(record, needs) && passedAll(record));
    if (passed.length < saturated_FEWEST_CASES || passed.length * 2 < cases.length)
        return [];
    const trials = passed.map((record) => record.trials);
    const [fewest, most] = [Math.min(...trials), Math.max(...trials)];
    const versions = Math.min(...passed.map(versionsOf));
    return [
        (0,make_finding/* finding */.g)('set/saturated', options, {
            suite: suite.name,
            subject: suite.name,
            location: locate(['suites', suite.name, 'cases']),
            message: `${(0,format/* count */.U9)(passed.length)} of ${(0,format/* plural */.LS)(cases.length, 'case')} (${(0,format/* percent */.KN)(passed.length / cases.length)}) told no two versions apart: each passed all ${fewest === most ? '' : 'of at least '}${(0,format/* count */.U9)(fewest)} trials, of at least ${versions} versions; a failure rate of up to ${(0,format/* percent */.KN)(notExcluded(fewest))} is not excluded`,
            evidence: [
                `they take ${(0,format/* count */.U9)(passed.length * suite.trials)} of the ${(0,format/* plural */.LS)(cases.length * suite.trials, 'trial')} of a full run`,
                powerLine(facts, records.runs, passed),
                'each still guards what it asks: to retire one is to run it less often, not to delete it',
                ...retirementList(passed),
            ],
            fix: 'Nothing is removed by itself. Write cases that are harder than these first; then move those named into a suite of their own that is run less often, the first named first.',
        }),
    ];
}
function saturatedUnmeasured(facts, _options) {
    const records = witnesses(facts);
    const needs = needsOf(records);
    const short = lacking(records.cases, needs);
    if (short === undefined)
        return records.unmeasured;
    const sofar = records.cases.filter((record) => record.trials > 0 && !isEnough(record, needs) && passedAll(record));
    return [
        ...records.unmeasured,
        sofar.length === 0 ? short : `${short}; passed every time so far: ${(0,format/* plural */.LS)(sofar.length, 'case')}`,
    ];
}
function needsOf(records) {
    return [
        { ...versionsNeeded(2, records), has: versionsOf },
        { what: 'trials', needed: 10, has: ({ trials }) => trials },
    ];
}
/** Running fewer than these is no cost worth a word. */
const saturated_FEWEST_CASES = 20;
/** Other prompts make another version also where both pass everything: that is what saturated means. */
function versionsOf({ versions }) {
    const prompts = versions.flatMap(({ trials }) => trials.flatMap(({ run }) => run.prompts ?? []));
    return Math.max(versions.length, new Set(prompts).size);
}
function passedAll({ versions }) {
    return versions.every(({ trials }) => trials.every(({ trial }) => trial.chain.every(({ correct }) => correct === true)));
}
/** Upper end of the exact one-sided 95 % interval of the failure rate after `passed` trials without a failure. */
function notExcluded(passed) {
    return (0,clopper_pearson/* clopperPearson */.m)(0, passed, 0.9)[1];
}
function powerLine(facts, runs, passed) {
    const without = new Set(passed.map((record) => record.case.id));
    const rest = facts.cases.filter(({ id }) => !without.has(id));
    const now = dropText(visibleDrop(runs, facts.suite, facts.cases));
    return `smallest visible drop: ${now} with them, ${dropText(visibleDrop(runs, facts.suite, rest))} in the ${(0,format/* plural */.LS)(rest.length, 'case')} left without them`;
}
function dropText(drop) {
    return drop === null ? 'none' : (0,format/* points */.WR)(drop);
}
/** Those with most trials first, since least is left open of them; of these the ones that were reviewed longest ago. */
function retirementList(passed) {
    const ids = passed.toSorted(mostTrialsFirst).map((record) => record.case.id);
    const lines = [];
    for (let start = 0; start < Math.min(ids.length, saturated_MOST_LISTED); start += PER_LINE) {
        const some = ids.slice(start, Math.min(start + PER_LINE, saturated_MOST_LISTED)).map(set_wording/* caseName */.cY);
        lines.push(`${start === 0 ? 'to retire first' : 'then'}: ${some.join(', ')}`);
    }
    return ids.length > saturated_MOST_LISTED ? [...lines, `and ${(0,format/* count */.U9)(ids.length - saturated_MOST_LISTED)} more`] : lines;
}
const PER_LINE = 10;
const saturated_MOST_LISTED = 1_000;
function mostTrialsFirst(one, other) {
    const [reviewed, otherReviewed] = [one.case.reviewed ?? '', other.case.reviewed ?? ''];
    return other.trials - one.trials || (reviewed === otherReviewed ? 0 : reviewed < otherReviewed ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/rules/set/suspect-gold.js







/**
 * Cases that every recorded version fails, or in which several versions agree on another answer than the expected one.
 * Either the case is hard or its expectation is not right, and only reading it tells. That takes a person's time: the
 * strongest are findings, one for a hundred cases, and the others wait until these are read.
 */
function suspectGold(facts, options) {
    const suspects = suspectsOf(witnesses(facts).cases);
    return suspects.slice(0, mostShown(facts)).map((suspect, index) => {
        const { id, location } = suspect.record.case;
        return (0,make_finding/* finding */.g)('set/suspect-gold', options, {
            suite: facts.suite.name,
            subject: id,
            location,
            message: `${(0,set_wording/* caseName */.cY)(id)} ${suspect_gold_said(suspect)}: look at the expectation first (${(0,format/* count */.U9)(index + 1)} of ${(0,format/* count */.U9)(suspects.length)} to look at)`,
            evidence: besideExpectation(suspect),
            fix: 'Read the outputs beside the expectation. If they are right, correct it. If it is right, the case is a hard one and worth keeping: write the day of the reading into its `reviewed`, and the next one takes its place.',
        });
    });
}
/** Candidates are named as soon as there are any: they are where to look while there is too little to go by. */
function suspectGoldUnmeasured(facts, _options) {
    const records = witnesses(facts);
    const waiting = suspectsOf(records.cases).slice(mostShown(facts));
    return [
        ...records.unmeasured,
        ...lackingLine(records),
        ...(waiting.length === 0 ? [] : [`to look at once the first are \`reviewed\`: ${named(waiting)}`]),
    ];
}
function lackingLine(records) {
    const { cases } = records;
    const short = lacking(cases, [versionsNeeded(FEWEST_VERSIONS, records), TRIALS]);
    if (short === undefined)
        return [];
    const sofar = disagreements(cases).filter(({ record, failed, trials }) => failed === trials && !isTold(record));
    return [sofar.length === 0 ? short : `${short}; failed every time so far: ${named(sofar)}`];
}
/** Of the cases that ever failed; most never do. */
function disagreements(records) {
    return records
        .filter(({ versions }) => versions.some(({ trials }) => trials.some(({ right }) => !right)))
        .map(disagreementOf);
}
/** The strongest first. */
function suspectsOf(records) {
    return disagreements(records.filter((record) => isTold(record) && !wasRead(record)))
        .filter((one) => failsAlways(one) || isOutvoted(one))
        .sort(strongestFirst);
}
/** Whoever reviewed a case when as much was on record has answered the question. */
function wasRead(record) {
    const { reviewed } = record.case;
    if (reviewed === undefined)
        return false;
    const then = record.versions.flatMap(({ version, trials }) => {
        const known = trials.filter(({ run }) => run.startedAt.slice(0, reviewed.length) <= reviewed);
        return known.length === 0 ? [] : [{ version, trials: known }];
    });
    return isTold({ ...record, versions: then, trials: then.reduce((sum, { trials }) => sum + trials.length, 0) });
}
function mostShown({ cases }) {
    return Math.min(MOST_SHOWN, Math.max(1, Math.floor(cases.length / CASES_PER_SHOWN)));
}
const MOST_SHOWN = 10;
const CASES_PER_SHOWN = 100;
function named(disagreements) {
    return `${(0,format/* plural */.LS)(disagreements.length, 'case')}, ${(0,set_wording/* caseNames */.RP)(disagreements.map(({ record }) => record.case.id))}`;
}
const FEWEST_VERSIONS = 3;
const TRIALS = { what: 'trials', needed: 4, has: ({ trials }) => trials };
function isTold({ versions, trials }) {
    return versions.length >= FEWEST_VERSIONS && trials >= TRIALS.needed;
}
function failsAlways({ failed, trials }) {
    return failed === trials;
}
/** By three versions to one at the least. What the newest version gets right was mended since, and so is no riddle. */
function isOutvoted({ agreeing, right, newestIsRight }) {
    return agreeing >= FEWEST_VERSIONS * Math.max(1, right) && !newestIsRight;
}
function isAgreed({ agreeing }) {
    return agreeing >= FEWEST_VERSIONS;
}
/** Where all else is equal the order of the files stays. */
function strongestFirst(one, other) {
    return (Number(isAgreed(other)) - Number(isAgreed(one)) ||
        one.early - other.early ||
        other.agreeing - one.agreeing ||
        Number(failsAlways(other)) - Number(failsAlways(one)) ||
        suspect_gold_versionsOf(other) - suspect_gold_versionsOf(one) ||
        other.failed - one.failed);
}
function suspect_gold_versionsOf({ record }) {
    return record.versions.length;
}
function suspect_gold_said(suspect) {
    const { agreed, agreeing, failed, trials, right } = suspect;
    const versions = (0,format/* plural */.LS)(suspect_gold_versionsOf(suspect), 'version');
    const answer = agreed === undefined ? '' : (0,set_wording/* shownValue */.JJ)(agreed.text, 0, suspect_gold_SHORT);
    if (failed < trials) {
        const most = `${agreeing} of ${versions} agree on ${answer}`;
        return right === 0 ? `${most}, none on what is expected` : `${most}, ${right} on what is expected`;
    }
    const every = `failed in all ${(0,format/* plural */.LS)(trials, 'trial')} of ${versions}`;
    return agreeing < 2
        ? every
        : `${every}, and ${agreeing === suspect_gold_versionsOf(suspect) ? 'all' : agreeing} of these agree on ${answer}`;
}
const suspect_gold_SHORT = 60;

// EXTERNAL MODULE: ./build/production/written-text.js
var written_text = __webpack_require__(28065);
// EXTERNAL MODULE: ./build/stats/newcombe.js
var newcombe = __webpack_require__(90496);
;// CONCATENATED MODULE: ./build/rules/set/clean/language.js
/**
 * The language of a text, by name; `undefined` where it cannot be told. A script other than Latin stands for its
 * languages; among those in Latin script the small words and letters of a few are counted, and one must lead.
 */
function languageOf({ text, words }) {
    return mainScript(text.slice(0, language_LONGEST)) ?? byWords(words.slice(0, language_LONGEST));
}
/** The language of a long text shows early, in characters as in words. */
const language_LONGEST = 1_000;
const SCRIPTS = [
    ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
    ['Chinese', /\p{Script=Han}/gu],
    ['Korean', /\p{Script=Hangul}/gu],
    ['Cyrillic script', /\p{Script=Cyrillic}/gu],
    ['Arabic script', /\p{Script=Arabic}/gu],
    ['Hebrew', /\p{Script=Hebrew}/gu],
    ['Greek', /\p{Script=Greek}/gu],
    ['Devanagari script', /\p{Script=Devanagari}/gu],
    ['Thai', /\p{Script=Thai}/gu],
];
/** Japanese is written with Chinese characters too, so a fifth of its own is enough. */
const JAPANESE = 0.2;
function mainScript(text) {
    if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text))
        return undefined;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return SCRIPTS.find(([name, letter]) => {
        const share = (text.match(letter)?.length ?? 0) / letters;
        return share > (name === 'Japanese' ? JAPANESE : 0.5);
    })?.[0];
}
/** Words that a language cannot do without. One that several have in common counts for each of them. */
const SMALL_WORDS = [
    [
        'English',
        "the and is my i you to of it for on can have how what this not with are was do please i'm it's a from your",
    ],
    [
        'German',
        'der die das und ist nicht ich mein meine ein eine einen für mit auf wie von zu den dem bitte noch aber wir es war',
    ],
    [
        'French',
        "le la les et est je mon ma un une pour avec pas que des du sur vous j'ai c'est dans ne votre ce mais bonjour",
    ],
    ['Spanish', 'el la los y es mi un una para con no que del por en lo las se pero está como muy hola quiero me su'],
    ['Portuguese', 'o os e é meu minha um uma para com não que do da em por no na mas está como foi você eu olá'],
    ['Italian', 'il lo gli e è mio mia un una per con non che del della di sono ho ma come si la ciao vorrei questo nel'],
    ['Dutch', 'de het een en is niet ik mijn voor met op van dat die maar wat hoe te naar zijn graag kan nog hij wel'],
    ['Polish', 'i w na nie jest to z się do czy moje mam że proszę ale o jak mi za jestem po mój zamówienie dzień co'],
];
const LANGUAGES_OF = new Map();
for (const [language, words] of SMALL_WORDS)
    for (const word of words.split(' '))
        LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
/** Fewer small words than this may be a name or a slip. */
const FEWEST = 2;
function byWords(words) {
    const counts = new Map();
    for (const word of words)
        for (const language of LANGUAGES_OF.get(word) ?? [])
            counts.set(language, (counts.get(language) ?? 0) + 1);
    const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
    if (first === undefined || first[1] < FEWEST || first[1] === second?.[1])
        return undefined;
    return first[0];
}

;// CONCATENATED MODULE: ./build/rules/set/clean/sign.js
/** What is compared, in the order in which it is told. */
const MEASURES = ['length', 'requests', 'typos', 'casing', 'punctuation', 'languages', 'attachments'];
/** What a reader would act on. */
const MARGIN = 0.05;
function sign(measure, says, shows) {
    return { measure, says, shows, margin: MARGIN };
}

;// CONCATENATED MODULE: ./build/rules/set/clean/language-signs.js


/** A language in which so many cases are is no stranger to the set. */
const AT_HOME = 0.2;
/** Of the languages in which few cases are or none: all of them together, and each by itself. */
function languageSigns(cases, samples) {
    const languages = new Map([...cases, ...samples].map((message) => [message, languageOf(message)]));
    const told = cases.flatMap((message) => languages.get(message) ?? []);
    const home = namesOf(told).filter((name) => told.filter((language) => language === name).length >= AT_HOME * told.length);
    const others = namesOf(samples.flatMap((message) => languages.get(message) ?? [])).filter((name) => !home.includes(name));
    if (home.length === 0 || others.length === 0)
        return [];
    const inOneOf = (says, names) => ({
        ...sign('languages', says, (message) => names.has(languages.get(message))),
        among: { says: 'in a language that can be told', has: (message) => languages.get(message) !== undefined },
    });
    return [
        inOneOf(`are not in ${home.join(' or ')}`, new Set(others)),
        ...others.map((name) => inOneOf(`are in ${name}`, new Set([name]))),
    ];
}
function namesOf(languages) {
    return [...new Set(languages)].sort();
}

;// CONCATENATED MODULE: ./build/rules/set/clean/misspelt.js
/** How many times as often the word is written that a slip is taken for. */
const TIMES = 10;
/** Shorter words are one letter away from too many others. */
const SHORTEST = 5;
/** `tired` and `tried`, `three` and `there`: for a swap of two letters a word must be longer still, … */
const SHORTEST_SWAPPED = 6;
/** … and for another letter in one's place, as in `change` and `charge`, longer than that. */
const SHORTEST_REPLACED = 7;
/** Nobody's word is longer, and a text without blanks would have a form for each of its letters. */
const misspelt_LONGEST = 40;
/**
 * Words that look like slips in writing another one, told without a dictionary: a letter is missing, doubled or
 * strayed in, two are swapped or one stands for another, and the other word is written at least ten times as often. Both
 * sides must use that word, or the vocabulary of one would tell the slips of one alone. What differs in its first or
 * last letter is taken for another word: `light` is no slip of `right`, nor `cards` of `card`.
 */
function misspeltWords(one, other) {
    const total = (word) => (one.get(word) ?? 0) + (other.get(word) ?? 0);
    const usual = [...one.keys()].filter((word) => other.has(word) && isUsual(word, total(word)));
    const byForm = new Map();
    for (const word of usual)
        for (const form of formsOf(word)) {
            const words = byForm.get(form);
            if (words === undefined)
                byForm.set(form, [word]);
            else
                words.push(word);
        }
    const misspelt = new Set();
    for (const word of [...one.keys(), ...other.keys()]) {
        const often = total(word) * TIMES;
        const isSlip = formsOf(word).some((form) => byForm.get(form)?.some((known) => total(known) >= often && isSlipOf(word, known)));
        if (isSlip)
            misspelt.add(word);
    }
    return misspelt;
}
function isUsual(word, times) {
    return word.length >= SHORTEST && times >= TIMES;
}
/** The word, and the word without one of its inner letters: two words that are one slip apart have such a form in common. */
function formsOf(word) {
    if (word.length > misspelt_LONGEST)
        return [];
    const forms = [word];
    for (let at = 1; at < word.length - 1; at += 1)
        forms.push(word.slice(0, at) + word.slice(at + 1));
    return forms;
}
function isSlipOf(word, known) {
    const start = commonStart(word, known);
    const end = commonEnd(word, known, Math.min(word.length, known.length) - start);
    if (start === 0 || end === 0)
        return false;
    const written = word.slice(start, word.length - end);
    const meant = known.slice(start, known.length - end);
    if (written.length + meant.length === 1)
        return true;
    if (written.length === 1 && meant.length === 1)
        return known.length >= SHORTEST_REPLACED;
    return known.length >= SHORTEST_SWAPPED && meant.length === 2 && written === `${meant[1]}${meant[0]}`;
}
function commonStart(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length += 1;
    return length;
}
function commonEnd(one, other, most) {
    let length = 0;
    while (length < most && one.at(-1 - length) === other.at(-1 - length))
        length += 1;
    return length;
}

;// CONCATENATED MODULE: ./build/rules/set/clean/requests.js
/** What a message that asks for more than one thing often has: several questions, a list, or a turn to another matter. */
function asksForMore(text) {
    return several(text, QUESTIONS) || several(text, LIST_ITEMS) || GOES_ON.test(text);
}
const QUESTIONS = /[?？؟]+/gu;
const LIST_ITEMS = /^[ \t]{0,8}(?:\d{1,2}[.)]|[-*•])[ \t]/gmu;
const TURNS = [
    'also|another|one more|secondly|by the way',
    'außerdem|übrigens|noch etwas|noch eine',
    'de plus|autre chose|par ailleurs',
    'además|otra cosa|por cierto',
    'além disso|outra coisa|já agora',
    "inoltre|un'altra cosa|tra l'altro",
    'daarnaast|nog iets|trouwens',
    'poza tym|jeszcze jedno|przy okazji',
].join('|');
const GOES_ON = new RegExp(`(?:[.!?,;\\n][ \\n]{0,3}(?:(?:and|but|und|et|y|e|en|i) )?|\\b(?:and|und|et|y|e|en) )(?:${TURNS})(?!\\p{L})`, 'iu');
function several(text, what) {
    return (text.match(what)?.length ?? 0) > 1;
}

;// CONCATENATED MODULE: ./build/rules/set/clean/untidy.js

/** From this many words on a message is taken for a sentence, which could begin with a capital and end with a mark. */
const SENTENCE = 4;
/** Of messages that nobody went over before they were sent. */
const UNTIDY = [
    sign('casing', 'begin in lower case', ({ text }) => /^\P{L}*\p{Ll}/u.test(text)),
    sign('casing', 'are all in lower case', ({ text, words }) => words.length > 1 && isAllLower(text)),
    sign('casing', 'have words in capitals', ({ text }) => (text.match(/\p{Lu}{4,}/gu)?.length ?? 0) > 1),
    sign('punctuation', 'end without a punctuation mark', (message) => isSentence(message) && OPEN_END.test(message.text)),
    sign('punctuation', 'repeat a punctuation mark', ({ text }) => /[!?！？]{2}|[.]{2}|…/u.test(text)),
    sign('punctuation', 'have an emoji', ({ text }) => EMOJI.test(text)),
];
const OPEN_END = /[\p{L}\p{N}]$/u;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|(?:^|\s)[:;]-?[()DP](?:\s|$)/u;
function isAllLower(text) {
    return /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text);
}
function isSentence({ words }) {
    return words.length >= SENTENCE;
}
/** Longer texts are documents, and those somebody did go over. */
const untidy_LONGEST = 60;
/** Messages that could show whether somebody went over them: of some words, in a script with capitals, no documents. */
function couldBeUntidy(messages) {
    return messages.filter((message) => isSentence(message) && message.words.length <= untidy_LONGEST && hasCase(message));
}
function hasCase({ text }) {
    return text.toLowerCase() !== text.toUpperCase();
}
function isTidy(message) {
    return !UNTIDY.some(({ shows }) => shows(message));
}

;// CONCATENATED MODULE: ./build/rules/set/clean/signs.js






/** All signs by which samples are compared with cases; some depend on what both hold. */
function signsOf(cases, samples) {
    return [
        longerThanMost(cases),
        sign('requests', 'have several questions, a list or a turn to another matter', ({ text }) => asksForMore(text)),
        misspelt(cases, samples),
        ...UNTIDY,
        ...languageSigns(cases, samples),
        sign('attachments', 'come with an image or a file', ({ attached }) => attached),
        sign('attachments', 'name a file', ({ text }) => FILE_NAME.test(text)),
        sign('attachments', 'have a link', ({ text }) => /\b(?:https?:\/\/|www\.)/i.test(text)),
    ];
}
const FILE_NAME = /[\p{L}\p{N}_)]\.(?:pdf|docx?|xlsx?|csv|txt|log|json|xml|png|jpe?g|gif|heic|zip|mp[34]|mov|eml)\b/iu;
/** All but one case in twenty are at most this long. */
const MOST = 0.95;
function longerThanMost(cases) {
    const lengths = cases.map(({ text }) => text.length).sort((one, other) => one - other);
    const longest = lengths[Math.ceil(lengths.length * MOST) - 1] ?? 0;
    return sign('length', `are longer than ${(0,format/* count */.U9)(longest)} characters`, ({ text }) => text.length > longest);
}
/** A third of all slips is recognised at best, and a tenth in small sets: two points stand for many more. */
const MARGIN_OF_TYPOS = 0.02;
function misspelt(cases, samples) {
    const slips = misspeltWords(countsOf(cases), countsOf(samples));
    const typos = sign('typos', 'have a misspelt word', ({ words }) => words.some((word) => slips.has(word)));
    return { ...typos, margin: MARGIN_OF_TYPOS };
}
function countsOf(messages) {
    const counts = new Map();
    for (const { words } of messages)
        for (const word of words)
            counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/rules/set/clean/differences.js


/** A dozen signs are looked at, so each takes more certainty than the usual 95 %. */
const LEVEL = 0.99;
/** The signs that production shows more often and by more than a margin for certain, the plainest first. */
function differences(cases, samples) {
    return signsOf(cases, samples)
        .map((sign) => {
        const shares = { samples: shareOf(samples, sign), cases: shareOf(cases, sign) };
        return { sign, ...shares, interval: (0,newcombe/* differenceOfShares */.D)(shares.samples, shares.cases, LEVEL) };
    })
        .filter(({ sign, interval: [low] }) => low > sign.margin)
        .sort((one, other) => other.interval[0] - one.interval[0]);
}
function shareOf(messages, { shows, among }) {
    const looked = among === undefined ? messages : messages.filter(among.has);
    return { so: looked.filter(shows).length, of: looked.length };
}

;// CONCATENATED MODULE: ./build/rules/set/clean/message.js

/** Inputs without a text that can be told are left out. */
function messagesOf(inputs) {
    return inputs.flatMap(({ input }) => {
        const written = (0,written_text/* writtenText */.v)(input);
        return written === undefined ? [] : [{ ...written, words: message_wordsOf(written.text) }];
    });
}
const message_WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;
function message_wordsOf(text) {
    return text.toLowerCase().replaceAll('’', "'").match(message_WORD) ?? [];
}

;// CONCATENATED MODULE: ./build/rules/set/too-clean.js









/** A side with fewer tells too little of what it is a part of. */
const too_clean_FEWEST = 50;
/** Without samples to hold them against. */
const FEWEST_ALONE = 100;
/** Of the tidiest of four sets of messages that people typed; the page of the rule has the figures. */
const FEWEST_UNTIDY = 0.15;
/**
 * The inputs of the cases are cleaner than what production is asked: measure by measure where there are samples, else
 * only where not one case is written the way people write.
 */
function tooClean(facts, options) {
    if (!facts.whole)
        return [];
    const cases = messagesOf(facts.cases);
    const samples = messagesOf(facts.samples ?? []);
    if (samples.length < too_clean_FEWEST)
        return withoutSamples(facts, options, cases);
    return cases.length < too_clean_FEWEST ? [] : againstSamples(facts, options, differences(cases, samples));
}
/** What was lacking to compare with production, or to tell anything without. */
function tooCleanUnmeasured(facts, _options) {
    if (!facts.whole)
        return ['not every case could be read'];
    const [cases, samples] = [toldOf(facts.cases), toldOf(facts.samples ?? [])];
    const of = (0,format/* plural */.LS)(facts.cases.length, 'case');
    if (samples >= too_clean_FEWEST)
        return cases >= too_clean_FEWEST ? [] : [`${(0,format/* count */.U9)(cases)} of ${of} hold text, ${too_clean_FEWEST} are needed`];
    const alone = couldBeUntidy(messagesOf(facts.cases)).length;
    const lack = lackOfSamples(facts, samples);
    if (alone >= FEWEST_ALONE)
        return [lack];
    return [
        `${lack}; without it ${(0,format/* count */.U9)(alone)} of ${of} ${alone === 1 ? 'holds' : 'hold'} a sentence to tell by, ${FEWEST_ALONE} are needed`,
    ];
}
/** Of how many inputs the text can be told. */
function toldOf(inputs) {
    return inputs.filter(({ input }) => (0,written_text/* writtenText */.v)(input) !== undefined).length;
}
function lackOfSamples({ suite, samples }, told) {
    const globs = suite.production?.samples ?? [];
    if (samples === undefined)
        return 'how production writes: the config names no samples of it';
    if (samples.length === 0)
        return `how production writes: no sample in ${globs.map(wording/* quoted */.T).join(', ')}`;
    return `how production writes: ${told} of ${(0,format/* plural */.LS)(samples.length, 'sample')} hold text, ${too_clean_FEWEST} are needed`;
}
function againstSamples(facts, options, found) {
    return MEASURES.flatMap((measure) => {
        const [plainest, ...others] = found.filter(({ sign }) => sign.measure === measure);
        if (plainest === undefined)
            return [];
        return [
            (0,make_finding/* finding */.g)('set/too-clean', options, {
                ...placeOf(facts),
                subject: measure,
                message: too_clean_sharesOf(plainest),
                evidence: [certaintyOf(plainest), ...others.map((other) => `${too_clean_sharesOf(other)}, ${certaintyOf(other)}`)],
                fix: `${too_clean_REMEDIES[measure]} Give them \`source: { kind: production }\`.`,
                grounds: [ground(measure)],
            }),
        ];
    });
}
/** Figures alone: what production was asked is nobody's to quote. */
function too_clean_sharesOf({ sign, samples, cases }) {
    const of = sign.among === undefined ? '' : `${sign.among.says} `;
    const production = `${(0,format/* percent */.KN)(samples.so / samples.of)} of ${(0,format/* count */.U9)(samples.of)} production samples ${of}${sign.says}`;
    return `${production}, against ${(0,format/* percent */.KN)(cases.so / cases.of)} of ${(0,format/* plural */.LS)(cases.of, 'case')}`;
}
function certaintyOf({ interval }) {
    return `difference ${(0,format/* range */.y1)(interval)} points (${LEVEL * 100} % CI)`;
}
const too_clean_REMEDIES = {
    length: 'Add long messages from production as cases: redacted, but not shortened.',
    requests: 'Add messages from production that ask for several things, and expect an answer to each of them.',
    typos: 'Add messages from production with their slips: redact them, but correct nothing.',
    casing: 'Add messages from production with their capitals, or the lack of them, as they were typed.',
    punctuation: 'Add messages from production with the marks that they have and lack.',
    languages: 'Add messages from production in the languages that the cases lack.',
    attachments: 'Add messages from production that come with links, images or files, redacted.',
};
function withoutSamples(facts, options, cases) {
    const told = couldBeUntidy(cases);
    if (told.length < FEWEST_ALONE || !told.every(isTidy))
        return [];
    return [
        (0,make_finding/* finding */.g)('set/too-clean', options, {
            ...placeOf(facts),
            subject: 'casing',
            message: `not one of ${(0,format/* plural */.LS)(told.length, 'case')} begins in lower case, ends without a punctuation mark, repeats one, or has words in capitals or an emoji`,
            evidence: [`of messages that people typed ${(0,format/* percent */.KN)(FEWEST_UNTIDY)} or more do`],
            fix: 'Take messages from production as they were typed, redacted, and give them `source: { kind: production }`. Or name samples of it under `production`, so that the cases can be compared with them.',
            grounds: [ground('casing')],
        }),
    ];
}
function placeOf({ suite, locate }) {
    return { suite: suite.name, location: locate(['suites', suite.name, 'cases']) };
}

// EXTERNAL MODULE: ./build/config/paths.js
var paths = __webpack_require__(97147);
// EXTERNAL MODULE: ./build/cases/covers.js
var covers = __webpack_require__(28704);
;// CONCATENATED MODULE: ./build/rules/set/tools/cover-entries.js


/** What cases name under `covers`, each entry with the cases that have it. */
function coverEntries(cases) {
    return (0,grouped/* grouped */.z)(cases.flatMap((found) => [...new Set(found.covers ?? [])].map((entry) => [entry, found])));
}
/** Whether any path or glob among entries of `covers` stands for a file, its path relative to the config's folder. */
function coveredFiles(entries) {
    const tests = [...entries].filter(covers/* namesFiles */.E_).map(covers/* coversFile */.F1);
    return (file) => tests.some((covers) => covers(file));
}

;// CONCATENATED MODULE: ./build/rules/set/tools/expected-calls.js


/** The calls that cases expect at the steps that are scored by them, by the name of the tool. */
function expectedCalls({ suite, cases }) {
    const steps = toolSteps(suite);
    const calls = cases.flatMap((found) => steps
        .flatMap((step) => (0,covers/* callsIn */.Tz)(found.expect.get(step)))
        .map(({ name, ...rest }) => [name, { case: found, ...rest }]));
    return (0,grouped/* grouped */.z)(calls);
}
/** Names of the steps whose expectation is a list of calls. */
function toolSteps({ steps }) {
    return steps.flatMap(({ name, scorer }) => (scorer.kind === 'tool-call' ? [name] : []));
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/tools/fields.js
var fields = __webpack_require__(56759);
;// CONCATENATED MODULE: ./build/rules/set/tools/known-tools.js






/** `undefined` where it is not known what tools there are: a file of them could not be read, or none is named. */
function knownTools(facts) {
    const { suite, tools } = facts;
    if (tools === undefined || suite.tools.length === 0)
        return undefined;
    const paths = [...new Set(tools.map(({ file }) => file))].map((file) => pathBelow(facts, file));
    return {
        tools: new Map(Array.from((0,grouped/* grouped */.z)(tools.map((tool) => [tool.name, tool])), ([name, same]) => [name, together(same)])),
        leadNowhere: suite.tools.filter((glob) => !paths.some((0,covers/* coversFile */.F1)(glob))),
    };
}
/** Why the names of the tools there are, or some of them, are not known; a phrase each. */
function toolsUnknown(facts) {
    const { suite, tools } = facts;
    if (suite.tools.length === 0)
        return toolSteps(suite).length === 0 ? [] : ['the suite names no `tools`'];
    if (tools === undefined)
        return ['a file under `tools` could not be read'];
    return (knownTools(facts)?.leadNowhere ?? []).map((glob) => `${(0,wording/* quoted */.T)(glob)} under \`tools\` leads to no tool`);
}
/** The path of a file relative to the config's folder, as globs in the config and in cases have it. */
function pathBelow({ locate }, file) {
    return (0,posix_.relative)((0,posix_.dirname)(locate([]).file.replaceAll('\\', '/')), file);
}
function together(same) {
    return Object.assign({}, same[0], (0,fields/* mergeInputs */.s)(same));
}

;// CONCATENATED MODULE: ./build/rules/set/tools/name-words.js




const LONGEST_SUBJECT = 200;
const LONGEST_NAME = 80;
/** A name out of a case or a schema as the subject of a finding. */
function subjectOf(name) {
    return (0,visible/* cut */.Jj)((0,visible/* visibleLine */.P8)(name), LONGEST_SUBJECT);
}
/** Names out of a schema, for a sentence. */
function name_words_namesOf(names) {
    return (0,wording/* someOf */.y)(names.map((name) => (0,visible/* cut */.Jj)((0,visible/* visibleLine */.P8)(name), LONGEST_NAME)));
}
/** Ids of cases for a sentence, each once. */
function idsOf(cases) {
    return (0,set_wording/* caseNames */.RP)(cases.map(({ id }) => id));
}
/** `1 case expects`, `12 cases expect`. */
function casesThat(cases, verb) {
    const all = new Set(cases).size;
    return all === 1 ? `1 case ${verb}s` : `${(0,format/* count */.U9)(all)} cases ${verb}`;
}

;// CONCATENATED MODULE: ./build/rules/set/tools/uncovered-tools.js











/** A schema file often describes more than the agent uses: beyond a few, one finding says it for all of them. */
const A_FEW = 5;
/** Tools that no case expects to be called and none names under `covers`. */
function uncoveredTools(facts, options) {
    const known = knownTools(facts);
    if (known === undefined || namesUnusable(facts) !== undefined)
        return [];
    const [calls, entries] = [expectedCalls(facts), coverEntries(facts.cases)];
    const isCovered = coveredFiles(entries.keys());
    const paths = new Map(Array.from(known.tools.values(), ({ file }) => [file, pathBelow(facts, file)]));
    const covered = new Set([...paths].filter(([, path]) => isCovered(path)).map(([file]) => file));
    const all = [...known.tools.values()];
    const left = all.filter(({ name, file }) => !calls.has(name) && !entries.has(name) && !covered.has(file));
    const byFile = bundled(left, all, ({ file }) => file);
    const entryOf = ({ file }) => facts.suite.tools.find((glob) => (0,covers/* coversFile */.F1)(glob)(paths.get(file) ?? file));
    const byEntry = bundled(byFile.single, all, entryOf);
    return [
        ...byFile.bundles.map((bundle) => manyTools(facts, options, bundle, { file: bundle.key })),
        ...byEntry.bundles.map((bundle) => manyTools(facts, options, bundle, placeOfEntry(facts, bundle.key))),
        ...byEntry.single.map((tool) => oneTool(facts, options, tool)),
    ];
}
/** What keeps it from being known which tools no case calls; a phrase each. */
function whyNoTools(facts) {
    const unusable = knownTools(facts) === undefined ? undefined : namesUnusable(facts);
    return [...toolsUnknown(facts), ...(unusable === undefined ? [] : [unusable])];
}
function oneTool(facts, options, { name, file, line }) {
    return (0,make_finding/* finding */.g)('set/uncovered-step', options, {
        suite: facts.suite.name,
        subject: subjectFor(facts, name),
        location: { file, ...(line === undefined ? {} : { line }) },
        message: `no case calls or covers tool ${(0,set_wording/* shownValue */.JJ)(name)} of ${(0,wording/* quoted */.T)(file)}`,
        evidence: [],
        fix: `Write a case that expects it to be called, or name it under \`covers\` of one that watches over it. A tool the agent does not use can be left out of \`tools\`.`,
        grounds: [ground('tool', name)],
    });
}
function placeOfEntry({ suite, locate }, entry) {
    return locate(['suites', suite.name, 'tools', suite.tools.indexOf(entry)]);
}
/** The bare name, unless a step or a prompt goes by it. */
function subjectFor({ suite }, name) {
    const isTaken = suite.steps.some((step) => step.name === name) || suite.prompts.some(({ id }) => id === name);
    return subjectOf(isTaken ? `tool ${name}` : name);
}
function manyTools({ suite }, options, { key, uncovered, covered }, location) {
    const all = (0,format/* plural */.LS)(uncovered.length + covered.length, 'tool');
    const some = covered.length === 0 ? `any of the ${all}` : `${(0,format/* count */.U9)(uncovered.length)} of the ${all}`;
    return (0,make_finding/* finding */.g)('set/uncovered-step', options, {
        suite: suite.name,
        subject: key,
        location,
        message: `no case calls or covers ${some} of ${(0,wording/* quoted */.T)(key)}`,
        evidence: [
            `neither called nor covered: ${name_words_namesOf(uncovered.map(({ name }) => name))}`,
            ...(covered.length === 0 ? [] : [`called or covered: ${name_words_namesOf(covered.map(({ name }) => name))}`]),
        ],
        fix: 'Write cases for those that the agent is meant to use. If it uses no more than the cases call, let `tools` lead to a smaller file, or waive this.',
        grounds: uncovered.map(({ name }) => ground('tool', name)),
    });
}
function namesUnusable(facts) {
    if (toolSteps(facts.suite).length === 0)
        return 'no step scores tool calls, so which tools the cases exercise is not known';
    const [known, calls] = [knownTools(facts), expectedCalls(facts)];
    if (calls.size === 0 || [...calls.keys()].some((name) => known?.tools.has(name)))
        return undefined;
    return 'what cases expect to be called goes by other names than `tools` describes';
}
/** Tools that are many, or all, of those with the same key, together; the others one by one. */
function bundled(uncovered, all, keyOf) {
    const open = new Set(uncovered);
    const groups = (0,grouped/* grouped */.z)(all.map((tool) => [keyOf(tool) ?? tool.file, tool]));
    const bundles = Array.from(groups, ([key, tools]) => ({
        key,
        uncovered: tools.filter((tool) => open.has(tool)),
        covered: tools.filter((tool) => !open.has(tool)),
    })).filter(({ uncovered, covered }) => uncovered.length > (covered.length === 0 ? 1 : A_FEW));
    const within = new Set(bundles.flatMap((bundle) => bundle.uncovered));
    return { bundles, single: uncovered.filter((tool) => !within.has(tool)) };
}

;// CONCATENATED MODULE: ./build/rules/set/uncovered-step.js








/** What the suite names and no case asks for: a step, a prompt, a tool. */
function uncoveredStep(facts, options) {
    if (!facts.whole)
        return [];
    return [...uncoveredSteps(facts, options), ...uncoveredPrompts(facts, options), ...uncoveredTools(facts, options)];
}
function uncoveredUnmeasured(facts) {
    return facts.whole ? whyNoTools(facts) : ['some cases could not be read, and they may be what covers it'];
}
function uncoveredSteps({ suite, cases, locate }, options) {
    const expecting = new Map(suite.steps.map(({ name }) => [name, 0]));
    for (const step of cases.flatMap(({ expect }) => [...expect.keys()])) {
        expecting.set(step, (expecting.get(step) ?? 0) + 1);
    }
    const others = [...expecting]
        .filter(([, cases]) => cases > 0)
        .map(([step, cases]) => `${(0,wording/* quoted */.T)(step)} ${(0,format/* count */.U9)(cases)}`);
    return suite.steps.flatMap(({ name }) => {
        if (expecting.get(name) !== 0)
            return [];
        return (0,make_finding/* finding */.g)('set/uncovered-step', options, {
            suite: suite.name,
            subject: name,
            location: locate(['suites', suite.name, 'steps', name]),
            message: `no case expects anything of step ${(0,wording/* quoted */.T)(name)}: it is never scored`,
            evidence: others.length === 0 ? [] : [`of ${(0,format/* plural */.LS)(cases.length, 'case')} expect: ${others.join(', ')}`],
            fix: `Add what ${(0,wording/* quoted */.T)(name)} should put out to the cases it matters for, or take it out of \`steps\`.`,
            grounds: [ground('step', name)],
        });
    });
}
/** A case that does not say what it covers covers every prompt. One that names a prompt's file covers that one. */
function uncoveredPrompts({ suite, cases, locate }, options) {
    if (cases.some(({ covers }) => covers === undefined))
        return [];
    const entries = coverEntries(cases);
    const isCovered = coveredFiles(entries.keys());
    const steps = new Set(suite.steps.map(({ name }) => name));
    return suite.prompts.flatMap((entry) => {
        const { id, path } = entry;
        if (entries.has(id) || isCovered((0,paths/* normalisePath */.qb)(path)))
            return [];
        return (0,make_finding/* finding */.g)('set/uncovered-step', options, {
            suite: suite.name,
            subject: steps.has(id) ? `prompt ${id}` : id,
            location: locate(['suites', suite.name, 'prompts', id]),
            message: `no case covers prompt ${(0,wording/* quoted */.T)(id)} (${(0,pin_facts/* fileOf */.W7)(entry)})`,
            evidence: [`every case says what it covers, and none names ${(0,wording/* quoted */.T)(id)} or ${(0,wording/* quoted */.T)(path)}`],
            fix: `Name ${(0,wording/* quoted */.T)(id)} under \`covers\` of the cases that depend on it, write one that does, or remove the entry when the agent no longer sends it.`,
            grounds: [ground('prompt', id)],
        });
    });
}

// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/rules/set/tools/unknown-arguments.js









const unknown_arguments_MOST_SHOWN = 20;
/** By these an agent may hand over the parts of a request together; a schema of the request knows nothing of that. */
const ENVELOPES = new Set([
    'body',
    'requestBody',
    'request_body',
    'data',
    'json',
    'payload',
    'params',
    'parameters',
    'path',
    'path_params',
    'pathParams',
    'query',
    'query_params',
    'queryParams',
    'header',
    'headers',
]);
/** Arguments that cases expect of a tool and that it does not take, as far as its schema says what it takes. */
function unknownArguments(facts, options, { tools }, calls) {
    return [...calls].flatMap(([name, expected]) => {
        const tool = tools.get(name);
        if (tool === undefined || tool.closed.length === 0)
            return [];
        const strangersIn = strangersOf(tool);
        const strangers = (0,grouped/* grouped */.z)(expected.flatMap((call) => strangersIn(call.arguments).map((field) => [field, call.case])));
        return strangers.size === 0 ? [] : argumentsOf(facts, options, tool, strangers);
    });
}
function argumentsOf({ suite }, options, tool, strangers) {
    const cases = [...strangers.values()].flat();
    const [names, name, file] = [[...strangers.keys()], (0,set_wording/* shownValue */.JJ)(tool.name), (0,wording/* quoted */.T)(tool.file)];
    const what = names.length === 1
        ? `argument ${(0,set_wording/* shownValue */.JJ)(names[0] ?? '')}, which ${file} does not know`
        : `${(0,format/* plural */.LS)(names.length, 'argument')} that ${file} does not know`;
    return (0,make_finding/* finding */.g)('set/unknown-tool', options, {
        suite: suite.name,
        subject: subjectOf(tool.name),
        ...(cases[0] === undefined ? {} : { location: cases[0].location }),
        message: `${casesThat(cases, 'expect')} ${name} to be called with ${what}`,
        evidence: [
            ...[...strangers].slice(0, unknown_arguments_MOST_SHOWN).map(([field, cases]) => {
                const meant = fieldLike(field, tool.fields);
                const near = meant === undefined ? '' : `; the nearest there is: ${(0,set_wording/* shownValue */.JJ)(meant)}`;
                return `${(0,set_wording/* shownValue */.JJ)(field)} in ${idsOf(cases)}${near}`;
            }),
            `${name} takes ${tool.fields.length === 0 ? 'no arguments' : name_words_namesOf(tool.fields)}`,
        ],
        fix: unknown_arguments_fixOf(names, tool.fields),
        grounds: [...strangers].flatMap(([field, cases]) => cases.map(({ id }) => ground(id, tool.name, field))),
    });
}
function unknown_arguments_fixOf([first, ...others], known) {
    const meant = first === undefined || others.length > 0 ? undefined : fieldLike(first, known);
    const edit = meant === undefined
        ? 'Edit the cases if what they expect is gone or has another name now.'
        : `Write ${(0,set_wording/* shownValue */.JJ)(meant)} in the cases where that is meant.`;
    return `${edit} If the agent does send it, the file is behind: bring it up to date.`;
}
/** The fields of expected arguments that are not among those the tool takes, where all of those are listed. */
function strangersOf(tool) {
    const [fields, closed] = [new Set(tool.fields), new Set(tool.closed)];
    const within = (value, place) => {
        if (Array.isArray(value))
            return value.flatMap((item) => within(item, place));
        if (!(0,same/* isObject */.Gv)(value))
            return [];
        return Object.entries(value).flatMap(([key, inner]) => {
            const field = place === '' ? key : `${place}.${key}`;
            if (fields.has(field))
                return within(inner, field);
            const isEnvelope = place === '' && ENVELOPES.has(key) && (0,same/* isObject */.Gv)(inner);
            return closed.has(place) && !isEnvelope ? [field] : [];
        });
    };
    return (expected) => ((0,same/* isObject */.Gv)(expected) ? within(expected, '') : []);
}
/** A field beside it that is spelt alike, or one of the same name somewhere else. */
function fieldLike(field, known) {
    const [place, name] = [field.slice(0, field.lastIndexOf('.') + 1), field.slice(field.lastIndexOf('.') + 1)];
    const beside = known.filter((other) => other.slice(0, other.lastIndexOf('.') + 1) === place);
    const alike = (0,nearest/* nearest */.p)(name, beside.map((other) => other.slice(place.length)));
    return alike === undefined ? known.find((other) => other.endsWith(`.${name}`)) : `${place}${alike}`;
}

;// CONCATENATED MODULE: ./build/rules/set/tools/unknown-covers.js











/** So many entries that stand for nothing have one cause, and one finding. */
const MANY = 20;
/**
 * Entries of `covers` that stand for nothing. A tool that a case expects is none of them: whether there is such a tool
 * is asked of the expectation.
 */
function unknownCovers(facts, options, known, calls) {
    const { suite, cases, files } = facts;
    const promptIds = suite.prompts.map(({ id }) => id);
    const tools = [...(known?.tools.keys() ?? []), ...calls.keys()];
    const resolve = (0,covers/* coversResolver */.xr)({ promptIds, tools, toolSteps: [], files });
    // With a file of tools unread, any name may be one of theirs.
    const areAllKnown = suite.tools.length === 0 || known?.leadNowhere.length === 0;
    const unknown = [...coverEntries(cases)].filter(([entry]) => (areAllKnown || (0,covers/* namesFiles */.E_)(entry)) && resolve({ covers: [entry], expect: new Map() }).unknown.length > 0);
    if (unknown.length > MANY)
        return [manyEntries(facts, options, unknown)];
    return unknown.map(([entry, cases]) => (0,covers/* namesFiles */.E_)(entry)
        ? unknownFile(facts, options, entry, cases)
        : unknownName(facts, options, entry, cases, [...promptIds, ...(known?.tools.keys() ?? [])]));
}
function manyEntries({ suite }, options, unknown) {
    const cases = unknown.flatMap(([, cases]) => cases);
    const shown = unknown.slice(0, MANY).map(([entry, cases]) => `${(0,set_wording/* shownValue */.JJ)(entry)}, named by ${idsOf(cases)}`);
    return (0,make_finding/* finding */.g)('set/unknown-tool', options, {
        suite: suite.name,
        subject: 'covers',
        ...(cases[0] === undefined ? {} : { location: cases[0].location }),
        message: `${casesThat(cases, 'name')} under \`covers\` what is not there: ${(0,format/* count */.U9)(unknown.length)} entries are no file, no prompt of the suite and no tool`,
        evidence: [...shown, `and ${(0,format/* plural */.LS)(unknown.length - MANY, 'entry', 'entries')} more`],
        fix: 'So many at once mostly have one cause: a folder was moved, or its files were renamed. Correct the entries, or take them out.',
        grounds: unknown.flatMap(([entry, cases]) => unknown_covers_groundsOf(entry, cases)),
    });
}
function unknownFile(facts, options, entry, cases) {
    const meant = fileLike((0,paths/* normalisePath */.qb)(entry), knownFiles(facts));
    return entryFinding(facts, options, entry, cases, {
        what: /[*?{[]/.test(entry) ? 'which matches no file' : 'which is no file',
        fix: `${insteadOf(meant)}, or look whether the cases still hold without it and take it out. What is in a folder is written \`folder/**\`.`,
    });
}
function unknownName(facts, options, entry, cases, known) {
    const isFileName = /\.\w+$/.test(entry);
    const meant = isFileName ? fileLike(entry, knownFiles(facts)) : (0,nearest/* nearest */.p)(entry, known);
    const isStep = facts.suite.steps.some(({ name }) => name === entry);
    const hints = [
        ...(isStep ? ['It is the name of a step: what a case expects of a step need not be named.'] : []),
        ...(isFileName && meant === undefined ? [`A file beside the config is written ${(0,set_wording/* shownValue */.JJ)(`./${entry}`)}.`] : []),
    ];
    return entryFinding(facts, options, entry, cases, {
        what: 'which is neither a prompt of the suite nor a tool',
        fix: [`${insteadOf(meant)}, or take it out.`, ...hints].join(' '),
    });
}
function entryFinding({ suite }, options, entry, cases, { what, fix }) {
    return (0,make_finding/* finding */.g)('set/unknown-tool', options, {
        suite: suite.name,
        subject: subjectOf(entry),
        ...(cases[0] === undefined ? {} : { location: cases[0].location }),
        message: `${casesThat(cases, 'name')} ${(0,set_wording/* shownValue */.JJ)(entry)} under \`covers\`, ${what}`,
        evidence: [`named by ${idsOf(cases)}`],
        fix,
        grounds: unknown_covers_groundsOf(entry, cases),
    });
}
function unknown_covers_groundsOf(entry, cases) {
    return cases.map(({ id }) => ground('covers', id, entry));
}
function insteadOf(meant) {
    return meant === undefined ? 'Correct it' : `Write ${(0,set_wording/* shownValue */.JJ)(meant)} if that is meant`;
}
function knownFiles(facts) {
    const tools = (facts.tools ?? []).map(({ file }) => pathBelow(facts, file));
    return [...new Set([...facts.files, ...facts.suite.prompts.map(({ path }) => path), ...tools])];
}
/** A file of that name in another folder, or one in that folder whose name is spelt alike. */
function fileLike(path, known) {
    const moved = known.find((file) => (0,posix_.basename)(file) === (0,posix_.basename)(path));
    if (moved !== undefined)
        return moved.includes('/') ? moved : `./${moved}`;
    const beside = known.filter((file) => (0,posix_.dirname)(file) === (0,posix_.dirname)(path)).map((file) => (0,posix_.basename)(file));
    const alike = (0,nearest/* nearest */.p)((0,posix_.basename)(path), beside);
    return alike === undefined ? undefined : `${(0,posix_.dirname)(path)}/${alike}`;
}

;// CONCATENATED MODULE: ./build/rules/set/tools/unknown-names.js







/** So many names that nobody knows have one cause, and one finding. */
const unknown_names_MANY = 20;
/** Tools that cases expect to be called and no file describes. */
function unknownNames(facts, options, { tools }, calls) {
    const unknown = [...calls].filter(([name]) => !tools.has(name));
    const isEach = unknown.length > 1 && unknown.length === calls.size;
    if (isEach || unknown.length > unknown_names_MANY)
        return [manyNames(facts, options, tools, unknown, calls.size)];
    return unknown.map(([name, calls]) => oneName(facts, options, tools, name, calls));
}
function oneName({ suite }, options, tools, name, calls) {
    const cases = calls.map((call) => call.case);
    const meant = toolLike(name, tools);
    return (0,make_finding/* finding */.g)('set/unknown-tool', options, {
        suite: suite.name,
        subject: subjectOf(name),
        ...(cases[0] === undefined ? {} : { location: cases[0].location }),
        message: `${casesThat(cases, 'expect')} a call of ${(0,set_wording/* shownValue */.JJ)(name)}, which no file under \`tools\` describes`,
        evidence: [
            ...(meant === undefined ? [] : [`the nearest there is: ${(0,set_wording/* shownValue */.JJ)(meant.name)} of ${(0,wording/* quoted */.T)(meant.file)}`]),
            `expected by ${idsOf(cases)}`,
        ],
        fix: `${meant === undefined ? 'Edit' : `Write ${(0,set_wording/* shownValue */.JJ)(meant.name)} where that is meant. Otherwise edit`} the cases if the tool is gone, or add the file that describes it to \`tools\`.`,
        grounds: unknown_names_groundsOf(name, calls),
    });
}
/** The files may call the tools otherwise than the agent does: said once, not for every tool. */
function manyNames({ suite, locate }, options, tools, unknown, all) {
    const expected = `${(0,format/* plural */.LS)(all, 'tool')} that cases expect to be called`;
    return (0,make_finding/* finding */.g)('set/unknown-tool', options, {
        suite: suite.name,
        subject: suite.name,
        location: locate(['suites', suite.name, 'tools']),
        message: `no file under \`tools\` describes ${unknown.length === all ? `any of the ${expected}` : `${(0,format/* count */.U9)(unknown.length)} of the ${expected}`}`,
        evidence: [
            ...unknown.slice(0, unknown_names_MANY).map(([name, calls]) => {
                const meant = toolLike(name, tools);
                const near = meant === undefined ? '' : `; the nearest there is: ${(0,set_wording/* shownValue */.JJ)(meant.name)}`;
                return `${(0,set_wording/* shownValue */.JJ)(name)}, expected by ${idsOf(calls.map((call) => call.case))}${near}`;
            }),
            ...(unknown.length > unknown_names_MANY ? [`and ${(0,format/* plural */.LS)(unknown.length - unknown_names_MANY, 'tool')} more`] : []),
        ],
        fix: 'If the files call the tools otherwise than the agent does, with a prefix or in another case, say, let both use one name. Otherwise add the files that are missing to `tools`, or edit the cases.',
        grounds: unknown.flatMap(([name, calls]) => unknown_names_groundsOf(name, calls)),
    });
}
function unknown_names_groundsOf(name, calls) {
    return calls.map((call) => ground(call.case.id, name));
}
/** A tool that may be meant: the same name without the prefix of its server, or one that is spelt alike. */
function toolLike(name, tools) {
    const bare = tools.get(name.split(/__|[./:]/).at(-1) ?? name);
    return bare ?? tools.get((0,nearest/* nearest */.p)(name, [...tools.keys()]) ?? name);
}

;// CONCATENATED MODULE: ./build/rules/set/unknown-tool.js





/** What cases name and nothing there is answers to: tools, arguments of tools, entries of `covers`. */
function unknownTool(facts, options) {
    const [known, calls] = [knownTools(facts), expectedCalls(facts)];
    return [
        ...(known === undefined || known.leadNowhere.length > 0 ? [] : unknownNames(facts, options, known, calls)),
        ...(known === undefined ? [] : unknownArguments(facts, options, known, calls)),
        ...unknownCovers(facts, options, known, calls),
    ];
}
function unknownToolUnmeasured(facts) {
    return toolsUnknown(facts);
}

;// CONCATENATED MODULE: ./build/rules/set/set-rules.js











/** What can be found about a suite's cases, in the order in which the documents list it. */
const SET_RULES = [
    { id: 'set/duplicate', find: duplicate, unmeasured: duplicateUnmeasured },
    { id: 'set/conflict', find: conflict, unmeasured: conflictUnmeasured },
    { id: 'set/leak', find: leak, unmeasured: leakUnmeasured },
    { id: 'set/free-pass', find: freePass, unmeasured: freePassUnmeasured },
    { id: 'set/private-data', find: privateData, unmeasured: () => [] },
    { id: 'set/saturated', find: saturated, unmeasured: saturatedUnmeasured, takesRuns: true },
    { id: 'set/flaky', find: flaky, unmeasured: flakyUnmeasured, takesRuns: true },
    { id: 'set/suspect-gold', find: suspectGold, unmeasured: suspectGoldUnmeasured, takesRuns: true },
    { id: 'set/uncovered-step', find: uncoveredStep, unmeasured: uncoveredUnmeasured },
    { id: 'set/unknown-tool', find: unknownTool, unmeasured: unknownToolUnmeasured },
    { id: 'set/too-clean', find: tooClean, unmeasured: tooCleanUnmeasured },
];


/***/ }),

/***/ 16572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ez: () => (/* binding */ comparedTexts),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);

/** Fewer cases than this do not show what is theirs alone and what belongs to all of them. */
const FEWEST_CASES = 10;
/** A case's input as text: each text, number and truth value in it on a line of its own, as written; else its JSON. */
function textOf(input) {
    if (typeof input === 'string')
        return input;
    const leaves = [];
    const collect = (value) => {
        if (value === null)
            return;
        if (typeof value !== 'object')
            leaves.push(String(value));
        else
            for (const inner of Object.values(value))
                collect(inner);
    };
    collect(input);
    return leaves.length === 0 ? (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(input) : leaves.join('\n');
}
/**
 * What is left of each text for a comparison with the others: without the lines that stand in more than half of them,
 * such as a system message or the names of roles, for these would make all of them alike. A text of nothing else
 * stays whole.
 */
function comparedTexts(texts) {
    if (texts.length < FEWEST_CASES)
        return texts;
    const counts = new Map();
    for (const text of texts)
        for (const line of new Set(linesOf(text)))
            counts.set(line, (counts.get(line) ?? 0) + 1);
    const shared = new Set([...counts].flatMap(([line, count]) => (count * 2 > texts.length ? [line] : [])));
    if (shared.size === 0)
        return texts;
    return texts.map((text) => {
        const own = linesOf(text).filter((line) => !shared.has(line));
        return own.length === 0 ? text : own.join('\n');
    });
}
/** The lines of a text that are not blank. */
function linesOf(text) {
    return text.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}


/***/ }),

/***/ 65390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ gramSets),
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   xX: () => (/* binding */ jaccard)
/* harmony export */ });
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52524);
/* harmony import */ var _numbering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41873);


/**
 * The sets of character 3-grams of texts, in their order. A text of fewer than three characters is one gram, an empty
 * one has none. Numbers go by rarity: the lower, the fewer of these texts hold the gram.
 */
function gramSets(texts) {
    const compared = texts.map(_comparable_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Z);
    const { gramsOf, count } = gramReader(compared.reduce((sum, { length }) => sum + length, 0));
    const sets = compared.map(gramsOf);
    const ranks = byRarity(sets, count());
    for (const set of sets) {
        for (let index = 0; index < set.length; index += 1)
            set[index] = ranks[set[index] ?? 0] ?? 0;
        set.sort();
    }
    return sets;
}
/** |A ∩ B| / |A ∪ B| (Jaccard), 0..1; two empty sets are the same. */
function jaccard(one, other) {
    const both = overlap(one, other);
    const either = one.length + other.length - both;
    return either === 0 ? 1 : both / either;
}
/** How many numbers two ascending lists share, or -1 as soon as `least` are out of reach. */
function overlap(one, other, least = 0) {
    // How many of either may be alone in their list before too few are left to share.
    const [spareOne, spareOther] = [one.length - least, other.length - least];
    if (spareOne < 0 || spareOther < 0)
        return -1;
    let [i, j, both] = [0, 0, 0];
    while (i < one.length && j < other.length) {
        const difference = (one[i] ?? 0) - (other[j] ?? 0);
        if (difference === 0)
            both += 1;
        if (difference <= 0)
            i += 1;
        if (difference >= 0)
            j += 1;
        if (i - both > spareOne || j - both > spareOther)
            return -1;
    }
    return both < least ? -1 : both;
}
/** Up to here a gram of three such characters is its own address in a table, of 8 MB for all of them. */
const PLAIN = 127;
/** Characters in all, from which on the table is worth its room. */
const WORTH_A_TABLE = 1 << 14;
/** Reads comparable texts; grams get numbers in the order in which they are met. */
function gramReader(characters) {
    const [pairs, triples] = [(0,_numbering_js__WEBPACK_IMPORTED_MODULE_1__/* .numbering */ .u)(), (0,_numbering_js__WEBPACK_IMPORTED_MODULE_1__/* .numbering */ .u)()];
    const plain = new Int32Array(characters < WORTH_A_TABLE ? 0 : 1 << 21);
    const highest = plain.length === 0 ? 0 : PLAIN;
    // Numbers of the others, as they are asked for; -1 where there is none yet.
    let numbers = new Int32Array(1 << 10).fill(-1);
    let count = 0;
    // Which text last held a gram, so that each counts once per text.
    let lastHeldBy = new Int32Array(1 << 12).fill(-1);
    let texts = 0;
    let room = new Int32Array(1 << 10);
    function numberOf(one, two, three) {
        if (one <= highest && two <= highest && three <= highest) {
            const place = (one << 14) | (two << 7) | three;
            const known = plain[place] ?? 0;
            if (known > 0)
                return known - 1;
            plain[place] = count + 1;
            return next();
        }
        const nth = triples(pairs(one, two), three);
        if (nth >= numbers.length)
            numbers = grown(numbers, nth);
        const known = numbers[nth] ?? -1;
        if (known >= 0)
            return known;
        numbers[nth] = count;
        return next();
    }
    function next() {
        if (count >= lastHeldBy.length)
            lastHeldBy = grown(lastHeldBy, count);
        count += 1;
        return count - 1;
    }
    function gramsOf(text) {
        if (room.length < text.length)
            room = new Int32Array(text.length * 2);
        let held = 0;
        // No character has the number 0 here: what is short of three is filled up with it.
        let [before, last, read] = [0, 0, 0];
        for (let index = 0; index < text.length; index += 1) {
            const character = (text.codePointAt(index) ?? 0) + 1;
            if (character > 0x10000)
                index += 1;
            read += 1;
            if (read > 2)
                held = hold(numberOf(before, last, character), held);
            before = last;
            last = character;
        }
        if (read === 1 || read === 2)
            held = hold(numberOf(before, last, 0), held);
        texts += 1;
        return room.slice(0, held);
    }
    function hold(gram, held) {
        if (lastHeldBy[gram] === texts)
            return held;
        lastHeldBy[gram] = texts;
        room[held] = gram;
        return held + 1;
    }
    return { gramsOf, count: () => count };
}
function grown(list, least) {
    const longer = new Int32Array(Math.max(least + 1, list.length * 2)).fill(-1, list.length);
    longer.set(list);
    return longer;
}
/** From the number of each gram to its place when grams are ordered by how many of the sets hold them. */
function byRarity(sets, grams) {
    const held = new Int32Array(grams);
    for (const set of sets)
        for (const gram of set)
            held[gram] = (held[gram] ?? 0) + 1;
    // Counted rather than sorted: how many grams are held by fewer sets is where those held by so many begin.
    const starts = new Int32Array(sets.length + 2);
    for (const times of held)
        starts[times + 1] = (starts[times + 1] ?? 0) + 1;
    for (let times = 1; times < starts.length; times += 1)
        starts[times] = (starts[times] ?? 0) + (starts[times - 1] ?? 0);
    const ranks = new Int32Array(grams);
    for (let gram = 0; gram < grams; gram += 1) {
        const times = held[gram] ?? 0;
        const rank = starts[times] ?? 0;
        ranks[gram] = rank;
        starts[times] = rank + 1;
    }
    return ranks;
}


/***/ }),

/***/ 55985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ textReadings)
/* harmony export */ });
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52524);
/* harmony import */ var _compared_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16572);


/** Reads each text once: in a crowd of like texts each is in hundreds of pairs. */
function textReadings() {
    const known = new Map();
    return (text) => {
        const reading = known.get(text) ?? readingOf(text);
        known.set(text, reading);
        return reading;
    };
}
function readingOf(text) {
    const plain = (0,_comparable_js__WEBPACK_IMPORTED_MODULE_1__/* .comparable */ .Z)(text);
    const words = plain.split(' ');
    return { comparable: plain, figures: figuresIn(words), words: words.sort().join(' '), lines: (0,_compared_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(text) };
}
function figuresIn(words) {
    return words
        .filter((word) => /\p{N}/u.test(word))
        .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
        .sort()
        .join(' ');
}


/***/ })

};
