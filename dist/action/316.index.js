export const id = 316;
export const ids = [316];
export const modules = {

/***/ 31109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./build/config/locate.js
var locate = __webpack_require__(18733);
// EXTERNAL MODULE: ./build/config/describe.js
var describe = __webpack_require__(83090);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./build/config/fault.js
/** Hands a fault to zod; `path` of the issue and `params` carry everything that zod has no field for. */
function addFault(context, fault) {
    const { message, remedy, at, expected = '', path = [] } = fault;
    const params = { message, remedy, at };
    context.addIssue({ code: 'custom', message: expected, path: [...path], params });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/prompts/pin.js
var pin = __webpack_require__(72811);
// EXTERNAL MODULE: ./build/config/paths.js
var paths = __webpack_require__(97147);
// EXTERNAL MODULE: ./build/config/scalars.js
var scalars = __webpack_require__(94118);
;// CONCATENATED MODULE: ./build/config/leaves.js






// Throughout the schema the error text of a type is what was expected there, worded to follow "expected".
const NAME_PATTERN = /^[A-Za-z0-9._-]+$/;
const NAME = 'letters, digits, ".", "_" and "-"';
const ENVIRONMENT_NAME_PATTERN = /^[A-Za-z_][A-Za-z0-9_]*$/;
const PIN_SHAPE = '^(?:[A-Za-z0-9._+-]{1,64}@)?sha256:[0-9A-Fa-f]{12,64}$';
const PLACE_SHAPE = '^(?![/~!])(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\]+$';
const LONGEST_DURATION = 3650 * scalars/* DAY */.d_;
/** A mapping with these keys and no other. The text for an unknown key lists the keys there are, comma-separated. */
function mapping(shape, expected = 'a mapping') {
    const keys = Object.keys(shape).join(', ');
    return schemas/* strictObject */.rej(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? keys : expected) });
}
function leaves_text(expected) {
    return schemas/* string */.YjP(expected).regex(/\S/, expected);
}
function oneOf(words) {
    return schemas/* enum */.k5n(words, `one of ${words.join(', ')}`);
}
function wholeNumber() {
    const expected = 'a whole number from 1 up';
    return schemas/* int */.Whr(expected).min(1, expected);
}
function flag() {
    return schemas/* boolean */.zMY('true or false');
}
/** `5%` or 0.05, to a share above 0 and at most 1. */
function share() {
    const expected = 'a share above 0 and up to 1, such as 5% or 0.05';
    const percent = schemas/* string */.YjP(expected).regex(scalars/* PERCENT_PATTERN */.FT, expected);
    return schemas/* union */.KCZ([schemas/* number */.aig(expected).gt(0, expected).lte(1, expected), percent], expected)
        .transform((value, context) => {
        const parsed = typeof value === 'number' ? value : (0,scalars/* parsePercent */.lo)(value);
        if (parsed !== undefined && parsed > 0 && parsed <= 1)
            return parsed;
        addFault(context, { expected });
        return core/* NEVER */.tm;
    });
}
const DURATION = 'a duration above zero such as 500ms, 60s, 5min, 24h or 7d';
const RATE = 'an amount per unit of time such as 60/min or 100k/min';
/** A duration in milliseconds, above zero. */
function duration(most = LONGEST_DURATION) {
    const expected = DURATION;
    return schemas/* string */.YjP(expected)
        .regex(scalars/* DURATION_PATTERN */.Cq, expected)
        .transform((value, context) => {
        const parsed = (0,scalars/* parseDuration */.E9)(value) ?? 0;
        if (parsed >= 1 && parsed <= most)
            return parsed;
        addFault(context, parsed < 1 ? { expected } : { expected: `a duration of at most ${most / scalars/* DAY */.d_}d` });
        return core/* NEVER */.tm;
    });
}
function rate() {
    const expected = RATE;
    return schemas/* string */.YjP(expected)
        .regex(scalars/* RATE_PATTERN */.S$, expected)
        .transform((value, context) => {
        const parsed = (0,scalars/* parseRate */.WN)(value);
        if (parsed !== undefined && parsed.amount > 0)
            return parsed;
        addFault(context, { expected });
        return core/* NEVER */.tm;
    });
}
function filePath() {
    return schemas/* string */.YjP('a path').superRefine(faultOf(paths/* pathFault */.a9)).meta({ pattern: PLACE_SHAPE }).transform(paths/* normalisePath */.qb);
}
function globs(example) {
    const glob = schemas/* string */.YjP('a glob')
        .superRefine(faultOf(paths/* globFault */.Hf))
        .meta({ pattern: PLACE_SHAPE })
        .transform(paths/* normalisePath */.qb);
    return schemas/* array */.YOg(glob, `a list of globs such as [${example}]`);
}
/** A program and its arguments; no shell ever sees it. */
function command() {
    const expected = 'a program and its arguments as a list such as [node, agent.mjs]';
    const word = schemas/* string */.YjP('a word of the command')
        .refine((value) => !value.includes('\0'), 'a word without NUL characters');
    return schemas/* array */.YOg(word, expected)
        .min(1, expected)
        .superRefine((words, context) => {
        if (words[0]?.trim() === '')
            addFault(context, { path: [0], expected: 'the name of a program' });
    });
}
function webAddress() {
    const expected = 'a URL that starts with http:// or https://';
    return schemas/* string */.YjP(expected)
        .refine((value) => /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : ''), expected)
        .meta({ pattern: '^https?://' });
}
/** Becomes part of file names, statuses and comment markers, so it keeps to a plain alphabet. */
function nameFault(name, what) {
    const said = { message: `${(0,describe/* quote */.hD)(name)} cannot be the name of a ${what}`, at: 'key' };
    if (!NAME_PATTERN.test(name))
        return { ...said, expected: NAME, remedy: 'It is used in file names, reports and markers.' };
    if (name.length > 100)
        return { ...said, expected: 'at most 100 characters' };
    if (/^[.-]/.test(name))
        return { ...said, expected: 'a letter, digit or "_" at the start' };
    return undefined;
}
/** A mapping from names of the user's choice; `what` one of them is. */
function named(what, value) {
    const key = schemas/* string */.YjP().meta({ pattern: NAME_PATTERN.source, maxLength: 100 });
    return schemas/* record */.g1P(key, value, `a mapping of ${what}s by name`).superRefine((entries, context) => {
        for (const name of Object.keys(entries)) {
            const fault = nameFault(name, what);
            if (fault !== undefined)
                addFault(context, { ...fault, path: [name] });
        }
    }, { when: isMapping });
}
function markedRegion() {
    const expected = `the name of a marked region: ${NAME}`;
    return schemas/* string */.YjP(expected).regex(NAME_PATTERN, expected);
}
function leaves_pin() {
    const expected = 'a pin such as 4@sha256:9f2c1e07ab34, with at least 12 digits of the digest';
    return schemas/* string */.YjP(expected)
        .meta({ pattern: PIN_SHAPE })
        .transform((value, context) => {
        const parsed = (0,pin/* parsePin */.N3)(value);
        if (parsed !== undefined)
            return parsed;
        addFault(context, { expected, remedy: 'Run "evalgap pin" to have it written.' });
        return core/* NEVER */.tm;
    });
}
/** Variables that hold the runner's own credentials and channels; an agent never gets them. */
function environmentName() {
    const expected = 'the name of an environment variable such as OPENAI_API_KEY';
    return schemas/* string */.YjP(expected)
        .regex(ENVIRONMENT_NAME_PATTERN, expected)
        .superRefine((name, context) => {
        if (!/^(?:GITHUB_TOKEN|GH_TOKEN|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|(?:ACTIONS|INPUT|STATE)_.*)$/i.test(name))
            return;
        addFault(context, {
            message: `an agent never gets ${(0,describe/* quote */.hD)(name)}`,
            expected: "a variable that is not the runner's own",
            remedy: 'Remove it; give the agent a credential of its own under another name.',
        });
    });
}
/** Checks that look at several keys also run when one of the values was refused. */
function isMapping({ value }) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function faultOf(check) {
    return (value, context) => {
        const fault = check(value);
        if (fault !== undefined)
            addFault(context, fault);
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/config/rule-ids.js
var rule_ids = __webpack_require__(51902);
;// CONCATENATED MODULE: ./build/config/schema-rules.js




const LEVELS = ['off', 'note', 'warning', 'error'];
const IDS = rule_ids/* RULES */.y0.map(({ id }) => id);
const RULE = 'the id of one rule';
const RULE_OR_GROUP = 'the id of a rule or of a group';
/** Levels and options by rule id or group. Every id is a key of its own, so that an editor can offer it. */
const rulesSchema = rules();
const waiversSchema = schemas/* array */.YOg(mapping({
    rule: ruleId(IDS, RULE).describe('The rule to keep quiet.'),
    subject: leaves_text('the case, prompt or step the finding is about').describe('What the finding is about, as the finding names it.'),
    reason: leaves_text('why this finding is acceptable').describe('Why; shown with the waived finding.'),
    until: iso/* date */.p6('a day such as 2027-01-31').exactOptional().describe('The last day on which the waiver holds.'),
}), 'a list of waivers');
const failOnSchema = schemas/* array */.YOg(ruleId([...rule_ids/* RULE_GROUPS */.Ky, ...IDS], RULE_OR_GROUP), 'a list of rules or groups such as [pin/outdated]');
function ruleId(known, expected) {
    return schemas/* enum */.k5n(known, `${expected} such as pin/outdated`);
}
function rules() {
    const forms = new Map();
    // Most rules take the same options: a form is made once, since all of this happens at every start.
    const entry = (options, says) => {
        const name = JSON.stringify(options);
        const form = forms.get(name) ?? formOf(options);
        forms.set(name, form);
        return form.describe(says);
    };
    return mapping(Object.fromEntries([
        ...rule_ids/* RULE_GROUPS */.Ky.map((group) => [group, entry(optionsOfGroup(group), saysOfGroup(group))]),
        ...rule_ids/* RULES */.y0.map((rule) => [rule.id, entry(optionsOfRule(rule), rule.says)]),
    ]), 'a mapping of rules to levels or options');
}
function optionsOfRule({ level, grace, threshold }) {
    return {
        level: { default: level },
        ...(grace === undefined ? {} : { grace: { default: (0,scalars/* formatDuration */.a3)(grace) } }),
        ...(threshold === undefined ? {} : { threshold: { default: threshold } }),
    };
}
function optionsOfGroup(group) {
    const members = rule_ids/* RULES */.y0.filter(({ id }) => (0,rule_ids/* groupOf */.F8)(id) === group);
    const names = new Set(members.flatMap((rule) => Object.keys(optionsOfRule(rule))));
    return Object.fromEntries([...names].map((name) => [name, {}]));
}
function saysOfGroup(group) {
    return `All rules of the group ${group}; what is said of a single rule goes first.`;
}
function formOf({ level, grace, threshold }) {
    const long = mapping({
        ...(level && {
            level: optionOf(oneOf(LEVELS), level, 'How loud its findings are shown; fail-on decides what fails.'),
        }),
        ...(grace && { grace: optionOf(duration(), grace, 'How long a change may stay unanswered.') }),
        ...(threshold && { threshold: optionOf(share(), threshold, 'Similarity from which two texts count as alike.') }),
    });
    return schemas/* union */.KCZ([oneOf(LEVELS), long], `one of ${LEVELS.join(', ')}, or a mapping with options`)
        .transform((options) => (typeof options === 'string' ? { level: options } : options))
        .exactOptional();
}
function optionOf(schema, meta, description) {
    return schema.meta({ ...meta, description }).exactOptional();
}

;// CONCATENATED MODULE: ./build/config/schema-agent.js




const WAYS = ['command', 'http', 'results'];
/** How the agent under test is reached, and within which limits. */
const agentSchema = mapping({
    command: command().exactOptional().describe('Starts the agent: one JSON object per line on stdin and stdout.'),
    http: webAddress().exactOptional().describe('Reaches the agent by POST with the same bodies.'),
    results: resultsSchema()
        .exactOptional()
        .describe("Reads what the team's own runner leaves instead of driving an agent."),
    mode: oneOf(['persistent', 'per-case'])
        .exactOptional()
        .meta({ default: 'persistent' })
        .describe('One process for many trials, or a process per trial. Only with command.'),
    prepare: command()
        .exactOptional()
        .describe("Run once per revision, in that revision's own work tree, before the agent starts."),
    concurrency: wholeNumber().default(4).describe('Trials in flight at once, over base and head together.'),
    timeout: duration(scalars/* DAY */.d_).prefault('60s').describe('A trial without an answer for so long is timed-out.'),
    rate: rateSchema().exactOptional().describe('Limits shared by base and head.'),
    env: schemas/* array */.YOg(environmentName(), 'a list of names of environment variables such as [OPENAI_API_KEY]')
        .default([])
        .describe('Environment variables the agent gets beside PATH, locale and proxy. Read from the base branch.'),
    inputs: globs('src/**')
        .prefault([])
        .describe('What decides an answer, for the reuse of recorded trials. Empty: the whole tree.'),
}, 'a mapping with command, http or results')
    .superRefine((agent, context) => {
    const ways = WAYS.filter((way) => Object.hasOwn(agent, way));
    if (ways.length === 0)
        addFault(context, {
            message: 'the agent cannot be reached',
            expected: 'one of command, http and results',
            remedy: 'Write command: [node, agent.mjs], say.',
            at: 'key',
        });
    for (const way of ways.slice(1))
        addFault(context, {
            path: [way],
            at: 'key',
            message: `the agent has both ${ways[0]} and ${way}`,
            expected: 'only one of command, http and results',
            remedy: 'Keep one of them.',
        });
    if (Object.hasOwn(agent, 'mode') && !Object.hasOwn(agent, 'command'))
        addFault(context, {
            path: ['mode'],
            at: 'key',
            message: 'mode says how a command is run, and the agent has none',
            expected: 'mode only beside command',
            remedy: 'Remove mode.',
        });
}, { when: isMapping })
    .meta({ oneOf: WAYS.map((way) => ({ required: [way] })) })
    .transform((agent, context) => {
    const { command, http, results, mode = 'persistent', ...limits } = agent;
    if (command !== undefined)
        return { transport: { kind: mode, command }, ...limits };
    if (http !== undefined)
        return { transport: { kind: 'http', url: http }, ...limits };
    if (results !== undefined)
        return { transport: { kind: 'results', ...results }, ...limits };
    addFault(context, { expected: 'one of command, http and results' });
    return core/* NEVER */.tm;
});
function resultsSchema() {
    return mapping({
        command: command().exactOptional().describe('Runs the suite; without it the file is expected to be there.'),
        file: filePath().describe('The file the command leaves.'),
        format: leaves_text('the name of a results format').describe('The format of that file.'),
    }, 'a mapping with the keys file and format');
}
function rateSchema() {
    return mapping({
        requests: rate().exactOptional().describe('Requests to the agent, such as 60/min.'),
        tokens: rate().exactOptional().describe('Tokens as the agent reports them, such as 100k/min.'),
    });
}

;// CONCATENATED MODULE: ./build/config/schema-steps.js




const SCORERS = [
    'equals',
    'fields',
    'tool-call',
    'contains',
    'regex',
    'number',
    'custom',
];
const PLAIN_SCORERS = [
    'equals',
    'fields',
    'tool-call',
    'contains',
    'regex',
    'number',
];
/** Which scorer each of its options belongs to. */
const OPTIONS = [
    ['order', 'tool-call'],
    ['tolerance', 'tool-call'],
    ['command', 'custom'],
];
/** Reports give these rows of their own beside the steps. */
const RESERVED = ['completed', 'routed'];
const longStep = mapping({
    scorer: oneOf(SCORERS).describe('How the output of the step is compared with what a case expects.'),
    threshold: share().prefault(1).describe('A score of at least this is correct.'),
    final: flag()
        .exactOptional()
        .describe('Marks the step whose result counts as the answer. Where none is marked, the last one.'),
    mutates: flag().default(false).describe('The step changes the world: its deviations are listed first.'),
    dry: flag().default(false).describe('Asked with `shadow: true`, the step changes nothing in the world.'),
    order: oneOf(['ordered', 'unordered', 'subset'])
        .exactOptional()
        .meta({ default: 'ordered' })
        .describe('tool-call: how the calls made must match those expected.'),
    tolerance: schemas/* number */.aig('a number from 0 up')
        .min(0, 'a number from 0 up')
        .exactOptional()
        .meta({ default: 0 })
        .describe('tool-call: how far numeric arguments may be apart.'),
    command: command().exactOptional().describe('custom: the program that scores, over the line protocol of agents.'),
}).superRefine((step, context) => {
    for (const [option, scorer] of OPTIONS) {
        if (!Object.hasOwn(step, option) || step.scorer === scorer || !SCORERS.includes(step.scorer))
            continue;
        addFault(context, {
            path: [option],
            at: 'key',
            message: `${option} means nothing to the scorer ${step.scorer}`,
            expected: `${option} only with scorer: ${scorer}`,
            remedy: `Remove ${option}, or write scorer: ${scorer}.`,
        });
    }
    if (step.scorer === 'custom' && !Object.hasOwn(step, 'command'))
        addFault(context, {
            at: 'key',
            message: 'the scorer custom has no command',
            expected: 'the program that scores',
            remedy: 'Write command: [node, score.mjs].',
        });
}, { when: isMapping });
const stepSchema = schemas/* union */.KCZ([oneOf(PLAIN_SCORERS), longStep], 'the name of a scorer, or a mapping with the key scorer')
    .transform((step) => (typeof step === 'string' ? longStep.parse({ scorer: step }) : step))
    .transform(({ scorer: kind, order = 'ordered', tolerance = 0, command = [], ...step }) => {
    return { ...step, scorer: scorerOf(kind, { order, tolerance, command }) };
});
/** The steps in the order of the chain, by name. */
const stepsSchema = named('step', stepSchema)
    .superRefine((steps, context) => {
    const names = Object.keys(steps);
    if (names.length === 0)
        addFault(context, {
            message: 'there is no step',
            expected: 'at least one step such as { reply: equals }',
            remedy: 'Remove the key steps for the default.',
        });
    for (const name of names.filter((name) => RESERVED.includes(name)))
        addFault(context, {
            path: [name],
            at: 'key',
            message: `a step cannot be named ${name}`,
            expected: 'another name',
            remedy: `Reports have a row ${name} of their own.`,
        });
    const finals = names.filter((name) => finalOf(steps[name]) === true);
    for (const name of finals.slice(1))
        addFault(context, {
            path: [name, 'final'],
            message: `${(0,describe/* quote */.hD)(name)} and ${(0,describe/* quote */.hD)(finals[0] ?? '')} are both final`,
            expected: 'one final step',
            remedy: 'Remove final: true from one of them.',
        });
    const last = names.at(-1);
    if (last !== undefined && finals.length === 0 && finalOf(steps[last]) === false) {
        addFault(context, {
            path: [last, 'final'],
            message: 'no step is final',
            expected: 'one final step',
            remedy: 'Write final: true at one step, or leave it out for the last one.',
        });
    }
}, { when: isMapping })
    .meta({ minProperties: 1 });
function scorerOf(kind, { order, tolerance, command }) {
    if (kind === 'tool-call')
        return { kind, order, tolerance };
    return kind === 'custom' ? { kind, command } : { kind };
}
function finalOf(step) {
    return typeof step === 'object' && step !== null && 'final' in step ? step.final : undefined;
}

;// CONCATENATED MODULE: ./build/config/schema-suite.js





const MOST_OWNERS = 10;
const LOGIN_PATTERN = /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/;
const SOURCES = ['file', 'url', 'command'];
const longPrompt = mapping({
    path: filePath().describe('The file that holds the prompt.'),
    region: markedRegion()
        .exactOptional()
        .describe('Takes only the text between "evalgap:prompt NAME" and "evalgap:end".'),
    pin: leaves_pin()
        .exactOptional()
        .describe('The version the suite was written for: version@sha256:digest, or sha256:digest.'),
});
const promptSchema = schemas/* union */.KCZ([filePath(), longPrompt], 'a path, or a mapping with the key path')
    .transform((prompt) => (typeof prompt === 'string' ? { path: prompt } : prompt));
const deployedSchema = mapping({
    file: filePath().exactOptional().describe('A file in the repository.'),
    url: webAddress().exactOptional().describe('An address that answers a GET.'),
    command: command().exactOptional().describe('A program that prints it.'),
}, 'a mapping with file, url or command')
    .superRefine((deployed, context) => {
    const [first, ...more] = SOURCES.filter((source) => Object.hasOwn(deployed, source));
    const expected = 'one of file, url and command';
    if (first === undefined)
        addFault(context, {
            message: 'nothing says where to ask',
            expected,
            remedy: 'Write file: deployed.json, say.',
            at: 'key',
        });
    for (const source of more) {
        addFault(context, {
            path: [source],
            at: 'key',
            message: `both ${first} and ${source} are given`,
            expected,
            remedy: 'Keep one of them.',
        });
    }
}, { when: isMapping })
    .meta({ oneOf: SOURCES.map((source) => ({ required: [source] })) })
    .transform(({ file, url, command }, context) => {
    if (file !== undefined)
        return { kind: 'file', file };
    if (url !== undefined)
        return { kind: 'url', url };
    if (command !== undefined)
        return { kind: 'command', command };
    addFault(context, { expected: 'one of file, url and command' });
    return core/* NEVER */.tm;
});
const ownersSchema = schemas/* array */.YOg(schemas/* string */.YjP('a GitHub user name')
    .regex(LOGIN_PATTERN, 'a GitHub user name, without @: people can own a suite, teams cannot'), 'a list of GitHub user names such as [octocat]')
    // Not max(): where a list is too long, zod says nothing of its items.
    .superRefine((owners, context) => {
    if (owners.length <= MOST_OWNERS)
        return;
    addFault(context, { message: `${owners.length} owners are named`, expected: `at most ${MOST_OWNERS}` });
}, { when: ({ value }) => Array.isArray(value) })
    .meta({ maxItems: MOST_OWNERS });
/** One named eval set: what it covers, how it is run and what counts. */
const suiteSchema = mapping({
    prompts: named('prompt', promptSchema)
        .prefault({})
        .describe('The prompts the agent is sent, by id: a path, or path with region and pin.'),
    models: named('model', leaves_text('the name of a model')).default({}).describe('The models behind the agent, by role.'),
    tools: globs('openapi/orders.yaml')
        .prefault([])
        .describe('Files that describe tools: OpenAPI, JSON Schema or MCP tools/list.'),
    product: globs('policies/**').prefault([]).describe('What the agent has to keep up with.'),
    cases: globs('evals/*.jsonl')
        .min(1, 'at least one glob such as evals/*.jsonl')
        .describe('The files that hold the cases: JSONL, YAML or CSV.'),
    agent: agentSchema.exactOptional().describe('How the agent is run. Without it nothing is run.'),
    steps: stepsSchema
        .prefault({ reply: 'equals' })
        .describe("The scored stages of the agent's run, in the order of the chain: a scorer, or scorer with options."),
    trials: wholeNumber().default(1).describe('How often each case is run.'),
    margin: share().prefault('5%').describe('The smallest change of accuracy that matters to you.'),
    freshness: duration().prefault('7d').describe('How old an unanswered change may become.'),
    deployed: deployedSchema.exactOptional().describe('Where production says which prompt versions it runs.'),
    production: mapping({
        samples: globs('.evalgap/production/*.jsonl').describe('Files of sampled production requests.'),
    }, 'a mapping with the key samples')
        .exactOptional()
        .describe('What production was asked.'),
    redact: command().exactOptional().describe('A program that redacts further, after the built-in redaction.'),
    weekly: mapping({
        run: flag()
            .default(false)
            .describe('Also run the suite weekly and compare with the last run of the same fingerprint.'),
        quote: flag().default(true).describe('Quote samples of production, redacted, in issues and in the summary.'),
    })
        .prefault({})
        .describe('The weekly review.'),
    issues: oneOf(['per-suite', 'per-cause']).default('per-suite').describe('How the weekly review files its issues.'),
    owners: ownersSchema.default([]).describe('People who are assigned to the issues of this suite.'),
}, 'a mapping with the key cases');

;// CONCATENATED MODULE: ./build/config/schema.js





/**
 * `evalgap.yml`: every key with its default, its short forms and what it means. The JSON Schema for editors comes from
 * its input side, the config that the parts work with from its output side.
 */
const configSchema = mapping({
    suites: named('suite', suiteSchema)
        .superRefine(suitesFault, { when: ({ value }) => typeof value === 'object' && value !== null })
        .meta({ minProperties: 1 })
        .describe('The eval sets, by name.'),
    rules: rulesSchema.prefault({}).describe('Levels and options of rules, by rule id or group.'),
    waivers: waiversSchema.default([]).describe('Findings that are accepted, each with its reason.'),
    'fail-on': failOnSchema
        .default(['pin/outdated', 'pin/missing', 'pin/ran-another-prompt'])
        .describe('The rules and groups whose findings fail the check.'),
    history: mapping({
        store: oneOf(['branch', 'artifact', 'none'])
            .default('branch')
            .describe('Where runs of the default branch are kept.'),
        maxAge: duration().prefault('7d').describe('How old a recorded run may be to stand in for a new one.'),
    })
        .prefault({})
        .describe('Recorded runs.'),
    labels: mapping({
        issue: labelName().default('evalgap').describe('The label of the issues of the weekly review.'),
        failure: labelName().default('agent-failure').describe('The label of issues that report a failure of the agent.'),
    })
        .prefault({})
        .describe('Labels of issues.'),
}, 'a mapping with the key suites');
function labelName() {
    return leaves_text('the name of a label')
        .max(50, 'at most 50 characters')
        .refine((name) => !name.includes(','), 'a name without a comma: GitHub lists issues by labels that commas part');
}
function suitesFault(suites, context) {
    const names = Object.keys(suites);
    if (names.length === 0)
        addFault(context, { message: 'there is no suite', expected: 'at least one suite', at: 'key' });
    for (const [index, name] of names.entries()) {
        const twin = names.slice(0, index).find((other) => other.toLowerCase() === name.toLowerCase());
        if (twin === undefined)
            continue;
        addFault(context, {
            path: [name],
            at: 'key',
            message: `the suites ${(0,describe/* quote */.hD)(twin)} and ${(0,describe/* quote */.hD)(name)} differ only in case`,
            expected: 'names that differ in letters',
            remedy: 'Their files would be one on some systems.',
        });
    }
}

;// CONCATENATED MODULE: ./build/config/json-schema.js


/** The JSON Schema of what may be written in `evalgap.yml`, short forms included. Draft 7 is what editors read best. */
function configJsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(configSchema, { target: 'draft-7', io: 'input' });
    return { ...($schema === undefined ? {} : { $schema }), $id: 'evalgap.schema.json', title: 'evalgap.yml', ...schema };
}

;// CONCATENATED MODULE: ./build/config/key-homes.js

/** Where a key belongs that stands elsewhere: `timeout` in `suites.NAME.agent`. The outermost place counts. */
function homeOf(key) {
    homes ??= homesByKey();
    return homes.get(key);
}
/** Made when a first key is unknown: a config without mistakes never pays for it. */
let homes;
function homesByKey() {
    const outermostLast = rooms()
        .toReversed()
        .filter(({ path }) => path[0] !== 'rules');
    return new Map(outermostLast.flatMap(({ path, schema }) => {
        const home = path.length === 0 ? 'at the top of the file' : `in ${path.join('.')}`;
        return Object.keys(schema.properties ?? {}).map((key) => [key, home]);
    }));
}
/** Every mapping of the schema that has keys of its own, from the outside in. */
function rooms() {
    const found = [];
    let level = [{ path: [], schema: configJsonSchema() }];
    while (level.length > 0) {
        found.push(...level.filter(({ schema }) => schema.properties !== undefined));
        level = level.flatMap(roomsWithin);
    }
    return found;
}
function roomsWithin({ path, schema }) {
    const { properties = {}, additionalProperties, items, anyOf = [] } = schema;
    return [
        ...Object.entries(properties).map(([key, value]) => ({ path: [...path, key], schema: value })),
        { path: [...path, 'NAME'], schema: additionalProperties },
        { path, schema: items },
        ...anyOf.map((form) => ({ path, schema: form })),
    ].flatMap(({ path, schema }) => (isSchema(schema) ? [{ path, schema }] : []));
}
function isSchema(schema) {
    return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}

// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
;// CONCATENATED MODULE: ./build/config/problems.js




/** What a required key looks like when it is there. */
const EXAMPLES = new Map([
    ['suites', 'suites: with the name of a suite and its cases'],
    ['cases', 'cases: [evals/*.jsonl]'],
    ['path', 'path: prompts/triage.md'],
    ['scorer', 'scorer: equals'],
    ['rule', 'rule: set/duplicate'],
    ['subject', 'subject: with the id of the case, prompt or step'],
    ['reason', 'reason: with a sentence that says why'],
    ['file', 'file: results.json'],
    ['format', 'format: with the name of the format'],
    ['samples', 'samples: [.evalgap/production/*.jsonl]'],
]);
/** What the schema refused as problems a reader can act on: place, what stands there, what was expected, what to do. */
function problemsOf(issues, data, places) {
    const explained = issues
        .flatMap((issue) => plainIssues(issue, data))
        .flatMap((issue) => explain(issue, data, places));
    return withoutMisspelt(explained);
}
/** Where a value has a short and a long form, the faults of the form that was written; of neither, the union's own. */
function plainIssues(issue, data) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const value = valueAt(data, issue.path);
    const fitting = issue.errors.filter((errors) => !errors.some((error) => isOfAnotherKind(error, value)));
    const [only] = fitting;
    if (only === undefined || fitting.length > 1)
        return [issue];
    return only.flatMap((inner) => plainIssues({ ...inner, path: [...issue.path, ...inner.path] }, data));
}
function isOfAnotherKind({ code, path }, value) {
    return path.length === 0 && (code === 'invalid_type' || (code === 'invalid_value' && typeof value !== 'string'));
}
function explain(issue, data, places) {
    const path = keyPathOf(issue.path);
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => unknownKey(path, key, issue.message.split(', '), places));
    }
    const last = path.at(-1);
    const parent = path.slice(0, -1);
    if (typeof last === 'string' && !hasKey(valueAt(data, parent), last)) {
        return [missingKey(parent, last, issue.message, places)];
    }
    const value = valueAt(data, path);
    const params = issue.code === 'custom' ? (issue.params ?? {}) : {};
    const remedy = params.remedy ?? remedyFor(issue, value, last);
    return [
        {
            message: params.message ?? `${(0,describe/* formatKeyPath */.K7)(path)} is ${(0,describe/* describeValue */.bp)(value)}`,
            location: params.at === 'key' ? places.key(path) : places.value(path),
            ...(issue.message === '' ? {} : { expected: issue.message }),
            ...(remedy === undefined ? {} : { remedy }),
        },
    ];
}
/** A misspelt key that is required is one mistake: saying that it is missing, too, would be noise. */
function withoutMisspelt(explained) {
    const meant = new Set(explained.map((problem) => problem.meant));
    return explained
        .filter(({ missing }) => missing === undefined || !meant.has(missing))
        .map(({ meant, missing, ...problem }) => problem);
}
function unknownKey(path, key, known, places) {
    const home = homeOf(key);
    const near = (0,nearest/* nearest */.p)(key, known);
    const remedy = home === undefined ? 'Remove it.' : `It belongs ${home}.`;
    return {
        message: `unknown key ${(0,describe/* quote */.hD)(key)} ${path.length === 0 ? 'at the top of the file' : `in ${(0,describe/* formatKeyPath */.K7)(path)}`}`,
        location: places.key([...path, key]),
        expected: known.length > 20 ? 'the id of a rule or of a group of rules' : `one of ${known.join(', ')}`,
        remedy: near === undefined ? remedy : `Did you mean ${(0,describe/* quote */.hD)(near)}?`,
        ...(near === undefined ? {} : { meant: (0,describe/* formatKeyPath */.K7)([...path, near]) }),
    };
}
function missingKey(path, key, expected, places) {
    const example = EXAMPLES.get(key);
    return {
        message: `${(0,describe/* formatKeyPath */.K7)(path)} has no key ${(0,describe/* quote */.hD)(key)}`,
        location: places.key(path),
        expected,
        ...(example === undefined ? {} : { remedy: `Write ${example}.` }),
        missing: (0,describe/* formatKeyPath */.K7)([...path, key]),
    };
}
function remedyFor(issue, value, key) {
    const example = typeof key === 'string' ? EXAMPLES.get(key) : undefined;
    const isEmpty = Array.isArray(value) && value.length === 0 && example !== undefined;
    if (value === null || isEmpty)
        return example === undefined ? 'Give it a value or remove the key.' : `Write ${example}.`;
    if (typeof value === 'number' && issue.message === DURATION)
        return `Add the unit, such as ${value}s or ${value}d.`;
    if (typeof value === 'number' && issue.message === RATE)
        return `Add the unit, such as ${value}/min.`;
    const wanted = wantedTypes(issue);
    if (wanted.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
        return 'Put it in quotes.';
    if (wanted.includes('array') && typeof value === 'string')
        return listRemedy(value);
    if (issue.code === 'too_big' && typeof value === 'number' && value <= 100)
        return `Write ${value}% for a percentage.`;
    if (issue.code !== 'invalid_value' || typeof value !== 'string')
        return undefined;
    const meant = (0,nearest/* nearest */.p)(value, issue.values.map(String));
    return meant === undefined ? undefined : `Did you mean ${(0,describe/* quote */.hD)(meant)}?`;
}
function wantedTypes(issue) {
    if (issue.code === 'invalid_union')
        return issue.errors.flat().flatMap(wantedTypes);
    return issue.code === 'invalid_type' ? [issue.expected] : [];
}
function listRemedy(value) {
    const words = value.trim().split(/\s+/);
    const plain = words.every((word) => /^[\w./*-]+$/.test(word) && !word.startsWith('*') && word.length <= 40);
    return plain && words.length <= 6 ? `Write it as a list: [${words.join(', ')}].` : 'Write it as a list, in [ and ].';
}
function keyPathOf(path) {
    return path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}
function valueAt(data, path) {
    let value = data;
    for (const part of path)
        value = hasKey(value, part) ? value[part] : undefined;
    return value;
}
function hasKey(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

;// CONCATENATED MODULE: ./build/config/to-config.js
/** The config that the parts work with, from what the schema let through. Names keep the order in which they are written. */
function toConfig(parsed, places) {
    const rules = inOrder(parsed.rules, places.names(['rules']));
    return {
        suites: inOrder(parsed.suites, places.names(['suites'])).map(([name, suite]) => toSuite(name, suite, places)),
        rules: new Map(rules.flatMap(([id, options]) => (options === undefined ? [] : [[id, options]]))),
        waivers: parsed.waivers,
        failOn: [...new Set(parsed['fail-on'])],
        history: parsed.history,
        labels: parsed.labels,
    };
}
function toSuite(name, { prompts, models, steps, ...rest }, places) {
    const written = (key) => places.names(['suites', name, key]);
    return {
        ...rest,
        name,
        prompts: inOrder(prompts, written('prompts')).map(([id, prompt]) => ({ id, ...prompt })),
        models: new Map(inOrder(models, written('models'))),
        steps: toSteps(inOrder(steps, written('steps'))),
    };
}
function toSteps(steps) {
    const [final] = steps.find(([, step]) => step.final === true) ?? steps.at(-1) ?? [];
    return steps.map(([name, step]) => ({ ...step, name, final: name === final }));
}
/** An object lists names that look like numbers first; the file has the order that counts. */
function inOrder(record, names) {
    const place = new Map(names.map((name, index) => [name, index]));
    return Object.entries(record).sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

// EXTERNAL MODULE: ./build/config/yaml.js + 2 modules
var config_yaml = __webpack_require__(54298);
;// CONCATENATED MODULE: ./build/config/load.js





/**
 * Reads the text of an `evalgap.yml`. `file` is its path as the user gave it and only serves to say where things stand.
 * Returns the config, or every problem of the file at once in the order of the file; never throws for its content.
 */
function loadConfig(text, file) {
    const yaml = (0,config_yaml/* readYaml */.g)(text, file);
    if (!yaml.ok)
        return yaml;
    const places = (0,locate/* placesOf */.e)(yaml.value);
    const { data, problems } = yaml.value;
    if (data === undefined)
        return { ok: false, problems };
    const parsed = configSchema.safeParse(data);
    const refused = parsed.success ? [] : problemsOf(parsed.error.issues, data, places);
    if (parsed.success && problems.length === 0) {
        return { ok: true, value: { config: toConfig(parsed.data, places), file, text, locate: places.value } };
    }
    return { ok: false, problems: inFileOrder([...problems, ...refused]) };
}
function inFileOrder(problems) {
    const orderOf = ({ line = 0, column = 0 }) => line * 1e6 + column;
    return problems.toSorted((a, b) => orderOf(a.location ?? {}) - orderOf(b.location ?? {}));
}


/***/ }),

/***/ 18733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _yaml_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12793);


function placesOf({ root, targets, at }) {
    const top = { node: root, key: undefined };
    const pairs = new Map();
    function follow(node) {
        return (node && targets.get(node)) ?? node;
    }
    function pairsOf(mapping) {
        const known = pairs.get(mapping);
        if (known !== undefined)
            return known;
        // Of a key that stands twice the first one counts, as it does for the data.
        const found = new Map(mapping.items.toReversed().map(({ key, value }) => [(0,_yaml_data_js__WEBPACK_IMPORTED_MODULE_1__/* .keyName */ .x)(key), { node: value ?? undefined, key }]));
        pairs.set(mapping, found);
        return found;
    }
    function step({ node }, part) {
        const container = follow(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(container))
            return pairsOf(container).get(String(part));
        const item = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(container) && typeof part === 'number' ? container.items[part] : undefined;
        return item && { node: item, key: undefined };
    }
    function find(path) {
        let found = top;
        for (const part of path) {
            const next = step(found, part);
            if (next === undefined)
                return found;
            found = next;
        }
        return found;
    }
    function startOf({ node, key }) {
        const shown = node === undefined || startsBelowItsKey(node) ? (key ?? node) : node;
        return at(shown?.range[0] ?? 0);
    }
    return {
        value: (path) => startOf(find(path)),
        key: (path) => {
            const { key, node } = find(path);
            return at((key ?? node)?.range[0] ?? 0);
        },
        names: (path) => {
            const mapping = follow(find(path).node);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(mapping) ? mapping.items.map(({ key }) => (0,_yaml_data_js__WEBPACK_IMPORTED_MODULE_1__/* .keyName */ .x)(key)) : [];
        },
    };
}
function startsBelowItsKey(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return node.value === null;
    return !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && node.flow !== true;
}


/***/ }),

