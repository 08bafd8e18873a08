import { type Merged, required } from './merge.ts';
import { UsageError } from './usage-error.ts';

/** How to reach the server. */
export interface PyroscopeSettings {
  /** Empty where nobody named one and none is needed. */
  readonly url: string;
  readonly token?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Path of a PEM file. */
  readonly caFile?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Address, credentials and headers of the server.
 * @param isNeeded false where nothing is asked of it
 * @throws UsageError when its address is needed and missing, or when two settings contradict each other
 */
export function resolvePyroscope(merged: Merged, isNeeded = true): PyroscopeSettings {
  const url = isNeeded ? required(merged, 'pyroscope-url') : (merged['pyroscope-url'] ?? '');
  if ((merged['pyroscope-username'] === undefined) !== (merged['pyroscope-password'] === undefined)) {
    throw new UsageError(
      'basic authentication needs both pyroscope-username and pyroscope-password',
      'only one of them is given',
      'give both, or pyroscope-token instead',
    );
  }
  if (merged['pyroscope-token'] !== undefined && merged['pyroscope-username'] !== undefined) {
    throw new UsageError(
      'two ways of authentication are given',
      'pyroscope-token and pyroscope-username exclude each other',
      'keep one of them',
    );
  }
  return {
    url,
    token: merged['pyroscope-token'],
    username: merged['pyroscope-username'],
    password: merged['pyroscope-password'],
    caFile: merged['pyroscope-ca'],
    tenantId: merged['tenant-id'],
    headers: parseHeaders(merged.headers ?? []),
  };
}

function parseHeaders(lines: readonly string[]): Readonly<Record<string, string>> {
  const headers = lines.map(parseHeader);
  const names = headers.map(([name]) => name.toLowerCase());
  const repeated = headers.find(([name], index) => names.indexOf(name.toLowerCase()) < index);
  if (repeated === undefined) return Object.fromEntries(headers);
  throw new UsageError(
    `headers: ${repeated[0].slice(0, 100)} is given twice`,
    'only one value of a header is sent',
    'keep one of them; the case of its name makes no difference',
  );
}

/** RFC 9110 field names; values without control characters, so that no header can smuggle another. */
const HEADER = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\p{Cc}]*)$/u;

function parseHeader(line: string): [string, string] {
  const match = HEADER.exec(line);
  if (match?.[1] !== undefined) return [match[1], match[2]?.trim() ?? ''];
  // All of it may be a secret: only what looks like a name is repeated.
  const name = /^[\w-]{1,40}(?=[\s:])/u.exec(line)?.[0];
  throw new UsageError(
    name === undefined
      ? 'headers: a line is no header'
      : `headers: the line that starts with ${JSON.stringify(name)} is no header`,
    'expected "Name: value"',
    'write one header a line',
  );
}
