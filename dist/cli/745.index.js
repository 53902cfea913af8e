export const id = 745;
export const ids = [745];
export const modules = {

/***/ 96979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   uM: () => (/* binding */ missingVariables)
/* harmony export */ });
/* unused harmony export withheldVariables */
/** Names every child gets when they are set: what programs need to be found, to speak, and to reach a network. */
const PASSED = new Set([
    'PATH',
    'LANG',
    'TZ',
    'TMPDIR',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    // By this a runner knows what a job left running, should Evalgap itself be killed.
    'RUNNER_TRACKING_ID',
]);
/** A workflow's own tokens and the files through which a step commands the runner. */
const WITHHELD = new Set([
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENTERPRISE_TOKEN',
    'GH_ENTERPRISE_TOKEN',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
const WITHHELD_PREFIXES = ['INPUT_', 'STATE_', 'ACTIONS_'];
/**
 * The whole environment of user code: a fixed list, a home of its own, and the variables named by `allowed`.
 * A listed `HOME` wins over the temporary one. What is withheld stays withheld even when listed.
 */
function childEnvironment(given, options) {
    const listed = new Set(options.allowed);
    const passed = Object.entries(given).filter(([name]) => !isWithheld(name) && (PASSED.has(name) || name.startsWith('LC_') || listed.has(name)));
    return { HOME: options.home, ...Object.fromEntries(passed) };
}
/** Listed names that have no value. An absent secret reaches a workflow's step as an empty string. */
function missingVariables(allowed, given) {
    return allowed.filter((name) => !isWithheld(name) && (Object.hasOwn(given, name) ? given[name] : '') === '');
}
/** Listed names that user code never gets to see. */
function withheldVariables(allowed) {
    return allowed.filter(isWithheld);
}
function isWithheld(name) {
    const upper = name.toUpperCase();
    return WITHHELD.has(upper) || WITHHELD_PREFIXES.some((prefix) => upper.startsWith(prefix));
}


/***/ }),

/***/ 50839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ temporaryHome)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _system_cleanup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31964);




function temporaryHome() {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'evalgap-home-'));
    const drop = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    const release = (0,_system_cleanup_js__WEBPACK_IMPORTED_MODULE_3__/* .onExit */ .c)('remove', drop);
    return {
        path,
        remove() {
            release();
            drop();
        },
    };
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
    const release = (0,cleanup/* onExit */.c)('remove', () => removeNow(parent, root));
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

/***/ 10875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
const NAMED_AS_SECRET = /TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIAL|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY/i;
/** Values that must not stand in anything that is written: those with a telling name, and those an agent is given. */
function secretsOf(environment, suites) {
    const given = new Set(suites.flatMap(({ agent }) => agent?.env ?? []));
    return Object.entries(environment).flatMap(([name, value]) => given.has(name) || NAMED_AS_SECRET.test(name) ? [value] : []);
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

/***/ 32941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ pullRequestFolder),
/* harmony export */   DT: () => (/* binding */ defaultRunFile),
/* harmony export */   g1: () => (/* binding */ isReusable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_read_run_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11171);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48891);
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

/***/ 49192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O4: () => (/* binding */ formerFingerprint),
  rR: () => (/* binding */ headerOf),
  og: () => (/* binding */ runSuite)
});

// EXTERNAL MODULE: ./build/agent/environment.js
var agent_environment = __webpack_require__(96979);
// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/agent/home.js
var agent_home = __webpack_require__(50839);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
;// CONCATENATED MODULE: ./build/agent/failure.js

const LONGEST = 500;
/**
 * The text of a failed trial. Its first line is the reason alone, the same for equal faults so that they can be
 * counted; details and the end of the log follow.
 */
function failureText(reason, log, redact) {
    const shown = (0,visible/* visible */.RK)((0,visible/* cut */.Jj)(redact(reason), LONGEST));
    return log === '' ? shown : `${shown}\nits last lines:\n${log}`;
}
function seconds(milliseconds) {
    return `${Number((milliseconds / 1_000).toFixed(1))} s`;
}
/** Why a command cannot be used at all: names what was tried, from where, and the config key to mend. */
function cannotStart(command, cwd, configKey, reason) {
    return `cannot start \`${command.join(' ')}\` in ${cwd}: ${reason}. Check \`${configKey}\` in the config`;
}

