export const id = 780;
export const ids = [780];
export const modules = {

/***/ 30780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  weekly: () => (/* binding */ weekly)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/gather/secrets.js
var gather_secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/github/find-place.js
var find_place = __webpack_require__(10997);
// EXTERNAL MODULE: ./build/report/redact-report.js
var redact_report = __webpack_require__(92209);
// EXTERNAL MODULE: ./build/values/days.js
var days = __webpack_require__(83012);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/blocks.js
var report_blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/issue/look-at-part.js
var look_at_part = __webpack_require__(14676);
// EXTERNAL MODULE: ./build/report/issue/weekly-issue.js
var weekly_issue = __webpack_require__(59890);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/sections/problem-list.js
var problem_list = __webpack_require__(47392);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/weekly/outcome-words.js
var outcome_words = __webpack_require__(74459);
;// CONCATENATED MODULE: ./build/report/weekly/review.js










/** GitHub drops a step's summary whole above 1 MiB. */
const LIMIT = 900_000;
const MOST_ROWS = 50;
const MOST_NAMED = 3;
/** A weekly review as Markdown: every suite in a table, and in full what was not written where it belongs. */
function renderReview(report, limit = LIMIT) {
    const parts = [(0,markdown/* toMarkdown */.l)(overview(report))];
    let room = limit - Buffer.byteLength(parts[0] ?? '');
    for (const { text } of unwritten(report)) {
        const part = `${(0,markdown/* toMarkdown */.l)([(0,report_blocks/* heading */.R_)(4, (0,words/* words */.aL) `${(0,words/* code */.aY)(text.title, 300)}`)])}\n\n${text.body}`;
        room -= Buffer.byteLength(part) + 2;
        if (room < 0) {
            parts.push((0,markdown/* toMarkdown */.l)([(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `More texts were left out for length.`)]));
            break;
        }
        parts.push(part);
    }
    return parts.join('\n\n');
}
/** The same for a terminal; the texts stand there letter by letter, as they would be written. */
function renderReviewText(report, { columns = 80, style } = {}) {
    const rule = '─'.repeat(Math.min(columns, 80));
    const texts = unwritten(report).map(({ text }) => [rule, text.title, '', text.body, rule].join('\n'));
    return [(0,terminal/* toTerminal */.yw)(overview(report), columns, style), ...texts].join('\n\n');
}
function overview(report) {
    const { issues, asOf, config, remarks } = report;
    const problems = unique([...report.problems, ...issues.flatMap((issue) => issue.problems)]);
    const said = [...remarks, ...issues.flatMap((issue) => issue.remarks)];
    return [
        (0,report_blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${headlineOf(report)}`),
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `Weekly review of ${(0,words/* code */.aY)(config)} as of ${(0,days/* dayOf */.kb)(new Date(asOf))}.${report.written ? '' : ' Nothing was written; this is what would be, were there no issue yet.'}`),
        (0,report_blocks/* table */.tp)([(0,report_blocks/* leftColumn */.Cd)('suite'), (0,report_blocks/* rightColumn */.DK)('eval lag'), (0,report_blocks/* rightColumn */.DK)('objective met'), (0,report_blocks/* leftColumn */.Cd)('issue')], issues
            .slice(0, MOST_ROWS)
            .map((issue) => [nameOf(issue), lagOf(issue), objectiveOf(issue), issueOf(issue, report)])),
        ...(issues.length <= MOST_ROWS ? [] : [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `And ${(0,format/* plural */.LS)(issues.length - MOST_ROWS, 'more issue')}.`)]),
        ...(problems.length === 0 ? [] : [(0,report_blocks/* list */.p_)(problems.map(problem_list/* problemWords */.$3))]),
        ...(said.length === 0 ? [] : [(0,report_blocks/* list */.p_)(said.map((remark) => (0,words/* capital */.Nx)([(0,words/* sentence */.em)(remark)])))]),
        ...issues.slice(0, MOST_ROWS).flatMap((issue) => toLookAt(issue, issues.length)),
    ];
}
/** What stands in no issue, since there is none to write or it says the rest already. */
function toLookAt({ suite, text, lookAt }, of) {
    const blocks = text === undefined ? (0,look_at_part/* lookAtBlocks */.FS)(lookAt) : [];
    return blocks.length === 0 || of === 1 ? blocks : [(0,report_blocks/* heading */.R_)(4, (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)}`), ...blocks];
}
/** Several suites may share one problem. */
function unique(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function headlineOf({ issues, isWhole }) {
    const named = (which) => [
        ...new Set(issues.flatMap((issue) => (which(issue) ? issue.suite : []))),
    ];
    const [stale, unknown, all] = [named(isStale), named(({ why }) => why === 'unknown'), named(() => true)];
    const fresh = isWhole ? 'is fresh' : 'shows nothing stale, and not all was looked at';
    if (all.length === 1) {
        const late = issues.some((issue) => isStale(issue) && (0,weekly_issue/* staleSince */._g)(issue) !== undefined);
        const is = unknown.length > 0 ? 'could not be judged' : stale.length === 0 ? fresh : late ? 'is stale' : 'wants a look';
        return (0,words/* words */.aL) `${(0,words/* code */.aY)(all[0] ?? '')} ${is}`;
    }
    if (stale.length + unknown.length === 0)
        return (0,words/* words */.aL) `None of ${all.length} suites ${isWhole ? 'is stale' : 'shows anything stale, and not all was looked at'}`;
    return (0,words/* listed */.KE)([
        counted(stale, all.length, stale.length === 1 ? 'is stale' : 'are stale'),
        counted(unknown, all.length, 'could not be judged'),
    ].filter((part) => part.length > 0));
}
function counted(suites, of, what) {
    if (suites.length === 0)
        return [];
    return (0,words/* words */.aL) `${suites.length} of ${of} suites ${what} (${(0,words/* listedUpTo */.MH)(MOST_NAMED, suites.map((suite) => (0,words/* code */.aY)(suite)))})`;
}
/** What only speaks where an issue stands anyway makes no suite stale. */
function isStale({ action, why, causes }) {
    return causes.length > 0 && action !== 'close' && why !== 'fresh' && why !== 'unknown';
}
function nameOf({ suite, cause }) {
    return cause === undefined ? (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)}` : (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)}, ${(0,words/* code */.aY)(cause, 120)}`;
}
function lagOf({ figures, why }) {
    if (figures === undefined)
        return (0,words/* words */.aL) `–`;
    if (why === 'unknown')
        return (0,words/* words */.aL) `not known`;
    return (0,words/* words */.aL) `${figures.lagDays === null ? 'none' : (0,format/* plural */.LS)(figures.lagDays, 'day')}`;
}
function objectiveOf({ figures }) {
    if (figures === undefined)
        return (0,words/* words */.aL) `–`;
    const { met, of, unknown } = figures.weeks;
    const unseen = unknown === 0 ? '' : `, ${unknown} not known`;
    return (0,words/* words */.aL) `${of === 0 ? 'no week is over' : `${met} of ${(0,format/* plural */.LS)(of, 'week')}${unseen}`}`;
}
function issueOf(issue, { written }) {
    const outcome = (0,outcome_words/* outcomeWords */.w)(issue, written);
    const { number, url, why, causes } = issue;
    if (why === 'fresh' && issue.action === 'none' && causes.length > 0) {
        const rules = [...new Set(causes.map(({ finding }) => finding.rule))].map((rule) => (0,words/* code */.aY)(rule));
        return (0,words/* words */.aL) `${outcome} for ${(0,words/* listed */.KE)(rules)} alone`;
    }
    return number === undefined || url === undefined ? outcome : (0,words/* words */.aL) `${(0,words/* link */.nf)(`#${number}`, url)} ${outcome}`;
}
/** Texts that stand nowhere else. */
function unwritten({ issues, written }) {
    return issues.flatMap(({ text, why }) => (text !== undefined && (!written || why === 'refused') ? [{ text }] : []));
}

// EXTERNAL MODULE: ./build/report/weekly/review-json.js
var review_json = __webpack_require__(15250);
// EXTERNAL MODULE: ./build/run/redact.js
var redact = __webpack_require__(96533);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
;// CONCATENATED MODULE: ./build/github/artifact-zip.js



const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
/**
 * The files of an archive by their names. A name is a key and never a path: nothing is written to disk. An archive
 * that could reach outside of itself, grow without end or hide one file behind another is refused whole.
 */
async function readZip(bytes, limits) {
    try {
        const zip = await (0,yauzl/* fromBufferPromise */.SY)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
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
            throw new Refused(`it holds more than ${(0,format/* plural */.LS)(limits.files, 'file')}`);
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
            throw new Refused(`unpacked, ${named(entry)} is longer than ${(0,format/* plural */.LS)(limit, 'byte')}`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}
/** An archive that is read without fault and is not wanted all the same. */
class Refused extends Error {
}
function problemOf(error) {
    const reason = error instanceof Error ? (0,visible/* cut */.Jj)((0,visible/* visibleLine */.P8)(error.message), 300) : 'unknown';
    return {
        message: error instanceof Refused ? `the archive is refused: ${reason}` : `the archive cannot be read: ${reason}`,
        expected: 'a zip file as actions/upload-artifact makes it',
    };
}
function named({ fileName }) {
    return JSON.stringify((0,visible/* cut */.Jj)((0,visible/* visibleLine */.P8)(fileName), 80));
}

// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/github/refusal.js
var github_refusal = __webpack_require__(32074);
;// CONCATENATED MODULE: ./build/github/artifacts.js


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
        throw refusedTo('list the artifacts of the workflow run', error, PERMISSION);
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
        throw (0,github_refusal/* refusedTo */.a3)('list the artifacts of the repository', error, PERMISSION);
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
        throw gone(error, name) ?? (0,github_refusal/* refusedTo */.a3)(`download the artifact ${JSON.stringify(name)}`, error, PERMISSION);
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
    switch ((0,github_refusal/* statusOf */.c2)(error)) {
        case 404:
            return new problem/* CouldNotCheck */.xy({
                message: `the artifact ${shown} is no longer there`,
                remedy: 'Run the workflow that leaves it again',
            });
        case 410:
            return new problem/* CouldNotCheck */.xy({
                message: `the artifact ${shown} has expired`,
                remedy: 'Run the workflow that leaves it again, or raise `retention-days` of actions/upload-artifact',
            });
        case 409:
            return new problem/* CouldNotCheck */.xy({
                message: `the artifact ${shown} is not ready yet`,
                remedy: 'Run this job again in a minute',
            });
        default:
            return undefined;
    }
}
function tooLarge(name, limit) {
    return new problem/* CouldNotCheck */.xy({
        message: `the artifact ${JSON.stringify(name)} is larger than ${limit} bytes`,
        expected: 'what Evalgap itself leaves there, and nothing else',
    });
}
function notDownloaded(name, reason) {
    return new problem/* CouldNotCheck */.xy({
        message: `the artifact ${JSON.stringify(name)} could not be downloaded: ${reason}`,
        remedy: 'Run the job again',
    });
}
function causeOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message : error.message;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./build/values/sha.js
var sha = __webpack_require__(63717);
;// CONCATENATED MODULE: ./build/github/payloads.js


const payloads_sha = schemas/* string */.YjP().regex(sha/* FULL_SHA */.R, 'must be a full SHA');
const number = schemas/* int */.Whr().positive();
const account = schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1), type: schemas/* string */.YjP().default('User') });
/** Absent once the repository or the account is gone. */
const headRepository = schemas/* object */.Ikc({ id: number, full_name: schemas/* string */.YjP(), owner: account }).nullish();
const payloads_repositoryPayload = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ id: number, default_branch: schemas/* string */.YjP().min(1) }).optional(),
});
/** A pull request as a `pull_request` payload and the API both give it. */
const payloads_pullRequestSchema = schemas/* object */.Ikc({
    number,
    state: schemas/* string */.YjP().default('open'),
    user: account.nullish(),
    head: schemas/* object */.Ikc({ sha: payloads_sha, ref: schemas/* string */.YjP(), repo: headRepository }),
    base: schemas/* object */.Ikc({ sha: payloads_sha, ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: number, full_name: schemas/* string */.YjP() }) }),
});
const pullRequestPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    pull_request: payloads_pullRequestSchema,
    /** What an edit left behind; `base` where the pull request went to another branch. */
    changes: schemas/* object */.Ikc({ base: schemas/* object */.Ikc({ ref: schemas/* object */.Ikc({ from: schemas/* string */.YjP() }) }).nullish() }).nullish(),
});
const mergeGroupPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    merge_group: schemas/* object */.Ikc({ head_sha: payloads_sha, head_ref: schemas/* string */.YjP(), base_sha: payloads_sha, base_ref: schemas/* string */.YjP() }),
});
const pushPayload = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    after: payloads_sha,
    deleted: schemas/* boolean */.zMY().default(false),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().min(1) }),
});
const workflowRunPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    workflow_run: schemas/* object */.Ikc({
        id: number,
        event: schemas/* string */.YjP(),
        path: schemas/* string */.YjP().nullish(),
        conclusion: schemas/* string */.YjP().nullish(),
        head_sha: payloads_sha,
        head_branch: schemas/* string */.YjP().nullish(),
        run_attempt: number.default(1),
        head_repository: headRepository,
    }),
});
const issueCommentPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    comment: schemas/* object */.Ikc({ id: number, body: schemas/* string */.YjP(), user: account.nullish() }),
    issue: schemas/* object */.Ikc({
        number,
        state: schemas/* string */.YjP().default('open'),
        user: account.nullish(),
        body: schemas/* string */.YjP().nullish(),
        labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).default([]),
        pull_request: schemas/* object */.Ikc({}).nullish(),
    }),
});
const dispatchPayload = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP().default(''),
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).nullable()).nullish(),
});
const issuesPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    issue: schemas/* object */.Ikc({
        number,
        user: account.nullish(),
        body: schemas/* string */.YjP().nullish(),
        labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).default([]),
    }),
    sender: account.nullish(),
});

