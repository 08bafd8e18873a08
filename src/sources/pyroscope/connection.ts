import { SourceError } from '../source.ts';

/** How requests prove who sends them. */
export type PyroscopeAuth =
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'none' };

/** Where the server is and how to talk to it; what a person can set. */
export interface ConnectionOptions {
  /** `http://host:4040`, also with a path: a reverse proxy, or Grafana's `/api/datasources/proxy/uid/<uid>`. */
  readonly baseUrl: string;
  readonly auth: PyroscopeAuth;
  /** Sent as `X-Scope-OrgID`. */
  readonly tenantId?: string;
  readonly headers?: Readonly<Record<string, string>>;
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
  /** Replaces secrets by `***` in a text that came from outside. */
  readonly redact: (text: string) => string;
}

/** Shorter values are no secrets worth hiding, and replacing them would make messages unreadable. */
const MIN_SECRET_LENGTH = 4;

/** These are the client's own: another value would change what the bytes mean or where they end. */
const RESERVED_HEADERS = new Set([
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
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
  return {
    url,
    label: `Pyroscope at ${url}`,
    headers,
    credentials: auth.kind,
    hasTenant: 'x-scope-orgid' in headers,
    redact: redactor([...secretsOf(auth), authorization, ...Object.values(options.headers ?? {})]),
  };
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

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function authorizationOf(auth: PyroscopeAuth): string {
  if (auth.kind === 'bearer') return `Bearer ${auth.token}`;
  if (auth.kind === 'none') return '';
  return `Basic ${Buffer.from(`${auth.username}:${auth.password}`).toString('base64')}`;
}

function secretsOf(auth: PyroscopeAuth): string[] {
  if (auth.kind === 'bearer') return [auth.token];
  if (auth.kind === 'none') return [];
  return [auth.password, Buffer.from(`${auth.username}:${auth.password}`).toString('base64')];
}

function redactor(values: readonly string[]): (text: string) => string {
  // The longest first, so that a secret inside another does not leave the rest of it behind.
  const secrets = [...new Set(values)]
    .filter((value) => value.length >= MIN_SECRET_LENGTH)
    .sort((a, b) => b.length - a.length);
  return (text) => secrets.reduce((redacted, secret) => redacted.replaceAll(secret, '***'), text);
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
