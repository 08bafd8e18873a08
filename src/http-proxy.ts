import { urlSecrets } from './secret-forms.ts';

/** Proxies as the environment names them; the environment is not read here. */
export interface ProxyAddresses {
  readonly httpProxy?: string | undefined;
  /** For https; the other one when it is absent. */
  readonly httpsProxy?: string | undefined;
  /** Hosts that are reached without a proxy, separated by commas. */
  readonly noProxy?: string | undefined;
}

/** The proxy on the way to an address. */
export interface HttpProxy {
  /** With user and password. */
  readonly uri: string;
  /** `the proxy http://proxy:3128 (HTTPS_PROXY)`, for messages: without user and password. */
  readonly label: string;
  /** What no message may show. */
  readonly secrets: readonly string[];
}

/** A proxy setting that cannot be used; the message never holds its value. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
}

/**
 * The proxy for an address, null where none is set or NO_PROXY exempts it.
 * @throws ProxyError for a setting that is no address of a proxy
 */
export function proxyFor(target: URL, addresses: ProxyAddresses): HttpProxy | null {
  const { httpProxy = '', httpsProxy = '', noProxy = '' } = addresses;
  const [given, variable] =
    target.protocol === 'https:' && httpsProxy !== ''
      ? [httpsProxy, 'HTTPS_PROXY']
      : [httpProxy, 'HTTP_PROXY'];
  if (given === '' || isExempt(target, noProxy)) return null;
  const url = parseProxy(given, variable);
  return {
    uri: url.href,
    label: `the proxy ${url.origin} (${variable})`,
    secrets: urlSecrets(url.href),
  };
}

/** `proxy:3128` is read as curl reads it: as the address of an http proxy. */
function parseProxy(given: string, variable: string): URL {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//iu.test(given) ? given : `http://${given}`);
  if (url !== null && /^https?:$/u.test(url.protocol)) return url;
  throw new ProxyError(`${variable} is not the address of an http or https proxy`);
}

/** NO_PROXY: `*`, names with their subdomains (also as `.name` or `*.name`), addresses, each with or without a port. */
function isExempt(target: URL, noProxy: string): boolean {
  const host = plainHost(target.hostname);
  const port = target.port || (target.protocol === 'https:' ? '443' : '80');
  return noProxy.split(/[\s,]+/u).some((entry) => {
    const { name, onlyPort } = parseEntry(entry);
    if (name === '' || (onlyPort !== '' && onlyPort !== port)) return false;
    return name === '*' || host === name || host.endsWith(`.${name}`);
  });
}

function parseEntry(entry: string): { readonly name: string; readonly onlyPort: string } {
  // The colons of a bare IPv6 address are no mark of a port.
  const [, name = entry, onlyPort = ''] = /^(\[.*\]|[^:]*)(?::(\d+))?$/u.exec(entry) ?? [];
  return { name: plainHost(name).replace(/^\*?\./u, ''), onlyPort };
}

function plainHost(host: string): string {
  return host
    .replace(/^\[(.*)\]$/u, '$1')
    .replace(/\.$/u, '')
    .toLowerCase();
}
