import type { Artifact, BaselineApi } from './baseline-api.ts';
import { type CommitRef, defaultBranch, isGreen, resolveCommit } from './baseline-commit.ts';
import { asking, BaselineError } from './baseline-error.ts';
import type { GitHubContext } from './context.ts';
import { isZip, listZip, type ZipEntry, ZipError } from './unzip.ts';

/** The snapshot of an artifact, with words for where it is from; or why there is none, and what will change that. */
export type FoundArtifact =
  | { readonly kind: 'snapshot'; readonly bytes: Uint8Array; readonly words: string }
  | { readonly kind: 'none'; readonly words: string; readonly why: string; readonly creates: string };

/** GitHub lists newest first: what is further back is no baseline for today. */
const MAX_PAGES = 10;
/** Runs that are looked at for one that is green. */
const MAX_RUNS = 20;
/** A snapshot may have as much; an artifact that holds one is hardly larger. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 10_000;

/**
 * Finds the newest artifact of this name of a commit, or of a green run of the default branch, and takes the snapshot out of it.
 * @throws BaselineError when GitHub cannot be asked, or the artifact holds no snapshot
 */
export async function findArtifact(
  name: string,
  of: CommitRef,
  context: GitHubContext,
  api: BaselineApi,
): Promise<FoundArtifact> {
  const search =
    of.kind === 'last-green' ? await greenSearch(context, api) : await commitSearch(of, context, api);
  const words = `the artifact ${name} of ${search.words}`;
  if ('why' in search) return { kind: 'none', words, why: search.why, creates: search.creates };
  const { artifact, seen, expired } = await newest(name, search, context, api);
  if (artifact === null) {
    const creates = `let ${search.creator} take a snapshot and upload it as ${name}`;
    return { kind: 'none', words, why: whyNone(name, context.repository, seen, expired), creates };
  }
  const where = `${words} (run ${artifact.runId}, commit ${artifact.headSha.slice(0, 7)})`;
  return { kind: 'snapshot', bytes: await fetchSnapshot(artifact, where, context, api), words: where };
}

function whyNone(name: string, repository: string, seen: number, expired: number): string {
  if (expired > 0) return `it has expired (${repository} keeps artifacts for a limited time)`;
  return seen === 0
    ? `no run of ${repository} has an artifact of this name`
    : `none of the ${seen} artifacts called ${name} in ${repository} is of it`;
}

/** Which artifacts are meant, and who makes them. */
interface Search {
  readonly words: string;
  readonly creator: string;
  readonly isMeant: (artifact: Artifact) => boolean;
  /** What takes a question of its own. */
  readonly isSound: (artifact: Artifact) => Promise<boolean>;
}

interface Nothing {
  readonly words: string;
  readonly why: string;
  readonly creates: string;
}

async function commitSearch(
  of: CommitRef,
  context: GitHubContext,
  api: BaselineApi,
): Promise<Search | Nothing> {
  const commit = await resolveCommit(of, context, api);
  if (commit.kind === 'none') return commit;
  return {
    words: commit.words,
    creator: of.kind === 'tag' ? `the run for the tag ${of.tag}` : 'each run on the base branch',
    isMeant: ({ headSha }) => headSha === commit.sha,
    isSound: async () => true,
  };
}

async function greenSearch(context: GitHubContext, api: BaselineApi): Promise<Search> {
  const branch = await defaultBranch(context, api);
  let asked = 0;
  return {
    words: `the last green run on ${branch}`,
    creator: `the next green run on ${branch}`,
    isMeant: ({ headBranch }) => headBranch === branch,
    isSound: async ({ runId }) => ++asked <= MAX_RUNS && isGreen(await api.run(runId), branch),
  };
}

async function newest(name: string, search: Search, context: GitHubContext, api: BaselineApi) {
  let [seen, expired] = [0, 0];
  const look = async () => {
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { artifacts, isLast } = await api.artifacts(name, page);
      seen += artifacts.length;
      // Of a fork's run nobody here knows what it did; and this run is not its own baseline.
      const meant = artifacts.filter(
        (one) =>
          one.name === name && !one.isForeign && String(one.runId) !== context.runId && search.isMeant(one),
      );
      expired += meant.filter(({ isExpired }) => isExpired).length;
      const usable = meant.filter(({ isExpired }) => !isExpired);
      for (const one of usable.toSorted((a, b) => b.createdAtMs - a.createdAtMs)) {
        if (await search.isSound(one)) return one;
      }
      if (isLast || artifacts.length === 0) break;
    }
    return null;
  };
  const attempt = { action: `read the artifacts of ${context.repository}`, permission: 'actions: read' };
  const artifact = await asking(attempt, context, look);
  return { artifact, seen, expired };
}

async function fetchSnapshot(
  { id, bytes }: Artifact,
  where: string,
  context: GitHubContext,
  api: BaselineApi,
): Promise<Uint8Array> {
  if (bytes > MAX_BYTES)
    throw unusable(where, `it has ${bytes} bytes, more than a snapshot may (${MAX_BYTES})`);
  const attempt = { action: `download ${where}`, permission: 'actions: read' };
  const data = await asking(attempt, context, () => api.download(id, MAX_BYTES));
  // Files may be uploaded without an archive around them.
  if (!isZip(data)) return data;
  try {
    const files = await listZip(data, MAX_ENTRIES);
    return await onlySnapshot(files, where).unpack(MAX_BYTES);
  } catch (error) {
    if (error instanceof ZipError) throw unusable(where, error.message, error);
    throw error;
  }
}

/** The only file, or the only one that is called a snapshot. */
function onlySnapshot(files: readonly ZipEntry[], where: string): ZipEntry {
  const named = files.filter(({ name }) => name.endsWith('.snapshot'));
  const [only, ...more] = named.length > 0 ? named : files;
  if (only !== undefined && more.length === 0) return only;
  const what = named.length > 0 ? 'snapshots' : 'files, none of which is called *.snapshot';
  throw unusable(where, `it holds ${named.length > 0 ? named.length : files.length} ${what}`);
}

function unusable(where: string, why: string, cause?: unknown): BaselineError {
  const message = `${where} cannot be used as a baseline: ${why}`;
  const remedy =
    'upload the one file that flamegate snapshot wrote, alone or with a name that ends with .snapshot';
  return new BaselineError({ code: 'FG143', message, remedy }, { cause });
}
