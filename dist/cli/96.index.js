export const id = 96;
export const ids = [96];
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

/***/ 88582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ caseSetDigest)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);

const MODULUS = 2n ** 256n;
/**
 * The digest of a set of cases, whatever their order, in constant memory: digests of the single cases are added up.
 * It holds what decides results and how they are sliced; drafts are no part of a run and left out.
 */
function caseSetDigest() {
    let sum = 0n;
    let count = 0;
    return {
        add({ id, digest, tags, group, draft }) {
            if (draft)
                return;
            const one = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ id, digest, tags: [...tags].sort(), ...(group === undefined ? {} : { group }) }));
            sum = (sum + BigInt(`0x${one}`)) % MODULUS;
            count += 1;
        },
        value: () => `sha256:${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${count}:${sum.toString(16)}`)}`,
    };
}


/***/ }),

/***/ 74005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   Rk: () => (/* binding */ caseSources),
/* harmony export */   WK: () => (/* binding */ nothingToRun),
/* harmony export */   ie: () => (/* binding */ listCaseFiles),
/* harmony export */   iz: () => (/* binding */ caseReader),
/* harmony export */   mK: () => (/* binding */ indexCases)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cases_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88582);
/* harmony import */ var _cases_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60379);
/* harmony import */ var _scorers_expectation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77316);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48891);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35928);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77980);







/** How a suite's cases are to be understood; on both sides head's steps hold. */
function caseReader({ steps }) {
    return {
        steps: steps.map(({ name }) => name),
        final: steps.find(({ final }) => final)?.name ?? '',
        // What a scorer could not use is known before anything is run.
        check: (0,_scorers_expectation_js__WEBPACK_IMPORTED_MODULE_3__/* .expectationCheck */ .x)(steps),
    };
}
/**
 * Reads every case once, before anything is run, so that a broken line is known before a model was paid.
 * Throws `CouldNotCheck` with all problems of all files; a suite without a single case is one.
 */
async function indexCases(directory, suite, loaded, reader = caseReader(suite)) {
    const files = await listCaseFiles(directory, suite, loaded);
    const digests = new Map();
    const digest = (0,_cases_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .caseSetDigest */ .R)();
    const named = new Set();
    const problems = [];
    let drafts = 0;
    let everything = 0;
    for await (const reading of (0,_cases_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readCases */ .k)(caseSources(directory, files, loaded.file), reader)) {
        if (reading.kind === 'problem') {
            problems.push(reading.problem);
            continue;
        }
        const found = reading.case;
        if (found.draft) {
            drafts += 1;
            continue;
        }
        digests.set(found.id, found.digest);
        digest.add(found);
        if (found.covers === undefined)
            everything += 1;
        for (const covered of found.covers ?? [])
            named.add(covered);
    }
    if (problems.length > 0)
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy(problems);
    if (digests.size === 0)
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy(nothingToRun(suite, loaded, files, drafts));
    return { directory, files, digests, drafts, fingerprint: digest.value(), covers: { named, everything } };
}
/** The cases of a set once more, one after the other, drafts left out. */
async function* casesOf({ directory, files }, reader) {
    for await (const reading of (0,_cases_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readCases */ .k)(caseSources(directory, files, ''), reader)) {
        if (reading.kind === 'case' && !reading.case.draft)
            yield reading.case;
    }
}
/** Throws `CouldNotCheck` where no file matches. */
async function listCaseFiles(directory, suite, { locate }) {
    const files = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listFiles */ .CS)(suite.cases, directory);
    if (files.length > 0)
        return files;
    throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
        message: `no file matches the cases of \`${suite.name}\` (${suite.cases.join(', ')})`,
        location: locate(['suites', suite.name, 'cases']),
        expected: 'globs relative to the folder of the config',
        remedy: 'Correct the globs, or add a file of cases',
    });
}
function nothingToRun(suite, { locate }, files, drafts) {
    return {
        message: `the suite \`${suite.name}\` has no case to run${drafts > 0 ? `: all ${drafts} are drafts` : ''}`,
        location: locate(['suites', suite.name, 'cases']),
        remedy: `Add a case to ${files.join(', ')}${drafts > 0 ? ', or finish a draft and take its `draft` flag away' : ''}`,
    };
}
function caseSources(directory, files, configFile) {
    return files.map((file) => ({
        file: (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file),
        lines: () => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .Se)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file), (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file)),
        text: async () => (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file), (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file))) ?? '',
        notUtf8: () => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .linesNotUtf8 */ .Uy)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file), (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file)),
    }));
}


/***/ }),

/***/ 10875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
const NAMED_AS_SECRET = /TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIAL|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY/i;
/** Values that must not stand in anything that is written: those with a telling name, and those an agent is given. */
function secretsOf(environment, suites) {
    const given = new Set(suites.flatMap(({ agent }) => agent?.env ?? []));
    return Object.entries(environment).flatMap(([name, value]) => given.has(name) || NAMED_AS_SECRET.test(name) ? [value] : []);
}


/***/ }),

/***/ 41606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   vD: () => (/* binding */ resolveSides)
/* harmony export */ });
/* unused harmony export fetchMissing */
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78020);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35928);


