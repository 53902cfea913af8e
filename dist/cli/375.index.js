export const id = 375;
export const ids = [375];
export const modules = {

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   staleFindings: () => (/* binding */ staleFindings)
/* harmony export */ });
/* harmony import */ var _gather_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40779);
/* harmony import */ var _review_review_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58100);
/* harmony import */ var _weekly_suite_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47608);



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


/***/ })

};
