import { setTimeout } from 'node:timers/promises';
import type { ProxySettings } from '../config/inputs.ts';
import type { Config, PyroscopeSettings } from '../config/resolve.ts';
import { MAX_SETTLE_MS } from '../config/settle.ts';
import { withSpans } from '../gate/spans.ts';
import { runGate } from '../gate.ts';
import type { RawProfile } from '../profile/raw-profile.ts';
import type { Report, ReportRun } from '../report/report.ts';
import type { Progress } from '../sources/collect.ts';
import { NO_SERVER } from '../sources/no-server.ts';
import { createPyroscopeClient, type PyroscopeClient } from '../sources/pyroscope/client.ts';
import type { PyroscopeAuth } from '../sources/pyroscope/connection.ts';
import { createPyroscopeSource } from '../sources/pyroscope/discovery.ts';
import type { Clock, Waiting } from '../sources/settle.ts';
import type { SnapshotSource } from '../sources/snapshot.ts';
import type { ProfileSource, Window } from '../sources/source.ts';
import { withSnapshot } from '../sources/with-snapshot.ts';
import { VERSION } from '../version.ts';

/** A run that takes longer ends as not evaluated: a job must never hang. Waiting for the last uploads comes on top. */
const RUN_LIMIT_MS = 10 * 60_000 + MAX_SETTLE_MS;

/** What a run of the gate against a server takes from its command. */
export interface RunSetting {
  readonly nowMs: number;
  readonly proxy: ProxySettings;
  readonly run: ReportRun | null;
  /** The snapshot that is the baseline; null or absent when the server has it. */
  readonly saved?: SnapshotSource | null;
  readonly onProgress: (progress: Progress) => void;
  readonly onWait: (waiting: Waiting) => void;
  /** Takes what was compared; absent where nobody keeps it. */
  readonly onProfiles?: ((profiles: readonly RawProfile[]) => void) | undefined;
  /** See `ReportContext`. */
  readonly flameGraphs?: boolean;
  /** Spans to show beside the verdict; none when absent. */
  readonly spanIds?: readonly string[];
}

/** Connects, runs the gate, and ends every connection, whatever happened. */
export function runAgainstServer(config: Config, setting: RunSetting): Promise<Report> {
  const {
    nowMs,
    proxy,
    run,
    saved = null,
    onProgress,
    onWait,
    onProfiles,
    spanIds = [],
    flameGraphs,
  } = setting;
  const clock = startClock(nowMs);
  const asked = { pyroscope: config.pyroscope, proxy, limitMs: RUN_LIMIT_MS, nowMs: clock.nowMs };
  return withServer(asked, async (server) => {
    const source = saved === null ? server : withSnapshot(server, saved, candidatesOf(config));
    const time = { nowMs, clock, onProgress, onWait };
    const report = await runGate(config, {
      source,
      ...time,
      version: VERSION,
      run,
      onProfiles,
      flameGraphs,
    });
    return withSpans(report, source, config, spanIds);
  });
}

/** A clock that goes on from a time, and never back. */
export function startClock(nowMs: number): Clock {
  const startMs = performance.now();
  return { nowMs: () => nowMs + Math.round(performance.now() - startMs), sleep: (ms) => setTimeout(ms) };
}

function candidatesOf({ candidate, confirm }: Config): readonly Window[] {
  return confirm === null ? [candidate] : [candidate, confirm];
}

/** A server to ask, and for how long. */
export interface ServerSetting {
  readonly pyroscope: PyroscopeSettings;
  readonly proxy: ProxySettings;
  readonly limitMs: number;
  /** The time of the run; where it is given, the server's clock is compared with it. */
  readonly nowMs?: () => number;
}

/** Connects, lets `use` ask, and ends every connection, whatever happened. Without an address there is nobody to ask. */
export async function withServer<T>(
  setting: ServerSetting,
  use: (source: ProfileSource) => Promise<T>,
): Promise<T> {
  if (setting.pyroscope.url === '') return use(NO_SERVER);
  return withClient(setting, (client) => use(createPyroscopeSource(client)));
}

/** The same for those who do not ask for profiles. */
export async function withClient<T>(
  { pyroscope, proxy, limitMs, nowMs }: ServerSetting,
  use: (client: PyroscopeClient) => Promise<T>,
): Promise<T> {
  const { tenantId, headers, url, caFile } = pyroscope;
  const client = createPyroscopeClient({
    baseUrl: url,
    auth: authOf(pyroscope),
    headers,
    ...(tenantId === undefined ? {} : { tenantId }),
    ca: caFile === undefined ? undefined : await authoritiesOf(caFile),
    ...proxy,
    ...(nowMs === undefined ? {} : { nowMs }),
    runSignal: AbortSignal.timeout(limitMs),
  });
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}

function authOf({ token, username, password }: PyroscopeSettings): PyroscopeAuth {
  if (token !== undefined) return { kind: 'bearer', token };
  if (username !== undefined && password !== undefined) return { kind: 'basic', username, password };
  return { kind: 'none' };
}

/** Certificates are read with a module that takes long to load. */
async function authoritiesOf(path: string): Promise<string> {
  const { readAuthorities } = await import('./authorities.ts');
  return readAuthorities(path);
}
