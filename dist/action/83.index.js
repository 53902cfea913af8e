export const id = 83;
export const ids = [83];
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

/***/ 71337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareRuns)
});

// EXTERNAL MODULE: ./build/compare/change.js + 3 modules
var compare_change = __webpack_require__(88982);
// EXTERNAL MODULE: ./build/compare/first-deviation.js
var first_deviation = __webpack_require__(55352);
;// CONCATENATED MODULE: ./build/compare/moved.js
/** One row per case and step whose share of correct trials fell or rose; by case, then in the order of the steps. */
function movedCases(pairs, steps) {
    return pairs.flatMap((pair) => steps.flatMap((step) => movedAt(pair, step)));
}
function movedAt({ id, base, head }, step) {
    const before = base.steps.get(step);
    const after = head.steps.get(step);
    if (before === undefined || after === undefined || before.scored === 0 || after.scored === 0)
        return [];
    const rise = after.correct * before.scored - before.correct * after.scored;
    if (rise === 0)
        return [];
    return [{ case: id, step, ...(rise < 0 ? BROKE : FIXED) }];
}
const BROKE = { from: 'correct', to: 'wrong' };
const FIXED = { from: 'wrong', to: 'correct' };

// EXTERNAL MODULE: ./build/compare/pair.js
var pair = __webpack_require__(74414);
// EXTERNAL MODULE: ./build/stats/paired-sample.js
var paired_sample = __webpack_require__(63122);
;// CONCATENATED MODULE: ./build/compare/reached.js

/**
 * Accuracy among the cases in which everything before the step was right on both sides, at least in one trial, as the
 * mean over those trials. A selected and easier set of cases: shown with its size, never tested.
 */
function reachedAccuracy(pairs, step) {
    const reached = pairs.flatMap(({ base, head }) => {
        const before = base.steps.get(step);
        const after = head.steps.get(step);
        if (before === undefined || after === undefined || before.reached === 0 || after.reached === 0)
            return [];
        return [
            {
                base: before.reachedCorrect,
                baseTrials: before.reached,
                head: after.reachedCorrect,
                headTrials: after.reached,
            },
        ];
    });
    if (reached.length === 0)
        return { paired: 0, base: null, head: null, delta: null };
    const { base, head, delta } = (0,paired_sample/* pairedSample */.E)(reached);
    return { paired: reached.length, base: base.mean, head: head.mean, delta };
}

;// CONCATENATED MODULE: ./build/compare/routed.js
/**
 * Shares of cases handed to a human, over pairs measured on both sides; with several trials the mean of the cases'
 * shares. An agent may mention only what it routes, so silence means "not routed" as soon as anything else is said;
 * where no trial of either side says anything, both are null.
 */
function routedRates(measured) {
    const known = measured.some(({ base, head }) => base.routed !== null || head.routed !== null);
    if (!known)
        return { base: null, head: null };
    const rate = (side) => measured.reduce((sum, pair) => sum + (pair[side].routed ?? 0) / pair[side].counted, 0) / measured.length;
    return { base: rate('base'), head: rate('head') };
}

// EXTERNAL MODULE: ./build/stats/holm.js
var holm = __webpack_require__(84060);
// EXTERNAL MODULE: ./build/compare/counts.js
var counts = __webpack_require__(67610);
;// CONCATENATED MODULE: ./build/compare/slices.js



/** Below this a tag says more of its cases than of the change. */
const FEWEST_PAIRS = 20;
/** The final step's change within the cases of each tag, the tags one Holm family; the largest drop first. */
function sliceByTag(pairs, final) {
    const measured = [...byTag(pairs)].flatMap(([tag, tagged]) => {
        if (tagged.length < FEWEST_PAIRS)
            return [];
        const change = (0,compare_change/* changeOf */.C2)((0,counts/* measuredCounts */.xQ)(tagged, final));
        return change === null || change.sample.cases < FEWEST_PAIRS ? [] : [{ tag, change }];
    });
    const adjusted = (0,holm/* holm */.f)(measured.map(({ change }) => change.p));
    return measured
        .map(({ tag, change }, index) => sliceOf(tag, change, adjusted[index] ?? 1))
        .sort((one, other) => one.delta - other.delta || one.p - other.p || (one.tag < other.tag ? -1 : 1));
}
function byTag(pairs) {
    const tagged = new Map();
    for (const pair of pairs) {
        for (const tag of pair.tags) {
            const known = tagged.get(tag);
            if (known === undefined)
                tagged.set(tag, [pair]);
            else
                known.push(pair);
        }
    }
    return tagged;
}
function sliceOf(tag, { sample, delta, interval, p }, pAdjusted) {
    return {
        tag,
        paired: sample.cases,
        base: sample.base.mean,
        head: sample.head.mean,
        delta,
        interval,
        p,
        pAdjusted,
    };
}

;// CONCATENATED MODULE: ./build/compare/step-order.js
/**
 * Every step of either run in display order: head's, with each step that the base alone lists after the one it
 * follows there, and at the end those that only trials name.
 */
function stepsOf(base, head) {
    const steps = [...new Set(head.steps)];
    let place = 0;
    for (const step of base.steps) {
        const index = steps.indexOf(step);
        if (index === -1)
            steps.splice(place, 0, step);
        place = (index === -1 ? place : index) + 1;
    }
    const withFinal = steps.includes(head.final) ? steps : [...steps, head.final];
    const listed = new Set(withFinal);
    const unlisted = [...stepsInTrials([base, head])].filter((step) => !listed.has(step)).sort();
    return [...withFinal, ...unlisted];
}
function stepsInTrials(runs) {
    const names = new Set();
    for (const { cases } of runs) {
        for (const { steps } of cases.values())
            for (const step of steps.keys())
                names.add(step);
    }
    return names;
}

