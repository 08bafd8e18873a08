import type { Environment } from '../config/inputs.ts';

const INPUTS = [
  'INPUT_PYROSCOPE-TOKEN',
  'INPUT_PYROSCOPE-PASSWORD',
  'INPUT_GITHUB-TOKEN',
  'PYROSCOPE_TOKEN',
  'PYROSCOPE_PASSWORD',
];
/** Masking a shorter text would make the log unreadable and hide nothing. */
const MIN_LENGTH = 4;

/**
 * Everything in the environment that must never be printed, as given and in the forms it is sent in. Runs before
 * any validation, so it takes what it finds.
 */
export function secretsOf(env: Environment): readonly string[] {
  const found = INPUTS.map((name) => env[name]?.trim() ?? '');
  for (const user of [env['INPUT_PYROSCOPE-USERNAME'], env.PYROSCOPE_USERNAME]) {
    for (const password of [env['INPUT_PYROSCOPE-PASSWORD'], env.PYROSCOPE_PASSWORD]) {
      if (user && password) found.push(base64(`${user.trim()}:${password.trim()}`));
    }
  }
  for (const line of (env.INPUT_HEADERS ?? '').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon >= 0) found.push(...headerSecrets(line.slice(colon + 1).trim()));
  }
  for (const url of [env['INPUT_PYROSCOPE-URL'], env.PYROSCOPE_URL])
    found.push(...urlSecrets(url?.trim() ?? ''));
  return [...new Set(found)].filter((secret) => secret.length >= MIN_LENGTH);
}

/** `Authorization: Bearer abc` is secret as a whole and in its last word. */
function headerSecrets(value: string): string[] {
  return [value, value.split(/\s+/u).at(-1) ?? ''];
}

function urlSecrets(text: string): string[] {
  if (!URL.canParse(text)) return [];
  const { username, password } = new URL(text);
  if (password === '') return [];
  const decoded = decode(password);
  return [password, decoded, base64(`${decode(username)}:${decoded}`)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
