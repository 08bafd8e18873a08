import type { ProxySettings } from '../config/inputs.ts';
import type { Config, PyroscopeSettings } from '../config/resolve.ts';
import { runGate } from '../gate.ts';
import type { RawProfile } from '../profile/raw-profile.ts';
import type { Report, ReportRun } from '../report/report.ts';
import type { Progress } from '../sources/collect.ts';
import { createPyroscopeClient } from '../sources/pyroscope/client.ts';
import type { PyroscopeAuth } from '../sources/pyroscope/connection.ts';
import { createPyroscopeSource } from '../sources/pyroscope/discovery.ts';
import type { ProfileSource } from '../sources/source.ts';
import { VERSION } from '../version.ts';

/** A run that takes longer ends as not evaluated: a job must never hang. */
const RUN_LIMIT_MS = 10 * 60_000;

/** What a run of the gate against a server takes from its command. */
export interface RunSetting {
  readonly nowMs: number;
  readonly proxy: ProxySettings;
  readonly run: ReportRun | null;
  readonly onProgress: (progress: Progress) => void;
  /** Takes what was compared; absent where nobody keeps it. */
  readonly onProfiles?: ((profiles: readonly RawProfile[]) => void) | undefined;
}

/** Connects, runs the gate, and ends every connection, whatever happened. */
export function runAgainstServer(config: Config, setting: RunSetting): Promise<Report> {
  const { nowMs, proxy, run, onProgress, onProfiles } = setting;
  return withServer({ pyroscope: config.pyroscope, proxy, limitMs: RUN_LIMIT_MS }, (source) =>
    runGate(config, { source, nowMs, version: VERSION, run, onProgress, onProfiles }),
  );
}

/** A server to ask, and for how long. */
export interface ServerSetting {
  readonly pyroscope: PyroscopeSettings;
  readonly proxy: ProxySettings;
  readonly limitMs: number;
}

/** Connects, lets `use` ask, and ends every connection, whatever happened. */
export async function withServer<T>(
  { pyroscope, proxy, limitMs }: ServerSetting,
  use: (source: ProfileSource) => Promise<T>,
): Promise<T> {
  const { tenantId, headers, url } = pyroscope;
  const client = createPyroscopeClient({
    baseUrl: url,
    auth: authOf(pyroscope),
    headers,
    ...(tenantId === undefined ? {} : { tenantId }),
    ...proxy,
    runSignal: AbortSignal.timeout(limitMs),
  });
  const source = createPyroscopeSource(client);
  try {
    return await use(source);
  } finally {
    await source.close();
  }
}

function authOf({ token, username, password }: PyroscopeSettings): PyroscopeAuth {
  if (token !== undefined) return { kind: 'bearer', token };
  if (username !== undefined && password !== undefined) return { kind: 'basic', username, password };
  return { kind: 'none' };
}
