export const id = 872;
export const ids = [872];
export const modules = {

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

/***/ 1859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ deleteBranch),
/* harmony export */   TQ: () => (/* binding */ readBranchFile),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   jr: () => (/* binding */ listBranches)
/* harmony export */ });
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32074);


/** A listing of a folder ends here without a word. */
const LONGEST_LISTING = 1_000;
/** The files of a folder; none where the branch or the folder is not there. One request for up to 999 files. */
async function listFolder(client, branch, folder) {
    try {
        const { data } = await client.octokit.rest.repos.getContent({
            ...client.in,
            path: folder,
            ref: `refs/heads/${branch}`,
        });
        if (!Array.isArray(data))
            return [];
        if (data.length >= LONGEST_LISTING)
            return await walkTo(client, branch, folder);
        return data.flatMap(({ type, name, size, sha }) => (type === 'file' ? [{ name, bytes: size, blob: sha }] : []));
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return [];
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedTo */ .a3)(`list ${folder} on the branch ${branch}`, error, 'contents: read');
    }
}
/** Tree by tree, which costs a request for every level and takes up to 100,000 files. */
async function walkTo(client, branch, folder) {
    let tree = branch;
    for (const part of folder.split('/')) {
        const found = (await entriesOf(client, tree)).find(({ path, type }) => path === part && type === 'tree');
        if (found === undefined)
            return [];
        tree = found.sha;
    }
    const files = await entriesOf(client, tree);
    return files.flatMap(({ path, type, size, sha }) => type === 'blob' ? [{ name: path, bytes: size ?? 0, blob: sha }] : []);
}
async function entriesOf({ octokit, in: place }, tree) {
    const { data } = await octokit.rest.git.getTree({ ...place, tree_sha: tree });
    return data.tree;
}
/** The text of a file as it stood when it was listed; one of more than `limit` bytes is not asked for. */
async function readBranchFile(client, file, limit) {
    if (file.bytes > limit) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy({
            message: `${JSON.stringify(file.name)} holds ${file.bytes} bytes`,
            expected: `at most ${limit}`,
        });
    }
    try {
        const { data } = await client.octokit.rest.git.getBlob({
            ...client.in,
            file_sha: file.blob,
            mediaType: { format: 'raw' },
        });
        return textOf(data);
    }
    catch (error) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedTo */ .a3)(`read ${JSON.stringify(file.name)}`, error, 'contents: read');
    }
}
/** A raw answer comes as text or as bytes, by the character set that its header names. */
function textOf(data) {
    if (typeof data === 'string')
        return data;
    if (data instanceof ArrayBuffer)
        return new TextDecoder().decode(data);
    throw new Error('GitHub answered with something other than the file');
}
/** Names of the branches that begin so. */
async function listBranches(client, prefix) {
    try {
        const { data } = await client.octokit.rest.git.listMatchingRefs({ ...client.in, ref: `heads/${prefix}` });
        return data.map(({ ref }) => ref.replace(/^refs\/heads\//, ''));
    }
    catch (error) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedTo */ .a3)(`list the branches that begin with ${prefix}`, error, 'contents: read');
    }
}
/** A branch that is gone already is as good as deleted. */
async function deleteBranch(client, name) {
    try {
        await client.octokit.rest.git.deleteRef({ ...client.in, ref: `heads/${name}` });
        return { kind: 'deleted' };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : '';
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404 || /reference does not exist/i.test(message))
            return { kind: 'deleted' };
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error, 'contents: write');
    }
}


/***/ }),

/***/ 38468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ workflowRunEvent),
/* harmony export */   JD: () => (/* binding */ dispatch),
/* harmony export */   _X: () => (/* binding */ runsFor),
/* harmony export */   nt: () => (/* binding */ rerun)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44463);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68105);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32074);



