import { readFileConfig } from '../config/file-source.ts';
import type { RawSettings } from '../config/inputs.ts';
import type { Defaults, PublishConfig } from '../config/resolve.ts';
import { runFileGate } from '../file-gate.ts';
import type { Report, ReportRun } from '../report/report.ts';
import { VERSION } from '../version.ts';

/** A report on profile files, and how to tell of it. */
export interface FileReport {
  readonly report: Report;
  readonly config: PublishConfig;
}

/**
 * The gate where settings say that profiles come from files; null where they come from a server.
 * @throws UsageError for settings, ProfileTypeError for a profile type that nobody knows
 */
export async function gateFiles(
  inputs: RawSettings,
  defaults: Defaults,
  { nowMs, run }: { readonly nowMs: number; readonly run: ReportRun | null },
): Promise<FileReport | null> {
  const config = await readFileConfig(inputs, defaults, nowMs);
  if (config === null) return null;
  return { config, report: await runFileGate(config, { nowMs, version: VERSION, run }) };
}
