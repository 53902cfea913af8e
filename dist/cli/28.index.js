export const id = 28;
export const ids = [28];
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

/***/ 28576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   m3: () => (/* binding */ cannotStart),
/* harmony export */   up: () => (/* binding */ endInWords)
/* harmony export */ });
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11113);

const LONGEST = 500;
/**
 * The text of a failed trial. Its first line is the reason alone, the same for equal faults so that they can be
 * counted; details and the end of the log follow.
 */
function failureText(reason, log, redact) {
    const shown = (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_values_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(redact(reason), LONGEST));
    return log === '' ? shown : `${shown}\nits last lines:\n${log}`;
}
function seconds(milliseconds) {
    return `${Number((milliseconds / 1_000).toFixed(1))} s`;
}
/** Why a command cannot be used at all: names what was tried, from where, and the config key to mend. */
function cannotStart(command, cwd, configKey, reason) {
    return `cannot start \`${command.join(' ')}\` in ${cwd}: ${reason}. Check \`${configKey}\` in the config`;
}
/** How a process ended that should not have. */
function endInWords(end) {
    return end.kind === 'exited' ? `ended with exit code ${end.code}` : `was ended by ${end.signal}`;
}


/***/ }),

/***/ 24078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ healthOf)
/* harmony export */ });
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
    const release = (0,_system_cleanup_js__WEBPACK_IMPORTED_MODULE_3__/* .onExit */ .cf)('remove', drop);
    return {
        path,
        remove() {
            release();
            drop();
        },
    };
}


/***/ }),

/***/ 37749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openLinePool)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37218);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28576);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24078);
/* harmony import */ var _line_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78026);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25452);






function openLinePool(options) {
    const { command, cwd, env, name, configKey, concurrency, timeoutMs, redact } = options;
    const health = (0,_health_js__WEBPACK_IMPORTED_MODULE_2__/* .healthOf */ .W)(name, concurrency);
    const capabilities = new Set();
    const workers = new Set();
    const idle = [];
    const waiting = [];
    const leaving = new Set();
    // Ids that cannot be guessed: what a process prints before it was asked never passes for an answer.
    const prefix = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex');
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
        const process = (0,_line_process_js__WEBPACK_IMPORTED_MODULE_1__/* .startLineProcess */ .y)(command, { cwd, env }, {
            messages: (lines) => hear(worker, lines),
            fault: (fault) => onFault(worker, fault),
        });
        const worker = { process, pending: undefined, lastAnswered: undefined };
        workers.add(worker);
        return worker;
    }
    function give(worker, pending) {
        worker.pending = pending;
        pending.startedAt = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .monotonic */ .x1)();
        pending.timer = setTimeout(() => fail(worker, 'timed-out', `${name} did not answer within ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .seconds */ .YA)(timeoutMs)}`), timeoutMs);
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
            const object = (0,_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .parseObject */ .lj)(line);
            if (typeof object === 'string')
                return { fault: (0,_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .lineFault */ .fD)(object, line) };
            const able = (0,_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .capabilitiesOf */ .SF)(object);
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
        const durationMs = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .monotonic */ .x1)() - pending.startedAt;
        if (answer.kind === 'answer') {
            health.completed();
            pending.resolve({ status: 'completed', reply: answer.value, durationMs });
        }
        else {
            const error = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureText */ .kY)(`${name} ${answer.message}`, worker.process.logTail(redact), redact);
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
            fail(worker, 'not-run', (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotStart */ .m3)(command, cwd, configKey, fault.message), true);
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
        const durationMs = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .monotonic */ .x1)() - pending.startedAt;
        if (status === 'not-run')
            pending.resolve({ status, error: reason });
        // Only once the process is gone has everything it said been read.
        else
            void gone.then(() => pending.resolve({ status, error: (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureText */ .kY)(reason, worker.process.logTail(redact), redact), durationMs }));
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


/***/ }),

/***/ 78026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LINE_FAULTS),
/* harmony export */   y: () => (/* binding */ startLineProcess)
/* harmony export */ });
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96641);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28576);
/* harmony import */ var _line_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40388);
/* harmony import */ var _log_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55955);




/** A broken pipe and the end that caused it are told apart by waiting a little for the end. */
const PIPE_GRACE_MS = 100;
const LEAVE_GRACE_MS = 300;
function startLineProcess(command, options, handlers) {
    const log = (0,_log_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .logTail */ .R)();
    let over = false;
    const fault = (kind, message, clean = false) => {
        if (over)
            return;
        over = true;
        handlers.fault({ kind, message, clean });
    };
    const reader = (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .lineReader */ .g)({
        messages(lines) {
            if (!over)
                handlers.messages(lines);
        },
        log: (line) => log.add(line),
        fault: (kind) => fault('broken', LINE_FAULTS[kind]),
    });
    const group = (0,_system_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .O)(command, options, {
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
                fault('ended', (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .endInWords */ .up)(end), end.kind === 'exited' && end.code === 0);
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
    'line-too-long': `printed a line of more than ${_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LINE_BYTES */ .O >> 20} MB`,
    'not-utf-8': 'printed a line that is not UTF-8',
};


/***/ }),

/***/ 40388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   g: () => (/* binding */ lineReader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

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
        else if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(line))
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


/***/ }),

/***/ 55955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ logTail)
/* harmony export */ });
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11113);

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
            return (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(shown.slice(-SHOWN_CHARACTERS));
        },
    };
}


/***/ }),

/***/ 59004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openRedactTexts),
/* harmony export */   i: () => (/* binding */ WITHHELD)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _agent_line_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37749);


/** Stands in the place of every text that the command was asked for in vain. */
const WITHHELD = '[withheld: the redact command failed]';
const textsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ texts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
/** The suite's `redact` command: it gets `{"id","texts":[…]}` and answers with as many texts in the same order. */
function openRedactTexts(options) {
    const pool = (0,_agent_line_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .openLinePool */ .d)({ ...options, name: 'the redact command', configKey: 'redact', parse: parseTexts });
    return {
        async redact(texts) {
            const outcome = await pool.ask((id) => JSON.stringify({ id, texts }));
            if (outcome.status !== 'completed')
                return { kind: 'failed', reason: outcome.error };
            const { reply } = outcome;
            if (reply.length === texts.length)
                return { kind: 'redacted', texts: reply };
            return {
                kind: 'failed',
                reason: `the redact command was given ${texts.length} texts and answered with ${reply.length}`,
            };
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


/***/ }),

/***/ 31964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ onFirstInterrupt),
/* harmony export */   cf: () => (/* binding */ onExit)
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
let atInterrupt;
/**
 * Has the first SIGINT call `run` instead of ending this process, for work of which a part is worth having; the next
 * one ends it. The returned function takes that back.
 */
function onFirstInterrupt(run) {
    atInterrupt = run;
    const release = onExit('flush', () => { });
    return () => {
        atInterrupt = undefined;
        release();
    };
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
    if (signal === 'SIGINT' && atInterrupt !== undefined) {
        const run = atInterrupt;
        atInterrupt = undefined;
        run();
        return;
    }
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
    const release = (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_2__/* .onExit */ .cf)('stop', () => killGroup(child.pid, 'SIGKILL'));
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
