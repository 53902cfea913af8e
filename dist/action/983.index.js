export const id = 983;
export const ids = [983];
export const modules = {

/***/ 6983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draft: () => (/* binding */ draft)
});

// EXTERNAL MODULE: ./build/gather/project.js
var gather_project = __webpack_require__(40779);
// EXTERNAL MODULE: ./build/gather/secrets.js
var secrets = __webpack_require__(10875);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/blocks.js
var report_blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/sections/problem-list.js
var problem_list = __webpack_require__(47392);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/draft/body.js
var draft_body = __webpack_require__(53723);
// EXTERNAL MODULE: ./build/report/draft/drafted-words.js
var drafted_words = __webpack_require__(31037);
;// CONCATENATED MODULE: ./build/report/draft/summary.js






/** What a run has drafted and where it waits, for the summary of the job. */
function draftSummary(outcome) {
    const { drafted, leftOut, problems, remarks } = outcome;
    return [
        (0,report_blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · ${titleOf(outcome)}`),
        ...(0,problem_list/* problemBlocks */.OT)(problems),
        ...place(outcome),
        ...(drafted.length === 0 ? [] : [(0,draft_body/* draftTable */.CU)(drafted)]),
        ...(0,draft_body/* notDrafted */.ol)(leftOut),
        ...(remarks.length === 0
            ? []
            : [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* strong */.ko)('To know')}`), (0,report_blocks/* list */.p_)(remarks.map((one) => [(0,words/* sentence */.em)(one)]))]),
    ];
}
function titleOf({ drafted, problems, looked }) {
    if (!looked)
        return 'Could not look';
    if (drafted.length > 0)
        return `${(0,format/* plural */.LS)(drafted.length, 'case')} drafted from failures`;
    return problems.length > 0 ? 'No case could be drafted' : 'No new case to draft';
}
function place({ place: where, drafted }) {
    if (where.kind === 'none')
        return [];
    if (where.kind === 'pull-request') {
        const what = drafted.length > 0 ? 'They wait' : 'What was drafted before waits';
        return [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${what} in ${(0,words/* link */.nf)('a pull request', where.url)} to be finished.`)];
    }
    return [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,drafted_words/* draftedWords */.O)({ url: where.url })} ${whyNone(where)}`)];
}
function whyNone({ branch, why }) {
    const forbidden = 'Workflows may not open pull requests here (Settings, Actions, General). ';
    return (0,words/* words */.aL) `${why === 'setting' ? forbidden : ''}The branch is ${(0,words/* code */.aY)(branch)}.`;
}

// EXTERNAL MODULE: ./build/report/markdown.js + 1 modules
var markdown = __webpack_require__(77641);
// EXTERNAL MODULE: ./build/values/problem.js
var problem = __webpack_require__(35928);
// EXTERNAL MODULE: ./build/jobs/draft/failure-form.js
var failure_form = __webpack_require__(78730);
// EXTERNAL MODULE: ./build/jobs/draft/commit-drafts.js
var commit_drafts = __webpack_require__(81505);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cases/read.js + 6 modules
var read = __webpack_require__(19354);
// EXTERNAL MODULE: ./build/config/levels.js
var levels = __webpack_require__(29388);
// EXTERNAL MODULE: ./build/system/files.js + 5 modules
var system_files = __webpack_require__(99626);
// EXTERNAL MODULE: ./build/gather/case-set.js
var case_set = __webpack_require__(74005);
;// CONCATENATED MODULE: ./build/gather/known-cases.js





/**
 * A suite may have no case yet, and no file. Throws `CouldNotCheck` where anything in its files cannot be read: what
 * stands there could be the very case that is to be added, or have its id.
 */
async function readKnownCases(directory, suite, loaded) {
    const { config, file } = loaded;
    const files = await (0,system_files/* listFiles */.CS)(suite.cases, directory);
    const readings = await readingsOf(directory, suite, files, file);
    const problems = readings.flatMap((reading) => (reading.kind === 'problem' ? [reading.problem] : []));
    if (problems.length > 0)
        throw new problem/* CouldNotCheck */.xy(problems);
    const all = casesIn(readings);
    const casesElsewhere = [];
    for (const other of config.suites) {
        if (other.name === suite.name)
            continue;
        const theirs = await (0,system_files/* listFiles */.CS)(other.cases, directory);
        casesElsewhere.push(...casesIn(await readingsOf(directory, other, theirs, file)));
    }
    const { threshold } = (0,levels/* ruleOptions */.j)(config, 'set/duplicate');
    return {
        suite,
        files,
        cases: all.filter(({ draft }) => !draft),
        drafts: all.filter(({ draft }) => draft),
        casesElsewhere,
        ...(typeof threshold === 'number' ? { threshold } : {}),
    };
}
async function readingsOf(directory, suite, files, configFile) {
    const readings = [];
    for await (const reading of (0,read/* readCases */.k)((0,case_set/* caseSources */.Rk)(directory, files, configFile), (0,case_set/* caseReader */.iz)(suite)))
        readings.push(reading);
    return readings;
}
function casesIn(readings) {
    return readings.flatMap((reading) => (reading.kind === 'case' ? [reading.case] : []));
}

// EXTERNAL MODULE: ./build/github/default-branch.js
var default_branch = __webpack_require__(12876);
// EXTERNAL MODULE: ./build/report/draft/marker.js
var marker = __webpack_require__(21669);
// EXTERNAL MODULE: ./build/rules/stale/failures-waiting.js
var failures_waiting = __webpack_require__(86645);
// EXTERNAL MODULE: ./build/jobs/on-github/commands/answer.js
var answer = __webpack_require__(43112);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/cases/source.js
var cases_source = __webpack_require__(1022);
// EXTERNAL MODULE: ./build/config/paths.js
var config_paths = __webpack_require__(97147);
// EXTERNAL MODULE: ./build/github/files-at.js
var files_at = __webpack_require__(12875);
;// CONCATENATED MODULE: ./build/jobs/draft/branch-files.js









function branchFiles(client, commit, changed) {
    const texts = new Map();
    async function read(path) {
        const found = await (0,answer/* requested */.lT)(`read ${path}`, 'contents: read', () => (0,files_at/* textAt */.$)(client, commit, path));
        if (found?.kind === 'not-text')
            throw notText(path);
        return found?.text;
    }
    return {
        changed,
        text(path) {
            const text = texts.get(path) ?? read(path);
            texts.set(path, text);
            return text;
        },
    };
}
/**
 * The cases of a suite that wait on the branch. Of what cannot be read there nothing is said: people may be about to
 * write it, and what they made of a draft is held against the next one by its id alone.
 */
