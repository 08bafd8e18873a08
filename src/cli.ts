#!/usr/bin/env node
import { tolerateClosedPipe } from './commands/terminal.ts';
import { nodeProblem } from './node-version.ts';
import { VERSION } from './version.ts';

// Small on purpose: everything else is loaded only when a command needs it.
const problem = nodeProblem(process.versions.node);
const args = process.argv.slice(2);

if (problem !== null) {
  process.stderr.write(problem);
  process.exitCode = 2;
} else if (args[0] === '--version' || args[0] === '-v') {
  tolerateClosedPipe(process.stdout);
  process.stdout.write(`${VERSION}\n`);
} else if (args[0] === '--help' || args[0] === '-h') {
  const { HELP } = await import('./commands/help.ts');
  tolerateClosedPipe(process.stdout);
  process.stdout.write(HELP);
} else {
  const { main } = await import('./commands/main.ts');
  process.exitCode = await main({
    args,
    stdin: () => process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    nowMs: Date.now(),
    beforeEnd,
    demoDir: `${import.meta.dirname}/../demo`,
  });
  // All is written by then. To take apart what a run has read would take longer than to write a report.
  process.once('beforeExit', () => process.exit());
}

/** The listener is called first; then the signal does what it always does. */
function beforeEnd(listener: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      listener();
      process.kill(process.pid, signal);
    });
  }
}
