export const id = 368;
export const ids = [368];
export const modules = {

/***/ 96979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   uM: () => (/* binding */ missingVariables)
/* harmony export */ });
/* unused harmony export withheldVariables */
/** Names every child gets when they are set: what programs need to be found, to speak, and to reach a network. */
const PASSED = new Set([
    'PATH',
    'LANG',
    'TZ',
    'TMPDIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    // By this a runner knows what a job left running, should Evalgap itself be killed.
    'RUNNER_TRACKING_ID',
]);
/** A workflow's own tokens and the files through which a step commands the runner. */
const WITHHELD = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENTERPRISE_TOKEN',
    'GH_ENTERPRISE_TOKEN',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
const WITHHELD_PREFIXES = ['INPUT_', 'STATE_', 'ACTIONS_'];
/**
 * The whole environment of user code: a fixed list, a home of its own, and the variables named by `allowed`.
 * A listed `HOME` wins over the temporary one. What is withheld stays withheld even when listed.
 */
function childEnvironment(given, options) {
    const listed = new Set(options.allowed);
    const passed = Object.entries(given).filter(([name]) => !isWithheld(name) && (PASSED.has(name) || name.startsWith('LC_') || listed.has(name)));
    return { HOME: options.home, ...Object.fromEntries(passed) };
}
/** Listed names that have no value. An absent secret reaches a workflow's step as an empty string. */
function missingVariables(allowed, given) {
    return allowed.filter((name) => !isWithheld(name) && (Object.hasOwn(given, name) ? given[name] : '') === '');
}
/** Listed names that user code never gets to see. */
function withheldVariables(allowed) {
    return allowed.filter(isWithheld);
}
function isWithheld(name) {
    const upper = name.toUpperCase();
    return WITHHELD.has(upper) || WITHHELD_PREFIXES.some((prefix) => upper.startsWith(prefix));
}


/***/ }),

/***/ 28576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   m3: () => (/* binding */ cannotStart),
/* harmony export */   up: () => (/* binding */ endInWords)
/* harmony export */ });
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11113);

const LONGEST = 500;
/**
 * The text of a failed trial. Its first line is the reason alone, the same for equal faults so that they can be
 * counted; details and the end of the log follow.
 */
function failureText(reason, log, redact) {
    const shown = (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(redact(reason), LONGEST));
    return log === '' ? shown : `${shown}\nits last lines:\n${log}`;
}
function seconds(milliseconds) {
    return `${Number((milliseconds / 1_000).toFixed(1))} s`;
}
/** Why a command cannot be used at all: names what was tried, from where, and the config key to mend. */
function cannotStart(command, cwd, configKey, reason) {
    return `cannot start \`${command.join(' ')}\` in ${cwd}: ${reason}. Check \`${configKey}\` in the config`;
}
/** How a process ended that should not have. */
function endInWords(end) {
    return end.kind === 'exited' ? `ended with exit code ${end.code}` : `was ended by ${end.signal}`;
}


/***/ }),

/***/ 50839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ temporaryHome)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_cleanup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31964);




function temporaryHome() {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'evalgap-home-'));
    const drop = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    const release = (0,_system_cleanup_js__WEBPACK_IMPORTED_MODULE_3__/* .onExit */ .cf)('remove', drop);
    return {
        path,
        remove() {
            release();
            drop();
        },
    };
}


/***/ }),

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/** At most so many bytes of an answer, as text; `undefined` where there are more. */
async function boundedText(response, mostBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > mostBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** The runtime's own message may quote the whole address, with what it holds of secrets. */
function reasonOf(error) {
    const { name, cause } = error;
    return cause?.code ?? name;
}
/** An address as it may be printed: a user, a password or a query may hold a key. */
function withoutSecrets(address) {
    return address.replace(/^([a-z][a-z+.-]*:\/\/)[^/?#]*@/i, '$1').replace(/[?#].*$/s, '');
}


/***/ }),

/***/ 29388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fails),
/* harmony export */   j: () => (/* binding */ ruleOptions)
/* harmony export */ });
/* harmony import */ var _rule_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51902);

/** The options a rule works with: what the config says of the rule itself, else of its group, else the rule's defaults. */
function ruleOptions(config, ruleId) {
    const { level = 'warning', grace, threshold } = (0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .findRule */ .Il)(ruleId) ?? {};
    return {
        level,
        ...(grace === undefined ? {} : { grace }),
        ...(threshold === undefined ? {} : { threshold }),
        ...config.rules.get((0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(ruleId)),
        ...config.rules.get(ruleId),
    };
}
/** Whether a finding of this rule fails the check: `fail-on` names the rule or its group. The level plays no part. */
function fails(ruleId, failOn) {
    return failOn.includes(ruleId) || failOn.includes((0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(ruleId));
}


/***/ }),

/***/ 90223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ askDeployed)
});

// EXTERNAL MODULE: ./build/agent/environment.js
var agent_environment = __webpack_require__(96979);
// EXTERNAL MODULE: ./build/agent/failure.js
var failure = __webpack_require__(28576);
// EXTERNAL MODULE: ./build/agent/web.js
var web = __webpack_require__(5848);
;// CONCATENATED MODULE: ./build/agent/fetch-text.js


