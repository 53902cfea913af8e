export const id = 494;
export const ids = [494];
export const modules = {

/***/ 13494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/load.js + 11 modules
var load = __webpack_require__(31109);
// EXTERNAL MODULE: ./build/gather/project.js
var project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/production/failures/form-layout.js
var form_layout = __webpack_require__(7731);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/production/failures/issue-form.js


/** The text of an issue form by which people report what the agent did wrong. */
function issueForm({ label, steps = [] }) {
    const form = {
        name: 'Agent failure',
        description: 'The agent did something wrong. What you report here can become a case of its eval set.',
        labels: [label],
        body: [
            { type: 'markdown', attributes: { value: NOTE } },
            issue_form_area('input', 'Word for word, as far as you know it.', true),
            issue_form_area('happened', 'What the agent answered or did.', true),
            issue_form_area('expected', 'What would have been right, as exactly as you can say.', false),
            stepField(steps),
            input('seen', 'An address, an order, a day: whatever helps to find it again.'),
        ],
    };
    return `${HEAD}${(0,dist/* stringify */.As)(form, { lineWidth: 0, compat: 'yaml-1.1' })}`;
}
const HEAD = `# Reports of what the agent did wrong. Evalgap reads them by the ids and the labels of these fields: reword what you
# like, add fields of your own, and keep the ids. Labels of the form apply only if the repository has them.
`;
const NOTE = `Thank you for telling. **Leave out what is private**: anybody who may read this repository can read your report.
Somebody who maintains the agent looks at it before anything else is done with it.
`;
function issue_form_area(id, description, required) {
    const { label, render } = labelled(id);
    return {
        type: 'textarea',
        id,
        attributes: { label, description, ...(render === undefined ? {} : { render }) },
        validations: { required },
    };
}
function input(id, description) {
    const { label } = labelled(id);
    return { type: 'input', id, attributes: { label, description }, validations: { required: false } };
}
/** GitHub keeps the word `none` for itself, and offers it wherever an answer may be left out. */
function stepField(steps) {
    const options = [...new Set(steps)];
    if (options.length === 0 || options.some((name) => name.trim().toLowerCase() === 'none'))
        return input('step', 'As the agent’s eval set calls it, if you know.');
    const { label } = labelled('step');
    const description = 'If you know: nobody minds it left open.';
    return {
        type: 'dropdown',
        id: 'step',
        attributes: { label, description, options },
        validations: { required: false },
    };
}
function labelled(id) {
    return form_layout/* STANDARD_LAYOUT */.TG.find((field) => field.id === id) ?? { label: id };
}

// EXTERNAL MODULE: ./build/report/blocks.js
var blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(9603);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/initialised.js





function renderInit(report) {
    return (0,markdown/* toMarkdown */.l)(blocksOf(report));
}
function renderInitText(report, { columns, style } = {}) {
    return (0,terminal/* toTerminal */.yw)(blocksOf(report), columns, style);
}
function initJson({ files, labels }) {
    return (0,json/* printJson */.Q2)({ version: 1, files, commands: labels.map(labelCommand) });
}
/** For a shell, whatever the label is called. */
function labelCommand({ name, color, description }) {
    return `gh label create ${quoted(name)} --color ${color} --description ${quoted(description)}`;
}
function quoted(text) {
    return /^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function blocksOf({ files, labels, written, config }) {
    return [
        (0,blocks/* list */.p_)(files.map((file) => fileWords(file, written))),
        ...(config === undefined
            ? [
                (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `There is no config yet, so that the form asks for the step in words. Write one, delete the form and run this again to have it offer your steps.`),
            ]
            : []),
        (0,blocks/* paragraph */.FY)((0,words/* words */.aL) `GitHub puts a form’s label on an issue only if the repository has it. These make the labels:`),
        (0,blocks/* fence */.EU)(labels.map(labelCommand).join('\n')),
    ];
}
function fileWords({ file, state, remark }, written) {
    if (state === 'written')
        return (0,words/* words */.aL) `${(0,words/* code */.aY)(file)}: ${written ? 'written' : 'would be written'}`;
    return remark === undefined ? (0,words/* words */.aL) `${(0,words/* code */.aY)(file)}: kept` : (0,words/* words */.aL) `${(0,words/* code */.aY)(file)}: kept. ${remark}.`;
}

// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/system/git.js
var git = __webpack_require__(78020);
// EXTERNAL MODULE: ./build/system/own-place.js
var own_place = __webpack_require__(7302);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
;// CONCATENATED MODULE: ./build/jobs/on-github/commands/failure-label.js
/** The label of issues about failures, by the name that the config gives it. */
function failureLabel(name) {
    return { name, color: 'd93f0b', description: 'A failure of the agent, to become a case of its eval set' };
}

// EXTERNAL MODULE: ./build/jobs/output.js + 7 modules
var output = __webpack_require__(13830);
// EXTERNAL MODULE: ./build/jobs/weekly/issue-label.js
var issue_label = __webpack_require__(11709);
;// CONCATENATED MODULE: ./build/jobs/init.js













/** Puts into a repository what Evalgap needs there besides its config. What stands there already stays as it is. */
async function init(world, options) {
    const path = (0,external_node_path_.resolve)(world.directory, options.config);
    const text = await (0,files/* readText */.yR)(path, options.config);
    const steps = [];
    let labels = { issue: 'evalgap', failure: 'agent-failure' };
    if (text !== undefined) {
        const loaded = (0,problem/* unwrap */.oA)((0,load/* loadConfig */.Z)(text, options.config));
        steps.push(...(0,project/* chosenSuites */.sM)(loaded, options.suite).flatMap((suite) => suite.steps.map(({ name }) => name)));
        labels = loaded.config.labels;
    }
    const folder = (await (0,files/* realPath */.Ye)((0,external_node_path_.dirname)(path))) ?? world.directory;
    const { root } = await (0,git/* openRepository */.h_)(folder);
    const form = issueForm({ label: labels.failure, steps });
    const report = {
        files: [await made(root, form_layout/* FORM_PATH */.d3, form, options.dryRun)],
        labels: [failureLabel(labels.failure), (0,issue_label/* issueLabel */.c)(labels.issue)],
        written: !options.dryRun,
        config: text === undefined ? undefined : options.config,
    };
    await (0,output/* deliver */.cK)(world, options, {
        text: () => renderInitText(report, (0,output/* textOptions */.aW)(world)),
        markdown: () => renderInit(report),
        json: () => initJson(report),
        findings: [],
    });
    return 0;
}
async function made(root, file, text, dryRun) {
    const standing = await (0,own_place/* standingAt */.I)(root, file);
    if (standing === 'something-else')
        throw new problem/* CouldNotCheck */.xy({
            message: 'this is no file of its own, or a link leads there',
            location: { file },
            remedy: 'Put a file or nothing there, then run it again',
        });
    const path = (0,external_node_path_.join)(root, file);
    if (standing === 'nothing') {
        if (!dryRun)
            await (0,files/* writeText */.x3)(path, text);
        return { file, state: 'written' };
    }
    const there = await (0,files/* readText */.yR)(path, file);
    if (there === text)
        return { file, state: 'kept' };
    return { file, state: 'kept', remark: (0,form_layout/* layoutOf */.aH)(there ?? '') === undefined ? UNREADABLE : OTHERWISE };
}
const OTHERWISE = 'it differs from what would be written now; to have that, delete it and run this again';
const UNREADABLE = 'Evalgap cannot read it as its form: it has no field with the id `input`, or two with one label';


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

/***/ 7731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ STANDARD_LAYOUT),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   d3: () => (/* binding */ FORM_PATH)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _config_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54298);


