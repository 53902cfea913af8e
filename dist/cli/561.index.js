export const id = 561;
export const ids = [561];
export const modules = {

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

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   staleFindings: () => (/* binding */ staleFindings)
/* harmony export */ });
/* harmony import */ var _gather_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40779);
/* harmony import */ var _review_review_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58100);
/* harmony import */ var _weekly_suite_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59601);



/** What a suite's history tells without a look at GitHub. Throws `CouldNotCheck` where this clone lacks history. */
async function staleFindings(world, config, loaded, suites, asOf) {
    const project = await (0,_gather_project_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(world, config);
    const facts = await (0,_weekly_suite_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherFacts */ .p)({ project, loaded, suites, now: world.now, firstParent: true, pins: false });
    return new Map(facts.map((one) => {
        const review = (0,_review_review_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewSuite */ .p)(one, { config: loaded.config, orders: [] }, asOf);
        const { unreadable } = review;
        if (unreadable.length > 0) {
            const reason = 'what is needed for it could not be read';
            return [one.suite.name, { findings: [], notMeasured: [{ rule: 'stale', reason }], problems: unreadable }];
        }
        const unasked = { rule: 'stale/failures-waiting', reason: '`evalgap weekly` asks GitHub for them' };
        return [one.suite.name, { findings: (0,_review_review_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsOf */ .W)([review]), notMeasured: [unasked], problems: [] }];
    }));
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


/***/ })

};
