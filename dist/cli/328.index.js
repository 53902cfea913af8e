export const id = 328;
export const ids = [328];
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

/***/ 93265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ contains),
/* harmony export */   y: () => (/* binding */ containsFault)
/* harmony export */ });
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(433);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);


function containsFault(expected) {
    if ((0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTexts */ .G)(expected, 'contains') !== undefined)
        return undefined;
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._)(expected, 'a text, a list of texts, or {"contains", "not"} with these; none of them empty');
}
/** The share of the listed texts that stand in the output, letter by letter, in Unicode form NFC. */
function contains(expected, outputs) {
    const listed = (0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTexts */ .G)(expected, 'contains') ?? { wanted: [], unwanted: [] };
    return (0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreListed */ .A)(listed, outputs, containing, { wanted: 'does not contain', unwanted: 'contains' });
}
function containing(listed) {
    const wanted = listed.normalize();
    return (text) => text.includes(wanted);
}


/***/ }),

/***/ 77316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ expectationFault),
/* harmony export */   x: () => (/* binding */ expectationCheck)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
/* harmony import */ var _contains_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93265);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40017);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10633);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70937);
/* harmony import */ var _tool_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12451);






/** Looks over expectations by the name of their step, before anything is run; unknown steps pass. */
function expectationCheck(steps) {
    const scorers = new Map(steps.map(({ name, scorer }) => [name, scorer]));
    return (step, expected) => {
        const scorer = scorers.get(step);
        return scorer === undefined ? undefined : expectationFault(scorer, expected);
    };
}
/** Whether what a case expects of a step is something that the step's scorer can score. */
function expectationFault(scorer, expected) {
    switch (scorer.kind) {
        case 'equals':
        case 'custom':
            return undefined;
        case 'fields':
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsFault */ .M)(expected);
        case 'tool-call':
            return (0,_tool_call_js__WEBPACK_IMPORTED_MODULE_5__/* .callsFault */ .M)(expected, scorer);
        case 'contains':
            return (0,_contains_js__WEBPACK_IMPORTED_MODULE_1__/* .containsFault */ .y)(expected);
        case 'regex':
            return (0,_regex_js__WEBPACK_IMPORTED_MODULE_4__/* .regexFault */ .C)(expected);
        case 'number':
            return (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .numberFault */ .Q)(expected);
        default:
            return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(scorer);
    }
}


/***/ }),

/***/ 40017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fieldsFault),
/* harmony export */   O: () => (/* binding */ fields)
/* harmony export */ });
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37394);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38651);



function fieldsFault(expected) {
    if ((0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(expected) && Object.keys(expected).length > 0)
        return undefined;
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._)(expected, 'an object with the fields to compare');
}
/**
 * The share of the listed fields that are right; keys that are not listed do not count. Objects are gone into field
 * by field, lists are one field. Of several outputs, later ones win key by key.
 */
function fields(expected, outputs) {
    const listed = fieldsOf(expected, merged(outputs), '');
    const wrong = listed.filter((field) => !(0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .FB)(field.expected, field.got));
    const reasons = wrong.map(({ path, expected, got }) => `${path}: expected ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(expected)}, got ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(got)}`);
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .t)(listed.length - wrong.length, listed.length, (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(reasons));
}
function merged(outputs) {
    if (outputs.length === 1)
        return outputs[0];
    return Object.fromEntries(outputs.filter(_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv).flatMap((output) => Object.entries(output)));
}
/** An inner object that lists no field is right when there is an object at all. */
function fieldsOf(expected, got, path) {
    if (!(0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(expected))
        return [{ path, expected, got }];
    const entries = Object.entries(expected);
    if (entries.length === 0)
        return [{ path, expected, got: (0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(got) ? {} : got }];
    return entries.flatMap(([key, value]) => fieldsOf(value, (0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(got, key), path === '' ? key : `${path}.${key}`));
}


/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scoreListed),
/* harmony export */   G: () => (/* binding */ listedTexts)
/* harmony export */ });
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37394);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38651);