/***/ 97147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   a9: () => (/* binding */ pathFault),
/* harmony export */   qb: () => (/* binding */ normalisePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);


const FILE = 'the path of one file in the repository, relative to the folder of the config file';
const GLOB = 'a glob inside the repository, relative to the folder of the config file';
const MOST_STARS = 8;
const LONGEST = 500;
/** What is wrong with a path of one file as written in the config. */
function pathFault(path) {
    const fault = placeFault(path, FILE);
    if (fault !== undefined)
        return fault;
    if (path.includes('*'))
        return { expected: FILE, remedy: 'Name one file: a glob has no place here.' };
    if (path.endsWith('/'))
        return { expected: FILE, remedy: 'Name a file in that folder.' };
    return undefined;
}
/**
 * What is wrong with a glob as written in the config. Parentheses would reach the matcher as a regular expression,
 * and with many stars matching takes exponential time: both are refused, since a config may come from anybody.
 */
function globFault(glob) {
    const fault = placeFault(glob, GLOB);
    if (fault !== undefined)
        return fault;
    if (glob.endsWith('/'))
        return { expected: GLOB, remedy: `Write ${glob}** for everything in that folder.` };
    if (glob.startsWith('!'))
        return { expected: GLOB, remedy: 'Name what belongs to it: nothing can be taken out again.' };
    if (/[()]/.test(glob))
        return { expected: `${GLOB}, without parentheses`, remedy: 'Write {a,b} for a choice, ? for one character.' };
    if (glob.split(/\*+/).length - 1 > MOST_STARS)
        return { expected: `${GLOB}, with at most ${MOST_STARS} stars`, remedy: 'Write several globs.' };
    const bracket = bracketFault(glob);
    return bracket === undefined ? undefined : { expected: GLOB, remedy: bracket };
}
/** `./a//b` as git names it, `a/b`. */
function normalisePath(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
}
function placeFault(path, expected) {
    if (path.trim() === '')
        return { expected };
    if (path.length > LONGEST)
        return { expected: `${expected}, of at most ${LONGEST} characters` };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    if (/[\u0000-\u001f\u007f]/.test(path))
        return { expected: `${expected}, without control characters` };
    if (path.includes('\\'))
        return { expected, remedy: 'Write / between folders; a backslash has no meaning here.' };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
        return { expected, remedy: 'A URL has no place here.' };
    if (/^(?:\/|~|[a-z]:)/i.test(path))
        return { expected, remedy: 'Leave out what leads there from the root.' };
    if (path.split('/').includes('..'))
        return { expected, remedy: 'Leave out "..": nothing outside the repository is read.' };
    if (normalisePath(path).replace(/\/$/, '') === '.')
        return { expected, remedy: 'Write ** where the whole tree is meant.' };
    return undefined;
}
function bracketFault(glob) {
    const [opened, closed] = [glob.split('{').length, glob.split('}').length];
    if (closed > opened)
        return 'Add the missing "{".';
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(glob, { strictBrackets: true });
        return undefined;
    }
    catch (error) {
        const [, side = 'closing', bracket = ']'] = /Missing (opening|closing): "(.)"/.exec(String(error)) ?? [];
        return `Add the missing ${side} "${bracket}".`;
    }
}