function revisionOf(head) {
    return head.kind === 'working-tree' && head.dirty ? `${head.sha}+dirty` : head.sha;
}
/** Names the sides by what this clone holds, deepening a shallow one as far as the merge base needs. */
async function resolveSides(repository, base, head) {
    const tip = (await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, base)) ?? (await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, `origin/${base}`));
    if (tip === undefined)
        throw unknownRevision('--base', base);
    const sha = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, head ?? 'HEAD');
    if (sha === undefined)
        throw unknownRevision('--head', head ?? 'HEAD');
    return {
        tip,
        mergeBase: await findMergeBase(repository, tip, sha),
        head: head === undefined ? { kind: 'working-tree', sha, dirty: await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isDirty */ .DM)(repository) } : { kind: 'commit', sha },
    };
}
/** Sees to it that this clone holds the commits, fetching each alone where it does not. */
async function fetchMissing(repository, commits, credentials) {
    for (const commit of new Set(commits)) {
        if ((await resolveCommit(repository, commit)) !== undefined)
            continue;
        try {
            await fetchCommit(repository, commit, credentials);
        }
        catch {
            // Whatever the reason, what counts is whether the commit is here now.
        }
        if ((await resolveCommit(repository, commit)) === undefined)
            throw unreachable(`commit ${commit.slice(0, 12)}`);
    }
}
async function findMergeBase(repository, tip, head) {
    const found = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(repository, tip, head);
    if (found !== undefined)
        return found;
    if (await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isShallow */ .fE)(repository)) {
        for (const depth of [100, 1000, 10_000]) {
            try {
                await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository.root, ['fetch', '--no-tags', '--no-recurse-submodules', `--deepen=${depth}`, 'origin']);
            }
            catch {
                break;
            }
            const deeper = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBase */ .wu)(repository, tip, head);
            if (deeper !== undefined)
                return deeper;
        }
    }
    throw unreachable('the merge base of base and head');
}
function unknownRevision(option, name) {
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheck */ .xy({
        message: `${option} ${name} names no commit of this clone`,
        expected: 'a branch, tag or SHA that is here',
        remedy: `Fetch it first, for instance \`git fetch origin ${name.replace(/^origin\//, '')}\`; in a workflow give actions/checkout \`fetch-depth: 0\``,
    });
}
function unreachable(what) {
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheck */ .xy({
        message: `this clone does not hold ${what}, and it could not be fetched`,
        remedy: 'Give actions/checkout `fetch-depth: 0`, or fetch the full history',
    });
}


/***/ }),

/***/ 5898:
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
// EXTERNAL MODULE: ./build/gather/all-cases.js
var all_cases = __webpack_require__(59777);
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
// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/gather/sides.js
var gather_sides = __webpack_require__(41606);
// EXTERNAL MODULE: ./build/gather/suite-side.js
var suite_side = __webpack_require__(34788);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/rules/standing.js
var standing = __webpack_require__(44566);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/sections/finding-words.js
var finding_words = __webpack_require__(45433);
;// CONCATENATED MODULE: ./build/report/sections/check-outcome.js




