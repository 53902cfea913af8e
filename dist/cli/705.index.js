export const id = 705;
export const ids = [705];
export const modules = {

/***/ 28704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ namesFiles),
/* harmony export */   F1: () => (/* binding */ coversFile),
/* harmony export */   Tz: () => (/* binding */ callsIn),
/* harmony export */   Xq: () => (/* binding */ resolveCovers),
/* harmony export */   xr: () => (/* binding */ coversResolver)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _config_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97147);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13075);



/**
 * What a case keeps watch over. An entry with `/` or `*` is a path or glob, else the id of a prompt, else the name of
 * a tool; where no file is meant, a tool may have a slash in its name. A case that does not say covers every prompt of
 * the suite and the tools it expects to be called.
 */
function resolveCovers(found, coverable) {
    return coversResolver(coverable)(found);
}
/** The same for many cases: what an entry stands for is looked up once. */
function coversResolver({ promptIds, tools, toolSteps, files }) {
    const [prompts, named, isFile] = [new Set(promptIds), new Set(tools), fileTest(files)];
    const lookUp = (entry) => {
        if (namesFiles(entry) && isFile(entry))
            return 'paths';
        if (prompts.has(entry))
            return 'prompts';
        return named.has(entry) ? 'tools' : undefined;
    };
    const known = new Map();
    const kindOf = (entry) => {
        const kind = known.get(entry) ?? lookUp(entry) ?? 'unknown';
        known.set(entry, kind);
        return kind;
    };
    return ({ covers, expect }) => {
        if (covers === undefined) {
            const called = toolSteps.flatMap((step) => calledTools(expect.get(step)));
            return { prompts: promptIds, tools: [...new Set(called)], paths: [], unknown: [] };
        }
        const of = (kind) => covers.filter((entry) => kindOf(entry) === kind);
        return { prompts: of('prompts'), tools: of('tools'), paths: of('paths'), unknown: of('unknown') };
    };
}
/** An operation that has no id of its own is named like a request, `GET /orders/{id}`: its slash is no folder's. */
function namesFiles(entry) {
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isPath */ .uf)(entry) && !/^[A-Z]+ \//.test(entry);
}
/** Whether a file of the repository is one that a path or glob of `covers` stands for. */
function coversFile(entry) {
    const path = (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(entry);
    if (isLiteral(path))
        return (file) => file === path;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(path, { dot: true });
    return (file) => file === path || matches(file);
}
function fileTest(files) {
    if (files === undefined)
        return () => true;
    const known = new Set(files);
    return (entry) => known.has((0,_config_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(entry)) || (!isLiteral(entry) && files.some(coversFile(entry)));
}
function isLiteral(path) {
    return /^[\w\s./-]*$/.test(path);
}
function calledTools(expected) {
    return callsIn(expected).map(({ name }) => name);
}
/** The calls in what is expected of a step that is scored by them. Without `arguments`, any will do. */
function callsIn(expected) {
    if (!Array.isArray(expected))
        return [];
    return expected.flatMap((call) => {
        const name = typeof call === 'object' && call !== null && 'name' in call ? call.name : undefined;
        if (typeof name !== 'string')
            return [];
        return [{ name, ...(isWithArguments(call) ? { arguments: call.arguments } : {}) }];
    });
}
function isWithArguments(call) {
    return typeof call === 'object' && call !== null && Object.hasOwn(call, 'arguments');
}


/***/ }),

/***/ 49445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The known word a reader most likely meant, or none when nothing comes close. */
function nearest(word, known) {
    const bare = squeeze(word);
    const allowed = Math.max(1, Math.floor(bare.length * 0.4));
    let best;
    let least = allowed + 1;
    for (const candidate of known) {
        const steps = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(bare, squeeze(candidate));
        if (steps < least)
            [best, least] = [candidate, steps];
    }
    return best ?? known.find((candidate) => containsWord(squeeze(candidate), bare));
}
/** `outdated` for `pin/outdated`, `set/dup` for `set/duplicate`. */
function containsWord(candidate, word) {
    return word.length >= 4 && (candidate.startsWith(word) || candidate.endsWith(`/${word}`));
}
/** `failOn`, `fail_on` and `fail-on` are the same word. */
function squeeze(word) {
    return word.slice(0, 100).toLowerCase().replace(/[-_ ]/g, '');
}


