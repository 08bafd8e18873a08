import type { CommandLine } from '../config/inputs.ts';
import { readProxySettings } from '../config/inputs.ts';
import { resolvePyroscope } from '../config/server.ts';
import {
  parseLabelName,
  parseLength,
  parseRelease,
  parseSigners,
  type ReleaseSide,
} from '../config/signoff.ts';
import { placeServices } from '../config/stack.ts';
import { UsageError } from '../config/usage-error.ts';
import { refuseUnused, reportOption, SERVER_SETTINGS } from '../config/used-settings.ts';
import type { SideWindow } from '../config/window.ts';
import { PROFILING_OFF } from '../gate/notes.ts';
import { readGitHubContext, reportRunOf } from '../github/context.ts';
import type { Reason } from '../judge/verdict.ts';
import { visible } from '../report/escape.ts';
import { isReleasable, type SignoffReport, signoffTitle } from '../report/signoff/view.ts';
import { phraseToText, renderText } from '../report/text.ts';
import { NO_SERVER } from '../sources/no-server.ts';
import { baselineHistory } from './baseline-history.ts';
import type { CommandSetting } from './command.ts';
import type { BaselineWorld } from './find-baseline.ts';
import { startClock, withServer } from './run-gate.ts';
import { evidenceOf, refuseTaken, writeEvidence } from './signoff/evidence.ts';
import { judgeRelease, type SavedRelease } from './signoff/judge.ts';
import { refuseExchanged } from './signoff/order.ts';
import { readSignoffSettings, releaseConfig, type SignoffSettings } from './signoff/settings.ts';
import { findSide, isFound, nameOf } from './signoff/sides.ts';
import { type FoundRelease, takeRelease } from './signoff/take.ts';
import { verifyEvidence } from './signoff/verify.ts';
import { tellReason } from './tell-reason.ts';
import { tellWait } from './wait-step.ts';

/** Both sides are saved, with all that a gate could ask. */
const RUN_LIMIT_MS = 20 * 60_000;
/** Exit codes beside those of the gate. */
const DONE = 0;
const NOT_VERIFIED = 1;
const NOT_EVALUATED = 4;
/** Longer paths hardly exist. */
const LONGEST_PATH = 1000;

/** What of the gate's settings has a meaning here; all else stands in the configuration file, as for every release. */
const USED: ReadonlySet<string> = new Set([
  'config',
  ...SERVER_SETTINGS,
  'history',
  'settle',
  'load',
  'baseline-requests',
  'candidate-requests',
]);

/** `flamegate signoff`: judges a release strictly, and keeps the evidence. Returns the exit code. */
export async function signoff(setting: CommandSetting): Promise<number> {
  const { line } = setting;
  refuseOthers(line);
  return line.options.verify === undefined ? sign(setting) : verify(setting);
}

async function verify({ line, terminal }: CommandSetting): Promise<number> {
  const option = Object.keys(line.options).find(
    (name) => !['verify', 'quiet', 'debug', 'verbose'].includes(name),
  );
  const setting = Object.keys(line.settings.values).find((name) => name !== 'config');
  if (option !== undefined) throw notTogether(`option --${option}`);
  if (setting !== undefined) throw notTogether(line.settings.origins[setting] ?? setting);
  const folder = text(line, 'verify', 'the folder that signoff wrote', 'flamegate-signoff-v1.4.0-v1.5.0');
  const { report, problems, notes } = await verifyEvidence(folder, line.settings);
  for (const reason of problems) tellReason(reason, 'the evidence cannot be relied on', terminal);
  if (line.options.quiet !== true) {
    if (report !== null && problems.length === 0)
      terminal.out(`${phraseToText(signoffTitle(report))}\nVerified: ${visible(folder, LONGEST_PATH)}`);
    for (const note of notes) terminal.out(`  ${visible(note, LONGEST_PATH)}`);
  }
  return problems.length === 0 ? DONE : NOT_VERIFIED;
}

function notTogether(given: string): UsageError {
  return new UsageError(
    '--verify checks what was signed off before',
    `got ${given} beside it`,
    'leave it out: names, windows and requests are those of the evidence',
  );
}

async function sign(setting: CommandSetting): Promise<number> {
  const { line, env, terminal, nowMs } = setting;
  const request = requestOf(line);
  const out = outOf(line);
  if (out !== undefined) await refuseTaken(out);
  const settings = await readSignoffSettings(line.settings);
  const found = await findRelease(request, settings, setting);
  if ('code' in found) return refuse(found, setting);
  const windows = { baseline: found.baseline.side, candidate: found.candidate.side };
  refuseExchanged(windows, line.options.remeasured === true);
  const config = releaseConfig(settings, windows, nowMs);
  const saved = await saveRelease(found, config, settings, setting);
  if ('code' in saved) return refuse(saved, setting);
  const names = {
    from: nameOf(request.from, saved.baseline.content),
    to: nameOf(request.to, saved.candidate.content),
  };
  const folder = out ?? `flamegate-signoff-${pathPart(names.from)}-${pathPart(names.to)}`;
  await refuseTaken(folder);
  const context = readGitHubContext(env);
  const report = await judgeRelease(
    config,
    saved,
    { ...names, signers: [...request.signers], config: settings.config },
    { nowMs, run: context === null ? null : reportRunOf(context) },
  );
  const bytes = { baseline: saved.baseline.bytes, candidate: saved.candidate.bytes };
  const written = await writeEvidence(folder, evidenceOf(report, bytes));
  tell(report, written, line, terminal);
  return report.exitCode;
}

