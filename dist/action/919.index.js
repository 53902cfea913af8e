export const id = 919;
export const ids = [919];
export const modules = {

/***/ 25452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ capabilitiesOf),
/* harmony export */   ZF: () => (/* binding */ deeperThan),
/* harmony export */   fD: () => (/* binding */ lineFault),
/* harmony export */   lj: () => (/* binding */ parseObject)
/* harmony export */ });
/** A value deeper than this is refused: later readers walk values recursively. */
const MAX_DEPTH = 100;
/** A JSON object out of a text, or what is wrong with it. */
function parseObject(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'not-json';
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return 'not-json';
    return deeperThan(value, MAX_DEPTH) ? 'too-deep' : value;
}
/** Words, with the printing process as their subject, for a line that begins like a reply and is none. */
function lineFault(fault, line) {
    return fault === 'too-deep'
        ? `printed JSON nested deeper than ${MAX_DEPTH} levels`
        : `printed a line that starts with { and is not JSON\nthe line: ${line}`;
}
/** What an agent says it can do beside the plain protocol; `undefined` when the line is about something else. */
function capabilitiesOf(value) {
    const { id, capabilities } = value;
    if (id !== undefined || !Array.isArray(capabilities))
        return undefined;
    return capabilities.filter((name) => typeof name === 'string');
}
/** Whether a value holds lists or objects within more than so many others. */
function deeperThan(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    for (const key in value) {
        if (deeperThan(value[key], levels - 1))
            return true;
    }
    return false;
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

/***/ 57280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97532);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11113);



const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
/**
 * The files of an archive by their names. A name is a key and never a path: nothing is written to disk. An archive
 * that could reach outside of itself, grow without end or hide one file behind another is refused whole.
 */
async function readZip(bytes, limits) {
    try {
        const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .fromBufferPromise */ .SY)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
            strictFileNames: true,
        });
        return { ok: true, value: await filesOf(zip, limits) };
    }
    catch (error) {
        return { ok: false, problems: [problemOf(error)] };
    }
}
async function filesOf(zip, limits) {
    const files = new Map();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
        requirePlain(entry);
        if (entry.fileName.endsWith('/'))
            continue;
        if (files.has(entry.fileName))
            throw new Refused(`it holds ${named(entry)} twice`);
        if (files.size === limits.files)
            throw new Refused(`it holds more than ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(limits.files, 'file')}`);
        const content = await contentOf(zip, entry, Math.min(limits.entryBytes, limits.totalBytes - total));
        total += content.byteLength;
        files.set(entry.fileName, content);
    }
    return files;
}
/** Directories and regular files under plain names; the reader itself refuses `..`, `\` and absolute names. */
function requirePlain(entry) {
    if (/\p{Cc}/u.test(entry.fileName))
        throw new Refused(`the name ${named(entry)} holds a control character`);
    if (entry.isEncrypted())
        throw new Refused(`${named(entry)} is encrypted`);
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    const directory = entry.fileName.endsWith('/');
    if (!directory && type !== 0 && type !== REGULAR)
        throw new Refused(`${named(entry)} is not a regular file`);
}
/** Counts what comes out, whatever size the archive claims. */
async function contentOf(zip, entry, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
        size += chunk.byteLength;
        if (size > limit)
            throw new Refused(`unpacked, ${named(entry)} is longer than ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(limit, 'byte')}`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}
/** An archive that is read without fault and is not wanted all the same. */
class Refused extends Error {
}
function problemOf(error) {
    const reason = error instanceof Error ? (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(error.message), 300) : 'unknown';
    return {
        message: error instanceof Refused ? `the archive is refused: ${reason}` : `the archive cannot be read: ${reason}`,
        expected: 'a zip file as actions/upload-artifact makes it',
    };
}
function named({ fileName }) {
    return JSON.stringify((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(fileName), 80));
}


/***/ }),

/***/ 40273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ artifactsOfRepository),
/* harmony export */   Ye: () => (/* binding */ artifactsOfRun),
/* harmony export */   bk: () => (/* binding */ downloadArtifact)
/* harmony export */ });
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32074);


