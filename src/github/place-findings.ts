import { findings } from '../report/findings.ts';
import type { Report } from '../report/report.ts';
import { type ChangedFilesOptions, listChangedFiles } from './changed-files.ts';
import { mayDefine } from './definition.ts';
import { createLocator, type Locate, type PathOf, withChanges } from './places.ts';
import { listRepositoryFiles, readRepositoryFile } from './repository-files.ts';
import { createFileMapper, type MapFile, type SourcePath } from './source-paths.ts';

/** What `placeFindings` works from. */
export interface PlaceOptions extends ChangedFilesOptions {
  readonly mappings: readonly SourcePath[];
}

/** A report that knows what the pull request changes, and where its functions are in the repository. */
export interface PlacedReport {
  readonly report: Report;
  readonly locate: Locate;
  /** Why it is not known what the pull request changes, for people. */
  readonly reason?: string;
}

/**
 * Finds out where what grew lies in the repository and what of it the pull request changes. Asks nobody when nothing
 * grew. Never rejects.
 */
export async function placeFindings(report: Report, options: PlaceOptions): Promise<PlacedReport> {
  // There the workspace holds the base: what it says of lines and files is not true of the pull request.
  const isOfBase = options.context.eventName === 'pull_request_target';
  if (isOfBase || findings(report).every(({ function: { source } }) => source === null)) {
    return { report, locate: () => null };
  }
  const { workspace } = options.context;
  const [{ files, reason }, repository] = await Promise.all([
    listChangedFiles(options),
    listRepositoryFiles(workspace),
  ]);
  const changed = (files ?? []).filter(({ isRemoved }) => !isRemoved).map(({ path }) => path);
  const mapFile = createFileMapper({ mappings: options.mappings, changed, repository });
  const texts = await readGuesses(report, mapFile, repository === null ? null : workspace);
  const pathOf: PathOf = (fn) => {
    const mapped = fn.source === null ? null : mapFile(fn.source.file);
    if (mapped === null || !mapped.isGuess) return mapped?.path ?? null;
    return mayDefine(texts.get(mapped.path) ?? '', fn) ? mapped.path : null;
  };
  return {
    report: withChanges(report, files, pathOf),
    locate: createLocator(files, pathOf),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The texts of files for which only their names speak. */
async function readGuesses(
  report: Report,
  mapFile: MapFile,
  workspace: string | null,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if (workspace === null) return texts;
  for (const { function: fn } of findings(report)) {
    const mapped = fn.source === null ? null : mapFile(fn.source.file);
    if (!mapped?.isGuess || texts.has(mapped.path)) continue;
    texts.set(mapped.path, await readRepositoryFile(workspace, mapped.path));
  }
  return texts;
}