/***/ }),

/***/ 97147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   a9: () => (/* binding */ pathFault),
/* harmony export */   qb: () => (/* binding */ normalisePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);


const FILE = 'the path of one file in the repository, relative to the folder of the config file';
const GLOB = 'a glob inside the repository, relative to the folder of the config file';
const MOST_STARS = 8;
const LONGEST = 500;
/** What is wrong with a path of one file as written in the config. */
function pathFault(path) {
    const fault = placeFault(path, FILE);
    if (fault !== undefined)
        return fault;
    if (path.includes('*'))
        return { expected: FILE, remedy: 'Name one file: a glob has no place here.' };
    if (path.endsWith('/'))
        return { expected: FILE, remedy: 'Name a file in that folder.' };
    return undefined;
}
/**
 * What is wrong with a glob as written in the config. Parentheses would reach the matcher as a regular expression,
 * and with many stars matching takes exponential time: both are refused, since a config may come from anybody.
 */
function globFault(glob) {
    const fault = placeFault(glob, GLOB);
    if (fault !== undefined)
        return fault;
    if (glob.endsWith('/'))
        return { expected: GLOB, remedy: `Write ${glob}** for everything in that folder.` };
    if (glob.startsWith('!'))
        return { expected: GLOB, remedy: 'Name what belongs to it: nothing can be taken out again.' };
    if (/[()]/.test(glob))
        return { expected: `${GLOB}, without parentheses`, remedy: 'Write {a,b} for a choice, ? for one character.' };
    if (glob.split(/\*+/).length - 1 > MOST_STARS)
        return { expected: `${GLOB}, with at most ${MOST_STARS} stars`, remedy: 'Write several globs.' };
    const bracket = bracketFault(glob);
    return bracket === undefined ? undefined : { expected: GLOB, remedy: bracket };
}
/** `./a//b` as git names it, `a/b`. */
function normalisePath(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
}
function placeFault(path, expected) {
    if (path.trim() === '')
        return { expected };
    if (path.length > LONGEST)
        return { expected: `${expected}, of at most ${LONGEST} characters` };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    if (/[\u0000-\u001f\u007f]/.test(path))
        return { expected: `${expected}, without control characters` };
    if (path.includes('\\'))
        return { expected, remedy: 'Write / between folders; a backslash has no meaning here.' };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
        return { expected, remedy: 'A URL has no place here.' };
    if (/^(?:\/|~|[a-z]:)/i.test(path))
        return { expected, remedy: 'Leave out what leads there from the root.' };
    if (path.split('/').includes('..'))
        return { expected, remedy: 'Leave out "..": nothing outside the repository is read.' };
    if (normalisePath(path).replace(/\/$/, '') === '.')
        return { expected, remedy: 'Write ** where the whole tree is meant.' };
    return undefined;
}
function bracketFault(glob) {
    const [opened, closed] = [glob.split('{').length, glob.split('}').length];
    if (closed > opened)
        return 'Add the missing "{".';
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(glob, { strictBrackets: true });
        return undefined;
    }
    catch (error) {
        const [, side = 'closing', bracket = ']'] = /Missing (opening|closing): "(.)"/.exec(String(error)) ?? [];
        return `Add the missing ${side} "${bracket}".`;
    }
}


/***/ }),

/***/ 91744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/config/rule-ids.js
var rule_ids = __webpack_require__(51902);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/lines.js
var report_lines = __webpack_require__(36812);
;// CONCATENATED MODULE: ./build/report/page.js

