export const id = 663;
export const ids = [663];
export const modules = {

/***/ 45663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/system/files.js + 6 modules
var files = __webpack_require__(48891);
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
    const release = (0,cleanup/* onExit */.c)('remove', drop);
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
    await (0,promises_.cp)(from, to, { recursive: true, filter: (path) => !leaveOut.includes((0,external_node_path_.basename)(path)) });
}
/** A folder that is shipped beside this program, looked for upwards from the file that is running. */
async function shippedFolder(name) {
    let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (;;) {
        const candidate = (0,external_node_path_.join)(folder, name);
        if (await (0,installed/* exists */.t2)(candidate))
            return candidate;
        const above = (0,external_node_path_.dirname)(folder);
        if (above === folder)
            return undefined;
        folder = above;
    }
}

// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/pr.js + 14 modules
var pr = __webpack_require__(81478);
;// CONCATENATED MODULE: ./build/jobs/demo.js







const pullRequestSchema = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP(),
    branch: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    changes: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), replace: schemas/* array */.YOg(schemas/* strictObject */.rej({ old: schemas/* string */.YjP(), new: schemas/* string */.YjP() })) })),
});
/** The same commits on every machine: nothing of the demo depends on who runs it, or when. */
const AUTHOR = {
    GIT_AUTHOR_NAME: 'Evalgap demo',
    GIT_AUTHOR_EMAIL: 'demo@example.invalid',
    GIT_AUTHOR_DATE: '2026-10-05T09:00:00Z',
    GIT_COMMITTER_NAME: 'Evalgap demo',
    GIT_COMMITTER_EMAIL: 'demo@example.invalid',
    GIT_COMMITTER_DATE: '2026-10-05T09:00:00Z',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
};
/** Makes a repository out of the example, opens a pull request in it that breaks a step, and checks it for real. */
async function demo(world, options) {
    const example = await shippedFolder((0,external_node_path_.join)('examples', 'support-agent'));
    if (example === undefined)
        throw new problem/* CouldNotCheck */.xy({ message: 'the example repository was not shipped with this copy of Evalgap' });
    const scratch = await scratchFolder('evalgap-demo-');
    const change = await readPullRequest((0,external_node_path_.join)(example, 'demo', 'pull-request.json'));
    await buildRepository(example, scratch.path, change);
    world.log.info(`a repository of a support agent, with a pull request: ${change.title}`);
    if (options.keep) {
        scratch.keep();
        world.log.info(`it stays in ${scratch.path}`);
    }
    const exitCode = await (0,pr.pr)({ ...world, directory: scratch.path }, { ...options, config: 'evalgap.yml', base: 'main', fresh: false });
    if (!options.keep)
        scratch.remove();
    return exitCode;
}
async function buildRepository(example, root, { branch, commit, changes }) {
    const run = (...args) => (0,git/* git */.$Y)(root, args, { env: AUTHOR });
    await copyFolder(example, root, ['demo', 'node_modules', '.evalgap']);
    await run('init', '--quiet', '--initial-branch=main');
    await run('add', '--all');
    await run('commit', '--quiet', '--message', 'A support agent and its eval set');
    await run('switch', '--quiet', '--create', branch);
    for (const { file, replace } of changes)
        await replaceIn((0,external_node_path_.join)(root, file), replace);
    await run('commit', '--quiet', '--all', '--message', commit);
}
async function replaceIn(path, replacements) {
    let text = (await (0,files/* readText */.yR)(path)) ?? '';
    for (const { old, new: wanted } of replacements) {
        if (!text.includes(old))
            throw new Error(`the demo's change no longer fits ${path}`);
        text = text.replace(old, () => wanted);
    }
    await (0,files/* writeText */.x3)(path, text);
}
async function readPullRequest(path) {
    return pullRequestSchema.parse(JSON.parse((await (0,files/* readText */.yR)(path)) ?? 'null'));
}


/***/ })

};