// EXTERNAL MODULE: ./build/compare/steps.js + 1 modules
var compare_steps = __webpack_require__(93608);
// EXTERNAL MODULE: ./build/compare/verdict.js
var verdict = __webpack_require__(51509);
;// CONCATENATED MODULE: ./build/compare/compare-runs.js










/** Everything base and head of one suite show side by side; the same whatever the order of lines in either run. */
function compareRuns(base, head, { margin }) {
    const { pairs, counts } = (0,pair/* pairCases */.Q)(base, head);
    const revisions = { base: { revision: base.revision }, head: { revision: head.revision } };
    const reason = whyNotComparable(base, head);
    if (reason !== null)
        return notComparable(head.suite, revisions, reason, counts);
    const names = stepsOf(base, head);
    const measured = (0,pair/* measuredOnBothSides */.R)(pairs);
    const deviationMoved = (0,first_deviation/* deviationsMoved */.U7)(measured, names);
    const compared = (0,compare_steps/* compareSteps */.b)(pairs, names, head.final, margin);
    const steps = names.map((step, index) => ({
        step,
        final: step === head.final,
        ...(compared[index] ?? compare_change/* NOT_MEASURED */.pJ),
        reached: reachedAccuracy(pairs, step),
        firstDeviation: (0,first_deviation/* firstDeviations */.TX)(deviationMoved, step),
    }));
    const completed = (0,compare_steps/* compareCompleted */.R)(pairs, margin);
    const final = steps.find((step) => step.final) ?? compare_change/* NOT_MEASURED */.pJ;
    return {
        version: 1,
        suite: head.suite,
        verdict: (0,verdict/* suiteVerdict */._2)(final.verdict, [...steps, completed].map(({ verdict }) => verdict)),
        ...revisions,
        comparable: true,
        cases: counts,
        steps,
        completed,
        routed: routedRates(measured),
        slices: sliceByTag(pairs, head.final),
        passedOverDeviation: (0,first_deviation/* passedOverDeviation */.As)(measured),
        moved: movedCases(pairs, names),
        deviationMoved,
    };
}
/** Scores mean the same only in one suite under the same scorers, and "the suite" only at the same final step. */
function whyNotComparable(base, head) {
    const reasons = [];
    if (base.suite !== head.suite) {
        reasons.push(`the suites differ (base \`${base.suite}\`, head \`${head.suite}\`)`);
    }
    if (base.scorers !== head.scorers) {
        reasons.push(`the scorers differ (base ${base.scorers}, head ${head.scorers})`);
    }
    if (base.final !== head.final) {
        reasons.push(`the final step differs (base \`${base.final}\`, head \`${head.final}\`)`);
    }
    return reasons.length === 0 ? null : reasons.join(', and ');
}
function notComparable(suite, revisions, reason, cases) {
    return {
        version: 1,
        suite,
        verdict: 'not-measured',
        ...revisions,
        comparable: { reason },
        cases,
        steps: [],
        completed: compare_change/* NOT_MEASURED */.pJ,
        routed: { base: null, head: null },
        slices: [],
        passedOverDeviation: { base: 0, head: 0 },
        moved: [],
        deviationMoved: [],
    };
}


/***/ }),

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

/***/ 23368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ mostlyRight),
/* harmony export */   AQ: () => (/* binding */ mostlyWrong),
/* harmony export */   Q$: () => (/* binding */ changedCases),
/* harmony export */   dH: () => (/* binding */ letThrough),
/* harmony export */   ly: () => (/* binding */ sameInput),
/* harmony export */   ru: () => (/* binding */ sameExpectation)
/* harmony export */ });
/* harmony import */ var _run_settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38135);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57545);


/** Each case that was changed, with the outcomes of both agents. */
function changedCases(versions, runs) {
    const { former, now, asked } = versions;
    const stood = [...former.values()]
        .filter(({ digest }) => !asked.has(digest))
        .map((before) => formerChange(before, versions, runs));
    const reviewed = [...now.values()]
        .filter(({ id, draft }) => !former.has(id) && !draft)
        .map((found) => {
        const { baseAgentHeadCases: base, headAgentHeadCases: head } = runs;
        return { kind: 'reviewed', id: found.id, now: found, asItStood: agentsAt(found, base, head) };
    });
    return [...stood, ...reviewed].sort((one, other) => (one.id < other.id ? -1 : 1));
}
function formerChange(before, { now, placeOf }, runs) {
    const { id } = before;
    const asItStood = agentsAt(before, runs.baseAgentBaseCases, runs.headAgentBaseCases);
    const found = now.get(id);
    if (found === undefined)
        return { kind: 'removed', id, before, location: placeOf(before), asItStood };
    if (found.draft)
        return { kind: 'drafted', id, before, now: found, asItStood };
    const asItIs = agentsAt(found, runs.baseAgentHeadCases, runs.headAgentHeadCases);
    return { kind: 'edited', id, before, now: found, asItStood, asItIs };
}
/** Head's cases that pass at a step under head's own thresholds alone; `below` is the head's run read by those. */
function letThrough(step, { baseAgentHeadCases, headAgentHeadCases }, below) {
    return [...headAgentHeadCases.cases]
        .flatMap(([key, { id, steps }]) => {
        const head = steps.get(step);
        const headBelow = below.cases.get(key)?.steps.get(step);
        const base = baseAgentHeadCases.cases.get(key)?.steps.get(step);
        if (head === undefined || headBelow === undefined || !mostlyWrong(head) || !mostlyRight(headBelow))
            return [];
        return [{ id, head, headBelow, ...(base === undefined ? {} : { base }) }];
    })
        .sort((one, other) => (one.id < other.id ? -1 : 1));
}
/** In more than half of the trials that were scored. */
function mostlyWrong({ scored, correct }) {
    return correct * 2 < scored;
}
function mostlyRight({ scored, correct }) {
    return correct * 2 > scored;
}
function agentsAt({ id, digest }, base, head) {
    const key = (0,_run_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .versionKey */ ._5)({ case: id, digest });
    const [before, after] = [base.cases.get(key), head.cases.get(key)];
    return { ...(before === undefined ? {} : { base: before }), ...(after === undefined ? {} : { head: after }) };
}
function sameInput(before, now) {
    return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(before.input) === (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(now.input);
}
function sameExpectation(before, now, step) {
    const [one, other] = [before.expect.get(step), now.expect.get(step)];
    if (one === undefined || other === undefined)
        return one === other;
    return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(one) === (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other);
}


/***/ }),

