export const id = 368;
export const ids = [368];
export const modules = {

/***/ 51446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ setStatus),
/* harmony export */   m: () => (/* binding */ statusesOn)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32074);

/** GitHub refuses a longer description. */
const LONGEST_DESCRIPTION = 140;
/** Tried again after a fault: the same status twice says the same, and one that is missing blocks a merge. */
async function setStatus(client, status) {
    const { sha, context, state, targetUrl } = status;
    const description = shortened(status.description, LONGEST_DESCRIPTION);
    try {
        await client.octokit.rest.repos.createCommitStatus({
            ...client.in,
            sha,
            context,
            state,
            description,
            target_url: targetUrl,
        });
        return { kind: 'set' };
    }
    catch (error) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error, 'statuses: write');
    }
}
/** Every status that was ever set on a commit, the latest first: the first of a context is the one that counts. */
async function* statusesOn(client, sha) {
    const pages = client.octokit.paginate.iterator(client.octokit.rest.repos.listCommitStatusesForRef, {
        ...client.in,
        ref: sha,
        per_page: 100,
    });
    try {
        for await (const { data } of pages) {
            for (const { context, state, description, target_url: targetUrl, creator } of data) {
                yield {
                    context,
                    state: state,
                    description: description ?? '',
                    targetUrl: targetUrl ?? '',
                    login: creator?.login ?? '',
                };
            }
        }
    }
    catch (error) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedTo */ .a3)('list the statuses of the commit', error, 'statuses: read');
    }
}
function shortened(text, length) {
    const characters = [...text];
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}


/***/ }),

/***/ 65468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ postComment),
/* harmony export */   b8: () => (/* binding */ whilePublishing),
/* harmony export */   dP: () => (/* binding */ whetherCurrent),
/* harmony export */   xc: () => (/* binding */ notWritten),
/* harmony export */   xq: () => (/* binding */ postStatuses)
/* harmony export */ });
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5274);
/* harmony import */ var _github_pull_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89554);
/* harmony import */ var _github_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51446);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97532);




const HALF_WRITTEN = `### Evalgap · Cancelled

The job was cancelled while it wrote its report. Comment, statuses and summary may have been written, all of them or some: what is missing does not come.`;
/** Has a job that is cancelled meanwhile say that some of its report may be there. */
async function whilePublishing({ runner }, write) {
    runner.whenCancelled(HALF_WRITTEN);
    await write();
    runner.whenCancelled(undefined);
}
/**
 * Whether a pull request still has this head. What is known of an older one is not worth posting, and where GitHub does
 * not say, a comment on a newer one might be written over. Both are told here.
 */
async function whetherCurrent({ client, runner }, { pullRequest, head }) {
    const current = await (0,_github_pull_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .currentHead */ .s3)(await client(), pullRequest);
    if (current.kind === 'unknown') {
        const reason = `GitHub does not say whether the pull request still stands at ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(head)} (${current.reason})`;
        runner.log.warning(notWritten('The comment', { kind: 'failed', reason }));
        return 'unknown';
    }
    if (current.sha === head)
        return 'current';
    runner.log.info(`The pull request has moved on to ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .shortRevision */ .w7)(current.sha)}: its own run comments`);
    return 'moved-on';
}
/** Keeps the one comment that the marker names. What cannot be written is a warning. */
async function postComment(context, comment) {
    const { inputs, runner, redact } = context;
    if (inputs.comment === 'never')
        return;
    const { pullRequest: issue, body, ...target } = comment;
    const outcome = await (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .upsertComment */ .l)(await context.client(), { ...target, issue, login: inputs.botLogin }, redact(body));
    if (outcome.kind === 'forbidden' || outcome.kind === 'failed')
        runner.log.warning(notWritten('The comment', outcome));
    else
        runner.log.info(`Comment ${outcome.kind}: ${outcome.url}`);
}
/** Sets statuses one after the other; where the token may not, it is said once. */
async function postStatuses(context, statuses) {
    const { inputs, runner, redact } = context;
    if (inputs.status === 'never')
        return;
    for (const status of statuses) {
        const client = await context.client();
        const outcome = await (0,_github_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .setStatus */ .L)(client, { ...status, description: redact(status.description) });
        if (outcome.kind === 'set')
            continue;
        runner.log.warning(notWritten('The commit status', outcome));
        if (outcome.kind === 'forbidden')
            return;
    }
}
/** What could not be written, why, and where it can be read all the same. */
function notWritten(what, refusal) {
    if (refusal.kind === 'failed')
        return `${what} could not be written: ${refusal.reason}. The job summary holds the report`;
    return `${what} could not be written: the token lacks \`${refusal.permission}\`. Add it under \`permissions:\` of the job; the job summary holds the report`;
}


/***/ }),

/***/ 24945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ leftOutNotice),
  b: () => (/* binding */ pullRequestParts)
});

// EXTERNAL MODULE: ./build/report/blocks.js
var report_blocks = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/report/budget.js
var budget = __webpack_require__(29542);
// EXTERNAL MODULE: ./build/values/format.js
var format = __webpack_require__(97532);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
// EXTERNAL MODULE: ./build/report/sections/finding-words.js
var finding_words = __webpack_require__(45433);
// EXTERNAL MODULE: ./build/report/sections/pin-drift.js
var pin_drift = __webpack_require__(13329);
;// CONCATENATED MODULE: ./build/report/sections/finding-list.js





const MOST = { error: 30, warning: 15, note: 30 };
/** Told elsewhere in a report, by the table and at its head. */
function isToldElsewhere(finding) {
    return (0,pin_drift/* isDrift */._)(finding) || finding.rule === 'pin/floating-model' || finding.rule.startsWith('step/');
}
/** Findings by level: errors and warnings in sight, notes folded. `owner` names whose they are when some are left out. */
function findingParts(findings, owner) {
    const errors = (0,finding_words/* atLevel */.G$)(findings, 'error');
    const warnings = (0,finding_words/* atLevel */.G$)(findings, 'warning');
    const notes = (0,finding_words/* atLevel */.G$)(findings, 'note');
    return [
        ...(errors.length + warnings.length === 0 ? [] : [loudPart(errors, warnings, owner)]),
        ...(notes.length === 0 ? [] : [quietPart(notes, owner)]),
    ];
}
function loudPart(errors, warnings, owner) {
    const all = [...errors, ...warnings];
    const title = (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* strong */.ko)('Findings')} on ${owner}: ${(0,finding_words/* levelCounts */.pS)(all)}`);
    const counted = (findings) => (0,words/* words */.aL) `${(0,finding_words/* levelCounts */.pS)(findings)} of ${owner}`;
    return {
        blocks: [title, ...shown([...errors.slice(0, MOST.error), ...warnings.slice(0, MOST.warning)], all.length)],
        shorter: [
            ...(warnings.length === 0 || errors.length === 0
                ? []
                : [
                    {
                        at: 'warnings',
                        blocks: [title, ...shown(errors.slice(0, MOST.error), all.length)],
                        leftOut: counted(warnings),
                    },
                ]),
            { at: 'errors', blocks: [title], leftOut: counted(all) },
        ],
    };
}
function quietPart(notes, owner) {
    const counted = (0,words/* words */.aL) `${(0,format/* plural */.LS)(notes.length, 'note')}`;
    return {
        blocks: [(0,report_blocks/* details */.zH)((0,words/* words */.aL) `${counted} on ${owner}`, shown(notes.slice(0, MOST.note), notes.length))],
        shorter: [{ at: 'notes', blocks: [], leftOut: (0,words/* words */.aL) `${counted} of ${owner}` }],
    };
}
function shown(findings, of) {
    const more = of - findings.length;
    return [(0,report_blocks/* list */.p_)(findings.map(finding_words/* findingWords */.Hu)), ...(more > 0 ? [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,format/* plural */.LS)(more, 'more finding')}.`)] : [])];
}

// EXTERNAL MODULE: ./build/values/json.js
var json = __webpack_require__(57545);
// EXTERNAL MODULE: ./build/report/sections/figures.js
var figures = __webpack_require__(5257);
// EXTERNAL MODULE: ./build/report/sections/measured.js
var sections_measured = __webpack_require__(15786);
;// CONCATENATED MODULE: ./build/report/sections/compared-headline.js




