import { BAD_TYPE_REMEDY } from '../sources/pyroscope/errors.ts';
import { diagnoseLost, diagnoseNotReady } from '../sources/pyroscope/silence.ts';
import type { Readiness, ReceivedUploads, Retention } from '../sources/source.ts';
import { type Check, ok, wrong } from './check.ts';

/** What a server says of itself. */
export interface ServerFacts {
  /** `Pyroscope at http://127.0.0.1:4040`. */
  readonly label: string;
  readonly readiness: Readiness;
  /** Null when it does not tell. */
  readonly version: string | null;
  readonly retention: Retention;
  readonly received: readonly ReceivedUploads[] | null;
}

/** Older servers refuse uploads in seconds. */
const KNOWS_SECONDS = [1, 9, 2] as const;

/** What is to be said of a server that answers. */
export function serverChecks({
  label,
  readiness,
  version,
  retention,
  received,
}: ServerFacts): readonly Check[] {
  const about = 'server';
  if (readiness.kind === 'not-ready') return [wrong('problem', about, diagnoseNotReady(readiness.said))];
  const states = [
    ...(readiness.kind === 'ready' ? ['ready'] : []),
    ...(version === null ? [] : [`version ${version}`]),
  ];
  const checks = [ok(about, [`${label} answers`, ...states].join(', '))];
  if (version !== null && isOlder(version, KNOWS_SECONDS)) {
    checks.push(
      wrong('note', about, {
        code: 'FG126',
        message: `version ${version} is older than 1.9.2 and may refuse uploads with "unknown profile type: seconds"`,
        remedy: BAD_TYPE_REMEDY,
      }),
    );
  }
  const { oldestProfileMs, newestProfileMs } = retention;
  if (oldestProfileMs !== undefined && newestProfileMs !== undefined) {
    checks.push(ok(about, `it holds profiles from ${minute(oldestProfileMs)} to ${minute(newestProfileMs)}`));
  }
  for (const { name, uploads, samples } of received ?? []) {
    if (samples > 0 || uploads === 0) continue;
    checks.push(
      wrong('note', about, diagnoseLost(`No profile of the type ${name} ever arrived whole`, uploads)),
    );
  }
  return checks;
}

function isOlder(version: string, [major, minor, patch]: readonly [number, number, number]): boolean {
  const match = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})/u.exec(version);
  if (match === null) return false;
  const [a = 0, b = 0, c = 0] = match.slice(1).map(Number);
  return a !== major ? a < major : b !== minor ? b < minor : c < patch;
}

function minute(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