;// CONCATENATED MODULE: ./build/agent/health.js
/** Faults in a row before anything worked at all: a broken setup is told from a hard case early. */
const NEVER_WORKED = 5;
/** Faults in a row after something worked: hard cases often stand side by side in a file. */
const STOPPED_WORKING = 20;
/** Faults in all, beyond one for every completed trial. */
const SPARE = 20;
function healthOf(name, concurrency) {
    let completed = 0;
    let inRow = 0;
    let faults = 0;
    let verdict;
    return {
        completed() {
            completed += 1;
            inRow = 0;
        },
        failed(reason, fatal = false) {
            inRow += 1;
            faults += 1;
            const limit = completed === 0 ? Math.max(NEVER_WORKED, 2 * concurrency) : Math.max(STOPPED_WORKING, 4 * concurrency);
            if (fatal)
                verdict ??= reason;
            else if (inRow >= limit)
                verdict ??= `${name} failed ${inRow} times in a row, at last: ${reason}`;
            else if (faults > SPARE + completed) {
                verdict ??= `${name} failed ${faults} times and completed ${completed} trials, at last: ${reason}`;
            }
        },
        gaveUp: () => verdict,
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/agent/line-reader.js

/** Longest line that is kept; an agent that prints a longer one is stopped. */
const MAX_LINE_BYTES = 16 << 20;
const LINE_FEED = 0x0a;
const BRACE = 0x7b;
/** Cuts a stream of bytes into lines within a bounded memory. After a fault nothing more is read. */
function lineReader(handlers) {
    let pieces = [];
    let size = 0;
    let stopped = false;
    function stop(fault) {
        stopped = true;
        pieces = [];
        handlers.fault(fault);
    }
    function take(line, messages) {
        if (line[0] !== BRACE)
            handlers.log(line);
        else if ((0,external_node_buffer_.isUtf8)(line))
            messages.push(line.toString('utf8').trimEnd());
        else
            stop('not-utf-8');
    }
    function read(chunk) {
        const messages = [];
        let start = 0;
        while (!stopped && start < chunk.length) {
            const feed = chunk.indexOf(LINE_FEED, start);
            const end = feed === -1 ? chunk.length : feed + 1;
            const piece = start === 0 && end === chunk.length ? chunk : chunk.subarray(start, end);
            start = end;
            size += piece.length;
            if (size > MAX_LINE_BYTES)
                stop('line-too-long');
            else if (feed === -1)
                pieces.push(piece);
            else {
                take(pieces.length === 0 ? piece : Buffer.concat([...pieces, piece]), messages);
                pieces = [];
                size = 0;
            }
        }
        if (messages.length > 0)
            handlers.messages(messages);
    }
    return {
        read,
        end() {
            if (!stopped && pieces.length > 0)
                read(Buffer.of(LINE_FEED));
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/agent/messages.js

const messages_json = schemas/* custom */.IeY((value) => value !== undefined, { error: 'must be given' });
const confidence = schemas/* number */.aig().nullish();
const replySchema = schemas/* object */.Ikc({
    output: schemas/* unknown */.L5J().optional(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), output: messages_json, confidence })).nullish(),
    prompts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* object */.Ikc({ text: schemas/* string */.YjP() }), schemas/* object */.Ikc({ digest: schemas/* string */.YjP() })])).nullish(),
    confidence,
    routed: schemas/* boolean */.zMY().nullish(),
    usage: schemas/* object */.Ikc({
        inputTokens: schemas/* number */.aig().nonnegative().nullish(),
        outputTokens: schemas/* number */.aig().nonnegative().nullish(),
        costUsd: schemas/* number */.aig().nonnegative().nullish(),
    })
        .nullish(),
    error: schemas/* string */.YjP().nullish(),
});
/** The one line a request is, without its line feed. */
function requestText(id, request) {
    const { case: caseId, trial, input, prompts, given, shadow } = request;
    return JSON.stringify({ id, case: caseId, trial, input, prompts, given, shadow });
}
/** Reads a reply's fields. Unknown keys are let be, and `null` stands for absent; a wrong type is an error. */
function parseReply(value) {
    const parsed = replySchema.safeParse(value);
    if (!parsed.success) {
        const wrong = parsed.error.issues.map((issue) => `\`${issue.path.join('.')}\`: ${issue.message}`);
        return { kind: 'error', message: `gave a malformed reply\n${wrong.slice(0, 5).join('\n')}` };
    }
    const reply = parsed.data;
    if (typeof reply.error === 'string')
        return { kind: 'error', message: `reported: ${reply.error}` };
    return {
        kind: 'answer',
        value: {
            output: reply.output,
            steps: (reply.steps ?? []).map((step) => ({
                name: step.name,
                output: step.output,
                ...present(step, 'confidence'),
            })),
            prompts: new Map(Object.entries(reply.prompts ?? {})),
            ...present(reply, 'confidence'),
            ...present(reply, 'routed'),
            ...(reply.usage == null ? {} : { usage: usageOf(reply.usage) }),
        },
    };
}
function usageOf(usage) {
    return { ...present(usage, 'inputTokens'), ...present(usage, 'outputTokens'), ...present(usage, 'costUsd') };
}
function present(from, key) {
    const value = from[key];
    return value == null ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./build/agent/protocol.js
var protocol = __webpack_require__(25452);
;// CONCATENATED MODULE: ./build/agent/http.js








const ATTEMPTS = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
const REDIRECTS = 3;
/** An agent behind a URL. 429 and 503 are tried again as the server asks; every other refusal ends the trial. */
function openHttpAgent(options) {
    const health = healthOf('the agent', options.concurrency);
    const shown = withoutSecrets(options.url);
    const { address, headers } = addressOf(options.url);
    const stopping = new AbortController();
    async function attempts(id, body) {
        for (let attempt = 1;; attempt += 1) {
            const result = await post(address, { method: 'POST', headers, body, redirect: 'manual' }, id, options.timeoutMs, stopping.signal);
            if (result.kind !== 'turned-away')
                return result;
            if (attempt === ATTEMPTS) {
                return errored(`answered ${result.status} to ${ATTEMPTS} attempts`);
            }
            const backOff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + options.random());
            await (0,promises_.setTimeout)(Math.min(result.retryAfterMs ?? backOff, LONGEST_WAIT_MS), undefined, { signal: stopping.signal });
        }
    }
    async function ask(request) {
        const reason = stopping.signal.aborted ? 'the run was stopped' : health.gaveUp();
        if (reason !== undefined)
            return { status: 'not-run', error: reason };
        const id = (0,external_node_crypto_.randomUUID)();
        const startedAt = (0,clock/* monotonic */.x1)();
        const result = await attempts(id, requestText(id, request)).catch(() => errored('was stopped before it answered'));
        const durationMs = (0,clock/* monotonic */.x1)() - startedAt;
        if (result.kind === 'failed') {
            const words = `the agent at ${shown} ${result.reason}`;
            health.failed(words.split('\n', 1)[0] ?? words);
            return { status: result.status, error: failureText(words, '', options.redact), durationMs };
        }
        const reply = parseReply(result.reply);
        if (reply.kind === 'error')
            return { status: 'errored', error: failureText(`the agent ${reply.message}`, '', options.redact), durationMs };
        health.completed();
        return { status: 'completed', reply: reply.value, durationMs };
    }
    return { ask, stop: async () => stopping.abort() };
}
async function post(url, request, id, timeoutMs, stop) {
    const giveUp = new AbortController();
    const abort = () => giveUp.abort();
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        abort();
    }, timeoutMs);
    // Not `AbortSignal.any`: one signal that outlives thousands of requests would keep something of each.
    stop.addEventListener('abort', abort);
    try {
        return await read(await follow(url, { ...request, signal: giveUp.signal }), id);
    }
    catch (error) {
        if (stop.aborted)
            throw error;
        if (timedOut || RUNTIME_TIMEOUTS.has(reasonOf(error))) {
            const waited = timedOut ? timeoutMs : RUNTIME_TIMEOUT_MS;
            return { kind: 'failed', status: 'timed-out', reason: `did not answer within ${seconds(waited)}` };
        }
        return errored(`cannot be reached (${reasonOf(error)}); start it before the run, or correct \`agent.http\``);
    }
    finally {
        clearTimeout(timer);
        stop.removeEventListener('abort', abort);
    }
}
/** The runtime's `fetch` waits for five minutes at most, whatever it is told. */
const RUNTIME_TIMEOUT_MS = 300_000;
const RUNTIME_TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
/** Follows redirects that keep method and body, within the one origin: case texts go nowhere else. */
async function follow(url, init) {
    let address = url;
    for (let redirects = 0;; redirects += 1) {
        const response = await fetch(address, init);
        const location = response.headers.get('location');
        if ((response.status !== 307 && response.status !== 308) || location === null || redirects === REDIRECTS) {
            return response;
        }
        const next = new URL(location, address);
        if (next.origin !== new URL(address).origin)
            return response;
        await response.body?.cancel();
        address = next.href;
    }
}
async function read(response, id) {
    const { status, headers } = response;
    if (status === 429 || status === 503) {
        await response.body?.cancel();
        return { kind: 'turned-away', status, retryAfterMs: retryAfter(headers.get('retry-after')) };
    }
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location !== null) {
        await response.body?.cancel();
        return errored(`redirects to ${withoutSecrets(location)}, which is not followed; give \`agent.http\` the final address`);
    }
    const text = await boundedText(response);
    if (text === undefined)
        return errored(`answered with more than ${MAX_LINE_BYTES >> 20} MB`);
    if (!response.ok)
        return errored(`answered ${status}\nthe answer: ${text}`);
    const object = (0,protocol/* parseObject */.lj)(text);
    if (typeof object === 'string')
        return errored(`answered with something that is not a JSON object\nthe answer: ${text}`);
    const { id: answered } = object;
    return answered === undefined || answered === id
        ? { kind: 'replied', reply: object }
        : errored('answered a request it was not asked');
}
async function boundedText(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > MAX_LINE_BYTES)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** `Retry-After` in milliseconds: a number of seconds or a date; `undefined` when it is absent or neither. */
function retryAfter(header, at = (0,clock/* now */.tB)()) {
    if (header === null || header.trim() === '')
        return undefined;
    const wait = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - at.getTime();
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
function errored(reason) {
    return { kind: 'failed', status: 'errored', reason };
}
/** The runtime's own message may quote the whole address, with what it holds of secrets. */
function reasonOf(error) {
    const { name, cause } = error;
    return cause?.code ?? name;
}
/** A user and a password in the address go where they belong: `fetch` refuses them there. */
function addressOf(url) {
    const address = new URL(url);
    const { username, password } = address;
    if (username === '' && password === '')
        return { address: url, headers: HEADERS };
    address.username = '';
    address.password = '';
    const basic = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
    return { address: address.href, headers: { ...HEADERS, authorization: `Basic ${basic}` } };
}
/** An address as it may be printed: a user, a password or a query may hold a key. */
function withoutSecrets(address) {
    return address.replace(/^([a-z][a-z+.-]*:\/\/)[^/?#]*@/i, '$1').replace(/[?#].*$/s, '');
}

// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(96641);
;// CONCATENATED MODULE: ./build/agent/log-tail.js

/** More is kept than is shown: a secret is known as one only while it is whole. */
const KEPT_BYTES = 16 << 10;
const SHOWN_CHARACTERS = 2 << 10;
const SHOWN_LINES = 10;
function logTail() {
    let kept = Buffer.alloc(0);
    return {
        add(chunk) {
            kept = Buffer.concat([kept, chunk.subarray(-KEPT_BYTES)]).subarray(-KEPT_BYTES);
        },
        text(redact) {
            const lines = redact(kept.toString('utf8')).split(/\r?\n/);
            const shown = lines
                .filter((line) => line.trim() !== '')
                .slice(-SHOWN_LINES)
                .join('\n');
            return (0,visible/* visible */.RK)(shown.slice(-SHOWN_CHARACTERS));
        },
    };
}

;// CONCATENATED MODULE: ./build/agent/line-process.js



/** A broken pipe and the end that caused it are told apart by waiting a little for the end. */
const PIPE_GRACE_MS = 100;
const LEAVE_GRACE_MS = 300;
function startLineProcess(command, options, handlers) {
    const log = logTail();
    let over = false;
    const fault = (kind, message, clean = false) => {
        if (over)
            return;
        over = true;
        handlers.fault({ kind, message, clean });
    };
    const reader = lineReader({
        messages(lines) {
            if (!over)
                handlers.messages(lines);
        },
        log: (line) => log.add(line),
        fault: (kind) => fault('broken', LINE_FAULTS[kind]),
    });
    const group = (0,system_process/* startGroup */.O)(command, options, {
        stdout(chunk) {
            if (!over)
                reader.read(chunk);
        },
        stderr: (chunk) => log.add(chunk),
        stdinClosed() {
            setTimeout(() => fault('broken', 'closed its standard input'), PIPE_GRACE_MS);
        },
        ended(end) {
            reader.end();
            if (end.kind === 'not-started')
                fault('not-started', end.reason);
            else
                fault('ended', endInWords(end), end.kind === 'exited' && end.code === 0);
        },
    });
    return {
        send: (line) => group.write(`${line}\n`),
        logTail: (redact) => log.text(redact),
        async stop(graceMs = LEAVE_GRACE_MS) {
            group.closeInput();
            let timer;
            const grace = new Promise((resolve) => {
                timer = setTimeout(() => resolve('over'), graceMs);
            });
            if ((await Promise.race([group.ended, grace])) === 'over')
                await group.stop();
            clearTimeout(timer);
        },
        kill: () => group.stop(),
    };
}
const LINE_FAULTS = {
    'line-too-long': `printed a line of more than ${MAX_LINE_BYTES >> 20} MB`,
    'not-utf-8': 'printed a line that is not UTF-8',
};
function endInWords(end) {
    return end.kind === 'exited' ? `ended with exit code ${end.code}` : `was ended by ${end.signal}`;
}

;// CONCATENATED MODULE: ./build/agent/per-case.js










/** An agent that is started for every trial: the request on its input, the reply as its last JSON line, exit code 0. */
function openPerCaseAgent(options) {
    const health = healthOf('the agent', options.concurrency);
    const running = new Set();
    let stopped = false;
    return {
        async ask(request) {
            const reason = stopped ? 'the run was stopped' : health.gaveUp();
            if (reason !== undefined)
                return { status: 'not-run', error: reason };
            const startedAt = (0,clock/* monotonic */.x1)();
            const result = await runOnce(options, request, running);
            const durationMs = (0,clock/* monotonic */.x1)() - startedAt;
            if (result.kind === 'not-started') {
                const error = cannotStart(options.command, options.cwd, 'agent.command', result.reason);
                health.failed(error, true);
                return { status: 'not-run', error };
            }
            if (result.kind === 'failed') {
                health.failed(result.reason.split('\n', 1)[0] ?? result.reason);
                return { status: result.status, error: failureText(result.reason, result.log, options.redact), durationMs };
            }
            const reply = parseReply(result.reply);
            if (reply.kind === 'error') {
                return {
                    status: 'errored',
                    error: failureText(`the agent ${reply.message}`, result.log, options.redact),
                    durationMs,
                };
            }
            health.completed();
            return { status: 'completed', reply: reply.value, durationMs };
        },
        async stop() {
            stopped = true;
            await Promise.all([...running].map((group) => group.stop()));
        },
    };
}
async function runOnce({ command, cwd, env, timeoutMs, redact }, request, running) {
    const id = (0,external_node_crypto_.randomUUID)();
    const log = logTail();
    let reply;
    let failure;
    const fail = (status, what) => {
        failure ??= { status, reason: `the agent ${what}` };
        void group.stop();
    };
    const reader = lineReader({
        messages(lines) {
            for (const line of lines) {
                const object = (0,protocol/* parseObject */.lj)(line);
                if (typeof object === 'string')
                    return fail('errored', (0,protocol/* lineFault */.fD)(object, line));
                if ((0,protocol/* capabilitiesOf */.SF)(object) === undefined)
                    reply = object;
            }
        },
        log: (line) => log.add(line),
        fault: (kind) => fail('errored', LINE_FAULTS[kind]),
    });
    const group = (0,system_process/* startGroup */.O)(command, { cwd, env }, {
        stdout: (chunk) => reader.read(chunk),
        stderr: (chunk) => log.add(chunk),
        // An agent need not read what it was asked; whether it answered decides.
        stdinClosed() { },
        ended: () => reader.end(),
    });
    running.add(group);
    const timer = setTimeout(() => fail('timed-out', `did not answer within ${seconds(timeoutMs)}`), timeoutMs);
    group.write(`${requestText(id, request)}\n`);
    group.closeInput();
    const end = await group.ended;
    clearTimeout(timer);
    running.delete(group);
    if (end.kind === 'not-started')
        return end;
    failure ??= faultOf(end, reply, id);
    if (failure !== undefined)
        return { kind: 'failed', ...failure, log: log.text(redact) };
    return { kind: 'replied', reply: reply ?? {}, log: log.text(redact) };
}
function faultOf(end, reply, id) {
    const failed = (what) => ({ status: 'errored', reason: `the agent ${what}` });
    if (end.kind === 'signalled' || end.code !== 0)
        return failed(endInWords(end));
    if (reply === undefined)
        return failed('ended without a reply: no line of its output starts with {');
    const { id: answered } = reply;
    return answered === undefined || answered === id ? undefined : failed('answered a request it was not asked');
}

;// CONCATENATED MODULE: ./build/agent/line-pool.js






function openLinePool(options) {
    const { command, cwd, env, name, configKey, concurrency, timeoutMs, redact } = options;
    const health = healthOf(name, concurrency);
    const capabilities = new Set();
    const workers = new Set();
    const idle = [];
    const waiting = [];
    const leaving = new Set();
    // Ids that cannot be guessed: what a process prints before it was asked never passes for an answer.
    const prefix = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    let asked = 0;
    let stopped = false;
    function dispatch(pending) {
        const reason = stopped ? 'the run was stopped' : health.gaveUp();
        if (reason !== undefined) {
            pending.resolve({ status: 'not-run', error: reason });
            return;
        }
        const worker = idle.pop() ?? (workers.size < concurrency ? startWorker() : undefined);
        if (worker === undefined)
            waiting.push(pending);
        else
            give(worker, pending);
    }
    function startWorker() {
        const process = startLineProcess(command, { cwd, env }, {
            messages: (lines) => hear(worker, lines),
            fault: (fault) => onFault(worker, fault),
        });
        const worker = { process, pending: undefined, lastAnswered: undefined };
        workers.add(worker);
        return worker;
    }
    function give(worker, pending) {
        worker.pending = pending;
        pending.startedAt = (0,clock/* monotonic */.x1)();
        pending.timer = setTimeout(() => fail(worker, 'timed-out', `${name} did not answer within ${seconds(timeoutMs)}`), timeoutMs);
        worker.process.send(pending.line);
    }
    function hear(worker, lines) {
        if (!workers.has(worker))
            return;
        const heard = understand(worker, lines);
        if ('fault' in heard)
            fail(worker, 'errored', `${name} ${heard.fault}`);
        else if (worker.pending !== undefined && heard.answer !== undefined)
            settle(worker, worker.pending, heard.answer);
    }
    /** All lines that came together are looked at first, so that a second reply right behind a first one taints both. */
    function understand({ pending, lastAnswered }, lines) {
        let answer;
        for (const line of lines) {
            const object = (0,protocol/* parseObject */.lj)(line);
            if (typeof object === 'string')
                return { fault: (0,protocol/* lineFault */.fD)(object, line) };
            const able = (0,protocol/* capabilitiesOf */.SF)(object);
            const { id } = object;
            if (able !== undefined)
                for (const capability of able)
                    capabilities.add(capability);
            else if (pending !== undefined && id === pending.id && answer === undefined)
                answer = options.parse(object);
            else
                return { fault: strayReply(id, answer === undefined ? lastAnswered : pending?.id) };
        }
        return { answer };
    }
    function settle(worker, pending, answer) {
        clearTimeout(pending.timer);
        worker.pending = undefined;
        worker.lastAnswered = pending.id;
        const durationMs = (0,clock/* monotonic */.x1)() - pending.startedAt;
        if (answer.kind === 'answer') {
            health.completed();
            pending.resolve({ status: 'completed', reply: answer.value, durationMs });
        }
        else {
            const error = failureText(`${name} ${answer.message}`, worker.process.logTail(redact), redact);
            pending.resolve({ status: 'errored', error, durationMs });
        }
        const next = waiting.shift();
        if (next === undefined)
            idle.push(worker);
        else
            give(worker, next);
    }
    function onFault(worker, fault) {
        if (!workers.has(worker))
            return;
        if (fault.kind === 'not-started') {
            fail(worker, 'not-run', cannotStart(command, cwd, configKey, fault.message), true);
        }
        else if (fault.clean && worker.pending === undefined && worker.lastAnswered !== undefined) {
            // It left between two requests after good work: this only makes room for a new one.
            retire(worker);
        }
        else {
            const when = worker.pending === undefined ? ' while nothing was asked' : ' before it answered';
            fail(worker, 'errored', `${name} ${fault.message}${fault.kind === 'ended' ? when : ''}`);
        }
    }
    function fail(worker, status, reason, fatal = false) {
        const { pending } = worker;
        health.failed(reason.split('\n', 1)[0] ?? reason, fatal);
        const gone = retire(worker);
        if (pending === undefined)
            return;
        clearTimeout(pending.timer);
        const durationMs = (0,clock/* monotonic */.x1)() - pending.startedAt;
        if (status === 'not-run')
            pending.resolve({ status, error: reason });
        // Only once the process is gone has everything it said been read.
        else
            void gone.then(() => pending.resolve({ status, error: failureText(reason, worker.process.logTail(redact), redact), durationMs }));
    }
    function retire(worker) {
        workers.delete(worker);
        const position = idle.indexOf(worker);
        if (position !== -1)
            idle.splice(position, 1);
        const gone = track(worker.process.kill());
        for (const pending of waiting.splice(0))
            dispatch(pending);
        return gone;
    }
    function track(leave) {
        const tracked = leave.finally(() => leaving.delete(tracked));
        leaving.add(tracked);
        return tracked;
    }
    return {
        ask(request) {
            return new Promise((resolve) => {
                asked += 1;
                const id = `${prefix}-${asked}`;
                dispatch({ id, line: request(id), resolve, startedAt: 0 });
            });
        },
        capabilities: () => capabilities,
        async stop() {
            stopped = true;
            for (const pending of waiting.splice(0))
                dispatch(pending);
            for (const worker of [...workers]) {
                if (worker.pending !== undefined)
                    fail(worker, 'errored', `${name} was stopped before it answered`);
                else {
                    workers.delete(worker);
                    track(worker.process.stop());
                }
            }
            await Promise.all(leaving);
        },
    };
}
function strayReply(id, lastAnswered) {
    if (id === undefined)
        return 'printed a JSON line without an `id`';
    return id === lastAnswered ? 'answered the same request twice' : 'answered a request it was not asked';
}

;// CONCATENATED MODULE: ./build/agent/persistent.js


/** An agent that stays: up to `concurrency` processes, each reading requests line by line until its input ends. */
function openPersistentAgent(options) {
    const pool = openLinePool({ ...options, name: 'the agent', configKey: 'agent.command', parse: parseReply });
    return {
        ask: (request) => pool.ask((id) => requestText(id, request)),
        capabilities: () => pool.capabilities(),
        stop: () => pool.stop(),
    };
}

;// CONCATENATED MODULE: ./build/agent/open-agent.js







/** The longest delay a timer of the runtime can hold; a longer one would fire at once. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;
/** Readies an agent to be asked. Nothing is started before the first question; `stop` leaves nothing behind. */
function openAgent(config, context) {
    const { transport, concurrency } = config;
    const redact = context.redact ?? ((text) => text);
    const timeoutMs = Math.min(config.timeout, LONGEST_TIMEOUT_MS);
    switch (transport.kind) {
        case 'persistent':
        case 'per-case':
            return openCommandAgent(config, transport.kind, { command: transport.command, cwd: context.cwd, concurrency, timeoutMs, redact }, context.env);
        case 'http':
            return openHttpAgent({ url: transport.url, concurrency, timeoutMs, random: Math.random, redact });
        case 'results':
            throw new problem/* CouldNotCheck */.xy({
                message: 'an agent given by `agent.results` is run by its own runner and cannot be asked case by case',
                remedy: 'Give `agent.command` or `agent.http`',
            });
        default:
            return (0,json/* assertNever */.xb)(transport);
    }
}
function openCommandAgent(config, kind, options, environment) {
    const home = (0,agent_home/* temporaryHome */.R)();
    const env = (0,agent_environment/* childEnvironment */.Qc)(environment, { allowed: config.env, home: home.path });
    const agent = (kind === 'persistent' ? openPersistentAgent : openPerCaseAgent)({ ...options, env });
    return {
        ...agent,
        async stop() {
            await agent.stop();
            home.remove();
        },
    };
}

// EXTERNAL MODULE: ./build/cases/fingerprint.js
var fingerprint = __webpack_require__(88582);
// EXTERNAL MODULE: ./build/gather/case-set.js
var case_set = __webpack_require__(74005);
// EXTERNAL MODULE: ./build/gather/suite-side.js
var suite_side = __webpack_require__(34788);
// EXTERNAL MODULE: ./build/prompts/read/template.js
var read_template = __webpack_require__(74943);
;// CONCATENATED MODULE: ./build/prompts/literals.js

const CLOSING = new Map([
    ['{{{', '}}}'],
    ['{{', '}}'],
    ['{%', '%}'],
    ['{#', '#}'],
    ['<%', '%>'],
    ['${', '}'],
]);
/** Openings of tags, and placeholders of one word: `$name`, `{name}`, `{name:>8}`, `{0}`, `{}`. */
const OPENING = /\{\{\{?|\{[%#]|<%|\$\{|\$[A-Za-z_]\w*|\{(?:[A-Za-z_][\w.[\]]*(?:![rsa])?(?::[^{}\n]*)?|\d*)\}/g;
const OPENS_BLOCK = /^\{\{\{?~?\s*[#^]\s*[\w@*>]|^\{%[-+]?\s*(?:if|for|macro|call|filter|block)\b|^\{%[-+]?\s*set\b[^=]*$/;
const CLOSES_BLOCK = /^\{\{\{?~?\s*\/|^\{%[-+]?\s*end(?:if|for|macro|call|filter|block|set)\b/;
/**
 * What stands between the placeholders of a template, in order. Braces are never part of it: templates of Python and
 * JavaScript double them where one is meant.
 */
function literalsOf(template) {
    const literals = [];
    const closer = (0,read_template/* closerOf */.Yi)(template);
    let depth = 0;
    let position = 0;
    const opening = new RegExp(OPENING);
    for (let match = opening.exec(template); match !== null; match = opening.exec(template)) {
        const mark = CLOSING.get(match[0]);
        const from = match.index + match[0].length;
        const close = mark === undefined ? from : closer(mark, from);
        if (close === undefined)
            continue;
        literals.push(...piecesOf(template.slice(position, match.index), depth > 0));
        position = close + (mark?.length ?? 0);
        opening.lastIndex = position;
        const tag = template.slice(match.index, close);
        if (OPENS_BLOCK.test(tag))
            depth++;
        else if (CLOSES_BLOCK.test(tag))
            depth = Math.max(0, depth - 1);
    }
    return [...literals, ...piecesOf(template.slice(position), depth > 0)];
}
/**
 * The texts among source code: stretches between quotes, escapes, placeholders and line ends. Which of them are code
 * and which are sent is not known, so each is optional.
 */
function sourceLiteralsOf(source) {
    return source
        .split('\n')
        .flatMap(literalsOf)
        .flatMap(({ text }) => text.split(/["'`]|\\./))
        .map((text) => ({ text: collapse(text), optional: true }))
        .filter(({ text }) => text.length > 3 && isWorded(text));
}
/** A text for comparison: Unicode NFC, white space of any kind and length one blank. */
function collapse(text) {
    // Leaving out the single blanks, which most are, makes this several times as fast as /\s+/.
    return text
        .normalize('NFC')
        .replace(/[^\S ]\s*| \s+/g, ' ')
        .trim();
}
function piecesOf(text, optional) {
    return text
        .split(/[{}]/)
        .map((piece) => ({ text: collapse(piece), optional }))
        .filter((piece) => isWorded(piece.text));
}
function isWorded(text) {
    return /[\p{L}\p{N}]/u.test(text);
}

;// CONCATENATED MODULE: ./build/prompts/receipt.js

/** What a receipt proves about one trial. For many trials of one prompt `receiptMatcher` prepares once. */
function matchReceipt(receipt, own, others) {
    return receiptMatcher(own, others)(receipt);
}
/**
 * Compares receipts with the prompt of the trial's own revision and with the other known versions of it. Between the
 * placeholders of a version its text has to stand in what was sent, in order; the version with most such text wins.
 * When two versions with different digests explain it equally well, nothing is proved. White space is not compared.
 */
function receiptMatcher(own, others) {
    const mine = candidateOf(own);
    const rivals = others.filter(({ digest }) => digest !== own.digest).map(candidateOf);
    const known = new Map();
    return (receipt) => {
        if ('digest' in receipt)
            return claimOf(receipt.digest, own);
        const state = known.get(receipt.text) ?? stateOf(collapse(receipt.text), own, mine, rivals);
        if (known.size >= MOST_REMEMBERED)
            known.clear();
        known.set(receipt.text, state);
        return state;
    };
}
/** A prompt without placeholders is sent as the same text trial after trial. */
const MOST_REMEMBERED = 20;
function stateOf(sent, { format }, mine, rivals) {
    if (sent === '' || mine.size === 0)
        return 'unknown';
    return format === 'region' ? nearest(sent, mine, rivals) : fitting(sent, mine, rivals);
}
function candidateOf({ format, texts }) {
    const messages = texts.map((text) => {
        const literals = format === 'region' ? sourceLiteralsOf(text) : literalsOf(text);
        const plain = collapse(text);
        const [first, last] = [literals.at(0), literals.at(-1)];
        return {
            literals,
            begins: first?.optional === false && plain.startsWith(first.text),
            ends: last?.optional === false && plain.endsWith(last.text),
        };
    });
    const all = messages.flatMap(({ literals }) => literals);
    return { all, messages, size: sizeOf(all) };
}
function claimOf(digest, own) {
    const [, digits] = /^(?:[^@]*@)?(?:sha256:)?([0-9a-f]{12,64})$/i.exec(digest.trim()) ?? [];
    if (digits === undefined)
        return 'unknown';
    return own.digest.startsWith(digits.toLowerCase()) ? 'claimed' : 'another';
}
/** For templates: all that is always sent has to be there. */
function fitting(sent, mine, rivals) {
    const own = fitOf(sent, mine);
    const best = Math.max(-1, ...rivals.map((rival) => fitOf(sent, rival)).filter((covered) => covered !== 'part'));
    if (own === 'part')
        return best >= 0 ? 'another' : 'unknown';
    if (own === -1 || best > own)
        return 'another';
    return best === own ? 'unknown' : 'verified';
}
/**
 * For source code, in which texts and code cannot be told apart: the version of which most is there and least is
 * missing, as long as that is more than half of it.
 */
function nearest(sent, mine, rivals) {
    const balance = (candidate) => 2 * (coverage(sent, candidate.all) ?? 0) - candidate.size;
    const own = balance(mine);
    const best = Math.max(Number.NEGATIVE_INFINITY, ...rivals.map(balance));
    if (Math.max(own, best) <= 0 || own === best)
        return 'unknown';
    return own > best ? 'verified' : 'another';
}
/** Covered characters; −1 when the version does not fit; `part` when too little of it is there to go by. */
function fitOf(sent, { all, messages, size }) {
    const whole = coverage(sent, all);
    if (whole !== undefined)
        return whole > 0 ? whole : 'part';
    const alone = messages
        .filter((message) => isAlone(sent, message))
        .map(({ literals }) => coverage(sent, literals) ?? 0);
    const most = Math.max(0, ...alone);
    if (most === 0)
        return -1;
    return most * 2 >= size ? most : 'part';
}
/** Whether a text can be this message and nothing else: it begins and ends as the message does. */
function isAlone(sent, { literals, begins, ends }) {
    const [first, last] = [literals.at(0), literals.at(-1)];
    if (begins && first !== undefined && !sent.startsWith(first.text))
        return false;
    return !(ends && last !== undefined && !sent.endsWith(last.text));
}
/**
 * How many characters of the literals stand in the text in order, or nothing when one that is always sent does not.
 * An optional one counts where it leaves room for those that have to follow.
 */
function coverage(sent, literals) {
    const latest = latestStarts(sent, literals);
    if (latest === undefined)
        return undefined;
    let position = 0;
    let covered = 0;
    literals.forEach(({ text, optional }, index) => {
        const found = sent.indexOf(text, position);
        const room = optional ? (latest[index] ?? 0) : sent.length;
        if (found === -1 || found + text.length > room)
            return;
        position = found + text.length;
        covered += text.length;
    });
    return covered;
}
/** Per literal, where the next one that is always sent starts at the latest; nothing when they do not all fit. */
function latestStarts(sent, literals) {
    const latest = new Array(literals.length).fill(sent.length);
    let limit = sent.length;
    for (let index = literals.length - 1; index >= 0; index--) {
        latest[index] = limit;
        const literal = literals[index];
        if (literal === undefined || literal.optional)
            continue;
        const start = limit - literal.text.length;
        limit = start < 0 ? -1 : sent.lastIndexOf(literal.text, start);
        if (limit === -1)
            return undefined;
    }
    return latest;
}
function sizeOf(literals) {
    return literals.reduce((size, { text }) => size + text.length, 0);
}

;// CONCATENATED MODULE: ./build/run/fingerprint.js

/** Digests of everything that decides a trial's result. */
function fingerprintOf(parts) {
    return {
        prompts: digestOf(Object.fromEntries(parts.prompts)),
        cases: parts.cases,
        scorers: scorersDigest(parts.steps),
        agent: digestOf(parts.agent),
        config: digestOf(parts.config),
    };
}
/** Scorer, its options and threshold by step name, whatever the order: runs with equal ones can be compared. */
function scorersDigest(steps) {
    const byName = steps.map(({ name, scorer, threshold }) => [name, { scorer, threshold }]);
    return digestOf(Object.fromEntries(byName));
}
function digestOf(value) {
    return `sha256:${(0,json/* sha256 */.sc)((0,json/* canonicalJson */.dj)(value))}`;
}

// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/run/read-run-line.js
var read_run_line = __webpack_require__(58359);
// EXTERNAL MODULE: ./build/run/settle.js
var settle = __webpack_require__(38135);
// EXTERNAL MODULE: ./build/run/write-run-file.js
var write_run_file = __webpack_require__(10360);
;// CONCATENATED MODULE: ./build/run/journal.js





/**
 * Opens a run file to write: a new one, or one of the same fingerprint where a run was cut short. A torn last line
 * is removed. Throws `CouldNotCheck` when the file belongs to another run or is damaged.
 */
async function openJournal(file, header, options) {
    try {
        const { completed, bytes } = options.fresh ? await startOver(file) : await readEarlier(file, header);
        file.truncate(bytes);
        if (bytes === 0)
            file.append(`${(0,write_run_file/* headerLine */.i)(header)}\n`);
        return {
            has: (key) => completed.size > 0 && completed.has((0,settle/* trialKey */.wK)(key)),
            append: (trial) => file.append(`${(0,write_run_file/* trialLine */.X)(trial, options.redactor)}\n`),
            close: () => file.close(),
        };
    }
    catch (error) {
        file.close();
        throw error;
    }
}
async function startOver(file) {
    for await (const { text } of file.lines()) {
        refuseForeign(file.path, text);
        break;
    }
    return { completed: new Set(), bytes: 0 };
}
async function readEarlier(file, header) {
    const completed = new Set();
    let bytes = 0;
    let number = 0;
    let torn;
    for await (const { text, end, whole } of file.lines()) {
        number += 1;
        if (number > 1 && text.trim() === '') {
            if (whole && torn === undefined)
                bytes = end;
            continue;
        }
        if (torn !== undefined)
            throw new problem/* CouldNotCheck */.xy((0,read_run_file/* brokenLine */.kU)(file.path, torn));
        if (number === 1)
            refuseForeign(file.path, text);
        const reading = number === 1 ? (0,read_run_line/* readHeaderLine */._)((0,read_run_file/* withoutMark */.E_)(text)) : (0,read_run_line/* readTrialLine */.b)(text);
        if (!whole || reading.kind === 'torn') {
            torn = number;
        }
        else if (reading.kind === 'wrong') {
            throw new problem/* CouldNotCheck */.xy({ ...(0,read_run_file/* problemOf */.Zw)(reading, file.path, number), remedy: START_OVER });
        }
        else {
            if ('suite' in reading.value)
                refuseOther(file.path, reading.value, header);
            else if (reading.value.status === 'completed')
                completed.add((0,settle/* trialKey */.wK)(reading.value));
            bytes = end;
        }
    }
    return { completed, bytes };
}
const HEADER_START = '{"evalgap":"run"';
const START_OVER = 'Start over with `--fresh`, or give another file with `--output`';
/** Nothing but a run file, or the beginning of one, is ever written over. */
function refuseForeign(path, firstLine) {
    const start = (0,read_run_file/* withoutMark */.E_)(firstLine)
        .replace(/^(\{"evalgap":) /, '$1')
        .slice(0, HEADER_START.length);
    if (HEADER_START.startsWith(start))
        return;
    throw new problem/* CouldNotCheck */.xy({
        message: 'this file is there already and is not a run file; it is left as it is',
        location: { file: path, line: 1 },
        remedy: 'Give another file with `--output`',
    });
}
function refuseOther(path, found, wanted) {
    const different = found.suite === wanted.suite ? differingParts(found.fingerprint, wanted.fingerprint) : ['suite'];
    if (different.length === 0)
        return;
    throw new problem/* CouldNotCheck */.xy({
        message: `this run file was begun under another ${different.join(', ')}; its trials cannot be continued`,
        location: { file: path, line: 1 },
        remedy: START_OVER,
    });
}
function differingParts(found, wanted) {
    if (found === undefined || wanted === undefined)
        return ['fingerprint'];
    return ['prompts', 'cases', 'scorers', 'agent', 'config'].filter((part) => found[part] !== wanted[part]);
}

;// CONCATENATED MODULE: ./build/run/rate.js
function makeRateLimiter(limits, clock) {
    const requests = limits.requests && slidingWindow(limits.requests);
    const tokens = limits.tokens && slidingWindow(limits.tokens);
    let last = Promise.resolve();
    async function waitTurn() {
        for (;;) {
            const now = clock.now();
            const wait = Math.max(requests?.waitFor(1, now) ?? 0, tokens?.waitFor(1, now) ?? 0);
            if (wait <= 0)
                break;
            await clock.sleep(wait);
        }
        requests?.add(1, clock.now());
    }
    return {
        admit() {
            last = last.then(waitTurn);
            return last;
        },
        spend: (amount) => tokens?.add(amount, clock.now()),
    };
}
function slidingWindow({ amount: limit, per }) {
    const entries = [];
    let sum = 0;
    function forget(now) {
        while (entries[0] !== undefined && entries[0].at + per <= now)
            sum -= entries.shift()?.amount ?? 0;
    }
    return {
        add(amount, now) {
            forget(now);
            entries.push({ at: now, amount });
            sum += amount;
        },
        waitFor(amount, now) {
            forget(now);
            let left = sum;
            // What alone exceeds the limit passes once the window is empty.
            for (const entry of entries) {
                if (left + amount <= limit)
                    break;
                left -= entry.amount;
                if (left + amount <= limit || left <= 0)
                    return entry.at + per - now;
            }
            return 0;
        },
    };
}

;// CONCATENATED MODULE: ./build/run/schedule.js
/** All questions, item by item as they are pulled, with the lanes side by side so that both sides see the same hour. */
async function* schedule(items, lanes, trials) {
    for await (const item of items) {
        for (let trial = 1; trial <= trials; trial += 1) {
            for (const lane of lanes) {
                const concerned = item.versions.filter(({ set }) => lane.journals[set] !== undefined);
                if (concerned.length === 0)
                    continue;
                const versions = concerned.filter((version) => !isOnRecord(lane, version, trial));
                yield { lane, item, trial, versions };
            }
        }
    }
}
function isOnRecord(lane, { case: { id, digest }, set }, trial) {
    return lane.journals[set]?.has({ case: id, digest, trial }) === true;
}

;// CONCATENATED MODULE: ./build/run/score-trial.js
/** Turns how a request ended into the trial of one version of its case. */
async function scoreTrial(version, trial, outcome, lane, scoring) {
    const { id, digest, tags, group } = version;
    const about = { case: id, digest, trial, tags, ...(group === undefined ? {} : { group }) };
    if (outcome.status !== 'completed') {
        return {
            ...about,
            status: outcome.status,
            steps: [],
            receipts: new Map(),
            ...('durationMs' in outcome ? { durationMs: Math.round(outcome.durationMs) } : {}),
            error: outcome.error,
        };
    }
    const { confidence, routed, usage } = outcome.reply;
    return {
        ...about,
        status: 'completed',
        steps: await scoreSteps(version, outcome.reply, scoring),
        receipts: receiptStates(outcome.reply, lane),
        ...(confidence === undefined ? {} : { confidence }),
        ...(routed === undefined ? {} : { routed }),
        durationMs: Math.round(outcome.durationMs),
        ...(usage === undefined ? {} : { usage }),
    };
}
/** The suite's steps in their order, scored where this version expects them; then what else the agent did, unscored. */
async function scoreSteps(version, reply, scoring) {
    const occurrences = byName(reply, scoring.steps);
    const steps = [];
    for (const { name } of scoring.steps) {
        const occurred = occurrences.get(name);
        const expected = version.expect.get(name);
        occurrences.delete(name);
        if (expected !== undefined) {
            const score = await scoreOf(scoring.scorers.get(name), expected, occurred?.outputs ?? []);
            steps.push({ name, ...score, expected, ...recorded(occurred) });
        }
        else if (occurred !== undefined) {
            steps.push({ name, ...recorded(occurred) });
        }
    }
    for (const [name, occurred] of occurrences)
        steps.push({ name, ...recorded(occurred) });
    return steps;
}
/** A step may occur more than once. The reply's own `output` is that of the final step, unless a step says it. */
function byName(reply, steps) {
    const occurrences = new Map();
    for (const { name, output, confidence } of reply.steps) {
        const before = occurrences.get(name);
        const latest = confidence ?? before?.confidence;
        occurrences.set(name, {
            outputs: [...(before?.outputs ?? []), output],
            ...(latest === undefined ? {} : { confidence: latest }),
        });
    }
    const final = steps.find((step) => step.final)?.name;
    if (final !== undefined && reply.output !== undefined && !occurrences.has(final)) {
        occurrences.set(final, { outputs: [reply.output] });
    }
    return occurrences;
}
function recorded(occurred) {
    if (occurred === undefined)
        return {};
    const { outputs, confidence } = occurred;
    const [only] = outputs;
    return {
        output: outputs.length === 1 && only !== undefined ? only : outputs,
        ...(confidence === undefined ? {} : { confidence }),
    };
}
/** A scorer is asked about a step that did not occur too; one that fails gives no score. */
async function scoreOf(scorer, expected, outputs) {
    if (scorer === undefined)
        return { score: null, reason: 'the suite has no scorer for this step' };
    try {
        return await scorer(expected, outputs);
    }
    catch (error) {
        return { score: null, reason: `the scorer failed: ${error instanceof Error ? error.message : String(error)}` };
    }
}
function receiptStates(reply, lane) {
    const states = new Map();
    for (const [id, receipt] of reply.prompts) {
        if (lane.promptPaths.has(id))
            states.set(id, lane.receipts(id, receipt));
    }
    return states;
}

;// CONCATENATED MODULE: ./build/run/run-trials.js


/**
 * Asks every item of every lane and records each trial as soon as it is scored. Faults of an agent are outcomes of
 * trials; what is thrown comes from the items or the journals, after the requests in flight were finished and
 * recorded wherever a journal still takes them.
 */
async function runTrials(options) {
    const questions = schedule(options.items, options.lanes, options.trials);
    const tally = { done: 0, completed: 0, failed: 0, notRun: 0, resumed: 0 };
    let broken = false;
    const over = () => broken || options.signal?.aborted === true;
    async function work() {
        let answered;
        try {
            while (!over()) {
                const next = await questions.next();
                if (next.done)
                    break;
                const before = answered;
                answered = undefined;
                // The answer before is scored and recorded while the agent is at work on the next question.
                const [asked, recorded] = await Promise.allSettled([
                    ask(next.value, options.rate, over),
                    before === undefined ? undefined : record(before),
                ]);
                if (asked.status === 'fulfilled')
                    answered = { question: next.value, answer: asked.value };
                for (const part of [recorded, asked])
                    if (part.status === 'rejected')
                        throw part.reason;
            }
        }
        catch (error) {
            broken = true;
            throw error;
        }
        finally {
            if (answered !== undefined)
                await record(answered);
        }
    }
    async function record({ question, answer }) {
        if (answer.status === 'not-asked')
            return;
        try {
            if (answer.status !== 'on-record')
                await write(question, answer);
        }
        catch (error) {
            broken = true;
            throw error;
        }
        tally[kindOf(answer)] += 1;
        tally.done += 1;
        options.onProgress?.({ ...tally });
    }
    async function write({ lane, trial, versions }, outcome) {
        for (const version of versions) {
            const scored = await scoreTrial(version.case, trial, outcome, lane, options);
            lane.journals[version.set]?.append((await options.redact?.(scored)) ?? scored);
        }
    }
    const workers = await Promise.allSettled(Array.from({ length: options.concurrency }, work));
    await questions.return(undefined);
    for (const worker of workers)
        if (worker.status === 'rejected')
            throw worker.reason;
    return { ...tally };
}
function kindOf({ status }) {
    if (status === 'on-record')
        return 'resumed';
    if (status === 'completed')
        return 'completed';
    return status === 'not-run' ? 'notRun' : 'failed';
}
async function ask({ lane, item, trial, versions }, rate, over) {
    const [first] = versions;
    if (first === undefined)
        return { status: 'on-record' };
    await rate?.admit();
    // A limit may have held the question back for minutes.
    if (over())
        return { status: 'not-asked' };
    const outcome = await lane.agent.ask({
        case: first.case.id,
        trial,
        input: item.input,
        prompts: Object.fromEntries(Array.from(lane.promptPaths, ([id, path]) => [id, { path }])),
    });
    if (outcome.status === 'completed')
        rate?.spend(tokensOf(outcome.reply.usage));
    return outcome;
}
function tokensOf(usage) {
    return (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
// EXTERNAL MODULE: ./build/system/cleanup.js
var cleanup = __webpack_require__(31964);
;// CONCATENATED MODULE: ./build/system/lock-file.js



/** A lock file names its holder; one whose holder is gone, as a killed process leaves it, counts for nothing. */
function lock(path) {
    const place = `${path}.lock`;
    const own = identity(process.pid) ?? String(process.pid);
    for (;;) {
        try {
            (0,external_node_fs_.writeFileSync)(place, own, { flag: 'wx' });
            const drop = () => (0,external_node_fs_.rmSync)(place, { force: true });
            const release = (0,cleanup/* onExit */.c)('remove', drop);
            return () => {
                release();
                drop();
            };
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw unwritable(path, error);
        }
        const holder = readIfThere(place);
        if (holder !== undefined && isHeld(holder)) {
            throw new problem/* CouldNotCheck */.xy({
                message: `process ${holder.split(' ', 1)[0]} is writing this file`,
                location: { file: path },
                remedy: `Wait for it, or write to another file; if no such process runs, delete ${place}`,
            });
        }
        if (holder !== undefined)
            removeStale(place, holder);
    }
}
/** Moved aside rather than deleted: between two processes that both found it stale only one can move it. */
function removeStale(place, holder) {
    const aside = `${place}.${process.pid}`;
    try {
        (0,external_node_fs_.renameSync)(place, aside);
    }
    catch {
        return;
    }
    if (readIfThere(aside) !== holder)
        (0,external_node_fs_.renameSync)(aside, place);
    else
        (0,external_node_fs_.rmSync)(aside, { force: true });
}
function isHeld(holder) {
    const pid = Number(holder.split(' ', 1)[0]);
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    const now = identity(pid);
    if (now !== undefined)
        return now === holder;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** A process by its id and, where the system tells, its start: ids are given out again. */
function identity(pid) {
    if (!(0,external_node_fs_.existsSync)('/proc/self/stat'))
        return undefined;
    const stat = readIfThere(`/proc/${pid}/stat`);
    // Fields after the name in brackets; the twentieth of them is the start in clock ticks since boot.
    const started = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return started === undefined ? 'gone' : `${pid} ${started}`;
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
function unwritable(path, error) {
    const { code, message } = error;
    return new problem/* CouldNotCheck */.xy({
        message: `cannot write this file: ${code ?? message}`,
        location: { file: path },
        remedy: 'Check that its folder may be written to and that the disk is not full',
    });
}

;// CONCATENATED MODULE: ./build/system/append-file.js




/** Opens a file to append to, making its folder, and keeps other processes from doing the same until it is closed. */
function openAppendFile(path) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    }
    catch (error) {
        throw unwritable(path, error);
    }
    const unlock = lock(path);
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, 'a+');
    }
    catch (error) {
        unlock();
        throw unwritable(path, error);
    }
    let open = true;
    let failure;
    return {
        path,
        lines: () => linesOf(path),
        truncate(bytes) {
            try {
                (0,external_node_fs_.ftruncateSync)(file, bytes);
            }
            catch (error) {
                throw unwritable(path, error);
            }
        },
        append(text) {
            if (failure !== undefined)
                throw failure;
            try {
                (0,external_node_fs_.appendFileSync)(file, text);
            }
            catch (error) {
                failure = unwritable(path, error);
                throw failure;
            }
        },
        close() {
            if (!open)
                return;
            open = false;
            try {
                (0,external_node_fs_.closeSync)(file);
            }
            catch (error) {
                throw unwritable(path, error);
            }
            finally {
                unlock();
            }
        },
    };
}
const append_file_LINE_FEED = 0x0a;
async function* linesOf(path) {
    let rest = Buffer.alloc(0);
    let end = 0;
    for await (const chunk of chunksOf(path)) {
        rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let feed = rest.indexOf(append_file_LINE_FEED); feed !== -1; feed = rest.indexOf(append_file_LINE_FEED, start)) {
            end += feed + 1 - start;
            yield { text: rest.toString('utf8', start, feed), end, whole: true };
            start = feed + 1;
        }
        rest = rest.subarray(start);
    }
    if (rest.length > 0)
        yield { text: rest.toString('utf8'), end: end + rest.length, whole: false };
}
async function* chunksOf(path) {
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 18 }))
            yield chunk;
    }
    catch (error) {
        throw (0,files/* unreadable */.O$)(path, error);
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
;// CONCATENATED MODULE: ./build/measure/agent-digest.js




/**
 * A digest of the files that decide an agent's answers: those `agent.inputs` names, else the whole tree. Cases and the
 * config are left out, since they have digests of their own; so is what Evalgap itself keeps, and the file `record` that
 * the run is written to.
 */
async function agentDigest(project, checkout, agent, caseFiles, record) {
    const { repository, folder, file } = project;
    const tree = checkout.temporary ? await (0,git/* listTree */.nT)(repository, checkout.commit) : await (0,git/* listWorkingTree */.sJ)(repository);
    const prefix = folder === '' ? '' : `${folder}/`;
    const elsewhere = new Set([...caseFiles, file].map((path) => prefix + path));
    const own = (0,external_node_path_.relative)(checkout.root, record);
    const isInput = agent.inputs.length === 0
        ? () => true
        : picomatch(agent.inputs.map((pattern) => prefix + pattern), { dot: true });
    const inputs = [...tree].filter(([path]) => isInput(path) &&
        !elsewhere.has(path) &&
        !path.startsWith(`${prefix}.evalgap/`) &&
        path !== own &&
        path !== `${own}.lock`);
    return (0,json/* sha256 */.sc)((0,json/* canonicalJson */.dj)(inputs.sort(([one], [other]) => (one < other ? -1 : 1))));
}

// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
;// CONCATENATED MODULE: ./build/run/progress.js

const WIDEST_BAR = 30;
const NARROWEST_BAR = 5;
/** `support ████░░░░ 120/400 · 30.0 % · 2 failed · 12 s left`, to be drawn over the line before, no wider than `columns`. */
function progressBar(label, progress, planned, elapsedMs, columns) {
    const parts = [`${(0,format/* count */.U9)(progress.done)}/${(0,format/* count */.U9)(planned)}`, (0,format/* percent */.KN)(shareOf(progress, planned))];
    if (progress.failed > 0)
        parts.push(`${(0,format/* count */.U9)(progress.failed)} failed`);
    if (progress.notRun > 0)
        parts.push(`${(0,format/* count */.U9)(progress.notRun)} not run`);
    const left = timeLeft(progress, planned, elapsedMs);
    if (left !== undefined)
        parts.push(left);
    const text = parts.join(' · ');
    const width = Math.min(WIDEST_BAR, columns - label.length - text.length - 3);
    const line = width < NARROWEST_BAR ? `${label} ${text}` : `${label} ${bar(shareOf(progress, planned), width)} ${text}`;
    return line.slice(0, Math.max(0, columns - 1));
}
/** `support: 120 of 400 trials (30.0 %), 2 failed`: a whole line, where nothing can be drawn over. */
function progressLine(label, progress, planned) {
    const share = (0,format/* percent */.KN)(shareOf(progress, planned));
    const remarks = [
        ...(progress.failed > 0 ? [`${(0,format/* count */.U9)(progress.failed)} failed`] : []),
        ...(progress.notRun > 0 ? [`${(0,format/* count */.U9)(progress.notRun)} not run`] : []),
        ...(progress.resumed > 0 ? [`${(0,format/* count */.U9)(progress.resumed)} from the run before`] : []),
    ];
    return [`${label}: ${(0,format/* count */.U9)(progress.done)} of ${(0,format/* count */.U9)(planned)} trials (${share})`, ...remarks].join(', ');
}
function shareOf(progress, planned) {
    return planned === 0 ? 1 : Math.min(1, progress.done / planned);
}
function bar(share, width) {
    const full = Math.floor(share * width);
    return '█'.repeat(full) + '░'.repeat(width - full);
}
function timeLeft({ done, resumed }, planned, elapsedMs) {
    const asked = done - resumed;
    if (asked < 3 || done >= planned)
        return undefined;
    const seconds = Math.ceil(((elapsedMs / asked) * (planned - done)) / 1_000);
    return seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`;
}

;// CONCATENATED MODULE: ./build/measure/progress.js

const REDRAW_MS = 100;
/** Plain lines come once for each such share of the trials. */
const LINES = 10;
/** A bar that is drawn over itself on a terminal; elsewhere a line for every tenth of the trials. */
function reportProgress(world, label, planned) {
    return world.terminal.progress ? progress_bar(world, label, planned) : lines(world, label, planned);
}
function progress_bar({ terminal, drawProgress, monotonic }, label, planned) {
    const start = monotonic();
    let drawn = Number.NEGATIVE_INFINITY;
    return {
        update(progress) {
            const at = monotonic();
            if (at - drawn < REDRAW_MS && progress.done < planned)
                return;
            drawn = at;
            drawProgress(progressBar(label, progress, planned, at - start, terminal.columns));
        },
        end: () => drawProgress(''),
    };
}
function lines({ log }, label, planned) {
    let said = 0;
    return {
        update(progress) {
            const tenth = Math.floor((progress.done / planned) * LINES);
            if (tenth <= said)
                return;
            said = tenth;
            log.info(progressLine(label, progress, planned));
        },
        end() { },
    };
}

;// CONCATENATED MODULE: ./build/run/custom-scorer.js


const custom_scorer_replySchema = schemas/* object */.Ikc({
    score: schemas/* number */.aig().min(0).max(1).nullable(),
    reason: schemas/* string */.YjP().nullish(),
    error: schemas/* string */.YjP().nullish(),
});
/**
 * A scorer that is a command: `{"id","step","expected","outputs"}` per line in, `{"id","score","reason"?}` out.
 * Whatever keeps it from answering is a failure of the scorer: no score, and the reason.
 */
function openCustomScorer(step, options) {
    const name = `the scorer of ${step}`;
    const pool = openLinePool({ ...options, name, configKey: `steps.${step}.command`, parse: parseScore });
    return {
        async score(expected, outputs) {
            const outcome = await pool.ask((id) => JSON.stringify({ id, step, expected, outputs }));
            return outcome.status === 'completed' ? outcome.reply : { score: null, reason: outcome.error };
        },
        stop: () => pool.stop(),
    };
}
function parseScore(reply) {
    if (typeof reply.error === 'string')
        return { kind: 'error', message: `reported: ${reply.error}` };
    const parsed = custom_scorer_replySchema.safeParse(reply);
    if (!parsed.success) {
        return { kind: 'error', message: 'gave a malformed reply\nexpected: {"id","score": 0 to 1 or null,"reason"?}' };
    }
    const { score, reason } = parsed.data;
    if (score === null)
        return { kind: 'answer', value: { score, reason: reason ?? 'the scorer gave no score' } };
    return { kind: 'answer', value: { score, ...(reason == null ? {} : { reason }) } };
}

// EXTERNAL MODULE: ./build/run/map-texts.js
var map_texts = __webpack_require__(35981);
;// CONCATENATED MODULE: ./build/run/redact-command.js



const WITHHELD = '[withheld: the redact command failed]';
const textsSchema = schemas/* object */.Ikc({ texts: schemas/* array */.YOg(schemas/* string */.YjP()) });
/**
 * The suite's own redaction: a command that gets every text of a trial as `{"id","texts":[…]}` and answers with as
 * many texts in the same order.
 */
function openRedactCommand(options) {
    const pool = openLinePool({ ...options, name: 'the redact command', configKey: 'redact', parse: parseTexts });
    return {
        async redact(trial) {
            const texts = [];
            mapTrial(trial, (text) => {
                texts.push(text);
                return text;
            });
            if (texts.length === 0)
                return trial;
            const outcome = await pool.ask((id) => JSON.stringify({ id, texts }));
            const replaced = outcome.status === 'completed' && outcome.reply.length === texts.length ? outcome.reply : [];
            let next = 0;
            return mapTrial(trial, () => {
                const text = replaced[next] ?? WITHHELD;
                next += 1;
                return text;
            });
        },
        stop: () => pool.stop(),
    };
}
function parseTexts(reply) {
    const parsed = textsSchema.safeParse(reply);
    return parsed.success
        ? { kind: 'answer', value: parsed.data.texts }
        : { kind: 'error', message: 'gave a malformed reply\nexpected: {"id","texts":[…]}' };
}
function mapTrial(trial, map) {
    const steps = trial.steps.map((step) => mapStep(step, map));
    return { ...trial, steps, ...(trial.error === undefined ? {} : { error: map(trial.error) }) };
}
/** The name of a scored step stays, being the suite's own; any other may be of the agent's making. */
function mapStep(step, map) {
    const mapped = (key) => {
        const value = step[key];
        return value === undefined ? {} : { [key]: (0,map_texts/* mapTexts */.z)(value, map) };
    };
    const scored = step.score !== undefined || step.expected !== undefined;
    return {
        ...step,
        ...(scored ? {} : { name: map(step.name) }),
        ...mapped('expected'),
        ...mapped('output'),
        ...(step.reason === undefined ? {} : { reason: map(step.reason) }),
    };
}

// EXTERNAL MODULE: ./build/scorers/scorers.js + 1 modules
var scorers_scorers = __webpack_require__(80422);
;// CONCATENATED MODULE: ./build/measure/scoring.js





/** Commands are started when they are first asked. */
function openScoring({ steps, redact }, context) {
    const home = (0,agent_home/* temporaryHome */.R)();
    const env = (0,agent_environment/* childEnvironment */.Qc)(context.environment, { allowed: context.allowed, home: home.path });
    const { cwd, concurrency, timeoutMs } = context;
    const optionsFor = (command) => ({
        command,
        cwd,
        env,
        concurrency,
        timeoutMs,
        redact: context.redact,
    });
    const stops = [];
    const scorers = new Map();
    for (const step of steps) {
        if (step.scorer.kind === 'custom') {
            const custom = openCustomScorer(step.name, optionsFor(step.scorer.command));
            stops.push(custom.stop);
            scorers.set(step.name, (0,scorers_scorers/* makeScorer */.z)(step, custom.score));
        }
        else {
            scorers.set(step.name, (0,scorers_scorers/* makeScorer */.z)(step));
        }
    }
    const redactCommand = redact === undefined ? undefined : openRedactCommand(optionsFor(redact));
    if (redactCommand !== undefined)
        stops.push(redactCommand.stop);
    return {
        scorers,
        ...(redactCommand === undefined ? {} : { redact: redactCommand.redact }),
        async stop() {
            await Promise.all(stops.map((stop) => stop()));
            home.remove();
        },
    };
}

// EXTERNAL MODULE: ./build/measure/work-items.js
var work_items = __webpack_require__(32883);
;// CONCATENATED MODULE: ./build/measure/run-suite.js

















/** Runs the suite on every side at once, sharing what the agents may use at the same time, and fills the run files. */
async function runSuite(run) {
    requireVariables(run);
    const { world, suite, sides, cases, former, trials } = run;
    const opened = [];
    try {
        const lanes = [];
        for (const side of sides)
            lanes.push(await openLane(run, side, (resource) => opened.push(resource)));
        const head = sides.find(({ name }) => name === 'head') ?? sides[0];
        const { env, concurrency, rate, timeout } = head.agent;
        const scoring = openScoring(suite, {
            cwd: head.checkout.directory,
            environment: world.environment,
            allowed: env,
            concurrency,
            timeoutMs: timeout,
            redact: run.redactor.text,
        });
        opened.push({ close: scoring.stop });
        const progress = reportProgress(world, suite.name, (cases.digests.size + former.size) * trials * sides.length);
        opened.push({ close: progress.end });
        await runTrials({
            items: (0,work_items/* workItems */.K)(cases, (0,case_set/* caseReader */.iz)(suite), former),
            lanes,
            steps: suite.steps,
            scorers: scoring.scorers,
            trials,
            concurrency,
            ...(rate === undefined ? {} : { rate: makeRateLimiter(rate, { now: world.monotonic, sleep: clock/* sleep */.yy }) }),
            ...(scoring.redact === undefined ? {} : { redact: scoring.redact }),
            onProgress: progress.update,
        });
    }
    finally {
        await closeAll(opened.reverse());
    }
}
/** Whatever one of them throws, all are closed. */
async function closeAll(resources) {
    const failures = [];
    for (const resource of resources) {
        try {
            await resource.close();
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
}
async function openLane(run, side, keep) {
    const { world, sides } = run;
    const agent = openAgent(side.agent, {
        cwd: side.checkout.directory,
        env: world.environment,
        redact: run.redactor.text,
    });
    keep({ close: () => agent.stop() });
    const open = async (file, cases, fresh) => {
        const header = await headerOf(run, side, cases);
        const journal = await openJournal(openAppendFile(file), header, { fresh, redactor: run.redactor });
        keep(journal);
        return journal;
    };
    const { former } = side;
    const head = await open(side.file, run.cases.fingerprint, side.fresh);
    return {
        name: side.name,
        agent,
        promptPaths: new Map(side.suite.prompts.map(({ id, path }) => [id, path])),
        receipts: receiptsOf(side, sides),
        journals: former === undefined
            ? { head }
            : { head, base: await open(former.file, formerFingerprint(run.former), former.fresh) },
    };
}
/** Each side's receipts are matched against its own prompts first, and against the other side's as rivals. */
function receiptsOf(side, sides) {
    const rivals = sides.filter((other) => other !== side).flatMap(suite_side/* readablePrompts */.SA);
    const matchers = new Map((0,suite_side/* readablePrompts */.SA)(side).map((prompt) => [
        prompt.id,
        receiptMatcher(prompt, rivals.filter(({ id }) => id === prompt.id)),
    ]));
    return (id, receipt) => matchers.get(id)?.(receipt) ?? 'unknown';
}
async function headerOf(run, side, cases) {
    const { world, project, suite, leg } = run;
    const prompts = (0,suite_side/* promptVersions */.g)(side);
    const { transport, env, timeout } = side.agent;
    const fingerprint = fingerprintOf({
        prompts,
        cases,
        steps: suite.steps,
        agent: {
            transport: transport,
            files: await agentDigest(project, side.checkout, side.agent, run.cases.files, side.file),
        },
        config: {
            env: [...env],
            timeout,
            models: Object.fromEntries(side.suite.models),
            prepare: side.agent.prepare === undefined ? null : [...side.agent.prepare],
            redact: suite.redact === undefined ? null : [...suite.redact],
            commands: await commandFiles(run, side),
            ...(leg === '' ? {} : { leg }),
        },
    });
    return {
        suite: suite.name,
        revision: side.checkout.revision,
        fingerprint,
        prompts,
        steps: suite.steps.map(({ name }) => name),
        final: (0,case_set/* caseReader */.iz)(suite).final,
        scorers: fingerprint.scorers,
        startedAt: world.now.toISOString(),
    };
}
/** A secret that did not arrive is told before the first request, not by 200 refusals of a provider. */
function requireVariables({ world, suite, loaded, sides }) {
    const names = new Set(sides.flatMap(({ agent }) => (0,agent_environment/* missingVariables */.uM)(agent.env, world.environment)));
    if (names.size === 0)
        return;
    throw new problem/* CouldNotCheck */.xy([...names].map((name) => ({
        message: `the agent of \`${suite.name}\` needs the environment variable ${name}, which is not set`,
        location: loaded.locate(['suites', suite.name, 'agent', 'env']),
        expected: `a value for ${name}`,
        remedy: `Set it; in a workflow, pass it under \`env:\` of the step (a pull request from a fork gets no secrets)`,
    })));
}
function formerFingerprint(former) {
    const digest = (0,fingerprint/* caseSetDigest */.R)();
    for (const found of former.values())
        digest.add(found);
    return digest.value();
}
/** Scorers and redaction that are commands come from head's tree: another tree may hold other ones by the same name. */
async function commandFiles({ project, suite, cases, head }, side) {
    if (suite.redact === undefined && suite.steps.every(({ scorer }) => scorer.kind !== 'custom'))
        return null;
    return agentDigest(project, head.checkout, { ...side.agent, inputs: [] }, cases.files, side.file);
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

/***/ 32883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ workItems),
/* harmony export */   d: () => (/* binding */ formerCases)
/* harmony export */ });
/* harmony import */ var _gather_case_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74005);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57545);


async function formerCases(base, head, reader) {
    const cases = new Map();
    const days = new Map();
    for await (const found of (0,_gather_case_set_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS)(base, reader)) {
        const { id, digest, reviewed } = found;
        if (head.digests.get(id) !== digest)
            cases.set(id, found);
        else if (reviewed !== undefined)
            days.set(id, reviewed);
    }
    return { cases, reviewed: days };
}
/**
 * What is asked of both agents: head's cases, each beside its former version where only the expectation changed
 * (one answer serves both), then the former versions that ask something else.
 */
async function* workItems(head, reader, former) {
    const shared = new Set();
    for await (const current of (0,_gather_case_set_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS)(head, reader)) {
        const before = former.get(current.id);
        if (before !== undefined && (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(before.input) === (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(current.input)) {
            shared.add(current.id);
            yield {
                input: current.input,
                versions: [
                    { case: current, set: 'head' },
                    { case: before, set: 'base' },
                ],
            };
        }
        else {
            yield { input: current.input, versions: [{ case: current, set: 'head' }] };
        }
    }
    for (const [id, before] of former) {
        if (!shared.has(id))
            yield { input: before.input, versions: [{ case: before, set: 'base' }] };
    }
}


/***/ }),

/***/ 35981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/** The same value with every string, keys included, replaced by what `map` makes of it; always in the same order. */
function mapTexts(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, map));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [map(key), mapTexts(item, map)]));
}


/***/ }),

/***/ 96533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ makeRedactor)
/* harmony export */ });
/* harmony import */ var _map_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35981);

