/**
 * Bytes of the snapshot of a night: seven services with an upload every 15 s for eight hours, and one with memory, at several
 * numbers of distinct stacks; the recordings of the demo have 50 to 90 a service.
 */
import { encodeSnapshot } from '../src/sources/snapshot/encode.ts';
import { nightSnapshot } from '../test/support/night-snapshot.ts';

const LIMIT_BYTES = 2_000_000;

for (const stacks of [100, 500, 2000, 5000]) {
  const startMs = performance.now();
  const snapshot = await nightSnapshot(stacks);
  const takenMs = performance.now();
  const bytes = (await encodeSnapshot(snapshot)).length;
  const encodedMs = performance.now();
  console.log(
    `${stacks} stacks a service: ${bytes} bytes (${Math.round((100 * bytes) / LIMIT_BYTES)} % of 2 MB), ` +
      `taken in ${Math.round(takenMs - startMs)} ms, written in ${Math.round(encodedMs - takenMs)} ms`,
  );
}
