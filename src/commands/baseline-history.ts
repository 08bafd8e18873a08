import type { ProxySettings } from '../config/inputs.ts';
import { type BaselineApi, openBaselineApi } from '../github/baseline-api.ts';
import { findArtifact } from '../github/baseline-artifact.ts';
import { resolveCommit } from '../github/baseline-commit.ts';
import { BaselineError } from '../github/baseline-error.ts';
import type { GitHubContext } from '../github/context.ts';
import type { BaselineHistory } from './find-baseline.ts';

/** Where a run takes place, and how its repository is asked. */
export interface HistorySetting {
  /** Null outside of a workflow run. */
  readonly context: GitHubContext | null;
  readonly token: string;
  readonly proxy: ProxySettings;
}

/** The history of the repository of this run; null outside of one. Connects for one question each, as far as there are any. */
export function baselineHistory({ context, token, proxy }: HistorySetting): BaselineHistory | null {
  if (context === null) return null;
  const { apiUrl, owner, repo } = context;
  const ask = async <T>(question: (api: BaselineApi) => Promise<T>): Promise<T> => {
    if (token.trim() === '' || owner === '') throw new BaselineError(NO_TOKEN);
    const api = await openBaselineApi({ apiUrl, owner, repo, token, proxy });
    try {
      return await question(api);
    } finally {
      await api.close();
    }
  };
  return {
    commitOf: (ref) => ask((api) => resolveCommit(ref, context, api)),
    artifactOf: (name, of) => ask((api) => findArtifact(name, of, context, api)),
  };
}

const NO_TOKEN = {
  code: 'FG141',
  message: 'GitHub cannot be asked for the baseline without a token',
  remedy:
    'leave the input github-token out, to use the token of the job; on the command line set GITHUB_TOKEN to it',
};
