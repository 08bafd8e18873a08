import { expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import { ReportSchema } from '../../src/report/report.ts';
import type { BlockQuery } from '../../src/sources/source.ts';
import { CPU, fakeSource, foldedProfile } from '../support/fake-source.ts';

/** Both versions at the same time, through the whole gate. */

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const WINDOW = { fromMs: NOW_MS - 10 * 60_000 + 1000, untilMs: NOW_MS };
const [BASELINE, CANDIDATE] = ['{version="one"}', '{version="two"}'];

function profile({ selector, window }: BlockQuery, first: number) {
  const block = Math.round(window.fromMs / 100_000) % 6;
  const times = selector === CANDIDATE ? first : 1;
  const stacks = Array.from({ length: 10 }, (_, index) => {
    const samples = 165 + ((index * 7 + block * 3) % 5);
    return [`main;caller${index};f${index}`, Math.round(samples * (index === 0 ? times : 1)) * 10_000_000];
  });
  return foldedProfile(Object.fromEntries(stacks));
}

async function gate(first: number) {
  const values = {
    'pyroscope-url': 'http://fake',
    baseline: `${BASELINE} now-10m/now`,
    candidate: `${CANDIDATE} now-10m/now`,
  };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const config = resolveConfig({ values, origins: {} }, null, defaults, NOW_MS);
  const uploads = [BASELINE, CANDIDATE].map((labels) => ({
    service: 'shop',
    ...WINDOW,
    labels,
    version: labels,
  }));
  const source = fakeSource({ uploads, read: (query) => profile(query, first) });
  const setting = { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  return ReportSchema.parse(await runGate({ ...config, profileTypes: [CPU] }, setting));
}

test.each([
  ['the same code passes', 1, 'pass'],
  ['what costs three times as much fails', 3, 'fail'],
])('%s, and the report says that it was a duet', async (_, first, verdict) => {
  const report = await gate(first);
  expect(report.verdict).toBe(verdict);
  expect(report.notes.map(({ code }) => code)).toContain('FG277');
  expect(report.comparisons.flatMap(({ notes }) => notes.map(({ code }) => code))).not.toContain('FG207');
});
