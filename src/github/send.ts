import type { RequestInit, Response } from 'undici';
import { type HttpProxy, type ProxyAddresses, proxyFor } from '../http-proxy.ts';
import { redactor, secretForms } from '../secret-forms.ts';

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 307, 308]);

/** Requests to GitHub and to the storage of its artifacts. */
export interface Sender {
  /**
   * One request. A redirect is followed within its origin, as after a repository was renamed; one to another host, port or scheme is
   * refused, since it would take along what is sent.
   * @throws Error with a message for people, the proxy on the way in it
   */
  send(url: string, init: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** A redirect that is not followed; the next attempt would lead there as well. */
export class RedirectError extends Error {
  override readonly name = 'RedirectError';
}

/**
 * Opens connections, through proxies where some are given.
 * @throws ProxyError for a setting that is no address of a proxy
 */
export async function openSender(addresses: ProxyAddresses): Promise<Sender> {
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  const { noProxy = '' } = addresses;
  // Every setting is given, if only as '': for an absent one undici would read the environment.
  const httpProxy = proxyFor(new URL('http://proxied.invalid'), { ...addresses, noProxy: '' })?.uri ?? '';
  const httpsProxy = proxyFor(new URL('https://proxied.invalid'), { ...addresses, noProxy: '' })?.uri ?? '';
  const dispatcher = new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy });
  const once = async (url: URL, init: RequestInit) => {
    try {
      return await fetch(url, { ...init, dispatcher });
    } catch (error) {
      throw throughProxy(error, proxyFor(url, addresses));
    }
  };
  const send = (url: string, init: RequestInit) =>
    (init.redirect ?? 'follow') === 'follow' ? follow(new URL(url), init, once) : once(new URL(url), init);
  return { send, close: () => dispatcher.close() };
}

async function follow(
  start: URL,
  init: RequestInit,
  once: (url: URL, init: RequestInit) => Promise<Response>,
): Promise<Response> {
  let url = start;
  for (let hops = 0; ; hops += 1) {
    const response = await once(url, { ...init, redirect: 'manual' });
    if (!REDIRECTS.has(response.status)) return response;
    await response.body?.cancel();
    const target = URL.parse(response.headers.get('location') ?? '', url.href);
    const isRead = /^(?:GET|HEAD)$/iu.test(init.method ?? 'GET');
    if (target === null || hops === MAX_REDIRECTS || !(isRead || response.status >= 307)) {
      throw new RedirectError(`a redirect (HTTP ${response.status}) leads nowhere`);
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
