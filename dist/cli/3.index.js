export const id = 3;
export const ids = [3];
export const modules = {

/***/ 17916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ openAgent)
});

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/agent/environment.js
var agent_environment = __webpack_require__(96979);
// EXTERNAL MODULE: ./build/agent/home.js
var agent_home = __webpack_require__(50839);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/agent/failure.js
var agent_failure = __webpack_require__(28576);
// EXTERNAL MODULE: ./build/agent/health.js
var agent_health = __webpack_require__(24078);
// EXTERNAL MODULE: ./build/agent/line-reader.js
var line_reader = __webpack_require__(40388);
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
// EXTERNAL MODULE: ./build/agent/web.js
var web = __webpack_require__(5848);
;// CONCATENATED MODULE: ./build/agent/http.js









const ATTEMPTS = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
const REDIRECTS = 3;
/** An agent behind a URL. 429 and 503 are tried again as the server asks; every other refusal ends the trial. */
function openHttpAgent(options) {
    const health = (0,agent_health/* healthOf */.W)('the agent', options.concurrency);
    const shown = (0,web/* withoutSecrets */.cT)(options.url);
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
            return { status: result.status, error: (0,agent_failure/* failureText */.kY)(words, '', options.redact), durationMs };
        }
        const reply = parseReply(result.reply);
        if (reply.kind === 'error')
            return { status: 'errored', error: (0,agent_failure/* failureText */.kY)(`the agent ${reply.message}`, '', options.redact), durationMs };
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
        if (timedOut || RUNTIME_TIMEOUTS.has((0,web/* reasonOf */.A3)(error))) {
            const waited = timedOut ? timeoutMs : RUNTIME_TIMEOUT_MS;
            return { kind: 'failed', status: 'timed-out', reason: `did not answer within ${(0,agent_failure/* seconds */.YA)(waited)}` };
        }
        return errored(`cannot be reached (${(0,web/* reasonOf */.A3)(error)}); start it before the run, or correct \`agent.http\``);
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
        return errored(`redirects to ${(0,web/* withoutSecrets */.cT)(location)}, which is not followed; give \`agent.http\` the final address`);
    }
    const text = await (0,web/* boundedText */.LD)(response, line_reader/* MAX_LINE_BYTES */.O);
    if (text === undefined)
        return errored(`answered with more than ${line_reader/* MAX_LINE_BYTES */.O >> 20} MB`);
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

// EXTERNAL MODULE: ./build/system/process.js
var process = __webpack_require__(96641);
// EXTERNAL MODULE: ./build/agent/line-process.js
var line_process = __webpack_require__(78026);
// EXTERNAL MODULE: ./build/agent/log-tail.js
var log_tail = __webpack_require__(55955);
;// CONCATENATED MODULE: ./build/agent/per-case.js










