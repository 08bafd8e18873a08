import type { CommandLine } from '../config/inputs.ts';
import { MERGE_SETTINGS, resolveMerge } from '../config/merge-settings.ts';
import { UsageError } from '../config/usage-error.ts';
import type { CommandSetting } from './command.ts';
import { mergeFiles } from './merge-input.ts';
import { pathsOf } from './report-paths.ts';
import { show } from './show-report.ts';

/**
 * `flamegate merge`: one verdict from the reports of all shards. Returns the exit code of the gate that they are together.
 */
export async function merge({ line, terminal }: CommandSetting): Promise<number> {
  refuseOtherSettings(line);
  const { positionals } = line;
  if (positionals.length === 0) {
    throw new UsageError(
      'merge needs the reports of the shards',
      'got none',
      'flamegate merge reports/*/report.json',
    );
  }
  const report = await mergeFiles(positionals, resolveMerge(line.settings, null));
  await show(report, line, terminal, pathsOf(line));
  return report.exitCode;
}

/** The shards have compared and judged: only what the verdict does is decided here. */
function refuseOtherSettings({ settings }: CommandLine): void {
  const [name] = Object.keys(settings.values).filter((key) => !MERGE_SETTINGS.has(key));
  if (name === undefined) return;
  throw new UsageError(
    `merge takes no ${settings.origins[name] ?? name}`,
    'the shards have compared and judged',
    `give it to every shard; merge knows ${[...MERGE_SETTINGS].map((key) => `--${key}`).join(', ')} and the report options`,
  );
}
