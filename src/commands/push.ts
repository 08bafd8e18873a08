import { readProxySettings } from '../config/inputs.ts';
import { mergeSettings } from '../config/merge.ts';
import { type PushSettings, resolvePush } from '../config/push.ts';
import { readNamedConfigFile } from '../config/read-config.ts';
import { resolvePyroscope } from '../config/server.ts';
import { UsageError } from '../config/usage-error.ts';
import { PUSHED_TYPE, prepareUpload, type Upload } from '../push/prepare.ts';
import { readRecording } from '../push/read-recording.ts';
import { visible } from '../report/escape.ts';
import { formatCost, formatPlural } from '../report/numbers.ts';
import { pushProfile } from '../sources/pyroscope/push.ts';
import type { CommandSetting } from './command.ts';
import { tellError } from './errors.ts';
import { STDIN } from './read-bounded.ts';
import { withClient } from './run-gate.ts';
import type { Terminal } from './terminal.ts';

const RUN_LIMIT_MS = 10 * 60_000;
/** `validation.max-profile-stacktrace-depth` of Pyroscope: what is deeper loses its innermost frames. */
const MAX_DEPTH = 1000;
const PUSHED = 0;

/** Stores an upload, or only pretends to. */
type Send = (upload: Upload) => Promise<void>;

/** `flamegate push`: sends recordings to a server. Each is tried, whatever became of the others. Returns the exit code. */
export async function push(
  { line, env, terminal, nowMs }: CommandSetting,
  stdin: () => NodeJS.ReadableStream,
): Promise<number> {
  const paths = pathsOf(line.positionals);
  const settings = resolvePush(line, env, nowMs);
  const out = line.options.quiet === true ? () => undefined : terminal.out;
  const file = await readNamedConfigFile(line.settings);
  const { merged } = mergeSettings(line.settings, file);
  const work = { paths, settings, nowMs, stdin, out, terminal };
  if (settings.dryRun) {
    out(headerOf(settings, 'nowhere, since this is a dry run'));
    return pushAll(work, () => Promise.resolve());
  }
  const server = {
    pyroscope: resolvePyroscope(merged),
    proxy: readProxySettings(env),
    limitMs: RUN_LIMIT_MS,
  };
  return withClient(server, (client) => {
    out(headerOf(settings, client.label));
    return pushAll(work, (upload) => pushProfile(client, upload));
  });
}

function pathsOf(positionals: readonly string[]): readonly string[] {
  const isTwice = positionals.filter((path) => path === STDIN).length > 1;
  if (positionals.length > 0 && !isTwice) return positionals;
  throw new UsageError(
    isTwice ? 'standard input is given twice' : 'push needs a recording',
    isTwice ? 'it can be read once' : 'got no file',
    'flamegate push --service NAME --interval 15s recording.json..., or - for standard input',
  );
}

interface Work {
  readonly paths: readonly string[];
  readonly settings: PushSettings;
  readonly nowMs: number;
  readonly stdin: () => NodeJS.ReadableStream;
  readonly out: (text: string) => void;
  readonly terminal: Terminal;
}

/** One after the other: a server that is overloaded is not helped by many at once. */
async function pushAll({ paths, settings, nowMs, stdin, out, terminal }: Work, send: Send): Promise<number> {
  const exitCodes: number[] = [];
  const taken = new Set<number>();
  for (const path of paths) {
    try {
      const recording = await readRecording(path, stdin);
      const upload = await prepareUpload(recording, settings, nowMs, taken);
      if (upload === null) {
        terminal.err(`${visible(recording.name)}: no samples, so there is nothing to push`);
        continue;
      }
      await send(upload);
      out(`  ${visible(recording.name)}: ${describe(upload)}`);
      if (upload.isFromSamples) {
        terminal.err(
          `${visible(recording.name)}: length taken from its samples: give --interval (py-spy leaves idle time out, so it began earlier)`,
        );
      }
      if (upload.depth > MAX_DEPTH) {
        terminal.err(
          `${visible(recording.name)}: stacks of ${upload.depth} frames; Pyroscope keeps the outer ${MAX_DEPTH}`,
        );
      }
    } catch (error) {
      exitCodes.push(tellFailure(path, error, terminal));
    }
  }
  if (exitCodes.length > 0)
    terminal.err(`${exitCodes.length} of ${formatPlural(paths.length, 'recording')} failed`);
  return Math.max(PUSHED, ...exitCodes);
}

/** Wrong input, or what the server refuses, ends with 2; a server that failed with 4, which wins: pushing again may help. */
function tellFailure(path: string, error: unknown, terminal: Terminal): number {
  const { what, why, remedy, exitCode } = tellError(error);
  terminal.err(`error: ${visible(path === STDIN ? 'standard input' : path)} was not pushed: ${what}`);
  terminal.err(`  why: ${why}`);
  terminal.err(`  do:  ${remedy}`);
  return exitCode;
}

function headerOf({ service, labels }: PushSettings, target: string): string {
  const all = [{ name: 'service_name', value: service }, ...labels];
  const shown = all.map(({ name, value }) => `${name}=${JSON.stringify(visible(value))}`).join(', ');
  return `${PUSHED_TYPE} {${shown}} to ${target}`;
}

function describe({ totalNanos, stackCount, periodNanos, startMs, durationMs, moreParts }: Upload): string {
  const period = periodNanos === 0n ? '' : `, ${Number(periodNanos) / 1e6} ms a sample`;
  const length = durationMs === 0 ? '' : ` for ${Number((durationMs / 1000).toFixed(3))} s`;
  const cost = `${formatCost(Number(totalNanos), 'nanoseconds')} CPU in ${formatPlural(stackCount, 'stack')}`;
  const parts = moreParts.length === 0 ? '' : `, in ${moreParts.length + 1} profiles`;
  return `${cost}${period}, from ${new Date(startMs).toISOString()}${length}${parts}`;
}
