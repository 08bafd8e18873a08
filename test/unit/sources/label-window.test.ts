import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { type RecordedPyroscope, startRecordedPyroscope } from '../../../src/demo/server.ts';
import { findLabelWindow, type LabelRequest } from '../../../src/sources/label-window.ts';
import { createPyroscopeClient } from '../../../src/sources/pyroscope/client.ts';
import { createPyroscopeSource } from '../../../src/sources/pyroscope/discovery.ts';
import type { ProfileSource } from '../../../src/sources/source.ts';

const NOW_MS = 1795360500000;
const DAY_MS = 24 * 3600 * 1000;
/** The demo's recordings: three windows of 3f2a91c, then one of 9bd04e7. */
const HISTORY_START_MS = 1795359472000;
const BASELINE_END_MS = 1795360235557;
const COMMIT = '9bd04e7c3a1f5d2e8b6490a7c1d3e5f70819a2b4';

let server: RecordedPyroscope;
let source: ProfileSource;

beforeAll(async () => {
  const recordingsDir = join(import.meta.dirname, '../../../demo/recordings/windows');
  server = await startRecordedPyroscope({ recordingsDir, nowMs: NOW_MS });
  source = createPyroscopeSource(createPyroscopeClient({ baseUrl: server.url, auth: { kind: 'none' } }));
});
afterAll(async () => {
  await source.close();
  await server.close();
});

function find(changes: Partial<LabelRequest>) {
  return findLabelWindow(source, {
    services: [],
    profileTypes: ['cpu', 'memory'],
    matches: matchesGlob,
    label: 'version',
    value: { text: '3f2a91c' },
    range: { selector: '', window: { fromMs: NOW_MS - 7 * DAY_MS, untilMs: NOW_MS } },
    longestMs: 240_000,
    ...changes,
  });
}

describe('the newest window with a value of a label', () => {
  test('is the end of what ran, whatever ran after it', async () => {
    const found = await find({});
    const { fromMs, untilMs } = found?.side.window ?? { fromMs: 0, untilMs: 0 };
    expect(found).toMatchObject({ side: { selector: '{version="3f2a91c"}' }, values: ['3f2a91c'] });
    expect(untilMs).toBeGreaterThan(BASELINE_END_MS - 30_000);
    expect(untilMs).toBeLessThanOrEqual(BASELINE_END_MS + 1000);
    expect(untilMs - fromMs).toBe(240_000);
    expect([fromMs % 1000, untilMs % 1000]).toEqual([0, 0]);
  });

  test('is no longer than what ran without a gap', async () => {
    const window = (await find({ longestMs: DAY_MS }))?.side.window;
    expect(window?.fromMs).toBeGreaterThanOrEqual(HISTORY_START_MS);
    expect(window?.fromMs).toBeLessThan(HISTORY_START_MS + 40_000);
  });

  test('is that of a commit whose beginning is the value', async () => {
    const found = await find({ value: { commit: COMMIT.toUpperCase() } });
    expect(found).toMatchObject({ side: { selector: '{version="9bd04e7"}' }, values: ['9bd04e7'] });
    expect(found?.side.window.fromMs).toBeGreaterThan(BASELINE_END_MS);
    expect(await find({ value: { commit: `9bd04e8${COMMIT.slice(7)}` } })).toBeNull();
  });

  test('is looked for among the services that are compared, with the labels that were named', async () => {
    const range = { selector: '{pod="ai-clip-0"}', window: { fromMs: NOW_MS - DAY_MS, untilMs: NOW_MS } };
    const services = [{ name: 'ai-*', optional: false }];
    expect((await find({ services, range }))?.side.selector).toBe('{pod="ai-clip-0",version="3f2a91c"}');
    expect(await find({ services: [{ name: 'nobody', optional: false }] })).toBeNull();
    expect(await find({ services: [{ name: 'ai-llm', optional: false }], range })).toBeNull();
  });

  test('is found by memory where nothing else is compared', async () => {
    expect((await find({ profileTypes: ['memory'] }))?.values).toEqual(['3f2a91c']);
  });

  test('is nothing outside of the range, and for a value that never was', async () => {
    const before = { fromMs: NOW_MS - DAY_MS, untilMs: HISTORY_START_MS - 600_000 };
    expect(await find({ range: { selector: '', window: before } })).toBeNull();
    expect(await find({ value: { text: '3f2a91' } })).toBeNull();
    expect(await find({ label: 'no_such_label' })).toBeNull();
  });

  test('ends with the range, not in the middle of a question', async () => {
    const untilMs = BASELINE_END_MS - 100_557;
    const window = (await find({ range: { selector: '', window: { fromMs: NOW_MS - DAY_MS, untilMs } } }))
      ?.side.window;
    expect(window?.untilMs).toBeLessThanOrEqual(untilMs);
    expect(window?.untilMs).toBeGreaterThan(untilMs - 30_000);
  });
});
