export const id = 269;
export const ids = [269];
export const modules = {

/***/ 44520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readJsonText)
/* harmony export */ });
/* harmony import */ var _config_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83090);

/** Parses a JSON text; `what` it is (`the line`, `the file`) becomes the subject of the message. */
function readJsonText(text, what) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { ok: false, ...faultOf(text, what, String(error)) };
    }
    const { repeated, elements } = layoutOf(text);
    if (repeated === undefined)
        return { ok: true, value, elements };
    const message = `the key ${(0,_config_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(repeated.key)} stands twice in one object`;
    return { ok: false, message, offset: repeated.offset, remedy: 'Remove one of them.' };
}
/** Walks over a text that JSON.parse has accepted. */
function layoutOf(text) {
    const open = [];
    const elements = [];
    let repeated;
    let elementAhead = false;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        if (isBlank(character))
            continue;
        if (elementAhead && character !== CLOSE_LIST)
            elements.push(at);
        elementAhead = false;
        if (character === QUOTE) {
            const end = endOfString(text, at);
            const keys = open.at(-1);
            if (keys !== undefined && isKey(text, end)) {
                const key = textOf(text.slice(at, end));
                if (keys.has(key))
                    repeated ??= { key, offset: at };
                keys.add(key);
            }
            at = end - 1;
        }
        else if (character === OPEN_OBJECT)
            open.push(new Set());
        else if (character === OPEN_LIST)
            elementAhead = open.push(undefined) === 1;
        else if (character === CLOSE_OBJECT || character === CLOSE_LIST)
            open.pop();
        else if (character === COMMA)
            elementAhead = open.length === 1 && open[0] === undefined;
    }
    return repeated === undefined ? { elements } : { elements, repeated };
}
const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
function isBlank(character) {
    return character === 0x20 || character === 0x0a || character === 0x0d || character === 0x09;
}
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end + 1;
}
/** A quote after an odd number of backslashes is part of the string. */
function isEscaped(text, quote) {
    let first = quote;
    while (text.charCodeAt(first - 1) === BACKSLASH)
        first -= 1;
    return (quote - first) % 2 === 1;
}
function isKey(text, end) {
    let at = end;
    while (isBlank(text.charCodeAt(at)))
        at += 1;
    return text.charCodeAt(at) === COLON;
}
function textOf(quoted) {
    return quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
}
function faultOf(text, what, said) {
    if (text.includes('\0'))
        return { message: `${what} holds NUL characters`, offset: text.indexOf('\0'), remedy: 'Save the file as UTF-8.' };
    if (/end of JSON input|Unterminated string/.test(said))
        return { message: `${what} ends before its JSON does`, offset: text.trimEnd().length };
    const [, position] = /at position (\d+)/.exec(said) ?? [];
    const offset = position === undefined ? unexpectedAt(text) : Number(position);
    return { message: `${what} is not JSON from here on`, offset };
}
/**
 * The engine does not say where an unexpected token stands, but a text that is cut before it fails in another way:
 * the shortest beginning that still fails like this ends with the token.
 */
