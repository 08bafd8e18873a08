/** The commands, in the order in which they are listed. */
export const COMMANDS = [
  'gate',
  'compare',
  'calibrate',
  'doctor',
  'init',
  'config',
  'explain',
  'snapshot',
  'push',
  'render',
  'merge',
  'history',
  'signoff',
  'demo',
] as const;

/** Name of a command. */
export type CommandName = (typeof COMMANDS)[number];

/** Whether there is such a command. */
export function isCommand(name: string): name is CommandName {
  return (COMMANDS as readonly string[]).includes(name);
}