/** How many findings there are, by level, and whether they fail. */
function checkOutcome(report) {
    return outcome(report, []);
}
/** The same with how many each rule has. */
function checkOutcomeByRule(report) {
    const counts = shownRules(report);
    return outcome(report, counts.length === 0 ? [] : (0,words/* words */.aL) `: ${counts}`);
}
/** How many findings each rule has, where that says more than how many there are. */
function shownRules({ findings }) {
    const shown = findings.filter(({ level }) => level !== 'off');
    return shown.length < 2 ? [] : (0,finding_words/* ruleCounts */.H0)(shown);
}
function outcome({ findings, failOn, problems = [] }, rules) {
    const shown = findings.filter(({ level }) => level !== 'off');
    const none = findings.length === 0 ? 'No findings' : 'No findings shown';
    const counted = shown.length === 0 ? none : `${(0,format/* plural */.LS)(shown.length, 'finding')} (${(0,finding_words/* levelCounts */.pS)(shown)})`;
    const failed = (0,standing/* failing */.Jr)(findings, failOn);
    const ending = failed.length === 0 ? [] : (0,words/* words */.aL) `; ${(0,words/* code */.aY)('fail-on')} names ${(0,words/* listed */.KE)((0,finding_words/* rulesOf */.fD)(failed))}`;
    if (problems.length === 0)
        return (0,words/* words */.aL) `${counted}${rules}${ending}`;
    const unchecked = `Could not check everything: ${(0,format/* plural */.LS)(problems.length, 'problem')}`;
    return (0,words/* words */.aL) `${unchecked}; ${counted.replace(/^No/, 'no')}${rules}${ending}`;
}
/** Findings that fail the check and that nobody sees, and how to see them. */
function hiddenFailures({ findings, failOn }) {
    const hidden = (0,standing/* failing */.Jr)(findings, failOn).filter(({ level }) => level === 'off');
    if (hidden.length === 0)
        return [];
    const why = (0,words/* words */.aL) `Findings not shown, since their level is ${(0,words/* code */.aY)('off')}: ${(0,finding_words/* ruleCounts */.H0)(hidden)}.`;
    return (0,words/* words */.aL) `${why} Another level under ${(0,words/* code */.aY)('rules')}, such as ${(0,words/* code */.aY)('note')}, shows them.`;
}
/** What was looked at in each suite, and which rules had too little to go by: said once where suites lack the same. */
function checkedSuites({ suites }) {
    const looked = suites.map(({ suite, cases, pins }) => {
        return (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)}: ${(0,format/* plural */.LS)(cases, 'case')}, ${(0,format/* plural */.LS)(pins, 'pin')}; no agent was run.`;
    });
    const lacking = lacksOf(suites).map(({ rules, reason, owners }) => {
        const whose = owners.length === suites.length ? [] : (0,words/* words */.aL) ` in ${(0,words/* listedUpTo */.MH)(MOST_SUITES, owners.map(named))}`;
        return (0,words/* words */.aL) `${(0,words/* listed */.KE)(rules.map(named))}${whose} (${(0,words/* prose */.CS)(reason, LONGEST_REASON)})`;
    });
    const missing = lacking.length === 0 ? [] : (0,words/* words */.aL) `Not measured: ${(0,words/* joined */.oR)(lacking, '; ')}.`;
    const paragraphs = looked.length === 1 ? [(0,words/* joined */.oR)([...looked, missing])] : [...looked, missing];
    return paragraphs.filter((words) => words.length > 0);
}
const LONGEST_REASON = 300;
const MOST_SUITES = 5;
function named(text) {
    return [(0,words/* code */.aY)(text)];
}
function lacksOf(suites) {
    const owners = new Map();
    for (const { suite, notMeasured } of suites) {
        for (const { rule, reason } of notMeasured) {
            const key = JSON.stringify([rule, reason]);
            const lack = owners.get(key) ?? { rule, reason, owners: [] };
            if (!lack.owners.includes(suite))
                lack.owners.push(suite);
            owners.set(key, lack);
        }
    }
    const lacks = new Map();
    for (const { rule, reason, owners: of } of owners.values()) {
        const key = JSON.stringify([reason, of]);
        lacks.set(key, { reason, owners: of, rules: [...(lacks.get(key)?.rules ?? []), rule] });
    }
    return [...lacks.values()];
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
/** What to do is said with the first finding that it is the same for, and not again with every other. */
function adviceOnce(files) {
    const said = new Set();
    return files.map(({ file, findings }) => ({
        file,
        findings: findings.map((finding) => {
            const advice = `${finding.rule}\n${finding.fix}`;
            if (said.has(advice))
                return { ...finding, fix: '' };
            said.add(advice);
            return finding;
        }),
    }));
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

;// CONCATENATED MODULE: ./build/report/sections/fixes.js



const MOST_LISTED = 50;
/** Which exact duplicates were removed, and which had to stay and why. */
function fixBlocks(fixes) {
    if (fixes === undefined)
        return [];
    const { removed, left } = fixes;
    if (removed.length + left.length === 0)
        return [(0,blocks/* paragraph */.FY)((0,words/* words */.aL) `There was no exact duplicate to remove.`)];
    const stay = left.length === 1 ? 'it is' : 'they are';
    return [
        ...listed((0,words/* words */.aL) `Removed ${(0,format/* plural */.LS)(removed.length, 'exact duplicate')}:`, removed, removedWords),
        ...listed((0,words/* words */.aL) `Left ${(0,format/* plural */.LS)(left.length, 'exact duplicate')} as ${stay}:`, left, leftWords),
    ];
}
function listed(title, all, wordsOf) {
    if (all.length === 0)
        return [];
    const more = all.length - MOST_LISTED;
    const items = all.slice(0, MOST_LISTED).map(wordsOf);
    return [(0,blocks/* paragraph */.FY)(title), (0,blocks/* list */.p_)(more > 0 ? [...items, (0,words/* words */.aL) `and ${(0,format/* count */.U9)(more)} more`] : items)];
}
function removedWords({ id, keeps, ...place }) {
    return (0,words/* words */.aL) `${(0,words/* code */.aY)(id)} at ${placeOf(place)}; ${(0,words/* code */.aY)(keeps)} stays`;
}
function leftWords({ id, keeps, reason, ...place }) {
    return (0,words/* words */.aL) `${(0,words/* code */.aY)(id)} at ${placeOf(place)}, which repeats ${(0,words/* code */.aY)(keeps)}: ${(0,words/* prose */.CS)(reason, 200)}`;
}
function placeOf({ file, line }) {
    return (0,words/* code */.aY)(`${file}:${line}`, 200);
}

// EXTERNAL MODULE: ./build/report/sections/problem-list.js
var problem_list = __webpack_require__(47392);
;// CONCATENATED MODULE: ./build/report/sections/waived.js

const MOST_SHOWN = 10;
/** Which findings are kept quiet, why and for how long. */
function waivedFindings({ waived = [], suites }) {
    if (waived.length === 0)
        return [];
    const shown = waived.slice(0, MOST_SHOWN).map(({ rule, suite, subject, reason, until }) => {
        const where = suites.length > 1 && suite !== '' ? (0,words/* words */.aL) ` in ${(0,words/* code */.aY)(suite)}` : [];
        const end = until === undefined ? '' : `, until ${until}`;
        return (0,words/* words */.aL) `${(0,words/* code */.aY)(rule)} of ${(0,words/* code */.aY)(subject)}${where} (${(0,words/* prose */.CS)(reason, 200)}${end})`;
    });
    const more = waived.length - MOST_SHOWN;
    return [(0,words/* words */.aL) `Waived: ${(0,words/* joined */.oR)(more > 0 ? [...shown, (0,words/* words */.aL) `${more} more`] : shown, '; ')}.`];
}

;// CONCATENATED MODULE: ./build/report/findings-markdown.js










/** More of one rule in one file are folded. */
const MOST_IN_SIGHT = 10;
/** What could not be checked, then the findings of `evalgap check`, file by file. */
function renderFindings(report) {
    const wordsOf = report.suites.length > 1 ? finding_words/* findingWordsOfSuite */.eB : finding_words/* findingWords */.Hu;
    const counts = [shownRules(report), hiddenFailures(report)].filter((some) => some.length > 0);
    return (0,markdown/* toMarkdown */.l)([
        (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${checkOutcome(report)}`),
        ...counts.map(blocks/* paragraph */.FY),
        ...(0,problem_list/* problemBlocks */.OT)(report.problems),
        ...fixBlocks(report.fixes),
        ...adviceOnce(byFile(report.findings)).flatMap(({ file, findings }) => [
            (0,blocks/* paragraph */.FY)(file === undefined ? (0,words/* words */.aL) `Without a place in a file` : (0,words/* words */.aL) `${(0,words/* code */.aY)(file, 200)}`),
            ...findingBlocks(findings, wordsOf),
        ]),
        ...[...waivedFindings(report), ...checkedSuites(report)].map(blocks/* paragraph */.FY),
    ]);
}
function findingBlocks(findings, wordsOf) {
    const inSight = [];
    const ofRule = new Map();
    for (const finding of findings) {
        const some = ofRule.get(finding.rule) ?? [];
        if (some.length < MOST_IN_SIGHT)
            inSight.push(finding);
        some.push(finding);
        ofRule.set(finding.rule, some);
    }
    const folded = [...ofRule].flatMap(([rule, all]) => {
        const more = all.slice(MOST_IN_SIGHT);
        return more.length === 0
            ? []
            : [(0,blocks/* details */.zH)((0,words/* words */.aL) `${(0,format/* count */.U9)(more.length)} more ${(0,words/* code */.aY)(rule)}`, [(0,blocks/* list */.p_)(more.map(wordsOf))])];
    });
    return [(0,blocks/* list */.p_)(inSight.map(wordsOf)), ...folded];
}

// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
// EXTERNAL MODULE: ./build/report/lines.js
var report_lines = __webpack_require__(36812);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
;// CONCATENATED MODULE: ./build/report/findings-text.js










/**
 * What `evalgap check` says on a terminal: what could not be checked, then the findings by file, each with its place,
 * level, rule and message, and once what to do about all of their kind.
 */
function renderFindingsText(report, { columns = 80, style = terminal/* PLAIN */.tZ } = {}) {
    const first = [...(0,problem_list/* problemBlocks */.OT)(report.problems), ...fixBlocks(report.fixes)];
    const last = [
        checkOutcomeByRule(report),
        hiddenFailures(report),
        ...waivedFindings(report),
        ...checkedSuites(report),
    ];
    const ofSuite = report.suites.length > 1 ? (suite) => ` of ${(0,words/* prose */.CS)(suite, 80)}` : () => '';
    return [
        ...(first.length === 0 ? [] : [(0,terminal/* toTerminal */.yw)(first, columns, style)]),
        ...adviceOnce(byFile(report.findings)).map((file) => fileText(file, ofSuite, columns, style)),
        (0,terminal/* toTerminal */.yw)(last.filter((words) => words.length > 0).map(blocks/* paragraph */.FY), columns, style),
    ].join('\n\n');
}
function fileText({ file, findings }, ofSuite, columns, style) {
    const places = findings.map(findings_text_placeOf);
    const width = Math.max(...places.map(report_lines/* displayWidth */.F1));
    const lines = findings.map((finding, index) => {
        const place = (places[index] ?? '').padEnd(width);
        const rule = `${finding.rule}${finding.suite === '' ? '' : ofSuite(finding.suite)}`;
        return findingText({ ...finding, rule }, `  ${place}${width === 0 ? '' : '  '}`, columns, style);
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
function findings_text_placeOf({ location }) {
    if (location?.line === undefined)
        return '';
    return location.column === undefined ? String(location.line) : `${location.line}:${location.column}`;
}
function indent(first, width, text) {
    return first + text.replaceAll('\n', `\n${' '.repeat(width)}`);
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/redact-report.js
var redact_report = __webpack_require__(92209);
// EXTERNAL MODULE: ./build/rules/policy/changed.js
var changed = __webpack_require__(3707);
// EXTERNAL MODULE: ./build/run/redact.js
var run_redact = __webpack_require__(96533);
// EXTERNAL MODULE: ./build/values/problem.js
var values_problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/findings.js + 5 modules
var findings = __webpack_require__(11494);
// EXTERNAL MODULE: ./build/jobs/measured-rules.js
var measured_rules = __webpack_require__(13999);
// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
// EXTERNAL MODULE: ./build/jobs/set-findings.js + 17 modules
var set_findings = __webpack_require__(44185);
// EXTERNAL MODULE: ./build/rules/pin/pin-rules.js + 7 modules
var pin_rules = __webpack_require__(46344);
// EXTERNAL MODULE: ./build/rules/make-finding.js
var make_finding = __webpack_require__(76964);
// EXTERNAL MODULE: ./build/rules/policy/waivers.js
var policy_waivers = __webpack_require__(50066);
;// CONCATENATED MODULE: ./build/rules/policy/expired-waiver.js




const DAY = 86_400_000;
/** Waivers whose last day is over, and whether what they kept quiet is there again. */
function expiredWaiver(facts, options) {
    return (0,policy_waivers/* bySubject */.qU)(facts.waivers).flatMap((group) => {
        const [latest, ...others] = group
            .filter((waiver) => (0,policy_waivers/* isOver */.PU)(waiver, facts.today))
            .toSorted((one, other) => ((one.until ?? '') < (other.until ?? '') ? 1 : -1));
        if (latest === undefined)
            return [];
        const renewed = group.some((waiver) => !(0,policy_waivers/* isOver */.PU)(waiver, facts.today));
        const { until = '' } = latest;
        const days = Math.round((Date.parse(facts.today) - Date.parse(until)) / DAY);
        return [
            (0,make_finding/* finding */.g)('policy/expired-waiver', options, {
                suite: '',
                subject: (0,policy_waivers/* subjectOf */.et)(latest),
                location: latest.location,
                message: `${(0,policy_waivers/* waiverWords */.O3)(latest)} ended ${(0,format/* plural */.LS)(days, 'day')} ago, on ${until}${aftermath(latest, renewed, facts)}`,
                evidence: [
                    `its reason was: ${latest.reason}`,
                    ...others.map((waiver) => `another of the same ended on ${waiver.until} (${(0,values_problem/* formatLocation */.j$)(waiver.location)})`),
                ],
                fix: fixOf(latest, renewed, facts),
            }),
        ];
    });
}
function aftermath(waiver, renewed, { findings, isMeasured }) {
    if (renewed)
        return ', and a later one covers the same';
    if (findings.some((found) => (0,policy_waivers/* covers */.hU)(waiver, found)))
        return ', and what it covered is still found';
    return isMeasured(waiver.rule) ? ', and what it covered is no longer found' : '';
}
function fixOf(waiver, renewed, { findings }) {
    if (renewed || !findings.some((found) => (0,policy_waivers/* covers */.hU)(waiver, found)))
        return 'Remove it.';
    return 'Mend what it covered and remove it, or look at the reason again and give it a new last day.';
}

// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/rules/wording.js
var wording = __webpack_require__(99904);
;// CONCATENATED MODULE: ./build/rules/policy/unused-waiver.js





/** Waivers that keep nothing quiet: what they covered was mended, or they never named it. */
function unusedWaiver(facts, options) {
    const { waivers, findings, isMeasured, today } = facts;
    const inForce = waivers.filter((waiver) => !(0,policy_waivers/* isOver */.PU)(waiver, today));
    return (0,policy_waivers/* bySubject */.qU)(inForce).flatMap(([waiver]) => {
        if (!isMeasured(waiver.rule) || findings.some((found) => (0,policy_waivers/* covers */.hU)(waiver, found)))
            return [];
        return [
            (0,make_finding/* finding */.g)('policy/unused-waiver', options, {
                suite: '',
                subject: (0,policy_waivers/* subjectOf */.et)(waiver),
                location: waiver.location,
                message: `${(0,policy_waivers/* waiverWords */.O3)(waiver)} covers nothing: there is no such finding`,
                evidence: [`its reason is: ${waiver.reason}`],
                fix: unused_waiver_fixOf(waiver.subject, findings.filter(({ rule }) => rule === waiver.rule)),
            }),
        ];
    });
}
function unused_waiver_fixOf(subject, findings) {
    const meant = (0,nearest/* nearest */.p)(subject, [...new Set(findings.map((found) => found.subject))].sort());
    return meant === undefined ? 'Remove it.' : `Did you mean ${(0,wording/* quoted */.T)((0,visible/* visibleLine */.P8)(meant))}? Otherwise remove it.`;
}

// EXTERNAL MODULE: ./build/rules/set/set-rules.js + 58 modules
var set_rules = __webpack_require__(39044);
// EXTERNAL MODULE: ./build/rules/stale/stale-rules.js + 6 modules
var stale_rules = __webpack_require__(5223);
// EXTERNAL MODULE: ./build/values/days.js
var days = __webpack_require__(83012);
;// CONCATENATED MODULE: ./build/jobs/waiver-findings.js








/** Waivers that are over, and those that kept nothing quiet in a check that looked at everything. */
function waiverFindings({ own, judged, findings, suites, whole, now }) {
    const { config } = judged;
    const unmeasured = new Set(suites.flatMap(({ notMeasured }) => notMeasured.map(({ rule }) => rule)));
    const measured = new Set(rule_ids/* RULES */.y0.map(({ id }) => id)
        .filter((id) => LOOKED_FOR.has(id) && !unmeasured.has(id) && !unmeasured.has((0,rule_ids/* groupOf */.F8)(id)))
        .filter((id) => (0,levels/* ruleOptions */.j)(config, id).level !== 'off')
        .map(String));
    const facts = {
        waivers: config.waivers.map((waiver) => placed(waiver, own)),
        findings,
        isMeasured: (rule) => whole && measured.has(rule),
        today: (0,days/* dayOf */.kb)(now),
    };
    return [
        ...expiredWaiver(facts, (0,levels/* ruleOptions */.j)(config, 'policy/expired-waiver')),
        ...unusedWaiver(facts, (0,levels/* ruleOptions */.j)(config, 'policy/unused-waiver')),
    ];
}
/** A waiver of the base branch's policy stands at no line of a config that no longer has it. */
function placed(waiver, { config, locate, file }) {
    const { rule, subject, until } = waiver;
    const same = config.waivers.filter((own) => own.rule === rule && own.subject === subject);
    const own = same.find((one) => one.until === until) ?? same[0];
    return { ...waiver, location: own === undefined ? { file } : locate(['waivers', config.waivers.indexOf(own)]) };
}
const LOOKED_FOR = new Set([
    ...[...pin_rules/* PIN_RULES */.s, ...set_rules/* SET_RULES */.p, ...stale_rules/* STALE_RULES */.K].map(({ id }) => id),
    'policy/changed',
]);

// EXTERNAL MODULE: ./build/jobs/weekly/moment.js
var moment = __webpack_require__(70337);
;// CONCATENATED MODULE: ./build/jobs/check.js




























/** Every rule that runs no agent; those about recorded runs, a base and the history where these are asked for. */
async function check(world, options) {
    const path = (0,external_node_path_.resolve)(world.directory, options.config);
    const own = await (0,gather_project/* readConfig */.Xg)(path, options.config);
    const { loaded, policy } = await underPolicy(world, options, own);
    const runs = await (0,recorded_runs/* recordedRuns */.v)(world, options.runs, (0,external_node_path_.dirname)(path));
    const chosen = (0,gather_project/* chosenSuites */.sM)(loaded, options.suite);
    const stale = options.history === true ? await staleOf(world, options, loaded, chosen) : undefined;
    const now = options.asOf ?? world.now;
    const fixes = options.fix === true ? await check_fixOf(world, loaded, chosen, { own, directory: (0,external_node_path_.dirname)(path), now }) : undefined;
    const findings = [...policy];
    const problems = [...(fixes?.problems ?? [])];
    const suites = [];
    for (const suite of chosen) {
        const checked = await checkSuite(suite, loaded, (0,external_node_path_.dirname)(path), runs, options);
        const aged = stale?.get(suite.name) ?? { findings: [], notMeasured: [UNAGED], problems: [] };
        findings.push(...checked.findings, ...aged.findings.map((finding) => (0,places/* placedBeside */.u3)(loaded.file, finding)));
        problems.push(...checked.problems, ...aged.problems);
        suites.push({ ...checked.suite, notMeasured: [...checked.suite.notMeasured, ...aged.notMeasured] });
    }
    const { config } = loaded;
    const whole = options.suite.length === 0 && problems.length === 0;
    findings.push(...waiverFindings({ own, judged: loaded, findings, suites, whole, now }));
    const redact = (0,run_redact/* makeRedactor */.$)((0,secrets/* secretsOf */.F)(world.environment, config.suites)).text;
    const unjudged = (0,redact_report/* redactProblems */.Y$)(eachOnce(problems), redact);
    const report = {
        findings: (0,redact_report/* redactFindings */.kk)((0,standing/* standing */.JA)(findings, config, now), redact),
        waived: (0,redact_report/* redactWaived */.s_)((0,standing/* waived */.rg)(findings, config, now), redact),
        failOn: config.failOn,
        suites,
        problems: unjudged,
        ...(fixes === undefined ? {} : { fixes: (0,redact_report/* redactFixes */.$_)(fixes, redact) }),
    };
    const fails = (0,standing/* failing */.Jr)(report.findings, config.failOn).length > 0;
    const exitCode = problems.length > 0 ? 2 : fails ? 1 : 0;
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderFindingsText(report, (0,output/* textOptions */.aW)(world)),
        markdown: () => renderFindings(report),
        json: () => (0,json/* checkJson */.Zs)(report),
        findings: report.findings,
        problems: unjudged,
        exitCode,
    });
    (0,output/* sayUnseen */.qW)(world, options, unjudged);
    return exitCode;
}
const UNAGED = { rule: 'stale', reason: 'the history was not asked for (--history)' };
/** Loaded when it is asked for, so that the start stays short. */
async function staleOf(world, { config, asOf }, loaded, suites) {
    const { staleFindings } = await Promise.all(/* import() */[__webpack_require__.e(695), __webpack_require__.e(375)]).then(__webpack_require__.bind(__webpack_require__, 9375));
    return staleFindings(world, config, loaded, suites, (0,moment/* momentOf */.E)(asOf, world.now));
}
/** Loaded when it is asked for. What was removed is said at once, whatever becomes of the check. */
async function check_fixOf(world, loaded, suites, rest) {
    const { fixDuplicates } = await __webpack_require__.e(/* import() */ 404).then(__webpack_require__.bind(__webpack_require__, 41404));
    const fixes = await fixDuplicates({ loaded, suites, ...rest });
    for (const file of new Set(fixes.removed.map((one) => one.file))) {
        const here = fixes.removed.filter((one) => one.file === file).length;
        world.log.info(`removed ${(0,format/* plural */.LS)(here, 'exact duplicate')} from ${file}`);
    }
    return fixes;
}
async function checkSuite(suite, loaded, directory, runs, options) {
    const prompts = await (0,suite_side/* readPrompts */.wZ)(suite, directory);
    const read = await (0,values_problem/* attempt */.CD)(() => (0,all_cases/* readAllCases */.t)(directory, suite, loaded));
    const { cases, drafts, problems } = read.ok ? read.value : { cases: [], drafts: [], problems: read.problems };
    const { receipts, files } = runs.bySuite.get(suite.name) ?? { receipts: [], files: [] };
    const set = await (0,set_findings/* setFindings */.p)({
        directory,
        loaded,
        suite,
        prompts,
        cases,
        drafts,
        whole: problems.length === 0,
        files,
    });
    const covers = problems.length === 0 ? (0,all_cases/* coveredBy */.U)(cases) : undefined;
    return {
        findings: [...(0,findings/* pinFindings */.Cj)(loaded, suite, prompts, covers && { covers }, receipts), ...set.findings],
        problems: [...(0,suite_side/* promptProblems */.J9)(prompts, loaded.file), ...problems, ...set.problems],
        suite: {
            suite: suite.name,
            cases: cases.length,
            pins: suite.prompts.filter(({ pin }) => pin !== undefined).length,
            notMeasured: [
                ...set.notMeasured,
                ...runs.unreadable.map((name) => ({ rule: name, reason: 'it holds no run that can be read' })),
                ...(receipts.length > 0
                    ? []
                    : [{ rule: 'pin/ran-another-prompt', reason: 'no recorded run of this suite was given (--runs)' }]),
                ...(options.base === undefined ? [{ rule: 'policy/changed', reason: 'no base was given (--base)' }] : []),
                ...askedForInVain(loaded.config, suite),
            ],
        },
    };
}
/** A file that several suites share is read for each of them. */
function eachOnce(problems) {
    return [...new Map(problems.map((problem) => [(0,values_problem/* formatProblem */.Vw)(problem), problem])).values()];
}
/** Rules that the config sets, waives or fails on, and that this version does not know how to measure: said, not passed over. */
function askedForInVain(config, suite) {
    const asked = new Set([...config.rules.keys(), ...config.failOn, ...config.waivers.map(({ rule }) => rule)]);
    if (suite.deployed !== undefined)
        asked.add('pin/deployed-differs');
    return rule_ids/* RULES */.y0.filter(({ id }) => (asked.has(id) || asked.has((0,rule_ids/* groupOf */.F8)(id))) && !(0,measured_rules/* isMeasured */.V)(id)).map(({ id }) => ({
        rule: id,
        reason: 'this version of Evalgap does not measure it',
    }));
}
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

/***/ 13999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isMeasured)
/* harmony export */ });
/* unused harmony export measuredRules */
/* harmony import */ var _config_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51902);
/* harmony import */ var _rules_pin_pin_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46344);
/* harmony import */ var _rules_set_set_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39044);
/* harmony import */ var _rules_step_step_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59330);




