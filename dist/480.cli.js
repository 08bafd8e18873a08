export const id = 480;
export const ids = [480];
export const modules = {
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
	7978: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e3: () => SERVICE_FINDING_KINDS,
			fK: () => serviceFindingKind,
			zi: () => SERVICE_FINDINGS
		});
		const SERVICE_FINDINGS = {
			whole: "FG211",
			leak: "FG209",
			entry: "FG208"
		};
		const SERVICE_FINDING_KINDS = Object.keys(SERVICE_FINDINGS);
		function serviceFindingKind(code) {
			return SERVICE_FINDING_KINDS.find((kind) => SERVICE_FINDINGS[kind] === code);
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
	}),
	7968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => worst });
		const SEVERITY = {
			pass: 0,
			warn: 1,
			inconclusive: 2,
			"not-evaluated": 3,
			fail: 4
		};
		function worst(verdicts) {
			let result;
			for (const verdict of verdicts) {
				if (result === undefined || SEVERITY[verdict] > SEVERITY[result]) result = verdict;
			}
			return result ?? "not-evaluated";
		}
	}),
	4437: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => concludeShard,
			E: () => conclude
		});
		const EXIT_CODES = {
			pass: 0,
			warn: 0,
			fail: 1,
			inconclusive: 3,
			"not-evaluated": 4
		};
		function conclude(verdict, { mode, onInconclusive, onNotEvaluated }) {
			const policy = verdict === "inconclusive" ? onInconclusive : verdict === "not-evaluated" ? onNotEvaluated : verdict;
			if (mode === "observe") return {
				conclusion: "success",
				exitCode: 0
			};
			if (policy === "pass") return {
				conclusion: "success",
				exitCode: 0
			};
			if (policy === "warn" || mode === "warn") return {
				conclusion: "warning",
				exitCode: 0
			};
			return {
				conclusion: "failure",
				exitCode: policy === "exit-code" ? EXIT_CODES[verdict] : 1
			};
		}
		function concludeShard(verdict, policy) {
			const { conclusion } = conclude(verdict, policy);
			return {
				conclusion: conclusion === "failure" ? "warning" : conclusion,
				exitCode: 0
			};
		}
	}),
	7928: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => countedWith,
			GM: () => enforcedConclusion,
			JA: () => isSetAside,
			Ot: () => uncountedComparisons,
			Pg: () => findings,
			RN: () => wasCompared,
			Xl: () => openComparisons,
			Y: () => serviceFindings,
			cR: () => serviceGroups,
			kM: () => isOverLimit,
			ly: () => isSetAsideReason,
			pj: () => serviceFindingsOf,
			u0: () => improvements,
			xJ: () => detectableRange,
			yL: () => newcomers
		});
		var _judge_service_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7978);
		var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7968);
		var _conclusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4437);
		var _no_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3489);
		const ORDER = {
			fail: 0,
			"not-evaluated": 1,
			inconclusive: 2,
			warn: 3,
			pass: 4,
			"not-counted": 5,
			"not-applicable": 6
		};
		const COMPARED_LENGTH = 200;
		function compareText(first, second) {
			const [a, b] = [first.slice(0, COMPARED_LENGTH), second.slice(0, COMPARED_LENGTH)];
			return a < b ? -1 : a > b ? 1 : 0;
		}
		function compareFindings(first, second) {
			return (ORDER[first.function.verdict] ?? 9) - (ORDER[second.function.verdict] ?? 9) || second.function.addedShare - first.function.addedShare || compareText(first.comparison.service, second.comparison.service) || compareText(first.comparison.profileType, second.comparison.profileType) || compareText(first.function.name, second.function.name) || compareText(first.function.file, second.function.file);
		}
		function wasCompared(comparison) {
			return comparison.blocks > 0;
		}
		function findings(report) {
			return select(report.comparisons.filter((comparison) => comparison.counted), isOverLimit);
		}
		function serviceFindings(report) {
			return report.comparisons.filter(({ counted }) => counted).flatMap(serviceFindingsOf).sort((first, second) => (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) || second.addedShare - first.addedShare || compareText(first.comparison.service, second.comparison.service) || compareText(first.comparison.profileType, second.comparison.profileType));
		}
		function serviceFindingsOf(comparison) {
			return unwaivedFindings(comparison).map((finding) => {
				const { kind, reason } = finding;
				const own = comparison.waived?.find((one) => one.kind === kind && (kind !== "entry" || one.message === reason.message));
				return own === undefined ? finding : {
					...finding,
					waiver: own.waiver
				};
			});
		}
		function unwaivedFindings(comparison) {
			return comparison.reasons.flatMap((reason) => {
				const kind = (0, _judge_service_finding_js__WEBPACK_IMPORTED_MODULE_0__.fK)(reason.code);
				return kind === undefined ? [] : findingsOfKind(kind, comparison, reason);
			});
		}
		function findingsOfKind(kind, comparison, reason) {
			const { whole, leak } = comparison;
			switch (kind) {
				case "whole":
					if (whole === null) return [];
					return [{
						comparison,
						kind,
						reason,
						verdict: whole.verdict,
						addedShare: whole.growth - 1
					}];
				case "leak": {
					const verdict = leak?.verdict === "leak" ? "fail" : "warn";
					return [{
						comparison,
						kind,
						reason,
						verdict,
						addedShare: Number.MAX_VALUE
					}];
				}
				case "entry": return [{
					comparison,
					kind,
					reason,
					verdict: "warn",
					addedShare: 0
				}];
			}
		}
		function isOverLimit(fn) {
			return (fn.verdict === "fail" || fn.verdict === "warn") && fn.causedBy === null;
		}
		function isImproved(fn) {
			return fn.verdict !== "not-tested" && (fn.class === "shrank" || fn.class === "gone");
		}
		function improvements(report) {
			const found = select(report.comparisons, isImproved);
			return found.toSorted((first, second) => first.function.addedShare - second.function.addedShare || compareFindings(first, second));
		}
		function newcomers(report) {
			const found = select(report.comparisons, (fn, { limits }) => fn.class === "new" && fn.causedBy === null && (fn.verdict !== "not-tested" || fn.share.candidate >= (limits ?? report.settings).minShare));
			return found.toSorted((first, second) => second.function.share.candidate - first.function.share.candidate || compareFindings(first, second));
		}
		function select(comparisons, wanted) {
			return comparisons.flatMap((comparison) => comparison.functions.filter((fn) => wanted(fn, comparison)).map((fn) => ({
				comparison,
				function: fn
			}))).sort(compareFindings);
		}
		function byVerdict(first, second) {
			return (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) || compareText(first.service, second.service) || compareText(first.profileType, second.profileType);
		}
		function openComparisons(report) {
			return report.comparisons.filter(({ counted, verdict }) => counted && (verdict === "inconclusive" || verdict === "not-evaluated")).toSorted(byVerdict);
		}
		function isSetAsideReason({ code }) {
			return code === "FG251";
		}
		function isSetAside({ counted, reasons }) {
			return !counted && reasons.some(isSetAsideReason);
		}
		function uncountedComparisons(report) {
			return report.comparisons.filter((comparison) => !comparison.counted).toSorted(byVerdict);
		}
		function countedWith(report, verdict) {
			return report.comparisons.filter((comparison) => comparison.counted && comparison.verdict === verdict).toSorted(byVerdict);
		}
		function serviceGroups(report) {
			const byService = new Map();
			for (const comparison of report.comparisons) {
				const list = byService.get(comparison.service);
				if (list === undefined) byService.set(comparison.service, [comparison]);
				else list.push(comparison);
			}
			const ranks = serviceRanks(report);
			return [...byService].map(([service, comparisons]) => ({
				service,
				verdict: groupVerdict(comparisons),
				comparisons: comparisons.toSorted(byVerdict),
				rank: ranks.get(service) ?? ranks.size
			})).sort((first, second) => (ORDER[first.verdict] ?? 9) - (ORDER[second.verdict] ?? 9) || first.rank - second.rank || compareText(first.service, second.service)).map(({ rank: _, ...group }) => group);
		}
		function serviceRanks(report) {
			const services = new Set(findings(report).map(({ comparison }) => comparison.service));
			return new Map([...services].map((service, rank) => [service, rank]));
		}
		function groupVerdict(comparisons) {
			const verdicts = comparisons.flatMap(({ counted, verdict }) => counted && verdict !== "not-applicable" ? [verdict] : []);
			return verdicts.length === 0 ? "not-counted" : (0, _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__.Q)(verdicts);
		}
		function detectableRange(report, of) {
			const decided = report.comparisons.filter(({ counted, verdict }) => counted && verdict !== "inconclusive");
			const values = decided.flatMap(({ service, [of]: detectable }) => detectable === null ? [] : [{
				service,
				detectable
			}]);
			const [low] = values.toSorted((a, b) => a.detectable - b.detectable || compareText(a.service, b.service));
			const [high] = values.toSorted((a, b) => b.detectable - a.detectable || compareText(a.service, b.service));
			return low === undefined || high === undefined ? null : {
				low,
				high
			};
		}
		function enforcedConclusion(report) {
			const { onInconclusive } = report.settings;
			const onNotEvaluated = (0, _no_baseline_js__WEBPACK_IMPORTED_MODULE_3__.l)(report).value;
			return (0, _conclusion_js__WEBPACK_IMPORTED_MODULE_2__.E)(report.verdict, {
				mode: "enforce",
				onInconclusive,
				onNotEvaluated
			}).conclusion;
		}
	}),
	3489: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h: () => hasNoBaseline,
			l: () => notEvaluatedPolicy
		});
		var _judge_baseline_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(638);
		function hasNoBaseline({ reasons }) {
			return reasons[0]?.code === _judge_baseline_notes_js__WEBPACK_IMPORTED_MODULE_0__.gN;
		}
		function notEvaluatedPolicy(report) {
			const { onNotEvaluated, onNoBaseline } = report.settings;
			return hasNoBaseline(report) && onNoBaseline !== undefined ? {
				option: "on-no-baseline",
				value: onNoBaseline
			} : {
				option: "on-not-evaluated",
				value: onNotEvaluated
			};
		}
	}),
	2339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => joinPhrases,
			q: () => listNames
		});
		function joinPhrases(phrases, separator) {
			const solid = phrases.filter((phrase) => phrase.length > 0);
			return solid.flatMap((phrase, index) => index === 0 ? phrase : [separator, ...phrase]);
		}
		function listNames(names, limit = 4) {
			const shown = names.length <= limit ? names : names.slice(0, Math.max(1, limit - 1));
			const rest = names.length - shown.length;
			const items = shown.map((name) => [{ code: name }]);
			if (rest > 0) items.push([`${rest} more`]);
			const last = items.at(-1);
			if (last === undefined || items.length === 1) return last ?? [];
			return [
				...joinPhrases(items.slice(0, -1), ", "),
				" and ",
				...last
			];
		}
	}),
	9391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			UG: () => formatReportJson,
			WA: () => MAX_REPORT_BYTES,
			gH: () => isSurelyWithin,
			yN: () => jsonBytes
		});
		const MAX_REPORT_BYTES = 64 * 1024 * 1024;
		const NO_GRAPHS = "\n  \"flameGraphs\": []";
		function formatReportJson(report) {
			const text = JSON.stringify({
				...report,
				flameGraphs: []
			}, null, 2);
			if (report.flameGraphs.length === 0) return `${text}\n`;
			const graphs = report.flameGraphs.map(formatGraph).join(",\n");
			return `${text.replace(NO_GRAPHS, () => `\n  "flameGraphs": [\n${graphs}\n  ]`)}\n`;
		}
		const MOST_BYTES_PER_CHARACTER = 16;
		function isSurelyWithin(report, maxBytes) {
			return sumUp(report, maxBytes, (value) => JSON.stringify(value).length * MOST_BYTES_PER_CHARACTER) <= maxBytes;
		}
		function jsonBytes(report, enough) {
			return sumUp(report, enough, bytesOf);
		}
		function sumUp(report, enough, sizeOf) {
			let sum = sizeOf({
				...report,
				comparisons: []
			}, 0);
			for (const comparison of report.comparisons) {
				sum += sizeOf({
					...comparison,
					functions: []
				}, 2);
				for (const fn of comparison.functions) {
					sum += sizeOf(fn, 4);
					if (sum > enough) return sum;
				}
			}
			return sum;
		}
		function bytesOf(value, depth) {
			const text = JSON.stringify(value, null, 2);
			const lines = text.split("\n").length;
			return new TextEncoder().encode(text).length + lines * 2 * depth + 2;
		}
		function formatGraph(graph) {
			const lines = Object.entries(graph).map(([key, value]) => `      "${key}": ${JSON.stringify(value)}`);
			return `    {\n${lines.join(",\n")}\n    }`;
		}
	}),
	4594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			gR: () => concludeModes,
			rq: () => modesNotice,
			t5: () => decidingPart
		});
		var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7968);
		var _profile_extremes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(678);
		var _conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4437);
		var _no_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3489);
		var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2339);
		const SEVERITY = {
			success: 0,
			warning: 1,
			failure: 2
		};
		function modeOf(comparison, report) {
			return comparison.mode ?? report.mode;
		}
		function hasModes({ comparisons }) {
			return comparisons.some(({ mode }) => mode !== undefined);
		}
		function concludeModes(report) {
			if (!hasModes(report)) return {
				conclusion: report.conclusion,
				exitCode: report.exitCode
			};
			const { conclusion, exitCode } = decisive(report);
			if (report.shard === undefined) return {
				conclusion,
				exitCode
			};
			return {
				conclusion: conclusion === "failure" ? "warning" : conclusion,
				exitCode: 0
			};
		}
		function decisive(report) {
			const parts = [...report.comparisons.flatMap((comparison) => partOf(comparison, report)), ...report.budgets.flatMap((budget) => budgetPart(budget, report))];
			if (report.reasons.length > 0) parts.push(concluded("not-evaluated", report.mode, report));
			else if (parts.length === 0) parts.push(concluded(report.verdict, report.mode, report));
			const [, most] = (0, _profile_extremes_js__WEBPACK_IMPORTED_MODULE_3__.o)(parts.map(({ conclusion }) => SEVERITY[conclusion]));
			const deciding = parts.filter(({ conclusion }) => SEVERITY[conclusion] === most);
			const verdict = (0, _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.Q)(deciding.map((part) => part.verdict));
			return deciding.find((part) => part.verdict === verdict) ?? concluded(verdict, report.mode, report);
		}
		function partOf(comparison, report) {
			const { counted, verdict } = comparison;
			if (!counted || verdict === "not-applicable") return [];
			return [concluded(verdict, modeOf(comparison, report), report)];
		}
		function budgetPart(budget, report) {
			const { verdict } = budget;
			return verdict === "not-applicable" ? [] : [concluded(verdict, budgetMode(budget, report), report)];
		}
		function budgetMode({ service, profileType }, report) {
			const own = report.comparisons.find((one) => one.service === service && one.profileType === profileType) ?? report.comparisons.find((one) => one.service === service);
			return own === undefined ? report.mode : modeOf(own, report);
		}
		function concluded(verdict, mode, report) {
			const onNotEvaluated = (0, _no_baseline_js__WEBPACK_IMPORTED_MODULE_2__.l)(report).value;
			return {
				verdict,
				...(0, _conclusion_js__WEBPACK_IMPORTED_MODULE_1__.E)(verdict, {
					mode,
					onInconclusive: report.settings.onInconclusive,
					onNotEvaluated
				})
			};
		}
		function decidingPart(report) {
			if (!hasModes(report)) return report;
			const most = decisive(report);
			const decides = (parts) => parts.some(({ conclusion }) => SEVERITY[conclusion] === SEVERITY[most.conclusion]);
			return {
				...report,
				verdict: most.verdict,
				comparisons: report.comparisons.map((one) => one.counted && !decides(partOf(one, report)) ? {
					...one,
					counted: false
				} : one),
				budgets: report.budgets.filter((one) => decides(budgetPart(one, report)))
			};
		}
		const FOUND = {
			fail: "failed",
			"not-evaluated": "not evaluated",
			inconclusive: "inconclusive",
			warn: "warned"
		};
		function modesNotice(report) {
			const held = report.comparisons.filter(({ mode, counted, verdict }) => {
				if (mode === undefined || mode === "enforce" || !counted || verdict === "not-applicable") return false;
				const { conclusion } = concluded(verdict, "enforce", report);
				return SEVERITY[conclusion] > SEVERITY[concluded(verdict, mode, report).conclusion];
			});
			return ["observe", "warn"].flatMap((mode) => {
				const own = held.filter((one) => one.mode === mode);
				if (own.length === 0) return [];
				const services = [...new Set(own.map(({ service }) => service))];
				const found = FOUND[(0, _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__.Q)(own.map(({ verdict }) => verdict))] ?? "found";
				const effect = mode === "observe" ? "which does not count" : "which only warns";
				return [
					...mode === "warn" && held.some((one) => one.mode === "observe") ? [" "] : [],
					"In mode ",
					{ code: mode },
					": ",
					...(0, _phrase_js__WEBPACK_IMPORTED_MODULE_4__.q)(services),
					` (${found}), ${effect}.`
				];
			});
		}
	}),
	6819: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => isWaived,
			N: () => waivedFindings
		});
		function isWaived({ waiver, causedBy }) {
			return waiver?.state === "in-force" && causedBy === null;
		}
		function waivedFindings({ comparisons }) {
			const found = comparisons.filter(({ counted }) => counted).flatMap(waivedOf);
			found.sort((a, b) => RANK[a.waiver.verdict] - RANK[b.waiver.verdict] || b.addedShare - a.addedShare);
			return found.map(({ addedShare: _, ...finding }) => finding);
		}
		const MOST = Number.MAX_VALUE;
		const RANK = {
			fail: 0,
			warn: 1
		};
		function waivedOf(comparison) {
			const base = { comparison };
			const whole = (comparison.waived ?? []).flatMap((one) => one.waiver.state === "in-force" ? [{
				...base,
				subject: subjectOf(one),
				isWhole: true,
				file: "",
				waiver: one.waiver,
				addedShare: MOST
			}] : []);
			const functions = comparison.functions.flatMap((fn) => {
				const { waiver, name, file, addedShare } = fn;
				if (waiver === undefined || !isWaived(fn)) return [];
				return [{
					...base,
					subject: [{ code: name }],
					isWhole: false,
					file,
					waiver,
					addedShare
				}];
			});
			return [...whole, ...functions];
		}
		function subjectOf({ kind, message }) {
			const subjects = {
				entry: [{ prose: message }],
				whole: ["the service as a whole"],
				leak: ["a leak that no function could be named for"]
			};
			return subjects[kind];
		}
	})
};
