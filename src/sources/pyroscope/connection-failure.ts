import type { HttpProxy } from '../../http-proxy.ts';
import type { SourceErrorKind } from '../source.ts';
import { oneLine } from './messages.ts';

/** Why a connection failed, and what to do. */
export interface BrokenConnection {
  readonly kind: SourceErrorKind;
  readonly why: string;
  readonly remedy: string;
}

type Reason = Omit<BrokenConnection, 'kind'>;

/** The code of a failed connection: `ECONNREFUSED`, `ENOTFOUND`, `UND_ERR_SOCKET`; `''` when there is none. */
export function codeOf(failure: unknown): string {
  const code = (failure as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

/** Tells a connection apart that did not come about, or that broke: DNS, refused, TLS, a proxy on the way. */
export function explainBrokenConnection(failure: unknown, proxy: HttpProxy | null): BrokenConnection {
  const detail = failure instanceof Error ? oneLine(failure.message) : '';
  const code = codeOf(failure);
  const status = proxy === null ? undefined : PROXY_ANSWER.exec(detail)?.[1];
  if (proxy !== null && status !== undefined) return explainProxyAnswer(Number(status), proxy);
  const known = NOT_CONNECTED.get(code);
  if (proxy !== null && known !== undefined) {
    return {
      kind: 'unreachable',
      why: `${proxy.label} cannot be reached: ${known.why}`,
      remedy: 'Correct that variable, or add the host of Pyroscope to NO_PROXY.',
    };
  }
  const reason = known ?? explainTls(code, detail) ?? explainBreak(code, detail);
  const way = proxy === null ? '' : `, through ${proxy.label}`;
  return { kind: 'unreachable', why: `${reason.why}${way}`, remedy: reason.remedy };
}

const NOT_CONNECTED: ReadonlyMap<string, Reason> = new Map([
  [
    'ECONNREFUSED',
    {
      why: 'nothing listens there (connection refused)',
      remedy: 'Start the server, or correct host and port.',
    },
  ],
  [
    'ENOTFOUND',
    {
      why: 'the host name does not exist (DNS)',
      remedy: 'Correct the host name; in CI it may need another network.',
    },
  ],
  [
    'EAI_AGAIN',
    {
      why: 'the host name could not be looked up now (DNS)',
      remedy: 'Check the network and DNS of this machine.',
    },
  ],
  [
    'UND_ERR_CONNECT_TIMEOUT',
    { why: 'no connection came about in time', remedy: 'Look for a firewall or a wrong port.' },
  ],
]);

/** As undici words what a proxy answers to CONNECT, and 407 to any request. */
const PROXY_ANSWER = /^Proxy (?:response|Authentication Required) \((\d{3})\)/u;

function explainProxyAnswer(status: number, { label }: HttpProxy): BrokenConnection {
  if (status === 407) {
    return {
      kind: 'unauthenticated',
      why: `${label} wants a user and a password, or others than it was given`,
      remedy:
        'Put them into the variable, as in http://user:password@proxy:3128, or add the host of Pyroscope to NO_PROXY.',
    };
  }
  return {
    kind: 'unreachable',
    why: `${label} does not connect to it (HTTP ${status})`,
    remedy: 'Let the proxy allow host and port of Pyroscope, or add the host to NO_PROXY.',
  };
}

const TLS_CODE =
  /^(?:ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH|UND_ERR_PRX_TLS)/u;
const UNKNOWN_AUTHORITY = /^(?:DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_|CERT_UNTRUSTED)/u;

/** Codes of Node and of OpenSSL: https://docs.openssl.org/3.5/man3/X509_STORE_CTX_get_error/ */
function explainTls(code: string, detail: string): Reason | undefined {
  if (!TLS_CODE.test(code)) return undefined;
  const failed = `the TLS connection failed: ${detail || code}`;
  if (UNKNOWN_AUTHORITY.test(code)) {
    return {
      why: `${failed}: no authority that is trusted here vouches for its certificate`,
      remedy:
        'Give the certificate of its authority with pyroscope-ca (a PEM file), or to all of Node with NODE_EXTRA_CA_CERTS.',
    };
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    return {
      why: failed,
      remedy: 'Renew the certificate on the server, or correct the clock of this machine.',
    };
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code === 'HOSTNAME_MISMATCH') {
    return { why: failed, remedy: 'Use a host name that the certificate is for in pyroscope-url.' };
  }
  return {
    why: failed,
    remedy: 'Use http:// if the server speaks no TLS; else see which versions of TLS it speaks.',
  };
}

function explainBreak(code: string, detail: string): Reason {
  return {
    why: `the connection broke: ${detail || code || 'no reason given'}`,
    remedy: 'See whether the server or a proxy on the way restarts, and run again.',
  };
}