/***/ }),

/***/ 73887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ positionsIn)
/* harmony export */ });
/**
 * Line and column of any offset into a text, from its line breaks alone: the parser's own count misses those within
 * texts that it recovers from. A byte order mark is no column.
 */
function positionsIn(text, file) {
    const starts = [text.startsWith('\uFEFF') ? 1 : 0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return (offset) => {
        const within = Math.min(Math.max(offset, 0), text.length);
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= within)
                low = middle;
            else
                high = middle - 1;
        }
        return { file, line: low + 1, column: Math.max(1, within - (starts[low] ?? 0) + 1) };
    };
}


/***/ }),

/***/ 12793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ plainData),
/* harmony export */   x: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83090);


/** Plain objects and lists from nodes. What two aliases stand for is one object, however often they stand for it. */
function plainData(root, at, mostValues) {
    const problems = [];
    const anchors = new Map();
    const targets = new Map();
    const done = new Map();
    function convert(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return convertAlias(node);
        if (node.anchor !== undefined)
            anchors.set(node.anchor, node);
        const converted = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? convertMap(node) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? convertList(node) : { data: node.value, size: 1 };
        done.set(node, converted);
        return converted;
    }
    function convertMap(map) {
        const data = {};
        const seen = new Map();
        let size = 1;
        for (const { key, value } of map.items) {
            const name = keyName(key);
            const offset = key.range[0];
            const first = seen.get(name);
            const child = value === null ? { data: null, size: 1 } : convert(value);
            size += child.size;
            if (first !== undefined) {
                problems.push(keyTwice(name, at(first), at(offset)));
            }
            else if (name === '__proto__') {
                problems.push({
                    message: 'the key "__proto__" is never read',
                    location: at(offset),
                    remedy: 'Choose another name.',
                });
            }
            else {
                data[name] = child.data;
            }
            if (first === undefined)
                seen.set(name, offset);
        }
        return { data, size };
    }
    function convertList(list) {
        const items = list.items.map(convert);
        return { data: items.map(({ data }) => data), size: items.reduce((sum, { size }) => sum + size, 1) };
    }
    function convertAlias(alias) {
        const target = anchors.get(alias.source);
        const converted = target && done.get(target);
        if (target !== undefined && converted !== undefined) {
            targets.set(alias, target);
            return converted;
        }
        const location = at(alias.range[0]);
        problems.push(target === undefined ? withoutAnchor(alias.source, location) : withinItself(alias.source, location));
        return { data: `*${alias.source}`, size: 1 };
    }
    const { data, size } = convert(root);
    if (size <= mostValues)
        return { data, targets, problems };
    const message = `the file holds more than ${mostValues} values, counting what aliases stand for`;
    problems.push({ message, location: at(root.range[0]), remedy: 'Write fewer aliases of large values.' });
    return { targets, problems };
}
/** The text of a key; mappings and lists as keys are refused before. */
function keyName(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value ?? '') : '';
}
function keyTwice(name, first, location) {
    const remedy = `Remove one of them; the first is on line ${first.line}.`;
    return { message: `the key ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} stands twice`, location, expected: 'each key once', remedy };
}
function withoutAnchor(source, location) {
    const alias = (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`*${source}`);
    const message = `the alias ${alias} has no anchor`;
    const remedy = `Put it in quotes if it is a glob: ${alias}.`;
    return { message, location, expected: 'an anchor before the alias', remedy };
}
function withinItself(source, location) {
    const message = `the alias ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(`*${source}`)} stands within the value it refers to`;
    return { message, location, expected: 'an alias after the value it refers to' };
}


