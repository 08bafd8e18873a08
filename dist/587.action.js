export const id = 587;
export const ids = [587];
export const modules = { 9587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		Z: () => partialOf,
		c: () => withPartial,
		removePartials: () => removePartials
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
}) };
