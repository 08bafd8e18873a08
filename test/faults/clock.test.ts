import { describe, expect, test } from 'vitest';
import { DEMO_NOW_MS } from '../contract/targets.ts';
import { gateOf, reasonsOf, withoutPort } from '../support/faulty-gate.ts';
import { startFaultyServer } from '../support/faulty-server.ts';
import { answer } from '../support/server-faults.ts';

/** A server whose clock is not that of the machine on which the gate runs. */

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** The recorded windows, counted from the end of the second one. */
const BY_NOW = { baseline: 'now-508s/now-256s', candidate: 'now-253s/now' };

const notesOf = (notes: readonly { readonly code: string; readonly message: string }[]) =>
  notes.filter(({ code }) => code === 'FG244').map(({ message }) => message);

describe('windows at now', () => {
  test.each([
    ['ahead', 5 * MINUTE_MS, 'the clock of the server is about 5 min ahead of that of this machine'],
    ['ahead', 2 * DAY_MS, 'the clock of the server is about 2 d ahead of that of this machine'],
    ['behind', -5 * MINUTE_MS, 'the clock of the server is about 5 min behind that of this machine'],
    ['behind', -2 * DAY_MS, 'the clock of the server is about 2 d behind that of this machine'],
  ])(
    'a server %s by %i ms: the windows are those of this machine, the verdict is the right one, and a note says so',
    async (_, skewMs, note) => {
      const windows = BY_NOW;
      const right = (await gateOf((await startFaultyServer()).url, { windows })).report;
      expect(right).toMatchObject({ verdict: 'fail', exitCode: 1 });
      expect(notesOf(right.notes)).toEqual([]);
      const { url } = await startFaultyServer(undefined, DEMO_NOW_MS + skewMs);
      const { report } = await gateOf(url, { windows });
      expect(notesOf(report.notes)).toEqual([expect.stringContaining(note)]);
      const notes = report.notes.filter(({ code }) => code !== 'FG244');
      expect(withoutPort({ ...report, notes })).toEqual(withoutPort(right));
    },
  );

  test('a server so far ahead that all lies beyond its lookback: not evaluated, and the note says why', async () => {
    const { url } = await startFaultyServer(undefined, DEMO_NOW_MS + 8 * DAY_MS);
    const { report } = await gateOf(url, { windows: BY_NOW });
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    expect(reasonsOf(report).join()).toMatch(/^FG104 .+ \/ .+/u);
    expect(notesOf(report.notes)).toEqual([expect.stringContaining('ahead of that of this machine')]);
  });

  test('a few seconds are no difference', async () => {
    const { url } = await startFaultyServer(undefined, DEMO_NOW_MS - 30_000);
    expect(notesOf((await gateOf(url)).report.notes)).toEqual([]);
  });
});

test('a date of the wrong clock in Retry-After is waited for no longer than its bound', async () => {
  const until = new Date(DEMO_NOW_MS + 2 * DAY_MS).toUTCString();
  const fault = answer(503, { 'retry-after': until });
  const { url } = await startFaultyServer(
    ({ count }) => (count === 1 ? fault : undefined),
    DEMO_NOW_MS + 2 * DAY_MS,
  );
  const { report, waitedMs } = await gateOf(url);
  expect(report).toMatchObject({ verdict: 'fail', exitCode: 1 });
  expect(new Set(waitedMs)).toEqual(new Set([30_000]));
});
