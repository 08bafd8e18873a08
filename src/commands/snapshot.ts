import { matchesGlob } from '../config/glob.ts';
import { resolveHistory } from '../config/history.ts';
import { type CommandLine, readProxySettings } from '../config/inputs.ts';
import { type Merged, mergeSettings } from '../config/merge.ts';
import { readNamedConfigFile } from '../config/read-config.ts';
import { resolvePyroscope } from '../config/server.ts';
import { placeServices, resolveInterval } from '../config/stack.ts';
import { UsageError } from '../config/usage-error.ts';
import { refuseUnused, reportOption, SERVER_SETTINGS } from '../config/used-settings.ts';
import { parseWindow, type SideWindow } from '../config/window.ts';
import { PROFILING_OFF } from '../gate/notes.ts';
import { visible } from '../report/escape.ts';
import { formatCost, formatPlural } from '../report/numbers.ts';
import { formatDuration, formatWindow } from '../report/times.ts';
import type { AbsentComparison } from '../sources/absence.ts';
import type { SideRequest } from '../sources/plan.ts';
import { type Settled, settle, type Waiting } from '../sources/settle.ts';
import { encodeSnapshot } from '../sources/snapshot/encode.ts';
import type { Snapshot } from '../sources/snapshot/model.ts';
import { type TakeRequest, takeSnapshot } from '../sources/snapshot/take.ts';
import { VERSION } from '../version.ts';
import type { CommandSetting } from './command.ts';
import { startClock, withServer } from './run-gate.ts';
import { tellReason } from './tell-reason.ts';
import type { Terminal } from './terminal.ts';
import { tellWait } from './wait-step.ts';
import { writeWhole } from './write-whole.ts';

/** Twelve questions a service and type, where a gate asks as many for both sides. */
const RUN_LIMIT_MS = 10 * 60_000;
/** Exit codes: a snapshot has no verdict. */
const DONE = 0;
const NOTHING_SAVED = 4;
/** Longer paths hardly exist. */
const LONGEST_PATH = 1000;

/** What of the gate's settings has a meaning here. */
const USED: ReadonlySet<string> = new Set([
  'config',
  ...SERVER_SETTINGS,
  'services',
  'profile-types',
  'history',
  'settle',
]);

/** `flamegate snapshot`: saves one side of a comparison, to be the baseline of gates to come. Returns the exit code. */
export async function snapshot({ line, env, terminal, nowMs }: CommandSetting): Promise<number> {
  refuseOthers(line);
  const out = required(line, 'out', 'the file to write', '--out baseline.snapshot');
  const { merged } = mergeSettings(line.settings, await readNamedConfigFile(line.settings));
  const request = toRequest(line, merged, nowMs);
  const how = merged.settle ?? 'auto';
  const intervalMs = how === 'auto' ? resolveInterval(line.settings.stack?.interval) : null;
  if (line.settings.stack?.isOff === true) {
    tellReason(PROFILING_OFF, 'nothing was saved', terminal);
    return NOTHING_SAVED;
  }
  const server = {
    pyroscope: resolvePyroscope(merged),
    proxy: readProxySettings(env),
    limitMs: RUN_LIMIT_MS,
  };
  const isQuiet = line.options.quiet === true;
  const onWait = isQuiet ? () => undefined : (waiting: Waiting) => tellWait(waiting, terminal);
  const onProgress = isQuiet ? () => undefined : terminal.progress;
  const taken = await withServer(server, async (source) => {
    const settled = await settle(source, { ...request, settle: how, intervalMs }, startClock(nowMs), onWait);
    warnOfTail(settled, terminal);
    return takeSnapshot(source, request, { version: VERSION, nowMs, onProgress });
  });
  if (taken.kind === 'nothing') {
    tellReason(taken.reason, 'nothing was saved', terminal);
    return NOTHING_SAVED;
  }
  const bytes = await encodeSnapshot(taken.snapshot);
  const path = await writeWhole(out, bytes, 'the snapshot');
  warnOfAbsent(taken.absent, terminal);
  if (!isQuiet) terminal.out(summaryOf(taken.snapshot, path, bytes.length));
  return DONE;
}

function toRequest(line: CommandLine, merged: Merged, nowMs: number): TakeRequest {
  const window = required(line, 'window', 'the window to save', '--window now-10m/now');
  const side = parseWindow('snapshot', window, nowMs);
  return {
    services: placeServices(merged, line.settings.stack, [side]).services,
    profileTypes: merged['profile-types'] ?? ['cpu', 'memory'],
    typesAsked: merged['profile-types'] !== undefined,
    matches: matchesGlob,
    side: toSide(side),
    history: resolveHistory(merged.history ?? 0, { baseline: side, candidate: side }, nowMs).map(toSide),
  };
}

/** The end of the window is missing, and would be in every gate. */
function warnOfTail(settled: Settled | null, terminal: Terminal): void {
  if (settled === null || settled.behind.length === 0) return;
  const names = visible(settled.behind.join(', '), LONGEST_PATH);
  terminal.err(`warning: the last uploads of ${names} did not come, so the end of the window is not saved`);
}

function toSide({ selector, fromMs, untilMs }: SideWindow): SideRequest {
  return { selector, window: { fromMs, untilMs } };
}

function required({ options }: CommandLine, name: string, what: string, example: string): string {
  const value = options[name];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new UsageError(
    `--${name} is missing`,
    `a snapshot needs ${what}`,
    `give --${name}, as in ${example}`,
  );
}

function refuseOthers(line: CommandLine): void {
  refuseUnused(line, {
    command: 'snapshot',
    used: USED,
    others: [reportOption(line), line.positionals[0]],
    remedy: 'it takes --out, --window, services, profile types, history and the server',
  });
}

/** A gate will miss them, and whoever takes the snapshot can still do something about it. */
function warnOfAbsent(absent: readonly AbsentComparison[], terminal: Terminal): void {
  for (const { service, profileType, reasons, notApplicable, required: isNeeded } of absent) {
    const [reason] = reasons;
    if (notApplicable || !isNeeded || reason === undefined) continue;
    terminal.err(
      `warning: not saved: ${visible(`${service} ${profileType}`, LONGEST_PATH)} (${reason.code})`,
    );
    terminal.err(`  why: ${visible(reason.message, LONGEST_PATH)}`);
    terminal.err(`  do:  ${visible(reason.remedy, LONGEST_PATH)}`);
  }
}

function summaryOf({ windows, profiles, uploads }: Snapshot, path: string, bytes: number): string {
  const [{ selector, window }, ...history] = windows;
  const own = profiles.filter(({ slices }) => slices[0]?.fromMs === window.fromMs);
  const services = new Set(own.map(({ service }) => service));
  const versions = new Set(
    uploads.flatMap(({ series }) => series.map(({ version }) => version)).filter((version) => version !== ''),
  );
  const labels = selector === '' ? '' : ` ${visible(selector, LONGEST_PATH)}`;
  const lines = [
    `Saved: ${visible(path, LONGEST_PATH)} (${formatCost(bytes, 'bytes')})`,
    `  ${formatWindow(window, true)} (${formatDuration(window.untilMs - window.fromMs)})${labels}`,
    `  ${formatPlural(services.size, 'service')} with ${formatPlural(own.length, 'profile type')}`,
  ];
  if (history.length > 0) lines.push(`  ${formatPlural(history.length, 'earlier window')} of the same code`);
  if (versions.size > 0)
    lines.push(`  versions: ${visible([...versions].sort().slice(0, 8).join(', '), LONGEST_PATH)}`);
  return lines.join('\n');
}
