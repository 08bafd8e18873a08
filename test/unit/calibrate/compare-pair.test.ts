import { describe, expect, test } from 'vitest';
import {
  comparePair,
  hasChanged,
  type PairSetting,
  type ReadComparison,
} from '../../../src/calibrate/compare-pair.ts';
import { wantsSpan } from '../../../src/gate/compare-input.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { type CollectedProfiles, collect } from '../../../src/sources/collect.ts';
import { makePlan } from '../../../src/sources/plan.ts';
import { CPU, type FakeUploads, fakeSource, foldedProfile, INUSE } from '../../support/fake-source.ts';

const START = 1_700_000_000_000;
const LENGTH = 300_000;
const SETTING: PairSetting = {
  policy: DEFAULT_POLICY,
  ignore: [{ function: 'wait' }],
  load: { kind: 'auto' },
  mixedWindows: 'refuse',
  services: [],
};

async function pairOf(
  profileType: string,
  gapMs = 0,
  changes: Partial<FakeUploads> = {},
): Promise<ReadComparison> {
  const window = (fromMs: number) => ({ selector: '', window: { fromMs, untilMs: fromMs + LENGTH } });
  const sides = { baseline: window(START), candidate: window(START + LENGTH + gapMs) };
  const untilMs = START + 2 * LENGTH + gapMs;
  const upload = {
    service: 'a',
    replica: 'pod-1',
    fromMs: START,
    untilMs,
    profileType,
    ...changes,
  };
  const source = fakeSource({
    uploads: [upload],
    read: () => foldedProfile({ 'main;work': 3e9 + 1e7, 'main;other': 2e9, 'main;wait': 1e9 }),
  });
  const plan = await makePlan(source, {
    services: [],
    profileTypes: [profileType],
    sides,
    matches: () => true,
  });
  const [profiles] = await collect(source, plan, () => undefined);
  return { comparison: plan.comparisons[0]!, profiles: profiles as CollectedProfiles, span: undefined };
}

const compare = (read: ReadComparison, setting = SETTING) => comparePair([read], setting)[0]!;

describe('comparePair', () => {
  test('compares both windows, idle functions left out', async () => {
    const { service, profileType, result, leak } = compare(await pairOf(CPU));
    expect({ service, profileType, leak }).toEqual({ service: 'a', profileType: CPU, leak: undefined });
    expect(result).toMatchObject({ kind: 'cpu', blocks: 6, isLoadKnown: false });
    expect(result!.functions.map(({ key }) => key.name)).not.toContain('wait');
    expect(result!.samples).toEqual({ baseline: 6 * 501, candidate: 6 * 501 });
  });

  test('a fixed load is a known one', async () => {
    const { result } = compare(await pairOf(CPU), { ...SETTING, load: { kind: 'fixed' } });
    expect(result!.isLoadKnown).toBe(true);
  });

  test('windows further apart are known to differ more', async () => {
    const varianceOf = async (gapMs: number) =>
      compare(await pairOf(CPU, gapMs)).result!.functions[0]!.estimate!.variance;
    expect(await varianceOf(30 * 60_000)).toBeGreaterThan(await varianceOf(0));
  });

  test('a replica that stops in a window makes it no window to compare', async () => {
    const { incomparable } = compare(await pairOf(CPU, 0, { untilMs: START + 1.5 * LENGTH }));
    expect(incomparable?.map(({ code }) => code)).toEqual([expect.stringMatching(/^FG21\d$/)]);
  });

  test('memory in use is watched for a leak, over the whole pair where it rose', async () => {
    const MIB = 2 ** 20;
    const flat = await pairOf(INUSE);
    expect(compare(flat).leak).toMatchObject({ result: { verdict: 'ok' }, over: 'candidate' });
    const level = (timeMs: number) => (50 + (timeMs - START) / 60_000) * 10 * MIB;
    const rising = await pairOf(INUSE, 2 * LENGTH, { level });
    expect(compare(rising).leak).toMatchObject({ over: 'candidate' });
    const { series } = rising.comparison.sides.baseline;
    const untilMs = START + 4 * LENGTH;
    const timesMs = Array.from({ length: 80 }, (_, index) => START + index * 15_000);
    const span = series.map((one) => ({ ...one, timesMs, values: timesMs.map(level) }));
    expect(timesMs.at(-1)).toBe(untilMs - 15_000);
    // A rise over less than 45 minutes may come from a cache that fills: over the pair it is seen, and a warning.
    expect(compare({ ...rising, span }).leak).toMatchObject({ over: 'span', result: { verdict: 'warn' } });
    expect(wantsSpan(rising.comparison)).toBe(true);
    expect(wantsSpan(flat.comparison)).toBe(false);
    expect(wantsSpan((await pairOf(CPU)).comparison)).toBe(false);
  });
});

test('hasChanged: by labels of the version, where there are any', async () => {
  const { comparison } = await pairOf(CPU);
  const versions = (before: string, after: string) => {
    const side = (name: 'baseline' | 'candidate', version: string) => ({
      ...comparison.sides[name],
      series: comparison.sides[name].series.map((series) => ({ ...series, version })),
    });
    return {
      ...comparison,
      sides: { baseline: side('baseline', before), candidate: side('candidate', after) },
    };
  };
  expect(hasChanged(versions('one', 'two'))).toBe(true);
  expect(hasChanged(versions('one', 'one'))).toBe(false);
  expect(hasChanged(versions('', 'two'))).toBe(false);
  expect(hasChanged(comparison)).toBe(false);
});