/***/ }),

/***/ 54298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/config/positions.js
var positions = __webpack_require__(73887);
// EXTERNAL MODULE: ./build/config/yaml-data.js
var yaml_data = __webpack_require__(12793);
;// CONCATENATED MODULE: ./build/config/yaml-depth.js

/**
 * Parses without recursion, and no further than the first place that is too deep: composing nodes recurses, so that a
 * text of brackets alone would end the process there, and their tokens alone could fill the memory.
 */
function parseTokens(text, levels) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // Below it stand the document and what the collection is nested in.
        const open = parser.stack[levels + 1];
        if (open !== undefined && isCollection(open))
            return { tooDeepAt: open.offset };
    }
    return { tokens: [...tokens, ...parser.end()] };
}
function isCollection({ type }) {
    return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}

// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
;// CONCATENATED MODULE: ./build/config/yaml-errors.js

const QUOTE = { remedy: 'Put the value in quotes if it is a text.' };
/** What to do about the errors that people make; the others speak for themselves. */
const ADVICE = {
    BAD_DQ_ESCAPE: { remedy: 'Use single quotes, or write \\\\ for a backslash.' },
    BAD_INDENT: { remedy: 'Line up keys of one mapping; close every [ and {.' },
    BAD_SCALAR_START: QUOTE,
    BLOCK_AS_IMPLICIT_KEY: { remedy: 'Put a value that contains ": " in quotes.' },
    MISSING_CHAR: { remedy: 'A quote, bracket or colon is missing here or before.' },
    MULTILINE_IMPLICIT_KEY: { remedy: 'A colon is missing after the key.' },
    NON_STRING_KEY: { expected: 'a text as key' },
    TAB_AS_INDENT: { expected: 'spaces', remedy: 'Replace the tab by two spaces.' },
    TAG_RESOLVE_FAILED: {
        expected: 'plain values',
        remedy: 'Remove the tag that starts with "!", or put the value in quotes.',
    },
    UNEXPECTED_TOKEN: { remedy: 'Look at the indentation and the brackets before it.' },
};
/** What the parser says in words of its own making, for readers who do not know them. */
const WORDINGS = [
    [/^Missing closing "quote$/, 'a text in double quotes does not end'],
    [/^Missing closing 'quote$/, 'a text in single quotes does not end'],
    [/^Nested mappings are not allowed in compact mappings$/, 'a second ": " on one line'],
    [/^With stringKeys, all keys must be strings$/, 'a list, mapping or alias stands as a key'],
    [
        /^Flow (?:map|sequence) in block collection must .* end with a (.)$/,
        'something in brackets does not end with "$1"',
    ],
    [/^Unexpected .* token in YAML \w+: /, 'unexpected '],
];
/** An error or warning of the YAML parser as a problem at its place. */
function explainYamlError({ code, message, pos }, text, at) {
    const said = reworded(message.trim());
    return {
        message: `not valid YAML: ${(0,visible/* cut */.Jj)((0,visible/* visibleLine */.P8)(lowerFirst(said)), 200)}`,
        location: at(placeOf(pos[0], text)),
        ...ADVICE[code],
    };
}
/** An error at the very end is shown after the last character there is, not on an empty line that nobody sees. */
function placeOf(offset, text) {
    return offset < text.length ? offset : text.trimEnd().length;
}
function reworded(message) {
    return WORDINGS.reduce((text, [pattern, wording]) => text.replace(pattern, wording), message);
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/config/yaml.js





const MOST_ERRORS = 20;
const CONFIG = {
    longestKilobytes: 256,
    deepestNesting: 32,
    mostValues: 100_000,
    empty: {
        expected: 'a mapping with the key suites',
        remedy: 'Write suites: with the name of a suite and its cases.',
    },
    secondDocument: { remedy: 'Remove the line --- and what follows it.' },
};
/**
 * Reads one YAML 1.2 document. A text that does not parse is an error as a whole; a key that stands twice, an alias
 * without an anchor and the like are problems beside the data, so that the rest of the file can still be checked.
 * Size, nesting and aliases are bounded before anything is built from them, since a file may come from anybody. A file
 * that is empty, and may be, is no document and no problem.
 */
function readYaml(text, file, kind = CONFIG) {
    const at = (0,positions/* positionsIn */.Y)(text, file);
    const { longestKilobytes, deepestNesting } = kind;
    if (text.length > longestKilobytes * 1024) {
        const expected = `at most ${longestKilobytes} KB`;
        return refuse({ message: 'the file is too long', location: at(0), expected });
    }
    const parsed = parseTokens(text, deepestNesting);
    if ('tooDeepAt' in parsed) {
        const expected = `at most ${deepestNesting} levels`;
        return refuse({ message: 'the file is nested too deeply', location: at(parsed.tooDeepAt), expected });
    }
    const [document, second] = compose(parsed.tokens, text.length);
    if (document !== undefined && document.errors.length > 0) {
        return { ok: false, problems: explain(document.errors.slice(0, MOST_ERRORS), text, at) };
    }
    const root = document?.contents ?? undefined;
    if (document === undefined || root === undefined || isEmpty(root)) {
        return refuse(...(kind.empty === undefined ? [] : [{ message: 'the file is empty', location: at(0), ...kind.empty }]));
    }
    const { problems, ...plain } = (0,yaml_data/* plainData */.l)(root, at, kind.mostValues);
    const warnings = explain(document.warnings, text, at);
    const others = second === undefined ? [] : [secondDocument(at(second.range[0]), kind)];
    return { ok: true, value: { file, text, root, at, ...plain, problems: [...problems, ...warnings, ...others] } };
}
function compose(tokens, length) {
    const composer = new dist/* Composer */.Dk({
        keepSourceTokens: true,
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        stringKeys: true,
        // Looked for in plainData: here every key would be compared with every other.
        uniqueKeys: false,
    });
    return [...composer.compose(tokens, true, length)];
}
function isEmpty(root) {
    return (0,dist/* isScalar */.jn)(root) && root.value === null && (root.source ?? '') === '';
}
/** One fault of syntax often makes the parser stumble again on the same line. */
function explain(errors, text, at) {
    const lines = new Set();
    const problems = errors.map((error) => explainYamlError(error, text, at));
    return problems.filter(({ location }) => !lines.has(location?.line) && lines.add(location?.line));
}
function secondDocument(location, { secondDocument: { remedy } }) {
    return { message: 'a second document begins here', location, expected: 'one document', remedy };
}
function refuse(...problems) {
    return { ok: false, problems };
}


/***/ }),

/***/ 40779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ readConfigIn),
/* harmony export */   U8: () => (/* binding */ openProject),
/* harmony export */   eQ: () => (/* binding */ configPath),
/* harmony export */   sM: () => (/* binding */ chosenSuites)
/* harmony export */ });
/* unused harmony export readConfig */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31109);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49445);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99626);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78020);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35928);






