import { describe, expect, test } from 'vitest';
import { fileNotes } from '../../../src/judge/file-notes.ts';

const MINUTE_MS = 60_000;
const facts = { isGauge: false, files: { baseline: 6, candidate: 6 }, apartMs: null };

describe('fileNotes', () => {
  test.each([
    [1, 6, 'one file a side says nothing about noise'],
    [6, 2, '2 files a side are too few'],
  ])('%d and %d files do not measure noise', (baseline, candidate, message) => {
    const [note, ...more] = fileNotes({ ...facts, files: { baseline, candidate } });
    expect(note).toMatchObject({ code: 'FG205' });
    expect(note?.message).toContain(message);
    expect(note?.remedy).toContain('at least 3 times');
    expect(more).toEqual([]);
  });

  test('three do', () => expect(fileNotes({ ...facts, files: { baseline: 3, candidate: 3 } })).toEqual([]));

  test('recordings far apart', () => {
    expect(fileNotes({ ...facts, apartMs: 10 * MINUTE_MS })).toEqual([]);
    expect(fileNotes({ ...facts, apartMs: 10 * MINUTE_MS + 1 })).toMatchObject([{ code: 'FG207' }]);
    const [note] = fileNotes({ ...facts, apartMs: 90 * MINUTE_MS });
    expect(note).toMatchObject({ code: 'FG207' });
    expect(note?.message).toContain('90 minutes apart');
    expect(note?.remedy).not.toBe('');
  });

  test('levels need neither', () => {
    const poor = { files: { baseline: 1, candidate: 1 }, apartMs: 90 * MINUTE_MS };
    expect(fileNotes({ isGauge: true, ...poor })).toEqual([]);
  });
});