/** What is asked for, before anybody is asked. */
interface SignoffRequest {
  readonly from: ReleaseSide;
  readonly to: ReleaseSide;
  readonly lengthMs: number;
  readonly signers: ReturnType<typeof parseSigners>;
}

function requestOf(line: CommandLine): SignoffRequest {
  const label = parseLabelName(line.options.label as string | undefined);
  const from = parseRelease(text(line, 'from', 'the release before', 'v1.4.0'), 'from', label);
  const to = parseRelease(text(line, 'to', 'the release', 'v1.5.0'), 'to', label);
  if (JSON.stringify(from.request) === JSON.stringify(to.request)) {
    throw new UsageError(
      '--from and --to are the same',
      'a release is compared with the one before it',
      'name two releases, as in --from v1.4.0 --to v1.5.0',
    );
  }
  const lengthMs = parseLength(line.options.length as string | undefined);
  return { from, to, lengthMs, signers: parseSigners((line.options.signer ?? []) as readonly string[]) };
}

async function findRelease(
  { from, to, lengthMs }: SignoffRequest,
  settings: SignoffSettings,
  { line, env, nowMs }: CommandSetting,
): Promise<FoundRelease | Reason> {
  const needsServer = from.request.kind !== 'snapshot' || to.request.kind !== 'snapshot';
  if (needsServer && line.settings.stack?.isOff === true) return PROFILING_OFF;
  const { merged } = settings;
  const token = merged['github-token'] ?? env.GITHUB_TOKEN ?? '';
  const proxy = readProxySettings(env);
  const pyroscope = resolvePyroscope(merged, needsServer);
  const world: BaselineWorld = {
    nowMs,
    withServer: (use) => withServer({ pyroscope, proxy, limitMs: RUN_LIMIT_MS }, use),
    history: baselineHistory({ context: readGitHubContext(env), token, proxy }),
  };
  const facts = (candidate: SideWindow) => ({
    candidate,
    services: (sides: readonly Pick<SideWindow, 'selector'>[]) =>
      placeServices(merged, line.settings.stack, sides).services,
    profileTypes: merged['profile-types'] ?? ['cpu', 'memory'],
    pyroscope,
    githubToken: token,
  });
  // The newest run of the release is looked for up to now, whatever comes after it.
  const ahead = { selector: '', fromMs: nowMs, untilMs: nowMs + lengthMs };
  const candidate = await findSide(to, 'to', facts(ahead), world);
  if (!isFound(candidate)) return candidate;
  const baseline = await findSide(from, 'from', facts(candidate.side), world);
  return isFound(baseline) ? { baseline, candidate } : baseline;
}

async function saveRelease(
  found: FoundRelease,
  config: ReturnType<typeof releaseConfig>,
  { merged }: SignoffSettings,
  { line, env, terminal, nowMs }: CommandSetting,
): Promise<SavedRelease | Reason> {
  const isQuiet = line.options.quiet === true;
  const setting = {
    nowMs,
    clock: startClock(nowMs),
    onProgress: isQuiet ? () => undefined : terminal.progress,
    onWait: isQuiet
      ? () => undefined
      : (waiting: Parameters<typeof tellWait>[0]) => tellWait(waiting, terminal),
  };
  if (found.baseline.saved !== null && found.candidate.saved !== null)
    return takeRelease(NO_SERVER, found, config, setting);
  const server = {
    pyroscope: resolvePyroscope(merged),
    proxy: readProxySettings(env),
    limitMs: RUN_LIMIT_MS,
  };
  return withServer(server, (source) => takeRelease(source, found, config, setting));
}

/** There is no evidence to keep of a release of which nothing is there. */
function refuse(reason: Reason, { terminal }: CommandSetting): number {
  tellReason(reason, 'the release is refused: it was not evaluated', terminal);
  return NOT_EVALUATED;
}

function tell(
  report: SignoffReport,
  folder: string,
  { options }: CommandLine,
  { out, color, columns }: CommandSetting['terminal'],
): void {
  if (options.quiet === true) return;
  const title = phraseToText(signoffTitle(report));
  out(`${title}\n\n${renderText(report, { color, columns, verbose: options.verbose === true })}`);
  const next = isReleasable(report) ? '\nTo sign: sign-off.md or sign-off.html' : '';
  // Once more, since the first line may have left the screen by now.
  out(`\n${title}\nEvidence: ${visible(folder, LONGEST_PATH)}${next}`);
}

/** A version may hold what means something in a path. */
function pathPart(name: string): string {
  return name.replace(/[^\w.+-]+/gu, '-').slice(0, 60);
}

function outOf({ options }: CommandLine): string | undefined {
  const out = (options.out as string | undefined)?.trim();
  return out === '' ? undefined : out;
}

function text({ options }: CommandLine, name: string, what: string, example: string): string {
  const value = options[name];
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new UsageError(
    `--${name} is missing`,
    `a sign-off needs ${what}`,
    `give --${name}, as in --${name} ${example}`,
  );
}

/** A setting for this release alone would make its limits other than those of the team. */
function refuseOthers(line: CommandLine): void {
  refuseUnused(line, {
    command: 'signoff',
    used: USED,
    others: [reportOption(line), line.positionals[0]],
    remedy:
      'services, limits, budgets and waivers of a release stand in the configuration file; the evidence holds every report',
  });
}
