import { SourceError, type SourceErrorKind } from '../source.ts';
import { AnswerEncodingError, AnswerTooLargeError } from './body.ts';
import type { Connection } from './connection.ts';
import { explainBrokenConnection } from './connection-failure.ts';
import { describePage, looksLikeHtml, oneLine, readServerMessage, type ServerMessage } from './messages.ts';

/** What was asked, for the first line of an error. */
export interface Asked {
  readonly connection: Connection;
  /** A method such as `SelectMergeProfile`, or a path such as `/ready`. */
  readonly what: string;
}

/** An answer that is not the one hoped for; `body` is text, possibly cut. */
export interface BadAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly location: string;
  readonly body: string;
}

/** Time limits and bounds that a failure may name. */
export interface Limits {
  readonly requestTimeoutMs: number;
  readonly maxAnswerBytes: number;
}

/** What makes `seconds` a profile type: versions that do not know the units of speedscope and of newer SDKs. */
export const BAD_TYPE_REMEDY =
  'Update Pyroscope to 1.9.2 or later and pyroscope-io to 0.8.7 or later: older ones take the unit of an upload ' +
  '(seconds) for its type. If the type was asked for, write cpu, memory or a whole id.';

interface Explained {
  readonly kind: SourceErrorKind;
  readonly why: string;
  readonly remedy: string;
}

const CHECK_URL =
  'Check pyroscope-url: it must lead to Pyroscope itself, with the path of a proxy in front of it.';

