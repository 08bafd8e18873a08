export const id = 217;
export const ids = [217, 320];
export const modules = {
	8433: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { calibrate: () => calibrate });
		var absence = __webpack_require__(5500);
		var sources_clues = __webpack_require__(8292);
		var variance = __webpack_require__(978);
		;
		const Z95 = 1.959964;
		function proportionInterval(hits, trials) {
			if (trials < 1 || hits < 0 || hits > trials) throw new RangeError(`${hits} of ${trials} is no proportion`);
			const p = hits / trials;
			const z2 = Z95 ** 2 / trials;
			const centre = (p + z2 / 2) / (1 + z2);
			const half = Z95 * Math.sqrt(p * (1 - p) / trials + z2 / (4 * trials)) / (1 + z2);
			return [hits === 0 ? 0 : centre - half, hits === trials ? 1 : centre + half];
		}
		function trialsToShow(rate) {
			return Math.ceil(Z95 ** 2 * (1 / rate - 1));
		}
		;
		const ASSUMED_DRIFT = .03;
		const MIN_SAMPLES = 100;
		const MIN_COMPARISONS = 6;
		const MIN_CONTENTION = .1;
		function excessOf({ kind, blocks, functions }, contention) {
			if (kind === "gauge" || blocks < variance.eX) return null;
			let sum = 0;
			let weights = 0;
			let count = 0;
			for (const { estimate, samples } of functions) {
				const fewest = Math.min(samples.baseline, samples.candidate);
				if (estimate === undefined || fewest < MIN_SAMPLES) continue;
				const explained = estimate.variance - 2 * ASSUMED_DRIFT ** 2;
				sum += Math.sqrt(fewest) * (estimate.theta ** 2 - explained);
				weights += Math.sqrt(fewest);
				count++;
			}
			return count === 0 ? null : {
				variance: sum / weights,
				functions: count,
				contention
			};
		}
		function fitNoise(list, assumedWeight) {
			if (list.length === 0) return {
				drift: null,
				contentionWeight: null
			};
			const points = list.map(({ variance, functions, contention }) => ({
				y: variance,
				x: contention ** 2,
				weight: functions
			}));
			const spread = Math.max(...list.map(({ contention }) => contention));
			if (list.length < MIN_COMPARISONS || spread < MIN_CONTENTION) {
				const left = mean(points.map(({ y, x, weight }) => ({
					value: y - assumedWeight ** 2 * x,
					weight
				})));
				return {
					drift: Math.sqrt(Math.max(0, left) / 2),
					contentionWeight: null
				};
			}
			const { intercept, slope } = positiveLine(points);
			return {
				drift: Math.sqrt(intercept / 2),
				contentionWeight: Math.sqrt(slope)
			};
		}
		function positiveLine(points) {
			const of = (value) => mean(points.map((point) => ({
				value: value(point),
				weight: point.weight
			})));
			const x = of((point) => point.x);
			const y = of((point) => point.y);
			const xx = of((point) => point.x ** 2);
			const xy = of((point) => point.x * point.y);
			const slope = xx > x * x ? (xy - x * y) / (xx - x * x) : 0;
			if (slope <= 0) return {
				intercept: Math.max(0, y),
				slope: 0
			};
			const intercept = y - slope * x;
			if (intercept >= 0) return {
				intercept,
				slope
			};
			return {
				intercept: 0,
				slope: Math.max(0, xy / xx)
			};
		}
		function mean(entries) {
			const weight = entries.reduce((sum, entry) => sum + entry.weight, 0);
			return entries.reduce((sum, entry) => sum + entry.weight * entry.value, 0) / weight;
		}
		var drift = __webpack_require__(4718);
		var judge = __webpack_require__(6253);
		;
		function judgePair(pair, cases, policy, apartMs) {
			const build = (0, judge.qA)(cases, policy);
			const bare = (0, judge.qA)(cases.map((one) => ({
				...one,
				policy: {
					...one.policy ?? policy,
					failOnGrowth: 0,
					warnOnGrowth: 0
				}
			})), policy);
			const isMeasure = apartMs <= drift.Rh && build.contention <= policy.maxContention;
			const comparisons = cases.map(({ service, profileType, result }, index) => {
				const { verdict, detectable, reasons } = build.comparisons[index];
				return {
					service,
					profileType,
					verdict: verdict === "not-applicable" ? "not-evaluated" : verdict,
					reason: verdict === "inconclusive" ? reasons[0] ?? null : null,
					detectable,
					peaks: verdict === "inconclusive" ? NO_PEAKS : highestPeaks([peaksOf(build, index, pair), peaksOf(bare, index, pair)]),
					excess: isMeasure && result !== undefined ? excessOf(result, build.contention) : null
				};
			});
			const peaks = highestPeaks(comparisons.map((comparison) => comparison.peaks));
			return {
				...pair,
				verdict: build.verdict,
				peaks,
				comparisons
			};
		}
		const NO_PEAKS = {
			fail: null,
			warn: null
		};
		function peaksOf(build, index, pair) {
			const comparison = build.comparisons[index];
			const { service, profileType } = comparison.case;
			let peaks = NO_PEAKS;
			for (const { key, judged, estimate } of comparison.functions) {
				if (judged?.verdict !== "fail" && judged?.verdict !== "warn") continue;
				if (judged.class === "leaks" || estimate === undefined) continue;
				const growth = (judged.growth ?? Math.exp(estimate.theta)) - 1;
				const peak = {
					service,
					profileType,
					function: key.name,
					growth,
					pair
				};
				peaks = highestPeaks([peaks, {
					fail: judged.verdict === "fail" ? peak : null,
					warn: peak
				}]);
			}
			return peaks;
		}
		function highestPeaks(all) {
			const highest = (kind) => all.reduce((best, { [kind]: peak }) => {
				if (peak === null) return best;
				return best === null || peak.growth > best.growth ? peak : best;
			}, null);
			return {
				fail: highest("fail"),
				warn: highest("warn")
			};
		}
		var profile_type = __webpack_require__(3435);
		var usage_error = __webpack_require__(7964);
		var times = __webpack_require__(3442);
		;
		const NEIGHBOURS = 3;
		const MIN_WINDOWS = 3;
		const MAX_WINDOWS = 1e3;
		const MIN_WINDOW_MS = 6e4;
		const MAX_WINDOW_MS = 24 * 36e5;
		function cutRange({ fromMs, untilMs }, windowMs) {
			if (windowMs < MIN_WINDOW_MS || windowMs > MAX_WINDOW_MS || windowMs % 1e3 !== 0) {
				throw new usage_error.e("the length of a window cannot be used", `--window is ${(0, times.a3)(windowMs)}`, "use whole seconds from 1 minute to 24 hours; 5m, say, or better the length that the gate compares");
			}
			const count = Math.floor((untilMs - fromMs) / windowMs);
			if (count < MIN_WINDOWS) {
				throw new usage_error.e(`the range holds fewer than ${MIN_WINDOWS} windows`, `${(0, times.a3)(untilMs - fromMs)} are ${count} of ${(0, times.a3)(windowMs)}`, `use a range of at least ${(0, times.a3)(MIN_WINDOWS * windowMs)}, the longer the better, or a shorter --window`);
			}
			if (count > MAX_WINDOWS) {
				throw new usage_error.e(`the range holds more than ${MAX_WINDOWS} windows`, `${(0, times.a3)(untilMs - fromMs)} are ${count} of ${(0, times.a3)(windowMs)}`, `use a range of at most ${(0, times.a3)(MAX_WINDOWS * windowMs)}, or a longer --window`);
			}
			return Array.from({ length: count }, (_, index) => {
				const startMs = fromMs + index * windowMs;
				return {
					fromMs: startMs,
					untilMs: startMs + windowMs
				};
			});
		}
		function pairsEndingAt(candidate) {
			const count = Math.min(candidate, NEIGHBOURS);
			return Array.from({ length: count }, (_, step) => ({
				baseline: candidate - 1 - step,
				candidate
			}));
		}
		function disjointPairs(pairs) {
			const taken = new Set();
			let count = 0;
			for (const { baseline, candidate } of pairs) {
				if (taken.has(baseline) || taken.has(candidate)) continue;
				taken.add(baseline).add(candidate);
				count++;
			}
			return count;
		}
		;
		const PAIRS_TO_ENFORCE = 20;
		function isReady({ seen, failed }) {
			return seen >= PAIRS_TO_ENFORCE && failed === 0;
		}
		function readinessOf(pairs) {
			const services = new Set(pairs.flatMap(({ comparisons }) => comparisons.map(({ service }) => service)));
			return [...services].sort().map((service) => {
				const judged = pairs.filter((pair) => isJudged(pair, service));
				const failed = pairs.filter(({ comparisons }) => comparisons.some((one) => one.service === service && one.verdict === "fail")).length;
				const seen = disjointPairs(judged);
				return {
					service,
					seen,
					failed,
					bound: failed > 0 || seen === 0 ? null : Math.min(1, 3 / seen)
				};
			});
		}
		function isJudged({ comparisons }, service) {
			const own = comparisons.filter((one) => one.service === service);
			const able = own.filter(({ profileType }) => (0, profile_type.I)(profileType) !== "gauge");
			return (able.length > 0 ? able : own).some(({ verdict }) => verdict === "pass" || verdict === "warn" || verdict === "fail");
		}
		;
		const WARN_FACTOR = 10;
		function chooseThresholds(builds, disjoint, target, current) {
			const failPeak = peakToHold(builds.map(({ fail }) => fail), target * disjoint);
			const warnPeak = peakToHold(builds.map(({ warn }) => warn), Math.min(1, WARN_FACTOR * target) * disjoint);
			const failOnGrowth = Math.max(current.failOnGrowth, above(failPeak));
			const wanted = Math.max(current.warnOnGrowth, above(warnPeak));
			const warnOnGrowth = Math.min(wanted, failOnGrowth);
			return {
				failOnGrowth,
				warnOnGrowth,
				failRaisedBy: failOnGrowth > current.failOnGrowth ? failPeak : null,
				warnRaisedBy: warnOnGrowth > current.warnOnGrowth ? warnPeak : null,
				isWarnCapped: wanted > failOnGrowth
			};
		}
		function peakToHold(peaks, allowed) {
			const found = peaks.filter((peak) => peak !== null).sort((a, b) => b.growth - a.growth);
			return found[Math.floor(allowed + 1e-9)] ?? null;
		}
		function above(peak) {
			return peak === null ? 0 : (Math.floor(100 * peak.growth + 1e-9) + 1) / 100;
		}
		;
		function unclearOf(outcomes) {
			const able = outcomes.filter(({ profileType }) => (0, profile_type.I)(profileType) !== "gauge");
			const inconclusive = able.filter(({ verdict }) => verdict === "inconclusive");
			const reasons = inconclusive.flatMap(({ reason }) => reason ?? []);
			const groups = [...Map.groupBy(reasons, ({ code }) => code).values()];
			const [most] = groups.toSorted((a, b) => b.length - a.length);
			return {
				inconclusive: inconclusive.length,
				comparisons: able.length,
				reason: most?.[0] ?? null
			};
		}
		function isMostlyUnclear({ inconclusive, comparisons }) {
			return 2 * inconclusive > comparisons;
		}
		function whyNoThresholds({ inconclusive, comparisons, reason }) {
			const because = reason === null ? "" : `, most often for this reason: ${reason.message}`;
			return {
				code: reason?.code ?? "FG204",
				message: `${inconclusive} of ${comparisons} comparisons were inconclusive, and what is inconclusive never fails${because}`,
				remedy: reason?.remedy || "use longer windows, or more load"
			};
		}
		;
		function summarize(replay, facts) {
			const { pairs, clippedWindows, leftOut } = replay;
			const { windows, policy, target } = facts;
			const [first, last] = [windows[0], windows[windows.length - 1]];
			const builds = ratesOf(pairs, pairs);
			const { failOnGrowth, warnOnGrowth, contentionWeight } = policy;
			const current = {
				failOnGrowth,
				warnOnGrowth
			};
			const peaks = pairs.map((pair) => pair.peaks);
			const outcomes = pairs.flatMap(({ comparisons }) => comparisons);
			const unclear = unclearOf(outcomes);
			return {
				version: 1,
				source: facts.source,
				range: {
					fromMs: first.fromMs,
					untilMs: last.untilMs
				},
				selector: facts.selector,
				windowMs: first.untilMs - first.fromMs,
				windows: {
					all: windows.length,
					used: usedWindows(pairs),
					clipped: clippedWindows
				},
				neighbours: NEIGHBOURS,
				target,
				assumed: {
					drift: ASSUMED_DRIFT,
					contentionWeight
				},
				builds,
				readiness: readinessOf(pairs),
				failsAtAnyThreshold: pairs.filter((pair) => pair.verdict === "fail" && pair.peaks.fail === null).length,
				noise: noiseOf(outcomes, contentionWeight),
				comparisons: comparisonsOf(pairs, contentionWeight),
				absent: absentOf(replay, facts.typesAsked),
				leftOut,
				current,
				unclear,
				thresholds: isMostlyUnclear(unclear) ? null : chooseThresholds(peaks, builds.disjointPairs, target, current),
				pairsToShowTarget: trialsToShow(target)
			};
		}
		function usedWindows(pairs) {
			return new Set(pairs.flatMap(({ baseline, candidate }) => [baseline, candidate])).size;
		}
		function ratesOf(pairs, outcomes) {
			const trials = disjointPairs(pairs);
			const rateOf = (verdict) => {
				const count = outcomes.filter((outcome) => outcome.verdict === verdict).length;
				const rate = count / pairs.length;
				const [low, high] = proportionInterval(rate * trials, trials);
				return {
					count,
					rate,
					low,
					high
				};
			};
			return {
				pairs: pairs.length,
				disjointPairs: trials,
				fail: rateOf("fail"),
				warn: rateOf("warn"),
				inconclusive: rateOf("inconclusive")
			};
		}
		function noiseOf(outcomes, assumedWeight) {
			const measured = outcomes.map(({ excess }) => excess).filter((excess) => excess !== null);
			return fitNoise(measured, assumedWeight);
		}
		function comparisonsOf(pairs, assumedWeight) {
			const entries = pairs.flatMap((pair) => pair.comparisons.map((outcome) => ({
				pair,
				outcome
			})));
			const groups = Map.groupBy(entries, ({ outcome }) => `${outcome.service}\0${outcome.profileType}`);
			const sorted = [...groups].sort(([a], [b]) => a < b ? -1 : 1);
			return sorted.map(([, group]) => {
				const outcomes = group.map(({ outcome }) => outcome);
				const { service, profileType } = outcomes[0];
				const detectable = outcomes.map((outcome) => outcome.detectable).filter((value) => value !== null);
				return {
					service,
					profileType,
					...ratesOf(group.map(({ pair }) => pair), outcomes),
					...noiseOf(outcomes, assumedWeight),
					detectable: detectable.length === 0 ? null : (0, variance.gU)(detectable, detectable.map(() => 1)),
					peaks: highestPeaks(outcomes.map(({ peaks }) => peaks))
				};
			});
		}
		function absentOf({ plan, pairs, leftOut }, typesAsked) {
			const keyOf = ({ service, profileType }) => typesAsked ? `${service}\0${profileType}` : service;
			const seen = new Set([...leftOut, ...pairs.flatMap(({ comparisons }) => comparisons)].map(keyOf));
			const absent = new Map([...plan.comparisons, ...plan.missing].filter((entry) => !entry.optional && !seen.has(keyOf(entry))).map((entry) => [keyOf(entry), entry]));
			return [...absent.values()].map(({ service, profileType }) => ({
				service,
				profileType
			}));
		}
		var glob = __webpack_require__(216);
		var compare_input = __webpack_require__(496);
		var collect = __webpack_require__(7178);
		var plan = __webpack_require__(6496);
		var sources_source = __webpack_require__(6591);
		var span = __webpack_require__(6098);
		var warm_up = __webpack_require__(6044);
		var compare_windows = __webpack_require__(1508);
		;
		function comparePair(read, setting) {
			const { windows } = (0, compare_input.Ru)(read.map((one) => (0, compare_input._s)(one, setting)));
			const steadiness = (0, warm_up.my)(windows);
			return read.map((one, index) => {
				const { service, profileType, rule } = one.comparison;
				const own = rule === null ? undefined : setting.services[rule]?.policy;
				const input = windows[index];
				const { result, incomparable, notes } = (0, compare_windows.N)(input, steadiness, {
					...setting,
					policy: own ?? setting.policy
				});
				const leak = incomparable.length === 0 ? (0, compare_input.lt)(one, input.data, one.span) : {};
				const found = {
					result,
					incomparable,
					notes,
					...leak,
					...own && { policy: own }
				};
				return {
					service,
					profileType,
					...found,
					reasons: [],
					required: true
				};
			});
		}
		function hasChanged({ sides }) {
			const versions = plan.BV.flatMap((side) => sides[side].series.map(({ version }) => version));
			return new Set(versions.filter((version) => version !== "")).size > 1;
		}
		;
		function createReplaySource(source, range) {
			const listings = new Map();
			const blocks = new Map();
			const once = (question, ask) => {
				const key = JSON.stringify(question);
				const answer = listings.get(key) ?? ask();
				listings.set(key, answer);
				return answer;
			};
			return {
				...source,
				listSeries: (_, selector) => once(["series", selector], () => source.listSeries(range, selector)),
				listUploads: async (window, selector, services, profileType) => {
					const all = await once([
						"uploads",
						selector,
						services,
						profileType
					], () => source.listUploads(range, selector, services, profileType));
					return all.map((series) => within(series, window)).filter(({ timesMs }) => timesMs.length > 0);
				},
				readRetention: () => once(["retention"], () => source.readRetention()),
				readBlock: (query) => {
					const key = JSON.stringify(query);
					const known = blocks.get(key);
					if (known !== undefined) return known.profile;
					const profile = source.readBlock(query);
					blocks.set(key, {
						untilMs: query.window.untilMs,
						profile
					});
					return profile;
				},
				forget(beforeMs) {
					for (const [key, { untilMs }] of blocks) if (untilMs <= beforeMs) blocks.delete(key);
				}
			};
		}
		function within(series, { fromMs, untilMs }) {
			const isInside = (index) => {
				const timeMs = series.timesMs[index];
				return timeMs > fromMs && timeMs <= untilMs;
			};
			return {
				...series,
				timesMs: series.timesMs.filter((_, index) => isInside(index)),
				values: series.values.filter((_, index) => isInside(index))
			};
		}
		;
		const OF_ONE_ANSWER = new Set([
			"too-large",
			"malformed",
			"rejected",
			"not-saved",
			"too-long",
			"bad-type"
		]);
		async function replay(source, request) {
			const { windows, nowMs, onProgress } = request;
			const [first, last] = [windows[0], windows[windows.length - 1]];
			const range = {
				fromMs: first.fromMs,
				untilMs: last.untilMs
			};
			const asked = createReplaySource(source, range);
			const plan = await planFor(asked, request, range, range);
			const isClipped = windows.map((window) => {
				const sides = {
					baseline: window,
					candidate: window
				};
				return (0, absence.f3)(plan, {
					windows: sides,
					typesAsked: false,
					nowMs
				}).length > 0;
			});
			const todo = windows.map((_, candidate) => pairsEndingAt(candidate).filter((pair) => !isClipped[pair.baseline] && !isClipped[pair.candidate]));
			const all = todo.flat().length;
			const pairs = [];
			const leftOut = new Map();
			let done = 0;
			for (const [candidate, ending] of todo.entries()) {
				for (const pair of ending) {
					const outcome = await replayPair(asked, request, pair, leftOut);
					if (outcome !== null) pairs.push(outcome);
					onProgress(++done, all);
				}
				asked.forget(windows[candidate - NEIGHBOURS]?.untilMs ?? 0);
			}
			const clippedWindows = isClipped.filter(Boolean).length;
			return {
				pairs,
				clippedWindows,
				leftOut: [...leftOut.values()],
				plan
			};
		}
		function planFor(source, { services, profileTypes, selector }, baseline, candidate) {
			return (0, plan.Cs)(source, {
				services,
				profileTypes,
				sides: {
					baseline: {
						selector,
						window: baseline
					},
					candidate: {
						selector,
						window: candidate
					}
				},
				matches: glob.k
			});
		}
		async function replayPair(source, request, pair, leftOut) {
			const windows = [request.windows[pair.baseline], request.windows[pair.candidate]];
			const [baseline, candidate] = windows;
			const all = await planFor(source, request, baseline, candidate);
			const [changed, comparisons] = partition(all.comparisons, (one) => isOtherCode(one, request));
			for (const comparison of changed) count(leftOut, comparison, null);
			const plan = {
				...all,
				comparisons,
				candidateOnly: []
			};
			const collected = await (0, collect.Fo)(source, plan, () => undefined);
			const spans = await (0, span.u)(source, plan, compare_input.wT);
			const read = [];
			for (const [index, comparison] of comparisons.entries()) {
				const profiles = collected[index];
				if (!(profiles instanceof sources_source.c)) read.push({
					comparison,
					profiles,
					span: spans.get(comparison)
				});
				else if (OF_ONE_ANSWER.has(profiles.kind)) count(leftOut, comparison, profiles);
				else throw profiles;
			}
			if (read.length === 0) return null;
			return judgePair(pair, comparePair(read, request), request.policy, candidate.fromMs - baseline.untilMs);
		}
		function isOtherCode(comparison, { mixedWindows }) {
			return mixedWindows === "refuse" && hasChanged(comparison);
		}
		function partition(list, test) {
			return [list.filter(test), list.filter((entry) => !test(entry))];
		}
		function count(leftOut, { service, profileType }, error) {
			const key = JSON.stringify([
				service,
				profileType,
				error === null
			]);
			const text = error === null ? null : `${error.message}: ${error.why}`;
			const known = leftOut.get(key) ?? {
				service,
				profileType,
				pairs: 0,
				error: text
			};
			leftOut.set(key, {
				...known,
				pairs: known.pairs + 1
			});
		}
		;
		async function runCalibration(source, request) {
			const replayed = await replay(source, request);
			if (replayed.pairs.length === 0) return {
				kind: "nothing",
				reason: await whyNothing(source, replayed, request)
			};
			return {
				kind: "done",
				calibration: summarize(replayed, {
					...request,
					source: source.label
				})
			};
		}
		async function whyNothing(source, { plan, leftOut, clippedWindows }, { windows, selector, typesAsked, nowMs }) {
			const [first] = leftOut;
			if (first !== undefined) return whyLeftOut(first);
			if (clippedWindows > windows.length - 2) {
				return {
					code: "FG107",
					message: `the server holds only a part of ${clippedWindows} of the ${windows.length} windows`,
					remedy: "choose a later range"
				};
			}
			const range = {
				fromMs: windows[0]?.fromMs ?? 0,
				untilMs: windows.at(-1)?.untilMs ?? 0
			};
			const known = {
				windows: {
					baseline: range,
					candidate: range
				},
				typesAsked,
				nowMs
			};
			const clues = await (0, sources_clues.S)(source, plan, {
				...known,
				selectors: {
					baseline: selector,
					candidate: selector
				}
			});
			const facts = {
				...known,
				clues
			};
			const empty = (0, absence.Lr)(plan, facts);
			if (empty !== undefined) return empty;
			const absent = (0, absence.Uc)(plan, facts).find(({ required }) => required);
			if (plan.comparisons.length === 0 && absent?.reasons[0] !== undefined) return absent.reasons[0];
			return {
				code: "FG111",
				message: "no two windows near each other hold profiles of the same service and type",
				remedy: "choose a range in which the services worked all the time, or longer windows"
			};
		}
		function whyLeftOut({ service, error }) {
			if (error !== null) return {
				code: "FG110",
				message: `${service}: ${error}`,
				remedy: "use shorter windows"
			};
			return {
				code: "FG214",
				message: `${service}: two versions ran in every pair of windows, so that none shows unchanged code`,
				remedy: "name one version with --selector; --mixed-windows allow replays them all the same"
			};
		}
		var external_node_util_ = __webpack_require__(7975);
		var dist = __webpack_require__(8815);
		var file = __webpack_require__(9320);
		var policy = __webpack_require__(947);
		;
		const SETTINGS = [["fail-on-growth", "failOnGrowth"], ["warn-on-growth", "warnOnGrowth"]];
		function percentOf(fraction) {
			return `${Number((fraction * 100).toPrecision(9))}%`;
		}
		function thresholdLines(thresholds) {
			return SETTINGS.map(([name, key]) => `${name}: ${percentOf(thresholds[key])}\n`).join("");
		}
		function raiseThresholds(path, text, thresholds) {
			const before = (0, file.parseConfigFile)(path, text).settings;
			const held = heldThresholds(before);
			const raised = SETTINGS.flatMap(([name, key]) => held[key] < thresholds[key] || before[name] === undefined ? [{
				name,
				value: percentOf(Math.max(held[key], thresholds[key]))
			}] : []);
			if (raised.length === 0) return text;
			const wanted = (0, file.parseConfigFile)(path, raised.map(({ name, value }) => `${name}: ${value}\n`).join("")).settings;
			const edited = editLines(text, raised);
			if (edited !== null && (0, external_node_util_.isDeepStrictEqual)(settingsOf(path, edited), {
				...before,
				...wanted
			})) return edited;
			return editDocument(text, raised);
		}
		function heldThresholds(settings) {
			const failOnGrowth = settings["fail-on-growth"] ?? policy.z.failOnGrowth;
			const warnOnGrowth = settings["warn-on-growth"] ?? Math.min(policy.z.warnOnGrowth, failOnGrowth);
			return {
				failOnGrowth,
				warnOnGrowth
			};
		}
		function settingsOf(path, text) {
			try {
				return (0, file.parseConfigFile)(path, text).settings;
			} catch {
				return null;
			}
		}
		function editLines(text, raised) {
			const { contents } = (0, dist.Tp)(text, { uniqueKeys: false });
			const eol = text.includes("\r\n") ? "\r\n" : "\n";
			const map = (0, dist.jh)(contents) ? contents : null;
			let edited = text;
			const missing = [];
			const known = raised.flatMap((entry) => {
				const value = map === null ? undefined : map.get(entry.name, true);
				if (value === undefined) missing.push(entry);
				return value === undefined ? [] : [{
					...entry,
					range: (0, dist.jn)(value) ? value.range : null
				}];
			}).sort((a, b) => (b.range?.[0] ?? 0) - (a.range?.[0] ?? 0));
			for (const { value, range } of known) {
				if (!range) return null;
				edited = edited.slice(0, range[0]) + value + edited.slice(range[1]);
			}
			const gap = edited === "" || edited.endsWith("\n") ? "" : eol;
			return edited + gap + missing.map(({ name, value }) => `${name}: ${value}${eol}`).join("");
		}
		function editDocument(text, raised) {
			const document = (0, dist.Tp)(text, { uniqueKeys: false });
			if (!(0, dist.jh)(document.contents)) document.contents = document.createNode({});
			for (const { name, value } of raised) document.set(name, value);
			return document.toString({ lineWidth: 0 });
		}
		var report_escape = __webpack_require__(3213);
		var numbers = __webpack_require__(8718);
		var text_table = __webpack_require__(3220);
		;
		const COLUMNS = 118;
		const LONGEST_NAME = 48;
		function readinessLines({ readiness, windowMs, thresholds, current }) {
			const cell = (text, align = "left") => ({
				text,
				align
			});
			const isRaised = thresholds !== null && thresholds.failOnGrowth > current.failOnGrowth;
			const head = [
				cell(""),
				cell("pairs seen", "right"),
				cell("failed", "right"),
				cell("false alarms", "right"),
				cell("enforce")
			];
			const rows = readiness.map((one) => [
				cell((0, report_escape.RK)(one.service, LONGEST_NAME)),
				cell(`${one.seen} of ${PAIRS_TO_ENFORCE}`, "right"),
				cell(String(one.failed), "right"),
				cell(one.bound === null ? numbers.GY : `at most ${boundText(one.bound)}`, "right"),
				cell(stateOf(one, windowMs, isRaised))
			]);
			return [...(0, text_table.P4)([head, ...rows], "  "), ...(0, text_table.x9)(conclusionOf(readiness), COLUMNS, "  ", "  ")];
		}
		function boundText(bound) {
			return (0, numbers.B6)(Math.ceil(1e3 * bound - 1e-9) / 1e3);
		}
		function stateOf(one, windowMs, isRaised) {
			if (isReady(one)) return "suggested";
			if (one.failed > 0) {
				const how = isRaised ? "raise fail-on-growth as above, calibrate again" : "see why; without a change it must not fail";
				return `not yet, because it failed: ${how}`;
			}
			const left = PAIRS_TO_ENFORCE - one.seen;
			const range = (0, times.a3)(2 * left * windowMs);
			return `not yet, because ${(0, numbers.yk)(left, "more pair")} ${left === 1 ? "is" : "are"} needed: ${range} of these windows`;
		}
		function conclusionOf(readiness) {
			const ready = readiness.filter(isReady).length;
			const rule = "Only pairs that share no window and were not inconclusive count. False alarms: the rule of three, 3 / pairs, with 95 % " + "confidence for the windows seen here.";
			if (ready === 0) return `Keep mode: warn. ${rule}`;
			if (ready === readiness.length) return `mode: enforce can be set, for all of them. ${rule}`;
			return `mode: enforce can be set for those for which it is suggested, each in its entry of services; the others keep warn. ${rule}`;
		}
		;
		const text_COLUMNS = 118;
		const NAMES = 10;
		const wrapped = (line) => (0, text_table.x9)(line, text_COLUMNS, "", "  ");
		const left = (text) => ({
			text,
			align: "left"
		});
		const right = (text) => ({
			text,
			align: "right"
		});
		function renderCalibration(calibration) {
			const blocks = [
				[
					headline(calibration),
					...wrapped(whatWasReplayed(calibration)),
					...whatWasLeftOut(calibration)
				],
				["False alarms, with 95 % intervals", ...ratesTable(calibration)],
				[
					"Noise",
					...noiseTable(calibration),
					...noiseNotes(calibration)
				],
				["Thresholds", ...thresholdNotes(calibration).flatMap((note) => (0, text_table.x9)(note, text_COLUMNS, "  - ", "    "))],
				["Enforce", ...readinessLines(calibration)]
			];
			return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
		}
		function headline({ builds, thresholds }) {
			const pairs = (0, numbers.yk)(builds.pairs, "pair of windows", "pairs of windows");
			if (thresholds === null) {
				return `Nothing can be said of false alarms: most of what ${pairs} compared was inconclusive.`;
			}
			const { count } = builds.inconclusive;
			const unclear = count === 0 ? "" : `; ${count} ${count === 1 ? "was" : "were"} inconclusive`;
			const failed = builds.fail.count === 0 ? "No build failed in" : `${builds.fail.count} builds failed in`;
			return `${failed} ${pairs} of the same code${unclear}.`;
		}
		function whatWasReplayed({ source, range, selector, windowMs, windows, neighbours, builds }) {
			const of = selector === "" ? "" : ` of ${(0, report_escape.kL)(selector)}`;
			return `${(0, report_escape.kL)(source)}: ${windows.used} windows of ${(0, times.a3)(windowMs)}${of}, ` + `${(0, times.A4)(range, true)}, each compared with up to ${neighbours} before it; ` + `${(0, numbers.yk)(builds.disjointPairs, "pair shares", "pairs share")} no window with another.`;
		}
		function whatWasLeftOut({ windows, absent, leftOut }) {
			const { all, used, clipped } = windows;
			const why = clipped === 0 ? "" : `; of ${clipped} of them the server no longer holds everything`;
			const changed = leftOut.filter(({ error }) => error === null);
			const unread = leftOut.filter(({ error }) => error !== null).slice(0, NAMES);
			const lines = [
				...all === used ? [] : [`${all - used} of ${all} windows took part in no pair${why}.`],
				...absent.length === 0 ? [] : [`No two windows near each other have profiles of ${namesOf(absent)}.`],
				...changed.length === 0 ? [] : [`Pairs in which another version ran were left out, of ${namesOf(changed)}. --selector keeps to one version, ` + `--mixed-windows allow ignores them.`],
				...unread.map((one) => `${nameOf(one)} was left out of ${(0, numbers.yk)(one.pairs, "pair")}: ${(0, report_escape.kL)(one.error ?? "")}`)
			];
			return lines.flatMap(wrapped);
		}
		function namesOf(list) {
			const more = list.length > NAMES ? ` and ${list.length - NAMES} more` : "";
			return `${list.slice(0, NAMES).map(nameOf).join(", ")}${more}`;
		}
		function nameOf({ service, profileType }) {
			return (0, report_escape.RK)(`${service} ${profileType.includes(":") ? (0, profile_type.QC)(profileType) : profileType}`);
		}
		function ratesTable({ builds, comparisons }) {
			const row = (name, rates) => [
				left(name),
				right(String(rates.pairs)),
				...[
					rates.fail,
					rates.warn,
					rates.inconclusive
				].map((rate) => right(rateText(rate)))
			];
			const head = [left(""), ...[
				"pairs",
				"FAIL",
				"WARN",
				"inconclusive"
			].map(right)];
			const rows = comparisons.map((comparison) => row(nameOf(comparison), comparison));
			return (0, text_table.P4)([
				head,
				row("all as one build", builds),
				...rows
			], "  ");
		}
		function rateText({ count, rate, low, high }) {
			const percent = (value) => String(Number((100 * value).toPrecision(2)));
			return `${count}: ${percent(rate)} % (${percent(low)} to ${percent(high)})`;
		}
		function noiseTable({ comparisons, noise }) {
			const head = [
				"drift",
				"contention",
				"detectable",
				"could fail up to",
				"could warn up to"
			].map(right);
			const noiseCells = ({ drift, contentionWeight }) => [right(drift === null ? numbers.GY : `${(100 * drift).toFixed(1)} %`), right(contentionWeight === null ? numbers.GY : contentionWeight.toFixed(2))];
			const rows = comparisons.map((comparison) => [
				left(nameOf(comparison)),
				...noiseCells(comparison),
				right(comparison.detectable === null ? numbers.GY : (0, numbers.zb)(comparison.detectable)),
				right(growthText(comparison.peaks.fail)),
				right(growthText(comparison.peaks.warn))
			]);
			return (0, text_table.P4)([
				[left(""), ...head],
				[left("all"), ...noiseCells(noise)],
				...rows
			], "  ");
		}
		function growthText(peak) {
			return peak === null ? numbers.GY : `+${(0, numbers.zb)(peak.growth)}`;
		}
		function noiseNotes({ assumed }) {
			return (0, text_table.x9)(`drift: what functions differ by from window to window beyond what their blocks explain (the engine assumes ` + `${(0, numbers.B6)(assumed.drift)}). contention: how much of a different pace of the machine turns into noise ` + `(assumed ${assumed.contentionWeight}; ${numbers.GY} where all windows ran at one pace). detectable: growth found four ` + `times out of five. could fail, could warn: the largest growth that had the evidence, whatever the thresholds.`, text_COLUMNS, "  ", "  ");
		}
		function thresholdNotes(calibration) {
			const { failsAtAnyThreshold, target, thresholds, unclear } = calibration;
			if (thresholds === null) {
				const { message, remedy } = whyNoThresholds(unclear);
				return [`none is chosen: ${(0, report_escape.kL)(message)}`, (0, report_escape.kL)(remedy)];
			}
			return [
				holds(calibration, thresholds, "fail-on-growth", target),
				holds(calibration, thresholds, "warn-on-growth", Math.min(1, WARN_FACTOR * target)),
				...thresholds.isWarnCapped ? ["warnings would need more than fail-on-growth, which a warning cannot exceed: expect them more often"] : [],
				...thresholds.failRaisedBy === null ? [] : ["before you raise it, see that nothing was deployed in the range; --selector tells versions apart"],
				...failsAtAnyThreshold === 0 ? [] : [`${(0, numbers.yk)(failsAtAnyThreshold, "build")} failed by a leak, which no threshold of growth holds`],
				claim(calibration)
			];
		}
		const FIELDS = {
			"fail-on-growth": {
				value: "failOnGrowth",
				raisedBy: "failRaisedBy"
			},
			"warn-on-growth": {
				value: "warnOnGrowth",
				raisedBy: "warnRaisedBy"
			}
		};
		function holds({ current, range, windowMs }, thresholds, name, target) {
			const { value, raisedBy } = FIELDS[name];
			const goal = `at most ${(0, numbers.B6)(target)} of builds`;
			const chosen = (0, numbers.B6)(thresholds[value]);
			const by = thresholds[raisedBy];
			if (by === null) return `${name}: ${chosen}, as it is, held ${goal}`;
			const fromMs = range.fromMs + by.pair.candidate * windowMs;
			const when = (0, times.A4)({
				fromMs,
				untilMs: fromMs + windowMs
			}, true);
			return `${name}: ${chosen} instead of ${(0, numbers.B6)(current[value])} would have held ${goal}; without a change, ` + `${(0, report_escape.RK)(by.function)} of ${nameOf(by)} differed by ${growthText(by)} (${when})`;
		}
		function claim({ builds, target, windowMs, pairsToShowTarget }) {
			const shown = (0, numbers.B6)(Math.ceil(1e3 * builds.fail.high) / 1e3);
			const range = (0, times.a3)(2 * pairsToShowTarget * windowMs);
			return `${(0, numbers.yk)(builds.disjointPairs, "pair that shares no window shows", "pairs that share no window show")} that at ` + `most ${shown} of builds of the same code fail with the thresholds in use (95 %); to show ${(0, numbers.B6)(target)} ` + `takes ${pairsToShowTarget} without a failure: a range of ${range} with these windows`;
		}
		var inputs = __webpack_require__(6919);
		var merge = __webpack_require__(7636);
		var read_config = __webpack_require__(9993);
		var resolve = __webpack_require__(1698);
		var config_server = __webpack_require__(773);
		var stack = __webpack_require__(5284);
		var threshold_names = __webpack_require__(7718);
		var units = __webpack_require__(7483);
		var used_settings = __webpack_require__(1813);
		var config_window = __webpack_require__(6270);
		var command = __webpack_require__(9657);
		var report_paths = __webpack_require__(5925);
		var run_gate = __webpack_require__(3338);
		var tell_reason = __webpack_require__(3166);
		var config_text = __webpack_require__(7630);
		var write_whole = __webpack_require__(9949);
		;
		async function checkThresholdFile(path) {
			(0, file.parseConfigFile)(path, await (0, config_text.im)(path, false) ?? "");
		}
		async function writeThresholds(path, thresholds) {
			const text = await (0, config_text.im)(path, false) ?? "";
			return (0, write_whole.f)(path, raiseThresholds(path, text, thresholds), "the configuration file");
		}
		;
		const RUN_LIMIT_MS = 60 * 6e4;
		const DEFAULT_WINDOW = "5m";
		const DEFAULT_TARGET = "1%";
		const DONE = 0;
		const MOSTLY_INCONCLUSIVE = 3;
		const NOTHING_REPLAYED = 4;
		const USED = new Set([
			"config",
			...used_settings.M8,
			"services",
			"profile-types",
			...threshold_names.L,
			"load",
			"mixed-windows"
		]);
		async function calibrate({ line, env, terminal, nowMs }) {
			refuseOthers(line);
			const isQuiet = line.options.quiet === true;
			const file = await (0, read_config.mP)(line.settings);
			const onProgress = isQuiet ? () => undefined : replayed(terminal);
			const request = {
				...toRequest(line, file, nowMs),
				onProgress
			};
			const write = calibrate_option(line, "write");
			if (write !== undefined) await checkThresholdFile(write);
			const { merged } = (0, merge.ss)(line.settings, file);
			const server = {
				pyroscope: (0, config_server.H)(merged),
				proxy: (0, inputs.uv)(env),
				limitMs: RUN_LIMIT_MS
			};
			const result = await (0, run_gate.eH)(server, (source) => runCalibration(source, request));
			if (result.kind === "nothing") {
				(0, tell_reason.W)(result.reason, "nothing was replayed", terminal);
				return NOTHING_REPLAYED;
			}
			const { thresholds, unclear } = result.calibration;
			if (thresholds === null) (0, tell_reason.W)(whyNoThresholds(unclear), "no threshold can be chosen", terminal);
			await show(result.calibration, line, terminal, write);
			return thresholds === null ? MOSTLY_INCONCLUSIVE : DONE;
		}
		function toRequest(line, file, nowMs) {
			const { merged, origins } = (0, merge.ss)(line.settings, file);
			const { policy, ignore } = (0, resolve.AH)(line.settings, file, command.C);
			const from = calibrate_option(line, "from");
			if (from === undefined) {
				throw new usage_error.e("--from is missing", "windows of unchanged code are cut from a range of time", "give --from, as in --from now-6h --to now");
			}
			const text = `${calibrate_option(line, "selector") ?? ""} ${from}/${calibrate_option(line, "to") ?? "now"}`;
			const { selector, ...range } = (0, config_window.Et)("calibration", text, nowMs);
			return {
				windows: cutRange(range, windowLength(calibrate_option(line, "window") ?? DEFAULT_WINDOW)),
				selector,
				services: (0, stack.o9)(merged, line.settings.stack, [{ selector }]).services,
				profileTypes: merged["profile-types"] ?? ["cpu", "memory"],
				typesAsked: merged["profile-types"] !== undefined,
				target: targetRate(calibrate_option(line, "target") ?? DEFAULT_TARGET),
				policy,
				ignore,
				load: loadOf(merged.load ?? "auto", origins),
				mixedWindows: merged["mixed-windows"] ?? "refuse",
				nowMs
			};
		}
		function loadOf(kind, origins) {
			if (kind !== "requests") return { kind };
			throw new usage_error.e("calibrate cannot compare by requests", `${origins.load ?? "load"} is "requests", and requests are counted for two windows only, not for those of the range`, "give --load auto, or --load fixed when a generator sent the same all the time");
		}
		function calibrate_option({ options }, name) {
			return options[name];
		}
		function windowLength(text) {
			const lengthMs = (0, units.E9)(text);
			if (lengthMs !== null) return lengthMs;
			throw new usage_error.e("option --window is not valid", `got ${JSON.stringify(text)}`, "write a duration such as 5m");
		}
		function targetRate(text) {
			const rate = (0, units.lo)(text);
			if (rate !== null && rate > 0 && rate < 1) return rate;
			throw new usage_error.e("option --target is not valid", `got ${JSON.stringify(text)}`, "write the part of builds that may fail falsely: a percentage such as 1%, above 0% and below 100%");
		}
		function refuseOthers(line) {
			const form = report_paths.xp.map((name) => `report-${name}`).find((name) => name !== "report-json" && line.options[name] !== undefined);
			(0, used_settings.rO)(line, {
				command: "calibrate",
				used: USED,
				others: [form && `option --${form}`, line.positionals[0]],
				remedy: "it takes --from, --to, --selector, --window, --target, --write, --report-json, services, profile types, thresholds and the server"
			});
		}
		function replayed(terminal) {
			return (done, total) => terminal.step({
				done,
				total,
				doing: "replaying",
				did: "replayed",
				things: "pairs of windows",
				latest: ""
			});
		}
		async function show(calibration, line, terminal, write) {
			const isQuiet = line.options.quiet === true;
			if (!isQuiet) terminal.out(renderCalibration(calibration));
			const json = calibrate_option(line, "report-json");
			const written = json === undefined ? [] : [await (0, write_whole.f)(json, `${JSON.stringify(calibration, null, 2)}\n`)];
			const { thresholds } = calibration;
			if (thresholds !== null && write !== undefined) written.push(await writeThresholds(write, thresholds));
			else if (thresholds !== null && !isQuiet) terminal.out(`\nFor the configuration file:\n\n${thresholdLines(thresholds)}`);
			if (!isQuiet && written.length > 0) terminal.out(`\nWritten: ${written.join("\n         ")}`);
		}
	}),
	2537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { config: () => config });
		var config_baseline = __webpack_require__(7485);
		var file_source = __webpack_require__(3334);
		var merge = __webpack_require__(7636);
		var resolve = __webpack_require__(1698);
		var config_window = __webpack_require__(6270);
		;
		const ASSUMED = {
			baseline: "now-30m/now-15m",
			candidate: "now-15m/now",
			"pyroscope-url": "http://localhost:4040"
		};
		const OF_A_RUN = new Set([
			"history",
			"confirm",
			"load",
			"baseline-requests",
			"candidate-requests",
			"shard"
		]);
		function checkAll(inputs, file, defaults, nowMs) {
			const settings = (0, merge.ss)(inputs, file);
			const { merged } = settings;
			(0, resolve.AH)(inputs, file, defaults, nowMs);
			if (merged.source === "files") {
				(0, file_source.En)(inputs, settings);
				return settings;
			}
			const areWindows = checkWindows(settings, nowMs);
			const isAssumed = (name) => areWindows ? merged[name] === undefined : name !== "pyroscope-url" || !merged[name];
			const assumed = Object.fromEntries(Object.entries(ASSUMED).filter(([name]) => isAssumed(name)));
			const known = areWindows ? new Set([
				"load",
				"baseline-requests",
				"candidate-requests"
			]) : OF_A_RUN;
			const keep = (given) => Object.fromEntries(Object.entries(given).filter(([name]) => !known.has(name)));
			(0, resolve.pE)({
				...inputs,
				values: {
					...keep(inputs.values),
					...assumed
				}
			}, file === null ? null : {
				...file,
				settings: keep(file.settings)
			}, defaults, nowMs);
			return settings;
		}
		function checkWindows({ merged, origins }, nowMs) {
			const { baseline, candidate } = merged;
			if (candidate !== undefined) (0, config_window.Et)("candidate", candidate, nowMs);
			if (baseline === undefined) return false;
			if (!(0, config_baseline.l6)((0, config_baseline.nk)(baseline, origins.baseline ?? "baseline"))) return false;
			(0, config_window.Et)("baseline", baseline, nowMs);
			return candidate !== undefined;
		}
		var policy = __webpack_require__(947);
		var schema = __webpack_require__(4500);
		var threshold_names = __webpack_require__(7718);
		var thresholds = __webpack_require__(586);
		;
		const SECRETS = new Set([
			"pyroscope-token",
			"pyroscope-password",
			"github-token"
		]);
		const HIDDEN = "***";
		const DEFAULT_VALUES = {
			source: "pyroscope",
			services: "all with data",
			"profile-types": "cpu, memory",
			history: "0",
			load: "auto, or requests where both counts are given",
			"mixed-windows": "refuse",
			settle: "auto",
			"fail-on-growth": (0, thresholds.vi)(policy.z.failOnGrowth),
			"warn-on-growth": `${(0, thresholds.vi)(policy.z.warnOnGrowth)}, or fail-on-growth where that is less`,
			"min-share": (0, thresholds.vi)(policy.z.minShare),
			top: "10",
			mode: "enforce",
			"on-inconclusive": "exit code 3; warn in the Action",
			"on-not-evaluated": "exit code 4; fail in the Action",
			"on-no-baseline": "exit code 4; warn in the Action",
			comment: "on-change",
			check: "auto",
			issues: "never",
			key: "default",
			"report-dir": "flamegate-report",
			"max-waiver-days": "90",
			"ignore-runtime-idle": "true"
		};
		const NO_SETTINGS = new Set(["config", "merge"]);
		function describeSettings({ merged, origins }) {
			const names = [...new Set([...Object.keys(schema.E.shape), ...Object.keys(schema.s.shape)])];
			const given = merged;
			return names.filter((name) => !NO_SETTINGS.has(name)).map((name) => {
				const value = given[name];
				if (value === undefined) return unset(name);
				const origin = origins[name] ?? name;
				const isList = Array.isArray(value) && value.some((entry) => typeof entry === "object");
				return {
					name,
					value: formatSetting(name, value),
					origin,
					entries: isList ? value.map((entry, index) => ({
						value: formatValue(name, entry),
						origin: (0, merge.Aw)(origins, name, index)
					})) : []
				};
			});
		}
		function unset(name) {
			const known = Object.hasOwn(DEFAULT_VALUES, name) ? DEFAULT_VALUES[name] : undefined;
			return {
				name,
				value: known ?? null,
				origin: known === undefined ? "not set" : "default",
				entries: []
			};
		}
		function formatSetting(name, value) {
			if (SECRETS.has(name)) return HIDDEN;
			if (name === "headers" && Array.isArray(value)) return value.map(hideHeader).join(", ");
			return formatValue(name, value);
		}
		function hideHeader(line) {
			return `${String(line).split(":")[0]?.trim()}: ${HIDDEN}`;
		}
		const FRACTIONS = new Set(threshold_names.L);
		function formatValue(name, value) {
			if (typeof value === "number") return FRACTIONS.has(name) ? (0, thresholds.vi)(value) : String(value);
			if (Array.isArray(value)) return value.map((entry) => formatValue("", entry)).join(", ");
			if (value === null || typeof value !== "object") return String(value).replaceAll("\n", ", ");
			if ("amount" in value && "unit" in value) return formatAmount(Number(value.amount), String(value.unit));
			const parts = Object.entries(value).filter(([, part]) => part !== undefined).map(([key, part]) => `${key}: ${Array.isArray(part) ? `[${formatValue(key, part)}]` : formatValue(key, part)}`);
			return `{ ${parts.join(", ")} }`;
		}
		function formatAmount(amount, unit) {
			return unit === "share" || unit === "growth" ? (0, thresholds.vi)(amount) : `${amount} ${unit.replaceAll("-", " ")}`;
		}
		var read_config = __webpack_require__(9993);
		var usage_error = __webpack_require__(7964);
		var report_escape = __webpack_require__(3213);
		var numbers = __webpack_require__(8718);
		var command = __webpack_require__(9657);
		;
		const LONGEST_VALUE = 300;
		async function config({ line, terminal, nowMs }) {
			if (line.positionals.length > 0) {
				throw new usage_error.e("config takes no files", `got ${line.positionals[0]?.slice(0, 200)}`, "name the configuration file with --config");
			}
			const file = await (0, read_config.mP)(line.settings);
			const settings = describeSettings(checkAll(line.settings, file, command.C, nowMs));
			if (line.options.json === true) {
				terminal.out(`${JSON.stringify({
					file: file?.path ?? null,
					settings: toJson(settings)
				}, null, 2)}\n`);
				return 0;
			}
			if (line.options.quiet === true) return 0;
			if (line.options.print === true) terminal.out(settings.flatMap(settingLines).join("\n").concat("\n"));
			else terminal.out(validLine(file?.path ?? null, settings));
			return 0;
		}
		function validLine(path, settings) {
			if (path === null) return `There is no ${read_config.PV}: the settings of the command line and the environment are valid.\n`;
			const own = settings.filter(({ origin }) => origin.startsWith(`${path}:`));
			return `${(0, report_escape.RK)(path)} is valid: ${(0, numbers.yk)(own.length, "setting")}.\n`;
		}
		function toJson(settings) {
			return Object.fromEntries(settings.map(({ name, value, origin, entries }) => [name, {
				value,
				origin,
				...entries.length > 0 && { entries }
			}]));
		}
		const NAME_COLUMN = 24;
		const NOT_SET = "–";
		function settingLines({ name, value, origin, entries }) {
			const title = `${name}  `.padEnd(NAME_COLUMN);
			if (entries.length === 0) return [`${title}${shown(value ?? NOT_SET)}  (${(0, report_escape.RK)(origin)})`];
			return [`${title}${(0, numbers.yk)(entries.length, "entry", "entries")}  (${(0, report_escape.RK)(origin)})`, ...entries.map((entry) => `  - ${shown(entry.value)}  (${(0, report_escape.RK)(entry.origin)})`)];
		}
		function shown(value) {
			return (0, report_escape.RK)(value, LONGEST_VALUE);
		}
	}),
	4449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { doctor: () => doctor });
		var inputs = __webpack_require__(6919);
		var merge = __webpack_require__(7636);
		var read_config = __webpack_require__(9993);
		var usage_error = __webpack_require__(7964);
		var config_window = __webpack_require__(6270);
		;
		const QUARTER_MS = 15 * 6e4;
		async function assumeWindows({ baseline, candidate }, nowMs, endOf) {
			if (baseline !== undefined && candidate !== undefined) return {
				sides: [],
				values: {}
			};
			if (candidate !== undefined) {
				const { fromMs, untilMs } = (0, config_window.Et)("candidate", candidate, nowMs);
				return {
					sides: ["baseline"],
					values: { baseline: rangeOf(fromMs - (untilMs - fromMs), fromMs) }
				};
			}
			if (baseline === undefined) {
				const values = {
					baseline: "now-30m/now-15m",
					candidate: "now-15m/now"
				};
				return {
					sides: ["baseline", "candidate"],
					values
				};
			}
			return {
				sides: ["candidate"],
				values: { candidate: candidateAfter(await endOf(baseline), nowMs) }
			};
		}
		function candidateAfter(untilMs, nowMs) {
			const isRecent = untilMs !== null && untilMs > nowMs - QUARTER_MS && untilMs < nowMs - 1e3;
			return isRecent ? rangeOf(untilMs, nowMs) : "now-15m/now";
		}
		function rangeOf(fromMs, untilMs) {
			return [fromMs, untilMs].map((ms) => new Date(ms).toISOString()).join("/");
		}
		;
		function ok(about, message) {
			return {
				state: "ok",
				about,
				message,
				code: "",
				remedy: ""
			};
		}
		function wrong(state, about, reason) {
			return {
				state,
				about,
				...reason
			};
		}
		function isWell(checks) {
			return checks.every(({ state }) => state !== "problem");
		}
		var profiler_traces = __webpack_require__(6171);
		var glob = __webpack_require__(216);
		var compare_input = __webpack_require__(496);
		var notes = __webpack_require__(3556);
		var profiler_notes = __webpack_require__(8416);
		var snapshot_notes = __webpack_require__(89);
		var absence = __webpack_require__(5500);
		var sources_clues = __webpack_require__(8292);
		var collect = __webpack_require__(7178);
		var sources_plan = __webpack_require__(6496);
		var sources_source = __webpack_require__(6591);
		;
		function foldChecks(checks) {
			const groups = Map.groupBy(checks, (check) => check.code === "" ? check : JSON.stringify([
				check.state,
				check.code,
				check.message,
				check.remedy
			]));
			const last = new Map([...groups.values()].map((group) => [group.at(-1), group]));
			return checks.flatMap((check) => {
				const group = last.get(check);
				return group === undefined ? [] : [{
					...check,
					about: aboutAll(group.map(({ about }) => about))
				}];
			});
		}
		const MAX_NAMED = 8;
		function aboutAll(abouts) {
			const typeOf = (about) => about.includes(" ") ? about.slice(about.indexOf(" ")) : "";
			const types = Map.groupBy([...new Set(abouts)], typeOf);
			return [...types].map(([type, group]) => {
				const more = group.length - MAX_NAMED;
				const services = group.slice(0, MAX_NAMED).map((about) => about.slice(0, about.length - type.length));
				return `${services.join(", ")}${more > 0 ? ` and ${more} more` : ""}${type}`;
			}).join(", ");
		}
		var window_rules = __webpack_require__(5571);
		var profile_type = __webpack_require__(3435);
		var numbers = __webpack_require__(8718);
		;
		const NOTHING = {
			code: "FG111",
			message: "nothing would be compared: no service has profiles in both windows",
			remedy: "check windows, service names and profiling"
		};
		const OF_WINDOWS = new Set([
			"FG105",
			"FG106",
			"FG107",
			"FG111",
			"FG121",
			"FG122",
			"FG124"
		]);
		function planChecks(facts) {
			const { plan, empty, clipped, absent, assumed } = facts;
			const severity = ({ code }, sides) => OF_WINDOWS.has(code) && sides.every((side) => assumed.includes(side)) ? "note" : "problem";
			if (empty !== undefined) return [wrong(severity(empty, sources_plan.BV), "services", empty)];
			const checks = [
				...clipped.map(({ side, reason }) => wrong(severity(reason, [side]), "windows", reason)),
				...absent.flatMap((one) => absenceChecks(one, severity)),
				...plan.comparisons.flatMap((comparison) => comparisonChecks(comparison, facts))
			];
			const isBare = plan.comparisons.length === 0 && checks.every(({ state }) => state === "ok");
			return isBare ? [...checks, wrong(severity(NOTHING, sources_plan.BV), "services", NOTHING)] : checks;
		}
		function absenceChecks({ service, profileType, empty, reasons, required, notApplicable }, severity) {
			const about = nameOf(service, profileType);
			if (notApplicable) return reasons.map(({ message }) => ok(about, message));
			return reasons.map((reason) => wrong(required ? severity(reason, empty) : "note", about, reason));
		}
		function comparisonChecks(comparison, { mixedWindows, notes }) {
			const { service, profileType, kind, sides, uploadIntervalMs } = comparison;
			const about = nameOf(service, profileType);
			const uploads = (0, window_rules.y)({
				kind,
				sides
			}, mixedWindows);
			const found = [
				...uploads.refused,
				...uploads.notes,
				...notes.get(comparison) ?? []
			];
			const counts = sources_plan.BV.map((side) => `${(0, numbers.yk)(sides[side].uploads, "upload")} in the ${side}`);
			const every = `one about every ${Math.round(uploadIntervalMs / 1e3)} s`;
			return [ok(about, `${counts.join(", ")}; ${every}`), ...found.map((reason) => wrong("note", about, reason))];
		}
		function nameOf(service, profileType) {
			return profileType.includes(":") ? `${service} ${displayType(profileType)}` : `${service} ${profileType}`;
		}
		function displayType(profileType) {
			try {
				return (0, profile_type.QC)(profileType);
			} catch {
				return profileType;
			}
		}
		var errors = __webpack_require__(2680);
		var silence = __webpack_require__(5148);
		;
		const KNOWS_SECONDS = [
			1,
			9,
			2
		];
		function serverChecks({ label, readiness, version, retention, received }) {
			const about = "server";
			if (readiness.kind === "not-ready") return [wrong("problem", about, (0, silence.TD)(readiness.said))];
			const states = [...readiness.kind === "ready" ? ["ready"] : [], ...version === null ? [] : [`version ${version}`]];
			const checks = [ok(about, [`${label} answers`, ...states].join(", "))];
			if (version !== null && isOlder(version, KNOWS_SECONDS)) {
				checks.push(wrong("note", about, {
					code: "FG126",
					message: `version ${version} is older than 1.9.2 and may refuse uploads with "unknown profile type: seconds"`,
					remedy: errors.A
				}));
			}
			const { oldestProfileMs, newestProfileMs } = retention;
			if (oldestProfileMs !== undefined && newestProfileMs !== undefined) {
				checks.push(ok(about, `it holds profiles from ${minute(oldestProfileMs)} to ${minute(newestProfileMs)}`));
			}
			for (const { name, uploads, samples } of received ?? []) {
				if (samples > 0 || uploads === 0) continue;
				checks.push(wrong("note", about, (0, silence.Fx)(`No profile of the type ${name} ever arrived whole`, uploads)));
			}
			return checks;
		}
		function isOlder(version, [major, minor, patch]) {
			const match = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})/u.exec(version);
			if (match === null) return false;
			const [a = 0, b = 0, c = 0] = match.slice(1).map(Number);
			return a !== major ? a < major : b !== minor ? b < minor : c < patch;
		}
		function minute(timeMs) {
			return `${new Date(timeMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
		}
		;
		const MAX_READ = 8;
		async function examine(config, setting) {
			const { source } = setting;
			if (config.isProfilingOff) return [wrong("problem", "settings", notes.VT)];
			try {
				const plan = await (0, sources_plan.Cs)(source, {
					services: config.services,
					profileTypes: config.profileTypes,
					sides: {
						baseline: toSide(config.baseline),
						candidate: toSide(config.candidate)
					},
					matches: glob.k
				});
				const server = await askServer(source, setting.serverLabel ?? source.label, plan.retention);
				const checks = serverChecks(server);
				if (server.readiness.kind === "not-ready") return checks;
				const notes = settingNotes(config, setting.nowMs);
				return foldChecks(withoutRepetition([
					...checks,
					...notes,
					...await examinePlan(plan, config, setting)
				]));
			} catch (error) {
				if (!(error instanceof sources_source.c)) throw error;
				return [wrong("problem", "server", await (0, sources_clues.U)(source, error))];
			}
		}
		function withoutRepetition(checks) {
			const problems = new Set(checks.filter(({ state }) => state === "problem").map(({ code }) => code));
			return checks.filter(({ state, about, code }) => state !== "note" || about !== "server" || !problems.has(code));
		}
		function settingNotes(config, nowMs) {
			const { foundBaseline, savedBaseline, baseline } = config;
			return [
				...(foundBaseline?.notes ?? []).map((reason) => wrong("note", "baseline", reason)),
				...(0, snapshot_notes.o)(savedBaseline, baseline.untilMs, nowMs).map((reason) => wrong("note", "baseline", reason)),
				...(0, notes.h5)(config).map((reason) => wrong("note", "settings", reason))
			];
		}
		async function askServer(source, label, retention) {
			const [readiness, version, received] = await Promise.all([
				source.readReadiness?.(),
				source.readVersion?.(),
				source.readReceived?.()
			]);
			return {
				label,
				retention,
				readiness: readiness ?? { kind: "unknown" },
				version: version ?? null,
				received: received ?? null
			};
		}
		async function examinePlan(plan, config, { source, nowMs, assumed }) {
			const facts = {
				windows: config,
				typesAsked: config.profileTypesAsked,
				nowMs,
				saved: config.savedBaseline === null ? [] : ["baseline"],
				selectors: {
					baseline: config.baseline.selector,
					candidate: config.candidate.selector
				}
			};
			const [clues, notes] = await Promise.all([(0, sources_clues.S)(source, plan, facts), readNotes(source, plan, config)]);
			const absent = (0, absence.Uc)(plan, {
				...facts,
				clues
			});
			return planChecks({
				plan,
				empty: (0, absence.Lr)(plan, {
					...facts,
					clues
				}),
				clipped: sources_plan.BV.flatMap((side) => {
					const reason = (0, absence.Ix)(plan, facts, side);
					return reason === undefined ? [] : [{
						side,
						reason
					}];
				}),
				absent,
				mixedWindows: config.mixedWindows,
				notes,
				assumed
			});
		}
		async function readNotes(source, plan, config) {
			const chosen = plan.comparisons.filter(({ kind }) => kind === "cpu").slice(0, MAX_READ);
			const short = chosen.map((comparison) => ({
				...comparison,
				history: [],
				sides: {
					baseline: oneBlock(comparison, "baseline"),
					candidate: oneBlock(comparison, "candidate")
				}
			}));
			const read = await (0, collect.Fo)(source, {
				...plan,
				comparisons: short
			}, () => undefined);
			return new Map(chosen.map((comparison, index) => {
				const profiles = read[index];
				if (profiles === undefined || profiles instanceof sources_source.c) {
					return [comparison, []];
				}
				const { data } = (0, compare_input._s)({
					comparison: short[index],
					profiles
				}, config);
				const { baseline, candidate } = comparison.sides;
				return [comparison, (0, profiler_notes.t)((0, profiler_traces._)(data, {
					baseline: baseline.series,
					candidate: candidate.series
				}))];
			}));
		}
		function oneBlock({ sides }, side) {
			const { blocks } = sides[side];
			return {
				...sides[side],
				blocks: blocks.slice(Math.floor(blocks.length / 2)).slice(0, 1)
			};
		}
		function toSide({ selector, fromMs, untilMs }) {
			return {
				selector,
				window: {
					fromMs,
					untilMs
				}
			};
		}
		var report_escape = __webpack_require__(3213);
		var text_paint = __webpack_require__(5502);
		var text_table = __webpack_require__(3220);
		;
		const STYLES = {
			ok: "green",
			note: "yellow",
			problem: "red"
		};
		const MARGIN = 9;
		const LONGEST = 118;
		const SHORTEST = 40;
		function renderChecks(checks, { color, columns, assumed }) {
			const paint = (0, text_paint.C2)(color);
			const width = Math.min(LONGEST, Math.max(SHORTEST, columns));
			const indent = " ".repeat(MARGIN);
			const lines = checks.flatMap(({ state, about, message, code, remedy }) => {
				const ending = code === "" ? "" : ` (${code})`;
				const first = `${(0, report_escape.RK)(about)}: ${(0, report_escape.kL)(message)}${ending}`;
				const body = (0, text_table.x9)(first, width, indent, indent);
				const head = (body[0] ?? "").trimStart();
				return [
					`${paint(state, STYLES[state])}${" ".repeat(MARGIN - state.length)}${head}`,
					...body.slice(1),
					...remedy === "" ? [] : (0, text_table.x9)(`do: ${(0, report_escape.kL)(remedy)}`, width, indent, `${indent}    `)
				];
			});
			return `${[
				...lines,
				"",
				...(0, text_table.x9)(conclusion(checks, assumed), width, "", "")
			].join("\n")}\n`;
		}
		function conclusion(checks, assumed) {
			const count = (state) => checks.filter((check) => check.state === state).length;
			const notes = count("note");
			const more = notes === 0 ? "" : `, ${(0, numbers.yk)(notes, "note")}`;
			const docs = notes + count("problem") === 0 ? "" : " docs/troubleshooting.md and docs/reasons.md explain each code.";
			if (!isWell(checks)) return `${(0, numbers.yk)(count("problem"), "problem")}${more}: a gate would not be evaluated.${docs}`;
			return `No problem${more}: ${whatWasAsked(assumed)}${docs}`;
		}
		function whatWasAsked(assumed) {
			const [side] = assumed;
			if (side === undefined) return "a gate would be evaluated.";
			if (assumed.length > 1) return "no windows were named (--baseline, --candidate), so the last half hour was looked at.";
			return side === "candidate" ? "no candidate was named (--candidate), so the last minutes were taken for it, 15 at most." : "no baseline was named (--baseline), so as long a time before the candidate was taken for it.";
		}
		var with_snapshot = __webpack_require__(5663);
		var baseline = __webpack_require__(7485);
		var read_file = __webpack_require__(2423);
		;
		async function baselineEnd(text, nowMs) {
			const requests = await orNull(async () => (0, baseline.nk)(text, "baseline"));
			const ends = await Promise.all((requests ?? []).map((request) => orNull(() => endOf(request, nowMs))));
			const known = ends.filter((end) => end !== null);
			return known.length === 0 ? null : Math.max(...known);
		}
		async function endOf(request, nowMs) {
			if (request.kind === "window") return (0, config_window.Et)("baseline", request.text, nowMs).untilMs;
			if (request.kind !== "snapshot") return null;
			return (await (0, read_file.T_)(request.path)).windows[0].window.untilMs;
		}
		async function orNull(ask) {
			try {
				return await ask();
			} catch (error) {
				if (error instanceof usage_error.e || error instanceof sources_source.c) return null;
				throw error;
			}
		}
		var command = __webpack_require__(9657);
		var gate_input = __webpack_require__(7388);
		var run_gate = __webpack_require__(3338);
		var tell_reason = __webpack_require__(3166);
		;
		const RUN_LIMIT_MS = 2 * 6e4;
		const WELL = 0;
		const NOT_EVALUATED = 4;
		async function doctor({ line, env, terminal, nowMs }) {
			if (line.positionals.length > 0) {
				throw new usage_error.e("doctor takes no files", `got ${line.positionals[0]}`, "give --pyroscope-url, --service and windows");
			}
			const { merged } = (0, merge.ss)(line.settings, await (0, read_config.mP)(line.settings));
			if (merged.source === "files") throw new usage_error.e("doctor examines a server", "source is files, so no server is asked", "run flamegate gate: its report says what is wrong with the files");
			const { sides: assumed, values } = await assumeWindows(merged, nowMs, (text) => baselineEnd(text, nowMs));
			const settings = {
				...line.settings,
				values: {
					...line.settings.values,
					...values
				}
			};
			const { config, saved } = await (0, gate_input.c)(settings, command.C, nowMs, (0, gate_input.L)(env));
			if (config.noBaseline !== null) {
				(0, tell_reason.W)(config.noBaseline, "a gate would compare nothing", terminal);
				return NOT_EVALUATED;
			}
			const server = {
				pyroscope: config.pyroscope,
				proxy: (0, inputs.uv)(env),
				limitMs: RUN_LIMIT_MS
			};
			const checks = await (0, run_gate.eH)(server, (source) => examine(config, {
				source: sourceOf(source, saved, config),
				serverLabel: source.label,
				nowMs,
				assumed
			}));
			terminal.out(renderChecks(checks, {
				...terminal,
				assumed
			}));
			return isWell(checks) ? WELL : NOT_EVALUATED;
		}
		function sourceOf(server, saved, { candidate }) {
			return saved === null ? server : (0, with_snapshot.H)(server, saved, [candidate]);
		}
	}),
	2665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { explain: () => explain });
		var external_node_path_ = __webpack_require__(6760);
		var external_node_stream_ = __webpack_require__(7075);
		var merge = __webpack_require__(7636);
		var read_config = __webpack_require__(9993);
		var resolve = __webpack_require__(1698);
		var services = __webpack_require__(7974);
		var usage_error = __webpack_require__(7964);
		var glob = __webpack_require__(216);
		var limit_rules = __webpack_require__(5752);
		;
		function decidingLimits(place, key, setting) {
			const index = entryOf(place.service, setting.services);
			const own = setting.services[index]?.policy;
			const base = own ?? setting.policy;
			const applied = (0, limit_rules.NP)(setting.rules, place, base, glob.k)?.of(key) ?? null;
			const policy = applied?.policy ?? base;
			const rule = applied?.rule ?? null;
			const { origins } = setting;
			const entryOrigin = (0, merge.Aw)(origins, "services", index);
			const originOf = (name, field) => {
				if (rule !== null && policy[field] !== base[field]) return rule.origin;
				if (rule !== null && saysItself(rule, name)) return rule.origin;
				if (own !== undefined && own[field] !== setting.policy[field]) return entryOrigin;
				return origins[name] ?? "default";
			};
			const limit = (name, field) => ({
				name,
				value: policy[field],
				origin: originOf(name, field)
			});
			const limits = [limit("fail-on-growth", "failOnGrowth"), limit("warn-on-growth", "warnOnGrowth")];
			return {
				rule,
				limits: [...limits, limit("min-share", "minShare")]
			};
		}
		function saysItself(rule, name) {
			if (name === "fail-on-growth") return rule.failOnGrowth !== null;
			return name === "warn-on-growth" && rule.warnOnGrowth !== null;
		}
		function entryOf(service, services) {
			const exact = services.findIndex(({ name }) => name === service);
			return exact >= 0 ? exact : services.findIndex(({ name }) => (0, glob.k)(name, service));
		}
		var nearest = __webpack_require__(2274);
		;
		function readQuery(text) {
			const all = text.trim();
			const [, service = "", rest = ""] = /^(\S+)\s+(.+)$/su.exec(all) ?? [];
			const whole = {
				service: null,
				function: all
			};
			return service === "" ? [whole] : [{
				service,
				function: rest
			}, whole];
		}
		const ORDER = {
			fail: 0,
			warn: 1,
			inconclusive: 2,
			pass: 3,
			"not-tested": 4
		};
		function findFunctions(report, text) {
			for (const query of readQuery(text)) {
				const found = matching(report, query);
				if (found.length > 0) return found.sort(compare);
			}
			const word = text.trim();
			if (/\s/u.test(word)) return [];
			return matching(report, {
				service: word,
				function: "*"
			}).sort(compare);
		}
		function matching(report, query) {
			const services = best([...new Set(report.comparisons.map(({ service }) => service))], query.service ?? "*", (service) => service);
			const candidates = report.comparisons.filter(({ service }) => services.includes(service)).flatMap((comparison) => comparison.functions.map((fn) => ({
				comparison,
				function: fn
			})));
			return best(candidates, query.function, (finding) => finding.function.name);
		}
		function best(all, pattern, nameOf) {
			const exact = all.filter((one) => nameOf(one) === pattern);
			if (exact.length > 0) return exact;
			if (/[*?]/u.test(pattern)) return all.filter((one) => (0, glob.k)(pattern, nameOf(one)));
			const part = pattern.toLowerCase();
			return all.filter((one) => nameOf(one).toLowerCase().includes(part));
		}
		function compare(first, second) {
			const [a, b] = [first.function, second.function];
			return (ORDER[a.verdict] ?? 9) - (ORDER[b.verdict] ?? 9) || b.addedShare - a.addedShare || Math.max(b.share.baseline, b.share.candidate) - Math.max(a.share.baseline, a.share.candidate);
		}
		function nearNames(report, text) {
			const [first, ...others] = readQuery(text);
			const services = new Set(report.comparisons.map(({ service }) => service));
			const names = new Set(report.comparisons.flatMap(({ functions }) => functions.map(({ name }) => name)));
			const asked = first?.service ?? text.trim();
			const fn = others.length > 0 ? first?.function ?? "" : text.trim();
			return {
				service: services.has(asked) ? null : (0, nearest.q)(asked, services),
				function: names.has(fn) ? null : (0, nearest.q)(fn, names)
			};
		}
		var thresholds = __webpack_require__(586);
		var comparison_text = __webpack_require__(9353);
		var report_escape = __webpack_require__(3213);
		var report_links = __webpack_require__(4213);
		var numbers = __webpack_require__(8718);
		var rows = __webpack_require__(2963);
		var report_text = __webpack_require__(9506);
		var text_table = __webpack_require__(3220);
		var wording = __webpack_require__(9812);
		;
		const MAX_LISTED = 20;
		const LONGEST_ADDRESS = 2e3;
		function renderExplained({ report, path, found, deciding }, columns) {
			const [first, ...others] = found;
			if (first === undefined) return "";
			const wrap = (line, indent = "") => (0, text_table.x9)(line, columns, indent, `${indent}  `);
			const blocks = [
				[titleOf(first), ...wrap(sentenceOf(first), "  ")],
				[
					"Limits",
					...limitLines(deciding).flatMap((line) => wrap(line, "  ")),
					...changed(first, report, deciding).flatMap((line) => wrap(line, "  "))
				],
				section("Evidence", numbersOf(first), wrap),
				section("What stands behind it", pathsOf(first), wrap),
				section("About this comparison", [...first.comparison.reasons, ...first.comparison.notes].map((one) => (0, report_escape.RK)((0, report_text.K)((0, wording.Ux)(one)), 2e3)), wrap),
				section("Links", linksOf(first), (line) => [`  ${line}`]),
				othersOf(others, wrap),
				wrap(`From ${(0, report_escape.RK)(path)}, made ${report.createdAt}, verdict ${rows._G[report.verdict]}.`)
			];
			return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}\n`;
		}
		function section(title, lines, wrap) {
			return lines.length === 0 ? [] : [title, ...lines.flatMap((line) => wrap(line, "  "))];
		}
		function titleOf({ comparison, function: fn }) {
			const file = fn.file === "" ? "" : ` (${(0, report_escape.RK)(fn.file)})`;
			const place = `${(0, report_escape.RK)(comparison.service)} ${(0, report_escape.RK)(comparison.alias)}`;
			return `${(0, report_escape.RK)(fn.name)}${file} in ${place}: ${(0, rows.kV)(fn)}`;
		}
		function sentenceOf({ function: fn }) {
			return (0, report_escape.RK)((0, report_text.K)((0, comparison_text.dj)(fn)), 4e3);
		}
		function limitLines({ rule, limits }) {
			const own = rule === null ? ["no rule is for this function"] : [`the rule ${(0, report_escape.RK)(rule.origin)} decides${rule.severity === "fail" ? "" : `: severity ${rule.severity}`}` + `${rule.owner === "" ? "" : `, owner ${(0, report_escape.RK)(rule.owner)}`}`];
			if (rule?.severity === "ignore") return own;
			return [...own, ...limits.map(({ name, value, origin }) => `${name} ${(0, thresholds.vi)(value)} (${(0, report_escape.RK)(origin)})`)];
		}
		function changed({ comparison, function: fn }, report, { limits }) {
			const then = {
				...report.settings,
				...comparison.limits,
				...fn.rule
			};
			const [fail, warn] = limits;
			if (then.failOnGrowth === fail?.value && then.warnOnGrowth === warn?.value) return [];
			const said = `${(0, thresholds.vi)(then.failOnGrowth)} and ${(0, thresholds.vi)(then.warnOnGrowth)}`;
			return [`the report was judged by fail-on-growth and warn-on-growth of ${said}: the settings have changed since`];
		}
		function numbersOf(finding) {
			const { comparison, function: fn } = finding;
			const row = (0, rows.zQ)(comparison, fn);
			const { detectableGrowth, samples, group } = fn;
			return [
				`expected → seen ${row.expectedToSeen}; growth ${row.growth}${row.range === null ? "" : ` (${row.range})`}; added ${row.added}`,
				`self cost ${row.seen}, ${row.share} of the service, ${samples.baseline} → ${samples.candidate} samples`,
				...detectableGrowth === null || fn.growth === null ? [] : [`growth of ${(0, numbers.zb)(detectableGrowth)} would have been found in four of five cases`],
				...group === undefined ? [] : [`it is a group of ${(0, numbers.yk)(group, "function")}`]
			];
		}
		function pathsOf({ function: fn }) {
			const names = (list) => list.map(({ name }) => (0, report_escape.RK)(name)).join(" > ");
			const explains = fn.explains.map(({ name }) => (0, report_escape.RK)(name)).join(", ");
			return [
				...fn.causedBy === null ? [] : [`explained by ${(0, report_escape.RK)(fn.causedBy.name)}`],
				...explains === "" ? [] : [`explains ${explains}${fn.explainsMore > 0 ? ` and ${fn.explainsMore} more` : ""}`],
				...fn.callPath.length === 0 ? [] : [`call path ${names(fn.callPath)}`],
				...fn.source === null ? [] : [`source ${(0, report_escape.RK)(fn.source.file)}:${fn.source.firstLine}`]
			];
		}
		function linksOf({ comparison, function: fn }) {
			const links = fn.links.length > 0 ? fn.links : comparison.links;
			return links.flatMap(({ label, url }) => {
				const safe = (0, report_links.Pl)(url);
				return safe === null || safe.length > LONGEST_ADDRESS ? [] : [`${(0, report_escape.RK)(label)}: ${safe}`];
			});
		}
		function othersOf(others, wrap) {
			if (others.length === 0) return [];
			const shown = others.slice(0, MAX_LISTED);
			const more = others.length - shown.length;
			return [
				`Also meant: ${(0, numbers.yk)(others.length, "function")}`,
				...shown.flatMap((one) => wrap(titleOf(one), "  ")),
				...more > 0 ? [`  and ${more} more`] : []
			];
		}
		var parse_report = __webpack_require__(8262);
		var report_json = __webpack_require__(9391);
		var command = __webpack_require__(9657);
		var read_bounded = __webpack_require__(238);
		;
		const DEFAULT_DIR = "flamegate-report";
		const LONGEST_QUERY = 1e3;
		async function explain({ line, terminal, nowMs }, stdin) {
			const { query, path } = questionOf(line);
			const file = await (0, read_config.mP)(line.settings);
			const setting = limitSettingOf(line, file, nowMs);
			const reportPath = path ?? (0, external_node_path_.join)(setting.reportDir, "report.json");
			const report = await readReport(reportPath, stdin, path === null);
			const found = findFunctions(report, query);
			const [first] = found;
			if (first === undefined) throw nothingFound(report, query, reportPath);
			const deciding = decidingLimits(first.comparison, first.function, setting);
			terminal.out(renderExplained({
				report,
				path: reportPath,
				found,
				deciding
			}, terminal.columns));
			return 0;
		}
		function questionOf({ positionals, options }) {
			const given = options["report-json"];
			const last = positionals.at(-1);
			const isPath = positionals.length > 1 && last !== undefined && (last === read_bounded.T || last.endsWith(".json"));
			const words = isPath ? positionals.slice(0, -1) : positionals;
			if (isPath && typeof given === "string") {
				throw new usage_error.e("two reports are named", `${last} and ${given}`, "keep one of them");
			}
			const query = words.join(" ").trim();
			if (query === "" || query.length > LONGEST_QUERY) {
				throw new usage_error.e("explain needs a function", query === "" ? "got none" : `more than ${LONGEST_QUERY} characters are no name`, "flamegate explain \"SERVICE FUNCTION\", as in flamegate explain \"ai-yolo26 iou\"; globs and parts of names will do");
			}
			return {
				query,
				path: isPath ? last : typeof given === "string" ? given : null
			};
		}
		function limitSettingOf({ settings }, file, nowMs) {
			const judging = (0, resolve.AH)(settings, file, command.C, nowMs);
			const { merged } = (0, merge.ss)(settings, file);
			return {
				...judging,
				services: (0, services.bs)(merged.services ?? [], merged),
				reportDir: merged["report-dir"] ?? DEFAULT_DIR
			};
		}
		async function readReport(path, stdin, isDefault) {
			const what = "a report.json that flamegate wrote";
			const text = await (0, read_bounded.C)(path, stdinOf(path, stdin), {
				what,
				maxBytes: report_json.WA
			}).catch((error) => {
				if (!isDefault || !(error instanceof usage_error.e)) throw error;
				throw new usage_error.e("there is no report to explain", `${path}: ${error.why}`, "run flamegate gate with --report-json, download report.json of the run, and name it behind the function", { cause: error });
			});
			const result = (0, parse_report.M)(text);
			if (!(0, parse_report.A)(result)) return result;
			throw new usage_error.e(`${path} is no report that can be explained`, result.why, result.remedy);
		}
		function stdinOf(path, stdin) {
			return path === read_bounded.T ? stdin() : external_node_stream_.Readable.from([]);
		}
		function nothingFound(report, query, path) {
			const near = nearNames(report, query);
			const meant = [near.service, near.function].filter((name) => name !== null);
			const services = [...new Set(report.comparisons.map(({ service }) => service))];
			return new usage_error.e(`no function of ${path} matches ${JSON.stringify(query.slice(0, 200))}`, meant.length > 0 ? `did you mean ${meant.join(" ")}?` : `a report holds the functions that were tested and the largest others; its services are ${services.slice(0, 20).join(", ")}`, "give a service and a function as the report names them, or a part of each");
		}
	}),
	7388: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => worldOf,
			c: () => readGateInput
		});
		var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6919);
		var _config_read_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9993);
		var _github_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9370);
		async function readGateInput(inputs, defaults, nowMs, world = {
			proxy: {},
			context: null,
			token: ""
		}) {
			const opened = [];
			const find = async (requests, facts) => {
				const { searchBaseline } = await Promise.all([
					__webpack_require__.e(663),
					__webpack_require__.e(339),
					__webpack_require__.e(921)
				]).then(__webpack_require__.bind(__webpack_require__, 5948));
				const { outcome, saved } = await searchBaseline(requests, facts, nowMs, world);
				if (saved !== null) opened.push(saved);
				return outcome;
			};
			const config = await (0, _config_read_config_js__WEBPACK_IMPORTED_MODULE_1__.Xg)(inputs, defaults, nowMs, find);
			return {
				config,
				saved: opened[0] ?? null
			};
		}
		function worldOf(env) {
			return {
				proxy: (0, _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__.uv)(env),
				context: (0, _github_context_js__WEBPACK_IMPORTED_MODULE_2__.L)(env),
				token: env.GITHUB_TOKEN ?? ""
			};
		}
	}),
	4490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { history: () => history_history });
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var usage_error = __webpack_require__(7964);
		var report_escape = __webpack_require__(3213);
		var numbers = __webpack_require__(8718);
		var parse_report = __webpack_require__(8262);
		var report_json = __webpack_require__(9391);
		var report_text = __webpack_require__(9506);
		var mann_kendall = __webpack_require__(9451);
		var theil_sen = __webpack_require__(5108);
		var schemas = __webpack_require__(3339);
		var iso = __webpack_require__(4377);
		var primitives = __webpack_require__(6374);
		;
		const TrendFunctionSchema = schemas.Ikc({
			name: primitives.Qq,
			file: primitives.Qq,
			verdict: schemas.k5n([
				"pass",
				"warn",
				"fail",
				"inconclusive",
				"not-tested"
			]),
			share: primitives.CG,
			rate: primitives.E2.nullable()
		});
		const TrendEntrySchema = schemas.Ikc({
			service: primitives.Qq,
			profileType: primitives.Qq,
			alias: primitives.Qq,
			kind: schemas.k5n([
				"cpu",
				"wall",
				"alloc",
				"gauge",
				"other"
			]),
			unit: primitives.Qq,
			rateUnit: schemas.k5n([
				"cores",
				"bytes/s",
				"count/s",
				"bytes",
				"count"
			]),
			verdict: primitives.Y,
			counted: schemas.zMY(),
			failOnGrowth: primitives.E2,
			minShare: primitives.E2,
			rate: primitives.E2.nullable(),
			perRequest: primitives.E2.nullable(),
			functions: schemas.YOg(TrendFunctionSchema)
		});
		const TrendLineSchema = schemas.Ikc({
			version: schemas.euz(1),
			key: primitives.Qq,
			commit: primitives.Qq,
			runId: primitives.Qq,
			runAttempt: schemas.Whr().positive(),
			runUrl: primitives.Qq,
			createdAt: iso.w$(),
			atMs: primitives.e9,
			verdict: primitives.Y,
			load: schemas.k5n([
				"auto",
				"fixed",
				"requests"
			]),
			series: schemas.YOg(TrendEntrySchema)
		});
		function identityOf({ key, commit, runId, createdAt }) {
			return JSON.stringify([
				key,
				commit,
				runId === "" ? createdAt : runId
			]);
		}
		;
		function seriesOf(lines) {
			const byKey = Map.groupBy(unique(lines), ({ key }) => key);
			return [...byKey].flatMap(([key, runs]) => seriesOfKey(key, runs));
		}
		function unique(lines) {
			const byIdentity = new Map(lines.map((line) => [identityOf(line), line]));
			return [...byIdentity.values()].sort((a, b) => a.atMs - b.atMs || (a.createdAt < b.createdAt ? -1 : 1));
		}
		function seriesOfKey(key, runs) {
			const indexed = runs.map((line) => ({
				line,
				entries: new Map(line.series.map((entry) => [nameOf(entry), entry]))
			}));
			const latest = new Map();
			for (const { line } of indexed.toReversed()) {
				for (const entry of line.series) if (!latest.has(nameOf(entry))) latest.set(nameOf(entry), entry);
			}
			return [...latest].map(([name, entry]) => ({
				key,
				latest: entry,
				points: indexed.map(({ line, entries }) => ({
					line,
					entry: entries.get(name)
				}))
			}));
		}
		function nameOf({ service, profileType }) {
			return JSON.stringify([service, profileType]);
		}
		function functionKey({ name, file }) {
			return JSON.stringify([name, file]);
		}
		function functionsByRun({ points }) {
			return points.map(({ entry }) => new Map((entry?.functions ?? []).map((fn) => [functionKey(fn), fn])));
		}
		;
		const SPANS = [
			90,
			45,
			21,
			10
		];
		const LEAST_RUNS = 8;
		const LEAST_PRESENCE = .8;
		const LARGE_SHARE = .01;
		const LEAST_NEIGHBOURS = 3;
		const SIGNIFICANCE = .05;
		const DAY_MS = 864e5;
		function driftsOf(all) {
			const series = {
				...all,
				points: all.points.slice(-(SPANS[0] ?? 0))
			};
			const runs = functionsByRun(series);
			const names = new Map(runs.flatMap((functions) => [...functions]));
			const { per, costIn } = yardstick(series, runs);
			const level = SIGNIFICANCE / Math.max(1, names.size * SPANS.length);
			const found = [];
			for (const [key, { name, file }] of names) {
				const start = 1 + runs.findLastIndex((functions) => functions.get(key)?.verdict === "fail");
				const values = runs.map((functions, run) => run < start ? null : costIn(functions.get(key), run));
				const share = runs.at(-1)?.get(key)?.share ?? 0;
				if (share < series.latest.minShare || share === 0) continue;
				const drift = longestRise(series, values, level);
				if (drift !== null) found.push({
					series,
					name,
					file,
					per,
					...drift
				});
			}
			return found.sort((a, b) => b.rise - a.rise || (a.name < b.name ? -1 : 1));
		}
		function longestRise({ points, latest }, values, level) {
			const first = values.findIndex((value) => value !== null);
			const known = first === -1 ? 0 : values.length - first;
			const spans = [...new Set(SPANS.map((span) => Math.min(span, known)))];
			for (const span of spans) {
				const measured = points.slice(-span).flatMap(({ line }, index) => {
					const value = values.at(index - span);
					return value === null || value === undefined ? [] : [{
						atMs: line.atMs,
						value
					}];
				});
				if (measured.length < Math.max(LEAST_RUNS, LEAST_PRESENCE * span)) continue;
				const rise = riseOf(measured, level);
				if (rise === null || rise <= latest.failOnGrowth) continue;
				const [{ atMs: fromMs } = { atMs: 0 }] = measured;
				return {
					rise,
					runs: measured.length,
					fromMs,
					untilMs: measured.at(-1)?.atMs ?? fromMs
				};
			}
			return null;
		}
		function riseOf(all, level) {
			const measured = all.filter(({ atMs }, index) => atMs !== all[index + 1]?.atMs);
			if (measured.length < LEAST_RUNS) return null;
			const values = measured.map(({ value }) => value);
			if ((0, mann_kendall.Y)(values) > level) return null;
			const start = measured[0]?.atMs ?? 0;
			const days = measured.map(({ atMs }) => (atMs - start) / DAY_MS);
			return Math.exp((0, theil_sen.fR)(days, values).slope * (days.at(-1) ?? 0)) - 1;
		}
		function yardstick(series, runs) {
			const measured = series.points.filter(({ entry }) => entry !== undefined && entry.rate !== null);
			if (series.latest.kind === "gauge") return {
				per: "upload",
				costIn: logOfRate
			};
			if (measured.every(({ entry }) => entry?.perRequest !== null)) {
				const perRequest = (fn, run) => logOrNull((fn?.share ?? 0) * (series.points[run]?.entry?.perRequest ?? 0));
				return {
					per: "request",
					costIn: perRequest
				};
			}
			if (measured.every(({ line }) => line.load === "fixed")) return {
				per: "second",
				costIn: logOfRate
			};
			const factorOf = commonFactors(runs);
			const besideRest = (fn, run) => {
				const [value, factor] = [logOfRate(fn), fn === undefined ? null : factorOf(functionKey(fn), run)];
				return value === null || factor === null ? null : value - factor;
			};
			return {
				per: "rest",
				costIn: besideRest
			};
		}
		function logOfRate(fn) {
			return logOrNull(fn?.rate ?? 0);
		}
		function logOrNull(value) {
			return value > 0 ? Math.log(value) : null;
		}
		function commonFactors(runs) {
			const usual = mediansOf(runs);
			const offsets = runs.map((functions) => {
				const own = new Map();
				for (const [key, fn] of functions) {
					const [value, level] = [logOfRate(fn), usual.get(key)];
					if (value !== null && level !== undefined && fn.share >= LARGE_SHARE) own.set(key, value - level);
				}
				return {
					own,
					sorted: [...own.values()].sort((a, b) => a - b)
				};
			});
			return (key, run) => {
				const { own, sorted } = offsets[run] ?? {
					own: new Map(),
					sorted: []
				};
				const itself = own.get(key);
				const others = itself === undefined ? sorted : sorted.toSpliced(sorted.indexOf(itself), 1);
				return others.length < LEAST_NEIGHBOURS ? null : (0, theil_sen.JZ)(others);
			};
		}
		function mediansOf(runs) {
			const logs = new Map();
			for (const functions of runs) {
				for (const [key, fn] of functions) {
					const value = logOfRate(fn);
					if (value === null || fn.share < LARGE_SHARE) continue;
					const values = logs.get(key);
					if (values === undefined) logs.set(key, [value]);
					else values.push(value);
				}
			}
			return new Map([...logs].map(([key, values]) => [key, (0, theil_sen.JZ)(values)]));
		}
		var times = __webpack_require__(3442);
		;
		const DRIFT_CODE = "FG265";
		const PER = {
			request: " per request",
			second: " per second, at the same load",
			upload: " held",
			rest: " beside the rest of its service"
		};
		function driftPhrase({ series, name, rise, runs, fromMs, untilMs, per }) {
			const { service, alias } = series.latest;
			return [
				{ code: name },
				" in ",
				{ code: service },
				" ",
				{ prose: alias },
				": ",
				{ strong: [(0, numbers.y$)(rise)] },
				`${PER[per]} over ${(0, numbers.yk)(runs, "run")}, ${(0, times.Yq)(fromMs)} to ${(0, times.Yq)(untilMs)},`,
				` and it failed in none of them (${DRIFT_CODE})`
			];
		}
		var external_node_crypto_ = __webpack_require__(7598);
		var inline = __webpack_require__(9343);
		var html_room = __webpack_require__(593);
		var report_rows = __webpack_require__(2963);
		var extremes = __webpack_require__(678);
		;
		const WIDTH = 300;
		const HEIGHTS = {
			large: 96,
			small: 56
		};
		const EDGE = {
			side: 6,
			top: 18,
			small: 8,
			bottom: 6
		};
		const SHORT_HASH = 7;
		function runName({ atMs, commit }) {
			return commit === "" ? (0, times.Yq)(atMs) : `${(0, times.Yq)(atMs)}, ${(0, report_escape.RK)(commit.slice(0, SHORT_HASH), SHORT_HASH)}`;
		}
		function chartSvg(chart) {
			const { points, isLarge } = chart;
			const height = isLarge ? HEIGHTS.large : HEIGHTS.small;
			const top = isLarge ? EDGE.top : EDGE.small;
			const largest = (0, extremes.o)([0, ...points.map(({ value }) => value ?? 0)])[1] || 1;
			const step = (WIDTH - 2 * EDGE.side) / Math.max(1, points.length - 1);
			const xOf = (index) => charts_short(EDGE.side + (points.length === 1 ? WIDTH / 2 - EDGE.side : index * step));
			const yOf = (value) => charts_short(height - EDGE.bottom - value / largest * (height - EDGE.bottom - top));
			const places = points.map(({ value }, index) => ({
				x: xOf(index),
				y: value === null ? null : yOf(value)
			}));
			const shape = isLarge ? largePoint : smallPoint;
			const marks = points.map((point, index) => {
				const { x, y } = places[index] ?? {
					x: 0,
					y: null
				};
				return shape({
					point,
					x,
					y: y ?? height - EDGE.bottom,
					step,
					height
				}, chart, index === points.length - 1);
			});
			return [
				`<svg class="trend" viewBox="0 0 ${WIDTH} ${height}" role="${isLarge ? "group" : "img"}" aria-label="${(0, report_escape.ZD)(chart.label)}">`,
				`<path class="zero" d="M0 ${height - EDGE.bottom}h${WIDTH}"/>`,
				`<path class="line" d="${linePath(places)}"/>`,
				...marks,
				"</svg>"
			].join("");
		}
		function linePath(places) {
			return places.flatMap(({ x, y }, index) => {
				if (y === null) return [];
				return [`${(places[index - 1]?.y ?? null) === null ? "M" : "L"}${x} ${y}`];
			}).join("");
		}
		function smallPoint({ point, x, y, step, height }, chart) {
			return `<g>${strip(x, step, height)}${mark(point, x, y)}<title>${(0, report_escape.ZD)(words(point, chart))}</title></g>`;
		}
		function largePoint({ point, x, y, step, height }, chart, isLast) {
			const said = (0, report_escape.ZD)(words(point, chart));
			const stop = isLast || point.verdict !== "pass" ? ` tabindex="0" role="img" aria-label="${said}"` : "";
			const anchor = x < WIDTH / 3 ? "start" : x > 2 * WIDTH / 3 ? "end" : "middle";
			const readout = `<text x="${anchor === "start" ? 0 : anchor === "end" ? WIDTH : x}" y="11" text-anchor="${anchor}">${said}</text>`;
			return `<g class="run"${stop}>${strip(x, step, height)}${mark(point, x, y)}<title>${said}</title>${readout}</g>`;
		}
		function strip(x, step, height) {
			const width = Math.max(4, Math.min(step, 24));
			return `<rect x="${charts_short(x - width / 2)}" y="0" width="${charts_short(width)}" height="${height}"/>`;
		}
		function words({ line, value, verdict }, { format }) {
			const amount = value === null ? "nothing measured" : format(value);
			return `${runName(line)}: ${amount}${verdict === null ? "" : `, ${report_rows._G[verdict]}`}`;
		}
		function mark({ verdict, value }, x, y) {
			switch (verdict) {
				case "fail": return `<path class="mark fail" d="M${x} ${charts_short(y - 5)}l5 5-5 5-5-5z"/>`;
				case "warn": return `<path class="mark warn" d="M${x} ${charts_short(y - 4.5)}l4.5 8h-9z"/>`;
				case "inconclusive":
				case "not-evaluated": return `<circle class="mark open" cx="${x}" cy="${y}" r="3"/>`;
				default: return value === null ? "" : `<circle class="mark" cx="${x}" cy="${y}" r="2"/>`;
			}
		}
		function charts_short(value) {
			return Math.round(value * 10) / 10;
		}
		var links = __webpack_require__(4213);
		;
		function measureOf(entries, latest) {
			const measured = entries.filter(({ rate }) => rate !== null);
			if (measured.length > 0 && measured.every(({ perRequest }) => perRequest !== null)) {
				return {
					words: "per request",
					of: (entry) => entry?.perRequest ?? null,
					format: (value) => (0, numbers.BD)(value, latest.unit)
				};
			}
			return {
				words: latest.kind === "gauge" ? "held per upload" : "per second",
				of: (entry) => entry?.rate ?? null,
				format: (value) => (0, numbers.E7)(value, latest.rateUnit).replace(/^[+±]/, "")
			};
		}
		;
		const SHOWN_FUNCTIONS = 6;
		const SHOWN_DRIFTS = 4;
		const NAME_LENGTH = 80;
		function seriesSection(series, drifts) {
			const { latest, points: all } = series;
			const measure = measureOf(all.flatMap(({ entry }) => entry ?? []), latest);
			const shown = shownFunctions(series, drifts);
			const runs = functionsByRun(series);
			const drawn = shown.map((fn) => functionFigure(series, fn, runs));
			return (0, inline.q0)([
				"<section class=\"series\">",
				`<h3>${(0, inline.h8)(latest.service)} ${(0, inline.n8)(latest.alias)} <span class="verdict ${latest.verdict}">${report_rows._G[latest.verdict]}</span></h3>`,
				(0, inline.o1)([...(0, inline.WR)(drifts.map(driftPhrase), NAME_LENGTH)]),
				totalFigure(series, measure),
				drawn.length === 0 ? "" : `<div class="charts">\n${drawn.join("\n")}\n</div>`,
				`<details><summary>All figures of ${(0, inline.h8)(latest.service)} ${(0, inline.n8)(latest.alias)}</summary>`,
				`<div class="scroll" tabindex="0">${figuresTable(series, {
					measure,
					shown,
					runs
				})}</div>`,
				"</details>",
				"</section>"
			]);
		}
		function shownFunctions({ points: all }, drifts) {
			const newest = all.findLast(({ entry }) => (entry?.functions.length ?? 0) > 0)?.entry?.functions ?? [];
			const rising = new Set(drifts.slice(0, SHOWN_DRIFTS).map(functionKey));
			const rank = (fn) => rising.has(functionKey(fn)) ? 1 : 0;
			return newest.toSorted((a, b) => rank(b) - rank(a) || b.share - a.share).slice(0, SHOWN_FUNCTIONS);
		}
		function totalFigure({ latest, points: all }, measure) {
			const drawn = all.map(({ line, entry }) => ({
				line,
				value: measure.of(entry),
				verdict: entry?.verdict ?? "not-evaluated"
			}));
			const label = `${(0, report_escape.RK)(latest.service, NAME_LENGTH)}, total ${measure.words}, ${span(drawn, measure.format)}`;
			const isAnyLoad = latest.kind !== "gauge" && all.at(-1)?.line.load === "auto";
			const load = isAnyLoad ? " <span class=\"quiet\">at whatever load there was</span>" : "";
			const caption = `Total ${measure.words}: ${(0, report_escape.ZD)(span(drawn, measure.format))}${load}`;
			return figure("whole", caption, chartSvg({
				points: drawn,
				format: measure.format,
				label,
				isLarge: true
			}), drawn);
		}
		function functionFigure({ points: all }, fn, runs) {
			const drawn = all.map(({ line }, run) => {
				const found = runs[run]?.get(functionKey(fn));
				const verdict = found?.verdict === "fail" || found?.verdict === "warn" ? found.verdict : null;
				return {
					line,
					value: found?.share ?? null,
					verdict
				};
			});
			const said = span(drawn, numbers.T1);
			const label = `${(0, report_escape.RK)(fn.name, NAME_LENGTH)}, share of its service, ${said}`;
			const file = fn.file === "" ? "" : `<span class="file">${(0, inline.h8)(fn.file, NAME_LENGTH)}</span>`;
			const caption = `${(0, inline.h8)(fn.name, NAME_LENGTH)} ${(0, report_escape.ZD)(said)}${file}`;
			return figure("", caption, chartSvg({
				points: drawn,
				format: numbers.T1,
				label,
				isLarge: false
			}), drawn);
		}
		function figure(className, caption, svg, drawn) {
			const ends = [drawn[0], drawn.at(-1)].map((point) => point === undefined ? "" : runName(point.line));
			const [first = "", last = ""] = ends.map(report_escape.ZD);
			const below = `<p class="ends"><span>${first}</span><span>${drawn.length > 1 ? last : ""}</span></p>`;
			return `<figure class="${className}"><figcaption>${caption}</figcaption>${svg}${below}</figure>`;
		}
		function span(drawn, format) {
			const values = drawn.flatMap(({ value }) => value ?? []);
			const [first] = values;
			const last = values.at(-1);
			if (first === undefined || last === undefined) return "nothing measured";
			if (values.length === 1) return format(last);
			const change = first > 0 ? ` (${(0, numbers.y$)(last / first - 1)})` : "";
			return `${format(first)} → ${format(last)}${change}`;
		}
		function figuresTable({ points: all }, { measure, shown, runs }) {
			const names = shown.map(({ name }) => (0, inline.h8)(name, NAME_LENGTH));
			const head = [
				"run",
				"verdict",
				`total ${measure.words}`
			].map((text) => `<th scope="col">${text}</th>`);
			const rows = all.map(({ line, entry }, run) => {
				const total = measure.of(entry);
				const shares = shown.map((fn) => runs[run]?.get(functionKey(fn))?.share);
				const cells = [
					`<td data-label="verdict">${entry === undefined ? numbers.GY : report_rows._G[entry.verdict]}</td>`,
					`<td class="number" data-label="total">${total === null ? numbers.GY : (0, report_escape.ZD)(measure.format(total))}</td>`,
					...shares.map((share, index) => `<td class="number" data-label="${(0, report_escape.ZD)((0, report_escape.RK)(shown[index]?.name ?? "", 40))}">${share === undefined ? numbers.GY : (0, numbers.T1)(share)}</td>`)
				];
				return `<tr><th scope="row">${runLink(line)}</th>${cells.join("")}</tr>`;
			});
			const columns = [...head, ...names.map((name) => `<th scope="col">${name}</th>`)].join("");
			return `<table><thead><tr>${columns}</tr></thead><tbody>\n${rows.toReversed().join("\n")}\n</tbody></table>`;
		}
		function runLink(line) {
			const name = (0, report_escape.ZD)(runName(line));
			const url = line.runUrl === "" ? null : (0, links.Pl)(line.runUrl);
			return url === null ? name : `<a href="${(0, report_escape.ZD)(url)}" rel="noopener noreferrer">${name}</a>`;
		}
		var style = __webpack_require__(463);
		;
		const TREND_STYLE = `${style.Y}
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: .75rem 1.25rem; margin: .5rem 0 1rem; }
figure { margin: 0; min-width: 0; }
figcaption { font-size: .875rem; line-height: 1.4; overflow-wrap: anywhere; }
.whole { max-width: 28rem; }
.ends { display: flex; justify-content: space-between; color: var(--quiet); font-size: .75rem; margin: 0; max-width: none; }
svg.trend { display: block; width: 100%; height: auto; overflow: visible; }
.trend .zero { stroke: var(--line); fill: none; }
.trend .line { stroke: var(--link); stroke-width: 1.5; fill: none; stroke-linejoin: round; }
.trend .mark { fill: var(--link); stroke: var(--page); stroke-width: 1; }
.trend .mark.fail { fill: var(--fail); } .trend .mark.warn { fill: var(--warn); }
.trend .mark.open { fill: var(--page); stroke: var(--open); stroke-width: 1.5; }
.trend rect { fill: transparent; }
.trend g:hover > rect, .trend g:focus > rect { fill: var(--card); opacity: .7; }
.trend g:focus { outline: none; } .trend g:focus-visible > rect { stroke: var(--link); stroke-width: 1.5; }
.trend text { fill: var(--text); font: 11px system-ui, sans-serif; visibility: hidden; pointer-events: none; }
.trend g:hover > text, .trend g:focus > text { visibility: visible; }
.series { border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 1.5rem; }
.series > h3 { margin-top: 0; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin: 0 0 1rem; list-style: none; color: var(--quiet); font-size: .8125rem; }
.legend svg { width: .8rem; height: .8rem; vertical-align: -.1rem; margin-right: .3rem; overflow: visible; }
@media (max-width: 40rem) { .trend text { font-size: 10px; } }
`;
		;
		const SECTION_BYTES = 4e6;
		const NAMED_SERIES = 500;
		const NAMED_DRIFTS = 20;
		function renderTrend(lines, runs) {
			const found = seriesOf(lines).map((series) => ({
				series: newestRuns(series, runs),
				drifts: driftsOf(series)
			})).filter(({ series }) => series.points.some(({ entry }) => entry !== undefined));
			const hash = (0, external_node_crypto_.createHash)("sha256").update(TREND_STYLE, "utf8").digest("base64");
			return `${[
				"<!doctype html>",
				"<html lang=\"en\">",
				"<head>",
				"<meta charset=\"utf-8\">",
				`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
				"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
				"<meta name=\"color-scheme\" content=\"light dark\">",
				"<meta name=\"referrer\" content=\"no-referrer\">",
				"<title>flamegate trend</title>",
				`<style>${TREND_STYLE}</style>`,
				"</head>",
				"<body>",
				header(lines, found),
				`<main>\n${sections(found)}\n</main>`,
				"<footer><p>A line of figures a run, made by <code>flamegate history</code>. A slow rise is a hint: the verdict of a run is that of its report.</p></footer>",
				"</body>",
				"</html>"
			].join("\n")}\n`;
		}
		function newestRuns(series, runs) {
			return {
				...series,
				points: series.points.slice(-runs)
			};
		}
		function header(lines, found) {
			const newest = lines.toSorted((a, b) => a.atMs - b.atMs).at(-1);
			const drifts = found.flatMap((one) => one.drifts).sort((a, b) => b.rise - a.rise);
			const title = drifts.length === 0 ? `${(0, numbers.yk)(lines.length, "run")}, nothing rose slowly` : `${(0, numbers.yk)(drifts.length, "function costs", "functions cost")} more and more, run after run`;
			const word = newest === undefined ? "" : `<span class="verdict ${newest.verdict}">${report_rows._G[newest.verdict]}</span>`;
			return (0, inline.q0)([
				"<header>",
				`<p class="brand">${word}profile trend${newest === undefined ? "" : `, newest run ${(0, report_escape.ZD)(runName(newest))}`}</p>`,
				`<h1>${(0, report_escape.ZD)(title)}</h1>`,
				(0, inline.o1)([...(0, inline.WR)(drifts.slice(0, NAMED_DRIFTS).map(driftPhrase))]),
				drifts.length > NAMED_DRIFTS ? `<p>${drifts.length - NAMED_DRIFTS} more below.</p>` : "",
				LEGEND,
				"</header>"
			]);
		}
		const LEGEND = `<ul class="legend trend">
<li><svg class="trend" viewBox="0 0 10 10" aria-hidden="true"><circle class="mark" cx="5" cy="5" r="2"/></svg>pass</li>
<li><svg class="trend" viewBox="0 0 10 10" aria-hidden="true"><path class="mark warn" d="M5 .5l4.5 8h-9z"/></svg>warn</li>
<li><svg class="trend" viewBox="0 0 10 10" aria-hidden="true"><path class="mark fail" d="M5 0l5 5-5 5-5-5z"/></svg>fail</li>
<li><svg class="trend" viewBox="0 0 10 10" aria-hidden="true"><circle class="mark open" cx="5" cy="5" r="3"/></svg>inconclusive or not evaluated</li>
</ul>`;
		const ORDER = {
			fail: 0,
			"not-evaluated": 1,
			inconclusive: 2,
			warn: 3
		};
		function sections(found) {
			const keys = [...new Set(found.map(({ series }) => series.key))];
			const left = [];
			let room = SECTION_BYTES;
			const rank = ({ series, drifts }) => drifts.length > 0 ? -1 : ORDER[series.latest.verdict] ?? 4;
			const blocks = keys.map((key) => {
				const own = found.filter(({ series }) => series.key === key).sort((a, b) => rank(a) - rank(b));
				const written = own.flatMap((one) => {
					const html = room > 0 ? seriesSection(one.series, one.drifts) : "";
					room -= (0, html_room.dp)(html);
					if (room > 0) return [html];
					left.push(one);
					return [];
				});
				return (0, inline.q0)([keys.length > 1 ? `<h2>${(0, inline.h8)(key)}</h2>` : "", ...written]);
			});
			return (0, inline.q0)([...blocks, withoutCharts(left)]);
		}
		function withoutCharts(left) {
			if (left.length === 0) return "";
			const named = left.slice(0, NAMED_SERIES).map(({ series: { latest } }) => {
				return `<li>${(0, inline.h8)(latest.service)} ${(0, inline.n8)(latest.alias)}: ${report_rows._G[latest.verdict]}</li>`;
			});
			const more = left.length - named.length;
			return (0, inline.q0)([`<h2>${(0, numbers.yk)(left.length, "series", "series")} without charts, for want of room</h2>`, (0, inline.o1)([...named, ...more > 0 ? [`<li>and ${more} more</li>`] : []])]);
		}
		;
		const MAX_TREND_BYTES = 64 * 1024 * 1024;
		const MESSAGE_LENGTH = 200;
		function isTrendProblem(result) {
			return "why" in result;
		}
		function parseTrend(text) {
			const kept = [];
			for (const [index, raw] of text.split("\n").entries()) {
				const lineText = raw.trim();
				if (lineText === "") continue;
				const read = readLine(lineText);
				if (typeof read === "string") return {
					lineNumber: index + 1,
					why: read
				};
				kept.push({
					text: lineText,
					line: read
				});
			}
			return kept;
		}
		function readLine(text) {
			let json;
			try {
				json = JSON.parse(text);
			} catch (error) {
				return `no JSON: ${(0, report_escape.kL)(error.message, MESSAGE_LENGTH)}`;
			}
			const version = typeof json === "object" && json !== null ? json.version : null;
			if (typeof version === "number" && version > 1) {
				return `its version is ${version}, and this flamegate reads version 1 only`;
			}
			const parsed = TrendLineSchema.safeParse(json);
			if (parsed.success) return parsed.data;
			const { path = [], message = "it does not fit" } = parsed.error.issues[0] ?? {};
			const place = path.length === 0 ? "the line" : path.map(String).join(".");
			return (0, report_escape.kL)(`${place}: ${message}`, MESSAGE_LENGTH);
		}
		function addLine(file, line, keep) {
			const added = {
				text: JSON.stringify(line),
				line
			};
			const identity = identityOf(line);
			const place = file.findIndex((other) => identityOf(other.line) === identity);
			const others = file.filter((other) => identityOf(other.line) !== identity);
			const all = place === -1 ? [...others, added] : others.toSpliced(place, 0, added);
			const kept = newest(all, added, keep);
			return {
				text: kept.map(({ text }) => `${text}\n`).join(""),
				kept,
				isReplaced: place !== -1,
				dropped: all.length - kept.length
			};
		}
		function newest(all, added, keep) {
			const others = all.filter((one) => one !== added).toSorted((a, b) => b.line.atMs - a.line.atMs);
			const chosen = new Set();
			let bytes = 0;
			for (const one of [added, ...others]) {
				bytes += Buffer.byteLength(one.text, "utf8") + 1;
				if (chosen.size >= keep || bytes > MAX_TREND_BYTES) break;
				chosen.add(one);
			}
			return all.filter((one) => chosen.has(one));
		}
		var findings = __webpack_require__(7928);
		var rounding = __webpack_require__(1290);
		;
		const MOST_SERIES = 2e3;
		const MOST_FUNCTIONS = 4e3;
		const FUNCTIONS_EACH = {
			least: 3,
			most: 20
		};
		const LONGEST_NAME = 300;
		const HASH_DIGITS = 16;
		function trendLineOf(report, commit) {
			const { run, windows, load } = report;
			const compared = report.comparisons.filter(({ verdict }) => verdict !== "not-applicable").slice(0, MOST_SERIES);
			const room = Math.floor(MOST_FUNCTIONS / Math.max(1, compared.length));
			const functions = Math.max(FUNCTIONS_EACH.least, Math.min(FUNCTIONS_EACH.most, room));
			return {
				version: 1,
				key: report.key,
				commit: commit === "" ? run?.commit ?? "" : commit,
				runId: run?.runId ?? "",
				runAttempt: run?.runAttempt ?? 1,
				runUrl: run?.runUrl ?? "",
				createdAt: report.createdAt,
				atMs: windows?.candidate.untilMs ?? Date.parse(report.createdAt),
				verdict: report.verdict,
				load: load?.kind ?? "auto",
				series: compared.map((comparison) => entryOf(comparison, report, functions))
			};
		}
		function entryOf(comparison, report, most) {
			const { service, profileType, alias, kind, unit, addedUnit, verdict, counted, total } = comparison;
			const { failOnGrowth, minShare } = comparison.limits ?? report.settings;
			const requests = report.load?.candidate ?? null;
			const isMeasured = (0, findings.RN)(comparison);
			const isGauge = kind === "gauge";
			return {
				service: bounded(service),
				profileType: bounded(profileType),
				alias: bounded(alias),
				kind,
				unit,
				rateUnit: addedUnit,
				verdict: verdict === "not-applicable" ? "not-evaluated" : verdict,
				counted,
				failOnGrowth,
				minShare,
				rate: isMeasured ? rateOf(total.candidate, comparison, report) : null,
				perRequest: isMeasured && requests !== null && !isGauge ? (0, rounding.LI)(total.candidate / requests) : null,
				functions: isMeasured ? chosen(comparison.functions, most).map((fn) => functionOf(fn, comparison, report)) : []
			};
		}
		function chosen(functions, most) {
			const rank = ({ verdict }) => verdict === "fail" ? 0 : verdict === "warn" ? 1 : 2;
			return functions.filter(({ self }) => self.candidate > 0).toSorted((a, b) => rank(a) - rank(b) || b.self.candidate - a.self.candidate).slice(0, most);
		}
		function functionOf(fn, comparison, report) {
			return {
				name: bounded(fn.name),
				file: bounded(fn.file),
				verdict: fn.verdict,
				share: (0, rounding.LI)(Math.max(0, fn.share.candidate)),
				rate: rateOf(fn.self.candidate, comparison, report)
			};
		}
		function rateOf(cost, comparison, { windows }) {
			if (comparison.kind === "gauge") return (0, rounding.LI)(cost);
			const window = windows?.candidate;
			const windowMs = window === undefined ? 0 : window.untilMs - window.fromMs;
			const durationMs = comparison.durationMs?.candidate ?? windowMs;
			if (!(durationMs > 0)) return null;
			return (0, rounding.Jv)(cost / durationMs * (comparison.unit === "nanoseconds" ? 1e-6 : 1e3));
		}
		function bounded(name) {
			if (name.length <= LONGEST_NAME) return name;
			const hash = (0, external_node_crypto_.createHash)("sha256").update(name).digest("hex").slice(0, HASH_DIGITS);
			return `${name.slice(0, LONGEST_NAME - HASH_DIGITS - 1).toWellFormed()}…${hash}`;
		}
		var read_bounded = __webpack_require__(238);
		var write_whole = __webpack_require__(9949);
		;
		const KEPT_LINES = 1e3;
		const SHOWN_RUNS = 90;
		const MOST_LINES = 1e5;
		const TOLD_DRIFTS = 10;
		const LONGEST_PATH = 1e3;
		const COMMIT = /^[0-9a-f]{7,64}$/iu;
		const USAGE = "flamegate history add REPORT... --trend trend.jsonl, or flamegate history page trend.jsonl --out trend.html";
		async function history_history({ line, terminal }, stdin) {
			refuseOthers(line);
			const [what, ...files] = line.positionals;
			if (what === "add") return add(files, line, terminal, stdin);
			if (what === "page") return page(files, line, terminal, stdin);
			const got = what === undefined ? "got none" : `got ${(0, report_escape.RK)(what, 100)}`;
			throw new usage_error.e("history is followed by add or page", got, USAGE);
		}
		async function add(files, line, terminal, stdin) {
			refuseOptions(line, ["out", "runs"], "history add");
			const path = textOption(line, "trend");
			if (path === undefined || files.length === 0) {
				const missing = files.length === 0 ? "a report.json" : "--trend";
				throw new usage_error.e("history add takes reports and a trend file", `${missing} is missing`, USAGE);
			}
			const commit = commitOf(line);
			const keep = countOption(line, "keep", KEPT_LINES);
			const reports = await readReports(files, stdin);
			let kept = await readTrend(path, stdin, true);
			let text = "";
			const told = [];
			for (const report of reports) {
				const grown = addLine(kept, trendLineOf(report, commit), keep);
				({kept, text} = grown);
				told.push(`${grown.isReplaced ? "Replaced" : "Added"}: run of ${report.createdAt.slice(0, 10)}, ${report.verdict}` + (grown.dropped === 0 ? "" : `; the oldest ${(0, numbers.yk)(grown.dropped, "line")} had to go`));
			}
			const written = await (0, write_whole.f)(path, text, "the trend");
			if (line.options.quiet !== true) {
				terminal.out([...told, `Written: ${(0, report_escape.RK)(written, LONGEST_PATH)} (${(0, numbers.yk)(kept.length, "line")})`].join("\n"));
				tellDrifts(kept, reports, terminal);
			}
			return 0;
		}
		async function page(files, line, terminal, stdin) {
			refuseOptions(line, [
				"trend",
				"keep",
				"commit"
			], "history page");
			const [path, ...more] = files;
			const out = textOption(line, "out");
			if (path === undefined || more.length > 0 || out === undefined) {
				const why = out === undefined ? "--out is missing" : `got ${(0, numbers.yk)(files.length, "file")}`;
				throw new usage_error.e("history page takes one trend file and --out", why, USAGE);
			}
			if ((0, external_node_path_.resolve)(out) === (0, external_node_path_.resolve)(path)) {
				throw new usage_error.e("--out names the trend file itself", (0, report_escape.RK)(out, 200), "choose another path");
			}
			const kept = await readTrend(path, stdin, false);
			if (kept.length === 0) {
				throw new usage_error.e(`${path} holds no runs`, "it is empty", "add one with flamegate history add");
			}
			const html = renderTrend(kept.map((one) => one.line), countOption(line, "runs", SHOWN_RUNS));
			const written = await (0, write_whole.f)(out, html, "the page");
			if (line.options.quiet !== true) terminal.out(`Written: ${(0, report_escape.RK)(written, LONGEST_PATH)}`);
			return 0;
		}
		async function readReports(files, stdin) {
			const reports = [];
			for (const path of files) {
				const what = "a report.json that flamegate wrote";
				const result = (0, parse_report.M)(await (0, read_bounded.C)(path, stdin, {
					what,
					maxBytes: report_json.WA
				}));
				if ((0, parse_report.A)(result)) throw new usage_error.e(`${path} is no report`, result.why, result.remedy);
				if (result.shard !== undefined) {
					const why = `it is shard ${result.shard.index} of ${result.shard.count}`;
					throw new usage_error.e(`${path} is a part of a build`, why, "add the report that was merged from all shards");
				}
				reports.push(result);
			}
			return reports;
		}
		async function readTrend(path, stdin, mayBeMissing) {
			if (mayBeMissing && await isMissing(path)) return [];
			const text = await (0, read_bounded.C)(path, stdin, {
				what: "a trend file",
				maxBytes: MAX_TREND_BYTES
			});
			const result = parseTrend(text);
			if (!isTrendProblem(result)) return result;
			throw new usage_error.e(`line ${result.lineNumber} of ${path} is no line of a trend`, result.why, "nothing was written; take the file of an earlier run, or remove this line");
		}
		async function isMissing(path) {
			return (0, promises_.stat)(path).then(() => false, (error) => error.code === "ENOENT");
		}
		function tellDrifts(kept, reports, terminal) {
			const keys = new Set(reports.map(({ key }) => key));
			const lines = kept.map((one) => one.line).filter(({ key }) => keys.has(key));
			const drifts = seriesOf(lines).flatMap(driftsOf).sort((a, b) => b.rise - a.rise);
			if (drifts.length === 0) return;
			terminal.out("Rose slowly (a hint, no verdict):");
			for (const drift of drifts.slice(0, TOLD_DRIFTS)) terminal.out(`  ${(0, report_text.K)(driftPhrase(drift))}`);
			if (drifts.length > TOLD_DRIFTS) terminal.out(`  and ${drifts.length - TOLD_DRIFTS} more; see the page`);
		}
		function textOption({ options }, name) {
			const value = options[name];
			return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
		}
		function countOption(line, name, otherwise) {
			const text = textOption(line, name);
			if (text === undefined) return otherwise;
			const count = /^\d{1,6}$/u.test(text) ? Number(text) : 0;
			if (count >= 1 && count <= MOST_LINES) return count;
			throw new usage_error.e(`--${name} is not valid`, `got ${(0, report_escape.RK)(text, 100)}`, `give a whole number from 1 to ${MOST_LINES}`);
		}
		function commitOf(line) {
			const commit = textOption(line, "commit") ?? "";
			if (commit === "" || COMMIT.test(commit)) return commit.toLowerCase();
			throw new usage_error.e("--commit is no commit", `got ${(0, report_escape.RK)(commit, 100)}`, "give 7 to 64 hexadecimal digits");
		}
		function refuseOptions({ options }, names, command) {
			const given = names.find((name) => options[name] !== undefined);
			if (given === undefined) return;
			throw new usage_error.e(`${command} does not know --${given}`, "it would have no effect", USAGE);
		}
		function refuseOthers({ settings, options }) {
			const setting = Object.values(settings.origins)[0];
			const form = Object.keys(options).find((name) => name.startsWith("report-"));
			const given = setting ?? (form === undefined ? undefined : `option --${form}`);
			if (given === undefined) return;
			throw new usage_error.e("history takes no settings", `got ${given}`, USAGE);
		}
	}),
	4524: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { init: () => init });
		var inputs = __webpack_require__(6919);
		var merge = __webpack_require__(7636);
		var read_config = __webpack_require__(9993);
		var config_server = __webpack_require__(773);
		var stack = __webpack_require__(5284);
		var used_settings = __webpack_require__(1813);
		var config_window = __webpack_require__(6270);
		var notes = __webpack_require__(3556);
		var dist = __webpack_require__(8815);
		var file = __webpack_require__(9320);
		var report_escape = __webpack_require__(3213);
		var numbers = __webpack_require__(8718);
		var profile_type = __webpack_require__(3435);
		;
		function isProfileType(id) {
			try {
				(0, profile_type.fL)(id);
				return true;
			} catch {
				return false;
			}
		}
		function typeNames(ids) {
			return [...new Set(ids.map(profile_type.QC))].join(", ");
		}
		;
		const MAX_SERVICES = 60;
		const LONGEST_NAME = 300;
		const SHOWN_NAME = 80;
		const SHOWN_LABELS = 4;
		const SHOWN_VALUES = 3;
		const SHOWN_TYPES = 3;
		const SHOWN_SILENT = 20;
		const PLAIN = /^[A-Za-z_][\w./-]*$/u;
		const HEAD = `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/flamegate/v1/schema/config.schema.json
# Written by flamegate init. The docs named here are those of flamegate. All settings: docs/configuration.md.
# What they come to: npx flamegate config --print

# What a fail does: observe (nothing), warn (a warning), enforce (a red step). Stay with warn until "flamegate calibrate"
# has seen 20 pairs of windows of the same code without a false alarm.
mode: warn
`;
		const TAIL = `
# What is compared. cpu and memory mean the right types for each runtime; this is the default.
# profile-types: [cpu, memory]

# Waits until the last uploads of a window that has just ended are there.
settle: auto

# So many windows directly before the baseline show what windows of the same code differ by, which finds smaller growth. Only
# where its code ran under load then, too: 2 to 5.
history: 0

# Limits, at their defaults: growth of a function that fails and that warns, and the smallest share of a service that is tested.
# "flamegate calibrate --write .github/flamegate.yml" raises them where your machines need it.
# fail-on-growth: 10%
# warn-on-growth: 5%
# min-share: 0.5%
`;
		const TEMPLATE = `
# Without this list every service with profiles in either window is compared. One that is named must have profiles in both:
# what is silent is not evaluated.
# services:
#   - checkout
#   - ai-*
#   - { name: batch, optional: true } # its absence is reported, never counted
#   - '{team="vision"}'
`;
		function configText(found) {
			return `${HEAD}${found === null ? TEMPLATE : servicesText(found)}${TAIL}`;
		}
		function listable(found) {
			const unnamable = found.services.filter(({ name }) => !isNamable(name));
			const namable = found.services.filter(({ name }) => isNamable(name));
			return {
				listed: namable.slice(0, MAX_SERVICES),
				unnamable,
				more: Math.max(0, namable.length - MAX_SERVICES)
			};
		}
		function isNamable(name) {
			return name !== "" && name.length <= LONGEST_NAME && name.trim() === name && !/^\{|[*?]/u.test(name);
		}
		function servicesText(found) {
			const { listed, unnamable, more } = listable(found);
			const lines = [
				"",
				"# Each must have profiles in both windows: what is silent is not evaluated. The absence of an optional one does not count.",
				...listed.length === 0 ? [] : ["services:", ...listed.map(entryLine)],
				...more === 0 ? [] : [`# ${(0, numbers.yk)(more, "more service")} had profiles. A glob means several ("team-*"), labels too ('{team="vision"}');`, "# without this list all are compared. Hundreds: docs/scale-out.md"],
				...config_file_hidden(unnamable.map(({ name }) => name), "cannot be named: a glob or labels can mean"),
				...config_file_hidden(found.silent, "known to the server, but silent; optional if it may be off:"),
				...labelLines(found)
			];
			const text = `${lines.join("\n")}\n`;
			(0, file.parseConfigFile)("the new configuration", text);
			return text;
		}
		function entryLine(service) {
			const { name, types, others, hasStopped } = service;
			const own = types.length === 0 ? others.slice(0, SHOWN_TYPES) : [];
			const fields = [
				`name: ${yamlText(name)}`,
				...hasStopped ? ["optional: true"] : [],
				...own.length === 0 ? [] : [`profile-types: [${own.map(yamlText).join(", ")}]`]
			];
			const entry = fields.length === 1 ? yamlText(name) : `{ ${fields.join(", ")} }`;
			return `  - ${entry} # ${noteOf(service)}`;
		}
		function noteOf({ types, others, hasStopped }) {
			const names = shown(typeNames(types.length > 0 ? types : others));
			if (hasStopped) return `${names}; it had stopped sending profiles: is that all right?`;
			return types.length > 0 ? names : `neither cpu nor memory, but ${names || "types that cannot be compared"}`;
		}
		function yamlText(text) {
			const style = PLAIN.test(text) ? "PLAIN" : "QUOTE_DOUBLE";
			const options = {
				defaultStringType: style,
				lineWidth: 0,
				doubleQuotedMinMultiLineLength: 1e6
			};
			return (0, dist.As)(text, options).trimEnd();
		}
		function config_file_hidden(names, what) {
			const more = names.length > SHOWN_SILENT ? [`#   and ${names.length - SHOWN_SILENT} more`] : [];
			const list = names.slice(0, SHOWN_SILENT).map((name) => `#   ${shown(name)}`);
			return names.length === 0 ? [] : [
				`# ${what}`,
				...list,
				...more
			];
		}
		function labelLines({ versions, environments }) {
			const environment = environments.find(({ values }) => values.length > 1);
			const [name = "", value = ""] = [environment?.name, environment?.values[0]];
			return [
				...versions.slice(0, 1).map((label) => `# Versions: ${labelText(label)}. "label:${label.name}=..." finds a baseline: docs/baselines.md`),
				...environments.slice(0, SHOWN_LABELS).map((label) => `# Label ${labelText(label)}`),
				...environment === undefined ? [] : [`# Compare one of them: put {${name}=${JSON.stringify(shown(value))}} in front of both windows, or set ENVIRONMENT.`]
			];
		}
		function labelText({ name, values }) {
			const first = values.slice(0, SHOWN_VALUES).map((value) => JSON.stringify(shown(value)));
			return `${name} (${(0, numbers.yk)(values.length, "value")}: ${first.join(", ")}${values.length > first.length ? " ..." : ""})`;
		}
		function shown(name) {
			return (0, report_escape.RK)(name, SHOWN_NAME);
		}
		var glob = __webpack_require__(216);
		var absence = __webpack_require__(5500);
		var sources_clues = __webpack_require__(8292);
		var sources_plan = __webpack_require__(6496);
		var silence = __webpack_require__(5148);
		var uploads = __webpack_require__(1901);
		var sources_source = __webpack_require__(6591);
		;
		const ENVIRONMENT_LABELS = [
			"environment",
			"env",
			"deployment_environment",
			"namespace"
		];
		async function findServices(source, request) {
			try {
				const readiness = await source.readReadiness?.();
				if (readiness?.kind === "not-ready") return {
					kind: "nothing",
					reason: (0, silence.TD)(readiness.said)
				};
				const sides = halves(request);
				const services = request.services;
				const plan = await (0, sources_plan.Cs)(source, {
					services,
					profileTypes: ["cpu", "memory"],
					sides,
					matches: glob.k,
					isPart: true
				});
				const found = await toFound(source, plan, request);
				if (found.services.length > 0) return {
					kind: "found",
					found
				};
				return {
					kind: "nothing",
					reason: await whyNothing(source, plan, request)
				};
			} catch (error) {
				if (!(error instanceof sources_source.c)) throw error;
				return {
					kind: "nothing",
					reason: await (0, sources_clues.U)(source, error)
				};
			}
		}
		function halves({ selector, range }) {
			const { fromMs, untilMs } = range;
			const middleMs = Math.floor((fromMs + untilMs) / 2e3) * 1e3;
			return {
				baseline: {
					selector,
					window: {
						fromMs,
						untilMs: middleMs
					}
				},
				candidate: {
					selector,
					window: {
						fromMs: middleMs,
						untilMs
					}
				}
			};
		}
		async function toFound(source, plan, request) {
			const sending = [...plan.comparisons, ...plan.candidateOnly];
			const names = [...sending.map(({ service }) => service), ...plan.missing.filter(({ serviceHasData }) => serviceHasData).map(({ service }) => service)];
			const alive = new Set(names);
			const listed = [...plan.series.baseline, ...plan.series.candidate];
			const isAsked = (name) => request.services.length === 0 || request.services.some((rule) => (0, glob.k)(rule.name, name));
			const silent = listed.map(({ service }) => service).filter((name) => !alive.has(name) && isAsked(name));
			const [versions, environments] = await Promise.all([labelsOf(source, request, uploads.P2), labelsOf(source, request, ENVIRONMENT_LABELS)]);
			return {
				label: source.label,
				range: request.range,
				services: sorted(alive).map((name) => toService(name, plan, sending)),
				silent: sorted(silent),
				versions,
				environments,
				spans: spansOf(sending)
			};
		}
		function toService(name, plan, sending) {
			const types = sending.filter(({ service }) => service === name).map(({ profileType }) => profileType);
			const stopped = plan.missing.filter(({ service, profileType, empty }) => service === name && profileType.includes(":") && empty.length === 1 && empty[0] === "candidate");
			const listed = [...plan.series.baseline, ...plan.series.candidate].filter(({ service }) => service === name);
			const hasKnown = types.length > 0 || stopped.length > 0;
			return {
				name,
				types: types.length > 0 ? types : stopped.map(({ profileType }) => profileType),
				others: hasKnown ? [] : sorted(listed.map(({ profileType }) => profileType)).filter(isProfileType),
				hasStopped: types.length === 0 && stopped.length > 0
			};
		}
		async function labelsOf(source, { selector, range }, names) {
			const labels = await Promise.all(names.map(async (name) => {
				const values = await source.listLabelValues?.(range, selector, name).catch(() => []);
				return {
					name,
					values: sorted((values ?? []).filter((value) => value !== ""))
				};
			}));
			return labels.filter(({ values }) => values.length > 0);
		}
		function spansOf(sending) {
			const spans = new Map();
			const all = sending.flatMap(({ sides }) => [...sides.baseline.series, ...sides.candidate.series]);
			for (const { version, timesMs } of all) {
				const [firstMs, lastMs] = [timesMs[0], timesMs.at(-1)];
				if (firstMs === undefined || lastMs === undefined) continue;
				const known = spans.get(version) ?? {
					version,
					firstMs,
					lastMs
				};
				spans.set(version, {
					version,
					firstMs: Math.min(known.firstMs, firstMs),
					lastMs: Math.max(known.lastMs, lastMs)
				});
			}
			return [...spans.values()];
		}
		async function whyNothing(source, plan, request) {
			const { baseline, candidate } = halves(request);
			const known = {
				windows: {
					baseline: baseline.window,
					candidate: candidate.window
				},
				typesAsked: false,
				nowMs: request.nowMs
			};
			const selectors = {
				baseline: request.selector,
				candidate: request.selector
			};
			const clues = await (0, sources_clues.S)(source, {
				...plan,
				missing: [],
				comparisons: []
			}, {
				...known,
				selectors
			});
			const empty = (0, absence.Lr)({
				...plan,
				missing: [],
				comparisons: []
			}, {
				...known,
				clues
			});
			return empty ?? {
				code: "FG111",
				message: "no service has profiles in the range",
				remedy: "choose another range with --window, or check service names and profiling"
			};
		}
		function sorted(names) {
			return [...new Set(names)].sort();
		}
		var text_table = __webpack_require__(3220);
		var times = __webpack_require__(3442);
		;
		const LENGTH_MS = 10 * 6e4;
		const SHORTEST_MS = 6e4;
		const FRESH_MS = 2 * 6e4;
		const RECENT = {
			baseline: "now-20m/now-10m",
			candidate: "now-10m/now",
			isSameCode: true
		};
		function windowsToTry(spans, nowMs) {
			if (spans.length === 0) return RECENT;
			const firstMs = Math.min(...spans.map((span) => span.firstMs));
			const lastMs = Math.max(...spans.map((span) => span.lastMs));
			const deployment = newestDeployment(spans);
			if (deployment !== null) return {
				...deployment,
				isSameCode: false
			};
			const isFresh = nowMs - lastMs <= FRESH_MS && lastMs - firstMs >= 2 * LENGTH_MS;
			if (isFresh) return RECENT;
			const lengthMs = Math.min(LENGTH_MS, Math.floor((lastMs - firstMs) / 2e3) * 1e3);
			if (lengthMs < SHORTEST_MS) return RECENT;
			const middleMs = lastMs - lengthMs;
			return {
				baseline: windows_text({
					fromMs: middleMs - lengthMs,
					untilMs: middleMs
				}),
				candidate: windows_text({
					fromMs: middleMs,
					untilMs: lastMs
				}),
				isSameCode: true
			};
		}
		function newestDeployment(spans) {
			const [newest, before] = [...spans].sort((a, b) => b.lastMs - a.lastMs);
			if (newest === undefined || before === undefined || before.lastMs >= newest.firstMs) return null;
			const lengthMs = Math.min(LENGTH_MS, newest.lastMs - newest.firstMs, before.lastMs - before.firstMs);
			if (lengthMs < SHORTEST_MS) return null;
			return {
				baseline: windows_text({
					fromMs: before.lastMs - lengthMs,
					untilMs: before.lastMs
				}),
				candidate: windows_text({
					fromMs: newest.firstMs,
					untilMs: newest.firstMs + lengthMs
				})
			};
		}
		function windows_text({ fromMs, untilMs }) {
			return `${Math.max(0, Math.floor(fromMs / 1e3) - 1)}/${Math.floor(untilMs / 1e3)}`;
		}
		;
		const COLUMNS = 118;
		const SHOWN = 20;
		const text_SHOWN_NAME = 60;
		function foundText(found) {
			const { services, silent, versions, environments, label, range } = found;
			const { more, unnamable } = listable(found);
			const hidden = services.length - SHOWN;
			const notes = [
				...hidden > 0 ? [`and ${hidden} more`] : [],
				...silent.length > 0 ? [`${(0, numbers.yk)(silent.length, "service is", "services are")} known to the server, but silent`] : [],
				...more > 0 ? [`${(0, numbers.yk)(more, "service is", "services are")} not in the file: it names where to add them`] : [],
				...unnamable.length > 0 ? [`${(0, numbers.yk)(unnamable.length, "service", "services")} cannot be named, since * and ? are wildcards`] : [],
				...[...versions.slice(0, 1), ...environments].map((one) => `label ${labelText(one)}`)
			];
			const rows = services.slice(0, SHOWN).map((service) => [{
				text: (0, report_escape.RK)(service.name, text_SHOWN_NAME),
				align: "left"
			}, {
				text: (0, report_escape.RK)(stateOf(service), COLUMNS),
				align: "left"
			}]);
			return [
				...(0, text_table.x9)(`Found: ${(0, numbers.yk)(services.length, "service")} in ${(0, report_escape.kL)(label)}, ${(0, times.A4)(range, true)}`, COLUMNS, "", "  "),
				...(0, text_table.P4)(rows, "  "),
				...notes.flatMap((note) => (0, text_table.x9)(note, COLUMNS, "  ", "    "))
			].join("\n");
		}
		function stateOf({ types, others, hasStopped }) {
			const names = typeNames(types.length > 0 ? types : others) || "nothing that can be compared";
			return hasStopped ? `${names}; stopped, so it is optional` : names;
		}
		function nextSteps({ found, url, isUrlFlag, nowMs }) {
			const { baseline, candidate, isSameCode } = found === null ? RECENT : windowsToTry(found.spans, nowMs);
			const what = isSameCode ? "of two windows that should be alike" : "of the newest version and the one before";
			const server = url === null || !isUrlFlag ? "" : ` --pyroscope-url ${shellWord(url)}`;
			const isLocal = url !== null && LOOPBACK.test(new URL(url).hostname);
			const address = url === null || isLocal ? "URL" : shellWord(url);
			const reach = isLocal ? "\n     A runner does not reach the server of this machine; examples/workflows/pull-request.yml starts one in the job." : "";
			return `Next:
  1. A first verdict, here and now, ${what}:
       npx flamegate gate${server} --baseline ${baseline} --candidate ${candidate}
  2. Put your load test and the owner of flamegate where the workflow says PLACEHOLDER, and tell it the server:
       gh variable set PYROSCOPE_URL --body ${address}   (and gh secret set PYROSCOPE_TOKEN, where it asks for one)${reach}
  3. Commit both files and open a pull request. It warns at most, until mode: enforce; when that is due says
       npx flamegate calibrate${server} --from now-7h --window 10m`;
		}
		const LOOPBACK = /^(?:localhost|127\.[\d.]+|\[::1\]|host\.docker\.internal)$/u;
		function shellWord(text) {
			return /^[\w:/.@%+=-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
		}
		;
		const WORKFLOW = `# Written by flamegate init. Two PLACEHOLDERs: the load test, and OWNER, whose flamegate runs. Mode, services and limits: .github/flamegate.yml
name: performance

on:
  pull_request:

permissions: {}

# A new commit makes the run for the one before it pointless. Runs of other pull requests go on beside it: where all load the same
# machines, they measure each other.
concurrency:
  group: flamegate-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  gate:
    # A fork's run gets neither the address nor the token: https://github.com/OWNER/flamegate/blob/v1/docs/forks.md
    if: github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read # .github/flamegate.yml, and to find functions in the code
      pull-requests: write # to comment, and to see which lines the pull request changes
      checks: write # for a check run that can be required
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false

      # PLACEHOLDER: load-test.sh is yours. It deploys one version, with profiling, and puts load on it for ten minutes (four at
      # the least): the baseline first, then the same with the candidate, on the same machines.
      - name: Load test of the baseline
        id: baseline
        run: |
          start=$(date +%s)
          ./load-test.sh baseline
          echo "window=$start/$(date +%s)" >> "$GITHUB_OUTPUT"
      - name: Load test of the candidate
        id: candidate
        run: |
          start=$(date +%s)
          ./load-test.sh candidate
          echo "window=$start/$(date +%s)" >> "$GITHUB_OUTPUT"

      # PLACEHOLDER: OWNER.
      - uses: OWNER/flamegate@v1
        with:
          pyroscope-url: \${{ vars.PYROSCOPE_URL }} # a server that the runner reaches
          pyroscope-token: \${{ secrets.PYROSCOPE_TOKEN }} # none: leave the secret out
          baseline: \${{ steps.baseline.outputs.window }}
          candidate: \${{ steps.candidate.outputs.window }}

      # The report with its flame graphs, to which the comment leads.
      - if: \${{ !cancelled() }}
        uses: actions/upload-artifact@v7
        with:
          name: flamegate
          overwrite: true # of an earlier attempt of this run
          path: flamegate-report
`;
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var config_text = __webpack_require__(7630);
		var usage_error = __webpack_require__(7964);
		;
		const SHOWN_LINES = 12;
		const LONGEST_LINE = 110;
		function differenceLines(kept, wanted, show) {
			const [old, fresh] = [settingsIn(kept), settingsIn(wanted)];
			const has = {
				kept: new Set(old),
				wanted: new Set(fresh)
			};
			const lines = [...old.filter((line) => !has.wanted.has(line)).map((line) => `- ${show(line, LONGEST_LINE)}`), ...fresh.filter((line) => !has.kept.has(line)).map((line) => `+ ${show(line, LONGEST_LINE)}`)];
			const more = lines.length - SHOWN_LINES;
			return more > 0 ? [...lines.slice(0, SHOWN_LINES), `and ${more} more lines`] : lines;
		}
		function settingsIn(text) {
			return text.split(/\r?\n/u).flatMap((line) => {
				const bare = line.replace(/(?:^|\s)#.*$/u, "").trimEnd();
				return bare.trim() === "" ? [] : [bare];
			});
		}
		var make_folder = __webpack_require__(4197);
		var partial_files = __webpack_require__(9587);
		var write_whole = __webpack_require__(9949);
		;
		async function writeNew(files, isForced) {
			const outcomes = [];
			for (const file of files) outcomes.push({
				...file,
				kept: await writeOne(file, isForced)
			});
			return outcomes;
		}
		async function writeOne({ path, text }, isForced) {
			if (isForced) {
				await (0, write_whole.f)(path, text, "the file");
				return null;
			}
			try {
				await writeWholeNew(path, text);
				return null;
			} catch (error) {
				if (error.code === "EEXIST") return await (0, config_text.im)(path, false) ?? "";
				throw new usage_error.e(`${path} cannot be written`, error.message, "run it in the root of the repository", { cause: error });
			}
		}
		const NO_LINKS = new Set([
			"EPERM",
			"ENOSYS",
			"ENOTSUP",
			"EOPNOTSUPP",
			"EMLINK"
		]);
		async function writeWholeNew(path, text) {
			await (0, make_folder.f)((0, external_node_path_.dirname)(path));
			const partial = (0, partial_files.Z1)(path);
			await (0, partial_files.cy)(partial, async () => {
				await (0, promises_.writeFile)(partial, text, { flag: "wx" });
				await (0, promises_.link)(partial, path).catch((error) => {
					if (!NO_LINKS.has(error.code ?? "")) throw error;
					return (0, promises_.writeFile)(path, text, { flag: "wx" });
				});
			});
		}
		function writtenText(outcomes) {
			const lines = outcomes.flatMap(({ path, text, kept }) => {
				if (kept === null) return [`  ${path}`];
				if (kept === text) return [`  ${path} is as it would be written`];
				const lines = differenceLines(kept, text, report_escape.RK);
				const told = lines.length === 0 ? "its settings are the same" : "- it has, + it would have";
				return [`  ${path} exists and is kept; --force overwrites it, --print shows all (${told}):`, ...lines.map((line) => `      ${line}`)];
			});
			const isWritten = outcomes.some(({ kept }) => kept === null);
			return [isWritten ? "Written:" : "Nothing was written:", ...lines].join("\n");
		}
		var run_gate = __webpack_require__(3338);
		var tell_reason = __webpack_require__(3166);
		;
		const RUN_LIMIT_MS = 2 * 6e4;
		const DEFAULT_RANGE = "now-3h/now";
		const WORKFLOW_PATH = ".github/workflows/flamegate.yml";
		const DONE = 0;
		const NOTHING_FOUND = 4;
		const USED = new Set([...used_settings.M8, "services"]);
		async function init(setting) {
			const { line, terminal, nowMs } = setting;
			refuseOthers(line);
			const result = line.options.offline === true ? null : await look(setting);
			if (result?.kind === "nothing") {
				(0, tell_reason.W)(result.reason, "nothing was written", terminal);
				terminal.err("  or:  flamegate init --offline writes a template without a server");
				return NOTHING_FOUND;
			}
			const found = result?.found ?? null;
			const files = [{
				path: read_config.PV,
				text: configText(found)
			}, {
				path: WORKFLOW_PATH,
				text: WORKFLOW
			}];
			if (line.options.print === true) {
				terminal.out(files.map(({ path, text }) => `# ${path}\n${text}`).join("\n---\n"));
				return DONE;
			}
			const written = await writeNew(files, line.options.force === true);
			if (line.options.quiet === true) return DONE;
			const steps = nextSteps({
				found,
				...addressOf(line),
				nowMs
			});
			terminal.out([
				...foundBlock(found),
				writtenText(written),
				steps
			].join("\n\n"));
			return DONE;
		}
		function foundBlock(found) {
			return found === null ? [] : [foundText(found)];
		}
		async function look({ line, env, nowMs }) {
			if (line.settings.stack?.isOff === true) return {
				kind: "nothing",
				reason: notes.VT
			};
			const { merged } = (0, merge.ss)(line.settings, null);
			const { selector, ...range } = (0, config_window.Et)("init", textOf(line, "window") ?? DEFAULT_RANGE, nowMs);
			const server = {
				pyroscope: (0, config_server.H)(merged),
				proxy: (0, inputs.uv)(env),
				limitMs: RUN_LIMIT_MS
			};
			const { services } = (0, stack.o9)(merged, line.settings.stack, [{ selector }]);
			return (0, run_gate.eH)(server, (source) => findServices(source, {
				selector,
				range,
				services,
				nowMs
			}));
		}
		function addressOf({ settings, options }) {
			const url = settings.values["pyroscope-url"];
			const isUrlFlag = settings.origins["pyroscope-url"]?.startsWith("option") === true;
			return {
				url: typeof url === "string" && options.offline !== true ? url : null,
				isUrlFlag
			};
		}
		function textOf({ options }, name) {
			const value = options[name];
			return typeof value === "string" ? value : undefined;
		}
		function refuseOthers(line) {
			const { options, positionals } = line;
			const alone = options.offline === true && options.window !== undefined ? "option --window" : undefined;
			const both = options.print === true && options.force === true ? "option --force" : undefined;
			(0, used_settings.rO)(line, {
				command: "init",
				used: USED,
				others: [
					positionals[0]?.slice(0, 200),
					alone,
					both
				],
				remedy: "it takes the server, --service, --window, --print or --force, and without a server --offline"
			});
		}
	}),
	9592: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { merge: () => merge_merge });
		var merge = __webpack_require__(7636);
		var resolve = __webpack_require__(1698);
		var usage_error = __webpack_require__(7964);
		;
		const MERGE_SETTINGS = new Set([
			"mode",
			"on-inconclusive",
			"on-not-evaluated",
			"on-no-baseline"
		]);
		const STEP_SETTINGS = new Set([
			...MERGE_SETTINGS,
			"merge",
			"config",
			"key",
			"comment",
			"check",
			"issues",
			"issue-labels",
			"source-paths",
			"report-dir",
			"github-token"
		]);
		function resolveMerge(inputs, file) {
			const given = new Set(Object.keys(inputs.values));
			const { merged } = (0, merge.ss)(inputs, file);
			return {
				mode: given.has("mode") ? merged.mode : undefined,
				onInconclusive: given.has("on-inconclusive") ? merged["on-inconclusive"] : undefined,
				onNotEvaluated: given.has("on-not-evaluated") ? merged["on-not-evaluated"] : undefined,
				onNoBaseline: given.has("on-no-baseline") ? merged["on-no-baseline"] : undefined,
				key: given.has("key") ? merged.key : undefined
			};
		}
		function resolveMergeStep(inputs, file) {
			const [other] = Object.keys(inputs.values).filter((name) => !STEP_SETTINGS.has(name));
			if (other !== undefined) {
				throw new UsageError(`${inputs.origins[other] ?? other} is given together with merge`, "a step that merges compares nothing: the shards have", `give ${other} to the steps of the shards, or leave merge out`);
			}
			const { merged } = mergeSettings(inputs, file);
			return {
				files: merged.merge ?? [],
				decisions: resolveMerge(inputs, file),
				publish: publishConfig(merged)
			};
		}
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var external_node_stream_ = __webpack_require__(7075);
		var shard = __webpack_require__(8520);
		var bound_report = __webpack_require__(861);
		var report_escape = __webpack_require__(3213);
		var flame_graphs = __webpack_require__(7908);
		;
		const ORDER = [
			"fail",
			"warn",
			"inconclusive",
			"pass"
		];
		function mergeFlameGraphs(comparisons, shards, limits = flame_graphs._) {
			const drawn = new Map(shards.flatMap(({ flameGraphs }) => flameGraphs.map((graph) => [placeOf(graph), graph])));
			const found = comparisons.flatMap((comparison) => {
				const graph = drawn.get(placeOf(comparison));
				return graph === undefined ? [] : [{
					comparison,
					graph
				}];
			});
			const kept = new Set();
			let { nodes, characters } = limits;
			for (const { graph } of found.toSorted((a, b) => rank(a.comparison) - rank(b.comparison))) {
				const length = JSON.stringify(graph).length + 1;
				if (graph.frames.length > nodes || length > characters) continue;
				nodes -= graph.frames.length;
				characters -= length;
				kept.add(graph);
			}
			const graphs = found.flatMap(({ graph }) => kept.has(graph) ? [graph] : []);
			return {
				graphs,
				leftOut: found.length - graphs.length
			};
		}
		function placeOf({ service, profileType }) {
			return JSON.stringify([service, profileType]);
		}
		function rank({ verdict, counted }) {
			const place = ORDER.indexOf(verdict);
			return (place < 0 ? ORDER.length : place) + (counted ? 0 : 2 * ORDER.length);
		}
		var conclusion = __webpack_require__(4437);
		var no_baseline = __webpack_require__(3489);
		var service_modes = __webpack_require__(4594);
		;
		const budgets_ORDER = [
			"fail",
			"not-evaluated",
			"inconclusive",
			"warn",
			"pass",
			"not-applicable"
		];
		function mergeBudgets(shards) {
			const all = shards.flatMap(({ budgets }) => budgets);
			const measured = all.filter(isMeasured);
			const known = new Set(measured.map(({ origin }) => origin));
			const others = new Map();
			for (const budget of all) {
				if (isMeasured(budget) || budget.verdict === "warn" && known.has(budget.origin)) continue;
				const key = JSON.stringify([
					budget.origin,
					budget.service,
					budget.verdict === "warn"
				]);
				const other = others.get(key);
				if (other === undefined || budgets_rank(budget) < budgets_rank(other)) others.set(key, budget);
			}
			return [...measured, ...others.values()].sort((a, b) => budgets_rank(a) - budgets_rank(b) || excess(b) - excess(a));
		}
		function isMeasured({ profileType }) {
			return profileType !== "";
		}
		function budgets_rank({ verdict }) {
			return budgets_ORDER.indexOf(verdict);
		}
		function excess({ value, limit }) {
			if (value === null || value <= 0) return -1e3;
			return limit > 0 ? Math.log(value / limit) : 1e3;
		}
		var times = __webpack_require__(3442);
		;
		const ONE_RUN = "merge the reports of one run only: those of the other one may be left over in the folder";
		const ONE_SETTING = "give every shard the same settings: the same commit, the same configuration file, the same inputs";
		const WINDOWS_REMEDY = "let one job before the matrix choose the times and hand them on, so that all shards compare the same windows";
		const COMMON = [
			{
				what: "was written by another version of flamegate",
				of: ({ tool }) => tool.version,
				remedy: "let all shards run the same version, best pinned by its commit"
			},
			{
				what: "is of another repository",
				of: ({ run }) => run?.repository,
				remedy: ONE_RUN
			},
			{
				what: "is of another commit",
				of: ({ run }) => run?.commit,
				remedy: ONE_RUN
			},
			{
				what: "is of another workflow run",
				of: ({ run }) => run?.runId,
				remedy: ONE_RUN
			},
			{
				what: "has another key",
				of: ({ key }) => key,
				remedy: "give every shard the same key, or none"
			},
			{
				what: "is one of another number of shards",
				of: ({ shard }) => shard?.count,
				remedy: ONE_RUN
			},
			{
				what: "asked another server",
				of: ({ source }) => `${source.kind} ${source.label}`,
				remedy: "give every shard the same pyroscope-url"
			},
			{
				what: "knows of another load",
				of: ({ load }) => load,
				remedy: ONE_SETTING
			},
			{
				what: "has another mode",
				of: ({ mode }) => mode,
				remedy: ONE_SETTING
			},
			{
				what: "has other limits or policies",
				of: limitsOf,
				remedy: ONE_SETTING
			}
		];
		const WINDOWED = [
			{
				what: "compares another baseline",
				of: ({ windows }) => windows && (0, times.A4)(windows.baseline, true),
				remedy: WINDOWS_REMEDY
			},
			{
				what: "compares another candidate",
				of: ({ windows }) => windows && (0, times.A4)(windows.candidate, true),
				remedy: WINDOWS_REMEDY
			},
			{
				what: "compares other windows",
				of: ({ windows }) => windows,
				remedy: WINDOWS_REMEDY
			},
			{
				what: "is compared with another baseline",
				of: ({ baseline }) => baseline?.what,
				remedy: "give every shard the same baseline, best one that a job before the matrix has found"
			}
		];
		const PLANNED = [
			{
				what: "was judged by other settings",
				of: ({ shard }) => shard?.plan?.settings,
				remedy: ONE_SETTING
			},
			{
				what: "is a part of another number of services",
				of: ({ shard }) => shard?.plan?.services,
				remedy: "services came or went, or uploads arrived, between the shards: give settle a duration, or name the services, and run all shards again"
			},
			{
				what: "is a part of other services or profile types",
				of: ({ shard }) => [
					shard?.plan?.comparisons,
					shard?.plan?.rows,
					shard?.plan?.contents
				],
				remedy: "services came or went, or uploads arrived, between the shards: give settle a duration, or name the services and profile-types, and run all shards again"
			}
		];
		const BASELESS = [{
			what: "lets a build without a baseline do something else",
			of: ({ settings }) => settings.onNoBaseline,
			remedy: ONE_SETTING
		}];
		function differenceBetween(reports) {
			return firstDifference(reports, COMMON) ?? firstDifference(reports.filter(hasWindows), WINDOWED) ?? firstDifference(reports.filter(hasPlan), PLANNED) ?? firstDifference(reports.filter(({ report }) => report.settings.onNoBaseline !== undefined), BASELESS);
		}
		function hasPlan({ report }) {
			return report.shard?.plan != null;
		}
		function hasWindows({ report }) {
			return report.windows !== null;
		}
		function limitsOf({ settings: { onNoBaseline: _, ...limits } }) {
			return limits;
		}
		function firstDifference(reports, common) {
			const [first, ...others] = reports;
			if (first === undefined) return null;
			for (const other of others) {
				for (const { what, of, remedy } of common) {
					const [expected, got] = [first, other].map(({ report }) => JSON.stringify(of(report)));
					if (expected === got) continue;
					const shown = [got, expected].map(shorten);
					return {
						why: `${other.file} ${what} than ${first.file}: ${shown[0]}, not ${shown[1]}`,
						remedy
					};
				}
			}
			return null;
		}
		const LONGEST = 150;
		function shorten(json) {
			const text = json ?? "none";
			return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
		}
		var baseline_notes = __webpack_require__(638);
		var numbers = __webpack_require__(8718);
		;
		const OF_SHARDS = new Set(["FG261", "FG263"]);
		const NOTHING_COMPARED = "FG111";
		const MOST_NOTES = 100;
		function mergeReasons(shards) {
			return together(shards, ({ reasons }) => reasons.filter(tellsWhy));
		}
		function tellsWhy({ code }) {
			return !OF_SHARDS.has(code) && code !== NOTHING_COMPARED;
		}
		function mergeNotes(shards) {
			return together(shards, ({ notes }) => notes.filter(({ code }) => !OF_SHARDS.has(code))).slice(0, MOST_NOTES);
		}
		function together(shards, reasonsOf) {
			const said = new Map();
			for (const report of shards) {
				for (const reason of reasonsOf(report)) {
					const key = JSON.stringify([
						reason.code,
						reason.message,
						reason.remedy
					]);
					const one = said.get(key) ?? {
						reason,
						by: new Set()
					};
					one.by.add(report.shard?.index ?? 0);
					said.set(key, one);
				}
			}
			return [...said.values()].map(({ reason, by }) => by.size === shards.length ? reason : {
				...reason,
				message: `${shardNames([...by])}: ${reason.message}`
			});
		}
		function shardNames(indexes) {
			const sorted = indexes.toSorted((a, b) => a - b).map(String);
			if (sorted.length === 1) return `shard ${sorted[0]}`;
			return `shards ${sorted.slice(0, -1).join(", ")} and ${sorted.at(-1)}`;
		}
		function missingShards(indexes, shards) {
			if (indexes.length === 0) return [];
			const count = shards[0]?.shard?.count ?? 0;
			const plan = shards.find(({ shard }) => shard?.plan != null)?.shard?.plan;
			const seen = shards.reduce((sum, { shard }) => sum + (shard?.services ?? 0), 0);
			const left = plan == null ? "" : `; ${Math.max(0, plan.services - seen)} of ${plan.services} services were not compared`;
			const one = indexes.length === 1;
			return [{
				code: "FG260",
				message: `${shardNames(indexes)} of ${count} ${one ? "is" : "are"} missing: there is no report of ${one ? "it" : "them"}${left}`,
				remedy: `see the log of ${one ? "its job" : "their jobs"}, run ${one ? "it" : "them"} again, and merge once more`
			}];
		}
		function mergedNote(shards, graphsLeftOut) {
			const services = shards.map(({ shard }) => shard?.services ?? 0);
			const [least, most] = [Math.min(...services), Math.max(...services)];
			const size = least === most ? `${least}` : `${least} to ${most}`;
			const graphs = graphsLeftOut === 0 ? "" : `; ${graphsLeftOut} flame graphs are left out, those of the worst comparisons are kept`;
			return {
				code: "FG264",
				message: `merged from ${shards.length === 1 ? "the report of one shard" : `the reports of ${shards.length} shards`} with ${size} services each${graphs}`,
				remedy: graphsLeftOut === 0 ? "" : "the reports of the shards hold them"
			};
		}
		;
		const SIZES = [
			["services", "service"],
			["comparisons", "comparison"],
			["rows", "entry"]
		];
		function gapsOf(shards, isWhole) {
			const own = shards.flatMap((report) => gapOf(report, shards) ?? []);
			const sum = own.length === 0 ? sumGap(shards, isWhole) : undefined;
			return sum === undefined ? own : [...own, {
				index: null,
				reason: incomplete(sum, REMEDY)
			}];
		}
		const REMEDY = "take the report.json files of the shards unchanged; where nobody has changed them, run all shards again";
		function gapOf(report, shards) {
			const { shard } = report;
			if (shard === undefined) return undefined;
			const { index, plan } = shard;
			const why = whyBaseless(report, shards) ?? (plan === null ? whyBlind(report) : whyPartial(report, shard));
			if (why === undefined) return undefined;
			const remedy = plan === null ? "see the log of its job, run it again, and merge once more" : REMEDY;
			return {
				index,
				reason: incomplete(`${shardNames([index])} of ${shard.count} ${why}`, remedy)
			};
		}
		function whyBaseless({ reasons }, shards) {
			if (!reasons.some(({ code }) => code === baseline_notes.gN)) return undefined;
			const areAll = shards.every((one) => (0, no_baseline.h)(one) && one.shard?.plan === null);
			return areAll ? undefined : "found no baseline, though other shards have one";
		}
		function whyBlind({ reasons }) {
			return reasons.some(tellsWhy) ? undefined : "compared nothing, and does not say why";
		}
		function whyPartial(report, shard) {
			const held = heldBy(report);
			for (const [key, what] of SIZES) {
				if (key === "comparisons" ? held[key] >= shard[key] : held[key] === shard[key]) continue;
				return `holds ${told(held[key], what)}, and says that it has ${told(shard[key], what)}`;
			}
			return undefined;
		}
		function heldBy({ comparisons }) {
			const places = new Map(comparisons.map((one) => [JSON.stringify([one.service, one.profileType]), one.verdict]));
			return {
				services: new Set(comparisons.map(({ service }) => service)).size,
				comparisons: [...places.values()].filter((verdict) => verdict !== "not-applicable").length,
				rows: places.size
			};
		}
		function sumGap(shards, isWhole) {
			const plan = shards.find(({ shard }) => shard?.plan != null)?.shard?.plan;
			if (plan == null) return undefined;
			const areAllSeen = isWhole && shards.every(({ shard }) => shard?.plan != null);
			for (const [key, what] of SIZES) {
				const sum = shards.reduce((total, { shard }) => total + (shard?.[key] ?? 0), 0);
				if (areAllSeen ? sum === plan[key] : sum <= plan[key]) continue;
				return `the shards hold ${told(sum, what)} together, and the build has ${told(plan[key], what)}`;
			}
			return undefined;
		}
		function told(count, what) {
			return what === "entry" ? `${count} ${count === 1 ? "entry" : "entries"}` : (0, numbers.yk)(count, what);
		}
		function incomplete(message, remedy) {
			return {
				code: "FG266",
				message,
				remedy
			};
		}
		var service_finding = __webpack_require__(7978);
		var judge_verdict = __webpack_require__(7968);
		var report_waived = __webpack_require__(6819);
		;
		function settle(report) {
			const comparisons = report.comparisons.map(settleComparison);
			const budgets = report.budgets.map(settleBudget);
			const wrong = [...comparisons.flatMap((one, index) => difference(nameOf(one), report.comparisons[index], one)), ...budgets.flatMap((one, index) => difference(`the budget ${one.origin}`, report.budgets[index], one))];
			const found = foundVerdict({
				...report,
				comparisons,
				budgets
			});
			if (found !== report.verdict) wrong.push(`its verdict is ${report.verdict}, and what it holds comes to ${found}`);
			for (const gone of goneFunctions(report)) wrong.push(gone);
			if (wrong.length === 0) return {
				report,
				reason: null
			};
			const verdict = (0, judge_verdict.Q)([
				found,
				report.verdict,
				"not-evaluated"
			]);
			return {
				report: {
					...report,
					verdict,
					comparisons,
					budgets
				},
				reason: contradiction(report, wrong)
			};
		}
		function foundVerdict({ comparisons, budgets, reasons }) {
			const counted = comparisons.filter((one) => one.counted).map(({ verdict }) => evaluated(verdict));
			return (0, judge_verdict.Q)([
				(0, judge_verdict.Q)(counted),
				...budgets.flatMap(({ verdict }) => verdict === "not-applicable" ? [] : [verdict]),
				...reasons.map(() => "not-evaluated")
			]);
		}
		function evaluated(verdict) {
			return verdict === "not-applicable" ? "not-evaluated" : verdict;
		}
		const NOT_JUDGED = "FG251";
		const UNDECIDED = new Set([
			"FG201",
			"FG202",
			"FG203",
			"FG204",
			"FG206",
			"FG212",
			"FG213",
			"FG214",
			"FG215"
		]);
		function settleComparison(comparison) {
			const counted = comparison.counted || mustCount(comparison);
			if (!counted) return comparison;
			const verdict = (0, judge_verdict.Q)([evaluated(comparison.verdict), ...evidence(comparison)]);
			if (verdict === comparison.verdict && counted === comparison.counted) return comparison;
			return {
				...comparison,
				verdict,
				counted
			};
		}
		function mustCount({ verdict, blocks, reasons, functions }) {
			const isFound = functions.some((fn) => fn.verdict === "fail" || fn.verdict === "warn");
			if (isFound || reasons.some(({ code }) => UNDECIDED.has(code))) return true;
			const isJudged = verdict !== "not-evaluated" && verdict !== "not-applicable";
			return (isJudged || blocks > 0) && !reasons.some(({ code }) => code === NOT_JUDGED);
		}
		const LEAKS = {
			leak: "fail",
			warn: "warn",
			ok: "pass",
			inconclusive: "pass"
		};
		function evidence(comparison) {
			const { functions, whole, reasons, verdict, blocks } = comparison;
			const isEmpty = verdict === "pass" && blocks === 0;
			return [
				...functions.flatMap((fn) => fn.verdict === "fail" || fn.verdict === "warn" ? [fn.verdict] : []),
				...whole === null ? [] : [whole.verdict],
				leakOf(comparison),
				...reasons.flatMap(({ code }) => UNDECIDED.has(code) ? ["inconclusive"] : (0, service_finding.fK)(code) === undefined ? [] : ["warn"]),
				...isEmpty ? ["not-evaluated"] : []
			];
		}
		function leakOf({ leak, leakVerdict, functions, waived = [] }) {
			const found = leakVerdict ?? leak?.verdict;
			const areWaived = functions.some((fn) => fn.class === "leaks" && (0, report_waived.$)(fn)) || waived.some(({ kind, waiver }) => kind === "leak" && waiver.state === "in-force");
			return found === undefined || areWaived ? "pass" : LEAKS[found];
		}
		const ROUNDING = .001;
		function settleBudget(budget) {
			const { verdict, value, limit } = budget;
			const isMet = verdict === "pass" || verdict === "not-applicable";
			if (!isMet || value === null || value <= limit * (1 + ROUNDING)) return budget;
			return {
				...budget,
				verdict: "warn"
			};
		}
		const CUT_SHORT = "FG227";
		function goneFunctions({ shard, tests, comparisons, notes }) {
			if (shard === undefined || notes.some(({ code }) => code === CUT_SHORT)) return [];
			const costs = comparisons.filter(({ kind, blocks }) => kind !== "gauge" && blocks > 0);
			const held = costs.flatMap(({ functions }) => functions.filter(({ verdict }) => verdict !== "not-tested"));
			if (tests <= held.length + costs.length) return [];
			return [`by its word it tested ${(0, numbers.yk)(tests, "function")}, and it holds ${held.length}`];
		}
		function difference(name, stated, found) {
			if (stated?.verdict !== found.verdict) return [`${name} says ${stated?.verdict}, and what it holds comes to ${found.verdict}`];
			return stated.counted === found.counted ? [] : [`${name} says that it does not count, and was compared`];
		}
		const LONGEST_NAME = 100;
		function nameOf({ service, alias }) {
			return `${service.slice(0, LONGEST_NAME)} ${alias.slice(0, LONGEST_NAME)}`;
		}
		function contradiction({ shard }, wrong) {
			const whose = shard === undefined ? "the report" : `the report of ${shardNames([shard.index])}`;
			const more = wrong.length === 1 ? "" : `, and ${wrong.length - 1} more`;
			return {
				code: "FG267",
				message: `${whose} contradicts itself, so it was changed after it was written: ${wrong[0]}${more}`,
				remedy: "take the report.json files as flamegate wrote them, and merge once more"
			};
		}
		;
		function mergeSpans(shards) {
			const all = shards.flatMap(({ spans }) => spans === undefined ? [] : [spans]);
			const [first] = all;
			if (first === undefined) return {};
			const ids = [...new Set(all.flatMap((one) => one.ids))];
			const profiles = all.flatMap((one) => one.profiles).sort((a, b) => b.total - a.total);
			const notes = first.notes.filter(({ message }) => all.every((one) => one.notes.some((note) => note.message === message)));
			return { spans: {
				ids,
				profiles,
				notes
			} };
		}
		;
		const MOST_TOLD = 10;
		function unusedWaivers(shards) {
			const states = new Map();
			for (const { origin, note, state } of shards.flatMap(({ shard }) => shard?.waivers ?? [])) {
				const one = states.get(origin) ?? {
					note,
					states: []
				};
				one.states.push(state);
				states.set(origin, one);
			}
			const unused = [...states.values()].filter((one) => one.states.includes("idle") && !one.states.includes("met") && !one.states.includes("open"));
			const byCode = Map.groupBy(unused.map(({ note }) => note), ({ code }) => code);
			return [...byCode.values()].flatMap(waivers_told);
		}
		function waivers_told(notes) {
			const shown = notes.slice(0, MOST_TOLD);
			const more = notes.length - shown.length;
			const [last] = shown.slice(-1);
			if (last === undefined || more === 0) return shown;
			const message = `the same is true of ${more} more ${more === 1 ? "waiver" : "waivers"}`;
			return [...shown, {
				...last,
				message,
				remedy: "see waivers in the configuration file"
			}];
		}
		;
		function isMergeProblem(result) {
			return "why" in result;
		}
		function mergeReports(named, policy = {}) {
			const problem = ofAnotherRun(named, policy.run) ?? problemOf(named);
			if (problem !== null) return problem;
			const shards = named.map(({ report }) => report).toSorted((a, b) => (a.shard?.index ?? 0) - (b.shard?.index ?? 0));
			const [first] = shards;
			if (first.shard === undefined) return concluded(settledWhole(first), policy);
			return (0, bound_report.N)(concluded(merge_reports_together(shards, first.shard.count), policy));
		}
		function settledWhole(whole) {
			const { report, reason } = settle(whole);
			return reason === null ? report : {
				...report,
				reasons: [...report.reasons, reason]
			};
		}
		function openOf(shards, contradictions, count) {
			const there = new Set(shards.map(({ shard }) => shard?.index));
			const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));
			const gaps = gapsOf(shards, missing.length === 0);
			const silent = shards.filter(({ reasons }) => reasons.some(tellsWhy)).map(({ shard }) => shard?.index);
			const all = [
				...missing,
				...gaps.map(({ index }) => index),
				...contradictions.keys(),
				...silent
			];
			return {
				reasons: [
					...missingShards(missing, shards),
					...gaps.map(({ reason }) => reason),
					...contradictions.values(),
					...mergeReasons(shards)
				],
				indexes: [...new Set(all)].filter((index) => index != null).sort((a, b) => a - b)
			};
		}
		function merge_reports_together(stated, count) {
			const settled = stated.map(settle);
			const shards = settled.map(({ report }) => report);
			const contradictions = new Map(settled.flatMap(({ report: { shard }, reason }) => reason === null || shard === undefined ? [] : [[shard.index, reason]]));
			const [{ shard: _, ...first }] = shards;
			const comparisons = shards.flatMap((report) => report.comparisons).sort((a, b) => a.service < b.service ? -1 : a.service > b.service ? 1 : 0);
			const budgets = mergeBudgets(shards);
			const open = openOf(shards, contradictions, count);
			const counted = comparisons.filter((comparison) => comparison.counted);
			const { graphs, leftOut } = mergeFlameGraphs(comparisons, shards);
			return {
				...first,
				createdAt: shards.map(({ createdAt }) => createdAt).reduce((a, b) => Date.parse(b) > Date.parse(a) ? b : a),
				merged: {
					shards: count,
					notEvaluated: open.indexes
				},
				verdict: foundVerdict({
					comparisons,
					budgets,
					reasons: open.reasons
				}),
				windows: shards.find(({ windows }) => windows !== null)?.windows ?? null,
				...foundBaseline(shards),
				settings: {
					...first.settings,
					...shards.find(({ settings }) => settings.onNoBaseline)?.settings
				},
				run: latestRun(shards),
				tests: shards.reduce((sum, { tests }) => sum + tests, 0),
				contention: Math.max(...shards.map(({ contention }) => contention)),
				reasons: open.reasons.length === 0 && counted.length === 0 ? nothingCompared(shards) : open.reasons,
				notes: [
					mergedNote(shards, leftOut),
					...open.reasons.length === 0 ? unusedWaivers(shards) : [],
					...mergeNotes(shards)
				],
				comparisons,
				budgets,
				changes: null,
				...mergeSpans(shards),
				flameGraphs: graphs
			};
		}
		function foundBaseline(shards) {
			const baseline = shards.find((report) => report.baseline !== undefined)?.baseline;
			return baseline === undefined ? {} : { baseline };
		}
		function latestRun(shards) {
			return shards.map(({ run }) => run).reduce((latest, run) => (run?.runAttempt ?? 0) > (latest?.runAttempt ?? 0) ? run : latest);
		}
		function nothingCompared(shards) {
			const said = shards.flatMap(({ reasons }) => reasons);
			return [said.find(({ code }) => code === "FG111") ?? said[0]].filter((reason) => reason !== undefined);
		}
		function concluded(report, policy) {
			const decided = {
				...report,
				key: policy.key ?? report.key,
				mode: policy.mode ?? report.mode,
				run: policy.run ?? report.run,
				settings: decidedSettings(report.settings, policy)
			};
			const { mode, verdict, settings } = decided;
			const onNotEvaluated = (0, no_baseline.l)(decided).value;
			const whole = {
				...decided,
				...(0, conclusion.E)(verdict, {
					...settings,
					mode,
					onNotEvaluated
				})
			};
			return {
				...whole,
				...(0, service_modes.gR)(whole)
			};
		}
		function decidedSettings(settings, policy) {
			const { onInconclusive, onNotEvaluated, onNoBaseline, insteadOfExitCode: instead } = policy;
			const coloured = (word, colour) => word === "exit-code" ? colour ?? word : word;
			const missing = onNoBaseline ?? settings.onNoBaseline;
			return {
				...settings,
				onInconclusive: coloured(onInconclusive ?? settings.onInconclusive, instead?.onInconclusive),
				onNotEvaluated: coloured(onNotEvaluated ?? settings.onNotEvaluated, instead?.onNotEvaluated),
				...settings.onNoBaseline !== undefined && missing !== undefined && { onNoBaseline: coloured(missing, instead?.onNotEvaluated) }
			};
		}
		function ofAnotherRun(named, own) {
			for (const { file, report } of named) {
				const { repository, commit } = report.run ?? {};
				if (own === undefined || repository === own.repository && commit === own.commit) continue;
				const of = commit === undefined ? "no workflow run" : `${commit} in ${repository}`;
				return {
					why: `${file} is of ${of.slice(0, 200)}, and this is ${own.commit} in ${own.repository}`,
					remedy: "merge reports that the Action wrote in jobs of the same workflow run"
				};
			}
			return null;
		}
		function problemOf(named) {
			const whole = named.find(({ report }) => report.shard === undefined);
			if (whole !== undefined && named.length > 1) {
				return {
					why: `${whole.file} is the report of a whole build and of no shard`,
					remedy: "merge the reports of shards only; a report that was merged before stays one of its own"
				};
			}
			return differenceBetween(named) ?? givenTwice(named) ?? comparedTwice(named);
		}
		function givenTwice(named) {
			const files = new Map();
			for (const { file, report } of named) {
				const { index = 0, count = 0 } = report.shard ?? {};
				const other = files.get(index);
				if (other !== undefined) {
					return {
						why: `${other} and ${file} are both shard ${index} of ${count}`,
						remedy: "give every job of the matrix a number of its own, and keep one report of each"
					};
				}
				files.set(index, file);
			}
			return null;
		}
		function comparedTwice(named) {
			const files = new Map();
			for (const { file, report } of named) {
				for (const { service } of report.comparisons) {
					const other = files.get(service) ?? file;
					if (other !== file) {
						return {
							why: `${other} and ${file} both hold the service ${JSON.stringify(service.slice(0, 100))}`,
							remedy: "take the report.json files of the shards unchanged, each from its own job"
						};
					}
					files.set(service, file);
				}
			}
			return null;
		}
		var parse_report = __webpack_require__(8262);
		var report_json = __webpack_require__(9391);
		var read_bounded = __webpack_require__(238);
		;
		const MAX_KEPT_BYTES = 4 * report_json.WA;
		const WHOLE_GRAPHS = 16;
		const LONGEST_PATH = 300;
		async function mergeFiles(patterns, policy) {
			const files = await filesOf(patterns);
			const named = [];
			let keptBytes = 0;
			for (const path of files) {
				const file = (0, report_escape.RK)((0, external_node_path_.relative)(".", path) || path, LONGEST_PATH);
				const report = keep(await readReport(path, file), files.length);
				keptBytes += (0, report_json.yN)({
					...report,
					flameGraphs: []
				}, MAX_KEPT_BYTES);
				if (keptBytes > MAX_KEPT_BYTES) throw tooMuch(file);
				named.push({
					file,
					report
				});
			}
			const merged = mergeReports(named, policy);
			if (!isMergeProblem(merged)) return merged;
			throw new usage_error.e("the reports cannot be merged", merged.why, merged.remedy);
		}
		async function filesOf(patterns) {
			const found = new Set();
			for (const pattern of patterns) {
				let isMatched = false;
				for await (const path of (0, external_node_fs_.existsSync)(pattern) ? [pattern] : (0, promises_.glob)(pattern)) {
					isMatched = true;
					found.add((0, external_node_path_.resolve)(path));
					if (found.size > shard.hH) throw tooMany(pattern);
				}
				if (!isMatched) throw noFile(pattern);
			}
			return [...found].sort();
		}
		async function readReport(path, file) {
			const what = "a report.json that flamegate wrote";
			const text = await (0, read_bounded.C)(path, external_node_stream_.Readable.from([]), {
				what,
				maxBytes: report_json.WA
			});
			const result = (0, parse_report.M)(text);
			if (!(0, parse_report.A)(result)) return result;
			throw new usage_error.e(`${file} is no report that can be merged`, result.why, result.remedy);
		}
		function keep(report, files) {
			if (files === 1) return report;
			const part = Math.min(1, WHOLE_GRAPHS / files);
			const { graphs } = mergeFlameGraphs(report.comparisons, [report], {
				nodes: flame_graphs._.nodes * part,
				characters: flame_graphs._.characters * part
			});
			return (0, bound_report.N)({
				...report,
				flameGraphs: graphs
			}, 2 * report_json.WA / files);
		}
		function noFile(pattern) {
			return new usage_error.e(`no report matches ${(0, report_escape.RK)(pattern, LONGEST_PATH)}`, "there is no such file: no shard has left a report there, or it lies elsewhere", "see what was downloaded; every artifact has a folder of its own, as in reports/*/report.json");
		}
		function tooMany(pattern) {
			return new usage_error.e(`too many reports, at ${(0, report_escape.RK)(pattern, LONGEST_PATH)}`, `a build has at most ${shard.hH} shards`, "name the reports of one build only");
		}
		function tooMuch(file) {
			return new usage_error.e(`the reports up to ${file} are too large together`, `more than ${MAX_KEPT_BYTES / 2 ** 20} MiB are left of them, whatever is left out`, "compare fewer services in one build");
		}
		var report_paths = __webpack_require__(5925);
		var show_report = __webpack_require__(290);
		;
		async function merge_merge({ line, terminal }) {
			refuseOtherSettings(line);
			const { positionals } = line;
			if (positionals.length === 0) {
				throw new usage_error.e("merge needs the reports of the shards", "got none", "flamegate merge reports/*/report.json");
			}
			const report = await mergeFiles(positionals, resolveMerge(line.settings, null));
			await (0, show_report.show)(report, line, terminal, (0, report_paths.wG)(line));
			return report.exitCode;
		}
		function refuseOtherSettings({ settings }) {
			const [name] = Object.keys(settings.values).filter((key) => !MERGE_SETTINGS.has(key));
			if (name === undefined) return;
			throw new usage_error.e(`merge takes no ${settings.origins[name] ?? name}`, "the shards have compared and judged", `give it to every shard; merge knows ${[...MERGE_SETTINGS].map((key) => `--${key}`).join(", ")} and the report options`);
		}
	}),
	9491: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { push: () => push });
		var inputs = __webpack_require__(6919);
		var merge = __webpack_require__(7636);
		var usage_error = __webpack_require__(7964);
		;
		const MAX_NAME_BYTES = 1024;
		const MAX_VALUE_BYTES = 2048;
		const MAX_LABELS = 30 - 2;
		const NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/u;
		const CONTROL = /\p{Cc}/u;
		function parseLabels(texts) {
			const labels = texts.map(parseLabel);
			const names = labels.map(({ name }) => name);
			const repeated = names.find((name, index) => names.indexOf(name) < index);
			if (repeated !== undefined) {
				throw new usage_error.e(`label ${repeated} is given twice`, "a series has one value for a name", "keep one");
			}
			if (labels.length > MAX_LABELS) {
				throw new usage_error.e("too many labels", `got ${labels.length}, Pyroscope takes ${MAX_LABELS} beside the service and the profile type`, "keep what you select profiles by");
			}
			return labels;
		}
		function parseLabel(text) {
			const equals = text.indexOf("=");
			if (equals === -1) throw wrong(text, "there is no = in it", "write name=value, as in version=3f2a91c");
			const name = text.slice(0, equals).trim();
			checkName(name, text);
			const label = {
				name,
				value: text.slice(equals + 1).trim()
			};
			checkLabelValue(label.value, `label ${name}`);
			return label;
		}
		function checkName(name, text) {
			if (!NAME.test(name)) {
				const remedy = "use letters, digits and _, and no digit first: service_git_ref, not service.git-ref";
				throw wrong(text, "its name is none that a label selector can ask for", remedy);
			}
			if (name.startsWith("__")) {
				throw wrong(text, "names with __ in front belong to Pyroscope", "choose another name");
			}
			if (name === "service_name") throw wrong(text, "the service has an option of its own", "use --service");
			if (name.length > MAX_NAME_BYTES) {
				throw wrong(text, `its name has more than ${MAX_NAME_BYTES} characters`, "choose a shorter name");
			}
		}
		function checkLabelValue(value, what) {
			const bytes = Buffer.byteLength(value);
			if (value === "") {
				throw new usage_error.e(`${what} is empty`, "a label without a value is no label; mostly the variable in it is not set", "set the variable, or leave the label out");
			}
			if (CONTROL.test(value) || !value.isWellFormed()) {
				throw new usage_error.e(`${what} cannot be sent`, "its value holds a line break or another control character", "remove it");
			}
			if (bytes > MAX_VALUE_BYTES) {
				throw new usage_error.e(`${what} is too long`, `its value has ${bytes} bytes, Pyroscope takes ${MAX_VALUE_BYTES}`, "shorten it");
			}
		}
		function wrong(text, why, remedy) {
			return new usage_error.e(`--label ${JSON.stringify(text.slice(0, 100))} is not valid`, why, remedy);
		}
		var units = __webpack_require__(7483);
		var used_settings = __webpack_require__(1813);
		var config_window = __webpack_require__(6270);
		;
		const USED = new Set([
			"config",
			...used_settings.M8,
			"services"
		]);
		const DEFAULT_RATE = 100;
		const MAX_RATE = 1e5;
		const MAX_INTERVAL_MS = 24 * 3600 * 1e3;
		function resolvePush(line, env, nowMs) {
			refuseOthers(line);
			const fromMs = instant(line, "from", nowMs);
			const untilMs = instant(line, "until", nowMs);
			if (fromMs !== null && untilMs !== null && untilMs <= fromMs) {
				throw new usage_error.e("the recording ends before it starts", `--from is ${new Date(fromMs).toISOString()}, --until ${new Date(untilMs).toISOString()}`, "correct one of them");
			}
			const interval = push_text(line, "interval");
			if (interval !== undefined && fromMs !== null && untilMs !== null) {
				throw new usage_error.e("the length of the recording is given twice", "--from and --until tell it, and --interval as well", "leave --interval out");
			}
			const usual = env.PROFILE_INTERVAL?.trim() ?? "";
			return {
				service: serviceOf(line),
				labels: withEnvironment(line.options.label ?? [], env),
				fromMs,
				untilMs,
				intervalMs: interval === undefined ? null : lengthOf(interval, "option --interval"),
				usualIntervalMs: usual === "" ? null : lengthOf(/^\d+$/u.test(usual) ? `${usual}s` : usual, "environment variable PROFILE_INTERVAL"),
				samplesPerSecond: rateOf(push_text(line, "sample-rate")),
				dryRun: line.options["dry-run"] === true
			};
		}
		function push_text({ options }, name) {
			return options[name];
		}
		function serviceOf({ settings }) {
			const [service, ...more] = settings.values.services ?? [];
			if (service === undefined || more.length > 0) {
				throw new usage_error.e("push needs the name of one service", service === undefined ? "got none" : `got ${more.length + 1}`, "give --service once, as in --service ai-yolo26");
			}
			checkLabelValue(service, "--service");
			if (!service.includes("*")) return service;
			throw new usage_error.e("--service is a pattern", `got ${service.slice(0, 100)}`, "give the name of one service");
		}
		function withEnvironment(texts, env) {
			const labels = parseLabels(texts);
			const environment = env.ENVIRONMENT?.trim() ?? "";
			if (environment === "" || labels.some(({ name }) => name === "environment")) return labels;
			checkLabelValue(environment, "environment variable ENVIRONMENT");
			return parseLabels([...texts, `environment=${environment}`]);
		}
		function instant(line, name, nowMs) {
			const given = push_text(line, name);
			if (given === undefined) return null;
			const ms = (0, config_window.nV)(given.trim(), nowMs);
			if (ms !== null && ms > 0) return ms;
			throw new usage_error.e(`option --${name} is no point in time`, `got ${JSON.stringify(given.slice(0, 100))}`, "write now-5m, 2026-11-22T15:06:00Z (with a zone) or epoch seconds or milliseconds");
		}
		function lengthOf(given, origin) {
			const ms = (0, units.E9)(given);
			if (ms !== null && ms > 0 && ms <= MAX_INTERVAL_MS) return ms;
			throw new usage_error.e(`${origin} is not valid`, `got ${JSON.stringify(given.slice(0, 100))}`, "write how long was recorded: a duration such as 15s, above 0 and up to 24h");
		}
		function rateOf(given) {
			if (given === undefined) return DEFAULT_RATE;
			const rate = /^\d{1,6}$/u.test(given) ? Number(given) : 0;
			if (rate >= 1 && rate <= MAX_RATE) return rate;
			throw new usage_error.e("option --sample-rate is not valid", `got ${JSON.stringify(given.slice(0, 100))}`, `write samples a second, a whole number from 1 to ${MAX_RATE}, as py-spy record --rate had it`);
		}
		function refuseOthers(line) {
			(0, used_settings.rO)(line, {
				command: "push",
				used: USED,
				others: [(0, used_settings.si)(line)],
				remedy: "it takes --service, --label, --from, --until, --interval, --sample-rate, --dry-run and the server"
			});
		}
		var read_config = __webpack_require__(9993);
		var config_server = __webpack_require__(773);
		var pprof_encode = __webpack_require__(7599);
		var profile_profile = __webpack_require__(1090);
		;
		class CpuStacksError extends Error {
			name = "CpuStacksError";
		}
		const CPU = {
			type: "cpu",
			unit: "nanoseconds"
		};
		const TIME_UNITS = new Map([
			["nanoseconds", 1n],
			["microseconds", 1000n],
			["milliseconds", 1000000n],
			["seconds", 1000000000n]
		]);
		const COUNTED = new Set(["samples", "sample"]);
		const MAX_TOTAL = 2n ** 63n - 1n;
		const MIN_PERIOD_NANOS = 100000n;
		const NO_FRAME = {
			name: "[unknown]",
			file: "",
			line: 0
		};
		function cpuStacks(profile, samplesPerSecond) {
			const { values, scale, isCounted } = cpuValues(profile, samplesPerSecond);
			const frames = [];
			const known = new Map();
			const ids = profile.frames.map((frame) => indexOf(frame, frames, known));
			const merged = new Map();
			let periodNanos = isCounted ? scale : 0n;
			for (let i = 0; i < (0, profile_profile.W)(profile); i++) {
				const value = values[i] ?? 0n;
				if (value < 0n) throw new CpuStacksError("it has negative values, as a difference of two profiles has");
				if (value === 0n) continue;
				const own = profile.stackFrames.subarray(profile.stackOffsets[i], profile.stackOffsets[i + 1]);
				const stack = own.length === 0 ? [indexOf(NO_FRAME, frames, known)] : Array.from(own, (id) => ids[id]);
				const key = stack.join(",");
				const one = merged.get(key) ?? {
					stack,
					nanos: 0n
				};
				one.nanos += value * scale;
				merged.set(key, one);
				if (!isCounted) periodNanos = divisor(value * scale, periodNanos);
			}
			const all = [...merged.values()];
			const totalNanos = all.reduce((sum, { nanos }) => sum + nanos, 0n);
			if (totalNanos > MAX_TOTAL) throw new CpuStacksError("its values add up to more than 64 bits can hold");
			return {
				frames,
				stacks: all.map(({ stack }) => stack),
				nanos: all.map(({ nanos }) => nanos),
				totalNanos,
				periodNanos: periodNanos < MIN_PERIOD_NANOS ? 0n : periodNanos
			};
		}
		function encodeCpuStacks(stacks, { startMs, durationMs }) {
			return (0, pprof_encode.Q)({
				sampleType: CPU,
				periodType: CPU,
				period: Number(stacks.periodNanos),
				functions: stacks.frames,
				samples: stacks.stacks.map((stack, i) => ({
					stack,
					value: stacks.nanos[i] ?? 0n
				})),
				timeNanos: BigInt(Math.round(startMs)) * 1000000n,
				durationNanos: BigInt(Math.round(durationMs)) * 1000000n,
				defaultSampleType: "",
				comments: []
			});
		}
		function cpuValues({ sampleTypes, values }, samplesPerSecond) {
			const timed = sampleTypes.findIndex(({ type, unit }) => type === CPU.type && TIME_UNITS.has(unit));
			if (timed !== -1) {
				const scale = TIME_UNITS.get(sampleTypes[timed].unit);
				return {
					values: values[timed],
					scale,
					isCounted: false
				};
			}
			const counted = sampleTypes.findIndex(({ type, unit }) => COUNTED.has(type) && unit === "count");
			if (counted !== -1) {
				return {
					values: values[counted],
					scale: BigInt(Math.round(1e9 / samplesPerSecond)),
					isCounted: true
				};
			}
			if (sampleTypes.length === 0) return {
				values: new BigInt64Array(),
				scale: 1n,
				isCounted: false
			};
			const found = sampleTypes.slice(0, 10).map(({ type, unit }) => `${type} in ${unit}`.slice(0, 80));
			throw new CpuStacksError(`it holds ${found.join(", ")}, and neither CPU time nor samples`);
		}
		function indexOf(frame, frames, known) {
			const key = `${frame.name}\0${frame.file}\0${frame.line}`;
			const index = known.get(key) ?? frames.push(frame) - 1;
			known.set(key, index);
			return index;
		}
		function divisor(a, b) {
			return b === 0n ? a : divisor(b, a % b);
		}
		var detect = __webpack_require__(5145);
		var gzip = __webpack_require__(8055);
		var protobuf = __webpack_require__(4336);
		var protobuf_writer = __webpack_require__(2966);
		;
		const FIELDS = 15;
		const TIME = 9;
		const DURATION = 10;
		const STRING = 6;
		const PERIOD_TYPE = 11;
		const WITH_LENGTH = new Set([
			1,
			2,
			3,
			4,
			5,
			STRING,
			PERIOD_TYPE,
			13
		]);
		function readPprofStamp(bytes) {
			const cursor = (0, protobuf.Ro)("pprof", bytes, true);
			const found = {
				timeNanos: 0,
				durationNanos: 0,
				stringCount: 0,
				hasPeriodType: false
			};
			while (cursor.pos < cursor.end) {
				const tag = (0, protobuf.zW)(cursor);
				const field = tag >>> 3;
				if ((tag & 7) === 2 && WITH_LENGTH.has(field)) {
					const end = (0, protobuf.Vi)(cursor);
					if (field === STRING) found.stringCount += 1;
					if (field === PERIOD_TYPE && end > cursor.pos) found.hasPeriodType = true;
					cursor.pos = end;
				} else if ((tag & 7) === 0 && field <= FIELDS) {
					(0, protobuf.LS)(cursor);
					if (field === TIME) found.timeNanos = (0, protobuf.o3)(cursor);
					if (field === DURATION) found.durationNanos = (0, protobuf.o3)(cursor);
				} else (0, protobuf.KT)(cursor, tag, FIELDS);
			}
			return {
				startMs: found.timeNanos > 0 ? found.timeNanos / 1e6 : null,
				durationMs: found.durationNanos > 0 ? found.durationNanos / 1e6 : null,
				stringCount: found.stringCount,
				hasPeriodType: found.hasPeriodType
			};
		}
		function stampPprof(bytes, stamp, { startMs, durationMs }, periodType) {
			const out = (0, protobuf_writer.g3)(64);
			(0, protobuf_writer.Ls)(out, TIME, BigInt(Math.round(startMs)) * 1000000n);
			(0, protobuf_writer.Ls)(out, DURATION, BigInt(Math.round(durationMs)) * 1000000n);
			if (!stamp.hasPeriodType) {
				(0, protobuf_writer.rb)(out, STRING, periodType.type);
				(0, protobuf_writer.rb)(out, STRING, periodType.unit);
				(0, protobuf_writer.fJ)(out, PERIOD_TYPE, () => {
					(0, protobuf_writer.Ls)(out, 1, stamp.stringCount);
					(0, protobuf_writer.Ls)(out, 2, stamp.stringCount + 1);
				});
			}
			return Buffer.concat([bytes, (0, protobuf_writer.$Y)(out)]);
		}
		;
		function recordedTime(name, given, own) {
			const { fromMs, untilMs } = given;
			if (fromMs !== null && untilMs !== null) return {
				startMs: fromMs,
				durationMs: untilMs - fromMs,
				isFromSamples: false
			};
			const knownMs = given.intervalMs ?? own.durationMs ?? given.usualIntervalMs;
			const lengthMs = knownMs ?? own.sampledMs;
			const isFromSamples = knownMs === null && own.sampledMs !== null;
			const startMs = fromMs ?? (untilMs === null ? own.startMs : null);
			if (startMs !== null) return {
				startMs: Math.floor(startMs),
				durationMs: lengthMs ?? 0,
				isFromSamples
			};
			const endMs = untilMs ?? own.writtenMs;
			if (lengthMs !== null && endMs > lengthMs) {
				return {
					startMs: Math.floor(endMs - lengthMs),
					durationMs: lengthMs,
					isFromSamples
				};
			}
			throw new usage_error.e(`${name} does not tell when it was recorded`, lengthMs === null ? "it holds neither a time nor how long it is" : "it would have started before 1970", "give --interval with the length of the recording, as in --interval 15s, or --from and --until");
		}
		function freeMilliseconds(startMs, count, taken) {
			const second = Math.floor(startMs / 1e3) * 1e3;
			let free = Math.max(second, Math.min(startMs, second + 1e3 - count));
			return Array.from({ length: count }, () => {
				while (taken.has(free)) free += 1;
				taken.add(free);
				return free;
			});
		}
		;
		const MAX_STACKS = 16e3;
		function splitStacks(stacks, maxStacks = MAX_STACKS) {
			if (stacks.stacks.length <= maxStacks) return [stacks];
			const count = Math.ceil(stacks.stacks.length / maxStacks);
			return Array.from({ length: count }, (_, part) => partOf(stacks, part * maxStacks, (part + 1) * maxStacks));
		}
		function partOf({ stacks, nanos, frames, periodNanos }, from, until) {
			const own = stacks.slice(from, until);
			const ownNanos = nanos.slice(from, until);
			const used = [];
			const newIds = new Map();
			const rename = (id) => {
				const known = newIds.get(id) ?? used.push(frames[id]) - 1;
				newIds.set(id, known);
				return known;
			};
			return {
				stacks: own.map((stack) => stack.map(rename)),
				frames: used,
				nanos: ownNanos,
				totalNanos: ownNanos.reduce((sum, one) => sum + one, 0n),
				periodNanos
			};
		}
		;
		const PUSHED_TYPE = "process_cpu:cpu:nanoseconds:cpu:nanoseconds";
		const prepare_CPU = {
			type: "cpu",
			unit: "nanoseconds"
		};
		const PASSED_ON = /^(?:cpu in nanoseconds|samples? in count)$/u;
		async function prepareUpload(recording, settings, nowMs, taken) {
			const detected = prepare_detect(recording);
			const stacks = stacksOf(recording.name, detected, settings.samplesPerSecond);
			if (stacks.totalNanos === 0n) return null;
			const stamp = detected.format === "pprof" ? readPprofStamp(detected.content) : null;
			const sampledMs = detected.profile.durationNanos / 1e6;
			const own = {
				startMs: stamp?.startMs ?? null,
				durationMs: stamp?.durationMs ?? null,
				sampledMs: detected.format === "speedscope" && sampledMs > 0 ? sampledMs : null,
				writtenMs: recording.modifiedMs ?? nowMs
			};
			const time = recordedTime(recording.name, settings, own);
			const asItIs = isPassedOn(detected) ? stamp : null;
			const parts = asItIs === null ? splitStacks(stacks) : [stacks];
			const startsMs = freeMilliseconds(time.startMs, parts.length, taken);
			const places = startsMs.map((startMs) => ({
				...time,
				startMs
			}));
			const [pprof, ...moreParts] = await Promise.all(places.map((place, part) => (0, gzip.M6)(asItIs === null ? encodeCpuStacks(parts[part], place) : stampPprof(detected.content, asItIs, place, prepare_CPU))));
			return {
				labels: [...namesOf(settings.service), ...settings.labels],
				pprof,
				moreParts,
				...places[0],
				totalNanos: stacks.totalNanos,
				periodNanos: stacks.periodNanos,
				stackCount: stacks.stacks.length,
				depth: stacks.stacks.reduce((depth, stack) => Math.max(depth, stack.length), 0)
			};
		}
		function namesOf(service) {
			return [{
				name: "__name__",
				value: "process_cpu"
			}, {
				name: "service_name",
				value: service
			}];
		}
		function isPassedOn({ profile: { sampleTypes } }) {
			const isKnown = sampleTypes.every(({ type, unit }) => PASSED_ON.test(`${type} in ${unit}`));
			return isKnown && sampleTypes.some(({ type }) => type === prepare_CPU.type);
		}
		function prepare_detect({ name, bytes }) {
			try {
				return (0, detect.lt)(bytes);
			} catch (error) {
				if (!(error instanceof profile_profile.X)) throw error;
				throw new usage_error.e(`${name} is no recording that can be read`, error.message, `${detect.Z6}; record again, for example with py-spy record --format speedscope`, { cause: error });
			}
		}
		function stacksOf(name, { profile }, samplesPerSecond) {
			try {
				return cpuStacks(profile, samplesPerSecond);
			} catch (error) {
				if (!(error instanceof CpuStacksError)) throw error;
				throw new usage_error.e(`${name} is no CPU profile`, error.message, "push a recording of CPU time or of samples; memory profiles come from the SDK of the service", { cause: error });
			}
		}
		var promises_ = __webpack_require__(1455);
		;
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const STDIN = "-";
		const MAX_BYTES = 256 * 1024 * 1024;
		async function readRecording(path, stdin) {
			const name = path === STDIN ? "standard input" : path;
			try {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					if (path === STDIN) return {
						name,
						bytes: await readAll(stdin(), name),
						modifiedMs: null
					};
					const file = __addDisposableResource(env_1, await (0, promises_.open)(path), true);
					const stat = await file.stat();
					const bytes = await readAll(file.createReadStream({ autoClose: false }), name);
					return {
						name,
						bytes,
						modifiedMs: stat.isFile() ? stat.mtimeMs : null
					};
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			} catch (error) {
				if (error instanceof usage_error.e) throw error;
				throw new usage_error.e(`${name} cannot be read`, error.message, "give the path of a recording, or - for standard input", { cause: error });
			}
		}
		async function readAll(stream, name) {
			const chunks = [];
			let length = 0;
			for await (const chunk of stream) {
				chunks.push(Buffer.from(chunk));
				length += chunk.length;
				if (length <= MAX_BYTES) continue;
				const why = `it has more than ${MAX_BYTES / 2 ** 20} MiB`;
				throw new usage_error.e(`${name} is too large`, why, "check the path: a recording is some kilobytes");
			}
			return Buffer.concat(chunks, length);
		}
		var report_escape = __webpack_require__(3213);
		var numbers = __webpack_require__(8718);
		var source = __webpack_require__(6591);
		var connection_failure = __webpack_require__(2496);
		var retry = __webpack_require__(5809);
		;
		async function pushProfile(client, { labels, pprof, moreParts = [] }) {
			const samples = [pprof, ...moreParts].map(({ buffer, byteOffset, length }) => ({ rawProfile: Buffer.from(buffer, byteOffset, length).toString("base64") }));
			try {
				await client.push({ series: [{
					labels,
					samples
				}] });
			} catch (error) {
				if (!(error instanceof source.c)) throw error;
				throw explained(error);
			}
		}
		const REFUSED = [
			[/outside of ingestion window/iu, "Push right after recording, or correct --from and --until: by default a server takes what is up to 1 h old " + "(validation.reject-older-than) and at most 10 min ahead (validation.reject-newer-than)."],
			[/samples count limit|size(?: exceeds)? limit|too large/iu, "Record for a shorter time, or raise validation.max-profile-stacktrace-samples or validation.max-profile-size-bytes of the server."],
			[/\blabels?\b/iu, "Correct --service or --label."]
		];
		function explained(error) {
			const { kind, message, cause } = error;
			const why = error.why.replace("these credentials may not read profiles", "these credentials may not write profiles").replace("the query API", "the push API").replace("the server does not accept the query", "the server does not accept the profile");
			return new source.c(kind, message, why + doubt(error), remedyOf(error), { cause });
		}
		function remedyOf({ kind, why, remedy, message }) {
			if (kind === "rejected") {
				return REFUSED.find(([said]) => said.test(why))?.[1] ?? "Correct what the message names.";
			}
			if (kind === "forbidden") return "Give the token or the user the right to write profiles (profiles:write).";
			if (kind === "not-pyroscope") {
				return "Check pyroscope-url: profiles go to Pyroscope itself, since a data-source proxy of Grafana only answers queries.";
			}
			if (kind === "timeout") return "See whether the server is overloaded, and push again.";
			if (/HTTP 429$/u.test(message)) return "Push again later, or raise the ingestion limits of the server.";
			return remedy;
		}
		function doubt({ kind, message, cause }) {
			const status = Number(/HTTP (\d+)$/u.exec(message)?.[1] ?? 0);
			const isOpen = kind === "timeout" || kind === "unreachable" && !(0, retry.fl)((0, connection_failure.$)(cause)) || kind === "unavailable" && !(0, retry.J7)(status) && status !== 500;
			return isOpen ? "; it may have been stored all the same: pushed again, it counts once on Pyroscope 1.x and twice on 2.x" : "";
		}
		var errors = __webpack_require__(1733);
		var read_bounded = __webpack_require__(238);
		var run_gate = __webpack_require__(3338);
		;
		const RUN_LIMIT_MS = 10 * 6e4;
		const MAX_DEPTH = 1e3;
		const PUSHED = 0;
		async function push({ line, env, terminal, nowMs }, stdin) {
			const paths = pathsOf(line.positionals);
			const settings = resolvePush(line, env, nowMs);
			const out = line.options.quiet === true ? () => undefined : terminal.out;
			const file = await (0, read_config.mP)(line.settings);
			const { merged } = (0, merge.ss)(line.settings, file);
			const work = {
				paths,
				settings,
				nowMs,
				stdin,
				out,
				terminal
			};
			if (settings.dryRun) {
				out(headerOf(settings, "nowhere, since this is a dry run"));
				return pushAll(work, () => Promise.resolve());
			}
			const server = {
				pyroscope: (0, config_server.H)(merged),
				proxy: (0, inputs.uv)(env),
				limitMs: RUN_LIMIT_MS
			};
			return (0, run_gate.SV)(server, (client) => {
				out(headerOf(settings, client.label));
				return pushAll(work, (upload) => pushProfile(client, upload));
			});
		}
		function pathsOf(positionals) {
			const isTwice = positionals.filter((path) => path === read_bounded.T).length > 1;
			if (positionals.length > 0 && !isTwice) return positionals;
			throw new usage_error.e(isTwice ? "standard input is given twice" : "push needs a recording", isTwice ? "it can be read once" : "got no file", "flamegate push --service NAME --interval 15s recording.json..., or - for standard input");
		}
		async function pushAll({ paths, settings, nowMs, stdin, out, terminal }, send) {
			const exitCodes = [];
			const taken = new Set();
			for (const path of paths) {
				try {
					const recording = await readRecording(path, stdin);
					const upload = await prepareUpload(recording, settings, nowMs, taken);
					if (upload === null) {
						terminal.err(`${(0, report_escape.RK)(recording.name)}: no samples, so there is nothing to push`);
						continue;
					}
					await send(upload);
					out(`  ${(0, report_escape.RK)(recording.name)}: ${describe(upload)}`);
					if (upload.isFromSamples) {
						terminal.err(`${(0, report_escape.RK)(recording.name)}: length taken from its samples: give --interval (py-spy leaves idle time out, so it began earlier)`);
					}
					if (upload.depth > MAX_DEPTH) {
						terminal.err(`${(0, report_escape.RK)(recording.name)}: stacks of ${upload.depth} frames; Pyroscope keeps the outer ${MAX_DEPTH}`);
					}
				} catch (error) {
					exitCodes.push(tellFailure(path, error, terminal));
				}
			}
			if (exitCodes.length > 0) terminal.err(`${exitCodes.length} of ${(0, numbers.yk)(paths.length, "recording")} failed`);
			return Math.max(PUSHED, ...exitCodes);
		}
		function tellFailure(path, error, terminal) {
			const { what, why, remedy, exitCode } = (0, errors.S)(error);
			terminal.err(`error: ${(0, report_escape.RK)(path === read_bounded.T ? "standard input" : path)} was not pushed: ${what}`);
			terminal.err(`  why: ${why}`);
			terminal.err(`  do:  ${remedy}`);
			return exitCode;
		}
		function headerOf({ service, labels }, target) {
			const all = [{
				name: "service_name",
				value: service
			}, ...labels];
			const shown = all.map(({ name, value }) => `${name}=${JSON.stringify((0, report_escape.RK)(value))}`).join(", ");
			return `${PUSHED_TYPE} {${shown}} to ${target}`;
		}
		function describe({ totalNanos, stackCount, periodNanos, startMs, durationMs, moreParts }) {
			const period = periodNanos === 0n ? "" : `, ${Number(periodNanos) / 1e6} ms a sample`;
			const length = durationMs === 0 ? "" : ` for ${Number((durationMs / 1e3).toFixed(3))} s`;
			const cost = `${(0, numbers.BD)(Number(totalNanos), "nanoseconds")} CPU in ${(0, numbers.yk)(stackCount, "stack")}`;
			const parts = moreParts.length === 0 ? "" : `, in ${moreParts.length + 1} profiles`;
			return `${cost}${period}, from ${new Date(startMs).toISOString()}${length}${parts}`;
		}
	}),
	238: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => readBounded,
			T: () => STDIN
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7964);
		const STDIN = "-";
		async function readBounded(path, stdin, { what, maxBytes }) {
			const name = path === STDIN ? "standard input" : path;
			const chunks = [];
			let bytes = 0;
			const stream = path === STDIN ? stdin : (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
			try {
				for await (const chunk of stream) {
					bytes += chunk.length;
					if (bytes > maxBytes) break;
					chunks.push(Buffer.from(chunk));
				}
			} catch (error) {
				throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__.e(`${name} cannot be read`, error.message, `give the path of ${what}, or ${STDIN} for standard input`, { cause: error });
			}
			if (bytes > maxBytes) {
				const mebibytes = maxBytes / 2 ** 20;
				throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__.e(`${name} is too large`, `it has more than ${mebibytes} MiB`, `give the path of ${what}`);
			}
			return Buffer.concat(chunks).toString("utf8");
		}
	}),
	6130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { render: () => render });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7964);
		var _report_parse_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8262);
		var _report_report_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9391);
		var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9506);
		var _read_bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(238);
		var _report_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5925);
		var _reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
		var _tell_written_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9387);
		const SWITCHES = [
			"md",
			"html",
			"junit",
			"summary"
		];
		async function render({ line, terminal }, stdin) {
			const input = inputOf(line);
			const paths = formsOf(line, input);
			const report = await readReport(input, stdin);
			const isQuiet = line.options.quiet === true;
			if (Object.keys(paths).length === 0) {
				const { color, columns } = terminal;
				const verbose = line.options.verbose === true;
				if (!isQuiet) terminal.out((0, _report_text_js__WEBPACK_IMPORTED_MODULE_3__.S)(report, {
					color,
					columns,
					verbose
				}));
				return 0;
			}
			(0, _tell_written_js__WEBPACK_IMPORTED_MODULE_6__.J)(await (0, _reports_js__WEBPACK_IMPORTED_MODULE_5__.L)(report, paths), isQuiet, terminal);
			return 0;
		}
		async function readReport(input, stdin) {
			const what = "a report.json that flamegate wrote";
			const result = (0, _report_parse_report_js__WEBPACK_IMPORTED_MODULE_2__.M)(await (0, _read_bounded_js__WEBPACK_IMPORTED_MODULE_4__.C)(input, stdin, {
				what,
				maxBytes: _report_report_json_js__WEBPACK_IMPORTED_MODULE_7__.WA
			}));
			if (!(0, _report_parse_report_js__WEBPACK_IMPORTED_MODULE_2__.A)(result)) return result;
			const name = input === _read_bounded_js__WEBPACK_IMPORTED_MODULE_4__.T ? "standard input" : input;
			throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__.e(`${name} is no report that can be rendered`, result.why, result.remedy);
		}
		function inputOf({ settings, positionals }) {
			const setting = Object.values(settings.origins)[0];
			if (setting !== undefined) {
				throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__.e("render takes no settings", `got ${setting}`, "everything stands in the report; render knows --md, --html, --junit, --summary and the report options");
			}
			const [input, ...more] = positionals;
			if (input !== undefined && more.length === 0) return input;
			throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__.e("render takes one report", more.length === 0 ? "got none" : `got ${positionals.length}: ${positionals.join(" ").slice(0, 200)}`, "flamegate render report.json --md, or --report-md PATH for another place");
		}
		function formsOf(line, input) {
			const dir = input === _read_bounded_js__WEBPACK_IMPORTED_MODULE_4__.T ? "." : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(input);
			const beside = {
				...(0, _reports_js__WEBPACK_IMPORTED_MODULE_5__.G)(dir),
				summary: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, "summary.md")
			};
			const given = (0, _report_paths_js__WEBPACK_IMPORTED_MODULE_8__.wG)(line);
			const paths = {};
			const taken = new Map(input === _read_bounded_js__WEBPACK_IMPORTED_MODULE_4__.T ? [] : [[(0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(input), "the report"]]);
			for (const form of _report_paths_js__WEBPACK_IMPORTED_MODULE_8__.xp) {
				const isWanted = SWITCHES.includes(form) && line.options[form] === true;
				const path = given[form] ?? (isWanted ? beside[form] : undefined);
				if (path === undefined) continue;
				const other = taken.get((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
				if (other !== undefined) {
					throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_1__.e(`${path} is named twice`, `it is ${other} already`, "give each form a path of its own");
				}
				taken.set((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), form);
				paths[form] = path;
			}
			return paths;
		}
	}),
	4100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { signoff: () => signoff });
		var inputs = __webpack_require__(6919);
		var config_server = __webpack_require__(773);
		var baseline = __webpack_require__(7485);
		var units = __webpack_require__(7483);
		var usage_error = __webpack_require__(7964);
		;
		const LONGEST = 1e3;
		const VERSION = /^[\w.+-]{1,128}$/u;
		const FORMS = "write a version such as v1.5.0, label:NAME=VALUE, snapshot:FILE, or a window such as '{version=\"v1.5.0\"} now-40m/now-10m'; " + "NAME= in front of a snapshot or a window names it, as in v1.4.0=snapshot:old.snapshot";
		function parseRelease(text, option, label) {
			const origin = `option --${option}`;
			const written = text.trim();
			if (written.length > LONGEST) throw invalid(origin, `it has more than ${LONGEST} characters`);
			const [, given = null, rest = written] = /^([\w.+-]{1,128})=(.+)$/su.exec(written) ?? [];
			if (given === null && VERSION.test(rest)) return {
				name: rest,
				request: {
					kind: "label",
					label,
					value: rest,
					within: null
				}
			};
			const [request, ...more] = (0, baseline.nk)(rest, origin);
			if (request === undefined || more.length > 0) throw invalid(origin, "it names no release, or several");
			if (request.kind === "artifact") throw invalid(origin, "it names an artifact: download it first");
			if (request.kind === "window" && !rest.includes("/")) throw invalid(origin, "it names no version");
			return {
				name: given ?? nameOf(request),
				request
			};
		}
		function nameOf(request) {
			if (request.kind !== "label") return null;
			return typeof request.value === "string" ? request.value : (0, baseline.d0)(request.value);
		}
		function invalid(origin, why) {
			return new usage_error.e(`${origin} is not valid`, why, FORMS);
		}
		const LABEL = /^[a-zA-Z_]\w{0,127}$/u;
		function parseLabelName(text) {
			const label = text?.trim() ?? "version";
			if (LABEL.test(label)) return label;
			throw new usage_error.e("option --label is not valid", `${JSON.stringify(label.slice(0, 100))} is no name of a label`, "write the label that tells versions apart, for example service_git_ref");
		}
		const DEFAULT_LENGTH_MS = 36e5;
		const MAX_LENGTH_MS = 24 * 36e5;
		function parseLength(text) {
			if (text === undefined) return DEFAULT_LENGTH_MS;
			const lengthMs = (0, units.E9)(text.trim());
			if (lengthMs !== null && lengthMs >= 1e3 && lengthMs <= MAX_LENGTH_MS) return lengthMs;
			throw new usage_error.e("option --length is not valid", `got ${JSON.stringify(text.slice(0, 100))}`, "write a duration from 1s to 24h, for example 30m");
		}
		const MAX_SIGNERS = 20;
		const LONGEST_NAME = 100;
		function parseSigners(given) {
			if (given.length <= MAX_SIGNERS) return given.map(parseSigner);
			throw new usage_error.e("option --signer is given too often", `${given.length} people are named, and the table has room for ${MAX_SIGNERS}`, "name those who decide");
		}
		function parseSigner(text) {
			const [, name = "", role = ""] = /^([^<>]+)(?:<([^<>]*)>\s*)?$/u.exec(text.replace(/\s+/gu, " ")) ?? [];
			const signer = {
				name: name.trim(),
				role: role.trim()
			};
			const isShort = signer.name.length <= LONGEST_NAME && signer.role.length <= LONGEST_NAME;
			if (signer.name !== "" && isShort) return signer;
			throw new usage_error.e("option --signer is not valid", `got ${JSON.stringify(text.slice(0, 100))}`, `write a name, and a role if need be, of up to ${LONGEST_NAME} characters each: "Ada Example <release manager>"`);
		}
		var stack = __webpack_require__(5284);
		var used_settings = __webpack_require__(1813);
		var notes = __webpack_require__(3556);
		var github_context = __webpack_require__(9370);
		var report_escape = __webpack_require__(3213);
		var budget_text = __webpack_require__(4675);
		var findings = __webpack_require__(7928);
		var headline = __webpack_require__(9022);
		var method = __webpack_require__(72);
		var numbers = __webpack_require__(8718);
		var phrase = __webpack_require__(2339);
		var rows = __webpack_require__(2963);
		var service_text = __webpack_require__(4879);
		var report_waived = __webpack_require__(6819);
		var wording = __webpack_require__(9812);
		var times = __webpack_require__(3442);
		;
		function sideLines(report) {
			const { windows, release } = report;
			if (windows === null) return [];
			const names = {
				baseline: release.from,
				candidate: release.to
			};
			return ["baseline", "candidate"].map((side) => {
				const { fromMs, untilMs, selector } = windows[side];
				const { takenAt, tool, source } = release.snapshots[side];
				return [
					`${side === "baseline" ? "Before" : "After"}: `,
					{ prose: names[side] },
					`, ${(0, times.A4)({
						fromMs,
						untilMs
					}, true)} (${(0, times.a3)(untilMs - fromMs)})`,
					...side === "baseline" && wasRemeasured(windows) ? [", measured after the release"] : [],
					...selector === "" ? [] : [" ", { code: selector }],
					`; taken at ${takenAt} by flamegate `,
					{ prose: tool },
					" from ",
					{ prose: source },
					...extentOf(report, side)
				];
			});
		}
		function wasRemeasured(windows) {
			return windows.candidate.untilMs <= windows.baseline.fromMs;
		}
		function extentOf({ release }, side) {
			const { services, profileTypes } = release.snapshots[side];
			if (services === undefined || profileTypes === undefined) return ["; it does not say which services and profile types it was limited to"];
			const all = services.length === 0 ? ["all services"] : ["the services ", ...names(services)];
			return [
				"; taken of ",
				...all,
				" with ",
				...names(profileTypes)
			];
		}
		const MOST_NAMES = 20;
		function names(all) {
			const shown = all.slice(0, MOST_NAMES).flatMap((name, index) => [...index === 0 ? [] : [", "], { prose: name }]);
			const more = all.length - MOST_NAMES;
			return more > 0 ? [...shown, ` and ${(0, numbers.B4)(more)} more`] : shown;
		}
		;
		function isSignoff(report) {
			return report.release !== undefined;
		}
		function isReleasable({ verdict }) {
			return verdict === "pass" || verdict === "warn";
		}
		function signoffTitle(report) {
			const name = ["flamegate: ", { prose: report.release.to }];
			if (isReleasable(report)) return [
				...name,
				" may be released",
				toAccept(report)
			];
			return [
				...name,
				" is refused: ",
				...whyRefused(report)
			];
		}
		function toAccept(report) {
			if (report.verdict !== "warn") return "";
			const warned = foundLines(report).length;
			return warned === 0 ? ", if its warnings are accepted" : `, if ${(0, numbers.yk)(warned, "warning")} ${warned === 1 ? "is" : "are"} accepted`;
		}
		function whyRefused(report) {
			const [first = "", ...rest] = (0, headline.P)(report);
			if (typeof first === "string" && first.endsWith(": ") && rest.length > 0) return rest;
			return ["nothing was compared"];
		}
		const LEAST_ROWS = 3;
		function signoffViewOf(report) {
			const { release } = report;
			const blank = Math.max(1, LEAST_ROWS - release.signers.length);
			return {
				report,
				title: signoffTitle(report),
				lead: leadOf(report),
				foundTitle: isReleasable(report) ? "Accepted by whoever signs" : "Over the limits",
				found: foundLines(report),
				waived: (0, report_waived.N)(report),
				open: (0, wording.es)(report),
				uncounted: (0, wording.pf)((0, findings.Ot)(report)),
				windows: sideLines(report),
				notes: [...(0, method.OU)(report), ...report.notes.map(wording.Ux)],
				signers: [...release.signers, ...Array.from({ length: blank }, () => ({
					name: "",
					role: ""
				}))],
				footer: (0, phrase.Z)([...(0, method.Sg)(report), [`judged at ${report.createdAt}`]], " · ")
			};
		}
		function leadOf(report) {
			const [reason, ...more] = report.reasons;
			const counts = (0, wording.J7)(report);
			return [
				...counts.length === 0 ? [] : [counts],
				...reason === undefined || more.length > 0 || (0, wording.es)(report).length > 0 ? [] : [(0, wording.Ux)(reason)],
				decision(report),
				...report.comparisons.some(findings.RN) ? [loadWords(report)] : []
			];
		}
		function decision(report) {
			const { from } = report.release;
			const since = [
				"Growth is that since ",
				{ prose: from },
				", all of it together. "
			];
			const warned = foundLines(report).length;
			if (!isReleasable(report)) return [...since, "Nothing is to be signed while this is refused."];
			const waived = (0, report_waived.N)(report).length;
			const beside = waived === 0 ? "Nothing" : `Beside ${(0, numbers.B4)(waived)} waived, nothing`;
			if (report.verdict === "pass") return [...since, `${beside} is over a limit.`];
			return [...since, `${(0, numbers.yk)(warned, "warning")} below: whoever signs accepts ${warned === 1 ? "it" : "them"}.`];
		}
		function loadWords(report) {
			const costs = "Costs are those a second, of all replicas together; what is held is that of one upload. ";
			switch ((0, service_text.DC)(report)) {
				case "requests": return [costs, "Growth of a service is that per request."];
				case "fixed": return [costs, "Both releases ran under the same load."];
				case "auto": return [costs, "Growth of a service includes that of its load, which nobody counted; functions are compared at the same load."];
			}
		}
		function foundLines(report) {
			const functions = (0, findings.Pg)(report).map((finding) => [
				{ strong: [rows._G[finding.function.verdict]] },
				": ",
				...(0, headline.B)(finding),
				" (",
				{ prose: finding.comparison.alias },
				")"
			]);
			return [
				...functions,
				...(0, findings.Y)(report).map(service_text.o2),
				...(0, budget_text.pi)(report).map(budget_text["in"])
			];
		}
		var report_text = __webpack_require__(9506);
		var no_server = __webpack_require__(7421);
		var baseline_history = __webpack_require__(8613);
		var run_gate = __webpack_require__(3338);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var html = __webpack_require__(4564);
		var report_json = __webpack_require__(9391);
		var external_node_crypto_ = __webpack_require__(7598);
		var inline = __webpack_require__(9343);
		var room = __webpack_require__(593);
		var tables = __webpack_require__(2463);
		var waived_table = __webpack_require__(4249);
		;
		function serviceColumns(report) {
			const growth = (0, service_text.DC)(report) === "requests" ? "growth per request" : "growth of total";
			return [
				"result",
				"service · type",
				"before",
				"after",
				growth,
				"worst function"
			];
		}
		function serviceRows(report) {
			const own = new Set((0, findings.Pg)(report).map((finding) => finding.function));
			return (0, findings.cR)(report).flatMap(({ comparisons }) => comparisons).filter(({ verdict }) => verdict !== "not-applicable").map((comparison) => ({
				result: `${(0, rows.E0)(comparison)}${comparison.counted || (0, findings.JA)(comparison) ? "" : ", not counted"}`,
				place: [
					{ code: comparison.service },
					" ",
					{ prose: comparison.alias }
				],
				before: costOf(comparison, "baseline"),
				after: costOf(comparison, "candidate"),
				growth: (0, numbers.T9)(growthOf(report, comparison)),
				worst: worstOf(comparison, own)
			}));
		}
		function costOf(comparison, side) {
			if (!(0, findings.RN)(comparison)) return numbers.GY;
			const { unit, addedUnit } = comparison;
			const rate = rateOf(comparison, side);
			if (rate === null || comparison.kind === "gauge") return (0, numbers.BD)(comparison.total[side], unit);
			if (addedUnit === "cores") return (0, numbers.QD)(rate / 1e9, "cores");
			return addedUnit === "bytes/s" ? (0, numbers.QD)(rate, "bytes-per-second") : `${(0, numbers.BD)(rate, unit)}/s`;
		}
		function rateOf({ total, durationMs }, side) {
			return durationMs === undefined ? null : total[side] / durationMs[side] * 1e3;
		}
		function growthOf(report, comparison) {
			if (!(0, findings.RN)(comparison)) return null;
			const [before, after] = ["baseline", "candidate"].map((side) => {
				if (comparison.kind === "gauge") return comparison.total[side];
				const rate = rateOf(comparison, side);
				return (rate ?? comparison.total[side]) / (rate === null ? 1 : pace(report, side) ?? 1);
			});
			return before === undefined || after === undefined || !(before > 0) ? null : after / before;
		}
		function pace({ load, windows }, side) {
			const count = load?.[side] ?? null;
			if (load?.kind !== "requests" || count === null || windows === null) return null;
			const { fromMs, untilMs } = windows[side];
			return count * 1e3 / (untilMs - fromMs);
		}
		function worstOf(comparison, own) {
			const { functions } = comparison;
			const worst = functions.find((fn) => own.has(fn) || (0, findings.kM)(fn) || (0, report_waived.$)(fn)) ?? functions.filter(({ growth, verdict, causedBy }) => growth !== null && verdict !== "not-tested" && causedBy === null).filter(({ addedShare }) => addedShare > 0).toSorted((a, b) => b.addedShare - a.addedShare)[0];
			if (worst === undefined) return [numbers.GY];
			return [{ code: worst.name }, ` ${(0, rows.zQ)(comparison, worst).growth}`];
		}
		var style = __webpack_require__(463);
		;
		const SIGNOFF_STYLE = `${style.Y}
td.sign { min-width: 10rem; height: 3.25rem; }
@media print { tr, li { break-inside: avoid; } h2 { break-after: avoid; } .scroll { border-radius: 0; } }`;
		;
		const PART_BYTES = 3e5;
		function renderSignoffHtml(report, files) {
			const view = signoffViewOf(report);
			const hash = (0, external_node_crypto_.createHash)("sha256").update(SIGNOFF_STYLE, "utf8").digest("base64");
			return `${[
				"<!doctype html>",
				"<html lang=\"en\">",
				"<head>",
				"<meta charset=\"utf-8\">",
				`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
				"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
				"<meta name=\"color-scheme\" content=\"light dark\">",
				"<meta name=\"referrer\" content=\"no-referrer\">",
				`<title>${(0, report_escape.ZD)((0, report_text.K)(view.title))}</title>`,
				`<style>${SIGNOFF_STYLE}</style>`,
				"</head>",
				"<body>",
				headerHtml(view),
				`<main>\n${bodyHtml(view, files)}\n</main>`,
				`<footer><p>${(0, inline._C)(view.footer)}</p></footer>`,
				"</body>",
				"</html>"
			].join("\n")}\n`;
		}
		function headerHtml({ report, title, lead }) {
			const { verdict } = report;
			return (0, inline.q0)([
				"<header>",
				`<p class="brand"><span class="verdict ${verdict}">${(0, report_escape.ZD)(rows._G[verdict])}</span>release sign-off</p>`,
				`<h1>${(0, inline._C)(title)}</h1>`,
				...lead.map((line) => (0, inline.FY)(line)),
				"</header>"
			]);
		}
		function bodyHtml(view, files) {
			const { budgets } = view.report;
			return (0, inline.q0)([
				section("Services", servicesTable(view)),
				listSection(view.foundTitle, view.found),
				section("Budgets", fitted(budgets.length, (0, tables.xx)(budgets, PART_BYTES))),
				section("Waivers in force", fitted(view.waived.length, (0, waived_table.b)(view.waived, PART_BYTES))),
				listSection("Inconclusive or not evaluated", view.open),
				listSection("Not counted", view.uncounted),
				listSection("What was compared", view.windows),
				listSection("Notes", view.notes),
				section("Evidence", evidenceTable(files)),
				section("Signed off by", signersTable(view))
			]);
		}
		function section(title, body) {
			return body === "" ? "" : `<section>\n<h2>${(0, report_escape.ZD)(title)}</h2>\n${body}\n</section>`;
		}
		function listSection(title, lines) {
			const shown = (0, room.Dh)((0, inline.WR)(lines), PART_BYTES);
			return section(title, (0, inline.q0)([(0, inline.o1)(shown), (0, room.V)(lines.length - shown.length)]));
		}
		function fitted(count, { html, shown }) {
			return (0, inline.q0)([html, (0, room.V)(count - shown)]);
		}
		function servicesTable({ report }) {
			const rows = serviceRows(report);
			const header = serviceColumns(report).map((text, column) => ({
				text,
				isNumber: column > 1 && column < 5
			}));
			const cells = rows.map(({ result, place, before, after, growth, worst }) => [
				{ html: (0, tables.G4)(result) },
				{
					html: (0, inline._C)(place),
					isRowHeader: true
				},
				...[
					before,
					after,
					growth
				].map((text) => ({
					html: (0, report_escape.ZD)(text),
					className: "number"
				})),
				{ html: (0, inline._C)(worst) }
			]);
			return fitted(rows.length, (0, tables.I$)("Services", header, cells, PART_BYTES));
		}
		function evidenceTable(files) {
			const cells = files.map(({ name, what, sha256 }) => [
				{
					html: (0, inline.h8)(name),
					isRowHeader: true
				},
				{ html: (0, report_escape.ZD)(what) },
				{ html: (0, inline.h8)(sha256) }
			]);
			const header = [
				"file",
				"what it is",
				"SHA-256"
			].map((text) => ({ text }));
			return (0, inline.q0)([fitted(files.length, (0, tables.I$)("Evidence", header, cells, PART_BYTES)), EVIDENCE]);
		}
		const EVIDENCE = "<p class=\"quiet\">The files lie in the folder of this page. <code>sha256sum -c SHA256SUMS</code> checks them; " + "<code>flamegate signoff --verify</code> on the folder judges the two snapshots again.</p>";
		const BLANK = "&nbsp;";
		function signersTable({ signers }) {
			const cells = signers.map(({ name, role }) => [
				{
					html: name === "" ? BLANK : (0, inline.n8)(name),
					isRowHeader: true
				},
				{ html: role === "" ? BLANK : (0, inline.n8)(role) },
				...[BLANK, BLANK].map((html) => ({
					html,
					className: "sign"
				}))
			]);
			const header = [
				"name",
				"role",
				"date",
				"signature"
			].map((text) => ({ text }));
			return (0, tables.I$)("Signed off by", header, cells, PART_BYTES).html;
		}
		var markdown_inline = __webpack_require__(5195);
		var markdown_tables = __webpack_require__(2603);
		var markdown_waived_table = __webpack_require__(925);
		;
		const NAME_LENGTH = 120;
		const MOST = 2e3;
		function renderSignoffMarkdown(report, files) {
			const view = signoffViewOf(report);
			const blocks = [
				`# ${say(view.title)}`,
				...view.lead.map(say),
				markdown_section("Services", markdown_servicesTable(view)),
				markdown_listSection(view.foundTitle, view.found),
				markdown_section("Budgets", bounded(report.budgets, (shown) => (0, markdown_tables.xx)(shown, NAME_LENGTH))),
				markdown_section("Waivers in force", bounded(view.waived, (shown) => (0, markdown_waived_table.b)(shown, NAME_LENGTH))),
				markdown_listSection("Inconclusive or not evaluated", view.open),
				markdown_listSection("Not counted", view.uncounted),
				markdown_listSection("What was compared", view.windows),
				markdown_listSection("Notes", view.notes),
				markdown_section("Evidence", markdown_evidenceTable(files)),
				markdown_section("Signed off by", markdown_signersTable(view)),
				`<sub>${say(view.footer)}</sub>`
			];
			return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
		}
		function say(phrase) {
			return (0, markdown_inline._k)(phrase, NAME_LENGTH);
		}
		function markdown_section(title, body) {
			return body === "" ? "" : `## ${title}\n\n${body}`;
		}
		function markdown_listSection(title, lines) {
			return markdown_section(title, bounded(lines, (shown) => shown.map((line) => `- ${say(line)}`).join("\n")));
		}
		function bounded(items, write) {
			if (items.length === 0) return "";
			const text = write(items.slice(0, MOST));
			return items.length > MOST ? `${text}\n\nand ${(0, numbers.B4)(items.length - MOST)} more, in report.json` : text;
		}
		function markdown_servicesTable({ report }) {
			return bounded(serviceRows(report), (shown) => (0, markdown_inline.tp)(serviceColumns(report), shown.map(({ result, place, before, after, growth, worst }) => [
				result,
				say(place),
				before,
				after,
				growth,
				say(worst)
			]), "llrrrl"));
		}
		function markdown_evidenceTable(files) {
			const rows = files.map(({ name, what, sha256 }) => [
				(0, report_escape.SS)(name),
				what,
				(0, report_escape.SS)(sha256)
			]);
			return `${(0, markdown_inline.tp)([
				"file",
				"what it is",
				"SHA-256"
			], rows, "lll")}\n\n${markdown_EVIDENCE}`;
		}
		const markdown_EVIDENCE = "The files lie in the folder of this page. `sha256sum -c SHA256SUMS` checks them; `flamegate signoff --verify` on the folder " + "judges the two snapshots again.";
		function markdown_signersTable({ signers }) {
			const rows = signers.map(({ name, role }) => [
				cell(name),
				cell(role),
				"",
				""
			]);
			return (0, markdown_inline.tp)([
				"name",
				"role",
				"date",
				"signature"
			], rows, "llll");
		}
		function cell(text) {
			return text === "" ? "" : say([{ prose: text }]);
		}
		var make_folder = __webpack_require__(4197);
		var partial_files = __webpack_require__(9587);
		var write_whole = __webpack_require__(9949);
		var config_text = __webpack_require__(7630);
		var config_file = __webpack_require__(9320);
		var merge = __webpack_require__(7636);
		var read_config = __webpack_require__(9993);
		var request_count = __webpack_require__(7691);
		var resolve = __webpack_require__(1698);
		var config_window = __webpack_require__(6270);
		var command = __webpack_require__(9657);
		;
		const NOT_OURS = new Set([
			"source",
			"baseline",
			"candidate",
			"confirm",
			"shard",
			"mode",
			"on-inconclusive",
			"on-not-evaluated",
			"on-no-baseline"
		]);
		async function readSignoffSettings(inputs, known) {
			const named = inputs.values.config;
			const path = named ?? read_config.PV;
			const text = await (0, config_text.im)(path, named !== undefined);
			const whole = text === null ? null : (0, config_file.parseConfigFile)(known ?? path, text);
			if (whole?.settings.source === "files") {
				throw new usage_error.e("a sign-off needs a server or snapshots", `${whole.origins.source ?? path}: source is files`, "name a configuration file of its own with --config");
			}
			const file = whole === null ? null : withoutOthers(whole);
			const { merged, origins } = (0, merge.ss)(inputs, file);
			return {
				inputs,
				file,
				merged,
				counts: await (0, request_count.A)({
					merged,
					origins
				}),
				config: whole === null ? null : {
					path: whole.path,
					sha256: sha256Of(text ?? "")
				}
			};
		}
		function sha256Of(content) {
			return (0, external_node_crypto_.createHash)("sha256").update(content).digest("hex");
		}
		function withoutOthers(file) {
			const settings = Object.fromEntries(Object.entries(file.settings).filter(([name]) => !NOT_OURS.has(name)));
			const services = settings.services?.map(({ ...entry }) => {
				if ("mode" in entry) delete entry.mode;
				return entry;
			});
			return {
				...file,
				settings: {
					...settings,
					...services && { services }
				}
			};
		}
		function releaseConfig({ inputs, file, counts, load }, { baseline, candidate }, nowMs) {
			(0, config_window.wq)(baseline, candidate, ["--from", "--to"]);
			const windows = {
				baseline: textOf(baseline),
				candidate: textOf(candidate)
			};
			const outcome = {
				kind: "found",
				what: "",
				side: baseline,
				saved: null,
				unused: [],
				notes: []
			};
			const given = {
				...inputs,
				values: {
					...inputs.values,
					...windows
				},
				stack: {
					...inputs.stack,
					isOff: true
				}
			};
			const config = (0, resolve.pE)(given, file, command.C, nowMs, counts, outcome);
			return {
				...config,
				policy: {
					...config.policy,
					needsNoise: true
				},
				isProfilingOff: false,
				pyroscope: {
					url: "",
					headers: {}
				},
				foundBaseline: null,
				baseline,
				candidate,
				grafana: null,
				tempo: null,
				links: [],
				...load && { load }
			};
		}
		function textOf({ selector, fromMs, untilMs }) {
			return `${selector} ${new Date(fromMs).toISOString()}/${new Date(untilMs).toISOString()}`;
		}
		;
		const SUMS = "SHA256SUMS";
		const LISTED = [
			["baseline.snapshot", "profiles of the release before"],
			["candidate.snapshot", "profiles of this release"],
			["report.json", "the verdict with all numbers"],
			["report.html", "the same as a page with flame graphs"]
		];
		const PAGES = ["sign-off.md", "sign-off.html"];
		const NAMES = [...LISTED.map(([name]) => name), ...PAGES].sort();
		function evidenceOf(report, snapshots) {
			const files = new Map([
				["baseline.snapshot", snapshots.baseline],
				["candidate.snapshot", snapshots.candidate],
				["report.json", (0, report_json.UG)(report)],
				["report.html", (0, html.K)(report)]
			]);
			for (const [name, page] of pagesOf(report, files)) files.set(name, page);
			return files.set(SUMS, sumsOf(files));
		}
		function pagesOf(report, files) {
			const listed = LISTED.map(([name, what]) => ({
				name,
				what,
				sha256: sha256Of(files.get(name) ?? "")
			}));
			return new Map([[PAGES[0], renderSignoffMarkdown(report, listed)], [PAGES[1], renderSignoffHtml(report, listed)]]);
		}
		function sumsOf(files) {
			return NAMES.map((name) => `${sha256Of(files.get(name) ?? "")}  ${name}\n`).join("");
		}
		async function refuseTaken(folder) {
			const found = await (0, promises_.readdir)(folder).catch((error) => {
				if (error.code === "ENOENT") return [];
				throw notWritten(folder, error);
			});
			if (found.length === 0) return;
			throw new usage_error.e(`${folder} is not empty`, `it holds ${found.sort().slice(0, 3).join(", ")}`, "evidence is never written over: name another folder with --out, or move this one away");
		}
		async function writeEvidence(folder, files) {
			const target = (0, external_node_path_.resolve)(folder);
			await refuseTaken(target);
			await (0, make_folder.f)((0, external_node_path_.dirname)(target)).catch((error) => {
				throw notWritten(target, error);
			});
			const partial = await (0, promises_.mkdtemp)(`${target}.partial-`).catch((error) => {
				throw notWritten(target, error);
			});
			try {
				await (0, partial_files.cy)(partial, async () => {
					for (const [name, content] of files) await (0, write_whole.f)((0, external_node_path_.join)(partial, name), content, "the evidence");
					await (0, promises_.chmod)(partial, 493);
					await (0, promises_.rmdir)(target).catch(() => undefined);
					await (0, promises_.rename)(partial, target);
				});
				return target;
			} catch (error) {
				throw error instanceof usage_error.e ? error : notWritten(target, error);
			}
		}
		function notWritten(folder, error) {
			return new usage_error.e(`the evidence cannot be written to ${folder}`, error.message, "choose another folder with --out", { cause: error });
		}
		var gate = __webpack_require__(7019);
		var snapshot = __webpack_require__(9227);
		var model = __webpack_require__(8464);
		;
		function createTwoSnapshots({ baseline, candidate }, label) {
			const isOwn = (saved, window, selector) => (0, model.g)(saved.side.window, window) && saved.knows(window, selector);
			const sourceOf = (window, selector) => [candidate, baseline].find((saved) => isOwn(saved, window, selector)) ?? [baseline, candidate].find((saved) => saved.knows(window, selector)) ?? [baseline, candidate].find((saved) => saved.covers(window)) ?? baseline;
			return {
				label,
				listSeries: async (window, selector) => sourceOf(window, selector).listSeries(window, selector),
				listUploads: async (window, selector, services, profileType) => {
					const saved = sourceOf(window, selector);
					if (!saved.knows(window, selector)) await saved.listSeries(window, selector);
					return saved.listUploads(window, selector, services, profileType);
				},
				readBlock: async (query) => sourceOf(query.window, query.selector).readBlock(query),
				whyUnasked: (query) => sourceOf(query.window, query.selector).whyUnasked?.(query) ?? null,
				readRetention: async () => ({}),
				close: async () => undefined
			};
		}
		var bundle_version = __webpack_require__(2037);
		;
		function releaseNotes(config) {
			return [FROM_SNAPSHOTS, ...unlabelled(config)];
		}
		const FROM_SNAPSHOTS = {
			code: "FG274",
			message: "the release is judged from its two snapshots alone: a leak over the time between the two windows was not looked for",
			remedy: ""
		};
		function unlabelled({ services, baseline, candidate }) {
			const selector = candidate.selector || baseline.selector;
			const areFound = services.length === 0 || services.some(({ name }) => /[*?]/u.test(name));
			if (selector === "" || !areFound) return [];
			return [{
				code: "FG281",
				message: `the services are those that have profiles with ${selector}: one that does not set the label is not seen`,
				remedy: "name the services in the configuration file, so that one which is missing is not evaluated"
			}];
		}
		;
		async function judgeRelease(config, { baseline, candidate }, names, { nowMs, run }) {
			const sides = {
				baseline: baseline.content,
				candidate: candidate.content
			};
			const source = createTwoSnapshots({
				baseline: (0, snapshot.w)(sides.baseline, `of ${names.from}`, true),
				candidate: (0, snapshot.w)(sides.candidate, `of ${names.to}`, true)
			}, labelOf(sides));
			const history = sides.baseline.windows.slice(1).map(({ selector, window }) => ({
				selector,
				...window
			}));
			const report = await (0, gate.R)({
				...config,
				history
			}, {
				source,
				nowMs,
				version: bundle_version.x,
				run,
				onProgress: () => undefined,
				saved: ["baseline", "candidate"]
			});
			const snapshots = {
				baseline: factsOf(baseline),
				candidate: factsOf(candidate)
			};
			const release = {
				...names,
				snapshots,
				environment: config.environment,
				counting: counting(config)
			};
			return withRelease(report, release, releaseNotes(config));
		}
		function labelOf({ baseline, candidate }) {
			const sources = [...new Set([baseline.sourceLabel, candidate.sourceLabel])];
			return `two snapshots of ${sources.join(" and ")}`;
		}
		function factsOf({ bytes, content }) {
			const { asked } = content;
			return {
				sha256: sha256Of(bytes),
				takenAt: new Date(content.createdAtMs).toISOString(),
				tool: content.toolVersion,
				source: content.sourceLabel,
				...asked && {
					services: [...asked.services],
					profileTypes: [...asked.profileTypes]
				}
			};
		}
		function counting({ load }) {
			if (load.kind !== "requests") return null;
			return {
				closedModel: load.closedModel,
				counted: load.counted ?? "requests"
			};
		}
		function withRelease({ flameGraphs, ...report }, release, notes) {
			return {
				...report,
				notes: [...notes, ...report.notes],
				release,
				flameGraphs
			};
		}
		;
		function refuseExchanged({ baseline, candidate }, isRemeasured) {
			if (isRemeasured || candidate.untilMs > baseline.fromMs) return;
			throw new usage_error.e("--from was measured after --to", `${rangeOf(baseline)} and ${rangeOf(candidate)}`, "--from is the older release: exchange the two; if it was measured again after the release, add --remeasured");
		}
		function rangeOf({ fromMs, untilMs }) {
			return `${new Date(fromMs).toISOString()}/${new Date(untilMs).toISOString()}`;
		}
		var baseline_notes = __webpack_require__(638);
		var read_file = __webpack_require__(2423);
		var find_baseline = __webpack_require__(1453);
		;
		async function findSide({ request }, option, facts, world) {
			if (request.kind === "snapshot") {
				const saved = await openSaved(request.path);
				return {
					side: sideOf(saved.content),
					saved
				};
			}
			const all = {
				...facts,
				isProfilingOff: false,
				origin: `option --${option}`
			};
			const { outcome } = await (0, find_baseline.X)([request], all, world);
			return outcome.kind === "found" ? {
				side: outcome.side,
				saved: null
			} : notFound(outcome.reason);
		}
		function isFound(found) {
			return "side" in found;
		}
		async function openSaved(path) {
			const bytes = await (0, read_file.Sm)(path);
			return {
				bytes,
				content: (0, read_file.RA)(bytes, path)
			};
		}
		function sideOf({ windows: [{ selector, window }] }) {
			return {
				selector,
				...window
			};
		}
		function notFound(reason) {
			if (reason.code !== baseline_notes.gN) return reason;
			return {
				code: "FG273",
				message: `there are no profiles of the release; looked for ${reason.message.replace(baseline_notes.WP, "")}`,
				remedy: "let a load test run against it with profiling, or name what was kept of it: snapshot:FILE. --label names another label " + "that tells versions apart"
			};
		}
		function sides_nameOf({ name, request }, content) {
			if (name !== null) return name;
			const [{ window }] = content.windows;
			const own = content.uploads.filter((one) => one.window.fromMs === window.fromMs);
			const versions = new Set(own.flatMap(({ series }) => series.map(({ version }) => version)));
			const [version = ""] = versions;
			if (versions.size === 1 && version !== "") return version;
			if (request.kind === "snapshot") return (0, external_node_path_.basename)(request.path).replace(/\.snapshot$/u, "");
			return request.kind === "window" ? request.text.slice(0, 200) : "the release";
		}
		var glob = __webpack_require__(216);
		var settle = __webpack_require__(7541);
		var encode = __webpack_require__(411);
		var take = __webpack_require__(6582);
		;
		async function takeRelease(source, { baseline, candidate }, config, setting) {
			const last = [baseline, candidate].filter(({ saved }) => saved === null).toSorted((a, b) => b.side.untilMs - a.side.untilMs)[0];
			if (last !== undefined) {
				const { settle: how, intervalMs } = config;
				const request = {
					...requestOf(config, last.side, []),
					settle: how,
					intervalMs
				};
				await (0, settle.G)(source, request, setting.clock, setting.onWait);
			}
			const before = await takeSide(source, baseline, requestOf(config, baseline.side, config.history), setting);
			if ("code" in before) return before;
			const after = await takeSide(source, candidate, requestOf(config, candidate.side, []), setting);
			return "code" in after ? after : {
				baseline: before,
				candidate: after
			};
		}
		function requestOf(config, side, history) {
			return {
				services: config.services,
				profileTypes: config.profileTypes,
				typesAsked: config.profileTypesAsked,
				matches: glob.k,
				side: toSide(side),
				history: history.map(toSide)
			};
		}
		function toSide({ selector, fromMs, untilMs }) {
			return {
				selector,
				window: {
					fromMs,
					untilMs
				}
			};
		}
		async function takeSide(source, { saved }, request, { nowMs, onProgress }) {
			if (saved !== null) return saved;
			const taken = await (0, take.W)(source, request, {
				version: bundle_version.x,
				nowMs,
				onProgress
			});
			if (taken.kind === "nothing") return taken.reason;
			const bytes = await (0, encode.hX)(taken.snapshot);
			return {
				bytes,
				content: (0, read_file.RA)(bytes, "that was just taken")
			};
		}
		var external_node_fs_ = __webpack_require__(3024);
		var consumers_ = __webpack_require__(8321);
		var parse_report = __webpack_require__(8262);
		var source = __webpack_require__(6591);
		;
		const WHOLE = "take the folder as it was written, for example from the artifact of the release";
		async function verifyEvidence(folder, inputs) {
			const { files, others } = await readFolder(folder);
			const notes = others.length === 0 ? [] : [`not part of it, so not looked at: ${others.join(", ")}`];
			const changed = checkSums(files);
			const read = readReport(files);
			if (!("release" in read)) return {
				report: null,
				problems: [...changed, read],
				notes
			};
			const snapshots = readSnapshots(files, read);
			const problems = [
				...changed,
				...checkPages(files, read),
				...snapshots.problems
			];
			if (problems.length > 0 || snapshots.read === null) return {
				report: read,
				problems,
				notes
			};
			const again = await judgeAgain(read, snapshots.read, inputs);
			return {
				report: read,
				problems: again.problems,
				notes: [...notes, ...again.notes]
			};
		}
		async function readFolder(folder) {
			const found = await (0, promises_.readdir)(folder).catch((error) => {
				throw new usage_error.e(`${folder} cannot be read`, error.message, "give the folder that signoff wrote", { cause: error });
			});
			const known = [...NAMES, SUMS].filter((name) => found.includes(name));
			const files = new Map();
			for (const name of known) files.set(name, await readSome((0, external_node_path_.join)(folder, name)));
			return {
				files,
				others: found.filter((name) => !known.includes(name)).sort()
			};
		}
		async function readSome(path) {
			try {
				return await (0, consumers_.buffer)((0, external_node_fs_.createReadStream)(path, { end: report_json.WA }));
			} catch (error) {
				throw new usage_error.e(`${path} cannot be read`, error.message, WHOLE, { cause: error });
			}
		}
		function verify_textOf(files, name) {
			return Buffer.from(files.get(name) ?? "").toString("utf8");
		}
		function problem(message, remedy = WHOLE) {
			return {
				code: "FG275",
				message,
				remedy
			};
		}
		function checkSums(files) {
			const lines = verify_textOf(files, SUMS).split("\n").filter((line) => line !== "");
			const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
			const strange = [...sums.keys()].filter((name) => !NAMES.includes(name));
			const odd = strange.length === 0 ? [] : [problem(`${SUMS} lists what no sign-off holds`)];
			return [...odd, ...NAMES.flatMap((name) => {
				const content = files.get(name);
				if (content === undefined) return [problem(`${name} is missing`)];
				const sum = sums.get(name);
				if (sum === undefined) return [problem(`${SUMS} does not list ${name}`)];
				return sum === sha256Of(content) ? [] : [problem(`${name} was changed: it has another checksum`)];
			})];
		}
		function readReport(files) {
			const result = (0, parse_report.M)(verify_textOf(files, "report.json"));
			if ((0, parse_report.A)(result)) return problem(`report.json cannot be read: ${result.why}`, result.remedy);
			return isSignoff(result) ? result : problem("report.json is a report, but of no release");
		}
		function checkPages(files, report) {
			const pages = pagesOf(report, files);
			const isSame = report.tool.version === bundle_version.x;
			return [...pages].flatMap(([name, page]) => {
				const found = verify_textOf(files, name);
				const isTold = isSame ? found === page : firstLine(name, found) === firstLine(name, page);
				return isTold ? [] : [problem(`${name} does not say what report.json says`)];
			});
		}
		function firstLine(name, page) {
			const pattern = name.endsWith(".html") ? /<h1>.*<\/h1>/u : /^.*/u;
			return pattern.exec(page)?.[0] ?? "";
		}
		function readSnapshots(files, { release }) {
			const problems = [];
			const read = (side) => {
				const name = `${side}.snapshot`;
				const bytes = Buffer.from(files.get(name) ?? "");
				if (sha256Of(bytes) !== release.snapshots[side].sha256) problems.push(problem(`${name} is not the one that report.json was made of`));
				try {
					return {
						bytes,
						content: (0, read_file.RA)(bytes, name)
					};
				} catch (error) {
					if (!(error instanceof source.c)) throw error;
					problems.push(problem(`${error.message}: ${error.why}`, error.remedy));
					return null;
				}
			};
			const [baseline, candidate] = [read("baseline"), read("candidate")];
			return {
				read: baseline === null || candidate === null ? null : {
					baseline,
					candidate
				},
				problems
			};
		}
		async function judgeAgain(report, snapshots, inputs) {
			const { release, run } = report;
			const { environment, config: known } = release;
			const { interval, ...stack } = inputs.stack ?? { isOff: false };
			const settings = await readSignoffSettings({
				...inputs,
				stack: {
					isOff: stack.isOff,
					...environment !== null && { environment }
				}
			}, known?.path);
			const nowMs = Date.parse(report.createdAt);
			const sides = {
				baseline: sideOf(snapshots.baseline.content),
				candidate: sideOf(snapshots.candidate.content)
			};
			const config = releaseConfig({
				...settings,
				counts: {},
				load: loadOf(report)
			}, sides, nowMs);
			const { from, to, signers } = release;
			const again = await judgeRelease(config, snapshots, {
				from,
				to,
				signers,
				config: known
			}, {
				nowMs,
				run
			});
			const isSameConfig = settings.config?.sha256 === known?.sha256;
			return compare(report, again, isSameConfig);
		}
		function loadOf({ load, release }) {
			if (load?.kind !== "requests") return { kind: load?.kind ?? "auto" };
			const { baseline, candidate } = load;
			if (baseline === null || candidate === null || release.counting === null) return { kind: "auto" };
			return {
				kind: "requests",
				baseline,
				candidate,
				...release.counting
			};
		}
		function compare(report, again, isSameConfig) {
			const version = report.tool.version;
			const asThen = {
				...again,
				tool: {
					...again.tool,
					version
				}
			};
			const isByte = (0, report_json.UG)(asThen) === (0, report_json.UG)(report);
			const notes = [
				...isSameConfig ? [] : ["the configuration file is not the one of the sign-off"],
				...version === bundle_version.x ? [] : [`flamegate ${version} signed, this is ${bundle_version.x}`],
				isByte ? "judged again, the report is the same to the byte" : `judged again, the verdict is ${again.verdict}`
			];
			const isSame = isByte || again.verdict === report.verdict && !(isSameConfig && version === bundle_version.x);
			const remedy = isSameConfig ? "verify with the version of flamegate that signed" : "give the configuration file of that release, for example with git checkout of its tag, or --config";
			const differs = {
				code: "FG276",
				message: `judged again from the snapshots, the release comes to ${again.verdict}; the sign-off says ${report.verdict}`,
				remedy
			};
			return {
				problems: isSame ? [] : [differs],
				notes
			};
		}
		var tell_reason = __webpack_require__(3166);
		var wait_step = __webpack_require__(7914);
		;
		const RUN_LIMIT_MS = 20 * 6e4;
		const DONE = 0;
		const NOT_VERIFIED = 1;
		const NOT_EVALUATED = 4;
		const LONGEST_PATH = 1e3;
		const USED = new Set([
			"config",
			...used_settings.M8,
			"history",
			"settle",
			"load",
			"baseline-requests",
			"candidate-requests"
		]);
		async function signoff(setting) {
			const { line } = setting;
			refuseOthers(line);
			return line.options.verify === undefined ? sign(setting) : verify(setting);
		}
		async function verify({ line, terminal }) {
			const option = Object.keys(line.options).find((name) => ![
				"verify",
				"quiet",
				"debug",
				"verbose"
			].includes(name));
			const setting = Object.keys(line.settings.values).find((name) => name !== "config");
			if (option !== undefined) throw notTogether(`option --${option}`);
			if (setting !== undefined) throw notTogether(line.settings.origins[setting] ?? setting);
			const folder = signoff_text(line, "verify", "the folder that signoff wrote", "flamegate-signoff-v1.4.0-v1.5.0");
			const { report, problems, notes } = await verifyEvidence(folder, line.settings);
			for (const reason of problems) (0, tell_reason.W)(reason, "the evidence cannot be relied on", terminal);
			if (line.options.quiet !== true) {
				if (report !== null && problems.length === 0) terminal.out(`${(0, report_text.K)(signoffTitle(report))}\nVerified: ${(0, report_escape.RK)(folder, LONGEST_PATH)}`);
				for (const note of notes) terminal.out(`  ${(0, report_escape.RK)(note, LONGEST_PATH)}`);
			}
			return problems.length === 0 ? DONE : NOT_VERIFIED;
		}
		function notTogether(given) {
			return new usage_error.e("--verify checks what was signed off before", `got ${given} beside it`, "leave it out: names, windows and requests are those of the evidence");
		}
		async function sign(setting) {
			const { line, env, terminal, nowMs } = setting;
			const request = signoff_requestOf(line);
			const out = outOf(line);
			if (out !== undefined) await refuseTaken(out);
			const settings = await readSignoffSettings(line.settings);
			const found = await findRelease(request, settings, setting);
			if ("code" in found) return refuse(found, setting);
			const windows = {
				baseline: found.baseline.side,
				candidate: found.candidate.side
			};
			refuseExchanged(windows, line.options.remeasured === true);
			const config = releaseConfig(settings, windows, nowMs);
			const saved = await saveRelease(found, config, settings, setting);
			if ("code" in saved) return refuse(saved, setting);
			const names = {
				from: sides_nameOf(request.from, saved.baseline.content),
				to: sides_nameOf(request.to, saved.candidate.content)
			};
			const folder = out ?? `flamegate-signoff-${pathPart(names.from)}-${pathPart(names.to)}`;
			await refuseTaken(folder);
			const context = (0, github_context.L)(env);
			const report = await judgeRelease(config, saved, {
				...names,
				signers: [...request.signers],
				config: settings.config
			}, {
				nowMs,
				run: context === null ? null : (0, github_context.F)(context)
			});
			const bytes = {
				baseline: saved.baseline.bytes,
				candidate: saved.candidate.bytes
			};
			const written = await writeEvidence(folder, evidenceOf(report, bytes));
			tell(report, written, line, terminal);
			return report.exitCode;
		}
		function signoff_requestOf(line) {
			const label = parseLabelName(line.options.label);
			const from = parseRelease(signoff_text(line, "from", "the release before", "v1.4.0"), "from", label);
			const to = parseRelease(signoff_text(line, "to", "the release", "v1.5.0"), "to", label);
			if (JSON.stringify(from.request) === JSON.stringify(to.request)) {
				throw new usage_error.e("--from and --to are the same", "a release is compared with the one before it", "name two releases, as in --from v1.4.0 --to v1.5.0");
			}
			const lengthMs = parseLength(line.options.length);
			return {
				from,
				to,
				lengthMs,
				signers: parseSigners(line.options.signer ?? [])
			};
		}
		async function findRelease({ from, to, lengthMs }, settings, { line, env, nowMs }) {
			const needsServer = from.request.kind !== "snapshot" || to.request.kind !== "snapshot";
			if (needsServer && line.settings.stack?.isOff === true) return notes.VT;
			const { merged } = settings;
			const token = merged["github-token"] ?? env.GITHUB_TOKEN ?? "";
			const proxy = (0, inputs.uv)(env);
			const pyroscope = (0, config_server.H)(merged, needsServer);
			const world = {
				nowMs,
				withServer: (use) => (0, run_gate.eH)({
					pyroscope,
					proxy,
					limitMs: RUN_LIMIT_MS
				}, use),
				history: (0, baseline_history.y)({
					context: (0, github_context.L)(env),
					token,
					proxy
				})
			};
			const facts = (candidate) => ({
				candidate,
				services: (sides) => (0, stack.o9)(merged, line.settings.stack, sides).services,
				profileTypes: merged["profile-types"] ?? ["cpu", "memory"],
				pyroscope,
				githubToken: token
			});
			const ahead = {
				selector: "",
				fromMs: nowMs,
				untilMs: nowMs + lengthMs
			};
			const candidate = await findSide(to, "to", facts(ahead), world);
			if (!isFound(candidate)) return candidate;
			const baseline = await findSide(from, "from", facts(candidate.side), world);
			return isFound(baseline) ? {
				baseline,
				candidate
			} : baseline;
		}
		async function saveRelease(found, config, { merged }, { line, env, terminal, nowMs }) {
			const isQuiet = line.options.quiet === true;
			const setting = {
				nowMs,
				clock: (0, run_gate.Lc)(nowMs),
				onProgress: isQuiet ? () => undefined : terminal.progress,
				onWait: isQuiet ? () => undefined : (waiting) => (0, wait_step.n)(waiting, terminal)
			};
			if (found.baseline.saved !== null && found.candidate.saved !== null) return takeRelease(no_server.Q, found, config, setting);
			const server = {
				pyroscope: (0, config_server.H)(merged),
				proxy: (0, inputs.uv)(env),
				limitMs: RUN_LIMIT_MS
			};
			return (0, run_gate.eH)(server, (source) => takeRelease(source, found, config, setting));
		}
		function refuse(reason, { terminal }) {
			(0, tell_reason.W)(reason, "the release is refused: it was not evaluated", terminal);
			return NOT_EVALUATED;
		}
		function tell(report, folder, { options }, { out, color, columns }) {
			if (options.quiet === true) return;
			const title = (0, report_text.K)(signoffTitle(report));
			out(`${title}\n\n${(0, report_text.S)(report, {
				color,
				columns,
				verbose: options.verbose === true
			})}`);
			const next = isReleasable(report) ? "\nTo sign: sign-off.md or sign-off.html" : "";
			out(`\n${title}\nEvidence: ${(0, report_escape.RK)(folder, LONGEST_PATH)}${next}`);
		}
		function pathPart(name) {
			return name.replace(/[^\w.+-]+/gu, "-").slice(0, 60);
		}
		function outOf({ options }) {
			const out = options.out?.trim();
			return out === "" ? undefined : out;
		}
		function signoff_text({ options }, name, what, example) {
			const value = options[name];
			if (typeof value === "string" && value.trim() !== "") return value.trim();
			throw new usage_error.e(`--${name} is missing`, `a sign-off needs ${what}`, `give --${name}, as in --${name} ${example}`);
		}
		function refuseOthers(line) {
			(0, used_settings.rO)(line, {
				command: "signoff",
				used: USED,
				others: [(0, used_settings.si)(line), line.positionals[0]],
				remedy: "services, limits, budgets and waivers of a release stand in the configuration file; the evidence holds every report"
			});
		}
	}),
	8130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { snapshot: () => snapshot });
		var _config_glob_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(216);
		var _config_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4028);
		var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6919);
		var _config_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7636);
		var _config_read_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9993);
		var _config_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(773);
		var _config_stack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5284);
		var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7964);
		var _config_used_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1813);
		var _config_window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6270);
		var _gate_notes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3556);
		var _report_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3213);
		var _report_numbers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8718);
		var _report_times_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3442);
		var _sources_settle_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7541);
		var _sources_snapshot_encode_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(411);
		var _sources_snapshot_take_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6582);
		var _version_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2037);
		var _run_gate_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3338);
		var _tell_reason_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3166);
		var _wait_step_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7914);
		var _write_whole_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9949);
		const RUN_LIMIT_MS = 10 * 6e4;
		const DONE = 0;
		const NOTHING_SAVED = 4;
		const LONGEST_PATH = 1e3;
		const USED = new Set([
			"config",
			..._config_used_settings_js__WEBPACK_IMPORTED_MODULE_7__.M8,
			"services",
			"profile-types",
			"history",
			"settle"
		]);
		async function snapshot({ line, env, terminal, nowMs }) {
			refuseOthers(line);
			const out = required(line, "out", "the file to write", "--out baseline.snapshot");
			const { merged } = (0, _config_merge_js__WEBPACK_IMPORTED_MODULE_2__.ss)(line.settings, await (0, _config_read_config_js__WEBPACK_IMPORTED_MODULE_3__.mP)(line.settings));
			const request = toRequest(line, merged, nowMs);
			const how = merged.settle ?? "auto";
			const intervalMs = how === "auto" ? (0, _config_stack_js__WEBPACK_IMPORTED_MODULE_5__.AE)(line.settings.stack?.interval) : null;
			if (line.settings.stack?.isOff === true) {
				(0, _tell_reason_js__WEBPACK_IMPORTED_MODULE_19__.W)(_gate_notes_js__WEBPACK_IMPORTED_MODULE_9__.VT, "nothing was saved", terminal);
				return NOTHING_SAVED;
			}
			const server = {
				pyroscope: (0, _config_server_js__WEBPACK_IMPORTED_MODULE_4__.H)(merged),
				proxy: (0, _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__.uv)(env),
				limitMs: RUN_LIMIT_MS
			};
			const isQuiet = line.options.quiet === true;
			const onWait = isQuiet ? () => undefined : (waiting) => (0, _wait_step_js__WEBPACK_IMPORTED_MODULE_17__.n)(waiting, terminal);
			const onProgress = isQuiet ? () => undefined : terminal.progress;
			const taken = await (0, _run_gate_js__WEBPACK_IMPORTED_MODULE_16__.eH)(server, async (source) => {
				const settled = await (0, _sources_settle_js__WEBPACK_IMPORTED_MODULE_13__.G)(source, {
					...request,
					settle: how,
					intervalMs
				}, (0, _run_gate_js__WEBPACK_IMPORTED_MODULE_16__.Lc)(nowMs), onWait);
				warnOfTail(settled, terminal);
				return (0, _sources_snapshot_take_js__WEBPACK_IMPORTED_MODULE_15__.W)(source, request, {
					version: _version_js__WEBPACK_IMPORTED_MODULE_20__.x,
					nowMs,
					onProgress
				});
			});
			if (taken.kind === "nothing") {
				(0, _tell_reason_js__WEBPACK_IMPORTED_MODULE_19__.W)(taken.reason, "nothing was saved", terminal);
				return NOTHING_SAVED;
			}
			const bytes = await (0, _sources_snapshot_encode_js__WEBPACK_IMPORTED_MODULE_14__.hX)(taken.snapshot);
			const path = await (0, _write_whole_js__WEBPACK_IMPORTED_MODULE_18__.f)(out, bytes, "the snapshot");
			warnOfAbsent(taken.absent, terminal);
			if (!isQuiet) terminal.out(summaryOf(taken.snapshot, path, bytes.length));
			return DONE;
		}
		function toRequest(line, merged, nowMs) {
			const window = required(line, "window", "the window to save", "--window now-10m/now");
			const side = (0, _config_window_js__WEBPACK_IMPORTED_MODULE_8__.Et)("snapshot", window, nowMs);
			return {
				services: (0, _config_stack_js__WEBPACK_IMPORTED_MODULE_5__.o9)(merged, line.settings.stack, [side]).services,
				profileTypes: merged["profile-types"] ?? ["cpu", "memory"],
				typesAsked: merged["profile-types"] !== undefined,
				matches: _config_glob_js__WEBPACK_IMPORTED_MODULE_21__.k,
				side: toSide(side),
				history: (0, _config_history_js__WEBPACK_IMPORTED_MODULE_0__.Vm)(merged.history ?? 0, {
					baseline: side,
					candidate: side
				}, nowMs).map(toSide)
			};
		}
		function warnOfTail(settled, terminal) {
			if (settled === null || settled.behind.length === 0) return;
			const names = (0, _report_escape_js__WEBPACK_IMPORTED_MODULE_10__.RK)(settled.behind.join(", "), LONGEST_PATH);
			terminal.err(`warning: the last uploads of ${names} did not come, so the end of the window is not saved`);
		}
		function toSide({ selector, fromMs, untilMs }) {
			return {
				selector,
				window: {
					fromMs,
					untilMs
				}
			};
		}
		function required({ options }, name, what, example) {
			const value = options[name];
			if (typeof value === "string" && value.trim() !== "") return value.trim();
			throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_6__.e(`--${name} is missing`, `a snapshot needs ${what}`, `give --${name}, as in ${example}`);
		}
		function refuseOthers(line) {
			(0, _config_used_settings_js__WEBPACK_IMPORTED_MODULE_7__.rO)(line, {
				command: "snapshot",
				used: USED,
				others: [(0, _config_used_settings_js__WEBPACK_IMPORTED_MODULE_7__.si)(line), line.positionals[0]],
				remedy: "it takes --out, --window, services, profile types, history and the server"
			});
		}
		function warnOfAbsent(absent, terminal) {
			for (const { service, profileType, reasons, notApplicable, required: isNeeded } of absent) {
				const [reason] = reasons;
				if (notApplicable || !isNeeded || reason === undefined) continue;
				terminal.err(`warning: not saved: ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_10__.RK)(`${service} ${profileType}`, LONGEST_PATH)} (${reason.code})`);
				terminal.err(`  why: ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_10__.RK)(reason.message, LONGEST_PATH)}`);
				terminal.err(`  do:  ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_10__.RK)(reason.remedy, LONGEST_PATH)}`);
			}
		}
		function summaryOf({ windows, profiles, uploads }, path, bytes) {
			const [{ selector, window }, ...history] = windows;
			const own = profiles.filter(({ slices }) => slices[0]?.fromMs === window.fromMs);
			const services = new Set(own.map(({ service }) => service));
			const versions = new Set(uploads.flatMap(({ series }) => series.map(({ version }) => version)).filter((version) => version !== ""));
			const labels = selector === "" ? "" : ` ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_10__.RK)(selector, LONGEST_PATH)}`;
			const lines = [
				`Saved: ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_10__.RK)(path, LONGEST_PATH)} (${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_11__.BD)(bytes, "bytes")})`,
				`  ${(0, _report_times_js__WEBPACK_IMPORTED_MODULE_12__.A4)(window, true)} (${(0, _report_times_js__WEBPACK_IMPORTED_MODULE_12__.a3)(window.untilMs - window.fromMs)})${labels}`,
				`  ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_11__.yk)(services.size, "service")} with ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_11__.yk)(own.length, "profile type")}`
			];
			if (history.length > 0) lines.push(`  ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_11__.yk)(history.length, "earlier window")} of the same code`);
			if (versions.size > 0) lines.push(`  versions: ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_10__.RK)([...versions].sort().slice(0, 8).join(", "), LONGEST_PATH)}`);
			return lines.join("\n");
		}
	}),
	7914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => tellWait });
		var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
		const MAX_NAME = 60;
		function tellWait(waiting, terminal) {
			if (waiting.isFirst) terminal.err(waitingLine(waiting));
			terminal.step(waitStep(waiting));
		}
		function waitStep({ waitedMs, limitMs, behind }) {
			return {
				done: Math.floor(waitedMs / 1e3),
				total: Math.ceil(limitMs / 1e3),
				doing: "waiting",
				did: "waited",
				things: "s for the last uploads",
				latest: behind[0] ?? ""
			};
		}
		function waitingLine({ limitMs, behind }) {
			const [first] = behind;
			const whose = first === undefined ? "" : ` of ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(first, MAX_NAME)}${behind.length > 1 ? " and others" : ""}`;
			return `waiting up to ${Math.ceil(limitMs / 1e3)} s for the last uploads${whose}`;
		}
	}),
	9320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { parseConfigFile: () => parseConfigFile });
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1160);
		var _budgets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(178);
		var _config_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7630);
		var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5851);
		var _group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6331);
		var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2274);
		var _rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7127);
		var _schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4500);
		var _services_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7974);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7964);
		var _waivers_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9957);
		function parseConfigFile(path, text) {
			if (Buffer.byteLength(text) > _config_text_js__WEBPACK_IMPORTED_MODULE_3__.zx) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_10__.e(`${path} is too large`, `it has more than ${_config_text_js__WEBPACK_IMPORTED_MODULE_3__.zx} bytes`, "check the path: a configuration is some kilobytes");
			}
			const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
			const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
				lineCounter: lines,
				uniqueKeys: false,
				logLevel: "error"
			});
			const place = (offset) => {
				const { line, col } = lines.linePos(offset);
				return `${path}:${line}:${col}`;
			};
			const [broken] = document.errors;
			if (broken) throw invalid(place(broken.pos[0]), broken.message.split("\n")[0] ?? "", "correct the YAML");
			refuseRepeatedKeys(document, place);
			if (isNothing(document.contents)) return {
				path,
				settings: {},
				origins: {}
			};
			if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(document.contents)) throw invalid(`${path}:1:1`, "expected settings, as in \"min-share: 1%\"", REMEDY);
			const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_8__.E.safeParse(toPlain(path, document), { jitless: true });
			if (!parsed.success) throw explain(parsed.error, document.contents, place);
			return {
				path,
				settings: parsed.data,
				origins: originsOf(document.contents, place)
			};
		}
		function toPlain(path, document) {
			try {
				return document.toJS({ maxAliasCount: 100 });
			} catch (error) {
				if (!(error instanceof ReferenceError)) throw error;
				throw invalid(path, error.message, "write the values out instead of using YAML aliases");
			}
		}
		function isNothing(contents) {
			return contents === null || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(contents) && contents.value === null;
		}
		function refuseRepeatedKeys(document, place) {
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, { Map(_, map) {
				const seen = new Set();
				for (const { key } of map.items) {
					if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)) continue;
					if (seen.has(key.value)) {
						const why = `${quote(key.value)} is given twice`;
						throw invalid(place(key.range?.[0] ?? 0), why, "keep one of them");
					}
					seen.add(key.value);
				}
			} });
		}
		function quote(value) {
			return JSON.stringify(String(value).slice(0, 100));
		}
		const REMEDY = "the settings are described in docs/configuration.md";
		function invalid(place, why, remedy) {
			return new _usage_error_js__WEBPACK_IMPORTED_MODULE_10__.e(`${place}: the configuration is not valid`, why, remedy);
		}
		const PLACED = new Set([
			"services",
			"rules",
			"group",
			"budgets",
			"waivers"
		]);
		function originsOf(map, place) {
			const origins = {};
			for (const { key, value } of map.items) {
				if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || !key.range) continue;
				origins[String(key.value)] = place(key.range[0]);
				if (!PLACED.has(String(key.value)) || !(0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value)) continue;
				for (const [index, entry] of value.items.entries()) {
					const offset = entry.range?.[0] ?? key.range[0];
					origins[`${String(key.value)}.${index}`] = place(offset);
				}
			}
			return origins;
		}
		function explain(error, map, place) {
			const issue = firstIssue(error);
			if (issue.code === "unrecognized_keys") return unknownKey(issue, map, place);
			const offset = nearestOffset(map, issue.path) ?? keyOffset(map, issue.path[0]) ?? 0;
			const setting = issue.path.map(String).join(".");
			return invalid(place(offset), `${setting}: ${issue.message}`, (0, _allowed_js__WEBPACK_IMPORTED_MODULE_1__.mz)(issue.path));
		}
		function firstIssue(error) {
			const issues = error.issues.map(_fields_js__WEBPACK_IMPORTED_MODULE_4__.OI);
			const first = issues[0];
			const parent = first.path.slice(0, -1).join(".");
			const isSibling = ({ code, path }) => code === "unrecognized_keys" && path.join(".") === parent;
			return issues.find(isSibling) ?? first;
		}
		function nearestOffset(map, path) {
			for (let depth = path.length; depth > 0; depth--) {
				const node = map.getIn(path.slice(0, depth), true);
				if (node?.range) return node.range[0];
			}
			return undefined;
		}
		function unknownKey(issue, map, place) {
			const key = issue.keys[0] ?? "";
			const parent = issue.path.length === 0 ? map : map.getIn(issue.path, true);
			const offset = keyOffset((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(parent) ? parent : undefined, key) ?? nearestOffset(map, issue.path) ?? 0;
			if (issue.path.length === 0 && Object.hasOwn(_schema_js__WEBPACK_IMPORTED_MODULE_8__.s.shape, key)) {
				return invalid(place(offset), `${key} is an input, not a setting of the file`, "secrets belong into inputs or the environment");
			}
			if (issue.path[0] === "services" && key.includes("=")) {
				return invalid(place(offset), `${quote(key)} stands in braces without quotes`, "write '{...}' in single quotes");
			}
			const misplaced = misplacedKey(key, issue.path);
			if (misplaced !== null) return invalid(place(offset), `unknown setting ${quote(key)}`, misplaced);
			const near = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_12__.q)(key, knownKeys(issue.path));
			const why = `unknown setting ${quote(key)}`;
			return invalid(place(offset), near === null ? why : `${why}: did you mean ${near}?`, REMEDY);
		}
		function misplacedKey(key, path) {
			if (path.length === 0 && key === "defaults") return "the settings at the top level are the defaults of all services: write them there";
			if (path[0] === "rules" && key === "max") return "a limit on what something costs is an entry of budgets";
			return path[0] === "rules" && key === "mode" ? "a mode is that of a service: write it in services" : null;
		}
		function knownKeys(path) {
			if (path.length === 0) return Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_8__.E.shape);
			if (path[0] === "links") return _links_js__WEBPACK_IMPORTED_MODULE_6__.Q;
			if (path[0] === "rules") return _rules_js__WEBPACK_IMPORTED_MODULE_7__.sL;
			if (path[0] === "group") return _group_js__WEBPACK_IMPORTED_MODULE_5__.l4;
			if (path[0] === "services") return _services_js__WEBPACK_IMPORTED_MODULE_9__.xI;
			if (path[0] === "waivers") return _waivers_js__WEBPACK_IMPORTED_MODULE_11__.U2;
			return path[0] === "budgets" ? _budgets_js__WEBPACK_IMPORTED_MODULE_2__.bH : [];
		}
		function keyOffset(map, key) {
			const pair = map?.items.find((item) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item.key) && item.key.value === key);
			return pair && (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) ? pair.key.range?.[0] : undefined;
		}
	}),
	1813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M8: () => SERVER_SETTINGS,
			rO: () => refuseUnused,
			si: () => reportOption
		});
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7964);
		const SERVER_SETTINGS = [
			"pyroscope-url",
			"pyroscope-token",
			"pyroscope-username",
			"pyroscope-password",
			"pyroscope-ca",
			"tenant-id",
			"headers"
		];
		function refuseUnused({ settings }, { command, used, others, remedy }) {
			const setting = Object.keys(settings.values).find((name) => !used.has(name));
			const given = setting === undefined ? others.find((one) => one !== undefined) : settings.origins[setting] ?? setting;
			if (given === undefined) return;
			throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__.e(`${command} cannot use everything that is given`, `got ${given}`, remedy);
		}
		function reportOption({ options }) {
			const name = Object.keys(options).find((one) => one.startsWith("report-"));
			return name === undefined ? undefined : `option --${name}`;
		}
	}),
	9370: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => reportRunOf,
			L: () => readGitHubContext
		});
		var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2773);
		function readGitHubContext(env) {
			if (env.GITHUB_ACTIONS !== "true") return null;
			const problems = [];
			const serverUrl = readUrl(env, "GITHUB_SERVER_URL", "https://github.com", problems);
			const apiUrl = readUrl(env, "GITHUB_API_URL", "https://api.github.com", problems);
			const { owner, repo, repository } = readRepository(env, problems);
			const runId = /^\d{1,20}$/.test(env.GITHUB_RUN_ID ?? "") ? env.GITHUB_RUN_ID ?? "" : "";
			const runAttempt = readAttempt(env);
			const event = readPullRequest(env, problems);
			const sha = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.mJ)(env.GITHUB_SHA);
			return {
				owner,
				repo,
				repository,
				apiUrl,
				serverUrl,
				sha,
				headSha: event?.headSha || sha,
				eventName: env.GITHUB_EVENT_NAME ?? "",
				...readBase(env),
				...env.GITHUB_REF && { ref: env.GITHUB_REF },
				runId,
				runAttempt,
				runUrl: runUrlOf(serverUrl, repository, runId, runAttempt),
				pullRequest: event?.number ?? null,
				isFork: event?.isFork ?? false,
				summaryPath: env.GITHUB_STEP_SUMMARY || null,
				workspace: env.GITHUB_WORKSPACE || null,
				problems
			};
		}
		function reportRunOf(context) {
			return {
				repository: context.repository,
				commit: context.headSha,
				runUrl: context.runUrl,
				runId: context.runId,
				runAttempt: context.runAttempt,
				event: context.eventName,
				pullRequest: context.pullRequest
			};
		}
		function readPullRequest(env, problems) {
			const eventName = env.GITHUB_EVENT_NAME ?? "";
			if (eventName !== "pull_request" && eventName !== "pull_request_target") return null;
			try {
				const path = env.GITHUB_EVENT_PATH;
				if (!path) throw new Error("GITHUB_EVENT_PATH is not set");
				const event = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__._n)((0, _event_js__WEBPACK_IMPORTED_MODULE_0__.N5)(path));
				if (event === null) throw new Error(`event payload ${path} names no pull request`);
				return event;
			} catch (error) {
				problems.push(`The pull request is unknown, so there is no comment: ${error.message}.`);
				return null;
			}
		}
		function readBase(env) {
			try {
				const payload = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.N5)(env.GITHUB_EVENT_PATH ?? "");
				const baseSha = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.sP)(env.GITHUB_EVENT_NAME ?? "", payload);
				const defaultBranch = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.dV)(payload);
				return {
					...baseSha && { baseSha },
					...defaultBranch && { defaultBranch }
				};
			} catch {
				return {};
			}
		}
		function readRepository(env, problems) {
			const repository = env.GITHUB_REPOSITORY ?? "";
			const match = /^(?!\.+\/)([\w.-]+)\/(?!\.+$)([\w.-]+)$/.exec(repository);
			if (match !== null) return {
				owner: match[1] ?? "",
				repo: match[2] ?? "",
				repository
			};
			problems.push("GITHUB_REPOSITORY is not of the form owner/name, so there are no links and no comment.");
			return {
				owner: "",
				repo: "",
				repository: ""
			};
		}
		function readUrl(env, name, fallback, problems) {
			const value = env[name];
			if (!value) return fallback;
			const url = URL.parse(value);
			if (url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "") {
				return url.href.replace(/[?#].*$/, "").replace(/\/+$/, "");
			}
			problems.push(`${name} is not an http(s) address; ${fallback} is used instead.`);
			return fallback;
		}
		function readAttempt(env) {
			const attempt = Number(env.GITHUB_RUN_ATTEMPT);
			return Number.isSafeInteger(attempt) && attempt >= 1 ? attempt : 1;
		}
		function runUrlOf(serverUrl, repository, runId, runAttempt) {
			if (repository === "" || runId === "") return "";
			const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
			return runAttempt > 1 ? `${url}/attempts/${runAttempt}` : url;
		}
	}),
	2773: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N5: () => readEventPayload,
			_n: () => pullRequestOf,
			dV: () => defaultBranchOf,
			mJ: () => commitSha,
			sP: () => baseCommitOf
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		const MAX_EVENT_BYTES = 32 * 1024 * 1024;
		function readEventPayload(path) {
			const payload = parsePayload(readBounded(path), path);
			if (!isObject(payload)) throw new Error(`event payload ${path} is not a JSON object`);
			return payload;
		}
		function pullRequestOf(payload) {
			const pull = child(payload, "pull_request");
			const number = payload.number ?? pull.number;
			if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return null;
			const head = child(pull, "head");
			const headRepository = child(head, "repo").full_name;
			const baseRepository = child(child(pull, "base"), "repo").full_name;
			return {
				number,
				headSha: commitSha(head.sha),
				isFork: headRepository !== baseRepository
			};
		}
		function baseCommitOf(eventName, payload) {
			if (eventName === "push") return /^0+$/.test(String(payload.before)) ? "" : commitSha(payload.before);
			if (eventName === "merge_group") return commitSha(child(payload, "merge_group").base_sha);
			if (eventName !== "pull_request" && eventName !== "pull_request_target") return "";
			return commitSha(child(child(payload, "pull_request"), "base").sha);
		}
		function defaultBranchOf(payload) {
			const branch = child(payload, "repository").default_branch;
			return typeof branch === "string" ? branch : "";
		}
		function commitSha(value) {
			return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value) ? value : "";
		}
		function readBounded(path) {
			let descriptor;
			try {
				descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
			} catch (error) {
				throw new Error(`event payload ${path} cannot be opened: ${error.message}`);
			}
			try {
				const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
				if (!stat.isFile()) throw new Error(`event payload ${path} is not a file`);
				if (stat.size > MAX_EVENT_BYTES) {
					throw new Error(`event payload ${path} has ${stat.size} bytes, more than the ${MAX_EVENT_BYTES} allowed`);
				}
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor, "utf8");
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
			}
		}
		function parsePayload(text, path) {
			try {
				return JSON.parse(text);
			} catch {
				throw new Error(`event payload ${path} is not valid JSON`);
			}
		}
		function isObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		function child(parent, name) {
			const value = parent[name];
			return isObject(value) ? value : {};
		}
	}),
	8262: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => isProblem,
			M: () => parseReport
		});
		var report_escape = __webpack_require__(3213);
		var schemas = __webpack_require__(3339);
		var parse = __webpack_require__(3852);
		;
		const CHUNK = 1e3;
		function firstProblem(schema, value) {
			if (schema instanceof schemas.l1C) return value === null ? null : firstProblem(schema.unwrap(), value);
			if (schema instanceof schemas.naA && Array.isArray(value)) return problemOfList(schema, value);
			if (schema instanceof schemas.bvH && isRecord(value)) return problemOfObject(schema, value);
			const [issue] = parse.xL(schema, value).error?.issues ?? [];
			return issue === undefined ? null : {
				path: [],
				message: issue.message
			};
		}
		function problemOfList(schema, value) {
			const isOfObjects = schema.element instanceof schemas.bvH;
			for (let from = 0; from < value.length; from += CHUNK) {
				const chunk = value.slice(from, from + CHUNK);
				if (!isOfObjects && parse.xL(schema, chunk).success) continue;
				for (const [index, item] of chunk.entries()) {
					const problem = firstProblem(schema.element, item);
					if (problem !== null) return within(from + index, problem);
				}
			}
			return null;
		}
		function problemOfObject({ shape }, value) {
			for (const [key, schema] of Object.entries(shape)) {
				const problem = firstProblem(schema, Object.hasOwn(value, key) ? value[key] : undefined);
				if (problem !== null) return within(key, problem);
			}
			const unknown = Object.keys(value).find((key) => !Object.hasOwn(shape, key));
			return unknown === undefined ? null : {
				path: [],
				message: `it has an unknown key ${JSON.stringify(unknown)}`
			};
		}
		function within(key, { path, message }) {
			return {
				path: [key, ...path],
				message
			};
		}
		function isRecord(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		var iso = __webpack_require__(4377);
		var primitives = __webpack_require__(6374);
		;
		const FoundBaselineSchema = schemas.rej({
			what: primitives.Qq.describe("what it is: a value of a label, a snapshot, an artifact with its commit"),
			unused: schemas.YOg(schemas.rej({
				what: primitives.Qq,
				why: primitives.Qq.describe("why it is not the baseline")
			})).describe("what would have been preferred, and does not exist")
		});
		;
		const BudgetSchema = schemas.rej({
			origin: primitives.Qq.describe("where the budget is set: path:line:column"),
			target: schemas.rej({
				kind: schemas.k5n([
					"function",
					"package",
					"service"
				]),
				name: primitives.Qq.describe("a name or a glob"),
				file: primitives.Qq.describe("end of the file of a function, empty when any"),
				identity: primitives.lz
			}),
			cost: schemas.k5n(["self", "total"]).describe("self: stacks that end in the target; total: stacks that hold it, each counted once"),
			service: primitives.Qq.describe("service it was measured in; else what the budget calls it, empty for any"),
			profileType: primitives.Qq.describe("profile type id it was measured in; empty where nothing was measured"),
			alias: primitives.Qq.describe("short name of the type for people; empty where nothing was measured"),
			limit: primitives.CG.describe("in unit"),
			unit: schemas.k5n([
				"share",
				"cores",
				"bytes",
				"bytes-per-second"
			]).describe("share: fraction of the service; cores and bytes-per-second: all replicas together; bytes: mean per upload, which is one replica"),
			value: primitives.E2.nullable().describe("cost in the candidate window, in unit; null where nothing was measured"),
			low: primitives.E2.nullable().describe("the bound the verdict used; null when the noise is not known"),
			high: primitives.E2.nullable().describe("its mirror image"),
			share: primitives.E2.nullable().describe("cost as a fraction of the service"),
			samples: primitives.E2.describe("samples behind the cost"),
			verdict: schemas.KCZ([primitives.Y, schemas.euz("not-applicable")]),
			explanation: primitives.Qq.describe("one sentence with the numbers behind the verdict"),
			remedy: primitives.Qq.describe("what to do about it; empty when there is nothing to do")
		});
		var service_finding = __webpack_require__(7978);
		;
		const WaiverSchema = schemas.rej({
			state: schemas.k5n([
				"in-force",
				"exceeded",
				"expired",
				"unfit"
			]).describe("in-force: the finding does not count; exceeded: it grew by more than is allowed; expired: the waiver is over; unfit: it cannot be measured in what is allowed"),
			verdict: schemas.k5n(["warn", "fail"]).describe("what the finding came to without the waiver"),
			unit: schemas.k5n([
				"growth",
				"cores",
				"bytes",
				"bytes-per-second",
				"bytes-per-minute",
				"count",
				"count-per-second",
				"count-per-minute"
			]).describe("growth: fraction of what was expected; the others: added cost, a minute for leaks"),
			allow: primitives.E2.positive().describe("the most that is accepted, in unit"),
			seen: primitives.E2.nullable().describe("the estimate that was held against it, in unit; null where unfit"),
			reason: primitives.Qq.describe("why it is accepted"),
			owner: primitives.Qq.describe("who answers for it"),
			expires: iso.p6().describe("its last day, in UTC"),
			daysLeft: schemas.Whr().describe("days from the day of the report to the last one, which is 0; below 0 once it is over"),
			origin: primitives.Qq.describe("where the waiver is set: path:line:column")
		});
		const WaivedSchema = schemas.rej({
			kind: schemas.k5n(service_finding.e3).describe("whole: growth of the service as a whole; leak: one that no function could be named for; entry: everything under one entry"),
			message: primitives.Qq.describe("what was found; also one of the reasons unless the waiver is in force"),
			waiver: WaiverSchema
		});
		;
		const SourcePlace = schemas.rej({
			file: primitives.Qq.describe("path as the profiler reported it, on the machine it ran on"),
			firstLine: schemas.Whr().positive().describe("smallest line that was sampled"),
			lastLine: schemas.Whr().positive().describe("largest line that was sampled")
		});
		const FunctionSchema = schemas.rej({
			name: primitives.Qq,
			file: primitives.Qq.describe("stable tail of the file, empty when unknown or part of the name"),
			identity: primitives.lz,
			source: SourcePlace.nullable().describe("where its code is, as the profiles say; null when they do not"),
			class: schemas.k5n([
				"grew",
				"leaks",
				"moved",
				"shrank",
				"new",
				"gone",
				"unchanged",
				"unclear"
			]).describe("leaks: holds a part of what a leak retains; baseline and candidate are then the early and the late part of the candidate window, or over a span the two windows"),
			verdict: schemas.k5n([
				"pass",
				"warn",
				"fail",
				"inconclusive",
				"not-tested"
			]).describe("not-tested: too small for a test, or shown for orientation only"),
			self: primitives.Hw.describe("self cost over the window in the unit of the comparison; for gauges per upload"),
			total: primitives.Hw.describe("self cost plus the cost of everything called, recursion counted once"),
			samples: primitives.Hw.describe("number of samples the self cost stands for"),
			share: primitives.Hw.describe("self cost as a fraction of the service"),
			expected: primitives.E2.describe("what the baseline's self cost would be at the candidate's load"),
			growth: primitives.CG.nullable().describe("seen / expected; null when the baseline has nothing to compare with"),
			growthLow: primitives.CG.nullable().describe("lower bound of the growth that the verdict used"),
			growthHigh: primitives.CG.nullable().describe("its mirror image"),
			added: primitives.E2.nullable().describe("seen - expected, in the comparison's addedUnit; null when the length of the windows is not known"),
			addedShare: primitives.E2.describe("added cost as a fraction of what the whole service cost"),
			detectableGrowth: primitives.CG.nullable().describe("smallest growth that would have failed with 80 % probability, as a fraction: 0.5 is +50 %"),
			causedBy: primitives.sg.nullable().describe("the function whose growth explains this one: one cause is one finding"),
			explains: schemas.YOg(primitives.sg).describe("callers that cost more because this function does, nearest first, at most ten"),
			explainsMore: schemas.Whr().nonnegative().describe("how many more of them there are"),
			callPath: schemas.YOg(primitives.sg).describe("the call path to this function that added most, root first, this function last, at most the twenty nearest frames; empty where it is no cause"),
			owner: primitives.Qq.optional().describe("who cares for it, as a rule says; absent where none does"),
			explanation: primitives.Qq.describe("one sentence with the numbers behind the verdict"),
			waiver: WaiverSchema.optional().describe("the waiver that is for this finding; in force it passes, and so does what only this function explains"),
			rule: schemas.rej({
				origin: primitives.Qq.describe("where the rule stands: path:line:column"),
				severity: schemas.k5n([
					"fail",
					"warn",
					"ignore"
				]),
				failOnGrowth: primitives.E2.describe("limits that counted for this function"),
				warnOnGrowth: primitives.E2
			}).optional().describe("the rule that decides about this function; absent where none does"),
			group: schemas.Whr().positive().optional().describe("how many functions count as this one, by a group of the settings"),
			links: schemas.YOg(primitives.N_)
		});
		;
		const WholeSchema = schemas.rej({
			verdict: schemas.k5n(["warn", "fail"]),
			atMost: schemas.euz("warn").optional().describe("warn: a rule lets it warn at most; absent where it may fail"),
			growth: primitives.CG.describe("seen / expected, beside what single functions explain"),
			growthLow: primitives.CG.describe("lower bound of the growth that the verdict used"),
			growthHigh: primitives.CG.describe("its mirror image"),
			expected: primitives.E2.describe("what the service would have cost for the candidate's load, in unit"),
			seen: primitives.E2.describe("what it cost without what single findings added, in unit"),
			added: primitives.E2.nullable().describe("seen - expected, in the comparison's addedUnit; null when the length of the windows is not known"),
			machines: primitives.CG.nullable().describe("the factor that most services have in common, taken off as that of the machines; null with too few services"),
			explanation: primitives.Qq.describe("one sentence with the numbers behind the verdict")
		});
		const ShiftSchema = schemas.rej({
			kind: primitives.Qq.describe("renamed, extracted, inlined or moved"),
			from: schemas.YOg(primitives.sg),
			to: schemas.YOg(primitives.sg),
			share: primitives.E2.describe("what moved, as a fraction of the baseline service at the load of the candidate"),
			net: primitives.E2.describe("gained less lost, as a fraction of what moved"),
			isBalanced: schemas.zMY().describe("false: all functions of the move together grew or shrank"),
			evidence: schemas.YOg(primitives.Qq)
		});
		const LeakSchema = schemas.rej({
			verdict: schemas.k5n([
				"leak",
				"warn",
				"ok",
				"inconclusive"
			]),
			slopePerMin: primitives.E2.describe("how fast the floor rises beyond the baseline, unit per minute"),
			lowPerMin: primitives.E2.describe("95 % interval of the slope"),
			highPerMin: primitives.E2,
			rise: primitives.E2.describe("slope times the time it was watched"),
			neededRise: primitives.E2.describe("what the rise had to reach"),
			spanMs: primitives.E2.describe("the time it was watched, without warm-up"),
			over: schemas.k5n(["candidate", "span"]).describe("candidate: the candidate window; span: all from the start of the baseline to its end, in the same processes"),
			stoppedBy: primitives.Qq.describe("the first condition that kept it from being a leak, empty for a leak"),
			setAside: primitives.E2.optional().describe("part of what was gained that functions hold which rules set aside: slope, interval and rise are those of the rest; absent where there are none"),
			holders: schemas.YOg(schemas.rej({
				name: primitives.Qq,
				file: primitives.Qq,
				before: primitives.E2,
				after: primitives.E2,
				share: primitives.E2
			})).describe("who holds what was gained from the first to the last sixth of the candidate window, or over a span from the baseline to the candidate window; largest first")
		});
		const ComparisonSchema = schemas.rej({
			service: primitives.Qq,
			profileType: primitives.Qq.describe("Pyroscope's profile type id"),
			alias: primitives.Qq.describe("short name of the type for people: cpu, memory (inuse) ..."),
			kind: schemas.k5n([
				"cpu",
				"wall",
				"alloc",
				"gauge",
				"other"
			]),
			unit: primitives.Qq.describe("unit of all costs: nanoseconds, bytes, count"),
			addedUnit: schemas.k5n([
				"cores",
				"bytes/s",
				"count/s",
				"bytes",
				"count"
			]).describe("unit of added cost"),
			verdict: schemas.KCZ([primitives.Y, schemas.euz("not-applicable")]),
			counted: schemas.zMY().describe("false: optional, not applicable, or not judged by a rule (FG251); does not change the verdict of the build"),
			mode: schemas.k5n([
				"observe",
				"warn",
				"enforce"
			]).optional().describe("what the verdict does to the build, where the service has a mode of its own"),
			reasons: schemas.YOg(primitives.By).describe("why this verdict"),
			notes: schemas.YOg(primitives.By).describe("worth knowing, without influence on the verdict"),
			limits: schemas.rej({
				failOnGrowth: primitives.E2,
				warnOnGrowth: primitives.E2,
				minShare: primitives.E2
			}).optional().describe("limits of this service where it has its own; absent where those of the settings count"),
			samples: primitives.Hw.describe("samples compared, ignored functions left out"),
			total: primitives.Hw.describe("total cost compared, in unit; for gauges per upload"),
			uploads: primitives.Hw.describe("profiles uploaded in the windows, 0 when not known"),
			durationMs: primitives.Hw.optional().describe("length of what was compared of each window, without its warm-up; absent where it is not known"),
			blocks: schemas.Whr().nonnegative().describe("time blocks a side the evidence rests on; 0 when nothing was compared"),
			history: schemas.Whr().nonnegative().describe("earlier windows of the baseline the evidence rests on"),
			loadFactor: primitives.CG.describe("common factor candidate / baseline of all functions: per unit of load where that is known, else load and machine together"),
			ignored: schemas.rej({
				share: primitives.E2.describe("fraction of all samples of both sides that idle functions held"),
				functions: schemas.YOg(schemas.rej({
					name: primitives.Qq,
					file: primitives.Qq,
					share: primitives.Hw
				}))
			}),
			detectableGrowth: primitives.CG.nullable().describe("median over functions above 2 % share; null when nothing was tested"),
			detectableTotal: primitives.CG.nullable().describe("smallest growth of the service as a whole that would have been found with 80 % probability, as a fraction; null where it was not tested, for which the load must be known"),
			whole: WholeSchema.nullable().describe("growth of the service as a whole for a load that is known; null when it is no finding"),
			moved: schemas.YOg(ShiftSchema).describe("cost that only changed its name or place"),
			leakVerdict: schemas.k5n([
				"leak",
				"warn",
				"ok",
				"inconclusive"
			]).optional().describe("what looking for a leak came to, also where no slope could be told; absent where none was looked for"),
			leak: LeakSchema.nullable().describe("for gauges whose slope could be looked at"),
			waived: schemas.YOg(WaivedSchema).optional().describe("waivers of what no function bears; absent where there are none"),
			functions: schemas.YOg(FunctionSchema).describe("tested functions and the largest others, worst first"),
			links: schemas.YOg(primitives.N_)
		});
		;
		function checkFlameGraph(graph, context) {
			const refuse = (list, message) => {
				context.addIssue({
					code: "custom",
					path: [list],
					message
				});
			};
			const { functions, parents, frames } = graph;
			for (const list of [
				"frames",
				"baseline",
				"expected",
				"candidate"
			]) {
				const { length } = graph[list];
				if (length !== parents.length) refuse(list, `has ${length} entries for ${parents.length} nodes`);
			}
			const orphan = parents.findIndex((parent, node) => node === 0 !== (parent === -1) || parent >= node);
			if (orphan !== -1) refuse("parents", `node ${orphan} has no caller before it`);
			const nameless = frames.findIndex((frame) => frame >= functions.length);
			if (nameless !== -1) refuse("frames", `node ${nameless} names a function that is not listed`);
		}
		;
		const FlameGraphSchema = schemas.rej({
			service: primitives.Qq,
			profileType: primitives.Qq.describe("with the service: the comparison whose stacks these are"),
			quantum: primitives.E2.positive().describe("cost that 1 stands for in the three lists of costs, in the unit of the comparison"),
			functions: schemas.YOg(primitives.sg),
			parents: schemas.YOg(schemas.Whr().min(-1)).describe("index of the caller of each node, which stands before it; -1 for the root, which is first"),
			frames: schemas.YOg(schemas.Whr().min(-1)).describe("index into functions; -1 for the root, and for small callees that were folded into one node"),
			baseline: schemas.YOg(primitives.CG).describe("self cost of each node in the baseline window"),
			expected: schemas.YOg(primitives.CG).describe("the same at the load of the candidate, as the verdict expected it; level for gauges"),
			candidate: schemas.YOg(primitives.CG).describe("self cost of each node in the candidate window"),
			folded: schemas.Whr().nonnegative().describe("nodes that were folded into others for want of room")
		}).superRefine(checkFlameGraph);
		;
		const SnapshotSchema = schemas.rej({
			sha256: primitives.Qq.describe("of the file, in hexadecimal"),
			takenAt: iso.w$(),
			tool: primitives.Qq.describe("version of flamegate that took it"),
			source: primitives.Qq.describe("where it was taken from"),
			services: schemas.YOg(primitives.Qq).optional().describe("what it was limited to, as it was written; empty: all services; absent: the snapshot does not say"),
			profileTypes: schemas.YOg(primitives.Qq).optional().describe("the same of profile types")
		});
		const ReleaseSchema = schemas.rej({
			from: primitives.Qq.describe("the release before, as it was named"),
			to: primitives.Qq.describe("the release that was judged"),
			signers: schemas.YOg(schemas.rej({
				name: primitives.Qq,
				role: primitives.Qq
			})).describe("who is asked to sign"),
			snapshots: schemas.rej({
				baseline: SnapshotSchema,
				candidate: SnapshotSchema
			}),
			config: schemas.rej({
				path: primitives.Qq,
				sha256: primitives.Qq.describe("of the file, in hexadecimal")
			}).nullable().describe("the configuration file; null where there was none"),
			environment: primitives.Qq.nullable().describe("what the variable ENVIRONMENT limited the profiles to"),
			counting: schemas.rej({
				closedModel: schemas.zMY(),
				counted: schemas.k5n(["requests", "iterations"])
			}).nullable().describe("how the requests of load were counted; null where they were not")
		});
		;
		const MAX_SHARDS = 256;
		const PlanSchema = schemas.rej({
			services: schemas.Whr().nonnegative().describe("services of the whole build"),
			comparisons: schemas.Whr().nonnegative().describe("services and types with profiles on both sides, of the whole build"),
			rows: schemas.Whr().nonnegative().describe("entries in comparisons of the whole build, with those that are missing"),
			contents: primitives.Qq.describe("fingerprint of all services and types, the same in every shard of a build"),
			settings: primitives.Qq.describe("fingerprint of all settings that a verdict depends on")
		});
		const WaiverPartSchema = schemas.rej({
			origin: primitives.Qq.describe("where the waiver is set: path:line:column"),
			state: schemas.k5n([
				"met",
				"open",
				"idle",
				"elsewhere"
			]).describe("met: it was for something; open: that could not be told; idle: nothing to waive; elsewhere: nothing here is what it is for"),
			note: primitives.By.describe("what is said where no part has anything for it to waive")
		});
		const ShardSchema = schemas.rej({
			index: schemas.Whr().min(1).max(MAX_SHARDS).describe("which part, from 1"),
			count: schemas.Whr().min(1).max(MAX_SHARDS).describe("how many parts there are"),
			services: schemas.Whr().nonnegative().describe("services of this part"),
			comparisons: schemas.Whr().nonnegative().describe("services and types of this part with profiles on both sides"),
			rows: schemas.Whr().nonnegative().describe("entries in comparisons of this part, with those that are missing"),
			waivers: schemas.YOg(WaiverPartSchema).optional().describe("what this part knows of each waiver; absent where there are none, or not all can tell"),
			plan: PlanSchema.nullable().describe("the whole build; null where nobody could tell what it holds")
		}).refine(({ index, count }) => index <= count, { error: "index is above count" });
		const MergedSchema = schemas.rej({
			shards: schemas.Whr().min(1).max(MAX_SHARDS).describe("how many parts the build has"),
			notEvaluated: schemas.YOg(schemas.Whr().min(1).max(MAX_SHARDS)).max(MAX_SHARDS).describe("which of them have no report, or one that is not whole")
		});
		;
		const SpanProfileSchema = schemas.rej({
			service: primitives.Qq,
			profileType: primitives.Qq.describe("Pyroscope's profile type id"),
			alias: primitives.Qq.describe("short name of the type for people"),
			unit: primitives.Qq.describe("unit of all costs"),
			total: primitives.CG.describe("what the spans cost together"),
			spans: schemas.YOg(schemas.rej({
				id: primitives.Qq,
				total: primitives.CG
			})).describe("what each span cost; those without samples are left out"),
			functions: schemas.YOg(schemas.rej({
				name: primitives.Qq,
				self: primitives.CG,
				total: primitives.CG
			})).describe("functions on the stacks of the spans, the largest self cost first")
		});
		const SpansSchema = schemas.rej({
			ids: schemas.YOg(primitives.Qq).describe("span ids that were asked for, 16 hexadecimal digits each"),
			profiles: schemas.YOg(SpanProfileSchema).describe("by service, the most expensive first"),
			notes: schemas.YOg(primitives.By).describe("what was not found or could not be asked, and why")
		});
		;
		const ChangesSchema = schemas.rej({
			files: schemas.Whr().nonnegative().describe("files that the pull request changes"),
			findings: schemas.Whr().nonnegative().describe("functions over the limits whose file is known to lie in the repository"),
			touched: schemas.Whr().nonnegative().describe("of these, functions in a file that the pull request changes")
		});
		const RunSchema = schemas.rej({
			repository: primitives.Qq,
			commit: primitives.Qq.describe("the commit that was judged"),
			runUrl: primitives.Qq,
			runId: primitives.Qq,
			runAttempt: schemas.Whr().positive(),
			event: primitives.Qq,
			pullRequest: schemas.Whr().positive().nullable()
		});
		const LoadSchema = schemas.rej({
			kind: schemas.k5n([
				"auto",
				"fixed",
				"requests"
			]).describe("auto: estimated from all functions; fixed: the same a second; requests: counted"),
			baseline: schemas.Whr().positive().nullable().describe("requests, null unless counted"),
			candidate: schemas.Whr().positive().nullable().describe("requests, null unless counted")
		});
		const ReportSchema = schemas.rej({
			schemaVersion: schemas.euz(1),
			tool: schemas.rej({
				name: schemas.euz("flamegate"),
				version: primitives.Qq
			}),
			createdAt: iso.w$(),
			key: primitives.Qq.describe("tells several gates on one pull request apart"),
			shard: ShardSchema.optional().describe("the part of the build this is; absent for all of it"),
			merged: MergedSchema.optional().describe("the parts it was merged from; absent where one run compared all"),
			verdict: primitives.Y,
			mode: schemas.k5n([
				"observe",
				"warn",
				"enforce"
			]),
			conclusion: schemas.k5n([
				"success",
				"warning",
				"failure"
			]).describe("what the build does with the verdict after mode, on-inconclusive and on-not-evaluated"),
			exitCode: schemas.Whr().min(0).max(4),
			source: schemas.rej({
				kind: schemas.k5n(["pyroscope", "files"]),
				label: primitives.Qq
			}),
			windows: schemas.rej({
				baseline: primitives.go,
				candidate: primitives.go,
				confirm: primitives.go.nullable().describe("second window of the candidate, to test warnings again; null when none was named")
			}).nullable(),
			baseline: FoundBaselineSchema.optional().describe("what the baseline is, where it was looked for by what it is; absent for a window"),
			run: RunSchema.nullable(),
			settings: schemas.rej({
				failOnGrowth: primitives.E2,
				warnOnGrowth: primitives.E2,
				minShare: primitives.E2,
				top: schemas.Whr().positive().describe("functions shown per service"),
				onInconclusive: schemas.k5n([
					"pass",
					"warn",
					"fail",
					"exit-code"
				]),
				onNotEvaluated: schemas.k5n([
					"pass",
					"warn",
					"fail",
					"exit-code"
				]),
				onNoBaseline: schemas.k5n([
					"pass",
					"warn",
					"fail",
					"exit-code"
				]).optional().describe("what counts in the place of onNotEvaluated where there is no baseline yet; absent elsewhere")
			}),
			tests: schemas.Whr().nonnegative().describe("functions tested in the whole build"),
			contention: primitives.E2.describe("how differently busy the machines were, as a logarithm"),
			reasons: schemas.YOg(primitives.By).describe("reasons that concern the whole build"),
			notes: schemas.YOg(primitives.By).describe("worth knowing about the whole run, without influence on the verdict"),
			load: LoadSchema.nullable().describe("what was known of the load; null for files"),
			comparisons: schemas.YOg(ComparisonSchema),
			budgets: schemas.YOg(BudgetSchema).describe("absolute limits, judged without the baseline, worst first"),
			changes: ChangesSchema.nullable().describe("what the pull request changes, beside what grew; null outside of one"),
			spans: SpansSchema.optional().describe("what single spans did in the candidate window, for display only; absent where nobody asked"),
			release: ReleaseSchema.optional().describe("the release that is to be signed off; absent elsewhere"),
			flameGraphs: schemas.YOg(FlameGraphSchema).describe("call trees of both sides, without ignored functions; empty where they were left out")
		}).describe("Report of one flamegate run");
		;
		const WHOLE_FILE = "take the whole report.json that flamegate wrote, unchanged";
		const MESSAGE_LENGTH = 300;
		function parseReport(text) {
			let json;
			try {
				json = JSON.parse(text);
			} catch (error) {
				const why = text.trim() === "" ? "it is empty" : error.message;
				return {
					why: (0, report_escape.kL)(why, MESSAGE_LENGTH),
					remedy: WHOLE_FILE
				};
			}
			const { schemaVersion, tool } = headOf(json);
			if (typeof schemaVersion !== "number") {
				return {
					why: "it has no schemaVersion, so it is no report of a gate",
					remedy: WHOLE_FILE
				};
			}
			if (schemaVersion > 1) {
				const writer = typeof tool?.version === "string" ? (0, report_escape.RK)(tool.version, 40) : "a newer version";
				return {
					why: `its schemaVersion is ${schemaVersion}, and this flamegate reads version 1 only`,
					remedy: `render it with the flamegate that wrote it (${writer}), or a newer one`
				};
			}
			const problem = firstProblem(ReportSchema, json);
			if (problem !== null) return {
				why: told(problem),
				remedy: WHOLE_FILE
			};
			const parsed = ReportSchema.safeParse(json);
			if (parsed.success) return json;
			const { path = [], message = "it does not fit the schema" } = parsed.error.issues[0] ?? {};
			return {
				why: told({
					path: path.filter((key) => typeof key !== "symbol"),
					message
				}),
				remedy: WHOLE_FILE
			};
		}
		function isProblem(result) {
			return "why" in result;
		}
		function headOf(json) {
			return typeof json === "object" && json !== null ? json : {};
		}
		function told({ path, message }) {
			const keys = path.map((key, index) => typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`);
			return (0, report_escape.kL)(`${keys.length === 0 ? "the report" : keys.join("")}: ${message}`, MESSAGE_LENGTH);
		}
	}),
	6374: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			By: () => Reason,
			CG: () => ratio,
			E2: () => finite,
			Hw: () => Sides,
			N_: () => Link,
			Qq: () => text,
			Y: () => Verdict,
			e9: () => epochMs,
			go: () => WindowSchema,
			lz: () => Identity,
			sg: () => FunctionName
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);
		const finite = zod__WEBPACK_IMPORTED_MODULE_0__.aig();
		const ratio = zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative();
		const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP();
		const epochMs = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().nonnegative();
		const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__.k5n([
			"pass",
			"warn",
			"fail",
			"inconclusive",
			"not-evaluated"
		]).describe("fail counts before not-evaluated, inconclusive, warn and pass");
		const Reason = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			code: text.describe("stable code such as FG104"),
			message: text,
			remedy: text.describe("what to do about it; empty when there is nothing to do")
		});
		const Link = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			label: text,
			url: text
		});
		const WindowSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			fromMs: epochMs.describe("first millisecond of the window"),
			untilMs: epochMs.describe("first millisecond after the window"),
			selector: text.describe("label selector of this side, empty when there is none")
		});
		const Sides = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			baseline: finite,
			candidate: finite
		});
		const Identity = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{16}$/).optional().describe("digest of the whole name and file; absent where neither is cut short");
		const FunctionName = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			name: text,
			file: text
		});
	}),
	6582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => takeSnapshot });
		var absence = __webpack_require__(5500);
		var sources_plan = __webpack_require__(6496);
		var read_planned = __webpack_require__(5561);
		var asked = __webpack_require__(6109);
		;
		const WORDS = [
			[/\b(the) (?:baseline|candidate) window\b/giu, "$1 window"],
			[/\bin either window\b/gu, "in the window"],
			[/\bselector of the (?:baseline|candidate)\b/gu, "selector of the window"],
			[/\bChoose windows in which\b/gu, "Choose a window in which"]
		];
		const QUOTED = /("(?:[^"\\]|\\.)*")/u;
		function inOneWindow(reason) {
			return {
				...reason,
				message: reword(reason.message),
				remedy: reword(reason.remedy)
			};
		}
		function absentInOneWindow(absent) {
			return absent.map((one) => ({
				...one,
				reasons: one.reasons.map(inOneWindow)
			}));
		}
		function reword(text) {
			const parts = text.split(QUOTED);
			return parts.map((part, index) => index % 2 === 1 ? part : inWords(part)).join("");
		}
		function inWords(text) {
			return WORDS.reduce((told, [pattern, words]) => told.replace(pattern, words), text);
		}
		var profile_profile = __webpack_require__(1090);
		var profile_type = __webpack_require__(3435);
		var stack_interner = __webpack_require__(7187);
		;
		function packProfiles(name, windows, profiles) {
			const packing = {
				frames: [],
				frameIds: new Map(),
				stacks: (0, stack_interner.AP)()
			};
			const slices = windows.map((window, index) => packSlice(packing, window, profiles[index]));
			const { stackOffsets, stackFrames } = (0, stack_interner.ru)(packing.stacks);
			const { service, profileType, selector } = name;
			const sampleType = sampleTypeOf(profileType, profiles);
			return {
				service,
				profileType,
				selector,
				sampleType,
				frames: packing.frames,
				stackOffsets,
				stackFrames,
				slices
			};
		}
		function packSlice({ frames, frameIds, stacks }, window, profile) {
			const values = profile.values[profile.defaultSampleType] ?? new BigInt64Array(0);
			const ids = Int32Array.from(profile.frames, (frame) => {
				const { name, file, line, lastLine = line } = frame;
				const key = JSON.stringify([
					name,
					file,
					line,
					lastLine
				]);
				const known = frameIds.get(key);
				if (known !== undefined) return known;
				frameIds.set(key, frames.length);
				return frames.push(frame) - 1;
			});
			const unfolded = new Uint8Array(ids.length);
			const sums = new Map();
			for (let sample = 0; sample < (0, profile_profile.W)(profile); sample++) {
				const value = values[sample];
				if (value === 0n) continue;
				const stack = (0, stack_interner.Hk)(stacks, profile, sample, ids, unfolded);
				if (stack !== stack_interner.Zq) sums.set(stack, (sums.get(stack) ?? 0n) + value);
			}
			const held = [...sums].filter(([, value]) => value !== 0n).sort(([a], [b]) => a - b);
			return {
				...window,
				stacks: Int32Array.from(held, ([stack]) => stack),
				values: BigInt64Array.from(held, ([, value]) => value)
			};
		}
		function sampleTypeOf(profileType, profiles) {
			const { sampleType, sampleUnit } = (0, profile_type.fL)(profileType);
			const told = profiles.find((profile) => (0, profile_profile.W)(profile) > 0);
			return told?.sampleTypes[told.defaultSampleType] ?? {
				type: sampleType,
				unit: sampleUnit
			};
		}
		;
		function createRecorder(source) {
			const series = createMemory();
			const uploads = createMemory();
			return {
				source: {
					label: source.label,
					async listSeries(window, selector) {
						const key = [
							selector,
							window.fromMs,
							window.untilMs
						];
						const answer = await series.ask(key, async () => {
							const entries = await source.listSeries(window, selector);
							return {
								selector,
								window,
								entries
							};
						});
						return answer.entries;
					},
					async listUploads(window, selector, services, profileType) {
						const key = [
							selector,
							window.fromMs,
							window.untilMs,
							profileType,
							...services.toSorted()
						];
						const answer = await uploads.ask(key, async () => {
							const found = await source.listUploads(window, selector, services, profileType);
							return {
								selector,
								window,
								profileType,
								series: found
							};
						});
						return answer.series;
					},
					readBlock: (query) => source.readBlock(query),
					readRetention: () => source.readRetention(),
					close: () => source.close()
				},
				answers: async () => ({
					series: await series.all(),
					uploads: await uploads.all()
				})
			};
		}
		function createMemory() {
			const known = new Map();
			return {
				ask(question, find) {
					const key = JSON.stringify(question);
					const answer = known.get(key) ?? find();
					known.set(key, answer);
					return answer;
				},
				all() {
					return Promise.all([...known].sort(([a], [b]) => a < b ? -1 : 1).map(([, answer]) => answer));
				}
			};
		}
		var sources_blocks = __webpack_require__(2136);
		var collect = __webpack_require__(7178);
		;
		function sliceWindow(window, kind) {
			const least = wholeBlocks(window);
			const most = kind === "gauge" ? least : Math.max(least, sources_plan.I7);
			const blocks = Array.from({ length: most - least + 1 }, (_, more) => (0, sources_blocks.bE)(window, least + more));
			const pieces = [...blocks.flat(), ...kind === "gauge" ? (0, collect.q4)(window) : []];
			const edges = new Set(pieces.flatMap(({ fromMs, untilMs }) => [fromMs, untilMs]));
			const sorted = [...edges].sort((a, b) => a - b);
			return sorted.slice(1).map((untilMs, index) => ({
				fromMs: sorted[index],
				untilMs
			}));
		}
		function sliceHistory(window) {
			return (0, sources_blocks.bE)(window, wholeBlocks(window));
		}
		function wholeBlocks({ fromMs, untilMs }) {
			return Math.ceil((untilMs - fromMs) / sources_blocks.sh);
		}
		;
		async function takeSnapshot(source, request, setting) {
			const { side, history, typesAsked } = request;
			const recorder = createRecorder(source);
			const sides = {
				baseline: side,
				candidate: side
			};
			const plan = await (0, sources_plan.Cs)(recorder.source, {
				...request,
				sides
			});
			const windows = {
				baseline: side.window,
				candidate: side.window
			};
			const facts = {
				windows,
				typesAsked,
				nowMs: setting.nowMs
			};
			const [clipped] = (0, absence.f3)(plan, facts);
			if (clipped !== undefined) return {
				kind: "nothing",
				reason: inOneWindow(clipped)
			};
			const absent = absentInOneWindow((0, absence.Uc)(plan, facts));
			if (plan.comparisons.length === 0) return {
				kind: "nothing",
				reason: whyNothing(absent)
			};
			const profiles = await readProfiles(source, plan, setting);
			const snapshot = {
				toolVersion: setting.version,
				createdAtMs: setting.nowMs,
				sourceLabel: source.label,
				windows: [side, ...history],
				asked: await (0, asked.i)(recorder.source, request),
				...await recorder.answers(),
				profiles
			};
			return {
				kind: "taken",
				snapshot,
				absent
			};
		}
		function whyNothing(absent) {
			const worst = absent.find(({ required, notApplicable }) => required && !notApplicable) ?? absent[0];
			return worst?.reasons[0] ?? {
				code: "FG104",
				message: "There are no profiles of any service in the window",
				remedy: "Choose a window in which the services ran with profiling."
			};
		}
		async function readProfiles(source, { comparisons }, { onProgress }) {
			const pieces = inOrder(comparisons).flatMap(({ service, profileType, kind, sides, history }) => {
				const { selector, window, series } = sides.baseline;
				return [{
					service,
					profileType,
					selector,
					slices: sliceWindow(window, kind),
					series
				}, ...history.map((earlier) => ({
					service,
					profileType,
					selector: earlier.selector,
					slices: sliceHistory(earlier.window),
					series: []
				}))];
			});
			const total = pieces.reduce((sum, { slices }) => sum + slices.length, 0);
			const saved = [];
			let done = 0;
			for (const { slices, series, ...name } of pieces) {
				const read = async (window) => {
					const profile = await (0, read_planned.H)(source, {
						...name,
						window
					}, series);
					onProgress({
						...name,
						done: ++done,
						total
					});
					return profile;
				};
				saved.push(packProfiles(name, slices, await Promise.all(slices.map(read))));
			}
			return saved;
		}
		function inOrder(comparisons) {
			const key = ({ service, profileType }) => `${service}\0${profileType}`;
			return comparisons.toSorted((a, b) => key(a) < key(b) ? -1 : 1);
		}
	}),
	4377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p6: () => date,
			w$: () => datetime
		});
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
		function datetime(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
		}
		function date(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
		}
		function time(params) {
			return core._isoTime(ZodISOTime, params);
		}
		function duration(params) {
			return core._isoDuration(ZodISODuration, params);
		}
	})
};