;// CONCATENATED MODULE: ./build/github/event.js



const environmentSchema = schemas/* object */.Ikc({
    GITHUB_EVENT_NAME: schemas/* string */.YjP().min(1),
    GITHUB_REPOSITORY: schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name'),
    GITHUB_API_URL: schemas/* url */.OZ5().default('https://api.github.com'),
    GITHUB_SERVER_URL: schemas/* url */.OZ5().default('https://github.com'),
    GITHUB_RUN_ID: schemas/* string */.YjP().default(''),
    GITHUB_RUN_ATTEMPT: coerce/* number */.ai().int().positive().default(1),
});
/**
 * Reads an event out of a runner's environment and the text of the file `GITHUB_EVENT_PATH` names.
 * Head is always what the payload says: `GITHUB_SHA` of a pull request is a merge commit nobody wrote.
 */
function parseEvent(environment, payloadText) {
    const runner = environmentSchema.safeParse(environment);
    if (!runner.success)
        throw notARunner(runner.error);
    const name = runner.data.GITHUB_EVENT_NAME;
    const source = { name, file: environment.GITHUB_EVENT_PATH ?? 'GITHUB_EVENT_PATH', text: payloadText };
    if (!Object.hasOwn(READERS, name))
        return { kind: 'unhandled', place: placeOf(runner.data, undefined), name };
    const payload = readJson(source);
    const place = placeOf(runner.data, repositoryPayload.safeParse(payload).data?.repository?.default_branch);
    return { ...READERS[name](payload, source), place };
}
/** What a path may carry behind the file: a ref or a commit, and nothing that only looks like one. */
const REVISION = /(?<=\.ya?ml)@(?:refs\/.*|[0-9a-f]{40,64})$/;
const READERS = {
    pull_request(payload, source) {
        const { action, pull_request: pull, changes } = parsePayload(pullRequestPayload, payload, source);
        if (action === 'closed')
            return ignored('The pull request was closed: there is nothing left to check');
        if (action === 'edited' && changes?.base == null)
            return ignored('The pull request was edited and its base branch is the same: what was checked still holds');
        return { kind: 'pull-request', action, pullRequest: event_pullRequestOf(pull) };
    },
    merge_group(payload, source) {
        const { action, merge_group: group } = parsePayload(mergeGroupPayload, payload, source);
        if (action !== 'checks_requested')
            return ignored(`A merge group was ${action}: no check is asked for`);
        return {
            kind: 'merge-group',
            group: { headSha: group.head_sha, baseBranch: group.base_ref.replace(/^refs\/heads\//, '') },
        };
    },
    push(payload, source) {
        const { ref, after, deleted, repository } = parsePayload(pushPayload, payload, source);
        const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
        if (deleted)
            return ignored('A branch or tag was deleted: there is nothing to run');
        if (branch !== repository.default_branch)
            return ignored('The push is not to the default branch: nothing is recorded');
        return { kind: 'push', branch, sha: after };
    },
    workflow_run(payload, source) {
        const { action, workflow_run: run } = parsePayload(workflowRunPayload, payload, source);
        if (action !== 'completed')
            return ignored(`The workflow run is ${action}, not completed: its report is not there yet`);
        return {
            kind: 'workflow-run',
            run: {
                id: run.id,
                event: run.event,
                path: event_workflowPath(run.path ?? ''),
                conclusion: run.conclusion ?? '',
                attempt: run.run_attempt,
                head: { sha: run.head_sha, branch: run.head_branch ?? '', ...repositoryOf(run.head_repository) },
            },
        };
    },
    issue_comment(payload, source) {
        const { action, comment, issue } = parsePayload(issueCommentPayload, payload, source);
        if (action !== 'created')
            return ignored(`A comment was ${action}: only new comments are commands`);
        return {
            kind: 'issue-comment',
            comment: {
                id: comment.id,
                body: comment.body,
                author: accountOf(comment.user),
            },
            issue: {
                number: issue.number,
                body: issue.body ?? '',
                isPullRequest: issue.pull_request != null,
                author: issue.user?.login ?? '',
                open: issue.state === 'open',
                labels: issue.labels.map(({ name }) => name),
            },
        };
    },
    workflow_dispatch(payload, source) {
        const { inputs } = parsePayload(dispatchPayload, payload, source);
        return {
            kind: 'dispatch',
            inputs: new Map(Object.entries(inputs ?? {}).map(([name, value]) => [name, String(value ?? '')])),
        };
    },
    schedule: () => ({ kind: 'schedule' }),
    issues(payload, source) {
        const { action, issue, sender } = parsePayload(issuesPayload, payload, source);
        if (action !== 'opened')
            return ignored(`An issue was ${action}: only opened ones are taken in`);
        return {
            kind: 'issue-opened',
            issue: {
                number: issue.number,
                body: issue.body ?? '',
                labels: issue.labels.map(({ name }) => name),
                author: accountOf(issue.user),
                sender: accountOf(sender),
            },
        };
    },
};
/** The file of a run's workflow: GitHub may name the revision it was read at behind it, `evals.yml@refs/heads/main`. */
function event_workflowPath(named) {
    return named.replace(REVISION, '');
}
/** A pull request from the fields that are used; the same in a payload and in the API's answers. */
function event_pullRequestOf(pull) {
    return {
        number: pull.number,
        open: pull.state === 'open',
        author: pull.user?.login ?? '',
        head: { sha: pull.head.sha, ref: pull.head.ref, ...repositoryOf(pull.head.repo) },
        base: { sha: pull.base.sha, ref: pull.base.ref },
        fork: pull.head.repo?.id !== pull.base.repo.id,
    };
}
function repositoryOf(repository) {
    return repository == null ? {} : { repositoryId: repository.id, owner: repository.owner.login };
}
function accountOf(user) {
    const login = user?.login ?? '';
    return { login, bot: user?.type === 'Bot' || login.endsWith('[bot]') };
}
function ignored(reason) {
    return { kind: 'ignored', reason };
}
function placeOf(runner, defaultBranch) {
    const [owner = '', repository = ''] = runner.GITHUB_REPOSITORY.split('/');
    const serverUrl = runner.GITHUB_SERVER_URL.replace(/\/$/, '');
    return {
        owner,
        repository,
        apiUrl: runner.GITHUB_API_URL.replace(/\/$/, ''),
        serverUrl,
        runId: runner.GITHUB_RUN_ID,
        attempt: runner.GITHUB_RUN_ATTEMPT,
        runUrl: `${serverUrl}/${owner}/${repository}/actions/runs/${runner.GITHUB_RUN_ID}`,
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
    };
}
function readJson(source) {
    if (source.text === undefined)
        throw badPayload(source, 'the event payload is missing');
    try {
        return JSON.parse(source.text);
    }
    catch {
        throw badPayload(source, 'the event payload is not JSON');
    }
}
function parsePayload(schema, payload, source) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    throw badPayload(source, `the event payload is not one of \`${source.name}\`: ${issuesOf(parsed.error)}`);
}
function badPayload({ name, file }, message) {
    return new problem/* CouldNotCheck */.xy({
        message,
        location: { file },
        expected: `the JSON that a runner writes for a \`${name}\` event`,
        remedy: 'Run the action in a workflow of GitHub Actions, and leave GITHUB_EVENT_PATH as it is',
    });
}
function notARunner(error) {
    return new CouldNotCheck({
        message: `this does not look like a GitHub Actions runner: ${issuesOf(error)}`,
        remedy: 'Use the `evalgap` command outside of Actions',
    });
}
function issuesOf(error) {
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

;// CONCATENATED MODULE: ./build/github/pull-requests.js





/** One request names both the live tip of the base branch and the merge base. */
async function compareCommits(client, baseBranch, head) {
    try {
        const { data } = await client.octokit.rest.repos.compareCommitsWithBasehead({
            ...client.in,
            // A bare name could be a tag’s.
            basehead: `refs/heads/${baseBranch}...${head}`,
            per_page: 1,
        });
        return { tip: data.base_commit.sha, mergeBase: data.merge_base_commit.sha };
    }
    catch (error) {
        const refusal = (0,github_refusal/* refusalOf */.Of)(error, 'contents: read');
        throw new problem/* CouldNotCheck */.xy({
            message: refusal.kind === 'forbidden'
                ? 'GitHub refused to compare the two commits'
                : `GitHub could not compare the two commits: ${refusal.reason}`,
            remedy: 'Give the job `contents: read`, then run it again',
        });
    }
}
/** A pull request as it is at this moment; `undefined` where there is none by this number. */
async function getPullRequest(client, number) {
    try {
        const { data } = await client.octokit.rest.pulls.get({ ...client.in, pull_number: number });
        return pullRequestOf(pullRequestSchema.parse(data));
    }
    catch (error) {
        if (statusOf(error) === 404)
            return undefined;
        throw error;
    }
}
async function currentHead(client, number) {
    try {
        const found = await getPullRequest(client, number);
        if (found === undefined)
            return { kind: 'unknown', reason: `there is no pull request ${number}` };
        return { kind: 'known', sha: found.head.sha };
    }
    catch (error) {
        const refusal = refusalOf(error, 'pull-requests: read');
        const lacks = refusal.kind === 'forbidden';
        return { kind: 'unknown', reason: lacks ? `the token lacks \`${refusal.permission}\`` : refusal.reason };
    }
}
/**
 * The open pull requests of a branch, one for each base it is to be merged into. A run of a fork does not name its
 * pull request, and a branch of that name may lie in several forks of one owner: the head's SHA and repository have
 * still to be compared.
 */
async function openPullRequestsFrom(client, owner, branch) {
    try {
        const listed = await client.octokit.paginate(client.octokit.rest.pulls.list, {
            ...client.in,
            head: `${owner}:${branch}`,
            state: 'open',
            per_page: 100,
        });
        return z.array(pullRequestSchema).parse(listed).map(pullRequestOf);
    }
    catch (error) {
        throw refusedTo('list pull requests', error, 'pull-requests: read');
    }
}

// EXTERNAL MODULE: ./build/github/client.js
var github_client = __webpack_require__(44463);
;// CONCATENATED MODULE: ./build/github/workflow-runs.js



const workflow_runs_PERMISSION = 'actions: write';
/** The runs of a workflow for a commit, newest first; none whose jobs were all skipped. Throws what GitHub threw. */
async function runsFor(client, { workflow, headSha, event, pullRequest }) {
    const listed = await client.octokit.paginate(client.octokit.rest.actions.listWorkflowRunsForRepo, { ...client.in, head_sha: headSha, event, per_page: 100 });
    return listed
        .filter(({ path }) => workflowPath(path) === workflow)
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
        await client.octokit.rest.actions.reRunWorkflow({ ...client.in, run_id: runId, ...WRITE_ONCE });
        return { kind: 'started' };
    }
    catch (error) {
        if (error instanceof Error && /already running/i.test(error.message))
            return { kind: 'already-running' };
        return refusalOf(error, workflow_runs_PERMISSION);
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
            ...WRITE_ONCE,
        });
        return { kind: 'dispatched' };
    }
    catch (error) {
        if (statusOf(error) === 404)
            return { kind: 'no-workflow' };
        return refusalOf(error, workflow_runs_PERMISSION);
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
        throw (0,github_refusal/* refusedTo */.a3)(`say what started workflow run ${runId}`, error, 'actions: read');
    }
}

// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
;// CONCATENATED MODULE: ./build/store/check-record.js




const LONGEST_REASON = 200;
const PARTS = ['prompts', 'cases', 'scorers', 'agent', 'config'];
/** The run in a record, or why it does not count. Whoever wrote the record, all of it is read, and nothing is taken on trust. */
async function checkRecord(found, wanted) {
    const { text, where } = found;
    try {
        const { header, trials } = await (0,read_run_file/* readRunFile */.m8)(linesOf(text), where);
        const { suite, revision, startedAt, fingerprint } = header;
        let completed = 0;
        for await (const { status } of trials)
            completed += Number(status === 'completed');
        const started = Date.parse(startedAt);
        if (suite !== wanted.suite)
            return broken(`it is a run of the suite ${suite}`);
        if (!sameFingerprint(fingerprint, wanted.fingerprint))
            return broken('its fingerprint is not the one it is filed under');
        if (!sha/* FULL_SHA */.R.test(revision) || !revision.startsWith(found.revision)) {
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
        if (error instanceof problem/* CouldNotCheck */.xy)
            return broken(error.problems[0]?.message ?? 'it cannot be read');
        throw error;
    }
}
function sameFingerprint(one, other) {
    return one !== undefined && PARTS.every((part) => one[part] === other[part]);
}
/** What stands in a record may be anything at all; a remark about it stays one short line. */
function broken(reason) {
    return { broken: (0,visible/* cut */.Jj)((0,visible/* visibleLine */.P8)(reason), LONGEST_REASON) };
}
async function* linesOf(text) {
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        yield text.slice(start, end === -1 ? text.length : end);
        start = end === -1 ? text.length : end + 1;
    }
}

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
;// CONCATENATED MODULE: ./build/store/run-path.js

const PLAIN = /^\w[\w.-]{0,99}$/;
const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{12})-[0-9a-f]{12}\.jsonl$/;
/** The folder of all runs of a suite under one fingerprint, so that to list it is to know them. */
function runFolder(suite, fingerprint) {
    const { prompts, cases, scorers, agent, config } = fingerprint;
    const digest = (0,json/* sha256 */.sc)((0,json/* canonicalJson */.dj)({ prompts, cases, scorers, agent, config }));
    return `runs/${folderName(suite)}/${digest.slice(0, 16)}`;
}
/**
 * `20261123T091500Z-1f3c9a2b4d5e-0a1b2c3d4e5f.jsonl`: start, commit, and a digest of the text. The same text has the
 * same name, so that recording it twice leaves one file, and another text never takes its place.
 */
function runFileName({ startedAt, revision }, text) {
    const start = startedAt.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
    return `${start}-${revision.slice(0, 12)}-${sha256(text).slice(0, 12)}.jsonl`;
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
    return PLAIN.test(suite) ? suite : (0,json/* sha256 */.sc)(suite).slice(0, 16);
}

;// CONCATENATED MODULE: ./build/store/run-store.js
/** A run file may have at most this many bytes to be recorded, and to be read again. */
const MOST_BYTES = 20 << 20;
/** `history.store: none`: every run is made again. */
const noStore = { find: async () => undefined };

;// CONCATENATED MODULE: ./build/store/artifact-store.js








/** What a workflow has to call the artifact that holds its recorded runs. */
const HISTORY_ARTIFACT = 'evalgap-history';
/** Downloads at most before the run is made again; artifacts looked at to choose them. */
const MOST_DOWNLOADS = 3;
const MOST_LISTED = 300;
const MOST_ZIP_BYTES = 50 << 20;
const ZIP_LIMITS = { files: 200, entryBytes: MOST_BYTES, totalBytes: 5 * MOST_BYTES };
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
            const listed = await (0,problem/* attempt */.CD)(async () => candidates(await client(), options, wanted));
            if (!listed.ok) {
                options.warn(`Recorded runs were not looked at: ${listed.problems.map(problem/* formatProblem */.Vw).join('; ')}`);
                return undefined;
            }
            for (const artifact of listed.value) {
                const opened = await (0,problem/* attempt */.CD)(async () => readFrom(await client(), options, artifact, wanted));
                const read = opened.ok ? opened.value : { broken: opened.problems.map(problem/* formatProblem */.Vw).join('; ') };
                if (read === undefined)
                    continue;
                if (!('broken' in read))
                    return read;
                options.warn(`The recorded run ${artifact_store_placeOf(artifact)} does not count: ${read.broken}`);
            }
            return undefined;
        },
    };
}
/** Of this repository's default branch and young enough, the wanted commit's before others. */
async function candidates(client, { defaultBranch }, { notOlderThan, revision }) {
    const found = [];
    let listed = 0;
    for await (const artifact of artifactsOfRepository(client, HISTORY_ARTIFACT)) {
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
    const event = await workflowRunEvent(client, artifact.run.id);
    if (!OWN_EVENTS.includes(event))
        return { broken: `it was left by a run on \`${event}\`` };
    const foreign = await notOnBranch(client, defaultBranch, artifact.run.headSha);
    if (foreign !== undefined)
        return { broken: foreign };
    const files = (0,problem/* unwrap */.oA)(await readZip(await downloadArtifact(client, artifact, MOST_ZIP_BYTES), ZIP_LIMITS));
    const folder = `${runFolder(wanted.suite, wanted.fingerprint)}/`;
    const [path, bytes] = [...files]
        .filter(([name]) => name.startsWith(folder) && isWanted(name.slice(folder.length), wanted))
        .sort(([one], [other]) => (one < other ? 1 : -1))[0] ?? [];
    if (path === undefined || bytes === undefined)
        return undefined;
    return checkRecord({ text: utf8(bytes), where: artifact_store_placeOf(artifact), revision: artifact.run.headSha }, wanted);
}
/** Of a pushed tag GitHub shows the name where a branch's stands: only the commit tells whether it was ever merged. */
async function notOnBranch(client, branch, commit) {
    const compared = await (0,problem/* attempt */.CD)(() => compareCommits(client, branch, commit));
    if (compared.ok)
        return compared.value.mergeBase === commit ? undefined : `its commit is not on ${branch}`;
    return `it is not known whether its commit is on ${branch}: ${compared.problems.map(problem/* formatProblem */.Vw).join('; ')}`;
}
function isWanted(name, { notOlderThan, now }) {
    const time = parseRunFileName(name)?.startedAt.getTime();
    return time !== undefined && time > notOlderThan.getTime() - 1_000 && time <= now.getTime();
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new problem/* CouldNotCheck */.xy({ message: 'it is not UTF-8' });
    }
}
function artifact_store_placeOf({ id, run }) {
    return `in artifact ${id} of workflow run ${run.id}`;
}

;// CONCATENATED MODULE: ./build/github/data-branch-files.js


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
        if ((0,github_refusal/* statusOf */.c2)(error) === 404)
            return [];
        throw (0,github_refusal/* refusedTo */.a3)(`list ${folder} on the branch ${branch}`, error, 'contents: read');
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
        throw new problem/* CouldNotCheck */.xy({
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
        throw (0,github_refusal/* refusedTo */.a3)(`read ${JSON.stringify(file.name)}`, error, 'contents: read');
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
        throw refusedTo(`list the branches that begin with ${prefix}`, error, 'contents: read');
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
        if (statusOf(error) === 404 || /reference does not exist/i.test(message))
            return { kind: 'deleted' };
        return refusalOf(error, 'contents: write');
    }
}

;// CONCATENATED MODULE: ./build/store/quarters.js
const PREFIX = 'evalgap-data-';
const quarters_NAME = /^evalgap-data-(\d{4})q([1-4])$/;
/**
 * Quarters kept, the current one included. The longest look back is the weekly review's twelve weeks, which reach
 * into the quarter before; the other two are for people, and for a `history.maxAge` of months.
 */
const KEPT = 4;
/** What all data branches begin with. */
const DATA_BRANCHES = (/* unused pure expression or super */ null && (PREFIX));
/**
 * The branch that is written to on a day (UTC). Every quarter begins one: a commit that removes files never makes a
 * branch smaller, while a branch that is deleted takes its files along.
 */
function dataBranch(date) {
    return quarters_nameOf(quarterOf(date));
}
/** The branches that can hold what was recorded between two moments, latest first; none that would be deleted. */
function dataBranchesBetween(from, to) {
    const last = quarterOf(to);
    const reach = Math.min(last - quarterOf(from), KEPT - 1);
    return Array.from({ length: Math.max(reach + 1, 0) }, (_, back) => quarters_nameOf(last - back));
}
/** Which of these branches are data branches that nothing looks at any more. Under any other name nothing is. */
function outdatedBranches(names, now) {
    const oldestKept = quarterOf(now) - (KEPT - 1);
    return names.filter((name) => {
        const [, year, quarter] = quarters_NAME.exec(name) ?? [];
        return year !== undefined && Number(year) * 4 + Number(quarter) - 1 < oldestKept;
    });
}
/** Quarters since the year 0. */
function quarterOf(date) {
    return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
}
function quarters_nameOf(quarter) {
    return `${PREFIX}${String(Math.floor(quarter / 4)).padStart(4, '0')}q${(quarter % 4) + 1}`;
}

;// CONCATENATED MODULE: ./build/store/branch-store.js






/** Records that are opened at most before the run is made again. */
const MOST_READ = 3;
/**
 * Runs on the data branches. A run is found by one listing and one read; the quarter before is listed only when the
 * time allowed reaches into it and the current one holds nothing.
 */
function branchStore(client, warn) {
    return {
        async find(wanted) {
            const folder = runFolder(wanted.suite, wanted.fingerprint);
            let read = 0;
            for (const branch of dataBranchesBetween(wanted.notOlderThan, wanted.now)) {
                const listed = await (0,problem/* attempt */.CD)(async () => listFolder(await client(), branch, folder));
                if (!listed.ok) {
                    warn(`Recorded runs were not looked at: ${listed.problems.map(problem/* formatProblem */.Vw).join('; ')}`);
                    return undefined;
                }
                for (const { file, name } of branch_store_candidates(listed.value, wanted)) {
                    if (read === MOST_READ)
                        return undefined;
                    read += 1;
                    const run = await readRun(await client(), { file, name, where: `${folder}/${file.name} on ${branch}` }, wanted);
                    if (!('broken' in run))
                        return run;
                    warn(`The recorded run ${folder}/${file.name} on ${branch} does not count: ${run.broken}`);
                }
            }
            return undefined;
        },
    };
}
/** Files that by their names may be wanted, latest first. */
function branch_store_candidates(files, { notOlderThan, now }) {
    const second = 1_000;
    return files
        .flatMap((file) => {
        const name = parseRunFileName(file.name);
        return name === undefined ? [] : [{ file, name, time: name.startedAt.getTime() }];
    })
        .filter(({ time }) => time > notOlderThan.getTime() - second && time <= now.getTime())
        .sort((one, other) => other.time - one.time);
}
async function readRun(client, { file, name, where }, wanted) {
    const text = await (0,problem/* attempt */.CD)(() => readBranchFile(client, file, MOST_BYTES));
    if (!text.ok)
        return { broken: text.problems.map(problem/* formatProblem */.Vw).join('; ') };
    return checkRecord({ text: text.value, where, revision: name.revision }, wanted);
}