async function openProject(world, config) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, config);
    const folder = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    if (folder === undefined)
        throw noConfig(config);
    const repository = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(folder);
    const project = { repository, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repository.root, folder), file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) };
    if (await leadsThroughLink(world, config, project)) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
            message: `the config's folder is reached through a link, and lies in ${project.folder || 'the root'}`,
            location: { file: config },
            expected: 'a folder of the repository itself, under which the base branch has its policy too',
            remedy: `Name ${configPath(project)}, or put the folder itself there`,
        });
    }
    return project;
}
/** A link within the repository would lead past the policy that the base branch has under that name. */
async function leadsThroughLink({ directory }, config, { repository: { root }, folder }) {
    const here = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(directory);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(config) || here === undefined || !isWithin(root, here))
        return false;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(here, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(config))) !== folder;
}
function isWithin(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}
/** The config's path relative to the repository's root, with `/`. */
function configPath({ folder, file }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
/** Reads the config at `path`; `name` is what messages call it. */
async function readConfig(path, name) {
    const text = await readText(path);
    if (text === undefined)
        throw noConfig(name);
    return unwrap(loadConfig(text, name));
}
/** The config of a project in one of its trees; a link that leads out of the tree is no config. */
async function readConfigIn(root, project) {
    const text = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readInside */ .xO)(root, configPath(project));
    if (text === undefined)
        throw noConfig(configPath(project));
    return (0,_values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .unwrap */ .oA)((0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(text, configPath(project)));
}
function noConfig(name) {
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
        message: 'there is no config here',
        location: { file: name },
        expected: 'a file that names at least one suite and its cases',
        remedy: 'Write one (docs/config.md has the five-line smallest), or name another with --config',
    });
}
/** The suites asked for, in the order of the config; all of them when none is named. */
function chosenSuites({ config, file }, names) {
    const known = config.suites.map(({ name }) => name);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0) {
        throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy(unknown.map((name) => {
            const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
            return {
                message: `there is no suite ${JSON.stringify(name)} in this config`,
                location: { file },
                expected: `one of ${known.join(', ')}`,
                ...(meant === undefined ? {} : { remedy: `Did you mean ${JSON.stringify(meant)}?` }),
            };
        }));
    }
    return config.suites.filter(({ name }) => names.length === 0 || names.includes(name));
}


