import { describe, expect, test } from 'vitest';
import { DEMO_NOW_MS } from '../contract/targets.ts';
import { gateOf, reasonsOf, withoutPort } from '../support/faulty-gate.ts';
import { startFaultyServer } from '../support/faulty-server.ts';
import { answer } from '../support/server-faults.ts';
import { startSkewedUploads } from '../support/skewed-uploads.ts';

/** A server, or machines of services, whose clock is not that of the machine on which the gate runs. */

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

describe('the clock of the machines that are profiled', () => {
  const AT = { baseline: '1795359983000/1795360235557', candidate: '1795360238000/1795360491585' };

  test.each([
    ['ahead', 20, 'FG121', 'before the oldest profile on the server, which is of 2026-11-22T15:17:52'],
    ['behind', -5, 'FG105', 'its last profile before the candidate window is of about 2026-11-22T15:09Z'],
    ['behind', -10, 'FG124', 'its last profile before the candidate window is of about 2026-11-22T15:04Z'],
  ])(
    'is %s by %i min, and a window holds nothing: not evaluated (%s), with the time of what there is',
    async (_, minutes, code, told) => {
      const { report } = await gateOf(await startSkewedUploads(minutes * MINUTE_MS));
      expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
      for (const reason of reasonsOf(report)) expect(reason).toMatch(new RegExp(`^${code} .*${told}`, 'u'));
    },
  );

  test.each([1, 2, 3, -1, -2, -3])(
    'is %i min off, and a window holds two versions: inconclusive, with their names',
    async (minutes) => {
      const { report } = await gateOf(await startSkewedUploads(minutes * MINUTE_MS));
      expect(report).toMatchObject({ verdict: 'inconclusive', exitCode: 3 });
      const side = minutes > 0 ? 'candidate' : 'baseline';
      const told = `FG214 the ${side} window holds 2 versions: 3f2a91c, 9bd04e7`;
      expect(reasonsOf(report).join('\n')).toContain(told);
    },
  );

  test.each([
    [5, 'FG130'],
    [10, 'FG130'],
    [-5, 'FG130'],
    [-10, 'FG124'],
  ])(
    'is %i min off, and the selectors name the versions: not evaluated (%s), and nothing else is compared',
    async (minutes, code) => {
      const windows = {
        baseline: `{version="3f2a91c"} ${AT.baseline}`,
        candidate: `{version="9bd04e7"} ${AT.candidate}`,
      };
      const { report } = await gateOf(await startSkewedUploads(minutes * MINUTE_MS), { windows });
      expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
      expect(new Set(report.comparisons.map(({ reasons }) => reasons[0]?.code))).toEqual(new Set([code]));
    },
  );

  test('is 5 min ahead, and each window holds what ran before it: a note says so', async () => {
    const { report } = await gateOf(await startSkewedUploads(5 * MINUTE_MS));
    const notes = report.notes.filter(({ code }) => code === 'FG244');
    expect(notes).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('the server has a profile of 5 min from now'),
        remedy: expect.stringContaining('by a label'),
      }),
    ]);
  });

  test.each([
    [-10, 'FG124', 'sent nothing in either window; its last profile before the candidate window is of about'],
    [20, 'FG104', 'There are no process_cpu:cpu:nanoseconds:cpu:nanoseconds profiles of "ai-florence"'],
  ])('of one service is %i min off: that one is not evaluated (%s)', async (minutes, code, told) => {
    const url = await startSkewedUploads(minutes * MINUTE_MS, (service) => service === 'ai-florence');
    const { report } = await gateOf(url);
    expect(report).toMatchObject({ verdict: 'fail', exitCode: 1 });
    const other = report.comparisons.find(({ service }) => service === 'ai-florence');
    const reasons = [{ code, message: expect.stringContaining(told) }];
    expect(other).toMatchObject({ verdict: 'not-evaluated', reasons });
  });
});