/** Turns an answer with an error status, a redirect or a wrong content type into an error that tells them apart. */
export function errorOfAnswer(asked: Asked, received: BadAnswer): SourceError {
  // Before anything is cut out of it: a part of a secret would no longer be known for one.
  const { redact } = asked.connection;
  const answer = {
    ...received,
    body: redact(received.body),
    contentType: redact(received.contentType),
    location: redact(received.location),
  };
  const said = readServerMessage(answer.body);
  // Unpacked, a text may say it in another form.
  const message = { ...said, text: asked.connection.redact(said.text) };
  const { kind, why, remedy } = explainAnswer(asked.connection, answer, message);
  const what = `${asked.connection.label} answered ${asked.what} with HTTP ${answer.status}`;
  const cause: AnswerCause = { status: answer.status, isPlainText: !/^\s*[<{]/u.test(answer.body) };
  return new SourceError(kind, what, asked.connection.redact(why), remedy, { cause });
}

/** What an answer was beside its words, as the cause of its error. */
export interface AnswerCause {
  readonly status: number;
  /** Neither a web page nor JSON. */
  readonly isPlainText: boolean;
}

function explainAnswer(connection: Connection, answer: BadAnswer, message: ServerMessage): Explained {
  const { status } = answer;
  if (status >= 300 && status < 400) return explainRedirect(connection, answer.location);
  if (status === 401) return explainUnauthenticated(connection, message);
  if (status === 403) {
    return {
      kind: 'forbidden',
      why: quoted(message, 'these credentials may not read profiles'),
      remedy: 'Give the token or the user the right to query this tenant (in Grafana: datasources:query).',
    };
  }
  if (status === 407) {
    return {
      kind: 'unauthenticated',
      why: 'the HTTP proxy on the way wants a user and a password',
      remedy: 'Put them into the proxy setting, or add the host of Pyroscope to NO_PROXY.',
    };
  }
  if (status === 404 || status === 405) return explainNotFound(answer, message);
  if (status >= 500 && !OF_PROXIES.has(status) && looksLikeHtml(answer.body))
    return explainWrongContent(answer);
  // Pyroscope 1.18 answers a bad regular expression in a matcher of `Series` with 500 around InvalidArgument.
  const isQueryError = /\bcode = InvalidArgument\b/.test(message.text);
  if (status === 429 || (status >= 500 && !isQueryError)) return explainUnavailable(status, message);
  if (status >= 400) {
    return (
      explainQuery(message) ?? {
        kind: 'rejected',
        why: quoted(message, 'the server does not accept the query'),
        remedy: 'Correct what the message names: the selector, the profile type or the window.',
      }
    );
  }
  return explainWrongContent(answer);
}

/** A proxy sends its own page for a server that does not answer it. */
const OF_PROXIES: ReadonlySet<number> = new Set([502, 503, 504]);

/** Queries that servers are known to refuse, as 1.18 and the front before it word it. */
function explainQuery(message: ServerMessage): Explained | undefined {
  if (/query time range exceeds the limit|max_query_length/i.test(message.text)) {
    return {
      kind: 'too-long',
      why: quoted(message, 'the window is too long'),
      remedy:
        'Use windows below this limit, or raise querier.max-query-length on the server (24 h by default).',
    };
  }
  if (/unknown profile type|profile-type selection must be of the form/i.test(message.text)) {
    return {
      kind: 'bad-type',
      why: quoted(message, 'it does not know the profile type'),
      remedy: BAD_TYPE_REMEDY,
    };
  }
  return undefined;
}

function explainRedirect(connection: Connection, location: string): Explained {
  return {
    kind: 'not-pyroscope',
    why: `it redirects to ${redirectTarget(connection.url, location)}; redirects are not followed, since credentials must not go to another place`,
    remedy:
      'If that is Pyroscope, set pyroscope-url to it; if it is a login page, set a token or use another address.',
  };
}

/** The target without query and user: a login redirect carries tokens there. */
function redirectTarget(base: string, location: string): string {
  try {
    const target = new URL(location, `${base}/`);
    return oneLine(`${target.origin}${target.pathname}`);
  } catch {
    return 'an address it does not name';
  }
}

function explainUnauthenticated(connection: Connection, message: ServerMessage): Explained {
  if (/\bno org id\b/i.test(message.text)) {
    return {
      kind: 'unauthenticated',
      why: 'the server keeps several tenants and the request named none (no org id)',
      remedy: 'Set tenant-id to the tenant that holds the profiles.',
    };
  }
  if (connection.credentials === 'none') {
    return {
      kind: 'unauthenticated',
      why: quoted(message, 'it wants credentials and none were sent'),
      remedy: 'Set pyroscope-token, or pyroscope-username and pyroscope-password.',
    };
  }
  const sent = connection.credentials === 'bearer' ? 'token' : 'user name and password';
  return {
    kind: 'unauthenticated',
    why: quoted(message, `it refused the ${sent} that was sent`),
    remedy: `Check the ${sent}: expired, for another server, or empty because the job cannot read the secret.`,
  };
}

function explainNotFound(answer: BadAnswer, message: ServerMessage): Explained {
  const page = looksLikeHtml(answer.body);
  return {
    kind: 'not-pyroscope',
    why: page
      ? `the query API is not at this address; it shows ${describePage(answer.body)}`
      : `the query API is not at this address: ${message.text || 'nothing is found there'}`,
    remedy: CHECK_URL,
  };
}

function explainUnavailable(status: number, message: ServerMessage): Explained {
  const overloaded = status === 429;
  return {
    kind: 'unavailable',
    why: quoted(message, overloaded ? 'too many requests' : 'the server failed and gave no reason'),
    remedy: overloaded
      ? 'Run again later, ask for fewer services, or raise the limits of the server.'
      : 'Look at the log of Pyroscope and of the proxy in front of it, and run again when /ready answers ready.',
  };
}

function explainWrongContent(answer: BadAnswer): Explained {
  const why = looksLikeHtml(answer.body)
    ? `it is ${describePage(answer.body)}, not data: probably a login page or a single-page application`
    : `its content type is ${JSON.stringify(oneLine(answer.contentType) || 'none')}, which Pyroscope does not send`;
  return { kind: 'not-pyroscope', why, remedy: CHECK_URL };
}

function quoted(message: ServerMessage, otherwise: string): string {
  return message.text === '' ? otherwise : `the server says: ${message.text}`;
}

/** Turns a request that got no whole answer into an error: time, DNS, TLS, refused, broken, too large. */
export function errorOfFailure(asked: Asked, failure: unknown, limits: Limits): SourceError {
  const { kind, why, remedy } = explainFailure(asked.connection, failure, limits);
  const place = kind === 'too-large' || kind === 'malformed' ? 'answered' : 'did not answer';
  const what = `${asked.connection.label} ${place} ${asked.what}${place === 'answered' ? ' unusably' : ''}`;
  return new SourceError(kind, what, asked.connection.redact(why), remedy, { cause: failure });
}

function explainFailure({ proxy }: Connection, failure: unknown, limits: Limits): Explained {
  if (failure instanceof AnswerTooLargeError) {
    return {
      kind: 'too-large',
      why: `the answer has ${failure.message}, the limit of one answer`,
      remedy: 'Ask for a shorter window or a narrower selector.',
    };
  }
  if (failure instanceof AnswerEncodingError) {
    return {
      kind: 'malformed',
      why: `the answer cannot be read: ${failure.message}`,
      remedy: 'Look for a proxy that changes answers on the way.',
    };
  }
  if (isTimeout(failure)) {
    return {
      kind: 'timeout',
      why: `there was no whole answer within ${limits.requestTimeoutMs / 1000} s${proxy === null ? '' : ` through ${proxy.label}`}`,
      remedy: 'Ask for a shorter window, or see whether the server is overloaded.',
    };
  }
  return explainBrokenConnection(failure, proxy);
}

function isTimeout(failure: unknown): boolean {
  return failure instanceof Error && failure.name === 'TimeoutError';
}

/** The error for a run whose whole time is used up, or that was cancelled. */
export function errorOfEndedRun(asked: Asked): SourceError {
  return new SourceError(
    'timeout',
    `${asked.connection.label} was not asked for ${asked.what} any more`,
    'the time limit of the whole run is used up, or the run was cancelled',
    'Use shorter windows or fewer services, or see why the server is slow.',
  );
}