;// CONCATENATED MODULE: ./build/store/open-store.js



/** Where `history.store` says that runs of the default branch are kept. */
function openStore(kind, { client, warn, defaultBranch }) {
    if (kind === 'branch')
        return branchStore(client, warn);
    if (kind === 'artifact' && defaultBranch !== undefined)
        return artifactStore(client, { defaultBranch, warn });
    return noStore;
}

// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
// EXTERNAL MODULE: ./build/system/git-remote.js
var git_remote = __webpack_require__(89243);
// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
;// CONCATENATED MODULE: ./build/github/default-branch.js

/** The commit at which the default branch stands at this moment. */
async function tipOfDefaultBranch(client) {
    try {
        const { data: repository } = await client.octokit.rest.repos.get({ ...client.in });
        const branch = repository.default_branch;
        const { data: commit } = await client.octokit.rest.repos.getCommit({ ...client.in, ref: `refs/heads/${branch}` });
        return { branch, sha: commit.sha };
    }
    catch (error) {
        throw (0,github_refusal/* refusedTo */.a3)('say where the default branch stands', error, 'contents: read');
    }
}

;// CONCATENATED MODULE: ./build/github/own-login.js


/** The login that a person's token writes under. The token of a workflow or an App is nobody's, and is refused. */
async function ownLogin(client) {
    try {
        const { data } = await client.octokit.rest.users.getAuthenticated();
        return data.login;
    }
    catch (error) {
        const refusal = (0,github_refusal/* refusalOf */.Of)(error, 'a personal access token');
        throw new problem/* CouldNotCheck */.xy({
            message: `GitHub does not say whose token this is${refusal.kind === 'failed' ? `: ${refusal.reason}` : ''}`,
            remedy: 'Name the login that issues are opened under with --login: `github-actions[bot]` for the token of a workflow',
        });
    }
}

;// CONCATENATED MODULE: ./build/jobs/weekly/access.js





/** GitHub by the token in the environment, and the login that it writes under. */
async function accessTo(place, { environment, log }, { login, head }) {
    const token = environment.GITHUB_TOKEN ?? environment.GH_TOKEN ?? '';
    if (token === '') {
        throw new problem/* CouldNotCheck */.xy({
            message: 'there is no token to write issues with',
            expected: 'one that may write issues, in GITHUB_TOKEN or GH_TOKEN',
            remedy: 'Set it, or see what would be written with --dry-run',
        });
    }
    if (place === undefined) {
        throw new problem/* CouldNotCheck */.xy({
            message: 'it is not known which repository on GitHub this is',
            expected: 'a remote `origin` on github.com, or GITHUB_REPOSITORY=owner/name (with GITHUB_SERVER_URL elsewhere)',
            remedy: 'Set it, or see what would be written with --dry-run',
        });
    }
    const client = await (0,github_client/* connect */.Ng)(place, token, log.warning, environment.GITHUB_ACTIONS === 'true');
    const { branch } = await requireDefaultBranch(client, head);
    return { client, login: login ?? (await ownLogin(client)), defaultBranch: branch };
}
/** Issues are about the default branch as it stands: what another branch or an old clone holds would close or open them. */
async function requireDefaultBranch(client, head) {
    const tip = await tipOfDefaultBranch(client);
    if (tip.sha === head)
        return tip;
    throw new problem/* CouldNotCheck */.xy({
        message: `issues are written for ${tip.branch} as it stands on GitHub, at ${(0,format/* shortRevision */.w7)(tip.sha)}, and here is ${head === undefined ? 'no commit' : (0,format/* shortRevision */.w7)(head)}`,
        remedy: `Check out ${tip.branch} and pull, or see what would be written with --dry-run`,
    });
}

// EXTERNAL MODULE: ./build/compare/compare-runs.js + 5 modules
var compare_runs = __webpack_require__(71337);
// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/config/scalars.js
var scalars = __webpack_require__(94118);
// EXTERNAL MODULE: ./build/measure/compare-sides.js + 3 modules
var compare_sides = __webpack_require__(92402);
// EXTERNAL MODULE: ./build/measure/records.js
var records = __webpack_require__(32941);
// EXTERNAL MODULE: ./build/gather/case-set.js
var case_set = __webpack_require__(74005);
// EXTERNAL MODULE: ./build/gather/checkouts.js + 1 modules
var gather_checkouts = __webpack_require__(80293);
// EXTERNAL MODULE: ./build/gather/suite-side.js
var suite_side = __webpack_require__(34788);
// EXTERNAL MODULE: ./build/measure/prepare.js + 1 modules
var prepare = __webpack_require__(84728);
// EXTERNAL MODULE: ./build/measure/run-suite.js + 8 modules
var run_suite = __webpack_require__(45911);
// EXTERNAL MODULE: ./build/measure/silent-agent.js
var silent_agent = __webpack_require__(50918);
;// CONCATENATED MODULE: ./build/measure/run-head.js













/** Runs every suite that has an agent at one commit, in a work tree of its own, with nothing to compare it to. */
async function runHead(request) {
    const checkouts = new gather_checkouts/* Checkouts */.g(request.project);
    try {
        const checkout = await checkouts.of(request.commit);
        const loaded = await (0,gather_project/* readConfigIn */.Sm)(checkout.root, request.project);
        request.protect(loaded.config);
        const reports = [];
        const suites = [];
        for (const suite of (0,gather_project/* chosenSuites */.sM)(loaded, request.suites)) {
            if (suite.agent === undefined)
                continue;
            const ran = await (0,problem/* attempt */.CD)(() => runOne(request, checkout, loaded, suite));
            if (ran.ok)
                reports.push(ran.value);
            suites.push({
                suite: suite.name,
                files: ran.ok ? [{ side: 'head', file: ran.value.file }] : [],
                problems: ran.ok ? [] : ran.problems,
                remarks: [],
            });
        }
        return { reports, suites };
    }
    finally {
        await checkouts.remove();
    }
}
async function runOne({ world, project, leg }, checkout, loaded, suite) {
    const started = world.monotonic();
    const side = await (0,suite_side/* openSide */.Ov)('head', checkout, loaded, suite);
    const unreadable = (0,suite_side/* promptProblems */.J9)(side.prompts, loaded.file);
    if (unreadable.length > 0 || suite.agent === undefined)
        throw new problem/* CouldNotCheck */.xy(unreadable);
    const { agent } = suite;
    const cases = await (0,case_set/* indexCases */.mK)(checkout.directory, suite, loaded);
    const redactor = (0,redact/* makeRedactor */.$)((0,gather_secrets/* secretsOf */.F)(world.environment, loaded.config.suites));
    await (0,prepare/* prepare */.i)(world, project, side, { allowed: agent.env, redact: redactor.text });
    const file = (0,external_node_path_.join)(await (0,records/* pullRequestFolder */.D8)(project, suite.name, checkout.revision), 'head.jsonl');
    await (0,run_suite/* runSuite */.og)({
        world,
        project,
        suite,
        loaded,
        head: side,
        sides: [{ ...side, agent, file, fresh: true }],
        cases,
        former: new Map(),
        trials: suite.trials,
        leg,
        redactor,
    });
    const summary = await (0,compare_sides/* summaryOf */.YG)(file, { suite, cases });
    if (summary.trials.completed === 0) {
        throw new problem/* CouldNotCheck */.xy((0,silent_agent/* silentAgent */.Z)(suite.name, summary, loaded));
    }
    return { suite: suite.name, file, summary, durationMs: Math.round(world.monotonic() - started) };
}

// EXTERNAL MODULE: ./build/rules/make-finding.js
var make_finding = __webpack_require__(76964);
// EXTERNAL MODULE: ./build/rules/step/subjects.js
var subjects = __webpack_require__(91226);
// EXTERNAL MODULE: ./build/rules/step/wording.js
var wording = __webpack_require__(6911);
;// CONCATENATED MODULE: ./build/rules/shift/agent.js



/**
 * Two runs of the same fingerprint differ by more than chance. Prompts, cases, scorers, agent and config were the same,
 * so what moved lies outside of the repository: the model behind a name, or what a tool answers.
 */
function agentShifted(comparison, options) {
    const worse = (0,subjects/* subjectsWith */.U)(comparison, 'regressed');
    const better = (0,subjects/* subjectsWith */.U)(comparison, 'improved');
    if (worse.length + better.length === 0)
        return [];
    return [
        (0,make_finding/* finding */.g)('shift/agent', options, {
            suite: comparison.suite,
            subject: 'agent',
            message: `${said(worse, better)} though prompts, cases and agent stayed as they were: the model or a tool moved underneath`,
            evidence: [
                ...worse.flatMap((subject) => [`${(0,wording/* changeSentence */.y6)(subject)} got worse`, ...(0,wording/* movedLines */.rW)(subject)]),
                ...better.flatMap((subject) => [`${(0,wording/* changeSentence */.y6)(subject)} got better`, ...(0,wording/* movedLines */.rW)(subject)]),
            ],
            fix: 'Look at what the model is called and at what its provider announced, then at the tools the agent reached. Name a fixed model, or accept the new results: close this issue, and what was recorded last is compared with from then on.',
        }),
    ];
}
function said(worse, better) {
    const parts = [
        ...(worse.length === 0 ? [] : [`${(0,wording/* names */.Dy)(worse.map(({ name }) => name))} got worse`]),
        ...(better.length === 0 ? [] : [`${(0,wording/* names */.Dy)(better.map(({ name }) => name))} got better`]),
    ];
    return parts.join(' and ');
}

// EXTERNAL MODULE: ./build/run/threshold-of.js
var threshold_of = __webpack_require__(89679);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/jobs/weekly/without-runs.js
var without_runs = __webpack_require__(49224);
;// CONCATENATED MODULE: ./build/jobs/weekly/agent-shift.js














/** Recorded runs are kept for a quarter and the one before; the review looks back as far as its objective does. */
const LONGEST_BACK = 12 * 7 * scalars/* DAY */.d_;
/**
 * Runs every suite that asks for it as it stands, and compares with the last recorded run of the same fingerprint. What
 * differs then comes from outside of the repository.
 */
