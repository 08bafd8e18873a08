import { type ExtraOptions, readEnvironment, readFlags } from '../config/inputs.ts';
import { nearestName } from '../config/nearest.ts';
import { PUSH_OPTIONS } from '../config/push-options.ts';
import { UsageError } from '../config/usage-error.ts';
import type { CommandSetting } from './command.ts';
import { type CommandName, isCommand } from './command-names.ts';
import { createTerminal } from './create-terminal.ts';
import { tellError } from './errors.ts';
import { HELP, helpOf } from './help.ts';
import { optionsOf } from './help-options.ts';
import { removePartials } from './partial-files.ts';
import { secretsOfLine } from './secrets.ts';

/** What the process gives a command line. */
export interface MainSetting {
  readonly args: readonly string[];
  /** Called only when a command reads it. */
  readonly stdin: () => NodeJS.ReadableStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly nowMs: number;
  /** Calls a listener before a signal ends the process. */
  readonly beforeEnd: (listener: () => void) => void;
  /** Folder of the demo's recordings and configuration. */
  readonly demoDir: string;
}

type Command = (setting: CommandSetting) => Promise<number>;

/** Option of every command that prints a report. */
const VERBOSE = { verbose: 'boolean' } as const;
/** Option of every command that fetches profiles. */
const PROFILES = { 'report-profiles': 'string' } as const;

/**
 * Each command is loaded only when it is called. In dist/ those that nobody waits for are one file: as many, each would hold what they
 * share.
 */
function commands({
  stdin,
  demoDir,
}: MainSetting): Readonly<Record<CommandName, { extras: ExtraOptions; load: () => Promise<Command> }>> {
  return {
    gate: {
      extras: { ...VERBOSE, ...PROFILES, 'span-id': 'strings' },
      load: async () => (await import('./gate.ts')).gate,
    },
    compare: { extras: VERBOSE, load: async () => (await import('./compare.ts')).compare },
    calibrate: {
      extras: {
        from: 'string',
        to: 'string',
        selector: 'string',
        window: 'string',
        target: 'string',
        write: 'string',
      },
      load: async () => (await import(/* webpackChunkName: "commands" */ './calibrate.ts')).calibrate,
    },
    doctor: {
      extras: {},
      load: async () => (await import(/* webpackChunkName: "commands" */ './doctor.ts')).doctor,
    },
    init: {
      extras: { window: 'string', print: 'boolean', force: 'boolean', offline: 'boolean' },
      load: async () => (await import(/* webpackChunkName: "commands" */ './init.ts')).init,
    },
    config: {
      extras: { print: 'boolean', json: 'boolean' },
      load: async () => (await import(/* webpackChunkName: "commands" */ './config.ts')).config,
    },
    explain: {
      extras: {},
      load: async () => {
        const { explain } = await import(/* webpackChunkName: "commands" */ './explain.ts');
        return (setting) => explain(setting, stdin);
      },
    },
    render: {
      extras: { ...VERBOSE, md: 'boolean', html: 'boolean', junit: 'boolean', summary: 'boolean' },
      load: async () => {
        const { render } = await import(/* webpackChunkName: "commands" */ './render.ts');
        return (setting) => render(setting, stdin());
      },
    },
    merge: {
      extras: VERBOSE,
      load: async () => (await import(/* webpackChunkName: "commands" */ './merge.ts')).merge,
    },
    history: {
      extras: { trend: 'string', keep: 'string', commit: 'string', out: 'string', runs: 'string' },
      load: async () => {
        const { history } = await import(/* webpackChunkName: "commands" */ './history.ts');
        return (setting) => history(setting, stdin());
      },
    },
    signoff: {
      extras: {
        ...VERBOSE,
        from: 'string',
        to: 'string',
        label: 'string',
        length: 'string',
        out: 'string',
        remeasured: 'boolean',
        signer: 'strings',
        verify: 'string',
      },
      load: async () => (await import(/* webpackChunkName: "commands" */ './signoff.ts')).signoff,
    },
    snapshot: {
      extras: { out: 'string', window: 'string' },
      load: async () => (await import(/* webpackChunkName: "commands" */ './snapshot.ts')).snapshot,
    },
    push: {
      extras: PUSH_OPTIONS,
      load: async () => {
        const { push } = await import(/* webpackChunkName: "commands" */ './push.ts');
        return (setting) => push(setting, stdin);
      },
    },
    demo: {
      extras: { ...VERBOSE, ...PROFILES, healthy: 'boolean', enforce: 'boolean' },
      load: async () => {
        const { demo } = await import('./demo.ts');
        return (setting) => demo(setting, demoDir);
      },
    },
  };
}

/** Runs a command line. Returns the exit code; never throws. */
export async function main(setting: MainSetting): Promise<number> {
  const { args, stdout, stderr, nowMs, beforeEnd } = setting;
  const env = readEnvironment();
  const secrets = secretsOfLine(env, args);
  const clock = () => performance.now();
  const terminal = createTerminal({ stdout, stderr, env, clock, beforeEnd, secrets });
  beforeEnd(removePartials);
  try {
    const [name, ...rest] = args;
    if (name === undefined) throw usage('no command', 'flamegate needs to know what to do');
    if (name === 'help') {
      const [of = ''] = rest;
      terminal.out(isCommand(of) ? helpOf(of) : HELP);
      return 0;
    }
    const known = commands(setting);
    if (!isCommand(name)) throw unknownCommand(name, Object.keys(known));
    const command = known[name];
    const line = readFlags(rest, env, command.extras, optionsOf(name));
    if (line.options.help === true) {
      terminal.out(helpOf(name));
      return 0;
    }
    if (optionsOf(name).includes('config') && env.GITHUB_EVENT_NAME === 'pull_request_target') {
      const { refuseForeignConfig } = await import('./foreign-config.ts');
      await refuseForeignConfig(line.settings, env);
    }
    const run = await command.load();
    return await run({ line, env, terminal, nowMs });
  } catch (error) {
    const { what, why, remedy, exitCode } = tellError(error);
    for (const text of [`error: ${what}`, `  why: ${why}`, `  do:  ${remedy}`]) terminal.err(text);
    if (args.includes('--debug')) terminal.err(error instanceof Error ? (error.stack ?? '') : String(error));
    return exitCode;
  }
}

function unknownCommand(name: string, known: readonly string[]): UsageError {
  const near = nearestName(name, known);
  return usage(
    `unknown command ${name.slice(0, 100)}`,
    near === null ? 'there is no such command' : `did you mean ${near}?`,
  );
}

function usage(what: string, why: string): UsageError {
  return new UsageError(
    what,
    why,
    'the commands are gate, compare, calibrate, snapshot, push, render, merge, history, signoff, doctor, init, config, explain and demo; see flamegate --help',
  );
}