const PERMISSION = 'actions: write';
/** The runs of a workflow for a commit, newest first; none whose jobs were all skipped. Throws what GitHub threw. */
async function runsFor(client, { workflow, headSha, event, pullRequest }) {
    const listed = await client.octokit.paginate(client.octokit.rest.actions.listWorkflowRunsForRepo, { ...client.in, head_sha: headSha, event, per_page: 100 });
    return listed
        .filter(({ path }) => (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowPath */ .RB)(path) === workflow)
        .filter(({ head_sha: sha, event: started }) => sha === headSha && started === event)
        .filter(({ conclusion }) => conclusion !== 'skipped')
        .filter(({ pull_requests: pulls }) => pulls == null || pulls.length === 0 || pulls.some(isOne(pullRequest)))
        .toSorted((one, other) => other.run_number - one.run_number || other.id - one.id)
        .map(({ id, run_attempt: attempt = 1, status, html_url: url }) => ({
        id,
        attempt,
        completed: status === 'completed',
        url,
    }));
}
/** Runs all jobs of a run once more. Never sent twice: the second would be a run of its own. */
async function rerun(client, runId) {
    try {
        await client.octokit.rest.actions.reRunWorkflow({ ...client.in, run_id: runId, ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .qG });
        return { kind: 'started' };
    }
    catch (error) {
        if (error instanceof Error && /already running/i.test(error.message))
            return { kind: 'already-running' };
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, PERMISSION);
    }
}
/** Starts a workflow by hand, as it were. Never sent twice. */
async function dispatch(client, { workflow, branch, inputs }) {
    try {
        await client.octokit.rest.actions.createWorkflowDispatch({
            ...client.in,
            workflow_id: workflow,
            // A bare name could be a tag's.
            ref: `refs/heads/${branch}`,
            inputs,
            ..._client_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITE_ONCE */ .qG,
        });
        return { kind: 'dispatched' };
    }
    catch (error) {
        if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404)
            return { kind: 'no-workflow' };
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error, PERMISSION);
    }
}
function isOne(number) {
    return (pull) => number === undefined || pull?.number === number;
}
/** The event that started a workflow run: `push`, `pull_request`. */
async function workflowRunEvent(client, runId) {
    try {
        const { data } = await client.octokit.rest.actions.getWorkflowRun({ ...client.in, run_id: runId });
        return data.event;
    }
    catch (error) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedTo */ .a3)(`say what started workflow run ${runId}`, error, 'actions: read');
    }
}


/***/ }),

/***/ 72546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ artifactStore),
/* harmony export */   k: () => (/* binding */ HISTORY_ARTIFACT)
/* harmony export */ });
/* harmony import */ var _github_artifact_zip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57280);
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40273);
/* harmony import */ var _github_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89554);
/* harmony import */ var _github_workflow_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38468);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35928);
/* harmony import */ var _check_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72374);
/* harmony import */ var _run_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84147);
/* harmony import */ var _run_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42835);








/** What a workflow has to call the artifact that holds its recorded runs. */
const HISTORY_ARTIFACT = 'evalgap-history';
/** Downloads at most before the run is made again; artifacts looked at to choose them. */
const MOST_DOWNLOADS = 3;
const MOST_LISTED = 300;
const MOST_ZIP_BYTES = 50 << 20;
const ZIP_LIMITS = { files: 200, entryBytes: _run_store_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_BYTES */ .u, totalBytes: 5 * _run_store_js__WEBPACK_IMPORTED_MODULE_7__/* .MOST_BYTES */ .u };
/**
 * Events whose runs are of nobody's code but the default branch's. A dispatched run is none of them: it also measures
 * forks by request, and what runs there can leave artifacts under any name.
 */
const OWN_EVENTS = ['push', 'schedule'];
/**
 * Runs in artifacts of the default branch's own workflow runs. One request lists them, and each that is opened takes
 * four more; the commit that is wanted goes first, then the latest.
 */
