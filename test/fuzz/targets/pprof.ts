import { detectProfile } from '../../../src/profile/detect.ts';
import { parsePprof } from '../../../src/profile/pprof.ts';
import { readPprofStamp } from '../../../src/profile/pprof-stamp.ts';
import { ProfileFormatError } from '../../../src/profile/profile.ts';
import { fc } from '../../support/fast-check.ts';
import { compareProfiles, mustBeWhole, reversed } from '../../support/fuzz/engine.ts';
import { mutateBytes } from '../../support/fuzz/mutate-bytes.ts';
import { mutateProtobuf } from '../../support/fuzz/mutate-protobuf.ts';
import type { Random } from '../../support/fuzz/random.ts';
import type { FuzzTarget } from '../../support/fuzz/target.ts';
import { told } from '../../support/fuzz/told.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { encodePprof, type PprofModel } from '../../support/pprof-writer.ts';

const integer = fc.oneof(
  fc.nat(300),
  fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
  fc.constantFrom(0n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n, 2n ** 32n),
);
const id = fc.oneof(fc.nat(12), fc.constantFrom(1n, 2n ** 21n, 2n ** 32n, 2n ** 64n - 1n));
const type = fc.record({
  type: fc.oneof(
    fc.constantFrom('cpu', 'samples', 'inuse_space', 'alloc_space', 'goroutine', ''),
    hostileText,
  ),
  unit: fc.oneof(fc.constantFrom('nanoseconds', 'bytes', 'count', ''), hostileText),
});
const line = fc.record({ functionId: id, line: integer });
/** Models of all kinds, consistent or not. */
const model: fc.Arbitrary<PprofModel> = fc.record({
  sampleTypes: fc.array(type, { maxLength: 3 }),
  samples: fc.array(
    fc.record({
      locationIds: fc.array(id, { maxLength: 8 }),
      values: fc.array(integer, { maxLength: 3 }),
      labels: fc.array(fc.record({ key: hostileText, number: integer }), { maxLength: 1 }),
    }),
    { maxLength: 8 },
  ),
  mappings: fc.array(fc.record({ id, file: hostileText }), { maxLength: 2 }),
  locations: fc.array(fc.record({ id, mappingId: id, lines: fc.array(line, { maxLength: 3 }) }), {
    maxLength: 6,
  }),
  functions: fc.array(fc.record({ id, name: hostileText, file: hostileText, startLine: integer }), {
    maxLength: 6,
  }),
  timeNanos: integer,
  durationNanos: integer,
  period: integer,
  defaultSampleType: hostileText,
});

/** A pprof file, not compressed: a kept one or a made one, whole, with other fields or with other bytes. */
export function makePprof(random: Random, kept: readonly Uint8Array[]): Uint8Array {
  const base = random.oneIn(4)
    ? encodePprof(random.sample(model), { packed: random.oneIn(2) })
    : random.pick(kept);
  const kind = random.below(5);
  if (kind === 0) return mutateBytes(random, base, random.pick(kept));
  if (kind === 1) return mutateBytes(random, mutateProtobuf(random, base), random.pick(kept));
  return mutateProtobuf(random, base);
}

/** Reads a profile as a server's answer and as a file, and compares what it holds. */
export function checkPprof(input: Uint8Array): void {
  const errors = [ProfileFormatError];
  const profile = told(() => parsePprof(input), errors);
  const found = told(() => detectProfile(input), errors);
  if (found?.format === 'pprof') told(() => readPprofStamp(found.content), errors);
  if (profile === null) return;
  mustBeWhole(profile);
  compareProfiles(profile, reversed(profile));
}

/** pprof without compression. */
export const target: FuzzTarget = { format: 'pprof', make: makePprof, check: checkPprof };
