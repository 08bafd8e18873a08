import { describe, expect, test } from 'vitest';
import { mergeUploads, VERSION_LABELS } from '../../../../src/sources/pyroscope/uploads.ts';

const series = (labels: Record<string, string>, ...times: readonly number[]) => ({
  labels: Object.entries({ service_name: 'a', ...labels }).map(([name, value]) => ({ name, value })),
  points: times.map((timestampMs) => ({ timestampMs, value: 1 })),
});
const brief = (...parts: readonly ReturnType<typeof series>[]) =>
  mergeUploads(parts).map(({ replica, version, timesMs }) => [replica, version, timesMs.length]);

describe('mergeUploads', () => {
  test('a replica that keeps its name is a new series with each version', () => {
    expect(
      brief(
        series({ pod: 'p', version: '1' }, 1, 2),
        series({ pod: 'p', version: '2' }, 3),
        series({ pod: 'q', version: '1' }, 1),
      ),
    ).toEqual([
      ['p', '1', 2],
      ['p', '2', 1],
      ['q', '1', 1],
    ]);
  });

  test.each(VERSION_LABELS)('%s says the version', (label) => {
    expect(brief(series({ [label]: 'v1' }, 1))).toEqual([['', 'v1', 1]]);
  });

  test('a version that nobody bumps does not hide another commit', () => {
    expect(
      brief(series({ version: '1.0.0', git_sha: 'a' }, 1), series({ version: '1.0.0', git_sha: 'b' }, 2)),
    ).toEqual([
      ['', '1.0.0/a', 1],
      ['', '1.0.0/b', 1],
    ]);
  });

  test('a sidecar that sends fewer labels than the SDK is no other version', () => {
    expect(
      brief(series({ pod: 'p', version: '1', git_sha: 'a' }, 1), series({ pod: 'q', git_sha: 'a' }, 2)),
    ).toEqual([
      ['p', 'a', 1],
      ['q', 'a', 1],
    ]);
    expect(
      brief(
        series({ pod: 'p', version: '1' }, 1),
        series({ pod: 'q', git_sha: 'a' }, 2),
        series({ pod: 'r' }, 2),
      ),
    ).toEqual([
      ['p', '1', 1],
      ['q', '', 1],
      ['r', '', 1],
    ]);
  });

  test('services do not speak for each other', () => {
    expect(brief(series({ version: '1' }, 1), series({ service_name: 'b', git_sha: 'x' }, 1))).toEqual([
      ['', '1', 1],
      ['', 'x', 1],
    ]);
  });

  test('a series without points says nothing about versions', () => {
    expect(brief(series({ version: '1', git_sha: 'a' }, 1), series({ version: '2' }))).toEqual([
      ['', '1/a', 1],
    ]);
  });
});