const MARK = '[redacted]';
/** Shorter values (`true`, a port, a region) stand in too many innocent texts. */
const SHORTEST = 6;
/** Of a secret of several lines each line is one as well, from this length on. */
const SHORTEST_LINE = 16;
/**
 * A redactor for secrets whose values are known. Each is found as it is, inside JSON text, URL-encoded, and in
 * base64 at any offset within what was encoded.
 */
function makeRedactor(secrets) {
    const forms = new Set([...secrets].flatMap((secret) => secretTexts(secret)).flatMap(formsOf));
    if (forms.size === 0)
        return { text: (text) => text, json: (value) => value };
    // Longest first: where one secret begins another, all of it goes.
    const pattern = new RegExp([...forms]
        .sort((one, other) => other.length - one.length)
        .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
        .join('|'), 'g');
    const text = (original) => original.replace(pattern, MARK);
    return { text, json: (value) => (0,_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(value, text) };
}
function secretTexts(secret) {
    const whole = secret.trim();
    if (whole.length < SHORTEST)
        return [];
    const lines = whole.split(/\r?\n/).map((line) => line.trim());
    return [whole, ...(lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : [])];
}
function formsOf(secret) {
    const encoded = encodeUri(secret);
    const alone = Buffer.from(secret, 'utf8').toString('base64');
    const base64 = [alone, alone.replace(/=+$/, ''), ...[0, 1, 2].flatMap((offset) => base64Core(secret, offset))];
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encoded,
        encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        encoded.replaceAll('%20', '+'),
        ...base64,
        ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    ];
}
/** The characters of base64 that the secret alone decides when it stands `offset` bytes past a group of three. */
function base64Core(secret, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret, 'utf8')]);
    const core = bytes.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
    return core.length >= SHORTEST ? [core] : [];
}
/** `encodeURIComponent` throws on half a surrogate pair; a text that went through UTF-8 holds none. */
function encodeUri(text) {
    return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
}


