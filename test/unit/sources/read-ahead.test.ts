import { describe, expect, it } from 'vitest';
import { createReadAhead, readHistoryAhead } from '../../../src/sources/read-ahead.ts';
import type { BlockQuery, ProfileSource } from '../../../src/sources/source.ts';
import { profileOf } from '../../support/profile-of.ts';

const query = (fromMs: number): BlockQuery => ({
  service: 's',
  profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
  selector: '',
  window: { fromMs, untilMs: 10 },
});

function counting(fails = false) {
  const asked: number[] = [];
  const ahead = createReadAhead(async ({ window }) => {
    asked.push(window.fromMs);
    if (fails) throw new Error(`no ${window.fromMs}`);
    return profileOf([`f${window.fromMs}`, 1n]);
  });
  return { asked, ahead };
}

describe('createReadAhead', () => {
  it('reads what was started once, and anything else when it is asked for', async () => {
    const { asked, ahead } = counting();
    ahead.start(query(1));
    expect(asked).toEqual([1]);
    expect((await ahead.read(query(1))).frames[0]?.name).toBe('f1');
    expect((await ahead.read(query(2))).frames[0]?.name).toBe('f2');
    expect(asked).toEqual([1, 2]);
  });

  it('does not keep what was taken', async () => {
    const { asked, ahead } = counting();
    ahead.start(query(1));
    await ahead.read(query(1));
    await ahead.read(query(1));
    expect(asked).toEqual([1, 1]);
  });

  it('gives an error to whoever asks, and to nobody else', async () => {
    const { ahead } = counting(true);
    ahead.start(query(1));
    ahead.start(query(2));
    await expect(ahead.read(query(1))).rejects.toThrow('no 1');
  });
});

describe('readHistoryAhead', () => {
  const cpu = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
  const heap = 'memory:inuse_space:bytes:space:bytes';
  const window = (fromMs: number) => ({
    selector: '{version="1"}',
    window: { fromMs, untilMs: fromMs + 10 },
  });

  async function startedBy(wanted: readonly { readonly service: string; readonly profileType?: string }[]) {
    const started: BlockQuery[] = [];
    const source = { readAhead: (query: BlockQuery) => started.push(query) } as unknown as ProfileSource;
    const unlabelled = wanted.map((one) => ({ ...one, labels: '' }));
    await readHistoryAhead(source, [window(100), window(200)], unlabelled);
    return started;
  }

  it('starts with the earlier windows, as they will be asked for', async () => {
    expect(await startedBy([{ service: 'a', profileType: cpu }])).toEqual([
      { service: 'a', profileType: cpu, ...window(100) },
      { service: 'a', profileType: cpu, ...window(200) },
    ]);
  });

  it('leaves out what has none: a level, and a type that a service does not send', async () => {
    expect(await startedBy([{ service: 'a', profileType: heap }, { service: 'b' }])).toEqual([]);
  });

  it('starts no more than twice what is sent at once', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ service: `s${index}`, profileType: cpu }));
    expect(await startedBy(many)).toHaveLength(16);
  });

  it('is content with a source that has no time', async () => {
    await expect(
      readHistoryAhead({} as ProfileSource, [window(100)], [{ service: 'a', labels: '', profileType: cpu }]),
    ).resolves.toBeUndefined();
  });
});
