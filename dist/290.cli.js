export const id = 290;
export const ids = [290];
export const modules = {
	4197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => makeFolder });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		async function makeFolder(path) {
			if (await isFolder(path)) return;
			try {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
			} catch (error) {
				if (error.code !== "ENOENT" || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path) {
					if (await isFolder(path)) return;
					throw error;
				}
				await makeFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).catch(async (again) => {
					if (!await isFolder(path)) throw again;
				});
			}
		}
		async function isFolder(path) {
			const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
			return found?.isDirectory() === true;
		}
	}),
	3305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => reportDirPaths,
			L: () => writeReports
		});
		var promises_ = __webpack_require__(1455);
		;
		const MAX_SUMMARY_BYTES = 1024 * 1024;
		const RESERVE_BYTES = 1024;
		const MAX_BYTES_PER_CHARACTER = 3;
		async function writeSummary({ path, render }) {
			if (path === null || path === "") {
				return {
					status: "skipped",
					reason: "GITHUB_STEP_SUMMARY is not set, so there is no place for a job summary"
				};
			}
			try {
				const sizeBytes = await sizeOf(path);
				const maxBytes = MAX_SUMMARY_BYTES - RESERVE_BYTES - sizeBytes;
				const text = renderWithin(render, maxBytes);
				if (text === null) {
					return {
						status: "failed",
						reason: `the job summary in ${path} has no room left`
					};
				}
				await appendFile(path, text.endsWith("\n") ? text : `${text}\n`, "utf8").catch(async (error) => {
					await truncate(path, sizeBytes).catch(() => undefined);
					throw error;
				});
				return { status: "written" };
			} catch (error) {
				const why = error.message;
				const remedy = "The verdict stands, and the log has the report. The runner makes this file: see that the disk has room.";
				return {
					status: "failed",
					reason: `the job summary could not be written: ${why}\n${remedy}`
				};
			}
		}
		async function sizeOf(path) {
			try {
				return (await stat(path)).size;
			} catch (error) {
				if (error.code === "ENOENT") return 0;
				throw error;
			}
		}
		function renderWithin(render, maxBytes) {
			for (let divisor = 1; divisor <= MAX_BYTES_PER_CHARACTER; divisor += 1) {
				const maxCharacters = Math.floor(maxBytes / divisor);
				if (maxCharacters < 1) return null;
				const text = render(maxCharacters);
				if (Buffer.byteLength(text, "utf8") <= maxBytes) return text;
			}
			return null;
		}
		var html = __webpack_require__(4564);
		var budget_text = __webpack_require__(4675);
		var findings = __webpack_require__(7928);
		var report_links = __webpack_require__(4213);
		var report_text = __webpack_require__(9506);
		var waived = __webpack_require__(6819);
		var waiver_text = __webpack_require__(4132);
		var report_escape = __webpack_require__(3213);
		var numbers = __webpack_require__(8718);
		;
		const NAME_LENGTH = 200;
		const MESSAGE_LENGTH = 300;
		const LINE_LENGTH = 600;
		const MOST_CASES = 200;
		function countCases(cases) {
			const count = (kind) => cases.filter(({ outcome }) => outcome.kind === kind).length;
			return {
				tests: cases.length,
				failures: count("failure"),
				errors: count("error"),
				skipped: count("skipped")
			};
		}
		const SEVERITY = {
			failure: 0,
			error: 1,
			skipped: 2,
			passed: 3
		};
		function shortSuite(suite) {
			const { properties, cases } = suite;
			if (cases.length <= MOST_CASES) return suite;
			const worst = cases.toSorted((a, b) => SEVERITY[a.outcome.kind] - SEVERITY[b.outcome.kind]);
			const leftOut = `${(0, numbers.yk)(cases.length - MOST_CASES, "test case")}, which came out no worse than the others`;
			return {
				...suite,
				properties: {
					...properties,
					leftOut
				},
				cases: worst.slice(0, MOST_CASES)
			};
		}
		function writeJunit(suites, timestamp) {
			const { tests, failures, errors } = countCases(suites.flatMap(({ cases }) => cases));
			return [
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
				`<testsuites name="flamegate"${attributes({
					tests,
					failures,
					errors,
					time: 0
				})}>`,
				...suites.flatMap((suite) => suiteLines(suite, timestamp)),
				"</testsuites>",
				""
			].join("\n");
		}
		function suiteLines({ name, className, properties, cases }, timestamp) {
			const counts = attributes({
				...countCases(cases),
				time: 0,
				timestamp
			});
			const names = uniqueNames(cases.map((one) => inName(one.name)));
			return [
				`  <testsuite name="${inName(name)}"${counts}>`,
				"    <properties>",
				...Object.entries(properties).map(([key, value]) => `      <property name="${key}" value="${inName(value)}"/>`),
				"    </properties>",
				...cases.map(({ outcome }, index) => caseText(names[index], inName(className), outcome)),
				"  </testsuite>"
			];
		}
		function uniqueNames(names) {
			const taken = new Set();
			return names.map((name) => {
				let unique = name;
				for (let number = 2; taken.has(unique); number++) unique = `${name} #${number}`;
				taken.add(unique);
				return unique;
			});
		}
		function caseText(name, className, outcome) {
			const content = outcomeText(outcome);
			const start = `    <testcase name="${name}" classname="${className}" time="0"`;
			return content === "" ? `${start}/>` : `${start}>\n      ${content}\n    </testcase>`;
		}
		function outcomeText(outcome) {
			switch (outcome.kind) {
				case "passed": return outcome.output.length === 0 ? "" : `<system-out>${inText(outcome.output)}</system-out>`;
				case "skipped": return `<skipped message="${inMessage(outcome.message)}"/>`;
				default: {
					const { kind, type, message, lines } = outcome;
					return `<${kind} message="${inMessage(message)}" type="${inName(type)}">${inText(lines)}</${kind}>`;
				}
			}
		}
		function attributes(values) {
			return Object.entries(values).map(([key, value]) => ` ${key}="${value}"`).join("");
		}
		function inName(text) {
			return (0, report_escape.ZD)((0, report_escape.RK)(text, NAME_LENGTH));
		}
		function inMessage(message) {
			return (0, report_escape.ZD)((0, report_escape.kL)(message, MESSAGE_LENGTH));
		}
		function inText(lines) {
			return lines.map((line) => (0, report_escape.ZD)((0, report_escape.kL)(line, LINE_LENGTH))).join("\n");
		}
		;
		const PASSED = {
			kind: "passed",
			output: []
		};
		function comparisonCases(comparison) {
			const parts = [
				...leakCases(comparison),
				...waivedCases(comparison),
				...functionCases(comparison)
			];
			const cases = [{
				name: "whole service",
				outcome: wholeOutcome(comparison, parts)
			}, ...parts];
			if ((0, findings.JA)(comparison)) return cases.map((one) => ({
				...one,
				outcome: notJudged(comparison, one.outcome)
			}));
			return comparison.counted ? cases : cases.map((one) => ({
				...one,
				outcome: uncounted(one.outcome)
			}));
		}
		function wholeOutcome(comparison, parts) {
			const { verdict, reasons } = comparison;
			const found = (0, findings.pj)(comparison).filter(({ kind }) => kind !== "leak");
			const lines = reasons.map(reasonLine);
			const [message = `the verdict is ${verdict}`] = lines;
			const failed = found.find((finding) => finding.verdict === "fail");
			if (failed !== undefined) return failure(failed.kind, reasonLine(failed.reason), lines);
			switch (verdict) {
				case "not-evaluated": return {
					kind: "error",
					type: reasons[0]?.code ?? verdict,
					message,
					lines
				};
				case "inconclusive":
				case "not-applicable": return {
					kind: "skipped",
					message: `${verdict === "inconclusive" ? verdict : "not applicable"}: ${message}`
				};
				case "fail":
					if (countCases(parts).failures === 0) return failure("fail", message, lines);
					break;
				case "warn":
					if (isWarningUnborne(comparison)) return warning(message);
					break;
				default: break;
			}
			return {
				kind: "passed",
				output: found.length === 0 ? [] : lines
			};
		}
		function isWarningUnborne(comparison) {
			return !comparison.functions.some(findings.kM) && (0, findings.pj)(comparison).length === 0;
		}
		function waivedCases({ waived = [] }) {
			return waived.flatMap(({ kind, message, waiver }) => waiver.state === "in-force" && kind !== "leak" ? [{
				name: WAIVED_NAMES[kind],
				outcome: waivedOutcome(waiver, message)
			}] : []);
		}
		const WAIVED_NAMES = {
			whole: "growth as a whole",
			entry: "growth under one entry"
		};
		function waivedOutcome(waiver, text) {
			return {
				kind: "skipped",
				message: `${waiverLine(waiver)}: ${text}`
			};
		}
		function waiverLine(waiver) {
			return waiver === undefined ? "" : (0, report_text.K)((0, waiver_text.gn)(waiver));
		}
		function leakCases(comparison) {
			const { leak } = comparison;
			if (leak === null) return [];
			const unborne = (0, findings.pj)(comparison).find(({ kind }) => kind === "leak");
			const waived = comparison.waived?.find(({ kind, waiver }) => kind === "leak" && waiver.state === "in-force");
			const outcome = () => {
				if (waived !== undefined) return waivedOutcome(waived.waiver, waived.message);
				if (unborne !== undefined) {
					const line = reasonLine(unborne.reason);
					return unborne.verdict === "fail" ? failure("leak", line, [line]) : warning(line);
				}
				if (leak.verdict === "inconclusive") return {
					kind: "skipped",
					message: `inconclusive: ${leak.stoppedBy}`
				};
				if (leak.verdict === "ok") return PASSED;
				return {
					kind: "passed",
					output: [`${leak.verdict}: told with the functions that hold it`]
				};
			};
			return [{
				name: "leak",
				outcome: outcome()
			}];
		}
		function functionCases({ functions, links }) {
			return functions.filter(({ verdict }) => verdict !== "not-tested").map((fn) => ({
				name: functionName(fn),
				outcome: functionOutcome(fn, links)
			}));
		}
		function functionOutcome(fn, links) {
			const { verdict, explanation, causedBy } = fn;
			if (verdict === "inconclusive") return {
				kind: "skipped",
				message: `inconclusive: ${explanation}`
			};
			if ((0, waived.$)(fn)) return waivedOutcome(fn.waiver, explanation);
			if (verdict !== "fail" && verdict !== "warn") return PASSED;
			if (causedBy !== null) {
				return {
					kind: "passed",
					output: [`explained by ${functionName(causedBy)}: ${explanation}`]
				};
			}
			const waiver = fn.waiver === undefined ? [] : [waiverLine(fn.waiver)];
			if (verdict === "warn") return warning([explanation, ...waiver].join("; "));
			const lines = [
				explanation,
				...waiver,
				...details(fn),
				...addresses([...fn.links, ...links])
			];
			return failure(fn.class, explanation, lines);
		}
		function details({ callPath, source }) {
			return [...callPath.length === 0 ? [] : [`call path: ${callPath.map(({ name }) => name).join(" > ")}`], ...source === null ? [] : [`source: ${source.file}:${source.firstLine}`]];
		}
		function addresses(links) {
			const lines = links.flatMap(({ label, url }) => {
				const safe = (0, report_links.Pl)(url);
				return safe === null ? [] : [`${label}: ${safe}`];
			});
			return [...new Set(lines)];
		}
		function functionName({ name, file }) {
			return file === "" ? name : `${name} (${file})`;
		}
		function reasonLine({ code, message, remedy }) {
			const sentence = `${message} (${code})`;
			return remedy === "" ? sentence : `${sentence}. ${remedy}`;
		}
		function failure(type, message, lines) {
			return {
				kind: "failure",
				type,
				message,
				lines
			};
		}
		function warning(text) {
			return {
				kind: "passed",
				output: [`warn: ${text}`]
			};
		}
		function notJudged({ reasons }, outcome) {
			if (outcome.kind === "skipped") return outcome;
			const lines = reasons.filter(findings.ly).map(reasonLine);
			return {
				kind: "skipped",
				message: `not judged: ${lines.join("; ")}`
			};
		}
		function uncounted(outcome) {
			if (outcome.kind === "skipped") return outcome;
			const text = outcome.kind === "passed" ? outcome.output[0] ?? "pass" : outcome.message;
			return {
				kind: "skipped",
				message: `does not count: ${text}`
			};
		}
		;
		function renderJunit(report) {
			const parts = [...comparisonSuites(report), ...budgetSuites(report)].map(shortSuite);
			const counts = countCases(parts.flatMap(({ cases }) => cases));
			const { verdict, mode, conclusion, exitCode, key, run } = report;
			const build = {
				name: "build",
				className: "flamegate",
				properties: {
					verdict,
					mode,
					conclusion,
					exitCode: String(exitCode),
					key,
					...run === null ? {} : {
						commit: run.commit,
						run: run.runUrl
					}
				},
				cases: [{
					name: "verdict",
					outcome: buildOutcome(report, counts)
				}]
			};
			return writeJunit([build, ...parts], report.createdAt.slice(0, "yyyy-mm-ddThh:mm:ss".length));
		}
		function buildOutcome({ verdict, reasons }, counts) {
			const lines = reasons.map(reasonLine);
			const [message = `the verdict is ${verdict}`] = lines;
			if (reasons.length > 0 || verdict === "not-evaluated" && counts.errors === 0) {
				return {
					kind: "error",
					type: reasons[0]?.code ?? verdict,
					message,
					lines
				};
			}
			if (verdict === "fail" && counts.failures === 0) return failure(verdict, message, lines);
			if (verdict === "inconclusive" && counts.skipped === 0) return {
				kind: "skipped",
				message
			};
			return {
				kind: "passed",
				output: [message]
			};
		}
		function comparisonSuites({ comparisons }) {
			const taken = new Set();
			return comparisons.map((comparison) => {
				const { service, alias, profileType, verdict, counted } = comparison;
				const short = `${service} ${alias}`;
				const type = taken.has(short) ? `${alias} ${profileType}` : alias;
				taken.add(short);
				return {
					name: `${service} ${type}`,
					className: `${service}.${type}`,
					properties: {
						profileType,
						verdict,
						counted: String(counted)
					},
					cases: comparisonCases(comparison)
				};
			});
		}
		function budgetSuites({ budgets }) {
			if (budgets.length === 0) return [];
			const cases = budgets.map((budget) => ({
				name: `${(0, report_text.K)((0, budget_text.V7)(budget))}: at most ${(0, numbers.tW)(budget.limit, budget.unit)}`,
				outcome: budgetOutcome(budget)
			}));
			return [{
				name: "budgets",
				className: "budgets",
				properties: {},
				cases
			}];
		}
		function budgetOutcome(budget) {
			const { verdict, explanation, remedy, origin } = budget;
			const lines = [
				explanation,
				`budget of ${(0, report_text.K)((0, budget_text.RS)(budget))}, set in ${origin}`,
				...remedy === "" ? [] : [remedy]
			];
			switch (verdict) {
				case "pass": return {
					kind: "passed",
					output: []
				};
				case "warn": return warning(explanation);
				case "fail": return failure("budget", explanation, lines);
				case "not-evaluated": return {
					kind: "error",
					type: "budget",
					message: explanation,
					lines
				};
				default: return {
					kind: "skipped",
					message: `${verdict === "inconclusive" ? verdict : "not applicable"}: ${explanation}`
				};
			}
		}
		var inline = __webpack_require__(5195);
		;
		const COMMENT = {
			rows: 10,
			openBudgets: 10,
			nameLength: 120,
			furtherRows: 50,
			services: 40,
			quietServices: false,
			functions: Number.POSITIVE_INFINITY,
			untested: false,
			improved: 20,
			waived: 20,
			budgets: 20,
			open: 40,
			uncounted: 40,
			method: true
		};
		const SUMMARY = {
			...COMMENT,
			quietServices: true,
			untested: true,
			furtherRows: 1e3,
			services: 400,
			improved: 200,
			waived: 200,
			budgets: 200,
			open: 400,
			uncounted: 400
		};
		const STEPS = [
			{
				functions: 5,
				untested: false,
				improved: 10
			},
			{ quietServices: false },
			{
				functions: 3,
				furtherRows: 20,
				nameLength: 80
			},
			{ services: 20 },
			{
				services: 10,
				improved: 5,
				waived: 10,
				budgets: 5,
				uncounted: 5
			},
			{
				services: 3,
				furtherRows: 10
			},
			{ services: 0 },
			{ furtherRows: 0 },
			{
				improved: 0,
				waived: 3,
				budgets: 0,
				uncounted: 0,
				open: 10
			},
			{
				open: 3,
				waived: 0
			},
			{
				open: 0,
				method: false
			},
			{ nameLength: 40 },
			{
				rows: 5,
				openBudgets: 5
			},
			{
				rows: 3,
				openBudgets: 3,
				nameLength: 24
			},
			{
				rows: 1,
				openBudgets: 1
			},
			{
				rows: 0,
				openBudgets: 0
			}
		];
		function ladder(detail) {
			const full = detail === "comment" ? COMMENT : SUMMARY;
			const result = [full];
			for (const step of STEPS) result.push({
				...result.at(-1) ?? full,
				...step
			});
			return result;
		}
		var comparison_text = __webpack_require__(9353);
		var evidence_bar = __webpack_require__(2039);
		var method = __webpack_require__(72);
		var wording = __webpack_require__(9812);
		var spans_text = __webpack_require__(3217);
		;
		function spanSection({ spans }, nameLength) {
			if (spans === undefined) return "";
			const notes = (0, spans_text.qh)(spans).map((note) => `- ${(0, inline._k)(note, nameLength)}`);
			const blocks = [...spans.profiles.map((profile) => profileBlock(profile, nameLength)), notes.join("\n")];
			return (0, inline.zH)((0, spans_text.m2)(spans), blocks.filter((block) => block !== "").join("\n\n"), nameLength);
		}
		function profileBlock(profile, nameLength) {
			const rows = (0, spans_text.Q7)(profile).map(({ name, self, total, share }) => [
				(0, report_escape.SS)(name, nameLength),
				self,
				total,
				share
			]);
			return `${(0, inline._k)((0, spans_text.YD)(profile), nameLength)}\n\n${(0, inline.tp)(spans_text.tO, rows, "lrrr")}`;
		}
		var tables = __webpack_require__(2603);
		var waived_table = __webpack_require__(925);
		;
		const REASONS = 5;
		const SHORT_ROWS = 200;
		const SHORT_NOTES = 20;
		function* sections(view, limits) {
			yield furtherFindings(view, limits);
			yield budgetSection(view.report, limits);
			yield* serviceSections(view, limits);
			yield findingsSection("Improved", view.improved, tables.BF, limits);
			yield movedSection(view, limits);
			yield findingsSection("New functions", view.fresh, tables.Nh, limits);
			yield waivedSection(view, limits);
			const open = `Inconclusive or not evaluated: ${(0, numbers.B4)(view.openCount)}`;
			yield listSection(open, view.open, limits.open, limits);
			yield listSection(view.uncountedTitle, view.uncounted, limits.uncounted, limits);
			yield limits.method ? spanSection(view.report, limits.nameLength) : "";
			yield methodSection(view, limits);
		}
		function lines(phrases, limit, limits) {
			const shown = phrases.slice(0, limit).map((phrase) => (0, inline._k)(phrase, limits.nameLength));
			return bullets(shown) + more(phrases.length - shown.length);
		}
		function more(count) {
			return count > 0 ? `\n\nand ${(0, numbers.B4)(count)} more` : "";
		}
		function bullets(texts) {
			return texts.map((text) => `- ${text}`).join("\n");
		}
		function listSection(title, phrases, limit, limits) {
			if (phrases.length === 0 || limit === 0) return "";
			return (0, inline.zH)([title], lines(phrases, limit, limits), limits.nameLength);
		}
		function furtherFindings({ found, report }, limits) {
			const further = found.slice(limits.rows);
			if (further.length === 0 || limits.furtherRows === 0) return "";
			const shown = further.slice(0, limits.furtherRows);
			const body = (0, tables.f9)(shown, report.settings, limits.nameLength) + more(further.length - shown.length);
			return (0, inline.zH)([`More functions over the limits: ${(0, numbers.B4)(further.length)}`], body, limits.nameLength);
		}
		function budgetSection({ budgets }, limits) {
			if (budgets.length === 0 || limits.budgets === 0) return "";
			const shown = budgets.slice(0, limits.budgets);
			const body = (0, tables.xx)(shown, limits.nameLength) + more(budgets.length - shown.length);
			return (0, inline.zH)([`Budgets: ${(0, numbers.B4)(budgets.length)}`], body, limits.nameLength);
		}
		function isQuiet(group) {
			return group.verdict === "pass" || group.verdict === "not-counted";
		}
		function* serviceSections({ report, groups }, limits) {
			if (limits.services === 0) return;
			const own = groups.filter((group) => limits.quietServices || !isQuiet(group)).slice(0, limits.services);
			const rest = groups.filter((group) => !own.includes(group));
			for (const group of own) yield serviceSection(report, group, limits);
			if (rest.length > 0) yield servicesInShort(report, rest, limits);
		}
		function servicesInShort(report, groups, limits) {
			const havePassed = groups.every(({ verdict }) => verdict === "pass");
			const title = havePassed ? `Passed: ${(0, numbers.yk)(groups.length, "service")}` : `Other services: ${(0, numbers.B4)(groups.length)}`;
			const comparisons = groups.flatMap((group) => group.comparisons).filter(({ blocks }) => blocks > 0);
			const shown = comparisons.slice(0, SHORT_ROWS);
			const nameLength = Math.min(60, limits.nameLength);
			const table = (0, tables.rk)(report, shown, nameLength) + more(comparisons.length - shown.length);
			const notes = lines(shown.flatMap(notesOf), SHORT_NOTES, {
				...limits,
				nameLength
			});
			return (0, inline.zH)([title], notes === "" ? table : `${table}\n\n${notes}`, limits.nameLength);
		}
		function notesOf(comparison) {
			const said = [...comparison.reasons, ...comparison.notes].slice(0, REASONS);
			return [...said.map(wording.Ux), ...(0, comparison_text.Nm)(comparison).map((fact) => [fact])].map((text) => [
				...(0, wording.NX)(comparison),
				": ",
				...text
			]);
		}
		function serviceSection(report, group, limits) {
			const applicable = group.comparisons.filter(({ verdict }) => verdict !== "not-applicable");
			const summary = [
				{ code: group.service },
				": ",
				...(0, comparison_text.Dt)(applicable)
			];
			const bodies = applicable.map((comparison) => comparisonBody(report, comparison, limits));
			return (0, inline.zH)(summary, bodies.join("\n\n"), limits.nameLength);
		}
		function comparisonBody(report, comparison, limits) {
			const say = (phrase) => (0, inline._k)(phrase, limits.nameLength);
			const title = say([{ strong: [{ prose: comparison.alias }, `: ${(0, comparison_text.LF)(comparison)}`] }]);
			const facts = say((0, comparison_text.tj)(report, comparison));
			const top = comparison.functions.slice(0, Math.min(report.settings.top, limits.functions));
			const functions = limits.untested ? top : top.filter(({ verdict }) => verdict !== "not-tested");
			return [
				facts === "" ? title : `${title} · ${facts}`,
				bullets((0, comparison_text.RX)(comparison, REASONS).map(say)),
				functions.length === 0 ? "" : (0, tables.qj)(comparison, functions, limits.nameLength),
				say((0, comparison_text.oT)(comparison))
			].filter((block) => block !== "").join("\n\n");
		}
		function findingsSection(title, found, table, limits) {
			if (found.length === 0 || limits.improved === 0) return "";
			const shown = found.slice(0, limits.improved);
			const body = table(shown, limits.nameLength) + more(found.length - shown.length);
			return (0, inline.zH)([`${title}: ${(0, numbers.B4)(found.length)}`], body, limits.nameLength);
		}
		function waivedSection({ waived }, limits) {
			if (waived.length === 0 || limits.waived === 0) return "";
			const shown = waived.slice(0, limits.waived);
			const body = (0, waived_table.b)(shown, limits.nameLength) + more(waived.length - shown.length);
			return (0, inline.zH)([`Waived: ${(0, numbers.B4)(waived.length)}`], body, limits.nameLength);
		}
		function movedSection({ moved }, limits) {
			const title = moved.areBalanced ? "Moved, not grown" : "Moved";
			return listSection(`${title}: ${(0, numbers.B4)(moved.lines.length)}`, moved.lines, limits.improved, limits);
		}
		function methodSection({ report, found }, limits) {
			if (!limits.method) return "";
			const evidence = {
				label: "Evidence",
				value: [(0, evidence_bar.hS)(report.settings)]
			};
			const facts = (0, method.vG)(report);
			const place = facts.findLastIndex(({ label }) => label !== "Note") + 1;
			if (found.length > 0) facts.splice(place, 0, evidence);
			const texts = facts.map(({ label, value }) => (0, inline._k)([
				{ strong: [`${label}:`] },
				" ",
				...value
			], limits.nameLength));
			return (0, inline.zH)(["How this was measured"], bullets(texts), limits.nameLength);
		}
		var markdown_view = __webpack_require__(4498);
		var service_modes = __webpack_require__(4594);
		;
		function renderMarkdown(report, options) {
			const view = (0, markdown_view.d)(report, options.previous ?? null);
			const steps = ladder(options.detail);
			const write = (index) => {
				const text = markdown_renderWithin(view, steps[index], index > 0, options.maxCharacters);
				return text !== null && fits(text, options.maxCharacters) ? text : null;
			};
			return write(0) ?? firstThatFits(write, steps.length) ?? lastResort(report, options.maxCharacters);
		}
		function firstThatFits(write, steps) {
			let [low, high] = [1, steps];
			let found = null;
			while (low < high) {
				const middle = low + high >> 1;
				const text = write(middle);
				if (text === null) {
					low = middle + 1;
				} else {
					found = text;
					high = middle;
				}
			}
			return found;
		}
		function fits(text, maxCharacters) {
			return text.length <= maxCharacters && new TextEncoder().encode(text).length <= maxCharacters;
		}
		function markdown_renderWithin(view, limits, isShortened, maxCharacters) {
			const say = (phrase) => (0, inline._k)(phrase, limits.nameLength);
			const { report, found } = view;
			const rows = found.slice(0, limits.rows);
			const written = joinWithin(sections(view, limits), maxCharacters);
			if (written === null) return null;
			const blocks = [
				`### ${inline.j7[(0, service_modes.t5)(report).verdict]} ${say(view.first)}`,
				say(view.notice),
				...view.lead.map(say),
				limits.openBudgets === 0 ? "" : lines(view.budgets, limits.openBudgets, limits),
				limits.rows === 0 ? "" : lines(view.services, limits.rows, limits),
				rows.length === 0 ? "" : (0, tables.f9)(rows, report.settings, limits.nameLength),
				rows.length < found.length ? `${(0, numbers.yk)(found.length - rows.length, "more function")} over the limits.` : "",
				say(view.page),
				say(view.evidence),
				...limits.rows === 0 ? [] : view.warnings.map(say),
				written,
				isShortened ? SHORTENED : "",
				`<sub>${say(view.footer)}</sub>`
			];
			return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
		}
		function joinWithin(parts, maxCharacters) {
			let text = "";
			for (const part of parts) {
				if (part !== "") text += text === "" ? part : `\n${part}`;
				if (text.length > maxCharacters) return null;
			}
			return text;
		}
		const SHORTENED = "This text was shortened to fit. The job summary and the report files hold everything.";
		function lastResort(report, maxCharacters) {
			const text = `flamegate: ${report.verdict}. ${SHORTENED}\n`;
			return fits(text, maxCharacters) ? text : `flamegate: ${report.verdict}`.slice(0, Math.max(0, maxCharacters));
		}
		var report_json = __webpack_require__(9391);
		var external_node_path_ = __webpack_require__(6760);
		var usage_error = __webpack_require__(7964);
		var gzip = __webpack_require__(8055);
		var pprof_encode = __webpack_require__(7599);
		var profile = __webpack_require__(1090);
		;
		const MAX_VALUE = 2 ** 63;
		function writePprof(stacks) {
			const { table, sampleType, unit, fromMs, untilMs } = stacks;
			const functions = [];
			const newId = new Int32Array(table.functions.length).fill(-1);
			const rename = (id) => {
				if (newId[id] === -1) {
					const { name = "", file: tail = "" } = table.functions[id] ?? {};
					newId[id] = functions.push({
						name,
						file: table.places?.get(id)?.file ?? tail,
						line: 0
					}) - 1;
				}
				return newId[id];
			};
			return (0, pprof_encode.Q)({
				sampleType: {
					type: sampleType,
					unit
				},
				periodType: {
					type: stacks.periodType,
					unit: stacks.periodUnit
				},
				period: 0,
				functions,
				samples: samplesOf(stacks, rename),
				timeNanos: toNanos(fromMs),
				durationNanos: toNanos(untilMs) - toNanos(fromMs),
				defaultSampleType: sampleType,
				comments: stacks.comments ?? []
			});
		}
		function* samplesOf({ table, values }, rename) {
			for (let stack = 0; stack < (0, profile.W)(table); stack++) {
				const value = toInteger(values[stack] ?? 0);
				if (value === 0) continue;
				const frames = [];
				const end = table.stackOffsets[stack + 1];
				for (let at = table.stackOffsets[stack]; at < end; at++) {
					frames.push(rename(table.stackFrames[at]));
				}
				yield {
					stack: frames,
					value
				};
			}
		}
		function toInteger(value) {
			if (!(Math.abs(value) < MAX_VALUE)) throw new RangeError(`${value} is no 64-bit value`);
			const whole = Math.round(value);
			return Number.isSafeInteger(whole) ? whole : BigInt(whole);
		}
		function toNanos(timeMs) {
			return BigInt(Math.round(timeMs)) * 1000000n;
		}
		var profile_type = __webpack_require__(3435);
		;
		async function encodeRawProfile(profile) {
			const { service, profileType, side, unit, fromMs, untilMs, table, values } = profile;
			const { sampleType, periodType, periodUnit } = (0, profile_type.fL)(profileType);
			const pprof = writePprof({
				table,
				values,
				sampleType,
				unit,
				periodType,
				periodUnit,
				fromMs,
				untilMs,
				comments: [`flamegate: ${side} of ${service}, ${profileType}`]
			});
			return (0, gzip.M6)(pprof);
		}
		var external_node_crypto_ = __webpack_require__(7598);
		;
		const MAX_PART = 60;
		const HASH_LENGTH = 12;
		const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
		function profileFileNames(profiles) {
			const owners = new Map();
			for (const profile of profiles) {
				const stem = stemOf(profile).toLowerCase();
				owners.set(stem, (owners.get(stem) ?? new Set()).add(idOf(profile)));
			}
			return profiles.map((profile) => {
				const stem = stemOf(profile);
				const isOwn = owners.get(stem.toLowerCase())?.size === 1 && isPlain(profile.service);
				const hash = isOwn ? "" : `.${(0, external_node_crypto_.createHash)("sha256").update(idOf(profile)).digest("hex").slice(0, HASH_LENGTH)}`;
				return `${stem}${hash}.${profile.side}.pb.gz`;
			});
		}
		function idOf({ service, profileType }) {
			return `${service}\0${profileType}`;
		}
		function stemOf({ service, alias }) {
			return `${safePart(service)}.${safePart(alias)}`;
		}
		function isPlain(service) {
			return safePart(service) === service;
		}
		function safePart(text) {
			const safe = text.slice(0, 2 * MAX_PART).replace(/[^A-Za-z0-9._-]+/gu, "-").slice(0, MAX_PART).replace(/^[.-]+|[.-]+$/gu, "");
			return safe === "" || DEVICE.test(safe) ? `_${safe}` : safe;
		}
		var write_whole = __webpack_require__(9949);
		;
		const MAX_BYTES = 512 * 1024 * 1024;
		async function writeProfiles(dir, profiles, maxBytes = MAX_BYTES) {
			const names = profileFileNames(profiles);
			const written = [];
			const reasons = [];
			let left = maxBytes;
			for (const [index, profile] of profiles.entries()) {
				try {
					const bytes = await encodeRawProfile(profile);
					if (bytes.length > left) throw new RangeError(`together they would have more than ${maxBytes} bytes`);
					left -= bytes.length;
					written.push(await (0, write_whole.f)((0, external_node_path_.join)(dir, names[index]), bytes, "the profile"));
				} catch (error) {
					reasons.push(error instanceof usage_error.e ? `${error.message}: ${error.why}` : error.message);
				}
			}
			const [first] = reasons;
			const problem = first === undefined ? null : `${reasons.length} of ${profiles.length} profiles were not written: ${first}`;
			return {
				written,
				problem
			};
		}
		var report_paths = __webpack_require__(5925);
		;
		const MAX_FILE_CHARACTERS = 8 * 1024 * 1024;
		const SUMMARY_RESERVE_BYTES = 1024;
		const RENDER = {
			json: report_json.UG,
			md: (report) => renderMarkdown(report, {
				maxCharacters: MAX_FILE_CHARACTERS,
				detail: "summary"
			}),
			html: html.K,
			junit: renderJunit,
			summary: (report) => renderWithin((maxCharacters) => renderMarkdown(report, {
				maxCharacters,
				detail: "summary"
			}), MAX_SUMMARY_BYTES - SUMMARY_RESERVE_BYTES) ?? ""
		};
		async function writeReports(report, paths, profiles = []) {
			const written = {};
			const errors = [];
			for (const form of report_paths.xp) {
				const path = paths[form];
				if (path === undefined) continue;
				try {
					written[form] = await (0, write_whole.f)(path, RENDER[form](report));
				} catch (error) {
					errors.push(error);
				}
			}
			const raw = paths.profiles === undefined ? {
				written: [],
				problem: null
			} : await writeProfiles(paths.profiles, profiles);
			return {
				paths: written,
				profiles: raw.written,
				errors,
				profilesProblem: raw.problem
			};
		}
		function reportDirPaths(dir) {
			return {
				json: `${dir}/report.json`,
				md: `${dir}/report.md`,
				html: `${dir}/report.html`,
				junit: `${dir}/report.junit.xml`,
				profiles: `${dir}/profiles`
			};
		}
	}),
	290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { show: () => show });
		var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7928);
		var _report_no_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3489);
		var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9506);
		var _reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
		var _tell_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3166);
		var _tell_written_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9387);
		async function show(report, line, terminal, paths, profiles = []) {
			const isQuiet = line.options.quiet === true;
			if ((0, _report_no_baseline_js__WEBPACK_IMPORTED_MODULE_1__.h)(report)) (0, _tell_reason_js__WEBPACK_IMPORTED_MODULE_5__.W)(report.reasons[0], "no baseline yet", terminal, "note");
			else (0, _tell_reason_js__WEBPACK_IMPORTED_MODULE_5__.W)(report.reasons[0], whatIsOpen(report), terminal);
			const { color, columns } = terminal;
			const verbose = line.options.verbose === true;
			if (!isQuiet) terminal.out((0, _report_text_js__WEBPACK_IMPORTED_MODULE_2__.S)(report, {
				color,
				columns,
				verbose
			}));
			const written = await (0, _reports_js__WEBPACK_IMPORTED_MODULE_3__.L)(report, paths, profiles);
			if (!isQuiet && Object.keys(written.paths).length > 0) terminal.out("\n");
			(0, _tell_written_js__WEBPACK_IMPORTED_MODULE_4__.J)(written, isQuiet, terminal);
		}
		function whatIsOpen({ comparisons }) {
			return comparisons.some(_report_findings_js__WEBPACK_IMPORTED_MODULE_0__.RN) ? "a part of the build was not evaluated" : "nothing was evaluated";
		}
	}),
	3166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => tellReason });
		function tellReason(reason, what, terminal, kind = "error") {
			if (reason === undefined) return;
			terminal.err(`${kind}: ${what} (${reason.code})`);
			terminal.err(`  why: ${oneLine(reason.message)}`);
			if (reason.remedy !== "") terminal.err(`  do:  ${oneLine(reason.remedy)}`);
		}
		function oneLine(text) {
			return text.replace(/\s+/gu, " ").trim();
		}
	}),
	9387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => tellWritten });
		var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
		var _report_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5925);
		const LONGEST_PATH = 1e3;
		function tellWritten(written, isQuiet, terminal) {
			const { paths, profiles, errors, profilesProblem } = written;
			const lines = _report_paths_js__WEBPACK_IMPORTED_MODULE_1__.xp.flatMap((form) => paths[form] ?? []).map((path) => (0, _report_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(path, LONGEST_PATH));
			if (profiles.length > 0) lines.push(profilesLine(profiles));
			if (!isQuiet && lines.length > 0) terminal.out(`Written: ${lines.join("\n         ")}`);
			if (profilesProblem !== null) terminal.err(`warning: ${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(profilesProblem, LONGEST_PATH)}`);
			const [error] = errors;
			if (error !== undefined) throw error;
		}
		function profilesLine(profiles) {
			const [first = ""] = profiles;
			const folder = first.slice(0, Math.max(first.lastIndexOf("/"), first.lastIndexOf("\\")));
			return `${(0, _report_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(folder, LONGEST_PATH)} (${profiles.length} pprof files)`;
		}
	}),
	9949: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => writeWhole });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
		var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4197);
		var _partial_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9587);
		async function writeWhole(path, content, what = "the report") {
			const target = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
			const partial = (0, _partial_files_js__WEBPACK_IMPORTED_MODULE_4__.Z1)(target);
			try {
				await (0, _make_folder_js__WEBPACK_IMPORTED_MODULE_3__.f)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
				await (0, _partial_files_js__WEBPACK_IMPORTED_MODULE_4__.cy)(partial, async () => {
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, content, { flag: "wx" });
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, target);
				});
				return target;
			} catch (error) {
				throw new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`${what} cannot be written to ${target}`, error.message, remedyOf(error), { cause: error });
			}
		}
		function remedyOf({ code = "" }) {
			if ([
				"ENOSPC",
				"EDQUOT",
				"EFBIG"
			].includes(code)) return "free some space there, or choose another path";
			if ([
				"EROFS",
				"EACCES",
				"EPERM"
			].includes(code)) return "choose a path that may be written to";
			return "choose another path";
		}
	}),
	7599: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => encodePprof });
		var _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2966);
		function encodePprof(content) {
			const out = (0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.g3)(1 << 16);
			const strings = new Map([["", 0]]);
			const index = (text) => {
				const known = strings.get(text);
				if (known !== undefined) return known;
				strings.set(text, strings.size);
				return strings.size - 1;
			};
			putValueType(out, 1, content.sampleType, index);
			for (const { stack, value } of content.samples) putSample(out, stack, value);
			(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.fJ)(out, 3, () => {
				(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 1, 1);
				(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 7, 1);
				(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 8, 1);
			});
			for (const [at, { line }] of content.functions.entries()) putLocation(out, at + 1, line);
			for (const [at, { name, systemName = "", file }] of content.functions.entries()) {
				putFunction(out, at + 1, [
					index(name),
					index(systemName),
					index(file)
				]);
			}
			const comments = content.comments.map(index);
			const period = content.periodType.type === "" ? null : content.periodType;
			const late = [
				content.defaultSampleType,
				period?.type ?? "",
				period?.unit ?? ""
			].map(index);
			for (const text of strings.keys()) (0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.rb)(out, 6, text);
			(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 9, content.timeNanos);
			(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 10, content.durationNanos);
			if (period !== null) putValueType(out, 11, period, index);
			if (content.period > 0) (0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 12, content.period);
			for (const comment of comments) (0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 13, comment);
			if (content.defaultSampleType !== "") (0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 14, late[0]);
			return (0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.$Y)(out);
		}
		function putValueType(out, field, { type, unit }, index) {
			(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.fJ)(out, field, () => {
				(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 1, index(type));
				(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 2, index(unit));
			});
		}
		function putSample(out, stack, value) {
			(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.fJ)(out, 2, () => {
				(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.fJ)(out, 1, () => {
					for (let at = 0; at < stack.length; at++) (0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ci)(out, stack[at] + 1);
				});
				(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.fJ)(out, 2, () => (0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ci)(out, value));
			});
		}
		function putLocation(out, id, line) {
			(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.fJ)(out, 4, () => {
				(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 1, id);
				(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 2, 1);
				(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.fJ)(out, 4, () => {
					(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 1, id);
					if (line > 0) (0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 2, line);
				});
			});
		}
		function putFunction(out, id, texts) {
			(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.fJ)(out, 5, () => {
				(0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 1, id);
				for (const [at, text] of texts.entries()) if (text !== 0) (0, _protobuf_writer_js__WEBPACK_IMPORTED_MODULE_0__.Ls)(out, 2 + at, text);
			});
		}
	}),
	2966: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$Y: () => writtenBytes,
			Ci: () => putVarint,
			Ls: () => putNumber,
			fJ: () => putMessage,
			g3: () => byteSink,
			rb: () => putText
		});
		const LENGTH_DELIMITED = 2;
		const MAX_VARINT_BYTES = 10;
		const MAX_WORD = 2 ** 31 - 1;
		function byteSink(capacity = 4096) {
			return {
				bytes: new Uint8Array(capacity),
				length: 0
			};
		}
		function writtenBytes(out) {
			return out.bytes.slice(0, out.length);
		}
		function putVarint(out, value) {
			if (out.length + MAX_VARINT_BYTES > out.bytes.length) reserve(out, MAX_VARINT_BYTES);
			if (typeof value === "bigint" || value < 0) {
				let rest = BigInt.asUintN(64, BigInt(value));
				for (; rest >= 128n; rest >>= 7n) out.bytes[out.length++] = Number(rest & 127n) | 128;
				out.bytes[out.length++] = Number(rest);
				return;
			}
			let rest = value;
			for (; rest > MAX_WORD; rest = Math.floor(rest / 128)) out.bytes[out.length++] = rest % 128 | 128;
			for (; rest >= 128; rest >>>= 7) out.bytes[out.length++] = rest & 127 | 128;
			out.bytes[out.length++] = rest;
		}
		function putNumber(out, field, value) {
			putVarint(out, field * 8);
			putVarint(out, value);
		}
		function putText(out, field, text) {
			const bytes = Buffer.from(text, "utf8");
			putVarint(out, field * 8 + LENGTH_DELIMITED);
			putVarint(out, bytes.length);
			reserve(out, bytes.length);
			out.bytes.set(bytes, out.length);
			out.length += bytes.length;
		}
		function putMessage(out, field, write) {
			putVarint(out, field * 8 + LENGTH_DELIMITED);
			const start = out.length;
			write();
			const size = out.length - start;
			const content = start + varintLength(size);
			reserve(out, content - start);
			out.bytes.copyWithin(content, start, start + size);
			out.length = start;
			putVarint(out, size);
			out.length = content + size;
		}
		function varintLength(value) {
			let length = 1;
			for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) length += 1;
			return length;
		}
		function reserve(out, extra) {
			const needed = out.length + extra;
			if (needed <= out.bytes.length) return;
			const grown = new Uint8Array(Math.max(needed, out.bytes.length * 2));
			grown.set(out.bytes.subarray(0, out.length));
			out.bytes = grown;
		}
	}),
	4675: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RS: () => budgetTarget,
			Tt: () => budgetsMet,
			V7: () => budgetName,
			Xr: () => worstBudget,
			_m: () => budgetClaim,
			aE: () => BUDGET_COLUMNS,
			eq: () => budgetCounts,
			"in": () => budgetLine,
			pi: () => openBudgets,
			yA: () => budgetRow
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718);
		var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2339);
		var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2963);
		const BUDGET_CODE = "FG219";
		function openBudgets(report) {
			return report.budgets.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable");
		}
		function worstBudget(report) {
			return report.budgets.find(({ verdict }) => verdict === report.verdict);
		}
		function budgetTarget({ target, cost }) {
			const kind = target.kind === "function" ? [] : [`${target.kind} `];
			const file = target.file === "" ? [] : [" of ", { code: target.file }];
			const part = target.kind === "service" ? [] : [cost === "self" ? " (self)" : " (total)"];
			return [
				...kind,
				{ code: target.name },
				...file,
				...part
			];
		}
		function budgetName(budget) {
			const type = budget.alias === "" ? [] : [" ", { prose: budget.alias }];
			if (budget.target.kind === "service") return [
				"service ",
				{ code: budget.service === "" ? budget.target.name : budget.service },
				...type
			];
			return budget.service === "" ? [...budgetTarget(budget), ...type] : [
				...budgetTarget(budget),
				" in ",
				{ code: budget.service },
				...type
			];
		}
		function budgetClaim(budget) {
			const name = budgetName(budget);
			if (budget.value === null) return [
				"the budget of ",
				...name,
				` ${unmeasuredWords(budget)}`
			];
			if (budget.verdict === "inconclusive") return [
				"the budget of ",
				...name,
				" is inconclusive"
			];
			const amounts = `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.QD)(budget.value, budget.unit)}, ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.tW)(budget.limit, budget.unit)} allowed`;
			return [...name, ` is over its budget: ${amounts}`];
		}
		function unmeasuredWords({ verdict }) {
			return verdict === "warn" ? "matches nothing" : "was not measured";
		}
		function budgetLine(budget) {
			return [
				{ strong: [_rows_js__WEBPACK_IMPORTED_MODULE_1__._G[budget.verdict]] },
				": budget of ",
				...budgetName(budget),
				": ",
				{ prose: budget.explanation },
				` (${BUDGET_CODE}, `,
				{ code: budget.origin },
				").",
				...budget.remedy === "" ? [] : [" ", { prose: `${asSentence(budget.remedy)}.` }]
			];
		}
		function asSentence(text) {
			return text.replace(/[.\s]+$/, "").replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
		}
		const COUNTS = [
			["fail", "failed"],
			["not-evaluated", "not evaluated"],
			["inconclusive", "inconclusive"],
			["warn", "warned"],
			["pass", "met"]
		];
		function budgetCounts({ budgets }) {
			const counts = COUNTS.flatMap(([verdict, word]) => {
				const amount = budgets.filter((budget) => budget.verdict === verdict).length;
				return amount === 0 ? [] : [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.B4)(amount)} ${word}`];
			});
			return counts.length === 0 ? [] : [`budgets: ${counts.join(", ")}`];
		}
		function budgetsMet({ budgets }) {
			const met = budgets.filter(({ verdict }) => verdict === "pass").length;
			return met === 0 ? "" : `, and ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.yk)(met, "budget")} ${met === 1 ? "is" : "are"} met`;
		}
		const BUDGET_COLUMNS = [
			"result",
			"budget",
			"service · type",
			"cost (range)",
			"allowed",
			"set in"
		];
		function budgetRow(budget) {
			const { unit, value, low, high } = budget;
			const place = (0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.Z)([budget.service === "" ? [] : [{ code: budget.service }], budget.alias === "" ? [] : [{ prose: budget.alias }]], " · ");
			return {
				verdict: _rows_js__WEBPACK_IMPORTED_MODULE_1__._G[budget.verdict],
				target: budgetTarget(budget),
				place: place.length === 0 ? [_numbers_js__WEBPACK_IMPORTED_MODULE_0__.GY] : place,
				value: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.QD)(value, unit),
				range: low === null || high === null ? null : `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.QD)(low, unit)} to ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.QD)(high, unit)}`,
				limit: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.tW)(budget.limit, unit),
				origin: [{ code: budget.origin }]
			};
		}
	}),
	2688: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => changesLine });
		var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7928);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8718);
		function changesLine(report) {
			const { changes } = report;
			if (changes === null || changes.findings === 0) return [];
			const grown = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Pg)(report).length;
			const known = changes.findings < grown ? " whose file is in this repository" : "";
			const where = `a file this pull request changes (${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.yk)(changes.files, "file")})`;
			if (changes.findings === 1) {
				return [`The grown function${known} is ${changes.touched === 0 ? "not " : ""}in ${where}.`];
			}
			const all = `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B4)(changes.findings)} grown functions${known}`;
			if (changes.touched === 0) return [`None of the ${all} is in ${where}.`];
			const verb = changes.touched === 1 ? "is" : "are";
			const amount = changes.touched >= changes.findings ? "All" : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B4)(changes.touched);
			return [`${amount} of the ${all} ${verb} in ${where}.`];
		}
	}),
	9353: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			tj: () => comparisonFacts,
			RX: () => comparisonPoints,
			LF: () => comparisonVerdict,
			Rw: () => factorName,
			dj: () => findingSentence,
			oT: () => ignoredSentence,
			Nm: () => leakFacts,
			rW: () => movedLines,
			WV: () => shiftSentence,
			Dt: () => typesInShort
		});
		var report_escape = __webpack_require__(3213);
		var numbers = __webpack_require__(8718);
		var phrase = __webpack_require__(2339);
		;
		const CALLERS = 3;
		const OTHERS = 3;
		const SHORT_NAME = 48;
		function causePhrase(fn) {
			const callers = fn.callPath.slice(0, -1);
			const shown = callers.slice(-CALLERS);
			const isExplained = (name) => fn.explains.some((other) => isSame(name, other));
			const explained = shown.length - (shown.findLastIndex((name) => !isExplained(name)) + 1);
			const said = explained === shown.length ? callers : shown.slice(shown.length - explained);
			const beside = fn.explains.filter((name) => !said.some((other) => isSame(name, other)));
			const others = listed(beside, fn.explainsMore);
			const path = shown.length === 0 ? [] : [`called from ${callers.length > shown.length ? "… > " : ""}`, ...(0, phrase.Z)(shown.map(toPhrase), " > ")];
			if (explained === 0) return (0, phrase.Z)([path, others.length === 0 ? [] : ["explains ", ...others]], ", ");
			const effect = `, ${explainedWords(explained, shown.length)} it explains`;
			return [
				...path,
				effect,
				...others.length === 0 ? [] : [" with ", ...others]
			];
		}
		function explainedWords(explained, shown) {
			if (explained === shown) return shown === 1 ? "which" : "all of which";
			return explained === 1 ? "the last of which" : `the last ${explained} of which`;
		}
		function listed(names, hidden) {
			const shown = names.slice(0, OTHERS);
			const more = names.length - shown.length + hidden;
			if (shown.length === 0) return [];
			return [...(0, phrase.Z)(shown.map(toPhrase), ", "), ...more > 0 ? [` and ${(0, numbers.B4)(more)} more`] : []];
		}
		function toPhrase({ name }) {
			return [{ code: (0, report_escape.RK)(name, SHORT_NAME) }];
		}
		function isSame(a, b) {
			return a.name === b.name && a.file === b.file;
		}
		var findings = __webpack_require__(7928);
		var leak_text = __webpack_require__(2729);
		var rows = __webpack_require__(2963);
		var service_text = __webpack_require__(4879);
		var waived = __webpack_require__(6819);
		var waiver_text = __webpack_require__(4132);
		var wording = __webpack_require__(9812);
		;
		const PIECE = {
			pyroscope: "upload",
			files: "file"
		};
		function comparisonVerdict(comparison) {
			const word = (0, rows.E0)(comparison);
			if (comparison.verdict === "not-applicable" || (0, findings.JA)(comparison)) return word;
			const mode = comparison.mode === undefined ? "" : ` (mode ${comparison.mode})`;
			return `${word}${comparison.counted ? "" : ", not counted"}${mode}`;
		}
		const FACTOR = {
			auto: "load factor",
			fixed: "cost at the same load",
			requests: "cost per request"
		};
		function factorName(report) {
			return FACTOR[(0, service_text.DC)(report)];
		}
		function comparisonFacts(report, comparison) {
			if (!(0, findings.RN)(comparison)) return [];
			const { samples, total, unit, uploads } = comparison;
			const isGauge = comparison.kind === "gauge";
			const piece = PIECE[report.source.kind];
			const facts = [
				...!isGauge && samples.baseline + samples.candidate > 0 ? [`${(0, numbers.B4)(samples.baseline)} → ${(0, numbers.B4)(samples.candidate)} samples`] : [],
				`${(0, numbers.BD)(total.baseline, unit)} → ${(0, numbers.BD)(total.candidate, unit)}${isGauge ? ` per ${piece}` : ""}`,
				...uploads.baseline + uploads.candidate > 0 ? [`${(0, numbers.B4)(uploads.baseline)} → ${(0, numbers.B4)(uploads.candidate)} ${piece}s`] : [],
				...isGauge ? [] : [`${factorName(report)} ${(0, numbers.T9)(comparison.loadFactor)}`],
				...detectableFact(comparison),
				...leakFacts(comparison)
			];
			return [facts.join(" · ")];
		}
		function detectableFact({ detectableGrowth, detectableTotal }) {
			if (detectableGrowth === null) return [];
			const whole = detectableTotal === null ? "" : `, of the service as a whole ${(0, numbers.zb)(detectableTotal)}`;
			return [`growth of ${(0, numbers.zb)(detectableGrowth)} would have been found${whole}`];
		}
		function leakFacts({ leak, unit }) {
			return leak?.verdict === "ok" ? [(0, leak_text.Ip)(leak, unit)] : [];
		}
		function ignoredSentence(comparison) {
			const { functions } = comparison.ignored;
			if (functions.length === 0) return [];
			const shown = functions.slice(0, 6).map((fn) => [{ code: fn.name }, ` ${(0, numbers.T1)(fn.share.baseline)} → ${(0, numbers.T1)(fn.share.candidate)}`]);
			const rest = functions.length - shown.length;
			const more = rest > 0 ? ` and ${(0, numbers.B4)(rest)} more` : "";
			return [
				"Idle functions left out: ",
				...(0, phrase.Z)(shown, ", "),
				`${more} (${(0, numbers.T1)(comparison.ignored.share)} of all samples).`
			];
		}
		function comparisonPoints(comparison, limit) {
			return [
				...comparison.reasons.slice(0, limit).map(wording.Ux),
				...comparison.notes.slice(0, limit).map(wording.Ux),
				...explanations(comparison, limit)
			];
		}
		function explanations(comparison, limit) {
			const found = comparison.functions.filter((fn) => (0, findings.kM)(fn) || (0, waived.$)(fn)).slice(0, limit);
			const moved = comparison.moved.slice(0, limit - found.length);
			return [...found.map(functionSentence), ...moved.map((shift) => shiftSentence(shift))];
		}
		function findingSentence(fn) {
			const waiver = fn.waiver === undefined || fn.causedBy !== null ? [] : (0, waiver_text.gn)(fn.waiver);
			return (0, phrase.Z)([
				[{ prose: fn.explanation }],
				causePhrase(fn),
				waiver
			], "; ");
		}
		function functionSentence(fn) {
			return [
				{ code: fn.name },
				": ",
				...findingSentence(fn)
			];
		}
		function movedLines(report) {
			const moved = report.comparisons.flatMap((comparison) => comparison.moved.map((shift) => ({
				comparison,
				shift
			})));
			moved.sort((first, second) => second.shift.share - first.shift.share);
			return {
				lines: moved.map(({ comparison, shift }) => shiftSentence(shift, [" in ", ...(0, wording.NX)(comparison)])),
				areBalanced: moved.every(({ shift }) => shift.isBalanced)
			};
		}
		function shiftSentence({ kind, from, to, share, net, isBalanced }, place = []) {
			const names = (functions) => (0, phrase.Z)(functions.slice(0, 3).map(({ name }) => [{ code: name }]), ", ");
			const outcome = isBalanced ? "not grown" : "and not by equal amounts";
			const amount = `${(0, numbers.T1)(share)} of the service, net ${(0, numbers.y$)(net)}`;
			return [
				...names(from),
				" → ",
				...names(to),
				...place,
				`: ${kindWord(kind)}, ${outcome} (${amount})`
			];
		}
		function kindWord(kind) {
			return [
				"renamed",
				"extracted",
				"inlined"
			].includes(kind) ? kind : "moved";
		}
		function typesInShort(comparisons) {
			return (0, phrase.Z)(comparisons.slice(0, 6).map((comparison) => [{ prose: comparison.alias }, ` ${comparisonVerdict(comparison)}`]), ", ");
		}
	}),
	2039: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RF: () => evidenceExcess,
			V_: () => evidenceBar,
			hS: () => evidenceLegend
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718);
		const BLOCKS = 5;
		const MULTIPLES = [
			1,
			2,
			4,
			8
		];
		function evidenceBar(excess) {
			if (excess === null || !Number.isFinite(excess)) return "–";
			const filled = excess <= 0 ? 0 : 1 + MULTIPLES.filter((multiple) => excess >= multiple).length;
			return "▰".repeat(filled) + "▱".repeat(BLOCKS - filled);
		}
		function evidenceExcess({ comparison, function: fn }, { failOnGrowth }) {
			if (fn.class === "leaks") {
				const { leak } = comparison;
				if (leak === null || !(leak.neededRise > 0)) return null;
				return leak.lowPerMin / 6e4 * leak.spanMs / leak.neededRise;
			}
			const limit = fn.rule?.failOnGrowth ?? comparison.limits?.failOnGrowth ?? failOnGrowth;
			if (fn.growthLow === null || fn.class === "new" || !(limit > 0)) return null;
			return Number(((fn.growthLow - 1) / limit).toPrecision(6));
		}
		function evidenceLegend({ failOnGrowth }) {
			return "▰ the lower end of the growth is above 1; ▰▰ it is itself beyond the limit " + `(${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.B6)(failOnGrowth)}, or what a leak must gain); ▰▰▰, ▰▰▰▰ and ▰▰▰▰▰ two, four and eight times as far`;
		}
	}),
	9022: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => claim,
			P: () => headline
		});
		var _budget_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);
		var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7928);
		var _leak_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2729);
		var _no_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3489);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8718);
		var _relayed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9204);
		var _service_modes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4594);
		var _service_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4879);
		var _unevaluated_part_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(400);
		var _waived_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6819);
		var _wording_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9812);
		var _worst_offence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2512);
		const CLAIMS = {
			cpu: (growth) => ` costs ${growth} what this load should cost`,
			wall: (growth) => ` takes ${growth} the time this load should take`,
			alloc: (growth) => ` allocates ${growth} what this load should allocate`,
			gauge: (growth) => ` holds ${growth} what was expected`,
			other: (growth) => ` costs ${growth} what was expected`
		};
		function claim({ comparison, function: fn }) {
			const subject = [
				{ code: fn.name },
				" in ",
				{ code: comparison.service }
			];
			if (fn.class === "leaks" && comparison.leak !== null) {
				const leaks = (0, _leak_text_js__WEBPACK_IMPORTED_MODULE_2__.m3)(comparison, comparison.leak);
				return [
					{ code: comparison.service },
					`${leaks}, held by `,
					{ code: fn.name }
				];
			}
			if (fn.growth === null || fn.class === "new") return [...subject, newCost({
				comparison,
				function: fn
			})];
			return [...subject, CLAIMS[comparison.kind]((0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.T9)(fn.growth))];
		}
		function newCost({ comparison, function: fn }) {
			const share = `, ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.T1)(fn.share.candidate)} of its service`;
			if (comparison.kind === "gauge") return ` is new and holds ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.BD)(fn.self.candidate, comparison.unit)}${share}`;
			if (fn.added === null) return ` is new and costs ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.BD)(fn.self.candidate, comparison.unit)}${share}`;
			return ` is new and adds ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.E7)(fn.added, comparison.addedUnit).replace(/^\+/, "")}${share}`;
		}
		function headline(report) {
			const { shard } = report;
			const decided = (0, _service_modes_js__WEBPACK_IMPORTED_MODULE_6__.t5)(report);
			const said = [
				...(0, _relayed_js__WEBPACK_IMPORTED_MODULE_5__.lp)(report),
				...sayVerdict(decided),
				...(0, _unevaluated_part_js__WEBPACK_IMPORTED_MODULE_11__.Y)(decided)
			];
			return shard === undefined ? said : [`Shard ${shard.index} of ${shard.count}: `, ...said];
		}
		function sayVerdict(report) {
			switch (report.verdict) {
				case "fail": {
					const verb = report.conclusion === "failure" ? "flamegate failed: " : "flamegate would have failed: ";
					return [verb, ...worstClaim(report, "fail")];
				}
				case "warn": return ["flamegate warns: ", ...worstClaim(report, "warn")];
				case "pass": return [passed(report)];
				case "inconclusive": return ["flamegate could not decide: ", ...openSummary(report, "inconclusive", "inconclusive", ["is", "are"])];
				case "not-evaluated": return openHeadline(report);
			}
		}
		function passed(report) {
			const waived = (0, _waived_js__WEBPACK_IMPORTED_MODULE_8__.N)(report).length;
			const who = waived === 0 ? ": no function" : `, ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.B4)(waived)} waived: nothing else`;
			return `flamegate passed${who} grew beyond the limits in ${servicesCompared(report)}${(0, _budget_text_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(report)}`;
		}
		function openHeadline(report) {
			if ((0, _no_baseline_js__WEBPACK_IMPORTED_MODULE_3__.h)(report)) return ["flamegate has no baseline yet, so nothing was compared"];
			if (!report.comparisons.some(_findings_js__WEBPACK_IMPORTED_MODULE_1__.RN)) return ["flamegate compared nothing, so this is not a pass"];
			return ["flamegate is incomplete: ", ...openSummary(report, "not-evaluated", "not evaluated", ["was", "were"])];
		}
		function worstClaim(report, verdict) {
			const worst = (0, _worst_offence_js__WEBPACK_IMPORTED_MODULE_10__.e)(report);
			if (worst?.kind === "function") return claim(worst.finding);
			if (worst?.kind === "service") return (0, _service_text_js__WEBPACK_IMPORTED_MODULE_7__.Uh)(report, worst.finding);
			const budget = (0, _budget_text_js__WEBPACK_IMPORTED_MODULE_0__.Xr)(report);
			if (budget !== undefined) return (0, _budget_text_js__WEBPACK_IMPORTED_MODULE_0__._m)(budget);
			const comparisons = (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.B)(report, verdict);
			const [first] = comparisons;
			if (first === undefined) return ["see the reasons below"];
			if (verdict === "warn" && !(0, _relayed_js__WEBPACK_IMPORTED_MODULE_5__.tr)(report)) {
				const reasoned = reasonedClaim(comparisons);
				if (reasoned.length > 0) return reasoned;
			}
			if (comparisons.length === 1) return [...(0, _wording_js__WEBPACK_IMPORTED_MODULE_9__.NX)(first), " is over its limits"];
			return [...(0, _wording_js__WEBPACK_IMPORTED_MODULE_9__.NX)(first), ` and ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.B4)(comparisons.length - 1)} more are over their limits`];
		}
		function reasonedClaim(comparisons) {
			const bearer = comparisons.find(({ reasons }) => reasons.length > 0);
			const [reason] = bearer?.reasons ?? [];
			if (bearer === undefined || reason === undefined) return [];
			const more = comparisons.length - 1;
			return [
				...(0, _wording_js__WEBPACK_IMPORTED_MODULE_9__.NX)(bearer),
				": ",
				{ prose: reason.message.replace(/[.\s]+$/, "") },
				...more === 0 ? [] : [`, and ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.B4)(more)} more warned`]
			];
		}
		function openSummary(report, verdict, word, [one, many]) {
			const open = (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.B)(report, verdict);
			const [first] = open;
			const budget = (0, _budget_text_js__WEBPACK_IMPORTED_MODULE_0__.Xr)(report);
			if (first === undefined && budget !== undefined) return (0, _budget_text_js__WEBPACK_IMPORTED_MODULE_0__._m)(budget);
			if (first === undefined && report.comparisons.some(_findings_js__WEBPACK_IMPORTED_MODULE_1__.RN)) return [`a part of the build ${one} ${word}`];
			if (first === undefined) return [`the comparison as a whole ${one} ${word}`];
			if (open.length === 1) return [...(0, _wording_js__WEBPACK_IMPORTED_MODULE_9__.NX)(first), ` ${one} ${word}`];
			return [...(0, _wording_js__WEBPACK_IMPORTED_MODULE_9__.NX)(first), ` and ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.B4)(open.length - 1)} more ${many} ${word}`];
		}
		function servicesCompared(report) {
			const judged = report.comparisons.filter((one) => one.counted && (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.RN)(one));
			const names = new Set(judged.map(({ service }) => service));
			return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.yk)(names.size, "service");
		}
	}),
	4564: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => renderHtml });
		var external_node_crypto_ = __webpack_require__(7598);
		var changes_line = __webpack_require__(2688);
		var report_escape = __webpack_require__(3213);
		var headline = __webpack_require__(9022);
		var markdown_view = __webpack_require__(4498);
		var next_step = __webpack_require__(5706);
		var phrase = __webpack_require__(2339);
		var rows = __webpack_require__(2963);
		var service_modes = __webpack_require__(4594);
		var since_line = __webpack_require__(1087);
		var report_text = __webpack_require__(9506);
		var wording = __webpack_require__(9812);
		var evidence_bar = __webpack_require__(2039);
		var method = __webpack_require__(72);
		var inline = __webpack_require__(9343);
		var html_room = __webpack_require__(593);
		var extremes = __webpack_require__(678);
		var comparison_text = __webpack_require__(9353);
		var findings = __webpack_require__(7928);
		var tables = __webpack_require__(2463);
		;
		const MOST_OPEN = 3;
		const DETAILS = [
			{
				functions: Number.POSITIVE_INFINITY,
				points: 20,
				name: report_escape.xt,
				message: report_escape.Xh
			},
			{
				functions: 5,
				points: 5,
				name: 60,
				message: 240
			},
			{
				functions: 3,
				points: 2,
				name: 40,
				message: 120
			},
			{
				functions: 0,
				points: 1,
				name: 40,
				message: 80
			}
		];
		const PART = 2;
		const FIRST_PART = .1;
		const ROW_BYTES = 600;
		function servicesSection({ report, groups }, { anchorOf, linked, bytes }) {
			if (groups.length === 0) return "";
			const sections = [];
			const leftOut = [];
			let left = bytes;
			for (const [index, group] of groups.entries()) {
				const part = PART * left / (groups.length - index);
				const room = Math.min(left, index < MOST_OPEN ? Math.max(part, FIRST_PART * bytes) : part);
				const section = serviceWithin(report, group, {
					anchorOf,
					isAmongFirst: index < MOST_OPEN,
					room
				});
				if (section === null) leftOut.push(group);
				else sections.push(section);
				left -= section === null ? 0 : (0, html_room.dp)(section) + 1;
			}
			const places = leftOut.flatMap(({ comparisons }) => comparisons.filter((comparison) => linked.has(comparison))).map((comparison) => `<span id="${anchorOf(comparison)}"></span>`);
			const more = (0, html_room.V)(leftOut.length, leftOut.length === 1 ? "more service" : "more services");
			return (0, inline.q0)([
				"<h2>Services</h2>",
				...sections,
				places.join(""),
				more
			]);
		}
		function serviceWithin(report, group, placing) {
			const [, most] = (0, extremes.o)(group.comparisons.map(({ functions }) => functions.length));
			for (const detail of DETAILS) {
				if (Math.min(most, report.settings.top, detail.functions) * ROW_BYTES > placing.room) continue;
				const section = (0, html_room.Uo)(serviceParts(report, group, {
					...placing,
					detail
				}), placing.room);
				if (section !== null) return section;
			}
			return null;
		}
		function* serviceParts(report, group, { anchorOf, isAmongFirst, room, detail }) {
			const shown = group.comparisons.filter(findings.RN);
			const types = shown.length > 1 ? (0, comparison_text.Dt)(shown) : [{ prose: shown[0]?.alias ?? "" }];
			const summary = (0, inline._C)([
				{ code: group.service },
				" ",
				...types
			], detail.name, detail.name);
			const isAside = group.verdict === "not-counted" && shown.every(findings.JA);
			const word = rows._G[isAside ? "not-judged" : group.verdict];
			const state = `<span class="verdict ${group.verdict}">${(0, report_escape.ZD)(word)}</span>`;
			const open = group.verdict === "fail" && isAmongFirst ? " open" : "";
			yield `<details class="service"${open}>\n<summary>${state} ${summary}</summary>\n<div class="inside">`;
			for (const comparison of shown) {
				yield `<h3 id="${anchorOf(comparison)}">${(0, inline.n8)(comparison.alias, detail.name)}: ${(0, report_escape.ZD)((0, comparison_text.LF)(comparison))}</h3>`;
				yield (0, inline.FY)((0, comparison_text.tj)(report, comparison), "quiet", detail.name);
				yield* pointList(comparison, detail);
				yield functionList(report, comparison, detail, room);
				if (detail.functions > 0) yield (0, inline.FY)((0, comparison_text.oT)(comparison), "quiet", detail.name);
			}
			yield "</div>\n</details>";
		}
		function* pointList(comparison, detail) {
			const all = (0, comparison_text.RX)(comparison, DETAILS[0].points);
			const shown = all.slice(0, detail.points);
			if (shown.length > 0) {
				yield "<ul>";
				yield* (0, inline.WR)(shown, detail.name, detail.message);
				yield "</ul>";
			}
			yield (0, html_room.V)(all.length - shown.length);
		}
		function functionList(report, comparison, detail, room) {
			const all = comparison.functions.slice(0, report.settings.top);
			const wanted = all.slice(0, detail.functions);
			const { html, shown } = (0, tables.qj)(comparison, wanted, {
				nameLength: detail.name,
				bytes: room
			});
			const left = all.length - shown;
			return (0, inline.q0)([html, (0, html_room.V)(left, left === 1 ? "more function" : "more functions")]);
		}
		var spans_text = __webpack_require__(3217);
		var paint = __webpack_require__(5502);
		;
		function spansSection({ spans }, bytes) {
			if (spans === undefined) return "";
			const notes = (0, inline.o1)((0, html_room.Dh)((0, inline.WR)((0, spans_text.qh)(spans)), bytes / 4));
			const blocks = [];
			let left = bytes - (0, html_room.dp)(notes);
			for (const profile of spans.profiles) {
				const line = (0, spans_text.YD)(profile);
				const table = (0, tables.CR)((0, paint.KZ)(line), profile, left - 2 * (0, html_room.dp)((0, paint.KZ)(line)));
				const block = (0, inline.q0)([(0, inline.FY)(line), table.html]);
				left -= (0, html_room.dp)(block);
				if (table.shown < profile.functions.length || left < 0) break;
				blocks.push(block);
			}
			const rest = (0, html_room.V)(spans.profiles.length - blocks.length, "more profiles of spans");
			return (0, inline.q0)([
				`<h2>${(0, inline._C)((0, spans_text.m2)(spans))}</h2>`,
				...blocks,
				rest,
				notes
			]);
		}
		var waived_table = __webpack_require__(4249);
		;
		const MOST_ROWS = 200;
		const PARTS = {
			whole: .05,
			found: .2,
			warnings: .02,
			budgets: .07,
			open: .05,
			improved: .05,
			moved: .03,
			waived: .04,
			uncounted: .03,
			spans: .02,
			method: .03
		};
		function pageBody(view, bytes) {
			const { report, found, improved } = view;
			const anchors = new Map(report.comparisons.map((comparison, index) => [comparison, `c${index}`]));
			const anchorOf = (comparison) => anchors.get(comparison) ?? "";
			const room = (part) => PARTS[part] * bytes;
			const before = [
				lineList(view.services, room("whole")),
				findingsSection("", "Functions over the limits", found, {
					view,
					anchorOf,
					bytes: room("found")
				}),
				(0, inline.FY)(view.evidence, "quiet"),
				...(0, html_room.Dh)(view.warnings.map((note) => (0, inline.FY)(note, "notice")), room("warnings")),
				budgetsSection(view, room("budgets")),
				listSection("Inconclusive or not evaluated", view.open, room("open"))
			];
			const after = [
				findingsSection("Improved", "Improved functions", improved, {
					view,
					anchorOf,
					bytes: room("improved")
				}),
				listSection(view.moved.areBalanced ? "Moved, not grown" : "Moved", view.moved.lines, room("moved")),
				waivedSection(view, room("waived")),
				listSection("Not counted", view.uncounted, room("uncounted")),
				spansSection(report, room("spans")),
				methodSection(view, room("method"))
			];
			const taken = (0, html_room.dp)((0, inline.q0)([...before, ...after]));
			const linked = new Set([...found.slice(0, MOST_ROWS), ...improved.slice(0, MOST_ROWS)].map(({ comparison }) => comparison));
			return (0, inline.q0)([
				...before,
				servicesSection(view, {
					anchorOf,
					linked,
					bytes: bytes - taken
				}),
				...after
			]);
		}
		function lineList(lines, bytes) {
			const shown = (0, html_room.Dh)((0, inline.WR)(lines.slice(0, MOST_ROWS)), bytes);
			return (0, inline.q0)([(0, inline.o1)(shown), (0, html_room.V)(lines.length - shown.length)]);
		}
		function heading(title) {
			return title === "" ? "" : `<h2>${(0, report_escape.ZD)(title)}</h2>`;
		}
		function listSection(title, lines, bytes) {
			return lines.length === 0 ? "" : (0, inline.q0)([heading(title), lineList(lines, bytes)]);
		}
		function findingsSection(title, caption, found, { view, anchorOf, bytes }) {
			if (found.length === 0) return "";
			const { settings } = view.report;
			const table = (0, tables.f9)(caption, found.slice(0, MOST_ROWS), {
				settings,
				anchorOf,
				bytes
			});
			return (0, inline.q0)([
				heading(title),
				table.html,
				(0, html_room.V)(found.length - table.shown)
			]);
		}
		function budgetsSection({ report: { budgets }, budgets: open }, bytes) {
			if (budgets.length === 0) return "";
			const list = lineList(open, bytes / 2);
			const table = (0, tables.xx)(budgets.slice(0, MOST_ROWS), bytes - (0, html_room.dp)(list));
			return (0, inline.q0)([
				heading("Budgets"),
				list,
				table.html,
				(0, html_room.V)(budgets.length - table.shown)
			]);
		}
		function waivedSection({ waived }, bytes) {
			if (waived.length === 0) return "";
			const table = (0, waived_table.b)(waived.slice(0, MOST_ROWS), bytes);
			return (0, inline.q0)([
				heading("Waived"),
				table.html,
				(0, html_room.V)(waived.length - table.shown)
			]);
		}
		const RAW_DATA = {
			label: "Raw data",
			value: [
				"the profiles of both windows lie beside this page in ",
				{ code: "profiles/" },
				" as pprof files when it was written by the Action, or with ",
				{ code: "--report-profiles" }
			]
		};
		function methodSection({ report, found }, bytes) {
			const evidence = {
				label: "Evidence",
				value: [(0, evidence_bar.hS)(report.settings)]
			};
			const facts = (0, method.vG)(report);
			const place = facts.findLastIndex(({ label }) => label !== "Note") + 1;
			const raw = report.source.kind === "files" ? [] : [RAW_DATA];
			facts.splice(place, 0, ...found.length > 0 ? [evidence] : [], ...raw);
			const written = facts.map(({ label, value }) => `<dt>${(0, report_escape.ZD)(label)}</dt><dd>${(0, inline._C)(value)}</dd>`);
			const shown = (0, html_room.Dh)(written, bytes);
			const list = `<dl>\n${shown.join("\n")}\n</dl>`;
			return (0, inline.q0)([
				heading("How this was measured"),
				list,
				(0, html_room.V)(facts.length - shown.length)
			]);
		}
		var numbers = __webpack_require__(8718);
		;
		const GRAPH_NAME_LENGTH = 200;
		function graphName(text) {
			return (0, report_escape.RK)(text, GRAPH_NAME_LENGTH);
		}
		function graphFile(text) {
			return text === "" ? "" : graphName(text);
		}
		function parameter(name, value) {
			return `${encodeURIComponent(name)}=${encodeURIComponent(value).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}`;
		}
		function flameHash({ service, type, frame, file, more = {} }) {
			const parts = [parameter("service", graphName(service)), parameter("type", graphName(type))];
			if (frame !== undefined) parts.push(parameter("frame", graphName(frame)));
			if (file !== undefined && file !== "") parts.push(parameter("file", graphFile(file)));
			for (const [name, value] of Object.entries(more)) parts.push(parameter(name, value));
			return `#${parts.join("&")}`;
		}
		function readFlameHash(hash) {
			const values = new Map();
			for (const part of hash.replace(/^#/, "").split("&")) {
				const [name = "", ...rest] = part.split("=");
				const value = decode(rest.join("="));
				if (value !== null && value !== "") values.set(name, value);
			}
			const { service, type, frame, file, ...more } = Object.fromEntries(values);
			return service === undefined ? null : {
				service,
				type: type ?? "",
				frame,
				file,
				more
			};
		}
		function decode(text) {
			try {
				return decodeURIComponent(text.replaceAll("+", " "));
			} catch {
				return null;
			}
		}
		var waived = __webpack_require__(6819);
		;
		const MOST_REMARKS = 40;
		const REMARK_LENGTH = 600;
		function createStrings() {
			const list = [];
			const known = new Map();
			const indexOf = (text) => {
				const index = known.get(text) ?? list.push(text) - 1;
				known.set(text, index);
				return index;
			};
			const cutTo = (length) => {
				for (const text of list.splice(length)) known.delete(text);
			};
			return {
				list,
				indexOf,
				cutTo
			};
		}
		function payload_short(value) {
			return Number.isInteger(value) ? value : Number(value.toPrecision(4));
		}
		const FRAME_BYTES = 60;
		function viewerData(report, most = Number.POSITIVE_INFINITY) {
			const strings = createStrings();
			const drawn = new Map(report.flameGraphs.map((graph) => [placeOf(graph), graph]));
			const found = report.comparisons.flatMap((comparison) => {
				const graph = drawn.get(placeOf(comparison));
				return graph === undefined ? [] : [{
					comparison,
					graph
				}];
			});
			const kept = new Map();
			let left = most - FRAME_BYTES;
			for (const { comparison, graph } of found.toSorted((a, b) => rank(a.comparison) - rank(b.comparison))) {
				const stringsBefore = strings.list.length;
				const packed = pack(comparison, graph, strings, noteOf(comparison, report.source.kind));
				const added = bytesOf(packed) + bytesOf(strings.list.slice(stringsBefore));
				if (added > left) {
					strings.cutTo(stringsBefore);
					continue;
				}
				left -= added;
				kept.set(graph, packed);
			}
			const graphs = found.flatMap(({ graph }) => kept.get(graph) ?? []);
			return {
				strings: strings.list,
				graphs,
				leftOut: found.length - graphs.length
			};
		}
		function placeOf({ service, profileType }) {
			return JSON.stringify([service, profileType]);
		}
		function bytesOf(value) {
			return (0, html_room.dp)(inert(value)) + 1;
		}
		function rank({ verdict, counted }) {
			const order = [
				"fail",
				"warn",
				"inconclusive",
				"pass"
			].indexOf(verdict);
			return (order < 0 ? 4 : order) + (counted ? 0 : 8);
		}
		function pack(comparison, graph, { indexOf }, note) {
			return {
				service: graphName(comparison.service),
				alias: graphName(comparison.alias),
				profileType: graphName(comparison.profileType),
				verdict: (0, rows.E0)(comparison),
				unit: comparison.unit,
				isGauge: comparison.kind === "gauge",
				note,
				quantum: graph.quantum,
				functions: graph.functions.flatMap(({ name, file }) => [indexOf(graphName(name)), indexOf(graphFile(file))]),
				callers: graph.parents.map((parent, node) => parent < 0 ? 0 : node - parent),
				frames: graph.frames,
				baseline: graph.baseline.map(payload_short),
				expected: graph.expected.map(payload_short),
				candidate: graph.candidate.map(payload_short),
				folded: graph.folded,
				remarks: remarksOf(comparison, graph)
			};
		}
		function noteOf({ kind, leak, functions }, source) {
			if (kind !== "gauge") return "";
			const mean = source === "files" ? "Mean of the files of each side" : "Mean per upload over each window";
			if (leak === null || !functions.some((fn) => fn.class === "leaks")) return `${mean}.`;
			return leak.over === "span" ? `${mean}; the leak is measured over both windows together, in the same processes.` : `${mean}; the leak is measured early to late in the candidate window.`;
		}
		function remarksOf({ functions, moved }, graph) {
			const indices = new Map(graph.functions.map(({ name, file }, index) => [`${name}\n${file}`, index]));
			const judged = functions.flatMap((fn) => {
				const index = indices.get(`${fn.name}\n${fn.file}`);
				const word = remarkWord(fn);
				if (index === undefined || word === "") return [];
				return [{
					function: index,
					word,
					text: (0, report_text.K)((0, comparison_text.dj)(fn)).slice(0, REMARK_LENGTH)
				}];
			});
			const known = new Set(judged.map((remark) => remark.function));
			const shifted = moved.flatMap((shift) => [...shift.from, ...shift.to].flatMap(({ name, file }) => {
				const index = indices.get(`${name}\n${file}`);
				if (index === undefined || known.has(index) || !shift.isBalanced) return [];
				return [{
					function: index,
					word: "moved",
					text: (0, report_text.K)((0, comparison_text.WV)(shift)).slice(0, REMARK_LENGTH)
				}];
			}));
			return [...judged.slice(0, MOST_REMARKS), ...shifted.slice(0, MOST_REMARKS)];
		}
		function remarkWord(fn) {
			if ((0, findings.kM)(fn)) return fn.verdict;
			if (fn.verdict === "fail" || fn.verdict === "warn") return "explained";
			if ((0, waived.$)(fn)) return "waived";
			const isImproved = fn.verdict !== "not-tested" && (fn.class === "shrank" || fn.class === "gone");
			return isImproved ? "improved" : "";
		}
		function inertJson(data) {
			return inert(data);
		}
		function inert(value) {
			return JSON.stringify(value).replaceAll("<", "\\u003c");
		}
		;
		const VIEWER_SCRIPT = "(function(){function e(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))n!==!1&&r.setAttribute(e,n===!0?``:n);return r.append(...n),r}function t(t,n,r={}){let i=e(`button`,{type:`button`,...r},t);return i.addEventListener(`click`,n),i}function n(t){return e(`bdi`,{class:`frame-name`,dir:`auto`},t)}function r(t,n,r){let i=`choice-${t.toLowerCase().replace(/\\W+/g,`-`)}`,a=n.map(([t])=>e(`input`,{type:`radio`,name:i,value:t}));for(let e of a)e.addEventListener(`change`,()=>r(e.value));let o=n.map(([,t],n)=>e(`label`,{},a[n],e(`span`,{},t)));return{root:e(`fieldset`,{class:`choice`},e(`legend`,{},t),...o),set:e=>{for(let t of a)t.checked=t.value===e}}}let i=[{name:`TiB`,size:2**40},{name:`GiB`,size:2**30},{name:`MiB`,size:2**20},{name:`KiB`,size:1024},{name:`B`,size:1}],a=[{name:`s`,size:1e9},{name:`ms`,size:1e6},{name:`µs`,size:1e3},{name:`ns`,size:1}],o=[{name:`G`,size:1e9},{name:`M`,size:1e6},{name:``,size:1}];function s(e,t){if(!Number.isFinite(e))return`–`;let n=Math.min(0x38d7ea4c68000,Math.abs(e)).toFixed(t),[r=`0`,i]=n.split(`.`),a=r.replace(/\\B(?=(?:\\d{3})+$)/g,`,`);return(e<0&&Number(n)!==0?`−`:``)+(i===void 0?a:`${a}.${i}`)}function c(e,t){let n=Number(Math.abs(e).toPrecision(t));return!(n>0)||!Number.isFinite(n)?0:Math.max(0,Math.min(6,t-1-Math.floor(Math.log10(n))))}function l(e,t){return s(e,c(e,t))}function u(e){return s(Math.round(e),0)}function d(e,t,n=`${t}s`){return`${u(e)} ${e===1?t:n}`}function f(e,t){return t.find(t=>e>=.9995*t.size)??t[t.length-1]}function p(e,t,n=``){if(!Number.isFinite(e))return`–`;let r=f(Math.abs(e),t),i=e/r.size,a=r.size===1&&(t!==o||Number.isInteger(i))?u(i):l(i,3),s=r.name+n;return s===``?a:`${a} ${s}`}function m(e,t){return t===`nanoseconds`?e===0?`0 s`:p(e,a):t===`bytes`?p(e,i):p(e,o)}function h(e){if(!Number.isFinite(e))return`–`;let t=e*100;return t===0?`0 %`:Math.abs(t)<.01?t>0?`<0.01 %`:`>−0.01 %`:`${l(t,2)} %`}function g(e){return e===null||!Number.isFinite(e)?`–`:`${v(e,_(e))}×`}function _(e){return e<1?2:Math.min(2,c(e,3))}function v(e,t){return e<=0?`0`:e<.01?`<0.01`:e>=9999.5?`>9,999`:s(e,t)}let ee=[1.05,1.2,1.5,2].map(Math.log2);function y(e,t,n){if(!(e>0)&&!(t>0))return{kind:`same`,step:0,ratio:null};let r=Math.log2((t+n)/(e+n)),i=ee.filter(e=>Math.abs(r)>=e).length,a=e>0?t/e:null;return e>0?t>0?i===0?{kind:`same`,step:i,ratio:a}:{kind:r>0?`grew`:`shrank`,step:i,ratio:a}:{kind:`gone`,step:i,ratio:a}:{kind:`new`,step:i,ratio:a}}function b(e){return e===`grew`||e===`new`?`▲`:e===`same`?``:`▼`}function te({kind:e,ratio:t}){return e===`grew`&&t!==null&&t>20}function ne(e){return e.kind===`new`||e.kind===`gone`?e.kind:te(e)?`over 20×`:g(e.ratio)}function x(e){let t=ne(e);return e.kind===`grew`?`grew ${t}`:e.kind===`shrank`?`shrank to ${t}`:e.kind===`same`?`about the same`:t}let S=[`baseline`,`expected`,`candidate`];function C({parents:e,frames:t,self:n}){let r=e.length,i=Int32Array.from(e),a=re(e=>Float64Array.from(n[e])),o=re(e=>w(a[e],i)),s=new Int32Array(r);for(let e=1;e<r;e++)s[e]=s[i[e]]+1;return{size:r,parents:i,frames:Int32Array.from(t),depths:s,self:a,total:o,...ie(i,Int32Array.from(t),e=>Math.max(o.expected[e],o.candidate[e]))}}function re(e){return{baseline:e(`baseline`),expected:e(`expected`),candidate:e(`candidate`)}}function w(e,t){let n=Float64Array.from(e);for(let e=n.length-1;e>0;e--)n[t[e]]+=n[e];return n}function ie(e,t,n){let r=e.length,i=new Int32Array(r+1);for(let t=1;t<r;t++)i[e[t]+1]++;for(let e=0;e<r;e++)i[e+1]+=i[e];let a=i.slice(),o=new Int32Array(Math.max(0,r-1));for(let t=1;t<r;t++)o[a[e[t]]++]=t;let s=e=>+(t[e]<0);for(let e=0;e<r;e++)i[e+1]-i[e]<2||o.subarray(i[e],i[e+1]).sort((e,t)=>s(e)-s(t)||n(t)-n(e)||e-t);return{callees:o,firstCallee:i}}function T(e,t){let n=[];for(let r=t;r>=0;r=e.parents[r])n.push(r);return n.reverse()}function E(e,t){return e.callees.subarray(e.firstCallee[t],e.firstCallee[t+1])}function D(e,t){let n=new Uint8Array(e.size);for(let r=1;r<e.size;r++){let i=e.parents[r];n[r]=n[i]===1||t(e.frames[i])?1:0}return n}function ae(e,t){let n=new Map(t.remarks.map(e=>[e.function,e])),r=Array.from({length:t.functions.length/2},(r,i)=>({name:e.strings[t.functions[2*i]]??``,file:e.strings[t.functions[2*i+1]]??``,remark:n.get(i)}));return{source:t,functions:r,keys:r.map(({name:e,file:t})=>`${e}\\n${t}`.toLowerCase()),tree:C({parents:t.callers.map((e,t)=>e===0?-1:t-e),frames:t.frames,self:t})}}function O(e,t,n){let r=t.frames[n];return r>=0?e.functions[r]?.name??``:t.parents[n]===-1?`all of ${e.source.service}`:`other (small callees folded)`}function k(e,t,n){return e.functions[t.frames[n]??-1]}function oe(e,t,n){let r=e.functions.flatMap((e,n)=>e.name===t?[n]:[]),i=r.filter(t=>e.functions[t]?.file===n);return i.length>0?i:r}function se(e,t){let n=new Set(t),{expected:r,candidate:i}=e.total,a=-1,o=-1;for(let t=0;t<e.size;t++){if(!n.has(e.frames[t]))continue;let s=Math.abs(i[t]-r[t])+1e-6*Math.max(i[t],r[t]);s>o&&([a,o]=[t,s])}return a}function A(e){return e===`expected`?`expected`:`baseline`}function j(e){return e===`expected`?`expected`:`baseline`}function ce(e,t){let{total:n}=e.tree;return .002*Math.max(n[A(t)][0],n.candidate[0])}function le(e,t,n,r){return y(e.total[A(n)][t],e.total.candidate[t],r)}function ue({source:e},t,n,r){let i=r=>m(t.total[r][n]*e.quantum,e.unit);return`${i(A(r))} → ${i(`candidate`)}`}function M(e,t,n,r){let i=A(r),{quantum:a,unit:o}=e.source,s=e=>m(e*a,o),c=e=>{let t=e[i][n],r=e.candidate[n];return{before:s(t),seen:s(r),change:y(t,r,0)}},l=r=>{let i=e.tree.total[r][0];return h(i>0?t.total[r][n]/i:0)},u=k(e,t,n);return{name:O(e,t,n),file:u?.file??``,total:c(t.total),self:c(t.self),share:{before:l(i),seen:l(`candidate`),measured:l(`baseline`)},remark:u?.remark?.text??``,word:u?.remark?.word??``}}function de(e,t){let{name:n,total:r,share:i,word:a}=e;return[n,...a===``?[]:[a],x(r.change),`total ${r.before} ${j(t)}, ${r.seen} seen`,`${i.seen} of the service`].join(`, `)}let fe=/^[ -~]*$/;function N(e,t){if(e.length<=t)return e;if(t<3)return``;let n=e.slice(e.lastIndexOf(`/`)+1);return n.length<e.length&&n.length+1<=t?`…${n}`:`${[...(n.length<e.length?`…${n}`:e).slice(0,t-1)].join(``)}…`}function pe(e,t,n,r){let i=Math.floor(t/n);if(fe.test(e))return N(e,i);for(let n=N(e,i);n!==``;n=N(e,i)){let e=r(n);if(e<=t)return n;i=Math.min(n.length-1,Math.floor(i*t/e))}return``}function me(e){let t=getComputedStyle(document.documentElement),n=e=>t.getPropertyValue(`--${e}`).trim(),r=e=>[1,2,3,4].map(t=>n(`${e}-${t}`)),i=`12px ui-monospace, SFMono-Regular, Menlo, Consolas, \"Liberation Mono\", monospace`;return e.font=i,{page:n(`page`),text:n(`text`),quiet:n(`quiet`),line:n(`line`),same:n(`same`),folded:n(`folded`),grew:r(`grew`),shrank:r(`shrank`),grewEdge:n(`grew-edge`),shrankEdge:n(`shrank-edge`),tints:[1,2,3,4,5].map(e=>n(`tint-${e}`)),font:i,characterWidth:e.measureText(`0123456789`).width/10}}function he(e,t){let n=0;for(let t of e)n=Math.imul(n,31)+(t.codePointAt(0)??0)|0;return Math.abs(n)%t}function P({state:e,rowCount:t},n,r){return(e.orientation===`icicle`?n:t-1-n)*r}function ge(e,t){let{context:n,palette:r,width:i,height:a,rowHeight:o,top:s}=t;n.fillStyle=r.page,n.fillRect(0,0,i,a),n.font=r.font,n.textBaseline=`middle`,n.direction=`ltr`;for(let[n,r]of e.rows){let i=P(e,n,o)-s;if(!(i+o<0||i>a))for(let n of r)_e(e,t,n,i)}n.globalAlpha=1}function _e(e,t,n,r){let{context:i,palette:a,rowHeight:o}=t,{state:s,graph:c}=e,l=n.width>3?1:n.width>1.5?.5:0,[u,d,f]=[n.x,n.width-l,o-1];if(n.node<0){i.globalAlpha=e.matches===void 0?1:.3,i.fillStyle=a.folded,i.fillRect(u,r,d,f);return}let p=e.trees[n.part],m=s.view===`difference`?ve(e,n):void 0,h=e.matches===void 0||e.matches.functions[p.frames[n.node]]===1,g=s.sandwich<0&&p.depths[n.node]<p.depths[s.zoom];if(i.globalAlpha=h?g?.6:1:.25,i.fillStyle=ye(e,n,a,m),i.fillRect(u,r,d,f),m!==void 0&&be(t,m,{x:u,y:r,width:d,height:f}),e.matches!==void 0&&h&&xe(i,a.text,{x:u,y:r,width:d,height:f}),d<22)return;i.globalAlpha=h?1:.55;let _=k(c,p,n.node);_?.remark!==void 0&&(_.remark.word===`fail`||_.remark.word===`warn`)&&Se(i,a.text,u+d,r),Ce(t,O(c,p,n.node),m,{x:u,y:r,width:d,height:f})}function ve({graph:e,trees:t,state:n,floor:r},i){let a=t[i.part],o=le(a,i.node,n.basis,r),s=k(e,a,i.node)?.remark?.word===`moved`,c=te(o)?ue(e,a,i.node,n.basis):ne(o);return{...o,isMoved:s,figure:s?`moved`:c}}function ye({graph:e,trees:t},n,r,i){let a=t[n.part],o=a.parents[n.node]===-1;if(a.frames[n.node]<0&&(!o||i===void 0))return o?r.same:r.folded;if(i===void 0){let t=k(e,a,n.node)?.file??``;return r.tints[he(t,r.tints.length)]??r.same}return i.step===0||i.isMoved?r.same:(i.kind===`grew`||i.kind===`new`?r.grew:r.shrank)[i.step-1]??r.same}function be({context:e,palette:t},{kind:n,step:r,isMoved:i},{x:a,y:o,width:s,height:c}){if(r===0||n===`same`)return;let l=n===`grew`||n===`new`,u=r>=3?2:1;if(e.fillStyle=i?t.quiet:l?t.grewEdge:t.shrankEdge,i||e.fillRect(a,l?o:o+c-u,s,u),n!==`new`&&n!==`gone`)return;e.save(),e.beginPath(),e.rect(a,o,s,c),e.clip(),e.strokeStyle=e.fillStyle,e.globalAlpha*=.45,e.lineWidth=1,e.beginPath();let d=n===`new`?c:-c;for(let t=a-c;t<a+s+c;t+=7)e.moveTo(t,o+c),e.lineTo(t+d,o);e.stroke(),e.restore()}function xe(e,t,{x:n,y:r,width:i,height:a}){i<3||(e.strokeStyle=t,e.lineWidth=1,e.strokeRect(n+.5,r+.5,i-1,a-1))}function Se(e,t,n,r){e.fillStyle=t,e.beginPath(),e.moveTo(n-8,r),e.lineTo(n,r),e.lineTo(n,r+8),e.fill()}function Ce({context:e,palette:t},n,r,{x:i,y:a,width:o,height:s}){let c=r!==void 0&&r.step>0,l=c&&!r.isMoved?`${b(r.kind)} `:``,u=c?r.figure:``,d=o-10,f=t.characterWidth,p=(u.length+2)*f,m=u!==``&&d>p+(l.length+Math.min(n.length,10))*f,h=pe(n,d-l.length*f-(m?p:0),f,t=>e.measureText(t).width);e.fillStyle=t.text;let g=a+s/2+.5;h===``?l!==``&&e.fillText(l.trim(),i+5,g):(e.fillText(`${l}\\u2068${h}\\u2069`,i+5,g),m&&e.fillText(u,i+o-5-u.length*f,g))}function we(e,t,n){let r=t.row+(n===`leafwards`?1:n===`rootwards`?-1:0),i=e.filter(e=>e.row===r&&e.node>=0);switch(n){case`left`:return i.findLast(e=>e.x<t.x);case`right`:return i.find(e=>e.x>t.x);default:return Te(i,t)}}function Te(e,t){let n,r=0;for(let i of e){let e=Math.min(i.x+i.width,t.x+t.width)-Math.max(i.x,t.x);e>r&&([n,r]=[i,e])}return n}function Ee(e,t,n){return e.get(t)?.find(e=>n>=e.x&&n<e.x+e.width)}function De(e){return Map.groupBy(e,({row:e})=>e)}function F(e,t,n){let r=n===`expected`?`expected`:`baseline`;if(t===`candidate`)return e.total.candidate;if(t===`baseline`)return e.total[r];let i=e.self[r],a=e.self.candidate;return w(i.map((e,t)=>Math.max(e,a[t])),e.parents)}function Oe(e,{weights:t,zoom:n,width:r}){let i=[];for(let t=e.parents[n];t>=0;t=e.parents[t])i.push({part:0,node:t,row:e.depths[t],x:0,width:r});i.reverse();let a=t[n];if(!(a>0))return i;let o=r/a,s=[{part:0,node:n,row:e.depths[n],x:0,width:r}];for(;s.length>0;){for(let e of s)i.push(e);s=s.flatMap(n=>Ae(e,n,t,o))}return i}function ke(e){let t=e.reduce((e,{row:t,width:n})=>n>=2?Math.max(e,t):e,0);return e.filter(({row:e})=>e<=t)}function Ae(e,t,n,r){let i=[];if(t.node<0)return i;let a=t.row+1,{x:o}=t,s=0,c=()=>{s>=1&&i.push({part:0,node:-1,row:a,x:o-s,width:s}),s=0},l=e.firstCallee[t.node+1];for(let u=e.firstCallee[t.node];u<l;u++){let t=e.callees[u],l=n[t]*r;l>=1?(c(),i.push({part:0,node:t,row:a,x:o,width:l})):s+=l,o+=l}return c(),i}function je(e,t,n,{width:r,least:i}){let a=T(e,n),o=t[n];return o>0?a.find(e=>r*o/t[e]>=i)??n:0}function Me(e){return{parents:[-1],frames:[e],self:{baseline:[0],expected:[0],candidate:[0]},index:[/* @__PURE__ */ new Map]}}function Ne(e,t,n){let r=e.index[t].get(n);if(r!==void 0)return r;let i=e.parents.length;e.parents.push(t),e.frames.push(n);for(let t of S)e.self[t].push(0);return e.index.push(/* @__PURE__ */ new Map),e.index[t].set(n,i),i}function Pe(e,t){let n=D(e,e=>e===t),r=Me(t),i=Me(t),a=new Int32Array(e.size).fill(-1),o=0;for(let s=0;s<e.size;s++){let c=e.parents[s];if(e.frames[s]===t&&n[s]===0?(a[s]=0,o++,Fe(r,e,s)):c>=0&&a[c]>=0&&(a[s]=Ne(i,a[c],e.frames[s])),!(a[s]<0))for(let t of S)i.self[t][a[s]]+=e.self[t][s]}return{callers:C(r),callees:C(i),places:o}}function Fe(e,t,n){let r=0,i=t.parents[n];for(let n=0;i>0&&n<300;n++)r=Ne(e,r,t.frames[i]),i=t.parents[i];for(let i of S)e.self[i][r]+=t.total[i][n]}function Ie(e,t){let n=e.reduce((e,{row:t})=>Math.max(e,t),0),r=e.filter(({row:e})=>e>0).map(e=>({...e,part:1,row:n-e.row})),i=t.map(e=>({...e,row:n+e.row}));return[...r,...i].sort((e,t)=>e.row-t.row||e.x-t.x)}function Le(e,t,n){let r=n.trim().toLowerCase(),i=Uint8Array.from(t,e=>r!==``&&e.includes(r)?1:0),a=e=>e>=0&&i[e]===1,o=D(e,a),s={baseline:0,expected:0,candidate:0},c=[];for(let t=0;t<e.size;t++)if(a(e.frames[t])&&(c.push(t),o[t]!==1))for(let n of S)s[n]+=e.total[n][t];let l=t=>Math.max(e.total.expected[t],e.total.candidate[t]);c.sort((e,t)=>l(t)-l(e)||e-t);let u=t=>e.total[t][0]>0?s[t]/e.total[t][0]:0;return{functions:i,count:i.reduce((e,t)=>e+t,0),nodes:c,share:{baseline:u(`baseline`),expected:u(`expected`),candidate:u(`candidate`)}}}let I={graph:0,view:`difference`,basis:`expected`,widthBy:`union`,orientation:`icicle`,zoom:0,selected:0,part:0,sandwich:-1,find:``};function Re(e,t){return{...e,graph:t,zoom:0,selected:0,part:0,sandwich:-1}}function ze(e,t){return{...e,sandwich:-1,zoom:t,selected:t,part:0}}function Be(e,t){return{...e,sandwich:t,selected:0,part:0}}function L(e,t,n=0){return{...e,selected:t,part:n}}function Ve({view:e,widthBy:t}){return e===`difference`?t:e}function He(){return{sandwiches:/* @__PURE__ */ new Map,searches:/* @__PURE__ */ new Map}}function Ue(e,t,n,r){let i=t.sandwich<0?void 0:We(e,t.sandwich,r),a={width:n,zoom:0},o=Ve(t),s=(e,n=0)=>ke(Oe(e,{...a,zoom:n,weights:F(e,o,t.basis)})),c=i===void 0?s(e.tree,t.zoom):Ie(s(i.callers),s(i.callees));return{state:t,graph:e,trees:i===void 0?[e.tree,e.tree]:[i.callees,i.callers],sandwich:i,boxes:c,rows:De(c),rowCount:c.reduce((e,{row:t})=>Math.max(e,t+1),0),matches:t.find.trim()===``?void 0:Ge(e,t.find,r),floor:ce(e,t.basis)}}function We(e,t,{sandwiches:n}){let r=n.get(e);if(r?.frame===t)return r.made;let i=Pe(e.tree,t);return n.set(e,{frame:t,made:i}),i}function Ge(e,t,{searches:n}){let r=n.get(e);if(r?.text===t)return r.made;let i=Le(e.tree,e.keys,t);return n.set(e,{text:t,made:i}),i}function R({boxes:e,state:t}){return e.find(({node:e,part:n})=>e===t.selected&&n===t.part)}function z({trees:e,state:t}){return e[t.part]}function Ke(e){let t=qe(),{root:n,rows:r,context:i}=t;return Qe(n,e,{boxUnder:e=>Xe(t,e),paint:()=>B(t),onHover:e=>V(t,t.hover,e)}),new ResizeObserver(()=>r.clientWidth===t.shownWidth?B(t):e.onResize()).observe(n),{root:n,width:()=>Math.max(200,r.clientWidth),show:(e,n)=>Je(t,e,n),recolor:()=>{t.palette=me(i),B(t)}}}function qe(){let t=e(`canvas`,{\"aria-hidden\":`true`}),n=t.getContext(`2d`,{alpha:!1});if(n===null)throw Error(`this browser cannot draw`);let r=e(`div`,{class:`ring`,hidden:!0}),i=e(`div`,{class:`ring hover`,hidden:!0}),a=e(`p`,{class:`nothing`,hidden:!0}),o=e(`div`,{class:`rows`},t,r,i),s=e(`div`,{class:`drawing`,tabindex:`0`},o,a),c=matchMedia(`(pointer: coarse)`);return{root:s,rows:o,canvas:t,context:n,ring:r,hover:i,nothing:a,rowHeight:()=>c.matches?26:20,palette:me(n),scene:void 0,shownWidth:0}}function Je(e,t,n){let{rows:r,nothing:i,ring:a,hover:o,rowHeight:s}=e;e.scene=t,e.shownWidth=r.clientWidth,r.style.height=`${Math.max(1,t.rowCount)*s()}px`,i.hidden=t.boxes.length>0,i.textContent=i.hidden?``:Ye(t),n&&Ze(e,t),V(e,a,R(t)),V(e,o,void 0),B(e)}function Ye({graph:e}){return S.every(t=>!(e.tree.total[t][0]>0))?`no cost on either side`:`no cost on this side`}function B({scene:e,rows:t,root:n,canvas:r,context:i,palette:a,rowHeight:o}){if(e===void 0)return;let[s,c]=[t.clientWidth,n.clientHeight],l=devicePixelRatio,u=[Math.round(s*l),Math.round(c*l)];(r.width!==u[0]||r.height!==u[1])&&([r.width,r.height]=u),r.style.width=`${s}px`,r.style.height=`${c}px`,i.setTransform(l,0,0,l,0,0),ge(e,{context:i,palette:a,width:s,height:c,rowHeight:o(),top:n.scrollTop})}function V({scene:e,rowHeight:t},n,r){n.hidden=r===void 0,r!==void 0&&e!==void 0&&(n.style.left=`${r.x}px`,n.style.top=`${P(e,r.row,t())}px`,n.style.width=`${Math.max(3,r.width)}px`,n.style.height=`${t()}px`)}function Xe({scene:e,rows:t,rowHeight:n},r){if(e===void 0)return;let i=t.getBoundingClientRect(),a=Math.floor((r.clientY-i.top)/n()),o=e.state.orientation===`icicle`?a:e.rowCount-1-a,s=Ee(e.rows,o,r.clientX-i.left);return s===void 0||s.node<0?void 0:s}function Ze({root:e,rowHeight:t},n){let r=R(n);if(r===void 0)return;let i=P(n,r.row,t()),a=i+t();(i<e.scrollTop||a>e.scrollTop+e.clientHeight)&&(e.scrollTop=i-e.clientHeight/2)}function Qe(e,t,{boxUnder:n,paint:r,onHover:i}){let a=(n,r)=>{i(n),e.classList.toggle(`over-frame`,n!==void 0),t.onHover(n,{x:r.clientX,y:r.clientY})};e.addEventListener(`click`,e=>{let r=n(e);r!==void 0&&(a(void 0,e),t.onPress(r))}),e.addEventListener(`pointermove`,e=>{e.pointerType===`mouse`&&a(n(e),e)}),e.addEventListener(`pointerleave`,e=>a(void 0,e)),e.addEventListener(`scroll`,r,{passive:!0}),e.addEventListener(`keydown`,t.onKey)}function $e({key:e,ctrlKey:t,metaKey:n,altKey:r},i){if(t||n||r)return;let a=i===`flame`;switch(e){case`ArrowUp`:return{move:a?`leafwards`:`rootwards`};case`ArrowDown`:return{move:a?`rootwards`:`leafwards`};case`ArrowLeft`:return{move:`left`};case`ArrowRight`:return{move:`right`};case`Enter`:case` `:return{do:`zoom`};case`Escape`:case`Home`:return{do:`reset`};case`Backspace`:return{do:`out`};case`s`:return{do:`sandwich`};case`/`:return{do:`find`};default:return}}let et=/^(?:[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]|(?! )\\p{Zs})$/u,H=/^\\p{M}$/u,tt=/^[!-_a-{}~]$/,nt=/^[!-[\\]-_a-~](?:[ -[\\]-_a-~]*[!-[\\]-_a-~])?$/;function U(e){return`<U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,`0`)}>`}function rt(e,t,n){return tt.test(e)?e:e===\"`\"&&n>=8||e===`|`&&t===`\\\\`||et.test(e)||e>=`̀`&&H.test(e)&&(t===void 0||n>=4)?U(e):e}function it(e,t){return e===\"`\"?t===\"`\":t!==void 0&&t>=`̀`&&H.test(t)}function W(e){let t=[...e],n=t.findIndex(e=>e!==` `),r=t.findLastIndex(e=>e!==` `),i=0;return t.map((e,a)=>{let o=t[a-1];return i=it(e,o)?i+1:0,e===` `&&(a<n||a>r)?U(e):rt(e,o,i)})}function G(e,t){let n=[],r=0;for(let i of e){if(r+=i.length===1?1:[...i].length,r>t)break;n.push(i)}return n}function at(e,t){let n=G(e,t);if(n.length===e.length)return n.join(``);let r=Math.max(0,t-1),i=G(e,Math.ceil(r/2)),a=G(e.slice(i.length).toReversed(),Math.floor(r/2)).toReversed();return`${i.join(``)}…${a.join(``)}`}function ot(e,t=120){if(e===``)return`(no name)`;if(e.length<=t&&nt.test(e))return e;let n=t+16;if(e.length<=2*n)return at(W(e),t);let r=W(e.slice(0,n)),i=W(e.slice(-n));return at([...r,...i],t)}function K(e){return ot(e,200)}function st(e){return e===``?``:K(e)}function q(e,t){return`${encodeURIComponent(e)}=${encodeURIComponent(t).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}`}function ct({service:e,type:t,frame:n,file:r,more:i={}}){let a=[q(`service`,K(e)),q(`type`,K(t))];n!==void 0&&a.push(q(`frame`,K(n))),r!==void 0&&r!==``&&a.push(q(`file`,st(r)));for(let[e,t]of Object.entries(i))a.push(q(e,t));return`#${a.join(`&`)}`}function lt(e){let t=/* @__PURE__ */ new Map;for(let n of e.replace(/^#/,``).split(`&`)){let[e=``,...r]=n.split(`=`),i=ut(r.join(`=`));i!==null&&i!==``&&t.set(e,i)}let{service:n,type:r,frame:i,file:a,...o}=Object.fromEntries(t);return n===void 0?null:{service:n,type:r??``,frame:i,file:a,more:o}}function ut(e){try{return decodeURIComponent(e.replaceAll(`+`,` `))}catch{return null}}let dt={view:[`difference`,`candidate`,`baseline`],basis:[`expected`,`measured`],widthBy:[`union`,`candidate`,`baseline`],orientation:[`icicle`,`flame`]},ft={view:`view`,basis:`base`,widthBy:`width`,orientation:`layout`};function pt(e,t,n){let{source:r,functions:i,tree:a}=t,o={};for(let e of[`view`,`basis`,`widthBy`,`orientation`])n[e]!==I[e]&&(o[ft[e]]=n[e]);let s=n.sandwich>=0?n.sandwich:a.frames[n.selected],c=i[s];if(n.sandwich>=0)o.sandwich=`1`;else{let e=c!==void 0&&se(a,[s])===n.selected;n.selected!==0&&!e&&(o.node=String(n.selected)),n.zoom!==0&&(o.zoom=String(n.zoom))}return n.find.trim()!==``&&(o.find=n.find.trim()),ct({service:r.service,type:ht(e,t),...c!==void 0&&{frame:c.name,file:mt(t,c.name)?c.file:``},more:o})}function mt({functions:e},t){return e.filter(e=>e.name===t).length>1}function ht(e,{source:t}){return e.graphs.filter(({service:e,alias:n})=>e===t.service&&n===t.alias).length>1?t.profileType:t.alias}function J({graphs:e},{service:t,type:n}){return e.findIndex(e=>e.service===t&&(n===``||n===e.alias||n===e.profileType))}function gt(e,t,n,r){let i=J(e,n);if(i<0)return{state:r,problem:`This page has no flame graph of that service and type.`};let a=t(i),o=n.more??{},s={...Re(r,i),...vt(o),find:o.find??r.find};if(n.frame===void 0)return{state:_t(s,a,o),problem:``};let c=oe(a,n.frame,n.file),l=se(a.tree,c),u=c[0];return l<0||u===void 0?{state:s,problem:`${n.frame} is not in this graph: too small, or folded into another frame.`}:o.sandwich===`1`?{state:Be(s,u),problem:``}:{state:_t(L(s,l),a,o),problem:``}}function _t(e,{tree:t},n){let r=e=>{let n=e!==void 0&&/^\\d{1,9}$/.test(e)?Number(e):-1;return n>=0&&n<t.size?n:void 0},i=r(n.zoom)??e.zoom,a=r(n.node)??(e.selected===0?i:e.selected);return{...e,zoom:T(t,a).includes(i)?i:0,selected:a}}function vt(e){let t={};for(let n of[`view`,`basis`,`widthBy`,`orientation`]){let r=e[ft[n]],i=dt[n];r!==void 0&&i.includes(r)&&(t[n]=r)}return t}function yt(e,t,n){let{state:r,graph:i}=n,a=k(i,z(n),r.selected)?.name;for(let n of e.querySelectorAll(`a[data-finding]`)){let e=lt(n.hash);e!==null&&J(t,e)===r.graph&&e.frame===a?n.setAttribute(`aria-current`,`true`):n.removeAttribute(`aria-current`)}}function Y({data:e,opened:t},n){let r=t.get(n)??ae(e,e.graphs[n]);return t.set(n,r),r}function X(e,t,n,r=!0){let{view:i,panels:a,tooltip:o,section:s,data:c}=e,l=Ue(Y(e,t.graph),t,i.width(),e.memory);e.state=t,e.scene=l,i.show(l,r),a.show(l),o.hide(),yt(s,c,l),n!==`none`&&(a.say(``),Ct(pt(c,l.graph,t),n))}function bt(e,t,n){X(e,$(e,L({...e.state,sandwich:-1},t)),n)}function xt(e){return{zoomTo:t=>X(e(),ze(e().state,t),`push`),openSandwich:t=>X(e(),Be(e().state,t),`push`),closeSandwich:()=>{let{state:t}=e();X(e(),{...t,sandwich:-1,selected:t.zoom,part:0},`push`)},select:(t,n)=>X(e(),$(e(),L(e().state,t,n)),`push`)}}function St(e,t){let n=t=>{t(),Z(e().view)};return{zoomTo:e=>n(()=>t.zoomTo(e)),openSandwich:e=>n(()=>t.openSandwich(e)),closeSandwich:()=>n(t.closeSandwich),select:(e,r)=>n(()=>t.select(e,r))}}function Z({root:e}){let{top:t,bottom:n}=e.getBoundingClientRect();t>=0&&n<=innerHeight||e.scrollIntoView({block:n-t>innerHeight?`start`:`center`})}function Q(e,t){let n=lt(t);if(n===null)return`none of ours`;let{state:r,problem:i}=gt(e.data,t=>Y(e,t),n,e.state);return X(e,n.more?.zoom===void 0?$(e,r):r,`none`),e.panels.say(i),J(e.data,n)<0?`no graph`:`there`}function $(e,t){if(t.sandwich>=0)return t;let{tree:n}=Y(e,t.graph),r=F(n,Ve(t),t.basis),i=e.view.width();return T(n,t.selected).includes(t.zoom)&&i*r[t.selected]/r[t.zoom]>=60?t:{...t,zoom:je(n,r,t.selected,{width:i,least:60})}}function Ct(e,t){if(e!==location.hash)try{t===`push`?history.pushState(null,``,e):history.replaceState(null,``,e)}catch{}}function wt(e,t,{part:n,node:r}){let i=e.scene?.trees[n].frames[r]??-1;e.state.sandwich<0?t.zoomTo(r):i>=0&&i!==e.state.sandwich?t.openSandwich(i):X(e,L(e.state,r,n),`replace`,!1)}function Tt(e,t,n,r){let{scene:i,state:a}=e,o=$e(n,a.orientation);if(o===void 0||i===void 0)return;if(n.preventDefault(),!(`move`in o)){Et(o.do,i,t,r);return}let s=R(i),c=s===void 0?i.boxes[0]:we(i.boxes,s,o.move);c!==void 0&&X(e,L(a,c.node,c.part),`replace`)}function Et(e,t,n,r){let{state:i,graph:a}=t,o=z(t).frames[i.selected],s=t.sandwich!==void 0;e===`find`?r():s&&(e===`reset`||e===`out`)?n.closeSandwich():e===`reset`?n.zoomTo(0):e===`out`?n.zoomTo(Math.max(0,a.tree.parents[i.zoom])):e===`zoom`&&!s?n.zoomTo(i.selected):o>=0&&n.openSandwich(o)}function Dt(e,t){let n=e.scene?.matches?.nodes??[];if(n.length===0)return;let r=e.state.sandwich<0?n.indexOf(e.state.selected):-1,i=t>0?0:n.length-1;bt(e,n[r<0?i:(r+t+n.length)%n.length],`replace`)}function Ot(r,i,a,o){let{graph:s,state:c}=r;if(r.sandwich!==void 0){let r=s.functions[c.sandwich]?.name??``;return[e(`li`,{},t(`all of ${s.source.service}`,()=>i(0))),e(`li`,{\"aria-current\":`page`},e(`span`,{},`callers and callees of `,n(r)))]}let l=T(s.tree,c.zoom),u=!o&&l.length>7,d=u?[l[0],...l.slice(l.length-7+2)]:l,f=d.map(r=>{let a=n(O(s,s.tree,r));if(r===c.zoom)return e(`li`,{\"aria-current\":`page`},a);let o=t(``,()=>i(r));return o.append(a),e(`li`,{},o)});if(u){let n=t(`…`,a,{\"aria-label\":`show ${l.length-d.length} more frames`});f.splice(1,0,e(`li`,{},n))}return f}function kt(e,t,n){let r=A(n),i=D(e,e=>e===t),a=[0,0],o=[0,0],s=0;for(let n=0;n<e.size;n++)e.frames[n]===t&&(s++,a[0]+=e.self[r][n],a[1]+=e.self.candidate[n],i[n]!==1&&(o[0]+=e.total[r][n],o[1]+=e.total.candidate[n]));return{count:s,self:y(...a,0),total:y(...o,0)}}function At(e,t){let{state:n,graph:r}=e,i=M(r,z(e),n.selected,n.basis);return[jt(i),...Mt(i),Nt(i,e),...Pt(i,e),It(e,t),...Lt(e,t)]}function jt({name:t,file:r}){let i=r===``?[]:[e(`span`,{class:`file`},e(`bdi`,{},r))];return e(`h3`,{},n(t),...i)}function Mt({word:t,remark:n}){return n===``?[]:[e(`p`,{class:`remark`},e(`span`,{class:`verdict${[`fail`,`warn`,`improved`].includes(t)?` ${t}`:``}`},t),` ${n}`)]}function Nt({total:t,self:n,share:r},{state:i,graph:a}){let o=[``,j(i.basis),`candidate`,`change`].map(t=>e(`th`,{scope:`col`},t)),s=(t,n)=>e(`tr`,{},e(`th`,{scope:`row`},t),...n.map(t=>e(`td`,{},t))),c=({before:e,seen:t,change:n})=>[e,t,`${b(n.kind)} ${x(n)}`.trim()],l=a.source.isGauge?` per upload`:``;return e(`table`,{class:`figures`},e(`thead`,{},e(`tr`,{},...o)),e(`tbody`,{},s(`total${l}`,c(t)),s(`self${l}`,c(n)),s(`share of the service`,[r.before,r.seen,i.basis===`expected`&&r.measured!==r.before?`baseline as measured ${r.measured}`:``])))}function Pt(t,n){let{state:r,graph:i}=n,a=i.tree.frames[r.selected],o=[i.source.note];if(n.sandwich===void 0&&a>=0){let e=kt(i.tree,a,r.basis),n=Ft(t.self)?`total`:`self`,s=x(t[n].change),c=d(e.count,`place`);e.count>1&&o.push(`This place: ${n} ${s}. All ${c} together: ${x(e[n])}.`)}return o.filter(e=>e!==``).map(t=>e(`p`,{class:`quiet`},t))}function Ft({change:e}){return e.kind===`same`&&e.ratio===null}function It(n,{zoomTo:r,openSandwich:i,closeSandwich:a}){let{state:o,graph:s,sandwich:c}=n,l=z(n).frames[o.selected],u=[];return c===void 0?o.zoom!==o.selected&&u.push(t(`Zoom to this frame`,()=>r(o.selected))):u.push(t(`Back to the whole graph`,a)),c===void 0&&o.zoom!==0&&u.push(t(`Whole graph`,()=>r(0))),s.functions[l]!==void 0&&l!==o.sandwich&&u.push(t(`Callers and callees`,()=>i(l))),e(`div`,{class:`actions`},...u)}function Lt(r,{select:i}){let{state:a,graph:o,sandwich:s}=r,c=z(r),l=[...E(c,a.selected)],f=s!==void 0&&a.part===1?`Called from`:`Calls`,p=[];if(l.length>0){let r=l.slice(0,6).map(r=>{let s=t(``,()=>i(r,a.part));s.append(n(O(o,c,r)));let{total:l}=M(o,c,r,a.basis);return e(`li`,{},s,` ${l.seen} ${b(l.change.kind)}`.trimEnd())}),s=l.length-r.length;s>0&&r.push(e(`li`,{class:`quiet`},`and ${u(s)} more`)),p.push(e(`div`,{class:`next`},e(`h4`,{},f),e(`ul`,{},...r)))}return s!==void 0&&a.selected===0&&p.push(e(`p`,{class:`quiet`},`Stands in ${d(s.places,`place`)} of the call tree.`)),p}let Rt=[[`grew`,`▲ costs more`],[`shrank`,`▼ costs less`],[`one-sided`,`hatched: new, gone or moved`],[`same`,`within 5 %, or tiny`]],zt={union:`width: the larger of both sides`,candidate:`width: cost of the candidate`,baseline:`width: cost of the baseline`};function Bt(t){let{state:n,graph:r}=t,{isGauge:i,folded:a}=r.source,o=(t,n)=>e(`li`,{},e(`span`,{class:`swatch ${t}`,\"aria-hidden\":`true`}),n),s=n.view===`difference`,c=s?Rt.map(([e,t])=>o(e,t)):[e(`li`,{},`colour: file of the function`)],l=i?`the level as the verdict expected it`:`what the baseline would cost at the candidate's load`,u=n.basis===`expected`?`expected: ${l}`:`baseline: as measured, whatever the load was`,f=[zt[s?n.widthBy:n.view],...s||n.view===`baseline`?[u]:[],...a>0?[`${d(a,`small frame`)} folded into \"other\"`]:[]];return[e(`ul`,{},...c),e(`p`,{class:`quiet`},f.join(` · `))]}function Vt(e){let{state:t}=e,n=z(e),r=T(n,t.selected).slice(-60),i=[...E(n,t.selected).subarray(0,60)];return[...r,...i].map(t=>Ht(e,t,r.includes(t)))}function Ht({graph:t,state:n,trees:r},i,a){let o=r[n.part],s=o.parents[i],c=s<0?Int32Array.of(i):E(o,s),l=E(o,i).length>0,u=i===n.selected;return e(`div`,{role:`treeitem`,\"aria-level\":String(o.depths[i]+1),\"aria-setsize\":String(c.length),\"aria-posinset\":String(c.indexOf(i)+1),\"aria-selected\":String(u),...l&&{\"aria-expanded\":String(a)},...u&&{id:`frame-current`}},de(M(t,o,i,n.basis),n.basis))}function Ut(e,t){let{toolbar:n,searchBox:r,actions:i}=t,a=t.view.root,o=Wt(),{steps:s,problem:c,signs:l,items:u,panel:d}=o;Gt(e,t,o);let f,p=e=>{s.replaceChildren(...Ot(e,i.zoomTo,()=>{f=e.state.zoom,p(e)},f===e.state.zoom))};return{show:e=>{let t=[d,s].some(e=>e.contains(document.activeElement));n.show(e.state),r.show(e),p(e),l.replaceChildren(...Bt(e)),u.replaceChildren(...Vt(e)),d.replaceChildren(...At(e,i)),a.setAttribute(`aria-label`,Kt(e)),t&&a.focus({preventScroll:!0})},say:e=>{c.hidden=e===``,c.textContent=e}}}function Wt(){return{steps:e(`ol`),problem:e(`p`,{class:`notice`,role:`alert`,hidden:!0}),signs:e(`div`,{class:`legend`}),items:e(`div`,{class:`unseen`,role:`presentation`}),panel:e(`section`,{class:`details-panel`,\"aria-label\":`Frame`})}}function Gt(t,{data:n,toolbar:r,searchBox:i,tooltip:a,view:o},{steps:s,problem:c,signs:l,items:u,panel:f}){let p=o.root;r.root.lastElementChild?.before(i.root),p.append(u),p.setAttribute(`role`,`tree`),p.setAttribute(`aria-activedescendant`,`frame-current`),p.setAttribute(`aria-describedby`,`flame-help`);let m=`${d(n.leftOut,`more flame graph`)} did not fit into this page.`;t.replaceChildren(r.root,c,e(`nav`,{class:`crumbs`,\"aria-label\":`Zoomed frames`},s),p,l,e(`p`,{id:`flame-help`,class:`quiet help`},`Arrow keys move, Enter zooms, Escape shows the whole graph, S shows callers and callees, / searches.`),f,a,...n.leftOut>0?[e(`p`,{class:`quiet`},m)]:[])}function Kt({graph:e,state:t,sandwich:n}){let{service:r,alias:i}=e.source;return`${n===void 0?`Flame graph`:`Callers and callees in the flame graph`} of ${r}, ${i}: ${t.view}`}function qt(n,r){let i=Jt(n,r),a=e(`span`,{id:`flame-found`,class:`found-share`,role:`status`}),o=t(`‹`,()=>r(-1),{\"aria-label\":`previous match`,disabled:!0}),s=t(`›`,()=>r(1),{\"aria-label\":`next match`,disabled:!0});return{input:i,root:e(`div`,{class:`search`,role:`search`},e(`label`,{for:`flame-find`},`Search`),a,i,o,s),show:e=>{i.value.trim()!==e.state.find.trim()&&(i.value=e.state.find);let t=e.matches!==void 0&&e.matches.nodes.length>0;o.disabled=!t,s.disabled=!t;let n=Yt(e);a.textContent!==n&&(a.textContent=n)}}}function Jt(t,n){let r=e(`input`,{id:`flame-find`,type:`search`,placeholder:`function or file`,autocomplete:`off`,spellcheck:`false`,maxlength:`200`,\"aria-describedby\":`flame-found`});return r.addEventListener(`input`,()=>t(r.value)),r.addEventListener(`keydown`,e=>{if(e.key===`Enter`)n(e.shiftKey?-1:1);else if(e.key===`Escape`)r.value=``,t(``);else return;e.preventDefault()}),r}function Yt({matches:e,state:t}){if(e===void 0)return``;if(e.count===0)return`no function has this in its name or file`;let n=h(e.share[A(t.basis)]),r=h(e.share.candidate),i=`${d(e.count,`function`)} in ${d(e.nodes.length,`frame`)}`;return e.nodes.length===0?`${u(e.count)} matching, none drawn`:`${i}: ${n} ${j(t.basis)} → ${r} seen`}function Xt(e){let t=document.documentElement,n=r(`Theme`,[[`auto`,`auto`],[`light`,`light`],[`dark`,`dark`]],n=>{n===`auto`?t.removeAttribute(`data-theme`):t.setAttribute(`data-theme`,n),e()});return n.set(`auto`),matchMedia(`(prefers-color-scheme: dark)`).addEventListener(`change`,e),n.root}function Zt(t,n,i){let a=nn(t,n),o=r(`View`,[[`difference`,`Difference`],[`baseline`,`Baseline`],[`candidate`,`Candidate`]],e=>i({view:e})),s=tn(i);return{root:e(`div`,{class:`toolbar`},a.root,o.root,s.root),show:e=>{a.show(e),o.set(e.view),s.show(e)}}}let Qt=[[`union`,`both sides`],[`candidate`,`candidate`],[`baseline`,`baseline`]],$t=[[`expected`,`at this load`],[`measured`,`as measured`]],en=[[`icicle`,`above (icicle)`],[`flame`,`below (flame)`]];function tn(t){let n=r(`Width by`,Qt,e=>t({widthBy:e})),i=r(`Baseline`,$t,e=>t({basis:e})),a=r(`Root`,en,e=>t({orientation:e}));return{root:e(`details`,{class:`options`},e(`summary`,{},`Options`),e(`div`,{class:`options-inside`},n.root,i.root,a.root)),show:e=>{n.set(e.widthBy),i.set(e.basis),a.set(e.orientation),n.root.hidden=e.view!==`difference`}}}function nn({graphs:t},n){let r=[...new Set(t.map(({service:e})=>e))],i=e(`select`,{id:`flame-service`}),a=e(`select`,{id:`flame-type`});for(let[t,n]of r.entries())i.append(e(`option`,{value:String(t)},n));let o=e=>t.flatMap((t,n)=>t.service===e?[{graph:t,index:n}]:[]);i.addEventListener(`change`,()=>{n(o(r[Number(i.value)])[0]?.index??0)}),a.addEventListener(`change`,()=>n(Number(a.value)));let s=(t,n)=>e(`div`,{class:`field`},e(`label`,{for:n.id},t),n);return{root:e(`div`,{class:`picker`},s(`Service`,i),s(`Type`,a)),show:({graph:n})=>{let s=t[n]?.service;i.value=String(r.indexOf(s??``)),a.replaceChildren(...o(s).map(({graph:t,index:n})=>e(`option`,{value:String(n)},`${t.alias}: ${t.verdict}`))),a.value=String(n)}}}function rn(){let t=e(`div`,{class:`tooltip`,\"aria-hidden\":`true`,hidden:!0});return{root:t,show:({graph:r,trees:i,state:a},o,{x:s,y:c})=>{let{name:l,file:u,total:d,self:f,share:p,word:m}=M(r,i[o.part],o.node,a.basis),h=t=>e(`div`,{},t),g=j(a.basis);t.replaceChildren(e(`strong`,{},n(l)),...u===``?[]:[e(`div`,{class:`quiet`},e(`bdi`,{},u))],h(`${b(d.change.kind)} ${x(d.change)}${m===``?``:` · ${m}`}`.trim()),h(`total ${d.before} ${g} → ${d.seen}`),h(`self ${f.before} ${g} → ${f.seen}`),h(`${p.before} → ${p.seen} of the service`)),t.hidden=!1;let{width:_,height:v}=t.getBoundingClientRect(),ee=Math.min(s+14,document.documentElement.clientWidth-_-4),y=c+14+v<innerHeight;t.style.left=`${Math.max(4,ee)}px`,t.style.top=`${y?c+14:Math.max(4,c-v-14)}px`},hide:()=>{t.hidden=!0}}}function an(e,t,n){let r=sn(e,t,n);document.querySelector(`.brand`)?.append(Xt(r.view.recolor));let i=e.querySelector(`a[data-finding]`)?.hash??``,a=()=>{Q(r,i)!==`there`&&X(r,I,`none`)};addEventListener(`popstate`,()=>{Q(r,location.hash)===`none of ours`?location.hash===``&&a():Z(r.view)}),e.addEventListener(`click`,({target:e})=>{let t=e instanceof Element?e.closest(`a[data-finding]`):null;t instanceof HTMLAnchorElement&&t.hash===location.hash&&(Q(r,t.hash),Z(r.view))}),e.hidden=!1,on(r,a)}function on(e,t){let n=Q(e,location.hash);n===`none of ours`&&t(),n===`there`&&Z(e.view),n===`no graph`&&(t(),Q(e,location.hash))}function sn(e,t,n){let r=()=>c,i=xt(r),a=qt(e=>X(c,{...c.state,find:e},`replace`,!1),e=>Dt(c,e)),o=rn(),s=cn(r,i,()=>a.input.focus()),c={section:e,data:n,view:s,panels:Ut(t,{data:n,toolbar:Zt(n,e=>X(c,Re(c.state,e),`push`),e=>X(c,{...c.state,...e},`push`)),searchBox:a,tooltip:o.root,view:s,actions:St(r,i)}),tooltip:o,opened:/* @__PURE__ */ new Map,memory:He(),state:I,scene:void 0};return c}function cn(e,t,n){return Ke({onPress:n=>wt(e(),t,n),onHover:(t,n)=>{let{scene:r,tooltip:i}=e();t===void 0||r===void 0?i.hide():i.show(r,t,n)},onKey:r=>Tt(e(),t,r,n),onResize:()=>{e().scene!==void 0&&X(e(),e().state,`none`,!1)}})}let ln=document.getElementById(`flame`),un=document.getElementById(`flame-place`),dn=document.getElementById(`flame-data`)?.textContent;ln!==null&&un!==null&&dn!=null&&(an(ln,un,JSON.parse(dn)),document.getElementById(`flame-missing`)?.remove()),addEventListener(`DOMContentLoaded`,()=>{if(matchMedia(`(max-width: 40rem)`).matches)for(let e of document.querySelectorAll(`details.service`))e.removeAttribute(`open`)})})();";
		;
		const MOST_LISTED = 50;
		const MOST_IMPROVED = 10;
		const MOST_AT_ONCE = 8;
		const LIST_BYTES = 6e4;
		function flameSection(view, data) {
			if (data.graphs.length === 0) {
				const why = data.leftOut === 0 ? "The flame graphs were left out of this report." : `${(0, numbers.yk)(data.leftOut, "flame graph")} did not fit into this page.`;
				return {
					html: `<p class="flame quiet">${why}</p>`,
					script: ""
				};
			}
			const html = [
				"<section id=\"flame\" class=\"flame\" aria-labelledby=\"flame-title\" hidden>",
				"<h2 id=\"flame-title\">Flame graphs</h2>",
				"<div class=\"beside\">",
				`<nav class="found" aria-label="Findings">\n${findingList(view, data)}\n</nav>`,
				"<div id=\"flame-place\"></div>",
				"</div>",
				"</section>",
				"<p id=\"flame-missing\" class=\"flame quiet\">The flame graphs need JavaScript. Everything else stands below.</p>",
				`<script type="application/json" id="flame-data">${inertJson(data)}<\/script>`,
				`<script>${VIEWER_SCRIPT}<\/script>`
			].join("\n");
			return {
				html,
				script: VIEWER_SCRIPT
			};
		}
		function findingList({ report, found, improved }, data) {
			const drawn = drawnFunctions(report);
			const whole = (0, findings.Y)(report).filter(({ kind }) => kind !== "leak");
			const items = (0, html_room.Dh)([...whole.slice(0, MOST_LISTED).map(({ comparison, verdict, reason }) => item(data, comparison, verdict, `<span class="why">${(0, inline.n8)(reason.message, 160)}</span>`)), ...found.slice(0, MOST_LISTED).map((finding) => findingItem(drawn, data, finding))].slice(0, MOST_LISTED), LIST_BYTES);
			const better = (0, html_room.Dh)(improved.slice(0, MOST_IMPROVED).map((finding) => findingItem(drawn, data, finding)), LIST_BYTES);
			const rest = whole.length + found.length - items.length;
			const behind = items.slice(MOST_AT_ONCE);
			return [
				"<h3>Findings</h3>",
				items.length === 0 ? `<p class="quiet">${rest > 0 ? "They stand below." : "Nothing is over the limits."}</p>` : list(items.slice(0, MOST_AT_ONCE)),
				behind.length === 0 ? "" : `<details><summary>${(0, numbers.yk)(behind.length, "more finding")}</summary>\n${list(behind)}\n</details>`,
				rest > 0 ? `<p class="quiet">and ${(0, numbers.B4)(rest)} more in the tables below</p>` : "",
				better.length === 0 ? "" : `<h3>Improved</h3>\n${list(better)}`
			].filter((part) => part !== "").join("\n");
		}
		function drawnFunctions({ flameGraphs }) {
			return new Set(flameGraphs.flatMap(({ service, profileType, functions }) => functions.map(({ name, file }) => JSON.stringify([
				service,
				profileType,
				name,
				file
			]))));
		}
		function list(items) {
			return `<ul>\n${items.map((each) => `<li>${each}</li>`).join("\n")}\n</ul>`;
		}
		function findingItem(drawn, data, { comparison, function: fn }) {
			const row = (0, rows.zQ)(comparison, fn);
			const word = fn.verdict === "pass" ? (0, rows.kV)(fn) : row.verdict;
			const { service, profileType } = comparison;
			const isDrawn = drawn.has(JSON.stringify([
				service,
				profileType,
				fn.name,
				fn.file
			]));
			const figures = [row.growth, row.added].filter((text) => text !== "–").map(report_escape.ZD);
			const body = `${(0, inline.h8)(fn.name, 80)}<span class="figures">${figures.join(" · ")}</span>`;
			return item(data, comparison, word, body, isDrawn ? fn : undefined);
		}
		function flame_section_name(text) {
			return `<bdi>${(0, report_escape.ZD)((0, report_escape.RK)(text, 60))}</bdi>`;
		}
		function item({ graphs }, comparison, word, body, frame) {
			const { service, profileType, alias } = comparison;
			const place = `<span class="place">${flame_section_name(service)} · ${flame_section_name(alias)}</span>`;
			const content = `${(0, tables.G4)(word)} ${place}${body}`;
			const isThere = graphs.some((graph) => graph.service === graphName(service) && graph.profileType === graphName(profileType));
			const hash = flameHash({
				service,
				type: profileType,
				frame: frame?.name,
				file: frame?.file
			});
			return isThere ? `<a data-finding href="${(0, report_escape.ZD)(hash)}">${content}</a>` : content;
		}
		var style = __webpack_require__(463);
		;
		const PAGE_BYTES = 14e5;
		const GRAPH_BYTES = 7e5;
		function renderHtml(report) {
			const view = (0, markdown_view.d)(report, null);
			const wanted = viewerData(report);
			const graphBytes = (0, html_room.dp)(inertJson(wanted));
			const room = PAGE_BYTES - (0, html_room.dp)(pageHtml(view, flameSection(view, wanted), "")) + graphBytes;
			const body = pageBody(view, room - Math.min(graphBytes, GRAPH_BYTES));
			const left = room - (0, html_room.dp)(body);
			const data = graphBytes <= left ? wanted : viewerData(report, left);
			return pageHtml(view, flameSection(view, data), body);
		}
		function pageHtml(view, flame, body) {
			const title = (0, report_text.K)((0, headline.P)(view.report));
			return `${[
				"<!doctype html>",
				"<html lang=\"en\">",
				"<head>",
				"<meta charset=\"utf-8\">",
				`<meta http-equiv="Content-Security-Policy" content="${contentPolicy(flame.script)}">`,
				"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
				"<meta name=\"color-scheme\" content=\"light dark\">",
				"<meta name=\"referrer\" content=\"no-referrer\">",
				`<title>${(0, report_escape.ZD)(title)}</title>`,
				`<style>${style.Y}</style>`,
				"</head>",
				"<body>",
				pageHeader(view.report),
				flame.html,
				`<main>\n${body}\n</main>`,
				`<footer><p>${(0, inline._C)(view.footer)}</p></footer>`,
				"</body>",
				"</html>"
			].join("\n")}\n`;
		}
		function contentPolicy(script) {
			const hash = (text) => `'sha256-${(0, external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("base64")}'`;
			const scripts = script === "" ? "" : `script-src ${hash(script)}; `;
			return `default-src 'none'; ${scripts}style-src ${hash(style.Y)}; base-uri 'none'; form-action 'none'`;
		}
		function pageHeader(report) {
			const { verdict } = (0, service_modes.t5)(report);
			const word = rows._G[verdict];
			return (0, inline.q0)([
				"<header>",
				`<p class="brand"><span class="verdict ${verdict}">${(0, report_escape.ZD)(word)}</span>profile comparison</p>`,
				`<h1>${(0, inline._C)((0, headline.P)(report))}</h1>`,
				(0, inline.FY)((0, wording.xv)(report), "notice"),
				(0, inline.FY)((0, next_step.sk)(report)),
				(0, inline.FY)((0, phrase.Z)([(0, since_line.d$)(report), (0, changes_line.a)(report)], " "), "quiet"),
				(0, inline.FY)((0, wording.J7)(report), "quiet"),
				"</header>"
			]);
		}
	}),
	9343: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FY: () => paragraph,
			WR: () => points,
			_C: () => phraseToHtml,
			h8: () => htmlCode,
			n8: () => htmlProse,
			o1: () => listHtml,
			q0: () => joinSolid
		});
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
		var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4213);
		function htmlCode(text, maxLength = _escape_js__WEBPACK_IMPORTED_MODULE_0__.xt) {
			return `<code>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text, maxLength))}</code>`;
		}
		function htmlProse(text, maxLength) {
			return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.jk)(text, maxLength).map((piece) => "code" in piece ? `<code>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(piece.code)}</code>` : (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(piece.text)).join("");
		}
		function htmlPart(part, nameLength, messageLength) {
			if (typeof part === "string") return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(part.replaceAll(" %", "\xA0%"));
			if ("prose" in part) return htmlProse(part.prose, messageLength);
			if ("strong" in part) return `<strong>${phraseToHtml(part.strong, nameLength, messageLength)}</strong>`;
			if (!("link" in part)) return htmlCode(part.code, nameLength);
			const label = part.code ? htmlCode(part.link, nameLength) : (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)((0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(part.link, nameLength));
			const url = (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.Pl)(part.url);
			return url === null ? label : `<a href="${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(url)}" rel="noopener noreferrer">${label}</a>`;
		}
		function phraseToHtml(phrase, nameLength = _escape_js__WEBPACK_IMPORTED_MODULE_0__.xt, messageLength = _escape_js__WEBPACK_IMPORTED_MODULE_0__.Xh) {
			return phrase.map((part) => htmlPart(part, nameLength, messageLength)).join("");
		}
		function* points(phrases, nameLength, messageLength) {
			for (const phrase of phrases) yield `<li>${phraseToHtml(phrase, nameLength, messageLength)}</li>`;
		}
		function listHtml(items) {
			return items.length === 0 ? "" : `<ul>\n${items.join("\n")}\n</ul>`;
		}
		function paragraph(phrase, className = "", nameLength) {
			if (phrase.length === 0) return "";
			return `<p${className === "" ? "" : ` class="${className}"`}>${phraseToHtml(phrase, nameLength)}</p>`;
		}
		function joinSolid(blocks) {
			return blocks.filter((block) => block !== "").join("\n");
		}
	}),
	593: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dh: () => takeWithin,
			Uo: () => joinWithin,
			V: () => moreHtml,
			dp: () => byteLength,
			pQ: () => eachOf
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718);
		function byteLength(text) {
			return Buffer.byteLength(text);
		}
		function* eachOf(items, make) {
			for (const item of items) yield make(item);
		}
		function takeWithin(texts, bytes) {
			const taken = [];
			let left = bytes;
			for (const text of texts) {
				left -= byteLength(text) + 1;
				if (left < 0) break;
				taken.push(text);
			}
			return taken;
		}
		function joinWithin(texts, bytes) {
			const taken = [];
			let left = bytes;
			for (const text of texts) {
				if (text === "") continue;
				left -= byteLength(text) + 1;
				if (left < 0) return null;
				taken.push(text);
			}
			return taken.join("\n");
		}
		function moreHtml(count, what = "more") {
			return count > 0 ? `<p class="quiet">and ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count)} ${what}, in the JSON report</p>` : "";
		}
	}),
	463: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => STYLE });
		;
		const FLAME_STYLE = `
.flame { max-width: 96rem; margin: 1.5rem auto 0; padding: 0 1.5rem; }
.flame[hidden] { display: none; }
.flame h2 { margin: 0 0 .75rem; } .flame ~ main { margin-top: 2rem; }
.beside { display: grid; grid-template-columns: minmax(15rem, 19rem) minmax(0, 1fr); gap: 1.5rem; align-items: start; }
.found h3 { margin: 0 0 .5rem; font-size: .875rem; color: var(--quiet); font-weight: 600; }
.found ul + h3 { margin-top: 1rem; }
.found { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
.found details { margin: .4rem 0 0; } .found details > summary { padding: .35rem .7rem; font-size: .875rem; } .found details > ul { padding: .4rem; }
.found ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .4rem; }
.found li { margin: 0; border: 1px solid var(--line); border-radius: .5rem; font-size: .875rem; }
.found li > a { display: block; padding: .5rem .7rem; color: inherit; text-decoration: none; border-radius: .45rem; }
.found li:not(:has(> a)) { padding: .5rem .7rem; }
.found a:hover { background: var(--card); }
.found a[aria-current] { background: var(--card); box-shadow: inset 3px 0 0 var(--link); }
.found .place { color: var(--quiet); overflow-wrap: anywhere; }
.found li code { display: inline-block; max-width: 100%; }
.found a > code { display: block; width: fit-content; margin: .2rem 0; font-weight: 600; }
.found .figures, .found .why { display: block; font-variant-numeric: tabular-nums; }
.flame button, .flame select, .flame input[type="search"] {
  font: inherit; font-size: .875rem; color: var(--text); background: var(--page); border: 1px solid var(--line);
  border-radius: .4rem; padding: .3rem .6rem; min-height: 2rem;
}
.flame button { cursor: pointer; } .flame button:hover, .flame select:hover { background: var(--card); }
.flame :is(button, select, input, .drawing):focus-visible, .choice:focus-within input:focus-visible + span {
  outline: 2px solid var(--link); outline-offset: 2px;
}
.toolbar { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem 1rem; margin-bottom: .6rem; }
.picker { display: flex; gap: .6rem; min-width: 0; }
.field { display: grid; gap: .15rem; min-width: 0; } .field select { max-width: 16rem; width: 100%; text-overflow: ellipsis; }
.field label, .choice legend, .search label { font-size: .75rem; color: var(--quiet); padding: 0; }
.choice { display: inline-flex; border: 0; margin: 0; padding: 0; min-width: 0; }
.choice[hidden] { display: none; }
.choice legend { margin-bottom: .15rem; }
.choice label { position: relative; cursor: pointer; }
.choice input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
.choice span { display: block; padding: .3rem .7rem; min-height: 2rem; font-size: .875rem; line-height: 1.35; border: 1px solid var(--line); border-left-width: 0; background: var(--page); white-space: nowrap; }
.choice label:first-of-type span { border-left-width: 1px; border-radius: .4rem 0 0 .4rem; }
.choice label:last-of-type span { border-radius: 0 .4rem .4rem 0; }
.choice input:checked + span { background: var(--text); color: var(--page); border-color: var(--text); }
.choice label:hover input:not(:checked) + span { background: var(--card); }
.brand .choice { margin-left: auto; align-items: center; } .brand .choice legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.brand .choice span { font-size: .75rem; padding: .15rem .55rem; min-height: 0; }
.options { margin: 0; border: 0; background: none; }
.options > summary { padding: .3rem .6rem; border: 1px solid var(--line); border-radius: .4rem; font-size: .875rem; line-height: 1.35; min-height: 2rem; width: fit-content; }
.options[open] { flex-basis: 100%; order: 1; } .options[open] > summary { border-radius: .4rem; }
.options-inside { display: flex; flex-wrap: wrap; gap: .6rem 1rem; padding-top: .6rem; }
.search { flex: 1 1 23rem; max-width: 30rem; display: grid; grid-template-columns: auto minmax(0, 1fr) auto auto; align-items: center; gap: .15rem .4rem; min-width: 0; }
.search input { grid-column: 1 / 3; width: 100%; } .search button:disabled { opacity: .45; cursor: default; }
.found-share { grid-column: 2 / -1; min-height: 1.55em; font-size: .75rem; color: var(--quiet); font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.crumbs ol { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem 0; list-style: none; margin: 0 0 .4rem; padding: 0; font-size: .8125rem; min-height: 1.75rem; }
.crumbs li { margin: 0; max-width: 100%; display: flex; align-items: center; }
.crumbs li + li::before { content: "›"; color: var(--quiet); padding: 0 .35rem; }
.crumbs button { border: 0; background: none; padding: .1rem .25rem; min-height: 1.5rem; color: var(--link); font-size: inherit; }
.crumbs [aria-current] { padding: .1rem .25rem; font-weight: 600; }
.frame-name { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .9375em; overflow-wrap: anywhere; }
.crumbs .frame-name { display: inline-block; max-width: 18rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }
.drawing { position: relative; overflow: hidden auto; max-height: min(62vh, 48rem); min-height: 8rem; border-radius: .3rem; }
.drawing.over-frame { cursor: pointer; }
.nothing { position: absolute; inset: 0; display: grid; place-content: center; margin: 0; color: var(--quiet); } .nothing[hidden] { display: none; }
.rows { position: relative; overflow: clip visible; }
.rows canvas { position: sticky; top: 0; display: block; }
.ring { position: absolute; pointer-events: none; border: 2px solid var(--text); border-radius: 2px; }
.ring.hover { border-width: 1px; } .ring[hidden] { display: none; }
.unseen { position: absolute; top: 0; left: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0 0; font-size: .8125rem; color: var(--quiet); }
.legend ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: 0; padding: 0; } .legend li { margin: 0; display: flex; align-items: center; gap: .35rem; }
.legend p, .flame .help { font-size: .8125rem; margin: 0; max-width: none; }
.swatch { width: 1.25rem; height: .85rem; border-radius: 2px; background: var(--same); }
.swatch.grew { background: var(--grew-4); border-top: 3px solid var(--grew-edge); }
.swatch.shrank { background: var(--shrank-4); border-bottom: 3px solid var(--shrank-edge); }
.swatch.one-sided { background: repeating-linear-gradient(135deg, var(--same) 0 3px, var(--quiet) 3px 4px); }
.flame .help { margin-top: .25rem; }
@media (pointer: coarse) { .flame .help { display: none; } }
.details-panel { margin-top: 1rem; padding: .9rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
.details-panel h3 { margin: 0 0 .5rem; overflow-wrap: anywhere; } .details-panel h4 { margin: 0; font-size: .8125rem; color: var(--quiet); font-weight: 600; }
.details-panel .remark { font-size: .9375rem; overflow-wrap: anywhere; }
.figures table, table.figures { width: auto; min-width: min(100%, 30rem); } table.figures { margin-bottom: .75rem; }
table.figures th, table.figures td { padding: .25rem .9rem .25rem 0; background: none; border-color: var(--line); }
table.figures td { text-align: right; white-space: nowrap; } table.figures thead th { text-align: right; } table.figures tbody th { min-width: 6rem; color: var(--quiet); }
table.figures td:last-child { text-align: left; padding-left: .5rem; } table.figures thead th:last-child { text-align: left; padding-left: .5rem; }
.details-panel > :last-child { margin-bottom: 0; } .actions + p { margin-top: .75rem; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; } .actions:empty { display: none; }
.next { display: flex; flex-wrap: wrap; gap: .35rem .75rem; align-items: baseline; margin-top: .75rem; }
.next ul { display: flex; flex-wrap: wrap; gap: .35rem .9rem; list-style: none; margin: 0; padding: 0; font-size: .8125rem; } .next li { margin: 0; }
.next button { padding: .05rem .4rem; min-height: 1.5rem; font-size: inherit; max-width: 100%; }
.tooltip { position: fixed; z-index: 2; max-width: min(30rem, calc(100vw - 1rem)); padding: .5rem .7rem; background: var(--page); border: 1px solid var(--line); border-radius: .4rem; box-shadow: 0 4px 16px rgb(0 0 0 / .18); font-size: .8125rem; line-height: 1.45; pointer-events: none; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.tooltip[hidden] { display: none; }
@media (max-width: 62rem) {
  .beside { grid-template-columns: minmax(0, 1fr); }
  .found { position: static; max-height: none; }
  .found ul { grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
  .found a > .place::after { content: "\\A"; white-space: pre; } .found a > code { display: inline-block; margin: .2rem .4rem 0 0; } .found a > .figures { display: inline-block; }
}
@media (max-width: 40rem) {
  .flame { padding: 0 1rem; }
  .picker { width: 100%; } .field { flex: 1 1 0; }
  .flame button, .flame select, .flame input[type="search"], .choice span { min-height: 2.5rem; }
  .choice span { padding: .55rem .7rem; } .brand .choice span { min-height: 0; padding: .35rem .55rem; }
  .next button, .crumbs button { min-height: 2rem; }
  .search { flex-basis: 100%; max-width: none; } .found-share { grid-column: 1 / -1; grid-row: 3; text-align: left; }
  table.figures thead { position: static; width: auto; height: auto; clip-path: none; display: table-header-group; }
  table.figures { display: table; width: 100%; font-size: .8125rem; min-width: 0; } table.figures tbody { display: table-row-group; }
  table.figures tbody tr { display: table-row; padding: 0; } table.figures tbody th, table.figures tbody td { display: table-cell; padding: .3rem .4rem .3rem 0; border-bottom: 1px solid var(--line); min-width: 0; white-space: normal; }
  table.figures tbody tr:last-child > * { border-bottom: 0; }
}
@media print { .toolbar, .search, .flame .help { display: none; } .found { max-height: none; position: static; } }
`;
		;
		const LIGHT = {
			page: "#ffffff",
			card: "#f7f8fa",
			line: "#dfe3e8",
			text: "#1d2430",
			quiet: "#5b6575",
			link: "#0b5cad",
			code: "#eef1f5",
			base: "#b7c0cc",
			fail: "#b3261e",
			"fail-tint": "#fdecea",
			warn: "#8a5a00",
			"warn-tint": "#fff4dc",
			pass: "#1b6e3c",
			"pass-tint": "#e7f5ec",
			open: "#4d5869",
			"open-tint": "#eceff3",
			same: "#e4e8ee",
			folded: "#f0f2f5",
			"grew-1": "#fbe6d2",
			"grew-2": "#f9cfa5",
			"grew-3": "#f4b070",
			"grew-4": "#eb9140",
			"grew-edge": "#b25a00",
			"shrank-1": "#dcebfa",
			"shrank-2": "#b5d6f4",
			"shrank-3": "#87bbec",
			"shrank-4": "#5e9fe0",
			"shrank-edge": "#1c5fa8",
			"tint-1": "#d8e5ec",
			"tint-2": "#e0e8d8",
			"tint-3": "#ecdfe6",
			"tint-4": "#efe5cf",
			"tint-5": "#dedff0"
		};
		const DARK = {
			page: "#11151b",
			card: "#181d25",
			line: "#2c3440",
			text: "#e4e8ee",
			quiet: "#9aa5b4",
			link: "#7ab8ff",
			code: "#222935",
			base: "#566173",
			fail: "#ff9a91",
			"fail-tint": "#3a1d1b",
			warn: "#f0c060",
			"warn-tint": "#33280f",
			pass: "#7fd6a0",
			"pass-tint": "#14301f",
			open: "#b4becb",
			"open-tint": "#262d38",
			same: "#2a313c",
			folded: "#1d232c",
			"grew-1": "#3d2f22",
			"grew-2": "#563a1c",
			"grew-3": "#744713",
			"grew-4": "#8f5207",
			"grew-edge": "#f2a04d",
			"shrank-1": "#203245",
			"shrank-2": "#214363",
			"shrank-3": "#205483",
			"shrank-4": "#1f64a6",
			"shrank-edge": "#78b8f7",
			"tint-1": "#26363f",
			"tint-2": "#2d3827",
			"tint-3": "#3a2d36",
			"tint-4": "#3b3422",
			"tint-5": "#2d2f47"
		};
		function tokens(colors) {
			return Object.entries(colors).map(([name, color]) => `--${name}: ${color};`).join(" ");
		}
		function themeRules() {
			return `:root { color-scheme: light dark; ${tokens(LIGHT)} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${tokens(DARK)} } }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; ${tokens(DARK)} }`;
		}
		;
		const STYLE = `
${themeRules()}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: break-word;
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
header, main, footer { max-width: 96rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
.brand { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin: 0 0 .75rem; max-width: none; color: var(--quiet); font-size: .875rem; }
.verdict {
  padding: .15rem .7rem; border-radius: 1rem; font-weight: 650; font-size: .8125rem;
  color: var(--open); background: var(--open-tint);
}
.fail { color: var(--fail); } .warn { color: var(--warn); } .pass, .improved { color: var(--pass); }
.verdict.fail { background: var(--fail-tint); } .verdict.warn { background: var(--warn-tint); }
.verdict.pass { background: var(--pass-tint); }
h1 { margin: 0 0 .75rem; font-size: 1.625rem; line-height: 1.3; font-weight: 650; text-wrap: balance; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.125rem; font-weight: 650; }
h3 { margin: 1.25rem 0 .35rem; font-size: 1rem; font-weight: 650; }
p { margin: 0 0 .75rem; max-width: 56rem; text-wrap: pretty; }
.quiet { color: var(--quiet); font-size: .9375rem; }
.notice { padding: .6rem .9rem; border-left: 3px solid var(--warn); background: var(--warn-tint); border-radius: 0 .3rem .3rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code {
  font: .875em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
  background: var(--code); border-radius: .25rem; padding: .1em .3em; overflow-wrap: anywhere; unicode-bidi: isolate;
}
.file { display: block; color: var(--quiet); font-size: .8125rem; overflow-wrap: anywhere; }
.file code { background: none; padding: 0; }
.scroll { overflow-x: auto; margin: .75rem 0 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.scroll:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
th, td { padding: .5rem .65rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
tr:last-child > td, tr:last-child > th[scope="row"] { border-bottom: 0; }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 600; white-space: nowrap; background: var(--card); }
tbody th { font-weight: inherit; min-width: 13rem; }
h3:first-child { margin-top: .35rem; }
.number { text-align: right; white-space: nowrap; } .number.added { white-space: normal; min-width: 9.5rem; }
td.where { min-width: 9rem; max-width: 18rem; } td.evidence { white-space: nowrap; letter-spacing: .05em; }
td:last-child { min-width: 5.5rem; } .range { display: block; color: var(--quiet); font-size: .8125rem; }
.word { white-space: nowrap; font-weight: 600; }
.bar { display: block; width: 8rem; height: .4rem; margin: .35rem 0 0 auto; border-radius: .2rem; }
.bar .expected { fill: var(--base); } .bar .added { fill: var(--fail); } .bar .saved { fill: var(--pass-tint); stroke: var(--pass); }
details { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 .5rem; background: var(--page); }
summary { cursor: pointer; padding: .6rem .9rem; border-radius: .5rem; }
summary:hover { background: var(--card); }
details[open] > summary { border-bottom: 1px solid var(--line); border-radius: .5rem .5rem 0 0; }
.inside { padding: .5rem .9rem .75rem; }
ul { margin: .25rem 0 .75rem; padding-left: 1.25rem; }
li { margin: .25rem 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.25rem; margin: 0; font-size: .9375rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
footer { margin-top: 2.5rem; padding-top: 1rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: .8125rem; }
footer p { border-top: 1px solid var(--line); padding-top: 1rem; max-width: none; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  header { padding-top: 1.5rem; }
  h1 { font-size: 1.3125rem; }
  table { font-size: .875rem; } th, td { padding: .45rem .6rem; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tbody th { display: block; }
  tbody tr { display: flex; flex-direction: column; padding: .6rem .75rem; border-bottom: 1px solid var(--line); }
  tbody tr:last-child { border-bottom: 0; }
  tbody th, tbody td, td.where, .number.added { border: 0; padding: .1rem 0; min-width: 0; max-width: none; }
  tbody td, .number { display: flex; justify-content: space-between; gap: 1rem; text-align: right; white-space: normal; }
  tbody td::before { content: attr(data-label); color: var(--quiet); text-align: left; white-space: nowrap; }
  tbody th { order: -1; padding-bottom: .3rem; }
  tbody td:has(> span:empty) { display: none; }
}
@media print { details > :not(summary) { display: block; } .scroll { overflow: visible; } }
${FLAME_STYLE}`;
	}),
	2463: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CR: () => spansTable,
			G4: () => htmlWord,
			I$: () => htmlTable,
			f9: () => findingsTable,
			qj: () => functionsTable,
			xx: () => budgetsTable
		});
		var _budget_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);
		var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3213);
		var _evidence_bar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2039);
		var _links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4213);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8718);
		var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2963);
		var _spans_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3217);
		var _inline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9343);
		var _room_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(593);
		const PLACE_LENGTH = 60;
		const URL_LENGTH = 4e3;
		function number(html) {
			return {
				html,
				className: "number"
			};
		}
		function cell({ html, className, isRowHeader }, label) {
			const attribute = className === undefined ? "" : ` class="${className}"`;
			if (isRowHeader === true) return `<th scope="row" role="rowheader"${attribute}>${html}</th>`;
			return `<td role="cell" data-label="${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(label)}"${attribute}><span>${html}</span></td>`;
		}
		function rowHtml(header, row) {
			return `<tr role="row">${row.map((entry, column) => cell(entry, header[column]?.text ?? "")).join("")}</tr>`;
		}
		function htmlTable(caption, header, rows, bytes) {
			const head = header.map(({ text, isNumber }) => `<th scope="col" role="columnheader"${isNumber ? " class=\"number\"" : ""}>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(text)}</th>`).join("");
			const opening = `<div class="scroll" role="region" tabindex="0" aria-label="${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(caption)}"><table role="table">\n` + `<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n`;
			const written = (0, _room_js__WEBPACK_IMPORTED_MODULE_7__.pQ)(rows, (row) => rowHtml(header, row));
			const body = (0, _room_js__WEBPACK_IMPORTED_MODULE_7__.Dh)(written, bytes - opening.length - CLOSING.length);
			const html = body.length === 0 ? "" : opening + body.join("\n") + CLOSING;
			return {
				html,
				shown: body.length
			};
		}
		const CLOSING = "\n</tbody></table></div>";
		function htmlWord(word) {
			const known = [
				"fail",
				"warn",
				"pass",
				"improved"
			].includes(word) ? ` ${word}` : "";
			return `<span class="word${known}">${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(word)}</span>`;
		}
		function functionCell(fn, nameLength) {
			const about = [fn.file, ...(0, _rows_js__WEBPACK_IMPORTED_MODULE_4__.HH)(fn)].filter((text) => text !== "").join(" · ");
			const file = about === "" ? "" : `<span class="file">${(0, _inline_js__WEBPACK_IMPORTED_MODULE_6__.n8)(about, nameLength)}</span>`;
			return {
				html: (0, _inline_js__WEBPACK_IMPORTED_MODULE_6__.h8)(fn.name, nameLength) + file,
				isRowHeader: true
			};
		}
		function growthHtml(growth, range) {
			const shown = `<strong>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(growth)}</strong>`;
			return range === null ? shown : `${shown}<span class="range">${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(range)}</span>`;
		}
		function bar(expected, seen) {
			const most = Math.max(expected, seen);
			if (!(most > 0) || !Number.isFinite(most) || expected < 0 || seen < 0) return "";
			const length = (value) => (100 * value / most).toFixed(1);
			const kept = Math.min(expected, seen);
			const rest = seen >= expected ? "added" : "saved";
			return "<svg class=\"bar\" viewBox=\"0 0 100 5\" preserveAspectRatio=\"none\" aria-hidden=\"true\">" + `<rect class="expected" width="${length(kept)}" height="5"/>` + `<rect class="${rest}" x="${length(kept)}" width="${length(most - kept)}" height="5"/></svg>`;
		}
		function linkList(links) {
			return links.slice(0, 4).flatMap(({ label, url }) => {
				const address = url.length > URL_LENGTH ? null : (0, _links_js__WEBPACK_IMPORTED_MODULE_8__.Pl)(url);
				const text = (0, _inline_js__WEBPACK_IMPORTED_MODULE_6__.n8)(label, 60);
				return address === null ? [] : [`<a href="${(0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(address)}" rel="noopener noreferrer">${text}</a>`];
			}).join(" · ");
		}
		const FINDING_COLUMNS = [
			{ text: "result" },
			{ text: "service, type" },
			{ text: "function" },
			{
				text: "expected → seen",
				isNumber: true
			},
			{
				text: "growth (range)",
				isNumber: true
			},
			{ text: "evidence" },
			{
				text: "added",
				isNumber: true
			},
			{ text: "open in" }
		];
		function findingsTable(caption, findings, options) {
			const hasLinks = findings.some(({ comparison, function: fn }) => linkList(links(comparison, fn)) !== "");
			const hasEvidence = findings.some(({ function: fn }) => fn.verdict !== "pass");
			const isShown = (_, column) => (hasEvidence || FINDING_COLUMNS[column]?.text !== "evidence") && (hasLinks || FINDING_COLUMNS[column]?.text !== "open in");
			const rows = (0, _room_js__WEBPACK_IMPORTED_MODULE_7__.pQ)(findings, (finding) => findingCells(finding, options).filter(isShown));
			return htmlTable(caption, FINDING_COLUMNS.filter(isShown), rows, options.bytes);
		}
		function findingCells(finding, { settings, anchorOf }) {
			const { comparison, function: fn } = finding;
			const row = (0, _rows_js__WEBPACK_IMPORTED_MODULE_4__.zQ)(comparison, fn);
			const service = `<a href="#${anchorOf(comparison)}">${(0, _inline_js__WEBPACK_IMPORTED_MODULE_6__.h8)(comparison.service, PLACE_LENGTH)}</a>`;
			return [
				{ html: htmlWord(fn.verdict === "pass" ? (0, _rows_js__WEBPACK_IMPORTED_MODULE_4__.kV)(fn) : row.verdict) },
				{
					html: `${service} ${(0, _inline_js__WEBPACK_IMPORTED_MODULE_6__.n8)(comparison.alias, PLACE_LENGTH)}`,
					className: "where"
				},
				functionCell(fn, _escape_js__WEBPACK_IMPORTED_MODULE_1__.xt),
				number((0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(costText(finding, row.expectedToSeen)) + bar(fn.expected, fn.self.candidate)),
				number(growthHtml(row.growth, row.range)),
				{
					html: (0, _evidence_bar_js__WEBPACK_IMPORTED_MODULE_2__.V_)((0, _evidence_bar_js__WEBPACK_IMPORTED_MODULE_2__.RF)(finding, settings)),
					className: "evidence"
				},
				{
					html: (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(row.added),
					className: "number added"
				},
				{ html: linkList(links(comparison, fn)) }
			];
		}
		function costText({ comparison, function: fn }, expectedToSeen) {
			if (fn.class !== "leaks" || comparison.leak?.over !== "candidate") return expectedToSeen;
			const [early = "", late = ""] = expectedToSeen.split(" → ");
			return `${early} early → ${late} late`;
		}
		function links(comparison, fn) {
			return fn.links.length > 0 ? fn.links : comparison.links;
		}
		function budgetsTable(budgets, bytes) {
			const rows = (0, _room_js__WEBPACK_IMPORTED_MODULE_7__.pQ)(budgets, (budget) => {
				const row = (0, _budget_text_js__WEBPACK_IMPORTED_MODULE_0__.yA)(budget);
				return [
					{ html: htmlWord(row.verdict) },
					{
						html: (0, _inline_js__WEBPACK_IMPORTED_MODULE_6__._C)(row.target),
						isRowHeader: true
					},
					{
						html: (0, _inline_js__WEBPACK_IMPORTED_MODULE_6__._C)(row.place, PLACE_LENGTH, PLACE_LENGTH),
						className: "where"
					},
					number(growthHtml(row.value, row.range)),
					number((0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(row.limit)),
					{
						html: (0, _inline_js__WEBPACK_IMPORTED_MODULE_6__._C)(row.origin, PLACE_LENGTH, PLACE_LENGTH),
						className: "where"
					}
				];
			});
			const header = _budget_text_js__WEBPACK_IMPORTED_MODULE_0__.aE.map((text, column) => ({
				text,
				isNumber: column === 3 || column === 4
			}));
			return htmlTable("Budgets", header, rows, bytes);
		}
		function spansTable(caption, profile, bytes) {
			const rows = (0, _room_js__WEBPACK_IMPORTED_MODULE_7__.pQ)((0, _spans_text_js__WEBPACK_IMPORTED_MODULE_5__.Q7)(profile), ({ name, self, total, share }) => [{
				html: (0, _inline_js__WEBPACK_IMPORTED_MODULE_6__.h8)(name),
				isRowHeader: true
			}, ...[
				self,
				total,
				share
			].map((text) => number((0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(text)))]);
			const header = _spans_text_js__WEBPACK_IMPORTED_MODULE_5__.tO.map((text, column) => ({
				text,
				isNumber: column > 0
			}));
			return htmlTable(caption, header, rows, bytes);
		}
		const FUNCTION_COLUMNS = [
			{ text: "function" },
			{
				text: "self, before → after",
				isNumber: true
			},
			{
				text: "total, before → after",
				isNumber: true
			},
			{
				text: "of the service",
				isNumber: true
			},
			{
				text: "growth (range)",
				isNumber: true
			},
			{
				text: "added",
				isNumber: true
			},
			{ text: "result" }
		];
		function functionsTable(comparison, functions, { nameLength, bytes }) {
			const rows = (0, _room_js__WEBPACK_IMPORTED_MODULE_7__.pQ)(functions, (fn) => {
				const row = (0, _rows_js__WEBPACK_IMPORTED_MODULE_4__.zQ)(comparison, fn);
				const total = `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.BD)(fn.total.baseline, comparison.unit)} → ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.BD)(fn.total.candidate, comparison.unit)}`;
				return [
					functionCell(fn, nameLength),
					number((0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(row.seen)),
					number((0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(total)),
					number((0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(row.share)),
					number(growthHtml(row.growth, row.range)),
					{
						html: (0, _escape_js__WEBPACK_IMPORTED_MODULE_1__.ZD)(row.added),
						className: "number added"
					},
					{ html: htmlWord((0, _rows_js__WEBPACK_IMPORTED_MODULE_4__.kV)(fn)) }
				];
			});
			return htmlTable("Functions, before and after", FUNCTION_COLUMNS, rows, bytes);
		}
	}),
	4249: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => waivedTable });
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
		var _waiver_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4132);
		var _inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9343);
		var _room_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(593);
		var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2463);
		const SHORT_LENGTH = 60;
		function waivedTable(findings, bytes) {
			const rows = (0, _room_js__WEBPACK_IMPORTED_MODULE_3__.pQ)(findings, (finding) => {
				const { subject, file, place, seen, allowed, reason, owner, expires } = (0, _waiver_text_js__WEBPACK_IMPORTED_MODULE_1__.bD)(finding);
				const tail = file === "" ? "" : `<span class="file">${(0, _inline_js__WEBPACK_IMPORTED_MODULE_2__.n8)(file, _escape_js__WEBPACK_IMPORTED_MODULE_0__.xt)}</span>`;
				return [
					{
						html: (0, _inline_js__WEBPACK_IMPORTED_MODULE_2__._C)(subject) + tail,
						isRowHeader: true
					},
					{
						html: (0, _inline_js__WEBPACK_IMPORTED_MODULE_2__._C)(place, SHORT_LENGTH, SHORT_LENGTH),
						className: "where"
					},
					{
						html: (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(seen),
						className: "number"
					},
					{
						html: (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(allowed),
						className: "number"
					},
					{ html: (0, _inline_js__WEBPACK_IMPORTED_MODULE_2__._C)(reason) },
					{
						html: (0, _inline_js__WEBPACK_IMPORTED_MODULE_2__._C)(owner, SHORT_LENGTH, SHORT_LENGTH),
						className: "where"
					},
					{ html: (0, _inline_js__WEBPACK_IMPORTED_MODULE_2__._C)(expires) }
				];
			});
			const header = _waiver_text_js__WEBPACK_IMPORTED_MODULE_1__.$2.map((text, column) => ({
				text,
				isNumber: column === 2 || column === 3
			}));
			return (0, _tables_js__WEBPACK_IMPORTED_MODULE_4__.I$)("Waived", header, rows, bytes);
		}
	}),
	2729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ip: () => leakFact,
			Yv: () => isSure,
			m3: () => leakClaim
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718);
		var _times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3442);
		const ASIDE = " beside what rules set aside";
		function leakClaim({ unit }, leak) {
			const { slopePerMin, over, spanMs } = leak;
			const time = over === "span" ? ` over ${(0, _times_js__WEBPACK_IMPORTED_MODULE_1__.a3)(spanMs)}` : "";
			const aside = leak.setAside === undefined ? "" : ASIDE;
			return ` ${isSure(leak) ? "leaks" : "may leak"} ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.BD)(slopePerMin, unit)} a minute${time}${aside}`;
		}
		function isSure({ verdict, stoppedBy }) {
			return verdict === "leak" || verdict === "warn" && stoppedBy === "";
		}
		function leakFact(leak, unit) {
			const { slopePerMin, lowPerMin, highPerMin, neededRise, spanMs } = leak;
			const [slope, low, high] = [
				slopePerMin,
				lowPerMin,
				highPerMin
			].map((value) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.BD)(value, unit));
			const aside = leak.setAside === undefined ? "" : ASIDE;
			return `rises ${slope} a minute (${low} to ${high})${aside}, ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.BD)(neededRise, unit)} in ${(0, _times_js__WEBPACK_IMPORTED_MODULE_1__.a3)(spanMs)} could be a leak`;
		}
	}),
	8726: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => limitsOfEvidence });
		var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7928);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8718);
		var _service_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4879);
		var _waived_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6819);
		function limitsOfEvidence(report) {
			const compared = report.comparisons.filter((comparison) => comparison.counted && (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.RN)(comparison));
			if (compared.length === 0) return [];
			const unseen = compared.some(({ kind }) => kind === "cpu") ? " Time off the CPU (database, locks, GPU) is not in CPU profiles." : "";
			return [
				notFoundSentence(report),
				...detectableSentence(report),
				unseen
			].filter((part) => part !== "");
		}
		function notFoundSentence(report) {
			const { failOnGrowth, warnOnGrowth } = report.settings;
			const [fail, warn] = [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B6)(failOnGrowth), (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B6)(warnOnGrowth)];
			if (report.verdict === "pass") return `The limits are ${fail} growth to fail, ${warn} to warn.`;
			const waived = (0, _waived_js__WEBPACK_IMPORTED_MODULE_3__.N)(report).length;
			const others = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Pg)(report).length + waived > 0 ? "No other function" : "In what was compared, no function";
			const beside = waived === 0 ? "" : ", those that are waived aside,";
			return `${others}${beside} grew with enough evidence (limits: ${fail} to fail, ${warn} to warn).`;
		}
		function detectableSentence(report) {
			const growth = rangePhrase(report, "detectableGrowth");
			if (growth.length === 0) return [];
			return [
				report.windows === null ? " With these recordings, growth of " : " With these windows, growth of ",
				...growth,
				" is found four times out of five (functions above 2 % of their service); smaller growth can stay unseen.",
				...totalSentence(report)
			];
		}
		const FOR_LOAD = {
			auto: "",
			fixed: "At the same load",
			requests: "Per request"
		};
		function totalSentence(report) {
			const growth = rangePhrase(report, "detectableTotal");
			const words = FOR_LOAD[(0, _service_text_js__WEBPACK_IMPORTED_MODULE_2__.DC)(report)];
			return growth.length === 0 || words === "" ? [] : [
				` ${words}, growth of a service as a whole of `,
				...growth,
				" is found as often."
			];
		}
		function rangePhrase(report, of) {
			const range = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.xJ)(report, of);
			if (range === null) return [];
			const [low, high] = [range.low, range.high].map(({ detectable }) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.zb)(detectable));
			return low === high ? [String(low)] : [
				`${low} (`,
				{ code: range.low.service },
				`) to ${high} (`,
				{ code: range.high.service },
				")"
			];
		}
	}),
	5195: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j7: () => MARKS,
			zH: () => details,
			iQ: () => markdownLink,
			_k: () => phraseToMarkdown,
			tp: () => table
		});
		;
		function defaultStringLength(value) {
			return value.length;
		}
		function markdownTable(table, options) {
			const settings = options || {};
			const align = (settings.align || []).concat();
			const stringLength = settings.stringLength || defaultStringLength;
			const alignments = [];
			const cellMatrix = [];
			const sizeMatrix = [];
			const longestCellByColumn = [];
			let mostCellsPerRow = 0;
			let rowIndex = -1;
			while (++rowIndex < table.length) {
				const row = [];
				const sizes = [];
				let columnIndex = -1;
				if (table[rowIndex].length > mostCellsPerRow) {
					mostCellsPerRow = table[rowIndex].length;
				}
				while (++columnIndex < table[rowIndex].length) {
					const cell = serialize(table[rowIndex][columnIndex]);
					if (settings.alignDelimiters !== false) {
						const size = stringLength(cell);
						sizes[columnIndex] = size;
						if (longestCellByColumn[columnIndex] === undefined || size > longestCellByColumn[columnIndex]) {
							longestCellByColumn[columnIndex] = size;
						}
					}
					row.push(cell);
				}
				cellMatrix[rowIndex] = row;
				sizeMatrix[rowIndex] = sizes;
			}
			let columnIndex = -1;
			if (typeof align === "object" && "length" in align) {
				while (++columnIndex < mostCellsPerRow) {
					alignments[columnIndex] = toAlignment(align[columnIndex]);
				}
			} else {
				const code = toAlignment(align);
				while (++columnIndex < mostCellsPerRow) {
					alignments[columnIndex] = code;
				}
			}
			columnIndex = -1;
			const row = [];
			const sizes = [];
			while (++columnIndex < mostCellsPerRow) {
				const code = alignments[columnIndex];
				let before = "";
				let after = "";
				if (code === 99) {
					before = ":";
					after = ":";
				} else if (code === 108) {
					before = ":";
				} else if (code === 114) {
					after = ":";
				}
				let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
				const cell = before + "-".repeat(size) + after;
				if (settings.alignDelimiters !== false) {
					size = before.length + size + after.length;
					if (size > longestCellByColumn[columnIndex]) {
						longestCellByColumn[columnIndex] = size;
					}
					sizes[columnIndex] = size;
				}
				row[columnIndex] = cell;
			}
			cellMatrix.splice(1, 0, row);
			sizeMatrix.splice(1, 0, sizes);
			rowIndex = -1;
			const lines = [];
			while (++rowIndex < cellMatrix.length) {
				const row = cellMatrix[rowIndex];
				const sizes = sizeMatrix[rowIndex];
				const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
				columnIndex = -1;
				const line = [];
				while (++columnIndex < cellsInRow) {
					const cell = row[columnIndex] || "";
					let before = "";
					let after = "";
					if (settings.alignDelimiters !== false) {
						const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
						const code = alignments[columnIndex];
						if (code === 114) {
							before = " ".repeat(size);
						} else if (code === 99) {
							const half = size / 2;
							if (size % 2) {
								before = " ".repeat(half + .5);
								after = " ".repeat(half - .5);
							} else {
								before = " ".repeat(half);
								after = before;
							}
						} else {
							after = " ".repeat(size);
						}
					}
					if (settings.delimiterStart !== false && !columnIndex) {
						line.push("|");
					}
					if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
						line.push(" ");
					}
					if (settings.alignDelimiters !== false) {
						line.push(before);
					}
					line.push(cell);
					if (settings.alignDelimiters !== false) {
						line.push(after);
					}
					if (settings.padding !== false) {
						line.push(" ");
					}
					if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
						line.push("|");
					}
				}
				lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
			}
			return lines.join("\n");
		}
		function serialize(value) {
			return value === null || value === undefined ? "" : String(value);
		}
		function toAlignment(value) {
			const code = typeof value === "string" ? value.codePointAt(0) : 0;
			return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
		}
		var report_escape = __webpack_require__(3213);
		var inline = __webpack_require__(9343);
		var links = __webpack_require__(4213);
		;
		const MARKS = {
			fail: "🔴",
			warn: "🟡",
			inconclusive: "⚪",
			"not-evaluated": "⚪",
			pass: "🟢"
		};
		function markdownPart(part, nameLength) {
			if (typeof part === "string") return part;
			if ("prose" in part) return (0, report_escape.pj)(part.prose);
			if ("strong" in part) return `**${phraseToMarkdown(part.strong, nameLength)}**`;
			if ("link" in part) return markdownLink(part.link, part.url, nameLength, part.code);
			return (0, report_escape.SS)(part.code, nameLength);
		}
		function phraseToMarkdown(phrase, nameLength) {
			return phrase.map((part) => markdownPart(part, nameLength)).join("");
		}
		function markdownLink(label, address, nameLength, code = false) {
			const text = code ? (0, report_escape.SS)(label, nameLength) : (0, report_escape.pj)(label, nameLength);
			const url = (0, links.Pl)(address);
			return url === null ? text : `[${text}](${url.replace(/&(?=#?\w+;)/g, "&amp;")})`;
		}
		function table(header, rows, align) {
			const cells = [header, ...rows].map((row) => row.map(report_escape.xR));
			return markdownTable(cells, {
				align: [...align],
				alignDelimiters: false
			});
		}
		function details(summary, body, nameLength) {
			return `<details><summary>${(0, inline._C)(summary, nameLength)}</summary>\n\n${body}\n\n</details>`;
		}
	}),
	2603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BF: () => improvedTable,
			Nh: () => newTable,
			f9: () => findingsTable,
			qj: () => functionsTable,
			rk: () => comparisonsTable,
			xx: () => budgetsTable
		});
		var _budget_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);
		var _comparison_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9353);
		var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3213);
		var _evidence_bar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2039);
		var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7928);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8718);
		var _rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2963);
		var _inline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5195);
		function functionName(fn, nameLength) {
			const name = (0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.SS)(fn.name, nameLength);
			const about = [fn.file, ...(0, _rows_js__WEBPACK_IMPORTED_MODULE_6__.HH)(fn)].filter((text) => text !== "");
			return about.length === 0 ? name : `${name} <sub>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.pj)(about.join(" · "), nameLength)}</sub>`;
		}
		function serviceAndType(comparison, nameLength) {
			return `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.SS)(comparison.service, nameLength)} · ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.pj)(comparison.alias, nameLength)}`;
		}
		function growthCell(row) {
			if (row.growth === _numbers_js__WEBPACK_IMPORTED_MODULE_5__.GY) return _numbers_js__WEBPACK_IMPORTED_MODULE_5__.GY;
			return row.range === null ? `**${row.growth}**` : `**${row.growth}** (${row.range})`;
		}
		const MAX_LINKS = 3;
		function costCell({ comparison, function: fn }, row) {
			if (fn.class !== "leaks" || comparison.leak?.over !== "candidate") return row.expectedToSeen;
			const [early = "", late = ""] = row.expectedToSeen.split(" → ");
			return `${early} early → ${late} late`;
		}
		function linksCell({ comparison, function: fn }, nameLength) {
			const links = fn.links.length > 0 ? fn.links : comparison.links;
			return links.slice(0, MAX_LINKS).map(({ label, url }) => (0, _inline_js__WEBPACK_IMPORTED_MODULE_7__.iQ)(label, url, nameLength)).join(" · ");
		}
		function unbroken(numbers) {
			return numbers.replace(/(?<=\d) (?=\p{L})/gu, "\xA0");
		}
		function findingsTable(findings, settings, nameLength) {
			const rows = findings.map((finding) => {
				const row = (0, _rows_js__WEBPACK_IMPORTED_MODULE_6__.zQ)(finding.comparison, finding.function);
				const mark = finding.function.verdict === "fail" ? _inline_js__WEBPACK_IMPORTED_MODULE_7__.j7.fail : _inline_js__WEBPACK_IMPORTED_MODULE_7__.j7.warn;
				return [
					`${mark} ${row.verdict}`,
					serviceAndType(finding.comparison, nameLength),
					functionName(finding.function, nameLength),
					unbroken(costCell(finding, row)),
					growthCell(row),
					(0, _evidence_bar_js__WEBPACK_IMPORTED_MODULE_3__.V_)((0, _evidence_bar_js__WEBPACK_IMPORTED_MODULE_3__.RF)(finding, settings)),
					unbroken(row.added),
					linksCell(finding, nameLength)
				];
			});
			const header = [
				"",
				"service · type",
				"function",
				"expected → seen",
				"growth (range)",
				"evidence",
				"added",
				"links"
			];
			const hasLinks = rows.some((row) => row.at(-1) !== "");
			const width = hasLinks ? header.length : header.length - 1;
			return (0, _inline_js__WEBPACK_IMPORTED_MODULE_7__.tp)(header.slice(0, width), rows.map((row) => row.slice(0, width)), "lllrrlrl".slice(0, width));
		}
		function functionsTable(comparison, functions, nameLength) {
			const rows = functions.map((fn) => {
				const row = (0, _rows_js__WEBPACK_IMPORTED_MODULE_6__.zQ)(comparison, fn);
				const growth = row.range === null ? row.growth : `${row.growth} (${row.range})`;
				return [
					functionName(fn, nameLength),
					row.seen,
					row.share,
					growth,
					row.added,
					(0, _rows_js__WEBPACK_IMPORTED_MODULE_6__.kV)(fn)
				];
			});
			return (0, _inline_js__WEBPACK_IMPORTED_MODULE_7__.tp)([
				"function",
				"self, before → after",
				"of the service",
				"growth (range)",
				"added",
				"result"
			], rows, "lrrrrl");
		}
		function improvedTable(findings, nameLength) {
			const rows = findings.map(({ comparison, function: fn }) => {
				const row = (0, _rows_js__WEBPACK_IMPORTED_MODULE_6__.zQ)(comparison, fn);
				return [
					serviceAndType(comparison, nameLength),
					functionName(fn, nameLength),
					row.expectedToSeen,
					row.range === null ? row.growth : `${row.growth} (${row.range})`,
					row.added
				];
			});
			return (0, _inline_js__WEBPACK_IMPORTED_MODULE_7__.tp)([
				"service · type",
				"function",
				"expected → seen",
				"growth (range)",
				"saved"
			], rows, "llrrr");
		}
		function newTable(findings, nameLength) {
			const rows = findings.map(({ comparison, function: fn }) => {
				const row = (0, _rows_js__WEBPACK_IMPORTED_MODULE_6__.zQ)(comparison, fn);
				return [
					serviceAndType(comparison, nameLength),
					functionName(fn, nameLength),
					(0, _numbers_js__WEBPACK_IMPORTED_MODULE_5__.BD)(fn.self.candidate, comparison.unit),
					(0, _numbers_js__WEBPACK_IMPORTED_MODULE_5__.T1)(fn.share.candidate),
					row.added,
					(0, _rows_js__WEBPACK_IMPORTED_MODULE_6__.kV)(fn)
				];
			});
			return (0, _inline_js__WEBPACK_IMPORTED_MODULE_7__.tp)([
				"service · type",
				"function",
				"seen",
				"of the service",
				"added",
				"result"
			], rows, "llrrrl");
		}
		function budgetsTable(budgets, nameLength) {
			const rows = budgets.map((budget) => {
				const row = (0, _budget_text_js__WEBPACK_IMPORTED_MODULE_0__.yA)(budget);
				return [
					row.verdict,
					(0, _inline_js__WEBPACK_IMPORTED_MODULE_7__._k)(row.target, nameLength),
					(0, _inline_js__WEBPACK_IMPORTED_MODULE_7__._k)(row.place, nameLength),
					row.range === null ? row.value : `${row.value} (${row.range})`,
					row.limit,
					(0, _inline_js__WEBPACK_IMPORTED_MODULE_7__._k)(row.origin, nameLength)
				];
			});
			return (0, _inline_js__WEBPACK_IMPORTED_MODULE_7__.tp)(_budget_text_js__WEBPACK_IMPORTED_MODULE_0__.aE, rows, "lllrrl");
		}
		function comparisonsTable(report, comparisons, nameLength) {
			const rows = comparisons.map((comparison) => [
				serviceAndType(comparison, nameLength),
				(0, _rows_js__WEBPACK_IMPORTED_MODULE_6__.E0)(comparison),
				costs(comparison),
				(0, _findings_js__WEBPACK_IMPORTED_MODULE_4__.RN)(comparison) && comparison.kind !== "gauge" ? (0, _numbers_js__WEBPACK_IMPORTED_MODULE_5__.T9)(comparison.loadFactor) : _numbers_js__WEBPACK_IMPORTED_MODULE_5__.GY,
				comparison.ignored.functions.length > 0 ? (0, _numbers_js__WEBPACK_IMPORTED_MODULE_5__.T1)(comparison.ignored.share) : _numbers_js__WEBPACK_IMPORTED_MODULE_5__.GY,
				detectable(comparison)
			]);
			const header = [
				"service · type",
				"verdict",
				"cost",
				(0, _comparison_text_js__WEBPACK_IMPORTED_MODULE_1__.Rw)(report),
				"idle",
				"would have been found"
			];
			return (0, _inline_js__WEBPACK_IMPORTED_MODULE_7__.tp)(header, rows, "llrrrr");
		}
		function costs({ total, unit }) {
			return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_5__.BD)(total.baseline, unit)} → ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_5__.BD)(total.candidate, unit)}`;
		}
		function detectable({ detectableGrowth, detectableTotal }) {
			if (detectableGrowth === null) return _numbers_js__WEBPACK_IMPORTED_MODULE_5__.GY;
			const whole = detectableTotal === null ? "" : `, whole ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_5__.zb)(detectableTotal)}`;
			return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_5__.zb)(detectableGrowth)}${whole}`;
		}
	}),
	4498: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => viewOf });
		var budget_text = __webpack_require__(4675);
		var changes_line = __webpack_require__(2688);
		var comparison_text = __webpack_require__(9353);
		var findings = __webpack_require__(7928);
		var limits_of_evidence = __webpack_require__(8726);
		var links = __webpack_require__(4213);
		var relayed = __webpack_require__(9204);
		;
		function runPageLine({ run, comparisons, notes }) {
			if (run === null || !comparisons.some(findings.RN)) return [];
			const isRun = /\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/.test(run.runUrl);
			const link = (0, links.o3)("Flame graphs and profiles", isRun ? `${run.runUrl}#artifacts` : run.runUrl);
			if (link === null) return [];
			const page = [{
				link: link.label,
				url: link.url,
				code: false
			}];
			if (notes.some(({ code }) => code === relayed.r8)) return [...page, ...FOREIGN];
			return [
				...page,
				": download this run's artifact and open ",
				{ code: "report.html" },
				"."
			];
		}
		const FOREIGN = [
			": do not open pages of this run's artifact. ",
			{ code: "npx flamegate render report.json --html" },
			" makes one from its figures."
		];
		var method = __webpack_require__(72);
		var next_step = __webpack_require__(5706);
		var phrase = __webpack_require__(2339);
		var verdict = __webpack_require__(7968);
		var since_line = __webpack_require__(1087);
		;
		const WORDS = {
			fail: "failing",
			warn: "a warning",
			pass: "passing",
			inconclusive: "inconclusive",
			"not-evaluated": "not evaluated"
		};
		function verdictNamed(word) {
			return Object.hasOwn(WORDS, word) ? word : null;
		}
		function isWorse(first, second) {
			return first !== second && worst([first, second]) === first;
		}
		function previousLine(report, previous) {
			if (previous === null) return [];
			const isSame = previous.verdict === report.verdict;
			if (previous.sha === report.run?.commit) {
				return isSame ? [] : [`An earlier run of this commit was ${WORDS[previous.verdict]}.`];
			}
			return [
				`Was ${WORDS[previous.verdict]} at `,
				{ code: (0, since_line.Ax)(previous.sha) },
				isSame ? ", too." : "."
			];
		}
		var service_text = __webpack_require__(4879);
		var waived = __webpack_require__(6819);
		var wording = __webpack_require__(9812);
		;
		function viewOf(report, previous) {
			return {
				report,
				first: (0, next_step.TM)(report),
				notice: (0, wording.xv)(report),
				lead: [
					(0, relayed.$b)(report),
					(0, next_step.bK)(report),
					(0, phrase.Z)([
						(0, since_line.d$)(report),
						previousLine(report, previous),
						(0, changes_line.a)(report)
					], " "),
					(0, wording.J7)(report)
				],
				budgets: (0, budget_text.pi)(report).map(budget_text["in"]),
				services: (0, findings.Y)(report).map(service_text.o2),
				found: (0, findings.Pg)(report),
				page: runPageLine(report),
				evidence: (0, limits_of_evidence.X)(report),
				warnings: (0, method.OU)(report),
				groups: (0, findings.cR)(report).filter(({ comparisons }) => comparisons.some(findings.RN)),
				improved: (0, findings.u0)(report),
				moved: (0, comparison_text.rW)(report),
				fresh: (0, findings.yL)(report),
				waived: (0, waived.N)(report),
				open: (0, wording.es)(report),
				openCount: Math.max(1, (0, findings.Xl)(report).length),
				uncounted: (0, wording.pf)((0, findings.Ot)(report)),
				uncountedTitle: (0, wording.Ol)(report),
				footer: (0, phrase.Z)((0, method.Sg)(report), " · ")
			};
		}
	}),
	925: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => waivedTable });
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
		var _waiver_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4132);
		var _inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5195);
		function waivedTable(findings, nameLength) {
			const say = (phrase) => (0, _inline_js__WEBPACK_IMPORTED_MODULE_2__._k)(phrase, nameLength);
			const rows = findings.map((finding) => {
				const { subject, file, place, seen, allowed, reason, owner, expires } = (0, _waiver_text_js__WEBPACK_IMPORTED_MODULE_1__.bD)(finding);
				const name = file === "" ? say(subject) : `${say(subject)} <sub>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.pj)(file, nameLength)}</sub>`;
				return [
					name,
					say(place),
					seen,
					allowed,
					say(reason),
					say(owner),
					say(expires)
				];
			});
			return (0, _inline_js__WEBPACK_IMPORTED_MODULE_2__.tp)(_waiver_text_js__WEBPACK_IMPORTED_MODULE_1__.$2, rows, "llrrlll");
		}
	}),
	72: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OU: () => warningNotes,
			Sg: () => footerParts,
			vG: () => methodFacts
		});
		var _profile_extremes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(678);
		var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7928);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8718);
		var _phrase_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2339);
		var _relayed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9204);
		var _since_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1087);
		var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3442);
		var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9812);
		const NOTABLE_LOAD = 1.1;
		function methodFacts(report) {
			const compared = report.comparisons.filter(_findings_js__WEBPACK_IMPORTED_MODULE_0__.RN);
			const facts = [
				{
					label: "Source",
					value: [{ prose: report.source.label }]
				},
				...windowFacts(report),
				...evidenceFacts(compared, report.source.kind),
				...historyFacts(compared),
				{
					label: "Load",
					value: loadPhrase(report, compared)
				},
				{
					label: "Machines",
					value: report.windows === null ? [] : contentionPhrase(report, compared)
				},
				{
					label: "Idle functions left out",
					value: ignoredPhrase(compared)
				},
				{
					label: "Limits",
					value: [limitsText(report, compared)]
				},
				{
					label: "Range of growth",
					value: report.tests === 0 ? [] : [INTERVAL]
				},
				...report.notes.filter((note) => !isWarning(note) && note.code !== _relayed_js__WEBPACK_IMPORTED_MODULE_2__.r8).map((note) => ({
					label: "Note",
					value: (0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.Ux)(note)
				}))
			];
			return facts.filter(({ value }) => value.length > 0);
		}
		const INTERVAL = "the lower end is the bound the verdict used, with 95 % confidence over all tests of the build together " + "(for a warning or a memory level 99 % for the one test); the upper end is its mirror image";
		function windowFacts(report) {
			if (report.windows === null) return [];
			const { baseline, candidate, confirm } = report.windows;
			return [
				{
					label: "Baseline",
					value: windowPhrase(baseline)
				},
				{
					label: "Candidate",
					value: windowPhrase(candidate)
				},
				{
					label: "Confirmation",
					value: confirm === null ? [] : windowPhrase(confirm)
				}
			];
		}
		function windowPhrase(window) {
			const when = `${(0, _times_js__WEBPACK_IMPORTED_MODULE_4__.A4)(window, true)} (${(0, _times_js__WEBPACK_IMPORTED_MODULE_4__.a3)(window.untilMs - window.fromMs)})`;
			return window.selector === "" ? [when] : [`${when} `, { code: window.selector }];
		}
		function evidenceFacts(compared, source) {
			if (compared.length === 0) return [];
			const baseline = compared.reduce((sum, { samples }) => sum + samples.baseline, 0);
			const candidate = compared.reduce((sum, { samples }) => sum + samples.candidate, 0);
			const replicated = compared.filter(({ kind }) => kind !== "gauge");
			const blocks = (replicated.length > 0 ? replicated : compared).map((comparison) => comparison.blocks);
			const [least, most] = (0, _profile_extremes_js__WEBPACK_IMPORTED_MODULE_6__.o)(blocks);
			const count = least === most ? String(most) : `${least} to ${most}`;
			return [{
				label: "Samples",
				value: [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B4)(baseline)} → ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B4)(candidate)}`]
			}, {
				label: source === "files" ? "Blocks of files" : "Time blocks",
				value: [`${count} a side`]
			}];
		}
		function historyFacts(compared) {
			const [, most] = (0, _profile_extremes_js__WEBPACK_IMPORTED_MODULE_6__.o)([0, ...compared.map(({ history }) => history)]);
			if (most === 0) return [];
			const drift = most > 1 ? ", and what windows of the same code differ by is measured over them" : "";
			return [{
				label: "Earlier windows",
				value: [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.yk)(most, "window")} of the baseline's code are baseline, too${drift}`]
			}];
		}
		const WARNING_CODES = new Set(["FG210"]);
		function isWarning({ code }) {
			return WARNING_CODES.has(code);
		}
		function warningNotes(report) {
			return report.notes.filter(isWarning).map((note) => [
				{ strong: ["Mind the load:"] },
				" ",
				...(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.Ux)(note)
			]);
		}
		function loadPhrase(report, compared) {
			if (compared.length === 0) return [];
			const { kind = "auto", baseline = null, candidate = null } = report.load ?? {};
			const known = kind === "fixed" ? "declared the same a second on both sides; " : kind === "requests" && baseline !== null && candidate !== null ? `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B4)(baseline)} → ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.yk)(candidate, "request")}; ` : "";
			return known === "" ? factorPhrase(compared, LOAD_AND_MACHINE) : [known, ...factorPhrase(compared, COST_OF_LOAD)];
		}
		const LOAD_AND_MACHINE = {
			same: "the same on both sides within 10 %",
			other: "load and machine together changed the cost of all functions, and this is accounted for: "
		};
		const COST_OF_LOAD = {
			same: "all functions together cost the same for it within 10 %",
			other: "all functions together changed their cost for it: "
		};
		function factorPhrase(compared, words) {
			const notable = compared.filter(({ loadFactor }) => loadFactor > NOTABLE_LOAD || loadFactor > 0 && loadFactor < 1 / NOTABLE_LOAD).toSorted((first, second) => distance(second) - distance(first));
			if (notable.length === 0) return [words.same];
			const shown = notable.slice(0, 8).map((comparison) => [
				{ code: comparison.service },
				" ",
				{ prose: comparison.alias },
				` ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.T9)(comparison.loadFactor)}`
			]);
			const rest = notable.length - shown.length;
			return [
				words.other,
				...(0, _phrase_js__WEBPACK_IMPORTED_MODULE_7__.Z)(shown, ", "),
				...rest > 0 ? [`, and ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B4)(rest)} more`] : []
			];
		}
		function distance({ loadFactor }) {
			return loadFactor > 0 ? Math.abs(Math.log(loadFactor)) : 0;
		}
		function contentionPhrase(report, compared) {
			if (compared.length === 0) return [];
			const factor = Math.exp(Math.min(20, Math.abs(report.contention)));
			if (factor < 1.05) return ["equally busy on both sides"];
			return [`the windows ran at paces ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.T9)(factor)} apart; the verdict allows for it`];
		}
		function ignoredPhrase(compared) {
			const names = compared.flatMap(({ ignored }) => ignored.functions.map(({ name }) => name));
			if (names.length === 0) return [];
			const shares = compared.flatMap(({ ignored }) => ignored.functions.length > 0 ? [ignored.share] : []);
			const [least, most] = (0, _profile_extremes_js__WEBPACK_IMPORTED_MODULE_6__.o)(shares).map(_numbers_js__WEBPACK_IMPORTED_MODULE_1__.T1);
			const share = least === most ? least : `${least.replace(/ %$/, "")} to ${most}`;
			return [...(0, _phrase_js__WEBPACK_IMPORTED_MODULE_7__.q)([...new Set(names)].sort(), 6), ` (${share} of the samples of their service)`];
		}
		function limitsText({ settings, tests, notes }, compared) {
			const { failOnGrowth, warnOnGrowth, minShare } = settings;
			const levels = compared.filter(({ kind }) => kind === "gauge");
			const isLevelsOnly = levels.length > 0 && levels.length === compared.length;
			const count = levels.flatMap(({ functions }) => functions).filter(({ verdict }) => verdict !== "not-tested").length;
			const least = notes.some(({ code }) => code === "FG227") ? "at least " : "";
			const limits = isLevelsOnly ? [] : [`fail from ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B6)(failOnGrowth)} growth`];
			const growth = isLevelsOnly ? " growth" : "";
			const done = [...isLevelsOnly && tests === 0 ? [] : [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.yk)(tests, "function")} tested`], ...levels.length === 0 ? [] : [`levels of ${least}${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.yk)(count, "function")} compared`]];
			return [
				...limits,
				`warn from ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B6)(warnOnGrowth)}${growth}`,
				`functions with at least ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.B6)(minShare)} of their service; ${done.join(", ")}`
			].join(", ");
		}
		function footerParts(report) {
			const { run, tool, key } = report;
			return [
				(0, _since_line_js__WEBPACK_IMPORTED_MODULE_3__.qi)(report),
				run === null ? [] : [{
					link: runLabel(report),
					url: run.runUrl,
					code: false
				}],
				[`${tool.name} `, { prose: tool.version }],
				["key ", { code: key }]
			].filter((part) => part.length > 0);
		}
		function runLabel({ run }) {
			return run !== null && run.runAttempt > 1 ? `run, attempt ${run.runAttempt}` : "run";
		}
	}),
	5706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TM: () => firstLine,
			bK: () => underFirstLine,
			sk: () => nextStep
		});
		var _budget_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);
		var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7928);
		var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9022);
		var _leak_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2729);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8718);
		var _service_modes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4594);
		var _service_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4879);
		var _waived_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6819);
		var _waiver_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4132);
		var _wording_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9812);
		var _worst_offence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2512);
		const NONE = {
			evidence: [],
			step: [],
			rest: []
		};
		const GROWTH_STEP = ["Make it cheaper, or raise ", { code: "fail-on-growth" }];
		const LEAK_STEP = ["Find what keeps this memory"];
		const LEAK_REST = ["What was retained never fell again while the window lasted."];
		const NEW_STEP = ["See whether it has to cost this much"];
		const NEW_REST = ["Once this version is the baseline, it is no longer new."];
		const WARN_STEP = ["Look at what changed"];
		const WARN_REST = ["A warning does not fail the build; a longer window would tell for sure."];
		const WARN_FILES = ["A warning does not fail the build; more recordings a side would tell for sure."];
		const WARN_RULE = ["A warning does not fail the build: by a rule it warns at most."];
		const WARN_ASIDE = ["A warning does not fail the build: rules set aside what holds most of this rise."];
		const LONGEST_STEP = 100;
		function firstLine(whole) {
			const report = (0, _service_modes_js__WEBPACK_IMPORTED_MODULE_5__.t5)(whole);
			const { step } = adviceOf(report);
			const others = Math.max(0, (0, _worst_offence_js__WEBPACK_IMPORTED_MODULE_10__.u)(report) - 1);
			const word = report.verdict === "fail" ? "failed" : report.verdict === "warn" ? "warned" : null;
			const more = word === null || others === 0 ? [] : [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.B4)(others)} more ${word}`];
			const waived = report.verdict === "pass" ? 0 : (0, _waived_js__WEBPACK_IMPORTED_MODULE_7__.N)(report).length;
			const accepted = waived === 0 ? [] : [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.B4)(waived)} waived`];
			const sentences = [
				step,
				more,
				accepted
			].filter((part) => part.length > 0);
			if (sentences.length === 0) return (0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.P)(report);
			return [
				...(0, _headline_js__WEBPACK_IMPORTED_MODULE_2__.P)(report),
				". ",
				...sentences.flatMap((part) => [...part, ". "])
			].with(-1, ".");
		}
		function underFirstLine(report) {
			const { evidence, rest } = adviceOf((0, _service_modes_js__WEBPACK_IMPORTED_MODULE_5__.t5)(report));
			return sentencesOf(evidence, rest);
		}
		function nextStep(report) {
			const { evidence, step, rest } = adviceOf((0, _service_modes_js__WEBPACK_IMPORTED_MODULE_5__.t5)(report));
			return sentencesOf(evidence, step.length === 0 ? [] : [...step, "."], rest);
		}
		function sentencesOf(...parts) {
			return parts.filter((part) => part.length > 0).flatMap((part, index) => index === 0 ? part : [" ", ...part]);
		}
		function adviceOf(report) {
			const { verdict } = report;
			if (verdict === "pass") return NONE;
			if (verdict !== "fail" && verdict !== "warn") return openAdvice(report);
			const worst = (0, _worst_offence_js__WEBPACK_IMPORTED_MODULE_10__.e)(report);
			const budget = worst === undefined ? (0, _budget_text_js__WEBPACK_IMPORTED_MODULE_0__.Xr)(report) : undefined;
			if (budget !== undefined) return budgetAdvice(budget);
			const evidence = worst === undefined ? [] : sentencesOf(evidenceOf(worst), waiverOf(worst));
			if (verdict === "warn") return {
				evidence,
				step: WARN_STEP,
				rest: warnRest(report, worst)
			};
			return {
				...failAdvice(report, worst),
				evidence
			};
		}
		function warnRest({ source }, worst) {
			if (worst !== undefined && isByRule(worst)) return WARN_RULE;
			if (worst?.finding.comparison.leak?.stoppedBy === "set-aside" && isLeak(worst)) return WARN_ASIDE;
			return source.kind === "files" ? WARN_FILES : WARN_REST;
		}
		function isByRule(worst) {
			const { leak, whole } = worst.finding.comparison;
			if (isLeak(worst)) return leak !== null && (0, _leak_text_js__WEBPACK_IMPORTED_MODULE_3__.Yv)(leak);
			if (worst.kind === "function") return worst.finding.function.rule?.severity === "warn";
			return worst.finding.kind === "whole" && whole?.atMost === "warn";
		}
		function isLeak({ kind, finding }) {
			return kind === "service" ? finding.kind === "leak" : finding.function.class === "leaks";
		}
		function adviceOn(report, offence) {
			return {
				...failAdvice(report, offence),
				evidence: evidenceOf(offence)
			};
		}
		function failAdvice(report, worst) {
			const leak = {
				...NONE,
				step: LEAK_STEP,
				rest: LEAK_REST
			};
			const growth = {
				...NONE,
				step: GROWTH_STEP
			};
			if (worst === undefined) return (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.B)(report, "fail")[0]?.leak?.verdict === "leak" ? leak : growth;
			if (worst.kind === "service") return worst.finding.kind === "leak" ? leak : remedyAdvice(worst.finding.reason.remedy);
			const { class: cls } = worst.finding.function;
			if (cls === "leaks") return leak;
			return cls === "new" ? {
				...NONE,
				step: NEW_STEP,
				rest: NEW_REST
			} : growth;
		}
		function waiverOf({ kind, finding }) {
			return (0, _waiver_text_js__WEBPACK_IMPORTED_MODULE_8__.ER)(kind === "function" ? finding.function.waiver : finding.waiver);
		}
		function evidenceOf(worst) {
			if (worst.kind === "service") {
				const { comparison, kind } = worst.finding;
				return kind === "leak" ? leakEvidence(comparison) : (0, _service_text_js__WEBPACK_IMPORTED_MODULE_6__.jJ)(worst.finding);
			}
			const { comparison, function: fn } = worst.finding;
			if (fn.class === "leaks") return leakEvidence(comparison);
			if (fn.class === "new" || fn.growth === null || fn.growthLow === null) return [];
			const confidence = fn.verdict === "fail" ? "95" : "99";
			const added = fn.added === null ? "" : `, about ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.E7)(fn.added, comparison.addedUnit)}`;
			return [`At least ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.T9)(fn.growthLow)} with ${confidence} % confidence${added}.`];
		}
		function leakEvidence({ leak, unit }) {
			if (leak === null) return [];
			const [low, high] = [leak.lowPerMin, leak.highPerMin].map((speed) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_4__.BD)(speed, unit));
			return [`${low} to ${high} a minute with 95 % confidence.`];
		}
		function budgetAdvice({ remedy, origin }) {
			const { step, rest } = remedyAdvice(remedy);
			return {
				evidence: [],
				step,
				rest: sentencesOf(rest, [
					"The budget is set in ",
					{ code: origin },
					"."
				])
			};
		}
		function openAdvice(report) {
			const own = (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.Xl)(report).find(({ verdict }) => verdict === report.verdict);
			const reason = report.reasons[0] ?? own?.reasons[0];
			if (reason !== undefined) {
				const evidence = ["Reason: ", ...(0, _wording_js__WEBPACK_IMPORTED_MODULE_9__.Ux)({
					...reason,
					remedy: ""
				})];
				return {
					...remedyAdvice(reason.remedy),
					evidence
				};
			}
			const budget = (0, _budget_text_js__WEBPACK_IMPORTED_MODULE_0__.Xr)(report);
			return budget === undefined ? NONE : budgetAdvice(budget);
		}
		function remedyAdvice(remedy) {
			if (remedy.trim() === "") return NONE;
			const [, first = "", rest = ""] = /^(.*?[.?!])(?:\s+(?=\p{Lu})(.*))?$/su.exec((0, _wording_js__WEBPACK_IMPORTED_MODULE_9__.KG)(remedy)) ?? [];
			if (first === "" || first.length > LONGEST_STEP) return {
				...NONE,
				rest: [{ prose: (0, _wording_js__WEBPACK_IMPORTED_MODULE_9__.KG)(remedy) }]
			};
			return {
				evidence: [],
				step: [{ prose: first.replace(/\.$/, "") }],
				rest: rest === "" ? [] : [{ prose: rest }]
			};
		}
	}),
	9204: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$b: () => relayedLine,
			lp: () => relayedPrefix,
			r8: () => RELAYED,
			tr: () => isRelayed
		});
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9812);
		const RELAYED = "FG270";
		const MAX_PARTS = 3e3;
		const LIMITS = {
			text: 2e3,
			list: 200,
			lists: {
				comparisons: MAX_PARTS,
				budgets: MAX_PARTS,
				functions: 2e3
			}
		};
		function relayProblem(report) {
			if (report.shard !== undefined) {
				const { index, count } = report.shard;
				return {
					why: `it is of shard ${index} of ${count}, and not of the whole build`,
					remedy: "upload the report of the step that merges the shards"
				};
			}
			const parts = Math.max(report.comparisons.length, report.budgets.length);
			if (parts <= MAX_PARTS) return null;
			return {
				why: `it has ${parts} comparisons or budgets, and at most ${MAX_PARTS} are told of`,
				remedy: "compare fewer services in one run"
			};
		}
		const RUN_OF_FORK = "a run of the fork";
		const RUN_OF_PULL_REQUEST = "a run of the pull request";
		function relayed(foreign, { run, key, isFork, headRepository }) {
			const report = clip({
				...foreign,
				flameGraphs: []
			}, LIMITS);
			const whose = isFork ? `${RUN_OF_FORK} \`${headRepository}\`` : RUN_OF_PULL_REQUEST;
			const message = `these figures and sentences are what ${whose} reported; whoever can change its code can change them`;
			const remedy = isFork ? "read the change itself before you rely on them" : "";
			return {
				...report,
				key,
				run,
				reasons: report.reasons.map(withoutAdvice),
				notes: [{
					code: RELAYED,
					message,
					remedy
				}, ...report.notes.filter(({ code }) => code !== RELAYED).map(withoutAdvice)],
				comparisons: report.comparisons.map(relayedComparison),
				budgets: report.budgets.map((budget) => ({
					...withoutAdvice(budget),
					alias: budget.alias === "" ? "" : typeWord(budget.profileType)
				})),
				...report.spans && { spans: {
					...report.spans,
					notes: report.spans.notes.map(withoutAdvice)
				} }
			};
		}
		function relayedComparison(comparison) {
			return {
				...comparison,
				alias: typeWord(comparison.profileType),
				reasons: comparison.reasons.map(withoutAdvice),
				notes: comparison.notes.map(withoutAdvice),
				functions: comparison.functions.map((fn) => ({
					...fn,
					links: []
				})),
				links: []
			};
		}
		function withoutAdvice(told) {
			return {
				...told,
				remedy: ""
			};
		}
		function typeWord(profileType) {
			if (profileTypeAliases.includes(profileType)) return profileType;
			const name = displayNameOrNone(profileType);
			return KNOWN_NAME.test(name) ? name : "profile";
		}
		const KNOWN_NAME = /^(?:\w{1,40}|memory in use|memory allocated)$/;
		function displayNameOrNone(profileType) {
			try {
				return displayName(profileType);
			} catch (error) {
				if (error instanceof ProfileTypeError) return "";
				throw error;
			}
		}
		function isRelayed({ notes }) {
			return notes.some(({ code }) => code === RELAYED);
		}
		function relayedPrefix({ notes }) {
			const note = notes.find(({ code }) => code === RELAYED);
			if (note === undefined) return [];
			return [note.message.includes(RUN_OF_FORK) ? "A run of the fork says: " : "A run of the pull request says: "];
		}
		function relayedLine({ notes }) {
			const note = notes.find(({ code }) => code === RELAYED);
			if (note === undefined) return [];
			const { message, remedy } = note;
			const advice = remedy === "" ? [] : [" ", { prose: (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.KG)(remedy) }];
			return [
				{ strong: ["Mind the source:"] },
				" ",
				{ prose: `${message}.` },
				...advice
			];
		}
	}),
	2963: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E0: () => verdictWord,
			HH: () => functionMarks,
			_G: () => VERDICT_WORDS,
			kV: () => resultWord,
			zQ: () => functionRow
		});
		var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7928);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8718);
		var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3442);
		var _waived_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6819);
		const VERDICT_WORDS = {
			pass: "pass",
			warn: "warn",
			fail: "fail",
			inconclusive: "inconclusive",
			"not-evaluated": "not evaluated",
			"not-applicable": "not applicable",
			"not-counted": "not counted",
			"not-judged": "not judged",
			"not-tested": "not tested"
		};
		function verdictWord(comparison) {
			return VERDICT_WORDS[(0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.JA)(comparison) ? "not-judged" : comparison.verdict];
		}
		function functionRow(comparison, fn) {
			const cost = (value) => (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.BD)(value, comparison.unit);
			const isUntested = fn.verdict === "not-tested" && fn.growth === null;
			const leak = isLeakFinding(fn) ? comparison.leak : null;
			const isNew = fn.class === "new" || fn.growth === null && fn.self.candidate > 0 && fn.self.baseline === 0;
			return {
				verdict: VERDICT_WORDS[fn.verdict],
				seen: `${cost(fn.self.baseline)} → ${cost(fn.self.candidate)}`,
				expectedToSeen: `${cost(fn.expected)} → ${cost(fn.self.candidate)}`,
				growth: growthText(fn, isNew),
				range: isNew || fn.class === "gone" || fn.class === "moved" ? null : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.at)(fn.growthLow, fn.growthHigh),
				added: leak === null ? addedText(comparison, fn, isUntested) : leakText(comparison, leak),
				share: `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.T1)(fn.share.baseline)} → ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.T1)(fn.share.candidate)}`
			};
		}
		function isLeakFinding(fn) {
			return fn.class === "leaks" && (fn.verdict !== "pass" || (0, _waived_js__WEBPACK_IMPORTED_MODULE_3__.$)(fn));
		}
		function addedText(comparison, fn, isUntested) {
			return isUntested ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__.GY : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.E7)(fn.added, comparison.addedUnit);
		}
		function leakText({ addedUnit, unit }, leak) {
			const range = `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.BD)(leak.lowPerMin, unit)}–${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.BD)(leak.highPerMin, unit)}`;
			const time = leak.over === "span" ? ` over ${(0, _times_js__WEBPACK_IMPORTED_MODULE_2__.a3)(leak.spanMs)}` : "";
			return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.E7)(leak.slopePerMin, addedUnit)}/min (${range})${time}`;
		}
		function growthText(fn, isNew) {
			if (fn.class === "leaks") return isLeakFinding(fn) ? "leak" : "rises";
			if (fn.class === "moved") return "moved";
			if (isNew) return "new";
			if (fn.class === "gone") return "gone";
			return fn.growth === null ? _numbers_js__WEBPACK_IMPORTED_MODULE_1__.GY : (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.T9)(fn.growth);
		}
		function resultWord(fn) {
			if (fn.causedBy !== null) return "explained";
			if (fn.verdict === "fail" || fn.verdict === "warn") return VERDICT_WORDS[fn.verdict];
			if ((0, _waived_js__WEBPACK_IMPORTED_MODULE_3__.$)(fn)) return "waived";
			if (fn.class === "shrank") return "improved";
			if (fn.class === "moved") return "moved";
			if (fn.class === "gone" || fn.class === "new") return fn.class;
			return VERDICT_WORDS[fn.verdict];
		}
		function functionMarks({ group, owner, verdict }) {
			const isFinding = verdict === "fail" || verdict === "warn";
			return [...group === undefined ? [] : [`group of ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.yk)(group, "function")}`], ...isFinding && owner !== undefined ? [owner] : []];
		}
	}),
	4879: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DC: () => loadKind,
			Uh: () => serviceClaim,
			jJ: () => serviceEvidence,
			o2: () => serviceLine
		});
		var _leak_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2729);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8718);
		var _relayed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9204);
		var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2963);
		var _waiver_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4132);
		var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9812);
		const PER = {
			auto: "",
			fixed: " at the same load",
			requests: " per request"
		};
		function loadKind(report) {
			return report.load?.kind ?? "auto";
		}
		const RELAYED_CLAIMS = {
			whole: " costs more as a whole",
			leak: " holds more and more memory",
			entry: " costs more under one of its entries"
		};
		function serviceClaim(report, { comparison, kind, reason }) {
			const service = { code: comparison.service };
			if (kind === "whole" && comparison.whole !== null) {
				const verb = comparison.kind === "alloc" ? "allocates" : "costs";
				return [service, ` ${verb} ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.T9)(comparison.whole.growth)} as much${PER[loadKind(report)]}`];
			}
			if (kind === "leak" && comparison.leak !== null) {
				return [service, `${(0, _leak_text_js__WEBPACK_IMPORTED_MODULE_0__.m3)(comparison, comparison.leak)}, and no function could be named for it`];
			}
			if ((0, _relayed_js__WEBPACK_IMPORTED_MODULE_2__.tr)(report)) return [...(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.NX)(comparison), RELAYED_CLAIMS[kind]];
			return [
				...(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.NX)(comparison),
				": ",
				{ prose: reason.message.replace(/[.\s]+$/, "") }
			];
		}
		function serviceEvidence({ comparison: { whole, addedUnit }, kind, verdict }) {
			if (kind !== "whole" || whole === null) return [];
			const cost = (0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.E7)(whole.added, addedUnit);
			const added = cost === _numbers_js__WEBPACK_IMPORTED_MODULE_1__.GY ? "" : `, about ${cost}`;
			return [`At least ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_1__.T9)(whole.growthLow)} with ${verdict === "fail" ? "95" : "99"} % confidence${added}.`];
		}
		function serviceLine({ comparison, kind, verdict, reason, waiver }) {
			const waived = (0, _waiver_text_js__WEBPACK_IMPORTED_MODULE_4__.ER)(waiver);
			const whole = kind === "whole" ? comparison.whole : null;
			return [
				{ strong: [_rows_js__WEBPACK_IMPORTED_MODULE_3__._G[verdict]] },
				": ",
				...(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.NX)(comparison),
				whole === null ? ": " : " as a whole: ",
				...(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.Ux)({
					...reason,
					message: whole?.explanation ?? reason.message,
					remedy: ""
				}),
				...waived.length === 0 ? [] : [" ", ...waived]
			];
		}
	}),
	1087: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			qi: () => commitsPhrase,
			Ax: () => shortCommit,
			d$: () => sinceLine
		});
		var times = __webpack_require__(3442);
		;
		function baselineLine({ baseline, windows, createdAt }) {
			if (baseline === undefined || windows === null) return [];
			const ageMs = Math.max(0, Date.parse(createdAt) - windows.baseline.untilMs);
			const age = ageMs < 6e4 ? "less than a minute" : (0, times.a3)(Math.floor(ageMs / 6e4) * 6e4);
			const is = [
				"The baseline is ",
				{ prose: baseline.what },
				`, ${age} old`
			];
			if (baseline.unused.length === 0) return [...is, "."];
			const others = baseline.unused.flatMap(({ what, why }, index) => [index === 0 ? "" : "; ", { prose: `${what}: ${why}` }]);
			return [
				...is,
				". Not found before it: ",
				...others,
				"."
			];
		}
		;
		function sinceLine(report) {
			const { windows, verdict } = report;
			if (windows === null) return [];
			const { baseline, candidate } = windows;
			const before = sidePhrase("baseline", sideLabel(baseline), (0, times.A4)(baseline, true));
			const label = sideLabel(candidate) || candidateCommit(report);
			const after = sidePhrase("candidate", label, (0, times.A4)(candidate, !(0, times.ik)(baseline, candidate)));
			const told = baselineLine(report);
			const more = told.length === 0 ? [] : [" ", ...told];
			return verdict === "fail" || verdict === "warn" ? [
				"New since ",
				...before,
				", seen in ",
				...after,
				".",
				...more
			] : [
				"Compared: ",
				...before,
				" with ",
				...after,
				".",
				...more
			];
		}
		function commitsPhrase(report) {
			const { windows } = report;
			const before = windows === null ? "" : versionOf(windows.baseline.selector);
			const after = candidateCommit(report) || (windows === null ? "" : versionOf(windows.candidate.selector));
			if (after === "") return [];
			return before === "" || before === after ? [{ code: after }] : [
				{ code: before },
				" → ",
				{ code: after }
			];
		}
		function sidePhrase(side, label, when) {
			return label === "" ? [`${side} (${when})`] : [
				`${side} `,
				{ code: label },
				` (${when})`
			];
		}
		function sideLabel({ selector }) {
			return versionOf(selector) || selector;
		}
		const MATCHER = /([A-Za-z_]\w*)\s*(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"/g;
		const LONGEST_SELECTOR = 4e3;
		const VERSION_LABEL = /version|git_|revision|commit|sha$|release|image_tag|build/i;
		function versionOf(selector) {
			for (const [, label = "", operator, value = ""] of selector.slice(0, LONGEST_SELECTOR).matchAll(MATCHER)) {
				if (operator === "=" && VERSION_LABEL.test(label)) return shortCommit(value);
			}
			return "";
		}
		function candidateCommit({ run }) {
			return run === null ? "" : shortCommit(run.commit);
		}
		function shortCommit(commit) {
			return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
		}
	}),
	3217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q7: () => spanRows,
			YD: () => spanProfileLine,
			m2: () => spansTitle,
			qh: () => spanNotes,
			tO: () => SPAN_COLUMNS
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718);
		var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2339);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9812);
		function spansTitle({ ids }) {
			const [only = ""] = ids;
			const which = ids.length === 1 ? ["span ", { code: only }] : [(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.yk)(ids.length, "span")];
			return [
				"Profile of ",
				...which,
				": display only, not judged"
			];
		}
		function spanProfileLine({ service, alias, unit, total, spans }) {
			return [
				{ code: service },
				" ",
				{ prose: alias },
				`: ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.BD)(total, unit)} in `,
				...(0, _phrase_js__WEBPACK_IMPORTED_MODULE_2__.q)(spans.map(({ id }) => id))
			];
		}
		function spanNotes({ notes }) {
			return notes.map(_wording_js__WEBPACK_IMPORTED_MODULE_1__.Ux);
		}
		const SPAN_COLUMNS = [
			"function",
			"self",
			"total",
			"of the span"
		];
		function spanRows({ functions, total, unit }) {
			return functions.map((fn) => ({
				name: fn.name,
				self: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.BD)(fn.self, unit),
				total: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.BD)(fn.total, unit),
				share: (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.T1)(total === 0 ? 0 : fn.total / total)
			}));
		}
	}),
	3220: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P4: () => alignRows,
			x9: () => wrapLine,
			zV: () => fitRows
		});
		var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6308);
		const GAP = 2;
		function alignRows(rows, indent) {
			const widths = columnWidths(rows);
			return rows.map((row) => {
				const cells = row.map((cell, column) => pad(cell, widths[column] ?? 0, column === row.length - 1));
				return indent + cells.join(" ".repeat(GAP));
			});
		}
		function fitRows(rows, space) {
			const widths = columnWidths(rows);
			const gaps = GAP * Math.max(0, widths.length - 1) + (0, _text_width_js__WEBPACK_IMPORTED_MODULE_0__.sc)(space.indent);
			let excess = widths.reduce((sum, width) => sum + width, gaps) - space.columns;
			for (; excess > 0; excess -= 1) {
				const widest = widestShrinkable(widths, space.least);
				if (widest === null) return null;
				widths[widest] = (widths[widest] ?? 1) - 1;
			}
			const shortened = rows.map((row) => row.map((cell, column) => ({
				...cell,
				text: shorten(cell, widths[column] ?? 0)
			})));
			return alignRows(shortened, space.indent);
		}
		function widestShrinkable(widths, least) {
			let widest = null;
			widths.forEach((width, column) => {
				const floor = least[column] ?? null;
				const record = widest === null ? 0 : widths[widest] ?? 0;
				if (floor !== null && width > floor && width > record) widest = column;
			});
			return widest;
		}
		function columnWidths(rows) {
			const widths = [];
			for (const row of rows) {
				row.forEach((cell, column) => {
					widths[column] = Math.max(widths[column] ?? 0, (0, _text_width_js__WEBPACK_IMPORTED_MODULE_0__.sc)(cell.text));
				});
			}
			return widths;
		}
		function pad(cell, columnWidth, isLast) {
			const spaces = " ".repeat(columnWidth - (0, _text_width_js__WEBPACK_IMPORTED_MODULE_0__.sc)(cell.text));
			const text = cell.paint === undefined ? cell.text : cell.paint(cell.text);
			if (cell.align === "right") return spaces + text;
			return isLast ? text : text + spaces;
		}
		function shorten({ text, shorter = [] }, columns) {
			const forms = [text, ...shorter];
			return forms.find((form) => (0, _text_width_js__WEBPACK_IMPORTED_MODULE_0__.sc)(form) <= columns) ?? (0, _text_width_js__WEBPACK_IMPORTED_MODULE_0__.G1)(forms.at(-1) ?? text, columns);
		}
		function wrapLine(line, columns, indent, hanging) {
			const lines = [];
			const room = columns - (0, _text_width_js__WEBPACK_IMPORTED_MODULE_0__.sc)(hanging);
			let current = indent;
			let left = columns - (0, _text_width_js__WEBPACK_IMPORTED_MODULE_0__.sc)(indent);
			let isStart = true;
			for (const word of line.split(" ")) {
				const needed = (0, _text_width_js__WEBPACK_IMPORTED_MODULE_0__.sc)(word) + (isStart ? 0 : 1);
				if (needed <= left) {
					current += isStart ? word : ` ${word}`;
					left -= needed;
				} else {
					const pieces = (0, _text_width_js__WEBPACK_IMPORTED_MODULE_0__.mJ)(word, room, isStart ? left : room);
					if (isStart) current += pieces.shift() ?? "";
					for (const piece of pieces) {
						lines.push(current);
						current = hanging + piece;
					}
					left = columns - (0, _text_width_js__WEBPACK_IMPORTED_MODULE_0__.sc)(current);
				}
				isStart = false;
			}
			return [...lines, current];
		}
	}),
	9506: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => text_paint.KZ,
			S: () => renderText
		});
		var budget_text = __webpack_require__(4675);
		var changes_line = __webpack_require__(2688);
		var comparison_text = __webpack_require__(9353);
		var report_escape = __webpack_require__(3213);
		var findings = __webpack_require__(7928);
		var headline = __webpack_require__(9022);
		var limits_of_evidence = __webpack_require__(8726);
		var method = __webpack_require__(72);
		var next_step = __webpack_require__(5706);
		var numbers = __webpack_require__(8718);
		var phrase = __webpack_require__(2339);
		var service_modes = __webpack_require__(4594);
		var service_text = __webpack_require__(4879);
		var since_line = __webpack_require__(1087);
		var text_paint = __webpack_require__(5502);
		var spans_text = __webpack_require__(3217);
		var text_table = __webpack_require__(3220);
		;
		function columnsOf(rows) {
			return (heading, cell, least) => ({
				cells: [heading, ...rows.map(cell)],
				least: least ?? null
			});
		}
		function tryLayouts(screen, layouts, indent) {
			for (const layout of layouts) {
				const lines = tryLayout(screen, layout, indent);
				if (lines !== null) return lines;
			}
			return null;
		}
		function layOut(screen, layouts, indent) {
			const last = (layouts.at(-1) ?? []).map((column) => ({
				...column,
				least: 1
			}));
			return tryLayouts(screen, [...layouts, last], indent) ?? [];
		}
		function tryLayout(screen, layout, indent) {
			const [first] = layout;
			const [head = [], ...body] = (first?.cells ?? []).map((_, row) => layout.map(({ cells }) => cells[row]));
			const least = layout.map((column) => column.least);
			return (0, text_table.zV)([(0, text_paint.B5)(screen, head), ...body], {
				columns: screen.columns,
				indent,
				least
			});
		}
		;
		const LEAST_NAME = 18;
		function spanLines({ spans }, screen) {
			if (spans === undefined) return [];
			return [
				...(0, text_paint.ky)(screen, (0, spans_text.m2)(spans)).map((line) => screen.paint(line, "bold")),
				...spans.profiles.flatMap((profile) => profileLines(profile, screen)),
				...(0, spans_text.qh)(spans).flatMap((note) => (0, text_paint.ky)(screen, note, "  - ", "    "))
			];
		}
		function profileLines(profile, screen) {
			const column = columnsOf((0, spans_text.Q7)(profile));
			const [name, self, total, share] = spans_text.tO;
			const number = (heading, text) => column((0, text_paint.pG)(heading), (row) => (0, text_paint.pG)(text(row)));
			const table = [
				column((0, text_paint.kb)(name), (row) => (0, text_paint.kb)((0, report_escape.RK)(row.name)), LEAST_NAME),
				number(self, (row) => row.self),
				number(total, (row) => row.total),
				number(share, (row) => row.share)
			];
			return [...(0, text_paint.ky)(screen, (0, spans_text.YD)(profile), "  "), ...layOut(screen, [table], "    ")];
		}
		var evidence_bar = __webpack_require__(2039);
		var report_rows = __webpack_require__(2963);
		;
		const INDENT = "  ";
		const tables_LEAST_NAME = 18;
		const ROOMY_NAME = 24;
		const LEAST_SERVICE = 14;
		const LEAST_TYPE = 9;
		function functionCell({ name, file }) {
			const shown = (0, report_escape.RK)(name);
			if (file === "") return (0, text_paint.kb)(shown);
			const base = file.slice(file.lastIndexOf("/") + 1);
			const shorter = base === file || base === "" ? [shown] : [`${shown} (${(0, report_escape.RK)(base)})`, shown];
			return {
				...(0, text_paint.kb)(`${shown} (${(0, report_escape.RK)(file)})`),
				shorter
			};
		}
		function growthText({ growth, range }) {
			return range === null ? growth : `${growth} (${range})`;
		}
		function addedInShort({ comparison, function: fn }, row) {
			const { leak, addedUnit } = comparison;
			return fn.class === "leaks" && fn.verdict !== "pass" && leak !== null ? `${(0, numbers.E7)(leak.slopePerMin, addedUnit)}/min` : row.added;
		}
		function findingsTable(screen, report, found) {
			const evidence = columnsOf(found)((0, text_paint.kb)("evidence"), (finding) => (0, text_paint.kb)((0, evidence_bar.V_)((0, evidence_bar.RF)(finding, report.settings))));
			return placedTable(screen, found, ({ function: fn }) => report_rows._G[fn.verdict], [evidence]);
		}
		function improvedTable(screen, found) {
			return placedTable(screen, found, () => "improved", []);
		}
		function newTable(screen, found) {
			return placedTable(screen, found, ({ function: fn }) => (0, report_rows.kV)(fn), []);
		}
		function placedTable(screen, found, word, extra) {
			const rows = found.map((finding) => ({
				finding,
				row: (0, report_rows.zQ)(finding.comparison, finding.function)
			}));
			const column = columnsOf(rows);
			const names = [
				column((0, text_paint.kb)(""), ({ finding }) => (0, text_paint.An)(screen, word(finding))),
				column((0, text_paint.kb)("service"), ({ finding }) => (0, text_paint.kb)((0, report_escape.RK)(finding.comparison.service)), LEAST_SERVICE),
				column((0, text_paint.kb)("type"), ({ finding }) => (0, text_paint.kb)((0, report_escape.RK)(finding.comparison.alias)), LEAST_TYPE),
				column((0, text_paint.kb)("function"), ({ finding }) => functionCell(finding.function), tables_LEAST_NAME)
			];
			const roomy = names.map((one) => one.least === null ? one : {
				...one,
				least: ROOMY_NAME
			});
			const seen = column((0, text_paint.pG)("expected → seen"), ({ row }) => (0, text_paint.pG)(row.expectedToSeen));
			const growth = column((0, text_paint.pG)("growth (range)"), ({ row }) => (0, text_paint.pG)(growthText(row)));
			const added = column((0, text_paint.pG)("added"), ({ row }) => (0, text_paint.pG)(row.added));
			const growthAlone = column((0, text_paint.pG)("growth"), ({ row }) => (0, text_paint.pG)(row.growth));
			const addedAlone = column((0, text_paint.pG)("added"), ({ finding, row }) => (0, text_paint.pG)(addedInShort(finding, row)));
			const layouts = [
				[
					...roomy,
					seen,
					growth,
					added,
					...extra
				],
				[
					...roomy,
					seen,
					growth,
					addedAlone,
					...extra
				],
				[
					...names,
					seen,
					growth,
					addedAlone
				],
				[
					...names,
					growth,
					addedAlone
				],
				[
					...names,
					growthAlone,
					addedAlone
				]
			];
			return tryLayouts(screen, layouts, "") ?? rows.flatMap(({ finding, row }) => stacked(screen, word(finding), finding, row));
		}
		function stacked(screen, word, { comparison, function: fn }, row) {
			const title = `${(0, report_escape.RK)(fn.name)} in ${(0, report_escape.RK)(comparison.service)} ${(0, report_escape.RK)(comparison.alias)}`;
			const numbers = `${row.expectedToSeen}, ${growthText(row)}, ${row.added}`;
			const indent = " ".repeat(word.length + 2);
			const { text, paint = (plain) => plain } = (0, text_paint.An)(screen, word);
			const [first = "", ...rest] = (0, text_table.x9)(title, screen.columns, indent, indent);
			return [
				paint(text) + first.slice(text.length),
				...rest,
				...(0, text_table.x9)(numbers, screen.columns, indent, indent)
			];
		}
		function moreLine(count, thing) {
			return count > 0 ? [`${(0, numbers.yk)(count, thing)}: see the report files.`] : [];
		}
		function isUntested(fn) {
			return fn.verdict === "not-tested" && fn.growth === null && fn.class !== "moved";
		}
		function functionsTable(screen, report, comparison) {
			const top = comparison.functions.slice(0, report.settings.top);
			const tested = top.filter((fn) => !isUntested(fn));
			const functions = screen.isVerbose || tested.length === 0 ? top : tested;
			if (functions.length === 0) return [];
			const rows = functions.map((fn) => ({
				fn,
				row: (0, report_rows.zQ)(comparison, fn)
			}));
			const column = columnsOf(rows);
			const names = [column((0, text_paint.kb)(""), ({ fn }) => (0, text_paint.An)(screen, (0, report_rows.kV)(fn))), column((0, text_paint.kb)("function"), ({ fn }) => functionCell(fn), tables_LEAST_NAME)];
			const seen = column((0, text_paint.pG)("self cost"), ({ row }) => (0, text_paint.pG)(row.seen));
			const share = column((0, text_paint.pG)("of service"), ({ row }) => (0, text_paint.pG)(row.share));
			const growth = column((0, text_paint.pG)("growth (range)"), ({ row }) => (0, text_paint.pG)(growthText(row)));
			const added = column((0, text_paint.pG)("added"), ({ row }) => (0, text_paint.pG)(row.added));
			const growthAlone = column((0, text_paint.pG)("growth"), ({ row }) => (0, text_paint.pG)(row.growth));
			const addedAlone = column((0, text_paint.pG)("added"), ({ fn, row }) => (0, text_paint.pG)(addedInShort({
				comparison,
				function: fn
			}, row)));
			return layOut(screen, [
				[
					...names,
					seen,
					share,
					growth,
					added
				],
				[
					...names,
					seen,
					share,
					growth,
					addedAlone
				],
				[
					...names,
					seen,
					growth,
					addedAlone
				],
				[
					...names,
					growth,
					addedAlone
				],
				[
					...names,
					growthAlone,
					addedAlone
				],
				[...names, growthAlone]
			], INDENT);
		}
		function detectableText({ detectableGrowth, leak, unit }) {
			if (detectableGrowth !== null) return `+${(0, numbers.zb)(detectableGrowth)}`;
			return leak === null ? numbers.GY : `+${(0, numbers.BD)(leak.neededRise, unit)}`;
		}
		function sides(values, format) {
			return `${format(values.baseline)} → ${format(values.candidate)}`;
		}
		const FACTOR = {
			auto: "load factor",
			fixed: "at same load",
			requests: "per request"
		};
		function comparisonsTable(screen, report, comparisons) {
			const column = columnsOf(comparisons);
			const isGauge = ({ kind }) => kind === "gauge";
			const names = [
				column((0, text_paint.kb)(""), (one) => (0, text_paint.An)(screen, (0, comparison_text.LF)(one))),
				column((0, text_paint.kb)("service"), ({ service }) => (0, text_paint.kb)((0, report_escape.RK)(service)), LEAST_SERVICE),
				column((0, text_paint.kb)("type"), ({ alias }) => (0, text_paint.kb)((0, report_escape.RK)(alias)), LEAST_TYPE)
			];
			const cost = column((0, text_paint.pG)("cost"), ({ total, unit }) => (0, text_paint.pG)(sides(total, (one) => (0, numbers.BD)(one, unit))));
			const samples = column((0, text_paint.pG)("samples"), (one) => (0, text_paint.pG)(isGauge(one) ? numbers.GY : sides(one.samples, numbers.B4)));
			const load = column((0, text_paint.pG)(FACTOR[(0, service_text.DC)(report)]), (one) => (0, text_paint.pG)(isGauge(one) ? numbers.GY : (0, numbers.T9)(one.loadFactor)));
			const found = column((0, text_paint.pG)("would have found"), (one) => (0, text_paint.pG)(detectableText(one)));
			const whole = column((0, text_paint.pG)("of the whole"), ({ detectableTotal }) => (0, text_paint.pG)(detectableTotal === null ? numbers.GY : `+${(0, numbers.zb)(detectableTotal)}`));
			const totals = comparisons.some(({ detectableTotal }) => detectableTotal !== null) ? [whole] : [];
			return layOut(screen, [
				[
					...names,
					samples,
					cost,
					load,
					found,
					...totals
				],
				[
					...names,
					samples,
					load,
					found,
					...totals
				],
				[
					...names,
					load,
					found
				],
				[...names, found]
			], INDENT);
		}
		function budgetsTable(screen, budgets) {
			const rows = budgets.map(budget_text.yA);
			const [, target = "", place = "", value = "", limit = ""] = budget_text.aE;
			const column = columnsOf(rows);
			const names = [
				column((0, text_paint.kb)(""), (row) => (0, text_paint.An)(screen, row.verdict)),
				column((0, text_paint.kb)(target), (row) => (0, text_paint.kb)((0, report_escape.RK)((0, text_paint.KZ)(row.target))), tables_LEAST_NAME),
				column((0, text_paint.kb)(place), (row) => (0, text_paint.kb)((0, report_escape.RK)((0, text_paint.KZ)(row.place))), LEAST_SERVICE)
			];
			const ranged = column((0, text_paint.pG)(value), (row) => (0, text_paint.pG)(row.range === null ? row.value : `${row.value} (${row.range})`));
			const allowed = column((0, text_paint.pG)(limit), (row) => (0, text_paint.pG)(row.limit));
			const plain = column((0, text_paint.pG)("cost"), (row) => (0, text_paint.pG)(row.value));
			return layOut(screen, [[
				...names,
				ranged,
				allowed
			], [
				...names,
				plain,
				allowed
			]], INDENT);
		}
		var report_waived = __webpack_require__(6819);
		var waiver_text = __webpack_require__(4132);
		var wording = __webpack_require__(9812);
		;
		const ROWS = 10;
		const OWN_TABLES = 20;
		const SHORT_ROWS = 40;
		const REASONS = 5;
		const COLUMNS = 120;
		const LEAST_COLUMNS = 40;
		function renderText(report, options) {
			const screen = {
				columns: Math.max(LEAST_COLUMNS, options.columns ?? COLUMNS),
				isVerbose: options.verbose === true,
				paint: (0, text_paint.C2)(options.color)
			};
			const blocks = [
				titleLines(report, screen),
				[...(0, text_paint.ky)(screen, (0, wording.xv)(report)), ...(0, text_paint.ky)(screen, (0, next_step.sk)(report))],
				[
					...(0, text_paint.ky)(screen, (0, since_line.d$)(report)),
					...(0, text_paint.ky)(screen, (0, changes_line.a)(report)),
					...(0, text_paint.rX)(screen, (0, wording.J7)(report))
				],
				(0, text_paint.Kv)(screen, "Budgets that are not met", (0, budget_text.pi)(report).slice(0, ROWS).map(budget_text["in"])),
				(0, text_paint.Kv)(screen, "Services over the limits as a whole", (0, findings.Y)(report).slice(0, ROWS).map(service_text.o2)),
				findingLines(report, screen),
				(0, text_paint.rX)(screen, (0, limits_of_evidence.X)(report)),
				...(0, method.OU)(report).map((note) => (0, text_paint.ky)(screen, note)),
				metBudgets(report, screen),
				...comparisonBlocks(report, screen),
				tableBlock(screen, "Improved", (0, findings.u0)(report), improvedTable),
				movedBlock(report, screen),
				tableBlock(screen, "New functions", (0, findings.yL)(report), newTable),
				waivedBlock(report, screen),
				(0, text_paint.Kv)(screen, "Inconclusive or not evaluated", (0, wording.es)(report)),
				(0, text_paint.Kv)(screen, (0, wording.Ol)(report), (0, wording.pf)((0, findings.Ot)(report))),
				spanLines(report, screen),
				methodLines(report, screen),
				(0, text_paint.rX)(screen, (0, phrase.Z)((0, method.Sg)(report), " · "))
			];
			return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}\n`;
		}
		const TITLE_STYLES = {
			fail: "redTitle",
			warn: "yellowTitle",
			pass: "greenTitle",
			inconclusive: "yellowTitle",
			"not-evaluated": "yellowTitle"
		};
		function titleLines(report, screen) {
			const { verdict } = (0, service_modes.t5)(report);
			return (0, text_paint.ky)(screen, (0, headline.P)(report)).map((line) => screen.paint(line, TITLE_STYLES[verdict]));
		}
		function findingLines(report, screen) {
			const found = (0, findings.Pg)(report);
			if (found.length === 0) return [];
			const shown = found.slice(0, ROWS);
			const more = found.length - shown.length;
			return [...findingsTable(screen, report, shown), ...more > 0 ? [`${(0, numbers.yk)(more, "more function")} over the limits.`] : []];
		}
		function tableBlock(screen, title, found, table) {
			if (found.length === 0) return [];
			const shown = found.slice(0, ROWS);
			return [
				screen.paint(title, "bold"),
				...table(screen, shown),
				...moreLine(found.length - shown.length, "more function")
			];
		}
		function movedBlock(report, screen) {
			const { lines, areBalanced } = (0, comparison_text.rW)(report);
			return [...(0, text_paint.Kv)(screen, areBalanced ? "Moved, not grown" : "Moved", lines.slice(0, ROWS)), ...moreLine(lines.length - ROWS, "more move")];
		}
		function waivedBlock(report, screen) {
			const waived = (0, report_waived.N)(report);
			return [...(0, text_paint.Kv)(screen, "Waived", waived.slice(0, ROWS).map(waiver_text.Zc)), ...moreLine(waived.length - ROWS, "more waived finding")];
		}
		function metBudgets(report, screen) {
			const budgets = report.budgets.filter(({ verdict }) => verdict === "pass");
			if (budgets.length === 0) return [];
			return [
				screen.paint("Budgets that are met", "bold"),
				...budgetsTable(screen, budgets.slice(0, ROWS)),
				...moreLine(budgets.length - ROWS, "more budget")
			];
		}
		function hasPassed(comparison) {
			return comparison.verdict === "pass" && !(0, findings.JA)(comparison);
		}
		function isOverLimits({ verdict }) {
			return verdict === "fail" || verdict === "warn";
		}
		function comparisonBlocks(report, screen) {
			const compared = (0, findings.cR)(report).flatMap(({ comparisons }) => comparisons.filter(findings.RN));
			if (screen.isVerbose) return compared.map((comparison) => comparisonBlock(report, comparison, screen));
			const over = compared.filter(isOverLimits);
			const own = over.slice(0, OWN_TABLES);
			const others = [...over.slice(OWN_TABLES), ...compared.filter((one) => !isOverLimits(one))];
			return [...own.map((one) => comparisonBlock(report, one, screen)), ...shortBlocks(report, others, screen)];
		}
		function shortBlocks(report, comparisons, screen) {
			if (comparisons.length === 0) return [];
			const shown = comparisons.slice(0, SHORT_ROWS);
			const points = shown.flatMap((comparison) => (0, comparison_text.RX)({
				...comparison,
				moved: [],
				...hasPassed(comparison) ? {} : { reasons: [] }
			}, REASONS).map((point) => [
				...(0, wording.NX)(comparison),
				": ",
				...point
			]));
			return [[
				screen.paint(comparisons.every(hasPassed) ? "Passed" : "Others", "bold"),
				...comparisonsTable(screen, report, shown),
				...moreLine(comparisons.length - shown.length, "more comparison"),
				...points.slice(0, ROWS).flatMap((point) => (0, text_paint.ky)(screen, point, "  - ", "    ")),
				...moreLine(points.length - ROWS, "more note")
			]];
		}
		function comparisonBlock(report, comparison, screen) {
			const title = `${(0, report_escape.RK)(comparison.service)} ${(0, report_escape.RK)(comparison.alias)}: ${(0, comparison_text.LF)(comparison)}`;
			const points = (0, comparison_text.RX)({
				...comparison,
				moved: []
			}, REASONS);
			return [
				...(0, text_paint.ky)(screen, [title]).map((line) => screen.paint(line, "bold")),
				...(0, text_paint.rX)(screen, (0, comparison_text.tj)(report, comparison), "  "),
				...points.flatMap((point) => (0, text_paint.ky)(screen, point, "  - ", "    ")),
				...functionsTable(screen, report, comparison),
				...(0, text_paint.rX)(screen, (0, comparison_text.oT)(comparison), "  ")
			];
		}
		function methodLines(report, screen) {
			const facts = (0, method.vG)(report).map(({ label, value }) => [`${label}: `, ...value]);
			if (facts.length === 0) return [];
			return [screen.paint("How this was measured", "bold"), ...facts.flatMap((fact) => (0, text_paint.rX)(screen, fact, "  - ", "    "))];
		}
	}),
	5502: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			An: () => resultCell,
			B5: () => headingRow,
			C2: () => painter,
			KZ: () => phraseToText,
			Kv: () => listBlock,
			kb: () => left,
			ky: () => wrapped,
			pG: () => right,
			rX: () => dimmed
		});
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
		var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4213);
		var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3220);
		const STYLES = {
			bold: "1",
			dim: "2",
			red: "31",
			green: "32",
			yellow: "33",
			redTitle: "1;31",
			greenTitle: "1;32",
			yellowTitle: "1;33"
		};
		const LONGEST_PROSE = 118;
		function painter(color) {
			return (text, style) => color && text !== "" ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text;
		}
		function textPart(part) {
			if (typeof part === "string") return part;
			if ("prose" in part) return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.kL)(part.prose, _escape_js__WEBPACK_IMPORTED_MODULE_0__.Xh);
			if ("strong" in part) return phraseToText(part.strong);
			if (!("link" in part)) return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(part.code);
			const url = (0, _links_js__WEBPACK_IMPORTED_MODULE_1__.Pl)(part.url);
			return url === null ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(part.link) : `${(0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(part.link)} ${url}`;
		}
		function phraseToText(phrase) {
			return phrase.map(textPart).join("");
		}
		function wrapped(screen, phrase, indent = "", hanging = indent) {
			const columns = Math.min(screen.columns, LONGEST_PROSE);
			return phrase.length === 0 ? [] : (0, _text_table_js__WEBPACK_IMPORTED_MODULE_2__.x9)(phraseToText(phrase), columns, indent, hanging);
		}
		function dimmed(screen, phrase, indent = "", hanging = indent) {
			return wrapped(screen, phrase, indent, hanging).map((line) => screen.paint(line, "dim"));
		}
		function listBlock(screen, title, points) {
			if (points.length === 0) return [];
			return [...wrapped(screen, [title]).map((line) => screen.paint(line, "bold")), ...points.flatMap((point) => wrapped(screen, point, "  - ", "    "))];
		}
		function left(text) {
			return {
				text,
				align: "left"
			};
		}
		function right(text) {
			return {
				text,
				align: "right"
			};
		}
		const RESULT_STYLES = {
			fail: "red",
			warn: "yellow",
			pass: "green",
			improved: "green",
			inconclusive: "dim",
			"not tested": "dim",
			explained: "dim"
		};
		function resultCell({ paint }, word) {
			const style = RESULT_STYLES[word];
			return style === undefined ? left(word) : {
				...left(word),
				paint: (text) => paint(text, style)
			};
		}
		function headingRow({ paint }, cells) {
			return cells.map((cell) => ({
				...cell,
				paint: (text) => paint(text, "dim")
			}));
		}
	}),
	400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => shardCounts,
			Y: () => unevaluatedPart
		});
		function unevaluatedPart({ verdict, reasons, merged }) {
			if (reasons.length === 0 || verdict === "not-evaluated" || verdict === "pass") return [];
			if (merged === undefined || merged.notEvaluated.length === 0) return ["; a part of the build was not evaluated"];
			const { notEvaluated, shards } = merged;
			const [first, ...others] = notEvaluated;
			if (others.length === 0) return [`; shard ${first} of ${shards} was not evaluated`];
			return [`; ${notEvaluated.length} of ${shards} shards were not evaluated`];
		}
		function shardCounts({ merged }) {
			if (merged === undefined || merged.notEvaluated.length === 0) return [];
			return [`shards: ${merged.notEvaluated.length} of ${merged.shards} not evaluated`];
		}
	}),
	4132: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$2: () => WAIVED_COLUMNS,
			ER: () => waiverSentence,
			Zc: () => waivedLine,
			bD: () => waivedRow,
			gn: () => waiverPhrase
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9812);
		function formatAllowed(value, unit) {
			if (value === null || !Number.isFinite(value)) return _numbers_js__WEBPACK_IMPORTED_MODULE_0__.GY;
			const short = Number(value.toPrecision(3));
			switch (unit) {
				case "growth": return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.B6)(short);
				case "cores":
				case "bytes":
				case "bytes-per-second": return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.tW)(short, unit);
				case "bytes-per-minute": return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.tW)(short, "bytes")}/min`;
				case "count": return (0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.BD)(short, "count");
				case "count-per-second": return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.BD)(short, "count")}/s`;
				case "count-per-minute": return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.BD)(short, "count")}/min`;
			}
		}
		const VERBS = {
			growth: "grew",
			cores: "added",
			bytes: "added",
			"bytes-per-second": "added",
			"bytes-per-minute": "gains",
			count: "added",
			"count-per-second": "added",
			"count-per-minute": "gains"
		};
		function seenWords({ seen, allow, unit, state }) {
			const text = formatAllowed(seen, unit);
			const isSame = state === "exceeded" && text === formatAllowed(allow, unit);
			return `${VERBS[unit]} ${isSame ? "a little more" : text}`;
		}
		function waiverPhrase(waiver) {
			const { state, unit, allow, owner, reason, expires, origin } = waiver;
			const allowed = formatAllowed(allow, unit);
			switch (state) {
				case "in-force": return [
					`waived up to ${allowed} until ${expires} by `,
					{ prose: owner },
					": ",
					{ prose: reason }
				];
				case "exceeded": return [
					`waived up to ${allowed}, ${seenWords(waiver)}, more than `,
					{ prose: owner },
					" accepted in ",
					{ code: origin }
				];
				case "expired": return [
					"the waiver of ",
					{ prose: owner },
					` expired on ${expires}: `,
					{ prose: reason }
				];
				case "unfit": return [
					"the waiver in ",
					{ code: origin },
					` allows ${allowed}, in which this cannot be told: ${UNFIT}`
				];
			}
		}
		const UNFIT = "a leak takes a rate such as 20 MiB/min, what is new an added cost such as 0.2 cores, 5 MiB/s or 20 MiB";
		function waiverSentence(waiver) {
			const [first, ...rest] = waiver === undefined ? [] : waiverPhrase(waiver);
			if (typeof first !== "string") return [];
			return [
				first.charAt(0).toUpperCase() + first.slice(1),
				...rest,
				"."
			];
		}
		const SOON_DAYS = 7;
		function expiryPhrase({ expires, daysLeft }) {
			const when = daysLeft === 0 ? "today" : daysLeft === 1 ? "tomorrow" : `in ${daysLeft} days`;
			const text = `${expires}, ${when}`;
			return daysLeft <= SOON_DAYS ? [{ strong: [text] }] : [text];
		}
		const WAIVED_COLUMNS = [
			"function",
			"service · type",
			"growth",
			"allowed",
			"reason",
			"owner",
			"expires"
		];
		function waivedRow({ comparison, subject, file, waiver }) {
			return {
				subject,
				file,
				place: [
					{ code: comparison.service },
					" · ",
					{ prose: comparison.alias }
				],
				seen: formatAllowed(waiver.seen, waiver.unit),
				allowed: formatAllowed(waiver.allow, waiver.unit),
				reason: [{ prose: waiver.reason }],
				owner: [{ prose: waiver.owner }],
				expires: expiryPhrase(waiver)
			};
		}
		function waivedLine(finding) {
			const { comparison, subject, waiver } = finding;
			return [
				...subject,
				" in ",
				...(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.NX)(comparison),
				`: ${seenWords(waiver)}, ${formatAllowed(waiver.allow, waiver.unit)} allowed: `,
				{ prose: waiver.reason },
				" (",
				{ prose: waiver.owner },
				", expires ",
				...expiryPhrase(waiver),
				")"
			];
		}
	}),
	9812: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J7: () => countsLine,
			KG: () => asSentence,
			NX: () => comparisonName,
			Ol: () => uncountedTitle,
			Ux: () => reasonSentence,
			es: () => openLines,
			pf: () => comparisonLines,
			xv: () => policyNotice
		});
		var _budget_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4675);
		var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7928);
		var _no_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3489);
		var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8718);
		var _phrase_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2339);
		var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2963);
		var _service_modes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4594);
		var _unevaluated_part_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(400);
		var _waived_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6819);
		function comparisonName(comparison) {
			return [
				{ code: comparison.service },
				" ",
				{ prose: comparison.alias }
			];
		}
		function reasonSentence(reason) {
			const message = [{ prose: reason.message.replace(/[.\s]+$/, "") }, ` (${codeWord(reason.code)}).`];
			return reason.remedy === "" ? message : [
				...message,
				" ",
				{ prose: asSentence(reason.remedy) }
			];
		}
		function codeWord(code) {
			return /^[A-Z]{1,4}\d{1,5}$/.test(code) ? code : "no code";
		}
		function asSentence(text) {
			const trimmed = text.trim().replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase());
			return /[.?!:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
		}
		function policyNotice(report) {
			if (report.shard !== undefined) return [SHARD_NOTICE];
			const own = (0, _service_modes_js__WEBPACK_IMPORTED_MODULE_5__.rq)(report);
			if (own.length > 0) return own;
			const enforced = (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.GM)(report);
			if (report.mode !== "enforce") {
				if (enforced === report.conclusion) return [];
				const would = enforced === "failure" ? "it would have failed" : "it would have warned";
				return [
					"Mode is ",
					{ code: report.mode },
					`, so the build goes on. In enforce mode ${would}.`
				];
			}
			if (report.verdict !== "inconclusive" && report.verdict !== "not-evaluated") return [];
			const isInconclusive = report.verdict === "inconclusive";
			const { option, value } = isInconclusive ? {
				option: "on-inconclusive",
				value: report.settings.onInconclusive
			} : (0, _no_baseline_js__WEBPACK_IMPORTED_MODULE_2__.l)(report);
			if (value === "exit-code") return [`The command ends with code ${report.exitCode} for this.`];
			return [{ code: `${option}: ${value}` }, POLICY_EFFECTS[value]];
		}
		const SHARD_NOTICE = "A shard never fails a build: the report that is merged from all shards decides.";
		const POLICY_EFFECTS = {
			pass: " lets the build go on without a warning.",
			warn: " makes this a warning, so the build goes on.",
			fail: " makes this fail the build."
		};
		const COUNT_ORDER = [
			["fail", "failed"],
			["not-evaluated", "not evaluated"],
			["inconclusive", "inconclusive"],
			["warn", "warned"],
			["pass", "passed"]
		];
		function countsLine(report) {
			const groups = (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.cR)(report).filter(({ verdict }) => verdict !== "not-counted");
			const counts = COUNT_ORDER.flatMap(([verdict, word]) => count(groups.filter((group) => group.verdict === verdict).length, word));
			const services = counts.length === 0 ? [] : [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.yk)(groups.length, "service")}: ${counts.join(", ")}`];
			const found = (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.Pg)(report);
			const waived = (0, _waived_js__WEBPACK_IMPORTED_MODULE_6__.N)(report);
			const waivedServices = waived.filter(({ isWhole }) => isWhole).length;
			const functions = [
				...count(found.filter((finding) => finding.function.verdict === "fail").length, "failed"),
				...count(found.filter((finding) => finding.function.verdict === "warn").length, "warned"),
				...count(waived.length - waivedServices, "waived"),
				...count((0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.u0)(report).length, "improved"),
				...count(report.comparisons.reduce((sum, { moved }) => sum + moved.length, 0), "moved")
			];
			const whole = (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.Y)(report);
			const asWhole = [
				...count(whole.filter(({ verdict }) => verdict === "fail").length, "failed"),
				...count(whole.filter(({ verdict }) => verdict === "warn").length, "warned"),
				...count(waivedServices, "waived")
			];
			const { chosen } = uncounted(report);
			return (0, _phrase_js__WEBPACK_IMPORTED_MODULE_7__.Z)([
				services,
				(0, _unevaluated_part_js__WEBPACK_IMPORTED_MODULE_8__.L)(report),
				functions.length === 0 ? [] : [`functions: ${functions.join(", ")}`],
				asWhole.length === 0 ? [] : [`services as a whole: ${asWhole.join(", ")}`],
				(0, _budget_text_js__WEBPACK_IMPORTED_MODULE_0__.eq)(report),
				chosen.length === 0 ? [] : [`not counted: ${chosen.join(", ")}`]
			], " · ");
		}
		function count(amount, word) {
			return amount === 0 ? [] : [`${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_3__.B4)(amount)} ${word}`];
		}
		function uncounted(report) {
			const all = (0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(report);
			const absent = all.filter(({ verdict }) => verdict === "not-applicable").length;
			const setAside = all.filter(_findings_js__WEBPACK_IMPORTED_MODULE_1__.JA).length;
			return {
				chosen: [...count(setAside, "not judged by a rule"), ...count(all.length - absent - setAside, "optional")],
				absent: count(absent, "without such profiles")
			};
		}
		function uncountedTitle(report) {
			const { chosen, absent } = uncounted(report);
			return `Not counted: ${[...chosen, ...absent].join(", ")}`;
		}
		function comparisonLines(comparisons) {
			const groups = new Map();
			for (const comparison of comparisons) {
				const { alias, verdict, counted, reasons } = comparison;
				const key = JSON.stringify([
					alias,
					verdict,
					counted,
					reasons[0] ?? null
				]);
				const group = groups.get(key);
				if (group === undefined) groups.set(key, [comparison]);
				else group.push(comparison);
			}
			return [...groups.values()].map(groupLine);
		}
		function groupLine(group) {
			const [first] = group;
			if (first === undefined) return [];
			const services = (0, _phrase_js__WEBPACK_IMPORTED_MODULE_7__.q)(group.map(({ service }) => service), 8);
			const [reason] = first.reasons;
			const name = [
				...services,
				" ",
				{ prose: first.alias },
				`, ${(0, _rows_js__WEBPACK_IMPORTED_MODULE_4__.E0)(first)}`
			];
			return reason === undefined ? [...name, "."] : [
				...name,
				": ",
				...reasonSentence(reason)
			];
		}
		function openLines(report) {
			const open = comparisonLines((0, _findings_js__WEBPACK_IMPORTED_MODULE_1__.Xl)(report));
			const isTold = report.reasons.length === 0 || (0, _service_modes_js__WEBPACK_IMPORTED_MODULE_5__.t5)(report).verdict === "not-evaluated";
			if (open.length === 0 && report.reasons.length < 2 && isTold) return [];
			return [...report.reasons.map(reasonSentence), ...open];
		}
	}),
	2512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => worstOffence,
			u: () => offences
		});
		var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7928);
		function worstOffence(report) {
			const [first] = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Pg)(report).filter((finding) => finding.function.verdict === report.verdict);
			const [service] = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y)(report).filter(({ verdict }) => verdict === report.verdict);
			if (service !== undefined && (first === undefined || service.addedShare > first.function.addedShare)) return {
				kind: "service",
				finding: service
			};
			return first === undefined ? undefined : {
				kind: "function",
				finding: first
			};
		}
		function offences(report) {
			const { verdict } = report;
			return (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Pg)(report).filter((finding) => finding.function.verdict === verdict).length + (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.Y)(report).filter((finding) => finding.verdict === verdict).length + report.budgets.filter((budget) => budget.verdict === verdict).length;
		}
	})
};
