export const id = 840;
export const ids = [840];
export const modules = {

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _config_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9942);
/* harmony import */ var _config_file_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(987);
/* harmony import */ var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1031);
/* harmony import */ var _file_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(816);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8508);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6003);
/* harmony import */ var _report_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(234);







/** `flamegate compare`: judges profile files of two sides, each a path or a pattern, without a server. Returns the exit code. */
async function compare({ line, terminal, nowMs }) {
    const [baseline, candidate] = twoSides(line);
    const sides = {
        baseline: [(0,_config_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFilePattern */ .w)(baseline, 'BASELINE')],
        candidate: [(0,_config_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFilePattern */ .w)(candidate, 'CANDIDATE')],
    };
    const config = await (0,_config_file_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readPairConfig */ .He)(line.settings, _gate_js__WEBPACK_IMPORTED_MODULE_4__.CLI_DEFAULTS, sides, nowMs);
    const report = await (0,_file_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .runFileGate */ .T)(config, { nowMs, version: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x, run: null });
    await (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__.show)(report, line, terminal, (0,_report_options_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOf */ .w)(line));
    return report.exitCode;
}
/** A pattern that the shell has expanded has become many files, of which nobody knows any more whose they are. */
function twoSides({ positionals }) {
    const [baseline, candidate, ...more] = positionals;
    if (baseline !== undefined && candidate !== undefined && more.length === 0)
        return [baseline, candidate];
    throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('compare takes two profile files, or two patterns', `got ${positionals.length}`, more.length === 0
        ? 'flamegate compare BASELINE CANDIDATE'
        : "flamegate compare 'baseline/*.pb.gz' 'candidate/*.pb.gz', with quotes, so that the shell leaves the patterns alone");
}


/***/ })

};
