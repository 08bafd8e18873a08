import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readConfigFile } from '../config/file.ts';
import { resolveConfig } from '../config/resolve.ts';
import { startRecordedPyroscope } from '../demo/server.ts';
import { CLI_DEFAULTS, type CommandSetting, pathsOf, show } from './gate.ts';
import { type ReportPaths, reportDirPaths } from './reports.ts';
import { runAgainstServer } from './run-gate.ts';

const Manifest = z.object({
  windows: z.record(z.string(), z.object({ startMs: z.number(), endMs: z.number() })),
});

/**
 * `flamegate demo`: the real gate against recorded profiles, over HTTP on loopback. Its clock stands at the end of the last
 * recording, so that it works for ever and always says the same. Returns the exit code.
 * @param demoDir folder with `flamegate.yml` and `recordings/`
 */
export async function demo({ line, terminal }: CommandSetting, demoDir: string): Promise<number> {
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
    };
    const file = await readConfigFile(join(demoDir, 'flamegate.yml'), true);
    const config = resolveConfig({ values, origins: {} }, file, CLI_DEFAULTS, nowMs);
    const report = await runAgainstServer(config, {
      nowMs,
      proxy: {},
      run: null,
      onProgress: terminal.progress,
    });
    // The port is another one every time; the demo's report is always the same.
    const stable = { ...report, source: { ...report.source, label: 'the recorded Pyroscope of the demo' } };
    await show(stable, line, terminal, withDefaults(pathsOf(line), config.reportDir));
    if (line.options.enforce === true) return report.exitCode;
    terminal.out(
      `\nThis is a demo and ends with 0. In CI this step would have ended with ${report.exitCode}.`,
    );
    return 0;
  } finally {
    await server.close();
  }
}

function withDefaults(paths: ReportPaths, dir: string): ReportPaths {
  const defaults = reportDirPaths(dir);
  return {
    json: paths.json ?? defaults.json,
    md: paths.md ?? defaults.md,
    html: paths.html ?? defaults.html,
  };
}
