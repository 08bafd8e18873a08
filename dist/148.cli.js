export const id = 148;
export const ids = [148];
export const modules = {
	678: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => extremes });
		function extremes(numbers) {
			let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
			for (const number of numbers) {
				least = Math.min(least, number);
				most = Math.max(most, number);
			}
			return [least, most];
		}
	}),
	4213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			It: () => encodeValue,
			Pl: () => safeUrl,
			XX: () => encodeQuery,
			k1: () => hasWindows,
			o3: () => safeLink,
			pc: () => baseUrl,
			se: () => inclusiveRange
		});
		const MAX_CHARACTERS = 8e3;
		function safeUrl(address) {
			if (address.length > MAX_CHARACTERS || !URL.canParse(address)) return null;
			const url = new URL(address);
			if (url.protocol !== "http:" && url.protocol !== "https:") return null;
			url.username = "";
			url.password = "";
			const kept = url.hostname.startsWith("[") ? url.origin : "";
			const encoded = kept + encodeSpecial(url.href.slice(kept.length));
			return encoded.length > MAX_CHARACTERS ? null : encoded;
		}
		function encodeSpecial(text) {
			return text.replace(/[()[\]<>|\\`"'*^{}\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
		}
		function safeLink(label, address) {
			const url = safeUrl(address);
			return url === null ? null : {
				label,
				url
			};
		}
		function baseUrl(address) {
			const safe = safeUrl(address);
			if (safe === null) return null;
			const url = new URL(safe);
			url.search = "";
			url.hash = "";
			return url.href.replace(/\/+$/, "");
		}
		function encodeQuery(parameters) {
			return parameters.map(([name, value]) => `${encodeValue(name)}=${encodeValue(value)}`).join("&");
		}
		function encodeValue(value) {
			return encodeURIComponent(value.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
		}
		function hasWindows({ baseline, candidate }) {
			return [baseline, candidate].every(({ fromMs, untilMs }) => Number.isSafeInteger(fromMs) && Number.isSafeInteger(untilMs) && untilMs > fromMs);
		}
		function inclusiveRange({ fromMs, untilMs }) {
			return {
				from: String(fromMs),
				to: String(untilMs - 1)
			};
		}
	})
};
