import type { Environment, RawSettings } from '../config/inputs.ts';
import { DEFAULT_CONFIG } from '../config/read-config.ts';
import { UsageError } from '../config/usage-error.ts';
import { type GitHubContext, readGitHubContext } from '../github/context.ts';
import { isForeignFile, TARGET_CHECKOUT } from '../github/target-checkout.ts';

/**
 * Refuses a configuration file of a fork in a run for `pull_request_target`: it names the server that gets the credentials of this
 * repository, and says what passes. That of the base, which is what a checkout gives there, is read.
 * @throws UsageError
 */
export async function refuseForeignConfig(
  { values }: RawSettings,
  env: Environment,
  context: GitHubContext | null = readGitHubContext(env),
): Promise<void> {
  const path = typeof values.config === 'string' ? values.config : DEFAULT_CONFIG;
  if (context === null || !(await isForeignFile(path, context, env.GITHUB_EVENT_PATH))) return;
  throw new UsageError(
    `${path.slice(0, 200)} is a file of a fork, so it is not read (${TARGET_CHECKOUT})`,
    `it is checked out from pull request #${context.pullRequest ?? '?'}, and a run for pull_request_target has secrets: the file ` +
      'could name another server to send them to',
    'check out the base, as actions/checkout does when no ref is given, and name its file with config; or run the gate on ' +
      'pull_request and comment with flamegate/comment (docs/forks.md)',
  );
}
