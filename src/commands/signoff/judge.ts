import type { Config } from '../../config/resolve.ts';
import { runGate } from '../../gate.ts';
import type { Reason } from '../../judge/verdict.ts';
import type { Report, ReportRun } from '../../report/report.ts';
import type { ReportRelease } from '../../report/schema/release.ts';
import type { SignoffReport } from '../../report/signoff/view.ts';
import type { Snapshot } from '../../sources/snapshot/model.ts';
import { createSnapshotSource } from '../../sources/snapshot.ts';
import { createTwoSnapshots } from '../../sources/two-snapshots.ts';
import { VERSION } from '../../version.ts';
import { releaseNotes } from './notes.ts';
import { sha256Of } from './settings.ts';
import type { SavedFile } from './sides.ts';

/** Both sides of a release, as they are kept. */
export interface SavedRelease {
  readonly baseline: SavedFile;
  readonly candidate: SavedFile;
}

/** What a release is called and who signs. */
export type ReleaseNames = Pick<ReportRelease, 'from' | 'to' | 'signers' | 'config'>;

/** When and where it is judged. */
export interface JudgeSetting {
  readonly nowMs: number;
  readonly run: ReportRun | null;
}

/** Judges a release from its snapshots alone. The same snapshots, settings, names and time give the same report. */
export async function judgeRelease(
  config: Config,
  { baseline, candidate }: SavedRelease,
  names: ReleaseNames,
  { nowMs, run }: JudgeSetting,
): Promise<SignoffReport> {
  const sides = { baseline: baseline.content, candidate: candidate.content };
  const source = createTwoSnapshots(
    {
      baseline: createSnapshotSource(sides.baseline, `of ${names.from}`, true),
      candidate: createSnapshotSource(sides.candidate, `of ${names.to}`, true),
    },
    labelOf(sides),
  );
  const history = sides.baseline.windows.slice(1).map(({ selector, window }) => ({ selector, ...window }));
  const report = await runGate(
    { ...config, history },
    { source, nowMs, version: VERSION, run, onProgress: () => undefined, saved: ['baseline', 'candidate'] },
  );
  const snapshots = { baseline: factsOf(baseline), candidate: factsOf(candidate) };
  const release = { ...names, snapshots, environment: config.environment, counting: counting(config) };
  return withRelease(report, release, releaseNotes(config));
}

function labelOf({ baseline, candidate }: Readonly<Record<'baseline' | 'candidate', Snapshot>>): string {
  const sources = [...new Set([baseline.sourceLabel, candidate.sourceLabel])];
  return `two snapshots of ${sources.join(' and ')}`;
}

function factsOf({ bytes, content }: SavedFile): ReportRelease['snapshots']['baseline'] {
  const { asked } = content;
  return {
    sha256: sha256Of(bytes),
    takenAt: new Date(content.createdAtMs).toISOString(),
    tool: content.toolVersion,
    source: content.sourceLabel,
    ...(asked && { services: [...asked.services], profileTypes: [...asked.profileTypes] }),
  };
}

function counting({ load }: Config): ReportRelease['counting'] {
  if (load.kind !== 'requests') return null;
  return { closedModel: load.closedModel, counted: load.counted ?? 'requests' };
}

function withRelease(
  { flameGraphs, ...report }: Report,
  release: ReportRelease,
  notes: readonly Reason[],
): SignoffReport {
  return { ...report, notes: [...notes, ...report.notes], release, flameGraphs };
}