/** Whether any job of this version looks for findings of a rule. */
function isMeasured(id) {
    return (0,_config_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(id) === 'stale' || MEASURED.has(id);
}
/** Those it looks for, in the order in which documents list them. */
function measuredRules() {
    return RULES.filter(({ id }) => isMeasured(id));
}
const MEASURED = new Set([
    ...[..._rules_pin_pin_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .PIN_RULES */ .s, ..._rules_step_step_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .STEP_RULES */ .L, ..._rules_set_set_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .SET_RULES */ .p].map(({ id }) => id),
    'set/weakened',
    'policy/changed',
    'policy/expired-waiver',
    'policy/unused-waiver',
    'shift/agent',
]);


/***/ }),

/***/ 92209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ redactFixes),
/* harmony export */   Y$: () => (/* binding */ redactProblems),
/* harmony export */   kk: () => (/* binding */ redactFindings),
/* harmony export */   s_: () => (/* binding */ redactWaived)
/* harmony export */ });
/* unused harmony export redactReport */
/* harmony import */ var _private_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10296);


/**
 * The same report with `redact` done to every text in it that a file, an agent or a model may have written. It has to
 * be done before rendering: what is escaped or cut no longer reads like the secret, and still gives it away. Names of
 * suites, rules and revisions stay as they are, and so does every word that Evalgap itself decides by.
 */