/***/ 92594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf),
/* harmony export */   U: () => (/* binding */ storeAccess)
/* harmony export */ });
/** What tells this check from others of the same config on the same pull request. */
function scopeOf({ suites, leg }) {
    return { suites, leg };
}
/** What it takes to look at recorded runs. */
function storeAccess({ client, runner, event }) {
    return { client, warn: runner.log.warning, defaultBranch: event.place.defaultBranch };
}


/***/ }),

/***/ 10692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GQ: () => (/* binding */ compareSides),
  xS: () => (/* binding */ factsOf),
  YG: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./build/run/outcome.js
var outcome = __webpack_require__(95302);
// EXTERNAL MODULE: ./build/run/settle.js
var settle = __webpack_require__(38135);
// EXTERNAL MODULE: ./build/compare/first-deviation.js
var first_deviation = __webpack_require__(55352);
;// CONCATENATED MODULE: ./build/compare/collect.js



/**
 * Reads a run once, line by line, and keeps integers alone. Lines may come in any order and more than once; of
 * several lines for one trial of one case version the same one stands as everywhere else.
 */
async function collectRun(header, trials, thresholds) {
    const read = (0,outcome/* outcomeReader */.Q)(thresholds);
    const collected = new Map();
    for await (const trial of trials) {
        const key = (0,settle/* versionKey */._5)(trial);
        let entry = collected.get(key);
        if (entry === undefined) {
            entry = { id: trial.case, digest: trial.digest, tags: new Set(), group: undefined, trials: new Map() };
            collected.set(key, entry);
        }
        add(entry, trial, read(trial));
    }
    return {
        suite: header.suite,
        revision: header.revision,
        steps: header.steps,
        final: header.final,
        scorers: header.scorers,
        cases: new Map([...collected].map(([key, entry]) => [key, caseFacts(entry, header.final)])),
    };
}
function add(entry, trial, outcome) {
    const before = entry.trials.get(trial.trial);
    if (before === undefined || outcome.precedence < before.precedence)
        entry.trials.set(trial.trial, outcome);
    for (const tag of trial.tags)
        entry.tags.add(tag);
    const { group } = trial;
    if (group !== undefined && (entry.group === undefined || group < entry.group))
        entry.group = group;
}
function caseFacts({ id, digest, tags, group, trials }, final) {
    const all = [...trials.values()];
    const completed = all.filter(({ status }) => status === 'completed');
    const counted = all.filter(({ counts }) => counts);
    const chains = counted.map(({ chain }) => chain);
    return {
        id,
        digest,
        tags: [...tags].sort(),
        ...(group === undefined ? {} : { group }),
        trials: all.length,
        completed: completed.length,
        ranAnother: completed.length - counted.length,
        counted: counted.length,
        routed: counted.every(({ routed }) => routed === undefined)
            ? null
            : counted.filter(({ routed }) => routed === true).length,
        steps: stepFacts(chains),
        firstDeviation: (0,first_deviation/* mostlyDeviatesAt */.Nt)(chains),
        passedOverDeviation: chains.filter((chain) => (0,first_deviation/* passesOverDeviation */.hY)(chain, final)).length,
    };
}
function stepFacts(chains) {
    const steps = new Map();
    for (const chain of chains) {
        let allRightSoFar = true;
        for (const { step, correct } of chain) {
            const facts = steps.get(step) ?? { scored: 0, correct: 0, reached: 0, reachedCorrect: 0 };
            steps.set(step, facts);
            if (correct !== null) {
                facts.scored += 1;
                facts.correct += Number(correct);
                facts.reached += Number(allRightSoFar);
                facts.reachedCorrect += Number(allRightSoFar && correct);
            }
            allRightSoFar &&= correct === true;
        }
    }
    return steps;
}

// EXTERNAL MODULE: ./build/compare/compare-runs.js + 5 modules
var compare_runs = __webpack_require__(71337);
// EXTERNAL MODULE: ./build/compare/decompose.js
var decompose = __webpack_require__(64737);
;// CONCATENATED MODULE: ./build/compare/run-facts.js
/** The same run, with the cases `keep` chooses. */
function selectCases(facts, keep) {
    return { ...facts, cases: new Map([...facts.cases].filter(([, { id, digest }]) => keep(id, digest))) };
}
/** One agent's cases from two files; a case version that stands in both is taken from the first. */
function mergeCases(first, second) {
    return { ...first, cases: new Map([...second.cases, ...first.cases]) };
}

// EXTERNAL MODULE: ./build/run/read-run-file.js
var read_run_file = __webpack_require__(11171);
// EXTERNAL MODULE: ./build/stats/wilson.js
var wilson = __webpack_require__(23702);
;// CONCATENATED MODULE: ./build/run/summary.js



