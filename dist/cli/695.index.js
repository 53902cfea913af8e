export const id = 695;
export const ids = [695];
export const modules = {

/***/ 47608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ gatherFacts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/gather/suite-side.js
var suite_side = __webpack_require__(34788);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
;// CONCATENATED MODULE: ./build/system/git-stream.js




/** How much of git's output may wait, so that it goes on working while its reader is busy. */
const READ_AHEAD = 4 << 20;
const MOST_STDERR = 4096;
/** Settings of the machine; every other variable of git's own says where a repository is. */
const KEPT = new Set(['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_SYSTEM', 'GIT_EXEC_PATH']);
function streamGit(directory, args) {
    const child = (0,external_node_child_process_.spawn)('git', [...git/* HARDENED */.k4, ...args], { cwd: directory, env: environment(), stdio: 'pipe' });
    child.stdin.on('error', () => { });
    const output = child.stdout.pipe(new external_node_stream_.PassThrough({ readableHighWaterMark: READ_AHEAD }));
    const ended = endOf(child, args[0] ?? '');
    // Whoever waits for the end is told; it is no unhandled rejection when nobody does.
    ended.catch(() => { });
    return { input: child.stdin, output, ended, stop: () => void child.kill() };
}
function endOf(child, name) {
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
        stderr = (stderr + chunk.toString('utf8')).slice(-MOST_STDERR);
    });
    return new Promise((resolve, reject) => {
        child.once('error', (error) => {
            const { code, message } = error;
            reject(new problem/* CouldNotCheck */.xy({ message: code === 'ENOENT' ? 'git is not installed or not on PATH' : `git: ${message}` }));
        });
        child.once('close', (code) => {
            if (code === 0)
                resolve();
            else
                reject(new problem/* CouldNotCheck */.xy({
                    message: `git ${name} failed: ${stderr.trim().split('\n').at(-1) ?? ''}`,
                    remedy: 'Check with `git fsck` that the clone is whole',
                }));
        });
    });
}
function environment() {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || KEPT.has(name));
    return {
        ...Object.fromEntries(own),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        // What was put in place of a commit is known to this clone alone, and may cut off all that was before.
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: '/dev/null',
        // Otherwise `git log` writes each commit by itself, and wakes its reader as often.
        GIT_FLUSH: '0',
    };
}

;// CONCATENATED MODULE: ./build/system/blob-reader.js

/** As many bytes as the longest file of cases that is read anywhere. */
const LARGEST = 32 << 20;
/** Answers come in the order of the questions, any number of which may be waiting. */
function openBlobs({ root }, largest = LARGEST) {
    const stream = streamGit(root, ['cat-file', '--batch']);
    const waiting = [];
    let unsaid = '';
    let failure;
    const fail = (error) => {
        failure = error;
        for (const { reject } of waiting.splice(0))
            reject(error);
    };
    const say = () => {
        if (unsaid !== '')
            stream.input.write(unsaid);
        unsaid = '';
    };
    const take = answers(largest, (reading) => waiting.shift()?.resolve(reading));
    stream.output.on('data', take);
    stream.ended.then(() => fail(new Error('the blobs are closed')), fail);
    return {
        read(name) {
            // A question is one line.
            if (/[\n\0]/.test(name))
                return Promise.resolve({ kind: 'absent' });
            return new Promise((resolve, reject) => {
                if (failure !== undefined)
                    return reject(failure);
                waiting.push({ resolve, reject });
                // What is asked in one go is written in one.
                if (unsaid === '')
                    process.nextTick(say);
                unsaid += `${name}\n`;
            });
        },
        async close() {
            say();
            stream.input.end();
            await stream.ended.catch(() => undefined);
        },
    };
}
/** Takes the answers apart as they come in: a line, then content and a line feed where there is something. */
function answers(largest, answer) {
    let line = '';
    let open;
    let left = 0;
    const begin = (text) => {
        const [, id = '', type = '', digits] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(text) ?? [];
        if (digits === undefined)
            answer({ kind: 'absent' });
        else
            open = { id, type, size: Number(digits), pieces: [] };
        left = Number(digits) + 1;
    };
    const end = ({ id, type, size, pieces }) => {
        open = undefined;
        if (type !== 'blob')
            answer({ kind: 'absent' });
        else if (size > largest)
            answer({ kind: 'too-large', id, size });
        else
            answer({ kind: 'blob', id, content: joined(pieces).subarray(0, size) });
    };
    return (chunk) => {
        for (let at = 0; at < chunk.length;) {
            if (open === undefined) {
                const feed = chunk.indexOf(LINE_FEED, at);
                line += chunk.toString('latin1', at, feed === -1 ? chunk.length : feed);
                at = feed === -1 ? chunk.length : feed + 1;
                if (feed === -1)
                    break;
                begin(line);
                line = '';
            }
            else {
                const piece = chunk.subarray(at, at + left);
                if (open.type === 'blob' && open.size <= largest)
                    open.pieces.push(piece);
                left -= piece.length;
                at += piece.length;
                if (left === 0)
                    end(open);
            }
        }
    };
}
/** Most files come in one piece, which need not be copied: they are read at once and let go. */
function joined(pieces) {
    const [only = EMPTY, ...more] = pieces;
    return more.length === 0 ? only : Buffer.concat(pieces);
}
const EMPTY = Buffer.alloc(0);
const LINE_FEED = 0x0a;

;// CONCATENATED MODULE: ./build/system/git-log.js



/**
 * Merges are left out unless only first parents are followed. Paths are not limited: git would then be silent about the
 * other half of a file that was moved in.
 */
