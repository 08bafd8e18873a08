import { nodeProblem } from './node-version.ts';

// Small on purpose: the rest is loaded only on a Node that can run it.
const problem = nodeProblem(process.versions.node);

if (problem !== null) {
  process.stderr.write(problem);
  process.exitCode = 2;
} else {
  const { runAction } = await import('./commands/action.ts');
  const { removePartials } = await import('./commands/partial-files.ts');
  process.once('exit', removePartials);
  const cancel = new AbortController();
  // The runner cancels with SIGINT, 7.5 s later with SIGTERM, and 2.5 s later it kills:
  // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
  for (const [signal, exitCode] of [['SIGINT', 130] as const, ['SIGTERM', 143] as const])
    process.on(signal, () => {
      // Who asks twice waits for nobody.
      if (cancel.signal.aborted) process.exit(exitCode);
      cancel.abort();
    });
  process.exitCode = await runAction(Date.now(), cancel.signal);
  // What was under way would keep the process alive.
  if (cancel.signal.aborted) process.exit();
}