const REDIRECTS = 3;
const REDIRECTING = new Set([301, 302, 303, 307, 308]);
/** What an address answers to a GET that brings no credentials, not even those that stand in the address. */
async function fetchText(url, { timeoutMs, mostBytes }) {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
        const response = await follow(url, signal);
        if (typeof response === 'string')
            return failed(response);
        if (!response.ok) {
            await response.body?.cancel();
            return failed(`answered ${response.status}`);
        }
        const text = await (0,web/* boundedText */.LD)(response, mostBytes);
        return text === undefined ? failed(`answered with more than ${mostBytes >> 10} KB`) : { kind: 'text', text };
    }
    catch (error) {
        return failed(signal.aborted ? `did not answer within ${(0,failure/* seconds */.YA)(timeoutMs)}` : `cannot be reached (${(0,web/* reasonOf */.A3)(error)})`);
    }
}
/** Follows few redirects, and none that would give up encryption. */
async function follow(url, signal) {
    let address = plainAddress(url);
    for (let redirects = 0;; redirects += 1) {
        const response = await fetch(address, { headers: { accept: 'application/json' }, redirect: 'manual', signal });
        const location = response.headers.get('location');
        if (!REDIRECTING.has(response.status) || location === null)
            return response;
        await response.body?.cancel();
        if (redirects === REDIRECTS)
            return `redirects more than ${REDIRECTS} times`;
        const next = URL.canParse(location, address) ? plainAddress(new URL(location, address).href) : undefined;
        const isSafe = next?.startsWith('https://') || (next?.startsWith('http://') && address.startsWith('http://'));
        if (next === undefined || !isSafe)
            return `redirects to ${(0,web/* withoutSecrets */.cT)(location)}, which is not followed`;
        address = next;
    }
}
/** `fetch` refuses an address that holds a user or a password. */
function plainAddress(url) {
    const address = new URL(url);
    address.username = '';
    address.password = '';
    return address.href;
}
function failed(reason) {
    return { kind: 'failed', reason };
}

// EXTERNAL MODULE: ./build/agent/home.js
var agent_home = __webpack_require__(50839);
// EXTERNAL MODULE: ./build/cases/json-text.js
var json_text = __webpack_require__(44520);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
// EXTERNAL MODULE: ./build/production/reported-version.js
var reported_version = __webpack_require__(60186);
;// CONCATENATED MODULE: ./build/production/read-report.js




const EXPECTED = 'one JSON object such as {"triage":"5@sha256:9f2c1e07ab34"}';
const FORMS = '5, 5@sha256:… or sha256:… with at least 12 digits';
const MOST_PROMPTS = 1_000;
/**
 * Reads what production says it runs: prompt ids and their versions. `source` is the subject of problems; of what it
 * said they quote the names of prompts alone.
 */
function readReport(text, source, location) {
    const refuse = (message, expected = EXPECTED) => ({
        ok: false,
        problems: [{ message: `${source} ${message}`, location, expected }],
    });
    const parsed = (0,json_text/* readJsonText */.g)(text.replace(/^\ufeff/, ''), 'the answer');
    if (!parsed.ok)
        return refuse('says what is not JSON, or names a prompt twice');
    const { value } = parsed;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return refuse('says no object');
    const entries = Object.entries(value);
    if (entries.length === 0)
        return refuse('names no prompt');
    if (entries.length > MOST_PROMPTS)
        return refuse(`names ${(0,format/* plural */.LS)(entries.length, 'prompt')}`, `at most ${MOST_PROMPTS}`);
    const versions = new Map();
    const problems = [];
    for (const [prompt, written] of entries) {
        const version = Number.isSafeInteger(written) ? String(written) : written;
        if (typeof version === 'string' && (0,reported_version/* parseReported */.L)(version) !== undefined)
            versions.set(prompt, version);
        else
            problems.push({
                message: `${source} names the version of ${(0,visible/* visibleLine */.P8)(JSON.stringify((0,visible/* cut */.Jj)(prompt, 80)))} in no known form`,
                location,
                expected: FORMS,
            });
    }
    return problems.length === 0 ? { ok: true, value: versions } : { ok: false, problems: problems.slice(0, 20) };
}

// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/system/process.js
var process = __webpack_require__(96641);
;// CONCATENATED MODULE: ./build/gather/deployed.js








const TIMEOUT_MS = 30_000;
/** A prompt takes about 100 bytes. */
const MOST_BYTES = 1 << 20;
/** Asks where the suite's `deployed` says; `directory` is the config's folder. */
async function askDeployed(world, suite, directory, { locate }, timeoutMs = TIMEOUT_MS) {
    const { deployed } = suite;
    if (deployed === undefined)
        return { kind: 'not-asked', why: 'the config does not say where (`deployed`)' };
    const location = locate(['suites', suite.name, 'deployed', deployed.kind]);
    const answer = await answerOf(world, suite, deployed, directory, timeoutMs);
    if (!answer.ok)
        return { kind: 'failed', problems: [{ message: answer.reason, location, remedy: answer.remedy }] };
    const read = readReport(answer.text, answer.source, location);
    return read.ok ? { kind: 'reported', versions: read.value } : { kind: 'failed', problems: read.problems };
}
async function answerOf(world, { agent }, deployed, directory, timeoutMs) {
    switch (deployed.kind) {
        case 'file': {
            const text = await (0,files/* readInside */.xO)(directory, deployed.file);
            if (text !== undefined && text.length <= MOST_BYTES)
                return { ok: true, text, source: `\`${deployed.file}\`` };
            const reason = text === undefined ? 'is not there' : 'is larger than 1 MB';
            return { ok: false, reason: `\`${deployed.file}\` ${reason}`, remedy: WRITTEN };
        }
        case 'url': {
            const source = (0,web/* withoutSecrets */.cT)(deployed.url);
            const fetched = await fetchText(deployed.url, { timeoutMs, mostBytes: MOST_BYTES });
            if (fetched.kind === 'text')
                return { ok: true, text: fetched.text, source };
            return { ok: false, reason: `${source} ${fetched.reason}`, remedy: REACHABLE };
        }
        case 'command':
            return commandAnswer(deployed.command, directory, world.environment, agent?.env ?? [], timeoutMs);
    }
}
const WRITTEN = 'Let the deployment write it, or correct `deployed`';
const REACHABLE = 'Check that it answers a GET without credentials from here; for anything else use `deployed: {command}`';
async function commandAnswer(command, directory, environment, allowed, timeoutMs) {
    const home = (0,agent_home/* temporaryHome */.R)();
    try {
        const env = (0,agent_environment/* childEnvironment */.Qc)(environment, { allowed, home: home.path });
        const result = await (0,process/* runCommand */.d)(command, { cwd: directory, env, timeoutMs, maxOutput: MOST_BYTES });
        if (result.kind === 'exited' && result.code === 0)
            return { ok: true, text: result.stdout, source: 'the `deployed` command' };
        const how = result.kind === 'timed-out'
            ? `did not end within ${(0,failure/* seconds */.YA)(timeoutMs)}`
            : result.kind === 'too-much-output'
                ? 'printed more than 1 MB'
                : result.kind === 'not-started'
                    ? `cannot be started: ${result.reason}`
                    : (0,failure/* endInWords */.up)(result);
        return {
            ok: false,
            reason: `the \`deployed\` command ${how}`,
            remedy: 'Run it by hand from the folder of the config; it sees the variables that `agent.env` names, and no others',
        };
    }
    finally {
        home.remove();
    }
}


