export const id = 962;
export const ids = [962];
export const modules = {

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
/* harmony export */   iz: () => (/* binding */ caseReader),
/* harmony export */   mK: () => (/* binding */ indexCases)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cases_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88582);
/* harmony import */ var _cases_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36302);
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
async function indexCases(directory, suite, { file, locate }, reader = caseReader(suite)) {
    const files = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listFiles */ .CS)(suite.cases, directory);
    const place = locate(['suites', suite.name, 'cases']);
    if (files.length === 0) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
            message: `no file matches the cases of \`${suite.name}\` (${suite.cases.join(', ')})`,
            location: place,
            expected: 'globs relative to the folder of the config',
            remedy: 'Correct the globs, or add a file of cases',
        });
    }
    const digests = new Map();
    const digest = (0,_cases_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .caseSetDigest */ .R)();
    const named = new Set();
    const problems = [];
    let drafts = 0;
    let everything = 0;
    for await (const reading of (0,_cases_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readCases */ .k)(sourcesOf(directory, files, file), reader)) {
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
    if (digests.size === 0) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
            message: `the suite \`${suite.name}\` has no case to run${drafts > 0 ? `: all ${drafts} are drafts` : ''}`,
            location: place,
            remedy: `Add a case to ${files.join(', ')}${drafts > 0 ? ', or finish a draft and take its `draft` flag away' : ''}`,
        });
    }
    return { directory, files, digests, drafts, fingerprint: digest.value(), covers: { named, everything } };
}
/** The cases of a set once more, one after the other, drafts left out. */
async function* casesOf({ directory, files }, reader) {
    for await (const reading of (0,_cases_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readCases */ .k)(sourcesOf(directory, files, ''), reader)) {
        if (reading.kind === 'case' && !reading.case.draft)
            yield reading.case;
    }
}
function sourcesOf(directory, files, configFile) {
    return files.map((file) => ({
        file: (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file),
        lines: () => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readLines */ .Se)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file), (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file)),
        text: async () => (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, file), (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBeside */ .KY)(configFile, file))) ?? '',
    }));
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
/* harmony import */ var _tool_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22446);






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




/** A CSV cell is text, and so is many a reply: a text that is nothing but a number counts as one. */
const numeric = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i)
        .transform(Number)
        .refine(Number.isFinite),
]);
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
    const got = numeric.safeParse(output);
    if (got.success && (0,_same_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(one.value, got.data, one.tolerance))
        return undefined;
    return `expected ${one.value}${one.tolerance > 0 ? ` ± ${one.tolerance}` : ''}, got ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(output)}`;
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
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_3__/* .RE2JS */ .L3.compile(pattern.normalize());
    return (text) => compiled.matcher(text).find();
}
function patternFault(pattern) {
    if (pattern.length > LARGEST_PATTERN)
        return `it is longer than ${LARGEST_PATTERN} characters`;
    try {
        const size = re2js__WEBPACK_IMPORTED_MODULE_3__/* .RE2JS */ .L3.compile(pattern.normalize()).programSize();
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

/***/ 22446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ callsFault),
  L: () => (/* binding */ toolCall)
});

;// CONCATENATED MODULE: ./build/scorers/matching.js
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

// EXTERNAL MODULE: ./build/scorers/same.js
var same = __webpack_require__(37394);
// EXTERNAL MODULE: ./build/scorers/scorer.js
var scorer = __webpack_require__(8360);
// EXTERNAL MODULE: ./build/scorers/shown.js
var shown = __webpack_require__(38651);
;// CONCATENATED MODULE: ./build/scorers/tool-call.js




const EXPECTED = 'a list of calls, each {"name"} or {"name", "arguments"}';
/** Matching takes the product of the two, for every trial. */
const MOST_EXPECTED = 200;
const MOST_OBSERVED = 2000;
function callsFault(expected, { order }) {
    if (!Array.isArray(expected))
        return (0,scorer/* unusable */._)(expected, EXPECTED);
    if (expected.length > MOST_EXPECTED)
        return { message: `${expected.length} calls are expected`, expected: `at most ${MOST_EXPECTED} calls` };
    if (expected.length === 0 && order === 'subset')
        return { message: 'whatever is called holds an empty list as a subset', expected: 'at least one call' };
    const index = expected.findIndex((item) => !isExpectedCall(item));
    if (index === -1)
        return undefined;
    return { message: `call ${index + 1} is ${(0,shown/* shown */.SP)(expected[index])}`, expected: EXPECTED };
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
        return { score: 0, reason: `the output is no list of calls: ${(0,shown/* shown */.SP)(items[0])}` };
    if (items.length > MOST_OBSERVED)
        return { score: 0, reason: `${items.length} calls were made, more than the ${MOST_OBSERVED} that are compared` };
    const fits = (call, got) => call.name === got.name && sameArguments(call, got, tolerance);
    const matching = order === 'ordered' ? inOrder(wanted, observed, fits) : inAnyOrder(wanted, observed, fits);
    const all = order === 'subset' ? wanted.length : Math.max(wanted.length, items.length);
    return (0,scorer/* shareOf */.t)(matching.size, all, reasonOf(wanted, observed, matching, fits));
}
function isExpectedCall(item) {
    if (!(0,same/* isObject */.Gv)(item) || callIn(item).length === 0)
        return false;
    return Object.keys(item).every((key) => key === 'name' || key === 'arguments');
}
/** Whatever else an observed call says about itself, such as its id, is not compared. */
function callIn(item) {
    const name = (0,same/* valueAt */.fK)(item, 'name');
    return typeof name === 'string' && name !== '' ? [{ name, arguments: (0,same/* valueAt */.fK)(item, 'arguments') }] : [];
}
function sameArguments(call, got, tolerance) {
    return call.arguments === undefined || (0,same/* same */.FB)(call.arguments, got.arguments ?? {}, tolerance);
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
    return `${(0,shown/* shown */.SP)(call.name).slice(1, -1)}(${call.arguments === undefined ? '' : (0,shown/* shown */.SP)(call.arguments)})`;
}


/***/ })

};
