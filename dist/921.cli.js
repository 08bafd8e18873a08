export const id = 921;
export const ids = [921];
export const modules = {
	5948: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { searchBaseline: () => searchBaseline });
		var _sources_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9227);
		var _baseline_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8613);
		var _find_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1453);
		var _run_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3338);
		const SEARCH_LIMIT_MS = 2 * 6e4;
		async function searchBaseline(requests, facts, nowMs, { proxy, context, token: ownToken }) {
			const token = facts.githubToken || ownToken;
			const server = {
				pyroscope: facts.pyroscope,
				proxy,
				limitMs: SEARCH_LIMIT_MS
			};
			const { outcome, snapshot } = await (0, _find_baseline_js__WEBPACK_IMPORTED_MODULE_2__.X)(requests, facts, {
				nowMs,
				withServer: (use) => (0, _run_gate_js__WEBPACK_IMPORTED_MODULE_3__.eH)(server, use),
				history: (0, _baseline_history_js__WEBPACK_IMPORTED_MODULE_1__.y)({
					context,
					token,
					proxy
				})
			});
			return {
				outcome,
				saved: snapshot === null ? null : (0, _sources_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.w)(snapshot.content, snapshot.name)
			};
		}
	}),
	638: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N2: () => noBaselineReason,
			WP: () => NO_BASELINE_WORDS,
			fo: () => choiceNotes,
			gN: () => NO_BASELINE,
			jb: () => labelNote
		});
		var _snapshot_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89);
		const NO_BASELINE = "FG238";
		const NO_BASELINE_WORDS = "there is no baseline yet; looked for ";
		function noBaselineReason(missing) {
			const looked = missing.map(({ what, why }) => `${what}: ${why}`).join("; ");
			const [first = "", ...more] = [...new Set(missing.map(({ creates }) => creates))];
			return {
				code: NO_BASELINE,
				message: `${NO_BASELINE_WORDS}${looked}`,
				remedy: `${capital(first)}${more.map((other) => `; or ${other}`).join("")}. docs/baselines.md has the steps to copy`
			};
		}
		function labelNote(what, { fromMs, untilMs }, nowMs) {
			const [from, until] = [fromMs, untilMs].map((ms) => new Date(ms).toISOString());
			return {
				code: "FG236",
				message: `the baseline is the newest window with ${what}: ${from} to ${until}, ${(0, _snapshot_notes_js__WEBPACK_IMPORTED_MODULE_0__.h)(nowMs - untilMs)} ago`,
				remedy: ""
			};
		}
		function choiceNotes(what, unused, ageMs) {
			if (unused.length === 0) return [];
			const others = unused.map((one) => `${one.what}: ${one.why}`).join("; ");
			return [{
				code: "FG237",
				message: `the baseline is ${what}, of ${(0, _snapshot_notes_js__WEBPACK_IMPORTED_MODULE_0__.h)(ageMs)} ago; not the first choice, for this was not found: ${others}`,
				remedy: ""
			}];
		}
		function capital(text) {
			return text.replace(/^[a-z]/u, (letter) => letter.toUpperCase());
		}
	}),
	89: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => ageOf,
			o: () => snapshotNotes
		});
		const MINUTE_MS = 6e4;
		const HOUR_MS = 60 * MINUTE_MS;
		const DAY_MS = 24 * HOUR_MS;
		const OLD_MS = 30 * DAY_MS;
		function snapshotNotes(saved, baselineEndMs, nowMs) {
			if (saved === null) return [];
			const { path, createdAtMs, toolVersion } = saved;
			const ageMs = nowMs - baselineEndMs;
			const taken = new Date(createdAtMs).toISOString();
			return [{
				code: "FG228",
				message: `the baseline is the snapshot ${path} of ${ageOf(ageMs)} ago, taken at ${taken} by flamegate ${toolVersion}`,
				remedy: ageMs > OLD_MS ? "take a new snapshot of the baseline when its machines or its data have changed since" : ""
			}];
		}
		function ageOf(spanMs) {
			const ageMs = Math.max(0, spanMs);
			if (ageMs >= 2 * DAY_MS) return `${Math.floor(ageMs / DAY_MS)} days`;
			if (ageMs >= 2 * HOUR_MS) return `${Math.floor(ageMs / HOUR_MS)} hours`;
			return `${Math.floor(ageMs / MINUTE_MS)} minutes`;
		}
	})
};
