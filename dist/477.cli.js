export const id = 477;
export const ids = [477];
export const modules = { 8477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { readAuthorities: () => readAuthorities });
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
	var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
	var _config_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);
	const MAX_BYTES = 4 * 2 ** 20;
	const CERTIFICATE = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED )?CERTIFICATE-----/gu;
	async function readAuthorities(path) {
		const certificates = (await readStart(path)).match(CERTIFICATE) ?? [];
		if (certificates.length === 0) throw unusable(path, "it holds no certificate (BEGIN CERTIFICATE)");
		for (const [index, certificate] of certificates.entries()) {
			try {
				new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate);
			} catch (cause) {
				throw unusable(path, `certificate ${index + 1} of ${certificates.length} is damaged`, cause);
			}
		}
		return certificates.join("\n");
	}
	async function readStart(path) {
		const chunks = [];
		try {
			for await (const chunk of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { end: MAX_BYTES })) chunks.push(chunk);
		} catch (cause) {
			throw unusable(path, cause.message, cause);
		}
		const bytes = Buffer.concat(chunks);
		if (bytes.length > MAX_BYTES) throw unusable(path, `it has more than ${MAX_BYTES / 2 ** 20} MiB`);
		return bytes.toString("latin1");
	}
	function unusable(path, why, cause) {
		return new _config_usage_error_js__WEBPACK_IMPORTED_MODULE_2__.e(`pyroscope-ca: ${path.slice(0, 200)} cannot be used`, why, "give the path of a PEM file with the certificate of the authority", { cause });
	}
}) };
