import type { Artifact } from './baseline-api.ts';
import type { RelayApi } from './relay-api.ts';
import { RelayError } from './relay-error.ts';
import type { TriggeringRun } from './triggering-run.ts';
import { isZip, listZip, type ZipEntry, ZipError } from './unzip.ts';

/** The `report.json` of a run, not yet looked at; or why the run has none. */
export type RunReport =
  | { readonly kind: 'report'; readonly bytes: Uint8Array }
  | { readonly kind: 'none'; readonly why: string };

/** How much is taken of an artifact that anybody may have made. */
export interface ArtifactLimits {
  /** Bytes of the archive. */
  readonly archiveBytes: number;
  /** Bytes of the report in it. */
  readonly reportBytes: number;
}

/** Profiles of hundreds of services lie beside the report. */
const MAX_ENTRIES = 10_000;

/**
 * Downloads an artifact of a run and takes its `report.json`: at the root or in a folder there, the only one. Nothing else in it
 * is unpacked, and no name in it is used.
 * @throws RelayError; octokit's `RequestError` when GitHub says no, Error when its storage does
 */
export async function reportOfRun(
  run: TriggeringRun,
  name: string,
  api: RelayApi,
  limits: ArtifactLimits,
): Promise<RunReport> {
  const artifact = newest(await api.artifactsOf(run.id, name));
  if (artifact === null) return none(`run ${run.id} has no artifact called ${name}`);
  if (artifact.isExpired) return none(`the artifact ${name} of run ${run.id} has expired`);
  if (artifact.createdAtMs !== 0 && artifact.createdAtMs < run.startedAtMs)
    return none(
      `attempt ${run.attempt} of run ${run.id} has left no artifact ${name}; there is only an earlier one`,
    );
  const where = `the artifact ${name} of run ${run.id}`;
  const { archiveBytes } = limits;
  if (artifact.bytes > archiveBytes) throw tooLarge(where, `it has ${artifact.bytes} bytes`, archiveBytes);
  const data = await download(artifact.id, archiveBytes, api);
  if (data === null) return none(`the artifact ${name} of run ${run.id} has expired or was deleted`);
  try {
    return { kind: 'report', bytes: await unpackReport(data, where, limits) };
  } catch (error) {
    if (error instanceof ZipError) throw unusable(where, error.message, error);
    throw error;
  }
}

/** Null when it is gone. */
async function download(id: number, maxBytes: number, api: RelayApi): Promise<Uint8Array | null> {
  try {
    return await api.download(id, maxBytes);
  } catch (error) {
    if ([404, 410].includes((error as { status?: number } | null)?.status ?? 0)) return null;
    throw error;
  }
}

/** A run that was started again may have one of each attempt, where it does not overwrite the first. */
function newest(artifacts: readonly Artifact[]): Artifact | null {
  return artifacts.reduce<Artifact | null>((last, one) => (one.id > (last?.id ?? 0) ? one : last), null);
}

async function unpackReport(
  data: Uint8Array,
  where: string,
  { reportBytes }: ArtifactLimits,
): Promise<Uint8Array> {
  if (!isZip(data)) {
    // Files may be uploaded without an archive around them.
    if (data.length > reportBytes) throw tooLarge(where, `it has ${data.length} bytes`, reportBytes);
    return data;
  }
  const [only, ...more] = (await listZip(data, MAX_ENTRIES)).filter(isReport);
  if (only === undefined) throw unusable(where, 'it holds no report.json');
  if (more.length > 0) throw unusable(where, `it holds ${more.length + 1} files called report.json`);
  return only.unpack(reportBytes);
}

function isReport({ name }: ZipEntry): boolean {
  return /^(?:[^/\\]+\/)?report\.json$/.test(name);
}

function none(why: string): RunReport {
  return { kind: 'none', why };
}

function tooLarge(where: string, what: string, maxBytes: number): RelayError {
  return new RelayError(
    `${where} is too large`,
    `${what}, and at most ${maxBytes} are read`,
    'upload report.json alone, as an artifact of its own, and name that one here',
  );
}

function unusable(where: string, why: string, cause?: unknown): RelayError {
  return new RelayError(
    `${where} holds no report that can be read`,
    why,
    'upload the report-dir of one gate as it is; of several gates or shards, each as an artifact of its own',
    { cause },
  );
}