/***/ }),

/***/ 10360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ trialLine),
/* harmony export */   i: () => (/* binding */ headerLine)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24758);

const LONGEST_REASON = 1_000;
/** The first line of a run file, without its line feed. Keys stand in one order, so that equal headers are equal texts. */
function headerLine(header) {
    const { suite, revision, fingerprint, prompts, steps, final, scorers, startedAt } = header;
    return JSON.stringify({
        evalgap: 'run',
        version: 1,
        suite,
        revision,
        fingerprint,
        prompts: Object.fromEntries(prompts),
        steps,
        final,
        scorers,
        startedAt,
    });
}
/** The line of one trial, without its line feed: secrets out first, then large values cut. */
function trialLine(trial, redactor) {
    const { case: id, digest, status, receipts, confidence, routed, tags, group, durationMs, usage, error } = trial;
    return JSON.stringify({
        case: id,
        digest,
        trial: trial.trial,
        status,
        steps: trial.steps.map((step) => stepFields(step, redactor)),
        ...(receipts.size === 0 ? {} : { receipts: Object.fromEntries(receipts) }),
        confidence,
        routed,
        ...(tags.length === 0 ? {} : { tags: tags.map(redactor.text) }),
        group: group === undefined ? undefined : redactor.text(group),
        durationMs,
        usage,
        error: error === undefined ? undefined : redactor.text(error),
    });
}
function stepFields({ name, score, expected, output, confidence, reason }, redactor) {
    const recorded = (value) => (value === undefined ? undefined : (0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutLarge */ .U6)(redactor.json(value)));
    return {
        name: redactor.text(name),
        score,
        expected: recorded(expected),
        output: recorded(output),
        confidence,
        reason: reason === undefined ? undefined : redactor.text(reason).slice(0, LONGEST_REASON),
    };
}