async function casesOnBranch({ changed, text }, { suite, folder, known }) {
    const isRead = picomatch(suite.cases.map(config_paths/* normalisePath */.qb), { dot: true });
    const paths = changed.filter((path) => {
        const within = external_node_path_.posix.relative(folder.replaceAll('\\', '/'), path);
        return !within.startsWith('..') && isRead(within);
    });
    const standing = new Set([...known.cases, ...known.drafts].map(({ id }) => id));
    const found = [];
    for (const path of paths) {
        const content = (await text(path)) ?? '';
        const source = {
            file: path,
            text: async () => content,
            async *lines() {
                yield* (0,cases_source/* withoutMark */.E_)(content).split('\n');
            },
        };
        for await (const reading of (0,read/* readCases */.k)([source], (0,case_set/* caseReader */.iz)(suite)))
            if (reading.kind === 'case' && !standing.has(reading.case.id))
                found.push(reading.case);
    }
    return found;
}
function notText(path) {
    return new problem/* CouldNotCheck */.xy({
        message: 'this file is not UTF-8, so nothing can be added to it with all else left as it is',
        location: { file: path },
        expected: 'a text in UTF-8',
    });
}

// EXTERNAL MODULE: ./build/jobs/draft/draft-branch.js
var draft_branch = __webpack_require__(41919);
;// CONCATENATED MODULE: ./build/cases/write/append-lines.js
/** What is to be added to a file of lines so that these stand at its end, each on a line of its own. */
function appendedTo(text, lines) {
    if (lines.length === 0)
        return '';
    const end = lineEndOf(text);
    const isOpen = text !== '' && text !== MARK && !text.endsWith('\n');
    return `${isOpen ? end : ''}${lines.map((line) => `${line}${end}`).join('')}`;
}
const MARK = '\uFEFF';
/** That of the last line that has one: a file of mixed ends goes on as it ended. */
function lineEndOf(text) {
    return text[text.lastIndexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./build/cases/write/target.js



const NAME = 'from-production.jsonl';
const ENDINGS = ['.jsonl', '.ndjson'];
/**
 * The file, relative to the config's folder, that new cases of a suite are added to: the one asked for, else
 * `from-production.jsonl` where the suite would read it, else the last of its files that cases can be added to.
 */
function targetOf({ globs, files, wanted }) {
    const isRead = picomatch(globs.map(config_paths/* normalisePath */.qb), { dot: true });
    if (wanted !== undefined)
        return chosen((0,config_paths/* normalisePath */.qb)(wanted), isRead, globs);
    const own = globs.map((glob) => external_node_path_.posix.join(picomatch.scan((0,config_paths/* normalisePath */.qb)(glob)).base, NAME));
    const beside = globs.map((glob) => external_node_path_.posix.join(external_node_path_.posix.dirname(picomatch.scan((0,config_paths/* normalisePath */.qb)(glob)).base), NAME));
    const target = [...own, ...beside].find((path) => isRead(path)) ??
        files.findLast(isOfLines) ??
        globs.map(config_paths/* normalisePath */.qb).find((glob) => !picomatch.scan(glob).isGlob && isOfLines(glob));
    return target === undefined ? refuse(noTarget(globs)) : { ok: true, value: target };
}
function chosen(path, isRead, globs) {
    const location = { file: path };
    if (!isOfLines(path))
        return refuse({
            message: 'cases are not added to files of this kind',
            location,
            expected: `a file that ends in ${ENDINGS.join(' or ')}`,
            remedy: 'Name such a file, or write the case by hand.',
        });
    if (!isRead(path))
        return refuse({
            message: 'the suite would not read this file',
            location,
            expected: `a file that matches ${globs.join(' or ')}`,
            remedy: 'Name one that does, or add it to the cases of the suite.',
        });
    return { ok: true, value: path };
}
function isOfLines(path) {
    return ENDINGS.includes((0,external_node_path_.extname)(path).toLowerCase());
}
function noTarget(globs) {
    return {
        message: `cases are added to files of lines (${ENDINGS.join(', ')}), and the suite reads none`,
        expected: `a glob among ${globs.join(', ')} that such a file matches`,
        remedy: `Add one such as \`evals/${NAME}\` to the cases of the suite.`,
    };
}
function refuse(problem) {
    return { ok: false, problems: [problem] };
}

// EXTERNAL MODULE: ./build/gather/sample-redactor.js + 3 modules
var sample_redactor = __webpack_require__(29689);
// EXTERNAL MODULE: ./build/cases/json-text.js
var json_text = __webpack_require__(44520);
// EXTERNAL MODULE: ./build/cases/parse-case.js + 3 modules
var parse_case = __webpack_require__(99172);
// EXTERNAL MODULE: ./build/cases/schema.js
var schema = __webpack_require__(13075);
;// CONCATENATED MODULE: ./build/cases/write/case-line.js
/**
 * A case as one line of a JSONL file, without its line end: keys in the order of the documentation, and none that says
 * what is so anyway. What a reader of the file could not see is written as its escape, which means the same.
 */
function caseLine(written) {
    const { id, input, expect, covers, tags, group, source, reviewed, draft } = written;
    const said = {
        id,
        input,
        expect,
        covers,
        tags: tags.length === 0 ? undefined : tags,
        group,
        source: source && { kind: source.kind, url: source.url, ref: source.ref, date: source.date },
        reviewed,
        draft: draft ? true : undefined,
    };
    return withoutHidden(JSON.stringify(said));
}
/** Control characters, those that reorder text and those that show nothing, but for what makes up an emoji. */
const HIDDEN = /(?![\u200D\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{DI}\p{Zl}\p{Zp}\u2800]/gu;
/** JSON has such characters within texts alone, where each may be escaped. */
function withoutHidden(json) {
    return json.replace(HIDDEN, (character) => Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''));
}

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/similarity/compared-texts.js
var compared_texts = __webpack_require__(16572);
// EXTERNAL MODULE: ./build/similarity/grams.js
var grams = __webpack_require__(65390);
// EXTERNAL MODULE: ./build/similarity/text-readings.js
var text_readings = __webpack_require__(55985);
;// CONCATENATED MODULE: ./build/production/failures/asked-before.js




/**
 * Which of some cases asks what an input does: the same, or with a similarity of at least `threshold` of its 3-grams,
 * the nearest and of those the first. As in `set/duplicate`, another order, date or amount is another request, and lines
 * that most inputs have say nothing of any of them.
 */
function askedBefore(inputs, threshold) {
    const texts = (0,compared_texts/* comparedTexts */.Ez)(inputs.map(compared_texts/* textOf */.b6));
    const sets = (0,grams/* gramSets */.$e)(texts);
    const exact = inputs.map(json/* canonicalJson */.dj);
    const reading = (0,text_readings/* textReadings */.l)();
    const figures = (place) => reading(texts[place] ?? '').figures;
    /** 0 where it cannot be told, or is too little. */
    function similarity(one, other) {
        if (exact[one] === exact[other])
            return 1;
        const [a = NONE, b = NONE] = [sets[one], sets[other]];
        const together = a.length + b.length;
        if (a.length === 0 || b.length === 0)
            return 0;
        const both = (0,grams/* overlap */.EF)(a, b, Math.ceil((threshold / (1 + threshold)) * together - ROUNDING));
        const alike = both < 0 ? 0 : both / (together - both);
        return alike >= threshold && figures(one) === figures(other) ? alike : 0;
    }
    return (place, among) => {
        let nearest;
        for (const { id, place: other } of among) {
            const alike = similarity(place, other);
            if (alike > (nearest?.similarity ?? 0))
                nearest = { id, similarity: alike };
        }
        return nearest;
    };
}
const NONE = new Int32Array(0);
/** A like pair must not get lost by rounding: what is let through too much is told when it is counted out. */
const ROUNDING = 1e-9;

;// CONCATENATED MODULE: ./build/production/failures/known-answer.js

/**
 * An expectation as somebody wrote it, where it is certain: of a step of the suite that is compared for equality, and
 * the very text of one value that other cases expect there. Anything else is for a person to word.
 */
function knownAnswer({ step, expected }, { steps }, cases) {
    const written = expected?.trim() ?? '';
    if (written === '' || !steps.some(({ name, scorer }) => name === step && scorer.kind === 'equals'))
        return undefined;
    const meant = new Map();
    for (const { expect } of cases) {
        const value = expect.get(step ?? '');
        if (value !== undefined && shown(value) === written)
            meant.set((0,json/* canonicalJson */.dj)(value), value);
    }
    const [value, ...others] = meant.values();
    if (value === undefined || others.length > 0)
        return undefined;
    return Object.fromEntries([[step ?? '', value]]);
}
function shown(value) {
    return typeof value === 'string' ? value : (0,json/* canonicalJson */.dj)(value);
}

// EXTERNAL MODULE: ./build/production/failures/same-address.js
var same_address = __webpack_require__(57129);
;// CONCATENATED MODULE: ./build/production/failures/draft-case.js








function draftCase(failure, known) {
    const [draft] = draftCases([failure], known);
    return draft ?? { kind: 'refused', why: 'there is no failure' };
}
/**
 * Drafts of cases, one after the other and each also held against those before it, until `most` are drafted: of the
 * failures after that nothing is said. A draft is not run until a person has taken its mark away. What somebody wrote
 * that should have happened is expected only where it is for certain an answer that this step knows.
 */
function draftCases(failures, known, most = Number.POSITIVE_INFINITY) {
    const { suite, cases, drafts, casesElsewhere = [], threshold = 0.9 } = known;
    const all = [...cases, ...drafts];
    const reader = { steps: suite.steps.map(({ name }) => name), final: finalOf(suite) };
    const taken = new Set([...all.map(({ id }) => id), ...(known.ids ?? [])]);
    const citing = citingCase([...all, ...casesElsewhere]);
    const inputs = failures.map((failure) => inputOf(failure, all));
    const asked = askedBefore([...all.map(({ input }) => input), ...inputs], threshold);
    const held = all.map(({ id }, place) => ({ id, place }));
    function draftOf({ source, ...report }, input, place) {
        const cited = citing(source) ?? repeatedSample(source, input, taken);
        if (cited !== undefined)
            return { kind: 'cited', case: cited };
        if (isEmpty(input))
            return { kind: 'refused', why: 'its input is empty' };
        const like = asked(place, held);
        if (like !== undefined)
            return { kind: 'resembles', case: like.id, similarity: like.similarity };
        const expect = knownAnswer(report, suite, cases);
        const id = freeId(source, input, taken);
        const said = { id, input, ...(expect === undefined ? {} : { expect }), source: sourceOf(source) };
        return written({ ...said, tags: [], draft: true }, reader);
    }
    const results = [];
    let drafted = 0;
    for (const [index, failure] of failures.entries()) {
        if (drafted === most)
            break;
        const place = all.length + index;
        const draft = draftOf(failure, inputs[index] ?? null, place);
        results.push(draft);
        if (draft.kind !== 'drafted')
            continue;
        drafted += 1;
        taken.add(draft.case.id);
        held.push({ id: draft.case.id, place });
    }
    return results;
}
/** What it came to as a case is read back as any case would be: nothing is drafted that `check` could not read. */
function written(draft, reader) {
    const line = caseLine(draft);
    const parsed = (0,parse_case/* parseCase */.k)({ kind: 'row', value: JSON.parse(line), location: { file: '' } }, reader);
    if (parsed.ok)
        return { kind: 'drafted', case: draft, line, open: draft.expect === undefined };
    const [{ message } = { message: 'it cannot be written as a case' }] = parsed.problems;
    return { kind: 'refused', why: message };
}
/** A text that is JSON is read as such only where the suite has cases and no input of theirs is a text. */
function inputOf({ input, source }, cases) {
    if (typeof input !== 'string' || source.kind !== 'issue')
        return input;
    if (cases.length === 0 || cases.some((one) => typeof one.input === 'string'))
        return input;
    const read = (0,json_text/* readJsonText */.g)(input, 'the input');
    return read.ok && typeof read.value === 'object' && read.value !== null ? read.value : input;
}
function isEmpty(input) {
    return typeof input === 'string' ? input.trim() === '' : ['null', '[]', '{}'].includes((0,json/* canonicalJson */.dj)(input));
}
function citingCase(cases) {
    const byAddress = new Map();
    for (const { id, source } of cases.toReversed())
        if (source?.url !== undefined)
            byAddress.set((0,same_address/* sameAddress */.x)(source.url), id);
    return (source) => (source.kind === 'issue' ? byAddress.get((0,same_address/* sameAddress */.x)(source.url)) : undefined);
}
function sourceOf(source) {
    if (source.kind === 'issue')
        return { kind: 'issue', url: source.url, date: source.date };
    const ref = source.id?.trim() ?? '';
    return {
        kind: 'production',
        ...((0,schema/* isLabel */.J2)(ref) ? { ref } : {}),
        ...(source.date === undefined ? {} : { date: source.date }),
    };
}
/** What became of its case since does not matter: its words may have been changed by people. */
function repeatedSample(source, input, taken) {
    if (source.kind === 'issue' || source.id === undefined)
        return undefined;
    const id = sampleId(source, input);
    return taken.has(id) ? id : undefined;
}
function freeId(source, input, taken) {
    const id = source.kind === 'issue' ? `issue-${source.number}` : sampleId(source, input);
    for (let nth = 1;; nth += 1) {
        const numbered = nth === 1 ? id : `${id}-${nth}`;
        if (!taken.has(numbered))
            return numbered;
    }
}
/** By both: ids that were redacted may be those of many samples, and many may ask the same. */
function sampleId({ id, date }, input) {
    const digest = (0,json/* sha256 */.sc)((0,json/* canonicalJson */.dj)([id ?? null, input])).slice(0, 8);
    return ['prod', ...(date === undefined ? [] : [date]), digest].join('-');
}
function finalOf({ steps }) {
    return steps.find(({ final }) => final)?.name ?? '';
}

;// CONCATENATED MODULE: ./build/production/failures/failure.js

/** A report with its source: that is the repository's own, so that nothing of it is private. */
function reportedFailure(report, source) {
    return { ...report, source };
}
/** What a sample tells of its failure: the first step that ended with an error, and what the agent answered. */
function failureOfSample(sample) {
    const { id, at, input, output, steps = [] } = sample;
    const failed = steps.find(({ error }) => error !== undefined);
    const happened = output ?? steps.at(-1)?.output ?? failed?.output;
    const error = failed?.error ?? sample.error;
    return {
        input,
        ...(happened === undefined ? {} : { happened }),
        ...(failed === undefined ? {} : { step: failed.name }),
        ...(error === undefined ? {} : { error }),
        source: {
            kind: 'production',
            ...(id === undefined ? {} : { id }),
            ...(at === undefined ? {} : { date: dayOf(at) }),
        },
    };
}
/** `#12` or `4bf92f35…`: how a reader knows again what is spoken of. It is data. */
function nameOf(source) {
    if (source.kind === 'issue')
        return `#${source.number}`;
    return source.id ?? 'a sample without an id';
}

// EXTERNAL MODULE: ./build/production/failures/read-failure-form.js
var read_failure_form = __webpack_require__(69840);
// EXTERNAL MODULE: ./build/production/failures/suite-for.js
var suite_for = __webpack_require__(87594);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/system/own-place.js


async function standingAt(root, path) {
    const real = await (0,promises_.realpath)(root);
    for (let part = path; part !== '.' && part !== ''; part = (0,external_node_path_.dirname)(part)) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(real, part)).catch(() => undefined);
        if (found === undefined)
            continue;
        if ((await (0,promises_.realpath)((0,external_node_path_.join)(real, part)).catch(() => undefined)) !== (0,external_node_path_.join)(real, part))
            return 'something-else';
        if (part === path)
            return found.isFile() ? 'file' : 'something-else';
        return found.isDirectory() ? 'nothing' : 'something-else';
    }
    return 'nothing';
}

