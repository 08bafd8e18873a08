export const id = 967;
export const ids = [967, 152];
export const modules = {
	5967: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { compare: () => compare });
		var _config_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5591);
		var _config_file_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3334);
		var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
		var _file_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8152);
		var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2037);
		var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9657);
		var _report_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5925);
		async function compare({ line, terminal, nowMs }) {
			const [baseline, candidate] = twoSides(line);
			const sides = {
				baseline: [(0, _config_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__.w)(baseline, "BASELINE")],
				candidate: [(0, _config_file_pattern_js__WEBPACK_IMPORTED_MODULE_0__.w)(candidate, "CANDIDATE")]
			};
			const config = await (0, _config_file_source_js__WEBPACK_IMPORTED_MODULE_1__.He)(line.settings, _command_js__WEBPACK_IMPORTED_MODULE_4__.C, sides, nowMs);
			const paths = (0, _report_paths_js__WEBPACK_IMPORTED_MODULE_5__.wG)(line);
			const [report, { show }] = await Promise.all([(0, _file_gate_js__WEBPACK_IMPORTED_MODULE_3__.runFileGate)(config, {
				nowMs,
				version: _version_js__WEBPACK_IMPORTED_MODULE_6__.x,
				run: null,
				flameGraphs: (0, _report_paths_js__WEBPACK_IMPORTED_MODULE_5__.Ht)(paths)
			}), Promise.all([
				__webpack_require__.e(480),
				__webpack_require__.e(290),
				__webpack_require__.e(148)
			]).then(__webpack_require__.bind(__webpack_require__, 290))]);
			await show(report, line, terminal, paths);
			return report.exitCode;
		}
		function twoSides({ positionals }) {
			const [baseline, candidate, ...more] = positionals;
			if (baseline !== undefined && candidate !== undefined && more.length === 0) return [baseline, candidate];
			throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e("compare takes two profile files, or two patterns", `got ${positionals.length}`, more.length === 0 ? "flamegate compare BASELINE CANDIDATE" : "flamegate compare 'baseline/*.pb.gz' 'candidate/*.pb.gz', with quotes, so that the shell leaves the patterns alone");
		}
	}),
	8152: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { runFileGate: () => runFileGate });
		var glob = __webpack_require__(216);
		var reasons = __webpack_require__(5073);
		var plan = __webpack_require__(6496);
		var find = __webpack_require__(3369);
		var read = __webpack_require__(5010);
		var external_node_path_ = __webpack_require__(6760);
		var wanted = __webpack_require__(6785);
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
		var source = __webpack_require__(6591);
		;
		async function runFileGate(config, setting) {
			try {
				const found = {
					baseline: await (0, find.KX)(config.baseline),
					candidate: await (0, find.KX)(config.candidate)
				};
				const why = await (0, reasons.Sb)(found);
				if (why !== null) return (await loadEngine()).judgeNoFiles(config, setting, why);
				const services = servicesOf(found, {
					services: config.services,
					matches: glob.k
				});
				const all = plan.BV.flatMap((side) => found[side].files.flatMap((file) => file.service ?? []));
				const names = [...new Set(all)].sort();
				const compared = [];
				for (const service of services) {
					const reading = (0, read.h)(service.paths);
					reading.catch(() => {});
					const { compareService } = await loadEngine();
					compared.push(await compareService(service, names, reading, config));
				}
				const { judgeFiles } = await loadEngine();
				return judgeFiles({
					found,
					services,
					compared,
					notes: await (0, reasons.o2)(found)
				}, config, setting);
			} catch (error) {
				if (!(error instanceof source.c) || config.use === "two-sides") throw error;
				return (await loadEngine()).judgeNoFiles(config, setting, (0, reasons.O$)(error));
			}
		}
		function loadEngine() {
			return Promise.all([
				__webpack_require__.e(480),
				__webpack_require__.e(598),
				__webpack_require__.e(515),
				__webpack_require__.e(197)
			]).then(__webpack_require__.bind(__webpack_require__, 9606));
		}
	}),
	5073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lc: () => noCommonType,
			O$: () => unreadable,
			Sb: () => nothingFound,
			o2: () => patternNotes,
			wE: () => missingFiles
		});
		var _config_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2274);
		var _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718);
		var _sources_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8255);
		var _sources_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6496);
		var _sources_profile_files_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3369);
		async function nothingFound(found) {
			const side = _sources_plan_js__WEBPACK_IMPORTED_MODULE_2__.BV.find((name) => found[name].files.length === 0);
			const [first] = side === undefined ? [] : found[side].unmatched;
			return side === undefined || first === undefined ? null : unmatched(side, first);
		}
		async function patternNotes(found) {
			const all = _sources_plan_js__WEBPACK_IMPORTED_MODULE_2__.BV.flatMap((side) => found[side].unmatched.map((pattern) => unmatched(side, pattern)));
			return Promise.all(all);
		}
		async function unmatched(side, pattern) {
			return {
				code: "FG233",
				message: `no file matches ${JSON.stringify(pattern.text)} of the ${side}: ${await (0, _sources_profile_files_find_js__WEBPACK_IMPORTED_MODULE_3__.df)(pattern)}`,
				remedy: "correct the pattern, or see that the step which records or downloads the profiles ran before this one; " + "a path starts where the gate runs, in a workflow in the workspace"
			};
		}
		function missingFiles({ name, optional, paths }, others) {
			const empty = _sources_plan_js__WEBPACK_IMPORTED_MODULE_2__.BV.filter((side) => paths[side].length === 0);
			const [without] = empty;
			if (without === undefined) return null;
			const record = optional ? RECORD : `${RECORD}, ${OR_OPTIONAL}`;
			if (empty.length === 1) return {
				code: "FG234",
				message: oneSided(name, paths, without),
				remedy: record
			};
			const near = (0, _config_nearest_js__WEBPACK_IMPORTED_MODULE_4__.q)(name, others);
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
			return `the ${without} has no files of ${name}, the ${other} has ${(0, _report_numbers_js__WEBPACK_IMPORTED_MODULE_0__.yk)(paths[other].length, "file")}`;
		}
		function noCommonType(files, profileType) {
			const [before, after] = _sources_plan_js__WEBPACK_IMPORTED_MODULE_2__.BV.map((side) => {
				const types = files[side].flatMap(({ profile }) => profile.sampleTypes.map(_sources_files_js__WEBPACK_IMPORTED_MODULE_1__.JF));
				return listed([...new Set(types)].sort()) || "nothing";
			});
			return {
				code: "FG113",
				message: profileType === null ? `the files hold no common sample type: ${before} and ${after}` : `the files do not hold it on both sides: ${before} in the baseline, ${after} in the candidate`,
				remedy: "compare profiles of the same kind, or name a type that both hold with profile-types (--profile-type)"
			};
		}
		function unreadable({ message, why, remedy }) {
			return {
				code: "FG235",
				message: `${message}: ${why}`,
				remedy
			};
		}
		const MAX_NAMED = 5;
		function listed(names) {
			const more = names.length - MAX_NAMED;
			return names.slice(0, MAX_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
		}
	}),
	8255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CI: () => readProfileFile,
			JF: () => profileTypeOf,
			JR: () => wantedTypes,
			UO: () => openProfile
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8321);
		var _profile_detect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5145);
		var _profile_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1090);
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3435);
		var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6591);
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
		async function readProfileFile(path) {
			try {
				const bytes = await readSome(path);
				if (bytes !== null) return bytes;
				throw new _source_js__WEBPACK_IMPORTED_MODULE_6__.c("too-large", `${path} is too large`, `it has more than ${MAX_FILE_BYTES} bytes`, "check the path: a profile is some megabytes");
			} catch (error) {
				if (error instanceof _source_js__WEBPACK_IMPORTED_MODULE_6__.c) throw error;
				const { code, message } = error;
				const [why, remedy] = code === "EISDIR" ? ["it is a folder", `name its files with a pattern, as in '${path.replace(/\/+$/u, "")}/*'`] : [message, "check the path"];
				throw new _source_js__WEBPACK_IMPORTED_MODULE_6__.c("rejected", `${path} cannot be read`, why, remedy, { cause: error });
			}
		}
		async function openProfile(path, bytes) {
			try {
				const { content, detect } = await (0, _profile_detect_js__WEBPACK_IMPORTED_MODULE_3__.WU)(bytes);
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
			if (!(error instanceof _profile_profile_js__WEBPACK_IMPORTED_MODULE_4__.X)) return error;
			const remedy = `${_profile_detect_js__WEBPACK_IMPORTED_MODULE_3__.Z6}; record or export the profile again`;
			return new _source_js__WEBPACK_IMPORTED_MODULE_6__.c("malformed", `${path} is no profile that can be read`, error.message, remedy, { cause: error });
		}
		async function readSome(path) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const file = __addDisposableResource(env_1, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path), true);
				const stat = await file.stat();
				if (stat.isFile() && stat.size > MAX_FILE_BYTES) return null;
				if (stat.isFile()) return stat.size === 0 ? await file.readFile() : await readAtOnce(file, stat.size);
				const bytes = await (0, node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: MAX_FILE_BYTES }));
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
			const meant = (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_5__.Zg)(name, ids);
			if (name === "cpu" && meant.length === 0) return ids.filter((id) => (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_5__.I)(id) === "cpu").slice(0, 1);
			return meant.flatMap((id) => ids.find((own) => sampleOf(own) === sampleOf(id)) ?? []);
		}
		function sampleOf(id) {
			const { sampleType, sampleUnit } = (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_5__.fL)(id);
			return `${sampleType}:${sampleUnit}`;
		}
	}),
	3369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KX: () => findProfileFiles,
			df: () => describePlace
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6591);
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
			for await (const path of (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern.glob, { exclude })) {
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
			return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
		}
		async function withoutTwins(files) {
			const known = new Set();
			const kept = [];
			for (const file of files) {
				const key = JSON.stringify([file.service, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file.path).catch(() => file.path)]);
				if (!known.has(key)) kept.push(file);
				known.add(key);
			}
			return kept;
		}
		function tooMany({ text }, why) {
			return new _source_js__WEBPACK_IMPORTED_MODULE_2__.c("too-large", `${text} means too many files`, why, "let the pattern begin with the folder of the profiles, and end as their names do");
		}
		const MAX_LISTED = 1e3;
		const MAX_NAMED = 5;
		async function describePlace({ text }) {
			let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(text.replace(/[*?[{].*$/su, "x"));
			const missing = [];
			for (;;) {
				const names = await namesIn(folder);
				const place = folder === "." ? "the working directory" : folder;
				if (names !== null) return [...missing.slice(0, 1), `${place} holds ${named(names)}`].join(", and ");
				if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder) return `${folder} cannot be read`;
				missing.unshift(`${folder} is no folder`);
				folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
			}
		}
		async function namesIn(folder) {
			try {
				const names = [];
				for await (const entry of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
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
	}),
	5010: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => filesByType,
			h: () => readSides
		});
		var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8255);
		var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6591);
		const MAX_BYTES = 1024 * 1024 * 1024;
		const MAX_AHEAD_BYTES = 64 * 1024 * 1024;
		async function readSides(paths) {
			let left = MAX_BYTES;
			const all = [...paths.baseline, ...paths.candidate];
			const files = [];
			let next = await begin(all[0]);
			for (const [index, path] of all.entries()) {
				const { bytes, decode } = await next.opened;
				left -= bytes;
				if (left < 0) throw tooLarge(path);
				const isAhead = bytes <= MAX_AHEAD_BYTES;
				if (isAhead) next = await begin(all[index + 1]);
				files.push({
					...decode(),
					path
				});
				if (!isAhead) next = await begin(all[index + 1]);
			}
			const { length } = paths.baseline;
			return {
				baseline: files.slice(0, length),
				candidate: files.slice(length)
			};
		}
		async function begin(path) {
			const read = path === undefined ? Promise.reject(new RangeError("no more files")) : (0, _files_js__WEBPACK_IMPORTED_MODULE_0__.CI)(path);
			const opened = read.then((bytes) => (0, _files_js__WEBPACK_IMPORTED_MODULE_0__.UO)(path ?? "", bytes));
			opened.catch(() => {});
			await read.catch(() => {});
			return { opened };
		}
		function tooLarge(path) {
			return new _source_js__WEBPACK_IMPORTED_MODULE_1__.c("too-large", `${path} does not fit beside the files before it`, `the files of one service have more than ${MAX_BYTES} bytes without gzip`, "give fewer files a side: six are enough");
		}
		function filesByType(sides, wanted) {
			const types = new Map();
			for (const side of ["baseline", "candidate"]) {
				for (const file of sides[side]) {
					for (const [id, sampleType] of (0, _files_js__WEBPACK_IMPORTED_MODULE_0__.JR)(file.profile, wanted)) {
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
	})
};