/***/ }),

/***/ 77980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ pathBeside),
/* harmony export */   Rs: () => (/* binding */ fileOnly),
/* harmony export */   u3: () => (/* binding */ placedBeside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Paths in a config are relative to its folder; places are told relative to where the config itself is told from, so
 * that `evals/a.jsonl` of `apps/bot/evalgap.yml` is `apps/bot/evals/a.jsonl` in a message or an annotation.
 */
function pathBeside(configFile, path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(configFile).replaceAll('\\', '/'), path);
}
/** The file alone: a line of the base's version is no line of the one that is looked at. */
function fileOnly({ file }) {
    return { file };
}
/** The same thing with its place told that way; a place in the config itself is one already. */
function placedBeside(configFile, placed) {
    const { location } = placed;
    if (location === undefined || location.file === configFile)
        return placed;
    return { ...placed, location: { ...location, file: pathBeside(configFile, location.file) } };
}


/***/ }),

/***/ 87589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readSamples)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _production_read_samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54123);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37218);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99626);
/* harmony import */ var _system_packed_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81744);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77980);






/** What the samples of a suite hold; absent where the config names none. No file at all is no problem. */
async function readSamples(directory, { production }, { file: config }, now = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .now */ .tB)()) {
    if (production === undefined)
        return { problems: [], remarks: [] };
    const files = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .CS)(production.samples, directory);
    return (0,_production_read_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .readSampleFiles */ .I)(files.map((path) => {
        const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBeside */ .KY)(config, path);
        return { file, lines: () => (0,_system_packed_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackedLines */ .c)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, path), file) };
    }), undefined, { now, everyWeek: true });
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

/***/ 63368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployed: () => (/* binding */ deployed_deployed)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gather/deployed.js + 2 modules
var deployed = __webpack_require__(90223);
// EXTERNAL MODULE: ./build/gather/project.js
var project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/gather/samples.js
var gather_samples = __webpack_require__(87589);
// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/production/deployed-versions.js
var deployed_versions = __webpack_require__(47814);
// EXTERNAL MODULE: ./build/rules/standing.js
var standing = __webpack_require__(44566);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
;// CONCATENATED MODULE: ./build/report/deployed-report.js
/** States of prompts whose pin was held against what production runs. */
const COMPARED = new Set(['as-pinned', 'differs', 'digest-differs']);

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/sections/finding-words.js
var finding_words = __webpack_require__(45433);
// EXTERNAL MODULE: ./build/report/sections/problem-list.js
var problem_list = __webpack_require__(47392);
// EXTERNAL MODULE: ./build/report/sections/waived.js
var waived = __webpack_require__(44204);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/deployed.js











