export const id = 530;
export const ids = [530];
export const modules = {

/***/ 53530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99626);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78020);
/* harmony import */ var _system_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7418);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35928);
/* harmony import */ var _pr_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90194);







const pullRequestSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    title: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    branch: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    changes: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), replace: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ old: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), new: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })) })),
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
    const example = await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .shippedFolder */ .Ou)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('examples', 'support-agent'));
    if (example === undefined)
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .CouldNotCheck */ .xy({ message: 'the example repository was not shipped with this copy of Evalgap' });
    const scratch = await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .scratchFolder */ .$B)('evalgap-demo-');
    const change = await readPullRequest((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(example, 'demo', 'pull-request.json'));
    await buildRepository(example, scratch.path, change);
    world.log.info(`a repository of a support agent, with a pull request: ${change.title}`);
    if (options.keep) {
        scratch.keep();
        world.log.info(`it stays in ${scratch.path}`);
    }
    const exitCode = await (0,_pr_js__WEBPACK_IMPORTED_MODULE_5__.pr)({ ...world, directory: scratch.path }, { ...options, config: 'evalgap.yml', base: 'main', fresh: false });
    if (!options.keep)
        scratch.remove();
    return exitCode;
}
async function buildRepository(example, root, { branch, commit, changes }) {
    const run = (...args) => (0,_system_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, args, { env: AUTHOR });
    await (0,_system_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .copyFolder */ .mo)(example, root, ['demo', 'node_modules', '.evalgap']);
    await run('init', '--quiet', '--initial-branch=main');
    await run('add', '--all');
    await run('commit', '--quiet', '--message', 'A support agent and its eval set');
    await run('switch', '--quiet', '--create', branch);
    for (const { file, replace } of changes)
        await replaceIn((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file), replace);
    await run('commit', '--quiet', '--all', '--message', commit);
}
async function replaceIn(path, replacements) {
    let text = (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path)) ?? '';
    for (const { old, new: wanted } of replacements) {
        if (!text.includes(old))
            throw new Error(`the demo's change no longer fits ${path}`);
        text = text.replace(old, () => wanted);
    }
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x3)(path, text);
}
async function readPullRequest(path) {
    return pullRequestSchema.parse(JSON.parse((await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(path)) ?? 'null'));
}


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ scratchFolder),
/* harmony export */   Ou: () => (/* binding */ shippedFolder),
/* harmony export */   mo: () => (/* binding */ copyFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var _cleanup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31964);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21582);







async function scratchFolder(prefix) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), prefix)));
    const drop = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    const release = (0,_cleanup_js__WEBPACK_IMPORTED_MODULE_5__/* .onExit */ .cf)('remove', drop);
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
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, to, { recursive: true, filter: (path) => !leaveOut.includes((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)) });
}
/** A folder that is shipped beside this program, looked for upwards from the file that is running. */
async function shippedFolder(name) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url));
    for (;;) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        if (await (0,_installed_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t2)(candidate))
            return candidate;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder);
        if (above === folder)
            return undefined;
        folder = above;
    }
}


/***/ })

};
