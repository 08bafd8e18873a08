import type { Environment } from '../config/inputs.ts';
import { basicCredentials, isCredentialHeader, secretForms, urlSecrets } from '../secret-forms.ts';

const TOKENS = [
  'INPUT_PYROSCOPE-TOKEN',
  'INPUT_PYROSCOPE-PASSWORD',
  'INPUT_GITHUB-TOKEN',
  'PYROSCOPE_TOKEN',
  'PYROSCOPE_PASSWORD',
  'GITHUB_TOKEN',
];
const USERS = ['INPUT_PYROSCOPE-USERNAME', 'PYROSCOPE_USERNAME'];
const PASSWORDS = ['INPUT_PYROSCOPE-PASSWORD', 'PYROSCOPE_PASSWORD'];
/** Neither may hold a user and a password, but then it is told so in the log. */
const URLS = [
  'INPUT_PYROSCOPE-URL',
  'PYROSCOPE_URL',
  'INPUT_GRAFANA-URL',
  'GITHUB_API_URL',
  'GITHUB_SERVER_URL',
];
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];

/**
 * Everything in the environment that must never be printed, as given and in the forms it is sent in. Runs before
 * any validation, so it takes what it finds. Of the headers all values are in it: the log may do without them.
 */
export function secretsOf(env: Environment): readonly string[] {
  const headers = (env.INPUT_HEADERS ?? '').split(/\r?\n/u).flatMap((line) => headerSecrets(line));
  return [...environmentSecrets(env), ...headers.flatMap(secretForms)];
}

/** The same of the environment and a command line; of headers only those that carry credentials. */
export function secretsOfLine(env: Environment, args: readonly string[]): readonly string[] {
  const given = (flag: string) => valuesOf(args, flag);
  const tokens = [...given('--pyroscope-token'), ...given('--pyroscope-password')];
  const basic = given('--pyroscope-username').flatMap((user) =>
    given('--pyroscope-password').map((password) => basicCredentials(user.trim(), password.trim())),
  );
  const headers = given('--header').filter(isCredential).flatMap(headerSecrets);
  const urls = [...given('--pyroscope-url'), ...given('--grafana-url')].flatMap(urlSecrets);
  return [...environmentSecrets(env), ...[...tokens, ...basic, ...headers, ...urls].flatMap(secretForms)];
}

function environmentSecrets(env: Environment): readonly string[] {
  const values = (names: readonly string[]) =>
    names.map((name) => env[name] ?? '').filter((value) => value !== '');
  const basic = values(USERS).flatMap((user) =>
    values(PASSWORDS).map((password) => basicCredentials(user.trim(), password.trim())),
  );
  // A proxy may be given without its scheme.
  const proxies = values(PROXIES).flatMap((proxy) => [
    ...urlSecrets(proxy),
    ...urlSecrets(`http://${proxy}`),
  ]);
  const found = [...values(TOKENS), ...basic, ...values(URLS).flatMap(urlSecrets), ...proxies];
  return [...new Set(found.flatMap(secretForms))];
}

function isCredential(line: string): boolean {
  return isCredentialHeader(line.split(':')[0] ?? '');
}

/** `Authorization: Bearer abc` is secret as a whole and in its last word. */
function headerSecrets(line: string): string[] {
  const colon = line.indexOf(':');
  const value = line.slice(colon + 1).trim();
  return colon < 0 ? [] : [value, value.split(/\s+/u).at(-1) ?? ''];
}

/** The values of a flag, as `--flag value` and `--flag=value`. */
function valuesOf(args: readonly string[], flag: string): string[] {
  return args.flatMap((arg, index) => {
    if (arg.startsWith(`${flag}=`)) return [arg.slice(flag.length + 1)];
    return arg === flag ? [args[index + 1] ?? ''] : [];
  });
}