/** What a comparison says in one sentence: what got worse before anything else. */
function comparedHeadline(measured) {
    const { comparison } = measured;
    if (comparison.comparable !== true) {
        return {
            sentence: (0,words/* words */.aL) `Not comparable: ${(0,words/* prose */.CS)(comparison.comparable.reason, 300)}`,
            detail: [(0,words/* words */.aL) `No change is computed, since scores of the two sides do not mean the same.`],
        };
    }
    const final = (0,sections_measured/* finalStep */.xu)(comparison);
    const worse = (0,sections_measured/* stepsWith */.uW)(comparison, 'regressed');
    const asTheyStood = measured.decomposition?.verdictOnBaseCases === 'regressed';
    const unmeasured = final === undefined || final.verdict === 'not-measured';
    if (worse.length === 0 && unmeasured && !asTheyStood)
        return notMeasured(measured);
    if (final === undefined || worse.length > 0 || (comparison.completed.verdict === 'regressed' && !asTheyStood)) {
        return regressed(measured, worse);
    }
    if (asTheyStood && measured.decomposition !== undefined) {
        return regressedAsTheyStood(final, measured.decomposition.cells);
    }
    switch (final.verdict) {
        case 'improved':
            return improved(measured);
        case 'equivalent':
            return equivalent(measured, final);
        default:
            return inconclusive(measured, final);
    }
}
function regressed(measured, worse) {
    const { comparison } = measured;
    const { completed } = comparison;
    const [lead, ...others] = worse;
    const fell = completed.verdict === 'regressed' ? (0,words/* words */.aL) `fewer trials completed: ${(0,figures/* fromTo */.e8)(completed)}` : [];
    if (lead === undefined) {
        return {
            sentence: (0,words/* capital */.Nx)(fell),
            detail: [(0,words/* words */.aL) `${(0,figures/* changeFigures */.Am)(completed, false)}. ${CRASHES} ${whatIsLeft(comparison)}`],
        };
    }
    return {
        sentence: (0,words/* joined */.oR)([(0,words/* words */.aL) `${(0,words/* code */.aY)(lead.step)} got worse: ${(0,figures/* fromTo */.e8)(lead)}${andOthers(others, measured)}`, fell], '; '),
        detail: [figuresOf(lead, measured), ...noteOn(lead), ...(fell.length > 0 ? [(0,words/* words */.aL) `${CRASHES}`] : [])],
    };
}
const CRASHES = 'A trial that does not complete is neither right nor wrong: look at why before reading the steps.';
function whatIsLeft(comparison) {
    const final = (0,sections_measured/* finalStep */.xu)(comparison);
    if (final === undefined)
        return [];
    return (0,words/* words */.aL) `Over the ${(0,format/* plural */.LS)(final.paired, 'case')} left, the final ${(0,words/* code */.aY)(final.step)} reads ${(0,figures/* verdictWord */.E0)(final.verdict)}.`;
}
function improved(measured) {
    const [lead, ...others] = (0,sections_measured/* stepsWith */.uW)(measured.comparison, 'improved');
    if (lead === undefined)
        return { sentence: [], detail: [] };
    return {
        sentence: (0,words/* words */.aL) `${(0,words/* code */.aY)(lead.step)} got better: ${(0,figures/* fromTo */.e8)(lead)}${andOthers(others, measured)}`,
        detail: [figuresOf(lead, measured), ...noteOn(lead)],
    };
}
function andOthers(others, measured) {
    const [only, ...more] = others;
    if (only === undefined)
        return [];
    if (more.length === 0 && only.final) {
        return (0,sections_measured/* isUpstreamOnly */.KB)(only, measured)
            ? (0,words/* words */.aL) `, and the final ${(0,words/* code */.aY)(only.step)} with it`
            : (0,words/* words */.aL) `, and so did the final ${(0,words/* code */.aY)(only.step)}`;
    }
    const names = others.map(({ step, final }) => (final ? (0,words/* words */.aL) `the final ${(0,words/* code */.aY)(step)}` : (0,words/* words */.aL) `${(0,words/* code */.aY)(step)}`));
    const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
    return (0,words/* words */.aL) `; so did ${(0,words/* listed */.KE)(shown)}`;
}
function equivalent({ comparison, margin }, final) {
    const others = alsoBetter(comparison);
    const within = `within ±${(0,format/* points */.WR)(margin)} of the base, ${(0,figures/* fromTo */.e8)(final)}`;
    const real = final.notes.includes('below-margin');
    const stays = real
        ? (0,words/* words */.aL) `the final ${(0,words/* code */.aY)(final.step)} changed by less than your margin, ${(0,figures/* fromTo */.e8)(final)}`
        : (0,words/* words */.aL) `the final ${(0,words/* code */.aY)(final.step)} stays ${within}`;
    return {
        sentence: others.length > 0 ? (0,words/* joined */.oR)([others, stays], '; ') : real ? (0,words/* capital */.Nx)(stays) : (0,words/* words */.aL) `No detectable change: ${stays}`,
        detail: [
            (0,words/* words */.aL) `${(0,figures/* changeFigures */.Am)(final, false)}: ${(0,figures/* ruledOut */.rA)(final.ruledOut ?? 0)}.`,
            ...(real ? [(0,words/* words */.aL) `The change is real, but smaller than the margin of ${(0,format/* points */.WR)(margin)}.`] : []),
        ],
    };
}
function inconclusive({ comparison, margin }, final) {
    const delta = final.delta ?? 0;
    const what = delta === 0
        ? `no change seen, but ${(0,format/* plural */.LS)(final.paired, 'case')} cannot rule one out`
        : `a ${delta < 0 ? 'drop' : 'gain'} that ${(0,format/* plural */.LS)(final.paired, 'case')} cannot tell from chance`;
    return {
        sentence: (0,words/* joined */.oR)([alsoBetter(comparison), (0,words/* words */.aL) `${(0,words/* code */.aY)(final.step)} is inconclusive: ${(0,figures/* fromTo */.e8)(final)}, ${what}`], '; '),
        detail: [
            (0,words/* words */.aL) `${(0,figures/* changeFigures */.Am)(final, false)}: ${(0,figures/* ruledOut */.rA)(final.ruledOut ?? 0)}, a smaller one is not.`,
            ...(final.casesNeeded === null || final.casesNeeded <= final.paired
                ? []
                : [(0,words/* words */.aL) `About ${(0,format/* plural */.LS)(final.casesNeeded, 'case')} would be needed to see a change of ${(0,format/* points */.WR)(margin)}.`]),
            ...noteOn(final),
        ],
    };
}
function notMeasured({ comparison, base, head }) {
    const final = (0,sections_measured/* finalStep */.xu)(comparison);
    const none = [
        ...(head.trials.completed === 0 ? ['the head'] : []),
        ...(base.trials.completed === 0 ? ['the base'] : []),
    ];
    const what = none.length > 0
        ? (0,words/* words */.aL) `no trial of ${(0,words/* listed */.KE)(none)} completed`
        : comparison.cases.paired === 0
            ? (0,words/* words */.aL) `no case stands unchanged on both sides`
            : (0,words/* words */.aL) `the final ${final === undefined ? 'step' : (0,words/* code */.aY)(final.step)} was scored on both sides in no case`;
    return {
        sentence: (0,words/* joined */.oR)([alsoBetter(comparison), (0,words/* words */.aL) `Nothing was measured: ${what}`], '; '),
        detail: [
            none.length > 0
                ? (0,words/* words */.aL) `An agent that does not answer is neither right nor wrong: look at why before anything else.`
                : (0,words/* words */.aL) `This says nothing about the agent, neither good nor bad.`,
        ],
    };
}
/** The cases changed with the agent, and only on the old ones does it show. */
function regressedAsTheyStood(final, cells) {
    const { baseAgentBaseCases: before, headAgentBaseCases: after } = cells;
    const change = `${(0,format/* percent */.KN)(before.correct / before.cases)} → ${(0,format/* percent */.KN)(after.correct / after.cases)}`;
    return {
        sentence: (0,words/* words */.aL) `On the cases as they stood, the final ${(0,words/* code */.aY)(final.step)} got worse: ${change}`,
        detail: [
            final.verdict === 'not-measured'
                ? (0,words/* words */.aL) `The pull request changes cases as well, and leaves none alone by which the final step could be measured.`
                : (0,words/* words */.aL) `The pull request changes cases as well. On those it leaves alone the final step reads ${(0,figures/* verdictWord */.E0)(final.verdict)} (${(0,figures/* fromTo */.e8)(final)}).`,
        ],
    };
}
function figuresOf(step, measured) {
    const moved = (0,figures/* movement */.ii)((0,sections_measured/* movementAt */.j1)(measured.comparison, step), (0,sections_measured/* hasSeveralTrials */.Gq)(measured));
    return (0,words/* words */.aL) `${(0,figures/* changeFigures */.Am)(step, !step.final)}: ${moved}.`;
}
function alsoBetter(comparison) {
    const better = (0,sections_measured/* stepsWith */.uW)(comparison, 'improved').filter(({ final }) => !final);
    const [lead] = better;
    if (lead === undefined)
        return [];
    const others = better.length === 1 ? '' : ` (and ${(0,format/* plural */.LS)(better.length - 1, 'more step')})`;
    return (0,words/* words */.aL) `${(0,words/* code */.aY)(lead.step)} got better: ${(0,figures/* fromTo */.e8)(lead)}${others}`;
}
function noteOn({ notes, paired }) {
    return [
        ...(notes.includes('interval-touches-zero')
            ? [(0,words/* words */.aL) `The interval reaches zero: its direction is established, its size hardly is.`]
            : []),
        ...(notes.includes('unmeasured')
            ? [(0,words/* words */.aL) `It would read better, but good news must hold with every case the head did not measure counted wrong.`]
            : []),
        ...(notes.includes('significant-unadjusted') && paired > 0
            ? [(0,words/* words */.aL) `Test and interval disagree here, which happens close to the line.`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/report/sections/headline.js




/** What one suite says in one sentence, whatever became of it. */
function headlineOf({ measurement }) {
    switch (measurement.kind) {
        case 'not-run':
            return {
                sentence: (0,words/* capital */.Nx)([(0,words/* prose */.CS)(measurement.reason, 200)]),
                detail: [(0,words/* words */.aL) `Pins and the eval set were checked. What the agent gets right is not known.`],
            };
        case 'pending':
            return {
                sentence: (0,words/* words */.aL) `Not measured yet`,
                detail: [(0,words/* words */.aL) `${(0,words/* capital */.Nx)([(0,words/* sentence */.em)(measurement.reason, 300)])} What the agent gets right is not known.`],
            };
        case 'failed':
            return {
                sentence: (0,words/* words */.aL) `Could not be measured: ${(0,format/* plural */.LS)(measurement.problems.length, 'problem')}`,
                detail: [(0,words/* words */.aL) `This says nothing about the agent, neither good nor bad.`],
            };
        case 'head-only': {
            const final = measurement.run.steps.find((step) => step.final);
            const figure = final === undefined || final.accuracy === null
                ? (0,words/* words */.aL) `nothing was measured`
                : (0,words/* words */.aL) `${(0,words/* code */.aY)(final.step)} is right in ${(0,format/* percent */.KN)(final.accuracy)} of ${(0,format/* plural */.LS)(final.cases, 'case')}`;
            return {
                sentence: (0,words/* words */.aL) `First run: ${figure}, with no base to compare`,
                detail: [
                    (0,words/* words */.aL) `${(0,words/* capital */.Nx)([(0,words/* sentence */.em)(measurement.reason, 300)])} These are the head’s figures alone: nothing was compared.`,
                ],
            };
        }
        case 'compared':
            return comparedHeadline(measurement);
        default:
            return (0,json/* assertNever */.xb)(measurement);
    }
}

// EXTERNAL MODULE: ./build/rules/standing.js + 1 modules
var standing = __webpack_require__(2745);
// EXTERNAL MODULE: ./build/report/sections/worst-first.js
var worst_first = __webpack_require__(68892);
;// CONCATENATED MODULE: ./build/report/sections/overall.js








const MOST_ROWS = 30;
const SHORT = {
    worse: 'got worse',
    failed: 'could not be measured',
    'not-measured': 'not measured',
    inconclusive: 'inconclusive',
    'first-run': 'run for the first time',
    'not-run': 'not run',
    better: 'got better',
    unchanged: 'without detectable change',
};
/** The verdict over all suites in one sentence. */
function overallSentence({ suites, problems }) {
    const counted = counts(suites);
    const ofSuites = `${(0,format/* plural */.LS)(suites.length, 'suite')}: ${counted}`;
    if (problems.length > 0) {
        const stopped = `Could not check: ${(0,format/* plural */.LS)(problems.length, 'problem')}`;
        return (0,words/* words */.aL) `${counted === '' ? stopped : `${stopped}; ${ofSuites}`}`;
    }
    return (0,words/* words */.aL) `${counted === '' ? 'Nothing was checked: the config has no suite' : ofSuites}`;
}
/** A line for each suite. */
function suiteTable(suites) {
    const blocks = (most) => {
        const rest = counts(suites.slice(most));
        return [
            (0,report_blocks/* table */.tp)([(0,report_blocks/* leftColumn */.Cd)('suite'), (0,report_blocks/* leftColumn */.Cd)('what was seen')], suites.slice(0, most).map((suite) => [(0,words/* words */.aL) `${(0,words/* code */.aY)(suite.suite, 60)}`, seen(suite)])),
            ...(rest === '' ? [] : [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `Further suites: ${rest}.`)]),
        ];
    };
    const full = (0,budget/* whole */.WQ)(...blocks(suites.length));
    if (suites.length <= MOST_ROWS)
        return full;
    return (0,budget/* shortened */.vI)(full, {
        at: 'suites',
        blocks: blocks(MOST_ROWS),
        leftOut: (0,words/* words */.aL) `the lines of ${(0,format/* plural */.LS)(suites.length - MOST_ROWS, 'suite')}`,
    });
}
/** How the check ends where it does not end well, and whose rules said so. */
function endingNotes(report) {
    return [...ending(report), ...policy(report)].map(report_blocks/* paragraph */.FY);
}
function ending({ exitCode, findings, failOn }) {
    if (exitCode === 0)
        return [];
    if (exitCode === 2)
        return [(0,words/* words */.aL) `${(0,words/* strong */.ko)('The check ends as “could not check”')}, which is not a pass.`];
    const rules = (0,finding_words/* rulesOf */.fD)((0,standing/* failing */.Jr)(findings, failOn));
    if (rules.length === 0)
        return [(0,words/* words */.aL) `${(0,words/* strong */.ko)('The check fails.')}`];
    return [(0,words/* words */.aL) `${(0,words/* strong */.ko)('The check fails')} by ${(0,words/* code */.aY)('fail-on')}: ${(0,words/* listedUpTo */.MH)(6, rules)}.`];
}
function policy({ policy }) {
    if (policy.from === 'base')
        return [];
    const why = policy.baseUnreadable === true ? 'those of the base branch cannot be read' : 'the base branch has none yet';
    return [(0,words/* words */.aL) `Rules, margins and ${(0,words/* code */.aY)('fail-on')} come from this pull request itself: ${why}.`];
}
function seen(suite) {
    const { sentence } = headlineOf(suite);
    return (0,worst_first/* standingOf */.YP)(suite) === 'worse' ? (0,words/* words */.aL) `${(0,words/* strong */.ko)(sentence)}` : sentence;
}
function counts(suites) {
    return (0,worst_first/* standings */.ES)(suites)
        .map(({ standing, suites: n }) => `${n} ${SHORT[standing]}`)
        .join(', ');
}

// EXTERNAL MODULE: ./build/report/sections/problem-list.js
var problem_list = __webpack_require__(47392);
;// CONCATENATED MODULE: ./build/report/sections/reading-notes.js


/** What the figures mean and how often they mislead. Stands once, below all suites that were compared. */
function readingNotes(suites, explained) {
    const compared = suites.filter(({ measurement }) => measurement.kind === 'compared' && measurement.comparison.comparable === true);
    if (compared.length === 0)
        return [(0,report_blocks/* small */.EX)(SIGNAL)];
    const rates = (0,report_blocks/* small */.EX)((0,words/* words */.aL) `${ERROR_RATES} ${SIGNAL}`);
    return explained ? [rates, (0,report_blocks/* details */.zH)((0,words/* words */.aL) `How to read these figures`, [(0,report_blocks/* list */.p_)(NOTES)])] : [rates];
}
const SIGNAL = (0,words/* words */.aL) `An eval is a signal, not a gate: it speaks of the cases it has.`;
const ERROR_RATES = (0,words/* words */.aL) `Of suites in which nothing changed, at most 5 % are called regressed and at most 10 % get any change word; several suites multiply this.`;
const NOTES = [
    (0,words/* words */.aL) `Every figure of a step compares the same cases on both sides. The interval says how large a change may be, the test whether there is one; a step before the final one is tested as one of a family.`,
    (0,words/* words */.aL) `A small drop that a suite would miss is one it would show in fewer than four repetitions out of five.`,
    (0,words/* words */.aL) `“When reached” counts only the n cases in which every step before was right on both sides. These are the easier cases, and where an earlier step changed, the difference is biased, mostly upward; only measuring the step alone isolates it. It carries no verdict.`,
    (0,words/* words */.aL) `“First deviation” is where a case first leaves what is expected. That is a place to start reading, not a cause: two teams of people who name the cause of the same failures agree on the exact step in 35 % of them.`,
];

;// CONCATENATED MODULE: ./build/report/sections/beside-table.js


/** What belongs to the figures and has no place in the table. */
function besideTable(measured) {
    return (0,words/* joined */.oR)([overDeviations(measured), routed(measured), outsideTheTable(measured), usage(measured)]);
}
function overDeviations({ comparison, mutating }) {
    const { base, head } = comparison.passedOverDeviation;
    if (base === 0 && head === 0)
        return [];
    const figures = `Right over a deviating step: ${(0,format/* count */.U9)(base)} → ${(0,format/* count */.U9)(head)}`;
    if (head <= base)
        return (0,words/* words */.aL) `${figures}.`;
    const first = mutating.length === 0
        ? ''
        : (0,words/* words */.aL) `; look at ${(0,words/* listedUpTo */.MH)(3, mutating.map((step) => (0,words/* code */.aY)(step, 40)))} first, which changes the world`;
    return (0,words/* words */.aL) `${figures}, by luck or since an expectation is too strict${first}.`;
}
function routed({ comparison: { routed } }) {
    if (routed.base === null || routed.head === null)
        return [];
    if (routed.base === 0 && routed.head === 0)
        return [];
    return (0,words/* words */.aL) `Routed to a human: ${(0,format/* percent */.KN)(routed.base)} → ${(0,format/* percent */.KN)(routed.head)}.`;
}
/** Added, edited and removed cases are in no pair. */
function outsideTheTable({ added, edited, comparison: { cases } }) {
    const kinds = [
        { n: added.cases, how: 'added', right: rightIn(added) },
        { n: edited.cases, how: 'edited', right: rightIn(edited) },
        { n: cases.removed, how: 'removed', right: '' },
    ].filter(({ n }) => n > 0);
    return (0,words/* joined */.oR)(kinds.map(({ n, how, right }, index) => {
        const outside = index === 0 ? ', not in the table' : '';
        return (0,words/* words */.aL) `${(0,format/* plural */.LS)(n, `${how} case`)}${outside}${right === '' ? '' : `: ${right}`}.`;
    }));
}
function rightIn({ base, head }) {
    return `base agent ${(0,format/* count */.U9)(base.right)} of ${(0,format/* count */.U9)(base.of)}, head agent ${(0,format/* count */.U9)(head.right)} of ${(0,format/* count */.U9)(head.of)}`;
}
function usage({ base, head }) {
    if (base.usage === undefined || head.usage === undefined)
        return [];
    const tokens = ({ inputTokens, outputTokens }) => (0,format/* count */.U9)(inputTokens + outputTokens);
    const cost = base.usage.costUsd + head.usage.costUsd === 0
        ? ''
        : `, ${base.usage.costUsd.toFixed(2)} → ${head.usage.costUsd.toFixed(2)} USD`;
    return (0,words/* words */.aL) `Tokens: ${tokens(base.usage)} → ${tokens(head.usage)}${cost}.`;
}

// EXTERNAL MODULE: ./build/report/sections/context-line.js
var context_line = __webpack_require__(10450);
;// CONCATENATED MODULE: ./build/report/sections/deviation-matrix.js




/** A wider matrix is harder to read than the list of what moved. */
const WIDEST_MATRIX = 7;
const LONGEST_LIST = 20;
/** Where cases first leave what is expected, on the base and on the head; absent when no case changed its place. */
function deviationMatrix({ comparison }) {
    const moved = comparison.deviationMoved.filter(({ from, to }) => from !== to);
    const cases = moved.reduce((sum, row) => sum + row.cases, 0);
    if (cases === 0)
        return undefined;
    const steps = comparison.steps.map(({ step }) => step);
    const blocks = steps.length < WIDEST_MATRIX ? matrix(comparison.deviationMoved, [...steps, null]) : asList(moved);
    const summary = (0,words/* words */.aL) `First deviation moved in ${(0,format/* plural */.LS)(cases, 'case')}`;
    return (0,budget/* omittable */.c9)([(0,report_blocks/* details */.zH)(summary, blocks)], 'deviations', (0,words/* words */.aL) `the first deviations of ${(0,words/* code */.aY)(comparison.suite)}`);
}
function matrix(rows, places) {
    const cell = (from, to) => {
        const cases = rows.find((row) => row.from === from && row.to === to)?.cases ?? 0;
        if (cases === 0)
            return (0,words/* words */.aL) `·`;
        return from === to ? (0,words/* words */.aL) `${cases}` : (0,words/* words */.aL) `${(0,words/* strong */.ko)(String(cases))}`;
    };
    const columns = [(0,report_blocks/* leftColumn */.Cd)('base ↓ head →'), ...places.map((place) => (0,report_blocks/* rightColumn */.DK)((0,words/* prose */.CS)(place ?? 'nowhere', 20)))];
    return [
        (0,report_blocks/* table */.tp)(columns, places.map((from) => [placeName(from), ...places.map((to) => cell(from, to))])),
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `Rows: where a case first leaves what is expected on the base. Columns: on the head.`),
    ];
}
function asList(moved) {
    const largest = moved.toSorted((one, other) => other.cases - one.cases);
    const more = largest.length - LONGEST_LIST;
    return [
        (0,report_blocks/* list */.p_)(largest
            .slice(0, LONGEST_LIST)
            .map(({ from, to, cases }) => (0,words/* words */.aL) `${placeName(from)} → ${placeName(to)}: ${(0,format/* plural */.LS)(cases, 'case')}`)),
        ...(more > 0 ? [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${more} more moves of fewer cases.`)] : []),
    ];
}
function placeName(place) {
    return place === null ? (0,words/* words */.aL) `nowhere` : (0,words/* words */.aL) `${(0,words/* code */.aY)(place, 40)}`;
}

;// CONCATENATED MODULE: ./build/report/sections/lost-trials.js




/** What agents printed before trials were lost; absent where the reasons, which stand elsewhere, are all there is. */
function lostTrialsPart(sides, suite) {
    const blocks = sides.flatMap(({ name, run }) => run.errors.flatMap((error) => printed(name, error)));
    if (blocks.length === 0)
        return undefined;
    return (0,budget/* omittable */.c9)([(0,report_blocks/* details */.zH)((0,words/* words */.aL) `What was printed where trials did not complete`, blocks)], 'lost-trials', leftOut(suite));
}
function printed(side, { reason, trials, example }) {
    const more = example.startsWith(reason) ? example.slice(reason.length).trim() : example.trim();
    if (more === '')
        return [];
    return [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `On the ${side}, ${(0,format/* plural */.LS)(trials, 'trial')}: ${(0,words/* code */.aY)(reason, 120)}`), (0,report_blocks/* fence */.EU)(more)];
}
function leftOut(suite) {
    return (0,words/* words */.aL) `what the agent of ${(0,words/* code */.aY)(suite)} printed`;
}

// EXTERNAL MODULE: ./build/run/cut.js
var cut = __webpack_require__(24758);
// EXTERNAL MODULE: ./build/values/visible.js
var visible = __webpack_require__(11113);
;// CONCATENATED MODULE: ./build/report/sections/shown-values.js




/** What is seen at a glance to be the same. */
const shown_values_SHORT = 20;
/**
 * Three values beside each other, each at most `length` long; empty where there is none. Of objects only the expected
 * keys on which they differ, of long texts the place where they part from what is expected.
 */
function besideEachOther(outputs, length) {
    const { expected, base, head } = differingKeys(outputs);
    const texts = { expected: shown_values_text(expected), base: shown_values_text(base), head: shown_values_text(head) };
    const parted = Math.min(...[texts.base, texts.head].map((other) => partFrom(texts.expected, other)));
    const parting = Number.isFinite(parted) ? parted : 0;
    const show = (value) => value === undefined ? [] : (0,words/* words */.aL) `${(0,words/* code */.aY)((0,visible/* cutAround */.se)(value, parting, length), length)}`;
    const side = (value) => value !== undefined && value === texts.expected && value.length > shown_values_SHORT ? (0,words/* words */.aL) `as expected` : show(value);
    return { expected: show(texts.expected), base: side(texts.base), head: side(texts.head) };
}
function differingKeys(outputs) {
    const { expected, base, head } = outputs;
    if (!isRecord(expected) || !isRecord(base) || !isRecord(head))
        return outputs;
    const keys = Object.keys(expected).filter((key) => [base, head].some((output) => !sameAt(key, expected, output)));
    if (keys.length === 0 || keys.length === Object.keys(expected).length)
        return outputs;
    const pick = (value) => Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, value[key] ?? null]] : [])));
    return { expected: pick(expected), base: pick(base), head: pick(head) };
}
function sameAt(key, one, other) {
    return Object.hasOwn(other, key) && (0,json/* canonicalJson */.dj)(one[key] ?? null) === (0,json/* canonicalJson */.dj)(other[key] ?? null);
}
/** A string stands without quotes unless it could be taken for another value. */
function shown_values_text(value) {
    if (value === undefined)
        return undefined;
    if ((0,cut/* isCut */.xZ)(value))
        return value.head;
    if (typeof value === 'string')
        return isPlain(value) ? value : JSON.stringify(value);
    const calls = Array.isArray(value) && value.length > 0 ? value.map(toolCall) : [];
    if (calls.length > 0 && calls.every((call) => call !== undefined))
        return calls.join(' ');
    return JSON.stringify(value);
}
function isPlain(value) {
    return value !== '' && value.trim() === value && !/^(-?\d|[[{"]|(null|true|false)$)/.test(value);
}
/** `get_order({"order_id":"A-1182"})` */
function toolCall(value) {
    if (!isRecord(value) || typeof value.name !== 'string')
        return undefined;
    return `${value.name}(${value.arguments === undefined ? '' : JSON.stringify(value.arguments)})`;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(0,cut/* isCut */.xZ)(value);
}
function partFrom(expected, other) {
    if (expected === undefined || other === undefined || expected === other)
        return Number.POSITIVE_INFINITY;
    let index = 0;
    while (index < expected.length && expected[index] === other[index])
        index++;
    return index;
}

;// CONCATENATED MODULE: ./build/report/sections/moved-cases.js







/** Which cases broke and which were fixed, with what was expected and what either side answered. */
function movedCasesPart(measured, detail) {
    const { down, up } = (0,sections_measured/* movedCases */.P1)(measured.comparison);
    const total = down + up;
    if (total === 0)
        return undefined;
    const severalTrials = (0,sections_measured/* hasSeveralTrials */.Gq)(measured);
    const summary = (0,words/* words */.aL) `${summaryOf(down, up, severalTrials)}, by the first step that moved`;
    const cases = firstMoves(measured).map((moved) => rowOf(moved, detail.length, severalTrials));
    const said = (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${summary}.`);
    if (cases.length === 0)
        return (0,budget/* whole */.WQ)(said);
    const blocks = (rows) => [(0,report_blocks/* details */.zH)(summary, shownCases(cases.slice(0, rows), total))];
    const leftOut = (rows) => (0,words/* words */.aL) `${(0,format/* plural */.LS)(total - rows, 'moved case')} of ${(0,words/* code */.aY)(measured.comparison.suite)}`;
    const full = {
        blocks: blocks(detail.rows),
        shorter: FORMS.filter(({ rows }) => rows < Math.min(detail.rows, cases.length)).map(({ at, rows }) => ({
            at,
            blocks: blocks(rows),
            leftOut: leftOut(rows),
        })),
    };
    return (0,budget/* shortened */.vI)(full, { at: 'moved', blocks: [said], leftOut: leftOut(0) });
}
const FORMS = [
    { at: 'moved-to-50', rows: 50 },
    { at: 'moved-to-10', rows: 10 },
];
/** `27 cases that broke, 1 that was fixed` */
function summaryOf(down, up, severalTrials) {
    const fixed = severalTrials ? 'rose' : up === 1 ? 'was fixed' : 'were fixed';
    return [
        ...(down === 0 ? [] : [`${(0,format/* plural */.LS)(down, 'case')} that ${severalTrials ? 'fell' : 'broke'}`]),
        ...(up === 0 ? [] : [`${down === 0 ? (0,format/* plural */.LS)(up, 'case') : (0,format/* count */.U9)(up)} that ${fixed}`]),
    ].join(', ');
}
function shownCases(shown, total) {
    const more = total - shown.length;
    const told = COLUMNS.map((_, index) => shown.some((row) => (row[index] ?? []).length > 0));
    return [
        (0,report_blocks/* table */.tp)(COLUMNS.filter((_, index) => told[index]).map(report_blocks/* leftColumn */.Cd), shown.map((row) => row.filter((_, index) => told[index]).map((cell) => (cell.length > 0 ? cell : (0,words/* words */.aL) `${figures/* MISSING */.lV}`)))),
        ...(more > 0 ? [(0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,format/* plural */.LS)(more, 'more case')} moved.`)] : []),
    ];
}
/** A column that has nothing to tell, as in runs without outputs, is left out. */
const COLUMNS = ['case', 'step', 'expected', 'base', 'head'];
function firstMoves({ comparison, evidence }) {
    const moves = new Map();
    for (const row of comparison.moved) {
        const known = moves.get(row.case);
        if (known === undefined)
            moves.set(row.case, [row]);
        else
            known.push(row);
    }
    const first = new Map();
    for (const row of evidence)
        if (!first.has(row.case))
            first.set(row.case, row);
    return [...first].map(([id, row]) => ({
        first: row,
        later: (moves.get(id) ?? []).filter(({ step }) => step !== row.step),
    }));
}
function rowOf({ first, later }, length, severalTrials) {
    const { expected, base, head } = besideEachOther({ expected: first.expected, base: first.base, head: first.head }, length);
    return [
        (0,words/* words */.aL) `${(0,words/* code */.aY)(first.case, 60)}`,
        (0,words/* words */.aL) `${(0,words/* code */.aY)(first.step, 40)} ${moveWord(first.direction === 'broke', severalTrials)}${then(first, later, severalTrials)}`,
        expected,
        (0,words/* joined */.oR)([base, why(first.baseReason, length)]),
        (0,words/* joined */.oR)([head, why(first.headReason, length)]),
    ];
}
/** The direction is said again only where it turns. */
function then({ direction }, later, severalTrials) {
    if (later.length === 0)
        return [];
    const steps = later.map(({ step, to }) => {
        const worse = to === 'wrong';
        const turned = worse !== (direction === 'broke');
        return turned ? (0,words/* words */.aL) `${(0,words/* code */.aY)(step, 40)} ${moveWord(worse, severalTrials)}` : (0,words/* words */.aL) `${(0,words/* code */.aY)(step, 40)}`;
    });
    return (0,words/* words */.aL) `, then ${(0,words/* listedUpTo */.MH)(3, steps)}`;
}
function moveWord(worse, severalTrials) {
    if (severalTrials)
        return worse ? 'fell' : 'rose';
    return worse ? 'broke' : 'fixed';
}
function why(reason, length) {
    return reason === undefined || reason === '' ? [] : (0,words/* words */.aL) `(${(0,words/* prose */.CS)(reason, length)})`;
}

// EXTERNAL MODULE: ./build/report/sections/not-seen.js
var not_seen = __webpack_require__(51037);
;// CONCATENATED MODULE: ./build/report/sections/slice-table.js





const MOST_TAGS = 30;
/** How the final step changed within each tag, worst first. */
function sliceTable({ comparison }) {
    const final = (0,sections_measured/* finalStep */.xu)(comparison);
    const slices = comparison.slices.slice(0, MOST_TAGS);
    const [worst] = slices;
    if (worst === undefined || final === undefined)
        return undefined;
    const more = comparison.slices.length - slices.length;
    const rest = more === 0 ? '' : `, ${(0,format/* plural */.LS)(more, 'more tag')} not shown`;
    const summary = (0,words/* words */.aL) `${(0,words/* code */.aY)(final.step, 40)} by tag, worst first: ${(0,words/* code */.aY)(worst.tag, 40)} ${(0,format/* signedPoints */._9)(worst.delta)} points${rest}`;
    const columns = [
        (0,report_blocks/* leftColumn */.Cd)('tag'),
        (0,report_blocks/* rightColumn */.DK)('cases'),
        (0,report_blocks/* rightColumn */.DK)('base'),
        (0,report_blocks/* rightColumn */.DK)('head'),
        (0,report_blocks/* rightColumn */.DK)('change (95 % CI)'),
        (0,report_blocks/* rightColumn */.DK)('adjusted p'),
    ];
    const rows = slices.map(({ tag, paired, base, head, delta, interval, pAdjusted }) => [
        (0,words/* words */.aL) `${(0,words/* code */.aY)(tag, 40)}`,
        (0,words/* words */.aL) `${paired}`,
        (0,words/* words */.aL) `${(0,format/* percent */.KN)(base)}`,
        (0,words/* words */.aL) `${(0,format/* percent */.KN)(head)}`,
        (0,words/* words */.aL) `${(0,format/* signedPoints */._9)(delta)} (${(0,format/* range */.y1)(interval)})`,
        (0,words/* words */.aL) `${(0,format/* pValue */.sp)(pAdjusted)}`,
    ]);
    return (0,budget/* omittable */.c9)([(0,report_blocks/* details */.zH)(summary, [(0,report_blocks/* table */.tp)(columns, rows)])], 'slices', (0,words/* words */.aL) `the tags of ${(0,words/* code */.aY)(comparison.suite)}`);
}

// EXTERNAL MODULE: ./build/report/sections/step-table.js
var step_table = __webpack_require__(65013);
;// CONCATENATED MODULE: ./build/report/sections/two-by-two.js






/** Base and head agent on base's and head's cases, so that a change of the cases cannot pass for one of the agent. */
function twoByTwo({ comparison, decomposition }) {
    const final = (0,sections_measured/* finalStep */.xu)(comparison);
    if (decomposition === undefined || final === undefined)
        return undefined;
    const { cells, delta0, delta1, changed, verdictOnBaseCases } = decomposition;
    const said = (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${asTheyStood(changed)}On base’s cases the final ${(0,words/* code */.aY)(final.step, 40)} reads ${(0,figures/* verdictWord */.E0)(verdictOnBaseCases)} (${(0,format/* signedPoints */._9)(delta0)} points), on head’s it changes by ${(0,format/* signedPoints */._9)(delta1)} points.`);
    const columns = [(0,report_blocks/* leftColumn */.Cd)('right at the final step'), (0,report_blocks/* rightColumn */.DK)('base’s cases'), (0,report_blocks/* rightColumn */.DK)('head’s cases')];
    const rows = [
        [(0,words/* words */.aL) `base agent`, cellWords(cells.baseAgentBaseCases), cellWords(cells.baseAgentHeadCases)],
        [(0,words/* words */.aL) `head agent`, cellWords(cells.headAgentBaseCases), cellWords(cells.headAgentHeadCases)],
    ];
    const casesAlone = (0,words/* words */.aL) `Changing the cases alone takes the base agent from ${ofCases(cells.baseAgentBaseCases)} to ${ofCases(cells.baseAgentHeadCases)}, the head agent from ${ofCases(cells.headAgentBaseCases)} to ${ofCases(cells.headAgentHeadCases)}.`;
    const folded = (0,report_blocks/* details */.zH)((0,words/* words */.aL) `Both agents on both sets of cases`, [(0,report_blocks/* table */.tp)(columns, rows), (0,report_blocks/* paragraph */.FY)(casesAlone)]);
    return (0,budget/* shortened */.vI)((0,budget/* whole */.WQ)(said, folded), {
        at: 'two-by-two',
        blocks: [said],
        leftOut: (0,words/* words */.aL) `agents by cases of ${(0,words/* code */.aY)(comparison.suite)}`,
    });
}
function asTheyStood({ cases, headFails, baseFails }) {
    if (cases === 0)
        return 'The cases changed in this pull request too. ';
    return `Of the ${(0,format/* plural */.LS)(cases, 'edited or deleted case')} the head fails ${(0,format/* count */.U9)(headFails)} as they stood, the base ${(0,format/* count */.U9)(baseFails)}. `;
}
function cellWords(cell) {
    return (0,words/* words */.aL) `${ofCases(cell)}`;
}
function ofCases({ correct, cases }) {
    return `${(0,format/* count */.U9)(correct)} of ${(0,format/* count */.U9)(cases)}`;
}

;// CONCATENATED MODULE: ./build/report/sections/suite-section.js

















/** Everything about one suite but its headline's sentence, which stands above it; `ending` goes before the tables. */
function suiteSection(suite, findings, options, ending = []) {
    const { detail } = headlineOf(suite);
    const owner = (0,words/* words */.aL) `${(0,words/* code */.aY)(suite.suite)}`;
    return [
        (0,budget/* whole */.WQ)((0,report_blocks/* paragraph */.FY)((0,context_line/* contextLine */.q)(suite, options.baseName))),
        (0,budget/* whole */.WQ)(...(detail.length === 0 ? [] : [(0,report_blocks/* paragraph */.FY)((0,words/* joined */.oR)(detail))]), ...(0,pin_drift/* pinDrift */.d)(suite, findings)),
        (0,budget/* whole */.WQ)(...ending),
        ...measuredParts(suite, options),
        ...findingParts(findings.filter((finding) => !isToldElsewhere(finding)), owner),
        (0,budget/* whole */.WQ)(...(0,not_seen/* notSeen */.J)(suite, findings)),
    ];
}
function measuredParts({ suite, measurement }, options) {
    switch (measurement.kind) {
        case 'not-run':
        case 'pending':
            return [];
        case 'failed':
            return [(0,problem_list/* problemPart */.JC)(measurement.problems, (0,words/* words */.aL) `${(0,words/* code */.aY)(suite)}`)];
        case 'head-only':
            return [
                (0,budget/* whole */.WQ)((0,step_table/* headTable */.x)(measurement.run)),
                lostTrialsPart([{ name: 'head', run: measurement.run }], suite),
            ].filter((part) => part !== undefined);
        case 'compared': {
            if (measurement.comparison.comparable !== true)
                return [];
            const beside = besideTable(measurement);
            return [
                (0,step_table/* stepTable */.P)(measurement),
                (0,budget/* whole */.WQ)(...(beside.length === 0 ? [] : [(0,report_blocks/* paragraph */.FY)(beside)])),
                twoByTwo(measurement),
                movedCasesPart(measurement, options.moved),
                sliceTable(measurement),
                deviationMatrix(measurement),
                lostTrialsPart([
                    { name: 'base', run: measurement.base },
                    { name: 'head', run: measurement.head },
                ], suite),
            ].filter((part) => part !== undefined);
        }
        default:
            return (0,json/* assertNever */.xb)(measurement);
    }
}

;// CONCATENATED MODULE: ./build/report/document.js











/** A whole pull-request report, the verdict first, as parts that can be left out in a fixed order. */
function pullRequestParts(report, options) {
    const suites = (0,worst_first/* worstFirst */.md)(report.suites);
    const known = new Set(suites.map(({ suite }) => suite));
    const ofSuite = ({ suite }) => report.findings.filter((finding) => finding.suite === suite);
    const general = report.findings.filter(({ suite }) => !known.has(suite));
    const owner = (0,words/* words */.aL) `${(0,words/* code */.aY)(report.config)}`;
    const [only, ...others] = suites;
    const single = only !== undefined && others.length === 0 && report.problems.length === 0;
    const [first, ...rest] = [
        (0,budget/* whole */.WQ)((0,report_blocks/* heading */.R_)(3, (0,words/* words */.aL) `Evalgap${legOf(report)} · ${single ? headlineOf(only).sentence : overallSentence(report)}`)),
        ...(report.problems.length === 0 ? [] : [(0,problem_list/* problemPart */.JC)(report.problems, owner)]),
        ...(single
            ? suiteSection(only, ofSuite(only), options, endingNotes(report))
            : [(0,budget/* whole */.WQ)(...endingNotes(report)), ...suiteSections(suites, ofSuite, options)]),
        ...findingParts(general, owner),
        (0,budget/* whole */.WQ)(...readingNotes(suites, options.explained)),
    ];
    return [...(first === undefined ? [] : [first]), ...rest.map(withoutEverything)];
}
function legOf({ scope }) {
    return scope === undefined || scope.leg === '' ? (0,words/* words */.aL) `` : (0,words/* words */.aL) ` (${(0,words/* code */.aY)(scope.leg, 100)})`;
}
/** Says what a shorter report leaves out, and where it stands. */
function leftOutNotice({ fullReport }) {
    return (leftOut) => [
        (0,report_blocks/* paragraph */.FY)((0,words/* words */.aL) `${(0,words/* strong */.ko)('Left out for length:')} ${(0,words/* listedUpTo */.MH)(6, leftOut)}. ${whereIsAll(fullReport)}`),
    ];
}
function whereIsAll(fullReport) {
    if (fullReport === undefined)
        return (0,words/* words */.aL) `Run ${(0,words/* code */.aY)('npx evalgap pr')} for all of it.`;
    if (/^https?:/.test(fullReport))
        return (0,words/* words */.aL) `${(0,words/* link */.nf)('Full report', fullReport)}.`;
    return (0,words/* words */.aL) `Full report: ${(0,words/* code */.aY)(fullReport, 200)}.`;
}
function suiteSections(suites, findingsOf, options) {
    if (suites.length === 0)
        return [];
    const sections = suites.map((suite, index) => {
        const parts = suiteSection(suite, findingsOf(suite), options);
        const title = (0,words/* words */.aL) `${(0,words/* code */.aY)(suite.suite)}: ${headlineOf(suite).sentence}`;
        const section = isQuiet(suite, findingsOf(suite)) ? [folded(title, parts)] : [(0,budget/* whole */.WQ)((0,report_blocks/* heading */.R_)(4, title)), ...parts];
        return index === 0 ? section : leavable(section, (0,words/* words */.aL) `the section of ${(0,words/* code */.aY)(suite.suite)}`);
    });
    return [suiteTable(suites), ...sections.flat()];
}
/** Nothing in it asks for a second look. */
function isQuiet({ measurement }, findings) {
    if (findings.some(({ level }) => level === 'error' || level === 'warning'))
        return false;
    return (measurement.kind === 'compared' &&
        measurement.comparison.comparable === true &&
        !(0,sections_measured/* anythingMoved */.OZ)(measurement.comparison));
}
function folded(title, parts) {
    const blocks = parts.flatMap((part) => part.blocks);
    const shortest = parts.flatMap((part) => part.shorter.at(-1)?.blocks ?? part.blocks);
    return (0,budget/* shortened */.vI)((0,budget/* whole */.WQ)((0,report_blocks/* details */.zH)(title, blocks)), { at: 'moved-to-10', blocks: [(0,report_blocks/* details */.zH)(title, shortest)] });
}
/** The table of suites still has its line. */
function leavable(section, name) {
    return section.map((part, index) => (0,budget/* shortened */.vI)(part, { at: 'section', blocks: [], ...(index === 0 ? { leftOut: name } : {}) }));
}
function withoutEverything(part, index) {
    return (0,budget/* shortened */.vI)(part, {
        at: 'all-but-verdict',
        blocks: [],
        ...(index === 0 ? { leftOut: (0,words/* words */.aL) `everything but the verdict` } : {}),
    });
}


/***/ }),

/***/ 28689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ commentMarkerOf),
/* harmony export */   bN: () => (/* binding */ unverifiedMarkerOf),
/* harmony export */   s: () => (/* binding */ statusContext),
/* harmony export */   zL: () => (/* binding */ UNVERIFIED_START)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77641);

/** What a status context leaves out, being what everybody has. */
const USUAL_CONFIG = 'evalgap.yml';
/**
 * First line of a report's comment. It names the config, and what else tells checks apart that run side by side on
 * one pull request, so that each keeps a comment of its own.
 */
function commentMarkerOf({ config, scope }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Q)('comment', {
        config,
        ...(scope === undefined || scope.suites.length === 0 ? {} : { suites: scope.suites.join(',') }),
        ...(scope === undefined || scope.leg === '' ? {} : { leg: scope.leg }),
    });
}
/** How every comment on a report begins that nobody verified. */
const UNVERIFIED_START = '<!-- evalgap:unverified ';
/**
 * First line of the comment on a report that nobody verified: by the artifact that brought it, whose name our own
 * workflow gives. Nothing in the report has a say in it, so it is never that of a report that was measured.
 */