/** An agent that is started for every trial: the request on its input, the reply as its last JSON line, exit code 0. */
function openPerCaseAgent(options) {
    const health = (0,agent_health/* healthOf */.W)('the agent', options.concurrency);
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
                const error = (0,agent_failure/* cannotStart */.m3)(options.command, options.cwd, 'agent.command', result.reason);
                health.failed(error, true);
                return { status: 'not-run', error };
            }
            if (result.kind === 'failed') {
                health.failed(result.reason.split('\n', 1)[0] ?? result.reason);
                return { status: result.status, error: (0,agent_failure/* failureText */.kY)(result.reason, result.log, options.redact), durationMs };
            }
            const reply = parseReply(result.reply);
            if (reply.kind === 'error') {
                return {
                    status: 'errored',
                    error: (0,agent_failure/* failureText */.kY)(`the agent ${reply.message}`, result.log, options.redact),
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
    const log = (0,log_tail/* logTail */.R)();
    let reply;
    let failure;
    const fail = (status, what) => {
        failure ??= { status, reason: `the agent ${what}` };
        void group.stop();
    };
    const reader = (0,line_reader/* lineReader */.g)({
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
        fault: (kind) => fail('errored', line_process/* LINE_FAULTS */.b[kind]),
    });
    const group = (0,process/* startGroup */.O)(command, { cwd, env }, {
        stdout: (chunk) => reader.read(chunk),
        stderr: (chunk) => log.add(chunk),
        // An agent need not read what it was asked; whether it answered decides.
        stdinClosed() { },
        ended: () => reader.end(),
    });
    running.add(group);
    const timer = setTimeout(() => fail('timed-out', `did not answer within ${(0,agent_failure/* seconds */.YA)(timeoutMs)}`), timeoutMs);
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
        return failed((0,agent_failure/* endInWords */.up)(end));
    if (reply === undefined)
        return failed('ended without a reply: no line of its output starts with {');
    const { id: answered } = reply;
    return answered === undefined || answered === id ? undefined : failed('answered a request it was not asked');
}

// EXTERNAL MODULE: ./build/agent/line-pool.js
var line_pool = __webpack_require__(37749);
;// CONCATENATED MODULE: ./build/agent/persistent.js


/** An agent that stays: up to `concurrency` processes, each reading requests line by line until its input ends. */
function openPersistentAgent(options) {
    const pool = (0,line_pool/* openLinePool */.d)({ ...options, name: 'the agent', configKey: 'agent.command', parse: parseReply });
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


/***/ }),

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/** At most so many bytes of an answer, as text; `undefined` where there are more. */
async function boundedText(response, mostBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > mostBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** The runtime's own message may quote the whole address, with what it holds of secrets. */
function reasonOf(error) {
    const { name, cause } = error;
    return cause?.code ?? name;
}
/** An address as it may be printed: a user, a password or a query may hold a key. */
function withoutSecrets(address) {
    return address.replace(/^([a-z][a-z+.-]*:\/\/)[^/?#]*@/i, '$1').replace(/[?#].*$/s, '');
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

/***/ 59123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ reportProgress)
});

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


/***/ }),

/***/ 45911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O4: () => (/* binding */ formerFingerprint),
  rR: () => (/* binding */ headerOf),
  pS: () => (/* binding */ requireVariables),
  og: () => (/* binding */ runSuite)
});

// EXTERNAL MODULE: ./build/agent/environment.js
var environment = __webpack_require__(96979);
// EXTERNAL MODULE: ./build/agent/open-agent.js + 4 modules
var open_agent = __webpack_require__(17916);
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

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
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

// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
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

// EXTERNAL MODULE: ./build/run/rate.js
var run_rate = __webpack_require__(14846);
// EXTERNAL MODULE: ./build/run/run-trials.js + 2 modules
var run_trials = __webpack_require__(70504);
// EXTERNAL MODULE: ./build/system/append-file.js + 1 modules
var append_file = __webpack_require__(18687);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

// EXTERNAL MODULE: ./build/measure/progress.js + 1 modules
var measure_progress = __webpack_require__(59123);
// EXTERNAL MODULE: ./build/agent/home.js
var agent_home = __webpack_require__(50839);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/agent/line-pool.js
var line_pool = __webpack_require__(37749);
;// CONCATENATED MODULE: ./build/run/custom-scorer.js


const replySchema = schemas/* object */.Ikc({
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
    const pool = (0,line_pool/* openLinePool */.d)({ ...options, name, configKey: `steps.${step}.command`, parse: parseScore });
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
    const parsed = replySchema.safeParse(reply);
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
// EXTERNAL MODULE: ./build/run/redact-texts.js
var redact_texts = __webpack_require__(59004);
;// CONCATENATED MODULE: ./build/run/redact-command.js


/** The suite's own redaction of trials: a command that gets every text of one at once. */
function openRedactCommand(options) {
    const command = (0,redact_texts/* openRedactTexts */.M)(options);
    return {
        async redact(trial) {
            const texts = [];
            mapTrial(trial, (text) => {
                texts.push(text);
                return text;
            });
            if (texts.length === 0)
                return trial;
            const outcome = await command.redact(texts);
            const replaced = outcome.kind === 'redacted' ? outcome.texts : [];
            let next = 0;
            return mapTrial(trial, () => {
                const text = replaced[next] ?? redact_texts/* WITHHELD */.i;
                next += 1;
                return text;
            });
        },
        stop: command.stop,
    };
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
    const env = (0,environment/* childEnvironment */.Qc)(context.environment, { allowed: context.allowed, home: home.path });
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
        const progress = (0,measure_progress/* reportProgress */.w)(world, suite.name, (cases.digests.size + former.size) * trials * sides.length);
        opened.push({ close: progress.end });
        await (0,run_trials/* runTrials */.F)({
            items: (0,work_items/* workItems */.K)(cases, (0,case_set/* caseReader */.iz)(suite), former),
            lanes,
            steps: suite.steps,
            scorers: scoring.scorers,
            trials,
            concurrency,
            ...(rate === undefined ? {} : { rate: (0,run_rate/* makeRateLimiter */.X)(rate, { now: world.monotonic, sleep: clock/* sleep */.yy }) }),
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
    const agent = (0,open_agent/* openAgent */.Q)(side.agent, {
        cwd: side.checkout.directory,
        env: world.environment,
        redact: run.redactor.text,
    });
    keep({ close: () => agent.stop() });
    const open = async (file, cases, fresh) => {
        const header = await headerOf(run, side, cases);
        const journal = await openJournal((0,append_file/* openAppendFile */.V)(file), header, { fresh, redactor: run.redactor });
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
function requireVariables({ world, suite, loaded, sides, }) {
    const names = new Set(sides.flatMap(({ agent }) => (0,environment/* missingVariables */.uM)(agent.env, world.environment)));
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

/***/ 14846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ makeRateLimiter)
/* harmony export */ });
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

/***/ 70504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runTrials)
});

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

/***/ 80422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ builtInScorer),
  z: () => (/* binding */ makeScorer)
});

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/scorers/contains.js
var contains = __webpack_require__(93265);
// EXTERNAL MODULE: ./build/scorers/same.js
var same = __webpack_require__(37394);
;// CONCATENATED MODULE: ./build/scorers/equals.js