function unexpectedAt(text) {
    let [clean, faulty] = [0, text.length];
    while (faulty - clean > 1) {
        const middle = Math.floor((clean + faulty) / 2);
        if (isUnexpected(text.slice(0, middle)))
            faulty = middle;
        else
            clean = middle;
    }
    return clean;
}
function isUnexpected(text) {
    try {
        JSON.parse(text);
        return false;
    }
    catch (error) {
        return String(error).includes('Unexpected token');
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

/***/ 16807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pin: () => (/* binding */ pin)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
// EXTERNAL MODULE: ./build/config/locate.js
var locate = __webpack_require__(18733);
// EXTERNAL MODULE: ./build/config/yaml-data.js
var yaml_data = __webpack_require__(12793);
;// CONCATENATED MODULE: ./build/config/pin-edits.js


/** `triage: prompts/triage.md` as path and pin: in braces, or line by line where the entries around it are. */
function expandShortForm(text, { pair, siblings }, pin) {
    const { key, value } = pair;
    if (value === null || isBlockScalar(value))
        return [];
    const [start, end] = [startWithAnchor(pair, value), value.range[1]];
    const colon = colonEnd(pair);
    const step = blockStep(text, siblings);
    if (colon === undefined || step === undefined || text.slice(colon, end).includes('\n')) {
        const path = text.slice(start, value.range[0]) + sourceInBraces(text, value);
        return [{ start, end, text: `{ path: ${path}, pin: ${JSON.stringify(pin)} }` }];
    }
    const lineEnd = endOfLine(text, end);
    const newLine = lineBreakAt(text, lineEnd) + ' '.repeat(columnOf(text, key.range[0]) + step);
    return [
        { start: colon, end: start, text: `${newLine}path: ` },
        { start: lineEnd, end: lineEnd, text: `${newLine}pin: ${JSON.stringify(pin)}` },
    ];
}
/** The pin of an entry in the long form: in place of the one that stands there, else after what stands there. */
function setPin(text, entry, pin) {
    const pair = entry.items.find(({ key }) => (0,yaml_data/* keyName */.x)(key) === 'pin');
    if (pair === undefined)
        return entry.flow === true ? appendInBraces(text, entry, pin) : appendLine(text, entry, pin);
    const { value } = pair;
    if (value === null || isBlockScalar(value) || !((0,dist/* isScalar */.jn)(value) || (0,dist/* isAlias */.Vj)(value)))
        return [];
    const [start, end] = value.range;
    if (start === end)
        return [{ start, end, text: ` ${JSON.stringify(pin)}` }];
    return [{ start, end, text: inStyleOf(value, pin) }];
}
function appendInBraces(text, { items }, pin) {
    const last = items.at(-1);
    if (last?.value == null)
        return [];
    const [start, end] = last.value.range;
    const space = text[start - 1] === ':' ? '' : ' ';
    const key = text[last.key.range[0]] === '"' ? '"pin"' : 'pin';
    return [{ start: end, end, text: `,${space}${key}:${space}${JSON.stringify(pin)}` }];
}
function appendLine(text, { items }, pin) {
    const before = items.findLast(({ value }) => value !== null && !isBlockScalar(value));
    if (before?.value == null)
        return [];
    const start = endOfLine(text, before.value.range[1]);
    const indent = ' '.repeat(columnOf(text, before.key.range[0]));
    return [{ start, end: start, text: `${lineBreakAt(text, start)}${indent}pin: ${JSON.stringify(pin)}` }];
}
function inStyleOf(value, pin) {
    const style = (0,dist/* isScalar */.jn)(value) && /^[A-Za-z0-9][A-Za-z0-9@:._+-]*$/.test(pin) ? value.type : undefined;
    if (style === 'PLAIN')
        return pin;
    return style === 'QUOTE_SINGLE' ? `'${pin}'` : JSON.stringify(pin);
}
/** Within braces a comma or bracket would end a path without quotes. */
function sourceInBraces(text, value) {
    const source = text.slice(value.range[0], value.range[1]);
    const plain = (0,dist/* isScalar */.jn)(value) && value.type === 'PLAIN';
    return plain && /[,[\]{}]/.test(source) ? JSON.stringify(value.value) : source;
}
/** An anchor stays with the path it names, since others may refer to it. */
function startWithAnchor({ srcToken }, value) {
    const props = srcToken?.sep?.find(({ type }) => type === 'anchor' || type === 'tag');
    return props?.offset ?? value.range[0];
}
function colonEnd({ srcToken }) {
    const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    return colon === undefined ? undefined : colon.offset + 1;
}
/** How far the other entries indent their keys, where they are written line by line; braces win over lines. */
function blockStep(text, { flow, items }) {
    const entries = items.flatMap(({ key, value }) => ((0,dist/* isMap */.jh)(value) ? [{ key, value }] : []));
    if (flow === true || entries.some(({ value }) => value.flow === true))
        return undefined;
    const [first] = entries;
    const inner = first?.value.items[0]?.key;
    if (first === undefined || inner === undefined)
        return undefined;
    return columnOf(text, inner.range[0]) - columnOf(text, first.key.range[0]);
}
/** Written over several lines after `|` or `>`. */
function isBlockScalar(node) {
    return (0,dist/* isScalar */.jn)(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}
function columnOf(text, offset) {
    return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
function endOfLine(text, offset) {
    const end = text.indexOf('\n', offset);
    if (end === -1)
        return text.length;
    return text[end - 1] === '\r' ? end - 1 : end;
}
/** As the line ends that ends here; as the file does elsewhere, when it is the last one. */
function lineBreakAt(text, offset) {
    const rest = offset < text.length ? text.slice(offset, offset + 2) : text;
    return rest.includes('\r\n') ? '\r\n' : '\n';
}

// EXTERNAL MODULE: ./build/config/yaml.js + 2 modules
var config_yaml = __webpack_require__(54298);
;// CONCATENATED MODULE: ./build/config/rewrite-pins.js







/**
 * The text of an `evalgap.yml` with these pins in it and every other character as it was: comments, order, quotes, line
 * endings. An entry in the short form becomes one with path and pin; what aliases share is written once, at the anchor.
 * The result is read back before it is returned: where the text cannot hold exactly the new pins, the answer is a
 * problem at the entry, and nothing is to be written.
 */
function rewritePins(text, pins, file = 'evalgap.yml') {
    const yaml = (0,config_yaml/* readYaml */.g)(text, file);
    if (!yaml.ok)
        return yaml;
    if (yaml.value.problems.length > 0)
        return { ok: false, problems: yaml.value.problems };
    const wanted = writtenOut(yaml.value.data);
    const unknown = pins.filter((pin) => !wanted.prompts.has(entryName(pin)));
    if (unknown.length > 0)
        return { ok: false, problems: unknown.map((pin) => unknownPrompt(pin, yaml.value)) };
    const edits = pins.flatMap((pin) => (pinOf(wanted, pin) === pin.pin ? [] : editsFor(pin, yaml.value)));
    const rewritten = applyEdits(text, edits);
    for (const pin of pins)
        Object.assign(wanted.prompts.get(entryName(pin)) ?? {}, { pin: pin.pin });
    const read = (0,config_yaml/* readYaml */.g)(rewritten, file);
    const got = writtenOut(read.ok && read.value.problems.length === 0 ? read.value.data : undefined);
    if ((0,json/* canonicalJson */.dj)(got.data) === (0,json/* canonicalJson */.dj)(wanted.data))
        return { ok: true, value: rewritten };
    const failed = pins.filter((pin) => pinOf(got, pin) !== pin.pin);
    return { ok: false, problems: (failed.length > 0 ? failed : pins).map((pin) => notWritable(pin, yaml.value)) };
}
function editsFor({ suite, prompt, pin }, { root, targets, text }) {
    const follow = (node) => (node && targets.get(node)) ?? node;
    let siblings = follow(root);
    for (const name of ['suites', suite, 'prompts'])
        siblings = (0,dist/* isMap */.jh)(siblings) ? follow(pairOf(siblings, name)?.value) : undefined;
    const pair = (0,dist/* isMap */.jh)(siblings) ? pairOf(siblings, prompt) : undefined;
    if (pair === undefined || !(0,dist/* isMap */.jh)(siblings))
        return [];
    const entry = follow(pair.value);
    return (0,dist/* isMap */.jh)(entry) ? setPin(text, entry, pin) : expandShortForm(text, { pair, siblings }, pin);
}
function pairOf({ items }, name) {
    return items.find(({ key }) => (0,yaml_data/* keyName */.x)(key) === name);
}
/** Two prompts that share an entry ask for the same edit; of two different ones for one place only the first is made. */
function applyEdits(text, edits) {
    const byStart = new Map(edits.toReversed().map((edit) => [edit.start, edit]));
    const backwards = [...byStart.values()].sort((a, b) => b.start - a.start);
    return backwards.reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
/** The data with nothing shared and every prompt in the long form, so that two files can be compared by it. */
function writtenOut(data) {
    const copy = JSON.parse(JSON.stringify({ data: data ?? null })).data;
    const prompts = new Map();
    for (const [suite, value] of entriesOf(isRecord(copy) ? copy.suites : undefined)) {
        const entries = isRecord(value) ? value.prompts : undefined;
        for (const [prompt, entry] of entriesOf(entries)) {
            const long = typeof entry === 'string' ? { path: entry } : entry;
            if (!isRecord(entries) || !isRecord(long))
                continue;
            entries[prompt] = long;
            prompts.set(entryName({ suite, prompt }), long);
        }
    }
    return { data: copy, prompts };
}
function pinOf({ prompts }, pin) {
    return prompts.get(entryName(pin))?.pin;
}
function entryName({ suite, prompt }) {
    return (0,describe/* formatKeyPath */.K7)(['suites', suite, 'prompts', prompt]);
}
function unknownPrompt(pin, yaml) {
    const location = (0,locate/* placesOf */.e)(yaml).key(['suites', pin.suite, 'prompts', pin.prompt]);
    return { message: `${entryName(pin)} does not exist`, location, expected: 'a prompt of the config' };
}
function notWritable(pin, yaml) {
    return {
        message: `the pin of ${entryName(pin)} cannot be set without changing anything else`,
        location: (0,locate/* placesOf */.e)(yaml).key(['suites', pin.suite, 'prompts', pin.prompt]),
        expected: 'an entry of its own, with path and pin on one line each',
        remedy: `Write it by hand: pin: ${JSON.stringify(pin.pin)}.`,
    };
}
function entriesOf(value) {
    return isRecord(value) ? Object.entries(value) : [];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/prompts/pin.js
var prompts_pin = __webpack_require__(72811);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/gather/suite-side.js
var suite_side = __webpack_require__(34788);
;// CONCATENATED MODULE: ./build/gather/pin-changes.js



/**
 * The pins of a suite that are not those of its prompts as they stand in a folder. `file` is what problems call the
 * config. Throws `CouldNotCheck` when a prompt cannot be read.
 */
async function pinChanges(suite, directory, file) {
    const readings = await (0,suite_side/* readPrompts */.wZ)(suite, directory);
    const problems = (0,suite_side/* promptProblems */.J9)(readings, file);
    if (problems.length > 0)
        throw new problem/* CouldNotCheck */.xy(problems);
    return suite.prompts.flatMap(({ id, pin }, index) => {
        const reading = readings[index];
        if (reading?.state !== 'read')
            return [];
        const { prompt } = reading;
        if (pin !== undefined && (0,prompts_pin/* matchesPin */.l2)(prompt, pin) && pin.version === prompt.version)
            return [];
        const to = (0,prompts_pin/* formatPin */.fH)((0,prompts_pin/* pinOf */.nZ)(prompt));
        return [{ suite: suite.name, prompt: id, from: pin === undefined ? null : (0,prompts_pin/* formatPin */.fH)(pin), to }];
    });
}

// EXTERNAL MODULE: ./build/gather/project.js
var project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/pins.js





/** What `evalgap pin` wrote, or with `--check` would write. */
function renderPins(changed, written) {
    return (0,markdown/* toMarkdown */.l)(blocksOf(changed, written));
}
function renderPinsText(changed, written, { columns, style } = {}) {
    return (0,terminal/* toTerminal */.yw)(blocksOf(changed, written), columns, style);
}
function blocksOf(changed, written) {
    if (changed.length === 0)
        return [(0,blocks/* paragraph */.FY)((0,words/* words */.aL) `Every pin names its prompt as it is.`)];
    const said = written
        ? `${(0,format/* plural */.LS)(changed.length, 'pin')} written. A pin says that the cases fit the prompt: no case was run or read for it.`
        : `${(0,format/* plural */.LS)(changed.length, 'pin')} would change.`;
    return [
        (0,blocks/* list */.p_)(changed.map(({ suite, prompt, from, to }) => (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)} ${(0,words/* code */.aY)(prompt)}: ${from === null ? 'no pin' : (0,words/* code */.aY)(from)} → ${(0,words/* code */.aY)(to)}`)),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${said}`),
    ];
}

// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
;// CONCATENATED MODULE: ./build/jobs/pin.js









/** Writes the pins of the prompts as they are now. What was and was not looked at is for people to say, not for a pin. */
async function pin(world, options) {
    const path = (0,external_node_path_.resolve)(world.directory, options.config);
    const loaded = await (0,project/* readConfig */.Xg)(path, options.config);
    const changes = [];
    for (const suite of (0,project/* chosenSuites */.sM)(loaded, options.suite)) {
        changes.push(...(await pinChanges(suite, (0,external_node_path_.dirname)(path), loaded.file)));
    }
    if (!options.check && changes.length > 0) {
        const pins = changes.map(({ suite, prompt, to }) => ({ suite, prompt, pin: to }));
        await (0,files/* writeText */.x3)(path, (0,problem/* unwrap */.oA)(rewritePins(loaded.text, pins)));
    }
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderPinsText(changes, !options.check, (0,output/* textOptions */.aW)(world)),
        markdown: () => renderPins(changes, !options.check),
        json: () => (0,report_json/* pinJson */.O3)(changes),
        findings: [],
    });
    return options.check && changes.length > 0 ? 1 : 0;
}


/***/ })

};