function openLog({ root }, { until, firstParent }) {
    const stream = streamGit(root, [
        'log',
        ...(firstParent ? ['--first-parent', '--diff-merges=first-parent'] : ['--no-merges', '--date-order']),
        ...['--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative', '--ignore-submodules=none', '--root'],
        ...['--no-show-signature', '--no-color', '--encoding=UTF-8', '--format=tformat:%H %ct %s', '-O/dev/null'],
        ...['--end-of-options', until, '--'],
    ]);
    return { lots: lotsOf(stream), close: stream.stop };
}
async function* lotsOf(stream) {
    let last;
    let isPath = false;
    for await (const tokens of tokensOf(stream)) {
        const done = [];
        for (const token of tokens) {
            if (isPath) {
                last?.paths.push(pathOf(token));
                isPath = false;
            }
            else if (token.startsWith(':') || token.startsWith('\n:')) {
                last?.metas.push(token);
                isPath = true;
            }
            else {
                if (last !== undefined)
                    done.push(commitOf(last));
                last = { header: token, metas: [], paths: [] };
            }
        }
        yield done;
    }
    if (last !== undefined)
        yield [commitOf(last)];
}
/** Every path of a commit. */
async function* readTree({ root }, commit) {
    const stream = streamGit(root, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
    for await (const tokens of tokensOf(stream)) {
        yield tokens.map((token) => {
            const tab = token.indexOf('\t');
            const [mode = '', , id = ''] = token.slice(0, tab).split(' ');
            return [pathOf(token.slice(tab + 1)), { kind: kindOf(mode), id }];
        });
    }
}
/**
 * Throws `CouldNotCheck` when this clone does not hold all commits and their files: what is not here would look as if
 * it had never been.
 */
async function requireWholeHistory(repository) {
    const [shallow, settings] = await Promise.all([
        (0,git/* isShallow */.fE)(repository),
        (0,git/* git */.$Y)(repository.root, ['config', '--list', '-z']),
    ]);
    if (shallow) {
        throw new problem/* CouldNotCheck */.xy({
            message: 'this clone is shallow: the commits before its edge are not here, so what changed when is not known',
            remedy: 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`',
        });
    }
    if ((0,git/* nulSeparated */.sk)(settings).some(saysPartial)) {
        throw new problem/* CouldNotCheck */.xy({
            message: 'this clone is partial: old versions of files are not here, so what changed when is not known',
            remedy: 'Give actions/checkout `fetch-depth: 0` and neither `filter` nor `sparse-checkout`; elsewhere, clone without `--filter`',
        });
    }
}
/** A setting as `git config -z` prints it, by which files are fetched only when they are looked at. */
function saysPartial(setting) {
    const [key = '', value = 'true'] = setting.split('\n', 2);
    if (/^remote\..*\.promisor$/.test(key))
        return !/^(?:false|no|off|0|)$/i.test(value);
    return key === 'extensions.partialclone' || /^remote\..*\.partialclonefilter$/.test(key);
}
/** In bytes: enough commits at once for whoever reads their files to ask for many in one go. */
const LOT = 256 << 10;
/**
 * What stands between NULs, a character for each byte, in lots. Ends git when its reader goes away before the end.
 */
async function* tokensOf(stream) {
    let text = '';
    try {
        for await (const chunk of stream.output) {
            text += chunk.toString('latin1');
            if (text.length < LOT)
                continue;
            const tokens = text.split('\0');
            text = tokens.pop() ?? '';
            yield tokens;
        }
        await stream.ended;
        yield text.split('\0').slice(0, -1);
    }
    finally {
        stream.stop();
    }
}
function commitOf({ header, metas, paths }) {
    const first = header.indexOf(' ');
    const second = header.indexOf(' ', first + 1);
    return {
        time: Number(header.slice(first + 1, second)) * 1000,
        paths,
        details: () => ({
            sha: copyOf(header.slice(0, first)),
            subject: Buffer.from(header.slice(second + 1), 'latin1').toString('utf8'),
            entries: metas.map((meta, index) => entryOf(meta.slice(meta.indexOf(':') + 1), copyOf(paths[index] ?? ''))),
        }),
    };
}
/** A text of its own, where a slice would keep all of the text that it was cut from. */
function copyOf(text) {
    return Buffer.from(text).toString();
}
/** `100644 100644 <id> <id> M`, with zeros where there is nothing. */
function entryOf(meta, path) {
    const half = 14 + (meta.length - 17) / 2;
    const before = meta.startsWith(NOTHING) ? {} : { before: { kind: kindOf(meta), id: copyOf(meta.slice(14, half)) } };
    const after = meta.startsWith(NOTHING, 7)
        ? {}
        : { after: { kind: kindOf(meta.slice(7)), id: copyOf(meta.slice(half + 1, -2)) } };
    return { path, ...before, ...after };
}
const NOTHING = '000000';
function kindOf(mode) {
    if (mode.startsWith('120000'))
        return 'link';
    return mode.startsWith('160000') ? 'submodule' : 'file';
}
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A path that is no UTF-8 still has to be told from every other. */
function pathOf(token) {
    if (!/[\x80-\xff]/.test(token))
        return token;
    const bytes = Buffer.from(token, 'latin1');
    const text = bytes.toString('utf8');
    if (!text.includes('\uFFFD'))
        return text;
    try {
        return strict.decode(bytes);
    }
    catch {
        return token.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
    }
}

;// CONCATENATED MODULE: ./build/history/commit-times.js
/**
 * Dates of commits, bounded by their places: in the order of the history, none before the one of an older commit and
 * none after the present. Clocks that are wrong are few, so the dates believed are the most that go together without
 * one going back (the longest non-decreasing subsequence, by patience sorting), and of as many the latest: what is told
 * as older than it is would be told as overdue. Any other moves to the nearest moment that its neighbours leave it.
 * Dates in the future, and those of clocks that were never set, are not believed.
 *
 * @param dates from the oldest commit to the newest, in milliseconds
 */
function boundedTimes(dates, now) {
    const times = dates.map((date) => Math.min(date, now));
    const believed = latestAscent(times, (index) => {
        const date = dates[index] ?? 0;
        return date > 0 && date <= now;
    });
    let least = Number.NEGATIVE_INFINITY;
    for (let index = 0, next = 0; index < times.length; index += 1) {
        const time = times[index] ?? now;
        const bound = next < believed.length ? (times[believed[next] ?? 0] ?? now) : now;
        if (believed[next] === index)
            next += 1;
        least = index === 0 && time <= 0 ? bound : Math.max(least, Math.min(time, bound));
        times[index] = least;
    }
    return times;
}
/** Places of the longest subsequence that never goes down; of several that one with the highest values. */
function latestAscent(values, counts) {
    /** By length: where the subsequence of that length that begins highest begins. */
    const starts = new Int32Array(values.length);
    const after = new Int32Array(values.length);
    let length = 0;
    for (let index = values.length - 1; index >= 0; index -= 1) {
        if (!counts(index))
            continue;
        const place = firstBelow(values, starts, length, values[index] ?? 0);
        after[index] = place === 0 ? -1 : (starts[place - 1] ?? -1);
        starts[place] = index;
        length = Math.max(length, place + 1);
    }
    const found = new Int32Array(length);
    let index = starts[length - 1] ?? -1;
    for (let place = 0; place < length; place += 1) {
        found[place] = index;
        index = after[index] ?? -1;
    }
    return found;
}
function firstBelow(values, starts, length, value) {
    let [low, high] = [0, length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((values[starts[middle] ?? 0] ?? 0) < value)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/config/paths.js
var paths = __webpack_require__(97147);
;// CONCATENATED MODULE: ./build/history/tracked-paths.js


const MOST_REMEMBERED = 100_000;
function trackPaths(suites, folder) {
    const named = new Map();
    const latest = new Map();
    const remembered = new Map();
    const byGlob = globRoles(suites, folder);
    const shown = (path) => relativeTo(folder, path);
    const rolesOf = (path) => {
        const known = remembered.get(path);
        if (known !== undefined)
            return known;
        const roles = withoutProduct(union(named.get(path) ?? [], byGlob(path)));
        if (remembered.size >= MOST_REMEMBERED)
            remembered.clear();
        // A copy: what git's log says of a path is cut from a text of many commits.
        remembered.set(Buffer.from(path).toString(), roles);
        return roles;
    };
    let size = 0;
    const add = (path, roles) => {
        const known = named.get(path) ?? [];
        const all = union(known, roles);
        if (all.length === known.length)
            return;
        named.set(path, all);
        remembered.delete(path);
        size += 1;
    };
    for (const suite of suites) {
        for (const prompt of suite.prompts)
            add(within(folder, prompt.path), [{ kind: 'prompt', suite, prompt }]);
    }
    return {
        rolesOf,
        size: () => size,
        track: (path, role) => add(path, [role]),
        follow(path, former) {
            add(former, rolesOf(path));
            latest.set(shown(former), latest.get(shown(path)) ?? shown(path));
        },
        shown,
        today(path) {
            const now = latest.get(path);
            return now === path ? undefined : now;
        },
        placesOf: (suite, prompt) => [...named]
            .filter(([, roles]) => roles.some((role) => role.kind === 'prompt' && isSame(role, { kind: 'prompt', suite, prompt })))
            .map(([path]) => path)
            .reverse(),
        leadsTo(path, suite, kind) {
            const sought = kind === 'prompt' ? suite.prompts.map((prompt) => prompt.path) : suite[kind].map(fixedPart);
            return sought.some((inside) => `${within(folder, inside)}/`.startsWith(`${path}/`));
        },
    };
}
/** A path of the config as one from the repository's root. */
function within(folder, path) {
    return folder === '' ? (0,paths/* normalisePath */.qb)(path) : `${folder}/${(0,paths/* normalisePath */.qb)(path)}`;
}
/**
 * What is a prompt, a tool or a case is no product too, nor where it stood before: white space in a prompt would be a
 * change of the product. Around a region there is code, which may be one.
 */
function withoutProduct(roles) {
    const read = roles.filter((role) => role.kind === 'cases' || role.kind === 'tools' || (role.kind === 'prompt' && role.prompt.region === undefined));
    return roles.filter(({ kind, suite }) => kind !== 'product' || !read.some((other) => other.suite === suite));
}
function globRoles(suites, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const matchers = suites.map((suite) => ({
        suite,
        cases: matcher(suite.cases),
        tools: matcher(suite.tools),
        product: matcher(suite.product),
    }));
    return (path) => {
        if (!path.startsWith(prefix) || /(?:^|\/)(?:\.git|node_modules)\//.test(path))
            return [];
        const inside = path.slice(prefix.length);
        return matchers.flatMap(({ suite, cases, tools, product }) => [
            ...(cases(inside) ? [{ kind: 'cases', suite }] : []),
            ...(tools(inside) ? [{ kind: 'tools', suite }] : []),
            ...(product(inside) ? [{ kind: 'product', suite }] : []),
        ]);
    };
}
/** Of a glob, the folders that it names in full. */
function fixedPart(glob) {
    return picomatch.scan((0,paths/* normalisePath */.qb)(glob)).base;
}
function matcher(globs) {
    // A path may hold line feeds, which a dot passes by unless told.
    return globs.length === 0 ? () => false : picomatch(globs.map(paths/* normalisePath */.qb), { dot: true, flags: 's' });
}
function union(some, others) {
    return [...some, ...others.filter((other) => !some.some((role) => isSame(role, other)))];
}
function isSame(one, other) {
    if (one.kind !== other.kind || one.suite !== other.suite)
        return false;
    return !('prompt' in one) || ('prompt' in other && one.prompt === other.prompt);
}
function relativeTo(folder, path) {
    if (folder === '')
        return path;
    const from = folder.split('/');
    const to = path.split('/');
    let common = 0;
    while (common < from.length && common < to.length - 1 && from[common] === to[common])
        common += 1;
    return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

;// CONCATENATED MODULE: ./build/history/file-changes.js

/**
 * The entries of a commit that matter, with a moved file as one. Of where it came from only that is left which the file
 * is no more: moved out of one suite into another, it is gone from the first.
 */
function fileChanges(entries, moves, { rolesOf }) {
    const moved = new Map(moves.map(({ from, to }) => [to, from]));
    const left = new Map(moves.map(({ from, to }) => [from, rolesOf(to.path)]));
    return entries.flatMap((entry) => {
        const { path, before, after } = entry;
        const from = moved.get(entry);
        const taken = left.get(entry) ?? [];
        const roles = rolesOf(path).filter((role) => !taken.some((other) => isSame(role, other)));
        if (roles.length === 0)
            return [];
        const was = from === undefined ? before : from.before;
        return [
            {
                path,
                former: from?.path ?? path,
                roles,
                ...(was === undefined ? {} : { before: was }),
                ...(after === undefined ? {} : { after }),
            },
        ];
    });
}
/** The object of a plain file: what a link or a submodule leads to is no file of this repository's history. */
function fileId(entry) {
    return entry?.kind === 'file' ? entry.id : undefined;
}

;// CONCATENATED MODULE: ./build/history/look-ahead.js

/** In commits. Of more, the first would be forgotten before their turn. */
const AHEAD = 64;
/**
 * To be called at each of these commits in turn: files of the next ones are asked for, many at once, so that git and
 * the parser wait less for one another.
 */
function lookAheadIn(commits, readers) {
    let [passed, begun] = [0, 0];
    return () => {
        passed += 1;
        if (begun > passed + AHEAD / 2)
            return;
        for (const { entries } of commits.slice(begun, passed + AHEAD))
            begin(entries, readers);
        begun = passed + AHEAD;
    };
}
/** Only what stood before a commit: what it brought stood before a newer one, which has been looked at. */
function begin(entries, { paths, versions, prompts }) {
    for (const { path, before } of entries) {
        const id = fileId(before);
        if (id === undefined)
            continue;
        for (const { kind } of paths.rolesOf(path)) {
            if (kind === 'prompt')
                prompts.prepare(id, paths.shown(path));
            else if (kind === 'cases' || kind === 'tools')
                versions.prepare(kind, id, paths.shown(path));
        }
    }
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/cases/json-text.js
var json_text = __webpack_require__(44520);
// EXTERNAL MODULE: ./build/cases/parse-case.js + 3 modules
var parse_case = __webpack_require__(99172);
// EXTERNAL MODULE: ./build/cases/read.js + 5 modules
var read = __webpack_require__(60379);
// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
;// CONCATENATED MODULE: ./build/history/bounded-cache.js
/** Two generations: when the younger has half the weight, the older is forgotten. Finding something costs no more. */
function boundedCache(heaviest) {
    let young = new Map();
    let old = new Map();
    let total = 0;
    const keep = (key, kept) => {
        total += kept.weight - (young.get(key)?.weight ?? 0);
        young.set(key, kept);
        if (total <= heaviest / 2)
            return;
        old = young;
        young = new Map();
        total = 0;
    };
    return {
        get(key) {
            const known = young.get(key);
            if (known !== undefined)
                return known.value;
            const older = old.get(key);
            if (older !== undefined)
                keep(key, older);
            return older?.value;
        },
        set: (key, value, weight) => keep(key, { value, weight }),
    };
}

;// CONCATENATED MODULE: ./build/history/line-reader.js

/** In bytes of the versions read last. */
const MOST_KEPT = 16 << 20;
/**
 * Reads versions of files by their lines. From one version of a file to the next most lines stay: those are found by
 * their bytes, not even made into texts, and keep their rows.
 */
function lineReader(readLine) {
    const latest = boundedCache(MOST_KEPT);
    return async (content, file) => {
        const near = latest.get(file) ?? line_reader_NOTHING;
        const longer = content.length - near.content.length;
        const head = commonHead(near.content, content);
        const tail = commonTail(near.content, content, head);
        // The lines from the one in which the head ends to the one in which the tail begins are read anew.
        const [first, last] = [firstFrom(near.ends, head), firstFrom(near.ends, near.content.length - tail)];
        const [ends, rows] = [near.ends.slice(0, first), near.rows.slice(0, first)];
        const stop = (near.ends[last] ?? 0) + longer;
        for (let start = (ends.at(-1) ?? -1) + 1; start <= stop;) {
            const feed = content.indexOf(line_reader_LINE_FEED, start);
            const end = feed === -1 ? stop : feed;
            rows.push(await readLine(content.toString('utf8', start, end), file));
            ends.push(end);
            start = end + 1;
        }
        for (const end of near.ends.slice(last + 1))
            ends.push(end + longer);
        const read = { content, ends, rows: rows.concat(near.rows.slice(last + 1)) };
        latest.set(file, read, content.buffer.byteLength);
        return read.rows;
    };
}
const line_reader_NOTHING = { content: Buffer.alloc(0), ends: [0], rows: [] };
const line_reader_LINE_FEED = 0x0a;
/** Bytes that two texts share at their beginnings, found by halves: comparing many at once costs next to nothing. */
function commonHead(one, other) {
    let [low, high] = [0, Math.min(one.length, other.length)];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (one.compare(other, low, middle, low, middle) === 0)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Bytes that they share at their ends, without those of the common beginning. */
function commonTail(one, other, head) {
    let [low, high] = [0, Math.min(one.length, other.length) - head];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        const [from, to] = [one.length - middle, other.length - middle];
        if (one.compare(other, to, other.length - low, from, one.length - low) === 0)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Place of the first value that is not below this one, of values in order. */
function firstFrom(values, least) {
    let [low, high] = [0, values.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((values[middle] ?? 0) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/history/past-case.js
function pastCase({ id, digest, draft, reviewed, covers, expect, source }) {
    return {
        id,
        digest,
        draft,
        ...(reviewed === undefined ? {} : { reviewed }),
        ...(covers === undefined ? {} : { covers }),
        calls: callsIn(expect),
        production: source?.kind === 'production',
        ...(source?.url === undefined ? {} : { source: source.url }),
    };
}
/** Without steps to go by, an expectation of all steps was taken for one of the final step. */
function callsIn(expect) {
    const all = Array.from(expect, ([step, expected]) => step === '' && typeof expected === 'object' && expected !== null && !Array.isArray(expected)
        ? Object.entries(expected)
        : [[step, expected]]);
    return new Map(all.flat().filter(([, expected]) => Array.isArray(expected)));
}
/** Whether two versions of a case say the same. What they expect is in their digests. */
function isSamePast(one, other) {
    return (one.id === other.id &&
        one.digest === other.digest &&
        one.draft === other.draft &&
        one.reviewed === other.reviewed &&
        one.production === other.production &&
        one.source === other.source &&
        JSON.stringify(one.covers) === JSON.stringify(other.covers));
}

;// CONCATENATED MODULE: ./build/history/case-versions.js








const ANY_STEPS = { steps: [], final: '' };
const LINES = /\.(?:jsonl|ndjson)$/i;
/** In characters of single lines. */
const case_versions_MOST_KEPT = 16 << 20;
/**
 * Reads versions of case files. The steps of the suite play no part: what was expected of a step that has another name
 * today was a case all the same. Of a version in which anything is wrong nothing is taken.
 */
function caseVersionReader() {
    const numbers = newNumbers();
    const checked = newCheck();
    const shared = newShare();
    const single = boundedCache(case_versions_MOST_KEPT);
    const readLines = lineReader(async (line, file) => {
        const known = single.get(line);
        if (known !== undefined)
            return known;
        const row = readPlain(line, file, numbers) ?? (await readAll(line, file, [], numbers));
        single.set(line, row, line.length + 1);
        return row;
    });
    return async (content, file) => {
        if (LINES.test(file))
            return checked(await readLines(content, file), file);
        const text = content.toString('utf8');
        const readings = await readAll(text, file, stepsInHeader(text, file), numbers);
        return checked(readings.map(shared), file);
    };
}
/** Most lines are whole cases, and there are many: those are read without a detour. */
function readPlain(line, file, numbers) {
    const parsed = (0,json_text/* readJsonText */.g)(line, 'the line');
    if (!parsed.ok)
        return undefined;
    const read = (0,parse_case/* parseCase */.k)({ kind: 'row', value: parsed.value, location: { file } }, ANY_STEPS);
    return read.ok ? [readingOf(read.value, numbers)] : undefined;
}
async function readAll(text, file, steps, numbers) {
    const source = {
        file,
        text: async () => text,
        async *lines() {
            yield* text.split('\n');
        },
    };
    const readings = [];
    for await (const reading of (0,read/* readCases */.k)([source], { ...ANY_STEPS, steps })) {
        readings.push(reading.kind === 'case'
            ? readingOf(reading.case, numbers)
            : { past: undefined, number: -1, problem: reading.problem });
    }
    return readings;
}
/** The cases of some versions by id, drafts left out. */
function casesIn(versions) {
    const cases = new Map();
    for (const row of versions.flat()) {
        for (const { past } of row)
            if (past?.draft === false)
                cases.set(past.id, past);
    }
    return cases;
}
function newNumbers() {
    const numbers = new Map();
    return (id) => {
        const number = numbers.get(id) ?? numbers.size;
        if (number === numbers.size)
            numbers.set(id, number);
        return number;
    };
}
/** Gives a case the row that it had in the version read before, if it is the same: versions differ by little. */
function newShare() {
    const latest = [];
    return (reading) => {
        if (reading.past === undefined)
            return [reading];
        const known = latest[reading.number];
        if (known?.[0].past !== undefined && isSamePast(known[0].past, reading.past))
            return known;
        const row = [reading];
        latest[reading.number] = row;
        return row;
    };
}
/** Refuses versions in which something is wrong. There are many versions of many cases: nothing is built for each. */
function newCheck() {
    /** By number of the id, the last version that held it. */
    const lastIn = [];
    let version = 0;
    return (rows, file) => {
        version += 1;
        const problems = [];
        let line = 0;
        for (const row of rows) {
            line += 1;
            for (const { past, number, problem } of row) {
                if (problem !== undefined)
                    problems.push(LINES.test(file) ? inLine(problem, line) : problem);
                else if (lastIn[number] === version)
                    problems.push(idTwice(past.id));
                else
                    lastIn[number] = version;
            }
        }
        if (problems.length === 0)
            return { ok: true, value: rows };
        return { ok: false, problems: problems.map((problem) => placed(problem, file)) };
    };
}
function readingOf(read, numbers) {
    return { past: pastCase(read), number: numbers(read.id), problem: undefined };
}
/** A table says in its first row which steps there were. */
function stepsInHeader(text, file) {
    if ((0,posix_.extname)(file).toLowerCase() !== '.csv')
        return [];
    const [header = ''] = text.split('\n', 1);
    return [
        ...new Set(Array.from(header.matchAll(/expect\.([^,"\r]+?)(?::json)?\s*(?=[,"\r]|$)/g), ([, step = '']) => step)),
    ];
}
function idTwice(id) {
    return { message: `the id ${(0,describe/* quote */.hD)(id)} stands twice`, expected: 'ids that are unique in a suite' };
}
/** A line is read as a text of its own, wherever it stands. */
function inLine({ location, ...rest }, line) {
    return { ...rest, location: { ...location, file: '', line } };
}
/** One version of a file may have stood at several places. */
function placed({ location, ...rest }, file) {
    return { ...rest, location: { ...location, file } };
}

;// CONCATENATED MODULE: ./build/history/likeness.js


/** For a file that appeared; `undefined` where only the same object will do. */
function likenessTo({ path, after }, roles, readers) {
    const id = fileId(after);
    const kind = ['cases', 'tools', 'prompt'].find((known) => roles.some((role) => role.kind === known));
    if (id === undefined || kind === undefined)
        return undefined;
    const read = namesReader(kind, readers);
    return {
        ...(kind === 'cases' ? { formats: CASE_FILES } : {}),
        with: async (from) => shareOf(await read(id, path), await read(fileId(from.before), from.path)),
    };
}
const CASE_FILES = /\.(?:jsonl|ndjson|json|ya?ml|csv)$/i;
/** By what a file is known: the ids of its cases, the names of its tools, or the lines of its text. */
function namesReader(kind, { paths, versions, prompts }) {
    if (kind === 'cases')
        return async (id, path) => named(await versions.cases(id, paths.shown(path)), (version) => casesIn([version]));
    if (kind === 'tools')
        return async (id, path) => named(await versions.tools(id, paths.shown(path)), (version) => version);
    return async (id, path) => (id === undefined ? new Map() : prompts.lines(id, paths.shown(path)));
}
function named(version, items) {
    return version.ok ? items(version.value) : new Map();
}
/** How much of both has the same names. */
function shareOf(one, other) {
    if (one.size === 0 || other.size === 0)
        return 0;
    const shared = [...one.keys()].filter((name) => other.has(name)).length;
    return shared / Math.max(one.size, other.size);
}

;// CONCATENATED MODULE: ./build/history/moves.js


/** From this likeness on, two files with different contents are one that was moved and edited. */
const ALIKE = 0.5;
const MOST_COMPARED = 20;
/**
 * Pairs what appeared among the files that matter with what disappeared: by git's object id, those with the same file
 * name first, and where that finds nothing, by likeness of what is read in them. Where a file came from is a path to
 * look out for from here on.
 */
async function movesIn(entries, readers) {
    const { rolesOf, follow } = readers.paths;
    const appeared = entries.filter(({ path, before }) => before === undefined && rolesOf(path).length > 0);
    const vanished = appeared.length === 0 ? [] : entries.filter(({ after }) => after === undefined);
    if (vanished.length === 0)
        return [];
    const moves = await findMoves(appeared, vanished, (to) => likenessTo(to, rolesOf(to.path), readers));
    for (const { to, from } of moves)
        follow(to.path, from.path);
    return moves;
}
async function findMoves(appeared, vanished, likenessTo) {
    const namesakes = pairs(appeared, vanished, ({ path }, { id }) => `${id} ${(0,posix_.basename)(path)}`);
    const [others, left] = withoutMoved(appeared, vanished, namesakes);
    const twins = pairs(others, left, (_, { id }) => id);
    const [unpaired, rest] = withoutMoved(others, left, twins);
    const moves = [...namesakes, ...twins];
    const free = new Set(rest);
    for (const to of unpaired) {
        const likeness = likenessTo(to);
        if (likeness === undefined)
            continue;
        let best;
        for (const from of candidates(to, likeness, free)) {
            const share = await likeness.with(from);
            if (share >= ALIKE && share > (best?.share ?? 0))
                best = { from, share };
        }
        if (best === undefined)
            continue;
        free.delete(best.from);
        moves.push({ to, from: best.from });
    }
    return moves;
}
/** Each with the first one of the same key that is left. A commit may move many files that are all alike. */
function pairs(appeared, vanished, keyOf) {
    const left = new Map();
    for (const from of vanished.toReversed()) {
        if (from.before === undefined)
            continue;
        const key = keyOf(from, from.before);
        const alike = left.get(key);
        if (alike === undefined)
            left.set(key, [from]);
        else
            alike.push(from);
    }
    return appeared.flatMap((to) => {
        const from = to.after === undefined ? undefined : left.get(keyOf(to, to.after))?.pop();
        return from === undefined ? [] : [{ to, from }];
    });
}
function withoutMoved(appeared, vanished, moves) {
    const moved = new Set(moves.flatMap(({ to, from }) => [to, from]));
    return [appeared.filter((to) => !moved.has(to)), vanished.filter((from) => !moved.has(from))];
}
function candidates(to, { formats }, left) {
    const alike = [...left].filter((from) => from.before?.kind === to.after?.kind &&
        ((0,posix_.extname)(from.path) === (0,posix_.extname)(to.path) || formats?.test(from.path) === true));
    const isNamesake = (from) => Number(stem(from.path) === stem(to.path));
    return alike.sort((one, other) => isNamesake(other) - isNamesake(one)).slice(0, MOST_COMPARED);
}
/** What a file goes by whatever it is written in. */
function stem(path) {
    return (0,posix_.basename)(path, (0,posix_.extname)(path));
}

// EXTERNAL MODULE: ./build/prompts/read.js + 20 modules
var prompts_read = __webpack_require__(52411);
;// CONCATENATED MODULE: ./build/history/blob-text.js

/**
 * A version of a file, by the id under which some commit has it. Throws `CouldNotCheck` when git does not have it: then
 * this clone is not whole, and what is missing would look as if it had never been.
 */
async function readObject(blobs, id, file) {
    const reading = await blobs.read(id);
    if (reading.kind === 'blob')
        return { ok: true, value: reading.content };
    if (reading.kind === 'too-large')
        return { ok: false, problems: [tooLarge(reading, file)] };
    throw new problem/* CouldNotCheck */.xy({
        message: `this clone lacks a version of this file, ${id.slice(0, 12)}`,
        location: { file },
        remedy: 'Give actions/checkout `fetch-depth: 0`; elsewhere, check with `git fsck` that the clone is whole',
    });
}
/** The text of a file as git has it, `undefined` when it is not there; throws `CouldNotCheck` for one that is too large. */
function blobText(reading, file) {
    if (reading.kind === 'too-large')
        throw new problem/* CouldNotCheck */.xy(tooLarge(reading, file));
    return reading.kind === 'blob' ? reading.content.toString('utf8') : undefined;
}
function tooLarge({ id, size }, file) {
    return {
        message: `this version of the file (${id.slice(0, 12)}) has ${size} bytes`,
        location: { file },
        expected: 'at most 32 MB',
    };
}

;// CONCATENATED MODULE: ./build/history/prompt-versions.js




const prompt_versions_MOST_KEPT = 20_000;
const MOST_AHEAD = 256;
/** Reads versions of prompts by their normalised digests. */
function promptVersionReader(blobs, folder) {
    const digests = boundedCache(prompt_versions_MOST_KEPT);
    const ahead = boundedCache(MOST_AHEAD);
    return {
        prepare(id, path) {
            const reading = readObject(blobs, id, path);
            // Whoever asks for it is told what went wrong.
            reading.catch(() => { });
            ahead.set(id, reading, 1);
        },
        async lines(id, path) {
            const content = await readObject(blobs, id, path);
            const lines = content.ok ? content.value.toString('utf8').split('\n') : [];
            return new Map(lines.map((line) => [line.trim(), true]).filter(([line]) => line !== ''));
        },
        async read(prompt, { commit, path, id }, asked) {
            const key = JSON.stringify([id, prompt.region ?? null, path]);
            const known = id === undefined ? undefined : digests.get(key);
            if (known !== undefined)
                return known;
            // A prompt that once stood outside of the config's folder looks for its files from the repository's root.
            const isInside = folder === '' || path.startsWith(`${folder}/`);
            const own = isInside && folder !== '' ? path.slice(folder.length + 1) : path;
            const object = id === undefined ? undefined : await (ahead.get(id) ?? readObject(blobs, id, own));
            if (object?.ok === false)
                return object;
            const content = object?.value.toString('utf8');
            let alone = true;
            const reading = await (0,prompts_read/* readPrompt */.$)({ ...prompt, path: own }, async (name) => {
                const full = isInside ? external_node_path_.posix.join(folder, name) : name;
                if (name === own)
                    return content === undefined ? blobText(await blobs.read(`${commit}:${path}`), path) : content;
                alone = false;
                asked(full);
                return blobText(await blobs.read(`${commit}:${full}`), full);
            });
            const result = reading.state === 'unreadable'
                ? { ok: false, problems: reading.problems }
                : { ok: true, value: reading.state === 'read' ? reading.prompt.digest : undefined };
            if (alone && id !== undefined)
                digests.set(key, result, 1);
            return result;
        },
    };
}

;// CONCATENATED MODULE: ./build/history/common-ends.js
/**
 * How many items two lists share at their beginnings, and how many more at their ends.
 *
 * @param isSame compares an item of the first list with one of the second, by their places
 */
function commonEnds(one, other, isSame) {
    const most = Math.min(one, other);
    let head = 0;
    while (head < most && isSame(head, head))
        head += 1;
    let tail = 0;
    while (tail < most - head && isSame(one - 1 - tail, other - 1 - tail))
        tail += 1;
    return [head, tail];
}

;// CONCATENATED MODULE: ./build/history/case-changes.js


/** What became of the cases between two states of one or several files. */
function caseChanges(before, after, { covers }) {
    const [one, other] = [rowsOf(before), rowsOf(after)];
    // Most rows are the same, and need not be compared case by case.
    const [head, tail] = commonEnds(one.length, other.length, (index, otherIndex) => one[index] === other[otherIndex]);
    const old = casesIn([one.slice(head, one.length - tail)]);
    const now = casesIn([other.slice(head, other.length - tail)]);
    const changes = [];
    for (const [id, past] of now) {
        const former = old.get(id);
        if (former === undefined)
            changes.push({ kind: 'added', id, covers: covers(past) });
        else if (isEdited(former, past))
            changes.push({ kind: 'edited', id, covers: covers(past) });
    }
    for (const [id, former] of old)
        if (!now.has(id))
            changes.push({ kind: 'removed', id, covers: covers(former) });
    return changes;
}
function rowsOf(versions) {
    const [only = [], ...more] = versions;
    return more.length === 0 ? only : versions.flat();
}
function isEdited(before, after) {
    return before.digest !== after.digest || before.reviewed !== after.reviewed;
}

// EXTERNAL MODULE: ./build/cases/covers.js
var cases_covers = __webpack_require__(28704);
;// CONCATENATED MODULE: ./build/history/coverage.js

/** A name that is no prompt's was a tool's, whether or not there is such a tool today. */
function caseView({ prompts, steps }) {
    const promptIds = prompts.map(({ id }) => id);
    const toolSteps = steps.flatMap(({ name, scorer, final }) => scorer.kind === 'tool-call' ? [name, ...(final ? [''] : [])] : []);
    const covers = ({ covers, calls }) => {
        const covered = (0,cases_covers/* resolveCovers */.Xq)({ ...(covers === undefined ? {} : { covers }), expect: calls }, { promptIds, tools: covers ?? [], toolSteps });
        const { tools, paths } = covered;
        return covers === undefined ? { tools, paths } : { prompts: covered.prompts, tools, paths };
    };
    return {
        covers,
        known: (past) => ({
            id: past.id,
            covers: covers(past),
            production: past.production,
            calls: calledTools(toolSteps.map((step) => past.calls.get(step) ?? [])),
            ...(past.source === undefined ? {} : { source: past.source }),
        }),
    };
}
function calledTools(lists) {
    const fields = new Map();
    for (const call of lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
        if (!isObject(call) || typeof call.name !== 'string')
            continue;
        const known = fields.get(call.name) ?? new Set();
        for (const field of isObject(call.arguments) ? Object.keys(call.arguments) : [])
            known.add(field);
        fields.set(call.name, known);
    }
    return Array.from(fields, ([tool, known]) => ({ tool, fields: [...known] }));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/history/bases.js
function findBases(ledger) {
    const waiting = new Map();
    const add = (key, more) => {
        if (more.length > 0)
            waiting.set(key, [...(waiting.get(key) ?? []), ...more]);
    };
    const takeAll = (key) => {
        const all = waiting.get(key) ?? [];
        waiting.delete(key);
        return all;
    };
    return {
        take(commit, { key, keyBefore, before, after }, compare) {
            const here = takeAll(key);
            if (after.ok) {
                // Only where branches met: what came in between is no commit of its own.
                for (const { newer, problems, found } of here) {
                    ledger.addUnreadable(newer, commit - 1, problems);
                    found(after.value);
                }
                if (before.ok)
                    return compare(before.value, after.value);
                ledger.mention(commit);
                const { problems } = before;
                return add(keyBefore, [{ newer: commit, problems, found: (base) => compare(base, after.value) }]);
            }
            ledger.add(commit, { unreadable: after.problems });
            for (const { newer, problems } of here)
                ledger.addUnreadable(newer, commit - 1, problems);
            if (before.ok)
                for (const { found } of here)
                    found(before.value);
            else
                add(keyBefore, here.map(({ found }) => ({ newer: commit, problems: before.problems, found })));
        },
        begin(key, last, known) {
            if (last.ok)
                known(last.value);
            else
                add(key, [{ newer: -1, problems: last.problems, found: known }]);
        },
        rename: (key, former) => add(former, takeAll(key)),
        end() {
            for (const { newer, problems } of [...waiting.values()].flat()) {
                ledger.add(Math.max(newer, 0), { unreadable: problems });
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/history/file-watch.js


/** All files of a commit are compared at once: what moved from one to another did not change. */
function watchFiles({ suite, ledger, paths }, { role, read, changed }) {
    const bases = findBases(ledger);
    const last = [];
    const isMine = (other) => other.kind === role && other.suite === suite;
    return {
        async begin(files) {
            for (const [path, entry] of files) {
                // A link is not followed to cases or tools, wherever they are read.
                if (entry.kind === 'submodule' && paths.leadsTo(path, suite, role))
                    bases.begin(path, { ok: false, problems: [elsewhere(paths.shown(path), role)] }, () => { });
                else if (paths.rolesOf(path).some(isMine))
                    bases.begin(path, await read(fileId(entry), paths.shown(path)), (version) => last.push(version));
            }
        },
        async step({ commit, changes }) {
            const before = [];
            const after = [];
            let later = false;
            for (const change of changes) {
                if (!change.roles.some(isMine))
                    continue;
                const { path: key, former: keyBefore } = change;
                const [old, now] = [fileId(change.before), fileId(change.after)];
                if (old === now) {
                    bases.rename(key, keyBefore);
                    continue;
                }
                const [one, other] = await Promise.all([read(old, paths.shown(keyBefore)), read(now, paths.shown(key))]);
                bases.take(commit, { key, keyBefore, before: one, after: other }, (was, is) => {
                    if (later)
                        return changed(commit, [was], [is]);
                    before.push(was);
                    after.push(is);
                });
            }
            later = true;
            if (before.length > 0)
                changed(commit, before, after);
        },
        end() {
            bases.end();
            return last;
        },
    };
}
function elsewhere(file, role) {
    return {
        message: `the ${role} are in a submodule, whose history is not part of this one`,
        location: { file },
        expected: 'files of this repository',
    };
}

;// CONCATENATED MODULE: ./build/history/ledger.js
function newLedger() {
    const all = new Map();
    const spans = [];
    return {
        add(commit, { changes = [], cases = [], unreadable = [] }) {
            if (changes.length + cases.length + unreadable.length === 0)
                return;
            const known = all.get(commit) ?? ledger_NOTHING;
            all.set(commit, {
                changes: [...known.changes, ...changes],
                cases: [...known.cases, ...cases],
                unreadable: [...known.unreadable, ...unreadable],
            });
        },
        mention: (commit) => void all.set(commit, all.get(commit) ?? ledger_NOTHING),
        addUnreadable(newer, older, problems) {
            if (older > newer)
                spans.push({ newer, older, problems });
        },
        entries: () => [...all]
            .sort(([one], [other]) => one - other)
            .map(([commit, facts]) => {
            const lasting = spans.filter(({ newer, older }) => newer < commit && commit <= older);
            if (lasting.length === 0)
                return [commit, facts];
            return [
                commit,
                { ...facts, unreadable: [...facts.unreadable, ...lasting.flatMap(({ problems }) => problems)] },
            ];
        }),
    };
}
const ledger_NOTHING = { changes: [], cases: [], unreadable: [] };

;// CONCATENATED MODULE: ./build/history/watch.js
/** Where a change is told, for a path as shown. */
function placeOf(path, { today }) {
    const now = today(path);
    return now === undefined ? { path } : { path, today: now };
}

;// CONCATENATED MODULE: ./build/history/product-watch.js

/** Looks out for what the agent has to keep up with, path by path: whatever stands there counts, links too. */
function watchProduct({ suite, ledger, paths }, { commit, changes }) {
    const touched = changes.filter(({ roles, before, after }) => before?.id !== after?.id && roles.some((role) => role.kind === 'product' && role.suite === suite));
    ledger.add(commit, {
        changes: touched.map(({ path }) => ({ kind: 'product', ...placeOf(paths.shown(path), paths) })),
    });
}

;// CONCATENATED MODULE: ./build/history/prompt-watch.js


/** Looks out for changes of prompts, by their own files and by those that they include. */
function watchPrompts({ suite, ledger, paths }, prompts) {
    const bases = findBases(ledger);
    const read = (prompt, place, asked) => prompts.read(prompt, place, (path) => {
        asked?.add(path);
        paths.track(path, { kind: 'include', suite, prompt });
    });
    async function compareFile({ prompt, included }, { commit, sha }, change) {
        const { path, former } = change;
        const same = !prompt_watch_isEdited(change);
        // A prompt that only moved may have moved together with a file that it includes, and that was edited.
        if (same && !included.some(prompt_watch_isEdited))
            return;
        const asked = new Set();
        const before = await versionOf(prompt, { commit: `${sha}^`, path: former }, change.before);
        const after = await versionOf(prompt, { commit: sha, path }, change.after, asked);
        const through = same ? editedOf(asked, included) : undefined;
        settle(prompt, { commit, path: change.after === undefined ? former : path, through }, before, after);
    }
    /** The prompt's own file stayed as it was, and something that it includes did not. */
    async function compareIncluded({ prompt, included }, { commit, sha }) {
        for (const path of paths.placesOf(suite, prompt)) {
            const asked = new Set();
            const after = await read(prompt, { commit: sha, path }, asked);
            if (after.ok && after.value === undefined)
                continue;
            const before = await read(prompt, { commit: `${sha}^`, path });
            return settle(prompt, { commit, path, through: editedOf(asked, included) }, before, after);
        }
    }
    async function versionOf(prompt, place, entry, asked) {
        if (entry === undefined)
            return { ok: true, value: undefined };
        if (entry.kind !== 'file')
            return { ok: false, problems: [noFile(paths.shown(place.path), entry.kind)] };
        return read(prompt, { ...place, id: entry.id }, asked);
    }
    function settle({ id: prompt }, { commit, path, through }, before, after) {
        const shown = paths.shown(path);
        const way = through === undefined ? {} : { through: paths.shown(through) };
        bases.take(commit, { key: prompt, keyBefore: prompt, before, after }, (from, to) => {
            if (from === to)
                return;
            const digests = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
            ledger.add(commit, { changes: [{ kind: 'prompt', prompt, ...placeOf(shown, paths), ...digests, ...way }] });
        });
    }
    return {
        async begin(sha, files) {
            for (const prompt of suite.prompts) {
                const [path = ''] = paths.placesOf(suite, prompt);
                bases.begin(prompt.id, await versionOf(prompt, { commit: sha, path }, entryAt(path, files)), () => { });
            }
        },
        async step(stop) {
            for (const touched of touchedBy(stop, suite)) {
                for (const change of touched.own)
                    await compareFile(touched, stop, change);
                if (touched.own.length === 0)
                    await compareIncluded(touched, stop);
            }
        },
        end: () => bases.end(),
    };
}
function touchedBy({ changes }, suite) {
    const all = new Map();
    for (const change of changes) {
        for (const role of change.roles) {
            if (role.suite !== suite || !('prompt' in role))
                continue;
            const { kind, prompt } = role;
            const touched = all.get(prompt) ?? { prompt, own: [], included: [] };
            all.set(prompt, touched);
            touched[kind === 'prompt' ? 'own' : 'included'].push(change);
        }
    }
    return [...all.values()];
}
function prompt_watch_isEdited({ before, after }) {
    return before?.id !== after?.id;
}
/** The first file that a prompt asks for of those that were edited. */
function editedOf(asked, included) {
    const edited = new Set(included.filter(prompt_watch_isEdited).map(({ path }) => path));
    return [...asked].find((path) => edited.has(path));
}
/** What stands at a path; or in its way, where that is no folder. */
function entryAt(path, files) {
    const folders = path.split('/').slice(0, -1);
    const ways = folders.map((_, depth) => folders.slice(0, depth + 1).join('/'));
    return (files.get(path) ?? ways.map((way) => files.get(way)).find((entry) => entry !== undefined && entry.kind !== 'file'));
}
/** What a link leads to has a history of its own, which this is not. */
function noFile(file, kind) {
    return {
        message: `a ${kind} stands where the prompt should be`,
        location: { file },
        expected: 'the file itself',
        remedy: 'Name the file that it leads to.',
    };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/history/tool-moves.js

/** Share of the fields of two tools that both have, from which on they may be one tool under two names. */
const NEARLY_EQUAL = 0.8;
/** A file may come from anybody. */
const MOST_PAIRS = 250_000;
/** The tools of some files together. */
function toolsIn(versions) {
    return new Map(versions.flatMap((version) => [...version]));
}
/** What moved between two states of one or several files, by the path at which it is told. */
function toolMoves(before, after) {
    const lost = [...before.keys()].filter((name) => !after.has(name));
    const gained = [...after.keys()].filter((name) => !before.has(name));
    const renamed = pairUp(lost, gained, before, after);
    const former = new Map(Array.from(renamed, ([tool, to]) => [to, tool]));
    const moves = new Map();
    const tell = (path, move) => void moves.set(path, [...(moves.get(path) ?? []), move]);
    for (const name of lost) {
        if (!renamed.has(name))
            tell(before.get(name)?.path ?? '', { kind: 'lost', tool: name });
    }
    for (const [name, { fields, path }] of after) {
        const old = former.get(name) ?? name;
        const known = before.get(old);
        if (known === undefined) {
            tell(path, { kind: 'gained', tool: name });
            continue;
        }
        if (old !== name)
            tell(path, { kind: 'renamed', tool: old, to: name });
        for (const field of without(known.fields, fields))
            tell(path, { kind: 'lost', tool: name, field });
        for (const field of without(fields, known.fields))
            tell(path, { kind: 'gained', tool: name, field });
    }
    return moves;
}
/** The likest first. Without any field to compare, one lost and one gained tool alone are taken for the same. */
function pairUp(lost, gained, before, after) {
    if (lost.length * gained.length > MOST_PAIRS)
        return new Map();
    const candidates = lost.flatMap((tool) => gained.flatMap((to) => {
        const [old, now] = [before.get(tool)?.fields ?? [], after.get(to)?.fields ?? []];
        const isBare = old.length === 0 && now.length === 0;
        const share = isBare ? Number(lost.length === 1 && gained.length === 1) : tool_moves_shareOf(old, now);
        return share < NEARLY_EQUAL ? [] : [{ tool, to, share, apart: (0,mod/* distance */.Io)(tool, to) }];
    }));
    const renamed = new Map();
    const taken = new Set();
    for (const { tool, to } of candidates.sort((one, other) => other.share - one.share || one.apart - other.apart)) {
        if (renamed.has(tool) || taken.has(to))
            continue;
        renamed.set(tool, to);
        taken.add(to);
    }
    return renamed;
}
function tool_moves_shareOf(some, others) {
    const shared = some.length - without(some, others).length;
    return shared / (some.length + others.length - shared);
}
function without(fields, others) {
    const known = new Set(others);
    return fields.filter((field) => !known.has(field));
}

;// CONCATENATED MODULE: ./build/history/suite-walk.js









function walkSuite(suite, { paths, versions, prompts }) {
    const ledger = newLedger();
    const post = { suite, ledger, paths };
    const view = caseView(suite);
    const cases = watchFiles(post, {
        role: 'cases',
        read: versions.cases,
        changed: (commit, before, after) => ledger.add(commit, { cases: caseChanges(before, after, view) }),
    });
    const tools = watchFiles(post, {
        role: 'tools',
        read: versions.tools,
        changed(commit, before, after) {
            const moves = toolMoves(toolsIn(before), toolsIn(after));
            ledger.add(commit, {
                changes: Array.from(moves, ([path, moved]) => ({ kind: 'tool', ...placeOf(path, paths), moved })),
            });
        },
    });
    const promptWatch = watchPrompts(post, prompts);
    return {
        suite,
        ledger,
        async begin(sha, files) {
            await cases.begin([...files]);
            await tools.begin([...files]);
            await promptWatch.begin(sha, files);
        },
        async step(stop) {
            await cases.step(stop);
            await tools.step(stop);
            await promptWatch.step(stop);
            watchProduct(post, stop);
        },
        end() {
            promptWatch.end();
            return { tools: [...toolsIn(tools.end()).keys()], cases: Array.from(casesIn(cases.end()).values(), view.known) };
        },
    };
}

// EXTERNAL MODULE: ./build/tools/read.js + 3 modules
var tools_read = __webpack_require__(48950);
;// CONCATENATED MODULE: ./build/history/versions.js





/** In cases and tools, over all versions kept: those before one commit are those after the next. */
const versions_MOST_KEPT = 1_000_000;
function openVersions(blobs) {
    const read = {
        cases: reader(blobs, caseVersionReader(), []),
        tools: reader(blobs, readToolVersion, new Map()),
    };
    return {
        ...read,
        // Whoever asks for it is told what went wrong.
        prepare: (kind, id, path) => void read[kind](id, path).catch(() => { }),
    };
}
async function readToolVersion(content, path) {
    const tools = (0,tools_read/* readTools */.s)(content.toString('utf8'), path);
    if (!tools.ok)
        return tools;
    return { ok: true, value: new Map(tools.value.map(({ name, fields }) => [name, { fields, path }])) };
}
function reader(blobs, parse, nothing) {
    const kept = boundedCache(versions_MOST_KEPT);
    const readNew = async (id, path) => {
        const content = await readObject(blobs, id, path);
        return content.ok ? (0,problem/* attempt */.CD)(async () => (0,problem/* unwrap */.oA)(await parse(content.value, path))) : content;
    };
    return async (id, path) => {
        if (id === undefined)
            return { ok: true, value: nothing };
        const key = `${id} ${path}`;
        const known = kept.get(key);
        if (known !== undefined)
            return known;
        const reading = readNew(id, path);
        kept.set(key, reading, 1);
        const version = await reading;
        if (version.ok)
            kept.set(key, reading, 1 + ('size' in version.value ? version.value.size : version.value.length));
        return version;
    };
}

;// CONCATENATED MODULE: ./build/history/read-history.js












/**
 * What changed when, for each suite by name: one way back through git's log, from the newest commit to the oldest,
 * however many suites there are. What the suites are is taken from today's config. A file that was moved is followed to
 * where it stood before. Throws `CouldNotCheck` when this clone does not hold its whole history.
 */
async function readHistory(repository, suites, { folder, now, firstParent = false, until = 'HEAD' }) {
    await requireWholeHistory(repository);
    const last = await (0,git/* resolveCommit */.WL)(repository, until);
    if (last === undefined)
        throw noCommit(until);
    const paths = trackPaths(suites, folder);
    // git has long to go before it can tell of the first commit.
    const log = openLog(repository, { until: last, firstParent });
    const blobs = openBlobs(repository);
    try {
        const readers = { paths, prompts: promptVersionReader(blobs, folder), versions: openVersions(blobs) };
        const walks = suites.map((suite) => walkSuite(suite, readers));
        const files = await filesThatMatter(repository, last, paths, suites);
        for (const walk of walks)
            await walk.begin(last, files);
        const dates = [];
        const matters = (logged) => logged.paths.some((path) => paths.rolesOf(path).length > 0);
        const commits = new Map();
        for await (const lot of log.lots) {
            const size = paths.size();
            const relevant = new Map(lot.filter(matters).map((logged) => [logged, logged.details()]));
            const lookAhead = lookAheadIn([...relevant.values()], readers);
            for (const logged of lot) {
                const commit = dates.push(logged.time) - 1;
                const known = relevant.get(logged);
                if (known !== undefined)
                    lookAhead();
                const isLate = paths.size() > size && matters(logged);
                const details = known ?? (isLate || commit === 0 ? logged.details() : undefined);
                if (details === undefined)
                    continue;
                const { sha, subject, entries } = details;
                commits.set(commit, { sha, subject });
                const changes = fileChanges(entries, await movesIn(entries, readers), paths);
                for (const walk of walks)
                    await walk.step({ commit, sha, changes });
            }
        }
        // Had git given out on the way, versions would seem to be unreadable that are not.
        await blobs.read(last);
        return histories(walks, commits, boundedTimes(Float64Array.from(dates.reverse()), now));
    }
    finally {
        log.close();
        await blobs.close();
    }
}
/** Also links and submodules behind which there may be files that matter. */
async function filesThatMatter(repository, commit, { rolesOf, leadsTo }, suites) {
    const kinds = ['cases', 'tools', 'prompt'];
    const isInTheWay = (path) => suites.some((suite) => kinds.some((kind) => leadsTo(path, suite, kind)));
    const files = new Map();
    for await (const lot of readTree(repository, commit)) {
        for (const [path, entry] of lot) {
            if (rolesOf(path).length > 0 || (entry.kind !== 'file' && isInTheWay(path)))
                files.set(path, entry);
        }
    }
    return files;
}
/** `times` are those of all commits, oldest first. */
function histories(walks, commits, times) {
    const since = times[0] ?? 0;
    return new Map(walks.map(({ suite, ledger, end }) => {
        const { cases, tools } = end();
        const entries = ledger
            .entries()
            .map(([commit, facts]) => {
            const { sha = '', subject = '' } = commits.get(commit) ?? {};
            const position = times.length - 1 - commit;
            return { commit: { sha, subject, position, time: times[position] ?? since }, ...facts };
        })
            .reverse();
        return [suite.name, { suite: suite.name, entries, cases, tools, since }];
    }));
}
function noCommit(until) {
    return new problem/* CouldNotCheck */.xy({
        message: `${until} names no commit of this clone`,
        remedy: 'Commit something first, or name a branch, tag or SHA that is here',
    });
}

;// CONCATENATED MODULE: ./build/stale/watch.js


/**
 * Prompts are covered by id, tools by name, and whatever has a path by globs: a case that covers `prompts/*` keeps watch
 * over the prompts there. A case that names no prompts covers all of them. Globs are compiled once for each test.
 */
function watchTest() {
    const matchers = new Map();
    const matches = (glob, path) => {
        const matcher = matchers.get(glob) ?? pathTest(glob);
        matchers.set(glob, matcher);
        return matcher(path);
    };
    return ({ prompts, tools, paths }, watched) => {
        if (watched.kind === 'prompt' && (prompts === undefined || someOf(watched.names, (name) => prompts.includes(name))))
            return true;
        if (watched.kind === 'tool' && tools.length > 0 && someOf(watched.names, (name) => tools.includes(name)))
            return true;
        return paths.some((glob) => someOf(watched.paths, (path) => matches(glob, path)));
    };
}
/** A glob that cannot be matched safely stands for the path of that very name alone. */
function pathTest(glob) {
    if ((0,paths/* globFault */.Hf)(glob) !== undefined)
        return (path) => path === glob;
    return picomatch((0,paths/* normalisePath */.qb)(glob), { dot: true });
}
function someOf(items, test) {
    for (const item of items)
        if (test(item))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/review/pin-drift.js

/**
 * Rules by which a prompt and its pin disagree. The others are about a pin that nobody wrote or uses, or (the same
 * version for another text) say the same once more.
 */
const DRIFT = new Set(['pin/outdated', 'pin/missing']);
/** Prompts that left their pins, each with the commits that took them away and the cases written for the pinned text. */
function pinDrift(findings, prompts, history) {
    return findings
        .filter(({ rule }) => DRIFT.has(rule))
        .map((finding) => {
        const commits = commitsSincePin(history, prompts, finding.subject);
        const [first, last] = [commits[0], commits.at(-1)];
        return {
            finding,
            opens: true,
            ...(first === undefined || last === undefined ? {} : { since: first.time, latest: last.time }),
            commits,
            cases: coveringCases(history, prompts, finding.subject),
        };
    });
}
/** Changes of the prompt after the last one that left it as pinned; none where the pinned text never stood there. */
function commitsSincePin({ entries }, prompts, subject) {
    const pin = prompts.find(({ id }) => id === subject)?.pin;
    if (pin === undefined)
        return [];
    const changes = entries.flatMap(({ commit, changes }) => changes.flatMap((change) => (change.kind === 'prompt' && change.prompt === subject ? [{ commit, ...change }] : [])));
    const isPinned = (digest) => digest?.startsWith(pin.digest) === true;
    const last = changes.findLastIndex(({ to }) => isPinned(to));
    const known = last >= 0 || isPinned(changes[0]?.from);
    return known ? changes.slice(last + 1).map(({ commit }) => commit) : [];
}
function coveringCases({ cases }, prompts, subject) {
    const paths = prompts.flatMap(({ id, path }) => (id === subject ? path : []));
    const isCovered = watchTest();
    return cases
        .filter(({ covers }) => isCovered(covers, { kind: 'prompt', names: [subject], paths }))
        .map(({ id }) => id);
}

// EXTERNAL MODULE: ./build/stale/cases-as-of.js
var cases_as_of = __webpack_require__(91916);
// EXTERNAL MODULE: ./build/stale/threads.js
var threads = __webpack_require__(85223);
;// CONCATENATED MODULE: ./build/stale/reach.js



/** One name and one path: it never was anything else. */
const PLAIN = 2;
const GLOB = /[*?[\]{}()!+@|\\]|\.\./;
const reach_NOTHING = new Set();
function newReach() {
    const covers = watchTest();
    const widths = new Map();
    const prompts = new Set();
    const named = { prompt: newIndex(), tool: newIndex(), product: newIndex() };
    const byPath = newIndex();
    /** Nothing is taken in any more when moments are asked for, one after the other. */
    const reached = new Map();
    const alike = new WeakMap();
    const said = new Map();
    const byGlob = new Map();
    const underGlob = (glob) => {
        const known = byGlob.get(glob);
        if (known !== undefined)
            return known.threads;
        const test = pathTest(glob);
        const threads = new Set();
        for (const [path, some] of byPath)
            if (test(path))
                for (const thread of some)
                    threads.add(thread);
        byGlob.set(glob, { test, threads });
        return threads;
    };
    const plainPaths = new Map();
    const underPath = (path) => {
        if (!plainPaths.has(path))
            plainPaths.set(path, GLOB.test(path) ? undefined : (0,paths/* normalisePath */.qb)(path));
        const plain = plainPaths.get(path);
        return plain === undefined ? underGlob(path) : (byPath.get(plain) ?? reach_NOTHING);
    };
    return {
        widen(thread) {
            const width = widthOf(thread);
            if (widths.get(thread) === width)
                return;
            widths.set(thread, width);
            if (reached.size > 0)
                reached.clear();
            if (thread.kind === 'prompt')
                prompts.add(thread);
            for (const { name } of thread.names)
                addTo(named[thread.kind], name, thread);
            for (const path of thread.paths.keys()) {
                addTo(byPath, path, thread);
                for (const { test, threads } of byGlob.values())
                    if (test(path))
                        threads.add(thread);
            }
        },
        of(coverage) {
            const known = reached.get(coverage);
            if (known !== undefined)
                return known;
            const { prompts: ids, tools, paths } = coverage;
            const threads = [
                ...(ids === undefined ? [prompts] : ids.map((id) => named.prompt.get(id) ?? reach_NOTHING)),
                ...tools.map((tool) => named.tool.get(tool) ?? reach_NOTHING),
                ...paths.map(underPath),
            ].filter(({ size }) => size > 0);
            reached.set(coverage, threads);
            return threads;
        },
        testAt: (coverage, last) => (thread) => widthOf(thread) === PLAIN || covers(coverage, (0,threads/* watchedAt */.y2)(thread, last)),
        alike(coverage) {
            const known = alike.get(coverage);
            if (known !== undefined)
                return known;
            const { prompts, tools, paths } = coverage;
            const key = JSON.stringify([prompts ?? null, tools, paths]);
            const first = said.get(key) ?? coverage;
            said.set(key, first);
            alike.set(coverage, first);
            return first;
        },
    };
}
function widthOf({ names, paths }) {
    return names.length + paths.size;
}
function newIndex() {
    return new Map();
}
function addTo(index, key, thread) {
    const known = index.get(key);
    if (known === undefined)
        index.set(key, new Set([thread]));
    else
        known.add(thread);
}

// EXTERNAL MODULE: ./build/stale/unreadable.js
var unreadable = __webpack_require__(44559);
;// CONCATENATED MODULE: ./build/stale/timeline.js




const RULES = {
    prompt: 'stale/prompt-moved',
    tool: 'stale/tool-moved',
    product: 'stale/product-moved',
};
/**
 * Finds the answer to every change. It is the first commit, the same or a later one, that adds a covering case or edits
 * one; what else that commit does plays no part, nor does the order in which its entries stand. Deleting cases answers
 * nothing, with one exception: what is itself gone, a removed prompt or tool, is settled by the commit after which no
 * case covers it any more. Nobody could answer it then, and nobody expects it.
 *
 * Two things leave nothing to be answered: the first cases of all are written for what stands there at that time, and a
 * prompt that is changed back is again the one that its cases were written for.
 */
function readTimeline(history) {
    const reach = newReach();
    const cases = (0,cases_as_of/* caseHistory */.Lo)(history);
    const openings = newOpenings(history.suite, cases, reach);
    const read = (0,threads/* threadReader */.o)();
    for (const entry of history.entries)
        openings.follow(entry, read(entry));
    const questions = openings.questions();
    return {
        history,
        questions,
        sharedKeys: sharedKeys(questions),
        begins: Math.max(history.since, cases.before.size > 0 ? 0 : (cases.entries[0]?.commit.time ?? LATEST)),
        caseCommits: cases.entries.filter(({ cases }) => cases.some(isAnswer)).map(({ commit }) => commit),
        unreadable: (0,unreadable/* unreadablePeriods */.u)(history),
        cases,
        reach,
    };
}
/** No commit is younger. */
const LATEST = Number.POSITIVE_INFINITY;
function newOpenings(suite, { before }, reach) {
    const cases = new Map(before);
    const all = [];
    const open = new Map();
    /** Things that are gone and open, each with a case that covers it still. */
    const gone = new Map();
    let begun = cases.size > 0;
    const answer = (thread, commit) => {
        const opening = open.get(thread);
        if (opening !== undefined)
            opening.answeredBy = commit;
        open.delete(thread);
        gone.delete(thread);
    };
    return {
        follow({ commit, cases: caseChanges }, moved) {
            for (const { thread, subject, change, exists } of moved.toSorted(inOrder)) {
                const known = open.get(thread);
                if (known === undefined) {
                    const rule = RULES[thread.kind];
                    const opening = { thread, rule, subject, key: `${rule}:${suite}:${subject}`, changes: [{ change, commit }] };
                    all.push(opening);
                    open.set(thread, opening);
                }
                else {
                    known.changes.push({ change, commit });
                    if (isChangedBack(known.changes))
                        answer(thread, commit);
                }
                reach.widen(thread);
                if (exists === true)
                    gone.delete(thread);
            }
            (0,cases_as_of/* applyCases */.Eb)(cases, caseChanges);
            if (!begun && cases.size > 0) {
                begun = true;
                for (const thread of [...open.keys()])
                    answer(thread, commit);
            }
            for (const { covers } of caseChanges.filter(isAnswer)) {
                // Whichever are fewer: what is open, or what the case covers.
                for (const threads of reach.of(covers)) {
                    if (threads.size <= open.size) {
                        for (const thread of threads)
                            if (open.has(thread))
                                answer(thread, commit);
                    }
                    else
                        for (const thread of open.keys())
                            if (threads.has(thread))
                                answer(thread, commit);
                }
            }
            const lost = moved.filter(({ thread, exists }) => exists === false && open.has(thread));
            for (const { thread } of lost)
                gone.set(thread, '');
            if (gone.size === 0)
                return;
            const touched = new Set(['', ...caseChanges.map(({ id }) => id)]);
            for (const [thread, witness] of gone) {
                if (!touched.has(witness))
                    continue;
                const [id] = [...cases].find(([, covers]) => reach.of(covers).some((threads) => threads.has(thread))) ?? [];
                if (id === undefined)
                    answer(thread, commit);
                else
                    gone.set(thread, id);
            }
        },
        questions: () => all
            .flatMap((opening) => {
            const changes = opening.changes.filter(({ commit }) => commit !== opening.answeredBy);
            return changes.length === 0 ? [] : { ...opening, changes };
        })
            .sort((one, other) => positionOf(one) - positionOf(other) || (one.key < other.key ? -1 : 1)),
    };
}
function isChangedBack(changes) {
    const [first, last] = [changes[0]?.change, changes.at(-1)?.change];
    return first?.kind === 'prompt' && last?.kind === 'prompt' && first.from !== undefined && first.from === last.to;
}
function sharedKeys(questions) {
    const threads = new Map();
    return new Set(questions.flatMap(({ key, thread }) => {
        const known = threads.get(key) ?? thread;
        threads.set(key, known);
        return known === thread ? [] : key;
    }));
}
function positionOf({ changes }) {
    return changes[0]?.commit.position ?? 0;
}
function isAnswer({ kind }) {
    return kind === 'added' || kind === 'edited';
}
/** What took a name away comes before what took the name over: `renamed`, `lost`, `gained`. */
const TURN = { renamed: 0, lost: 1, gained: 2 };
function orderOf({ subject, change }) {
    const moves = change.kind === 'tool' ? change.moved.map(({ kind }) => TURN[kind]) : [];
    return JSON.stringify([change.kind, subject, change.path, ...moves, change]);
}
function inOrder(one, other) {
    const [a = '', b = ''] = [one, other].map(orderOf);
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/jobs/findings.js + 5 modules
var findings = __webpack_require__(11494);
;// CONCATENATED MODULE: ./build/jobs/weekly/suite-facts.js






/** What git and the files at hand tell of each suite. Throws `CouldNotCheck` where this clone lacks history. */
async function gatherFacts({ project, loaded, suites, now, firstParent, pins, }) {
    const { repository, folder } = project;
    const all = loaded.config.suites;
    const histories = await readHistory(repository, all, { folder, now: now.getTime(), firstParent });
    const sources = new Map([...histories].map(([name, { cases }]) => [name, cases.flatMap(({ source }) => source ?? [])]));
    const facts = [];
    for (const suite of suites) {
        const history = histories.get(suite.name);
        if (history === undefined)
            throw new Error(`there is no history of ${suite.name}`);
        const prompts = pins ? await (0,suite_side/* readPrompts */.wZ)(suite, (0,external_node_path_.join)(repository.root, folder)) : [];
        const unreadable = (0,suite_side/* promptProblems */.J9)(prompts, loaded.file);
        const drift = pins ? (0,findings/* pinFindings */.Cj)(loaded, suite, prompts, undefined, []) : [];
        facts.push({
            suite,
            timeline: readTimeline(history),
            beside: pinDrift(drift, suite.prompts, history),
            failures: [],
            citedElsewhere: [...sources].flatMap(([name, cited]) => (name === suite.name ? [] : cited)),
            notLookedAt: notLookedAt(suite, pins),
            unseen: [],
            problems: unreadable,
        });
    }
    return facts;
}
/** What no weekly review looks at yet, or this one cannot. */
function notLookedAt({ production, deployed, prompts }, pins) {
    return [
        production === undefined
            ? 'what production asks: the config names no samples of it'
            : 'what production asks: this version of Evalgap reads samples in `check` alone',
        ...(deployed === undefined ? [] : ['which prompts production runs: this version of Evalgap does not ask']),
        ...(pins || prompts.length === 0 ? [] : ['pins: what they were on another day is not known']),
    ];
}


/***/ }),

/***/ 58100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf),
/* harmony export */   p: () => (/* binding */ reviewSuite)
/* harmony export */ });
/* harmony import */ var _config_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29388);
/* harmony import */ var _config_rule_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51902);
/* harmony import */ var _rules_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44566);
/* harmony import */ var _stale_cases_as_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91916);
/* harmony import */ var _stale_orders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44189);
/* harmony import */ var _stale_suite_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65638);
/* harmony import */ var _values_days_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83012);







