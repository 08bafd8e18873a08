export const id = 598;
export const ids = [598];
export const modules = {
	2959: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => withoutOneSidedCallers,
			f: () => alignStacks
		});
		var _profile_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1090);
		var _profile_stack_interner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7187);
		var _call_sites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3676);
		var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8974);
		var _costs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);
		function withoutOneSidedCallers(table, samples) {
			return dropCallers(table, oneSided(samples, (0, _costs_js__WEBPACK_IMPORTED_MODULE_1__.fr)(table, samples)));
		}
		function oneSided(samples, totals) {
			const { isNew, isGone } = (0, _call_sites_js__WEBPACK_IMPORTED_MODULE_2__.R)(totals, loadRatio(samples));
			return isNew.map((value, id) => value | isGone[id]);
		}
		function dropCallers(table, isOneSided) {
			if (!isOneSided.includes(1)) return table;
			const { functions, stackOffsets, stackFrames } = table;
			const offsets = new Int32Array(stackOffsets.length);
			const frames = new Int32Array(stackFrames.length);
			let end = 0;
			for (let stack = 0; stack + 1 < stackOffsets.length; stack++) {
				const leaf = stackOffsets[stack];
				for (let i = leaf; i < stackOffsets[stack + 1]; i++) {
					const id = stackFrames[i];
					if (i === leaf || isOneSided[id] === 0) frames[end++] = id;
				}
				offsets[stack + 1] = end;
			}
			return {
				functions,
				stackOffsets: offsets,
				stackFrames: frames.subarray(0, end)
			};
		}
		function alignStacks(table, samples, totals) {
			const isOneSided = oneSided(samples, totals);
			const shortened = dropCallers(table, isOneSided);
			const pathOfStack = new Int32Array((0, _profile_profile_js__WEBPACK_IMPORTED_MODULE_0__.W)(table)).map((_, stack) => stack);
			if (shortened === table) return {
				pathOfStack,
				paths: table,
				isOneSided
			};
			const interner = (0, _profile_stack_interner_js__WEBPACK_IMPORTED_MODULE_3__.AP)();
			const ids = Int32Array.from(table.functions.keys());
			const folded = new Uint8Array(ids.length);
			for (let stack = 0; stack < pathOfStack.length; stack++) pathOfStack[stack] = (0, _profile_stack_interner_js__WEBPACK_IMPORTED_MODULE_3__.Hk)(interner, shortened, stack, ids, folded);
			return {
				pathOfStack,
				paths: {
					functions: table.functions,
					...(0, _profile_stack_interner_js__WEBPACK_IMPORTED_MODULE_3__.ru)(interner)
				},
				isOneSided
			};
		}
		function loadRatio({ baseline, candidate }) {
			const before = (0, _columns_js__WEBPACK_IMPORTED_MODULE_4__.XN)(baseline);
			const after = (0, _columns_js__WEBPACK_IMPORTED_MODULE_4__.XN)(candidate);
			return before > 0 && after > 0 ? after / before : 1;
		}
	}),
	7641: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ib: () => differenceOfWindows,
			p5: () => baselineWindows,
			wN: () => MIN_HISTORY
		});
		var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4718);
		var _theil_sen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5108);
		var _variance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(978);
		const MIN_HISTORY = 2;
		function baselineWindows({ windows, history }) {
			const totals = [windows.baseline, ...history].map((values) => values.reduce((sum, value) => sum + value, 0));
			const all = totals.reduce((total, value) => total + value, 0);
			const squares = totals.reduce((total, value) => total + value * value, 0);
			return squares === 0 ? 1 : all * all / squares;
		}
		function differenceOfWindows(nodes, subtrees, { own, measured, variances, worth }) {
			const { history, kind, isDistant, isDistanceShown } = nodes;
			const fromBlocks = (0, _variance_js__WEBPACK_IMPORTED_MODULE_0__.zW)(nodes.blocks);
			const assumed = measured.map(({ parts }) => 2 * (0, _drift_js__WEBPACK_IMPORTED_MODULE_1__.kr)(parts, fromBlocks, isDistant));
			const isUnseen = history.length < MIN_HISTORY || isDistant && !isDistanceShown;
			if (isUnseen) return {
				drifts: assumed,
				typical: null
			};
			const dispersion = measured.map(({ raw }, index) => variances[index] / raw.poisson);
			const ofControls = (0, _variance_js__WEBPACK_IMPORTED_MODULE_0__.aK)(kind);
			const drift = (0, _drift_js__WEBPACK_IMPORTED_MODULE_1__.QA)({
				windows: [nodes.windows.baseline, ...history],
				own,
				sampling: (index, samples, controls) => dispersion[index] / Math.max(samples, 1) + ofControls / Math.max(controls, 1)
			}, nodes, subtrees);
			if (drift === null) return {
				drifts: assumed,
				typical: null
			};
			return {
				drifts: drift.map((variance) => variance * (1 + 1 / worth) + 2 * _drift_js__WEBPACK_IMPORTED_MODULE_1__.Mc ** 2),
				typical: Math.sqrt((0, _theil_sen_js__WEBPACK_IMPORTED_MODULE_2__.JZ)(drift))
			};
		}
	}),
	1740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => targetFunctions,
			F: () => prepareTargetCosts
		});
		var _costs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);
		var _samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(774);
		var _variance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(978);
		const SHARE_DRIFT = .03 ** 2 + .05 ** 2;
		const PACE_DRIFT = .1 ** 2;
		const SEPARATORS = [
			"/",
			".",
			"::"
		];
		function targetFunctions(functions, target, matches) {
			return Uint8Array.from(functions, (key) => isOfTarget(key, target, matches) ? 1 : 0);
		}
		function isOfTarget({ name, file }, target, matches) {
			if (target.kind === "service") return true;
			if (target.kind === "function") {
				if (!matches(target.name, name)) return false;
				return target.file === undefined || matches(target.file, file) || matches(`*/${target.file}`, file);
			}
			return matches(target.name, file) || matches(`${target.name}/*`, file) || SEPARATORS.some((separator) => matches(`${target.name}${separator}*`, name));
		}
		function prepareTargetCosts(data) {
			const { table, ignored, candidate, kind, unit } = data;
			const leaves = (0, _costs_js__WEBPACK_IMPORTED_MODULE_0__.SD)(table);
			const kept = Uint8Array.from(leaves, (leaf) => ignored[leaf] === 1 ? 0 : 1);
			const weight = (0, _samples_js__WEBPACK_IMPORTED_MODULE_1__.z)(kind, unit, candidate.blocks);
			const perBlock = candidate.blocks.map((block) => sumMarked(block, kept));
			const all = sum(perBlock);
			const snapshots = kind === "gauge" ? Math.max(candidate.uploads, 1) : 1;
			const hasNoise = kind !== "gauge" && candidate.blocks.length >= _variance_js__WEBPACK_IMPORTED_MODULE_2__.eX;
			return (functions, cost) => {
				const marked = kept.map((isKept, stack) => isKept === 1 && holds(data, functions, cost, stack, leaves[stack]) ? 1 : 0);
				const own = candidate.blocks.map((block) => sumMarked(block, marked));
				const amount = sum(own);
				return {
					amount: amount / snapshots,
					share: all > 0 ? amount / all : 0,
					samples: amount / snapshots / weight,
					serviceSamples: all / snapshots / weight,
					noise: hasNoise ? noiseOf(own, amount, perBlock, all) : null
				};
			};
		}
		function holds({ table }, functions, cost, stack, leaf) {
			if (cost === "self") return functions[leaf] === 1;
			const end = table.stackOffsets[stack + 1];
			for (let i = table.stackOffsets[stack]; i < end; i++) if (functions[table.stackFrames[i]] === 1) return true;
			return false;
		}
		function noiseOf(own, amount, all, total) {
			const parts = own.map((value) => amount > 0 ? value / amount : 1 / own.length);
			return {
				blocks: own.length,
				ofAmount: (0, _variance_js__WEBPACK_IMPORTED_MODULE_2__.d6)(Float64Array.from(parts, (part) => part - 1 / own.length)),
				ofShare: (0, _variance_js__WEBPACK_IMPORTED_MODULE_2__.d6)(Float64Array.from(parts, (part, block) => part - (total > 0 ? all[block] / total : 0))),
				driftOfAmount: SHARE_DRIFT + PACE_DRIFT,
				driftOfShare: SHARE_DRIFT
			};
		}
		function sumMarked(values, marked) {
			let total = 0;
			for (let stack = 0; stack < marked.length; stack++) if (marked[stack] === 1) total += values[stack];
			return total;
		}
		function sum(values) {
			return values.reduce((total, value) => total + value, 0);
		}
	}),
	3676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => collectCallSites,
			R: () => findOneSided
		});
		var _likeness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3829);
		const NOBODY = -1;
		const UNKNOWN = -2;
		const REMAINDER = .02;
		const DUST = .01;
		function findOneSided(totals, factor) {
			const { baseline: before, candidate: after } = totals;
			const isNew = new Uint8Array(before.length);
			const isGone = new Uint8Array(before.length);
			for (let id = 0; id < before.length; id++) {
				const expected = before[id] * factor;
				const seen = after[id];
				isNew[id] = seen > 0 && expected <= REMAINDER * seen ? 1 : 0;
				isGone[id] = expected > 0 && seen <= REMAINDER * expected ? 1 : 0;
			}
			return {
				isNew,
				isGone
			};
		}
		function collectCallSites(table, samples, factor, oneSided, ids) {
			const landmarks = findLandmarks(table.functions, oneSided);
			const sites = new Map();
			const callees = new Map();
			for (const id of ids) {
				sites.set(id, new Map());
				callees.set(id, new Map());
			}
			for (let stack = 0; stack + 1 < table.stackOffsets.length; stack++) {
				const cost = {
					before: samples.baseline[stack],
					after: samples.candidate[stack]
				};
				if (cost.before === 0 && cost.after === 0) continue;
				const own = sites.get(table.stackFrames[table.stackOffsets[stack]]);
				if (own !== undefined) add(own, siteOf(table, stack, landmarks), cost);
				addCallees(callees, table, stack, landmarks, cost);
			}
			return {
				sitesOf: (id) => {
					const known = [...scaled(sites.get(id), factor)].filter(([key]) => key !== UNKNOWN);
					return known.map(([key, cost]) => ({
						...cost,
						...splitSite(table, key)
					}));
				},
				calleesOf: (id, side) => large(scaled(callees.get(id), factor), side, scaled(sites.get(id), factor))
			};
		}
		function add(sums, key, { before, after }) {
			const sum = sums.get(key);
			if (sum === undefined) sums.set(key, {
				before,
				after
			});
			else {
				sum.before += before;
				sum.after += after;
			}
		}
		function addCallees(callees, { stackOffsets, stackFrames }, stack, landmarks, cost) {
			const end = stackOffsets[stack + 1];
			for (let i = stackOffsets[stack] + 1; i < end; i++) {
				const called = callees.get(stackFrames[i]);
				const callee = stackFrames[i - 1];
				if (called === undefined || callee === stackFrames[i]) continue;
				const known = landmarks[callee];
				add(called, known === UNKNOWN ? callee : known, cost);
			}
		}
		function scaled(sums, factor) {
			const costs = new Map();
			for (const [key, { before, after }] of sums ?? []) {
				costs.set(key, {
					expected: before * factor,
					seen: after
				});
			}
			return costs;
		}
		function large(callees, side, self) {
			let all = 0;
			for (const cost of callees.values()) all += cost[side];
			for (const cost of self.values()) all += cost[side];
			return new Set([...callees].filter(([, cost]) => cost[side] > DUST * all).map(([id]) => id));
		}
		function siteOf({ functions, stackOffsets, stackFrames }, stack, landmarks) {
			const start = stackOffsets[stack];
			const end = stackOffsets[stack + 1];
			const self = stackFrames[start];
			let at = start + 1;
			while (at < end && stackFrames[at] === self) at++;
			if (at === end) return 0;
			while (at < end && landmarks[stackFrames[at]] === UNKNOWN) at++;
			if (at === end) return UNKNOWN;
			const caller = landmarks[stackFrames[at]];
			let above = NOBODY;
			for (at++; at < end && (above === NOBODY || above === caller); at++) {
				const landmark = landmarks[stackFrames[at]];
				if (landmark !== UNKNOWN) above = landmark;
			}
			if (above === caller) above = NOBODY;
			return (caller + 1) * (functions.length + 1) + above + 1;
		}
		function splitSite({ functions }, key) {
			const base = functions.length + 1;
			return {
				caller: Math.floor(key / base) - 1,
				above: key % base - 1
			};
		}
		function findLandmarks(functions, { isNew, isGone }) {
			const landmarks = Int32Array.from(functions, (_, id) => isNew[id] === 1 || isGone[id] === 1 ? UNKNOWN : id);
			const added = byLocalName(functions, isNew);
			for (const [name, from] of byLocalName(functions, isGone)) {
				const to = added.get(name);
				if (from === null || to === null || to === undefined) continue;
				landmarks[from] = from;
				landmarks[to] = from;
			}
			return landmarks;
		}
		function byLocalName(functions, chosen) {
			const ids = new Map();
			for (const [id, key] of functions.entries()) {
				if (chosen[id] !== 1) continue;
				const name = (0, _likeness_js__WEBPACK_IMPORTED_MODULE_0__.fk)(key);
				ids.set(name, ids.has(name) ? null : id);
			}
			return ids;
		}
	}),
	8974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XN: () => sumOf,
			k3: () => divided,
			vN: () => added
		});
		function divided(values, by) {
			const quotients = new Float64Array(values.length);
			for (let index = 0; index < values.length; index++) quotients[index] = values[index] / by;
			return quotients;
		}
		function added(a, b) {
			const sums = new Float64Array(a.length);
			for (let index = 0; index < a.length; index++) sums[index] = a[index] + b[index];
			return sums;
		}
		function sumOf(values) {
			let sum = 0;
			for (let index = 0; index < values.length; index++) sum += values[index];
			return sum;
		}
	}),
	2931: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => compareSides });
		var runtime_frames = __webpack_require__(958);
		var aligned_stacks = __webpack_require__(2959);
		var columns = __webpack_require__(8974);
		var compare_costs = __webpack_require__(6939);
		var drift = __webpack_require__(4718);
		var function_order = __webpack_require__(7924);
		;
		const MIN_SHARE = .02;
		const MAX_SELF = .1;
		const MAX_FUNCTION_SHARE = 2 / 3;
		const MAX_SHARE_OF_OTHERS = 1 / 2;
		const MIN_SAMPLES = 400;
		const MAX_SUBTREES = 20;
		const MIN_CUT = .05;
		const MAX_LOST = 1 / 4;
		function findEntrySubtrees(table, mass) {
			const stacks = [];
			let total = 0;
			for (let stack = 0; stack < mass.length; stack++) {
				const samples = mass[stack];
				if (!(samples > 0)) continue;
				stacks.push(stack);
				total += samples;
			}
			const tree = {
				table,
				mass,
				sums: new Float64Array(table.functions.length),
				total
			};
			const groups = [{
				stacks,
				depth: 0,
				mass: total,
				entry: -1,
				isFinal: false
			}];
			for (;;) {
				const largest = pickLargest(groups, total);
				if (largest === undefined) break;
				const children = cut(tree, largest);
				const others = groups.length - 1;
				if (children.length === 0 || others + children.length > MAX_SUBTREES) largest.isFinal = true;
				else groups.splice(groups.indexOf(largest), 1, ...children);
			}
			return number(groups, mass.length);
		}
		function number(groups, stackCount) {
			const subtreeOf = new Int32Array(stackCount);
			const entries = [-1];
			for (const { stacks, entry } of groups) {
				if (entry === -1) continue;
				const id = entries.push(entry) - 1;
				for (const stack of stacks) subtreeOf[stack] = id;
			}
			return {
				subtreeOf,
				entries
			};
		}
		function pickLargest(groups, total) {
			let largest;
			for (const group of groups) {
				if (group.isFinal || group.mass < MIN_CUT * total) continue;
				if (largest === undefined || group.mass > largest.mass) largest = group;
			}
			return largest;
		}
		function cut(tree, group) {
			let { stacks, mass } = group;
			for (let depth = commonDepth(tree.table, stacks, group.depth);; depth++) {
				const { children, self } = largeChildren(tree, stacks, depth);
				const [only] = children;
				if (only === undefined || self > MAX_SELF * mass) return [];
				if (children.length > 1) {
					const beside = group.entry === -1 ? 0 : MIN_SHARE * tree.total;
					const kept = children.filter((child) => isYardstick(tree, child, beside));
					return withRest(tree, group, kept, depth + 1);
				}
				if (only.mass < (1 - MAX_SELF) * mass) return [];
				({stacks, mass} = only);
			}
		}
		function withRest(tree, group, kept, depth) {
			const groups = kept.map((child) => ({
				...child,
				depth,
				isFinal: false
			}));
			const isKept = new Set(kept.flatMap((child) => child.stacks));
			const stacks = group.stacks.filter((stack) => !isKept.has(stack));
			const mass = group.mass - kept.reduce((sum, child) => sum + child.mass, 0);
			if (group.entry === -1) return groups.length > 1 || mass <= group.mass / 2 ? groups : [];
			const rest = {
				stacks,
				mass,
				entry: group.entry,
				depth: group.depth,
				isFinal: true
			};
			const hasRest = isYardstick(tree, rest, MIN_SHARE * tree.total);
			if (hasRest) groups.push(rest);
			return groups.length > 1 && (hasRest || mass <= MAX_LOST * group.mass) ? groups : [];
		}
		function functionAt({ stackOffsets, stackFrames }, stack, depth) {
			const index = stackOffsets[stack + 1] - 1 - depth;
			return index < stackOffsets[stack] ? -1 : stackFrames[index];
		}
		function commonDepth(table, stacks, depth) {
			const [first] = stacks;
			if (first === undefined) return depth;
			const { stackOffsets, stackFrames } = table;
			const firstEnd = stackOffsets[first + 1];
			let common = firstEnd - stackOffsets[first];
			for (const stack of stacks) {
				const end = stackOffsets[stack + 1];
				common = Math.min(common, end - stackOffsets[stack]);
				let at = depth;
				while (at < common && stackFrames[end - 1 - at] === stackFrames[firstEnd - 1 - at]) at++;
				if (at === depth) return depth;
				common = at;
			}
			return common;
		}
		function largeChildren({ table, mass, sums, total }, stacks, depth) {
			let self = 0;
			const called = [];
			for (const stack of stacks) {
				const id = functionAt(table, stack, depth);
				if (id === -1) self += mass[stack];
				else {
					if (sums[id] === 0) called.push(id);
					sums[id] = sums[id] + mass[stack];
				}
			}
			const byFunction = new Map();
			for (const id of called) {
				const samples = sums[id];
				if (samples >= MIN_SHARE * total) byFunction.set(id, {
					entry: id,
					stacks: [],
					mass: samples
				});
				sums[id] = 0;
			}
			if (byFunction.size > 0) for (const stack of stacks) byFunction.get(functionAt(table, stack, depth))?.stacks.push(stack);
			const byKey = (0, function_order.x)(table.functions);
			const children = [...byFunction.values()].sort((a, b) => b.mass - a.mass || byKey(a.entry, b.entry));
			return {
				children,
				self
			};
		}
		function isYardstick({ table, mass, sums }, child, beside) {
			if (child.mass < MIN_SAMPLES) return false;
			const leafOf = (stack) => table.stackFrames[table.stackOffsets[stack]];
			for (const stack of child.stacks) {
				const leaf = leafOf(stack);
				sums[leaf] = sums[leaf] + mass[stack];
			}
			let first = 0;
			let second = 0;
			for (const stack of child.stacks) {
				const self = sums[leafOf(stack)];
				sums[leafOf(stack)] = 0;
				second = Math.max(second, Math.min(first, self));
				first = Math.max(first, self);
			}
			if (child.mass - first < beside) return false;
			return first <= MAX_FUNCTION_SHARE * child.mass && second <= MAX_SHARE_OF_OTHERS * (child.mass - first);
		}
		;
		const LEVEL_DISPERSION = 6;
		const OFFSET = LEVEL_DISPERSION / 2;
		const BETWEEN_WINDOWS = .05 ** 2;
		function estimateLevel(before, after, weight, all) {
			const theta = Math.log((after + OFFSET) / (before + OFFSET));
			return {
				theta,
				thetaGlobal: theta,
				thetaPerLoad: theta,
				variance: LEVEL_DISPERSION * (1 / (before + OFFSET) + 1 / (after + OFFSET)) + 2 * BETWEEN_WINDOWS,
				driftVariance: 2 * BETWEEN_WINDOWS,
				seenVariance: LEVEL_DISPERSION / (after + OFFSET),
				baselineSamples: before,
				expected: before * weight,
				expectedSamples: before,
				addedShare: (after - before) / Math.max(all, 1)
			};
		}
		;
		function common(a, b) {
			if (Math.sign(a) !== Math.sign(b)) return 0;
			return Math.abs(a) < Math.abs(b) ? a : b;
		}
		var between_windows = __webpack_require__(7641);
		var size_factors = __webpack_require__(1969);
		var variance = __webpack_require__(978);
		var yardstick = __webpack_require__(5845);
		;
		const MAX_WEAK = .3;
		function estimateGrowth(nodes, subtrees, tested) {
			const useBlocks = (0, variance.zW)(nodes.blocks);
			const yardsticks = (0, yardstick.nB)(nodes, subtrees, useBlocks);
			const factors = yardsticks.map((yardstick) => (0, size_factors.hc)(yardstick.factors, []).log);
			const service = factors[0];
			const own = nodesByLeaf(nodes.leaves, tested);
			const worth = (0, between_windows.p5)(nodes);
			const measured = own.map((list) => measure(nodes, list, (0, yardstick.CI)(list, nodes, subtrees, yardsticks), worth));
			const variances = functionVariances(nodes.kind, measured, useBlocks);
			const { drifts, typical } = (0, between_windows.Ib)(nodes, subtrees, {
				own,
				measured,
				variances,
				worth
			});
			const whole = {
				pooled: yardsticks[0].factors,
				window: windowFactors(nodes, yardsticks[0].factors)
			};
			const shared = {
				pooled: service,
				window: (0, size_factors.hc)(whole.window, []).log
			};
			const { baseline: before, candidate: after } = nodes.counts;
			const all = {
				before: sum(before),
				after: sum(after)
			};
			const estimates = tested.map((id, index) => {
				const entry = measured[index];
				const list = own[index];
				const isMost = entry.before + entry.after > (all.before + all.after) / 2;
				const factor = isMost ? factorsWithout(whole, list) : shared;
				const growth = logGrowth(entry, windowGrowth(nodes, list), factor);
				const share = addedShare(entry, growth.theta, all.before, service);
				const noise = {
					own: variances[index],
					drift: drifts[index]
				};
				return [id, toEstimate(nodes, entry, growth, {
					...noise,
					share
				})];
			});
			return {
				estimates: new Map(estimates),
				commonFactor: shared.window + nodes.perLoad,
				sizeFactor: shared.window,
				drift: typical,
				subtrees: subtreeFactors(yardsticks, factors)
			};
		}
		function subtreeFactors(yardsticks, factors) {
			return yardsticks.slice(1).map(({ controls }, index) => {
				const samples = controls.baseline + controls.candidate;
				const excess = factors[index + 1] - factors[0];
				return {
					samples,
					excess: samples === 0 ? 0 : excess
				};
			});
		}
		function factorsWithout({ pooled, window }, own) {
			return {
				pooled: (0, size_factors.hc)(pooled, own).log,
				window: (0, size_factors.hc)(window, own).log
			};
		}
		function toEstimate({ kind, sampleWeight }, entry, growth, { own, drift, share }) {
			const expected = entry.before === 0 ? 0 : (entry.after + yardstick.Mj) * Math.exp(-growth.theta);
			return {
				...growth,
				variance: own + controlVariance(kind, entry) + drift,
				driftVariance: drift,
				seenVariance: entry.seenVariance,
				baselineSamples: entry.before,
				expected: expected * sampleWeight,
				expectedSamples: expected,
				addedShare: share
			};
		}
		function windowFactors({ history, windows, isControl }, pooled) {
			return history.length === 0 ? pooled : (0, size_factors.pf)(windows, isControl);
		}
		function windowGrowth({ windows, perLoad, perSecond = perLoad }, own) {
			const before = (0, yardstick.pK)(windows.baseline, own);
			const after = (0, yardstick.pK)(windows.candidate, own);
			const log = Math.log((after + yardstick.Mj) / (before + yardstick.Mj));
			return {
				samples: log,
				perLoad: log + perLoad,
				perSecond: log + perSecond
			};
		}
		function nodesByLeaf(leaves, tested) {
			const lists = new Map(tested.map((id) => [id, []]));
			for (let node = 0; node < leaves.length; node++) lists.get(leaves[node])?.push(node);
			return Array.from(lists.values(), (list) => Int32Array.from(list));
		}
		function measure(nodes, own, parts, baselineWorth) {
			const before = (0, yardstick.pK)(nodes.counts.baseline, own);
			const after = (0, yardstick.pK)(nodes.counts.candidate, own);
			const expected = parts.reduce((total, part) => total + (0, yardstick.EX)(part), 0);
			const weighted = parts.map((part) => ({
				...part,
				weight: (0, yardstick.EX)(part) / expected
			}));
			const counting = {
				baseline: 1 / Math.max(before, 1),
				candidate: 1 / Math.max(after, 1)
			};
			const usual = Math.max(sideVariance(nodes, "baseline", own, weighted) / baselineWorth, counting.baseline);
			const seen = Math.max(sideVariance(nodes, "candidate", own, weighted), counting.candidate);
			return {
				before,
				after,
				expected,
				parts: weighted,
				seenVariance: seen,
				raw: {
					poisson: counting.baseline + counting.candidate,
					measured: usual + seen,
					samples: Math.min(before, after)
				}
			};
		}
		function sideVariance(nodes, side, own, parts) {
			const blocks = nodes.blocks[side];
			const influences = new Float64Array(blocks.length);
			const add = (share) => {
				for (const [index, block] of blocks.entries()) influences[index] = influences[index] + share(block, index);
			};
			const counted = side === "candidate" ? [{
				own,
				weight: 1
			}] : parts;
			for (const { own: some, weight } of counted) {
				const count = Math.max((0, yardstick.pK)(nodes.windows[side], some), 1);
				add((block) => weight * (0, yardstick.pK)(block, some) / count);
			}
			for (const { yardstick, factor, weight } of parts) {
				if (yardstick.influence === null) return 0;
				const shares = yardstick.influence[side].controlShares(own, factor);
				add((_, index) => -weight * shares[index]);
			}
			return (0, variance.d6)(influences);
		}
		function functionVariances(kind, measured, fromBlocks) {
			const raw = measured.map((entry) => entry.raw);
			if (fromBlocks) {
				const shrunken = (0, variance.Ab)(raw);
				return shrunken.map((variance, index) => {
					const { parts, raw: own } = measured[index];
					return weakness(parts) > MAX_WEAK ? Math.max(variance, own.measured) : variance;
				});
			}
			const guess = (0, variance.tW)(kind) ? 6 : 2;
			return raw.map((entry) => guess * entry.poisson);
		}
		function controlVariance(kind, { parts }) {
			const dispersion = (0, variance.aK)(kind);
			return parts.reduce((total, { controls, weight }) => {
				const counting = 1 / Math.max(controls.baseline, 1) + 1 / Math.max(controls.candidate, 1);
				return total + weight ** 2 * dispersion * counting;
			}, 0);
		}
		function logGrowth({ before, after, expected, parts }, { perLoad, perSecond, samples }, { pooled, window }) {
			const thetaGlobal = Math.min(Math.log((after + yardstick.Mj) / (before + yardstick.Mj)) - pooled, samples - window);
			const strong = Math.log((after + yardstick.Mj) / expected);
			const agreed = after === 0 ? Math.min(thetaGlobal, perLoad, perSecond) : common(common(thetaGlobal, perLoad), perSecond);
			const byWhole = parts.reduce((total, { isWhole, weight }) => total + (isWhole ? weight : 0), 0);
			return {
				theta: weakness(parts) > MAX_WEAK ? agreed : strong,
				thetaGlobal,
				thetaPerLoad: perLoad,
				...perSecond !== perLoad && byWhole > MAX_WEAK ? { thetaPerSecond: perSecond } : {}
			};
		}
		function weakness(parts) {
			return parts.reduce((total, { isWeak, weight }) => total + (isWeak ? weight : 0), 0);
		}
		function addedShare({ before, after }, theta, all, globalLog) {
			if (before === 0) return after * Math.exp(-globalLog) / Math.max(all, 1);
			return before / all * Math.expm1(theta);
		}
		function sum(values) {
			let total = 0;
			for (const value of values) total += value;
			return total;
		}
		var samples = __webpack_require__(774);
		var compare_sides = __webpack_require__(6637);
		;
		function measureSides(data, leaves) {
			const sides = (0, compare_sides.W)((side) => measureSide(data, data[side], leaves));
			const totals = (0, compare_costs.fr)(data.table, (0, compare_sides.W)((side) => sides[side].values));
			return (0, compare_sides.W)((side) => {
				const { snapshots } = sides[side];
				return {
					...sides[side],
					total: totals[side].map((value) => value / snapshots)
				};
			});
		}
		function measureSide(data, side, leaves) {
			const functions = data.table.functions.length;
			const weight = (0, samples.z)(data.kind, data.unit, side.blocks);
			const snapshots = data.kind === "gauge" ? Math.max(side.uploads, 1) : 1;
			const values = (0, compare_costs.QW)(side.blocks, leaves.length);
			const self = (0, compare_costs.dR)(leaves, values, functions);
			let idle = 0;
			let kept = 0;
			for (let stack = 0; stack < values.length; stack++) {
				const value = values[stack];
				if (data.ignored[leaves[stack]] === 1) {
					idle += value;
					values[stack] = 0;
				} else kept += value;
			}
			return {
				weight,
				snapshots,
				values,
				self: self.map((value) => value / snapshots),
				keptSamples: kept / snapshots / weight,
				idleSamples: idle / snapshots / weight
			};
		}
		function ratio(part, whole) {
			return whole === 0 ? 0 : part / whole;
		}
		function measureFunctions(data, sides) {
			const measured = [];
			for (const [id, key] of data.table.functions.entries()) {
				if (data.ignored[id] === 1) continue;
				const self = (0, compare_sides.W)((side) => sides[side].self[id]);
				const total = (0, compare_sides.W)((side) => sides[side].total[id]);
				if (total.baseline === 0 && total.candidate === 0) continue;
				const samples = (0, compare_sides.W)((side) => sides[side].self[id] / sides[side].weight);
				const share = (0, compare_sides.W)((side) => ratio(samples[side], sides[side].keptSamples));
				measured.push({
					id,
					key,
					self,
					total,
					samples,
					share
				});
			}
			return measured;
		}
		function largestShare(change) {
			return Math.max(change.share.baseline, change.share.candidate);
		}
		function byShare(a, b) {
			return largestShare(b) - largestShare(a) || (0, function_order.Y)(a.key, b.key);
		}
		function measureIgnored(data, sides) {
			const ignored = [];
			for (const [id, key] of data.table.functions.entries()) {
				if (data.ignored[id] !== 1) continue;
				const share = (0, compare_sides.W)((side) => {
					const { self, weight, keptSamples, idleSamples } = sides[side];
					return ratio(self[id] / weight, keptSamples + idleSamples);
				});
				if (share.baseline + share.candidate > 0) ignored.push({
					key,
					share
				});
			}
			return ignored.sort(byShare);
		}
		var pace = __webpack_require__(546);
		;
		function expectedCosts(baseline, { leaves, factorOf, expectedOf }) {
			const costs = new Float64Array(baseline.length);
			for (let stack = 0; stack < costs.length; stack++) {
				const cost = baseline[stack];
				if (cost !== 0) costs[stack] = cost * factorOf(stack);
			}
			const sums = (0, compare_costs.dR)(leaves, costs, 1 + leaves.reduce((most, leaf) => Math.max(most, leaf), -1));
			const expected = new Float64Array(sums.length).fill(Number.NaN);
			for (const [id, estimate] of expectedOf) expected[id] = estimate.expected;
			for (let stack = 0; stack < costs.length; stack++) {
				const leaf = leaves[stack];
				const part = costs[stack] / sums[leaf] * expected[leaf];
				if (Number.isFinite(part)) costs[stack] = part;
			}
			return costs;
		}
		;
		function compare_select(measured, kind, sides, selection) {
			const empty = sides.baseline.keptSamples <= 0 || sides.candidate.keptSamples <= 0;
			if (empty && kind !== "gauge") return [];
			const minSamples = kind === "gauge" ? 0 : selection.minSamples;
			return measured.filter((change) => largestShare(change) >= selection.minShare && Math.max(change.samples.baseline, change.samples.candidate) >= minSamples).slice(0, selection.maxTests);
		}
		function toNodes(data, sides, { pathOfStack, paths, isOneSided }, followsLoad, earlier) {
			const leaves = (0, compare_costs.SD)(paths);
			const byPath = (values, weight) => {
				const sums = new Float64Array(leaves.length);
				for (let stack = 0; stack < values.length; stack++) {
					const path = pathOfStack[stack];
					sums[path] = sums[path] + values[stack] / weight;
				}
				return sums;
			};
			const windows = (0, compare_sides.W)((side) => byPath(sides[side].values, sides[side].weight));
			const history = earlier.map((values) => byPath(values, sides.baseline.weight));
			const { apartMs = 0 } = data;
			return {
				leaves,
				isControl: byLeaf(leaves, followsLoad.map((follows, id) => isOneSided[id] === 1 ? 0 : follows)),
				counts: {
					...windows,
					baseline: history.reduce(columns.vN, windows.baseline)
				},
				windows,
				history,
				blocks: (0, compare_sides.W)((side) => data[side].blocks.map((block) => byPath(block, sides[side].weight))),
				perLoad: perLoadOf(data, sides, data.loadLog),
				...data.loadLog === undefined ? {} : { perSecond: perLoadOf(data, sides) },
				sampleWeight: sides.candidate.weight,
				kind: data.kind,
				isDistant: apartMs > drift.Rh,
				isDistanceShown: (data.history ?? []).some((window) => window.apartMs >= apartMs)
			};
		}
		function perLoadOf(data, sides, loadLog) {
			return (0, pace.U)({
				weights: (0, compare_sides.W)((side) => sides[side].weight),
				durationMs: (0, compare_sides.W)((side) => data[side].durationMs),
				uploads: (0, compare_sides.W)((side) => data[side].uploads),
				loadLog
			});
		}
		function withoutIdle({ ignored }, values, leaves) {
			return values.map((value, stack) => ignored[leaves[stack]] === 1 ? 0 : value);
		}
		function byLeaf(leaves, ofFunction) {
			const values = new Uint8Array(leaves.length);
			for (let stack = 0; stack < leaves.length; stack++) values[stack] = ofFunction[leaves[stack]];
			return values;
		}
		function estimateCosts(data, leaves, sides, tested) {
			const { table } = data;
			const samples = (0, compare_sides.W)((side) => (0, columns.k3)(sides[side].values, sides[side].weight));
			const earlier = (data.history ?? []).map(({ values }) => withoutIdle(data, values, leaves));
			const pooled = earlier.map((values) => (0, columns.k3)(values, sides.baseline.weight)).reduce(columns.vN, samples.baseline);
			const totals = earlier.length === 0 ? (0, compare_sides.W)((side) => (0, columns.k3)(sides[side].total, sides[side].weight)) : (0, compare_costs.fr)(table, {
				baseline: pooled,
				candidate: samples.candidate
			});
			const aligned = (0, aligned_stacks.f)(table, {
				baseline: pooled,
				candidate: samples.candidate
			}, totals);
			const runtime = (0, runtime_frames.m)(table.functions);
			const followsLoad = runtime.map((isRuntime, id) => isRuntime === 1 || data.ignored[id] === 1 ? 0 : 1);
			const nodes = toNodes(data, sides, aligned, followsLoad, earlier);
			const mass = (0, columns.vN)(nodes.counts.baseline, nodes.counts.candidate);
			const subtrees = findEntrySubtrees(aligned.paths, mass);
			const growth = estimateGrowth(nodes, subtrees, tested.map((change) => change.id));
			const isControl = byLeaf(leaves, followsLoad);
			const weights = sides.candidate.weight / sides.baseline.weight;
			const factors = [0, ...growth.subtrees.map(({ excess }) => excess)].map((excess) => Math.exp(growth.sizeFactor + excess) * weights);
			const factorOf = (stack) => factors[subtrees.subtreeOf[aligned.pathOfStack[stack]]];
			const expected = expectedCosts(sides.baseline.values, {
				leaves,
				factorOf,
				expectedOf: growth.estimates
			});
			return {
				...growth,
				entries: toEntries(growth, subtrees, table, mass),
				evidence: {
					table,
					samples,
					factor: Math.exp(growth.sizeFactor),
					isControl
				},
				stacks: {
					table,
					baseline: sides.baseline.values,
					expected,
					candidate: sides.candidate.values
				}
			};
		}
		function toEntries(growth, { entries }, table, mass) {
			const all = (0, columns.XN)(mass);
			return growth.subtrees.map(({ samples, excess }, index) => {
				const key = table.functions[entries[index + 1]];
				return {
					key,
					samples,
					share: ratio(samples, all),
					excess
				};
			});
		}
		function estimateLevels({ table }, tested, sides) {
			const all = sides.baseline.keptSamples;
			const estimates = new Map(tested.map(({ id, samples }) => [id, estimateLevel(samples.baseline, samples.candidate, sides.candidate.weight, all)]));
			const { baseline, candidate } = (0, compare_sides.W)((side) => {
				const { values, snapshots } = sides[side];
				return values.map((value) => value / snapshots);
			});
			const stacks = {
				table,
				baseline,
				expected: baseline,
				candidate
			};
			return {
				estimates,
				commonFactor: 0,
				sizeFactor: 0,
				drift: null,
				subtrees: [],
				entries: [],
				stacks
			};
		}
		function totalLog(data, sides) {
			const { baseline, candidate } = sides;
			if (data.kind === "gauge" || baseline.keptSamples <= 0 || candidate.keptSamples <= 0) return 0;
			return Math.log(candidate.keptSamples / baseline.keptSamples) + perLoadOf(data, sides, data.loadLog);
		}
		function compareSides(data, selection) {
			const leaves = (0, compare_costs.SD)(data.table);
			const sides = measureSides(data, leaves);
			const measured = measureFunctions(data, sides).sort(byShare);
			const tested = compare_select(measured, data.kind, sides, selection);
			const { estimates, commonFactor, drift, entries, evidence, stacks } = data.kind === "gauge" ? estimateLevels(data, tested, sides) : estimateCosts(data, leaves, sides, tested);
			const functions = measured.map((change) => {
				const estimate = estimates.get(change.id);
				return estimate === undefined ? change : {
					...change,
					estimate
				};
			});
			return {
				kind: data.kind,
				unit: data.unit,
				functions,
				ignored: measureIgnored(data, sides),
				ignoredSamples: (0, compare_sides.W)((side) => sides[side].idleSamples),
				samples: (0, compare_sides.W)((side) => sides[side].keptSamples),
				total: (0, compare_sides.W)((side) => sides[side].keptSamples * sides[side].weight),
				uploads: (0, compare_sides.W)((side) => data[side].uploads),
				durationMs: (0, compare_sides.W)((side) => data[side].durationMs),
				blocks: Math.min(data.baseline.blocks.length, data.candidate.blocks.length),
				commonFactor,
				isLoadKnown: data.loadLog !== undefined,
				totalLog: totalLog(data, sides),
				history: data.history?.length ?? 0,
				drift,
				entries,
				...evidence === undefined ? {} : { evidence },
				stacks
			};
		}
	}),
	1110: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			x: () => LARGEST_NODES,
			N: () => costTreeOf
		});
		var growable = __webpack_require__(928);
		;
		function createLargestFirst() {
			const items = [];
			const sizes = [];
			const isBefore = (at, item, size) => {
				const other = sizes[at];
				return other > size || other === size && items[at] < item;
			};
			const put = (at, item, size) => {
				items[at] = item;
				sizes[at] = size;
			};
			return {
				push(item, size) {
					let at = items.length;
					for (let above = at - 1 >> 1; at > 0 && !isBefore(above, item, size); above = at - 1 >> 1) {
						put(at, items[above], sizes[above]);
						at = above;
					}
					put(at, item, size);
				},
				pop() {
					const largest = items[0];
					const item = items.pop();
					const size = sizes.pop();
					if (item === undefined || size === undefined || items.length === 0) return largest;
					let at = 0;
					for (let below = 1; below < items.length; below = 2 * at + 1) {
						if (below + 1 < items.length && isBefore(below + 1, items[below], sizes[below])) below++;
						if (!isBefore(below, item, size)) break;
						put(at, items[below], sizes[below]);
						at = below;
					}
					put(at, item, size);
					return largest;
				}
			};
		}
		var root_order = __webpack_require__(2964);
		;
		const LARGEST_NODES = 2e4;
		const known = new WeakMap();
		function costTreeOf(stacks) {
			const tree = known.get(stacks) ?? buildCostTree(stacks);
			known.set(stacks, tree);
			return tree;
		}
		function buildCostTree(stacks) {
			const inOrder = (0, root_order.jF)(stacks.table, stacks);
			const { order } = inOrder;
			const sums = {
				baseline: runningSums(stacks.baseline, order),
				expected: runningSums(stacks.expected, order),
				candidate: runningSums(stacks.candidate, order)
			};
			const ordered = {
				...inOrder,
				stacks,
				sums
			};
			const { listed, opened } = listLargest(ordered);
			const isOpen = new Uint8Array(listed.shares.length);
			for (const node of opened) isOpen[node] = 1;
			return {
				parents: (0, growable.xl)(listed.parents),
				frames: framesOf(ordered, listed, opened),
				shares: new Float64Array(listed.shares),
				isOpen,
				totals: {
					baseline: totalsOf(listed, sums.baseline),
					expected: totalsOf(listed, sums.expected),
					candidate: totalsOf(listed, sums.candidate)
				},
				size: (0, root_order.Uz)(stacks.table, inOrder)
			};
		}
		function framesOf({ stacks, order }, { firsts, depths }, nodes) {
			const frames = new Int32Array(firsts.length).fill(-1);
			for (const node of nodes) {
				const depth = depths.data[node];
				if (depth > 0) frames[node] = (0, root_order.jG)(stacks.table, order[firsts.data[node]], depth - 1);
			}
			return frames;
		}
		function totalsOf({ firsts, ends }, upTo) {
			const totals = new Float64Array(firsts.length);
			for (let node = 0; node < totals.length; node++) totals[node] = upTo[ends.data[node]] - upTo[firsts.data[node]];
			return totals;
		}
		function runningSums(costs, order) {
			const upTo = new Float64Array(order.length + 1);
			for (let place = 0; place < order.length; place++) upTo[place + 1] = upTo[place] + costs[order[place]];
			return upTo;
		}
		function listLargest(ordered) {
			const list = () => (0, growable.nC)(1024);
			const listed = {
				parents: list(),
				firsts: list(),
				ends: list(),
				depths: list(),
				shares: []
			};
			const closed = createLargestFirst();
			const add = (parent, first, end, depth) => {
				(0, growable.VC)(listed.parents, parent);
				(0, growable.VC)(listed.firsts, first);
				(0, growable.VC)(listed.ends, end);
				(0, growable.VC)(listed.depths, depth);
				const share = largestShare(ordered, first, end);
				closed.push(listed.shares.push(share) - 1, share);
			};
			add(-1, 0, ordered.order.length, 0);
			const opened = [];
			while (opened.length <= LARGEST_NODES) {
				const node = closed.pop();
				if (node === undefined) break;
				opened.push(node);
				eachCallee(ordered, listed, node, add);
			}
			return {
				listed,
				opened
			};
		}
		function largestShare({ sums: { baseline, expected, candidate } }, first, end) {
			return Math.max(0, shareOf(baseline, first, end), shareOf(expected, first, end), shareOf(candidate, first, end));
		}
		function shareOf(upTo, first, end) {
			const whole = upTo[upTo.length - 1];
			return whole > 0 ? (upTo[end] - upTo[first]) / whole : 0;
		}
		function eachCallee({ stacks, order, shared }, listed, node, tell) {
			const end = listed.ends.data[node];
			const depth = listed.depths.data[node];
			let from = listed.firsts.data[node];
			while (from < end && (0, root_order.jG)(stacks.table, order[from], depth) < 0) from++;
			for (let until = from; from < end; from = until) {
				do
					until++;
				while (until < end && shared[until] > depth);
				tell(node, from, until, depth + 1);
			}
		}
	}),
	6939: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QW: () => sumBlocks,
			SD: () => leafFunctions,
			dR: () => selfCosts,
			fr: () => totalCosts
		});
		function sumBlocks(blocks, length) {
			const sum = new Float64Array(length);
			for (const block of blocks) {
				for (let stack = 0; stack < length; stack++) sum[stack] = sum[stack] + block[stack];
			}
			return sum;
		}
		function leafFunctions(table) {
			const leaves = new Int32Array(table.stackOffsets.length - 1);
			for (let stack = 0; stack < leaves.length; stack++) {
				leaves[stack] = table.stackFrames[table.stackOffsets[stack]];
			}
			return leaves;
		}
		function selfCosts(leaves, values, functions) {
			const self = new Float64Array(functions);
			for (let stack = 0; stack < leaves.length; stack++) {
				const leaf = leaves[stack];
				self[leaf] = self[leaf] + values[stack];
			}
			return self;
		}
		function totalCosts(table, values) {
			const { stackOffsets, stackFrames, functions } = table;
			const { baseline, candidate } = values;
			const totals = {
				baseline: new Float64Array(functions.length),
				candidate: new Float64Array(functions.length)
			};
			const seenIn = new Int32Array(functions.length).fill(-1);
			for (let stack = 0; stack < baseline.length; stack++) {
				const before = baseline[stack];
				const after = candidate[stack];
				if (before === 0 && after === 0) continue;
				const end = stackOffsets[stack + 1];
				for (let i = stackOffsets[stack]; i < end; i++) {
					const id = stackFrames[i];
					if (seenIn[id] === stack) continue;
					seenIn[id] = stack;
					totals.baseline[id] = totals.baseline[id] + before;
					totals.candidate[id] = totals.candidate[id] + after;
				}
			}
			return totals;
		}
	}),
	4718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mc: () => DEPLOYMENT_DRIFT,
			QA: () => measureDrift,
			Rh: () => DISTANT_MS,
			kr: () => assumedDrift
		});
		var _size_factors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1969);
		var _yardstick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5845);
		const FUNCTION_DRIFT = .03;
		const UNMEASURED_DRIFT = .05;
		const MIX_DRIFT = .05;
		const WEAK_DRIFT = .07;
		const DISTANT_DRIFT = .1;
		const DISTANT_MS = 10 * 6e4;
		function assumedDrift(parts, fromBlocks, isDistant) {
			const mix = parts.reduce((total, part) => total + part.weight * mixDrift(part), 0);
			return (fromBlocks ? FUNCTION_DRIFT : UNMEASURED_DRIFT) ** 2 + mix ** 2 + (isDistant ? DISTANT_DRIFT : 0) ** 2;
		}
		function mixDrift({ isWhole, isWeak }) {
			return isWeak ? WEAK_DRIFT : isWhole ? MIX_DRIFT : 0;
		}
		const DEPLOYMENT_DRIFT = .025;
		const PRIOR_WINDOWS = 6;
		const MIN_DRIFT = .02;
		const MIN_SAMPLES = 100;
		function measureDrift(input, nodes, subtrees) {
			const count = input.windows.length;
			const mean = input.windows.reduce((sum, window) => sum.map((value, node) => value + window[node])).map((value) => value / count);
			const { seen, mix } = observe(input, mean, nodes, subtrees);
			const weights = seen.map(({ isWeak, isMissing }, index) => {
				const samples = (0, _yardstick_js__WEBPACK_IMPORTED_MODULE_0__.pK)(mean, input.own[index]);
				return samples >= MIN_SAMPLES && !isWeak && !isMissing ? Math.sqrt(samples) : 0;
			});
			const functions = weightedMean(seen.map(({ excess }) => excess), weights);
			if (functions === null) return null;
			return seen.map(({ excess, whole, isWeak }) => {
				const common = functions + mix * whole;
				const own = isWeak ? 0 : count - 1;
				const pulled = (PRIOR_WINDOWS * common + own * Math.max(excess, 0)) / (PRIOR_WINDOWS + own);
				return Math.max(pulled, MIN_DRIFT ** 2);
			});
		}
		function observe({ windows, own, sampling }, mean, nodes, subtrees) {
			const count = windows.length;
			const seen = own.map(() => ({
				excess: 0,
				whole: 0,
				isWeak: false,
				isMissing: false
			}));
			const moves = new Float64Array(subtrees.entries.length - 1);
			for (const window of windows) {
				const pair = {
					...nodes,
					counts: {
						baseline: mean,
						candidate: window
					}
				};
				const yardsticks = (0, _yardstick_js__WEBPACK_IMPORTED_MODULE_0__.nB)(pair, subtrees, false);
				addMoves(moves, yardsticks);
				for (const [index, list] of own.entries()) {
					const parts = (0, _yardstick_js__WEBPACK_IMPORTED_MODULE_0__.CI)(list, pair, subtrees, yardsticks);
					const { log, samples, controls } = deviation(parts);
					const observed = seen[index];
					observed.excess += log ** 2 / (count - 1) - sampling(index, samples, controls) / count;
					observed.isWeak ||= parts.some((part) => part.isWeak);
					observed.isMissing ||= samples === 0;
					const whole = parts.reduce((sum, { isWhole, after }) => sum + (isWhole ? after : 0), 0);
					observed.whole += whole / Math.max(samples, 1) / count;
				}
			}
			return {
				seen,
				mix: mixVariance(moves, count)
			};
		}
		function addMoves(moves, yardsticks) {
			const [service, ...entries] = yardsticks.map(({ factors }) => (0, _size_factors_js__WEBPACK_IMPORTED_MODULE_1__.hc)(factors, []).log);
			for (const [index, log] of entries.entries()) moves[index] = moves[index] + (log - service) ** 2;
		}
		function mixVariance(moves, windows) {
			if (moves.length === 0) return 0;
			const middle = moves.toSorted()[Math.floor((moves.length - 1) / 2)];
			return middle / (windows - 1);
		}
		function deviation(parts) {
			const usual = parts.reduce((total, part) => total + (0, _yardstick_js__WEBPACK_IMPORTED_MODULE_0__.EX)(part), 0);
			const samples = parts.reduce((total, part) => total + part.after, 0);
			return {
				log: Math.log((samples + _yardstick_js__WEBPACK_IMPORTED_MODULE_0__.Mj) / usual),
				samples,
				controls: Math.min(...parts.map((part) => part.controls.candidate))
			};
		}
		function weightedMean(values, weights) {
			const total = values.reduce((sum, value, index) => sum + value * weights[index], 0);
			const weight = weights.reduce((sum, one) => sum + one, 0);
			return weight === 0 ? null : Math.max(0, total / weight);
		}
	}),
	7924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => compareKeys,
			x: () => byFunctionKey
		});
		function compareKeys(a, b) {
			if (a.name !== b.name) return a.name < b.name ? -1 : 1;
			return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
		}
		function byFunctionKey(functions) {
			const none = {
				name: "",
				file: ""
			};
			return (a, b) => a === b ? 0 : compareKeys(functions[a] ?? none, functions[b] ?? none);
		}
	}),
	3829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fk: () => localName,
			nT: () => samePackage,
			oS: () => nameLikeness
		});
		const LONGEST_NAME = 96;
		const SHORTEST_NAME = 4;
		function localName({ name, file }) {
			const inPackage = name.slice(name.lastIndexOf("/") + 1);
			if (file === "") {
				const dot = inPackage.indexOf(".");
				if (dot > 0 && dot + 1 < inPackage.length) return inPackage.slice(dot + 1);
			}
			const scope = inPackage.lastIndexOf("::");
			return scope > 0 && scope + 2 < inPackage.length ? inPackage.slice(scope + 2) : inPackage;
		}
		function samePackage(a, b) {
			const left = packageOf(a);
			return left !== "" && left === packageOf(b);
		}
		function packageOf(key) {
			if (key.file !== "") return key.file;
			return key.name.slice(0, key.name.length - localName(key).length);
		}
		function nameLikeness(a, b) {
			const left = lastPart(localName(a));
			const right = lastPart(localName(b));
			if (left === right) return 1;
			if (Math.min(left.length, right.length) < SHORTEST_NAME) return 0;
			return 2 * commonLetters(left, right) / (left.length + right.length);
		}
		function lastPart(name) {
			return name.slice(name.lastIndexOf(".") + 1).slice(-LONGEST_NAME).toLowerCase();
		}
		function commonLetters(a, b) {
			let length = 0;
			let endA = 0;
			let endB = 0;
			let above = new Uint16Array(b.length + 1);
			for (let i = 1; i <= a.length; i++) {
				const row = new Uint16Array(b.length + 1);
				for (let j = 1; j <= b.length; j++) {
					if (a[i - 1] !== b[j - 1]) continue;
					const common = above[j - 1] + 1;
					row[j] = common;
					if (common > length) {
						length = common;
						endA = i;
						endB = j;
					}
				}
				above = row;
			}
			if (length < 3) return 0;
			return length + commonLetters(a.slice(0, endA - length), b.slice(0, endB - length)) + commonLetters(a.slice(endA), b.slice(endB));
		}
	}),
	546: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => majorityFactor,
			U: () => perLoadLog
		});
		const SAME_REPLICAS = Math.log(1.25);
		function perLoadLog({ weights, durationMs, uploads, loadLog }) {
			const weight = Math.log(weights.candidate / weights.baseline);
			if (loadLog !== undefined) return weight - loadLog;
			const length = logRatio(durationMs);
			if (length === null) return weight;
			const replicas = (logRatio(uploads) ?? length) - length;
			return weight - length - (Math.abs(replicas) > SAME_REPLICAS ? replicas : 0);
		}
		function logRatio({ baseline, candidate }) {
			return baseline > 0 && candidate > 0 ? Math.log(candidate / baseline) : null;
		}
		function majorityFactor(ascending) {
			const majority = Math.floor(ascending.length / 2) + 1;
			const slower = ascending[ascending.length - majority] ?? 0;
			const faster = ascending[majority - 1] ?? 0;
			return slower > 0 ? slower : Math.min(0, faster);
		}
	}),
	6171: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => profilerTraces });
		var _costs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6939);
		var _function_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7924);
		var _samples_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(774);
		var _sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6637);
		var _theil_sen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5108);
		var _upload_rhythm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1881);
		const MIN_SAMPLES = 200;
		const WAITING = /(?:^|[^a-z])(?:wait|waitpid|wait4|waitid|wait_for_tstate_lock|cond_wait|futex|select|poll|epoll_?wait|kevent|accept|sleep|usleep|nanosleep|park|pause|join|acquire|sigwait|sigtimedwait|idle)\)?$/i;
		const PROFILER_NAMES = /^(?:runtime\/pprof\.|runtime\.(?:sigprof|profilealloc|mProf_)|github\.com\/(?:grafana\/pyroscope-go|pyroscope-io\/client)|io\.pyroscope\.|one\.profiler\.)/;
		const PROFILER_FILES = /(?:^|\/)(?:pyroscope\/__init__\.py|tracemalloc\.py|memray\/[^/]+|@pyroscope\/nodejs\/.*|@datadog\/pprof\/.*)$/;
		function profilerTraces(data, uploads) {
			if (!isTime(data.kind)) return null;
			const { functions } = data.table;
			const waits = functions.map(({ name }, id) => data.ignored[id] === 1 || WAITING.test(name));
			const profiles = functions.map(({ name, file }) => PROFILER_NAMES.test(name) || PROFILER_FILES.test(file));
			return (0, _sides_js__WEBPACK_IMPORTED_MODULE_1__.W)((side) => ({
				...tracesOf(data, (0, _costs_js__WEBPACK_IMPORTED_MODULE_2__.QW)(data[side].blocks, data.table.stackOffsets.length - 1), {
					waits,
					profiles
				}),
				sampleNanos: sampleNanos(data, data[side].blocks),
				uploadMs: uploadMs(uploads[side])
			}));
		}
		function isTime(kind) {
			return kind === "cpu" || kind === "wall";
		}
		function tracesOf({ table }, values, { waits, profiles }) {
			const { functions, stackOffsets, stackFrames } = table;
			const waited = new Map();
			const hasProfiler = profiles.includes(true);
			let [all, waiting, overhead] = [
				0,
				0,
				0
			];
			for (let stack = 0; stack < values.length; stack++) {
				const value = Math.max(0, values[stack]);
				const [from, to] = [stackOffsets[stack], stackOffsets[stack + 1]];
				if (value === 0 || from === to) continue;
				all += value;
				const leaf = stackFrames[from];
				if (waits[leaf] === true) {
					waiting += value;
					waited.set(leaf, (waited.get(leaf) ?? 0) + value);
				}
				if (hasProfiler && holdsAny(stackFrames, from, to, profiles)) overhead += value;
			}
			const byKey = (0, _function_order_js__WEBPACK_IMPORTED_MODULE_3__.x)(functions);
			const most = [...waited].sort(([a, valueA], [b, valueB]) => valueB - valueA || byKey(a, b));
			const waitsIn = most.slice(0, 2).map(([id]) => functions[id]);
			return all === 0 ? {
				waiting: 0,
				waitsIn: [],
				overhead: 0
			} : {
				waiting: waiting / all,
				waitsIn,
				overhead: overhead / all
			};
		}
		function holdsAny(frames, from, to, wanted) {
			for (let at = from; at < to; at++) if (wanted[frames[at]] === true) return true;
			return false;
		}
		function sampleNanos({ kind, unit }, blocks) {
			if (unit !== "nanoseconds") return null;
			const weight = (0, _samples_js__WEBPACK_IMPORTED_MODULE_4__.z)(kind, unit, blocks);
			let total = 0;
			for (const block of blocks) {
				for (const value of block) {
					if (!(0, _samples_js__WEBPACK_IMPORTED_MODULE_4__.F)(value, weight)) return null;
					total += value;
				}
			}
			return total / weight < MIN_SAMPLES ? null : weight;
		}
		function uploadMs(series) {
			const intervals = series.flatMap(({ timesMs }) => (0, _upload_rhythm_js__WEBPACK_IMPORTED_MODULE_0__.A)(timesMs)?.intervalMs ?? []);
			return intervals.length === 0 ? null : (0, _theil_sen_js__WEBPACK_IMPORTED_MODULE_5__.JZ)(intervals);
		}
	}),
	2964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Uz: () => treeSize,
			jF: () => sortFromRoot,
			jG: () => frameAt
		});
		const FEW = 24;
		function sortFromRoot(table, samples) {
			const order = usedStacks(samples);
			const column = () => new Int32Array(order.length);
			const sorter = {
				table,
				order,
				shared: column(),
				scratch: column(),
				next: column(),
				counts: new Int32Array(table.functions.length + 1),
				open: [
					0,
					order.length,
					0
				]
			};
			while (sorter.open.length > 0) {
				const [first = 0, end = 0, depth = 0] = sorter.open.splice(-3);
				readNext(sorter, first, end, depth);
				if (end - first <= FEW) sortFew(sorter, first, end, depth);
				else dealOut(sorter, first, end, depth);
			}
			return {
				order,
				shared: sorter.shared
			};
		}
		function treeSize({ stackOffsets }, { order, shared }) {
			let size = 1;
			for (let place = 0; place < order.length; place++) {
				const stack = order[place];
				size += stackOffsets[stack + 1] - stackOffsets[stack] - shared[place];
			}
			return size;
		}
		function frameAt({ stackOffsets, stackFrames }, stack, depth) {
			const at = stackOffsets[stack + 1] - 1 - depth;
			return at < stackOffsets[stack] ? -1 : stackFrames[at];
		}
		function usedStacks({ baseline, candidate }) {
			const used = new Int32Array(baseline.length);
			let count = 0;
			for (let stack = 0; stack < used.length; stack++) if (baseline[stack] !== 0 || candidate[stack] !== 0) used[count++] = stack;
			return used.subarray(0, count);
		}
		function readNext({ table, order, next }, first, end, depth) {
			for (let place = first; place < end; place++) next[place] = frameAt(table, order[place], depth) + 1;
		}
		function sortFew({ table, order, shared, next }, first, end, depth) {
			for (let from = first + 1; from < end; from++) {
				const stack = order[from];
				const own = next[from];
				let place = from;
				for (; place > first; place--) {
					const before = order[place - 1];
					const other = next[place - 1];
					if (own > other || own === other && !isBefore(table, stack, before, depth)) break;
					order[place] = before;
					next[place] = other;
				}
				order[place] = stack;
				next[place] = own;
			}
			for (let place = first + 1; place < end; place++) shared[place] = next[place] === next[place - 1] ? commonDepth(table, order[place - 1], order[place], depth) : depth;
		}
		function isBefore(table, a, b, depth) {
			const common = commonDepth(table, a, b, depth);
			return frameAt(table, a, common) < frameAt(table, b, common);
		}
		function commonDepth({ stackOffsets, stackFrames }, a, b, depth) {
			const endA = stackOffsets[a + 1] - 1;
			const endB = stackOffsets[b + 1] - 1;
			const least = Math.min(endA - stackOffsets[a], endB - stackOffsets[b]) + 1;
			let common = depth;
			while (common < least && stackFrames[endA - common] === stackFrames[endB - common]) common++;
			return common;
		}
		function dealOut(sorter, first, end, depth) {
			const { order, shared, scratch, next, counts, open } = sorter;
			const frames = countNext(sorter, first, end);
			let from = first;
			for (const frame of frames) {
				const count = counts[frame];
				counts[frame] = from;
				if (from > first) shared[from] = depth;
				if (frame === 0) shared.fill(depth, from + 1, from + count);
				else if (count > 1) open.push(from, from + count, depth + 1);
				from += count;
			}
			if (frames.length > 1) {
				for (let place = first; place < end; place++) {
					const frame = next[place];
					scratch[counts[frame]] = order[place];
					counts[frame] = counts[frame] + 1;
				}
				order.set(scratch.subarray(first, end), first);
			}
			for (const frame of frames) counts[frame] = 0;
		}
		function countNext({ next, counts }, first, end) {
			const found = [];
			for (let place = first; place < end; place++) {
				const frame = next[place];
				if (counts[frame] === 0) found.push(frame);
				counts[frame] = counts[frame] + 1;
			}
			return new Int32Array(found).sort();
		}
	}),
	774: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => isMultiple,
			z: () => sampleWeight
		});
		const HEAP_SAMPLE_BYTES = 524288;
		const DEFAULT_CPU_SAMPLE_NANOS = 1e7;
		const SHORTEST_CPU_SAMPLE_NANOS = 1e6;
		function isMultiple(value, divisor) {
			if (!Number.isSafeInteger(value)) return value % divisor === 0;
			return Math.round(value / divisor) * divisor === value;
		}
		function commonDivisor(blocks) {
			let divisor = 0;
			for (const block of blocks) {
				for (const value of block) {
					if (isMultiple(value, divisor)) continue;
					let rest = divisor === 0 ? Math.abs(value) : Math.abs(value % divisor);
					while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
					if (divisor === 1) return 1;
				}
			}
			return divisor;
		}
		function sampleWeight(kind, unit, blocks) {
			if (unit === "bytes") return HEAP_SAMPLE_BYTES;
			if (kind === "gauge") return 1;
			const divisor = commonDivisor(blocks);
			if (unit === "nanoseconds") {
				return divisor < SHORTEST_CPU_SAMPLE_NANOS ? DEFAULT_CPU_SAMPLE_NANOS : divisor;
			}
			return divisor === 0 ? 1 : divisor;
		}
	}),
	6637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => SIDES,
			W: () => both
		});
		const SIDES = ["baseline", "candidate"];
		function both(make) {
			return {
				baseline: make("baseline"),
				candidate: make("candidate")
			};
		}
	}),
	1969: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ww: () => weighNodes,
			hc: () => sizeFactorWithout,
			pf: () => prepareSizeFactors,
			xs: () => groupNodes
		});
		function weighNodes(nodes, isControl) {
			const weights = new Float64Array(isControl.length);
			const logRatios = new Float64Array(isControl.length);
			for (let node = 0; node < isControl.length; node++) {
				const before = Math.max(0, nodes.baseline[node]);
				const after = Math.max(0, nodes.candidate[node]);
				if (!(before + after > 0 && isControl[node] === 1)) continue;
				weights[node] = ((before + .5) * (after + .5)) ** .25;
				logRatios[node] = Math.log((after + .5) / (before + .5));
			}
			return {
				weights,
				logRatios
			};
		}
		function groupNodes({ weights, logRatios }, nodes) {
			const controls = nodes.filter((node) => weights[node] !== 0);
			const ascending = new Float64Array(controls.length);
			for (let index = 0; index < controls.length; index++) ascending[index] = logRatios[controls[index]];
			const groups = distinct(ascending.sort());
			const nodeWeights = new Float64Array(weights.length);
			const groupWeights = new Float64Array(groups.length);
			const groupOfNode = new Int32Array(weights.length);
			for (const node of controls) {
				const weight = weights[node];
				const group = indexIn(groups, logRatios[node]);
				nodeWeights[node] = weight;
				groupOfNode[node] = group;
				groupWeights[group] = groupWeights[group] + weight;
			}
			return {
				groupOfNode,
				logRatios: groups,
				nodeWeights,
				groupWeights,
				controls
			};
		}
		function prepareSizeFactors(nodes, isControl) {
			return groupNodes(weighNodes(nodes, isControl), Int32Array.from(isControl.keys()));
		}
		function distinct(ascending) {
			let count = 0;
			for (let index = 0; index < ascending.length; index++) {
				const value = ascending[index];
				if (count === 0 || value !== ascending[count - 1]) ascending[count++] = value;
			}
			return ascending.slice(0, count);
		}
		function indexIn(ascending, value) {
			let low = 0;
			let high = ascending.length - 1;
			while (low < high) {
				const middle = low + high >> 1;
				if (ascending[middle] < value) low = middle + 1;
				else high = middle;
			}
			return low;
		}
		const RESIDUE = 1e-9;
		function sizeFactorWithout(factors, leftOut) {
			const weights = factors.groupWeights.slice();
			for (const node of leftOut) {
				const group = factors.groupOfNode[node];
				weights[group] = weights[group] - factors.nodeWeights[node];
				if (weights[group] < RESIDUE * factors.groupWeights[group]) weights[group] = 0;
			}
			let total = 0;
			for (let group = 0; group < weights.length; group++) total += weights[group];
			const shares = new Float64Array(weights.length);
			const whole = total || 1;
			let log = 0;
			let below = 0;
			for (let group = 0; group < weights.length && below < .75; group++) {
				const upTo = below + weights[group] / whole;
				if (upTo > .25) {
					const share = 2 * Math.max(0, Math.min(upTo, .75) - Math.max(below, .25));
					shares[group] = share;
					log += share * factors.logRatios[group];
				}
				below = upTo;
			}
			return {
				log,
				shares
			};
		}
	}),
	3608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P2: () => STEADY_FACTOR,
			Sb: () => warmUpBlocksOf,
			id: () => measureSteadiness
		});
		var _theil_sen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5108);
		const STEADY_FACTOR = 1.5;
		const MAX_WARM_UP = 1 / 3;
		const MIN_LEFT = 3;
		const MIN_SAMPLES_PER_BLOCK = 100;
		function measureSteadiness(services) {
			const blocks = Math.max(0, ...services.map(({ samples }) => samples.length));
			const used = services.filter(({ samples }) => {
				const all = samples.reduce((sum, value) => sum + value, 0);
				return samples.length === blocks && all >= MIN_SAMPLES_PER_BLOCK * blocks;
			});
			if (used.length === 0 || blocks < 2) return {
				pace: [],
				factor: 1,
				warmUpBlocks: 0
			};
			const paces = used.map(servicePace);
			const pace = Array.from({ length: blocks }, (_, block) => (0, _theil_sen_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(paces.map((one) => one[block])));
			return {
				pace,
				factor: Math.exp(spread(pace)),
				warmUpBlocks: findWarmUp(pace)
			};
		}
		function findWarmUp(pace) {
			const limit = Math.log(STEADY_FACTOR);
			const longest = Math.min(Math.floor(pace.length * MAX_WARM_UP), pace.length - MIN_LEFT);
			for (let count = 1; count <= longest; count++) {
				const rest = pace.slice(count);
				if (spread(rest) > limit) continue;
				const usual = (0, _theil_sen_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(rest);
				return pace.slice(0, count).every((one) => Math.abs(one - usual) > limit) ? count : 0;
			}
			return 0;
		}
		function spread(pace) {
			return Math.max(...pace) - Math.min(...pace);
		}
		function servicePace({ samples, durationsMs, uploads }) {
			const perSecond = logPace(samples, durationsMs);
			if (uploads.some((count) => count === 0)) return perSecond;
			const perUpload = logPace(samples, uploads);
			return perSecond.map((one, block) => {
				const other = perUpload[block];
				if (one * other <= 0) return 0;
				return Math.abs(one) < Math.abs(other) ? one : other;
			});
		}
		function logPace(samples, per) {
			const rates = samples.map((value, block) => Math.log((value + .5) / per[block]));
			const usual = (0, _theil_sen_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(rates);
			return rates.map((rate) => rate - usual);
		}
		function warmUpBlocksOf(warmUpPart, blocks) {
			const dropped = Math.max(0, Math.ceil(warmUpPart * blocks - 1e-9));
			return blocks - dropped >= MIN_LEFT ? dropped : 0;
		}
	}),
	5108: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JZ: () => median,
			fR: () => theilSen,
			wK: () => scatterAbout
		});
		const TWO_SIDED_95 = 1.96;
		function median(values) {
			const sorted = values.toSorted((a, b) => a - b);
			const middle = sorted.length >> 1;
			if (sorted.length % 2 === 1) return sorted[middle];
			return (sorted[middle - 1] + sorted[middle]) / 2;
		}
		function theilSen(times, values) {
			const slopes = [];
			for (let i = 0; i < times.length; i++) {
				for (let j = i + 1; j < times.length; j++) {
					const rise = values[j] - values[i];
					slopes.push(rise / (times[j] - times[i]));
				}
			}
			slopes.sort((a, b) => a - b);
			const n = times.length;
			const pairs = slopes.length;
			const width = TWO_SIDED_95 * Math.sqrt(n * (n - 1) * (2 * n + 5) / 18);
			const low = Math.max(0, Math.floor((pairs - width) / 2));
			const high = Math.min(pairs - 1, Math.ceil((pairs + width) / 2));
			return {
				slope: median(slopes),
				low: slopes[low],
				high: slopes[high]
			};
		}
		function scatterAbout(slope, times, values) {
			const offsets = values.map((value, index) => value - slope * times[index]);
			const level = median(offsets);
			return 1.4826 * median(offsets.map((offset) => Math.abs(offset - level)));
		}
	}),
	1881: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => uploadRhythm });
		var _theil_sen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5108);
		const MIN_GAPS = 4;
		const MAX_PROCESSES = 8;
		const MIN_REGULAR = .6;
		const MIN_REGULAR_TOGETHER = .8;
		const BETTER_BY = .15;
		const TOLERANCE = .15;
		const TOLERANCE_MS = 1500;
		const SHORT_INTERVAL_MS = 2 * TOLERANCE_MS;
		const MIN_INTERVAL_MS = 2e3;
		const SAME_MS = 500;
		const MIN_ALIKE = .8;
		function uploadRhythm(timesMs) {
			let found = null;
			let needed = MIN_REGULAR;
			for (let processes = 1; processes <= MAX_PROCESSES; processes++) {
				const gaps = timesMs.slice(processes).map((time, index) => time - timesMs[index]);
				if (gaps.length < MIN_GAPS * processes) break;
				const intervalMs = (0, _theil_sen_js__WEBPACK_IMPORTED_MODULE_0__.JZ)(gaps);
				const isShort = intervalMs <= SHORT_INTERVAL_MS;
				if (isShort && processes === 1 && isSteady(gaps, intervalMs)) return {
					intervalMs,
					processes
				};
				const tolerance = Math.max(TOLERANCE * intervalMs / processes, TOLERANCE_MS);
				const regular = gaps.filter((gap) => Math.abs(gap - intervalMs) <= tolerance).length / gaps.length;
				if (!isShort && regular > needed) {
					found = {
						intervalMs,
						processes
					};
					needed = regular + BETTER_BY;
				}
				needed = Math.max(needed, MIN_REGULAR_TOGETHER);
			}
			return found;
		}
		function isSteady(gaps, intervalMs) {
			if (intervalMs < MIN_INTERVAL_MS) return false;
			const sum = (list) => list.reduce((total, gap) => total + gap, 0);
			return sum(gaps.filter((gap) => Math.abs(gap - intervalMs) < SAME_MS)) > MIN_ALIKE * sum(gaps);
		}
	}),
	978: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ab: () => shrinkVariances,
			aK: () => controlDispersion,
			d6: () => blockVariance,
			eX: () => MIN_BLOCKS,
			gU: () => weightedMedian,
			tW: () => isClumped,
			x$: () => prepareInfluence,
			zW: () => areBlocksEnough
		});
		const MIN_BLOCKS = 3;
		function areBlocksEnough(blocks) {
			return Math.min(blocks.baseline.length, blocks.candidate.length) >= MIN_BLOCKS;
		}
		const CENTRE_LOSS = 1.57;
		function isClumped(kind) {
			return kind !== "cpu" && kind !== "wall";
		}
		function controlDispersion(kind) {
			return CENTRE_LOSS * (isClumped(kind) ? 3 : 1);
		}
		function prepareInfluence(blocks, sum, factors) {
			const { groupOfNode, nodeWeights, groupWeights } = factors;
			const shareOf = (node, block) => nodeWeights[node] * block[node] / (sum[node] + .5);
			const groupShares = sumByGroup(blocks, factors, shareOf);
			function controlShares(leftOut, factor) {
				const others = groupWeights.slice();
				for (const node of leftOut) {
					const group = groupOfNode[node];
					others[group] = others[group] - nodeWeights[node];
				}
				const middle = rangeOf(factor.shares);
				return Float64Array.from(blocks, (block, index) => {
					const shares = groupShares[index].slice(middle.from, middle.until);
					for (const node of leftOut) {
						const at = groupOfNode[node] - middle.from;
						if (at >= 0 && at < shares.length) shares[at] = shares[at] - shareOf(node, block);
					}
					let weighted = 0;
					for (let at = 0; at < shares.length; at++) {
						const weight = factor.shares[middle.from + at];
						if (weight > 0) weighted += weight * shares[at] / others[middle.from + at];
					}
					return weighted;
				});
			}
			return { controlShares };
		}
		function rangeOf(shares) {
			const from = shares.findIndex((share) => share > 0);
			return from === -1 ? {
				from: 0,
				until: 0
			} : {
				from,
				until: shares.findLastIndex((share) => share > 0) + 1
			};
		}
		function sumByGroup(blocks, { groupOfNode, groupWeights, controls }, shareOf) {
			return blocks.map((block) => {
				const shares = new Float64Array(groupWeights.length);
				for (const node of controls) {
					if (block[node] === 0) continue;
					const group = groupOfNode[node];
					shares[group] = shares[group] + shareOf(node, block);
				}
				return shares;
			});
		}
		function blockVariance(influences) {
			const squares = influences.reduce((sum, influence) => sum + influence * influence, 0);
			return influences.length / (influences.length - 1) * squares;
		}
		function weightedMedian(values, weights) {
			const order = values.map((_, index) => index).sort((a, b) => values[a] - values[b]);
			const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
			let reached = 0;
			for (const index of order) {
				reached += weights[index];
				if (reached >= half) return values[index];
			}
			return Number.NaN;
		}
		const PRIOR_BLOCKS = 10;
		const OWN_BLOCKS = 5;
		const UNKNOWN_DISPERSION = 1.5;
		const OUTLIER = 8;
		function shrinkVariances(raw) {
			const large = raw.filter((entry) => entry.samples >= 100);
			const dispersion = large.length === 0 ? UNKNOWN_DISPERSION : weightedMedian(large.map((entry) => Math.max(entry.measured / entry.poisson, 1)), large.map((entry) => Math.sqrt(entry.samples)));
			return raw.map(({ poisson, measured }) => {
				if (measured > OUTLIER * poisson * dispersion) return measured;
				const pulled = (PRIOR_BLOCKS * poisson * dispersion + OWN_BLOCKS * measured) / (PRIOR_BLOCKS + OWN_BLOCKS);
				return Math.max(pulled, poisson);
			});
		}
	}),
	5845: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CI: () => partsOf,
			EX: () => expectedOf,
			Mj: () => SEEN_OFFSET,
			nB: () => prepareYardsticks,
			pK: () => sumAt
		});
		var _size_factors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1969);
		var _variance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
		function prepareYardsticks({ counts, windows, blocks, isControl }, subtrees, useBlocks) {
			const weighed = (0, _size_factors_js__WEBPACK_IMPORTED_MODULE_0__.Ww)(counts, isControl);
			return controlsBySubtree(isControl, subtrees).map((controls) => {
				const factors = (0, _size_factors_js__WEBPACK_IMPORTED_MODULE_0__.xs)(weighed, controls);
				return {
					factors,
					influence: useBlocks ? {
						baseline: (0, _variance_js__WEBPACK_IMPORTED_MODULE_1__.x$)(blocks.baseline, windows.baseline, factors),
						candidate: (0, _variance_js__WEBPACK_IMPORTED_MODULE_1__.x$)(blocks.candidate, windows.candidate, factors)
					} : null,
					controls: {
						baseline: sumAt(counts.baseline, controls),
						candidate: sumAt(counts.candidate, controls)
					}
				};
			});
		}
		function controlsBySubtree(isControl, { subtreeOf, entries }) {
			const lists = entries.map(() => []);
			for (let node = 0; node < isControl.length; node++) {
				if (isControl[node] !== 1) continue;
				lists[0]?.push(node);
				const subtree = subtreeOf[node];
				if (subtree > 0) lists[subtree]?.push(node);
			}
			return lists.map((list) => Int32Array.from(list));
		}
		const SEEN_OFFSET = .5;
		const EXPECTED_OFFSET = .25;
		function expectedOf({ before, factor }) {
			return (before + EXPECTED_OFFSET) * Math.exp(factor.log);
		}
		const MIN_SHARE = .02;
		const MIN_SAMPLES = 400;
		const MIN_OF_PART = .5;
		function partsOf(own, nodes, { subtreeOf }, yardsticks) {
			const whole = yardsticks[0];
			const total = whole.controls.baseline + whole.controls.candidate;
			const bySubtree = new Map();
			for (const node of own) {
				const subtree = subtreeOf[node];
				const list = bySubtree.get(subtree);
				if (list === undefined) bySubtree.set(subtree, [node]);
				else list.push(node);
			}
			return [...bySubtree].map(([subtree, list]) => {
				const part = Int32Array.from(list);
				const before = sumAt(nodes.counts.baseline, part);
				const after = sumAt(nodes.counts.candidate, part);
				const enough = (controls) => {
					const others = controls.baseline + controls.candidate;
					return others >= MIN_SHARE * total && others >= MIN_SAMPLES && others >= MIN_OF_PART * (before + after);
				};
				const inSubtree = controlsWithout(yardsticks[subtree], part, nodes);
				const isWhole = subtree === 0 || !enough(inSubtree);
				const controls = isWhole ? controlsWithout(whole, own, nodes) : inSubtree;
				const yardstick = isWhole ? whole : yardsticks[subtree];
				return {
					own: part,
					before,
					after,
					yardstick,
					isWhole,
					isWeak: isWhole && (yardsticks.length > 1 || !enough(controls)),
					factor: (0, _size_factors_js__WEBPACK_IMPORTED_MODULE_0__.hc)(yardstick.factors, isWhole ? own : part),
					controls
				};
			});
		}
		function controlsWithout({ factors, controls }, left, { counts }) {
			let { baseline, candidate } = controls;
			for (const node of left) {
				if (factors.nodeWeights[node] === 0) continue;
				baseline -= counts.baseline[node];
				candidate -= counts.candidate[node];
			}
			return {
				baseline,
				candidate
			};
		}
		function sumAt(values, nodes) {
			let total = 0;
			for (const node of nodes) total += values[node];
			return total;
		}
	}),
	3276: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => measureBudgets,
			G: () => appliesTo
		});
		var _compare_budget_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1740);
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);
		function appliesTo(rule, { service, profileType }, matches) {
			const { target, services, profileTypes, limit } = rule;
			if (target.kind === "service" && !matches(target.name, service)) return false;
			if (services.length > 0 && !services.some((name) => matches(name, service))) return false;
			const isNamed = profileTypes.some((name) => (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.Zg)(name, [profileType]).includes(profileType));
			if (profileTypes.length > 0 && !isNamed) return false;
			const kind = (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.I)(profileType);
			const { sampleUnit } = (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.fL)(profileType);
			switch (limit.unit) {
				case "cores": return kind === "cpu" && sampleUnit === "nanoseconds";
				case "bytes": return kind === "gauge" && sampleUnit === "bytes";
				case "bytes-per-second": return kind === "alloc" && sampleUnit === "bytes";
				case "share": return target.kind !== "service" && (isNamed || kind === "cpu");
			}
		}
		function measureBudgets(rules, place, data, matches) {
			const applying = rules.filter((rule) => appliesTo(rule, place, matches));
			if (applying.length === 0) return [];
			const costOf = (0, _compare_budget_cost_js__WEBPACK_IMPORTED_MODULE_1__.F)(data);
			return applying.map((rule) => {
				const functions = (0, _compare_budget_cost_js__WEBPACK_IMPORTED_MODULE_1__.B)(data.table.functions, rule.target, matches);
				const cost = costOf(functions, rule.cost);
				return {
					service: place.service,
					profileType: place.profileType,
					rule,
					isKnown: isKnown(rule, functions, data.ignored),
					value: inUnit(cost, rule.limit.unit, data.candidate.durationMs / 1e3),
					cost
				};
			});
		}
		function isKnown({ target, cost }, functions, ignored) {
			if (target.kind === "service") return true;
			return functions.some((isOne, id) => isOne === 1 && (cost === "total" || ignored[id] !== 1));
		}
		function inUnit(cost, unit, seconds) {
			if (unit === "share") return cost.share;
			if (unit === "bytes") return cost.amount;
			if (!(seconds > 0)) return null;
			return cost.amount / seconds / (unit === "cores" ? 1e9 : 1);
		}
	}),
	4601: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q: () => isAnsweredElsewhere,
			b: () => budgetsElsewhere
		});
		var _budget_measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3276);
		function budgetsElsewhere(rules, own, others, services, matches) {
			const placesOf = (all) => all.flatMap((place) => rules.filter((rule) => (0, _budget_measures_js__WEBPACK_IMPORTED_MODULE_0__.G)(rule, place, matches)).map((rule) => ({
				rule,
				service: place.service
			})));
			const places = placesOf(others);
			return {
				tests: placesOf(own).length + places.length,
				services,
				places
			};
		}
		function isAnsweredElsewhere({ rule, name, isOwn }, elsewhere, matches) {
			if (elsewhere === undefined) return false;
			return elsewhere.places.some((place) => place.rule === rule && matches(name, place.service)) || !isOwn && elsewhere.services.some((service) => matches(name, service));
		}
	}),
	8024: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => comparisonVerdict,
			o: () => buildVerdict
		});
		var _service_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4572);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7968);
		function comparisonVerdict(parts) {
			const { functions, leak, whole, hasGrownEntries, isUndecided } = parts;
			return (0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.Q)([
				leak ?? "pass",
				(0, _service_rules_js__WEBPACK_IMPORTED_MODULE_0__.d$)(functions),
				whole,
				hasGrownEntries ? "warn" : "pass",
				isUndecided ? "inconclusive" : "pass"
			]);
		}
		function buildVerdict(comparisons, budgets) {
			const counted = comparisons.filter((comparison) => comparison.counted);
			const limits = budgets.flatMap(({ verdict }) => verdict === "not-applicable" ? [] : [verdict]);
			return (0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.Q)([(0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.Q)(counted.map((comparison) => comparison.verdict)), ...limits]);
		}
	}),
	6580: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => sharedPace,
			o: () => ownContention
		});
		var _compare_pace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(546);
		const MIN_SERVICES_FOR_MAJORITY = 3;
		function showsPace(result, { minTotalSamples }, kind) {
			if (result?.kind !== kind || kind === "alloc" && result.unit !== "bytes") return false;
			const { durationMs, samples, isLoadKnown } = result;
			const isKnown = isLoadKnown || durationMs.baseline > 0 && durationMs.candidate > 0;
			return isKnown && Math.min(samples.baseline, samples.candidate) >= minTotalSamples;
		}
		function ownContention(result, policy) {
			return showsPace(result, policy, "cpu") ? Math.abs(result.commonFactor) : 0;
		}
		function sharedPace(results, policy, kind = "cpu") {
			const factors = results.filter((result) => showsPace(result, policy, kind)).map((result) => result.commonFactor).sort((a, b) => a - b);
			return factors.length < MIN_SERVICES_FOR_MAJORITY ? null : (0, _compare_pace_js__WEBPACK_IMPORTED_MODULE_0__.P)(factors);
		}
	}),
	4155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PD: () => detectableGrowth,
			eW: () => isTested,
			ie: () => agrees,
			qd: () => isFinding,
			w9: () => judgeFunction
		});
		function isFinding({ judged }) {
			return judged?.verdict === "fail" || judged?.verdict === "warn";
		}
		function isTested(change) {
			return change.estimate !== undefined;
		}
		const POWER_T = .86;
		const ONE_SIDED_95 = 1.645;
		const NEW_DISPERSION = 2;
		const NEW_DRIFT = .1;
		const SMALL_COMMON_FACTOR = .1;
		function detectableGrowth(t, sd) {
			return Math.expm1((t + POWER_T) * sd);
		}
		function judgeFunction(change, context) {
			return context.kind === "gauge" ? judgeLevel(change, context) : judgeCost(change, context);
		}
		function judgeCost(change, context) {
			const { policy, failT, warnT, contentionVariance } = context;
			const { theta, addedShare, variance, driftVariance } = change.estimate;
			const sd = Math.sqrt(variance + contentionVariance);
			const isNew = change.estimate.baselineSamples === 0;
			const detectable = detectableGrowth(failT, sd);
			const outcome = (verdict, cls) => ({
				verdict,
				class: cls,
				...isNew ? NO_GROWTH : bounds(theta, (verdict === "warn" ? warnT : failT) * sd),
				detectable,
				detectableAtBest: detectableGrowth(failT, Math.sqrt(driftVariance + contentionVariance))
			});
			const costsMore = addedShare >= policy.minAddedShare;
			const fails = theta - failT * sd > 0 && theta >= Math.log1p(policy.failOnGrowth) && agrees(change.estimate, policy);
			const warns = theta - warnT * sd > 0 && theta >= Math.log1p(policy.warnOnGrowth) && agrees(change.estimate, policy, policy.warnOnGrowth);
			if (isNew) return outcome(judgeNew(change.estimate, context), "new");
			if (fails && costsMore && context.mayFail) return outcome("fail", "grew");
			if ((fails || warns) && costsMore) return outcome("warn", "grew");
			if (change.samples.candidate === 0) return outcome("pass", "gone");
			if (theta + warnT * sd < 0 && costsLess(change.estimate, policy)) return outcome("pass", "shrank");
			const ruledOut = theta + ONE_SIDED_95 * sd < Math.log1p(policy.failOnGrowth);
			return ruledOut ? outcome("pass", "unchanged") : outcome("inconclusive", "unclear");
		}
		function judgeNew({ addedShare, seenVariance }, { policy, failT, warnT, contentionVariance, mayFail, netNewShare }) {
			const sd = Math.sqrt(NEW_DISPERSION * seenVariance + NEW_DRIFT ** 2 + contentionVariance);
			const surely = (t) => addedShare * Math.exp(-t * sd);
			const net = Math.min(addedShare, netNewShare) - (addedShare - surely(failT));
			if (mayFail && net >= policy.minNewShare) return "fail";
			return surely(warnT) >= policy.minAddedShare ? "warn" : "pass";
		}
		function costsLess({ theta, thetaPerLoad }, policy) {
			return Math.max(theta, thetaPerLoad) <= -Math.log1p(policy.warnOnGrowth);
		}
		const NO_GROWTH = {
			growth: null,
			low: null,
			high: null
		};
		function bounds(theta, margin) {
			return {
				growth: Math.exp(theta),
				low: Math.exp(theta - margin),
				high: Math.exp(theta + margin)
			};
		}
		function agrees({ thetaGlobal, thetaPerLoad, thetaPerSecond = thetaPerLoad }, policy, threshold = policy.failOnGrowth) {
			const growth = Math.log1p(threshold);
			const common = thetaPerLoad - thetaGlobal;
			if (thetaPerSecond - thetaGlobal < -SMALL_COMMON_FACTOR && thetaPerSecond < .5 * growth) return false;
			return thetaGlobal >= .5 * growth || thetaPerLoad >= growth && common <= SMALL_COMMON_FACTOR;
		}
		function judgeLevel(change, { policy, unit, warnT }) {
			const { theta, variance } = change.estimate;
			const margin = warnT * Math.sqrt(variance);
			const hasBaseline = change.samples.baseline >= 1;
			const rise = change.self.candidate - change.self.baseline;
			const floor = unit === "bytes" ? policy.minLevelBytes : policy.minLevelCount;
			const warns = rise >= floor && theta - margin > 0 && theta >= Math.log1p(policy.warnOnGrowth);
			const shrank = rise <= -floor && theta + margin < 0;
			return {
				verdict: warns ? "warn" : "pass",
				class: warns ? change.self.baseline === 0 ? "new" : "grew" : shrank ? "shrank" : "unchanged",
				...hasBaseline ? bounds(theta, margin) : NO_GROWTH,
				detectable: null
			};
		}
	}),
	6253: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MM: () => criticalValues,
			qA: () => judgeBuild,
			tk: () => judgeComparison
		});
		;
		function centralProbability(t, df) {
			const theta = Math.atan(t / Math.sqrt(df));
			const cos2 = Math.cos(theta) ** 2;
			const odd = df % 2 === 1;
			let term = odd ? Math.cos(theta) : 1;
			let sum = odd && df === 1 ? 0 : term;
			for (let k = odd ? 3 : 2; k <= df - 2; k += 2) {
				term *= cos2 * (k - 1) / k;
				sum += term;
			}
			return odd ? 2 / Math.PI * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
		}
		function studentTQuantile(upperTail, df) {
			const wanted = 1 - 2 * upperTail;
			let low = 0;
			let high = 1;
			while (centralProbability(high, df) < wanted && high < 0x9184e72a000) high *= 2;
			for (let step = 0; step < 100; step++) {
				const middle = (low + high) / 2;
				if (centralProbability(middle, df) < wanted) low = middle;
				else high = middle;
			}
			return (low + high) / 2;
		}
		var variance = __webpack_require__(978);
		var profile_type = __webpack_require__(3435);
		var budget_shard = __webpack_require__(4601);
		;
		function judgeBudgets({ rules, measures, matches, elsewhere }, services, policy) {
			const tests = elsewhere?.tests ?? measures.filter(isTest).length;
			const judged = rules.flatMap((rule) => {
				const own = measures.filter((measure) => measure.rule === rule);
				const known = own.filter(({ isKnown }) => isKnown);
				return [
					...known.map((measure) => judgeMeasure(measure, policy, tests)),
					...own.length > 0 && known.length === 0 ? [nothing(rule, onlyOne(rule), "matches-nothing")] : [],
					...unmeasured(rule, own, services, {
						matches,
						elsewhere
					})
				];
			});
			return judged.sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || excess(b) - excess(a));
		}
		const ORDER = {
			fail: 0,
			"not-evaluated": 1,
			inconclusive: 2,
			warn: 3,
			pass: 4,
			"not-applicable": 5
		};
		function excess({ value, rule }) {
			const { amount } = rule.limit;
			if (value === null || value <= 0) return -1e3;
			return amount > 0 ? Math.log(value / amount) : 1e3;
		}
		function isTest({ value, cost, profileType }) {
			const hasNoise = cost.noise !== null || (0, profile_type.I)(profileType) === "gauge";
			return (value ?? 0) > 0 && hasNoise;
		}
		const MANY = 200;
		function judgeMeasure(measure, policy, tests) {
			const { rule, service, profileType, value, cost } = measure;
			const { amount, unit } = rule.limit;
			const isGauge = (0, profile_type.I)(profileType) === "gauge";
			const base = {
				rule,
				service,
				profileType,
				share: cost.share,
				samples: cost.samples,
				value
			};
			const unbounded = {
				...base,
				low: null,
				high: null
			};
			if (value === null) return {
				...unbounded,
				verdict: "not-evaluated",
				cause: "no-duration"
			};
			if (unit === "share" && !isGauge && cost.serviceSamples < policy.minSamples) return {
				...unbounded,
				verdict: "inconclusive",
				cause: "few-service-samples"
			};
			const isOver = value > amount;
			if (!isTest(measure)) return {
				...unbounded,
				...isOver ? {
					verdict: "warn",
					cause: "few-blocks"
				} : MET
			};
			const margin = noiseMargin(measure, policy.alpha / tests);
			const most = unit === "share" ? Math.max(value, 1) : Number.POSITIVE_INFINITY;
			const high = Math.min(most, value * Math.exp(margin));
			const bounded = {
				...base,
				low: value * Math.exp(-margin),
				high
			};
			if (!isOver) return {
				...bounded,
				...MET
			};
			if (!isGauge && cost.samples < policy.minSamples) return {
				...bounded,
				verdict: "warn",
				cause: "few-samples"
			};
			if (bounded.low <= amount) return {
				...bounded,
				verdict: "warn",
				cause: "within-noise"
			};
			return {
				...bounded,
				verdict: rule.onExceed,
				cause: "exceeded"
			};
		}
		const MET = {
			verdict: "pass",
			cause: "met"
		};
		function noiseMargin({ rule, value, cost }, upperTail) {
			const { amount, unit } = rule.limit;
			const atLimit = cost.samples * Math.min(1, amount / value);
			const rest = unit === "share" ? Math.max(0, 1 - amount) : 1;
			const counting = rest / Math.max(atLimit, 1);
			if (cost.noise === null) return studentTQuantile(upperTail, MANY) * Math.sqrt(counting);
			const { blocks, ofAmount, ofShare, driftOfAmount, driftOfShare } = cost.noise;
			const measured = Math.max(unit === "share" ? ofShare : ofAmount, counting);
			const variance = measured + (unit === "share" ? driftOfShare : driftOfAmount) * rest ** 2;
			const freedom = Math.floor((blocks - 1) * variance ** 2 / Math.max(measured ** 2, 1e-12));
			return studentTQuantile(upperTail, Math.min(Math.max(freedom, blocks - 1), MANY)) * Math.sqrt(variance);
		}
		function unmeasured(rule, own, services, { matches, elsewhere }) {
			return namesOf(rule).flatMap((name) => {
				if (own.some(({ service }) => matches(name, service))) return [];
				const meant = services.filter(({ service }) => matches(name, service));
				if ((0, budget_shard.Q)({
					rule,
					name,
					isOwn: meant.length > 0
				}, elsewhere, matches)) return [];
				const shown = name === ANY ? "" : name;
				if (meant.length === 0) return [nothing(rule, shown, "no-service")];
				return [nothing(rule, shown, meant.some(({ required }) => required) ? "no-profiles" : "optional")];
			});
		}
		const ANY = "*";
		function namesOf({ target, services }) {
			if (services.length > 0) return services;
			return [target.kind === "service" ? target.name : ANY];
		}
		function onlyOne(rule) {
			const [name = ANY, ...more] = namesOf(rule);
			return name === ANY || more.length > 0 ? "" : name;
		}
		const UNSEEN = {
			"matches-nothing": "warn",
			"no-service": "not-evaluated",
			"no-profiles": "not-evaluated",
			optional: "not-applicable"
		};
		function nothing(rule, service, cause) {
			const none = {
				value: null,
				low: null,
				high: null,
				share: null,
				samples: 0
			};
			return {
				rule,
				service,
				profileType: "",
				verdict: UNSEEN[cause],
				cause,
				...none
			};
		}
		var aligned_stacks = __webpack_require__(2959);
		;
		const SIGNIFICANT = 3.3;
		const WINDOW_NOISE = .05;
		const OWN_PART = .5;
		function blameNodes(tree, { factor, minAdded, failing, exempt }) {
			const { parents, functions, totals } = tree;
			const count = parents.length;
			const isFailing = new Set(failing);
			const added = new Float64Array(count);
			const own = new Float64Array(count);
			const isSignificant = new Uint8Array(count);
			const explained = new Float64Array(count);
			const recursive = new Float64Array(count);
			for (let node = count - 1; node > 0; node--) {
				const seen = totals.candidate[node];
				const expected = factor * totals.baseline[node];
				const more = seen - expected;
				added[node] = more;
				const noise = Math.sqrt(Math.max(0, seen + factor * expected) + (WINDOW_NOISE * expected) ** 2);
				if (more > SIGNIFICANT * noise && more > minAdded) isSignificant[node] = 1;
				const id = functions[node];
				const mayBlame = more > 0 && (isSignificant[node] === 1 || isFailing.has(id)) && exempt?.has(id) !== true;
				const below = explained[node];
				const inner = recursive[node];
				const isCulprit = mayBlame && more - (below - inner) >= OWN_PART * more;
				if (isCulprit) own[node] = more - below;
				const parent = parents[node];
				explained[parent] = explained[parent] + (isCulprit ? more : below);
				if (functions[parent] !== id) continue;
				recursive[parent] = recursive[parent] + (isCulprit ? more - (below - inner) : inner);
			}
			return {
				...tree,
				added,
				own,
				isSignificant,
				failing: isFailing
			};
		}
		function sumByFunction(tree) {
			const { functions, own } = tree;
			const added = new Map();
			const below = new Map();
			for (let node = functions.length - 1; node > 0; node--) {
				const share = own[node];
				if (share === 0) continue;
				const culprit = functions[node];
				add(added, culprit, share);
				for (const caller of callersOf(tree, node)) {
					const sums = below.get(caller) ?? new Map();
					below.set(caller, sums);
					add(sums, culprit, share);
				}
			}
			const total = totalAdded(tree, below);
			function mainCause(id, byKey) {
				const sums = [...below.get(id) ?? []];
				const explained = sums.reduce((sum, [, share]) => sum + share, 0);
				const most = total.get(id) ?? 0;
				if (most <= 0 || most - explained >= OWN_PART * most) return null;
				return sums.sort(([a, x], [b, y]) => y - x || byKey(a, b))[0]?.[0] ?? null;
			}
			function causeOf(id, byKey) {
				let cause = id;
				for (;;) {
					const next = mainCause(cause, byKey);
					if (next === null || (added.get(next) ?? 0) <= (added.get(cause) ?? 0)) return cause;
					cause = next;
				}
			}
			function explainedBy(culprit, byKey) {
				return [...below.keys()].filter((id) => below.get(id)?.has(culprit) === true && total.has(id) && mainCause(id, byKey) === culprit);
			}
			return {
				added,
				causeOf,
				explainedBy
			};
		}
		function add(sums, key, value) {
			sums.set(key, (sums.get(key) ?? 0) + value);
		}
		function callersOf({ parents, functions }, node) {
			const callers = new Set();
			for (let at = parents[node]; at > 0; at = parents[at]) {
				callers.add(functions[at]);
			}
			callers.delete(functions[node]);
			return callers;
		}
		function totalAdded(tree, callers) {
			const { functions, parents, isSignificant, failing, added } = tree;
			const wanted = new Set(failing);
			for (const [node, id] of functions.entries()) {
				if (isSignificant[node] === 1 && callers.has(id)) wanted.add(id);
			}
			const total = new Map();
			for (let node = functions.length - 1; node > 0; node--) {
				const id = functions[node];
				if (!wanted.has(id)) continue;
				let above = parents[node];
				while (above > 0 && functions[above] !== id) above = parents[above];
				if (above <= 0) add(total, id, added[node]);
			}
			return total;
		}
		var root_order = __webpack_require__(2964);
		;
		function buildCallTree(table, samples) {
			const { stackOffsets, stackFrames } = table;
			const ordered = (0, root_order.jF)(table, samples);
			const { order, shared } = ordered;
			const size = (0, root_order.Uz)(table, ordered);
			const parents = new Int32Array(size).fill(-1);
			const functions = new Int32Array(size).fill(-1);
			const ends = new Int32Array(stackOffsets.length - 1);
			let count = 1;
			const path = [0];
			for (let place = 0; place < order.length; place++) {
				const stack = order[place];
				let depth = shared[place];
				const leaf = stackOffsets[stack];
				for (let at = stackOffsets[stack + 1] - 1 - depth; at >= leaf; at--) {
					parents[count] = path[depth];
					functions[count] = stackFrames[at];
					path[++depth] = count++;
				}
				ends[stack] = path[depth];
			}
			return {
				parents,
				functions,
				ends,
				totals: {
					baseline: addUp(parents, ends, samples.baseline),
					candidate: addUp(parents, ends, samples.candidate)
				}
			};
		}
		function pathTo({ parents, functions }, node) {
			const path = [];
			for (let at = node; at > 0; at = parents[at]) path.push(functions[at]);
			return path.reverse();
		}
		function addUp(parents, ends, values) {
			const totals = new Float64Array(parents.length);
			for (let stack = 0; stack < ends.length; stack++) {
				const node = ends[stack];
				totals[node] = totals[node] + values[stack];
			}
			for (let node = totals.length - 1; node > 0; node--) {
				const parent = parents[node];
				totals[parent] = totals[parent] + totals[node];
			}
			return totals;
		}
		var function_order = __webpack_require__(7924);
		;
		function attribute(input) {
			const byKey = (0, function_order.x)(input.table.functions);
			const aligned = (0, aligned_stacks.I)(input.table, input.samples);
			const tree = blameNodes(buildCallTree(aligned, input.samples), input);
			const sums = sumByFunction(tree);
			const largestFirst = (a, b) => b.added - a.added || byKey(a.function, b.function);
			const groups = new Map();
			for (const id of new Set(input.failing)) {
				const culprit = sums.causeOf(id, byKey);
				groups.set(culprit, [...groups.get(culprit) ?? [], id]);
			}
			const paths = heaviestPaths(tree, groups.keys(), byKey);
			const causes = Array.from(groups, ([culprit, failing]) => {
				const path = paths.get(culprit) ?? [culprit];
				return {
					function: culprit,
					added: sums.added.get(culprit) ?? 0,
					failing: failing.sort((a, b) => Number(b === culprit) - Number(a === culprit) || byKey(a, b)),
					path: asSeen(path, input, aligned, byKey),
					explains: nearestFirst(sums.explainedBy(culprit, byKey), path, byKey)
				};
			});
			return {
				causes: causes.sort(largestFirst),
				culprits: Array.from(sums.added, ([id, added]) => ({
					function: id,
					added
				})).sort(largestFirst)
			};
		}
		function heaviestPaths(tree, ids, byKey) {
			const { functions, added } = tree;
			const best = new Map();
			for (const id of ids) best.set(id, {
				path: [id],
				added: Number.NEGATIVE_INFINITY
			});
			for (let node = 1; node < functions.length; node++) {
				const known = best.get(functions[node]);
				const here = added[node];
				if (known === undefined || here < known.added) continue;
				const path = pathTo(tree, node);
				if (here === known.added && comparePaths(path, known.path, byKey) >= 0) continue;
				known.path = path;
				known.added = here;
			}
			return new Map(Array.from(best, ([id, { path }]) => [id, path]));
		}
		function asSeen(path, { table, samples }, aligned, byKey) {
			if (aligned === table) return path;
			let best = path;
			let most = 0;
			for (let stack = 0; stack + 1 < table.stackOffsets.length; stack++) {
				const seen = samples.candidate[stack];
				if (seen === 0 || seen < most) continue;
				const frames = framesFromRoot(aligned, stack);
				if (path.some((id, depth) => frames[depth] !== id)) continue;
				const all = framesFromRoot(table, stack);
				let depth = 0;
				const end = all.findIndex((id) => id === path[depth] && ++depth === path.length);
				const spelled = all.slice(0, end + 1);
				if (seen === most && comparePaths(spelled, best, byKey) >= 0) continue;
				best = spelled;
				most = seen;
			}
			return best;
		}
		function framesFromRoot({ stackOffsets, stackFrames }, stack) {
			return [...stackFrames.subarray(stackOffsets[stack], stackOffsets[stack + 1])].reverse();
		}
		function comparePaths(a, b, byKey) {
			if (a.length !== b.length) return a.length - b.length;
			const differs = a.findIndex((id, index) => id !== b[index]);
			return differs < 0 ? 0 : byKey(a[differs], b[differs]);
		}
		function nearestFirst(ids, path, byKey) {
			const distance = new Map(path.map((id, index) => [id, path.length - index]));
			const away = (id) => distance.get(id) ?? path.length + 1;
			return [...ids].sort((a, b) => away(a) - away(b) || byKey(a, b));
		}
		var likeness = __webpack_require__(3829);
		;
		const SAME_CALLERS = .8;
		const SAME_CALLEES = .5;
		const ALIKE = .6;
		function shiftLinker(functions) {
			return (gainer, loser) => {
				const direct = callLink(gainer, loser);
				if (direct !== undefined) return direct;
				if (!(gainer.changedSites || loser.changedSites)) return undefined;
				if (sameSites(gainer, loser) < SAME_CALLERS) return undefined;
				return siblingLink(gainer, loser, functions);
			};
		}
		function callLink(gainer, loser) {
			if (gainer.changedSites && isCalledBy(gainer, loser)) {
				const evidence = ["called at a new place by the function that lost cost"];
				return {
					gainer,
					loser,
					kind: "extracted",
					strength: 2,
					evidence
				};
			}
			if (loser.changedSites && isCalledBy(loser, gainer)) {
				const evidence = ["no longer called by the function that gained cost"];
				return {
					gainer,
					loser,
					kind: "inlined",
					strength: 2,
					evidence
				};
			}
			return undefined;
		}
		function isCalledBy(callee, caller) {
			const below = callee.sites.get(caller.id);
			if (below === undefined || sum(below) < SAME_CALLERS * sum(byCaller(callee))) return false;
			return overlap(below, byCaller(caller)) >= SAME_CALLERS;
		}
		function siblingLink(gainer, loser, functions) {
			const keys = [functions[gainer.id], functions[loser.id]];
			const identity = [];
			if ((0, likeness.oS)(...keys) >= ALIKE) identity.push("similar name");
			if (shift_link_likeness(gainer.callees, loser.callees) >= SAME_CALLEES) identity.push("same callees");
			const inPackage = (0, likeness.nT)(...keys);
			const evidence = [
				"same callers",
				...identity,
				...inPackage ? ["same file or package"] : []
			];
			if (!(gainer.changedSites && loser.changedSites)) {
				return identity.length > 0 ? {
					gainer,
					loser,
					kind: "moved",
					strength: 1,
					evidence
				} : undefined;
			}
			if (!(gainer.isOneSided && loser.isOneSided)) {
				return {
					gainer,
					loser,
					kind: "moved",
					strength: identity.length > 0 ? 2 : 1,
					evidence
				};
			}
			const strength = identity.length > 0 ? 3 : inPackage ? 2 : 1;
			return {
				gainer,
				loser,
				kind: "renamed",
				strength,
				evidence
			};
		}
		function sum(amounts) {
			let total = 0;
			for (const amount of amounts.values()) total += amount;
			return total;
		}
		function byCaller({ sites }) {
			return new Map(Array.from(sites, ([caller, amounts]) => [caller, sum(amounts)]));
		}
		function overlap(a, b) {
			const smaller = Math.min(sum(a), sum(b));
			return smaller > 0 ? common(a, b) / smaller : 0;
		}
		function common(a, b) {
			let amount = 0;
			for (const [id, part] of a) amount += Math.min(part, b.get(id) ?? 0);
			return amount;
		}
		function sameSites(a, b) {
			let shared = 0;
			for (const [caller, amounts] of a.sites) shared += common(amounts, b.sites.get(caller) ?? new Map());
			const smaller = Math.min(sum(byCaller(a)), sum(byCaller(b)));
			return smaller > 0 ? shared / smaller : 0;
		}
		function shift_link_likeness(a, b) {
			let both = 0;
			for (const id of a) if (b.has(id)) both++;
			const all = a.size + b.size - both;
			return all === 0 ? 0 : both / all;
		}
		;
		const TOLERANCE = .25;
		const DEVIATIONS = 2.6;
		const MOST_TOLERANCE = .5;
		const MOST_RATIO = 2;
		function matchLinks(links, variance, byKey) {
			const taken = new Set();
			const matches = [];
			const isFree = ({ gainer, loser }) => !taken.has(gainer.id) && !taken.has(loser.id);
			function take(set, mayTake) {
				if (!set.every(isFree)) return;
				const match = toMatch(set, variance);
				if (!mayTake(match)) return;
				for (const { id } of [...match.gainers, ...match.losers]) taken.add(id);
				matches.push(match);
			}
			function takeSets(mayTake) {
				for (const side of ["loser", "gainer"]) {
					for (const set of setsAround(side, links)) {
						const free = set.filter(isFree);
						if (free.length > 1) take(free, mayTake);
					}
				}
			}
			const pairs = [...links].sort(bestFirst(byKey));
			for (const pair of pairs) take([pair], ({ balance }) => balance.isBalanced);
			takeSets(({ balance }) => balance.isBalanced);
			takeSets(({ balance }) => balance.net > 0 && isWithin(balance, MOST_RATIO));
			for (const pair of pairs) take([pair], ({ balance }) => mayDiffer(pair, balance));
			return matches.sort((a, b) => b.balance.moved - a.balance.moved || byKey(firstOf(a.gainers).id, firstOf(b.gainers).id));
		}
		function bestFirst(byKey) {
			const distance = ({ gainer, loser }) => Math.abs(Math.log(gainer.amount / loser.amount));
			return (a, b) => b.strength - a.strength || distance(a) - distance(b) || byKey(a.gainer.id, b.gainer.id) || byKey(a.loser.id, b.loser.id);
		}
		function setsAround(side, links) {
			const sets = new Map();
			for (const link of links) {
				if (link.strength === 1) continue;
				const set = sets.get(link[side]);
				if (set === undefined) sets.set(link[side], [link]);
				else set.push(link);
			}
			return [...sets.values()];
		}
		function mayDiffer({ strength, kind }, balance) {
			if (strength === 3) return true;
			if (strength === 1) return false;
			return isWithin(balance, MOST_RATIO) || kind === "renamed" && balance.net < 0;
		}
		function isWithin({ moved, net }, ratio) {
			return moved + Math.abs(net) <= ratio * moved;
		}
		function toMatch(links, variance) {
			const gainers = [...new Set(links.map(({ gainer }) => gainer))];
			const losers = [...new Set(links.map(({ loser }) => loser))];
			const kinds = new Set(links.map(({ kind }) => kind));
			const [kind] = kinds;
			const balance = weigh(gainers, losers, variance);
			const evidence = [...new Set(links.flatMap((link) => link.evidence))];
			return {
				kind: kind === undefined || kinds.size > 1 || kind === "renamed" && links.length > 1 ? "moved" : kind,
				gainers,
				losers,
				balance,
				evidence: balance.isBalanced ? [...evidence, "equal amounts"] : evidence
			};
		}
		function weigh(gainers, losers, varianceOf) {
			const gained = sumOf(gainers, "amount");
			const lost = sumOf(losers, "amount");
			const members = [...gainers, ...losers];
			const expected = sumOf(members, "expected");
			const variance = varianceOf(members);
			const moved = Math.min(gained, lost);
			const noise = DEVIATIONS * Math.sqrt(variance) * expected;
			const tolerance = Math.max(TOLERANCE * moved, Math.min(noise, MOST_TOLERANCE * moved));
			const net = gained - lost;
			const isBalanced = Math.abs(net) <= tolerance;
			return {
				moved,
				net,
				isBalanced,
				expected,
				seen: sumOf(members, "seen"),
				variance
			};
		}
		function sumOf(parties, field) {
			return parties.reduce((sum, party) => sum + party[field], 0);
		}
		function firstOf(parties) {
			return parties[0];
		}
		var call_sites = __webpack_require__(3676);
		var costs = __webpack_require__(6939);
		var size_factors = __webpack_require__(1969);
		;
		const MIN_VANISHED_SAMPLES = 20;
		const SITE_REMAINDER = .02;
		const CHANGED_PART = .8;
		function findParties(input, byKey) {
			const { table, samples, factor } = input;
			const oneSided = (0, call_sites.R)((0, costs.fr)(table, samples), factor);
			const grown = input.functions.filter((fn) => hasGrown(fn, input, oneSided));
			if (grown.length === 0) return {
				gainers: [],
				losers: []
			};
			const shrunk = [...findShrunk(input, grown, oneSided), ...findVanished(input, oneSided)];
			const ids = [...grown, ...shrunk].map(({ id }) => id);
			const callSites = (0, call_sites.B)(table, samples, factor, oneSided, ids);
			const largestFirst = (a, b) => b.amount - a.amount || byKey(a.id, b.id);
			return {
				gainers: grown.map((fn) => toParty(fn, "seen", callSites, oneSided.isNew)).sort(largestFirst),
				losers: shrunk.map((fn) => toParty(fn, "expected", callSites, oneSided.isGone)).sort(largestFirst)
			};
		}
		function hasGrown(fn, { bound }, { isNew }) {
			if (fn.seen - fn.expected < bound.samples || fn.theta < bound.theta) return false;
			return isNew[fn.id] === 1 || fn.theta > bound.deviations * Math.sqrt(fn.variance);
		}
		function findShrunk(input, grown, { isNew, isGone }) {
			const { table, samples, bound } = input;
			const leaves = (0, costs.SD)(table);
			const noYardstick = new Set(grown.map(({ id }) => id));
			const isControl = input.isControl.map((control, stack) => {
				const leaf = leaves[stack];
				return noYardstick.has(leaf) || isNew[leaf] === 1 || isGone[leaf] === 1 ? 0 : control;
			});
			const factors = (0, size_factors.pf)(samples, isControl);
			const stacks = Map.groupBy(leaves.keys(), (stack) => leaves[stack]);
			return input.functions.flatMap((fn) => {
				const limit = Math.max(bound.theta, bound.deviations * Math.sqrt(fn.variance));
				if (isGone[fn.id] === 1 || fn.theta > -limit) return [];
				const { log, shares } = (0, size_factors.hc)(factors, stacks.get(fn.id) ?? []);
				if (!shares.some((share) => share > 0)) return [];
				const excess = Math.min(0, log - Math.log(input.factor));
				const expected = fn.expected * Math.exp(excess);
				const isLoser = fn.theta - excess <= -limit && expected - fn.seen >= bound.samples;
				return isLoser ? [{
					id: fn.id,
					expected,
					seen: fn.seen
				}] : [];
			});
		}
		function findVanished({ table, samples, factor, functions }, { isGone }) {
			const leaves = (0, costs.SD)(table);
			const before = (0, costs.dR)(leaves, samples.baseline, table.functions.length);
			const after = (0, costs.dR)(leaves, samples.candidate, table.functions.length);
			const tested = new Map(functions.map((fn) => [fn.id, fn]));
			const vanished = [];
			for (let id = 0; id < before.length; id++) {
				const expected = tested.get(id)?.expected ?? before[id] * factor;
				const seen = after[id];
				if (isGone[id] === 1 && expected - seen >= MIN_VANISHED_SAMPLES) vanished.push({
					id,
					expected,
					seen
				});
			}
			return vanished;
		}
		function toParty({ id, expected, seen }, side, callSites, oneSided) {
			const sites = new Map();
			let all = 0;
			let changed = 0;
			for (const site of callSites.sitesOf(id)) {
				const here = site[side];
				const there = side === "seen" ? site.expected : site.seen;
				if (here <= there) continue;
				const byCallersCaller = sites.get(site.caller) ?? new Map();
				sites.set(site.caller, byCallersCaller.set(site.above, here - there));
				all += here - there;
				if (there <= SITE_REMAINDER * here) changed += here - there;
			}
			return {
				id,
				expected,
				seen,
				amount: Math.abs(seen - expected),
				isOneSided: oneSided[id] === 1,
				changedSites: all > 0 && changed >= CHANGED_PART * all,
				sites,
				callees: callSites.calleesOf(id, side)
			};
		}
		;
		const DISPERSION = 1.5;
		const LARGE = 100;
		const UNKNOWN_NOISE = .08 ** 2;
		function unionVariance(functions, factor) {
			const counting = (expected, seen) => DISPERSION * (factor / Math.max(expected, factor) + 1 / Math.max(seen, 1));
			const present = functions.filter(({ expected, seen }) => Math.min(expected / factor, seen) >= LARGE);
			const noise = present.length === 0 ? UNKNOWN_NOISE : (0, variance.gU)(present.map(({ variance, expected, seen }) => Math.max(0, variance - counting(expected, seen))), present.map(({ expected, seen }) => Math.sqrt(Math.min(expected, seen))));
			const varianceOf = new Map(present.map(({ id, variance }) => [id, variance]));
			const driftOf = new Map(functions.map(({ id, drift }) => [id, drift]));
			const oneSided = ({ id, expected, seen }) => (driftOf.get(id) ?? 0) + counting(expected, Math.max(seen, expected));
			return (members) => {
				let expected = 0;
				let seen = 0;
				let own = 0;
				for (const member of members) {
					expected += member.expected;
					seen += member.seen;
					own += (varianceOf.get(member.id) ?? oneSided(member)) * member.expected ** 2;
				}
				return Math.max(noise + counting(expected, seen), own / Math.max(expected, 1) ** 2);
			};
		}
		;
		function findCostShifts(input) {
			const byKey = (0, function_order.x)(input.table.functions);
			const parties = findParties(input, byKey);
			if (parties.gainers.length === 0 || parties.losers.length === 0) return [];
			const link = shiftLinker(input.table.functions);
			const links = parties.gainers.flatMap((gainer) => parties.losers.flatMap((loser) => link(gainer, loser) ?? []));
			const variance = unionVariance(input.functions, input.factor);
			return matchLinks(links, variance, byKey).map(({ gainers, losers, kind, balance, evidence }) => ({
				kind,
				from: losers.map(({ id }) => id),
				to: gainers.map(({ id }) => id),
				movedSamples: balance.moved,
				net: balance.net,
				netShare: balance.net / balance.moved,
				isBalanced: balance.isBalanced,
				unionExpected: balance.expected,
				unionSeen: balance.seen,
				unionGrowth: balance.seen / balance.expected,
				unionVariance: balance.variance,
				evidence
			}));
		}
		var function_rules = __webpack_require__(4155);
		var limit_rules = __webpack_require__(5752);
		;
		function explainFindings(functions, { evidence, samples, commonFactor }, context, confirmed = new Map()) {
			if (evidence === undefined || !functions.some(function_rules.qd)) return {
				functions,
				shifts: [],
				causes: []
			};
			const minAdded = context.policy.minAddedShare * samples.baseline * evidence.factor;
			const shifts = findShifts(functions, evidence, context, minAdded);
			const service = {
				factor: evidence.factor,
				samples: samples.baseline,
				commonFactor
			};
			const settled = shifts.reduce((settling, shift) => settleShift(settling, shift, service, context), functions).map((fn) => cause_rules_confirm(fn, confirmed.get(fn.id)));
			const exempt = new Set(shifts.filter((shift) => shift.isBalanced).flatMap((shift) => shift.to));
			const causes = ["fail", "warn"].flatMap((verdict) => {
				const failing = settled.filter(({ judged }) => judged?.verdict === verdict).map(({ id }) => id);
				if (failing.length === 0) return [];
				return attribute({
					...evidence,
					minAdded,
					failing,
					exempt
				}).causes;
			});
			return {
				functions: withCauses(settled, causes),
				shifts,
				causes
			};
		}
		function cause_rules_confirm(fn, confirmation) {
			if (confirmation === undefined || fn.judged?.verdict !== "warn") return fn;
			return {
				...fn,
				judged: {
					...fn.judged,
					verdict: "fail",
					confirmation
				}
			};
		}
		function findShifts(functions, evidence, { policy, warnT, contentionVariance }, minAdded) {
			const costs = functions.filter(function_rules.eW).map(({ id, estimate, samples }) => ({
				id,
				theta: estimate.theta,
				variance: estimate.variance + contentionVariance,
				drift: estimate.driftVariance + contentionVariance,
				expected: estimate.expectedSamples,
				seen: samples.candidate
			}));
			const bound = {
				theta: Math.log1p(policy.warnOnGrowth),
				deviations: warnT,
				samples: minAdded
			};
			return findCostShifts({
				...evidence,
				functions: costs,
				bound
			});
		}
		function settleShift(functions, shift, service, context) {
			const members = new Set([...shift.from, ...shift.to]);
			const bearer = functions.find(({ id }) => id === shift.to[0]);
			const own = bearer === undefined ? context : (0, limit_rules.Vm)(bearer.key, context);
			const verdict = shift.isBalanced || own === null ? "pass" : unionVerdict(functions, shift, service, own);
			return functions.map((fn) => {
				if (!members.has(fn.id) || fn.judged === undefined) return fn;
				const moved = {
					...fn.judged,
					verdict: "pass",
					class: "moved"
				};
				if (verdict === "pass" || fn.id !== shift.to[0]) return {
					...fn,
					judged: moved
				};
				return {
					...fn,
					judged: {
						...moved,
						...unionNumbers(shift, verdict, context),
						verdict,
						class: "grew"
					}
				};
			});
		}
		function unionNumbers({ unionGrowth, unionVariance, unionExpected, unionSeen }, verdict, { failT, warnT }) {
			const margin = Math.exp((verdict === "fail" ? failT : warnT) * Math.sqrt(unionVariance));
			const union = {
				expected: unionExpected,
				seen: unionSeen
			};
			return {
				growth: unionGrowth,
				low: unionGrowth / margin,
				high: unionGrowth * margin,
				union
			};
		}
		function unionVerdict(functions, shift, { factor, samples, commonFactor }, { policy, failT, warnT, mayFail }) {
			const theta = Math.log(shift.unionGrowth);
			const sd = Math.sqrt(shift.unionVariance);
			const addedShare = shift.net / (samples * factor);
			if (addedShare < policy.minAddedShare || theta < Math.log1p(policy.warnOnGrowth)) return "pass";
			const members = new Set([...shift.from, ...shift.to]);
			const before = functions.reduce((sum, fn) => sum + (members.has(fn.id) ? fn.samples.baseline : 0), 0);
			const thetaGlobal = Math.log(shift.unionSeen / Math.max(before * factor, 1));
			const agreed = (0, function_rules.ie)({
				thetaGlobal,
				thetaPerLoad: thetaGlobal + commonFactor
			}, policy);
			const isFail = theta - failT * sd > 0 && theta >= Math.log1p(policy.failOnGrowth) && agreed;
			if (isFail && mayFail) return "fail";
			const wasFound = functions.some((fn) => shift.to.includes(fn.id) && (0, function_rules.qd)(fn));
			return theta - warnT * sd > 0 || wasFound ? "warn" : "pass";
		}
		const RANK = {
			fail: 2,
			warn: 1
		};
		function withCauses(functions, causes) {
			const rank = new Map(functions.map(({ id, judged }) => [id, RANK[judged?.verdict ?? ""] ?? 0]));
			const bearers = new Map();
			for (const cause of causes) {
				for (const id of cause.failing) {
					const isBorne = cause.function !== id && (rank.get(cause.function) ?? 0) >= (rank.get(id) ?? 0);
					if (isBorne) bearers.set(id, cause.function);
				}
			}
			return functions.map((fn) => {
				const bearer = bearers.get(fn.id);
				if (bearer === undefined || bearers.has(bearer) || fn.judged === undefined) return fn;
				return {
					...fn,
					judged: {
						...fn.judged,
						causedBy: bearer
					}
				};
			});
		}
		var comparison_verdict = __webpack_require__(8024);
		var judge_contention = __webpack_require__(6580);
		var leak_rules = __webpack_require__(9356);
		var load_rules = __webpack_require__(6911);
		var rule_effects = __webpack_require__(1876);
		var service_rules = __webpack_require__(4572);
		var sides = __webpack_require__(6637);
		var steadiness_rules = __webpack_require__(6450);
		;
		const LOOP_PART = .9;
		const LESS_WORK = .05;
		function mayWait({ self, total }, result) {
			const whole = result.total;
			const callsAll = sides.B.every((side) => whole[side] > 0 && total[side] >= LOOP_PART * whole[side]);
			const before = whole.baseline - self.baseline;
			const after = whole.candidate - self.candidate;
			if (!callsAll || before <= 0 || after <= 0) return false;
			const perLoad = result.totalLog - Math.log(whole.candidate / whole.baseline);
			return Math.log(after / before) + perLoad <= -LESS_WORK;
		}
		function waitingReasons(functions, result) {
			return functions.filter((fn) => fn.judged?.verdict === "warn" && fn.judged.class === "grew" && mayWait(fn, result)).map(({ key }) => ({
				code: "FG218",
				message: `${key.name} calls nearly everything else and took more while the rest took less: it may only have waited longer`,
				remedy: `if it waits for work there, add - ${(0, steadiness_rules["do"])(key)} to ignore in the configuration file`
			}));
		}
		;
		const NO_BUDGETS = {
			rules: [],
			measures: [],
			matches: () => false
		};
		const DEGREES_OF_FREEDOM = 21;
		function criticalValues(policy, tests) {
			return {
				failT: studentTQuantile(policy.alpha * (policy.alphaPart ?? 1) / Math.max(tests, 1), DEGREES_OF_FREEDOM),
				warnT: studentTQuantile(policy.warnProbability, DEGREES_OF_FREEDOM)
			};
		}
		function judgeBuild(cases, policy, budgetInput = NO_BUDGETS) {
			const tests = cases.reduce((sum, judgeCase) => sum + countTests(judgeCase), 0);
			const results = cases.map(({ result }) => result);
			const pace = (0, judge_contention.P)(results, policy);
			const allocPace = (0, judge_contention.P)(results, policy, "alloc");
			const critical = criticalValues(policy, tests);
			const comparisons = cases.map((judgeCase) => {
				const contention = pace === null ? (0, judge_contention.o)(judgeCase.result, policy) : Math.abs(pace);
				const own = judgeCase.policy ?? policy;
				return judgeComparison(judgeCase, own, {
					...critical,
					contention,
					pace,
					allocPace
				});
			});
			const budgets = judgeBudgets(budgetInput, cases, policy);
			return {
				verdict: (0, comparison_verdict.o)(comparisons, budgets),
				reasons: comparisons.some(({ counted }) => counted) ? [] : [NOTHING_COMPARED],
				tests,
				contention: pace === null ? Math.max(0, ...results.map((result) => (0, judge_contention.o)(result, policy))) : Math.abs(pace),
				comparisons,
				budgets
			};
		}
		const NOTHING_COMPARED = {
			code: "FG111",
			message: "no service had a profile to compare",
			remedy: "check the windows, the service names and that profiling is on; nothing compared is never a pass"
		};
		function countTests({ result, rules }) {
			if (result === undefined || result.kind === "gauge") return 0;
			const tested = result.functions.filter((change) => (0, function_rules.eW)(change) && rules?.of(change.key)?.rule.severity !== "ignore");
			return tested.length + ((0, load_rules.e)(result) && rules?.whole?.rule.severity !== "ignore" ? 1 : 0);
		}
		function judgeComparison(judgeCase, policy, build) {
			const { result } = judgeCase;
			if (result === undefined) return notCompared(judgeCase);
			const comparable = [...judgeCase.incomparable ?? [], ...(0, service_rules.tU)(result, policy, build.contention)];
			const context = {
				policy,
				kind: result.kind,
				unit: result.unit,
				contentionVariance: (policy.contentionWeight * build.contention) ** 2,
				failT: build.failT,
				warnT: build.warnT,
				netNewShare: netNewShare(result),
				mayFail: comparable.length === 0 && result.blocks >= variance.eX,
				rules: judgeCase.rules
			};
			const byLevel = judgeFunctions(result, context);
			const leak = (0, rule_effects.qh)(judgeCase.leak, judgeCase.rules);
			const slope = (0, leak_rules.Hc)(leak);
			const held = leak === undefined || slope === null ? byLevel : (0, leak_rules.HK)(byLevel, leak, slope);
			const explained = explainFindings(held, result, context, judgeCase.confirmed);
			const plain = judgeCase.rules === undefined ? null : withoutRules(judgeCase, result, context);
			const functions = explained.functions.toSorted(service_rules.md);
			const whole = (0, limit_rules.WM)(context);
			const pace = result.kind === "alloc" ? build.allocPace : build.pace;
			const total = whole === null ? UNTOLD : (0, load_rules.Y)((0, rule_effects.i4)(functions, plain), result, pace, whole);
			const power = (0, service_rules["if"])(functions, result, total.detectable);
			const unjudged = (0, rule_effects.Bd)(functions, result, context);
			const reasons = unjudged ?? (comparable.length > 0 ? comparable : power.reasons);
			const entries = comparable.length > 0 || whole === null ? [] : (0, service_rules.AZ)(result);
			const heldByNone = (0, leak_rules.R9)(leak, slope, functions, result.unit);
			const parts = {
				leak: slope,
				whole: total.verdict,
				hasGrownEntries: entries.length > 0,
				isUndecided: reasons.length > 0 && unjudged === null
			};
			return {
				case: judgeCase,
				verdict: (0, comparison_verdict.L)({
					...parts,
					functions
				}),
				counted: unjudged === null,
				parts,
				mayFail: context.mayFail,
				reasons: [
					...reasons,
					...heldByNone,
					...total.reasons,
					...entries,
					...waitingReasons(functions, result)
				],
				functions,
				shifts: explained.shifts,
				causes: explained.causes,
				detectable: power.detectable,
				detectableTotal: total.detectable,
				...total.growth && { whole: total.growth }
			};
		}
		function judgeFunctions(result, context) {
			return result.functions.map((change) => {
				const own = (0, function_rules.eW)(change) ? (0, limit_rules.Vm)(change.key, context) : null;
				return (0, function_rules.eW)(change) && own !== null ? {
					...change,
					judged: (0, function_rules.w9)(change, failsOnlyByWork(change, result, own))
				} : change;
			});
		}
		function withoutRules({ confirmed }, result, { rules: _, ...context }) {
			return explainFindings(judgeFunctions(result, context), result, context, confirmed).functions;
		}
		const UNTOLD = {
			verdict: "pass",
			reasons: [],
			detectable: null
		};
		function failsOnlyByWork(change, result, context) {
			const waits = result.kind === "cpu" && mayWait(change, result);
			return waits ? {
				...context,
				mayFail: false
			} : context;
		}
		function netNewShare({ functions, samples, evidence }) {
			const factor = evidence?.factor ?? 1;
			const net = functions.reduce((sum, { samples: own, estimate }) => {
				if ((estimate?.baselineSamples ?? own.baseline) === 0) return sum + own.candidate / factor;
				return own.candidate === 0 ? sum - own.baseline : sum;
			}, 0);
			return net / Math.max(samples.baseline, 1);
		}
		function notCompared(judgeCase) {
			return {
				case: judgeCase,
				verdict: judgeCase.notApplicable === true ? "not-applicable" : "not-evaluated",
				counted: judgeCase.required && judgeCase.notApplicable !== true,
				parts: {
					leak: null,
					whole: "pass",
					hasGrownEntries: false,
					isUndecided: true
				},
				mayFail: false,
				reasons: judgeCase.reasons,
				functions: [],
				shifts: [],
				causes: [],
				detectable: null,
				detectableTotal: null
			};
		}
	}),
	9356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HK: () => judgeHolders,
			Hc: () => leakVerdict,
			R9: () => unborneLeak,
			qh: () => spanNotes
		});
		const VERDICTS = {
			leak: "fail",
			warn: "warn",
			ok: "pass"
		};
		function leakVerdict(leak) {
			if (leak === undefined || leak.result.verdict === "inconclusive") return null;
			return VERDICTS[leak.result.verdict];
		}
		function judgeHolders(functions, leak, verdict) {
			const isFinding = verdict === "fail" || verdict === "warn";
			const [first] = isFinding ? leak.holders : [];
			const grown = new Set(isFinding ? leak.holders.map(({ key }) => `${key.name}\0${key.file}`) : []);
			return functions.map((fn) => {
				if (fn.judged === undefined) return fn;
				const isFirst = first !== undefined && first.key.name === fn.key.name && first.key.file === fn.key.file;
				const judged = {
					...fn.judged,
					verdict: isFirst && isFinding ? verdict : "pass",
					class: grown.has(`${fn.key.name}\0${fn.key.file}`) ? "leaks" : levelClass(fn.judged)
				};
				return {
					...fn,
					judged
				};
			});
		}
		function levelClass({ class: cls }) {
			return cls === "grew" || cls === "new" ? "unchanged" : cls;
		}
		function unborneLeak(leak, verdict, functions, unit) {
			if (leak?.result.estimate === undefined || verdict !== "fail" && verdict !== "warn") return [];
			if (functions.some(({ judged }) => judged?.verdict === verdict)) return [];
			const { slopePerMin, lowPerMin, highPerMin, spanMs } = leak.result.estimate;
			const [size, name] = unit === "bytes" ? [2 ** 20, "MiB"] : [1, unit];
			const [rate, low, high] = [
				slopePerMin,
				lowPerMin,
				highPerMin
			].map((slope) => precise(slope / size));
			const minutes = precise(spanMs / 6e4);
			const ends = leak.over === "span" ? "both windows" : "the start and the end of the window";
			return [{
				code: "FG209",
				message: `what is retained${leak.setAside === undefined ? "" : " beside what rules set aside"} keeps rising, by ${rate} ${name} a minute (${low} to ${high}) over ${minutes} minutes, and no single ` + "function could be named for it",
				remedy: `compare heap profiles of ${ends} to see who holds it`
			}];
		}
		function precise(value) {
			return Math.abs(value) >= 10 ? value.toFixed(1) : String(Number(value.toPrecision(3)));
		}
		const UNSEEN = {
			unread: "the uploads between the windows could not be read",
			unnamed: "nothing tells its processes apart, so they may have been replaced in between",
			gap: "a replica sent nothing for a while in between, so it may have been restarted",
			restart: "what a replica holds fell far down in between, as after a restart",
			"other-replicas": "its replicas are not the same"
		};
		const UNSEEN_REMEDY = {
			unread: "run again; with longer ranges, see that the server answers a query over all of it",
			unnamed: "let the profiler send a label that names the process, such as pod or hostname",
			gap: "choose windows between which no replica stops sending",
			restart: "choose windows between which no replica restarts",
			"other-replicas": "choose windows of the same replicas"
		};
		function spanNotes(leak) {
			const unseen = leak?.spanUnseen ?? null;
			if (unseen === null) return [];
			const detail = unseen.detail === "" ? "" : ` (${unseen.detail})`;
			return [{
				code: "FG224",
				message: `a leak was looked for in the candidate window alone: the service holds more than in the baseline, but ${UNSEEN[unseen.why]}${detail}`,
				remedy: UNSEEN_REMEDY[unseen.why]
			}];
		}
	}),
	5752: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gi: () => isFor,
			NP: () => rulesFor,
			Qs: () => matchesFunction,
			Vm: () => contextOf,
			WM: () => contextOfWhole
		});
		var _compare_budget_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1740);
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);
		function rulesFor(rules, place, policy, matches) {
			const own = rules.filter((rule) => isFor(rule, place, matches));
			if (own.length === 0) return undefined;
			const applied = own.map((rule) => ({
				rule,
				policy: withLimits(policy, rule)
			}));
			const known = new Map();
			return {
				whole: applied.find(({ rule }) => rule.target === null) ?? null,
				of: (key) => {
					const text = `${key.name}\0${key.file}`;
					const found = known.get(text);
					if (found !== undefined) return found;
					const first = applied.find(({ rule }) => matchesFunction(rule, key, matches)) ?? null;
					known.set(text, first);
					return first;
				}
			};
		}
		function isFor({ service, profileType }, place, matches) {
			if (service !== null && !matches(service, place.service)) return false;
			if (profileType === null || matches(profileType, place.profileType)) return true;
			const isAlias = _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.ml.includes(profileType);
			return isAlias && (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.Zg)(profileType, [place.profileType]).includes(place.profileType);
		}
		function matchesFunction({ target }, key, matches) {
			return target === null || (0, _compare_budget_cost_js__WEBPACK_IMPORTED_MODULE_1__.B)([key], target, matches)[0] === 1;
		}
		function withLimits(policy, { failOnGrowth, warnOnGrowth, severity }) {
			const least = severity === "warn" ? warnOnGrowth ?? 0 : 0;
			const fail = failOnGrowth ?? Math.max(policy.failOnGrowth, least);
			return {
				...policy,
				failOnGrowth: fail,
				warnOnGrowth: Math.min(warnOnGrowth ?? policy.warnOnGrowth, fail)
			};
		}
		function contextOf(key, context) {
			return withRule(context, context.rules?.of(key) ?? null);
		}
		function contextOfWhole(context) {
			return withRule(context, context.rules?.whole ?? null);
		}
		function withRule(context, applied) {
			if (applied === null) return context;
			const { rule, policy } = applied;
			if (rule.severity === "ignore") return null;
			return {
				...context,
				policy,
				mayFail: context.mayFail && rule.severity === "fail"
			};
		}
	}),
	6911: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => judgeTotal,
			e: () => isTotalTested
		});
		var _function_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4155);
		var _times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
		const TOTAL_DRIFT = .08;
		const LONE_TOTAL_DRIFT = .12;
		const DISPERSION = 3;
		function isTotalTested({ kind, isLoadKnown }) {
			return isLoadKnown && (kind === "cpu" || kind === "alloc");
		}
		const UNTESTED = {
			verdict: "pass",
			reasons: [],
			detectable: null
		};
		function judgeTotal(functions, result, pace, { policy, failT, warnT, mayFail, contentionVariance, kind }) {
			if (!isTotalTested({
				kind,
				isLoadKnown: result.isLoadKnown
			})) return UNTESTED;
			const { baseline, candidate } = result.samples;
			if (baseline <= 0 || candidate <= 0) return UNTESTED;
			const left = 1 - Math.min(addedByFindings(functions), candidate / 2) / candidate;
			const machine = pace ?? 0;
			const growth = result.totalLog + Math.log(left) - machine;
			const drift = pace === null ? LONE_TOTAL_DRIFT : TOTAL_DRIFT;
			const counting = DISPERSION * (1 / baseline + 1 / candidate);
			const contention = kind === "cpu" && pace !== null ? contentionVariance : 0;
			const sd = Math.sqrt(2 * drift ** 2 + counting + contention);
			const fails = growth - failT * sd > 0 && growth >= Math.log1p(policy.failOnGrowth);
			const warns = growth - warnT * sd > 0 && growth >= Math.log1p(policy.warnOnGrowth);
			const canFail = mayFail && pace !== null;
			const detectable = (0, _function_rules_js__WEBPACK_IMPORTED_MODULE_0__.PD)(canFail ? failT : warnT, sd);
			if (!fails && !warns) return {
				verdict: "pass",
				reasons: [],
				detectable
			};
			const verdict = fails && canFail ? "fail" : "warn";
			const margin = (verdict === "fail" ? failT : warnT) * sd;
			const [lowLog, highLog] = [growth - margin, growth + margin];
			return {
				verdict,
				reasons: [slowdown(growth, lowLog, machine)],
				detectable,
				growth: {
					verdict,
					log: growth,
					lowLog,
					highLog,
					ownPart: left,
					machineLog: pace
				}
			};
		}
		function addedByFindings(functions) {
			return functions.reduce((sum, { judged, estimate, samples }) => {
				if (judged === undefined || estimate === undefined) return sum;
				if (judged.verdict !== "fail" && judged.verdict !== "warn") return sum;
				const { expected, seen } = judged.union ?? {
					expected: estimate.expectedSamples,
					seen: samples.candidate
				};
				return sum + Math.max(0, seen - expected);
			}, 0);
		}
		function slowdown(growth, low, machine) {
			const shared = Math.abs(machine) < .01 ? "" : `; the ${(0, _times_js__WEBPACK_IMPORTED_MODULE_1__.H)(machine, 2)} that most services have in common is taken off as the machine's`;
			return {
				code: "FG211",
				message: `for the same load the service as a whole costs ${(0, _times_js__WEBPACK_IMPORTED_MODULE_1__.H)(growth, 2)} what it did, at least ${(0, _times_js__WEBPACK_IMPORTED_MODULE_1__.H)(low, 2)}, beside ` + `what single functions explain${shared}`,
				remedy: "look for what slows everything: the base image, a debug build, middleware, a profiler, a smaller machine"
			};
		}
	}),
	8416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => profilerNotes });
		var _compare_sides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
		const SAME_RATE = 1.2;
		const SAME_INTERVAL = 1.5;
		const ONLY_WAITING = .95;
		const MUCH_OVERHEAD = .03;
		const SHORT_INTERVAL_MS = 4e3;
		function profilerNotes(traces) {
			if (traces === null) return [];
			return [
				...sampledDifferently(traces),
				...onlyWaiting(traces),
				...tooExpensive(traces)
			];
		}
		function sampledDifferently({ baseline, candidate }) {
			const found = [...differ(baseline.sampleNanos, candidate.sampleNanos, SAME_RATE) ? [`it sampled every ${inMs(baseline.sampleNanos)} in the baseline and every ${inMs(candidate.sampleNanos)} in the candidate`] : [], ...differ(baseline.uploadMs, candidate.uploadMs, SAME_INTERVAL) ? [`it uploaded every ${inSeconds(baseline.uploadMs)} in the baseline and every ${inSeconds(candidate.uploadMs)} in the candidate`] : []];
			if (found.length === 0) return [];
			return [{
				code: "FG127",
				message: `the profiler was set differently on the two sides: ${found.join("; ")}`,
				remedy: "use one sampling rate and one upload interval for both sides (sample_rate and upload_interval of the SDK, py-spy " + "--rate, PROFILE_INTERVAL): the profiler costs more where it works more often"
			}];
		}
		function differ(a, b, factor) {
			return a !== null && b !== null && Math.max(a, b) > factor * Math.min(a, b);
		}
		function onlyWaiting(traces) {
			const side = _compare_sides_js__WEBPACK_IMPORTED_MODULE_0__.B.find((name) => traces[name].waiting >= ONLY_WAITING);
			if (side === undefined) return [];
			const { waiting, waitsIn } = traces[side];
			const names = waitsIn.map(({ name }) => name).join(", ");
			return [{
				code: "FG128",
				message: `${Math.floor(waiting * 100)} % of the ${side} is waiting (${names}): probably the wrong process was profiled, one that only starts others`,
				remedy: "profile the workers: py-spy record --subprocesses, or the process id of a worker; in the Python SDK call " + "pyroscope.configure after the fork (post_fork of gunicorn, worker_process_init of Celery)"
			}];
		}
		function tooExpensive(traces) {
			const overhead = Math.max(..._compare_sides_js__WEBPACK_IMPORTED_MODULE_0__.B.map((side) => traces[side].overhead));
			const interval = Math.min(..._compare_sides_js__WEBPACK_IMPORTED_MODULE_0__.B.map((side) => traces[side].uploadMs ?? Number.POSITIVE_INFINITY));
			if (overhead < MUCH_OVERHEAD && interval >= SHORT_INTERVAL_MS) return [];
			const why = [...overhead < MUCH_OVERHEAD ? [] : [`takes ${Math.round(overhead * 100)} % of the samples itself`], ...interval >= SHORT_INTERVAL_MS ? [] : [`uploads every ${inSeconds(interval)}`]];
			return [{
				code: "FG129",
				message: `the profiler ${why.join(" and ")}: it disturbs what it measures`,
				remedy: "upload less often (10 s and more; PROFILE_INTERVAL, upload_interval), sample at 100 Hz or below, and run py-spy with " + "--nonblocking, which does not stop the process for every sample"
			}];
		}
		function inMs(nanos) {
			const ms = (nanos ?? 0) / 1e6;
			return `${Number(ms.toPrecision(3))} ms (${Number((1e3 / ms).toPrecision(3))} Hz)`;
		}
		function inSeconds(ms) {
			return `${Number(((ms ?? 0) / 1e3).toPrecision(2))} s`;
		}
	}),
	1876: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bd: () => whyNotJudged,
			i4: () => accountedFor,
			qh: () => ruledLeak
		});
		var _function_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4155);
		var _load_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6911);
		function whyNotJudged(functions, result, { rules }) {
			if (rules === undefined || functions.some(({ judged }) => judged !== undefined)) return null;
			if (rules.whole?.rule.severity === "ignore") return [NOT_JUDGED];
			const isWholeJudged = result.kind === "gauge" || (0, _load_rules_js__WEBPACK_IMPORTED_MODULE_1__.e)(result);
			return isWholeJudged || !functions.some(_function_rules_js__WEBPACK_IMPORTED_MODULE_0__.eW) ? null : [NOT_JUDGED];
		}
		const NOT_JUDGED = {
			code: "FG251",
			message: "rules with severity: ignore leave nothing to be judged here",
			remedy: ""
		};
		const MOST_SET_ASIDE = .5;
		function ruledLeak(leak, rules) {
			if (leak === undefined || rules === undefined) return leak;
			const isSetAside = ({ key }) => rules.of(key)?.rule.severity === "ignore";
			const holders = leak.holders.filter((holder) => !isSetAside(holder));
			const setAside = leak.holders.filter(isSetAside);
			const areKnown = leak.holders.length > 0;
			const isNobodys = areKnown ? holders.length === 0 : rules.whole?.rule.severity === "ignore";
			if (isNobodys) return undefined;
			const [first] = holders;
			const applied = first === undefined ? rules.whole : rules.of(first.key);
			const left = setAside.length === 0 ? leak.result : resultLeft(leak.result, setAside);
			const isCapped = left.verdict === "leak" && applied?.rule.severity === "warn";
			const result = isCapped ? {
				...left,
				verdict: "warn"
			} : left;
			return {
				...leak,
				holders,
				result,
				...setAside.length > 0 && { setAside }
			};
		}
		function resultLeft(result, setAside) {
			const { estimate, verdict } = result;
			if (estimate === undefined) return result;
			const part = setAside.reduce((sum, { share }) => sum + share, 0);
			const left = Math.max(0, 1 - part);
			const scaled = {
				...estimate,
				slopePerMin: estimate.slopePerMin * left,
				lowPerMin: estimate.lowPerMin * left,
				highPerMin: estimate.highPerMin * left,
				ownSlopePerMin: estimate.ownSlopePerMin * left,
				rise: estimate.rise * left
			};
			if (verdict !== "leak" && verdict !== "warn") return {
				...result,
				estimate: scaled
			};
			if (scaled.rise < scaled.neededRise) return {
				...result,
				verdict: "ok",
				stoppedBy: "size",
				estimate: scaled
			};
			if (verdict === "leak" && part > MOST_SET_ASIDE) return {
				...result,
				verdict: "warn",
				stoppedBy: "set-aside",
				estimate: scaled
			};
			return {
				...result,
				estimate: scaled
			};
		}
		function accountedFor(functions, plain) {
			if (plain === null) return functions;
			const found = new Map(plain.map((fn) => [fn.id, fn]));
			return functions.map((fn) => {
				const other = found.get(fn.id);
				return other !== undefined && !(0, _function_rules_js__WEBPACK_IMPORTED_MODULE_0__.qd)(fn) && (0, _function_rules_js__WEBPACK_IMPORTED_MODULE_0__.qd)(other) ? other : fn;
			});
		}
	}),
	4572: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			tU: () => comparability,
			tB: () => entryReason,
			d$: () => functionsVerdict,
			AZ: () => grownEntries,
			"if": () => measuredPower,
			md: () => worstFirst
		});
		var function_order = __webpack_require__(7924);
		var variance = __webpack_require__(978);
		var function_rules = __webpack_require__(4155);
		var sides = __webpack_require__(6637);
		;
		const MIN_OVERLAP = .5;
		function differentPrograms({ functions }) {
			const overlaps = sides.B.map((side) => overlapOf(functions, side));
			if (Math.min(...overlaps.map(({ tolerant }) => tolerant)) >= MIN_OVERLAP) return null;
			const [before, after] = overlaps.map(({ plain }) => `${Math.round(plain * 100)} %`);
			return {
				code: "FG213",
				message: `the two sides look like different programs: functions that both have hold ${before} of the samples of the baseline, ${after} of the candidate`,
				remedy: "check that both windows show the same service, sampled by the same profiler"
			};
		}
		function overlapOf(functions, side) {
			let [common, own, largest] = [
				0,
				0,
				0
			];
			for (const { total, share } of functions) {
				if (total.baseline !== 0 && total.candidate !== 0) common += share[side];
				else {
					own += share[side];
					largest = Math.max(largest, share[side]);
				}
			}
			const rest = common + own - largest;
			return {
				plain: common,
				tolerant: rest > 0 ? common / rest : common
			};
		}
		var times = __webpack_require__(967);
		var verdict = __webpack_require__(7968);
		;
		const POWER_SHARE = .02;
		const USELESS_GROWTH = 1;
		function comparability(result, policy, contention) {
			if (result.kind === "gauge") return [];
			if (result.functions.some(({ self }) => self.baseline < 0 || self.candidate < 0)) return [NEGATIVE];
			const fewest = Math.min(result.samples.baseline, result.samples.candidate);
			if (fewest < policy.minTotalSamples) return [tooFewSamples(result, policy, fewest)];
			const apart = differentPrograms(result);
			if (apart !== null) return [apart];
			if (contention <= policy.maxContention) return [];
			return [{
				code: "FG202",
				message: `the two windows ran at too different a pace: everything costs ${(0, times.H)(contention, 1)} as much on one side`,
				remedy: (result.isLoadKnown ? "check the load that was given, then " : "") + "repeat both windows under the same load on equally busy machines, best at the same time"
			}];
		}
		const NEGATIVE = {
			code: "FG206",
			message: "functions have a negative cost: one side is the difference of two profiles, not a recording",
			remedy: "compare profiles as they were recorded"
		};
		const ENTRY_EXCESS = Math.log(1.3);
		const ENTRY_SHARE = .05;
		const ENTRY_SAMPLES = 1e3;
		function grownEntries({ entries }) {
			return entries.filter(({ excess, share, samples }) => excess > ENTRY_EXCESS && share >= ENTRY_SHARE && samples >= ENTRY_SAMPLES).map(entryReason);
		}
		function entryReason({ key, excess, share, samples }) {
			return {
				code: "FG208",
				message: `everything under ${key.name} costs ${(0, times.H)(excess, 1)} what the service as a whole suggests ` + `(${Math.round(share * 100)} % of its cost, ${Math.round(samples)} samples)`,
				remedy: "see whether the candidate got more of these requests; if not, all of them became slower"
			};
		}
		function tooFewSamples(result, policy, fewest) {
			const longer = Math.ceil(10 * policy.minTotalSamples / Math.max(fewest, 1)) / 10;
			return {
				code: "FG201",
				message: `too few samples: ${Math.round(result.samples.baseline)} in the baseline, ` + `${Math.round(result.samples.candidate)} in the candidate, ${policy.minTotalSamples} are needed on each side`,
				remedy: fewest < 1 ? "use windows in which the service works" : `use windows about ${longer} times as long, or more load`
			};
		}
		function functionsVerdict(functions) {
			const found = functions.map(({ judged }) => judged?.verdict).filter((v) => v === "fail" || v === "warn");
			return (0, verdict.Q)(["pass", ...found]);
		}
		function measuredPower(functions, result, ofWhole = null) {
			if (result.kind === "gauge") return {
				detectable: null,
				reasons: []
			};
			const tested = functions.flatMap(({ judged, samples, share }) => judged?.detectable == null || samples.baseline === 0 || samples.candidate === 0 ? [] : [{
				detectable: judged.detectable,
				atBest: judged.detectableAtBest ?? 0,
				share: Math.max(share.baseline, share.candidate)
			}]);
			if (tested.length === 0) return {
				detectable: null,
				reasons: withoutFunctions(functions, ofWhole)
			};
			const large = tested.filter((entry) => entry.share >= POWER_SHARE);
			const used = large.length > 0 ? large : tested;
			const detectable = (0, variance.gU)(used.map((entry) => entry.detectable), used.map(() => 1));
			const mass = tested.reduce((sum, entry) => sum + entry.share, 0);
			const blind = tested.filter((entry) => !(entry.detectable <= USELESS_GROWTH));
			const blindMass = blind.reduce((sum, entry) => sum + entry.share, 0);
			if (blindMass <= mass / 2) return {
				detectable,
				reasons: []
			};
			return {
				detectable,
				reasons: [tooNoisy(tested)]
			};
		}
		function withoutFunctions(functions, ofWhole) {
			if (functions.some(({ judged }) => judged !== undefined)) return [NOTHING_IN_COMMON];
			const areSetAside = functions.some(function_rules.eW);
			if (!areSetAside || ofWhole === null) return [NOTHING_LARGE];
			return ofWhole <= USELESS_GROWTH ? [] : [wholeTooNoisy(ofWhole)];
		}
		const NOTHING_LARGE = {
			code: "FG204",
			message: "no function is large enough for a test",
			remedy: "use longer windows, or a smaller min-share"
		};
		const NOTHING_IN_COMMON = {
			code: "FG204",
			message: "no function that is large enough for a test exists on both sides",
			remedy: "check that both windows show the same program with the same profiler"
		};
		function tooNoisy(tested) {
			const shares = tested.map((entry) => entry.share);
			const typical = (0, variance.gU)(tested.map((entry) => entry.detectable), shares);
			const atBest = (0, variance.gU)(tested.map((entry) => entry.atBest), shares);
			return {
				code: "FG203",
				message: `too noisy to judge: most of the service could have grown by ${percent(typical)} unseen`,
				remedy: lessNoise(typical, atBest)
			};
		}
		function wholeTooNoisy(growth) {
			return {
				code: "FG203",
				message: `too noisy to judge: the service as a whole could have grown by ${percent(growth)} unseen`,
				remedy: "use longer windows, and measure both sides on equally busy machines, best at the same time"
			};
		}
		const MAX_LONGER = 20;
		function lessNoise(typical, atBest) {
			const [now, best, wanted] = [
				typical,
				atBest,
				USELESS_GROWTH
			].map((growth) => Math.log1p(growth) ** 2);
			const longer = (now - best) / (wanted - best);
			if (best >= wanted || longer > MAX_LONGER) {
				return "longer windows would not help: measure both sides on equally busy machines, best at the same time, and give history";
			}
			return `use windows about ${Math.max(1.5, longer).toFixed(1)} times as long, or a steadier load`;
		}
		const MOST_TOLD = 10;
		function percent(growth) {
			return growth > MOST_TOLD ? `more than ${100 * MOST_TOLD} %` : `${Math.round(100 * growth)} %`;
		}
		const ORDER = {
			fail: 0,
			warn: 1,
			inconclusive: 2,
			pass: 2
		};
		function worstFirst(a, b) {
			const order = rank(a) - rank(b);
			if (order !== 0) return order;
			const isFinding = rank(a) < 2;
			const size = isFinding ? added(b) - added(a) : share(b) - share(a);
			return size || (0, function_order.Y)(a.key, b.key);
		}
		const rank = ({ judged }) => ORDER[judged?.verdict ?? "pass"];
		const added = ({ estimate }) => estimate?.addedShare ?? 0;
		const share = (change) => Math.max(change.share.baseline, change.share.candidate);
	}),
	6450: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			"do": () => ignoreEntry,
			f7: () => sleepingNotes,
			l: () => steadinessNotes
		});
		var _compare_sides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
		var _compare_steadiness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3608);
		function steadinessNotes(windows, droppedMs) {
			const dropped = _compare_sides_js__WEBPACK_IMPORTED_MODULE_0__.B.filter((side) => droppedMs[side] > 0);
			const unsteady = _compare_sides_js__WEBPACK_IMPORTED_MODULE_0__.B.filter((side) => droppedMs[side] === 0 && windows[side].factor > _compare_steadiness_js__WEBPACK_IMPORTED_MODULE_1__.P2);
			const leftOut = dropped.map((side) => warmUpLeftOut(side, windows[side], droppedMs[side]));
			if (unsteady.length === 0) return leftOut;
			const factors = unsteady.map((side) => `${windows[side].factor.toFixed(1)} times (${side})`);
			return [...leftOut, notSteady(factors.join(", "))];
		}
		function notSteady(factors) {
			return {
				code: "FG216",
				message: `not steady: over all services, the busiest block of the window cost ${factors} as much as the quietest`,
				remedy: "choose windows under a steady load, after the warm-up, on a machine without other work"
			};
		}
		function warmUpLeftOut(side, { pace, warmUpBlocks }, droppedMs) {
			const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
			const factor = Math.exp(mean(pace.slice(0, warmUpBlocks)) - mean(pace.slice(warmUpBlocks)));
			return {
				code: "FG217",
				message: `the first ${Math.round(droppedMs / 1e3)} s of the ${side} window are left out as a warm-up: ` + `over all services they cost ${factor.toFixed(1)} times as much as the rest, which is steady`,
				remedy: "start the window after the warm-up"
			};
		}
		const MAX_NAMED = 3;
		function ignoreEntry({ name, file }) {
			const where = file === "" ? "" : `, file: ${JSON.stringify(file)}`;
			return `{ function: ${JSON.stringify(name)}${where} }`;
		}
		function sleepingNotes(loops) {
			return loops.slice(0, MAX_NAMED).map(({ key, share, threads }) => {
				const where = threads === null ? "" : ` of ${threads === 1 ? "one thread" : `${threads} threads`}`;
				return {
					code: "FG218",
					message: `${key.name} takes ${Math.round(share * 100)} % of the service, the same in every part of both windows, ` + `as if it were seen at every tick${where}: a main loop that sleeps looks like that`,
					remedy: `if it waits there, leave it out: ignore: [${ignoreEntry(key)}]`
				};
			});
		}
	}),
	967: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => times });
		function times(log, digits) {
			return `${Math.exp(log).toFixed(digits)} times`;
		}
	}),
	7187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AP: () => createStackInterner,
			Hk: () => internStack,
			Oj: () => reserveStacks,
			Zq: () => NO_STACK,
			ru: () => finishStacks,
			wS: () => grow
		});
		const NO_STACK = -1;
		function createStackInterner() {
			return {
				frames: new Int32Array(1 << 16),
				offsets: new Int32Array(1 << 12),
				hashes: new Int32Array(1 << 12),
				slots: new Int32Array(1 << 13).fill(NO_STACK),
				count: 0
			};
		}
		const SLACK = 1 / 4;
		function reserveStacks(table, { stackOffsets, stackFrames }) {
			const stacks = Math.ceil(stackOffsets.length * (1 + SLACK));
			table.frames = grow(table.frames, Math.ceil(stackFrames.length * (1 + SLACK)), Int32Array);
			table.offsets = grow(table.offsets, stacks + 1, Int32Array);
			table.hashes = grow(table.hashes, stacks, Int32Array);
			while (table.slots.length < stacks * 2) rehash(table);
		}
		function internStack(table, { stackOffsets, stackFrames }, sample, ids, folded) {
			const first = stackOffsets[sample];
			const last = stackOffsets[sample + 1];
			const start = table.offsets[table.count];
			table.frames = grow(table.frames, start + last - first, Int32Array);
			const { frames } = table;
			let end = start;
			let hash = 2166136261 | 0;
			for (let i = first; i < last; i++) {
				const frame = stackFrames[i];
				const id = ids[frame];
				if (folded[frame] === 1 && i + 1 < last && ids[stackFrames[i + 1]] === id) continue;
				frames[end++] = id;
				hash = Math.imul(hash ^ id, 16777619);
			}
			return end === start ? NO_STACK : findOrKeep(table, hash ^ hash >>> 15, end);
		}
		function findOrKeep(table, hash, end) {
			const { slots, hashes } = table;
			const mask = slots.length - 1;
			let slot = hash & mask;
			for (let stack = slots[slot]; stack !== NO_STACK; stack = slots[slot]) {
				if (hashes[stack] === hash && isLast(table, stack, end)) return stack;
				slot = slot + 1 & mask;
			}
			slots[slot] = table.count;
			return keepStack(table, hash, end);
		}
		function finishStacks(table) {
			const { frames, offsets, count } = table;
			return {
				stackOffsets: trimmed(offsets, count + 1),
				stackFrames: trimmed(frames, offsets[count])
			};
		}
		function isLast({ frames, offsets, count }, stack, end) {
			const start = offsets[count];
			const from = offsets[stack];
			if (offsets[stack + 1] - from !== end - start) return false;
			for (let i = start; i < end; i++) if (frames[i] !== frames[from + i - start]) return false;
			return true;
		}
		function keepStack(table, hash, end) {
			const stack = table.count;
			table.offsets = grow(table.offsets, stack + 2, Int32Array);
			table.hashes = grow(table.hashes, stack + 1, Int32Array);
			table.hashes[stack] = hash;
			table.offsets[stack + 1] = end;
			table.count = stack + 1;
			if (table.count * 2 > table.slots.length) rehash(table);
			return stack;
		}
		function rehash(table) {
			const { hashes, count } = table;
			const slots = new Int32Array(table.slots.length * 2).fill(NO_STACK);
			const mask = slots.length - 1;
			for (let stack = 0; stack < count; stack++) {
				let slot = hashes[stack] & mask;
				while (slots[slot] !== NO_STACK) slot = slot + 1 & mask;
				slots[slot] = stack;
			}
			table.slots = slots;
		}
		function trimmed(array, length) {
			return 2 * length < array.length ? array.slice(0, length) : array.subarray(0, length);
		}
		function grow(array, length, make) {
			if (array.length >= length) return array;
			const larger = new make(Math.max(length, array.length * 2));
			larger.set(array);
			return larger;
		}
	}),
	6299: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => createStackTableBuilder });
		;
		const PY_SPY = /^(?<file>[^\s].*):(?<line>\d+) - (?<name>.+)$/su;
		const PY_SPY_RAW = /^(?<name>.+) \((?<file>[^()]+\.pyx?):(?<line>\d+)\)$/su;
		const NODE = /^(?<file>(?:.*[^:])?):(?<name>\([^()]*\)|[^:()]+):(?<line>\d+)$/su;
		const LONGEST_ENDING = 64;
		const GO_FILE = /^$|\.go$/u;
		const NATIVE_FILE = /^$|\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|inc|rs|s)$/iu;
		const CLOSURE_ENDINGS = [{
			pattern: /\.<locals>\.<(?:listcomp|dictcomp|setcomp|genexpr|lambda)>$/u,
			files: /(?:)/u
		}, {
			pattern: /(?<=[^.])(?:\.func\d+|\.gowrap\d+|\.deferwrap\d+|-range\d+|-fm)(?:\.\d+)*$/u,
			files: GO_FILE
		}];
		const CLOSURES = [
			[/(?<=[./])lambda\$([\w$]+)\$\d+$/u, "$1"],
			[/(?:::\{\{closure\}\}|::\{closure#\d+\})+/gu, ""],
			[/(?:[.+/]<>c(?:__DisplayClass\d+_\d+)?)?[.+/](?=<\w+>[a-z]__[\w|]+(?:\.MoveNext)?$)/u, "."],
			[/<(\w+)>[a-z]__[\w|]+(?:\.MoveNext)?$/u, "$1"],
			[/^(?:(?:block(?: \(\d+ levels\))?|rescue|ensure) in )+/u, ""]
		];
		const NOISE_ENDINGS = [{
			pattern: /(?:\.(?:constprop|isra|part|lto_priv|llvm)\.\d+|\.cold(?:\.\d+)?| \[clone [^\]]+\])$/u,
			files: NATIVE_FILE
		}, {
			pattern: /::h[0-9a-f]{16}$/u,
			files: NATIVE_FILE
		}];
		const VERSION_NOISE = [
			[/\(anonymous:L#\d+:C#\d+\)/gu, "(anonymous)"],
			[/(?<=\w)\[[0-9a-f]{13,16}\](?=::)/gu, ""],
			[/(?<=\.glob\.\.func)\d+(?:\.\d+|\.func\d+)*$/u, ""],
			[/(?<=\$\$Lambda)(?:[$/.+](?:0x[0-9a-fA-F]+|\d+))+/gu, ""],
			[/(?<=\$Proxy|GeneratedMethodAccessor|GeneratedConstructorAccessor|\$HiddenClass)\d+/gu, ""],
			[/\b0x[0-9a-fA-F]+\b/gu, "0x?"]
		];
		const MAX_LINE = 2 ** 31;
		const LIBRARY_ROOT = /^(?:.*\/)?(?:site-packages|dist-packages|node_modules|lib\/python\d+(?:\.\d+)?|pkg\/mod)\//su;
		function fileTail(file) {
			const path = file.replaceAll("\\", "/");
			const library = path.replace(LIBRARY_ROOT, "");
			if (library !== path) return library;
			return path.split("/").filter(Boolean).slice(-2).join("/");
		}
		function splitName(frame) {
			const match = frame.file === "" ? PY_SPY.exec(frame.name) ?? PY_SPY_RAW.exec(frame.name) ?? NODE.exec(frame.name) : NODE.exec(frame.name);
			if (!match?.groups) return frame;
			const { name = "", file = "", line } = match.groups;
			return frame.file === "" ? {
				name,
				file,
				line: Number(line)
			} : {
				...frame,
				name
			};
		}
		function rewrite(name, file, endings, rules) {
			let result = name;
			for (const { pattern, files } of endings) if (files.test(file)) result = cutEndings(result, pattern);
			for (const [pattern, replacement] of rules) result = result.replace(pattern, replacement);
			return result === "" ? name : result;
		}
		function cutEndings(name, ending) {
			let end = name.length;
			for (;;) {
				const match = ending.exec(name.slice(Math.max(0, end - LONGEST_ENDING), end));
				if (match === null) return name.slice(0, end);
				end -= match[0].length;
			}
		}
		function normalizeFrame(frame) {
			const { name, file, line, lastLine = line } = splitName(frame);
			const stable = rewrite(name, file, NOISE_ENDINGS, VERSION_NOISE);
			const enclosing = rewrite(stable, file, CLOSURE_ENDINGS, CLOSURES);
			return {
				key: {
					name: enclosing,
					file: file.endsWith(".go") ? "" : fileTail(file)
				},
				place: file === "" || !(line > 0 && line <= MAX_LINE) ? null : {
					file,
					firstLine: line,
					lastLine
				},
				folded: enclosing !== stable
			};
		}
		;
		function groupKey(name) {
			return {
				name,
				file: ""
			};
		}
		var profile = __webpack_require__(1090);
		;
		function notePlace(places, id, { file, ...lines }, { line, lastLine = line }) {
			const { firstLine, lastLine: end } = line > 0 ? {
				firstLine: line,
				lastLine
			} : lines;
			const known = places.get(id);
			if (known === undefined || file < known.file) places.set(id, {
				file,
				firstLine,
				lastLine: end
			});
			else if (file === known.file && (firstLine < known.firstLine || end > known.lastLine)) {
				places.set(id, {
					file,
					firstLine: Math.min(firstLine, known.firstLine),
					lastLine: Math.max(end, known.lastLine)
				});
			}
		}
		var stack_interner = __webpack_require__(7187);
		;
		function createStackTableBuilder(grouping) {
			const functions = [];
			const functionIds = new Map();
			const knownFrames = new Map();
			const stacks = (0, stack_interner.AP)();
			const blocks = [];
			const places = new Map();
			const members = new Map();
			function membersOf(id) {
				const entry = members.get(id) ?? {
					known: 0,
					names: new Set()
				};
				members.set(id, entry);
				return entry;
			}
			function internFunction(key) {
				const text = `${key.name}\u0000${key.file}`;
				let id = functionIds.get(text);
				if (id === undefined) {
					id = functions.push(key) - 1;
					functionIds.set(text, id);
				}
				return id;
			}
			function internFrame(frame) {
				const files = knownFrames.get(frame.name) ?? new Map();
				if (files.size === 0) knownFrames.set(frame.name, files);
				const known = files.get(frame.file);
				if (known !== undefined) return known;
				const { key, folded, place } = normalizeFrame(frame);
				const group = grouping?.(key) ?? null;
				const entry = group === null ? {
					id: internFunction(key),
					folded,
					place
				} : internMember(key, groupKey(group));
				files.set(frame.file, entry);
				return entry;
			}
			function internMember(key, group) {
				const id = internFunction(group);
				membersOf(id).names.add(`${key.name}\u0000${key.file}`);
				return {
					id,
					folded: true,
					place: null
				};
			}
			function add(profile, sampleType, keepsPlaces = false) {
				const values = profile.values[sampleType];
				if (values === undefined) throw new RangeError(`sample type ${sampleType} of ${profile.values.length}`);
				const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
				const ids = new Int32Array(profile.frames.length);
				const folded = new Uint8Array(profile.frames.length);
				for (const [index, frame] of profile.frames.entries()) {
					const known = internFrame(frame);
					ids[index] = known.id;
					if (keepsPlaces && known.place !== null) notePlace(places, known.id, known.place, frame);
					folded[index] = known.folded ? 1 : 0;
				}
				if (stacks.count === 0) (0, stack_interner.Oj)(stacks, profile);
				let block = new Float64Array(Math.max(stacks.count, 1024));
				for (let sample = 0; sample < values.length; sample++) {
					const value = words[2 * sample + 1] * 2 ** 32 + (words[2 * sample] >>> 0);
					if (value === 0) continue;
					const stack = (0, stack_interner.Hk)(stacks, profile, sample, ids, folded);
					if (stack === stack_interner.Zq) continue;
					if (stack >= block.length) block = (0, stack_interner.wS)(block, stack + 1, Float64Array);
					block[stack] = block[stack] + value;
				}
				return blocks.push(block) - 1;
			}
			function addTable(table, tableBlocks) {
				const ids = new Int32Array(table.functions.length).fill(-1);
				const unfolded = new Uint8Array(table.functions.length);
				const stackOf = Int32Array.from({ length: (0, profile.W)(table) }, (_, stack) => {
					if (tableBlocks.every((block) => block[stack] === 0)) return stack_interner.Zq;
					const end = table.stackOffsets[stack + 1];
					for (let at = table.stackOffsets[stack]; at < end; at++) {
						const id = table.stackFrames[at];
						if (ids[id] !== -1) continue;
						ids[id] = internFunction(table.functions[id]);
						const place = table.places?.get(id);
						if (place !== undefined) places.set(ids[id], place);
						const known = table.groups?.get(id);
						if (known !== undefined) {
							const entry = membersOf(ids[id]);
							entry.known = Math.max(entry.known, known);
						}
					}
					return (0, stack_interner.Hk)(stacks, table, stack, ids, unfolded);
				});
				for (const values of tableBlocks) {
					const block = new Float64Array(stacks.count);
					for (const [stack, id] of stackOf.entries()) if (id !== stack_interner.Zq) block[id] = values[stack];
					blocks.push(block);
				}
			}
			function finish() {
				const table = {
					functions,
					...(0, stack_interner.ru)(stacks),
					places,
					...members.size > 0 && { groups: sizesOf(members) }
				};
				const count = table.stackOffsets.length - 1;
				return {
					table,
					blocks: blocks.map((block) => (0, stack_interner.wS)(block, count, Float64Array).subarray(0, count))
				};
			}
			return {
				add,
				addTable,
				finish
			};
		}
		function sizesOf(members) {
			return new Map([...members].map(([id, { known, names }]) => [id, Math.max(known, names.size)]));
		}
	}),
	861: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => boundReport });
		var findings = __webpack_require__(7928);
		var external_node_crypto_ = __webpack_require__(7598);
		;
		const DIGITS = 16;
		function functionIdentity({ name, file, identity }) {
			return identity ?? digestOf([name, file]);
		}
		function digestOf(parts) {
			return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, DIGITS);
		}
		var report_json = __webpack_require__(9391);
		var waived = __webpack_require__(6819);
		;
		const ALL = Number.POSITIVE_INFINITY;
		const SIZES = [
			{
				name: 1e3,
				url: ALL,
				list: 1e3,
				functions: ALL
			},
			{
				name: 300,
				url: 2e3,
				list: 100,
				functions: ALL
			},
			{
				name: 100,
				url: 1e3,
				list: 20,
				functions: ALL
			},
			{
				name: 100,
				url: 1e3,
				list: 3,
				functions: 20
			},
			{
				name: 50,
				url: 0,
				list: 1,
				functions: 5
			},
			{
				name: 50,
				url: 0,
				list: 0,
				functions: 0
			}
		];
		const LONGEST_LABEL = 1e3;
		const LONGEST_SENTENCE = 2e3;
		function boundReport(report, maxBytes = report_json.WA) {
			const [first = {}, ...smaller] = SIZES;
			let bounded = withSize(report, first);
			if ((0, report_json.gH)(bounded, maxBytes)) return bounded;
			for (const size of smaller) {
				if ((0, report_json.yN)(bounded, maxBytes) <= maxBytes) return bounded;
				bounded = withSize(report, size);
				bounded = {
					...bounded,
					notes: [...bounded.notes, leftOut(report, bounded)]
				};
			}
			return bounded;
		}
		function leftOut(whole, bounded) {
			const count = ({ comparisons }) => comparisons.reduce((sum, { functions }) => sum + functions.length, 0);
			const functions = count(whole) - count(bounded);
			const missing = functions === 0 ? "" : `; ${functions} functions without a finding are not in it`;
			return {
				code: "FG227",
				message: `the report would be too large to be read again, so long names, lists of names and links are cut short${missing}`,
				remedy: "compare fewer services in one run"
			};
		}
		function withSize(report, size) {
			return {
				...report,
				reasons: report.reasons.map(toReason),
				notes: report.notes.map(toReason),
				comparisons: report.comparisons.map((comparison) => toComparison(comparison, size)),
				budgets: report.budgets.map((budget) => ({
					...budget,
					...toPlace(budget),
					alias: clip(budget.alias, LONGEST_LABEL),
					origin: clip(budget.origin, LONGEST_LABEL),
					target: {
						...budget.target,
						...toIdentified(budget.target, size)
					},
					explanation: clip(budget.explanation, LONGEST_SENTENCE),
					remedy: clip(budget.remedy, LONGEST_SENTENCE)
				})),
				flameGraphs: report.flameGraphs.map((graph) => ({
					...graph,
					...toPlace(graph)
				}))
			};
		}
		function toComparison(comparison, size) {
			const { alias, reasons, notes, ignored, moved, leak, whole, functions, links } = comparison;
			const named = (one) => ({
				...one,
				...toName(one, size)
			});
			const isFinding = (fn) => (0, findings.kM)(fn) || (0, waived.$)(fn);
			const others = functions.filter((fn) => !isFinding(fn)).slice(0, size.functions);
			const kept = new Set(others);
			return {
				...comparison,
				...toPlace(comparison),
				alias: clip(alias, LONGEST_LABEL),
				reasons: reasons.map(toReason),
				notes: notes.map(toReason),
				ignored: {
					...ignored,
					functions: ignored.functions.slice(0, size.list).map(named)
				},
				moved: moved.map((shift) => ({
					...shift,
					from: shift.from.slice(0, size.list).map(named),
					to: shift.to.slice(0, size.list).map(named),
					evidence: shift.evidence.slice(0, size.list).map((text) => clip(text, LONGEST_SENTENCE))
				})),
				leak: leak === null ? null : {
					...leak,
					holders: leak.holders.map(named)
				},
				whole: whole === null ? null : {
					...whole,
					explanation: clip(whole.explanation, LONGEST_SENTENCE)
				},
				...comparison.waived && { waived: comparison.waived.map((one) => ({
					...one,
					message: clip(one.message, LONGEST_SENTENCE)
				})) },
				functions: functions.filter((fn) => isFinding(fn) || kept.has(fn)).map((fn) => toFunction({
					...fn,
					...toIdentified(fn, size)
				}, size)),
				links: toLinks(links, size)
			};
		}
		function toFunction(fn, size) {
			const { source, causedBy, explains, callPath } = fn;
			const named = (one) => toName(one, size);
			const hidden = Math.max(0, explains.length - size.list);
			return {
				...fn,
				source: source !== null && source.file.length > LONGEST_LABEL ? null : source,
				causedBy: causedBy === null ? null : named(causedBy),
				explains: explains.slice(0, size.list).map(named),
				explainsMore: fn.explainsMore + hidden,
				callPath: size.list === 0 ? [] : callPath.slice(-size.list).map(named),
				explanation: clip(fn.explanation, LONGEST_SENTENCE),
				...fn.rule && { rule: {
					...fn.rule,
					origin: clip(fn.rule.origin, LONGEST_LABEL)
				} },
				links: toLinks(fn.links, size)
			};
		}
		function toName({ name, file }, size) {
			return {
				name: clip(name, size.name),
				file: clip(file, size.name)
			};
		}
		function toIdentified(one, size) {
			const short = toName(one, size);
			if (short.name === one.name && short.file === one.file) return short;
			return {
				...short,
				identity: functionIdentity(one)
			};
		}
		function toPlace(place) {
			return {
				service: clip(place.service, LONGEST_LABEL),
				profileType: clip(place.profileType, LONGEST_LABEL)
			};
		}
		function toReason({ code, message, remedy }) {
			return {
				code,
				message: clip(message, LONGEST_SENTENCE),
				remedy: clip(remedy, LONGEST_SENTENCE)
			};
		}
		function toLinks(links, size) {
			return links.filter(({ url }) => url.length <= size.url);
		}
		function clip(text, length) {
			if (text.length <= length) return text;
			const half = Math.floor(length / 2);
			return `${text.slice(0, half - 1)}…${text.slice(-half)}`.toWellFormed();
		}
	}),
	7908: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => FLAME_GRAPH_LIMITS,
			H: () => buildFlameGraphs
		});
		var cost_tree = __webpack_require__(1110);
		;
		function countFolded(tree, threshold) {
			const isBearer = new Uint8Array(tree.parents.length);
			let count = 0;
			for (let node = 0; node < isBearer.length; node++) {
				const parent = tree.parents[node];
				if (isLarge(tree, node, threshold)) count++;
				else if (isBearer[parent] === 0 && isLarge(tree, parent, threshold)) {
					isBearer[parent] = 1;
					count++;
				}
			}
			return count;
		}
		function isLarge({ isOpen, shares }, node, threshold) {
			return node === 0 || isOpen[node] === 1 && shares[node] > threshold;
		}
		function foldSmall(tree, threshold) {
			const { parents, frames, size } = tree;
			const kept = [];
			const others = new Map();
			const index = new Int32Array(parents.length).fill(-1);
			for (let node = 0; node < parents.length; node++) {
				const parent = node === 0 ? -1 : index[parents[node]];
				if (node > 0 && parent < 0) continue;
				if (node > 0) addCosts(kept[parent], tree, node, -1);
				if (isLarge(tree, node, threshold)) {
					const one = {
						parent,
						frame: frames[node],
						baseline: 0,
						expected: 0,
						candidate: 0
					};
					index[node] = kept.push(one) - 1;
					addCosts(one, tree, node, 1);
					continue;
				}
				const sum = others.get(parent) ?? {
					parent,
					frame: -1,
					baseline: 0,
					expected: 0,
					candidate: 0
				};
				others.set(parent, sum);
				addCosts(sum, tree, node, 1);
			}
			return {
				nodes: [...kept, ...others.values()],
				folded: size - kept.length
			};
		}
		function addCosts(to, { totals }, node, sign) {
			to.baseline += sign * totals.baseline[node];
			to.expected += sign * totals.expected[node];
			to.candidate += sign * totals.candidate[node];
		}
		var clip_name = __webpack_require__(9727);
		var function_order = __webpack_require__(7924);
		;
		function inNameOrder(nodes, functions) {
			const callees = Map.groupBy(nodes.keys(), (node) => nodes[node]?.parent ?? -1);
			const ranks = ranksOf(nodes, functions);
			const compare = (a, b) => ranks[a] - ranks[b];
			const ordered = [];
			const open = nodes.length === 0 ? [] : [{
				node: 0,
				parent: -1
			}];
			for (let next = open.pop(); next !== undefined; next = open.pop()) {
				const { node, parent } = next;
				const place = ordered.push({
					...nodes[node],
					parent
				}) - 1;
				const below = (callees.get(node) ?? []).sort((a, b) => compare(b, a));
				for (const callee of below) open.push({
					node: callee,
					parent: place
				});
			}
			return ordered;
		}
		function ranksOf(nodes, functions) {
			const named = [...new Set(nodes.map(({ frame }) => frame))].filter((frame) => frame >= 0);
			const rankOf = new Map(named.sort((0, function_order.x)(functions)).map((frame, rank) => [frame, rank]));
			return Int32Array.from(nodes, ({ frame }) => rankOf.get(frame) ?? named.length);
		}
		;
		const FLAME_GRAPH_LIMITS = {
			nodes: cost_tree.x,
			characters: 9e5
		};
		const STEPS = 1e6;
		const SHRINK = .7;
		function buildFlameGraphs(sources, limits = FLAME_GRAPH_LIMITS) {
			const trees = sources.map(({ result }) => (0, cost_tree.N)(result.stacks));
			const shares = sortedShares(trees);
			for (let nodes = limits.nodes; nodes >= 1; nodes = Math.floor(nodes * SHRINK)) {
				const threshold = shares[shares.length - nodes - 1] ?? 0;
				if (trees.reduce((sum, tree) => sum + countFolded(tree, threshold), 0) > limits.nodes) continue;
				const graphs = trees.map((tree, index) => toGraph(sources[index], tree, threshold));
				if (JSON.stringify(graphs).length <= limits.characters) return graphs;
			}
			return [];
		}
		function sortedShares(trees) {
			const open = trees.flatMap(({ shares, isOpen }) => [...shares.filter((_, node) => isOpen[node] === 1)]);
			return new Float64Array(open).sort();
		}
		function toGraph({ service, profileType, result }, tree, threshold) {
			const { functions } = result.stacks.table;
			const { nodes: kept, folded } = foldSmall(tree, threshold);
			const nodes = inNameOrder(kept, functions);
			const quantum = quantumOf(result);
			const names = new Map();
			const frames = nodes.map(({ frame }) => {
				if (frame < 0) return -1;
				const known = names.get(frame);
				if (known !== undefined) return known;
				names.set(frame, names.size);
				return names.size - 1;
			});
			const costs = (side) => nodes.map((node) => inQuanta(node[side], quantum));
			return {
				service,
				profileType,
				quantum,
				functions: Array.from(names.keys(), (id) => {
					const { name = "", file = "" } = functions[id] ?? {};
					return {
						name: (0, clip_name.e)(name),
						file: (0, clip_name.e)(file)
					};
				}),
				parents: nodes.map(({ parent }) => parent),
				frames,
				baseline: costs("baseline"),
				expected: costs("expected"),
				candidate: costs("candidate"),
				folded
			};
		}
		function quantumOf({ kind, samples, total }) {
			const largest = Math.max(total.baseline, total.candidate);
			const sample = kind !== "gauge" && samples.candidate > 0 ? total.candidate / samples.candidate : 0;
			const quantum = Math.max(sample, largest / STEPS);
			return Number.isFinite(quantum) && quantum > 0 ? quantum : 1;
		}
		function inQuanta(cost, quantum) {
			const value = Math.round(cost / quantum * 10) / 10;
			return Number.isFinite(value) ? Math.max(0, value) : 0;
		}
	}),
	1290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jv: () => roundOrNull,
			LI: () => round,
			ho: () => roundSides
		});
		function round(value) {
			return Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;
		}
		function roundOrNull(value) {
			return value === null || !Number.isFinite(value) ? null : round(value);
		}
		function roundSides({ baseline, candidate }) {
			return {
				baseline: round(baseline),
				candidate: round(candidate)
			};
		}
	})
};
