import type { ProxySettings, RawSettings } from '../config/inputs.ts';
import { resolveMergeStep } from '../config/merge-settings.ts';
import { readNamedConfigFile } from '../config/read-config.ts';
import type { Defaults } from '../config/resolve.ts';
import type { CheckRun } from '../github/check.ts';
import { type GitHubContext, reportRunOf } from '../github/context.ts';
import { mergeFiles } from './merge-input.ts';
import { publish } from './publish.ts';

/** What a step that merges works with. */
export interface MergeStep {
  readonly inputs: RawSettings;
  readonly defaults: Defaults;
  readonly context: GitHubContext | null;
  readonly proxy: ProxySettings;
  readonly check: CheckRun | null;
}

/**
 * The Action with the input `merge`: one verdict of all shards, told as that of a gate is. Returns the exit code.
 * @throws UsageError for settings, and for reports that cannot be merged
 */
export async function mergeStep({ inputs, defaults, context, proxy, check }: MergeStep): Promise<number> {
  const file = await readNamedConfigFile(inputs);
  const { files, decisions, publish: config } = resolveMergeStep(inputs, file);
  // The pull request and the commit are those of this run, whatever a file says.
  const run = context === null ? undefined : reportRunOf(context);
  const report = await mergeFiles(files, { ...decisions, run, insteadOfExitCode: defaults });
  await publish(report, { config, context, proxy, check, profiles: [] });
  return report.exitCode;
}
