import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baselineEnd } from '../../../src/commands/baseline-end.ts';
import { encodeSnapshot } from '../../../src/sources/snapshot/encode.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const window = { fromMs: NOW_MS - 600_000, untilMs: NOW_MS - 300_000 };
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-end-'));
  const content = { toolVersion: '1.2.3', createdAtMs: NOW_MS, sourceLabel: 'a server' };
  const windows = [{ selector: '', window }] as const;
  const bytes = await encodeSnapshot({ ...content, windows, series: [], uploads: [], profiles: [] });
  writeFileSync(join(folder, 'b.snapshot'), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['now-1h/now-50m', NOW_MS - 50 * 60_000],
  ['snapshot:DIR/b.snapshot', window.untilMs],
  ['snapshot:DIR/none, now-1h/now-50m', NOW_MS - 50 * 60_000],
  ['snapshot:DIR/b.snapshot, now-1h/now-50m', window.untilMs],
  ['label:version=a', null],
  ['nonsense', null],
])('%s', async (text, endMs) => {
  expect(await baselineEnd(text.replace('DIR', folder), NOW_MS)).toBe(endMs);
});
