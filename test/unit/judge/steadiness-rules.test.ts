import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SleepingLoop } from '../../../src/compare/sleeping.ts';
import type { Steadiness } from '../../../src/compare/steadiness.ts';
import { sleepingNotes, steadinessNotes } from '../../../src/judge/steadiness-rules.ts';

const STEADY: Steadiness = { pace: [0, 0, 0, 0, 0, 0], factor: 1, warmUpBlocks: 0 };
const UNSTEADY: Steadiness = { pace: [0, 0.7, 0, 0, 0.1, 0], factor: 2.014, warmUpBlocks: 0 };
const COLD: Steadiness = { pace: [Math.log(3), 0, 0, 0, 0, 0], factor: 3, warmUpBlocks: 1 };
const NONE = { baseline: 0, candidate: 0 };

describe('steadinessNotes', () => {
  test('nothing is said of steady windows', () => {
    expect(steadinessNotes({ baseline: STEADY, candidate: { ...STEADY, factor: 1.5 } }, NONE)).toEqual([]);
  });

  test('one note for both sides', () => {
    expect(steadinessNotes({ baseline: UNSTEADY, candidate: UNSTEADY }, NONE)).toMatchObject([
      { code: 'FG216', message: expect.stringContaining('2.0 times (baseline), 2.0 times (candidate)') },
    ]);
    const [one] = steadinessNotes({ baseline: STEADY, candidate: UNSTEADY }, NONE);
    expect(one!.message).not.toContain('baseline');
  });

  test('a warm-up that was left out says how long and by how much', () => {
    const notes = steadinessNotes(
      { baseline: UNSTEADY, candidate: COLD },
      { baseline: 0, candidate: 100_000 },
    );
    expect(notes.map(({ code }) => code)).toEqual(['FG217', 'FG216']);
    expect(notes[0]!.message).toContain('the first 100 s of the candidate window');
    expect(notes[0]!.message).toContain('3.0 times');
    // What is left of the candidate is steady.
    expect(notes[1]!.message).not.toContain('candidate');
    const alone = steadinessNotes({ baseline: STEADY, candidate: COLD }, { ...NONE, candidate: 100_000 });
    expect(alone.map(({ code }) => code)).toEqual(['FG217']);
  });

  test('several blocks of warm-up cost what they cost on average, as much as the rest does', () => {
    // Blocks of 16 and 4 beside blocks of 2, as logarithms: 8, which is 4 times as much.
    const pace = [16, 4, 2, 2, 2, 2].map(Math.log);
    const [note] = steadinessNotes(
      { baseline: { pace, factor: 8, warmUpBlocks: 2 }, candidate: STEADY },
      { baseline: 200_000, candidate: 0 },
    );
    expect(note?.message).toContain('the first 200 s of the baseline window');
    expect(note?.message).toContain('cost 4.0 times as much');
  });

  test('one that had to stay is an unsteady window', () => {
    expect(steadinessNotes({ baseline: STEADY, candidate: COLD }, NONE)).toMatchObject([{ code: 'FG216' }]);
  });
});

describe('sleepingNotes', () => {
  const loop = (name: string, file: string, threads: number | null = 1): SleepingLoop => ({
    key: { name, file },
    share: 0.446,
    threads,
  });
  /** The settings that a note tells to copy. */
  const copied = (name: string, file: string) => {
    const { remedy } = sleepingNotes([loop(name, file)])[0]!;
    return parse(remedy.slice(remedy.indexOf('ignore:')));
  };

  test('says what it saw', () => {
    const [note] = sleepingNotes([loop('serve', 'ai.py')]);
    expect(note).toMatchObject({ code: 'FG218', message: expect.stringContaining('serve takes 45 %') });
    expect(note!.message).toContain('every tick of one thread');
    expect(sleepingNotes([loop('serve', 'ai.py', 3)])[0]!.message).toContain('every tick of 3 threads');
    expect(sleepingNotes([loop('serve', 'ai.py', null)])[0]!.message).toContain('every tick:');
  });

  test.each([
    ['serve', 'ai.py'],
    ['main.(*Server).loop', ''],
    [': - "quoted" #\n\\', "it's {here}, [there]"],
  ])('the line to copy is YAML for %j', (name, file) => {
    expect(copied(name, file)).toEqual({
      ignore: [file === '' ? { function: name } : { function: name, file }],
    });
  });

  test('three at most', () => {
    expect(sleepingNotes(['a', 'b', 'c', 'd'].map((name) => loop(name, '')))).toHaveLength(3);
    expect(sleepingNotes([])).toEqual([]);
  });
});
