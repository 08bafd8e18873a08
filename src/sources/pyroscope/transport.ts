import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import type { HttpProxy } from '../../http-proxy.ts';

/** What connections are made with. */
export interface TransportOptions {
  /** The proxy on the way; null for none. */
  readonly proxy: HttpProxy | null;
  /** Certificates in PEM of authorities that are trusted beside those of Node. */
  readonly ca?: string | undefined;
  readonly connectTimeoutMs: number;
}

/** Opens connections to one server. Certificates are always checked: there is no setting to leave that out. */
export function openTransport({ proxy, ca, connectTimeoutMs }: TransportOptions): Dispatcher {
  const connect = {
    timeout: connectTimeoutMs,
    // A list replaces the one Node has, so that is in it, with what NODE_EXTRA_CA_CERTS adds to it.
    ...(ca === undefined ? {} : { ca: [...ownAuthorities(), ca] }),
  };
  // One signal limits the whole attempt; undici's own limits count headers and body separately.
  const limits = { headersTimeout: 0, bodyTimeout: 0, allowH2: false };
  if (proxy === null) return new Agent({ ...limits, connect });
  return new ProxyAgent({ ...limits, uri: proxy.uri, proxyTls: connect, requestTls: connect });
}

/** The module is loaded only where it is needed: it would take longer than the rest of the transport. */
function ownAuthorities(): readonly string[] {
  return process.getBuiltinModule('node:tls').getCACertificates('default');
}