const MOST_ERRORS = 5;
/**
 * Sums a run up, line by line and in any order of lines. A step's accuracy is the mean over cases of the share of
 * the case's counted trials that were correct. `planned`: trials that were meant to be, when lines may be missing.
 */
async function summariseRun(header, trials, threshold, planned) {
    const outcomeOf = (0,outcome/* outcomeReader */.Q)(threshold);
    const records = new Map();
    for await (const trial of trials) {
        const key = (0,settle/* trialKey */.wK)(trial);
        const before = records.get(key);
        const record = recordOf(trial, outcomeOf(trial), header);
        if (before === undefined || record.outcome.precedence < before.outcome.precedence)
            records.set(key, record);
    }
    const all = [...records.values()];
    const having = (status) => all.filter(({ outcome }) => outcome.status === status).length;
    const completed = all.filter(({ outcome }) => outcome.status === 'completed');
    const usage = usageOf(all);
    return {
        revision: header.revision,
        cases: new Set(all.map((record) => record.version)).size,
        trials: {
            planned: planned ?? all.length,
            completed: completed.length,
            errored: having('errored'),
            timedOut: having('timed-out'),
            notRun: having('not-run'),
            ranAnotherPrompt: completed.filter(({ outcome }) => !outcome.counts).length,
        },
        receipts: {
            verified: completed.filter(({ receipts }) => receipts === 'verified').length,
            claimed: completed.filter(({ receipts }) => receipts === 'claimed').length,
            of: completed.length,
        },
        errors: errorsOf(all),
        steps: header.steps.map((step) => ({ step, final: step === header.final, ...accuracyOf(step, all) })),
        ...(usage === undefined ? {} : { usage }),
    };
}
function recordOf(trial, outcome, header) {
    const error = trial.status === 'completed' ? undefined : (trial.error ?? trial.status);
    return { version: (0,settle/* versionKey */._5)(trial), outcome, receipts: receiptsOf(trial, header), usage: trial.usage, error };
}
function receiptsOf(trial, header) {
    const states = [...header.prompts.keys()].map((id) => trial.receipts.get(id));
    if (states.length === 0)
        return 'none';
    if (states.every((state) => state === 'verified'))
        return 'verified';
    return states.every((state) => state === 'verified' || state === 'claimed') ? 'claimed' : 'none';
}
function accuracyOf(step, records) {
    const cases = new Map();
    for (const { version, outcome } of records) {
        const right = outcome.chain.find((scored) => scored.step === step)?.correct ?? null;
        if (!outcome.counts || right === null)
            continue;
        const tally = cases.get(version) ?? { scored: 0, correct: 0 };
        tally.scored += 1;
        tally.correct += Number(right);
        cases.set(version, tally);
    }
    const n = cases.size;
    const sum = [...cases.values()].reduce((total, tally) => total + tally.correct / tally.scored, 0);
    const accuracy = n === 0 ? null : sum / n;
    return { cases: n, correct: sum, accuracy, interval: accuracy === null ? null : (0,wilson/* wilson */.r)(accuracy, n) };
}
/** Equal first lines are one reason; the text that sorts first stands for all of them. */
function errorsOf(records) {
    const reasons = new Map();
    for (const { error } of records) {
        if (error === undefined)
            continue;
        const [reason = ''] = error.split('\n', 1);
        const known = reasons.get(reason) ?? { trials: 0, example: error };
        known.trials += 1;
        if (error < known.example)
            known.example = error;
        reasons.set(reason, known);
    }
    return [...reasons]
        .map(([reason, known]) => ({ reason, ...known }))
        .sort((one, other) => other.trials - one.trials || (one.reason < other.reason ? -1 : 1))
        .slice(0, MOST_ERRORS);
}
function usageOf(records) {
    const spent = records.flatMap(({ usage }) => usage ?? []);
    if (spent.length === 0)
        return undefined;
    const sum = (part) => spent.reduce((total, usage) => total + (usage[part] ?? 0), 0);
    return { inputTokens: sum('inputTokens'), outputTokens: sum('outputTokens'), costUsd: sum('costUsd') };
}

// EXTERNAL MODULE: ./build/run/threshold-of.js
var threshold_of = __webpack_require__(89679);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
;// CONCATENATED MODULE: ./build/measure/moved-evidence.js


/** More than a reader goes through; the run files hold the rest. */
const MOST_CASES = 200;
/**
 * What was expected and answered where cases moved, from a second reading of both run files: comparing itself keeps
 * no outputs, so that its memory does not grow with them. One row per case, at the first step in which it moved;
 * cases that broke stand before those that were fixed.
 */
async function movedEvidence(comparison, baseFile, headFile, threshold) {
    const moved = firstMoves(comparison);
    if (moved.length === 0)
        return [];
    const wanted = new Set(moved.map((row) => row.case));
    const isCorrect = ({ name, score }) => typeof score === 'number' && score >= threshold(name);
    const [base, head] = await Promise.all([trialsOf(baseFile, wanted), trialsOf(headFile, wanted)]);
    return moved.map((row) => {
        const before = stepOf(base.get(row.case), row.step, (step) => isCorrect(step) === (row.from === 'correct'));
        const after = stepOf(head.get(row.case), row.step, (step) => isCorrect(step) === (row.to === 'correct'));
        const expected = after?.expected ?? before?.expected;
        return {
            case: row.case,
            step: row.step,
            direction: row.to === 'wrong' ? 'broke' : 'fixed',
            ...(expected === undefined ? {} : { expected }),
            ...(before?.output === undefined ? {} : { base: before.output }),
            ...(after?.output === undefined ? {} : { head: after.output }),
            ...(before?.reason === undefined ? {} : { baseReason: before.reason }),
            ...(after?.reason === undefined ? {} : { headReason: after.reason }),
        };
    });
}
function firstMoves({ moved }) {
    const first = new Map();
    for (const row of moved)
        if (!first.has(row.case))
            first.set(row.case, row);
    const rows = [...first.values()];
    return [...rows.filter(({ to }) => to === 'wrong'), ...rows.filter(({ to }) => to === 'correct')].slice(0, MOST_CASES);
}
async function trialsOf(file, cases) {
    const found = new Map();
    for await (const trial of (await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), file)).trials) {
        if (trial.status !== 'completed' || !cases.has(trial.case))
            continue;
        const trials = found.get(trial.case) ?? [];
        trials.push(trial);
        found.set(trial.case, trials);
    }
    for (const trials of found.values())
        trials.sort((one, other) => one.trial - other.trial);
    return found;
}
/** The step in the first trial that shows what is looked for, else in the first trial that has it. */
function stepOf(trials = [], name, shows) {
    const steps = trials.flatMap((trial) => trial.steps.filter((step) => step.name === name));
    return steps.find(shows) ?? steps[0];
}

