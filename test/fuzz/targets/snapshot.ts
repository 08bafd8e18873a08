import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeSnapshot } from '../../../src/sources/snapshot/decode.ts';
import { encodeSnapshot } from '../../../src/sources/snapshot/encode.ts';
import { SnapshotFormatError } from '../../../src/sources/snapshot/format-error.ts';
import type { Snapshot } from '../../../src/sources/snapshot/model.ts';
import { createSnapshotSource } from '../../../src/sources/snapshot.ts';
import { SourceError } from '../../../src/sources/source.ts';
import { compareProfiles, mustBeWhole, reversed } from '../../support/fuzz/engine.ts';
import { mutateBytes } from '../../support/fuzz/mutate-bytes.ts';
import { mutateJson } from '../../support/fuzz/mutate-json.ts';
import type { Random } from '../../support/fuzz/random.ts';
import type { FuzzTarget } from '../../support/fuzz/target.ts';
import { told, toldLater } from '../../support/fuzz/told.ts';

/** Blocks that are read of what could be read. */
const MAX_BLOCKS = 4;

function make(random: Random, kept: readonly Uint8Array[]): Uint8Array {
  const base = random.pick(kept);
  const lines = random.oneIn(4) ? null : linesOf(base);
  if (lines === null) return mutateBytes(random, base, random.pick(kept));
  if (random.oneIn(6)) return packed(Buffer.from(mutateBytes(random, Buffer.from(lines.join('\n')), base)));
  const at = random.below(lines.length);
  const other = JSON.stringify(mutateJson(random, JSON.parse(lines[at] ?? '{}'), random.oneIn(2)));
  return packed(Buffer.from(lines.map((line, index) => `${index === at ? other : line}\n`).join('')));
}

/** The lines before the checksum; null where they are none. */
function linesOf(bytes: Uint8Array): string[] | null {
  try {
    const lines = gunzipSync(bytes).toString('utf8').trimEnd().split('\n').slice(0, -1);
    for (const line of lines) JSON.parse(line);
    return lines.length === 0 ? null : lines;
  } catch {
    return null;
  }
}

/** By somebody who knows how to make the checksum: else it would refuse everything. */
function packed(text: Buffer): Uint8Array {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return new Uint8Array(
    gzipSync(Buffer.concat([text, Buffer.from(`{"sha256":"${sha256}"}\n`)]), { level: 1 }),
  );
}

async function check(input: Uint8Array): Promise<void> {
  const snapshot = told(() => decodeSnapshot(input), [SnapshotFormatError]);
  if (snapshot === null) return;
  await askAll(snapshot);
  const again = await toldLater(() => encodeSnapshot(snapshot), [SourceError]);
  if (again !== null) decodeSnapshot(again);
}

/** Asks it what a gate would ask, and compares what it answers. */
async function askAll(snapshot: Snapshot): Promise<void> {
  const source = createSnapshotSource(snapshot, 'night.snapshot');
  for (const { selector, window } of snapshot.windows) {
    await toldLater(() => source.listSeries(window, selector), [SourceError]);
    source.whyUnasked?.({ service: 'a', profileType: 'b', selector, window });
  }
  for (const { selector, window, profileType, series } of snapshot.uploads.slice(0, MAX_BLOCKS))
    await toldLater(
      () =>
        source.listUploads(
          window,
          selector,
          series.map(({ service }) => service),
          profileType,
        ),
      [SourceError],
    );
  for (const { service, profileType, selector, slices } of snapshot.profiles.slice(0, MAX_BLOCKS)) {
    const window = { fromMs: slices[0]!.fromMs, untilMs: slices.at(-1)!.untilMs };
    const block = await toldLater(
      () => source.readBlock({ service, profileType, selector, window }),
      [SourceError],
    );
    if (block === null) continue;
    mustBeWhole(block);
    compareProfiles(block, reversed(block));
  }
}

/** Saved baselines. */
export const target: FuzzTarget = { format: 'snapshot', make, check };
