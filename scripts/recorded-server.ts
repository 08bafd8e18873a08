import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { loadRecordings } from '../src/demo/recordings.ts';
import { servePyroscope } from '../src/demo/server.ts';

/**
 * Serves the recordings of the demo until it is killed, as if they had just been made, for a server answers only for the last days.
 * Prints its address and the windows as the outputs of a step: `url=...`, `history1=...`, `baseline=...`, `candidate=...`.
 */
const folder = join(import.meta.dirname, '../demo/recordings');
const Manifest = z.object({
  windows: z.record(z.string(), z.object({ startMs: z.number().int(), endMs: z.number().int() })),
});
const { windows } = Manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
const recordings = await loadRecordings(join(folder, 'windows'));
const endMs = Math.max(...Object.values(windows).map((window) => window.endMs));
// Some minutes ago, so that nobody waits for the last uploads; whole seconds, for uploads come at whole seconds.
const laterMs = Math.floor((Date.now() - 5 * 60_000 - endMs) / 1000) * 1000;
const moved = {
  uploads: recordings.uploads.map((upload) => ({ ...upload, timeMs: upload.timeMs + laterMs })),
  oldestMs: recordings.oldestMs + laterMs,
  newestMs: recordings.newestMs + laterMs,
};
const { url } = await servePyroscope(() => ({ recordings: moved, nowMs: Date.now() }));
console.log(`url=${url}`);
for (const [name, window] of Object.entries(windows)) {
  console.log(`${name}=${window.startMs + laterMs}/${window.endMs + laterMs}`);
}
