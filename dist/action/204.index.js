export const id = 204;
export const ids = [204];
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

/***/ 80293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ Checkouts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/system/cleanup.js
var cleanup = __webpack_require__(31964);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
;// CONCATENATED MODULE: ./build/system/work-tree.js






/**
 * Checks a commit out into a temporary work tree. Hooks are off, submodules stay empty, and every configured
 * filter (smudge, clean, process: git-lfs and its like) is blanked, so that `.gitattributes` of the revision
 * cannot start a command. The folder is removed on every way out of this process.
 */
async function addWorkTree(repository, commit) {
    const parent = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'evalgap-')));
    const root = (0,external_node_path_.join)(parent, 'tree');
    const release = (0,cleanup/* onExit */.cf)('remove', () => removeNow(parent, root));
    try {
        await (0,git/* git */.$Y)(repository.root, [
            ...(await withoutFilters(repository)),
            'worktree',
            'add',
            '--detach',
            '--force',
            root,
            commit,
        ]);
    }
    catch (error) {
        release();
        await (0,promises_.rm)(parent, { recursive: true, force: true });
        throw error;
    }
    return {
        root,
        async remove() {
            release();
            // Only our own is taken back: `git worktree prune` would forget a user's on a disk that is not there just now.
            await (0,git/* git */.$Y)(repository.root, ['worktree', 'remove', '--force', '--force', root]).catch(() => undefined);
            await (0,promises_.rm)(parent, { recursive: true, force: true });
        },
    };
}
/** For exit paths on which nothing can be waited for: the folder, and git's entry for it, which the folder names. */
function removeNow(parent, root) {
    try {
        const entry = /^gitdir: (.+)$/m.exec((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, '.git'), 'utf8'))?.[1];
        if (entry !== undefined && (0,external_node_path_.basename)((0,external_node_path_.dirname)(entry)) === 'worktrees')
            (0,external_node_fs_.rmSync)(entry, { recursive: true, force: true });
    }
    catch {
        // It was not checked out yet.
    }
    (0,external_node_fs_.rmSync)(parent, { recursive: true, force: true });
}
async function withoutFilters(repository) {
    const config = await (0,git/* git */.$Y)(repository.root, ['config', '--list', '--name-only', '-z']);
    const drivers = new Set((0,git/* nulSeparated */.sk)(config).flatMap((key) => /^filter\.(.+)\.[a-z]+$/i.exec(key)?.[1] ?? []));
    return [...drivers].flatMap((driver) => ['smudge=', 'clean=', 'process=', 'required=false'].flatMap((setting) => ['-c', `filter.${driver}.${setting}`]));
}

// EXTERNAL MODULE: ./build/gather/sides.js
var sides = __webpack_require__(41606);
;// CONCATENATED MODULE: ./build/gather/checkouts.js



/** Holds the checkouts of a job and takes the temporary ones away at its end. */
class Checkouts {
    #project;
    #made = new Map();
    constructor(project) {
        this.#project = project;
    }
    workingTree(head) {
        const { repository, folder } = this.#project;
        return {
            revision: (0,sides/* revisionOf */.DT)(head),
            commit: head.sha,
            root: repository.root,
            directory: (0,external_node_path_.join)(repository.root, folder),
            temporary: false,
        };
    }
    /** A commit in a temporary work tree; asked for twice, it is made once. */
    async of(commit) {
        let made = this.#made.get(commit);
        if (made === undefined) {
            made = addWorkTree(this.#project.repository, commit);
            this.#made.set(commit, made);
        }
        const { root } = await made;
        return { revision: commit, commit, root, directory: (0,external_node_path_.join)(root, this.#project.folder), temporary: true };
    }
    async remove() {
        for (const made of this.#made.values())
            await (await made.catch(() => undefined))?.remove();
    }
}


/***/ }),

/***/ 41606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   jx: () => (/* binding */ fetchMissing)
/* harmony export */ });
/* unused harmony export resolveSides */
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78020);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35928);


