export const id = 219;
export const ids = [219, 361];
export const modules = {
	9992: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => COMMANDS,
			y: () => isCommand
		});
		const COMMANDS = [
			"gate",
			"compare",
			"calibrate",
			"doctor",
			"init",
			"config",
			"explain",
			"snapshot",
			"push",
			"render",
			"merge",
			"history",
			"signoff",
			"demo"
		];
		function isCommand(name) {
			return COMMANDS.includes(name);
		}
	}),
	1733: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => tellError });
		var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7964);
		var _profile_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1090);
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3435);
		var _sources_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6591);
		function tellError(error) {
			if (error instanceof _config_usage_error_js__WEBPACK_IMPORTED_MODULE_0__.e) {
				return {
					what: error.message,
					why: error.why,
					remedy: error.remedy,
					exitCode: 2
				};
			}
			if (error instanceof _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_2__.MR) {
				return {
					what: "wrong profile type",
					why: error.message,
					remedy: "correct profile-types",
					exitCode: 2
				};
			}
			if (error instanceof _sources_source_js__WEBPACK_IMPORTED_MODULE_3__.c) {
				const exitCode = error.kind === "rejected" || error.kind === "bad-type" ? 2 : 4;
				return {
					what: error.message,
					why: error.why,
					remedy: error.remedy,
					exitCode
				};
			}
			if (error instanceof _profile_profile_js__WEBPACK_IMPORTED_MODULE_1__.X) {
				return {
					what: error.message,
					why: `reading stopped at ${error.offset}`,
					remedy: "record the profile again",
					exitCode: 4
				};
			}
			const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
			return {
				what: "flamegate itself failed, so nothing was evaluated",
				why: why.split("\n")[0] ?? "",
				remedy: "this is a bug: run again with --debug and report what it prints",
				exitCode: 4
			};
		}
		function hideIn({ what, why, remedy, exitCode }, hide) {
			return {
				what: hide(what),
				why: hide(why),
				remedy: hide(remedy),
				exitCode
			};
		}
	}),
	4058: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AY: () => DECIDING,
			FB: () => isAmong,
			cz: () => optionsOf,
			lw: () => OPTIONS,
			sk: () => WITH_BASELINES
		});
		var _command_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9992);
		const WITH_BASELINES = "gate doctor";
		const JUDGING = "gate compare";
		const DECIDING = "gate compare merge";
		const SERVER = "gate calibrate";
		const CONNECTED = "gate calibrate doctor init snapshot push signoff";
		const FILES = "gate compare render merge demo";
		const ALL = _command_names_js__WEBPACK_IMPORTED_MODULE_0__.L.join(" ");
		const OPTIONS = [
			[
				"gate compare calibrate doctor config explain snapshot push signoff",
				"--config F",
				"configuration file (default .github/flamegate.yml when it exists)"
			],
			[
				CONNECTED,
				"--pyroscope-url U",
				"base URL of Pyroscope (default: environment variable PYROSCOPE_URL)"
			],
			[
				CONNECTED,
				"--pyroscope-token T",
				"bearer token (better: PYROSCOPE_TOKEN)"
			],
			[
				CONNECTED,
				"--pyroscope-username N --pyroscope-password P",
				"basic authentication (better: PYROSCOPE_USERNAME, PYROSCOPE_PASSWORD)"
			],
			[
				CONNECTED,
				"--pyroscope-ca F",
				"PEM file of the authority that vouches for its certificate"
			],
			[
				CONNECTED,
				"--tenant-id T",
				"tenant of a multi-tenant server (X-Scope-OrgID)"
			],
			[
				CONNECTED,
				"--header \"N: V\"",
				"one more request header; repeat for more"
			],
			[
				"gate calibrate doctor init snapshot",
				"--service S",
				"service name, glob or label selector; repeat for more (default: all with data)"
			],
			[
				WITH_BASELINES,
				"--baseline W --candidate W",
				"the windows to compare; the baseline also as snapshot:F, label:..., artifact:... or a list"
			],
			[
				"gate",
				"--source files",
				"W are profile files in place of windows, as in 'head/{service}/*.pb.gz'"
			],
			[
				"gate calibrate doctor snapshot",
				"--profile-type T",
				"cpu, memory or a profile type id; repeat for more (default: cpu and memory)"
			],
			[
				"compare",
				"--profile-type T",
				"cpu, memory or a sample type; repeat for more (default: that which a file shows first)"
			],
			[
				`${SERVER} signoff`,
				"--load L",
				"auto (default), fixed (the same requests a second on both sides) or requests"
			],
			[
				"gate signoff",
				"--baseline-requests N --candidate-requests N",
				"requests in each window: a number, or k6's --summary-export file"
			],
			[
				"gate snapshot signoff",
				"--history N",
				"so many windows directly before the baseline (0 to 5), or a window; repeat for more"
			],
			[
				"gate",
				"--confirm W",
				"second window of the candidate, to test warnings again; needs history"
			],
			[
				SERVER,
				"--mixed-windows M",
				"refuse (default) or allow several versions in a window"
			],
			[
				"gate snapshot signoff",
				"--settle S",
				"wait for the last uploads of a window that just ended: auto (default), none or 30s"
			],
			[
				"gate compare calibrate",
				"--fail-on-growth 10%",
				"a function fails when its cost grew by more, with evidence"
			],
			[
				"gate compare calibrate",
				"--warn-on-growth 5%",
				"a function is pointed out when its cost grew by more"
			],
			[
				"gate compare calibrate",
				"--min-share 0.5%",
				"smaller functions are not tested"
			],
			[
				JUDGING,
				"--top 10",
				"functions shown per service"
			],
			[
				"gate",
				"--shard 3/8",
				"compare the third of eight parts of the services, to be merged; always ends with 0"
			],
			[
				DECIDING,
				"--mode M",
				"observe, warn or enforce (default)"
			],
			[
				DECIDING,
				"--on-inconclusive P",
				"pass, warn or fail (default: exit code 3)"
			],
			[
				DECIDING,
				"--on-not-evaluated P",
				"pass, warn or fail (default: exit code 4)"
			],
			[
				"gate merge",
				"--on-no-baseline P",
				"pass, warn or fail where there is no baseline yet (default: exit code 4)"
			],
			[
				"gate",
				"--grafana-url U --grafana-datasource-uid ID",
				"links to the comparison in Grafana"
			],
			[
				"gate",
				"--grafana-tempo-uid ID",
				"links to the traces of both windows, with --grafana-url"
			],
			[
				"gate",
				"--span-id ID",
				"also show what single spans did in the candidate window; repeat for more"
			],
			[
				"calibrate",
				"--from T --to T",
				"the range (default end: now), cut into windows"
			],
			[
				"calibrate",
				"--selector S",
				"labels of the unchanged code, as in {version=\"3f2a91c\"}"
			],
			[
				"calibrate",
				"--window 5m",
				"length of a window; best what the gate compares"
			],
			[
				"calibrate",
				"--target 1%",
				"builds that may fail falsely"
			],
			[
				"calibrate",
				"--write F",
				"raise the thresholds in this configuration file"
			],
			[
				"render",
				"--md --html --junit --summary",
				"write report.md, report.html, report.junit.xml, summary.md beside REPORT"
			],
			[
				"snapshot",
				"--out F",
				"the file to write"
			],
			[
				"snapshot",
				"--window W",
				"the window to save"
			],
			[
				"push",
				"--service S",
				"service the recordings are of"
			],
			[
				"push",
				"--label N=V",
				"label of the series, such as version=3f2a91c; repeat for more"
			],
			[
				"push",
				"--interval 15s",
				"length of a recording, which ended when its file was written"
			],
			[
				"push",
				"--from T --until T",
				"when it was recorded, where the time of the file does not tell"
			],
			[
				"push",
				"--sample-rate 100",
				"samples a second, for recordings that count samples"
			],
			[
				"push",
				"--dry-run",
				"print what would be sent"
			],
			[
				"history",
				"--trend F",
				"add: the trend file, JSON Lines; begun where there is none"
			],
			[
				"history",
				"--keep 1000",
				"add: lines kept, newest first"
			],
			[
				"history",
				"--commit SHA",
				"add: the commit, where the report does not name one"
			],
			[
				"history",
				"--out P",
				"page: the HTML page to write"
			],
			[
				"history",
				"--runs 90",
				"page: newest runs shown"
			],
			[
				"signoff",
				"--from V --to V",
				"a version, label:NAME=VALUE, snapshot:F (needs no server) or a window"
			],
			[
				"signoff",
				"--label service_git_ref",
				"label that versions are found by (default: version)"
			],
			[
				"signoff",
				"--length 1h",
				"how much of the newest run of a version is compared"
			],
			[
				"signoff",
				"--remeasured",
				"the release before was measured again, after this one"
			],
			[
				"signoff",
				"--out D",
				"folder of the evidence (default: flamegate-signoff-FROM-TO)"
			],
			[
				"signoff",
				"--signer \"Name <role>\"",
				"who is asked to sign; repeat for more"
			],
			[
				"signoff",
				"--verify D",
				"check evidence: checksums, pages, and the verdict from its snapshots"
			],
			[
				"init",
				"--window W",
				"the range in which services are looked for (default: now-3h/now)"
			],
			[
				"init",
				"--print",
				"print both files in place of writing them"
			],
			[
				"init",
				"--force",
				"write them over files that exist"
			],
			[
				"init",
				"--offline",
				"write a template, without a server"
			],
			[
				"config",
				"--print",
				"print every setting with its value and where that came from"
			],
			[
				"config",
				"--json",
				"the same as JSON"
			],
			[
				"explain",
				"--report-json F",
				"the report to explain (default: flamegate-report/report.json)"
			],
			[
				"demo",
				"--healthy",
				"compare windows of the same code"
			],
			[
				"demo",
				"--enforce",
				"end with the exit code of the verdict"
			],
			[
				"gate compare calibrate render merge demo",
				"--report-json F",
				"write the report as JSON"
			],
			[
				FILES,
				"--report-md F --report-html F",
				"write it as Markdown, as a page with flame graphs"
			],
			[
				FILES,
				"--report-junit F",
				"write it as JUnit XML: a test case for each tested function, with the verdict of each"
			],
			[
				FILES,
				"--report-summary F",
				"write what a job summary shows, under 1 MiB"
			],
			[
				"gate demo",
				"--report-profiles D",
				"write the profiles of both windows as pprof files into a folder"
			],
			[
				`${FILES} signoff`,
				"--verbose",
				"print the functions of every service, also of those that passed"
			],
			[
				ALL,
				"--quiet",
				"print nothing but errors, no progress"
			],
			[
				ALL,
				"--debug",
				"print the stack of an error"
			],
			[
				ALL,
				"--help",
				"print what belongs to one command"
			]
		];
		function optionsOf(command) {
			return OPTIONS.filter(([commands]) => isAmong(command, commands)).flatMap(([, flags]) => Array.from(flags.matchAll(/--([a-z-]+)/g), ([, name = ""]) => name));
		}
		function isAmong(command, commands) {
			return commands.split(" ").includes(command);
		}
	}),
	7361: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HELP: () => HELP,
			Z: () => helpOf
		});
		var _command_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9992);
		var _help_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4058);
		const USAGE = {
			gate: ["gate    --baseline W --candidate W [options]", "judge two windows of a Pyroscope server"],
			compare: ["compare BASELINE CANDIDATE [options]", "judge profile files: a path or a quoted pattern a side"],
			calibrate: ["calibrate --from T --to T [options]", "measure false alarms on a range of unchanged code"],
			doctor: ["doctor  [--baseline W --candidate W] [options]", "say why a gate would not be evaluated, and what to do"],
			init: ["init    [--print | --force] [--offline]", "write a first configuration and workflow"],
			config: ["config  [--print] [--json]", "check the settings; show each with its origin"],
			explain: ["explain \"SERVICE FUNCTION\" [REPORT]", "say what decides about a function, and why it came out so"],
			snapshot: ["snapshot --out F --window W [options]", "save a window, to be a baseline for as long as you like"],
			push: ["push --service S FILE... [options]", "send recordings (speedscope, folded, pprof) to Pyroscope"],
			render: ["render REPORT [--md --html --junit --summary]", "forms of a saved report.json (or -, standard input)"],
			merge: ["merge   REPORT... [options]", "one verdict from the reports of all shards (paths or globs)"],
			history: ["history add REPORT --trend F | page F --out P", "keep a line of figures for each run; show them as a page"],
			signoff: ["signoff --from V --to V | --verify D", "judge a release strictly; keep the evidence, or check it"],
			demo: ["demo    [--healthy] [--enforce]", "judge recorded profiles"]
		};
		const WINDOWS = `Windows (W)
  START/END or START/DURATION, with an optional label selector in front:
  now-30m/now-20m   2026-11-22T15:06:00Z/PT10M   1795359983/1795360235   {version="3f2a91c"} now-6h/now
`;
		const BASELINES = `Baselines, in place of a window; of a list (commas between) the first that exists wins
  snapshot:F            a file that flamegate snapshot wrote
  label:version=V       the newest window with that label; V may be a commit: @base @merge-base @last-green @tag:T
  artifact:NAME@REF     the snapshot in an artifact on GitHub; REF is base, merge-base, last-green or tag:T
`;
		const WITH_WINDOWS = "gate doctor snapshot signoff";
		const EXIT_CODES = [
			[_help_options_js__WEBPACK_IMPORTED_MODULE_0__.AY, "0 pass or warn   1 fail   2 wrong usage or configuration   3 inconclusive   4 not evaluated"],
			["gate", "with --shard 0 whatever the verdict; merge then ends with that of all shards"],
			["calibrate", "0 done   2 wrong usage   3 no threshold can be chosen   4 nothing was replayed"],
			["doctor", "0 a gate would be evaluated   2 wrong usage   4 it would not"],
			["init", "0 written, kept or printed   2 wrong usage   4 nothing was found, nothing is written"],
			["config", "0 the settings are valid   2 they are not"],
			["explain", "0 explained   2 wrong usage, no report or no such function"],
			["snapshot", "0 saved   2 wrong usage   4 nothing was saved"],
			["push", "0 pushed   2 wrong usage, a recording that cannot be used or is refused   4 the server failed"],
			["render", "0 written, whatever the verdict   2 wrong usage, or no report"],
			["history", "0 written   2 wrong usage, or a file that cannot be used"],
			["signoff", "0 may be released   1 fail   2 wrong usage   3 inconclusive   4 not evaluated"],
			["signoff", "with --verify 0 the evidence holds   1 it does not   2 wrong usage"],
			["demo", "0 whatever the verdict; with --enforce 0 pass or warn   1 fail   3 inconclusive   4 not evaluated"]
		];
		const SURROUNDINGS = `Colours and progress are shown on a terminal only; NO_COLOR=1 and FORCE_COLOR=1 decide otherwise, CI=1 shows no
progress. What is printed elsewhere is 120 columns wide, or as wide as COLUMNS says.
`;
		const TEXT_COLUMN = 25;
		const USAGE_COLUMN = 59;
		const HELP = [
			"flamegate: gates builds on CPU and memory profiles\n",
			`Usage\n${_command_names_js__WEBPACK_IMPORTED_MODULE_1__.L.map(usageLine).join("")}  flamegate COMMAND --help | --help | --version\n`,
			WINDOWS,
			BASELINES,
			`Options\n${_help_options_js__WEBPACK_IMPORTED_MODULE_0__.lw.map(([commands, flags, text]) => optionLine(flags, isOfOne(commands) ? `${commands}: ${text}` : text)).join("")}`,
			SURROUNDINGS,
			`Exit codes\n${EXIT_CODES.map(([commands, text]) => `  ${commands.replaceAll(" ", ", ")}: ${text}\n`).join("")}`
		].join("\n");
		function helpOf(command) {
			const options = _help_options_js__WEBPACK_IMPORTED_MODULE_0__.lw.filter(([commands]) => (0, _help_options_js__WEBPACK_IMPORTED_MODULE_0__.FB)(command, commands));
			const codes = EXIT_CODES.filter(([commands]) => (0, _help_options_js__WEBPACK_IMPORTED_MODULE_0__.FB)(command, commands));
			return [
				`Usage\n${usageLine(command)}`,
				...(0, _help_options_js__WEBPACK_IMPORTED_MODULE_0__.FB)(command, WITH_WINDOWS) ? [WINDOWS] : [],
				...(0, _help_options_js__WEBPACK_IMPORTED_MODULE_0__.FB)(command, _help_options_js__WEBPACK_IMPORTED_MODULE_0__.sk) ? [BASELINES] : [],
				`Options\n${options.map(([, flags, text]) => optionLine(flags, text)).join("")}`,
				`Exit codes\n${codes.map(([, text]) => `  ${text}\n`).join("")}`
			].join("\n");
		}
		function isOfOne(commands) {
			return commands !== "gate" && !commands.includes(" ");
		}
		function usageLine(command) {
			const [usage, text] = USAGE[command];
			return `${`  flamegate ${usage}`.padEnd(USAGE_COLUMN)}${text}\n`;
		}
		function optionLine(flags, text) {
			return `${`  ${flags}  `.padEnd(TEXT_COLUMN)}${text}\n`;
		}
	}),
	3219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { main: () => main });
		var inputs = __webpack_require__(6919);
		var nearest = __webpack_require__(2274);
		;
		const PUSH_OPTIONS = {
			label: "strings",
			from: "string",
			until: "string",
			interval: "string",
			"sample-rate": "string",
			"dry-run": "boolean"
		};
		var usage_error = __webpack_require__(7964);
		var command_names = __webpack_require__(9992);
		var secret_forms = __webpack_require__(6391);
		;
		function withoutCommands(text) {
			return text.replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*):(?=:)/gmu, "$1: ").replaceAll("##[", "# #[");
		}
		var report_escape = __webpack_require__(3213);
		var text_width = __webpack_require__(6308);
		var times = __webpack_require__(3442);
		;
		const REWRITE_MS = 80;
		const TICK_MS = 1e3;
		const COLUMNS = 80;
		const ERASE = "\r\x1B[K";
		function createProgressLine(stream, setting) {
			return setting.isLive ? liveLine(stream, setting) : lastLine(stream, setting);
		}
		function lastLine(stream, { clock }) {
			const startMs = clock();
			return {
				update: ({ done, total, did, things }) => {
					if (done !== total) return;
					stream.write(`${did} ${done} of ${total} ${things} (${(0, times.a3)(Math.round(clock() - startMs))})\n`);
				},
				clear: () => undefined
			};
		}
		function liveLine(stream, { clock }) {
			const startMs = clock();
			let shownMs = Number.NEGATIVE_INFINITY;
			let latest = null;
			let timer = null;
			const show = () => {
				if (latest === null) return;
				shownMs = clock();
				const columns = Math.max(20, (stream.columns || COLUMNS) - 1);
				stream.write(`${ERASE}${(0, text_width.G1)(progressText(latest, shownMs - startMs), columns)}`);
			};
			const clear = () => {
				if (timer !== null) clearInterval(timer);
				timer = null;
				if (latest !== null) stream.write(ERASE);
				latest = null;
				shownMs = Number.NEGATIVE_INFINITY;
			};
			const update = (step) => {
				if (step.done >= step.total) {
					clear();
					return;
				}
				latest = step;
				timer ??= setInterval(show, TICK_MS).unref();
				if (clock() - shownMs >= REWRITE_MS) show();
			};
			return {
				update,
				clear
			};
		}
		function progressText({ done, total, doing, things, latest }, elapsedMs) {
			const seconds = Math.floor(elapsedMs / 1e3);
			const time = seconds < 1 ? "" : ` · ${(0, times.a3)(seconds * 1e3)}`;
			const name = latest === "" ? "" : ` · ${(0, report_escape.RK)(latest, 60)}`;
			return `${doing} ${done}/${total} ${things}${time}${name}`;
		}
		var terminal = __webpack_require__(8046);
		;
		const MIN_HIDDEN_IN_OUTPUT = 8;
		const create_terminal_COLUMNS = 120;
		const CONTROL_IN_TEXT = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
		function createTerminal(setting) {
			const { stdout, stderr, env, clock, beforeEnd, secrets = [] } = setting;
			const inert = env.GITHUB_ACTIONS === "true" ? withoutCommands : (text) => text;
			const hideInOutput = (0, secret_forms.$p)(secrets, MIN_HIDDEN_IN_OUTPUT);
			const hideInErrors = (0, secret_forms.$p)(secrets);
			(0, terminal.x)(stdout);
			(0, terminal.x)(stderr);
			const line = createProgressLine(stderr, {
				isLive: isLive(stderr, env),
				clock
			});
			beforeEnd(line.clear);
			return {
				color: showsColor(stdout, env),
				columns: columnsOf(stdout, env),
				out: (text) => {
					line.clear();
					const shown = inert(hideInOutput(text));
					stdout.write(shown.endsWith("\n") ? shown : `${shown}\n`);
				},
				err: (text) => {
					line.clear();
					stderr.write(`${inert(hideInErrors(text).replace(CONTROL_IN_TEXT, ""))}\n`);
				},
				progress: ({ done, total, service, profileType }) => line.update({
					done,
					total,
					doing: "fetching",
					did: "fetched",
					things: "profiles",
					latest: `${service} ${profileType.split(":").slice(0, 2).join(":")}`
				}),
				step: line.update
			};
		}
		function columnsOf(stream, env) {
			if (stream.isTTY === true) return stream.columns || create_terminal_COLUMNS;
			return /^[1-9]\d{0,3}$/.test(env.COLUMNS ?? "") ? Number(env.COLUMNS) : create_terminal_COLUMNS;
		}
		function showsColor(stream, { FORCE_COLOR, NO_COLOR, TERM }) {
			if (FORCE_COLOR !== undefined) return !["0", "false"].includes(FORCE_COLOR);
			return stream.isTTY === true && (NO_COLOR ?? "") === "" && TERM !== "dumb";
		}
		function isLive(stream, { CI, TERM }) {
			return stream.isTTY === true && [
				"",
				"0",
				"false"
			].includes(CI ?? "") && TERM !== "dumb";
		}
		var errors = __webpack_require__(1733);
		var help = __webpack_require__(7361);
		var help_options = __webpack_require__(4058);
		var partial_files = __webpack_require__(9587);
		;
		const TOKENS = [
			"INPUT_PYROSCOPE-TOKEN",
			"INPUT_PYROSCOPE-PASSWORD",
			"INPUT_GITHUB-TOKEN",
			"PYROSCOPE_TOKEN",
			"PYROSCOPE_PASSWORD",
			"GITHUB_TOKEN"
		];
		const USERS = ["INPUT_PYROSCOPE-USERNAME", "PYROSCOPE_USERNAME"];
		const PASSWORDS = ["INPUT_PYROSCOPE-PASSWORD", "PYROSCOPE_PASSWORD"];
		const URLS = [
			"INPUT_PYROSCOPE-URL",
			"PYROSCOPE_URL",
			"INPUT_GRAFANA-URL",
			"GITHUB_API_URL",
			"GITHUB_SERVER_URL"
		];
		const PROXIES = [
			"HTTP_PROXY",
			"HTTPS_PROXY",
			"http_proxy",
			"https_proxy"
		];
		function secretsOf(env) {
			const headers = (env.INPUT_HEADERS ?? "").split(/\r?\n/u).flatMap((line) => headerSecrets(line));
			return [...environmentSecrets(env), ...headers.flatMap(secretForms)];
		}
		function secretsOfLine(env, args) {
			const given = (flag) => valuesOf(args, flag);
			const tokens = [...given("--pyroscope-token"), ...given("--pyroscope-password")];
			const basic = given("--pyroscope-username").flatMap((user) => given("--pyroscope-password").map((password) => (0, secret_forms.BG)(user.trim(), password.trim())));
			const headers = given("--header").filter(isCredential).flatMap(headerSecrets);
			const urls = [...given("--pyroscope-url"), ...given("--grafana-url")].flatMap(secret_forms.Fn);
			return [...environmentSecrets(env), ...[
				...tokens,
				...basic,
				...headers,
				...urls
			].flatMap(secret_forms.eo)];
		}
		function environmentSecrets(env) {
			const values = (names) => names.map((name) => env[name] ?? "").filter((value) => value !== "");
			const basic = values(USERS).flatMap((user) => values(PASSWORDS).map((password) => (0, secret_forms.BG)(user.trim(), password.trim())));
			const proxies = values(PROXIES).flatMap((proxy) => [...(0, secret_forms.Fn)(proxy), ...(0, secret_forms.Fn)(`http://${proxy}`)]);
			const found = [
				...values(TOKENS),
				...basic,
				...values(URLS).flatMap(secret_forms.Fn),
				...proxies
			];
			return [...new Set(found.flatMap(secret_forms.eo))];
		}
		function isCredential(line) {
			return (0, secret_forms.b5)(line.split(":")[0] ?? "");
		}
		function headerSecrets(line) {
			const colon = line.indexOf(":");
			const value = line.slice(colon + 1).trim();
			return colon < 0 ? [] : [value, value.split(/\s+/u).at(-1) ?? ""];
		}
		function valuesOf(args, flag) {
			return args.flatMap((arg, index) => {
				if (arg.startsWith(`${flag}=`)) return [arg.slice(flag.length + 1)];
				return arg === flag ? [args[index + 1] ?? ""] : [];
			});
		}
		;
		const VERBOSE = { verbose: "boolean" };
		const PROFILES = { "report-profiles": "string" };
		function commands({ stdin, demoDir }) {
			return {
				gate: {
					extras: {
						...VERBOSE,
						...PROFILES,
						"span-id": "strings"
					},
					load: async () => (await Promise.all([
						__webpack_require__.e(173),
						__webpack_require__.e(869),
						__webpack_require__.e(386),
						__webpack_require__.e(338),
						__webpack_require__.e(334),
						__webpack_require__.e(495)
					]).then(__webpack_require__.bind(__webpack_require__, 2495))).gate
				},
				compare: {
					extras: VERBOSE,
					load: async () => (await Promise.all([
						__webpack_require__.e(869),
						__webpack_require__.e(386),
						__webpack_require__.e(145),
						__webpack_require__.e(334),
						__webpack_require__.e(967)
					]).then(__webpack_require__.bind(__webpack_require__, 5967))).compare
				},
				calibrate: {
					extras: {
						from: "string",
						to: "string",
						selector: "string",
						window: "string",
						target: "string",
						write: "string"
					},
					load: async () => (await Promise.all([
						__webpack_require__.e(173),
						__webpack_require__.e(815),
						__webpack_require__.e(663),
						__webpack_require__.e(480),
						__webpack_require__.e(869),
						__webpack_require__.e(290),
						__webpack_require__.e(386),
						__webpack_require__.e(598),
						__webpack_require__.e(338),
						__webpack_require__.e(145),
						__webpack_require__.e(334),
						__webpack_require__.e(339),
						__webpack_require__.e(470),
						__webpack_require__.e(217)
					]).then(__webpack_require__.bind(__webpack_require__, 8433))).calibrate
				},
				doctor: {
					extras: {},
					load: async () => (await Promise.all([
						__webpack_require__.e(173),
						__webpack_require__.e(815),
						__webpack_require__.e(663),
						__webpack_require__.e(480),
						__webpack_require__.e(869),
						__webpack_require__.e(290),
						__webpack_require__.e(386),
						__webpack_require__.e(598),
						__webpack_require__.e(338),
						__webpack_require__.e(145),
						__webpack_require__.e(334),
						__webpack_require__.e(339),
						__webpack_require__.e(470),
						__webpack_require__.e(217)
					]).then(__webpack_require__.bind(__webpack_require__, 4449))).doctor
				},
				init: {
					extras: {
						window: "string",
						print: "boolean",
						force: "boolean",
						offline: "boolean"
					},
					load: async () => (await Promise.all([
						__webpack_require__.e(173),
						__webpack_require__.e(815),
						__webpack_require__.e(663),
						__webpack_require__.e(480),
						__webpack_require__.e(869),
						__webpack_require__.e(290),
						__webpack_require__.e(386),
						__webpack_require__.e(598),
						__webpack_require__.e(338),
						__webpack_require__.e(145),
						__webpack_require__.e(334),
						__webpack_require__.e(339),
						__webpack_require__.e(470),
						__webpack_require__.e(217)
					]).then(__webpack_require__.bind(__webpack_require__, 4524))).init
				},
				config: {
					extras: {
						print: "boolean",
						json: "boolean"
					},
					load: async () => (await Promise.all([
						__webpack_require__.e(173),
						__webpack_require__.e(815),
						__webpack_require__.e(663),
						__webpack_require__.e(480),
						__webpack_require__.e(869),
						__webpack_require__.e(290),
						__webpack_require__.e(386),
						__webpack_require__.e(598),
						__webpack_require__.e(338),
						__webpack_require__.e(145),
						__webpack_require__.e(334),
						__webpack_require__.e(339),
						__webpack_require__.e(470),
						__webpack_require__.e(217)
					]).then(__webpack_require__.bind(__webpack_require__, 2537))).config
				},
				explain: {
					extras: {},
					load: async () => {
						const { explain } = await Promise.all([
							__webpack_require__.e(173),
							__webpack_require__.e(815),
							__webpack_require__.e(663),
							__webpack_require__.e(480),
							__webpack_require__.e(869),
							__webpack_require__.e(290),
							__webpack_require__.e(386),
							__webpack_require__.e(598),
							__webpack_require__.e(338),
							__webpack_require__.e(145),
							__webpack_require__.e(334),
							__webpack_require__.e(339),
							__webpack_require__.e(470),
							__webpack_require__.e(217)
						]).then(__webpack_require__.bind(__webpack_require__, 2665));
						return (setting) => explain(setting, stdin);
					}
				},
				render: {
					extras: {
						...VERBOSE,
						md: "boolean",
						html: "boolean",
						junit: "boolean",
						summary: "boolean"
					},
					load: async () => {
						const { render } = await Promise.all([
							__webpack_require__.e(173),
							__webpack_require__.e(815),
							__webpack_require__.e(663),
							__webpack_require__.e(480),
							__webpack_require__.e(869),
							__webpack_require__.e(290),
							__webpack_require__.e(386),
							__webpack_require__.e(598),
							__webpack_require__.e(338),
							__webpack_require__.e(145),
							__webpack_require__.e(334),
							__webpack_require__.e(339),
							__webpack_require__.e(470),
							__webpack_require__.e(217)
						]).then(__webpack_require__.bind(__webpack_require__, 6130));
						return (setting) => render(setting, stdin());
					}
				},
				merge: {
					extras: VERBOSE,
					load: async () => (await Promise.all([
						__webpack_require__.e(173),
						__webpack_require__.e(815),
						__webpack_require__.e(663),
						__webpack_require__.e(480),
						__webpack_require__.e(869),
						__webpack_require__.e(290),
						__webpack_require__.e(386),
						__webpack_require__.e(598),
						__webpack_require__.e(338),
						__webpack_require__.e(145),
						__webpack_require__.e(334),
						__webpack_require__.e(339),
						__webpack_require__.e(470),
						__webpack_require__.e(217)
					]).then(__webpack_require__.bind(__webpack_require__, 9592))).merge
				},
				history: {
					extras: {
						trend: "string",
						keep: "string",
						commit: "string",
						out: "string",
						runs: "string"
					},
					load: async () => {
						const { history } = await Promise.all([
							__webpack_require__.e(173),
							__webpack_require__.e(815),
							__webpack_require__.e(663),
							__webpack_require__.e(480),
							__webpack_require__.e(869),
							__webpack_require__.e(290),
							__webpack_require__.e(386),
							__webpack_require__.e(598),
							__webpack_require__.e(338),
							__webpack_require__.e(145),
							__webpack_require__.e(334),
							__webpack_require__.e(339),
							__webpack_require__.e(470),
							__webpack_require__.e(217)
						]).then(__webpack_require__.bind(__webpack_require__, 4490));
						return (setting) => history(setting, stdin());
					}
				},
				signoff: {
					extras: {
						...VERBOSE,
						from: "string",
						to: "string",
						label: "string",
						length: "string",
						out: "string",
						remeasured: "boolean",
						signer: "strings",
						verify: "string"
					},
					load: async () => (await Promise.all([
						__webpack_require__.e(173),
						__webpack_require__.e(815),
						__webpack_require__.e(663),
						__webpack_require__.e(480),
						__webpack_require__.e(869),
						__webpack_require__.e(290),
						__webpack_require__.e(386),
						__webpack_require__.e(598),
						__webpack_require__.e(338),
						__webpack_require__.e(145),
						__webpack_require__.e(334),
						__webpack_require__.e(339),
						__webpack_require__.e(470),
						__webpack_require__.e(217)
					]).then(__webpack_require__.bind(__webpack_require__, 4100))).signoff
				},
				snapshot: {
					extras: {
						out: "string",
						window: "string"
					},
					load: async () => (await Promise.all([
						__webpack_require__.e(173),
						__webpack_require__.e(815),
						__webpack_require__.e(663),
						__webpack_require__.e(480),
						__webpack_require__.e(869),
						__webpack_require__.e(290),
						__webpack_require__.e(386),
						__webpack_require__.e(598),
						__webpack_require__.e(338),
						__webpack_require__.e(145),
						__webpack_require__.e(334),
						__webpack_require__.e(339),
						__webpack_require__.e(470),
						__webpack_require__.e(217)
					]).then(__webpack_require__.bind(__webpack_require__, 8130))).snapshot
				},
				push: {
					extras: PUSH_OPTIONS,
					load: async () => {
						const { push } = await Promise.all([
							__webpack_require__.e(173),
							__webpack_require__.e(815),
							__webpack_require__.e(663),
							__webpack_require__.e(480),
							__webpack_require__.e(869),
							__webpack_require__.e(290),
							__webpack_require__.e(386),
							__webpack_require__.e(598),
							__webpack_require__.e(338),
							__webpack_require__.e(145),
							__webpack_require__.e(334),
							__webpack_require__.e(339),
							__webpack_require__.e(470),
							__webpack_require__.e(217)
						]).then(__webpack_require__.bind(__webpack_require__, 9491));
						return (setting) => push(setting, stdin);
					}
				},
				demo: {
					extras: {
						...VERBOSE,
						...PROFILES,
						healthy: "boolean",
						enforce: "boolean"
					},
					load: async () => {
						const { demo } = await Promise.all([
							__webpack_require__.e(173),
							__webpack_require__.e(480),
							__webpack_require__.e(869),
							__webpack_require__.e(290),
							__webpack_require__.e(386),
							__webpack_require__.e(338),
							__webpack_require__.e(89)
						]).then(__webpack_require__.bind(__webpack_require__, 2470));
						return (setting) => demo(setting, demoDir);
					}
				}
			};
		}
		async function main(setting) {
			const { args, stdout, stderr, nowMs, beforeEnd } = setting;
			const env = (0, inputs.Qo)();
			const secrets = secretsOfLine(env, args);
			const clock = () => performance.now();
			const terminal = createTerminal({
				stdout,
				stderr,
				env,
				clock,
				beforeEnd,
				secrets
			});
			beforeEnd(partial_files.Hm);
			try {
				const [name, ...rest] = args;
				if (name === undefined) throw usage("no command", "flamegate needs to know what to do");
				if (name === "help") {
					const [of = ""] = rest;
					terminal.out((0, command_names.y)(of) ? (0, help.Z)(of) : help.HELP);
					return 0;
				}
				const known = commands(setting);
				if (!(0, command_names.y)(name)) throw unknownCommand(name, Object.keys(known));
				const command = known[name];
				const line = (0, inputs.uW)(rest, env, command.extras, (0, help_options.cz)(name));
				if (line.options.help === true) {
					terminal.out((0, help.Z)(name));
					return 0;
				}
				if ((0, help_options.cz)(name).includes("config") && env.GITHUB_EVENT_NAME === "pull_request_target") {
					const { refuseForeignConfig } = await Promise.all([__webpack_require__.e(869), __webpack_require__.e(184)]).then(__webpack_require__.bind(__webpack_require__, 2184));
					await refuseForeignConfig(line.settings, env);
				}
				const run = await command.load();
				return await run({
					line,
					env,
					terminal,
					nowMs
				});
			} catch (error) {
				const { what, why, remedy, exitCode } = (0, errors.S)(error);
				for (const text of [
					`error: ${what}`,
					`  why: ${why}`,
					`  do:  ${remedy}`
				]) terminal.err(text);
				if (args.includes("--debug")) terminal.err(error instanceof Error ? error.stack ?? "" : String(error));
				return exitCode;
			}
		}
		function unknownCommand(name, known) {
			const near = (0, nearest.q)(name, known);
			return usage(`unknown command ${name.slice(0, 100)}`, near === null ? "there is no such command" : `did you mean ${near}?`);
		}
		function usage(what, why) {
			return new usage_error.e(what, why, "the commands are gate, compare, calibrate, snapshot, push, render, merge, history, signoff, doctor, init, config, explain and demo; see flamegate --help");
		}
	}),
	9587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Hm: () => removePartials,
			Z1: () => partialOf,
			cy: () => withPartial
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		const underWay = new Set();
		function partialOf(path) {
			return `${path}.${Math.random().toString(36).slice(2, 10).padEnd(8, "0")}.partial`;
		}
		async function withPartial(path, write) {
			underWay.add(path);
			try {
				return await write();
			} finally {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, {
					recursive: true,
					force: true
				}).catch(() => undefined);
				underWay.delete(path);
			}
		}
		function removePartials() {
			for (const path of underWay) {
				try {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, {
						recursive: true,
						force: true
					});
				} catch {}
			}
		}
	}),
	1160: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			hD: () => quote,
			h_: () => allowedValues,
			mj: () => notAllowed,
			mz: () => allowedAt
		});
		var _report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1086);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2274);
		var _threshold_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7718);
		const PERCENTAGE = "a percentage such as";
		const WINDOW = "a window such as now-20m/now-10m or 2026-11-22T15:06:00Z/PT10M, with a selector in front if need be";
		const FILES = "with source: files a path or glob such as profiles/head/{service}/*.pb.gz, or several of them";
		const REQUESTS = "a whole number above 0, or the path of the JSON that k6 run --summary-export wrote, for example k6-summary.json";
		const VERDICT_POLICY = "pass, warn or fail";
		const ALLOWED = {
			"pyroscope-url": "an http or https URL without user and password, for example https://pyroscope.example.com; " + "credentials belong into pyroscope-username and pyroscope-password",
			source: "pyroscope or files",
			"pyroscope-token": "a bearer token, for example from the secret PYROSCOPE_TOKEN",
			"pyroscope-username": "a user name, for example 123456",
			"pyroscope-password": "a password, for example from the secret PYROSCOPE_PASSWORD",
			"pyroscope-ca": "the path of a PEM file, for example certs/internal-ca.pem",
			"tenant-id": "a tenant name, for example \"team-a\"",
			headers: "one \"Name: value\" a line, for example \"X-Team: checkout\"",
			config: "a path, for example .github/flamegate.yml",
			services: "service names or globs, for example checkout or ai-*, or label selectors such as '{team=\"vision\"}'; " + "in the file also entries such as { name: ai-*, profile-types: [cpu], fail-on-growth: 20% }",
			"profile-types": "cpu, memory or profile type ids, for example process_cpu:cpu:nanoseconds:cpu:nanoseconds",
			baseline: `${WINDOW}; or a place to find it, as snapshot:baseline.snapshot, label:version=v1.4.0, ` + "label:version=@base or artifact:flamegate-baseline@last-green; or several with commas between, of which the first that exists wins; " + FILES,
			candidate: `${WINDOW}; ${FILES}`,
			history: "a number of windows from 0 to 5, for example 3, or up to 5 windows such as now-40m/now-30m",
			confirm: WINDOW,
			load: "auto, fixed or requests",
			"baseline-requests": REQUESTS,
			"candidate-requests": REQUESTS,
			"mixed-windows": "refuse or allow",
			settle: "auto, none or a duration of at most 5 minutes, for example 30s",
			shard: "the part of the build and how many there are, for example 3/8",
			merge: "paths or globs of reports, for example reports/*/report.json",
			"fail-on-growth": `${PERCENTAGE} "10%", above 0%`,
			"warn-on-growth": `${PERCENTAGE} "5%"`,
			"min-share": `${PERCENTAGE} "0.5%", at most 100%`,
			top: "a whole number from 1 to 50, for example 10",
			mode: "observe, warn or enforce",
			"on-inconclusive": VERDICT_POLICY,
			"on-not-evaluated": VERDICT_POLICY,
			"on-no-baseline": VERDICT_POLICY,
			comment: "on-change, always or never",
			check: "auto or never",
			issues: "never or on-fail",
			"issue-labels": "up to 10 labels, for example performance",
			"source-paths": "entries such as /app=services/checkout: a folder as profiles name it, and the folder of the repository",
			key: "1 to 64 letters, digits, dots, dashes or underscores, for example nightly",
			"report-dir": "a path, for example flamegate-report",
			"github-token": "a token that may write to pull requests; leave it out for the one of the job",
			"grafana-url": "an http or https URL without user and password, for example https://grafana.example.com; " + "whoever opens a link signs in there",
			"grafana-datasource-uid": "the uid of the Pyroscope data source in Grafana, for example grafanacloud-profiles",
			"grafana-tempo-uid": "the uid of the Tempo data source in Grafana, for example grafanacloud-traces",
			links: "up to 5 entries such as { name: dashboard, url: \"https://grafana.example.com/d/abc?var-service={service}\" }; " + `placeholders are ${_report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_0__.je.map((name) => `{${name}}`).join(", ")}`,
			rules: "entries such as { service: ai-*, function: iou, fail-on-growth: 30%, owner: \"@vision\" }: what they match by service, " + "profile-type, function or package, and file; and fail-on-growth, warn-on-growth, severity (fail, warn or ignore) or owner",
			group: "entries such as { match: \"*$$Lambda*\", as: lambdas }, with file where it matters",
			budgets: "entries such as { function: json.dumps, max: 5% }, with one of function, package and service, and max in %, " + "cores, bytes (400 MiB) or bytes per second (20 MiB/s)",
			waivers: "entries such as { function: iou, service: ai-*, allow: 40%, reason: \"new model\", owner: \"@vision\", expires: 2026-12-31 }, with " + "allow as growth (40%) or added cost (0.2 cores, 20 MiB, 5 MiB/s, for a leak 20 MiB/min)",
			"max-waiver-days": "a whole number of days from 1 to 365, for example 30",
			ignore: "function names, or function and file, for example { function: serve, file: ai.py }",
			"ignore-runtime-idle": "true or false, without quotes"
		};
		function allowedValues(setting) {
			return Object.hasOwn(ALLOWED, setting) ? `write ${ALLOWED[setting]}` : "the settings are described in docs/configuration.md";
		}
		const AS_FOR_ALL = new Set([
			..._threshold_names_js__WEBPACK_IMPORTED_MODULE_1__.L,
			"profile-types",
			"mode"
		]);
		const PARTS = {
			name: "a service name or a glob, for example checkout or ai-*",
			labels: "a label selector in quotes, for example '{environment=\"load-test\"}'",
			optional: "true or false, without quotes"
		};
		function allowedAt(path) {
			const [setting = "", ...inner] = path.map(String);
			const part = inner.findLast((key) => !/^\d+$/u.test(key)) ?? "";
			if (setting !== "services") return allowedValues(setting);
			if (Object.hasOwn(PARTS, part)) return `write ${PARTS[part]}`;
			return allowedValues(AS_FOR_ALL.has(part) ? part : setting);
		}
		function notAllowed(value, words) {
			const list = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
			if (typeof value !== "string") return `expected one word: write ${list}`;
			const near = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_2__.q)(value, words);
			return `${quote(value)} is not allowed: write ${list}${near === null ? "" : `; did you mean ${near}?`}`;
		}
		function quote(value) {
			return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
		}
	}),
	7485: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d0: () => refText,
			d2: () => baselineSchema,
			l6: () => isWindow,
			nk: () => parseBaseline
		});
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3339);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
		var _window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6270);
		const MAX_ENTRIES = 5;
		const MAX_CHARACTERS = 5e3;
		const LABEL_NAME = /^[a-zA-Z_]\w*$/u;
		const FORMS = "@base, @merge-base, @last-green or @tag:NAME";
		const word = zod__WEBPACK_IMPORTED_MODULE_4__.YjP().trim();
		const commit = (what) => _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.refine((value) => parseRef(value.replace(/^(?!@)/u, "@")) !== null, { error: `expected ${FORMS}` }).transform((value) => value.replace(/^(?!@)/u, "@")).describe(what);
		const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({ snapshot: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.describe("file that flamegate snapshot wrote") }).transform(({ snapshot }) => `snapshot:${quoted(snapshot)}`);
		const labelSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
			label: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.refine((name) => LABEL_NAME.test(name), { error: "expected the name of a label" }).describe("label that tells versions apart"),
			is: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.describe(`value of the label, or ${FORMS}`),
			within: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.optional().describe("range to search, as windows are written")
		}).transform(({ label, is, within }) => {
			const value = is.startsWith("@") ? is : quoted(is);
			return `label:${label}=${value}${within === undefined ? "" : ` ${within}`}`;
		});
		const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
			artifact: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.describe("name of the artifact that holds the snapshot"),
			of: commit("whose: base, merge-base, last-green or tag:NAME")
		}).transform(({ artifact, of }) => `artifact:${quoted(artifact)}${of}`);
		const SHAPES = "expected a window, or an object with snapshot, label and is, or artifact and of";
		const one = zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([
			_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq,
			snapshotSchema,
			labelSchema,
			artifactSchema
		], { error: SHAPES });
		const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([one, zod__WEBPACK_IMPORTED_MODULE_4__.YOg(one).min(1, { error: "the list is empty" }).max(MAX_ENTRIES, { error: `at most ${MAX_ENTRIES} are tried` }).transform((entries) => entries.join("\n"))], { error: SHAPES });
		function quoted(value) {
			return /^["@]|[\s,{@]/u.test(value) ? JSON.stringify(value) : value;
		}
		function parseBaseline(setting, origin) {
			if (setting.length > MAX_CHARACTERS) throw invalid(origin, `it has more than ${MAX_CHARACTERS} characters`);
			const entries = splitEntries(setting);
			if (entries.length > MAX_ENTRIES) throw invalid(origin, `${entries.length} places are named, at most ${MAX_ENTRIES} are tried`);
			return entries.map((entry) => parseEntry(entry, origin));
		}
		function isWindow(requests) {
			return requests.length === 1 && requests[0]?.kind === "window";
		}
		function splitEntries(setting) {
			const entries = [];
			let start = 0;
			for (let at = 0; at <= setting.length; at++) {
				if (setting[at] === "{") at += (0, _window_js__WEBPACK_IMPORTED_MODULE_3__.HY)(setting.slice(at));
				else if (setting[at] === "\"" && /[:=]/u.test(setting[at - 1] ?? "")) at += quotedLength(setting, at) - 1;
				else if (at === setting.length || /[,\r\n]/u.test(setting[at])) {
					entries.push(setting.slice(start, at).trim());
					start = at + 1;
				}
			}
			const last = start <= setting.length ? setting.slice(start).trim() : "";
			return [...entries, last].filter((entry) => entry !== "");
		}
		const QUOTED = /"(?:[^"\\\r\n]|\\.)*"/uy;
		function quotedLength(setting, at) {
			QUOTED.lastIndex = at;
			return QUOTED.exec(setting)?.[0].length ?? 1;
		}
		function parseEntry(entry, origin) {
			const [, kind = "", rest = ""] = /^(snapshot|label|artifact):(.*)$/su.exec(entry) ?? [];
			if (kind === "snapshot") return {
				kind,
				path: pathOf(rest.trim(), origin)
			};
			if (kind === "label") return parseLabel(rest.trim(), entry, origin);
			if (kind === "artifact") return parseArtifact(rest.trim(), entry, origin);
			return {
				kind: "window",
				text: entry
			};
		}
		function pathOf(written, origin) {
			const path = unquoted(written);
			if (path.trim() === "") throw invalid(origin, "it names no snapshot");
			return path;
		}
		function parseLabel(rest, entry, origin) {
			const [, label, written, range = ""] = /^(\w+)\s*=\s*("(?:[^"\\]|\\.)*"|[^\s"]\S*)(.*)$/su.exec(rest) ?? [];
			if (label === undefined || written === undefined || !LABEL_NAME.test(label)) throw invalid(origin, `${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(entry)} names no label and value`);
			const value = written.startsWith("@") ? parseRef(written) : unquoted(written);
			if (value === null) throw invalid(origin, `${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(written)} is no commit: write ${FORMS}`);
			if (value === "") throw invalid(origin, `${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(entry)} names no value`);
			return {
				kind: "label",
				label,
				value,
				within: range.trim() === "" ? null : range.trim()
			};
		}
		function parseArtifact(rest, entry, origin) {
			const [, name = "", ref = ""] = /^("(?:[^"\\]|\\.)*"|.+?)(@(?:base|merge-base|last-green|tag:.+))$/su.exec(rest) ?? [];
			const of = parseRef(ref);
			if (of === null) throw invalid(origin, `${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(entry)} must end with whose artifact it is: ${FORMS}`);
			return {
				kind: "artifact",
				name: unquoted(name.trim()),
				of
			};
		}
		function parseRef(written) {
			const [, kind, tag = ""] = /^@(base|merge-base|last-green|tag:(.+))$/su.exec(word.parse(written)) ?? [];
			if (kind === undefined) return null;
			if (tag !== "") return /[\s~^:?*[\\]|\.\./u.test(tag) ? null : {
				kind: "tag",
				tag
			};
			return { kind };
		}
		function unquoted(written) {
			if (!/^"(?:[^"\\]|\\.)*"$/su.test(written)) return written;
			try {
				return String(JSON.parse(written));
			} catch {
				return written.slice(1, -1);
			}
		}
		function refText(ref) {
			return ref.kind === "tag" ? `@tag:${ref.tag}` : `@${ref.kind}`;
		}
		function invalid(origin, why) {
			return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`${origin} is not valid`, why, (0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.h_)("baseline"));
		}
	}),
	178: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N1: () => resolveBudgets,
			Of: () => budgetsSchema,
			bH: () => BUDGET_KEYS
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3339);
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8532);
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7483);
		const TARGETS = [
			"function",
			"package",
			"service"
		];
		const limit = zod__WEBPACK_IMPORTED_MODULE_3__.YjP({ error: ({ input }) => input === undefined ? "it is missing: write the most it may cost, such as \"5%\"" : "expected a number with its unit, such as \"5%\"" }).transform((value, context) => {
			const parsed = (0, _units_js__WEBPACK_IMPORTED_MODULE_2__.gj)(value);
			if (typeof parsed !== "string") return parsed;
			context.addIssue({
				code: "custom",
				message: parsed
			});
			return zod__WEBPACK_IMPORTED_MODULE_4__.tm;
		}).describe("most it may cost: a share such as 5%, cores, bytes or bytes per second");
		const fields = {
			function: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.optional().describe("function name; * and ? are wildcards"),
			file: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.optional().describe("end of the file of the function, such as encoder.py"),
			package: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.optional().describe("package; * and ? are wildcards"),
			service: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.optional().describe("service name or glob: the whole of each"),
			max: limit,
			cost: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(["self", "total"]).optional().describe("own cost, or with everything that is called; default: total"),
			services: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq).optional().describe("services in which it counts; default: all"),
			"profile-types": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq).optional().describe("cpu, memory or profile type ids; default: those the unit fits, of a share cpu"),
			"on-exceed": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(["fail", "warn"]).optional().describe("default: fail")
		};
		const entry = zod__WEBPACK_IMPORTED_MODULE_3__.rej(fields, { error: ({ code }) => code === "invalid_type" ? "expected a function, package or service, and max" : undefined });
		const budgetsSchema = (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(entry.superRefine((budget, context) => {
			const problem = problemOf(budget);
			if (problem !== null) context.addIssue({
				code: "custom",
				...problem
			});
		}));
		const BUDGET_KEYS = Object.keys(fields);
		function problemOf(budget) {
			const given = TARGETS.filter((name) => budget[name] !== undefined);
			if (given.length !== 1) {
				const got = given.length === 0 ? "none" : given.join(" and ");
				return {
					message: `expected exactly one of function, package and service, got ${got}`,
					path: []
				};
			}
			if (budget.file !== undefined && budget.function === undefined) return {
				message: "only functions have a file",
				path: ["file"]
			};
			return serviceProblem(budget) ?? typeProblem(budget);
		}
		function serviceProblem(budget) {
			if (budget.service === undefined) return null;
			if (budget.max.unit === "share") return {
				message: "a service is always 100% of itself: give cores or bytes",
				path: ["max"]
			};
			if (budget.cost !== undefined) return {
				message: "own and total cost of a service are the same: leave cost out",
				path: ["cost"]
			};
			if (budget.services !== undefined) return {
				message: "service names the services already: leave services out",
				path: ["services"]
			};
			return null;
		}
		function typeProblem({ max: { unit }, "profile-types": types = [] }) {
			for (const [index, type] of types.entries()) {
				const problem = misfit(type, unit);
				if (problem !== null) return {
					message: problem,
					path: ["profile-types", String(index)]
				};
			}
			return null;
		}
		function misfit(type, unit) {
			try {
				const fitting = unitsOf(type);
				return unit === "share" || fitting.includes(unit) ? null : `${type} is not measured in ${WORDS[unit]}`;
			} catch (error) {
				if (!(error instanceof _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.MR)) throw error;
				return "expected cpu, memory or a profile type id";
			}
		}
		const WORDS = {
			cores: "cores",
			bytes: "bytes",
			"bytes-per-second": "bytes per second"
		};
		function unitsOf(type) {
			if (type === "cpu") return ["cores"];
			if (type === "memory") return ["bytes", "bytes-per-second"];
			const measured = `${(0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.I)(type)} in ${(0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.fL)(type).sampleUnit}`;
			const unit = Object.hasOwn(UNIT_OF, measured) ? UNIT_OF[measured] : undefined;
			return unit === undefined ? [] : [unit];
		}
		const UNIT_OF = {
			"cpu in nanoseconds": "cores",
			"gauge in bytes": "bytes",
			"alloc in bytes": "bytes-per-second"
		};
		function resolveBudgets(budgets, origins) {
			return budgets.map((budget, index) => {
				const kind = TARGETS.find((name) => budget[name] !== undefined) ?? "function";
				return {
					target: {
						kind,
						name: budget[kind] ?? "",
						...budget.file === undefined ? {} : { file: budget.file }
					},
					cost: budget.cost ?? "total",
					limit: budget.max,
					services: budget.service === undefined ? budget.services ?? [] : [budget.service],
					profileTypes: budget["profile-types"] ?? [],
					onExceed: budget["on-exceed"] ?? "fail",
					origin: origins[`budgets.${index}`] ?? origins.budgets ?? "budgets"
				};
			});
		}
	}),
	5851: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KN: () => percent,
			OI: () => innermost,
			Qq: () => text,
			Yq: () => choice,
			p_: () => list
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7483);
		const text = zod__WEBPACK_IMPORTED_MODULE_2__.YjP({ error: ({ input }) => `expected a text, got ${kindOf(input)}; put it in quotes` }).trim().min(1, { error: "it must not be empty" });
		const choice = (words) => zod__WEBPACK_IMPORTED_MODULE_2__.k5n(words, { error: ({ input }) => (0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.mj)(input, words) });
		const percent = (what) => zod__WEBPACK_IMPORTED_MODULE_2__.YjP({ error: `expected a percentage such as "10%", in quotes` }).transform((value, context) => {
			const fraction = (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.lo)(value);
			if (fraction !== null) return fraction;
			context.addIssue({
				code: "custom",
				message: `expected a percentage such as 10%, got ${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`
			});
			return zod__WEBPACK_IMPORTED_MODULE_3__.tm;
		}).describe(what);
		const list = (entry) => zod__WEBPACK_IMPORTED_MODULE_2__.YOg(entry, { error: ({ input }) => `expected a list, got ${kindOf(input)}` }).min(1, { error: "the list is empty: name something or leave the setting out" });
		const TELLING = new Set(["custom", "unrecognized_keys"]);
		function innermost(issue) {
			if (issue.code !== "invalid_union") return issue;
			const [meant] = issue.errors.flatMap(([first]) => first !== undefined && (TELLING.has(first.code ?? "") || typeof first.path[0] === "string") ? [first] : []);
			return meant === undefined ? issue : innermost({
				...meant,
				path: [...issue.path, ...meant.path]
			});
		}
		function kindOf(value) {
			if (value === null || value === undefined) return "nothing";
			return Array.isArray(value) ? "a list" : `a ${typeof value}`;
		}
	}),
	216: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => matchesGlob });
		function matchesGlob(pattern, name) {
			let p = 0;
			let n = 0;
			let star = -1;
			let starName = 0;
			while (n < name.length) {
				if (pattern[p] === "*") {
					star = p++;
					starName = n;
				} else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === name[n])) {
					p++;
					n++;
				} else if (star >= 0) {
					p = star + 1;
					n = ++starName;
				} else return false;
			}
			while (pattern[p] === "*") p++;
			return p === pattern.length;
		}
	}),
	6331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			NL: () => groupSchema,
			bq: () => resolveGroups,
			ig: () => createGrouping,
			l4: () => GROUP_KEYS
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5851);
		var _ignore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9200);
		const MAX_GROUPS = 100;
		const MAX_PATTERN = 500;
		const MAX_NAME = 200;
		const fields = {
			match: _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.max(MAX_PATTERN, { error: `expected at most ${MAX_PATTERN} characters` }).describe("function names; * and ? are wildcards"),
			as: _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.max(MAX_NAME, { error: `expected at most ${MAX_NAME} characters` }).refine((name) => !/\p{Cc}/u.test(name), { error: "a name has one line" }).refine((name) => !/[*?]/u.test(name), { error: "a name has no wildcards" }).describe("the name of all of them together"),
			file: _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.max(MAX_PATTERN, { error: `expected at most ${MAX_PATTERN} characters` }).optional().describe("end of the file of the functions, such as handlers.ts")
		};
		const GROUP_KEYS = Object.keys(fields);
		const entry = zod__WEBPACK_IMPORTED_MODULE_1__.rej(fields, { error: ({ code }) => code === "invalid_type" ? "expected match and as" : undefined });
		const groupSchema = (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(entry).max(MAX_GROUPS, { error: `at most ${MAX_GROUPS} groups are allowed` });
		function resolveGroups(groups, origins) {
			return groups.map(({ match, as, file }, index) => ({
				pattern: {
					function: match,
					file
				},
				name: as,
				origin: origins[`group.${index}`] ?? origins.group ?? "group"
			}));
		}
		function createGrouping(groups, ignore) {
			if (groups.length === 0) return undefined;
			return (key) => {
				if (ignore.some((rule) => (0, _ignore_js__WEBPACK_IMPORTED_MODULE_2__.A)(rule, key))) return null;
				return groups.find(({ pattern }) => (0, _ignore_js__WEBPACK_IMPORTED_MODULE_2__.A)(pattern, key))?.name ?? null;
			};
		}
	}),
	4028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Td: () => resolveConfirm,
			Vm: () => resolveHistory,
			oe: () => MAX_HISTORY,
			ry: () => splitList
		});
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7964);
		var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6270);
		const MAX_HISTORY = 5;
		const MIN_HISTORY_TO_CONFIRM = 2;
		function splitList(text) {
			const windows = [];
			let start = 0;
			for (let at = 0; at <= text.length; at++) {
				if (text[at] === "{") at += (0, _window_js__WEBPACK_IMPORTED_MODULE_1__.HY)(text.slice(at));
				if (at < text.length && !/[,\r\n]/u.test(text[at])) continue;
				windows.push(text.slice(start, at).trim());
				start = at + 1;
			}
			return windows.filter((window) => window !== "");
		}
		function resolveHistory(setting, { baseline, candidate }, nowMs) {
			const history = typeof setting === "number" ? windowsBefore(baseline, setting) : setting.map((text) => (0, _window_js__WEBPACK_IMPORTED_MODULE_1__.Et)("history", text, nowMs));
			for (const [index, window] of history.entries()) {
				const name = `history ${index + 1}`;
				(0, _window_js__WEBPACK_IMPORTED_MODULE_1__.wq)(baseline, window, ["baseline", name]);
				(0, _window_js__WEBPACK_IMPORTED_MODULE_1__.wq)(candidate, window, ["candidate", name]);
				for (const [before, other] of history.slice(0, index).entries()) {
					(0, _window_js__WEBPACK_IMPORTED_MODULE_1__.wq)(other, window, [`history ${before + 1}`, name]);
				}
			}
			return history;
		}
		function windowsBefore({ selector, fromMs, untilMs }, count) {
			const stepMs = Math.ceil((untilMs - fromMs) / 1e3) * 1e3;
			if (fromMs - count * stepMs < 0) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__.e("history reaches back beyond 1970", `${count} windows as long as the baseline do not fit before it`, "choose a shorter baseline or a smaller history");
			}
			return Array.from({ length: count }, (_, index) => ({
				selector,
				fromMs: fromMs - (index + 1) * stepMs,
				untilMs: fromMs - index * stepMs
			}));
		}
		function resolveConfirm(text, history, { baseline, candidate }, nowMs) {
			if (text === undefined) return null;
			const confirm = (0, _window_js__WEBPACK_IMPORTED_MODULE_1__.Et)("confirm", text, nowMs);
			if (history.length < MIN_HISTORY_TO_CONFIRM) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_0__.e(`confirm needs at least ${MIN_HISTORY_TO_CONFIRM} windows of history`, `got ${history.length}, and only history measures whether a second look is sound`, "set history to 2 or more, or leave confirm out");
			}
			(0, _window_js__WEBPACK_IMPORTED_MODULE_1__.wq)(baseline, confirm, ["baseline", "confirm"]);
			(0, _window_js__WEBPACK_IMPORTED_MODULE_1__.wq)(candidate, confirm, ["candidate", "confirm"]);
			for (const [index, window] of history.entries()) {
				(0, _window_js__WEBPACK_IMPORTED_MODULE_1__.wq)(window, confirm, [`history ${index + 1}`, "confirm"]);
			}
			return confirm;
		}
	}),
	9200: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => matchesFunctionPattern,
			W: () => ignoredFunctions
		});
		var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(216);
		function ignoredFunctions(functions, rules) {
			return Uint8Array.from(functions, (key) => rules.some((rule) => matchesFunctionPattern(rule, key)) ? 1 : 0);
		}
		function matchesFunctionPattern(pattern, key) {
			if (!(0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.k)(pattern.function, key.name)) return false;
			if (pattern.file === undefined) return true;
			return (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.k)(pattern.file, key.file) || (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.k)(`*/${pattern.file}`, key.file);
		}
	}),
	6919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qo: () => readEnvironment,
			uW: () => readFlags,
			uv: () => readProxySettings
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
		var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4028);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2274);
		var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4500);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7964);
		const SETTINGS = Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_2__.s.shape);
		const ACTION_ONLY = [
			"report-dir",
			"key",
			"comment",
			"check",
			"issues",
			"issue-labels",
			"source-paths",
			"merge",
			"github-token"
		];
		const LISTS = new Set([
			"services",
			"profile-types",
			"headers",
			"history",
			"issue-labels",
			"source-paths",
			"merge"
		]);
		const VARIABLES = {
			PYROSCOPE_URL: "pyroscope-url",
			PYROSCOPE_TOKEN: "pyroscope-token",
			PYROSCOPE_USERNAME: "pyroscope-username",
			PYROSCOPE_PASSWORD: "pyroscope-password",
			PYROSCOPE_TENANT_ID: "tenant-id"
		};
		function readEnvironment() {
			return process.env;
		}
		function readVariables(env) {
			const values = {};
			const origins = {};
			for (const [variable, name] of Object.entries(VARIABLES)) {
				const value = env[variable]?.trim();
				if (value === undefined || value === "") continue;
				values[name] = value;
				origins[name] = `environment variable ${variable}`;
			}
			return {
				values,
				origins
			};
		}
		const OFF = /^(?:false|0|no|off)$/iu;
		function readStack(env) {
			const [interval, environment] = [env.PROFILE_INTERVAL?.trim(), env.ENVIRONMENT?.trim()];
			return {
				isOff: OFF.test(env.PYROSCOPE_ENABLED?.trim() ?? ""),
				...interval ? { interval } : {},
				...environment ? { environment } : {}
			};
		}
		function toValue(name, text) {
			if (!LISTS.has(name)) return text.trim();
			if (name === "history" || name === "services") return (0, _history_js__WEBPACK_IMPORTED_MODULE_1__.ry)(text);
			const separator = name === "headers" ? /\r?\n/u : /[\r\n,]/u;
			return text.split(separator).map((entry) => entry.trim()).filter((entry) => entry !== "");
		}
		function readActionInputs(env) {
			const values = {};
			const origins = {};
			for (const [variable, text] of Object.entries(env)) {
				if (!variable.startsWith("INPUT_") || text === undefined || text.trim() === "") continue;
				const name = variable.slice("INPUT_".length).toLowerCase();
				if (!SETTINGS.includes(name)) throw unknownSetting("input", name, SETTINGS);
				values[name] = toValue(name, text);
				origins[name] = `input ${name}`;
			}
			return {
				values,
				origins,
				environment: readVariables(env),
				stack: readStack(env)
			};
		}
		const FLAG_OF = {
			services: "service",
			"profile-types": "profile-type",
			headers: "header"
		};
		const OPTIONS = {
			"report-json": { type: "string" },
			"report-md": { type: "string" },
			"report-html": { type: "string" },
			"report-junit": { type: "string" },
			"report-summary": { type: "string" },
			quiet: { type: "boolean" },
			debug: { type: "boolean" },
			help: {
				type: "boolean",
				short: "h"
			}
		};
		function flagSpecs(extras) {
			const specs = { ...OPTIONS };
			for (const name of SETTINGS) {
				if (ACTION_ONLY.includes(name)) continue;
				specs[FLAG_OF[name] ?? name] = LISTS.has(name) ? {
					type: "string",
					multiple: true
				} : { type: "string" };
			}
			for (const [name, type] of Object.entries(extras)) {
				specs[name] = type === "strings" ? {
					type: "string",
					multiple: true
				} : { type };
			}
			return specs;
		}
		function readFlags(args, env, extras = {}, listed) {
			const specs = flagSpecs(extras);
			const parsed = parseStrict(args, specs, listed ?? Object.keys(specs));
			const values = {};
			const origins = {};
			const options = {};
			for (const [flag, value] of Object.entries(parsed.values)) {
				const name = SETTINGS.find((setting) => (FLAG_OF[setting] ?? setting) === flag);
				if (name === undefined || flag in OPTIONS) {
					options[flag] = value;
					continue;
				}
				values[name] = Array.isArray(value) ? value.flatMap((entry) => flagValues(name, String(entry))) : value;
				origins[name] = `option --${flag}`;
			}
			const settings = {
				values,
				origins,
				environment: readVariables(env),
				stack: readStack(env)
			};
			return {
				settings,
				positionals: parsed.positionals,
				options
			};
		}
		function flagValues(name, text) {
			return name === "headers" ? [text.trim()] : toValue(name, text);
		}
		function refuseRepeated(flags, specs) {
			const repeated = flags.find((flag, index) => specs[flag]?.type === "string" && !specs[flag].multiple && flags.indexOf(flag) < index);
			if (repeated === undefined) return;
			throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__.e(`option --${repeated} is given more than once`, "only one value can count", `keep one --${repeated}`);
		}
		function parseStrict(args, specs, listed) {
			try {
				const parsed = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
					args: [...args],
					options: specs,
					allowPositionals: true,
					strict: true,
					tokens: true
				});
				refuseRepeated(parsed.tokens.flatMap((token) => token.kind === "option" ? [token.name] : []), specs);
				return parsed;
			} catch (error) {
				if (error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_3__.e) throw error;
				const unknown = args.find((arg) => /^--?\w/u.test(arg) && !Object.hasOwn(specs, arg.replace(/^--?/u, "").split("=")[0]));
				if (unknown?.startsWith("--")) {
					throw unknownSetting("option", unknown.slice(2).split("=")[0], listed);
				}
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__.e("wrong usage", error.message, "see flamegate --help", { cause: error });
			}
		}
		const WAIVERS = /^(?:waivers?|max-waiver-days)$/u;
		function unknownSetting(kind, name, names) {
			if (WAIVERS.test(name)) {
				return new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__.e(`${kind === "option" ? "--" : ""}${name} is no ${kind}`, "a waiver can only be changed by a commit", "write it into waivers of the configuration file, .github/flamegate.yml");
			}
			const near = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_4__.q)(name, names);
			const dashes = kind === "option" ? "--" : "";
			return new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__.e(`unknown ${kind} ${dashes}${name.slice(0, 100)}`, near === null ? `there is no such ${kind}` : `did you mean ${dashes}${near}?`, `the ${kind}s are: ${names.map((known) => dashes + known).join(", ")}`);
		}
		function readProxySettings(env) {
			const pick = (name) => env[name.toLowerCase()] || env[name] || undefined;
			const httpProxy = pick("HTTP_PROXY");
			const httpsProxy = pick("HTTPS_PROXY");
			const noProxy = pick("NO_PROXY");
			return {
				...httpProxy ? { httpProxy } : {},
				...httpsProxy ? { httpsProxy } : {},
				...noProxy ? { noProxy } : {}
			};
		}
	}),
	9354: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => issueFields,
			k: () => issueConfig
		});
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5851);
		const MAX_LABEL = 50;
		const MAX_LABELS = 10;
		const issueFields = {
			issues: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)(["never", "on-fail"]).optional().describe("whether a failure of the default branch opens an issue for each cause"),
			"issue-labels": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq.max(MAX_LABEL, { error: `expected at most ${MAX_LABEL} characters` }).refine((label) => !/[,\p{Cc}]/u.test(label), { error: "a label has one line and no comma" })).max(MAX_LABELS, { error: `at most ${MAX_LABELS} labels are allowed` }).optional().describe("labels of new issues, beside flamegate")
		};
		function issueConfig(merged) {
			return {
				issues: merged.issues ?? "never",
				issueLabels: merged["issue-labels"] ?? []
			};
		}
	}),
	25: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => linksSchema,
			Q: () => LINK_KEYS
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3339);
		var _report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1086);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2274);
		const MAX_LINKS = 5;
		const MAX_NAME = 40;
		const fields = {
			name: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.max(MAX_NAME, { error: `expected at most ${MAX_NAME} characters` }).refine((name) => !/\p{Cc}/u.test(name), { error: "a name has one line" }).describe("what the link is called in the report"),
			url: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.max(2e3, { error: "expected at most 2000 characters" }).superRefine((url, context) => {
				const problem = problemOf(url);
				if (problem !== null) context.addIssue({
					code: "custom",
					message: problem
				});
			}).describe("http or https address with placeholders such as {service} and {candidate-from}")
		};
		const entry = zod__WEBPACK_IMPORTED_MODULE_2__.rej(fields, { error: ({ code }) => code === "invalid_type" ? "expected a name and a url" : undefined });
		const linksSchema = (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(entry).max(MAX_LINKS, { error: `at most ${MAX_LINKS} links are allowed` }).superRefine((links, context) => {
			const names = links.map(({ name }) => name);
			const repeated = names.findIndex((name, index) => names.indexOf(name) < index);
			if (repeated < 0) return;
			const message = `${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(names[repeated] ?? "")} is given twice`;
			context.addIssue({
				code: "custom",
				message,
				path: [repeated, "name"]
			});
		});
		const LINK_KEYS = Object.keys(fields);
		function problemOf(template) {
			const unknown = (0, _report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_3__.iJ)(template).find((name) => !_report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_3__.je.includes(name));
			if (unknown !== undefined) return unknownPlaceholder(unknown);
			const plain = (0, _report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_3__.Lb)(template, () => "x");
			if (/[{}]/.test(plain)) return "a brace stands alone: write %7B or %7D for one that belongs to the address";
			if (!URL.canParse(plain) || !/^https?:\/\//iu.test(plain)) return "expected a URL that starts with http:// or https://";
			if (/^[^/]*\/\/[^/?#]*\{/u.test(template)) return "placeholders may not stand in the name of the host";
			return credentialIn(new URL(plain));
		}
		function unknownPlaceholder(name) {
			const near = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_4__.q)(name, _report_links_placeholders_js__WEBPACK_IMPORTED_MODULE_3__.je);
			const why = `unknown placeholder ${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(`{${name}}`)}`;
			if (near !== null) return `${why}: did you mean {${near}}?`;
			return `${why}: write %7B and %7D for braces that belong to the address`;
		}
		const SECRET_NAME = /^(?:(?:access|auth|api|id|refresh|session|private|secret|bearer)[-_.]?)?(?:token|jwt)$|^(?:access|auth|api|private|secret)[-_.]?key$|passw(?:or)?d$|^(?:pwd|sig|credentials?|authorization)$|secret$|signature$/iu;
		const SECRET_VALUE = /^(?:gl(?:sa|c)_|gh[oprsu]_|github_pat_|eyJ[\w-]{8,}\.)/u;
		function credentialIn(url) {
			if (url.username !== "" || url.password !== "") return "a user or a password in the URL is not allowed";
			const fragment = new URLSearchParams(url.hash.replace(/^#(?:[^?]*\?)?/u, ""));
			for (const [name, value] of [...url.searchParams, ...fragment]) {
				if (SECRET_NAME.test(name) || SECRET_VALUE.test(value)) return `${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} looks like a credential: everybody who reads the report would have it`;
			}
			return null;
		}
	}),
	2274: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => nearestName });
		function editDistance(a, b) {
			let beforePrevious = [];
			let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
			for (let i = 1; i <= a.length; i++) {
				const row = [i];
				for (let j = 1; j <= b.length; j++) {
					const substitution = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
					const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
					const swap = isSwap ? beforePrevious[j - 2] + 1 : substitution;
					row.push(Math.min(substitution, swap, previous[j] + 1, row[j - 1] + 1));
				}
				beforePrevious = previous;
				previous = row;
			}
			return previous[b.length];
		}
		const LONGEST = 100;
		function nearestName(name, names) {
			if (name.length > LONGEST) return null;
			let best = null;
			let bestDistance = Number.POSITIVE_INFINITY;
			for (const candidate of names) {
				const allowed = Math.min(Math.max(1, candidate.length / 3), bestDistance - 1);
				if (candidate.length > LONGEST || Math.abs(candidate.length - name.length) > allowed) continue;
				const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
				if (distance <= allowed && distance < Math.max(name.length, candidate.length)) {
					best = candidate;
					bestDistance = distance;
				}
			}
			return best;
		}
	}),
	7127: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SJ: () => resolveRules,
			jm: () => rulesSchema,
			sL: () => RULE_KEYS
		});
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3339);
		var _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3435);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _thresholds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(586);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7964);
		const MAX_RULES = 200;
		const MAX_PATTERN = 500;
		const MAX_OWNER = 100;
		const pattern = _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.max(MAX_PATTERN, { error: `expected at most ${MAX_PATTERN} characters` });
		const fields = {
			service: pattern.optional().describe("service name or glob; default: every service"),
			"profile-type": pattern.refine(isTypePattern, { error: "expected cpu, memory, a profile type id or a glob" }).optional().describe("cpu, memory, a profile type id or a glob; default: every type"),
			function: pattern.optional().describe("function name; * and ? are wildcards"),
			package: pattern.optional().describe("package; * and ? are wildcards"),
			file: pattern.optional().describe("end of the file of the function, such as ai.py"),
			"fail-on-growth": _thresholds_js__WEBPACK_IMPORTED_MODULE_2__.rn["fail-on-growth"],
			"warn-on-growth": _thresholds_js__WEBPACK_IMPORTED_MODULE_2__.rn["warn-on-growth"],
			severity: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([
				"fail",
				"warn",
				"ignore"
			]).optional().describe("fail: as its limits say; warn: a warning at most; ignore: shown, not judged; default: fail"),
			owner: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.max(MAX_OWNER, { error: `expected at most ${MAX_OWNER} characters` }).refine((name) => !/\p{Cc}/u.test(name), { error: "an owner has one line" }).optional().describe("who cares for it, such as @team; shown with its findings")
		};
		const RULE_KEYS = Object.keys(fields);
		const entry = zod__WEBPACK_IMPORTED_MODULE_4__.rej(fields, { error: ({ code }) => code === "invalid_type" ? "expected what it matches, such as function, and what it says" : undefined });
		const rulesSchema = (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(entry.superRefine((rule, context) => {
			const problem = problemOf(rule);
			if (problem !== null) context.addIssue({
				code: "custom",
				...problem
			});
		})).max(MAX_RULES, { error: `at most ${MAX_RULES} rules are allowed` });
		const SAID = [
			"fail-on-growth",
			"warn-on-growth",
			"severity",
			"owner"
		];
		function problemOf(rule) {
			const { "fail-on-growth": fail, "warn-on-growth": warn } = rule;
			if (rule.function !== undefined && rule.package !== undefined) return {
				message: "expected function or package, got both",
				path: []
			};
			if (rule.package !== undefined && rule.file !== undefined) return {
				message: "only functions have a file",
				path: ["file"]
			};
			if (SAID.every((name) => rule[name] === undefined)) return {
				message: `the rule says nothing: give ${SAID.join(", ")}`,
				path: []
			};
			if (rule.severity === "ignore" && (fail !== undefined || warn !== undefined)) return {
				message: "what is not judged has no limits: leave them out",
				path: ["severity"]
			};
			if (fail !== undefined && warn !== undefined && warn > fail) return {
				message: `a warning comes before a failure, got ${(0, _thresholds_js__WEBPACK_IMPORTED_MODULE_2__.vi)(warn)} and ${(0, _thresholds_js__WEBPACK_IMPORTED_MODULE_2__.vi)(fail)}`,
				path: ["warn-on-growth"]
			};
			return null;
		}
		function isTypePattern(value) {
			if (_profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.ml.includes(value) || /[*?]/u.test(value)) return true;
			try {
				return (0, _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.fL)(value) !== null;
			} catch (error) {
				if (error instanceof _profile_profile_type_js__WEBPACK_IMPORTED_MODULE_0__.MR) return false;
				throw error;
			}
		}
		function resolveRules(rules, common, origins) {
			return rules.map((rule, index) => {
				const origin = origins[`rules.${index}`] ?? origins.rules ?? "rules";
				refuseLateWarning(rule, common, origin);
				return {
					service: rule.service ?? null,
					profileType: rule["profile-type"] ?? null,
					target: targetOf(rule),
					failOnGrowth: rule["fail-on-growth"] ?? null,
					warnOnGrowth: rule["warn-on-growth"] ?? null,
					severity: rule.severity ?? "fail",
					owner: rule.owner ?? "",
					origin
				};
			});
		}
		function targetOf({ function: name, package: folder, file }) {
			if (folder !== undefined) return {
				kind: "package",
				name: folder
			};
			if (name === undefined && file === undefined) return null;
			return {
				kind: "function",
				name: name ?? "*",
				...file === undefined ? {} : { file }
			};
		}
		function refuseLateWarning(rule, { failOnGrowth }, origin) {
			const { "fail-on-growth": fail, "warn-on-growth": warn, severity } = rule;
			if (warn === undefined || fail !== undefined || severity === "warn" || warn <= failOnGrowth) return;
			throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__.e(`${origin}: warn-on-growth is above fail-on-growth`, `${(0, _thresholds_js__WEBPACK_IMPORTED_MODULE_2__.vi)(warn)} against ${(0, _thresholds_js__WEBPACK_IMPORTED_MODULE_2__.vi)(failOnGrowth)}, the limit of all services`, "a warning comes before a failure: give fail-on-growth in the rule, too, or severity: warn");
		}
	}),
	4500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => FileSchema,
			s: () => InputSchema
		});
		var schemas = __webpack_require__(3339);
		var core = __webpack_require__(8532);
		var allowed = __webpack_require__(1160);
		var baseline = __webpack_require__(7485);
		var budgets = __webpack_require__(178);
		var fields = __webpack_require__(5851);
		var group = __webpack_require__(6331);
		var config_history = __webpack_require__(4028);
		var issues = __webpack_require__(9354);
		var links = __webpack_require__(25);
		var rules = __webpack_require__(7127);
		var services = __webpack_require__(7974);
		var settle = __webpack_require__(2109);
		var shard = __webpack_require__(8520);
		;
		const MAX_ENTRIES = 100;
		const FORM = "expected prefix=folder, such as /app=services/checkout";
		const sourcePath = fields.Qq.transform((value, context) => {
			const sign = value.lastIndexOf("=");
			const prefix = value.slice(0, Math.max(0, sign)).trim();
			const folder = value.slice(sign + 1).trim().replace(/(?<=.)\/+$/u, "");
			const problem = sign < 0 || prefix === "" || folder === "" ? FORM : problemOf(folder);
			if (problem !== null) context.addIssue({
				code: "custom",
				message: `${problem}, got ${(0, allowed.hD)(value)}`
			});
			return {
				prefix,
				folder
			};
		});
		function problemOf(folder) {
			if (/^(?:[/\\]|[A-Za-z]:)/u.test(folder)) return "the folder after the sign = is one of the repository, without a slash in front";
			return folder.split(/[/\\]/u).includes("..") ? "the folder must lie in the repository" : null;
		}
		const sourcePathsSchema = (0, fields.p_)(sourcePath).max(MAX_ENTRIES, { error: `at most ${MAX_ENTRIES} entries are allowed` });
		var thresholds = __webpack_require__(586);
		var waivers = __webpack_require__(9957);
		;
		const httpUrl = (what) => fields.Qq.refine(isHttpUrl, {
			error: "expected a URL that starts with http:// or https://",
			abort: true
		}).refine(hasNoCredentials, { error: "a user or a password in the URL is not allowed" }).describe(what);
		function isHttpUrl(value) {
			return URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol);
		}
		function hasNoCredentials(value) {
			const { username, password } = new URL(value);
			return username === "" && password === "";
		}
		const ignored = schemas.KCZ([fields.Qq.transform((name) => ({ function: name })), schemas.rej({
			function: fields.Qq.describe("function name; * and ? are wildcards"),
			file: fields.Qq.optional().describe("end of the file, such as ai.py")
		})], { error: "expected a function name, or function and file" });
		const policy = (0, fields.Yq)([
			"pass",
			"warn",
			"fail"
		]);
		const TOP = /^(?:[1-9]|[1-4]\d|50)$/u;
		const WHOLE = { error: "expected a whole number from 1 to 50" };
		const COUNT = { error: "expected a whole number above 0, or the path of a summary of k6" };
		const NUMBER_LIKE = /^[+-]?[\d.,_ ]+(?:e[+-]?\d+)?$/iu;
		const requestCount = schemas.KCZ([schemas.Whr(COUNT).min(1, COUNT), fields.Qq], COUNT).transform((value, context) => {
			if (typeof value === "number" || !NUMBER_LIKE.test(value)) return value;
			const count = Number(value);
			if (/^\d+$/u.test(value) && Number.isSafeInteger(count) && count > 0) return count;
			context.addIssue({
				code: "custom",
				message: `${COUNT.error}, got ${(0, allowed.hD)(value)}`
			});
			return core.tm;
		});
		const HISTORY = { error: `expected a whole number from 0 to ${config_history.oe}, or a list of windows` };
		const schema_history = schemas.KCZ([
			schemas.Whr(HISTORY),
			(0, fields.p_)(fields.Qq),
			fields.Qq.transform((window) => [window])
		], HISTORY).transform((value, context) => {
			const [only = "", ...more] = typeof value === "number" ? [] : value;
			const setting = more.length === 0 && /^[+-]?[\d.]+$/u.test(only) ? Number(only) : value;
			const count = typeof setting === "number" ? setting : setting.length;
			if (Number.isInteger(count) && count >= 0 && count <= config_history.oe) return setting;
			const message = typeof setting === "number" ? HISTORY.error : `at most ${config_history.oe} windows are allowed`;
			context.addIssue({
				code: "custom",
				message
			});
			return core.tm;
		});
		const candidateSchema = schemas.KCZ([fields.Qq, (0, fields.p_)(fields.Qq).transform((patterns) => patterns.join("\n"))], { error: "expected a window, or with source: files a path, a glob or a list of them" });
		const FileSchema = schemas.rej({
			"pyroscope-url": httpUrl("base URL of Pyroscope; a path is kept, so a reverse proxy or the data-source proxy of Grafana works").optional(),
			source: (0, fields.Yq)(["pyroscope", "files"]).optional().describe("where profiles come from: a server, or files that baseline and candidate name"),
			"pyroscope-ca": fields.Qq.optional().describe("PEM file of the authority that vouches for the certificate of the server, trusted beside those of Node"),
			"tenant-id": fields.Qq.optional().describe("tenant of a multi-tenant server, sent as X-Scope-OrgID"),
			services: services.y$.optional().describe("services to compare"),
			"profile-types": (0, fields.p_)(fields.Qq).optional().describe("what to compare of each service"),
			baseline: baseline.d2.optional().describe("the baseline: a window, a snapshot, a label, an artifact, or a list of which the first that exists wins"),
			candidate: candidateSchema.optional().describe("window of the candidate; with source: files, files of it or a list of them"),
			history: schema_history.optional().describe("windows of the baseline beside it: so many directly before it, or a list"),
			confirm: fields.Qq.optional().describe("second window of the candidate, to test warnings again"),
			load: (0, fields.Yq)([
				"auto",
				"fixed",
				"requests"
			]).optional().describe("what is known about the load of the two windows"),
			"baseline-requests": requestCount.optional().describe("requests in the baseline window: a number, or the path of a summary of k6"),
			"candidate-requests": requestCount.optional().describe("requests in the candidate window: a number, or the path of a summary of k6"),
			"mixed-windows": (0, fields.Yq)(["refuse", "allow"]).optional().describe("whether a window may hold several versions of a service"),
			settle: settle.r.optional().describe("how long to wait for the last uploads of a window that has just ended"),
			shard: shard.Id.optional().describe("the part of the build that this run compares, such as 3/8"),
			...thresholds.rn,
			top: schemas.KCZ([schemas.Whr(WHOLE).min(1, WHOLE).max(50, WHOLE), schemas.YjP().regex(TOP).transform(Number)], WHOLE).optional().describe("functions shown for each service; display only, all are judged"),
			mode: (0, fields.Yq)([
				"observe",
				"warn",
				"enforce"
			]).optional().describe("what a fail does to the build: nothing (observe), a warning, or failure (enforce)"),
			"on-inconclusive": policy.optional().describe("what an inconclusive verdict does to the build"),
			"on-not-evaluated": policy.optional().describe("what a not evaluated verdict does to the build"),
			"on-no-baseline": policy.optional().describe("what it does to the build that there is no baseline yet"),
			comment: (0, fields.Yq)([
				"on-change",
				"always",
				"never"
			]).optional().describe("when to comment on the pull request; on-change: from the first fail or not evaluated on"),
			check: (0, fields.Yq)(["auto", "never"]).optional().describe("whether to show the verdict in a check run of its own, where the token may create one"),
			...issues.T,
			"source-paths": sourcePathsSchema.optional().describe("prefix=folder: where files of profiles lie in the repository, for annotations"),
			key: schemas.YjP().regex(/^[\w.-]{1,64}$/u, { error: "expected 1 to 64 letters, digits, dots, dashes or underscores" }).optional().describe("tells several gates on one pull request apart"),
			"report-dir": fields.Qq.optional().describe("directory of report.json, report.md, report.html, report.junit.xml and profiles/"),
			"grafana-url": httpUrl("Grafana with Profiles Drilldown, for links").optional(),
			"grafana-datasource-uid": fields.Qq.optional().describe("uid of Grafana's Pyroscope data source, for links"),
			"grafana-tempo-uid": fields.Qq.optional().describe("uid of Grafana's Tempo data source, for links to traces"),
			links: links.L.optional().describe("links of your own, beside those the gate makes"),
			rules: rules.jm.optional().describe("limits, severity and owner of some functions; the first rule that matches decides"),
			budgets: budgets.Of.optional().describe("absolute limits on functions, packages and services"),
			waivers: waivers.JW.optional().describe("growth that is accepted until a date, with a reason"),
			"max-waiver-days": waivers.B.optional().describe("days ahead that a waiver may expire at most"),
			group: group.NL.optional().describe("functions that count as one, under one name"),
			ignore: schemas.YOg(ignored).optional().describe("functions that are left out first, beside the idle ones of runtimes"),
			"ignore-runtime-idle": schemas.zMY({ error: "expected true or false" }).optional().describe("false keeps the idle functions of runtimes in")
		});
		const InputSchema = FileSchema.omit({
			links: true,
			rules: true,
			group: true,
			budgets: true,
			waivers: true,
			"max-waiver-days": true,
			ignore: true,
			"ignore-runtime-idle": true
		}).extend({
			config: fields.Qq.optional().describe("configuration file; default .github/flamegate.yml when it exists"),
			"pyroscope-token": fields.Qq.optional().describe("bearer token"),
			"pyroscope-username": fields.Qq.optional().describe("user name for basic authentication"),
			"pyroscope-password": fields.Qq.optional().describe("password for basic authentication"),
			headers: schemas.YOg(fields.Qq).optional().describe("more request headers, one \"Name: value\" a line"),
			merge: (0, fields.p_)(fields.Qq).optional().describe("reports of shards to merge in place of comparing: paths or globs"),
			"github-token": fields.Qq.optional().describe("token for the comment")
		});
	}),
	4131: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$f: () => escapeRegex,
			Pl: () => parseSelector,
			VH: () => formatSelector,
			af: () => SelectorError,
			eM: () => matchAny,
			r7: () => joinSelectors
		});
		class SelectorError extends Error {
			name = "SelectorError";
			column;
			constructor(selector, column, reason) {
				const shown = selector.length > 200 ? `${selector.slice(0, 200)}…` : selector;
				super(`label selector ${JSON.stringify(shown)}, column ${column}: ${reason}; ` + `write it like {version="3f2a91c", environment=~"load.*"}`);
				this.column = column;
			}
		}
		const SPACE = /[ \t\r\n]*/y;
		const LABEL = /[a-zA-Z_][a-zA-Z0-9_]*/y;
		const OPERATOR = /=~|!=|!~|=/y;
		const ESCAPES = new Map([
			["\"", "\""],
			["\\", "\\"],
			["n", "\n"],
			["t", "	"],
			["r", "\r"]
		]);
		function parseSelector(text) {
			const cursor = {
				text,
				at: 0
			};
			take(cursor, SPACE);
			if (cursor.at === text.length) return [];
			expect(cursor, "{", "a selector starts with {");
			const matchers = [];
			take(cursor, SPACE);
			while (text[cursor.at] !== "}") {
				matchers.push(parseMatcher(cursor));
				take(cursor, SPACE);
				if (text[cursor.at] === "}") break;
				expect(cursor, ",", "expected , or } after a condition");
				take(cursor, SPACE);
			}
			cursor.at += 1;
			take(cursor, SPACE);
			if (cursor.at < text.length) throw failure(cursor, "nothing may follow the closing }");
			return matchers;
		}
		function parseMatcher(cursor) {
			const label = take(cursor, LABEL);
			if (label === "") throw failure(cursor, "expected a label name (letters, digits and _)");
			take(cursor, SPACE);
			const operator = take(cursor, OPERATOR);
			if (operator === "") throw failure(cursor, "expected =, !=, =~ or !~ after the name of a label");
			take(cursor, SPACE);
			return {
				label,
				operator,
				value: parseQuoted(cursor)
			};
		}
		function parseQuoted(cursor) {
			const { text } = cursor;
			const openedAt = cursor.at;
			expect(cursor, "\"", "a value stands in double quotes");
			let value = "";
			while (text[cursor.at] !== "\"") {
				const character = text[cursor.at];
				if (character === undefined || character === "\n") {
					cursor.at = openedAt;
					throw failure(cursor, "this quote is not closed");
				}
				value += character === "\\" ? parseEscape(cursor) : character;
				cursor.at += 1;
			}
			cursor.at += 1;
			return value;
		}
		function parseEscape(cursor) {
			const escaped = ESCAPES.get(cursor.text[cursor.at + 1] ?? "");
			if (escaped === undefined) {
				throw failure(cursor, "a backslash is written \\\\; only \\\" \\\\ \\n \\t and \\r are escapes");
			}
			cursor.at += 1;
			return escaped;
		}
		function formatSelector(matchers) {
			const conditions = matchers.map(({ label, operator, value }) => `${label}${operator}"${escapeValue(value)}"`);
			return `{${conditions.join(",")}}`;
		}
		function escapeValue(value) {
			return value.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n").replaceAll("	", "\\t").replaceAll("\r", "\\r");
		}
		function joinSelectors(one, other) {
			const matchers = [...parseSelector(one), ...parseSelector(other)];
			return matchers.length === 0 ? "" : formatSelector(matchers);
		}
		function escapeRegex(text) {
			return text.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&");
		}
		function matchAny(label, values) {
			const [only] = values;
			if (values.length === 1 && only !== undefined) return {
				label,
				operator: "=",
				value: only
			};
			return {
				label,
				operator: "=~",
				value: values.map(escapeRegex).join("|")
			};
		}
		function take(cursor, pattern) {
			pattern.lastIndex = cursor.at;
			const found = pattern.exec(cursor.text)?.[0] ?? "";
			cursor.at += found.length;
			return found;
		}
		function expect(cursor, character, reason) {
			if (cursor.text[cursor.at] !== character) throw failure(cursor, reason);
			cursor.at += 1;
		}
		function failure(cursor, reason) {
			return new SelectorError(cursor.text, cursor.at + 1, reason);
		}
	}),
	7974: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bs: () => resolveServices,
			wh: () => chooseServices,
			xI: () => SERVICE_KEYS,
			y$: () => servicesSchema
		});
		var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8532);
		var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3339);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(216);
		var _selector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4131);
		var _thresholds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(586);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7964);
		const ALL = "*";
		function readLabels(value, context) {
			try {
				const matchers = (0, _selector_js__WEBPACK_IMPORTED_MODULE_2__.Pl)(value);
				if (matchers.length > 0) return (0, _selector_js__WEBPACK_IMPORTED_MODULE_2__.VH)(matchers);
				context.addIssue({
					code: "custom",
					message: "the selector is empty: name a label, as in {team=\"vision\"}"
				});
			} catch (error) {
				if (!(error instanceof _selector_js__WEBPACK_IMPORTED_MODULE_2__.af)) throw error;
				context.addIssue({
					code: "custom",
					message: error.message
				});
			}
			return zod__WEBPACK_IMPORTED_MODULE_5__.tm;
		}
		const fields = {
			name: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.optional().describe("service name, or a glob such as ai-*; default: all that the labels select"),
			labels: _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.transform(readLabels).optional().describe("label selector added to the queries of these services, such as {environment=\"production\"}"),
			optional: zod__WEBPACK_IMPORTED_MODULE_6__.zMY({ error: "expected true or false" }).default(false).describe("its absence is reported, never counted"),
			"profile-types": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq).optional().describe("cpu, memory or profile type ids for these services"),
			mode: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([
				"observe",
				"warn",
				"enforce"
			]).optional().describe("what a fail of these services does to the build; default: as for all"),
			..._thresholds_js__WEBPACK_IMPORTED_MODULE_3__.rn
		};
		const SERVICE_KEYS = Object.keys(fields);
		const described = zod__WEBPACK_IMPORTED_MODULE_6__.rej(fields).refine(({ name, labels }) => name !== undefined || labels !== undefined, { error: "expected a name or labels: which services are meant?" }).transform(({ name = ALL, ...rest }) => ({
			name,
			...rest
		}));
		const named = _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.transform((value, context) => value.startsWith("{") ? {
			name: ALL,
			optional: false,
			labels: readLabels(value, context)
		} : {
			name: value,
			optional: false
		});
		const servicesSchema = (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)(zod__WEBPACK_IMPORTED_MODULE_6__.KCZ([named, described], { error: "expected a service name, a glob, a label selector in quotes, or an entry with a name" }));
		function chooseServices(chosen, known) {
			return chosen.map((entry) => {
				const { name, labels } = entry;
				if (labels !== undefined) return entry;
				const said = known.find((other) => other.name === name) ?? known.find((other) => other.name !== ALL && (0, _glob_js__WEBPACK_IMPORTED_MODULE_7__.k)(other.name, name));
				return said === undefined ? entry : {
					...said,
					name
				};
			});
		}
		function resolveServices(entries, common) {
			const seen = new Map();
			return entries.map((entry) => {
				const rule = toRule(entry, common);
				const said = JSON.stringify(rule);
				const key = JSON.stringify([rule.name, /[*?]/u.test(rule.name) ? rule.labels : null]);
				if ((seen.get(key) ?? said) !== said) throw givenTwice(rule.name);
				seen.set(key, said);
				return rule;
			});
		}
		function givenTwice(name) {
			return new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__.e(`services: ${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is given twice`, "the two entries say different things of the same services", "keep one of them");
		}
		function toRule(entry, common) {
			const { name, optional, labels, "profile-types": profileTypes, mode, ...limits } = entry;
			const own = Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
			return {
				name,
				optional,
				...labels !== undefined && { labels },
				...profileTypes !== undefined && { profileTypes },
				...mode !== undefined && { mode },
				...Object.keys(own).length > 0 && { policy: (0, _thresholds_js__WEBPACK_IMPORTED_MODULE_3__.nZ)({
					...common,
					...own
				}, `services, ${name}`) }
			};
		}
	}),
	2109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => MAX_SETTLE_MS,
			r: () => settleSchema
		});
		var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7483);
		const MAX_SETTLE_MS = 3e5;
		const settleSchema = _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.transform((value, context) => {
			if (value === "auto") return value;
			const waitMs = value === "none" ? 0 : (0, _units_js__WEBPACK_IMPORTED_MODULE_2__.E9)(value);
			if (waitMs !== null && waitMs <= MAX_SETTLE_MS) return waitMs;
			const why = waitMs === null ? "expected auto, none or a duration" : `at most ${MAX_SETTLE_MS / 1e3} s are allowed`;
			context.addIssue({
				code: "custom",
				message: `${why}, got ${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`
			});
			return zod__WEBPACK_IMPORTED_MODULE_3__.tm;
		});
	}),
	8520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Id: () => shardSchema,
			hH: () => MAX_SHARDS,
			nx: () => resolveShard
		});
		var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8532);
		var _allowed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
		var _window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6270);
		const MAX_SHARDS = 256;
		const shardSchema = _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq.transform(readShard);
		function readShard(value, context) {
			const [, index = 0, count = 0] = (/^(\d{1,4}) *\/ *(\d{1,4})$/u.exec(value) ?? []).map(Number);
			if (index >= 1 && index <= count && count <= MAX_SHARDS) return {
				index,
				count
			};
			context.addIssue({
				code: "custom",
				message: `expected two whole numbers such as 3/8, from 1/1 to ${MAX_SHARDS}/${MAX_SHARDS}, got ${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`
			});
			return zod__WEBPACK_IMPORTED_MODULE_4__.tm;
		}
		function resolveShard(shard, windows) {
			if (shard === undefined) return null;
			for (const [name, window] of Object.entries(windows)) {
				if (window === undefined || !isRelative(window)) continue;
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`${name} is relative to now, and this is shard ${shard.index} of ${shard.count}`, `each job of a matrix starts at another time, so the shards would compare other windows: ${(0, _allowed_js__WEBPACK_IMPORTED_MODULE_0__.hD)(window)}`, "let one job before the matrix choose the times and hand them on, as in 2026-11-22T15:06:00Z/PT10M (docs/scale-out.md)");
			}
			return shard;
		}
		function isRelative(window) {
			const text = window.trim();
			const range = text.startsWith("{") ? text.slice((0, _window_js__WEBPACK_IMPORTED_MODULE_3__.HY)(text) + 1) : text;
			return range.split("/").some((part) => /^\s*now\b/u.test(part));
		}
	}),
	7718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => THRESHOLD_NAMES });
		const THRESHOLD_NAMES = [
			"fail-on-growth",
			"warn-on-growth",
			"min-share"
		];
	}),
	586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			nZ: () => resolvePolicy,
			rn: () => thresholdFields,
			vi: () => inPercent
		});
		var _judge_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(947);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
		const thresholdFields = {
			"fail-on-growth": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.KN)("a function fails when its cost grew by more").refine((growth) => growth > 0, { error: "expected a growth above 0%" }).optional(),
			"warn-on-growth": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.KN)("a function is pointed out when its cost grew by more").optional(),
			"min-share": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.KN)("functions below this share of their service are not tested").refine((share) => share <= 1, { error: "expected a share of at most 100%" }).optional()
		};
		function resolvePolicy(given, place) {
			const failOnGrowth = given["fail-on-growth"] ?? _judge_policy_js__WEBPACK_IMPORTED_MODULE_0__.z.failOnGrowth;
			const warnOnGrowth = given["warn-on-growth"] ?? Math.min(_judge_policy_js__WEBPACK_IMPORTED_MODULE_0__.z.warnOnGrowth, failOnGrowth);
			if (warnOnGrowth > failOnGrowth) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e("warn-on-growth is above fail-on-growth", `${place}: ${inPercent(warnOnGrowth)} against ${inPercent(failOnGrowth)}`, "a warning comes before a failure: lower warn-on-growth or raise fail-on-growth");
			}
			return {
				..._judge_policy_js__WEBPACK_IMPORTED_MODULE_0__.z,
				failOnGrowth,
				warnOnGrowth,
				minShare: given["min-share"] ?? _judge_policy_js__WEBPACK_IMPORTED_MODULE_0__.z.minShare
			};
		}
		function inPercent(fraction) {
			return `${Number((fraction * 100).toPrecision(9))}%`;
		}
	}),
	7483: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E9: () => parseDuration,
			gj: () => parseBudgetLimit,
			lo: () => parsePercent
		});
		function parsePercent(text) {
			const match = /^(\d{1,6}(?:\.\d{1,6})?)\s*%$/u.exec(text.trim());
			return match ? Number(match[1]) / 100 : null;
		}
		const UNIT_MS = {
			ms: 1,
			s: 1e3,
			m: 6e4,
			h: 36e5,
			d: 864e5
		};
		function parseDuration(text) {
			return parseShort(text) ?? parseIso(text);
		}
		function parseShort(text) {
			if (!/^(?:\d{1,9}(?:ms|[smhd]))+$/u.test(text)) return null;
			let total = 0;
			for (const [, amount, unit] of text.matchAll(/(\d+)(ms|[smhd])/gu)) {
				total += Number(amount) * UNIT_MS[unit];
			}
			return total;
		}
		function parseIso(text) {
			const match = /^P(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9}(?:\.\d{1,3})?)S)?)?$/u.exec(text);
			if (!match || !/\d/u.test(text) || text.endsWith("T")) return null;
			const [, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
			return Math.round(Number(days) * 864e5 + Number(hours) * 36e5 + Number(minutes) * 6e4 + Number(seconds) * 1e3);
		}
		const UNIT_BYTES = {
			B: 1,
			kB: 1e3,
			KB: 1e3,
			KiB: 1024,
			MB: 1e6,
			MiB: 1024 ** 2,
			GB: 1e9,
			GiB: 1024 ** 3,
			TB: 0xe8d4a51000,
			TiB: 1024 ** 4
		};
		const AMOUNT = /^(\d{1,9}(?:\.\d{1,9})?)\s*(%|[a-z]{1,5}(?:\/s)?)$/iu;
		const LIMIT_FORMS = "such as 5%, 0.5 cores, 400 MiB or 20 MiB/s";
		function parseBudgetLimit(text) {
			const shown = JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
			const [, number, unit = ""] = AMOUNT.exec(text.trim()) ?? [];
			if (number === undefined) return `expected a number with its unit, ${LIMIT_FORMS}, got ${shown}`;
			const limit = limitIn(Number(number), unit);
			if (limit === null) {
				const units = Object.keys(UNIT_BYTES);
				const near = units.find((known) => known.toLowerCase() === unit.replace("/s", "").toLowerCase());
				const meant = near === undefined ? "" : `; did you mean ${near}${unit.endsWith("/s") ? "/s" : ""}?`;
				return `${shown} has no known unit: write %, cores or one of ${units.join(", ")}, with /s for a rate${meant}`;
			}
			if (limit.amount <= 0) return "expected a limit above 0";
			if (limit.unit === "share" && limit.amount > 1) return "expected a share of at most 100%";
			return limit;
		}
		function limitIn(amount, unit) {
			if (unit === "%") return {
				amount: amount / 100,
				unit: "share"
			};
			if (unit === "cores" || unit === "core") return {
				amount,
				unit: "cores"
			};
			const [name = "", per] = unit.split("/");
			const bytes = Object.hasOwn(UNIT_BYTES, name) ? UNIT_BYTES[name] : undefined;
			if (bytes === undefined) return null;
			return {
				amount: amount * bytes,
				unit: per === "s" ? "bytes-per-second" : "bytes"
			};
		}
	}),
	7964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => UsageError });
		class UsageError extends Error {
			name = "UsageError";
			why;
			remedy;
			constructor(what, why, remedy, options) {
				super(what, options);
				this.why = why;
				this.remedy = remedy;
			}
		}
	}),
	9957: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U2: () => WAIVER_KEYS,
			ym: () => resolveWaivers,
			B: () => waiverDaysSchema,
			JW: () => waiversSchema
		});
		var schemas = __webpack_require__(3339);
		var core = __webpack_require__(8532);
		var profile_type = __webpack_require__(3435);
		var allowed = __webpack_require__(1160);
		var units = __webpack_require__(7483);
		;
		const FORMS = "40%, 0.2 cores, 20 MiB, 5 MiB/s, 20 MiB/min or 100 count/min";
		const COUNT = /^(\d{1,9}(?:\.\d{1,9})?)\s*count(\/s|\/min)?$/u;
		const COUNT_UNITS = {
			"": "count",
			"/s": "count-per-second",
			"/min": "count-per-minute"
		};
		function parseAllowance(text) {
			const allowance = parseAny(text.trim());
			if (allowance === null) return `expected growth such as ${FORMS}, got ${(0, allowed.hD)(text)}`;
			return allowance.amount > 0 ? allowance : "expected growth above 0";
		}
		function parseAny(text) {
			const growth = (0, units.lo)(text);
			if (growth !== null) return {
				amount: growth,
				unit: "growth"
			};
			const [, count, per = ""] = COUNT.exec(text) ?? [];
			if (count !== undefined) return {
				amount: Number(count),
				unit: COUNT_UNITS[per]
			};
			const [, aMinute] = /^(.{1,40}\S)\s*\/\s*min$/u.exec(text) ?? [];
			const limit = (0, units.gj)(aMinute ?? text);
			if (typeof limit === "string" || limit.unit === "share") return null;
			const { amount, unit } = limit;
			if (aMinute === undefined) return {
				amount,
				unit
			};
			return unit === "bytes" ? {
				amount,
				unit: "bytes-per-minute"
			} : null;
		}
		var fields = __webpack_require__(5851);
		var usage_error = __webpack_require__(7964);
		;
		const MAX_WAIVERS = 200;
		const MAX_NAME = 500;
		const MAX_REASON = 500;
		const MAX_OWNER = 100;
		const DEFAULT_DAYS = 90;
		const MOST_DAYS = 365;
		const DAY_MS = 864e5;
		const bounded = (most) => fields.Qq.max(most, { error: `expected at most ${most} characters` });
		const waivers_name = bounded(MAX_NAME);
		const sentence = (what, most) => schemas.YjP({ error: ({ input }) => input === undefined ? `it is missing: write ${what}` : `expected a text: write ${what}` }).transform((value) => value.replace(/\s+/gu, " ").trim()).pipe(bounded(most));
		const allow = schemas.YjP({ error: ({ input }) => input === undefined ? "it is missing: write the growth that is accepted, such as 40%" : "expected growth with its unit, such as 40%" }).transform((value, context) => {
			const parsed = parseAllowance(value);
			if (typeof parsed !== "string") return parsed;
			context.addIssue({
				code: "custom",
				message: parsed
			});
			return core.tm;
		});
		const expires = schemas.YjP({ error: ({ input }) => input === undefined ? "it is missing: write the last day, such as 2026-12-31" : "expected a date such as 2026-12-31" }).refine((value) => endOf(value) !== null, { error: "expected a date such as 2026-12-31" });
		const waivers_fields = {
			function: waivers_name.optional().describe("function name; * and ? are wildcards"),
			file: waivers_name.optional().describe("end of the file of the function, such as encoder.py"),
			service: waivers_name.optional().describe("service name or glob; without a function everything in it"),
			"profile-type": waivers_name.optional().describe("cpu, memory or a profile type id; default: all"),
			allow: allow.describe("most that is accepted: growth such as 40%, or added cost such as 0.2 cores"),
			reason: sentence("why it is accepted", MAX_REASON).describe("why it is accepted"),
			owner: sentence("who answers for it", MAX_OWNER).describe("who answers for it"),
			expires: expires.describe("last day, in UTC, such as 2026-12-31")
		};
		const WAIVER_KEYS = Object.keys(waivers_fields);
		const entry = schemas.rej(waivers_fields, { error: ({ code }) => code === "invalid_type" ? "expected a function or service, allow, reason, owner and expires" : undefined });
		const waiversSchema = (0, fields.p_)(entry.superRefine((waiver, context) => {
			const problem = problemOf(waiver);
			if (problem !== null) context.addIssue({
				code: "custom",
				...problem
			});
		})).max(MAX_WAIVERS, { error: `at most ${MAX_WAIVERS} waivers are allowed: mend some of what they waive` });
		const DAYS = { error: `expected a whole number of days from 1 to ${MOST_DAYS}` };
		const waiverDaysSchema = schemas.Whr(DAYS).min(1, DAYS).max(MOST_DAYS, DAYS);
		function problemOf(waiver) {
			if (waiver.function === undefined && waiver.service === undefined) return {
				message: "expected a function, a service or both: what is waived?",
				path: []
			};
			if (waiver.file !== undefined && waiver.function === undefined) return {
				message: "only functions have a file",
				path: ["file"]
			};
			const type = waiver["profile-type"];
			if (type === undefined) return null;
			const units = unitsOf(type);
			if (units === null) return {
				message: "expected cpu, memory or a profile type id",
				path: ["profile-type"]
			};
			if (units.includes(waiver.allow.unit)) return null;
			return {
				message: `${(0, allowed.hD)(type)} does not grow by ${WORDS[waiver.allow.unit]}`,
				path: ["allow"]
			};
		}
		const WORDS = {
			growth: "a percentage",
			cores: "cores",
			bytes: "bytes",
			"bytes-per-second": "bytes per second",
			"bytes-per-minute": "bytes per minute",
			count: "a count",
			"count-per-second": "a count per second",
			"count-per-minute": "a count per minute"
		};
		function unitsOf(type) {
			if (type === "cpu") return ["growth", "cores"];
			if (type === "memory") return [
				"growth",
				"bytes",
				"bytes-per-second",
				"bytes-per-minute"
			];
			try {
				const { sampleUnit } = (0, profile_type.fL)(type);
				const isBytes = sampleUnit === "bytes";
				if ((0, profile_type.I)(type) === "gauge") return isBytes ? [
					"growth",
					"bytes",
					"bytes-per-minute"
				] : [
					"growth",
					"count",
					"count-per-minute"
				];
				if (sampleUnit === "nanoseconds") return ["growth", "cores"];
				return isBytes ? ["growth", "bytes-per-second"] : ["growth", "count-per-second"];
			} catch (error) {
				if (error instanceof profile_type.MR) return null;
				throw error;
			}
		}
		function endOf(date) {
			if (!/^\d{4}-\d\d-\d\d$/u.test(date)) return null;
			const startMs = Date.parse(`${date}T00:00:00Z`);
			return Number.isNaN(startMs) || dateOf(startMs) !== date ? null : startMs + DAY_MS;
		}
		function dateOf(timeMs) {
			return new Date(timeMs).toISOString().slice(0, 10);
		}
		function resolveWaivers(waivers, maxDays, origins, nowMs) {
			const most = maxDays ?? DEFAULT_DAYS;
			return waivers.map((waiver, index) => {
				const origin = origins[`waivers.${index}`] ?? origins.waivers ?? "waivers";
				const untilMs = endOf(waiver.expires) ?? 0;
				const today = nowMs === null ? null : Math.floor(nowMs / DAY_MS);
				if (today !== null && Math.round(untilMs / DAY_MS) - 1 > today + most) throw tooLong(waiver, origin, most, dateOf((today + most) * DAY_MS));
				return {
					function: waiver.function ?? null,
					file: waiver.file ?? null,
					service: waiver.service ?? null,
					profileType: waiver["profile-type"] ?? null,
					allow: waiver.allow,
					reason: waiver.reason,
					owner: waiver.owner,
					expires: waiver.expires,
					untilMs,
					origin
				};
			});
		}
		function tooLong({ expires: date }, origin, most, latest) {
			return new usage_error.e(`${origin}: the waiver lasts too long`, `it expires on ${date}, and ${most} days ahead is the most (max-waiver-days)`, `write ${latest} or an earlier day; who still needs it then can renew it in a commit`);
		}
	}),
	6270: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Et: () => parseWindow,
			HY: () => closingBrace,
			nV: () => parseInstant,
			wq: () => checkOverlap
		});
		var _selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
		var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7483);
		var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
		const FORMS = "write START/END or START/DURATION, for example now-30m/now-20m, 2026-11-22T15:06:00Z/PT10M or 1795359983/1795360235; " + "a label selector may stand in front: {version=\"3f2a91c\"} now-6h/now";
		function parseWindow(name, text, nowMs) {
			const { selector, range } = splitSelector(name, text.trim());
			const [start, end, more] = range.split("/").map((part) => part.trim());
			if (!start || !end || more !== undefined) throw malformed(name, text, "a window has two parts with / between them");
			const fromMs = parseInstant(start, nowMs);
			if (fromMs === null) throw malformed(name, text, "what stands before the / is no point in time");
			const duration = (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.E9)(end);
			const untilMs = duration === null ? parseInstant(end, nowMs) : fromMs + duration;
			if (untilMs === null) throw malformed(name, text, "what stands behind the / is neither a point in time nor a duration");
			if (Math.min(fromMs, untilMs) < 0 || Math.max(fromMs, untilMs) > LATEST_MS) throw malformed(name, text, "it does not lie between the years 1970 and 9999");
			checkOrder(name, fromMs, untilMs, nowMs);
			return {
				selector,
				fromMs: wholeSeconds(fromMs),
				untilMs
			};
		}
		const LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
		function wholeSeconds(ms) {
			return Math.floor(ms / 1e3) * 1e3;
		}
		function checkOrder(name, fromMs, untilMs, nowMs) {
			const shown = `${iso(fromMs)} to ${iso(untilMs)}`;
			if (untilMs < fromMs) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`the ${name} window ends before it starts`, shown, "swap its two ends");
			}
			if (untilMs === fromMs) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`the ${name} window is empty`, `it starts and ends at ${iso(fromMs)}`, FORMS);
			}
			if (untilMs > nowMs) {
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`the ${name} window reaches into the future`, `${shown}, but it is ${iso(nowMs)}`, "let it end at now or earlier; times without a zone are not accepted, Z means UTC");
			}
		}
		function checkOverlap(one, other, names = ["baseline", "candidate"]) {
			if (sortedConditions(one) !== sortedConditions(other)) return;
			const isBefore = (first, second) => wholeSeconds(first.untilMs) <= second.fromMs;
			if (isBefore(one, other) || isBefore(other, one)) return;
			throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`the ${names[0]} and ${names[1]} windows overlap`, `${iso(one.fromMs)} to ${iso(one.untilMs)} and ${iso(other.fromMs)} to ${iso(other.untilMs)} with the same selector`, "choose windows apart in time, or tell the two versions apart by a label, as in {version=\"3f2a91c\"} now-6h/now");
		}
		function sortedConditions({ selector }) {
			return (0, _selector_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(selector).map((matcher) => (0, _selector_js__WEBPACK_IMPORTED_MODULE_0__.VH)([matcher])).sort().join();
		}
		function splitSelector(name, text) {
			if (!text.startsWith("{")) return {
				selector: "",
				range: text
			};
			const end = closingBrace(text);
			try {
				const matchers = (0, _selector_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(text.slice(0, end + 1));
				return {
					selector: matchers.length === 0 ? "" : (0, _selector_js__WEBPACK_IMPORTED_MODULE_0__.VH)(matchers),
					range: text.slice(end + 1)
				};
			} catch (error) {
				if (!(error instanceof _selector_js__WEBPACK_IMPORTED_MODULE_0__.af)) throw error;
				throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`the selector of ${name} cannot be read`, error.message, FORMS, { cause: error });
			}
		}
		function closingBrace(text) {
			let quoted = false;
			for (let i = 0; i < text.length; i++) {
				if (quoted && text[i] === "\\") i++;
				else if (text[i] === "\"") quoted = !quoted;
				else if (text[i] === "}" && !quoted) return i;
			}
			return text.length;
		}
		const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/u;
		function parseInstant(text, nowMs) {
			if (text === "now") return wholeSeconds(nowMs);
			if (text.startsWith("now-")) {
				const duration = (0, _units_js__WEBPACK_IMPORTED_MODULE_1__.E9)(text.slice(4));
				return duration === null ? null : wholeSeconds(nowMs) - duration;
			}
			if (/^\d{9,10}$/u.test(text)) return Number(text) * 1e3;
			if (/^\d{12,13}$/u.test(text)) return Number(text);
			const match = ISO_INSTANT.exec(text);
			if (match?.[1] === undefined || !isDay(match[1])) return null;
			const ms = Date.parse(text);
			return Number.isNaN(ms) ? null : ms;
		}
		function isDay(date) {
			const ms = Date.parse(`${date}T00:00Z`);
			return !Number.isNaN(ms) && iso(ms).startsWith(date);
		}
		const FILE_LIKE = /^[^{]*\*|\.(?:pb|pprof|json|folded|gz)$/u;
		function malformed(name, text, why) {
			const remedy = FILE_LIKE.test(text) ? `for profile files set source to files; else ${FORMS}` : FORMS;
			return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`${name}: ${quote(text)} is not a window`, why, remedy);
		}
		function quote(text) {
			return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
		}
		function iso(ms) {
			return new Date(ms).toISOString();
		}
	}),
	947: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => DEFAULT_POLICY });
		const DEFAULT_POLICY = {
			failOnGrowth: .1,
			warnOnGrowth: .05,
			minShare: .005,
			alpha: .05,
			warnProbability: .01,
			minAddedShare: .002,
			minNewShare: .01,
			minSamples: 100,
			maxTests: 50,
			minTotalSamples: 2e3,
			contentionWeight: .35,
			maxContention: Math.log(2),
			minLevelBytes: 4 * 1024 * 1024,
			minLevelCount: 100
		};
	}),
	3435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => kindOf,
			MR: () => ProfileTypeError,
			QC: () => displayName,
			Zg: () => resolveAlias,
			fL: () => parseProfileType,
			ml: () => profileTypeAliases
		});
		class ProfileTypeError extends Error {
			name = "ProfileTypeError";
		}
		const profileTypeAliases = ["cpu", "memory"];
		const MAX_SHOWN_IDS = 20;
		const MAX_SHOWN_LENGTH = 200;
		function parseProfileType(id) {
			const [name = "", sampleType = "", sampleUnit = "", periodType = "", periodUnit = "", sixth] = id.split(":");
			if (!isProfileTypeId(id)) {
				throw new ProfileTypeError(`${quote(id)} is not a profile type id: expected name:sample-type:sample-unit:period-type:period-unit, ` + `for example process_cpu:cpu:nanoseconds:cpu:nanoseconds`);
			}
			return {
				name,
				sampleType,
				sampleUnit,
				periodType,
				periodUnit,
				delta: sixth !== undefined
			};
		}
		const SAMPLE_COUNTS = new Set(["sample", "samples"]);
		const GAUGE_SAMPLE_TYPES = new Set([
			"goroutine",
			"goroutines",
			"threadcreate",
			"threads",
			"live"
		]);
		function kindOf(id) {
			const { name, sampleType } = parseProfileType(id);
			if (sampleType.startsWith("inuse_") || GAUGE_SAMPLE_TYPES.has(sampleType)) return "gauge";
			if (sampleType.startsWith("alloc_")) return "alloc";
			if (sampleType.startsWith("malloc_")) return "alloc";
			if (name === "memory" && (sampleType === "space" || sampleType === "objects")) return "gauge";
			if (sampleType === "cpu" || sampleType === "cpu_samples") return "cpu";
			if (sampleType === "wall") return "wall";
			if (SAMPLE_COUNTS.has(sampleType) && name === "process_cpu") return "cpu";
			if (SAMPLE_COUNTS.has(sampleType) && name === "wall") return "wall";
			return "other";
		}
		const ALIASES = new Map([["cpu", {
			take: "first",
			prefixes: ["process_cpu:cpu:nanoseconds:", "wall:cpu:nanoseconds:"]
		}], ["memory", {
			take: "all",
			prefixes: [
				"memory:inuse_space:bytes:",
				"heap:inuse_space:bytes:",
				"memory:space:bytes:",
				"memory:alloc_space:bytes:",
				"memory:alloc_in_new_tlab_bytes:bytes:",
				"memory:alloc_sample_bytes:bytes:",
				"memory:alloc_size:bytes:",
				"alloc:alloc_size:bytes:",
				"process_cpu:alloc_size:bytes:"
			]
		}]]);
		function resolveAlias(alias, availableIds) {
			const known = ALIASES.get(alias);
			if (known !== undefined) {
				const perPrefix = known.prefixes.map((prefix) => sortedMatches(availableIds, prefix));
				return known.take === "all" ? perPrefix.flat() : perPrefix.find((ids) => ids.length > 0) ?? [];
			}
			if (isProfileTypeId(alias)) return [alias];
			throw new ProfileTypeError(`unknown profile type ${quote(alias)}: write ${profileTypeAliases.join(" or ")}, or a profile type id; ` + `here exist: ${describeAvailable(availableIds)}`);
		}
		const DISPLAY_NAMES = new Map([
			["memory:inuse_space", "memory in use"],
			["heap:inuse_space", "memory in use"],
			["memory:space", "memory in use"],
			["memory:alloc_space", "memory allocated"],
			["memory:alloc_size", "memory allocated"],
			["alloc:alloc_size", "memory allocated"],
			["process_cpu:alloc_size", "memory allocated"]
		]);
		function displayName(id) {
			const { name, sampleType } = parseProfileType(id);
			if (kindOf(id) === "cpu") return "cpu";
			return DISPLAY_NAMES.get(`${name}:${sampleType}`) ?? sampleType;
		}
		function sortedMatches(ids, prefix) {
			return [...new Set(ids.filter((id) => id.startsWith(prefix) && isProfileTypeId(id)))].sort();
		}
		function isProfileTypeId(text) {
			const parts = text.split(":");
			const wellFormed = parts.length === 5 || parts.length === 6 && parts[5] === "delta";
			return wellFormed && parts.slice(0, 3).every((part) => part !== "");
		}
		function describeAvailable(ids) {
			if (ids.length === 0) return "none";
			const sorted = [...new Set(ids)].sort();
			const more = sorted.length > MAX_SHOWN_IDS ? ` and ${sorted.length - MAX_SHOWN_IDS} more` : "";
			return sorted.slice(0, MAX_SHOWN_IDS).map(truncate).join(", ") + more;
		}
		function quote(text) {
			return JSON.stringify(truncate(text));
		}
		function truncate(text) {
			return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text;
		}
	}),
	1090: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => stackCount,
			X: () => ProfileFormatError
		});
		function stackCount(stacks) {
			return stacks.stackOffsets.length - 1;
		}
		class ProfileFormatError extends Error {
			name = "ProfileFormatError";
			format;
			offset;
			constructor(format, offset, reason, options) {
				super(`not a valid ${format} profile: ${reason}`, options);
				this.format = format;
				this.offset = offset;
			}
		}
	}),
	3213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RK: () => visible,
			SS: () => codeSpan,
			Xh: () => MESSAGE_LENGTH,
			ZD: () => escapeHtml,
			jk: () => prosePieces,
			kL: () => visibleMessage,
			pj: () => plain,
			xR: () => tableCell,
			xt: () => NAME_LENGTH
		});
		const NAME_LENGTH = 120;
		const MESSAGE_LENGTH = 600;
		const LONGEST_BACKTICK_RUN = 8;
		const LONGEST_MARK_RUN = 4;
		const INVISIBLE = /^(?:[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs})$/u;
		const MARK = /^\p{M}$/u;
		const FIRST_MARK = "̀";
		const PLAIN_ASCII = /^[!-_a-{}~]$/;
		const ORDINARY = /^[!-[\]-_a-~](?:[ -[\]-_a-~]*[!-[\]-_a-~])?$/;
		function spellOut(character) {
			const codePoint = character.codePointAt(0) ?? 0;
			return `<U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}>`;
		}
		function show(character, previous, run) {
			if (PLAIN_ASCII.test(character)) return character;
			if (character === "`" && run >= LONGEST_BACKTICK_RUN) return spellOut(character);
			if (character === "|" && previous === "\\") return spellOut(character);
			if (INVISIBLE.test(character)) return spellOut(character);
			if (character >= FIRST_MARK && MARK.test(character) && (previous === undefined || run >= LONGEST_MARK_RUN)) return spellOut(character);
			return character;
		}
		function sameRun(character, previous) {
			if (character === "`") return previous === "`";
			return previous !== undefined && previous >= FIRST_MARK && MARK.test(previous);
		}
		function showAll(text) {
			const characters = [...text];
			const firstSolid = characters.findIndex((character) => character !== " ");
			const lastSolid = characters.findLastIndex((character) => character !== " ");
			let run = 0;
			return characters.map((character, index) => {
				const previous = characters[index - 1];
				run = sameRun(character, previous) ? run + 1 : 0;
				if (character === " " && (index < firstSolid || index > lastSolid)) return spellOut(character);
				return show(character, previous, run);
			});
		}
		function takeWhile(pieces, budget) {
			const taken = [];
			let length = 0;
			for (const piece of pieces) {
				length += piece.length === 1 ? 1 : [...piece].length;
				if (length > budget) break;
				taken.push(piece);
			}
			return taken;
		}
		function cutMiddle(pieces, maxLength) {
			const whole = takeWhile(pieces, maxLength);
			if (whole.length === pieces.length) return whole.join("");
			const budget = Math.max(0, maxLength - 1);
			const head = takeWhile(pieces, Math.ceil(budget / 2));
			const tail = takeWhile(pieces.slice(head.length).toReversed(), Math.floor(budget / 2)).toReversed();
			return `${head.join("")}…${tail.join("")}`;
		}
		function visible(text, maxLength = NAME_LENGTH) {
			if (text === "") return "(no name)";
			if (text.length <= maxLength && ORDINARY.test(text)) return text;
			const reach = maxLength + 2 * LONGEST_BACKTICK_RUN;
			if (text.length <= 2 * reach) return cutMiddle(showAll(text), maxLength);
			const head = showAll(text.slice(0, reach));
			const tail = showAll(text.slice(-reach));
			return cutMiddle([...head, ...tail], maxLength);
		}
		function visibleMessage(text, maxLength = MESSAGE_LENGTH) {
			const bounded = text.length > 8 * maxLength ? `${text.slice(0, 4 * maxLength)} … ${text.slice(-4 * maxLength)}` : text;
			const line = bounded.replace(/[\s\u0085]+/gu, " ").trim();
			if (line === "") return "";
			return visible(line, maxLength).replace(/ +/g, " ");
		}
		function codeSpan(text, maxLength = NAME_LENGTH) {
			return fence(visible(text, maxLength));
		}
		function fence(content) {
			const runs = content.match(/`+/g) ?? [];
			const ticks = "`".repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
			const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
			return ticks + pad + content + pad + ticks;
		}
		const HARMLESS_WORD = /^[\p{L}\p{M}\p{N}.,;'"“”‘’()?!%+/\-–—−×→…·°≤≥±]+$/u;
		const CLOCK = /^\d{1,4}(?::\d{2})+$/;
		const REFERENCE = /(?<![A-Za-z0-9])(?:[0-9a-f]{7,40}(?![A-Za-z0-9])|[A-Za-z0-9]+-\d)|www\./iu;
		const HAS_LETTER = /[\p{L}\p{N}]/u;
		const LONE_SIGN = /^[–—−×→…·±%]$/;
		const LIGHT_PUNCTUATION = /^[().,;:?]+$/;
		const LIST_MARKER = /^(?:[-+*]|\d+[.)])$/;
		function isHarmless(word) {
			if (LONE_SIGN.test(word) || CLOCK.test(word)) return true;
			return HARMLESS_WORD.test(word) && HAS_LETTER.test(word) && !REFERENCE.test(word);
		}
		function wordPieces(word, isFirst) {
			if (isFirst && LIST_MARKER.test(word)) return [{ code: word }];
			const [, before = "", core = "", after = ""] = /^(\(?)(.*?)([).,;:?]*)$/su.exec(word) ?? [];
			if (core === "") return LIGHT_PUNCTUATION.test(word) ? [{ text: word }] : [{ code: word }];
			if (isHarmless(core)) return REFERENCE.test(word) ? [{ code: word }] : [{ text: word }];
			return [
				{ text: before },
				{ code: core },
				{ text: after }
			];
		}
		function stretchPieces(stretch, isFirst) {
			return stretch.split(" ").flatMap((word, index) => {
				const pieces = word === "" ? [] : wordPieces(word, isFirst && index === 0);
				return index === 0 ? pieces : [{ text: " " }, ...pieces];
			});
		}
		function mergePieces(pieces) {
			const merged = [];
			for (const piece of pieces) {
				const last = merged.at(-1);
				if ("text" in piece) {
					if (piece.text !== "") merged.push(piece);
				} else if (last !== undefined && "code" in last) {
					merged[merged.length - 1] = { code: last.code + piece.code };
				} else {
					merged.push(piece);
				}
			}
			return merged;
		}
		const OWN_CODE = /(?<=^|[ (])`([^` ]|[^` ][^`]*[^` ])`(?=$|[ ).,;:?])/u;
		function prosePieces(text, maxLength = MESSAGE_LENGTH) {
			const stretches = visibleMessage(text, maxLength).split(OWN_CODE);
			return mergePieces(stretches.flatMap((stretch, index) => index % 2 === 1 ? [{ code: stretch }] : stretchPieces(stretch, index === 0)));
		}
		function plain(text, maxLength = MESSAGE_LENGTH) {
			return prosePieces(text, maxLength).map((piece) => "code" in piece ? fence(piece.code) : piece.text).join("");
		}
		function tableCell(markdown) {
			return markdown.replaceAll("|", "\\|");
		}
		const HTML_ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		function escapeHtml(text) {
			return text.replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? character);
		}
	}),
	1086: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lb: () => replacePlaceholders,
			iJ: () => placeholdersOf,
			je: () => PLACEHOLDERS
		});
		const PLACEHOLDERS = [
			"service",
			"profile-type",
			"function",
			"commit",
			"baseline-from",
			"baseline-until",
			"baseline-from-s",
			"baseline-until-s",
			"baseline-from-iso",
			"baseline-until-iso",
			"baseline-selector",
			"candidate-from",
			"candidate-until",
			"candidate-from-s",
			"candidate-until-s",
			"candidate-from-iso",
			"candidate-until-iso",
			"candidate-selector"
		];
		function placeholdersOf(template) {
			return Array.from(template.matchAll(/\{([^{}]*)\}/g), ([, name = ""]) => name);
		}
		function replacePlaceholders(template, toText) {
			return template.replace(/\{([^{}]*)\}/g, (_, name) => toText(name));
		}
	}),
	8718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B4: () => formatCount,
			B6: () => formatThreshold,
			BD: () => formatCost,
			E7: () => formatAdded,
			GY: () => NO_VALUE,
			QD: () => formatLimited,
			T1: () => formatShare,
			T9: () => formatGrowth,
			at: () => formatGrowthRange,
			tW: () => formatLimit,
			y$: () => formatGrowthPercent,
			yk: () => formatPlural,
			zJ: () => formatDecimal,
			zb: () => formatDetectable
		});
		const NO_VALUE = "–";
		const MINUS = "−";
		const LARGEST = 0x38d7ea4c68000;
		const BYTE_SCALES = [
			{
				name: "TiB",
				size: 2 ** 40
			},
			{
				name: "GiB",
				size: 2 ** 30
			},
			{
				name: "MiB",
				size: 2 ** 20
			},
			{
				name: "KiB",
				size: 2 ** 10
			},
			{
				name: "B",
				size: 1
			}
		];
		const NANOSECOND_SCALES = [
			{
				name: "s",
				size: 1e9
			},
			{
				name: "ms",
				size: 1e6
			},
			{
				name: "µs",
				size: 1e3
			},
			{
				name: "ns",
				size: 1
			}
		];
		const COUNT_SCALES = [
			{
				name: "G",
				size: 1e9
			},
			{
				name: "M",
				size: 1e6
			},
			{
				name: "",
				size: 1
			}
		];
		function formatDecimal(value, digits) {
			if (!Number.isFinite(value)) return NO_VALUE;
			const clamped = Math.min(LARGEST, Math.abs(value));
			const text = clamped.toFixed(digits);
			const [whole = "0", fraction] = text.split(".");
			const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
			const sign = value < 0 && Number(text) !== 0 ? MINUS : "";
			return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
		}
		function placesFor(value, significant) {
			const magnitude = Number(Math.abs(value).toPrecision(significant));
			if (!(magnitude > 0) || !Number.isFinite(magnitude)) return 0;
			return Math.max(0, Math.min(6, significant - 1 - Math.floor(Math.log10(magnitude))));
		}
		function formatSignificant(value, significant) {
			return formatDecimal(value, placesFor(value, significant));
		}
		function formatCount(value) {
			return formatDecimal(Math.round(value), 0);
		}
		function formatPlural(count, one, many = `${one}s`) {
			return `${formatCount(count)} ${count === 1 ? one : many}`;
		}
		function scaleOf(magnitude, scales) {
			const found = scales.find((scale) => magnitude >= .9995 * scale.size);
			return found ?? scales[scales.length - 1];
		}
		function formatScaled(value, scales, suffix = "") {
			if (!Number.isFinite(value)) return NO_VALUE;
			const scale = scaleOf(Math.abs(value), scales);
			const scaled = value / scale.size;
			const isWhole = scale.size === 1 && (scales !== COUNT_SCALES || Number.isInteger(scaled));
			const number = isWhole ? formatCount(scaled) : formatSignificant(scaled, 3);
			const unit = scale.name + suffix;
			return unit === "" ? number : `${number} ${unit}`;
		}
		function formatCost(value, unit) {
			if (unit === "nanoseconds") {
				return value === 0 ? "0 s" : formatScaled(value, NANOSECOND_SCALES);
			}
			if (unit === "bytes") return formatScaled(value, BYTE_SCALES);
			return formatScaled(value, COUNT_SCALES);
		}
		function formatAdded(value, unit) {
			if (value === null || !Number.isFinite(value)) return NO_VALUE;
			const sign = value > 0 ? "+" : "";
			switch (unit) {
				case "cores": return formatCores(value);
				case "bytes/s": return sign + formatScaled(value, BYTE_SCALES, "/s");
				case "count/s": return `${sign}${formatScaled(value, COUNT_SCALES)}/s`;
				case "bytes": return sign + formatScaled(value, BYTE_SCALES);
				case "count": return sign + formatScaled(value, COUNT_SCALES);
			}
		}
		function formatCores(value) {
			const places = Math.min(3, placesFor(value, Math.abs(value) < 1 ? 2 : 3));
			const text = formatDecimal(value, places);
			if (!/[1-9]/.test(text)) return "±0 cores";
			return `${value > 0 ? "+" : ""}${text} cores`;
		}
		function formatLimited(value, unit) {
			if (value === null || !Number.isFinite(value)) return NO_VALUE;
			switch (unit) {
				case "share": return `${formatSignificant(value * 100, 3)} %`;
				case "cores": return `${formatSignificant(value, 3)} ${value === 1 ? "core" : "cores"}`;
				case "bytes": return formatScaled(value, BYTE_SCALES);
				case "bytes-per-second": return formatScaled(value, BYTE_SCALES, "/s");
			}
		}
		function formatLimit(...[value, unit]) {
			return unit === "share" && value !== null ? formatThreshold(value) : formatLimited(value, unit).replace(/(\.\d*?)0+(?= )/, "$1").replace(/\.(?= )/, "");
		}
		function formatShare(fraction) {
			if (!Number.isFinite(fraction)) return NO_VALUE;
			const percent = fraction * 100;
			if (percent === 0) return "0 %";
			if (Math.abs(percent) < .01) return percent > 0 ? "<0.01 %" : `>${MINUS}0.01 %`;
			return `${formatSignificant(percent, 2)} %`;
		}
		function formatThreshold(fraction) {
			if (!Number.isFinite(fraction)) return NO_VALUE;
			return `${formatDecimal(fraction * 100, 4).replace(/\.?0+$/, "")} %`;
		}
		function formatGrowth(growth) {
			return growth === null || !Number.isFinite(growth) ? NO_VALUE : `${formatRatio(growth, ratioPlaces(growth))}×`;
		}
		function formatGrowthRange(low, high) {
			if (low === null || high === null || !Number.isFinite(low) || !Number.isFinite(high)) return null;
			return `${formatRatio(low, ratioPlaces(low))}–${formatRatio(high, ratioPlaces(low))}`;
		}
		function ratioPlaces(ratio) {
			return ratio < 1 ? 2 : Math.min(2, placesFor(ratio, 3));
		}
		function formatRatio(ratio, places) {
			if (ratio <= 0) return "0";
			if (ratio < .01) return "<0.01";
			if (ratio >= 9999.5) return ">9,999";
			return formatDecimal(ratio, places);
		}
		function formatGrowthPercent(fraction) {
			if (!Number.isFinite(fraction)) return NO_VALUE;
			if (fraction >= 99.995) return ">+9,999 %";
			return `${fraction >= 0 ? "+" : ""}${formatDecimal(fraction * 100, 0)} %`;
		}
		function formatDetectable(fraction) {
			return formatGrowthPercent(fraction).replace("+", "");
		}
	}),
	6308: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G1: () => cutToWidth,
			mJ: () => splitToWidth,
			sc: () => textWidth
		});
		const ORDINARY = /^[ -~\u00a1-\u02ff\u2010-\u2027\u2190-\u22ff\u25b0\u25b1]*$/;
		const CLUSTER = /(?:[\u{1f1e6}-\u{1f1ff}]{2}|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|.)\p{M}*/gsv;
		const EMOJI = /^(?:[\u{1f1e6}-\u{1f1ff}]{2}|\p{Emoji_Modifier_Base}\p{Emoji_Modifier})/v;
		const NARROWER = /^[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7fb]$/v;
		const WIDER = /^[\p{Emoji_Presentation}\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]$/v;
		function characterWidth(character) {
			if (NARROWER.test(character)) return 0;
			return WIDER.test(character) ? 2 : 1;
		}
		function clusterWidth(cluster) {
			if (cluster.length > 2 && EMOJI.test(cluster)) return 2;
			let width = 0;
			for (const character of cluster) width += characterWidth(character);
			return width;
		}
		function clustersOf(text) {
			return text.match(CLUSTER) ?? [];
		}
		function textWidth(text) {
			if (ORDINARY.test(text)) return text.length;
			return clustersOf(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);
		}
		function takeColumns(clusters, columns) {
			const taken = [];
			let width = 0;
			for (const cluster of clusters) {
				width += clusterWidth(cluster);
				if (width > columns) break;
				taken.push(cluster);
			}
			return taken;
		}
		function cutToWidth(text, columns) {
			if (textWidth(text) <= columns) return text;
			const clusters = clustersOf(text);
			const budget = Math.max(0, columns - 1);
			const head = takeColumns(clusters, Math.ceil(budget / 2));
			const tail = takeColumns(clusters.slice(head.length).toReversed(), Math.floor(budget / 2)).toReversed();
			return `${head.join("")}…${tail.join("")}`;
		}
		function splitToWidth(text, columns, first = columns) {
			const pieces = [];
			let clusters = clustersOf(text).flatMap((one) => clusterWidth(one) > columns ? [...one] : [one]);
			while (clusters.length > 0) {
				const taken = takeColumns(clusters, pieces.length === 0 ? first : columns);
				const piece = taken.length === 0 && pieces.length > 0 ? clusters.slice(0, 1) : taken;
				pieces.push(piece.join(""));
				clusters = clusters.slice(piece.length);
			}
			return pieces;
		}
	}),
	3442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A4: () => formatWindow,
			Yq: () => formatDate,
			a3: () => formatDuration,
			ik: () => onSameDay
		});
		var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718);
		const LARGEST_MS = 864e13;
		function isoParts(epochMs) {
			if (!(Math.abs(epochMs) <= LARGEST_MS)) return undefined;
			const [date = "", time = ""] = new Date(epochMs).toISOString().split("T");
			return {
				date,
				time: time.slice(0, 8)
			};
		}
		function formatDate(epochMs) {
			return isoParts(epochMs)?.date ?? _numbers_js__WEBPACK_IMPORTED_MODULE_0__.GY;
		}
		function formatWindow(window, withDate) {
			const from = isoParts(window.fromMs);
			const until = isoParts(window.untilMs);
			if (from === undefined || until === undefined) return _numbers_js__WEBPACK_IMPORTED_MODULE_0__.GY;
			if (from.date !== until.date) return `${from.date} ${from.time} – ${until.date} ${until.time} UTC`;
			const times = `${from.time}–${until.time} UTC`;
			return withDate ? `${from.date} ${times}` : times;
		}
		function onSameDay(first, second) {
			const days = [
				first.fromMs,
				first.untilMs,
				second.fromMs,
				second.untilMs
			].map(formatDate);
			return days.every((day) => day === days[0]);
		}
		function formatDuration(durationMs) {
			if (!Number.isFinite(durationMs)) return _numbers_js__WEBPACK_IMPORTED_MODULE_0__.GY;
			if (Math.abs(durationMs) < 1e3) return `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.zJ)(durationMs, 0)} ms`;
			const sign = durationMs < 0 ? "−" : "";
			const seconds = Math.round(Math.abs(durationMs) / 1e3);
			const parts = [
				{
					amount: Math.floor(seconds / 86400),
					unit: "d"
				},
				{
					amount: Math.floor(seconds / 3600) % 24,
					unit: "h"
				},
				{
					amount: Math.floor(seconds / 60) % 60,
					unit: "min"
				},
				{
					amount: seconds % 60,
					unit: "s"
				}
			];
			const first = parts.findIndex((part) => part.amount > 0);
			const shown = parts.slice(first, first + 2).filter((part) => part.amount > 0);
			return sign + shown.map((part) => `${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_0__.zJ)(part.amount, 0)} ${part.unit}`).join(" ");
		}
	}),
	6391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => redactor,
			BG: () => basicCredentials,
			D4: () => decode,
			Fn: () => urlSecrets,
			b5: () => isCredentialHeader,
			eo: () => secretForms
		});
		const MIN_SECRET_LENGTH = 4;
		function secretForms(secret) {
			const lines = secret.split(/\r\n?|\n/u).flatMap((line) => [line, line.trim()]);
			const whole = [secret, secret.trim()];
			const derived = [...whole, ...lines].flatMap((text) => [
				text,
				...percentForms(text),
				...htmlForms(text),
				...jsonForms(text),
				Buffer.from(text).toString("base64"),
				Buffer.from(text).toString("base64url")
			]);
			return [...new Set(derived)].filter((form) => form.length >= MIN_SECRET_LENGTH);
		}
		function percentForms(text) {
			const encoded = encodeURIComponent(text.toWellFormed());
			return [encoded, encoded.replace(/%[0-9A-F]{2}/gu, (code) => code.toLowerCase())];
		}
		function jsonForms(text) {
			const json = JSON.stringify(text).slice(1, -1);
			const inHtml = json.replaceAll("&", "\\u0026").replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
			return [json, inHtml];
		}
		const HTML_QUOTES = [
			["\"", "'"],
			["&quot;", "'"],
			["&quot;", "&#39;"],
			["&quot;", "&#x27;"],
			["&quot;", "&#039;"],
			["&quot;", "&apos;"],
			["&#34;", "&#39;"]
		];
		function htmlForms(text) {
			const inert = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
			return HTML_QUOTES.map(([double, single]) => inert.replaceAll("\"", double).replaceAll("'", single));
		}
		function basicCredentials(username, password) {
			return Buffer.from(`${username}:${password}`).toString("base64");
		}
		function urlSecrets(text) {
			const url = URL.parse(text.trim());
			if (url === null || url.username === "" && url.password === "") return [];
			const [username, password] = [decode(url.username), decode(url.password)];
			const alone = url.password === "" ? [url.username, username] : [url.password, password];
			return [...alone, basicCredentials(username, password)];
		}
		function decode(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		function isCredentialHeader(name) {
			return /auth|token|key|secret|cookie|pass|credential|session|signature|jwt|bearer/iu.test(name);
		}
		const MIN_START_LENGTH = 32;
		function redactor(values, minLength = MIN_SECRET_LENGTH) {
			const secrets = [...new Set(values)].filter((value) => value.length >= minLength).sort((a, b) => b.length - a.length);
			const long = secrets.filter((secret) => secret.length > MIN_START_LENGTH);
			return (text) => {
				const whole = secrets.reduce((redacted, secret) => redacted.replaceAll(secret, "***"), text);
				return hideStarts(whole, long);
			};
		}
		function hideStarts(text, secrets) {
			const starts = new Set(secrets.map((secret) => secret.slice(0, MIN_START_LENGTH)));
			return [...starts].reduce((hidden, start) => hideStart(hidden, start, secrets), text);
		}
		function hideStart(text, start, secrets) {
			const pieces = [];
			let done = 0;
			for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, done)) {
				const length = Math.max(...secrets.map((secret) => sharedLength(secret, text, at)));
				pieces.push(text.slice(done, at), "***");
				done = at + length;
			}
			return pieces.join("") + text.slice(done);
		}
		function sharedLength(secret, text, at) {
			let length = 0;
			while (length < secret.length && secret[length] === text[at + length]) length++;
			return length;
		}
	}),
	6591: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => SourceError });
		class SourceError extends Error {
			name = "SourceError";
			kind;
			why;
			remedy;
			constructor(kind, what, why, remedy, options) {
				super(what, options);
				this.kind = kind;
				this.why = why;
				this.remedy = remedy;
			}
		}
	})
};
