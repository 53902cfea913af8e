export const id = 404;
export const ids = [404];
export const modules = {

/***/ 41404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixDuplicates: () => (/* binding */ fixDuplicates)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cases/exact-duplicates.js
var exact_duplicates = __webpack_require__(71076);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/cases/read.js + 1 modules
var read = __webpack_require__(69350);
;// CONCATENATED MODULE: ./build/cases/remove/lines.js
function linesOf(text) {
    const mark = text.startsWith('\uFEFF') ? 1 : 0;
    const starts = [mark];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    if (starts.at(-1) === text.length && starts.length > 1)
        starts.pop();
    const startOf = (number) => starts[number - 1] ?? text.length;
    return {
        count: starts.length,
        line: (number) => text.slice(startOf(number), startOf(number + 1)).replace(/\r?\n$/, ''),
        at: (offset) => {
            let [low, high] = [1, starts.length];
            while (low < high) {
                const middle = Math.ceil((low + high) / 2);
                if (startOf(middle) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return low;
        },
        cut: (first, last, keepsLineEnd = false) => {
            const end = startOf(last + 1);
            const openEnded = !keepsLineEnd && end === text.length && !text.endsWith('\n');
            return { kind: 'cut', start: openEnded ? beforeLineEnd(text, startOf(first), mark) : startOf(first), end };
        },
    };
}
function beforeLineEnd(text, start, mark) {
    const length = /\r?\n$/.exec(text.slice(Math.max(mark, start - 2), start))?.[0].length ?? 0;
    return start - length;
}

;// CONCATENATED MODULE: ./build/cases/remove/csv.js

const csvCuts = (text, _file, places) => {
    const lines = linesOf(text);
    return places.map(({ line = 0 }) => lines.cut(line, lastLine(lines, line)));
};
/** A line end within quotes ends no record. Every quote is one of a pair, those within a cell being doubled. */
function lastLine(lines, first) {
    let quotes = 0;
    for (let number = first; number <= lines.count; number += 1) {
        quotes += lines.line(number).split('"').length - 1;
        if (quotes % 2 === 0)
            return number;
    }
    return lines.count;
}

;// CONCATENATED MODULE: ./build/cases/remove/cut.js
function left(reason) {
    return { kind: 'left', reason };
}
function applyCuts(text, cuts) {
    const inOrder = cuts.flatMap((cut) => (cut.kind === 'cut' ? [cut] : [])).toSorted((a, b) => a.start - b.start);
    let end = 0;
    const kept = inOrder.map((cut) => {
        const before = text.slice(end, Math.max(end, cut.start));
        end = Math.max(end, cut.end);
        return before;
    });
    return kept.join('') + text.slice(end);
}

// EXTERNAL MODULE: ./build/config/positions.js
var positions = __webpack_require__(73887);
// EXTERNAL MODULE: ./build/cases/json-text.js
var json_text = __webpack_require__(44520);
// EXTERNAL MODULE: ./build/cases/source.js
var source = __webpack_require__(78641);
;// CONCATENATED MODULE: ./build/cases/remove/list.js
/** Takes items out together with one comma each: the one before, or the one after where nothing stays before. */
function listCuts(items, removed) {
    const cuts = new Map();
    let staysBefore = false;
    for (const [index, { start, end }] of items.entries()) {
        if (!removed.has(index))
            staysBefore = true;
        else if (staysBefore)
            cuts.set(index, { kind: 'cut', start: items[index - 1]?.end ?? start, end });
        else
            cuts.set(index, { kind: 'cut', start, end: items[index + 1]?.start ?? end });
    }
    return cuts;
}

;// CONCATENATED MODULE: ./build/cases/remove/places.js
/** Which of `all` each place is; -1 for one that is not among them. */
function indexesOf(places, all) {
    const indexes = new Map(all.map((place, index) => [nameOf(place), index]));
    return places.map((place) => indexes.get(nameOf(place)) ?? -1);
}
function nameOf({ line, column }) {
    return `${line}:${column}`;
}

;// CONCATENATED MODULE: ./build/cases/remove/json.js






const jsonCuts = (text, file, places) => {
    const bare = (0,source/* withoutMark */.E_)(text);
    const parsed = (0,json_text/* readJsonText */.g)(bare, 'the file');
    const starts = parsed.ok ? parsed.elements : [];
    const at = (0,positions/* positionsIn */.Y)(bare, file);
    const indexes = indexesOf(places, starts.map(at));
    const mark = text.length - bare.length;
    const items = itemsOf(bare, starts).map(({ start, end }) => ({ start: start + mark, end: end + mark }));
    const cuts = listCuts(items, new Set(indexes));
    return indexes.map((index) => cuts.get(index) ?? left('it was not found again where it stands'));
};
/** Between the elements of a list there are a comma and blanks, and nothing else. */
function itemsOf(text, starts) {
    const close = text.lastIndexOf(']');
    return starts.map((start, index) => {
        const next = starts[index + 1];
        const within = next === undefined ? text.slice(start, close) : text.slice(start, next).trimEnd().slice(0, -1);
        return { start, end: start + within.trimEnd().length };
    });
}

;// CONCATENATED MODULE: ./build/cases/remove/jsonl.js

const jsonlCuts = (text, _file, places) => {
    const lines = linesOf(text);
    return places.map(({ line = 0 }) => lines.cut(line, line));
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/config/yaml.js + 2 modules
var config_yaml = __webpack_require__(54298);
// EXTERNAL MODULE: ./build/cases/yaml.js
var cases_yaml = __webpack_require__(24579);
;// CONCATENATED MODULE: ./build/cases/remove/yaml-comments.js

/** What the lexer puts before a scalar, which may start with `#` as a comment does. */
const SCALAR = '\u001F';
/** Marks of the lexer that stand for nothing in the text. */
const MARKS = new Set([SCALAR, '\u0002', '\u0018']);
/** Where the comments of a YAML text start, in order. */
function commentsIn(text) {
    const comments = [];
    let offset = 0;
    let inScalar = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (!inScalar && MARKS.has(lexeme)) {
            inScalar = lexeme === SCALAR;
            continue;
        }
        if (!inScalar && lexeme.startsWith('#'))
            comments.push(offset);
        offset += lexeme.length;
        inScalar = false;
    }
    return comments;
}

;// CONCATENATED MODULE: ./build/cases/remove/yaml.js








const yamlCuts = (text, file, places) => {
    const yaml = (0,config_yaml/* readYaml */.g)(text, file, cases_yaml/* CASES */.G);
    const list = yaml.ok ? listOf(yaml.value.root) : undefined;
    if (!yaml.ok || list === undefined)
        return places.map(() => left('it was not found again where it stands'));
    const { at, targets } = yaml.value;
    const indexes = indexesOf(places, list.items.map(({ range }) => at(range[0])));
    const comments = commentsIn(text);
    const find = list.flow === true ? flowCuts(text, list, indexes, comments) : blockCuts(text, list, comments);
    return indexes.map((index) => {
        const item = list.items[index];
        if (item === undefined)
            return left('it was not found again where it stands');
        return isReferredTo(item, targets) ? left('an alias elsewhere in the file refers to an anchor in it') : find(index);
    });
};
function listOf(root) {
    const list = (0,dist/* isMap */.jh)(root) ? root.get('cases', true) : root;
    return (0,dist/* isSeq */.oP)(list) ? list : undefined;
}
function isReferredTo(item, targets) {
    const [start, , end] = item.range;
    const isWithin = ({ range }) => start <= range[0] && range[0] < end;
    return [...targets].some(([alias, target]) => isWithin(target) && !isWithin(alias));
}
const COMMENTED = 'a comment in it would be lost';
/** Between brackets; where comments stand between the items it cannot be told whose they are. */
function flowCuts(text, { items, range: [open, close] }, removed, comments) {
    const places = items.map(({ range: [start, end] }) => ({ start, end }));
    const gaps = places.slice(1).map(({ start }, index) => text.slice(places[index]?.end, start));
    const cuts = listCuts(places, new Set(removed));
    const beside = comments.filter((at) => open <= at && at < close && !places.some((place) => isIn(at, place)));
    const commented = beside.length > 0 || gaps.some((gap) => !/^\s*,\s*$/.test(gap));
    return (index) => {
        if (commented)
            return left('between the cases of its list there is more than commas');
        const place = places[index];
        if (place !== undefined && comments.some((at) => isIn(at, place)))
            return left(COMMENTED);
        return cuts.get(index) ?? left('it was not found again where it stands');
    };
}
function isIn(offset, { start, end }) {
    return start <= offset && offset < end;
}
/** One below the other, each after a dash: its lines from the dash to the last that says something of it. */
function blockCuts(text, list, comments) {
    const lines = linesOf(text);
    const commented = new Set(comments.map(lines.at));
    const isComment = (number) => commented.has(number) && lines.line(number).trim().startsWith('#');
    return (index) => {
        const dash = dashOf(list, index);
        const item = list.items[index];
        if (dash === undefined || item === undefined)
            return left('it was not found again where it stands');
        const [first, last] = [lines.at(dash), lines.at(Math.max(dash, endOf(text, item) - 1))];
        if (!/^\s*-/.test(lines.line(first)))
            return left('its first line holds something else as well');
        const before = list.items[index - 1];
        const above = before === undefined ? 0 : endOf(text, before);
        if (isComment(first - 1))
            return left('the comment right above it would be about nothing');
        const indent = indentOf(lines.line(first));
        for (let number = first; number <= last || (isComment(number) && indentOf(lines.line(number)) > indent); number += 1)
            if (commented.has(number))
                return left(COMMENTED);
        const [start, end] = withBlankLines(lines, first, last, above === 0 ? 0 : lines.at(above - 1));
        // A text after `|` ends with its line end.
        return lines.cut(start, end, text[above - 1] === '\n');
    };
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}
function dashOf({ srcToken }, index) {
    if (srcToken?.type !== 'block-seq')
        return undefined;
    return srcToken.items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}
/**
 * The end of what is written, without the blank lines and comments that a block collection counts as its own. Those
 * below a text after `|` or `>` belong to the text.
 */
function endOf(text, node) {
    const last = (0,dist/* isCollection */.P3)(node) && node.flow !== true ? node.items.at(-1) : undefined;
    if ((0,dist/* isPair */.tO)(last))
        return endOf(text, last.value ?? last.key);
    if (last !== undefined)
        return endOf(text, last);
    const [start, end] = node.range;
    return (0,dist/* isScalar */.jn)(node) && node.type?.startsWith('BLOCK') !== true
        ? start + text.slice(start, end).trimEnd().length
        : end;
}
/**
 * Of the blank lines around a removed item only those before it stay, and at the end of the file not even they, unless
 * they are part of what stands `above`.
 */
function withBlankLines(lines, first, last, above) {
    const isBlank = (number) => number >= 1 && number <= lines.count && lines.line(number).trim() === '';
    if (!isBlank(first - 1))
        return [first, last];
    let end = last;
    while (isBlank(end + 1))
        end += 1;
    let start = first;
    while (end === lines.count && start - 1 > above && isBlank(start - 1))
        start -= 1;
    return [start, end];
}

;// CONCATENATED MODULE: ./build/cases/remove/remove-cases.js








const FORMATS = new Map([
    ['.jsonl', jsonlCuts],
    ['.ndjson', jsonlCuts],
    ['.json', jsonCuts],
    ['.yaml', yamlCuts],
    ['.yml', yamlCuts],
    ['.csv', csvCuts],
]);
/**
 * The text of a file of cases without those of these ids, and every other character as it was. The result is read back
 * before it is returned: unless exactly these are gone and nothing else changed, the answer is a problem, and nothing is
 * to be written.
 */
async function removeCases(text, file, ids, reader) {
    const before = await casesIn(text, file, reader);
    if (before === undefined)
        return { ok: true, value: { text, left: because(UNREADABLE, ids) } };
    const chosen = before.filter(({ id }) => ids.has(id));
    const cuts = cutsFor(text, file, chosen);
    if (cuts.length > 0 && cuts.length === before.length && cuts.every(({ kind }) => kind === 'cut'))
        return { ok: true, value: { text, left: because(NOTHING_ELSE, ids) } };
    const missing = [...ids].filter((id) => !chosen.some((found) => found.id === id));
    const left = new Map(missing.map((id) => [id, 'it was not found again in its file']));
    for (const [index, { id }] of chosen.entries()) {
        const cut = cuts[index];
        if (cut?.kind !== 'cut')
            left.set(id, cut?.reason ?? 'cases of this kind of file are not removed');
    }
    const result = applyCuts(text, cuts);
    const after = await casesIn(result, file, reader);
    const wanted = before.filter(({ id }) => !ids.has(id) || left.has(id));
    if (after !== undefined && isSame(wanted, after))
        return { ok: true, value: { text: result, left } };
    return { ok: false, problems: [notRemovable(file, chosen.length)] };
}
function cutsFor(text, file, cases) {
    const find = FORMATS.get((0,posix_.extname)(file).toLowerCase());
    return find === undefined || cases.length === 0
        ? []
        : find(text, file, cases.map(({ location }) => location));
}
/** Drafts included; nothing where anything in the file cannot be read. */
async function casesIn(text, file, reader) {
    const cases = [];
    for await (const reading of (0,read/* readCases */.k)([sourceOf(text, file)], reader)) {
        if (reading.kind === 'problem')
            return undefined;
        cases.push(reading.case);
    }
    return cases;
}
function sourceOf(text, file) {
    return {
        file,
        async *lines() {
            yield* (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
        },
        text: async () => text,
    };
}
function isSame(one, other) {
    return one.length === other.length && one.every((found, index) => isTwin(found, other[index]));
}
function isTwin(one, other) {
    return other !== undefined && (0,exact_duplicates/* contentOf */.$E)(one) === (0,exact_duplicates/* contentOf */.$E)(other);
}
const UNREADABLE = 'something in its file cannot be read';
const NOTHING_ELSE = 'nothing else stands in its file: remove the file itself';
function because(reason, ids) {
    return new Map([...ids].map((id) => [id, reason]));
}
function notRemovable(file, cases) {
    return {
        message: `${cases === 1 ? 'a duplicate' : `${cases} duplicates`} could not be removed without changing another case`,
        location: { file },
        remedy: 'The file was left as it is: remove them by hand',
    };
}

// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/gather/all-cases.js
var all_cases = __webpack_require__(59777);
// EXTERNAL MODULE: ./build/gather/case-set.js
var case_set = __webpack_require__(74005);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
// EXTERNAL MODULE: ./build/rules/policy/waivers.js
var policy_waivers = __webpack_require__(50066);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/values/days.js
var days = __webpack_require__(83012);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
;// CONCATENATED MODULE: ./build/jobs/fix-duplicates.js











const RULE = 'set/duplicate';
/**
 * Removes cases that ask and expect exactly what an earlier one does, where nothing is lost with them. Those that are
 * waived stay, and so does everything while the rule is off.
 */
async function fixDuplicates({ directory, loaded, own, suites, now }) {
    const removed = [];
    const left = [];
    const problems = [];
    const policies = [loaded.config, own.config];
    const readers = await readersOf(directory, loaded);
    // One after the other: a file may belong to several suites.
    for (const suite of suites) {
        const read = await (0,problem/* attempt */.CD)(() => (0,all_cases/* readAllCases */.t)(directory, suite, loaded));
        if (!read.ok)
            continue;
        const plan = planOf(suite, read.value.cases, { policies, readers, today: (0,days/* dayOf */.kb)(now) });
        left.push(...plan.left);
        const broken = new Set(read.value.problems.map(({ location }) => location?.file));
        for (const [file, planned] of byFile(plan.removed)) {
            if (broken.has(file)) {
                left.push(...fix_duplicates_because('something in its file cannot be read', planned));
                continue;
            }
            const done = await removeFrom(file, planned, { directory, loaded, suite });
            removed.push(...done.removed);
            left.push(...done.left);
            problems.push(...done.problems);
        }
    }
    return { removed, left, problems };
}
async function readersOf(directory, { config, file: configFile }) {
    const readers = new Map();
    for (const { name, cases } of config.suites) {
        for (const file of await (0,files/* listFiles */.CS)(cases, directory)) {
            const path = (0,places/* pathBeside */.KY)(configFile, file);
            readers.set(path, (readers.get(path) ?? new Set()).add(name));
        }
    }
    return readers;
}
/** What of each is to go: a case stays where it says more than each of those that stay before it. */
function planOf(suite, cases, bounds) {
    const keepers = new Map();
    const left = new Map();
    const hasToStay = (repeated) => whyKept(repeated, bounds) !== undefined;
    const mayGo = (repeated, kept) => whyNot(repeated, kept, bounds) === undefined;
    for (const twins of (0,exact_duplicates/* exactDuplicates */.Eu)(cases)) {
        const [first, ...others] = twins;
        const going = (0,exact_duplicates/* keepersAmong */.Oi)(twins, { mayGo, hasToStay });
        for (const [repeated, keeper] of going)
            keepers.set(repeated, keeper);
        for (const repeated of others.filter((one) => !going.has(one))) {
            const reason = whyKept(repeated, bounds) ?? whyNot(repeated, first, bounds) ?? '';
            left.set(repeated, { ...placeOf(suite, repeated, first), reason });
        }
    }
    return {
        removed: cases.flatMap((found) => {
            const keeper = keepers.get(found);
            return keeper === undefined ? [] : [placeOf(suite, found, keeper)];
        }),
        left: cases.flatMap((found) => left.get(found) ?? []),
    };
}
function placeOf({ name }, { id, location }, keeper) {
    return { suite: name, id, file: location.file, line: location.line ?? 1, keeps: keeper.id };
}
/** Why a case is not to go, whatever its twins are. */
function whyKept({ id }, { policies, today }) {
    if (policies.some((policy) => (0,levels/* ruleOptions */.j)(policy, RULE).level === 'off'))
        return `${RULE} is off`;
    const waivers = policies.flatMap((policy) => policy.waivers);
    const isWaived = waivers.some((one) => !(0,policy_waivers/* isOver */.PU)(one, today) && (0,policy_waivers/* covers */.hU)(one, { rule: RULE, subject: id }));
    return isWaived ? 'a waiver names it' : undefined;
}
/** Why a case cannot go although its twin stays. */
function whyNot(repeated, kept, { readers }) {
    const lost = (0,exact_duplicates/* lostWithout */.tc)(repeated, kept);
    if (lost.length > 0)
        return `its ${lost.join(', ')} would be lost`;
    const keepers = readers.get(kept.location.file) ?? new Set();
    const without = [...(readers.get(repeated.location.file) ?? [])].find((suite) => !keepers.has(suite));
    return without === undefined ? undefined : `the suite ${without} reads its file and not that of the other`;
}
function byFile(removed) {
    const files = new Map();
    for (const one of removed) {
        const here = files.get(one.file);
        if (here === undefined)
            files.set(one.file, [one]);
        else
            here.push(one);
    }
    return files;
}
async function removeFrom(file, planned, { directory, loaded, suite }) {
    const own = (await (0,files/* listFiles */.CS)(suite.cases, directory)).find((path) => (0,places/* pathBeside */.KY)(loaded.file, path) === file);
    const path = (0,external_node_path_.join)(directory, own ?? '');
    if (!(await (0,files/* isWritable */.nH)(path)))
        return { removed: [], left: fix_duplicates_because('its file is read-only', planned), problems: [] };
    const done = await (0,problem/* attempt */.CD)(async () => {
        const text = await (0,files/* readExactly */.Lo)(path, file);
        const { text: result, left } = (0,problem/* unwrap */.oA)(await removeCases(text, file, new Set(planned.map(({ id }) => id)), (0,case_set/* caseReader */.iz)(suite)));
        if (result !== text)
            await (0,files/* rewriteText */.QT)(path, result);
        return left;
    });
    if (!done.ok)
        return { removed: [], left: [], problems: done.problems };
    return {
        removed: planned.filter(({ id }) => !done.value.has(id)),
        left: planned.flatMap((one) => fix_duplicates_because(done.value.get(one.id), [one])),
        problems: [],
    };
}
function fix_duplicates_because(reason, those) {
    return reason === undefined ? [] : those.map((one) => ({ ...one, reason }));
}


/***/ })

};
