import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseConfigFile } from '../../src/config/file.ts';
import { type Config, resolveConfig } from '../../src/config/resolve.ts';
import { type RecordedPyroscope, startRecordedPyroscope } from '../../src/demo/server.ts';
import { runGate } from '../../src/gate.ts';
import type { Report, ReportComparison, ReportFunction } from '../../src/report/report.ts';
import { createPyroscopeClient } from '../../src/sources/pyroscope/client.ts';
import { createPyroscopeSource } from '../../src/sources/pyroscope/discovery.ts';
import type { ProfileSource } from '../../src/sources/source.ts';

/** The real gate against recorded servers over HTTP, with the configuration of the demo. */

const ROOT = join(import.meta.dirname, '../..');
const CLI_DEFAULTS = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;

/** Where a window lies, epoch milliseconds, the end not included. */
export interface RecordedWindow {
  readonly startMs: number;
  readonly endMs: number;
}

/** One gate's worth of recordings. */
export interface RecordedGate {
  /** @param wrap puts something between the gate and the server, to change the order of the answers */
  run(
    baseline: RecordedWindow,
    candidate: RecordedWindow,
    wrap?: (source: ProfileSource) => ProfileSource,
  ): Promise<Report>;
  close(): Promise<void>;
}

/** The windows of the demo's recordings by name. */
export async function recordedWindows(): Promise<Readonly<Record<string, RecordedWindow>>> {
  const text = await readFile(join(ROOT, 'demo/recordings/manifest.json'), 'utf8');
  return (JSON.parse(text) as { readonly windows: Record<string, RecordedWindow> }).windows;
}

/**
 * Starts a server for a folder of windows; a relative path starts at the root of the project.
 * @param nowMs the clock of server and gate
 * @param settings more lines of the configuration file
 */
export async function startRecordedGate(
  recordingsDir: string,
  nowMs: number,
  settings = '',
): Promise<RecordedGate> {
  const server = await startRecordedPyroscope({ recordingsDir: resolve(ROOT, recordingsDir), nowMs });
  const path = 'demo/flamegate.yml';
  const file = parseConfigFile(path, `${await readFile(join(ROOT, path), 'utf8')}\n${settings}`);
  const configOf = (baseline: RecordedWindow, candidate: RecordedWindow): Config => {
    const range = ({ startMs, endMs }: RecordedWindow) => `${startMs}/${endMs}`;
    const values = {
      'pyroscope-url': server.url,
      baseline: range(baseline),
      candidate: range(candidate),
    };
    return resolveConfig({ values, origins: {} }, file, CLI_DEFAULTS, nowMs);
  };
  return {
    run: async (baseline, candidate, wrap = (source) => source) =>
      runWith(server, configOf(baseline, candidate), nowMs, wrap),
    close: () => server.close(),
  };
}

async function runWith(
  server: RecordedPyroscope,
  config: Config,
  nowMs: number,
  wrap: (source: ProfileSource) => ProfileSource,
): Promise<Report> {
  const client = createPyroscopeClient({ baseUrl: server.url, auth: { kind: 'none' }, headers: {} });
  const source = createPyroscopeSource(client);
  try {
    const setting = { source: wrap(source), nowMs, version: '0.0.0', run: null, onProgress: () => undefined };
    return await runGate(config, setting);
  } finally {
    await source.close();
  }
}

/** The comparison of a service's profile type (by its short name). */
export function comparisonOf(report: Report, service: string, alias = 'cpu'): ReportComparison {
  const found = report.comparisons.find((entry) => entry.service === service && entry.alias === alias);
  if (found === undefined) throw new Error(`no comparison of ${service} ${alias}`);
  return found;
}

/** Functions of a comparison with a verdict that is a finding. */
export function findings(comparison: ReportComparison): ReportFunction[] {
  return comparison.functions.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
}