// EXTERNAL MODULE: ./build/values/days.js
var days = __webpack_require__(83012);
;// CONCATENATED MODULE: ./build/jobs/draft/drafts-of.js














/** Drafts of one run: as many as somebody may be expected to finish in a week. */
const MOST_DRAFTED = 10;
/** Cases from what people reported, each for the suite that has the step it names, else for the first. */
async function draftsOf(issues, request, branch) {
    const leftOut = [];
    const bySuite = new Map();
    for (const issue of issues) {
        const reading = (0,read_failure_form/* readFailureForm */.J)(issue.body, request.layout);
        const suite = (0,suite_for/* suiteFor */.s)(reading.kind === 'read' ? reading.report.step : undefined, request.suites);
        if (reading.kind !== 'read')
            leftOut.push({ issue, why: { kind: 'unreadable', why: whyUnreadable(reading) } });
        else if (suite !== undefined)
            bySuite.set(suite, [...(bySuite.get(suite) ?? []), { issue, reading }]);
    }
    const found = [];
    const problems = [];
    const texts = new Map();
    for (const [suite, readable] of bySuite) {
        const room = MOST_DRAFTED - found.reduce((sum, { drafted }) => sum + drafted.length, 0);
        const drafts = await (0,problem/* attempt */.CD)(() => draftsOfSuite(suite, readable, room, request, branch, texts));
        if (drafts.ok)
            found.push(drafts.value);
        else
            problems.push(...drafts.problems);
    }
    return {
        drafted: found.flatMap(({ drafted }) => drafted),
        standing: found.flatMap(({ standing }) => standing),
        leftOut: [...leftOut, ...found.flatMap((one) => one.leftOut)],
        later: found.reduce((sum, one) => sum + one.later, 0),
        files: Array.from(texts, ([path, text]) => ({ path, text })),
        problems,
    };
}
/** What is drafted, no more than there is `room` for, is added to `texts`, by the path of its file. */
async function draftsOfSuite(suite, readable, room, request, branch, texts) {
    const { project, loaded } = request;
    const directory = (0,external_node_path_.join)(project.repository.root, project.folder);
    const known = await readKnownCases(directory, suite, loaded);
    const waiting = await casesOnBranch(branch, { suite, folder: project.folder, known });
    const file = (0,problem/* unwrap */.oA)(targetOf({ globs: suite.cases, files: known.files }));
    const path = external_node_path_.posix.join(project.folder.replaceAll('\\', '/'), file);
    if ((await standingAt(directory, file)) === 'something-else')
        throw noFile(path);
    const isStanding = (0,failures_waiting/* isCitedIn */.h6)(waiting.flatMap(({ source }) => source?.url ?? []));
    const standing = readable.filter(({ issue }) => isStanding(issue.url));
    const fresh = readable.filter(({ issue }) => !isStanding(issue.url));
    const reports = await redacted(suite, room > 0 ? [...standing, ...fresh] : standing, request);
    const failures = reports.map(({ issue: { number, url, openedAt }, report }) => reportedFailure(report, { kind: 'issue', number, url, date: (0,days/* dayOf */.kb)(openedAt) }));
    const drafts = draftCases(failures, { ...known, drafts: [...known.drafts, ...waiting] }, room || undefined);
    const lines = drafts.flatMap((draft) => (draft.kind === 'drafted' ? [draft.line] : []));
    if (lines.length > 0) {
        const text = texts.get(path) ?? (await branch.text(path)) ?? '';
        texts.set(path, text + appendedTo(text, lines));
    }
    const results = reports.flatMap((one, index) => {
        const draft = drafts[index];
        return draft === undefined ? [] : [resultOf(draft, one, { suite: suite.name, file: path }, waiting)];
    });
    return {
        drafted: results.flatMap(({ drafted }) => drafted ?? []),
        standing: results.flatMap(({ standing }) => standing ?? []),
        leftOut: results.flatMap((result) => result.leftOut ?? []),
        later: readable.length - results.length,
    };
}
function resultOf(draft, { issue, report, ambiguous }, place, waiting) {
    switch (draft.kind) {
        case 'drafted':
            return { drafted: { issue, ...place, id: draft.case.id, open: draft.open, report, ambiguous } };
        case 'cited': {
            const found = waiting.find(({ id }) => id === draft.case);
            if (found === undefined)
                return {};
            return { standing: { issue, ...place, id: found.id, open: found.expect.size === 0, report, ambiguous } };
        }
        case 'resembles':
            return { leftOut: { issue, why: draft } };
        case 'refused':
            return { leftOut: { issue, why: { kind: 'unreadable', why: draft.why } } };
    }
}
/** A text that could not be redacted is no input of a case, nor is it shown. */
async function redacted(suite, readable, { world, project, loaded }) {
    const directory = (0,external_node_path_.join)(project.repository.root, project.folder);
    const redactor = (0,sample_redactor/* openSampleRedactor */.z)({ world, suite, directory, loaded });
    try {
        const reports = [];
        for (const { issue, reading } of readable) {
            const report = await redactor.json(reading.report);
            reports.push({ issue, report, ambiguous: reading.ambiguous });
        }
        if (redactor.problems().length > 0)
            throw new problem/* CouldNotCheck */.xy(redactor.problems());
        return reports;
    }
    finally {
        await redactor.stop();
    }
}
function whyUnreadable(reading) {
    return reading.kind === 'unreadable'
        ? reading.why
        : 'it was not filed with the form, so that nobody can tell what the agent was asked: write its case by hand';
}
function noFile(path) {
    return new problem/* CouldNotCheck */.xy({
        message: 'this is no file of its own, or a link leads there',
        location: { file: path },
        expected: 'a plain file for drafted cases, reached without a link',
        remedy: 'Put the file itself there',
    });
}