function revisionOf(head) {
    return head.kind === 'working-tree' && head.dirty ? `${head.sha}+dirty` : head.sha;
}
/** Names the sides by what this clone holds, deepening a shallow one as far as the merge base needs. */
async function resolveSides(repository, base, head) {
    const tip = (await resolveCommit(repository, base)) ?? (await resolveCommit(repository, `origin/${base}`));
    if (tip === undefined)
        throw unknownRevision('--base', base);
    const sha = await resolveCommit(repository, head ?? 'HEAD');
    if (sha === undefined)
        throw unknownRevision('--head', head ?? 'HEAD');
    return {
        tip,
        mergeBase: await findMergeBase(repository, tip, sha),
        head: head === undefined ? { kind: 'working-tree', sha, dirty: await isDirty(repository) } : { kind: 'commit', sha },
    };
}
/** Sees to it that this clone holds the commits, fetching each alone where it does not. */
async function fetchMissing(repository, commits, credentials) {
    for (const commit of new Set(commits)) {
        if ((await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, commit)) !== undefined)
            continue;
        try {
            await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchCommit */ .iH)(repository, commit, credentials);
        }
        catch {
            // Whatever the reason, what counts is whether the commit is here now.
        }
        if ((await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCommit */ .WL)(repository, commit)) === undefined)
            throw unreachable(`commit ${commit.slice(0, 12)}`);
    }
}
async function findMergeBase(repository, tip, head) {
    const found = await mergeBase(repository, tip, head);
    if (found !== undefined)
        return found;
    if (await isShallow(repository)) {
        for (const depth of [100, 1000, 10_000]) {
            try {
                await git(repository.root, ['fetch', '--no-tags', '--no-recurse-submodules', `--deepen=${depth}`, 'origin']);
            }
            catch {
                break;
            }
            const deeper = await mergeBase(repository, tip, head);
            if (deeper !== undefined)
                return deeper;
        }
    }
    throw unreachable('the merge base of base and head');
}
function unknownRevision(option, name) {
    return new CouldNotCheck({
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

/***/ 31624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ commitOnBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32074);


const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    createCommitOnBranch: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }),
});
const errorsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
/** Commits files onto a branch, signed by GitHub, if and only if the branch stands where it is expected. */
async function commitOnBranch(client, commit) {
    const { branch, expectedHead, headline, body, files } = commit;
    const input = {
        branch: { repositoryNameWithOwner: `${client.in.owner}/${client.in.repo}`, branchName: branch },
        expectedHeadOid: expectedHead,
        message: { headline, body },
        fileChanges: {
            additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text, 'utf8').toString('base64') })),
        },
    };
    try {
        const answer = answerSchema.safeParse(await client.octokit.graphql(MUTATION, { input, request: { retries: 0 } }));
        if (!answer.success)
            return { kind: 'failed', reason: 'GitHub did not say what it committed' };
        const { oid, url } = answer.data.createCommitOnBranch.commit;
        return { kind: 'committed', sha: oid, url };
    }
    catch (error) {
        return refusedCommit(error);
    }
}
/** GraphQL answers 200 with a list of errors. */
function refusedCommit(error) {
    const [first] = errorsSchema.safeParse(error?.errors).data ?? [];
    if (first === undefined)
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 'contents: write');
    if (first.type === 'STALE_DATA' || /^Expected branch to point to/.test(first.message))
        return { kind: 'moved' };
    if (first.type === 'FORBIDDEN' || /not accessible|must have/i.test(first.message))
        return { kind: 'forbidden', permission: 'contents: write' };
    return { kind: 'failed', reason: first.message.split('\n')[0] ?? '' };
}


/***/ }),

/***/ 46204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pin: () => (/* binding */ pin)
});

// EXTERNAL MODULE: ./build/cases/covers.js
var covers = __webpack_require__(28704);
// EXTERNAL MODULE: ./build/prompts/pin.js
var prompts_pin = __webpack_require__(72811);
;// CONCATENATED MODULE: ./build/commands/pin-coverage.js

function coverageOf(change, covering, run) {
    const rerun = new Set(run === undefined ? [] : covering.filter((found) => wasRun(found, change, run)));
    return {
        ...change,
        rerun: covering.filter((found) => rerun.has(found)).map(({ id }) => id),
        notRerun: covering.filter((found) => !rerun.has(found)).map(({ id }) => id),
    };
}
/**
 * Whether there is any evidence for each pin. One without covering cases, or none of whose cases was run, would be
 * stamped on nobody's word.
 */
function hasEvidence(coverage) {
    return coverage.length > 0 && coverage.every(({ rerun }) => rerun.length > 0);
}
function wasRun({ id, digest }, { prompt, to }, { prompts, completed }) {
    const [now, then] = [(0,prompts_pin/* parsePin */.N3)(to), (0,prompts_pin/* parsePin */.N3)(prompts.get(prompt) ?? '')];
    if (now === undefined || then?.digest.startsWith(now.digest) !== true)
        return false;
    return (completed.get(id) ?? []).some((trial) => trial.digest === digest && !trial.another.includes(prompt));
}

// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/sections/problem-list.js
var problem_list = __webpack_require__(47392);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
;// CONCATENATED MODULE: ./build/commands/replies/pin.js