const PERMISSION = 'actions: read';
/** Storage answers at once or not at all; a download that stands still would hold the job until its own limit. */
const LONGEST_DOWNLOAD_MS = 120_000;
const DOWNLOAD_ATTEMPTS = 2;
/** The artifacts of that name which a run left in all its attempts and which are still there, newest first. */
async function artifactsOfRun(client, runId, name) {
    try {
        const listed = await client.octokit.paginate(client.octokit.rest.actions.listWorkflowRunArtifacts, { ...client.in, run_id: runId, name, per_page: 100 });
        return present(listed, name).toSorted((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt) || other.id - one.id);
    }
    catch (error) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedTo */ .a3)('list the artifacts of the workflow run', error, PERMISSION);
    }
}
/** The repository's artifacts of that name which are still there, page by page as GitHub lists them: latest first. */
async function* artifactsOfRepository(client, name) {
    const pages = client.octokit.paginate.iterator(client.octokit.rest.actions.listArtifactsForRepo, {
        ...client.in,
        name,
        per_page: 100,
    });
    try {
        for await (const { data } of pages)
            yield* present(data, name);
    }
    catch (error) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedTo */ .a3)('list the artifacts of the repository', error, PERMISSION);
    }
}
/** The archive itself, of at most `limit` bytes. */
async function downloadArtifact(client, artifact, limit) {
    if (artifact.bytes > limit)
        throw tooLarge(artifact.name, limit);
    for (let attempt = 1;; attempt += 1) {
        const stored = await addressOf(client, artifact);
        const answer = await download(stored, limit, fetchOf(client));
        if (answer.kind === 'downloaded')
            return answer.bytes;
        if (answer.kind === 'too-large')
            throw tooLarge(artifact.name, limit);
        // The address is only good for a minute: a second attempt asks for another.
        if (attempt === DOWNLOAD_ATTEMPTS)
            throw notDownloaded(artifact.name, answer.reason);
    }
}
/** Where the archive lies: on another host, which gets its leave with the address and must never see our token. */
async function addressOf(client, { id, name }) {
    let location;
    let api;
    try {
        const { headers, url } = await client.octokit.rest.actions.downloadArtifact({
            ...client.in,
            artifact_id: id,
            archive_format: 'zip',
            request: { redirect: 'manual', parseSuccessResponseBody: false },
        });
        location = headers.location;
        api = new URL(url);
    }
    catch (error) {
        throw gone(error, name) ?? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedTo */ .a3)(`download the artifact ${JSON.stringify(name)}`, error, PERMISSION);
    }
    const address = location === undefined || !URL.canParse(location) ? undefined : new URL(location);
    const secure = address?.protocol === 'https:' || (address?.protocol === 'http:' && isLoopback(api));
    if (address === undefined || !secure)
        throw notDownloaded(name, 'GitHub named no https address to fetch it from');
    return address;
}
/** The client's own way through a proxy, without anything else of it. */
function fetchOf({ octokit }) {
    return octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
}
async function download(address, limit, get) {
    try {
        const response = await get(address, { redirect: 'error', signal: AbortSignal.timeout(LONGEST_DOWNLOAD_MS) });
        if (!response.ok)
            return { kind: 'failed', reason: `its storage answered ${response.status}` };
        const chunks = [];
        let size = 0;
        // Leaving the loop cancels the rest of the body.
        for await (const chunk of response.body ?? []) {
            size += chunk.byteLength;
            if (size > limit)
                return { kind: 'too-large' };
            chunks.push(chunk);
        }
        return { kind: 'downloaded', bytes: Buffer.concat(chunks, size) };
    }
    catch (error) {
        return { kind: 'failed', reason: `its storage could not be reached (${causeOf(error)})` };
    }
}
function present(listed, name) {
    return listed
        .filter((artifact) => artifact.name === name && !artifact.expired)
        .map(({ id, size_in_bytes: bytes, created_at: createdAt, workflow_run: run }) => ({
        id,
        name,
        bytes,
        createdAt: createdAt ?? '',
        ...(run?.id === undefined
            ? {}
            : {
                run: {
                    id: run.id,
                    headSha: run.head_sha ?? '',
                    headBranch: run.head_branch ?? '',
                    repositoryId: run.repository_id ?? 0,
                    headRepositoryId: run.head_repository_id ?? 0,
                },
            }),
    }));
}
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
function gone(error, name) {
    const shown = JSON.stringify(name);
    switch ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error)) {
        case 404:
            return new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy({
                message: `the artifact ${shown} is no longer there`,
                remedy: 'Run the workflow that leaves it again',
            });
        case 410:
            return new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy({
                message: `the artifact ${shown} has expired`,
                remedy: 'Run the workflow that leaves it again, or raise `retention-days` of actions/upload-artifact',
            });
        case 409:
            return new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy({
                message: `the artifact ${shown} is not ready yet`,
                remedy: 'Run this job again in a minute',
            });
        default:
            return undefined;
    }
}
function tooLarge(name, limit) {
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy({
        message: `the artifact ${JSON.stringify(name)} is larger than ${limit} bytes`,
        expected: 'what Evalgap itself leaves there, and nothing else',
    });
}
function notDownloaded(name, reason) {
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy({
        message: `the artifact ${JSON.stringify(name)} could not be downloaded: ${reason}`,
        remedy: 'Run the job again',
    });
}
function causeOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message : error.message;
}


/***/ }),

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ownComments),
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44463);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32074);


const PERMISSION = 'pull-requests: write';
/**
 * Keeps exactly one comment of ours: found by marker and author over all pages, the oldest edited, later ones
 * removed, none written when the body stands there already.
 */
async function upsertComment(client, target, body) {
    try {
        const outcome = await writeOne(client, target, body);
        // Two jobs may have created one each at the same moment: both then keep the older.
        if (outcome.kind === 'created')
            await remove(client, (await ownComments(client, target)).slice(1));
        return outcome;
    }
    catch (error) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error, PERMISSION);
    }
}
async function writeOne(client, target, body) {
    const all = await commentsBy(client, target);
    const [oldest, ...duplicates] = beginningWith(all, target.marker);
    await remove(client, duplicates);
    const outcome = oldest === undefined ? await create(client, target, body) : await edit(client, oldest, body);
    const stands = outcome.kind !== 'forbidden' && outcome.kind !== 'failed';
    if (stands && target.replaces !== undefined)
        await remove(client, beginningWith(all, target.replaces));
    return outcome;
}
async function create(client, target, body) {
    try {
        const { data } = await client.octokit.rest.issues.createComment({
            ...client.in,
            issue_number: target.issue,
            body,
            ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .qG,
        });
        return { kind: 'created', url: data.html_url };
    }
    catch (error) {
        if (((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 500) < 500)
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error, PERMISSION);
        // The request may have been carried out although its answer was lost: look before trying once more.
        const [present] = await ownComments(client, target);
        if (present !== undefined)
            return edit(client, present, body);
        const { data } = await client.octokit.rest.issues.createComment({
            ...client.in,
            issue_number: target.issue,
            body,
            ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .qG,
        });
        return { kind: 'created', url: data.html_url };
    }
}
/** An edit may be repeated: it leaves the same body however often it is done. */
async function edit(client, comment, body) {
    if (sameBody(comment.body, body))
        return { kind: 'unchanged', url: comment.url };
    await client.octokit.rest.issues.updateComment({ ...client.in, comment_id: comment.id, body });
    return { kind: 'updated', url: comment.url };
}
/** Ours, oldest first. Other workflows may write under the same login: what stands in a body stays untrusted. */
async function ownComments(client, target) {
    return beginningWith(await commentsBy(client, target), target.marker);
}
async function commentsBy(client, { issue, login }) {
    const all = await client.octokit.paginate(client.octokit.rest.issues.listComments, {
        ...client.in,
        issue_number: issue,
        per_page: 100,
    });
    return all
        .filter(({ user }) => user?.login === login)
        .map(({ id, body = '', html_url: url }) => ({ id, body, url }))
        .toSorted((one, other) => one.id - other.id);
}
function beginningWith(comments, start) {
    return comments.filter(({ body }) => body.startsWith(start));
}
async function remove(client, comments) {
    for (const { id } of comments) {
        try {
            await client.octokit.rest.issues.deleteComment({ ...client.in, comment_id: id });
        }
        catch {
            // Another job may have removed it first; what is left over is removed next time.
        }
    }
}
/** GitHub stores line ends as it likes and drops blanks at the end. */
function sameBody(stored, body) {
    return stored.replaceAll('\r\n', '\n').trimEnd() === body.replaceAll('\r\n', '\n').trimEnd();
}


/***/ }),

