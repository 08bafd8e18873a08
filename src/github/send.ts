import type { Dispatcher, RequestInit, Response } from 'undici';
import { type HttpProxy, type ProxyAddresses, proxyFor } from '../http-proxy.ts';
import { redactor, secretForms } from '../secret-forms.ts';

const MAX_REDIRECTS = 5;
const FOLLOWED = new Set([301, 302, 303, 307, 308]);
/** A write is sent again only where it stays one. */
const FOLLOWED_BY_WRITES = new Set([307, 308]);

/** Requests to GitHub and to the storage of its artifacts. */
export interface Sender {
  /**
   * One request. A redirect is followed within its origin, as after a repository was renamed; one to another host, port or scheme is
   * refused, since it would take along what is sent. So is what leads nowhere: no answer from 300 to 399 but 304 says what was asked for.
   * @throws RedirectError for what is refused
   * @throws ProxyError for a setting that is no address of a proxy
   * @throws Error with a message for people, the proxy on the way in it
   */
  send(url: string, init: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** A redirect that is not followed; the next attempt would lead there as well. */
export class RedirectError extends Error {
  override readonly name = 'RedirectError';
}

/** Opens connections, through proxies where some are given; which one, `proxyFor` alone decides, as for Pyroscope. */
export async function openSender(addresses: ProxyAddresses): Promise<Sender> {
  const { Agent, ProxyAgent, fetch } = await import('undici');
  // By the address of the proxy, '' for none.
  const agents = new Map<string, Dispatcher>();
  const agentFor = (uri: string) => {
    const agent = agents.get(uri) ?? (uri === '' ? new Agent() : new ProxyAgent({ uri }));
    agents.set(uri, agent);
    return agent;
  };
  const once = async (url: URL, init: RequestInit) => {
    const proxy = proxyFor(url, addresses);
    try {
      return await fetch(url, { ...init, dispatcher: agentFor(proxy?.uri ?? '') });
    } catch (error) {
      throw throughProxy(error, proxy);
    }
  };
  const send = (url: string, init: RequestInit) =>
    (init.redirect ?? 'follow') === 'follow' ? follow(new URL(url), init, once) : once(new URL(url), init);
  // Not `close`, which waits for connections that are still coming about, a tunnel through a silent proxy for minutes.
  const close = async () => {
    await Promise.all(Array.from(agents.values(), (agent) => agent.destroy()));
  };
  return { send, close };
}

async function follow(
  start: URL,
  init: RequestInit,
  once: (url: URL, init: RequestInit) => Promise<Response>,
): Promise<Response> {
  let url = start;
  for (let hops = 0; ; hops += 1) {
    const response = await once(url, { ...init, redirect: 'manual' });
    const { status } = response;
    if (status < 300 || status > 399 || status === 304) return response;
    await response.body?.cancel();
    const target = URL.parse(response.headers.get('location') ?? '', url.href);
    const isRead = /^(?:GET|HEAD)$/iu.test(init.method ?? 'GET');
    const isFollowed = (isRead ? FOLLOWED : FOLLOWED_BY_WRITES).has(status);
    if (target === null || hops === MAX_REDIRECTS || !isFollowed || !response.headers.has('location')) {
      throw new RedirectError(`a redirect (HTTP ${status}) leads nowhere`);
    }
    if (target.origin !== start.origin) {
      throw new RedirectError(
        `it redirects to ${target.origin}, which is not followed, since the token must not go to another place; ` +
          'see whether GITHUB_API_URL is right, and which proxy is on the way',
      );
    }
    url = target;
  }
}

/** A failed fetch says why in its cause alone, and names neither a proxy nor that there is one. */
function throughProxy(error: unknown, proxy: HttpProxy | null): unknown {
  if (proxy === null || !(error instanceof Error) || error.name !== 'TypeError') return error;
  const { cause } = error;
  const why = cause instanceof Error ? cause.message : error.message;
  const hide = redactor(proxy.secrets.flatMap(secretForms));
  return new Error(`${hide(why)}, through ${proxy.label}`, { cause: error });
}
