import { createHash } from 'node:crypto';
import { readConfigText } from '../../config/config-text.ts';
import { type ConfigFile, parseConfigFile } from '../../config/file.ts';
import type { RawSettings } from '../../config/inputs.ts';
import { type MergedSettings, mergeSettings } from '../../config/merge.ts';
import { DEFAULT_CONFIG } from '../../config/read-config.ts';
import { type RequestCounts, readRequestCounts } from '../../config/request-count.ts';
import { type Config, resolveConfig } from '../../config/resolve.ts';
import type { BaselineOutcome } from '../../config/saved-baseline.ts';
import { UsageError } from '../../config/usage-error.ts';
import { checkOverlap, type SideWindow } from '../../config/window.ts';
import type { ReportRelease } from '../../report/schema/release.ts';
import { CLI_DEFAULTS } from '../command.ts';

/** What a sign-off is decided by. */
export interface SignoffSettings {
  readonly inputs: RawSettings;
  readonly file: ConfigFile | null;
  readonly merged: MergedSettings['merged'];
  readonly counts: RequestCounts;
  /** What is known of the load, where that stands fast; else the settings say. */
  readonly load?: Config['load'];
  /** Which file it was, for whoever looks at it later. */
  readonly config: ReportRelease['config'];
}

/** What a file says of other uses: a release has windows of its own, and nothing makes its verdict milder. */
const NOT_OURS: ReadonlySet<string> = new Set([
  'source',
  'baseline',
  'candidate',
  'confirm',
  'shard',
  'mode',
  'on-inconclusive',
  'on-not-evaluated',
  'on-no-baseline',
]);

/**
 * Reads the settings and the file they name.
 * @param known path by which the file was known when a release was judged, so that places in messages are the same
 * @throws UsageError
 */
export async function readSignoffSettings(inputs: RawSettings, known?: string): Promise<SignoffSettings> {
  const named = inputs.values.config as string | undefined;
  const path = named ?? DEFAULT_CONFIG;
  const text = await readConfigText(path, named !== undefined);
  const whole = text === null ? null : parseConfigFile(known ?? path, text);
  if (whole?.settings.source === 'files') {
    throw new UsageError(
      'a sign-off needs a server or snapshots',
      `${whole.origins.source ?? path}: source is files`,
      'name a configuration file of its own with --config',
    );
  }
  const file = whole === null ? null : withoutOthers(whole);
  const { merged, origins } = mergeSettings(inputs, file);
  return {
    inputs,
    file,
    merged,
    counts: await readRequestCounts({ merged, origins }),
    config: whole === null ? null : { path: whole.path, sha256: sha256Of(text ?? '') },
  };
}

/** In hexadecimal. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function withoutOthers(file: ConfigFile): ConfigFile {
  const settings = Object.fromEntries(
    Object.entries(file.settings).filter(([name]) => !NOT_OURS.has(name)),
  ) as ConfigFile['settings'];
  const services = settings.services?.map(({ ...entry }) => {
    if ('mode' in entry) delete entry.mode;
    return entry;
  });
  return { ...file, settings: { ...settings, ...(services && { services }) } };
}

/** The two windows of a release. */
export interface ReleaseWindows {
  readonly baseline: SideWindow;
  readonly candidate: SideWindow;
}

/**
 * The settings by which two windows are judged from snapshots alone: strictly, without a server, and without links to one, which
 * would lead nowhere when it has forgotten them.
 * @throws UsageError that names the setting and where it came from
 */
export function releaseConfig(
  { inputs, file, counts, load }: Omit<SignoffSettings, 'merged' | 'config'>,
  { baseline, candidate }: ReleaseWindows,
  nowMs: number,
): Config {
  checkOverlap(baseline, candidate, ['--from', '--to']);
  const windows = { baseline: textOf(baseline), candidate: textOf(candidate) };
  const outcome: BaselineOutcome = {
    kind: 'found',
    what: '',
    side: baseline,
    saved: null,
    unused: [],
    notes: [],
  };
  // Whether profiling is on matters to a server, of which nothing is needed any more.
  const given = {
    ...inputs,
    values: { ...inputs.values, ...windows },
    stack: { ...inputs.stack, isOff: true },
  };
  const config = resolveConfig(given, file, CLI_DEFAULTS, nowMs, counts, outcome);
  return {
    ...config,
    policy: { ...config.policy, needsNoise: true },
    isProfilingOff: false,
    pyroscope: { url: '', headers: {} },
    foundBaseline: null,
    baseline,
    candidate,
    grafana: null,
    tempo: null,
    links: [],
    ...(load && { load }),
  };
}

function textOf({ selector, fromMs, untilMs }: SideWindow): string {
  return `${selector} ${new Date(fromMs).toISOString()}/${new Date(untilMs).toISOString()}`;
}