async function withShifts(facts, request) {
    const asked = facts.filter(({ suite }) => suite.weekly.run && suite.agent !== undefined);
    if (asked.length === 0)
        return facts.map(without_runs/* notAsked */.Op);
    const { world, project, leg, protect } = request;
    const commit = (await (0,git/* resolveCommit */.WL)(project.repository, 'HEAD')) ?? 'HEAD';
    const { suites } = await runHead({
        world,
        project,
        commit,
        leg,
        protect,
        suites: asked.map(({ suite }) => suite.name),
    });
    const shifted = [];
    for (const one of facts) {
        const ran = asked.includes(one) ? suites.find(({ suite }) => suite === one.suite.name) : undefined;
        const [file] = ran?.files ?? [];
        if (ran === undefined)
            shifted.push((0,without_runs/* notAsked */.Op)(one));
        else if (file === undefined)
            shifted.push(notRun(one, ran.problems));
        else
            shifted.push(await compared(one, file.file, request));
    }
    return shifted;
}
async function compared(facts, file, request) {
    const { suite } = facts;
    const { header } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), file);
    const recorded = await findReference(suite.name, header.fingerprint, request);
    if (typeof recorded === 'string')
        return notCompared(facts, recorded);
    const folder = await (0,records/* pullRequestFolder */.D8)(request.project, suite.name, header.revision);
    const before = (0,external_node_path_.join)(folder, 'weekly-recorded.jsonl');
    await (0,files/* writeText */.x3)(before, recorded.text);
    const threshold = (0,threshold_of/* thresholdOf */.p)(suite);
    const comparison = (0,compare_runs/* compareRuns */.q)(await (0,compare_sides/* factsOf */.xS)(before, threshold), await (0,compare_sides/* factsOf */.xS)(file, threshold), {
        margin: suite.margin,
    });
    if (comparison.comparable !== true)
        return notCompared(facts, `the recorded run is not comparable: ${comparison.comparable.reason}`);
    const causes = agentShifted(comparison, (0,levels/* ruleOptions */.j)(request.loaded.config, 'shift/agent')).map((finding) => ({
        finding: {
            ...finding,
            evidence: [
                `compared with the run of ${recorded.startedAt} at ${(0,format/* shortRevision */.w7)(recorded.revision)}`,
                ...finding.evidence,
            ],
        },
        opens: true,
        // Of the run that it is compared with: the same for as long as that one stands, so that it is told once.
        latest: Date.parse(recorded.startedAt),
        commits: [],
        cases: facts.timeline.history.cases.map(({ id }) => id),
    }));
    return { ...facts, beside: [...facts.beside, ...causes] };
}
/** The run to compare with. What an open issue was compared with stays so; a run under another fingerprint is no run of this. */
async function findReference(suite, fingerprint, { store, world, baselineOf }) {
    const baseline = baselineOf(suite);
    const [from, to] = baseline === undefined
        ? [new Date(world.now.getTime() - LONGEST_BACK), world.now]
        : [new Date(baseline), new Date(baseline + 999)];
    const found = fingerprint === undefined ? undefined : await store.find({ suite, fingerprint, notOlderThan: from, now: to });
    if (found !== undefined)
        return found;
    return baseline === undefined
        ? 'no run of the same fingerprint is on record to compare with'
        : 'the run that the shift was found against is no longer on record, or of another fingerprint than the suite has now';
}
/** Nothing is known of its results, and so nothing that may stand about them is taken back. */
function notRun(facts, problems) {
    return { ...notCompared(facts, 'the suite could not be run'), problems: [...facts.problems, ...problems] };
}
function notCompared(facts, why) {
    const sentence = `results: ${why}`;
    return { ...(0,without_runs/* saying */.i)(facts, sentence), unseen: [...facts.unseen, { rule: 'shift/agent', why: sentence }] };
}

// EXTERNAL MODULE: ./build/jobs/weekly/moment.js
var moment = __webpack_require__(70337);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
// EXTERNAL MODULE: ./build/review/review-suite.js
var review_suite = __webpack_require__(58100);
// EXTERNAL MODULE: ./build/review/weekly-issues.js
var weekly_issues = __webpack_require__(95759);
// EXTERNAL MODULE: ./build/rules/standing.js
var standing = __webpack_require__(44566);
;// CONCATENATED MODULE: ./build/jobs/weekly/outcome.js





/** A review as a report, and what it comes to. What could not be judged or written is never a pass. */
function outcomeOf({ loaded, asOf, place }, done) {
    const { reviews, issues, written, remarks } = done;
    const problems = [...reviews.flatMap(({ facts }) => facts.problems), ...done.problems];
    const findings = (0,review_suite/* findingsOf */.W)(reviews).map((finding) => (0,places/* placedBeside */.u3)(loaded.file, finding));
    const fails = (0,standing/* failing */.Jr)(findings, loaded.config.failOn);
    const couldNot = done.failed || reviews.some(({ unreadable, facts }) => unreadable.length + facts.problems.length > 0);
    return {
        report: {
            config: place.config,
            asOf,
            written,
            isWhole: problems.length === 0 && reviews.every(({ facts }) => facts.unseen.every(({ usual }) => usual === true)),
            issues,
            problems,
            remarks: [...remarks, ...notWhole(reviews), ...withoutIssue(reviews), ...whyItFails(fails)],
        },
        findings,
        exitCode: couldNot ? 2 : fails.length > 0 ? 1 : 0,
    };
}
/** It stands under "Not looked at" in an issue, but there may be none. Rules with the same reason are told together. */
function notWhole(reviews) {
    return reviews.flatMap(({ facts: { suite, unseen } }) => {
        const byReason = new Map();
        for (const { rule, why, usual } of unseen)
            if (usual !== true)
                byReason.set(why, (byReason.get(why) ?? new Set()).add(`\`${rule}\``));
        const name = suite.name.replaceAll('`', "'");
        return [...byReason].map(([why, rules]) => {
            const go = rules.size === 1 ? 'goes' : 'go';
            return `not all that ${[...rules].join(', ')} ${go} by could be looked at in \`${name}\`: ${why}`;
        });
    });
}
function withoutIssue(reviews) {
    return reviews.flatMap(({ facts: { suite }, causes }) => {
        const long = suite.issues === 'per-cause' ? causes.filter((cause) => !(0,weekly_issues/* hasShortKey */.cY)(cause)).length : 0;
        return long === 0 ? [] : [`${(0,format/* plural */.LS)(long, 'cause')} of ${suite.name} cannot have an issue: the name is too long`];
    });
}
function whyItFails(findings) {
    const rules = [...new Set(findings.map(({ rule }) => `\`${rule}\``))];
    return rules.length === 0 ? [] : [`this review fails, since \`fail-on\` names ${rules.join(', ')}`];
}

// EXTERNAL MODULE: ./build/jobs/weekly/suite-facts.js + 68 modules
var suite_facts = __webpack_require__(59601);
// EXTERNAL MODULE: ./build/review/plan-review.js + 5 modules
var plan_review = __webpack_require__(28766);
// EXTERNAL MODULE: ./build/review/reviewed-issues.js
var reviewed_issues = __webpack_require__(46601);
;// CONCATENATED MODULE: ./build/jobs/weekly/week.js



/** What would be written where no issue exists yet. */
function planWeek({ facts, loaded: { config }, asOf, place, redact }, { mostNew } = {}) {
    const reviews = facts.map((one) => (0,review_suite/* reviewSuite */.p)(one, { config, orders: [] }, asOf));
    const suites = config.suites.map(({ name }) => name);
    const actions = (0,plan_review/* planReview */.Kp)({
        ...place,
        reviews,
        suites,
        listed: [],
        unread: new Set(),
        gone: new Set(),
        asOf,
        redact,
        ...(mostNew === undefined ? {} : { mostNew }),
    });
    return {
        reviews,
        issues: (0,reviewed_issues/* reviewedIssues */.U)(reviews, actions),
        written: false,
        problems: [],
        remarks: [],
        failed: false,
    };
}

// EXTERNAL MODULE: ./build/github/issue-plan.js
var issue_plan = __webpack_require__(75785);
;// CONCATENATED MODULE: ./build/github/comments.js


