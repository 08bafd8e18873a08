import { describe, expect, test } from 'vitest';
import { readFields } from '../../../../src/demo/protobuf.ts';
import {
  cutWindow,
  mergeProfileRequest,
  seriesRequest,
  serviceSelector,
  uploadsRequest,
} from '../../../../src/sources/pyroscope/queries.ts';
import { readContract } from '../../../support/contract.ts';

const HOUR_MS = 3600 * 1000;
const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';

describe('requests', () => {
  test('SelectMergeProfile has the bytes of the recorded request', () => {
    const { request } = readContract('select-merge-profile-proto-gzip');
    const window = { fromMs: 1795360238000, untilMs: 1795360491586 };
    const bytes = mergeProfileRequest(window, serviceSelector(['ai-clip'], ''), CPU);
    expect(Buffer.from(bytes).toString('base64')).toBe(request.bodyBase64);
  });

  test('every time of a 64-bit clock survives', () => {
    const bytes = mergeProfileRequest({ fromMs: 127, untilMs: Number.MAX_SAFE_INTEGER }, '', '');
    const fields = readFields(bytes);
    expect([fields.get(3), fields.get(4)]).toEqual([127n, BigInt(Number.MAX_SAFE_INTEGER - 1)]);
  });

  test('ends are inclusive, so a window ends 1 ms earlier', () => {
    const window = { fromMs: 1000, untilMs: 61_000 };
    expect(seriesRequest(window, '', ['service_name'])).toEqual({
      start: 1000,
      end: 60_999,
      labelNames: ['service_name'],
    });
    expect(seriesRequest(window, '{a="b"}', ['version'])).toEqual({
      start: 1000,
      end: 60_999,
      labelNames: ['version'],
      matchers: ['{a="b"}'],
    });
  });

  test('points of uploads are cut where the window is', () => {
    const asked = uploadsRequest({ fromMs: 10_000, untilMs: 20_000 }, '{}', CPU, ['pod']);
    expect(asked).toMatchObject({ start: 9999, end: 19_999, step: 1, groupBy: ['pod'] });
    expect(uploadsRequest({ fromMs: 10_000, untilMs: 20_001 }, '{}', CPU, [])).toMatchObject({ end: 20_999 });
  });

  test('a service name cannot change the selector', () => {
    expect(serviceSelector(['a",b="c'], '')).toBe(String.raw`{service_name="a\",b=\"c"}`);
    expect(serviceSelector(['a.b', 'c'], '{version!="x"}')).toBe(
      String.raw`{service_name=~"a\\.b|c",version!="x"}`,
    );
    expect(() => serviceSelector(['a'], '{version=')).toThrow('column 10');
  });
});

describe('cutWindow', () => {
  test('pieces touch, and none is longer than 24 h', () => {
    const pieces = cutWindow({ fromMs: 1, untilMs: 1 + 50 * HOUR_MS });
    expect(pieces).toEqual([
      { fromMs: 1, untilMs: 1 + 24 * HOUR_MS },
      { fromMs: 1 + 24 * HOUR_MS, untilMs: 1 + 48 * HOUR_MS },
      { fromMs: 1 + 48 * HOUR_MS, untilMs: 1 + 50 * HOUR_MS },
    ]);
    expect(cutWindow({ fromMs: 1, untilMs: 1 + 24 * HOUR_MS })).toHaveLength(1);
  });
});