/** How many weeks the objective is counted over. */
const WEEKS = 12;
/** Reviews a suite as of a moment, which may be any of the past: nothing here looks at a clock. */
function reviewSuite(facts, { config, orders }, asOf) {
    const { suite, timeline, failures, citedElsewhere } = facts;
    const given = orders.map(orderOf);
    const state = (0,_stale_suite_state_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteState */ .y)(timeline, { suite, config, orders: given, failures, citedElsewhere, weeks: WEEKS }, asOf);
    const beside = facts.beside.filter(({ since, finding }) => (since ?? asOf) <= asOf && finding.level !== 'off');
    const isAccepted = ({ finding, latest }) => {
        const upTo = (0,_stale_orders_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptedUpTo */ .CS)(given, finding.key, asOf);
        const isKnown = upTo > Number.NEGATIVE_INFINITY && upTo >= (latest ?? Number.NEGATIVE_INFINITY);
        return isKnown || (0,_rules_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standing */ .JA)([finding], config, new Date(asOf)).length === 0;
    };
    const isQuiet = ({ finding }) => (0,_stale_orders_js__WEBPACK_IMPORTED_MODULE_4__/* .isSnoozed */ .Dr)(given, finding.key, asOf);
    const open = beside.filter((cause) => !isAccepted(cause));
    return {
        facts,
        asOf,
        state,
        causes: [...open.filter((cause) => !isQuiet(cause)), ...state.causes],
        snoozed: [...open.filter(isQuiet), ...state.snoozed],
        accepted: [...beside.filter(isAccepted), ...state.accepted],
        orders,
        isOff: (rule) => (0,_config_rule_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .findRule */ .Il)(rule) !== undefined && (0,_config_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOptions */ .j)(config, rule).level === 'off',
        unreadable: state.known && asOf >= timeline.begins && !isEmpty(timeline, asOf) ? [] : unreadableAt(facts, asOf),
    };
}
/** The findings that speak. */
function findingsOf(reviews) {
    return reviews.flatMap(({ causes }) => causes.map(({ finding }) => finding));
}
/** What is said in the issue of one cause is about that cause alone. */
function orderOf({ order, cause }) {
    if (cause === undefined)
        return order;
    return order.kind === 'snooze' ? { ...order, cause } : { ...order, within: cause };
}
/** Every case was taken out again. */
function isEmpty({ history, cases }, asOf) {
    return history.cases.length === 0 && (0,_stale_cases_as_of_js__WEBPACK_IMPORTED_MODULE_5__/* .casesAsOf */ .$o)(cases, asOf).length === 0;
}
function unreadableAt({ timeline, suite }, asOf) {
    const { since } = timeline.history;
    if (asOf < since)
        return [{ message: `nothing is known of ${(0,_values_days_js__WEBPACK_IMPORTED_MODULE_6__/* .dayOf */ .kb)(asOf)}: the history begins on ${(0,_values_days_js__WEBPACK_IMPORTED_MODULE_6__/* .dayOf */ .kb)(since)}` }];
    const last = timeline.history.entries.findLast(({ commit }) => commit.time <= asOf);
    if (last !== undefined && last.unreadable.length > 0)
        return last.unreadable;
    if (asOf < timeline.begins) {
        const came = Number.isFinite(timeline.begins) ? `; the first came on ${(0,_values_days_js__WEBPACK_IMPORTED_MODULE_6__/* .dayOf */ .kb)(timeline.begins)}` : '';
        return [{ message: `on ${(0,_values_days_js__WEBPACK_IMPORTED_MODULE_6__/* .dayOf */ .kb)(asOf)} there was no case of ${suite.name} yet${came}` }];
    }
    if (isEmpty(timeline, asOf)) {
        return [{ message: `${suite.name} has no case any more`, remedy: 'Name under `cases` where they are now' }];
    }
    return [
        { message: `the cases of ${suite.name} could not be read as they were`, remedy: 'See what `evalgap check` says' },
    ];
}