function unverifiedMarkerOf(artifact) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Q)('unverified', { artifact });
}
/**
 * The context of a suite's commit status: `evalgap/<suite>`, and in brackets what tells it from another of that name:
 * a config in another place, a leg of the matrix.
 */
function statusContext({ config, scope }, suite) {
    const apart = [...(config === USUAL_CONFIG ? [] : [config]), ...(scope?.leg ? [scope.leg] : [])];
    const name = suite === undefined ? 'evalgap' : `evalgap/${suite}`;
    return apart.length === 0 ? name : `${name} (${apart.join(', ')})`;
}


/***/ }),

/***/ 13329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isDrift),
/* harmony export */   d: () => (/* binding */ pinDrift)
/* harmony export */ });
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97532);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6813);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15786);




const MOST_SHOWN = 3;
/** Findings told here, at the head of a suite, and not again among the others. */
function isDrift({ rule }) {
    return rule === 'pin/outdated' || rule === 'pin/ran-another-prompt';
}
/** That the suite was written for another prompt, what was run with the new one, and what to do before pinning it. */
function pinDrift(suite, findings) {
    const outdated = findings.filter(({ rule }) => rule === 'pin/outdated');
    const another = findings.filter(({ rule }) => rule === 'pin/ran-another-prompt');
    const shown = outdated.slice(0, MOST_SHOWN);
    const more = outdated.length - shown.length;
    return [
        ...shown.map((finding, index) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Pin drift:')} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(finding.message)}${index === shown.length - 1 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${moreWords(more)} ${whatToDo(suite)}` : ''}`)),
        ...another
            .slice(0, MOST_SHOWN)
            .map((finding) => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)('Another prompt ran:')} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(finding.message)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(finding.fix)}`)),
    ];
}
/** Re-stamping a pin says that the cases were looked at: name those there are to look at, and those never run. */
function whatToDo({ measurement }) {
    const pin = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('npx evalgap pin');
    if (measurement.kind === 'compared' && measurement.comparison.comparable === true) {
        const { comparison, head } = measurement;
        const worse = (0,_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .movedCases */ .P1)(comparison).down;
        const look = worse === 0
            ? 'No case got worse; check that the cases still ask for what the prompt now says'
            : `Look at the ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(worse, 'case')} that got worse`;
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${look}, then run ${pin}. ${coverage(head)}`;
    }
    if (measurement.kind === 'head-only')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Look at the cases that fail, then run ${pin}.`;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `No case was run with it: read the cases it bears on before you run ${pin}.`;
}
function coverage({ cases, trials: { completed, planned } }) {
    if (completed === planned)
        return `All ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(cases, 'case')} ran at the head.`;
    return `At the head ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(completed)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(planned, 'trial')} completed.`;
}
function moreWords(more) {
    return more === 0 ? '' : ` ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(more, 'more prompt')} moved past their pins.`;
}


/***/ }),

/***/ 68892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57545);
/* harmony import */ var _unmeasured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69504);
/* harmony import */ var _measured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15786);



/** How a suite came out, the one to look at first at the top. */
const STANDINGS = [
    'worse',
    'failed',
    'not-measured',
    'inconclusive',
    'first-run',
    'not-run',
    'better',
    'unchanged',
];
function standingOf(suite) {
    switch (suite.measurement.kind) {
        case 'failed':
            return 'failed';
        case 'head-only':
            return 'first-run';
        case 'not-run':
            return 'not-run';
        case 'pending':
            return 'not-measured';
        case 'compared':
            return ofVerdict(suite);
        default:
            return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(suite.measurement);
    }
}
/** The suites by what asks for attention most; alike ones by name, so that the order never depends on the config's. */
function worstFirst(suites) {
    const place = (suite) => STANDINGS.indexOf(standingOf(suite));
    return suites.toSorted((one, other) => place(one) - place(other) || (one.suite < other.suite ? -1 : 1));
}
/** How many suites came out how, worst first. */
function standings(suites) {
    return STANDINGS.flatMap((standing) => {
        const n = suites.filter((suite) => standingOf(suite) === standing).length;
        return n === 0 ? [] : [{ standing, suites: n }];
    });
}
function ofVerdict(suite) {
    if ((0,_unmeasured_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnmeasured */ .q)(suite.measurement))
        return 'not-measured';
    const verdict = (0,_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(suite);
    switch (verdict) {
        case 'regressed':
            return 'worse';
        case 'inconclusive':
            return 'inconclusive';
        case 'improved':
            return 'better';
        case 'equivalent':
            return anyStepBetter(suite) ? 'better' : 'unchanged';
        default:
            return 'not-measured';
    }
}
function anyStepBetter({ measurement }) {
    return measurement.kind === 'compared' && measurement.comparison.steps.some(({ verdict }) => (0,_measured_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .Xb)(verdict));
}


/***/ }),

/***/ 97937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   x: () => (/* binding */ suiteStatus)
/* harmony export */ });
/* harmony import */ var _rules_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2745);
/* harmony import */ var _values_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97532);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57545);
/* harmony import */ var _values_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11113);
/* harmony import */ var _sections_measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15786);
/* harmony import */ var _sections_pin_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13329);
/* harmony import */ var _unmeasured_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69504);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44702);








const LONGEST = 140;
/** The commit status of one suite: what its check came to, in one honest line. */
function suiteStatus(report, suite) {
    const known = new Set(report.suites.map((one) => one.suite));
    const own = report.findings.filter((finding) => finding.suite === suite.suite);
    const bearing = [...own, ...report.findings.filter((finding) => !known.has(finding.suite))];
    const failed = (0,_rules_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .failing */ .Jr)(bearing, report.failOn);
    const [problem] = problemsOf(report, suite);
    const first = problem === undefined ? seen(suite) : `could not check: ${problem.message}`;
    const parts = [first, drift(own), failed.length > 0 ? `fails by ${ruleNames(failed)}` : ''];
    const description = (0,_values_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(parts.filter((part) => part !== '').join('; '), 400), LONGEST);
    if (problem !== undefined || (0,_unmeasured_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnmeasured */ .q)(suite.measurement))
        return { state: 'error', description };
    if (failed.length > 0)
        return { state: 'failure', description };
    return { state: suite.measurement.kind === 'pending' ? 'pending' : 'success', description };
}
/** What kept this suite from being checked, beside what stands with the suite itself. */
function problemsOf({ problems }, { suite }) {
    return problems.filter((problem) => problem.suite === undefined || problem.suite === suite);
}
function seen(suite) {
    const { measurement } = suite;
    switch (measurement.kind) {
        case 'failed':
            return `could not check: ${measurement.problems[0]?.message ?? 'the suite was not measured'}`;
        case 'not-run':
            return measurement.reason;
        case 'pending':
            return `not measured yet: ${measurement.reason}`;
        case 'head-only': {
            const final = measurement.run.steps.find((step) => step.final);
            if (final === undefined || final.accuracy === null)
                return 'first run, no base: nothing was measured';
            return `first run, no base: ${final.step} ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_7__/* .percent */ .KN)(final.accuracy)} of ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(final.cases, 'case')}`;
        }
        case 'compared':
            return seenInComparison(measurement, suite);
        default:
            return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .xb)(measurement);
    }
}
function seenInComparison(measured, suite) {
    const { comparison, head, margin } = measured;
    if (comparison.comparable !== true)
        return `not comparable: ${comparison.comparable.reason}`;
    if (head.trials.completed === 0)
        return 'nothing was measured: no trial of the head completed';
    const worse = (0,_sections_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsWith */ .uW)(comparison, 'regressed').map(({ step, delta }) => change(step, delta));
    const fell = comparison.completed.verdict === 'regressed' ? [change('completed trials', comparison.completed.delta)] : [];
    if (worse.length + fell.length > 0)
        return `${[...worse.slice(0, 2), ...fell].join(', ')} points`;
    const final = (0,_sections_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .finalStep */ .xu)(comparison);
    if (final !== undefined && (0,_sections_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(suite) === 'regressed')
        return `${final.step} got worse on the cases as they stood`;
    if (final === undefined || final.delta === null || final.interval === null)
        return 'nothing was measured';
    const figures = `${change(final.step, final.delta)} points`;
    if (final.verdict === 'inconclusive')
        return `inconclusive: ${figures} (${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_7__/* .range */ .y1)(final.interval)})`;
    return final.verdict === 'improved' ? figures : `${figures}, within ±${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_7__/* .points */ .WR)(margin)}`;
}
function change(step, delta) {
    return delta === null ? step : `${step} ${(0,_values_format_js__WEBPACK_IMPORTED_MODULE_7__/* .signedPoints */ ._9)(delta)}`;
}
function drift(findings) {
    return findings.some(_sections_pin_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .isDrift */ ._) ? 'pin drift' : '';
}
function ruleNames(findings) {
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    return rules.length <= 2 ? rules.join(', ') : `${rules.slice(0, 2).join(', ')} and ${rules.length - 2} more`;
}


/***/ }),

/***/ 69504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isUnmeasured)
/* harmony export */ });
/* unused harmony export saysAnything */
/** Whether a suite was meant to be measured and was not. That is never a pass: the check could not be made. */
function isUnmeasured(measurement) {
    switch (measurement.kind) {
        case 'failed':
            return true;
        case 'not-run':
        case 'pending':
            return false;
        case 'head-only':
            return measurement.run.trials.completed === 0;
        case 'compared':
            return (measurement.head.trials.completed === 0 || !saysAnything(measurement.comparison, measurement.decomposition));
    }
}
/** The final step was measured, or the cases as they stood show a regression although the change left none of them alone. */
function saysAnything(comparison, decomposition) {
    if (comparison.comparable !== true || comparison.verdict === 'not-measured')
        return false;
    const final = comparison.steps.find((step) => step.final);
    return (final !== undefined && final.verdict !== 'not-measured') || decomposition?.verdictOnBaseCases === 'regressed';
}


/***/ })

};
