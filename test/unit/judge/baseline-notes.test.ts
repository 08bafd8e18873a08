import { describe, expect, test } from 'vitest';
import { choiceNotes, labelNote, noBaselineReason } from '../../../src/judge/baseline-notes.ts';

const AT_MS = Date.UTC(2026, 10, 22, 3);
const HOUR_MS = 3_600_000;
const first = { what: 'the snapshot a', why: 'there is no such file', creates: 'write it' };
const second = {
  what: 'profiles with version=v1',
  why: 'the server has none',
  creates: 'let a load test run',
};

describe('no baseline yet', () => {
  test('says what was looked for, why it is not there, and what will create it', () => {
    expect(noBaselineReason([first])).toEqual({
      code: 'FG238',
      message: 'there is no baseline yet; looked for the snapshot a: there is no such file',
      remedy: 'Write it. docs/baselines.md has the steps to copy',
    });
  });

  test('names all places, and what creates several of them once', () => {
    const { message, remedy } = noBaselineReason([first, second, { ...first, what: 'the snapshot b' }]);
    expect(message).toContain(
      'the snapshot a: there is no such file; profiles with version=v1: the server has none; the snapshot b',
    );
    expect(remedy).toBe('Write it; or let a load test run. docs/baselines.md has the steps to copy');
    const third = { ...first, creates: 'name another' };
    expect(noBaselineReason([first, second, third]).remedy).toMatch(
      /^Write it; or let a load test run; or name another\. /u,
    );
  });

  test('a name at the start of what creates it keeps its letters', () => {
    const { remedy } = noBaselineReason([{ ...first, creates: 'CI of main writes it' }]);
    expect(remedy).toMatch(/^CI of main writes it\. /u);
  });
});

test('a label is told with its value, its time and its age', () => {
  const window = { fromMs: AT_MS - 600_000, untilMs: AT_MS };
  expect(labelNote('version=v1', window, AT_MS + 3 * HOUR_MS)).toEqual({
    code: 'FG236',
    message:
      'the baseline is the newest window with version=v1: 2026-11-22T02:50:00.000Z to 2026-11-22T03:00:00.000Z, 3 hours ago',
    remedy: '',
  });
});

test('a choice is told only where there was one', () => {
  expect(choiceNotes('version=v1', [], HOUR_MS)).toEqual([]);
  expect(choiceNotes('version=v1', [first], 72 * HOUR_MS)).toEqual([
    {
      code: 'FG237',
      message:
        'the baseline is version=v1, of 3 days ago; not the first choice, for this was not found: the snapshot a: there is no such file',
      remedy: '',
    },
  ]);
  const [note] = choiceNotes('the file b', [first, second], HOUR_MS);
  expect(note?.message).toContain(
    'the snapshot a: there is no such file; profiles with version=v1: the server has none',
  );
});
