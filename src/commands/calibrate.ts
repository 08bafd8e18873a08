import { type CalibrationRequest, runCalibration } from '../calibrate/calibrate.ts';
import type { Calibration } from '../calibrate/calibration.ts';
import { thresholdLines } from '../calibrate/config-text.ts';
import { renderCalibration } from '../calibrate/text.ts';
import { whyNoThresholds } from '../calibrate/unclear.ts';
import { cutRange } from '../calibrate/windows.ts';
import type { ConfigFile } from '../config/file.ts';
import { type CommandLine, readProxySettings } from '../config/inputs.ts';
import { mergeSettings, type Origins } from '../config/merge.ts';
import { readNamedConfigFile } from '../config/read-config.ts';
import { type Load, resolveJudgeConfig } from '../config/resolve.ts';
import { resolvePyroscope } from '../config/server.ts';
import { placeServices } from '../config/stack.ts';
import { THRESHOLD_NAMES } from '../config/threshold-names.ts';
import { parseDuration, parsePercent } from '../config/units.ts';
import { UsageError } from '../config/usage-error.ts';
import { refuseUnused, SERVER_SETTINGS } from '../config/used-settings.ts';
import { parseWindow } from '../config/window.ts';
import { CLI_DEFAULTS, type CommandSetting } from './command.ts';
import { REPORT_FORMS } from './report-paths.ts';
import { withServer } from './run-gate.ts';
import { tellReason } from './tell-reason.ts';
import type { Terminal } from './terminal.ts';
import { checkThresholdFile, writeThresholds } from './threshold-file.ts';
import { writeWhole } from './write-whole.ts';

/** Thousands of blocks take their time; a run must end all the same. */
const RUN_LIMIT_MS = 60 * 60_000;
const DEFAULT_WINDOW = '5m';
const DEFAULT_TARGET = '1%';
/** Exit codes: a calibration has no verdict. */
const DONE = 0;
const MOSTLY_INCONCLUSIVE = 3;
const NOTHING_REPLAYED = 4;

/** What of the gate's settings has a meaning here. */
const USED: ReadonlySet<string> = new Set([
  'config',
  ...SERVER_SETTINGS,
  'services',
  'profile-types',
  ...THRESHOLD_NAMES,
  'load',
  'mixed-windows',
]);

/** `flamegate calibrate`: how often the gate raises an alarm where nothing changed. Returns the exit code. */
export async function calibrate({ line, env, terminal, nowMs }: CommandSetting): Promise<number> {
  refuseOthers(line);
  const isQuiet = line.options.quiet === true;
  const file = await readNamedConfigFile(line.settings);
  const onProgress = isQuiet ? () => undefined : replayed(terminal);
  const request = { ...toRequest(line, file, nowMs), onProgress };
  const write = option(line, 'write');
  // An hour of questions must not end with a file that could not be read.
  if (write !== undefined) await checkThresholdFile(write);
  const { merged } = mergeSettings(line.settings, file);
  const server = {
    pyroscope: resolvePyroscope(merged),
    proxy: readProxySettings(env),
    limitMs: RUN_LIMIT_MS,
  };
  const result = await withServer(server, (source) => runCalibration(source, request));
  if (result.kind === 'nothing') {
    tellReason(result.reason, 'nothing was replayed', terminal);
    return NOTHING_REPLAYED;
  }
  const { thresholds, unclear } = result.calibration;
  if (thresholds === null) tellReason(whyNoThresholds(unclear), 'no threshold can be chosen', terminal);
  await show(result.calibration, line, terminal, write);
  return thresholds === null ? MOSTLY_INCONCLUSIVE : DONE;
}

