export const id = 788;
export const ids = [788];
export const modules = {

/***/ 34788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ promptProblems),
/* harmony export */   Ov: () => (/* binding */ openSide),
/* harmony export */   SA: () => (/* binding */ readablePrompts),
/* harmony export */   g: () => (/* binding */ promptVersions),
/* harmony export */   wZ: () => (/* binding */ readPrompts)
/* harmony export */ });
/* harmony import */ var _prompts_pin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72811);
/* harmony import */ var _prompts_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52411);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99626);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77980);




async function openSide(name, checkout, loaded, suite) {
    return { name, checkout, loaded, suite, prompts: await readPrompts(suite, checkout.directory) };
}
function readPrompts(suite, directory) {
    return Promise.all(suite.prompts.map((entry) => (0,_prompts_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readPrompt */ .$)(entry, (path) => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readInside */ .xO)(directory, path))));
}
function readablePrompts({ prompts }) {
    return prompts.flatMap((reading) => (reading.state === 'read' ? [reading.prompt] : []));
}
/** Prompt id → `version@sha256:<full digest>`, as a run file's header names what was there. */
function promptVersions(side) {
    return new Map(readablePrompts(side).map(({ id, version, digest }) => [
        id,
        (0,_prompts_pin_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPin */ .fH)({ digest, ...(version === undefined ? {} : { version }) }),
    ]));
}
/** Why some of the prompts could not be read, each told relative to where the config is told from. */
function promptProblems(readings, configFile) {
    return readings.flatMap((reading) => reading.state === 'unreadable' ? reading.problems.map((problem) => (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placedBeside */ .u3)(configFile, problem)) : []);
}


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

/***/ 52411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readPrompt)
});

// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
;// CONCATENATED MODULE: ./build/prompts/digest.js

/**
 * The digest of a text alone is SHA-256 of the text, as `sha256sum` prints it for a file that is already normalised.
 * Everything else is SHA-256 of one line of canonical JSON (RFC 8785) with the members `content`, `behaviour` and
 * `includes`, empty ones left out. A normalised text ends in a line feed and that JSON never does: neither can be
 * mistaken for the other.
 */
function promptDigest({ content, behaviour, includes }) {
    const bare = Object.keys(behaviour).length === 0 && includes.size === 0;
    if (bare && typeof content === 'string')
        return (0,json/* sha256 */.sc)(content);
    return (0,json/* sha256 */.sc)((0,json/* canonicalJson */.dj)({
        content,
        ...(Object.keys(behaviour).length === 0 ? {} : { behaviour }),
        ...(includes.size === 0 ? {} : { includes: Object.fromEntries(includes) }),
    }));
}

// EXTERNAL MODULE: ./build/prompts/normalise.js
var normalise = __webpack_require__(2546);
;// CONCATENATED MODULE: ./build/prompts/read/behaviour.js
/**
 * Keys that say something about a prompt and change nothing of what a model answers. Whatever is not in this list
 * counts: a key nobody foresaw may well be the one that changes behaviour.
 */