/**
 * Right when the output is the expected JSON; several outputs are compared as a list. Expectation and output stand
 * beside each other wherever they are shown: a reason would only repeat them.
 */
function equals(expected, outputs) {
    const [only] = outputs;
    return { score: (0,same/* same */.FB)(expected, outputs.length === 1 ? only : outputs) ? 1 : 0 };
}

// EXTERNAL MODULE: ./build/scorers/expectation.js
var expectation = __webpack_require__(77316);
// EXTERNAL MODULE: ./build/scorers/fields.js
var fields = __webpack_require__(40017);
// EXTERNAL MODULE: ./build/scorers/number.js
var number = __webpack_require__(10633);
// EXTERNAL MODULE: ./build/scorers/regex.js
var regex = __webpack_require__(70937);
// EXTERNAL MODULE: ./build/scorers/tool-call.js
var tool_call = __webpack_require__(12451);
;// CONCATENATED MODULE: ./build/scorers/scorers.js








/**
 * The scorer of a step; `custom` is the one that asks the step's own command, where it has one. A step the agent did
 * not take is wrong whatever the scorer; an expectation the scorer has no use for gives no score.
 */
function makeScorer(step, custom = noCommand) {
    return builtInScorer(step) ?? ((expected, outputs) => (outputs.length === 0 ? MISSING : custom(expected, outputs)));
}
/** The same for a step that is scored here, which takes no waiting; `undefined` where a command of its own scores it. */
function builtInScorer({ scorer }) {
    const score = scorerOf(scorer);
    if (score === undefined)
        return undefined;
    return (expected, outputs) => {
        if (outputs.length === 0)
            return MISSING;
        const fault = (0,expectation/* expectationFault */.B)(scorer, expected);
        if (fault !== undefined)
            return { score: null, reason: `${fault.message} (expected ${fault.expected})` };
        return score(expected, outputs);
    };
}
const MISSING = { score: 0, reason: 'step missing' };
function noCommand() {
    return { score: null, reason: 'no command to score with was started' };
}
function scorerOf(scorer) {
    switch (scorer.kind) {
        case 'equals':
            return equals;
        case 'fields':
            return fields/* fields */.O;
        case 'tool-call':
            return (expected, outputs) => (0,tool_call/* toolCall */.L)(expected, outputs, scorer);
        case 'contains':
            return contains/* contains */.g;
        case 'regex':
            return regex/* regex */.y;
        case 'number':
            return number/* number */.a;
        case 'custom':
            return undefined;
        default:
            return (0,json/* assertNever */.xb)(scorer);
    }
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

/***/ 84060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/* unused harmony export ranked */
/** Holm's step-down adjusted p-values (Holm 1979), in the order given. */
function holm(p) {
    const adjusted = new Array(p.length).fill(1);
    let largest = 0;
    for (const [rank, { value, index }] of ranked(p).entries()) {
        largest = Math.max(largest, Math.min(1, value * (p.length - rank)));
        adjusted[index] = largest;
    }
    return adjusted;
}
/** From the smallest value up, each with the place it had. */
function ranked(values) {
    return values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value);
}


