import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readConfigFile } from '../config/config-text.ts';
import type { CommandLine } from '../config/inputs.ts';
import { resolveConfig } from '../config/resolve.ts';
import { UsageError } from '../config/usage-error.ts';
import { startRecordedPyroscope } from '../demo/server.ts';
import type { RawProfile } from '../profile/raw-profile.ts';
import { CLI_DEFAULTS, type CommandSetting } from './command.ts';
import { pathsOf } from './report-paths.ts';
import { reportDirPaths } from './reports.ts';
import { runAgainstServer } from './run-gate.ts';
import { show } from './show-report.ts';

const Manifest = z.object({
  windows: z.record(z.string(), z.object({ startMs: z.number(), endMs: z.number() })),
});

/**
 * `flamegate demo`: the real gate against recorded profiles, over HTTP on loopback. Its clock stands at the end of the last
 * recording, so that it works for ever and always says the same. Returns the exit code.
 * @param demoDir folder with `flamegate.yml` and `recordings/`
 */
export async function demo({ line, terminal }: CommandSetting, demoDir: string): Promise<number> {
  refuseSettings(line);
  const isQuiet = line.options.quiet === true;
  const recordings = join(demoDir, 'recordings');
  const { windows } = Manifest.parse(JSON.parse(await readFile(join(recordings, 'manifest.json'), 'utf8')));
  const nowMs = Math.max(...Object.values(windows).map(({ endMs }) => endMs));
  const server = await startRecordedPyroscope({ recordingsDir: join(recordings, 'windows'), nowMs });
  try {
    const healthy = line.options.healthy === true;
    const range = (name: string) => `${windows[name]?.startMs}/${windows[name]?.endMs}`;
    const values = {
      'pyroscope-url': server.url,
      baseline: range(healthy ? 'history2' : 'baseline'),
      candidate: range(healthy ? 'baseline' : 'candidate'),
      // What was recorded is complete.
      settle: 'none',
      history: (healthy ? ['history1'] : ['history1', 'history2']).map(range),
    };
    const file = await readConfigFile(join(demoDir, 'flamegate.yml'), true);
    const config = resolveConfig({ values, origins: {} }, file, CLI_DEFAULTS, nowMs);
    const profiles: RawProfile[] = [];
    const report = await runAgainstServer(config, {
      nowMs,
      proxy: {},
      run: null,
      onProgress: isQuiet ? () => undefined : terminal.progress,
      onWait: () => undefined,
      onProfiles: (all) => profiles.push(...all),
    });
    // The port is another one every time; the demo's report is always the same.
    const stable = { ...report, source: { ...report.source, label: 'the recorded Pyroscope of the demo' } };
    await show(stable, line, terminal, { ...reportDirPaths(config.reportDir), ...pathsOf(line) }, profiles);
    if (line.options.enforce === true) return report.exitCode;
    if (!isQuiet) {
      terminal.out(
        `\nThis is a demo and ends with 0. In CI this step would have ended with ${report.exitCode}.`,
      );
    }
    return 0;
  } finally {
    await server.close();
  }
}

/** The demo's settings are its own; one that had no effect would mislead. */
function refuseSettings({ settings, positionals }: CommandLine): void {
  const given = Object.values(settings.origins)[0] ?? positionals[0];
  if (given === undefined) return;
  throw new UsageError(
    'demo takes no settings',
    `got ${given}`,
    'demo knows --healthy, --enforce and the report options; use flamegate gate for your own server',
  );
}
