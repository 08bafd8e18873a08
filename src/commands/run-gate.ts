import type { ProxySettings } from '../config/inputs.ts';
import type { Config, PyroscopeSettings } from '../config/resolve.ts';
import { runGate } from '../gate.ts';
import type { Report, ReportRun } from '../report/report.ts';
import type { Progress } from '../sources/collect.ts';
import { createPyroscopeClient } from '../sources/pyroscope/client.ts';
import type { PyroscopeAuth } from '../sources/pyroscope/connection.ts';
import { createPyroscopeSource } from '../sources/pyroscope/discovery.ts';
import { VERSION } from '../version.ts';

/** A run that takes longer ends as not evaluated: a job must never hang. */
const RUN_LIMIT_MS = 10 * 60_000;

/** What a run of the gate against a server takes from its command. */
export interface RunSetting {
  readonly nowMs: number;
  readonly proxy: ProxySettings;
  readonly run: ReportRun | null;
  readonly onProgress: (progress: Progress) => void;
}

/** Connects, runs the gate, and ends every connection, whatever happened. */
export async function runAgainstServer(config: Config, setting: RunSetting): Promise<Report> {
  const { tenantId, headers, url } = config.pyroscope;
  const client = createPyroscopeClient({
    baseUrl: url,
    auth: authOf(config.pyroscope),
    headers,
    ...(tenantId === undefined ? {} : { tenantId }),
    ...setting.proxy,
    runSignal: AbortSignal.timeout(RUN_LIMIT_MS),
  });
  const source = createPyroscopeSource(client);
  try {
    const { nowMs, run, onProgress } = setting;
    return await runGate(config, { source, nowMs, version: VERSION, run, onProgress });
  } finally {
    await source.close();
  }
}

function authOf({ token, username, password }: PyroscopeSettings): PyroscopeAuth {
  if (token !== undefined) return { kind: 'bearer', token };
  if (username !== undefined && password !== undefined) return { kind: 'basic', username, password };
  return { kind: 'none' };
}