/***/ }),

/***/ 91916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ casesAsOf),
/* harmony export */   Eb: () => (/* binding */ applyCases),
/* harmony export */   Lo: () => (/* binding */ caseHistory)
/* harmony export */ });
function caseHistory({ entries, cases }) {
    const changing = entries.filter(({ cases }) => cases.length > 0);
    const first = new Map();
    const changed = new Map();
    for (const { commit, cases } of changing) {
        for (const change of inOrder(cases)) {
            if (!first.has(change.id))
                first.set(change.id, change);
            changed.set(change.id, commit.time);
        }
    }
    const there = [];
    for (const { id, covers } of cases)
        if (!first.has(id))
            there.push([id, covers]);
    for (const { kind, id, covers } of first.values())
        if (kind !== 'added')
            there.push([id, covers]);
    const before = new Map(there.sort(([one], [other]) => (one < other ? -1 : 1)));
    const last = new Map(cases.map((known) => [known.id, known]));
    return { before, entries: changing, changed, last, coverageAt: newReplay(before, changing) };
}
function newReplay(before, entries) {
    let state = new Map(before);
    let next = 0;
    let reached = Number.NEGATIVE_INFINITY;
    return (asOf) => {
        if (asOf < reached)
            [state, next] = [new Map(before), 0];
        reached = asOf;
        for (; (entries[next]?.commit.time ?? Number.POSITIVE_INFINITY) <= asOf; next += 1)
            applyCases(state, entries[next]?.cases ?? []);
        return state;
    };
}
/** Takes what one commit did to the cases into account. */
function applyCases(state, changes) {
    for (const { kind, id, covers } of inOrder(changes)) {
        if (kind === 'removed')
            state.delete(id);
        else
            state.set(id, covers);
    }
}
/**
 * The cases of a moment, by id. One that was not changed since covers what it covers at the end: naming more under
 * `covers` is no change of a case.
 */
