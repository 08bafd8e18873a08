import { type CommandLine, readProxySettings } from '../config/inputs.ts';
import { mergeSettings } from '../config/merge.ts';
import { DEFAULT_CONFIG } from '../config/read-config.ts';
import { resolvePyroscope } from '../config/server.ts';
import { placeServices } from '../config/stack.ts';
import { refuseUnused, SERVER_SETTINGS } from '../config/used-settings.ts';
import { parseWindow } from '../config/window.ts';
import { PROFILING_OFF } from '../gate/notes.ts';
import { configText } from '../init/config-file.ts';
import { type FindResult, type Found, findServices } from '../init/found.ts';
import { foundText, nextSteps } from '../init/text.ts';
import { WORKFLOW } from '../init/workflow-file.ts';
import type { CommandSetting } from './command.ts';
import { type NewFile, writeNew, writtenText } from './new-file.ts';
import { withServer } from './run-gate.ts';
import { tellReason } from './tell-reason.ts';

/** Nobody waits longer for a first file. */
const RUN_LIMIT_MS = 2 * 60_000;
const DEFAULT_RANGE = 'now-3h/now';
const WORKFLOW_PATH = '.github/workflows/flamegate.yml';
const DONE = 0;
const NOTHING_FOUND = 4;

/** What of the gate's settings has a meaning here. */
const USED: ReadonlySet<string> = new Set([...SERVER_SETTINGS, 'services']);

/**
 * `flamegate init`: writes a first configuration and workflow of what the server has. A file that exists is kept. Returns the exit
 * code.
 */
export async function init(setting: CommandSetting): Promise<number> {
  const { line, terminal, nowMs } = setting;
  refuseOthers(line);
  const result = line.options.offline === true ? null : await look(setting);
  if (result?.kind === 'nothing') {
    tellReason(result.reason, 'nothing was written', terminal);
    terminal.err('  or:  flamegate init --offline writes a template without a server');
    return NOTHING_FOUND;
  }
  const found = result?.found ?? null;
  const files: readonly NewFile[] = [
    { path: DEFAULT_CONFIG, text: configText(found) },
    { path: WORKFLOW_PATH, text: WORKFLOW },
  ];
  if (line.options.print === true) {
    terminal.out(files.map(({ path, text }) => `# ${path}\n${text}`).join('\n---\n'));
    return DONE;
  }
  const written = await writeNew(files, line.options.force === true);
  if (line.options.quiet === true) return DONE;
  const steps = nextSteps({ found, ...addressOf(line), nowMs });
  terminal.out([...foundBlock(found), writtenText(written), steps].join('\n\n'));
  return DONE;
}

function foundBlock(found: Found | null): string[] {
  return found === null ? [] : [foundText(found)];
}

async function look({ line, env, nowMs }: CommandSetting): Promise<FindResult> {
  if (line.settings.stack?.isOff === true) return { kind: 'nothing', reason: PROFILING_OFF };
  const { merged } = mergeSettings(line.settings, null);
  const { selector, ...range } = parseWindow('init', textOf(line, 'window') ?? DEFAULT_RANGE, nowMs);
  const server = {
    pyroscope: resolvePyroscope(merged),
    proxy: readProxySettings(env),
    limitMs: RUN_LIMIT_MS,
  };
  const { services } = placeServices(merged, line.settings.stack, [{ selector }]);
  return withServer(server, (source) => findServices(source, { selector, range, services, nowMs }));
}

/** The address, and whether what follows needs it again. */
function addressOf({ settings, options }: CommandLine): { url: string | null; isUrlFlag: boolean } {
  const url = settings.values['pyroscope-url'];
  const isUrlFlag = settings.origins['pyroscope-url']?.startsWith('option') === true;
  return { url: typeof url === 'string' && options.offline !== true ? url : null, isUrlFlag };
}

function textOf({ options }: CommandLine, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

function refuseOthers(line: CommandLine): void {
  const { options, positionals } = line;
  const alone = options.offline === true && options.window !== undefined ? 'option --window' : undefined;
  const both = options.print === true && options.force === true ? 'option --force' : undefined;
  refuseUnused(line, {
    command: 'init',
    used: USED,
    others: [positionals[0]?.slice(0, 200), alone, both],
    remedy: 'it takes the server, --service, --window, --print or --force, and without a server --offline',
  });
}