/** A page of the documents, as Markdown of ours, for a terminal: rewrapped, with links by their text alone. */
function pageToTerminal(page, columns, style) {
    return blocksOf(page)
        .map((lines) => blockToTerminal(lines, columns, style))
        .join('\n\n');
}
/** Runs of lines between blank ones; a fenced text is one whatever stands in it. */
function blocksOf(page) {
    const blocks = [];
    let fenced = false;
    let open = false;
    for (const line of page.trimEnd().split('\n')) {
        const isFence = line.startsWith('```');
        if (!fenced && line.trim() === '') {
            open = false;
            continue;
        }
        if (open && (fenced || !isFence))
            blocks.at(-1)?.push(line);
        else
            blocks.push([line]);
        open = !(isFence && fenced);
        if (isFence)
            fenced = !fenced;
    }
    return blocks;
}
function blockToTerminal(lines, columns, style) {
    const [first = ''] = lines;
    if (first.startsWith('```'))
        return lines
            .slice(1, -1)
            .map((line) => style.dim(`    ${line}`))
            .join('\n');
    if (first.startsWith('#'))
        return style.strong(first.replace(/^#+ /, ''));
    if (first.startsWith('|'))
        return lines.join('\n');
    return itemsOf(lines)
        .map(({ label, text }) => (0,report_lines/* hang */.lG)(label, (0,report_lines/* wrap */.LV)(pieces(text, style), columns - label.length)))
        .join('\n');
}
/** A line that is no item of its own goes on with the one before. */
function itemsOf(lines) {
    const items = [];
    for (const line of lines) {
        const [, label = '', text = ''] = /^\s*((?:-|\d+\.) )?(.*)$/.exec(line) ?? [];
        const before = items.at(-1);
        if (before === undefined || label !== '')
            items.push({ label, text });
        else
            items[items.length - 1] = { label: before.label, text: `${before.text} ${text.trim()}` };
    }
    return items;
}
function pieces(text, style) {
    const withoutTargets = text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
    return withoutTargets
        .split(/(`[^`]+`)/)
        .filter((part) => part !== '')
        .map((part) => ({ text: part, style: part.startsWith('`') ? style.code : same }));
}
function same(text) {
    return text;
}

// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/explanation.js







function renderExplanationText(rule, { columns = 80, style = terminal/* PLAIN */.tZ } = {}) {
    const { page } = rule;
    return page === undefined ? (0,terminal/* toTerminal */.yw)(withoutPage(rule), columns, style) : pageToTerminal(page, columns, style);
}
function renderExplanation(rule) {
    return rule.page ?? (0,markdown/* toMarkdown */.l)(withoutPage(rule));
}
/** `page` is null for a rule that this version does not look for. */
function explanationJson({ id, level, says, page = null, }) {
    return (0,json/* printJson */.Q2)({ version: 1, rule: id, level, says, page });
}
function withoutPage({ id, level, says }) {
    return [
        (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `${(0,words/* code */.aY)(id)}`),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${says}`),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `This version of Evalgap does not look for it. Default level: ${(0,words/* code */.aY)(level)}.`),
    ];
}
/** Rules with what a finding of each says. */
function renderRulesText(rules, { columns = 80, style = terminal/* PLAIN */.tZ } = {}) {
    return (0,terminal/* toTerminal */.yw)(ruleBlocks(rules), columns, style);
}
function renderRules(rules) {
    return (0,markdown/* toMarkdown */.l)(ruleBlocks(rules));
}
function rulesJson(rules) {
    return (0,json/* printJson */.Q2)({
        version: 1,
        rules: rules.map(({ id, level, says, isMeasured }) => ({ rule: id, level, says, measured: isMeasured })),
    });
}
function ruleBlocks(rules) {
    const [first] = rules;
    const example = first === undefined ? 'RULE' : first.id;
    const groups = new Set(rules.map(({ id }) => (0,rule_ids/* groupOf */.F8)(id))).size;
    return [
        (0,blocks/* table */.tp)([(0,blocks/* leftColumn */.Cd)('rule'), (0,blocks/* leftColumn */.Cd)('level'), (0,blocks/* leftColumn */.Cd)('says')], rules.map(({ id, level, says, isMeasured }) => {
            return [(0,words/* words */.aL) `${(0,words/* code */.aY)(id)}`, (0,words/* words */.aL) `${level}`, (0,words/* words */.aL) `${says}${isMeasured ? '' : ' (not looked for yet)'}`];
        })),
        (0,blocks/* paragraph */.FY)(groups > 1
            ? (0,words/* words */.aL) `For one of them: ${(0,words/* code */.aY)(`evalgap explain ${example}`)}, for a group of them: ${(0,words/* code */.aY)(`evalgap explain ${(0,rule_ids/* groupOf */.F8)(example)}`)}.`
            : (0,words/* words */.aL) `For one of them: ${(0,words/* code */.aY)(`evalgap explain ${example}`)}.`),
    ];
}

// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/system/scratch.js
var scratch = __webpack_require__(7418);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/measured-rules.js
var measured_rules = __webpack_require__(13999);
// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
;// CONCATENATED MODULE: ./build/jobs/explain.js









/** The page of a rule, or what the rules of a group or all of them say. Needs no config. */
async function explain(world, options, [name]) {
    const rule = name === undefined ? undefined : (0,rule_ids/* findRule */.Il)(name);
    if (rule !== undefined)
        await explainRule(world, options, rule);
    else
        await listRules(world, options, rulesOf(name));
    return 0;
}
async function explainRule(world, options, rule) {
    const explained = { ...rule, ...((0,measured_rules/* isMeasured */.V)(rule.id) ? { page: await pageOf(rule.id) } : {}) };
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderExplanationText(explained, (0,output/* textOptions */.aW)(world)),
        markdown: () => renderExplanation(explained),
        json: () => explanationJson(explained),
        findings: [],
    });
}
async function listRules(world, options, listed) {
    const rules = listed.map((rule) => ({ ...rule, isMeasured: (0,measured_rules/* isMeasured */.V)(rule.id) }));
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderRulesText(rules, (0,output/* textOptions */.aW)(world)),
        markdown: () => renderRules(rules),
        json: () => rulesJson(rules),
        findings: [],
    });
}
function rulesOf(group) {
    if (group === undefined)
        return rule_ids/* RULES */.y0;
    if (rule_ids/* RULE_GROUPS */.Ky.includes(group))
        return rule_ids/* RULES */.y0.filter(({ id }) => (0,rule_ids/* groupOf */.F8)(id) === group);
    const meant = (0,nearest/* nearest */.p)(group, [...rule_ids/* RULES */.y0.map(({ id }) => id), ...rule_ids/* RULE_GROUPS */.Ky]);
    throw new problem/* CouldNotCheck */.xy({
        message: `there is no rule ${JSON.stringify(group)}`,
        expected: `a rule such as pin/outdated, or one of the groups ${rule_ids/* RULE_GROUPS */.Ky.join(', ')}`,
        remedy: meant === undefined ? 'Call it without a name for all of them' : `Did you mean ${meant}?`,
    });
}
/** The pages are shipped with the program, wherever it is called from. */
async function pageOf(id) {
    const file = `${id.replace('/', '-')}.md`;
    const folder = await (0,scratch/* shippedFolder */.Ou)((0,external_node_path_.join)('docs', 'rules'));
    const page = folder === undefined ? undefined : await (0,files/* readText */.yR)((0,external_node_path_.join)(folder, file));
    if (page !== undefined)
        return page;
    throw new problem/* CouldNotCheck */.xy({ message: `the page of ${id} was not shipped with this copy of Evalgap` });
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

/***/ 2546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ normaliseText),
/* harmony export */   y: () => (/* binding */ withoutLeadingLines)
/* harmony export */ });
/**
 * One text for all that editors and checkouts may do to a file without anybody meaning it: Unicode NFC, LF line ends,
 * no byte order mark, no blanks or tabs at the end of a line, exactly one line feed at the end of the text. A text
 * without anything but line ends becomes empty.
 */
function normaliseText(text) {
    const lines = text
        .replace(/^\uFEFF+/, '')
        .replace(/\r\n?/g, '\n')
        .normalize('NFC');
    // Looking behind keeps a long run of blanks inside a line from being tried from each of its characters.
    return endOnce(lines.replace(/(?<![ \t])[ \t]+$/gm, ''));
}
/** Drops blank lines at the start of a text that is already normalised. */
function withoutLeadingLines(text) {
    let start = 0;
    while (text[start] === '\n')
        start++;
    return text.slice(start);
}
function endOnce(text) {
    let end = text.length;
    while (end > 0 && text[end - 1] === '\n')
        end--;
    return end === 0 ? '' : `${text.slice(0, end)}\n`;
}


/***/ }),

/***/ 72811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ parsePin),
/* harmony export */   Qu: () => (/* binding */ VERSION_LABEL),
/* harmony export */   fH: () => (/* binding */ formatPin),
/* harmony export */   l2: () => (/* binding */ matchesPin),
/* harmony export */   nZ: () => (/* binding */ pinOf)
/* harmony export */ });
/** How many hexadecimal digits of the digest `evalgap pin` writes: 48 bits, far beyond chance. */
const PINNED_DIGITS = 12;
/** What a version label may be made of, so that a pin splits in one way only. */
const VERSION_LABEL = /^[A-Za-z0-9._+-]{1,64}$/;
const PIN = /^(?:([^@]+)@)?sha256:([0-9a-fA-F]{12,64})$/;
/** Reads a pin as written in the config; `undefined` when it is none. Upper-case digits become lower-case. */
function parsePin(text) {
    const [, version, digest] = PIN.exec(text) ?? [];
    if (digest === undefined)
        return undefined;
    if (version !== undefined && !VERSION_LABEL.test(version))
        return undefined;
    return { ...(version === undefined ? {} : { version }), digest: digest.toLowerCase() };
}
/** The text of a pin; `parsePin` reads it back to an equal one. */
function formatPin({ version, digest }) {
    return `${version === undefined ? '' : `${version}@`}sha256:${digest}`;
}
/** The pin a suite would be given if it were written for the prompt as it stands now. */
function pinOf({ version, digest }) {
    return { ...(version === undefined ? {} : { version }), digest: digest.slice(0, PINNED_DIGITS) };
}
/** Whether the prompt's text and behaviour are the pinned ones, whatever the version labels say. */
function matchesPin({ digest }, pin) {
    return digest.startsWith(pin.digest);
}


/***/ }),

/***/ 7549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   c: () => (/* binding */ messagesOf)
/* harmony export */ });
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2546);

/** Messages with a role, their content a text, a list of parts or absent. Keys beside those two count as they are. */
function messagesOf(value) {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isMessage))
        return undefined;
    const messages = value;
    return {
        content: messages.map((message) => ({ ...message, ...normalisedContent(message) })),
        texts: messages.map(({ content }) => (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseText */ .a)(textOf(content))).filter((text) => text !== ''),
    };
}
function isMessage(value) {
    if (!isObject(value) || typeof value.role !== 'string')
        return false;
    const { content } = value;
    return content === undefined || content === null || typeof content === 'string' || Array.isArray(content);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function normalisedContent({ content }) {
    return typeof content === 'string' ? { content: (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseText */ .a)(content) } : {};
}
/** Parts as chat interfaces take them: texts, and images and the like that have none. */
function textOf(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return '';
    return content.map((part) => (isObject(part) && typeof part.text === 'string' ? part.text : '')).join('\n');
}


/***/ }),

/***/ 31964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ onExit)
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

/***/ 21582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ isPlainOrAbsent),
/* harmony export */   Ys: () => (/* binding */ differingFiles),
/* harmony export */   bx: () => (/* binding */ linkFolder),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Whether something stands at a path, be it a file, a folder or a link. */
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined)) !== undefined;
}
/** Whether a folder may be made or used here without following a link. */
async function isPlainOrAbsent(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    return stat === undefined || stat.isDirectory();
}
/** Makes `path` a link to the folder `target`. */
async function linkFolder(target, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(target, path, 'junction');
}
/** Names of those files that are not byte for byte the same in two folders, absent on one side included. */
async function differingFiles(names, one, other) {
    const pairs = await Promise.all(names.map(async (name) => [name, await bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, name)), await bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(other, name))]));
    return pairs.filter(([, a, b]) => a !== b).map(([name]) => name);
}
async function bytesOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'latin1').catch(() => undefined);
}


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ scratchFolder),
/* harmony export */   Ou: () => (/* binding */ shippedFolder),
/* harmony export */   mo: () => (/* binding */ copyFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var _cleanup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31964);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21582);







async function scratchFolder(prefix) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), prefix)));
    const drop = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    const release = (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_5__/* .onExit */ .c)('remove', drop);
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, to, { recursive: true, filter: (path) => !leaveOut.includes((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)) });
}
/** A folder that is shipped beside this program, looked for upwards from the file that is running. */
async function shippedFolder(name) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url));
    for (;;) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        if (await (0,_installed_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(candidate))
            return candidate;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
        if (above === folder)
            return undefined;
        folder = above;
    }
}


/***/ }),

/***/ 28857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ inputOf),
  s: () => (/* binding */ mergeInputs)
});

// EXTERNAL MODULE: ./build/tools/shape.js
var tools_shape = __webpack_require__(66565);
;// CONCATENATED MODULE: ./build/tools/openness.js

/** One of the branches holds, or each where it applies. */
const ALTERNATIVES = ['anyOf', 'oneOf', 'then', 'else'];
const OTHERS = ['additionalProperties', 'unevaluatedProperties'];
/** What may let in fields that are looked for nowhere. */
const NOT_FOLLOWED = new Set([
    'patternProperties',
    'prefixItems',
    'additionalItems',
    'dependencies',
    'dependentSchemas',
    '$dynamicRef',
    '$recursiveRef',
]);
const BESIDE_REFERENCE = new Set(['properties', 'required', 'allOf', ...ALTERNATIVES, ...OTHERS]);
/** Whether a schema says which fields an object has. That others are allowed unless forbidden is seldom meant. */
function listsFields(schema) {
    return (0,tools_shape/* shapeOf */.F5)((0,tools_shape/* valueAt */.fK)(schema, 'properties')) !== undefined || OTHERS.some((key) => (0,tools_shape/* valueAt */.fK)(schema, key) === false);
}
/**
 * Whether a schema lets in fields beside those it lists, as far as it shows: `written` as it stands in the file,
 * `schema` where its reference leads, `undefined` where that is not known.
 */
function letsOthersIn(written, schema) {
    const shape = (0,tools_shape/* shapeOf */.F5)(schema);
    if (shape === undefined)
        return schema !== false;
    if (schema !== written && Object.keys((0,tools_shape/* shapeOf */.F5)(written) ?? {}).some(isMoreThanReference))
        return true;
    return Object.entries(shape).some(([key, value]) => NOT_FOLLOWED.has(key) || (OTHERS.includes(key) && value !== false) || (key === 'items' && Array.isArray(value)));
}
function isMoreThanReference(key) {
    return BESIDE_REFERENCE.has(key) || NOT_FOLLOWED.has(key);
}
/** Whether a branch takes any object. One that only demands some of the fields known elsewhere takes no more of them. */
function takesAnything(branch) {
    if (listsFields(branch) || ['allOf', ...ALTERNATIVES].some((key) => (0,tools_shape/* valueAt */.fK)(branch, key) !== undefined))
        return false;
    const type = (0,tools_shape/* valueAt */.fK)(branch, 'type');
    if (type !== undefined)
        return [type].flat().includes('object');
    return (0,tools_shape/* valueAt */.fK)(branch, 'required') === undefined && (0,tools_shape/* valueAt */.fK)(branch, 'not') === undefined;
}

// EXTERNAL MODULE: ./build/tools/reference.js
var reference = __webpack_require__(61937);
;// CONCATENATED MODULE: ./build/tools/fields.js



const DEEPEST = 6;
const MOST_FIELDS = 2000;
/** Schemas looked at for one tool: a file may come from anybody, and refer to itself in any number of branches. */
const MOST_SCHEMAS = 50_000;
/** The fields that a JSON Schema knows, whatever the branch that knows them. */
function inputOf(schema, root) {
    const found = new Set();
    const seen = new Map();
    const [listed, open] = [new Set(), new Set()];
    const places = [{ schema, within: '', depth: 0, alternative: false }];
    // The list grows as it is gone through.
    for (const [index, place] of places.entries()) {
        if (index >= MOST_SCHEMAS || found.size >= MOST_FIELDS)
            break;
        const { within, alternative } = place;
        const resolved = (0,reference/* resolveReference */.s)(place.schema, root);
        if (letsOthersIn(place.schema, resolved) || (alternative && takesAnything(resolved)))
            open.add(within);
        if (listsFields(resolved))
            listed.add(within);
        const before = seen.get(resolved) ?? new Set();
        if ((0,tools_shape/* shapeOf */.F5)(resolved) === undefined || before.has(within))
            continue;
        seen.set(resolved, before.add(within));
        for (const next of placesIn(resolved, place)) {
            if (next.field !== undefined && found.size < MOST_FIELDS)
                found.add(next.field);
            if (next.depth < DEEPEST)
                places.push(next);
        }
    }
    const whole = places.length <= MOST_SCHEMAS && found.size < MOST_FIELDS;
    const closed = whole ? [...listed].filter((field) => !open.has(field)) : [];
    return { fields: [...found].sort(), closed: closed.sort() };
}
/** What is known of the same input in several places, put together. What one of them leaves open is open. */
function mergeInputs(inputs) {
    const [only] = inputs;
    if (only !== undefined && inputs.length === 1)
        return { fields: only.fields, closed: only.closed };
    const [fields, closed, open] = [new Set(), new Set(), new Set()];
    for (const input of inputs) {
        const closedHere = new Set(input.closed);
        if (!closedHere.has(''))
            open.add('');
        for (const field of closedHere)
            closed.add(field);
        for (const field of input.fields) {
            fields.add(field);
            if (!closedHere.has(field))
                open.add(field);
        }
    }
    return { fields: [...fields].sort(), closed: [...closed].filter((field) => !open.has(field)).sort() };
}
function placesIn(schema, { within, depth, alternative }) {
    const fields = Object.entries((0,tools_shape/* shapeOf */.F5)((0,tools_shape/* valueAt */.fK)(schema, 'properties')) ?? {}).map(([name, inner]) => {
        const field = depth === 0 ? name : `${within}.${name}`;
        return { schema: inner, within: field, depth: depth + 1, alternative: false, field };
    });
    const parts = PARTS.flatMap((key) => {
        const value = (0,tools_shape/* valueAt */.fK)(schema, key);
        if (value === undefined)
            return [];
        const isAlternative = ALTERNATIVES.includes(key) || (key === 'allOf' && alternative);
        return schemasIn(key, value).map((part) => ({ schema: part, within, depth, alternative: isAlternative }));
    });
    return [...fields, ...parts];
}
const PARTS = ['allOf', ...ALTERNATIVES, 'items'];
/** A list of schemas under `items` gives each place its own; see `letsOthersIn`. */
function schemasIn(key, value) {
    if (!Array.isArray(value))
        return [value];
    return key === 'items' ? [] : value;
}


/***/ }),

/***/ 61937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ resolveReference)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66565);

const LONGEST_CHAIN = 20;
/** Follows `$ref` within the same file; what lies in other files is not known. */
function resolveReference(value, root) {
    let resolved = value;
    for (let left = LONGEST_CHAIN; left > 0; left -= 1) {
        const reference = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(resolved, '$ref');
        if (typeof reference !== 'string')
            return resolved;
        if (!/^#(?:\/|$)/.test(reference))
            return undefined;
        resolved = reference
            .split('/')
            .slice(1)
            .reduce((inner, key) => stepInto(inner, unescapeKey(key)), root);
    }
    return undefined;
}
function stepInto(value, key) {
    return Array.isArray(value) && /^\d+$/.test(key) ? value[Number(key)] : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, key);
}
/** As in RFC 6901, in a URI fragment. */
function unescapeKey(key) {
    try {
        return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
    }
    catch {
        return key;
    }
}


/***/ }),

/***/ 66565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
function shapeOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** What stands under a key of an object's own; keys may come from anybody. */
function valueAt(value, key) {
    const shape = shapeOf(value);
    return shape !== undefined && Object.hasOwn(shape, key) ? shape[key] : undefined;
}
function textOf(value, key) {
    const text = valueAt(value, key);
    return typeof text === 'string' && text !== '' ? text : undefined;
}


/***/ })

};