function casesAsOf({ changed, last, coverageAt }, asOf) {
    const cases = [];
    for (const [id, covers] of coverageAt(asOf)) {
        const known = last.get(id);
        if (known === undefined)
            cases.push({ id, covers });
        else if ((changed.get(id) ?? asOf) <= asOf)
            cases.push(known);
        else {
            const { calls: _, ...certain } = known;
            cases.push({ ...certain, covers });
        }
    }
    return cases.sort((one, other) => (one.id < other.id ? -1 : 1));
}
/** A case that moved from one file to another was removed and added: it is there afterwards. */
function inOrder(changes) {
    if (changes.length < 2)
        return changes;
    return changes.toSorted((one, other) => Number(other.kind === 'removed') - Number(one.kind === 'removed'));
}


/***/ }),

/***/ 65638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ byWeight),
  y: () => (/* binding */ suiteState)
});

// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/rules/stale/failures-waiting.js
var failures_waiting = __webpack_require__(86645);
// EXTERNAL MODULE: ./build/rules/stale/stale-rules.js + 6 modules
var stale_rules = __webpack_require__(5223);
// EXTERNAL MODULE: ./build/stale/cases-as-of.js
var cases_as_of = __webpack_require__(91916);
;// CONCATENATED MODULE: ./build/stale/heard.js

