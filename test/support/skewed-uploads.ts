import { onTestFinished } from 'vitest';
import { loadRecordings } from '../../src/demo/recordings.ts';
import { servePyroscope } from '../../src/demo/server.ts';
import { DEMO_NOW_MS, DEMO_RECORDINGS } from '../contract/targets.ts';

/**
 * The demo's recordings as a profiler stamps them whose clock is off: an upload carries the time of the machine that made it, and
 * the server keeps it there. Ends with the test.
 * @param skewMs whole seconds; positive where that clock is ahead
 * @returns its address
 */
export async function startSkewedUploads(
  skewMs: number,
  isSkewed: (service: string) => boolean = () => true,
): Promise<string> {
  const recorded = await loadRecordings(DEMO_RECORDINGS);
  const moved = recorded.uploads.map((upload) =>
    isSkewed(upload.labels.get('service_name') ?? '')
      ? { ...upload, timeMs: upload.timeMs + skewMs }
      : upload,
  );
  const uploads = moved.sort((a, b) => a.timeMs - b.timeMs);
  const recordings = { uploads, oldestMs: uploads[0]!.timeMs, newestMs: uploads.at(-1)!.timeMs };
  const { url, close } = await servePyroscope(() => ({ recordings, nowMs: DEMO_NOW_MS }));
  onTestFinished(close);
  return url;
}