/***/ }),

/***/ 31964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ onExit)
/* harmony export */ });
/* unused harmony export withCleanup */
const PHASES = ['flush', 'stop', 'remove'];
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
const entries = new Set();
let ending;
/**
 * Has `run` called when this process ends by any path but SIGKILL: the end of the program, an uncaught error,
 * SIGINT (exit code 130), SIGTERM (143). Nothing is waited for on those paths, so `run` is synchronous.
 * The returned function takes the entry back once its work has been done in the ordinary way.
 */
function onExit(phase, run) {
    const entry = { phase, run };
    if (entries.size === 0)
        listen();
    entries.add(entry);
    return () => {
        if (entries.delete(entry) && entries.size === 0)
            unlisten();
    };
}
/** Runs `body`, then `run` exactly once: after the end, after an error, or when the process ends before either. */
async function withCleanup(phase, run, body) {
    const release = onExit(phase, run);
    try {
        return await body();
    }
    finally {
        release();
        run();
    }
}
function listen() {
    process.on('exit', runAll);
    for (const signal of Object.keys(SIGNALS))
        process.on(signal, endBySignal);
}
function unlisten() {
    process.off('exit', runAll);
    for (const signal of Object.keys(SIGNALS))
        process.off(signal, endBySignal);
}
/** Without our listener the next signal has its default effect: a second Ctrl-C ends the process at once. */
function endBySignal(signal) {
    ending = signal;
    for (const name of Object.keys(SIGNALS))
        process.off(name, endBySignal);
    process.exit(SIGNALS[signal]);
}
function runAll() {
    for (const phase of PHASES) {
        // Newest first: what was built on something else goes before it.
        for (const entry of [...entries].reverse()) {
            if (entry.phase !== phase)
                continue;
            entries.delete(entry);
            try {
                entry.run(ending);
            }
            catch {
                // The others still have to be put in order, and nobody is left to be told.
            }
        }
    }
}