const comments_PERMISSION = 'pull-requests: write';
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
        return refusalOf(error, comments_PERMISSION);
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
            ...WRITE_ONCE,
        });
        return { kind: 'created', url: data.html_url };
    }
    catch (error) {
        if ((statusOf(error) ?? 500) < 500)
            return refusalOf(error, comments_PERMISSION);
        // The request may have been carried out although its answer was lost: look before trying once more.
        const [present] = await ownComments(client, target);
        if (present !== undefined)
            return edit(client, present, body);
        const { data } = await client.octokit.rest.issues.createComment({
            ...client.in,
            issue_number: target.issue,
            body,
            ...WRITE_ONCE,
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

// EXTERNAL MODULE: ./build/github/issues.js
var issues = __webpack_require__(14036);
;// CONCATENATED MODULE: ./build/github/issue-requests.js





/** A text is written again this often when somebody else writes at the same moment. */
const MOST_WRITES = 2;
/**
 * Reads, writes what is asked for, and reads again until nothing is. What somebody else wrote meanwhile is thereby
 * what the next text is made from. A write whose answer was lost is not repeated before it was looked for.
 */
async function settle(client, issue, wish, after = 'look again') {
    let written = false;
    for (let writes = 0;; writes += 1) {
        const fresh = await (0,issues/* readIssue */.OS)(client, issue.number);
        // Deleted, or moved to another repository, it is no longer ours to write.
        if (fresh?.url !== issue.url)
            return 'untouched';
        const change = wish(fresh, written);
        if (change === undefined)
            return writes > 0 ? 'settled' : 'untouched';
        if (writes === MOST_WRITES)
            return 'contested';
        try {
            await client.octokit.rest.issues.update({ ...client.in, issue_number: issue.number, ...change, ...github_client/* WRITE_ONCE */.qG });
            written = true;
            if (after === 'trust the answer')
                return 'settled';
        }
        catch (error) {
            // Whoever may not write is told so by the same status: only a read says that it is gone.
            const looksAgain = mayHaveHappened(error) || (0,issues/* isGone */.ST)(error);
            if (!looksAgain || writes === MOST_WRITES - 1)
                throw error;
        }
    }
}
/** Says something once in a thread; what keeps it from being said is returned. */
async function sayOnce(client, issue, body, login) {
    const send = () => client.octokit.rest.issues.createComment({ ...client.in, issue_number: issue.number, body, ...github_client/* WRITE_ONCE */.qG });
    try {
        try {
            await send();
        }
        catch (error) {
            if (!mayHaveHappened(error))
                throw error;
            const [marker = ''] = body.split('\n');
            const present = await ownComments(client, { issue: issue.number, marker, login });
            if (present.length === 0)
                await send();
        }
        return [];
    }
    catch (error) {
        const { message, remedy } = (0,issues/* issueProblem */.XE)(error, `say in issue ${issue.number} why it was closed`).problem;
        return [remedy === undefined ? message : `${message}. ${remedy}`];
    }
}
/** What of a text differs from what stands. */
function changeTo(text, fresh) {
    return {
        ...(text.title === fresh.title ? {} : { title: text.title }),
        ...((0,issue_plan/* differs */.A)({ ...text, title: '' }, { ...fresh, title: '' }) ? { body: text.body } : {}),
    };
}
/** The answer was lost, or GitHub stumbled: the request may have been carried out all the same. */
function mayHaveHappened(error) {
    return error instanceof Error && ((0,github_refusal/* statusOf */.c2)(error) ?? 500) >= 500;
}

// EXTERNAL MODULE: ./build/github/labels.js
var labels = __webpack_require__(69275);
;// CONCATENATED MODULE: ./build/github/open-issue.js






/** The label has to exist already. Without it an issue would not be found again, and another one opened every week. */
async function openIssue(client, wanted, opening) {
    const created = await open_issue_create(client, wanted, opening);
    if (!(0,issues/* isSameLogin */.Av)(created.author, opening.login))
        throw await refuseAuthor(client, created, opening.login);
    const { issue } = created;
    const { name } = opening.label;
    if (!(0,labels/* hasLabel */.RX)(issue.labels, name))
        await labelOrClose(client, issue.number, name);
    const assigned = new Set(issue.assignees.map((login) => login.toLowerCase()));
    const dropped = wanted.assignees.filter((login) => !assigned.has(login.toLowerCase()));
    return { issue, remarks: dropped.length === 0 ? [] : [notAssigned(dropped)] };
}
/** Never sent again without a look whether it was carried out although its answer was lost. */
async function open_issue_create(client, wanted, { label, login, identify }) {
    const { title, body } = wanted.write();
    const send = async (assignees) => {
        const { data } = await client.octokit.rest.issues.create({
            ...client.in,
            title,
            body,
            labels: [label.name],
            ...(assignees.length === 0 ? {} : { assignees: [...assignees] }),
            ...github_client/* WRITE_ONCE */.qG,
        });
        return (0,issues/* parseIssue */.Zp)(data);
    };
    try {
        return await send(wanted.assignees);
    }
    catch (error) {
        // One name that cannot be assigned must not cost the issue.
        if ((0,github_refusal/* statusOf */.c2)(error) === 422 && wanted.assignees.length > 0)
            return send([]);
        if (!mayHaveHappened(error))
            throw error;
        const own = await (0,issues/* listOwnIssues */.Jz)(client, { label: label.name, login });
        const present = own.find((issue) => issue.state === 'open' && identify(issue.body) === wanted.key);
        return present === undefined ? send(wanted.assignees) : { issue: present, author: login };
    }
}
async function labelOrClose(client, number, name) {
    try {
        await client.octokit.rest.issues.addLabels({ ...client.in, issue_number: number, labels: [name] });
    }
    catch (error) {
        await open_issue_close(client, number);
        throw error;
    }
}
/** Looked for under another login it would never be found again, and another one opened every week. */
async function refuseAuthor(client, { issue: { number }, author }, login) {
    const isClosed = await open_issue_close(client, number).then(() => true, () => false);
    const left = isClosed ? 'closed at once' : 'could not be closed';
    return new problem/* CouldNotCheck */.xy({
        message: `The token opens issues as \`${author}\`, and Evalgap looks for its own under \`${login}\`: issue ${number} would not be found again, and was ${left}`,
        remedy: `Set the input \`bot-login\` to \`${author}\`, or give \`--login ${author}\` on the command line${isClosed ? '' : `, and close issue ${number}`}`,
    });
}
async function open_issue_close(client, number) {
    const one = { ...client.in, issue_number: number };
    await client.octokit.rest.issues.update({ ...one, state: 'closed', state_reason: 'not_planned' });
}
function notAssigned(logins) {
    const names = logins.map((login) => `\`${login}\``).join(', ');
    return `GitHub assigned nobody of the name ${names}: only people who can write here, or take part in the thread, can be assigned`;
}

;// CONCATENATED MODULE: ./build/github/issue-writes.js






/**
 * Does what `planIssues` found, one after the other. Each issue is read again right before it is written, and again
 * after: GitHub has no compare-and-swap. What cannot be written is refused with a remedy; where that holds for all of
 * them nothing more is asked.
 */
async function applyIssues(client, actions, writing) {
    const outcomes = [];
    let refusedAll;
    let labelled = false;
    for (const action of actions) {
        const key = keyOf(action);
        if (refusedAll !== undefined && action.kind !== 'leave') {
            outcomes.push({ kind: 'refused', key, problem: refusedAll, ...numberOf(action) });
            continue;
        }
        try {
            if (action.kind === 'open' && !labelled) {
                await (0,labels/* createIfMissing */.cw)(client, writing.label);
                labelled = true;
            }
            outcomes.push(await applyOne(client, action, writing));
        }
        catch (error) {
            const { problem, general } = (0,issues/* issueProblem */.XE)(error, `${DOES[action.kind]} ${issue_writes_nameOf(action)}`);
            if (general)
                refusedAll = problem;
            outcomes.push({ kind: 'refused', key, problem, ...numberOf(action) });
        }
    }
    return [...outcomes, ...(await healed(client, outcomes, writing))];
}
const DOES = {
    open: 'open',
    update: 'update',
    reopen: 'open again',
    close: 'close',
    'close-duplicate': 'close',
    leave: 'leave',
};
/** Lists our issues; a refusal is thrown as `CouldNotCheck`, with its remedy. */
async function requireOwnIssues(client, list) {
    try {
        return await (0,issues/* listOwnIssues */.Jz)(client, list);
    }
    catch (error) {
        throw new problem/* CouldNotCheck */.xy((0,issues/* issueProblem */.XE)(error, 'list the issues').problem);
    }
}
async function applyOne(client, action, writing) {
    switch (action.kind) {
        case 'open':
            return issue_writes_open(client, action.wanted, writing);
        case 'update':
        case 'reopen':
            return bringUpToDate(client, action, writing);
        case 'close':
            return issue_writes_close(client, action, writing);
        case 'close-duplicate':
            return closeDuplicate(client, action, writing);
        case 'leave': {
            const { key, why } = action;
            return { kind: 'left', key, why, ...numberOf(action) };
        }
    }
}
async function issue_writes_open(client, wanted, writing) {
    const { issue, remarks } = await openIssue(client, wanted, writing);
    return { kind: 'opened', key: wanted.key, number: issue.number, url: issue.url, remarks };
}
async function bringUpToDate(client, { kind, issue, wanted }, writing) {
    const remarks = new Set();
    const settled = await settle(client, issue, (fresh, written) => {
        // Whoever closed it meanwhile had a reason, and the next review will see it.
        const reopens = kind === 'reopen' && !written && fresh.state === 'closed';
        if (writing.identify(fresh.body) !== wanted.key || (fresh.state === 'closed' && !reopens))
            return undefined;
        const { news: _, remark, ...text } = wanted.write(fresh);
        if (remark !== undefined)
            remarks.add(remark);
        const change = changeTo(text, fresh);
        if (reopens)
            return { ...change, state: 'open' };
        return Object.keys(change).length === 0 ? undefined : change;
    });
    const { key } = wanted;
    if (settled === 'untouched')
        return { kind: 'left', key, why: 'moved-on', number: issue.number };
    if (settled === 'contested')
        remarks.add('Somebody wrote at the same time, again and again: the next review goes on');
    return {
        kind: kind === 'update' ? 'updated' : 'reopened',
        key,
        number: issue.number,
        url: issue.url,
        remarks: [...remarks],
    };
}
/** The comment comes second: were it the first, a closing that fails would repeat it every week. */
async function issue_writes_close(client, { issue, key, close: closeOne }, writing) {
    let comment = '';
    const settled = await settle(client, issue, (fresh) => {
        const closing = fresh.state === 'open' && writing.identify(fresh.body) === key ? closeOne(fresh) : undefined;
        if (closing === undefined)
            return undefined;
        comment = closing.comment;
        return { ...changeTo(closing.text, fresh), state: 'closed', state_reason: 'completed' };
    }, 'trust the answer');
    if (settled === 'untouched')
        return { kind: 'left', key, why: 'moved-on', number: issue.number };
    return {
        kind: 'closed',
        key,
        number: issue.number,
        url: issue.url,
        remarks: await sayOnce(client, issue, comment, writing.login),
    };
}
async function closeDuplicate(client, { issue, key, of }, writing) {
    const settled = await settle(client, issue, (fresh) => fresh.state === 'open' && writing.identify(fresh.body) === key
        ? { state: 'closed', state_reason: 'not_planned' }
        : undefined, 'trust the answer');
    if (settled === 'untouched')
        return { kind: 'left', key, why: 'moved-on', number: issue.number };
    const remarks = await sayOnce(client, issue, writing.duplicateComment(of), writing.login);
    return { kind: 'closed-duplicate', key, number: issue.number, url: issue.url, remarks };
}
/** Two runs at the same moment may have opened one each: of what this run opened the younger ones are closed. */
async function healed(client, outcomes, writing) {
    const opened = new Set(outcomes.flatMap(({ kind, key }) => (kind === 'opened' ? key : [])));
    if (opened.size === 0)
        return [];
    try {
        const listed = await (0,issues/* listOwnIssues */.Jz)(client, { label: writing.label.name, login: writing.login });
        const found = (0,issue_plan/* planIssues */.e)({
            listed: listed.filter(({ body }) => opened.has(writing.identify(body) ?? '')),
            wanted: [],
            identify: writing.identify,
            closing: () => undefined,
            now: new Date(0),
        });
        const healing = [];
        for (const action of found)
            healing.push(await applyOne(client, action, writing));
        return healing;
    }
    catch {
        // The next review finds them as well.
        return [];
    }
}
function keyOf(action) {
    return 'wanted' in action ? action.wanted.key : action.key;
}
function numberOf(action) {
    return 'issue' in action && action.issue !== undefined ? { number: action.issue.number } : {};
}
function issue_writes_nameOf(action) {
    const { number } = numberOf(action);
    return number === undefined ? 'an issue' : `issue ${number}`;
}

// EXTERNAL MODULE: ./build/report/issue/close-issue.js
var close_issue = __webpack_require__(19037);
// EXTERNAL MODULE: ./build/report/issue/issue-state.js
var issue_state = __webpack_require__(76316);
// EXTERNAL MODULE: ./build/rules/stale/failures-waiting.js
var failures_waiting = __webpack_require__(86645);
// EXTERNAL MODULE: ./build/github/issue-timeline.js
var issue_timeline = __webpack_require__(91237);
// EXTERNAL MODULE: ./build/github/many-threads.js + 1 modules
var many_threads = __webpack_require__(63155);
// EXTERNAL MODULE: ./build/jobs/weekly/confirmation.js
var confirmation = __webpack_require__(98680);
// EXTERNAL MODULE: ./build/jobs/weekly/orders.js + 3 modules
var weekly_orders = __webpack_require__(96565);
;// CONCATENATED MODULE: ./build/jobs/weekly/failures.js






const MOST_FOUND = 10;
/** Each costs a request: issues that nobody has confirmed are not to keep the others from being seen. */
const MOST_LOOKED_AT = 50;
/** In milliseconds: a label that a form puts on comes with the opening, one that a person puts on comes later. */
const OPENING = 5_000;
/**
 * Open issues with the failure label that somebody who may write here has confirmed, and that are no case yet. Anybody
 * can have the label put on by way of an issue form, so it says nothing by itself: either such a person put it, or
 * asked for it by `/evalgap add-case`, or reported it and we put the label. Nothing is thrown for what GitHub refuses.
 */
async function confirmedFailures(client, search) {
    const { label, mostFound = MOST_FOUND, ask = (0,weekly_orders/* askOnce */.RV)(client), answeredAt = () => undefined } = search;
    const listed = await listedOf(client, label);
    if (typeof listed === 'string')
        return { failures: [], notLookedAt: [listed], unread: true };
    const answered = ({ number }) => answeredAt(number) ?? 0;
    const waiting = inOrder(listed.items.filter((issue) => !search.isCited(issue.url) && issue.changedAt > answered(issue)), (issue) => answered(issue) > 0 || search.isDrafted?.(issue.url) === true);
    const lookAt = (0,confirmation/* confirmations */.F)(client, { ...search, ask });
    const failures = [];
    const unknown = new Map();
    let refused;
    let looked = 0;
    let unread = 0;
    for (const issue of waiting) {
        if (looked === MOST_LOOKED_AT || failures.length === mostFound)
            break;
        looked += 1;
        const found = refused === undefined ? await lookAt(issue) : { kind: 'unknown', why: refused };
        const { number, title, url } = issue;
        if (found.kind === 'confirmed' && found.at > answered(issue))
            failures.push({ number, title, url, confirmedAt: found.at });
        if (found.kind !== 'unknown')
            continue;
        if (found.general === true)
            refused = found.why;
        if (refused !== undefined)
            unread += 1;
        unknown.set(found.why, [...(unknown.get(found.why) ?? []), number]);
    }
    const sentences = [...unknown].map(([why, numbers]) => unknownSentence(numbers, why, label)).toSorted();
    const why = failures.length === mostFound ? `${mostFound} are told of` : `${MOST_LOOKED_AT} are looked at`;
    return {
        failures,
        notLookedAt: [...sentences, ...leftOver(waiting.length - looked, why, label), ...unlisted(listed, label)],
        unread: looked > 0 && unread === looked,
    };
}
/**
 * What was answered before comes last: our own reply changes an issue too, and so does a pull request that names it.
 * Any number can be opened with the label: those to which something happened since are not to wait behind them.
 */
function inOrder(issues, isAnswered) {
    const rank = ({ openedAt, changedAt }) => (changedAt - openedAt > OPENING ? changedAt : 0);
    return issues.toSorted((one, other) => Number(isAnswered(one)) - Number(isAnswered(other)) ||
        rank(other) - rank(one) ||
        other.openedAt - one.openedAt ||
        other.number - one.number);
}
/** A text says why there is no list. */
async function listedOf(client, label) {
    try {
        return await (0,issue_timeline/* openIssuesLabelled */.qL)(client, label);
    }
    catch (error) {
        const { reason } = (0,many_threads/* whyUnread */.M)(error);
        const hidden = (0,github_refusal/* statusOf */.c2)(error) === 404;
        const why = hidden ? 'GitHub shows none to this token; give the job `issues: read` under `permissions:`' : reason;
        return `issues with the label \`${label}\`: ${why}`;
    }
}
function unknownSentence(numbers, why, label) {
    const inOrder = numbers.toSorted((one, other) => one - other);
    const which = `${numbers.length === 1 ? 'issue' : 'issues'} ${inOrder.join(', ')}`;
    return `${which} with the label \`${label}\`: ${why}`;
}
function leftOver(more, why, label) {
    return more > 0 ? [`${(0,format/* plural */.LS)(more, 'more issue')} with the label \`${label}\`: ${why} in one review`] : [];
}
function unlisted({ whole }, label) {
    if (whole)
        return [];
    return [
        `issues with the label \`${label}\` besides the ${issue_timeline/* MOST_PAGES */.Ll * issue_timeline/* PAGE_SIZE */.md} that changed last: no more are listed`,
    ];
}

;// CONCATENATED MODULE: ./build/jobs/weekly/failures-of-suites.js


/**
 * Adds the failures that people confirmed. An issue does not say which suite its case belongs to: they are told once,
 * with the config's first suite, and a case of any suite answers them.
 */
async function withFailures(facts, { client, login, config, ask }) {
    const [first] = facts.filter(({ suite }) => suite.name === config.suites[0]?.name);
    if (first === undefined)
        return facts;
    const sources = [...first.timeline.history.cases.flatMap(({ source }) => source ?? []), ...first.citedElsewhere];
    const { failures, notLookedAt } = await confirmedFailures(client, {
        label: config.labels.failure,
        login,
        isCited: (0,failures_waiting/* isCitedIn */.h6)(sources),
        ask,
    });
    return facts.map((one) => one === first
        ? {
            ...one,
            failures,
            notLookedAt: [...one.notLookedAt, ...notLookedAt],
            unseen: [...one.unseen, ...notLookedAt.map((why) => ({ rule: 'stale/failures-waiting', why }))],
        }
        : one);
}

// EXTERNAL MODULE: ./build/jobs/weekly/issue-label.js
var issue_label = __webpack_require__(11709);
;// CONCATENATED MODULE: ./build/jobs/weekly/write-issues.js



















/**
 * Reads what people decided in the issues, judges the suites by it, and writes the issues. Where they cannot even be
 * listed the review is made all the same, to be told where the job tells things. A token that may not write them is a
 * failure, since keeping them is what the job is for; a repository that has none is not.
 */
async function writeIssues(week, { client, login, drafted }) {
    const { loaded, asOf, redact } = week;
    const { config } = loaded;
    const spent = (0,github_client/* countRequests */.Kx)(client);
    const listed = await (0,problem/* attempt */.CD)(() => requireOwnIssues(client, { label: config.labels.issue, login }));
    if (!listed.ok) {
        return write_issues_unwritten({ ...week, facts: (0,without_runs/* withoutRuns */.dQ)(week.facts) }, listed.problems);
    }
    requireRightClock(listed.value, asOf);
    const ask = (0,weekly_orders/* askOnce */.RV)(client);
    const place = await withDrafted(week.place, drafted);
    const reported = await withFailures(week.facts, { client, login, config, ask });
    const facts = (await week.withRuns?.(reported, (suite) => baselineOf(listed.value, place, suite))) ?? reported;
    const silent = facts.map((one) => (0,review_suite/* reviewSuite */.p)(one, { config, orders: [] }, asOf));
    const threads = issuesToObey(silent, listed.value, place);
    const { orders, remarks } = await (0,weekly_orders/* readOrders */.eO)(client, threads, { login, redact, now: new Date(asOf), ask });
    const reviews = facts.map((one) => (0,review_suite/* reviewSuite */.p)(one, { config, orders: ordersAbout(one, threads, orders) }, asOf));
    const actions = (0,plan_review/* planReview */.Kp)({
        ...place,
        reviews,
        suites: config.suites.map(({ name }) => name),
        listed: listed.value,
        unread: new Set([...orders].flatMap(([number, given]) => (given === 'unread' ? number : []))),
        gone: await goneConfigs(week, listed.value),
        asOf,
        spent: spent(),
        redact,
    });
    const label = (0,issue_label/* issueLabel */.c)(config.labels.issue);
    const outcomes = await applyIssues(client, actions, { label, login, identify: plan_review/* identify */.ls, duplicateComment: close_issue/* duplicateComment */.j });
    if (outcomes.some((outcome) => outcome.kind === 'refused' && outcome.problem === issues/* SWITCHED_OFF */.IQ))
        return write_issues_unwritten({ ...week, facts }, [issues/* SWITCHED_OFF */.IQ]);
    return {
        reviews,
        issues: (0,reviewed_issues/* reviewedIssues */.U)(reviews, actions, outcomes),
        written: true,
        problems: [],
        remarks,
        failed: outcomes.some((outcome) => outcome.kind === 'refused' && isFailure(outcome.problem)),
    };
}
async function withDrafted(place, drafted) {
    const words = await drafted?.();
    return words === undefined ? place : { ...place, drafted: words };
}
/** Where no issue can be written all of them are told, however many. */
function write_issues_unwritten(week, problems) {
    const planned = planWeek(week, { mostNew: Number.POSITIVE_INFINITY });
    return { ...planned, problems, failed: problems.some(isFailure) };
}
/** A clock that is years behind would date everything into the future, and close what stands. */
function requireRightClock(listed, asOf) {
    const newest = Math.max(...listed.map(({ createdAt }) => createdAt));
    if (newest <= asOf + scalars/* DAY */.d_)
        return;
    throw new problem/* CouldNotCheck */.xy({
        message: `the clock of this machine says ${(0,days/* dayOf */.kb)(asOf)}, and GitHub opened an issue on ${(0,days/* dayOf */.kb)(newest)}`,
        remedy: 'Set the clock, then run the review again',
    });
}
/** Start of the run that an open issue about a suite's shift was compared with. */
function baselineOf(listed, { config }, suite) {
    const open = listed
        .filter(({ state }) => state === 'open')
        .flatMap(({ body }) => (0,issue_state/* parseIssueBody */.HM)(body) ?? [])
        .filter((state) => state.config === config && state.suite === suite);
    const causes = open.flatMap((state) => state.causes);
    return causes.find(({ key }) => key === `shift/agent:${suite}:agent`)?.latest;
}
/** Configs that issues of ours name and that this clone does not have: they were moved or taken out. */
async function goneConfigs({ project }, listed) {
    const open = listed.filter(({ state }) => state === 'open').flatMap(({ body }) => (0,plan_review/* identify */.ls)(body) ?? []);
    const configs = new Set(open.map((key) => (0,plan_review/* identityOf */.cu)(key).config));
    const gone = new Set();
    for (const config of configs) {
        const text = await (0,problem/* attempt */.CD)(() => (0,files/* readInside */.xO)(project.repository.root, config));
        if (text.ok && text.value === undefined)
            gone.add(config);
    }
    return gone;
}
function isFailure(problem) {
    return problem !== issues/* SWITCHED_OFF */.IQ;
}
/** The issues whose threads can silence what would speak. A suite about which nothing speaks needs no order. */
function issuesToObey(reviews, listed, place) {
    const keys = new Set(reviews.flatMap((review) => (0,weekly_issues/* weeklyIssues */.yT)(review, place)).map(weekly_issue/* issueKey */.FT));
    return listed.filter(({ body }) => keys.has((0,plan_review/* identify */.ls)(body) ?? ''));
}
function ordersAbout({ suite }, threads, orders) {
    return threads.flatMap(({ number, body }) => {
        const identity = (0,plan_review/* identityOf */.cu)((0,plan_review/* identify */.ls)(body) ?? '[]');
        const given = orders.get(number) ?? 'unread';
        if (identity.suite !== suite.name || given === 'unread')
            return [];
        const { cause } = identity;
        return given.map((order) => ({ order, ...(cause === undefined ? {} : { cause }) }));
    });
}

;// CONCATENATED MODULE: ./build/jobs/weekly.js





















/** The weekly review of the eval sets at hand. */
async function weekly(world, options) {
    if (!options.dryRun && options.asOf !== undefined)
        throw notInThePast();
    const project = await (0,gather_project/* openProject */.U8)(world, options.config);
    const loaded = await (0,gather_project/* readConfig */.Xg)((0,external_node_path_.resolve)(world.directory, options.config), (0,gather_project/* configPath */.eQ)(project));
    const secrets = (0,gather_secrets/* secretsOf */.F)(world.environment, loaded.config.suites);
    const place = (0,find_place/* findPlace */.P)(world.environment, await (0,git_remote/* originOf */.y)(project.repository));
    const asOf = (0,moment/* momentOf */.E)(options.asOf, world.now);
    const facts = await (0,suite_facts/* gatherFacts */.p)({
        project,
        loaded,
        suites: (0,gather_project/* chosenSuites */.sM)(loaded, options.suite),
        now: world.now,
        firstParent: options.firstParent,
        pins: options.asOf === undefined,
        production: { world, asOf, ask: !options.dryRun },
    });
    const week = {
        project,
        loaded,
        facts,
        asOf,
        place: {
            config: (0,gather_project/* configPath */.eQ)(project),
            ...(place === undefined ? {} : { commitUrl: `${place.serverUrl}/${place.owner}/${place.repository}/commit/` }),
        },
        redact: (0,redact/* makeRedactor */.$)(secrets).text,
    };
    const { report, findings, exitCode } = outcomeOf(week, await (options.dryRun ? planWeek({ ...week, facts: (0,without_runs/* withoutRuns */.dQ)(facts) }) : write()));
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderReviewText(report, (0,output/* textOptions */.aW)(world)),
        markdown: () => renderReview(report),
        json: () => week.redact((0,review_json/* reviewJson */.j)(report)),
        findings: (0,redact_report/* redactFindings */.kk)(findings, week.redact),
        problems: (0,redact_report/* redactProblems */.Y$)(report.problems, week.redact),
        exitCode,
    });
    return exitCode;
    async function write() {
        const access = await accessTo(place, world, {
            login: options.login,
            head: await (0,git/* resolveCommit */.WL)(project.repository, 'HEAD'),
        });
        const store = openStore(loaded.config.history.store, {
            client: async () => access.client,
            warn: world.log.warning,
            defaultBranch: access.defaultBranch,
        });
        const request = { world, project, loaded, leg: '', store, protect: () => { } };
        const withRuns = (some, baselineOf) => withShifts(some, { ...request, baselineOf });
        return writeIssues({ ...week, withRuns }, access);
    }
}
/** Issues that stand today would be closed for what was not yet known then. */
function notInThePast() {
    return new problem/* CouldNotCheck */.xy({
        message: 'issues are written as of today alone, and --as-of names another day',
        remedy: 'Add --dry-run to see what would have been written then',
    });
}


/***/ }),