// EXTERNAL MODULE: ./build/cases/read.js + 6 modules
var read = __webpack_require__(19354);
// EXTERNAL MODULE: ./build/compare/set-changes.js
var set_changes = __webpack_require__(23368);
// EXTERNAL MODULE: ./build/gather/case-set.js
var case_set = __webpack_require__(74005);
// EXTERNAL MODULE: ./build/gather/places.js
var places = __webpack_require__(77980);
;// CONCATENATED MODULE: ./build/measure/set-changes.js




/** What the change does to cases and thresholds, with what both agents make of the cases concerned. */
async function setChanges(request) {
    const { suite, cases, former, runs } = request;
    const versions = {
        former: former.cases,
        now: await nowOf(request),
        asked: new Set(cases.digests.values()),
        placeOf: (before) => placeOfRemoved(before, request),
    };
    return {
        suite: suite.name,
        steps: suite.steps.map(({ name }) => name),
        final: (0,case_set/* caseReader */.iz)(suite).final,
        cases: (0,set_changes/* changedCases */.Q$)(versions, runs),
        lowered: await loweredThresholds(request),
    };
}
/** Head's version of every former case, drafts included, and the cases that are as they were but for `reviewed`. */
async function nowOf({ suite, loaded, cases, former }) {
    const now = new Map();
    for await (const reading of (0,read/* readCases */.k)((0,case_set/* caseSources */.Rk)(cases.directory, cases.files, loaded.file), (0,case_set/* caseReader */.iz)(suite))) {
        if (reading.kind === 'case' && isConcerned(reading.case, former))
            now.set(reading.case.id, reading.case);
    }
    return now;
}
function isConcerned({ id, digest, draft, reviewed }, former) {
    if (former.cases.has(id))
        return true;
    const isUnchanged = !draft && typeof former.base !== 'string' && former.base.get(id) === digest;
    return isUnchanged && reviewed !== undefined && reviewed !== former.reviewed.get(id);
}
/** The file that the case stood in, where head still has it among the suite's. */
function placeOfRemoved({ location }, { suite, loaded, cases }) {
    const file = (0,places/* pathBeside */.KY)(loaded.file, location.file);
    return cases.files.includes(location.file) ? (0,places/* fileOnly */.Rs)({ file }) : loaded.locate(['suites', suite.name, 'cases']);
}
async function loweredThresholds(request) {
    const { suite, loaded, runs, headUnder } = request;
    const own = loaded.config.suites.find(({ name }) => name === suite.name)?.steps ?? [];
    const lowered = suite.steps.flatMap(({ name: step, threshold: from }) => {
        const to = own.find(({ name }) => name === step)?.threshold ?? from;
        return to < from ? [{ step, from, to }] : [];
    });
    if (lowered.length === 0)
        return [];
    const thresholds = new Map(own.map(({ name, threshold }) => [name, threshold]));
    const below = await headUnder((step) => thresholds.get(step) ?? 1);
    return lowered.map((one) => ({
        ...one,
        location: loaded.locate(['suites', suite.name, 'steps', one.step, 'threshold']),
        cases: (0,set_changes/* letThrough */.dH)(one.step, runs, below),
    }));
}

;// CONCATENATED MODULE: ./build/measure/compare-sides.js