;// CONCATENATED MODULE: ./build/jobs/draft/problems.js
function leftToPerson(number, { drafted }) {
    const numbers = drafted.map(({ issue }) => issue.number);
    const lines = numbers.map((issue) => `\`Closes #${issue}\``).join(', ');
    return `pull request ${number} was opened by a person, so its text is left as it is: what is new on its branch comes from ${issuesOf(numbers)}, which its merge does not close. Add ${lines} to its text`;
}
function mergedMeanwhile(number, { drafted }) {
    const numbers = drafted.map(({ issue }) => issue.number);
    return `pull request ${number} was merged while this ran, with the drafts of ${issuesOf(numbers)}: its text does not name them, so close ${numbers.length === 1 ? 'it' : 'them'} by hand`;
}
function issuesOf(numbers) {
    return `${numbers.length === 1 ? 'issue' : 'issues'} ${numbers.join(', ')}`;
}
/** `why`: a sentence each. */
function unreadIssues(why) {
    return {
        message: `Evalgap could not read which failures were confirmed: ${why.join('; ')}`,
        remedy: 'Mend that and run the job again: until then nothing is drafted',
    };
}
function contested({ name }, attempts) {
    return {
        message: `The branch ${name} or its pull request changed each of ${attempts} times`,
        remedy: 'Run the job again',
    };
}
function notWritten(refusal) {
    return problemOf('write the branch with drafted cases', refusal);
}
function notOpened(refusal) {
    return problemOf('open the pull request', refusal);
}
function notTold(number, refusal) {
    return problemOf(`tell in pull request ${number} which cases are new on its branch`, refusal);
}
function tooLong(number) {
    return {
        message: `The cases are on the branch, and the text of pull request ${number} has no room left to tell of them`,
        remedy: 'Merge it or close it',
    };
}
function problemOf(what, refusal) {
    return refusal.kind === 'forbidden'
        ? {
            message: `Evalgap could not ${what}: the token lacks \`${refusal.permission}\``,
            remedy: `Give the job \`${refusal.permission}\` under \`permissions:\``,
        }
        : { message: `Evalgap could not ${what}: ${refusal.reason}`, remedy: 'Run the job again' };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/github/issue-text.js

/** REST tells neither who edited a text nor when: comments and labels change `updated_at` as well. */
const QUERY = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { number body url createdAt lastEditedAt editor { __typename login } }
  }
}`;
const at = iso/* datetime */.w$({ offset: true }).transform((text) => Date.parse(text));
const answerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        issue: schemas/* object */.Ikc({
            number: schemas/* int */.Whr().positive(),
            body: schemas/* string */.YjP(),
            url: schemas/* url */.OZ5(),
            createdAt: at,
            lastEditedAt: at.nullable(),
            editor: schemas/* object */.Ikc({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable(),
        }),
    }),
});
/** Throws what GitHub threw, and where it answers with something else. */
async function readIssueText(client, number) {
    const answer = answerSchema.safeParse(await client.octokit.graphql(QUERY, { ...client.in, number }));
    if (!answer.success)
        throw new Error('GitHub answered with something that is no issue');
    const { lastEditedAt, editor, createdAt, ...text } = answer.data.repository.issue;
    const by = { login: editor?.login ?? '', bot: editor?.__typename === 'Bot' };
    return { ...text, openedAt: createdAt, ...(lastEditedAt === null ? {} : { edited: { at: lastEditedAt, by } }) };
}

// EXTERNAL MODULE: ./build/github/many-threads.js
var many_threads = __webpack_require__(39179);
// EXTERNAL MODULE: ./build/jobs/weekly/failures.js + 1 modules
var weekly_failures = __webpack_require__(10702);
// EXTERNAL MODULE: ./build/jobs/weekly/orders.js
var orders = __webpack_require__(96056);
;// CONCATENATED MODULE: ./build/jobs/draft/reported-issues.js




/**
 * The issues that somebody who may write here confirmed since they were last answered, in the order of their numbers.
 * Whoever reported a failure can edit its text at any time: what was put in after the last word for it, by somebody who
 * may not write here, nobody has confirmed, and such an issue is left alone until somebody does.
 */
async function reportedIssues(client, search) {
    const { dealtWith } = search;
    const ask = (0,orders/* askOnce */.RV)(client);
    const { failures, notLookedAt, unread } = await (0,weekly_failures/* confirmedFailures */.t)(client, {
        ...search,
        ask,
        word: 'newest',
        answeredAt: (number) => dealtWith.get(number),
        // Not all that is confirmed comes to a draft: what does not must not take the place of what does.
        mostFound: Number.POSITIVE_INFINITY,
    });
    const issues = [];
    const remarks = [...notLookedAt];
    for (const { number, url, confirmedAt } of failures.toSorted((one, other) => one.number - other.number)) {
        const text = await textOf(client, number);
        if (typeof text === 'string')
            remarks.push(`issue ${number}: ${text}`);
        else if (await isUnconfirmed(text, confirmedAt, ask))
            remarks.push(editedSince(number));
        else
            issues.push({ number, url, confirmedAt, openedAt: text.openedAt, body: text.body });
    }
    return { issues, remarks, unread };
}
/** A text says why there is none. */
async function textOf(client, number) {
    try {
        return await readIssueText(client, number);
    }
    catch (error) {
        return (0,many_threads/* whyUnread */.M)(error).reason;
    }
}
/** Within one second nobody can tell which came first. */
async function isUnconfirmed({ edited }, confirmedAt, ask) {
    if (edited === undefined || edited.at < confirmedAt)
        return false;
    const { login, bot } = edited.by;
    return login === '' || bot || (await ask(login)).kind !== 'may-write';
}
function editedSince(number) {
    return `issue ${number}: its text was edited after it was confirmed, by somebody who may not write here. Read it, and comment \`/evalgap add-case\` once more`;
}

