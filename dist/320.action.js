export const id = 320;
export const ids = [320];
export const modules = { 9320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
