import type { CommandLine, Environment } from '../config/inputs.ts';
import type { Defaults } from '../config/resolve.ts';
import type { Terminal } from './terminal.ts';

/** What every command gets. */
export interface CommandSetting {
  readonly line: CommandLine;
  readonly env: Environment;
  readonly terminal: Terminal;
  readonly nowMs: number;
}

/** The command line has exit codes of its own for what is no verdict. */
export const CLI_DEFAULTS: Defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' };