;// CONCATENATED MODULE: ./build/jobs/draft/find-drafts.js













/** What there is to draft at this moment, and where it would go. */
async function findDrafts(writing) {
    const { client, login, loaded } = writing;
    const defaultTip = await (0,default_branch/* tipOfDefaultBranch */.c)(client);
    const branches = await (0,answer/* requested */.lT)('list the branches and pull requests of drafts', 'pull-requests: write', () => (0,draft_branch/* draftBranches */.Aj)(client, defaultTip.branch));
    const files = branchFiles(client, (0,commit_drafts/* headOf */.Uo)(branches.current, defaultTip), branches.current.beyond.files);
    const { issues, remarks, unread } = await reportedIssues(client, {
        label: loaded.config.labels.failure,
        login,
        isCited: (0,failures_waiting/* isCitedIn */.h6)(await citedSources(writing)),
        isDrafted: (0,failures_waiting/* isCitedIn */.h6)(await draftedSources(writing, files)),
        dealtWith: dealtWithIn(branches),
    });
    const drafts = await draftsOf(issues, writing, files);
    return {
        defaultTip,
        branches,
        drafts,
        looked: !unread,
        problems: [...(unread ? [unreadIssues(remarks)] : []), ...drafts.problems],
        remarks: [...(unread ? [] : remarks), ...leftForLater(drafts), ...(0,draft_branch/* namesRunningOut */.Ig)(branches)],
    };
}
function leftForLater({ later, drafted }) {
    if (later === 0)
        return [];
    const wait = later === 1 ? '1 more confirmed issue waits' : `${later} more confirmed issues wait`;
    return [`${wait} for the next run: ${drafted.length} cases are enough for one`];
}
async function citedSources({ project, loaded }) {
    const [first] = loaded.config.suites;
    if (first === undefined)
        return [];
    const known = await readKnownCases((0,external_node_path_.join)(project.repository.root, project.folder), first, loaded);
    const all = [...known.cases, ...known.drafts, ...(known.casesElsewhere ?? [])];
    return all.flatMap(({ source }) => source?.url ?? []);
}
/** Of the cases that wait on the branch. What cannot be read is told where it is drafted for. */
async function draftedSources({ project, loaded, suites }, branch) {
    if (branch.changed.length === 0)
        return [];
    const { folder, repository } = project;
    const sources = [];
    for (const suite of suites) {
        const waiting = await (0,problem/* attempt */.CD)(async () => {
            const known = await readKnownCases((0,external_node_path_.join)(repository.root, folder), suite, loaded);
            return casesOnBranch(branch, { suite, folder, known });
        });
        if (waiting.ok)
            sources.push(...waiting.value.flatMap(({ source }) => source?.url ?? []));
    }
    return sources;
}
/** The latest word that was gone by. A pull request that was closed is an answer to whatever was said until then. */
function dealtWithIn({ current, closed }) {
    const latest = new Map(current.pull === undefined ? [] : (0,marker/* readDraftMarker */.EU)(current.pull.body));
    for (const { body, closedAt = 0 } of closed) {
        for (const [issue, at] of (0,marker/* readDraftMarker */.EU)(body))
            latest.set(issue, Math.max(at, closedAt, latest.get(issue) ?? 0));
    }
    return latest;
}

