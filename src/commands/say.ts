import * as core from '@actions/core';
import { withoutCommands } from './inert.ts';

/** Says something in the log of a step. The runner reads plain lines for commands, so none is left in them; the other two escape. */
export const SAY = {
  info: (text: string) => core.info(withoutCommands(text)),
  notice: core.notice,
  warning: core.warning,
};
