export const id = 744;
export const ids = [744];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


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







function renderExplanationText({ page }, { columns = 80, style = terminal/* PLAIN */.tZ } = {}) {
    return pageToTerminal(page, columns, style);
}
function explanationJson({ id, level, says, page }) {
    return (0,json/* printJson */.Q2)({ version: 1, rule: id, level, says, page });
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
        rules: rules.map(({ id, level, says }) => ({ rule: id, level, says })),
    });
}
function ruleBlocks(rules) {
    const [first] = rules;
    const example = first === undefined ? 'RULE' : first.id;
    const groups = new Set(rules.map(({ id }) => (0,rule_ids/* groupOf */.F8)(id))).size;
    return [
        (0,blocks/* table */.tp)([(0,blocks/* leftColumn */.Cd)('rule'), (0,blocks/* leftColumn */.Cd)('level'), (0,blocks/* leftColumn */.Cd)('says')], rules.map(({ id, level, says }) => [(0,words/* words */.aL) `${(0,words/* code */.aY)(id)}`, (0,words/* words */.aL) `${level}`, (0,words/* words */.aL) `${says}`])),
        (0,blocks/* paragraph */.FY)(groups > 1
            ? (0,words/* words */.aL) `For one of them: ${(0,words/* code */.aY)(`evalgap explain ${example}`)}, for a group of them: ${(0,words/* code */.aY)(`evalgap explain ${(0,rule_ids/* groupOf */.F8)(example)}`)}.`
            : (0,words/* words */.aL) `For one of them: ${(0,words/* code */.aY)(`evalgap explain ${example}`)}.`),
    ];
}

// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/system/scratch.js
var scratch = __webpack_require__(7418);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
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
    const explained = { ...rule, page: await pageOf(rule.id) };
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderExplanationText(explained, (0,output/* textOptions */.aW)(world)),
        markdown: () => explained.page,
        json: () => explanationJson(explained),
        findings: [],
    });
}
async function listRules(world, options, rules) {
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
    const release = (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_5__/* .onExit */ .cf)('remove', drop);
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


/***/ })

};