/***/ 32074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   a3: () => (/* binding */ refusedTo),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);

/** Words an error that octokit threw; errors that are not about the request are thrown on. */
function refusalOf(error, permission) {
    if (!(error instanceof Error))
        throw error;
    const status = statusOf(error);
    if (status === 403 && /not accessible|must have|permission/i.test(error.message))
        return { kind: 'forbidden', permission };
    const place = status === undefined ? '' : ` (${status})`;
    return { kind: 'failed', reason: `${(error.message.split('\n')[0] ?? '').split(' - https://')[0]}${place}` };
}
function statusOf(error) {
    const status = error?.status;
    return typeof status === 'number' ? status : undefined;
}
/** A question that the job cannot do without, and that GitHub did not answer. `what` follows "GitHub refused to". */
function refusedTo(what, error, permission) {
    const refusal = refusalOf(error, permission);
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy({
        message: `GitHub refused to ${what}${refusal.kind === 'failed' ? `: ${refusal.reason}` : ''}`,
        remedy: `Give the job \`${permission}\`, then run it again`,
    });
}


/***/ }),

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment)
});

// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
// EXTERNAL MODULE: ./build/github/artifact-zip.js
var artifact_zip = __webpack_require__(57280);
// EXTERNAL MODULE: ./build/github/artifacts.js
var artifacts = __webpack_require__(40273);
// EXTERNAL MODULE: ./build/github/pull-requests.js
var pull_requests = __webpack_require__(89554);
// EXTERNAL MODULE: ./build/github/statuses.js
var statuses = __webpack_require__(51446);
// EXTERNAL MODULE: ./build/report/problems.js
var report_problems = __webpack_require__(25567);
// EXTERNAL MODULE: ./build/report/redact-report.js + 1 modules
var redact_report = __webpack_require__(72793);
// EXTERNAL MODULE: ./build/report/report-data.js + 6 modules
var report_data = __webpack_require__(38980);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/report/identity.js
var identity = __webpack_require__(28689);
// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
// EXTERNAL MODULE: ./build/report/document.js + 13 modules
var report_document = __webpack_require__(24945);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/sections/finding-words.js
var finding_words = __webpack_require__(45433);
// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/sections/unverified.js



/** Stands above all that a report says which was made by the code it is about. Nothing of it comes from the report. */
function unverifiedNotice({ runUrl, headSha }, leftOut) {
    return [
        (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · Not measured yet: reported by this pull request itself, not verified`),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* strong */.ko)('Not verified.')} What follows was reported by ${(0,words/* link */.nf)('a run of this pull request’s own code', runUrl)}. That run had no access to secrets, and nothing it says was checked since: do not merge by it.`),
        ...(leftOut === undefined ? [] : [(0,blocks/* paragraph */.FY)(leftOutWords(leftOut))]),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `To have this commit measured, someone with write access reads the change, then comments:`),
        (0,blocks/* fence */.EU)(`/evalgap run ${headSha}`),
    ];
}
function leftOutWords({ suites, findings, problems }) {
    const counts = [
        [suites, 'suite'],
        [findings, 'finding'],
        [problems, 'problem'],
    ];
    const missing = counts.filter(([n]) => n > 0).map(([n, noun]) => (0,format/* plural */.LS)(n, noun));
    return (0,words/* words */.aL) `${(0,words/* strong */.ko)('Left out for length')} by that run: ${(0,words/* listed */.KE)(missing)}.`;
}

// EXTERNAL MODULE: ./build/report/status.js
var report_status = __webpack_require__(97937);
;// CONCATENATED MODULE: ./build/report/unverified.js






/**
 * The comment on a pull request that was only looked at from within itself: our notice first, then its report one
 * heading lower. Addresses that the report brings along are replaced.
 */
function renderUnverified(found, origin, { marker, limit = 60_000, leftOut }) {
    const report = inOwnWords(found, origin);
    const parts = [
        (0,budget/* whole */.WQ)(...unverifiedNotice(origin, leftOut)),
        ...(0,report_document/* pullRequestParts */.b)(report, { baseName: 'merge base', moved: { rows: 200, length: 60 }, explained: true }).map(lower),
    ];
    const measure = (blocks) => (0,markdown/* toMarkdown */.l)(blocks).length;
    const blocks = (0,budget/* withinBudget */.xV)(parts, { limit: limit - marker.length - 1, measure, notice: (0,report_document/* leftOutNotice */.O)(report) });
    return `${marker}\n${(0,markdown/* toMarkdown */.l)(blocks)}`;
}
/** The status of a suite that is yet to be measured: neither good nor bad, whatever was reported. */
function unverifiedStatus(report, suiteReport, leftOut) {
    const { suite, measurement } = suiteReport;
    const known = new Set(report.suites.map((one) => one.suite));
    const bearing = report.findings.filter((finding) => finding.suite === suite || !known.has(finding.suite));
    const counted = (0,finding_words/* levelCounts */.pS)(bearing);
    const said = (0,report_status/* problemsOf */.G)(report, suiteReport).length > 0 || measurement.kind === 'failed'
        ? 'it could not be checked'
        : counted === ''
            ? 'no findings'
            : `${(leftOut?.findings ?? 0) > 0 ? 'at least ' : ''}${counted}`;
    return { state: 'pending', description: `not measured yet; reported without proof: ${said}` };
}
/** Sentences that would stand in a heading are ours, and so is every address. */
function inOwnWords(report, { runUrl }) {
    return {
        ...report,
        fullReport: runUrl,
        suites: report.suites.map((suite) => ({ ...suite, measurement: reasonOfOurs(suite.measurement) })),
    };
}
function reasonOfOurs(measurement) {
    switch (measurement.kind) {
        case 'not-run':
            return { ...measurement, reason: 'no agent: nothing was run' };
        case 'pending':
            return { ...measurement, reason: 'its agent was not run, since the run had no access to secrets' };
        default:
            return measurement;
    }
}
function lower(part) {
    return { blocks: part.blocks.map(oneLower), shorter: part.shorter };
}
function oneLower(block) {
    return block.kind === 'heading' ? { ...block, level: 4 } : block;
}

// EXTERNAL MODULE: ./build/jobs/on-github/posting/post.js
var post = __webpack_require__(65468);
;// CONCATENATED MODULE: ./build/jobs/on-github/posting/post-unverified.js