/***/ 11709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ issueLabel)
/* harmony export */ });
/** The label of the issues that Evalgap opens, by the name that the config gives it. */
function issueLabel(name) {
    return { name, color: '5319e7', description: 'Eval sets that have gone stale' };
}


/***/ }),

/***/ 84728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/agent/environment.js
var environment = __webpack_require__(96979);
// EXTERNAL MODULE: ./build/agent/home.js
var agent_home = __webpack_require__(50839);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
// EXTERNAL MODULE: ./build/system/process.js
var process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/installed.js
var system_installed = __webpack_require__(21582);
;// CONCATENATED MODULE: ./build/measure/dependencies.js



/** What package managers fill beside the code, and the files that decide what stands in it. */
const INSTALLED = [
    {
        folder: 'node_modules',
        decidedBy: ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
    },
    {
        folder: '.venv',
        decidedBy: ['pyproject.toml', 'requirements.txt', 'uv.lock', 'poetry.lock', 'Pipfile.lock'],
    },
];
/**
 * Lends a work tree the dependencies that are installed in the checkout, where both ask for the very same ones.
 * Otherwise the base would run on head's dependencies: refused, naming the key that installs each side its own.
 */
async function lendDependencies(checkout, workTree, folder, agentKey) {
    for (const place of new Set(['', folder])) {
        for (const { folder: installed, decidedBy } of INSTALLED) {
            const from = (0,external_node_path_.join)(checkout, place, installed);
            const to = (0,external_node_path_.join)(workTree, place, installed);
            if (!(await (0,system_installed/* exists */.t2)(from)) || (await (0,system_installed/* exists */.t2)(to)))
                continue;
            const different = await (0,system_installed/* differingFiles */.Ys)(decidedBy, (0,external_node_path_.join)(checkout, place), (0,external_node_path_.join)(workTree, place));
            if (different.length > 0) {
                throw new problem/* CouldNotCheck */.xy({
                    message: `${(0,external_node_path_.join)(place, installed)} was installed for another revision: ${different.join(', ')} differs between the two sides`,
                    location: agentKey,
                    expected: 'a `prepare` command, run once per revision in its own work tree',
                    remedy: 'Add for instance `prepare: [npm, ci]` under `agent`',
                });
            }
            await (0,system_installed/* linkFolder */.bx)(from, to);
        }
    }
}