/** `problems` is there only when production could not be asked. */
function deployedJson({ findings, waived, suites, problems }) {
    return (0,json/* printJson */.Q2)({
        version: 1,
        findings,
        waived,
        suites: Object.fromEntries(suites.map(({ suite, prompts, notMeasured, remarks }) => [suite, { prompts, notMeasured, remarks }])),
        ...(problems.length === 0 ? {} : { problems }),
    });
}
/** What could not be asked, what production runs that is not pinned, then every prompt. */
function renderDeployed(report) {
    return (0,markdown/* toMarkdown */.l)([(0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${outcome(report)}`), ...blocksOf(report)]);
}
function renderDeployedText(report, { columns, style } = {}) {
    return (0,terminal/* toTerminal */.yw)([...blocksOf(report), (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${outcome(report)}`)], columns, style);
}
function blocksOf(report) {
    const { findings, problems, suites } = report;
    const shown = findings.filter(({ level }) => level !== 'off');
    const wordsOf = suites.length > 1 ? finding_words/* findingWordsOfSuite */.eB : finding_words/* findingWords */.Hu;
    return [
        ...(0,problem_list/* problemBlocks */.OT)(problems),
        ...(shown.length === 0 ? [] : [(0,blocks/* list */.p_)(shown.map(wordsOf))]),
        ...suites.flatMap(suiteBlocks),
        ...(0,waived/* waivedFindings */.N)(report).map(blocks/* paragraph */.FY),
    ];
}
const STATES = {
    'as-pinned': 'as pinned',
    differs: 'another version',
    'digest-differs': 'another text',
    'cannot-tell': 'cannot be compared',
    'not-reported': 'not reported',
    'not-pinned': 'not pinned',
};
function suiteBlocks({ suite, prompts, notMeasured, remarks }) {
    const columns = ['prompt', 'pin', 'production', 'state'].map(blocks/* leftColumn */.Cd);
    const rows = prompts.map(({ prompt, pin, deployed, state }) => [
        (0,words/* words */.aL) `${(0,words/* code */.aY)(prompt)}`,
        stamp(pin),
        stamp(deployed),
        (0,words/* words */.aL) `${STATES[state]}`,
    ]);
    const missing = notMeasured.map(({ rule, reason }) => (0,words/* words */.aL) `Not measured: ${(0,words/* code */.aY)(rule)} (${(0,words/* prose */.CS)(reason, 300)}).`);
    return [
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* code */.aY)(suite)}`),
        ...(rows.length === 0 ? [] : [(0,blocks/* table */.tp)(columns, rows)]),
        ...[...missing, ...remarks.map((remark) => (0,words/* words */.aL) `${(0,words/* prose */.CS)(remark)}`)].map(blocks/* paragraph */.FY),
    ];
}
/** With as many digits as `evalgap pin` writes. */
function stamp(version) {
    return version === null ? (0,words/* words */.aL) `–` : (0,words/* words */.aL) `${(0,words/* code */.aY)(version.replace(/(sha256:[0-9a-f]{12})[0-9a-f]+$/i, '$1'))}`;
}
function outcome({ findings, problems, suites, failOn }) {
    const rows = suites.flatMap(({ prompts }) => prompts);
    const held = rows.filter(({ state }) => state === 'as-pinned').length;
    const compared = rows.filter(({ state }) => COMPARED.has(state)).length;
    const failed = (0,standing/* failing */.Jr)(findings, failOn);
    const ending = failed.length === 0 ? [] : (0,words/* words */.aL) `; ${(0,words/* code */.aY)('fail-on')} names ${(0,words/* listed */.KE)((0,finding_words/* rulesOf */.fD)(failed))}`;
    const unasked = problems.length === 0 ? '' : `Could not ask everything: ${(0,format/* plural */.LS)(problems.length, 'problem')}; `;
    if (compared === 0)
        return (0,words/* words */.aL) `${unasked}${unasked === '' ? 'No' : 'no'} prompt could be compared${ending}`;
    return (0,words/* words */.aL) `${unasked}${held} of ${(0,format/* plural */.LS)(compared, 'prompt')} ${compared === 1 ? 'runs' : 'run'} as pinned${ending}`;
}

// EXTERNAL MODULE: ./build/report/redact-report.js
var redact_report = __webpack_require__(92209);
// EXTERNAL MODULE: ./build/rules/pin/deployed-differs.js
var deployed_differs = __webpack_require__(71208);
// EXTERNAL MODULE: ./build/run/redact.js
var run_redact = __webpack_require__(96533);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
;// CONCATENATED MODULE: ./build/jobs/deployed.js















/** What production runs, against the pins: asked where `deployed` says, else taken from the samples. */
async function deployed_deployed(world, options) {
    const path = (0,external_node_path_.resolve)(world.directory, options.config);
    const loaded = await (0,project/* readConfig */.Xg)(path, options.config);
    const chosen = (0,project/* chosenSuites */.sM)(loaded, options.suite);
    if (!chosen.some((suite) => suite.deployed ?? suite.production))
        throw nowhereToAsk(loaded, chosen);
    const now = options.asOf ?? world.now;
    const findings = [];
    const problems = [];
    const suites = [];
    for (const suite of chosen) {
        const asked = await ask(world, suite, { loaded, directory: (0,external_node_path_.dirname)(path), asOf: now.getTime() });
        findings.push(...asked.findings);
        problems.push(...asked.problems, ...(asked.problems.length === 0 ? notCompared(suite, asked.suite, loaded) : []));
        suites.push(asked.suite);
    }
    const { config } = loaded;
    const redact = (0,run_redact/* makeRedactor */.$)((0,secrets/* secretsOf */.F)(world.environment, config.suites)).text;
    const report = {
        findings: (0,redact_report/* redactFindings */.kk)((0,standing/* standing */.JA)(findings, config, now), redact),
        waived: (0,redact_report/* redactWaived */.s_)((0,standing/* waived */.rg)(findings, config, now), redact),
        failOn: config.failOn,
        suites,
        problems: (0,redact_report/* redactProblems */.Y$)(problems, redact),
    };
    const fails = (0,standing/* failing */.Jr)(report.findings, config.failOn).length > 0;
    const exitCode = problems.length > 0 ? 2 : fails ? 1 : 0;
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderDeployedText(report, (0,output/* textOptions */.aW)(world)),
        markdown: () => renderDeployed(report),
        json: () => deployedJson(report),
        findings: report.findings,
        problems: report.problems,
        exitCode,
    });
    (0,output/* sayUnseen */.qW)(world, options, report.problems);
    return exitCode;
}
async function ask(world, suite, request) {
    const { loaded, directory } = request;
    const asked = await (0,deployed/* askDeployed */.q)(world, suite, directory, loaded);
    switch (asked.kind) {
        case 'reported':
            return told(suite, (0,deployed_versions/* reportedAs */.cW)(asked.versions), loaded);
        case 'failed':
            return { ...nothing(suite, 'production could not be asked'), problems: asked.problems };
        case 'not-asked':
            return fromSamples(suite, asked.why, request);
    }
}
async function fromSamples(suite, why, { loaded, directory, asOf }) {
    const { samples, problems, remarks } = await (0,gather_samples/* readSamples */.a)(directory, suite, loaded, new Date(asOf));
    if (samples === undefined)
        return { ...nothing(suite, `${why}, and names no samples of production`), problems };
    const sampled = (0,deployed_versions/* sampledVersions */.W4)(samples, asOf);
    if (sampled.naming === 0) {
        const reason = sampled.samples === 0
            ? 'there are no samples of the last seven days'
            : `none of ${(0,format/* plural */.LS)(sampled.samples, 'sample')} of the last seven days names the version of a prompt`;
        return { ...nothing(suite, reason), problems };
    }
    const asked = told(suite, sampled.reported, loaded);
    return {
        ...asked,
        problems,
        suite: { ...asked.suite, remarks: [...asked.suite.remarks, ...remarksOn(sampled), ...remarks] },
    };
}
function nothing({ name }, reason) {
    return { findings: [], suite: { suite: name, prompts: [], notMeasured: [{ rule: RULE, reason }], remarks: [] } };
}
const RULE = 'pin/deployed-differs';
function told(suite, reported, loaded) {
    const prompts = (0,deployed_versions/* comparePins */.y8)(suite.prompts, reported);
    return {
        findings: (0,deployed_differs/* deployedFindings */.d)(suite, reported, loaded),
        problems: [],
        suite: {
            suite: suite.name,
            prompts: prompts.map(rowOf),
            notMeasured: LACKS.flatMap(([state, why]) => {
                const such = prompts.filter((prompt) => prompt.state === state).map(({ prompt }) => `\`${prompt}\``);
                return such.length === 0 ? [] : [{ rule: RULE, reason: `${why} ${such.join(', ')}` }];
            }),
            remarks: strangers(reported, loaded),
        },
    };
}
/** Pins of which none could be held against anything must not look as if production ran them. */
function notCompared(suite, asked, { locate }) {
    const pinned = suite.prompts.flatMap(({ id, pin }) => (pin === undefined ? [] : [`\`${id}\``]));
    if (pinned.length === 0 || asked.prompts.some(({ state }) => COMPARED.has(state)))
        return [];
    const { deployed, production } = suite;
    const key = deployed === undefined ? (production === undefined ? 'prompts' : 'production') : 'deployed';
    const why = asked.notMeasured.map(({ reason }) => reason).join('; ');
    return [
        {
            message: `no pin of \`${suite.name}\` could be compared: ${why}`,
            location: locate(['suites', suite.name, key]),
            expected: `the version that production runs of ${pinned.join(', ')}, in the form of a pin`,
            remedy: REMEDIES[key],
        },
    ];
}
const REMEDIES = {
    deployed: 'Let what `deployed` asks name these prompts by their ids here, such as {"triage": "5@sha256:…"}',
    production: 'Let the samples say it under prompts, such as {"triage": "5@sha256:…"}, or write the key deployed',
    prompts: 'Write deployed: {file: deployed.json}, say, and let the deployment write that file',
};
const LACKS = [
    ['not-reported', 'production does not say what it runs of'],
    ['not-pinned', 'there is no pin of'],
    ['cannot-tell', 'production names a label where the pin has a digest alone, for'],
];
function rowOf({ prompt, pin, deployed: version, state }) {
    return { prompt, pin: pin ?? null, deployed: version ?? null, state };
}
/** Several suites may ask in one place: only what none of them has is worth a word. */
function strangers(reported, { config }) {
    const known = new Set(config.suites.flatMap(({ prompts }) => prompts.map(({ id }) => id)));
    const unknown = (0,deployed_versions/* unknownPrompts */.WE)(reported, known);
    if (unknown.length === 0)
        return [];
    return [`Production also runs ${(0,format/* plural */.LS)(unknown.length, 'prompt')} that no suite has.`];
}
function remarksOn({ samples, naming, unread }) {
    const some = `Taken from ${(0,format/* count */.U9)(naming)} of ${(0,format/* plural */.LS)(samples, 'sample')} of the last seven days.`;
    return unread === 0 ? [some] : [some, `${(0,format/* plural */.LS)(unread, 'version')} in them could not be read as one.`];
}
function nowhereToAsk({ locate }, [suite]) {
    return new problem/* CouldNotCheck */.xy({
        message: 'nothing says what production runs',
        location: locate(['suites', suite?.name ?? '']),
        expected: 'the key deployed of a suite, or production with samples that name prompt versions',
        remedy: REMEDIES.prompts,
    });
}


