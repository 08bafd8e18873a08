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

/**
 * Ends with a signal, whatever comes of the work: undici heeds one only when a connection has come about, and for a tunnel it waits as
 * long as the proxy likes.
 * @throws what the signal is aborted with, and whatever the work throws
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const end = () => reject(signal.reason);
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  return Promise.race([work, ended]).finally(() => signal.removeEventListener('abort', end));
}

/** The module is loaded only where it is needed: it would take longer than the rest of the transport. */
function ownAuthorities(): readonly string[] {
  return process.getBuiltinModule('node:tls').getCACertificates('default');
}