;// CONCATENATED MODULE: ./build/measure/prepare.js






const LINES_SHOWN = 10;
/**
 * Makes a temporary work tree ready to run its agent: by the revision's own `prepare`, else with what is installed in
 * the checkout, as long as it is exactly what the revision asks for. The user's working tree is left as it is.
 */
async function prepare(world, project, side, { allowed, redact }) {
    const { checkout, suite, loaded } = side;
    if (!checkout.temporary || suite.agent === undefined)
        return;
    const key = ['suites', suite.name, 'agent'];
    const place = (path) => side.name === 'head' ? loaded.locate(path) : (0,places/* fileOnly */.Rs)(loaded.locate(path));
    if (suite.agent.prepare === undefined) {
        await lendDependencies(project.repository.root, checkout.root, project.folder, place(key));
        return;
    }
    const home = (0,agent_home/* temporaryHome */.R)();
    try {
        world.log.info(`${side.name}: ${suite.agent.prepare.join(' ')}`);
        const result = await (0,process/* runCommand */.d)(suite.agent.prepare, {
            cwd: checkout.directory,
            env: (0,environment/* childEnvironment */.Qc)(world.environment, { allowed, home: home.path }),
        });
        if (result.kind === 'exited' && result.code === 0)
            return;
        const why = result.kind === 'exited'
            ? `ended with exit code ${result.code}`
            : result.kind === 'not-started'
                ? `could not be started: ${result.reason}`
                : `was ended (${result.kind})`;
        throw new problem/* CouldNotCheck */.xy({
            message: `\`prepare\` of the ${side.name} side ${why}\n${redact(tail(result.stderr))}`,
            location: place([...key, 'prepare']),
            remedy: `Run \`${suite.agent.prepare.join(' ')}\` at ${checkout.commit.slice(0, 12)} to see what it needs`,
        });
    }
    finally {
        home.remove();
    }
}
function tail(text) {
    return text.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n');
}


/***/ }),

/***/ 32941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ pullRequestFolder),
/* harmony export */   DT: () => (/* binding */ defaultRunFile),
/* harmony export */   g1: () => (/* binding */ isReusable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_read_run_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11171);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99626);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78020);
/* harmony import */ var _system_installed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21582);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35928);






/** The folder of a pull request's runs of a suite, beside the config. */
function pullRequestFolder(project, suite, headRevision) {
    return recordsAt(project, 'pr', `${suite}-${headRevision}`);
}
/** The file where `evalgap run` keeps a run by default. */
function defaultRunFile(project, name) {
    return recordsAt(project, 'runs', name);
}
/**
 * A place for records, which are kept out of git, whatever the repository ignores. A revision may have committed a link
 * by this name: nothing is written where it leads. It may have committed records as well: none of them is ever read.
 */
async function recordsAt({ repository, folder }, kind, name) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, folder, '.evalgap', kind);
    if (!(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainOrAbsent */ .LG)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(root))) || !(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainOrAbsent */ .LG)(root))) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
            message: `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.evalgap', kind)} is a link or a file, and run files are kept there`,
            expected: 'a folder, or nothing yet',
            remedy: 'Remove it from the repository',
        });
    }
    const own = [...folder.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep), '.evalgap'].filter((part) => part !== '').join('/');
    const place = `${own}/${kind}/${name}`;
    if ((await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedUnder */ .fh)(repository, own)).some((path) => isSameOrWithin(path, place) || isSameOrWithin(place, path))) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
            message: `${place} is committed, and a run is to be kept there`,
            expected: 'runs that were made here, not some that a commit brought along',
            remedy: `Take it out of the repository: \`git rm -r --cached ${own}/${kind}\``,
        });
    }
    const ignore = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.gitignore');
    if (!(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(ignore)))
        await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeText */ .x3)(ignore, '*\n');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, name);
}
/** To some file systems `A` and `a` are one name. */
function isSameOrWithin(path, folder) {
    return `${path}/`.toLowerCase().startsWith(`${folder}/`.toLowerCase());
}
/** Whether a run file holds trials of the very same thing at the same commit, and is young enough for them to count. */
async function isReusable(file, header, now, maxAge) {
    if (!(await (0,_system_installed_js__WEBPACK_IMPORTED_MODULE_4__/* .exists */ .t2)(file)))
        return false;
    try {
        const { header: found } = await (0,_run_read_run_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunFile */ .m8)((0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(file), file);
        const age = now.getTime() - Date.parse(found.startedAt);
        if (found.revision !== header.revision)
            return false;
        return age >= 0 && age <= maxAge && JSON.stringify(found.fingerprint) === JSON.stringify(header.fingerprint);
    }
    catch (error) {
        if (error instanceof _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 50918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ silentAgent)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97532);

/** No trial of a suite completed at a revision: the first reason that is known, and where to look. */
function silentAgent(suite, { revision, errors }, { locate }) {
    return {
        message: `no trial of \`${suite}\` completed at ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shortRevision */ .w7)(revision)}: ${errors[0]?.reason ?? 'the agent did not answer'}`,
        location: locate(['suites', suite, 'agent']),
        remedy: 'Run the agent by hand on one request of docs/agent-protocol.md, and see what it answers',
    };
}


/***/ }),

/***/ 10296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ maskSubjects),
/* harmony export */   x: () => (/* binding */ maskSubject)
/* harmony export */ });
/* harmony import */ var _privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24605);

/**
 * Findings about cases without what is private in the ids they go by. To be done last: waivers and what else knows a
 * finding again name it by the id as it is written.
 */
function maskSubjects(findings) {
    return findings.map((finding) => {
        const { rule, suite } = finding;
        const subject = maskSubject(finding);
        return subject === finding.subject ? finding : { ...finding, subject, key: [rule, suite, subject].join(':') };
    });
}
/** What rules of other groups are about, prompts and steps, is named in the config. */
function maskSubject({ rule, subject }) {
    return rule.startsWith('set/') ? (0,_privacy_mask_private_js__WEBPACK_IMPORTED_MODULE_0__/* .maskPrivate */ .k)(subject) : subject;
}


/***/ }),

/***/ 92209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ redactFixes),
/* harmony export */   Y$: () => (/* binding */ redactProblems),
/* harmony export */   kk: () => (/* binding */ redactFindings),
/* harmony export */   s_: () => (/* binding */ redactWaived)
/* harmony export */ });
/* unused harmony export redactReport */
/* harmony import */ var _private_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10296);


/**
 * The same report with `redact` done to every text in it that a file, an agent or a model may have written. It has to
 * be done before rendering: what is escaped or cut no longer reads like the secret, and still gives it away. Names of
 * suites, rules and revisions stay as they are, and so does every word that Evalgap itself decides by.
 */
function redactReport(report, redact) {
    const redacted = {
        ...report,
        suites: report.suites.map((suite) => ofSuite(suite, redact)),
        findings: redactFindings(report.findings, redact),
        problems: redactProblems(report.problems, redact),
    };
    return texts(redacted, ['fullReport'], redact);
}
function redactProblems(problems, redact) {
    return problems.map((problem) => located(texts(problem, ['message', 'expected', 'remedy'], redact), redact));
}
function redactFindings(findings, redact) {
    return (0,_private_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSubjects */ .a)(findings).map((finding) => {
        const evidence = finding.evidence.map(redact);
        return located({ ...texts(finding, ['subject', 'key', 'message', 'fix'], redact), evidence }, redact);
    });
}
function ofSuite(suite, redact) {
    const { measurement, remarks, production } = suite;
    return {
        ...suite,
        measurement: ofMeasurement(measurement, redact),
        ...(remarks === undefined ? {} : { remarks: remarks.map(redact) }),
        ...(production?.kind === 'not-told' ? { production: texts(production, ['reason'], redact) } : {}),
    };
}
function redactWaived(waived, redact) {
    return waived.map((one) => texts({ ...one, subject: (0,_private_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSubject */ .x)(one) }, ['subject', 'reason'], redact));
}
function redactFixes({ removed, left }, redact) {
    return {
        removed: removed.map((one) => texts(one, ['id', 'file', 'keeps'], redact)),
        left: left.map((one) => texts(one, ['id', 'file', 'keeps', 'reason'], redact)),
    };
}
function ofMeasurement(measurement, redact) {
    switch (measurement.kind) {
        case 'not-run':
        case 'pending':
            return texts(measurement, ['reason'], redact);
        case 'failed':
            return { ...measurement, problems: redactProblems(measurement.problems, redact) };
        case 'head-only':
            return { ...texts(measurement, ['reason'], redact), run: ofRun(measurement.run, redact) };
        case 'compared':
            return {
                ...measurement,
                comparison: ofComparison(measurement.comparison, redact),
                base: ofRun(measurement.base, redact),
                head: ofRun(measurement.head, redact),
                evidence: measurement.evidence.map((row) => ofEvidence(row, redact)),
                mutating: measurement.mutating.map(redact),
                remarks: measurement.remarks.map(redact),
            };
    }
}
function ofComparison(comparison, redact) {
    const { comparable } = comparison;
    return {
        ...texts(comparison, ['stopped'], redact),
        comparable: comparable === true ? true : texts(comparable, ['reason'], redact),
        steps: comparison.steps.map((step) => texts(step, ['step'], redact)),
        slices: comparison.slices.map((slice) => texts(slice, ['tag'], redact)),
        moved: comparison.moved.map((row) => texts(row, ['case', 'step'], redact)),
        deviationMoved: comparison.deviationMoved.map((row) => texts(row, ['from', 'to'], redact)),
    };
}
function ofRun(run, redact) {
    return {
        ...run,
        errors: run.errors.map((error) => texts(error, ['reason', 'example'], redact)),
        steps: run.steps.map((step) => texts(step, ['step'], redact)),
    };
}
/** What was expected and answered is JSON of any shape, keys included. */
function ofEvidence(row, redact) {
    const { expected, base, head, ...named } = row;
    const values = Object.entries({ expected, base, head }).flatMap(([side, value]) => value === undefined ? [] : [[side, mapTexts(value, redact)]]);
    return {
        ...texts(named, ['case', 'step', 'baseReason', 'headReason'], redact),
        ...Object.fromEntries(values),
    };
}
function located(value, redact) {
    return value.location === undefined ? value : { ...value, location: texts(value.location, ['file'], redact) };
}
/** The keys are those of texts alone; what is not there stays away. */
function texts(value, keys, redact) {
    const changed = keys.flatMap((key) => {
        const text = value[key];
        return typeof text === 'string' ? [[key, redact(text)]] : [];
    });
    return { ...value, ...Object.fromEntries(changed) };
}


/***/ })

};
