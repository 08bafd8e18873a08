import type { FileConfig } from './config/file-source.ts';
import { matchesGlob } from './config/glob.ts';
import type { ComparedService } from './file-gate/comparison.ts';
import { nothingFound, patternNotes, unreadable } from './file-gate/reasons.ts';
import type { Report, ReportRun } from './report/report.ts';
import { SIDES } from './sources/plan.ts';
import { findProfileFiles } from './sources/profile-files/find.ts';
import { readSides } from './sources/profile-files/read.ts';
import { servicesOf } from './sources/profile-files/services.ts';
import { SourceError } from './sources/source.ts';

/** What the gate for files takes from the world around it. */
export interface FileGateSetting {
  readonly nowMs: number;
  readonly version: string;
  readonly run: ReportRun | null;
  /** See `ReportContext`. */
  readonly flameGraphs?: boolean | undefined;
}

/**
 * The gate for profile files: find -> read -> compare -> judge -> report, all from the comparison on in file-gate/engine.ts. Where
 * settings are about files, one that cannot be read makes its service not evaluated, as a server that does not answer would; one
 * that was named by hand is an error.
 * @throws ProfileTypeError for a profile type that nobody knows, SourceError for a file that was named by hand
 */
export async function runFileGate(config: FileConfig, setting: FileGateSetting): Promise<Report> {
  try {
    const found = {
      baseline: await findProfileFiles(config.baseline),
      candidate: await findProfileFiles(config.candidate),
    };
    const why = await nothingFound(found);
    if (why !== null) return (await loadEngine()).judgeNoFiles(config, setting, why);
    const services = servicesOf(found, { services: config.services, matches: matchesGlob });
    const all = SIDES.flatMap((side) => found[side].files.flatMap((file) => file.service ?? []));
    const names = [...new Set(all)].sort();
    const compared: ComparedService[] = [];
    // One after the other: the files of a service are in memory while it is compared.
    for (const service of services) {
      const reading = readSides(service.paths);
      // Handled where the service is compared, which may be after it failed.
      reading.catch(() => {});
      const { compareService } = await loadEngine();
      compared.push(await compareService(service, names, reading, config));
    }
    const { judgeFiles } = await loadEngine();
    return judgeFiles({ found, services, compared, notes: await patternNotes(found) }, config, setting);
  } catch (error) {
    if (!(error instanceof SourceError) || config.use === 'two-sides') throw error;
    return (await loadEngine()).judgeNoFiles(config, setting, unreadable(error));
  }
}

/** Loading it takes about as long as it takes another thread to unpack the first file. */
function loadEngine() {
  return import('./file-gate/engine.ts');
}