function redactReport(report, redact) {
    const redacted = {
        ...report,
        suites: report.suites.map((suite) => ofSuite(suite, redact)),
        findings: redactFindings(report.findings, redact),
        problems: redactProblems(report.problems, redact),
    };
    return texts(redacted, ['fullReport'], redact);
}
function redactProblems(problems, redact) {
    return problems.map((problem) => located(texts(problem, ['message', 'expected', 'remedy'], redact), redact));
}
function redactFindings(findings, redact) {
    return (0,_private_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSubjects */ .a)(findings).map((finding) => {
        const evidence = finding.evidence.map(redact);
        return located({ ...texts(finding, ['subject', 'key', 'message', 'fix'], redact), evidence }, redact);
    });
}
function ofSuite(suite, redact) {
    const { measurement, remarks } = suite;
    return {
        ...suite,
        measurement: ofMeasurement(measurement, redact),
        ...(remarks === undefined ? {} : { remarks: remarks.map(redact) }),
    };
}
function redactWaived(waived, redact) {
    return waived.map((one) => texts({ ...one, subject: (0,_private_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSubject */ .x)(one) }, ['subject', 'reason'], redact));
}
function redactFixes({ removed, left }, redact) {
    return {
        removed: removed.map((one) => texts(one, ['id', 'file', 'keeps'], redact)),
        left: left.map((one) => texts(one, ['id', 'file', 'keeps', 'reason'], redact)),
    };
}
function ofMeasurement(measurement, redact) {
    switch (measurement.kind) {
        case 'not-run':
        case 'pending':
            return texts(measurement, ['reason'], redact);
        case 'failed':
            return { ...measurement, problems: redactProblems(measurement.problems, redact) };
        case 'head-only':
            return { ...texts(measurement, ['reason'], redact), run: ofRun(measurement.run, redact) };
        case 'compared':
            return {
                ...measurement,
                comparison: ofComparison(measurement.comparison, redact),
                base: ofRun(measurement.base, redact),
                head: ofRun(measurement.head, redact),
                evidence: measurement.evidence.map((row) => ofEvidence(row, redact)),
                mutating: measurement.mutating.map(redact),
                remarks: measurement.remarks.map(redact),
            };
    }
}
function ofComparison(comparison, redact) {
    const { comparable } = comparison;
    return {
        ...texts(comparison, ['stopped'], redact),
        comparable: comparable === true ? true : texts(comparable, ['reason'], redact),
        steps: comparison.steps.map((step) => texts(step, ['step'], redact)),
        slices: comparison.slices.map((slice) => texts(slice, ['tag'], redact)),
        moved: comparison.moved.map((row) => texts(row, ['case', 'step'], redact)),
        deviationMoved: comparison.deviationMoved.map((row) => texts(row, ['from', 'to'], redact)),
    };
}
function ofRun(run, redact) {
    return {
        ...run,
        errors: run.errors.map((error) => texts(error, ['reason', 'example'], redact)),
        steps: run.steps.map((step) => texts(step, ['step'], redact)),
    };
}
/** What was expected and answered is JSON of any shape, keys included. */
function ofEvidence(row, redact) {
    const { expected, base, head, ...named } = row;
    const values = Object.entries({ expected, base, head }).flatMap(([side, value]) => value === undefined ? [] : [[side, mapTexts(value, redact)]]);
    return {
        ...texts(named, ['case', 'step', 'baseReason', 'headReason'], redact),
        ...Object.fromEntries(values),
    };
}
function located(value, redact) {
    return value.location === undefined ? value : { ...value, location: texts(value.location, ['file'], redact) };
}
/** The keys are those of texts alone; what is not there stays away. */
function texts(value, keys, redact) {
    const changed = keys.flatMap((key) => {
        const text = value[key];
        return typeof text === 'string' ? [[key, redact(text)]] : [];
    });
    return { ...value, ...Object.fromEntries(changed) };
}