/***/ }),

/***/ 32074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   a3: () => (/* binding */ refusedTo),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35928);

/** Words an error that octokit threw; errors that are not about the request are thrown on. */
function refusalOf(error, permission) {
    if (!(error instanceof Error))
        throw error;
    const status = statusOf(error);
    if (status === 403 && /not accessible|must have|permission/i.test(error.message))
        return { kind: 'forbidden', permission };
    const place = status === undefined ? '' : ` (${status})`;
    return { kind: 'failed', reason: `${(error.message.split('\n')[0] ?? '').split(' - https://')[0]}${place}` };
}
function statusOf(error) {
    const status = error?.status;
    return typeof status === 'number' ? status : undefined;
}
/** A question that the job cannot do without, and that GitHub did not answer. `what` follows "GitHub refused to". */
function refusedTo(what, error, permission) {
    const refusal = refusalOf(error, permission);
    return new _values_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CouldNotCheck */ .xy({
        message: `GitHub refused to ${what}${refusal.kind === 'failed' ? `: ${refusal.reason}` : ''}`,
        remedy: `Give the job \`${permission}\`, then run it again`,
    });
}


/***/ }),

/***/ 72811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ parsePin),
/* harmony export */   Qu: () => (/* binding */ VERSION_LABEL),
/* harmony export */   fH: () => (/* binding */ formatPin),
/* harmony export */   l2: () => (/* binding */ matchesPin),
/* harmony export */   nZ: () => (/* binding */ pinOf)
/* harmony export */ });
/** How many hexadecimal digits of the digest `evalgap pin` writes: 48 bits, far beyond chance. */
const PINNED_DIGITS = 12;
/** What a version label may be made of, so that a pin splits in one way only. */
const VERSION_LABEL = /^[A-Za-z0-9._+-]{1,64}$/;
const PIN = /^(?:([^@]+)@)?sha256:([0-9a-fA-F]{12,64})$/;
/** Reads a pin as written in the config; `undefined` when it is none. Upper-case digits become lower-case. */
function parsePin(text) {
    const [, version, digest] = PIN.exec(text) ?? [];
    if (digest === undefined)
        return undefined;
    if (version !== undefined && !VERSION_LABEL.test(version))
        return undefined;
    return { ...(version === undefined ? {} : { version }), digest: digest.toLowerCase() };
}
/** The text of a pin; `parsePin` reads it back to an equal one. */
function formatPin({ version, digest }) {
    return `${version === undefined ? '' : `${version}@`}sha256:${digest}`;
}
/** The pin a suite would be given if it were written for the prompt as it stands now. */
function pinOf({ version, digest }) {
    return { ...(version === undefined ? {} : { version }), digest: digest.slice(0, PINNED_DIGITS) };
}
/** Whether the prompt's text and behaviour are the pinned ones, whatever the version labels say. */
function matchesPin({ digest }, pin) {
    return digest.startsWith(pin.digest);
}


