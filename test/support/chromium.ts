import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** Path of a chromium: `CHROMIUM_PATH`, else the first on `PATH`; `undefined` where there is none. */
export function findChromium(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { CHROMIUM_PATH: chosen, PATH: path = '' } = env;
  const folders = [...path.split(delimiter), '/usr/bin'];
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(chosen ? [chosen] : []), ...found].find((file) => existsSync(file));
}

/** Chromium's own sandbox needs rights that a container does not give. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];