/**
 * The timeline without what the config does not want to hear of. Whoever switches `stale/product-moved` off has said
 * that product changes ask nothing of the cases: then they make no lag and freeze no set either, or the headline would
 * show an age that nothing explains and nobody can bring down.
 */
function heard(timeline, config) {
    const off = CAUSE_RULES.filter((rule) => (0,levels/* ruleOptions */.j)(config, rule).level === 'off');
    if (off.length === 0)
        return timeline;
    return { ...timeline, questions: timeline.questions.filter(({ rule }) => !off.includes(rule)) };
}
const CAUSE_RULES = ['stale/prompt-moved', 'stale/tool-moved', 'stale/product-moved'];

;// CONCATENATED MODULE: ./build/stale/missed-changes.js
/** What happened to prompts and the product since a case was last added or edited, oldest first. */
function missedChanges(things, lastCase) {
    const after = lastCase?.position ?? -1;
    const missed = new Map();
    for (const { asked, acceptedUpTo } of things) {
        if ((asked.at(-1)?.commit.position ?? after) <= after)
            continue;
        for (const { change, commit } of asked) {
            if (change.kind === 'tool' || commit.position <= after || commit.time <= acceptedUpTo)
                continue;
            const other = missed.get(commit)?.kind ?? change.kind;
            missed.set(commit, { commit, kind: other === change.kind ? other : 'both' });
        }
    }
    return [...missed.values()].sort((one, other) => one.commit.position - other.commit.position);
}