/***/ }),

/***/ 24605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ maskPrivate)
/* harmony export */ });
/* unused harmony export replacePrivate */
/* harmony import */ var _find_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53101);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42578);


/** A text in which every piece of private data reads as what kind it is, `[e-mail]`. */
function maskPrivate(text) {
    return replacePrivate(text, ({ kind }) => (0,_masks_js__WEBPACK_IMPORTED_MODULE_1__/* .maskOf */ ._4)(kind));
}
/** A text with something else in the place of every piece of private data; all around them stays as it is. */
function replacePrivate(text, replacement) {
    const parts = [];
    let from = 0;
    for (const span of (0,_find_private_js__WEBPACK_IMPORTED_MODULE_0__/* .findPrivate */ .x)(text)) {
        parts.push(text.slice(from, span.start), replacement(span, text.slice(span.start, span.end)));
        from = span.end;
    }
    return parts.join('') + text.slice(from);
}


/***/ }),

/***/ 47814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ sampledVersions),
/* harmony export */   WE: () => (/* binding */ unknownPrompts),
/* harmony export */   cW: () => (/* binding */ reportedAs),
/* harmony export */   y8: () => (/* binding */ comparePins)
/* harmony export */ });
/* harmony import */ var _privacy_find_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53101);
/* harmony import */ var _prompts_pin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72811);
/* harmony import */ var _reported_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60186);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88651);