/***/ }),

/***/ 24758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U6: () => (/* binding */ cutLarge),
/* harmony export */   xZ: () => (/* binding */ isCut)
/* harmony export */ });
/* unused harmony export MAX_RECORDED_BYTES */
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);

/** Bytes of JSON text up to which a value is recorded whole. */
const MAX_RECORDED_BYTES = 8 << 10;
const HEAD_CHARACTERS = 1_000;
function cutLarge(value) {
    const text = JSON.stringify(value);
    // Most values are short; only near the bound is it worth counting bytes.
    if (text.length * 3 <= MAX_RECORDED_BYTES)
        return value;
    const bytes = Buffer.byteLength(text);
    if (bytes <= MAX_RECORDED_BYTES)
        return value;
    return { cut: `sha256:${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text)}`, bytes, head: wholeCharacters(text.slice(0, HEAD_CHARACTERS)) };
}
function isCut(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const { cut, bytes, head, ...more } = value;
    return (typeof cut === 'string' &&
        /^sha256:[0-9a-f]{64}$/.test(cut) &&
        typeof bytes === 'number' &&
        typeof head === 'string' &&
        Object.keys(more).length === 0);
}
function wholeCharacters(text) {
    return text.replace(/[\uD800-\uDBFF]$/, '');
}


/***/ }),