// EXTERNAL MODULE: ./build/stale/open-changes.js + 1 modules
var open_changes = __webpack_require__(6473);
// EXTERNAL MODULE: ./build/stale/orders.js
var stale_orders = __webpack_require__(44189);
// EXTERNAL MODULE: ./build/stale/unreadable.js
var unreadable = __webpack_require__(44559);
// EXTERNAL MODULE: ./build/stale/weeks.js
var weeks = __webpack_require__(46271);
;// CONCATENATED MODULE: ./build/stale/suite-state.js










/** Far more than anybody reads, and few enough to be worded for every week of years. */
const MOST_CAUSES = 200;
/** The state of a suite as of a moment, which may be any of the past: nothing here looks at a clock. */
function suiteState(whole, { orders: given, ...policy }, asOf) {
    const { suite, config } = policy;
    const timeline = heard(whole, config);
    const orders = [...(0,stale_orders/* waivedIn */.AN)(config.waivers, whole.history.suite), ...given];
    const lag = (0,open_changes/* evalLag */.p8)(timeline, orders, asOf);
    const byWeek = (0,weeks/* lagByWeek */.eh)(timeline, suite.freshness, orders, asOf, policy.weeks);
    const { fresh, accepted, more } = found(timeline, { ...policy, orders }, asOf);
    const isQuiet = ({ finding }) => (0,stale_orders/* isSnoozed */.Dr)(orders, finding.key, asOf);
    const causes = fresh.filter((cause) => !isQuiet(cause));
    return {
        suite: timeline.history.suite,
        lagDays: lag === null ? null : (0,open_changes/* wholeDays */.n8)(lag),
        weeks: (0,weeks/* weeksMet */.Q3)(byWeek),
        lagByWeek: byWeek.map(({ lag }) => lag),
        weekNames: byWeek.map(({ week }) => week),
        causes,
        findings: causes.map(({ finding }) => finding),
        more,
        snoozed: fresh.filter(isQuiet),
        accepted,
        known: !timeline.unreadable.some((period) => (0,unreadable/* touches */.y)(period, asOf, asOf + 1)),
    };
}
/** What the rules find: what nobody decided about, apart from what somebody accepted. */
function found(timeline, policy, asOf) {
    const { suite } = timeline.history;
    const upTo = (rule, subject) => (0,stale_orders/* acceptedUpTo */.CS)(policy.orders, [rule, suite, subject].join(':'), asOf);
    const failuresUpTo = upTo('stale/failures-waiting', 'failures');
    const isNew = ({ confirmedAt }) => confirmedAt > failuresUpTo;
    const failures = policy.failures.filter(({ confirmedAt }) => confirmedAt <= asOf);
    const cases = (0,cases_as_of/* casesAsOf */.$o)(timeline.cases, asOf);
    const things = (0,open_changes/* openThings */.O0)(timeline, policy.orders, asOf);
    const lastCase = timeline.caseCommits.findLast(({ time }) => time <= asOf);
    const ranked = (some) => (0,open_changes/* rankedCauses */.SZ)(timeline, some, cases, asOf, MOST_CAUSES);
    const isLate = lateness(policy, asOf);
    const late = things.filter(({ rule, since }) => since !== undefined && isLate(rule, since));
    const known = things.filter(({ rule, since, asked: [first] }) => {
        return since === undefined && first !== undefined && isLate(rule, first.commit.time);
    });
    const facts = {
        suite,
        asOf,
        cases,
        ...(lastCase === undefined ? {} : { lastCase }),
        citedElsewhere: policy.citedElsewhere,
    };
    const undecided = judged({ ...facts, causes: ranked(late), missed: missedChanges(things, lastCase), failures: failures.filter(isNew) }, policy);
    const decided = judged({ ...facts, causes: ranked(known), missed: [], failures: failures.filter((failure) => !isNew(failure)) }, policy);
    const keys = new Set(undecided.map(({ finding }) => finding.key));
    // A state of the whole set has no newer evidence: accepted is accepted.
    const isAccepted = ({ finding: { rule, subject } }) => subject === 'cases' && WHOLE.has(rule) && upTo(rule, subject) > Number.NEGATIVE_INFINITY;
    return {
        fresh: undecided.filter((cause) => !isAccepted(cause)),
        accepted: [...undecided.filter(isAccepted), ...decided.filter(({ finding }) => !keys.has(finding.key))],
        more: Math.max(0, late.length - MOST_CAUSES),
    };
}
/** Whether something that waits since then has waited longer than its rule lets it. */
function lateness({ config }, asOf) {
    const graces = new Map(stale_rules/* STALE_RULES */.K.map(({ id }) => [id, (0,levels/* ruleOptions */.j)(config, id).grace ?? 0]));
    return (rule, since) => asOf - since > (graces.get(rule) ?? 0);
}
const WHOLE = new Set(['stale/frozen', 'stale/no-production-cases']);
function judged(facts, { config }) {
    const byKey = new Map(facts.causes.map((cause) => [cause.key, cause]));
    return stale_rules/* STALE_RULES */.K.filter(({ id }) => (0,levels/* ruleOptions */.j)(config, id).level !== 'off')
        .flatMap(({ id, find, opens }) => find(facts, (0,levels/* ruleOptions */.j)(config, id)).map((finding) => {
        const cause = byKey.get(finding.key);
        const commits = cause === undefined ? commitsBehind(finding, facts) : commitsOf(cause);
        return { finding, opens, ...datesOf(finding, commits, facts), commits, cases: cause?.covering ?? [] };
    }))
        .toSorted(byWeight);
}
function datesOf({ rule }, commits, facts) {
    const times = rule === 'stale/failures-waiting'
        ? (0,failures_waiting/* uncited */.Zd)(facts).map(({ confirmedAt }) => confirmedAt)
        : commits.map(({ time }) => time);
    const [since, latest] = [times[0], times.at(-1)];
    return since === undefined || latest === undefined ? {} : { since, latest };
}
function commitsOf({ changes }) {
    const left = (0,open_changes/* standing */.JA)(changes);
    const told = left.length === 0 ? changes : left;
    return told.flatMap(({ commit }, index) => (told[index - 1]?.commit === commit ? [] : commit));
}
function commitsBehind({ rule }, facts) {
    return rule === 'stale/frozen' ? facts.missed.map(({ commit }) => commit) : [];
}
/** What has no date comes last. */
const LATEST = Number.MAX_SAFE_INTEGER;
/** Most covering cases first, then the oldest. */
function byWeight(one, other) {
    return (other.cases.length - one.cases.length ||
        (one.since ?? LATEST) - (other.since ?? LATEST) ||
        (one.finding.key < other.finding.key ? -1 : 1));
}