/***/ }),

/***/ 96641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ startGroup),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _cleanup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31964);



const GRACE_MS = 1_000;
/** How long output may still come after the leader ended, when something outside the group holds its pipes. */
const DRAIN_MS = 500;
/**
 * Starts a command without a shell. A name without a slash is looked up on the child's PATH, one with a slash
 * from `cwd`. Whatever ends this process also ends the group.
 */
function startGroup(argv, options, handlers) {
    const [command = '', ...args] = argv;
    let child;
    try {
        child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { cwd: options.cwd, env: { ...options.env }, detached: true, stdio: 'pipe' });
    }
    catch (error) {
        return neverStarted({ kind: 'not-started', reason: startFailure(error, command, options.cwd) }, handlers);
    }
    const release = (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_2__/* .onExit */ .c)('stop', () => killGroup(child.pid, 'SIGKILL'));
    const ended = new Promise((resolve) => {
        let end;
        const settle = (how) => {
            if (end !== undefined)
                return;
            end = how;
            release();
            handlers.ended(how);
            resolve(how);
        };
        child.once('error', (error) => {
            if (child.pid === undefined) {
                settle({ kind: 'not-started', reason: startFailure(error, command, options.cwd) });
            }
        });
        child.once('exit', (code, signal) => {
            // The leader is gone: nobody is left to read what its own children would still answer.
            killGroup(child.pid, 'SIGKILL');
            const how = signal === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'signalled', signal: signal };
            const drain = setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
                settle(how);
            }, DRAIN_MS);
            child.once('close', () => {
                clearTimeout(drain);
                settle(how);
            });
        });
    });
    child.stdout.on('data', handlers.stdout);
    child.stderr.on('data', handlers.stderr);
    child.stdin.on('error', handlers.stdinClosed);
    return {
        write: (text) => void child.stdin.write(text),
        closeInput: () => void child.stdin.end(),
        async stop(graceMs = GRACE_MS) {
            killGroup(child.pid, 'SIGTERM');
            const last = setTimeout(() => killGroup(child.pid, 'SIGKILL'), graceMs);
            await ended;
            clearTimeout(last);
        },
        ended,
    };
}
const MAX_OUTPUT = 64 << 20;
const STDERR_KEPT = 64 << 10;
/** Runs a command to its end, its whole group included. Never rejects: every way to end is in the result. */
async function runCommand(argv, options) {
    const limit = options.maxOutput ?? MAX_OUTPUT;
    const stdout = [];
    let size = 0;
    let stderr = Buffer.alloc(0);
    let cutShort;
    const cut = (why) => {
        cutShort ??= why;
        void group.stop();
    };
    const group = startGroup(argv, options, {
        stdout(chunk) {
            if (cutShort !== undefined)
                return;
            size += chunk.length;
            if (size > limit)
                cut('too-much-output');
            else
                stdout.push(chunk);
        },
        stderr(chunk) {
            stderr = Buffer.concat([stderr, chunk]).subarray(-STDERR_KEPT);
        },
        stdinClosed() { },
        ended() { },
    });
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => cut('timed-out'), options.timeoutMs);
    if (options.input !== undefined)
        group.write(options.input);
    group.closeInput();
    const end = await group.ended;
    clearTimeout(timer);
    return {
        ...(cutShort === undefined ? end : { kind: cutShort }),
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: stderr.toString('utf8'),
    };
}
/** Sends a signal to every process of a group; nothing happens when it is gone. */
function killGroup(leader, signal) {
    if (leader === undefined)
        return;
    try {
        // Windows has no process groups: there the child alone is ended.
        process.kill(process.platform === 'win32' ? leader : -leader, signal);
    }
    catch {
        // Gone already, or not ours to signal any more.
    }
}
function neverStarted(end, handlers) {
    const ended = Promise.resolve(end);
    void ended.then(handlers.ended);
    return { write() { }, closeInput() { }, stop: async () => { }, ended };
}
/** In words: the operating system says "not found" of a command and of its folder alike. */
function startFailure(error, command, cwd) {
    const { code, message } = error;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd))
        return `the working directory ${cwd} does not exist`;
    if (code === 'ENOENT') {
        const where = command.includes('/') ? `from ${cwd}` : 'on PATH';
        return `${command} was not found ${where} (or the interpreter named in its first line was not)`;
    }
    if (code === 'EACCES')
        return `${command} is not executable`;
    return message;
}


/***/ })

};