/***/ }),

/***/ 78020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   II: () => (/* binding */ showFile),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fh: () => (/* binding */ trackedUnder),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   iH: () => (/* binding */ fetchCommit),
/* harmony export */   jq: () => (/* binding */ changedPathsHere),
/* harmony export */   k4: () => (/* binding */ HARDENED),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   sJ: () => (/* binding */ listWorkingTree),
/* harmony export */   sk: () => (/* binding */ nulSeparated),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* unused harmony exports mergeBase, isDirty */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _values_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35928);






/** What every git is told before anything else, so that nothing a pull request brings along is run. */
const HARDENED = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'submodule.recurse=false',
    'safe.bareRepository=explicit',
    'protocol.ext.allow=never',
].flatMap((setting) => ['-c', setting]);
/** Runs git and gives its standard output; rejects with a `GitFailure`. */
function git(directory, args, options = {}) {
    return new Promise((resolve, reject) => {
        const env = {
            ...withoutRepository(process.env),
            LC_ALL: 'C',
            GIT_TERMINAL_PROMPT: '0',
            GIT_OPTIONAL_LOCKS: '0',
            ...options.env,
        };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...HARDENED, ...args], { cwd: directory, env, maxBuffer: 1 << 30, encoding: 'utf8' }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else if (error.code === 'ENOENT')
                reject(new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({ message: 'git is not installed or not on PATH' }));
            else
                reject(new GitFailure(args, stderr.trim()));
        });
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.input ?? '');
    });
}
/**
 * What git sets for its hooks points at the repository, and even the index, of the command that runs them: a work tree
 * added under it would write over a commit in the making. Names as `git rev-parse --local-env-vars` lists them.
 */