/** Compares two agents from their run files: the unchanged cases in the table, the change of cases beside it. */
async function compareSides({ suite, loaded, cases, base, head, former, remarks, }) {
    const threshold = (0,threshold_of/* thresholdOf */.p)(suite);
    const baseCases = former.base;
    const known = typeof baseCases === 'string' ? cases.digests : baseCases;
    const isUnchanged = (id, digest) => known.get(id) === digest;
    const isAdded = (id) => !known.has(id);
    const isEdited = (id, digest) => !isAdded(id) && !isUnchanged(id, digest);
    const runs = await bySetOfCases(base, head, isUnchanged, threshold);
    const table = (0,compare_runs/* compareRuns */.q)(runs.baseAgentBaseCases, runs.headAgentHeadCases, { margin: suite.margin });
    const casesChanged = [...cases.digests].some(([id, digest]) => !isUnchanged(id, digest)) || head.former !== undefined;
    const decomposition = casesChanged ? (0,decompose/* decompose */.o)(runs, suite.margin) : null;
    const comparison = casesChanged || baseCases === 'unknown'
        ? withFormerVerdict(table, decomposition, head.former !== undefined || baseCases === 'unknown')
        : table;
    const measurement = {
        kind: 'compared',
        comparison,
        base: await summaryOf(base.file, { suite, cases }),
        head: await summaryOf(head.file, { suite, cases }),
        evidence: await movedEvidence(comparison, base.file, head.file, threshold),
        ...(decomposition === null ? {} : { decomposition }),
        added: rightAtTheEnd(runs, isAdded),
        edited: rightAtTheEnd(runs, isEdited),
        margin: suite.margin,
        mutating: suite.steps.filter(({ mutates }) => mutates).map(({ name }) => name),
        remarks,
    };
    if (typeof baseCases === 'string')
        return { measurement };
    const headUnder = (thresholds) => factsOf(head.file, thresholds);
    return { measurement, changes: await setChanges({ suite, loaded, cases, former, runs, headUnder }) };
}
/** One side's run in figures. */
async function summaryOf(file, { suite, cases }) {
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), file);
    return summariseRun(header, trials, (0,threshold_of/* thresholdOf */.p)(suite), cases.digests.size * suite.trials);
}
async function factsOf(file, threshold) {
    const { header, trials } = await (0,read_run_file/* readRunFile */.m8)((0,files/* readLines */.Se)(file), file);
    return collectRun(header, trials, threshold);
}
async function bySetOfCases(base, head, isUnchanged, threshold) {
    const baseAgentHeadCases = await factsOf(base.file, threshold);
    const headAgentHeadCases = await factsOf(head.file, threshold);
    const onBaseCases = async (facts, { former }) => {
        const unchanged = selectCases(facts, isUnchanged);
        return former === undefined ? unchanged : mergeCases(unchanged, await factsOf(former.file, threshold));
    };
    return {
        baseAgentBaseCases: await onBaseCases(baseAgentHeadCases, base),
        baseAgentHeadCases,
        headAgentBaseCases: await onBaseCases(headAgentHeadCases, head),
        headAgentHeadCases,
    };
}
/** The worse verdict stands, so that a weakened case cannot hide a regression; former cases not measured are no good news. */
function withFormerVerdict(table, decomposition, hasFormer) {
    if (decomposition === null && !hasFormer)
        return table;
    return { ...table, verdict: (0,decompose/* combineVerdicts */.a)(table.verdict, decomposition?.verdictOnBaseCases ?? 'not-measured') };
}
/** How many of the chosen cases each agent gets right at the final step, in every trial. */
function rightAtTheEnd({ baseAgentHeadCases: base, headAgentHeadCases: head }, chosen) {
    const count = (facts) => {
        const finals = [...selectCases(facts, chosen).cases.values()].flatMap(({ steps }) => steps.get(facts.final) ?? []);
        const measured = finals.filter(({ scored }) => scored > 0);
        return { right: measured.filter(({ scored, correct }) => correct === scored).length, of: measured.length };
    };
    return { cases: selectCases(head, chosen).cases.size, base: count(base), head: count(head) };
}


/***/ }),

/***/ 98136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ countHeld)
/* harmony export */ });
/* harmony import */ var _run_settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38135);

/**
 * Counts trials of the very cases that are asked for (id → digest), `times` of each: once, however many lines a trial
 * has, and whatever became of it. Lines of anything else add nothing.
 */
async function countHeld(trials, cases, times, counts = () => true) {
    const held = new Set();
    for await (const trial of trials) {
        if (cases.get(trial.case) === trial.digest && trial.trial <= times && counts(trial))
            held.add((0,_run_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .trialKey */ .wK)(trial));
    }
    return { held: held.size, of: cases.size * times };
}


/***/ }),

/***/ 83729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ expectedHeader),
/* harmony export */   T8: () => (/* binding */ knownSide),
/* harmony export */   tn: () => (/* binding */ findFormer),
/* harmony export */   yh: () => (/* binding */ NO_FORMER)
/* harmony export */ });
/* harmony import */ var _gather_case_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74005);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35928);
/* harmony import */ var _run_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94212);
/* harmony import */ var _work_items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32883);




function knownSide({ agent: policed }, side, file) {
    const agent = { ...(side.suite.agent ?? policed), env: policed.env };
    return { ...side, suite: { ...side.suite, agent }, agent, file };
}
/** The header that a run file of this side has to have: of head's cases, or of cases as the base had them. */
function expectedHeader(request, side, former) {
    const cases = former === undefined ? request.cases.fingerprint : (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .formerFingerprint */ .O4)(former.cases);
    return (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .headerOf */ .rR)(request, side, cases);
}
/** Of a base that has no cases of its own to be compared with. */
const NO_FORMER = { cases: new Map(), reviewed: new Map(), base: 'same-as-head', remarks: [] };
async function findFormer({ suite, cases, loaded }, { side, firstRun }) {
    if (firstRun)
        return NO_FORMER;
    const reader = formerReader(suite, side.suite);
    const set = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .attempt */ .CD)(() => (0,_gather_case_set_js__WEBPACK_IMPORTED_MODULE_0__/* .indexCases */ .mK)(side.checkout.directory, { ...suite, cases: side.suite.cases }, loaded, reader));
    if (set.ok)
        return { ...(await (0,_work_items_js__WEBPACK_IMPORTED_MODULE_3__/* .formerCases */ .d)(set.value, cases, reader)), base: set.value.digests, remarks: [] };
    const why = set.problems[0] === undefined ? 'unreadable' : (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .Vw)(set.problems[0]);
    return {
        ...NO_FORMER,
        base: 'unknown',
        remarks: [`The base's own cases could not be read (${why}): what the change of cases does is not measured.`],
    };
}
/** Former cases may name steps that head no longer has: these are read, and scored by nobody. */
function formerReader(head, base) {
    const { check, ...reader } = (0,_gather_case_set_js__WEBPACK_IMPORTED_MODULE_0__/* .caseReader */ .iz)(head);
    const known = new Set(reader.steps);
    return {
        ...reader,
        steps: [...new Set([...reader.steps, ...base.steps.map(({ name }) => name)])],
        check: (step, expected) => (known.has(step) ? check?.(step, expected) : undefined),
    };
}