/***/ }),

/***/ 44559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unreadablePeriods),
/* harmony export */   y: () => (/* binding */ touches)
/* harmony export */ });
/**
 * When the cases could not be read. An entry names whatever is unreadable as of its commit, not only what the commit
 * itself broke: a period begins with the first entry that names something and ends with the next that names nothing.
 */
function unreadablePeriods({ entries }) {
    const periods = [];
    let from;
    for (const { commit, unreadable } of entries) {
        if (unreadable.length > 0)
            from ??= commit.time;
        else if (from !== undefined) {
            periods.push({ from, to: commit.time });
            from = undefined;
        }
    }
    return from === undefined ? periods : [...periods, { from }];
}
/** Whether a period touches the time from `start` up to `end`. */
function touches({ from, to = Number.POSITIVE_INFINITY }, start, end) {
    return from < end && to > start;
}


/***/ }),

/***/ 46271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ weeksMet),
/* harmony export */   V8: () => (/* binding */ WEEK),
/* harmony export */   eh: () => (/* binding */ lagByWeek),
/* harmony export */   kq: () => (/* binding */ startOfWeek),
/* harmony export */   tV: () => (/* binding */ nameOfWeek)
/* harmony export */ });
/* harmony import */ var _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94118);
/* harmony import */ var _open_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6473);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44559);



const WEEK = 7 * _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
/**
 * The last `weeks` ISO weeks that were over by then, oldest first, each as of its own last moment, so that a week reads
 * the same for ever. Weeks that ended before the history begins, or before there was a case, are left out. `freshness` is in milliseconds.
 */
function lagByWeek(timeline, freshness, orders, asOf, weeks) {
    const over = startOfWeek(asOf);
    return Array.from({ length: weeks }, (_, index) => over - (weeks - 1 - index) * WEEK)
        .filter((end) => end > timeline.begins)
        .map((end) => {
        const week = nameOfWeek(end - WEEK);
        if (timeline.unreadable.some((period) => (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .touches */ .y)(period, end - WEEK, end)))
            return { week, lag: 'unknown', met: 'unknown' };
        const lag = (0,_open_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .evalLag */ .p8)(timeline, orders, end - 1);
        return lag === null ? { week, lag, met: true } : { week, lag: (0,_open_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeDays */ .n8)(lag), met: lag <= freshness };
    });
}
function weeksMet(weeks) {
    return {
        met: weeks.filter(({ met }) => met === true).length,
        of: weeks.length,
        unknown: weeks.filter(({ met }) => met === 'unknown').length,
    };
}
/** Monday 00:00 UTC of the week that holds a moment. */
function startOfWeek(time) {
    const day = Math.floor(time / _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
    // 1 January 1970 was a Thursday.
    return (day - ((((day + 3) % 7) + 7) % 7)) * _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
}
/** ISO 8601 name of the week that begins on a Monday: it belongs to the year that holds its Thursday. */
function nameOfWeek(monday) {
    const thursday = new Date(monday + 3 * _config_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
    const year = thursday.getUTCFullYear();
    const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / WEEK);
    return `${year}-W${String(week).padStart(2, '0')}`;
}


/***/ })

};
