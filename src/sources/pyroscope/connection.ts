import { type HttpProxy, type ProxyAddresses, ProxyError, proxyFor } from '../../http-proxy.ts';
import { basicCredentials, decode, isCredentialHeader, redactor, secretForms } from '../../secret-forms.ts';
import { SourceError } from '../source.ts';

/** How requests prove who sends them. */
export type PyroscopeAuth =
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'none' };

/** Where the server is and how to talk to it; what a person can set. */
export interface ConnectionOptions extends ProxyAddresses {
  /** `http://host:4040`, also with a path: a reverse proxy, or Grafana's `/api/datasources/proxy/uid/<uid>`. */
  readonly baseUrl: string;
  readonly auth: PyroscopeAuth;
  /** Sent as `X-Scope-OrgID`. */
  readonly tenantId?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Certificates in PEM of authorities that are trusted beside those of Node. */
  readonly ca?: string | undefined;
}

/** A checked connection: everything a request needs, and the secrets that no message may show. */
export interface Connection {
  /** The base URL without user, password, query and trailing slash. */
  readonly url: string;
  /** `Pyroscope at <url>`, for messages and the report. */
  readonly label: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: PyroscopeAuth['kind'];
  readonly hasTenant: boolean;
  /** The proxy on the way; null for none. */
  readonly proxy: HttpProxy | null;
  /** Replaces secrets by `***` in a text that came from outside. */
  readonly redact: (text: string) => string;
  /** Overwrites credentials in an answer: a server, or a service with a profiler, may have put them into a name or a label. */
  readonly hide: (answer: Buffer) => Buffer;
}

/** Shorter credentials stay in answers: they would be parts of ordinary names, as `admin` is. */
const MIN_HIDDEN_LENGTH = 8;
const ASTERISK = 0x2a;

/** These are the client's own: another value would change what the bytes mean or where they end. */
const RESERVED_HEADERS = new Set([
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  // Would reach the server itself where there is no proxy; the proxy's address holds its user and password.
  'proxy-authorization',
  'transfer-encoding',
]);

/**
 * Checks the options once. User and password in the URL are used as basic authentication when no other is
 * given, and never stay in the URL.
 * @throws SourceError of kind `rejected`; it never shows a value that could be a secret.
 */
export function prepareConnection(options: ConnectionOptions): Connection {
  const parsed = parseBaseUrl(options.baseUrl);
  const auth = effectiveAuth(options.auth, parsed);
  const url = `${parsed.origin}${parsed.pathname.replace(/\/+$/, '')}`;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    headers[checkedName(name)] = checkedValue(name, value);
  }
  if (options.tenantId) headers['x-scope-orgid'] = checkedValue('X-Scope-OrgID', options.tenantId);
  const authorization = authorizationOf(auth);
  if (authorization !== '') headers.authorization = checkedValue('Authorization', authorization);
  const proxy = proxyOf(parsed, options);
  const given = Object.entries(options.headers ?? {});
  const credentials = [
    ...secretsOf(auth).flatMap(secretForms),
    ...given.filter(([name]) => isCredentialHeader(name)).flatMap(([, value]) => headerSecrets(value)),
    ...(proxy?.secrets ?? []).flatMap(secretForms),
  ];
  return {
    url,
    label: `Pyroscope at ${url}`,
    headers,
    credentials: auth.kind,
    hasTenant: 'x-scope-orgid' in headers,
    proxy,
    redact: redactor([authorization, ...credentials, ...given.map(([, value]) => value)]),
    hide: hider(credentials),
  };
}

/** A value may be a scheme and a token. */
function headerSecrets(value: string): string[] {
  return [value, value.split(/\s+/u).at(-1) ?? ''].flatMap(secretForms);
}

function proxyOf(target: URL, addresses: ProxyAddresses): HttpProxy | null {
  try {
    return proxyFor(target, addresses);
  } catch (cause) {
    if (!(cause instanceof ProxyError)) throw cause;
    throw new SourceError(
      'rejected',
      'The proxy cannot be used',
      cause.message,
      'Write it like http://proxy:3128 in the environment variable, or add the host of Pyroscope to NO_PROXY.',
      { cause },
    );
  }
}

function parseBaseUrl(baseUrl: string): URL {
  let parsed: URL | undefined;
  try {
    parsed = new URL(baseUrl.trim());
  } catch {
    parsed = undefined;
  }
  if (parsed && (parsed.protocol === 'http:' || parsed.protocol === 'https:')) return parsed;
  throw new SourceError(
    'rejected',
    'The Pyroscope URL cannot be used',
    'it is not an absolute http or https URL',
    'Write it like http://pyroscope:4040, with the path when a proxy stands in front of it.',
  );
}

function effectiveAuth(auth: PyroscopeAuth, url: URL): PyroscopeAuth {
  if (auth.kind !== 'none' || (url.username === '' && url.password === '')) return auth;
  return { kind: 'basic', username: decode(url.username), password: decode(url.password) };
}

function authorizationOf(auth: PyroscopeAuth): string {
  if (auth.kind === 'bearer') return `Bearer ${auth.token}`;
  if (auth.kind === 'none') return '';
  return `Basic ${basicCredentials(auth.username, auth.password)}`;
}

function secretsOf(auth: PyroscopeAuth): string[] {
  if (auth.kind === 'bearer') return [auth.token];
  if (auth.kind === 'none') return [];
  return [auth.password, basicCredentials(auth.username, auth.password)];
}

/** In place and with as many bytes, so that lengths inside the answer stay true. */
function hider(values: readonly string[]): (answer: Buffer) => Buffer {
  const secrets = [...new Set(values)]
    .map((value) => Buffer.from(value))
    .filter((value) => value.length >= MIN_HIDDEN_LENGTH)
    .sort((a, b) => b.length - a.length);
  return (answer) => {
    for (const secret of secrets) {
      for (let at = answer.indexOf(secret); at >= 0; at = answer.indexOf(secret, at + secret.length)) {
        answer.fill(ASTERISK, at, at + secret.length);
      }
    }
    return answer;
  };
}

function checkedName(name: string): string {
  const lower = name.toLowerCase();
  if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(lower)) {
    throw headerError(name, 'it is not the name of an HTTP header');
  }
  if (RESERVED_HEADERS.has(lower)) throw headerError(name, 'the client sets this header itself');
  return lower;
}

function checkedValue(name: string, value: string): string {
  // A line break in a token (a secret pasted with its newline) would otherwise end the header.
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return value;
  throw headerError(name, 'its value holds a line break or another character that a header cannot carry');
}

function headerError(name: string, why: string): SourceError {
  return new SourceError(
    'rejected',
    `The header ${JSON.stringify(name.slice(0, 100))} cannot be sent to Pyroscope`,
    why,
    'Correct it in the headers, the token, the password or the tenant id.',
  );
}