// EXTERNAL MODULE: ./build/github/branch-pull-requests.js
var branch_pull_requests = __webpack_require__(29993);
// EXTERNAL MODULE: ./build/github/comments.js
var comments = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/github/issues.js
var issues = __webpack_require__(14036);
// EXTERNAL MODULE: ./build/jobs/draft/compare-url.js
var compare_url = __webpack_require__(60738);
;// CONCATENATED MODULE: ./build/jobs/draft/propose.js








/** Tells in the one pull request what is new on its branch, or opens it. `commit`: what was put on the branch just now. */
async function propose(writing, { defaultTip, current, drafts }, commit) {
    const { drafted, standing, leftOut } = drafts;
    if (current.pull !== undefined)
        return tell(writing, current.pull, drafts, commit);
    const news = { drafted: [...standing, ...drafted], leftOut, asOf: writing.asOf };
    if (news.drafted.length === 0)
        return proposed({ kind: 'none' });
    const wanted = {
        branch: current.name,
        into: defaultTip.branch,
        title: draft_body/* PULL_REQUEST_TITLE */.dc,
        body: writing.redact((0,draft_body/* newBody */.$v)(news)),
    };
    const outcome = await (0,branch_pull_requests/* openPullRequest */.Hw)(writing.client, wanted);
    if (outcome.kind === 'opened')
        return proposed({ kind: 'pull-request', url: outcome.pull.url, opened: true });
    const url = (0,compare_url/* compareUrl */.X)(writing.place, { ...wanted, body: (0,draft_body/* offeredBody */.ai)(news) });
    const why = outcome.kind === 'switched-off' ? 'setting' : 'refused';
    const problems = outcome.kind === 'switched-off' ? [] : [notOpened(outcome)];
    return proposed({ kind: 'branch', branch: current.name, url, why }, { problems });
}
function proposed(place, { problems = [], remarks = [] } = {}) {
    return { kind: 'proposed', place, problems, remarks };
}
/** What people wrote into it stays. One that was closed meanwhile says nothing of what came later. */
async function tell({ client, login, redact, asOf }, { number, url, body, author }, { drafted, standing, leftOut }, commit) {
    // A run before this one may have committed a case and not come to tell of it.
    const isTold = toldIn(body);
    const news = {
        drafted: [...standing.filter(({ issue }) => !isTold(issue.number)), ...drafted],
        leftOut,
        asOf,
    };
    const place = { kind: 'pull-request', url, opened: false };
    if (news.drafted.length === 0)
        return proposed(place);
    const now = await (0,answer/* requested */.lT)('show the pull request', 'pull-requests: write', () => (0,branch_pull_requests/* pullRequestNow */.pC)(client, number));
    if (!now.open) {
        const came = now.merged && (commit === undefined || now.head === commit);
        return came ? proposed(place, { remarks: [mergedMeanwhile(number, news)] }) : { kind: 'moved' };
    }
    if (!(0,issues/* isSameLogin */.Av)(author, login)) {
        const target = { issue: number, marker: draft_body/* BY_HAND */.u, login };
        const outcome = await (0,comments/* upsertComment */.l)(client, target, redact((0,draft_body/* byHandComment */.Uc)(news)));
        const refused = outcome.kind === 'forbidden' || outcome.kind === 'failed';
        return proposed(place, {
            remarks: [leftToPerson(number, news)],
            problems: refused ? [notTold(number, outcome)] : [],
        });
    }
    const grown = (0,draft_body/* grownBody */.Wm)(now.body, news);
    if (grown === undefined)
        return proposed(place, { problems: [tooLong(number)] });
    const outcome = await (0,branch_pull_requests/* editPullRequest */.nq)(client, number, redact(grown));
    return proposed(place, { problems: outcome.kind === 'edited' ? [] : [notTold(number, outcome)] });
}
/** Of one that a person opened the marker is never touched: a line that closes an issue says as much. */
function toldIn(body) {
    const known = (0,marker/* readDraftMarker */.EU)(body);
    const closed = new Set(Array.from(body.matchAll(/^Closes #(\d{1,10})\s*$/gm), ([, issue]) => Number(issue)));
    return (issue) => known.has(issue) || closed.has(issue);
}

// EXTERNAL MODULE: ./build/report/draft/drafts.js
var drafts = __webpack_require__(21583);
;// CONCATENATED MODULE: ./build/report/draft/resembling.js




/** First line of the comment on an issue that asks what a case asks already. */
const RESEMBLES = (0,markdown/* commentMarker */.Q)('resembles', {});
/** What stands on such an issue: nothing of what was reported, and the id of the case alone. */
function resemblingReply(why) {
    const blocks = [
        (0,report_blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap · No case is drafted from this`),
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,drafts/* resemblanceWords */.r)(why)}, so another one would measure nothing new. If it is the same failure, close this issue: that case stands for it. If it is not, write a case by hand that tells the two apart, and give this issue’s address as ${(0,words/* code */.aY)('source.url')}.`),
    ];
    return `${RESEMBLES}\n${(0,markdown/* toMarkdown */.l)(blocks)}`;
}

;// CONCATENATED MODULE: ./build/jobs/draft/tell-resembling.js


/**
 * Tells on each issue of which no case was made, since one asks the same, what is to become of it: nothing else would
 * ever close it. One comment for each, the same as long as nothing has changed. What could not be told is returned.
 */
async function tellResembling({ client, login, redact }, leftOut) {
    for (const { issue, why } of leftOut) {
        if (why.kind !== 'resembles')
            continue;
        const target = { issue: issue.number, marker: RESEMBLES, login };
        const outcome = await (0,comments/* upsertComment */.l)(client, target, redact(resemblingReply(why)));
        if (outcome.kind === 'forbidden')
            return ['nobody was told on the issues that ask what a case asks: for that the job needs `issues: write`'];
        if (outcome.kind === 'failed')
            return [`issue ${issue.number} could not be told which case asks the same: ${outcome.reason}`];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/jobs/draft/write-drafts.js





/** How often everything is read again when somebody else has changed the branch or its pull request meanwhile. */
const MOST_ATTEMPTS = 3;
/**
 * Drafts cases from confirmed failures, commits them on top of whatever stands on the branch, and keeps one pull
 * request for them. Where there is nothing new, nothing is written.
 */
async function writeDrafts(writing) {
    for (let attempt = 1;; attempt += 1) {
        const { looked, drafts, branches, defaultTip, ...found } = await findDrafts(writing);
        const { current } = branches;
        const committed = await (0,commit_drafts/* commitDrafts */.GI)(writing.client, { current, defaultTip, drafts });
        const outcome = committed.kind === 'ready' ? await propose(writing, { defaultTip, current, drafts }, committed.sha) : committed;
        if (outcome.kind === 'moved' && attempt < MOST_ATTEMPTS)
            continue;
        const { leftOut } = drafts;
        const remarks = [...found.remarks, ...(await tellResembling(writing, leftOut))];
        if (outcome.kind === 'proposed')
            return {
                drafted: drafts.drafted,
                leftOut,
                looked,
                place: outcome.place,
                problems: [...found.problems, ...outcome.problems],
                remarks: [...remarks, ...outcome.remarks],
            };
        const problem = outcome.kind === 'moved' ? contested(current, MOST_ATTEMPTS) : notWritten(outcome);
        return { drafted: [], leftOut, looked, place: { kind: 'none' }, problems: [...found.problems, problem], remarks };
    }
}

// EXTERNAL MODULE: ./build/jobs/on-github/checking/measuring.js + 1 modules
var measuring = __webpack_require__(14212);
;// CONCATENATED MODULE: ./build/jobs/on-github/draft.js








/** Drafts cases from the failures that people confirmed, into one pull request. */
async function draft(context) {
    const { world, inputs, event, runner, redact, protect } = context;
    const foreign = otherBranch(context);
    if (foreign !== undefined) {
        runner.log.warning(foreign);
        return 0;
    }
    const project = await (0,gather_project/* openProject */.U8)(world, inputs.config);
    const loaded = await (0,gather_project/* readConfigIn */.Sm)(project.repository.root, project);
    protect((0,secrets/* secretsOf */.F)(world.environment, loaded.config.suites));
    // The one thing of the repository that runs here.
    if (loaded.config.suites.some((suite) => suite.redact !== undefined))
        await (0,measuring/* warnOfCredentials */.C)(context, project);
    const client = await context.client();
    const outcome = await writeDrafts({
        world,
        project,
        loaded,
        suites: (0,gather_project/* chosenSuites */.sM)(loaded, inputs.suites),
        layout: await (0,failure_form/* failureForm */.V)(context, client),
        client,
        place: event.place,
        login: inputs.botLogin,
        asOf: world.now.getTime(),
        redact,
    });
    for (const warning of warningsOf(outcome))
        runner.log.warning(redact(warning));
    await runner.summarize(redact((0,markdown/* toMarkdown */.l)(draftSummary(outcome))));
    await runner.setOutput('drafts-url', outcome.place.kind === 'none' ? '' : outcome.place.url);
    return outcome.problems.length > 0 ? 2 : 0;
}
function warningsOf({ problems, remarks, place }) {
    const byHand = place.kind === 'branch' && place.why === 'setting'
        ? [
            `Workflows may not open pull requests here. The drafted cases wait on the branch ${place.branch}: ${place.url}`,
        ]
        : [];
    return [...problems.map(problem/* formatProblem */.Vw), ...byHand, ...remarks];
}
/** Cases are drafted for the default branch alone: a run of another one is told so, and writes nothing. */
function otherBranch({ world, event }) {
    const ref = world.environment.GITHUB_REF ?? '';
    const { defaultBranch } = event.place;
    if (defaultBranch === undefined || ref === '' || ref === `refs/heads/${defaultBranch}`)
        return undefined;
    return `This run is of ${ref}: cases are drafted for the default branch alone`;
}


/***/ }),

/***/ 87594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ suiteFor)
/* harmony export */ });
/**
 * The suite that a failure belongs to: the first, in the order of the config, that has the step it names, else the
 * first. `undefined` where there is none.
 */