/** What the place that `deployed` names has answered. */
function reportedAs(versions) {
    return { from: 'deployed', prompts: new Map([...versions].map(([prompt, version]) => [prompt, [{ version }]])) };
}
function sampledVersions(samples, asOf) {
    const { now } = (0,_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .windowsOf */ .R5)(samples, asOf);
    const prompts = new Map();
    const canBeShown = once(isReadable);
    const isName = once(isPlain);
    let [naming, unread] = [0, 0];
    for (const { at = 0, prompts: named = {} } of now) {
        let known = 0;
        for (const [prompt, version] of Object.entries(named)) {
            if (!isName(prompt) || !canBeShown(version))
                unread += 1;
            else {
                const versions = prompts.get(prompt) ?? new Map();
                const before = versions.get(version);
                versions.set(version, {
                    version,
                    samples: (before?.samples ?? 0) + 1,
                    last: Math.max(before?.last ?? 0, at),
                });
                prompts.set(prompt, versions);
                known += 1;
            }
        }
        if (known > 0)
            naming += 1;
    }
    const newestFirst = (versions) => [...versions.values()].sort((one, other) => other.last - one.last || other.samples - one.samples);
    return {
        reported: {
            from: 'samples',
            prompts: new Map([...prompts].map(([prompt, versions]) => [prompt, newestFirst(versions)])),
        },
        samples: now.length,
        naming,
        unread,
    };
}
/** Loudest first. */
const STANDINGS = ['differs', 'digest-differs', 'cannot-tell', 'as-pinned'];
/** Each prompt of a suite against what production is said to run. */
function comparePins(prompts, reported) {
    return prompts.map(({ id, pin }) => {
        const seen = reported.prompts.get(id) ?? [];
        const running = stillRunning(seen);
        const [first] = running;
        const own = { prompt: id, running, seen, ...(pin === undefined ? {} : { pin: (0,_prompts_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPin */ .fH)(pin) }) };
        if (first === undefined)
            return { ...own, state: 'not-reported' };
        if (pin === undefined)
            return { ...own, state: 'not-pinned', deployed: first.version };
        const standings = running.flatMap(({ version }) => {
            const read = (0,_reported_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReported */ .L)(version);
            return read === undefined ? [] : [{ version, standing: (0,_reported_version_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .Y)(read, pin) }];
        });
        const told = STANDINGS.flatMap((each) => standings.find(({ standing }) => standing === each) ?? [])[0];
        return { ...own, state: told?.standing ?? 'cannot-tell', deployed: told?.version ?? first.version };
    });
}
/** Ids of prompts that production reports and that are none of `known`. */
function unknownPrompts({ prompts }, known) {
    return [...prompts.keys()].filter((id) => !known.has(id));
}
const DAY = 86_400_000;
/** A version that was replaced during the week runs no more; those of a test or of a staged release run side by side. */
function stillRunning(seen) {
    const newest = seen.reduce((latest, { last = 0 }) => Math.max(latest, last), 0);
    return seen.filter(({ last = 0 }) => last > newest - DAY);
}
/** Samples may hold anything in the place of a version; what is kept can be shown. */
function isReadable(version) {
    return (0,_reported_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReported */ .L)(version) !== undefined && (0,_privacy_find_private_js__WEBPACK_IMPORTED_MODULE_0__/* .findPrivate */ .x)(version).length === 0;
}
function isPlain(id) {
    return /^[\w.+-]{1,100}$/.test(id) && (0,_privacy_find_private_js__WEBPACK_IMPORTED_MODULE_0__/* .findPrivate */ .x)(id).length === 0;
}
/** Thousands of samples name the same few. */
function once(test) {
    const known = new Map();
    return (text) => {
        const answer = known.get(text) ?? test(text);
        known.set(text, answer);
        return answer;
    };
}


/***/ }),

/***/ 60186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseReported),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72811);

/** Reads `5`, `5@sha256:9f2c1e07ab34` or `sha256:9f2c1e07ab34`; `undefined` where it is none of these. */
function parseReported(text) {
    return (0,_prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePin */ .N3)(text) ?? (_prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION_LABEL */ .Qu.test(text) ? { version: text } : undefined);
}
/** The text decides where both name one, whatever the labels say; else the labels do. */
function standingOf(reported, pin) {
    const sameLabel = reported.version === undefined || pin.version === undefined
        ? undefined
        : plainLabel(reported.version) === plainLabel(pin.version);
    if (reported.digest !== undefined) {
        if (reported.digest.startsWith(pin.digest) || pin.digest.startsWith(reported.digest))
            return 'as-pinned';
        return sameLabel === true ? 'digest-differs' : 'differs';
    }
    if (sameLabel === undefined)
        return 'cannot-tell';
    return sameLabel ? 'as-pinned' : 'differs';
}
/** `v5` is what others call 5. */
function plainLabel(label) {
    return label.replace(/^v(?=\d)/i, '');
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

/***/ 76964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ finding)
/* harmony export */ });
/** A finding with its key filled in: the same rule, suite and subject give the same key from run to run. */
function finding(rule, { level }, parts) {
    const key = [rule, parts.suite, parts.subject].join(':');
    return { rule, level, key, ...parts };
}


/***/ }),

/***/ 71208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ deployedFindings)
/* harmony export */ });
/* harmony import */ var _config_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29388);
/* harmony import */ var _production_deployed_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47814);
/* harmony import */ var _production_reported_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60186);
/* harmony import */ var _prompts_pin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72811);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97532);
/* harmony import */ var _make_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76964);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4231);







/** What production runs of a suite's prompts where that is not what the suite is pinned to, as the config grades it. */
function deployedFindings(suite, reported, { config, locate }) {
    return deployedDiffers({ suite, locate, reported }, (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOptions */ .j)(config, 'pin/deployed-differs'));
}
/** Production runs another version than the pin: what is measured here is not what people get there. */
function deployedDiffers({ suite, locate, reported }, options) {
    return (0,_production_deployed_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePins */ .y8)(suite.prompts, reported).flatMap((compared) => {
        const { prompt, state, deployed = '' } = compared;
        const entry = suite.prompts.find(({ id }) => id === prompt);
        if (entry?.pin === undefined || (state !== 'differs' && state !== 'digest-differs'))
            return [];
        const what = state === 'digest-differs' ? relabelled(deployed, (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(entry)) : moved(deployed, (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(entry));
        return (0,_make_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .g)('pin/deployed-differs', options, {
            suite: suite.name,
            subject: prompt,
            location: locate(['suites', suite.name, 'prompts', prompt, 'pin']),
            message: `${subjectOf(compared)} ${what}, the suite is pinned to ${nameOf(entry.pin)}`,
            evidence: [`pin: ${(0,_prompts_pin_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPin */ .fH)(entry.pin)}`, ...compared.seen.slice(0, MOST_VERSIONS).map(evidenceOf)],
            fix: `Deploy the pinned version, or bring what is deployed into ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(entry)} and look at the cases that cover \`${prompt}\` before \`npx evalgap pin\`.`,
        });
    });
}
const MOST_VERSIONS = 4;
/** `production runs`, or how much of it does where several versions run side by side. */
function subjectOf({ running, deployed }) {
    const own = running.find(({ version }) => version === deployed);
    if (own?.samples === undefined || running.length === 1)
        return 'production runs';
    const all = running.reduce((sum, { samples = 0 }) => sum + samples, 0);
    return `production runs, for ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(own.samples)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(all, 'sample')} of the versions now in use,`;
}
function moved(deployed, file) {
    return `${nameOf((0,_production_reported_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReported */ .L)(deployed) ?? { version: deployed })} of ${file}`;
}
function relabelled(deployed, file) {
    const { version = '', digest = '' } = (0,_production_reported_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReported */ .L)(deployed) ?? {};
    return `another text of ${file} (sha256:${digest.slice(0, 12)}) under the same label ${version}`;
}
function nameOf({ version, digest = '' }) {
    return version === undefined ? `sha256:${digest.slice(0, 12)}` : `version ${version}`;
}
function evidenceOf({ version, samples, last }) {
    if (samples === undefined || last === undefined)
        return `production: ${version}`;
    return `production: ${version} in ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(samples, 'sample')}, last on ${new Date(last).toISOString().slice(0, 10)}`;
}


/***/ }),

