import { visible } from '../report/escape.ts';
import type { Waiting } from '../sources/settle.ts';
import type { Step, Terminal } from './terminal.ts';

const MAX_NAME = 60;

/** Tells once that the last uploads are waited for, also in a log, and then how it goes. */
export function tellWait(waiting: Waiting, terminal: Terminal): void {
  if (waiting.isFirst) terminal.err(waitingLine(waiting));
  terminal.step(waitStep(waiting));
}

function waitStep({ waitedMs, limitMs, behind }: Waiting): Step {
  return {
    done: Math.floor(waitedMs / 1000),
    total: Math.ceil(limitMs / 1000),
    doing: 'waiting',
    did: 'waited',
    things: 's for the last uploads',
    latest: behind[0] ?? '',
  };
}

/** What is waited for, as one line of a log. */
export function waitingLine({ limitMs, behind }: Waiting): string {
  const [first] = behind;
  const whose =
    first === undefined ? '' : ` of ${visible(first, MAX_NAME)}${behind.length > 1 ? ' and others' : ''}`;
  return `waiting up to ${Math.ceil(limitMs / 1000)} s for the last uploads${whose}`;
}