/** What is asked in the form, by the ids of its fields. A repository may ask for more, and in other words. */
const FIELDS = ['input', 'happened', 'expected', 'step', 'seen'];
const FORM_PATH = '.github/ISSUE_TEMPLATE/agent-failure.yml';
/** The form as `evalgap init` writes it. */
const STANDARD_LAYOUT = [
    { id: 'input', label: 'What the agent was asked', render: 'text' },
    { id: 'happened', label: 'What happened', render: 'text' },
    { id: 'expected', label: 'What should have happened', render: 'text' },
    { id: 'step', label: 'Which step went wrong' },
    { id: 'seen', label: 'Where it was seen' },
];
const field = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    attributes: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), render: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).default({}),
});
const form = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ body: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(field) });
/**
 * The layout of a form as it stands in its file, so that people may word it as they like: fields are known by their
 * ids. `undefined` where it is no form, asks for no input, or gives two fields one heading.
 */
function layoutOf(text) {
    const yaml = (0,_config_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text, FORM_PATH);
    if (!yaml.ok || yaml.value.problems.length > 0)
        return undefined;
    const read = form.safeParse(yaml.value.data);
    if (!read.success)
        return undefined;
    const layout = read.data.body.flatMap(({ type, id = '', attributes: { label = '', render } }) => type === 'markdown' ? [] : [{ id, label: label.trim(), ...(render === undefined ? {} : { render }) }]);
    const labels = new Set(layout.map(({ label }) => label));
    const isUsable = labels.size === layout.length && !labels.has('') && layout.some(({ id }) => id === 'input');
    return isUsable ? layout : undefined;
}


/***/ }),

/***/ 7302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ standingAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function standingAt(root, path) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    for (let part = path; part !== '.' && part !== ''; part = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(part)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, part)).catch(() => undefined);
        if (found === undefined)
            continue;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, part)).catch(() => undefined)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, part))
            return 'something-else';
        if (part === path)
            return found.isFile() ? 'file' : 'something-else';
        return found.isDirectory() ? 'nothing' : 'something-else';
    }
    return 'nothing';
}


/***/ })

};
