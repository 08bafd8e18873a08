import { describe, expect, test } from 'vitest';
import { untilAborted } from '../../../../src/sources/pyroscope/transport.ts';

describe('untilAborted', () => {
  const endless = new Promise<never>(() => undefined);
  const reason = new Error('enough');

  test('gives what comes of the work', async () => {
    const { signal } = new AbortController();
    await expect(untilAborted(Promise.resolve(7), signal)).resolves.toBe(7);
    await expect(untilAborted(Promise.reject(reason), signal)).rejects.toBe(reason);
  });

  test('ends with the signal, also with one that has ended', async () => {
    const controller = new AbortController();
    const waiting = untilAborted(endless, controller.signal);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(untilAborted(endless, controller.signal)).rejects.toBe(reason);
  });
});
