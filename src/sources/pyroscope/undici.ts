import type { Agent as AgentClass, Dispatcher, EnvHttpProxyAgent as ProxyClass } from 'undici';
// The package's own entry loads fetch, WebSocket, caches and mocks as well, 70 ms before the first request is sent.
import sendRequest from 'undici/lib/api/api-request.js';
import AgentPart from 'undici/lib/dispatcher/agent.js';
import ProxyPart from 'undici/lib/dispatcher/env-http-proxy-agent.js';

/** Keeps connections to servers. */
export const Agent: typeof AgentClass = AgentPart;
/** The same through proxies. */
export const EnvHttpProxyAgent: typeof ProxyClass = ProxyPart;

/** What a request is made of. */
export interface RequestOptions {
  readonly dispatcher: Dispatcher;
  readonly method: 'GET' | 'POST';
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array | null;
  readonly signal: AbortSignal;
}

/** `undici.request` for an absolute address. Rejects with whatever the connection fails with. */
export function request(
  address: string,
  { dispatcher, ...options }: RequestOptions,
): Promise<Dispatcher.ResponseData> {
  const { origin, pathname, search } = new URL(address);
  return sendRequest.call(dispatcher, { origin, path: `${pathname}${search}`, ...options });
}
