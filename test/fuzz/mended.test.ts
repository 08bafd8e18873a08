import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { parseWindow } from '../../src/config/window.ts';
import { detectProfile } from '../../src/profile/detect.ts';
import { extremes } from '../../src/profile/extremes.ts';
import { parsePprof } from '../../src/profile/pprof.ts';
import { ProfileFormatError } from '../../src/profile/profile.ts';
import { decidingPart } from '../../src/report/service-modes.ts';
import { renderText } from '../../src/report/text.ts';
import { readPointSeries } from '../../src/sources/pyroscope/answers.ts';
import { decodeSnapshot } from '../../src/sources/snapshot/decode.ts';
import { CPU, foldedProfile } from '../support/fake-source.ts';
import { encodePprof } from '../support/pprof-writer.ts';
import { reportComparison, reportOf } from '../support/report.ts';
import { reportBudget } from '../support/sample-budgets.ts';
import { forged, sourceOf, TAKEN_MS, taken } from '../support/saved-profiles.ts';
import { usageErrorOf } from '../support/usage-error.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15);

test('a window that ends before any date can be', () => {
  const error = usageErrorOf(() => parseWindow('baseline', '999999999/now-999999999d', NOW_MS));
  expect(error.why).toBe('it does not lie between the years 1970 and 9999');
});

test('a list as the name of a setting is refused without a warning past the terminal', async () => {
  const warned: unknown[] = [];
  const onWarning = (warning: unknown) => void warned.push(warning);
  process.on('warning', onWarning);
  const error = usageErrorOf(() => parseConfigFile('a.yml', '? [mode, top]\n: 1\n'));
  await setImmediate();
  process.off('warning', onWarning);
  expect(error.why).toContain('unknown setting');
  expect(warned).toEqual([]);
});

test('bytes in the place of settings are told with their place', () => {
  const error = usageErrorOf(() => parseConfigFile('a.yml', 'services:\n- !!binary aGk=\n'));
  expect(error.message).toBe('a.yml:2:12: the configuration is not valid');
  expect(error.why).toContain('unknown setting "0"');
});

test('a line of a speedscope file that no file has', () => {
  const profile = {
    type: 'sampled',
    unit: 'none',
    startValue: 0,
    endValue: 1,
    samples: [[0, 1, 2]],
    weights: [1],
  };
  const frames = [7.9, 1e300, -1].map((line) => ({ name: 'f', file: 'a.py', line }));
  const { profile: read } = detectProfile(
    Buffer.from(JSON.stringify({ shared: { frames }, profiles: [profile] })),
  );
  expect(read.frames.map(({ line }) => line)).toEqual([7, 0, 0]);
});

test('a speedscope file that lasts longer than a number can say', () => {
  const profile = {
    type: 'sampled',
    unit: 'seconds',
    startValue: -1e308,
    endValue: 1e308,
    samples: [],
    weights: [],
  };
  const bytes = Buffer.from(JSON.stringify({ shared: { frames: [] }, profiles: [profile] }));
  expect(() => detectProfile(bytes)).toThrow(ProfileFormatError);
  expect(() => detectProfile(bytes)).toThrow('$.profiles, their length is larger than 2^53 units');
});

test('two mappings with one id', () => {
  const bytes = encodePprof({
    sampleTypes: [{ type: 'cpu', unit: 'nanoseconds' }],
    samples: [],
    mappings: [{ id: 4 }, { id: 4 }],
    locations: [],
    functions: [],
  });
  expect(() => parsePprof(bytes)).toThrow('two mappings have the same id 4');
});

test('an upload at a time that no date has', () => {
  const answer = (timestamp: string) => ({ series: [{ labels: [], points: [{ timestamp, value: 1 }] }] });
  expect(readPointSeries(answer('8640000000000000'), 'x')[0]?.points[0]?.timestampMs).toBe(8.64e15);
  for (const timestamp of ['8640000000000001', '-9223372036854775808'])
    expect(() => readPointSeries(answer(timestamp), 'Pyroscope')).toThrow('an answer of an unknown shape');
});

describe('a snapshot whose lines no file has', async () => {
  const window = { fromMs: TAKEN_MS - 240_000, untilMs: TAKEN_MS };
  const held = [20, 100].map((s) => ({
    timeMs: window.fromMs + s * 1000,
    profile: foldedProfile({ 'a;b': 7 }),
  }));
  const uploads = [{ service: 'a', replica: 'a-1', version: 'v1', level: () => 0, ...window }];
  const snapshot = await taken(sourceOf(uploads, held), { side: { selector: '', window } });

  test.each([
    ['frameLines', -1],
    ['frameLines', 2 ** 31],
    ['frameSpans', -1],
    ['frameSpans', 2 ** 53 - 1],
  ])('%s of %i', async (column, line) => {
    const bytes = await forged(snapshot, (lines) => {
      const profile = lines.find(({ profileType, names }) => profileType === CPU && names !== undefined);
      (profile?.[column] as number[])[0] = line;
    });
    expect(() => decodeSnapshot(bytes)).toThrow(`${column}[0] is no number of lines`);
  });
});

describe('a report with more parts than a call can have arguments', () => {
  const MANY = 200_000;

  test('the extremes of its numbers', () => {
    expect(extremes(Array.from({ length: MANY }, (_, index) => index - 5))).toEqual([-5, MANY - 6]);
    expect(extremes([])).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  });

  test('what decides about it, and what the terminal says', { timeout: 300_000 }, () => {
    const budgets = Array<ReturnType<typeof reportBudget>>(MANY).fill(reportBudget({ verdict: 'fail' }));
    const comparisons = Array<ReturnType<typeof reportComparison>>(MANY).fill(
      reportComparison({ verdict: 'pass' }),
    );
    const report = reportOf(comparisons, { budgets });
    expect(decidingPart(report).verdict).toBe('fail');
    const text = renderText(report, { color: false, columns: 100 });
    expect(text.split('\n').length).toBeLessThan(300);
  });
});