/***/ 35981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/** The same value with every string, keys included, replaced by what `map` makes of it; always in the same order. */
function mapTexts(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, map));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [map(key), mapTexts(item, map)]));
}


/***/ }),

/***/ 95302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ outcomeReader)
/* harmony export */ });
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38135);

/** A score is correct when it reaches its step's threshold. */
function outcomeReader(threshold) {
    const known = new Map();
    return (trial) => {
        const counts = (0,_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .countsForScores */ .p3)(trial);
        const scores = trial.steps.map(({ name, score }) => `${score} ${name.length} ${name}`).join('');
        const key = `${trial.status} ${counts} ${trial.routed} ${scores}`;
        let outcome = known.get(key);
        if (outcome === undefined) {
            outcome = {
                status: trial.status,
                counts,
                routed: trial.routed,
                chain: chainOf(trial.steps, threshold),
                precedence: (0,_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .precedence */ .Jg)(trial),
            };
            known.set(key, outcome);
        }
        return outcome;
    };
}
/** A step scored more than once is right only where every score is; its place is the first. */
function chainOf(steps, threshold) {
    const outcomes = new Map();
    for (const { name, score } of steps) {
        if (score === undefined)
            continue;
        const correct = score === null ? null : score >= threshold(name);
        const before = outcomes.get(name);
        outcomes.set(name, before === undefined ? correct : both(before, correct));
    }
    return Array.from(outcomes, ([step, correct]) => ({ step, correct }));
}
function both(one, other) {
    if (one === false || other === false)
        return false;
    return one === null || other === null ? null : true;
}


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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _agent_protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25452);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11113);



const VERSION = 1;
const MAX_DEPTH = 110;
const LONGEST_EXCERPT = 60;
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    scorers: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    agent: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    fingerprint: fingerprint.exactOptional(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({}),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1),
    final: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    scorers: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** Whatever `JSON.parse` gave; nothing of it needs to be checked. */
const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J();
const confidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional();
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).nullable().exactOptional(),
    expected: json.exactOptional(),
    output: json.exactOptional(),
    confidence,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    case: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    trial: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['completed', 'errored', 'timed-out', 'not-run']),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stepSchema).default([]),
    receipts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['verified', 'claimed', 'another', 'unknown'])).default({}),
    confidence,
    routed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().exactOptional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        inputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().exactOptional(),
        outputTokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().exactOptional(),
        costUsd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().exactOptional(),
    })
        .exactOptional(),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
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
    if ((0,_agent_protocol_js__WEBPACK_IMPORTED_MODULE_1__/* .deeperThan */ .ZF)(value, MAX_DEPTH))
        return { kind: 'wrong', message: `nested deeper than ${MAX_DEPTH} levels` };
    return { kind: 'read', value };
}
function wrong(message, error) {
    const [first] = error.issues;
    const path = (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(first?.path.join('.') ?? '', LONGEST_EXCERPT));
    const place = path === '' ? '' : ` at \`${path}\``;
    return { kind: 'wrong', message: `${message}${place}: ${first?.message}` };
}
/** Whatever stands in the file, a message stays one short line. */
function excerpt(value) {
    return (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(JSON.stringify(value), LONGEST_EXCERPT));
}


/***/ }),

/***/ 96533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ makeRedactor)
/* harmony export */ });
/* harmony import */ var _map_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35981);

const MARK = '[redacted]';
/** Shorter values (`true`, a port, a region) stand in too many innocent texts. */
const SHORTEST = 6;
/** Of a secret of several lines each line is one as well, from this length on. */
const SHORTEST_LINE = 16;
/**
 * A redactor for secrets whose values are known. Each is found as it is, inside JSON text, URL-encoded, and in
 * base64 at any offset within what was encoded.
 */
function makeRedactor(secrets) {
    const forms = new Set([...secrets].flatMap((secret) => secretTexts(secret)).flatMap(formsOf));
    if (forms.size === 0)
        return { text: (text) => text, json: (value) => value };
    // Longest first: where one secret begins another, all of it goes.
    const pattern = new RegExp([...forms]
        .sort((one, other) => other.length - one.length)
        .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
        .join('|'), 'g');
    const text = (original) => original.replace(pattern, MARK);
    return { text, json: (value) => (0,_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(value, text) };
}
function secretTexts(secret) {
    const whole = secret.trim();
    if (whole.length < SHORTEST)
        return [];
    const lines = whole.split(/\r?\n/).map((line) => line.trim());
    return [whole, ...(lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : [])];
}
function formsOf(secret) {
    const encoded = encodeUri(secret);
    const alone = Buffer.from(secret, 'utf8').toString('base64');
    const base64 = [alone, alone.replace(/=+$/, ''), ...[0, 1, 2].flatMap((offset) => base64Core(secret, offset))];
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encoded,
        encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        encoded.replaceAll('%20', '+'),
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    ];
}
/** The characters of base64 that the secret alone decides when it stands `offset` bytes past a group of three. */
function base64Core(secret, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret, 'utf8')]);
    const core = bytes.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
    return core.length >= SHORTEST ? [core] : [];
}
/** `encodeURIComponent` throws on half a surrogate pair; a text that went through UTF-8 holds none. */
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
}


/***/ })

};