function artifactStore(client, options) {
    return {
        async find(wanted) {
            const listed = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(async () => candidates(await client(), options, wanted));
            if (!listed.ok) {
                options.warn(`Recorded runs were not looked at: ${listed.problems.map(_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .formatProblem */ .Vw).join('; ')}`);
                return undefined;
            }
            for (const artifact of listed.value) {
                const opened = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(async () => readFrom(await client(), options, artifact, wanted));
                const read = opened.ok ? opened.value : { broken: opened.problems.map(_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .formatProblem */ .Vw).join('; ') };
                if (read === undefined)
                    continue;
                if (!('broken' in read))
                    return read;
                options.warn(`The recorded run ${placeOf(artifact)} does not count: ${read.broken}`);
            }
            return undefined;
        },
    };
}
/** Of this repository's default branch and young enough, the wanted commit's before others. */
async function candidates(client, { defaultBranch }, { notOlderThan, revision }) {
    const found = [];
    let listed = 0;
    for await (const artifact of (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactsOfRepository */ .F_)(client, HISTORY_ARTIFACT)) {
        // An artifact is younger than the runs in it, and they come latest first: those that follow are older still.
        if (Date.parse(artifact.createdAt) < notOlderThan.getTime())
            break;
        if (isOwn(artifact, defaultBranch))
            found.push(artifact);
        listed += 1;
        if (listed === MOST_LISTED)
            break;
    }
    const rank = ({ run }) => Number(run.headSha !== revision);
    const latest = (one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt) || other.id - one.id;
    return found.sort((one, other) => rank(one) - rank(other) || latest(one, other)).slice(0, MOST_DOWNLOADS);
}
function isOwn(artifact, defaultBranch) {
    const { run } = artifact;
    return run !== undefined && run.repositoryId === run.headRepositoryId && run.headBranch === defaultBranch;
}
/** `undefined`: sound, without a run that is wanted. */
async function readFrom(client, { defaultBranch }, artifact, wanted) {
    const event = await (0,_github_workflow_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowRunEvent */ .$4)(client, artifact.run.id);
    if (!OWN_EVENTS.includes(event))
        return { broken: `it was left by a run on \`${event}\`` };
    const foreign = await notOnBranch(client, defaultBranch, artifact.run.headSha);
    if (foreign !== undefined)
        return { broken: foreign };
    const files = (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .unwrap */ .oA)(await (0,_github_artifact_zip_js__WEBPACK_IMPORTED_MODULE_0__/* .readZip */ .u)(await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadArtifact */ .bk)(client, artifact, MOST_ZIP_BYTES), ZIP_LIMITS));
    const folder = `${(0,_run_path_js__WEBPACK_IMPORTED_MODULE_6__/* .runFolder */ .kQ)(wanted.suite, wanted.fingerprint)}/`;
    const [path, bytes] = [...files]
        .filter(([name]) => name.startsWith(folder) && isWanted(name.slice(folder.length), wanted))
        .sort(([one], [other]) => (one < other ? 1 : -1))[0] ?? [];
    if (path === undefined || bytes === undefined)
        return undefined;
    return (0,_check_record_js__WEBPACK_IMPORTED_MODULE_5__/* .checkRecord */ .E)({ text: utf8(bytes), where: placeOf(artifact), revision: artifact.run.headSha }, wanted);
}
/** Of a pushed tag GitHub shows the name where a branch's stands: only the commit tells whether it was ever merged. */
async function notOnBranch(client, branch, commit) {
    const compared = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(() => (0,_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCommits */ .kC)(client, branch, commit));
    if (compared.ok)
        return compared.value.mergeBase === commit ? undefined : `its commit is not on ${branch}`;
    return `it is not known whether its commit is on ${branch}: ${compared.problems.map(_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .formatProblem */ .Vw).join('; ')}`;
}
function isWanted(name, { notOlderThan, now }) {
    const time = (0,_run_path_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRunFileName */ .C0)(name)?.startedAt.getTime();
    return time !== undefined && time > notOlderThan.getTime() - 1_000 && time <= now.getTime();
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .CouldNotCheck */ .xy({ message: 'it is not UTF-8' });
    }
}
function placeOf({ id, run }) {
    return `in artifact ${id} of workflow run ${run.id}`;
}


/***/ }),

/***/ 72374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkRecord)
/* harmony export */ });
/* harmony import */ var _run_read_run_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11171);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35928);
/* harmony import */ var _values_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63717);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11113);




const LONGEST_REASON = 200;
const PARTS = ['prompts', 'cases', 'scorers', 'agent', 'config'];
/** The run in a record, or why it does not count. Whoever wrote the record, all of it is read, and nothing is taken on trust. */
async function checkRecord(found, wanted) {
    const { text, where } = found;
    try {
        const { header, trials } = await (0,_run_read_run_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunFile */ .m8)(linesOf(text), where);
        const { suite, revision, startedAt, fingerprint } = header;
        let completed = 0;
        for await (const { status } of trials)
            completed += Number(status === 'completed');
        const started = Date.parse(startedAt);
        if (suite !== wanted.suite)
            return broken(`it is a run of the suite ${suite}`);
        if (!sameFingerprint(fingerprint, wanted.fingerprint))
            return broken('its fingerprint is not the one it is filed under');
        if (!_values_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_SHA */ .R.test(revision) || !revision.startsWith(found.revision)) {
            return broken(`it names the revision ${revision}, not the one it is filed under`);
        }
        if (!(started <= wanted.now.getTime()))
            return broken(`it says that it started at ${startedAt}`);
        if (started < wanted.notOlderThan.getTime())
            return broken(`it started at ${startedAt}, which is earlier than its name says`);
        if (completed === 0)
            return broken('no trial of it completed');
        return { text, revision, startedAt, where };
    }
    catch (error) {
        if (error instanceof _values_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CouldNotCheck */ .xy)
            return broken(error.problems[0]?.message ?? 'it cannot be read');
        throw error;
    }
}
function sameFingerprint(one, other) {
    return one !== undefined && PARTS.every((part) => one[part] === other[part]);
}
/** What stands in a record may be anything at all; a remark about it stays one short line. */
function broken(reason) {
    return { broken: (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(reason), LONGEST_REASON) };
}
async function* linesOf(text) {
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        yield text.slice(start, end === -1 ? text.length : end);
        start = end === -1 ? text.length : end + 1;
    }
}