/** On one commit, over all its runs. More would be suites of nobody's; each costs a request. */
const MOST_STATUSES = 30;
/**
 * Writes one comment, a pending status for each suite, and the summary. What cannot be written is a warning. Nothing is
 * written, and that is said, when the pull request has moved on meanwhile.
 */
async function postUnverified(context, found) {
    const { event, runner, redact, inputs } = context;
    const { run, place } = event;
    const { number: pullRequest, leftOut } = found;
    const report = (0,redact_report/* redactReport */.a5)(found.report, redact);
    const head = run.head.sha;
    const standing = await (0,post/* whetherCurrent */.dP)(context, { pullRequest, head });
    if (standing === 'moved-on')
        return;
    const origin = {
        runUrl: `${place.serverUrl}/${place.owner}/${place.repository}/actions/runs/${run.id}`,
        headSha: head,
    };
    const marker = (0,identity/* unverifiedMarkerOf */.bN)(inputs.artifactName);
    const body = redact(renderUnverified(report, origin, { marker, ...(leftOut === undefined ? {} : { leftOut }) }));
    await (0,post/* whilePublishing */.b8)(context, async () => {
        if (standing === 'current')
            await (0,post/* postComment */.Gy)(context, { pullRequest, marker, body });
        if (await isOwnCommit(context, head))
            await (0,post/* postStatuses */.xq)(context, statusesOf(context, { ...found, report }, origin));
        await runner.summarize(body.slice(body.indexOf('\n') + 1));
    });
}
/**
 * Whether a commit is the pull request's alone. A stranger's can have a commit of the default branch as its head, and
 * what is pending there would hold up others.
 */
async function isOwnCommit({ event, inputs, runner, client }, sha) {
    const { defaultBranch } = event.place;
    if (inputs.status === 'never' || defaultBranch === undefined)
        return false;
    const compared = await (0,problem/* attempt */.CD)(async () => (0,pull_requests/* compareCommits */.kC)(await client(), defaultBranch, sha));
    if (!compared.ok) {
        const reason = compared.problems.map(problem/* formatProblem */.Vw).join('. ');
        runner.log.warning((0,post/* notWritten */.xc)('The commit status', { kind: 'failed', reason }));
        return false;
    }
    if (compared.value.mergeBase !== sha)
        return true;
    runner.log.info(`${(0,format/* shortRevision */.w7)(sha)} is part of ${defaultBranch}: no status is set on it`);
    return false;
}
/** Pending ones, but for those that say the same already. */
function statusesOf({ runner, redact }, { report, pending, leftOut }, { runUrl, headSha }) {
    const contexts = new Map(report.suites.map((suite) => [
        redact((0,identity/* statusContext */.s)(report, suite.suite)),
        unverifiedStatus(report, suite, leftOut),
    ]));
    const fresh = [...contexts.keys()].filter((name) => !pending.has(name));
    const beyond = new Set(fresh.slice(Math.max(0, MOST_STATUSES - pending.size)));
    if (beyond.size > 0) {
        const count = contexts.size - beyond.size;
        runner.log.warning(`The report names ${contexts.size} suites: only ${count} of them get a status`);
    }
    return [...contexts]
        .filter(([name]) => !beyond.has(name))
        .map(([name, { description }]) => ({
        sha: headSha,
        context: name,
        state: 'pending',
        description: redact(description),
        targetUrl: runUrl,
    }))
        .filter(({ context: name, description, targetUrl }) => {
        const known = pending.get(name);
        return known?.description !== description || known.targetUrl !== targetUrl;
    });
}

;// CONCATENATED MODULE: ./build/jobs/on-github/comment.js











/** The one file that a restricted check leaves. */
const REPORT_FILE = 'report.json';
const ARCHIVE = { files: 1, entryBytes: report_data/* LONGEST_REPORT_BYTES */.IL, totalBytes: report_data/* LONGEST_REPORT_BYTES */.IL };
/**
 * Tells a pull request whose own token can only read what its run found. Runs nothing of the pull request: what that
 * run left is data of a stranger's, rendered anew, and never more than a `pending` status.
 */
