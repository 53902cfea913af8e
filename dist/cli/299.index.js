export const id = 299;
export const ids = [299];
export const modules = {

/***/ 55352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ passedOverDeviation),
/* harmony export */   Nt: () => (/* binding */ mostlyDeviatesAt),
/* harmony export */   TX: () => (/* binding */ firstDeviations),
/* harmony export */   U7: () => (/* binding */ deviationsMoved),
/* harmony export */   hY: () => (/* binding */ passesOverDeviation)
/* harmony export */ });
/**
 * The step at which most of a case's trials first leave what is expected; null: nowhere.
 * Where trials tie, a deviation goes before none and the earlier step before the later one.
 */
function mostlyDeviatesAt(chains) {
    const found = new Map();
    for (const chain of chains) {
        const index = chain.findIndex(({ correct }) => correct === false);
        const step = chain[index]?.step ?? null;
        const place = step === null ? Number.POSITIVE_INFINITY : index;
        const entry = found.get(step) ?? { trials: 0, place };
        found.set(step, { trials: entry.trials + 1, place: Math.min(entry.place, place) });
    }
    const [first] = [...found].sort(([step, one], [otherStep, other]) => other.trials - one.trials || one.place - other.place || (String(step) < String(otherStep) ? -1 : 1));
    return first?.[0] ?? null;
}
/** Right in the end although a step before the final one was not: luck, or an expectation that is too strict. */
function passesOverDeviation(chain, final) {
    const end = chain.findIndex(({ step }) => step === final);
    return chain[end]?.correct === true && chain.slice(0, end).some(({ correct }) => correct === false);
}
/** Cases by where they first deviate on either side, those that stayed included; steps in the given order, nowhere last. */
function deviationsMoved(measured, steps) {
    const cells = new Map();
    for (const { base, head } of measured) {
        const row = cells.get(base.firstDeviation) ?? new Map();
        cells.set(base.firstDeviation, row);
        row.set(head.firstDeviation, (row.get(head.firstDeviation) ?? 0) + 1);
    }
    const places = new Map([...steps, null].map((step, index) => [step, index]));
    const order = (one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0);
    return [...cells]
        .flatMap(([from, row]) => Array.from(row, ([to, cases]) => ({ from, to, cases })))
        .sort((one, other) => order(one.from, other.from) || order(one.to, other.to));
}
/** Cases of either side that first deviate at a step. */
function firstDeviations(moved, step) {
    return {
        base: total(moved.filter(({ from }) => from === step)),
        head: total(moved.filter(({ to }) => to === step)),
    };
}
/** Cases that are right over a deviation on either side; with several trials the sum of the cases' shares. */
function passedOverDeviation(measured) {
    const shares = (side) => measured.reduce((sum, pair) => sum + pair[side].passedOverDeviation / pair[side].counted, 0);
    return { base: shares('base'), head: shares('head') };
}
function total(rows) {
    return rows.reduce((sum, { cases }) => sum + cases, 0);
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

/***/ 71398:
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
// EXTERNAL MODULE: ./build/report/sections/waived.js
var waived = __webpack_require__(44204);
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
        ...[...(0,waived/* waivedFindings */.N)(report), ...checkedSuites(report)].map(blocks/* paragraph */.FY),
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
        ...(0,waived/* waivedFindings */.N)(report),
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
// EXTERNAL MODULE: ./build/jobs/findings.js + 10 modules
var findings = __webpack_require__(52590);
// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
// EXTERNAL MODULE: ./build/jobs/set-findings.js + 12 modules
var set_findings = __webpack_require__(32098);
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

// EXTERNAL MODULE: ./build/rules/set/set-rules.js + 54 modules
var set_rules = __webpack_require__(30254);
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
        for (const remark of checked.remarks)
            world.log.info(`${suite.name}: ${remark}`);
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
    const { staleFindings } = await Promise.all(/* import() */[__webpack_require__.e(200), __webpack_require__.e(28), __webpack_require__.e(917), __webpack_require__.e(916), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 9375));
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
        remarks: set.remarks,
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
/** Rules that the config sets, waives or fails on, and that another command looks for: said, not passed over. */
function askedForInVain(config, suite) {
    const asked = new Set([...config.rules.keys(), ...config.failOn, ...config.waivers.map(({ rule }) => rule)]);
    if (suite.deployed !== undefined)
        asked.add('pin/deployed-differs');
    return rule_ids/* RULES */.y0.flatMap(({ id }) => {
        const command = ELSEWHERE.get(id) ?? ELSEWHERE.get((0,rule_ids/* groupOf */.F8)(id));
        if (command === undefined || !(asked.has(id) || asked.has((0,rule_ids/* groupOf */.F8)(id))))
            return [];
        return [{ rule: id, reason: `\`evalgap ${command}\` looks for it` }];
    });
}
/** By what rules or groups are looked for that go by what is not in the repository. */
const ELSEWHERE = new Map([
    ['pin/deployed-differs', 'deployed'],
    ['shift', 'weekly'],
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
    const { measurement, remarks, production } = suite;
    return {
        ...suite,
        measurement: ofMeasurement(measurement, redact),
        ...(remarks === undefined ? {} : { remarks: remarks.map(redact) }),
        ...(production?.kind === 'not-told' ? { production: texts(production, ['reason'], redact) } : {}),
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

/***/ 44204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ waivedFindings)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);

const MOST_SHOWN = 10;
/** Which findings are kept quiet, why and for how long. */
function waivedFindings({ waived = [], suites, }) {
    if (waived.length === 0)
        return [];
    const shown = waived.slice(0, MOST_SHOWN).map(({ rule, suite, subject, reason, until }) => {
        const where = suites.length > 1 && suite !== '' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) ` in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(suite)}` : [];
        const end = until === undefined ? '' : `, until ${until}`;
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(subject)}${where} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(reason, 200)}${end})`;
    });
    const more = waived.length - MOST_SHOWN;
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Waived: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(more > 0 ? [...shown, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${more} more`] : shown, '; ')}.`];
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


/***/ }),

/***/ 89679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ thresholdOf)
/* harmony export */ });
/** From which score on a step is correct. */
function thresholdOf({ steps }) {
    const thresholds = new Map(steps.map(({ name, threshold }) => [name, threshold]));
    return (step) => thresholds.get(step) ?? 1;
}


/***/ }),

/***/ 80422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ builtInScorer),
  z: () => (/* binding */ makeScorer)
});

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/scorers/contains.js
var contains = __webpack_require__(93265);
// EXTERNAL MODULE: ./build/scorers/same.js
var same = __webpack_require__(37394);
;// CONCATENATED MODULE: ./build/scorers/equals.js

/**
 * Right when the output is the expected JSON; several outputs are compared as a list. Expectation and output stand
 * beside each other wherever they are shown: a reason would only repeat them.
 */
function equals(expected, outputs) {
    const [only] = outputs;
    return { score: (0,same/* same */.FB)(expected, outputs.length === 1 ? only : outputs) ? 1 : 0 };
}

// EXTERNAL MODULE: ./build/scorers/expectation.js
var expectation = __webpack_require__(77316);
// EXTERNAL MODULE: ./build/scorers/fields.js
var fields = __webpack_require__(40017);
// EXTERNAL MODULE: ./build/scorers/number.js
var number = __webpack_require__(10633);
// EXTERNAL MODULE: ./build/scorers/regex.js
var regex = __webpack_require__(70937);
// EXTERNAL MODULE: ./build/scorers/tool-call.js
var tool_call = __webpack_require__(12451);
;// CONCATENATED MODULE: ./build/scorers/scorers.js








/**
 * The scorer of a step; `custom` is the one that asks the step's own command, where it has one. A step the agent did
 * not take is wrong whatever the scorer; an expectation the scorer has no use for gives no score.
 */
function makeScorer(step, custom = noCommand) {
    return builtInScorer(step) ?? ((expected, outputs) => (outputs.length === 0 ? MISSING : custom(expected, outputs)));
}
/** The same for a step that is scored here, which takes no waiting; `undefined` where a command of its own scores it. */
function builtInScorer({ scorer }) {
    const score = scorerOf(scorer);
    if (score === undefined)
        return undefined;
    return (expected, outputs) => {
        if (outputs.length === 0)
            return MISSING;
        const fault = (0,expectation/* expectationFault */.B)(scorer, expected);
        if (fault !== undefined)
            return { score: null, reason: `${fault.message} (expected ${fault.expected})` };
        return score(expected, outputs);
    };
}
const MISSING = { score: 0, reason: 'step missing' };
function noCommand() {
    return { score: null, reason: 'no command to score with was started' };
}
function scorerOf(scorer) {
    switch (scorer.kind) {
        case 'equals':
            return equals;
        case 'fields':
            return fields/* fields */.O;
        case 'tool-call':
            return (expected, outputs) => (0,tool_call/* toolCall */.L)(expected, outputs, scorer);
        case 'contains':
            return contains/* contains */.g;
        case 'regex':
            return regex/* regex */.y;
        case 'number':
            return number/* number */.a;
        case 'custom':
            return undefined;
        default:
            return (0,json/* assertNever */.xb)(scorer);
    }
}


/***/ }),

/***/ 58718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ greatestCommonDivisor),
/* harmony export */   k3: () => (/* binding */ commonDenominator),
/* harmony export */   vK: () => (/* binding */ scaled)
/* harmony export */ });
/* unused harmony export scaleToIntegers */
/** The same shares as whole numbers over one denominator, in the order given. */
function scaleToIntegers(shares) {
    const denominator = commonDenominator(shares.map((share) => share.denominator));
    return { denominator, integers: shares.map((share) => scaled(share, denominator)) };
}
/** A share times the common denominator: exact below `FINEST`, else to its nearest whole number. */
function scaled(share, denominator) {
    return Math.round((share.numerator * denominator) / share.denominator);
}
/** Beyond this the sums of squares of many shares would no longer fit; the loss is below a millionth of a case. */
const FINEST = 2 ** 20;
/**
 * The least common multiple, or `FINEST` where it is larger: that takes many different numbers of trials above
 * sixteen, such as 17, 19, 20 and 23 beside each other.
 */
function commonDenominator(denominators) {
    let common = 1;
    for (const denominator of new Set(denominators)) {
        if (!Number.isSafeInteger(denominator) || denominator < 1) {
            throw new RangeError(`a denominator must be a whole number above 0, not ${denominator}`);
        }
        common *= denominator / greatestCommonDivisor(common, denominator);
        if (common > FINEST)
            return FINEST;
    }
    return common;
}
/** 0 and x have x in common. */
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}


/***/ }),

/***/ 27485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sumOfProducts)
/* harmony export */ });
/**
 * Σ aᵢbᵢ of whole numbers without rounding, so that neither the order of the terms nor a swap of the two sides can
 * change a digit. Sums stay ordinary numbers as long as these are exact, which is faster.
 */
function sumOfProducts(a, b) {
    let carried = 0n;
    let small = 0;
    for (const [index, factor] of a.entries()) {
        const other = b[index] ?? 0;
        const product = factor * other;
        if (Math.abs(product) > HALF_EXACT) {
            carried += BigInt(factor) * BigInt(other);
            continue;
        }
        small += product;
        if (Math.abs(small) > HALF_EXACT) {
            carried += BigInt(small);
            small = 0;
        }
    }
    return carried + BigInt(small);
}
/** Two numbers up to this size add up exactly. */
const HALF_EXACT = 2 ** 52;


/***/ }),

/***/ 63122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pairedSample)
/* harmony export */ });
/* harmony import */ var _common_denominator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58718);

/** @throws RangeError without a case, or with a case without a trial on both sides */
function pairedSample(cases) {
    if (cases.length === 0)
        throw new RangeError('a paired sample needs at least one case');
    const denominator = (0,_common_denominator_js__WEBPACK_IMPORTED_MODULE_0__/* .commonDenominator */ .k3)(trialCounts(cases));
    const units = new Map();
    const count = { differing: 0, baseOnly: 0, headOnly: 0, base: 0, head: 0 };
    for (const [index, pair] of cases.entries()) {
        const base = (0,_common_denominator_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)({ numerator: pair.base, denominator: pair.baseTrials }, denominator);
        const head = (0,_common_denominator_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .vK)({ numerator: pair.head, denominator: pair.headTrials }, denominator);
        const key = pair.group ?? index;
        const unit = units.get(key) ?? { cases: 0, base: 0, head: 0 };
        units.set(key, { cases: unit.cases + 1, base: unit.base + base, head: unit.head + head });
        count.base += base;
        count.head += head;
        if (base !== head)
            count.differing += 1;
        if (base > head)
            count.baseOnly += 1;
        if (base < head)
            count.headOnly += 1;
    }
    const grouped = units.size < cases.length;
    const whole = cases.length * denominator;
    return {
        cases: cases.length,
        differing: count.differing,
        discordant: grouped || denominator > 1 ? null : { baseOnly: count.baseOnly, headOnly: count.headOnly },
        base: side(count.base, whole, denominator, sum(cases, 'baseTrials')),
        head: side(count.head, whole, denominator, sum(cases, 'headTrials')),
        delta: (count.head - count.base) / whole,
        denominator,
        units: columns(grouped, [...units.values()]),
    };
}
function side(total, whole, denominator, trials) {
    return { trials, correct: total / denominator, mean: total / whole };
}
function columns(grouped, units) {
    return {
        grouped,
        cases: units.map(({ cases }) => cases),
        base: units.map(({ base }) => base),
        head: units.map(({ head }) => head),
        differences: units.map(({ base, head }) => head - base),
    };
}
function sum(cases, key) {
    return cases.reduce((total, pair) => total + pair[key], 0);
}
function* trialCounts(cases) {
    for (const { baseTrials, headTrials } of cases) {
        yield baseTrials;
        yield headTrials;
    }
}


/***/ }),

/***/ 65522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h1: () => (/* binding */ casesNeeded),
  HV: () => (/* binding */ dropModel),
  a7: () => (/* binding */ smallestVisible)
});

// EXTERNAL MODULE: ./build/stats/exact-sum.js
var exact_sum = __webpack_require__(27485);
// EXTERNAL MODULE: ./build/stats/distributions.js
var distributions = __webpack_require__(90827);
;// CONCATENATED MODULE: ./build/stats/sample-size.js

const USUAL_ALPHA = 0.05;
const USUAL_POWER = 0.8;
/**
 * Pairs, not rounded, in which a mean paired difference shows itself (Connor 1987; Miettinen 1968).
 *
 * @param meanSquare mean of the squared differences; with yes-or-no outcomes the share of pairs that differ
 * @param difference the mean difference, other than 0
 * @param alpha level of the two-sided test
 * @param power chance to find the difference
 */
function pairsNeeded(meanSquare, difference, alpha = USUAL_ALPHA, power = USUAL_POWER) {
    const underNull = (0,distributions/* twoSidedNormal */.NQ)(1 - alpha) * Math.sqrt(meanSquare);
    const underChange = (0,distributions/* normalQuantile */.Zl)(power) * Math.sqrt(Math.max(0, meanSquare - difference ** 2));
    return ((underNull + underChange) / difference) ** 2;
}
/** The same rounded up, for pairs of yes and no. */
function pairedSampleSize(shareDiscordant, difference) {
    return Math.ceil(pairsNeeded(shareDiscordant, difference));
}
/** Questions needed to see `difference` (Miller 2024, "Adding Error Bars to Evals", section 5). */
function questionsNeeded(variances, difference) {
    const { betweenQuestions, base, head } = variances;
    const variance = betweenQuestions + base.withinQuestion / base.trials + head.withinQuestion / head.trials;
    const critical = twoSidedNormal(1 - USUAL_ALPHA) + normalQuantile(USUAL_POWER);
    return Math.ceil(critical ** 2 * (variance / difference ** 2));
}

;// CONCATENATED MODULE: ./build/stats/power.js


/** Groups count as one pair each, weighted by their number of cases. */
function dropModel({ cases, denominator, base, units }) {
    const pairs = units.base.length;
    const scale = (pairs / (cases * denominator)) ** 2;
    return {
        pairs,
        casesPerPair: cases / pairs,
        accuracy: base.mean,
        meanSquare: (Number((0,exact_sum/* sumOfProducts */.t)(units.base, units.base)) * scale) / pairs,
        noise: (Number((0,exact_sum/* sumOfProducts */.t)(units.differences, units.differences)) * scale + 1) / (pairs + 1),
    };
}
/**
 * The drop of the mean that a two-sided test at `alpha` would find in four of five repetitions, with as many cases as
 * there are. Null under ten independent pairs, and where no drop would be large enough.
 */
function smallestVisible(model, alpha = 0.05) {
    if (model.pairs < FEWEST_PAIRS || pairsForDrop(model, model.accuracy, alpha) > model.pairs)
        return null;
    let hidden = 0;
    let visible = model.accuracy;
    for (let halving = 0; halving < HALVINGS; halving += 1) {
        const drop = (hidden + visible) / 2;
        if (pairsForDrop(model, drop, alpha) > model.pairs)
            hidden = drop;
        else
            visible = drop;
    }
    return visible;
}
/** Below ten pairs the noise is guesswork. */
const FEWEST_PAIRS = 10;
/** Enough to use up a double. */
const HALVINGS = 60;
/** Cases that such a test needs to find `drop` in four of five repetitions; null where the mean cannot drop so far. */
function casesNeeded(model, drop, alpha = 0.05) {
    const pairs = pairsForDrop(model, drop, alpha);
    return pairs === Number.POSITIVE_INFINITY ? null : Math.ceil(pairs * model.casesPerPair);
}
/** Not rounded; infinite where the accuracy cannot drop so far. */
function pairsForDrop({ accuracy, meanSquare, noise }, drop, alpha) {
    if (drop <= 0 || drop > accuracy)
        return Number.POSITIVE_INFINITY;
    const broken = drop / accuracy;
    return pairsNeeded((1 - broken) * noise + broken * meanSquare, drop, alpha);
}


/***/ })

};
