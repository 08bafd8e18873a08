export const id = 361;
export const ids = [361];
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
	})
};