async function comment(context) {
    const { event, inputs } = context;
    const { run } = event;
    const unfit = notToBeReported(run, inputs.workflow);
    if (unfit !== undefined)
        return stop(context, unfit);
    const client = await context.client();
    const pull = await pullRequestOf(client, run);
    if (!pull.ok)
        return stop(context, pull.reason);
    const [artifact] = await (0,artifacts/* artifactsOfRun */.Ye)(client, run.id, inputs.artifactName);
    if (artifact === undefined) {
        return stop(context, `Run ${run.id} left no artifact ${(0,describe/* quote */.hD)(inputs.artifactName)}: a pull request that can be written to is commented on by its own run`);
    }
    const data = await readReport(client, artifact, run, pull.value);
    if (!data.ok)
        return refuse(context, data.problems);
    const standing = await standingStatuses(context, client);
    if (standing.measured) {
        return stop(context, `${(0,format/* shortRevision */.w7)(run.head.sha)} is measured already: an unverified report adds nothing`);
    }
    const { report, leftOut } = data.value;
    const found = { number: pull.value.number, report, ...standing };
    await postUnverified(context, leftOut === undefined ? found : { ...found, leftOut });
    return 0;
}
/** Why there is nothing to say about a run; `undefined` where there may be. */
function notToBeReported({ id, event, path, conclusion }, workflow) {
    if (event !== 'pull_request')
        return `Run ${id} was started by ${(0,describe/* quote */.hD)(event)}, not by a pull request`;
    // A stranger's workflow can have the name of ours, and its own path tells.
    if (path !== workflow)
        return `Run ${id} is of ${(0,describe/* quote */.hD)(path)}, and reports come from ${(0,describe/* quote */.hD)(workflow)}`;
    switch (conclusion) {
        case 'success':
        case 'failure':
            return undefined;
        case 'action_required':
            return `Run ${id} waits for someone to approve it: its report comes with its next run`;
        case 'cancelled':
        case 'skipped':
        case 'stale':
        case 'timed_out':
            return `Run ${id} ended as ${conclusion}: it has no report`;
        default:
            return `Run ${id} ended as ${(0,describe/* quote */.hD)(conclusion)}: it has no report`;
    }
}
/** The one open pull request that the run was for: by branch, head commit and head repository. */
async function pullRequestOf(client, { id, head }) {
    const { owner, repositoryId, branch, sha } = head;
    if (owner === undefined || repositoryId === undefined || branch === '') {
        return { ok: false, reason: `The fork that run ${id} was for is gone: nobody is told` };
    }
    const open = await (0,pull_requests/* openPullRequestsFrom */.eS)(client, owner, branch);
    const own = open.filter((pull) => pull.head.repositoryId === repositoryId && pull.head.ref === branch);
    const [found, ...more] = own.filter((pull) => pull.head.sha === sha);
    if (found !== undefined && more.length === 0)
        return { ok: true, value: found };
    const name = (0,describe/* quote */.hD)(`${owner}:${branch}`);
    if (found !== undefined) {
        const numbers = [found, ...more].map(({ number }) => number).join(', ');
        return { ok: false, reason: `${name} at ${(0,format/* shortRevision */.w7)(sha)} is the head of several pull requests (${numbers})` };
    }
    if (own.length === 0)
        return { ok: false, reason: `No pull request from ${name} is open` };
    return { ok: false, reason: `${name} has moved on from ${(0,format/* shortRevision */.w7)(sha)}: the run of its head comments` };
}
/** The report that the run left, if it is one and is about this very pull request. */
async function readReport(client, artifact, { head }, { number }) {
    const files = await (0,artifact_zip/* readZip */.u)(await (0,artifacts/* downloadArtifact */.bk)(client, artifact, report_data/* LONGEST_REPORT_BYTES */.IL), ARCHIVE);
    if (!files.ok)
        return files;
    const bytes = files.value.get(REPORT_FILE);
    if (bytes === undefined)
        return refused(`the archive holds no file ${REPORT_FILE}`);
    const data = (0,report_data/* parseReportData */.g2)(new TextDecoder().decode(bytes));
    if (!data.ok)
        return data;
    const { headSha, pullRequest, report } = data.value;
    if (headSha !== head.sha || report.head.revision !== head.sha) {
        return refused(`the report is about another commit than the run, which was for ${(0,format/* shortRevision */.w7)(head.sha)}`);
    }
    if (pullRequest !== undefined && pullRequest !== number) {
        return refused(`the report is about another pull request than ${number}, whose head the run was for`);
    }
    return data;
}
function refused(message) {
    return { ok: false, problems: [{ message, remedy: 'Read what the pull request does to its workflow' }] };
}
async function standingStatuses({ event, inputs }, client) {
    const pending = new Map();
    for await (const status of (0,statuses/* statusesOn */.m)(client, event.run.head.sha)) {
        if (status.login !== inputs.botLogin || !/^evalgap(?:\/|$| )/.test(status.context))
            continue;
        if (status.state !== 'pending')
            return { measured: true, pending };
        if (!pending.has(status.context))
            pending.set(status.context, status);
    }
    return { measured: false, pending };
}
function stop({ runner, redact }, reason) {
    runner.log.info(redact(reason));
    return 0;
}
/** Nothing of it is posted: whoever looks at the workflow is told, not the pull request. */
async function refuse({ runner, redact, event }, problems) {
    const [first] = problems;
    const why = first === undefined ? '' : `: ${(0,problem/* formatProblem */.Vw)(first)}`;
    runner.log.warning(redact(`The report of run ${event.run.id} is refused, and nothing of it is posted${why}`));
    await runner.summarize(redact((0,report_problems/* renderProblems */.x)((0,redact_report/* redactProblems */.Y$)(problems, redact))));
    return 2;
}


/***/ }),

/***/ 38980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IL: () => (/* binding */ LONGEST_REPORT_BYTES),
  g2: () => (/* binding */ parseReportData),
  TI: () => (/* binding */ reportData)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/run/map-texts.js
var map_texts = __webpack_require__(35981);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
;// CONCATENATED MODULE: ./build/report/data/exactly.js
/**
 * Holds a schema to a type, in both directions: a field, a member of a union or a key's being optional that one of
 * the two lacks is an error where the schema stands. Only `readonly`, which no value carries, may differ.
 */
function exactly() {
    return (schema) => schema;
}

// EXTERNAL MODULE: ./build/agent/protocol.js
var protocol = __webpack_require__(25452);
// EXTERNAL MODULE: ./build/config/paths.js
var paths = __webpack_require__(97147);
// EXTERNAL MODULE: ./build/config/rule-ids.js
var rule_ids = __webpack_require__(51902);
// EXTERNAL MODULE: ./build/values/sha.js
var sha = __webpack_require__(63717);
;// CONCATENATED MODULE: ./build/report/data/values.js
/** The values a report is made of, each as narrow as what Evalgap itself writes. */






/** UTF-16 units of one text; `reportData` cuts what is longer. */
const LONGEST_TEXT = 20_000;
const LONGEST_LEG = 100;
/** As deep as a run file may be. */
const DEEPEST_JSON = 110;
/** Sums of shares in floating point end a little beside the whole number. */
const SLACK = 1e-6;
const MOST = 1e12;
const values_text = schemas/* string */.YjP().max(LONGEST_TEXT);
const count = schemas/* int */.Whr().min(0).max(MOST);
/** A count of cases; with several trials a sum of shares. */
const amount = schemas/* number */.aig().min(0).max(MOST);
const share = schemas/* number */.aig()
    .min(-SLACK)
    .max(1 + SLACK);
const difference = schemas/* number */.aig()
    .min(-1 - SLACK)
    .max(1 + SLACK);
const fullSha = schemas/* string */.YjP().regex(sha/* FULL_SHA */.R, 'expected a full SHA');
/** Stands in status contexts and markers, hence as a config takes it. */
const suiteName = schemas/* string */.YjP().regex(/^\w[\w.-]{0,99}$/, 'expected the name of a suite');
const configPath = schemas/* string */.YjP().refine(isPlainPath, 'expected a plain path within the repository');
const leg = schemas/* string */.YjP()
    .max(LONGEST_LEG)
    .refine((value) => (0,visible/* visibleLine */.P8)(value) === value, 'expected one line with nothing hidden in it');
const ruleId = schemas/* string */.YjP().refine((id) => (0,rule_ids/* findRule */.Il)(id) !== undefined, 'expected the id of a rule');
const ruleOrGroup = schemas/* string */.YjP()
    .refine((name) => (0,rule_ids/* findRule */.Il)(name) !== undefined || rule_ids/* RULE_GROUPS */.Ky.includes(name), 'expected a rule or a group of rules');
