export const id = 197;
export const ids = [197];
export const modules = {
	9606: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			compareService: () => compareService,
			judgeFiles: () => judgeFiles,
			judgeNoFiles: () => judgeNoFiles
		});
		var glob = __webpack_require__(216);
		var rules = __webpack_require__(5614);
		var waivers = __webpack_require__(6015);
		var judge = __webpack_require__(6253);
		var build_report = __webpack_require__(4840);
		;
		const ABOUT_WINDOWS = new Set([
			"FG111",
			"FG201",
			"FG202",
			"FG203",
			"FG204",
			"FG213"
		]);
		const WORDS = [
			[/windows of three time blocks and more/gu, "three files a side and more"],
			[/ times as long, or more load\b/gu, " times as long, more of them, or more load"],
			[/, and give history\b/gu, ", and give more files a side"],
			[/\bthe windows, the service names and that profiling is on/gu, "the patterns of both sides and the service names"],
			[/\bwindow\b/gu, "recording"],
			[/\bwindows\b/gu, "recordings"]
		];
		const PER_UPLOAD = /\bnow, on average per upload\b|(?<=\d [A-Za-z]+) per upload\b/gu;
		function perFile(text) {
			return text.replace(PER_UPLOAD, (words) => words.replace("upload", "file"));
		}
		function inFileWords(text) {
			return WORDS.reduce((told, [pattern, words]) => told.replace(pattern, words), text);
		}
		function reworded(reason) {
			if (!ABOUT_WINDOWS.has(reason.code)) return reason;
			return {
				...reason,
				message: inFileWords(reason.message),
				remedy: inFileWords(reason.remedy)
			};
		}
		function toFileWords(report) {
			return {
				...report,
				reasons: report.reasons.map(reworded),
				comparisons: report.comparisons.map((comparison) => ({
					...comparison,
					reasons: comparison.reasons.map(reworded),
					functions: comparison.functions.map((fn) => ({
						...fn,
						explanation: perFile(fn.explanation)
					}))
				})),
				budgets: report.budgets.map((budget) => ({
					...budget,
					explanation: perFile(budget.explanation),
					remedy: inFileWords(budget.remedy)
				}))
			};
		}
		var numbers = __webpack_require__(8718);
		var plan = __webpack_require__(6496);
		var compare = __webpack_require__(2931);
		var profiler_traces = __webpack_require__(6171);
		var notes = __webpack_require__(3556);
		var budget_measures = __webpack_require__(3276);
		var drift = __webpack_require__(4718);
		var variance = __webpack_require__(978);
		;
		function fileNotes({ isGauge, files, apartMs }) {
			if (isGauge) return [];
			const fewest = Math.min(files.baseline, files.candidate);
			const notes = [];
			if (fewest < variance.eX) {
				notes.push({
					code: "FG205",
					message: fewest <= 1 ? "one file a side says nothing about noise, so the worst verdict is warn" : `${fewest} files a side are too few to measure noise, so the worst verdict is warn`,
					remedy: `record each side at least ${variance.eX} times, best six times, and name its files by a pattern in quotes, such as 'baseline/*.pb.gz'`
				});
			}
			if (apartMs !== null && apartMs > drift.Rh) {
				notes.push({
					code: "FG207",
					message: `the recordings of the two sides lie ${Math.round(apartMs / 6e4)} minutes apart, so single functions may differ by more without a change`,
					remedy: "record both versions in turn on the same machine, to find smaller growth"
				});
			}
			return notes;
		}
		var profiler_notes = __webpack_require__(8416);
		var files = __webpack_require__(8255);
		var read = __webpack_require__(5010);
		var source = __webpack_require__(6591);
		var costs = __webpack_require__(6939);
		var config_ignore = __webpack_require__(9200);
		var profile = __webpack_require__(1090);
		var profile_type = __webpack_require__(3435);
		var stack_table = __webpack_require__(6299);
		;
		function toFileData(profileType, sides, ignore, grouping) {
			const kind = (0, profile_type.I)(profileType);
			const builder = (0, stack_table.E)(grouping);
			const counts = plan.BV.map((side) => {
				const blocks = cutIntoBlocks(sides[side], kind === "gauge" ? 1 : plan.I7);
				for (const files of blocks) addBlock(builder, files, side, grouping);
				return blocks.length;
			});
			const { table, blocks } = builder.finish();
			const apartMs = kind === "gauge" ? null : recordedApartMs(sides);
			const toSide = (side, own) => ({
				blocks: own,
				durationMs: durationMs(sides[side]),
				uploads: kind === "gauge" ? sides[side].length : 0
			});
			return {
				kind,
				unit: (0, profile_type.fL)(profileType).sampleUnit,
				table,
				ignored: (0, config_ignore.W)(table.functions, ignore),
				...apartMs === null ? {} : { apartMs },
				baseline: toSide("baseline", blocks.slice(0, counts[0])),
				candidate: toSide("candidate", blocks.slice(counts[0]))
			};
		}
		function cutIntoBlocks(files, most) {
			const count = Math.min(files.length, most);
			const edge = (index) => Math.floor(files.length * index / count);
			return Array.from({ length: count }, (_, index) => files.slice(edge(index), edge(index + 1)));
		}
		function addBlock(builder, files, side, grouping) {
			const isShown = side === "candidate";
			const [only, ...more] = files;
			if (only !== undefined && more.length === 0) {
				builder.add(only.profile, only.sampleType, isShown);
				return;
			}
			const own = (0, stack_table.E)(grouping);
			for (const { profile, sampleType } of files) own.add(profile, sampleType, isShown);
			const { table, blocks } = own.finish();
			builder.addTable(table, [(0, costs.QW)(blocks, (0, profile.W)(table))]);
		}
		function durationMs(files) {
			const all = files.map(({ profile }) => profile.durationNanos / 1e6);
			return all.every((length) => length > 0) ? all.reduce((sum, length) => sum + length, 0) : 0;
		}
		function recordedApartMs({ baseline, candidate }) {
			const [before, after] = [recordedRange(baseline), recordedRange(candidate)];
			if (before === null || after === null) return null;
			return Math.max(before.fromMs, after.fromMs) - Math.min(before.untilMs, after.untilMs);
		}
		function recordedRange(files) {
			let [fromMs, untilMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
			for (const { startMs, profile } of files) {
				if (startMs === null) return null;
				fromMs = Math.min(fromMs, startMs);
				untilMs = Math.max(untilMs, startMs + profile.durationNanos / 1e6);
			}
			return files.length === 0 ? null : {
				fromMs,
				untilMs
			};
		}
		var reasons = __webpack_require__(5073);
		;
		async function compareService(service, known, reading, config) {
			const wanted = service.profileTypes ?? config.profileTypes;
			try {
				const files = await reading;
				const types = (0, read.R)(files, wanted);
				const lacking = (0, reasons.wE)(service, known);
				return lacking === null ? compareTypes(service, {
					files,
					types,
					wanted
				}, config) : withoutSide(service, types, lacking, config);
			} catch (error) {
				if (!(error instanceof source.c) || config.use === "two-sides") throw error;
				return {
					cases: [notEvaluated(service, wanted?.[0] ?? "cpu", (0, reasons.O$)(error))],
					measures: []
				};
			}
		}
		function compareTypes(service, read, config) {
			const { files, types, wanted } = read;
			const cases = [];
			const measures = [];
			for (const [id, sides] of types) {
				if (sides.baseline.length === 0 || sides.candidate.length === 0) continue;
				const compared = compareType(service, id, sides, config);
				cases.push(...compared.cases);
				measures.push(...compared.measures);
			}
			if (cases.length === 0 && wanted === null) return {
				cases: [notEvaluated(service, "cpu", (0, reasons.Lc)(files, null))],
				measures
			};
			for (const type of missingTypes(types, wanted)) cases.push(notEvaluated(service, type, (0, reasons.Lc)(files, type)));
			return {
				cases,
				measures
			};
		}
		function missingTypes(types, wanted) {
			const oneSided = [...types].filter(([, { baseline, candidate }]) => baseline.length === 0 || candidate.length === 0);
			const isFound = (name) => [...types.values()].some(({ baseline, candidate }) => [...baseline, ...candidate].some(({ profile }) => (0, files.JR)(profile, [name]).size > 0));
			return [...oneSided.map(([id]) => id), ...(wanted ?? []).filter((name) => !isFound(name))];
		}
		function withoutSide(service, types, reason, config) {
			const [first = service.profileTypes?.[0] ?? config.profileTypes?.[0] ?? "cpu"] = types.keys();
			const place = (profileType) => ({
				service: service.name,
				profileType
			});
			const measures = [...types].flatMap(([id, sides]) => sides.candidate.length > 0 && config.budgets.some((rule) => (0, budget_measures.G)(rule, place(id), glob.k)) ? (0, budget_measures.D)(config.budgets, place(id), toFileData(id, sides, config.ignore, (0, rules.N)(config)), glob.k) : []);
			return {
				cases: [notEvaluated(service, first, reason)],
				measures
			};
		}
		function compareType(service, profileType, sides, config) {
			const rule = service.rule === null ? undefined : config.services[service.rule];
			const policy = rule?.policy ?? config.policy;
			const place = {
				service: service.name,
				profileType
			};
			const data = toFileData(profileType, sides, config.ignore, (0, rules.N)(config));
			const files = {
				baseline: sides.baseline.length,
				candidate: sides.candidate.length
			};
			const judgeCase = {
				...place,
				result: (0, compare.G)(data, policy),
				notes: [
					...(0, notes.Kc)(rule, { environment: null }),
					...fileNotes({
						isGauge: data.kind === "gauge",
						files,
						apartMs: recordedApartMs(sides)
					}),
					...(0, profiler_notes.t)((0, profiler_traces._)(data, {
						baseline: [],
						candidate: []
					}))
				],
				...rule?.policy && { policy: rule.policy },
				reasons: [],
				required: true
			};
			return {
				cases: [judgeCase],
				measures: (0, budget_measures.D)(config.budgets, place, data, glob.k)
			};
		}
		function notEvaluated({ name, optional }, profileType, reason) {
			return {
				service: name,
				profileType,
				reasons: [reason],
				required: !optional
			};
		}
		;
		function judgeFiles({ found, services, compared, notes }, config, setting) {
			const judged = engine_judge(services, compared, config, setting.nowMs);
			return report(judged.build, config, setting, {
				label: labelOf(config, found),
				reasons: [],
				notes: [...judged.notes, ...notes]
			});
		}
		function judgeNoFiles(config, setting, reason) {
			const label = labelOf(config, null);
			return report((0, judge.qA)([], config.policy), config, setting, {
				label,
				reasons: [reason],
				notes: []
			});
		}
		function engine_judge(services, compared, config, nowMs) {
			const modes = (0, rules.WE)(services.map(({ name, rule }) => ({
				service: name,
				rule
			})), config);
			const all = compared.flatMap((one) => one.cases);
			const cases = (0, rules.O2)(all, config, modes);
			const measures = compared.flatMap((one) => one.measures);
			const build = (0, judge.qA)(cases, config.policy, {
				...budgetsOf(measures, config),
				matches: glob.k
			});
			const isPart = config.use === "two-sides";
			const waived = (0, waivers.k)(build, config, nowMs, isPart);
			const unused = isPart ? [] : (0, rules.ug)(cases, {
				...config,
				shard: null
			});
			return {
				build: waived.build,
				notes: [...waived.notes, ...unused]
			};
		}
		function budgetsOf(measures, { budgets, use }) {
			if (use === "files") return {
				rules: budgets,
				measures
			};
			const known = measures.filter(({ value }) => value !== null);
			return {
				rules: budgets.filter((rule) => known.some((measure) => measure.rule === rule)),
				measures: known
			};
		}
		function labelOf(config, found) {
			const sides = plan.BV.map((side) => {
				const texts = config[side].map(({ text }) => text).join(", ");
				const isOne = config[side].length === 1 && config[side].every(({ isPath }) => isPath);
				return found === null || isOne ? texts : `${texts} (${(0, numbers.yk)(found[side].files.length, "file")})`;
			});
			return sides.join(" and ");
		}
		function report(build, config, { nowMs, version, run, flameGraphs }, { label, reasons, notes }) {
			const told = (0, build_report.F)(build, {
				...config,
				version,
				nowMs,
				run,
				reasons,
				notes: [...config.notes, ...notes],
				source: {
					kind: "files",
					label
				},
				windows: null,
				load: null,
				links: () => [],
				flameGraphs
			});
			return toFileWords(told);
		}
	}),
	3556: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HK: () => futureNotes,
			Kc: () => ruleNotes,
			P2: () => settleNotes,
			VT: () => PROFILING_OFF,
			h5: () => environmentNotes,
			kk: () => clockNotes
		});
		var _config_selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
		var _config_stack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5284);
		var _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8718);
		var _report_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3442);
		const PROFILING_OFF = {
			code: "FG140",
			message: "profiling is switched off (PYROSCOPE_ENABLED=false), so no profiles were asked for and nothing was compared",
			remedy: "set PYROSCOPE_ENABLED=true for the services under test and for this step, or leave the gate out where nothing is profiled"
		};
		function environmentNotes({ environment }) {
			if (environment === null) return [];
			return [{
				code: "FG230",
				message: `only profiles of the environment ${JSON.stringify(environment)} count, and those that name none: ENVIRONMENT says so`,
				remedy: "name the label environment in the selector of a window or service to choose another"
			}];
		}
		function settleNotes(settled) {
			if (settled === null) return [];
			const { waitedMs, intervalMs, behind } = settled;
			const waited = `waited ${(0, _report_times_js__WEBPACK_IMPORTED_MODULE_3__.a3)(waitedMs)} for the last uploads`;
			if (behind.length > 0) {
				return [{
					code: "FG231",
					message: `${waited}, in vain for ${listed(behind)}: the end of the window is missing in what is compared`,
					remedy: "see whether the profiler uploads at its end; where it uploads less often, give settle a duration"
				}];
			}
			const what = intervalMs === null ? "as settle says" : `one comes about every ${(0, _report_times_js__WEBPACK_IMPORTED_MODULE_3__.a3)(intervalMs)}`;
			return [{
				code: "FG231",
				message: `${waited}: ${what}`,
				remedy: ""
			}];
		}
		const NOTABLE_SKEW_MS = 6e4;
		function clockNotes(aheadMs) {
			if (aheadMs === null || Math.abs(aheadMs) < NOTABLE_SKEW_MS) return [];
			const where = aheadMs > 0 ? "ahead of" : "behind";
			const minutes = Math.round(Math.abs(aheadMs) / 6e4);
			return [{
				code: "FG244",
				message: `the clock of the server is about ${(0, _report_times_js__WEBPACK_IMPORTED_MODULE_3__.a3)(minutes * 6e4)} ${where} that of this machine: windows that are given by now are those of this machine`,
				remedy: "set the wrong clock of the two; where it is that of this machine, windows by now lay at another time than meant"
			}];
		}
		function futureNotes(newestMs, nowMs, aheadMs) {
			const futureMs = (newestMs ?? nowMs) - nowMs - Math.max(0, aheadMs ?? 0);
			if (futureMs < NOTABLE_SKEW_MS) return [];
			const minutes = Math.round(futureMs / 6e4);
			return [{
				code: "FG244",
				message: `the server has a profile of ${(0, _report_times_js__WEBPACK_IMPORTED_MODULE_3__.a3)(minutes * 6e4)} from now: the clock of a machine that sends profiles is ahead, and a window holds what ran there that long before it`,
				remedy: "set the clock of that machine; until then tell the two versions apart by a label"
			}];
		}
		const MAX_NAMED = 5;
		function listed(names) {
			const more = names.length - MAX_NAMED;
			return names.slice(0, MAX_NAMED).join(", ") + (more > 0 ? ` and ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__.yk)(more, "more service")}` : "");
		}
		function ruleNotes(rule, { environment }) {
			const { labels = "", policy } = rule ?? {};
			const common = environment === null ? "" : (0, _config_stack_js__WEBPACK_IMPORTED_MODULE_1__.I5)(environment).value;
			const own = (0, _config_selector_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(labels).filter(({ value }) => environment === null || value !== common);
			const parts = [...own.length === 0 ? [] : [`only profiles with ${(0, _config_selector_js__WEBPACK_IMPORTED_MODULE_0__.VH)(own)}`], ...policy === undefined ? [] : [`fail from ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__.B6)(policy.failOnGrowth)} growth, warn from ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__.B6)(policy.warnOnGrowth)}, ` + `functions with at least ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__.B6)(policy.minShare)} of the service`]];
			if (parts.length === 0) return [];
			return [{
				code: "FG232",
				message: `settings of its own: ${parts.join("; ")}`,
				remedy: ""
			}];
		}
	}),
	678: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => extremes });
		function extremes(numbers) {
			let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
			for (const number of numbers) {
				least = Math.min(least, number);
				most = Math.max(most, number);
			}
			return [least, most];
		}
	}),
	9727: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => clipName });
		const MAX_NAME = 200;
		function clipName(name) {
			if (name.length <= MAX_NAME) return name;
			const half = MAX_NAME / 2;
			return `${name.slice(0, half - 1)}…${name.slice(-half)}`.toWellFormed();
		}
	})
};