const OF_ONE_REPOSITORY = new Set([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_CONFIG',
    'GIT_CONFIG_COUNT',
    'GIT_CONFIG_PARAMETERS',
    'GIT_DIR',
    'GIT_GRAFT_FILE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_INTERNAL_SUPER_PREFIX',
    'GIT_NO_REPLACE_OBJECTS',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_REPLACE_REF_BASE',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
]);
function withoutRepository(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_ONE_REPOSITORY.has(name)));
}
/** git ran and said no. */
class GitFailure extends _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy {
    constructor(args, stderr) {
        super({
            message: `git ${args.find((arg) => /^[a-z]/.test(arg) && !arg.includes('='))} failed: ${stderr.split('\n').at(-1) ?? ''}`,
            remedy: 'Check that the clone is whole and that its folder may be written to',
        });
        this.name = 'GitFailure';
    }
}
/**
 * The clone that a folder lies in, found by its `.git`, which no commit can bring along. git itself would also take the
 * folder for a repository when it looks like the inside of one, with a configuration that starts commands: and that,
 * a pull request can bring.
 */
async function openRepository(directory) {
    for (let at = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(directory);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(at)) {
        const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(at, '.git'))
            ? await orUndefined(git(at, ['rev-parse', '--show-toplevel']))
            : undefined;
        if (root !== undefined)
            return { root: root.replace(/\n$/, '') };
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(at) === at)
            break;
    }
    throw new _values_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .CouldNotCheck */ .xy({
        message: `${directory} is not inside a git repository`,
        remedy: 'Run this inside a clone; in a workflow, put actions/checkout before this step',
    });
}
/** The full SHA of the commit a name means here; `undefined` when this clone does not have it. */
async function resolveCommit(repository, name) {
    const sha = await orUndefined(git(repository.root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]));
    return sha?.trim();
}
/** The best common ancestor; `undefined` when there is none within what this clone holds. */
async function mergeBase(repository, one, other) {
    return (await orUndefined(git(repository.root, ['merge-base', one, other])))?.trim();
}
async function isShallow(repository) {
    return (await git(repository.root, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}
/** Whether tracked files differ from HEAD, or untracked ones that are not ignored stand beside them. */
async function isDirty(repository) {
    return (await git(repository.root, ['status', '--porcelain', '-z', '--ignore-submodules=all'])) !== '';
}
async function readEntry(repository, commit, path) {
    const entry = await git(repository.root, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (entry === '')
        return { kind: 'absent' };
    const blob = /^100\d{3} blob ([0-9a-f]+)\t/.exec(entry)?.[1];
    if (blob === undefined)
        return { kind: 'no-file' };
    return { kind: 'file', text: await git(repository.root, ['cat-file', 'blob', blob]) };
}
/** The text of a file at a commit; `undefined` when it is absent there, or is not a file. */
async function showFile(repository, commit, path) {
    const entry = await readEntry(repository, commit, path);
    return entry.kind === 'file' ? entry.text : undefined;
}
/** Paths that differ between two commits, renames as one removed and one added. */
async function changedPaths(repository, from, to) {
    return nulSeparated(await git(repository.root, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', from, to]));
}
/** Paths that differ between a commit and the working tree, untracked ones that are not ignored included. */
async function changedPathsHere(repository, from) {
    const [tracked, untracked] = await Promise.all([
        git(repository.root, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', from]),
        git(repository.root, ['ls-files', '--others', '--exclude-standard', '-z']),
    ]);
    return [...nulSeparated(tracked), ...nulSeparated(untracked)];
}
/** Path → mode and git object id (`100644 …`) of every file of a commit. */
async function listTree(repository, commit) {
    const tree = new Map();
    for (const entry of nulSeparated(await git(repository.root, ['ls-tree', '-r', '-z', '--full-tree', commit]))) {
        // A path may hold tabs as well: only the first one ends what is said of the file.
        const tab = entry.indexOf('\t');
        const [mode = '', , id = ''] = entry.slice(0, tab).split(' ');
        tree.set(entry.slice(tab + 1), `${mode} ${id}`);
    }
    return tree;
}
/** Path → mode and git object id of every file as it stands on disk, without those that are ignored. */
async function listWorkingTree(repository) {
    const tree = new Map(await listTree(repository, 'HEAD'));
    const changed = await changedPathsHere(repository, 'HEAD');
    const present = new Set(nulSeparated(await git(repository.root, ['ls-files', '--cached', '--others', '--exclude-standard', '-z'])));
    const deleted = new Set(nulSeparated(await git(repository.root, ['ls-files', '--deleted', '-z'])));
    const existing = changed.filter((path) => present.has(path) && !deleted.has(path));
    for (const path of changed)
        tree.delete(path);
    for (const path of existing)
        tree.set(path, await modeAndId((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(repository.root, path)));
    return tree;
}
/** Tracked paths at or under one (a file, a link, a folder, a submodule), in whatever case they are written. */
async function trackedUnder(repository, path) {
    return nulSeparated(await git(repository.root, ['ls-files', '-z', '--', `:(literal,icase)${path}`]));
}
/** Brings one commit without its history. The token is seen by this child alone. */
async function fetchCommit(repository, commit, credentials) {
    await git(repository.root, ['fetch', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', commit], {
        env: credentials === undefined ? {} : authorization(credentials),
    });
}
/** What git would store for a path as it stands on disk (no filters): a link is its target, a submodule is opaque. */
async function modeAndId(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(path);
    if (stat.isDirectory())
        return '160000 submodule';
    const content = stat.isSymbolicLink() ? Buffer.from(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readlink)(path)) : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(path);
    const mode = stat.isSymbolicLink() ? '120000' : (stat.mode & 0o100) === 0 ? '100644' : '100755';
    return `${mode} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')}`;
}
function authorization({ serverUrl, token }) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${serverUrl.replace(/\/$/, '')}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    };
}
function nulSeparated(text) {
    return text.split('\0').filter((part) => part !== '');
}
async function orUndefined(output) {
    try {
        return await output;
    }
    catch (error) {
        if (error instanceof GitFailure)
            return undefined;
        throw error;
    }
}


/***/ })

};