const json = schemas/* custom */.IeY(isModestJson, 'expected JSON of moderate depth and length');
function list(most, item) {
    return schemas/* array */.YOg(item).max(most);
}
function isPlainPath(path) {
    return (0,paths/* pathFault */.a9)(path) === undefined && (0,paths/* normalisePath */.qb)(path) === path && (0,visible/* visibleLine */.P8)(path) === path;
}
/** Of what `JSON.parse` gives: nothing else can stand in it. */
function isModestJson(value) {
    return value !== undefined && !(0,protocol/* deeperThan */.ZF)(value, DEEPEST_JSON) && textsOf(value).every(isModest);
}
function isModest(value) {
    return value.length <= LONGEST_TEXT;
}
function textsOf(value) {
    const texts = [];
    const pending = [value];
    while (pending.length > 0) {
        const next = pending.pop();
        if (typeof next === 'string')
            texts.push(next);
        else if (typeof next === 'object' && next !== null) {
            if (!Array.isArray(next))
                texts.push(...Object.keys(next));
            for (const item of Object.values(next))
                pending.push(item);
        }
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/report/data/comparison.js



const MOST_STEPS = 500;
const MOST_TAGS = 5_000;
const MOST_MOVED = 50_000;
const verdict = exactly()(schemas/* enum */.k5n(['regressed', 'improved', 'equivalent', 'inconclusive', 'not-measured']));
const note = exactly()(schemas/* enum */.k5n(['below-margin', 'interval-touches-zero', 'unmeasured', 'too-few-differ', 'significant-unadjusted']));
const caseCounts = exactly()(schemas/* strictObject */.rej({
    paired: count,
    added: count,
    removed: count,
    edited: count,
    notMeasured: schemas/* strictObject */.rej({ base: count, head: count }),
}));
const sideAccuracy = schemas/* strictObject */.rej({ correct: amount, accuracy: share.nullable() });
const paired = {
    paired: count,
    base: sideAccuracy,
    head: sideAccuracy,
    delta: difference.nullable(),
    interval: schemas/* tuple */.PVZ([difference, difference]).nullable(),
    discordant: schemas/* strictObject */.rej({ baseOnly: count, headOnly: count }).nullable(),
    p: share.nullable(),
    pExact: share.nullable(),
    pAdjusted: share.nullable(),
    verdict,
    notes: list(10, note),
    ruledOut: difference.nullable(),
    smallestVisible: difference.nullable(),
    casesNeeded: count.nullable(),
};
const completedComparison = exactly()(schemas/* strictObject */.rej(paired));
const stepComparison = exactly()(schemas/* strictObject */.rej({
    ...paired,
    step: values_text,
    final: schemas/* boolean */.zMY(),
    reached: schemas/* strictObject */.rej({
        paired: count,
        base: share.nullable(),
        head: share.nullable(),
        delta: difference.nullable(),
    }),
    firstDeviation: schemas/* strictObject */.rej({ base: amount, head: amount }),
}));
const slice = exactly()(schemas/* strictObject */.rej({
    tag: values_text,
    paired: count,
    base: share,
    head: share,
    delta: difference,
    interval: schemas/* tuple */.PVZ([difference, difference]),
    p: share,
    pAdjusted: share,
}));
const rightOrWrong = schemas/* enum */.k5n(['correct', 'wrong']);
const moved = exactly()(schemas/* strictObject */.rej({ case: values_text, step: values_text, from: rightOrWrong, to: rightOrWrong }));
const deviationMoved = exactly()(schemas/* strictObject */.rej({ from: values_text.nullable(), to: values_text.nullable(), cases: count }));
const comparison = exactly()(schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    suite: suiteName,
    verdict,
    base: schemas/* strictObject */.rej({ revision: fullSha }),
    head: schemas/* strictObject */.rej({ revision: fullSha }),
    comparable: schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* strictObject */.rej({ reason: values_text })]),
    cases: caseCounts,
    steps: list(MOST_STEPS, stepComparison),
    completed: completedComparison,
    stopped: values_text.exactOptional(),
    routed: schemas/* strictObject */.rej({ base: share.nullable(), head: share.nullable() }),
    slices: list(MOST_TAGS, slice),
    passedOverDeviation: schemas/* strictObject */.rej({ base: amount, head: amount }),
    moved: list(MOST_MOVED, moved),
    deviationMoved: list(MOST_TAGS, deviationMoved),
})
    .refine(movesOncePerStep, { error: 'expected each case once at most at each of the steps', path: ['moved'] }));
const cell = exactly()(schemas/* strictObject */.rej({ correct: amount, cases: count.min(1) }));
const decomposition = exactly()(schemas/* strictObject */.rej({
    cells: schemas/* strictObject */.rej({
        baseAgentBaseCases: cell,
        baseAgentHeadCases: cell,
        headAgentBaseCases: cell,
        headAgentHeadCases: cell,
    }),
    delta1: difference,
    delta0: difference,
    kappa0: difference,
    kappa1: difference,
    changed: schemas/* strictObject */.rej({ cases: count, headFails: amount, baseFails: amount }),
    verdictOnBaseCases: verdict,
}));
function movesOncePerStep({ steps, moved }) {
    const known = new Map(steps.map(({ step }) => [step, new Set()]));
    return moved.every(({ case: id, step }) => {
        const cases = known.get(step);
        const first = cases !== undefined && !cases.has(id);
        cases?.add(id);
        return first;
    });
}

;// CONCATENATED MODULE: ./build/report/data/measurement.js