/***/ }),

/***/ 34617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failingSoftly)
/* harmony export */ });
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);

/** What stands in the way of a measurement is a failed measurement, not an error. */
function failingSoftly(measurer) {
    return async (request) => {
        const measured = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => measurer(request));
        return measured.ok ? measured.value : { measurement: { kind: 'failed', problems: measured.problems }, files: [] };
    };
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
/* harmony export */   g1: () => (/* binding */ isReusable)
/* harmony export */ });
/* unused harmony export defaultRunFile */
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

/***/ 49316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ FIRST_RUN),
/* harmony export */   j1: () => (/* binding */ ofRevision),
/* harmony export */   qJ: () => (/* binding */ headAlone),
/* harmony export */   rR: () => (/* binding */ runBoth)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_read_run_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11171);
/* harmony import */ var _run_write_run_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10360);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99626);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35928);
/* harmony import */ var _compare_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10692);
/* harmony import */ var _held_trials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98136);
/* harmony import */ var _known_side_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83729);
/* harmony import */ var _measurer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34617);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84728);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32941);
/* harmony import */ var _run_suite_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94212);












/**
 * Runs head and base and compares the two. What is on record of the base under the same fingerprint is not run again;
 * the head is always run, but for what an earlier, cut-short run of this same pull request completed.
 */
function runBoth(findRecorded) {
    return (0,_measurer_js__WEBPACK_IMPORTED_MODULE_8__/* .failingSoftly */ .g)(async (request) => {
        const { world, project, suite, loaded, cases, leg, redactor } = request;
        const folder = await (0,_records_js__WEBPACK_IMPORTED_MODULE_10__/* .pullRequestFolder */ .D8)(project, suite.name, request.head.checkout.revision);
        const head = await readySide(request, (0,_known_side_js__WEBPACK_IMPORTED_MODULE_7__/* .knownSide */ .T8)(request, request.head, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'head.jsonl')));
        const opened = await request.openBase();
        const ready = await (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(() => readyBase(request, (0,_known_side_js__WEBPACK_IMPORTED_MODULE_7__/* .knownSide */ .T8)(request, opened.side, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'base.jsonl')), findRecorded));
        const run = { world, project, suite, loaded, cases, head: request.head, trials: suite.trials, leg, redactor };
        if (!ready.ok && opened.firstRun) {
            await (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_11__/* .runSuite */ .og)({ ...run, sides: [head], former: new Map() });
            return headAlone(request, head, ready.problems[0]?.message ?? 'the base cannot be made ready');
        }
        const { side, remarks } = (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .unwrap */ .oA)(ready);
        const former = await (0,_known_side_js__WEBPACK_IMPORTED_MODULE_7__/* .findFormer */ .tn)(request, opened);
        const base = await withFormerFile(request, side, former);
        const headSide = await withFormerFile(request, head, former);
        await (0,_run_suite_js__WEBPACK_IMPORTED_MODULE_11__/* .runSuite */ .og)({ ...run, sides: [base, headSide], former: former.cases });
        if (opened.firstRun && (await (0,_compare_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .summaryOf */ .YG)(base.file, request)).trials.completed === 0) {
            return headAlone(request, headSide, "head's agent completes no trial in the base's tree");
        }
        return {
            ...(await (0,_compare_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .compareSides */ .GQ)({
                suite,
                loaded,
                cases,
                base,
                head: headSide,
                former,
                remarks: [...opened.remarks, ...remarks, ...former.remarks],
            })),
            files: [...filesOf(base), ...filesOf(headSide)],
        };
    });
}
const FIRST_RUN = 'first run, no base: ';
async function headAlone(request, head, why) {
    const run = await (0,_compare_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .summaryOf */ .YG)(head.file, request);
    return {
        measurement: { kind: 'head-only', reason: `${FIRST_RUN}${why}`, run },
        files: [{ side: 'head', file: head.file }],
    };
}
function filesOf({ name: side, file, former }) {
    return [{ side, file }, ...(former === undefined ? [] : [{ side, former: true, file: former.file }])];
}
/** Made ready to run: its dependencies installed, and its file begun anew where what stands there does not count. */
async function readySide(request, side) {
    await prepareSide(request, side);
    const fresh = await startsOver(request, side.file, await (0,_known_side_js__WEBPACK_IMPORTED_MODULE_7__/* .expectedHeader */ .Ce)(request, side));
    return { ...side, fresh };
}
/** The base needs nothing made ready when every trial of it is on record. */
async function readyBase(request, side, findRecorded) {
    const header = await (0,_known_side_js__WEBPACK_IMPORTED_MODULE_7__/* .expectedHeader */ .Ce)(request, side);
    if (request.fresh || !(await startsOver(request, side.file, header)))
        return { side: await readySide(request, side), remarks: [] };
    const recorded = await findRecorded(request, header);
    if (recorded === undefined)
        return { side: await readySide(request, side), remarks: [] };
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x3)(side.file, ofRevision(recorded.text, header));
    if (!(await isComplete(request, side.file)))
        await prepareSide(request, side);
    return { side: { ...side, fresh: false }, remarks: [recorded.remark] };
}
/** The same trials under the header of the side they now stand for: same fingerprint, its own revision, their own age. */
function ofRevision(text, header) {
    const end = text.indexOf('\n');
    const { startedAt } = JSON.parse(text.slice(0, end === -1 ? undefined : end));
    return `${(0,_run_write_run_file_js__WEBPACK_IMPORTED_MODULE_2__/* .headerLine */ .i)({ ...header, startedAt })}\n${end === -1 ? '' : text.slice(end + 1)}`;
}
async function isComplete({ cases, suite }, file) {
    const { trials } = await (0,_run_read_run_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunFile */ .m8)((0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readLines */ .Se)(file), file);
    const { held, of } = await (0,_held_trials_js__WEBPACK_IMPORTED_MODULE_6__/* .countHeld */ .r)(trials, cases.digests, suite.trials, ({ status }) => status === 'completed');
    return held === of;
}
async function prepareSide({ world, project, redactor }, side) {
    await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .prepare */ .i)(world, project, side, { allowed: side.agent.env, redact: redactor.text });
}
/** Whether a run file has to be begun anew: what stands in it was made of something else, or too long ago. */
async function startsOver(request, file, header) {
    const { world, history, fresh } = request;
    return fresh || !(await (0,_records_js__WEBPACK_IMPORTED_MODULE_10__/* .isReusable */ .g1)(file, header, world.now, history.maxAge));
}
async function withFormerFile(request, side, former) {
    if (former.cases.size === 0)
        return side;
    const file = side.file.replace(/\.jsonl$/, '.former-cases.jsonl');
    const header = await (0,_known_side_js__WEBPACK_IMPORTED_MODULE_7__/* .expectedHeader */ .Ce)(request, side, former);
    return { ...side, former: { file, fresh: await startsOver(request, file, header) } };
}


