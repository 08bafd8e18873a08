import { expect, test } from 'vitest';
import { createServerClock } from '../../../../src/sources/pyroscope/server-clock.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 12);
const at = (ms: number) => new Date(NOW_MS + ms).toUTCString();

test.each([
  ['nothing was said', [], null],
  ['no date', ['', 'soon'], null],
  ['ahead', [at(300_000)], 300_000],
  ['behind', [at(-300_000)], -300_000],
  ['the answer that was under way for the shortest time', [at(-30_000), at(-1000), at(-20_000)], -1000],
])('%s', (_, dates, expected) => {
  const clock = createServerClock(() => NOW_MS);
  for (const date of dates) clock.see(date);
  expect(clock.aheadMs()).toBe(expected);
});
