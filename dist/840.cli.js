export const id = 840;
export const ids = [840, 816];
export const modules = {
	5840: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { compare: () => compare });
		var _config_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9942);
		var _config_file_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(987);
		var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1031);
		var _file_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(816);
		var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8508);
		var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2950);
		var _report_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7296);
		var _show_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8045);
		async function compare({ line, terminal, nowMs }) {
			const [baseline, candidate] = twoSides(line);
			const sides = {
				baseline: [(0, _config_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__.w)(baseline, "BASELINE")],
				candidate: [(0, _config_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__.w)(candidate, "CANDIDATE")]
			};
			const config = await (0, _config_file_source_js__WEBPACK_IMPORTED_MODULE_1__.He)(line.settings, _command_js__WEBPACK_IMPORTED_MODULE_4__.C, sides, nowMs);
			const report = await (0, _file_gate_js__WEBPACK_IMPORTED_MODULE_3__.runFileGate)(config, {
				nowMs,
				version: _version_js__WEBPACK_IMPORTED_MODULE_6__.x,
				run: null
			});
			await (0, _show_report_js__WEBPACK_IMPORTED_MODULE_5__.show)(report, line, terminal, (0, _report_paths_js__WEBPACK_IMPORTED_MODULE_7__.w)(line));
			return report.exitCode;
		}
		function twoSides({ positionals }) {
			const [baseline, candidate, ...more] = positionals;
			if (baseline !== undefined && candidate !== undefined && more.length === 0) return [baseline, candidate];
			throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e("compare takes two profile files, or two patterns", `got ${positionals.length}`, more.length === 0 ? "flamegate compare BASELINE CANDIDATE" : "flamegate compare 'baseline/*.pb.gz' 'candidate/*.pb.gz', with quotes, so that the shell leaves the patterns alone");
		}
	}),
	816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { runFileGate: () => runFileGate });
		var glob = __webpack_require__(7597);
		var compare = __webpack_require__(2527);
		var profiler_traces = __webpack_require__(2998);
		var costs = __webpack_require__(6686);
		var config_ignore = __webpack_require__(6637);
		var profile = __webpack_require__(9475);
		var profile_type = __webpack_require__(528);
		var stack_table = __webpack_require__(6275);
		var plan = __webpack_require__(1531);
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
		var nearest = __webpack_require__(9445);
		var numbers = __webpack_require__(3533);
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(1455);
		var consumers_ = __webpack_require__(8321);
		var profile_detect = __webpack_require__(45);
		var source = __webpack_require__(2364);
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
		const MAX_FILE_BYTES = 512 * 1024 * 1024;
		async function openProfileFile(path) {
			const bytes = await readBounded(path);
			try {
				const { content, detect } = await (0, profile_detect.WU)(bytes);
				const decode = () => {
					try {
						const { profile } = detect();
						return {
							profile,
							startMs: profile.startMs ?? null
						};
					} catch (error) {
						throw unreadable(path, error);
					}
				};
				return {
					bytes: content.length,
					decode
				};
			} catch (error) {
				throw unreadable(path, error);
			}
		}
		function unreadable(path, error) {
			if (!(error instanceof profile.X)) return error;
			const remedy = "pprof, speedscope and folded files are read, gzipped or not; record or export the profile again";
			return new source.c("malformed", `${path} is no profile that can be read`, error.message, remedy, { cause: error });
		}
		async function readBounded(path) {
			try {
				const bytes = await readSome(path);
				if (bytes !== null) return bytes;
				throw new source.c("too-large", `${path} is too large`, `it has more than ${MAX_FILE_BYTES} bytes`, "check the path: a profile is some megabytes");
			} catch (error) {
				if (error instanceof source.c) throw error;
				const { code, message } = error;
				const [why, remedy] = code === "EISDIR" ? ["it is a folder", `name its files with a pattern, as in '${path.replace(/\/+$/u, "")}/*'`] : [message, "check the path"];
				throw new source.c("rejected", `${path} cannot be read`, why, remedy, { cause: error });
			}
		}
		async function readSome(path) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const file = __addDisposableResource(env_1, await (0, promises_.open)(path), true);
				const stat = await file.stat();
				if (stat.isFile() && stat.size > MAX_FILE_BYTES) return null;
				if (stat.isFile()) return stat.size === 0 ? await file.readFile() : await readAtOnce(file, stat.size);
				const bytes = await (0, consumers_.buffer)((0, external_node_fs_.createReadStream)(path, { end: MAX_FILE_BYTES }));
				return bytes.length > MAX_FILE_BYTES ? null : bytes;
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		async function readAtOnce(file, size) {
			const bytes = Buffer.allocUnsafe(size);
			for (let length = 0; length < size;) {
				const { bytesRead } = await file.read(bytes, length, size - length);
				if (bytesRead === 0) return bytes.subarray(0, length);
				length += bytesRead;
			}
			return bytes;
		}
		function profileNameOf(type) {
			if (/^(?:alloc|inuse)_/u.test(type)) return "memory";
			if (type === "cpu" || type === "samples") return "process_cpu";
			return type;
		}
		function profileTypeOf({ type, unit }) {
			const part = (text) => text.replaceAll(":", "_") || "unknown";
			return `${profileNameOf(part(type))}:${part(type)}:${part(unit)}::`;
		}
		function wantedTypes({ sampleTypes, defaultSampleType }, wanted) {
			const ids = sampleTypes.map(profileTypeOf);
			const found = wanted === null ? [ids[defaultSampleType]] : wanted.flatMap((name) => meantBy(name, ids));
			return new Map(found.flatMap((id) => id === undefined ? [] : [[id, ids.indexOf(id)]]));
		}
		function meantBy(name, ids) {
			const meant = (0, profile_type.Zg)(name, ids);
			if (name === "cpu" && meant.length === 0) return ids.filter((id) => (0, profile_type.I)(id) === "cpu").slice(0, 1);
			return meant.flatMap((id) => ids.find((own) => sampleOf(own) === sampleOf(id)) ?? []);
		}
		function sampleOf(id) {
			const { sampleType, sampleUnit } = (0, profile_type.fL)(id);
			return `${sampleType}:${sampleUnit}`;
		}
		var external_node_path_ = __webpack_require__(6760);
		;
		const MAX_FILES = 500;
		const MAX_SEEN = 1e5;
		async function findProfileFiles(patterns) {
			const found = new Map();
			const unmatched = [];
			for (const pattern of patterns) {
				const files = pattern.isPath ? [{
					path: pattern.text,
					service: null
				}] : await search(pattern);
				if (files.length === 0) unmatched.push(pattern);
				for (const file of files) found.set(file.path, found.get(file.path) ?? file);
				if (found.size > MAX_FILES) throw tooMany(pattern, `more than ${MAX_FILES} files match`);
			}
			const files = [...found.values()].sort((a, b) => a.path < b.path ? -1 : 1);
			return {
				files: await withoutTwins(files),
				unmatched
			};
		}
		async function search(pattern) {
			if (!pattern.namesService && (await statOf(pattern.text))?.isFile() === true) return [{
				path: pattern.text,
				service: null
			}];
			let seen = 0;
			const exclude = () => {
				if (++seen > MAX_SEEN) throw tooMany(pattern, `the search saw more than ${MAX_SEEN} files and folders`);
				return false;
			};
			const files = [];
			for await (const path of (0, promises_.glob)(pattern.glob, { exclude })) {
				if ((await statOf(path))?.isFile() !== true) continue;
				files.push({
					path,
					service: pattern.serviceOf(path)
				});
				if (files.length > MAX_FILES) throw tooMany(pattern, `more than ${MAX_FILES} files match`);
			}
			return files;
		}
		async function statOf(path) {
			return (0, promises_.stat)(path).catch(() => null);
		}
		async function withoutTwins(files) {
			const known = new Set();
			const kept = [];
			for (const file of files) {
				const key = JSON.stringify([file.service, await (0, promises_.realpath)(file.path).catch(() => file.path)]);
				if (!known.has(key)) kept.push(file);
				known.add(key);
			}
			return kept;
		}
		function tooMany({ text }, why) {
			return new source.c("too-large", `${text} means too many files`, why, "let the pattern begin with the folder of the profiles, and end as their names do");
		}
		const MAX_LISTED = 1e3;
		const MAX_NAMED = 5;
		async function describePlace({ text }) {
			let folder = (0, external_node_path_.dirname)(text.replace(/[*?[{].*$/su, "x"));
			const missing = [];
			for (;;) {
				const names = await namesIn(folder);
				const place = folder === "." ? "the working directory" : folder;
				if (names !== null) return [...missing.slice(0, 1), `${place} holds ${named(names)}`].join(", and ");
				if ((0, external_node_path_.dirname)(folder) === folder) return `${folder} cannot be read`;
				missing.unshift(`${folder} is no folder`);
				folder = (0, external_node_path_.dirname)(folder);
			}
		}
		async function namesIn(folder) {
			try {
				const names = [];
				for await (const entry of await (0, promises_.opendir)(folder)) {
					names.push(entry.isDirectory() ? `${entry.name}/` : entry.name);
					if (names.length === MAX_LISTED) break;
				}
				return names.sort();
			} catch {
				return null;
			}
		}
		function named(names) {
			if (names.length === 0) return "nothing";
			const more = names.length - MAX_NAMED;
			const first = names.slice(0, MAX_NAMED).map((name) => name.length > 80 ? `${name.slice(0, 80)}…` : name);
			return more > 0 ? `${first.join(", ")} and ${more} more` : first.join(", ");
		}
		;
		async function nothingFound(found) {
			const side = plan.BV.find((name) => found[name].files.length === 0);
			const [first] = side === undefined ? [] : found[side].unmatched;
			return side === undefined || first === undefined ? null : unmatched(side, first);
		}
		async function patternNotes(found) {
			const all = plan.BV.flatMap((side) => found[side].unmatched.map((pattern) => unmatched(side, pattern)));
			return Promise.all(all);
		}
		async function unmatched(side, pattern) {
			return {
				code: "FG233",
				message: `no file matches ${JSON.stringify(pattern.text)} of the ${side}: ${await describePlace(pattern)}`,
				remedy: "correct the pattern, or see that the step which records or downloads the profiles ran before this one; " + "a path starts where the gate runs, in a workflow in the workspace"
			};
		}
		function missingFiles({ name, optional, paths }, others) {
			const empty = plan.BV.filter((side) => paths[side].length === 0);
			const [without] = empty;
			if (without === undefined) return null;
			const record = optional ? RECORD : `${RECORD}, ${OR_OPTIONAL}`;
			if (empty.length === 1) return {
				code: "FG234",
				message: oneSided(name, paths, without),
				remedy: record
			};
			const near = (0, nearest.q)(name, others);
			return {
				code: "FG234",
				message: `neither side has files of ${name}${others.length === 0 ? "" : `; there are some of ${listed(others)}`}`,
				remedy: near === null ? record : `did you mean ${near}? Services are called as the paths of their files say`
			};
		}
		const RECORD = "record the service on both sides";
		const OR_OPTIONAL = "or declare it in services with optional: true";
		function oneSided(name, paths, without) {
			const other = without === "baseline" ? "candidate" : "baseline";
			return `the ${without} has no files of ${name}, the ${other} has ${(0, numbers.yk)(paths[other].length, "file")}`;
		}
		function noCommonType(files, profileType) {
			const [before, after] = plan.BV.map((side) => {
				const types = files[side].flatMap(({ profile }) => profile.sampleTypes.map(profileTypeOf));
				return listed([...new Set(types)].sort()) || "nothing";
			});
			return {
				code: "FG113",
				message: profileType === null ? `the files hold no common sample type: ${before} and ${after}` : `the files do not hold it on both sides: ${before} in the baseline, ${after} in the candidate`,
				remedy: "compare profiles of the same kind, or name a type that both hold with profile-types (--profile-type)"
			};
		}
		function file_reasons_unreadable({ message, why, remedy }) {
			return {
				code: "FG235",
				message: `${message}: ${why}`,
				remedy
			};
		}
		const file_reasons_MAX_NAMED = 5;
		function listed(names) {
			const more = names.length - file_reasons_MAX_NAMED;
			return names.slice(0, file_reasons_MAX_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
		}
		var gate_notes = __webpack_require__(6293);
		var gate_rules = __webpack_require__(1007);
		var budget_measures = __webpack_require__(9305);
		var drift = __webpack_require__(3375);
		var variance = __webpack_require__(5053);
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
		var profiler_notes = __webpack_require__(5571);
		;
		const MAX_BYTES = 1024 * 1024 * 1024;
		const MAX_AHEAD_BYTES = 64 * 1024 * 1024;
		async function readSides(paths) {
			let left = MAX_BYTES;
			const all = [...paths.baseline, ...paths.candidate];
			const files = [];
			let next = openAhead(all[0]);
			for (const [index, path] of all.entries()) {
				const { bytes, decode } = await next;
				left -= bytes;
				if (left < 0) throw tooLarge(path);
				const isAhead = bytes <= MAX_AHEAD_BYTES;
				if (isAhead) next = openAhead(all[index + 1]);
				files.push({
					...decode(),
					path
				});
				if (!isAhead) next = openAhead(all[index + 1]);
			}
			const { length } = paths.baseline;
			return {
				baseline: files.slice(0, length),
				candidate: files.slice(length)
			};
		}
		function openAhead(path) {
			const opened = path === undefined ? Promise.reject(new RangeError("no more files")) : openProfileFile(path);
			opened.catch(() => {});
			return opened;
		}
		function tooLarge(path) {
			return new source.c("too-large", `${path} does not fit beside the files before it`, `the files of one service have more than ${MAX_BYTES} bytes without gzip`, "give fewer files a side: six are enough");
		}
		function filesByType(sides, wanted) {
			const types = new Map();
			for (const side of ["baseline", "candidate"]) {
				for (const file of sides[side]) {
					for (const [id, sampleType] of wantedTypes(file.profile, wanted)) {
						const found = types.get(id) ?? {
							baseline: [],
							candidate: []
						};
						types.set(id, found);
						found[side].push({
							...file,
							sampleType
						});
					}
				}
			}
			return types;
		}
		;
		async function compareService(service, known, config) {
			const wanted = service.profileTypes ?? config.profileTypes;
			try {
				const files = await readSides(service.paths);
				const types = filesByType(files, wanted);
				const lacking = missingFiles(service, known);
				return lacking === null ? compareTypes(service, {
					files,
					types,
					wanted
				}, config) : withoutSide(service, types, lacking, config);
			} catch (error) {
				if (!(error instanceof source.c) || config.use === "two-sides") throw error;
				return {
					cases: [notEvaluated(service, wanted?.[0] ?? "cpu", file_reasons_unreadable(error))],
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
				cases: [notEvaluated(service, "cpu", noCommonType(files, null))],
				measures
			};
			for (const type of missingTypes(types, wanted)) cases.push(notEvaluated(service, type, noCommonType(files, type)));
			return {
				cases,
				measures
			};
		}
		function missingTypes(types, wanted) {
			const oneSided = [...types].filter(([, { baseline, candidate }]) => baseline.length === 0 || candidate.length === 0);
			const isFound = (name) => [...types.values()].some(({ baseline, candidate }) => [...baseline, ...candidate].some(({ profile }) => wantedTypes(profile, [name]).size > 0));
			return [...oneSided.map(([id]) => id), ...(wanted ?? []).filter((name) => !isFound(name))];
		}
		function withoutSide(service, types, reason, config) {
			const [first = service.profileTypes?.[0] ?? config.profileTypes?.[0] ?? "cpu"] = types.keys();
			const place = (profileType) => ({
				service: service.name,
				profileType
			});
			const measures = [...types].flatMap(([id, sides]) => sides.candidate.length > 0 && config.budgets.some((rule) => (0, budget_measures.G)(rule, place(id), glob.k)) ? (0, budget_measures.D)(config.budgets, place(id), toFileData(id, sides, config.ignore, (0, gate_rules.N)(config)), glob.k) : []);
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
			const data = toFileData(profileType, sides, config.ignore, (0, gate_rules.N)(config));
			const files = {
				baseline: sides.baseline.length,
				candidate: sides.candidate.length
			};
			const judgeCase = {
				...place,
				result: (0, compare.G)(data, policy),
				notes: [
					...(0, gate_notes.Kc)(rule, { environment: null }),
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
		var gate_waivers = __webpack_require__(5266);
		var judge = __webpack_require__(3685);
		var build_report = __webpack_require__(1497);
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
		var wanted = __webpack_require__(6130);
		;
		const UNNAMED = "profiles";
		function servicesOf(found, question) {
			const name = nameOfAll(found, question);
			const paths = new Map();
			for (const side of plan.BV) {
				for (const { path, service } of found[side].files) {
					const own = paths.get(service ?? name) ?? {
						baseline: [],
						candidate: []
					};
					paths.set(service ?? name, own);
					own[side].push(path);
				}
			}
			const list = () => Array.from(paths.keys(), (service) => ({
				service,
				profileType: ""
			}));
			const request = {
				...question,
				profileTypes: []
			};
			return (0, wanted.B4)(request, list).map(({ service, optional, rule, profileTypes }) => ({
				name: service,
				optional,
				rule,
				profileTypes,
				paths: paths.get(service) ?? {
					baseline: [],
					candidate: []
				}
			}));
		}
		function nameOfAll({ candidate }, { services: [rule] }) {
			const [only, ...more] = candidate.files;
			if (rule !== undefined) return rule.name;
			return only === undefined || more.length > 0 ? UNNAMED : (0, external_node_path_.basename)(only.path);
		}
		;
		async function runFileGate(config, setting) {
			try {
				const found = {
					baseline: await findProfileFiles(config.baseline),
					candidate: await findProfileFiles(config.candidate)
				};
				const why = await nothingFound(found);
				if (why !== null) return nothing(config, setting, why);
				const services = servicesOf(found, {
					services: config.services,
					matches: glob.k
				});
				const all = plan.BV.flatMap((side) => found[side].files.flatMap((file) => file.service ?? []));
				const names = [...new Set(all)].sort();
				const compared = [];
				for (const service of services) compared.push(await compareService(service, names, config));
				const { build, notes } = file_gate_judge(services, compared, config, setting.nowMs);
				const label = labelOf(config, found);
				return report(build, config, setting, {
					label,
					reasons: [],
					notes: [...notes, ...await patternNotes(found)]
				});
			} catch (error) {
				if (!(error instanceof source.c) || config.use === "two-sides") throw error;
				return nothing(config, setting, file_reasons_unreadable(error));
			}
		}
		function nothing(config, setting, reason) {
			const label = labelOf(config, null);
			return report((0, judge.qA)([], config.policy), config, setting, {
				label,
				reasons: [reason],
				notes: []
			});
		}
		function file_gate_judge(services, compared, config, nowMs) {
			const modes = (0, gate_rules.WE)(services.map(({ name, rule }) => ({
				service: name,
				rule
			})), config);
			const all = compared.flatMap((one) => one.cases);
			const cases = (0, gate_rules.O2)(all, config, modes);
			const measures = compared.flatMap((one) => one.measures);
			const build = (0, judge.qA)(cases, config.policy, {
				...budgetsOf(measures, config),
				matches: glob.k
			});
			const isPart = config.use === "two-sides";
			const waived = (0, gate_waivers.k)(build, config, nowMs, isPart);
			const unused = isPart ? [] : (0, gate_rules.ug)(cases, {
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
		function report(build, config, { nowMs, version, run }, { label, reasons, notes }) {
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
				links: () => []
			});
			return toFileWords(told);
		}
	})
};