const MOST_PROBLEMS = 1_000;
const MOST_EVIDENCE = 50_000;
const measurement_location = schemas/* strictObject */.rej({
    file: values_text,
    line: count.exactOptional(),
    column: count.exactOptional(),
});
const measurement_problem = {
    message: values_text,
    location: measurement_location.exactOptional(),
    expected: values_text.exactOptional(),
    remedy: values_text.exactOptional(),
};
const problems = list(MOST_PROBLEMS, exactly()(schemas/* strictObject */.rej(measurement_problem)));
/** Of the report, not of a suite. */
const reportProblems = list(MOST_PROBLEMS, exactly()(schemas/* strictObject */.rej({ ...measurement_problem, suite: suiteName.exactOptional() })));
const runSummary = exactly()(schemas/* strictObject */.rej({
    revision: fullSha,
    cases: count,
    trials: schemas/* strictObject */.rej({
        planned: count,
        completed: count,
        errored: count,
        timedOut: count,
        notRun: count,
        ranAnotherPrompt: count,
    }),
    receipts: schemas/* strictObject */.rej({ verified: count, claimed: count, of: count }),
    errors: list(100, schemas/* strictObject */.rej({ reason: values_text, trials: count, example: values_text })),
    steps: list(500, schemas/* strictObject */.rej({
        step: values_text,
        final: schemas/* boolean */.zMY(),
        cases: count,
        correct: amount,
        accuracy: share.nullable(),
        interval: schemas/* tuple */.PVZ([share, share]).nullable(),
    })),
    usage: schemas/* strictObject */.rej({ inputTokens: amount, outputTokens: amount, costUsd: amount }).exactOptional(),
}));
const right = schemas/* strictObject */.rej({ right: amount, of: amount });
const changedCases = exactly()(schemas/* strictObject */.rej({ cases: count, base: right, head: right }));
const movedEvidence = exactly()(schemas/* strictObject */.rej({
    case: values_text,
    step: values_text,
    direction: schemas/* enum */.k5n(['broke', 'fixed']),
    expected: json.exactOptional(),
    base: json.exactOptional(),
    head: json.exactOptional(),
    baseReason: values_text.exactOptional(),
    headReason: values_text.exactOptional(),
}));
const measurement = exactly()(schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-run'), reason: values_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('pending'), reason: values_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('failed'), problems }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('head-only'), reason: values_text, run: runSummary }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('compared'),
        comparison: comparison,
        base: runSummary,
        head: runSummary,
        evidence: list(MOST_EVIDENCE, movedEvidence),
        decomposition: decomposition.exactOptional(),
        added: changedCases,
        edited: changedCases,
        margin: share,
        mutating: list(500, values_text),
        remarks: list(500, values_text),
    }),
]));

// EXTERNAL MODULE: ./build/values/days.js
var days = __webpack_require__(83012);
;// CONCATENATED MODULE: ./build/report/data/report.js






const MOST_SUITES = 200;
const MOST_FINDINGS = 20_000;
const MOST_EVIDENCE_LINES = 1_000;
const finding = exactly()(schemas/* strictObject */.rej({
    rule: ruleId,
    level: schemas/* enum */.k5n(['off', 'note', 'warning', 'error']),
    suite: schemas/* union */.KCZ([schemas/* literal */.euz(''), suiteName]),
    subject: values_text,
    key: values_text,
    location: measurement_location.exactOptional(),
    message: values_text,
    evidence: list(MOST_EVIDENCE_LINES, values_text),
    fix: values_text,
}));
const production = exactly()(schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('told'),
        share: share,
        expected: share,
        of: count,
        upTo: schemas/* string */.YjP().refine(days/* isDay */.N).exactOptional(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-told'), reason: values_text }),
]));
const report = exactly()(schemas/* strictObject */.rej({
    config: configPath,
    scope: schemas/* strictObject */.rej({ suites: list(MOST_SUITES, suiteName), leg: leg }).exactOptional(),
    base: schemas/* strictObject */.rej({ revision: fullSha }).exactOptional(),
    head: schemas/* strictObject */.rej({ revision: fullSha }),
    policy: schemas/* strictObject */.rej({
        from: schemas/* enum */.k5n(['base', 'head']),
        revision: fullSha,
        baseUnreadable: schemas/* literal */.euz(true).exactOptional(),
    }),
    suites: list(MOST_SUITES, schemas/* strictObject */.rej({
        suite: suiteName,
        cases: count,
        measurement: measurement,
        remarks: list(500, values_text).exactOptional(),
        production: production.exactOptional(),
    })),
    findings: list(MOST_FINDINGS, finding),
    failOn: list(500, ruleOrGroup),
    problems: reportProblems,
    verdict: verdict.exactOptional(),
    exitCode: schemas/* literal */.euz([0, 1, 2]),
    fullReport: values_text.exactOptional(),
}));

// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/sections/finding-words.js
var finding_words = __webpack_require__(45433);
// EXTERNAL MODULE: ./build/report/sections/worst-first.js
var worst_first = __webpack_require__(68892);
;// CONCATENATED MODULE: ./build/report/fit-report.js



/** The report within an extent: the suites that came out worst and the loudest findings are kept. */
function fitReport(report, extent) {
    const kept = new Set((0,worst_first/* worstFirst */.md)(report.suites).slice(0, extent.suites));
    const suites = report.suites.filter((suite) => kept.has(suite));
    const findings = loudest(ofSuites(report, suites), extent.findings);
    const problems = report.problems.slice(0, extent.problems);
    return {
        report: {
            ...report,
            suites: suites.map((suite) => ({ ...suite, measurement: fitMeasurement(suite.measurement, extent) })),
            findings: findings.map((finding) => ({ ...finding, evidence: finding.evidence.slice(0, extent.evidence) })),
            problems,
        },
        leftOut: {
            suites: report.suites.length - suites.length,
            findings: report.findings.length - findings.length,
            problems: [report.problems, ...suites.map(problemsIn)]
                .map(({ length }) => Math.max(0, length - extent.problems))
                .reduce((sum, more) => sum + more, 0),
        },
    };
}
/** A finding of a suite that is left out would otherwise count as one of all suites. */
function ofSuites({ suites: all, findings }, kept) {
    const names = new Set(kept.map(({ suite }) => suite));
    const leftOut = new Set(all.map(({ suite }) => suite).filter((suite) => !names.has(suite)));
    return findings.filter(({ suite }) => !leftOut.has(suite));
}
/** In the order in which they were. */
function loudest(findings, most) {
    if (findings.length <= most)
        return findings;
    const silent = findings.filter(({ level }) => level === 'off');
    const byLevel = [...finding_words/* SHOWN_LEVELS */.Wu.flatMap((level) => (0,finding_words/* atLevel */.G$)(findings, level)), ...silent];
    const kept = new Set(byLevel.slice(0, most));
    return findings.filter((finding) => kept.has(finding));
}
function fitMeasurement(measurement, { problems, moved, outputs }) {
    if (measurement.kind === 'failed')
        return { ...measurement, problems: measurement.problems.slice(0, problems) };
    if (measurement.kind !== 'compared')
        return measurement;
    const { comparison, evidence, remarks } = measurement;
    const more = comparison.moved.length - moved;
    return {
        ...measurement,
        comparison: { ...comparison, moved: comparison.moved.slice(0, moved) },
        evidence: outputs ? evidence : [],
        remarks: more > 0
            ? [...remarks, `${(0,format/* count */.U9)(more)} rows of moved cases are left out here, since the report was too long.`]
            : remarks,
    };
}
function problemsIn({ measurement }) {
    return measurement.kind === 'failed' ? measurement.problems : [];
}