/***/ }),

/***/ 32317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ signFlip),
  S: () => (/* binding */ signFlipOfSizes)
});

// EXTERNAL MODULE: ./build/stats/common-denominator.js
var common_denominator = __webpack_require__(58718);
;// CONCATENATED MODULE: ./build/stats/symmetric-binomial.js
/**
 * Chances of 0 … n heads in n tosses of a fair coin. Built outwards from the middle, so that nothing overflows at any n;
 * exact while the counts of ways fit a double (n ≤ 50 or so), and 0 where a chance is below about 1e-308.
 */
function symmetricBinomial(n) {
    const chances = new Float64Array(n + 1);
    const middle = Math.floor(n / 2);
    let chance = middleChance(n);
    for (let heads = middle; heads >= 0; heads -= 1) {
        chances[heads] = chance;
        chances[n - heads] = chance;
        chance = (chance * heads) / (n - heads + 1);
    }
    return chances;
}
/** C(n, ⌊n/2⌋) / 2ⁿ */
function middleChance(n) {
    let chance = 1;
    for (let even = 2; even <= n; even += 2)
        chance = (chance * (even - 1)) / even;
    return n % 2 === 0 ? chance : (chance * n) / (n + 1);
}

;// CONCATENATED MODULE: ./build/stats/sign-flip.js


/**
 * Paired sign-flip (randomisation) test. Under the null hypothesis each difference might as well have had the other
 * sign; p is the chance that the sum T* of randomly signed differences is at least as far from 0 as the observed T.
 * No sampling: the distribution of T* is computed. Both p are 1 when nothing differs.
 *
 * @param differences whole numbers, one per independent pair: shares times their common denominator
 */
