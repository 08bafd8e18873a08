export const id = 394;
export const ids = [394];
export const modules = { 5394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		judgeNothing: () => judgeNothing,
		judgePlan: () => judgePlan
	});
	var glob = __webpack_require__(216);
	;
	const WHOLE = .9;
	const TOUCHING = .1;
	const MINUTE_MS = 6e4;
	function duetNotes(baseline, candidate, isSaved) {
		const sharedMs = Math.min(baseline.untilMs, candidate.untilMs) - Math.max(baseline.fromMs, candidate.fromMs);
		const longestMs = Math.max(baseline.untilMs - baseline.fromMs, candidate.untilMs - candidate.fromMs);
		if (isSaved || sharedMs <= TOUCHING * longestMs) return [];
		if (sharedMs >= WHOLE * longestMs) {
			return [{
				code: "FG277",
				message: "both versions ran at the same time (a duet): load, mix of requests and time of day are the same for both, the machines " + "of their replicas only if they share them",
				remedy: ""
			}];
		}
		return [{
			code: "FG277",
			message: `the windows share ${minutes(sharedMs)} of ${minutes(longestMs)} minutes, so the versions ran at the same time for a part only`,
			remedy: "give both windows the same start and end"
		}];
	}
	function minutes(spanMs) {
		return String(Math.round(spanMs / MINUTE_MS * 10) / 10);
	}
	var judge = __webpack_require__(6253);
	var snapshot_notes = __webpack_require__(89);
	var build_report = __webpack_require__(4840);
	var absence = __webpack_require__(5500);
	var sources_clues = __webpack_require__(8292);
	var compare = __webpack_require__(2931);
	var cost_tree = __webpack_require__(1110);
	;
	function createComparer(flameGraphs = true) {
		const known = new Map();
		return {
			ahead(data, selection) {
				const result = (0, compare.G)(data, selection);
				if (flameGraphs) (0, cost_tree.N)(result.stacks);
				known.set(data.table, {
					data,
					selection,
					result
				});
			},
			compare(data, selection) {
				const remembered = known.get(data.table);
				return remembered?.selection === selection && isSame(remembered.data, data) ? remembered.result : (0, compare.G)(data, selection);
			}
		};
	}
	function isSame(a, b) {
		const earlier = b.history ?? [];
		return a.kind === b.kind && a.unit === b.unit && a.apartMs === b.apartMs && a.loadLog === b.loadLog && isSameSide(a.baseline, b.baseline) && isSameSide(a.candidate, b.candidate) && areSame(a.ignored, b.ignored) && (a.history ?? []).length === earlier.length && (a.history ?? []).every(({ values, apartMs }, index) => values === earlier[index]?.values && apartMs === earlier[index]?.apartMs);
	}
	function isSameSide(a, b) {
		return a.durationMs === b.durationMs && a.uploads === b.uploads && areSame(a.blocks, b.blocks);
	}
	function areSame(a, b) {
		for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
		return a.length === b.length;
	}
	var profiler_traces = __webpack_require__(6171);
	var warm_up = __webpack_require__(6044);
	var budget_measures = __webpack_require__(3276);
	var compare_windows = __webpack_require__(1508);
	var drift = __webpack_require__(4718);
	var variance = __webpack_require__(978);
	;
	function evidenceNotes(facts) {
		const { isGauge, blocks, apartMs, isDistanceShown } = facts;
		const notes = [];
		if (isGauge) return notes;
		if (blocks < variance.eX) notes.push(fewBlocks(facts, "so the worst verdict is warn"));
		if (apartMs > drift.Rh && !isDistanceShown) {
			notes.push({
				code: "FG207",
				message: `the windows lie ${Math.round(apartMs / 6e4)} minutes apart, so single functions may differ by more without a change`,
				remedy: "measure both versions back to back, or at the same time, to find smaller growth; or give history windows as far apart"
			});
		}
		return notes;
	}
	function weighEvidence(facts, comparedBlocks, { needsNoise = false }) {
		const blocks = Math.min(facts.blocks, comparedBlocks);
		if (!needsNoise || facts.isGauge || blocks >= variance.eX) return {
			notes: evidenceNotes(facts),
			undecided: []
		};
		return {
			notes: evidenceNotes({
				...facts,
				blocks: variance.eX
			}),
			undecided: [fewBlocks({
				...facts,
				blocks
			}, "so nothing could fail, which is not enough for a release")]
		};
	}
	function fewBlocks({ blocks, neededSeconds, uploadSeconds }, effect) {
		return {
			code: "FG205",
			message: `the windows hold ${blocks === 1 ? "one time block" : `${blocks} time blocks`} of two uploads: too few to measure noise, ${effect}`,
			remedy: `use windows of at least ${neededSeconds} s; an upload arrives about every ${uploadSeconds} s`
		};
	}
	const FAULTS = {
		unread: {
			why: "the server did not answer for it",
			remedy: "see whether the server still holds profiles of that time"
		},
		empty: {
			why: "it holds no profiles",
			remedy: "name windows in which the baseline ran, with history as a list of windows"
		},
		pace: {
			why: "the services ran at another pace than in the baseline, by more than a quarter",
			remedy: "name windows under the same load on equally busy machines, with history as a list of windows"
		}
	};
	function historyNotes(faults, otherVersions = [], otherStacks = []) {
		return faults.flatMap((fault, index) => {
			const [versions = [], stacks = []] = [otherVersions[index], otherStacks[index]];
			if (versions.length === 0 && stacks.length === 0) return fault === null ? [] : [unused(index, fault)];
			return [...versions.length === 0 ? [] : [otherVersion(index, versions)], ...stacks.length === 0 ? [] : [otherStructure(index, stacks)]];
		});
	}
	function unused(index, fault) {
		return {
			code: "FG220",
			message: `history window ${index + 1} is not used: ${FAULTS[fault].why}`,
			remedy: FAULTS[fault].remedy
		};
	}
	const MAX_NAMED = 5;
	function namesOf(services) {
		const more = services.length - MAX_NAMED;
		return services.slice(0, MAX_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
	}
	function otherStructure(index, services) {
		const names = services.map(({ service, share }) => `${service} (${Math.floor(100 * share)} %)`);
		return {
			code: "FG220",
			message: `history window ${index + 1} is not used for ${namesOf(names)}: only so much of what it holds lies in call stacks that baseline or candidate have, too`,
			remedy: "name windows of the baseline's code and profiler, with history as a list of windows"
		};
	}
	function otherVersion(index, services) {
		return {
			code: "FG220",
			message: `history window ${index + 1} is not used for ${namesOf(services)}: another version ran in it than in the baseline`,
			remedy: "name windows of the baseline's version, with history as a list of windows"
		};
	}
	var leak_rules = __webpack_require__(9356);
	;
	function loadNotes(load) {
		if (load.kind !== "requests") return [];
		const notes = [];
		if (load.closedModel) {
			notes.push({
				code: "FG210",
				message: "the service set the pace of the load test (a closed model), so a slower service got fewer requests a " + "second, and what it does beside requests counts for more in each of them",
				remedy: "use an arrival rate with users to spare, in k6 the executor constant-arrival-rate"
			});
		}
		if (load.counted === "iterations") {
			notes.push({
				code: "FG223",
				message: "the load test sent no HTTP requests, so iterations of its script were counted instead",
				remedy: "read cost per request as cost per iteration; the same script must have run on both sides"
			});
		}
		return notes;
	}
	var profiler_notes = __webpack_require__(8416);
	var steadiness_rules = __webpack_require__(6450);
	var collect = __webpack_require__(7178);
	var diagnose = __webpack_require__(4771);
	var span = __webpack_require__(6098);
	var compare_input = __webpack_require__(496);
	var gate_notes = __webpack_require__(3556);
	var costs = __webpack_require__(6939);
	var profile = __webpack_require__(1090);
	var profile_type = __webpack_require__(3435);
	;
	function rawProfilesOf(fetched) {
		return fetched.flatMap(({ comparison: { service, profileType, kind, sides }, profiles }) => ["baseline", "candidate"].map((side) => {
			const { table, blocks } = profiles;
			const { window, uploads } = sides[side];
			const sums = (0, costs.QW)(blocks[side], (0, profile.W)(table));
			const snapshots = kind === "gauge" ? Math.max(uploads, 1) : 1;
			return {
				service,
				profileType,
				alias: (0, profile_type.QC)(profileType),
				unit: (0, profile_type.fL)(profileType).sampleUnit,
				side,
				...window,
				table,
				values: snapshots === 1 ? sums : sums.map((value) => Math.round(value / snapshots))
			};
		}));
	}
	var rules = __webpack_require__(5614);
	;
	function ruleOf({ rule }, { services }) {
		return rule === null ? undefined : services[rule];
	}
	function policyOf(comparison, config) {
		return ruleOf(comparison, config)?.policy ?? config.policy;
	}
	async function compareAll(plan, config, { source, onProgress, onProfiles, flameGraphs }) {
		const limited = plan.candidateOnly.filter((place) => config.budgets.some((rule) => (0, budget_measures.G)(rule, place, glob.k)));
		const comparisons = [...plan.comparisons, ...limited];
		const comparer = createComparer(flameGraphs);
		const ready = new Map();
		const [collected, spans] = await Promise.all([(0, collect.Fo)(source, {
			...plan,
			comparisons
		}, onProgress, (comparison, profiles) => {
			const one = (0, compare_input._s)({
				comparison,
				profiles
			}, config);
			comparer.ahead((0, compare_input.R_)(one), policyOf(comparison, config));
			ready.set(comparison, {
				...one,
				traces: tracesOf(one)
			});
		}, (0, rules.N)(config)), (0, span.u)(source, plan, compare_input.wT)]);
		const fetched = comparisons.flatMap((comparison) => ready.get(comparison) ?? []);
		onProfiles?.(rawProfilesOf(fetched));
		return compareFetched({
			planned: plan.comparisons,
			ready: fetched,
			collected,
			spans
		}, comparer, config);
	}
	function compareFetched({ planned, ready, collected, spans }, comparer, config) {
		const { windows, history, otherVersions, otherStacks } = (0, compare_input.Ru)(ready);
		const read = new Map(ready.map((one, index) => [one.comparison, {
			...one,
			...windows[index]
		}]));
		const steadiness = (0, warm_up.my)(planned.flatMap((comparison) => read.get(comparison) ?? []));
		const compared = new Map();
		for (const [comparison, one] of read) {
			const policy = policyOf(comparison, config);
			const compare = (data) => comparer.compare(data, policy);
			compared.set(comparison, (0, compare_windows.N)(one, steadiness, {
				...config,
				policy
			}, compare));
		}
		const cases = planned.map((comparison, index) => {
			const one = read.get(comparison);
			const result = compared.get(comparison);
			return one === undefined || result === undefined ? notEvaluated(comparison, [(0, diagnose.OX)(collected[index])]) : toCase(one, result, spans.get(comparison), config);
		});
		const measures = [...read.values()].flatMap(({ comparison, data }) => (0, budget_measures.D)(config.budgets, comparison, data, glob.k));
		const notes = [
			...loadNotes(config.load),
			...historyNotes(history, otherVersions, otherStacks),
			...(0, steadiness_rules.l)(steadiness, longestWarmUp([...compared.values()]))
		];
		return {
			cases,
			measures,
			notes,
			look: {
				read,
				steadiness
			}
		};
	}
	function toCase(one, { result, incomparable, notes }, span, config) {
		const rule = ruleOf(one.comparison, config);
		const { service, profileType } = one.comparison;
		const found = incomparable.length === 0 ? (0, compare_input.lt)(one, one.data, span) : {};
		const evidence = weighEvidence((0, compare_input.BT)(one), result.blocks, config.policy);
		return {
			service,
			profileType,
			result,
			incomparable: [...incomparable, ...evidence.undecided],
			notes: [
				...(0, gate_notes.Kc)(rule, config),
				...notes,
				...evidence.notes,
				...(0, profiler_notes.t)(one.traces),
				...(0, leak_rules.qh)(found.leak)
			],
			...rule?.policy && { policy: rule.policy },
			...found,
			reasons: [],
			required: true
		};
	}
	function tracesOf({ data, comparison: { sides } }) {
		return (0, profiler_traces._)(data, {
			baseline: sides.baseline.series,
			candidate: sides.candidate.series
		});
	}
	function longestWarmUp(compared) {
		const longest = (side) => Math.max(0, ...compared.map(({ droppedMs }) => droppedMs[side]));
		return {
			baseline: longest("baseline"),
			candidate: longest("candidate")
		};
	}
	function nothingCompared({ comparisons }, reasons) {
		const cases = comparisons.map((comparison) => notEvaluated(comparison, reasons));
		return {
			cases,
			measures: [],
			notes: [],
			look: {
				read: new Map(),
				steadiness: (0, warm_up.my)([])
			}
		};
	}
	function notEvaluated({ service, profileType, optional }, reasons) {
		return {
			service,
			profileType,
			reasons,
			required: !optional
		};
	}
	var group = __webpack_require__(6331);
	;
	function refusedNote({ drift, history }, maxDrift) {
		return {
			code: "FG221",
			message: `warnings were not tested again: ${refusal(drift, history, maxDrift)}`,
			remedy: drift === null ? "name history windows under the same load, and as far apart from each other as baseline and candidate are" : NOISY
		};
	}
	function refusal(drift, history, maxDrift) {
		if (drift !== null) {
			return `functions differ by ${percent(drift)} between windows of the same code, and above ${percent(maxDrift)} ` + "a second window would confirm noise";
		}
		if (history === 0) return "no window of history could be used, and two are needed to know the noise";
		return history === 1 ? "one window of history could be used, and two are needed to know the noise" : "the windows of history hold too few samples to know the noise, or lie closer together than baseline and candidate";
	}
	function percent(sd) {
		return `${(100 * sd).toFixed(1)} %`;
	}
	function noisyNote(fns, maxNoise) {
		return {
			code: "FG221",
			message: `warnings were not tested again: ${listed(fns.map(({ key }) => key.name))} ${fns.length === 1 ? "has" : "have"} more noise than ${percent(maxNoise)} a window, which a second one might confirm`,
			remedy: NOISY
		};
	}
	const NOISY = "use longer windows, a steadier load, or a machine without other work";
	function listed(names) {
		const more = names.length > confirm_notes_MAX_NAMED ? `, and ${names.length - confirm_notes_MAX_NAMED} more` : "";
		return `${names.slice(0, confirm_notes_MAX_NAMED).join(", ")}${more}`;
	}
	function unseenNote([reason]) {
		const why = reason?.message ?? "it was not read";
		return {
			code: "FG222",
			message: `a second window confirmed nothing: ${why}`,
			remedy: reason?.remedy ?? ""
		};
	}
	const confirm_notes_MAX_NAMED = 3;
	function leftNote(left, tested) {
		const which = tested === 1 ? "the warning" : `${left.length} of ${tested} warnings`;
		const named = listed(left.map(({ fn, again }) => `${fn.key.name} (${shown(again)})`));
		return {
			code: "FG222",
			message: `a second window did not confirm ${which}: ${named}`,
			remedy: "see whether the warnings come back; longer windows tell more"
		};
	}
	function shown(again) {
		if (again === null) return "could not be tested there";
		const { growth, low, high } = again;
		return `there ${growth.toFixed(2)} times, ${low.toFixed(2)} to ${high.toFixed(2)} with 99 % confidence`;
	}
	function emptyWindow() {
		return {
			code: "FG222",
			message: "it holds no profiles of this service and type",
			remedy: "see that the service ran in the confirm window, and that the labels of its selector exist"
		};
	}
	function confirm_notes_otherVersion(candidate, again) {
		const known = new Set(candidate.map(({ version }) => version));
		const other = again.map(({ version }) => version).find((version) => version !== "" && !known.has(version));
		if (other === undefined || known.has("")) return null;
		return {
			code: "FG222",
			message: `it shows version ${other}, which the candidate window does not`,
			remedy: "name a window of the same version, or the version in its selector"
		};
	}
	var contention = __webpack_require__(6580);
	;
	const MAX_NOISE = .08;
	const SHARED_PART = 1 / 7;
	const MIN_SHARED = 20;
	function findDoubts({ comparisons }) {
		return comparisons.flatMap((comparison) => {
			const { result } = comparison.case;
			const warned = comparison.functions.filter(({ key, judged }) => judged?.verdict === "warn" && growthOf(judged) !== null && mayFail(comparison.case, key));
			if (result === undefined || result.kind === "gauge" || warned.length === 0) return [];
			if (!comparison.counted || !comparison.mayFail) return [];
			if (result.drift === null || result.drift > MAX_NOISE) return [{
				comparison,
				functions: [],
				refused: refusedNote(result, MAX_NOISE)
			}];
			const functions = warned.filter((fn) => !isNoisy(fn));
			const noisy = warned.filter(isNoisy);
			return [{
				comparison,
				functions,
				refused: noisy.length === 0 ? null : noisyNote(noisy, MAX_NOISE)
			}];
		});
	}
	function mayFail({ rules }, key) {
		return rules?.of(key)?.rule.severity !== "warn";
	}
	function isNoisy({ estimate }) {
		return Math.sqrt((estimate?.variance ?? Number.POSITIVE_INFINITY) / 2) > MAX_NOISE;
	}
	function growthOf(judged) {
		if (judged?.class !== "grew" || judged.union !== undefined) return null;
		const { growth, low, high } = judged;
		return growth === null || low === null || high === null ? null : {
			growth,
			low,
			high
		};
	}
	function confirmDoubts({ comparisons, tests }, { doubts, cases }, policy) {
		const warned = doubts.reduce((sum, { functions }) => sum + functions.length, 0);
		const shared = Math.min(tests, Math.max(MIN_SHARED, Math.round(SHARED_PART * tests)));
		const critical = (0, judge.MM)(policy, Math.max(warned, shared));
		const contention = contentions(comparisons, doubts.map(({ comparison }) => cases.get(comparison)), policy);
		const policyOf = (judgeCase) => judgeCase.policy ?? policy;
		const judgeAgain = (judgeCase, between) => (0, judge.tk)(judgeCase, policyOf(judgeCase), {
			...critical,
			contention: between,
			pace: null,
			allocPace: null
		});
		const doubtOf = new Map(doubts.map((doubt) => [doubt.comparison, doubt]));
		return comparisons.map((comparison) => {
			const doubt = doubtOf.get(comparison);
			if (doubt === undefined) return comparison.case;
			const judgeCase = doubt.refused === null ? comparison.case : withNote(comparison.case, doubt.refused);
			if (doubt.functions.length === 0) return judgeCase;
			const again = cases.get(comparison);
			if (again?.result === undefined) return withNote(judgeCase, unseenNote(again?.reasons ?? []));
			const second = judgeAgain(again, contention.second(judgeCase.result, again.result));
			if (!second.mayFail) return withNote(judgeCase, unseenNote(second.reasons));
			const first = judgeAgain(judgeCase, contention.first(judgeCase.result));
			const { confirmed, left } = settle(doubt.functions, {
				first,
				second
			}, critical, (key) => judgeCase.rules?.of(key)?.policy ?? policyOf(judgeCase));
			const settled = {
				...judgeCase,
				confirmed
			};
			return left.length === 0 ? settled : withNote(settled, leftNote(left, doubt.functions.length));
		});
	}
	function withNote(judgeCase, note) {
		return {
			...judgeCase,
			notes: [...judgeCase.notes ?? [], note]
		};
	}
	function contentions(comparisons, again, policy) {
		const firstPace = (0, contention.P)(comparisons.map((comparison) => comparison.case.result), policy);
		const secondPace = (0, contention.P)(again.map((judgeCase) => judgeCase?.result), policy);
		const first = (result) => firstPace === null ? (0, contention.o)(result, policy) : Math.abs(firstPace);
		const second = (before, result) => {
			if (secondPace !== null) return Math.abs(secondPace);
			if (firstPace === null || before?.isLoadKnown !== result.isLoadKnown) return (0, contention.o)(result, policy);
			const change = result.kind === "cpu" ? Math.abs(result.commonFactor - before.commonFactor) : 0;
			return Math.abs(firstPace) + change;
		};
		return {
			first,
			second
		};
	}
	function settle(functions, { first, second }, critical, policyOf) {
		const before = new Map(first.functions.map(({ id, judged }) => [id, judged]));
		const after = new Map(second.functions.map((fn) => [nameOf(fn), fn.judged]));
		const confirmed = new Map();
		const left = [];
		for (const fn of functions) {
			const pair = [before.get(fn.id), after.get(nameOf(fn))];
			const seen = pair[1];
			const again = boundsOfOneTest(seen, critical);
			if (again !== null && isConfirmed(pair, policyOf(fn.key))) confirmed.set(fn.id, again);
			else left.push({
				fn,
				again
			});
		}
		return {
			confirmed,
			left
		};
	}
	function nameOf({ key }) {
		return `${key.name}\u0000${key.file}`;
	}
	function isConfirmed(looks, policy) {
		const growths = looks.map((judged) => growthOf(judged)?.growth ?? 0);
		const verdicts = looks.map((judged) => judged?.verdict);
		return verdicts.every((verdict) => verdict === "warn" || verdict === "fail") && verdicts.includes("fail") && Math.sqrt(growths.reduce((product, growth) => product * growth, 1)) >= 1 + policy.failOnGrowth;
	}
	function boundsOfOneTest(judged, { failT, warnT }) {
		if (judged?.growth == null || judged.low === null) return null;
		const { growth, low } = judged;
		const margin = (growth / low) ** (judged.verdict === "warn" ? 1 : warnT / failT);
		return {
			growth,
			low: growth / margin,
			high: growth * margin
		};
	}
	var stack_table = __webpack_require__(6299);
	var listing = __webpack_require__(5844);
	var plan = __webpack_require__(6496);
	var read_planned = __webpack_require__(5561);
	var sources_source = __webpack_require__(6591);
	;
	async function planSecondWindow(source, planned, all, candidate) {
		const services = new Set(planned.map(({ service }) => service));
		const asked = all.filter((one) => planned.includes(one) || one.kind === "cpu" && services.has(one.service));
		const uploads = await (0, listing.i)(source, candidate, asked);
		const seriesOf = ({ service, profileType }) => uploads.flatMap((one) => one.profileType === profileType && one.series.service === service ? [one.series] : []);
		return planned.map((one) => {
			const cpu = all.find(({ service, kind }) => kind === "cpu" && service === one.service);
			return planAgain(one, candidate, seriesOf(one), cpu === undefined ? [] : seriesOf(cpu));
		});
	}
	function planAgain(first, candidate, series, alive) {
		const { baseline } = first.sides;
		const again = (0, plan.dX)(first, first.profileType, { sides: {
			baseline,
			candidate
		} }, {
			baseline: baseline.series,
			candidate: series
		}, {
			baseline: baseline.alive,
			candidate: alive
		});
		return {
			...again,
			sides: {
				baseline,
				candidate: again.sides.candidate
			}
		};
	}
	async function collectSecondWindow(source, { service, profileType, sides: { candidate } }, { table, baseline, history, grouping }, onAnswer) {
		const { selector, series } = candidate;
		const answers = await (0, collect.al)(candidate.blocks.map((window) => (0, read_planned.H)(source, {
			service,
			profileType,
			selector,
			window
		}, series).finally(onAnswer)));
		if (answers instanceof sources_source.c) return answers;
		const builder = (0, stack_table.E)(grouping);
		builder.addTable(table, [...baseline, ...history]);
		for (const profile of answers) builder.add(profile, profile.defaultSampleType);
		const { table: both, blocks } = builder.finish();
		const [known, seen] = [baseline.length, baseline.length + history.length];
		return {
			table: both,
			blocks: {
				baseline: blocks.slice(0, known),
				candidate: blocks.slice(seen)
			},
			history: blocks.slice(known, seen),
			edges: null
		};
	}
	;
	async function lookAgain(build, look, setting, asking) {
		if (setting.confirm === null) return null;
		const doubts = findDoubts(build);
		if (doubts.length === 0) return null;
		const pending = doubts.flatMap(({ comparison: judged, functions }) => {
			const { service, profileType } = judged.case;
			const found = [...look.read].find(([planned]) => planned.service === service && planned.profileType === profileType);
			return functions.length === 0 || found === undefined ? [] : [{
				judged,
				planned: found[0],
				first: found[1]
			}];
		});
		const { selector, fromMs, untilMs } = setting.confirm;
		const window = {
			selector,
			window: {
				fromMs,
				untilMs
			}
		};
		const cases = pending.length === 0 ? [] : await readAgain(pending, window, look, setting, asking);
		const second = new Map(pending.map(({ judged }, index) => [judged, cases[index]]));
		return confirmDoubts(build, {
			doubts,
			cases: second
		}, setting.policy);
	}
	async function readAgain(pending, window, look, setting, { source, onProgress }) {
		const all = [...look.read.keys()];
		const planned = await planSecondWindow(source, pending.map((one) => one.planned), all, window).catch(asSourceError);
		if (planned instanceof sources_source.c) return pending.map((one) => unread(one, (0, diagnose.OX)(planned)));
		const faults = planned.map((again, index) => faultOf(again, pending[index].planned));
		const total = planned.reduce((sum, { sides }, index) => sum + (faults[index] === null ? sides.candidate.blocks.length : 0), 0);
		let done = 0;
		const read = await Promise.all(planned.map((again, index) => {
			const { service, profileType } = again;
			const tick = () => onProgress({
				done: ++done,
				total,
				service,
				profileType
			});
			return faults[index] ?? readOne(source, again, pending[index], setting, tick);
		}));
		return compareAgain(pending, read, look, setting);
	}
	function asSourceError(error) {
		if (error instanceof sources_source.c) return error;
		throw error;
	}
	function faultOf({ sides }, first) {
		const { series, uploads } = sides.candidate;
		return uploads === 0 ? emptyWindow() : confirm_notes_otherVersion(first.sides.candidate.series, series);
	}
	async function readOne(source, comparison, { first }, setting, onAnswer) {
		const { table, baseline, history = [] } = first.data;
		const before = {
			table,
			baseline: baseline.blocks,
			history: history.map(({ values }) => values),
			grouping: (0, group.ig)(setting.groups, setting.ignore)
		};
		const profiles = await collectSecondWindow(source, comparison, before, onAnswer);
		if (profiles instanceof sources_source.c) return (0, diagnose.OX)(profiles);
		return (0, compare_input.hI)(first, {
			comparison,
			profiles
		}, {
			...setting,
			load: loadOf(setting)
		});
	}
	function loadOf({ load }) {
		return load.kind === "requests" ? { kind: "auto" } : load;
	}
	function compareAgain(pending, read, { steadiness }, setting) {
		const { candidate } = (0, warm_up.my)(read.filter((one) => "data" in one));
		const windows = {
			baseline: steadiness.baseline,
			candidate
		};
		return pending.map((one, index) => {
			const found = read[index];
			if (!("data" in found)) return unread(one, found);
			const policy = one.judged.case.policy ?? setting.policy;
			const { result, incomparable } = (0, compare_windows.N)(found, windows, {
				...setting,
				policy,
				load: loadOf(setting)
			});
			return {
				...one.judged.case,
				result,
				incomparable,
				reasons: []
			};
		});
	}
	function unread({ judged: { case: first } }, reason) {
		const { service, profileType, required } = first;
		return {
			service,
			profileType,
			required,
			reasons: [reason]
		};
	}
	var budget_shard = __webpack_require__(4601);
	;
	const MIN_SERVICES = 3;
	function shardNotes(facts) {
		const { index, count, services, allServices, withCpu, allWithCpu } = facts;
		const notes = [{
			code: "FG261",
			message: `shard ${index} of ${count} compares ${services} of ${allServices} services, so its verdict is not that of the build`,
			remedy: "merge the reports of all shards with flamegate merge"
		}];
		if (services > 0 && withCpu < MIN_SERVICES && allWithCpu >= MIN_SERVICES) {
			notes.push({
				code: "FG262",
				message: `the shard has ${withCpu === 0 ? "no service" : withCpu === 1 ? "one service" : `${withCpu} services`} with CPU time: ` + `fewer than ${MIN_SERVICES} do not tell a busy machine from a larger load, so its findings need more evidence`,
				remedy: `use at most ${Math.max(1, Math.floor(allWithCpu / MIN_SERVICES))} shards`
			});
		}
		return notes;
	}
	function idleShard({ index, count, allServices }) {
		return {
			code: "FG263",
			message: `there is nothing left for shard ${index} of ${count}: the build has ${allServices} services`,
			remedy: "use fewer shards; the other ones compare everything"
		};
	}
	var external_node_crypto_ = __webpack_require__(7598);
	;
	function dealServices(plan, count) {
		const types = new Map();
		for (const { service } of [...plan.candidateOnly, ...plan.missing]) types.set(service, []);
		for (const { service } of plan.comparisons) types.set(service, []);
		for (const { service, profileType } of plan.comparisons) types.get(service)?.push(profileType);
		const cards = [...types].map(([service, own]) => ({
			service,
			size: own.length,
			own: own.sort().join()
		}));
		cards.sort((a, b) => b.size - a.size || compareText(a.own, b.own) || compareText(a.service, b.service));
		return new Map(cards.map(({ service }, index) => [service, index % count + 1]));
	}
	function takePart(plan, { index, count }) {
		const parts = dealServices(plan, count);
		const isOwn = ({ service }) => parts.get(service) === index;
		return {
			...plan,
			comparisons: plan.comparisons.filter(isOwn),
			missing: plan.missing.filter(isOwn),
			candidateOnly: plan.candidateOnly.filter(isOwn)
		};
	}
	function servicesOf({ comparisons, candidateOnly, missing }) {
		const all = [
			...comparisons,
			...candidateOnly,
			...missing
		].map(({ service }) => service);
		return [...new Set(all)].sort();
	}
	function countRows({ comparisons, missing }) {
		const silent = missing.filter(({ serviceHasData }) => !serviceHasData);
		return comparisons.length + missing.length - silent.length + servicesIn(silent);
	}
	function servicesIn(places) {
		return new Set(places.map(({ service }) => service)).size;
	}
	function countTested({ comparisons }) {
		return comparisons.filter(({ profileType }) => (0, profile_type.I)(profileType) !== "gauge").length;
	}
	function countWithCpu({ comparisons }) {
		return new Set(comparisons.flatMap(({ kind, service }) => kind === "cpu" ? [service] : [])).size;
	}
	function planFingerprint({ comparisons, candidateOnly, missing }) {
		const line = (role, { service, profileType }) => JSON.stringify([
			service,
			profileType,
			role
		]);
		const lines = [
			...comparisons.map((one) => line("both", one)),
			...candidateOnly.map((one) => line("candidate", one)),
			...missing.map((one) => line(one.empty.join(), one))
		];
		return fingerprint(lines.sort());
	}
	function fingerprint(value) {
		return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
	}
	function compareText(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
	}
	;
	function partOf(whole, config) {
		if (config.shard === null) {
			const { policy } = config;
			return {
				plan: whole,
				policy,
				elsewhere: undefined,
				shard: undefined,
				notes: [],
				reasons: []
			};
		}
		const plan = takePart(whole, config.shard);
		const services = servicesOf(plan);
		const facts = {
			...config.shard,
			services: services.length,
			allServices: servicesOf(whole).length,
			withCpu: countWithCpu(plan),
			allWithCpu: countWithCpu(whole)
		};
		const tested = countTested(plan);
		const isIdle = services.length === 0;
		return {
			plan,
			policy: tested === 0 ? config.policy : {
				...config.policy,
				alphaPart: tested / countTested(whole)
			},
			elsewhere: elsewhereOf(whole, plan, config),
			shard: {
				...config.shard,
				services: facts.services,
				comparisons: plan.comparisons.length,
				rows: countRows(plan),
				plan: {
					services: facts.allServices,
					comparisons: whole.comparisons.length,
					rows: countRows(whole),
					contents: planFingerprint(whole),
					settings: fingerprint(judgedBy(config))
				}
			},
			notes: isIdle ? [] : shardNotes(facts),
			reasons: isIdle ? [idleShard(facts)] : []
		};
	}
	function withWaiverParts(shard, { parts = [] }) {
		if (shard === undefined || parts.length === 0) return shard;
		return {
			...shard,
			waivers: parts.map((part) => ({
				...part,
				note: { ...part.note }
			}))
		};
	}
	function shardWithoutPlan({ shard }) {
		return shard === null ? undefined : {
			...shard,
			services: 0,
			comparisons: 0,
			rows: 0,
			plan: null
		};
	}
	function elsewhereOf(whole, plan, { budgets }) {
		const placesOf = ({ comparisons, candidateOnly }) => [...comparisons, ...candidateOnly];
		const own = new Set(placesOf(plan));
		const others = placesOf(whole).filter((place) => !own.has(place));
		const known = new Set(servicesOf(plan));
		const services = servicesOf(whole).filter((service) => !known.has(service));
		return (0, budget_shard.b)(budgets, [...own], others, services, glob.k);
	}
	function judgedBy(config) {
		const { policy, rules, groups, ignore, budgets, waivers, services, profileTypes, profileTypesAsked } = config;
		const { history, load, mixedWindows, environment, savedBaseline } = config;
		const snapshot = savedBaseline && [savedBaseline.createdAtMs, savedBaseline.toolVersion];
		const judging = {
			policy,
			rules,
			groups,
			ignore,
			budgets,
			waivers
		};
		return {
			...{
				judging,
				services,
				profileTypes,
				profileTypesAsked
			},
			...{
				history,
				load,
				mixedWindows,
				environment,
				snapshot
			}
		};
	}
	var waivers = __webpack_require__(6015);
	;
	async function judgePlan({ whole, askedAtMs, settled, links }, config, setting) {
		const { plan, policy, elsewhere, shard, ...part } = partOf(whole, config);
		const facts = {
			windows: config,
			typesAsked: config.profileTypesAsked,
			nowMs: setting.nowMs,
			saved: setting.saved ?? (config.savedBaseline === null ? [] : ["baseline"])
		};
		const selectors = {
			baseline: config.baseline.selector,
			candidate: config.candidate.selector
		};
		const clues = await (0, sources_clues.S)(setting.source, plan, {
			...facts,
			selectors
		});
		const why = (0, absence.Lr)(whole, {
			...facts,
			clues
		});
		if (why !== undefined) return judgeNothing(config, setting, why);
		const clipped = (0, absence.f3)(plan, facts);
		const { cases, measures, notes, look } = clipped.length > 0 ? nothingCompared(plan, clipped) : await compareAll(plan, config, setting);
		const modeOf = (0, rules.WE)([...whole.comparisons, ...whole.missing], config);
		const all = (0, rules.O2)([...cases, ...(0, absence.Uc)(plan, {
			...facts,
			clues
		})], config, modeOf);
		const budgets = {
			rules: config.budgets,
			measures,
			matches: glob.k,
			elsewhere
		};
		const first = (0, judge.qA)(all, policy, budgets);
		const again = await lookAgain(first, look, {
			...config,
			policy
		}, setting);
		const judged = again === null ? first : (0, judge.qA)(again, policy, budgets);
		const waived = (0, waivers.k)(judged, config, setting.nowMs, config.shard !== null);
		const unused = (0, rules.ug)(all, config);
		return report(waived.build, config, setting, {
			shard: withWaiverParts(shard, waived),
			reasons: part.reasons,
			notes: [
				...(0, gate_notes.HK)(plan.retention.newestProfileMs, askedAtMs, setting.source.clockAheadMs?.() ?? null),
				...[
					...part.notes,
					...(0, gate_notes.h5)(config),
					...(0, gate_notes.P2)(settled)
				],
				...[
					...waived.notes,
					...unused,
					...notes
				]
			],
			links: await links
		});
	}
	function judgeNothing(config, setting, reason) {
		const context = {
			shard: shardWithoutPlan(config),
			reasons: [reason],
			notes: [],
			links: () => []
		};
		return report((0, judge.qA)([], config.policy), config, setting, context);
	}
	function report(build, config, { source, nowMs, version, run, flameGraphs }, { shard, reasons, notes, links }) {
		return (0, build_report.F)(build, {
			...config,
			version,
			nowMs,
			run,
			shard,
			reasons,
			notes: [
				...(0, gate_notes.kk)(source.clockAheadMs?.() ?? null),
				...config.foundBaseline?.notes ?? [],
				...(0, snapshot_notes.o)(config.savedBaseline, config.baseline.untilMs, nowMs),
				...config.noBaseline === null ? duetNotes(config.baseline, config.candidate, config.savedBaseline !== null) : [],
				...notes
			],
			source: {
				kind: "pyroscope",
				label: source.label
			},
			windows: config.noBaseline === null ? {
				baseline: config.baseline,
				candidate: config.candidate,
				confirm: config.confirm
			} : null,
			links,
			flameGraphs
		});
	}
}) };
