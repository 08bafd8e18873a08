import { expect, test } from 'vitest';
import { ProxyError, proxyFor } from '../../src/http-proxy.ts';

const TARGET = new URL('https://pyroscope.example.com');
const problemOf = (httpsProxy: string): unknown => {
  try {
    return proxyFor(TARGET, { httpsProxy });
  } catch (error) {
    return error;
  }
};

test.each(['socks5://me:fake-pass@proxy:1080', 'http://me:fake-pass@proxy:port', 'http://fake-pass@'])(
  'what is no address of a proxy is not shown: %s',
  (given) => {
    const problem = problemOf(given);
    expect(problem).toBeInstanceOf(ProxyError);
    expect(String(problem)).toContain('HTTPS_PROXY');
    expect(String(problem)).not.toContain('fake');
  },
);

test.each(['http://me:fake%2Fpass@proxy:3128', 'me:fake%2Fpass@proxy:3128'])(
  'a proxy is named without user and password, which are its secrets: %s',
  (httpsProxy) => {
    const proxy = proxyFor(TARGET, { httpsProxy });
    expect(proxy?.label).toBe('the proxy http://proxy:3128 (HTTPS_PROXY)');
    expect(proxy?.secrets).toEqual(
      expect.arrayContaining(['fake/pass', 'fake%2Fpass', Buffer.from('me:fake/pass').toString('base64')]),
    );
  },
);