function toRequest(
  line: CommandLine,
  file: ConfigFile | null,
  nowMs: number,
): Omit<CalibrationRequest, 'onProgress'> {
  const { merged, origins } = mergeSettings(line.settings, file);
  const { policy, ignore } = resolveJudgeConfig(line.settings, file, CLI_DEFAULTS);
  const from = option(line, 'from');
  if (from === undefined) {
    throw new UsageError(
      '--from is missing',
      'windows of unchanged code are cut from a range of time',
      'give --from, as in --from now-6h --to now',
    );
  }
  const text = `${option(line, 'selector') ?? ''} ${from}/${option(line, 'to') ?? 'now'}`;
  const { selector, ...range } = parseWindow('calibration', text, nowMs);
  return {
    windows: cutRange(range, windowLength(option(line, 'window') ?? DEFAULT_WINDOW)),
    selector,
    services: placeServices(merged, line.settings.stack, [{ selector }]).services,
    profileTypes: merged['profile-types'] ?? ['cpu', 'memory'],
    typesAsked: merged['profile-types'] !== undefined,
    target: targetRate(option(line, 'target') ?? DEFAULT_TARGET),
    policy,
    ignore,
    load: loadOf(merged.load ?? 'auto', origins),
    mixedWindows: merged['mixed-windows'] ?? 'refuse',
    nowMs,
  };
}

/** Requests are counted for the two windows of a build, not for those of the past. */
function loadOf(kind: Load['kind'], origins: Origins): CalibrationRequest['load'] {
  if (kind !== 'requests') return { kind };
  throw new UsageError(
    'calibrate cannot compare by requests',
    `${origins.load ?? 'load'} is "requests", and requests are counted for two windows only, not for those of the range`,
    'give --load auto, or --load fixed when a generator sent the same all the time',
  );
}

function option({ options }: CommandLine, name: string): string | undefined {
  return options[name] as string | undefined;
}

function windowLength(text: string): number {
  const lengthMs = parseDuration(text);
  if (lengthMs !== null) return lengthMs;
  throw new UsageError(
    'option --window is not valid',
    `got ${JSON.stringify(text)}`,
    'write a duration such as 5m',
  );
}

function targetRate(text: string): number {
  const rate = parsePercent(text);
  if (rate !== null && rate > 0 && rate < 1) return rate;
  throw new UsageError(
    'option --target is not valid',
    `got ${JSON.stringify(text)}`,
    'write the part of builds that may fail falsely: a percentage such as 1%, above 0% and below 100%',
  );
}

function refuseOthers(line: CommandLine): void {
  const form = REPORT_FORMS.map((name) => `report-${name}`).find(
    (name) => name !== 'report-json' && line.options[name] !== undefined,
  );
  refuseUnused(line, {
    command: 'calibrate',
    used: USED,
    others: [form && `option --${form}`, line.positionals[0]],
    remedy:
      'it takes --from, --to, --selector, --window, --target, --write, --report-json, services, profile types, thresholds and the server',
  });
}

/** A calibration may take minutes. */
function replayed(terminal: Terminal): (done: number, total: number) => void {
  return (done, total) =>
    terminal.step({
      done,
      total,
      doing: 'replaying',
      did: 'replayed',
      things: 'pairs of windows',
      latest: '',
    });
}

async function show(
  calibration: Calibration,
  line: CommandLine,
  terminal: Terminal,
  write: string | undefined,
): Promise<void> {
  const isQuiet = line.options.quiet === true;
  if (!isQuiet) terminal.out(renderCalibration(calibration));
  const json = option(line, 'report-json');
  const written =
    json === undefined ? [] : [await writeWhole(json, `${JSON.stringify(calibration, null, 2)}\n`)];
  const { thresholds } = calibration;
  if (thresholds !== null && write !== undefined) written.push(await writeThresholds(write, thresholds));
  else if (thresholds !== null && !isQuiet)
    terminal.out(`\nFor the configuration file:\n\n${thresholdLines(thresholds)}`);
  if (!isQuiet && written.length > 0) terminal.out(`\nWritten: ${written.join('\n         ')}`);
}