function suiteFor(step, suites) {
    return suites.find(({ steps }) => steps.some(({ name }) => name === step)) ?? suites[0];
}


/***/ }),

/***/ 16572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ez: () => (/* binding */ comparedTexts),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);

/** Fewer cases than this do not show what is theirs alone and what belongs to all of them. */
const FEWEST_CASES = 10;
/** A case's input as text: each text, number and truth value in it on a line of its own, as written; else its JSON. */
function textOf(input) {
    if (typeof input === 'string')
        return input;
    const leaves = [];
    const collect = (value) => {
        if (value === null)
            return;
        if (typeof value !== 'object')
            leaves.push(String(value));
        else
            for (const inner of Object.values(value))
                collect(inner);
    };
    collect(input);
    return leaves.length === 0 ? (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(input) : leaves.join('\n');
}
/**
 * What is left of each text for a comparison with the others: without the lines that stand in more than half of them,
 * such as a system message or the names of roles, for these would make all of them alike. A text of nothing else
 * stays whole.
 */
function comparedTexts(texts) {
    if (texts.length < FEWEST_CASES)
        return texts;
    const counts = new Map();
    for (const text of texts)
        for (const line of new Set(linesOf(text)))
            counts.set(line, (counts.get(line) ?? 0) + 1);
    const shared = new Set([...counts].flatMap(([line, count]) => (count * 2 > texts.length ? [line] : [])));
    if (shared.size === 0)
        return texts;
    return texts.map((text) => {
        const own = linesOf(text).filter((line) => !shared.has(line));
        return own.length === 0 ? text : own.join('\n');
    });
}
/** The lines of a text that are not blank. */
function linesOf(text) {
    return text.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}


/***/ }),

