import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { withServer } from '../../src/commands/run-gate.ts';
import { parseConfigFile } from '../../src/config/file.ts';
import type { ProxySettings } from '../../src/config/inputs.ts';
import { type Config, resolveConfig } from '../../src/config/resolve.ts';
import { type GateSetting, runGate } from '../../src/gate.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import { createPyroscopeClient, type PyroscopeClientOptions } from '../../src/sources/pyroscope/client.ts';
import { createPyroscopeSource } from '../../src/sources/pyroscope/discovery.ts';
import type { ProfileSource } from '../../src/sources/source.ts';
import { DEMO_NOW_MS } from '../contract/targets.ts';
import { type CliResult, runCli } from './run-cli.ts';

/** The gate from its sources against a server that may be broken: ai-yolo26 fails, ai-florence does not. */

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const DEFAULTS = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
const SETTINGS = `profile-types: [cpu]
services: [ai-yolo26, ai-florence]
settle: none
ignore: [{ function: serve, file: ai.py }, { function: process_batch, file: backend.py }]
`;
const WINDOWS = { baseline: '1795359983000/1795360235557', candidate: '1795360238000/1795360491585' };

/** What a run came to. */
export interface FaultyRun {
  readonly report: Report;
  /** How long the client would have waited before each retry, milliseconds. */
  readonly waitedMs: readonly number[];
}

/** How a run differs from the usual one. */
export interface FaultyRunOptions extends Partial<PyroscopeClientOptions> {
  readonly windows?: typeof WINDOWS;
}

/** Runs the gate in this process. Retries do not wait unless `sleep` is given. */
export async function gateOf(url: string, options: FaultyRunOptions = {}): Promise<FaultyRun> {
  const { windows = WINDOWS, ...client } = options;
  const waitedMs: number[] = [];
  const sleep = async (delayMs: number) => void waitedMs.push(delayMs);
  const nowMs = DEMO_NOW_MS;
  const source = createPyroscopeSource(
    createPyroscopeClient({ baseUrl: url, auth: { kind: 'none' }, sleep, nowMs: () => nowMs, ...client }),
  );
  try {
    return { report: await runGate(configOf(url, windows), settingOf(source)), waitedMs };
  } finally {
    await source.close();
  }
}

/** Runs the gate as the command does, with another limit of time for the whole run. */
export function gateWithin(url: string, limitMs: number, proxy: ProxySettings = {}): Promise<Report> {
  const config = configOf(url, WINDOWS);
  return withServer({ pyroscope: config.pyroscope, proxy, limitMs }, (source) =>
    runGate(config, settingOf(source)),
  );
}

function settingOf(source: ProfileSource): GateSetting {
  return { source, nowMs: DEMO_NOW_MS, version: '0.0.0', run: null, onProgress: () => undefined };
}

function configOf(url: string, windows: typeof WINDOWS): Config {
  const values = { 'pyroscope-url': url, ...windows };
  const file = parseConfigFile('flamegate.yml', SETTINGS);
  return resolveConfig({ values, origins: {} }, file, DEFAULTS, DEMO_NOW_MS);
}

/** What one run of the command line leaves behind. */
export interface FaultyCliRun extends CliResult {
  readonly cwd: string;
}

/** Runs `flamegate gate` as a user would, from the sources, in a folder of its own that goes with the test. */
export function gateCommand(
  url: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<FaultyCliRun> {
  const windows = ['--baseline', WINDOWS.baseline, '--candidate', WINDOWS.candidate];
  return command(url, ['gate', ...windows, ...args], env);
}

/** The report that a run of the command wrote, as `--report-json report.json` was given; null for none. */
export function writtenReport({ cwd }: FaultyCliRun): Report | null {
  const path = join(cwd, 'report.json');
  return existsSync(path) ? ReportSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

/** Runs `flamegate snapshot` likewise. */
export function snapshotCommand(url: string, out: string): Promise<FaultyCliRun> {
  return command(url, ['snapshot', '--window', WINDOWS.baseline, '--out', out]);
}

async function command(
  url: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<FaultyCliRun> {
  const cwd = mkdtempSync(join(tmpdir(), 'flamegate-faults-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  writeFileSync(join(cwd, 'gate.yml'), SETTINGS);
  const result = await runCli([...args, '--config', 'gate.yml'], {
    cwd,
    entry: CLI,
    nowMs: DEMO_NOW_MS + 10_000,
    env: { PYROSCOPE_URL: url, ...env },
  });
  return { ...result, cwd };
}

/** The reasons why a build or a part of it was not evaluated: place, reason and remedy in one text each. */
export function reasonsOf({ reasons, comparisons }: Report): string[] {
  const all = [...reasons, ...comparisons.flatMap((comparison) => comparison.reasons)];
  return [...new Set(all.map(({ code, message, remedy }) => `${code} ${message} / ${remedy}`))];
}

/** A report without the port of its server, to be compared with that of another. */
export function withoutPort(report: Report): unknown {
  return JSON.parse(JSON.stringify(report).replaceAll(/127\.0\.0\.1:\d+/g, 'server'));
}
