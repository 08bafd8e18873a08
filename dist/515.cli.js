export const id = 515;
export const ids = [515];
export const modules = {
	5614: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => groupingOf,
			O2: () => withRules,
			WE: () => serviceModes,
			ug: () => unusedNotes
		});
		var _config_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(216);
		var _config_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6331);
		var _config_ignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9200);
		var _judge_function_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4155);
		var _judge_limit_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5752);
		var _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8718);
		function withRules(cases, setting, modeOf = () => undefined) {
			return cases.map((judgeCase) => {
				const rules = (0, _judge_limit_rules_js__WEBPACK_IMPORTED_MODULE_2__.NP)(setting.rules, judgeCase, judgeCase.policy ?? setting.policy, _config_glob_js__WEBPACK_IMPORTED_MODULE_4__.k);
				const mode = modeOf(judgeCase.service) ?? setting.mode;
				const notes = [
					...modeNotes(mode, setting),
					...limitNotes(judgeCase, rules),
					...groupNotes(judgeCase.result?.stacks.table)
				];
				const isLeftOut = judgeCase.result === undefined && rules?.whole?.rule.severity === "ignore";
				return {
					...judgeCase,
					...rules !== undefined && { rules },
					...mode !== setting.mode && { mode },
					...isLeftOut && { required: false },
					...isLeftOut && judgeCase.notApplicable !== true && { reasons: [...judgeCase.reasons, LEFT_OUT] },
					...notes.length > 0 && { notes: [...notes, ...judgeCase.notes ?? []] }
				};
			});
		}
		const LEFT_OUT = {
			code: "FG251",
			message: "a rule with severity: ignore leaves this service out",
			remedy: ""
		};
		function serviceModes(planned, { services }) {
			const modes = new Map();
			for (const { service, rule } of planned) {
				const mode = rule === null ? undefined : services[rule]?.mode;
				if (mode !== undefined) modes.set(service, mode);
			}
			return (service) => modes.get(service);
		}
		function groupingOf({ groups, ignore }) {
			return (0, _config_group_js__WEBPACK_IMPORTED_MODULE_0__.ig)(groups, ignore);
		}
		const MODE_EFFECTS = {
			observe: "its verdict is shown and does not count for the build",
			warn: "its verdict is shown and warns at most",
			enforce: "its verdict counts for the build"
		};
		function modeNotes(mode, setting) {
			if (mode === setting.mode) return [];
			return [{
				code: "FG252",
				message: `mode ${mode} for this service: ${MODE_EFFECTS[mode]}`,
				remedy: ""
			}];
		}
		const MAX_NAMED = 5;
		function limitNotes({ result }, rules) {
			if (rules === undefined || result === undefined) return [];
			const named = new Map();
			if (rules.whole !== null) named.set(rules.whole, []);
			for (const change of result.functions.filter(_judge_function_rules_js__WEBPACK_IMPORTED_MODULE_1__.eW)) {
				const applied = rules.of(change.key);
				if (applied === null) continue;
				const names = named.get(applied) ?? [];
				if (applied.rule.target !== null) names.push(change.key.name);
				named.set(applied, names);
			}
			if (named.size === 0) return [];
			const all = [...named].map(([applied, names]) => `${listed(names)}: ${ruleWords(applied)}`);
			return [{
				code: "FG250",
				message: `rules decide here: ${shortened(all, "rule").join("; ")}`,
				remedy: ""
			}];
		}
		function listed(names) {
			if (names.length === 0) return "all that no earlier rule names";
			const [first = ""] = names;
			return names.length === 1 ? first : `${first} and ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__.yk)(names.length - 1, "more function")}`;
		}
		function ruleWords({ rule, policy }) {
			const limits = rule.severity === "ignore" ? "not judged" : rule.severity === "warn" ? `warn from ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__.B6)(policy.warnOnGrowth)} growth, never fail` : `fail from ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__.B6)(policy.failOnGrowth)} growth, warn from ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__.B6)(policy.warnOnGrowth)}`;
			return `${limits}${rule.owner === "" ? "" : `, owner ${rule.owner}`} (${rule.origin})`;
		}
		function shortened(parts, thing) {
			const more = parts.length - MAX_NAMED;
			return more > 0 ? [...parts.slice(0, MAX_NAMED), (0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__.yk)(more, `more ${thing}`)] : parts;
		}
		function groupNotes(table) {
			const groups = [...table?.groups ?? []];
			if (table === undefined || groups.length === 0) return [];
			const parts = groups.map(([id, count]) => `${table.functions[id]?.name ?? ""} is a group of ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_3__.yk)(count, "function")}`);
			return [{
				code: "FG253",
				message: shortened(parts, "group").join("; "),
				remedy: ""
			}];
		}
		function unusedNotes(cases, { rules, groups, shard, origins }) {
			const isChosen = ["services", "profile-types"].some((name) => /^(?:input|option)/u.test(origins[name] ?? ""));
			if (shard !== null || isChosen) return [];
			const compared = cases.flatMap(({ service, profileType, result }) => result === undefined ? [] : [{
				service,
				profileType,
				table: result.stacks.table
			}]);
			if (compared.length === 0) return [];
			const unused = [...rules.filter((rule) => !compared.some((one) => isUsed(rule, one))).map(({ origin }) => `rule ${origin}`), ...groups.filter((group) => !compared.some((one) => isGroup(group, one))).map(({ origin }) => `group ${origin}`)];
			if (unused.length === 0) return [];
			return [{
				code: "FG254",
				message: `without effect, since no function of what was compared matches: ${shortened(unused, "entry").join(", ")}`,
				remedy: "correct the name as the report shows it, or leave the entry out"
			}];
		}
		function isUsed(rule, one) {
			if (!(0, _judge_limit_rules_js__WEBPACK_IMPORTED_MODULE_2__.Gi)(rule, one, _config_glob_js__WEBPACK_IMPORTED_MODULE_4__.k)) return false;
			return rule.target === null || one.table.functions.some((key) => (0, _judge_limit_rules_js__WEBPACK_IMPORTED_MODULE_2__.Qs)(rule, key, _config_glob_js__WEBPACK_IMPORTED_MODULE_4__.k));
		}
		function isGroup({ name, pattern }, { table }) {
			if (table.functions.some((key) => (0, _config_ignore_js__WEBPACK_IMPORTED_MODULE_5__.A)(pattern, key))) return true;
			return [...table.groups ?? []].some(([id]) => table.functions[id]?.name === name);
		}
	}),
	6015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => withWaivers });
		var glob = __webpack_require__(216);
		var comparison_verdict = __webpack_require__(8024);
		var rule_effects = __webpack_require__(1876);
		var service_finding = __webpack_require__(7978);
		var service_rules = __webpack_require__(4572);
		var waiver = __webpack_require__(5897);
		var added_cost = __webpack_require__(5545);
		;
		function functionFigures(fn, result) {
			const growth = fn.judged?.growth ?? null;
			const expected = (0, added_cost.y)(fn);
			return {
				...growth === null || fn.judged?.class === "new" ? {} : { growth: growth - 1 },
				...expected === null ? {} : addedFigure(fn.self.candidate - expected, result)
			};
		}
		function wholeFigures({ log, ownPart }, result) {
			const seen = result.total.candidate * ownPart;
			return {
				growth: Math.expm1(log),
				...addedFigure(seen - seen / Math.exp(log), result)
			};
		}
		function leakFigures({ result }, unit) {
			if (result.estimate === undefined) return {};
			return { [unit === "bytes" ? "bytes-per-minute" : "count-per-minute"]: result.estimate.slopePerMin };
		}
		function addedFigure(cost, result) {
			const { kind, unit } = result;
			const added = (0, added_cost.E)(cost, {
				kind,
				unit,
				seconds: result.durationMs.candidate / 1e3
			});
			return added === null ? {} : { [addedUnit(kind, unit)]: added };
		}
		function addedUnit(kind, unit) {
			if (kind === "gauge") return unit === "bytes" ? "bytes" : "count";
			if (unit === "nanoseconds") return "cores";
			return unit === "bytes" ? "bytes-per-second" : "count-per-second";
		}
		;
		const SOON_DAYS = 7;
		const MOST_TOLD = 10;
		function waiverNotes(comparisons, { inForce, met }, waiving) {
			const { waivers, nowMs } = waiving;
			const unused = waivers.filter((rule) => !met.has(rule) && wasDecided(rule, comparisons, waiving));
			const isOver = ({ untilMs }) => nowMs >= untilMs;
			return [
				...told(waivers.filter((rule) => inForce.has(rule) && (0, waiver.H_)(rule, nowMs) <= SOON_DAYS), (rule) => endsSoon(rule, (0, waiver.H_)(rule, nowMs))),
				...told(unused.filter((rule) => !isOver(rule)), unusedNote),
				...told(unused.filter(isOver), overNote)
			];
		}
		function wasDecided(rule, comparisons, waiving) {
			if (!waiving.seesAll) return false;
			const own = placesOf(rule, comparisons, waiving);
			return own.length > 0 && own.every(({ parts }) => !parts.isUndecided);
		}
		function placesOf(rule, comparisons, { matches }) {
			return comparisons.filter(({ case: place, counted, verdict }) => verdict !== "not-applicable" && (0, waiver.PO)(rule, place, matches) && (counted || rule.service !== null));
		}
		function idleNote(rule, nowMs) {
			return nowMs >= rule.untilMs ? overNote(rule) : unusedNote(rule);
		}
		function told(rules, note) {
			const notes = rules.slice(0, MOST_TOLD).map(note);
			const [last] = notes.slice(-1);
			const more = rules.length - notes.length;
			if (last === undefined || more === 0) return notes;
			const message = `the same is true of ${more} more ${more === 1 ? "waiver" : "waivers"}`;
			return [...notes, {
				...last,
				message,
				remedy: "see waivers in the configuration file"
			}];
		}
		function endsSoon(rule, days) {
			const when = days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`;
			return {
				code: "FG257",
				message: `the waiver ${named(rule)} ends ${when}, on ${rule.expires}; from then on its findings count again`,
				remedy: "mend what it waives, or agree on a later date in a commit"
			};
		}
		function unusedNote(rule) {
			return {
				code: "FG255",
				message: `the waiver ${named(rule)} has nothing to waive: what it names did not grow in this run, or is not there`,
				remedy: `delete it from ${rule.origin}; where the name is misspelled, correct it`
			};
		}
		function overNote(rule) {
			return {
				code: "FG256",
				message: `the waiver ${named(rule)} expired on ${rule.expires}, and has nothing to waive`,
				remedy: `delete it from ${rule.origin}`
			};
		}
		function named({ owner, function: fn, service, origin }) {
			const place = service === null ? "" : fn === null ? `"${service}"` : ` in "${service}"`;
			return `of ${owner} for ${fn === null ? "" : `"${fn}"`}${place} (${origin})`;
		}
		;
		function waiverParts(comparisons, met, waiving) {
			return waiving.waivers.map((rule) => ({
				origin: rule.origin,
				state: met.has(rule) ? "met" : stateOf(placesOf(rule, comparisons, waiving)),
				note: idleNote(rule, waiving.nowMs)
			}));
		}
		function stateOf(places) {
			if (places.length === 0) return "elsewhere";
			return places.some(({ parts }) => parts.isUndecided) ? "open" : "idle";
		}
		;
		function waiveBuild(build, waiving) {
			if (waiving.waivers.length === 0) return {
				build,
				notes: []
			};
			const met = new Set();
			const comparisons = build.comparisons.map((judged) => waiveComparison(judged, waiving, met));
			const verdict = (0, comparison_verdict.o)(comparisons, build.budgets);
			return {
				build: {
					...build,
					verdict,
					comparisons
				},
				notes: waiverNotes(build.comparisons, {
					inForce: inForce(comparisons),
					met
				}, waiving),
				...waiving.isPart === true && { parts: waiverParts(build.comparisons, met, waiving) }
			};
		}
		function waiveComparison(judged, waiving, met) {
			const { result, service, profileType } = judged.case;
			if (result === undefined) return judged;
			const find = (finding) => {
				const whole = {
					...finding,
					service,
					profileType
				};
				for (const rule of (0, waiver.xW)(whole, waiving)) met.add(rule);
				return (0, waiver.jj)(whole, waiving);
			};
			const functions = waiveFunctions(judged, result, find);
			const waived = waiveReasons(judged, result, find);
			const gone = new Set(waived.filter(({ use }) => isInForce(use)).map(({ reason }) => reason));
			const reasons = judged.reasons.filter((reason) => !gone.has(reason));
			const isGone = (kind) => waived.some((one) => one.kind === kind && gone.has(one.reason));
			const isLeakWaived = isGone("leak") || functions.some((fn) => fn.judged?.class === "leaks" && isInForce(fn.judged.waiver));
			const parts = {
				leak: isLeakWaived ? null : judged.parts.leak,
				whole: isGone("whole") ? "pass" : judged.parts.whole,
				hasGrownEntries: judged.parts.hasGrownEntries && reasons.some(({ code }) => code === service_finding.zi.entry),
				isUndecided: judged.parts.isUndecided
			};
			const verdict = (0, comparison_verdict.L)({
				...parts,
				functions
			});
			return {
				...judged,
				verdict,
				parts,
				functions,
				reasons,
				...waived.length > 0 && { waived }
			};
		}
		function isInForce(use) {
			return use?.state === "in-force";
		}
		function waiveFunctions({ functions, case: { leak: found, rules } }, result, find) {
			const leak = (0, rule_effects.qh)(found, rules);
			const uses = new Map();
			for (const fn of functions) {
				const { judged } = fn;
				if (judged?.verdict !== "fail" && judged?.verdict !== "warn") continue;
				const isLeak = judged.class === "leaks" && leak !== undefined;
				const figures = isLeak ? leakFigures(leak, result.unit) : functionFigures(fn, result);
				const use = find({
					function: fn.key,
					verdict: judged.verdict,
					figures
				});
				if (use !== undefined) uses.set(fn.id, use);
			}
			return functions.map((fn) => {
				const { judged } = fn;
				if (judged?.verdict !== "fail" && judged?.verdict !== "warn") return fn;
				const { verdict } = judged;
				const { causedBy, ...own } = judged;
				if (causedBy !== undefined && !isInForce(uses.get(causedBy))) return fn;
				const use = uses.get(fn.id);
				if (use === undefined) return causedBy === undefined ? fn : {
					...fn,
					judged: own
				};
				const waiver = {
					...use,
					verdict
				};
				return {
					...fn,
					judged: {
						...own,
						waiver,
						...isInForce(use) && { verdict: "pass" }
					}
				};
			});
		}
		function waiveReasons(judged, result, find) {
			return judged.reasons.flatMap((reason) => {
				const kind = (0, service_finding.fK)(reason.code);
				const finding = kind === undefined ? null : FINDINGS[kind](judged, result, reason);
				const use = finding === null ? undefined : find(finding);
				return kind === undefined || use === undefined ? [] : [{
					kind,
					reason,
					use
				}];
			});
		}
		const FINDINGS = {
			whole: ({ whole }, result) => whole === undefined ? null : {
				function: null,
				verdict: whole.verdict,
				figures: wholeFigures(whole, result)
			},
			leak: ({ parts: { leak: slope }, case: { leak: found, rules } }, result) => {
				const leak = (0, rule_effects.qh)(found, rules);
				if (leak === undefined || slope !== "fail" && slope !== "warn") return null;
				return {
					function: null,
					verdict: slope,
					figures: leakFigures(leak, result.unit)
				};
			},
			entry: (_, { entries }, { message }) => {
				const entry = entries.find((one) => (0, service_rules.tB)(one).message === message);
				if (entry === undefined) return null;
				return {
					function: entry.key,
					verdict: "warn",
					figures: { growth: Math.expm1(entry.excess) }
				};
			}
		};
		function inForce(comparisons) {
			const uses = comparisons.flatMap(({ functions, waived = [] }) => [...functions.map(({ judged }) => judged?.waiver), ...waived.map(({ use }) => use)]);
			return new Set(uses.flatMap((use) => use !== undefined && isInForce(use) ? [use.rule] : []));
		}
		;
		function withWaivers(build, { waivers, origins }, nowMs, isPart) {
			const isChosen = ["services", "profile-types"].some((name) => /^(?:input|option)/u.test(origins[name] ?? ""));
			const scope = {
				seesAll: !isPart && !isChosen,
				isPart: isPart && !isChosen
			};
			return waiveBuild(build, {
				waivers,
				nowMs,
				matches: glob.k,
				...scope
			});
		}
	}),
	5545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => perSecond,
			y: () => expectedCost
		});
		function expectedCost({ judged, self, samples, estimate }) {
			if (judged?.union === undefined || samples.candidate === 0) return estimate?.expected ?? null;
			const grown = judged.union.seen - judged.union.expected;
			return self.candidate - grown * self.candidate / samples.candidate;
		}
		function perSecond(cost, { kind, unit, seconds }) {
			if (kind === "gauge") return cost;
			if (seconds <= 0) return null;
			return cost / seconds / (unit === "nanoseconds" ? 1e9 : 1);
		}
	}),
	5897: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H_: () => daysLeft,
			PO: () => isForPlace,
			fg: () => withoutWaiver,
			jj: () => useOf,
			xW: () => waiversFor
		});
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);
		const DAY_MS = 864e5;
		const TOLERANCE = 1e-9;
		function daysLeft({ untilMs }, nowMs) {
			return Math.round(untilMs / DAY_MS) - 1 - Math.floor(nowMs / DAY_MS);
		}
		function isForPlace(rule, { service, profileType }, matches) {
			if (rule.service !== null && !matches(rule.service, service)) return false;
			if (rule.profileType === null || rule.profileType === profileType) return true;
			return (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.Zg)(rule.profileType, [profileType]).includes(profileType);
		}
		function waiversFor(finding, { waivers, matches }) {
			return waivers.filter((rule) => isForPlace(rule, finding, matches) && isForFunction(rule, finding.function, matches));
		}
		function isForFunction(rule, key, matches) {
			if (rule.function === null) return true;
			if (key === null || !matches(rule.function, key.name)) return false;
			return rule.file === null || matches(rule.file, key.file) || matches(`*/${rule.file}`, key.file);
		}
		const ORDER = {
			"in-force": 0,
			exceeded: 1,
			expired: 2,
			unfit: 3
		};
		function useOf(finding, waiving) {
			const uses = waiversFor(finding, waiving).map((rule) => toUse(rule, finding, waiving.nowMs));
			return uses.toSorted((a, b) => ORDER[a.state] - ORDER[b.state])[0];
		}
		function toUse(rule, { figures, verdict }, nowMs) {
			const seen = figures[rule.allow.unit] ?? null;
			return {
				rule,
				state: stateOf(rule, seen, nowMs),
				verdict,
				seen,
				daysLeft: daysLeft(rule, nowMs)
			};
		}
		function stateOf({ allow, untilMs }, seen, nowMs) {
			if (nowMs >= untilMs) return "expired";
			if (seen === null) return "unfit";
			return seen <= allow.amount * (1 + TOLERANCE) ? "in-force" : "exceeded";
		}
		function withoutWaiver(judged) {
			return judged.waiver?.state === "in-force" ? {
				...judged,
				verdict: judged.waiver.verdict
			} : judged;
		}
	}),
	4840: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => buildReport });
		var added_cost = __webpack_require__(5545);
		var rule_effects = __webpack_require__(1876);
		var profile_type = __webpack_require__(3435);
		var bound_report = __webpack_require__(861);
		var report_numbers = __webpack_require__(8718);
		;
		const OF = {
			share: " of the service",
			cores: "",
			bytes: " per upload",
			"bytes-per-second": " allocated"
		};
		const NEEDS = {
			share: "a limit as a share needs profiles of the service",
			cores: "a limit in cores needs CPU profiles of the service",
			bytes: "a limit in bytes needs profiles of memory in use",
			"bytes-per-second": "a limit in bytes per second needs allocation profiles"
		};
		function explainBudget(judged) {
			const explanation = judged.value === null ? unmeasured(judged) : measured(judged, judged.value);
			return {
				explanation,
				remedy: remedyOf(judged)
			};
		}
		function measured({ rule, cause, value, low, high, samples }, seen) {
			const { unit, amount } = rule.limit;
			const counted = unit === "bytes" ? "" : `, ${(0, report_numbers.yk)(Math.round(samples), "sample")}`;
			const numbers = `${(0, report_numbers.QD)(seen, unit)}${OF[unit]}, ${(0, report_numbers.tW)(amount, unit)} allowed`;
			switch (cause) {
				case "exceeded": return `${(0, report_numbers.QD)(value, unit)}${OF[unit]}, at least ${(0, report_numbers.QD)(low, unit)} with 95 % confidence${counted}, ${(0, report_numbers.tW)(amount, unit)} allowed`;
				case "within-noise": return `${numbers}: above, but within the noise (${(0, report_numbers.QD)(low, unit)} to ${(0, report_numbers.QD)(high, unit)})`;
				case "few-samples": return `${numbers}: above, but ${(0, report_numbers.yk)(Math.round(samples), "sample")} are too few to fail`;
				case "few-blocks": return `${numbers}: above, but there are fewer than three time blocks to tell the noise`;
				case "few-service-samples": return `the service has too few samples to tell a share of them`;
				default: return numbers;
			}
		}
		function unmeasured({ cause, rule }) {
			switch (cause) {
				case "matches-nothing": return "no function in the profiles matches: it costs too little to be sampled, or the name is wrong";
				case "no-service": return "no service of this run has this name, so nothing was measured";
				case "no-duration": return "the length of the recording is not known, so nothing is known per second";
				case "optional": return "its service is optional and sent no profiles";
				default: return `nothing was measured: ${NEEDS[rule.limit.unit]}`;
			}
		}
		const MEASURE_MORE = "use longer windows or more load";
		const REMEDIES = {
			met: "",
			exceeded: "make it cheaper, or raise the limit",
			"within-noise": "make it cheaper, or use longer windows to be sure",
			"few-samples": MEASURE_MORE,
			"few-blocks": "make it cheaper; windows of three time blocks and more would tell for sure",
			"few-service-samples": MEASURE_MORE,
			"matches-nothing": "write the name as the report shows it, with * for what may change, or remove the budget",
			"no-service": "correct the name, or add the service to `services`",
			"no-profiles": "see why the service has none, or limit something that its profiles show",
			"no-duration": "limit its share instead",
			optional: ""
		};
		function remedyOf({ cause, rule, profileType }) {
			if (cause === "within-noise" && (0, profile_type.I)(profileType) === "gauge") return REMEDIES.exceeded;
			if (cause === "no-profiles" && rule.limit.unit === "share" && rule.target.kind === "service") return "a service is always 100 % of itself: limit its cores or bytes";
			return REMEDIES[cause];
		}
		var rounding = __webpack_require__(1290);
		;
		function toBudget(judged) {
			const { rule, service, profileType, value, low, high, share, samples, verdict } = judged;
			const { kind, name, file } = rule.target;
			return {
				origin: rule.origin,
				target: {
					kind,
					name,
					file: file ?? ""
				},
				cost: rule.cost,
				service,
				profileType,
				alias: profileType === "" ? "" : (0, profile_type.QC)(profileType),
				limit: (0, rounding.LI)(rule.limit.amount),
				unit: rule.limit.unit,
				value: (0, rounding.Jv)(value),
				low: (0, rounding.Jv)(low),
				high: (0, rounding.Jv)(high),
				share: (0, rounding.Jv)(share),
				samples: (0, rounding.LI)(samples),
				verdict,
				...explainBudget(judged)
			};
		}
		var function_rules = __webpack_require__(4155);
		var waiver = __webpack_require__(5897);
		;
		const MOST_CALLERS = 10;
		const MOST_FRAMES = 20;
		function causesOf({ functions, causes, case: { result } }) {
			const keys = result?.evidence?.table.functions ?? [];
			const toNames = (ids) => ids.flatMap((id) => toName(keys[id]));
			const judged = new Map(functions.map((fn) => [fn.id, fn.judged && (0, waiver.fg)(fn.judged)]));
			const isOwnFinding = (id) => {
				const verdict = judged.get(id)?.verdict;
				return (verdict === "fail" || verdict === "warn") && judged.get(id)?.causedBy === undefined;
			};
			return (id) => {
				const causedBy = toName(keys[judged.get(id)?.causedBy ?? -1])[0] ?? null;
				const own = causes.filter((cause) => cause.function === id);
				if (!isOwnFinding(id) || own.length === 0) return {
					...NO_EFFECT,
					causedBy
				};
				const borne = functions.filter((fn) => fn.judged?.causedBy === id).map((fn) => fn.id);
				const effects = new Set([...own.flatMap(({ explains }) => explains), ...borne]);
				const explained = toNames([...effects].filter((effect) => effect !== id && !isOwnFinding(effect)));
				return {
					causedBy,
					explains: explained.slice(0, MOST_CALLERS),
					explainsMore: Math.max(0, explained.length - MOST_CALLERS),
					callPath: toNames(withoutRecursion(own[0]?.path ?? [])).slice(-MOST_FRAMES)
				};
			};
		}
		const NO_EFFECT = {
			explains: [],
			explainsMore: 0,
			callPath: []
		};
		function toName(key) {
			return key === undefined ? [] : [{
				name: key.name,
				file: key.file
			}];
		}
		function withoutRecursion(path) {
			return path.filter((id, index) => id !== path[index - 1]);
		}
		;
		function toWaiver({ rule, state, verdict, seen, daysLeft }) {
			const { allow, reason, owner, expires, origin } = rule;
			return {
				state,
				verdict,
				unit: allow.unit,
				allow: (0, rounding.LI)(allow.amount),
				seen: (0, rounding.Jv)(seen),
				reason,
				owner,
				expires,
				daysLeft,
				origin
			};
		}
		function toWaived(waived, explanation) {
			if (waived === undefined) return {};
			const all = waived.map(({ kind, reason, use }) => ({
				kind,
				message: (kind === "whole" ? explanation : null) ?? reason.message,
				waiver: toWaiver(use)
			}));
			return { waived: all };
		}
		function isWholeWaived(waived = []) {
			return waived.some(({ kind, use }) => kind === "whole" && use.state === "in-force");
		}
		;
		function explain(fn, facts) {
			if (!(0, function_rules.eW)(fn) || fn.judged === undefined) return explainUntested(fn, facts);
			return facts.kind === "gauge" ? explainLevel(fn, fn.judged, facts) : explainCost(fn, fn.judged, facts);
		}
		function explainUntested({ share, samples }, { kind, policy }) {
			const largest = Math.max(share.baseline, share.candidate);
			if (largest < policy.minShare) return `below ${(0, report_numbers.B6)(policy.minShare)} of the service: not tested`;
			const most = Math.max(samples.baseline, samples.candidate);
			if (kind !== "gauge" && most < policy.minSamples) return `${(0, report_numbers.yk)(most, "sample")}: too few for a test`;
			return "not tested: the service has too many larger functions, or no samples on one side";
		}
		function explainLevel({ self, share }, judged, { unit }) {
			const change = `${(0, report_numbers.BD)(self.baseline, unit)} before, ${(0, report_numbers.BD)(self.candidate, unit)} now, on average per upload`;
			if (judged.verdict !== "warn") return change;
			const growth = judged.growth === null ? "" : ` ${growthWords(judged)}`;
			return `${change}: the level rose${growth}, ${shareWords(share)}; a warning only, since levels differ from run to run`;
		}
		function explainCost(fn, judged, facts) {
			const { samples, share, estimate } = fn;
			const seen = (0, report_numbers.B4)(samples.candidate);
			if (judged.class === "moved" && (samples.baseline === 0 || samples.candidate === 0)) {
				const where = samples.baseline === 0 ? "came from" : "went to";
				return `its cost ${where} another function, see the moved functions`;
			}
			if (judged.class === "new") return explainNew(fn, judged, facts);
			if (judged.class === "gone") {
				const now = fn.total.candidate > 0 ? "no cost of its own any more" : "no longer there";
				return `${now}; ${(0, report_numbers.B4)(samples.baseline)} samples, ${(0, report_numbers.T1)(share.baseline)} of the service, in the baseline`;
			}
			if (judged.union !== undefined) return explainUnion(fn, judged, judged.union, facts);
			const expected = samples.candidate === 0 ? 0 : samples.candidate / Math.exp(estimate.theta);
			const numbers = `expected ${(0, report_numbers.B4)(expected)} samples at this load, saw ${seen}`;
			switch (judged.class) {
				case "grew": {
					const grew = `${numbers}: grew ${growthWords(judged)}${costWords(fn, facts)}${confirmedWords(judged)}`;
					return judged.causedBy === undefined ? `${grew}; ${ruledOut(fn, facts)}` : grew;
				}
				case "moved": return `${numbers}: its cost moved, see the moved functions`;
				case "shrank": return `${numbers}: fell to ${(0, report_numbers.T9)(judged.growth)}`;
				case "unchanged": return `${numbers}: growth above ${(0, report_numbers.B6)(facts.policy.failOnGrowth)} is ruled out`;
				default: return judged.detectable === null ? numbers : `${numbers}: within the noise, in which ${(0, report_numbers.y$)(judged.detectable)} would have been found`;
			}
		}
		function growthWords({ growth, low, high, verdict, confirmation }) {
			const confidence = verdict === "fail" && confirmation === undefined ? "95" : "99";
			return `${(0, report_numbers.T9)(growth)}, at least ${(0, report_numbers.T9)(low)} with ${confidence} % confidence (range to ${(0, report_numbers.T9)(high)})`;
		}
		function confirmedWords({ confirmation }) {
			if (confirmation === undefined) return "";
			const { growth, low, high } = confirmation;
			return `; a second window confirms it: ${(0, report_numbers.T9)(growth)}, at least ${(0, report_numbers.T9)(low)} with 99 % confidence ` + `(range to ${(0, report_numbers.T9)(high)})`;
		}
		function costWords({ share }, { added, addedUnit }) {
			return `${added === null ? "" : `, ${(0, report_numbers.E7)(added, addedUnit)}`}, ${shareWords(share)}`;
		}
		function shareWords({ baseline, candidate }) {
			return `${(0, report_numbers.T1)(baseline)} → ${(0, report_numbers.T1)(candidate)} of the service`;
		}
		function ruledOut(fn, facts) {
			return [
				notLoad(fn, facts),
				"not a move (no matching loss)",
				...notMachines(facts)
			].join(", ");
		}
		const LOAD_UNITS = {
			requests: "per request",
			fixed: "at the same load"
		};
		function notLoad({ estimate }, { load, policy }) {
			const growth = Math.exp(estimate.thetaPerLoad);
			return load === "auto" || growth < 1 + policy.warnOnGrowth ? "not load (its neighbours did not grow alike)" : `not load (${(0, report_numbers.T9)(growth)} ${LOAD_UNITS[load]}, too)`;
		}
		function notMachines({ kind, contention }) {
			if (contention === null || kind !== "cpu" && kind !== "wall") return [];
			const factor = Math.exp(contention);
			return [factor < 1.05 ? "not the machines (equally busy)" : `not the machines (paces ${(0, report_numbers.T9)(factor)} apart are allowed for)`];
		}
		function explainNew(fn, { verdict }, facts) {
			const { samples, share, total } = fn;
			const { policy, added, addedUnit } = facts;
			const before = total.baseline > 0 ? "no cost of its own" : "not";
			const numbers = `${before} in the baseline; ${(0, report_numbers.B4)(samples.candidate)} samples, ${(0, report_numbers.T1)(share.candidate)} of the service, in the candidate`;
			if (verdict !== "fail" && verdict !== "warn") return numbers;
			const [least, confidence, move] = verdict === "fail" ? [
				policy.minNewShare,
				"95",
				"what is gone does not make up for it"
			] : [
				policy.minAddedShare,
				"99",
				"no matching loss"
			];
			const cost = added === null ? "" : `, ${(0, report_numbers.E7)(added, addedUnit)}`;
			return `${numbers}${cost}: surely more than ${(0, report_numbers.B6)(least)} of it with ${confidence} % confidence; ` + [`not a move (${move})`, ...notMachines(facts)].join(", ");
		}
		function explainUnion(fn, judged, { expected, seen }, facts) {
			return `together with the functions its cost came from: expected ${(0, report_numbers.B4)(expected)} samples at this load, ` + `saw ${(0, report_numbers.B4)(seen)}: grew ${growthWords(judged)}${costWords(fn, facts)}; ` + ["not only moved (more arrived than was lost)", ...notMachines(facts)].join(", ");
		}
		var report_escape = __webpack_require__(3213);
		var times = __webpack_require__(3442);
		;
		const DOUBTS = {
			shape: "it does not rise straight, as when a cache fills",
			"no-reference": "a slow warm-up looks the same",
			load: "more load may explain it",
			"set-aside": "rules set aside what holds most of the rise, and only all of it together is known to rise to the end"
		};
		function explainHolder(holder, { result, holders, over, setAside = [] }, unit, isFinding) {
			const [before, after] = [(0, report_numbers.BD)(holder.before, unit), (0, report_numbers.BD)(holder.after, unit)];
			const held = over === "span" ? `holds ${before} in the baseline and ${after} in the candidate window` : `holds ${before} early and ${after} late in the candidate window`;
			const part = `${(0, report_numbers.T1)(holder.share)} of what was gained`;
			if (!isFinding || result.estimate === undefined) return `${held}, ${part}`;
			const { slopePerMin, lowPerMin, highPerMin, spanMs } = result.estimate;
			const others = holders.filter((other) => other !== holder && other.share >= NOTABLE_HOLDER).slice(0, 3);
			const rest = others.length === 0 ? "" : `; also held by ${named(others)}`;
			const aside = setAside.length === 0 ? "" : `; set aside by rules, and not in these speeds: ${named(setAside.slice(0, 3))}`;
			const doubt = result.stoppedBy === null ? undefined : DOUBTS[result.stoppedBy];
			const why = doubt === undefined ? explain_leak_ruledOut(result.references > 0) : `a warning only, since ${doubt}`;
			const { used } = result.pods;
			const pods = (0, report_numbers.yk)(used, "replica");
			const same = `the same ${used === 1 ? "replica" : pods}, from the baseline to the candidate`;
			const time = `over ${(0, times.a3)(spanMs)} in ${over === "span" ? same : pods}`;
			return `what the service retains${setAside.length === 0 ? "" : " beside what rules set aside"} rises by ${(0, report_numbers.BD)(slopePerMin, unit)} a minute ` + `(${(0, report_numbers.BD)(lowPerMin, unit)} to ${(0, report_numbers.BD)(highPerMin, unit)}, 95 % confidence) ${time}; this function ${held}, ` + `${part}${rest}${aside}; ${why}`;
		}
		function named(holders) {
			return holders.map(({ key, share }) => `${(0, report_escape.RK)(key.name, OTHER_NAME_LENGTH)} ${(0, report_numbers.T1)(share)}`).join(", ");
		}
		function explain_leak_ruledOut(hasReference) {
			return hasReference ? "not a warm-up (the baseline did not rise like this at the same age), not a cache that fills (it rises to the end)" : "not a warm-up (it rises straight to the end), not the load (which grew less than half as much)";
		}
		const NOTABLE_HOLDER = .05;
		const OTHER_NAME_LENGTH = 60;
		;
		function withRuleWords(sentence, { judged, isTested }, applied) {
			if (applied === null) return sentence;
			const { severity, origin, owner } = applied.rule;
			if (severity === "ignore") return isTested ? `not judged: a rule says severity: ignore (${origin})` : sentence;
			if (judged?.verdict !== "fail" && judged?.verdict !== "warn") return sentence;
			const limit = severity === "warn" ? "it warns at most" : `it fails from ${(0, report_numbers.B6)(applied.policy.failOnGrowth)} growth`;
			const named = owner === "" ? "" : `, owner ${owner}`;
			return `${sentence}; by a rule ${limit}${named} (${origin})`;
		}
		function ruleFields(applied, members) {
			return {
				...applied !== null && { rule: toRule(applied) },
				...applied !== null && applied.rule.owner !== "" && { owner: applied.rule.owner },
				...members !== undefined && { group: members }
			};
		}
		function toRule({ rule, policy }) {
			const { origin, severity } = rule;
			const { failOnGrowth, warnOnGrowth } = policy;
			return {
				origin,
				severity,
				failOnGrowth,
				warnOnGrowth
			};
		}
		;
		const UNTESTED_FUNCTIONS = 20;
		function toFunctions(judged, facts) {
			const causeOf = causesOf(judged);
			const leak = (0, rule_effects.qh)(judged.case.leak, facts.rules);
			return shown(judged.functions).map((fn) => toFunction(fn, leak, facts, causeOf(fn.id)));
		}
		function shown(functions) {
			const tested = functions.filter(function_rules.eW);
			const others = functions.filter((fn) => !(0, function_rules.eW)(fn) && fn.self.baseline + fn.self.candidate > 0);
			return [...tested, ...others.slice(0, UNTESTED_FUNCTIONS)];
		}
		function toFunction(fn, leak, facts, cause) {
			const { estimate, judged: waived } = fn;
			const judged = waived && (0, waiver.fg)(waived);
			const applied = facts.rules?.of(fn.key) ?? null;
			const policy = applied?.policy ?? facts.policy;
			const isFinding = judged?.verdict === "fail" || judged?.verdict === "warn";
			const holder = judged?.class === "leaks" ? holderOf(fn, leak) : undefined;
			const self = holder === undefined ? fn.self : {
				baseline: holder.before,
				candidate: holder.after
			};
			const expected = holder?.before ?? (0, added_cost.y)(fn) ?? 0;
			const added = estimate === undefined ? null : (0, rounding.Jv)((0, added_cost.E)(self.candidate - expected, facts));
			return {
				...fn.key,
				source: facts.places?.get(fn.id) ?? null,
				class: judged?.class ?? untestedClass(fn),
				verdict: waived?.verdict ?? "not-tested",
				...waived?.waiver && { waiver: toWaiver(waived.waiver) },
				self: (0, rounding.ho)(self),
				total: (0, rounding.ho)(fn.total),
				samples: (0, rounding.ho)(fn.samples),
				share: (0, rounding.ho)(fn.share),
				expected: (0, rounding.LI)(expected),
				growth: holder === undefined ? (0, rounding.Jv)(judged?.growth ?? null) : null,
				growthLow: holder === undefined ? (0, rounding.Jv)(judged?.low ?? null) : null,
				growthHigh: holder === undefined ? (0, rounding.Jv)(judged?.high ?? null) : null,
				added,
				addedShare: (0, rounding.LI)(estimate?.addedShare ?? 0),
				detectableGrowth: (0, rounding.Jv)(judged?.detectable ?? null),
				...cause,
				...ruleFields(applied, facts.groups?.get(fn.id)),
				explanation: withRuleWords(holder === undefined || leak === undefined ? explain(judged === undefined ? fn : {
					...fn,
					judged
				}, {
					...facts,
					policy,
					added
				}) : explainHolder(holder, leak, facts.unit, isFinding), {
					judged,
					isTested: (0, function_rules.eW)(fn)
				}, applied),
				links: isFinding ? facts.links(fn.key) : []
			};
		}
		function holderOf({ key }, leak) {
			return leak?.holders.find((holder) => holder.key.name === key.name && holder.key.file === key.file);
		}
		function untestedClass({ self }) {
			if (self.baseline === 0 && self.candidate > 0) return "new";
			return self.candidate === 0 && self.baseline > 0 ? "gone" : "unclear";
		}
		;
		function toWhole({ verdict, log, lowLog, highLog, ownPart, machineLog }, result, { load, addedUnit, severity, toAdded }) {
			const seen = result.total.candidate * ownPart;
			const expected = seen / Math.exp(log);
			const added = (0, rounding.Jv)(toAdded(seen - expected));
			const numbers = {
				growth: (0, rounding.LI)(Math.exp(log)),
				growthLow: (0, rounding.LI)(Math.exp(lowLog)),
				growthHigh: (0, rounding.LI)(Math.exp(highLog)),
				expected: (0, rounding.LI)(expected),
				seen: (0, rounding.LI)(seen),
				added,
				machines: machineLog === null ? null : (0, rounding.LI)(Math.exp(machineLog))
			};
			const confidence = verdict === "fail" ? "95" : "99";
			const { baseline, candidate } = result.samples;
			const cost = added === null ? "" : `, ${(0, report_numbers.E7)(added, addedUnit)}`;
			return {
				verdict,
				...severity === "warn" && { atMost: severity },
				...numbers,
				explanation: `expected ${(0, report_numbers.BD)(expected, result.unit)} ${EXPECTED[load]}, saw ${(0, report_numbers.BD)(seen, result.unit)} beside what ` + `single functions explain: ${(0, report_numbers.T9)(numbers.growth)}, at least ${(0, report_numbers.T9)(numbers.growthLow)} with ${confidence} % ` + `confidence (range to ${(0, report_numbers.T9)(numbers.growthHigh)})${cost}, ${(0, report_numbers.B4)(baseline)} → ${(0, report_numbers.B4)(candidate)} ` + `samples; not load (which is known)${result.kind === "cpu" ? `, ${machines(machineLog)}` : ""}`
			};
		}
		const EXPECTED = {
			auto: "at this load",
			fixed: "at the same load",
			requests: "for its requests"
		};
		function machines(machineLog) {
			if (machineLog === null) return "but a slower machine looks the same";
			return Math.abs(machineLog) < .01 ? "not the machines (most services cost what they did)" : `not the machines (the ${(0, report_numbers.T9)(Math.exp(machineLog))} that most services have in common is taken off)`;
		}
		var conclusion = __webpack_require__(4437);
		var flame_graphs = __webpack_require__(7908);
		var no_baseline = __webpack_require__(3489);
		var service_modes = __webpack_require__(4594);
		;
		function buildReport(build, context) {
			const { policy } = context;
			const settings = settingsOf(context);
			const report = {
				schemaVersion: 1,
				tool: {
					name: "flamegate",
					version: context.version
				},
				createdAt: new Date(context.nowMs).toISOString(),
				key: context.key,
				...context.shard && { shard: context.shard },
				verdict: build.verdict,
				mode: context.mode,
				...(context.shard ? conclusion.A : conclusion.E)(build.verdict, {
					...context,
					onNotEvaluated: (0, no_baseline.l)({
						reasons: context.reasons,
						settings
					}).value
				}),
				source: context.source,
				windows: context.windows,
				...context.foundBaseline && { baseline: toBaseline(context.foundBaseline) },
				run: context.run,
				settings: {
					...limitsOf(policy),
					...settings
				},
				tests: build.tests,
				contention: (0, rounding.LI)(build.contention),
				reasons: mutable(context.reasons.length > 0 ? context.reasons : build.reasons),
				notes: mutable(context.notes),
				load: context.load === null ? null : toLoad(context.load),
				comparisons: build.comparisons.map((comparison) => toComparison(comparison, build, context)),
				budgets: build.budgets.map(toBudget),
				changes: null,
				flameGraphs: context.flameGraphs === false ? [] : (0, flame_graphs.H)(build.comparisons.flatMap(flameGraphSource))
			};
			return (0, bound_report.N)({
				...report,
				...(0, service_modes.gR)(report)
			});
		}
		function ownTerms({ policy, rules, mode }) {
			const own = rules?.whole?.policy ?? policy;
			return {
				...own && { limits: limitsOf(own) },
				...mode && { mode }
			};
		}
		function settingsOf({ top, onInconclusive, onNotEvaluated, onNoBaseline, reasons }) {
			const isMissing = (0, no_baseline.h)({ reasons }) && onNoBaseline !== undefined;
			return {
				top,
				onInconclusive,
				onNotEvaluated,
				...isMissing && { onNoBaseline }
			};
		}
		function toBaseline({ what, unused }) {
			return {
				what,
				unused: mutable(unused)
			};
		}
		function limitsOf({ failOnGrowth, warnOnGrowth, minShare }) {
			return {
				failOnGrowth,
				warnOnGrowth,
				minShare
			};
		}
		function flameGraphSource({ case: { service, profileType, result } }) {
			return result === undefined ? [] : [{
				service,
				profileType,
				result
			}];
		}
		function toLoad(load) {
			const { baseline = null, candidate = null } = load.kind === "requests" ? load : {};
			return {
				kind: load.kind,
				baseline,
				candidate
			};
		}
		function toComparison(judged, build, context) {
			const { service, profileType, result } = judged.case;
			const links = mutable(context.links(service, profileType));
			const base = {
				service,
				profileType,
				...typeWords(profileType),
				verdict: judged.verdict,
				counted: judged.counted,
				reasons: mutable(judged.reasons),
				notes: mutable(judged.case.notes ?? []),
				detectableGrowth: (0, rounding.Jv)(judged.detectable),
				detectableTotal: (0, rounding.Jv)(judged.detectableTotal),
				...ownTerms(judged.case)
			};
			if (result === undefined) return {
				...base,
				...NOTHING,
				links: []
			};
			const facts = factsOf(judged, result, build, context);
			return {
				...base,
				...toEvidence(judged, result, facts),
				links
			};
		}
		function toEvidence(judged, result, facts) {
			const whole = judged.whole === undefined ? null : toWhole(judged.whole, result, {
				...facts,
				severity: judged.case.rules?.whole?.rule.severity,
				toAdded: (cost) => (0, added_cost.E)(cost, facts)
			});
			const leak = (0, rule_effects.qh)(judged.case.leak, judged.case.rules);
			return {
				samples: (0, rounding.ho)(result.samples),
				total: (0, rounding.ho)(result.total),
				uploads: result.uploads,
				...result.durationMs.candidate > 0 && { durationMs: (0, rounding.ho)(result.durationMs) },
				blocks: result.blocks,
				history: result.history,
				loadFactor: (0, rounding.LI)(Math.exp(result.commonFactor)),
				ignored: {
					share: (0, rounding.LI)(ignoredShare(result)),
					functions: result.ignored.map(({ key, share }) => ({
						...key,
						share: (0, rounding.ho)(share)
					}))
				},
				moved: judged.shifts.map((shift) => toShift(shift, result)),
				...leak && { leakVerdict: leak.result.verdict },
				leak: toLeak(leak),
				whole: isWholeWaived(judged.waived) ? null : whole,
				...toWaived(judged.waived, whole?.explanation ?? null),
				functions: toFunctions(judged, facts)
			};
		}
		function factsOf({ case: { service, profileType, policy: own, rules } }, { kind, unit, durationMs, isLoadKnown, stacks }, { contention }, { policy, windows, load, links }) {
			return {
				kind,
				unit,
				policy: own ?? policy,
				addedUnit: typeWords(profileType).addedUnit,
				seconds: durationMs.candidate / 1e3,
				load: isLoadKnown ? load?.kind ?? "auto" : "auto",
				contention: windows === null ? null : contention,
				places: stacks.table.places,
				groups: stacks.table.groups,
				rules,
				links: (fn) => mutable(links(service, profileType, fn))
			};
		}
		function ignoredShare({ samples, ignoredSamples: idle }) {
			const ignored = idle.baseline + idle.candidate;
			return ignored === 0 ? 0 : ignored / (ignored + samples.baseline + samples.candidate);
		}
		const NONE = {
			baseline: 0,
			candidate: 0
		};
		const NOTHING = {
			samples: NONE,
			total: NONE,
			uploads: NONE,
			blocks: 0,
			history: 0,
			loadFactor: 1,
			ignored: {
				share: 0,
				functions: []
			},
			moved: [],
			leak: null,
			whole: null,
			functions: []
		};
		function toShift(shift, { evidence, samples }) {
			const names = (ids) => ids.flatMap((id) => evidence?.table.functions[id] ?? []);
			const all = samples.baseline * (evidence?.factor ?? 1);
			return {
				kind: shift.kind,
				from: mutable(names(shift.from)),
				to: mutable(names(shift.to)),
				share: (0, rounding.LI)(all === 0 ? 0 : shift.movedSamples / all),
				net: (0, rounding.LI)(shift.netShare),
				isBalanced: shift.isBalanced,
				evidence: [...shift.evidence]
			};
		}
		const HOLDERS = 5;
		function toLeak(leak) {
			if (leak?.result.estimate === undefined) return null;
			const { verdict, stoppedBy, estimate } = leak.result;
			const { slopePerMin, lowPerMin, highPerMin, rise, neededRise, spanMs } = estimate;
			return {
				verdict,
				slopePerMin: (0, rounding.LI)(slopePerMin),
				lowPerMin: (0, rounding.LI)(lowPerMin),
				highPerMin: (0, rounding.LI)(highPerMin),
				rise: (0, rounding.LI)(rise),
				neededRise: (0, rounding.LI)(neededRise),
				spanMs: (0, rounding.LI)(spanMs),
				over: leak.over ?? "candidate",
				stoppedBy: stoppedBy ?? "",
				...leak.setAside && { setAside: (0, rounding.LI)(leak.setAside.reduce((sum, holder) => sum + holder.share, 0)) },
				holders: leak.holders.slice(0, HOLDERS).map(({ key, before, after, share }) => ({
					...key,
					before: (0, rounding.LI)(before),
					after: (0, rounding.LI)(after),
					share: (0, rounding.LI)(share)
				}))
			};
		}
		function typeWords(profileType) {
			if (profile_type.ml.includes(profileType)) {
				const cpu = profileType === "cpu";
				return {
					alias: profileType,
					kind: cpu ? "cpu" : "gauge",
					unit: cpu ? "nanoseconds" : "bytes",
					addedUnit: cpu ? "cores" : "bytes"
				};
			}
			const kind = (0, profile_type.I)(profileType);
			const unit = (0, profile_type.fL)(profileType).sampleUnit;
			return {
				alias: (0, profile_type.QC)(profileType),
				kind,
				unit,
				addedUnit: addedUnit(kind, unit)
			};
		}
		function addedUnit(kind, unit) {
			if (kind === "gauge") return unit === "bytes" ? "bytes" : "count";
			if (unit === "nanoseconds") return "cores";
			return unit === "bytes" ? "bytes/s" : "count/s";
		}
		function mutable(items) {
			return items.map((item) => ({ ...item }));
		}
	})
};
