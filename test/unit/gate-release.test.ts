import { expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import type { BlockQuery } from '../../src/sources/source.ts';
import { CPU, fakeSource, foldedProfile } from '../support/fake-source.ts';

/** A release is not judged by windows in which nothing could fail. */

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const CANDIDATE_FROM_MS = NOW_MS - 120_000;

function profile({ window }: BlockQuery) {
  const stacks = Array.from({ length: 10 }, (_, index) => {
    const times = index === 0 && window.fromMs >= CANDIDATE_FROM_MS ? 2 : 1;
    // Samples are told by what divides all values.
    const samples = 1000 + index + ((window.fromMs / 1000) % 3);
    return [`main;caller${index};f${index}`, Math.round(samples) * times * 10_000_000];
  });
  return foldedProfile(Object.fromEntries(stacks));
}

async function verdictOf(seconds: number, needsNoise: boolean) {
  const ends = [NOW_MS - 300_000, CANDIDATE_FROM_MS].map((fromMs) =>
    [fromMs, fromMs + seconds * 1000].map((ms) => new Date(ms).toISOString()).join('/'),
  );
  const values = { 'pyroscope-url': 'http://fake', baseline: ends[0], candidate: ends[1] };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const config = resolveConfig({ values, origins: {} }, null, defaults, NOW_MS);
  const source = fakeSource({
    uploads: [{ service: 'shop', fromMs: NOW_MS - 600_000, untilMs: NOW_MS }],
    read: profile,
  });
  const setting = { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  const policy = { ...config.policy, needsNoise };
  const { verdict, comparisons } = await runGate({ ...config, policy, profileTypes: [CPU] }, setting);
  const [comparison] = comparisons;
  return {
    verdict,
    reasons: comparison?.reasons.map(({ code }) => code),
    notes: comparison?.notes.map(({ code }) => code),
  };
}

test.each([
  ['a gate', false, { verdict: 'warn', reasons: [], notes: ['FG205'] }],
  ['a release', true, { verdict: 'inconclusive', reasons: ['FG205'], notes: [] }],
])('a function that doubled within one time block: %s', async (_, needsNoise, expected) => {
  expect(await verdictOf(50, needsNoise)).toEqual(expected);
});

test('windows long enough fail a release as they fail a gate', async () => {
  const release = await verdictOf(119, true);
  expect(release).toEqual(await verdictOf(119, false));
  expect(release.verdict).toBe('fail');
});
