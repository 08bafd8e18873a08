import { expect, test } from 'vitest';
import { loadNotes } from '../../../src/judge/load-notes.ts';

const COUNTS = { kind: 'requests', baseline: 1200, candidate: 1000, closedModel: false } as const;

test.each([[{ kind: 'auto' }], [{ kind: 'fixed' }], [COUNTS], [{ ...COUNTS, counted: 'requests' }]] as const)(
  '%j needs no note',
  (load) => expect(loadNotes(load)).toEqual([]),
);

test('a closed model and iterations are told, each with what to do', () => {
  const notes = loadNotes({ ...COUNTS, closedModel: true, counted: 'iterations' });
  expect(notes.map(({ code }) => code)).toEqual(['FG210', 'FG223']);
  expect(notes[0]?.message).toContain('a slower service got fewer requests');
  expect(notes[0]?.remedy).toContain('constant-arrival-rate');
  expect(notes[1]?.message).toContain('iterations');
  for (const { remedy } of notes) expect(remedy).not.toBe('');
});