;// CONCATENATED MODULE: ./build/report/report-data.js










const LONGEST_REPORT_BYTES = 5 << 20;
const VERSION = 1;
const MOST_SHOWN_PROBLEMS = 10;
/** What the schema takes. */
const WHOLE = {
    text: LONGEST_TEXT,
    suites: MOST_SUITES,
    findings: MOST_FINDINGS,
    problems: MOST_PROBLEMS,
    evidence: MOST_EVIDENCE_LINES,
    moved: MOST_MOVED,
    outputs: true,
};
/** How much of a report is handed over: the first that is short enough. */
const EXTENTS = [
    WHOLE,
    { ...WHOLE, outputs: false },
    { text: 2_000, suites: MOST_SUITES, findings: 2_000, problems: 100, evidence: 0, moved: 2_000, outputs: false },
    { text: 300, suites: 30, findings: 200, problems: 10, evidence: 0, moved: 200, outputs: false },
];
const schema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(VERSION),
    evalgap: schemas/* literal */.euz('report'),
    headSha: fullSha,
    pullRequest: schemas/* int */.Whr().min(1).exactOptional(),
    report: report,
    leftOut: exactly()(schemas/* strictObject */.rej({ suites: count, findings: count, problems: count })).exactOptional(),
});
/**
 * A report as text that `parseReportData` takes. What is too long is cut; where that is not enough the moved cases'
 * outputs are left out, then suites, findings and problems, with how many they are. A report that does not fit even so
 * is thrown as `CouldNotCheck`.
 */
function reportData(data) {
    let text = '';
    for (const { text: longest, ...extent } of EXTENTS) {
        text = textOf({ ...data, ...fitReport(data.report, extent) }, longest);
        if (Buffer.byteLength(text) <= LONGEST_REPORT_BYTES)
            break;
    }
    const parsed = parseReportData(text);
    if (!parsed.ok)
        throw new problem/* CouldNotCheck */.xy(parsed.problems);
    return text;
}
/** Reads what anybody may have written. Problems name the place and never repeat what stands there. */
function parseReportData(text) {
    if (Buffer.byteLength(text) > LONGEST_REPORT_BYTES) {
        return refused([{ message: `the report data is longer than ${LONGEST_REPORT_BYTES} bytes` }]);
    }
    let data;
    try {
        data = JSON.parse(text);
    }
    catch {
        return refused([{ message: 'the report data is not JSON' }]);
    }
    const parsed = schema.safeParse(data);
    if (!parsed.success)
        return refused(parsed.error.issues.slice(0, MOST_SHOWN_PROBLEMS).map(problemOf));
    const { headSha, pullRequest, report, leftOut } = parsed.data;
    return {
        ok: true,
        value: {
            headSha,
            report,
            ...(pullRequest === undefined ? {} : { pullRequest }),
            ...(leftOut === undefined ? {} : { leftOut }),
        },
    };
}
function textOf({ headSha, pullRequest, report, leftOut }, longest) {
    const lacks = leftOut !== undefined && Object.values(leftOut).some((more) => more > 0);
    const data = {
        version: VERSION,
        evalgap: 'report',
        headSha,
        pullRequest,
        report,
        leftOut: lacks ? leftOut : undefined,
    };
    return JSON.stringify((0,map_texts/* mapTexts */.z)(JSON.parse(JSON.stringify(data)), (text) => (0,visible/* cut */.Jj)(text, longest)));
}
function refused(problems) {
    const expected = 'report data as this version of Evalgap writes it';
    return { ok: false, problems: problems.map((problem) => ({ expected, ...problem })) };
}
function problemOf(issue) {
    const place = issue.path.length === 0 ? 'the report data' : `\`${issue.path.join('.')}\` of the report data`;
    return { message: `${place} is refused`, expected: expectedBy(issue) };
}
/** In our own words: those of the library can hold keys, which are data as well. */
function expectedBy(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return issue.expected;
        case 'too_big':
            return `at most ${issue.maximum}`;
        case 'too_small':
            return `at least ${issue.minimum}`;
        case 'invalid_value':
            return issue.values.map((value) => JSON.stringify(value)).join(', ');
        case 'unrecognized_keys':
            return 'no keys but those of a report';
        case 'invalid_format':
        case 'custom':
            return issue.message.replace(/^expected /, '');
        default:
            return 'what a report holds there';
    }
}


/***/ }),

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jr: () => (/* binding */ failing),
  JA: () => (/* binding */ standing)
});

// UNUSED EXPORTS: waived

// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/values/days.js
var days = __webpack_require__(83012);
;// CONCATENATED MODULE: ./build/rules/policy/waivers.js


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
    return `the waiver of ${quoted(rule)} for ${quoted(visibleLine(subject))}`;
}

;// CONCATENATED MODULE: ./build/rules/standing.js



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
    const today = (0,days/* dayOf */.kb)(now);
    const inForce = waivers.filter((waiver) => !isOver(waiver, today));
    return (finding) => inForce.find((waiver) => covers(waiver, finding));
}
/** The findings that fail the check. A level only shows or silences: one that is off fails all the same. */
function failing(findings, failOn) {
    return findings.filter(({ rule }) => (0,levels/* fails */.c)(rule, failOn));
}


/***/ }),

/***/ 83012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   uW: () => (/* binding */ dayInAYear)
/* harmony export */ });
const DAY = 86_400_000;
/** The day of an instant in UTC, `2026-11-23`. Days compare as their texts do. */
function dayOf(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const instant = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(instant.getTime()) && dayOf(instant) === text;
}
function dayAfter(instant, days) {
    return dayOf(instant.getTime() + days * DAY);
}
/** The same day of the next year; after the 29th of February the last one of that month. */
function dayInAYear(instant) {
    const [year = '', month = '', day = ''] = dayOf(instant).split('-');
    const then = `${String(Number(year) + 1).padStart(4, '0')}-${month}-${day}`;
    return isDay(then) ? then : `${then.slice(0, 8)}28`;
}


/***/ })

};
