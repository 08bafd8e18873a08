import type { CommandLine, Environment } from './inputs.ts';
import { checkLabelValue, type Label, parseLabels } from './push-labels.ts';
import type { PUSH_OPTIONS } from './push-options.ts';
import { parseDuration } from './units.ts';
import { UsageError } from './usage-error.ts';
import { refuseUnused, reportOption, SERVER_SETTINGS } from './used-settings.ts';
import { parseInstant } from './window.ts';

/** What is sent under which name, and what a person knows about its time. */
export interface PushSettings {
  readonly service: string;
  readonly labels: readonly Label[];
  /** Epoch milliseconds; null when nobody said. */
  readonly fromMs: number | null;
  readonly untilMs: number | null;
  /** How long was recorded, from `--interval`. */
  readonly intervalMs: number | null;
  /** The same from the environment variable PROFILE_INTERVAL, which a file may know better. */
  readonly usualIntervalMs: number | null;
  /** What a sample of a recording is worth that counts samples. */
  readonly samplesPerSecond: number;
  readonly dryRun: boolean;
}

/** What of the gate's settings has a meaning here. */
const USED: ReadonlySet<string> = new Set(['config', ...SERVER_SETTINGS, 'services']);
const DEFAULT_RATE = 100;
const MAX_RATE = 100_000;
const MAX_INTERVAL_MS = 24 * 3600 * 1000;

/**
 * The options of `flamegate push`, and what the environment of a profiled service says: ENVIRONMENT becomes the label
 * `environment`, PROFILE_INTERVAL (seconds, or a duration) the usual length of a recording.
 * @throws UsageError
 */
export function resolvePush(line: CommandLine, env: Environment, nowMs: number): PushSettings {
  refuseOthers(line);
  const fromMs = instant(line, 'from', nowMs);
  const untilMs = instant(line, 'until', nowMs);
  if (fromMs !== null && untilMs !== null && untilMs <= fromMs) {
    throw new UsageError(
      'the recording ends before it starts',
      `--from is ${new Date(fromMs).toISOString()}, --until ${new Date(untilMs).toISOString()}`,
      'correct one of them',
    );
  }
  const interval = text(line, 'interval');
  if (interval !== undefined && fromMs !== null && untilMs !== null) {
    throw new UsageError(
      'the length of the recording is given twice',
      '--from and --until tell it, and --interval as well',
      'leave --interval out',
    );
  }
  const usual = env.PROFILE_INTERVAL?.trim() ?? '';
  return {
    service: serviceOf(line),
    labels: withEnvironment((line.options.label ?? []) as readonly string[], env),
    fromMs,
    untilMs,
    intervalMs: interval === undefined ? null : lengthOf(interval, 'option --interval'),
    usualIntervalMs:
      usual === ''
        ? null
        : lengthOf(/^\d+$/u.test(usual) ? `${usual}s` : usual, 'environment variable PROFILE_INTERVAL'),
    samplesPerSecond: rateOf(text(line, 'sample-rate')),
    dryRun: line.options['dry-run'] === true,
  };
}

function text({ options }: CommandLine, name: keyof typeof PUSH_OPTIONS): string | undefined {
  return options[name] as string | undefined;
}

function serviceOf({ settings }: CommandLine): string {
  const [service, ...more] = (settings.values.services ?? []) as readonly string[];
  if (service === undefined || more.length > 0) {
    throw new UsageError(
      'push needs the name of one service',
      service === undefined ? 'got none' : `got ${more.length + 1}`,
      'give --service once, as in --service ai-yolo26',
    );
  }
  checkLabelValue(service, '--service');
  if (!service.includes('*')) return service;
  throw new UsageError(
    '--service is a pattern',
    `got ${service.slice(0, 100)}`,
    'give the name of one service',
  );
}

/** A label that is given wins over the variable. */
function withEnvironment(texts: readonly string[], env: Environment): readonly Label[] {
  const labels = parseLabels(texts);
  const environment = env.ENVIRONMENT?.trim() ?? '';
  if (environment === '' || labels.some(({ name }) => name === 'environment')) return labels;
  checkLabelValue(environment, 'environment variable ENVIRONMENT');
  return parseLabels([...texts, `environment=${environment}`]);
}

function instant(line: CommandLine, name: 'from' | 'until', nowMs: number): number | null {
  const given = text(line, name);
  if (given === undefined) return null;
  const ms = parseInstant(given.trim(), nowMs);
  if (ms !== null && ms > 0) return ms;
  throw new UsageError(
    `option --${name} is no point in time`,
    `got ${JSON.stringify(given.slice(0, 100))}`,
    'write now-5m, 2026-11-22T15:06:00Z (with a zone) or epoch seconds or milliseconds',
  );
}

function lengthOf(given: string, origin: string): number {
  const ms = parseDuration(given);
  if (ms !== null && ms > 0 && ms <= MAX_INTERVAL_MS) return ms;
  throw new UsageError(
    `${origin} is not valid`,
    `got ${JSON.stringify(given.slice(0, 100))}`,
    'write how long was recorded: a duration such as 15s, above 0 and up to 24h',
  );
}

function rateOf(given: string | undefined): number {
  if (given === undefined) return DEFAULT_RATE;
  const rate = /^\d{1,6}$/u.test(given) ? Number(given) : 0;
  if (rate >= 1 && rate <= MAX_RATE) return rate;
  throw new UsageError(
    'option --sample-rate is not valid',
    `got ${JSON.stringify(given.slice(0, 100))}`,
    `write samples a second, a whole number from 1 to ${MAX_RATE}, as py-spy record --rate had it`,
  );
}

function refuseOthers(line: CommandLine): void {
  refuseUnused(line, {
    command: 'push',
    used: USED,
    others: [reportOption(line)],
    remedy:
      'it takes --service, --label, --from, --until, --interval, --sample-rate, --dry-run and the server',
  });
}