const DESCRIPTIVE = [
    'author',
    'authors',
    'categories',
    'category',
    'changelog',
    'contributors',
    'copyright',
    'created',
    'created_at',
    'date',
    'description',
    'homepage',
    'keywords',
    'last_updated',
    'license',
    'maintainer',
    'maintainers',
    'modified',
    'name',
    'owner',
    'owners',
    'repository',
    'tags',
    'title',
    'updated',
    'updated_at',
    'version',
];
/** The keys that count, without descriptive ones and those that the format itself gives another meaning. */
function behaviourOf(data, apart = []) {
    const left = new Set([...DESCRIPTIVE, ...apart.map((key) => key.toLowerCase())]);
    return Object.fromEntries(Object.entries(data).filter(([key]) => !left.has(key.toLowerCase())));
}
/** The model that a prompt names itself; a name that is filled in from elsewhere is none. */
function modelOf({ model }) {
    const name = typeof model === 'string' ? model : nameIn(model, ['id', 'name', 'deployment']);
    return name === undefined || name.trim() === '' || /\$\{|\{\{/.test(name) ? {} : { model: name };
}
/** Prompty keeps the name below `configuration`, under a key that depends on the provider. */
function nameIn(model, keys) {
    if (typeof model !== 'object' || model === null)
        return undefined;
    const entries = new Map(Object.entries(model));
    const name = keys.map((key) => entries.get(key)).find((value) => typeof value === 'string');
    return name ?? nameIn(entries.get('configuration'), ['model', 'azure_deployment', 'name']);
}

;// CONCATENATED MODULE: ./build/prompts/read/content.js

/** The texts between the marks that begin a message, without empty ones. The pattern must not capture anything. */
function messageTexts(text, mark) {
    return text
        .split(mark)
        .map((message) => (0,normalise/* withoutLeadingLines */.y)((0,normalise/* normaliseText */.a)(message)))
        .filter((message) => message !== '');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/config/locate.js
var locate = __webpack_require__(18733);
// EXTERNAL MODULE: ./build/config/yaml.js + 2 modules
var config_yaml = __webpack_require__(54298);
// EXTERNAL MODULE: ./build/prompts/pin.js
var pin = __webpack_require__(72811);
;// CONCATENATED MODULE: ./build/prompts/read/place.js
/** Where an offset of a file's text stands. */
function placeAt(file, text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf('\n') + 1;
    return { file, line: before.split('\n').length, column: offset - start + 1 };
}
function refuse(...problems) {
    return { ok: false, problems };
}

;// CONCATENATED MODULE: ./build/prompts/read/fields.js





/** YAML that can be read and is a text or a list, where a mapping was looked for. */
const NOT_A_MAPPING = 'not a mapping';
/**
 * Reads a mapping. YAML is data here: a tag that would make it anything else is a problem, and so is a number that
 * JSON cannot hold.
 */
function readFields(yaml, path) {
    if (!/^[ \t]*[^\s#]/m.test(yaml))
        return { ok: true, value: { data: {}, at: () => ({ file: path }) } };
    const file = (0,config_yaml/* readYaml */.g)(yaml, path);
    if (!file.ok)
        return file;
    const { root, data, problems } = file.value;
    if (!(0,dist/* isMap */.jh)(root))
        return { ok: true, value: NOT_A_MAPPING };
    const places = (0,locate/* placesOf */.e)(file.value);
    const inexact = inexactNumbers(data, []).map((keys) => {
        const remedy = 'Put it in quotes.';
        return { message: 'this number cannot be kept exactly', location: places.value(keys), remedy };
    });
    const label = labelOf(file.value, places.value(['version']));
    const all = [...problems, ...inexact, ...(label.ok ? [] : label.problems)];
    if (all.length > 0 || !label.ok)
        return refuse(...all);
    return { ok: true, value: { data: data, ...label.value, at: places.value } };
}
function labelOf({ root, targets }, location) {
    if (!(0,dist/* isMap */.jh)(root))
        return { ok: true, value: {} };
    const pair = root.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'version');
    const node = (pair?.value && targets.get(pair.value)) ?? pair?.value;
    if (node === null || node === undefined || ((0,dist/* isScalar */.jn)(node) && node.value === null))
        return { ok: true, value: {} };
    const label = (0,dist/* isScalar */.jn)(node) ? (typeof node.value === 'string' ? node.value : (node.source ?? '')) : '';
    if (pin/* VERSION_LABEL */.Qu.test(label))
        return { ok: true, value: { label } };
    return refuse({
        message: 'this version cannot stand in a pin',
        location,
        expected: 'up to 64 letters, digits and . _ + -',
    });
}
/** Paths of numbers that are infinite, or whole and too large for every digit to be known. */
function inexactNumbers(value, path) {
    if (typeof value === 'number') {
        return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? [] : [path];
    }
    if (Array.isArray(value))
        return value.flatMap((item, index) => inexactNumbers(item, [...path, index]));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, item]) => inexactNumbers(item, [...path, key]));
}

;// CONCATENATED MODULE: ./build/prompts/read/front-matter.js



const OTHER_LANGUAGE = /^---[ ]?(coffee|coffeescript|cson|javascript|js|json5?|jsonc|mjs|toml|ts|yaml|yml)\n/i;
/**
 * Splits a normalised text that begins with a line `---` at the next such line. What stands between is front matter
 * when it is a YAML mapping or empty. Without a second line, or with other YAML between them, the lines are
 * horizontal rules and all of it is text. The header's language is YAML: any other is refused, and none is run.
 *
 * @param skip how many characters stand before the front matter, for formats that allow comments there
 */
function splitFrontMatter(path, text, skip = 0) {
    const rest = text.slice(skip);
    const [, language] = OTHER_LANGUAGE.exec(rest) ?? [];
    if (language !== undefined) {
        return refuse({
            message: `the front matter says that it is ${language}`,
            location: { file: path, line: lineOf(text, skip), column: 1 },
            expected: 'YAML between two lines ---',
            remedy: 'Nothing else is read, and nothing in it is ever run.',
        });
    }
    const start = rest.startsWith('---\n') ? 4 : undefined;
    const end = start === undefined ? -1 : rest.indexOf('\n---\n', start - 1);
    if (start === undefined || end === -1)
        return { ok: true, value: { body: text } };
    // Blank lines in the place of what was cut off keep the line numbers those of the file.
    const yaml = '\n'.repeat(lineOf(text, skip)) + rest.slice(start, Math.max(start, end));
    const fields = readFields(yaml, path);
    if (!fields.ok)
        return refuse(...fields.problems.map(withHint));
    if (fields.value === NOT_A_MAPPING)
        return { ok: true, value: { body: text } };
    return { ok: true, value: { fields: fields.value, body: (0,normalise/* withoutLeadingLines */.y)(rest.slice(end + 5)) } };
}
function withHint(problem) {
    if (!problem.message.startsWith('not valid YAML'))
        return problem;
    const hint = 'If the lines --- are horizontal rules, put an empty line before the first.';
    return { ...problem, remedy: problem.remedy === undefined ? hint : `${problem.remedy} ${hint}` };
}
function lineOf(text, offset) {
    return text.slice(0, offset).split('\n').length;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/prompts/read/handlebars-blocks.js
/** Blocks that do not close what they open, in the order of the text. */
function blockFaults(tags) {
    const open = [];
    const faults = [];
    for (const tag of tags) {
        const opened = opens(tag);
        if (opened !== undefined)
            open.push(opened);
        if (tag.kind !== 'close')
            continue;
        const last = open.at(-1);
        if (last?.name === tag.name)
            open.pop();
        else
            faults.push(wrongClose(tag, last));
    }
    return [...faults, ...open.map(neverClosed)].sort((one, other) => one.offset - other.offset);
}
function opens({ kind, name, start }) {
    if (kind === 'open' || kind === 'partial-block')
        return { name, offset: start };
    return kind === 'inline' ? { name: 'inline', offset: start } : undefined;
}
function wrongClose({ name, start }, last) {
    const message = `{{/${name}}} closes a block that is not open here`;
    return { offset: start, message, expected: last === undefined ? 'no closing tag' : `{{/${last.name}}}` };
}
function neverClosed({ name, offset }) {
    return { offset, message: `this block is never closed`, expected: `{{/${name}}}` };
}

;// CONCATENATED MODULE: ./build/prompts/read/handlebars-tags.js
/** The tags of a Handlebars template in their order. Behind a tag that is never closed nothing is looked at. */
function handlebarsTags(text) {
    const tags = [];
    const opening = /(?<!\\)(?:\\\\)*(\\?)(\{\{+)/g;
    for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
        const [whole, escaped, braces = ''] = match;
        if (escaped !== '')
            continue;
        const start = match.index + whole.length - braces.length;
        const tag = tagAt(text, start, braces.length);
        if (tag === undefined)
            return { tags, faults: [unclosed(start)] };
        tags.push(tag);
        opening.lastIndex = tag.end;
    }
    return { tags, faults: [] };
}
function tagAt(text, start, braces) {
    const from = start + braces;
    if (braces >= 4)
        return behind(/\{\{\{\{\/[^{}]*\}\}\}\}/g, text, start, 'expression');
    if (/^~?!--/.test(text.slice(from, from + 4)))
        return behind(/--~?\}\}/g, text, start, 'comment');
    if (/^~?!/.test(text.slice(from, from + 2)))
        return behind(/\}\}/g, text, start, 'comment');
    const close = closeOf(text, from, '}'.repeat(braces));
    if (close === undefined)
        return undefined;
    const inner = text.slice(from, close).replace(/^~|~$/g, '').trim();
    return { start, end: close + braces, ...kindOf(inner) };
}
/** A tag that goes on to the end of the next match: comments, and raw blocks in which nothing else is a tag. */
function behind(end, text, start, kind) {
    end.lastIndex = start + 2;
    return end.exec(text) === null ? undefined : { kind, name: '', start, end: end.lastIndex };
}
/** Quoted texts inside of a tag may hold braces; a second opening means that the first was never closed. */
function closeOf(text, from, mark) {
    for (let position = from; position < text.length; position++) {
        const character = text[position];
        if (text.startsWith(mark, position))
            return position;
        if (text.startsWith('{{', position))
            return undefined;
        if (character === '"' || character === "'")
            position = endOfQuote(text, position, character);
    }
    return undefined;
}
function endOfQuote(text, start, quote) {
    for (let position = start + 1; position < text.length && text[position] !== '\n'; position++) {
        if (text[position] === quote)
            return position;
    }
    return start;
}
function kindOf(inner) {
    const [, sign = '', rest = ''] = /^(#\*|#>|[#^/>]?)\s*([\s\S]*)$/.exec(inner) ?? [];
    const [, quoted, word] = /^(?:["']([^"']*)["']|([^\s"'(|=}]+))/.exec(rest) ?? [];
    const name = quoted ?? word ?? '';
    if (sign === '#*')
        return { kind: 'inline', name: /^\S+\s+["']?([^"'\s]+)/.exec(rest)?.[1] ?? '' };
    if (sign === '#>')
        return { kind: 'partial-block', name };
    if (sign === '>')
        return { kind: 'partial', name: name.startsWith('@') ? '' : name };
    if (sign === '/')
        return { kind: 'close', name };
    if ((sign === '#' || sign === '^') && name !== '')
        return { kind: 'open', name };
    return { kind: 'expression', name };
}
function unclosed(offset) {
    return { offset, message: 'this tag is never closed', expected: '}} before the next {{ and before the end' };
}

;// CONCATENATED MODULE: ./build/prompts/read/handlebars.js



/** Handlebars as dotprompt files use it: `{{> name}}` is a file beside them or in a folder `partials/`. */
const handlebars = { scan, fileNames };
function scan(text) {
    const { tags, faults } = handlebarsTags(text);
    const inlined = new Set(tags.flatMap(({ kind, name }) => (kind === 'inline' ? [name] : [])));
    return {
        comments: tags.filter(({ kind }) => kind === 'comment'),
        includes: tags
            .filter(({ kind, name }) => (kind === 'partial' || kind === 'partial-block') && name !== '' && !inlined.has(name))
            .map(({ start, end, kind, name }) => ({
            start,
            end,
            names: [name],
            optional: kind === 'partial-block',
            inline: true,
        })),
        faults: faults.length > 0 ? faults : blockFaults(tags),
    };
}
function fileNames(name) {
    const { dir, base } = external_node_path_.posix.parse(name);
    const files = [`_${base}.prompt`, `${base}.prompt`].map((file) => external_node_path_.posix.join(dir, file));
    return [...files, ...files.map((file) => external_node_path_.posix.join('partials', file))];
}

// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
// EXTERNAL MODULE: ./build/prompts/read/template.js
var template = __webpack_require__(74943);
;// CONCATENATED MODULE: ./build/prompts/read/text-problems.js

const LONGEST_TEXT = 1_000_000;
/** Why a file cannot be the text of a prompt: two different files would look the same, or it is no text at all. */
function textProblems(path, text) {
    if (text.length > LONGEST_TEXT) {
        const message = 'the file is too long for a prompt';
        return [{ message, location: { file: path }, expected: 'at most 1,000,000 characters' }];
    }
    const offset = text.search(/[\0\uFFFD]/);
    if (offset === -1)
        return [];
    const message = text[offset] === '\0'
        ? 'a NUL character stands here: this is no plain text'
        : 'bytes that are not UTF-8 stand here (or the character U+FFFD, which cannot be told from them)';
    return [{ message, location: placeAt(path, text, offset), expected: 'text in UTF-8', remedy: 'Save it as UTF-8.' }];
}

;// CONCATENATED MODULE: ./build/prompts/read/resolve.js








const DEEPEST_CHAIN = 20;
const LONGEST_EXPANSION = 1_000_000;
const NAMED_PLACES = 6;
const MOST_PROBLEMS = 20;
/**
 * Follows a template's includes. A file is looked for in the folder of the file that names it, then in each folder
 * above, up to the config's. A file that is not there and a chain of files that comes back to itself are problems at
 * the tag: a digest without them would stand for a text that nobody knows.
 *
 * @param skip where in the source's text the template starts
 */
async function resolveTemplate({ path, text, read }, skip, syntax) {
    const journey = { syntax, read, problems: [], done: new Map() };
    const template = await resolve({ path, text, skip, chain: [path] }, journey);
    return journey.problems.length > 0 ? { ok: false, problems: journey.problems } : { ok: true, value: template };
}
async function resolve(stop, journey) {
    const body = stop.text.slice(stop.skip);
    const { comments, includes: tags, faults } = journey.syntax.scan(body);
    const report = (offset, { message, ...rest }) => {
        const location = placeAt(stop.path, stop.text, stop.skip + offset);
        journey.problems.push({ message: (0,visible/* visibleLine */.P8)(message), location, ...rest });
    };
    for (const { offset, ...fault } of faults.slice(0, MOST_PROBLEMS))
        report(offset, fault);
    const dropped = comments.map((comment) => ({ ...(0,template/* wholeLines */.zo)(body, comment), by: '' }));
    const putIn = [];
    const includes = new Map();
    for (const tag of tags) {
        if (journey.problems.length >= MOST_PROBLEMS)
            break;
        const followed = await follow(tag, stop, journey);
        if (followed.kind === 'fault')
            report(tag.start, followed.fault);
        if (followed.kind === 'found')
            includes.set(followed.name, digestOf(followed.template));
        const by = followed.kind === 'found' && tag.inline ? followed.template.expanded : '';
        putIn.push({ start: tag.start, end: tag.end, by });
    }
    const length = putIn.reduce((sum, { by }) => sum + by.length, body.length);
    if (length > LONGEST_EXPANSION)
        report(0, TOO_LONG);
    const all = [...dropped, ...(length > LONGEST_EXPANSION ? [] : putIn)].sort((one, other) => one.start - other.start);
    return {
        text: (0,normalise/* normaliseText */.a)((0,template/* replaceSpans */.Gg)(body, dropped)),
        expanded: (0,normalise/* normaliseText */.a)((0,template/* replaceSpans */.Gg)(body, all)),
        includes,
    };
}
async function follow({ names, optional }, stop, journey) {
    const tried = [];
    for (const name of names) {
        for (const path of placesFor(name, stop.path, journey.syntax)) {
            tried.push(path);
            const text = await journey.read(path);
            if (text === undefined)
                continue;
            if (stop.chain.includes(path))
                return { kind: 'fault', fault: circle([...stop.chain, path]) };
            if (stop.chain.length >= DEEPEST_CHAIN)
                return { kind: 'fault', fault: TOO_DEEP };
            return { kind: 'found', name, template: await included(path, text, stop, journey) };
        }
    }
    return optional ? { kind: 'left out' } : { kind: 'fault', fault: absent(names, tried) };
}
/** An included file is put in as it stands: front matter in it would be sent like any other text. */
async function included(path, raw, { chain }, journey) {
    const done = journey.done.get(path);
    if (done !== undefined)
        return done;
    journey.problems.push(...textProblems(path, raw));
    const template = await resolve({ path, text: (0,normalise/* normaliseText */.a)(raw), skip: 0, chain: [...chain, path] }, journey);
    journey.done.set(path, template);
    return template;
}
/** The file itself comes last: `base.j2` may well extend the `base.j2` of a folder above. */
function placesFor(name, from, syntax) {
    const places = [];
    for (let folder = external_node_path_.posix.dirname(from);; folder = external_node_path_.posix.dirname(folder)) {
        for (const file of syntax.fileNames(name)) {
            const path = external_node_path_.posix.join(folder, file);
            if (!path.startsWith('../') && !path.startsWith('/'))
                places.push(path);
        }
        if (folder === '.' || folder === '/')
            break;
    }
    const others = places.filter((path) => path !== from);
    return others.length === places.length ? places : [...others, from];
}
function digestOf({ text, includes }) {
    return promptDigest({ content: text, behaviour: {}, includes });
}
const TOO_DEEP = {
    message: `files include one another more than ${DEEPEST_CHAIN} deep`,
    remedy: 'Put the text into fewer files.',
};
const TOO_LONG = {
    message: 'with its included files the text is too long for a prompt',
    expected: 'at most 1,000,000 characters',
};
function absent(names, tried) {
    const more = tried.length > NAMED_PLACES ? ' …' : '';
    return {
        message: `the included file ${names.map(describe/* quote */.hD).join(' or ')} is not there`,
        expected: tried.length === 0
            ? 'a file inside the repository'
            : `one of ${(0,visible/* visibleLine */.P8)(tried.slice(0, NAMED_PLACES).join(', '))}${more}`,
        remedy: 'Put it there, or correct the name.',
    };
}
function circle(chain) {
    return {
        message: `the files include one another in a circle: ${chain.join(' → ')}`,
        remedy: 'Take one of the includes out: rendering them would never end.',
    };
}

;// CONCATENATED MODULE: ./build/prompts/read/dotprompt.js






/** Lines of comment (a licence) that may stand before the front matter. */
const HEADER = /^(?:(?:#[^\n]*)?\n)+(?=---\n)/;
const ROLE = /\{\{~?\s*#?role\s+["'][^"'{}]*["']\s*~?\}\}|\{\{~?\s*\/role\s*~?\}\}/g;
/** Dotprompt: YAML front matter and a Handlebars template in which `{{role "user"}}` begins a message. */
async function readDotprompt(source) {
    const [header = ''] = HEADER.exec(source.text) ?? [];
    const matter = splitFrontMatter(source.path, source.text, header.length);
    if (!matter.ok)
        return matter;
    const { fields, body } = matter.value;
    const template = await resolveTemplate(source, source.text.length - body.length, handlebars);
    if (!template.ok)
        return template;
    const { text, expanded, includes } = template.value;
    const data = fields?.data ?? {};
    return {
        ok: true,
        value: {
            content: (0,normalise/* withoutLeadingLines */.y)(text),
            texts: messageTexts(expanded, ROLE),
            behaviour: behaviourOf(data, ['metadata']),
            includes,
            ...(fields?.label === undefined ? {} : { label: fields.label }),
            ...modelOf(data),
        },
    };
}

// EXTERNAL MODULE: ./build/prompts/read/messages.js
var read_messages = __webpack_require__(7549);
;// CONCATENATED MODULE: ./build/prompts/read/github-models.js





/** GitHub Models' `.prompt.yml`: messages, model, parameters, answer format. Test data and evaluators are not sent. */
async function readGithubModels({ path, text }) {
    const read = readFields(text, path);
    if (!read.ok)
        return read;
    if (read.value === NOT_A_MAPPING)
        return refuse({ message: 'the file holds no mapping', ...WANTED, location: { file: path } });
    const { data, label } = read.value;
    const problems = messageProblems(read.value);
    const messages = (0,read_messages/* messagesOf */.c)(data.messages);
    if (problems.length > 0 || messages === undefined)
        return refuse(...problems);
    return {
        ok: true,
        value: {
            ...messages,
            behaviour: withSchema(behaviourOf(data, ['evaluators', 'messages', 'testData'])),
            includes: new Map(),
            ...(label === undefined ? {} : { label }),
            ...modelOf(data),
        },
    };
}
const WANTED = {
    expected: 'a key messages with a list of roles and contents',
    remedy: 'Write messages: [{ role: system, content: … }].',
};
function messageProblems({ data, at }) {
    const { messages } = data;
    if (!Array.isArray(messages) || messages.length === 0) {
        return [{ message: `messages is ${(0,describe/* describeValue */.bp)(messages)}`, location: at(['messages']), ...WANTED }];
    }
    return messages.flatMap((message, index) => {
        if (!(0,read_messages/* isObject */.G)(message)) {
            return { message: `this message is ${(0,describe/* describeValue */.bp)(message)}`, location: at(['messages', index]), ...WANTED };
        }
        return ['role', 'content'].flatMap((key) => {
            const value = message[key];
            if (typeof value === 'string')
                return [];
            return {
                message: `${key} is ${(0,describe/* describeValue */.bp)(value)}`,
                location: at(['messages', index, key]),
                expected: 'a text',
            };
        });
    });
}
/** The schema is written as a text of JSON, in which white space and order mean nothing. */
function withSchema(behaviour) {
    const { jsonSchema } = behaviour;
    if (typeof jsonSchema !== 'string')
        return behaviour;
    try {
        return { ...behaviour, jsonSchema: JSON.parse(jsonSchema) };
    }
    catch {
        return behaviour;
    }
}

// EXTERNAL MODULE: ./build/cases/json-text.js
var json_text = __webpack_require__(44520);
;// CONCATENATED MODULE: ./build/prompts/read/json.js








const DEEPEST_NESTING = 64;
/** Where a JSON file of its own making usually keeps what is sent. */
const TEXT_KEYS = ['system', 'instructions', 'prompt', 'template', 'text', 'content', 'user'];
/** JSON: a text, chat messages with or without settings around them, or any other value, which then counts whole. */
async function readJsonPrompt({ path, text }) {
    const parsed = parse(path, text);
    if (!parsed.ok)
        return parsed;
    const value = parsed.value;
    const label = json_labelOf(path, value);
    const problems = [...numberProblems(path, value), ...(label.ok ? [] : label.problems)];
    if (problems.length > 0 || !label.ok)
        return refuse(...problems);
    return { ok: true, value: { ...contentOf(value), includes: new Map(), ...label.value } };
}
function contentOf(value) {
    if (typeof value === 'string') {
        const text = (0,normalise/* normaliseText */.a)(value);
        return { content: text, texts: [text], behaviour: {} };
    }
    const list = (0,read_messages/* messagesOf */.c)(value);
    if (list !== undefined)
        return { ...list, behaviour: {} };
    if (!(0,read_messages/* isObject */.G)(value))
        return { content: value, texts: [], behaviour: {} };
    const messages = (0,read_messages/* messagesOf */.c)(value.messages);
    if (messages !== undefined)
        return { ...messages, behaviour: behaviourOf(value, ['messages']), ...modelOf(value) };
    const { version: _, ...content } = value;
    return { content, texts: textsOf(value), behaviour: {}, ...modelOf(value) };
}
function textsOf(value) {
    return TEXT_KEYS.flatMap((key) => {
        const text = Object.hasOwn(value, key) ? value[key] : undefined;
        return typeof text === 'string' ? (0,normalise/* normaliseText */.a)(text) : [];
    }).filter((text) => text !== '');
}
function parse(path, text) {
    const reading = (0,json_text/* readJsonText */.g)(text, 'the file');
    if (!reading.ok) {
        const { message, offset, remedy } = reading;
        // A file that ends too early ends in its last line, not on the empty one behind that.
        const location = placeAt(path, text, Math.min(offset, text.trimEnd().length));
        return refuse({ message, location, ...(remedy === undefined ? {} : { remedy }) });
    }
    const value = reading.value;
    if (!deeperThan(value, DEEPEST_NESTING))
        return { ok: true, value };
    const expected = `at most ${DEEPEST_NESTING} levels`;
    return refuse({ message: 'the file is nested too deeply', location: { file: path }, expected });
}
function numberProblems(path, value) {
    return inexactNumbers(value, []).map((keys) => ({
        message: `the number at ${(0,describe/* formatKeyPath */.K7)(keys)} cannot be kept exactly`,
        location: { file: path },
        remedy: 'Put it in quotes.',
    }));
}
function json_labelOf(path, value) {
    const version = (0,read_messages/* isObject */.G)(value) && Object.hasOwn(value, 'version') ? (value.version ?? null) : null;
    if (version === null)
        return { ok: true, value: {} };
    const label = typeof version === 'string' || typeof version === 'number' ? String(version) : '';
    if (pin/* VERSION_LABEL */.Qu.test(label))
        return { ok: true, value: { label } };
    return refuse({
        message: 'the version cannot stand in a pin',
        location: { file: path },
        expected: 'up to 64 letters, digits and . _ + -',
    });
}
function deeperThan(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    return levels === 0 || Object.values(value).some((item) => deeperThan(item, levels - 1));
}

;// CONCATENATED MODULE: ./build/prompts/read/file-references.js





const REFERENCE = /^\$\{file:([^{}]+)\}$/i;
/** Digests of the files that values such as `${file:tools.json}` stand for, under the text of the value. */
async function readFileReferences(behaviour, { path, read }, at) {
    const digests = new Map();
    const problems = [];
    for (const { value, file, keys } of referencesIn(behaviour, [])) {
        const place = external_node_path_.posix.join(external_node_path_.posix.dirname(path), file);
        const text = place.startsWith('../') || file.startsWith('/') ? undefined : await read(place);
        if (text === undefined) {
            problems.push({
                message: `the file ${(0,describe/* quote */.hD)(file)} is not there`,
                location: at(keys),
                expected: 'a file of the repository, relative to the folder of the prompt',
                remedy: 'Put it there, or correct the name.',
            });
            continue;
        }
        problems.push(...textProblems(place, text));
        digests.set(value, promptDigest({ content: (0,normalise/* normaliseText */.a)(text), behaviour: {}, includes: new Map() }));
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: digests };
}
function referencesIn(value, keys) {
    if (typeof value === 'string') {
        const [, file] = REFERENCE.exec(value) ?? [];
        return file === undefined ? [] : [{ value, file: file.trim(), keys }];
    }
    if (typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item, index) => referencesIn(item, [...keys, index]));
    return Object.entries(value).flatMap(([key, item]) => referencesIn(item, [...keys, key]));
}

;// CONCATENATED MODULE: ./build/prompts/read/jinja.js

const CLOSING = new Map([
    ['{#', '#}'],
    ['{%', '%}'],
    ['{{', '}}'],
]);
/** Files whose name says that a Jinja engine renders them: there a `{# comment #}` is never sent. */
const jinja = { scan: jinja_scan, fileNames: (name) => [name] };
/** Any other text may be rendered by Jinja too, but what looks like a comment could be sent as it stands. */
const maybeJinja = {
    scan: (text) => ({ ...jinja_scan(text), comments: [] }),
    fileNames: (name) => [name],
};
function jinja_scan(text) {
    const comments = [];
    const includes = [];
    const closer = (0,template/* closerOf */.Yi)(text);
    const opening = /\{[#%{]/g;
    for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
        const [mark] = match;
        const close = closer(CLOSING.get(mark) ?? '', match.index + 2);
        if (close === undefined)
            continue;
        const span = { start: match.index, end: close + 2 };
        opening.lastIndex = span.end;
        if (mark === '{#')
            comments.push(span);
        if (mark !== '{%')
            continue;
        const inner = text.slice(span.start + 2, close).replace(/^[-+]|[-+]$/g, '');
        if (inner.trim() === 'raw')
            opening.lastIndex = endOfRaw(text, span.end);
        else
            includes.push(...includeTag(inner.trim(), span));
    }
    return { comments, includes, faults: [] };
}
function endOfRaw(text, from) {
    const end = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
    end.lastIndex = from;
    return end.exec(text) === null ? text.length : end.lastIndex;
}
/** A name that is computed while rendering cannot be followed. */
function includeTag(statement, span) {
    const [, keyword, rest = ''] = /^(include|extends|import|from)\b\s*([\s\S]*)$/.exec(statement) ?? [];
    if (keyword === undefined)
        return [];
    const names = stringsAtStart(rest);
    const optional = keyword === 'include' && /\bignore\s+missing\b/.test(rest);
    return names.length === 0
        ? []
        : [{ ...span, names, optional, inline: keyword === 'include' || keyword === 'extends' }];
}
function stringsAtStart(text) {
    const [, , single] = /^(["'])([^"'\n]+)\1/.exec(text) ?? [];
    if (single !== undefined)
        return [single];
    const [, list] = /^[[(]((?:\s*(?:"[^"\n]+"|'[^'\n]+')\s*,?)+)[\])]/.exec(text) ?? [];
    return list === undefined ? [] : [...list.matchAll(/"([^"\n]+)"|'([^'\n]+)'/g)].map(([, a, b]) => a ?? b ?? '');
}

;// CONCATENATED MODULE: ./build/prompts/read/prompty.js






const prompty_ROLE = /^[ \t]*#?[ \t]*(?:system|developer|user|assistant|tool|function)[ \t]*(?:\[[^\]\n]*\])?[ \t]*:$/gim;
/** Mustache cannot include files; its comments are rare enough to count. */
const mustache = {
    scan: () => ({ comments: [], includes: [], faults: [] }),
    fileNames: () => [],
};
/** Prompty: front matter, then messages, each behind a line such as `system:`. Jinja, unless it says mustache. */
async function readPrompty(source) {
    const matter = splitFrontMatter(source.path, source.text);
    if (!matter.ok)
        return matter;
    const { fields, body } = matter.value;
    const data = fields?.data ?? {};
    const behaviour = behaviourOf(data, ['metadata', 'sample']);
    const template = await resolveTemplate(source, source.text.length - body.length, syntaxOf(data));
    const files = await readFileReferences(behaviour, source, fields?.at ?? (() => ({ file: source.path })));
    if (!template.ok || !files.ok)
        return { ok: false, problems: [template, files].flatMap(problemsIn) };
    const { text, expanded, includes } = template.value;
    return {
        ok: true,
        value: {
            content: text,
            texts: messageTexts(expanded, prompty_ROLE),
            behaviour,
            includes: new Map([...includes, ...files.value]),
            ...(fields?.label === undefined ? {} : { label: fields.label }),
            ...modelOf(data),
        },
    };
}
function syntaxOf({ template }) {
    return /mustache/i.test(JSON.stringify(template ?? '')) ? mustache : jinja;
}
function problemsIn(result) {
    return result.ok ? [] : result.problems;
}

;// CONCATENATED MODULE: ./build/prompts/read/region.js



const MARKER = /(?<![\w:]|\w-)evalgap:(?:(prompt)(?!\w|-\w)(?:[ \t]+([A-Za-z0-9_](?:[\w.-]*[A-Za-z0-9_])?))?|end(?!\w|-\w))/g;
const region_MOST_PROBLEMS = 20;
/**
 * The text between a line with `evalgap:prompt NAME` and the next line with `evalgap:end`, in whatever comments the
 * language has; `undefined` when no region has that name. Markers that do not pair up are problems wherever in the
 * file they stand, since a region may then end in a place nobody meant.
 */
function readRegion(path, text, region) {
    const lines = text.split('\n');
    const { regions, problems } = pairUp(path, lines.flatMap(markersIn));
    if (problems.length > 0)
        return refuse(...problems.slice(0, region_MOST_PROBLEMS));
    const found = regions.get(region);
    if (found === undefined)
        return { ok: true, value: undefined };
    const content = (0,normalise/* normaliseText */.a)(lines.slice(found.first, found.last).join('\n'));
    return { ok: true, value: { content, texts: [content], behaviour: {}, includes: new Map() } };
}
function markersIn(line, index) {
    return [...line.matchAll(MARKER)].map(({ 1: prompt, 2: name, index: offset }) => ({
        kind: prompt === undefined ? 'end' : 'prompt',
        name,
        line: index + 1,
        column: offset + 1,
    }));
}
function pairUp(file, markers) {
    const regions = new Map();
    const problems = [];
    let open;
    for (const marker of markers) {
        const { kind, line, column } = marker;
        const fault = kind === 'end' ? faultOfEnd(marker, open) : faultOfPrompt(marker, open, regions.keys());
        if (fault !== undefined)
            problems.push({ location: { file, line, column }, ...fault });
        if (kind === 'prompt')
            open ??= marker;
        else {
            if (open?.name !== undefined)
                regions.set(open.name, { first: open.line, last: line - 1 });
            open = undefined;
        }
    }
    if (open !== undefined)
        problems.push(region_unclosed({ file, line: open.line, column: open.column }));
    return { regions, problems };
}
function faultOfPrompt({ name }, open, names) {
    if (open !== undefined) {
        const remedy = `Write evalgap:end before it; the open region begins on line ${open.line}.`;
        return { message: 'a region begins inside of another', remedy };
    }
    if (name === undefined)
        return { message: 'this region has no name', expected: 'evalgap:prompt NAME' };
    if (![...names].includes(name))
        return undefined;
    return { message: `a second region is named ${(0,describe/* quote */.hD)(name)}`, expected: 'each name once in a file' };
}
function faultOfEnd({ line }, open) {
    if (open === undefined)
        return { message: 'no region is open here', expected: 'a line with evalgap:prompt NAME before' };
    if (open.line !== line)
        return undefined;
    return {
        message: 'a region begins and ends on one line',
        expected: 'the text on lines of its own between the markers',
    };
}
function region_unclosed(location) {
    return { message: 'this region is never closed', location, expected: 'a line with evalgap:end after its text' };
}

;// CONCATENATED MODULE: ./build/prompts/read/text.js




/** Markdown, plain text and Jinja: front matter if there is any, and a template that may include others. */
async function readTextPrompt(source) {
    const matter = splitFrontMatter(source.path, source.text);
    if (!matter.ok)
        return matter;
    const { fields, body } = matter.value;
    const syntax = /\.(jinja2?|j2)$/i.test(source.path) ? jinja : maybeJinja;
    const template = await resolveTemplate(source, source.text.length - body.length, syntax);
    if (!template.ok)
        return template;
    const { text, expanded, includes } = template.value;
    const data = fields?.data ?? {};
    return {
        ok: true,
        value: {
            content: text,
            texts: [expanded],
            behaviour: behaviourOf(data),
            includes,
            ...(fields?.label === undefined ? {} : { label: fields.label }),
            ...modelOf(data),
        },
    };
}

;// CONCATENATED MODULE: ./build/prompts/version.js
/**
 * The version label of a prompt file: what its own `version` key says, else the suffix of its name (`triage.v4.md`),
 * else the nearest folder that is a version (`v4/triage.md`). Labels from paths come without their `v`.
 */
function versionOf(path, label) {
    if (label !== undefined)
        return label;
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    const [, suffix] = /^[^/]+?\.v(\d+(?:\.\d+){0,3})(?:\.[a-z][a-z0-9]*)*$/i.exec(name) ?? [];
    if (suffix !== undefined)
        return suffix;
    const versions = folders.flatMap((folder) => /^v(\d+(?:\.\d+){0,3})$/i.exec(folder)?.[1] ?? []);
    return versions.at(-1);
}

;// CONCATENATED MODULE: ./build/prompts/read.js











/** In this order; whatever has none of these names is text. */
const FORMATS = [
    { format: 'github-models', names: /\.prompt\.ya?ml$/i, reader: readGithubModels },
    { format: 'prompty', names: /\.prompty$/i, reader: readPrompty },
    { format: 'dotprompt', names: /\.prompt$/i, reader: readDotprompt },
    { format: 'json', names: /\.json$/i, reader: readJsonPrompt },
    { format: 'text', names: /$/, reader: readTextPrompt },
];
/**
 * Reads the file (or marked region) that a prompt entry of the config names. Whatever is wrong with the file comes
 * back as problems with their places; nothing in it is ever run.
 *
 * @param read gives the texts of one revision; other paths are asked of it for files that the prompt includes
 */
async function readPrompt(entry, read) {
    const { id, path, region } = entry;
    try {
        const raw = await read(path);
        if (raw === undefined)
            return { state: 'missing', id, path };
        const faults = textProblems(path, raw);
        if (faults.length > 0)
            return { state: 'unreadable', id, path, problems: faults };
        const { format, content } = await readAs(entry, { path, text: (0,normalise/* normaliseText */.a)(raw), read });
        if (!content.ok)
            return { state: 'unreadable', id, path, problems: content.problems };
        if (content.value !== undefined)
            return { state: 'read', prompt: promptOf(entry, format, content.value) };
        return { state: 'missing', id, path, ...(region === undefined ? {} : { region }) };
    }
    catch (error) {
        if (error instanceof problem/* CouldNotCheck */.xy)
            return { state: 'unreadable', id, path, problems: error.problems };
        throw error;
    }
}
async function readAs({ path, region }, source) {
    if (region !== undefined)
        return { format: 'region', content: readRegion(path, source.text, region) };
    const { format, reader } = FORMATS.find(({ names }) => names.test(path)) ?? {
        format: 'text',
        reader: readTextPrompt,
    };
    return { format, content: await reader(source) };
}
function promptOf({ id, path, region }, format, content) {
    const { texts, behaviour, label, model } = content;
    const version = versionOf(path, label);
    return {
        id,
        path,
        ...(region === undefined ? {} : { region }),
        format,
        ...(version === undefined ? {} : { version }),
        digest: promptDigest(content),
        texts,
        behaviour,
        ...(model === undefined ? {} : { model }),
    };
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

/***/ 74943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ replaceSpans),
/* harmony export */   Yi: () => (/* binding */ closerOf),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/** The text with each span replaced. Spans stand in the order of the text and do not overlap. */
function replaceSpans(text, spans) {
    const parts = [];
    let position = 0;
    for (const { start, end, by } of spans) {
        parts.push(text.slice(position, start), by);
        position = end;
    }
    return parts.join('') + text.slice(position);
}
/** A comment that has its lines to itself takes them with it. */
function wholeLines(text, { start, end }) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end);
    const alone = lineEnd !== -1 && isBlank(text.slice(lineStart, start)) && isBlank(text.slice(end, lineEnd));
    return alone ? { start: lineStart, end: lineEnd + 1 } : { start, end };
}
function isBlank(text) {
    return /^[ \t]*$/.test(text);
}
/** Finds closing marks; once there is none ahead it stops looking, so that a text full of openings stays cheap. */
function closerOf(text) {
    const exhausted = new Set();
    return (mark, from) => {
        if (exhausted.has(mark))
            return undefined;
        const found = text.indexOf(mark, from);
        if (found !== -1)
            return found;
        exhausted.add(mark);
        return undefined;
    };
}


/***/ })

};