/** A text, a list of texts, or an object that has these under `key`, and under `not` what must not be found. */
function listedTexts(expected, key) {
    if (!(0,_same_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(expected))
        return withBoth(textsUnder(expected), []);
    const keys = Object.keys(expected);
    if (keys.length === 0 || keys.some((name) => name !== key && name !== 'not'))
        return undefined;
    const under = (name) => (Object.hasOwn(expected, name) ? textsUnder(expected[name]) : []);
    return withBoth(under(key), under('not'));
}
/** The share of what is listed that is as it should be; of several outputs, any may hold what is wanted. */
function scoreListed({ wanted, unwanted }, outputs, finder, verbs) {
    const texts = outputs.flatMap(_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB);
    const missing = wanted.filter((listed) => !texts.some(finder(listed)));
    const present = unwanted.filter((listed) => texts.some(finder(listed)));
    const reasons = [
        ...(missing.length === 0 ? [] : [`${verbs.wanted} ${missing.map(_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP).join(', ')}`]),
        ...(present.length === 0 ? [] : [`${verbs.unwanted} ${present.map(_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP).join(', ')}`]),
    ];
    const all = wanted.length + unwanted.length;
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .t)(all - missing.length - present.length, all, reasons.join('; '));
}
function withBoth(wanted, unwanted) {
    return wanted === undefined || unwanted === undefined ? undefined : { wanted, unwanted };
}
/** An empty text stands everywhere and an empty list asks for nothing: either would pass whatever the agent says. */
function textsUnder(value) {
    const list = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
    const texts = list.filter((text) => typeof text === 'string' && text !== '');
    return texts.length === list.length && texts.length > 0 ? texts : undefined;
}


/***/ }),

/***/ 26895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inAnyOrder),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/** The longest common subsequence: the most expected items that are found one after the other. */
function inOrder(wanted, observed, fits) {
    const fitting = fittingOf(wanted, observed, fits);
    const width = observed.length + 1;
    const best = new Uint32Array((wanted.length + 1) * width);
    const at = (i, j) => best[i * width + j] ?? 0;
    for (let i = wanted.length - 1; i >= 0; i -= 1) {
        for (let j = observed.length - 1; j >= 0; j -= 1) {
            const paired = fitting[i]?.has(j) === true ? at(i + 1, j + 1) + 1 : 0;
            best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), paired);
        }
    }
    const matching = new Map();
    for (let i = 0, j = 0; i < wanted.length && j < observed.length;) {
        if (fitting[i]?.has(j) === true && at(i, j) === at(i + 1, j + 1) + 1)
            matching.set(i++, j++);
        else if (at(i + 1, j) >= at(i, j + 1))
            i += 1;
        else
            j += 1;
    }
    return matching;
}
/**
 * A maximum matching by augmenting paths (Kuhn): with a tolerance, one observed item may fit several expected ones
 * that do not fit each other, so that taking the first that fits would come out too low.
 */
function inAnyOrder(wanted, observed, fits) {
    const fitting = fittingOf(wanted, observed, fits);
    const takenBy = new Map();
    const place = (index, tried) => {
        for (const j of fitting[index] ?? []) {
            if (tried.has(j))
                continue;
            tried.add(j);
            const holder = takenBy.get(j);
            if (holder === undefined || place(holder, tried)) {
                takenBy.set(j, index);
                return true;
            }
        }
        return false;
    };
    for (const index of wanted.keys())
        place(index, new Set());
    return new Map(Array.from(takenBy, ([j, index]) => [index, j]));
}
function fittingOf(wanted, observed, fits) {
    return wanted.map((item) => new Set(observed.flatMap((other, index) => (fits(item, other) ? [index] : []))));
}


/***/ }),

/***/ 10633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ numberFault),
/* harmony export */   a: () => (/* binding */ number)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37394);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38651);