/***/ 4231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   qU: () => (/* binding */ placeOfPin)
/* harmony export */ });
/* harmony import */ var _prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72811);

function readEntries({ suite, readings }) {
    return suite.prompts.flatMap((entry) => {
        const reading = readings.get(entry.id);
        return reading?.state === 'read' ? { entry, prompt: reading.prompt } : [];
    });
}
/** Where a prompt's pin stands in the config; where it has none, its entry. */
function placeOfPin({ suite, locate }, id) {
    return locate(['suites', suite.name, 'prompts', id, 'pin']);
}
/** `prompts/triage.md`, or the region of a source file. */
function fileOf({ path, region }) {
    return region === undefined ? `\`${path}\`` : `region \`${region}\` of \`${path}\``;
}
/** `5@sha256:77ab01c3d2e4`, as a pin of the prompt would read. */
function stampOf(prompt) {
    return (0,_prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPin */ .fH)((0,_prompts_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .pinOf */ .nZ)(prompt));
}


/***/ }),

/***/ 50066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   qU: () => (/* binding */ bySubject)
/* harmony export */ });
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11113);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99904);


/** A waiver holds through its last day. */
function isOver({ until }, today) {
    return until !== undefined && until < today;
}
function covers({ rule, subject }, finding) {
    return finding.rule === rule && finding.subject === subject;
}
/** Waivers of the same finding are one subject, in the order in which each is first named. */
function bySubject(waivers) {
    const groups = new Map();
    for (const waiver of waivers) {
        const group = groups.get(subjectOf(waiver));
        if (group === undefined)
            groups.set(subjectOf(waiver), [waiver]);
        else
            group.push(waiver);
    }
    return [...groups.values()];
}
/** What a finding about a waiver is about: `pin/outdated of triage`. */
function subjectOf({ rule, subject }) {
    return `${rule} of ${subject}`;
}
function waiverWords({ rule, subject }) {
    return `the waiver of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(rule)} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(subject))}`;
}


/***/ }),

/***/ 44566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   rg: () => (/* binding */ waived)
/* harmony export */ });
/* harmony import */ var _config_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29388);
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83012);
/* harmony import */ var _policy_waivers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50066);



const LOUDNESS = { error: 0, warning: 1, note: 2, off: 3 };
/** The findings that no waiver covers on this day, loudest first. A waiver holds through its last day, in UTC. */
function standing(findings, policy, now) {
    const waiverOf = waiversInForce(policy, now);
    return findings
        .filter((finding) => waiverOf(finding) === undefined)
        .toSorted((one, other) => LOUDNESS[one.level] - LOUDNESS[other.level] || (one.key < other.key ? -1 : 1));
}
/** The other findings, each once, by their keys. */
function waived(findings, policy, now) {
    const waiverOf = waiversInForce(policy, now);
    const byKey = new Map();
    for (const finding of findings) {
        const waiver = waiverOf(finding);
        if (waiver !== undefined)
            byKey.set(finding.key, { ...waiver, suite: finding.suite });
    }
    return [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}
function waiversInForce({ waivers }, now) {
    const today = (0,_values_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(now);
    const inForce = waivers.filter((waiver) => !(0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(waiver, today));
    return (finding) => inForce.find((waiver) => (0,_policy_waivers_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(waiver, finding));
}
/** The findings that fail the check. A level only shows or silences: one that is off fails all the same. */
function failing(findings, failOn) {
    return findings.filter(({ rule }) => (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c)(rule, failOn));
}


/***/ }),

/***/ 99904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
const MOST_IDS = 10;
/** Data within a sentence; its own backticks would end the quotation. */
function quoted(text) {
    return `\`${text.replaceAll('`', "'")}\``;
}
/** The first few, and how many more there are. */
function someOf(ids) {
    const shown = ids.slice(0, MOST_IDS).map(quoted).join(', ');
    const rest = ids.length - MOST_IDS;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
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

/***/ 31964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ onFirstInterrupt),
/* harmony export */   cf: () => (/* binding */ onExit)
/* harmony export */ });
/* unused harmony export withCleanup */
const PHASES = ['flush', 'stop', 'remove'];
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
const entries = new Set();
let ending;
/**
 * Has `run` called when this process ends by any path but SIGKILL: the end of the program, an uncaught error,
 * SIGINT (exit code 130), SIGTERM (143). Nothing is waited for on those paths, so `run` is synchronous.
 * The returned function takes the entry back once its work has been done in the ordinary way.
 */
function onExit(phase, run) {
    const entry = { phase, run };
    if (entries.size === 0)
        listen();
    entries.add(entry);
    return () => {
        if (entries.delete(entry) && entries.size === 0)
            unlisten();
    };
}
/** Runs `body`, then `run` exactly once: after the end, after an error, or when the process ends before either. */
async function withCleanup(phase, run, body) {
    const release = onExit(phase, run);
    try {
        return await body();
    }
    finally {
        release();
        run();
    }
}
let atInterrupt;
/**
 * Has the first SIGINT call `run` instead of ending this process, for work of which a part is worth having; the next
 * one ends it. The returned function takes that back.
 */
