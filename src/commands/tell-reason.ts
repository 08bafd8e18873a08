import type { Reason } from '../judge/verdict.ts';
import type { Terminal } from './terminal.ts';

/** A reason for the whole build is an error like any other, and shown where errors are, also with --quiet. */
export function tellReason(
  reason: Reason | undefined,
  what: string,
  terminal: Terminal,
  kind: 'error' | 'note' = 'error',
): void {
  if (reason === undefined) return;
  terminal.err(`${kind}: ${what} (${reason.code})`);
  terminal.err(`  why: ${oneLine(reason.message)}`);
  if (reason.remedy !== '') terminal.err(`  do:  ${oneLine(reason.remedy)}`);
}

/** Messages may quote a server: a line of its own would pass for one of ours. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