const NUMERIC = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const numeric = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(NUMERIC).transform(Number).refine(Number.isFinite)]);
const wanted = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    numeric.transform((value) => ({ value, tolerance: 0 })),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ value: numeric, tolerance: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).default(0) }),
]);
const expectation = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([wanted.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(wanted).min(1)]);
function numberFault(expected) {
    if (expectation.safeParse(expected).success)
        return undefined;
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._)(expected, 'a number, {"value", "tolerance"}, or a list of these for a step that occurs several times');
}
/** The share of the expected numbers that the outputs are within the tolerance of, one by one in their order. */
function number(expected, outputs) {
    const numbers = expectation.parse(expected);
    const all = Math.max(numbers.length, outputs.length);
    const wrong = Array.from({ length: all }, (_, index) => difference(numbers[index], outputs[index])).filter((reason) => reason !== undefined);
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .t)(all - wrong.length, all, (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(wrong));
}
function difference(one, output) {
    if (one === undefined)
        return `got ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(output)} beyond what is expected`;
    const got = numberIn(output);
    if (got !== undefined && (0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(one.value, got, one.tolerance))
        return undefined;
    return `expected ${one.value}${one.tolerance > 0 ? ` ± ${one.tolerance}` : ''}, got ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(output)}`;
}
/** A CSV cell is text, and so is many a reply: a text that is nothing but a number counts as one. */
function numberIn(value) {
    const number = typeof value === 'string' && NUMERIC.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}


/***/ }),

/***/ 70937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ regexFault),
/* harmony export */   y: () => (/* binding */ regex)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2856);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(433);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8360);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38651);




/** Time to match grows with the length of the text times the size of the pattern, repetitions written out. */
const LARGEST_PATTERN = 1000;
function regexFault(expected) {
    const listed = (0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTexts */ .G)(expected, 'regex');
    if (listed === undefined)
        return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._)(expected, 'a pattern, a list of patterns, or {"regex", "not"} with these; none of them empty');
    for (const pattern of [...listed.wanted, ...listed.unwanted]) {
        const fault = patternFault(pattern);
        if (fault !== undefined)
            return {
                message: `the pattern ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pattern)} cannot be used: ${fault}`,
                expected: 'a pattern in RE2 syntax, which has neither look-around nor back-references',
            };
    }
    return undefined;
}
/** The share of the listed patterns (RE2 syntax) that are found somewhere in the output. */
function regex(expected, outputs) {
    const listed = (0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTexts */ .G)(expected, 'regex') ?? { wanted: [], unwanted: [] };
    return (0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreListed */ .A)(listed, outputs, matching, { wanted: 'does not match', unwanted: 'matches' });
}
function matching(pattern) {
    const expression = compiled(pattern);
    return (text) => expression.matcher(text).find();
}
/** A case is scored many times in a row, and reading a pattern takes far longer than most texts take to match. */
const REMEMBERED = new Map();
const MOST_REMEMBERED = 200;
function compiled(pattern) {
    const known = REMEMBERED.get(pattern);
    if (known !== undefined)
        return known;
    const expression = re2js__WEBPACK_IMPORTED_MODULE_3__/* .RE2JS */ .L3.compile(pattern.normalize());
    if (REMEMBERED.size >= MOST_REMEMBERED)
        REMEMBERED.clear();
    REMEMBERED.set(pattern, expression);
    return expression;
}
function patternFault(pattern) {
    if (pattern.length > LARGEST_PATTERN)
        return `it is longer than ${LARGEST_PATTERN} characters`;
    try {
        const size = compiled(pattern).programSize();
        return size > LARGEST_PATTERN ? 'it repeats too much' : undefined;
    }
    catch (error) {
        return (error instanceof Error ? error.message : String(error)).replace(/^error parsing regexp: /, '');
    }
}


/***/ }),