function onFirstInterrupt(run) {
    atInterrupt = run;
    const release = onExit('flush', () => { });
    return () => {
        atInterrupt = undefined;
        release();
    };
}
function listen() {
    process.on('exit', runAll);
    for (const signal of Object.keys(SIGNALS))
        process.on(signal, endBySignal);
}
function unlisten() {
    process.off('exit', runAll);
    for (const signal of Object.keys(SIGNALS))
        process.off(signal, endBySignal);
}
/** Without our listener the next signal has its default effect: a second Ctrl-C ends the process at once. */
function endBySignal(signal) {
    if (signal === 'SIGINT' && atInterrupt !== undefined) {
        const run = atInterrupt;
        atInterrupt = undefined;
        run();
        return;
    }
    ending = signal;
    for (const name of Object.keys(SIGNALS))
        process.off(name, endBySignal);
    process.exit(SIGNALS[signal]);
}
function runAll() {
    for (const phase of PHASES) {
        // Newest first: what was built on something else goes before it.
        for (const entry of [...entries].reverse()) {
            if (entry.phase !== phase)
                continue;
            entries.delete(entry);
            try {
                entry.run(ending);
            }
            catch {
                // The others still have to be put in order, and nobody is left to be told.
            }
        }
    }
}


/***/ }),

/***/ 96641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ startGroup),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _cleanup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31964);



const GRACE_MS = 1_000;
/** How long output may still come after the leader ended, when something outside the group holds its pipes. */
const DRAIN_MS = 500;
/**
 * Starts a command without a shell. A name without a slash is looked up on the child's PATH, one with a slash
 * from `cwd`. Whatever ends this process also ends the group.
 */
function startGroup(argv, options, handlers) {
    const [command = '', ...args] = argv;
    let child;
    try {
        child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { cwd: options.cwd, env: { ...options.env }, detached: true, stdio: 'pipe' });
    }
    catch (error) {
        return neverStarted({ kind: 'not-started', reason: startFailure(error, command, options.cwd) }, handlers);
    }
    const release = (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_2__/* .onExit */ .cf)('stop', () => killGroup(child.pid, 'SIGKILL'));
    const ended = new Promise((resolve) => {
        let end;
        const settle = (how) => {
            if (end !== undefined)
                return;
            end = how;
            release();
            handlers.ended(how);
            resolve(how);
        };
        child.once('error', (error) => {
            if (child.pid === undefined) {
                settle({ kind: 'not-started', reason: startFailure(error, command, options.cwd) });
            }
        });
        child.once('exit', (code, signal) => {
            // The leader is gone: nobody is left to read what its own children would still answer.
            killGroup(child.pid, 'SIGKILL');
            const how = signal === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'signalled', signal: signal };
            const drain = setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
                settle(how);
            }, DRAIN_MS);
            child.once('close', () => {
                clearTimeout(drain);
                settle(how);
            });
        });
    });
    child.stdout.on('data', handlers.stdout);
    child.stderr.on('data', handlers.stderr);
    child.stdin.on('error', handlers.stdinClosed);
    return {
        write: (text) => void child.stdin.write(text),
        closeInput: () => void child.stdin.end(),
        async stop(graceMs = GRACE_MS) {
            killGroup(child.pid, 'SIGTERM');
            const last = setTimeout(() => killGroup(child.pid, 'SIGKILL'), graceMs);
            await ended;
            clearTimeout(last);
        },
        ended,
    };
}
const MAX_OUTPUT = 64 << 20;
const STDERR_KEPT = 64 << 10;
/** Runs a command to its end, its whole group included. Never rejects: every way to end is in the result. */
async function runCommand(argv, options) {
    const limit = options.maxOutput ?? MAX_OUTPUT;
    const stdout = [];
    let size = 0;
    let stderr = Buffer.alloc(0);
    let cutShort;
    const cut = (why) => {
        cutShort ??= why;
        void group.stop();
    };
    const group = startGroup(argv, options, {
        stdout(chunk) {
            if (cutShort !== undefined)
                return;
            size += chunk.length;
            if (size > limit)
                cut('too-much-output');
            else
                stdout.push(chunk);
        },
        stderr(chunk) {
            stderr = Buffer.concat([stderr, chunk]).subarray(-STDERR_KEPT);
        },
        stdinClosed() { },
        ended() { },
    });
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => cut('timed-out'), options.timeoutMs);
    if (options.input !== undefined)
        group.write(options.input);
    group.closeInput();
    const end = await group.ended;
    clearTimeout(timer);
    return {
        ...(cutShort === undefined ? end : { kind: cutShort }),
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: stderr.toString('utf8'),
    };
}
/** Sends a signal to every process of a group; nothing happens when it is gone. */
function killGroup(leader, signal) {
    if (leader === undefined)
        return;
    try {
        // Windows has no process groups: there the child alone is ended.
        process.kill(process.platform === 'win32' ? leader : -leader, signal);
    }
    catch {
        // Gone already, or not ours to signal any more.
    }
}
function neverStarted(end, handlers) {
    const ended = Promise.resolve(end);
    void ended.then(handlers.ended);
    return { write() { }, closeInput() { }, stop: async () => { }, ended };
}
/** In words: the operating system says "not found" of a command and of its folder alike. */
function startFailure(error, command, cwd) {
    const { code, message } = error;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd))
        return `the working directory ${cwd} does not exist`;
    if (code === 'ENOENT') {
        const where = command.includes('/') ? `from ${cwd}` : 'on PATH';
        return `${command} was not found ${where} (or the interpreter named in its first line was not)`;
    }
    if (code === 'EACCES')
        return `${command} is not executable`;
    return message;
}


/***/ })

};
