import { compareSides } from '../../../src/compare/compare.ts';
import { profilerTraces } from '../../../src/compare/profiler-traces.ts';
import { toFileData } from '../../../src/file-gate/data.ts';
import { fileNotes } from '../../../src/judge/file-notes.ts';
import { type JudgeCase, judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { profilerNotes } from '../../../src/judge/profiler-notes.ts';
import { type Profile, stackCount } from '../../../src/profile/profile.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { toFileWords } from '../../../src/report/file-words.ts';
import { type Report, ReportSchema } from '../../../src/report/report.ts';
import { wantedTypes } from '../../../src/sources/files.ts';
import type { TypedFile } from '../../../src/sources/profile-files/read.ts';
import { REPORT_CONTEXT } from '../report-context.ts';
import { FuzzFailure, must } from './told.ts';

/** Fails unless a decoded profile keeps the promises that all code behind the reader relies on. */
export function mustBeWhole(profile: Profile): void {
  const { frames, stackOffsets, stackFrames, values, sampleTypes, defaultSampleType, durationNanos } =
    profile;
  const count = stackCount(profile);
  must(stackOffsets[0] === 0 && stackOffsets[count] === stackFrames.length, 'offsets do not span the stacks');
  for (let i = 0; i < count; i++)
    must(stackOffsets[i]! <= stackOffsets[i + 1]!, `stack ${i} ends before it starts`);
  must(
    stackFrames.every((frame) => frame >= 0 && frame < frames.length),
    'a stack names a frame that is not there',
  );
  must(values.length === sampleTypes.length, 'values and sample types differ');
  must(
    values.every((column) => column.length === count),
    'a column of values is not as long as there are stacks',
  );
  must(Number.isFinite(durationNanos) && durationNanos >= 0, 'the duration is no number');
  must(
    sampleTypes.length === 0 || sampleTypes[defaultSampleType] !== undefined,
    'the default type is not there',
  );
  for (const { name, file, line, lastLine = line } of frames)
    must(
      typeof name === 'string' && typeof file === 'string' && line >= 0 && Number.isFinite(lastLine),
      'a frame is not whole',
    );
}

/**
 * What `flamegate compare` makes of two files with the type that they show first: read, compared, judged, told. Fails for a report
 * that is not valid, so that no number in it is anything but finite.
 * @returns null when the two have no type in common
 */
export function compareProfiles(baseline: Profile, candidate: Profile): Report | null {
  const [[id, sampleType] = []] = wantedTypes(baseline, null);
  const other = id === undefined ? undefined : wantedTypes(candidate, null).get(id);
  if (id === undefined || sampleType === undefined || other === undefined) return null;
  const data = toFileData(
    id,
    { baseline: [typed(baseline, sampleType)], candidate: [typed(candidate, other)] },
    [],
  );
  const files = { baseline: 1, candidate: 1 };
  const judgeCase: JudgeCase = {
    service: 'app',
    profileType: id,
    result: compareSides(data, DEFAULT_POLICY),
    notes: [
      ...fileNotes({ isGauge: data.kind === 'gauge', files, apartMs: null }),
      ...profilerNotes(profilerTraces(data, { baseline: [], candidate: [] })),
    ],
    reasons: [],
    required: true,
  };
  const build = judgeBuild([judgeCase], DEFAULT_POLICY);
  const source = { kind: 'files' as const, label: 'a and b' };
  const report = toFileWords(buildReport(build, { ...REPORT_CONTEXT, source, windows: null, load: null }));
  mustBeValid(report);
  return report;
}

/** Fails unless a report is one that this program would read again. */
export function mustBeValid(report: Report): void {
  const parsed = ReportSchema.safeParse(report);
  if (parsed.success) return;
  const [issue] = parsed.error.issues;
  throw new FuzzFailure(`the report is not valid: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** The same profile with its values in another order: something grew, and something shrank. */
export function reversed(profile: Profile): Profile {
  return { ...profile, values: profile.values.map((column) => column.toReversed()) };
}

function typed(profile: Profile, sampleType: number): TypedFile {
  return { profile, sampleType, startMs: null, path: 'a' };
}