/***/ }),

/***/ 65521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ dataBranch),
/* harmony export */   U2: () => (/* binding */ DATA_BRANCHES),
/* harmony export */   lm: () => (/* binding */ outdatedBranches),
/* harmony export */   vA: () => (/* binding */ dataBranchesBetween)
/* harmony export */ });
const PREFIX = 'evalgap-data-';
const NAME = /^evalgap-data-(\d{4})q([1-4])$/;
/**
 * Quarters kept, the current one included. The longest look back is the weekly review's twelve weeks, which reach
 * into the quarter before; the other two are for people, and for a `history.maxAge` of months.
 */
const KEPT = 4;
/** What all data branches begin with. */
const DATA_BRANCHES = PREFIX;
/**
 * The branch that is written to on a day (UTC). Every quarter begins one: a commit that removes files never makes a
 * branch smaller, while a branch that is deleted takes its files along.
 */
function dataBranch(date) {
    return nameOf(quarterOf(date));
}
/** The branches that can hold what was recorded between two moments, latest first; none that would be deleted. */
function dataBranchesBetween(from, to) {
    const last = quarterOf(to);
    const reach = Math.min(last - quarterOf(from), KEPT - 1);
    return Array.from({ length: Math.max(reach + 1, 0) }, (_, back) => nameOf(last - back));
}
/** Which of these branches are data branches that nothing looks at any more. Under any other name nothing is. */
function outdatedBranches(names, now) {
    const oldestKept = quarterOf(now) - (KEPT - 1);
    return names.filter((name) => {
        const [, year, quarter] = NAME.exec(name) ?? [];
        return year !== undefined && Number(year) * 4 + Number(quarter) - 1 < oldestKept;
    });
}
/** Quarters since the year 0. */
function quarterOf(date) {
    return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
}
function nameOf(quarter) {
    return `${PREFIX}${String(Math.floor(quarter / 4)).padStart(4, '0')}q${(quarter % 4) + 1}`;
}


/***/ }),

/***/ 84147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ parseRunFileName),
/* harmony export */   X2: () => (/* binding */ runFileName),
/* harmony export */   kQ: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);

const PLAIN = /^\w[\w.-]{0,99}$/;
const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{12})-[0-9a-f]{12}\.jsonl$/;
/** The folder of all runs of a suite under one fingerprint, so that to list it is to know them. */
function runFolder(suite, fingerprint) {
    const { prompts, cases, scorers, agent, config } = fingerprint;
    const digest = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ prompts, cases, scorers, agent, config }));
    return `runs/${folderName(suite)}/${digest.slice(0, 16)}`;
}
/**
 * `20261123T091500Z-1f3c9a2b4d5e-0a1b2c3d4e5f.jsonl`: start, commit, and a digest of the text. The same text has the
 * same name, so that recording it twice leaves one file, and another text never takes its place.
 */
function runFileName({ startedAt, revision }, text) {
    const start = startedAt.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
    return `${start}-${revision.slice(0, 12)}-${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text).slice(0, 12)}.jsonl`;
}
/** Reads a name back; `undefined` for any other file. */
function parseRunFileName(name) {
    const [, year, month, day, hour, minute, second, revision] = NAME.exec(name) ?? [];
    if (revision === undefined)
        return undefined;
    const startedAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(startedAt.getTime()) ? undefined : { startedAt, revision };
}
/** Names of suites are plain by the config's own rule; any other could lead out of its folder. */
function folderName(suite) {
    return PLAIN.test(suite) ? suite : (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(suite).slice(0, 16);
}


/***/ }),

/***/ 42835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ noStore),
/* harmony export */   u: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/** A run file may have at most this many bytes to be recorded, and to be read again. */
const MOST_BYTES = 20 << 20;
/** `history.store: none`: every run is made again. */
const noStore = { find: async () => undefined };


/***/ })

};
