import { gunzipSync, gzipSync } from 'node:zlib';
import { mutateBytes } from '../../support/fuzz/mutate-bytes.ts';
import type { Random } from '../../support/fuzz/random.ts';
import type { FuzzTarget } from '../../support/fuzz/target.ts';
import { checkPprof, makePprof } from './pprof.ts';

const TRAILER_BYTES = 8;

function make(random: Random, kept: readonly Uint8Array[]): Uint8Array {
  const base = random.pick(kept);
  const kind = random.below(6);
  if (kind < 2) return mutateBytes(random, base, random.pick(kept));
  const packed = gzipSync(makePprof(random, kept.map(unpacked)), { level: 1 });
  if (kind === 2) return new Uint8Array(Buffer.concat([packed, base]));
  if (kind === 3) return new Uint8Array(gzipSync(packed, { level: 1 }));
  if (kind === 4)
    packed.writeUInt32LE(random.pick([0, 1, 2 ** 31, 2 ** 32 - 1]), packed.length - TRAILER_BYTES / 2);
  return new Uint8Array(packed);
}

/** Kept inputs that failed may be damaged: then they stay as they are. */
function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return new Uint8Array(gunzipSync(bytes));
  } catch {
    return bytes;
  }
}

/** pprof in gzip: the frame around it is damaged, or what it holds. */
export const target: FuzzTarget = { format: 'pprof-gzip', make, check: checkPprof };
