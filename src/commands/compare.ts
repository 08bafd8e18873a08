import { parseFilePattern } from '../config/file-pattern.ts';
import { readPairConfig } from '../config/file-source.ts';
import type { CommandLine } from '../config/inputs.ts';
import { UsageError } from '../config/usage-error.ts';
import { runFileGate } from '../file-gate.ts';
import { VERSION } from '../version.ts';
import { CLI_DEFAULTS, type CommandSetting } from './command.ts';
import { holdsFlameGraphs, pathsOf } from './report-paths.ts';

/** `flamegate compare`: judges profile files of two sides, each a path or a pattern, without a server. Returns the exit code. */
export async function compare({ line, terminal, nowMs }: CommandSetting): Promise<number> {
  const [baseline, candidate] = twoSides(line);
  const sides = {
    baseline: [parseFilePattern(baseline, 'BASELINE')],
    candidate: [parseFilePattern(candidate, 'CANDIDATE')],
  };
  const config = await readPairConfig(line.settings, CLI_DEFAULTS, sides, nowMs);
  const paths = pathsOf(line);
  // To load it takes no time while another thread unpacks the files.
  const [report, { show }] = await Promise.all([
    runFileGate(config, { nowMs, version: VERSION, run: null, flameGraphs: holdsFlameGraphs(paths) }),
    import('./show-report.ts'),
  ]);
  await show(report, line, terminal, paths);
  return report.exitCode;
}

/** A pattern that the shell has expanded has become many files, of which nobody knows any more whose they are. */
function twoSides({ positionals }: CommandLine): readonly [baseline: string, candidate: string] {
  const [baseline, candidate, ...more] = positionals;
  if (baseline !== undefined && candidate !== undefined && more.length === 0) return [baseline, candidate];
  throw new UsageError(
    'compare takes two profile files, or two patterns',
    `got ${positionals.length}`,
    more.length === 0
      ? 'flamegate compare BASELINE CANDIDATE'
      : "flamegate compare 'baseline/*.pb.gz' 'candidate/*.pb.gz', with quotes, so that the shell leaves the patterns alone",
  );
}
