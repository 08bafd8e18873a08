export const id = 387;
export const ids = [387];
export const modules = { 7387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	var sources_plan = __webpack_require__(6496);
	var out_of_reach = __webpack_require__(4207);
	;
	function shownLookbackMs(plan, { windows, nowMs, saved = [] }) {
		const edgeMs = nowMs - out_of_reach.i8 - out_of_reach.L2;
		const compared = [...plan.comparisons, ...plan.candidateOnly];
		const isLonger = sources_plan.BV.some((side) => {
			if (saved.includes(side)) return false;
			if (windows[side].untilMs < edgeMs && plan.series[side].length > 0) return true;
			return compared.some(({ sides }) => sides[side].series.some(({ timesMs: [firstMs = nowMs] }) => firstMs < edgeMs));
		});
		return isLonger ? Number.POSITIVE_INFINITY : out_of_reach.i8;
	}
	var diagnose = __webpack_require__(4771);
	var sources_unasked = __webpack_require__(153);
	;
	function clippedReasons(plan, facts) {
		return sources_plan.BV.flatMap((side) => clippedReason(plan, facts, side) ?? []);
	}
	function clippedReason(plan, facts, side) {
		const { windows, nowMs, saved = [] } = facts;
		if (saved.includes(side)) return undefined;
		const reach = {
			retention: plan.retention,
			nowMs,
			lookbackMs: shownLookbackMs(plan, facts)
		};
		return (0, out_of_reach.nC)(side, windows[side], reach);
	}
	function absentComparisons(plan, facts) {
		const silent = new Set();
		return plan.missing.flatMap((missing) => {
			if (!missing.serviceHasData) {
				if (silent.has(missing.service)) return [];
				silent.add(missing.service);
			}
			return [toAbsence(missing, plan, facts)];
		});
	}
	function emptyPlanReason(plan, facts) {
		if (plan.comparisons.length > 0 || plan.missing.length > 0) return undefined;
		return (0, diagnose.ut)({
			...facts,
			series: plan.series,
			retention: plan.retention
		});
	}
	function toAbsence(missing, plan, facts) {
		const { service, profileType, empty, optional, labels, serviceHasData, unasked } = missing;
		if (unasked !== undefined) {
			const reasons = [(0, sources_unasked.u)(unasked)];
			return {
				service,
				profileType,
				empty,
				reasons,
				required: !optional,
				notApplicable: false
			};
		}
		const typeNamed = facts.typesAsked || missing.isTypeOwn;
		const types = sources_plan.BV.flatMap((side) => plan.series[side]).filter((entry) => entry.service === service);
		const areUnknown = (0, diagnose.Ph)(service, types.map((entry) => entry.profileType)) !== undefined;
		const notApplicable = serviceHasData && !typeNamed && empty.length === sources_plan.BV.length && !areUnknown;
		const reason = notApplicable ? {
			code: "FG112",
			message: `the service has no ${profileType} profiles, and nobody asked for them`,
			remedy: ""
		} : (0, diagnose.Bl)({
			service,
			profileType,
			optional,
			labels,
			typeNamed,
			windows: facts.windows,
			empty,
			saved: facts.saved ?? [],
			series: plan.series,
			retention: plan.retention,
			nowMs: facts.nowMs,
			lookbackMs: shownLookbackMs(plan, facts),
			...facts.clues && { clues: facts.clues }
		});
		return {
			service,
			profileType,
			empty,
			reasons: [withLabels(reason, service, labels)],
			required: !optional,
			notApplicable
		};
	}
	const WITH_LABELS = new Set(["FG104", "FG130"]);
	function withLabels(reason, service, labels) {
		if (labels === "" || labels === service || WITH_LABELS.has(reason.code)) return reason;
		return {
			...reason,
			message: `${reason.message} (asked for with ${labels})`
		};
	}
	var sources_clues = __webpack_require__(8292);
	var compare_compare = __webpack_require__(2931);
	var cost_tree = __webpack_require__(1110);
	;
	function createComparer(flameGraphs = true) {
		const known = new Map();
		return {
			ahead(data, selection) {
				const result = (0, compare_compare.G)(data, selection);
				if (flameGraphs) (0, cost_tree.N)(result.stacks);
				known.set(data.table, {
					data,
					selection,
					result
				});
			},
			compare(data, selection) {
				const remembered = known.get(data.table);
				return remembered?.selection === selection && isSame(remembered.data, data) ? remembered.result : (0, compare_compare.G)(data, selection);
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
	var costs = __webpack_require__(6939);
	var samples = __webpack_require__(774);
	var steadiness = __webpack_require__(3608);
	var upload_rhythm = __webpack_require__(1881);
	;
	function uploadsPerBlock({ blocks, series }) {
		const first = blocks[0]?.fromMs ?? 0;
		const times = series.flatMap(({ timesMs }) => timesMs.map((time) => Math.max(first, time - 500)));
		return blocks.map(({ fromMs, untilMs }) => times.filter((time) => time >= fromMs && time < untilMs).length);
	}
	function selfBlocks({ data, sides }, side) {
		const leaves = (0, costs.SD)(data.table);
		const { blocks } = data[side];
		const weight = (0, samples.z)(data.kind, data.unit, blocks);
		const rhythms = sides[side].series.flatMap(({ timesMs }) => (0, upload_rhythm.A)(timesMs) ?? []);
		const intervalMs = rhythms.length === 0 ? null : Math.min(...rhythms.map((one) => one.intervalMs));
		return {
			blocks: blocks.map((block) => {
				const self = new Float64Array(data.table.functions.length);
				for (const [stack, value] of block.entries()) {
					const leaf = leaves[stack];
					self[leaf] = self[leaf] + value / weight;
				}
				return self;
			}),
			uploads: uploadsPerBlock(sides[side]),
			ticksPerUpload: data.unit === "nanoseconds" && intervalMs !== null ? intervalMs * 1e6 / weight : null
		};
	}
	function selfBlocksOf(timed) {
		return {
			baseline: selfBlocks(timed, "baseline"),
			candidate: selfBlocks(timed, "candidate")
		};
	}
	function measureWindows(services) {
		const cpu = services.filter(({ data }) => data.kind === "cpu");
		const measure = (side) => (0, steadiness.id)(cpu.map((timed) => keptBlocks(timed, side)));
		return {
			baseline: measure("baseline"),
			candidate: measure("candidate")
		};
	}
	function keptBlocks({ data, sides }, side) {
		const leaves = (0, costs.SD)(data.table);
		const weight = (0, samples.z)(data.kind, data.unit, data[side].blocks);
		return {
			samples: data[side].blocks.map((block) => block.reduce((sum, value, stack) => data.ignored[leaves[stack]] === 1 ? sum : sum + value, 0) / weight),
			durationsMs: sides[side].blocks.map(({ fromMs, untilMs }) => untilMs - fromMs),
			uploads: uploadsPerBlock(sides[side])
		};
	}
	function withoutWarmUp(timed, windows) {
		const { data } = timed;
		if (data.kind === "gauge") return {
			data,
			droppedMs: {
				baseline: 0,
				candidate: 0
			}
		};
		const [baseline, candidate] = [trimSide(timed, "baseline", windows.baseline), trimSide(timed, "candidate", windows.candidate)];
		const droppedMs = {
			baseline: baseline.droppedMs,
			candidate: candidate.droppedMs
		};
		const trimmed = {
			...data,
			baseline: baseline.side,
			candidate: candidate.side
		};
		if (data.loadLog === undefined) return {
			data: trimmed,
			droppedMs
		};
		const kept = (name) => Math.log(trimmed[name].durationMs / data[name].durationMs);
		const loadLog = data.loadLog + kept("candidate") - kept("baseline");
		return {
			data: {
				...trimmed,
				loadLog
			},
			droppedMs
		};
	}
	function trimSide({ data, sides }, name, { pace, warmUpBlocks }) {
		const side = data[name];
		const { blocks } = sides[name];
		const dropped = warmUpBlocks === 0 ? 0 : (0, steadiness.Sb)(warmUpBlocks / pace.length, blocks.length);
		if (dropped === 0) return {
			side,
			droppedMs: 0
		};
		const droppedMs = blocks[dropped].fromMs - blocks[0].fromMs;
		const lost = uploadsPerBlock(sides[name]).slice(0, dropped).reduce((sum, count) => sum + count, 0);
		return {
			side: {
				...side,
				blocks: side.blocks.slice(dropped),
				durationMs: side.durationMs - droppedMs,
				uploads: Math.max(0, side.uploads - lost)
			},
			droppedMs
		};
	}
	var budget_measures = __webpack_require__(3276);
	var function_order = __webpack_require__(7924);
	;
	const MIN_SHARE = .05;
	const MIN_SAMPLES_PER_BLOCK = 50;
	const MIN_BLOCKS = 4;
	const MAX_DISPERSION = .1;
	const MAX_DISPERSION_ALONE = .05;
	const THREAD_LEAST = .93;
	const THREAD_MOST = 1.02;
	const SAME_COST = .05;
	function findSleepingLoops(functions, sides, ignored) {
		const before = measure(sides.baseline, functions.length, ignored);
		const after = measure(sides.candidate, functions.length, ignored);
		if (before === null || after === null) return [];
		return functions.flatMap((key, id) => {
			const [a, b] = [before[id], after[id]];
			if (a === undefined || b === undefined || Math.max(a.share, b.share) < MIN_SHARE) return [];
			if (Math.abs(a.perUpload - b.perUpload) > SAME_COST * Math.max(a.perUpload, b.perUpload)) return [];
			const threads = a.threads === null || b.threads === null ? null : {
				before: a.threads,
				after: b.threads
			};
			const limit = threads === null ? MAX_DISPERSION_ALONE : MAX_DISPERSION;
			if (!(a.dispersion <= limit && b.dispersion <= limit)) return [];
			if (threads !== null && !(isWhole(threads.before) && isWhole(threads.after))) return [];
			return [{
				key,
				share: Math.max(a.share, b.share),
				threads: threads && Math.round(threads.after)
			}];
		}).sort((x, y) => y.share - x.share || (0, function_order.Y)(x.key, y.key));
	}
	function measure(side, functions, ignored) {
		const { blocks, uploads, ticksPerUpload } = side;
		const sent = uploads.reduce((sum, count) => sum + count, 0);
		if (blocks.length < MIN_BLOCKS) return null;
		const counts = Array.from({ length: functions }, (_, id) => blocks.map((block) => block[id]));
		const totals = counts.map((list, id) => ignored[id] === 1 ? 0 : list.reduce((sum, count) => sum + count, 0));
		const all = totals.reduce((sum, total) => sum + total, 0);
		return counts.map((list, id) => {
			const total = totals[id];
			if (total < MIN_SAMPLES_PER_BLOCK * blocks.length) return undefined;
			const perUpload = total / sent;
			const deviation = list.reduce((sum, count, block) => {
				const expected = perUpload * uploads[block];
				return sum + (count - expected) ** 2 / expected;
			}, 0);
			return {
				share: total / all,
				perUpload,
				dispersion: deviation / (blocks.length - 1),
				threads: ticksPerUpload === null ? null : perUpload / ticksPerUpload
			};
		});
	}
	function isWhole(threads) {
		return threads >= THREAD_LEAST * Math.ceil(threads / THREAD_MOST);
	}
	var steadiness_rules = __webpack_require__(6450);
	var theil_sen = __webpack_require__(5108);
	;
	const MIN_EXPECTED = 8;
	const HOLE = 1.5;
	const NEARLY_NOTHING = .25;
	function coverageOf(series, others) {
		const known = [...series, ...others].flatMap(({ timesMs }) => (0, upload_rhythm.A)(timesMs) ?? []);
		if (known.length === 0) return null;
		const areSingle = known.every(({ processes }) => processes === 1);
		const usual = {
			intervalMs: (0, theil_sen.JZ)(known.map(({ intervalMs }) => intervalMs)),
			processes: 1
		};
		let [present, expected] = [0, 0];
		for (const one of series) {
			const rhythm = (0, upload_rhythm.A)(one.timesMs) ?? (areSingle ? usual : null);
			if (rhythm === null) continue;
			const wanted = expectedUploads(one, rhythm);
			expected += wanted;
			present += Math.min(one.timesMs.length, wanted);
		}
		return expected < MIN_EXPECTED ? null : {
			present,
			expected,
			intervalMs: usual.intervalMs
		};
	}
	function expectedUploads({ timesMs, values }, { intervalMs, processes }) {
		const span = (timesMs.at(-1) ?? 0) - (timesMs[0] ?? 0);
		const all = processes * (Math.round(span / intervalMs) + 1);
		if (processes > 1) return all;
		const little = NEARLY_NOTHING * (0, theil_sen.JZ)(values);
		const excused = timesMs.slice(1).reduce((sum, time, index) => {
			const gap = time - timesMs[index];
			const neighbour = Math.min(values[index], values[index + 1]);
			return gap > HOLE * intervalMs && neighbour < little ? sum + Math.round(gap / intervalMs) - 1 : sum;
		}, 0);
		return all - excused;
	}
	;
	const EDGE_INTERVALS = 3;
	const EDGE_PART = .1;
	function partialReplicas(sides) {
		const rhythms = [...sides.baseline.series, ...sides.candidate.series].flatMap(({ timesMs }) => (0, upload_rhythm.A)(timesMs) ?? []);
		if (rhythms.length === 0) return {
			baseline: null,
			candidate: null
		};
		const intervalMs = (0, theil_sen.JZ)(rhythms.map((rhythm) => rhythm.intervalMs));
		const [before, after] = [silence(sides.baseline), silence(sides.candidate)];
		const common = {
			start: Math.min(before.start, after.start),
			end: Math.min(before.end, after.end)
		};
		const measure = (side) => partialOf(side, intervalMs, common);
		return {
			baseline: measure(sides.baseline),
			candidate: measure(sides.candidate)
		};
	}
	function silence({ fromMs, untilMs, series }) {
		const shortest = (all) => all.reduce((least, one) => Math.min(least, one), untilMs - fromMs);
		return {
			start: shortest(series.map(({ timesMs }) => (timesMs[0] ?? untilMs) - fromMs)),
			end: shortest(series.map(({ timesMs }) => untilMs - (timesMs.at(-1) ?? fromMs)))
		};
	}
	function partialOf({ fromMs, untilMs, series }, intervalMs, common) {
		const slack = Math.max(EDGE_INTERVALS * intervalMs, EDGE_PART * (untilMs - fromMs));
		const replicas = series.map(({ timesMs, values }) => ({
			started: (timesMs[0] ?? fromMs) - fromMs > common.start + slack,
			stopped: untilMs - (timesMs.at(-1) ?? untilMs) > common.end + slack,
			amount: values.reduce((sum, value) => sum + value, 0)
		}));
		const all = replicas.reduce((sum, { amount }) => sum + amount, 0);
		const partial = replicas.filter(({ started, stopped }) => started || stopped);
		return {
			started: replicas.filter(({ started }) => started).length,
			stopped: replicas.filter(({ stopped }) => stopped).length,
			replicas: replicas.length,
			share: all > 0 ? partial.reduce((sum, { amount }) => sum + amount, 0) / all : 0
		};
	}
	var compare_sides = __webpack_require__(6637);
	;
	const MIN_COVERAGE = .8;
	const MAX_PARTIAL_SHARE = .5;
	function judgeUploads(facts, mixed) {
		const versions = (0, compare_sides.W)((side) => versionsOf(facts.sides[side].series));
		const { kind } = facts;
		const uploads = kind === "gauge" ? null : (0, compare_sides.W)((side) => signsOfLife(kind, facts.sides[side]));
		const partial = uploads === null ? null : partialReplicas((0, compare_sides.W)((side) => ({
			...facts.sides[side].window,
			series: uploads[side]
		})));
		const changing = [];
		const lacking = [];
		for (const side of compare_sides.B) {
			const found = partial?.[side];
			if (versions[side].length > 1) changing.push(twoVersions(side, versions[side]));
			else if (found != null && found.share >= MAX_PARTIAL_SHARE) changing.push(comesAndGoes(side, found));
			if (uploads === null) continue;
			const coverage = coverageOf(uploads[side], uploads[side === "baseline" ? "candidate" : "baseline"]);
			if (coverage !== null && coverage.present < MIN_COVERAGE * coverage.expected) lacking.push(uploadsMissing(side, coverage));
		}
		const notes = kind === "gauge" ? indistinct(facts.sides) : [];
		return mixed === "refuse" ? {
			refused: [...changing, ...lacking],
			notes
		} : {
			refused: lacking,
			notes: [...changing, ...notes]
		};
	}
	function indistinct(sides) {
		const series = compare_sides.B.flatMap((side) => sides[side].series);
		const most = Math.max(1, ...series.map(({ timesMs }) => (0, upload_rhythm.A)(timesMs)?.processes ?? 1));
		if (most === 1) return [];
		return [{
			code: "FG226",
			message: `${most} processes send the same labels, as the rhythm of their uploads shows, so that their levels cannot be told ` + "apart: the lowest ones are judged, and what another process holds may stay unseen",
			remedy: "let each process send a label of its own, such as pod or instance"
		}];
	}
	function signsOfLife(kind, { series, alive }) {
		return kind === "cpu" || kind === "wall" || alive.length === 0 ? series : alive;
	}
	function versionsOf(series) {
		return [...new Set(series.map(({ version }) => version))].filter((version) => version !== "").sort();
	}
	const MAX_NAMED = 3;
	function twoVersions(side, versions) {
		const named = versions.slice(0, MAX_NAMED).join(", ");
		const rest = versions.length > MAX_NAMED ? ` and ${versions.length - MAX_NAMED} more` : "";
		return {
			code: "FG214",
			message: `the ${side} window holds ${versions.length} versions: ${named}${rest}`,
			remedy: "name the version in the selector of the window, or move the window; `mixed-windows: allow` compares it all the same"
		};
	}
	function comesAndGoes(side, { started, stopped, replicas, share }) {
		return {
			code: "FG215",
			message: `${startsAndStops(started, stopped, replicas)} inside the ${side} window; ${Math.round(share * 100)} % of its samples are theirs`,
			remedy: "choose a window in which the same replicas run from start to end; `mixed-windows: allow` compares it all the same"
		};
	}
	function startsAndStops(started, stopped, replicas) {
		const words = [{
			count: started,
			word: "start"
		}, {
			count: stopped,
			word: "stop"
		}].filter(({ count }) => count > 0);
		const verb = (count, word) => count === 1 ? `${word}s` : word;
		if (replicas === 1) return `the only replica ${words.map(({ word }) => `${word}s`).join(" and ")}`;
		return words.map(({ count, word }, index) => `${count} of ${replicas}${index === 0 ? " replicas" : ""} ${verb(count, word)}`).join(" and ");
	}
	function uploadsMissing(side, { present, expected, intervalMs }) {
		const percent = Math.floor(100 * present / expected);
		return {
			code: "FG212",
			message: `only ${percent} % of the uploads of the ${side} are there: ${present} of ${expected}, ` + `a replica uploads about every ${Math.round(intervalMs / 1e3)} s`,
			remedy: "see whether the profiler loses its connection or the server refuses uploads; if the service simply slept, choose a window in which it works"
		};
	}
	;
	const NOTHING_DROPPED = {
		baseline: 0,
		candidate: 0
	};
	function compareWindows(read, windows, { policy, load, mixedWindows }, compare = (data) => (0, compare_compare.G)(data, policy)) {
		const { data: whole, sides } = read;
		const uploads = judgeUploads({
			kind: whole.kind,
			sides
		}, mixedWindows);
		const { data, droppedMs } = load.kind === "requests" ? {
			data: whole,
			droppedMs: NOTHING_DROPPED
		} : withoutWarmUp(read, windows);
		const isCpu = whole.kind === "cpu";
		const loops = isCpu ? findSleepingLoops(whole.table.functions, selfBlocksOf(read), whole.ignored) : [];
		return {
			result: compare(data),
			incomparable: uploads.refused,
			notes: [...uploads.notes, ...(0, steadiness_rules.f7)(loops)],
			droppedMs
		};
	}
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
	const evidence_notes_MAX_NAMED = 5;
	function namesOf(services) {
		const more = services.length - evidence_notes_MAX_NAMED;
		return services.slice(0, evidence_notes_MAX_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
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
	var stack_table = __webpack_require__(6299);
	var blocks = __webpack_require__(2136);
	var pending_sends = __webpack_require__(4373);
	var profile_profile = __webpack_require__(1090);
	var sources_source = __webpack_require__(6591);
	;
	const SECOND_MS = 1e3;
	async function readPlanned(source, query, series) {
		const profile = await source.readBlock(query);
		const uploads = (0, profile_profile.W)(profile) > 0 ? 0 : countUploads(query, series);
		if (uploads === 0) return profile;
		throw new sources_source.c("unavailable", `${source.label} sent an empty profile of ${query.service}`, `it had listed uploads in that time before (${uploads}): it was probably started again, or lost them`, "See whether the server restarts, and run again when it shows the profiles.");
	}
	function countUploads({ window }, series) {
		return series.reduce((sum, { timesMs, values }) => sum + timesMs.filter((time, index) => (values[index] ?? 0) > 0 && time - SECOND_MS >= window.fromMs && time < window.untilMs).length, 0);
	}
	;
	async function collect(source, plan, onProgress, onCollected = () => undefined, grouping) {
		const total = plan.comparisons.reduce((sum, comparison) => sum + questionsOf(comparison).length + earlierOf(comparison).flat().length, 0);
		let done = 0;
		const tick = ({ service, profileType }) => onProgress({
			done: ++done,
			total,
			service,
			profileType
		});
		return Promise.all(plan.comparisons.map(async (comparison) => {
			const profiles = await collectOne(source, comparison, () => tick(comparison), grouping);
			if (profiles instanceof sources_source.c) return profiles;
			await (0, pending_sends.V)();
			onCollected(comparison, profiles);
			return profiles;
		}));
	}
	const collect_EDGE_PART = 6;
	function questionsOf({ service, profileType, kind, sides }) {
		const ask = (side, window) => ({
			service,
			profileType,
			selector: sides[side].selector,
			window
		});
		const blocks = sources_plan.BV.flatMap((side) => sides[side].blocks.map((window) => ask(side, window)));
		return kind === "gauge" ? [...blocks, ...edgesOf(sides.candidate.window).map((window) => ask("candidate", window))] : blocks;
	}
	function earlierOf({ service, profileType, history }) {
		return (0, blocks.yq)(service, profileType, history);
	}
	function edgesOf(window) {
		const { fromMs, untilMs } = window;
		const parts = (0, blocks.bE)(window, collect_EDGE_PART);
		const [first, last] = [parts[0], parts[collect_EDGE_PART - 1]];
		return [{
			fromMs,
			untilMs: Math.min(first.untilMs, fromMs + blocks.sh)
		}, {
			fromMs: Math.max(last.fromMs, untilMs - blocks.sh),
			untilMs
		}];
	}
	async function collectOne(source, comparison, onAnswer, grouping) {
		const read = (question) => source.readBlock(question).finally(onAnswer);
		const { baseline, candidate } = comparison.sides;
		const seriesOf = (index) => (index < baseline.blocks.length ? baseline : candidate).series;
		const builder = (0, stack_table.E)(grouping);
		const sides = addInOrder(builder, questionsOf(comparison).map((question, index) => readPlanned(source, question, seriesOf(index)).finally(onAnswer)), baseline.blocks.length);
		let last = sides;
		const earlier = earlierOf(comparison).map((pieces) => {
			const added = addTogether(builder, inOrder(pieces.map(read)), last);
			last = added;
			return added;
		});
		const [failure, ...history] = await Promise.all([sides, ...earlier]);
		if (failure !== null) return failure;
		const { table, blocks } = builder.finish();
		const [half, all] = [baseline.blocks.length, baseline.blocks.length + candidate.blocks.length];
		return {
			table,
			blocks: {
				baseline: blocks.slice(0, half),
				candidate: blocks.slice(half, all)
			},
			history: history.map((indexes) => indexes === null ? null : sumOf(indexes, blocks)),
			edges: comparison.kind === "gauge" ? toEdges(candidate, blocks.slice(all, all + 2)) : null
		};
	}
	async function addInOrder(builder, answers, firstCandidate) {
		const settled = answers.map((answer) => answer.then((profile) => ({ profile }), (error) => ({ error })));
		let failure = null;
		for (const [index, answer] of settled.entries()) {
			const one = await answer;
			if ("error" in one) failure ??= one.error;
			else if (failure === null) builder.add(one.profile, one.profile.defaultSampleType, index >= firstCandidate);
		}
		if (failure === null || failure instanceof sources_source.c) return failure;
		throw failure;
	}
	async function addTogether(builder, answers, after) {
		const [profiles] = await Promise.all([answers, after]);
		if (profiles instanceof sources_source.c) return null;
		return profiles.map((profile) => builder.add(profile, profile.defaultSampleType));
	}
	async function inOrder(answers) {
		const settled = await Promise.allSettled(answers);
		const failed = settled.find((answer) => answer.status === "rejected");
		if (failed === undefined) return settled.flatMap((answer) => answer.status === "fulfilled" ? [answer.value] : []);
		if (failed.reason instanceof sources_source.c) return failed.reason;
		throw failed.reason;
	}
	function sumOf(indexes, blocks) {
		const [first = 0, ...others] = indexes;
		return others.reduce((sum, index) => sum.map((value, stack) => value + blocks[index][stack]), blocks[first]);
	}
	function toEdges({ window, series }, values) {
		const [early, late] = values;
		if (early === undefined || late === undefined) return null;
		const [first, last] = edgesOf(window);
		const within = ({ fromMs, untilMs }) => series.reduce((sum, { timesMs }) => sum + timesMs.filter((time) => time >= fromMs && time < untilMs).length, 0);
		return {
			early: {
				values: early,
				snapshots: within(first)
			},
			late: {
				values: late,
				snapshots: within(last)
			}
		};
	}
	;
	async function listSpans(source, { comparisons }, isWanted) {
		const wanted = comparisons.filter((comparison) => comparison.sides.baseline.selector === comparison.sides.candidate.selector && isWanted(comparison));
		const groups = Map.groupBy(wanted, ({ profileType, labels }) => `${profileType}\0${labels}`);
		const answers = await Promise.all([...groups.values()].map(async (group) => {
			const answer = await listSpan(source, group);
			return group.map((comparison) => [comparison, spanOf(comparison, answer)]);
		}));
		return new Map(answers.flat());
	}
	async function listSpan(source, group) {
		const [{ sides, profileType }] = group;
		const window = {
			fromMs: sides.baseline.window.fromMs,
			untilMs: sides.candidate.window.untilMs
		};
		const services = group.map(({ service }) => service);
		try {
			return await source.listUploads(window, sides.candidate.selector, services, profileType);
		} catch (error) {
			if (!(error instanceof sources_source.c)) throw error;
			return { unread: `${error.message}: ${error.why}` };
		}
	}
	function spanOf({ service }, answer) {
		return "unread" in answer ? answer : answer.filter((series) => series.service === service);
	}
	var between_windows = __webpack_require__(7641);
	var pace = __webpack_require__(546);
	;
	const SAME_PACE = Math.log(1.25);
	function judgeHistory(services) {
		const all = services.filter(({ windows }) => windows.length > 0);
		const cpu = all.filter(({ data }) => data.kind === "cpu");
		const asked = cpu.length > 0 ? cpu : all;
		const count = Math.max(0, ...asked.map(({ windows }) => windows.length));
		return Array.from({ length: count }, (_, index) => {
			const found = asked.map(({ windows }) => windows[index]);
			if (found.every((window) => window === null)) return "unread";
			const paces = asked.flatMap((service, at) => paceOf(service.data, found[at] ?? null));
			if (paces.length === 0) return "empty";
			return Math.abs((0, pace.P)(paces.sort((a, b) => a - b))) > SAME_PACE ? "pace" : null;
		});
	}
	const MIN_PART = .1;
	function ranIn(data, { values }) {
		const [usual, earlier] = totals(data, values);
		return earlier > 0 && earlier >= MIN_PART * usual;
	}
	function paceOf(data, window) {
		if (window === null) return [];
		const [usual, earlier] = totals(data, window.values);
		const ratio = earlier / window.durationMs / (usual / data.baseline.durationMs);
		return usual > 0 && earlier > 0 ? [Math.log(ratio)] : [];
	}
	function totals({ baseline, table, ignored }, values) {
		const leaves = (0, costs.SD)(table);
		const kept = (window) => window.reduce((sum, value, stack) => ignored[leaves[stack]] === 1 ? sum : sum + value, 0);
		return [kept((0, costs.QW)(baseline.blocks, leaves.length)), kept(values)];
	}
	var profile_type = __webpack_require__(3435);
	;
	const LONGEST_EXACT = 18;
	function mannKendall(values) {
		let statistic = 0;
		for (let i = 0; i < values.length; i++) {
			for (let j = i + 1; j < values.length; j++) {
				statistic += Math.sign(values[j] - values[i]);
			}
		}
		const ties = Map.groupBy(values, (value) => value);
		const sizes = Array.from(ties.values(), (group) => group.length);
		return values.length <= LONGEST_EXACT ? exactTail(statistic, values.length, sizes) : normalTail(statistic, values.length, sizes);
	}
	function exactTail(statistic, n, sizes) {
		let counts = [1];
		for (let i = 2; i <= n; i++) counts = timesRun(counts, i);
		for (const size of sizes) for (let i = 2; i <= size; i++) counts = dividedByRun(counts, i);
		const untied = counts.length - 1;
		const inversions = (untied - statistic) / 2;
		const all = counts.reduce((sum, count) => sum + count, 0);
		return counts.slice(0, inversions + 1).reduce((sum, count) => sum + count, 0) / all;
	}
	function timesRun(counts, length) {
		const product = new Array(counts.length + length - 1).fill(0);
		for (const [index, count] of counts.entries()) {
			for (let i = 0; i < length; i++) product[index + i] = product[index + i] + count;
		}
		return product;
	}
	function dividedByRun(counts, length) {
		const quotient = new Array(counts.length - length + 1).fill(0);
		let run = 0;
		for (let i = 0; i < quotient.length; i++) {
			const value = counts[i] - run;
			quotient[i] = value;
			run += value - (i >= length - 1 ? quotient[i - length + 1] : 0);
		}
		return quotient;
	}
	function normalTail(statistic, n, sizes) {
		const term = (m) => m * (m - 1) * (2 * m + 5);
		const variance = (term(n) - sizes.reduce((sum, size) => sum + term(size), 0)) / 18;
		if (variance === 0) return 1;
		return upperNormalTail((statistic - 1) / Math.sqrt(variance));
	}
	function upperNormalTail(z) {
		if (z < 0) return 1 - upperNormalTail(-z);
		const t = 1 / (1 + .2316419 * z);
		const polynomial = t * (.31938153 + t * (-.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
		return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * polynomial;
	}
	;
	const HEAP_SAMPLE_BYTES = 524288;
	function leakLimits(profileType) {
		const { sampleType, sampleUnit } = (0, profile_type.fL)(profileType);
		if (sampleUnit === "bytes") return {
			minRise: 4 * 1024 * 1024,
			quantum: HEAP_SAMPLE_BYTES
		};
		return {
			minRise: sampleType === "inuse_objects" ? 5e3 : 100,
			quantum: 0
		};
	}
	const leak_estimate_MINUTE_MS = 6e4;
	const MIN_QUANTA = 8;
	const MIN_PART_OF_LEVEL = .05;
	const MIN_SIGMAS = 3 * Math.SQRT2;
	const REFERENCE_DRIFT = 1.5;
	const ONLY_LATE = 9;
	function estimateLeak(floors, limits) {
		const { own, references, spanMs, times } = floors;
		const excess = own.map((level, i) => level - meanAt(references, i));
		const line = (0, theil_sen.fR)(times, excess);
		return {
			...perMinute(line, (0, theil_sen.fR)(times, own).slope),
			rise: line.slope * spanMs,
			neededRise: neededRise(floors, excess, line.slope, limits),
			level: (0, theil_sen.JZ)(own),
			spanMs,
			segments: own.length,
			pValue: mannKendall(own),
			...shapeOf(times, excess)
		};
	}
	function meanAt(curves, index) {
		if (curves.length === 0) return 0;
		return curves.reduce((sum, curve) => sum + curve[index], 0) / curves.length;
	}
	function perMinute({ slope, low, high }, ownSlope) {
		return {
			slopePerMin: slope * leak_estimate_MINUTE_MS,
			lowPerMin: low * leak_estimate_MINUTE_MS,
			highPerMin: high * leak_estimate_MINUTE_MS,
			ownSlopePerMin: ownSlope * leak_estimate_MINUTE_MS
		};
	}
	function neededRise({ own, references, spanMs, times }, excess, slope, { minRise, quantum }) {
		return Math.max(minRise, MIN_QUANTA * quantum, MIN_PART_OF_LEVEL * (0, theil_sen.JZ)(own), MIN_SIGMAS * (0, theil_sen.wK)(slope, times, excess), REFERENCE_DRIFT * referenceDrift(references, times) * spanMs);
	}
	function referenceDrift(references, times) {
		if (references.length < 2) return 0;
		const slopes = references.map((curve) => {
			const others = references.filter((other) => other !== curve);
			return (0, theil_sen.fR)(times, curve.map((level, i) => level - meanAt(others, i))).slope;
		});
		return Math.max(0, ...slopes);
	}
	function shapeOf(times, excess) {
		const half = Math.floor(times.length / 2);
		const early = (0, theil_sen.fR)(times.slice(0, times.length - half), excess.slice(0, times.length - half)).slope;
		const late = (0, theil_sen.fR)(times.slice(half), excess.slice(half)).slope;
		const quarters = quarterMeans(excess);
		const rise = quarters[3] - quarters[0];
		const steps = quarters.slice(1).map((level, i) => level - quarters[i]);
		return {
			lateOverEarly: early > 0 ? late / early : late > 0 ? ONLY_LATE : 0,
			smallestStep: rise > 0 ? Math.min(...steps) / rise : 0
		};
	}
	function quarterMeans(values) {
		const edge = (part) => part * Math.floor(values.length / 4) + Math.min(part, values.length % 4);
		return [
			0,
			1,
			2,
			3
		].map((part) => {
			const quarter = values.slice(edge(part), edge(part + 1));
			return quarter.reduce((sum, value) => sum + value, 0) / quarter.length;
		});
	}
	;
	const PROFILER_NAMES = [
		/^runtime\/pprof\./u,
		/^github\.com\/(?:grafana\/pyroscope-go|google\/pprof)[./]/u,
		/^gopkg\.in\/DataDog\/dd-trace-go\.v1\/profiler\./u,
		/^(?:io\.pyroscope|one\.profiler)\./u
	];
	const PROFILER_FILES = /^(?:@pyroscope\/nodejs|@datadog\/pprof|pprof-format)\/|^pyroscope\/__init__\.py$/u;
	function rankHolders(table, early, late) {
		const leaves = (0, costs.SD)(table);
		const owned = profilerStacks(table);
		const before = retained(table, leaves, owned, early);
		const after = retained(table, leaves, owned, late);
		const grown = after.map((value, id) => value - before[id]);
		const all = grown.reduce((sum, value) => sum + Math.max(value, 0), 0);
		return table.functions.map((key, id) => {
			const growth = grown[id];
			return {
				key,
				before: before[id],
				after: after[id],
				grown: growth,
				share: growth / all
			};
		}).filter((holder) => holder.grown > 0).sort(byGrowth);
	}
	function profilerStacks({ functions, stackOffsets, stackFrames }) {
		const isOwn = functions.map(({ name, file }) => PROFILER_NAMES.some((pattern) => pattern.test(name)) || PROFILER_FILES.test(file));
		const owned = new Uint8Array(stackOffsets.length - 1);
		for (let stack = 0; stack < owned.length; stack++) {
			const frames = stackFrames.subarray(stackOffsets[stack], stackOffsets[stack + 1]);
			if (frames.some((id) => isOwn[id])) owned[stack] = 1;
		}
		return owned;
	}
	function retained(table, leaves, owned, { values, snapshots }) {
		const kept = values.map((value, stack) => owned[stack] === 1 ? 0 : value);
		return (0, costs.dR)(leaves, kept, table.functions.length).map((value) => value / Math.max(snapshots, 1));
	}
	function byGrowth(a, b) {
		return b.grown - a.grown || (0, function_order.Y)(a.key, b.key);
	}
	var extremes = __webpack_require__(678);
	;
	function toLevelWindow(snapshots, cpuProfiles) {
		const pods = snapshots.map(({ replica, version, timesMs, values }) => ({
			pod: replica,
			timesMs,
			levels: values,
			aliveMs: aliveTimes(cpuProfiles, replica, version)
		}));
		if (!pods.some(({ aliveMs }) => aliveMs.length > 0)) return pods;
		const sending = new Set(pods.map(({ pod }) => pod));
		const silent = cpuProfiles.filter(({ replica }) => !sending.has(replica));
		return [...pods, ...silent.map(({ replica, timesMs }) => ({
			pod: replica,
			timesMs: [],
			levels: [],
			aliveMs: timesMs
		}))];
	}
	function aliveTimes(cpuProfiles, replica, version) {
		const own = cpuProfiles.filter((profiles) => profiles.replica === replica);
		const same = own.filter((profiles) => profiles.version === version);
		const lives = same.length > 0 ? same : own;
		return lives.flatMap(({ timesMs }) => timesMs).sort((a, b) => a - b);
	}
	const NEAR = .6;
	const APART = .75;
	const MAX_LOST = .1;
	const QUANTILE_OF_GAPS = .05;
	function snapshotInterval(windows) {
		const gaps = windows.flat().flatMap(({ timesMs }) => gapsOf(timesMs)).sort((a, b) => a - b);
		return gaps[Math.floor(gaps.length * QUANTILE_OF_GAPS)] ?? 0;
	}
	function gapsOf(timesMs) {
		return timesMs.slice(1).map((time, index) => time - timesMs[index]);
	}
	function toSeries(pod, intervalMs, smallLevel) {
		const { timesMs, levels } = pod;
		const missing = missingSnapshots(pod, intervalMs);
		const isLost = ({ next }) => (levels[next - 1] ?? 0) > smallLevel && (levels[next] ?? 0) > smallLevel;
		const lost = missing.filter(isLost).length;
		const areRare = lost <= MAX_LOST * (timesMs.length + missing.length);
		const empty = areRare ? missing.filter((one) => !isLost(one)) : missing;
		const points = [...timesMs.map((timeMs, index) => ({
			timeMs,
			level: levels[index]
		})), ...empty.map(({ timeMs }) => ({
			timeMs,
			level: 0
		}))].sort((a, b) => a.timeMs - b.timeMs);
		const startMs = points[0]?.timeMs ?? 0;
		return {
			startMs,
			ages: points.map(({ timeMs }) => timeMs - startMs),
			levels: points.map(({ level }) => level)
		};
	}
	function missingSnapshots({ timesMs, aliveMs }, heapIntervalMs) {
		const aliveGapMs = (0, theil_sen.JZ)(gapsOf(aliveMs)) || 0;
		const intervalMs = Math.max(heapIntervalMs, aliveGapMs);
		const lastMs = timesMs.at(-1) ?? Number.NEGATIVE_INFINITY;
		const dueMs = aliveGapMs < APART * intervalMs ? lastMs + intervalMs : lastMs;
		const snapshotAt = (index) => timesMs[index] ?? Number.POSITIVE_INFINITY;
		const missing = [];
		let next = 0;
		for (const timeMs of aliveMs) {
			while (snapshotAt(next) < timeMs - NEAR * intervalMs) next++;
			if (snapshotAt(next) <= timeMs + NEAR * intervalMs || timeMs > lastMs && timeMs < dueMs) continue;
			const previous = missing.at(-1);
			if (previous === undefined || timeMs - previous.timeMs >= APART * intervalMs) {
				missing.push({
					timeMs,
					next
				});
			}
		}
		return missing;
	}
	function cutSeries(series, cut) {
		const warm = level_series_withoutWarmUp(series, cut);
		return cut.idleEnd ? withoutIdleEnd(warm) : warm;
	}
	function level_series_withoutWarmUp(series, { warmUpPart, warmUpMaxMs }) {
		const { ages, levels } = series;
		const from = Math.min(warmUpPart * (ages.at(-1) ?? 0), warmUpMaxMs);
		const first = ages.findIndex((age) => age >= from);
		return {
			...series,
			ages: ages.slice(first),
			levels: levels.slice(first)
		};
	}
	function withoutIdleEnd(series) {
		const { ages, levels } = series;
		let last = levels.length - 1;
		while (last > 0 && levels[last] === levels[last - 1] && levels[last] !== 0) last--;
		return {
			...series,
			ages: ages.slice(0, last + 1),
			levels: levels.slice(0, last + 1)
		};
	}
	;
	const MIN_SNAPSHOTS = 15;
	const MIN_REFERENCE_SNAPSHOTS = 8;
	const MIN_SEGMENTS = 5;
	const MAX_SEGMENTS = 12;
	const SNAPSHOTS_PER_SEGMENT = 3;
	const MIN_LIFE = .8;
	function commonAges(series) {
		return {
			from: (0, extremes.o)(series.map(({ ages }) => ages[0] ?? Number.POSITIVE_INFINITY))[1],
			until: (0, extremes.o)(series.map(({ ages }) => ages.at(-1) ?? Number.NEGATIVE_INFINITY))[0]
		};
	}
	function countInside({ ages }, { from, until }) {
		return ages.reduce((count, age) => count + (age >= from && age <= until ? 1 : 0), 0);
	}
	function segmentMiddles({ from, until }, segments) {
		return Array.from({ length: segments }, (_, i) => from + (until - from) * (i + .5) / segments);
	}
	function floorCurve(series, range, segments) {
		const curves = series.map((one) => segmentMinima(one, range, segments)).filter((curve) => curve !== null);
		if (curves.length === 0) return null;
		return Array.from({ length: segments }, (_, i) => (0, theil_sen.JZ)(curves.map((curve) => curve[i])));
	}
	function segmentMinima({ ages, levels }, range, segments) {
		const minima = new Float64Array(segments).fill(Number.POSITIVE_INFINITY);
		const length = range.until - range.from;
		for (const [index, age] of ages.entries()) {
			if (age < range.from || age > range.until) continue;
			const segment = Math.min(segments - 1, Math.floor((age - range.from) * segments / length));
			minima[segment] = Math.min(minima[segment], levels[index]);
		}
		return minima.includes(Number.POSITIVE_INFINITY) ? null : minima;
	}
	function compareFloors(candidate, references, cut) {
		const used = longLived(candidate.map((one) => cutSeries(one, cut)));
		if (used.length === 0) return null;
		const range = commonAges(used);
		const [fewest] = (0, extremes.o)(used.map((one) => countInside(one, range)));
		const segments = Math.min(MAX_SEGMENTS, Math.floor(fewest / SNAPSHOTS_PER_SEGMENT));
		if (segments < MIN_SEGMENTS) return null;
		const own = floorCurve(used, range, segments);
		if (own === null) return null;
		const curves = references.map((window) => referenceCurve(window, range, segments, cut));
		return {
			used,
			times: segmentMiddles(range, segments),
			spanMs: range.until - range.from,
			own,
			references: curves.filter((curve) => curve !== null)
		};
	}
	function longLived(pods) {
		const life = ({ ages }) => (ages.at(-1) ?? 0) - (ages[0] ?? 0);
		const seen = pods.filter(({ ages }) => ages.length >= MIN_SNAPSHOTS);
		const longest = Math.max(0, ...seen.map(life));
		return seen.filter((pod) => life(pod) >= MIN_LIFE * longest);
	}
	function referenceCurve(window, range, segments, cut) {
		const pods = window.map((one) => {
			const busy = cutSeries(one, cut);
			return busy.ages.length > 1 ? busy : cutSeries(one, {
				...cut,
				idleEnd: false
			});
		}).filter(({ ages }) => ages.length >= MIN_REFERENCE_SNAPSHOTS);
		return floorCurve(pods, range, segments);
	}
	;
	const MAX_WARM_UP_MS = 3e5;
	const WITH_REFERENCE = {
		warmUpPart: .1,
		warmUpMaxMs: MAX_WARM_UP_MS,
		idleEnd: true
	};
	const ALONE = {
		...WITH_REFERENCE,
		warmUpPart: .25
	};
	const LOAD_OVER = -.5;
	const LOAD_SLACK = 1.3;
	const LOAD_LEVERAGE = 2;
	const RISING = {
		maxP: .01,
		minLateOverEarly: .5,
		maxLateOverEarly: Number.POSITIVE_INFINITY,
		minStep: .1
	};
	const STRAIGHT = {
		maxP: 1e-6,
		minLateOverEarly: .8,
		maxLateOverEarly: 1.25,
		minStep: .2
	};
	const MIN_STRAIGHT_MS = 27e5;
	function detectLeak({ candidate, references, limits, loadGrowth = null }) {
		const intervalMs = snapshotInterval([candidate, ...references]);
		const series = (window) => window.map((pod) => toSeries(pod, intervalMs, limits.minRise));
		const own = series(candidate);
		const others = references.map(series);
		if (isLongSeen(candidate) && neverMoved(own, limits.minRise)) {
			return {
				verdict: "ok",
				stoppedBy: "small",
				pods: podsOf(own, own),
				references: 0
			};
		}
		const compared = compareFloors(own, others, WITH_REFERENCE);
		if (compared === null || compared.references.length > 0) return leak_judge(own, compared, limits, loadGrowth);
		const idleEnd = loadGrowth === null || loadGrowth < LOAD_OVER;
		return leak_judge(own, compareFloors(own, [], {
			...ALONE,
			idleEnd
		}), limits, loadGrowth);
	}
	function isLongSeen(window) {
		return window.some(({ timesMs, aliveMs }) => Math.max(timesMs.length, aliveMs.length) >= MIN_SNAPSHOTS);
	}
	function neverMoved(pods, minRise) {
		return pods.every(({ levels }) => {
			const highest = levels.reduce((most, level) => Math.max(most, level), Number.NEGATIVE_INFINITY);
			const lowest = levels.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
			return highest - lowest < minRise;
		});
	}
	function leak_judge(pods, floors, limits, loadGrowth) {
		if (floors === null) {
			const none = {
				used: 0,
				tooBrief: pods.length
			};
			return {
				verdict: "inconclusive",
				stoppedBy: "too-few-snapshots",
				pods: none,
				references: 0
			};
		}
		const estimate = estimateLeak(floors, limits);
		const references = floors.references.length;
		const stoppedBy = firstStop(estimate, references > 0) ?? (references > 0 ? null : stopAlone(estimate, loadGrowth));
		return {
			verdict: verdictOf(stoppedBy, references > 0),
			stoppedBy,
			estimate,
			pods: podsOf(pods, floors.used),
			references
		};
	}
	function podsOf(all, used) {
		return {
			used: used.length,
			tooBrief: all.length - used.length
		};
	}
	function firstStop(estimate, hasReference) {
		const { pValue, lowPerMin, ownSlopePerMin, slopePerMin, rise, neededRise } = estimate;
		if (pValue > RISING.maxP) return "no-trend";
		if (lowPerMin <= 0 || ownSlopePerMin < slopePerMin / 2) return hasReference ? "like-reference" : "no-trend";
		if (rise < neededRise) return "size";
		if (!hasShape(estimate, RISING)) return "shape";
		return null;
	}
	function stopAlone(estimate, loadGrowth) {
		const { level, rise, spanMs } = estimate;
		const start = level - rise / 2;
		const growth = start > 0 ? rise / start : Number.POSITIVE_INFINITY;
		if (loadGrowth !== null && growth <= LOAD_SLACK * loadGrowth) return "like-load";
		if (spanMs < MIN_STRAIGHT_MS || !hasShape(estimate, STRAIGHT)) return "no-reference";
		return loadGrowth === null || growth <= LOAD_LEVERAGE * loadGrowth ? "load" : null;
	}
	function hasShape({ pValue, lateOverEarly, smallestStep }, shape) {
		return pValue <= shape.maxP && lateOverEarly >= shape.minLateOverEarly && lateOverEarly <= shape.maxLateOverEarly && smallestStep >= shape.minStep;
	}
	function verdictOf(stoppedBy, hasReference) {
		if (stoppedBy === null) return "leak";
		if (stoppedBy === "no-reference" || stoppedBy === "load") return "warn";
		return stoppedBy === "shape" && hasReference ? "warn" : "ok";
	}
	;
	const MIN_SPAN_MS = 12e5;
	const MIN_LATE_OVER_EARLY = .7;
	const MIN_LEAK_LATE_OVER_EARLY = .9;
	const MIN_PACE = .5;
	const leak_span_WHOLE = {
		warmUpPart: 0,
		warmUpMaxMs: 0,
		idleEnd: false
	};
	const leak_span_MINUTE_MS = 6e4;
	function detectLeakOverSpan({ span, later, limits, loadGrowth }) {
		const result = detectLeak({
			candidate: span,
			references: [],
			limits,
			loadGrowth
		});
		const { estimate, verdict } = result;
		if (estimate === undefined || verdict !== "leak" && verdict !== "warn") return result;
		const flattens = estimate.lateOverEarly < MIN_LATE_OVER_EARLY || hasComeToRest(estimate, later, limits);
		if (flattens) return {
			...result,
			verdict: "ok",
			stoppedBy: "shape"
		};
		const isBent = verdict === "leak" && estimate.lateOverEarly < MIN_LEAK_LATE_OVER_EARLY;
		return isBent ? {
			...result,
			verdict: "warn",
			stoppedBy: "no-reference"
		} : result;
	}
	function hasComeToRest({ slopePerMin }, later, { minRise }) {
		const intervalMs = snapshotInterval([later]);
		const floors = compareFloors(later.map((pod) => toSeries(pod, intervalMs, minRise)), [], leak_span_WHOLE);
		return floors !== null && (0, theil_sen.fR)(floors.times, floors.own).high * leak_span_MINUTE_MS < MIN_PACE * slopePerMin;
	}
	;
	function loadGrowth(early, late, spanMs) {
		const [before, after] = [cpuRate(early), cpuRate(late)];
		if (!(before > 0) || !late.cpu.some(({ timesMs }) => timesMs.length > 0)) return null;
		return growthOver(after / before, early, late, spanMs);
	}
	function growthOver(ratio, early, late, spanMs) {
		const apartMs = (late.fromMs + late.untilMs - early.fromMs - early.untilMs) / 2;
		return apartMs > 0 ? (ratio - 1) * Math.max(1, spanMs / apartMs) : null;
	}
	function cpuRate({ fromMs, untilMs, cpu }) {
		let sum = 0;
		for (const { timesMs, values } of cpu) {
			for (const [index, time] of timesMs.entries()) {
				if (time >= fromMs && time < untilMs) sum += values[index];
			}
		}
		return sum / Math.max(1, untilMs - fromMs);
	}
	;
	const MAX_GAP = 2.5;
	const PARTS = 36;
	const PARTS_BEFORE = 5;
	const MIN_KEPT = .7;
	function sameReplicas(windows) {
		if (windows.flat().some(({ replica }) => replica === "")) return "unnamed";
		const [first = "", ...others] = windows.map(same_processes_namesOf);
		const isTwice = windows.some((window) => new Set(window.map(({ replica }) => replica)).size < window.length);
		return first === "" || isTwice || others.some((names) => names !== first) ? "other-replicas" : null;
	}
	function same_processes_namesOf(window) {
		return window.map(({ replica, version = "" }) => JSON.stringify([replica, version])).sort().join();
	}
	function sameProcesses(windows, span, smallLevel) {
		const names = sameReplicas([...windows, span]);
		if (names !== null) return names;
		if (span.some(({ timesMs }) => ((0, upload_rhythm.A)(timesMs)?.processes ?? 1) > 1)) return "unnamed";
		if (span.some(hasGap)) return "gap";
		return span.some((one) => hasRestart(one, smallLevel)) ? "restart" : null;
	}
	function hasGap({ timesMs }) {
		const gaps = gapsOf(timesMs);
		const usual = (0, theil_sen.JZ)(gaps);
		return !(usual > 0) || gaps.some((gap) => gap > MAX_GAP * usual);
	}
	function hasRestart(snapshots, smallLevel) {
		const floors = floorsOf(snapshots);
		return floors.some((floor, index) => {
			const before = Math.min(...floors.slice(Math.max(0, index - PARTS_BEFORE), index));
			return Number.isFinite(before) && before > smallLevel && floor < MIN_KEPT * before;
		});
	}
	function floorsOf({ timesMs, values }) {
		const first = timesMs[0] ?? 0;
		const length = Math.max(1, (timesMs.at(-1) ?? 0) - first);
		const floors = new Array(PARTS).fill(Number.POSITIVE_INFINITY);
		for (const [index, time] of timesMs.entries()) {
			const part = Math.min(PARTS - 1, Math.floor((time - first) * PARTS / length));
			floors[part] = Math.min(floors[part], values[index]);
		}
		return floors;
	}
	;
	const MAX_SPAN_MS = 24 * 3600 * 1e3;
	const MIN_PART_SEEN = .25;
	function isSpanWanted(levels) {
		return hasRisen(levels) && sameReplicas([levels.baseline.series, levels.candidate.series]) === null;
	}
	function hasRisen({ baseline, candidate, limits }) {
		const spanMs = candidate.untilMs - baseline.fromMs;
		if (baseline.fromMs >= candidate.fromMs || spanMs < MIN_SPAN_MS || spanMs > MAX_SPAN_MS) return false;
		const before = new Map(baseline.series.map(({ replica, values }) => [replica, values]));
		return candidate.series.some(({ replica, values }) => (0, theil_sen.JZ)(values) - (0, theil_sen.JZ)(before.get(replica) ?? []) >= MIN_PART_SEEN * limits.minRise);
	}
	function findLeak(levels, span, held) {
		const inside = detectInside(levels);
		const across = detectAcross(levels, span);
		if ("result" in across && prevails(across.result, inside)) {
			const { baseline, candidate } = held.windows;
			const holders = rankHolders(held.table, baseline, candidate);
			return {
				result: across.result,
				over: "span",
				holders,
				spanUnseen: null
			};
		}
		const { table, edges } = held;
		return {
			result: inside,
			over: "candidate",
			holders: edges === null ? [] : rankHolders(table, edges.early, edges.late),
			spanUnseen: "result" in across ? null : across.unseen
		};
	}
	const SEVERITY = {
		inconclusive: 0,
		ok: 1,
		warn: 2,
		leak: 3
	};
	function prevails(across, inside) {
		const [over, within] = [SEVERITY[across.verdict], SEVERITY[inside.verdict]];
		return over > within || over === within && over >= SEVERITY.warn;
	}
	function detectInside({ baseline, candidate, limits }) {
		const { fromMs, untilMs, cpu } = candidate;
		const thirdMs = (untilMs - fromMs) / 3;
		return detectLeak({
			candidate: toLevelWindow(candidate.series, candidate.cpu),
			references: [toLevelWindow(baseline.series, baseline.cpu)],
			limits,
			loadGrowth: loadGrowth({
				fromMs,
				untilMs: fromMs + thirdMs,
				cpu
			}, {
				fromMs: untilMs - thirdMs,
				untilMs,
				cpu
			}, untilMs - fromMs)
		});
	}
	function detectAcross(levels, span) {
		const { baseline, candidate, limits } = levels;
		const windows = [baseline.series, candidate.series];
		if (span === null) return { unseen: unseen(levels, hasRisen(levels) ? sameReplicas(windows) : null) };
		if ("unread" in span) return { unseen: {
			why: "unread",
			detail: span.unread
		} };
		const notSame = sameProcesses(windows, span, limits.minRise);
		if (notSame !== null) return { unseen: unseen(levels, notSame) };
		const inCandidate = span.map((one) => since(one, candidate.fromMs));
		const result = detectLeakOverSpan({
			span: toLevelWindow(span, []),
			later: toLevelWindow(inCandidate, []),
			limits,
			loadGrowth: loadBetween(levels)
		});
		return { result };
	}
	function unseen({ baseline, candidate }, why) {
		const isShort = candidate.untilMs - baseline.fromMs < MIN_STRAIGHT_MS;
		return why === null || why === "other-replicas" || isShort ? null : {
			why,
			detail: ""
		};
	}
	function loadBetween({ baseline, candidate, loadLog }) {
		const spanMs = candidate.untilMs - baseline.fromMs;
		if (loadLog === undefined) return loadGrowth(baseline, candidate, spanMs);
		const lengths = (baseline.untilMs - baseline.fromMs) / (candidate.untilMs - candidate.fromMs);
		return growthOver(Math.exp(loadLog) * lengths, baseline, candidate, spanMs);
	}
	function since({ timesMs, values, ...rest }, fromMs) {
		const earlier = timesMs.filter((time) => time < fromMs).length;
		return {
			...rest,
			timesMs: timesMs.slice(earlier),
			values: values.slice(earlier)
		};
	}
	;
	const MIN_COMMON = .8;
	function commonStacks(data, { values }) {
		const leaves = (0, costs.SD)(data.table);
		const { blocks } = data.baseline;
		let [all, common, baseline, repeated] = [
			0,
			0,
			0,
			0
		];
		for (let stack = 0; stack < leaves.length; stack++) {
			if (data.ignored[leaves[stack]] === 1) continue;
			let [usual, times] = [0, 0];
			for (const block of blocks) {
				const value = block[stack];
				usual += value;
				if (value > 0) times++;
			}
			const earlier = values[stack];
			all += earlier;
			if (times > 0 || data.candidate.blocks.some((block) => block[stack] > 0)) common += earlier;
			baseline += usual;
			if (times > 1) repeated += usual;
		}
		const share = all > 0 ? common / all : 1;
		const expected = blocks.length > 1 && baseline > 0 ? repeated / baseline : 1;
		return {
			share,
			isSame: share >= MIN_COMMON * expected
		};
	}
	var config_ignore = __webpack_require__(9200);
	;
	function prepareInput(one, setting) {
		const data = toData(one, setting);
		const windows = earlierWindows(one).map((window) => window === null ? null : {
			...window,
			common: ranIn(data, window) ? commonStacks(data, window) : null
		});
		return {
			...one,
			data,
			windows
		};
	}
	function toCompareInput(services) {
		const history = judgeHistory(services);
		return {
			windows: services.map(({ data, windows, comparison: { sides } }) => {
				const offered = windows.filter((_, at) => history[at] === null);
				return {
					data: withHistory(data, offered),
					sides
				};
			}),
			history,
			otherVersions: otherVersions(services),
			otherStacks: otherStacks(history, services)
		};
	}
	function likelyData({ data, windows }) {
		return withHistory(data, windows);
	}
	function withHistory(data, windows) {
		const history = windows.flatMap((window) => {
			if (window === null || window.common?.isSame !== true) return [];
			const { values, apartMs } = window;
			return [{
				values,
				apartMs
			}];
		});
		return history.length === 0 ? data : {
			...data,
			history
		};
	}
	function otherStacks(history, services) {
		return history.map((fault, index) => {
			const shares = new Map();
			for (const { comparison, windows } of fault === null ? services : []) {
				const { common = null } = windows[index] ?? {};
				if (common === null || common.isSame) continue;
				const { service } = comparison;
				shares.set(service, Math.min(common.share, shares.get(service) ?? 1));
			}
			return [...shares].sort(([a], [b]) => a < b ? -1 : 1).map(([service, share]) => ({
				service,
				share
			}));
		});
	}
	function withSecondWindow(first, again, setting) {
		const history = (first.data.history ?? []).map((window, index) => ({
			...window,
			values: again.profiles.history[index]
		}));
		return {
			data: {
				...toData(again, setting),
				history
			},
			sides: again.comparison.sides
		};
	}
	function toData({ comparison, profiles }, { ignore, load }) {
		const { profileType, kind, sides } = comparison;
		const { table, blocks } = profiles;
		const side = (name) => ({
			blocks: blocks[name],
			durationMs: lengthMs(sides[name].window),
			uploads: sides[name].uploads
		});
		const loadLog = loadLogOf(load, lengthMs(sides.candidate.window) / lengthMs(sides.baseline.window));
		return {
			kind,
			unit: (0, profile_type.fL)(profileType).sampleUnit,
			table,
			ignored: (0, config_ignore.W)(table.functions, ignore),
			apartMs: apartMs(sides.baseline.window, sides.candidate.window),
			baseline: side("baseline"),
			candidate: side("candidate"),
			...loadLog === null ? {} : { loadLog }
		};
	}
	function loadLogOf(load, lengths) {
		if (load.kind === "auto") return null;
		return Math.log(load.kind === "fixed" ? lengths : load.candidate / load.baseline);
	}
	function earlierWindows({ comparison: { sides, history }, profiles }) {
		const baseline = sides.baseline.window;
		const all = [baseline, ...history.map(({ window }) => window)];
		return history.map(({ window, versions }, index) => {
			const values = profiles.history[index] ?? null;
			if (values === null || isOtherVersion(sides.baseline, versions)) return null;
			const gaps = all.filter((other) => other.fromMs > window.fromMs).map((other) => apartMs(window, other));
			return {
				values,
				durationMs: lengthMs(window),
				apartMs: gaps.length === 0 ? 0 : Math.min(...gaps)
			};
		});
	}
	function isOtherVersion({ series }, versions) {
		const usual = new Set(series.map(({ version }) => version));
		return !usual.has("") && versions.some((version) => !usual.has(version));
	}
	function otherVersions(fetched) {
		const windows = Math.max(0, ...fetched.map(({ comparison }) => comparison.history.length));
		return Array.from({ length: windows }, (_, index) => {
			const other = fetched.filter(({ comparison: { sides, history } }) => isOtherVersion(sides.baseline, history[index]?.versions ?? []));
			return [...new Set(other.map(({ comparison }) => comparison.service))].sort();
		});
	}
	function lengthMs({ fromMs, untilMs }) {
		return untilMs - fromMs;
	}
	function apartMs(a, b) {
		return Math.max(a.fromMs, b.fromMs) - Math.min(a.untilMs, b.untilMs);
	}
	function evidenceFacts({ comparison, data }) {
		const { kind, sides, uploadIntervalMs } = comparison;
		const apart = apartMs(sides.baseline.window, sides.candidate.window);
		const needed = variance.eX * sources_plan.a0 * uploadIntervalMs;
		const { history = [] } = data;
		return {
			isGauge: kind === "gauge",
			blocks: sides.baseline.blocks.length,
			neededSeconds: Math.ceil(needed / 1e3),
			uploadSeconds: Math.round(uploadIntervalMs / 1e3),
			apartMs: apart,
			isDistanceShown: history.length >= between_windows.wN && history.some((window) => window.apartMs >= apart)
		};
	}
	function wantsSpan(comparison) {
		return comparison.kind === "gauge" && isSpanWanted(levelsOf(comparison));
	}
	function leakOf({ comparison, profiles }, { loadLog, baseline, candidate }, span) {
		if (comparison.kind !== "gauge") return {};
		const { table, blocks, edges } = profiles;
		const stacks = table.stackOffsets.length - 1;
		const windows = {
			baseline: {
				values: (0, costs.QW)(blocks.baseline, stacks),
				snapshots: baseline.uploads
			},
			candidate: {
				values: (0, costs.QW)(blocks.candidate, stacks),
				snapshots: candidate.uploads
			}
		};
		return { leak: findLeak(levelsOf(comparison, loadLog), span ?? null, {
			table,
			edges,
			windows
		}) };
	}
	function levelsOf({ profileType, sides }, loadLog) {
		const levels = ({ window, series, alive }) => ({
			...window,
			series,
			cpu: alive
		});
		const { baseline, candidate } = sides;
		const limits = leakLimits(profileType);
		return {
			baseline: levels(baseline),
			candidate: levels(candidate),
			limits,
			loadLog
		};
	}
	var gate_notes = __webpack_require__(3556);
	;
	function rawProfilesOf(fetched) {
		return fetched.flatMap(({ comparison: { service, profileType, kind, sides }, profiles }) => ["baseline", "candidate"].map((side) => {
			const { table, blocks } = profiles;
			const { window, uploads } = sides[side];
			const sums = (0, costs.QW)(blocks[side], (0, profile_profile.W)(table));
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
		const [collected, spans] = await Promise.all([collect(source, {
			...plan,
			comparisons
		}, onProgress, (comparison, profiles) => {
			const one = prepareInput({
				comparison,
				profiles
			}, config);
			comparer.ahead(likelyData(one), policyOf(comparison, config));
			ready.set(comparison, {
				...one,
				traces: tracesOf(one)
			});
		}, (0, rules.N)(config)), listSpans(source, plan, wantsSpan)]);
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
		const { windows, history, otherVersions, otherStacks } = toCompareInput(ready);
		const read = new Map(ready.map((one, index) => [one.comparison, {
			...one,
			...windows[index]
		}]));
		const steadiness = measureWindows(planned.flatMap((comparison) => read.get(comparison) ?? []));
		const compared = new Map();
		for (const [comparison, one] of read) {
			const policy = policyOf(comparison, config);
			const compare = (data) => comparer.compare(data, policy);
			compared.set(comparison, compareWindows(one, steadiness, {
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
		const found = incomparable.length === 0 ? leakOf(one, one.data, span) : {};
		const evidence = weighEvidence(evidenceFacts(one), result.blocks, config.policy);
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
				steadiness: measureWindows([])
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
	var listing = __webpack_require__(5844);
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
		const again = (0, sources_plan.dX)(first, first.profileType, { sides: {
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
		const answers = await inOrder(candidate.blocks.map((window) => readPlanned(source, {
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
		return withSecondWindow(first, {
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
		const { candidate } = measureWindows(read.filter((one) => "data" in one));
		const windows = {
			baseline: steadiness.baseline,
			candidate
		};
		return pending.map((one, index) => {
			const found = read[index];
			if (!("data" in found)) return unread(one, found);
			const policy = one.judged.case.policy ?? setting.policy;
			const { result, incomparable } = compareWindows(found, windows, {
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
		const why = emptyPlanReason(whole, {
			...facts,
			clues
		});
		if (why !== undefined) return judgeNothing(config, setting, why);
		const clipped = clippedReasons(plan, facts);
		const { cases, measures, notes, look } = clipped.length > 0 ? nothingCompared(plan, clipped) : await compareAll(plan, config, setting);
		const modeOf = (0, rules.WE)([...whole.comparisons, ...whole.missing], config);
		const all = (0, rules.O2)([...cases, ...absentComparisons(plan, {
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