/***/ 37394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Equal JSON: key order does not matter, texts are compared in Unicode form NFC, numbers within `tolerance`. */
function same(expected, got, tolerance = 0) {
    if (got === undefined)
        return false;
    if (typeof expected === 'string')
        return typeof got === 'string' && expected.normalize() === got.normalize();
    if (typeof expected === 'number')
        return typeof got === 'number' && within(expected, got, tolerance);
    if (typeof expected !== 'object' || expected === null)
        return expected === got;
    if (typeof got !== 'object' || got === null || Array.isArray(expected) !== Array.isArray(got))
        return false;
    const wanted = Object.entries(expected);
    return (wanted.length === Object.keys(got).length &&
        wanted.every(([key, value]) => same(value, valueAt(got, key), tolerance)));
}
/** Whether two numbers are no further apart than `tolerance`, give or take what binary fractions cannot hold. */
function within(expected, got, tolerance) {
    if (expected === got)
        return true;
    const rounding = 4 * Number.EPSILON * Math.max(Math.abs(expected), Math.abs(got));
    return tolerance > 0 && Math.abs(expected - got) <= tolerance + rounding;
}
/** A key's own value: what stands on a prototype is not part of the data. */
function valueAt(value, key) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return value[key];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unusable),
/* harmony export */   t: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38651);