function signFlip(differences) {
    const whole = inUnits(differences);
    const step = coarserStep(sizeCounts(whole));
    const summed = step > 1 ? whole.map((difference) => roundedEvenly(difference / step)) : whole;
    return signFlipOfSizes(sizeCounts(summed), summed.reduce((sum, difference) => sum + difference, 0));
}
/** The same test for the counts of each size, at best without a common divisor, and the observed sum alone. */
function signFlipOfSizes(counts, sum) {
    const sizes = [...counts].sort(byCount);
    const observed = Math.abs(sum);
    const all = sizes.reduce((total, { size, count }) => total + size * count, 0);
    // T* is `all` less twice the sizes that turned negative, so |T*| ≥ observed is a tail of those on either side.
    const { atMost, equal } = lowerTail(sizes, (all - observed) / 2);
    if (observed === 0)
        return { exact: 1, mid: all === 0 ? 1 : 1 - equal / 2 };
    return { exact: Math.min(1, 2 * atMost), mid: 2 * atMost - equal };
}
/** Divided by what all have in common. */
function inUnits(differences) {
    const unit = differences.reduce((common, difference) => (0,common_denominator/* greatestCommonDivisor */.T_)(common, Math.abs(difference)), 0);
    return unit > 1 ? differences.map((difference) => difference / unit) : differences;
}
function sizeCounts(differences) {
    const counts = new Map();
    for (const difference of differences) {
        if (difference !== 0)
            counts.set(Math.abs(difference), (counts.get(Math.abs(difference)) ?? 0) + 1);
    }
    return [...counts].map(([size, count]) => ({ size, count })).sort(byCount);
}
/** Chances that the negative sizes add up to at most, and to exactly, `reach`. */
function lowerTail(sizes, reach) {
    const last = sizes.at(-1) ?? { size: 1, count: 0 };
    let window = { start: 0, chances: Float64Array.of(1) };
    for (const next of sizes.slice(0, -1))
        window = convolve(window, next, reach);
    const chances = symmetricBinomial(last.count);
    const cumulative = runningSum(chances);
    let atMost = 0;
    let equal = 0;
    for (const [index, chance] of window.chances.entries()) {
        const rest = reach - window.start - index;
        const heads = Math.floor(rest / last.size);
        atMost += chance * (cumulative[Math.min(heads, last.count)] ?? 0);
        if (rest === heads * last.size)
            equal += chance * (chances[heads] ?? 0);
    }
    return { atMost, equal };
}
/** Adds `count` coins worth `size` each; what lies above `reach` never comes back and is left out. */
function convolve(window, { size, count }, reach) {
    const { start, chances } = window;
    const most = Math.min(count, Math.floor((reach - start) / size));
    const coins = trimmed({ start: 0, chances: symmetricBinomial(count).subarray(0, most + 1) });
    const first = start + coins.start * size;
    const length = Math.min(reach - first, chances.length - 1 + (coins.chances.length - 1) * size) + 1;
    const sums = new Float64Array(length);
    for (let heads = 0; heads < coins.chances.length; heads += 1) {
        const offset = heads * size;
        const weight = coins.chances[heads] ?? 0;
        const end = Math.min(chances.length, length - offset);
        for (let index = 0; index < end; index += 1) {
            sums[index + offset] = (sums[index + offset] ?? 0) + weight * (chances[index] ?? 0);
        }
    }
    return trimmed({ start: first, chances: sums });
}
/** Chances this much smaller than the largest, 16 standard deviations out, change no digit of a p above 1e-40. */
const NEGLIGIBLE = 1e-60;
function trimmed({ start, chances }) {
    let largest = 0;
    for (const chance of chances)
        if (chance > largest)
            largest = chance;
    const least = NEGLIGIBLE * largest;
    let first = 0;
    let end = chances.length;
    while (first < end - 1 && (chances[first] ?? 0) <= least)
        first += 1;
    while (end > first + 1 && (chances[end - 1] ?? 0) <= least)
        end -= 1;
    return { start: start + first, chances: chances.subarray(first, end) };
}
function runningSum(chances) {
    let sum = 0;
    return chances.map((chance) => {
        sum += chance;
        return sum;
    });
}
/** The most frequent size comes last, where it costs least. */
function byCount(one, other) {
    return one.count - other.count || one.size - other.size;
}
/** Additions the distribution may cost, about half a second's. */
const MOST_WORK = 2 ** 29;
/** Sizes up to this may be rounded to whole numbers: p moves by less than 1e-3, and by less than 1e-4 near 5 %. */
const FINE_ENOUGH = 1024;
/** What to divide the differences by when their distribution has too many points: with denominators in the thousands. */
function coarserStep(sizes) {
    const deviation = Math.sqrt(sizes.reduce((sum, { size, count }) => sum + size * size * count, 0));
    const terms = sizes.slice(0, -1).reduce((sum, { count }) => sum + Math.min(count + 1, 17 * Math.sqrt(count)), 0);
    const largest = sizes.reduce((most, { size }) => Math.max(most, size), 0);
    return Math.min((17 * deviation * terms) / MOST_WORK, largest / FINE_ENOUGH);
}
function roundedEvenly(value) {
    return Math.sign(value) * Math.round(Math.abs(value));
}


/***/ }),

/***/ 18687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ openAppendFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
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
            const release = (0,cleanup/* onExit */.cf)('remove', drop);
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
const LINE_FEED = 0x0a;
async function* linesOf(path) {
    let rest = Buffer.alloc(0);
    let end = 0;
    for await (const chunk of chunksOf(path)) {
        rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let feed = rest.indexOf(LINE_FEED); feed !== -1; feed = rest.indexOf(LINE_FEED, start)) {
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


/***/ }),

/***/ 21582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ isPlainOrAbsent),
/* harmony export */   Ys: () => (/* binding */ differingFiles),
/* harmony export */   bx: () => (/* binding */ linkFolder),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Whether something stands at a path, be it a file, a folder or a link. */
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined)) !== undefined;
}
/** Whether a folder may be made or used here without following a link. */
async function isPlainOrAbsent(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    return stat === undefined || stat.isDirectory();
}
/** Makes `path` a link to the folder `target`. */
async function linkFolder(target, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(target, path, 'junction');
}
/** Names of those files that are not byte for byte the same in two folders, absent on one side included. */
async function differingFiles(names, one, other) {
    const pairs = await Promise.all(names.map(async (name) => [name, await bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, name)), await bytesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(other, name))]));
    return pairs.filter(([, a, b]) => a !== b).map(([name]) => name);
}
async function bytesOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'latin1').catch(() => undefined);
}


/***/ })

};