/***/ 65390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ gramSets),
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   xX: () => (/* binding */ jaccard)
/* harmony export */ });
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52524);
/* harmony import */ var _numbering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41873);


/**
 * The sets of character 3-grams of texts, in their order. A text of fewer than three characters is one gram, an empty
 * one has none. Numbers go by rarity: the lower, the fewer of these texts hold the gram.
 */
function gramSets(texts) {
    const compared = texts.map(_comparable_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Z);
    const { gramsOf, count } = gramReader(compared.reduce((sum, { length }) => sum + length, 0));
    const sets = compared.map(gramsOf);
    const ranks = byRarity(sets, count());
    for (const set of sets) {
        for (let index = 0; index < set.length; index += 1)
            set[index] = ranks[set[index] ?? 0] ?? 0;
        set.sort();
    }
    return sets;
}
/** |A ∩ B| / |A ∪ B| (Jaccard), 0..1; two empty sets are the same. */
function jaccard(one, other) {
    const both = overlap(one, other);
    const either = one.length + other.length - both;
    return either === 0 ? 1 : both / either;
}
/** How many numbers two ascending lists share, or -1 as soon as `least` are out of reach. */
function overlap(one, other, least = 0) {
    // How many of either may be alone in their list before too few are left to share.
    const [spareOne, spareOther] = [one.length - least, other.length - least];
    if (spareOne < 0 || spareOther < 0)
        return -1;
    let [i, j, both] = [0, 0, 0];
    while (i < one.length && j < other.length) {
        const difference = (one[i] ?? 0) - (other[j] ?? 0);
        if (difference === 0)
            both += 1;
        if (difference <= 0)
            i += 1;
        if (difference >= 0)
            j += 1;
        if (i - both > spareOne || j - both > spareOther)
            return -1;
    }
    return both < least ? -1 : both;
}
/** Up to here a gram of three such characters is its own address in a table, of 8 MB for all of them. */
const PLAIN = 127;
/** Characters in all, from which on the table is worth its room. */
const WORTH_A_TABLE = 1 << 14;
/** Reads comparable texts; grams get numbers in the order in which they are met. */
function gramReader(characters) {
    const [pairs, triples] = [(0,_numbering_js__WEBPACK_IMPORTED_MODULE_1__/* .numbering */ .u)(), (0,_numbering_js__WEBPACK_IMPORTED_MODULE_1__/* .numbering */ .u)()];
    const plain = new Int32Array(characters < WORTH_A_TABLE ? 0 : 1 << 21);
    const highest = plain.length === 0 ? 0 : PLAIN;
    // Numbers of the others, as they are asked for; -1 where there is none yet.
    let numbers = new Int32Array(1 << 10).fill(-1);
    let count = 0;
    // Which text last held a gram, so that each counts once per text.
    let lastHeldBy = new Int32Array(1 << 12).fill(-1);
    let texts = 0;
    let room = new Int32Array(1 << 10);
    function numberOf(one, two, three) {
        if (one <= highest && two <= highest && three <= highest) {
            const place = (one << 14) | (two << 7) | three;
            const known = plain[place] ?? 0;
            if (known > 0)
                return known - 1;
            plain[place] = count + 1;
            return next();
        }
        const nth = triples(pairs(one, two), three);
        if (nth >= numbers.length)
            numbers = grown(numbers, nth);
        const known = numbers[nth] ?? -1;
        if (known >= 0)
            return known;
        numbers[nth] = count;
        return next();
    }
    function next() {
        if (count >= lastHeldBy.length)
            lastHeldBy = grown(lastHeldBy, count);
        count += 1;
        return count - 1;
    }
    function gramsOf(text) {
        if (room.length < text.length)
            room = new Int32Array(text.length * 2);
        let held = 0;
        // No character has the number 0 here: what is short of three is filled up with it.
        let [before, last, read] = [0, 0, 0];
        for (let index = 0; index < text.length; index += 1) {
            const character = (text.codePointAt(index) ?? 0) + 1;
            if (character > 0x10000)
                index += 1;
            read += 1;
            if (read > 2)
                held = hold(numberOf(before, last, character), held);
            before = last;
            last = character;
        }
        if (read === 1 || read === 2)
            held = hold(numberOf(before, last, 0), held);
        texts += 1;
        return room.slice(0, held);
    }
    function hold(gram, held) {
        if (lastHeldBy[gram] === texts)
            return held;
        lastHeldBy[gram] = texts;
        room[held] = gram;
        return held + 1;
    }
    return { gramsOf, count: () => count };
}
function grown(list, least) {
    const longer = new Int32Array(Math.max(least + 1, list.length * 2)).fill(-1, list.length);
    longer.set(list);
    return longer;
}
/** From the number of each gram to its place when grams are ordered by how many of the sets hold them. */
function byRarity(sets, grams) {
    const held = new Int32Array(grams);
    for (const set of sets)
        for (const gram of set)
            held[gram] = (held[gram] ?? 0) + 1;
    // Counted rather than sorted: how many grams are held by fewer sets is where those held by so many begin.
    const starts = new Int32Array(sets.length + 2);
    for (const times of held)
        starts[times + 1] = (starts[times + 1] ?? 0) + 1;
    for (let times = 1; times < starts.length; times += 1)
        starts[times] = (starts[times] ?? 0) + (starts[times - 1] ?? 0);
    const ranks = new Int32Array(grams);
    for (let gram = 0; gram < grams; gram += 1) {
        const times = held[gram] ?? 0;
        const rank = starts[times] ?? 0;
        ranks[gram] = rank;
        starts[times] = rank + 1;
    }
    return ranks;
}


/***/ }),

/***/ 55985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ textReadings)
/* harmony export */ });
/* harmony import */ var _comparable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52524);
/* harmony import */ var _compared_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16572);


/** Reads each text once: in a crowd of like texts each is in hundreds of pairs. */
function textReadings() {
    const known = new Map();
    return (text) => {
        const reading = known.get(text) ?? readingOf(text);
        known.set(text, reading);
        return reading;
    };
}
function readingOf(text) {
    const plain = (0,_comparable_js__WEBPACK_IMPORTED_MODULE_1__/* .comparable */ .Z)(text);
    const words = plain.split(' ');
    return { comparable: plain, figures: figuresIn(words), words: words.sort().join(' '), lines: (0,_compared_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(text) };
}
function figuresIn(words) {
    return words
        .filter((word) => /\p{N}/u.test(word))
        .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
        .sort()
        .join(' ');
}


/***/ })

};
