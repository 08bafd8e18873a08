import type { OpenPull, RelayApi } from './relay-api.ts';
import { isSameRepository, type TriggeringRun } from './triggering-run.ts';

/** The pull request that a run was for; or why none is to be told of it. */
export type RunPull =
  | { readonly kind: 'found'; readonly number: number }
  | { readonly kind: 'none'; readonly why: string };

/**
 * Finds the open pull request that a run was for, by what GitHub says of the run. The payload lists none for a fork, and an
 * artifact may name any: https://github.com/actions/runner/issues/3444
 * @throws octokit's `RequestError` when GitHub says no
 */
export async function pullOfRun(run: TriggeringRun, repository: string, api: RelayApi): Promise<RunPull> {
  const { headRepository, headBranch, headSha } = run;
  const [owner = ''] = headRepository.split('/');
  if (owner === '' || headBranch === '' || headSha === '')
    return none(`the repository or branch that run ${run.id} was for is gone`);
  const pulls = (await api.openPulls(owner, headBranch)).filter(
    // An organisation may own a repository and a fork of it, so the owner of the head does not tell the two apart.
    (pull) =>
      isSameRepository(pull.headRepository, headRepository) &&
      isSameRepository(pull.baseRepository, repository),
  );
  const [pull, ...others] = pulls.filter((one) => one.headSha === headSha);
  if (pull === undefined) return none(whyNoPull(run, pulls));
  if (others.length === 0) return { kind: 'found', number: pull.number };
  const numbers = [pull, ...others].map(({ number }) => `#${number}`).join(', ');
  return none(
    `${numbers} are open pull requests of the same commit, and GitHub does not tell for which run ${run.id} was`,
  );
}

function whyNoPull({ id, headSha }: TriggeringRun, [newer]: readonly OpenPull[]): string {
  const commit = headSha.slice(0, 7);
  if (newer === undefined) return `run ${id} was for commit ${commit}, which is of no open pull request`;
  const now = newer.headSha.slice(0, 7);
  return `run ${id} was for commit ${commit}, and pull request #${newer.number} has the newer commit ${now}, whose own run is told of`;
}

function none(why: string): RunPull {
  return { kind: 'none', why };
}
