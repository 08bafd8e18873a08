import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parsePprof } from '../../../src/profile/pprof.ts';
import { ProfileFormatError } from '../../../src/profile/profile.ts';
import { stacksOf } from '../../support/profile-view.ts';

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));

/** All lengths to which the bytes can be cut without an error. No bytes at all are an empty answer, not a cut. */
function acceptedCuts(bytes: Uint8Array, step = 1): number[] {
  const accepted: number[] = [];
  for (let length = 1; length < bytes.length; length += step) {
    try {
      parsePprof(bytes.subarray(0, length));
      accepted.push(length);
    } catch (error) {
      expect(error).toBeInstanceOf(ProfileFormatError);
    }
  }
  return accepted;
}

describe('every cut is an error', () => {
  test.each(['pyroscope/1.18.0/select-merge-profile.pb.gz', 'go/1.26/cpu.pb.gz', 'go/1.26/allocs.pb.gz'])(
    'of %s',
    (path) => {
      // A prime step: starting the decompressor for each of 8,000 cuts would take seconds.
      expect(acceptedCuts(fixture(path), 7)).toEqual([]);
    },
  );

  test.each(['go/1.26/cpu.pb.gz', 'go/1.26/allocs.pb.gz'])('of %s, decompressed', (path) => {
    expect(acceptedCuts(gunzipSync(fixture(path)))).toEqual([]);
  });
});

// Protobuf has no end mark. Pyroscope writes five scalars behind the string table (time, duration, period type, period,
// default sample type); a cut exactly between two of them is a valid message.
test("Pyroscope's answer, uncompressed: only cuts between the last scalars pass, and no stack is lost", () => {
  const bytes = fixture('pyroscope/1.18.0/select-merge-profile.pb');
  const cuts = acceptedCuts(bytes);
  expect(cuts.map((length) => bytes.length - length)).toEqual([31, 21, 14, 8, 2]);
  for (const length of cuts) {
    const cut = parsePprof(bytes.subarray(0, length));
    const whole = parsePprof(bytes);
    expect(stacksOf(cut)).toEqual(stacksOf(whole));
    expect(cut.defaultSampleType).toBe(whole.defaultSampleType);
  }
});