function unusable(expectation, expected) {
    return { message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(expectation)} is no expectation for the scorer of this step`, expected };
}
function shareOf(right, all, reason) {
    return right === all ? { score: 1 } : { score: right / all, reason };
}


/***/ }),

/***/ 38651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11113);


const LONGEST = 80;
/** A value within a reason: short, on one line. */
function shown(value) {
    return value === undefined ? 'nothing' : (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(jsonText(value), LONGEST);
}
/** `get_order, 2 more`: the first few of a list within a reason. */
function someOf(parts, most = 3) {
    const named = parts.slice(0, most).join('; ');
    return parts.length > most ? `${named}; ${parts.length - most} more` : named;
}
/** The texts an output is searched in: a string alone; else its canonical JSON and every string within it. */
function textsOf(output) {
    return typeof output === 'string' ? [output.normalize()] : [jsonText(output), ...stringsIn(output)].map(normalised);
}
/** Agents can print numbers that overflow to infinity, which has no canonical form. */
function jsonText(value) {
    try {
        return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
    }
    catch {
        return JSON.stringify(value);
    }
}
function stringsIn(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
function normalised(text) {
    return text.normalize();
}


/***/ }),

/***/ 12451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toolCall),
/* harmony export */   M: () => (/* binding */ callsFault)
/* harmony export */ });
/* harmony import */ var _matching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26895);
/* harmony import */ var _same_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37394);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8360);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38651);




const EXPECTED = 'a list of calls, each {"name"} or {"name", "arguments"}';
/** Matching takes the product of the two, for every trial. */
const MOST_EXPECTED = 200;
const MOST_OBSERVED = 2000;
function callsFault(expected, { order }) {
    if (!Array.isArray(expected))
        return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._)(expected, EXPECTED);
    if (expected.length > MOST_EXPECTED)
        return { message: `${expected.length} calls are expected`, expected: `at most ${MOST_EXPECTED} calls` };
    if (expected.length === 0 && order === 'subset')
        return { message: 'whatever is called holds an empty list as a subset', expected: 'at least one call' };
    const index = expected.findIndex((item) => !isExpectedCall(item));
    if (index === -1)
        return undefined;
    return { message: `call ${index + 1} is ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(expected[index])}`, expected: EXPECTED };
}
/**
 * The share of calls that match by name and arguments, each expected call against one observed call: in order, in any
 * order, or as a subset of what was called. Unless a subset is asked for, calls beyond those expected count against it.
 */
function toolCall(expected, outputs, { order, tolerance }) {
    const wanted = (Array.isArray(expected) ? expected : []).flatMap(callIn);
    const items = outputs.flatMap((output) => (Array.isArray(output) ? output : [output]));
    const observed = items.flatMap(callIn);
    if (observed.length === 0 && items.length > 0)
        return { score: 0, reason: `the output is no list of calls: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(items[0])}` };
    if (items.length > MOST_OBSERVED)
        return { score: 0, reason: `${items.length} calls were made, more than the ${MOST_OBSERVED} that are compared` };
    const fits = (call, got) => call.name === got.name && sameArguments(call, got, tolerance);
    const matching = order === 'ordered' ? (0,_matching_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .a)(wanted, observed, fits) : (0,_matching_js__WEBPACK_IMPORTED_MODULE_2__/* .inAnyOrder */ .O)(wanted, observed, fits);
    const all = order === 'subset' ? wanted.length : Math.max(wanted.length, items.length);
    return (0,_scorer_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .t)(matching.size, all, reasonOf(wanted, observed, matching, fits));
}
function isExpectedCall(item) {
    if (!(0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(item) || callIn(item).length === 0)
        return false;
    return Object.keys(item).every((key) => key === 'name' || key === 'arguments');
}
/** Whatever else an observed call says about itself, such as its id, is not compared. */
function callIn(item) {
    const name = (0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(item, 'name');
    return typeof name === 'string' && name !== '' ? [{ name, arguments: (0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(item, 'arguments') }] : [];
}
function sameArguments(call, got, tolerance) {
    return call.arguments === undefined || (0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .FB)(call.arguments, got.arguments ?? {}, tolerance);
}
function reasonOf(wanted, observed, matching, fits) {
    const used = new Set(matching.values());
    const extra = observed.filter((_, index) => !used.has(index));
    const missing = wanted.find((_, index) => !matching.has(index));
    if (missing === undefined)
        return `${callText(extra[0])} was called beyond what is expected`;
    if (extra.some((got) => fits(missing, got)))
        return `${callText(missing)} was called out of order`;
    const instead = extra.find(({ name }) => name === missing.name) ?? extra[0];
    return `expected ${callText(missing)}, got ${instead === undefined ? 'no further call' : callText(instead)}`;
}
function callText(call) {
    if (call === undefined)
        return 'something that is no call';
    return `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(call.name).slice(1, -1)}(${call.arguments === undefined ? '' : (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(call.arguments)})`;
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

/***/ 90827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ twoSidedNormal),
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   Zl: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* unused harmony export chiSquareUpperTail */
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);
/* harmony import */ var _stdlib_stats_base_dists_chisquare_cdf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16328);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74455);




/** Quantile of the standard normal distribution. */
function normalQuantile(probability) {
    return _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_2__(probability, 0, 1);
}
/** Quantile of Student's t distribution. */
function tQuantile(probability, degreesOfFreedom) {
    return _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__(probability, degreesOfFreedom);
}
/** Quantile of the beta distribution with both shape parameters above 0. */
function betaQuantile(probability, a, b) {
    return _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__(probability, a, b);
}
/** Chance of a chi-square value of at least `statistic`. */
function chiSquareUpperTail(statistic, degreesOfFreedom) {
    return Math.max(0, 1 - chiSquareCdf(statistic, degreesOfFreedom));
}
/** The critical value z of a two-sided test or interval at `level`: 1.96 at 0.95. */
function twoSidedNormal(level) {
    return normalQuantile((1 + level) / 2);
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


/***/ }),

/***/ 23702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90827);

/**
 * Wilson's score interval of a share (Wilson 1927).
 *
 * @param n observations behind the share; any number from 0, since an effective sample size need not be whole
 * @param critical z, or t where few groups carry the variance; 95 % by default
 */
function wilson(share, n, critical = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedNormal */ .NQ)(0.95)) {
    if (n === 0)
        return [0, 1];
    const square = critical ** 2;
    const middle = (n * share + square / 2) / (n + square);
    const half = (critical * Math.sqrt(n * share * (1 - share) + square / 4)) / (n + square);
    return [Math.max(0, Math.min(share, middle - half)), Math.min(1, Math.max(share, middle + half))];
}


/***/ })

};
