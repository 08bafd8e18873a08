import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parsePprof } from '../../src/profile/pprof.ts';
import { ProfileFormatError } from '../../src/profile/profile.ts';
import { fc } from '../support/fast-check.ts';
import { encodePprof, type PprofModel } from '../support/pprof-writer.ts';
import { stacksOf } from '../support/profile-view.ts';

const id = fc.oneof(fc.bigInt(1n, 40n), fc.bigInt(1n, 2n ** 21n + 4n), fc.bigInt(1n, 2n ** 64n - 1n));
const int64 = fc.oneof(
  fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
  fc.bigInt(0n, 300n),
  fc.constantFrom(-(2n ** 63n), 2n ** 63n - 1n, -1n, 2n ** 32n, 2n ** 31n, -(2n ** 31n)),
);
const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => text.isWellFormed());

/** Consistent profiles whose every string is used and whose last field is the string table. */
const model: fc.Arbitrary<PprofModel> = fc
  .record({
    sampleTypes: fc.array(fc.record({ type: name, unit: name }), { minLength: 1, maxLength: 3 }),
    functions: fc.uniqueArray(fc.record({ id, name, file: fc.oneof(fc.constant(''), name) }), {
      selector: (fn) => fn.id,
      minLength: 1,
      maxLength: 8,
    }),
    locationIds: fc.uniqueArray(id, { minLength: 1, maxLength: 8 }),
  })
  .chain(({ sampleTypes, functions, locationIds }) => {
    const functionId = fc.constantFrom(...functions.map((fn) => fn.id));
    const lines = fc.array(fc.record({ functionId }), { minLength: 1, maxLength: 3 });
    const stack = fc.array(fc.constantFrom(...locationIds), { maxLength: 6 });
    const values = fc.array(int64, { minLength: sampleTypes.length, maxLength: sampleTypes.length });
    return fc.record({
      sampleTypes: fc.constant(sampleTypes),
      functions: fc.constant(functions),
      locations: fc.tuple(...locationIds.map((one) => fc.record({ id: fc.constant(one), lines }))),
      samples: fc.array(fc.record({ locationIds: stack, values }), { maxLength: 8 }),
    });
  });

/** What the reader must answer, computed from the model without any encoding. */
function expectedStacks(source: PprofModel) {
  const names = new Map(source.functions.map((fn) => [fn.id, fn.name]));
  const lines = new Map(source.locations.map((location) => [location.id, location.lines]));
  return [...source.samples].map(({ locationIds, values }) => ({
    names: locationIds.flatMap((one) => lines.get(one)!.map((line) => names.get(line.functionId)!)),
    values: values.map(BigInt),
  }));
}

function isRefused(bytes: Uint8Array): boolean {
  try {
    parsePprof(bytes);
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(ProfileFormatError);
    return true;
  }
}

describe('decode(encode(x)) is x', () => {
  test.each([
    { packed: true, gzip: false },
    { packed: false, gzip: false },
    { packed: true, gzip: true },
  ])('packed: $packed, gzip: $gzip', (options) => {
    fc.assert(
      fc.property(model, (source) => {
        const profile = parsePprof(encodePprof(source, options));
        expect(profile.sampleTypes).toEqual(source.sampleTypes);
        expect(stacksOf(profile)).toEqual(expectedStacks(source));
      }),
    );
  });
});

describe('any truncation is an error', () => {
  test('of a gzipped profile, at every byte', () => {
    fc.assert(
      fc.property(model, (source) => {
        const bytes = encodePprof(source, { gzip: true });
        for (let length = 1; length < bytes.length; length++)
          expect(isRefused(bytes.subarray(0, length))).toBe(true);
      }),
      { numRuns: 5 },
    );
  });

  test('of a bare protobuf message whose strings are all used, at every byte', () => {
    fc.assert(
      fc.property(model, fc.boolean(), (source, packed) => {
        const bytes = encodePprof(source, { packed });
        for (let length = 1; length < bytes.length; length++)
          expect(isRefused(bytes.subarray(0, length))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test('damaged bytes give a profile or a ProfileFormatError, never anything else', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(model, damage, fc.boolean(), (source, changes, gzip) => {
      const bytes = Buffer.from(encodePprof(source));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      isRefused(gzip ? gzipSync(bytes) : bytes);
    }),
    { numRuns: 500 },
  );
});

test('the encoder writes the same message with and without gzip', () => {
  fc.assert(
    fc.property(model, (source) => {
      expect(new Uint8Array(gunzipSync(encodePprof(source, { gzip: true })))).toEqual(encodePprof(source));
    }),
    { numRuns: 20 },
  );
});
