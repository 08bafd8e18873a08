import { nodeProblem } from './node-version.ts';

// Small on purpose: the rest is loaded only on a Node that can run it.
const problem = nodeProblem(process.versions.node);

if (problem !== null) {
  process.stderr.write(problem);
  process.exitCode = 2;
} else {
  const { runAction } = await import('./commands/action.ts');
  process.exitCode = await runAction(Date.now());
}
