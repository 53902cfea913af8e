export const id = 925;
export const ids = [925];
export const modules = {

/***/ 14212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ runningHere),
  C: () => (/* binding */ warnOfCredentials)
});

// EXTERNAL MODULE: ./build/measure/run-both.js
var run_both = __webpack_require__(49316);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
;// CONCATENATED MODULE: ./build/system/persisted-credentials.js



/** How a setting is known for a credential: by its name, or by a name that says where to look and a value that tells. */
const KINDS = [
    { name: /^http\.(?:.+\.)?extraheader$/i, value: /\S/ },
    { name: /^url\.https?:\/\/[^/]+@.*\.(?:push)?insteadof$/is, value: /(?:)/ },
    { name: /^remote\..+\.(?:push)?url$/is, value: /^https?:\/\/[^/]+@/i },
    // A helper that keeps what it was told, or a command of one's own; those of an operating system ask its user.
    { name: /^credential\.(?:.+\.)?helper$/is, value: /^(?:(?:\S*\/git-credential-)?(?:store|cache)\b|!)/ },
    { name: /^core\.sshcommand$/i, value: /(?:^|\s)-i\s*\S/ },
];
const INCLUDE = /^include(?:if\..+)?\.path$/is;
/** Included files may include others; nobody means more than a few. */
const MOST_FILES = 20;
/**
 * Where a checkout left settings of git by which whoever reads them acts in somebody's name: `name in file` each, never
 * with the value. Looked for in the clone's own configuration, the user's, and every file that these include, also on a
 * condition that does not hold here, since an agent can open the file all the same.
 */
async function persistedCredentials(repository) {
    const found = new Set();
    const read = new Set();
    const waiting = [];
    const take = (entries) => {
        for (const { file } of entries)
            read.add((0,external_node_path_.resolve)(repository.root, file));
        for (const { file, key, value } of entries) {
            if (INCLUDE.test(key))
                waiting.push(includedFile(repository, file, value));
            else if (isCredential(key, value))
                found.add(`${withoutUser(key)} in ${file}`);
        }
    };
    take(await settings(repository, []));
    for (let file = waiting.shift(); file !== undefined && read.size < MOST_FILES; file = waiting.shift()) {
        if (read.has(file))
            continue;
        read.add(file);
        // It may not be there: a checkout names a container's path beside the machine's.
        take(await settings(repository, ['--file', file]).catch(() => []));
    }
    return [...found];
}
/** Names alone are read first; values only where a name calls for it, and of those names only. */
async function settings(repository, source) {
    const command = ['config', ...source, '--list', '--show-origin', '-z'];
    const names = entriesOf(await (0,git/* git */.$Y)(repository.root, [...command, '--name-only']));
    if (!names.some(({ key }) => isOfInterest(key)))
        return names;
    return entriesOf(await (0,git/* git */.$Y)(repository.root, command)).map((entry) => isOfInterest(entry.key) ? entry : { ...entry, value: '' });
}
/** Pairs of an origin and a name, with the value after a line end. What stands in no file is this program's own. */
function entriesOf(output) {
    const parts = output.split('\0');
    return parts.flatMap((origin, index) => {
        const file = /^file:(.+)$/s.exec(origin)?.[1];
        if (index % 2 === 1 || file === undefined)
            return [];
        const [key = '', ...value] = (parts[index + 1] ?? '').split('\n');
        return [{ file, key, value: value.join('\n') }];
    });
}
function isOfInterest(key) {
    return INCLUDE.test(key) || KINDS.some(({ name }) => name.test(key));
}
function isCredential(key, value) {
    return KINDS.some((kind) => kind.name.test(key) && kind.value.test(value));
}
function includedFile({ root }, from, path) {
    if (path.startsWith('~/'))
        return (0,external_node_path_.join)((0,external_node_os_.homedir)(), path.slice(2));
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(root, (0,external_node_path_.dirname)(from), path);
}
/** What a URL carries before its `@` may be a token. */
function withoutUser(key) {
    return key.replace(/:\/\/[^/]*@/g, '://');
}

// EXTERNAL MODULE: ./build/jobs/on-github/checking/records.js
var records = __webpack_require__(99692);
;// CONCATENATED MODULE: ./build/jobs/on-github/checking/measuring.js



/** Runs suites in this job; before the first agent starts, says what of the checkout's credentials it could find. */
function runningHere(context) {
    const run = (0,run_both/* runBoth */.rR)((0,records/* findRecorded */.O)(context));
    let warned = false;
    return async (request) => {
        if (!warned)
            await warnOfCredentials(context, request.project);
        warned = true;
        return run(request);
    };
}
async function warnOfCredentials({ runner }, { repository }) {
    const places = await persistedCredentials(repository);
    if (places.length === 0)
        return;
    runner.log.warning(`The checkout left credentials that the agent can read (${places.join(', ')}). Give actions/checkout \`persist-credentials: false\``);
}


/***/ }),

/***/ 42925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measure: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _measure_measured_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80108);
/* harmony import */ var _report_unmeasured_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69504);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9946);
/* harmony import */ var _checking_check_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62494);
/* harmony import */ var _checking_measuring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14212);
/* harmony import */ var _checking_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71230);
/* harmony import */ var _posting_handover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68285);
/* harmony import */ var _posting_publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54794);








/**
 * Runs the suites where the model's key is and nothing can be written, and leaves the run files for the job that
 * reports. Whether the check fails is said there; here only whether it could be made.
 */
async function measure(context) {
    const target = await (0,_checking_check_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .openTarget */ .Ap)(context);
    if (await (0,_checking_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .isRestricted */ .Ez)(context, target.subject, target.suites))
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__.checkStatically)(context, target);
    await (0,_checking_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .requireCurrent */ .$L)(context, target.subject);
    const left = [];
    const report = await (0,_checking_check_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSides */ .n$)(context, target, (0,_measure_measured_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .keeping */ .sn)((0,_checking_measuring_js__WEBPACK_IMPORTED_MODULE_3__/* .runningHere */ .s)(context), left));
    const { head, base } = report;
    await (0,_measure_measured_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMeasured */ .eY)(await (0,_posting_handover_js__WEBPACK_IMPORTED_MODULE_5__/* .leaveArtifact */ .iD)(context, _posting_handover_js__WEBPACK_IMPORTED_MODULE_5__/* .RUNS_ARTIFACT */ .Q0), {
        head: head.revision,
        ...(base === undefined ? {} : { base: base.revision }),
        suites: left,
    });
    await (0,_posting_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publishToRun */ .Q)(context, report);
    const measured = report.suites.every(({ measurement }) => !(0,_report_unmeasured_js__WEBPACK_IMPORTED_MODULE_7__/* .isUnmeasured */ .q)(measurement));
    return measured && report.problems.length === 0 ? 0 : 2;
}


/***/ })

};