const MOST_PINS = 40;
/** Cases that are named per pin; fewer where the reply would grow too long. */
const NAMED_CASES = [20, 5, 0];
const LONGEST_REPLY = 30_000;
const LONGEST_PATCH = 20_000;
const WHY_KEPT = {
    moved: 'Not pushed: the branch has moved on meanwhile. Ask again for its new head.',
    'no-token': 'Not pushed: what the token of a workflow pushes starts no workflow, so nothing would measure the new head. With the token of a GitHub App in the input `push-token` the commit is made here.',
    fork: 'Not pushed: the branch lies in a fork, where nothing is written.',
    closed: 'Not pushed: this pull request is closed.',
    'default-branch': 'Not pushed: the head is the default branch, to which pins go by a pull request of their own.',
    'no-evidence': 'Not pushed: there is a pin here for which no covering case was re-run, so nothing would speak for it but the stamp itself.',
};
function upToDateReply(head) {
    return [(0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · Every pin names its prompt as it is at ${(0,words/* code */.aY)((0,format/* shortRevision */.w7)(head))}`)];
}
/** What was not re-run comes first, and in bold: a pin is a claim about the cases, and a patch alone would hide that. */
function pinReply(reply) {
    const counts = {
        all: distinctCases(reply.coverage, ({ rerun, notRerun }) => [...rerun, ...notRerun]),
        notRerun: distinctCases(reply.coverage, ({ notRerun }) => notRerun),
    };
    const forms = NAMED_CASES.map((most) => formOf(reply, counts, most));
    return forms.find((blocks) => (0,markdown/* toMarkdown */.l)(blocks).length <= LONGEST_REPLY) ?? forms.at(-1) ?? [];
}
function formOf(reply, counts, most) {
    const { head, coverage, evidence, push } = reply;
    const shown = coverage.slice(0, MOST_PINS);
    const more = coverage.length - shown.length;
    return [
        (0,blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${titleOf(reply, counts)}`),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${evidenceOf(reply, counts)} A pin says that the cases fit the prompt as it stands at ${(0,words/* code */.aY)((0,format/* shortRevision */.w7)(head))}: read those that were not re-run before it is changed.`),
        ...(evidence.kind === 'unreadable' ? [(0,blocks/* list */.p_)(evidence.problems.slice(0, 5).map(problem_list/* problemWords */.$3))] : []),
        (0,blocks/* list */.p_)(shown.map((pin) => pinWords(pin, most))),
        ...(more > 0 ? [(0,blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,format/* plural */.LS)(more, 'more pin')}.`)] : []),
        ...patchBlocks(reply),
        (0,blocks/* paragraph */.FY)(pushWords(push)),
    ];
}
function titleOf({ head, coverage, push }, counts) {
    const done = push.kind === 'pushed' ? 'changed' : 'would change';
    return (0,words/* words */.aL) `${(0,format/* plural */.LS)(coverage.length, 'pin')} ${done}; ${casesOf(coverage, counts, (0,format/* shortRevision */.w7)(head))}`;
}
function casesOf(coverage, { all, notRerun }, at) {
    if (all === 0)
        return (0,words/* words */.aL) `no case covers ${coverage.length === 1 ? 'its prompt' : 'their prompts'}`;
    const uncovered = coverage.filter(({ rerun, notRerun: missed }) => rerun.length + missed.length === 0).length;
    const without = uncovered > 0 ? `, ${(0,format/* plural */.LS)(uncovered, 'prompt')} without any` : '';
    if (notRerun === 0)
        return (0,words/* words */.aL) `every covering case was re-run at ${(0,words/* code */.aY)(at)}${without}`;
    return (0,words/* words */.aL) `not re-run at ${(0,words/* code */.aY)(at)}: ${(0,format/* count */.U9)(notRerun)} of ${(0,format/* plural */.LS)(all, 'covering case')}${without}`;
}
function evidenceOf({ evidence }, { all }) {
    const none = (0,words/* strong */.ko)(all === 1 ? 'the one covering case was not re-run' : `none of the ${(0,format/* count */.U9)(all)} covering cases was re-run`);
    switch (evidence.kind) {
        case 'none':
            return (0,words/* words */.aL) `No run of this head is on record: ${none}.`;
        case 'unreadable':
            return (0,words/* words */.aL) `What ${(0,words/* link */.nf)('the newest run of this head', evidence.url)} left cannot be read, so that for all that is known ${none}.`;
        case 'run':
            return (0,words/* words */.aL) `By ${(0,words/* link */.nf)('the newest run of this head', evidence.url)}.`;
    }
}
function pinWords({ suite, prompt, from, to, rerun, notRerun }, most) {
    const change = (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)} ${(0,words/* code */.aY)(prompt)}: ${from === null ? 'no pin' : (0,words/* code */.aY)(from)} → ${(0,words/* code */.aY)(to)}`;
    const all = rerun.length + notRerun.length;
    if (all === 0)
        return (0,words/* words */.aL) `${change}. ${(0,words/* strong */.ko)('No case covers it.')}`;
    return (0,words/* joined */.oR)([
        (0,words/* words */.aL) `${change}.`,
        (0,words/* words */.aL) `${(0,format/* plural */.LS)(all, 'case covers', 'cases cover')} it: ${(0,format/* plural */.LS)(rerun.length, 'was', 'were')} re-run${named(rerun, most)},`,
        (0,words/* words */.aL) `${(0,words/* strong */.ko)(`${(0,format/* plural */.LS)(notRerun.length, 'was', 'were')} not`)}${named(notRerun, most)}.`,
    ]);
}
function named(ids, most) {
    if (ids.length === 0 || most === 0)
        return [];
    const shown = ids.slice(0, most).map((id) => (0,words/* code */.aY)(id, 60));
    const more = ids.length - shown.length;
    return (0,words/* words */.aL) ` (${(0,words/* listed */.KE)(more > 0 ? [...shown, `${(0,format/* count */.U9)(more)} more`] : shown)})`;
}
/** A patch with characters that a comment cannot carry, or too long for one, would not apply: then it is not shown. */
function patchBlocks({ patch, config }) {
    const exact = (0,visible/* visible */.RK)(patch) === patch && !patch.includes('<!--');
    if (!exact || patch.length > LONGEST_PATCH) {
        const why = exact ? 'is too long for a comment' : 'holds characters that a comment does not carry as they are';
        return [
            (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `The patch of ${(0,words/* code */.aY)(config)} ${why}: run ${(0,words/* code */.aY)('npx evalgap pin')} on the branch instead.`),
        ];
    }
    return [
        { kind: 'fence', text: patch.replace(/\n$/, '') },
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `Save it and ${(0,words/* code */.aY)('git apply')} it, or run ${(0,words/* code */.aY)('npx evalgap pin')} on the branch, once the cases were looked at.`),
    ];
}
function pushWords(push) {
    switch (push.kind) {
        case 'pushed':
            return (0,words/* words */.aL) `Pushed as ${(0,words/* link */.nf)((0,format/* shortRevision */.w7)(push.sha), push.url)}: its own run measures the new head.`;
        case 'refused':
            return push.refusal.kind === 'forbidden'
                ? (0,words/* words */.aL) `Not pushed: the app of ${(0,words/* code */.aY)('push-token')} lacks ${(0,words/* code */.aY)(push.refusal.permission)} here.`
                : (0,words/* words */.aL) `Not pushed: GitHub answered ${(0,words/* code */.aY)(push.refusal.reason, 200)}.`;
        case 'kept':
            return (0,words/* words */.aL) `${WHY_KEPT[push.why]}`;
    }
}
function distinctCases(coverage, ids) {
    const bySuite = new Map();
    for (const pin of coverage) {
        const known = bySuite.get(pin.suite) ?? new Set();
        for (const id of ids(pin))
            known.add(id);
        bySuite.set(pin.suite, known);
    }
    return [...bySuite.values()].reduce((sum, known) => sum + known.size, 0);
}

// EXTERNAL MODULE: ./build/gather/case-set.js
var case_set = __webpack_require__(74005);
// EXTERNAL MODULE: ./build/gather/checkouts.js + 1 modules
var gather_checkouts = __webpack_require__(80293);
// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/github/client.js
var github_client = __webpack_require__(44463);
// EXTERNAL MODULE: ./build/github/commit-on-branch.js
var commit_on_branch = __webpack_require__(31624);
// EXTERNAL MODULE: ./build/jobs/on-github/commands/answer.js
var answer = __webpack_require__(43112);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gather/sides.js
var sides = __webpack_require__(41606);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/system/cleanup.js
var cleanup = __webpack_require__(31964);
// EXTERNAL MODULE: ./build/system/installed.js
var installed = __webpack_require__(21582);
;// CONCATENATED MODULE: ./build/system/scratch.js







async function scratchFolder(prefix) {
    const path = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), prefix)));
    const drop = () => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    const release = (0,cleanup/* onExit */.cf)('remove', drop);
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
    await cp(from, to, { recursive: true, filter: (path) => !leaveOut.includes(basename(path)) });
}
/** A folder that is shipped beside this program, looked for upwards from the file that is running. */
async function shippedFolder(name) {
    let folder = dirname(fileURLToPath(import.meta.url));
    for (;;) {
        const candidate = join(folder, name);
        if (await exists(candidate))
            return candidate;
        const above = dirname(folder);
        if (above === folder)
            return undefined;
        folder = above;
    }
}

// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
;// CONCATENATED MODULE: ./build/jobs/on-github/commands/clone.js






/**
 * Brings a commit into what a checkout left, or, since commands need none, into an empty clone of our own. The token is
 * seen by the one child that fetches.
 */
async function cloneWith({ world, inputs, event: { place } }, commit) {
    const here = await (0,problem/* attempt */.CD)(() => (0,gather_project/* openProject */.U8)(world, inputs.config));
    const clone = here.ok ? { project: here.value, remove() { } } : await emptyClone(inputs.config, place);
    try {
        await (0,sides/* fetchMissing */.jx)(clone.project.repository, [commit], { serverUrl: place.serverUrl, token: inputs.token });
        return clone;
    }
    catch (error) {
        clone.remove();
        throw error;
    }
}
async function emptyClone(config, { serverUrl, owner, repository }) {
    const path = external_node_path_.posix.normalize(config);
    if (external_node_path_.posix.isAbsolute(path) || path.startsWith('..'))
        throw outside(config);
    const { path: root, remove } = await scratchFolder('evalgap-clone-');
    await (0,git/* git */.$Y)(root, ['init', '--quiet']);
    await (0,git/* git */.$Y)(root, ['remote', 'add', 'origin', `${serverUrl}/${owner}/${repository}.git`]);
    const folder = external_node_path_.posix.dirname(path);
    return {
        project: { repository: { root }, folder: folder === '.' ? '' : folder, file: external_node_path_.posix.basename(path) },
        remove,
    };
}
function outside(config) {
    return new problem/* CouldNotCheck */.xy({
        message: 'the config must lie in the repository',
        location: { file: config },
        expected: 'a path from the root of the repository',
        remedy: 'Correct the input `config` in the workflow',
    });
}

// EXTERNAL MODULE: ./build/github/artifact-zip.js
var artifact_zip = __webpack_require__(57280);
// EXTERNAL MODULE: ./build/github/artifacts.js
var artifacts = __webpack_require__(40273);
// EXTERNAL MODULE: ./build/github/workflow-runs.js
var workflow_runs = __webpack_require__(38468);
// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/jobs/on-github/posting/handover.js
var handover = __webpack_require__(68285);
;// CONCATENATED MODULE: ./build/jobs/on-github/commands/head-runs.js







/** How much of what the job that measures has uploaded is looked at. */
const LARGEST_ARCHIVE = 64 << 20;
const LIMITS = { files: 2_000, entryBytes: 128 << 20, totalBytes: 256 << 20 };
const NONE = { evidence: { kind: 'none' }, runs: new Map() };
/**
 * What the newest completed run of the workflow left about this very head. Code of the pull request ran in the job that
 * left it: it shows what that code says of itself, and decides no more than whether a person is offered a pin.
 */
async function headRuns({ context, client }, pull, suites) {
    const found = await (0,answer/* requested */.lT)('list the runs of this head', 'actions: read', () => (0,workflow_runs/* runsFor */._X)(client, {
        workflow: context.inputs.workflow,
        headSha: pull.head.sha,
        event: 'pull_request',
        pullRequest: pull.number,
    }));
    const newest = found.find(({ completed }) => completed);
    if (newest === undefined)
        return NONE;
    const read = await (0,problem/* attempt */.CD)(async () => {
        const [artifact] = await (0,artifacts/* artifactsOfRun */.Ye)(client, newest.id, handover/* RUNS_ARTIFACT */.Q0);
        if (artifact === undefined)
            return undefined;
        const files = (0,problem/* unwrap */.oA)(await (0,artifact_zip/* readZip */.u)(await (0,artifacts/* downloadArtifact */.bk)(client, artifact, LARGEST_ARCHIVE), LIMITS));
        return runsIn(files, pull.head.sha, suites);
    });
    if (!read.ok)
        return { evidence: { kind: 'unreadable', url: newest.url, problems: read.problems }, runs: new Map() };
    return read.value === undefined ? NONE : { evidence: { kind: 'run', url: newest.url }, runs: read.value };
}
async function runsIn(files, head, suites) {
    const runs = new Map();
    for (const suite of suites) {
        const name = `${suite}/head.jsonl`;
        const content = files.get(name);
        if (content === undefined)
            continue;
        const { header, trials } = await (0,read_run_file/* readRunFile */.m8)(linesOf(content), name);
        if (header.suite !== suite || header.revision !== head)
            throw ofAnotherHead(name);
        const completed = new Map();
        for await (const { case: id, digest, status, receipts } of trials) {
            if (status !== 'completed')
                continue;
            const another = [...receipts].flatMap(([prompt, state]) => (state === 'another' ? [prompt] : []));
            completed.set(id, [...(completed.get(id) ?? []), { digest, another }]);
        }
        runs.set(suite, { prompts: header.prompts, completed });
    }
    return runs;
}
async function* linesOf(content) {
    const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8');
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        yield end === -1 ? text.slice(start) : text.slice(start, end);
        start = end === -1 ? text.length : end + 1;
    }
}
function ofAnotherHead(file) {
    return new problem/* CouldNotCheck */.xy({
        message: 'this run file is of another suite or another commit',
        location: { file },
        remedy: 'Run the workflow again at this head',
    });
}

// EXTERNAL MODULE: ./build/config/load.js + 11 modules
var load = __webpack_require__(31109);
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

;// CONCATENATED MODULE: ./build/jobs/on-github/commands/pin-changes.js






/** Reads the config as git holds it, without what a checkout does to line ends: it may be committed again. */
async function pinChangesAt(project, checkout, suites) {
    const path = (0,gather_project/* configPath */.eQ)(project);
    const entry = await (0,git/* readEntry */.hB)(project.repository, checkout.commit, path);
    if (entry.kind !== 'file') {
        throw new problem/* CouldNotCheck */.xy({
            message: `the head of this pull request has no config here`,
            location: { file: path },
            expected: 'a plain file',
        });
    }
    const loaded = (0,problem/* unwrap */.oA)((0,load/* loadConfig */.Z)(entry.text, path));
    const chosen = (0,gather_project/* chosenSuites */.sM)(loaded, suites);
    const changes = [];
    for (const suite of chosen)
        changes.push(...(await pinChanges(suite, checkout.directory, path)));
    const pins = changes.map(({ suite, prompt, to }) => ({ suite, prompt, pin: to }));
    const rewritten = pins.length === 0 ? entry.text : (0,problem/* unwrap */.oA)(rewritePins(entry.text, pins, path));
    return { loaded, suites: chosen, changes, rewritten };
}

;// CONCATENATED MODULE: ./build/jobs/on-github/commands/pin-patch.js




/** Whatever a user or a revision has set up for diffs: a plain patch of text, by names that `git apply` takes. */
const PLAIN = ['--text', '--no-ext-diff', '--no-textconv', '--no-color', '--no-renames'];
const NAMES = ['--src-prefix=a/', '--dst-prefix=b/'];
/** The patch that gives a file of a commit this text, as git makes it from its own objects; no work tree is touched. */
async function patchOf({ root }, commit, path, text) {
    const [mode = '', , before = ''] = (await (0,git/* git */.$Y)(root, ['--literal-pathspecs', 'ls-tree', '--full-tree', commit, '--', path])).split(/[ \t]/);
    const stored = await (0,git/* git */.$Y)(root, ['cat-file', 'blob', before]);
    if ((await (0,git/* git */.$Y)(root, ['hash-object', '--stdin'], { input: stored })).trim() !== before)
        throw notText(path);
    const scratch = await scratchFolder('evalgap-index-');
    try {
        const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch.path, 'index') };
        const after = (await (0,git/* git */.$Y)(root, ['hash-object', '-w', '--stdin'], { input: text })).trim();
        await (0,git/* git */.$Y)(root, ['read-tree', commit], { env });
        await (0,git/* git */.$Y)(root, ['update-index', '--cacheinfo', `${mode},${after},${path}`], { env });
        return await (0,git/* git */.$Y)(root, ['diff', '--cached', ...PLAIN, ...NAMES, commit, '--'], { env });
    }
    finally {
        scratch.remove();
    }
}
/** Read as text and written again it would not be the same file elsewhere either. */
function notText(path) {
    return new problem/* CouldNotCheck */.xy({
        message: 'this file is not UTF-8, so its pins cannot be rewritten with all else left as it is',
        location: { file: path },
        expected: 'a text in UTF-8',
    });
}

// EXTERNAL MODULE: ./build/jobs/on-github/commands/pull-request.js
var pull_request = __webpack_require__(97989);
;// CONCATENATED MODULE: ./build/jobs/on-github/commands/pin.js















/**
 * Offers the pins of the head's prompts as they are, with what was and was not re-run of the cases that they speak for.
 * Everything is read out of git and out of run files; nothing of the pull request is executed.
 */
async function pin(asked) {
    const { inputs } = asked.context;
    const pull = await (0,pull_request/* commentedPullRequest */.j)(asked);
    const { sha: head } = pull.head;
    const { project, remove } = await cloneWith(asked.context, head);
    const checkouts = new gather_checkouts/* Checkouts */.g(project);
    try {
        const checkout = await checkouts.of(head);
        const found = await pinChangesAt(project, checkout, inputs.suites);
        if (found.changes.length === 0)
            return (0,answer/* done */.Vw)(upToDateReply(head));
        const runs = await headRuns(asked, pull, [...new Set(found.changes.map(({ suite }) => suite))]);
        const coverage = await coverageAt(checkout, found, runs);
        const patch = await patchOf(project.repository, head, (0,gather_project/* configPath */.eQ)(project), found.rewritten);
        const push = await pushed(asked, pull, project, found, coverage);
        const reply = pinReply({ head, config: (0,gather_project/* configPath */.eQ)(project), coverage, evidence: runs.evidence, patch, push });
        if (push.kind === 'refused')
            return { reaction: '+1', blocks: reply, exitCode: 2 };
        if (push.kind === 'kept' && push.why === 'moved')
            return (0,answer/* notDone */.Gj)(reply);
        return (0,answer/* done */.Vw)(reply, push.kind === 'pushed' ? 'rocket' : '+1');
    }
    finally {
        await checkouts.remove();
        remove();
    }
}
/** Which cases each changed pin would speak for, and which of them were re-run. */
async function coverageAt({ directory }, { loaded, suites, changes }, { runs }) {
    const coverage = [];
    for (const suite of suites) {
        const changed = changes.filter((change) => change.suite === suite.name);
        if (changed.length === 0)
            continue;
        const cases = await (0,case_set/* indexCases */.mK)(directory, suite, loaded);
        const promptIds = suite.prompts.map(({ id }) => id);
        const covering = new Map(promptIds.map((id) => [id, []]));
        for await (const found of (0,case_set/* casesOf */.DS)(cases, (0,case_set/* caseReader */.iz)(suite))) {
            const { prompts } = (0,covers/* resolveCovers */.Xq)(found, { promptIds, tools: [], toolSteps: [] });
            for (const id of prompts)
                covering.get(id)?.push({ id: found.id, digest: found.digest });
        }
        for (const change of changed)
            coverage.push(coverageOf(change, covering.get(change.prompt) ?? [], runs.get(suite.name)));
    }
    return coverage;
}
/** Commits the pins where an App's token was given for it and there is something to be said for each of them. */
async function pushed({ context }, pull, project, { rewritten }, coverage) {
    const { inputs, event, runner, world } = context;
    const why = keptBack(inputs.pushToken, event.place.defaultBranch, pull, coverage);
    if (why !== undefined)
        return { kind: 'kept', why };
    const inActions = world.environment.GITHUB_ACTIONS === 'true';
    const client = await (0,github_client/* connect */.Ng)(event.place, inputs.pushToken, runner.log.warning, inActions);
    const outcome = await (0,commit_on_branch/* commitOnBranch */.$)(client, {
        branch: pull.head.ref,
        expectedHead: pull.head.sha,
        ...messageOf(pull.head.sha, coverage),
        files: [{ path: (0,gather_project/* configPath */.eQ)(project), text: rewritten }],
    });
    if (outcome.kind === 'committed')
        return { kind: 'pushed', sha: outcome.sha, url: outcome.url };
    return outcome.kind === 'moved' ? { kind: 'kept', why: 'moved' } : { kind: 'refused', refusal: outcome };
}
function keptBack(pushToken, defaultBranch, pull, coverage) {
    if (pull.fork)
        return 'fork';
    if (!pull.open)
        return 'closed';
    if (pull.head.ref === defaultBranch)
        return 'default-branch';
    if (pushToken === '')
        return 'no-token';
    return hasEvidence(coverage) ? undefined : 'no-evidence';
}
function messageOf(head, coverage) {
    const [only] = coverage;
    const what = coverage.length === 1 && only !== undefined ? `${only.prompt} to ${only.to}` : (0,format/* plural */.LS)(coverage.length, 'prompt');
    const lines = coverage.map(({ suite, prompt, to, rerun, notRerun }) => `${suite} ${prompt}: ${to}; ${rerun.length} of ${(0,format/* plural */.LS)(rerun.length + notRerun.length, 'covering case')} re-run at ${(0,format/* shortRevision */.w7)(head)}`);
    return { headline: `Pin ${what}`, body: lines.join('\n') };
}


/***/ }),

/***/ 68285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ RUNS_ARTIFACT),
/* harmony export */   iD: () => (/* binding */ leaveArtifact),
/* harmony export */   kR: () => (/* binding */ workFolder),
/* harmony export */   mJ: () => (/* binding */ takeMeasured)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _measure_measured_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80108);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99626);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35928);




/** The artifact that carries run files from the job that measures to those that report and record. */
const RUNS_ARTIFACT = 'evalgap-runs';
/** Where a job leaves what later steps pick up: the runner's own folder, emptied after the job. */
function workFolder({ environment, directory }) {
    return environment.RUNNER_TEMP ?? directory;
}
/** An empty folder for the workflow to upload under this name; both are outputs of the step. */
async function leaveArtifact({ world, runner }, name) {
    const { GITHUB_ACTION = 'evalgap' } = world.environment;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workFolder(world), `${name}-${GITHUB_ACTION}`.replace(/[^\w-]/g, '_'));
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyFolder */ .id)(folder);
    await runner.setOutput('artifact-path', folder);
    await runner.setOutput('artifact-name', name);
    return folder;
}
/** What the job that measures left, where the workflow downloaded it to. */
async function takeMeasured({ world, inputs }) {
    // The working directory is the checkout, and what lies there may be anybody's.
    if (inputs.artifact === '') {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .CouldNotCheck */ .xy({
            message: 'input `artifact` is empty, so nothing is known of what was measured',
            expected: `the folder that the artifact ${RUNS_ARTIFACT} was downloaded to`,
            remedy: 'Download it in a step before, and name its folder under `with:`; see docs/workflows',
        });
    }
    return (0,_measure_measured_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .readMeasured */ .LT)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, inputs.artifact));
}


/***/ }),

/***/ 80108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ readMeasured),
/* harmony export */   eY: () => (/* binding */ writeMeasured),
/* harmony export */   sn: () => (/* binding */ keeping)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99626);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35928);
/* harmony import */ var _values_sha_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63717);





/** Measures as `measurer` does, and keeps in `left` what another job needs to say the same. */
function keeping(measurer, left) {
    return async (request) => {
        const measured = await measurer(request);
        left.push(measuredSuite(request.suite.name, measured));
        return measured;
    };
}
function measuredSuite(suite, { measurement, files }) {
    const { kind } = measurement;
    return {
        suite,
        files,
        problems: kind === 'failed' ? measurement.problems : [],
        remarks: kind === 'compared' ? measurement.remarks : kind === 'head-only' ? [measurement.reason] : [],
    };
}
const INDEX = 'measured.json';
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4_000);
const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_values_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .FULL_SHA */ .R);
const problemSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    message: text,
    location: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ file: text, line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive().optional(), column: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive().optional() })
        .optional(),
    expected: text.optional(),
    remedy: text.optional(),
});
const indexSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    evalgap: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('measured'),
    head: sha,
    base: sha.optional(),
    suites: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        suite: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            side: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['base', 'head']),
            former: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true).optional(),
            file: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+\.jsonl$/, 'must be a run file in the folder of its suite'),
        }))
            .max(4),
        problems: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(problemSchema).max(50),
        remarks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).max(50),
    }))
        .max(1_000),
});
/** Copies the run files into a folder of their own, with an index of what they are. */
async function writeMeasured(folder, measured) {
    const suites = [];
    for (const { suite, files, problems, remarks } of measured.suites) {
        const kept = [];
        for (const { file, ...what } of files) {
            const name = `${suite}/${what.side}${what.former === true ? '.former-cases' : ''}.jsonl`;
            await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .copyInto */ .s)(folder, name, file);
            kept.push({ ...what, file: name });
        }
        suites.push({
            suite,
            files: kept,
            problems: problems.slice(0, 50).map(shortened),
            remarks: remarks.slice(0, 50).map(cut),
        });
    }
    const { head, base } = measured;
    const index = { version: 1, evalgap: 'measured', head, ...(base === undefined ? {} : { base }), suites };
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x3)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, INDEX), `${JSON.stringify(index, null, 2)}\n`);
}
/**
 * Reads what an earlier job left. The job ran the repository's own code, which may have written here: nothing is
 * taken for granted, no path leads out of the folder, and whoever uses a run file holds it against its fingerprint.
 */
async function readMeasured(folder) {
    const found = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readInside */ .xO)(folder, INDEX);
    if (found === undefined)
        throw noMeasured(folder);
    const parsed = indexSchema.safeParse(jsonOf(found));
    if (!parsed.success)
        throw notOurs(folder, parsed.error.issues[0]);
    const { head, base, suites } = parsed.data;
    const read = [];
    for (const { suite, files, problems, remarks } of suites) {
        const kept = [];
        for (const { side, former, file } of files) {
            const path = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveInside */ .LI)(folder, file);
            if (path === undefined)
                throw notOurs(folder, { path: [suite], message: `${file} is not there` });
            kept.push({ side, file: path, ...(former === undefined ? {} : { former }) });
        }
        read.push({ suite, files: kept, problems: problems, remarks });
    }
    return { head, ...(base === undefined ? {} : { base }), suites: read };
}
function jsonOf(found) {
    try {
        return JSON.parse(found);
    }
    catch {
        return undefined;
    }
}
function shortened({ message, location, expected, remedy }) {
    return {
        message: cut(message),
        ...(location === undefined ? {} : { location }),
        ...(expected === undefined ? {} : { expected: cut(expected) }),
        ...(remedy === undefined ? {} : { remedy: cut(remedy) }),
    };
}
function cut(long) {
    return long.slice(0, 4_000);
}
function noMeasured(folder) {
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheck */ .xy({
        message: `the job that measures left nothing in ${folder === '' ? 'the folder that input `artifact` names' : folder}`,
        expected: `${INDEX} and run files, as \`job: measure\` writes them`,
        remedy: 'See the log of that job; between the two, upload its output `artifact-path` and download it to `artifact`',
    });
}
function notOurs(folder, issue) {
    const where = issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.message}`;
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .CouldNotCheck */ .xy({
        message: `what the job that measures left cannot be used: ${where}`,
        location: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, INDEX) },
        remedy: 'Use one version of Evalgap in both jobs, then run all jobs again',
    });
}


/***/ })

};
