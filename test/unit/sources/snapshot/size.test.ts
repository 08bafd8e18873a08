import { expect, test } from 'vitest';
import { decodeSnapshot } from '../../../../src/sources/snapshot/decode.ts';
import { encodeSnapshot } from '../../../../src/sources/snapshot/encode.ts';
import { nightSnapshot } from '../../../support/night-snapshot.ts';

/** Seven services, eight hours, an upload every 15 s, and ten times as many stacks as the recordings have. */
test("a night's baseline is under 2 MB", { timeout: 60_000 }, async () => {
  const snapshot = await nightSnapshot(800);
  const bytes = await encodeSnapshot(snapshot);
  expect(bytes.length).toBeLessThan(2_000_000);
  const back = decodeSnapshot(bytes);
  expect(back.profiles).toHaveLength(8);
  expect(back.uploads.flatMap(({ series }) => series.flatMap(({ timesMs }) => timesMs))).toHaveLength(
    8 * 1920,
  );
});