/***/ }),

/***/ 94212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O4: () => (/* binding */ formerFingerprint),
  rR: () => (/* binding */ headerOf),
  og: () => (/* binding */ runSuite)
});

// UNUSED EXPORTS: requireVariables

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
var system_process = __webpack_require__(96641);
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
    const group = (0,system_process/* startGroup */.O)(command, { cwd, env }, {
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
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
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
function requireVariables({ world, suite, loaded, sides, }) {
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

/***/ 95302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ outcomeReader)
/* harmony export */ });
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38135);

/** A score is correct when it reaches its step's threshold. */
function outcomeReader(threshold) {
    const known = new Map();
    return (trial) => {
        const counts = (0,_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .countsForScores */ .p3)(trial);
        const scores = trial.steps.map(({ name, score }) => `${score} ${name.length} ${name}`).join('');
        const key = `${trial.status} ${counts} ${trial.routed} ${scores}`;
        let outcome = known.get(key);
        if (outcome === undefined) {
            outcome = {
                status: trial.status,
                counts,
                routed: trial.routed,
                chain: chainOf(trial.steps, threshold),
                precedence: (0,_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .precedence */ .Jg)(trial),
            };
            known.set(key, outcome);
        }
        return outcome;
    };
}
/** A step scored more than once is right only where every score is; its place is the first. */
function chainOf(steps, threshold) {
    const outcomes = new Map();
    for (const { name, score } of steps) {
        if (score === undefined)
            continue;
        const correct = score === null ? null : score >= threshold(name);
        const before = outcomes.get(name);
        outcomes.set(name, before === undefined ? correct : both(before, correct));
    }
    return Array.from(outcomes, ([step, correct]) => ({ step, correct }));
}
function both(one, other) {
    if (one === false || other === false)
        return false;
    return one === null || other === null ? null : true;
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

/***/ 38135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ precedence),
/* harmony export */   _5: () => (/* binding */ versionKey),
/* harmony export */   p3: () => (/* binding */ countsForScores),
/* harmony export */   wK: () => (/* binding */ trialKey)
/* harmony export */ });
const RANK = { completed: 1, errored: 2, 'timed-out': 3, 'not-run': 4 };
/** One text for a trial of a case version; no part of it can imitate another. */
function trialKey({ case: id, digest, trial }) {
    return `${trial} ${versionKey({ case: id, digest })}`;
}
/** One text for a version of a case. */
function versionKey({ case: id, digest }) {
    return `${digest.length} ${digest} ${id}`;
}
/**
 * Of several lines for one trial the one with the smallest precedence stands, wherever it stands in the file: one
 * that completed before one that failed, under its own prompts before under others, with lower scores before higher.
 */
function precedence(trial) {
    const scores = trial.steps.flatMap(({ name, score }) => score === undefined ? [] : [score?.toFixed(9) ?? 'none', name]);
    return JSON.stringify([countsForScores(trial) ? 0 : RANK[trial.status], ...scores, trial.routed ?? null]);
}
/** A trial counts when it completed and no receipt shows another prompt than its own revision's. */
function countsForScores({ status, receipts }) {
    return status === 'completed' && ![...receipts.values()].includes('another');
}


/***/ }),

/***/ 89679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ thresholdOf)
/* harmony export */ });
/** From which score on a step is correct. */
function thresholdOf({ steps }) {
    const thresholds = new Map(steps.map(({ name, threshold }) => [name, threshold]));
    return (step) => thresholds.get(step) ?? 1;
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

/***/ 77421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ maxAgeOf),
/* harmony export */   T: () => (/* binding */ describeRecord)
/* harmony export */ });
/* harmony import */ var _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94118);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97532);


/** How old a record may be, in milliseconds: behind a floating model another may answer from one day to the next. */
function maxAgeOf(maxAge, floatingModel) {
    return floatingModel ? Math.min(maxAge, _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) : maxAge;
}
/** `base figures from a run 3 h old, recorded at 1f3c9a2` */
function describeRecord(run, now) {
    const old = (0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .age */ .KW)(now.getTime() - Date.parse(run.startedAt));
    return `base figures from a run ${old} old, recorded at ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortRevision */ .w7)(run.revision)}`;
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
