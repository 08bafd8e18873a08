import { SourceError } from '../source.ts';
import type { PyroscopeClient } from './client.ts';
import { codeOf } from './connection-failure.ts';
import { isUnsentCode, isUnstoredStatus } from './retry.ts';

/** A profile to store. */
export interface PushedProfile {
  /** `__name__`, `service_name` and a person's own. */
  readonly labels: readonly { readonly name: string; readonly value: string }[];
  /** A pprof file, gzipped or not. */
  readonly pprof: Uint8Array;
  /** More of the same series, of other times. */
  readonly moreParts?: readonly Uint8Array[];
}

/**
 * Stores a profile by `push.v1.PusherService/Push`, which 1.18 and 2.x both have and which takes pprof as it is. `/ingest` would
 * do so as well for pprof, but converts speedscope wrongly: it cuts py-spy's weights, 0.01 s, to 0 and answers 200. All parts go
 * in one request: after a failure there is one question what was stored, not several.
 * @throws SourceError
 */
export async function pushProfile(
  client: PyroscopeClient,
  { labels, pprof, moreParts = [] }: PushedProfile,
): Promise<void> {
  const samples = [pprof, ...moreParts].map(({ buffer, byteOffset, length }) => ({
    rawProfile: Buffer.from(buffer, byteOffset, length).toString('base64'),
  }));
  try {
    await client.push({ series: [{ labels, samples }] });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw explained(error);
  }
}

/** What the server says of a profile, and what to do about it. */
const REFUSED: readonly (readonly [said: RegExp, remedy: string])[] = [
  [
    /outside of ingestion window/iu,
    'Push right after recording, or correct --from and --until: by default a server takes what is up to 1 h old ' +
      '(validation.reject-older-than) and at most 10 min ahead (validation.reject-newer-than).',
  ],
  [
    /samples count limit|size(?: exceeds)? limit|too large/iu,
    'Record for a shorter time, or raise validation.max-profile-stacktrace-samples or validation.max-profile-size-bytes of the server.',
  ],
  [/\blabels?\b/iu, 'Correct --service or --label.'],
];

/** The client's errors are about questions; the same failures of an upload have other remedies. */
function explained(error: SourceError): SourceError {
  const { kind, message, cause } = error;
  const why = error.why
    .replace('these credentials may not read profiles', 'these credentials may not write profiles')
    .replace('the query API', 'the push API')
    .replace('the server does not accept the query', 'the server does not accept the profile');
  return new SourceError(kind, message, why + doubt(error), remedyOf(error), { cause });
}

function remedyOf({ kind, why, remedy, message }: SourceError): string {
  if (kind === 'rejected') {
    return REFUSED.find(([said]) => said.test(why))?.[1] ?? 'Correct what the message names.';
  }
  if (kind === 'forbidden') return 'Give the token or the user the right to write profiles (profiles:write).';
  if (kind === 'not-pyroscope') {
    return 'Check pyroscope-url: profiles go to Pyroscope itself, since a data-source proxy of Grafana only answers queries.';
  }
  if (kind === 'timeout') return 'See whether the server is overloaded, and push again.';
  if (/HTTP 429$/u.test(message)) return 'Push again later, or raise the ingestion limits of the server.';
  return remedy;
}

/** Silence after a request leaves open what became of it. */
function doubt({ kind, message, cause }: SourceError): string {
  const status = Number(/HTTP (\d+)$/u.exec(message)?.[1] ?? 0);
  const isOpen =
    kind === 'timeout' ||
    (kind === 'unreachable' && !isUnsentCode(codeOf(cause))) ||
    (kind === 'unavailable' && !isUnstoredStatus(status) && status !== 500);
  return isOpen
    ? '; it may have been stored all the same: pushed again, it counts once on Pyroscope 1.x and twice on 2.x'
    : '';
}
