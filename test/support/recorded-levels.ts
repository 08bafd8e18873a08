import path from 'node:path';
import type { LevelWindow } from '../../src/compare/level-series.ts';
import { loadRecordings } from '../../src/demo/recordings.ts';

export const INUSE_SPACE = 'memory:inuse_space:bytes:space:bytes';
export const INUSE_OBJECTS = 'memory:inuse_objects:count:space:bytes';
const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';

export const RECORDED_WINDOWS = {
  history1: { fromMs: 1795359472000, untilMs: 1795359724815 },
  history2: { fromMs: 1795359727000, untilMs: 1795359980201 },
  baseline: { fromMs: 1795359983000, untilMs: 1795360235557 },
  candidate: { fromMs: 1795360238000, untilMs: 1795360491585 },
};

export type RecordedWindow = keyof typeof RECORDED_WINDOWS;

/** The recorded uploads of the demo. */
const recordings = await loadRecordings(path.join(import.meta.dirname, '../../demo/recordings/windows'));

/** Uploads of nemotron-backend in a recorded window. */
export function recordedUploads(window: RecordedWindow, profileType: string) {
  const { fromMs, untilMs } = RECORDED_WINDOWS[window];
  return recordings.uploads.filter(
    (upload) =>
      upload.labels.get('service_name') === 'nemotron-backend' &&
      upload.profileType === profileType &&
      upload.timeMs >= fromMs &&
      upload.timeMs < untilMs,
  );
}

/** What nemotron-backend's one pod retained in a recorded window. */
export function recordedLevels(window: RecordedWindow, profileType = INUSE_SPACE): LevelWindow {
  const snapshots = recordedUploads(window, profileType);
  return [
    {
      pod: 'backend-0',
      timesMs: snapshots.map(({ timeMs }) => timeMs),
      levels: snapshots.map(({ total }) => total),
      aliveMs: recordedUploads(window, CPU).map(({ timeMs }) => timeMs),
    },
  ];
}
