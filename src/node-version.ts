/** The oldest Node this program runs on: its HTTP library crashes at import on older ones. */
const OLDEST = [22, 19] as const;

/**
 * Tells what is wrong with the running version of Node, or null when nothing is. Written so that every Node with
 * modules can run it.
 * @param version as in `process.versions.node`
 */
export function nodeProblem(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return null;
  return (
    `error: flamegate needs Node ${OLDEST[0]}.${OLDEST[1]} or newer\n` +
    `  why: this is Node ${version}\n` +
    '  do:  install Node 24, in a workflow with actions/setup-node\n'
  );
}
